"""
Incidents while a page is read, and the objects of the model that they become.
"""

from typing import Protocol

from attrs import define, field

from conflictmodel.adapters.voa._cast._cast import slug
from conflictmodel.adapters.voa._events._camps import Camp
from conflictmodel.adapters.voa._events._landmarks import called, landmark
from conflictmodel.adapters.voa._events._settings import Setting, Settings
from conflictmodel.adapters.voa._grounds import Grounds
from conflictmodel.adapters.voa._sentences._places import closest
from conflictmodel.model import Attribution, Incident, Toll
from conflictmodel.values import Evidence, IncidentKind, Place, Support, When

#: The frame of what exploded, while nobody is said to have made it explode.
BLAST = "blast"


class Telling(Protocol):
    """A sentence that tells of an event."""

    @property
    def company(self) -> frozenset[str]:
        """What sorts of people and things stand around its words."""


@define
class Event:
    """An incident while the page is read."""

    kind: IncidentKind
    #: The block of the paragraph that named it last.
    block: int
    background: bool = False
    #: ``deed``, ``campaign`` or ``war``.
    sort: str = "deed"
    #: The frame of a mishap, a story, a drill, in which it is told; empty if it is news.
    frame: str = ""
    #: The sentences that tell of it.
    tellings: list[Telling] = field(factory=list)
    #: Whether only general words have named it so far: "an attack".
    general: bool = False
    grounds: Grounds = field(factory=Grounds)
    #: Each once and in order, as what follows.
    places: dict[Place, None] = field(factory=dict)
    #: Where the story was when it was told; counts if no words name a place of its own.
    setting: Setting | None = None
    #: The noun of its site, which the page may name later.
    site: str | None = None
    #: The name of what was struck, which the page may show to be a place.
    struck: str = ""
    when: When | None = None
    when_words: Evidence | None = None
    #: By kind, count, whom and who says so.
    tolls: dict[tuple[object, ...], Toll] = field(factory=dict)
    #: By actor, stance, who says so and where.
    attributions: dict[tuple[object, ...], Attribution] = field(factory=dict)
    #: On whom it is put already, and by whom.
    authors: set[tuple[str, str | None]] = field(factory=set)
    #: Ids of actors.
    participants: dict[str, None] = field(factory=dict)
    targets: dict[str, None] = field(factory=dict)
    #: Ids of those who did it in the words of a clause.
    doers: set[str] = field(factory=set)
    #: Whose deed it is said to be: countries, and ids of those who are named.
    sides: set[str] = field(factory=set)
    #: The camps of those who did it in the words of a clause.
    camps: set[Camp] = field(factory=set)
    instruments: dict[str, None] = field(factory=dict)
    id: str = ""

    @property
    def company(self) -> frozenset[str]:
        """What sorts of people and things stood around the words for it: ``armed``, ``person``."""
        return frozenset().union(*(each.company for each in self.tellings))

    @property
    def is_news(self) -> bool:
        """Whether it is told as somebody's deed; a blast is one when it is put on somebody."""
        return not self.frame or (self.frame == BLAST and bool(self.attributions))


def settle(event: Event, settings: Settings) -> None:
    """Place an event by the name of its site, or, without a place of its own, by the story."""
    named = (
        landmark(event.site, event.places, settings)
        if event.site and not event.background
        else None
    )
    if not event.places:
        named = named or called(event.struck, settings) or event.setting
    event.setting = named
    if event.setting:
        event.places[event.setting.place] = None
        event.grounds.note(f"place:{event.setting.rule}", event.setting.words)


def id_of(event: Event, source: str) -> str:
    """Its kind, place and day, by which two pages may meet; with the page's key if one is open."""
    where = closest(event.places)
    words = [event.kind.value.replace("_", "-"), slug(where.name) if where else ""]
    if event.when and not event.when.is_interval:
        words.append(event.when.text)
    if not where or len(words) < 3:
        # Without place and day the kind names no event beyond its page.
        words.append(source.partition(":")[2])
    return "incident:" + "-".join(word for word in words if word)


def unique(id: str, taken: set[str]) -> str:
    """An id that is not taken: the same, or with a number behind it."""
    number, made = 1, id
    while made in taken:
        number += 1
        made = f"{id}-{number}"
    return made


def incident_of(event: Event, source: str) -> Incident:
    """The object of the model that a draft becomes."""
    support = [Support(field="when", words=event.when_words)] if event.when_words else []
    if event.setting:
        support.append(Support(field="where", words=event.setting.words))
    return Incident(
        id=event.id,
        source=source,
        kind=event.kind,
        when=event.when,
        where=closest(event.places),
        participants=tuple(event.participants),
        targets=tuple(event.targets),
        instruments=tuple(event.instruments),
        tolls=tuple(event.tolls.values()),
        attributions=tuple(event.attributions.values()),
        background=event.background,
        evidence=event.grounds.evidence,
        support=tuple(support),
    )
