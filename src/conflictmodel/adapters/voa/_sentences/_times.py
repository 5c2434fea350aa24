"""
Words of time, resolved against the day of publication where that is known.

"Friday" in a page is the latest Friday on or before its publication; without a publication
date it stays a word, and so does "two days earlier", which counts from something else in the
text. A day that a verb puts ahead is the next one. Nothing is counted from the reader's own day.
The rules are in `_time_rules`, the arithmetic in `_dates`.
"""

import re
from datetime import date
from functools import cache

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._numbers import number_of
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._time_rules import (
    BEFORE_MONTHS,
    RULES,
    SEASONS,
    Rule,
    TimeWords,
    day_parts,
    months,
    units,
    weekdays,
)
from conflictmodel.adapters.voa._sentences._tokens import Tokens
from conflictmodel.values import Duration

# What a sentence tells of time is asked for here, wherever it is made.
__all__ = ["Length", "TimeWords", "day_in", "lengths_of", "number_of", "times_of"]


def times_of(tokens: Tokens, published: date | None) -> tuple[TimeWords, ...]:
    """
    All phrases of time in a sentence, from left to right.
    """
    found: list[TimeWords] = []
    openers, seconds = _openers(), _seconds()
    # One look at the first word leaves most words out, and one at the second behind "the".
    free = 0
    for position in sorted({*tokens.positions_of(openers.keys()), *tokens.figures}):
        low = tokens.lows[position]
        if position < free or (low in _SMALL and tokens.word(position + 1) not in seconds):
            continue
        for name, rule in openers["0" if low[0].isdigit() else low]:
            time = rule(tokens, position, published)
            if time:
                found.append(time._replace(rule=name))
                free = time.last
                break
    return tuple(found)


def day_in(tokens: Tokens) -> date | None:
    """The day that a sentence dates itself by: the last one with its year."""
    days = [
        time.when.text
        for time in times_of(tokens, None)
        if time.when is not None and time.rule in ("date", "day-first", "weekday")
    ]
    return next((date.fromisoformat(day) for day in reversed(days) if len(day) == 10), None)


@cache
def _openers() -> dict[str, tuple[tuple[str, Rule], ...]]:
    """The rules that may fire at a word; figures stand under "0"."""
    parts = {form for form in day_parts() if " " not in form}
    names = {name.lower() for name in months()}
    numbers = {"0", *(word for word in lex.NUMBER_WORDS if " " not in word)}
    words: dict[str, set[str]] = {
        "weekday": {day.lower() for day in weekdays()} | parts | {"last", "next", "this", "past"},
        "date": names | {f"mid-{name}" for name in names} | BEFORE_MONTHS,
        "day-first": {"0"},
        "season": set(SEASONS),
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
    days = (*weekdays(), *months())
    return frozenset(
        (
            *(form.split()[1] for form in forms if " " in form),
            *(day.lower() for day in days),
            *units(),
            *("last", "past", "weekend"),
        )
    )


# Durations ----------------------------------------------------------------------------------------


_JOINED = re.compile(r"([0-9]{1,4}|[a-z]+)-(hour|day|night|week|month|year|minute)s?", re.ASCII)


@cache
def _adjectives() -> dict[str, str]:
    return {form: row.value for row in lex.DURATION_ADJECTIVES for form in row.forms}


@frozen
class Length:
    """A duration in words."""

    first: int
    last: int
    duration: Duration


def lengths_of(tokens: Tokens) -> tuple[Length, ...]:
    """
    All durations in a sentence: "72-hour", "two-day", "for 72 hours", "two more months".
    """
    # By the word alone: the rules are asked of one word in ten.
    words = _first_words()
    opening = [p for p, low in enumerate(tokens.lows) if low in words or "-" in low]
    found = [_length_at(tokens, p) for p in sorted({*opening, *tokens.figures})]
    return tuple([each for each in found if each])


@cache
def _first_words() -> frozenset[str]:
    return frozenset((*_adjectives(), *lex.NUMBER_WORDS, "another"))


def _length_at(tokens: Tokens, at: int) -> Length | None:
    word = tokens.lows[at]
    if match := _JOINED.fullmatch(word):
        number = number_of(match[1])
        unit = units().get(match[2]) or units().get(match[2] + "s")
        if number and unit:
            return _length(at, at + 1, number, unit)
    if word in _adjectives():
        return Length(at, at + 1, Duration(_adjectives()[word]))
    # "For another week" is one week more.
    number = 1 if word == "another" else number_of(word)
    if not number:
        return None
    if word in ("a", "an") and at and tokens.lows[at - 1] == "half":
        return _half(tokens, at)
    for last in (at + 1, at + 2):
        text = tokens.lows[last] if last < len(tokens) else ""
        if text in units():
            return _length(at, last + 1, number, units()[text])
        if text not in ("more", "additional", "further", "extra", "straight"):
            break
    return None


#: Half of it in whole units.
_HALVES = {"year": "P6M", "day": "PT12H", "hour": "PT30M"}


def _half(tokens: Tokens, at: int) -> Length | None:
    """ "Half **a year**"."""
    half = _HALVES.get(tokens.word(at + 1))
    return Length(at - 1, at + 2, Duration(half)) if half else None


def _length(first: int, last: int, number: int, unit: lex.Unit) -> Length | None:
    # "A billion years" is no term that anybody agreed to, and more than a duration can hold.
    if number > _MOST:
        return None
    return Length(first, last, Duration(f"P{'T' if unit.clock else ''}{number}{unit.letter}"))


_MOST = 9_999_999
