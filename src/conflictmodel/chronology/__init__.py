"""
The truce clock: which truce holds, at an instant, in a place, as far as anybody knew.

Nothing here is stored; all of it follows from the accounts of a dataset. Times are uncertain
and so are the answers: "certainly" where every reading of the accounts says so, "possibly" where
one does, "no" where none does.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, tzinfo
from functools import cached_property
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from attrs import field, frozen

from conflictmodel.chronology._clock import Clock, Phase, TruceState
from conflictmodel.chronology._course import Period, Seam
from conflictmodel.chronology._index import StretchIndex
from conflictmodel.chronology._instants import Instant, clock_text
from conflictmodel.chronology._knowledge import Moment, known, since
from conflictmodel.chronology._measures import Measure, Stretch, measured, united
from conflictmodel.chronology._places import Coverage, Gazetteer
from conflictmodel.chronology._sums import SHARES, Held, Share
from conflictmodel.chronology._terms import terms_of
from conflictmodel.dataset import Dataset
from conflictmodel.errors import InvalidValue, UnknownId
from conflictmodel.model import Ceasefire, Extension
from conflictmodel.values import Answer, Place, When, unexpected

__all__ = [
    "Chronology",
    "Clock",
    "Coverage",
    "Holding",
    "Instant",
    "Measure",
    "Moment",
    "Period",
    "Phase",
    "Seam",
    "Stretch",
    "TruceState",
    "clock_text",
    "known",
    "since",
]


@frozen(kw_only=True)
class Holding:
    """A truce that holds at the time and place asked for."""

    ceasefire: str
    answer: Answer
    #: The period that the time lies in.
    period: Period = field(repr=False)
    #: What it rests on then: the truce, and the extensions that have carried it on so far.
    under: tuple[str, ...] = field(repr=False)
    coverage: Coverage = Coverage.WHOLE
    #: Who says that it does not hold then, or no longer feels bound.
    disputed_by: tuple[str, ...] = ()

    @property
    def since(self) -> Instant:
        """When the period began."""
        return self.period.start

    @property
    def until(self) -> Instant:
        """When it is over."""
        return self.period.end


@frozen
class Chronology:
    """
    All truces of a dataset over time, ready to be asked.

    Args:
        dataset: The accounts.
        zone: The zone for times that name none, where the place of a truce has no zone of its
            own; without one, a day lasts the fifty hours that it lasts somewhere on earth.

    Raises:
        InvalidValue: If the zone is none, such as a name.
    """

    dataset: Dataset
    zone: tzinfo | None = field(default=None)

    @zone.validator
    def _is_a_zone(self, _: object, zone: object) -> None:
        if not (zone is None or isinstance(zone, tzinfo)):
            raise InvalidValue([unexpected("a zone such as ZoneInfo('Asia/Damascus')", zone)])

    def clock(self, ceasefire: str) -> Clock:
        """
        The history of one truce, worked out once.

        Raises:
            UnknownId: If the dataset has no account of it.
        """
        found = self._made.get(ceasefire)
        if found is None:
            found = self._made[ceasefire] = self._clock(ceasefire)
        return found

    def _clock(self, ceasefire: str) -> Clock:
        accounts = self.dataset.ceasefires.of(ceasefire)
        if not accounts:
            raise UnknownId(f"no account of {ceasefire!r} here")
        zone = self._zone_of(accounts)
        extensions: dict[str, list[Extension]] = defaultdict(list)
        for each in self._extensions.get(ceasefire, ()):
            extensions[each.id].append(each)
        return Clock(
            ceasefire,
            terms_of(accounts, self._published, zone),
            tuple(terms_of(each, self._published, zone) for each in extensions.values()),
            tuple(dict.fromkeys(v for each in accounts for v in each.violations)),
            zone,
        )

    def covering(self, place: str | Place) -> dict[str, Coverage]:
        """
        The truces that cover a place or a part of it at whatever time, and how much of it.

        A truce without a place may cover any: it is of unknown coverage.
        """
        key, around = self._gazetteer.asked(place)
        return {
            id: coverage
            for id, own in self._places.items()
            if (coverage := self._coverage(own, key, around)) is not None
        }

    def _coverage(self, own: set[str], key: str, around: frozenset[str]) -> Coverage | None:
        if not own:
            return Coverage.UNKNOWN
        if own & {key, *around}:
            return Coverage.WHOLE
        if any(key in self._gazetteer.around(each) for each in own):
            return Coverage.PART
        return None

    @property
    def shown_in(self) -> tzinfo:
        """The zone to show times in: `shared_zone`, else UTC."""
        return self.shared_zone or UTC

    @property
    def shared_zone(self) -> tzinfo | None:
        """Its own zone, else the one that the places of all its truces share; None if none is."""
        if self.zone is not None:
            return self.zone
        ceasefires = self.dataset.ceasefires
        shared = {self._zone_of(ceasefires.of(id)) for id in ceasefires.ids}
        return shared.pop() if len(shared) == 1 else None

    def _repr_svg_(self) -> str:
        from conflictmodel import timeline

        return timeline.timeline_of(self.dataset, zone=self.zone, limit=timeline.FEW).svg()

    def truces(self, at: Moment, place: str | Place | None = None) -> tuple[Holding, ...]:
        """
        The truces that hold, or may hold, at a time and in a place, in the order of their ids.

        A wider truce covers the places within it, and asking for a wider place finds the truces
        of its parts. A truce without a place may hold anywhere: possibly.

        Args:
            at: An instant or a day; a day asks for its whole length. Without a zone it is read
                on the clock of each truce's place, as the times of accounts are.
            place: A name, or a place with what it lies in; None asks everywhere.

        Raises:
            InvalidValue: If ``at`` is no time.
        """
        when = When.of(at)
        found: dict[str, Holding] = {}
        for ceasefire, coverage in self._near(place, Instant.of(when)):
            if ceasefire in found:
                continue
            clock = self._clocks[ceasefire]
            moment = Instant.of(when, clock.zone)
            answer, period = clock.holds(moment), clock.period_at(moment)
            if answer is Answer.NO or period is None:
                continue
            if coverage is Coverage.UNKNOWN:
                answer = Answer.POSSIBLY
            found[ceasefire] = Holding(
                ceasefire=ceasefire,
                answer=answer,
                period=period,
                under=period.under_by(moment),
                coverage=coverage,
                disputed_by=period.disputed_at(moment),
            )
        return tuple(found[id] for id in sorted(found))

    def time_in_force(self, *, by: str, until: datetime | None = None) -> dict[str, Measure]:
        """
        How long a truce was in force for each place, party or broker.

        Time in which several truces held counts once, and so moments are counted and no lengths:
        48 hours that began at some hour of a day are 24 at least. A wider truce counts for the
        places within it. Who brokered an extension has the time under it, who brokered a truce
        all of its time.

        Args:
            by: "place", "party" or "broker".
            until: A moment (a datetime with a zone) up to which to count; None counts all.

        Raises:
            InvalidValue: If ``by`` is none of these.
        """
        if by not in SHARES:
            raise InvalidValue([unexpected(" or ".join(map(repr, SHARES)), by)])
        shares: dict[str, list[Share]] = defaultdict(list)
        for share in SHARES[by](Held(self.dataset, self._clocks, self._covered)):
            shares[share.whose].append(share)
        return {
            whose: measured(
                united(stretch for each in own for stretch in each.certain),
                united(stretch for each in own for stretch in each.possible),
                until,
            )
            for whose, own in sorted(shares.items())
        }

    def _covered(self, place: Place) -> Iterable[str]:
        key, around = self._gazetteer.asked(place)
        return dict.fromkeys(id for each in (key, *around) for id in self._truces_of.get(each, ()))

    # The index --------------------------------------------------------------------------------

    def _near(self, place: str | Place | None, at: Instant) -> Iterator[tuple[str, Coverage]]:
        """Truces that may be meant, by time and place."""
        if place is None:
            for id in self._everywhere.meeting(at.earliest, at.latest):
                yield id, Coverage.WHOLE
            return
        key, around = self._gazetteer.asked(place)
        rooms = (
            *((self._here.get(each), Coverage.WHOLE) for each in (key, *sorted(around))),
            (self._inside.get(key), Coverage.PART),
            (self._nowhere, Coverage.UNKNOWN),
        )
        for index, coverage in rooms:
            if index is not None:
                for id in index.meeting(at.earliest, at.latest):
                    yield id, coverage

    @cached_property
    def _made(self) -> dict[str, Clock]:
        # Two threads that ask at once may both make one; the two are equal.
        return {}

    @cached_property
    def _clocks(self) -> dict[str, Clock]:
        return {id: self.clock(id) for id in self.dataset.ceasefires.ids}

    @cached_property
    def _rows(self) -> list[tuple[Stretch, str]]:
        return [(stretch, id) for id, clock in self._clocks.items() for stretch in clock.possible]

    @cached_property
    def _everywhere(self) -> StretchIndex[str]:
        return StretchIndex(self._rows)

    @cached_property
    def _here(self) -> dict[str, StretchIndex[str]]:
        return self._indexed(self._places.__getitem__)

    @cached_property
    def _inside(self) -> dict[str, StretchIndex[str]]:
        return self._indexed(
            lambda truce: {
                far for key in self._places[truce] for far in self._gazetteer.around(key)
            }
        )

    @cached_property
    def _nowhere(self) -> StretchIndex[str]:
        return StretchIndex([row for row in self._rows if not self._places[row[1]]])

    def _indexed(self, keys_of: Callable[[str], Iterable[str]]) -> dict[str, StretchIndex[str]]:
        rows: dict[str, list[tuple[Stretch, str]]] = defaultdict(list)
        for row in self._rows:
            for key in keys_of(row[1]):
                rows[key].append(row)
        return {key: StretchIndex(found) for key, found in rows.items()}

    @cached_property
    def _places(self) -> dict[str, set[str]]:
        return {
            id: {
                self._gazetteer.key(place.name, place.country)
                for each in self.dataset.ceasefires.of(id)
                for place in each.where
            }
            for id in self.dataset.ceasefires.ids
        }

    @cached_property
    def _truces_of(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for id, keys in self._places.items():
            for key in keys:
                found[key].append(id)
        return found

    @cached_property
    def _gazetteer(self) -> Gazetteer:
        truces = (place for each in self.dataset.ceasefires for place in each.where)
        events = (each.where for each in self.dataset.incidents if each.where)
        return Gazetteer([*truces, *events])

    @cached_property
    def _published(self) -> dict[str | None, When | None]:
        return {each.id: each.published for each in self.dataset.sources}

    @cached_property
    def _extensions(self) -> dict[str, list[Extension]]:
        found = defaultdict(list)
        for each in self.dataset.extensions:
            found[each.ceasefire].append(each)
        return found

    def _zone_of(self, accounts: tuple[Ceasefire, ...]) -> tzinfo | None:
        named = {place.zone for each in accounts for place in each.where if place.zone}
        zones = set(filter(None, map(_zone, named)))
        if len(zones) > 1:
            # Nobody says on which of its clocks its times are told.
            return None
        return zones.pop() if zones else self.zone


def _zone(name: str) -> tzinfo | None:
    """A zone by its name; None if the time zone database of this machine has none such."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
