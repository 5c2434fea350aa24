"""
How a place is named: "the besieged northern city of Karsova", "Velanda's Karsova province".

    place    = [article] {modifier | adjective of country | compass | noun ["of"]} name [noun]
             | name "'s" place | name "'s" {modifier} noun
    within   = place {"," place}

What the words before and behind a name say is kept: the sort of place, and what it lies in.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from attrs import evolve, frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase, text_of
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._sentences._place_approach import (
    BEFORE_PLACES,
    Approach,
    approach_to,
    is_modifier,
)
from conflictmodel.adapters.voa._sentences._place_words import (
    is_called_place,
    is_name_at,
    is_nobodys,
    known_places,
    name_end,
    noun_behind,
    place_nouns,
)
from conflictmodel.adapters.voa._sentences._tokens import Token, low_at
from conflictmodel.values import Place, PlaceKind


class Reading(NamedTuple):
    """A place as words name it; positions are those of the tokens."""

    first: int
    last: int
    place: Place
    #: Whether a noun or the lexicon says that it is a place, and not a capital alone.
    sure: bool


_MARKS = frozenset({"'s", "'"})


def place_at(tokens: Sequence[Token], phrases: Sequence[NounPhrase], start: int) -> Reading | None:
    """
    The place that is named from a position on, with what it is said to lie in.
    """
    reading = _simple(tokens, phrases, start)
    return _in_country(_with_wider(tokens, phrases, reading)) if reading else None


def _in_country(reading: Reading) -> Reading:
    """A capital, or what lies in one, lies in its country."""
    place = reading.place
    capitals = (name for name in (place.name, *place.within) if name not in lex.AMBIGUOUS_NAMES)
    country = place.country or next(filter(None, map(words.capitals().get, capitals)), None)
    # A place is checked when it is made; most are in no country that is known.
    if country == place.country:
        return reading
    return reading._replace(place=evolve(place, country=country))


def _simple(tokens: Sequence[Token], phrases: Sequence[NounPhrase], start: int) -> Reading | None:
    approach = approach_to(tokens, start)
    if approach is None:
        return _of_country(tokens, start)
    last = name_end(tokens, approach.name)
    if low_at(tokens, last) in _MARKS:
        return _owned(tokens, phrases, approach, last)
    if is_nobodys(tokens, phrases, approach.name, last, sure=approach.sure):
        return None
    return _with_noun(tokens, phrases, approach, last)


def _with_noun(
    tokens: Sequence[Token], phrases: Sequence[NounPhrase], approach: Approach, last: int
) -> Reading | None:
    known = known_places().at(tokens, approach.name)
    noun = noun_behind(tokens, last)
    if known and known.last == last and (capital := _capital(tokens, approach, known.value, noun)):
        return capital
    if known and known.last == last and noun is None:
        return _as_known(tokens, approach, known.value, last)
    if noun and tokens[noun.last - 1].low == "capital" and low_at(tokens, noun.last) == ",":
        city = _simple(tokens, phrases, noun.last + 1)
        return city and city._replace(place=lying_in(city.place, Place(name=text_of(tokens[approach.name : noun.last - 1]))))
    if noun and low_at(tokens, noun.last) in _MARKS:
        inner = _simple(tokens, phrases, noun.last + 1)
        if inner and inner.sure:  # "Anbal province's Karsova district".
            whole = Place(name=text_of(tokens[approach.name : noun.last]), kind=noun.value)
            return inner._replace(place=lying_in(inner.place, whole))
    if noun and low_at(tokens, noun.last) == "of" and is_name_at(tokens, noun.last + 1):
        return _of(tokens, phrases, approach, last, noun)
    if noun and noun.value is PlaceKind.FACILITY and _is_any(tokens, approach.name, last):
        town = Place(name=text_of(tokens[approach.name : last]), within=_state(approach.country))
        return Reading(approach.name, noun.last, evolve(town, country=approach.country), sure=True)
    end = noun.last if noun else last
    first = approach.name if approach.compass is None else approach.compass
    tail = place_nouns().at(tokens, end - 1) if noun is None else None
    if tail and low_at(tokens, end) == "of" and is_name_at(tokens, end + 1):
        whole = _simple(tokens, phrases, end + 1)
        return _part(tokens, first, end, whole) if whole else None
    kind = noun.value if noun else (tail.value if tail else approach.kind)
    place = Place(
        name=text_of(tokens[first:end]),
        kind=kind if kind or tokens[last - 1].text not in words.capitals() else PlaceKind.CITY,
        within=_state(approach.country),
        country=approach.country,
    )
    sure = approach.sure or noun is not None or tail is not None or is_called_place(tokens, end)
    return Reading(first, end, place, sure)


def _is_any(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "A crowded **Karsova** market": some market there, which has no name."""
    before = [low_at(tokens, first - 1), low_at(tokens, first - 2)]
    return last == first + 1 and ("a" in before or "an" in before)


def _capital(
    tokens: Sequence[Token], approach: Approach, known: Place, noun: Match[PlaceKind] | None
) -> Reading | None:
    """ "The **capital of** Velanda", "the Velanda **capital**": a city that the lexicon has."""
    before = [low_at(tokens, p) for p in (approach.name - 2, approach.name - 1)]
    of = before == ["capital", "of"] or before == ["of", "the"]
    behind = noun is not None and tokens[noun.last - 1].low == "capital"
    of &= low_at(tokens, approach.name - 2 - (before[1] == "the")) == "capital"
    city = _capital_of(known.country) if known.kind is PlaceKind.COUNTRY and (of or behind) else None
    last = noun.last if noun else name_end(tokens, approach.name)
    return Reading(approach.name, last, city, sure=True) if city else None


def _as_known(tokens: Sequence[Token], approach: Approach, place: Place, last: int) -> Reading:
    """ "Syria", "northern Syria", "Crimea"."""
    if approach.compass is None:
        return Reading(approach.name, last, place, sure=True)
    name = text_of(tokens[approach.compass : last])
    part = Place(name=name, kind=PlaceKind.REGION, within=(place.name,), country=place.country)
    return Reading(approach.compass, last, part, sure=True)


def _of_country(tokens: Sequence[Token], start: int) -> Reading | None:
    """ "the **Syrian capital**", whose name the lexicon has; "**Syrian soil**" is Syria."""
    first = start + (low_at(tokens, start) == "the")
    adjective = words.adjectives().at(tokens, first)
    noun = low_at(tokens, adjective.last) if adjective else ""
    if adjective is None or noun not in _GROUND:
        return None
    name = words.countries()[adjective.value]
    country = Place(name=name, kind=PlaceKind.COUNTRY, country=adjective.value)
    place = _capital_of(adjective.value) if noun == "capital" else country
    return Reading(first, adjective.last + 1, place, sure=True) if place else None


_GROUND = word_set("capital soil territory airspace waters streets cities towns villages")


def _capital_of(country: str | None) -> Place | None:
    """The capital of a country, if it has one: of two spellings, which begin alike, the first."""
    cities = [city for city, code in words.capitals().items() if code == country]
    if country is None or len({city[0] for city in cities}) != 1:
        return None
    return Place(name=cities[0], kind=PlaceKind.CITY, within=_state(country), country=country)


def _of(
    tokens: Sequence[Token],
    phrases: Sequence[NounPhrase],
    approach: Approach,
    last: int,
    noun: Match[PlaceKind],
) -> Reading | None:
    """ "the Karsova district of Tel Arun" is Karsova, "the Karsova suburb of Tel Arun" Tel Arun."""
    other = _simple(tokens, phrases, noun.last + 1)
    name = text_of(tokens[approach.name : last])
    known = known_places().at(tokens, approach.name)
    if other is None:
        return None
    container = known is not None or name in words.capitals()
    part = tokens[noun.last - 1].low in lex.PARTS_OF_PLACES
    capital = other.place.name in words.capitals() or other.place.kind is PlaceKind.COUNTRY
    if (part or capital) and not container:
        return _part(tokens, approach.name, noun.last, other)
    inner = evolve(other.place, kind=noun.value) if other.place.kind is None else other.place
    adjective = last == approach.name + 1 and name.endswith(_ADJECTIVAL)
    if known or not adjective:
        inner = lying_in(inner, known.value if known else Place(name=name))
    return Reading(approach.name, other.last, inner, sure=True)


def _part(tokens: Sequence[Token], first: int, last: int, whole: Reading) -> Reading:
    """ "the Karsova district of Tel Arun", "the Old City of Karsova"."""
    noun = place_nouns().at(tokens, last - 1)
    place = Place(name=text_of(tokens[first:last]), kind=noun.value if noun else None)
    return Reading(first, whole.last, lying_in(place, whole.place), sure=True)


#: "The Velandan city of Tel Arun": an adjective of a country that the lexicon has not.
_ADJECTIVAL = ("an", "ese", "ish", "ic", "i")


def _state(country: str | None) -> tuple[str, ...]:
    return (words.countries()[country],) if country else ()


def lying_in(place: Place, wider: Place) -> Place:
    within = tuple(dict.fromkeys((*place.within, wider.name, *wider.within)))
    return evolve(place, within=within, country=place.country or wider.country)


# Owners, and what a place lies in -----------------------------------------------------------------


@frozen
class _Owner:
    """An owner of a place, up to the mark behind its name."""

    tokens: Sequence[Token]
    phrases: Sequence[NounPhrase]
    first: int
    mark: int
    place: Place
    #: Whether the lexicon has it.
    known: bool
    #: The noun of a place that it owns, if one follows.
    noun: Match[PlaceKind] | None


def _owned(
    tokens: Sequence[Token], phrases: Sequence[NounPhrase], approach: Approach, mark: int
) -> Reading | None:
    """ "Velanda's Karsova province", "Tel Arun's main market"."""
    if is_nobodys(tokens, phrases, approach.name, mark):
        return None
    match = known_places().at(tokens, approach.name)
    known = match is not None and match.last == mark
    name = text_of(tokens[approach.name : mark])
    owner = _Owner(
        tokens=tokens,
        phrases=phrases,
        first=approach.name,
        mark=mark,
        place=match.value if match and known else Place(name=name),
        known=known,
        noun=_noun_owned(tokens, mark + 1),
    )
    for _, applies, rule in OWNED:
        if applies(owner):
            return rule(owner)
    return None


def _noun_owned(tokens: Sequence[Token], position: int) -> Match[PlaceKind] | None:
    """ "Karsova's **main market**", "Karsova's **diplomatic quarter**"."""
    noun = noun_behind(tokens, position)
    if noun is None and position < len(tokens) and is_modifier(tokens[position]):
        noun = noun_behind(tokens, position + 1)
    return noun


def _is_proper(owner: _Owner) -> bool:
    """ "Land's End": a capital behind the mark, and no more of a name."""
    noun = place_nouns().at(owner.tokens, owner.mark + 1)
    return noun is not None and owner.tokens[owner.mark + 1].text[0].isupper()


def _proper(owner: _Owner) -> Reading | None:
    place = Place(name=text_of(owner.tokens[owner.first : owner.mark + 2]))
    return Reading(owner.first, owner.mark + 2, place, sure=True)


def _has_apposition(owner: _Owner) -> bool:
    """ "Velanda's capital, Karsova"."""
    settled = owner.noun is not None and owner.noun.value in _SETTLEMENTS
    return settled and owner.noun is not None and low_at(owner.tokens, owner.noun.last) == ","


_SETTLEMENTS = (PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE)


def _apposition(owner: _Owner) -> Reading | None:
    noun = owner.noun
    other = _simple(owner.tokens, owner.phrases, noun.last + 1) if noun else None
    if other is None or noun is None:
        return _noun(owner)
    place = evolve(other.place, kind=other.place.kind or noun.value)
    return other._replace(place=lying_in(place, owner.place))


def _is_side(owner: _Owner) -> bool:
    """ "Turkey's southeast", but not "Turkey's southeast coast"."""
    behind = owner.mark + 2
    more = noun_behind(owner.tokens, behind) or is_name_at(owner.tokens, behind)
    return owner.known and low_at(owner.tokens, owner.mark + 1) in _SIDES and not more


_SIDES = word_set("north south east west northeast northwest southeast southwest")


def _side(owner: _Owner) -> Reading | None:
    place = Place(name=text_of(owner.tokens[owner.first : owner.mark + 2]), kind=PlaceKind.REGION)
    return Reading(owner.first, owner.mark + 2, lying_in(place, owner.place), sure=True)


def _is_event(owner: _Owner) -> bool:
    """ "Syria's civil war" is in Syria."""
    return owner.known and low_at(owner.tokens, owner.mark + 1) in _EVENTS


_EVENTS = ("civil", "war", "genocide", "conflict")


def _event(owner: _Owner) -> Reading | None:
    return Reading(owner.first, owner.mark, owner.place, sure=True)


def _inner(owner: _Owner) -> Reading | None:
    """ "Velanda's Karsova province"; else "Tel Arun's main market"."""
    inner = _simple(owner.tokens, owner.phrases, owner.mark + 1)
    if inner and (inner.sure or owner.noun is None):
        return inner._replace(place=lying_in(inner.place, owner.place))
    return _noun(owner)


def _noun(owner: _Owner) -> Reading | None:
    noun = owner.noun
    if noun is None or not owner.tokens[owner.mark + 1].text.islower():
        return None
    capital = (
        _capital_of(owner.place.country) if owner.tokens[noun.last - 1].low == "capital" else None
    )
    if capital and owner.known:
        return Reading(owner.first, noun.last, lying_in(capital, owner.place), sure=True)
    place = Place(name=text_of(owner.tokens[owner.first : noun.last]), kind=noun.value)
    return Reading(owner.first, noun.last, lying_in(place, owner.place), sure=True)


# One row is taken, so that a chain of owners is read once: what it is is told before it is read.
OWNED: tuple[tuple[str, Callable[[_Owner], bool], Callable[[_Owner], Reading | None]], ...] = (
    ("proper", _is_proper, _proper),
    ("apposition", _has_apposition, _apposition),
    ("event", _is_event, _event),
    ("side", _is_side, _side),
    ("inner", lambda _: True, _inner),
)


def _with_wider(
    tokens: Sequence[Token], phrases: Sequence[NounPhrase], reading: Reading
) -> Reading:
    """ "Karsova, Velanda,": what follows between commas is what the place lies in."""
    while low_at(tokens, reading.last) == ",":
        start = _past_capital(tokens, reading.last + 1)
        wider = _simple(tokens, phrases, start) if start < len(tokens) else None
        if wider is None or not _is_wider(tokens, reading, wider, start):
            break
        place = lying_in(reading.place, wider.place)
        reading = reading._replace(last=wider.last, place=place, sure=reading.sure or wider.sure)
    return reading


def _past_capital(tokens: Sequence[Token], start: int) -> int:
    """ "Karsova, **the capital of** Velanda"."""
    position = start + (low_at(tokens, start) == "the")
    of_what = [low_at(tokens, position), low_at(tokens, position + 1)]
    return position + 2 if of_what == ["capital", "of"] else start


def _is_wider(tokens: Sequence[Token], reading: Reading, wider: Reading, start: int) -> bool:
    behind = low_at(tokens, wider.last)
    if wider.first > start + (low_at(tokens, start) in BEFORE_PLACES):
        return False
    if reading.place.kind is PlaceKind.COUNTRY or behind == "and":
        return False
    if wider.place.kind in (PlaceKind.COUNTRY, PlaceKind.PROVINCE, PlaceKind.REGION):
        return behind in ("", ",", ".", ")", ";") or wider.place.country is not None
    if wider.place.kind not in (None, PlaceKind.CITY, PlaceKind.DISTRICT):
        return False
    # An unknown name: "in Karsova, Velanda." but not "In Karsova, Haddad, a doctor, said".
    return behind in ("", ".") or (behind == "," and reading.first > 2)
