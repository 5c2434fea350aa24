"""
Quotations of one paragraph, with their marks.

Marks are paired within the paragraph only: 136 of 582 paragraphs with marks are unbalanced, and a
tool that pairs them over the page refuses 28 pages of 67. Straight and curly ones are mixed
within half of the stories and within many a pair, so the kind of a mark is a hint, and its shape
(which side the blank is on) decides. Single marks are apostrophes, nested quotations or headline
style, and open nothing here.
"""

import re
from collections.abc import Iterator

from attrs import frozen

from conflictmodel.adapters.voa._layout._lines import BLANKS, ink_of
from conflictmodel.adapters.voa._sentences._tokens import sentences_of


@frozen
class Quote:
    """Quoted words and the marks around them."""

    #: Offset of the opening mark; without one, where the words are taken to start.
    start: int

    #: Offset after the closing mark; without one, where the words are taken to end.
    end: int

    #: Whether the opening mark stands there. It may be lost, or not repeated after a break.
    opens: bool = True

    #: Whether the closing mark stands there. One that is not closed may go on in the next
    #: paragraph, if that one opens with a mark.
    closes: bool = True


# `''` for a closing mark was typed in 7 of 204 stories, the two backticks for an opening one in
# one of them; two curly single marks do occur.
MARK = re.compile(r"[\"“”„]|''|``|‘‘|’’")

OPENING = frozenset({"“", "„", "``", "‘‘"})
CLOSING = frozenset({"”", "''", "’’"})

#: Before a mark these leave it an opening one: `("No")`, `—"No"`.
BEFORE_OPENING = frozenset(BLANKS + "([{—–/‘'")

#: After a mark these leave it a closing one: `"No", he`, `"No")`, `"no"—`.
AFTER_CLOSING = frozenset(BLANKS + ")]}—–/,;:.!?")


def quotes_of(text: str, start: int, end: int, *, continues: bool = False) -> tuple[Quote, ...]:
    """
    Find the quotations in a stretch of the page: a paragraph, or the content of another block.

    A quotation that opens while another is open ends that one; nothing is nested.

    Args:
        text: The page.
        start: Offset of the stretch.
        end: Offset after it.
        continues: Whether the quotation of the paragraph before was left open. If this one has a
            closing mark before any opening one, the quoted words then start where it starts, and
            else with the sentence that the mark is in.
    """
    start, end = ink_of(text, start, end)
    # A mark alone is no quotation: `... in Georgia. "` was cut from the sentence after it.
    paired = _paired(text, start, end, continues)
    return tuple(each for each in paired if each.end - each.start > 2)


def _paired(text: str, start: int, end: int, continues: bool) -> Iterator[Quote]:
    """Each mark with the one that it belongs to, or alone if that is lost."""
    opened: int | None = None
    free = start  # where text that no mark has claimed begins
    for mark in MARK.finditer(text, start, end):
        if _opens(text, mark, opened is not None, start, end):
            if opened is not None:
                yield _unclosed(text, opened, mark.start())
            opened = mark.start()
        elif opened is not None:
            yield Quote(opened, mark.end())
            opened = None
        else:
            yield from _unopened(text, free, mark.end(), free > start, continues)
        free = mark.end()
    if opened is not None:
        yield _unclosed(text, opened, end)


def _opens(text: str, mark: re.Match[str], inside: bool, start: int, end: int) -> bool:
    """Whether a mark opens a quotation: by shape, else by kind, else by what has to come."""
    before = text[mark.start() - 1] if mark.start() > start else " "
    after = text[mark.end()] if mark.end() < end else " "
    opening = before in BEFORE_OPENING and after not in BLANKS
    closing = before not in BLANKS and after in AFTER_CLOSING
    if opening != closing:
        return opening
    if mark[0] in OPENING or mark[0] in CLOSING:
        return mark[0] in OPENING
    return not inside


def _unclosed(text: str, start: int, end: int) -> Quote:
    return Quote(start, ink_of(text, start, end)[1], closes=False)


def _unopened(text: str, start: int, end: int, later: bool, continues: bool) -> tuple[Quote, ...]:
    """
    Return the quotation that a closing mark ends, its opening mark being lost.

    Before any other mark it starts with the paragraph if a quotation went on, else with its
    sentence. Later, a sentence has to lie between: in `“A,” he said.”` the last mark is a slip.
    """
    if continues and not later:
        return (Quote(start, end, opens=False),)
    sentences = sentences_of(text, start, end)
    if not sentences or (later and len(sentences) < 2):
        return ()
    return (Quote(sentences[-1].start, end, opens=False),)
