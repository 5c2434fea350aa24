"""
Days, weeks, months and years counted on the calendar, from the day of publication.

Every function is total: without a publication, or beyond the years 1 to 9999, a time is open.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import wraps
from typing import ParamSpec

from conflictmodel.adapters.voa._lexicon import Unit
from conflictmodel.errors import InvalidValue
from conflictmodel.values import Precision, When

#: A year as copy writes it; other numbers of four figures are counts.
YEAR = re.compile(r"(?:19|20)[0-9]{2}", re.ASCII)

P = ParamSpec("P")


def _left_open(count: Callable[P, When | None]) -> Callable[P, When | None]:
    """The calendar ends: what lies beyond it, or on no day of it, is left open."""

    @wraps(count)
    def counted_or_open(*args: P.args, **kwargs: P.kwargs) -> When | None:
        try:
            return count(*args, **kwargs)
        except (OverflowError, InvalidValue):
            return None

    return counted_or_open


@_left_open
def weekday(
    number: int, published: date | None, *, after: bool = False, strictly: bool = False
) -> When | None:
    """
    The latest such day on or before the publication, or the first one after it.

    Args:
        number: The weekday, Monday 0.
        published: The day of publication.
        after: Whether the next one is meant.
        strictly: Whether the day of publication itself is not: "last Friday" on a Friday.
    """
    if published is None:
        return None
    if after:
        return _day(published + timedelta(days=(number - published.weekday() - 1) % 7 + 1))
    back = (published.weekday() - number) % 7
    return _day(published - timedelta(days=back or 7 * strictly))


@_left_open
def weekend(published: date | None) -> When | None:
    """The latest Saturday with its Sunday."""
    if published is None:
        return None
    saturday = published - timedelta(days=(published.weekday() - 5) % 7)
    return span(_day(saturday), _day(saturday + timedelta(days=1)))


@_left_open
def counted(unit: str, offset: int, published: date | None) -> When | None:
    """
    So many units from the publication; a week, month or year stays one.

    Args:
        unit: ISO letter, ``D``, ``W``, ``M`` or ``Y``.
        offset: How many later; negative for the past.
        published: The day of publication.
    """
    if published is None:
        return None
    match unit:
        case "D":
            return _day(published + timedelta(days=offset))
        case "W":
            monday = published + timedelta(days=7 * offset - published.weekday())
            return span(_day(monday), _day(monday + timedelta(days=6)))
        case "M":
            months = published.year * 12 + published.month - 1 + offset
            return When(f"{months // 12:04}-{months % 12 + 1:02}")
        case _:
            return When(f"{published.year + offset:04}")


@_left_open
def during(number: int, unit: Unit, published: date | None) -> When | None:
    """The last so many units, up to the publication: in days, months or years."""
    if published is None:
        return None
    if unit.clock:
        days = -(-number // 24) if unit.letter == "H" else 1
        return span(_day(published - timedelta(days=days)), _day(published))
    match unit.letter:
        case "D" | "W":
            days = number * (7 if unit.letter == "W" else 1)
            return span(_day(published - timedelta(days=days)), _day(published))
        case letter:
            return span(counted(letter, -number, published), counted(letter, 0, published))


@_left_open
def calendar(
    year: int | None, month: int, day: int | None, published: date | None, *, past: bool = False
) -> When | None:
    """
    A date; without its year the latest one that is not after the publication.

    Args:
        year: The year, if it is said.
        month: The month, January 1.
        day: The day, if it is said.
        published: The day of publication.
        past: Whether the month of publication itself is not meant: "last May" in May.
    """
    if year is None:
        if published is None:
            return None
        later = (month, day or 1) > (published.month, published.day)
        year = published.year - (later or (past and month == published.month))
    return When(f"{year:04}-{month:02}" + (f"-{day:02}" if day else ""))


# Farther off, in days, a date whose weekday fits is rather a slip of the pen of this year's.
_NEARBY = 300


def agreeing(when: When | None, number: int, published: date | None) -> When | None:
    """
    The day that a date and its weekday both name; open where they disagree.

    Args:
        when: The date; no day but a month or a span is left as it is.
        number: The weekday, Monday 0.
        published: The day of publication, if the year is to be told from the weekday; None if
            it is said.
    """
    if when is None or when.precision is not Precision.DAY:
        return when
    year = int(when.text[:4])
    for each in (year, year + 1) if published else (year,):
        try:
            day = date.fromisoformat(f"{each:04}{when.text[4:]}")
        except ValueError:  # 29 February, the year 10000
            continue
        near = published is None or abs((day - published).days) <= _NEARBY
        if near and day.weekday() == number:
            return _day(day)
    return None


def span(first: When | None, last: When | None) -> When | None:
    """From one time to another, both included; open where either is."""
    if first is None or last is None or first.is_interval or last.is_interval:
        return None
    return When(f"{first.text}/{last.text}") if first.text <= last.text else None


def _day(day: date) -> When:
    return When(day.isoformat())
