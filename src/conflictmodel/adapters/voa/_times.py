"""
Words of time, resolved against the day of publication where that is known.

"Friday" in a page is the latest Friday on or before its publication; without a publication
date it stays a word, and so does "two days earlier", which counts from something else in the
text. Nothing is counted from the reader's own day. The arithmetic is in `_dates`.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache

from attrs import evolve, frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._dates import (
    calendar,
    counted,
    during,
    span,
    weekday,
    weekend,
)
from conflictmodel.adapters.voa._phrases import Lookup, word_set
from conflictmodel.adapters.voa._tokens import Token
from conflictmodel.values import Duration, When


@frozen
class TimeWords:
    """A phrase of time; ``when`` is None where it cannot be told."""

    first: int
    last: int
    when: When | None
    #: Which rule found it.
    rule: str = ""


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
def _open() -> Lookup[str]:
    """Times that count from something else in the text, or from nothing that is said."""
    return Lookup((form, form) for form in (*lex.CONTEXT_TIMES, *lex.VAGUE_TIMES) if " " in form)


@cache
def _day_parts() -> frozenset[str]:
    return frozenset(form for row in lex.DAY_PARTS for form in row.forms) | {"earlier", "later"}


_DAY = re.compile(r"[0-9]{1,2}", re.ASCII)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}", re.ASCII)


def times_of(tokens: Sequence[Token], published: date | None) -> tuple[TimeWords, ...]:
    """
    All phrases of time in a sentence, from left to right.
    """
    found: list[TimeWords] = []
    openers, seconds = _openers(), _seconds()
    free = 0
    for position, token in enumerate(tokens):
        if position < free:
            continue
        # One look at the first word leaves most words out, and one at the second behind "the".
        key = "0" if token.text[0].isdigit() else token.low
        rules = openers.get(key)
        if rules is None or (key in _SMALL and _low(tokens, position + 1) not in seconds):
            continue
        for name, rule in rules:
            time = rule(tokens, position, published)
            if time:
                found.append(evolve(time, rule=name))
                free = time.last
                break
    return tuple(found)


def day_in(tokens: Sequence[Token]) -> date | None:
    """The day that a sentence dates itself by: the last one with its year."""
    days = [
        time.when.text
        for time in times_of(tokens, None)
        if time.when is not None and time.rule in ("date", "day first", "weekday")
    ]
    return next((date.fromisoformat(day) for day in reversed(days) if len(day) == 10), None)


# Rules -------------------------------------------------------------------------------------------


def _weekday(tokens: Sequence[Token], at: int, published: date | None) -> TimeWords | None:
    """
    "Friday", "early Saturday", "Tuesday night", "last Friday", "Monday through Wednesday".
    """
    parts = _day_parts()
    day = at
    while day < at + 3 and _low(tokens, day) in parts | _WHICH:
        day += 1
    number = _weekdays().get(_text(tokens, day))
    if number is None:
        return None
    which = {token.low for token in tokens[at:day]}
    last = day + 1
    while last < day + 3 and _low(tokens, last) in parts:
        last += 1
    if _text(tokens, last) == "," and (dated := _date(tokens, last + 1, published)):
        return evolve(dated, first=at)
    when = weekday(number, published, after="next" in which, strictly="last" in which)
    until = _weekdays().get(_text(tokens, last + 1))
    if until is not None and _low(tokens, last) in ("through", "-", "–"):
        return TimeWords(at, last + 2, span(when, weekday(until, published)))
    return TimeWords(at, last, when)


_WHICH = word_set("last next this past on the coming")


def _relatively(tokens: Sequence[Token], at: int, published: date | None) -> TimeWords | None:
    """ "yesterday", "last week", "early last month", "late this year"."""
    start = at + (_low(tokens, at) in ("early", "late", "earlier", "later"))
    match = _relative().at(tokens, at) or _relative().at(tokens, start)
    if match is None:
        return None
    return TimeWords(at, match.last, counted(match.value.unit, match.value.offset, published))


def _ago(tokens: Sequence[Token], at: int, published: date | None) -> TimeWords | None:
    """ "two days ago", "10 years ago", "a month ago"."""
    number, unit = number_of(_low(tokens, at)), _units().get(_low(tokens, at + 1))
    if not number or unit is None or _low(tokens, at + 2) not in ("ago", "earlier", "later"):
        return None
    ago = _low(tokens, at + 2) == "ago" and not unit.clock
    return TimeWords(at, at + 3, counted(unit.letter, -number, published) if ago else None)


def _during(tokens: Sequence[Token], at: int, published: date | None) -> TimeWords | None:
    """ "the past five years", "the last 24 hours"."""
    start = at + (_low(tokens, at) == "the")
    if _low(tokens, start) not in ("last", "past"):
        return None
    number, last = number_of(_low(tokens, start + 1)), start + 2
    if number is None and _low(tokens, start) == "past":
        number, last = 1, start + 1
    unit = _units().get(_low(tokens, last))
    if not number or unit is None:
        return None
    return TimeWords(at, last + 1, during(number, unit, published))


def _over_weekend(tokens: Sequence[Token], at: int, published: date | None) -> TimeWords | None:
    """ "over the weekend", "last weekend"."""
    if _low(tokens, at + 1) != "weekend":
        return None
    return TimeWords(at, at + 2, weekend(published))


def _overnight(tokens: Sequence[Token], at: int, published: date | None) -> TimeWords | None:
    """ "overnight": the night into the day of publication."""
    return TimeWords(at, at + 1, span(counted("D", -1, published), counted("D", 0, published)))


def _open_time(tokens: Sequence[Token], at: int, _: date | None) -> TimeWords | None:
    """ "the same day", "a week earlier", "in recent days"."""
    match = _open().at(tokens, at)
    return TimeWords(at, match.last, None) if match else None


def _date(tokens: Sequence[Token], at: int, published: date | None) -> TimeWords | None:
    """
    "May 6, 2016", "May 6-8", "late May", "February 2012", "February", "last August".
    """
    start = at + (_low(tokens, at) in _BEFORE_MONTHS)
    month, last = _months().get(_text(tokens, start)), start + 1
    if month is None:
        return None
    day, until, last = _days_at(tokens, last)
    comma = _text(tokens, last) == "," and day is not None
    year = _number(tokens, last + comma, _YEAR)
    if year:
        last += comma + 1
    elif day is None and not _is_month(tokens, start):
        return None
    when = calendar(year, month, day, published, past=_low(tokens, at) == "last")
    if until:
        when = span(when, calendar(year, month, until, published))
    return TimeWords(at, last, when)


_BEFORE_MONTHS = word_set("early late mid last this")


_DAYS = re.compile(r"([0-9]{1,2})[-–]([0-9]{1,2})", re.ASCII)


def _days_at(tokens: Sequence[Token], at: int) -> tuple[int | None, int | None, int]:
    """ "6", "6-8", "6 to 8": the first day, the last one, and where the words end."""
    if joined := _DAYS.fullmatch(_text(tokens, at)):
        return int(joined[1]), int(joined[2]), at + 1
    day = _number(tokens, at, _DAY)
    if day is None or not 1 <= day <= 31:
        return None, None, at
    if _low(tokens, at + 1) in ("to", "through", "–"):
        until = _number(tokens, at + 2, _DAY)
        if until and day < until <= 31:
            return day, until, at + 3
    return day, None, at + 1


def _day_first(tokens: Sequence[Token], at: int, published: date | None) -> TimeWords | None:
    """ "6 May 2016", "the 6th of May"."""
    day = _number(tokens, at, _DAY)
    month = _months().get(_text(tokens, at + 1))
    if day is None or not 1 <= day <= 31 or month is None:
        return None
    year = _number(tokens, at + 2, _YEAR)
    return TimeWords(at, at + 2 + bool(year), calendar(year, month, day, published))


def _year(tokens: Sequence[Token], at: int, _: date | None) -> TimeWords | None:
    """ "in 2014", "late 2014", "the 2005 attack", "between 2011 and 2014"."""
    year = _number(tokens, at, _YEAR)
    behind = _text(tokens, at + 1)
    if year is None or tokens[at].text != f"{year:04}" or behind in ("%", "percent"):
        return None
    word = _low(tokens, at - 1)
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


def _decade(tokens: Sequence[Token], at: int, _: date | None) -> TimeWords | None:
    """ "the 1990s"."""
    text = tokens[at].text
    return TimeWords(at, at + 1, When(f"{text[:3]}X")) if _DECADE.fullmatch(text) else None


Rule = Callable[[Sequence[Token], int, date | None], TimeWords | None]

# In the order in which they are tried at one word: a day before its week, a date before its year.
RULES: tuple[tuple[str, Rule], ...] = (
    ("weekday", _weekday),
    ("date", _date),
    ("day first", _day_first),
    ("decade", _decade),
    ("year", _year),
    ("ago", _ago),
    ("during", _during),
    ("weekend", _over_weekend),
    ("relative", _relatively),
    ("overnight", _overnight),
    ("open", _open_time),
)


@cache
def _openers() -> dict[str, tuple[tuple[str, Rule], ...]]:
    """The rules that may fire at a word; figures stand under "0"."""
    parts = {form for form in _day_parts() if " " not in form}
    months = {name.lower() for name in _months()}
    numbers = {"0", *(word for word in lex.NUMBER_WORDS if " " not in word)}
    words: dict[str, set[str]] = {
        "weekday": {day.lower() for day in _weekdays()} | parts | {"last", "next", "this", "past"},
        "date": months | _BEFORE_MONTHS,
        "day first": {"0"},
        "decade": {"0"},
        "year": {"0"},
        "ago": numbers,
        "during": {"the", "last", "past"},
        "weekend": {"the", "last", "this"},
        "relative": {row.form.split()[0] for row in lex.RELATIVE_TIMES} | {"early", "late"},
        "overnight": {"overnight"},
        "open": {form.split()[0] for form in (*lex.CONTEXT_TIMES, *lex.VAGUE_TIMES)},
    }
    every = frozenset().union(*words.values())
    return {
        word: tuple((name, rule) for name, rule in RULES if word in words[name]) for word in every
    }


_SMALL = word_set("the in at for on a an this by before long so")


@cache
def _seconds() -> frozenset[str]:
    """What follows a small word where it opens a time."""
    forms = (*(row.form for row in lex.RELATIVE_TIMES), *lex.CONTEXT_TIMES, *lex.VAGUE_TIMES)
    days = (*_weekdays(), *_months())
    return frozenset(
        (
            *(form.split()[1] for form in forms if " " in form),
            *(day.lower() for day in days),
            *_units(),
            *("last", "past", "weekend"),
        )
    )


def _is_month(tokens: Sequence[Token], at: int) -> bool:
    """ "May" and "March" alone are months behind a word that says so."""
    known = tokens[at].text not in lex.AMBIGUOUS_MONTHS
    return known or _low(tokens, at - 1) in _BEFORE_MONTHS | {"in", "since", "until", "by"}


def _number(tokens: Sequence[Token], at: int, pattern: re.Pattern[str]) -> int | None:
    text = _text(tokens, at)
    return int(text) if pattern.fullmatch(text) else None


def _text(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].text if 0 <= at < len(tokens) else ""


def _low(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].low if 0 <= at < len(tokens) else ""


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
    number = number_of(word)
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
    if word[:1].isalpha() and "-" not in word:
        return lex.NUMBER_WORDS.get(word)
    figures = word.replace(",", "")
    if figures.isascii() and figures.isdigit() and len(figures) <= 12:
        return int(figures)
    if "-" in word:
        tens, _, ones = word.partition("-")
        if lex.NUMBER_WORDS.get(tens, 0) in range(20, 100) and ones in lex.NUMBER_WORDS:
            return lex.NUMBER_WORDS[tens] + lex.NUMBER_WORDS[ones]
    return lex.NUMBER_WORDS.get(word)
