"""Figures as they were measured, their medians and ratios, and tables of them."""

import statistics
from collections import defaultdict
from collections.abc import Iterable, Sequence

#: What all ratios in the tables are to.
BASELINE = "pydantic models"


class Figures:
    """
    Samples by measure, size and peer: one a round, in the same order for all peers.

    They are seconds or bytes a record, or whatever the measure says.
    """

    def __init__(self) -> None:
        self._samples: dict[tuple[str, int], dict[str, list[float]]] = defaultdict(dict)

    def add(self, measure: str, size: int, peer: str, sample: float) -> None:
        """Keep what one round gave."""
        self._samples[measure, size].setdefault(peer, []).append(sample)

    def sizes(self, measure: str) -> list[int]:
        """The sizes at which a measure was taken."""
        return sorted(size for name, size in self._samples if name == measure)

    def peers(self, measure: str) -> list[str]:
        """Who was measured, at whatever size."""
        rows = [self._row(measure, size) for size in self.sizes(measure)]
        return list(dict.fromkeys(peer for row in rows for peer in row))

    def _row(self, measure: str, size: int) -> dict[str, list[float]]:
        return self._samples.get((measure, size), {})

    def median(self, measure: str, size: int, peer: str) -> float | None:
        """The middle of the rounds; None if it was not measured."""
        samples = self._row(measure, size).get(peer)
        return statistics.median(samples) if samples else None

    def ratio(self, measure: str, size: int, peer: str, other: str) -> float | None:
        """
        The middle of the ratios within a round, which a busy machine moves less than seconds.
        """
        row = self._row(measure, size)
        pairs = zip(row.get(peer, ()), row.get(other, ()), strict=False)
        ratios = [ours / theirs for ours, theirs in pairs]
        return statistics.median(ratios) if ratios else None

    def growth(self, measure: str, small: int, large: int, peer: str) -> float | None:
        """How many times what it takes a record is at a large size what it is at a small one."""
        ours, theirs = self.median(measure, large, peer), self.median(measure, small, peer)
        return ours / theirs if ours and theirs else None


def shown(number: float | None, digits: int = 2) -> str:
    """A number for a table; blank if there is none."""
    if number is None:
        return ""
    return f"{number:,.0f}" if number >= 1000 else f"{number:,.{digits}f}"


def markdown(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table: the first column to the left, the others to the right."""
    lines = [head, ["---", *["--:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"


def table(figures: Figures, measure: str, scale: float, at: int | None) -> str:
    """
    One measure: a row for each peer, a column for each size, and the ratio at one size.
    """
    sizes = figures.sizes(measure)
    head = ["", *("each" if size == 1 else f"{size:,}" for size in sizes)]
    at = at if at in sizes else None
    if at is not None:
        head.append(f"ratio at {at:,}" if at > 1 else "ratio")
    rows = []
    for peer in figures.peers(measure):
        medians = [figures.median(measure, size, peer) for size in sizes]
        cells = [shown(None if each is None else each * scale, 1) for each in medians]
        if at is not None:
            cells.append(shown(figures.ratio(measure, at, peer, BASELINE)))
        rows.append([peer, *cells])
    return markdown(head, rows)
