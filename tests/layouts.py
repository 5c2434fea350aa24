"""
Pages written down with what each of their lines is, for the tests and for the benchmark.

    # A remark, above the page only.
    headline  | Truce Holds in Marsa Qadim
    caption   | A bridge
              | A bridge
    dateline  | PORT MAREN -⍽
    +paragraph| The truce held.

A line has a kind and, behind a stroke and a blank, the line of the page. Without a kind it goes on
with the block above; with a plus before the kind it goes on in the same line of the page. ``⍽``
is a no-break space. An empty line is one.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from conflictmodel.adapters.voa._layout._blocks import Block, BlockKind

FOLDER = Path(__file__).parent / "voa" / "layouts"


class Layout(NamedTuple):
    """A page and where which kind of block starts on it."""

    name: str
    page: str
    starts: tuple[tuple[int, BlockKind], ...]

    def blocks(self) -> list[tuple[str, str]]:
        """Kind and words of each block, as `blocks_in` gives those found."""
        ends = [start for start, _ in self.starts[1:]] + [len(self.page)]
        return [
            (kind, " ".join(self.page[start:end].split()))
            for (start, kind), end in zip(self.starts, ends, strict=True)
        ]


def blocks_in(page: str, blocks: Iterable[Block]) -> list[tuple[str, str]]:
    """Kind and words of each block of a page."""
    return [(each.kind, " ".join(page[each.start : each.end].split())) for each in blocks]


def layout_of(name: str, notation: str) -> Layout:
    """Read the notation."""
    page: list[str] = []
    starts = []
    size = 0
    for line in notation.splitlines():
        if line.startswith("#") and not page:
            continue
        kind, _, text = line.partition("|")
        joined = kind.startswith("+")
        piece = ("" if joined or not page else "\n") + text[1:].replace("⍽", "\u00a0")
        if kind.strip("+ "):
            starts.append((size + (not joined and bool(page)), BlockKind(kind.strip("+ "))))
        page.append(piece)
        size += len(piece)
    return Layout(name, "".join(page) + "\n", tuple(starts))


def layouts_in(folder: Path = FOLDER) -> Iterator[Layout]:
    """All the pages of a folder, by name."""
    for path in sorted(folder.glob("*.txt")):
        yield layout_of(path.stem, path.read_text(encoding="utf-8"))


def kinds_of(starts: Iterable[tuple[int, BlockKind]], page: str) -> list[BlockKind | None]:
    """The kind of each character of a page; None for blanks."""
    kinds: list[BlockKind | None] = []
    current: BlockKind | None = None
    changes = dict(starts)
    for at, character in enumerate(page):
        current = changes.get(at, current)
        kinds.append(None if character.isspace() else current)
    return kinds


def score(
    layouts: Iterable[Layout], blocks_of: Callable[[str], Iterable[Block]]
) -> dict[BlockKind, tuple[int, int, int]]:
    """For each kind, how many characters are right, found and wanted."""
    counts = dict.fromkeys(BlockKind, (0, 0, 0))
    for layout in layouts:
        found = kinds_of(((each.start, each.kind) for each in blocks_of(layout.page)), layout.page)
        for got, wanted in zip(found, kinds_of(layout.starts, layout.page), strict=True):
            for kind in {each for each in (got, wanted) if each}:
                right, hits, wants = counts[kind]
                counts[kind] = (
                    right + (got is wanted),
                    hits + (got is kind),
                    wants + (wanted is kind),
                )
    return counts
