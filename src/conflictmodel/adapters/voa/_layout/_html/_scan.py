r"""
Markup told from text: a page as a stream of tags and texts, each with its place.

The grammar is the tokenizer of the HTML standard (section 13.2.5) as far as it decides what is
text: comments, bogus comments, raw text elements, attributes with and without quotes. Where a page
breaks off within a tag, the tag is dropped, as browsers do. Every character is looked at once.

A blank is what HTML takes for one: ``[ \t\n\f\r]``.
"""

import re
from collections.abc import Iterator
from html import unescape
from html.entities import html5
from typing import NamedTuple

from conflictmodel.adapters.voa._sentences._phrases import word_set

BLANKS = " \t\n\f\r"

# A name, and perhaps a value in double quotes, in single ones, or in none. A quotation that is
# not closed takes the rest of the page.
_ATTRIBUTE = r"""
    [^ \t\n\f\r/>] [^ \t\n\f\r/>=]*+
    (?: [ \t\n\f\r]*+ = [ \t\n\f\r]*+
        (?: "[^"]*+(?:"|\Z) | '[^']*+(?:'|\Z) | (?!["'])[^ \t\n\f\r>]*+ )
    )?+
"""

_MARKUP = re.compile(
    rf"""
    < (?:
        (?P<close>/?) (?P<name>[A-Za-z][^ \t\n\f\r/>]*+)
        (?: [ \t\n\f\r/]++ | {_ATTRIBUTE} )*+ (?P<end>>|\Z)
      | !-- (?: -?> | .*? --!?> | .*+ )
      | (?: [!?] | /(?=[^A-Za-z]) ) [^>]*+ (?:>|\Z)
    )
    """,
    re.VERBOSE | re.DOTALL,
)

_ATTRIBUTES = re.compile(
    r"""
    (?P<name> [^ \t\n\f\r/>] [^ \t\n\f\r/>=]*+ )
    (?: [ \t\n\f\r]*+ = [ \t\n\f\r]*+
        (?: "(?P<double>[^"]*+)" | '(?P<single>[^']*+)' | (?P<bare>(?!["'])[^ \t\n\f\r>]*+) )
    )?+
    """,
    re.VERBOSE,
)

_NAME = re.compile(r"[^ \t\n\f\r/>]*")

#: Elements whose content is no markup: it ends with their end tag. Browsers run scripts.
RAW = word_set("script style title textarea iframe noembed noframes noscript xmp")

_RAW_END = {
    name: re.compile(rf"</{name}(?=[ \t\n\f\r/>])", re.ASCII | re.IGNORECASE) for name in RAW
}

#: Blanks that a browser shows as one, and character references.
UNIT = re.compile(
    r"[ \t\n\f\r]{2,}|[\t\n\f\r]"
    r"|&(?:#(?:[0-9]++|[xX][0-9A-Fa-f]++);?|[A-Za-z][A-Za-z0-9]{0,30}+;?)",
    re.ASCII,
)


class Markup(NamedTuple):
    """A tag, or a text between two tags."""

    #: The name of a tag in lower case, with a slash before that of an end tag; empty for a text.
    name: str

    #: Where it stands in the page.
    start: int
    end: int


def markup_of(page: str) -> Iterator[Markup]:
    """The tags and texts of a page in order; comments are passed over."""
    at = 0
    found = _MARKUP.search(page)
    while found:
        if found.start() > at:
            yield Markup("", at, found.start())
        at = onward = found.end()
        # A tag that breaks off at the end of the page has no end.
        if found["end"]:
            name = found["name"].lower()
            yield Markup(found["close"] + name, found.start(), at)
            if name in RAW and not found["close"]:
                ending = _RAW_END[name].search(page, at)
                onward = ending.start() if ending else len(page)
        found = _MARKUP.search(page, onward)
    if at < len(page):
        yield Markup("", at, len(page))


def attributes_of(page: str, start: int, end: int) -> dict[str, tuple[int, int]]:
    """Where the values of a start tag's attributes stand; of two of one name the first counts."""
    found: dict[str, tuple[int, int]] = {}
    name = _NAME.match(page, start + 1, end)
    for each in _ATTRIBUTES.finditer(page, name.end() if name else start, end - 1):
        group = each.lastgroup or "name"
        span = each.span(group) if group != "name" else (each.end(), each.end())
        found.setdefault(each["name"].lower(), span)
    return found


def resolved(reference: str) -> tuple[str, int]:
    """
    What a character reference stands for, and how much of it does.

    ``&ampere`` is ``&`` and four letters more; what is no reference stands for itself.
    """
    if reference[1] == "#":
        # No code point has so many digits, and `int` refuses very many.
        return unescape(reference) if len(reference) < 16 else "\ufffd", len(reference)
    for end in range(len(reference), 1, -1):
        found = html5.get(reference[1:end])
        if found is not None:
            return found, end
    return reference, len(reference)


def units_of(page: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """
    What a text shows, piece by piece, each with the stretch of the page that it stands for.

    Blanks become single ones; whether one is shown depends on what stands before it.
    """
    at = start
    for found in UNIT.finditer(page, start, end):
        first, last = found.span()
        if first > at:
            yield page[at:first], at, first
        text = " "
        if page[first] == "&":
            text, length = resolved(found[0])
            last = first + length
            text = " " if text in BLANKS and text else text
        if text:
            yield text, first, last
        at = last
    if at < end:
        yield page[at:end], at, end


def shown(page: str, start: int, end: int) -> str:
    """A text as it is shown: references resolved, no blank at its ends or beside another."""
    if not UNIT.search(page, start, end):
        return page[start:end].strip(" ")
    text = "".join(unit for unit, _, _ in units_of(page, start, end))
    return re.sub(r" {2,}", " ", text).strip(" ")
