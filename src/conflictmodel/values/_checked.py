"""
The base of every value and object.
"""

from functools import cache
from typing import Any

import attrs
from attrs import NOTHING

from conflictmodel.errors import InvalidValue
from conflictmodel.values._code import constructor, is_ours
from conflictmodel.values._kinds import kinds_of, problems_of


class Checked:
    """
    The base of every value and object: checked as a whole when it is made.

    A constructor raises `InvalidValue` with *every* bad field, never only the first.
    The repr leaves out what is at its default.
    """

    __slots__ = ()

    def __attrs_post_init__(self) -> None:
        cls: Any = type(self)
        problems = [
            problem.at(name)
            for name, kind in kinds_of(cls).items()
            for problem in problems_of(kind, getattr(self, name))
        ]
        if problems:
            raise InvalidValue(problems)
        _quicken(cls)

    def __repr__(self) -> str:
        fields = attrs.fields(type(self))  # type: ignore[arg-type]
        said = (
            f"{f.name}={value!r}"
            for f in fields
            if (value := getattr(self, f.name)) != f.default or f.default is NOTHING
        )
        return f"{type(self).__name__}({', '.join(said)})"


@cache
def _quicken(cls: Any) -> None:
    """
    Let the objects of a class after the first be made the short way; not at import, which it
    would slow down.
    """
    if is_ours(cls):
        cls.__init__ = constructor(cls)
