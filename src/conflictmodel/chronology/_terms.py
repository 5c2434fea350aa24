"""
The terms of a truce or an extension: what all accounts of it, taken together, say of its times.

A field that one account leaves open is filled by those that state it. Where they differ, it is
one of the values stated, and every answer that depends on which becomes "possibly".
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from functools import reduce
from typing import TypeVar

from attrs import frozen

from conflictmodel.chronology._instants import OPEN, Instant, first_of, told
from conflictmodel.model import Ceasefire, Ending, Extension, Position
from conflictmodel.values import Answer, Duration, EndingKind, PositionStance, When

#: Stances by which somebody declares that it holds or will.
DECLARED = frozenset({PositionStance.ANNOUNCED, PositionStance.CONFIRMED})
#: Stances by which somebody stands behind a truce.
FOR = DECLARED | {PositionStance.AGREED}
#: Stances by which somebody does not.
AGAINST = frozenset({PositionStance.REJECTED, PositionStance.DENIED})

#: Whether it comes about: the first row of whose sets of stances each is taken by somebody.
#: What is declared comes before what is agreed to, and that before what is only proposed.
STANDINGS: tuple[tuple[tuple[frozenset[PositionStance], ...], Answer], ...] = (
    ((DECLARED, AGAINST), Answer.POSSIBLY),
    ((DECLARED,), Answer.CERTAINLY),
    # What one agrees to and another rejects is still a proposal.
    ((frozenset({PositionStance.AGREED}), frozenset({PositionStance.REJECTED})), Answer.NO),
    ((frozenset({PositionStance.AGREED}), frozenset({PositionStance.DENIED})), Answer.POSSIBLY),
    ((frozenset({PositionStance.AGREED}),), Answer.CERTAINLY),
    ((frozenset({PositionStance.PROPOSED, PositionStance.REJECTED}),), Answer.NO),
    # Somebody must have said it.
    ((frozenset({PositionStance.DENIED}),), Answer.POSSIBLY),
    # Nobody's position: the account that names it stands for it.
    ((), Answer.CERTAINLY),
)

T = TypeVar("T", Ceasefire, Extension)
Published = Mapping[str | None, When | None]


@frozen
class Standing:
    """Whether a truce came about, as far as the positions tell, and who disputes it."""

    answer: Answer
    disputed_by: tuple[str, ...] = ()

    @property
    def is_sure(self) -> bool:
        return self.answer is Answer.CERTAINLY


@frozen
class Span:
    """What one account says of a term; open where it is silent."""

    starts: Instant = OPEN
    ends: Instant = OPEN
    duration: Duration | None = None

    def end_from(self, start: Instant) -> Instant:
        """
        When the term is over if it begins then.

        A length counts from the start that its own account names: "48 hours from Thursday" and
        "since Wednesday" are not 48 hours from Wednesday.
        """
        if not self.ends.is_open or self.duration is None:
            return self.ends
        return start.and_(self.starts).after(self.duration)

    def start_before(self, end: Instant) -> Instant:
        """When the term began if it ends then; open without a length."""
        return OPEN if self.duration is None else end.and_(self.ends).before(self.duration)


@frozen
class Over:
    """That a truce is told to be over: when, and whether it is more than somebody's word."""

    moment: Instant
    is_sure: bool = True
    #: Whether it is told with a time, and does not only lie before its account.
    is_dated: bool = True
    #: Who left it.
    by: tuple[str, ...] = ()

    def or_(self, other: "Over | None") -> "Over":
        """Two ends of one truce: one moment, told twice."""
        if other is None:
            return self
        return Over(
            told([self.moment, other.moment]),
            self.is_sure or other.is_sure,
            self.is_dated or other.is_dated,
        )


@frozen
class Terms:
    """What the accounts of one truce or extension say, an open field where none does."""

    id: str
    standing: Standing = Standing(Answer.CERTAINLY)
    announced: Instant = OPEN
    starts: Instant = OPEN
    ends: Instant = OPEN
    spans: tuple[Span, ...] = ()
    #: The last moment at which it was told of as begun and not ended, or confirmed.
    reported: datetime | None = None
    #: When each of those who confirmed it did so, in the order in which they may have begun to.
    confirmed: tuple[Instant, ...] = ()
    #: When it was broken or called off, if that is told.
    broken: Over | None = None
    #: When it, or the last extension before, is told to have run out.
    ran_out: Over | None = None
    endings: tuple[Ending, ...] = ()
    #: From when on a side no longer felt bound.
    withdrawn: Over | None = None
    positions: tuple[Position, ...] = ()
    sequence: int | None = None

    def end_from(self, start: Instant) -> Instant:
        """When its term is over if it begins then; open where no length and no end is told."""
        ends = (each.end_from(start) for each in self.spans)
        return told(end for end in ends if not end.is_open)

    def is_measured_from(self, start: Instant) -> bool:
        """Whether the end follows from that start by lengths, and by nothing else that is told."""
        return any(each.duration for each in self.spans) and all(
            each.ends.is_open
            and start.and_(each.starts) == start
            and (each.duration is None or start.keeps(each.duration))
            for each in self.spans
        )

    @property
    def start_from_end(self) -> Instant:
        """When it began, by its end and its length; open where one of them is not told."""
        starts = (each.start_before(self.ends) for each in self.spans)
        return told(start for start in starts if not start.is_open)


def terms_of(accounts: Sequence[T], published: Published, zone: tzinfo | None) -> Terms:
    """
    Take the accounts of one thing together.

    Args:
        accounts: All that are known, of one id.
        published: When each source came out.
        zone: The zone for times that name none; None leaves a day its fifty hours.
    """
    positions = tuple(position for each in accounts for position in each.positions)
    spans = tuple(
        Span(Instant.of(each.starts, zone), Instant.ending(each.ends, zone), each.duration)
        for each in accounts
    )
    confirmed: tuple[Instant, ...] = _confirmations(positions, zone)
    begun: list[datetime] = [each.earliest for each in confirmed if each.earliest]
    reports = sorted([*_reports(accounts, published, zone), *begun])
    return Terms(
        id=accounts[0].id,
        standing=standing_of(positions, begun=_is_begun(accounts, positions), zone=zone),
        announced=_announced(accounts, positions, zone),
        starts=told(each.starts for each in spans if not each.starts.is_open),
        ends=told(each.ends for each in spans if not each.ends.is_open),
        spans=spans,
        reported=reports[-1] if reports else None,
        confirmed=confirmed,
        broken=_over(_broken(accounts, published, zone, reports)),
        ran_out=_over(_ran_out(accounts, published, zone, reports)),
        endings=tuple(each for _, each in _endings(accounts)),
        withdrawn=_withdrawn(accounts, published, zone),
        positions=positions,
        sequence=_sequence(accounts),
    )


def standing_of(
    positions: Sequence[Position], *, begun: bool, zone: tzinfo | None = None
) -> Standing:
    """
    Whether it came about, by `STANDINGS`.

    Who was against it and stands behind it later counts for it; where it is not known which came
    first, what depends on that is possible.

    Args:
        positions: Those of all accounts.
        begun: Whether a beginning is told; then what was only proposed is possible.
        zone: The zone for times that name none.
    """
    held = [each for each in positions if not _is_given_up(each, positions, zone, surely=True)]
    kept = [each for each in held if not _is_given_up(each, positions, zone, surely=False)]
    answers = {_answer(held, begun), _answer(kept, begun)}
    against = tuple(dict.fromkeys(p.actor for p in held if p.stance in AGAINST and p.actor))
    return Standing(answers.pop() if len(answers) == 1 else Answer.POSSIBLY, against)


def _answer(positions: Iterable[Position], begun: bool) -> Answer:
    stances = {each.stance for each in positions}
    answer = next(answer for needed, answer in STANDINGS if all(stances & each for each in needed))
    return Answer.POSSIBLY if begun and answer is Answer.NO else answer


def _is_given_up(
    position: Position, positions: Iterable[Position], zone: tzinfo | None, *, surely: bool
) -> bool:
    """Whether who was against it stood behind it later, surely or at least possibly."""
    if position.stance not in AGAINST or position.actor is None:
        return False
    later = (each for each in positions if each.actor == position.actor and each.stance in FOR)
    return any(
        _is_before(position.when, each.when, zone)
        if surely
        else not _is_before(each.when, position.when, zone)
        for each in later
    )


def _is_before(one: When | None, other: When | None, zone: tzinfo | None) -> bool:
    """Whether a time surely lies before another; two that name no zone are read on one clock."""
    if zone is None and one and other and not (one.zoned or other.zoned):
        zone = UTC
    last, first = Instant.of(one, zone).latest, Instant.of(other, zone).earliest
    return last is not None and first is not None and last < first


def _is_begun(accounts: Sequence[T], positions: Iterable[Position]) -> bool:
    """Whether an account tells a beginning; that of a mere proposal falls with its rejection."""
    rejected = any(each.stance is PositionStance.REJECTED for each in positions)
    return any(
        each.starts and not (rejected and _is_mere_proposal(each.positions)) for each in accounts
    )


def _is_mere_proposal(positions: Iterable[Position]) -> bool:
    stances = {each.stance for each in positions}
    return PositionStance.PROPOSED in stances and stances <= _PROPOSAL


_PROPOSAL = {PositionStance.PROPOSED, PositionStance.REJECTED}


def _announced(
    accounts: Sequence[T], positions: Sequence[Position], zone: tzinfo | None
) -> Instant:
    """When it was made known: the field if any account has it, else the first who stood for it."""
    dated = [Instant.of(each.announced, zone) for each in accounts if each.announced]
    if dated:
        return told(dated)
    stood = [Instant.of(p.when, zone) for p in positions if p.when and p.stance in FOR]
    return first_of(stood) if stood else OPEN


def _confirmations(positions: Iterable[Position], zone: tzinfo | None) -> tuple[Instant, ...]:
    """When each confirmation was given, if that is told."""
    found = (
        Instant.of(each.when, zone) for each in positions if each.stance is PositionStance.CONFIRMED
    )
    dated = (each for each in found if not each.is_open)
    return tuple(sorted(dated, key=lambda each: (each.earliest or _FIRST, each.latest or _FIRST)))


_FIRST = datetime.min.replace(tzinfo=UTC)


def _reports(accounts: Sequence[T], published: Published, zone: tzinfo | None) -> list[datetime]:
    """When the accounts came out that tell of a beginning and of no end."""
    found = (
        Instant.of(published.get(each.source), zone).earliest
        for each in accounts
        if each.starts and not getattr(each, "ending", None)
    )
    return [moment for moment in found if moment]


def _endings(accounts: Sequence[T]) -> list[tuple[Ceasefire, Ending]]:
    return [(each, each.ending) for each in accounts if isinstance(each, Ceasefire) and each.ending]


def _over(found: Iterable[Over]) -> Over | None:
    ends = list(found)
    return reduce(Over.or_, ends) if ends else None


def _ran_out(
    accounts: Sequence[T],
    published: Published,
    zone: tzinfo | None,
    reports: Sequence[datetime],
) -> Iterator[Over]:
    """
    When it ran out by its own terms.

    Without a time, some time before that was told; its terms tell when, if they agree with that.
    """
    for account, each in _endings(accounts):
        if each.kind is EndingKind.EXPIRED:
            moment = (
                Instant.ending(each.when, zone)
                if each.when
                else _before_told(account, published, zone, reports)
            )
            yield Over(moment, each.according_to is None, each.when is not None)


def _broken(
    accounts: Sequence[T],
    published: Published,
    zone: tzinfo | None,
    reports: Sequence[datetime],
) -> Iterator[Over]:
    """
    When it ended before its time.

    Without a time, some time before that was told, and not before it was last told of as in force.
    """
    for account, each in _endings(accounts):
        if each.kind is EndingKind.EXPIRED:
            continue
        moment = (
            Instant.of(each.when, zone)
            if each.when
            else _before_told(account, published, zone, reports)
        )
        yield Over(moment, each.according_to is None)


def _before_told(
    account: Ceasefire, published: Published, zone: tzinfo | None, reports: Sequence[datetime]
) -> Instant:
    """Some time between the last report of it as in force and the account that tells of its end."""
    latest = Instant.of(published.get(account.source), zone).latest
    number = bisect_right(reports, latest) if latest else 0
    return Instant(reports[number - 1] if number else None, latest)


def _withdrawn(accounts: Sequence[T], published: Published, zone: tzinfo | None) -> Over | None:
    """When the first side withdrew; without a time, some time before that was told."""
    found = [
        Instant.of(each.when, zone)
        if each.when
        else Instant(None, Instant.of(published.get(account.source), zone).latest)
        for account in accounts
        for each in account.positions
        if each.stance is PositionStance.WITHDREW
    ]
    sides = (
        each.actor
        for account in accounts
        for each in account.positions
        if each.stance is PositionStance.WITHDREW and each.actor
    )
    by = tuple(dict.fromkeys(sides))
    return Over(first_of(found), is_sure=False, by=by) if found else None


def _sequence(accounts: Sequence[T]) -> int | None:
    numbers = (each.sequence for each in accounts if isinstance(each, Extension))
    return min(filter(None, numbers), default=None)
