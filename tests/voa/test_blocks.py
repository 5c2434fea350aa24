"""Blocks: they tile the page, each is what a reader takes it for, and the work is linear."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel.adapters.voa._layout import _blocks
from conflictmodel.adapters.voa._layout._blocks import Block, BlockKind, blocks_of
from conflictmodel.adapters.voa._layout._blocks._page import Page

PAGES = sorted((Path(__file__).parent.parent / "pages").glob("*.blocks"))

PROSE = "The army left the town of Osk on Sunday, two days after the truce began."
LATER = "Rebels came back to Osk on Monday, and nobody knew which of them had won."
SHOT = "Soldiers rest at the bridge of Osk, Velda, June 3, 2015."

# What lines of real pages are like; most rules are for one of them.
LINES = (
    "Accessibility links|Breaking News|update|Velda Army Leaves Osk|By Dana Orlik|Dana Orlik"
    "|News / Lakes|OSK, VELDA — |OSK - The army left.|— The army left the town of Osk on Sunday."
    f"|{PROSE}|{SHOT}|{SHOT}{SHOT}|FILE - A bridge|Broken promises|Latest developments:|  • Item"
    "|x|X|width|pixels|please wait|Direct link|0:00 0:01:52 0:00|270p | 2.0MB|▶|Share this video"
    "|VOA's Mira Stell contributed to this report.|  • 16x9 Image|XS|SM|MD|LG|Related Stories"
    "|SEE ALSO:|Words in This Story|truce – n. a pause|var x = {};|});|(M. Stell/VOA)|“We left.”"
    "|— Ilena Marsh|July 29, 2020 07:28 PM|1430 UTC|Correction: it was Osk.|0|’”| |\u200b|\0|"
    f"|•|  •|▪ |* |—|–|- -|• \u200b|••|• {SHOT}|  • —|“|…|—…|• Item|By |by \u200b|| VOA|- VOA News"
).split("|")

lines = st.sampled_from(LINES) | st.text(st.characters(exclude_categories=()))
breaks = st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\n \n", "\n\n\n\n"])
pages = st.lists(st.tuples(st.sampled_from(["", "    "]), lines, breaks).map("".join)).map("".join)


class TestProperties:
    @given(pages)
    def test_blocks_tile_the_page(self, page: str) -> None:
        """
        Every character belongs to exactly one block.
        """
        blocks = blocks_of(page)

        assert page == "".join(page[each.start : each.end] for each in blocks)
        assert all(each.start < each.end for each in blocks)

    @given(pages)
    def test_content_lies_within(self, page: str) -> None:
        """
        What is to be read lies within its block, without blanks at its ends.
        """
        for each in blocks_of(page):
            content = page[each.text_start : each.text_end]

            assert each.start <= each.text_start <= each.text_end <= each.end
            assert content == content.strip()
            assert content or each.kind is BlockKind.CHROME

    @given(pages)
    def test_rules_have_names(self, page: str) -> None:
        """
        A block says which rule made it.
        """
        names = {rule.name for rule in _blocks.RULES} | {"blank"}

        assert {each.rule for each in blocks_of(page)} <= names

    @given(pages)
    def test_one_headline_at_most(self, page: str) -> None:
        """
        A page has one headline, and no paragraph before it.
        """
        kinds = [each.kind for each in blocks_of(page)]

        assert kinds.count(BlockKind.HEADLINE) <= 1
        if BlockKind.HEADLINE in kinds:
            assert BlockKind.PARAGRAPH not in kinds[: kinds.index(BlockKind.HEADLINE)]

    @given(pages)
    def test_terminators_do_not_matter(self, page: str) -> None:
        """
        A page with CR LF has the same blocks as one with LF.
        """
        unix = page.replace("\r\n", "\n").replace("\r", "\n")

        def read(text: str) -> list[tuple[BlockKind, str, str]]:
            found = [(each, text[each.text_start : each.text_end]) for each in blocks_of(text)]
            return [(each.kind, each.rule, text.replace("\r\n", "\n")) for each, text in found]

        assert read(unix) == read(unix.replace("\n", "\r\n"))


def steps_of(page: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """
    How many rules are asked, and how many rows they look at.
    """
    steps = 0

    def counted(function: Callable[..., Any]) -> Callable[..., Any]:
        def count(*args: object) -> object:
            nonlocal steps
            steps += 1
            return function(*args)

        return count

    with monkeypatch.context() as patch:
        asked = {
            lines: tuple((name, counted(find)) for name, find in rules)
            for lines, rules in _blocks.ASKED.items()
        }
        patch.setattr(_blocks, "ASKED", asked)
        patch.setattr(Page, "row", counted(Page.row))
        blocks_of(page)
    return steps


class TestWork:
    @pytest.mark.parametrize("page", [each.with_suffix(".txt") for each in PAGES], ids=str)
    def test_of_a_page(self, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """
        Twice the page is about twice the work.
        """
        once = page.read_text() * 5

        assert steps_of(once * 2, monkeypatch) <= 2.2 * steps_of(once, monkeypatch)

    @pytest.mark.parametrize("line", [*LINES, "x\nwidth", "pixels\nTitle", "a\nShare this video"])
    def test_of_one_line_again_and_again(self, line: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """
        No line, repeated, makes a rule look ahead again and again.
        """
        once = (line + "\n") * 100

        assert steps_of(once * 2, monkeypatch) <= 2.2 * steps_of(once, monkeypatch) + 100


class TestPages:
    @pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
    def test_blocks(self, path: Path) -> None:
        """
        Each sample page has the blocks that its neighbour file lists.
        """
        page = path.with_suffix(".txt").read_bytes().decode()

        found = [
            f"{each.kind} | {each.rule} | "
            + json.dumps(page[each.text_start : each.text_end], ensure_ascii=False)
            for each in blocks_of(page)
        ]

        assert path.read_text(encoding="utf-8").splitlines() == found

    def test_there_are_pages(self) -> None:
        """
        The table above is not empty by mistake.
        """
        assert len(PAGES) >= 7


def read(*lines: str, page: str | None = None) -> list[tuple[str, str]]:
    """
    Kinds and contents of the blocks of a page, whose lines have blank ones between.
    """
    page = "\n\n".join(lines) if page is None else page
    return [(str(each.kind), page[each.text_start : each.text_end]) for each in blocks_of(page)]


def kind_after_text(line: str, following: str = LATER) -> str:
    """
    What a line is between two paragraphs.
    """
    return read("Velda Army Leaves Osk", PROSE, line, following)[2][0]


class TestEdges:
    def test_empty(self) -> None:
        """
        The empty text has no blocks.
        """
        assert blocks_of("") == ()

    def test_blank(self) -> None:
        """
        A page that is all blank is one block of chrome with nothing to read.
        """
        assert (Block(BlockKind.CHROME, 0, 4, 0, 0, "blank"),) == blocks_of(" \n\u200b\n")

    def test_blank_lines(self) -> None:
        """
        Blank lines belong to the block before, those at the top to the first.
        """
        first, second = blocks_of("\n\nVelda Army Leaves Osk\n \n\nIt was over.\n\n")

        assert (first.start, first.text_start, first.text_end) == (0, 2, 23)
        assert (first.end, first.end) == (second.start, second.text_start)
        assert second.end == 42 - 1


class TestHeadline:
    @pytest.mark.parametrize(
        "line",
        [
            "Will the Truce in Velda Hold?",
            "Velda Army Leaves Osk",
            "Tresk: War Is Over ",
            "71 Freed in the U.S.",
        ],
    )
    def test_is_the_first_line(self, line: str) -> None:
        """
        It may end in a question mark, a blank or an abbreviation.
        """
        assert ("headline", line.strip()) == read(line, PROSE)[0]

    @pytest.mark.parametrize("line", [PROSE, "OSK —", "0", "a" * 201 + "."])
    def test_may_be_lost(self, line: str) -> None:
        """
        Paragraphs, datelines and figures are none.
        """
        assert read(line, PROSE)[0][0] != "headline"

    def test_printed_again(self) -> None:
        """
        Share buttons print it again, above the text or within it; it is read once.
        """
        long = "Velda Army and Rebels of the Northern Accord Agree on Three-Day Pause"
        page = read(long, "Share", long, PROSE, long, LATER)

        assert [kind for kind, _ in page] == [
            *("headline", "chrome", "chrome", "paragraph", "chrome", "paragraph")
        ]

    def test_other_titles(self) -> None:
        """
        A second line that is set as a headline is no paragraph, however long it is.
        """
        other = "Lakes Union Sends Monitors Back to Tamrit After Nine Weeks of Fighting"

        assert read("Velda Army Leaves Osk", other, PROSE)[1][0] == "related"

    def test_printed_twice(self) -> None:
        """
        Audio pages print it twice.
        """
        assert read(page=f"Velda Army Leaves Osk\nVelda Army Leaves Osk\n\n{PROSE}") == [
            ("headline", "Velda Army Leaves Osk"),
            ("paragraph", PROSE),
        ]


class TestCaptions:
    def test_printed_twice(self) -> None:
        """
        Two equal lines without a blank one between are one caption, its first copy.
        """
        page = f"Velda Army Leaves Osk\n\nYellow flags\nYellow flags\n{PROSE}\n"

        caption = blocks_of(page)[1]

        assert read(page=page)[1] == ("caption", "Yellow flags")
        assert page.index("Yellow") == caption.text_start
        assert page.index(PROSE) == caption.end

    def test_cut(self) -> None:
        """
        Of two copies, one cut at 255 characters, the whole one is read.
        """
        whole = "A woman shows the key of her house " + "and waits in line " * 14 + "in Osk."

        assert ("caption", whole) == read(page=f"Army Leaves\n\n{whole[:255]}\n{whole}\n{PROSE}")[1]
        assert ("caption", whole) == read(page=f"Army Leaves\n\n{whole}\n{whole[:255]}\n{PROSE}")[1]

    def test_glued(self) -> None:
        """
        In-line pictures of 2012-14 print it twice in one line, an "x", and twice more.
        """
        page = f"Army Leaves\n\n{PROSE}\n{SHOT}{SHOT}\nx\n{SHOT}\n{SHOT}\n\n{LATER}"

        assert [kind for kind, _ in read(page=page)] == [
            "headline",
            "paragraph",
            "caption",
            "paragraph",
        ]
        assert read(page=page)[2] == ("caption", SHOT)

    def test_glued_and_cut(self) -> None:
        """
        The first of the glued copies may be cut, too.
        """
        page = f"Army Leaves\n\n{PROSE}\n{SHOT[:40]}{SHOT}\nx\n{SHOT}\n{SHOT}\n\n{PROSE}"

        assert read(page=page)[2] == ("caption", SHOT)

    def test_repeated_paragraphs_are_none(self) -> None:
        """
        Of equal paragraphs apart, the first is read, as previews print them twice; short ones
        are somebody's words said again.
        """
        assert [kind for kind, _ in read(PROSE, LATER, PROSE)] == ["paragraph"] * 2 + ["chrome"]
        assert [kind for kind, _ in read(PROSE, "It is over.", "It is over.")] == ["paragraph"] * 3

    @pytest.mark.parametrize(
        "line",
        [
            "We want to go home now. We want to go home now.",
            "No more war, they shouted. " * 3 + "No more war, they shouted.",
            "Hold the bridge! " * 5 + "Hold the bridge!",
        ],
    )
    def test_repeated_sentences_are_none(self, line: str) -> None:
        """
        A sentence said again is no caption glued to itself.
        """
        assert kind_after_text(line) == "paragraph"

    @pytest.mark.parametrize(
        "line",
        [
            "FILE - Soldiers at the bridge of Osk.",
            "FILE: Soldiers at the bridge",
            "FILE- Olan Tresk.",
            SHOT,
            "Olan Tresk, left, meets monitors in Karsk, Jan. 8, 2015.",
            "Monitors inspect a bus in the eastern town of Osk May 12, 2014.",
            "Olan Tresk speaks to reporters, Sept. 24, 2015, in Karsk.",
            "This undated image from video shows a burning bus.",
            "A still image taken from video on Friday shows a burning bus.",
            "Smoke over Tamrit (Photo: M. Stell / VOA)",
            "(M. Stell/VOA)",
            "Tessa R. Hollin",
            "al-Karsa, Velda",
            "The envoy, second from left, meets the elders of Osk.",
            "President Olan Tresk (L) and his wife in the old town.",
            "Soldiers are seen near the bridge of Osk.",
            "A woman " + "waits in line " * 17 + "and loo",
            f"{SHOT} {SHOT}",
            "Smoke rises over Osk, in this photo released by the army.",
        ],
    )
    def test_printed_once(self, line: str) -> None:
        """
        A file mark, a full date, a photo credit, or a name alone tells a caption.
        """
        assert kind_after_text(line) == "caption"

    @pytest.mark.parametrize(
        "line",
        [
            "The truce was signed in Tamrit, Velda, on May 29, 2015.",
            "“We left,” the general said in Karsk, Velda, May 29, 2015.",
            "The monitors' mandate ran out on August 6, 2013.",
            "The rebels took the town in 2013.",
            "The Accord released a picture, showing a burned bus.",
        ],
    )
    def test_prose_with_a_date(self, line: str) -> None:
        """
        What is told is no caption, even if a date ends it.
        """
        assert kind_after_text(line) == "paragraph"

    def test_gallery(self) -> None:
        """
        Bullets above the text are captions of a gallery, those within it a list.
        """
        page = read("Velda Army Leaves Osk", f"• {SHOT}", PROSE, "• The road is open.")

        assert [page[1], page[3]] == [("caption", SHOT), ("list_item", "The road is open.")]


class TestDateline:
    @pytest.mark.parametrize(
        ("line", "place"),
        [
            ("OSK —", "OSK"),
            ("OSK, VELDA —\u00a0", "OSK, VELDA"),
            ("OSK AND TAMRIT, VELDA --", "OSK AND TAMRIT, VELDA"),
            ("KARSK/OSK –", "KARSK/OSK"),
            ("NORTH OSK, Wash. —", "NORTH OSK, Wash."),
            ("PORT-AU-LAC —", "PORT-AU-LAC"),
        ],
    )
    def test_on_its_own_line(self, line: str, place: str) -> None:
        """
        A place in capitals and a dash; the state may be abbreviated.
        """
        assert ("dateline", place) == read("Velda Army Leaves Osk", line, PROSE)[1]

    @pytest.mark.parametrize("dash", [" - ", " — ", " -- ", "\u00a0—\u00a0"])
    def test_before_the_first_paragraph(self, dash: str) -> None:
        """
        In one line with the paragraph it is a block of its own.
        """
        expected = [
            ("headline", "Velda Army Leaves Osk"),
            ("dateline", "OSK"),
            ("paragraph", PROSE),
        ]

        assert expected == read("Velda Army Leaves Osk", "OSK" + dash + PROSE)

    @pytest.mark.parametrize(
        "line", ["U.S. - Veldan talks went on.", "IS - the group - left the town."]
    )
    def test_acronyms_are_none(self, line: str) -> None:
        """
        Capitals before a dash may be something else than a place.
        """
        assert ("paragraph", line) == read("Velda Army Leaves Osk", line)[1]

    def test_orphan_dash(self) -> None:
        """
        In 2012-14 only its dash is left, which is not read.
        """
        assert read("Velda Army Leaves Osk", "— " + PROSE)[1] == ("paragraph", PROSE)


class TestSubheads:
    @pytest.mark.parametrize(
        "line",
        [
            "Broken promises",
            "‘A slip’",
            "U.S. on front lines",
            "NATO",
            "Tresk, Marsh",
            "9/11 visit, service",
            "Who fired?",
            "Is the truce enough?",
            "Velda Army Leaves Its Bridge",
        ],
    )
    def test_stand_between_paragraphs(self, line: str) -> None:
        """
        One to six words without a final mark, or a short question.
        """
        assert kind_after_text(line) == "subhead"

    def test_questions_in_quotations_are_none(self) -> None:
        """
        A question that a quotation goes on with is prose.
        """
        assert read("Army", "“We left the bridge.", "What next?", LATER)[2][0] == "paragraph"

    @pytest.mark.parametrize(
        ("line", "kind"),
        [
            ("It is over.", "paragraph"),
            ("The army asked: Who fired?", "paragraph"),
            ("Velda Army Leaves Its Bridge After Two Years", "related"),
            ("the old town", "chrome"),
            ("0", "chrome"),
            ("’”", "chrome"),
            ("360p | 4.3MB", "media"),
            ("Direct link", "media"),
            ("WATCH: The bridge of Osk", "media"),
            ("1430 UTC", "update"),
            ("UPDATE 3:15 p.m. EST Jan 16:", "update"),
            ("UPDATED Thursday, June 2, 2016, 10:05 a.m.:", "update"),
            ("Update at 1430 UTC", "update"),
            ("UPDATED 10 p.m.", "update"),
            ("Last updated: 3:15 p.m. EST", "update"),
            ("Last updated maps show the bridge.", "paragraph"),
            ("Update 10 p.m. curfews, the mayor said.", "paragraph"),
            ("Updated: 7:20 p.m. June 3 - The army left Osk.", "update"),
            ("Update 7:20 p.m. talks ended without a word.", "paragraph"),
            ("Updated maps of June 3 show the bridge.", "paragraph"),
            ("Updated in June 3 times", "subhead"),
            ("VOA's Mira Stell has more.", "credit"),
        ],
    )
    def test_look_alikes(self, line: str, kind: str) -> None:
        """
        Short lines of other kinds are none.
        """
        assert kind == kind_after_text(line)

    @pytest.mark.parametrize("label", ["Embed share", "Share", "Download", "Embed", "Auto"])
    def test_a_label_of_a_player_is_no_headline(self, label: str) -> None:
        """
        What a player has lost above the headline leaves the headline below it.
        """
        blocks = read(label, "Bakers Return to Tel Arun", PROSE)

        assert ("headline", "Bakers Return to Tel Arun") in blocks
        assert ("paragraph", PROSE) in blocks

    @pytest.mark.parametrize(
        ("lines", "kinds"),
        [
            (("Lina Haddad", "Haddad is a reporter in Osk."), ["byline", "biography"]),
            (("By Lina Haddad", "Lina Haddad covers the lakes for VOA."), ["byline", "biography"]),
            (("Lina Haddad", "Haddad leads the bureau in Osk."), ["byline", "biography"]),
            (("Lina Haddad", "Haddad left Osk with the army."), ["related", "related"]),
            (("Two Years of the Osk Truce", "Truce is a reporter's word."), ["related", "related"]),
            (("By Lina Haddad",), ["related"]),
        ],
    )
    def test_authors_below_related_stories(self, lines: tuple[str, ...], kinds: list[str]) -> None:
        """
        A biography below a name is the author's; the text above stays text.
        """
        found = read("Army Leaves", PROSE, "Related Articles", "Rebels Come to Osk", *lines)

        assert ("paragraph", PROSE) in found
        assert kinds == [kind for kind, _ in found[4:]]

    def test_need_a_paragraph(self) -> None:
        """
        Without prose beneath, a short line is left unclear.
        """
        assert kind_after_text("Broken promises", following="Slow") == "chrome"

    def test_pull_quotes(self) -> None:
        """
        A quotation that fills its line, and a dash and a name beneath; a sentence is none.
        """
        quote = "“Nobody won, and both of them know it.”"

        assert kind_after_text(quote, following="— Ilena Marsh, monitor") == "pull_quote"
        assert kind_after_text(quote, following="— Marsh left the room.") == "paragraph"

    def test_fact_boxes(self) -> None:
        """
        Rows of longer lines without final marks are a list.
        """
        items = ["Took part in the siege of Osk", "Led the raid on the Tamrit bridge"]

        assert [("list_item", each) for each in items] == read("Army", PROSE, *items, PROSE)[2:4]


class TestCredits:
    @pytest.mark.parametrize(
        "line",
        [
            "VOA's Mira Stell contributed to this report from Osk.",
            "(Mira Stell contributed to this story.)",
            "Mira Stell in Osk, Jon Ferro and other VOA journalists contributed to this report.",
            "The Associated Press and AFP contributed to this report.",
            "Some material for this story came from Reuters and AFP.",
            "Some information in this report was provided by Reuters.",
            "Mira Stell wrote this story for VOA News.",
            "I'm Dana Orlik.",
        ],
    )
    def test_end_the_text(self, line: str) -> None:
        """
        Contributors, agencies and writers are credits.
        """
        assert kind_after_text(line) == "credit"

    @pytest.mark.parametrize(
        "line",
        [
            "Forty states have contributed to the effort in Velda.",
            "Experts from 20 states contributed to the report, which was released on Sunday.",
            "The envoy who wrote the report said torture was common in Osk.",
            "Clashes were also reported from Tamrit.",
            "Copyright law in Velda is older than the state.",
            "Information from satellite images was used to find the graves.",
            "The Union contributed material support, reporters were told.",
            "The original version of this law was written by the army.",
            "Osk is seen in Karsk as the key to the lakes.",
            "The party has moved to the left, analysts say.",
            "He said information was scarce.",
        ],
    )
    def test_look_alikes(self, line: str) -> None:
        """
        Other contributions are the story's.
        """
        assert kind_after_text(line) == "paragraph"

    def test_in_the_last_paragraph(self) -> None:
        """
        A credit in the line of a paragraph is split off.
        """
        credits = [
            "VOA's Mira Stell contributed to this report.",
            "Jon A. Ferro contributed to this story from Osk.",
            "Some information for this report came from AFP.",
            "Mira Stell and Jon Ferro contributed to this report. Some material came from AP.",
            "VOA's Mira Stell has more.",
        ]
        for credit in credits:
            page = read("Army", f"{PROSE} {credit}")

            assert page[1:] == [("paragraph", PROSE), ("credit", credit)]

    def test_reports_in_the_news(self) -> None:
        """
        What a story says of somebody's report is no credit.
        """
        line = f"{PROSE} This report is based on talks with 200 people, the Union said."

        assert kind_after_text(line) == "paragraph"


def test_scripts_are_chrome() -> None:
    """
    JavaScript left as text is chrome, its lines one block.
    """
    code = ["if (e.target) {", "var par = e.target;", "});", "// the end"]

    assert [kind for kind, _ in read(PROSE, *code, LATER)] == ["paragraph", "chrome", "paragraph"]


def test_old_videos_are_media() -> None:
    """
    In 2012-14 a video leaves title, "X", author, date and blurb.
    """
    video = ["Bridge Opensi", "X", "Dana Orlik", "March 04, 2013 5:03 PM", PROSE, "Bridge Opens"]

    assert [
        kind
        for kind, _ in read("Velda Army Leaves Osk", PROSE, *video, SHOT.replace("2015", "the sun"))
    ] == ["headline", "paragraph", "media", "paragraph"]
