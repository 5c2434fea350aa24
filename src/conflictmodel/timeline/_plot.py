"""
A timeline as a figure of matplotlib.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from conflictmodel.errors import MissingExtra
from conflictmodel.timeline._axis import Axis, changes
from conflictmodel.timeline._rows import Asked, Bar, Row, Sort

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_INK, _BLUE, _ORANGE, _RED, _PURPLE = "#1c1c1c", "#1f4f82", "#a34700", "#b3201b", "#7a1fa2"

#: What a mark looks like: the marker of matplotlib, its colour, how far below the bar it stands.
_MARKERS = {
    Sort.SAID: ("o", "none", 0.3),
    Sort.EXTENDED: (">", _INK, -0.3),
    Sort.VIOLATED: ("|", _RED, 0.46),
    Sort.SUSPENDED: ("2", _INK, 0.3),
    Sort.EXPIRED: ("|", _INK, 0.0),
    Sort.COLLAPSED: ("X", _INK, 0.0),
    Sort.ENDED: ("s", _INK, 0.0),
}

#: What a bar looks like, the wider first.
_BARS: dict[str, dict[str, Any]] = {
    "possibly in force": {"facecolor": "#ffffff", "edgecolor": _BLUE, "hatch": "/////"},
    "disputed": {
        "facecolor": "#ffffff", "edgecolor": _ORANGE, "hatch": "/////", "linestyle": "--"
    },
    "certainly in force": {"facecolor": _BLUE, "linewidth": 0},
}  # fmt: skip

_THICK = 0.36


def figure_of(heading: str, rows: Sequence[Row], axis: Axis | None, at: Asked | None) -> "Figure":
    """
    The rows as a figure, the first on top.

    Raises:
        MissingExtra: If matplotlib is not installed.
    """
    try:
        from matplotlib.figure import Figure
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != "matplotlib":
            raise
        raise MissingExtra(
            "conflictmodel.timeline.plot needs matplotlib: pip install 'conflictmodel[plot]'"
        ) from None
    figure = Figure(figsize=(9, 1.6 + 0.5 * len(rows)), layout="constrained")
    panel = figure.add_subplot()
    panel.set_title(heading, loc="left", parse_math=False)
    # A dollar sign in a name begins no formula.
    panel.set_yticks(range(len(rows)), [_title(row) for row in rows], parse_math=False)
    panel.set_ylim(len(rows) - 0.4, -0.6)
    panel.set_xticks([])
    if axis is not None:
        _dated(panel, rows, axis, at)
    return figure


def _dated(panel: Any, rows: Sequence[Row], axis: Axis, at: Asked | None) -> None:
    panel.set_xlim(0, 1)
    ticks = axis.ticks(12)
    new = set(changes(ticks))
    labels = [f"{tick.label}\n{tick.within}" if tick in new else tick.label for tick in ticks]
    panel.set_xticks([axis.share(tick.moment) for tick in ticks], labels)
    panel.set_xlabel(f"times in {axis.zone_name}", loc="right", parse_math=False)
    panel.grid(axis="x", color="#dadada", zorder=0)
    for number, row in enumerate(rows):
        _row(panel, row, number, axis)
    if at is not None:
        ends = _share(at.earliest, axis, 0), _share(at.latest, axis, 1)
        panel.axvspan(*ends, color=_PURPLE, alpha=0.3, zorder=4, label=at.words)
    _legend(panel)


def _row(panel: Any, row: Row, number: int, axis: Axis) -> None:
    kinds: Iterable[tuple[str, tuple[Bar, ...]]] = (
        ("possibly in force", tuple(each for each in row.possible if not each.disputed)),
        ("disputed", tuple(each for each in row.possible if each.disputed)),
        ("certainly in force", row.certain),
    )
    for words, bars in kinds:
        for bar in bars:
            start, end = _share(bar.start, axis, 0), _share(bar.end, axis, 1)
            spans = [(start, end - start)]
            look = _BARS[words]
            panel.broken_barh(spans, (number - _THICK / 2, _THICK), label=words, zorder=2, **look)
            _arrows(panel, bar, number)
    for gap in row.lapses:
        ends = [_share(each, axis, 0) for each in (gap.start, gap.end)]
        panel.plot(ends, [number, number], ":", color=_INK, label="lapse", zorder=2)
    for mark in row.marks:
        marker, face, below = _MARKERS[mark.sort]
        edge = _RED if mark.sort is Sort.VIOLATED else _INK
        panel.plot(
            [axis.share(mark.middle)],
            [number + below],
            linestyle="none",
            marker=marker,
            markerfacecolor=face,
            markeredgecolor=edge,
            markersize=11 if mark.sort is Sort.EXPIRED else 6,
            label=str(mark.sort),
            zorder=3,
        )


def _title(row: Row) -> str:
    return f"{'   ' * (row.depth - 1)}└ {row.title}" if row.depth else row.title


def _arrows(panel: Any, bar: Bar, number: int) -> None:
    for moment, place, marker in ((bar.start, 0, "<"), (bar.end, 1, ">")):
        if moment is None:
            panel.plot([place], [number], marker, color=_BLUE, clip_on=False, zorder=3)


def _share(moment: Any, axis: Axis, unknown: float) -> float:
    return unknown if moment is None else axis.share(moment)


def _legend(panel: Any) -> None:
    """Each thing once, below the axis."""
    handles, labels = panel.get_legend_handles_labels()
    first = dict(zip(reversed(labels), reversed(handles), strict=True))
    if first:
        panel.figure.legend(
            first.values(), first.keys(), loc="outside lower left", ncols=3, frameon=False
        )
