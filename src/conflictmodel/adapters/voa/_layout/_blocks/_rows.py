"""The rows of a page: its lines with something on them, those of wrapped paragraphs joined."""

from itertools import pairwise

from conflictmodel.adapters.voa._layout._blocks._page import BULLETS, Row
from conflictmodel.adapters.voa._layout._lines import has_final_mark, ink_of, lines_of

#: Text browsers wrap at 72 to 80 columns; a line of a paragraph that is shorter than this was
#: not wrapped, and of those that are longer a wrapped page has few.
SHORTEST_WRAPPED, LONGEST_WRAPPED = 40, 100

#: So many lines have to go on in lower case before a page is taken as wrapped.
FEWEST_WRAPPED = 3

UNBROKEN = str.maketrans("\r\n", "  ")


def rows_of(text: str) -> tuple[Row, ...]:
    """Return the lines of a page that have something on them."""
    rows = []
    gap = True
    for line in lines_of(text):
        start, end = ink_of(text, line.start, line.end)
        if start < end:
            rows.append(Row(line.start, start, end, text[start:end], gap))
        gap = start == end
    return _unwrapped(text, rows) if _is_wrapped(rows) else tuple(rows)


def _is_wrapped(rows: list[Row]) -> bool:
    if 10 * sum(len(row.text) > LONGEST_WRAPPED for row in rows) > len(rows):
        return False
    return sum(_goes_on(*pair) for pair in pairwise(rows)) >= FEWEST_WRAPPED


def _goes_on(row: Row, following: Row) -> bool:
    """Whether a sentence goes on in the next line, for certain."""
    broken = len(row.text) >= SHORTEST_WRAPPED and not has_final_mark(row.text)
    return broken and not following.gap and following.text[0].islower()


def _unwrapped(text: str, rows: list[Row]) -> tuple[Row, ...]:
    """Join the lines of each paragraph; breaks become blanks, so that offsets hold."""
    joined: list[Row] = []
    full = False
    for row in rows:
        if full and not row.gap and not row.text.startswith((*BULLETS, "[", "+ ")):
            first = joined.pop()
            words = text[first.text_start : row.text_end].translate(UNBROKEN)
            joined.append(Row(first.start, first.text_start, row.text_end, words, first.gap))
        else:
            joined.append(row)
        full = len(row.text) >= SHORTEST_WRAPPED
    return tuple(joined)
