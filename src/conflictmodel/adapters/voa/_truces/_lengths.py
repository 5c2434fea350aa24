"""
The lengths of a truce and of what is added to it.

"A 72-hour truce" tells its own; "two more weeks", "another 48 hours" what is added. One length
may stand for several extensions: "each time by a month", "of 30 and 60 days".
"""

import re
from collections.abc import Collection

from attrs import evolve

from conflictmodel.adapters.voa._sentences._numbers import number_of
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._time_rules import units
from conflictmodel.adapters.voa._sentences._times import Length
from conflictmodel.values import Duration

_ADDED = word_set("another further additional more extra second third")
#: "Three months more **of a cease-fire**", and not "of talks".
_CALM = word_set("truce cease-fire ceasefire armistice lull pause calm quiet peace silence")
#: "Two weeks **more**", "six months **beyond** its end".
_BEHIND = word_set("more longer beyond past")
_NOUNS = word_set("fortnight")
# "Extended **for another** 48 hours", "prolonged **by** a day".
_UP_TO_A_LENGTH = word_set(
    "for by of a an another additional further at least up to the only , this it one but just"
)
_WITH_EACH = 3


def is_added(passage: Passage, length: Length) -> bool:
    """Whether it comes on top: "two **more** weeks"; "another two-day truce" is a new truce."""
    inside = {*passage.words(length.first - 2, length.last)}
    next_ = passage.word(length.last)
    of = passage.word(length.last + 1) == "of" and _CALM.isdisjoint(
        passage.words(length.last + 2, length.last + 5)
    )
    behind = next_ in _BEHIND and not of
    single = length.last - length.first == 1 and passage.word(length.first) not in _NOUNS
    return not single and (behind or bool(inside & _ADDED))


def length_before(passage: Passage, position: int) -> Length | None:
    """The length right before a word."""
    owned = passage.word(position - 1) in ("'s", "'")  # "A week**'s** extension".
    found = next((x for x in passage.lengths if x.last == position - owned), None)
    unit = units().get(passage.word(position - 2)) if owned and found is None else None
    if unit and passage.word(position - 3) in ("a", "an", "one"):
        return Length(
            position - 3, position, Duration(f"P{'T' if unit.clock else ''}1{unit.letter}")
        )
    return found


def length_behind(
    passage: Passage, position: int, others: Collection[Length] = ()
) -> Length | None:
    """A length soon behind a noun or verb, none of those that belong to the truces named."""
    for length in passage.lengths:
        gap = passage.words(position, length.first)
        if length in others or length.first < position or len(gap) > 10:
            continue
        near = set(gap) <= _UP_TO_A_LENGTH if len(gap) <= 5 else False
        if near or (set(gap[-3:]) & {"for", "by"} and not set(gap) & {"that", "which", "who"}):
            return length
    return None


def length_of_each(passage: Passage, position: int) -> Length | None:
    """ "**Each** time for 72 hours", "by a month **each**": one length for several."""
    for length in passage.lengths:
        if length.first < position:
            continue
        before = {*passage.words(length.first - _WITH_EACH - 1, length.first)}
        if "each" in before or passage.word(length.last) in ("each", "apiece"):
            return length
    return None


def lengths_in_a_row(passage: Passage, position: int) -> list[Length]:
    """ "Of **30 and 60 days**": the unit of the last is that of all."""
    last = next((x for x in passage.lengths if 0 <= x.first - position <= 5), None)
    if last is None:
        return []
    found = [last]
    for start in range(last.first - 1, position - 1, -1):
        number = number_of(passage.word(start))
        if number:
            text = last.duration.text.rstrip("0123456789DHWMY")
            unit = last.duration.text[-1]
            found.insert(0, evolve(last, first=start, duration=Duration(f"{text}{number}{unit}")))
        elif passage.word(start) not in (",", "and"):
            return []
    return found


# Lengths told by a number alone, and by the whole -------------------------------------------------

_ENDS_THERE = word_set(". , ; and to on in from at when that after before , ” \" '") | {""}
_BEFORE_A_NUMBER = word_set("by another for")


def added_number(passage: Passage, position: int, unit: Duration | None) -> Length | None:
    """ "Lengthened **by two**", "agreed to **another six**", of a truce told in days."""
    for at in range(position, position + 4):
        number = number_of(passage.word(at + 1))
        more = passage.word(at + 2) == "more"
        alone = passage.word(at + 2 + more) in _ENDS_THERE
        counted = more or passage.word(at) in _BEFORE_A_NUMBER
        if number and unit and counted and alone:
            duration = _in_units(unit, number)
            return Length(at + 1, at + 2, duration) if duration else None
        if passage.word(at) in (",", ";"):
            return None
    return None


_AS_LONG = word_set("similar same equal like identical")
_SPANS = word_set("period length term time")


def as_long(passage: Passage, position: int, before: Duration | None) -> Length | None:
    """ "Renewed **for a similar period**", "for **as long** again": as it was before."""
    for at in range(position, position + 4 if before else position):
        like = passage.word(at) in _AS_LONG and passage.word(at + 1) in _SPANS
        if like or passage.words(at, at + 2) == ("as", "long"):
            return Length(at, at + 2, before) if before else None
    return None


#: Units as so many of another: a year is twelve months.
_AS_MANY = {"Y": ("P", "M", 12), "W": ("P", "D", 7)}
_SIMPLE = re.compile(r"(PT?)([0-9]+)([HDWMY])")


def _in_units(unit: Duration, number: int) -> Duration | None:
    parts = _SIMPLE.fullmatch(unit.text)
    return Duration(f"{parts[1]}{number}{parts[3]}") if parts else None


def _counted(length: Duration | None, like: str = "") -> tuple[str, int] | None:
    """Its unit and number; in the unit of another where one is so many of the other."""
    parts = _SIMPLE.fullmatch(length.text) if length else None
    if parts is None:
        return None
    prefix, number, unit = parts[1], int(parts[2]), parts[3]
    other = _AS_MANY.get(unit)
    if other and f"{other[0]}{other[1]}" == like:
        return like, number * other[2]
    return f"{prefix}{unit}", number


def total_behind(passage: Passage, position: int, before: Duration | None) -> Length | None:
    """ "To 60 days **from 30**", "doubled **to 48 hours**": what is added to the length before."""
    whole = next((x for x in passage.lengths if 1 <= x.first - position <= 4), None)
    if whole is None or passage.word(whole.first - 1) != "to":
        return None
    new = _counted(whole.duration)
    if new is None:
        return None
    given = number_of(passage.word(whole.last + 1)) if passage.word(whole.last) == "from" else None
    old = (new[0], given) if given else _counted(before, like=new[0])
    if old is None or old[0] != new[0] or old[1] >= new[1]:
        return None
    return evolve(whole, duration=Duration(f"{new[0][:-1]}{new[1] - old[1]}{new[0][-1]}"))
