"""
Pictures of truces over time: as SVG, which needs nothing, and through matplotlib.

Solid is certain, hatched is possible, a dotted line between two bars is a lapse. Extensions are
marked where they take over, violations and announcements below the bar, endings at its end. An
end that nobody knows is an arrow. A narrower truce stands under the wider one it is part of.

The SVG has the same bytes for the same dataset, can be read in print and in the dark, and holds
no text that could be taken for markup. The picture through matplotlib needs the extra ``plot``.
"""

from collections.abc import Sequence
from datetime import UTC, timedelta, tzinfo
from typing import TYPE_CHECKING

from attrs import frozen

from conflictmodel.chronology import Chronology, Clock, Moment, known
from conflictmodel.dataset import Dataset
from conflictmodel.errors import InvalidValue, Problem
from conflictmodel.timeline._axis import Axis, Tick
from conflictmodel.timeline._plot import figure_of
from conflictmodel.timeline._rows import Asked, Bar, Mark, Names, Row, Sort, rows_of, shown
from conflictmodel.timeline._svg import drawn
from conflictmodel.values import Place, When

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = [
    "FEW",
    "NARROWEST",
    "WIDTH",
    "Asked",
    "Axis",
    "Bar",
    "Mark",
    "Row",
    "Sort",
    "Tick",
    "Timeline",
    "plot",
    "svg_of",
    "timeline_of",
    "timeline_of_clock",
]

#: How wide a picture is unless asked otherwise, in CSS pixels.
WIDTH = 760
#: Narrower ones are refused: there is no room for the labels.
NARROWEST = 280
#: How many truces a notebook shows without being asked for more.
FEW = 50


@frozen(kw_only=True)
class Timeline:
    """Truces over time, ready to be drawn."""

    heading: str
    rows: tuple[Row, ...]
    #: None if nothing in it has a date.
    axis: Axis | None
    #: The time asked for, which is drawn as a line or, if it is not known to the moment, a band.
    at: Asked | None = None
    #: How many further truces are not shown.
    left_out: int = 0

    def svg(self, *, width: int = WIDTH) -> str:
        """
        As SVG.

        Args:
            width: In CSS pixels; the height follows from the number of truces.

        Raises:
            InvalidValue: If there is no room for labels.
        """
        if width < NARROWEST:
            expected = f"{NARROWEST} pixels or more"
            raise InvalidValue(
                [Problem(path=("width",), expected=expected, got=str(width), code="value")]
            )
        return drawn(self.heading, self.rows, self.axis, self.at, self.left_out, width)

    def figure(self) -> "Figure":
        """
        As a figure of matplotlib, which belongs to no window.

        Raises:
            MissingExtra: If matplotlib is not installed.
        """
        return figure_of(self.heading, self.rows, self.axis, self.at)

    def _repr_svg_(self) -> str:
        return self.svg()


def timeline_of(
    dataset: Dataset,
    *,
    at: Moment | None = None,
    place: str | Place | None = None,
    known_at: Moment | None = None,
    zone: tzinfo | None = None,
    limit: int | None = None,
) -> Timeline:
    """
    The truces of a dataset over time.

    Args:
        dataset: The accounts.
        at: A time to mark; without a zone, it is read in the zone that all places share.
        place: Only the truces that cover it or a part of it, or may; None takes all.
        known_at: As known from sources out by then; None takes all that is known.
        zone: The zone of the axis, and of times that name none where a place has no zone of its
            own. None takes the zone that all places share, else UTC.
        limit: How many truces are shown, those that begin first; the rest is counted.
    """
    told = dataset if known_at is None else known(dataset, known_at)
    chronology = Chronology(told, zone)
    ids = told.ceasefires.ids if place is None else chronology.covering(place)
    parts = (
        "Truces",
        f"in {shown(place if isinstance(place, str) else place.name)}" if place else "",
        f"as known at {When.of(known_at)}" if known_at is not None else "",
    )
    return _timeline(
        " ".join(filter(None, parts)),
        [chronology.clock(id) for id in ids],
        Names(told),
        chronology.shown_in,
        at=None if at is None else Asked.of(at, chronology.shared_zone),
        limit=limit,
    )


def timeline_of_clock(clock: Clock) -> Timeline:
    """
    One truce over time; a clock knows ids and no names.
    """
    return _timeline(shown(clock.ceasefire), [clock], Names(Dataset()), clock.zone or UTC)


def svg_of(
    dataset: Dataset,
    *,
    at: Moment | None = None,
    place: str | Place | None = None,
    known_at: Moment | None = None,
    zone: tzinfo | None = None,
    width: int = WIDTH,
) -> str:
    """
    The truces of a dataset over time, as SVG; see `timeline_of` and `Timeline.svg`.
    """
    found = timeline_of(dataset, at=at, place=place, known_at=known_at, zone=zone)
    return found.svg(width=width)


def plot(
    dataset: Dataset,
    *,
    at: Moment | None = None,
    place: str | Place | None = None,
    known_at: Moment | None = None,
    zone: tzinfo | None = None,
) -> "Figure":
    """
    The truces of a dataset over time, as a figure of matplotlib; see `timeline_of`.

    Raises:
        MissingExtra: If matplotlib is not installed.
    """
    return timeline_of(dataset, at=at, place=place, known_at=known_at, zone=zone).figure()


def _timeline(
    heading: str,
    clocks: Sequence[Clock],
    names: Names,
    zone: tzinfo,
    *,
    at: Asked | None = None,
    limit: int | None = None,
) -> Timeline:
    found = rows_of(clocks, names, zone)
    rows = found[:limit]
    bars = [*(at.moments if at else ()), *(moment for row in rows for moment in row.moments)]
    if bars:
        longest = max(bars) - min(bars) + _A_DAY
        rows = tuple(row.placed(longest) for row in rows)
    marks = (mark.middle for row in rows for mark in row.marks)
    return Timeline(
        heading=heading,
        rows=rows,
        axis=Axis.around([*bars, *marks], zone),
        at=at,
        left_out=len(found) - len(rows),
    )


_A_DAY = timedelta(days=1)
