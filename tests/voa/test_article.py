"""Articles: the parts of a page by name, and the names in its by- and credit lines."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel.adapters.voa._article import REPORTING, Article, Name, article_of
from conflictmodel.adapters.voa._blocks import Block, BlockKind, blocks_of

PAGES = Path(__file__).parent.parent / "pages"

PROSE = "The army left the town of Osk on Sunday, two days after the truce began."

PIECES = (
    *(PROSE, "VOA's Mira Stell contributed to this report.", "(A and B contributed to this"),
    *("report.", "By Dana Orlik, Jon Ferro", "Velda Army Leaves Osk", "Broken promises", "AP"),
    *("\n", "\n\n", "• 16x9 Image\n\n", "Dana Orlik\n", " and ", ", ", "I'm ", ". ", "OSK — "),
)
pages = st.lists(st.sampled_from(PIECES) | st.characters(exclude_categories=())).map("".join)


def sample(name: str) -> Article:
    return article_of((PAGES / f"{name}.txt").read_text(encoding="utf-8"))


def texts(article: Article, blocks: Iterable[Block]) -> list[str]:
    return [article.text_of(each) for each in blocks]


def names(found: Iterable[Name]) -> list[str]:
    return [each.text for each in found]


class TestProperties:
    @given(pages)
    def test_total(self, page: str) -> None:
        """
        Any text is an article; its blocks are those of the page.
        """
        article = article_of(page)

        assert blocks_of(page) == article.blocks
        assert all(each.kind in REPORTING for each in article.body)

    @given(pages)
    def test_names_are_on_the_page(self, page: str) -> None:
        """
        Each name stands where it says, within a by- or credit line.
        """
        article = article_of(page)
        lines = [
            each for each in article.blocks if each.kind in (BlockKind.BYLINE, BlockKind.CREDIT)
        ]

        for each in (*article.authors, *article.contributors, *article.agencies):
            assert page[each.start : each.end] == each.text == each.text.strip()
            assert any(line.start <= each.start < each.end <= line.end for line in lines)

    @given(pages)
    def test_sections_stand_above(self, page: str) -> None:
        """
        A block's section is the last sub-head above it.
        """
        article = article_of(page)
        last = None
        for each in article.body:
            if each.kind is BlockKind.SUBHEAD:
                last = each
                assert article.section_of(each) is None
            else:
                assert article.section_of(each) is last


class TestParts:
    def test_newest_layout(self) -> None:
        """
        Headline, captions, sub-heads and paragraphs, each once, in order.
        """
        article = sample("valley-extension")

        assert article.headline
        assert article.text_of(article.headline).startswith("Veldan Rivals Stretch")
        assert texts(article, article.subheads) == [
            "Fewer shells",
            "Latest developments:",
            "Claims and denials",
        ]
        assert [len(article.captions), len(article.paragraphs)] == [2, 4]
        assert [each.kind for each in article.body[:5]] == [
            *("headline", "caption", "paragraph", "paragraph", "subhead")
        ]
        assert (article.dateline, article.byline, article.published) == (None, None, None)

    def test_dated_layout(self) -> None:
        """
        The layout of 2019-21 has section, byline, date and dateline.
        """
        article = sample("talks-date")

        assert article.byline
        assert article.published
        assert article.dateline
        assert texts(article, [article.byline, article.published, article.dateline]) == [
            "Dana Orlik and Mira Stell",
            "July 29, 2020 07:28 PM",
            "KARSK, VELDA",
        ]
        assert names(article.authors) == ["Dana Orlik", "Mira Stell"]

    def test_sections(self) -> None:
        """
        Captions and lists belong to the section that they stand in; the tail to none.
        """
        article = sample("valley-extension")
        sections = [article.section_of(each) for each in article.blocks]

        assert article.text_of(sections[8] or article.blocks[0]) == "Fewer shells"
        assert article.section_of(article.captions[0]) is None
        assert article.section_of(article.captions[1]) is article.subheads[0]
        assert article.section_of(article.paragraphs[-1]) is article.subheads[-1]
        assert article.section_of(article.credits[0]) is None

    def test_nothing(self) -> None:
        """
        A page without an article has no parts.
        """
        article = article_of("")

        assert (
            article.blocks,
            article.headline,
            article.body,
            article.contributors,
        ) == ((), None, (), ())


class TestNames:
    @pytest.mark.parametrize(
        ("line", "contributors", "agencies"),
        [
            ("VOA's Mira Stell contributed to this report.", ["Mira Stell"], []),
            ("VOA’s Jon A. Ferro contributed to this report from Osk.", ["Jon A. Ferro"], []),
            ("(Mira Stell in Osk contributed to this report.)", ["Mira Stell"], []),
            (
                (
                    "Mira Stell in Osk, Jon Ferro and Ann Low at the Foreign Ministry, and other"
                    " journalists contributed to this report."
                ),
                ["Mira Stell", "Jon Ferro", "Ann Low"],
                [],
            ),
            (
                (
                    "VOA Security Correspondent Mira Stell and Jon Ferro of VOA's Lakes Service"
                    " contributed reporting from Karsk."
                ),
                ["Mira Stell", "Jon Ferro"],
                [],
            ),
            (
                (
                    "VOA's Lakes Service and White House correspondent Ann Low are among those who"
                    " contributed to this story."
                ),
                ["Lakes Service", "Ann Low"],
                [],
            ),
            (
                "The Associated Press and AFP contributed to this report.",
                [],
                ["The Associated Press", "AFP"],
            ),
            (
                "Mira Stell and Reuters contributed to this report.",
                ["Mira Stell"],
                ["Reuters"],
            ),
            ("Some material for this story came from Reuters and AFP.", [], ["Reuters", "AFP"]),
            (
                (
                    "VOA's Mira Stell contributed to this report. Some material for this report was"
                    " provided by Agence France-Presse."
                ),
                ["Mira Stell"],
                ["Agence France-Presse"],
            ),
            (
                (
                    "Mira Stell wrote this story for VOA News. Jon Ferro adapted it."
                    " Ann Low was the editor."
                ),
                ["Mira Stell", "Jon Ferro", "Ann Low"],
                [],
            ),
            ("I’m Dana Orlik.", ["Dana Orlik"], []),
        ],
    )
    def test_credit_lines(self, line: str, contributors: list[str], agencies: list[str]) -> None:
        """
        Persons and desks apart from agencies, without role, place and outlet.
        """
        article = article_of(f"Velda Army Leaves Osk\n\n{PROSE}\n\n{line}\n")

        assert [line] == texts(article, article.credits)
        assert (contributors, agencies) == (names(article.contributors), names(article.agencies))

    @pytest.mark.parametrize(
        ("line", "authors"),
        [
            ("By Dana Orlik", ["Dana Orlik"]),
            ("By Dana Orlik, Jon Ferro", ["Dana Orlik", "Jon Ferro"]),
            ("Dana Orlik and Jon Ferro", ["Dana Orlik", "Jon Ferro"]),
            ("VOA News", ["VOA News"]),
            ("Reuters", ["Reuters"]),
        ],
    )
    def test_bylines(self, line: str, authors: list[str]) -> None:
        """
        Authors stand below the headline, with "By" or without.
        """
        article = article_of(f"Velda Army Leaves Osk\n\n{line}\n\n{PROSE}")

        assert article.byline
        assert authors == names(article.authors)

    def test_author_boxes(self) -> None:
        """
        Authors also stand in boxes below the text, which are no bylines.
        """
        article = sample("valley-extension")

        assert article.byline is None
        assert names(article.authors) == ["Dana Orlik", "VOA News"]
