"""
When a truce begins and runs out: days with their hour, years alone, and days still to come.

News tells of the past, so that "Friday" is the last one; a truce that "expires Friday" ends on
the next. Which is meant, the verb tells (`Calendar.ahead`).
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._dates import YEAR
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._times import TimeWords
from conflictmodel.values import Precision, When

_HOUR = re.compile(r"(1[0-2]|0?[1-9])(?::([0-5][0-9]))?", re.ASCII)
_HALVES = {"a.m.": 0, "am": 0, "p.m.": 12, "pm": 12}
# "Midnight Friday" is the first hour of a day or the last: only the day is taken.
_NAMED_HOURS = {"noon": "12:00", "midday": "12:00", "midnight": ""}
_HOURS = frozenset(_NAMED_HOURS)
#: "0500 GMT": a clock of four figures needs its zone, or it may be a year.
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):?([0-5][0-9])", re.ASCII)
_ZONES = {"gmt": "Z", "utc": "Z"}
_BEFORE_A_YEAR = word_set("in since from until of the a early late mid during by through")


def times_in(passage: Passage) -> tuple[TimeWords, ...]:
    """
    The times of a sentence with the hour where one stands beside the day, and years alone.

    An hour without a day is one whose ``when`` stays open.
    """
    return tuple(_times(passage))


def _times(passage: Passage) -> Iterator[TimeWords]:
    # "Until 2000 GMT": what looks like a year there is a clock.
    days = {t.first: t for t in passage.times if not _zoned(passage, t.first)}
    tokens = passage.tokens
    free = 0
    for position in sorted({*days, *tokens.figures, *tokens.positions_of(_HOURS)}):
        if position < free:
            continue
        found = (
            _with_hour(passage, days[position], days)
            if position in days
            else _hour_first(passage, position, days) or _year(passage, position)
        )
        if found:
            yield found
            free = found.last


def _hour_at(passage: Passage, position: int) -> tuple[int, str] | None:
    """ "6:30 p.m.", "noon", "midnight local time": where the hour ends, and the clock."""
    last, clock = position + 1, _NAMED_HOURS.get(passage.word(position))
    if zoned := _zoned(passage, position):
        return zoned
    if clock is None:
        hour = _HOUR.fullmatch(passage.word(position))
        half = _HALVES.get(passage.word(position + 1))
        if not hour or half is None:
            return None
        last, clock = position + 2, f"{int(hour[1]) % 12 + half:02}:{hour[2] or '00'}"
    if passage.word(last) == "local" and passage.word(last + 1) == "time":
        last += 2
    if clock and passage.word(last) in _ZONES:
        return last + 1, f"{clock}:00{_ZONES[passage.word(last)]}"
    # "8 a.m. local time **(0500 GMT)**": the same hour, with its zone; the day is the local one.
    aside = _zoned(passage, last + 1) if passage.word(last) == "(" else None
    if aside and passage.word(aside[0]) == ")":
        last = aside[0] + 1
        clock = f"{clock}:00{_offset(clock, aside[1])}" if clock else clock
    return last, f"{clock}:00" if len(clock) == _BARE else clock


_BARE = len("08:00")


def _zoned(passage: Passage, position: int) -> tuple[int, str] | None:
    """ "0500 GMT", "14:30 UTC": where it ends, and the clock with its zone."""
    zone = _ZONES.get(passage.word(position + 1))
    clock = _CLOCK.fullmatch(passage.word(position)) if zone else None
    if not (clock and zone):
        return None
    return position + 2, f"{clock[1]}:{clock[2]}:00{zone}"


def _offset(local: str, utc: str) -> str:
    """By how much a local clock is before that of Greenwich, at most half a day."""
    minutes = _minutes(local) - _minutes(utc)
    minutes -= _DAY * round(minutes / _DAY)
    if minutes % _QUARTER:
        return ""  # No zone on earth: one of the two is a slip.
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"


_DAY, _QUARTER = 24 * 60, 15


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:5])


def _hour_first(passage: Passage, position: int, days: dict[int, TimeWords]) -> TimeWords | None:
    """ "6 p.m. Friday", "midnight on Saturday"."""
    hour = _hour_at(passage, position)
    if hour is None:
        return None
    last, clock = hour
    for start in (last, last + 1):
        if start in days and set(passage.words(last, start)) <= {"on", "late", "next"}:
            return _timed(days[start]._replace(first=position), clock)
    return TimeWords(position, last, None)


def _with_hour(passage: Passage, day: TimeWords, days: dict[int, TimeWords]) -> TimeWords:
    """ "Friday at 6 p.m.", "noon Friday"; "shortly before midnight Friday", two times in one."""
    if day.when is None and day.last in days:
        return _with_hour(passage, days[day.last], {})._replace(first=day.first)
    inside = _hour_at(passage, day.first)
    if inside and inside[0] < day.last:
        return _timed(day, inside[1])
    start = day.last + (passage.word(day.last) in ("at", ","))
    hour = _hour_at(passage, start)
    if hour is None:
        return day
    return _timed(day._replace(last=hour[0]), hour[1])


def _timed(time: TimeWords, clock: str) -> TimeWords:
    if not clock or time.when is None or time.when.precision is not Precision.DAY:
        return time
    return time._replace(when=When(f"{time.when.text}T{clock}"))


def is_year(word: str) -> bool:
    """Whether a word is a year of the last century or this one."""
    return YEAR.fullmatch(word) is not None


def _year(passage: Passage, position: int) -> TimeWords | None:
    if is_year(passage.word(position)) and passage.word(position - 1) in _BEFORE_A_YEAR:
        return TimeWords(position, position + 1, When(passage.word(position)))
    return None


#: After so many days a truce that ended is a memory.
_LONG = 30

#: How many days ago the truce of today's news may have begun and still be told without its date.
_RECENT = 7

#: As many days back, a year's end may lie between.
_MONTHS = 180


@frozen
class Calendar:
    """The day of publication, from which days to come are counted; None if it is not known."""

    published: date | None

    def ahead(self, passage: Passage, time: TimeWords) -> TimeWords:
        """
        The same words, meant of a day to come: the next Friday, the next 30 June.

        A day with its year, and one that has not come yet, stay what they are.
        """
        when, today = time.when, self.published
        if when is None or today is None or when.is_interval:
            return time
        said = passage.words(time.first, time.last)
        if when.text[:10] >= today.isoformat()[: len(when.text[:10])] or _has_year(said):
            return time
        if any(passage.tokens[p].text in lex.WEEKDAYS for p in range(time.first, time.last)):
            if passage.word(time.last - 1).isdigit():
                return time  # "Friday, May 6" is one day only.
            return _moved(time, date.fromisoformat(when.text[:10]))
        if any(unit in said for unit in ("ago", "yesterday", "last")):
            return time
        return _next_year(time)

    def nearest(self, passage: Passage, time: TimeWords) -> TimeWords:
        """
        The same words, meant of the day nearest to publication: "from Dec. 24 until Jan. 2".
        """
        later = self.ahead(passage, time)
        if time.when is None or later.when is None or self.published is None or later == time:
            return time
        today, before, after = (
            _months(each) for each in (self.published.isoformat(), time.when.text, later.when.text)
        )
        return time if today - before <= after - today else later

    def is_recent(self, when: When, *, days: int = _RECENT) -> bool:
        """Whether a truce of that time may be the one that the page is about."""
        if self.published is None or when.is_interval:
            return True
        if when.precision is Precision.DAY:
            day = date.fromisoformat(when.text[:10])
            return abs((self.published - day).days) <= days
        return self.published.isoformat().startswith(when.text)

    def is_years_ago(self, when: When) -> bool:
        """Whether a time is of another year, and not of the last months."""
        return (
            not when.is_interval
            and not self.is_recent(when, days=_MONTHS)
            and (self.published is not None and when.text[:4] < self.published.isoformat()[:4])
        )

    def is_past(self, when: When) -> bool:
        """Whether a time lies before the day of publication."""
        if self.published is None or when.is_interval:
            return False
        return when.text[:10] < self.published.isoformat()[: len(when.text[:10])]

    def is_long_ago(self, when: When | None) -> bool:
        """Whether a truce of that time is a memory beside the one that the page is about."""
        if self.published is None or when is None or when.is_interval:
            return False
        limit = date.fromordinal(max(1, self.published.toordinal() - _LONG)).isoformat()
        return when.text[:10] < limit[: len(when.text[:10])]


def _months(text: str) -> float:
    """A date, or the start of a decade, as a number of months: to see which of two is nearer."""
    parts = [int(part) for part in text.partition("/")[0][:10].replace("X", "0").split("-")]
    year, month, day = (*parts, 1, 1)[:3]
    return year * 12 + month + day / 31


def _has_year(said: Sequence[str]) -> bool:
    return any(map(is_year, said))


def _moved(time: TimeWords, day: date) -> TimeWords:
    text = time.when.text if time.when else ""
    try:
        later = day + timedelta(days=7)
    except OverflowError:  # After the year 9999: left open.
        return time._replace(when=None)
    return time._replace(when=When(later.isoformat() + text[10:]))


def _next_year(time: TimeWords) -> TimeWords:
    text = time.when.text if time.when else ""
    try:
        return time._replace(when=When(f"{int(text[:4]) + 1:04}{text[4:]}"))
    except ValueError:  # 29 February, the year 10000, a decade: left open.
        return time._replace(when=None)


# Behind these stands another time than the verb's own: "announced a truce **from** Monday".
_OTHER_TIME = word_set(
    ", ; from until till through since starting beginning that which before after"
)


_COUNTED = word_set("following previous same")


def time_after(
    passage: Passage, times: tuple[TimeWords, ...], position: int, *, within: int = 4
) -> TimeWords | None:
    """The time soon behind a word: a place may stand between them."""
    for time in times:
        if time.first < position:
            continue
        start = position
        for place in passage.places:
            if position <= place.first < time.first and place.first - position <= 7:
                start = place.last
        gap = set(passage.words(start, time.first))
        shortly = gap & {"shortly", "just"}  # "Shortly before midnight Wednesday".
        if time.first - start <= within and (shortly or not gap & _OTHER_TIME):
            # "The following January" counts from a time that only the text tells.
            return time._replace(when=None) if gap & _COUNTED else time
        return None
    return None
