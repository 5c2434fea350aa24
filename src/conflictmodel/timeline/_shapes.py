"""
Tags, texts that fit, and the shapes of marks.
"""

import unicodedata
from collections.abc import Callable
from html import escape

from attrs import frozen

from conflictmodel.timeline._rows import Sort

#: Where in a row its bar begins, and how high it is.
BAR, THICK = 20, 12
#: The middles of the strips below the bar: for what is said, and for breaches.
SAID, BREACHES = 37, 46
#: How high letters are unless said otherwise, in CSS pixels.
FONT = 12


def tag(name: str, *children: str, **attributes: str | float) -> str:
    """
    An element; its children are markup already, the values of its attributes are escaped here.

    ``class_`` and ``aria_hidden`` become ``class`` and ``aria-hidden``.
    """
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_value(value)}"'
        for key, value in attributes.items()
    )
    inner = "".join(children)
    return f"<{name}{said}>{inner}</{name}>" if inner else f"<{name}{said}/>"


def text(words: str) -> str:
    """Words as they may stand between tags."""
    return escape(words)


def number(value: float) -> str:
    """A length to a tenth of a pixel."""
    return f"{value:.1f}".removesuffix(".0")


def _value(value: str | float) -> str:
    return escape(value) if isinstance(value, str) else number(value)


# Texts -------------------------------------------------------------------------------------------

# How wide letters are at the most, in parts of their height: no font is asked, so that the
# bytes are the same everywhere.
_WIDTHS = (
    ("iljtfrI.,:;'|!()[] ·", 0.38),
    ("mwMW@%—…", 1.0),
    ("0123456789-", 0.65),
)


def length(words: str, size: int = FONT) -> float:
    """About how wide a text is, rather too much than too little."""
    return size * sum(map(_letter, words))


def _letter(letter: str) -> float:
    for letters, width in _WIDTHS:
        if letter in letters:
            return width
    if unicodedata.combining(letter):
        return 0
    if unicodedata.east_asian_width(letter) in "WF":
        return 1.05
    return 0.73 if letter.isupper() else 0.6


def fitted(words: str, room: float, size: int = FONT) -> str:
    """A text cut so that it fits, with an ellipsis; empty if not even that does."""
    if length(words, size) <= room:
        return words
    kept, left = 0, room - length("…", size)
    for letter in words:
        left -= size * _letter(letter)
        if left < 0:
            break
        kept += 1
    return f"{words[:kept].rstrip()}…" if kept else ""


# Marks -------------------------------------------------------------------------------------------


@frozen
class Glyph:
    """How a mark looks, with its middle at ``x`` in the row that begins at ``y``."""

    draw: Callable[[float, float], str]
    #: Where in the row its middle is.
    middle: float = BAR + THICK / 2

    @property
    def in_strip(self) -> bool:
        """Whether it stands below the bar, which then does not show how uncertain it is."""
        return self.middle > BAR + THICK


def _path(look: str, d: str) -> str:
    return tag("path", class_=look, d=d)


def _at(x: float, y: float) -> str:
    return f"M{number(x)} {number(y)}"


def _said(x: float, y: float) -> str:
    return tag("circle", class_="hollow", cx=x, cy=y + SAID, r=3.2)


def _extended(x: float, y: float) -> str:
    """A seam through the bar, under a pennant that points onwards."""
    return _path("seam", f"{_at(x, y + BAR)}v{THICK}") + _path(
        "solid", f"{_at(x - 0.8, y + BAR + THICK)}V{number(y + BAR - 6)}l7 3l-5.4 3v12Z"
    )


def _violated(x: float, y: float) -> str:
    return _path("breach", f"{_at(x, y + BREACHES - 4)}v8")


def _suspended(x: float, y: float) -> str:
    return _path("line", f"{_at(x - 2, y + SAID - 4)}v8m4 0v-8")


def _expired(x: float, y: float) -> str:
    """A bracket around the end of the bar."""
    return _path("line", f"{_at(x - 3, y + BAR - 3)}h3v{THICK + 6}h-3")


def _collapsed(x: float, y: float) -> str:
    middle = y + BAR + THICK / 2
    return tag("circle", class_="paper", cx=x, cy=middle, r=7) + _path(
        "line", f"{_at(x - 5, middle - 5)}l10 10m0 -10l-10 10"
    )


def _ended(x: float, y: float) -> str:
    middle = y + BAR + THICK / 2
    return tag("rect", class_="paper", x=x - 6, y=middle - 6, width=12, height=12) + tag(
        "rect", class_="solid", x=x - 4, y=middle - 4, width=8, height=8
    )


GLYPHS = {
    Sort.SAID: Glyph(_said, SAID),
    Sort.EXTENDED: Glyph(_extended),
    Sort.VIOLATED: Glyph(_violated, BREACHES),
    Sort.SUSPENDED: Glyph(_suspended, SAID),
    Sort.EXPIRED: Glyph(_expired),
    Sort.COLLAPSED: Glyph(_collapsed),
    Sort.ENDED: Glyph(_ended),
}
