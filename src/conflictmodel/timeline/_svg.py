"""
A timeline as SVG, without any dependency.

All text passes through `tag` or `text`, which escape it; the style sheet is scoped to the class
of the picture, since a notebook pours it into its page.
"""

import zlib
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from attrs import frozen

from conflictmodel.timeline._axis import Axis, Tick, changes
from conflictmodel.timeline._rows import Asked, Bar, Mark, Row, Sort
from conflictmodel.timeline._shapes import (
    BAR,
    FONT,
    GLYPHS,
    THICK,
    fitted,
    length,
    number,
    tag,
    text,
)

_CLASS = "conflictmodel-timeline"

# Sizes in CSS pixels. A row is a label, a bar, and below it a strip for what happens in moments.
_MARGIN = 16
_ROW = 54
_LABEL = 17
_HEAD, _HEAD_WITH_TIME = 30, 46
_FOOT = 58  # two lines of ticks, one for the zone
_LINE = 20  # of the legend
_INDENT, _DEEPEST = 14, 6
_TICK_ROOM = 52
_ARROW = 9
_SAMPLE = 26

# A part of the picture, how it looks by day and in print, and what is different in the dark.
_STYLES = (
    ("text", f"font:{FONT}px system-ui,'Segoe UI',Helvetica,Arial,sans-serif;fill:#1c1c1c",
     "fill:#ececec"),
    (".heading", "font-size:15px;font-weight:600", ""),
    (".quiet", "fill:#595959", "fill:#b4b4b4"),
    (".paper", "fill:#fff", "fill:#16181c"),
    (".grid", "stroke:#dadada", "stroke:#3a3d43"),
    (".axis", "stroke:#595959", "stroke:#b4b4b4"),
    (".branch", "stroke:#8a8a8a;fill:none", ""),
    (".possible", "stroke:#1f4f82", "stroke:#7fb5ea"),
    (".hatch", "stroke:#1f4f82;stroke-width:1.3", "stroke:#7fb5ea"),
    (".certain", "fill:#1f4f82", "fill:#7fb5ea"),
    (".disputed", "stroke:#a34700;stroke-width:2;stroke-dasharray:5 3", "stroke:#ffb066"),
    (".lapse", "stroke:#595959;stroke-width:2;stroke-dasharray:1 4;stroke-linecap:round",
     "stroke:#b4b4b4"),
    (".line", "stroke:#1c1c1c;stroke-width:1.6;fill:none", "stroke:#ececec"),
    (".solid", "fill:#1c1c1c", "fill:#ececec"),
    (".seam", "stroke:#fff;stroke-width:5", "stroke:#16181c"),
    (".hollow", "fill:#fff;stroke:#1c1c1c;stroke-width:1.4", "fill:#16181c;stroke:#ececec"),
    (".breach", "stroke:#b3201b;stroke-width:1.8", "stroke:#ff8f86"),
    (".at", "stroke:#7a1fa2;stroke-width:1.6", "stroke:#dca6f2"),
    (".during", "fill:#7a1fa2;fill-opacity:.16", "fill:#dca6f2;fill-opacity:.22"),
    (".asked", "fill:#7a1fa2;font-weight:600", "fill:#dca6f2"),
)  # fmt: skip

#: What is hatched, until the hatching has a name of its own.
_HATCHED = {"fill": "url(#hatch)"}


def drawn(
    heading: str,
    rows: Sequence[Row],
    axis: Axis | None,
    at: Asked | None,
    left_out: int,
    width: int,
) -> str:
    """The whole picture; the same bytes for the same rows."""
    body, height = _Page(width, axis, at).body(heading, rows, left_out)
    # Pictures in one page share its ids, so that each needs its own.
    mark = f"{_CLASS}-{zlib.crc32(body.encode()):08x}"
    parts = (
        tag("title", text(heading), id=f"{mark}-title"),
        tag("desc", text(_described(rows, left_out)), id=f"{mark}-desc"),
        tag("style", _style()),
        tag("defs", _hatch(f"{mark}-hatch")),
        # No escaped text holds a quotation mark.
        body.replace('fill="url(#hatch)"', f'fill="url(#{mark}-hatch)"'),
    )
    return tag(
        "svg",
        "\n".join(("", *parts, "")),
        xmlns="http://www.w3.org/2000/svg",
        width=width,
        height=height,
        viewBox=f"0 0 {width} {height}",
        role="img",
        class_=_CLASS,
        aria_labelledby=f"{mark}-title {mark}-desc",
    )


def _style() -> str:
    day = "".join(f".{_CLASS} {part}{{{look}}}" for part, look, _ in _STYLES)
    dark = "".join(f".{_CLASS} {part}{{{look}}}" for part, _, look in _STYLES if look)
    # On paper it is always day.
    night = f"@media screen and (prefers-color-scheme:dark){{{dark}}}"
    # CairoSVG, which knows no screen, would draw nothing of no known height.
    fits = f"@media screen{{.{_CLASS}{{max-width:100%;height:auto}}}}"
    return f"{fits}{day}{night}"


def _hatch(id: str) -> str:
    return tag(
        "pattern",
        tag("line", class_="hatch", x1=0, y1=0, x2=0, y2=5),
        id=id,
        width=5,
        height=5,
        patternUnits="userSpaceOnUse",
        patternTransform="rotate(45)",
    )


def _described(rows: Sequence[Row], left_out: int) -> str:
    """The picture in words, for those who do not see it."""
    lines = [f"{row.title}: {'; '.join(_told(row)) or 'no known times'}." for row in rows]
    return "\n".join([*lines, *_more(left_out)]) or "no truces"


def _told(row: Row) -> Iterator[str]:
    yield from (bar.tip for bar in (*row.certain, *row.possible, *row.lapses))
    yield from (mark.tip for mark in row.marks)
    if row.told:
        yield row.told


def _more(left_out: int) -> list[str]:
    return [f"{left_out} more truces are not shown"] if left_out else []


@frozen
class _Page:
    """Where things stand."""

    width: int
    axis: Axis | None
    at: Asked | None

    def body(self, heading: str, rows: Sequence[Row], left_out: int) -> tuple[str, int]:
        """All that is drawn, and how high it is."""
        top = _HEAD_WITH_TIME if self.at and self.axis else _HEAD
        foot = top + _ROW * len(rows)
        legend, height = self._legend(rows, foot + _FOOT)
        parts = (
            tag("rect", class_="paper", width=self.width, height=height),
            self._label(heading, _MARGIN, 20, "heading", size=15),
            *self._asked(top - 6),
            *self._grid(top, foot + 4),
            *(self._row(row, top + _ROW * n) for n, row in enumerate(rows)),
            *self._scale(foot),
            self._label("".join(_more(left_out)), _MARGIN, foot + 50, "quiet"),
            *legend,
        )
        return "\n".join(filter(None, parts)), height

    # Across ------------------------------------------------------------------------------------

    def x(self, moment: datetime | None, unknown: float = 0) -> float:
        """Where a moment stands; one that is not known stands at a share of the axis."""
        share = self.axis.share(moment) if self.axis and moment else unknown
        return _MARGIN + share * (self.width - 2 * _MARGIN)

    def _label(self, words: str, x: float, y: float, look: str, *, size: int = FONT) -> str:
        """A text that ends at the right margin at the latest; none if it is empty."""
        fitting = fitted(words, self.width - _MARGIN - x, size)
        return tag("text", text(fitting), class_=look, x=x, y=y) if fitting else ""

    # Rows --------------------------------------------------------------------------------------

    def _row(self, row: Row, y: int) -> str:
        left = _MARGIN + _INDENT * min(row.depth, _DEEPEST)
        return tag(
            "g",
            tag("title", text("; ".join(filter(None, (row.title, row.told))))),
            tag("rect", class_="paper", x=0, y=y, width=self.width, height=_LABEL),
            _branch(left, y) if row.depth else "",
            self._name(row, left, y + 13),
            *(self._lapse(gap, y) for gap in row.lapses),
            *(self._bar(bar, y, "possible") for bar in row.possible),
            *(self._bar(bar, y, "certain") for bar in row.certain),
            self._time(y + _LABEL, _ROW - _LABEL),
            *(self._mark(mark, y) for mark in row.marks),
            class_="truce",
        )

    def _name(self, row: Row, x: float, y: float) -> str:
        """What it is called; more quietly, where it holds and what is not drawn."""
        room = self.width - _MARGIN - x
        name = fitted(row.name, room)
        rest = "".join(f" · {each}" for each in (row.where, row.told) if each)
        quiet = fitted(rest, room - length(name))
        # Each reads in its own direction, whatever the other is written in.
        isolated = {"style": "unicode-bidi:isolate"}
        return tag(
            "text",
            tag("tspan", text(name), **isolated),
            tag("tspan", text(quiet), class_="quiet", **isolated) if quiet else "",
            class_="name",
            x=x,
            y=y,
        )

    def _bar(self, bar: Bar, y: int, look: str) -> str:
        left = self.x(bar.start, 0)
        # What is possible can be seen, however short it is.
        right = max(self.x(bar.end, 1), left + (1.5 if look == "possible" else 0))
        top, middle, bottom = y + BAR, y + BAR + THICK / 2, y + BAR + THICK
        start = left + (_ARROW if bar.start is None else 0)
        end = right - (_ARROW if bar.end is None else 0)
        corners: list[tuple[float, float]] = [
            (start, top),
            (end, top),
            (end, bottom),
            (start, bottom),
        ]
        # An open end is an arrow.
        if bar.end is None:
            corners.insert(2, (right, middle))
        if bar.start is None:
            corners.append((left, middle))
        d = "M" + "L".join(f"{number(x)} {number(y)}" for x, y in corners) + "Z"
        return tag(
            "path",
            tag("title", text(bar.tip)),
            class_=f"{look} disputed" if bar.disputed else look,
            d=d,
            **(_HATCHED if look == "possible" else {}),
        )

    def _lapse(self, gap: Bar, y: int) -> str:
        start, end = self.x(gap.start) + 4, self.x(gap.end) - 4
        middle = y + BAR + THICK / 2
        return tag(
            "line",
            tag("title", text(gap.tip)),
            class_="lapse",
            x1=start,
            x2=max(start, end),
            y1=middle,
            y2=middle,
        )

    def _mark(self, mark: Mark, y: int) -> str:
        first, x, last = map(self.x, (mark.first, mark.middle, mark.last))
        glyph = GLYPHS[mark.sort]
        look = "breach" if mark.sort is Sort.VIOLATED else "axis"
        reach = _across(first, last, y + glyph.middle, look) if last - first > 6 else ""
        return tag(
            "g",
            tag("title", text(mark.tip)),
            reach if glyph.in_strip else "",
            glyph.draw(x, y),
            class_=f"mark {mark.sort.name.lower()}",
        )

    # The time asked for ------------------------------------------------------------------------

    def _time(self, y: float, height: float) -> str:
        """A line, or a band if the time asked for lies between two; none if none is."""
        if self.at is None or self.axis is None:
            return ""
        left, right = self.x(self.at.earliest, 0), self.x(self.at.latest, 1)
        if right - left > 3:
            return tag("rect", class_="during", x=left, y=y, width=right - left, height=height)
        return tag("line", class_="at", x1=left, x2=left, y1=y, y2=y + height)

    def _asked(self, y: int) -> Iterator[str]:
        if self.at is not None and self.axis is not None:
            left, room = self.x(self.at.earliest, 0), 1.1 * length(self.at.words)  # It is bold.
            place = max(_MARGIN, min(left, self.width - _MARGIN - room))
            yield self._label(self.at.words, place, y, "asked")

    # The axis ----------------------------------------------------------------------------------

    @property
    def _ticks(self) -> tuple[Tick, ...]:
        most = (self.width - 2 * _MARGIN) // _TICK_ROOM
        return self.axis.ticks(most) if self.axis else ()

    def _grid(self, top: int, bottom: int) -> Iterator[str]:
        for tick in self._ticks:
            x = self.x(tick.moment)
            yield tag("line", class_="grid", x1=x, x2=x, y1=top, y2=bottom)

    def _scale(self, y: int) -> Iterator[str]:
        """The axis with its labels, and beneath them what these lie in, and the zone."""
        if self.axis is None:
            yield self._label("nothing here has a date", _MARGIN, y + 18, "quiet")
            return
        yield _across(_MARGIN, self.width - _MARGIN, y + 4, "axis")
        yield from self._line([(self.x(t.moment), t.label) for t in self._ticks], y + 18, "tick")
        within = [(self.x(t.moment), t.within) for t in changes(self._ticks)]
        if len(within) > 1 and _collide(*within[:2]):
            del within[0]  # The second says it, too.
        yield from self._line(within, y + 34, "quiet")
        zone = f"times in {self.axis.zone_name}"
        right = self.width - _MARGIN
        yield tag("text", text(zone), class_="quiet", x=right, y=y + 50, text_anchor="end")

    def _line(self, labels: Sequence[tuple[float, str]], y: float, look: str) -> Iterator[str]:
        """Labels around their places, those left out that would run into the one before."""
        shown: list[tuple[float, str]] = []
        for x, words in labels:
            half = length(words) / 2 + 2
            place = min(max(x, half), self.width - half), words
            if words and not (shown and _collide(shown[-1], place)):
                shown.append(place)
        for x, words in shown:
            yield tag("text", text(words), class_=look, x=x, y=y, text_anchor="middle")

    # The legend --------------------------------------------------------------------------------

    def _legend(self, rows: Sequence[Row], y: int) -> tuple[list[str], int]:
        """What stands in this picture, in as many lines as it needs, and where they end."""
        parts, x = [], float(_MARGIN)
        for sample, words in self._samples(rows):
            needed = _SAMPLE + length(words) + 14
            if x > _MARGIN and x + needed > self.width:
                x, y = float(_MARGIN), y + _LINE
            parts.append(tag("g", sample(x, y), self._label(words, x + _SAMPLE, y + 14, "key")))
            x += needed
        return parts, y + (_LINE + 8 if parts else 0)

    def _samples(self, rows: Sequence[Row]) -> "Iterator[tuple[_Sample, str]]":
        bars = [bar for row in rows for bar in row.possible]
        if any(row.certain for row in rows):
            yield _swatch("certain"), "certainly in force"
        sure = {(bar.start, bar.end) for row in rows for bar in row.certain}
        if any((bar.start, bar.end) not in sure for bar in bars):
            yield _swatch("possible"), "possibly in force"
        if any(bar.disputed for bar in bars):
            yield _swatch("possible disputed"), "disputed"
        if any(None in (bar.start, bar.end) for bar in bars):
            yield _arrow, "open end"
        if any(row.lapses for row in rows):
            yield _dots, "lapse"
        used = {mark.sort for row in rows for mark in row.marks}
        for sort in Sort:
            if sort in used:
                yield _glyph(sort), str(sort)


def _collide(before: tuple[float, str], after: tuple[float, str]) -> bool:
    """Whether two labels around their places would touch."""
    return before[0] + length(before[1]) / 2 + 6 > after[0] - length(after[1]) / 2


def _across(left: float, right: float, y: float, look: str) -> str:
    return tag("line", class_=look, x1=left, x2=right, y1=y, y2=y)


def _branch(x: float, y: float) -> str:
    """From a truce to a narrower one under it."""
    return tag("path", class_="branch", d=f"M{number(x - 9)} {number(y + 1)}v8h6")


# Samples for the legend, by the left end and the top of their line.

_Sample = Callable[[float, float], str]


def _swatch(look: str) -> _Sample:
    hatched = {} if look == "certain" else _HATCHED
    return lambda x, y: tag("rect", class_=look, x=x, y=y + 4, width=20, height=THICK, **hatched)


def _arrow(x: float, y: float) -> str:
    d = f"M{number(x)} {number(y + 4)}h11l9 6l-9 6h-11Z"
    return tag("path", class_="possible", d=d, **_HATCHED)


def _dots(x: float, y: float) -> str:
    return _across(x + 1, x + 19, y + 10, "lapse")


def _glyph(sort: Sort) -> _Sample:
    glyph = GLYPHS[sort]
    return lambda x, y: glyph.draw(x + 10, y + 10 - glyph.middle)
