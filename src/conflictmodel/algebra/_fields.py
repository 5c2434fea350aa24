"""
The fields of objects as comparison sees them: values, sets, and what is about the account only.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any

from conflictmodel.dataset import SECTIONS, Dataset
from conflictmodel.model import Entity
from conflictmodel.values import Count, When, kinds_of

#: What an account is, not what it says.
ABOUT_THE_ACCOUNT = frozenset({"id", "source", "evidence", "support"})

#: The sections whose objects are accounts by a source.
TOLD = tuple(name for name, kind in SECTIONS.items() if issubclass(kind, Entity))


@cache
def fields_of(cls: Any) -> tuple[str, ...]:
    """The fields by which two accounts of a thing can differ, in the order of the class."""
    return tuple(name for name in kinds_of(cls) if name not in ABOUT_THE_ACCOUNT)


def told(data: Dataset) -> Iterator[tuple[str, str, tuple[Entity, ...]]]:
    """Each thing told of: its section, its id and its accounts."""
    for section in TOLD:
        accounts = getattr(data, section)
        for id in accounts.ids:
            yield section, id, accounts.of(id)


def may_agree(one: Any, other: Any) -> bool:
    """Whether two values may both be true: equal, or times or counts that overlap."""
    if isinstance(one, When) and isinstance(other, When):
        return one.before(other) != "certainly" and other.before(one) != "certainly"
    if isinstance(one, Count) and isinstance(other, Count):
        return _overlap(one, other)
    return bool(one == other)


def _overlap(one: Count, other: Count) -> bool:
    lows = [n for n in (one.low, other.low) if n is not None]
    highs = [n for n in (one.high, other.high) if n is not None]
    return not lows or not highs or max(lows) <= min(highs)
