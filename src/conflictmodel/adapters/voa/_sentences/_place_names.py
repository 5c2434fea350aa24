"""
How a place is named: "the besieged northern city of Karsova", "Velanda's Karsova province".

    place    = [article] {modifier | adjective of country | compass | noun ["of"]} name [noun]
             | name "'s" place | name "'s" {modifier} noun
    within   = place {"," place}

What the words before and behind a name say is kept: the sort of place, and what it lies in.
"""

from collections.abc import Callable, Sequence
from functools import partial

from attrs import evolve, frozen

from conflictmodel.adapters.voa._sentences._nouns import NounPhrase, text_of
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._sentences._place_approach import (
    Approach,
    approach_to,
    is_modifier,
)
from conflictmodel.adapters.voa._sentences._place_called import MARKS, Called, as_called
from conflictmodel.adapters.voa._sentences._place_or_not import Capitals, is_no_place
from conflictmodel.adapters.voa._sentences._place_states import (
    Reading,
    capital_of,
    in_country,
    is_wider,
    lying_in,
    of_country,
    past_capital,
)
from conflictmodel.adapters.voa._sentences._place_words import (
    is_name_at,
    known_places,
    name_end,
    noun_behind,
    place_nouns,
)
from conflictmodel.adapters.voa._sentences._tokens import Tokens
from conflictmodel.values import Place, PlaceKind


def place_at(tokens: Tokens, phrases: Sequence[NounPhrase], start: int) -> Reading | None:
    """
    The place that is named from a position on, with what it is said to lie in.
    """
    reading = _simple(tokens, phrases, start)
    return in_country(_with_wider(tokens, phrases, reading)) if reading else None


def _simple(tokens: Tokens, phrases: Sequence[NounPhrase], start: int) -> Reading | None:
    approach = approach_to(tokens, start)
    if approach is None:
        return of_country(tokens, start)
    last = name_end(tokens, approach.name)
    if tokens.word(last) in MARKS:
        return _owned(tokens, phrases, approach, last)
    if is_no_place(Capitals(tokens, phrases, approach.name, last, approach.sure)):
        return None
    return _as_called(tokens, phrases, approach, last)


def _as_called(
    tokens: Tokens, phrases: Sequence[NounPhrase], approach: Approach, last: int
) -> Reading | None:
    """A name read by what stands before it and behind."""
    match = known_places().at(tokens, approach.name)
    known = match.value if match and match.last == last else None
    noun, read = noun_behind(tokens, last), partial(_simple, tokens, phrases)
    return as_called(Called(tokens, approach, approach.name, last, known, noun, read))


# Owners, and what a place lies in -----------------------------------------------------------------


@frozen
class _Owner:
    """An owner of a place, up to the mark behind its name."""

    tokens: Tokens
    phrases: Sequence[NounPhrase]
    first: int
    mark: int
    place: Place
    #: Whether the lexicon has it.
    known: bool
    #: The noun of a place that it owns, if one follows.
    noun: Match[PlaceKind] | None


def _owned(
    tokens: Tokens, phrases: Sequence[NounPhrase], approach: Approach, mark: int
) -> Reading | None:
    """ "Velanda's Karsova province", "Tel Arun's main market"."""
    if is_no_place(Capitals(tokens, phrases, approach.name, mark)):
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


def _noun_owned(tokens: Tokens, position: int) -> Match[PlaceKind] | None:
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
    return settled and owner.noun is not None and owner.tokens.word(owner.noun.last) == ","


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
    return owner.known and owner.tokens.word(owner.mark + 1) in _SIDES and not more


_SIDES = word_set("north south east west northeast northwest southeast southwest")


def _side(owner: _Owner) -> Reading | None:
    place = Place(name=text_of(owner.tokens[owner.first : owner.mark + 2]), kind=PlaceKind.REGION)
    return Reading(owner.first, owner.mark + 2, lying_in(place, owner.place), sure=True)


def _is_event(owner: _Owner) -> bool:
    """ "Syria's civil war" is in Syria."""
    return owner.known and owner.tokens.word(owner.mark + 1) in _EVENTS


_EVENTS = ("civil", "war", "genocide", "conflict")


def _event(owner: _Owner) -> Reading | None:
    return Reading(owner.first, owner.mark, owner.place, sure=True)


def _is_site(owner: _Owner) -> bool:
    """ "The Marsa Pearl **hotel's main gate**"."""
    tail = place_nouns().at(owner.tokens, owner.mark - 1)
    part = owner.tokens.word(owner.mark + 1), owner.tokens.word(owner.mark + 2)
    site = tail is not None and tail.value is PlaceKind.FACILITY and owner.mark > owner.first + 1
    return site and not _PARTS.isdisjoint(part)


_PARTS = word_set("gate gates entrance lobby grounds roof courtyard walls parking campus perimeter")


def _site(owner: _Owner) -> Reading | None:
    place = evolve(owner.place, kind=PlaceKind.FACILITY)
    return Reading(owner.first, owner.mark, place, sure=True)


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
        capital_of(owner.place.country) if owner.tokens[noun.last - 1].low == "capital" else None
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
    ("site", _is_site, _site),
    ("inner", lambda _: True, _inner),
)


def _with_wider(tokens: Tokens, phrases: Sequence[NounPhrase], reading: Reading) -> Reading:
    """ "Karsova, Velanda,": what follows between commas is what the place lies in."""
    while tokens.word(reading.last) == ",":
        start = past_capital(tokens, reading.last + 1)
        wider = _simple(tokens, phrases, start) if start < len(tokens) else None
        if wider is None or not is_wider(tokens, reading, wider, start):
            break
        place = lying_in(reading.place, wider.place)
        reading = reading._replace(last=wider.last, place=place, sure=reading.sure or wider.sure)
    return reading
