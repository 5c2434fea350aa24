"""
Places that the lexicon knows: countries, their parts and their capitals.
"""

from typing import NamedTuple

from attrs import evolve

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._nouns import text_of
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._place_approach import BEFORE_PLACES, Approach
from conflictmodel.adapters.voa._sentences._tokens import Tokens
from conflictmodel.values import Place, PlaceKind


class Reading(NamedTuple):
    """A place as words name it; positions are those of the tokens."""

    first: int
    last: int
    place: Place
    #: Whether a noun or the lexicon says that it is a place, and not a capital alone.
    sure: bool


def in_country(reading: Reading) -> Reading:
    """A capital, or what lies in one, lies in its country."""
    place = reading.place
    capitals = (name for name in (place.name, *place.within) if name not in lex.AMBIGUOUS_NAMES)
    country = place.country or next(filter(None, map(words.capitals().get, capitals)), None)
    # A place is checked when it is made; most are in no country that is known.
    if country == place.country:
        return reading
    return reading._replace(place=evolve(place, country=country))


def as_known(tokens: Tokens, approach: Approach, place: Place, last: int) -> Reading:
    """ "Syria", "northern Syria", "Crimea"."""
    if approach.compass is None:
        return Reading(approach.name, last, place, sure=True)
    name = text_of(tokens[approach.compass : last])
    part = Place(name=name, kind=PlaceKind.REGION, within=(place.name,), country=place.country)
    return Reading(approach.compass, last, part, sure=True)


def of_country(tokens: Tokens, start: int) -> Reading | None:
    """ "the **Syrian capital**", whose name the lexicon has; "**Syrian soil**" is Syria."""
    first = start + (tokens.word(start) == "the")
    adjective = words.adjectives().at(tokens, first)
    noun = tokens.word(adjective.last) if adjective else ""
    if adjective is None or noun not in _GROUND:
        return None
    name = words.countries()[adjective.value]
    country = Place(name=name, kind=PlaceKind.COUNTRY, country=adjective.value)
    place = capital_of(adjective.value) if noun == "capital" else country
    return Reading(first, adjective.last + 1, place, sure=True) if place else None


_GROUND = word_set("capital soil territory airspace waters streets cities towns villages")


def capital_of(country: str | None) -> Place | None:
    """The capital of a country, if it has one: of two spellings, which begin alike, the first."""
    cities = [city for city, code in words.capitals().items() if code == country]
    if country is None or len({city[0] for city in cities}) != 1:
        return None
    return Place(name=cities[0], kind=PlaceKind.CITY, within=state_of(country), country=country)


def state_of(country: str | None) -> tuple[str, ...]:
    """The name of a country as what a place lies in; nothing if none is known."""
    return (words.countries()[country],) if country else ()


def lying_in(place: Place, wider: Place) -> Place:
    """A place in a wider one, and in what that lies in."""
    within = tuple(dict.fromkeys((*place.within, wider.name, *wider.within)))
    return evolve(place, within=within, country=place.country or wider.country)


def past_capital(tokens: Tokens, start: int) -> int:
    """ "Karsova, **the capital of** Velanda"."""
    position = start + (tokens.word(start) == "the")
    of_what = [tokens.word(position), tokens.word(position + 1)]
    return position + 2 if of_what == ["capital", "of"] else start


def is_wider(tokens: Tokens, reading: Reading, wider: Reading, start: int) -> bool:
    behind = tokens.word(wider.last)
    if wider.first > start + (tokens.word(start) in BEFORE_PLACES):
        return False
    if reading.place.kind is PlaceKind.COUNTRY or behind == "and":
        return False
    if wider.place.kind in (PlaceKind.COUNTRY, PlaceKind.PROVINCE, PlaceKind.REGION):
        return behind in ("", ",", ".", ")", ";") or wider.place.country is not None
    if wider.place.kind not in (None, PlaceKind.CITY, PlaceKind.DISTRICT):
        return False
    # An unknown name: "in Karsova, Velanda." but not "In Karsova, Haddad, a doctor, said".
    return behind in ("", ".") or (behind == "," and reading.first > 2)
