"""Places: what a sentence names after a preposition, and which of several is the closest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel import Place, PlaceKind
from conflictmodel.adapters.voa._places import CLOSENESS, closest
from reading import passage_of


def places(text: str) -> list[Place]:
    return [each.place for each in passage_of(text).places]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell in Karsova.", [Place(name="Karsova")]),
        ("It fell near Marsa Qadim.", [Place(name="Marsa Qadim")]),
        ("It fell in Syria.", [Place(name="Syria", kind=PlaceKind.COUNTRY, country="SYR")]),
        ("It fell near the city Karsova.", [Place(name="Karsova", kind=PlaceKind.CITY)]),
        (
            "It fell in the ravaged Syrian town Karsova.",
            [Place(name="Karsova", kind=PlaceKind.TOWN)],
        ),
        (
            "It fell in Karsova province.",
            [Place(name="Karsova province", kind=PlaceKind.PROVINCE)],
        ),
        ("It fell in Karsova and Tel Arun.", [Place(name="Karsova"), Place(name="Tel Arun")]),
        (
            "It fell in Karsova, Syria.",
            [Place(name="Karsova"), Place(name="Syria", kind=PlaceKind.COUNTRY, country="SYR")],
        ),
        ("It fell in winter.", []),
        ("It fell in the river.", []),
        ("It is the word of President Lina Haddad.", []),
        ("It is the word of the United Nations.", []),
        ("It is the camp of the Red Lantern Brigade.", []),
        ("Karsova is calm.", []),
        ("They live in", []),
    ],
)
def test_named(text: str, expected: list[Place]) -> None:
    """
    A name after a preposition is a place, unless it is somebody's; nouns say which sort.
    """
    assert expected == places(text)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], None),
        (
            [
                Place(name="Syria", kind=PlaceKind.COUNTRY, country="SYR"),
                Place(name="Karsova", kind=PlaceKind.CITY),
            ],
            Place(name="Karsova", kind=PlaceKind.CITY, within=("Syria",), country="SYR"),
        ),
        (
            [Place(name="Karsova", kind=PlaceKind.CITY), Place(name="Osk", kind=PlaceKind.CITY)],
            Place(name="Karsova", kind=PlaceKind.CITY),
        ),
    ],
)
def test_closest(found: list[Place], expected: Place | None) -> None:
    """
    The closest of several is meant; wider ones are what it lies in.
    """
    assert closest(found) == expected


@given(st.lists(st.sampled_from(CLOSENESS), min_size=1))
def test_none_is_closer(kinds: list[PlaceKind | None]) -> None:
    """
    No place of several is closer than the closest.
    """
    found = closest(Place(name=f"place {n}", kind=kind) for n, kind in enumerate(kinds))

    assert found
    assert CLOSENESS.index(found.kind) == min(map(CLOSENESS.index, kinds))
