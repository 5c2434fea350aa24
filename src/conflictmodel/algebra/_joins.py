"""
Two things made one, because a caller says that they are.
"""

from collections.abc import Mapping
from typing import Any

from attrs import evolve

from conflictmodel.dataset import Dataset
from conflictmodel.errors import UnknownId
from conflictmodel.values import Checked


def joined(data: Dataset, names: Mapping[str, str]) -> Dataset:
    """
    Give things other ids, wherever they are named.

    Two things under one id are one thing with two accounts, each with its own toll and its own
    source: nothing is overwritten.

    Args:
        data: The accounts; they stay as they are.
        names: The new id of each old one.

    Raises:
        UnknownId: If the dataset knows none of one of the old ids.
    """
    for old in names:
        if old not in data:
            raise UnknownId(f"no account of {old!r} here")
    return Dataset.of(*(_renamed(each, names) for each in data))


def _renamed(thing: Any, names: Mapping[str, str]) -> Any:
    changes = {}
    for each in type(thing).__attrs_attrs__:
        before = getattr(thing, each.name)
        after = _value(before, names)
        if after is not before:
            changes[each.name] = after
    return evolve(thing, **changes) if changes else thing


def _value(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return names.get(value, value)
    if isinstance(value, tuple):
        items = tuple(_value(item, names) for item in value)
        same = all(one is other for one, other in zip(items, value, strict=True))
        return value if same else items
    return _renamed(value, names) if isinstance(value, Checked) else value
