"""
Whom a sentence is about: a quotation behind it that no verb frames is that person's.
"""

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._speech._main_subjects import main_subject
from conflictmodel.adapters.voa._speech._telling import PLACARDS


def told_of(passage: Passage) -> NounPhrase | None:
    """
    Whom a sentence is about: its subject.

    Or "For **Lina Haddad**, the choice was simple", "Said **Haddad**: “No.”"
    """
    if passage.word(0) in ("for", "said", "says"):
        return passage.phrase_at(1)
    head = main_subject(passage, len(passage.tokens))
    hangs = head is not None and passage.word(head.first - 1) in lex.PREPOSITIONS
    return None if head is None or hangs else head.phrase


# "**Her** answer: “No.”": as the cast knows her.
_OWNERS = {"his": "he", "her": "she", "their": "they"}


def owner_of(passage: Passage) -> NounPhrase | None:
    """
    Whose the subject is: "**Her** answer was short", "**The army**'s message was clear".
    """
    name = _OWNERS.get(passage.word(0))
    return NounPhrase(0, 1, name, None, "pronoun") if name else passage.phrase_at(0)


_COLON = frozenset({":"})


def quotation_after_colon(passage: Passage) -> int | None:
    """
    The position of a colon behind which a sentence is all quotation; None if there is none, or
    if the words are only written on something.
    """
    last = len(passage.tokens)
    colons = (p for p in passage.positions_of(_COLON) if not passage.is_quoted(p))
    colon = next(colons, last)
    if colon + 3 >= last or not all(passage.is_quoted(p) for p in range(colon + 1, last - 1)):
        return None
    return None if any(passage.word(p) in PLACARDS for p in range(colon)) else colon
