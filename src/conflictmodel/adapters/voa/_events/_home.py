"""
The country that a page is about: what it names most, as the place of something, by far.
"""

from collections import Counter

from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.values import Evidence, Place, PlaceKind

#: How often it is named at least, and how many times as often as any other.
_OFTEN = 2
_BY_FAR = 2

_WIDE = (PlaceKind.COUNTRY, PlaceKind.REGION)


class Home:
    """The countries that a page names, with what was named of each."""

    def __init__(self) -> None:
        self._told: list[tuple[Place, Evidence]] = []
        #: Captions, whose places are looked for only if somebody asks.
        self._shown: list[Passage] = []

    def take(self, place: Place, words_: Evidence) -> None:
        """Count a place that a paragraph names."""
        self._told.append((place, words_))

    def show(self, passage: Passage) -> None:
        """Count the places of a caption: a picture shows what the page is about."""
        self._shown.append(passage)

    def _named(self) -> dict[str, list[tuple[Place, Evidence]]]:
        """By country; of a place in no known country nothing is known."""
        named: dict[str, list[tuple[Place, Evidence]]] = {}
        shown = (
            (name.place, passage.evidence(passage.span(name.first, name.last)))
            for passage in self._shown
            for name in passage.places
        )
        for place, words_ in (*self._told, *shown):
            if place.country:
                named.setdefault(place.country, []).append((place, words_))
        return named

    @property
    def found(self) -> tuple[Place, Evidence] | None:
        """The country, or the part of it that is named as often, and the words that name it."""
        ranked = sorted(self._named().items(), key=lambda each: -len(each[1]))
        if not ranked or len(ranked[0][1]) < _OFTEN:
            return None
        country, named = ranked[0]
        if len(ranked) > 1 and len(named) < _BY_FAR * len(ranked[1][1]):
            return None
        return _told_most(country, named)


def _told_most(country: str, named: list[tuple[Place, Evidence]]) -> tuple[Place, Evidence]:
    """ "Gaza" where a page hardly names another part of it; else the country."""
    wide = Counter(place.name for place, _ in named if place.kind in _WIDE)
    name = wide.most_common(1)[0][0] if wide else ""
    # "Gaza City" is in Gaza as well.
    often = sum(name in place.name for place, _ in named)
    for place, words_ in named:
        if place.name == name and often * 2 > len(named):
            return place, words_
    whole = Place(name=words.countries()[country], kind=PlaceKind.COUNTRY, country=country)
    return whole, named[0][1]
