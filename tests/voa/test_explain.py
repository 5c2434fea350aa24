"""Explanations: what each step saw, and the rule behind every object."""

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given

from conflictmodel import UnknownId
from conflictmodel.adapters import voa
from drawing import pages, texts

PAGE = (Path(__file__).parents[2] / "examples" / "pages" / "harbor-truce.txt").read_text("utf-8")
#: All short texts in the code of the parser.
WRITTEN = {
    node.value
    for path in Path(voa.__file__).parent.rglob("*.py")
    for node in ast.walk(ast.parse(path.read_text("utf-8")))
    if isinstance(node, ast.Constant) and isinstance(node.value, str)
}
RULE = re.compile(r"[a-z]+:[a-z]+(?:-[a-z]+)*")
SECTIONS = ("actors", "statements", "incidents", "ceasefires", "extensions")


class TestProperties:
    @given(texts | pages)
    def test_the_dataset_is_the_one_of_parse(self, page: str) -> None:
        """
        Explaining changes nothing.
        """
        assert voa.explain(page).dataset == voa.parse(page)

    @given(texts | pages)
    def test_blocks_tile_the_page(self, page: str) -> None:
        """
        Every character of a page that is read belongs to exactly one block.
        """
        blocks = voa.explain(page).blocks

        assert not blocks or "".join(page[each.start : each.end] for each in blocks) == page

    @given(pages)
    def test_each_object_names_the_rules_that_made_it(self, page: str) -> None:
        """
        No object without a rule, and no word that an object rests on without one.
        """
        explanation = voa.explain(page, published="2018-05-04")
        for section in SECTIONS:
            for each in explanation.dataset.section(section):
                firings = explanation.rules_of(each.id)

                assert {firing.words for firing in firings} >= set(each.evidence)
                assert all(firing.words.verify(page) for firing in firings)

    @given(pages)
    def test_names_of_rules_are_written_alike(self, page: str) -> None:
        """
        A table, a colon and a row, in lower case with hyphens.
        """
        explanation = voa.explain(page)
        rules = [
            *(firing.rule for _, firing in explanation.firings),
            *(each.rule for each in explanation.mentions),
            *(each.rule for each in explanation.blocks),
        ]

        assert [each for each in rules if not RULE.fullmatch(each)] == []

    @given(pages)
    def test_a_name_that_is_printed_can_be_found_in_the_code(self, page: str) -> None:
        """
        Whoever reads the name of a rule finds its row by searching for it.
        """
        explanation = voa.explain(page)
        firings = [firing.rule for _, firing in explanation.firings]
        mentions = [each.rule for each in explanation.mentions if each.rule[:5] != "place"]

        for rule in (*firings, *mentions, *(each.rule for each in explanation.blocks)):
            room, _, name = rule.partition(":")

            assert room
            assert {rule, name, name.partition("-")[2]} & WRITTEN, rule


def test_it_reads_as_text() -> None:
    """
    Printed, it shows blocks, mentions, objects and notes, each line with its rule.
    """
    text = str(voa.explain(PAGE))

    assert text.startswith("blocks\n")
    assert "block:headline" in text
    assert "\nmentions\n" in text
    assert "\nobjects\n" in text
    assert "note no-date:" in text
    assert all(line == line.rstrip() for line in text.splitlines())


def test_control_characters_are_shown_as_escapes() -> None:
    """
    Words of a page never reach a terminal as commands.
    """
    page = (
        "Mill in Marsa Qadim Lies in Ruins\n\nThe army \x1b[2J said it had left \u202eTel Arun.\n"
    )

    text = str(voa.explain(page))

    assert "\x1b" not in text
    assert "\u202e" not in text


def test_an_id_that_the_page_did_not_give() -> None:
    """
    The error names the ids that there are.
    """
    with pytest.raises(UnknownId, match="no object 'incident:none'; the page gave actor:"):
        voa.explain(PAGE).rules_of("incident:none")


def test_a_page_that_cannot_be_read_has_notes_only() -> None:
    """
    Nothing raises; the note says why.
    """
    explanation = voa.explain(b"\xff")

    assert explanation.blocks == ()
    assert "note not-utf-8: not UTF-8" in str(explanation)
