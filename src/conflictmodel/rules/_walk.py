"""
Ways through a dataset that rules share: every part, every reference, whose account of what.

All are linear in the size of the dataset and none recurses over its objects.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC
from functools import cache
from typing import Annotated, Any, Generic, TypeVar, get_args, get_origin

from conflictmodel.dataset import SECTIONS, Dataset
from conflictmodel.errors import Path, Problem
from conflictmodel.model import Ceasefire, Entity, Extension, Note, Source
from conflictmodel.values import Answer, Checked, Refers, When, innermost, kinds_of

E = TypeVar("E", bound=Entity)


def wrong(path: Path, expected: str, got: str, remedy: str | None = None) -> Problem:
    """A problem as a rule sees it; `Rule.problems` adds the rule's name and severity."""
    return Problem(path=path, expected=expected, got=got, remedy=remedy, code="rule")


def objects(data: Dataset) -> Iterator[tuple[Path, Source | Entity | Note]]:
    """Every object with its path: the section and the position in it."""
    for name in SECTIONS:
        for position, each in enumerate(data.section(name)):
            yield (name, position), each


def parts(root: Checked, path: Path = ()) -> Iterator[tuple[Path, Checked]]:
    """
    An object, its parts, their parts and the values in them, each with its path.

    Which fields hold parts follows from their annotations: a new field needs no new rule.
    """
    todo = [(path, root)]
    while todo:
        path, part = todo.pop()
        yield path, part
        cls: Any = type(part)
        for name in _fields_with_parts(cls):
            todo += [
                ((*path, *step), inner)
                for step, inner in _items(name, getattr(part, name))
                if isinstance(inner, Checked)
            ]


def all_parts(data: Dataset) -> Iterator[tuple[Path, Checked]]:
    """The parts of every object."""
    for path, each in objects(data):
        yield from parts(each, path)


def references(data: Dataset) -> Iterator[tuple[Path, Refers, str]]:
    """Every id that points to an object, with its path and where it should lead."""
    for path, part in all_parts(data):
        cls: Any = type(part)
        for name, refers in _fields_with_references(cls):
            for step, target in _items(name, getattr(part, name)):
                yield (*path, *step), refers, target


def _items(name: str, value: Any) -> Iterator[tuple[Path, Any]]:
    """What a field holds: nothing for None, each item of a tuple, else the one value."""
    if isinstance(value, tuple):
        for position, item in enumerate(value):
            yield (name, position), item
    elif value is not None:
        yield (name,), value


@cache
def _fields_with_parts(cls: Any) -> tuple[str, ...]:
    return tuple(
        name
        for name, kind in kinds_of(cls).items()
        if isinstance(inner := innermost(kind), type) and issubclass(inner, Checked)
    )


@cache
def _fields_with_references(cls: Any) -> tuple[tuple[str, Refers], ...]:
    return tuple(
        (name, mark)
        for name, kind in kinds_of(cls).items()
        if get_origin(inner := innermost(kind)) is Annotated
        for mark in get_args(inner)[1:]
        if isinstance(mark, Refers)
    )


def sections_by_id(data: Dataset) -> dict[str, set[str]]:
    """The sections in which an id names something; usually one."""
    found: dict[str, set[str]] = {}
    for (section, *_), each in objects(data):
        if not isinstance(each, Note):
            found.setdefault(each.id, set()).add(str(section))
    return found


def known_sources(data: Dataset) -> dict[str, Source]:
    """Sources by id, without those of which there are two, since a choice would be a guess."""
    found: dict[str, Source | None] = {}
    for each in data.sources:
        found[each.id] = None if each.id in found else each
    return {name: source for name, source in found.items() if source is not None}


class Told(Generic[E]):
    """
    Which account of a thing to hold an account against.

    It is the one from the same source, else the only one there is. Where several other sources
    tell of the thing there is none: sources may disagree, and no rule takes sides.
    """

    def __init__(self, accounts: Iterable[E]) -> None:
        self._by_source: dict[tuple[str, str | None], E | None] = {}
        self._by_id: dict[str, E | None] = {}
        for each in accounts:
            key = each.id, each.source
            self._by_source[key] = None if key in self._by_source else each
            self._by_id[each.id] = None if each.id in self._by_id else each

    def of(self, id: str | None, source: str | None) -> E | None:
        """The account of a thing that a source goes by."""
        if id is None:
            return None
        if (id, source) in self._by_source:
            return self._by_source[id, source]
        return self._by_id.get(id)


# Times. Only what is certain is reported, and nothing that follows from a reversed interval.


def is_reversed(when: When) -> bool:
    """Whether a time certainly ends before it begins."""
    first, last = when.bounds(None if when.zoned else UTC)
    return first is not None and last is not None and last < first


def certainly_before(one: When | None, other: When | None) -> bool:
    """Whether both are known and one is over before the other begins, on the place's clock."""
    if one is None or other is None or is_reversed(one) or is_reversed(other):
        return False
    return one.before(other) is Answer.CERTAINLY


def before_everywhere(one: When | None, other: When | None) -> bool:
    """
    The same for times told on two clocks: a page's date is that of the desk, an event's that
    of the place, and at midnight in one it may be the afternoon in the other.
    """
    if one is None or other is None or is_reversed(one) or is_reversed(other):
        return False
    last, first = one.latest, other.earliest
    return last is not None and first is not None and last < first


def runs_backwards(term: Ceasefire | Extension) -> bool:
    """Whether it certainly ends before it starts, which has a rule of its own."""
    return certainly_before(term.ends, term.starts)
