"""
What the truce clock answers, as text for people and as JSON for programs.

Both are made from the same rows: `holdings_of` for a time, `histories_of` for all time.
"""

import textwrap
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

from attrs import frozen

from conflictmodel.chronology import (
    Chronology,
    Clock,
    Coverage,
    Holding,
    Instant,
    Measure,
    Moment,
    Phase,
)
from conflictmodel.dataset import Dataset
from conflictmodel.display._tables import WIDTH, table, visible, words
from conflictmodel.values import Place, When

#: How a truce of which only a part of the place asked for is told, or nothing.
_COVERAGE = {
    Coverage.WHOLE: "",
    Coverage.PART: "(a part of the place)",
    Coverage.UNKNOWN: "(it is not said where)",
}


@frozen
class HoldingRow:
    """A truce that holds at the time asked for."""

    holding: Holding
    left: Measure
    name: str
    where: tuple[str, ...]

    @property
    def extensions(self) -> tuple[str, ...]:
        """The extensions that have carried it on so far."""
        return tuple(id for id in self.holding.under if id != self.holding.ceasefire)


@frozen
class History:
    """A truce over all time."""

    clock: Clock
    name: str
    where: tuple[str, ...]


def holdings_of(
    chronology: Chronology, at: Moment, place: str | Place | None = None
) -> tuple[HoldingRow, ...]:
    """The truces that hold, or may hold, at a time and in a place, with what tables say of them."""
    return tuple(
        HoldingRow(
            each,
            _left(chronology.clock(each.ceasefire), When.of(at)),
            *_called(chronology.dataset, each.ceasefire),
        )
        for each in chronology.truces(at, place)
    )


def _left(clock: Clock, at: When) -> Measure:
    """What is left of it, at a time that is read on the clock of its place."""
    return clock.time_left(Instant.of(at, clock.zone))


def histories_of(chronology: Chronology, place: str | Place | None = None) -> tuple[History, ...]:
    """All truces, or those that cover a place or a part of it, or may."""
    ids = chronology.dataset.ceasefires.ids if place is None else chronology.covering(place)
    return tuple(History(chronology.clock(id), *_called(chronology.dataset, id)) for id in ids)


def _called(dataset: Dataset, ceasefire: str) -> tuple[str, tuple[str, ...]]:
    accounts = dataset.ceasefires.of(ceasefire)
    name = next((each.name for each in accounts if each.name), ceasefire)
    return name, tuple(dict.fromkeys(p.name for each in accounts for p in each.where))


# Text --------------------------------------------------------------------------------------------


def truces_text(
    rows: Sequence[HoldingRow] | Sequence[History], chronology: Chronology, *, width: int = WIDTH
) -> str:
    """
    The rows as a table, or the histories one after the other, with the zone of their times.
    """
    page = _Page(chronology.dataset, chronology.shown_in, width)
    return "\n".join(page.lines(rows)) + "\n"


@frozen
class _Page:
    data: Dataset
    zone: tzinfo
    width: int

    def lines(self, rows: Sequence[HoldingRow] | Sequence[History]) -> Iterator[str]:
        if not rows:
            yield "no truce"
            return
        holdings = [each for each in rows if isinstance(each, HoldingRow)]
        if holdings:
            yield from table(_HEADS, [self._cells(each) for each in holdings], self.width)
        for each in rows:
            if isinstance(each, History):
                yield from ([""] if each is not rows[0] else [])
                yield from self._history(each)
        yield ""
        yield f"times in {getattr(self.zone, 'key', None) or self.zone}"

    def _cells(self, row: HoldingRow) -> tuple[str, ...]:
        each = row.holding
        where = (*row.where, _COVERAGE[each.coverage])
        return (
            _title(row.name, each.ceasefire, mark="\n"),
            visible(" ".join(filter(None, (", ".join(where[:-1]), where[-1])))),
            str(each.answer),
            each.since.told(self.zone) or "unknown",
            each.until.told(self.zone) or "unknown",
            "\n".join(map(visible, row.extensions)),
            measure_text(row.left),
            self._actors(each.disputed_by),
        )

    def _history(self, row: History) -> Iterator[str]:
        title = _title(row.name, row.clock.ceasefire, mark=" · ")
        heading = f"{title} · {visible(', '.join(row.where))}" if row.where else title
        yield from textwrap.wrap(heading, self.width)
        yield "=" * min(len(heading), self.width)
        yield _measures(row.clock)
        phases = [self._phase(phase, row.clock.ceasefire) for phase in row.clock.phases]
        if phases:
            yield ""
            yield from table(("", "answer", "from", "until", "of", "who"), phases, self.width)

    def _phase(self, phase: Phase, ceasefire: str) -> tuple[str, ...]:
        lasts = phase.ends != phase.begins
        return (
            words(phase.state),
            str(phase.answer),
            phase.begins.told(self.zone) or "unknown",
            phase.ends.told(self.zone) if lasts else "",
            visible(phase.of) if phase.of != ceasefire else "",
            self._actors(phase.actors),
        )

    def _actors(self, ids: Sequence[str]) -> str:
        found = ((self.data.actors.of(id), id) for id in ids)
        return ", ".join(visible(accounts[0].name if accounts else id) for accounts, id in found)


_HEADS = ("truce", "where", "answer", "since", "until", "extended by", "time left", "disputed by")


def _title(name: str, id: str, *, mark: str) -> str:
    return visible(id) if name == id else f"{visible(name)}{mark}{visible(id)}"


def _measures(clock: Clock) -> str:
    held = measure_text(clock.time_in_force())
    breaches = len(clock.violations)
    counts = (
        ("extended", clock.extension_count),
        ("lapsed", clock.lapses),
        ("violated", (breaches, breaches)),
    )
    told = (f"{word} {_times(*bounds)}" for word, bounds in counts if bounds != (0, 0))
    return ", ".join([f"in force {held}" if clock.periods else "never in force", *told])


def _times(least: int, most: int) -> str:
    if least == most:
        return "once" if most == 1 else f"{most} times"
    return f"{least} to {most} times"


def measure_text(measure: Measure) -> str:
    """A length of time as closely as it is known: "2 d 3 h", "1 h to 4 h", "1 h or more"."""
    least = length_text(measure.least)
    if measure.most is None:
        return f"{least} or more" if measure.least else "for an unknown time"
    most = length_text(measure.most)
    return least if least == most else f"{least} to {most}"


def length_text(length: timedelta) -> str:
    """In days, hours and minutes, rounded down to the minute."""
    minutes = length // timedelta(minutes=1)
    parts = ((minutes // 1440, "d"), (minutes // 60 % 24, "h"), (minutes % 60, "min"))
    return " ".join(f"{count} {unit}" for count, unit in parts if count) or "0 h"


# JSON --------------------------------------------------------------------------------------------


def truces_json(rows: Sequence[HoldingRow] | Sequence[History]) -> list[dict[str, Any]]:
    """
    The rows as plain values: times in UTC, lengths in seconds, null for what is open.
    """
    return [_holding(each) if isinstance(each, HoldingRow) else _history(each) for each in rows]


def _holding(row: HoldingRow) -> dict[str, Any]:
    each = row.holding
    return {
        "ceasefire": each.ceasefire,
        "name": row.name,
        "where": list(row.where),
        "answer": str(each.answer),
        "coverage": str(each.coverage),
        "since": _instant(each.since),
        "until": _instant(each.until),
        "extensions": list(row.extensions),
        "time_left": _measure(row.left),
        "disputed_by": list(each.disputed_by),
    }


def _history(row: History) -> dict[str, Any]:
    clock = row.clock
    return {
        "ceasefire": clock.ceasefire,
        "name": row.name,
        "where": list(row.where),
        "time_in_force": _measure(clock.time_in_force()),
        "extensions": list(clock.extension_count),
        "lapses": list(clock.lapses),
        "violations": len(clock.violations),
        "phases": [
            {
                "state": str(phase.state),
                "answer": str(phase.answer),
                "begins": _instant(phase.begins),
                "ends": _instant(phase.ends),
                "of": phase.of,
                "actors": list(phase.actors),
            }
            for phase in clock.phases
        ],
    }


def _instant(instant: Instant) -> dict[str, str | None]:
    return {"earliest": _moment(instant.earliest), "latest": _moment(instant.latest)}


def _moment(moment: datetime | None) -> str | None:
    if moment is None:
        return None
    return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat()}Z"


def _measure(measure: Measure) -> dict[str, float | None]:
    return {"least": _seconds(measure.least), "most": _seconds(measure.most)}


def _seconds(length: timedelta | None) -> float | None:
    if length is None:
        return None
    seconds = length.total_seconds()
    return int(seconds) if seconds.is_integer() else seconds
