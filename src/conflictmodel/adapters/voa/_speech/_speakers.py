"""
Who can say something: whether the noun phrase before a reporting word is its subject.
"""

from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._sentences._readings import MEDIA
from conflictmodel.adapters.voa._sentences._words import Cue
from conflictmodel.adapters.voa._speech._heads import Head
from conflictmodel.adapters.voa._speech._telling import PLACARDS
from conflictmodel.values import Act, ActorKind


def is_nobody(passage: Passage, head: Head) -> bool:
    inside = passage.words(head.phrase.first, head.phrase.last)
    placard = not PLACARDS.isdisjoint(inside) and "'s" not in inside
    return placard or not _NOBODY.isdisjoint(
        (passage.word(head.first), passage.word(head.first - 1))
    )


# "No group has claimed responsibility": nobody said it.
_NOBODY = word_set("no neither none nobody nothing")


def counts(phrase: NounPhrase) -> bool:
    """Whether somebody counts what others do: "Italy documented 40 cases" tells that they were."""
    return phrase.role is not None or phrase.kind in _COUNTERS


_COUNTERS = (ActorKind.CIVIL_SOCIETY, ActorKind.INTERGOVERNMENTAL, ActorKind.NEWS_AGENCY)


def may_be_somebody(passage: Passage, cue: Match[Cue], head: Head) -> bool:
    """Whether plain words can be those who speak: what frames a quotation, somebody does."""
    appeals = cue.value.form == "idiom" and cue.value.act is Act.APPEAL
    appeals = appeals or cue.value.act in (Act.ACCUSE, Act.DENY)
    paper = passage.word(head.phrase.last - 1)
    says = "that" in cue.value.takes and paper in _SAYING_PAPERS
    return "quote" in cue.value.takes or says or (appeals and paper not in _PAPERS)


# "The plan calls for talks": it says nothing.
_PAPERS = word_set(
    """
    plan plans agreement deal bill law resolution proposal draft accord treaty constitution
    document budget strategy measure program project roadmap text order ruling motion amendment
    situation truce ceasefire cease-fire job policy rule rules code contract
    """
)


# "The indictment alleges", "the audit found".
_SAYING_PAPERS = MEDIA | word_set(
    """
    indictment complaint lawsuit affidavit filing document documents papers memo cable verdict
    ruling assessment analysis investigation inquiry audit
    """
)


def agrees(passage: Passage, cue: Match[Cue], subject: tuple[NounPhrase, ...]) -> bool:
    """Whether verb and subject are both of one or of several: "aid agencies reports" is a noun."""
    word = passage.word(cue.first)
    if cue.value.form not in ("present", "idiom") or word.endswith("ed") or word == "as":
        return True
    if word in NO_NOUNS and passage.word(cue.first - 1) != ",":
        return True
    names = subject[-1].name.lower()
    if names.rpartition(" ")[2] in _COLLECTIVES or names.partition(" ")[0] in _COLLECTIVES:
        return True
    plural = len(subject) > 1 or subject[0].is_plural
    if word == "say" and subject[0].kind in _MANY:
        return True  # "The department say": a body is many
    if word.endswith("s") and not word.endswith("ss"):
        return not plural or subject[0].reading not in ("common", "plain", "pronoun")
    return plural or cue.value.form == "idiom"


# No noun is written so: "authorities says" is a slip.
NO_NOUNS = word_set("says tells")


_MANY = (ActorKind.GOVERNMENT_BODY, ActorKind.POLITICAL_BODY, ActorKind.CIVIL_SOCIETY)


# One or several, as copy likes.
_COLLECTIVES = word_set(
    "majority half military media press police opposition staff team crew public couple"
)
