"""Layouts: pages written down beside what each of their lines is, read as a reader would."""

import textwrap
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel.adapters.voa._layout._blocks import BlockKind, blocks_of
from layouts import FOLDER, Layout, blocks_in, layout_of, layouts_in, score

LAYOUTS = list(layouts_in())


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_layout(layout: Layout) -> None:
    """
    Each line of each layout is what its notation says.
    """
    found = blocks_of(layout.page)

    assert layout.blocks() == blocks_in(layout.page, found)
    assert layout.page == "".join(layout.page[each.start : each.end] for each in found)


def elements_of(part: str) -> list[str]:
    """
    Elements of pages in the notation, parted by lines with a dash, in the order of a page.
    """
    return (FOLDER / "elements" / f"{part}.txt").read_text(encoding="utf-8").split("-\n")


HEAD, BODY, TAIL = elements_of("head"), elements_of("body"), elements_of("tail")

LEAD = "paragraph  | Mediators have prolonged a truce in Karsova by 72 hours, they said Thursday.\n"
LAST = "paragraph  | The truce had been declared by both sides at the end of the holidays.\n"


def some_of(elements: list[str]) -> st.SearchStrategy[list[str]]:
    """
    Any of the elements, in their order.
    """
    return st.sets(st.sampled_from(range(len(elements)))).map(
        lambda chosen: [elements[each] for each in sorted(chosen)]
    )


def with_headline(head: list[str]) -> list[str]:
    """
    The head of a page with its headline, which all the rest of it is known by.
    """
    above = [each for each in head if each in HEAD[:2]]
    return [*above, HEAD[2], *(each for each in head if each not in HEAD[:3])]


def joined(elements: Iterable[str], *, indent: str = "") -> Layout:
    """
    A page of elements with blank lines between.
    """
    notation = "\n\n".join(each.strip("\n") for each in elements)
    lines = (line.replace("| ", "| " + indent, 1) for line in notation.split("\n"))
    return layout_of("joined", "\n".join(lines))


@given(
    head=some_of(HEAD).map(with_headline),
    body=st.lists(st.sampled_from(BODY), unique=True),
    tail=some_of(TAIL),
    indent=st.sampled_from(["", "    "]),
)
def test_elements_in_any_company(
    head: list[str], body: list[str], tail: list[str], indent: str
) -> None:
    """
    What an element of a page is does not depend on which others stand around it.
    """
    layout = joined([*head, LEAD, *body, LAST, *tail], indent=indent)

    assert layout.blocks() == blocks_in(layout.page, blocks_of(layout.page))


SENTENCES = (
    "Soldiers of the Northern Front left the bridge of Port Maren on Sunday, residents said.",
    "They took their guns, their flags and the clock of the customs house with them.",
    "Lina Haddad, the mayor, said that nobody had asked them to.",
    "A truck with flour, the first in nine weeks, crossed the river at noon.",
    "“We counted the sacks twice, and then once more,” said one of the bakers of the old town.",
    "The Lakes Union, which has monitors on both sides, said the pause would hold until Tuesday.",
)


@given(
    paragraphs=st.lists(
        st.permutations(SENTENCES).map(" ".join), min_size=3, max_size=6, unique=True
    ),
    width=st.integers(65, 80),
    indent=st.sampled_from(["", "   "]),
)
def test_wrapped_lines_are_one_paragraph(paragraphs: list[str], width: int, indent: str) -> None:
    """
    A page wrapped by a text browser has the blocks of the page before.
    """
    lines = ["Port Maren Bridge Opens", *paragraphs, "No guarantees", *paragraphs[::-1]]
    page = "\n\n".join(lines)
    wrapped = "\n\n".join(
        textwrap.fill(line, width, initial_indent=indent, subsequent_indent=indent)
        for line in lines
    )

    assert blocks_in(page, blocks_of(page)) == blocks_in(wrapped, blocks_of(wrapped))


def test_score() -> None:
    """
    The score counts characters by kind; what is wrong misses one kind and finds another.
    """
    layout = layout_of("two", "headline | Army Leaves\n\ncaption | It was over.")

    counts = score([layout], blocks_of)

    assert counts[BlockKind.HEADLINE] == (10, 10, 10)
    assert counts[BlockKind.CAPTION] == (0, 0, 10)
    assert counts[BlockKind.PARAGRAPH] == (0, 10, 0)
