"""
Words of time, resolved against the day of publication where that is known.

"Friday" in a page is the latest Friday on or before its publication; without a publication
date it stays a word. Nothing is counted from the reader's own day.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._phrases import Lookup
from conflictmodel.adapters.voa._tokens import Token
from conflictmodel.errors import InvalidValue
from conflictmodel.values import Duration, When


@frozen
class TimeWords:
    """A phrase of time; ``when`` is None where it cannot be told."""

    first: int
    last: int
    when: When | None


@cache
def _weekdays() -> dict[str, int]:
    return {day: number for number, day in enumerate(lex.WEEKDAYS)}


@cache
def _months() -> dict[str, int]:
    return {name: m.number for m in lex.MONTHS for name in (m.name, *m.abbreviations)}


@cache
def _relative() -> Lookup[lex.RelativeTime]:
    return Lookup((row.form, row) for row in lex.RELATIVE_TIMES)


@cache
def _day_parts() -> frozenset[str]:
    return frozenset(form for row in lex.DAY_PARTS for form in row.forms) | {"earlier", "later"}


_DAY = re.compile(r"[0-9]{1,2}", re.ASCII)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}", re.ASCII)


def times_of(tokens: Sequence[Token], published: date | None) -> tuple[TimeWords, ...]:
    """
    All phrases of time in a sentence, from left to right.
    """
    found, position = [], 0
    while position < len(tokens):
        time = _time_at(tokens, position, published)
        if time:
            found.append(time)
        position = time.last if time else position + 1
    return tuple(found)


def _time_at(tokens: Sequence[Token], at: int, published: date | None) -> TimeWords | None:
    word = tokens[at].text
    part = at + 1 if tokens[at].low in _day_parts() and at + 1 < len(tokens) else at
    if tokens[part].text in _weekdays():
        after = part + 1
        if after < len(tokens) and tokens[after].low in _day_parts():
            after += 1
        number = _weekdays()[tokens[part].text]
        # "Last Friday", told on a Friday, is a week ago.
        last = at > 0 and tokens[at - 1].low == "last"
        today = published is not None and published.weekday() == number
        return TimeWords(at, after, _weekday(number, published, weeks=int(last and today)))
    if match := _relative().at(tokens, at):
        return TimeWords(at, match.last, _relatively(match.value, published))
    if word in _months():
        return _date_at(tokens, at, published)
    return None


def _weekday(number: int, published: date | None, *, weeks: int = 0) -> When | None:
    if published is None:
        return None
    try:
        days = (published.weekday() - number) % 7
        return _when(published - timedelta(days=days, weeks=weeks))
    except OverflowError:  # Before the year 1: left open.
        return None


def _when(day: date) -> When:
    return When(day.isoformat())


def _relatively(row: lex.RelativeTime, published: date | None) -> When | None:
    if published is None:
        return None
    try:
        return _counted(row, published)
    except (OverflowError, InvalidValue):  # Before the year 1 or after 9999: left open.
        return None


def _counted(row: lex.RelativeTime, published: date) -> When:
    match row.unit:
        case "D":
            return _when(published + timedelta(days=row.offset))
        case "W":
            monday = published + timedelta(days=7 * row.offset - published.weekday())
            return When(f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}")
        case "M":
            months = published.year * 12 + published.month - 1 + row.offset
            return When(f"{months // 12:04}-{months % 12 + 1:02}")
        case _:
            return When(f"{published.year + row.offset:04}")


def _date_at(tokens: Sequence[Token], at: int, published: date | None) -> TimeWords | None:
    """
    "May 6, 2016", "May 6", "February 2012", "February": the year of the latest one, if not said.
    """
    month, last = _months()[tokens[at].text], at + 1
    day = _number(tokens, last, _DAY)
    if day and not 1 <= day <= 31:
        day = None
    last += day is not None
    comma = last < len(tokens) and tokens[last].text == "," and day is not None
    year = _number(tokens, last + comma, _YEAR)
    if year:
        last += comma + 1
    elif day is None and tokens[at].text in lex.AMBIGUOUS_MONTHS and not _after_in(tokens, at):
        return None
    return TimeWords(at, last, _calendar(year, month, day, published))


def _after_in(tokens: Sequence[Token], at: int) -> bool:
    return at > 0 and tokens[at - 1].low in ("in", "since", "until", "last", "by")


def _number(tokens: Sequence[Token], at: int, pattern: re.Pattern[str]) -> int | None:
    if at < len(tokens) and pattern.fullmatch(tokens[at].text):
        return int(tokens[at].text)
    return None


def _calendar(year: int | None, month: int, day: int | None, published: date | None) -> When | None:
    if year is None:
        if published is None:
            return None
        year = published.year - ((month, day or 1) > (published.month, published.day))
    try:
        return When(f"{year:04}-{month:02}" + (f"-{day:02}" if day else ""))
    except InvalidValue:  # 30 February: the words stay, the date is left open.
        return None


# Durations -------------------------------------------------------------------------------------

_JOINED = re.compile(r"([0-9]{1,4}|[a-z]+)-(hour|day|night|week|month|year|minute)s?", re.ASCII)


@cache
def _units() -> dict[str, lex.Unit]:
    return {form: unit for unit in lex.UNITS for form in unit.forms}


@cache
def _adjectives() -> dict[str, str]:
    return {form: row.value for row in lex.DURATION_ADJECTIVES for form in row.forms}


@frozen
class Length:
    """A duration in words."""

    first: int
    last: int
    duration: Duration


def lengths_of(tokens: Sequence[Token]) -> tuple[Length, ...]:
    """
    All durations in a sentence: "72-hour", "two-day", "for 72 hours", "two more months".
    """
    found = (_length_at(tokens, position) for position in range(len(tokens)))
    return tuple(each for each in found if each)


def _length_at(tokens: Sequence[Token], at: int) -> Length | None:
    word = tokens[at].low
    if match := _JOINED.fullmatch(word):
        number = number_of(match[1])
        unit = _units().get(match[2]) or _units().get(match[2] + "s")
        if number and unit:
            return Length(at, at + 1, _duration(number, unit))
    if word in _adjectives():
        return Length(at, at + 1, Duration(_adjectives()[word]))
    # "For another week" is one week more.
    number = 1 if word == "another" else number_of(word)
    if not number:
        return None
    for last in (at + 1, at + 2):
        text = tokens[last].low if last < len(tokens) else ""
        if text in _units():
            return Length(at, last + 1, _duration(number, _units()[text]))
        if text not in ("more", "additional", "further", "extra", "straight"):
            break
    return None


def _duration(number: int, unit: lex.Unit) -> Duration:
    return Duration(f"P{'T' if unit.clock else ''}{number}{unit.letter}")


def number_of(word: str) -> int | None:
    """A whole number in figures ("1,900") or as one word; None if it is none."""
    figures = word.replace(",", "")
    if figures.isascii() and figures.isdigit() and len(figures) <= 12:
        return int(figures)
    if "-" in word:
        tens, _, ones = word.partition("-")
        if lex.NUMBER_WORDS.get(tens, 0) in range(20, 100) and ones in lex.NUMBER_WORDS:
            return lex.NUMBER_WORDS[tens] + lex.NUMBER_WORDS[ones]
    return lex.NUMBER_WORDS.get(word)
