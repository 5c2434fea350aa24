"""
Which place lies in which, as the accounts of a dataset tell.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import pairwise

from conflictmodel.values import Place, PlaceKind


class Coverage(StrEnum):
    """How much of the place asked for a truce covers."""

    #: All of it: it is the place of the truce, or lies in it.
    WHOLE = "whole"
    #: A part of it: the place of the truce lies in it.
    PART = "part"
    #: No account says where the truce holds.
    UNKNOWN = "unknown"


class Gazetteer:
    """
    Places by name, and what they are told to lie in.

    Names are compared without case. A country is its ISO code where one is given, so that
    "Velanda" and a place with the country's code meet. Nothing is looked up elsewhere: what no
    account says, is not known.
    """

    def __init__(self, places: Iterable[Place]) -> None:
        self._codes: dict[str, str] = {}
        self._within: dict[str, set[str]] = {}
        known = list(dict.fromkeys(places))
        for place in known:
            if place.kind is PlaceKind.COUNTRY and place.country:
                self._codes[place.name.casefold()] = place.country
        for place in known:
            self._add(place)

    def _add(self, place: Place) -> None:
        chain = [self.key(place.name), *map(self.key, place.within)]
        if place.country and chain[-1] != place.country:
            chain.append(place.country)
        for inner, outer in pairwise(chain):
            if inner != outer:
                self._within.setdefault(inner, set()).add(outer)

    def key(self, name: str) -> str:
        """What a place is known by here."""
        folded = name.casefold()
        return self._codes.get(folded, folded)

    def around(self, key: str) -> Iterator[str]:
        """All that a place lies in, itself left out, each once."""
        seen = {key}
        ahead = [key]
        while ahead:
            for outer in sorted(self._within.get(ahead.pop(), ())):
                if outer not in seen:
                    seen.add(outer)
                    ahead.append(outer)
                    yield outer

    def asked(self, place: str | Place) -> tuple[str, frozenset[str]]:
        """A place that somebody asks for: its key, and the keys of what it lies in."""
        if isinstance(place, str):
            key = self.key(place)
            return key, frozenset(self.around(key))
        key = self.key(place.name)
        outer = {self.key(name) for name in place.within} | ({place.country} - {None})
        around = {
            *outer,
            *self.around(key),
            *(far for near in outer if near for far in self.around(near)),
        }
        return key, frozenset(each for each in around - {key} if each)
