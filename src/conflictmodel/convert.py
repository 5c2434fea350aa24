"""
The one converter: JSON values in, objects out, and back.

What cattrs does by default is too kind for evidence: it reads ``"7"`` as 7 and a text as a list
of its letters, and drops unknown keys. This converter takes exact JSON types only:

====================================  ==========================================================
text, with its pattern                a JSON string; patterns as in the field's annotation
whole number, with its bounds         a JSON number without fraction; ``true`` is no number
``bool``                              ``true`` or ``false``
`When`, `Duration`                    a JSON string: their text
enum                                  a JSON string: the member's value
``tuple[X, ...]``                     a JSON array
a class                               a JSON object; no unknown keys; fields at their default are
                                      left out when written and may be left out when read
``X | None``                          ``null`` or X
====================================  ==========================================================

Every problem is found in one go, each with its path: the tree of exceptions that cattrs builds
is flattened by `problems_in`.
"""

from collections.abc import Callable, Iterator
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, get_args, get_origin

import attrs
from attrs import NOTHING
from cattrs import (
    AttributeValidationNote,
    ClassValidationError,
    Converter,
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn

from conflictmodel.errors import InvalidData, InvalidValue, Path, Problem
from conflictmodel.values import (
    Between,
    Duration,
    Matching,
    When,
    article,
    kinds_of,
    member_names,
    optional_of,
    scalar_problems,
    unexpected,
)

__all__ = ["converter", "problems_in", "structured", "unstructured"]

T = TypeVar("T")


class _Refused(Exception):
    """One value of the wrong kind; where it stands is known further out."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem


@cache
def converter() -> Converter:
    """
    The converter, made at first use; register it with other cattrs converters' classes freely.
    """
    made = Converter(detailed_validation=True, forbid_extra_keys=True, omit_if_default=True)
    made.register_structure_hook_factory(_is_tuple, _tuple_hook)
    made.register_structure_hook_factory(attrs.has, _object_hook)
    made.register_structure_hook_factory(_is_constrained, _scalar_hook)
    made.register_structure_hook(bool, _bool_hook)
    # By class, not by predicate: cattrs would find its hook for str first.
    made.register_structure_hook(StrEnum, _enum_hook)
    for text_class in (When, Duration):
        made.register_structure_hook(text_class, _text_class_hook)
        made.register_unstructure_hook(text_class, str)
    return made


def structured(value: Any, cls: type[T]) -> T:
    """
    Make an object of a class from JSON values.

    Raises:
        InvalidData: If anything about it is wrong; every problem is listed with its path.
    """
    try:
        return converter().structure(value, cls)
    except (ClassValidationError, IterableValidationError, _Refused) as error:
        raise InvalidData(problems_in(error, cls)) from None


def unstructured(value: object) -> Any:
    """
    An object as JSON values: dicts, lists, strings, whole numbers, booleans.

    Fields at their default are left out.
    """
    return _listed(converter().unstructure(value))


def _listed(value: Any) -> Any:
    """Arrays as lists, which is what JSON reads back."""
    if isinstance(value, dict):
        return {key: _listed(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return [_listed(inner) for inner in value]
    return value


# Hooks: exact types, no coercion --------------------------------------------------------------


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _is_constrained(kind: Any) -> bool:
    return _constraint_of(kind) is not None


def _constraint_of(kind: Any) -> Matching | Between | None:
    marks = getattr(kind, "__metadata__", ())
    return next((mark for mark in marks if isinstance(mark, Matching | Between)), None)


def _scalar_hook(kind: Any) -> Callable[[Any, Any], Any]:
    plain, constraint = get_args(kind)[0], _constraint_of(kind)
    assert constraint is not None  # noqa: S101 (the predicate has asked)

    def structure(value: Any, _: Any) -> Any:
        for problem in scalar_problems(plain, constraint, value):
            raise _Refused(problem)
        return value

    return structure


def _bool_hook(value: Any, _: Any) -> bool:
    if type(value) is not bool:
        raise _Refused(unexpected("true or false", value, code="type"))
    return value


def _enum_hook(value: Any, kind: type[StrEnum]) -> StrEnum:
    if type(value) is not str:
        raise _Refused(unexpected(member_names(kind), value, code="type"))
    try:
        return kind(value)
    except ValueError:
        near = get_close_matches(value, [member.value for member in kind], 1)
        remedy = f"did you mean {near[0]!r}?" if near else None
        raise _Refused(unexpected(member_names(kind), value, remedy=remedy)) from None


def _text_class_hook(value: Any, cls: type[When | Duration]) -> When | Duration:
    try:
        return cls(value)
    except InvalidValue as error:
        raise _Refused(attrs.evolve(error.problems[0], path=())) from None


def _tuple_hook(kind: Any, made: Converter) -> Callable[[Any, Any], tuple[Any, ...]]:
    inner = get_args(kind)[0]
    many = made.get_structure_hook(list[inner])  # type: ignore[valid-type]

    def structure(value: Any, _: Any) -> tuple[Any, ...]:
        if type(value) is not list:
            raise _Refused(unexpected("a list", value, code="type"))
        return tuple(many(value, list[inner]))  # type: ignore[valid-type]

    return structure


def _object_hook(cls: type[Any], made: Converter) -> Callable[[Any, Any], Any]:
    fields = make_dict_structure_fn(
        cls, made, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True
    )

    def structure(value: Any, _: Any) -> Any:
        if type(value) is not dict:
            expected = f"an object with the fields of {article(cls.__name__)} {cls.__name__}"
            raise _Refused(unexpected(expected, value, code="type"))
        return fields(value, cls)

    return structure


# The tree of exceptions, as problems -----------------------------------------------------------


def problems_in(error: BaseException, kind: Any, path: Path = ()) -> Iterator[Problem]:
    """
    Every problem in the tree of exceptions that structuring a kind raised.
    """
    match error:
        case _Refused():
            yield error.problem.at(*path)
        case ClassValidationError():
            for inner in error.exceptions:
                yield from _problems_of_class(inner, kind, path)
        case IterableValidationError():
            inner_kind = get_args(kind)[0]
            for inner in error.exceptions:
                step = _note(inner, IterableValidationNote).index
                yield from problems_in(inner, inner_kind, (*path, step))
        case _:
            raise error


def _problems_of_class(error: BaseException, cls: Any, path: Path) -> Iterator[Problem]:
    if isinstance(error, ForbiddenExtraKeysError):
        for key in error.extra_fields:
            yield _unknown_field(key, cls).at(*path)
        return
    name = _note(error, AttributeValidationNote).name
    if isinstance(error, KeyError):
        problem = Problem(path=(name,), expected="a value", got="nothing", code="missing")
        yield problem.at(*path)
        return
    kind = kinds_of(cls)[name]
    yield from problems_in(error, optional_of(kind) or kind, (*path, name))


def _unknown_field(key: str, cls: type[Any]) -> Problem:
    names = [f.name for f in attrs.fields(cls)]
    near = get_close_matches(key, names, 1)
    return Problem(
        path=(key,),
        expected=f"only fields of {article(cls.__name__)} {cls.__name__}",
        got="an unknown field",
        code="unknown",
        remedy=f"did you mean {near[0]!r}?" if near else None,
    )


def _note(error: BaseException, kind: type[Any]) -> Any:
    return next(note for note in error.__notes__ if isinstance(note, kind))


def is_required(cls: type[Any], name: str) -> bool:
    """Whether a class has a field of this name that must be given."""
    return any(f.name == name and f.default is NOTHING for f in attrs.fields(cls))
