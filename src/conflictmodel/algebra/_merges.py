"""
One account of each thing, made only when a caller asks and by a rule that the caller names.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeVar

from attrs import evolve

from conflictmodel.algebra._fields import fields_of, is_open, told
from conflictmodel.dataset import Dataset
from conflictmodel.errors import InvalidValue
from conflictmodel.model import Entity, Source
from conflictmodel.values import unexpected

E = TypeVar("E", bound=Entity)

#: Which of several sources to follow where they differ: the source that it gives first wins.
Preference = Callable[[Sequence[Source]], Sequence[Source]]


def _latest(sources: Sequence[Source]) -> Sequence[Source]:
    return sorted(sources, key=_published, reverse=True)


def _earliest(sources: Sequence[Source]) -> Sequence[Source]:
    return sorted(sources, key=lambda each: (not each.published, _published(each)))


def _published(source: Source) -> str:
    latest = source.published and source.published.latest
    return latest.isoformat() if latest else ""


#: Rules with a name: follow the source that came out last, or first.
PREFERENCES: Mapping[str, Preference] = MappingProxyType({"latest": _latest, "earliest": _earliest})


def merged(data: Dataset, *, prefer: str | Sequence[str] | Preference) -> Dataset:
    """
    One account of each thing.

    Sequences are united, an open field is filled by the only value that stands, and where values
    differ the preferred source decides. The accounts so made have no source and no evidence: the
    words stay with the accounts that they belong to.

    Args:
        data: What to merge; it stays as it is.
        prefer: "latest" or "earliest" (by publication), the ids of sources from the most
            trusted on, or a function that puts sources in order.

    Raises:
        InvalidValue: If ``prefer`` names no rule, or a source that is not here.
    """
    rank = _ranks(data, _rule(prefer, data))
    made: list[Any] = []
    for _, _, accounts in told(data):
        if len(accounts) == 1:
            made.append(accounts[0])
        else:
            ordered = sorted(accounts, key=lambda each: rank.get(each.source, len(rank)))
            made.append(_one_of(ordered))
    return Dataset.of(*data.sources, *made, *data.notes)


def _rule(prefer: str | Sequence[str] | Preference, data: Dataset) -> Preference:
    if callable(prefer):
        return prefer
    names = " or ".join(repr(name) for name in PREFERENCES)
    expected = f"{names}, ids of sources that are here, or a function"
    if isinstance(prefer, str):
        if prefer not in PREFERENCES:
            raise InvalidValue([unexpected(expected, prefer)])
        return PREFERENCES[prefer]
    here = {
        *data.sources.ids,
        *(each.source for _, _, all_of_it in told(data) for each in all_of_it),
    }
    if not isinstance(prefer, Sequence) or not here.issuperset(prefer):
        raise InvalidValue([unexpected(expected, prefer)])
    order = {id: number for number, id in enumerate(prefer)}
    return lambda sources: sorted(sources, key=lambda each: order.get(each.id, len(order)))


def _ranks(data: Dataset, rule: Preference) -> dict[str | None, int]:
    return {each.id: number for number, each in enumerate(rule(tuple(data.sources)))}


def _one_of(accounts: Sequence[E]) -> E:
    """One account of several, the first of them preferred."""
    first = accounts[0]
    fields: dict[str, Any] = {}
    cls: Any = type(first)
    for name in fields_of(cls):
        values = [getattr(each, name) for each in accounts]
        if isinstance(values[0], tuple):
            fields[name] = _united(values)
        else:
            fields[name] = next((each for each in values if not is_open(each)), values[0])
    bare = {name: _bare(value) for name, value in fields.items()}
    return evolve(first, source=None, evidence=(), support=(), **bare)


def _united(values: Iterable[tuple[Any, ...]]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(_bare(item) for value in values for item in value))


def _bare(value: Any) -> Any:
    """A part without its evidence, whose offsets mean nothing without the source."""
    if isinstance(value, tuple):
        return tuple(dict.fromkeys(_bare(item) for item in value))
    return evolve(value, evidence=()) if hasattr(value, "evidence") else value
