"""
What is wrong with JSON values: every problem in one go, each with its path.

This is the slow and thorough side of `_loading`: it walks the same annotations, and finds something
exactly where a loader refuses.
"""

from collections.abc import Iterator
from difflib import get_close_matches
from enum import Enum
from typing import Annotated, Any, get_args, get_origin

import attrs
from attrs import NOTHING

from conflictmodel.convert._memos import TEXT_CLASSES
from conflictmodel.errors import InvalidValue, Problem
from conflictmodel.values import (
    article,
    kinds_of,
    member_names,
    optional_of,
    scalar_problems,
    unexpected,
)


def problems_in(value: Any, kind: Any) -> Iterator[Problem]:
    """
    What is wrong with a JSON value that should be of a kind.
    """
    if get_origin(kind) is Annotated:
        plain, constraint, *_ = get_args(kind)
        yield from scalar_problems(plain, constraint, value)
    elif get_origin(kind) is tuple:
        yield from _in_list(value, get_args(kind)[0])
    elif (wanted := optional_of(kind)) is not None:
        if value is not None:
            yield from problems_in(value, wanted)
    elif kind is bool:
        if type(value) is not bool:
            yield unexpected("true or false", value, code="type")
    elif kind in TEXT_CLASSES:
        yield from _in_text(value, kind)
    elif issubclass(kind, Enum):
        yield from _in_member(value, kind)
    else:
        yield from _in_object(value, kind)


def _in_list(value: Any, inner: Any) -> Iterator[Problem]:
    if type(value) is not list:
        yield unexpected("a list", value, code="type")
        return
    for position, item in enumerate(value):
        for problem in problems_in(item, inner):
            yield problem.at(position)


def _in_text(value: Any, cls: Any) -> Iterator[Problem]:
    try:
        cls(value)
    except InvalidValue as error:
        yield attrs.evolve(error.problems[0], path=())


def _in_member(value: Any, kind: type[Enum]) -> Iterator[Problem]:
    values = [member.value for member in kind]
    if type(value) is not str:
        yield unexpected(member_names(kind), value, code="type")
    elif value not in values:
        yield unexpected(member_names(kind), value, remedy=_near(value, values))


def _in_object(value: Any, cls: Any) -> Iterator[Problem]:
    its = f"{article(cls.__name__)} {cls.__name__}"
    if type(value) is not dict:
        yield unexpected(f"an object with the fields of {its}", value, code="type")
        return
    kinds = kinds_of(cls)
    for key in value.keys() - kinds.keys():
        yield Problem(
            path=(key,),
            expected=f"only fields of {its}",
            got="an unknown field",
            code="unknown",
            remedy=_near(key, list(kinds)),
        )
    for name, kind in kinds.items():
        if name in value:
            for problem in problems_in(value[name], kind):
                yield problem.at(name)
        elif is_required(cls, name):
            yield Problem(path=(name,), expected="a value", got="nothing", code="missing")


def _near(text: str, choices: list[str]) -> str | None:
    """A hint for a mistyped name."""
    near = get_close_matches(text, choices, 1)
    return f"did you mean {near[0]!r}?" if near else None


def is_required(cls: Any, name: str) -> bool:
    """Whether a class has a field of this name that must be given."""
    return any(f.name == name and f.default is NOTHING for f in attrs.fields(cls))
