"""The command line: what it prints, where, and with which exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from conflictmodel import (
    Actor,
    ActorKind,
    Affiliation,
    Attribution,
    AttributionStance,
    Ceasefire,
    Certainty,
    Count,
    Dataset,
    Duration,
    Evidence,
    Extension,
    Form,
    Incident,
    IncidentKind,
    Note,
    Place,
    Position,
    PositionStance,
    Source,
    Statement,
    Toll,
    TollKind,
    When,
)
from conflictmodel.cli import main
from conflictmodel.display import WIDTH, text_of, visible

PAGES = Path(__file__).parent.parent / "examples" / "pages"

SOURCE = "source:page"
MINISTRY = Actor(
    id="actor:ministry", source=SOURCE, name="Defense Ministry", kind=ActorKind.GOVERNMENT_BODY
)
ORSEL = Actor(
    id="actor:orsel",
    source=SOURCE,
    name="Davin Orsel",
    kind=ActorKind.PERSON,
    affiliations=(Affiliation(role="spokesman", organisation=MINISTRY.id),),
)
BRIGADE = Actor(id="actor:brigade", source=SOURCE, name="Red Lantern", kind=ActorKind.ARMED_GROUP)
TRUCE = Ceasefire(
    id="ceasefire:harbor",
    source=SOURCE,
    name="a local cease-fire",
    where=(Place(name="Port Maren"),),
    excluded=(BRIGADE.id,),
    positions=(Position(actor=MINISTRY.id, stance=PositionStance.ANNOUNCED),),
)
DATASET = Dataset.of(
    Source(id=SOURCE, title="Two More Days"),
    MINISTRY,
    ORSEL,
    BRIGADE,
    Statement(
        id="statement:1",
        source=SOURCE,
        speaker=ORSEL.id,
        form=Form.INDIRECT,
        verb="said",
        reported=("the attack could have been carried out by the brigade",),
    ),
    Incident(
        id="incident:sarnik",
        source=SOURCE,
        kind=IncidentKind.AIRSTRIKE,
        when=When("2019-03-07"),
        where=Place(name="Sarnik", within=("Velanda",)),
        tolls=(Toll(kind=TollKind.KILLED, count=Count.at_least(14)),),
        attributions=(
            Attribution(
                actor=BRIGADE.id,
                stance=AttributionStance.SUSPECTED,
                certainty=Certainty.POSSIBLE,
                by=ORSEL.id,
            ),
        ),
    ),
    TRUCE,
    Extension(
        id="extension:1",
        source=SOURCE,
        ceasefire=TRUCE.id,
        sequence=1,
        duration=Duration("PT48H"),
        ends=When("2019-03-10"),
    ),
    Note(source=SOURCE, code="no-date", message="the page has no date"),
)

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def good(tmp_path: Path) -> str:
    path = tmp_path / "good.json"
    DATASET.dump(path)
    return str(path)


@pytest.fixture
def bad(tmp_path: Path) -> str:
    path = tmp_path / "bad.json"
    path.write_text(
        '{"conflictmodel":2,"incidents":[{"id":"incident:x","kind":"airstrike",'
        '"tolls":[{"kind":"killed","count":{"low":-3}}]}]}'
    )
    return str(path)


# The table ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "Two More Days",
        "Davin Orsel       person           spokesman, Defense Ministry",
        "the attack could have been carried out by the brigade",
        "2019-03-07  killed: 14 or",
        "suspected by Davin Orsel",
        "    not covered  Red Lantern",
        "    status       announced by Defense Ministry",
        "    extension 1",
        "        term         for PT48H until 2019-03-10",
        "no-date  the page has no date",
    ],
)
def test_a_table_shows(line: str) -> None:
    """
    People find every claim, and who makes it.
    """
    assert line in text_of(DATASET)


def test_a_table_fits_its_width() -> None:
    """
    Long texts are wrapped and shortened.
    """
    long = Actor(id="actor:long", name="word " * 80 + "x" * 200, kind=ActorKind.PERSON)
    for line in text_of(DATASET.with_(long)).splitlines():
        assert len(line) <= WIDTH


def test_a_table_fits_its_width_whatever_it_holds() -> None:
    """
    Also if every column has a long word.
    """
    word = "x" * 90
    statement = Statement(
        id="statement:1", speaker=f"actor:{word}", form=Form.DIRECT, verb=word, quoted=(word,)
    )
    shown = text_of(Dataset.of(statement), width=60)
    assert max(map(len, shown.splitlines())) <= 60


def test_mixed_words_stand_in_their_order() -> None:
    """
    What is quoted and what is not are shown as they follow each other on the page.
    """
    words = "he was “ready” to go but would “never” be “ready” to stay"
    statement = Statement(
        id="statement:1",
        form=Form.MIXED,
        quoted=("ready", "never", "ready"),
        reported=("he was", "to go but would", "be", "to stay"),
        evidence=(Evidence(exact=words),),
    )
    shown = " ".join(text_of(Dataset.of(statement), width=400).split())
    assert "he was … “ready” … to go but would … “never” … be … “ready” … to stay" in shown


def test_control_and_bidirectional_characters_are_visible() -> None:
    """
    A page cannot move the cursor or turn the text around.
    """
    shown = text_of(Dataset.of(Actor(id="actor:x", name="a\x1b[2Jb\u202ec", kind=ActorKind.STATE)))
    assert r"a\x1b[2Jb\u202ec" in shown
    assert visible("two\nlines") == "two lines"


def test_accounts_of_several_sources_are_numbered() -> None:
    """
    Who tells what can be seen.
    """
    other = Source(id="source:z", title="Other")
    shown = text_of(
        DATASET.with_(other, Actor(id="actor:q", source=other.id, name="Q", kind=ActorKind.STATE))
    )
    assert "[2] Other" in shown
    assert "[2]  Q " in shown


def test_an_extension_without_its_truce_is_shown() -> None:
    """
    Nothing is lost because what it belongs to is not here.
    """
    assert "extension 1" in text_of(DATASET.without(TRUCE))


def test_an_empty_dataset_is_said_to_be_one() -> None:
    """
    No output at all would look like a fault.
    """
    assert text_of(Dataset()) == "an empty dataset\n"


# show, validate, schema --------------------------------------------------------------------------


def test_show_prints_the_table(good: str, capsys: Captured) -> None:
    """
    The same text as the function gives.
    """
    assert main(["show", good]) == 0
    assert capsys.readouterr().out == text_of(DATASET)


def test_show_names_what_it_leaves_out(bad: str, capsys: Captured) -> None:
    """
    A document with problems is shown as far as it can be read.
    """
    assert main(["show", bad]) == 1
    out, err = capsys.readouterr()
    assert "airstrike" in out
    assert "left out: incidents[0].tolls[0].count.low: expected" in err


def test_validate_is_quiet_about_good_data(good: str, capsys: Captured) -> None:
    """
    No news is good news.
    """
    assert main(["validate", good]) == 0
    assert capsys.readouterr() == ("", "")


def test_validate_prints_one_line_for_each_problem(good: str, bad: str, capsys: Captured) -> None:
    """
    Where, how bad, and what was expected.
    """
    assert main(["validate", good, bad]) == 1
    line = "incidents[0].tolls[0].count.low: expected a whole number, 0 or more, got -3"
    assert capsys.readouterr().out == f"{bad}: error: {line}\n"


def test_validate_checks_the_rules_too(tmp_path: Path, capsys: Captured) -> None:
    """
    A reference that leads nowhere is a problem between objects.
    """
    path = tmp_path / "broken.json"
    DATASET.without(BRIGADE).dump(path)
    assert main(["validate", str(path)]) == 1
    assert f"{path}: error: incidents[0].attributions[0].actor: " in capsys.readouterr().out


def test_a_text_that_is_no_json_is_one_line_with_its_place(
    tmp_path: Path, capsys: Captured
) -> None:
    """
    Line and column count from 1.
    """
    path = tmp_path / "x.json"
    path.write_text('{"conflictmodel": 2,\n  x}')
    assert main(["validate", str(path)]) == 2
    start, end = f"conflictmodel: {path}: line 2, column 3: ", "\n"
    err = capsys.readouterr().err
    assert err.startswith(start)
    assert err.count(end) == 1


def test_schema_prints_json(capsys: Captured) -> None:
    """
    What validators of other languages need.
    """
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["$schema"].endswith("2020-12/schema")


@pytest.mark.parametrize("command", ["show", "validate", "parse"])
def test_input_that_cannot_be_read_is_one_line(
    command: str, tmp_path: Path, capsys: Captured
) -> None:
    """
    A missing file and a directory are no reason for a traceback.
    """
    for name in ("missing", "."):
        path = tmp_path / name
        assert main([command, str(path)]) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith(f"conflictmodel: {path}: ")
        assert err.count("\n") == 1


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_one_line(good: str, capsys: Captured) -> None:
    """
    The system's own words.
    """
    Path(good).chmod(0)
    assert main(["show", good]) == 2
    assert capsys.readouterr().err == f"conflictmodel: {good}: Permission denied\n"


def test_bytes_that_are_not_utf_8_are_one_line(tmp_path: Path, capsys: Captured) -> None:
    """
    The line of the first bad byte is named.
    """
    path = tmp_path / "latin.json"
    path.write_bytes(b'{"conflictmodel": 2,\n "x": "\xe9"}')
    assert main(["show", str(path)]) == 2
    assert "line 2: not UTF-8" in capsys.readouterr().err


# parse -------------------------------------------------------------------------------------------


def test_parse_writes_canonical_json(capsys: Captured) -> None:
    """
    One dataset has one text.
    """
    assert main(["parse", str(PAGES / "harbor-truce.txt"), "--published", "2019-03-09"]) == 0
    out = capsys.readouterr().out
    assert Dataset.loads(out).dumps() == out


def test_parse_unites_pages_and_goes_on_after_a_bad_one(tmp_path: Path, capsys: Captured) -> None:
    """
    The bad page is one line; the exit code says that something was missed.
    """
    pages = [PAGES / "harbor-truce.txt", tmp_path / "missing.txt", PAGES / "market-blast.txt"]
    target = tmp_path / "all.json"
    assert main(["parse", *map(str, pages), "-o", str(target)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert f"conflictmodel: {pages[1]}: No such file or directory\n" in err
    assert "page 3 of 3" in err
    assert len(Dataset.load(target).sources) == 2


NO_PROSE = "no paragraph of prose was found: nothing was read"


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (b"", "the page is empty"),
        (b"0\n", NO_PROSE),
        (b"<rss><channel/></rss>", "a feed, <rss>: pass the page of each of its stories"),
        (
            b"a " * 60_000,
            f"line 1 has more than 100000 characters: not read; {NO_PROSE}",
        ),
        (
            "“Over.”".encode("cp1252"),
            "not UTF-8: the byte 0x93 at offset 0; decode it and pass the text",
        ),
    ],
    ids=lambda value: repr(value[:12]),
)
def test_a_page_alone_that_gives_nothing_is_2(
    page: bytes, reason: str, tmp_path: Path, capsys: Captured
) -> None:
    """
    The line says why, and what is written holds the source and the notes.
    """
    path = tmp_path / "page.txt"
    path.write_bytes(page)
    assert main(["parse", str(path), "--published", "2019-03-09"]) == 2
    out, err = capsys.readouterr()
    assert err == f"conflictmodel: {path}: {reason}\n"
    read = Dataset.loads(out)
    assert len(read) == 1 + len(read.notes)
    assert main(["parse", str(path), str(PAGES / "harbor-truce.txt")]) == 1


def test_parse_shows_a_table(capsys: Captured) -> None:
    """
    The first command of the README.
    """
    page = str(PAGES / "harbor-truce.txt")
    assert main(["parse", page, "--published", "2019-03-09", "--show"]) == 0
    assert "Red Lantern Brigade" in capsys.readouterr().out


def test_output_that_cannot_be_written_is_one_line(tmp_path: Path, capsys: Captured) -> None:
    """
    The name of the file is said.
    """
    target = tmp_path / "no" / "x.json"
    assert main(["parse", str(PAGES / "harbor-truce.txt"), "-o", str(target)]) == 2
    assert capsys.readouterr().err.startswith(f"conflictmodel: {target}: ")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["parse", "x", "--published", "last Friday"],
        ["parse", "x", "--url", "no url"],
        ["parse", "x", "--nonsense"],
        ["show", "a.json", "b.json"],
    ],
)
def test_wrong_usage_is_2(arguments: list[str], capsys: Captured) -> None:
    """
    As everywhere on Unix.
    """
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_one_url_for_two_pages_is_wrong_usage(capsys: Captured) -> None:
    """
    Two pages do not stand at one place.
    """
    assert main(["parse", "a", "b", "--url", "https://example.org/a"]) == 2
    assert capsys.readouterr().err == "conflictmodel: --url names one page; give one page\n"


# As a process ------------------------------------------------------------------------------------


def run(
    *arguments: str, stdin: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, "-m", "conflictmodel", *arguments],
        input=stdin,
        capture_output=True,
        env={**os.environ, **environment},
    )


def test_the_version_is_printed() -> None:
    """
    ``python -m conflictmodel`` is the command.
    """
    done = run("--version")
    assert (done.returncode, done.stdout.split()[0]) == (0, b"conflictmodel")


def test_pages_come_through_a_pipe() -> None:
    """
    ``-`` and no page at all mean the standard input.
    """
    page = (PAGES / "harbor-truce.txt").read_bytes()
    first, second = run("parse", stdin=page), run("parse", "-", stdin=page)
    assert first.returncode == second.returncode == 0
    assert first.stdout == second.stdout
    for command in ("validate", "show"):
        named, unnamed = run(command, "-", stdin=first.stdout), run(command, stdin=first.stdout)
        assert (named.stdout, named.stderr) == (unnamed.stdout, b"")


def test_json_is_utf_8_in_any_locale() -> None:
    """
    The bytes do not depend on the machine; a table shows escapes where it has to.
    """
    page = (PAGES / "harbor-truce.txt").read_bytes()
    first = run("parse", stdin=page, PYTHONIOENCODING="ascii")
    assert first.stdout == run("parse", stdin=page).stdout
    table = run("show", "-", stdin=first.stdout, PYTHONIOENCODING="ascii")
    assert (table.returncode, table.stderr) == (0, b"")


@pytest.mark.skipif(os.name == "nt", reason="pipes of Unix")
def test_a_reader_that_leaves_is_no_error(good: str) -> None:
    """
    ``conflictmodel show … | head`` is quiet.
    """
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, "-m", "conflictmodel", "show", good],
        stdout=writing,
        stderr=subprocess.PIPE,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_one_line(good: str) -> None:
    """
    The exit code says that the output is not whole.
    """
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(  # noqa: S603 (our own program)
            [sys.executable, "-m", "conflictmodel", "show", good],
            stdout=full,
            stderr=subprocess.PIPE,
        )
    assert done.returncode == 2
    assert done.stderr == b"conflictmodel: standard output: No space left on device\n"


@pytest.mark.skipif(os.name == "nt", reason="shells of Unix")
def test_closed_streams_are_done_without(good: str) -> None:
    """
    A daemon may have none at all.
    """
    command = '"$0" -m conflictmodel show "$1" <&- >&-'
    done = subprocess.run(  # noqa: S603 (our own program)
        ["/bin/sh", "-c", command, sys.executable, good], stderr=subprocess.PIPE
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_text_nested_too_deep_is_one_line(tmp_path: Path, capsys: Captured) -> None:
    """
    No document of ours is so deep.
    """
    path = tmp_path / "deep.json"
    path.write_text("[" * 100_000)
    assert main(["validate", str(path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_table_tells_what_a_truce_is_part_of(capsys: Captured) -> None:
    """
    A local truce stands with the wider one by name, and a denial with who denies itself.
    """
    page = str(PAGES / "harbor-truce.txt")

    assert main(["parse", page, "--published", "2019-03-09", "--show"]) == 0

    table = " ".join(capsys.readouterr().out.split())
    assert "part of a nationwide cessation of hostilities" in table
    assert "denied (stated) by Red Lantern Brigade itself" in table


def test_parse_explains(capsys: Captured) -> None:
    """
    Each page is told of by its name, then blocks, mentions, and the rules behind every object.
    """
    page = str(PAGES / "harbor-truce.txt")

    assert main(["parse", page, "--published", "2019-03-09", "--explain"]) == 0

    out = capsys.readouterr().out
    assert out.startswith(f"page {page}\n\nblocks\n")
    assert "\nobjects\n  actor:" in out
    assert "  speech:subject-before" in out
    assert "{" not in out


def test_parse_explains_and_writes(tmp_path: Path, capsys: Captured) -> None:
    """
    With -o the dataset is written as well, the same as without an explanation.
    """
    page, target = str(PAGES / "harbor-truce.txt"), tmp_path / "truce.json"

    assert main(["parse", page, "--explain", "-o", str(target)]) == 0
    explained = target.read_bytes()
    assert main(["parse", page, "-o", str(target)]) == 0

    assert "blocks" in capsys.readouterr().out
    assert explained == target.read_bytes()
