"""
The signs of an extension: a noun, a verb, or only more time.

`SIGNS` is a table: "a 72-hour extension", "two renewals of 30 and 60 days", "was extended for 48
hours", "and again on Monday", "agreed to another 24 hours". Which extension a sign means,
`_extensions` tells.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from attrs import evolve

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._sentences._times import Length
from conflictmodel.adapters.voa._truces._drafts import Truce
from conflictmodel.adapters.voa._truces._lengths import (
    length_before,
    length_behind,
    length_of_each,
    lengths_in_a_row,
)
from conflictmodel.adapters.voa._truces._more_time import asked_for, more_time, wanted
from conflictmodel.adapters.voa._truces._phrases import extension_nouns, extension_verbs
from conflictmodel.adapters.voa._truces._told import Mentions, Sign, last_told
from conflictmodel.adapters.voa._truces._verbs import is_told_of, is_under, verb_start

_ORDERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_MORE = word_set("again another further second third fourth fifth additional previous earlier")
_AGAIN = word_set("again once-more second third fourth fifth")
_POINTING = word_set("the this that")
#: "Two renewals", "extended twice", "three times": how many are told of at once.
_TIMES = {"twice": 2, "both": 2, "two": 2, "three": 3, "four": 4, "five": 5}
_PRONOUNS = word_set("it them")


# Nouns --------------------------------------------------------------------------------------------

_BEFORE_A_NOUN = word_set(
    """
    a an the this that its their another further second third fourth fifth first brief short new
    indefinite last-minute additional consecutive straight successive announced agreed proposed
    possible such any open-ended and previous earlier last latest
    """
)


def _noun(passage: Passage, mentions: Mentions, truces: Sequence[Truce]) -> Iterator[Sign]:
    """ "A second 24-hour extension", "the truce extension", "an extension of the truce"."""
    for match in extension_nouns().all_in(passage.tokens):
        truce = _noun_object(passage, match, mentions, truces)
        if truce is None:
            continue
        if passage.word(match.first).endswith("s"):
            yield from _many(passage, match, truce)
            continue
        inside = [found.added for found, _ in mentions if found.noun < match.first < found.last]
        length = next(iter(inside), None) or length_before(passage, match.first)
        length = length or length_behind(passage, match.last, _own(mentions))
        length = length or _lasting(passage, match.last)
        before = passage.words(match.first - 4, match.first)
        yield Sign(
            "noun",
            _noun_start(passage, match),
            match.last,
            truce,
            length,
            next((_ORDERS[w] for w in before if w in _ORDERS), None),
            definite=bool(_POINTING & set(before)),
            more=bool(_MORE & set(before)),
            counted=bool(length and passage.word(length.first - 1) in _ORDERS),
        )


def _lasting(passage: Passage, position: int) -> Length | None:
    """ "The first extension, in May, **lasted a week**"."""
    return next(
        (
            length
            for length in passage.lengths
            if 0 < length.first - position <= 8
            and passage.word(length.first - 1) in ("lasted", "lasts", "last")
        ),
        None,
    )


def _own(mentions: Mentions) -> list[Length]:
    """ "Extend a three-day truce by 72 hours": three days are the truce's own."""
    return [found.length for found, _ in mentions if found.length]


def _many(passage: Passage, match: Match[str], truce: Truce) -> Iterator[Sign]:
    """ "Two renewals **of 30 and 60 days**", "two **48-hour** extensions"."""
    lengths = lengths_in_a_row(passage, match.last + 1) if passage.word(match.last) == "of" else []
    before = length_before(passage, match.first)
    number = _TIMES.get(passage.word((before.first if before else match.first) - 1), 0)
    if len(lengths) == 1 or before:
        lengths = (lengths or [before] if before else lengths) * number
    for length in lengths:
        first = length.first if before else match.first
        last = match.last if before else length.last
        yield Sign("many", first, last, truce, length, more=True)


def _noun_start(passage: Passage, match: Match[str]) -> int:
    first = match.first
    length = length_before(passage, match.first)
    return length.first if length else first


def _noun_object(
    passage: Passage, match: Match[str], mentions: Mentions, truces: Sequence[Truce]
) -> Truce | None:
    for found, truce in mentions:
        if found.noun < match.first < found.last:
            return truce
    word = passage.word(match.first - 1)
    named = (
        word in _BEFORE_A_NOUN
        or word in _TIMES
        or any(x.last == match.first for x in passage.lengths)
    )
    if not named and match.first > 0:
        return None
    after = [t for f, t in mentions if 0 <= f.first - match.last <= 4]
    behind = passage.word(match.last)
    goes_on = behind in ("of", "for", "in") or (
        behind == "to" and passage.word(match.last + 1) == "the"
    )
    if goes_on and not _is_term(passage, match.last):
        return after[0] if after else None
    before = [t for f, t in mentions if f.last <= match.first]
    if before:
        return before[-1]
    extended = [truce for truce in truces if truce.extensions]
    if extended or word in _POINTING:
        return extended[-1] if extended else None
    return last_told(passage, truces)


def _is_term(passage: Passage, position: int) -> bool:
    """ "An extension **of 48 hours**", "for another week"."""
    row = lengths_in_a_row(passage, position + 1)
    return bool(row) or length_behind(passage, position) is not None


# Verbs --------------------------------------------------------------------------------------------


def _verb(passage: Passage, mentions: Mentions, truces: Sequence[Truce]) -> Iterator[Sign]:
    """ "Was extended for 48 hours", "renewed the truce", "stretched it by a day"."""
    for match in extension_verbs().all_in(passage.tokens):
        truce = _verb_object(passage, match, mentions, truces)
        if truce is None:
            continue
        each = length_of_each(passage, match.last)
        length = each or length_behind(passage, match.last, _own(mentions))
        if match.value.weak and not (length and _is_of(passage, length)):
            continue
        last = length.last if length and not each else match.last
        sign = Sign("verb", match.first, last, truce, length)
        behind = passage.words(match.last, match.last + 2)
        if set(behind) & _OFTEN:
            # Without the length of each, this is how often, and no one of them.
            number = next((_TIMES[word] for word in behind if word in _TIMES), 0) if each else 0
            yield from [evolve(sign, more=True)] * number
            continue
        yield _ordered(passage, match, sign)
        yield from _and_again(passage, sign, match.last, each)


_OFTEN = word_set("twice several repeatedly many")


def _ordered(passage: Passage, match: Match[lex.Verb], sign: Sign) -> Sign:
    """ "For the second time", "again", "once before": which one, and that it is another."""
    around = [
        *(passage.word(p) for p in range(match.first - 3, match.first)),
        *(passage.word(p) for p in range(match.last, match.last + 7)),
    ]
    order = next(
        (_ORDERS[w] for w, time in pairwise(around) if time == "time" and w in _ORDERS), None
    )
    once_before = ("once", "before") in pairwise(around) or "already" in around[:3]
    # "On Monday **and again on Thursday**" is told of by itself.
    again = _AGAIN & {word for before, word in pairwise(around) if before not in _JOINING}
    return evolve(sign, order=order, more=bool(again) or once_before)


_JOINING = word_set("and , then")
_ONCE_MORE = word_set("again then later before earlier previously")
_LINKS = word_set("again then later before earlier previously that , on in")
_CLAUSE = 14


def _and_again(passage: Passage, sign: Sign, position: int, each: Length | None) -> Iterator[Sign]:
    """ "By three days on Monday **and then by four days on Thursday**"."""
    for start in range(position, position + _CLAUSE):
        if passage.word(start) not in _JOINING or passage.word(start + 1) not in _ONCE_MORE:
            continue
        at = _past_links(passage, start + 1)
        time = next((time for time in passage.times if time.first == at), None)
        behind = _past_links(passage, time.last) if time else at
        own = next((x for x in passage.lengths if x.first - behind in (1, 2, 3)), None)
        own = own if own and passage.word(behind) in ("for", "by") else None
        if time or own:
            last = own.last if own and not time else start + 2
            yield Sign("again", start + 1, last, sign.truce, own or each, more=True, time=time)


def _past_links(passage: Passage, position: int) -> int:
    while passage.word(position) in _LINKS:
        position += 1
    return position


def _is_of(passage: Passage, length: Length) -> bool:
    """ "By 24 hours", "for another week": a length that is added."""
    before = passage.words(length.first - 3, length.first)
    return bool({"by", "for", "another"} & set(before))


def _verb_object(
    passage: Passage, match: Match[lex.Verb], mentions: Mentions, truces: Sequence[Truce]
) -> Truce | None:
    """What the verb prolongs: its subject in the passive, else the truce or "it" behind it."""
    if passage.word(match.last) in _PRONOUNS:
        here = [truce for found, truce in mentions if found.last <= match.first]
        return here[-1] if here else last_told(passage, truces, within=1)
    behind = [(f, t) for f, t in mentions if 0 <= f.first - match.last <= 2]
    adjective = passage.word(match.first - 1) in lex.A_OR_THE
    if behind and not adjective:
        return behind[0][1]
    if passage.word(match.first) in (match.value.past, match.value.participle):
        return _subject(passage, match.first, mentions, truces)
    passive = passage.word(match.first - 1) == "being"
    return _subject(passage, match.first, mentions, truces) if passive else None


def _subject(
    passage: Passage, verb: int, mentions: Mentions, truces: Sequence[Truce]
) -> Truce | None:
    start = verb_start(passage, verb)
    passive = any(passage.word(p) in lex.BE for p in range(start, verb))
    here = [(found, truce) for found, truce in mentions if found.last <= verb]
    if passive and passage.word(start - 1) == "it":
        return here[-1][1] if here else last_told(passage, truces, within=1)
    if not here:
        return None
    found, truce = here[-1]
    start = max(start, found.last)
    which = ("which", "that")
    if is_under(passage, found) and not {passage.word(start), passage.word(found.last)} & {*which}:
        return None
    # "A truce extended by two days", "the truce, already extended once".
    behind = found.last + (passage.word(found.last) == ",")
    reduced = start in (found.last, behind) and not (passive or _takes_object(passage, verb))
    leads = start == found.last or passage.word(start - 1) in (",", "and", "but")
    leads |= passage.word(start) in which or is_told_of(passage, found, verb)
    return truce if reduced or (passive and leads) else None


def _takes_object(passage: Passage, verb: int) -> bool:
    """ "The truce extended **the** lull": active, though it looks like "the truce extended by"."""
    return passage.word(verb + 1) in ("the", "a", "its", "their", "his")


SIGNS: tuple[tuple[str, Callable[[Passage, Mentions, Sequence[Truce]], Iterator[Sign]]], ...] = (
    ("noun", _noun),
    ("verb", _verb),
    ("more-time", more_time),
    ("asked-for", asked_for),
    ("wanted", wanted),
)
