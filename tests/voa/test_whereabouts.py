"""Whereabouts: which of the places that a sentence names is where its event was."""

import pytest

from reading import page

SOMETHING_ELSE = "It was hot."


def where(*paragraphs: str) -> list[str | None]:
    """The places of the events of a page, in the order of their words."""
    found = sorted(page(*paragraphs).incidents, key=lambda each: each.evidence[0].start or 0)
    return [each.where.name if each.where else None for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Where somebody tells that it was, whatever else is named.
        ("The deal has no bearing on Karsova, where 14 soldiers were killed.", "Karsova"),
        ("It is quiet in Velanda, where gunmen in Tel Arun killed two men.", "Tel Arun"),
        ("Gunmen went through the Tel Arun quarter and killed 26 people.", "Tel Arun quarter"),
        # Places that are told for another reason.
        ("A bomb killed two men in the Marsa Valley near Karsova.", "Marsa Valley"),
        ("A bomb killed two men in Karsova, just outside the Syrian capital.", "Karsova"),
        ("A bomb killed two men, according to medics at the Karsova hospital.", "Karsova hospital"),
        (
            "A bomb killed two men in Tel Arun, according to medics at the Karsova hospital.",
            "Tel Arun",
        ),
        ("Gunmen killed two men who came from training camps in Karsova.", None),
        ("Rebels killed two tourists from the town of Karsova.", None),
        ("He told reporters in Karsova that gunmen had killed two men.", None),
        ("He said by telephone from the city of Karsova that two men were killed.", None),
        ("Rebels are at war with the government in Damascus.", "Syria"),
        ("Rebels attacked Burundi troops at a base in Karsova.", "Karsova"),
        ("Two years after the bombing of Karsova, he works in Tel Arun.", "Karsova"),
        ("At Tel Arun area in Karsova district gunmen killed two men.", "Tel Arun area"),
        ("A base in Karsova, which sheltered civilians, was attacked by gunmen.", "Karsova"),
        ("Some 400 people have been killed in Maoist violence in Syria.", "Syria"),
        ("Gunmen killed a guard on a boat that kept heading west towards Syria.", None),
        ("Gunmen attacked an Army post in Karsova.", "Karsova"),
        # What names the event.
        ("A Kabul car bombing killed two people.", "Kabul"),
        ("The death toll in Argentina's food riots has risen to 20.", "Argentina"),
        # Fleeing is where people leave.
        ("Some 6,000 residents fled Karsova into the Democratic Republic of Congo.", "Karsova"),
        # Deeds told together.
        ("Police arrested 11 men in raids in Karsova.", "Karsova"),
    ],
)
def test_of_several(text: str, expected: str | None) -> None:
    """
    What only measures, tells who speaks or where people come from is not where it happened.
    """
    assert where(text)[0] == expected


def test_two_scenes() -> None:
    """
    What is told of two places in one sentence are two events.
    """
    text = "Seven people were killed in Karsova, while in Tel Arun a bomb killed three."
    assert where(text) == ["Karsova", "Tel Arun"]


def test_lying_in() -> None:
    """
    Only what goes on from a place is what it lies in.
    """
    [first] = page("Two years after the bombing of Karsova, he works in Tel Arun.").incidents
    [second] = page("A bomb killed two men at Karsova in Tel Arun.").incidents
    assert first.where and first.where.within == ()
    assert second.where and second.where.within == ("Tel Arun",)


def test_meanwhile() -> None:
    """
    What is told of another place "meanwhile" is not the event told before.
    """
    shelled = "Jets bombed a school in Karsova, killing six people."
    later = "In the province of Anbal, meanwhile, barrel bombs killed ten people."
    assert where(shelled, later) == ["Karsova", "Anbal"]


def test_a_result_is_of_the_deed_before_it() -> None:
    """
    ", killing 26 people" tells of what stands before it, and not of the answer behind it.
    """
    text = (
        "Bombers blew themselves up in Karsova, killing 26 people and provoking the heaviest "
        "air raids of the year."
    )
    tolls = {each.kind.value: len(each.tolls) for each in page(text).incidents}
    assert tolls == {"suicide_bombing": 1, "airstrike": 0}


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["Rebels captured Marsa Qadim on Monday.", "People in Marsa Qadim are in fear."],
        ["People in Marsa Qadim are in fear.", "Rebels captured Marsa Qadim on Monday."],
        ["The Marsa Qadim bombing killed six people.", "People in Marsa Qadim are in fear."],
        ["Doctors in Marsa Qadim said they had received 22 bodies after the attack."],
        ["Rockets hit Marsa Qadim, killing three people."],
    ],
)
def test_what_was_struck(paragraphs: list[str]) -> None:
    """
    A name that something was done to is a place where the page, or the weapon, shows it.
    """
    assert "Marsa Qadim" in where(*paragraphs)


def test_who_was_struck() -> None:
    """
    A name that no words show to be a place is none.
    """
    assert where("Rebels captured Haddad on Monday.", "Haddad lives with a friend.") == [None]


@pytest.mark.parametrize(
    "later",
    [
        "Last week gunmen killed three guards.",
        "Two soldiers were killed in an ambush on Tuesday.",
    ],
)
def test_another_day_is_another_place(later: str) -> None:
    """
    An event of another day is not placed by what was told before.
    """
    assert where("Rebels shelled Karsova on Monday.", later)[-1] is None


@pytest.mark.parametrize(
    "later",
    [
        "Soldiers arrested two men.",
        "More than two million people have been displaced from their homes.",
        "Gunmen staged an attack on India's parliament.",
    ],
)
def test_what_may_be_anywhere(later: str) -> None:
    """
    Arrests, and what befalls another country, are not where the story is.
    """
    assert where("Rebels shelled Karsova.", later)[-1] is None
