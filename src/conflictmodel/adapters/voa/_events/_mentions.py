"""
What a sentence tells of an event that it names: its kind, place and time, who and whom.
"""

from attrs import evolve, frozen

from conflictmodel.adapters.voa._cast._cast import Cast
from conflictmodel.adapters.voa._events._background import is_background
from conflictmodel.adapters.voa._events._camps import Camp, camp_of
from conflictmodel.adapters.voa._events._means import Means, kind_with
from conflictmodel.adapters.voa._events._parties import Party, actor_of, doer_of, target_of
from conflictmodel.adapters.voa._events._triggers import Trigger, end_of_aside
from conflictmodel.adapters.voa._events._venues import SAYING
from conflictmodel.adapters.voa._events._whereabouts import places_told
from conflictmodel.adapters.voa._sentences._dates import YEAR
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._times import TimeWords
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
    #: Whether they stand before it: "after the talks in Karsova, two people were killed".
    placed_before: bool
    time: Time | None
    doer: str | None
    #: Whether the doer is named as somebody not told of before: "militants", not "the militants".
    fresh_doer: bool
    #: Whose side that is, by which two doers may be told apart: a country, or somebody named.
    side: str | None
    #: In which camp the doer stands.
    camp: Camp | None
    target: str | None
    background: bool

    @property
    def when(self) -> When | None:
        """When it happened, if the sentence tells."""
        return self.time[0] if self.time else None

    @property
    def has_own_year(self) -> bool:
        """ "The **1994** massacre": whether its words say in which year it was."""
        return _year_in(self.passage, self.trigger) is not None

    @property
    def is_furniture(self) -> bool:
        """Whether it stands in a caption, a sub-head or the headline."""
        return is_furniture(self.passage)

    @property
    def repeats(self) -> bool:
        """Whether it stands where copy repeats: in a caption, a headline or a quotation."""
        return self.is_furniture or self.passage.is_quoted(self.trigger.first)


def is_furniture(passage: Passage) -> bool:
    """Whether a sentence stands in a caption, a sub-head, a pull quote or the headline."""
    return passage.part not in (Part.PARAGRAPH, Part.LIST_ITEM)


def mention_of(
    passage: Passage,
    trigger: Trigger,
    triggers: tuple[Trigger, ...],
    means: tuple[Means, ...],
    cast: Cast,
) -> Mention:
    """What a sentence tells of one of the events that it names."""
    doer, target = doer_of(passage, trigger), target_of(passage, trigger)
    actor = actor_of(passage, doer.phrase, cast) if doer else None
    camp = camp_of(passage, trigger)
    kind = _kind_of(passage, trigger, means, camp)
    time = time_of(passage, trigger, triggers)
    places = places_told(passage, trigger, triggers)
    if kind is not trigger.kind:
        trigger = evolve(trigger, general=False)
    return Mention(
        passage=passage,
        trigger=trigger,
        last=_end_of(passage, trigger, triggers),
        kind=kind,
        places=tuple(each.place for each in places),
        placed_before=any(each.first < trigger.first for each in places),
        time=time,
        doer=actor,
        fresh_doer=doer is not None and doer.phrase.article != "the",
        side=_side_of(doer, actor) if doer else None,
        camp=camp,
        target=cast.id_of(passage, target.phrase) if target else None,
        background=_is_old(passage, trigger, triggers, time),
    )


def _is_old(
    passage: Passage, trigger: Trigger, triggers: tuple[Trigger, ...], time: Time | None
) -> bool:
    return (
        trigger.rule == "verb-adjective"
        or _is_habit(passage, trigger, time)
        or is_background(passage, trigger, triggers)
        or _lasts(passage, trigger, time)
    )


def _kind_of(
    passage: Passage, trigger: Trigger, means: tuple[Means, ...], camp: Camp | None
) -> IncidentKind:
    """By its means; armies bomb from the air, and rebels with what they carry."""
    kind = kind_with(passage, trigger, means)
    bombed = kind is IncidentKind.BOMBING and camp is Camp.FORCES and _is_bombing(passage, trigger)
    return IncidentKind.AIRSTRIKE if bombed else kind


def _is_bombing(passage: Passage, trigger: Trigger) -> bool:
    if trigger.last - trigger.first > 1 or not passage.word(trigger.first).startswith("bomb"):
        return False
    return trigger.rule.startswith("verb") or passage.word(trigger.last) == "of"


def _lasts(passage: Passage, trigger: Trigger, time: Time | None) -> bool:
    """An offensive without a day, and what "has been" going on, tell of more than a day."""
    if trigger.sort == "campaign":
        return time is None or time[0] is None or len(time[0].text) < len("2018-05-04")
    going_on = trigger.rule == "verb-progressive" and time is None
    return going_on and (trigger.sort == "war" or passage.word(trigger.start) in ("has", "have"))


def _is_habit(passage: Passage, trigger: Trigger, time: Time | None) -> bool:
    """ "Militants **have carried out attacks** on the minority": what they have done, some day."""
    if time is not None or not passage.word(trigger.last - 1).endswith("s"):
        return False
    committed = trigger.rule == "noun-committed" or trigger.last - trigger.first > 1
    bare = trigger.start == trigger.first or trigger.rule.startswith("verb")
    before = passage.words(trigger.start - 4, trigger.first)
    return committed and bare and ("have" in before or "has" in before)


def _side_of(doer: Party, id: str | None) -> str | None:
    """ "Velandan troops" and "Velanda" are one side, and "gunmen" none that is known."""
    return doer.phrase.country or (id if doer.phrase.reading != "common" else None)


def _end_of(passage: Passage, trigger: Trigger, triggers: tuple[Trigger, ...]) -> int:
    """The end of the words that name an event: behind its place, if that follows soon."""
    if passage.is_quoted(trigger.first):
        return trigger.last
    place = next((p for p in passage.places if p.first >= trigger.last), None)
    if place is None or place.first - trigger.last > 8:
        return trigger.last
    between = any(trigger.last <= t.first < place.first for t in triggers)
    return trigger.last if between else place.last


def time_of(passage: Passage, trigger: Trigger, triggers: tuple[Trigger, ...]) -> Time | None:
    """When a sentence says that it happened, and the words; a time is that of the nearest deed."""
    if year := _year_in(passage, trigger):
        return year
    near = [t for t in triggers if t.firm]
    times = sorted(
        (
            t
            for t in passage.times
            if passage.word(t.first - 1) not in ("since", "until", "by", "around")
            and not (_is_of_saying(passage, t) or _is_of_dateline(passage, t))
            and _is_in_reach(passage, t, trigger)
            and t.first < end_of_aside(passage, trigger)
            and not any(abs(each.first - t.first) < abs(trigger.first - t.first) for each in near)
        ),
        key=lambda t: abs(t.first - trigger.first),
    )
    if not times or passage.is_quoted(times[0].first):
        return None
    time = times[0]
    if time.last < trigger.first and _is_before_it(passage, time):
        return None
    opening, between = passage.words(0, 4), passage.words(time.last, trigger.first)
    if "after" in opening and "," in between and (opener := opening.index("after")) < time.first:
        # "After X on Wednesday, Y": not before Wednesday, and no later day is named.
        return time.when and _from(time.when), (opener, time.last + between.index(","))
    return time.when, (time.first, time.last)


def _is_before_it(passage: Passage, time: TimeWords) -> bool:
    """ "Soldiers in Karsova, **June 12, after** an attack": the day of the picture."""
    comma = passage.word(time.last) == ","
    after = passage.word(time.last + comma) in ("after", "following")
    return after and (comma or passage.part is Part.CAPTION)


def _year_in(passage: Passage, trigger: Trigger) -> Time | None:
    """ "The **1994** massacre": its own year, whatever day the sentence names."""
    for position in range(trigger.start, trigger.first):
        if YEAR.fullmatch(passage.word(position)):
            return When(passage.word(position)), (position, position + 1)
    return None


def _is_of_dateline(passage: Passage, time: TimeWords) -> bool:
    """ "COLOMBO, **Jan 14** (Reuters) -": when it was written."""
    return time.last < _DATELINE and passage.word(time.last) in ("-", "–", "—", "(")


#: Within how many words of a paragraph its dateline stands.
_DATELINE = 8


def _is_of_saying(passage: Passage, time: TimeWords) -> bool:
    """ "Said **Friday** that it was shelled in 2011": when it was said, where another is told."""
    said = {passage.word(time.first - 1), passage.word(time.first - 2)} & SAYING
    if passage.word(time.first - 1) in SAYING and passage.word(time.last) in (".", ""):
        # "Two people were killed, police said **Monday**."
        return True
    later = any(each.first > time.first for each in passage.times)
    return bool(said) and passage.word(time.last) == "that" and (later or _ends_in_year(passage))


def _ends_in_year(passage: Passage) -> bool:
    return any(
        YEAR.fullmatch(passage.word(position)) and passage.word(position - 1) == "in"
        for position in passage.tokens.figures
    )


def _is_in_reach(passage: Passage, time: TimeWords, trigger: Trigger) -> bool:
    """Whether a time is so near that it is the deed's."""
    first, last = sorted((time.first, trigger.first))
    return last - first <= _REACH and _OTHER_CLAUSE.isdisjoint(passage.words(first, last))


_REACH = 20
_OTHER_CLAUSE = frozenset({"but", ";", "although", "while"})


def _from(when: When) -> When:
    return when if when.is_interval else When(f"{when.text}/..")
