"""
Pages in HTML, read as the text that a browser shows, with what the markup says of each line.

Tags and texts (`_scan`), a tree and its lines (`_tree`), where the story is (`_marks`, `_story`),
what each line may be (`_hints`), and what the page says of itself (`_metadata`). From here on a
page in HTML is read as one in plain text: the same rows, the same rules, the same sentences.
"""

import re

from attrs import field, frozen

from conflictmodel.adapters.voa._layout._blocks import Row
from conflictmodel.adapters.voa._layout._html._hints import hinted
from conflictmodel.adapters.voa._layout._html._metadata import Metadata, metadata_of
from conflictmodel.adapters.voa._layout._html._scan import units_of
from conflictmodel.adapters.voa._layout._html._story import Shown, story_of
from conflictmodel.adapters.voa._layout._html._tree import Line, Tree, tree_of
from conflictmodel.adapters.voa._layout._lines import ink_of
from conflictmodel.adapters.voa._layout._origin import Origin, Readable

__all__ = ["Metadata", "Reading", "is_html", "read_html"]

# After blanks, comments and a declaration, a tag that pages begin with. A text that has a tag
# somewhere is a text.
_HTML = re.compile(
    r"""
    [\s\ufeff]*+
    (?: <!--.*?-->[\s\ufeff]*+ | <\?xml[^>]*+>[\s\ufeff]*+ )*+
    (?: <!doctype\ html\b
      | < (?: html|head|body|title|meta|link|script|style|base|div|section|article|main|header|nav
            | h[1-6]|p|figure|table|ul|ol|span|blockquote|center|noscript ) [\s/>] )
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)


@frozen
class Reading:
    """What is to be read of a page."""

    text: str

    #: The way back to the page.
    origin: Origin

    #: The lines that are not blank, where markup tells more of them than their text.
    rows: tuple[Row, ...] | None = None

    #: What a page in HTML says of itself.
    metadata: Metadata = field(factory=Metadata)


def is_html(page: str) -> bool:
    """Whether a page is in HTML."""
    return _HTML.match(page) is not None


def read_html(page: str) -> Reading:
    """Read a page in HTML."""
    tree = tree_of(page)
    text, origin, lines = _shown(tree)
    story = story_of(lines)
    rows = tuple(hinted(text, each, story) for each in lines)
    return Reading(text, origin, rows, metadata_of(tree, story))


def _shown(tree: Tree) -> tuple[str, Origin, tuple[Shown, ...]]:
    """The readable text, and each of its lines that is not blank."""
    readable = Readable(tree.page)
    spans = []
    for line in tree.lines:
        start = readable.at
        _write(tree.page, line, readable)
        spans.append((start, readable.at))
    if not tree.lines:
        # A page that shows nothing is one blank line.
        readable.add("\n", 0, len(tree.page))
    text, origin = readable.done()
    lines = []
    for line, (start, end) in zip(tree.lines, spans, strict=True):
        first, last = ink_of(text, start, end)
        if first < last:
            words, place = text[first:last], line.pieces[0][0]
            lines.append(Shown(line.element, words, first, last, start, place, line.gap))
    return text, origin, tuple(lines)


def _write(page: str, line: Line, readable: Readable) -> None:
    """Write a line: a line break for the tag that began it, and what is shown."""
    readable.add("\n", *line.opening)
    after_blank = True
    for piece in line.pieces:
        for text, start, end in units_of(page, *piece):
            if after_blank and text.startswith(" "):
                text, start = text[1:], start + 1
            if text:
                readable.add(text, start, end)
                after_blank = text.endswith(" ")
