"""
What names a truce: "a local cease-fire in the city X", "Syria's cease-fire", "the truce".

A body, a talk or a hope is none (`NOT_TRUCE_HEADS`, `_PROSPECTIVE`), and a tariff war has none.
"""

from collections.abc import Sequence
from functools import cache

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa import _words as words
from conflictmodel.adapters.voa._nouns import is_name_word, text_of
from conflictmodel.adapters.voa._passages import Passage
from conflictmodel.adapters.voa._phrases import Lookup, Match, word_set
from conflictmodel.adapters.voa._places import PlaceName
from conflictmodel.values import (
    ActorKind,
    Place,
    PlaceKind,
)


@frozen
class TruceWords:
    """A truce as a sentence names it."""

    first: int
    last: int
    kind: str
    #: The meanings of its adjectives: ``local``, ``nationwide``, ``first`` …
    modifiers: frozenset[str]
    definite: bool
    places: tuple[PlaceName, ...]


@cache
def _nouns() -> Lookup[str]:
    return words.phrases(lex.TRUCE_NOUNS)


@cache
def _modifiers() -> Lookup[str]:
    # "Announced", "agreed", "brokered" are left out: before a truce they are oftener its verb.
    verbs = {"agreed", "brokered", "proposed"}
    rows = (row for row in lex.TRUCE_MODIFIERS if row.value not in verbs)
    return Lookup((form, row.value) for row in rows for form in row.forms)


@cache
def _heads() -> Lookup[str]:
    # An extension of a truce is told of the truce; the other heads make it something else.
    extensions = lex.EXTENSION_NOUNS
    return Lookup((head, head) for head in lex.NOT_TRUCE_HEADS if head not in extensions)


@cache
def _metaphors() -> Lookup[str]:
    return Lookup((phrase, phrase) for phrase in lex.NOT_TRUCES)


@cache
def extension_nouns() -> Lookup[str]:
    return Lookup((noun, noun) for noun in lex.EXTENSION_NOUNS)


#: Before these a truce is only hoped for, sought or refused: no object that holds or is negotiated.
_PROSPECTIVE = word_set(
    """
    prospect prospects possible possibility hope hopes call calls called calling urge
    urged demand future any no without if more lasting permanent
    """
)


# "has not agreed to a cease-fire" names none.
_AGREEING = frozenset(
    {"agreed", "agree", "accepted", "accept", "signed", "sign", "reached", "seen"}
)


def truces_of(passage: Passage) -> tuple[TruceWords, ...]:
    """
    The truces that a sentence names as objects, from left to right.
    """
    if _metaphors().all_in(passage.tokens):
        return ()
    places = passage.places
    found = (_truce_at(passage, match, places) for match in _nouns().all_in(passage.tokens))
    return tuple(each for each in found if each)


def _truce_at(
    passage: Passage, match: Match[str], places: Sequence[PlaceName]
) -> TruceWords | None:
    if _heads().at(passage.tokens, match.last):
        return None
    first, modifiers, definite = _before(passage, match.first)
    start = max(0, first - 4)
    if any(passage.word(p) in _PROSPECTIVE for p in range(start, match.first)):
        return None
    if any(
        passage.word(p) in ("not", "never") and passage.word(p + 1) in _AGREEING
        for p in range(match.first - 6, match.first)
    ):
        return None
    own = _own_places(passage, match, places)
    owner = _owner(passage, match.first) or _named_before(passage, match.first)
    if owner:
        own = (owner,)
        first = owner.first
    last = own[-1].last if own and not owner else match.last
    return TruceWords(first, last, match.value, modifiers, definite or bool(owner), own)


def _before(passage: Passage, position: int) -> tuple[int, frozenset[str], bool]:
    """The adjectives before a truce and its article."""
    modifiers: set[str] = set()
    while position > 0:
        word = passage.word(position - 1)
        modifier = _modifiers().at(passage.tokens, position - 1)
        is_length = any(length.last == position for length in passage.lengths)
        if modifier and modifier.last == position:
            modifiers.add(modifier.value)
        elif not is_length:
            if word in ("the", "this", "that", "its", "their"):
                return position - 1, frozenset(modifiers), True
            if word.isalpha() and passage.word(position - 2) == "the" and word not in _PROSPECTIVE:
                # "the harbor truce": a word that tells which one.
                return position - 2, frozenset(modifiers), True
            if word in ("a", "an", "another"):
                return position - 1, frozenset(modifiers), False
            break
        position -= 1
    return position, frozenset(modifiers), False


def _own_places(
    passage: Passage, match: Match[str], places: Sequence[PlaceName]
) -> tuple[PlaceName, ...]:
    """ "in the city X", "for X and the suburb of Y": the places right behind a truce."""
    own: list[PlaceName] = []
    last = match.last
    if extension_nouns().at(passage.tokens, last):
        last += 1
    for place in places:
        if place.first < last:
            continue
        gap = [passage.word(p) for p in range(last, place.first)]
        joined = (
            set(gap) & {"and", ","}
            if own
            else {"in", "for", "of", "across", "around", "at"} & set(gap[:1])
        )
        if not joined or len(gap) > 7:
            break
        own.append(place)
        last = place.last
    return tuple(own)


def _named_before(passage: Passage, position: int) -> PlaceName | None:
    """ "the Marsa truce", "Gaza Cease-fire": a name right before the noun is its place."""
    first = position
    while first > 0 and is_name_word(passage.tokens[first - 1]):
        first -= 1
    known = words.adjectives().at(passage.tokens, first) if first < position else None
    phrase = passage.phrase_at(first) or passage.phrase_ending(position)
    named = phrase is not None and phrase.reading not in ("name",)
    if first == position or known or named or first == 0:
        return None
    name = text_of(passage.tokens[first:position])
    return PlaceName(first, position, Place(name=name), "")


def _owner(passage: Passage, position: int) -> PlaceName | None:
    """ "Syria's cease-fire": the place that owns it."""
    if position < 2 or passage.word(position - 1) not in ("'s", "'"):
        return None
    phrase = passage.phrase_ending(position - 1)
    if phrase is None or phrase.kind is not ActorKind.STATE or phrase.reading != "known":
        return None
    place = Place(name=phrase.name, kind=PlaceKind.COUNTRY, country=phrase.country)
    return PlaceName(phrase.first, phrase.last, place, "")
