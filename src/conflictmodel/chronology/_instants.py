"""
Instants as closely as they are known, and what can be said of two of them.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta, tzinfo
from functools import reduce

from attrs import evolve, field, frozen

from conflictmodel.values import Duration, Precision, When

_SECOND = timedelta(seconds=1)


@frozen
class Instant:
    """
    An instant that lies between two, both included; None where it is open.

    "Friday" is an instant of that day, "after Friday" one that is open on one side.
    """

    earliest: datetime | None = None
    latest: datetime | None = None
    #: The clock and calendar that days and months are counted on.
    clock: tzinfo = field(default=UTC, eq=False)

    @classmethod
    def of(cls, when: When | None, zone: tzinfo | None = None) -> "Instant":
        """
        An instant within a time; wholly open if none is told.

        Args:
            when: The time; an interval written the wrong way round lies between its ends as well.
            zone: The zone for a time that names none; without one, a day lasts fifty hours.
        """
        if when is None:
            return OPEN
        when = _forwards(when, zone)
        first, last = when.bounds(zone)
        if zone is not None and not when.zoned:
            # Where the clocks go back, an hour comes twice.
            last = _shifted(last, lambda each: each.astimezone(zone).replace(fold=1))
            last = _shifted(last, lambda each: each.astimezone(UTC))
        return cls(first, last, clock=_clock(when, zone))

    @classmethod
    def ending(cls, when: When | None, zone: tzinfo | None = None) -> "Instant":
        """
        The end of a term: a last day counts as a whole, so that it may end with its midnight.
        """
        found = cls.of(when, zone)
        if when is None or found.latest is None or _by_the_second(_forwards(when, zone)):
            return found
        return evolve(found, latest=_shifted(found.latest, lambda last: last + _SECOND))

    @property
    def is_open(self) -> bool:
        """Whether nothing is known of it."""
        return self.earliest is None and self.latest is None

    @property
    def is_possible(self) -> bool:
        """Whether it does not end before it begins."""
        return self.earliest is None or self.latest is None or self.earliest <= self.latest

    def told(self, zone: tzinfo | None = None) -> str:
        """
        In words, on the clock of a zone or of UTC; empty if nothing is known.

        Whole days are told as days.
        """
        first, last = (clock_text(each, zone) for each in (self.earliest, self.latest))
        if first.endswith(" 00:00") and last.endswith(" 23:59:59"):
            first, last = first[:-6], last[:-9]
        if first == last:
            return first
        if not (first and last):
            return f"{first} or later" if first else f"{last} or before"
        return f"between {first} and {last}"

    def certainly_by(self, other: "Instant") -> bool:
        """Whether it comes no later than another, whatever the two are."""
        return (
            self.latest is not None and other.earliest is not None and self.latest <= other.earliest
        )

    def may_precede(self, other: "Instant") -> bool:
        """Whether it comes no later than another in one of their readings."""
        return self.earliest is None or other.latest is None or self.earliest <= other.latest

    def later(self, other: "Instant") -> "Instant":
        """The later of the two."""
        latest = None if None in (self.latest, other.latest) else _most(self.latest, other.latest)
        return evolve(self, earliest=_most(self.earliest, other.earliest), latest=latest)

    def sooner(self, other: "Instant") -> "Instant":
        """The earlier of the two."""
        pair = (self.earliest, other.earliest)
        earliest = None if None in pair else _least(*pair)
        return evolve(self, earliest=earliest, latest=_least(self.latest, other.latest))

    def or_(self, other: "Instant") -> "Instant":
        """One of the two, it is not known which."""
        first = None if None in (self.earliest, other.earliest) else _least(
            self.earliest, other.earliest
        )  # fmt: skip
        last = None if None in (self.latest, other.latest) else _most(self.latest, other.latest)
        return evolve(self, earliest=first, latest=last)

    def after(self, duration: Duration) -> "Instant":
        """
        The instant so long after it: hours as they pass, days and months on its calendar.
        """

        def moved(moment: datetime) -> datetime:
            return duration.after(moment.astimezone(self.clock)).astimezone(UTC)

        first, last = _shifted(self.earliest, moved), _shifted(self.latest, moved)
        if first and last and first > last:
            # Where the clocks go back, the later of two moments may have the earlier wall clock.
            first, last = last, first
        return evolve(self, earliest=first, latest=last)

    def keeps(self, duration: Duration) -> bool:
        """
        Whether a duration is equally long from any of its readings.

        A month is not, and neither is a day across a change of clocks.
        """
        if self.earliest is not None and self.earliest == self.latest:
            return True
        ends = self.after(duration)
        moments = (self.earliest, self.latest, ends.earliest, ends.latest)
        try:
            offsets = {each.astimezone(self.clock).utcoffset() for each in moments if each}
        except OverflowError:  # At the ends of the calendar nothing is known of clocks.
            return False
        return not duration.calendar and len(offsets) < 2

    def before(self, duration: Duration) -> "Instant":
        """
        The instant so long before it; open for months, of which two may end on one day.
        """
        length = duration.exact
        if length is None:
            return OPEN

        def moved(moment: datetime) -> datetime:
            start = moment - length
            # By as much as the clocks change in between, it would end sooner or later.
            return start + (moment - duration.after(start.astimezone(self.clock)))

        return evolve(
            self, earliest=_shifted(self.earliest, moved), latest=_shifted(self.latest, moved)
        )

    def may_be(self, other: "Instant") -> bool:
        """Whether the two may be one instant."""
        first, last = _most(self.earliest, other.earliest), _least(self.latest, other.latest)
        return first is None or last is None or first <= last

    def and_(self, other: "Instant") -> "Instant":
        """What is known of an instant that is both."""
        return evolve(
            self,
            earliest=_most(self.earliest, other.earliest),
            latest=_least(self.latest, other.latest),
        )


OPEN = Instant()


def clock_text(moment: datetime | None, zone: tzinfo | None = None) -> str:
    """A moment as people write it, with its seconds if it has any; empty for None."""
    if moment is None:
        return ""
    local = _shifted(moment, lambda each: each.astimezone(zone or UTC)) or moment
    text = local.replace(tzinfo=None).isoformat(" ")
    return text.removesuffix(":00")


def any_of(instants: Iterable[Instant]) -> Instant:
    """One of several, it is not known which; wholly open if there is none."""
    found = list(instants)
    return reduce(Instant.or_, found) if found else OPEN


def first_of(instants: Iterable[Instant]) -> Instant:
    """The earliest of several, of which there is at least one."""
    return reduce(Instant.sooner, instants)


def told(instants: Iterable[Instant]) -> Instant:
    """
    An instant that several accounts tell of.

    A closer time lies within a wider one and counts; times that cannot be one leave it open
    which of them it is.
    """
    found = list(instants)
    if not found:
        return OPEN
    shared = reduce(Instant.and_, found)
    return shared if shared.is_possible else any_of(found)


def _forwards(when: When, zone: tzinfo | None) -> When:
    """
    An interval told the wrong way round, which a rule reports, lies between its ends all the same.
    """
    # On one clock, unless it names zones: a day lasts longer on earth than in any place.
    first, last = when.bounds(zone or (None if when.zoned else UTC))
    if first is None or last is None or first <= last:
        return when
    start, _, end = when.text.partition("/")
    return When(f"{end}/{start}")


def _clock(when: When, zone: tzinfo | None) -> tzinfo:
    if zone is not None:
        return zone
    start = when.text.partition("/")[0]
    offset = datetime.fromisoformat(start).tzinfo if "T" in start else None
    return offset or UTC


def _by_the_second(when: When) -> bool:
    last = when.text.rpartition("/")[2]
    return last in ("", "..") or When(last).precision is Precision.SECOND


def _shifted(moment: datetime | None, how: Callable[[datetime], datetime]) -> datetime | None:
    """None stays open, and so does what lies beyond the calendar."""
    try:
        return None if moment is None else how(moment)
    except (OverflowError, ValueError):
        return None


def _most(one: datetime | None, other: datetime | None) -> datetime | None:
    return max(one, other) if one and other else one or other


def _least(one: datetime | None, other: datetime | None) -> datetime | None:
    return min(one, other) if one and other else one or other
