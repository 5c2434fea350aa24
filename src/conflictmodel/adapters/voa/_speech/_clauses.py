"""
Clauses: where one may begin, and which words belong to its verb.
"""

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._passages import Passage

#: Where a noun phrase is over.
FUNCTION_WORDS = (
    lex.PREPOSITIONS
    | lex.SUBORDINATORS
    | lex.COORDINATORS
    | lex.DETERMINERS
    | lex.FINITE_VERBS
    | lex.OTHER_FUNCTION_WORDS
)
CLOSING = frozenset({"”", '"', "''", "’", "'"})
MARKS = frozenset(
    {",", ";", ":", "—", "–", "--", "-", "(", ")", "[", "]", '"', "''", "``", "...", "…"}
)
_OPENERS = lex.SUBORDINATORS | lex.COORDINATORS | MARKS


def starts_clause(passage: Passage, position: int) -> bool:
    """Whether a clause may begin at a position: what stands before it opens one."""
    if position <= 0:
        return True
    before = passage.word(position - 1)
    if before in _OPENERS or before in words.reporting():
        return True
    time = passage.time_ending(position)
    if time:
        at = time.first - (passage.word(time.first - 1) in ("on", "in", "since", "by"))
        return at == 0 or starts_clause(passage, at)
    return _is_adverb(before) and starts_clause(passage, position - 1)


def _is_adverb(word: str) -> bool:
    adverb = word.endswith("ly") and len(word) > 4 and word not in lex.NOUNS_IN_LY
    return adverb or word in lex.BEFORE_VERBS


def verb_group(passage: Passage, verb: int) -> int:
    """Where the words before a verb that belong to it begin: "has repeatedly denied"."""
    position = verb
    while position > 0:
        word = passage.word(position - 1)
        if time := passage.time_ending(position):
            position = time.first - (passage.word(time.first - 1) == "on")
        elif _is_adverb(word) or (word == "," and _opens_relative(passage, position - 1)):
            position -= 1
        else:
            break
    return position


def _opens_relative(passage: Passage, comma: int) -> bool:
    """The comma of "X, who said", or the second of "X, on Monday, said"."""
    if passage.word(comma + 1) in ("who", "which"):
        return True
    time = passage.time_ending(comma)
    if time is None:
        return False
    first = time.first - (passage.word(time.first - 1) in ("on", "in", "late", "early"))
    return first == 0 or passage.word(first - 1) == ","
