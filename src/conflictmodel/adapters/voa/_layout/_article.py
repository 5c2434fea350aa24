"""
A page read as an article: its parts by name, and the names in its by- and credit lines.

Syntax ends here. What the words mean begins with the mentions.
"""

from functools import cached_property

from attrs import field, frozen

from conflictmodel.adapters.voa._layout._blocks import Block, BlockKind, blocks_of
from conflictmodel.adapters.voa._layout._credits import AGENCY, Name, contributors_of, names_of
from conflictmodel.adapters.voa._layout._html import Metadata, Reading, is_html, read_html
from conflictmodel.adapters.voa._layout._origin import Origin

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

#: Kinds of blocks that may name an agency whose text the page is.
NAMING = frozenset({BlockKind.BYLINE, BlockKind.CREDIT, BlockKind.DATELINE})


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
        return next(
            (each for each in self._of(BlockKind.BYLINE) if each.rule != "author-name"), None
        )

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
        """News agencies that the bylines, the credits or the dateline name: "(AP) —"."""
        lines = (each for each in self.blocks if each.kind in NAMING)
        found = (AGENCY.finditer(self.text, each.start, each.end) for each in lines)
        return tuple(Name(each[0], *each.span()) for matches in found for each in matches)

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
