"""
Quotations in headlines and sub-heads: words of the text, set in single marks.

"'We Have Nothing Left'" over a story is said by whoever says so in it. Single marks are
apostrophes elsewhere, so that they are read as quotations here only.
"""

import re

from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._quotes import Quote
from conflictmodel.values import Part

_HEADS = (Part.HEADLINE, Part.SUBHEAD)
# A mark that opens stands before a word and behind none; within, an apostrophe is no end.
_QUOTED = re.compile(r"(?<!\w)[\"“‘'](?=\w)(.+?)[\"”’'](?!\w)")
_WORD = re.compile(r"\w+")


def head_quotes_of(passage: Passage) -> tuple[Quote, ...]:
    """
    The quotations of two words and more in a headline or sub-head.
    """
    if passage.part not in _HEADS:
        return ()
    start, end = passage.sentence.start, passage.sentence.end
    found = (match.span() for match in _QUOTED.finditer(passage.text, start, end))
    return tuple(Quote(a, b) for a, b in found if len(_WORD.findall(passage.text, a, b)) > 1)


def is_echo(words: str, quoted: str) -> bool:
    """
    Whether words stand in a quotation, capitals and marks apart.
    """
    return f" {_plain(words)} " in f" {_plain(quoted)} "


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))
