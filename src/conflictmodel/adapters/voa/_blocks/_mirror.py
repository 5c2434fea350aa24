"""The rule for pages that a mirror has put on one line: gopher's copies, lessons in blogs."""

import re
from collections.abc import Iterator

from conflictmodel.adapters.voa._blocks._page import NOTHING, BlockKind, Found, Page, Part
from conflictmodel.adapters.voa._credits import find_credit
from conflictmodel.adapters.voa._lines import ink_of
from conflictmodel.adapters.voa._phrases import word_set

# "Originally posted by the Voice of America. ... is in the public domain." stands first.
NOTICE = re.compile(
    r"(?:Originally posted by [^.]{0,60}\. )?[^.]{0,200}\b[Pp]ublic domain\b[^.]{0,120}\.(?: |$)"
)

# Below a row of underscores stand links, which a text browser numbers, or a lesson's words.
BELOW = re.compile(
    r"_{5,}|\[1\]\s?http|(?<=[.!?\"”'`_] )(?:References 1\. |Words in [Tt]his [Ss]tory\b)"
)

# "HEADLINE by VOA News Text": the name ends before the first word of the text.
BY_OUTLET = re.compile(r" [Bb]y (?P<name>VOA News|VOA|Reuters|Associated Press|AFP) (?=[A-Z“\"])")

# Short words that a headline leaves in lower case.
SMALL = word_set("a an and as at by for from in into of off on or over the to up via with")

# With these a story may begin, which a headline hardly has within it.
OPENINGS = word_set("A An The At In On As After More Thousands Hundreds Dozens Officials")


def notice(page: Page, text: str) -> Found:
    # On a line of its own.
    return page.take(BlockKind.CHROME) if NOTICE.fullmatch(text) else NOTHING


def mirror(page: Page, text: str) -> Found:
    # Gopher feeds (4 of 86): notice, headline, perhaps "by VOA News", the text, underscores,
    # links and "References", all on one line. Blogs that copy lessons: the text, "I'm NAME.",
    # credits, underscores, "Words in This Story".
    if len(text) < 300:
        return NOTHING
    below = BELOW.search(text)
    end = below.start() if below else len(text)
    headed = page.begun or page.has(BlockKind.HEADLINE, BlockKind.CAPTION)
    pieces = [*([] if headed else _head_of(text[:end]))]
    start = pieces[-1][2] if pieces else 0
    if not pieces and not below:
        return NOTHING
    pieces += [*_prose_of(text, start, end)]
    if below:
        pieces.append((BlockKind.CHROME, end, len(text)))
    return tuple(_part(page, *piece) for piece in pieces), 1


Piece = tuple[BlockKind, int, int]


def _part(page: Page, kind: BlockKind, start: int, end: int) -> Part:
    row = page.row()
    first = row.text_start + start if start else row.start
    return Part(kind, first, *ink_of(page.text, row.text_start + start, row.text_start + end))


def _head_of(text: str) -> Iterator[Piece]:
    """Notice, headline and outlet at the start of a line, each up to where the next starts."""
    notice = NOTICE.match(text)
    start = notice.end() if notice else 0
    if notice:
        yield BlockKind.CHROME, 0, start
    outlet = BY_OUTLET.search(text, start, start + 250)
    if outlet:
        yield BlockKind.HEADLINE, start, outlet.start()
        yield BlockKind.BYLINE, outlet.start("name"), outlet.end("name")
        return
    first = _end_of_headline(text, start)
    if first > start:
        yield BlockKind.HEADLINE, start, first


def _prose_of(text: str, start: int, end: int) -> Iterator[Piece]:
    """The text, and the credit that ends it."""
    credited = find_credit(text[start:end].rstrip())
    until = end if credited is None else start + credited
    if until > start:
        yield BlockKind.PARAGRAPH, start, until
    if credited is not None:
        yield BlockKind.CREDIT, until, end


def _end_of_headline(text: str, start: int) -> int:
    """Where the capitalised words at the start of a line end; its start if that is not clear."""
    opening = start
    count = 0
    for word in re.finditer(r"\S+", text[: start + 250]):
        if word.start() < start:
            continue
        if word[0] in OPENINGS and count >= 4:
            opening = word.start()
        elif word[0][0].islower() and word[0] not in SMALL:
            return opening if opening > start and word.start() - opening <= 40 else start
        elif word[0].endswith((".", "!", "?")) and len(word[0]) > 4:
            return start
        count += 1
    return start
