"""
An index of stretches of time: those that a moment lies in, at the cost of those alone.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Generic, TypeVar

from conflictmodel.chronology._measures import Stretch

T = TypeVar("T")

_FIRST = datetime.min.replace(tzinfo=UTC)
_LAST = datetime.max.replace(tzinfo=UTC)


class StretchIndex(Generic[T]):
    """
    Stretches sorted by their start, under a tree that knows the last end of each part of them.

    A search goes down only where something reaches far enough, so that it costs the logarithm
    of the whole for each stretch that it finds.
    """

    def __init__(self, items: Sequence[tuple[Stretch, T]]) -> None:
        rows = sorted(
            ((start or _FIRST, end or _LAST, item) for (start, end), item in items),
            key=lambda row: row[:2],
        )
        self._starts = [start for start, _, _ in rows]
        self._ends = [end for _, end, _ in rows]
        self._items = [item for _, _, item in rows]
        size = 1
        while size < len(rows):
            size *= 2
        self._size = size
        # A heap-shaped tree: the leaves are the ends, each node the last of its two.
        self._last = [_FIRST] * size + self._ends + [_FIRST] * (size - len(rows))
        for node in range(size - 1, 0, -1):
            self._last[node] = max(self._last[2 * node], self._last[2 * node + 1])

    def __len__(self) -> int:
        return len(self._items)

    def meeting(self, first: datetime | None, last: datetime | None) -> Iterator[T]:
        """What lies in part or whole between two moments, both included, in order of start."""
        until = bisect_right(self._starts, last or _LAST)
        after = first or _FIRST
        nodes = [(1, 0, self._size)] if until else []
        while nodes:
            node, low, size = nodes.pop()
            if low >= until or self._last[node] <= after:
                continue
            if size == 1:
                yield self._items[low]
                continue
            half = size // 2
            nodes.append((2 * node + 1, low + half, half))
            nodes.append((2 * node, low, half))
