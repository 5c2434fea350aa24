"""What every peer can be asked for; what it has no way of doing raises `Cannot`."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from peers.records import Record, canonical, document, lines


class Cannot(Exception):
    """The peer has nothing of the kind: a blank in the table."""


class Peer:
    """
    A library that could be used in place of conflictmodel.

    Whole documents, single records and streams come as JSON; the names are those of the classes
    that `peers.making` fills.
    """

    #: What it is called in the tables.
    name: str
    #: The modules that must be importable for it.
    needs: tuple[str, ...] = ()
    #: What a program imports to use it, as one statement.
    imports: str
    #: What it checks less, or holds less, than conflictmodel does.
    note: str = ""
    #: The most records it is measured with: a million only where that is of use, and few for the
    #: slow ones, who would take all the time.
    most: int = 100_000
    #: The classes with which objects are made in Python; None if making them checks nothing.
    names: SimpleNamespace | None = None

    def document(self, rows: Iterable[Record]) -> bytes:
        """The records as a document that `load` reads."""
        return document(rows)

    def lines(self, rows: Iterable[Record]) -> Iterator[bytes]:
        """The records as a stream that `read` reads."""
        return lines(rows)

    def one(self, record: Record) -> bytes:
        """The record as `load_one` reads it."""
        return canonical(record[1])

    def load(self, text: bytes) -> Any:
        """A document as validated objects."""
        raise Cannot

    def dump(self, whole: Any) -> bytes:
        """What `load` gave, as JSON without fields at their default."""
        return self.dump_line(whole) + b"\n"

    def load_one(self, section: str, text: bytes) -> Any:
        """The object of one record, from its JSON."""
        raise Cannot

    def read(self, path: Path) -> Iterator[Any]:
        """The objects of a stream, one after the other."""
        with path.open("rb") as file:
            for line in file:
                yield self.load_line(line)

    def write(self, objects: Iterable[Any], path: Path) -> None:
        """What `read` gave, as a stream."""
        with path.open("wb") as file:
            file.writelines(self.dump_line(each) + b"\n" for each in objects)

    def load_line(self, line: bytes) -> Any:
        """The object on a line of a stream."""
        raise Cannot

    def dump_line(self, each: Any) -> bytes:
        """What `load_line` gave, as JSON."""
        raise Cannot

    def whole(self, made: list[Any]) -> Any:
        """Objects made in Python, as a set of which another can be united with it."""
        return frozenset(made)

    def united(self, one: Any, other: Any) -> Any:
        """The union of two sets of objects, in the order of their ids."""
        return sorted(one | other, key=lambda each: each.id)

    def forget(self) -> None:
        """Empty every memo of values, so that no round lives on what another worked out."""
