"""
How a place is named: "the besieged northern city of Karsova", "Velanda's Karsova province".

    place    = [article] {modifier | adjective of country | compass | noun ["of"]} name [noun]
             | name "'s" place | name "'s" {modifier} noun
    within   = place {"," place}

What the words before and behind a name say is kept: the sort of place, and what it lies in.
"""

from collections.abc import Callable, Sequence

from attrs import evolve, frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase, text_of
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._sentences._place_approach import (
    Approach,
    approach_to,
    is_modifier,
)
from conflictmodel.adapters.voa._sentences._place_states import (
    Reading,
    as_known,
    capital_of,
    in_country,
    is_wider,
    lying_in,
    of_country,
    past_capital,
    state_of,
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

_MARKS = frozenset({"'s", "'"})


def place_at(tokens: Sequence[Token], phrases: Sequence[NounPhrase], start: int) -> Reading | None:
    """
    The place that is named from a position on, with what it is said to lie in.
    """
    reading = _simple(tokens, phrases, start)
    return in_country(_with_wider(tokens, phrases, reading)) if reading else None


def _simple(tokens: Sequence[Token], phrases: Sequence[NounPhrase], start: int) -> Reading | None:
    approach = approach_to(tokens, start)
    if approach is None:
        return of_country(tokens, start)
    last = name_end(tokens, approach.name)
    if low_at(tokens, last) in _MARKS:
        return _owned(tokens, phrases, approach, last)
    if is_nobodys(tokens, phrases, approach.name, last, sure=approach.sure):
        return None
    return _as_called(tokens, phrases, approach, last)


@frozen
class _Called:
    """A name with what stands before it and behind, which tell what it is."""

    tokens: Sequence[Token]
    phrases: Sequence[NounPhrase]
    approach: Approach
    first: int
    last: int
    #: What the lexicon has by that name.
    known: Place | None
    #: The noun of a place behind it.
    noun: Match[PlaceKind] | None

    @property
    def name(self) -> str:
        return text_of(self.tokens[self.first : self.last])

    @property
    def end(self) -> int:
        return self.noun.last if self.noun else self.last

    def is_before(self, *marks: str) -> bool:
        """Whether a noun is followed by a mark."""
        return self.noun is not None and low_at(self.tokens, self.noun.last) in marks

    def inner(self) -> Reading | None:
        """What is named behind a mark."""
        return _simple(self.tokens, self.phrases, self.end + 1)


def _as_called(
    tokens: Sequence[Token], phrases: Sequence[NounPhrase], approach: Approach, last: int
) -> Reading | None:
    first = approach.name
    match = known_places().at(tokens, first)
    known = match.value if match and match.last == last else None
    called = _Called(tokens, phrases, approach, first, last, known, noun_behind(tokens, last))
    for _, applies, rule in CALLED_BY_NOUN if called.noun else CALLED:
        if applies(called):
            return rule(called)
    return None


def _is_of_capital(called: _Called) -> bool:
    """Whether "the **capital of**" stands before it."""
    of = called.first - 1
    of -= low_at(called.tokens, of) == "the"
    return low_at(called.tokens, of) == "of" and low_at(called.tokens, of - 1) == "capital"


def _is_capital(called: _Called) -> bool:
    """ "The **capital of** Velanda", "the Velanda **capital**": a city that the lexicon has."""
    if called.known is None or called.known.kind is not PlaceKind.COUNTRY:
        return False
    behind = called.noun is not None and called.tokens[called.noun.last - 1].low == "capital"
    told = behind or _is_of_capital(called)
    return told and capital_of(called.known.country) is not None


def _capital(called: _Called) -> Reading | None:
    city = capital_of(called.known.country) if called.known else None
    return Reading(called.first, called.end, city, sure=True) if city else None


def _known(called: _Called) -> Reading | None:
    if called.known is None:
        return None
    return as_known(called.tokens, called.approach, called.known, called.last)


def _has_capital(called: _Called) -> bool:
    """ "The Anbal state **capital, Karsova**", "the **capital of** Anbal province**, Karsova,**"."""
    if not called.is_before(",") or not is_name_at(called.tokens, called.end + 1):
        return False
    behind = called.tokens[called.end - 1].low == "capital"
    city = called.inner() if behind or _is_of_capital(called) else None
    return city is not None and (behind or low_at(called.tokens, city.last) in (",", ".", ""))


def _city(called: _Called) -> Reading | None:
    city, end = called.inner(), called.end
    end -= called.tokens[end - 1].low == "capital"
    state = Place(name=text_of(called.tokens[called.first : end]))
    return city and city._replace(place=lying_in(city.place, state))


def _is_owner(called: _Called) -> bool:
    """ "**Anbal province's** Karsova district"."""
    inner = called.inner() if called.is_before(*_MARKS) else None
    return inner is not None and inner.sure


def _part_owned(called: _Called) -> Reading | None:
    inner = called.inner()
    kind = called.noun.value if called.noun else None
    whole = Place(name=text_of(called.tokens[called.first : called.end]), kind=kind)
    return inner and inner._replace(place=lying_in(inner.place, whole))


def _is_of_whole(called: _Called) -> bool:
    return called.is_before("of") and is_name_at(called.tokens, called.end + 1)


def _is_any(called: _Called) -> bool:
    """ "A crowded **Karsova** market": some market there, which has no name."""
    if called.noun is None or called.noun.value is not PlaceKind.FACILITY:
        return False
    before = (low_at(called.tokens, called.first - 1), low_at(called.tokens, called.first - 2))
    single = called.last == called.first + 1 or called.known is not None
    return single and ("a" in before or "an" in before)


def _town(called: _Called) -> Reading:
    if called.known:
        return Reading(called.first, called.end, called.known, sure=True)
    country = called.approach.country
    town = Place(name=called.name, within=state_of(country), country=country)
    return Reading(called.first, called.end, town, sure=True)


def _has_tail(called: _Called) -> bool:
    """ "The Old **City of** Karsova"."""
    tail = place_nouns().at(called.tokens, called.last - 1)
    behind = low_at(called.tokens, called.last) == "of"
    return tail is not None and behind and is_name_at(called.tokens, called.last + 1)


def _with_tail(called: _Called) -> Reading | None:
    whole = called.inner()
    first = called.approach.compass if called.approach.compass is not None else called.first
    return whole and _part(called.tokens, first, called.last, whole)


def _plainly(called: _Called) -> Reading:
    tokens, noun, approach = called.tokens, called.noun, called.approach
    first = called.first if approach.compass is None else approach.compass
    tail = place_nouns().at(tokens, called.last - 1) if noun is None else None
    kind = noun.value if noun else (tail.value if tail else approach.kind)
    if kind is None and tokens[called.last - 1].text in words.capitals():
        kind = PlaceKind.CITY
    place = Place(
        name=text_of(tokens[first : called.end]),
        kind=kind,
        within=state_of(approach.country),
        country=approach.country,
    )
    if noun and called.name in words.capitals():
        place = lying_in(place, Place(name=called.name))
    told = approach.sure or noun is not None or tail is not None
    return Reading(first, called.end, place, told or is_called_place(tokens, called.end))


def _of(called: _Called) -> Reading | None:
    """ "the Karsova district of Tel Arun" is Karsova, "the Karsova suburb of Tel Arun" Tel Arun."""
    other, tokens = called.inner(), called.tokens
    if other is None or called.noun is None:
        return None
    known = known_places().at(tokens, called.first)
    container = known is not None or called.name in words.capitals()
    part = tokens[called.end - 1].low in lex.PARTS_OF_PLACES or _is_without_article(called)
    capital = other.place.name in words.capitals() or other.place.kind is PlaceKind.COUNTRY
    if (part or capital) and not container:
        return _part(tokens, called.first, called.end, other)
    kind = called.noun.value
    inner = evolve(other.place, kind=kind) if other.place.kind is None else other.place
    adjective = called.last == called.first + 1 and called.name.endswith(_ADJECTIVAL)
    if known or not adjective:
        inner = lying_in(inner, known.value if known else Place(name=called.name))
    return Reading(called.first, other.last, inner, sure=True)


def _is_without_article(called: _Called) -> bool:
    """ "In Tel Arun village of Karsova", but "in the Karsova village of Tel Arun"."""
    before = [low_at(called.tokens, position) for position in range(called.first - 2, called.first)]
    return called.noun is not None and not {"the", "a", "an", "'s"} & set(before)


def _part(tokens: Sequence[Token], first: int, last: int, whole: Reading) -> Reading:
    """ "the Karsova district of Tel Arun", "the Old City of Karsova"."""
    noun = place_nouns().at(tokens, last - 1)
    place = Place(name=text_of(tokens[first:last]), kind=noun.value if noun else None)
    return Reading(first, whole.last, lying_in(place, whole.place), sure=True)


#: "The Velandan city of Tel Arun": an adjective of a country that the lexicon has not.
_ADJECTIVAL = ("an", "ese", "ish", "ic", "i")


_Rows = tuple[tuple[str, Callable[[_Called], bool], Callable[[_Called], Reading | None]], ...]

# One row is taken, as of owners. What the lexicon has is asked before what a noun tells.
CALLED: _Rows = (
    ("capital", _is_capital, _capital),
    ("known", lambda each: each.known is not None, _known),
    ("tail", _has_tail, _with_tail),
    ("plain", lambda _: True, _plainly),
)
#: Of names with a noun behind them.
CALLED_BY_NOUN: _Rows = (
    ("capital", _is_capital, _capital),
    ("its-capital", _has_capital, _city),
    ("owner", _is_owner, _part_owned),
    ("of", _is_of_whole, _of),
    ("any", _is_any, _town),
    ("plain", lambda _: True, _plainly),
)


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


def _is_site(owner: _Owner) -> bool:
    """ "The Marsa Pearl **hotel's main gate**"."""
    tail = place_nouns().at(owner.tokens, owner.mark - 1)
    part = low_at(owner.tokens, owner.mark + 1), low_at(owner.tokens, owner.mark + 2)
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


def _with_wider(
    tokens: Sequence[Token], phrases: Sequence[NounPhrase], reading: Reading
) -> Reading:
    """ "Karsova, Velanda,": what follows between commas is what the place lies in."""
    while low_at(tokens, reading.last) == ",":
        start = past_capital(tokens, reading.last + 1)
        wider = _simple(tokens, phrases, start) if start < len(tokens) else None
        if wider is None or not is_wider(tokens, reading, wider, start):
            break
        place = lying_in(reading.place, wider.place)
        reading = reading._replace(last=wider.last, place=place, sure=reading.sure or wider.sure)
    return reading
