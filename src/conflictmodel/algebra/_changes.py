"""
What changed from one dataset to another, as a list that a person can read.
"""

from collections.abc import Iterator
from typing import Any

from attrs import field, frozen

from conflictmodel.dataset import SECTIONS, Dataset
from conflictmodel.errors import shown
from conflictmodel.model import Note
from conflictmodel.values import kinds_of


@frozen(kw_only=True)
class Change:
    """One difference: an account that came or went, or one field of an account."""

    #: "added", "removed" or "changed".
    kind: str
    id: str
    #: Whose account it is; None for data without a source.
    source: str | None
    #: The field that changed; None where the whole account came or went.
    path: str | None = None
    before: Any = field(default=None, repr=False)
    after: Any = field(default=None, repr=False)

    def __str__(self) -> str:
        whose = f" ({self.source})" if self.source else ""
        if self.path is None:
            return f"{self.kind} {self.id}{whose}"
        return f"{self.kind} {self.id}{whose} {self.path}: {_text(self.before)} -> " + _text(
            self.after
        )


def diff(old: Dataset, new: Dataset) -> tuple[Change, ...]:
    """
    What one has to do to an old dataset to get the new one, in the order of ids and sources.
    """
    return tuple(change for name in SECTIONS for change in _in_section(old, new, name))


def _in_section(old: Dataset, new: Dataset, name: str) -> Iterator[Change]:
    before, after = (_by_key(data.section(name)) for data in (old, new))
    for key in sorted({*before, *after}):
        ours, theirs = before.get(key, ()), after.get(key, ())
        if ours == theirs:
            continue
        if len(ours) == len(theirs) == 1:
            yield from _fields(ours[0], theirs[0], key)
            continue
        id, source = key
        for each in theirs:
            if each not in ours:
                yield Change(kind="added", id=id, source=source or None, after=each)
        for each in ours:
            if each not in theirs:
                yield Change(kind="removed", id=id, source=source or None, before=each)


def _by_key(objects: tuple[Any, ...]) -> dict[tuple[str, str], tuple[Any, ...]]:
    found: dict[tuple[str, str], tuple[Any, ...]] = {}
    for each in objects:
        key = (_name(each), getattr(each, "source", None) or "")
        found[key] = (*found.get(key, ()), each)
    return found


def _name(thing: Any) -> str:
    return f"note:{thing.code}:{thing.message}" if isinstance(thing, Note) else str(thing.id)


def _fields(ours: Any, theirs: Any, key: tuple[str, str]) -> Iterator[Change]:
    cls: Any = type(ours)
    for name in kinds_of(cls):
        before, after = getattr(ours, name), getattr(theirs, name)
        if before != after:
            yield Change(
                kind="changed",
                id=key[0],
                source=key[1] or None,
                path=name,
                before=before,
                after=after,
            )


def _text(value: Any) -> str:
    if value is None or value == ():
        return "nothing"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_text, value)) + "]"
    text = str(value)
    return shown(value) if text.startswith("<") or "(" in text else text
