"""
Phrases looked up in tokens: first word, then the longest that goes on.

A table of a thousand phrases costs one dictionary look-up a token, where a regular expression
with a thousand branches costs a thousand.
"""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from attrs import frozen

from conflictmodel.adapters.voa._tokens import STRAIGHT, Token, tokens_of

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

    def _form(self, token: Token) -> str:
        if not self._cased:
            return token.low
        return token.text if token.text.isascii() else token.text.translate(STRAIGHT)

    @property
    def starts(self) -> frozenset[str]:
        """The words that phrases begin with, as they are looked up."""
        return frozenset(self._by_first)

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
            if last <= len(tokens) and all(
                self._form(tokens[position + ahead]) == words[ahead]
                for ahead in range(1, len(words))
            ):
                return Match(position, last, value)
        return None

    def all_in(self, tokens: Sequence[Token]) -> tuple[Match[V], ...]:
        """All phrases in tokens from left to right, none within another."""
        found, free = [], 0
        # Most words begin no phrase of a table: a look at the first words only leaves them out.
        for position, token in enumerate(tokens):
            candidates = self._by_first.get(self._form(token))
            if candidates and position >= free:
                match = self._longest(candidates, tokens, position)
                if match:
                    found.append(match)
                    free = match.last
        return tuple(found)
