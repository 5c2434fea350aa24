"""
Words that are nobody's name: adjectives and nouns before and behind a head.
"""

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._speech._clauses import (
    FUNCTION_WORDS,
)

MOST_PHRASES = 6


def before_plain_words(passage: Passage, position: int) -> int:
    """Where the plain words (adjectives, nouns) that end at a position begin."""
    first = position
    while first > 0 and position - first < MOST_PHRASES:
        word = passage.word(first - 1)
        if word == "and" and first < position and _joins_adjectives(passage, first - 1):
            first -= 2
            continue
        if word in FUNCTION_WORDS or not is_plain(word) or passage.phrase_ending(first):
            break
        if not _may_be_adjective(passage, first - 1):
            break
        first -= 1
    return first


def _may_be_adjective(passage: Passage, position: int) -> bool:
    """A capital begins a name, but in "southern Brazilian", "Houthi-run"."""
    small = passage.tokens[position].text[0].islower() or "-" in passage.word(position)
    return small or words.adjectives().at(passage.tokens, position) is not None


def _joins_adjectives(passage: Passage, joint: int) -> bool:
    """ "the moderate **and** secular party": an article before both."""
    plain = is_plain(passage.word(joint - 1)) and passage.word(joint - 1) not in FUNCTION_WORDS
    return plain and passage.word(joint - 2) in lex.A_OR_THE


def is_plain(word: str) -> bool:
    """Whether a token is a word of letters, and no mark."""
    bare = word.replace("-", "").replace("'", "")
    return (bare.isalpha() or (bare.isalnum() and "-" in word)) and word not in ("'s", "'")


def is_participle(word: str) -> bool:
    """ "people **living** nearby", "students **wounded**": a participle after its noun."""
    return word.endswith(("ing", "ed", "en", "wn"))


#: "One of **them**": those told of before.
ALL_OF_THEM = word_set("them us these those")
