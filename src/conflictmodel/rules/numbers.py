"""Rules about counts and sequence numbers."""

from collections.abc import Iterator
from typing import Any

from conflictmodel.dataset import Dataset
from conflictmodel.errors import Problem, shown
from conflictmodel.model import Incident
from conflictmodel.rules._walk import Known, Seen, wrong
from conflictmodel.values import Count


def lows_are_no_higher_than_highs(seen: Seen[Any], known: Known) -> Iterator[Problem]:
    """The low bound of a count is no higher than its high bound."""
    for path, count in seen.parts(Count):
        if _upside_down(count):
            yield wrong((*path, "low"), f"{count.high} or fewer, the high", str(count.low))


def best_estimates_lie_between_low_and_high(seen: Seen[Any], known: Known) -> Iterator[Problem]:
    """The best estimate of a count lies within its bounds."""
    for path, count in seen.parts(Count):
        if count.best is None or _upside_down(count):
            continue
        if count.low is not None and count.best < count.low:
            yield wrong((*path, "best"), f"{count.low} or more, the low", str(count.best))
        elif count.high is not None and count.best > count.high:
            yield wrong((*path, "best"), f"{count.high} or fewer, the high", str(count.best))


def shares_are_no_more_than_their_toll(seen: Seen[Incident], known: Known) -> Iterator[Problem]:
    """
    A part of a toll counts no more people than the toll.

    Shares may overlap ("20 women, 12 doctors"), so each is held against the toll alone; figures
    that the reporter has rounded are not held against each other.
    """
    for number, toll in enumerate(seen.each.tolls):
        if toll.count.high is None or toll.count.approximate or _upside_down(toll.count):
            continue
        for place, share in enumerate(toll.including):
            count = share.count
            if count.low is None or count.approximate or _upside_down(count):
                continue
            if count.low > toll.count.high:
                path = (*seen.path, "tolls", number, "including", place)
                yield wrong(
                    (*path, "count", "low"),
                    f"{toll.count.high} or fewer, the whole toll",
                    str(count.low),
                )


def _upside_down(count: Count) -> bool:
    return count.low is not None and count.high is not None and count.low > count.high


def extensions_have_sequence_numbers_of_their_own(
    seen: Seen[Dataset], known: Known
) -> Iterator[Problem]:
    """In one source, no two extensions of a cease-fire have the same sequence number."""
    numbers: dict[tuple[str, str | None, int], str] = {}
    for position, each in enumerate(seen.each.extensions):
        if each.sequence is None:
            continue
        # Two accounts with one id are reported as such.
        if (first := numbers.setdefault((each.ceasefire, each.source, each.sequence), each.id)) != (
            each.id
        ):
            yield wrong(
                ("extensions", position, "sequence"),
                f"a number that {shown(first)} does not have",
                str(each.sequence),
            )
