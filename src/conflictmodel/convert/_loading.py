"""
Loaders: straight-line Python that makes objects from JSON values, generated at first use.

A loader only says yes, with the object, or no, by one of `REFUSALS`. What is wrong is worked out
by `problems_in`, and only where the answer was no.
"""

from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache
from typing import Annotated, Any, NoReturn, get_args, get_origin

import attrs
from attrs import NOTHING

from conflictmodel.convert._memos import TEXT_CLASSES, memo_of
from conflictmodel.values import Between, Matching, kinds_of, optional_of
from conflictmodel.values._code import Names, bound, constraint, is_ours, made, opened


class Refused(LookupError):
    """A value is not of the kind it should be."""


#: What a loader raises for an answer: tables have no such key, or cannot look up a list.
REFUSALS = (LookupError, TypeError)


def refuse() -> NoReturn:
    """For expressions, which cannot hold a statement."""
    raise Refused


class Reading:
    """
    How loaders take JSON values as a JSON reader makes them: dicts, lists, texts, numbers.

    Each method gives Python text, in which ``v`` is a variable that holds a JSON value.
    """

    #: What is asked of an object before its fields are.
    opening = " if type(o) is not dict or not fields.issuperset(o): refuse()"
    #: What stands where a field is missing: nothing that JSON has.
    unset: object = object()

    @cache  # noqa: B019 (there are two ways of reading, and both stay)
    def loader(self, kind: Any) -> Callable[[Any], Any]:
        """What makes a value of a kind."""
        if get_origin(kind) is None and attrs.has(kind) and kind not in TEXT_CLASSES:
            return (self._loader_of_class if is_ours(kind) else self._by_constructor)(kind)
        names: Names = {"refuse": refuse}
        return made(f"def load(v): return {self.expression(kind, 'v', names)}", names, "load")

    def given(self, name: str) -> str:
        """The value of a field that every object has."""
        return f"o[{name!r}]"

    def optional(self, name: str) -> str:
        """The value of another field."""
        return f"o.get({name!r}, unset)"

    def absent(self, default: str) -> str:
        """What that is where the field is missing."""
        return "unset"

    def kept(self, table: dict[str, Any], v: str, names: Names) -> str:
        """What a table has for a text; not for what only equals it, as members of enums do."""
        return f"({bound(names, table)}[{v}] if type({v}) is str else refuse())"

    def scalar(self, plain: type, mark: Matching | Between, v: str, names: Names) -> str:
        """A text with its pattern, or a whole number with its bounds."""
        good = f"type({v}) is {plain.__name__} and ({constraint(mark, v, names)})"
        return f"({v} if {good} else refuse())"

    def boolean(self, v: str) -> str:
        """``true`` or ``false``."""
        return f"({v} if type({v}) is bool else refuse())"

    def items(self, v: str) -> str:
        """What an array holds."""
        return f"({v} if type({v}) is list else refuse())"

    def member(self, kind: type[Enum], v: str, names: Names) -> str:
        """The member of an enum."""
        return self.kept({member.value: member for member in kind}, v, names)

    def expression(self, kind: Any, v: str, names: Names) -> str:
        """A value of a kind."""
        if (memo := memo_of(kind)) is not None:
            return self.kept(memo, v, names)
        if get_origin(kind) is Annotated:
            plain, mark, *_ = get_args(kind)
            return self.scalar(plain, mark, v, names)
        if get_origin(kind) is tuple:
            each = self.expression(get_args(kind)[0], "each", names)
            return f"tuple([{each} for each in {self.items(v)}])"
        if (wanted := optional_of(kind)) is not None:
            return f"(None if {v} is None else {self.expression(wanted, v, names)})"
        if kind is bool:
            return self.boolean(v)
        if issubclass(kind, Enum):
            return self.member(kind, v, names)
        return f"{self._later(kind, names)}({v})"

    def _later(self, kind: Any, names: Names) -> str:
        """The name of a kind's loader, which is made when it is first called."""
        if not attrs.has(kind):
            raise TypeError(
                f"cannot read {kind} from JSON; annotate it as Text, Natural or the like"
            )

        def first(value: Any) -> Any:
            names[name] = self.loader(kind)
            return names[name](value)

        name = bound(names, first)
        return name

    def _loader_of_class(self, cls: Any) -> Callable[[Any], Any]:
        names: Names = {
            "fields": frozenset(f.name for f in attrs.fields(cls)),
            "new": object.__new__,
            "Opened": opened(cls),
            "cls": cls,
            "refuse": refuse,
            "unset": self.unset,
        }
        return made("\n".join(self._source(cls, names)), names, "load")

    def _by_constructor(self, cls: Any) -> Callable[[Any], Any]:
        """For classes of somebody else's, whose constructors may do more than ours."""
        kinds = kinds_of(cls)
        fields = {f.name: (f.alias, self.loader(kinds[f.name])) for f in attrs.fields(cls)}

        def load(o: Any) -> Any:
            if type(o) is not dict:
                refuse()
            given = ((*fields[name], value) for name, value in o.items())
            return cls(**{parameter: make(value) for parameter, make, value in given})

        return load

    def _source(self, cls: type[Any], names: Names) -> Iterator[str]:
        yield "def load(o):"
        yield self.opening
        yield " self = new(Opened)"
        for f in attrs.fields(cls):
            value = self.expression(f.type, "v", names)
            if f.default is NOTHING:
                yield f" v = {self.given(f.name)}"
                yield f" self.{f.name} = {value}"
            else:
                default = bound(names, f.default)
                yield f" v = {self.optional(f.name)}"
                yield f" self.{f.name} = {default} if v is {self.absent(default)} else {value}"
        yield " self.__class__ = cls"
        yield " return self"


class MirrorReading(Reading):
    """
    How loaders take what msgspec made: structs, tuples and members, whose types it has checked.
    """

    opening = ""

    def __init__(self, unset: object) -> None:
        self.unset = unset

    def given(self, name: str) -> str:
        """The field."""
        return f"o.{name}\n if v is unset: refuse()"

    def optional(self, name: str) -> str:
        """The field."""
        return f"o.{name}"

    def absent(self, default: str) -> str:
        """Structs have the defaults of the classes that they mirror."""
        return default

    def scalar(self, plain: type, mark: Matching | Between, v: str, names: Names) -> str:
        """The bounds of numbers are checked with their types."""
        return v if plain is int else f"({v} if {constraint(mark, v, names)} else refuse())"

    def boolean(self, v: str) -> str:
        """As it is."""
        return v

    def items(self, v: str) -> str:
        """As they are."""
        return v

    def kept(self, table: dict[str, Any], v: str, names: Names) -> str:
        """Of plain texts, which msgspec made."""
        return f"{bound(names, table)}[{v}]"

    def member(self, kind: type[Enum], v: str, names: Names) -> str:
        """As it is."""
        return v
