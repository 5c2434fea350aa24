"""Rules about counts and sequence numbers."""

from collections.abc import Iterator

from conflictmodel.dataset import Dataset
from conflictmodel.errors import Problem, shown
from conflictmodel.rules._walk import all_parts, wrong
from conflictmodel.values import Count


def lows_are_no_higher_than_highs(data: Dataset) -> Iterator[Problem]:
    """The low bound of a count is no higher than its high bound."""
    for path, part in all_parts(data):
        if isinstance(part, Count) and _upside_down(part):
            yield wrong((*path, "low"), f"{part.high} or fewer, the high", str(part.low))


def best_estimates_lie_between_low_and_high(data: Dataset) -> Iterator[Problem]:
    """The best estimate of a count lies within its bounds."""
    for path, part in all_parts(data):
        if not isinstance(part, Count) or part.best is None or _upside_down(part):
            continue
        if part.low is not None and part.best < part.low:
            yield wrong((*path, "best"), f"{part.low} or more, the low", str(part.best))
        elif part.high is not None and part.best > part.high:
            yield wrong((*path, "best"), f"{part.high} or fewer, the high", str(part.best))


def shares_are_no_more_than_their_toll(data: Dataset) -> Iterator[Problem]:
    """
    A part of a toll counts no more people than the toll.

    Shares may overlap ("20 women, 12 doctors"), so each is held against the toll alone; figures
    that the reporter has rounded are not held against each other.
    """
    for position, incident in enumerate(data.incidents):
        for number, toll in enumerate(incident.tolls):
            if toll.count.high is None or toll.count.approximate or _upside_down(toll.count):
                continue
            for place, share in enumerate(toll.including):
                count = share.count
                if count.low is None or count.approximate or _upside_down(count):
                    continue
                if count.low > toll.count.high:
                    path = ("incidents", position, "tolls", number, "including", place)
                    yield wrong(
                        (*path, "count", "low"),
                        f"{toll.count.high} or fewer, the whole toll",
                        str(count.low),
                    )


def _upside_down(count: Count) -> bool:
    return count.low is not None and count.high is not None and count.low > count.high


def extensions_have_sequence_numbers_of_their_own(data: Dataset) -> Iterator[Problem]:
    """In one source, no two extensions of a cease-fire have the same sequence number."""
    seen: dict[tuple[str, str | None, int], str] = {}
    for position, each in enumerate(data.extensions):
        if each.sequence is None:
            continue
        # Two accounts with one id are reported as such.
        if (first := seen.setdefault((each.ceasefire, each.source, each.sequence), each.id)) != (
            each.id
        ):
            yield wrong(
                ("extensions", position, "sequence"),
                f"a number that {shown(first)} does not have",
                str(each.sequence),
            )
