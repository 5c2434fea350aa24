"""
Input that is wrong on purpose or by accident: each with the message it gets.
"""

import gc
import json
import re
from pathlib import Path
from typing import Any

import pytest

from conflictmodel import (
    ConflictModelError,
    Dataset,
    InvalidData,
    LimitExceeded,
    Note,
    Problem,
    UnreadableText,
    loads,
)
from conflictmodel.convert import _mirrors
from conflictmodel.files import _json, _lines, dump_lines, iter_lines

WHOLE = "incidents[0].tolls[0].count.low: expected a whole number, 0 or more, got "
TOO_BIG = WHOLE.replace("a whole number, 0 or more", "a whole number of at most 64 bits")
TEXT = "notes[0].message: expected text that is not blank, without NUL or lone surrogates, got "
TIME = (
    "sources[0].published: expected a date or time in EDTF, years 1 to 9999, such as "
    "'2016-05-07', '2016-05~' or '2016-05-04/2016-05-06', got {}; "
    "write a day as '2016-05-07' and an hour as '2016-05-07T01:00:00+03:00'"
)
NOT_OURS = "not a conflictmodel document: expected an object with the key 'conflictmodel', got "


def low(number: str) -> str:
    """A document with one number."""
    return (
        '{"conflictmodel":2,"incidents":[{"id":"incident:a","kind":"attack",'
        f'"tolls":[{{"kind":"killed","count":{{"low":{number}}}}}]}}]}}'
    )


def note(message: str) -> str:
    """A document with one text."""
    return f'{{"conflictmodel":2,"notes":[{{"code":"a","message":{message}}}]}}'


def published(when: str) -> str:
    """A document with one time."""
    return f'{{"conflictmodel":2,"sources":[{{"id":"source:a","published":"{when}"}}]}}'


@pytest.fixture(autouse=True, params=["with msgspec", "without"])
def extra(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything here holds with the extra ``fast`` and without it."""
    if request.param == "without":
        monkeypatch.setattr(_mirrors, "msgspec", None)


# What, the text, the class of the error, its message.
DOCUMENTS: tuple[tuple[str, str, type[ConflictModelError], str], ...] = (
    (
        "a key twice",
        '{"conflictmodel":2,"conflictmodel":2}',
        UnreadableText,
        "the key 'conflictmodel' stands twice in one object",
    ),
    (
        "a key twice inside",
        low('1,"low":1'),
        UnreadableText,
        "the key 'low' stands twice in one object",
    ),
    ("NaN", low("NaN"), UnreadableText, "NaN is no JSON number"),
    ("Infinity", low("Infinity"), UnreadableText, "Infinity is no JSON number"),
    ("-Infinity", low("-Infinity"), UnreadableText, "-Infinity is no JSON number"),
    ("1e999", low("1e999"), InvalidData, WHOLE + "inf"),
    ("an exponent", low("1e5"), InvalidData, WHOLE + "100000.0"),
    ("a zero fraction", low("28.0"), InvalidData, WHOLE + "28.0"),
    ("2**63", low(str(2**63)), InvalidData, TOO_BIG + "9223372036854775808"),
    ("2**64", low(str(2**64)), InvalidData, TOO_BIG + "18446744073709551616"),
    ("400 digits", low("9" * 400), InvalidData, TOO_BIG + "a whole number of 1329 bits"),
    (
        "5,000 digits",
        low("9" * 5000),
        UnreadableText,
        "a whole number of 5000 digits; at most 64 bits are read",
    ),
    ("less than none", low("-3"), InvalidData, WHOLE + "-3"),
    ("text for a number", low('"28"'), InvalidData, WHOLE + "'28'"),
    ("true for a number", low("true"), InvalidData, WHOLE + "true"),
    ("a list for a number", low("[1]"), InvalidData, WHOLE + "a list of 1"),
    ("a number for a text", note("1"), InvalidData, TEXT + "1"),
    ("a lone surrogate", note('"a\\ud800"'), InvalidData, TEXT + "'a\\ud800'"),
    ("surrogates the wrong way", note('"\\ude00\\ud83d"'), InvalidData, TEXT + r"'\ude00\ud83d'"),
    ("NUL, escaped", note('"a\\u0000"'), InvalidData, TEXT + "'a\\x00'"),
    ("blanks", note('" \\n"'), InvalidData, TEXT + "' \\n'"),
    ("30 February", published("2016-02-30"), InvalidData, TIME.format("'2016-02-30'")),
    ("year 0", published("0000-01-01"), InvalidData, TIME.format("'0000-01-01'")),
    ("year 10000", published("10000-01-01"), InvalidData, TIME.format("'10000-01-01'")),
    ("a line feed behind", published("2016\\n"), InvalidData, TIME.format("'2016\\n'")),
    (
        "deep lists",
        "[" * 100_000 + "]" * 100_000,
        LimitExceeded,
        "nested deeper than any conflictmodel document",
    ),
    (
        "deep objects in a section",
        '{"conflictmodel":2,"notes":' + '{"a":' * 100_000 + "1" + "}" * 100_001,
        LimitExceeded,
        "nested deeper than any conflictmodel document",
    ),
    (
        "an unknown section",
        '{"conflictmodel":2,"events":[]}',
        InvalidData,
        (
            "events: expected one of the sections sources, actors, statements, incidents, "
            "ceasefires, extensions, notes, got an unknown field"
        ),
    ),
    (
        "an object for a section",
        '{"conflictmodel":2,"actors":{}}',
        InvalidData,
        "actors: expected a list, got an object of 0",
    ),
    (
        "nothing for a section",
        '{"conflictmodel":2,"actors":null}',
        InvalidData,
        "actors: expected a list, got nothing (null)",
    ),
    (
        "nothing for an object",
        '{"conflictmodel":2,"actors":[null]}',
        InvalidData,
        "actors[0]: expected an object with the fields of an Actor, got nothing (null)",
    ),
    (
        "a newer version",
        '{"conflictmodel":3}',
        UnreadableText,
        "written by schema version 3; this library reads up to 2: install a newer conflictmodel",
    ),
    (
        "text for a version",
        '{"conflictmodel":"2"}',
        UnreadableText,
        "expected a schema version such as 2, got '2'",
    ),
    (
        "true for a version",
        '{"conflictmodel":true}',
        UnreadableText,
        "expected a schema version such as 2, got true",
    ),
    (
        "a fraction for a version",
        '{"conflictmodel":2.0}',
        UnreadableText,
        "expected a schema version such as 2, got 2.0",
    ),
    ("no mark", "{}", UnreadableText, NOT_OURS + "an object of 0"),
    ("a list", "[]", UnreadableText, NOT_OURS + "a list of 0"),
    ("null", "null", UnreadableText, NOT_OURS + "nothing (null)"),
)


@pytest.mark.parametrize("kind", [str, bytes])
@pytest.mark.parametrize(
    ("text", "error", "message"), [row[1:] for row in DOCUMENTS], ids=[row[0] for row in DOCUMENTS]
)
def test_hostile_documents(
    kind: type, text: str, error: type[ConflictModelError], message: str
) -> None:
    """
    Text and bytes get the same clear answer.
    """
    with pytest.raises(ConflictModelError) as caught:
        loads(text.encode() if kind is bytes else text)

    assert (type(caught.value), str(caught.value)) == (error, message)


# The words after the colon are Python's and change with its versions; the place is ours.
NO_JSON = (
    ("nothing", "", 1, 1),
    ("words behind", '{"conflictmodel":2} x', 1, 21),
    ("cut", '{"conflictmodel":2,\n"notes":[', 2, 10),
    ("a raw line feed in a text", note('"\n"'), 1, 52),
    ("a raw NUL in a text", note('"a\0"'), 1, 53),
    ("two documents", '{"conflictmodel":2,"notes":[]}\n{"conflictmodel":2}', 2, 1),
    ("single quotes", "{'conflictmodel':2}", 1, 2),
)


@pytest.mark.parametrize(
    ("text", "line", "column"), [row[1:] for row in NO_JSON], ids=[row[0] for row in NO_JSON]
)
def test_what_is_no_json(text: str, line: int, column: int) -> None:
    """
    What is no JSON is refused with its line and column.
    """
    for each in (text, text.encode()):
        with pytest.raises(UnreadableText, match=f"^line {line}, column {column}: not JSON") as e:
            loads(each)
        assert (e.value.line, e.value.column) == (line, column)


BYTES = (
    ("UTF-16", '{"conflictmodel":2}'.encode("utf-16-le"), "not JSON"),
    ("UTF-16 with a mark", b"\xff\xfe{\0", "line 1: not UTF-8: the byte 0xff at offset 0"),
    ("Latin-1", note('"é"').encode("latin-1"), "line 1: not UTF-8: the byte 0xe9 at offset 51"),
    (
        "CESU-8, a surrogate in bytes",
        note('"é"').encode().replace(b"\xc3\xa9", b"\xed\xa0\x80"),
        "line 1: not UTF-8: the byte 0xed at offset 51",
    ),
    ("a later line", b'{"conflictmodel":2,\n"\xff":[]}', "line 2: not UTF-8: the byte 0xff"),
    ("two marks", b"\xef\xbb\xbf\xef\xbb\xbf{}", "line 1, column 1: not JSON"),
)


@pytest.mark.parametrize(
    ("data", "message"), [row[1:] for row in BYTES], ids=[row[0] for row in BYTES]
)
def test_bytes_that_are_no_utf_8(data: bytes, message: str) -> None:
    """
    Bytes are UTF-8 or refused: no other encoding is guessed.
    """
    with pytest.raises(UnreadableText, match=re.escape(message)):
        loads(data)


def test_a_byte_order_mark_is_no_matter() -> None:
    """
    Windows programs put a mark before UTF-8; it says nothing.
    """
    assert loads(b'\xef\xbb\xbf{"conflictmodel":2}') == Dataset()


# JSON Lines --------------------------------------------------------------------------------------

MARK = b'{"conflictmodel":2}\n'
LINE = b'{"notes":{"code":"a","message":"b"}}'
NOTE = Note(code="a", message="b")

GOOD_LINES: tuple[tuple[str, bytes, list[Note]], ...] = (
    ("no objects", MARK, []),
    ("a mark without line feed", MARK.rstrip(), []),
    ("blank lines", MARK + b"\n" + LINE + b"\n  \n\n", [NOTE]),
    ("Windows line ends", MARK.replace(b"\n", b"\r\n") + LINE + b"\r\n", [NOTE]),
    ("a byte order mark", b"\xef\xbb\xbf" + MARK + LINE + b"\n", [NOTE]),
    ("the same twice", MARK + LINE + b"\n" + LINE + b"\n", [NOTE, NOTE]),
    (
        "CR, NEL, LS and PS in a text",
        MARK + '{"notes":{"code":"a","message":"x\\r\u0085\u2028\u2029y"}}\n'.encode(),
        [Note(code="a", message="x\r\u0085\u2028\u2029y")],
    ),
)


@pytest.mark.parametrize(
    ("data", "objects"), [row[1:] for row in GOOD_LINES], ids=[row[0] for row in GOOD_LINES]
)
def test_lines_that_are_fine(tmp_path: Path, data: bytes, objects: list[Note]) -> None:
    """
    Only a line feed ends a line, and blank ones are no matter.
    """
    path = tmp_path / "data.jsonl"
    path.write_bytes(data)

    assert list(iter_lines(path)) == objects


# What stands on line 2, and what is said about it.
BAD_LINES: tuple[tuple[str, bytes, type[ConflictModelError], str], ...] = (
    ("cut within", LINE[:20], UnreadableText, "line 2: the line was cut: no line feed"),
    ("cut at the line feed", LINE, UnreadableText, "line 2: the line was cut: no line feed"),
    (
        "two objects",
        LINE + LINE + b"\n",
        UnreadableText,
        'line 2, column 37: not JSON from here on: \'{"notes":{"code":"a"\'',
    ),
    (
        "two objects and a blank",
        LINE + b" " + LINE + b"\n",
        UnreadableText,
        'line 2, column 38: not JSON from here on: \'{"notes":{"code":"a"\'',
    ),
    (
        "a raw CR in a text",
        LINE.replace(b'"b"', b'"x\ry"') + b"\n",
        UnreadableText,
        r"""line 2, column 34: not JSON from here on: '\ry"}}\n'""",
    ),
    (
        "Latin-1",
        LINE.replace(b'"b"', b'"\xe9"') + b"\n",
        UnreadableText,
        "line 2: not UTF-8: the byte 0xe9 at offset 32",
    ),
    (
        "a list",
        b"[]\n",
        UnreadableText,
        "line 2: expected an object with one key, a section, got a list of 0",
    ),
    (
        "two sections",
        b'{"notes":{},"actors":{}}\n',
        UnreadableText,
        "line 2: expected an object with one key, a section, got an object of 2",
    ),
    (
        "another mark, as in files put together",
        MARK,
        UnreadableText,
        "line 2: a second mark, as of two files put together: read each by itself",
    ),
    (
        "an unknown section",
        b'{"events":{}}\n',
        InvalidData,
        (
            "line[2].events: expected one of the sections sources, actors, statements, incidents, "
            "ceasefires, extensions, notes, got an unknown field"
        ),
    ),
    (
        "deep",
        b"[" * 100_000 + b"\n",
        LimitExceeded,
        "line 2: nested deeper than any conflictmodel document",
    ),
)


@pytest.mark.parametrize(
    ("line", "error", "message"), [row[1:] for row in BAD_LINES], ids=[row[0] for row in BAD_LINES]
)
def test_lines_that_are_not(
    tmp_path: Path, line: bytes, error: type[ConflictModelError], message: str
) -> None:
    """
    A bad line is told by its number; leniently, the lines after it are read.
    """
    path = tmp_path / "data.jsonl"
    path.write_bytes(MARK + line)
    with pytest.raises(ConflictModelError) as caught:
        list(iter_lines(path))
    assert (type(caught.value), str(caught.value)) == (error, message)

    if line.endswith(b"\n"):
        path.write_bytes(MARK + line + LINE + b"\n")
        told: list[Problem] = []
        assert list(iter_lines(path, on_problem=told.append)) == [NOTE]
        assert [problem.path[:2] for problem in told] == [("line", 2)]


def test_a_missing_field_on_a_line(tmp_path: Path) -> None:
    """
    A problem of an object says which line it is on, and which field of it.
    """
    path = tmp_path / "data.jsonl"
    path.write_bytes(MARK + LINE + b'\n{"notes":{"code":"a"}}\n')

    with pytest.raises(InvalidData) as caught:
        list(iter_lines(path))

    (problem,) = caught.value.problems
    assert problem.path[:2] == ("line", 3)
    assert problem.path[-1] == "message"
    assert problem.code == "missing"


BAD_MARKS = (
    ("nothing", b"", NOT_OURS + "nothing (null)"),
    ("a blank line", b"\n" + MARK, NOT_OURS + "nothing (null)"),
    ("an object", LINE + b"\n", NOT_OURS + "an object of 1"),
    ("a newer version", b'{"conflictmodel":3}\n', "written by schema version 3"),
    # A whole document on one line would otherwise be a mark with nothing behind it.
    ("a whole document", note('"b"').encode() + b"\n", "a whole document, not JSON Lines"),
)


@pytest.mark.parametrize(
    ("data", "message"), [row[1:] for row in BAD_MARKS], ids=[row[0] for row in BAD_MARKS]
)
@pytest.mark.parametrize("on_problem", [None, print])
def test_without_the_mark_nothing_is_read(
    tmp_path: Path, data: bytes, message: str, on_problem: object
) -> None:
    """
    A file that does not begin with the mark is no JSON Lines of ours, leniently or not.
    """
    path = tmp_path / "data.jsonl"
    path.write_bytes(data)

    with pytest.raises(UnreadableText, match=f"^line 1: {re.escape(message)}"):
        list(iter_lines(path, on_problem=on_problem))  # type: ignore[arg-type]


def test_json_lines_are_told_from_a_document(tmp_path: Path) -> None:
    """
    A file of JSON Lines that is read as a document is named for what it is.
    """
    path = tmp_path / "notes.jsonl"
    dump_lines([Note(code="a", message="b")], path)

    with pytest.raises(UnreadableText, match=r"JSON Lines.*iter_lines"):
        Dataset.load(path)


def test_keys_are_held_against_each_other_no_more_often_than_there_are_keys() -> None:
    """
    An object of many keys, the last of which stands twice, is refused in linear time.
    """
    asked = 0

    class Key(str):
        __slots__ = ()
        __hash__ = str.__hash__

        def __eq__(self, other: object) -> bool:
            nonlocal asked
            asked += 1
            return str.__eq__(self, other)

    pairs: list[tuple[str, object]] = [(Key(number), 0) for number in (*range(500), 499)]
    with pytest.raises(UnreadableText, match="the key '499' stands twice"):
        _json._distinct(pairs)

    assert asked < 10 * len(pairs)


@pytest.mark.parametrize("was_on", [True, False])
def test_the_garbage_collector_is_left_as_it_was(was_on: bool) -> None:
    """
    It rests while a document is read, and then is on or off as before: after errors, too, and
    after those of who is told of problems.
    """

    def told(problem: Problem) -> None:
        assert not gc.isenabled()
        raise KeyError(problem.path)

    (gc.enable if was_on else gc.disable)()
    try:
        loads('{"conflictmodel":2}')
        assert gc.isenabled() is was_on
        with pytest.raises(UnreadableText):
            loads("[")
        assert gc.isenabled() is was_on
        with pytest.raises(KeyError):
            loads(low("-1"), on_problem=told)
        assert gc.isenabled() is was_on
    finally:
        gc.enable()


@pytest.mark.parametrize("key", ["\ud800", "\x1b[2J\nactors[0].name: fake"])
def test_a_key_forges_no_line_of_a_report(key: str) -> None:
    """
    Whatever a key holds, the message has one line and can be printed.
    """
    with pytest.raises(InvalidData) as caught:
        loads(json.dumps({"conflictmodel": 2, key: [], "notes": [{key: 1}]}))

    assert len(caught.value.problems) == 4
    assert len(str(caught.value).splitlines()) == 5
    assert all(line.isprintable() for line in str(caught.value).splitlines())


@pytest.mark.parametrize("text", [None, 5, bytearray(b'{"conflictmodel":2}'), ["a"]])
def test_what_is_neither_text_nor_bytes_is_refused(text: Any) -> None:
    """
    With the extra as without it.
    """
    with pytest.raises(TypeError, match=f"expected str or bytes, got {type(text).__name__}"):
        loads(text)


def test_no_line_is_written_that_could_not_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    The longest that is written is the longest that is read, in bytes; of one more, there is
    no file.
    """
    monkeypatch.setattr(_lines, "LONGEST_LINE", 100)
    room = 100 - len(b'{"notes":{"code":"a","message":""}}\n')
    path, longest = tmp_path / "notes.jsonl", Note(code="a", message="\u00e9" * (room // 2))
    dump_lines([longest], path)
    assert list(iter_lines(path)) == [longest]

    path.unlink()
    with pytest.raises(LimitExceeded, match="more than 100 bytes"):
        dump_lines([Note(code="a", message="\u00e9" * (room // 2 + 1))], path)
    assert not path.exists()
