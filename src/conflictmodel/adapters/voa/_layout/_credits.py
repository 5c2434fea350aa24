"""
By- and credit lines: how they are known, and the names in them.

"VOA's A B in Goma contributed to this report. Some information came from Reuters.": who worked
on a story, and whose text it is. Agencies keep the rights to theirs.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from conflictmodel.adapters.voa._layout._lines import BLANKS, ink_of, is_capitalised, is_name


class Name(NamedTuple):
    """A name as the page prints it."""

    text: str

    #: Offsets in the page.
    start: int
    end: int


# -- how a credit is known ---------------------------------------------------------------------


def _wrapped(pattern: str) -> re.Pattern[str]:
    """A pattern whose blanks stand for any number of them: the line may have been wrapped."""
    return re.compile(pattern.replace(" ", r"\s+"))


AGENCY_NAMES = (
    r"(?:(?:The )?Associated Press|Agence France[- ]Presse|Thomson Reuters(?: Foundation)?|Reuters"
    r"|AP|AFP|UPI|DPA|EFE|RFE/RL|RFA|Radio Free (?:Asia|Europe(?:/Radio Liberty)?))"
)

AGENCY = _wrapped(rf"\b{AGENCY_NAMES}(?!\w)")


_STORY = r"(?:\w+ )?(?:report|story|article|analysis|dispatch|interview)s?\b"

_MATERIAL = r"(?:information|material|reporting|content|background)"

# What contributors did, in the sentence that names them. In the news, "the report" is somebody
# else's: "experts who wrote the report".
CONTRIBUTED = _wrapped(
    rf"\b(?:contributed (?:(?:some |additional )?(?:reporting|information)\b|to this {_STORY})"
    r"|(?:wrote|reported|adapted|produced) (?:(?:on )?this (?:story|report|article|interview)"
    r"|it for|the (?:story|report) for)\b"
    rf"|(?:provided|supplied) (?:some )?{_MATERIAL} (?:for|to|in) this {_STORY})"
)

# "Some information for this report came from AP", "Material from AP was used"; "A B reported from
# Goma."
MATERIAL = _wrapped(
    rf"(?:[A-Z]\S+ ){{1,3}}[A-Z]\S+ reported from [A-Z][^.]{{2,40}}\."
    rf"|\(?(?:(?:Some|Additional|Other|Parts? of the) )?(?i:{_MATERIAL})"
    rf" (?:(?:for|in|from|used in) this {_STORY}"
    r"|(?:from|by|provided by) .{2,80} (?:was|were) (?:also )?used (?:in|for) this)"
)

# What else a credit starts with: "This story originated in", "Reporting by A B; editing by C D".
CREDITING = _wrapped(
    rf"\(?This {_STORY} (?:(?:is|was|has been) (?:based|compiled|produced|written|reported|adapted"
    rf"|translated|provided)|(?:originally |first )?(?:originated|appeared)|comes from"
    rf"|(?:includes?|contains?) {_MATERIAL})\b|(?:©|Copyright (?:©|\d)).{{0,120}}$"
    r"|VOA.{3,120} contributed(?: from .{3,40})?\.\)?$"
    r"|\(?(?:With )?(?:[Aa]dditional )?(?:[Rr]eporting|Writing|Editing|Translat(?:ed|ion)|Adapted"
    r"|Produced|Written) by:? [A-Z]"
)

# "I'm NAME."; "For VOA News, I'm NAME in Osk."; "NAME, VOA News, Osk."; "VOA's NAME has more.".
SIGN_OFF = re.compile(
    r"(?:(?:And )?[Ff]or VOA (?:News|Learning English), )?(?:And )?I[’'`]m (?P<name>[^.,]{3,40}?)"
    r"(?: reporting)?(?: (?:in|from) [A-Z][\w ]+|, (?:for )?VOA(?: News| Learning English)?)?\.?"
    r"|(?P<reporter>(?:[A-Z]\S+ ){1,3}[A-Z][^\s,]+),? (?:for )?VOA News"
    r"(?:,? (?:in )?[A-Z][^.,]{2,30}(?:, [A-Z]\w+)?)?\.?"
    r"|VOA[’'`]s (?P<colleague>.{3,60}?) (?:(?:has|with) (?:more|the story|details)|reports)"
    r"(?: from [A-Z].{2,40})?\.?"
)


# Where a sentence ends, but for initials: "A. B".
ENDED = re.compile(r"(?<![ .][A-Z])[.!?][\"”’')]* (?=[A-Z(])")

# "I'm A B." within a line, after the text and before the credits.
SIGNED_WITHIN = re.compile(
    r"(?:And )?I[’'`]m (?:[A-Z]\S+ ){1,2}[A-Z][^\s.]+\. *+(?=$|.*(?:wrote|adapt))"
)

#: One of these is in all that `MATERIAL` and `CONTRIBUTED` find; they are cheaper to look for.
OF_CREDITS = (
    "contributed",
    "reported from",
    " this ",
    " it for",
    " story for",
    " report for",
    "I'm ",
    "I’m ",
)

#: How far from a paragraph's end its credit starts at most, in characters.
LONGEST_CREDIT = 400


def find_credit(text: str) -> int | None:
    """
    Find where the credit in a line starts: at its start, or with one of its last sentences.
    """
    if MATERIAL.match(text) or CREDITING.match(text):
        return 0
    if not any(words in text for words in OF_CREDITS):
        return None
    ends = ENDED.finditer(text, max(0, len(text) - LONGEST_CREDIT))
    for start, end in pairwise([0, *(each.end() for each in ends), len(text)]):
        done = CONTRIBUTED.search(text, start, end)
        # Before it stands a list of names, no sentence of the story.
        if (
            MATERIAL.match(text, start)
            or SIGNED_WITHIN.match(text, start)
            or (done and done.start() - start <= 250)
        ):
            return start
    return None


def is_sign_off(text: str) -> bool:
    """Whether it is how reporters end what they read aloud: "I'm NAME."."""
    signed = SIGN_OFF.fullmatch(text) if len(text) <= 120 else None
    if signed is None:
        return False
    name = signed["name"] or signed["reporter"]
    return name is None or is_name(name)


# -- the names in it ---------------------------------------------------------------------------

SEPARATOR = re.compile(r",|;|\||(?<![A-Z])/|&|\band\b")

#: An agency parts the names beside it: "Reuters correspondent A B and AP contributed".
CREDIT_SEPARATOR = re.compile(rf"{AGENCY.pattern}|{SEPARATOR.pattern}")

# "contributed to this report", "wrote this story for VOA News", "adapted it for": before them
# stand the names.
WORKED = re.compile(
    r"\b(?:(?:also )?contributed|wrote|reported|adapted|produced|was the editor|were the editors"
    rf"|(?:provided|supplied) (?=(?:some )?{_MATERIAL})|(?:is|are|was|were) among those who)\b"
)

# "Reporting by", "was written by", "originated in": behind them stand the names.
WORK_OF = re.compile(
    r"\b(?:(?i:reporting|writing|editing|translat(?:ed|ion)|adapted|produced|written|reported"
    r"|compiled|filed) by:?|(?:originated|appeared) (?:in|on|with)) "
)

# Up to the last of these stands what the person does: "VOA's National Security Correspondent".
ROLE = re.compile(
    r".*\b(?:correspondent|reporter|editor|producer|stringer|chief|journalist|colleague|writer"
    r"|photographer|analyst|anchor|host|intern|contributor)s? (?=[A-Z])",
    re.IGNORECASE,
)

OUTLET = re.compile(r"(?:VOA|Voice of America)(?:['’`]s)? (?:News )?|(?:The|the) (?=VOA|[A-Z])")

# After the name: the place or the desk.
PLACE = re.compile(r"[ ,]+(?:in|at|of(?! America)|from|for|on|with|reporting|via)\b")

STOP = re.compile(rf"\.[{re.escape(BLANKS)}]+(?=[A-Z])(?<!\b[A-Z]\.[{re.escape(BLANKS)}])")


def names_of(text: str, start: int, end: int) -> tuple[Name, ...]:
    """Split a byline into its names: "By A and B", "A, B", "VOA's A in Goma"."""
    names = (_bare(text, *piece, leads=(OF_OUTLET,)) for piece in _pieces(text, start, end))
    return tuple(name for name in names if is_capitalised(name.text))


OF_OUTLET = re.compile(r"VOA['’`]s ")


def contributors_of(text: str, start: int, end: int) -> tuple[Name, ...]:
    """
    Find the names of those who worked on a story in its credit line.

    "VOA's A B contributed to this report.", "A B in Goma, C D and other journalists
    contributed ...": the part of each sentence before its verb is a list of names, each with what
    the person does before it and the place or desk after it. "Reporting by A B": they follow.
    """
    start += text.startswith("(", start, end)
    return tuple(
        name
        for first, last in _sentences(text, start, end)
        for span in _lists(text, first, last)
        for name in _credited(text, *span)
    )


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for stop in STOP.finditer(text, start, end):
        yield start, stop.start()
        start = stop.end()
    yield start, end


def _lists(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the lists of names of a sentence stand."""
    signed = SIGN_OFF.fullmatch(text, start, end)
    if signed and signed.lastgroup:
        yield signed.span(signed.lastgroup)
        return
    works = [each.span() for each in WORK_OF.finditer(text, start, end)]
    yield from ((first, last) for (_, first), (last, _) in pairwise([*works, (end, end)]))
    verb = None if works else WORKED.search(text, start, end)
    if verb:
        yield start, verb.start()


def _credited(text: str, start: int, end: int) -> Iterator[Name]:
    for piece in _pieces(text, start, end, CREDIT_SEPARATOR):
        name = _bare(text, *piece, leads=(OUTLET, ROLE, OUTLET))
        # "other VOA journalists" is nobody's name, nor is a place that was parted from one.
        if is_capitalised(name.text) and not PLACE.match(" " + name.text):
            yield name


def _bare(text: str, start: int, end: int, *, leads: tuple[re.Pattern[str], ...]) -> Name:
    """A name without what leads up to it and the place or desk behind it."""
    for lead in leads:
        found = lead.match(text, start, end)
        start = found.end() if found else start
    place = PLACE.search(text, start, end)
    first, last = ink_of(text, start, place.start() if place else end)
    return Name(text[first:last], first, last)


def _pieces(
    text: str, start: int, end: int, separator: re.Pattern[str] = SEPARATOR
) -> Iterator[tuple[int, int]]:
    """Split at commas and "and", blanks, brackets and a last stop left out."""
    for found in [*separator.finditer(text, start, end), None]:
        first, last = ink_of(text, start, found.start() if found else end)
        last -= text.endswith(")", first, last)
        if last > first and text[last - 1] == "." and not text[last - 2 : last - 1].isupper():
            last -= 1
        if last > first:
            yield first, last
        start = found.end() if found else end
