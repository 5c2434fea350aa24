"""
What was made of texts that come again and again: dates, ids of sources and actors, countries.

Kept, each is checked once, and the objects of a dataset share it.
"""

from collections.abc import Callable
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from conflictmodel.values import Duration, Matching, When

#: How many values a memo keeps. More dates than this are rare in one document, and a stream of
#: any length stays in constant memory.
MOST = 10_000

#: Classes that are one text in JSON.
TEXT_CLASSES: tuple[type[Any], ...] = (When, Duration)


class Memo(dict[str, Any]):
    """
    Values by the texts that they were made of; a bad text raises `LookupError` and is not kept.
    """

    __slots__ = ("make",)

    def __init__(self, make: Callable[[str], Any]) -> None:
        super().__init__()
        self.make = make

    def __missing__(self, text: str) -> Any:
        value = self.make(text)
        if len(self) >= MOST:
            self.clear()
        self[text] = value
        return value


_MEMOS: list[Memo] = []


@cache
def memo_of(kind: Any) -> Memo | None:
    """The memo of a kind whose texts come again and again."""
    if get_origin(kind) is Annotated:
        mark = get_args(kind)[1]
        return _texts(mark) if isinstance(mark, Matching) and mark.recurs else None
    return _new(kind) if kind in TEXT_CLASSES else None


@cache
def _texts(mark: Matching) -> Memo:
    """One for all kinds with the same constraint, such as ids of sources and of actors."""
    matches = mark.matches

    def make(text: str) -> str:
        if not matches(text):
            raise LookupError(text)
        return text

    return _new(make)


def _new(make: Callable[[str], Any]) -> Memo:
    _MEMOS.append(Memo(make))
    return _MEMOS[-1]


def forget() -> None:
    """Empty all memos, as an honest benchmark does between its rounds."""
    for memo in _MEMOS:
        memo.clear()
