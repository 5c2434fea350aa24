"""
How a place is named: "the besieged northern city of Karsova", "Velanda's Karsova province".

    place    = [article] {modifier | adjective of country | compass | noun ["of"]} name [noun]
             | name "'s" place | name "'s" {modifier} noun
    within   = place {"," place}

What the words before and behind a name say is kept: the sort of place, and what it lies in.
"""

from collections.abc import Sequence
from functools import cache

from attrs import evolve, frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa import _words as words
from conflictmodel.adapters.voa._nouns import NounPhrase, is_name_word, text_of
from conflictmodel.adapters.voa._phrases import Lookup, Match, word_set
from conflictmodel.adapters.voa._tokens import Token
from conflictmodel.values import ActorKind, Place, PlaceKind


@frozen
class Reading:
    """A place as words name it; positions are those of the tokens."""

    first: int
    last: int
    place: Place
    #: Whether a noun or the lexicon says that it is a place, and not a capital alone.
    sure: bool


@cache
def _nouns() -> Lookup[PlaceKind]:
    return Lookup((form, PlaceKind(row.value)) for row in lex.PLACE_NOUNS for form in row.forms)


@cache
def _known() -> Lookup[Place]:
    """Countries, territories and federal states by name."""
    rows = [
        (form, Place(name=each.name, kind=PlaceKind.REGION, country=each.country))
        for each in lex.TERRITORIES
        for form in (each.name, *each.aliases)
    ]
    rows += [
        (name, Place(name=name, kind=PlaceKind.PROVINCE, country="USA")) for name in lex.US_STATES
    ]
    rows += [
        (form.removeprefix("the "), Place(name=c.name, kind=PlaceKind.COUNTRY, country=c.iso3))
        for c in lex.COUNTRIES
        for form in (c.name, *c.aliases, *(a for a in c.adjectives if a.isupper()))
    ]
    return Lookup(rows, cased=True)


@cache
def _peoples() -> Lookup[bool]:
    return Lookup(
        [
            *((form, False) for row in lex.COUNTRIES for form in row.people),
            *((form, False) for row in lex.PEOPLES for form in row.people),
            *((form, True) for row in lex.PEOPLES for form in row.adjectives),
        ],
        cased=True,
    )


#: How many words may stand before a name: "in the besieged northern Velandan city of Karsova".
ROOM = 8
#: How many of them may be no word of the lexicon.
_PLAIN = 2
_ARTICLES = word_set("the a an its their both nearby")
_MARKS = frozenset({"'s", "'"})
#: Nouns that stand for a part of what "of" names.
_PORTIONS = word_set(
    """
    part parts edge heart center centre middle side end streets skies outskirts suburbs coast north
    south east west northeast northwest southeast southwest border banks most much rest all
    """
)
_ENDS = word_set(
    """
    in at near on into from against that who which where when after before as and but or by said of
    with to for is are was were has have had be been not during since until told their his her if
    over under than while because despite amid between among through across around about
    """
)


@frozen
class _Approach:
    """What stands before a name."""

    name: int
    kind: PlaceKind | None = None
    #: Where "northern" stands that belongs to the name.
    compass: int | None = None
    country: str | None = None
    sure: bool = False


def place_at(tokens: Sequence[Token], phrases: Sequence[NounPhrase], start: int) -> Reading | None:
    """
    The place that is named from a position on, with what it is said to lie in.
    """
    reading = _simple(tokens, phrases, start)
    return _in_country(_with_wider(tokens, phrases, reading)) if reading else None


def _in_country(reading: Reading) -> Reading:
    """A capital that is named alone lies in its country."""
    place = reading.place
    country = words.capitals().get(place.name)
    if place.country or country is None or place.name in lex.AMBIGUOUS_NAMES:
        return reading
    return evolve(reading, place=evolve(place, country=country))


def _simple(tokens: Sequence[Token], phrases: Sequence[NounPhrase], start: int) -> Reading | None:
    approach = _approach(tokens, start)
    if approach is None:
        return None
    last = _name_end(tokens, approach.name)
    if _low(tokens, last) in _MARKS:
        return _owned(tokens, phrases, approach, last)
    if _is_nobodys(tokens, phrases, approach.name, last):
        return None
    return _with_noun(tokens, phrases, approach, last)


# Before the name ----------------------------------------------------------------------------------


def _approach(tokens: Sequence[Token], start: int) -> _Approach | None:
    found, plain = _Approach(start), 0
    position = start
    while position < min(start + ROOM, len(tokens)):
        token = tokens[position]
        step, found = _step(tokens, position, found)
        if step:
            position = step
        elif _is_name(tokens, position):
            return evolve(found, name=position)
        elif plain < _PLAIN and _is_modifier(token) and token.low not in _ENDS:
            plain, position = plain + 1, position + 1
        else:
            return None
    return None


def _step(tokens: Sequence[Token], position: int, found: _Approach) -> tuple[int | None, _Approach]:
    """The end of a word of the lexicon that stands before a name, and what it tells."""
    low = tokens[position].low
    if low in _ARTICLES:
        return position + 1, found
    if low in lex.COMPASS and not _begins_name(tokens, position):
        first = position if found.compass is None else found.compass
        of = _low(tokens, position + 1) == "of"
        return position + 1 + of, evolve(found, compass=None if of else first)
    if low in _PORTIONS and _low(tokens, position + 1) == "of":
        return position + 2, evolve(found, compass=None)
    adjective = words.adjectives().at(tokens, position)
    known = _known().at(tokens, position)
    longer = known is not None and adjective is not None and known.last > adjective.last
    if adjective and not longer and _goes_on(tokens, adjective.last):
        return adjective.last, evolve(found, country=adjective.value)
    people = _peoples().at(tokens, position)
    if people and people.value and _noun_behind(tokens, people.last):
        return people.last, found
    noun = _nouns().at(tokens, position) if tokens[position].text.islower() else None
    if noun:
        kind = None if noun.value is PlaceKind.FACILITY else noun.value
        behind = noun.last + (_low(tokens, noun.last) in ("of", ","))
        if _low(tokens, noun.last) == "," and low != "capital":
            return None, found
        return behind, evolve(found, kind=kind, compass=None, sure=True)
    return None, found


def _begins_name(tokens: Sequence[Token], position: int) -> bool:
    """ "South Sudan", "Central Hospital": a compass word that belongs to the name."""
    capital = tokens[position].text[0].isupper()
    return capital and bool(_known().at(tokens, position) or _nouns().at(tokens, position + 1))


def _is_modifier(token: Token) -> bool:
    text = token.text
    if "-" in text:  # "rebel-held", "U.S.-backed"
        return text.rpartition("-")[2].islower()
    return text.isalpha() and text.islower()


def _is_name(tokens: Sequence[Token], position: int) -> bool:
    token = tokens[position]
    if token.text in lex.PLACE_PREFIXES:
        return _is_name_at(tokens, position + 1)
    head, hyphen, tail = token.text.partition("-")
    led = bool(hyphen) and token.low.rpartition("-")[2] in _LED
    lower = token.text[0].islower() and (head not in _LOWER_ARTICLES or not tail[:1].isupper())
    return is_name_word(token) and not led and not lower


_LOWER_ARTICLES = word_set("al el as ash ad ar an at az ul")
_LED = word_set(
    """
    led backed held controlled run based dominated claimed occupied allied ruled administered born
    made speaking brokered style linked inspired trained affiliated funded owned majority
    """
)


def _goes_on(tokens: Sequence[Token], position: int) -> bool:
    """Whether an adjective of country stands before a place: "Syrian city", not "the U.S."."""
    if position >= len(tokens):
        return False
    token = tokens[position]
    return (
        token.low in lex.COMPASS
        or is_name_word(token)
        or (_is_modifier(token) and token.low not in _ENDS)
    )


# The name -----------------------------------------------------------------------------------------


def _name_end(tokens: Sequence[Token], first: int) -> int:
    last = first
    while last < len(tokens):
        is_name = is_name_word(tokens[last]) and not (
            last > first and tokens[last].text in _calendar()
        )
        if not is_name and not _is_particle(tokens, last) and not _is_prefix(tokens, last):
            of = last > first and tokens[last - 1].text in lex.NAMES_WITH_OF
            if not (of and _low(tokens, last) == "of" and _is_name_at(tokens, last + 1)):
                break
        last += 1
    return last


@cache
def _calendar() -> frozenset[str]:
    months = (name for month in lex.MONTHS for name in (month.name, *month.abbreviations))
    return frozenset((*lex.WEEKDAYS, *months))


def _is_prefix(tokens: Sequence[Token], position: int) -> bool:
    return tokens[position].text in lex.PLACE_PREFIXES and _is_name_at(tokens, position + 1)


def _is_particle(tokens: Sequence[Token], position: int) -> bool:
    return tokens[position].text in lex.NAME_PARTICLES and _is_name_at(tokens, position + 1)


def _is_name_at(tokens: Sequence[Token], position: int) -> bool:
    return position < len(tokens) and is_name_word(tokens[position])


def _is_nobodys(
    tokens: Sequence[Token], phrases: Sequence[NounPhrase], first: int, last: int
) -> bool:
    """Whether the capitals name somebody, a body, a people, a language or a day."""
    known = _known().at(tokens, first)
    if known and known.last == last:
        return False
    if last == first or _is_common(tokens, first, last):
        return True
    if words.titles().at(tokens, first) or _peoples().at(tokens, last - 1):
        return True
    initials = tokens[last - 1].text.isupper() and len(tokens[last - 1].text) > 1
    behind = _noun_behind(tokens, last)
    if initials or (tokens[last - 1].low in lex.BODY_TAILS and not behind):
        return True
    return _belongs(phrases, first, last) or (
        behind is None and bool(words.common_nouns().at(tokens, last))
    )


def _is_common(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a capital stands alone that names no place: "Ramadan", "Friday", "the Republic"."""
    text = text_of(tokens[first:last])
    if last > first + 1:
        return text in lex.NOT_PLACES
    noun = _nouns().at(tokens, first)
    return text in lex.NOT_PLACES or text in _calendar() or noun is not None


def _belongs(phrases: Sequence[NounPhrase], first: int, last: int) -> bool:
    """Whether a phrase reads the capitals as somebody's: "President X", "the X Front"."""
    for phrase in phrases:
        if phrase.first <= first < phrase.last:
            somebody = phrase.reading == "known" and phrase.kind is not ActorKind.STATE
            return bool(phrase.role) or somebody or phrase.reading in ("person", "body")
    return False


# Behind the name ----------------------------------------------------------------------------------


def _noun_behind(tokens: Sequence[Token], position: int) -> Match[PlaceKind] | None:
    """ "Karsova **province**", "Tel Arun **refugee camp**"."""
    for ahead in range(position, min(position + 4, len(tokens))):
        noun = _nouns().at(tokens, ahead)
        if noun:
            longer = _noun_behind(tokens, noun.last)
            return longer if longer and longer.first == noun.last else noun
        if tokens[ahead].low not in lex.PLACE_NOUN_MODIFIERS:
            return None
    return None


def _with_noun(
    tokens: Sequence[Token], phrases: Sequence[NounPhrase], approach: _Approach, last: int
) -> Reading | None:
    known = _known().at(tokens, approach.name)
    noun = _noun_behind(tokens, last)
    if known and known.last == last and noun is None:
        return _as_known(tokens, approach, known.value, last)
    if noun and _low(tokens, noun.last) == "of" and _is_name_at(tokens, noun.last + 1):
        return _of(tokens, phrases, approach, last, noun)
    end = noun.last if noun else last
    first = approach.name if approach.compass is None else approach.compass
    tail = _nouns().at(tokens, end - 1) if noun is None else None
    kind = noun.value if noun else (tail.value if tail else approach.kind)
    place = Place(
        name=text_of(tokens[first:end]),
        kind=kind if kind or tokens[last - 1].text not in words.capitals() else PlaceKind.CITY,
        within=_state(approach.country),
        country=approach.country,
    )
    return Reading(first, end, place, approach.sure or noun is not None or tail is not None)


def _as_known(tokens: Sequence[Token], approach: _Approach, place: Place, last: int) -> Reading:
    """ "Syria", "northern Syria", "Crimea"."""
    if approach.compass is None:
        return Reading(approach.name, last, place, sure=True)
    name = text_of(tokens[approach.compass : last])
    part = Place(name=name, kind=PlaceKind.REGION, within=(place.name,), country=place.country)
    return Reading(approach.compass, last, part, sure=True)


def _of(
    tokens: Sequence[Token],
    phrases: Sequence[NounPhrase],
    approach: _Approach,
    last: int,
    noun: Match[PlaceKind],
) -> Reading | None:
    """ "the Karsova district of Tel Arun" is Karsova, "the Karsova suburb of Tel Arun" Tel Arun."""
    other = _simple(tokens, phrases, noun.last + 1)
    name = text_of(tokens[approach.name : last])
    known = _known().at(tokens, approach.name)
    container = known is not None or name in words.capitals()
    if tokens[noun.last - 1].low in lex.PARTS_OF_PLACES and not container:
        within = (other.place.name, *other.place.within) if other else ()
        country = other.place.country if other else None
        whole = Place(
            name=text_of(tokens[approach.name : noun.last]),
            kind=noun.value,
            within=within,
            country=country,
        )
        return Reading(approach.name, other.last if other else noun.last, whole, sure=True)
    if other is None:
        return None
    inner = evolve(other.place, kind=noun.value) if other.place.kind is None else other.place
    adjective = last == approach.name + 1 and name.endswith(_ADJECTIVAL)
    if known or not adjective:
        inner = _lying_in(inner, known.value if known else Place(name=name))
    return Reading(approach.name, other.last, inner, sure=True)


#: "The Velandan city of Tel Arun": an adjective of a country that the lexicon has not.
_ADJECTIVAL = ("an", "ese", "ish", "ic", "i")


def _state(country: str | None) -> tuple[str, ...]:
    return (words.countries()[country],) if country else ()


def _lying_in(place: Place, wider: Place) -> Place:
    within = tuple(dict.fromkeys((*place.within, wider.name, *wider.within)))
    return evolve(place, within=within, country=place.country or wider.country)


# Owners, and what a place lies in -----------------------------------------------------------------


def _owned(
    tokens: Sequence[Token], phrases: Sequence[NounPhrase], approach: _Approach, mark: int
) -> Reading | None:
    """ "Velanda's Karsova province", "Velanda's capital, Karsova", "Tel Arun's main market"."""
    if _is_nobodys(tokens, phrases, approach.name, mark):
        return None
    known = _known().at(tokens, approach.name)
    owner = (
        known.value
        if known and known.last == mark
        else Place(name=text_of(tokens[approach.name : mark]))
    )
    noun = _noun_behind(tokens, mark + 1)
    if _nouns().at(tokens, mark + 1) and tokens[mark + 1].text[0].isupper():  # "Land's End"
        place = Place(name=text_of(tokens[approach.name : mark + 2]))
        return Reading(approach.name, mark + 2, place, sure=True)
    inner = _simple(tokens, phrases, mark + 1)
    if noun and _low(tokens, noun.last) == "," and noun.value in _SETTLEMENTS:
        other = _simple(tokens, phrases, noun.last + 1)
        if other:
            place = evolve(other.place, kind=other.place.kind or noun.value)
            return evolve(other, place=_lying_in(place, owner))
    if inner and (inner.sure or noun is None) and inner.first <= mark + ROOM:
        return evolve(inner, place=_lying_in(inner.place, owner))
    if noun and tokens[mark + 1].text.islower():
        place = Place(name=text_of(tokens[approach.name : noun.last]), kind=noun.value)
        return Reading(approach.name, noun.last, _lying_in(place, owner), sure=True)
    if known and _low(tokens, mark + 1) in ("civil", "war", "genocide", "conflict"):
        return Reading(approach.name, mark, owner, sure=True)
    return None


_SETTLEMENTS = (PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE)


def _with_wider(
    tokens: Sequence[Token], phrases: Sequence[NounPhrase], reading: Reading
) -> Reading:
    """ "Karsova, Velanda,": what follows between commas is what the place lies in."""
    while _low(tokens, reading.last) == ",":
        start = reading.last + 1
        if _low(tokens, start) in ("the", "capital") and "capital" in (
            _low(tokens, start),
            _low(tokens, start + 1),
        ):
            start = next((p + 1 for p in (start + 1, start + 2) if _low(tokens, p) == "of"), start)
        wider = _simple(tokens, phrases, start) if start < len(tokens) else None
        if wider is None or not _is_wider(tokens, reading, wider, start):
            break
        reading = evolve(reading, last=wider.last, place=_lying_in(reading.place, wider.place))
    return reading


def _is_wider(tokens: Sequence[Token], reading: Reading, wider: Reading, start: int) -> bool:
    behind = _low(tokens, wider.last)
    if wider.first > start + (_low(tokens, start) in _ARTICLES):
        return False
    if reading.place.kind is PlaceKind.COUNTRY or behind == "and":
        return False
    if wider.place.kind in (PlaceKind.COUNTRY, PlaceKind.PROVINCE, PlaceKind.REGION):
        return behind in ("", ",", ".", ")", ";") or wider.place.country is not None
    # An unknown name: "in Karsova, Velanda." but not "In Karsova, Haddad, a doctor, said".
    return behind in ("", ".") or (behind == "," and reading.first > 2)


def _low(tokens: Sequence[Token], position: int) -> str:
    return tokens[position].low if 0 <= position < len(tokens) else ""
