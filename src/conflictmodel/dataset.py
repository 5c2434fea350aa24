"""
Objects together: a set of accounts, with look-up, filters and set algebra.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import tzinfo
from functools import cached_property, lru_cache
from itertools import groupby
from os import PathLike
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from attrs import field, frozen

from conflictmodel.errors import Problem, Report, SeveralAccounts, UnknownId
from conflictmodel.model import (
    Actor,
    Ceasefire,
    Entity,
    Extension,
    Incident,
    Note,
    Source,
    Statement,
)
from conflictmodel.values import Place, When

if TYPE_CHECKING:
    from conflictmodel.algebra import Change, Conflict, Match, Preference
    from conflictmodel.chronology import Chronology, Clock, Holding, Moment
    from conflictmodel.timeline import Timeline

__all__ = ["MARK", "SECTIONS", "VERSION", "Accounts", "Dataset", "Object"]

#: The key that marks a document as ours; its value is the version of the schema.
MARK = "conflictmodel"

#: The version of the schema that this library writes.
VERSION = 2

#: Anything with an id that a dataset holds.
Object = Source | Entity

#: The sections of a dataset and the class of what is in them.
SECTIONS: Mapping[str, type[Any]] = MappingProxyType(
    {
        "sources": Source,
        "actors": Actor,
        "statements": Statement,
        "incidents": Incident,
        "ceasefires": Ceasefire,
        "extensions": Extension,
        "notes": Note,
    }
)

E = TypeVar("E", bound=Source | Entity)
T = TypeVar("T")


def _account_key(account: Source | Entity) -> tuple[str, str]:
    return account.id, getattr(account, "source", None) or ""


def _note_key(note: Note) -> tuple[str, str, str]:
    return note.source or "", note.code, note.message


def _canonical(items: Iterable[T], key: Callable[[T], tuple[str, ...]]) -> tuple[T, ...]:
    """
    Each item once, in one order whatever the order they came in.

    Equal items have equal keys, so that only items with the same key are held against each other.
    Those that differ (two accounts of a thing from one source, which a rule reports) are ordered
    by their repr.
    """
    made: list[T] = []
    # Sorting what is in order, or a union of what is, takes no more than going over it.
    for _, same in groupby(sorted(items, key=key), key):
        first, *others = same
        if not others or all(each == first for each in others):
            made.append(first)
        else:
            made += sorted({first, *others}, key=repr)
    return tuple(made)


def _accounts(items: Iterable[E]) -> tuple[E, ...]:
    return _canonical(items, _account_key)


@frozen(repr=False)
class Accounts(Generic[E]):
    """
    The accounts of one kind, each once, in the order of their ids and sources.

    ``accounts[id]`` is the only account of a thing, ``accounts[3]`` the one at that position
    (as in the path of a `Problem`), and `of` gives all accounts of a thing.
    """

    _items: tuple[E, ...] = field(converter=_accounts)

    def __iter__(self) -> Iterator[E]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, item: object) -> bool:
        """Whether there is an account of this id, or exactly this account."""
        if isinstance(item, str):
            return item in self._by_id
        return isinstance(item, Source | Entity) and item in self._by_id.get(item.id, ())

    def __getitem__(self, key: str | int) -> E:
        """
        The only account of a thing by its id, or the account at a position.

        Raises:
            UnknownId: If there is none.
            SeveralAccounts: If several sources tell of it; use `of`.
            IndexError: If there is no such position.
        """
        if isinstance(key, int):
            return self._items[key]
        found = self.of(key)
        if not found:
            raise UnknownId(f"no account of {key!r} here{_near(key, self._by_id)}")
        if len(found) > 1:
            sources = ", ".join(str(getattr(each, "source", None)) for each in found)
            raise SeveralAccounts(f"{len(found)} accounts of {key!r}, from {sources}: use .of(id)")
        return found[0]

    def of(self, id: str) -> tuple[E, ...]:
        """All accounts of a thing; empty if there is none."""
        return self._by_id.get(id, ())

    #: All accounts of a thing: the name that reads best after a section, ``ceasefires.accounts``.
    accounts = of

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the things told of, each once, sorted."""
        return tuple(self._by_id)

    def where(
        self, test: Callable[[E], bool] | None = None, /, **fields: Hashable
    ) -> "Accounts[E]":
        """
        Those that pass a test and whose fields have the values given.

        Enums compare with their texts: ``incidents.where(kind="airstrike")``.
        """
        return Accounts(
            each
            for each in self._items
            if (test is None or test(each))
            and all(getattr(each, name) == value for name, value in fields.items())
        )

    def first(self, test: Callable[[E], bool] | None = None, /, **fields: Hashable) -> E:
        """
        The first that `where` would give.

        Raises:
            UnknownId: If there is none.
        """
        for each in self.where(test, **fields):
            return each
        raise UnknownId(f"no account here has {fields or 'what was asked for'}")

    @cached_property
    def _by_id(self) -> dict[str, tuple[E, ...]]:
        # The items are in the order of their ids, so that accounts of one thing stand together.
        return {id: tuple(group) for id, group in groupby(self._items, key=lambda each: each.id)}

    def __repr__(self) -> str:
        return f"<{len(self)} accounts: {', '.join(self.ids[:3])}{', …' * (len(self.ids) > 3)}>"


def _near(id: str, ids: Iterable[str]) -> str:
    """A hint for a mistyped id: those that share its last word."""
    near = [each for each in ids if each.partition(":")[2] == id.partition(":")[2]][:3]
    return f"; did you mean {' or '.join(map(repr, near))}?" if near else ""


def _notes(notes: Iterable[Note]) -> tuple[Note, ...]:
    return _canonical(notes, _note_key)


@frozen(kw_only=True, repr=False)
class Dataset:
    """
    A set of accounts: what sources say about actors, statements, incidents and truces.

    Each account stands in it once, and the order in which they came leaves no trace: two
    datasets with the same accounts are equal, hash alike and write the same bytes. Union
    (``|``), intersection (``&``) and difference (``-``) are those of sets, so no union
    overwrites anything: where sources disagree, both accounts stay.

    Raises:
        TypeError: If an object is not exactly of the class of its section: what a derived class
            adds could not be written.
    """

    #: Where the accounts come from.
    sources: Accounts[Source] = field(factory=tuple, converter=Accounts[Source])
    #: Who acts or speaks.
    actors: Accounts[Actor] = field(factory=tuple, converter=Accounts[Actor])
    #: What was said.
    statements: Accounts[Statement] = field(factory=tuple, converter=Accounts[Statement])
    #: What is said to have happened.
    incidents: Accounts[Incident] = field(factory=tuple, converter=Accounts[Incident])
    #: Truces, proposed or agreed.
    ceasefires: Accounts[Ceasefire] = field(factory=tuple, converter=Accounts[Ceasefire])
    #: Their prolongations.
    extensions: Accounts[Extension] = field(factory=tuple, converter=Accounts[Extension])
    #: What readers of the sources left out, and why.
    notes: tuple[Note, ...] = field(factory=tuple, converter=_notes)

    def __attrs_post_init__(self) -> None:
        # What a class derived from one of ours adds has no place in a document, nor is it dropped.
        for name, cls in SECTIONS.items():
            if others := set(map(type, getattr(self, name))) - {cls}:
                got = ", ".join(sorted(other.__name__ for other in others))
                raise TypeError(f"expected only objects of {cls.__name__} itself, got {got}")

    @classmethod
    def of(cls, *objects: Source | Entity | Note) -> Self:
        """
        A dataset of these objects, each in the section of its class.

        Raises:
            TypeError: If one of them belongs to no section.
        """
        sections: dict[str, list[Any]] = {name: [] for name in SECTIONS}
        names = {kind: name for name, kind in SECTIONS.items()}
        for each in objects:
            if type(each) not in names:
                raise TypeError(f"expected an object of a dataset, got {type(each).__name__}")
            sections[names[type(each)]].append(each)
        return cls(**sections)

    # As a set ---------------------------------------------------------------------------------

    def section(self, name: str) -> tuple[Any, ...]:
        """The objects of one section, by its name in `SECTIONS`, in canonical order."""
        return tuple(getattr(self, name))

    def __iter__(self) -> Iterator[Source | Entity | Note]:
        for name in SECTIONS:
            yield from self.section(name)

    def __len__(self) -> int:
        return sum(len(getattr(self, name)) for name in SECTIONS)

    def __bool__(self) -> bool:
        return len(self) > 0

    def __contains__(self, item: object) -> bool:
        """Whether there is an account of this id, or exactly this object."""
        return any(item in getattr(self, name) for name in SECTIONS)

    def __or__(self, other: "Dataset") -> Self:
        """All accounts of both: commutative, associative, idempotent; none is lost."""
        return self._combined(other, lambda ours, theirs: (*ours, *theirs))

    def __and__(self, other: "Dataset") -> Self:
        """The accounts that stand in both."""
        return self._combined(other, lambda ours, theirs: set(ours) & set(theirs))

    def __sub__(self, other: "Dataset") -> Self:
        """The accounts that stand here and not in the other."""
        return self._combined(other, lambda ours, theirs: set(ours) - set(theirs))

    def _combined(
        self, other: "Dataset", how: Callable[[tuple[Any, ...], tuple[Any, ...]], Iterable[Any]]
    ) -> Self:
        if not isinstance(other, Dataset):
            return NotImplemented
        return type(self)(
            **{name: how(self.section(name), other.section(name)) for name in SECTIONS}
        )

    def with_(self, *objects: Source | Entity | Note) -> Self:
        """This dataset and these objects."""
        return self | Dataset.of(*objects)

    def without(self, *objects: Source | Entity | Note) -> Self:
        """This dataset less exactly these objects; those not in it are no matter."""
        return self - Dataset.of(*objects)

    def filter(self, test: Callable[[Source | Entity | Note], bool]) -> Self:
        """Those objects that pass a test; references from them may then lead nowhere."""
        return type(self).of(*(each for each in self if test(each)))

    def from_source(self, id: str) -> Self:
        """
        A source and all that it tells.
        """
        return self.filter(
            lambda each: (each.id if isinstance(each, Source) else each.source) == id
        )

    def about(self, id: str) -> tuple[Object, ...]:
        """
        All accounts with this id, of whatever kind; empty if there is none.
        """
        return tuple(
            each for name in SECTIONS if name != "notes" for each in getattr(self, name).of(id)
        )

    # Doors to the rooms above: the layer test knows these imports and no others -----------------

    def truces(
        self,
        *,
        at: "Moment",
        place: str | Place | None = None,
        known_at: "Moment | None" = None,
        zone: tzinfo | None = None,
    ) -> "tuple[Holding, ...]":
        """
        The truces that hold, or may hold, at a time; see `conflictmodel.chronology`.

        Args:
            at: An instant, or a day for its whole length.
            place: Where; None asks everywhere. A wider truce covers the places within it.
            known_at: As known from sources out by then; None takes all that is known.
            zone: The zone for times that name none, where a place has no zone of its own.

        Raises:
            InvalidValue: If one of the times is none.
        """
        return self._chronology(known_at, zone).truces(at, place)

    def clock(
        self, ceasefire: str, *, known_at: "Moment | None" = None, zone: tzinfo | None = None
    ) -> "Clock":
        """
        The history of one truce: its states, its times in force, its lapses.

        Raises:
            UnknownId: If there is no account of it, or was none at that time.
            InvalidValue: If ``known_at`` is no time.
        """
        return self._chronology(known_at, zone).clock(ceasefire)

    def timeline(
        self,
        *,
        at: "Moment | None" = None,
        place: str | Place | None = None,
        known_at: "Moment | None" = None,
        zone: tzinfo | None = None,
        limit: int | None = None,
    ) -> "Timeline":
        """
        A picture of the truces over time; see `conflictmodel.timeline.timeline_of`.
        """
        from conflictmodel import timeline

        return timeline.timeline_of(
            self, at=at, place=place, known_at=known_at, zone=zone, limit=limit
        )

    def known(self, at: "Moment") -> "Dataset":
        """
        What was known at a time; see `conflictmodel.chronology.known`.
        """
        from conflictmodel import chronology

        return chronology.known(self, at)

    def since(self, at: "Moment") -> "Dataset":
        """
        What came to be known after a time.
        """
        from conflictmodel import chronology

        return chronology.since(self, at)

    def matches(self, *, least: int = 3) -> "tuple[Match, ...]":
        """
        Pairs that may be one thing told by two sources; see `conflictmodel.algebra.matches`.
        """
        from conflictmodel import algebra

        return algebra.matches(self, least=least)

    def joined(self, names: Mapping[str, str]) -> "Dataset":
        """
        Give things other ids, so that two become one; see `conflictmodel.algebra.joined`.
        """
        from conflictmodel import algebra

        return algebra.joined(self, names)

    def conflicts(self) -> "tuple[Conflict, ...]":
        """
        Every field on which accounts of one thing differ; see `conflictmodel.algebra.conflicts`.
        """
        from conflictmodel import algebra

        return algebra.conflicts(self)

    def merged(self, *, prefer: "str | Sequence[str] | Preference") -> "Dataset":
        """
        One account of each thing, by a rule that you name; see `conflictmodel.algebra.merged`.
        """
        from conflictmodel import algebra

        return algebra.merged(self, prefer=prefer)

    def diff(self, other: "Dataset") -> "tuple[Change, ...]":
        """
        What has to change here to get another dataset; see `conflictmodel.algebra.diff`.
        """
        from conflictmodel import algebra

        return algebra.diff(self, other)

    def _chronology(self, known_at: "Moment | None", zone: tzinfo | None) -> "Chronology":
        when = None if known_at is None else When.of(known_at)
        if getattr(zone, "__hash__", None) is None:  # As the zones of dateutil have none.
            return self._new_chronology(when, zone)
        return self._chronologies(when, zone)

    @cached_property
    def _chronologies(self) -> "Callable[[When | None, tzinfo | None], Chronology]":
        # The last few are kept, so that a second question costs its answer and not the index.
        return lru_cache(maxsize=4)(self._new_chronology)

    def _new_chronology(self, known_at: When | None, zone: tzinfo | None) -> "Chronology":
        from conflictmodel import chronology

        known = self if known_at is None else chronology.known(self, known_at)
        return chronology.Chronology(known, zone)

    def validate(self) -> Report:
        """
        Check every rule that holds between fields and objects; see `conflictmodel.rules`.

        Returns:
            All problems, each with its path into this dataset; nothing is raised.
        """
        from conflictmodel import rules

        return rules.check(self)

    def dumps(self, *, indent: int | None = None) -> str:
        """
        This dataset as JSON; see `conflictmodel.files.dumps`.
        """
        from conflictmodel import files

        return files.dumps(self, indent=indent)

    def dump(self, path: str | PathLike[str], *, indent: int | None = None) -> None:
        """
        Write this dataset to a file, all or nothing; see `conflictmodel.files.dump`.
        """
        from conflictmodel import files

        files.dump(self, path, indent=indent)

    @classmethod
    def loads(
        cls, text: str | bytes, *, on_problem: Callable[[Problem], object] | None = None
    ) -> "Dataset":
        """
        Read a dataset from JSON; see `conflictmodel.files.loads`.
        """
        from conflictmodel import files

        return files.loads(text, on_problem=on_problem)

    @classmethod
    def load(
        cls,
        path: str | PathLike[str],
        *,
        on_problem: Callable[[Problem], object] | None = None,
    ) -> "Dataset":
        """
        Read a dataset from a file; see `conflictmodel.files.load`.
        """
        from conflictmodel import files

        return files.load(path, on_problem=on_problem)

    #: Other words for `dump`.
    save = dump

    def _repr_html_(self) -> str:
        from conflictmodel import display

        return display.html_of(self)

    def __repr__(self) -> str:
        counts = [f"{n} {name}" for name in SECTIONS if (n := len(getattr(self, name)))]
        return f"<Dataset: {', '.join(counts) or 'empty'}>"
