"""
Words and tables for the terminal.
"""

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from conflictmodel.errors import escaped

#: How many characters a line of the text has at the most.
WIDTH = 100

_GAP = "  "
_LONGEST_WORD = 17
_BLANKS = str.maketrans("\t\n\r\u00a0", "    ")


def visible(text: str) -> str:
    """
    A text on one line, its control and bidirectional characters shown as escapes.
    """
    return escaped(text.translate(_BLANKS))


def short(text: str, room: int = 150) -> str:
    line = visible(text)
    return line if len(line) <= room else line[: room - 1].rstrip() + "…"


def words(member: str | None) -> str:
    """An enum's member as words: ``claim_responsibility`` reads "claim responsibility"."""
    return "" if member is None else str(member).replace("_", " ")


def joined(parts: Iterable[str], mark: str = ", ") -> str:
    return mark.join(part for part in parts if part)


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> Iterator[str]:
    """
    Rows under their heads; a cell is wrapped, and a line feed in it begins a new line.

    Columns in which no row has anything are left out.
    """
    kept = [n for n in range(len(heads)) if any(row[n] for row in rows)]
    shown = [[heads[n] for n in kept], *([row[n] for n in kept] for row in rows)]
    widths = _widths(shown, width)
    for position, row in enumerate(shown):
        cells = [_wrapped(cell, room) for cell, room in zip(row, widths, strict=True)]
        for n in range(max(map(len, cells), default=0)):
            line = [cell[n] if n < len(cell) else "" for cell in cells]
            yield _GAP.join(map(str.ljust, line, widths)).rstrip()
        if position == 0:
            yield _GAP.join("-" * room for room in widths)


def _widths(rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """
    As wide as the cells are; where that is too wide, each column in proportion to its text.

    No column gets narrower than its longest word, as long as that is not too long itself.
    """
    columns = ["\n".join(cells) for cells in zip(*rows, strict=True)]
    floors = [min(max(map(len, column.split()), default=0), _LONGEST_WORD) for column in columns]
    longest = [max(map(len, column.split("\n"))) for column in columns]
    room = width - len(_GAP) * (len(rows[0]) - 1)
    widths = [min(length, room) for length in longest]
    while sum(widths) > room:
        loose = [n for n, floor in enumerate(floors) if widths[n] > floor] or [
            n for n, each in enumerate(widths) if each > 4
        ]
        widths[min(loose, key=lambda n: longest[n] / widths[n])] -= 1
    return widths


def _wrapped(cell: str, width: int) -> list[str]:
    return [part for line in cell.split("\n") for part in textwrap.wrap(line, width) or [""]]
