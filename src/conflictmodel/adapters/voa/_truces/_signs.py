"""
The signs of an extension: a noun, a verb, or only more time.

`SIGNS` is a table: "a 72-hour extension", "two renewals of 30 and 60 days", "was extended for 48
hours", "and again on Monday", "will last until Sunday instead", "agreed to another 24 hours".
Which extension a sign means, `_extensions` tells.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

from attrs import evolve

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._sentences._times import Length
from conflictmodel.adapters.voa._truces._drafts import Truce
from conflictmodel.adapters.voa._truces._lasting import lasting
from conflictmodel.adapters.voa._truces._lengths import (
    added_number,
    as_long,
    is_added,
    length_before,
    length_behind,
    length_of_each,
    lengths_in_a_row,
    total_behind,
)
from conflictmodel.adapters.voa._truces._more_time import added, asked_for, given
from conflictmodel.adapters.voa._truces._objects import POINTING, TIMES, of_noun, of_verb
from conflictmodel.adapters.voa._truces._phrases import extension_nouns, extension_verbs
from conflictmodel.adapters.voa._truces._told import Mentions, Sign, Situation

_ORDERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_MORE = word_set("again another further second third fourth fifth additional previous earlier")
_AGAIN = word_set("again once-more second third fourth fifth")


# Nouns --------------------------------------------------------------------------------------------


def _noun(situation: Situation) -> Iterator[Sign]:
    """ "A second 24-hour extension", "the truce extension", "an extension of the truce"."""
    passage, mentions = situation.passage, situation.mentions
    for match in extension_nouns().all_in(passage.tokens):
        truce = of_noun(situation, match)
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
            length.first if length and length.first < match.first else match.first,
            match.last,
            truce,
            length,
            next((_ORDERS[w] for w in before if w in _ORDERS), None),
            definite=bool(POINTING & set(before)),
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
    number = TIMES.get(passage.word((before.first if before else match.first) - 1), 0)
    if len(lengths) == 1 or before:
        lengths = (lengths or [before] if before else lengths) * number
    for length in lengths:
        first = length.first if before else match.first
        last = match.last if before else length.last
        yield Sign("many", first, last, truce, length, more=True)


# Verbs --------------------------------------------------------------------------------------------


def _verb(situation: Situation) -> Iterator[Sign]:
    """ "Was extended for 48 hours", "renewed the truce", "stretched it by a day"."""
    passage = situation.passage
    for match in extension_verbs().all_in(passage.tokens):
        meant = of_verb(situation, match)
        if meant is None:
            continue
        truce, is_object = meant
        if _is_of_space(situation, match, is_object=is_object):
            continue
        each = length_of_each(passage, match.last)
        length = each or _how_long(situation, match, truce)
        past = next((p for p in range(match.last, match.last + 6) if passage.word(p) in _PAST), 0)
        not_ = "not" in passage.words(match.first - 3, match.first)
        if match.value.weak and not (past or not_ or (length and _is_of(passage, length))):
            continue
        last = length.last if length and not each and length.last > match.last else match.last
        finite = _is_finite(passage, match, is_object=is_object)
        sign = Sign("verb", match.first, last, truce, length, finite=finite, ends=bool(past))
        number = _how_often(passage, match.last)
        if number is not None:
            # Without the length of each, this is how often, and no one of them.
            yield from [evolve(sign, more=True)] * (number if each else number == 0)
            continue
        yield _ordered(passage, match, sign)
        yield from _and_again(passage, sign, match.last, each)


_HAPPENED = word_set("was were been is are being")


def _is_finite(passage: Passage, match: Match[lex.Verb], *, is_object: bool) -> bool:
    """ "The army **extended** it", "it **was extended**": told, whatever stands above."""
    form = passage.word(match.first)
    if is_object:
        return form in (match.value.past, match.value.third)
    before = [word for word in passage.words(match.first - 3, match.first) if word in lex.BE]
    return bool(before) and before[-1] in _HAPPENED and "to" not in before


def _is_of_space(situation: Situation, match: Match[lex.Verb], *, is_object: bool) -> bool:
    """ "Extended the truce **to the northern districts**": to more places, for no more time."""
    passage = situation.passage
    ends = (f.last for f, _ in situation.mentions if f.first >= match.last) if is_object else ()
    to = next(iter(ends), match.last)
    if passage.word(to) != "to" or any(0 < x.first - to <= 3 for x in passage.lengths):
        return False
    return not any(0 < time.first - to <= 4 for time in situation.scene.times)


_PAST = word_set("past beyond until till through")
#: How often, where the page does not count: one extension stands for them.
_UNCOUNTED = word_set("repeatedly several many")


def _how_long(situation: Situation, match: Match[lex.Verb], truce: Truce) -> Length | None:
    """ "By 24 hours", "to 60 days" of a truce of 30, "by two" of one told in days."""
    passage, own = situation.passage, _own(situation.mentions)
    told = [x for x in passage.lengths if x.last <= match.first]
    told = told or own
    usual = truce.duration or (told[-1].duration if told else None)
    behind = [f.last for f, _ in situation.mentions if 0 <= f.first - match.last <= 2]
    for position in (match.last, *behind):
        if other := total_behind(passage, position, usual) or as_long(passage, position, usual):
            return other
    near = (length_behind(passage, position, own) for position in (match.last, *behind))
    length = next((x for x in near if x), None)
    if length and passage.word(length.first - 1) == "to":
        return None
    if length is None and match.value.base == "double" and usual:
        return Length(match.first, match.last, usual)
    return length or added_number(passage, match.last, usual)


def _how_often(passage: Passage, position: int) -> int | None:
    """ "Extended **twice**": two; "**repeatedly** extended" tells no number: 0."""
    around = passage.words(position - 2, position + 2)
    if not _UNCOUNTED.isdisjoint(around):
        return 0
    return 2 if "twice" in around[2:] else None


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
        if more := _and_more(passage, sign, start):
            yield more
        if passage.word(start) not in _JOINING or passage.word(start + 1) not in _ONCE_MORE:
            continue
        at = _past_links(passage, start + 1)
        time = next((time for time in passage.times if time.first == at), None)
        behind = _past_links(passage, time.last) if time else at
        own = next((x for x in passage.lengths if x.first - behind in (1, 2, 3)), None)
        own = own if own and passage.word(behind) in ("for", "by") else None
        own = own or (sign.length and added_number(passage, behind, sign.length.duration)) or None
        if time or own:
            last = own.last if own and not time else start + 2
            yield Sign("again", start + 1, last, sign.truce, own or each, more=True, time=time)


def _and_more(passage: Passage, sign: Sign, start: int) -> Sign | None:
    """ "By one day **and by another**", "for a year and **for another year** in 2018"."""
    if passage.word(start) != "and" or passage.word(start + 1) not in ("for", "by"):
        return None
    near = (x for x in passage.lengths if 0 <= x.first - start - 2 <= 2 and is_added(passage, x))
    length = next(near, sign.length if passage.word(start + 2) == "another" else None)
    if length is None:
        return None
    time = next((t for t in passage.times if 0 <= t.first - length.last <= 1), None)
    return Sign("again", start + 2, start + 3, sign.truce, length, more=True, time=time)


def _past_links(passage: Passage, position: int) -> int:
    while passage.word(position) in _LINKS:
        position += 1
    return position


def _is_of(passage: Passage, length: Length) -> bool:
    """ "By 24 hours", "for another week", "to 60 days": a length that is added."""
    before = passage.words(length.first - 3, length.first)
    return bool({"by", "for", "another", "to"} & set(before))


_ONES = word_set("one second third")


def _one(situation: Situation) -> Iterator[Sign]:
    """ "**A second, of a week**, began at noon", "agreed to **one of a week**"."""
    passage = situation.passage
    for position in passage.positions_of(_ONES):
        at = position + 1 + (passage.word(position + 1) in (",", "one"))
        length = next((x for x in passage.lengths if x.first - at == 1), None)
        extended = extension_nouns().all_in(passage.tokens)
        truce = next((t for t in situation.truces[::-1] if t.extensions or extended), None)
        before = passage.word(position - 1) in ("a", "to", "on", "for", "proposed", "offered")
        alone = length and passage.word(length.last) in (",", ".", "and", "but", "")
        if length and truce and before and alone and passage.word(at) in ("of", "for"):
            order = _ORDERS.get(passage.word(position))
            yield Sign("one", position, length.last, truce, length, order, more=True)


SIGNS: tuple[tuple[str, Callable[[Situation], Iterator[Sign]]], ...] = (
    ("noun", _noun),
    ("verb", _verb),
    ("lasting", lasting),
    ("added", added),
    ("more-time", given),
    ("asked-for", asked_for),
    ("one", _one),
)
