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
    "Velanda" and a place with the country's code meet. A name that places of several countries
    have is each of them where its country is told, and any of them where it is not. Nothing is
    looked up elsewhere: what no account says, is not known.
    """

    def __init__(self, places: Iterable[Place]) -> None:
        self._codes: dict[str, str] = {}
        self._within: dict[str, set[str]] = {}
        countries: dict[str, set[str]] = {}
        known = list(dict.fromkeys(places))
        for place in known:
            if place.kind is PlaceKind.COUNTRY and place.country:
                self._codes[place.name.casefold()] = place.country
            elif place.country:
                countries.setdefault(place.name.casefold(), set()).add(place.country)
        self._namesakes = {name for name, found in countries.items() if len(found) > 1}
        for place in known:
            self._add(place)

    def _add(self, place: Place) -> None:
        chain = [self.key(name, place.country) for name in (place.name, *place.within)]
        if place.country and chain[-1] != place.country:
            chain.append(place.country)
        for inner, outer in pairwise(chain):
            # What one of several places of a name lies in, the others do not.
            if inner != outer and inner not in self._namesakes:
                self._within.setdefault(inner, set()).add(outer)
        for name in (place.name, *place.within):
            key, any_of_them = self.key(name, place.country), self.key(name)
            if key != any_of_them:
                self._within.setdefault(key, set()).add(any_of_them)

    def key(self, name: str, country: str | None = None) -> str:
        """What a place is known by here."""
        folded = name.casefold()
        if country and folded in self._namesakes:
            return f"{folded}, {country}"
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
        key = self.key(place.name, place.country)
        outer = {self.key(name, place.country) for name in place.within} | (
            {place.country} - {None}
        )
        around = {
            *outer,
            *self.around(key),
            *(far for near in outer if near for far in self.around(near)),
        }
        return key, frozenset(each for each in around - {key} if each)
