"""Which truce a mention means: one told of before, and why, or another."""

import pytest

from conflictmodel import Ceasefire, Extent
from conflictmodel.adapters import voa
from reading import page

LEAD = "A 72-hour truce in Marsa Qadim took effect Tuesday."


def by_words(*paragraphs: str) -> list[list[str]]:
    """The words that name each truce of a page, those told of first before the others."""
    data = page(*paragraphs, headline="Mill Lies in Ruins")
    rows = [[each.exact for each in truce.evidence] for truce in data.ceasefires]
    starts = {
        id(row): truce.evidence[0].start for row, truce in zip(rows, data.ceasefires, strict=True)
    }
    return sorted(rows, key=lambda row: starts[id(row)] or 0)


class TestOne:
    """These are no other truce than the one of the lead."""

    @pytest.mark.parametrize(
        "text",
        [
            "The truce was calm on Wednesday.",
            "The cease-fire in Marsa Qadim held.",
            "The cessation of hostilities was calm.",
            "Farmers welcomed the three-day truce.",
            "The initial 72-hour cease-fire was calm.",
            "Traders said the deal had helped them.",
            "Both sides agreed to a cease-fire on Monday, officials said.",
            "It took effect at noon.",
            "The Marsa Qadim cease-fire was calm.",
        ],
    )
    def test_retold(self, text: str) -> None:
        """
        The same place, the same length, "the truce", "it", "the deal".
        """
        assert len(by_words(LEAD, text)) == 1

    def test_headline_and_caption(self) -> None:
        """
        A headline names no truce of its own.
        """
        data = page(
            "Traders came back.", LEAD, "A truce in 2014 was short.", headline="Truce Holds for Now"
        )

        assert [
            each.exact for truce in data.ceasefires for each in truce.evidence if each.start == 0
        ] == ["Truce"]
        assert len(data.ceasefires) == 2

    def test_caption_of_another_place(self) -> None:
        """
        A picture of an older truce elsewhere names no place of a nationwide one.
        """
        text = (
            "Truce Holds for Now\n\n"
            "FILE - Traders walk past ruins during a cease-fire in Tel Arun, Sept. 12, 2016.\n"
            "FILE - Traders walk past ruins during a cease-fire in Tel Arun, Sept. 12, 2016.\n\n"
            "A nationwide cease-fire took effect Tuesday, officials said after a meeting.\n"
        )
        [truce] = voa.parse(text, published="2018-05-04").ceasefires

        assert truce.where == ()

    def test_owner(self) -> None:
        """
        "The rebels' was …" is theirs, though they are told of by their name.
        """
        found = by_words(
            "The army declared a unilateral cease-fire. The Red Lantern Brigade announced its own"
            " truce.",
            "The two truces began Monday. The rebels’ was to last nine days.",
        )

        assert ["The rebels’"] in [row[-1:] for row in found]


class TestAnother:
    """These are other truces than that of the lead."""

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("A truce in 2014 held for a month.", "A truce in 2014"),
            ("The April 2 truce failed within a day.", "The April 2 truce"),
            ("An earlier cease-fire collapsed in March.", "An earlier cease-fire"),
            ("A truce reached in February failed as well.", "A truce"),
            ("Another truce in Tel Arun began Thursday.", "Another truce in Tel Arun"),
            ("The rebels proposed a 10-day cease-fire.", "a 10-day cease-fire"),
            ("They had a Christmas truce too.", "a Christmas truce"),
            ("In 2012 the sides agreed to a truce.", "a truce"),
            ("The army declared a nationwide cease-fire.", "a nationwide cease-fire"),
            ("A truce collapsed within hours last month.", "A truce"),
        ],
    )
    def test_another(self, text: str, words: str) -> None:
        """
        Another date, another length, another place, an order word, a feast.
        """
        assert [["A 72-hour truce in Marsa Qadim"], [words]] == by_words(LEAD, text)

    def test_the_truce_is_the_current_one(self) -> None:
        """
        After a memory, "the truce" means again what the page is about.
        """
        found = by_words(LEAD, "A truce in 2014 held for a month.", "The truce was calm.")

        assert found == [["A 72-hour truce in Marsa Qadim", "The truce"], ["A truce in 2014"]]

    def test_places(self) -> None:
        """
        "Truces for X and Y" are two, and both are parts of the nationwide one.
        """
        data = page(
            "A nationwide cease-fire began Monday.",
            "The army announced local truces for Marsa Qadim and Tel Arun.",
        )
        [wide] = data.ceasefires.where(extent=Extent.NATIONWIDE)
        parts = [each for each in data.ceasefires if each.part_of]

        assert {"Marsa Qadim", "Tel Arun"} == {each.where[0].name for each in parts}
        assert {wide.id} == {each.part_of for each in parts}

    def test_years(self) -> None:
        """
        "Truces in 2012 and 2014" are two.
        """
        data = page(LEAD, "Truces in 2008, 2012 and 2014 failed.")

        assert {"2008", "2012", "2014", "2018-05-01"} == {
            str(each.starts) for each in data.ceasefires
        }

    def test_both(self) -> None:
        """
        "The truces" are the two that the page is about.
        """
        data = page(
            "The army declared a unilateral truce.",
            "The Northern Front announced its own truce. The two truces began Monday.",
        )

        assert [str(each.starts) for each in data.ceasefires] == ["2018-04-30", "2018-04-30"]

    def test_row(self) -> None:
        """
        "The first …", "The second …", "a 12-hour one": a row of truces, each of its own.
        """
        found = by_words(
            LEAD,
            "The truce is the third of this year. The first, announced by Russia, collapsed on"
            " March 1. The second, which began March 9, expired on March 12.",
            "A five-hour pause on March 20 was calm; a 12-hour one on March 26 was not.",
        )

        assert [row[0] for row in found] == [
            "A 72-hour truce in Marsa Qadim",
            "The first",
            "The second",
            "A five-hour pause on March 20",
            "a 12-hour one on March 26",
        ]

    def test_memories_are_no_parts(self) -> None:
        """
        A truce of years ago is no part of today's nationwide one.
        """
        data = page(
            "A nationwide cease-fire began Monday.",
            "A cease-fire for Marsa Qadim in December 2014 was kept only in part.",
        )

        assert [each.part_of for each in data.ceasefires] == [None, None]

    def test_own(self) -> None:
        """
        "Its own truce" is nobody else's.
        """
        data = page(
            "The army declared a unilateral cease-fire.",
            "The Northern Front said its own truce would end on May 10.",
        )
        truces: list[Ceasefire] = list(data.ceasefires)

        assert sorted(each.parties for each in truces) == [
            ("actor:army",),
            ("actor:northern-front",),
        ]


class TestNone:
    """These are no truces."""

    @pytest.mark.parametrize(
        "text",
        [
            "Envoys called for an immediate cease-fire in Marsa Qadim.",
            "Talks on a truce in Marsa Qadim were extended by two days.",
            "The truce-monitoring group met near the cease-fire line.",
            "Cease-fire negotiators hope for a deal soon.",
            "Previous cease-fires failed to hold.",
            "The envoy would verify a cease-fire if asked.",
            "A truce could help farmers, she said.",
            "The team called a political truce with the coach.",
            "The president agreed to a two-week halt in deportations.",
            "The company announced a 90-day pause on tariffs.",
            "They observed a minute of silence.",
            "The two reached an agreement on oil.",
            "A spokesman denied that a truce had been agreed.",
            "The president was not keen on declaring a truce with the rebels.",
            "There was a five-minute break in the match.",
            "The rebels were ready to respect a truce.",
            "Trade resumed after a two-month pause.",
            "The aid pause began in January, the agency said.",
            "A cease-fire was the only way to end the war, she said.",
            "Only a cease-fire and talks can end the war.",
            "Cease-fires in Yemen rarely last.",
            "The president said he supports a cease-fire.",
            "It was unlikely that a truce would hold, she said.",
            "The army rejected calls for a cease-fire.",
            "The sides have yet to agree on a cease-fire.",
            "Turkey is ready to broker a truce, its minister said.",
            "Both countries signed a peace agreement in 2000.",
        ],
    )
    def test_none(self, text: str) -> None:
        """
        Calls, talks, bodies, hopes, metaphors, refusals.
        """
        data = page(text)

        assert not [*data.ceasefires, *data.extensions]


class TestTheNewTruce:
    @pytest.mark.parametrize(
        ("first", "duration"),
        [
            ("Both sides renewed a truce that lapsed last month.", "None"),
            ("A truce in Marsa Qadim collapsed on Monday.", "None"),
            ("The army announced a new truce in Marsa Qadim on Monday.", "P2W"),
            ("A truce in Marsa Qadim took effect on Monday.", "P2W"),
        ],
    )
    def test_terms(self, first: str, duration: str) -> None:
        """
        What is told of "the new truce" is not of one that is over.
        """
        truce = page(first, "The new truce is to last for two weeks.").ceasefires[0]

        assert str(truce.duration) == duration
