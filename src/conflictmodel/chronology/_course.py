"""
The course of a truce: its periods in force, one after the other, extensions and lapses included.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import chain, combinations, count, islice, permutations, product, zip_longest

from attrs import evolve, frozen

from conflictmodel.chronology._instants import Instant
from conflictmodel.chronology._measures import Stretch, length_of, united, within
from conflictmodel.chronology._terms import Over, Terms
from conflictmodel.values import Answer


@frozen
class Seam:
    """Where an extension takes over: from the end before it to its own."""

    extension: str
    begins: Instant
    ends: Instant
    #: Whether nobody disputes the extension.
    is_sure: bool = True


@frozen
class Period:
    """A time in force without a break, as closely as it is known."""

    start: Instant
    end: Instant
    #: Whether nobody disputes it.
    is_sure: bool
    #: What it rests on: the truce's id, then those of the extensions that carried it on.
    under: tuple[str, ...]
    #: Who disputes it or a part of it, or has left it, and from when on.
    disputes: tuple[tuple[Instant, str], ...] = ()
    #: Whether a lapse may lie before it.
    apart: bool = False
    #: The extensions in it, each with its own part of the time.
    seams: tuple[Seam, ...] = ()
    #: Whether its end follows from its start by lengths: 48 hours are 48, whenever they began.
    is_measured: bool = False

    def under_by(self, at: Instant) -> tuple[str, ...]:
        """What it rests on at an instant: without the extensions that take over only later."""
        begun = (seam.extension for seam in self.seams if seam.begins.may_precede(at))
        return tuple(dict.fromkeys((self.under[0], *begun)))

    @property
    def disputed_by(self) -> tuple[str, ...]:
        """Who disputes it, or a part of it."""
        return tuple(dict.fromkeys(actor for _, actor in self.disputes))

    def disputed_at(self, at: Instant) -> tuple[str, ...]:
        """Who disputes that it holds at an instant, and not only that it goes on later."""
        begun = (actor for moment, actor in self.disputes if moment.may_precede(at))
        return tuple(dict.fromkeys(begun))

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

    @property
    def length(self) -> tuple[timedelta, timedelta | None]:
        """How long it lasts, at least and at most; no most where it is open."""
        lengths = _between(self.start, self.end) if self.is_measured else ()
        if lengths:
            return min(lengths) if self.is_sure else timedelta(), max(lengths)
        least = length_of([self.certain]) if self.certain else None
        return least or timedelta(), length_of([self.possible]) if self.possible else timedelta()


def _between(start: Instant, end: Instant) -> tuple[timedelta, ...]:
    """From the earliest start to the earliest end, and latest to latest; empty if one is open."""
    if not (start.earliest and start.latest and end.earliest and end.latest):
        return ()
    return end.earliest - start.earliest, end.latest - start.latest


@frozen
class Course:
    """The times in force of a truce."""

    #: In their order; between two of them lies a lapse, or may lie one.
    periods: tuple[Period, ...] = ()
    #: The times of extensions of which the beginning is told by itself, or is better known than
    #: that of the period that they are a part of.
    parts: tuple[Period, ...] = ()


def course_of(truce: Terms, extensions: Iterable[Terms]) -> Course:
    """
    The periods of a truce; none if it never came about.

    An extension goes on from the end before it. One that was made known after that end begins
    then, and the truce has lapsed in between; one with a beginning of its own begins then.
    """
    if truce.standing.answer is Answer.NO:
        return Course()
    agreed = [each for each in in_order(extensions) if each.standing.answer is not Answer.NO]
    orders = list(islice(orders_of(agreed), _ORDERS + 1))
    readings = [_course_in(truce, order) for order in orders[:_ORDERS]]
    if len(orders) > _ORDERS:
        # Of more orders than can be followed, only what needs no extension is sure.
        readings.append(_course_in(truce, ()))
    return _whichever(readings, truce.id)


#: In how many orders extensions are tried if it is not known which came first: those of four.
_ORDERS = 24


def _course_in(truce: Terms, agreed: Sequence[Terms]) -> Course:
    runs, ran_out = _runs(truce, agreed)
    # Who withdraws from an extension no longer feels bound by the truce.
    withdrawn = (each.withdrawn for each in (truce, *agreed))
    overs = tuple(filter(None, (*withdrawn, _over(truce.broken, ran_out))))
    periods: list[Period] = []
    parts: list[Period] = []
    for run, following in zip_longest(runs, runs[1:]):
        confirmed = _last_confirmed(truce, following)
        cut = partial(_cut, overs=overs, confirmed=confirmed)
        periods.append(cut(_gone_on(run.period(), confirmed), known=run.known))
        parts += (cut(part, known=known) for part, known in run.parts)
    return Course(_held(periods), _held(parts))


def _whichever(readings: Sequence[Course], truce: str) -> Course:
    """
    What is known of a course that is one of several: sure is what is so in all of them.

    What differs is possible; what lies in all of them all the same is a part by itself.
    """
    course = max(readings, key=lambda each: len(each.periods))
    differing = [each for each in readings if each != course]
    if not differing:
        return course
    certain = _certain(course)
    for each in differing:
        certain = tuple(part for frame in _certain(each) for part in within(certain, frame))
    shared = set(course.periods).intersection(*(each.periods for each in differing))
    possible = united(s for each in readings for p in _all_of(each) if (s := p.possible))
    sure = tuple(
        Period(Instant(first, start), Instant(end, last), True, (truce,))
        for start, end in certain
        for first, last in possible
        if any(within([(start, end)], (first, last)))
    )
    doubtful = (p for each in readings for p in _all_of(each) if p not in shared)
    return Course(
        tuple(p if p in shared else _doubted(p) for p in course.periods),
        (*dict.fromkeys(map(_doubted, doubtful)), *sure),
    )


def _all_of(course: Course) -> tuple[Period, ...]:
    return (*course.periods, *course.parts)


def _certain(course: Course) -> tuple[Stretch, ...]:
    return united(s for p in _all_of(course) if (s := p.certain))


def _doubted(period: Period) -> Period:
    seams = tuple(evolve(each, is_sure=False) for each in period.seams)
    return evolve(period, is_sure=False, is_measured=False, seams=seams)


def _runs(truce: Terms, extensions: Sequence[Terms]) -> "tuple[list[_Run], Over | None]":
    """
    The periods by their terms, and the expiry that is told of, unless one of them is.

    The extensions are those that may have come about, in their order.
    """
    runs, ends = _carried_on(truce, extensions)
    ran_out = truce.ran_out
    if ran_out is None:
        return runs, None
    # Without a time, all that is known of it is that it was before its account.
    moment = ran_out.moment if ran_out.is_dated else evolve(ran_out.moment, earliest=None)
    # Of whose end it is told; one of them is the last, in which the truce is over.
    meant = [n for n, end in enumerate(ends) if end.latest and end.may_be(moment)]
    is_of_the_last = len(ends) - 1 in meant
    if not meant or (is_of_the_last and ran_out.is_dated and len(meant) == 1):
        return runs, ran_out
    if is_of_the_last == ran_out.is_dated:
        # It may as well be the end of the term before, after which it went on; or the end
        # of what went on, before its time.
        return runs, evolve(ran_out, is_sure=False)
    # "It ran out on Saturday and was extended": that was the end of the term before.
    if len(meant) == 1 and ran_out.is_sure:
        runs, _ = _carried_on(truce, extensions, ran_out=(meant[0], moment))
    return runs, None


def _carried_on(
    truce: Terms, extensions: Iterable[Terms], ran_out: tuple[int, Instant] | None = None
) -> "tuple[list[_Run], list[Instant]]":
    """
    The periods by their terms, and the ends: of the first term, and with each extension.

    Args:
        truce: Its first term.
        extensions: Those that may have come about, in their order.
        ran_out: Which of the ends is told of, and when it was.
    """
    start = _start(truce)
    runs = [_Run(truce, start, _end(truce, start))]
    ends: list[Instant] = []
    for each in (*extensions, None):
        last = runs[-1]
        if ran_out and ran_out[0] == len(ends):
            last.ran_out(ran_out[1])
        ends.append(last.end)
        if each is None:
            break
        begins, seamless = _begin(last.end, each)
        anew = _is_new_beginning(truce, last, each)
        if anew is Answer.CERTAINLY:
            begins, seamless = _known(each), False
        own_end = _own_end(each, begins)
        if seamless:
            last.carry_on(each, begins, own_end)
        else:
            runs.append(_Run(each, begins, own_end, before=last))
        if anew is Answer.POSSIBLY:
            last.may_begin_anew(each)
    return runs, ends


def _is_new_beginning(truce: Terms, last: "_Run", extension: Terms) -> Answer:
    """Whether an extension was made known, or begins, after the truce was broken or left."""
    known = _known(extension)
    overs = [over.moment for over in (truce.withdrawn, truce.broken) if over]
    if last.known is not None:
        overs = [over for over in overs if not over.certainly_by(last.known)]
    if known.is_open or not overs:
        return Answer.NO
    if any(over.certainly_by(known) for over in overs):
        return Answer.CERTAINLY
    return Answer.POSSIBLY if any(over.may_precede(known) for over in overs) else Answer.NO


class _Run:
    """A period in the making; what is added to it costs the same however long it is."""

    def __init__(
        self, first: Terms, start: Instant, end: Instant, before: "_Run | None" = None
    ) -> None:
        self.start, self.end = start, end
        #: When the extension that it begins with begins or was announced; None for the truce.
        self.known = _known(first) if before else None
        self.is_measured = first.is_measured_from(start)
        self.is_sure: bool = first.standing.is_sure and (before is None or before.is_sure)
        self.apart = before is not None
        #: Periods within it or beside it, and from when on each is known.
        self.parts: list[tuple[Period, Instant | None]] = []
        self._under = [first.id]
        self._disputes: dict[tuple[Instant, str], None] = dict(before._disputes if before else {})
        self._dispute(first, start)
        self._seams = [_seam(first, start, end)] if before else []

    def carry_on(self, extension: Terms, begins: Instant, ends: Instant) -> None:
        """Go on under an extension that begins no later than the end."""
        standing = extension.standing
        self._under.append(extension.id)
        self._dispute(extension, begins)
        self._seams.append(_seam(extension, begins, ends))
        self.is_measured &= (
            standing.is_sure and extension.starts.is_open and extension.is_measured_from(self.end)
        )
        longer = self.end.later(ends)
        # Without the extension it ends as before: whether, is disputed.
        self.end = longer if standing.is_sure else evolve(longer, earliest=self.end.earliest)
        if not extension.starts.is_open or self._is_vaguer_than(begins):
            sure = self.is_sure and standing.is_sure
            part = Period(begins, ends, sure, (extension.id,), tuple(self._disputes))
            self.parts.append((part, None if extension.starts.is_open else extension.starts))

    def _dispute(self, terms: Terms, begins: Instant) -> None:
        self._disputes |= dict.fromkeys((begins, actor) for actor in terms.standing.disputed_by)

    def ran_out(self, moment: Instant) -> None:
        """Note that its end so far is told of."""
        closer = self.end.and_(moment)
        self.is_measured &= closer == self.end
        self.end = closer

    def may_begin_anew(self, extension: Terms) -> None:
        """Note that an extension may have come after the end of the truce, as a new beginning."""
        known = _known(extension)
        under, disputes = (extension.id,), tuple(self._disputes)
        anew = Period(known, _own_end(extension, known), False, under, disputes)
        self.parts.append((anew, known))

    def _is_vaguer_than(self, begins: Instant) -> bool:
        """Whether an extension certainly holds where the period before it may not have begun."""
        first, last = self.start.earliest, self.start.latest
        if begins.earliest is None or begins.latest is None:
            return False
        return (first is None or first <= begins.earliest) and (
            last is None or begins.latest < last
        )

    def period(self) -> Period:
        return Period(
            self.start,
            self.end,
            self.is_sure,
            tuple(self._under),
            tuple(self._disputes),
            self.apart,
            tuple(self._seams),
            self.is_measured,
        )


def _seam(extension: Terms, begins: Instant, ends: Instant) -> Seam:
    return Seam(extension.id, begins, ends, extension.standing.is_sure)


def _held(periods: Iterable[Period]) -> tuple[Period, ...]:
    return tuple(each for each in periods if each.possible is not None)


def _start(truce: Terms) -> Instant:
    """When it began: as told, else by its end and length, else at its announcement or later."""
    if not truce.starts.is_open:
        return truce.starts
    start = truce.start_from_end
    if not start.is_open:
        return start
    return Instant(truce.announced.earliest, None, clock=truce.announced.clock)


def _end(truce: Terms, start: Instant) -> Instant:
    """
    When its own term is over.

    Without a term, not before it began, was last told of as in force, or is told to be over.
    """
    end = truce.end_from(start)
    if not end.is_open:
        return end
    over = _over(truce.broken, truce.ran_out)
    told = (start.earliest, truce.reported, over.moment.earliest if over else None)
    return Instant(max(filter(None, told), default=None), None, clock=start.clock)


def _own_end(extension: Terms, start: Instant) -> Instant:
    end = extension.end_from(start)
    return Instant(start.earliest, None, clock=start.clock) if end.is_open else end


def _over(broken: Over | None, ran_out: Over | None) -> Over | None:
    return broken.or_(ran_out) if broken else ran_out


def in_order(extensions: Iterable[Terms]) -> Iterator[Terms]:
    """
    Extensions one after the other.

    Those that have a place in the sequence go by it, the others by their times; of one of each
    the earlier comes first, or if that is not known, the one without a number if the numbers
    leave a place for it.
    """
    by_time = sorted(extensions, key=_time)
    numbered = deque(sorted((e for e in by_time if e.sequence), key=lambda e: e.sequence or 0))
    others = deque(each for each in by_time if not each.sequence)
    for place in count(1):
        if not (numbered and others):
            break
        times = _known(numbered[0]).earliest, _known(others[0]).earliest
        if None not in times:
            is_other = _time(others[0]) < _time(numbered[0])
        else:
            is_other = (numbered[0].sequence or 0) > place
        yield (others if is_other else numbered).popleft()
    yield from (*numbered, *others)


def orders_of(extensions: Sequence[Terms]) -> Iterator[tuple[Terms, ...]]:
    """
    All orders that extensions may have come in, the likeliest first.

    Args:
        extensions: As `in_order` has them. Of those that only say how long they are, the order
            does not matter.
    """
    if all(map(_is_a_mere_length, extensions)):
        yield tuple(extensions)
        return
    places = {each.id: place for place, each in enumerate(extensions)}
    first = partial(_comes_first, places=places)
    clusters: list[list[Terms]] = []
    for each in extensions:
        if clusters and any(not first(other, each) for other in clusters[-1][-_ORDERS:]):
            clusters[-1].append(each)
        else:
            clusters.append([each])
    for ways in product(*(_ways(each, first) for each in clusters)):
        yield tuple(chain.from_iterable(ways))


def _ways(
    cluster: Sequence[Terms], first: Callable[[Terms, Terms], bool]
) -> Sequence[Sequence[Terms]]:
    """All orders of a few extensions; of many, more than are tried."""
    if len(cluster) > _FEW:
        return [cluster] * (_ORDERS + 1)
    ways = [
        way
        for way in permutations(cluster)
        if not any(first(later, each) for each, later in combinations(way, 2))
    ]
    # Numbers and times may contradict each other.
    return ways or [cluster] * (_ORDERS + 1)


_FEW = 5


def _is_a_mere_length(extension: Terms) -> bool:
    return extension.announced.is_open and extension.starts.is_open and extension.ends.is_open


def _comes_first(one: Terms, other: Terms, places: Mapping[str, int]) -> bool:
    """Whether one of two extensions surely comes before the other."""
    if one.sequence and other.sequence and one.sequence != other.sequence:
        return one.sequence < other.sequence
    if one.sequence == other.sequence or not (_known(one).is_open or _known(other).is_open):
        before, after = _known(one), _known(other)
        return before.certainly_by(after) and not after.certainly_by(before)
    # The numbers leave a place for one without a number, or do not.
    return places[one.id] < places[other.id]


def _known(extension: Terms) -> Instant:
    """When an extension begins, else when it was announced; open if neither is told."""
    return extension.announced if extension.starts.is_open else extension.starts


def _time(extension: Terms) -> tuple[datetime, str]:
    return _known(extension).earliest or _NEVER, extension.id


_NEVER = datetime.max.replace(tzinfo=UTC)


def _begin(before: Instant, extension: Terms) -> tuple[Instant, bool]:
    """When an extension begins after an end, and whether that is without a break."""
    if not extension.starts.is_open:
        return extension.starts, extension.starts.certainly_by(before)
    if extension.announced.is_open or extension.announced.certainly_by(before):
        return before, True
    return before.later(extension.announced), False


# Ends ---------------------------------------------------------------------------------------------


def _last_confirmed(truce: Terms, following: _Run | None) -> datetime | None:
    """The last that a confirmation before it began anew may have been; None if there is none."""
    confirmed = truce.confirmed
    begun = following.start.latest if following else None
    if begun:
        confirmed = tuple(each for each in confirmed if not each.earliest or each.earliest <= begun)
    last = max((m for each in confirmed if (m := each.latest or each.earliest)), default=None)
    return min(last, begun) if last and begun else last


def _gone_on(period: Period, confirmed: datetime | None) -> Period:
    """A period that may have gone on until somebody last confirmed it."""
    latest = period.end.latest
    if latest is None or confirmed is None or confirmed <= latest:
        return period
    return evolve(period, end=evolve(period.end, latest=confirmed), is_measured=False)


def _cut(
    period: Period, *, overs: Iterable[Over], confirmed: datetime | None, known: Instant | None
) -> Period:
    """
    A period that ends with the truce, if that ended before its time.

    What is only somebody's word, or is contradicted by a later confirmation, leaves it possible
    that it went on; and so does an end after which it may have begun anew, by what is known of
    when the extension that it begins with begins or was announced.
    """
    for over in overs:
        end = period.end
        if end.certainly_by(over.moment) or (known and over.moment.certainly_by(known)):
            continue
        sooner = end.sooner(over.moment)
        last = over.moment.latest
        contradicted = confirmed is not None and last is not None and last < confirmed
        anew = known is not None and over.moment.may_precede(known)
        if anew or contradicted or not over.is_sure:
            sooner = evolve(sooner, latest=end.latest)
        left = tuple((over.moment, actor) for actor in over.by)
        disputes = (*period.disputes, *left)
        period = evolve(period, end=sooner, is_measured=False, disputes=disputes)
    return period
