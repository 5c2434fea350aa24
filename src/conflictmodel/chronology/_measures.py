"""
Stretches of time, and how long they last together.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from attrs import frozen

#: A stretch of time, its end not in it; None is open.
Stretch = tuple[datetime | None, datetime | None]

_HOUR = timedelta(hours=1)
_NEVER = datetime.max.replace(tzinfo=UTC)


@frozen
class Measure:
    """A length of time between two, both included; no most where it is open."""

    least: timedelta
    most: timedelta | None

    def narrowed(self, least: timedelta, most: timedelta | None) -> "Measure":
        """What two measures of one thing say together; no most says nothing."""
        known = [each for each in (self.most, most) if each is not None]
        return Measure(max(self.least, least), min(known, default=None))

    @property
    def hours(self) -> tuple[float, float | None]:
        """The same in hours."""
        most = None if self.most is None else self.most / _HOUR
        return self.least / _HOUR, most


def measured(
    certain: Iterable[Stretch], possible: Iterable[Stretch], until: datetime | None = None
) -> Measure:
    """How long stretches last together, up to a moment or in all."""
    frame = (None, until)
    least = length_of(within(certain, frame))
    return Measure(least or timedelta(), length_of(within(possible, frame)))


def united(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Stretches in order, those that touch made one."""
    done: list[Stretch] = []
    for start, end in sorted(stretches, key=lambda each: (each[0] is not None, each[0] or _NEVER)):
        if done and _touch(done[-1][1], start):
            before = done[-1]
            last = None if before[1] is None or end is None else max(before[1], end)
            done[-1] = before[0], last
        else:
            done.append((start, end))
    return tuple(done)


def within(stretches: Iterable[Stretch], frame: Stretch) -> Iterator[Stretch]:
    """The parts of stretches that lie within a frame."""
    first, last = frame
    for start, end in stretches:
        start = start if first is None else max(start or first, first)
        end = end if last is None else min(end or last, last)
        if start is None or end is None or start < end:
            yield start, end


def _touch(end: datetime | None, start: datetime | None) -> bool:
    return end is None or start is None or start <= end


def length_of(stretches: Iterable[Stretch]) -> timedelta | None:
    """How long stretches last together; None if one is open."""
    total = timedelta()
    for start, end in stretches:
        if start is None or end is None:
            return None
        total += end - start
    return total


def longest_of(lengths: Iterable[timedelta | None]) -> timedelta | None:
    """The longest of several; None if one of them is open."""
    found = list(lengths)
    return None if None in found else max(filter(None, found), default=timedelta())
