"""
The country that a page is about: the one that it names most by far as the place of something.
Whose army or ministers it names says less: those of other countries talk, and send aid.
"""

from collections import Counter
from collections.abc import Iterator

from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.values import Evidence, Place, PlaceKind

#: What is named, and the words that name it.
Told = tuple[Place, Evidence]

#: How many times as often as any other the country is named, and how often at least.
_BY_FAR = 2
_OFTEN = 2

_WIDE = (PlaceKind.COUNTRY, PlaceKind.REGION)


class Home:
    """The sentences of a page, of which it is asked only if a truce has no place."""

    def __init__(self) -> None:
        self._passages: list[Passage] = []

    def take(self, passage: Passage) -> None:
        """Take a sentence, or a caption: a picture shows what the page is about."""
        self._passages.append(passage)

    @property
    def found(self) -> Told | None:
        """The country, or the part of it that is named as often, with words that name it."""
        placed = (each for passage in self._passages for each in _placed(passage))
        named = _by_far(placed)
        return _told_most(named) if named else None


def _placed(passage: Passage) -> Iterator[Told]:
    if not _TALKS.isdisjoint(passage.tokens.words):
        return  # "They signed it in Velanda": where envoys meet is not where they make peace.
    aside = next(iter(passage.positions_of(_ASIDE)), len(passage.tokens))
    for name in passage.places:
        if name.first < aside:
            yield name.place, passage.evidence(passage.span(name.first, name.last))


_TALKS = word_set(
    """
    talks negotiations negotiators signed sign signing meeting met meet summit conference envoy
    envoys mediated mediators brokered hosted ceremony
    """
)
#: What begins words that only tell when something was: "since the war in Velanda".
_ASIDE = word_set("after before since")


def _by_far(told: Iterator[Told]) -> list[Told]:
    """All that is told of the country named most; of places in no known country none counts."""
    named: dict[str, list[Told]] = {}
    for place, words_ in told:
        if place.country:
            named.setdefault(place.country, []).append((place, words_))
    first, second = [*sorted(named.values(), key=len, reverse=True), [], []][:2]
    return first if len(first) >= max(_OFTEN, _BY_FAR * len(second)) else []


def _told_most(named: list[Told]) -> Told:
    """ "Gaza" where a page hardly names another part of it; else the country."""
    wide = Counter(place.name for place, _ in named if place.kind in _WIDE)
    name = wide.most_common(1)[0][0] if wide else ""
    # "Gaza City" is in Gaza as well.
    often = sum(name in place.name for place, _ in named)
    for place, words_ in named:
        if place.name == name and often * 2 > len(named):
            return place, words_
    code = named[0][0].country or ""
    return Place(name=words.countries()[code], kind=PlaceKind.COUNTRY, country=code), named[0][1]
