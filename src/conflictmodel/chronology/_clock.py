"""
The history of one truce: its states in order, and how long it held.
"""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from functools import cached_property

from attrs import field, frozen

from conflictmodel.chronology._course import Course, Period, Seam, course_of
from conflictmodel.chronology._instants import OPEN, Instant
from conflictmodel.chronology._knowledge import Moment
from conflictmodel.chronology._measures import (
    Measure,
    Stretch,
    length_of,
    longest_of,
    measured,
    united,
    within,
)
from conflictmodel.chronology._terms import Terms
from conflictmodel.model import Violation
from conflictmodel.values import Answer, EndingKind, Evidence, PositionStance, When


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
    def _course(self) -> Course:
        return course_of(self.terms, self.extensions)

    @cached_property
    def _seams(self) -> dict[str, list[Seam]]:
        found: dict[str, list[Seam]] = {}
        for period in self.periods:
            for seam in period.seams:
                if seam.begins.may_precede(period.end):  # Else it was over before that.
                    found.setdefault(seam.extension, []).append(seam)
        return found

    @property
    def periods(self) -> tuple[Period, ...]:
        """Its times in force in their order; between two of them lies a lapse, or may lie one."""
        return self._course.periods

    @cached_property
    def certain(self) -> tuple[Stretch, ...]:
        """When it certainly held, the ends not included."""
        course = self._course
        return united(s for each in (*course.periods, *course.parts) if (s := each.certain))

    @cached_property
    def possible(self) -> tuple[Stretch, ...]:
        """When it may have held; all of ``certain`` is in it."""
        course = self._course
        return united(s for each in (*course.periods, *course.parts) if (s := each.possible))

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
        all_of_it = (*self.periods, *self._course.parts)
        meeting = [p for p in all_of_it if p.possible and _meets(p.possible, at)]
        sure = [p for p in meeting if p.certain and _covers(p.certain, at)]
        return max(sure or meeting, key=lambda period: len(period.under), default=None)

    def seams_of(self, extension: str) -> Sequence[Seam]:
        """Where an extension took over; empty if it never did."""
        return self._seams.get(extension, ())

    def under(self, extension: str) -> tuple[tuple[Stretch, ...], tuple[Stretch, ...]]:
        """When it certainly held under an extension, and when it may have; empty if never."""
        seams = self.seams_of(extension)
        certain = (
            each
            for seam in seams
            if seam.is_sure and seam.begins.latest and seam.ends.earliest
            for each in within(self.certain, (seam.begins.latest, seam.ends.earliest))
        )
        possible = (
            each
            for seam in seams
            for each in within(self.possible, (seam.begins.earliest, seam.ends.latest))
        )
        return united(certain), united(possible)

    # Measures ---------------------------------------------------------------------------------

    def time_in_force(self, until: Moment | None = None) -> Measure:
        """
        How long it held, up to a time or in all; a day counts to its end.

        Raises:
            InvalidValue: If ``until`` is no time.
        """
        end = None if until is None else self._instant(until).latest
        held = measured(self.certain, self.possible, end)
        if until is not None or not self._are_apart:
            return held
        least, most = zip(*(period.length for period in self.periods), strict=True)
        return held.narrowed(
            sum(least, timedelta()), None if None in most else sum(most, timedelta())
        )

    def _instant(self, at: Moment | Instant) -> Instant:
        """A time as somebody writes it, on the truce's clock if it names no zone."""
        if isinstance(at, Instant):
            return at
        if isinstance(at, datetime) and at.tzinfo is not None:
            return Instant(at, at)
        return Instant.of(When.of(at), self.zone)

    def time_left(self, at: Moment | Instant) -> Measure:
        """
        How long it will go on from a time, in the period that the time lies in.

        Of a time between two moments: at least from the last, at most from the first of them.

        Raises:
            InvalidValue: If ``at`` is no time.
        """
        time = self._instant(at)
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
        least = max(
            (length_of([each]) or timedelta() for each in self.certain), default=timedelta()
        )
        found = Measure(least, longest_of(length_of([each]) for each in self.possible))
        if not self._are_apart:
            return found
        lengths = [period.length for period in self.periods]
        return found.narrowed(
            max(each for each, _ in lengths), longest_of(each for _, each in lengths)
        )

    @property
    def _are_apart(self) -> bool:
        """Whether no two of its periods can overlap, so that their lengths add up."""
        spans = [each for period in self.periods if (each := period.possible)]
        return 0 < len(spans) == len(united(spans)) and self.possible == united(spans)

    @property
    def lapses(self) -> tuple[int, int]:
        """How often it lapsed before it went on: at least, and at most."""
        later = [start for start, _ in self.possible[1:] if start]
        sure = {
            bisect_right(later, period.start.earliest)
            for period in self.periods
            if period.is_sure and period.start.earliest
        } - {0}
        most = sum(period.apart for period in self.periods)
        return len(sure), max(len(sure), most)

    @property
    def extension_count(self) -> tuple[int, int]:
        """How often it was extended: certainly, and at most; never if it never was in force."""
        if not self.periods:
            return 0, 0
        answers = [each.standing.answer for each in self.extensions]
        return answers.count(Answer.CERTAINLY), len(answers) - answers.count(Answer.NO)

    def violations_per_day(self) -> tuple[float | None, float | None]:
        """
        Reported violations for each day in force: at least and at most; None if open.

        Reports are counted: a breach that two accounts tell in other words counts twice.
        """
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


_NEVER = datetime.max.replace(tzinfo=UTC)


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
    return terms.announced if state is TruceState.ANNOUNCED else OPEN


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
    ]


def _extended(clock: Clock) -> list[Phase]:
    """Each extension that came about, from the end before it to its own."""
    return [
        Phase(
            state=TruceState.EXTENDED,
            begins=seam.begins,
            ends=seam.ends,
            answer=each.standing.answer,
            of=each.id,
            actors=each.standing.disputed_by,
        )
        for each in clock.extensions
        for seam in clock.seams_of(each.id)
    ]


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
    last = clock.periods[-1].end if clock.periods else OPEN
    told = [
        Phase(
            state=_ENDS[each.kind],
            begins=Instant.of(each.when, clock.zone) if each.when else last,
            ends=OPEN,
            answer=Answer.POSSIBLY if each.according_to else Answer.CERTAINLY,
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
            ends=OPEN,
            answer=Answer.CERTAINLY if clock.periods[-1].is_sure else Answer.POSSIBLY,
            of=clock.ceasefire,
        )
    ]
