"""Tolls: counts of people harmed, with the bounds that the words give."""

import pytest

from conflictmodel import Count, TollKind
from conflictmodel.adapters.voa._tolls import tolls_of
from reading import passage_of

KILLED, INJURED = TollKind.KILLED, TollKind.INJURED

Found = tuple[TollKind, Count, str | None]


def tolls(text: str) -> list[Found]:
    return [(each.kind, each.count, each.of_whom) for each in tolls_of(passage_of(text))]


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("28", Count.exactly(28)),
        ("Twenty-eight", Count.exactly(28)),
        ("1,900", Count.exactly(1_900)),
        ("At least 28", Count.at_least(28)),
        ("More than 70", Count.more_than(70)),
        ("Over 70", Count.more_than(70)),
        ("Fewer than 10", Count.fewer_than(10)),
        ("Nearly 300", Count.nearly(300)),
        ("Almost 300", Count.nearly(300)),
        ("Up to 40", Count.at_most(40)),
        ("About 40", Count.about(40)),
        ("Around 40", Count.about(40)),
        ("Two hundred", Count.exactly(200)),
        ("At least three dozen", Count.at_least(36)),
        ("Dozens of", Count.vaguely(24)),
        ("Hundreds of", Count.vaguely(200)),
    ],
)
@pytest.mark.parametrize(
    ("whom", "harm", "kind"),
    [
        ("people", "were killed", KILLED),
        ("people", "dead", KILLED),
        ("people", "have died", KILLED),
        ("soldiers", "were wounded", INJURED),
        ("children", "were also injured", INJURED),
    ],
)
def test_bounds(number: str, expected: Count, whom: str, harm: str, kind: TollKind) -> None:
    """
    The words before a number say how exact it is.
    """
    assert [(kind, expected, whom)] == tolls(f"{number} {whom} {harm} in Marsa Qadim.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A shell hit the mill, killing at least 62.",
            [(KILLED, Count.at_least(62), None)],
        ),
        (
            "The blast killed nine people and wounded more than 70 soldiers.",
            [
                (KILLED, Count.exactly(9), "people"),
                (INJURED, Count.more_than(70), "soldiers"),
            ],
        ),
        ("The raid left nearly 300 people dead.", [(KILLED, Count.nearly(300), "people")]),
        ("Dozens were wounded.", [(INJURED, Count.vaguely(24), None)]),
        (
            "At least 28 people were killed, including three children.",
            [(KILLED, Count.at_least(28), "people")],
        ),
        (
            "The blast killed at least 28 people, among them three children.",
            [(KILLED, Count.at_least(28), "people")],
        ),
        ("Up to 11 people had died.", [(KILLED, Count.at_most(11), "people")]),
        ("Between 20 and 30 people died.", [(KILLED, Count.between(20, 30), "people")]),
        (
            "Seven people, including three children, were killed in a raid.",
            [(KILLED, Count.exactly(7), "people")],
        ),
        (
            "The blast claimed the lives of 12 people.",
            [(KILLED, Count.exactly(12), "people")],
        ),
    ],
)
def test_told(text: str, expected: list[Found]) -> None:
    """
    Harm stands before the number or behind it, and a part of a toll is no toll of its own.
    """
    assert expected == tolls(text)


@pytest.mark.parametrize(
    "text",
    [
        "The rebels fired 28 rockets.",
        "More than 300 people attended.",
        "A man aged 28 was killed.",
        "The army killed a 72-hour truce.",
        "“At least 28 people were killed,” he said.",
        "Nobody was killed.",
        "No one was killed.",
        "The blast killed no civilians.",
        "Talks in 2016 killed the deal.",
    ],
)
def test_not_told(text: str) -> None:
    """
    Rockets and ages are no tolls, and figures in quotations stay in their statement.
    """
    assert tolls(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Seven people, including two children and a dozen soldiers, were killed.",
        "The blast killed seven people, among them two children and 12 soldiers.",
    ],
)
def test_shares(text: str) -> None:
    """
    What a toll includes is kept with it and not added to it.
    """
    [found] = tolls_of(passage_of(text))

    assert found.count == Count.exactly(7)
    assert found.including[0] == (Count.exactly(2), "children")
