"""Who did it, whom it hit and with what, in the words of the clause."""

import pytest

from conflictmodel import Attribution, AttributionStance, Dataset, Incident
from conflictmodel.adapters import voa
from conflictmodel.adapters.voa._events._events import triggers_of
from conflictmodel.adapters.voa._events._parties import doer_of, target_of
from reading import page, passage_of

DOERS: tuple[tuple[str, str | None, str | None], ...] = (
    ("The army shelled the town.", "army", "subject"),
    ("Syrian rebels have seized the town.", "Syrian rebels", "subject"),
    ("Turkey has been shelling the town.", "Turkey", "subject"),
    ("The rebels claimed to have captured the base.", "rebels", "subject"),
    ("Fighters from the Taliban opened fire on a post.", "Taliban", "subject"),
    ("Israeli aircraft struck the port.", "Israel", "subject"),
    ("Houthi snipers shot three soldiers.", "Houthis", "subject"),
    ("Gunmen killed two soldiers.", "Gunmen", "subject"),
    ("The town was shelled by the army.", "army", "by"),
    ("A hospital was hit by an airstrike by the coalition.", "coalition", "by"),
    ("A strike by a U.S.-led coalition hit the town.", "U.S.-led coalition", "by"),
    ("Russian airstrikes hit the town.", "Russia", "author"),
    ("The U.S.-led offensive began at night.", "United States", "author"),
    ("An airstrike against the Taliban killed ten people.", None, None),
    ("Lima's offensive began at night.", "Peru", "author"),
    ("The army shelled a hill held by rebels.", "army", "subject"),
    ("The Syrian war has killed thousands of people.", None, None),
    ("A bomb exploded in the town.", None, None),
)

TARGETS: tuple[tuple[str, str | None], ...] = (
    ("Rebels attacked Syrian forces near the town.", "Syrian forces"),
    ("Governor Karim Haddad was killed on Friday.", "Karim Haddad"),
    ("The army carried out an airstrike on the Taliban.", "Taliban"),
    ("Gunmen killed 12 people in the town.", None),
    ("The rebels captured the village of Tel Arun.", None),
    ("The rebels seized Marsa Qadim.", None),
)


def only(data: Dataset) -> Incident:
    [found] = data.incidents
    return found


@pytest.mark.parametrize(("text", "name", "rule"), DOERS)
def test_doers(text: str, name: str | None, rule: str | None) -> None:
    """
    The doer is the subject, whoever stands behind "by", or in the name of the deed.
    """
    passage = passage_of(text)
    found = [doer_of(passage, each) for each in triggers_of(passage)]
    named = [(each.phrase.name, each.rule) for each in found if each]
    assert named[:1] == ([(name, rule)] if name else [])


@pytest.mark.parametrize(("text", "name"), TARGETS)
def test_targets(text: str, name: str | None) -> None:
    """
    The target is somebody who can be told from others; a count of people is a toll.
    """
    passage = passage_of(text)
    found = [target_of(passage, each) for each in triggers_of(passage)]
    assert [each.phrase.name for each in found if each][:1] == ([name] if name else [])


@pytest.mark.parametrize(
    ("text", "kind", "instruments"),
    [
        ("Rockets hit a school in Tel Arun.", "missile_strike", ("Rockets",)),
        ("A drone struck a truck in Tel Arun.", "drone_strike", ("drone",)),
        ("A man with a knife attacked a guard in Tel Arun.", "stabbing", ("knife",)),
        ("A roadside bomb killed two soldiers.", "bombing", ("roadside bomb",)),
        ("Gunmen killed two soldiers in Tel Arun.", "shooting", ()),
        ("A drone was shot down by rebels in Tel Arun.", "attack", ()),
        ("Militants, including suicide bombers, stormed a base.", "attack", ()),
    ],
)
def test_instruments(text: str, kind: str, instruments: tuple[str, ...]) -> None:
    """
    What it was done with tells its kind, and is kept in the page's words.
    """
    incident = only(page(text))
    assert (incident.kind.value, incident.instruments) == (kind, instruments)


@pytest.mark.parametrize(
    ("text", "actor", "stance", "by"),
    [
        (
            "The Taliban shelled a town near Karsova.",
            "actor:taliban",
            AttributionStance.ACCUSED,
            None,
        ),
        (
            "A bombing in Karsova claimed by the Taliban killed nine people.",
            "actor:taliban",
            AttributionStance.CLAIMED,
            None,
        ),
        (
            "An ambush in Karsova that was blamed on the Taliban killed nine people.",
            "actor:taliban",
            AttributionStance.ACCUSED,
            None,
        ),
        (
            "Lina Haddad said the Taliban shelled a town near Karsova.",
            "actor:taliban",
            AttributionStance.ACCUSED,
            "actor:lina-haddad",
        ),
    ],
)
def test_own_voice(text: str, actor: str, stance: AttributionStance, by: str | None) -> None:
    """
    A doer named in the clause is put down by whoever tells it: a speaker, or the page itself.
    """
    found: tuple[Attribution, ...] = only(page(text)).attributions
    assert [(each.actor, each.stance, each.by) for each in found] == [(actor, stance, by)]


def test_sides() -> None:
    """
    Those who fight each other are both parts of it, and nobody is put down as the author.
    """
    incident = only(page("Fighting between the Taliban and Islamic State broke out in Karsova."))

    assert incident.participants == ("actor:taliban", "actor:islamic-state")
    assert incident.attributions == ()


def test_every_field_has_its_words() -> None:
    """
    An attribution keeps the words that name the deed and its author.
    """
    text = "The Taliban shelled a town near Karsova."
    [found] = only(voa.parse(f"Mill Reopens\n\n{text}\n")).attributions

    assert [each.exact for each in found.evidence] == ["The Taliban shelled"]
