"""Settings: the place of an event that names none itself, taken from where the story is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel import Incident
from conflictmodel.adapters import voa
from reading import page

BLAST = "A bomb exploded in Karsova on Monday, killing ten people."
QUIET = ("It was hot.", "Shops were shut.", "Nobody spoke.")


def last(*paragraphs: str) -> Incident:
    """The incident whose words stand last on a page."""
    return max(page(*paragraphs).incidents, key=lambda each: each.evidence[0].start or 0)


def where(*paragraphs: str) -> str | None:
    place = last(*paragraphs).where
    return place.name if place else None


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["Rebels shelled Karsova on Monday. Two soldiers were killed in an ambush."],
        ["In Karsova, people woke to the sound of guns.", "Gunmen killed four policemen."],
        ["In Karsova, people woke to the sound of guns. Gunmen killed four policemen."],
        ["Officials came to the village of Karsova.", *QUIET, "Gunmen killed six people there."],
        [
            "Officials came to live in the town of Karsova.",
            *QUIET,
            "Shells hit the town on Monday.",
        ],
        ["Troops pushed into Karsova on Monday.", "Gunmen killed four policemen."],
        ["Jets bombed Karsova.", "A suicide bomber blew himself up nearby, wounding ten people."],
        ["Jets bombed Karsova. They hit a mill too, the defense ministry in Paris said."],
        ["Fighting in Karsova went on. Gunmen killed four policemen."],
        ["The war in Karsova began in April, after rebels seized Tel Arun. Jets bombed a mill."],
    ],
)
def test_given(paragraphs: list[str]) -> None:
    """
    An event without a place is where the story is, or where "there" and "the town" point.
    """
    assert where(*paragraphs) == "Karsova"


@pytest.mark.parametrize(
    "paragraphs",
    [
        [BLAST, "In Washington, a spokesman spoke. He said gunmen had killed three guards."],
        [BLAST, "In Geneva, the envoys met.", "Gunmen killed three guards on Tuesday."],
        [BLAST, *QUIET, "Gunmen killed three guards on Tuesday."],
        [BLAST + " Elsewhere, gunmen killed three guards."],
        [BLAST + " Another bomb exploded hours later."],
        [BLAST + " Troops fired missiles in response."],
        [BLAST + " The army responded with airstrikes that killed six militants."],
        ["The envoy met ministers in Karsova. Rebels shelled a school on Tuesday."],
        ["Police in Karsova said they had no news. Gunmen killed six people on Monday."],
        ["Lina Haddad fled after rebels seized Karsova. Gunmen killed two of her guards."],
    ],
)
def test_not_given(paragraphs: list[str]) -> None:
    """
    Nothing is placed where somebody spoke, far back on the page, or beside what is elsewhere.
    """
    assert where(*paragraphs) is None


def test_background() -> None:
    """
    What is old is where the story is only if the words point there.
    """
    told = page(BLAST + " Since 2011 war has killed 900 people.").incidents
    assert [each.where for each in told if each.background] == [None]


def test_own() -> None:
    """
    A place of its own is never replaced.
    """
    assert where(BLAST, "Gunmen killed three guards in Tel Arun on Tuesday.") == "Tel Arun"


def test_support() -> None:
    """
    The words that placed it stand with the field, and the rule can be asked for.
    """
    paragraphs = ["In Karsova, people woke to guns.", "Gunmen killed four policemen."]
    found = last(*paragraphs)
    assert [(each.field, each.words.exact) for each in found.support] == [("where", "Karsova")]
    text = "\n\n".join(["Mill in Marsa Qadim Lies in Ruins", *paragraphs])
    assert "place:story" in str(voa.explain(text, published="2018-05-04"))


ATTACK = "Gunmen attacked a hotel in Karsova on Monday, killing six people."


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("Police sealed off roads near the Marsa Pearl hotel.", "Marsa Pearl hotel"),
        ("Reporters stood outside the ruined Marsa Pearl hotel.", "Marsa Pearl hotel"),
        ("Guests at the Marsa Pearl hotel in Karsova spoke of fear.", "Marsa Pearl hotel"),
        ("Guests at the Marsa Pearl hotel in Tel Arun spoke of fear.", "Karsova"),
        ("He lives between the Grand hotel and a mill near the Marsa Pearl mosque.", "Karsova"),
        ("He stays at the Marsa Pearl hotel and works near the Tel Arun hotel.", "Karsova"),
    ],
)
def test_landmark(later: str, expected: str) -> None:
    """
    A site that is told of is the one that the page names later, if it names one, in that town.
    """
    [found] = page(ATTACK, later).incidents
    assert found.where is not None
    assert found.where.name == expected


def test_landmark_named_before() -> None:
    """
    "A hotel" is another than the one that was named already.
    """
    assert where("Karim Haddad stays at the Marsa Pearl hotel.", ATTACK) == "Karsova"


@given(st.lists(st.sampled_from([BLAST, ATTACK, *QUIET, "Gunmen killed two men."]), max_size=8))
def test_always_named(paragraphs: list[str]) -> None:
    """
    Whatever the order, an event is only where the page says that something was.
    """
    for incident in page(*paragraphs).incidents:
        assert incident.where is None or incident.where.name == "Karsova"
