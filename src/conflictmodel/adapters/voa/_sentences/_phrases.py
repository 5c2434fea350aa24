"""
Phrases looked up in tokens: first word, then the longest that goes on.

A table of a thousand phrases costs one dictionary look-up a token, and a second one where its
word begins a phrase; a regular expression with a thousand branches costs a thousand.
"""

from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar

from attrs import frozen

from conflictmodel.adapters.voa._sentences._tokens import Tokens, cut, plain, straight

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

    def longest(self, words: tuple[str, ...], position: int) -> Match[V] | None:
        """The longest phrase of words that goes on from the one at a position."""
        if self.longer and position + 1 < len(words):
            for rest, count, value in self.longer.get(words[position + 1], ()):
                if not rest or words[position + 2 : position + count] == rest:
                    return Match(position, position + count, value)
        return Match(position, position + 1, self.alone[0]) if self.alone else None


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
            tokens = cut(phrase, 0, len(phrase))
            if tokens:
                forms = (straight(token.text) if cased else token.low for token in tokens)
                made.setdefault(tuple(forms), value)
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
        #: The same in plain form, for a look at a word before its capitals are looked at.
        self.openers = frozenset(map(plain, self._branches))
        # A sentence without the longest word of any phrase holds none of them. Many phrases begin
        # with "the" or "in": by their first words, most sentences would be looked through.
        self._signs = frozenset(plain(max(words, key=len)) for words in made)

    @property
    def signs(self) -> frozenset[str]:
        """A word of each phrase in plain form: a sentence without any of them holds no phrase."""
        return self._signs

    def at(self, tokens: Tokens, position: int) -> Match[V] | None:
        """The longest phrase that begins at a position; None if none does, or beyond the ends."""
        words = tokens.texts if self._cased else tokens.lows
        if not 0 <= position < len(words):
            return None
        branch = self._branches.get(words[position])
        return branch.longest(words, position) if branch else None

    def all_in(self, tokens: Tokens) -> tuple[Match[V], ...]:
        """All phrases in tokens from left to right, none within another."""
        if self._signs.isdisjoint(tokens.words):
            return ()
        words, branches = tokens.texts if self._cased else tokens.lows, self._branches
        found, free = [], 0
        for position, branch in [(p, branches[w]) for p, w in enumerate(words) if w in branches]:
            match = branch.longest(words, position) if position >= free else None
            if match:
                found.append(match)
                free = match.last
        return tuple(found)


class Lookups(Generic[V]):
    """
    Several tables in their order, which one look at a word tells apart.

    Most words begin a phrase of none of them, or of one.
    """

    def __init__(self, *tables: Lookup[V]) -> None:
        """Take the tables."""
        self._tables: dict[str, tuple[Lookup[V], ...]] = {}
        for table in tables:
            for word in table.openers:
                self._tables[word] = (*self._tables.get(word, ()), table)

    def that_have(self, word: str) -> tuple[Lookup[V], ...]:
        """The tables with phrases that begin with a word in plain form."""
        return self._tables.get(word, ())

    def at(self, tokens: Tokens, position: int) -> Match[V] | None:
        """The longest phrase that begins at a position in the first table that has one."""
        for table in self._tables.get(tokens.lows[position], ()):
            if match := table.at(tokens, position):
                return match
        return None
