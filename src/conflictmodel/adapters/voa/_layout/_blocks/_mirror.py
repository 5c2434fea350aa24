"""The rule for pages that a mirror has put on one line: gopher's copies, lessons in blogs."""

import re
from collections.abc import Iterator

from conflictmodel.adapters.voa._layout._blocks._page import NOTHING, BlockKind, Found, Page, Part
from conflictmodel.adapters.voa._layout._credits import find_credit
from conflictmodel.adapters.voa._layout._lines import ink_of
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._tokens import STARTERS

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

# So one of these in capitals is the first word of the story; "From" and "With" may be either.
OPENINGS = frozenset(word.capitalize() for word in SMALL if len(word) <= 3)


def notice(page: Page, text: str) -> Found:
    # On a line of its own.
    return page.take(BlockKind.CHROME) if NOTICE.fullmatch(text) else NOTHING


def mirror(page: Page, text: str) -> Found:
    # Gopher feeds (4 of 86): notice, headline, perhaps "by VOA News", the text, underscores,
    # links and "References", all on one line. Blogs that copy lessons: the text, "I'm NAME.",
    # credits, underscores, "Words in This Story".
    if len(text) < SHORTEST:
        return NOTHING
    below = BELOW.search(text)
    end = below.start() if below else len(text)
    headed = page.begun or page.has(BlockKind.HEADLINE, BlockKind.CAPTION)
    pieces = [] if headed else [*_head_of(text[:end])]
    pieces += _prose_of(text, pieces[-1][2] if pieces else 0, end)
    if below:
        pieces.append((BlockKind.CHROME, end, len(text)))
    if all(kind in (BlockKind.PARAGRAPH, BlockKind.CREDIT) for kind, _, _ in pieces):
        return NOTHING
    return tuple(_part(page, *piece) for piece in pieces), 1


#: In characters; a shorter line is no page.
SHORTEST = 300

Piece = tuple[BlockKind, int, int]


def _part(page: Page, kind: BlockKind, start: int, end: int) -> Part:
    row = page.row()
    first = row.text_start + start if start else row.start
    return Part(kind, first, *ink_of(page.text, row.text_start + start, row.text_start + end))


def _head_of(text: str) -> Iterator[Piece]:
    """Notice, headline and outlet at the start of a line, each up to where the next starts."""
    found = NOTICE.match(text)
    start = found.end() if found else 0
    if found:
        yield BlockKind.CHROME, 0, start
    outlet = BY_OUTLET.search(text, start, start + 250)
    if outlet:
        yield BlockKind.HEADLINE, start, outlet.start()
        yield BlockKind.BYLINE, outlet.start("name"), outlet.end("name")
        return
    first = _end_of_headline(text, start)
    if first > start:
        yield BlockKind.HEADLINE, start, first


# "... a word. Broken promises The army said": a sub-head between two sentences. "... to the
# north.FILE - A bridge in Goma. The": a caption.
WITHIN = re.compile(
    r"(?<=[.!?”\"])\s?(?:(?P<subhead>[A-Z][a-z]+(?: [a-z]+){0,3})"
    rf" (?=(?:{'|'.join(sorted(STARTERS))}) [a-z])"
    r"|(?P<caption>FILE ?[-–—:] .{20,300}?\.)(?=\s?[A-Z“\"]|$))"
)


def _prose_of(text: str, start: int, end: int) -> Iterator[Piece]:
    """The text, sub-heads and captions that were glued into it, and the credit that ends it."""
    credited = find_credit(text[start:end].rstrip())
    until = end if credited is None else start + credited
    for found in WITHIN.finditer(text, start, until):
        kind = BlockKind(found.lastgroup or "")
        first, last = found.span(kind)
        if first > start:
            yield BlockKind.PARAGRAPH, start, first
        yield kind, first, last
        start = last
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
