"""
A time axis: from when to when, and the ticks that people expect on it.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta, tzinfo
from itertools import pairwise

from attrs import frozen

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
#: The ends of every axis lie so far within the calendar that no zone leads out of it.
_FIRST = datetime(MINYEAR, 1, 3, tzinfo=UTC)
_LAST = datetime(MAXYEAR, 12, 29, tzinfo=UTC)

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@frozen
class Tick:
    """A place on the axis that has a label."""

    moment: datetime
    #: The hour, the day, the month or the year.
    label: str
    #: What the label lies in: the day of an hour, the year of a day; empty for a year.
    within: str = ""


@frozen
class Axis:
    """A stretch of time in UTC, seen on the clock of a zone."""

    start: datetime
    end: datetime
    zone: tzinfo

    @classmethod
    def around(cls, moments: Iterable[datetime], zone: tzinfo) -> "Axis | None":
        """
        An axis that shows all of some moments, with a margin; None if there are none.

        It shows an hour at the least.
        """
        found = sorted(min(max(each.astimezone(UTC), _FIRST), _LAST) for each in moments)
        if not found:
            return None
        first, last = found[0], found[-1]
        margin = max((last - first) / 25, (_HOUR - (last - first)) / 2)
        start = first - min(margin, first - _FIRST)
        end = last + min(margin, _LAST - last)
        return cls(start, end, zone) if start < end else cls(start - _HOUR, end + _HOUR, zone)

    def share(self, moment: datetime) -> float:
        """Where a moment stands: 0 at the start, 1 at the end, and never beyond them."""
        return min(1.0, max(0.0, (moment - self.start) / (self.end - self.start)))

    @property
    def zone_name(self) -> str:
        """What the zone is called."""
        return getattr(self.zone, "key", None) or str(self.zone)

    def ticks(self, most: int) -> tuple[Tick, ...]:
        """The finest ticks of which there are not more than so many."""
        length = self.end - self.start
        step = next((each for each in _STEPS if length / each.length < most), _STEPS[-1])
        found = dict.fromkeys(filter(None, map(self._moment, step.clocks(self._local))))
        return tuple(
            _TICKS[step.unit](moment, moment.astimezone(self.zone))
            for moment in sorted(found)
            if self.start <= moment <= self.end
        )

    @property
    def _local(self) -> tuple[datetime, datetime]:
        """Its ends on the clock of the zone."""
        first, last = (
            each.astimezone(self.zone).replace(tzinfo=None) for each in (self.start, self.end)
        )
        return first, last

    def _moment(self, clock: datetime) -> datetime | None:
        try:
            return clock.replace(tzinfo=self.zone).astimezone(UTC)
        except (OverflowError, ValueError):
            return None


# Steps -------------------------------------------------------------------------------------------


@frozen
class _Step:
    """From one tick to the next: so many of a unit."""

    unit: str
    count: int
    #: How long it is at the least.
    length: timedelta

    def clocks(self, ends: tuple[datetime, datetime]) -> Iterator[datetime]:
        """Where ticks stand on the clock, from at or before the first end to the last."""
        numbered, clock = _CLOCKS[self.unit]
        first, last = ends
        for number in range(numbered(first) // self.count, numbered(last) // self.count + 1):
            try:
                yield clock(number * self.count)
            except (OverflowError, ValueError):
                continue  # Outside the calendar.


_ZERO = datetime(1, 1, 1)  # noqa: DTZ001 (a clock with no zone is meant)

#: For each unit: the number of the one that a clock stands in, and the clock at a number.
_CLOCKS: dict[str, tuple[Callable[[datetime], int], Callable[[int], datetime]]] = {
    "minute": (
        lambda clock: (clock - _ZERO) // timedelta(minutes=1),
        lambda number: _ZERO + timedelta(minutes=number),
    ),
    "hour": (
        lambda clock: (clock - _ZERO) // _HOUR,
        lambda number: _ZERO + timedelta(hours=number),
    ),
    "day": (
        # 1 January of the year 1 is a Monday, so that weeks begin with theirs.
        lambda clock: (clock - _ZERO) // _DAY,
        lambda number: _ZERO + timedelta(days=number),
    ),
    "month": (
        lambda clock: clock.year * 12 + clock.month - 1,
        lambda number: datetime(number // 12, number % 12 + 1, 1),  # noqa: DTZ001
    ),
    "year": (
        lambda clock: clock.year,
        lambda number: datetime(number, 1, 1),  # noqa: DTZ001
    ),
}

_STEPS = (
    *(_Step("minute", n, timedelta(minutes=n)) for n in (5, 10, 15, 30)),
    *(_Step("hour", n, timedelta(hours=n)) for n in (1, 2, 3, 6, 12)),
    *(_Step("day", n, timedelta(days=n)) for n in (1, 2, 7, 14)),
    *(_Step("month", n, timedelta(days=28 * n)) for n in (1, 2, 3, 6)),
    *(
        _Step("year", n, timedelta(days=365 * n))
        for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
    ),
)


def _hour_tick(moment: datetime, local: datetime) -> Tick:
    return Tick(moment, f"{local.hour:02}:{local.minute:02}", f"{_day(local)} {local.year}")


def _day_tick(moment: datetime, local: datetime) -> Tick:
    return Tick(moment, _day(local), str(local.year))


def _month_tick(moment: datetime, local: datetime) -> Tick:
    return Tick(moment, _MONTHS[local.month - 1], str(local.year))


def _year_tick(moment: datetime, local: datetime) -> Tick:
    return Tick(moment, str(local.year))


def _day(local: datetime) -> str:
    return f"{local.day} {_MONTHS[local.month - 1]}"


_TICKS: dict[str, Callable[[datetime, datetime], Tick]] = {
    "minute": _hour_tick,
    "hour": _hour_tick,
    "day": _day_tick,
    "month": _month_tick,
    "year": _year_tick,
}


def changes(ticks: Iterable[Tick]) -> Iterator[Tick]:
    """The ticks at which what they lie in is another than before; the first among them."""
    blank = Tick(_FIRST, "")
    for before, tick in pairwise((blank, *ticks)):
        if tick.within != before.within:
            yield tick
