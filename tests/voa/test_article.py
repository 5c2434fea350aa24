"""Articles: the parts of a page by name, and the names in its by- and credit lines."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel.adapters.voa._layout._article import NAMING, REPORTING, Article, article_of
from conflictmodel.adapters.voa._layout._blocks import Block, blocks_of
from conflictmodel.adapters.voa._layout._credits import Name

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
        Each name stands where it says, within a by- or credit line or a dateline.
        """
        article = article_of(page)
        lines = [each for each in article.blocks if each.kind in NAMING]

        for each in (*article.authors, *article.contributors, *article.agencies):
            assert page[each.start : each.end] == each.text == each.text.strip()
            assert any(line.start <= each.start < each.end <= line.end for line in lines)


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
            ("And I'm Dana Orlik.", ["Dana Orlik"], []),
            ("For VOA News, I'm Dana Orlik in Osk.", ["Dana Orlik"], []),
            ("Dana Orlik, VOA News, Osk.", ["Dana Orlik"], []),
            ("Dana Orlik for VOA News, Osk, Velda.", ["Dana Orlik"], []),
            ("VOA's White House correspondent Ann Low has more.", ["Ann Low"], []),
            ("VOA’s Mira Stell reports from Osk.", ["Mira Stell"], []),
            ("VOA's Jon Ferro has the story from Tamrit.", ["Jon Ferro"], []),
            (
                "Associated Press writers Ann Low in Osk and Jon Ferro contributed to this report.",
                ["Ann Low", "Jon Ferro"],
                ["Associated Press"],
            ),
            (
                "Reuters correspondent Ann Low contributed to this report.",
                ["Ann Low"],
                ["Reuters"],
            ),
            (
                "Information from The Associated Press was used in this report.",
                [],
                ["The Associated Press"],
            ),
            (
                "This report includes information from AP, AFP and Reuters.",
                [],
                ["AP", "AFP", "Reuters"],
            ),
            ("Some information in this report comes from RFE/RL.", [], ["RFE/RL"]),
            ("With reporting by Mira Stell; editing by Ann Low.", ["Mira Stell", "Ann Low"], []),
            ("(Reporting by Mira Stell in Osk; Editing by Ann Low)", ["Mira Stell", "Ann Low"], []),
            ("This story originated in VOA’s Lakes Service.", ["Lakes Service"], []),
            ("This report was produced by VOA's Mira Stell in Osk.", ["Mira Stell"], []),
            ("This story is based on reporting by Reuters.", [], ["Reuters"]),
            (
                (
                    "VOA State Department Bureau Chief Ann T. Low, Jon Ferro with VOA's Lakes"
                    " Service, and UN correspondent Mira Stell contributed to this report."
                ),
                ["Ann T. Low", "Jon Ferro", "Mira Stell"],
                [],
            ),
            (
                "Mira Stell contributed to this report, which includes some information from AFP.",
                ["Mira Stell"],
                ["AFP"],
            ),
            (
                "VOA's Lakes and Coast services contributed to this report.",
                ["Lakes", "Coast services"],
                [],
            ),
            (
                "Mira Stell reported from Osk. Jon Ferro reported from Port Maren.",
                ["Mira Stell", "Jon Ferro"],
                [],
            ),
            ("Mira Stell, reporting from Osk, contributed to this story.", ["Mira Stell"], []),
            (
                "Jean-Paul O’Neil al-Karsi contributed to this article.",
                ["Jean-Paul O’Neil al-Karsi"],
                [],
            ),
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
            ("By Dana Orlik in Osk", ["Dana Orlik"]),
            ("By VOA's Dana Orlik", ["Dana Orlik"]),
            ("By Dana A. Orlik | VOA News", ["Dana A. Orlik", "VOA News"]),
            ("by Dana Orlik", ["Dana Orlik"]),
            ("Dana Orlik | Osk", ["Dana Orlik"]),
            ("Dana Orlik, VOA News", ["Dana Orlik"]),
            ("Dana Orlik, Jon Ferro, Ann Low", ["Dana Orlik", "Jon Ferro", "Ann Low"]),
            ("Jean-Paul O’Neil", ["Jean-Paul O’Neil"]),
            ("VOA News", ["VOA News"]),
            ("Voice of America", ["Voice of America"]),
            ("Reuters", ["Reuters"]),
            ("Dana Orlik and Reuters", ["Dana Orlik", "Reuters"]),
            ("By RFE/RL", ["RFE/RL"]),
        ],
    )
    def test_bylines(self, line: str, authors: list[str]) -> None:
        """
        Authors stand below the headline, with "By" or without; place and employer are no authors.
        """
        article = article_of(f"Velda Army Leaves Osk\n\n{line}\n\n{PROSE}")

        assert article.byline
        assert authors == names(article.authors)

    @pytest.mark.parametrize(
        ("page", "agencies"),
        [
            (f"Army Leaves Osk\n\nBy Associated Press\n\n{PROSE}", ["Associated Press"]),
            (f"Army Leaves Osk\n\nAFP\n\n{PROSE}", ["AFP"]),
            (f"Army Leaves Osk\n\nOSK, Velda (AP) — {PROSE}", ["AP"]),
            (f"Army Leaves Osk\n\nOSK (Reuters) - {PROSE}", ["Reuters"]),
            (f"Army Leaves Osk\n\n{PROSE}\n\n(AP)", ["AP"]),
            (f"Army Leaves Osk\n\n{PROSE}\n\n“Go,” the general said. (Reuters)", ["Reuters"]),
            (f"Army Leaves Osk\n\n{PROSE}\n\n• 16x9 Image\n\nReuters\n\nAn agency.", ["Reuters"]),
            (f"Army Leaves Osk\n\nA bridge in Osk. (AP)\n\n{PROSE}", []),
            (f"Army Leaves Osk\n\n{PROSE}\n\nA minister told the AP he would go.", []),
        ],
    )
    def test_agencies(self, page: str, agencies: list[str]) -> None:
        """
        Whose copy it is, the byline, the dateline, the credit or the box tells; no photo does.
        """
        assert agencies == names(article_of(page).agencies)

    def test_author_boxes(self) -> None:
        """
        Authors also stand in boxes below the text, which are no bylines.
        """
        article = sample("valley-extension")

        assert article.byline is None
        assert names(article.authors) == ["Dana Orlik", "VOA News"]
