"""Times and durations in words: told from the day of publication, or left open."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel import Part
from conflictmodel.adapters.voa._layout._article import article_of
from conflictmodel.adapters.voa._sentences._passages import passages_of
from conflictmodel.adapters.voa._sentences._times import lengths_of, number_of, times_of
from conflictmodel.adapters.voa._sentences._tokens import tokens_of

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
    ("text", "when"),
    [
        ("It lasts until Sunday, May 22.", "2016-05-22"),
        ("Talks will resume on Monday, June 6.", "2016-06-06"),
        ("It began on Thursday, May 5.", "2016-05-05"),
        ("It began on Friday, Dec. 25.", "2015-12-25"),
        ("It was due to end on Tuesday, May 3.", "2016-05-03"),
        ("It began on Friday, May 6, 2016.", "2016-05-06"),
        ("It began on Wednesday, May 5.", None),
        ("It lasts until Sunday, May 21.", None),
        ("It began on Monday, May 6, 2016.", None),
        ("It began on Monday, February 30.", None),
    ],
)
def test_a_weekday_with_its_date(text: str, when: str | None) -> None:
    """
    The year is that nearby in which the two agree, ahead or past; where they never do, it is open.
    """
    [(_, found)] = times(text)
    assert when == found


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Weekdays with what stands around them.
        ("It ended last Friday.", [("last Friday", "2016-04-29")]),
        ("It ended last Tuesday.", [("last Tuesday", "2016-05-03")]),
        ("It ends next Tuesday.", [("next Tuesday", "2016-05-10")]),
        ("It ends next Friday.", [("next Friday", "2016-05-13")]),
        ("Shells fell overnight Saturday.", [("overnight Saturday", "2016-04-30")]),
        ("It held Monday through Friday.", [("Monday through Friday", "2016-05-02/2016-05-06")]),
        ("A mill burns Friday, Oct. 9, 2015.", [("Friday, Oct. 9, 2015", "2015-10-09")]),
        ("A mill burns on Sunday, May 1.", [("Sunday, May 1", "2016-05-01")]),
        ("It fell overnight.", [("overnight", "2016-05-05/2016-05-06")]),
        ("It fell over the weekend.", [("the weekend", "2016-04-30/2016-05-01")]),
        ("It fell last weekend.", [("last weekend", "2016-04-30/2016-05-01")]),
        # A day ahead.
        ("Talks will resume Monday.", [("Monday", "2016-05-09")]),
        ("The truce is to end on Friday.", [("Friday", None)]),
        ("The pause is due to begin early Sunday.", [("early Sunday", "2016-05-08")]),
        ("It will not hold, he said Monday.", [("Monday", "2016-05-02")]),
        # Counted back.
        ("It began two days ago.", [("two days ago", "2016-05-04")]),
        ("It began three weeks ago.", [("three weeks ago", "2016-04-11/2016-04-17")]),
        ("It began a month ago.", [("a month ago", "2016-04")]),
        ("It began 10 years ago.", [("10 years ago", "2006")]),
        ("It began an hour ago.", [("an hour ago", None)]),
        ("Nine died in the last 24 hours.", [("the last 24 hours", "2016-05-05/2016-05-06")]),
        ("Nine died in the past three days.", [("the past three days", "2016-05-03/2016-05-06")]),
        ("Nine died in the past five years.", [("the past five years", "2011/2016")]),
        ("Nine died in the past two months.", [("the past two months", "2016-03/2016-05")]),
        ("Nine died in the past week.", [("the past week", "2016-04-29/2016-05-06")]),
        ("It ended late last week.", [("late last week", "2016-04-25/2016-05-01")]),
        ("It ended early this year.", [("early this year", "2016")]),
        ("By mid-April, it was over.", [("mid-April", "2016-04")]),
        # Months.
        ("It began last August.", [("last August", "2015-08")]),
        ("It began last May.", [("last May", "2015-05")]),
        ("It began in late April.", [("late April", "2016-04")]),
        ("It ran May 2-5.", [("May 2-5", "2016-05-02/2016-05-05")]),
        ("It ran from May 2 to 5.", [("May 2 to 5", "2016-05-02/2016-05-05")]),
    ],
)
def test_counted(text: str, expected: list[Found]) -> None:
    """
    A time that counts from the publication is as long as its words, and no longer.
    """
    assert expected == times(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It began in 2014.", [("2014", "2014")]),
        ("It began in late 2014.", [("2014", "2014")]),
        ("It has held since 2011.", [("2011", "2011")]),
        ("He was killed in the 2005 attack.", [("2005", "2005")]),
        ("It ran between 2011 and 2014.", [("2011", "2011"), ("2014", "2014")]),
        ("It fell apart in the 1990s.", [("1990s", "199X")]),
        ("It ended in the summer of 2014.", [("summer of 2014", "2014-22")]),
        ("It ended in winter 2014.", [("winter 2014", "2014-24")]),
        ("It was the fall of Karsova.", []),
        ("Signed on 6 May 2016.", [("6 May 2016", "2016-05-06")]),
        ("They returned two days later.", [("two days later", None)]),
        ("They returned the same day.", [("the same day", None)]),
        ("They met a week earlier.", [("a week earlier", None)]),
        ("They met on the eve of the vote.", [("on the eve of", None)]),
        ("Calm has grown in recent months.", [("in recent months", None)]),
        ("They fired 2014 rockets.", []),
        ("The Resolution 2016 stands.", []),
        ("Two days of talks failed.", []),
    ],
)
def test_told_without_publication(text: str, expected: list[Found]) -> None:
    """
    Years need no publication; what counts from something else in the text stays open with one.
    """
    assert expected == times(text) == times(text, None)


@given(st.dates(date(1950, 1, 1), date(2050, 1, 1)), st.integers(1, 400))
def test_counting_back_is_exact(published: date, days: int) -> None:
    """
    So many days ago is the day from which so many lead to the publication.
    """
    [(_, when)] = times(f"It began {days} days ago.", published)

    assert (published - date.fromisoformat(when or "")).days == days


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
        ("a billion years ago", []),
        ("for 99,999,999 days", []),
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


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("FILE - Rebels shell Tel Arun, Velanda, Friday, Oct. 9, 2015.", "2015-10-09"),
        ("FILE - A mill that was shelled Friday in Tel Arun, Oct. 11, 2015.", "2015-10-09"),
        ("FILE - A mill in Tel Arun that rebels shelled on Friday.", None),
    ],
)
def test_captions_have_their_own_day(caption: str, expected: str | None) -> None:
    """
    A picture on file was not taken on the Friday of the page's publication.
    """
    article = article_of(f"Mill Lies in Ruins\n\n{caption}\n\nThe mill has been closed.\n")
    [found] = [
        time.when
        for passage in passages_of(article, FRIDAY)
        for time in passage.times
        if passage.part is Part.CAPTION and time.rule == "weekday"
    ]

    assert expected == (found and str(found))
