"""
Dumpers: straight-line Python that makes JSON values of objects, generated at first use.

Fields at their default are left out, and the others come in alphabetical order, so that canonical
text needs no sorting.
"""

from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache
from json.encoder import encode_basestring
from typing import Annotated, Any, get_args, get_origin

import attrs
from attrs import NOTHING

from conflictmodel.convert._memos import TEXT_CLASSES
from conflictmodel.values import optional_of
from conflictmodel.values._code import Names, bound, made


class Writing:
    """
    How dumpers make dicts and lists.

    Each method gives Python text, in which ``v`` is a variable that holds a value of the kind.
    """

    @cache  # noqa: B019 (there are three ways of writing, and all stay)
    def dumper(self, cls: Any) -> Callable[[Any], Any]:
        """What makes the JSON value of an object of a class."""
        names: Names = {}
        if cls in TEXT_CLASSES or issubclass(cls, Enum):
            return made(f"def dump(o): return {self.expression(cls, 'o', names)}", names, "dump")
        return made("\n".join(self.source(cls, names)), names, "dump")

    def source(self, cls: type[Any], names: Names) -> Iterator[str]:
        """The function that does so."""
        yield "def dump(o):"
        yield " made = {}"
        for f in in_order(cls):
            yield f" v = o.{f.name}"
            yield f"{_said(f, names)} made[{f.name!r}] = {self.expression(f.type, 'v', names)}"
        yield " return made"

    def expression(self, kind: Any, v: str, names: Names) -> str:
        """The JSON value of what is at no default."""
        if (wanted := optional_of(kind)) is not None:
            return self.expression(wanted, v, names)
        if get_origin(kind) is tuple:
            return self.array(get_args(kind)[0], v, names)
        if get_origin(kind) is Annotated or kind is bool:
            return self.scalar(get_args(kind)[0] if kind is not bool else bool, v, names)
        if kind in TEXT_CLASSES:
            return self.text(f"{v}.text")
        if issubclass(kind, Enum):
            return self.member(v)
        return f"{self.later(kind, names)}({v})"

    def scalar(self, plain: type, v: str, names: Names) -> str:
        """A text, a number or a boolean."""
        return v

    def text(self, v: str) -> str:
        """A text that was made by the library."""
        return v

    def array(self, inner: Any, v: str, names: Names) -> str:
        """A list."""
        each = self.expression(inner, "each", names)
        return f"[*{v}]" if each == "each" else f"[{each} for each in {v}]"

    def member(self, v: str) -> str:
        """The text of an enum's member; its property ``value`` takes ten times as long."""
        return self.text(f"{v}._value_")

    def later(self, cls: Any, names: Names) -> str:
        """The name of a class's dumper, which is made when it is first called."""

        def first(value: Any) -> Any:
            names[name] = self.dumper(cls)
            return names[name](value)

        name = bound(names, first)
        return name


class MirrorWriting(Writing):
    """
    How dumpers fill structs for msgspec, which leaves defaults out and knows enums and tuples.
    """

    def __init__(self, mirror_of: Callable[[Any], Any]) -> None:
        self._mirror_of = mirror_of

    def source(self, cls: type[Any], names: Names) -> Iterator[str]:
        """One call, with all fields in the order of the struct."""
        mirror = bound(names, self._mirror_of(cls))
        given = (self.expression(f.type, f"o.{f.name}", names) for f in in_order(cls))
        yield f"def dump(o): return {mirror}({', '.join(given)})"

    def expression(self, kind: Any, v: str, names: Names) -> str:
        """What the struct holds."""
        some = super().expression(kind, v, names)
        return f"(None if {v} is None else {some})" if optional_of(kind) and some != v else some

    def array(self, inner: Any, v: str, names: Names) -> str:
        """A tuple, as it is where its items are."""
        each = self.expression(inner, "each", names)
        return v if each == "each" else f"(tuple([{each} for each in {v}]) if {v} else ())"

    def member(self, v: str) -> str:
        """As it is."""
        return v


class TextWriting(Writing):
    """
    How dumpers write JSON text: in less time than dicts and an encoder for them take.
    """

    def source(self, cls: type[Any], names: Names) -> Iterator[str]:
        """Each field with a comma before it, of which the first is taken off."""
        yield "def dump(o):"
        yield " text = ''"
        for f in in_order(cls):
            value = self.expression(f.type, "v", names)
            yield f" v = o.{f.name}"
            yield f"{_said(f, names)} text += ',\"{f.name}\":' + {value}"
        yield " return '{' + text[1:] + '}'"

    def scalar(self, plain: type, v: str, names: Names) -> str:
        """A text in quotation marks, a number, ``true`` or ``false``."""
        if plain is bool:
            return f"('true' if {v} else 'false')"
        return f"{bound(names, encode_basestring if plain is str else repr)}({v})"

    def array(self, inner: Any, v: str, names: Names) -> str:
        """An array."""
        return f"'[' + ','.join([{self.expression(inner, 'each', names)} for each in {v}]) + ']'"

    def text(self, v: str) -> str:
        """No date and no member of an enum has anything to escape."""
        return f"'\"' + {v} + '\"'"


def in_order(cls: type[Any]) -> list[Any]:
    """The fields of a class in alphabetical order."""
    return sorted(attrs.fields(cls), key=lambda f: f.name)


def _said(f: Any, names: Names) -> str:
    """The condition under which a field is written."""
    if f.default is NOTHING:
        return ""
    if f.default is None:
        return " if v is not None:"
    return " if v:" if f.default == () else f" if v != {bound(names, f.default)}:"
