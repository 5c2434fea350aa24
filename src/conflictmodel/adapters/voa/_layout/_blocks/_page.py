"""What blocks are, and the cursor that the rules read a page with."""

import re
from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from attrs import define, evolve, field, frozen

from conflictmodel.adapters.voa._layout._lines import ink_of


class BlockKind(StrEnum):
    """What a block is to a reader."""

    #: Furniture of the site: skip links, labels, size names, scripts, anything unclear; also
    #: paragraphs that the page prints again.
    CHROME = "chrome"
    HEADLINE = "headline"
    #: Who wrote it, as a line of its own; also the name in the author's box below the text.
    BYLINE = "byline"
    #: Where it was written: "NAIROBI —".
    DATELINE = "dateline"
    #: What a picture shows, once however often it is printed; also a picture's credit.
    CAPTION = "caption"
    SUBHEAD = "subhead"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    #: A quotation set apart, with the speaker's name beneath.
    PULL_QUOTE = "pull_quote"
    #: A marker that the page was changed: "update", "Correction: ...", "1430 UTC".
    UPDATE = "update"
    #: Who else worked on it: contributors, agencies, editors.
    CREDIT = "credit"
    BIOGRAPHY = "biography"
    #: Headlines and captions of other stories.
    RELATED = "related"
    #: What a video or audio player leaves behind, its title included.
    MEDIA = "media"


@frozen
class Block:
    """A stretch of the page that is one thing to its reader."""

    kind: BlockKind

    #: Where it starts. The blocks of a page tile it: each starts where the one before ends.
    start: int

    #: Where it ends, blank lines after it included.
    end: int

    #: Where what is to be read starts: without indent, bullet or leading dash.
    text_start: int

    #: Where that ends. A caption printed twice is one block, and this is its first copy (the
    #: whole one, where the other was cut).
    text_end: int

    #: Name of the rule that made it.
    rule: str


@frozen
class Hint:
    """What the markup of a page says of a row."""

    #: Name of the rule that the hint is from.
    rule: str

    #: What the row is, unless one of the rules that are asked first knows better.
    kind: BlockKind

    #: The rules of the table that are asked, by name.
    asks: frozenset[str] = frozenset()


@frozen
class Row:
    """A line that is not blank, as the rules see it."""

    #: Offset of the line; what is before `text_start` is indent.
    start: int
    text_start: int
    text_end: int

    #: The line without the blanks around it.
    text: str

    #: Whether a blank line stands above.
    gap: bool

    #: What the markup says of it; plain text has none, and all rules are asked.
    hint: Hint | None = None


@frozen
class Part:
    """What a rule found: a block whose end is where the next one starts."""

    kind: BlockKind
    start: int
    text_start: int
    text_end: int


#: What a rule answers: the parts found, and how many rows they take. None taken means no.
Found = tuple[tuple[Part, ...], int]
NOTHING: Found = ((), 0)

NO_ROW = Row(-1, -1, -1, "", gap=True)


@define
class Page:
    """The rows of a page, where reading stands, and what has been found."""

    text: str
    rows: tuple[Row, ...]
    at: int = 0
    #: The parts found, each with the rule that found it.
    found: list[tuple[Part, str]] = field(factory=list)
    kinds: set[BlockKind] = field(factory=set)
    #: Whether the text has begun: a paragraph or an item of a list was found.
    begun: bool = False
    #: The headline and the longer paragraphs found, for those that are printed again.
    printed: set[str] = field(factory=set)

    def row(self, ahead: int = 0) -> Row:
        """Return the row at hand, or one further on or back; an empty one beyond the ends."""
        place = self.at + ahead
        return self.rows[place] if 0 <= place < len(self.rows) else NO_ROW

    def add(self, part: Part, rule: str) -> None:
        """Take down what a rule found."""
        # An empty bullet, a lone dash: what has nothing to be read is furniture, whatever its form.
        if part.text_start == part.text_end:
            part = evolve(part, kind=BlockKind.CHROME)
        self.found.append((part, rule))
        self.kinds.add(part.kind)
        self.begun = self.begun or part.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
        words = self.text[part.text_start : part.text_end]
        long = part.kind is BlockKind.PARAGRAPH and len(words) >= SHORTEST_REPEATED
        if long or part.kind is BlockKind.HEADLINE:
            self.printed.add(words)

    def has(self, *kinds: BlockKind) -> bool:
        return not self.kinds.isdisjoint(kinds)

    def last(self) -> tuple[BlockKind | None, str]:
        """Return kind and rule of the block before."""
        return (self.found[-1][0].kind, self.found[-1][1]) if self.found else (None, "")

    def copies(self, *, apart: bool = False) -> int:
        """Count the rows from the one at hand on that repeat it, perhaps blank lines apart."""
        text = self.row().text
        count = 1
        while self.row(count).text == text and (apart or not self.row(count).gap):
            count += 1
        return count

    def take(self, kind: BlockKind, rows: int = 1) -> Found:
        """Make one block of rows, to be read from the first to the last of them."""
        first, last = self.row(), self.row(rows - 1)
        return (Part(kind, first.start, first.text_start, last.text_end),), rows

    def take_slice(self, kind: BlockKind, start: int, end: int, rows: int = 1) -> Found:
        """Make one block of rows, to be read within a slice of the first row's text."""
        row = self.row()
        span = ink_of(self.text, row.text_start + start, row.text_start + end)
        return (Part(kind, row.start, *span),), rows


#: Where a rule is asked: above the text, from its first paragraph on, or all over the page.
HEAD, TEXT, ANYWHERE = (False,), (True,), (False, True)

#: The shortest paragraph that is taken as printed again, in characters, rather than as somebody's
#: words said again.
SHORTEST_REPEATED = 60

#: The longest line that can be a label, in characters: a name, a sub-head, a word of a player.
LONGEST_LABEL = 120


#: What a rule asks of the page and the text of the line at hand.
Find = Callable[[Page, str], Found]


class Rule(NamedTuple):
    """A row of the table of rules."""

    name: str
    find: Find

    #: Whether it is asked before the text has begun, and after.
    where: tuple[bool, ...] = ANYWHERE

    #: Whether it knows labels only, and need not be asked of longer lines.
    label: bool = False


#: Characters that start an item of a list.
BULLETS = ("•", "▪", "‣", "◦", "·", "* ")

MONTHS = (
    r"(?:Jan(?:\.|uary)|Feb(?:\.|ruary)|Mar(?:\.|ch)|Apr(?:\.|il)|May|June?|July?|Aug(?:\.|ust)"
    r"|Sept?(?:\.|ember)|Oct(?:\.|ober)|Nov(?:\.|ember)|Dec(?:\.|ember))"
)

DAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"

# "July 29, 2019 07:28 PM"; "Last updated on: March 04, 2013 5:03 PM"; in 2009-11 "13 December
# 2009"; in blogs "Posted July 3rd, 2013 at 5:10 pm (UTC-4)".
PUBLISHED = re.compile(
    rf"(?:(?:Last )?[Uu]pdated(?: on)?:? ?|(?:Published|Posted)(?: on)?:? ?)?"
    rf"(?:{DAYS},? )?(?:{MONTHS} \d{{1,2}}(?:st|nd|rd|th)?, \d{{4}}|\d{{1,2}} {MONTHS},? \d{{4}})"
    r"(?:,?(?: at| -)? \d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?(?: \(UTC[-+]?\d*\))?)?",
    re.ASCII,
)
