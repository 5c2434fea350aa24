"""Incidents: one for each event that is said to have happened, with who is said to have done it."""

import pytest

from conflictmodel import (
    AttributionStance,
    Certainty,
    Count,
    Dataset,
    Incident,
    IncidentKind,
    TollKind,
)
from conflictmodel.adapters import voa
from conflictmodel.adapters.voa._events._events import triggers_of
from reading import passage_of

HEADLINE = "Mill in Marsa Qadim Lies in Ruins"
STRIKE = "At least 16 people were killed on Monday in an airstrike on a mill in Marsa Qadim."


def page(*paragraphs: str, headline: str = HEADLINE) -> Dataset:
    text = "\n\n".join([headline, *paragraphs]) + "\n"
    return voa.parse(text, published="2018-05-04")


def only(data: Dataset) -> Incident:
    [found] = data.incidents
    return found


class TestTriggersOf:
    @pytest.mark.parametrize(
        ("text", "kind", "definite"),
        [
            ("An airstrike hit.", IncidentKind.AIRSTRIKE, False),
            ("The airstrike came at noon.", IncidentKind.AIRSTRIKE, True),
            ("A suicide bombing came at noon.", IncidentKind.SUICIDE_BOMBING, False),
            ("The army shelled the mill.", IncidentKind.SHELLING, False),
            ("A bomb exploded near the mill.", IncidentKind.BOMBING, False),
            ("Clashes came at noon.", IncidentKind.CLASH, False),
        ],
    )
    def test_kinds(self, text: str, kind: IncidentKind, definite: bool) -> None:
        """
        A noun or a verb names an event, and "the" points back.
        """
        assert (kind, definite) in [
            (each.kind, each.definite) for each in triggers_of(passage_of(text))
        ]

    @pytest.mark.parametrize(
        "text",
        [
            "The army may attack the mill.",
            "The army could bomb the mill.",
            "The army plans to bomb the mill.",
            "Officials warned of a possible attack.",
            "The cessation of hostilities held.",
            "He died of a heart attack.",
            "The mill was empty.",
        ],
    )
    def test_unreal(self, text: str) -> None:
        """
        Plans, threats, drills and hearts are no events.
        """
        assert triggers_of(passage_of(text)) == ()


class TestPages:
    def test_named_often(self) -> None:
        """
        However often a strike is named, it is one incident.
        """
        incident = only(
            page(
                STRIKE,
                "The strike came when the workers were waiting.",
                "Neighbors dug all night after the airstrike.",
                "The mayor said the attack left nothing standing.",
                headline="Airstrike Flattens Mill in Marsa Qadim",
            )
        )

        assert incident.kind is IncidentKind.AIRSTRIKE
        assert len(incident.evidence) >= 5
        assert str(incident.when) == "2018-04-30"
        assert incident.where
        assert incident.where.name == "Marsa Qadim"

    @pytest.mark.parametrize(
        "text",
        [
            "An airstrike on a mill in Marsa Qadim killed at least 16 people on Monday.",
            "At least 16 people were killed in an airstrike on Monday.",
            "On Monday an airstrike left at least 16 people dead.",
        ],
    )
    def test_harm_is_no_event_of_its_own(self, text: str) -> None:
        """
        The killing in a sentence that names the strike is the strike's.
        """
        incident = only(page(text))

        assert incident.kind is IncidentKind.AIRSTRIKE
        assert [Count(low=16)] == [each.count for each in incident.tolls]
        assert str(incident.when) == "2018-04-30"

    def test_two_kinds_of_harm(self) -> None:
        """
        The dead and the wounded are two tolls of one bombing.
        """
        incident = only(
            page(
                "A bomb hidden in a cart exploded Tuesday in the town of Tel Arun, killing nine "
                "people and wounding more than 30, police said."
            )
        )

        assert incident.kind is IncidentKind.BOMBING
        assert [(TollKind.KILLED, Count.exactly(9)), (TollKind.INJURED, Count.more_than(30))] == [
            (each.kind, each.count) for each in incident.tolls
        ]

    def test_toll(self) -> None:
        """
        The toll belongs to the incident, by nobody where nobody is named.
        """
        [toll] = only(page(STRIKE)).tolls

        assert (toll.kind, toll.count, toll.of_whom) == (TollKind.KILLED, Count(low=16), "people")
        assert toll.according_to is None

    def test_toll_by_somebody(self) -> None:
        """
        A figure that somebody gives is theirs.
        """
        data = page("An airstrike on a mill in Marsa Qadim left 16 people dead, Lina Haddad said.")
        [toll] = only(data).tolls

        assert toll.according_to == "actor:lina-haddad"
        assert toll.statement == data.statements[0].id

    def test_tolls_differ(self) -> None:
        """
        Two figures are two tolls of one incident.
        """
        incident = only(
            page(STRIKE, "Spokeswoman Lina Haddad said the airstrike left 21 people dead.")
        )

        assert [Count(low=16), Count(low=21, high=21)] == [each.count for each in incident.tolls]

    def test_where_is_elsewhere(self) -> None:
        """
        Strikes on two places are two incidents.
        """
        data = page(STRIKE, "Another airstrike in Tel Arun came on Thursday.")

        assert sorted(str(each.when) for each in data.incidents) == ["2018-04-30", "2018-05-03"]

    @pytest.mark.parametrize(
        ("text", "stance", "certainty", "by"),
        [
            (
                "Lina Haddad said the attack could have been carried out by the Northern Front.",
                AttributionStance.SUSPECTED,
                Certainty.POSSIBLE,
                "actor:lina-haddad",
            ),
            (
                "Lina Haddad said the attack was carried out by the Northern Front.",
                AttributionStance.ACCUSED,
                Certainty.STATED,
                "actor:lina-haddad",
            ),
            (
                "Lina Haddad accused the Northern Front of the attack.",
                AttributionStance.ACCUSED,
                Certainty.STATED,
                "actor:lina-haddad",
            ),
            (
                "Lina Haddad blamed the Northern Front for the attack.",
                AttributionStance.ACCUSED,
                Certainty.STATED,
                "actor:lina-haddad",
            ),
            (
                "Lina Haddad said the attack bore the hallmarks of the Northern Front.",
                AttributionStance.SUSPECTED,
                Certainty.STATED,
                "actor:lina-haddad",
            ),
            (
                "The Northern Front claimed responsibility for the attack.",
                AttributionStance.CLAIMED,
                Certainty.STATED,
                "actor:northern-front",
            ),
            (
                "The Northern Front denied responsibility for the attack.",
                AttributionStance.DENIED,
                Certainty.STATED,
                "actor:northern-front",
            ),
            (
                "The attack was carried out by the Northern Front.",
                AttributionStance.ACCUSED,
                Certainty.STATED,
                None,
            ),
        ],
    )
    def test_attributions(
        self, text: str, stance: AttributionStance, certainty: Certainty, by: str | None
    ) -> None:
        """
        Who is said to have done it, by whom, and how surely.
        """
        [found] = only(page(STRIKE, text)).attributions

        assert (found.actor, found.stance, found.certainty, found.by) == (
            "actor:northern-front",
            stance,
            certainty,
            by,
        )

    def test_denied_by_a_spokesman(self) -> None:
        """
        A denial by somebody who speaks for a group is the group's, by him.
        """
        [found] = only(
            page(STRIKE, "A spokesman for the Northern Front denied the accusation.")
        ).attributions

        assert (found.actor, found.stance, found.by) == (
            "actor:northern-front",
            AttributionStance.DENIED,
            "actor:spokesman-for-northern-front",
        )

    @pytest.mark.parametrize(
        "text",
        [
            "Lina Haddad said the attack was not carried out by the Northern Front.",
            "Lina Haddad said the attack was never claimed by the Northern Front.",
            "Lina Haddad said the attack bore none of the hallmarks of the Northern Front.",
            "Lina Haddad said the attack did not bear the hallmarks of the Northern Front.",
            "Lina Haddad said it could not be attributed to the Northern Front.",
            "Lina Haddad said suspicion would not fall on the Northern Front.",
            "Lina Haddad said there was no sign that the Northern Front carried out the attack.",
            "Lina Haddad denied that the attack was carried out by the Northern Front.",
            "Lina Haddad rejected claims that the attack was carried out by the Northern Front.",
            "The attack, which was not claimed by the Northern Front, shook the town.",
        ],
    )
    def test_cleared(self, text: str) -> None:
        """
        Whoever is said not to have done it has no part in it, nor has who says so.
        """
        assert only(page(STRIKE, text)).attributions == ()

    @pytest.mark.parametrize(
        "text",
        [
            "Lina Haddad said there is no doubt the attack was carried out by the Northern Front.",
            "The attack, which did not hurt the mayor, was carried out by the Northern Front.",
            "Lina Haddad said the attack was carried out by the Northern Front, not by the army.",
            "The Northern Front denied that the attack was carried out by its fighters.",
        ],
    )
    def test_not_cleared(self, text: str) -> None:
        """
        What else is denied in the sentence clears nobody.
        """
        [found] = only(page(STRIKE, text)).attributions

        assert found.actor == "actor:northern-front"

    @pytest.mark.parametrize(
        "response",
        [
            "On Thursday, a Velandan drone killed the group's leader in Tel Arun.",
            "Police later shot dead three militants in Tel Arun.",
            "Hours later, security forces retook the building.",
            "Warplanes bombed the town of Tel Arun on Friday.",
            "Soldiers shelled a village near Tel Arun.",
        ],
    )
    @pytest.mark.parametrize(
        "claim",
        [
            "The Northern Front claimed responsibility.",
            "The Northern Front said it carried out the attack.",
        ],
    )
    def test_claimed_is_the_attack(self, response: str, claim: str) -> None:
        """
        A group claims the attack, and not what the forces of a state did about it.
        """
        attack = "A suicide bomber killed 10 people in Karsova on Wednesday."
        claimed = [
            incident.kind
            for incident in page(attack, f"{response} {claim}").incidents
            for each in incident.attributions
            if each.stance is AttributionStance.CLAIMED
        ]

        assert claimed == [IncidentKind.SUICIDE_BOMBING]

    @pytest.mark.parametrize(
        ("text", "claimed"),
        [
            ("Police shot dead three men. The Northern Front claimed responsibility.", 0),
            ("An airstrike killed nine men. The Velandan army claimed responsibility.", 1),
            ("A bomb killed nine men. The Northern Front claimed responsibility.", 1),
        ],
    )
    def test_whose_claim(self, text: str, claimed: int) -> None:
        """
        A claim without a deed that may be claimed stays open; an army claims its own.
        """
        [incident] = page(text).incidents

        assert sum(a.stance is AttributionStance.CLAIMED for a in incident.attributions) == claimed

    def test_statement_is_about(self) -> None:
        """
        A statement on an attack is about the incident.
        """
        data = page(STRIKE, "Lina Haddad blamed the Northern Front for the attack.")

        assert (only(data).id,) == data.statements[0].about

    def test_nobody_claimed(self) -> None:
        """
        That nobody claimed it is no attribution.
        """
        assert (
            only(page(STRIKE, "No group claimed responsibility for the attack.")).attributions == ()
        )

    @pytest.mark.parametrize(
        "text",
        [
            "The Northern Front may attack the mill in Marsa Qadim, officials said.",
            "The Northern Front plans to bomb the mill in Marsa Qadim, officials said.",
            "Soldiers took part in an attack drill near the mill in Marsa Qadim.",
            "The nationwide cessation of hostilities has held since February.",
            "Bakers in Marsa Qadim sold more than 300 loaves before noon.",
        ],
    )
    def test_none(self, text: str) -> None:
        """
        What has not happened is no incident.
        """
        assert tuple(page(text).incidents) == ()


class TestFirstReaders:
    """What people who tried the parser found it to get wrong."""

    def test_hit_and_killing_are_the_strike(self) -> None:
        """
        Verbs and tolls in the sentence of an airstrike tell of the airstrike.
        """
        data = page("An airstrike hit Marsa Qadim on Monday, killing at least 16 people.")

        assert [each.kind for each in data.incidents] == [IncidentKind.AIRSTRIKE]
        assert only(data).tolls[0].count == Count.at_least(16)

    @pytest.mark.parametrize(
        "text",
        [
            "An earthquake killed 50 people near Marsa Qadim on Monday.",
            "The director shot a scene of the film in which 12 people are killed.",
            "The army held a drill in which a village was shelled.",
            "The army denied killing five people in Marsa Qadim.",
        ],
    )
    def test_no_violence_is_made_up(self, text: str) -> None:
        """
        Disasters, films, drills and denials give no incident.
        """
        assert len(page(text).incidents) == 0

    def test_totals_of_a_war_are_background(self) -> None:
        """
        A war's total is an incident of its own, told as background.
        """
        data = page(STRIKE, "The war has killed more than 400,000 people since 2011.")

        assert [each.background for each in data.incidents] == [False, True]

    @pytest.mark.parametrize(
        "total",
        [
            "Since January, attacks have killed 34 soldiers.",
            "More than 200 people have been killed since January.",
            "Since 2016, bombings have killed 200 people.",
        ],
    )
    def test_totals_of_months_are_background(self, total: str) -> None:
        """
        What months have cost is no toll of the day's event.
        """
        [news] = [each for each in page(STRIKE, total).incidents if not each.background]

        assert [toll.count for toll in news.tolls] == [Count.at_least(16)]

    @pytest.mark.parametrize(
        ("text", "background"),
        [
            (
                "A bomb killed a guard in Tel Arun, bringing to 12 the number killed this year.",
                False,
            ),
            ("Since January, a bomb in Tel Arun has killed two.", True),
        ],
    )
    def test_the_news_before_a_total(self, text: str, background: bool) -> None:
        """
        The death that brings a total to 12 is news.
        """
        assert only(page(text)).background is background

    @pytest.mark.parametrize(
        ("text", "when"),
        [
            ("Karim Haddad said Friday that troops killed a man in Tel Arun in 2011.", "2011"),
            ("Police said on Friday that rebels shelled Tel Arun on Monday.", "2018-04-30"),
            ("Police said Friday that a bomb killed nine people in Tel Arun.", "2018-05-04"),
            ("Thousands met on Thursday to recall the 1994 massacre in Tel Arun.", "1994"),
        ],
    )
    def test_when_it_was_and_not_when_it_was_told(self, text: str, when: str) -> None:
        """
        A day on which somebody spoke, or remembered, is not that of the deed.
        """
        assert str(only(page(text)).when) == when

    @pytest.mark.parametrize(
        "text",
        [
            "Lina Haddad said the army reported that rebels had shelled Tel Arun.",
            "Lina Haddad said that the army announced that rebels shelled Tel Arun.",
        ],
    )
    def test_by_the_nearest(self, text: str) -> None:
        """
        Of two who report one another, the accusation is by the nearer to the words.
        """
        [found] = only(page(text)).attributions

        assert found.by == "actor:army"

    def test_nobody_claims(self) -> None:
        """
        "Nobody" and "no group" are no actors.
        """
        for nobody in ("Nobody", "No group", "No one"):
            data = page(STRIKE, f"{nobody} has claimed responsibility for the attack.")

            assert only(data).attributions == (), nobody

    @pytest.mark.parametrize(
        ("words", "stance", "certainty"),
        [
            ("carried out the attack", AttributionStance.ACCUSED, Certainty.STATED),
            ("may have carried out the attack", AttributionStance.SUSPECTED, Certainty.POSSIBLE),
            ("was probably behind the attack", AttributionStance.SUSPECTED, Certainty.PROBABLE),
        ],
    )
    def test_deeds(self, words: str, stance: AttributionStance, certainty: Certainty) -> None:
        """
        Who is said to have done it may be the subject of the verb.
        """
        data = page(STRIKE, f"Spokeswoman Lina Haddad said the Northern Front {words}.")

        [found] = only(data).attributions
        assert (found.actor, found.stance, found.certainty, found.by) == (
            "actor:northern-front",
            stance,
            certainty,
            "actor:lina-haddad",
        )

    def test_two_of_one_name_are_left_open(self) -> None:
        """
        A surname that two people bear is nobody of the two.
        """
        data = page(
            "Spokeswoman Lina Haddad said the mill was empty.",
            "Governor Karim Haddad said it was not.",
            "Haddad said it would open again.",
        )

        assert [each.speaker for each in data.statements][:2] == [
            "actor:lina-haddad",
            "actor:karim-haddad",
        ]
        assert data.statements[2].speaker not in ("actor:lina-haddad", "actor:karim-haddad")
