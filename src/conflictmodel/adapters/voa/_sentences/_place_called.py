"""
What a name is called by the words beside it: "the capital of Velanda", "Anbal province's Karsova
district", "the Old City of Karsova". `CALLED` is the table, `CALLED_BY_NOUN` that of names with a
noun of places behind them.
"""

from collections.abc import Callable
from typing import NamedTuple

from attrs import evolve

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._nouns import text_of
from conflictmodel.adapters.voa._sentences._phrases import Match
from conflictmodel.adapters.voa._sentences._place_approach import Approach
from conflictmodel.adapters.voa._sentences._place_states import (
    Reading,
    as_known,
    capital_of,
    lying_in,
    state_of,
)
from conflictmodel.adapters.voa._sentences._place_words import (
    is_called_place,
    is_name_at,
    known_places,
    place_nouns,
)
from conflictmodel.adapters.voa._sentences._tokens import Tokens
from conflictmodel.values import Place, PlaceKind

MARKS = frozenset({"'s", "'"})


class Called(NamedTuple):
    """A name with what stands before it and behind, which tell what it is."""

    tokens: Tokens
    approach: Approach
    first: int
    last: int
    #: What the lexicon has by that name.
    known: Place | None
    #: The noun of a place behind it.
    noun: Match[PlaceKind] | None
    #: Reads another place from a position on.
    read: Callable[[int], Reading | None]

    @property
    def name(self) -> str:
        return text_of(self.tokens[self.first : self.last])

    @property
    def end(self) -> int:
        return self.noun.last if self.noun else self.last

    def is_before(self, *marks: str) -> bool:
        """Whether a noun is followed by a mark."""
        return self.noun is not None and self.tokens.word(self.noun.last) in marks

    def inner(self) -> Reading | None:
        """What is named behind a mark."""
        return self.read(self.end + 1)


def as_called(called: Called) -> Reading | None:
    """What a name is called by the first of the rules that applies to it."""
    for _, applies, rule in CALLED_BY_NOUN if called.noun else CALLED:
        if applies(called):
            return rule(called)
    return None


def _is_of_capital(called: Called) -> bool:
    """Whether "the **capital of**" stands before it."""
    of = called.first - 1
    of -= called.tokens.word(of) == "the"
    return called.tokens.word(of) == "of" and called.tokens.word(of - 1) == "capital"


def _is_capital(called: Called) -> bool:
    """ "The **capital of** Velanda", "the Velanda **capital**": a city that the lexicon has."""
    if called.known is None or called.known.kind is not PlaceKind.COUNTRY:
        return False
    behind = called.noun is not None and called.tokens[called.noun.last - 1].low == "capital"
    told = behind or _is_of_capital(called)
    return told and capital_of(called.known.country) is not None


def _capital(called: Called) -> Reading | None:
    city = capital_of(called.known.country) if called.known else None
    return Reading(called.first, called.end, city, sure=True) if city else None


def _known(called: Called) -> Reading | None:
    if called.known is None:
        return None
    return as_known(called.tokens, called.approach, called.known, called.last)


def _has_capital(called: Called) -> bool:
    """ "The Anbal state **capital, Karsova**", "the **capital of** Anbal**, Karsova**"."""
    if not called.is_before(",") or not is_name_at(called.tokens, called.end + 1):
        return False
    behind = called.tokens[called.end - 1].low == "capital"
    city = called.inner() if behind or _is_of_capital(called) else None
    return city is not None and (behind or called.tokens.word(city.last) in (",", ".", ""))


def _city(called: Called) -> Reading | None:
    city, end = called.inner(), called.end
    end -= called.tokens[end - 1].low == "capital"
    state = Place(name=text_of(called.tokens[called.first : end]))
    return city and city._replace(place=lying_in(city.place, state))


def _is_owner(called: Called) -> bool:
    """ "**Anbal province's** Karsova district"."""
    inner = called.inner() if called.is_before(*MARKS) else None
    return inner is not None and inner.sure


def _part_owned(called: Called) -> Reading | None:
    inner = called.inner()
    kind = called.noun.value if called.noun else None
    whole = Place(name=text_of(called.tokens[called.first : called.end]), kind=kind)
    return inner and inner._replace(place=lying_in(inner.place, whole))


def _is_of_whole(called: Called) -> bool:
    return called.is_before("of") and is_name_at(called.tokens, called.end + 1)


def _is_any(called: Called) -> bool:
    """ "A crowded **Karsova** market": some market there, which has no name."""
    if called.noun is None or called.noun.value is not PlaceKind.FACILITY:
        return False
    before = (called.tokens.word(called.first - 1), called.tokens.word(called.first - 2))
    single = called.last == called.first + 1 or called.known is not None
    return single and ("a" in before or "an" in before)


def _town(called: Called) -> Reading:
    if called.known:
        return Reading(called.first, called.end, called.known, sure=True)
    country = called.approach.country
    town = Place(name=called.name, within=state_of(country), country=country)
    return Reading(called.first, called.end, town, sure=True)


def _has_tail(called: Called) -> bool:
    """ "The Old **City of** Karsova"."""
    tail = place_nouns().at(called.tokens, called.last - 1)
    behind = called.tokens.word(called.last) == "of"
    return tail is not None and behind and is_name_at(called.tokens, called.last + 1)


def _with_tail(called: Called) -> Reading | None:
    whole = called.inner()
    first = called.approach.compass if called.approach.compass is not None else called.first
    return whole and _part(called.tokens, first, called.last, whole)


def _plainly(called: Called) -> Reading:
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


def _of(called: Called) -> Reading | None:
    """ "the Karsova district of Tel Arun" is Karsova, "the Karsova suburb of Tel Arun" Tel Arun."""
    other, tokens = called.inner(), called.tokens
    if other is None or called.noun is None:
        return None
    known = known_places().at(tokens, called.first)
    container = known is not None or called.name in words.capitals()
    part = tokens.lows[called.end - 1] in lex.PARTS_OF_PLACES or _is_without_article(called)
    capital = other.place.name in words.capitals() or other.place.kind is PlaceKind.COUNTRY
    if (part or capital) and not container:
        return _part(tokens, called.first, called.end, other)
    kind = called.noun.value
    inner = evolve(other.place, kind=kind) if other.place.kind is None else other.place
    adjective = called.last == called.first + 1 and called.name.endswith(_ADJECTIVAL)
    if known or not adjective:
        inner = lying_in(inner, known.value if known else Place(name=called.name))
    return Reading(called.first, other.last, inner, sure=True)


def _is_without_article(called: Called) -> bool:
    """ "In Tel Arun village of Karsova", but "in the Karsova village of Tel Arun"."""
    before = [called.tokens.word(position) for position in range(called.first - 2, called.first)]
    return called.noun is not None and not {"the", "a", "an", "'s"} & set(before)


def _part(tokens: Tokens, first: int, last: int, whole: Reading) -> Reading:
    """ "the Karsova district of Tel Arun", "the Old City of Karsova"."""
    noun = place_nouns().at(tokens, last - 1)
    place = Place(name=text_of(tokens[first:last]), kind=noun.value if noun else None)
    return Reading(first, whole.last, lying_in(place, whole.place), sure=True)


#: "The Velandan city of Tel Arun": an adjective of a country that the lexicon has not.
_ADJECTIVAL = ("an", "ese", "ish", "ic", "i")


_Rows = tuple[tuple[str, Callable[[Called], bool], Callable[[Called], Reading | None]], ...]

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
