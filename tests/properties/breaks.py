"""
Every way to break one place of a valid document, by walking it beside its annotations.
"""

import copy
import json
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any, get_args, get_origin

import attrs
import hypothesis.strategies as st
from attrs import NOTHING, frozen

from conflictmodel import Dataset, Duration, When
from conflictmodel.dataset import SECTIONS
from conflictmodel.errors import Path
from conflictmodel.strategies import datasets
from conflictmodel.values import kinds_of, optional_of

#: Stands for "take the key out".
GONE = object()

STRANGE = "no_such_field"

_NO_LISTS: tuple[Any, ...] = ({}, "text", 1, True)
_NO_OBJECTS: tuple[Any, ...] = ([], "text", 1, True)
# Blanks alone, NUL, and a lone surrogate are in no text at all.
_NO_TEXTS: tuple[Any, ...] = (1, True, [], {}, "", " \n", "\0", "a\0b", "a\ud800b")


@frozen
class Break:
    """One change to one place of a document; the problem stands at that place."""

    path: Path
    value: Any

    def apply(self, document: Any) -> None:
        *way, last = self.path
        holder = document
        for step in way:
            holder = holder[step]
        if self.value is GONE:
            del holder[last]
        else:
            holder[last] = self.value


def broken(document: Any, *breaks: Break) -> str:
    """The text of a document after some breaks; the document itself stays whole."""
    changed = copy.deepcopy(document)
    for each in breaks:
        each.apply(changed)
    return json.dumps(changed)


def breaks_of(document: dict[str, Any]) -> Iterator[Break]:
    """All breaks of a document that are told apart here."""
    yield Break((STRANGE,), [])
    for section, cls in SECTIONS.items():
        if section in document:
            kind = tuple[cls, ...]  # type: ignore[valid-type]
            yield from _at((section,), kind, document[section])


def _at(path: Path, kind: Any, value: Any) -> Iterator[Break]:
    inner = optional_of(kind)
    if inner is None:
        yield Break(path, None)
    kind = inner or kind
    if get_origin(kind) is tuple:
        yield from (Break(path, wrong) for wrong in _NO_LISTS)
        for position, item in enumerate(value):
            yield from _at((*path, position), get_args(kind)[0], item)
    elif attrs.has(kind) and kind not in (When, Duration):
        yield from (Break(path, wrong) for wrong in _NO_OBJECTS)
        yield from _in_object(path, kind, value)
    else:
        yield from (Break(path, wrong) for wrong in _wrong_scalars(kind))


def _in_object(path: Path, cls: type[Any], value: dict[str, Any]) -> Iterator[Break]:
    yield Break((*path, STRANGE), 1)
    for each in attrs.fields(cls):
        if each.default is NOTHING:
            yield Break((*path, each.name), GONE)
    for name, inner in value.items():
        yield from _at((*path, name), kinds_of(cls)[name], inner)  # type: ignore[arg-type]


def _wrong_scalars(kind: Any) -> tuple[Any, ...]:
    if get_origin(kind) is Annotated and get_args(kind)[0] is int:
        return (-1, 2**63, 2**64, 1.5, "28", True, [], {})
    if kind is bool:
        return (0, 1, "true", "", [], {})
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return (*_NO_TEXTS, "no such member", next(iter(kind.__members__)))
    return _NO_TEXTS


def apart(breaks: list[Break]) -> list[Break]:
    """Breaks of which none lies within another."""
    kept: list[Break] = []
    for each in breaks:
        if not any(_nested(each.path, other.path) for other in kept):
            kept.append(each)
    return kept


def _nested(one: Path, other: Path) -> bool:
    size = min(len(one), len(other))
    return one[:size] == other[:size]


@st.composite
def documents_with_breaks(
    draw: st.DrawFn, at_most: int = 1
) -> tuple[Dataset, dict[str, Any], list[Break]]:
    """A dataset, its document as JSON values, and breaks apart from each other."""
    data = draw(datasets())
    document: dict[str, Any] = json.loads(data.dumps())
    every = list(breaks_of(document))
    chosen = draw(st.lists(st.sampled_from(every), min_size=1, max_size=at_most))
    return data, document, apart(chosen)
