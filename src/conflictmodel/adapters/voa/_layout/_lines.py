r"""
Lines of a page, and what the mere shape of a line tells.

A line ends with ``\n``, ``\r\n`` or ``\r``, and with nothing else: U+2028, U+0085 and the
vertical tab do occur inside paragraphs of news copy, where `str.splitlines` would break them.
"""

import re

from attrs import field, frozen

#: Characters that leave no ink: white space, and the invisible ones that pages copied from a CMS
#: carry (zero-width spaces, direction marks, byte order marks, NUL).
BLANKS = (
    "\0\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
    "\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d"
    "\u202e\u202f\u205f\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069\u3000\ufeff"
)

LINE = re.compile(r"[^\r\n]*+(?:\r\n|\r|\n)|[^\r\n]++")

#: The longest line that is read, in characters; longer ones are no copy.
LONGEST_LINE = 100_000

#: Marks that open and close a quotation or an aside; those that close one may follow the final
#: mark of a sentence.
OPENERS = "“\"‘'«(["
CLOSERS = "”\"’'»)]"

#: Lower-case parts of personal names.
PARTICLES = frozenset({"al", "bin", "de", "del", "der", "di", "el", "ibn", "la", "van", "von"})


#: Words of proper names, labels and short headlines that are no part of a person's.
NOBODYS = frozenset(
    """
    State States Nation Nations Union East West North South Middle Central Africa Asia Europe
    America Arabia Korea Sudan Kingdom Republic Zealand Lanka Sea River Lake Bay Strip Heights
    Province City Capitol Square Council Front Army Forces Brigade Guard Guards Police House
    Senate Parliament Court Ministry Department Party League Bank Aid Relief Fund Group University
    Institute Hospital School Airport Mosque Bridge Market
    The An In On At Of For From To And With By New Old First Last More Most No
    War Wars Peace Truce Truces Ceasefire Cease-fire Talks Deal Attack Attacks Strike Strikes Raid
    Blast Bombing Fighting Violence Protest Protests Protesters Killed Dead Wounded Death Deaths
    Refugees Rebels Troops Soldiers Militants Civilians Crisis Conflict Battle Siege
    News World Breaking Latest Live Week Today Photo Photos Picture Pictures Video Videos Audio
    Gallery Map Report Reports Update Updates Analysis Developments Story Stories Related Key Top
    Editor Editorial Opinion Background Timeline Facts Words
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)


@frozen
class Line:
    """One line of a page."""

    #: Offset of the first character.
    start: int

    #: Offset after the terminator, which is where the next line starts.
    end: int

    #: The line without its terminator.
    text: str = field(repr=False)


def lines_of(text: str) -> tuple[Line, ...]:
    """Split a page into its lines; put together again, they give the page."""
    return tuple(
        Line(match.start(), match.end(), match[0].rstrip("\r\n")) for match in LINE.finditer(text)
    )


def ink_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Narrow a span to what is not blank; an empty span at its start if all is."""
    piece = text[start:end]
    body = piece.lstrip(BLANKS)
    if not body:
        return start, start
    first = end - len(body)
    return first, first + len(body.rstrip(BLANKS))


def has_final_mark(text: str) -> bool:
    """
    Whether it ends as a sentence does: a final mark, perhaps within closing marks.

    A comma or semicolon counts too, since no label has one there, and a colon in a line that is
    too long for a label.
    """
    bare = text.rstrip(CLOSERS + BLANKS)
    if bare.endswith((".", "!", "?", "…", ",", ";")):
        return True
    return bare.endswith(":") and len(text) >= 40


def is_prose(text: str) -> bool:
    """Whether it reads as running text: a final mark, or too long for anything else."""
    return has_final_mark(text) or len(text) >= 60


def is_capitalised(word: str) -> bool:
    return word.lstrip(OPENERS)[:1].isupper()


def is_name(text: str) -> bool:
    """Whether it could be a person's name alone: two to four capitalised words."""
    words = text.split()
    if not 2 <= len(words) <= 5 or len(text) > 50 or not NOBODYS.isdisjoint(words):
        return False
    proper = [word for word in words if word not in PARTICLES]
    if any(map(_is_acronym, proper)) and not text.isupper():
        return False
    return 2 <= len(proper) <= 4 and all(map(_could_be_in_a_name, proper))


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isalpha() and word.isupper() and word not in ("II", "III", "IV")


def _could_be_in_a_name(word: str) -> bool:
    # "al-Assad" and "O'Brien" are parts of names; "G." is one; "U.S." and "2016" are none.
    bare = word.removesuffix(".")
    letters = bare.replace("-", "").replace("'", "").replace("’", "")
    if not letters.isalpha() or (bare != word and len(bare) > 2 and bare not in ("Jr", "Sr")):
        return False
    return word[0].isupper() or word.startswith(("al-", "el-"))


def is_title_case(text: str) -> bool:
    """Whether it is set as headlines are: four words or more, all the long ones capitalised."""
    words = text.split()
    return len(words) >= 4 and all(is_capitalised(word) for word in words if len(word) >= 4)
