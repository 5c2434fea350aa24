"""
The lines of a page as lexbor's tree has them: the judge of our own reading of markup.

lexbor builds the tree of the HTML standard, but keeps no places in the source, so that evidence
could not rest on it. What it shows, our reading has to show.
"""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from conflictmodel.adapters.voa._layout._html._tree import BLOCKS, HIDDEN


def lines_of(page: str) -> list[str]:
    """What a browser shows, line by line."""
    pieces: list[str] = []
    root = LexborHTMLParser(page).root
    assert root is not None
    _show(root, pieces)
    lines = "".join(pieces).split("\n")
    return [line for line in (re.sub(" +", " ", each).strip(" ") for each in lines) if line]


def _show(node: LexborNode, pieces: list[str]) -> None:
    if node.is_text_node:
        pieces.append(re.sub(r"[ \t\n\f\r]", " ", node.text_content or ""))
    elif node.tag not in HIDDEN:
        mark = "\n" if node.tag in BLOCKS | {"br"} else ""
        pieces.append(mark)
        for child in node.iter(include_text=True):
            _show(child, pieces)
        pieces.append(mark)
