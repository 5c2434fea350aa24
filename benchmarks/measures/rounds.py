"""
Rounds: each task once in a round, so that a busy minute of the machine falls on all alike.

Seconds are those of the processor. The collector is on, as users have it.
"""

import contextlib
import gc
import time
from collections.abc import Callable, Iterator, Mapping

from measures.figures import Figures

#: Gets ready, untimed, and gives what is to be timed.
Task = Callable[[], Callable[[], object]]

#: Longer than this, in seconds, no task is repeated.
LONG = 2.0


@contextlib.contextmanager
def getting_ready() -> Iterator[None]:
    """The collector is off: it would go again and again over what is kept for later."""
    gc.disable()
    try:
        yield
    finally:
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
    names = list(tasks)
    with as_if_alone():
        for turn in range(rounds):
            for name in names[turn % len(names) :] + names[: turn % len(names)]:
                taken = figures.median(measure, size, name)
                if taken is None or taken * size < LONG:
                    figures.add(measure, size, name, seconds(tasks[name]()) / size)
