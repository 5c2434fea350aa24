"""The command ``truces``: which truces hold, and the history of each."""

import json
from pathlib import Path

import pytest

from conflictmodel import (
    Actor,
    ActorKind,
    Ceasefire,
    Dataset,
    Duration,
    Extension,
    Place,
    Position,
    PositionStance,
    Source,
    Violation,
    When,
)
from conflictmodel.cli import main
from conflictmodel.timeline import svg_of

FRONT = Actor(id="actor:front", name="the Front", kind=ActorKind.ARMED_GROUP)
MORNING = Source(id="source:morning", published=When("2019-03-05"))
EVENING = Source(id="source:evening", published=When("2019-03-07"))
TRUCE = Ceasefire(
    id="ceasefire:harbor",
    source=MORNING.id,
    name="a local cease-fire",
    where=(Place(name="Port Maren", within=("Velanda",)),),
    starts=When("2019-03-04T06:00:00Z"),
    duration=Duration("PT72H"),
    violations=(Violation(when=When("2019-03-05T09:30:00Z"), against=FRONT.id),),
)
LONGER = Extension(
    id="extension:harbor-1",
    source=EVENING.id,
    ceasefire=TRUCE.id,
    duration=Duration("PT48H"),
    positions=(
        Position(stance=PositionStance.ANNOUNCED),
        Position(actor=FRONT.id, stance=PositionStance.DENIED),
    ),
)
FIRST, SECOND = Dataset.of(MORNING, TRUCE), Dataset.of(EVENING, FRONT, LONGER)

HOLDING = """\
truce             where     answer     since          until                                 time
                                                                                            left
----------------  --------  ---------  -------------  ------------------------------------  --------
a local cease-    Port      certainly  2019-03-04     between 2019-03-07 06:00 and          1 d to 3
fire              Maren                06:00          2019-03-09 06:00                      d
ceasefire:harbor

times in UTC
"""
HISTORY = """\
a local cease-fire · ceasefire:harbor · Port Maren
==================================================
in force 3 d to 5 d, extended 0 to 1 times, violated once

           answer     from                       until                      of                 who
---------  ---------  -------------------------  -------------------------  -----------------  -----
in force   certainly  2019-03-04 06:00           between 2019-03-07 06:00                      the
                                                 and 2019-03-09 06:00                          Front
violated   certainly  2019-03-05 09:30                                                         the
                                                                                               Front
extended   possibly   2019-03-07 06:00           2019-03-09 06:00           extension:harbor-  the
                                                                            1                  Front
expired    certainly  between 2019-03-07 06:00
                      and 2019-03-09 06:00
announced  certainly  unknown                                               extension:harbor-
                                                                            1

times in UTC
"""

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The truce in one file, its extension in another."""
    monkeypatch.chdir(tmp_path)
    FIRST.dump("first.json")
    SECOND.dump("second.json")
    return ["first.json", "second.json"]


def told(capsys: Captured, *arguments: str) -> str:
    """What the command prints; it is silent on the standard error and returns 0."""
    assert main(["truces", *arguments]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


def test_a_table_answers_which_truces_hold(files: list[str], capsys: Captured) -> None:
    """
    Certainly: within the term that nobody disputes.
    """
    assert told(capsys, *files, "--at", "2019-03-06T06:00Z") == HOLDING


def rows(text: str) -> dict[str, dict[str, object]]:
    return {each["ceasefire"]: each for each in json.loads(text)["truces"]}


def test_files_are_united(files: list[str], capsys: Captured) -> None:
    """
    The extension of one file carries on the truce of the other.
    """
    alone = rows(told(capsys, files[0], "--at", "2019-03-08", "--json"))
    both = rows(told(capsys, *files, "--at", "2019-03-08", "--json"))

    assert alone == {}
    assert both[TRUCE.id]["extensions"] == [LONGER.id]


def test_json_holds_the_question_and_the_answers(files: list[str], capsys: Captured) -> None:
    """
    Times in UTC, lengths in seconds, null for what was not asked.
    """
    arguments = (*files, "--at", "2019-03-06T08:00+02:00", "--zone", "+02:00", "--json")

    assert json.loads(told(capsys, *arguments)) == {
        "at": "2019-03-06T08:00:00+02:00",
        "place": None,
        "known_at": None,
        "zone": "UTC+02:00",
        "truces": [
            {
                "ceasefire": "ceasefire:harbor",
                "name": "a local cease-fire",
                "where": ["Port Maren"],
                "answer": "certainly",
                "coverage": "whole",
                "since": {"earliest": "2019-03-04T06:00:00Z", "latest": "2019-03-04T06:00:00Z"},
                "until": {"earliest": "2019-03-07T06:00:00Z", "latest": "2019-03-09T06:00:00Z"},
                "extensions": [],
                "time_left": {"least": 24 * 3600, "most": 72 * 3600},
                "disputed_by": [],
            }
        ],
    }


def test_json_without_a_time_holds_the_histories(files: list[str], capsys: Captured) -> None:
    """
    Each truce with its measures and its phases.
    """
    (truce,) = json.loads(told(capsys, files[0], "--json"))["truces"]
    phases = truce.pop("phases")

    assert truce == {
        "ceasefire": "ceasefire:harbor",
        "name": "a local cease-fire",
        "where": ["Port Maren"],
        "time_in_force": {"least": 72 * 3600, "most": 72 * 3600},
        "extensions": [0, 0],
        "lapses": [0, 0],
        "violations": 1,
    }
    assert [(each["state"], each["begins"]["earliest"]) for each in phases] == [
        ("in_force", "2019-03-04T06:00:00Z"),
        ("violated", "2019-03-05T09:30:00Z"),
        ("expired", "2019-03-07T06:00:00Z"),
    ]


def test_without_a_time_each_truce_has_its_history(files: list[str], capsys: Captured) -> None:
    """
    How long, how often, and what came about when.
    """
    assert told(capsys, *files) == HISTORY


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (("--place", "Port Maren"), True),
        (("--place", "velanda"), True),
        (("--known-at", "2019-03-04"), False),
        (("--known-at", "2019-03-06"), True),
    ],
)
@pytest.mark.parametrize("at", [("--at", "2019-03-06T06:00Z"), ()])
def test_a_question_narrows_the_answer(
    options: tuple[str, ...],
    found: bool,  # noqa: FBT001, RUF100 (a row of the table)
    at: tuple[str, ...],
    files: list[str],
    capsys: Captured,
) -> None:
    """
    By place and by knowledge, at a time and over all time.
    """
    assert (rows(told(capsys, *files, *options, *at, "--json")) != {}) is found


def test_what_was_known_leaves_out_later_reports(files: list[str], capsys: Captured) -> None:
    """
    Before the evening paper nobody knew of the extension.
    """
    known = rows(told(capsys, *files, "--at", "2019-03-06T06:00Z", "--known-at", "2019-03-06",
                      "--json"))  # fmt: skip

    assert known[TRUCE.id]["extensions"] == []


def test_no_truce_is_an_answer(files: list[str], capsys: Captured) -> None:
    """
    It is told, and all is well.
    """
    assert told(capsys, *files, "--at", "2018-01-01") == "no truce\n"


def test_times_are_on_the_clock_of_the_zone(files: list[str], capsys: Captured) -> None:
    """
    The last line names it.
    """
    text = told(capsys, files[0], "--zone", "Asia/Damascus")

    assert "2019-03-04 08:00" in text
    assert text.endswith("\ntimes in Asia/Damascus\n")


def test_a_picture_is_written_besides(files: list[str], capsys: Captured) -> None:
    """
    The same bytes as in Python, whole or not at all.
    """
    told(capsys, *files, "--at", "2019-03-06", "--place", "Port Maren", "--svg", "truces.svg")

    expected = svg_of(FIRST | SECOND, at="2019-03-06", place="Port Maren")
    assert Path("truces.svg").read_text(encoding="utf-8") == expected + "\n"


# What goes wrong ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--zone", "Atlantis"), "expected a zone such as Asia/Damascus or +03:00, got 'Atlantis'"),
        (("--zone", "../../etc"), "expected a zone such as"),
        (("--zone", "America"), "expected a zone such as"),
        (("--at", "noon"), "argument --at: expected a date or time in EDTF"),
        (("--known-at", "2019-02-30"), "argument --known-at: expected a date or time in EDTF"),
    ],
)
def test_wrong_usage(
    arguments: tuple[str, str], message: str, files: list[str], capsys: Captured
) -> None:
    """
    It is refused before anything is read.
    """
    with pytest.raises(SystemExit) as caught:
        main(["truces", *files, *arguments])

    assert caught.value.code == 2
    assert message in capsys.readouterr().err


def test_a_file_that_cannot_be_read_is_told_and_the_others_go_on(
    files: list[str], capsys: Captured
) -> None:
    """
    The code says that not all is well.
    """
    assert main(["truces", *files, "gone.json", "--json"]) == 1
    out, err = capsys.readouterr()

    assert err == "conflictmodel: gone.json: No such file or directory\n"
    assert TRUCE.id in rows(out)


def test_without_any_file_there_is_no_answer(files: list[str], capsys: Captured) -> None:
    """
    Nothing is printed that could be taken for one.
    """
    assert main(["truces", "gone.json"]) == 2
    assert capsys.readouterr().out == ""


def test_what_is_not_valid_is_left_out_and_told(files: list[str], capsys: Captured) -> None:
    """
    The rest answers.
    """
    Path("bad.json").write_text(
        '{"conflictmodel":2,"ceasefires":[{"id":"ceasefire:x","side":"noon"},{"id":"x"}]}'
    )

    assert main(["truces", *files, "bad.json", "--json"]) == 1
    out, err = capsys.readouterr()
    assert [line.split(": expected")[0] for line in err.splitlines()] == [
        "conflictmodel: bad.json: left out: ceasefires[0].side",
        "conflictmodel: bad.json: left out: ceasefires[1].id",
    ]
    assert list(rows(out)) == [TRUCE.id, "ceasefire:x"]


def test_a_picture_that_cannot_be_written_is_told(files: list[str], capsys: Captured) -> None:
    """
    Before any table is printed.
    """
    assert main(["truces", *files, "--svg", "nowhere/truces.svg"]) == 2
    out, err = capsys.readouterr()

    assert (out, err) == ("", "conflictmodel: nowhere/truces.svg: no such folder\n")


def test_hostile_names_are_shown_as_escapes(tmp_path: Path, capsys: Captured) -> None:
    """
    Nothing of a page reaches the terminal as a control character.
    """
    Dataset.of(
        Ceasefire(
            id="ceasefire:x",
            name="\x1b[31mred\u202e",
            where=(Place(name="\x07bell"),),
            starts=When("2019-03-04"),
            positions=(Position(actor="actor:\U000e0001x", stance=PositionStance.DENIED),),
        )
    ).dump(tmp_path / "x.json")

    for at in ((), ("--at", "2019-03-04")):
        text = told(capsys, str(tmp_path / "x.json"), *at)
        assert all(letter.isprintable() or letter == "\n" for letter in text)
        assert r"\x1b[31mred\u202e" in text


def test_a_place_that_no_account_names(files: list[str], capsys: Captured) -> None:
    """
    A mistyped name is told of: "no truce" would read as an answer.
    """
    assert main(["truces", *files, "--at", "2019-03-06", "--place", "Port Marren"]) == 0

    printed = capsys.readouterr()
    assert printed.out == "no truce\n"
    assert "no account of a truce names 'Port Marren'" in printed.err
    assert main(["truces", *files, "--at", "2019-03-06", "--place", "Port Maren"]) == 0
    assert capsys.readouterr().err == ""
