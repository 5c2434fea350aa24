"""
What a sentence tells of an event that it names: its kind, place and time, who and whom.
"""

from attrs import evolve, frozen

from conflictmodel.adapters.voa._cast import Cast
from conflictmodel.adapters.voa._frames import is_background
from conflictmodel.adapters.voa._parties import Means, Party, doer_of, kind_with, target_of
from conflictmodel.adapters.voa._passages import Passage
from conflictmodel.adapters.voa._places import PlaceName
from conflictmodel.adapters.voa._triggers import Trigger
from conflictmodel.values import IncidentKind, Part, Place, When

#: When something happened, and the positions of the words that say so.
Time = tuple[When | None, tuple[int, int]]


@frozen
class Mention:
    """A trigger with what its sentence tells of the event."""

    passage: Passage
    trigger: Trigger
    #: Where the words for it end: behind the place, if no other event stands before that.
    last: int
    kind: IncidentKind
    places: tuple[Place, ...]
    time: Time | None
    doer: str | None
    #: Whose side that is, by which two doers may be told apart: a country, or somebody named.
    side: str | None
    target: str | None
    background: bool

    @property
    def when(self) -> When | None:
        """When it happened, if the sentence tells."""
        return self.time[0] if self.time else None

    @property
    def is_furniture(self) -> bool:
        """Whether it stands in a caption, a sub-head or the headline."""
        return self.passage.part not in (Part.PARAGRAPH, Part.LIST_ITEM)

    @property
    def repeats(self) -> bool:
        """Whether it stands where copy repeats: in a caption, a headline or a quotation."""
        return self.is_furniture or self.passage.is_quoted(self.trigger.first)


def mention_of(
    passage: Passage,
    trigger: Trigger,
    triggers: tuple[Trigger, ...],
    means: tuple[Means, ...],
    cast: Cast,
) -> Mention:
    """What a sentence tells of one of the events that it names."""
    doer, target = doer_of(passage, trigger), target_of(passage, trigger)
    kind = kind_with(passage, trigger, means)
    if kind is not trigger.kind:
        trigger = evolve(trigger, general=False)
    return Mention(
        passage=passage,
        trigger=trigger,
        last=_end_of(passage, trigger, triggers),
        kind=kind,
        places=tuple(p.place for p in _places_of(passage, trigger, triggers)),
        time=time_of(passage, trigger, triggers),
        doer=cast.id_of(passage, doer.phrase) if doer else None,
        side=_side_of(doer, cast.id_of(passage, doer.phrase)) if doer else None,
        target=cast.id_of(passage, target.phrase) if target else None,
        background=is_background(passage, trigger, triggers),
    )


def _side_of(doer: Party, id: str | None) -> str | None:
    """ "Velandan troops" and "Velanda" are one side, and "gunmen" none that is known."""
    return doer.phrase.country or (id if doer.phrase.reading != "common" else None)


def _places_of(
    passage: Passage, trigger: Trigger, triggers: tuple[Trigger, ...]
) -> list[PlaceName]:
    """The places behind it before the next deed, else all behind it, else those that it is in."""
    after = [p for p in passage.places if p.first >= trigger.last and _is_site(p)]
    following = (t.first for t in triggers if t.first > trigger.first and t.own)
    end = next(following, len(passage.tokens))
    if end < len(passage.tokens):
        return [p for p in after if p.first < end]
    return after or [p for p in passage.places if p.preposition in ("in", "at", "near")]


def _end_of(passage: Passage, trigger: Trigger, triggers: tuple[Trigger, ...]) -> int:
    """The end of the words that name an event: behind its place, if that follows soon."""
    if passage.is_quoted(trigger.first):
        return trigger.last
    place = next((p for p in passage.places if p.first >= trigger.last), None)
    if place is None or place.first - trigger.last > 8:
        return trigger.last
    between = any(trigger.last <= t.first < place.first for t in triggers)
    return trigger.last if between else place.last


def _is_site(name: PlaceName) -> bool:
    """Whether it is where something happened: not "for the Kurds", "against Velanda-backed"."""
    last = name.place.name.rpartition("-")[2]
    joined = "-" in name.place.name and last.islower()
    return not joined and (name.place.kind is not None or name.preposition not in _NOT_WHERE)


_NOT_WHERE = frozenset({"for", "from", "against"})


def time_of(passage: Passage, trigger: Trigger, triggers: tuple[Trigger, ...]) -> Time | None:
    """When a sentence says that it happened, and the words; a time is that of the nearest deed."""
    near = [t for t in triggers if t.firm]
    times = sorted(
        (
            t
            for t in passage.times
            if passage.word(t.first - 1) not in ("since", "until", "by")
            and not any(abs(each.first - t.first) < abs(trigger.first - t.first) for each in near)
        ),
        key=lambda t: abs(t.first - trigger.first),
    )
    if not times or passage.is_quoted(times[0].first):
        return _year_of(passage, trigger)
    time = times[0]
    opener = next(
        (p for p in range(min(4, len(passage.tokens))) if passage.word(p) == "after"), None
    )
    comma = next((p for p in range(time.last, trigger.first) if passage.word(p) == ","), None)
    if opener is not None and comma is not None and opener < time.first < comma:
        # "After X on Wednesday, Y": not before Wednesday, and no later day is named.
        return time.when and _from(time.when), (opener, comma)
    return time.when, (time.first, time.last)


def _year_of(passage: Passage, trigger: Trigger) -> Time | None:
    """ "The 2005 assassination", "invaded in 1990": a year close by, and no other time."""
    for position in range(max(0, trigger.start - 2), min(trigger.last + 7, len(passage.tokens))):
        text = passage.tokens[position].text
        if len(text) == 4 and text.isascii() and text.isdigit() and text[:2] in ("19", "20"):
            return When(text), (position, position + 1)
    return None


def _from(when: When) -> When:
    return when if when.is_interval else When(f"{when.text}/..")
