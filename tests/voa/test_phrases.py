"""Phrases in tokens: the longest one at a place, from left to right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel.adapters.voa._sentences._phrases import Lookup, Lookups
from conflictmodel.adapters.voa._sentences._tokens import plain, tokens_of

TABLE = (("cease-fire", 1), ("cease-fire talks", 2), ("truce", 3), ("the truce", 4), ("truce", 9))
WORDS = ("the", "truce", "Truce", "cease-fire", "talks", "’", ".", "TALKS")

texts = st.lists(st.sampled_from(WORDS)).map(" ".join)


def found(text: str, *, cased: bool = False) -> list[tuple[str, int]]:
    tokens = tokens_of(text, 0, len(text))
    return [
        (text[tokens[each.first].start : tokens[each.last - 1].end], each.value)
        for each in Lookup(TABLE, cased=cased).all_in(tokens)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("The talks", []),
        ("cease-fire", [("cease-fire", 1)]),
        ("cease-fire talks", [("cease-fire talks", 2)]),
        ("cease-fire for talks", [("cease-fire", 1)]),
        ("The truce, a truce", [("The truce", 4), ("truce", 3)]),
        ("the truces", []),
        ("truce cease-fire Talks the", [("truce", 3), ("cease-fire Talks", 2)]),
    ],
)
def test_longest_first(text: str, expected: list[tuple[str, int]]) -> None:
    """
    Of several phrases the longest counts, and of equal ones the first.
    """
    assert expected == found(text)


def test_cased() -> None:
    """
    Where capitals tell, another spelling is another word.
    """
    assert found("The Truce, a truce", cased=True) == [("truce", 3)]


@given(texts)
def test_apart(text: str) -> None:
    """
    Phrases come in order, do not overlap, and are what the table has at their place.
    """
    tokens = tokens_of(text, 0, len(text))
    lookup = Lookup(TABLE)
    last = 0
    for each in lookup.all_in(tokens):
        assert last <= each.first < each.last <= len(tokens)
        assert lookup.at(tokens, each.first) == each
        last = each.last


@given(texts, st.integers(0, 99))
def test_beyond_the_end(text: str, more: int) -> None:
    """
    Beyond the last token there is nothing.
    """
    tokens = tokens_of(text, 0, len(text))

    assert Lookup(TABLE).at(tokens, len(tokens) + more) is None


@given(st.text())
def test_plain_twice(word: str) -> None:
    """
    A plain word stays as it is, but for letters whose lower case has another lower case.
    """
    assert plain(plain(word)) == plain(word)


def test_straight_marks() -> None:
    """
    Curly marks of copy are the straight ones of the tables.
    """
    assert [each.value for each in Lookup([("Syria's", 1)]).all_in(
        tokens_of("SYRIA’S", 0, 7)
    )] == [1]  # fmt: skip


@given(texts, st.booleans())
def test_the_short_cut_changes_nothing(text: str, cased: bool) -> None:
    """
    A sentence is looked through by its words as it is position by position.
    """
    tokens, table = tokens_of(text, 0, len(text)), Lookup(TABLE, cased=cased)
    found = []
    position = 0
    while position < len(tokens):
        match = table.at(tokens, position)
        if match:
            found.append(match)
        position = match.last if match else position + 1

    assert table.all_in(tokens) == tuple(found)


@given(texts)
def test_tables_in_order(text: str) -> None:
    """
    Of several tables the first that has a phrase is taken, as if each were asked.
    """
    tokens = tokens_of(text, 0, len(text))
    tables = (Lookup([("Truce talks", 5), ("Talks", 6)], cased=True), Lookup(TABLE))
    together = Lookups(*tables)
    for position in range(len(tokens)):
        each = (table.at(tokens, position) for table in tables)

        assert together.at(tokens, position) == next(filter(None, each), None)


@given(texts, st.integers(-9, 9))
def test_words_by_position(text: str, position: int) -> None:
    """
    A word of a sentence is asked for by its position, and is empty beyond the ends.
    """
    tokens = tokens_of(text, 0, len(text))
    inside = 0 <= position < len(tokens)

    assert tokens.word(position) == (tokens[position].low if inside else "")
    assert tokens.lows == tuple(each.low for each in tokens)
    assert tokens.starts == tuple(each.start for each in tokens)
