"""
Values, in tables: what each means, and what it refuses.
"""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from conflictmodel import (
    Actor,
    ActorKind,
    Answer,
    Count,
    Duration,
    Evidence,
    InvalidData,
    InvalidValue,
    Note,
    Place,
    Precision,
    Problem,
    Report,
    Severity,
    Source,
    Support,
    When,
)
from conflictmodel.errors import Path, path_text, shown

BERLIN = ZoneInfo("Europe/Berlin")


def utc(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text).replace(tzinfo=UTC)


# Times: text, precision, first and last second anywhere, the same in Berlin.
WHENS = (
    (
        "2016-05-07",
        Precision.DAY,
        ("2016-05-06T10:00:00", "2016-05-08T11:59:59"),
        ("2016-05-06T22:00:00", "2016-05-07T21:59:59"),
    ),
    # The clocks go forward: this day has 23 hours in Berlin.
    (
        "2016-03-27",
        Precision.DAY,
        ("2016-03-26T10:00:00", "2016-03-28T11:59:59"),
        ("2016-03-26T23:00:00", "2016-03-27T21:59:59"),
    ),
    (
        "2016-05",
        Precision.MONTH,
        ("2016-04-30T10:00:00", "2016-06-01T11:59:59"),
        ("2016-04-30T22:00:00", "2016-05-31T21:59:59"),
    ),
    # A qualifier widens by the time's own length on both sides.
    (
        "2016-05~",
        Precision.MONTH,
        ("2016-03-30T10:00:00", "2016-07-02T11:59:59"),
        ("2016-03-30T22:00:00", "2016-07-01T21:59:59"),
    ),
    (
        "2016-05-XX",
        Precision.MONTH,
        ("2016-04-30T10:00:00", "2016-06-01T11:59:59"),
        ("2016-04-30T22:00:00", "2016-05-31T21:59:59"),
    ),
    # Seasons have no hemisphere.
    (
        "2016-21",
        Precision.SEASON,
        ("2015-12-31T10:00:00", "2017-03-01T11:59:59"),
        ("2015-12-31T23:00:00", "2017-02-28T22:59:59"),
    ),
    (
        "2016",
        Precision.YEAR,
        ("2015-12-31T10:00:00", "2017-01-01T11:59:59"),
        ("2015-12-31T23:00:00", "2016-12-31T22:59:59"),
    ),
    (
        "2016-XX-XX",
        Precision.YEAR,
        ("2015-12-31T10:00:00", "2017-01-01T11:59:59"),
        ("2015-12-31T23:00:00", "2016-12-31T22:59:59"),
    ),
    (
        "201X",
        Precision.DECADE,
        ("2009-12-31T10:00:00", "2020-01-01T11:59:59"),
        ("2009-12-31T23:00:00", "2019-12-31T22:59:59"),
    ),
    (
        "20XX",
        Precision.CENTURY,
        ("1999-12-31T10:00:00", "2100-01-01T11:59:59"),
        ("1999-12-31T23:00:00", "2099-12-31T22:59:59"),
    ),
    (
        "2016-05-07T01:00:00",
        Precision.SECOND,
        ("2016-05-06T11:00:00", "2016-05-07T13:00:00"),
        ("2016-05-06T23:00:00", "2016-05-06T23:00:00"),
    ),
    # A zone that is given counts, wherever the place is.
    (
        "2016-05-07T01:00:00+03:00",
        Precision.SECOND,
        ("2016-05-06T22:00:00", "2016-05-06T22:00:00"),
        ("2016-05-06T22:00:00", "2016-05-06T22:00:00"),
    ),
    (
        "2016-05-04/2016-05-06",
        Precision.INTERVAL,
        ("2016-05-03T10:00:00", "2016-05-07T11:59:59"),
        ("2016-05-03T22:00:00", "2016-05-06T21:59:59"),
    ),
    (
        "../2016-05-07",
        Precision.INTERVAL,
        (None, "2016-05-08T11:59:59"),
        (None, "2016-05-07T21:59:59"),
    ),
    (
        "2016-05-07/",
        Precision.INTERVAL,
        ("2016-05-06T10:00:00", None),
        ("2016-05-06T22:00:00", None),
    ),
    # The calendar ends with its years.
    (
        "0001-01-01?",
        Precision.DAY,
        ("0001-01-01T00:00:00", "0001-01-03T11:59:59"),
        ("0001-01-01T00:00:00", "0001-01-02T23:06:31"),
    ),
    (
        "9999",
        Precision.YEAR,
        ("9998-12-31T10:00:00", "9999-12-31T23:59:59"),
        ("9998-12-31T23:00:00", "9999-12-31T22:59:58"),
    ),
)


@pytest.mark.parametrize(("text", "precision", "anywhere", "in_berlin"), WHENS)
def test_what_a_time_can_mean(
    text: str,
    precision: Precision,
    anywhere: tuple[str | None, str | None],
    in_berlin: tuple[str | None, str | None],
) -> None:
    """
    A time is a first and a last second, wider where its zone is not known.
    """
    when = When(text)

    assert when.precision is precision
    assert when.bounds() == (utc(anywhere[0]), utc(anywhere[1]))
    assert (when.earliest, when.latest) == when.bounds()
    assert when.bounds(BERLIN) == (utc(in_berlin[0]), utc(in_berlin[1]))
    assert str(when) == text
    assert repr(when) == f"When({text!r})"


BEFORE = (
    ("2016-05-06", "2016-05-07", Answer.CERTAINLY),
    ("2016-05-07", "2016-05-06", Answer.NO),
    ("2016-05-07", "2016-05-07", Answer.POSSIBLY),
    ("2016-05-07", "2016-05", Answer.POSSIBLY),
    ("2016-04~", "2016-05", Answer.POSSIBLY),
    ("2016-04", "2016-05", Answer.CERTAINLY),
    ("2015-12", "2016-21", Answer.CERTAINLY),
    ("2016-05-07T01:00:00Z", "2016-05-07T01:00:00Z", Answer.NO),
    ("2016-05-07T01:00:00+03:00", "2016-05-07T00:00:00Z", Answer.CERTAINLY),
    # One of them with a zone: the day of the other may be anywhere.
    ("2016-05-06", "2016-05-07T01:00:00Z", Answer.POSSIBLY),
    ("2016-05-05", "2016-05-07T12:00:00Z", Answer.CERTAINLY),
    ("../2016-05-06", "2016-05-07", Answer.CERTAINLY),
    ("2016-05-06/..", "2016-05-07", Answer.POSSIBLY),
    ("2016-05-07", "../2016-05-06", Answer.NO),
)


@pytest.mark.parametrize(("one", "other", "answer"), BEFORE)
def test_what_comes_before(one: str, other: str, answer: Answer) -> None:
    """
    Uncertain times allow three answers.
    """
    assert When(one).before(When(other)) is answer


NO_TIMES = (
    "",
    "/",
    "..",
    "../..",
    "yesterday",
    " 2016",
    "2016-05-07\n",
    "2016-02-30",
    "2015-02-29",
    "1900-02-29",
    "0000",
    "0000-01-01",
    "10000-01-01",
    "-0001",
    "2016-13",
    "2016-25",
    "2016-5-7",
    "2016-05-07T24:00:00",
    "2016-05-07T01:00:60",
    "2016-05-07T01:00:00+00:00",
    "2016-05-07T01:00:00+15:00",
    "2016-05-07T01:00:00.5",
    "2016-05-07T01:00",
    "٢٠١٦",
)


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_is_no_time(text: str) -> None:
    """
    The calendar is checked, digits are ASCII, and there is one spelling.
    """
    with pytest.raises(InvalidValue) as caught:
        When(text)

    assert [
        Problem(
            path=("text",),
            expected=(
                "a date or time in EDTF, years 1 to 9999, such as '2016-05-07', '2016-05~' or "
                "'2016-05-04/2016-05-06'"
            ),
            got=shown(text),
            code="value",
            remedy="write a day as '2016-05-07' and an hour as '2016-05-07T01:00:00+03:00'",
        )
    ] == list(caught.value.problems)


SPELLINGS = (
    (date(2016, 5, 7), "2016-05-07"),
    (datetime(2016, 5, 7, 1), "2016-05-07T01:00:00"),  # noqa: DTZ001 (none is meant)
    (datetime(2016, 5, 7, 1, tzinfo=UTC), "2016-05-07T01:00:00Z"),
    (datetime(2016, 5, 7, 1, tzinfo=BERLIN), "2016-05-07T01:00:00+02:00"),
    (When("2016-05"), "2016-05"),
    ("2016-05-07T01:00", "2016-05-07T01:00:00"),
    ("2016-05-07 01:00:00+00:00", "2016-05-07T01:00:00Z"),
    ("2016-05-07T01:00-04", "2016-05-07T01:00:00-04:00"),
    ("2016-05-07T01:00+0330", "2016-05-07T01:00:00+03:30"),
    ("2016-05-07T01:00z", "2016-05-07T01:00:00Z"),
    (" 2016-05-07\n", "2016-05-07"),
    ("2016-05-07T01:00/2016-05-08 02:00", "2016-05-07T01:00:00/2016-05-08T02:00:00"),
)


@pytest.mark.parametrize(("value", "text"), SPELLINGS)
def test_other_spellings_of_times(value: str | date | datetime | When, text: str) -> None:
    """
    When.of rewrites what means the same, and adds nothing that was not said.
    """
    assert When.of(value) == When(text)


def test_fractions_of_a_second_are_refused() -> None:
    """
    EDTF has no fractions of a second; none is cut off in silence.
    """
    with pytest.raises(InvalidValue, match=r"whole seconds.*use \.replace\(microsecond=0\)"):
        When.of(datetime(2016, 5, 7, 1, 0, 0, 5, tzinfo=UTC))


# Durations: text, exact length, whether it has months or years.
DURATIONS = (
    ("PT72H", timedelta(hours=72), False),
    ("P3D", timedelta(days=3), False),
    ("P1W", timedelta(days=7), False),
    ("P1.5D", timedelta(hours=36), False),
    ("PT0S", timedelta(0), False),
    ("PT1H30M", timedelta(minutes=90), False),
    ("PT1.5H", timedelta(minutes=90), False),
    ("P1DT12H", timedelta(hours=36), False),
    ("P1M", None, True),
    ("P1Y", None, True),
    ("P1Y2M3DT4H5M6.5S", None, True),
    # No months at all: nothing depends on where it begins.
    ("P0M", timedelta(0), False),
)


@pytest.mark.parametrize(("text", "exact", "calendar"), DURATIONS)
def test_how_long_a_duration_is(text: str, exact: timedelta | None, calendar: bool) -> None:
    """
    Days are 24 hours long when nothing else is known; months have no length of their own.
    """
    duration = Duration(text)

    assert duration.exact == exact
    assert duration.calendar is calendar
    assert str(duration) == text
    assert repr(duration) == f"Duration({text!r})"


SAME_LENGTH = (
    ("PT72H", "P3D", True),
    ("P1W", "P7D", True),
    ("P12M", "P1Y", True),
    ("PT90M", "PT1.5H", True),
    ("P1M", "P30D", False),
    ("P1M", "P31D", False),
    ("PT72H", "PT71H", False),
)


@pytest.mark.parametrize(("one", "other", "same"), SAME_LENGTH)
def test_which_durations_last_equally_long(one: str, other: str, same: bool) -> None:
    """
    Equally long is not equal: the words stay different.
    """
    assert Duration(one).same_length(Duration(other)) is same
    assert Duration(one) != Duration(other)


# When a term is over: its start, its length, its end.
AFTER = (
    # The clocks go forward on 27 March 2016: a day has 23 hours.
    (datetime(2016, 3, 26, 12, tzinfo=BERLIN), "P1D", "2016-03-27T12:00:00+02:00"),
    (datetime(2016, 3, 26, 12, tzinfo=BERLIN), "PT24H", "2016-03-27T13:00:00+02:00"),
    # They go back on 30 October: a day has 25 hours.
    (datetime(2016, 10, 29, 12, tzinfo=BERLIN), "P1D", "2016-10-30T12:00:00+01:00"),
    (datetime(2016, 10, 29, 12, tzinfo=BERLIN), "PT24H", "2016-10-30T11:00:00+01:00"),
    (datetime(2016, 10, 29, 12, tzinfo=BERLIN), "P1DT1H", "2016-10-30T13:00:00+01:00"),
    # The last day of a month that is shorter.
    (datetime(2016, 1, 31, tzinfo=UTC), "P1M", "2016-02-29T00:00:00+00:00"),
    (datetime(2015, 1, 31, tzinfo=UTC), "P1M", "2015-02-28T00:00:00+00:00"),
    (datetime(2016, 2, 29, tzinfo=UTC), "P1Y", "2017-02-28T00:00:00+00:00"),
    (datetime(2016, 1, 31, tzinfo=UTC), "P1M1D", "2016-03-01T00:00:00+00:00"),
    # No zone is invented.
    (datetime(2016, 3, 26, 12), "PT24H", "2016-03-27T12:00:00"),  # noqa: DTZ001
)


@pytest.mark.parametrize(("start", "text", "end"), AFTER)
def test_when_a_term_is_over(start: datetime, text: str, end: str) -> None:
    """
    Days are counted on the calendar of the start, hours as they pass.
    """
    assert Duration(text).after(start).isoformat() == end


NO_DURATIONS = (
    "", "P", "PT", "P1DT", "P-1D", "-P1D", "P1W2D", "P1.5M", "P1.5Y", "p1d", "3 days", "P1H",
    "PT1D", "PT1.5H30M", "PT12345678H", "P1D\n", "P٣D",
)  # fmt: skip


@pytest.mark.parametrize("text", NO_DURATIONS)
def test_what_is_no_duration(text: str) -> None:
    """
    A fraction stands in the smallest part only, and never in months or years.
    """
    with pytest.raises(InvalidValue, match="expected an ISO 8601 duration"):
        Duration(text)


@pytest.mark.parametrize(("text", "same"), [("P1,5D", "P1.5D"), ("P03D", "P3D"), (" P1D ", "P1D")])
def test_other_spellings_of_durations(text: str, same: str) -> None:
    """
    Duration.of reads decimal commas and leading zeros.
    """
    assert Duration.of(text) == Duration(same)


# Counts: how they are read, in words, and as they print.
COUNTS = (
    (Count(), "unknown", "Count()", False),
    (Count.exactly(28), "28", "Count(low=28, high=28)", True),
    (Count.at_least(28), "28 or more", "Count(low=28)", False),
    (Count.more_than(70), "71 or more", "Count(low=71)", False),
    (Count.at_most(40), "40 or fewer", "Count(high=40)", False),
    (Count.fewer_than(10), "9 or fewer", "Count(high=9)", False),
    (Count.fewer_than(1), "0 or fewer", "Count(high=0)", False),
    (Count.nearly(300), "about 300 or fewer", "Count(high=300, approximate=True)", False),
    (Count.about(40), "about 40", "Count(low=40, high=40, approximate=True)", False),
    (Count.between(20, 30), "20 to 30", "Count(low=20, high=30)", False),
    (Count.vaguely(24), "about 24 or more", "Count(low=24, approximate=True)", False),
    (Count(best=5), "5", "Count(best=5)", False),
    # Contradictory figures are data.
    (Count.between(30, 20), "30 to 20", "Count(low=30, high=20)", False),
)


@pytest.mark.parametrize(("count", "words", "code", "exact"), COUNTS)
def test_how_counts_are_read(count: Count, words: str, code: str, exact: bool) -> None:
    """
    Each way of counting in reports has its bounds.
    """
    assert (str(count), repr(count), count.is_exact) == (words, code, exact)


def test_a_constructor_lists_every_bad_field() -> None:
    """
    All fields are checked in one go; True and text are no numbers.
    """
    with pytest.raises(InvalidValue) as caught:
        Count(low=-1, high=True, best="28", approximate=1)  # type: ignore[arg-type]

    assert str(caught.value) == (
        "4 problems\n"
        "  approximate: expected a bool, got 1\n"
        "  best: expected a whole number, 0 or more, got '28'\n"
        "  high: expected a whole number, 0 or more, got true\n"
        "  low: expected a whole number, 0 or more, got -1"
    )


def test_a_text_for_an_enum_says_what_to_write() -> None:
    """
    Constructors take members; the error names the one that was meant.
    """
    with pytest.raises(InvalidValue, match=r"write ActorKind\('state'\)"):
        Actor(id="actor:a", name="a", kind="state")  # type: ignore[arg-type]


def test_a_list_for_a_tuple_says_what_to_write() -> None:
    """
    Objects are frozen through and through, so lists are refused.
    """
    with pytest.raises(InvalidValue, match=r"within: expected a tuple, got a list of 1"):
        Place(name="a", within=["b"])  # type: ignore[arg-type]


VERIFIED = (
    (Evidence(exact="truce"), True),
    (Evidence(exact="truce", start=2), True),
    (Evidence(exact="truce", start=3), False),
    (Evidence(exact="war"), False),
    (Evidence(exact="truce 🕊", start=2), True),
    (Evidence(exact="end", start=10), True),
    (Evidence(exact="end", start=2**62), False),
)


@pytest.mark.parametrize(("evidence", "stands"), VERIFIED)
def test_whether_words_stand_in_a_text(evidence: Evidence, stands: bool) -> None:
    """
    Offsets count code points: a dove is one, although browsers count two.
    """
    assert evidence.verify("a truce 🕊 end") is stands


@pytest.mark.parametrize("field", ["made", "part_of", "sha256"])
def test_every_field_can_be_supported(field: str) -> None:
    """
    Support takes the name of any field, digits and all.
    """
    assert Support(field=field, words=Evidence(exact="a")).field == field


REPRS = (
    (Source(id="source:a"), "Source(id='source:a')"),
    (Note(code="a", message="b"), "Note(code='a', message='b')"),
    (
        Actor(id="actor:a", name="a", kind=ActorKind.PERSON),
        "Actor(id='actor:a', name='a', kind=<ActorKind.PERSON: 'person'>)",
    ),
)


@pytest.mark.parametrize(("made", "code"), REPRS)
def test_reprs_leave_out_defaults(made: object, code: str) -> None:
    """
    A repr says what was said.
    """
    assert repr(made) == code


# Problems ----------------------------------------------------------------------------------------

PATHS: tuple[tuple[Path, str], ...] = (
    ((), ""),
    (("actors",), "actors"),
    (("incidents", 3, "tolls", 0, "count", "low"), "incidents[3].tolls[0].count.low"),
    ((3,), "[3]"),
    (("a", 1, 2), "a[1][2]"),
)


@pytest.mark.parametrize(("path", "text"), PATHS)
def test_how_paths_are_written(path: Path, text: str) -> None:
    """
    Names with points, positions in brackets.
    """
    assert path_text(path) == text


SHOWN: tuple[tuple[object, str], ...] = (
    (None, "nothing (null)"),
    (True, "true"),
    (28, "28"),
    (10**100, "a whole number of 333 bits"),
    (0.5, "0.5"),
    ([1, 2], "a list of 2"),
    ({}, "an object of 0"),
    ("28", "'28'"),
    ("\ud800\0\u202e", "'\\ud800\\x00\\u202e'"),
    ("x" * 100, "'" + "x" * 59 + "…'"),
)


@pytest.mark.parametrize(("value", "text"), SHOWN)
def test_how_values_are_shown(value: object, text: str) -> None:
    """
    A value in a message is short, on one line, and hides no character.
    """
    assert shown(value) == text


def problem(*path: str | int, severity: Severity = Severity.ERROR) -> Problem:
    return Problem(path=path, expected="a", got="b", code="value", severity=severity)


def test_problems_are_sorted_by_position() -> None:
    """
    Positions sort as numbers: 2 comes before 10.
    """
    ordered = [problem(), problem("a", 2), problem("a", 10), problem("a", "x"), problem("b")]

    assert sorted(ordered[n] for n in (3, 1, 4, 0, 2)) == ordered
    assert list(InvalidData(reversed(ordered)).problems) == ordered


def test_a_problem_is_seen_from_further_outside() -> None:
    """
    The path grows on the way out, and the problem itself stays as it was.
    """
    inner = problem("low")

    assert inner.at("tolls", 0) == problem("tolls", 0, "low")
    assert str(inner) == "low: expected a, got b"


def test_a_report_with_warnings_alone_raises_nothing() -> None:
    """
    Warnings pass; a report is fine when there are not even warnings.
    """
    warned = Report([problem("a", severity=Severity.WARNING)])
    failed = Report([problem("b"), problem("a", severity=Severity.WARNING)])

    warned.raise_for_errors()
    with pytest.raises(InvalidData, match="b: expected a, got b"):
        failed.raise_for_errors()
    assert (Report().ok, warned.ok, failed.ok) == (True, False, False)
    assert failed.errors == (problem("b"),)
    assert failed.warnings == warned.warnings == warned.problems
    assert str(Report()) == "no problems"
    assert str(failed) == "warning: a: expected a, got b\nerror: b: expected a, got b"


@pytest.mark.parametrize("make", [Count.more_than, Count.fewer_than])
@pytest.mark.parametrize("number", [-5, True, "7", 2.0])
def test_counts_are_counted_on_from_whole_numbers(make: Any, number: Any) -> None:
    """
    "More than" and "fewer than" take a whole number and nothing that merely behaves like one.
    """
    with pytest.raises(InvalidValue, match="expected a whole number"):
        make(number)


def test_nothing_is_fewer_than_none() -> None:
    """
    "Fewer than 0" is meaningless and refused.
    """
    with pytest.raises(InvalidValue, match="1 or more, got 0"):
        Count.fewer_than(0)
