"""
Phrases looked up in tokens: first word, then the longest that goes on.

A table of a thousand phrases costs one dictionary look-up a token, and a second one where its
word begins a phrase; a regular expression with a thousand branches costs a thousand.
"""

from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from attrs import frozen

from conflictmodel.adapters.voa._sentences._tokens import Token, Tokens, plain, straight, tokens_of

V = TypeVar("V")


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set, for small closed lists that belong to one rule."""
    return frozenset(text.split())


class Match(NamedTuple, Generic[V]):
    """A phrase found in tokens: the positions ``first`` to ``last``, the last excluded."""

    first: int
    last: int
    value: V


#: The rest of a phrase from its third word on, all its words counted, and what it means.
_Row = tuple[tuple[str, ...], int, V]


@frozen
class _Branch(Generic[V]):
    """All phrases of a table that begin with one word."""

    #: What the word means by itself; none in the tuple if nothing.
    alone: tuple[V, ...]
    #: The longer phrases by their second word, the longest first.
    longer: dict[str, list[_Row[V]]]


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
        self._branches: dict[str, _Branch[V]] = {}
        made: dict[tuple[str, ...], V] = {}
        for phrase, value in phrases:
            tokens = tokens_of(phrase, 0, len(phrase))
            if tokens:
                made.setdefault(tuple(map(self._form, tokens)), value)
        for words in sorted(made, key=len, reverse=True):
            branch = self._branches.get(words[0], _Branch[V]((), {}))
            if len(words) == 1:
                branch = _Branch((made[words],), branch.longer)
            else:
                rows = branch.longer.setdefault(words[1], [])
                rows.append((words[2:], len(words), made[words]))
            self._branches[words[0]] = branch
        #: The words that phrases begin with, as they are looked up.
        self.starts = frozenset(self._branches)
        # A sentence without the longest word of any phrase holds none of them. Many phrases begin
        # with "the" or "in": by their first words, most sentences would be looked through.
        self._signs = frozenset(plain(max(words, key=len)) for words in made)

    @property
    def signs(self) -> frozenset[str]:
        """A word of each phrase in plain form: a sentence without any of them holds no phrase."""
        return self._signs

    def _form(self, token: Token) -> str:
        return straight(token.text) if self._cased else token.low

    def at(self, tokens: Sequence[Token], position: int) -> Match[V] | None:
        """The longest phrase that begins at a position; None if none does."""
        if position >= len(tokens):
            return None
        text, _, _, low = tokens[position]
        if self._cased:
            low = text if text.isascii() else straight(text)
        branch = self._branches.get(low)
        return self._longest(branch, tokens, position) if branch else None

    def _longest(
        self, branch: _Branch[V], tokens: Sequence[Token], position: int
    ) -> Match[V] | None:
        if branch.longer and position + 1 < len(tokens):
            for rest, count, value in branch.longer.get(self._form(tokens[position + 1]), ()):
                if not rest or self._goes_on(rest, tokens[position + 2 : position + count]):
                    return Match(position, position + count, value)
        return Match(position, position + 1, branch.alone[0]) if branch.alone else None

    def _goes_on(self, rest: tuple[str, ...], tokens: Sequence[Token]) -> bool:
        return rest == tuple(map(self._form, tokens))

    def all_in(self, tokens: Sequence[Token]) -> tuple[Match[V], ...]:
        """All phrases in tokens from left to right, none within another."""
        found, free = [], 0
        for position, branch in self._beginnings(tokens):
            match = self._longest(branch, tokens, position) if position >= free else None
            if match:
                found.append(match)
                free = match.last
        return tuple(found)

    def _beginnings(self, tokens: Sequence[Token]) -> Sequence[tuple[int, _Branch[V]]]:
        """Where phrases may begin, by their first words alone: most sentences have none."""
        if isinstance(tokens, Tokens):
            if self._signs.isdisjoint(tokens.words):
                return ()
            if not self._cased:
                branches, lows = self._branches, tokens.lows
                return [(p, branches[low]) for p, low in enumerate(lows) if low in branches]
        get = self._branches.get
        if self._cased:
            return [(p, b) for p, token in enumerate(tokens) if (b := get(straight(token.text)))]
        return [(p, b) for p, token in enumerate(tokens) if (b := get(token.low))]
