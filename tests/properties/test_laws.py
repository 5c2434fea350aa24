"""
What holds for every dataset; each test quotes its law.
"""

import copy
import json
import os
import pickle
import runpy
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC
from pathlib import Path
from typing import Any
from unittest.mock import patch
from zoneinfo import ZoneInfo

import attrs
import hypothesis.strategies as st
import pytest
from hypothesis import given

from conflictmodel import (
    Actor,
    ActorKind,
    Answer,
    Ceasefire,
    ConflictModelError,
    Count,
    Dataset,
    Duration,
    Evidence,
    Extension,
    InvalidData,
    MissingExtra,
    Place,
    Point,
    Problem,
    Side,
    Source,
    Support,
    When,
    strategies,
)
from conflictmodel.convert import _mirrors, structured, unstructured
from conflictmodel.dataset import SECTIONS
from conflictmodel.files import dump, dump_lines, iter_lines, load, loads
from conflictmodel.strategies import datasets, durations, whens
from conflictmodel.values import Part, kinds_of, problems_of
from conflictmodel.values._code import is_of
from properties.breaks import Break, broken, documents_with_breaks

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """A folder that is gone afterwards; one for all examples of a law."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


# What is written is read back --------------------------------------------------------------------

ROUND_TRIPS: tuple[tuple[str, Callable[[Dataset], Dataset]], ...] = (
    ("text", lambda data: loads(data.dumps())),
    ("bytes", lambda data: loads(data.dumps().encode())),
    ("bytes with a mark", lambda data: loads(b"\xef\xbb\xbf" + data.dumps().encode())),
    ("indented", lambda data: loads(data.dumps(indent=2).encode())),
    ("ASCII", lambda data: loads(json.dumps(json.loads(data.dumps())))),
    ("pickle", lambda data: pickle.loads(pickle.dumps(data))),  # noqa: S301 (our own bytes)
    ("copy", copy.copy),
    ("deepcopy", copy.deepcopy),
)


@pytest.mark.parametrize(("way", "round_trip"), ROUND_TRIPS)
@given(data=datasets())
def test_what_is_written_is_read_back(
    way: str, round_trip: Callable[[Dataset], Dataset], data: Dataset
) -> None:
    """
    loads(dumps(d)) == d, for every dataset and every lossless way.
    """
    again = round_trip(data)

    assert again == data, way
    assert hash(again) == hash(data)
    assert again.dumps() == data.dumps()


@given(data=datasets())
def test_files_are_read_back(folder: Path, data: Dataset) -> None:
    """
    load(dump(d)) == d, and the file holds the bytes of dumps.
    """
    dump(data, folder / "data.json")

    assert load(folder / "data.json") == data
    assert (folder / "data.json").read_bytes() == data.dumps().encode()


def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    """
    What is no regular file, such as a named pipe or a device, is never replaced by one.
    """
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    # A writer waits for a reader: one that does not wait is opened first.
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

    dump(Dataset(), pipe)

    assert os.read(reader, 10_000).decode() == Dataset().dumps()
    os.close(reader)
    assert pipe.is_fifo()


@given(data=datasets())
def test_lines_are_read_back(folder: Path, data: Dataset) -> None:
    """
    JSON Lines give back the same objects in the same order, whatever characters are in them.
    """
    dump_lines(data, folder / "data.jsonl")

    assert list(iter_lines(folder / "data.jsonl")) == list(data)


@pytest.mark.parametrize(
    "name", sorted(set(strategies.__all__) - {"datasets", "documents", "texts", "ids"})
)
@given(data=st.data())
def test_objects_are_read_back(name: str, data: st.DataObject) -> None:
    """
    structured(unstructured(x)) == x, for every object and part, through plain JSON values.
    """
    drawn = data.draw(getattr(strategies, name)())
    value = json.loads(json.dumps(unstructured(drawn)))

    assert structured(value, type(drawn)) == drawn
    assert repr(structured(value, type(drawn))) == repr(drawn)


# One dataset, one text ---------------------------------------------------------------------------


@given(datasets().flatmap(lambda data: st.tuples(st.just(data), st.permutations(list(data)))))
def test_order_leaves_no_trace(case: tuple[Dataset, list[Any]]) -> None:
    """
    The same accounts in any order, once or twice, are the same dataset and the same bytes.
    """
    data, shuffled = case

    assert Dataset.of(*shuffled, *shuffled[:1]) == data
    assert Dataset.of(*shuffled).dumps() == data.dumps()


@given(datasets())
def test_the_extra_leaves_no_trace(data: Dataset) -> None:
    """
    With and without msgspec the bytes are the same, and read the same.
    """
    fast = data.dumps()
    with patch.object(_mirrors, "msgspec", None):
        assert data.dumps() == fast
        assert loads(fast.encode()) == data


@given(datasets())
def test_one_value_has_one_text(data: Dataset) -> None:
    """
    Bytes are canonical: a line feed at the end, none within, keys sorted, no blanks.
    """
    text = data.dumps()
    again = json.dumps(json.loads(text), sort_keys=True, separators=(",", ":"), ensure_ascii=False)

    assert text == again + "\n"
    assert text.count("\n") == 1


SCRIPT = """
import sys
from conflictmodel import Dataset
data = Dataset.load(sys.argv[1])
sys.stdout.buffer.write(Dataset.of(*set(data)).dumps().encode())
"""


def test_hash_seeds_leave_no_trace(tmp_path: Path) -> None:
    """
    Bytes do not depend on PYTHONHASHSEED.
    """
    made = Dataset.of(
        *(
            Actor(id=f"actor:{n % 3}", source=f"source:{n}", name=f"n{n}", kind=ActorKind.PERSON)
            for n in range(9)
        ),
        # Two accounts of one thing from one source: a problem, and still in one order.
        Actor(id="actor:0", source="source:0", name="another", kind=ActorKind.STATE),
        Actor(id="actor:0", source="source:0", name="a third", kind=ActorKind.PERSON),
    )
    path = tmp_path / "data.json"
    made.dump(path)
    for seed in ("0", "1", "12345"):
        run = subprocess.run(  # noqa: S603 (our own script)
            [sys.executable, "-c", SCRIPT, str(path)],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
        )
        assert run.stdout == path.read_bytes()


# As sets -----------------------------------------------------------------------------------------


@st.composite
def families(draw: st.DrawFn) -> tuple[Dataset, Dataset, Dataset]:
    """Three datasets that share some of their objects."""
    pool = list(draw(datasets()))
    some = st.lists(st.sampled_from(pool), max_size=6) if pool else st.just([])
    a, b, c = (Dataset.of(*draw(some)) for _ in range(3))
    return a, b, c


@given(families())
def test_union_is_commutative_associative_and_idempotent(
    family: tuple[Dataset, Dataset, Dataset],
) -> None:
    """
    a | b == b | a; (a | b) | c == a | (b | c); a | a == a; a | nothing == a.
    """
    a, b, c = family

    assert a | b == b | a
    assert (a | b).dumps() == (b | a).dumps()
    assert (a | b) | c == a | (b | c)
    assert a | a == a
    assert a | Dataset() == a


@given(families())
def test_union_loses_nothing(family: tuple[Dataset, Dataset, Dataset]) -> None:
    """
    The union holds every account of both and no others: where sources disagree, both stay.
    """
    a, b, _ = family

    assert set(a | b) == set(a) | set(b)
    assert len(a | b) == len(set(a) | set(b))


@given(families())
def test_difference_and_intersection_are_those_of_sets(
    family: tuple[Dataset, Dataset, Dataset],
) -> None:
    """
    a & b and a - b hold what sets would; (a & b) | (a - b) == a; a - (b | c) == (a - b) - c.
    """
    a, b, c = family

    assert set(a & b) == set(a) & set(b)
    assert set(a - b) == set(a) - set(b)
    assert a & b == b & a
    assert (a & b) | (a - b) == a
    assert a - (b | c) == (a - b) - c
    assert a & (b | c) == (a & b) | (a & c)


@given(datasets())
def test_filters_only_remove(data: Dataset) -> None:
    """
    What a filter keeps was there before, and each object is kept by just one of two opposites.
    """
    kept = data.filter(lambda each: len(repr(each)) % 2 == 0)
    dropped = data.filter(lambda each: len(repr(each)) % 2 == 1)

    assert kept | dropped == data
    assert not kept & dropped


# What is broken is reported where it broke -------------------------------------------------------

Case = tuple[Dataset, dict[str, Any], list[Break]]


@given(documents_with_breaks())
def test_a_broken_field_is_reported_exactly_where_it_broke(case: Case) -> None:
    """
    Break any one field of a valid document, and exactly that path is reported.
    """
    _, document, (each,) = case

    with pytest.raises(InvalidData) as caught:
        loads(broken(document, each))

    assert [each.path] == [problem.path for problem in caught.value.problems]


@given(documents_with_breaks(at_most=6))
def test_all_broken_fields_are_reported_at_once(case: Case) -> None:
    """
    Break several fields, and one error lists them all, each once.
    """
    _, document, breaks = case

    with pytest.raises(InvalidData) as caught:
        loads(broken(document, *breaks))

    found = [problem.path for problem in caught.value.problems]
    assert sorted(map(str, found)) == sorted(str(each.path) for each in breaks)


@given(documents_with_breaks(at_most=6))
def test_reading_leniently_loses_nothing_that_was_fine(case: Case) -> None:
    """
    With on_problem every problem is told once, and every object without one is returned.
    """
    data, document, breaks = case
    told: list[Problem] = []

    read = loads(broken(document, *breaks), on_problem=told.append)

    assert sorted(str(p.path) for p in told) == sorted(str(each.path) for each in breaks)
    # A whole section, or one object in it.
    touched = {each.path[:2] for each in breaks}
    fine = [
        thing
        for name in SECTIONS
        for position, thing in enumerate(data.section(name))
        if not {(name,), (name, position)} & touched
    ]
    assert set(fine) <= set(read)
    assert len(read) <= len(data)


@given(documents_with_breaks(at_most=3))
def test_bad_lines_are_reported_by_their_number(folder: Path, case: Case) -> None:
    """
    In JSON Lines a bad object is told with its line, and every other line is read.
    """
    _, document, breaks = case
    changed = json.loads(broken(document, *breaks))
    lines = [
        {name: item}
        for name, items in changed.items()
        if name in SECTIONS and isinstance(items, list)
        for item in items
    ]
    path = folder / "broken.jsonl"
    text = "".join(json.dumps(line) + "\n" for line in [{"conflictmodel": 2}, *lines])
    path.write_text(text, encoding="utf-8")
    told: list[Problem] = []

    read = list(iter_lines(path, on_problem=told.append))

    bad = {problem.path[1] for problem in told}
    assert len(read) + len(bad) == len(lines)


@given(datasets(valid=True))
def test_what_hangs_together_has_no_errors(data: Dataset) -> None:
    """
    datasets(valid=True) gives datasets in which validate() finds no errors.
    """
    assert not data.validate().errors


@given(datasets())
def test_checking_is_the_same_each_time(data: Dataset) -> None:
    """
    validate() never raises, and says the same of equal datasets.
    """
    report = data.validate()

    assert report == loads(data.dumps()).validate()
    assert report.ok == (not report.problems)


def test_without_hypothesis_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Where hypothesis is not installed, the error says what to install.
    """
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    monkeypatch.delitem(sys.modules, "hypothesis.strategies")

    with pytest.raises(MissingExtra, match=r"pip install 'conflictmodel\[strategies\]'"):
        runpy.run_path(strategies.__file__)


# Constructors refuse politely --------------------------------------------------------------------

# With lone surrogates and NUL, which st.text() alone leaves out.
any_text = st.text(st.characters()) | strategies.texts() | st.sampled_from(["/", "..", "P", "T"])
junk = any_text | st.none() | st.booleans() | st.integers() | st.floats() | st.binary()

TAKERS: tuple[Callable[[Any], object], ...] = (
    When,
    Duration,
    When.of,
    Duration.of,
    lambda value: Count(low=value),
    lambda value: Evidence(exact=value),
    lambda value: Evidence(exact="a", start=value),
    lambda value: Support(field=value, words=value),
    lambda value: Place(name=value, within=value, country=value, point=value, zone=value),
    lambda value: Point(latitude=value, longitude=value),
)


@pytest.mark.parametrize("taker", TAKERS)
@given(value=any_text)
def test_any_text_is_taken_or_refused(taker: Callable[[Any], object], value: str) -> None:
    """
    A constructor given any text makes an object or raises ConflictModelError, nothing else.
    """
    try:
        made = taker(value)
    except ConflictModelError as error:
        str(error).encode()
        return
    assert repr(made)


@given(
    st.sampled_from([Source, *SECTIONS.values(), Count, Evidence, Place, Point, Support]),
    st.data(),
)
def test_anything_is_taken_or_refused(cls: type[Any], data: st.DataObject) -> None:
    """
    A class given anything in its fields raises ConflictModelError, naming only those fields.
    """
    names = [each.name for each in attrs.fields(cls)]
    given_fields = {name: data.draw(junk, label=name) for name in names}

    with pytest.raises(ConflictModelError) as caught:
        # No class takes an integer in all of its fields.
        cls(**{**given_fields, names[0]: -1})

    str(caught.value).encode()
    assert {problem.path[0] for problem in getattr(caught.value, "problems", ())} <= set(names)
    assert (names[0],) in [p.path for p in getattr(caught.value, "problems", ())]


# Times -------------------------------------------------------------------------------------------

ZONES = (None, UTC, ZoneInfo("Europe/Berlin"), ZoneInfo("Pacific/Kiritimati"))


@given(whens(), st.sampled_from(ZONES))
def test_bounds_are_in_order(when: When, zone: Any) -> None:
    """
    The earliest second is never after the latest, but for an interval that was written reversed.
    """
    first, last = when.bounds(zone)

    if when.is_interval:
        assert first or last
    else:
        assert first
        assert last
        assert first <= last


@given(whens(), st.sampled_from(ZONES[1:]))
def test_a_zone_makes_a_time_no_less_certain(when: When, zone: Any) -> None:
    """
    Knowing the zone of the place only narrows the bounds.
    """
    (wide_first, wide_last), (first, last) = when.bounds(), when.bounds(zone)

    assert wide_first is None or (first and wide_first <= first)
    assert wide_last is None or (last and last <= wide_last)


@given(whens(ordered=True), whens(ordered=True))
def test_before_is_antisymmetric(a: When, b: When) -> None:
    """
    If a certainly comes before b, then b does not come before a.
    """
    if a.before(b) is Answer.CERTAINLY:
        assert b.before(a) is Answer.NO
    assert Answer.CERTAINLY is not a.before(a)


@given(whens())
def test_a_canonical_time_is_left_as_it_is(when: When) -> None:
    """
    When.of rewrites spellings into the canonical one, and that one into itself.
    """
    assert When.of(when.text) == when == When.of(when)


@given(st.datetimes(timezones=st.none() | st.sampled_from([UTC, ZoneInfo("Asia/Damascus")])))
def test_a_datetime_is_kept(moment: Any) -> None:
    """
    When.of(datetime) means just that second.
    """
    moment = moment.replace(microsecond=0)
    offset = moment.utcoffset()
    if offset is not None and offset.total_seconds() % 60:
        return  # Local mean time, before zones: EDTF has whole minutes.
    when = When.of(moment)

    first, last = when.bounds(UTC)
    assert first == last
    if first and UTC.utcoffset(first) == offset:
        assert first == moment


# Durations ---------------------------------------------------------------------------------------


@given(durations(), durations(), durations())
def test_same_length_is_an_equivalence(a: Duration, b: Duration, c: Duration) -> None:
    """
    same_length is reflexive, symmetric and transitive, and agrees with exact.
    """
    assert a.same_length(a)
    assert a.same_length(b) == b.same_length(a)
    if a.same_length(b) and b.same_length(c):
        assert a.same_length(c)
    if a.exact is not None and b.exact is not None:
        assert a.same_length(b) == (a.exact == b.exact)


@given(durations())
def test_a_canonical_duration_is_left_as_it_is(duration: Duration) -> None:
    """
    Duration.of rewrites spellings into the canonical one, and that one into itself.
    """
    assert Duration.of(duration.text) == duration


# Files are whole or not there --------------------------------------------------------------------

KILLED = """
import os, signal, sys
from pathlib import Path
from conflictmodel import Dataset, Note, files
die = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
notes = [Note(code="a", message=f"message {n}" * 100) for n in range(500)]
match sys.argv[2]:
    case "while writing":
        def objects():
            yield from notes
            die()
        files.dump_lines(objects(), sys.argv[1])
    case "before it is on the disk":
        os.fsync = die
        files.dump(Dataset.of(*notes), sys.argv[1])
    case "before it has its name":
        Path.replace = die
        files.dump(Dataset.of(*notes), sys.argv[1])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize(
    "when", ["while writing", "before it is on the disk", "before it has its name"]
)
def test_a_killed_writer_leaves_the_old_file_whole(tmp_path: Path, when: str) -> None:
    """
    A process that is killed on the way leaves the old file whole.
    """
    path = tmp_path / "data.json"
    path.write_text("as it was", encoding="utf-8")

    run = subprocess.run(  # noqa: S603 (our own script)
        [sys.executable, "-c", KILLED, str(path), when],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )

    assert run.returncode == -signal.SIGKILL
    assert path.read_text(encoding="utf-8") == "as it was"


def test_a_failing_writer_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    """
    An exception on the way leaves the old file whole and nothing beside it.
    """
    path = tmp_path / "data.jsonl"
    dump_lines([], path)
    before = path.read_bytes()

    def objects() -> Iterator[Any]:
        yield Source(id="source:a")
        raise RuntimeError("out of luck")

    with pytest.raises(RuntimeError, match="out of luck"):
        dump_lines(objects(), path)

    assert path.read_bytes() == before
    assert [path] == list(tmp_path.iterdir())


# Older files load --------------------------------------------------------------------------------

SCHEMA_1_TEXT = (
    "Harbor Town Truce Holds\n\n"
    "Officials said a local truce in Harbor Town had been extended for 24 hours.\n"
)


def words(exact: str, part: Part = Part.PARAGRAPH) -> tuple[Evidence, ...]:
    return (Evidence(exact=exact, start=SCHEMA_1_TEXT.index(exact), part=part),)


SCHEMA_1 = Dataset.of(
    Source(
        id="source:harbor",
        published=When("2019-03-02"),
        publisher="Voice of America",
        title="Harbor Town Truce Holds",
        text=SCHEMA_1_TEXT,
        evidence=words("Harbor Town Truce Holds", Part.HEADLINE),
    ),
    Actor(
        id="actor:officials",
        source="source:harbor",
        name="officials",
        kind=ActorKind.UNIDENTIFIED,
        evidence=words("Officials"),
    ),
    Ceasefire(id="ceasefire:coast", source="source:harbor", side=Side.BILATERAL),
    Ceasefire(
        id="ceasefire:harbor-town",
        source="source:harbor",
        side=Side.UNILATERAL,
        parties=("actor:officials",),
        where=(Place(name="Harbor Town"),),
        evidence=words("a local truce in Harbor Town"),
    ),
    Extension(
        id="extension:harbor-town-1",
        source="source:harbor",
        ceasefire="ceasefire:harbor-town",
        duration=Duration("PT24H"),
        evidence=words("had been extended for 24 hours"),
    ),
)


def test_documents_of_schema_1_load() -> None:
    """
    A document that schema 1 wrote means now what it meant then.
    """
    assert load(HERE.parent / "documents" / "schema-1.json") == SCHEMA_1


def test_lines_of_schema_1_load() -> None:
    """
    JSON Lines that schema 1 wrote mean now what they meant then.
    """
    assert Dataset.of(*iter_lines(HERE.parent / "documents" / "schema-1.jsonl")) == SCHEMA_1


def test_an_end_that_contradicts_its_words_is_reported() -> None:
    """
    Schema 1 could say where evidence ends; an end that is not where the words end is no less
    wrong for having been dropped from the schema.
    """
    text = (HERE.parent / "documents" / "schema-1.json").read_text(encoding="utf-8")

    with pytest.raises(InvalidData) as caught:
        loads(text.replace('"end": 34', '"end": 35'))

    assert [p.path for p in caught.value.problems] == [("actors", 0, "evidence", 0, "end")]


KINDS = sorted(
    {
        kind
        for cls in (*SECTIONS.values(), Place, Evidence, Count)
        for kind in kinds_of(cls).values()
    },
    key=str,
)
ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(max_size=8),
    st.sampled_from(["actor:a", "source:b", "SYR", "2018-05-04", "0", " ", "\0"]),
    st.sampled_from([*Part, *ActorKind, When("2018"), Count(), Place(name="a")]),
    st.lists(st.sampled_from(["actor:a", "a b", 7, None, Count()]), max_size=2).map(tuple),
    st.lists(st.text(max_size=3), max_size=2),
)


@given(st.sampled_from(KINDS), ANYTHING)
def test_the_quick_test_of_a_kind_is_the_thorough_one(kind: Any, value: object) -> None:
    """
    A constructor's short way lets through exactly what has no problem.
    """
    assert is_of(kind)(value) == (not list(problems_of(kind, value)))
