"""
What a sentence says of a truce by its name, and what stands before its noun.

`STEPS` is a table of the words before it, taken from right to left: adjectives, length, place,
owner. What stands behind it is in `_behind`.
"""

from functools import cache
from typing import NamedTuple

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase, is_name_word, text_of
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Lookup, word_set
from conflictmodel.adapters.voa._sentences._places import PlaceName
from conflictmodel.adapters.voa._sentences._times import Length, TimeWords
from conflictmodel.adapters.voa._truces._lengths import is_added
from conflictmodel.values import (
    ActorKind,
    Part,
    Place,
    PlaceKind,
)


class TruceWords(NamedTuple):
    """
    A truce as a sentence names it.

    What stands around its noun is added word by word: a tuple is made anew in a quarter of the
    time that an attrs class takes, 1 % of a page that tells of truces.
    """

    first: int
    last: int
    #: Where its noun stands.
    noun: int
    #: ``noun`` ("a truce"), ``pause`` ("an 11-hour pause"), ``repeat`` ("that deal"),
    #: ``one`` ("a 12-hour one"), ``ordinal`` ("The second, which began Monday"), ``figure`` for
    #: what is no truce of armed people: in a trade war, a novel, with elephants.
    form: str
    kind: str
    #: The meanings of its adjectives: ``local``, ``nationwide``, ``first`` …
    modifiers: frozenset[str]
    definite: bool
    plural: bool = False
    places: tuple[PlaceName, ...] = ()
    length: Length | None = None
    #: How long its extension is to last, where that is told with it.
    added: Length | None = None
    #: The time by which it is told from others: "a truce in 2014"; of several, the others too.
    time: TimeWords | None = None
    more_times: tuple[TimeWords, ...] = ()
    #: Who observes it with whom: "between X and Y", "with X", "X's own truce".
    partners: tuple[NounPhrase, ...] = ()
    #: Whether some are told at all: "between the two", "with the other groups".
    paired: bool = False
    #: Whether it is its owner's and nobody else's: "its own truce".
    own: bool = False
    #: Who brokered it, as an adjective: "a U.N.-brokered truce".
    broker: str = ""
    #: Whether it is only called for, hoped for or talked about.
    wished: bool = False
    #: Up to where the sentence may tell of it.
    reach: int = 0

    @property
    def telling(self) -> bool:
        """Whether its own words tell it from truces in general."""
        general = {"fragile", "last", "temporary", "permanent", "immediate", "doubtful", "new"}
        return bool(
            self.places or self.length or self.time or self.paired or self.modifiers - general
        )


@cache
def modifiers() -> Lookup[str]:
    """What the words before a truce tell of it."""
    # "Announced", "agreed", "brokered" are left out: before a truce they are oftener its verb.
    verbs = {"agreed", "brokered", "proposed"}
    rows = (row for row in lex.TRUCE_MODIFIERS if row.value not in verbs)
    return Lookup((form, row.value) for row in rows for form in row.forms)


@cache
def extension_nouns() -> Lookup[str]:
    """What a prolongation is called."""
    return Lookup((noun, noun) for noun in lex.EXTENSION_NOUNS)


@cache
def extension_verbs() -> Lookup[lex.Verb]:
    """How a truce is prolonged."""
    return Lookup((form, row) for row in lex.EXTENSION_VERBS for form in row.forms)


OPENING = frozenset({'"', "“", "‘"})
CLOSING = frozenset({'"', "”", "’"})
_OWNING = word_set("its their his her our")


# Before the noun ----------------------------------------------------------------------------------


def before(passage: Passage, found: TruceWords, times: tuple[TimeWords, ...]) -> TruceWords:
    """Take its adjectives, length, date, place, owner and article, from right to left."""
    while found.first > 0:
        # "A unilateral, renewable pause", "a so-called “cessation of hostilities”".
        joint = passage.word(found.first - 1) in (",", "and") and bool(
            found.modifiers or found.length
        )
        joint |= passage.tokens[found.first - 1].text in OPENING
        start = found._replace(first=found.first - 1) if joint else found
        wider = next((w for step in STEPS if (w := step(passage, start, times))), None)
        if wider is None:
            break
        found = wider
    return _with_article(passage, found)


def _step_modifier(
    passage: Passage, found: TruceWords, times: tuple[TimeWords, ...]
) -> TruceWords | None:
    for start in (found.first - 3, found.first - 2, found.first - 1):
        modifier = modifiers().at(passage.tokens, start) if start >= 0 else None
        if modifier and modifier.last == found.first:
            return found._replace(first=start, modifiers=found.modifiers | {modifier.value})
    return None


def _step_length(
    passage: Passage, found: TruceWords, times: tuple[TimeWords, ...]
) -> TruceWords | None:
    for length in passage.lengths:
        if length.first >= found.first:
            continue
        # "Three days of calm" and "72 hours' truce" as well as "three-day".
        if length.last in (found.first, found.first - 1) and passage.word(length.last) in (
            passage.word(found.first),
            "of",
            "'",
        ):
            return _with_length(passage, found, length)
        if found.form == "noun" and length.first < found.noun == length.last - 1:
            # "48 hours of calm": the noun of the table holds the unit.
            return _with_length(passage, found, length)
    return None


def _with_length(passage: Passage, found: TruceWords, length: Length) -> TruceWords:
    """ "72 hours of calm" tells its length; "another 72 hours of calm" what is added."""
    if is_added(passage, length):
        return found._replace(first=length.first, added=length)
    return found._replace(first=length.first, length=length)


def _step_time(
    passage: Passage, found: TruceWords, times: tuple[TimeWords, ...]
) -> TruceWords | None:
    for time in times:
        if time.last == found.first and names_a_date(passage, time):
            return found._replace(first=time.first, time=time)
    return None


def _step_broker(
    passage: Passage, found: TruceWords, times: tuple[TimeWords, ...]
) -> TruceWords | None:
    word = passage.tokens[found.first - 1].text
    name, _, way = word.rpartition("-")
    if name and way.lower() in _BROKERED:
        return found._replace(first=found.first - 1, broker=name)
    return None


_BROKERED = word_set(
    "brokered mediated sponsored negotiated facilitated arranged imposed backed led"
)


def _step_country(
    passage: Passage, found: TruceWords, times: tuple[TimeWords, ...]
) -> TruceWords | None:
    adjective = words.adjectives().at(passage.tokens, found.first - 1)
    named = words.named().at(passage.tokens, found.first - 1)
    iso = adjective.value if adjective else named.value.country if named else None
    country = named is not None and named.value.kind is ActorKind.STATE
    if found.places or iso is None or not (adjective or country):
        return None
    place = Place(name=words.countries()[iso], kind=PlaceKind.COUNTRY, country=iso)
    here = PlaceName(found.first - 1, found.first, place, "")
    return found._replace(first=found.first - 1, places=(here,))


def _step_own(
    passage: Passage, found: TruceWords, times: tuple[TimeWords, ...]
) -> TruceWords | None:
    number = passage.word(found.first - 1)
    if number in ("own", "two", "three", "four", "five"):
        return found._replace(first=found.first - 1)
    return None


def _step_name(
    passage: Passage, found: TruceWords, times: tuple[TimeWords, ...]
) -> TruceWords | None:
    # In a headline every word has a capital.
    told = passage.part in (Part.PARAGRAPH, Part.LIST_ITEM)
    if found.places or not (told or any(p.last == found.first for p in passage.places)):
        return None
    named = _named_before(passage, found.first)
    return found._replace(first=named.first, places=(named,)) if named else None


STEPS = (
    _step_modifier,
    _step_length,
    _step_time,
    _step_broker,
    _step_country,
    _step_own,
    _step_name,
)


def _with_article(passage: Passage, found: TruceWords) -> TruceWords:
    """Its article or owner, with one more word or name before it: "the harbor truce"."""
    first = found.first
    owned = _owner(passage, found)
    if owned:
        return owned
    word = passage.word(first - 1)
    if word in lex.POINTING:
        return found._replace(first=first - 1, definite=True)
    if word in _OWNING:
        own = passage.word(first) == "own"
        return found._replace(first=first - 1, definite=True, own=own)
    if word in ("a", "an", "another", "one"):
        more = {"new"} if word == "another" else set()
        return found._replace(first=first - 1, modifiers=found.modifiers | more)
    if found.places and word not in ("a", "an"):
        # "Gaza truce" in a headline names it as well as "the Gaza truce".
        return found._replace(definite=True)
    quoted = first > 1 and passage.tokens[first - 2].text in OPENING
    article = passage.word(first - 2 - quoted)
    if not word.replace("-", "").isalnum() or word in lex.TRUCE_WISHES:
        return found
    if article in lex.A_OR_THE:
        # "A week-old truce": one word more, whatever it is.
        return found._replace(first=first - 2 - quoted, definite=article == "the")
    return found


def _named_before(passage: Passage, position: int) -> PlaceName | None:
    """ "The Marsa truce", "Gaza Cease-fire": a name right before the noun is its place."""
    first = position
    while first > 0 and is_name_word(passage.tokens[first - 1]):
        first -= 1
    phrase = passage.phrase_at(first) or passage.phrase_ending(position)
    known = any(words.named().at(passage.tokens, p) for p in range(first, position))
    named = known or (phrase is not None and phrase.reading != "name")
    if first == position or named or first == 0:
        return None
    name = text_of(passage.tokens[first:position])
    return PlaceName(first, position, Place(name=name), "")


def _owner(passage: Passage, found: TruceWords) -> TruceWords | None:
    """ "Syria's cease-fire" is in Syria; "the rebels' own truce" is theirs."""
    position = found.first
    if passage.word(position - 1) not in ("'s", "'"):
        return None
    phrase = passage.phrase_ending(position) or passage.phrase_ending(position - 1)
    if phrase is None:
        return found._replace(definite=True)
    if phrase.kind is ActorKind.STATE and phrase.reading == "known":
        place = Place(name=phrase.name, kind=PlaceKind.COUNTRY, country=phrase.country)
        here = PlaceName(phrase.first, phrase.last, place, "")
        return found._replace(first=phrase.first, definite=True, places=(here,))
    own = passage.word(found.first) == "own"
    return found._replace(
        first=phrase.first, definite=True, partners=(phrase,), paired=True, own=own
    )


def names_a_date(passage: Passage, time: TimeWords) -> bool:
    """Whether it names a day of the calendar, a month or a year; "Friday" tells no truces apart."""
    if time.rule in _SPANS:
        return False
    return not any(passage.tokens[p].text in lex.WEEKDAYS for p in range(time.first, time.last))


#: Rules of `_time_rules` for a while that ends now: "in the past 24 hours" something was counted.
_SPANS = ("during", "overnight", "open")
