"""
Where accounts of one thing differ.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any

from attrs import field, frozen

from conflictmodel.algebra._fields import NAMES, fields_of, is_open, may_agree, told
from conflictmodel.dataset import Dataset
from conflictmodel.errors import shown
from conflictmodel.model import Entity, Incident, Toll


@frozen(kw_only=True)
class Conflict:
    """One field of one thing, on which sources differ."""

    id: str
    #: The field; of tolls with their kind, as in ``tolls[killed].count``.
    path: str
    #: What each source says, in the order of the sources; None for data without a source.
    values: tuple[tuple[str | None, Any], ...] = field(repr=False)
    #: Whether all may be true together: times that overlap, "at least 20" and "28", two names.
    may_agree: bool

    def __str__(self) -> str:
        verdict = "may agree" if self.may_agree else "disagree"
        said = "; ".join(
            f"{source or 'no source'}: {_text(value)}" for source, value in self.values
        )
        return f"{self.id} {self.path}: {verdict}: {said}"


def conflicts(data: Dataset) -> tuple[Conflict, ...]:
    """
    Every field on which accounts of one thing differ; open fields differ from nothing.

    Sequences are united by a merge and do not conflict, but for the counts of tolls of one kind.
    """
    return tuple(
        conflict
        for _, id, accounts in told(data)
        if len(accounts) > 1
        for conflict in _of(id, accounts)
    )


def _of(id: str, accounts: Sequence[Entity]) -> Iterator[Conflict]:
    cls: Any = type(accounts[0])
    for name in fields_of(cls):
        stated = [(each.source, getattr(each, name)) for each in accounts]
        values = [(s, v) for s, v in stated if not (is_open(v) or isinstance(v, tuple))]
        yield from _differing(id, name, values)
    if isinstance(accounts[0], Incident):
        yield from _tolls(id, [each for each in accounts if isinstance(each, Incident)])


def _differing(id: str, path: str, values: list[tuple[str | None, Any]]) -> Iterator[Conflict]:
    distinct = list(dict.fromkeys(value for _, value in values))
    if len(distinct) > 1:
        agree = path in NAMES or all(may_agree(*pair) for pair in combinations(distinct, 2))
        yield Conflict(id=id, path=path, values=tuple(values), may_agree=agree)


def _tolls(id: str, accounts: Sequence[Incident]) -> Iterator[Conflict]:
    """Figures for one kind of harm; a source with several figures is no conflict with itself."""
    kinds = dict.fromkeys(toll.kind for each in accounts for toll in each.tolls)
    for kind in kinds:
        values = [
            (each.source, figures)
            for each in accounts
            if (figures := tuple(t.count for t in each.tolls if t.kind is kind))
        ]
        if len({frozenset(figures) for _, figures in values}) > 1:
            counts = [count for _, figures in values for count in figures]
            agree = all(may_agree(*pair) for pair in combinations(counts, 2))
            path = f"tolls[{kind}].count"
            flat = tuple((source, count) for source, figures in values for count in figures)
            yield Conflict(id=id, path=path, values=flat, may_agree=agree)


def _text(value: Any) -> str:
    return str(value) if not isinstance(value, Toll | tuple) else shown(value)
