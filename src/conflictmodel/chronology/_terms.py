"""
The terms of a truce or an extension: what all accounts of it, taken together, say of its times.

A field that one account leaves open is filled by those that state it. Where they differ, it is
one of the values stated, and every answer that depends on which becomes "possibly".
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo
from typing import TypeVar

from attrs import frozen

from conflictmodel.chronology._instants import OPEN, Instant, any_of, told
from conflictmodel.model import Ceasefire, Ending, Extension, Position
from conflictmodel.values import Answer, Duration, EndingKind, PositionStance, When

#: Stances by which somebody stands behind a truce.
FOR = frozenset({PositionStance.ANNOUNCED, PositionStance.AGREED, PositionStance.CONFIRMED})
#: Stances by which somebody does not.
AGAINST = frozenset({PositionStance.REJECTED, PositionStance.DENIED})

T = TypeVar("T", Ceasefire, Extension)


@frozen
class Standing:
    """Whether a truce came about, as far as the positions tell, and who disputes it."""

    answer: Answer
    disputed_by: tuple[str, ...] = ()

    @property
    def is_sure(self) -> bool:
        return self.answer is Answer.CERTAINLY


@frozen
class Terms:
    """What the accounts of one truce or extension say, an open field where none does."""

    id: str
    standing: Standing
    announced: Instant
    starts: Instant
    ends: Instant
    durations: tuple[Duration, ...]
    #: How far in the future it was still told of as begun and not ended: its last report.
    reported: datetime | None
    #: When it was broken or called off, if that is told.
    ending: Instant
    #: When it, or the last extension before, is told to have run out.
    ran_out: Instant
    endings: tuple[Ending, ...]
    #: From when on a side no longer felt bound.
    withdrawn: Instant | None
    positions: tuple[Position, ...]
    sequence: int | None = None

    def end_from(self, start: Instant) -> Instant:
        """When its term is over if it begins then; open where no length and no end is told."""
        if not self.ends.is_open:
            return self.ends
        if self.durations:
            return any_of(start.after(each) for each in self.durations)
        return OPEN


def terms_of(
    accounts: Sequence[T], published: "dict[str | None, When | None]", zone: tzinfo | None
) -> Terms:
    """
    Take the accounts of one thing together.

    Args:
        accounts: All that are known, of one id.
        published: When each source came out.
        zone: The zone for times that name none; None leaves a day its fifty hours.
    """
    positions = tuple(position for each in accounts for position in each.positions)
    endings = tuple(e.ending for e in accounts if isinstance(e, Ceasefire) and e.ending)
    starts = told(Instant.of(each.starts, zone) for each in accounts if each.starts)
    return Terms(
        id=accounts[0].id,
        standing=standing_of(positions, begun=not starts.is_open),
        announced=_announced(accounts, positions, zone),
        starts=starts,
        ends=told(Instant.ending(each.ends, zone) for each in accounts if each.ends),
        durations=tuple(dict.fromkeys(each.duration for each in accounts if each.duration)),
        reported=None if endings else _last_report(accounts, published, zone),
        ending=_ending(accounts, published, zone),
        ran_out=told(
            Instant.ending(each.when, zone)
            for each in endings
            if each.when and each.kind is EndingKind.EXPIRED
        ),
        endings=endings,
        withdrawn=_withdrawn(positions, zone),
        positions=positions,
        sequence=_sequence(accounts),
    )


def standing_of(positions: Iterable[Position], *, begun: bool) -> Standing:
    """
    Whether it came about.

    Nobody's position: the account that names it stands for it. Somebody for it and nobody
    against: certainly. Both: possibly. Only proposed: no, unless a beginning is told all the
    same. Only rejected: no. Only denied: possibly, for somebody must have said it.
    """
    stances = {each.stance for each in positions}
    against = tuple(dict.fromkeys(p.actor for p in positions if p.stance in AGAINST and p.actor))
    if stances & FOR:
        return Standing(Answer.POSSIBLY if stances & AGAINST else Answer.CERTAINLY, against)
    if begun and stances & {PositionStance.PROPOSED, *AGAINST}:
        return Standing(Answer.POSSIBLY, against)
    if PositionStance.PROPOSED in stances or PositionStance.REJECTED in stances:
        return Standing(Answer.NO, against)
    if PositionStance.DENIED in stances:
        return Standing(Answer.POSSIBLY, against)
    return Standing(Answer.CERTAINLY)


def _announced(
    accounts: Sequence[T], positions: Sequence[Position], zone: tzinfo | None
) -> Instant:
    """When it was made known: the field if any account has it, else the first who stood for it."""
    dated = [Instant.of(each.announced, zone) for each in accounts if each.announced]
    if dated:
        return told(dated)
    stood = [Instant.of(p.when, zone) for p in positions if p.when and p.stance in FOR]
    return any_of(stood[:1]) if len(stood) < 2 else _first(stood)


def _first(instants: Sequence[Instant]) -> Instant:
    first = instants[0]
    for each in instants[1:]:
        first = first.sooner(each)
    return first


def _last_report(
    accounts: Sequence[T], published: "dict[str | None, When | None]", zone: tzinfo | None
) -> datetime | None:
    """The last publication of an account that tells of a beginning and of no end."""
    seen = [
        Instant.of(published.get(each.source), zone).earliest for each in accounts if each.starts
    ]
    return max((moment for moment in seen if moment), default=None)


def _ending(
    accounts: Sequence[T], published: "dict[str | None, When | None]", zone: tzinfo | None
) -> Instant:
    """
    When it ended before its time; without a time, some time before it was told.
    """
    found = []
    for each in accounts:
        ending = each.ending if isinstance(each, Ceasefire) else None
        if ending is None or ending.kind is EndingKind.EXPIRED:
            continue
        before = Instant(None, Instant.of(published.get(each.source), zone).latest)
        found.append(Instant.of(ending.when, zone) if ending.when else before)
    return told(found)


def _withdrawn(positions: Iterable[Position], zone: tzinfo | None) -> Instant | None:
    found = [Instant.of(p.when, zone) for p in positions if p.stance is PositionStance.WITHDREW]
    return _first(found) if found else None


def _sequence(accounts: Sequence[T]) -> int | None:
    told = [each.sequence for each in accounts if isinstance(each, Extension) and each.sequence]
    return min(told, default=None)
