"""
Tables whose rows are tried only where a word stands that they need.

Most rows of a table can fire on a few words only, and most sentences have none of those. A row is
written with its signs, the words of which a sentence must have one; a sentence asks the table once
and tries the rows that are left.
"""

from collections.abc import Iterable, Set
from typing import Generic, TypeVar

R = TypeVar("R")


class Signed(Generic[R]):
    """An ordered table, each row with the words of which one must stand in a sentence."""

    def __init__(self, rows: Iterable[tuple[R, Set[str]]]) -> None:
        self.rows = tuple(rows)
        self._at: dict[str, list[int]] = {}
        for number, (_, signs) in enumerate(self.rows):
            for sign in signs:
                self._at.setdefault(sign, []).append(number)
        self.signs = frozenset(self._at)

    def rows_for(self, words: frozenset[str]) -> list[R]:
        """The rows that may fire in a sentence of some words, in their order."""
        signs = self.signs & words
        if not signs:
            return []
        numbers = {number for sign in signs for number in self._at[sign]}
        return [self.rows[number][0] for number in sorted(numbers)]
