"""
What a sentence tells of another time: a long war, an older event, months before the news.
"""

from collections.abc import Iterable, Iterator
from functools import cache

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
    firsts = [each.first for each in triggers if not each.harm]
    # "Killed on Friday, **bringing** to 12 the number killed this year": the news stands before.
    totals = [p for p in passage.positions_of(_ADDING_UP) if p > trigger.last]
    end = min(totals, default=len(passage.tokens))
    return any(
        all(abs(place - trigger.first) <= abs(place - first) for first in firsts)
        for place in long_ago(passage)
        if place < end
    )


_ADDING_UP = word_set("bringing raising taking")


def long_ago(passage: Passage) -> Iterator[int]:
    """Where words stand that tell of another time: "last year", "since 2011"."""
    for match in _background().all_in(passage.tokens):
        if not _is_of_a_day(passage, match.last):
            yield match.first
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


def _is_of_a_day(passage: Passage, position: int) -> bool:
    """ "Over the past **24 hours**" is the news."""
    day = (passage.word(position), passage.word(position + 1))
    return passage.word(position - 1) in ("past", "last") and not _SHORT.isdisjoint(day)


_SHORT = word_set("hours hour day days night nights")


def _since_then(passage: Passage) -> Iterator[int]:
    """ "**Since October**, attacks have killed 34": months, and no day."""
    if passage.tokens.words.isdisjoint(("have", "has")):
        return
    for time in passage.times:
        when = time.when
        day = when and not when.is_interval and len(when.text) == len("2018-05-04")
        if passage.word(time.first - 1) == "since" and not day:
            yield time.first - 1


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
