"""Times and durations in words: told from the day of publication, or left open."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel.adapters.voa._times import lengths_of, number_of, times_of
from conflictmodel.adapters.voa._tokens import tokens_of

# A Friday.
FRIDAY = date(2016, 5, 6)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

Found = tuple[str, str | None]


def times(text: str, published: date | None = FRIDAY) -> list[Found]:
    tokens = tokens_of(text, 0, len(text))
    return [
        (
            text[tokens[each.first].start : tokens[each.last - 1].end],
            None if each.when is None else str(each.when),
        )
        for each in times_of(tokens, published)
    ]


def lengths(text: str) -> list[Found]:
    tokens = tokens_of(text, 0, len(text))
    return [
        (text[tokens[each.first].start : tokens[each.last - 1].end], str(each.duration))
        for each in lengths_of(tokens)
    ]


class TestWeekdays:
    @given(st.dates(date(1, 1, 8)), st.sampled_from(WEEKDAYS))
    def test_the_latest_on_or_before(self, published: date, weekday: str) -> None:
        """
        A weekday is the latest one that is not after the publication.
        """
        [(words, when)] = times(f"It began {weekday}.", published)
        day = date.fromisoformat(when or "")

        assert words == weekday
        assert WEEKDAYS[day.weekday()] == weekday
        assert 0 <= (published - day).days < 7

    @given(st.sampled_from(WEEKDAYS))
    def test_open_without_a_date(self, weekday: str) -> None:
        """
        Without a date of publication the word is found and stays a word.
        """
        assert [(weekday, None)] == times(f"It began {weekday}.", None)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("It began Friday.", [("Friday", "2016-05-06")]),
            ("It began on Thursday.", [("Thursday", "2016-05-05")]),
            ("It began Saturday.", [("Saturday", "2016-04-30")]),
            ("Shells fell early Saturday.", [("early Saturday", "2016-04-30")]),
            ("Shells fell Tuesday night.", [("Tuesday night", "2016-05-03")]),
            ("Shells fell late Monday evening.", [("late Monday evening", "2016-05-02")]),
            (
                "It held from Tuesday to Thursday.",
                [("Tuesday", "2016-05-03"), ("Thursday", "2016-05-05")],
            ),
            ("A friday of calm.", []),
            ("The Fridays are calm.", []),
        ],
    )
    def test_words(self, text: str, expected: list[Found]) -> None:
        """
        The part of the day belongs to the words and does not move the day.
        """
        assert expected == times(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It ended yesterday.", [("yesterday", "2016-05-05")]),
        ("It ends tomorrow.", [("tomorrow", "2016-05-07")]),
        ("It ends today.", [("today", "2016-05-06")]),
        ("It ended last week.", [("last week", "2016-04-25/2016-05-01")]),
        ("Talks are set for next week.", [("next week", "2016-05-09/2016-05-15")]),
        ("It ended last month.", [("last month", "2016-04")]),
        ("It ended last year.", [("last year", "2015")]),
    ],
)
def test_relative(text: str, expected: list[Found]) -> None:
    """
    Relative words count from the publication, in weeks from Monday to Sunday, months and years.
    """
    assert expected == times(text)
    assert [(words, None) for words, _ in expected] == times(text, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Signed on May 6, 2016.", [("May 6, 2016", "2016-05-06")]),
        ("Signed on Feb. 29, 2016.", [("Feb. 29, 2016", "2016-02-29")]),
        ("Signed in February 2012.", [("February 2012", "2012-02")]),
        ("Signed in March 1999, it held.", [("March 1999", "1999-03")]),
        ("Signed on February 30, 2016.", [("February 30, 2016", None)]),
        ("Signed on Feb. 29, 2015.", [("Feb. 29, 2015", None)]),
    ],
)
def test_spelled_out(text: str, expected: list[Found]) -> None:
    """
    A date with its year needs no publication; one that no calendar has is left open.
    """
    assert expected == times(text) == times(text, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It began in February.", [("February", "2016-02")]),
        ("It began in December.", [("December", "2015-12")]),
        ("It began in May.", [("May", "2016-05")]),
        ("It began on May 6.", [("May 6", "2016-05-06")]),
        ("It began on May 7.", [("May 7", "2015-05-07")]),
        ("It began on February 30.", [("February 30", None)]),
        ("It began on November 41.", [("November", "2015-11")]),
    ],
)
def test_year_left_out(text: str, expected: list[Found]) -> None:
    """
    Without its year a date is the latest one that is not after the publication.
    """
    assert expected == times(text)
    assert [(words, None) for words, _ in expected] == times(text, None)


@pytest.mark.parametrize("text", ["They may attack.", "May they rest.", "They march on.", "28", ""])
def test_no_time(text: str) -> None:
    """
    "May" and "march" are verbs as well.
    """
    assert times(text) == []


@pytest.mark.parametrize("published", [date.min, date.max])
@pytest.mark.parametrize(
    "words",
    [
        *("Monday", "Sunday", "yesterday", "tomorrow", "last week", "next week"),
        *("last month", "next month", "last year", "next year", "February"),
    ],
)
def test_the_ends_of_the_calendar(words: str, published: date) -> None:
    """
    A time before the first day or after the last one is no error.
    """
    assert [words] == [found for found, _ in times(f"It was in {words}.", published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a 72-hour truce", [("72-hour", "PT72H")]),
        ("a two-day truce", [("two-day", "P2D")]),
        ("a three-week lull", [("three-week", "P3W")]),
        ("for 72 hours", [("72 hours", "PT72H")]),
        ("for forty-eight hours", [("forty-eight hours", "PT48H")]),
        ("for two more months", [("two more months", "P2M")]),
        ("for an additional week", [("an additional week", "P1W")]),
        ("for a week", [("a week", "P1W")]),
        ("for one year", [("one year", "P1Y")]),
        ("for 30 minutes", [("30 minutes", "PT30M")]),
        ("a 24-hour truce, then a two-day one", [("24-hour", "PT24H"), ("two-day", "P2D")]),
        ("72 rockets an hour apart", [("an hour", "PT1H")]),
        ("a no-day truce", []),
        ("zero hours", []),
        ("two more rockets", []),
        ("hours of talks", []),
    ],
)
def test_lengths(text: str, expected: list[Found]) -> None:
    """
    A number and a unit make a duration, joined or apart.
    """
    assert expected == lengths(text)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("28", 28),
        ("1,900", 1_900),
        ("three", 3),
        ("forty-eight", 48),
        ("999999999999", 999_999_999_999),
        ("1000000000000", None),
        ("²", None),
        ("٣", None),
        ("-3", None),
        ("2.5", None),
        ("", None),
        ("forty-", None),
        ("rockets", None),
    ],
)
def test_numbers(word: str, expected: int | None) -> None:
    """
    Whole numbers in ASCII figures or as one word are numbers; anything else is none.
    """
    assert number_of(word) == expected


@given(st.integers(0, 999_999_999_999))
def test_grouped_figures(number: int) -> None:
    """
    Figures are read with and without their commas.
    """
    assert number_of(f"{number:,}") == number_of(str(number)) == number
