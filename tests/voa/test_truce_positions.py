"""Who stands where on a truce, who is bound by it, watches over it, is said to have broken it."""

import pytest

from conflictmodel import Ceasefire, PositionStance
from reading import page

LEAD = "A 72-hour truce in Marsa Qadim took effect Tuesday."
FRONT, UN, ARMY = "actor:northern-front", "actor:united-nations", "actor:army"


def only(*paragraphs: str) -> Ceasefire:
    [found] = page(*paragraphs).ceasefires
    return found


class TestPositions:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "The truce was rejected by the army and welcomed by the Northern Front.",
                [(ARMY, "rejected"), (FRONT, "welcomed")],
            ),
            ("The Northern Front turned it down.", [(FRONT, "rejected")]),
            ("The truce, which the army announced Monday, was calm.", [(ARMY, "announced")]),
            ("The army has never agreed to the truce.", [(ARMY, "denied")]),
            ("The Northern Front rejected the offer.", [(FRONT, "rejected")]),
            ("The two sides agreed to the truce Monday.", [(None, "agreed")]),
            ("The truce was agreed Monday.", [(None, "agreed")]),
            (
                "The army and the Northern Front said they had accepted the truce.",
                [(ARMY, "agreed"), (FRONT, "agreed")],
            ),
            ("The army could reject the truce.", []),
            ("The army called the truce a ploy.", []),
            ("The war ended in 1953 with the truce.", []),
            ("The army denied it.", []),
            # To deny or own up to a breach is no stance on the truce.
            ("The army denied breaking the truce.", []),
            ("The army rejected accusations of violating the truce.", []),
            ("The army confirmed breaches of the truce.", []),
            ("Breaches of the truce were denied by the army.", []),
            ("The army denied the truce.", [(ARMY, "denied")]),
            ("The army denied blocking the truce.", []),
            ("The army denied agreeing to the truce.", [(ARMY, "denied")]),
            ("The army denied that it had rejected the truce.", []),
            # An offer is a thing here, and no verb.
            (
                "The Northern Front rejected the army's offer of a 72-hour truce.",
                [(FRONT, "rejected")],
            ),
            ("The army accepted an offer of the truce.", [(ARMY, "agreed")]),
            ("The army welcomed their proposal for a 72-hour truce.", [(ARMY, "welcomed")]),
        ],
    )
    def test_told(self, text: str, expected: list[tuple[str | None, str]]) -> None:
        """
        In the active and the passive, of "it" and of "the offer"; nobody by name is None.
        """
        found = [(each.actor, each.stance.value) for each in only(LEAD, text).positions]

        assert expected == found

    @pytest.mark.parametrize(
        "text",
        [
            "The United Nations proposed a 10-day truce.",
            "The United Nations is pushing for a 10-day truce.",
            "The United Nations demanded a 10-day truce.",
        ],
    )
    def test_proposed(self, text: str) -> None:
        """
        What is asked for with a length is a proposal.
        """
        [position] = only(text).positions

        assert (position.actor, position.stance) == (UN, PositionStance.PROPOSED)

    def test_when(self) -> None:
        """
        When a position was taken may stand behind the truce.
        """
        [position] = only(LEAD, "The army confirmed the truce on Wednesday.").positions

        assert str(position.when) == "2018-05-02"

    def test_an_end_is_no_announcement(self) -> None:
        """
        To declare that a truce is over is not to announce it.
        """
        truce = only(LEAD, "The army declared that the truce was over.")

        assert truce.positions == ()


class TestSides:
    @pytest.mark.parametrize(
        ("text", "parties"),
        [
            (
                "A truce between the army and the Northern Front began Monday.",
                (ARMY, FRONT),
            ),
            ("The army and the Northern Front agreed to a truce.", (ARMY, FRONT)),
            ("The Northern Front declared a unilateral truce.", (FRONT,)),
            ("The Northern Front began a unilateral truce with the army Monday.", ()),
        ],
    )
    def test_parties(self, text: str, parties: tuple[str, ...]) -> None:
        """
        Those between whom it is, and those with arms who agree to it.
        """
        assert parties == only(text).parties

    @pytest.mark.parametrize(
        ("text", "field"),
        [
            ("A U.N.-brokered truce in Velanda began Monday.", "brokers"),
            ("A truce that the United Nations worked out began Monday.", "brokers"),
            ("A truce in Velanda, monitored by the United Nations, began Monday.", "monitors"),
            (
                "A truce in Velanda began Monday. The United Nations will monitor the truce.",
                "monitors",
            ),
            (
                "A truce in Velanda, which the United Nations guarantees, began Monday.",
                "guarantors",
            ),
            ("The United Nations would guarantee a truce in Velanda from Monday.", "guarantors"),
            ("A truce in Velanda, guaranteed by the United Nations, began Monday.", "guarantors"),
        ],
    )
    def test_others(self, text: str, field: str) -> None:
        """
        Who brokered it, watches over it, vouches for it, and the words that say so.
        """
        truce = only(text)

        assert getattr(truce, field) == (UN,)
        assert field in [each.field for each in truce.support]

    def test_excluded(self) -> None:
        """
        Several who are left out.
        """
        truce = only(
            LEAD, "Islamic State and the Red Lantern Brigade are not covered by that deal."
        )

        assert truce.excluded == ("actor:islamic-state", "actor:red-lantern-brigade")


class TestViolations:
    @pytest.mark.parametrize(
        ("text", "alleged_by", "against"),
        [
            ("The army accused the Northern Front of breaking the truce.", ARMY, FRONT),
            ("The army said the Northern Front had violated the truce.", ARMY, FRONT),
            ("The Northern Front broke the truce on Thursday.", None, FRONT),
            ("The truce has been broken by the Northern Front.", None, FRONT),
            (
                "The army suspended talks, citing violations of the truce by the Northern Front.",
                ARMY,
                FRONT,
            ),
            ("Fighting broke out Thursday, shattering the truce.", None, None),
        ],
    )
    def test_told(self, text: str, alleged_by: str | None, against: str | None) -> None:
        """
        Who says so, and who is said to have done it.
        """
        [found] = only(LEAD, text).violations

        assert (alleged_by, against) == (found.alleged_by, found.against)

    @pytest.mark.parametrize(
        "text",
        [
            "The army and the Northern Front accused each other of violating the truce.",
            "The army and the Northern Front traded accusations of violating the truce.",
        ],
    )
    def test_each_other(self, text: str) -> None:
        """
        Each of two accuses the other.
        """
        found = [(each.alleged_by, each.against) for each in only(LEAD, text).violations]

        assert found == [(ARMY, FRONT), (FRONT, ARMY)]

    @pytest.mark.parametrize(
        "text",
        [
            "The army denied violating the truce.",
            "The army warned the rebels against breaking the truce.",
            "Violations of the truce would be punished.",
            "The army would not break the truce.",
        ],
    )
    def test_none(self, text: str) -> None:
        """
        Denials, warnings and rules are no breaches.
        """
        assert only(LEAD, text).violations == ()

    def test_incident(self) -> None:
        """
        The incident of the sentence is the breach.
        """
        data = page(
            LEAD,
            "At least 12 people were killed in an airstrike on Marsa Qadim in violation of the"
            " truce, rebels said.",
        )
        [incident] = data.incidents
        [truce] = data.ceasefires
        [violation] = truce.violations

        assert violation.incident == incident.id


class TestRefutedBreaches:
    @pytest.mark.parametrize(
        "text",
        [
            "The army rejected accusations that it had broken the truce.",
            "The army denied violating the truce.",
            "The Northern Front dismissed reports of breaches of the truce.",
            "Violations of the truce were denied by the army.",
        ],
    )
    def test_refuted(self, text: str) -> None:
        """
        What somebody denies is not what they allege.
        """
        assert only(LEAD, text).violations == ()

    @pytest.mark.parametrize(
        "text",
        [
            "The army rejected the plan and broke the truce.",
            "Breaches of the truce were reported by monitors.",
        ],
    )
    def test_told(self, text: str) -> None:
        """
        A breach beside something that is rejected is told all the same.
        """
        assert len(only(LEAD, text).violations) == 1

    @pytest.mark.parametrize(
        ("text", "against"),
        [
            ("Breaches of the truce were reported by monitors.", None),
            ("Violations of the truce recorded by the United Nations rose.", None),
            ("Breaches of the truce by the army were reported.", ARMY),
            ("Violations of the truce committed by the army rose.", ARMY),
            ("The truce was broken by the army.", ARMY),
        ],
    )
    def test_whose(self, text: str, against: str | None) -> None:
        """
        Whoever counts the breaches did not commit them.
        """
        [violation] = only(LEAD, text).violations

        assert violation.against == against


class TestSaidOfAnExtension:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("The Northern Front said it would respect the extension.", [(FRONT, "agreed")]),
            ("The Northern Front said its men would honor the extension.", [(FRONT, "agreed")]),
            ("The Northern Front said it would not respect the extension.", []),
            ("The Northern Front said the extension was a trick.", []),
            ("The army said the truce was extended by a day.", [(ARMY, "announced")]),
            ("The army said an extension of two days would begin Friday.", [(ARMY, "announced")]),
        ],
    )
    def test_stance(self, text: str, expected: list[tuple[str | None, str]]) -> None:
        """
        To say that one will keep it is no announcement of it.
        """
        positions = page(LEAD, f"It was extended. {text}").extensions[0].positions

        assert [(each.actor, each.stance.value) for each in positions] == expected


class TestBrokers:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "The truce was brokered by the United Nations and the nearby state of Velanda.",
                [UN, "actor:velanda"],
            ),
            (
                "The truce was brokered by the United Nations and the nearby kingdom of Karsova.",
                [UN, "actor:karsova"],
            ),
            ("The truce was brokered by the United Nations and others.", [UN]),
        ],
    )
    def test_state(self, text: str, expected: list[str]) -> None:
        """
        A state with an unknown name, where the words call it one.
        """
        assert list(only(LEAD, text).brokers) == expected
