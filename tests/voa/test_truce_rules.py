"""Every row of the tables of truces fires, and is told by name from the object that it made."""

import datetime

import pytest

from conflictmodel.adapters.voa._layout._article import article_of
from conflictmodel.adapters.voa._reading import read
from conflictmodel.adapters.voa._truces._matching import READINGS
from conflictmodel.adapters.voa._truces._not_meant import NOT_MEANT
from conflictmodel.adapters.voa._truces._scenes import Scene
from conflictmodel.adapters.voa._truces._signs import SIGNS
from conflictmodel.adapters.voa._truces._words import truces_of
from reading import passage_of

LEAD = "A 72-hour truce in Marsa Qadim took effect Tuesday."
WIDE = "A nationwide cease-fire began Monday."
OWN = "The Northern Front announced its own truce."


def rules_of(*paragraphs: str, headline: str = "Mill in Marsa Qadim Lies in Ruins") -> set[str]:
    """The rules that had a part in the truces and extensions of a page."""
    text = "\n\n".join([headline, *paragraphs]) + "\n"
    reading = read(article_of(text), "source:page", datetime.date(2018, 5, 4))
    reading.truces.objects("source:page")
    return {firing.rule for _, firing in reading.truces.firings()}


READ: dict[str, tuple[str, ...]] = {
    "it": (LEAD, "It took effect at noon."),
    "retold": (LEAD,),
    "ordered": (LEAD, "Another truce in Tel Arun began Thursday."),
    "same-day": (LEAD, "A truce in 2014 held for a month."),
    "same-occasion": (LEAD, "They announced a Christmas truce."),
    "earlier": (LEAD, "An earlier truce collapsed."),
    "wider": (LEAD, "A wider cease-fire is holding."),
    "same-place": (LEAD, "The truce in Marsa Qadim held."),
    "nationwide": (WIDE, "The nationwide truce held."),
    "same-parties": (OWN, "The Northern Front’s truce held."),
    "same-length": (LEAD, "The three-day truce held."),
    "told-later": ("The army announced a truce Monday.", "The 72-hour truce held."),
    "prolonged": (LEAD, "It would be the third extension of a truce that was broken daily."),
    "pointing-back": (LEAD, "The truce held."),
}


@pytest.mark.parametrize("name", [name for name, _ in READINGS])
def test_readings(name: str) -> None:
    """
    Each reason for which a mention means a truce.
    """
    assert f"truce:{name}" in rules_of(*READ[name], headline="Marsa Qadim Truce Holds")


NONE: dict[str, str] = {
    "other-head": "The cease-fire talks failed.",
    "other-matter": "The deal on oil was signed.",
    "any-pause": "They spoke of calm at last.",
    "denied": "There was no truce in Velanda.",
    "glossary": "truce – n. an agreement to stop fighting",
    "any-of-many": "Previous cease-fires failed.",
    "only-wished": "Envoys called for a cease-fire in Velanda.",
}


@pytest.mark.parametrize("name", [name for name, _ in NOT_MEANT])
def test_not_meant(name: str) -> None:
    """
    Each reason for which words name no truce, alone enough.
    """
    assert truces_of(Scene(passage_of(NONE[name]))) == ()


TOLD: dict[str, str] = {
    "noun": "Envoys announced a 48-hour extension of the truce.",
    "verb": "The truce was extended for 48 hours.",
    "more-time": "Both sides agreed to another 48 hours.",
    "asked-for": "The truce was extended for 48 hours, though envoys had asked for a month.",
    "lasting": "The truce will last two days longer.",
    "added": "They signed a paper adding two days to it.",
    "one": "The truce was extended for a day. A second, of two days, began Friday.",
}


@pytest.mark.parametrize("name", [name for name, _ in SIGNS])
def test_signs(name: str) -> None:
    """
    Each sign of an extension.
    """
    assert f"extension:{name}" in rules_of(LEAD, TOLD[name])


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("term:length", LEAD),
        ("term:starts", LEAD),
        ("term:holds", "A truce in Velanda is holding."),
        ("term:ends", "A truce in Velanda expires Saturday."),
        ("term:ended", "A truce in Velanda collapsed Monday."),
        ("term:lasts", "A truce in Velanda is to last two weeks."),
        ("position:announced", "A truce announced in February began Monday."),
        ("term:dated", "A truce in 2014 was short."),
        ("side:parties", "A truce between Russia and Yemen began Monday."),
        ("side:brokers", "A Russian-brokered truce began Monday."),
        ("position:active", "Russia welcomed the truce that began Monday."),
        ("position:by", "A truce announced by Russia began Monday."),
        ("position:relative", "A truce that Russia announced began Monday."),
        ("position:nobody", "A truce was announced Monday."),
        ("position:sides", "Both sides agreed to a truce Monday."),
        ("breach:told", "Rebels broke the truce that began Monday."),
    ],
)
def test_terms(rule: str, text: str) -> None:
    """
    Fields can be traced to the rule that filled them.
    """
    assert rule in rules_of(text)
