"""
The base of every value and object.
"""

from typing import Any

import attrs
from attrs import NOTHING

from conflictmodel.errors import InvalidValue
from conflictmodel.values._kinds import kinds_of, problems_of
from conflictmodel.values._tests import is_good


class Checked:
    """
    The base of every value and object: checked as a whole when it is made.

    A constructor raises `InvalidValue` with *every* bad field, never only the first.
    The repr leaves out what is at its default.
    """

    __slots__ = ()

    def __attrs_post_init__(self) -> None:
        cls: Any = type(self)
        if not is_good(cls)(self):
            raise InvalidValue(
                problem.at(name)
                for name, kind in kinds_of(cls).items()
                for problem in problems_of(kind, getattr(self, name))
            )

    def __repr__(self) -> str:
        fields = attrs.fields(type(self))  # type: ignore[arg-type]
        said = (
            f"{f.name}={value!r}"
            for f in fields
            if (value := getattr(self, f.name)) != f.default or f.default is NOTHING
        )
        return f"{type(self).__name__}({', '.join(said)})"
