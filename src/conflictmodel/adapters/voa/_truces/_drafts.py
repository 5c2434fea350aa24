"""
Cease-fires and extensions while a page is read, and the objects of the model that they become.
"""

from itertools import islice
from typing import Protocol

from attrs import define, evolve, field, frozen

from conflictmodel.adapters.voa._cast._cast import slug
from conflictmodel.adapters.voa._grounds import Grounds
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.model import Ceasefire, Ending, Extension, Position, Violation
from conflictmodel.values import (
    CeasefireKind,
    Duration,
    Extent,
    Place,
    PositionStance,
    Side,
    Support,
    When,
)


class HasId(Protocol):
    """An incident that will have its id once the page is read."""

    id: str


@define
class Draft:
    """What a truce and an extension have in common while the page is read."""

    #: The block of the page that told of it last.
    block: int
    id: str = ""
    duration: Duration | None = None
    announced: When | None = None
    starts: When | None = None
    ends: When | None = None
    grounds: Grounds = field(factory=Grounds)
    support: list[Support] = field(factory=list)
    brokers: dict[str, None] = field(factory=dict)
    #: By actor and stance, each once; the stances alone are asked for often.
    positions: dict[tuple[str | None, PositionStance], Position] = field(factory=dict)
    stances: set[PositionStance] = field(factory=set)

    def fill(self, name: str, rule: str, passage: Passage, first: int, last: int) -> None:
        """Keep the words that a field rests on, and the rule that read them."""
        words = passage.evidence(passage.span(first, last))
        self.support.append(Support(field=name, words=words))
        self.grounds.note(rule, words)


@define(kw_only=True)
class Prolongation(Draft):
    """An extension while the page is read."""

    truce: "Truce"
    #: Its place among the extensions of its truce, where the page tells ("second").
    order: int | None = None
    #: Whether the ones before it were as long ("the second two-month extension").
    counted: bool = False
    #: Whether it was asked for with an end of its own: "past the harvest", "through the fair".
    asked_until: bool = False
    initiative: dict[str, None] = field(factory=dict)

    @property
    def took_hold(self) -> bool:
        """Whether it was more than proposed, and not rejected."""
        rejected = PositionStance.REJECTED in self.stances
        return not rejected and self.stances != {PositionStance.PROPOSED}


@define
class Breach:
    """A violation while the page is read: its incident gets an id at the end."""

    violation: Violation
    incident: HasId | None = None


@define
class Truce(Draft):
    """A cease-fire while the page is read."""

    name: str = ""
    kind: CeasefireKind = CeasefireKind.UNSPECIFIED
    extent: Extent | None = None
    side: Side | None = None
    place: Place | None = None
    #: By name, the others that it covers: "covers the towns of X and Y".
    covers: dict[str, Place] = field(factory=dict)
    #: "second" of several, as the page counts them; and the other words that tell it apart.
    order: str = ""
    modifiers: frozenset[str] = frozenset()
    #: How often it was named.
    mentions: int = 0
    #: Whether it is told as a memory beside a current one.
    older: bool = False
    #: The date by which the page tells it from others: "the August 5 truce".
    dated: When | None = None
    ending: Ending | None = None
    part_of: "Truce | None" = None
    parties: dict[str, None] = field(factory=dict)
    excluded: dict[str, None] = field(factory=dict)
    monitors: dict[str, None] = field(factory=dict)
    guarantors: dict[str, None] = field(factory=dict)
    breaches: list[Breach] = field(factory=list)
    extensions: list[Prolongation] = field(factory=list)

    @property
    def is_prolonged(self) -> bool:
        """Whether it went on after its first term."""
        return any(each.took_hold for each in self.extensions)

    @property
    def days(self) -> tuple[When, ...]:
        """The days that may stand for it: "the truce of August 5"."""
        taken = (each.when for each in islice(self.positions.values(), 3))
        return tuple(day for day in (self.dated, self.starts, self.announced, *taken) if day)


@frozen
class Named:
    """Where a sentence names a draft; positions are those of its tokens."""

    first: int
    last: int
    draft: Draft


def add_position(draft: Draft, position: Position) -> None:
    """Take a position, each actor's once; "was announced" says less than who announced it."""
    anonymous = (None, position.stance)
    if position.actor is None and position.stance in draft.stances:
        return
    draft.positions.pop(anonymous, None)
    draft.positions.setdefault((position.actor, position.stance), position)
    draft.stances.add(position.stance)


def id_of(truce: Truce, source: str) -> str:
    """Its place and day, by which two pages may meet; with the page's key where one is open."""
    where = slug(truce.place.name) if truce.place else str(truce.extent or "")
    start = truce.starts or truce.announced
    day = start.text[:10] if start and not start.is_interval else ""
    key = "" if where and day else source.partition(":")[2]
    return "ceasefire:" + "-".join(word for word in (where, day, key) if word)


def ceasefire_of(truce: Truce, source: str) -> Ceasefire:
    """The object of the model that a draft becomes."""
    return Ceasefire(
        id=truce.id,
        source=source,
        name=truce.name or None,
        kind=truce.kind,
        side=truce.side,
        extent=truce.extent,
        where=((truce.place,) if truce.place else ()) + tuple(truce.covers.values()),
        parties=tuple(each for each in truce.parties if each not in truce.excluded),
        excluded=tuple(truce.excluded),
        brokers=tuple(truce.brokers),
        guarantors=tuple(truce.guarantors),
        monitors=tuple(truce.monitors),
        announced=truce.announced,
        starts=truce.starts,
        duration=truce.duration,
        ends=truce.ends,
        part_of=truce.part_of.id if truce.part_of else None,
        positions=tuple(truce.positions.values()),
        violations=tuple(_violation(each) for each in truce.breaches),
        ending=truce.ending,
        evidence=truce.grounds.evidence,
        support=tuple(dict.fromkeys(truce.support)),
    )


def _violation(breach: Breach) -> Violation:
    return evolve(breach.violation, incident=breach.incident.id if breach.incident else None)


def extension_of(each: Prolongation, truce: Truce, source: str) -> Extension:
    """The object of the model that a draft becomes."""
    return Extension(
        id=each.id,
        source=source,
        ceasefire=truce.id,
        sequence=each.order,
        announced=each.announced,
        duration=each.duration,
        starts=each.starts,
        ends=each.ends,
        initiative=tuple(each.initiative),
        brokers=tuple(each.brokers),
        positions=tuple(each.positions.values()),
        evidence=each.grounds.evidence,
        support=tuple(dict.fromkeys(each.support)),
    )
