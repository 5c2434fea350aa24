"""
Candidates for one thing told of twice, with the reasons for and against.

An ordered table of comparisons (`INCIDENTS`, `CEASEFIRES`) looks at each pair; a pair that no
comparison speaks for, or that one excludes, is no candidate. Only pairs that share a place or a
day are looked at, so that the cost grows with the candidates and not with the pairs.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Any

from attrs import frozen

from conflictmodel.algebra._fields import may_agree
from conflictmodel.dataset import Dataset
from conflictmodel.model import Ceasefire, Entity, Incident
from conflictmodel.values import IncidentKind, Place


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
    Pairs of incidents, and of cease-fires, that may be one thing told by two sources.

    Args:
        data: The accounts.
        least: The weight from which on a pair is proposed.

    Returns:
        The likeliest first.
    """
    found = [
        *_matches(list(data.incidents), INCIDENTS),
        *_matches(list(data.ceasefires), CEASEFIRES),
    ]
    good = [each for each in found if each.weight >= least]
    return tuple(sorted(good, key=lambda each: (-each.weight, each.left, each.right)))


def _matches(accounts: list[Any], table: tuple[Comparison, ...]) -> Iterator[Match]:
    pairs: dict[tuple[str, str], tuple[Any, Any]] = {}
    for near in _rooms(accounts).values():
        for one, other in combinations(near, 2):
            if one.id != other.id and one.source != other.source:
                left, right = sorted((one, other), key=lambda each: each.id)
                pairs.setdefault((left.id, right.id), (left, right))
    for (left_id, right_id), pair in sorted(pairs.items()):
        reasons = tuple(r for compare in table if (r := compare(*pair)))
        if not any(reason.weight <= EXCLUDES for reason in reasons):
            yield Match(left=left_id, right=right_id, reasons=reasons)


#: A weight that nothing can make up for.
EXCLUDES = -9


def _rooms(accounts: list[Any]) -> dict[str, list[Entity]]:
    """Accounts by the places and days they name; those that name none are compared with none."""
    rooms: dict[str, list[Entity]] = defaultdict(list)
    for each in accounts:
        keys = {place.name.casefold() for place in _places(each)}
        day = each.when if isinstance(each, Incident) else each.starts or each.announced
        if day is not None:
            keys.add(day.text[:10])
        for key in sorted(keys):
            rooms[key].append(each)
    return rooms


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
    times = [t.when if isinstance(t, Incident) else t.starts for t in (one, other)]
    if None in times:
        return Reason(0, "one names no time")
    if times[0] == times[1]:
        return Reason(2, f"the same time: {times[0]}")
    if may_agree(*times):
        return Reason(1, f"times that may be one: {times[0]}, {times[1]}")
    return Reason(EXCLUDES, f"{times[0]} and {times[1]}")


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


def _duration(one: Ceasefire, other: Ceasefire) -> Reason | None:
    if one.duration is None or other.duration is None:
        return None
    if one.duration.same_length(other.duration):
        return Reason(1, f"as long: {one.duration}")
    return Reason(-2, f"{one.duration} and {other.duration}")


def _nesting(one: Ceasefire, other: Ceasefire) -> Reason | None:
    if one.id == other.part_of or other.id == one.part_of:
        return Reason(EXCLUDES, "one is a part of the other")
    return None


INCIDENTS: tuple[Comparison, ...] = (_kind, _place, _time, _tolls, _background, _actors)
CEASEFIRES: tuple[Comparison, ...] = (_place, _time, _duration, _nesting, _actors)
