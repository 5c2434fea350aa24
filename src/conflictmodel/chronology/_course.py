"""
The course of a truce: its periods in force, one after the other, extensions and lapses included.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from attrs import evolve, frozen

from conflictmodel.chronology._instants import OPEN, Instant, any_of
from conflictmodel.chronology._terms import Terms
from conflictmodel.values import Answer

#: A stretch of time, its end not in it; None is open.
Stretch = tuple[datetime | None, datetime | None]


@frozen
class Period:
    """A time in force without a break, as closely as it is known."""

    start: Instant
    end: Instant
    #: Whether nobody disputes it.
    is_sure: bool
    #: What it rests on: the truce's id, then those of the extensions that carried it on.
    under: tuple[str, ...]
    #: Who disputes it, or a part of it.
    disputed_by: tuple[str, ...] = ()
    #: Whether a lapse may lie before it.
    apart: bool = False
    #: When each of those extensions took over: one for each id in ``under`` but the first.
    seams: tuple[Instant, ...] = ()

    @property
    def certain(self) -> Stretch | None:
        """When it certainly held; None if at no time."""
        first, last = self.start.latest, self.end.earliest
        if not self.is_sure or first is None or last is None or first >= last:
            return None
        return first, last

    @property
    def possible(self) -> Stretch | None:
        """When it may have held; None if it is over before it begins."""
        first, last = self.start.earliest, self.end.latest
        if first is not None and last is not None and first >= last:
            return None
        return first, last


def course_of(truce: Terms, extensions: Iterable[Terms]) -> tuple[Period, ...]:
    """
    The periods of a truce in their order; none if it never came about.

    An extension goes on from the end before it. One that was made known after that end begins
    then, and the truce has lapsed in between; one with a beginning of its own begins then.
    """
    if truce.standing.answer is Answer.NO:
        return ()
    start = _start(truce)
    first = Period(
        start=start,
        end=_end(truce, start),
        is_sure=truce.standing.is_sure,
        under=(truce.id,),
        disputed_by=truce.standing.disputed_by,
    )
    periods, ran_out = [first], truce.ran_out
    for each in sorted(extensions, key=_order):
        if each.standing.answer is Answer.NO:
            continue
        if _is_end_of(periods[-1], ran_out):
            # "It ran out on Saturday and was extended": that was the end of the term before.
            periods[-1], ran_out = evolve(periods[-1], end=periods[-1].end.and_(ran_out)), OPEN
        periods[-1:] = _carried_on(periods[-1], each)
    cut = (_cut(each, truce, ran_out) for each in periods)
    return tuple(each for each in cut if each.possible is not None)


def _is_end_of(period: Period, ran_out: Instant) -> bool:
    known = not (ran_out.is_open or period.end.latest is None)
    return known and period.end.may_be(ran_out)


def _start(truce: Terms) -> Instant:
    """When it began: as told, else at its announcement or later."""
    if not truce.starts.is_open:
        return truce.starts
    if not truce.ends.is_open and truce.durations:
        return any_of(truce.ends.before(each) for each in truce.durations)
    return Instant(truce.announced.earliest, None, clock=truce.announced.clock)


def _end(truce: Terms, start: Instant) -> Instant:
    """When its own term is over; without a term, not before it was last told of as in force."""
    end = truce.end_from(start)
    if not end.is_open:
        return end
    held = start.latest
    if truce.reported and held:
        held = max(held, truce.reported)
    return Instant(held, None, clock=start.clock)


def _order(each: Terms) -> tuple[int, datetime, str]:
    known = each.starts.earliest or each.announced.earliest
    return each.sequence or _LAST, known or _NEVER, each.id


_LAST = 10**9
_NEVER = datetime.max.replace(tzinfo=OPEN.clock)


def _carried_on(period: Period, extension: Terms) -> tuple[Period, ...]:
    """A period after an extension: longer, or with another one behind it."""
    start, seamless = _begin(period, extension)
    end = extension.end_from(start)
    if end.is_open:
        end = Instant(start.earliest, None, clock=start.clock)
    under = (*period.under, extension.id)
    disputed_by = tuple(dict.fromkeys((*period.disputed_by, *extension.standing.disputed_by)))
    sure = period.is_sure and extension.standing.is_sure
    own = Period(start, end, sure, (extension.id,), disputed_by, apart=not seamless)
    if not seamless:
        return period, own
    longer = period.end.later(end)
    if not extension.standing.is_sure:
        # Without the extension it ends as before: which, is disputed.
        longer = evolve(longer, earliest=period.end.earliest)
    seams = (*period.seams, start)
    carried = evolve(period, end=longer, under=under, disputed_by=disputed_by, seams=seams)
    # Its own beginning may be better known than that of the truce.
    return (carried,) if extension.starts.is_open else (own, carried)


def _begin(period: Period, extension: Terms) -> tuple[Instant, bool]:
    """When an extension begins, and whether that is without a break."""
    if not extension.starts.is_open:
        return extension.starts, extension.starts.certainly_by(period.end)
    if extension.announced.is_open or extension.announced.certainly_by(period.end):
        return period.end, True
    return period.end.later(extension.announced), False


def _cut(period: Period, truce: Terms, ran_out: Instant) -> Period:
    """A period that ends with the truce, if that ended before its time."""
    end = period.end
    if truce.withdrawn is not None:
        end = evolve(end, earliest=end.sooner(truce.withdrawn).earliest)
    for over in (truce.ending, ran_out):
        if over.is_open or (_is_renewal(period, truce) and over.certainly_by(period.start)):
            continue
        sooner = end.sooner(over)
        if _is_renewal(period, truce) and over.may_precede(period.start):
            # It may have begun anew after that end: then nothing is cut.
            sooner = evolve(sooner, latest=end.latest)
        end = sooner
    return evolve(period, end=end)


def _is_renewal(period: Period, truce: Terms) -> bool:
    return period.under[0] != truce.id


# Measures -----------------------------------------------------------------------------------------


def united(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Stretches in order, those that touch made one."""
    done: list[Stretch] = []
    for start, end in sorted(stretches, key=lambda each: (each[0] is not None, each[0] or _NEVER)):
        if done and _touch(done[-1][1], start):
            before = done[-1]
            last = None if before[1] is None or end is None else max(before[1], end)
            done[-1] = before[0], last
        else:
            done.append((start, end))
    return tuple(done)


def _touch(end: datetime | None, start: datetime | None) -> bool:
    return end is None or start is None or start <= end


def length_of(stretches: Sequence[Stretch]) -> timedelta | None:
    """How long stretches last together; None if one is open."""
    total = timedelta()
    for start, end in stretches:
        if start is None or end is None:
            return None
        total += end - start
    return total
