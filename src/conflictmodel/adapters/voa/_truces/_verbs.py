"""
The verbs of a truce, and whether a truce is what they are told of.

"The truce that X and Y worked out expired": between a truce and its verb stand auxiliaries,
times, places, clauses. `is_told_of` sees through them.
"""

from collections.abc import Sequence
from functools import cache
from typing import Protocol

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Lookup, Match, word_set


class Positioned(Protocol):
    """Words of a sentence by their tokens."""

    @property
    def first(self) -> int:
        """The first of them."""

    @property
    def last(self) -> int:
        """Behind the last of them."""


@cache
def endings() -> Lookup[str]:
    """How a truce comes to its end, "ended" included."""
    return words.phrases(
        [row for row in lex.TRUCE_ENDINGS if not row.weak or row.base in ("end", "fail")],
        weak=True,
    )


@cache
def being_over() -> Lookup[str]:
    """How it is said that a truce is no more."""
    return Lookup((phrase, "terminated") for phrase in lex.TRUCE_OVER)


@cache
def beginnings() -> Lookup[str]:
    """How a truce comes into force."""
    return Lookup((form, form) for form in lex.TRUCE_BEGINNINGS)


@cache
def prolonging() -> Lookup[str]:
    """How a truce is made longer, by a verb that says so."""
    return words.phrases(lex.EXTENSION_VERBS)


@cache
def holding() -> Lookup[str]:
    """How a truce is kept."""
    return Lookup((form, form) for form in lex.TRUCE_HOLDING)


@cache
def breaking() -> Lookup[str]:
    """How a truce is broken."""
    nouns = ("violation", "violations", "breach", "breaches")
    forms = [(form, "verb") for row in lex.TRUCE_BREACHES for form in row.forms]
    return Lookup([*((noun, "noun") for noun in nouns), *forms])


@cache
def stances() -> Lookup[str]:
    """What a party does with a truce; to end it is to withdraw from it."""
    ending = [row for row in lex.TRUCE_ENDINGS if row.value == "terminated" or row.base == "end"]
    forms = [(form, row.value) for row in lex.TRUCE_STANCES for form in row.forms]
    return Lookup([*forms, *((form, "withdrew") for row in ending for form in row.forms)])


# What stands between a truce and its verb ---------------------------------------------------------

AUXILIARIES = word_set(
    """
    is are was were be been being has have had did does do will would to that which who also still
    then so so-far just already soon first largely mostly generally formally officially finally
    originally
    quickly later now both initially meant set due scheduled expected supposed about planned
    intended likely itself all only again abruptly appeared appears seemed seems subsequently never
    widely since repeatedly twice therefore thus hereby
    herewith there allowed nonetheless not won't wouldn't briefly once either
    """
) | {'"', "”", "’"}
_TO_COME = word_set("will to would shall")
_DOUBT = word_set("could may might should if not never can cannot unless from")
_PREPOSITIONS = word_set(
    "of on about over during under despite through regarding concerning into against within without"
)
#: How far behind a truce its verb may stand.
ROOM = 18


def is_told_of(passage: Passage, found: Positioned, verb: int) -> bool:
    """
    Whether a verb behind a truce has it for its subject.

    The words between them lead over to it: auxiliaries, times and places, a "which", a clause
    that tells more of the truce. "Talks on the truce ended" and "the truce the army ended" do not.
    """
    start = verb_start(passage, verb, found.last)
    gap = passage.words(found.last, start)
    if len(gap) > ROOM:
        return False
    if passage.word(start) in ("that", "which"):
        return not gap or gap[-1] in (",", "and", "--", "—", "-")
    if is_under(passage, found):
        return False
    if not gap or gap[-1] in (",", "and", "but", "--", "—", "-"):
        return True
    where = start < verb and _is_where(passage, found, start)
    return where or _is_clause(passage, found, gap)


_WHERE = word_set("in around along at near across of for on over with")
#: Words of which none stands in "in the hills around the town".
_NO_PLACE = lex.FINITE_VERBS | lex.SUBORDINATORS | word_set(", but who with to by from")
_PLACE = 7


def _is_where(passage: Passage, found: Positioned, end: int) -> bool:
    """ "The truce **in the hills** would run", "between X **and its northern rebels** was"."""
    gap = passage.words(found.last, end)
    paired = gap[0] == "and" and "between" in passage.words(found.first, found.last)
    if len(gap) > _PLACE or not (paired or gap[0] in _WHERE):
        return False
    # "And the army was": another clause, unless two names are joined.
    joined = (p for p in range(found.last + 1, end) if passage.word(p) == "and")
    names = all(passage.tokens[p + 1].text[:1].isupper() for p in joined)
    return names and _NO_PLACE.isdisjoint(gap[1:])


def _is_clause(passage: Passage, found: Positioned, gap: Sequence[str]) -> bool:
    """ "A truce **that X and Y worked out** collapsed", "a truce **brokered by X** began"."""
    opener = gap[1] if gap[0] == "," and len(gap) > 1 else gap[0]
    finite = any(each.first == found.last for each in endings().all_in(passage.tokens))
    if finite or set(gap) & _CONJUNCTIONS:
        return False
    if opener.endswith("ed") or gap[:2] == (",", "which"):
        return True
    tables = (stances(), beginnings(), holding())
    matches = (match for table in tables for match in table.all_in(passage.tokens))
    verbs = {word for match in matches for word in passage.words(match.first, match.last)}
    relative = gap[0] in ("that", "which") or passage.phrase_at(found.last) is not None
    return relative and bool(set(gap) & verbs)


_CONJUNCTIONS = word_set("after before when while because since as although though until if")


def verb_start(passage: Passage, verb: int, limit: int = 0) -> int:
    """Where a verb's auxiliaries begin, and the times and places before it."""
    start = verb
    ends = {time.last: time.first for time in passage.times}
    ends |= {place.last: place.first for place in passage.places}
    while start > limit:
        if passage.word(start - 1) in AUXILIARIES:
            start -= 1
        elif start in ends and ends[start] >= limit:
            start = _place_start(passage, ends[start], limit)
        else:
            break
    return start


def _place_start(passage: Passage, first: int, limit: int) -> int:
    """ "In the old port city of X": back to the preposition."""
    for position in range(first - 1, max(limit, first - 12) - 1, -1):
        word = passage.word(position)
        joins = word == "and" and passage.tokens[position - 1].text[:1].isupper()
        if word in (",", "and", "that") and not joins:
            break
        if passage.word(position) in ("in", "on", "for", "at", "across", "around"):
            return position
    return first


def is_under(passage: Passage, found: Positioned) -> bool:
    """Whether the truce is a part of another subject: "talks **on** the truce"."""
    return passage.word(found.first - 1) in _PREPOSITIONS


def is_doubtful(passage: Passage, position: int) -> bool:
    """Whether a verb only may, might or will not: "keep a truce from unraveling"."""
    return bool({*passage.words(position - 2, position)} & _DOUBT)


def is_doubted(passage: Passage, match: Match[str]) -> bool:
    """Whether the verb only may or shall be: "to announce", "would reject"; "never agreed" is."""
    doubt = {"to", "would", "could", "may", "might", "should", "if", "not", "never", "from"}
    before = {*passage.words(match.first - 2, match.first)}
    if match.value == "agreed":
        before -= {"never", "not"}
    return bool(before & doubt)


_DENYING = word_set("denied denies deny denying")
_DENIED_WITHIN = 10


def is_denied(passage: Passage, verb: int) -> bool:
    """ "**Denied that** the truce had collapsed", "denied that it had rejected it"."""
    if _DENYING.isdisjoint(passage.tokens.words):
        return False
    for position in range(verb - 1, max(-1, verb - _DENIED_WITHIN), -1):
        if passage.word(position) in (",", ";", "but"):
            return False
        if passage.word(position) in _DENYING:
            return passage.word(position + 1) in ("that", "having")
    return False


_WANTING = word_set("want wants wanted ask asks asked propose proposed urge urged demand demanded")


def is_wanted(passage: Passage, first: int, last: int) -> bool:
    """ "**Wanted** the truce **to** last until Monday": a wish, not its term."""
    before = {passage.word(first - 1), passage.word(first - 2)}
    return passage.word(last) == "to" and bool(before & _WANTING)


def is_to_come(passage: Passage, position: int) -> bool:
    """ "Will expire", "was to lapse", "expires": its time is ahead."""
    before = {*passage.words(position - 3, position)}
    if passage.word(position) in ("to", "due", "set", "meant"):
        return True
    return bool(before & _TO_COME) or passage.word(position).endswith("s")
