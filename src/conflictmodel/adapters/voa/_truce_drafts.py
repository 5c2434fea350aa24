"""
Cease-fires and extensions while a page is read, and the objects of the model that they become.
"""

from attrs import define, field

from conflictmodel.adapters.voa._cast import slug
from conflictmodel.model import Ceasefire, Ending, Extension, Position
from conflictmodel.values import (
    CeasefireKind,
    Duration,
    Evidence,
    Extent,
    Place,
    Side,
    Support,
    When,
)


@define
class Prolongation:
    """An extension while the page is read."""

    block: int
    id: str = ""
    duration: Duration | None = None
    evidence: list[Evidence] = field(factory=list)
    brokers: list[str] = field(factory=list)
    initiative: list[str] = field(factory=list)
    positions: list[Position] = field(factory=list)


@define
class Truce:
    """A cease-fire while the page is read."""

    block: int
    id: str = ""
    name: str = ""
    kind: CeasefireKind = CeasefireKind.UNSPECIFIED
    extent: Extent | None = None
    side: Side | None = None
    place: Place | None = None
    duration: Duration | None = None
    announced: When | None = None
    starts: When | None = None
    ends: When | None = None
    ending: Ending | None = None
    part_of: "Truce | None" = None
    evidence: list[Evidence] = field(factory=list)
    support: list[Support] = field(factory=list)
    brokers: list[str] = field(factory=list)
    excluded: list[str] = field(factory=list)
    positions: list[Position] = field(factory=list)
    extensions: list[Prolongation] = field(factory=list)


def id_of(truce: Truce, source: str) -> str:
    """Its place and day, by which two pages may meet; with the page's key where one is open."""
    where = slug(truce.place.name) if truce.place else str(truce.extent or "")
    start = truce.starts or truce.announced
    day = start.text if start and not start.is_interval else ""
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
        where=(truce.place,) if truce.place else (),
        excluded=tuple(truce.excluded),
        brokers=tuple(truce.brokers),
        announced=truce.announced,
        starts=truce.starts,
        duration=truce.duration,
        ends=truce.ends,
        part_of=truce.part_of.id if truce.part_of else None,
        positions=tuple(truce.positions),
        ending=truce.ending,
        evidence=tuple(dict.fromkeys(truce.evidence)),
        support=tuple(dict.fromkeys(truce.support)),
    )


def extension_of(each: Prolongation, truce: Truce, number: int, source: str) -> Extension:
    """The object of the model that a draft becomes; numbered only where there are several."""
    return Extension(
        id=each.id,
        source=source,
        ceasefire=truce.id,
        duration=each.duration,
        sequence=number if len(truce.extensions) > 1 else None,
        initiative=tuple(each.initiative),
        brokers=tuple(each.brokers),
        positions=tuple(each.positions),
        evidence=tuple(dict.fromkeys(each.evidence)),
    )
