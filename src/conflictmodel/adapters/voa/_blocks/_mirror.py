"""The rule for pages that a mirror has put on one line: text browsers' and gopher's copies."""

import re
from collections.abc import Iterator

from conflictmodel.adapters.voa._blocks._page import NOTHING, BlockKind, Found, Page, Part
from conflictmodel.adapters.voa._lines import ink_of
from conflictmodel.adapters.voa._phrases import word_set

# "Public domain notice: VOA text may be used freely." stands first.
NOTICE = re.compile(r"[^.]{0,80}\b[Pp]ublic domain\b[^.]{0,200}\.(?: |$)")

# A text browser numbers the links, "[1]http://...", and lists them below a row of underscores.
LINKS = re.compile(r"_{5,}|\[1\]\s?http|(?<=[.!?\"”'`_] )References 1\. ")

# "HEADLINE by VOA News Text": the name ends before the first word of the text.
BY_OUTLET = re.compile(r" [Bb]y (?P<name>VOA News|VOA|Reuters|Associated Press|AFP) (?=[A-Z“\"])")

# Short words that a headline leaves in lower case.
SMALL = word_set("a an and as at by for from in into of off on or over the to up via with")

# With these a story may begin, which a headline hardly has within it.
OPENINGS = word_set("A An The At In On As After More Thousands Hundreds Dozens Officials")


def mirror(page: Page, text: str) -> Found:
    # Gopher feeds (4 of 86): notice, headline, perhaps "by VOA News", the text, underscores,
    # links and "References", all on one line.
    if page.has(BlockKind.HEADLINE, BlockKind.CAPTION) or len(text) < 300:
        return NOTHING
    pieces = list(_pieces(text))
    if len(pieces) < 2:
        return NOTHING
    row = page.row()
    parts: list[Part] = []
    for kind, start, end in pieces:
        span = ink_of(page.text, row.text_start + start, row.text_start + end)
        first = row.text_start + start if parts else row.start
        parts.append(Part(kind, first, *span))
    return tuple(parts), 1


def _pieces(text: str) -> Iterator[tuple[BlockKind, int, int]]:
    """The parts of a line, where each starts and what is to be read of it ends."""
    notice = NOTICE.match(text)
    start = notice.end() if notice else 0
    links = LINKS.search(text, start)
    end = links.start() if links else len(text)
    outlet = BY_OUTLET.search(text, start, start + 250)
    first = outlet.end() if outlet else _end_of_headline(text, start)
    if notice:
        yield BlockKind.CHROME, 0, start
    if outlet:
        yield BlockKind.HEADLINE, start, outlet.start()
        yield BlockKind.BYLINE, outlet.start("name"), outlet.end("name")
    elif first > start:
        yield BlockKind.HEADLINE, start, first
    yield BlockKind.PARAGRAPH, first, end
    if links:
        yield BlockKind.CHROME, end, len(text)


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
