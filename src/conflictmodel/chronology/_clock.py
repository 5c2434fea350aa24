"""
The history of one truce: its states in order, and how long it held.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from functools import cached_property

from attrs import field, frozen

from conflictmodel.chronology._course import Period, Stretch, course_of, length_of, united
from conflictmodel.chronology._instants import Instant
from conflictmodel.chronology._terms import Terms
from conflictmodel.model import Violation
from conflictmodel.values import Answer, EndingKind, Evidence, PositionStance


class TruceState(StrEnum):
    """What a truce is at a time."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    ANNOUNCED = "announced"
    IN_FORCE = "in_force"
    EXTENDED = "extended"
    VIOLATED = "violated"
    #: A side no longer feels bound.
    SUSPENDED = "suspended"
    #: Its time ran out.
    EXPIRED = "expired"
    #: It broke down in fighting.
    COLLAPSED = "collapsed"
    #: It was called off, or another one took its place.
    ENDED = "ended"


@frozen(kw_only=True)
class Phase:
    """One state of a truce: from when to when, how surely, and on which words."""

    state: TruceState
    #: When it began.
    begins: Instant
    #: When it was over; the same as ``begins`` for what happens in a moment.
    ends: Instant
    #: Whether it certainly or possibly came about.
    answer: Answer
    #: Which object of the dataset says so: the truce itself or an extension.
    of: str
    #: Who took part in it: who announced, denied, broke it.
    actors: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = field(default=(), repr=False)


@frozen
class Measure:
    """A length of time between two, both included; no most where it is open."""

    least: timedelta
    most: timedelta | None

    @property
    def hours(self) -> tuple[float, float | None]:
        """The same in hours."""
        most = None if self.most is None else self.most / _HOUR
        return self.least / _HOUR, most


_HOUR = timedelta(hours=1)


@frozen
class Clock:
    """
    A truce over time, as far as the accounts taken together tell. Nothing of it is stored.
    """

    ceasefire: str
    terms: Terms = field(repr=False)
    extensions: tuple[Terms, ...] = field(repr=False)
    violations: tuple[Violation, ...] = field(repr=False)
    #: The zone for times that name none, as the terms were read with.
    zone: tzinfo | None = field(default=None, repr=False)

    @cached_property
    def periods(self) -> tuple[Period, ...]:
        """
        Its times in force, in order.

        A lapse may lie before one that is `Period.apart`. An extension that names its own
        beginning is told twice: alone, since that may be better known, and with what it carries on.
        """
        return course_of(self.terms, self.extensions)

    @cached_property
    def certain(self) -> tuple[Stretch, ...]:
        """When it certainly held, the ends not included."""
        return united(s for period in self.periods if (s := period.certain))

    @cached_property
    def possible(self) -> tuple[Stretch, ...]:
        """When it may have held; all of ``certain`` is in it."""
        return united(s for period in self.periods if (s := period.possible))

    def holds(self, at: Instant) -> Answer:
        """Whether it held at an instant."""
        if any(_covers(stretch, at) for stretch in self.certain):
            return Answer.CERTAINLY
        if any(_meets(stretch, at) for stretch in self.possible):
            return Answer.POSSIBLY
        return Answer.NO

    def period_at(self, at: Instant) -> Period | None:
        """
        The period that an instant lies in, the surest first, then the one that goes back furthest.

        None if it lies in none.
        """
        meeting = [p for p in self.periods if p.possible and _meets(p.possible, at)]
        sure = [p for p in meeting if p.certain and _covers(p.certain, at)]
        return max(sure or meeting, key=lambda period: len(period.under), default=None)

    # Measures ---------------------------------------------------------------------------------

    def time_in_force(self, until: datetime | None = None) -> Measure:
        """How long it held, up to a moment or in all."""
        least = length_of(_clipped(self.certain, until))
        most = length_of(_clipped(self.possible, until))
        return Measure(least or timedelta(), most)

    def time_left(self, at: datetime | Instant) -> Measure:
        """
        How long it will go on from a time, in the period that the time lies in.

        Of a time between two moments: at least from the last, at most from the first of them.
        """
        time = at if isinstance(at, Instant) else Instant(at, at)
        period = self.period_at(time)
        if period is None or period.possible is None:
            return Measure(timedelta(), timedelta())
        first, last = period.possible
        since = max(filter(None, (first, time.earliest)), default=None)
        most = None if last is None or since is None else last - since
        sure = period.certain and _covers(period.certain, time) and period.certain[1]
        return Measure(sure - time.latest if sure and time.latest else timedelta(), most)

    @property
    def longest(self) -> Measure:
        """Its longest time in force without a break."""
        certain = [length_of([each]) or timedelta() for each in self.certain]
        possible = [length_of([each]) for each in self.possible]
        most = None if None in possible else max((p for p in possible if p), default=timedelta())
        return Measure(max(certain, default=timedelta()), most)

    @property
    def lapses(self) -> tuple[int, int]:
        """How often it lapsed before it went on: at least, and at most."""
        sure = max(0, len(self.possible) - 1)
        return sure, max(sure, sum(period.apart for period in self.periods))

    @property
    def extension_count(self) -> tuple[int, int]:
        """How often it was extended: certainly, and at most."""
        answers = [each.standing.answer for each in self.extensions]
        return answers.count(Answer.CERTAINLY), len(answers) - answers.count(Answer.NO)

    def violations_per_day(self) -> tuple[float | None, float | None]:
        """Reported violations for each day in force: at least and at most; None if open."""
        held = self.time_in_force()
        count = len(self.violations)
        least = count / (held.most / _DAY) if held.most else None
        most = count / (held.least / _DAY) if held.least else None
        return least, most

    def _repr_svg_(self) -> str:
        from conflictmodel import timeline

        return timeline.timeline_of_clock(self).svg()

    # History ----------------------------------------------------------------------------------

    @cached_property
    def phases(self) -> tuple[Phase, ...]:
        """Its states in the order in which they may have begun."""
        found = [
            *_positions(self.terms, self.zone),
            *(phase for each in self.extensions for phase in _positions(each, self.zone)),
            *_in_force(self),
            *_extended(self),
            *_violated(self),
            *_over(self),
        ]
        return tuple(sorted(found, key=_place))


_DAY = timedelta(days=1)
_ORDER = {state: number for number, state in enumerate(TruceState)}


def _place(phase: Phase) -> tuple[bool, datetime, int, str]:
    moment = phase.begins.earliest or phase.begins.latest
    return moment is None, moment or _NEVER, _ORDER[phase.state], phase.of


_NEVER = datetime.max.replace(tzinfo=Instant().clock)


def _covers(stretch: Stretch, at: Instant) -> bool:
    """Whether an instant lies in a stretch whichever moment it is."""
    start, end = stretch
    if at.earliest is None or at.latest is None:
        return False
    return (start is None or start <= at.earliest) and (end is None or at.latest < end)


def _meets(stretch: Stretch, at: Instant) -> bool:
    start, end = stretch
    begun = start is None or at.latest is None or start <= at.latest
    return begun and (end is None or at.earliest is None or at.earliest < end)


def _clipped(stretches: Iterable[Stretch], until: datetime | None) -> Sequence[Stretch]:
    if until is None:
        return list(stretches)
    return [
        (start, until if end is None else min(end, until))
        for start, end in stretches
        if start is None or start < until
    ]


_STATES = {
    PositionStance.PROPOSED: TruceState.PROPOSED,
    PositionStance.AGREED: TruceState.AGREED,
    PositionStance.CONFIRMED: TruceState.AGREED,
    PositionStance.ANNOUNCED: TruceState.ANNOUNCED,
    PositionStance.WITHDREW: TruceState.SUSPENDED,
}


def _positions(terms: Terms, zone: tzinfo | None) -> list[Phase]:
    """What the sides did: proposed, agreed, announced, withdrew."""
    found = []
    for each in terms.positions:
        state = _STATES.get(each.stance)
        if state is None:
            continue
        moment = Instant.of(each.when, zone) if each.when else _default_moment(state, terms)
        actors = (each.actor,) if each.actor else ()
        answer = Answer.CERTAINLY if state is not TruceState.AGREED else terms.standing.answer
        found.append(
            Phase(
                state=state,
                begins=moment,
                ends=moment,
                answer=answer if answer is not Answer.NO else Answer.POSSIBLY,
                of=terms.id,
                actors=actors,
                evidence=each.evidence,
            )
        )
    if not any(p.state is TruceState.ANNOUNCED for p in found) and not terms.announced.is_open:
        moment = terms.announced
        found.append(
            Phase(
                state=TruceState.ANNOUNCED,
                begins=moment,
                ends=moment,
                answer=Answer.CERTAINLY,
                of=terms.id,
            )
        )
    return found


def _default_moment(state: TruceState, terms: Terms) -> Instant:
    return terms.announced if state is TruceState.ANNOUNCED else Instant()


def _in_force(clock: Clock) -> list[Phase]:
    return [
        Phase(
            state=TruceState.IN_FORCE,
            begins=period.start,
            ends=period.end,
            answer=Answer.CERTAINLY if period.is_sure else Answer.POSSIBLY,
            of=period.under[0],
            actors=period.disputed_by,
        )
        for period in clock.periods
        if period.apart or period.under[0] == clock.ceasefire
    ]


def _extended(clock: Clock) -> list[Phase]:
    """Each extension that came about, from the end before it to its own."""
    found = []
    for each in clock.extensions:
        period = next((p for p in clock.periods if each.id in p.under), None)
        if period is None:
            continue
        begins = (period.start, *period.seams)[period.under.index(each.id)]
        if not begins.may_precede(period.end):
            continue  # The truce was over before the extension took over.
        found.append(
            Phase(
                state=TruceState.EXTENDED,
                begins=begins,
                ends=each.ends if not each.ends.is_open else period.end,
                answer=each.standing.answer,
                of=each.id,
                actors=each.standing.disputed_by,
            )
        )
    return found


def _violated(clock: Clock) -> list[Phase]:
    found = []
    for each in clock.violations:
        moment = Instant.of(each.when, clock.zone)
        actors = tuple(actor for actor in (each.against,) if actor)
        found.append(
            Phase(
                state=TruceState.VIOLATED,
                begins=moment,
                ends=moment,
                answer=Answer.POSSIBLY if each.alleged_by else Answer.CERTAINLY,
                of=clock.ceasefire,
                actors=actors,
                evidence=each.evidence,
            )
        )
    return found


_ENDS = {
    EndingKind.EXPIRED: TruceState.EXPIRED,
    EndingKind.COLLAPSED: TruceState.COLLAPSED,
    EndingKind.TERMINATED: TruceState.ENDED,
    EndingKind.SUPERSEDED: TruceState.ENDED,
}


def _over(clock: Clock) -> list[Phase]:
    """How it ended: as told; else by its own terms, where these have an end."""
    last = clock.periods[-1].end if clock.periods else Instant()
    told = [
        Phase(
            state=_ENDS[each.kind],
            begins=Instant.of(each.when, clock.zone) if each.when else last,
            ends=Instant(),
            answer=Answer.CERTAINLY,
            of=clock.ceasefire,
            actors=(each.by,) if each.by else (),
            evidence=each.evidence,
        )
        for each in dict.fromkeys(clock.terms.endings)
    ]
    if told or last.latest is None:
        return told
    return [
        Phase(
            state=TruceState.EXPIRED,
            begins=last,
            ends=Instant(),
            answer=Answer.CERTAINLY if clock.periods[-1].is_sure else Answer.POSSIBLY,
            of=clock.ceasefire,
        )
    ]
