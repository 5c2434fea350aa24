"""Linear: twice the page is about twice the work, counted in calls and never in seconds."""

import sys
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictmodel.adapters import voa

PARAGRAPHS = (
    "Gunmen attacked a checkpoint near Tel Arun on Friday, killing at least nine soldiers.",
    "“We will answer,” Defense Minister Lina Haddad told reporters. “They know that.”",
    "The Northern Front denied it was behind the attack and accused the army of shelling Karsova.",
    "The two sides agreed on a 72-hour cease-fire in Marsa Qadim, brokered by the United Nations.",
    "He said the truce had been extended by another two days, according to the news agency.",
    "Since 2012, more than 40,000 people have died in the war, monitors say, most of them men.",
    "An airstrike hit the market; a doctor at the clinic counted 12 dead, among them a nurse.",
    "Aid workers wait. Nobody knows how long. The road to Port Maren is closed, residents say.",
    "FILE - Soldiers stand guard in Tel Arun, Velanda, May 2, 2018.",
    "Broken promises",
)
SHORT = "Truce in Marsa Qadim Extended\n\n"


@pytest.fixture(autouse=True, scope="module")
def word_lists() -> None:
    """The word lists are made on first use, which is not what a page costs."""
    for page in (SHORT, SHORT + "\n\n".join(PARAGRAPHS)):
        voa.parse(page, published="2018-05-04")


def calls_of(page: str) -> int:
    """How many functions are called while a page is read, built-in ones included."""
    calls = 0

    def count(_frame: Any, event: str, _argument: Any) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        voa.parse(page, published="2018-05-04")
    finally:
        sys.setprofile(None)
    return calls


def assert_linear(body: str) -> None:
    empty, once, twice = (calls_of(SHORT + body * times) for times in (0, 1, 2))

    # What a page costs by itself is paid once; the rest may double and no more.
    assert twice - empty <= 2.2 * (once - empty)


@settings(max_examples=25)
@given(st.lists(st.sampled_from(PARAGRAPHS), min_size=8, max_size=30).map("\n\n".join))
def test_twice_the_page_is_twice_the_work(body: str) -> None:
    """
    A page of many paragraphs, in any order, costs what its paragraphs cost.
    """
    assert_linear(body + "\n\n")


@pytest.mark.parametrize("paragraph", PARAGRAPHS)
def test_one_kind_of_paragraph(paragraph: str) -> None:
    """
    So does a page that says one sort of thing over and over, with other names.
    """
    assert_linear("\n\n".join(paragraph.replace("Arun", f"Arun{n}") for n in range(40)) + "\n\n")


NAMES: tuple[Callable[[int], str], ...] = (
    lambda n: f"Rana{n} Haddad{n}",
    lambda n: f"Haddad{n} Brigade",
)


@pytest.mark.parametrize("name", NAMES)
def test_many_actors(name: Callable[[int], str]) -> None:
    """
    A long cast makes no name dearer than a short one.
    """
    empty, once, twice = (
        calls_of(SHORT + "".join(f"{name(n)} said he was tired.\n\n" for n in range(times)))
        for times in (0, 150, 300)
    )

    assert twice - empty <= 2.2 * (once - empty)
