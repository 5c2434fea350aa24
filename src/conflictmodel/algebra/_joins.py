"""
Two things made one, because a caller says that they are.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any, get_args

from attrs import evolve

from conflictmodel.dataset import Dataset
from conflictmodel.errors import UnknownId
from conflictmodel.values import Checked, Refers, innermost, kinds_of


def joined(data: Dataset, names: Mapping[str, str]) -> Dataset:
    """
    Give things other ids, wherever they are named.

    Two things under one id are one thing with two accounts, each with its own toll and its own
    source: nothing is overwritten.

    Args:
        data: The accounts; they stay as they are.
        names: The new id of each old one; where that is given another in turn, both get the last,
            so that the names of several matches can be united.

    Raises:
        UnknownId: If the dataset knows none of one of the old ids.
    """
    for old in names:
        if old not in data:
            raise UnknownId(f"no account of {old!r} here")
    last = {old: _last_name(old, names) for old in names}
    return Dataset.of(*(_renamed(each, last) for each in data))


def _last_name(old: str, names: Mapping[str, str]) -> str:
    """Where a chain of names ends; a ring ends before it comes back."""
    seen = {old}
    while (new := names.get(old)) is not None and new not in seen:
        seen.add(new)
        old = new
    return old


@cache
def _ids_in(cls: Any) -> frozenset[str]:
    """The fields of a class that name a thing: its own id, and those that refer to one."""
    return frozenset(
        name
        for name, kind in kinds_of(cls).items()
        if name == "id" or any(isinstance(mark, Refers) for mark in get_args(innermost(kind))[1:])
    )


def _renamed(thing: Any, names: Mapping[str, str]) -> Any:
    cls: Any = type(thing)
    changes = {}
    for name in kinds_of(cls):
        before = getattr(thing, name)
        after = _value(before, names, is_id=name in _ids_in(cls))
        if after is not before:
            changes[name] = after
    return evolve(thing, **changes) if changes else thing


def _value(value: Any, names: Mapping[str, str], *, is_id: bool) -> Any:
    if isinstance(value, tuple):
        items = tuple(_value(item, names, is_id=is_id) for item in value)
        same = all(one is other for one, other in zip(items, value, strict=True))
        return value if same else items
    if isinstance(value, Checked):
        return _renamed(value, names)
    return names.get(value, value) if is_id else value
