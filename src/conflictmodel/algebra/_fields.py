"""
The fields of objects as comparison sees them: values, sets, and what is about the account only.
"""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from conflictmodel.dataset import SECTIONS, Dataset
from conflictmodel.model import Entity
from conflictmodel.values import CeasefireKind, Checked, Count, Duration, When, kinds_of

#: What an account is, not what it says.
ABOUT_THE_ACCOUNT = frozenset({"id", "source", "evidence", "support"})

#: Fields that may have several values at once: what one calls a truce, another calls a calm.
NAMES = frozenset({"name", "verb", "medium"})

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


def is_open(value: Any) -> bool:
    """Whether an account leaves a field open: None, nothing listed, a kind not said."""
    return value is None or value == () or value is CeasefireKind.UNSPECIFIED


def may_agree(one: Any, other: Any) -> bool:
    """
    Whether two values may both be true.

    Equal ones may; times and counts that overlap; lengths that come to the same; and things made
    of fields if each field may agree or is open in one of them.
    """
    for kind, agree in _AGREEMENTS:
        if isinstance(one, kind) and isinstance(other, kind):
            return agree(one, other)
    return bool(one == other)


def _times_agree(one: When, other: When) -> bool:
    return one.before(other) != "certainly" and other.before(one) != "certainly"


def _counts_agree(one: Count, other: Count) -> bool:
    lows = [n for n in (one.low, other.low) if n is not None]
    highs = [n for n in (one.high, other.high) if n is not None]
    return not lows or not highs or max(lows) <= min(highs)


def _fields_agree(one: Any, other: Any) -> bool:
    cls: Any = type(one)
    pairs = ((getattr(one, name), getattr(other, name)) for name in fields_of(cls))
    return all(
        is_open(ours) or is_open(theirs) or may_agree(ours, theirs) for ours, theirs in pairs
    )


#: From the closest kind to the widest: times, counts and lengths are things of fields too.
_AGREEMENTS: tuple[tuple[type, Callable[[Any, Any], bool]], ...] = (
    (When, _times_agree),
    (Count, _counts_agree),
    (Duration, Duration.same_length),
    (Checked, _fields_agree),
)
