"""
The command line: pages in, datasets out; datasets checked, shown, asked which truce holds.

Results go to the standard output, everything else to the standard error, one line each.
"""

import argparse
import contextlib
import io
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from conflictmodel._version import __version__
from conflictmodel.adapters import voa
from conflictmodel.chronology import Chronology, Coverage
from conflictmodel.dataset import Dataset
from conflictmodel.display import (
    histories_of,
    holdings_of,
    text_of,
    truces_json,
    truces_text,
    visible,
)
from conflictmodel.errors import ConflictModelError, InvalidData, InvalidValue, Problem, shown
from conflictmodel.files import dump, dumps, loads, whole_file
from conflictmodel.schema import json_schema
from conflictmodel.timeline import svg_of
from conflictmodel.values import Url, When, problems_of

__all__ = ["main"]

_Run = Callable[[argparse.Namespace], int]
_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

FINE, PROBLEMS, UNREADABLE = 0, 1, 2
#: What a shell reports for a program that was interrupted, or whose reader has gone.
INTERRUPTED, NO_READER = 130, 141

_EXIT_CODES = """\
exit codes:
  0    all is well
  1    problems were found, or some of the files could not be read
  2    wrong usage, or nothing that could be read
  130  interrupted
"""

#: How many pages go by before a line of progress is written to a file.
_STEP = 100

#: The notes that say why a page gave nothing; of each sort the first is printed.
_TOLD = voa.UNREAD | {"line-too-long"}


class _Unreadable(Exception):
    """An input cannot be read; the message is the line that says so."""


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Run the command line.

    Args:
        arguments: What follows the command's name; None takes them from the process.

    Returns:
        The exit code, as ``conflictmodel --help`` lists them.
    """
    _never_fail_to_print()
    chosen = _parser().parse_args(arguments)
    try:
        code: int = chosen.run(chosen)
        sys.stdout.flush()
    except _Unreadable as error:
        return _complain(str(error))
    except BrokenPipeError:
        # The reader has gone, as ``head`` does; Python would complain again when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NO_READER
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _complain(f"standard output: {error.strerror or error}")
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="conflictmodel",
        description="Armed conflict as it is reported: read pages, check and show datasets.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"conflictmodel {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for add in (_add_parse, _add_validate, _add_show, _add_truces, _add_schema):
        add(commands)
    return parser


def _command(commands: _Commands, run: _Run, summary: str) -> argparse.ArgumentParser:
    name = run.__name__.removeprefix("_")
    made = commands.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    made.set_defaults(run=run)
    return made


# parse -------------------------------------------------------------------------------------------


def _add_parse(commands: _Commands) -> None:
    made = _command(commands, _parse, "turn news pages into one dataset, written as JSON")
    made.add_argument("pages", nargs="*", metavar="PAGE", help="a file; - or none: standard input")
    made.add_argument(
        "--published",
        type=_when,
        metavar="DATE",
        help="when the pages were published (EDTF), whatever they say themselves",
    )
    made.add_argument("--url", type=_url, help="where the page stands; for one page only")
    made.add_argument("-o", "--output", metavar="FILE", help="write there, all or nothing")
    made.add_argument("--indent", action="store_true", help="indent the JSON for human eyes")
    shown = made.add_mutually_exclusive_group()
    shown.add_argument("--show", action="store_true", help="print a table instead of JSON")
    shown.add_argument(
        "--explain",
        action="store_true",
        help="print what each step saw, and the rules behind every object, instead of JSON",
    )


def _parse(chosen: argparse.Namespace) -> int:
    pages = chosen.pages or ["-"]
    if chosen.url and len(pages) > 1:
        raise _Unreadable("--url names one page; give one page")
    objects: list[Any] = []
    failed = 0
    for number, page in enumerate(pages, start=1):
        try:
            with _named(page):
                read = _read(page, chosen)
                objects += read
                if reasons := _reasons(read):
                    raise _Unreadable(f"{_label(page)}: {'; '.join(reasons)}")
        except _Unreadable as error:
            failed += 1
            _complain(str(error))
        _progress(number, len(pages))
    if not objects:
        return UNREADABLE
    _write(Dataset.of(*objects), chosen)
    if failed == len(pages):
        return UNREADABLE
    return PROBLEMS if failed else FINE


def _reasons(read: Dataset) -> list[str]:
    """Why a page gave nothing, a line that was passed over included; none if it gave something."""
    if voa.UNREAD.isdisjoint(note.code for note in read.notes):
        return []
    told: dict[str, str] = {}
    for note in read.notes:
        if note.code in _TOLD:
            told.setdefault(note.code, note.message)
    return list(told.values())


def _read(page: str, chosen: argparse.Namespace) -> Dataset:
    data = _bytes_of(page)
    if not chosen.explain:
        return voa.parse(data, published=chosen.published, url=chosen.url)
    explanation = voa.explain(data, published=chosen.published, url=chosen.url)
    sys.stdout.write(f"page {_label(page)}\n\n{explanation}\n")
    return explanation.dataset


def _write(dataset: Dataset, chosen: argparse.Namespace) -> None:
    indent = 2 if chosen.indent else None
    if chosen.output:
        with _named(chosen.output):
            dump(dataset, chosen.output, indent=indent)
    if chosen.show:
        sys.stdout.write(text_of(dataset))
    elif not (chosen.output or chosen.explain):
        _print_json(dumps(dataset, indent=indent))


def _progress(done: int, total: int) -> None:
    """On a terminal one line that counts; in a log a line now and then."""
    if total < 2:
        return
    if sys.stderr.isatty():
        end = "\n" if done == total else ""
        sys.stderr.write(f"\rpage {done} of {total}{end}")
    elif done % _STEP == 0 or done == total:
        sys.stderr.write(f"conflictmodel: page {done} of {total}\n")
    sys.stderr.flush()


def _when(text: str) -> str:
    try:
        return When.of(text).text
    except InvalidValue as error:
        problem = error.problems[0]
        expected = f"expected {problem.expected}, got {problem.got}"
        raise argparse.ArgumentTypeError(expected) from None


def _url(text: str) -> str:
    for problem in problems_of(Url, text):
        raise argparse.ArgumentTypeError(str(problem))
    return text


# validate, show --------------------------------------------------------------------------


def _add_validate(commands: _Commands) -> None:
    made = _command(commands, _validate, "check datasets and print each problem on a line")
    made.add_argument(
        "files", nargs="*", default=["-"], metavar="FILE", help="a dataset; none or -: stdin"
    )


def _validate(chosen: argparse.Namespace) -> int:
    code = FINE
    for file in chosen.files:
        try:
            problems = _problems_of(file)
        except _Unreadable as error:
            code = _complain(str(error))
            continue
        for problem in problems:
            sys.stdout.write(visible(f"{file}: {problem.severity}: {problem}") + "\n")
        if problems:
            code = max(code, PROBLEMS)
    return code


def _problems_of(file: str) -> tuple[Problem, ...]:
    with _named(file):
        try:
            return loads(_bytes_of(file)).validate().problems
        except InvalidData as error:
            return error.problems


def _add_show(commands: _Commands) -> None:
    made = _command(commands, _show, "print a dataset as a table for people")
    made.add_argument(
        "file", nargs="?", default="-", metavar="FILE", help="a dataset; without it, or -: stdin"
    )


def _show(chosen: argparse.Namespace) -> int:
    problems: list[Problem] = []
    with _named(chosen.file):
        dataset = loads(_bytes_of(chosen.file), on_problem=problems.append)
    for problem in problems:
        _complain(f"{chosen.file}: left out: {problem}")
    sys.stdout.write(text_of(dataset))
    return PROBLEMS if problems else FINE


# truces ------------------------------------------------------------------------------------------


def _add_truces(commands: _Commands) -> None:
    made = _command(commands, _truces, "tell which truces hold, or the history of each")
    made.add_argument(
        "files", nargs="*", metavar="FILE", help="datasets, united; - or none: standard input"
    )
    made.add_argument("--at", type=_when, metavar="TIME", help="at a time or on a day (EDTF)")
    made.add_argument("--place", help="in a place; wider truces cover the places within them")
    made.add_argument(
        "--known-at", type=_when, metavar="TIME", help="as known from sources out by then (EDTF)"
    )
    made.add_argument(
        "--zone", type=_zone, help="the zone of times that name none: Asia/Damascus, +03:00"
    )
    made.add_argument("--svg", metavar="FILE", help="draw them over time there, too")
    made.add_argument("--json", action="store_true", help="print JSON instead of a table")


def _truces(chosen: argparse.Namespace) -> int:
    dataset, code = _united(chosen.files or ["-"])
    if code == UNREADABLE:
        return code
    known = dataset.known(chosen.known_at) if chosen.known_at else dataset
    chronology = Chronology(known, chosen.zone)
    if chosen.place and not set(chronology.covering(chosen.place).values()) - {Coverage.UNKNOWN}:
        _complain(f"no account of a truce names {chosen.place!r}, or a place that it lies in")
    if chosen.svg:
        with _named(chosen.svg), whole_file(chosen.svg) as write:
            write(_picture(dataset, chosen) + "\n")
    rows = (
        holdings_of(chronology, chosen.at, chosen.place)
        if chosen.at
        else histories_of(chronology, chosen.place)
    )
    if chosen.json:
        asked = {
            "at": chosen.at,
            "place": chosen.place,
            "known_at": chosen.known_at,
            "zone": str(chosen.zone) if chosen.zone else None,
        }
        answer = {**asked, "truces": truces_json(rows)}
        _print_json(json.dumps(answer, indent=2, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write(truces_text(rows, chronology))
    return code


def _picture(dataset: Dataset, chosen: argparse.Namespace) -> str:
    return svg_of(
        dataset,
        at=chosen.at,
        place=chosen.place,
        known_at=chosen.known_at,
        zone=chosen.zone,
    )


def _united(files: Sequence[str]) -> tuple[Dataset, int]:
    """
    All that can be read, as one dataset, and the exit code so far; each trouble is told.
    """
    datasets, code = [], FINE
    for file in files:
        problems: list[Problem] = []
        try:
            with _named(file):
                datasets.append(loads(_bytes_of(file), on_problem=problems.append))
        except _Unreadable as error:
            _complain(str(error))
            code = PROBLEMS
        for problem in problems:
            _complain(f"{_label(file)}: left out: {problem}")
            code = PROBLEMS
    return Dataset.of(*(each for data in datasets for each in data)), (
        code if datasets else UNREADABLE
    )


def _zone(text: str) -> tzinfo:
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        pass
    try:
        found = datetime.strptime(text, "%z").tzinfo
    except ValueError:
        found = None
    if found is None:
        expected = f"expected a zone such as Asia/Damascus or +03:00, got {shown(text)}"
        raise argparse.ArgumentTypeError(expected)
    return found


# schema ------------------------------------------------------------------------------------------


def _add_schema(commands: _Commands) -> None:
    _command(commands, _schema, "print the JSON Schema of the file format")


def _schema(chosen: argparse.Namespace) -> int:
    _print_json(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n")
    return FINE


# Input and output --------------------------------------------------------------------------------


def _bytes_of(name: str) -> bytes:
    return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()


@contextlib.contextmanager
def _named(name: str) -> Iterator[None]:
    """Say of which file the trouble is, in one line."""
    try:
        yield
    except ConflictModelError as error:
        reason = str(error)
    except OSError as error:
        reason = error.strerror or str(error)
    except ValueError as error:  # a NUL in a path
        reason = str(error)
    else:
        return
    raise _Unreadable(f"{_label(name)}: {reason}") from None


def _label(name: str) -> str:
    return "standard input" if name == "-" else name


def _complain(message: str) -> int:
    sys.stderr.write(visible(f"conflictmodel: {message}") + "\n")
    return UNREADABLE


def _print_json(text: str) -> None:
    """Write the same bytes on every machine, whatever encoding its terminal has."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.buffer.flush()


def _never_fail_to_print() -> None:
    """
    Show what the terminal's encoding has no character for as an escape; do without closed streams.
    """
    # A stream that was closed before we began (``>&-``) is None, whatever typeshed says.
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode))  # noqa: SIM115 (for good)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
