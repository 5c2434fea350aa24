"""
A reporting word with whom it belongs to.
"""

from attrs import frozen

from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._sentences._words import Cue
from conflictmodel.values import Act, ActorKind


@frozen
class Subject:
    """Whom a cue belongs to, and where the clause of attribution begins and ends."""

    #: None where nobody is named.
    phrase: NounPhrase | None
    others: tuple[NounPhrase, ...]
    first: int
    last: int
    #: Whether the subject is left out, and whoever spoke before goes on.
    goes_on: bool = False


#: A cue that is nobody's, and that no further row need look at.
NOBODY = Subject(None, (), 0, 0)


@frozen
class Telling:
    """A reporting word with its subject."""

    passage: Passage
    #: Which row of `SUBJECTS` found the subject.
    rule: str
    cue: Match[Cue]
    subject: Subject


# Before a coordinated predicate: "said A and warned B".
JOINTS = frozenset({"and", "but", "while", "yet", "then", "or"})


# What is written on a thing is nobody's statement.
PLACARDS = word_set(
    """
    sign signs banner banners placard placards poster posters shirt shirts flag flags headline
    headlines caption label plaque inscription graffiti slogan slogans badge sticker stickers
    """
)


# Who is accused may well be told without the accuser.
OF_SOMEBODY = frozenset({Act.ACCUSE, Act.CONDEMN})


def is_person(phrase: NounPhrase) -> bool:
    """Whether a phrase means a person, or somebody in a role."""
    pronoun = phrase.reading == "pronoun" and phrase.name != "it"
    return pronoun or phrase.kind is ActorKind.PERSON or phrase.role is not None


def is_ing(passage: Passage, cue: Match[Cue]) -> bool:
    return passage.word(cue.first).endswith("ing")
