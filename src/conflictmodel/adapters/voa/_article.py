"""
A page read as an article: its parts by name, and the names in its by- and credit lines.

Syntax ends here. What the words mean begins with the mentions.
"""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from attrs import field, frozen

from conflictmodel.adapters.voa._blocks import Block, BlockKind, blocks_of
from conflictmodel.adapters.voa._html import Metadata, Reading, is_html, read_html
from conflictmodel.adapters.voa._lines import BLANKS, ink_of, is_capitalised
from conflictmodel.adapters.voa._origin import Origin

#: Kinds of blocks that report: the reporter's text, what stands over it, and captions.
REPORTING = frozenset(
    {
        BlockKind.HEADLINE,
        BlockKind.CAPTION,
        BlockKind.SUBHEAD,
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
        BlockKind.PULL_QUOTE,
    }
)


class Name(NamedTuple):
    """A name as the page prints it."""

    text: str

    #: Offsets in the page.
    start: int
    end: int


@frozen
class Article:
    """The parts of a page, each under its name."""

    #: What is read: a page of plain text as it is, of one in HTML what a browser shows.
    text: str = field(repr=False)

    #: All of it, in order.
    blocks: tuple[Block, ...] = field(repr=False)

    #: The way back to the page as it was passed.
    origin: Origin = field(repr=False)

    #: What a page in HTML says of itself.
    metadata: Metadata = field(factory=Metadata)

    def text_of(self, block: Block) -> str:
        """Return what is to be read of a block."""
        return self.text[block.text_start : block.text_end]

    @cached_property
    def headline(self) -> Block | None:
        return self._first(BlockKind.HEADLINE)

    @cached_property
    def dateline(self) -> Block | None:
        """The place, without its dash: "GOMA, CONGO"."""
        return self._first(BlockKind.DATELINE)

    @cached_property
    def byline(self) -> Block | None:
        """The author's line above the text; the box below it is in `authors` only."""
        return next((each for each in self._of(BlockKind.BYLINE) if each.rule == "byline"), None)

    @cached_property
    def published(self) -> Block | None:
        """A line that is only a date, perhaps with a time. Most pages have none."""
        return next((each for each in self.blocks if each.rule == "published"), None)

    @cached_property
    def captions(self) -> tuple[Block, ...]:
        return self._of(BlockKind.CAPTION)

    @cached_property
    def subheads(self) -> tuple[Block, ...]:
        return self._of(BlockKind.SUBHEAD)

    @cached_property
    def paragraphs(self) -> tuple[Block, ...]:
        return self._of(BlockKind.PARAGRAPH)

    @cached_property
    def credits(self) -> tuple[Block, ...]:
        return self._of(BlockKind.CREDIT)

    @cached_property
    def body(self) -> tuple[Block, ...]:
        """What reports, in order: headline, captions, sub-heads, paragraphs, lists, pull quotes."""
        return tuple(each for each in self.blocks if each.kind in REPORTING)

    @cached_property
    def authors(self) -> tuple[Name, ...]:
        """Who wrote it, from the byline and the author's box; an outlet may be among them."""
        lines = self._of(BlockKind.BYLINE)
        return tuple(name for line in lines for name in names_of(self.text, *_content(line)))

    @cached_property
    def contributors(self) -> tuple[Name, ...]:
        """Persons and desks that the credit lines name, agencies aside."""
        credited = (contributors_of(self.text, *_content(line)) for line in self.credits)
        return tuple(name for names in credited for name in names)

    @cached_property
    def agencies(self) -> tuple[Name, ...]:
        """News agencies that the bylines and the credit lines name."""
        lines = (*self._of(BlockKind.BYLINE), *self.credits)
        found = (AGENCY.finditer(self.text, *_content(line)) for line in lines)
        return tuple(Name(each[0], *each.span()) for matches in found for each in matches)

    def section_of(self, block: Block) -> Block | None:
        """Return the sub-head that a block stands under; None above the first, and for itself."""
        return self._sections.get(block.start)

    @cached_property
    def _sections(self) -> dict[int, Block]:
        sections: dict[int, Block] = {}
        current = None
        for block in self.blocks:
            if block.kind is BlockKind.SUBHEAD:
                current = block
            elif current and block.kind in REPORTING:
                sections[block.start] = current
        return sections

    def _of(self, kind: BlockKind) -> tuple[Block, ...]:
        return tuple(each for each in self.blocks if each.kind is kind)

    def _first(self, kind: BlockKind) -> Block | None:
        return next((each for each in self.blocks if each.kind is kind), None)


def reading_of(page: str) -> Reading:
    """What is to be read of a page: of plain text all, of HTML what a browser shows."""
    return read_html(page) if is_html(page) else Reading(page, Origin(page))


def article_from(reading: Reading) -> Article:
    """Find the parts of an article in what is to be read of a page."""
    blocks = blocks_of(reading.text, reading.rows)
    return Article(reading.text, blocks, reading.origin, reading.metadata)


def article_of(page: str) -> Article:
    """Read a page as an article, in plain text or in HTML."""
    return article_from(reading_of(page))


def _content(block: Block) -> tuple[int, int]:
    return block.text_start, block.text_end


# -- names -------------------------------------------------------------------------------------

SEPARATOR = re.compile(r",|;|\||/|&|\band\b")

AGENCY = re.compile(
    r"\b(?:The )?Associated Press\b|\bAgence France[- ]Presse\b|\bThomson Reuters\b|\bReuters\b"
    r"|\b(?:AP|AFP|UPI|DPA|EFE|RFE/RL|RFA)\b"
)


def names_of(text: str, start: int, end: int) -> tuple[Name, ...]:
    """Split a byline into its names: "By A and B", "A, B"."""
    return tuple(
        Name(text[first:last], first, last)
        for first, last in _pieces(text, start, end)
        if is_capitalised(text[first:last])
    )


# "contributed to this report", "wrote this story for VOA News", "adapted it for": before them
# stand the names.
WORKED = re.compile(
    r"\b(?:(?:also )?contributed|wrote|reported|adapted|produced|was the editor|were the editors"
    r"|(?:is|are|was|were) among those who)\b"
)

# Up to the last of these stands what the person does: "VOA's National Security Correspondent".
ROLE = re.compile(
    r".*\b(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Pp]roducer|[Ss]tringer|[Cc]hief"
    r"|[Jj]ournalist|[Cc]olleague)s? (?=[A-Z])"
)

OUTLET = re.compile(r"(?:VOA|Voice of America)(?:['’`]s)? (?:News )?|(?:The|the) (?=VOA|[A-Z])")

# After the name: the place or the desk.
PLACE = re.compile(r"[ ,]+(?:in|at|of|from|for|on)\b")

# "I'm NAME." ends the newscasts and lessons.
SIGNED = re.compile(r"(?:And )?I[’'`]m ")

STOP = re.compile(rf"\.[{re.escape(BLANKS)}]+(?=[A-Z])(?<!\b[A-Z]\.[{re.escape(BLANKS)}])")


def contributors_of(text: str, start: int, end: int) -> tuple[Name, ...]:
    """
    Find the names of those who worked on a story in its credit line.

    "VOA's A B contributed to this report.", "A B in Goma, C D and other journalists
    contributed ...": the part of each sentence before its verb is a list of names, each with what
    the person does before it and the place or desk after it.
    """
    names: list[Name] = []
    for first, last in _sentences(text, *_unbracketed(text, start, end)):
        verb = WORKED.search(text, first, last)
        signed = SIGNED.match(text, first, last)
        if verb:
            names.extend(_credited(text, first, verb.start()))
        elif signed:
            names.extend(_credited(text, signed.end(), last))
    return tuple(names)


def _unbracketed(text: str, start: int, end: int) -> tuple[int, int]:
    return start + text.startswith("(", start, end), end


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for stop in STOP.finditer(text, start, end):
        yield start, stop.start()
        start = stop.end()
    yield start, end


def _credited(text: str, start: int, end: int) -> Iterator[Name]:
    for first, last in _pieces(text, start, end):
        for lead in (OUTLET, ROLE, OUTLET):
            found = lead.match(text, first, last)
            first = found.end() if found else first
        place = PLACE.search(text, first, last)
        first, last = ink_of(text, first, place.start() if place else last)
        name = text[first:last]
        # "other VOA journalists" is nobody's name.
        if is_capitalised(name) and not AGENCY.fullmatch(name) and not PLACE.match(" " + name):
            yield Name(name, first, last)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Split at commas and "and", blanks and a last stop left out."""
    for separator in [*SEPARATOR.finditer(text, start, end), None]:
        first, last = ink_of(text, start, separator.start() if separator else end)
        if last > first and text[last - 1] == "." and not text[last - 2 : last - 1].isupper():
            last -= 1
        if last > first:
            yield first, last
        start = separator.end() if separator else end
