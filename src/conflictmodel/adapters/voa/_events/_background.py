"""
What a sentence tells of another time: a long war, an older event, months before the news.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._events._triggers import Trigger
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Lookup, word_set
from conflictmodel.values import Part, When


@cache
def _background() -> Lookup[str]:
    return Lookup((phrase, phrase) for phrase in lex.BACKGROUND)


# Wars and campaigns last: a page that names one mostly tells where its news belongs.
_LONG = word_set(
    """
    war wars strife genocide invasion insurgency occupation intervention hostilities conflict
    uprising campaign
    """
)
YEARS_BEFORE = word_set("in since from of the during by until before and to through")


def is_background(
    passage: Passage, trigger: Trigger | None = None, triggers: Iterable[Trigger] = ()
) -> bool:
    """
    Whether a sentence tells of a long period or an older event; of several events in it, the
    one that stands nearest to the words that say so.
    """
    if passage.part is Part.CAPTION and passage.word(0) == "file":
        return True
    if trigger is None:
        return any(True for _ in long_ago(passage))
    if not _LONG.isdisjoint(passage.words(trigger.first, trigger.last)):
        return True
    if passage.word(trigger.last - 1) in _GOING_ON and _is_summed_up(passage):
        return True
    firsts = [
        each.first for each in triggers if not (each.harm or _are_listed(passage, trigger, each))
    ]
    # "Killed on Friday, **bringing** to 12 the number killed this year": the news stands before.
    totals = [p for p in passage.positions_of(_ADDING_UP) if p > trigger.last]
    end = min(totals, default=len(passage.tokens))
    return any(
        all(abs(place - trigger.first) <= abs(place - first) for first in firsts)
        for place in long_ago(passage)
        if place < end and not _is_of_another(passage, trigger, place)
    )


def _is_of_another(passage: Passage, trigger: Trigger, place: int) -> bool:
    """ "Fired mortars, **which** should have gone two years ago": not when they were fired."""
    if not trigger.rule.startswith("verb"):
        return False
    between = passage.words(trigger.last, place)
    return any(one == "," and two in _RELATIVE for one, two in pairwise(between))


_RELATIVE = word_set("which who whose where")


def _is_summed_up(passage: Passage) -> bool:
    """ "More than 200 **have been killed** in the unrest": so many in months, and no day."""
    words = passage.tokens.words
    if words.isdisjoint(("have", "has")) or not words.isdisjoint(_SHORT):
        return False
    return not _MANY.isdisjoint(passage.tokens.words) or any(
        len(passage.word(p)) >= len("200") and passage.word(p).isdigit()
        for p in passage.tokens.figures
    )


#: What goes on for long and is told of as one.
_GOING_ON = word_set("unrest violence fighting crackdown uprising protests clashes")
_MANY = word_set("hundreds thousands")


def _are_listed(passage: Passage, one: Trigger, other: Trigger) -> bool:
    """ "**Bombings, kidnappings and beheadings** for decades": what is told of all of them."""
    first, last = sorted((one, other), key=lambda each: each.first)
    between = passage.words(first.last, last.first)
    if first.rule == "verb-perfect" and between[-1:] == ("and",):
        # "Have killed hundreds **and abducted** more this year".
        return True
    if not (first.rule.startswith("noun") and last.rule.startswith("noun")):
        return False
    return len(between) <= _LISTED and not _LISTING.isdisjoint(between)


_LISTED = 5
_LISTING = word_set(", and")
_ADDING_UP = word_set("bringing raising taking")


def long_ago(passage: Passage) -> Iterator[int]:
    """Where words stand that tell of another time: "last year", "since 2011"."""
    yield from (
        # "The worst **since** an assault in May": what stands behind it is the older one.
        match.last if match.value.endswith(" since") else match.first
        for match in _background().all_in(passage.tokens)
        if not _is_short(passage, match.last)
    )
    yield from _since_then(passage)
    # A year without a day is not the day's news: "in 1978", "the 1998 assassination".
    days = (time for time in passage.times if time.when is None or len(time.when.text) > 4)
    inside = {p for time in days for p in range(time.first, time.last)}
    for position in passage.tokens.figures:
        year = passage.word(position)
        if (
            len(year) == 4
            and year.isdigit()
            and year[:2] in ("18", "19", "20")
            and position not in inside
            and passage.word(position - 1) in YEARS_BEFORE
        ):
            yield position


def _is_short(passage: Passage, last: int) -> bool:
    """ "In the last **24 hours**", "over the past **week**": still the news."""
    if passage.word(last - 1) not in ("last", "past"):
        return False
    return any(passage.word(p) in _SHORT for p in range(last, last + 2))


_SHORT = word_set("hour hours day days week")


def _since_then(passage: Passage) -> Iterator[int]:
    """ "**Since October**, attacks have killed 34", "since June 11": no day of the week."""
    if passage.tokens.words.isdisjoint(("have", "has")):
        return
    for time in passage.times:
        when = time.when
        day = when and not when.is_interval and len(when.text) == len("2018-05-04")
        dated = any(passage.word(p)[:1].isdigit() for p in range(time.first, time.last))
        if passage.word(time.first - 1) == "since" and (dated or not day):
            yield time.first - 1
        elif passage.words(time.first, time.last) == ("this", "year"):
            yield time.first


def latest_day(passage: Passage) -> str:
    """The latest day that a sentence names; empty if it names none."""
    days = (time.when.text for time in passage.times if time.when is not None)
    return max((day for day in days if len(day) == len("2018-05-04")), default="")


#: How many months before the latest day of the page a deed is no news any more.
_MONTHS = 3


def is_long_before(when: When | None, latest: str) -> bool:
    """Whether a time lies months before the latest day of the page."""
    if when is None or not latest or len(when.text) < len("2018-05"):
        return False
    return _months(latest) - _months(when.text) > _MONTHS


def _months(date: str) -> int:
    return int(date[:4]) * 12 + int(date[5:7])
