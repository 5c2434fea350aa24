"""
Words and sentences of a stretch of the page, with their offsets in the page.

A token is the smallest thing that later steps look at; all of them, and blanks between, are the
text. Measured on a page of 823 tokens: offsets as tuples 0.4 ms, as NamedTuple 0.9, as frozen
attrs class 1.1, which is why `Token` is a NamedTuple.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from typing import Any, NamedTuple, Self

from attrs import field, frozen

from conflictmodel.adapters.voa._layout import _lines
from conflictmodel.adapters.voa._layout._lines import BLANKS
from conflictmodel.adapters.voa._lexicon.abbreviations import (
    ABBREVIATIONS,
    ENDING_ABBREVIATIONS,
)
from conflictmodel.adapters.voa._sentences._kept import kept


class Token(NamedTuple):
    """A word, a number or a mark."""

    text: str

    #: Offsets in the page.
    start: int
    end: int

    #: The text in lower case with straight marks, as the word lists have it.
    low: str


#: The curly marks of copy as the straight ones of the word lists.
STRAIGHT = str.maketrans("’‘“”", "''\"\"")


def plain(word: str) -> str:
    """A word in lower case with straight marks, as the word lists have it."""
    return word.lower() if word.isascii() else word.translate(STRAIGHT).lower()


def straight(word: str) -> str:
    """A word as written, with straight marks."""
    return word if word.isascii() else word.translate(STRAIGHT)


class _ByPosition(dict[int, str]):
    """Words by their positions; empty beyond the ends."""

    def __missing__(self, _: int) -> str:
        return ""


class Tokens(tuple[Token, ...]):
    """
    The tokens of a sentence, which know the words among them.

    A word list none of whose phrases can stand here is told by a word of each. Measured: looking
    up all lists costs a quarter of what it does word by word.
    """

    #: Its words in plain form, from left to right, and each once.
    lows: tuple[str, ...]
    words: frozenset[str]

    #: Its words as they are written, with straight marks.
    texts: tuple[str, ...]

    #: Where each word stands in the page, to find words by their places.
    starts: tuple[int, ...]

    #: A word in plain form by its position; empty beyond the ends. Rules ask for thousands a page:
    #: a method of a dictionary answers in half the time of one of ours, 5 % of a page.
    word: Callable[[int], str]

    def __new__(cls, tokens: Iterable[Token] = ()) -> Self:
        """Take tokens; their words are asked of every sentence, so that they are made here."""
        made = super().__new__(cls, tokens)
        columns: Iterator[tuple[Any, ...]] = zip(*made, strict=True)
        texts, made.starts, _, made.lows = columns if made else ((), (), (), ())
        made.texts = texts if "".join(texts).isascii() else tuple(map(straight, texts))
        made.words = frozenset(made.lows)
        made.word = _ByPosition(enumerate(made.lows)).__getitem__
        return made

    def positions_of(self, words: Set[str]) -> Sequence[int]:
        """
        The positions of some words in plain form, from left to right.

        For rules that look for a word in the whole of a sentence: most sentences have none.
        """
        if words.isdisjoint(self.words):
            return ()
        return [position for position, low in enumerate(self.lows) if low in words]

    @kept
    def figures(self) -> tuple[int, ...]:
        """The positions of words that begin with a digit."""
        return tuple([p for p, low in enumerate(self.lows) if low[0].isdigit()])


@frozen
class Sentence:
    """A sentence, with the marks that close it."""

    #: Offset of its first token.
    start: int

    #: Offset after its last token.
    end: int

    tokens: Tokens = field(repr=False)


# -- tokens ------------------------------------------------------------------------------------

# Letters, digits and combining marks; "_" too, which stands for letters only in handles.
_W = r"[\w\u0300-\u036f\xad]"
# Between letters: hyphens ("cease-fire", "al-Nusra") and apostrophes ("O'Brien", "don't"; a
# backtick in gopher mirrors), but not the one of "'s", which is a token by itself.
_JOIN = r"(?:[-\u2010\u2011]|['’ʼ`](?![sS](?!\w)))"

# First words of ASCII letters before a blank or a comma, for which no other alternative is tried:
# most are, and words are cut in five sixths of the time. The blank before a word is taken with
# it, so that nothing is tried at blanks: two thirds of the time.
# Then in this order: addresses; dotted letters ("U.S.", "a.m.", "U.S.-led"); numbers
# with what hangs on them ("1,900", "2.5", "10:30", "72-hour", "1980s"); words; "'s"; marks
# typed as two ("''", "--", "..."); any other mark.
TOKEN = re.compile(
    r" ?+([A-Za-z]++(?=[ ,])"
    rf"|https?://[^\s\"”’<>)]++"
    rf"|Ph\.D\.|[^\W\d_](?:\.[^\W\d_])+\.?(?!\w)(?:[-\u2010\u2011]{_W}++)*+"
    rf"|[0-9]++(?:[.,:/][0-9]++)*+(?:{_JOIN}?{_W}++)*+"
    rf"|{_W}++(?:{_JOIN}{_W}++)*+"
    rf"|['’ʼ`][sS](?!\w)"
    rf"|''|``|‘‘|’’|\.{{2,}}+|-{{2,}}+"
    rf"|[^{re.escape(BLANKS)}])"
)

# The word after a stop, for what the stop belongs to.
NEXT_WORD = re.compile(rf"[{re.escape(BLANKS)}]{{1,3}}(\w{{1,20}})")


def tokens_of(text: str, start: int, end: int) -> Tokens:
    """Cut a stretch of the page into tokens; only blanks stand between them."""
    return Tokens(cut(text, start, end))


def cut(text: str, start: int, end: int) -> list[Token]:
    """Tokens as they are cut, before they are a sentence's."""
    tokens: list[Token] = []
    # Made as the tuples that they are, past the `__new__` of a named one: 0.8 M instructions of
    # the 112 M of a page of 700 words.
    new = tuple.__new__
    for match in TOKEN.finditer(text, start, end):
        word = match[1]
        first, last = match.span(1)
        # "Gen." and the "A." of "Jon A. Ferro" are one token with their stop.
        if word == "." and tokens and _is_abbreviated(text, tokens[-1], last, end):
            before = tokens.pop()
            word, first = before.text + ".", before.start
        low = word.lower() if word.isascii() else plain(word)
        tokens.append(new(Token, (word, first, last, low)))
    return tokens


def _is_abbreviated(text: str, word: Token, stop_end: int, end: int) -> bool:
    """Whether the stop just after a word belongs to it."""
    if word.end != stop_end - 1:
        return False
    initial = len(word.text) == 1 and word.text.isupper() and word.text != "I"
    if not initial and word.text + "." not in ABBREVIATIONS:
        return False
    following = NEXT_WORD.match(text, stop_end, end)
    if word.text in ("No", "Nos"):  # a number, or a short answer
        return following is not None and following[1].isdigit()
    if initial:  # a name goes on, or "Plan B." ends
        return following is not None and following[1] not in STARTERS and following[1][0].isupper()
    return True


# -- sentences ---------------------------------------------------------------------------------

# What may open a sentence, and hardly follows "U.S." or "p.m." within one. Names are left out:
# "U.S. Marine", "5 p.m. Friday".
STARTERS = frozenset(
    """
    A An The He She It They We You I His Her Its Their Our My This That These Those There Here But
    And Or So Yet If When While As After Before Since Until In On At By For From With Without To
    Not No Some Many Most All Both Each Several Other Another One Two Three What Who Why How Where
    However Meanwhile Earlier Later Also Then Still Now Last Despite Although Though Because During
    According Asked Neither Nobody Only Even
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)

OPENERS = frozenset(_lines.OPENERS + "$£€#@") | {"``", "‘‘", "''"}
CLOSERS = frozenset(_lines.CLOSERS) | {"''", "’’"}

ARTICLED = re.compile(r"(?:al|el|an|ar|as|at|ad|ash|az)[-\u2010\u2011]\w")

SPEECH = frozenset(
    {"said", "says", "asked", "asks", "told", "wrote", "added", "tweeted", "shouted", "replied"}
)


def sentences_of(text: str, start: int, end: int) -> tuple[Sentence, ...]:
    """
    Cut a stretch of the page, such as a paragraph, into sentences.

    Marks that close a quotation belong to the sentence they close. When in doubt, a sentence goes
    on: two sentences in one do less harm than half a statement.
    """
    tokens = cut(text, start, end)
    sentences = []
    first = after = 0
    quoted = False
    for at in [at for at, (word, _, _, _) in enumerate(tokens) if word[-1] in '.!?…"']:
        if at < after:
            continue
        if tokens[at].text[-1] == '"':
            quoted = _is_open_after(tokens, at, quoted)
            continue
        after = _after_closers(tokens, at + 1, quoted)
        quoted = quoted and all(each.text != '"' for each in tokens[at + 1 : after])
        if after == len(tokens) or _is_boundary(tokens, at, after):
            sentences.append(_sentence(tokens[first:after]))
            first = after
    if first < len(tokens):
        sentences.append(_sentence(tokens[first:]))
    return tuple(sentences)


def _sentence(tokens: Sequence[Token]) -> Sentence:
    return Sentence(tokens[0].start, tokens[-1].end, Tokens(tokens))


def _is_glued(tokens: Sequence[Token], at: int) -> bool:
    """Whether no blank stands before a token."""
    return 0 < at < len(tokens) and tokens[at].start == tokens[at - 1].end


def _is_open_after(tokens: Sequence[Token], at: int, quoted: bool) -> bool:
    """Whether a quotation is open after a straight mark: its shape decides, else what was."""
    before, behind = _is_glued(tokens, at), _is_glued(tokens, at + 1)
    return behind if before != behind else not quoted


def _after_closers(tokens: Sequence[Token], at: int, quoted: bool) -> int:
    """Skip the marks that close what a final mark ended; return the place after them."""
    while at < len(tokens) and tokens[at].text in CLOSERS:
        straight = tokens[at].text in ("'", '"')
        if _is_glued(tokens, at):
            # `."The`: the straight mark opens what follows, unless one was open.
            closes = not straight or quoted or not _is_glued(tokens, at + 1)
        else:
            # `build. "` at the end: a blank slipped in before the closing mark.
            closes = not _is_glued(tokens, at + 1) and (quoted or not straight)
        if not closes:
            break
        at += 1
    return at


def _is_boundary(tokens: Sequence[Token], ender: int, after: int) -> bool:
    """Whether a sentence ends at a final mark, its closing marks skipped."""
    mark, following = tokens[ender].text, tokens[after]
    if not _may_open(tokens, after):
        return False
    if _is_glued(tokens, after):
        return _may_be_glued(tokens, ender, after)
    if mark.strip(".…") and mark.endswith("."):
        dotted = mark in ENDING_ABBREVIATIONS or (mark.count(".") > 1 and mark.isupper())
        return dotted and (following.text in STARTERS or following.text in OPENERS)
    if mark.startswith(("..", "…")):
        return _is_glued(tokens, ender)
    if mark in "!?" and after > ender + 1 and following.text not in STARTERS:
        # “Is it enough?” Haddad asked.
        return SPEECH.isdisjoint(each.text for each in tokens[after : after + 4])
    return True


def _may_open(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token can be the first of a sentence."""
    text = tokens[at].text
    if text in OPENERS and at + 1 < len(tokens):
        text = tokens[at + 1].text
    first = text[0]
    return (first.isalnum() and not first.islower()) or bool(ARTICLED.match(text)) or text == "["


def _may_be_glued(tokens: Sequence[Token], ender: int, after: int) -> bool:
    """Whether the blank between two sentences was lost: "...on Sunday.The army ..."."""
    following = tokens[after].text
    if tokens[ender].text not in (".", "!", "?") or not following[0].isupper():
        return False
    before = tokens[ender - 1].text if ender else ""
    return len(following) > 1 and len(before) > 1 and (before[-1].islower() or before.isdigit())


def text_at(tokens: Sequence[Token], position: int) -> str:
    """A word as it is written; empty beyond the ends."""
    return tokens[position].text if 0 <= position < len(tokens) else ""
