"""
Rules for phrases of time, each named in the table `RULES`, and what they are read from.
"""

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import NamedTuple

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._dates import (
    YEAR,
    agreeing,
    calendar,
    counted,
    during,
    span,
    weekday,
    weekend,
)
from conflictmodel.adapters.voa._sentences._numbers import number_of
from conflictmodel.adapters.voa._sentences._phrases import Lookup, word_set
from conflictmodel.adapters.voa._sentences._tokens import Tokens, text_at
from conflictmodel.values import When


class TimeWords(NamedTuple):
    """A phrase of time; ``when`` is None where it cannot be told."""

    first: int
    last: int
    when: When | None
    #: Which rule found it.
    rule: str = ""


@cache
def weekdays() -> dict[str, int]:
    return {day: number for number, day in enumerate(lex.WEEKDAYS)}


@cache
def months() -> dict[str, int]:
    return {name: m.number for m in lex.MONTHS for name in (m.name, *m.abbreviations)}


@cache
def _relative() -> Lookup[lex.RelativeTime]:
    return Lookup((row.form, row) for row in lex.RELATIVE_TIMES)


@cache
def _open() -> Lookup[str]:
    """Times that count from something else in the text, or from nothing that is said."""
    return Lookup((form, form) for form in (*lex.CONTEXT_TIMES, *lex.VAGUE_TIMES) if " " in form)


@cache
def day_parts() -> frozenset[str]:
    return frozenset(form for row in lex.DAY_PARTS for form in row.forms) | {"earlier", "later"}


_DAY = re.compile(r"[0-9]{1,2}", re.ASCII)


def _weekday(tokens: Tokens, at: int, published: date | None) -> TimeWords | None:
    """
    "Friday", "early Saturday", "Tuesday night", "last Friday", "Monday through Wednesday".
    """
    parts = day_parts()
    day = at
    while day < at + 3 and tokens.word(day) in parts | _WHICH:
        day += 1
    number = weekdays().get(text_at(tokens, day))
    if number is None:
        return None
    which = set(tokens.lows[at:day])
    last = day + 1
    while last < day + 3 and tokens.word(last) in parts:
        last += 1
    if text_at(tokens, last) == "," and (dated := _date(tokens, last + 1, published)):
        said = YEAR.fullmatch(tokens[dated.last - 1].text) is not None
        when = agreeing(dated.when, number, None if said else published)
        return TimeWords(at, dated.last, when)
    ahead = _is_ahead(tokens, at)
    when = weekday(number, published, after=ahead or "next" in which, strictly="last" in which)
    if ahead and published and published.weekday() == number:
        when = None  # "Talks will resume Friday", on a Friday: today, or in a week.
    until = weekdays().get(text_at(tokens, last + 1))
    if until is not None and tokens.word(last) in ("through", "-", "–"):
        return TimeWords(at, last + 2, span(when, weekday(until, published)))
    return TimeWords(at, last, when)


#: A verb before a day that puts it ahead: "talks will resume Monday", "is due to end Friday".
_AHEAD = word_set("will shall due scheduled planned expected slated")


_TO = word_set("is are set")
_WAS = word_set("was were been")


def _is_ahead(tokens: Tokens, at: int) -> bool:
    for position in range(at - 1, max(-1, at - 8), -1):
        low = tokens.lows[position]
        if low in _AHEAD or (low == "to" and tokens.word(position - 1) in _TO):
            # "Was due to end Friday", told on a Saturday: that day is over.
            return tokens.word(position - 2) not in _WAS and tokens.word(position - 1) not in _WAS
        if low in (",", ";", "said", "says", "since", "after"):
            return False
    return False


_WHICH = word_set("last next this past on the coming")


def _relatively(tokens: Tokens, at: int, published: date | None) -> TimeWords | None:
    """ "yesterday", "last week", "early last month", "late this year"."""
    start = at + (tokens.word(at) in ("early", "late", "earlier", "later"))
    match = _relative().at(tokens, at) or _relative().at(tokens, start)
    if match is None:
        return None
    return TimeWords(at, match.last, counted(match.value.unit, match.value.offset, published))


def _ago(tokens: Tokens, at: int, published: date | None) -> TimeWords | None:
    """ "two days ago", "10 years ago", "a month ago"."""
    number, unit = number_of(tokens.word(at)), units().get(tokens.word(at + 1))
    if not number or unit is None or tokens.word(at + 2) not in ("ago", "earlier", "later"):
        return None
    ago = tokens.word(at + 2) == "ago" and not unit.clock
    return TimeWords(at, at + 3, counted(unit.letter, -number, published) if ago else None)


def _during(tokens: Tokens, at: int, published: date | None) -> TimeWords | None:
    """ "the past five years", "the last 24 hours"."""
    start = at + (tokens.word(at) == "the")
    if tokens.word(start) not in ("last", "past"):
        return None
    number, last = number_of(tokens.word(start + 1)), start + 2
    if number is None and tokens.word(start) == "past":
        number, last = 1, start + 1
    unit = units().get(tokens.word(last))
    if not number or unit is None:
        return None
    return TimeWords(at, last + 1, during(number, unit, published))


def _over_weekend(tokens: Tokens, at: int, published: date | None) -> TimeWords | None:
    """ "over the weekend", "last weekend"."""
    if tokens.word(at + 1) != "weekend":
        return None
    return TimeWords(at, at + 2, weekend(published))


def _overnight(tokens: Tokens, at: int, published: date | None) -> TimeWords | None:
    """ "overnight": the night into the day of publication."""
    return TimeWords(at, at + 1, span(counted("D", -1, published), counted("D", 0, published)))


def _open_time(tokens: Tokens, at: int, _: date | None) -> TimeWords | None:
    """ "the same day", "a week earlier", "in recent days"."""
    match = _open().at(tokens, at)
    return TimeWords(at, match.last, None) if match else None


def _date(tokens: Tokens, at: int, published: date | None) -> TimeWords | None:
    """
    "May 6, 2016", "May 6-8", "late May", "February 2012", "February", "last August".
    """
    start = at + (tokens.word(at) in BEFORE_MONTHS)
    month, last = months().get(text_at(tokens, start).removeprefix("mid-")), start + 1
    if month is None:
        return None
    day, until, last = _days_at(tokens, last)
    comma = text_at(tokens, last) == "," and day is not None
    year = _number(tokens, last + comma, YEAR)
    if year:
        last += comma + 1
    elif day is None and not _is_month(tokens, start):
        return None
    when = calendar(year, month, day, published, past=tokens.word(at) == "last")
    if until:
        when = span(when, calendar(year, month, until, published))
    return TimeWords(at, last, when)


BEFORE_MONTHS = word_set("early late mid last this")

_DAYS = re.compile(r"([0-9]{1,2})[-–]([0-9]{1,2})", re.ASCII)


def _days_at(tokens: Tokens, at: int) -> tuple[int | None, int | None, int]:
    """ "6", "6-8", "6 to 8": the first day, the last one, and where the words end."""
    if joined := _DAYS.fullmatch(text_at(tokens, at)):
        return int(joined[1]), int(joined[2]), at + 1
    day = _number(tokens, at, _DAY)
    if day is None or not 1 <= day <= 31:
        return None, None, at
    if tokens.word(at + 1) in ("to", "through", "–"):
        until = _number(tokens, at + 2, _DAY)
        if until and day < until <= 31:
            return day, until, at + 3
    return day, None, at + 1


def _day_first(tokens: Tokens, at: int, published: date | None) -> TimeWords | None:
    """ "6 May 2016", "the 6th of May"."""
    day = _number(tokens, at, _DAY)
    month = months().get(text_at(tokens, at + 1))
    if day is None or not 1 <= day <= 31 or month is None:
        return None
    year = _number(tokens, at + 2, YEAR)
    return TimeWords(at, at + 2 + bool(year), calendar(year, month, day, published))


def _year(tokens: Tokens, at: int, _: date | None) -> TimeWords | None:
    """ "in 2014", "late 2014", "the 2005 attack", "between 2011 and 2014"."""
    year = _number(tokens, at, YEAR)
    behind = text_at(tokens, at + 1)
    if year is None or tokens[at].text != f"{year:04}" or behind in ("%", "percent"):
        return None
    word = tokens.word(at - 1)
    attribute = word in ("the", "a", "its", "their", "his", "her", "'s") and behind[:1].isalpha()
    if word in _BEFORE_YEARS or attribute:
        return TimeWords(at, at + 1, When(f"{year:04}"))
    return None


_BEFORE_YEARS = word_set(
    """
    in since by until till during from before after through around early late mid of for between
    and to circa
    """
)

_DECADE = re.compile(r"(?:19|20)[0-9]0s", re.ASCII)


def _season(tokens: Tokens, at: int, _: date | None) -> TimeWords | None:
    """ "the summer of 2014", "spring 2014": EDTF knows seasons, and no hemisphere."""
    last = at + 1 + (tokens.word(at + 1) == "of")
    year = _number(tokens, last, YEAR)
    season = SEASONS[tokens.lows[at]]
    return TimeWords(at, last + 1, When(f"{year:04}-{season}")) if year else None


SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}


def _decade(tokens: Tokens, at: int, _: date | None) -> TimeWords | None:
    """ "the 1990s"."""
    text = tokens[at].text
    return TimeWords(at, at + 1, When(f"{text[:3]}X")) if _DECADE.fullmatch(text) else None


Rule = Callable[[Tokens, int, date | None], TimeWords | None]

# In the order in which they are tried at one word: a day before its week, a date before its year.
RULES: tuple[tuple[str, Rule], ...] = (
    ("weekday", _weekday),
    ("date", _date),
    ("day-first", _day_first),
    ("season", _season),
    ("decade", _decade),
    ("year", _year),
    ("ago", _ago),
    ("during", _during),
    ("weekend", _over_weekend),
    ("relative", _relatively),
    ("overnight", _overnight),
    ("open", _open_time),
)


def _is_month(tokens: Tokens, at: int) -> bool:
    """ "May" and "March" alone are months behind a word that says so."""
    known = tokens[at].text not in lex.AMBIGUOUS_MONTHS
    return known or tokens.word(at - 1) in BEFORE_MONTHS | {"in", "since", "until", "by"}


def _number(tokens: Tokens, at: int, pattern: re.Pattern[str]) -> int | None:
    text = text_at(tokens, at)
    return int(text) if pattern.fullmatch(text) else None


@cache
def units() -> dict[str, lex.Unit]:
    return {form: unit for unit in lex.UNITS for form in unit.forms}
