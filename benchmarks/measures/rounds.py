"""
Rounds: each task once in a round, so that a busy minute of the machine falls on all alike.

Seconds are those of the processor. The collector is on, as users have it.
"""

import contextlib
import gc
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from measures.figures import Figures

T = TypeVar("T")

#: Gets ready, untimed, and gives what is to be timed.
Task = Callable[[], Callable[[], object]]

#: Longer than this, in seconds, no task is repeated.
LONG = 2.0


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """The collector is off, which otherwise goes again and again over what is kept."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextlib.contextmanager
def as_if_alone() -> Iterator[None]:
    """
    The collector finds what it would in a process that does one task: nothing to throw away, and
    none of what is kept ready for other tasks.
    """
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def turned(items: Sequence[T], turn: int) -> list[T]:
    """The same items with another one first, so that nobody is always first in a round."""
    start = turn % len(items) if items else 0
    return [*items[start:], *items[:start]]


def seconds(run: Callable[[], object]) -> float:
    """The processor time of one run; what it makes is thrown away afterwards."""
    gc.collect()
    begun = time.process_time()
    made = run()
    taken = time.process_time() - begun
    del made
    return taken


def in_rounds(
    figures: Figures, measure: str, size: int, tasks: Mapping[str, Task], rounds: int
) -> None:
    """Time every task in every round, a record; the order turns from round to round."""
    with as_if_alone():
        for turn in range(rounds):
            for name in turned(list(tasks), turn):
                taken = figures.median(measure, size, name)
                if taken is None or taken * size < LONG:
                    figures.add(measure, size, name, seconds(tasks[name]()) / size)
