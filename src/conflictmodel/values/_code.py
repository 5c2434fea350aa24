"""
Straight-line Python, made from the annotations of classes at first use.

A constructor asks one question, whether all is well, and asks it often: what is wrong is worked
out by `problems_of`, and only where the answer is no.
"""

from collections.abc import Callable, Iterator
from functools import cache, wraps
from typing import Annotated, Any, get_args, get_origin

import attrs
from attrs import NOTHING

from conflictmodel.values._kinds import Between, Matching, optional_of

#: What generated code means by its names.
Names = dict[str, Any]


def bound(names: Names, thing: object) -> str:
    """Give a thing a name that generated code can use."""
    name = f"_{len(names)}"
    names[name] = thing
    return name


def condition(kind: Any, v: str, names: Names) -> str:
    """
    Python text that is true exactly where the variable ``v`` holds a value of a kind.
    """
    if get_origin(kind) is Annotated:
        plain, mark, *_ = get_args(kind)
        return f"type({v}) is {plain.__name__} and ({constraint(mark, v, names)})"
    if get_origin(kind) is tuple:
        is_one = bound(names, is_of(get_args(kind)[0]))
        return f"type({v}) is tuple and (not {v} or all(map({is_one}, {v})))"
    if (wanted := optional_of(kind)) is not None:
        return f"({v} is None or {condition(wanted, v, names)})"
    return f"isinstance({v}, {bound(names, kind)})"


def constraint(mark: Matching | Between, v: str, names: Names) -> str:
    """
    Python text that is true where a text matches, or a whole number lies within its bounds.
    """
    if isinstance(mark, Between):
        return f"{mark.low} <= {v} <= {mark.high}"
    matches = f"{bound(names, mark.matches)}({v})"
    return f"{mark.quick.format(v=v)} or {matches}" if mark.quick else matches


@cache
def is_of(kind: Any) -> Callable[[Any], bool]:
    """
    A test that a value is of a kind: true exactly where `problems_of` finds nothing.
    """
    names: Names = {}
    return made(f"def test(v): return bool({condition(kind, 'v', names)})", names, "test")


def constructor(cls: Any) -> Callable[..., None]:
    """
    What does the work of the ``__init__`` that attrs made for a class, in half of the time.

    That one has a call for each field, since the class is frozen, and one for the checks. This
    one checks first, and leaves to the other what does not pass, or is of a derived class.
    """
    slow, fields = cls.__init__, attrs.fields(cls)
    names: Names = {"cls": cls, "Opened": opened(cls), "slow": slow}
    names["become"] = vars(object)["__class__"].__set__
    tests = [f"({condition(f.type, f.name, names)})" for f in fields]
    lines = [
        f"def __init__({', '.join(_parameters(cls, names))}):",
        f" if type(self) is not cls or not ({' and '.join(tests)}):",
        f"  return slow(self, {', '.join(f'{f.name}={f.name}' for f in fields)})",
        " become(self, Opened)",
        *(f" self.{f.name} = {f.name}" for f in fields),
        " self.__class__ = cls",
    ]
    return wraps(slow)(made("\n".join(lines), names, "__init__"))


def _parameters(cls: Any, names: Names) -> Iterator[str]:
    yield "self"
    by_name = False
    for f in sorted(attrs.fields(cls), key=lambda f: f.kw_only):
        if f.kw_only and not by_name:
            yield "*"
        by_name = f.kw_only
        yield f.name if f.default is NOTHING else f"{f.name}={bound(names, f.default)}"


@cache
def opened(cls: Any) -> Any:
    """
    A class of the same layout whose objects can be written to, as those of a frozen one cannot.

    An object is given this class, then its fields, and then its own class. Measured: loaders take
    two thirds of the time that they take with constructors, and constructors two thirds of what
    they take with those that attrs makes.
    """
    # Both of the pair, since they share a slot: with one alone, each assignment is a Python call.
    writable = {"__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    return type(cls.__name__, (cls,), {"__slots__": (), **writable})


def is_ours(cls: Any) -> bool:
    """
    Whether a class is of this library: its constructor checks fields by their annotations and
    sets them, and does no more. That of a class of somebody else's, derived from one of ours, may.
    """
    return str(cls.__module__).partition(".")[0] == "conflictmodel"


def made(source: str, names: Names, name: str) -> Callable[[Any], Any]:
    """The function of a name that some source, made by this library, defines."""
    exec(source, names)  # noqa: S102 (made of the annotations of classes, and of nothing read)
    function: Callable[[Any], Any] = names[name]
    return function
