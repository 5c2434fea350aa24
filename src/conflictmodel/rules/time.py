"""
Rules about times.

Only what is certain is reported: times that may fit are taken to fit.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from conflictmodel.dataset import Dataset
from conflictmodel.errors import Path, Problem
from conflictmodel.model import Ceasefire, Entity, Extension, Incident, Source, Statement
from conflictmodel.rules._times import (
    before_everywhere,
    certainly_before,
    is_reversed,
    runs_backwards,
)
from conflictmodel.rules._walk import Known, Seen, wrong
from conflictmodel.values import Duration, When

_SECOND = timedelta(seconds=1)


def intervals_end_no_earlier_than_they_begin(seen: Seen[Any], known: Known) -> Iterator[Problem]:
    """A time with two ends ends no earlier than it begins."""
    for path, when in seen.parts(When):
        if is_reversed(when):
            start, _, end = when.text.partition("/")
            yield wrong(
                path,
                "an interval that begins before it ends",
                str(when),
                f"write {end}/{start} if that is meant",
            )


def _too_early(path: Path, when: When | None, limit: When | None) -> Iterator[Problem]:
    if certainly_before(when, limit):
        yield wrong(path, f"{limit} or later", str(when))


def ceasefires_end_no_earlier_than_they_start(
    seen: Seen[Ceasefire], known: Known
) -> Iterator[Problem]:
    """A cease-fire ends no earlier than it starts."""
    return _too_early((*seen.path, "ends"), seen.each.ends, seen.each.starts)


def extensions_end_no_earlier_than_they_start(
    seen: Seen[Extension], known: Known
) -> Iterator[Problem]:
    """An extension ends no earlier than it starts."""
    return _too_early((*seen.path, "ends"), seen.each.ends, seen.each.starts)


def extensions_start_no_earlier_than_their_ceasefire(
    seen: Seen[Extension], known: Known
) -> Iterator[Problem]:
    """An extension starts no earlier than the cease-fire that it extends."""
    if ceasefire := known.ceasefires.of(seen.each.ceasefire, seen.each.source):
        yield from _too_early((*seen.path, "starts"), seen.each.starts, ceasefire.starts)


def extensions_start_before_what_they_extend_lapses(
    seen: Seen[Dataset], known: Known
) -> Iterator[Problem]:
    """
    An extension starts no later than the cease-fire and its former extensions end.

    What begins after a lapse is a truce of its own. A day that follows the last day is no lapse,
    and neither is a gap next to a term whose end is not told.
    """
    rows: dict[tuple[str, str | None], list[tuple[datetime, int, Extension]]] = {}
    for position, each in enumerate(seen.each.extensions):
        if each.starts is not None and each.starts.earliest is not None:
            row = rows.setdefault((each.ceasefire, each.source), [])
            row.append((each.starts.earliest, position, each))
    # An extension of which no start is told may fill any gap.
    open_ones = {(each.ceasefire, each.source) for each in seen.each.extensions
                 if each.starts is None}  # fmt: skip
    for (prolonged, source), row in rows.items():
        ceasefire = known.ceasefires.of(prolonged, source)
        if ceasefire is None or (prolonged, source) in open_ones or runs_backwards(ceasefire):
            continue
        yield from _lapses(ceasefire, sorted(row, key=lambda entry: entry[:2]))


def _lapses(ceasefire: Ceasefire, row: list[tuple[datetime, int, Extension]]) -> Iterator[Problem]:
    until = ceasefire.ends
    for _, position, each in row:
        if until is None or each.starts is None:
            return
        if not runs_backwards(each) and _leaves_a_gap(until, each.starts):
            path = ("extensions", position, "starts")
            yield wrong(path, f"{until} or earlier, before the truce lapses", str(each.starts))
        until = _later(until, each.ends)


def _leaves_a_gap(until: When, starts: When) -> bool:
    if is_reversed(until) or is_reversed(starts):
        return False
    clock = None if until.zoned or starts.zoned else UTC
    last, first = until.bounds(clock)[1], starts.bounds(clock)[0]
    return last is not None and first is not None and first - last > _SECOND


def _later(one: When, other: When | None) -> When | None:
    """The later end; None as soon as one is not told or open."""
    if other is None or other.latest is None or one.latest is None:
        return None
    return other if other.latest > one.latest else one


def durations_agree_with_start_and_end(
    seen: Seen[Ceasefire | Extension], known: Known
) -> Iterator[Problem]:
    """
    A term lasts as long as it is said to last.

    The last day counts as a whole: 48 hours from 5 May end on 6 May or on 7 May.
    """
    starts, ends, duration = seen.each.starts, seen.each.ends, seen.each.duration
    if starts is None or ends is None or duration is None or runs_backwards(seen.each):
        return
    if is_reversed(starts) or is_reversed(ends):
        return
    if amiss := _length_amiss(starts, ends, duration):
        path = (*seen.path, "duration")
        yield wrong(path, f"the time from {starts} to {ends}", f"{duration}, {amiss}")


def _length_amiss(starts: When, ends: When, duration: Duration) -> str | None:
    zoned = starts.zoned or ends.zoned
    clock = None if zoned else UTC
    (first, last), (end_first, end_last) = starts.bounds(clock), ends.bounds(clock)
    slack = _slack(duration, zoned=zoned)
    try:
        if first and end_last and duration.after(first) - slack - _SECOND > end_last:
            return "which is longer"
        if last and end_first and duration.after(last) + slack < end_first:
            return "which is shorter"
    except (OverflowError, ValueError):  # beyond the calendar: nothing can be said
        return None
    return None


def _slack(duration: Duration, *, zoned: bool) -> timedelta:
    """
    How far two clocks may disagree about a length.

    Hours on the clock of the place, and days counted in UTC, are off by up to two hours where
    the clocks change in between; a month counted in UTC may begin in another month.
    """
    if zoned:
        return timedelta(days=3) if duration.calendar else timedelta(hours=2)
    return timedelta(hours=2) if "T" in duration.text else timedelta(0)


def parts_of_incidents_lie_within_the_whole(
    seen: Seen[Incident], known: Known
) -> Iterator[Problem]:
    """A part of an incident happens while the whole does."""
    each = seen.each
    whole = known.incidents.of(each.part_of, each.source)
    if whole is None or seen.path in known.in_circles:
        return
    if certainly_before(each.when, whole.when) or certainly_before(whole.when, each.when):
        path = (*seen.path, "when")
        yield wrong(path, f"a time within {whole.when}, that of the whole", str(each.when))


def parts_of_ceasefires_lie_within_the_whole(
    seen: Seen[Ceasefire], known: Known
) -> Iterator[Problem]:
    """
    A part of a cease-fire holds while the whole does.

    A whole that was extended sets no end to its parts.
    """
    each = seen.each
    whole = known.ceasefires.of(each.part_of, each.source)
    if whole is None or seen.path in known.in_circles:
        return
    if runs_backwards(each) or runs_backwards(whole):
        return
    until = None if whole.id in known.extended else whole.ends
    if certainly_before(each.starts, whole.starts):
        yield wrong(
            (*seen.path, "starts"), f"{whole.starts} or later, as the whole", str(each.starts)
        )
    elif certainly_before(until, each.ends):
        yield wrong((*seen.path, "ends"), f"{until} or earlier, as the whole", str(each.ends))
    elif certainly_before(until, each.starts):
        yield wrong(
            (*seen.path, "starts"), f"a time before the whole ends at {until}", str(each.starts)
        )


def endings_come_no_earlier_than_the_start(
    seen: Seen[Ceasefire], known: Known
) -> Iterator[Problem]:
    """A cease-fire is not over before it starts."""
    if ending := seen.each.ending:
        yield from _too_early((*seen.path, "ending", "when"), ending.when, seen.each.starts)


def violations_come_no_earlier_than_the_start(
    seen: Seen[Ceasefire], known: Known
) -> Iterator[Problem]:
    """A cease-fire is not broken before it starts."""
    starts = seen.each.starts
    for number, violation in enumerate(seen.each.violations):
        path = (*seen.path, "violations", number)
        if violation.when is not None:
            yield from _too_early((*path, "when"), violation.when, starts)
            continue
        incident = known.incidents.of(violation.incident, seen.each.source)
        if incident and certainly_before(incident.when, starts):
            expected = f"an incident of {starts} or later"
            yield wrong((*path, "incident"), expected, f"one of {incident.when}")


def _published_first(seen: Seen[Any], name: str, known: Known) -> Iterator[Problem]:
    """A problem if a thing of the past lies after the day of the page that tells of it."""
    account: Entity = seen.each
    source, when = known.sources.get(account.source or ""), getattr(account, name)
    if source and before_everywhere(source.published, when):
        yield wrong(
            (*seen.path, name),
            f"{source.published} or earlier, when {source.id} was published",
            str(when),
        )


def incidents_happen_before_they_are_published(
    seen: Seen[Incident], known: Known
) -> Iterator[Problem]:
    """An incident happens no later than its source was published."""
    return _published_first(seen, "when", known)


def statements_are_made_before_they_are_published(
    seen: Seen[Statement], known: Known
) -> Iterator[Problem]:
    """A statement is made no later than its source was published."""
    return _published_first(seen, "made", known)


def ceasefires_are_announced_before_they_are_published(
    seen: Seen[Ceasefire], known: Known
) -> Iterator[Problem]:
    """A cease-fire is announced no later than its source was published."""
    return _published_first(seen, "announced", known)


def extensions_are_announced_before_they_are_published(
    seen: Seen[Extension], known: Known
) -> Iterator[Problem]:
    """An extension is announced no later than its source was published."""
    return _published_first(seen, "announced", known)


def sources_are_published_before_they_are_retrieved(
    seen: Seen[Source], known: Known
) -> Iterator[Problem]:
    """A source is published no later than it was read."""
    if before_everywhere(seen.each.retrieved, seen.each.published):
        path = (*seen.path, "retrieved")
        yield wrong(path, f"{seen.each.published} or later", str(seen.each.retrieved))
