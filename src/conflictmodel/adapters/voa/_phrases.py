"""
Phrases looked up in tokens: first word, then the longest that goes on.

A table of a thousand phrases costs one dictionary look-up a token, where a regular expression
with a thousand branches costs a thousand.
"""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from attrs import frozen

from conflictmodel.adapters.voa._tokens import Token, Tokens, straight, tokens_of

V = TypeVar("V")


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set, for small closed lists that belong to one rule."""
    return frozenset(text.split())


@frozen
class Match(Generic[V]):
    """A phrase found in tokens: the positions ``first`` to ``last``, the last excluded."""

    first: int
    last: int
    value: V


class Lookup(Generic[V]):
    """A table of phrases and what they mean."""

    def __init__(self, phrases: Iterable[tuple[str, V]], *, cased: bool = False) -> None:
        """
        Take phrases with their meaning; of equal ones the first counts.

        Args:
            phrases: Pairs of a phrase and its meaning.
            cased: Whether capitals tell ("IS" is no "is").
        """
        self._cased = cased
        self._by_first: dict[str, list[tuple[tuple[str, ...], V]]] = {}
        for phrase, value in phrases:
            words = tuple(self._form(token) for token in tokens_of(phrase, 0, len(phrase)))
            if words:
                self._by_first.setdefault(words[0], []).append((words, value))
        for found in self._by_first.values():
            found.sort(key=lambda each: -len(each[0]))
        #: The words that phrases begin with, as they are looked up.
        self.starts = frozenset(self._by_first)

    def _form(self, token: Token) -> str:
        return straight(token.text) if self._cased else token.low

    def at(self, tokens: Sequence[Token], position: int) -> Match[V] | None:
        """The longest phrase that begins at a position; None if none does."""
        if position >= len(tokens):
            return None
        candidates = self._by_first.get(self._form(tokens[position]))
        return self._longest(candidates, tokens, position) if candidates else None

    def _longest(
        self,
        candidates: Sequence[tuple[tuple[str, ...], V]],
        tokens: Sequence[Token],
        position: int,
    ) -> Match[V] | None:
        for words, value in candidates:
            last = position + len(words)
            if last == position + 1 or self._goes_on(words, tokens, position, last):
                return Match(position, last, value)
        return None

    def _goes_on(
        self, words: tuple[str, ...], tokens: Sequence[Token], position: int, last: int
    ) -> bool:
        if last > len(tokens):
            return False
        for ahead in range(1, last - position):
            if self._form(tokens[position + ahead]) != words[ahead]:
                return False
        return True

    def all_in(self, tokens: Sequence[Token]) -> tuple[Match[V], ...]:
        """All phrases in tokens from left to right, none within another."""
        if isinstance(tokens, Tokens):
            words = tokens.spellings if self._cased else tokens.words
            if words.isdisjoint(self.starts):
                return ()
        found, free = [], 0
        for position, token in enumerate(tokens):
            candidates = self._by_first.get(self._form(token))
            if candidates and position >= free:
                match = self._longest(candidates, tokens, position)
                if match:
                    found.append(match)
                    free = match.last
        return tuple(found)
