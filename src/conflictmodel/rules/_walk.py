"""
Ways through a dataset that rules share: every object, its parts and references, and what is
known of the whole.

Each object is looked through once, whatever the number of rules; all is linear in the size of
the dataset, and nothing recurses over its objects.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import Annotated, Any, Generic, TypeVar, get_args, get_origin

from conflictmodel.dataset import SECTIONS, Dataset
from conflictmodel.errors import Path, Problem
from conflictmodel.model import Ceasefire, Entity, Incident, Note, Source, Statement
from conflictmodel.values import Checked, Refers, innermost, kinds_of

E = TypeVar("E", bound=Entity)
T = TypeVar("T")
P = TypeVar("P", bound=Checked)
Whole = TypeVar("Whole", Incident, Ceasefire)


def wrong(path: Path, expected: str, got: str, remedy: str | None = None) -> Problem:
    """A problem as a rule sees it; `Rule.problems` adds the rule's name and severity."""
    return Problem(path=path, expected=expected, got=got, remedy=remedy, code="rule")


class Seen(Generic[T]):
    """
    An object as rules meet it: with its path, its parts by their class, and its references.

    Which fields hold parts and references follows from their annotations: a new field needs no
    new rule.
    """

    __slots__ = ("_parts", "each", "path", "references")

    def __init__(self, path: Path, each: T) -> None:
        #: The object; the whole dataset for rules that are about it.
        self.each = each
        #: The section and the position in it.
        self.path = path
        #: Every id that points to an object, with its path and where it should lead.
        self.references: list[tuple[Path, Refers, str]] = []
        self._parts: dict[type[Any], list[tuple[Path, Any]]] = {}
        if isinstance(each, Checked):
            self._look_through(path, each)

    def parts(self, cls: type[P]) -> Sequence[tuple[Path, P]]:
        """Its parts of a class, at whatever depth, each with its path; itself, if it is one."""
        return [
            found for kind, some in self._parts.items() if issubclass(kind, cls) for found in some
        ]

    def _look_through(self, path: Path, each: Checked) -> None:
        todo: list[tuple[Path, Any]] = [(path, each)]
        while todo:
            found = todo.pop()
            at, part = found
            cls: Any = type(part)
            self._parts.setdefault(cls, []).append(found)
            inside, references = _fields_to_follow(cls)
            for name in inside:
                todo += _items(at, name, getattr(part, name))
            for name, refers in references:
                for step, target in _items(at, name, getattr(part, name)):
                    self.references.append((step, refers, target))


def _items(at: Path, name: str, value: Any) -> Sequence[tuple[Path, Any]]:
    """What a field holds: nothing for None, each item of a tuple, else the one value."""
    if value is None or value == ():
        return ()
    if type(value) is tuple:
        return [((*at, name, position), item) for position, item in enumerate(value)]
    return (((*at, name), value),)


@cache
def _fields_to_follow(cls: Any) -> tuple[tuple[str, ...], tuple[tuple[str, Refers], ...]]:
    """The fields of a class that hold parts, and those that hold references."""
    kinds = [(name, innermost(kind)) for name, kind in kinds_of(cls).items()]
    inside = (name for name, kind in kinds if isinstance(kind, type) and issubclass(kind, Checked))
    references = (
        (name, mark)
        for name, kind in kinds
        if get_origin(kind) is Annotated
        for mark in get_args(kind)[1:]
        if isinstance(mark, Refers)
    )
    return tuple(inside), tuple(references)


def all_seen(data: Dataset) -> Iterator[Seen[Any]]:
    """The dataset as a whole, then every object in it, each looked through once."""
    yield Seen((), data)
    for name in SECTIONS:
        for position, each in enumerate(getattr(data, name)):
            yield Seen((name, position), each)


class Known:
    """What rules look up in a dataset; each of it is made once, for all rules."""

    def __init__(self, data: Dataset) -> None:
        self.data = data

    @cached_property
    def sections(self) -> dict[str, frozenset[str]]:
        """The sections in which an id names something; usually one."""
        found: dict[str, frozenset[str]] = {}
        for name, cls in SECTIONS.items():
            if cls is not Note:
                here = frozenset((name,))  # One for all: there may be a million.
                for each in getattr(self.data, name):
                    if name not in (former := found.setdefault(each.id, here)):
                        found[each.id] = former | here
        return found

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Sources by id, without those of which there are two, since a choice would be a guess."""
        found: dict[str, Source | None] = {}
        for each in self.data.sources:
            found[each.id] = None if each.id in found else each
        return {name: source for name, source in found.items() if source is not None}

    @cached_property
    def statements(self) -> "Told[Statement]":
        """Which account of a statement to go by."""
        return Told(self.data.statements)

    @cached_property
    def incidents(self) -> "Told[Incident]":
        """Which account of an incident to go by."""
        return Told(self.data.incidents)

    @cached_property
    def ceasefires(self) -> "Told[Ceasefire]":
        """Which account of a cease-fire to go by."""
        return Told(self.data.ceasefires)

    @cached_property
    def bodies(self) -> dict[str, set[str | None]]:
        """The bodies that an actor belongs to or speaks for, by all who tell of them."""
        found: dict[str, set[str | None]] = {}
        for actor in self.data.actors:
            for each in actor.affiliations:
                found.setdefault(actor.id, set()).update((each.organisation, each.on_behalf_of))
        return found

    @cached_property
    def circles_of_incidents(self) -> list[list[int]]:
        """The positions of incidents that are parts of themselves, circle by circle."""
        return list(circles(tuple(self.data.incidents), self.incidents))

    @cached_property
    def circles_of_ceasefires(self) -> list[list[int]]:
        """The same of cease-fires."""
        return list(circles(tuple(self.data.ceasefires), self.ceasefires))

    @cached_property
    def in_circles(self) -> set[Path]:
        """The paths of all accounts that are parts of themselves, which has rules of its own."""
        found = {"incidents": self.circles_of_incidents, "ceasefires": self.circles_of_ceasefires}
        return {(name, n) for name, each in found.items() for circle in each for n in circle}

    @cached_property
    def extended(self) -> set[str]:
        """The cease-fires that somebody tells were extended."""
        return {each.ceasefire for each in self.data.extensions}


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


def circles(accounts: tuple[Whole, ...], told: Told[Whole]) -> Iterator[list[int]]:
    """
    The positions in each circle of ``part_of``.

    Each account has one whole at the most, so that a walk from it either ends, meets a former
    walk, or meets itself; every account is walked once.
    """
    # By identity: hashing an account by its value at every step would read all its fields.
    position_of = {id(each): position for position, each in enumerate(accounts)}
    walk_of: dict[int, int] = {}
    for walk in range(len(accounts)):
        way: list[int] = []
        at: int | None = walk
        while at is not None and at not in walk_of:
            walk_of[at] = walk
            way.append(at)
            whole = told.of(accounts[at].part_of, accounts[at].source)
            at = None if whole is None else position_of[id(whole)]
        if at is not None and way and walk_of[at] == walk:
            yield way[way.index(at) :]
