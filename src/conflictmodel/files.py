"""
Datasets as files: JSON, and JSON Lines for streams larger than memory.

A document is one JSON object::

    {"conflictmodel": 2, "actors": […], "ceasefires": […], …}

``conflictmodel`` is the mark of the format and the version of its schema. Documents of older
versions are brought up to date by `MIGRATIONS` before they are read; newer ones are refused.

The bytes are canonical: UTF-8, keys in alphabetical order, no blanks, fields at their default
left out, accounts in the order of their ids, a line feed at the end. One dataset has one text,
whatever the machine.
"""

import contextlib
import errno
import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import Any, NoReturn

from attrs import evolve

from conflictmodel.convert import is_required, structured, unstructured
from conflictmodel.dataset import MARK, SECTIONS, VERSION, Dataset
from conflictmodel.errors import (
    InvalidData,
    LimitExceeded,
    Problem,
    UnreadableText,
    shown,
)
from conflictmodel.errors import Path as ProblemPath
from conflictmodel.model import Entity, Note, Source
from conflictmodel.values import innermost, kinds_of

msgspec: Any
try:
    import msgspec
except ModuleNotFoundError:  # The extra ``fast`` is not installed: the same bytes, slower.
    msgspec = None

__all__ = [
    "MARK",
    "MIGRATIONS",
    "VERSION",
    "dump",
    "dump_lines",
    "dumps",
    "iter_lines",
    "load",
    "loads",
    "parse_json",
]

#: What a caller gives to read leniently: it is told every problem, and what has one is left out.
OnProblem = Callable[[Problem], object]

#: The longest line of JSON Lines that is read, in bytes: more than a source with the longest page
#: that the adapters read can fill.
LONGEST_LINE = 64 * 2**20


# Older documents ---------------------------------------------------------------------------------


def _from_1(value: Any) -> Any:
    """
    Schema 1 stored where evidence ends, which follows from its start and words, and mixed the
    sides of a cease-fire into its kind.

    An ``end`` that contradicts the words is kept, so that reading reports it.
    """
    if isinstance(value, list):
        return [_from_1(each) for each in value]
    if not isinstance(value, dict):
        return value
    made = {key: _from_1(each) for key, each in value.items()}
    if {"exact", "start", "end"} <= made.keys() and _agrees(made):
        del made["end"]
    return made


def _agrees(evidence: dict[str, Any]) -> bool:
    start, end, exact = evidence["start"], evidence["end"], evidence["exact"]
    return type(start) is type(end) is int and type(exact) is str and end - start == len(exact)


def _ceasefire_from_1(ceasefire: Any) -> Any:
    sides = ("unilateral", "bilateral")
    if isinstance(ceasefire, dict) and "side" not in ceasefire and ceasefire.get("kind") in sides:
        return {**ceasefire, "kind": "unspecified", "side": ceasefire["kind"]}
    return ceasefire


def _sections_from_1(body: dict[str, Any]) -> dict[str, Any]:
    made = {name: _from_1(items) for name, items in body.items()}
    if isinstance(made.get("ceasefires"), list):
        made["ceasefires"] = [_ceasefire_from_1(each) for each in made["ceasefires"]]
    return made


#: How a document of each older version becomes one of the next.
MIGRATIONS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = MappingProxyType(
    {1: _sections_from_1}
)


# JSON text -------------------------------------------------------------------------------------


def parse_json(text: str | bytes) -> Any:
    """
    Read JSON strictly: UTF-8, no repeated keys, no NaN or Infinity, bounded depth.

    Raises:
        UnreadableText: If it is no such text; line and column say where.
        LimitExceeded: If it is nested deeper than can be read.
    """
    if isinstance(text, bytes):
        if (quick := _quickly(text)) is not None:
            return quick
        text = _decoded(text)
    try:
        return json.loads(
            text,
            object_pairs_hook=_distinct,
            parse_constant=_refuse_constant,
            parse_int=_bounded_int,
        )
    except json.JSONDecodeError as error:
        # In our own words: Python's differ between its versions.
        rest = text[error.pos : error.pos + 20]
        reason = (
            f"not JSON from here on: {shown(rest)}" if rest.strip() else "not JSON: it ends early"
        )
        raise UnreadableText(reason, line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise LimitExceeded("nested deeper than any conflictmodel document") from None


def _quickly(data: bytes) -> Any | None:
    """
    Read canonical bytes with the extra; None where the careful reader has to look.

    The fast reader keeps the last of two equal keys and rounds big numbers. What it writes back
    is the same only if it met neither, and only then is it believed.
    """
    if msgspec is None:
        return None
    try:
        value = msgspec.json.decode(data)
        same = msgspec.json.encode(value, order="sorted") == data.removesuffix(b"\n")
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        return None
    return value if same else None


def _decoded(data: bytes) -> str:
    try:
        return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"not UTF-8: the byte {data[error.start]:#04x} at offset {error.start}"
        raise UnreadableText(message, line=line) from None


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for key, value in pairs:
        if key in made:
            raise UnreadableText(f"the key {shown(key)} stands twice in one object")
        made[key] = value
    return made


def _refuse_constant(name: str) -> NoReturn:
    raise UnreadableText(f"{name} is no JSON number")


def _bounded_int(digits: str) -> int:
    # Python refuses to read more than 4,300 digits; 64 bits have 19.
    if len(digits) > 400:
        raise UnreadableText(f"a whole number of {len(digits)} digits; at most 64 bits are read")
    return int(digits)


def _json_text(value: Any, indent: int | None = None) -> str:
    if indent is None and msgspec is not None:
        return str(msgspec.json.encode(value, order="sorted"), "utf-8")
    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(
        value,
        ensure_ascii=False,
        allow_nan=False,
        sort_keys=True,
        indent=indent,
        separators=separators,
    )


# Whole documents --------------------------------------------------------------------------------


def dumps(dataset: Dataset, *, indent: int | None = None) -> str:
    """
    Write a dataset as JSON, in canonical form.

    Args:
        dataset: What to write.
        indent: How far to indent for human eyes; None gives the canonical bytes.
    """
    document: dict[str, Any] = {MARK: VERSION}
    for name in SECTIONS:
        if items := dataset.section(name):
            document[name] = [unstructured(each) for each in items]
    return _json_text(document, indent) + "\n"


def loads(text: str | bytes, *, on_problem: OnProblem | None = None) -> Dataset:
    """
    Read a dataset from JSON.

    Only shapes and fields are checked here; `Dataset.validate` checks what holds between objects.

    Args:
        text: The document; bytes are UTF-8, with or without a byte order mark.
        on_problem: Told of every problem; then what has one is left out and the rest is read.
            Without it, all problems are raised at once.

    Raises:
        UnreadableText: If it is no conflictmodel document, or one of a newer version.
        InvalidData: If anything in it is wrong: all problems, each with its path.
    """
    try:
        document = parse_json(text)
    except UnreadableText as error:
        raise _as_lines(text, error) from None
    body = _migrated(document)
    while True:
        try:
            return Dataset(**_sections(body))
        except InvalidData as error:
            if on_problem is None:
                raise
            for problem in error.problems:
                on_problem(problem)
            _leave_out(body, error.problems)


def _as_lines(text: str | bytes, error: UnreadableText) -> UnreadableText:
    """The error, or a better one where the text is JSON Lines and so no single document."""
    start = text[:40] if isinstance(text, str) else text[:40].decode("utf-8", "replace")
    first, *_ = start.split("\n")
    if error.line == 2 and first == _json_text({MARK: VERSION}):
        return UnreadableText("JSON Lines, not one document: read it with files.iter_lines()")
    return error


def _migrated(document: Any) -> dict[str, Any]:
    """
    The sections of a document, brought to the present schema.
    """
    if type(document) is not dict or MARK not in document:
        raise UnreadableText(
            f"not a conflictmodel document: expected an object with the key {MARK!r}, "
            f"got {shown(document)}"
        )
    body = dict(document)
    version = body.pop(MARK)
    if type(version) is not int or version < 1:
        raise UnreadableText(f"expected a schema version such as {VERSION}, got {shown(version)}")
    if version > VERSION:
        raise UnreadableText(
            f"written by schema version {version}; this library reads up to {VERSION}: "
            "install a newer conflictmodel"
        )
    try:
        for older in range(version, VERSION):
            body = MIGRATIONS[older](body)
    except RecursionError:
        raise LimitExceeded("nested deeper than any conflictmodel document") from None
    return body


def _sections(body: dict[str, Any]) -> dict[str, tuple[Any, ...]]:
    sections: dict[str, tuple[Any, ...]] = {}
    problems: list[Problem] = []
    for name, items in body.items():
        if name not in SECTIONS:
            expected = f"one of the sections {', '.join(SECTIONS)}"
            problems.append(
                Problem(path=(name,), expected=expected, got="an unknown field", code="unknown")
            )
            continue
        try:
            kind: Any = tuple[SECTIONS[name], ...]  # type: ignore[valid-type]
            sections[name] = structured(items, kind)
        except InvalidData as error:
            problems += [problem.at(name) for problem in error.problems]
    if problems:
        raise InvalidData(problems)
    return sections


def _leave_out(body: dict[str, Any], problems: Iterable[Problem]) -> None:
    """
    Take out of a document the smallest things that have problems and can be done without.
    """
    paths = {_dispensable(problem.path) for problem in problems}
    # From the end, so that positions before it stay true.
    for path in sorted(paths, key=lambda path: [(type(s) is int, s) for s in path], reverse=True):
        *way, last = path
        holder: Any = body
        with contextlib.suppress(LookupError):
            for step in way:
                holder = holder[step]
            del holder[last]


def _dispensable(path: ProblemPath) -> ProblemPath:
    """
    The innermost thing on a path whose holder is whole without it.

    An item of a list and a field with a default are; a required field is not, and takes its
    holder with it.
    """
    kind: Any = None
    best = path[:1]
    for depth, step in enumerate(path):
        if isinstance(step, int):
            best = path[: depth + 1]
            continue
        if depth == 0:
            kind = SECTIONS.get(step)
            continue
        if not is_required(kind, step):
            best = path[: depth + 1]
        kind = innermost(kinds_of(kind).get(step))
        if not hasattr(kind, "__attrs_attrs__"):
            break
    return best


# Files ------------------------------------------------------------------------------------------


def dump(dataset: Dataset, path: str | PathLike[str], *, indent: int | None = None) -> None:
    """
    Write a dataset to a file, all or nothing.

    A process that is killed on the way leaves the old file whole.

    Raises:
        OSError: If the file cannot be written.
    """
    with whole_file(path) as write:
        write(dumps(dataset, indent=indent))


def load(path: str | PathLike[str], *, on_problem: OnProblem | None = None) -> Dataset:
    """
    Read a dataset from a file; see `loads`.

    Raises:
        OSError: If the file cannot be read.
    """
    return loads(Path(path).read_bytes(), on_problem=on_problem)


@contextlib.contextmanager
def whole_file(path: str | PathLike[str]) -> Iterator[Callable[[str], object]]:
    """
    A file that appears whole under its name, or not at all.

    It is written beside the target (through a symbolic link, beside what that points to),
    flushed to the disk, and renamed, which is atomic. A device or a pipe is written to as it is:
    a file in its place would be no device any more.
    """
    target = Path(path).resolve()
    if target.exists() and not (target.is_file() or target.is_dir()):
        with target.open("w", encoding="utf-8", newline="\n") as device:
            yield device.write
        return
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "no such folder", str(target.parent))
    handle, name = tempfile.mkstemp(
        prefix=f".{target.name[:100]}.", suffix=".tmp", dir=target.parent
    )
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            yield file.write
            file.flush()
            os.fsync(file.fileno())
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        Path(name).chmod(mode)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


# JSON Lines --------------------------------------------------------------------------------------

_SECTION_OF = {cls: name for name, cls in SECTIONS.items()}


def dump_lines(objects: Iterable[Source | Entity | Note], path: str | PathLike[str]) -> None:
    """
    Write objects one a line, in the order given, without holding them in memory.

    The first line is the mark ``{"conflictmodel":2}``, each other one ``{"actors":{…}}``, by the
    name of the object's section. All or nothing, as `dump`.
    """
    with whole_file(path) as write:
        write(_json_text({MARK: VERSION}) + "\n")
        for each in objects:
            if type(each) not in _SECTION_OF:
                raise TypeError(f"expected an object of a dataset, got {type(each).__name__}")
            write(_json_text({_SECTION_OF[type(each)]: unstructured(each)}) + "\n")


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
                    raise type(error)(error.message, line=number, column=error.column) from None
                on_problem(_bad_line(number, error))
            except InvalidData as error:
                problems = [_on_line(number, problem) for problem in error.problems]
                if on_problem is None:
                    raise InvalidData(problems) from None
                for problem in problems:
                    on_problem(problem)


def _mark_of(data: bytes) -> int:
    mark: Any = parse_json(data) if data.strip() else None
    if _migrated(mark):
        raise UnreadableText("a whole document, not JSON Lines: read it with load()", line=1)
    return int(mark[MARK])


def _object_on(data: bytes, version: int) -> Iterator[Source | Entity | Note]:
    """The object on a line; none on a blank one."""
    if not data.strip():
        return
    if not data.endswith(b"\n"):
        if len(data) >= LONGEST_LINE:
            raise LimitExceeded(f"the line has more than {LONGEST_LINE} bytes")
        raise UnreadableText("the line was cut: no line feed")
    tagged = parse_json(data)
    if type(tagged) is not dict or len(tagged) != 1 or MARK in tagged:
        raise UnreadableText(f"expected an object with one key, a section, got {shown(tagged)}")
    body = {name: [item] for name, item in tagged.items()}
    for items in _sections(_migrated({MARK: version, **body})).values():
        yield from items


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
