"""
Candidates for one thing told of twice, with the reasons for and against.

An ordered table of comparisons (`INCIDENTS`, `CEASEFIRES`, `EXTENSIONS`) looks at each pair; a
pair that no comparison speaks for, or that one excludes, is no candidate.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import combinations
from typing import Any

from attrs import frozen

from conflictmodel.algebra._fields import may_agree
from conflictmodel.dataset import Dataset
from conflictmodel.model import Ceasefire, Extension, Incident
from conflictmodel.values import IncidentKind, Place, When


@frozen
class Reason:
    """Something that speaks for or against two accounts telling of one thing."""

    #: 2 strong, 1 weak; negative against; 0 says nothing either way.
    weight: int
    text: str


@frozen(kw_only=True)
class Match:
    """Two things that may be one. Join them with `joined` if you think that they are."""

    left: str
    right: str
    reasons: tuple[Reason, ...]

    @property
    def weight(self) -> int:
        """What the reasons come to; the higher, the likelier."""
        return sum(each.weight for each in self.reasons)

    @property
    def names(self) -> dict[str, str]:
        """What `joined` takes: the right one gets the id of the left one."""
        return {self.right: self.left}

    def __str__(self) -> str:
        why = "; ".join(f"{each.weight:+d} {each.text}" for each in self.reasons)
        return f"{self.left} = {self.right}? {self.weight:+d}: {why}"


Comparison = Callable[[Any, Any], Reason | None]


def matches(data: Dataset, *, least: int = 3) -> tuple[Match, ...]:
    """
    Pairs of incidents, of cease-fires and of extensions that may be one thing told by two sources.

    Extensions are candidates where they prolong one truce: join the truces first, and ask again.
    Things that one source tells of as two are two.

    Only pairs that share a place and may share a time, share a day, or prolong one truce are
    looked at. What names no time is compared with all of its place, so that thousands of undated
    accounts of one place cost their square; a thousand dated ones cost what happened together.

    Args:
        data: The accounts.
        least: The weight from which on a pair is proposed.

    Returns:
        The likeliest first.
    """
    found = [
        match
        for accounts, table in (
            (data.incidents, INCIDENTS),
            (data.ceasefires, CEASEFIRES),
            (data.extensions, EXTENSIONS),
        )
        for match in _matches(accounts, table)
        if match.weight >= least
    ]
    return tuple(sorted(found, key=lambda each: (-each.weight, each.left, each.right)))


#: A weight that nothing can make up for.
EXCLUDES = -9


def _matches(accounts: Iterable[Any], table: tuple[Comparison, ...]) -> Iterable[Match]:
    """Of each pair of things, what the two accounts come to that are most alike."""
    sources: dict[str, set[str | None]] = defaultdict(set)
    for each in accounts:
        sources[each.id].add(each.source)
    timed = {each.id for each in accounts if _time_of(each)}
    best: dict[tuple[str, str], Match] = {}
    for one, other in _pairs(accounts):
        if sources[one.id] & sources[other.id]:
            continue
        if {one.id, other.id} <= timed and not (_time_of(one) and _time_of(other)):
            continue  # Those of their accounts that name a time speak for both.
        left, right = sorted((one, other), key=lambda each: each.id)
        reasons = tuple(r for compare in table if (r := compare(left, right)))
        if any(reason.weight <= EXCLUDES for reason in reasons):
            continue
        match = Match(left=left.id, right=right.id, reasons=reasons)
        known = best.get((left.id, right.id))
        if known is None or match.weight > known.weight:
            best[left.id, right.id] = match
    return best.values()


def _pairs(accounts: Iterable[Any]) -> Iterator[tuple[Any, Any]]:
    """Pairs worth a comparison; one that shares a place and a day comes twice."""
    rooms: dict[str, list[Any]] = defaultdict(list)
    days: dict[str, list[Any]] = defaultdict(list)
    for each in accounts:
        for room in _rooms(each):
            rooms[room].append(each)
        if (day := _day(each)) is not None:
            days[day].append(each)
    for near in rooms.values():
        yield from _together(near)
    for near in days.values():
        yield from combinations(near, 2)


def _rooms(thing: Any) -> set[str]:
    """What a thing has to share with another: a place, for extensions the truce."""
    if isinstance(thing, Extension):
        return {thing.ceasefire}
    return {place.name.casefold() for place in _places(thing)}


def _day(thing: Any) -> str | None:
    when = None if isinstance(thing, Extension) else _time_of(thing) or _announced_of(thing)
    return when.text[:10] if when else None


def _announced_of(thing: Any) -> When | None:
    return thing.announced if isinstance(thing, Ceasefire) else None


def _together(near: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    """Pairs whose times may be one, by a walk along their beginnings."""
    if len({each.source for each in near}) < 2:
        return
    going: list[tuple[datetime, Any]] = []
    for first, last, each in sorted(map(_extent, near), key=lambda row: row[:2]):
        going = [row for row in going if row[0] >= first]
        yield from ((other, each) for _, other in going)
        going.append((last, each))


def _extent(thing: Any) -> tuple[datetime, datetime, Any]:
    """From when to when a thing may have been; without a time, always."""
    first, last = when.bounds() if (when := _time_of(thing)) else (None, None)
    return first or _FIRST, last or _LAST, thing


_FIRST, _LAST = (each.replace(tzinfo=UTC) for each in (datetime.min, datetime.max))


def _time_of(thing: Any) -> When | None:
    """The time by which two things are compared."""
    return thing.when if isinstance(thing, Incident) else thing.starts


def _places(thing: Incident | Ceasefire) -> tuple[Place, ...]:
    if isinstance(thing, Incident):
        return (thing.where,) if thing.where else ()
    return thing.where


# Comparisons -------------------------------------------------------------------------------------


def _kind(one: Incident, other: Incident) -> Reason | None:
    if one.kind is other.kind:
        return Reason(1, f"both tell of {_words(one.kind)}")
    if IncidentKind.ATTACK in (one.kind, other.kind):
        return Reason(0, "one is an attack of a kind not said")
    return Reason(-2, f"{_words(one.kind)} and {_words(other.kind)}")


def _words(kind: str) -> str:
    name = kind.replace("_", " ")
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def _place(one: Any, other: Any) -> Reason | None:
    ours, theirs = _places(one), _places(other)
    if not ours or not theirs:
        return Reason(0, "one names no place")
    names = [{p.name.casefold() for p in places} for places in (ours, theirs)]
    if shared := names[0] & names[1]:
        return Reason(2, f"the same place: {min(shared)}")
    around = [{n.casefold() for p in places for n in p.within} for places in (ours, theirs)]
    if names[0] & around[1] or names[1] & around[0]:
        return Reason(1, "one place lies in the other")
    return Reason(-2, f"{ours[0].name} and {theirs[0].name}")


def _time(one: Any, other: Any) -> Reason | None:
    ours, theirs = _time_of(one), _time_of(other)
    if ours is None or theirs is None:
        return Reason(0, "one names no time")
    if ours == theirs:
        return Reason(2, f"the same time: {ours}")
    if may_agree(ours, theirs):
        return Reason(1, f"times that may be one: {ours}, {theirs}")
    return Reason(EXCLUDES, f"{ours} and {theirs}")


def _tolls(one: Incident, other: Incident) -> Reason | None:
    pairs = [(a, b) for a in one.tolls for b in other.tolls if a.kind is b.kind]
    if not pairs:
        return None
    if any(a.count == b.count for a, b in pairs):
        return Reason(2, "the same toll")
    if any(may_agree(a.count, b.count) for a, b in pairs):
        return Reason(1, "tolls that may agree")
    a, b = pairs[0]
    return Reason(-1, f"{a.count} and {b.count} {a.kind}")


def _background(one: Incident, other: Incident) -> Reason | None:
    if one.background != other.background:
        return Reason(-2, "one is background, the other news")
    return None


def _actors(one: Any, other: Any) -> Reason | None:
    shared = set(_taking_part(one)) & set(_taking_part(other))
    return Reason(1, f"both name {min(shared)}") if shared else None


def _taking_part(thing: Incident | Ceasefire) -> tuple[str, ...]:
    if isinstance(thing, Incident):
        return (*thing.participants, *(each.actor for each in thing.attributions))
    return thing.parties


def _duration(one: Any, other: Any) -> Reason | None:
    if one.duration is None or other.duration is None:
        return None
    if one.duration.same_length(other.duration):
        return Reason(1, f"as long: {one.duration}")
    return Reason(-2, f"{one.duration} and {other.duration}")


def _nesting(one: Ceasefire, other: Ceasefire) -> Reason | None:
    if one.id == other.part_of or other.id == one.part_of:
        return Reason(EXCLUDES, "one is a part of the other")
    return None


def _prolonged(one: Extension, other: Extension) -> Reason | None:
    if one.ceasefire == other.ceasefire:
        return Reason(2, f"both prolong {one.ceasefire}")
    return Reason(EXCLUDES, f"{one.ceasefire} and {other.ceasefire}")


def _announced(one: Extension, other: Extension) -> Reason | None:
    if one.announced is None or other.announced is None:
        return None
    if may_agree(one.announced, other.announced):
        return Reason(1, f"announced at one time: {one.announced}, {other.announced}")
    return Reason(-2, f"announced at {one.announced} and {other.announced}")


def _number(one: Extension, other: Extension) -> Reason | None:
    if one.sequence is None or other.sequence is None:
        return None
    if one.sequence == other.sequence:
        return Reason(2, f"both are number {one.sequence}")
    return Reason(EXCLUDES, f"number {one.sequence} and number {other.sequence}")


INCIDENTS: tuple[Comparison, ...] = (_kind, _place, _time, _tolls, _background, _actors)
CEASEFIRES: tuple[Comparison, ...] = (_place, _time, _duration, _nesting, _actors)
EXTENSIONS: tuple[Comparison, ...] = (_prolonged, _time, _announced, _duration, _number)
