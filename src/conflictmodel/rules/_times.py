"""
What can be said of two times. Only what is certain is reported, and nothing that follows from a
reversed interval.
"""

from datetime import UTC

from conflictmodel.model import Ceasefire, Extension
from conflictmodel.values import Answer, When


def is_reversed(when: When) -> bool:
    """Whether a time certainly ends before it begins; only what has two ends can."""
    if not when.is_interval:
        return False
    first, last = when.bounds(None if when.zoned else UTC)
    return first is not None and last is not None and last < first


def certainly_before(one: When | None, other: When | None) -> bool:
    """Whether both are known and one is over before the other begins, on the place's clock."""
    if one is None or other is None or is_reversed(one) or is_reversed(other):
        return False
    return one.before(other) is Answer.CERTAINLY


def before_everywhere(one: When | None, other: When | None) -> bool:
    """
    The same for times told on two clocks: a page's date is that of the desk, an event's that
    of the place, and at midnight in one it may be the afternoon in the other.
    """
    if one is None or other is None or is_reversed(one) or is_reversed(other):
        return False
    last, first = one.latest, other.earliest
    return last is not None and first is not None and last < first


def runs_backwards(term: Ceasefire | Extension) -> bool:
    """Whether it certainly ends before it starts, which has a rule of its own."""
    return certainly_before(term.ends, term.starts)
