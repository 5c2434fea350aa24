"""
JSON Lines, for streams larger than memory.
"""

from collections.abc import Iterable, Iterator
from os import PathLike
from pathlib import Path
from typing import Any

from attrs import evolve

from conflictmodel.convert import read, written
from conflictmodel.dataset import MARK, SECTIONS, VERSION
from conflictmodel.errors import InvalidData, LimitExceeded, Problem, UnreadableText, shown
from conflictmodel.files._json import parse_json
from conflictmodel.files._migrations import migrated
from conflictmodel.files._sections import MARK_TEXT, Line, OnProblem, sections_of
from conflictmodel.files._whole import whole_file
from conflictmodel.model import Entity, Note, Source

#: The longest line of JSON Lines that is read, in bytes: more than a source with the longest page
#: that the adapters read can fill.
LONGEST_LINE = 64 * 2**20

_SECTION_OF = {cls: name for name, cls in SECTIONS.items()}


def dump_lines(objects: Iterable[Source | Entity | Note], path: str | PathLike[str]) -> None:
    """
    Write objects one a line, in the order given, without holding them in memory.

    The first line is the mark ``{"conflictmodel":2}``, each other one ``{"actors":{…}}``, by the
    name of the object's section. All or nothing, as `dump`.

    Raises:
        TypeError: If one of them belongs to no section.
        LimitExceeded: If one takes a line of more than `LONGEST_LINE`, which would not be read.
        OSError: If the file cannot be written.
    """
    with whole_file(path) as write:
        write(MARK_TEXT + "\n")
        for each in objects:
            if type(each) not in _SECTION_OF:
                raise TypeError(f"expected an object of a dataset, got {type(each).__name__}")
            (text,) = written((each,), type(each))
            line = f'{{"{_SECTION_OF[type(each)]}":{text}}}\n'
            # A character has four bytes at the most: short lines need not be encoded to be told.
            if 4 * len(line) > LONGEST_LINE and len(line.encode()) > LONGEST_LINE:
                raise LimitExceeded(f"the line has more than {LONGEST_LINE} bytes")
            write(line)


def iter_lines(
    path: str | PathLike[str], *, on_problem: OnProblem | None = None
) -> Iterator[Source | Entity | Note]:
    """
    Read objects one a line, in constant memory.

    Args:
        path: A file that `dump_lines` wrote.
        on_problem: Told of every problem, with the line's number (from 1) as the first step of
            its path; the line is then left out. Without it, the first bad line raises.

    Raises:
        UnreadableText: If a line is no JSON, the last one was cut, or the mark is missing.
        InvalidData: If an object is not valid: all its problems, with their paths.
    """
    with Path(path).open("rb") as file:
        version = _mark_of(file.readline(LONGEST_LINE))
        number = 1
        while data := file.readline(LONGEST_LINE):
            number += 1
            rest = data
            while len(rest) >= LONGEST_LINE and not rest.endswith(b"\n"):
                rest = file.readline(LONGEST_LINE)  # The rest of the line is no line of its own.
            try:
                yield from _object_on(data, version)
            except UnreadableText as error:
                if on_problem is None:
                    raise _at(number, error) from None
                on_problem(_bad_line(number, error))
            except InvalidData as error:
                problems = [_on_line(number, problem) for problem in error.problems]
                if on_problem is None:
                    raise InvalidData(problems) from None
                for problem in problems:
                    on_problem(problem)


def _mark_of(data: bytes) -> int:
    try:
        mark: Any = parse_json(data) if data.strip() else None
        if migrated(mark):
            raise UnreadableText("a whole document, not JSON Lines: read it with load()")
    except UnreadableText as error:
        raise _at(1, error) from None
    return int(mark[MARK])


def _object_on(data: bytes, version: int) -> Iterator[Source | Entity | Note]:
    """The object on a line; none on a blank one."""
    if not data.strip():
        return
    if not data.endswith(b"\n"):
        if len(data) >= LONGEST_LINE:
            raise LimitExceeded(f"the line has more than {LONGEST_LINE} bytes")
        raise UnreadableText("the line was cut: no line feed")
    if version == VERSION and (line := read(data, Line)) is not None:
        objects = [each for name in SECTIONS if (each := getattr(line, name)) is not None]
        if len(objects) == 1:
            yield objects[0]
            return
    tagged = parse_json(data)
    if type(tagged) is dict and MARK in tagged:
        raise UnreadableText("a second mark, as of two files put together: read each by itself")
    if type(tagged) is not dict or len(tagged) != 1:
        raise UnreadableText(f"expected an object with one key, a section, got {shown(tagged)}")
    body = {name: [item] for name, item in tagged.items()}
    for items in sections_of(migrated({MARK: version, **body})).values():
        yield from items


def _at(number: int, error: UnreadableText) -> UnreadableText:
    return type(error)(error.message, line=number, column=error.column)


def _on_line(number: int, problem: Problem) -> Problem:
    """A problem of an object on a line: there is one object, so no position in a list."""
    section, *rest = problem.path
    return evolve(problem, path=("line", number, section, *rest[1:]))


def _bad_line(number: int, error: UnreadableText) -> Problem:
    return Problem(
        path=("line", number),
        expected="an object of one section as JSON",
        got=f"what cannot be read ({error.message})",
        code="unreadable",
    )
