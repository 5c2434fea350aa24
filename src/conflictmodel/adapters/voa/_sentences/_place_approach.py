"""
What stands before a place's name: "in the besieged northern Syrian **city of** Karsova".

`BEFORE` is the table of what may stand there; a word of none of its rows ends the approach, but
for a few plain adjectives.
"""

from collections.abc import Callable, Set
from functools import cache
from typing import NamedTuple

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._nouns import is_name_word
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._place_words import (
    is_name,
    known_places,
    name_end,
    noun_behind,
    peoples,
    place_nouns,
)
from conflictmodel.adapters.voa._sentences._tokens import Token, Tokens
from conflictmodel.values import PlaceKind


class Approach(NamedTuple):
    """What stands before a name."""

    name: int
    kind: PlaceKind | None = None
    #: Where "northern" stands that belongs to the name.
    compass: int | None = None
    country: str | None = None
    sure: bool = False


#: How many words may stand before a name: "in the besieged northern Velandan city of Karsova".
ROOM = 8
#: How many of them may be no word of the lexicon.
_PLAIN = 2
_ENDS = word_set(
    """
    in at near on into from against that who which where when after before as and but or by said of
    with to for is are was were has have had be been not during since until told their his her if
    over under than while because despite amid between among through across around about
    bordering facing overlooking linking connecting straddling adjoining adjacent beside including
    """
)


def approach_to(tokens: Tokens, start: int) -> Approach | None:
    """
    The way from a position to a name, and what is told of it there; None if there is no name.
    """
    found, plain = Approach(start), 0
    position = start
    while position < min(start + ROOM, len(tokens)):
        step = _step(tokens, position, found)
        if step:
            position, found = step
        elif is_name(tokens, position):
            return found._replace(name=position)
        elif plain < _PLAIN and is_modifier(tokens[position]):
            plain, position = plain + 1, position + 1
        else:
            return None
    return None


Step = tuple[int, Approach]


def _step(tokens: Tokens, position: int, found: Approach) -> Step | None:
    for rule in _rules_at().get(tokens.lows[position], ()):
        step = rule(tokens, position, found)
        if step:
            return step
    return None


def _article(tokens: Tokens, position: int, found: Approach) -> Step | None:
    return (position + 1, found) if tokens.lows[position] in BEFORE_PLACES else None


BEFORE_PLACES = word_set("the a an its their both this nearby neighboring neighbouring")


def _compass(tokens: Tokens, position: int, found: Approach) -> Step | None:
    """ "**northern** Syria"; but "the **north** of Syria" is no part of the name."""
    if tokens.lows[position] not in lex.COMPASS or _begins_name(tokens, position):
        return None
    if tokens.word(position + 1) == "of":
        return position + 2, found._replace(compass=None)
    first = position if found.compass is None else found.compass
    return position + 1, found._replace(compass=first)


def _portion(tokens: Tokens, position: int, found: Approach) -> Step | None:
    """ "**parts of** Karsova"."""
    if tokens.lows[position] in _PORTIONS and tokens.word(position + 1) == "of":
        return position + 2, found._replace(compass=None)
    return None


#: Nouns that stand for a part of what "of" names.
_PORTIONS = word_set(
    """
    part parts edge heart center centre middle side end streets skies outskirts suburbs coast north
    south east west northeast northwest southeast southwest border banks most much rest all
    """
)


def _adjective(tokens: Tokens, position: int, found: Approach) -> Step | None:
    """ "the **Syrian** city of Karsova", but not "**Saudi** Arabia"."""
    adjective = words.adjectives().at(tokens, position)
    known = known_places().at(tokens, position) if adjective else None
    if adjective is None or (known and known.last > adjective.last):
        return None
    if adjective.last < len(tokens) and tokens[adjective.last].text in _WIDE_NOUNS:
        return None  # "The **Indian Ocean**" is in no India.
    goes_on = _goes_on(tokens, adjective.last)
    return (adjective.last, found._replace(country=adjective.value)) if goes_on else None


_WIDE_NOUNS = word_set("Ocean Sea Gulf Peninsula Strait Straits Basin Desert Islands Plateau")


def _people(tokens: Tokens, position: int, found: Approach) -> Step | None:
    """ "the **Kurdish** enclave of Karsova", but not "the **Crimean** Peninsula"."""
    people = peoples().at(tokens, position)
    if people is None:
        return None
    known = known_places().at(tokens, position)
    if known and known.last > people.last:
        return None
    end = name_end(tokens, people.last)  # "The **Kurdish** Tel Arun district".
    adjective = people.value and (noun_behind(tokens, people.last) or noun_behind(tokens, end))
    return (people.last, found) if adjective else None


def _noun(tokens: Tokens, position: int, found: Approach) -> Step | None:
    """ "the **city of** Karsova", "the **capital,** Karsova"."""
    noun = place_nouns().at(tokens, position) if tokens[position].text.islower() else None
    behind = tokens.word(noun.last) if noun else ""
    if noun is None or (behind == "," and tokens.lows[position] != "capital"):
        return None
    kind = None if noun.value is PlaceKind.FACILITY else noun.value
    last = noun.last + (behind in ("of", ","))
    return last, found._replace(kind=kind, compass=None, sure=True)


def _owner(tokens: Tokens, position: int, found: Approach) -> Step | None:
    """ "**The city's** Karsova district"."""
    owner = tokens.word(position + 1) == "'s" and tokens[position].text.islower()
    noun = place_nouns().at(tokens, position) if owner else None
    return (position + 2, found) if noun and noun.last == position + 1 else None


Rule = Callable[[Tokens, int, Approach], Step | None]

# A compass word before "north of" as a portion; an adjective of country before one of a people.
BEFORE: tuple[tuple[str, Rule], ...] = (
    ("article", _article),
    ("compass", _compass),
    ("portion", _portion),
    ("adjective", _adjective),
    ("people", _people),
    ("owner", _owner),
    ("noun", _noun),
)


@cache
def _rules_at() -> dict[str, tuple[Rule, ...]]:
    """The rules that may fire at a word: most words are none's, and cost one look."""
    words_of: dict[str, Set[str]] = {
        "article": BEFORE_PLACES,
        "compass": lex.COMPASS,
        "portion": _PORTIONS,
        "adjective": words.adjectives().openers,
        "people": peoples().openers,
        "owner": place_nouns().openers,
        "noun": place_nouns().openers,
    }
    every = frozenset().union(*words_of.values())
    return {word: tuple(rule for name, rule in BEFORE if word in words_of[name]) for word in every}


def _begins_name(tokens: Tokens, position: int) -> bool:
    """ "South Sudan", "Central Hospital": a compass word that belongs to the name."""
    capital = tokens[position].text[0].isupper()
    return capital and bool(
        known_places().at(tokens, position) or place_nouns().at(tokens, position + 1)
    )


def _goes_on(tokens: Tokens, position: int) -> bool:
    """Whether an adjective of country stands before a place: "Syrian city", not "the U.S."."""
    if position >= len(tokens):
        return False
    token = tokens[position]
    return (
        token.low in lex.COMPASS
        or is_name_word(token)
        or (is_modifier(token) and token.low not in _ENDS)
    )


def is_modifier(token: Token) -> bool:
    """An adjective of no list: "besieged", "rebel-held", "U.S.-backed"."""
    if "-" in token.text:
        return token.text.rpartition("-")[2].islower()
    return token.text.isalpha() and token.text.islower() and token.low not in _ENDS
