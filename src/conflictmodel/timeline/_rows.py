"""
What a timeline shows: for each truce a row of bars, gaps and marks, without any drawing.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from itertools import pairwise

from attrs import evolve, frozen

from conflictmodel.chronology import Clock, Instant, Moment, Phase, Stretch, TruceState, clock_text
from conflictmodel.dataset import Dataset
from conflictmodel.errors import escaped
from conflictmodel.values import Answer, When


class Sort(StrEnum):
    """What a mark means; the values are the words of the legend."""

    SAID = "proposed, announced or agreed"
    EXTENDED = "extended"
    VIOLATED = "violation"
    SUSPENDED = "a side withdrew"
    EXPIRED = "expired"
    COLLAPSED = "collapsed"
    ENDED = "ended"


_SORTS = {
    TruceState.PROPOSED: Sort.SAID,
    TruceState.AGREED: Sort.SAID,
    TruceState.ANNOUNCED: Sort.SAID,
    TruceState.EXTENDED: Sort.EXTENDED,
    TruceState.VIOLATED: Sort.VIOLATED,
    TruceState.SUSPENDED: Sort.SUSPENDED,
    TruceState.EXPIRED: Sort.EXPIRED,
    TruceState.COLLAPSED: Sort.COLLAPSED,
    TruceState.ENDED: Sort.ENDED,
}


@frozen
class Asked:
    """A time to mark, between two moments; None where it is open."""

    earliest: datetime | None
    latest: datetime | None
    #: As it was asked for.
    words: str

    @classmethod
    def of(cls, at: Moment, zone: tzinfo | None) -> "Asked":
        """A time as a caller writes it."""
        when = When.of(at)
        instant = Instant.of(when, zone)
        return cls(instant.earliest, instant.latest, str(when).replace("T", " "))

    @property
    def moments(self) -> tuple[datetime, ...]:
        """Its ends, as far as they are known."""
        return tuple(filter(None, (self.earliest, self.latest)))


@frozen
class Bar:
    """A time in force; None for an end that is open."""

    start: datetime | None
    end: datetime | None
    tip: str
    #: Whether somebody disputes it, or a part of it.
    disputed: bool = False


@frozen
class Mark:
    """Something that happened at a time, which lies between two."""

    sort: Sort
    first: datetime
    last: datetime
    tip: str

    @property
    def middle(self) -> datetime:
        """Where it is drawn."""
        return self.first + (self.last - self.first) / 2


@frozen(kw_only=True)
class Row:
    """One truce over time."""

    ceasefire: str
    #: What it is called, and where it holds.
    name: str
    where: str = ""
    #: How many wider truces it is drawn under.
    depth: int = 0
    #: When it may have held; each certain time lies in one of these.
    possible: tuple[Bar, ...] = ()
    #: When it certainly held.
    certain: tuple[Bar, ...] = ()
    #: Between two times in force.
    lapses: tuple[Bar, ...] = ()
    #: In the order of their time.
    marks: tuple[Mark, ...] = ()
    #: What cannot be drawn, in words.
    notes: tuple[str, ...] = ()

    @property
    def moments(self) -> Iterator[datetime]:
        """The ends of its bars, as far as they are known."""
        for bar in (*self.possible, *self.certain):
            yield from filter(None, (bar.start, bar.end))

    @property
    def told(self) -> str:
        """The notes in one line, those that stand several times once."""
        counted = Counter(self.notes).items()
        return "; ".join(
            note if count == 1 else f"{note} ({count} times)" for note, count in counted
        )

    @property
    def title(self) -> str:
        """What it is called and where it holds."""
        return f"{self.name} · {self.where}" if self.where else self.name

    def placed(self, longest: timedelta) -> "Row":
        """
        The same without marks that may lie anywhere in more than so long a time.

        They would stand where nobody says that anything happened; what is more than words is
        told instead.
        """
        near = tuple(each for each in self.marks if each.last - each.first <= longest)
        far = (each for each in self.marks if each.last - each.first > longest)
        told = (each.tip for each in far if each.sort is not Sort.SAID)
        return evolve(self, marks=near, notes=(*self.notes, *told))


@frozen
class Names:
    """What truces, places and actors are called in a dataset; their ids where it does not say."""

    data: Dataset

    def truce(self, id: str) -> str:
        """The first name that an account gives a truce."""
        named = (each.name for each in self.data.ceasefires.of(id) if each.name)
        return shown(next(named, id))

    def where(self, id: str) -> str:
        """Where a truce holds, as all accounts tell."""
        places = (place.name for each in self.data.ceasefires.of(id) for place in each.where)
        return ", ".join(map(shown, dict.fromkeys(places)))

    def actor(self, id: str) -> str:
        """The first name that an account gives an actor."""
        found = self.data.actors.of(id)
        return shown(found[0].name if found else id)

    def actors(self, ids: Iterable[str]) -> str:
        """Several of them."""
        return ", ".join(map(self.actor, ids))

    def wider(self, id: str) -> str | None:
        """The truce that one is part of, if any account says so."""
        wider = (each.part_of for each in self.data.ceasefires.of(id) if each.part_of)
        return next(wider, None)


def shown(text: str) -> str:
    """A text on one line, each character that cannot be seen as its escape."""
    return escaped(" ".join(text.split()))


def rows_of(clocks: Iterable[Clock], names: Names, zone: tzinfo) -> tuple[Row, ...]:
    """
    A row for each truce: those that begin first come first, narrower ones under the wider.
    """
    rows = {clock.ceasefire: _row(clock, names, zone) for clock in clocks}
    return tuple(evolve(rows[id], depth=depth) for id, depth in _nested(rows, names))


def _nested(rows: dict[str, Row], names: Names) -> Iterator[tuple[str, int]]:
    """
    Each row once, with its depth; where truces are part of each other in a ring, it is cut open.
    """
    order = sorted(rows, key=lambda each: (min(rows[each].moments, default=_NEVER), each))
    below: dict[str, list[str]] = {}
    tops: list[str] = []
    for id in order:
        wider = names.wider(id)
        (below.setdefault(wider, []) if wider in rows and wider != id else tops).append(id)
    seen: set[str] = set()
    for top in (*tops, *order):
        ahead = [(top, 0)]
        while ahead:
            id, depth = ahead.pop()
            if id not in seen:
                seen.add(id)
                yield id, depth
                ahead += [(each, depth + 1) for each in reversed(below.get(id, ()))]


_NEVER = datetime.max.replace(tzinfo=UTC)


def _row(clock: Clock, names: Names, zone: tzinfo) -> Row:
    name, where = names.truce(clock.ceasefire), names.where(clock.ceasefire)
    marks, notes = _marks(clock, names, zone)
    disputed_by = tuple(dict.fromkeys(a for p in clock.periods for a in p.disputed_by))
    if not clock.periods:
        notes.insert(0, "never in force")
    if disputed_by:
        notes.insert(0, f"disputed by {names.actors(disputed_by)}")
    return Row(
        ceasefire=clock.ceasefire,
        name=name,
        where=where if where != name else "",
        possible=tuple(_possible(clock, stretch, names, zone) for stretch in clock.possible),
        certain=tuple(
            Bar(*stretch, f"certainly in force {_span(stretch, zone)}") for stretch in clock.certain
        ),
        lapses=tuple(
            Bar(gap[0], gap[1], f"lapsed {_span(gap, zone)}")
            for gap in ((before[1], after[0]) for before, after in pairwise(clock.possible))
        ),
        marks=marks,
        notes=tuple(notes),
    )


def _possible(clock: Clock, stretch: Stretch, names: Names, zone: tzinfo) -> Bar:
    within = [p for p in clock.periods if p.possible and _lies_in(p.possible, stretch)]
    disputed_by = tuple(dict.fromkeys(actor for p in within for actor in p.disputed_by))
    disputed = f", disputed by {names.actors(disputed_by)}" if disputed_by else ""
    tip = f"possibly in force {_span(stretch, zone)}{disputed}"
    return Bar(*stretch, tip, bool(disputed_by))


def _lies_in(inner: Stretch, outer: Stretch) -> bool:
    (start, end), (first, last) = inner, outer
    begins = first is None or (start is not None and first <= start)
    return begins and (last is None or (end is not None and end <= last))


def _span(stretch: Stretch, zone: tzinfo) -> str:
    start, end = (clock_text(each, zone) for each in stretch)
    since = f"from {start}" if start else "from an unknown time"
    until = f"until {end}" if end else "without a known end"
    return f"{since} {until}"


def _marks(clock: Clock, names: Names, zone: tzinfo) -> tuple[tuple[Mark, ...], list[str]]:
    """What happened at a known time, as marks; the rest in words."""
    marks, notes = [], []
    for phase in clock.phases:
        sort = _SORTS.get(phase.state)
        ends = [each for each in (phase.begins.earliest, phase.begins.latest) if each]
        if sort is None:
            continue
        tip = _tip(phase, names, zone)
        if ends:
            marks.append(Mark(sort, ends[0], max(ends), tip))
        elif sort is not Sort.SAID:
            notes.append(tip)
    return tuple(sorted(marks, key=lambda each: each.middle)), notes


def _tip(phase: Phase, names: Names, zone: tzinfo) -> str:
    parts: Sequence[str] = (
        "possibly" if phase.answer is not Answer.CERTAINLY else "",
        phase.state.replace("_", " "),
        f"({names.actors(phase.actors)})" if phase.actors else "",
        phase.begins.told(zone) or "at an unknown time",
    )
    return " ".join(filter(None, parts))
