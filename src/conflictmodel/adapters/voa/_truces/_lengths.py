"""
The lengths of a truce and of what is added to it.

"A 72-hour truce" tells its own; "two more weeks", "another 48 hours" what is added. One length
may stand for several extensions: "each time by a month", "of 30 and 60 days".
"""

from collections.abc import Collection

from attrs import evolve

from conflictmodel.adapters.voa._sentences._numbers import number_of
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._times import Length
from conflictmodel.values import Duration

_ADDED = word_set("another further additional more extra")
# "Extended **for another** 48 hours", "prolonged **by** a day".
_UP_TO_A_LENGTH = word_set("for by of a an another additional further at least up to the")
_WITH_EACH = 3


def is_added(passage: Passage, length: Length) -> bool:
    """Whether it comes on top: "two **more** weeks"; "another two-day truce" is a new truce."""
    inside = {*passage.words(length.first - 2, length.last)}
    behind = passage.word(length.last) in ("more", "longer")
    return length.last - length.first > 1 and (behind or bool(inside & _ADDED))


def length_before(passage: Passage, position: int) -> Length | None:
    """The length right before a word."""
    return next((x for x in passage.lengths if x.last == position), None)


def length_behind(
    passage: Passage, position: int, others: Collection[Length] = ()
) -> Length | None:
    """A length soon behind a noun or verb, none of those that belong to the truces named."""
    for length in passage.lengths:
        gap = passage.words(position, length.first)
        if length in others or length.first < position or len(gap) > 10:
            continue
        near = set(gap) <= _UP_TO_A_LENGTH if len(gap) <= 4 else False
        if near or set(gap[-3:]) & {"for", "by"}:
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
