"""
Numbers in figures or words: "1,900", "two hundred", "1.5 million", "half a dozen".
"""

import re
from functools import cache

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._numbers import number_of
from conflictmodel.adapters.voa._sentences._phrases import Lookup, Match, word_set
from conflictmodel.adapters.voa._sentences._tokens import Tokens


@cache
def _phrased() -> Lookup[int]:
    """Numbers of several words, and those that are no number alone: "half a dozen"."""
    return Lookup((words, n) for words, n in lex.NUMBER_WORDS.items() if " " in words)


_MULTIPLES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "dozen": 12}
_DECIMAL = re.compile(r"[0-9]{1,3}\.[0-9]{1,3}", re.ASCII)
# Articles and negations are in the table of numbers for durations; nobody is counted by them.
_NO_NUMBERS = word_set("a an no none zero")
#: Nobody counts more people than there are: "12 million million", or a long string of digits.
_ALL_PEOPLE = 10**10


def numeral_at(tokens: Tokens, at: int) -> Match[int] | None:
    """A number in figures or words: "1,900", "two hundred", "1.5 million", "half a dozen"."""
    if at >= len(tokens):
        return None
    phrase = _phrased().at(tokens, at)
    number: float | None = phrase.value if phrase else number_of(tokens.lows[at])
    last = phrase.last if phrase else at + 1
    text = tokens[at].text
    if number is None and "." in text and _DECIMAL.fullmatch(text) and _multiple(tokens, last):
        number = float(text)
    if number is None or (phrase is None and tokens.lows[at] in _NO_NUMBERS):
        return None
    while times := _multiple(tokens, last):
        number, last = number * times, last + 1
    return Match(at, last, round(number)) if number <= _ALL_PEOPLE else None


def _multiple(tokens: Tokens, at: int) -> int | None:
    return _MULTIPLES.get(tokens.lows[at]) if at < len(tokens) else None
