"""
Whom a clause is about where the verb in question has no subject of its own.
"""

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._speech._clauses import FUNCTION_WORDS, starts_clause
from conflictmodel.adapters.voa._speech._heads import Head, coordinated
from conflictmodel.adapters.voa._speech._plain_words import before_plain_words
from conflictmodel.values import ActorKind


def main_subject(passage: Passage, position: int) -> Head | None:
    """
    The subject of the clause that a participle hangs on: "X left, **calling** it a farce".
    """
    found: Head | None = None
    hanging: Head | None = None
    for phrase in passage.phrases:
        if phrase.last > position:
            break
        # "Her sister, **taxi** driver Lina Haddad, left".
        start = before_plain_words(passage, phrase.first) if phrase.role else phrase.first
        if passage.is_quoted(phrase.first) or not starts_clause(passage, start):
            continue
        first = coordinated(passage, phrase, phrase.first)[0]
        if _is_no_name(passage, phrase) or passage.word(first - 1) in lex.PREPOSITIONS:
            continue
        if passage.word(phrase.first - 1) in lex.SUBORDINATORS:
            hanging = hanging or (Head(phrase, phrase.first) if phrase.first <= 1 else None)
        elif found is None or _opens_main_clause(passage, phrase.first):
            found = Head(phrase, phrase.first)
    return found or hanging or _acting(passage, position)


def _acting(passage: Passage, position: int) -> Head | None:
    """ "In a talk on Monday the **mayor Lina Haddad rejected** it, saying": before a past verb."""
    people = (p for p in passage.phrases if p.kind is ActorKind.PERSON and p.last < position)
    acting = (p for p in people if passage.word(p.last).endswith("ed"))
    return next((Head(p, p.first) for p in acting), None)


def _is_no_name(passage: Passage, phrase: NounPhrase) -> bool:
    """ "Standing by the gate, …", "Tensions between …": the capital is that of the sentence."""
    alone = phrase.first == 0 and phrase.last == 1 and phrase.reading == "name"
    plural = passage.word(0).endswith("s") and passage.word(1) in FUNCTION_WORDS
    return alone and (plural or passage.word(0).endswith("ing"))


def _opens_main_clause(passage: Passage, first: int) -> bool:
    """Whether a new clause with its own subject begins, rather than one more of a list."""
    return passage.word(first - 1) in ("but", "while", ";") or (
        passage.word(first - 1) == "and" and passage.word(first - 2) == ","
    )
