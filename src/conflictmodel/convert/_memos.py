"""
What was made of texts that come again and again: dates, ids of sources and actors, countries.

Kept, each is checked once, and the objects of a dataset share it. Measured: a document takes a
seventh less memory.
"""

from collections.abc import Callable
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from conflictmodel.values import Duration, Matching, When, kinds_of
from conflictmodel.values._code import opened

#: How many values a memo keeps. More dates than this are rare in one document, and a stream of
#: any length stays in constant memory.
MOST = 10_000

#: Classes that are one text in JSON.
TEXT_CLASSES: tuple[type[Any], ...] = (When, Duration)


class Memo(dict[str, Any]):
    """
    Values by the texts that they were made of; a bad text raises `LookupError` and is not kept.
    """

    __slots__ = ("make", "matches")

    def __init__(self, mark: Matching, make: Callable[[str], Any] | None = None) -> None:
        super().__init__()
        self.matches = mark.matches
        self.make = make

    def __missing__(self, text: str) -> Any:
        if not self.matches(text):
            raise LookupError(text)
        if len(self) >= MOST:
            self.clear()
        self[text] = value = self.make(text) if self.make else text
        return value


@cache
def memo_of(kind: Any) -> Memo | None:
    """The memo of a kind whose texts come again and again; None for another kind."""
    if kind in TEXT_CLASSES:
        return _kept(Memo(get_args(kinds_of(kind)["text"])[1], _maker(kind)))
    mark = get_args(kind)[1] if get_origin(kind) is Annotated else None
    return _texts(mark) if isinstance(mark, Matching) and mark.recurs else None


@cache
def _texts(mark: Matching) -> Memo:
    """One for all kinds with the same constraint, such as ids of sources and of actors."""
    return _kept(Memo(mark))


_MEMOS: list[Memo] = []


def _kept(memo: Memo) -> Memo:
    _MEMOS.append(memo)
    return memo


def _maker(cls: Any) -> Callable[[str], Any]:
    """What makes an object of one text, which has been checked."""
    new, writable = object.__new__, opened(cls)

    def make(text: str) -> Any:
        made = new(writable)
        made.text = text
        made.__class__ = cls
        return made

    return make


def forget() -> None:
    """Empty all memos, as an honest benchmark does between its rounds."""
    for memo in _MEMOS:
        memo.clear()
