"""When a truce is announced, begins, holds, runs out, is over. Pages are of Friday, May 4, 2018."""

import pytest

from conflictmodel import Ceasefire, EndingKind
from reading import page


def only(*paragraphs: str) -> Ceasefire:
    [found] = page(*paragraphs).ceasefires
    return found


def supported(truce: Ceasefire, name: str) -> list[str]:
    return [each.words.exact for each in truce.support if each.field == name]


class TestStarts:
    @pytest.mark.parametrize(
        ("text", "starts"),
        [
            ("A truce in Marsa Qadim took effect Tuesday.", "2018-05-01"),
            ("A truce in Marsa Qadim began Thursday at 6 p.m. local time.", "2018-05-03T18:00:00"),
            ("A truce in Marsa Qadim began at 7:30 a.m. Thursday.", "2018-05-03T07:30:00"),
            ("A truce in Marsa Qadim took effect at noon Friday.", "2018-05-04T12:00:00"),
            # Midnight is the first hour of a day or its last: the day is all that is sure.
            ("A truce in Marsa Qadim took effect at midnight Thursday.", "2018-05-03"),
            ("A truce in Marsa Qadim will begin Saturday.", "2018-05-05"),
            ("A truce in Marsa Qadim is due to start on Wednesday.", "2018-05-09"),
            ("A truce in Marsa Qadim is set to take effect on May 10.", "2018-05-10"),
            ("The army announced a truce in Marsa Qadim starting Monday.", "2018-05-07"),
            ("The army announced a truce in Marsa Qadim starting Thursday.", "2018-05-03"),
            ("The army declared a truce from May 7 to May 20.", "2018-05-07"),
            ("A truce has been in force in Velanda since April 20.", "2018-04-20"),
            ("The truce that began in April is calm, traders say.", "2018-04"),
            ("A truce brokered by Russia went into effect in Velanda on Monday.", "2018-04-30"),
            ("The army began a two-week truce on Thursday.", "2018-05-03"),
            ("A truce in Velanda began shortly before midnight Thursday.", "2018-05-03"),
            (
                "A truce took effect in the port city of Velanda at 6 a.m. Friday.",
                "2018-05-04T06:00:00",
            ),
            (
                "The army will halt military operations for two weeks, starting Saturday.",
                "2018-05-05",
            ),
            ("A truce in Velanda was set to begin Thursday.", "2018-05-03"),
            ("A truce in 2014 was short.", "2014"),
            # An hour with its zone is an instant; of two clocks, the local one with its offset.
            ("A truce in Velanda began at 0500 GMT Thursday.", "2018-05-03T05:00:00Z"),
            ("A truce in Velanda began Thursday at 14:30 UTC.", "2018-05-03T14:30:00Z"),
            ("A truce in Velanda began at 8 p.m. GMT Thursday.", "2018-05-03T20:00:00Z"),
            (
                "A truce in Velanda began at 8 a.m. local time (0500 UTC) Thursday.",
                "2018-05-03T08:00:00+03:00",
            ),
            (
                "A truce in Velanda began on Thursday at noon local time (1700 GMT).",
                "2018-05-03T12:00:00-05:00",
            ),
            (
                "A truce in Velanda began at 4:30 a.m. local time (0000 GMT) on Thursday.",
                "2018-05-03T04:30:00+04:30",
            ),
            # No zone is seven minutes off: the local hour is all that is sure.
            (
                "A truce in Velanda began at 8 a.m. local time (0507 GMT) Thursday.",
                "2018-05-03T08:00:00",
            ),
            ("A truce in Velanda began at midnight (2100 GMT) Thursday.", "2018-05-03"),
            ("A six-hour humanitarian pause on April 17 was calm.", "2018-04-17"),
        ],
    )
    def test_day(self, text: str, starts: str) -> None:
        """
        Past days are the last ones, days to come the next ones; an hour stands with its day.
        """
        truce = only(text)

        assert starts == str(truce.starts)
        assert supported(truce, "starts")

    @pytest.mark.parametrize(
        "text",
        ["A truce in Velanda is largely holding.", "A truce in Velanda appeared to be holding."],
    )
    def test_holding(self, text: str) -> None:
        """
        A truce that holds has begun: the words are kept, the day is open.
        """
        truce = only(text)

        assert truce.starts is None
        assert len(supported(truce, "starts")) == 1

    @pytest.mark.parametrize(
        "text",
        [
            "Talks on the truce in Velanda began Monday.",
            "The truce in Velanda calls for joint patrols along a road from Monday.",
            "During the truce in Velanda, shelling began Monday.",
            "The truce in Velanda could begin Monday.",
            "A truce in Velanda was agreed after fighting began Monday.",
        ],
    )
    def test_of_something_else(self, text: str) -> None:
        """
        What talks, shelling or hopes begin is not the truce.
        """
        assert [each.starts for each in page(text).ceasefires if each.starts] == []


class TestCounted:
    @pytest.mark.parametrize(
        "text",
        [
            "Monitors counted 12 breaches of the truce in Marsa Qadim in the past 24 hours.",
            "The truce in Marsa Qadim in the last two days was broken often.",
            "Shelling shook the truce in Marsa Qadim in recent days, said monitors.",
        ],
    )
    def test_a_while(self, text: str) -> None:
        """
        A while in which something is counted is neither its date nor a part of its name.
        """
        truce = only(text)

        assert truce.starts is None
        assert str(truce.name).endswith("truce in Marsa Qadim")


class TestEnds:
    @pytest.mark.parametrize(
        ("text", "ends"),
        [
            ("The army declared a truce from May 7 to May 20.", "2018-05-20"),
            ("A truce in Velanda is to last until midnight Monday.", "2018-05-07"),
            ("A truce in Velanda expires at 9 p.m. Saturday.", "2018-05-05T21:00:00"),
            ("A truce in Velanda is to last until 2000 GMT Saturday.", "2018-05-05T20:00:00Z"),
            ("A truce in Velanda will hold until 2000 GMT.", "None"),
            ("A truce in Velanda, due to last until July, is calm.", "2018-07"),
            ("A truce in Velanda was set to expire Sunday.", "2018-05-06"),
            ("The rebels kept a truce from Dec. 24 until Jan. 2.", "2018-01-02"),
            ("A truce in Velanda expired Thursday.", "2018-05-03"),
        ],
    )
    def test_day(self, text: str, ends: str) -> None:
        """
        Until when it was agreed to hold.
        """
        assert ends == str(only(text).ends)

    def test_past_days(self) -> None:
        """
        "From Dec. 24 until Jan. 2", told in May, is past.
        """
        assert (
            str(only("The rebels kept a truce from Dec. 24 until Jan. 2.").starts) == "2017-12-24"
        )

    def test_following(self) -> None:
        """
        "The following January" counts from a day that only the text tells: it stays open.
        """
        truce = only("A truce in Velanda began in October 2016 and expired the following January.")

        assert truce.ending
        assert (truce.ends, truce.ending.when) == (None, None)


class TestDuration:
    @pytest.mark.parametrize(
        ("text", "duration"),
        [
            ("The army announced a truce in Velanda for ten days starting Monday.", "P10D"),
            ("A truce in Velanda is to last 11 hours.", "PT11H"),
            ("A truce in Velanda will begin Monday and run for two weeks.", "P2W"),
            ("Both sides agreed to three days of calm in Velanda.", "P3D"),
            ("Both sides agreed to stop fighting for 48 hours.", "PT48H"),
            ("A month-long truce in Velanda began Monday.", "P1M"),
            ("A truce in Velanda began Monday. It was to last seven days.", "P7D"),
            ("The army announced a three-day Velanda truce.", "P3D"),
            ("The army announced a unilateral, three-day truce.", "P3D"),
        ],
    )
    def test_told(self, text: str, duration: str) -> None:
        """
        How long it was agreed to hold.
        """
        assert duration == str(only(text).duration)

    @pytest.mark.parametrize(
        "text",
        [
            "A truce in Velanda held for a month.",
            "A truce in Velanda ended 11 days of fighting.",
            "A two-week-old truce in Velanda collapsed Thursday.",
        ],
    )
    def test_none(self, text: str) -> None:
        """
        How long it held is not how long it was agreed to hold.
        """
        assert only(text).duration is None


class TestEnding:
    @pytest.mark.parametrize(
        ("text", "kind", "when"),
        [
            ("A truce in Velanda expired Thursday.", EndingKind.EXPIRED, "2018-05-03"),
            ("A truce in Velanda collapsed Monday.", EndingKind.COLLAPSED, "2018-04-30"),
            (
                "A truce that Russia and Yemen worked out in March collapsed Monday.",
                *(EndingKind.COLLAPSED, "2018-04-30"),
            ),
            ("The army said the truce in Velanda was over.", EndingKind.TERMINATED, "None"),
            ("The army has called off a truce in Velanda.", EndingKind.TERMINATED, "None"),
            ("The army declared an end to a truce Monday.", EndingKind.TERMINATED, "2018-04-30"),
            (
                "A truce in Velanda began April 9. It expired April 12.",
                EndingKind.EXPIRED,
                "2018-04-12",
            ),
        ],
    )
    def test_kind(self, text: str, kind: EndingKind, when: str) -> None:
        """
        How it ended, and when.
        """
        truce = only(text)

        assert truce.ending
        assert (kind, when) == (truce.ending.kind, str(truce.ending.when))

    @pytest.mark.parametrize(
        "text",
        [
            "A truce in Velanda expires Saturday.",
            "A truce in Velanda could collapse.",
            "The army denied that the truce in Velanda had collapsed.",
            "The army denied that the truce in Velanda was over.",
            "Envoys kept a truce in Velanda from unraveling.",
            "A truce in Velanda ended 11 days of fighting.",
            "A truce in Velanda took effect Monday, ending a month of war.",
            "A two-day truce in Velanda, which expired Thursday, was extended for two days.",
            "The initial truce in Velanda expired Thursday.",
            "The army extended a truce in Velanda that expired Thursday for another 72 hours.",
        ],
    )
    def test_not_over(self, text: str) -> None:
        """
        A term that ran out and was extended is no ending; neither is a danger.
        """
        assert only(text).ending is None

    @pytest.mark.parametrize(
        "text",
        [
            "The truce in Velanda, extended by 48 hours on Monday, expired Thursday.",
            "The truce in Velanda, which was extended on Monday, expired Thursday.",
            "A three-day truce in Velanda expired Thursday after an extension of two days.",
            "A truce in Velanda was extended by two days. The truce expired Thursday.",
            "A truce in Velanda expired Thursday. It had been extended by two days.",
        ],
    )
    def test_after_an_extension(self, text: str) -> None:
        """
        What expires after its extension is over, and the day is no term of what was agreed first.
        """
        truce = only(text)

        assert truce.ending
        assert (truce.ending.kind, str(truce.ending.when)) == (EndingKind.EXPIRED, "2018-05-03")
        assert truce.ends is None
        assert supported(truce, "ends") == []

    def test_the_month_is_that_of_the_verb(self) -> None:
        """
        "Called off a truce in March": the truce is not of March, its end is.
        """
        truce = only("The army called off a five-month truce in March.")

        assert truce.ending
        assert (truce.starts, str(truce.ending.when)) == (None, "2018-03")

    def test_by(self) -> None:
        """
        Who ended it.
        """
        truce = only("The army has called off a truce in Velanda.")

        assert truce.ending
        assert truce.ending.by == "actor:army"


class TestAnnounced:
    @pytest.mark.parametrize(
        ("text", "announced"),
        [
            ("A nationwide truce announced in February was calm.", "2018-02"),
            ("A truce in Velanda was declared Monday.", "2018-04-30"),
            ("The army announced a truce in Velanda on Wednesday.", "2018-05-02"),
            ("A truce in Velanda was originally announced last Wednesday.", "2018-05-02"),
            ("The army on Wednesday announced a truce in Velanda.", "2018-05-02"),
        ],
    )
    def test_announced(self, text: str, announced: str) -> None:
        """
        When it was announced.
        """
        assert announced == str(only(text).announced)
