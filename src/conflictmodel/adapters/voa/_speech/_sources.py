"""
Sources that a preposition names: "**according to** X", "**by some estimates**", "**in** X's view".
"""

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._sentences._readings import MEDIA
from conflictmodel.adapters.voa._sentences._words import Cue
from conflictmodel.adapters.voa._speech._clauses import MARKS
from conflictmodel.adapters.voa._speech._objects import noun_phrase_at
from conflictmodel.adapters.voa._speech._telling import (
    NOBODY,
    Subject,
)


def according(passage: Passage, cue: Match[Cue], _: Subject | None) -> Subject | None:
    # "according to X": the speaker follows.
    if cue.value.form != "idiom" or passage.word(cue.first) not in ("according", "in"):
        return None
    if owner := _pronoun(passage, cue.first + 1):
        return Subject(owner, (), cue.first, cue.last)  # "in **her** view"
    head = noun_phrase_at(passage, cue.last) or _pronoun(passage, cue.last)
    if head is None:
        return NOBODY
    if passage.word(head.last) == "release":
        head = head._replace(last=head.last + 1)  # "a press release"
    source = issuer(passage, head) or head
    others = _with_others(passage, source.last)
    last = _end_of_source(passage, others[-1].last if others else source.last)
    return Subject(source, others, cue.first, last)


def _end_of_source(passage: Passage, position: int) -> int:
    """ "according to Lina Haddad **of the weather service**, A": to the comma, if it is near."""
    word = passage.word(position)
    if word not in _OF_SOURCE and not word.isdigit():
        return position
    for comma in range(position + 1, position + _SOURCE):
        if passage.word(comma) == ",":
            return comma
        if passage.word(comma) in lex.FINITE_VERBS | {"", ".", "that"}:
            break
    return position


_OF_SOURCE = word_set("of at from with in guidelines figures data records documents")


# How far behind a source's name its comma may stand, in words.
_SOURCE = 10


def _with_others(passage: Passage, position: int) -> tuple[NounPhrase, ...]:
    """ "according to rights groups **and other sources**, A"."""
    if passage.word(position) != "and":
        return ()
    other = noun_phrase_at(passage, position + 1)
    ends = other is not None and passage.word(other.last) in ("", ",", ".", ";")
    return (other,) if other and ends else ()


# As the cast knows them.
_NOMINATIVE = {
    "him": "he",
    "her": "she",
    "them": "they",
    "it": "it",
    "his": "he",
    "its": "it",
    "their": "they",
}


def _pronoun(passage: Passage, position: int) -> NounPhrase | None:
    """ "according to **him**", "in **his** view"."""
    name = _NOMINATIVE.get(passage.word(position))
    return NounPhrase(position, position + 1, name, None, "pronoun") if name else None


def issuer(passage: Passage, head: NounPhrase) -> NounPhrase | None:
    """ "figures released on Monday **by the central bank**": whose words they are."""
    if head.reading not in ("common", "plain"):
        return None
    medium = next((p for p in range(head.first, head.last) if passage.word(p) in _ISSUES), None)
    if medium is None:
        return None
    start = medium + 1 + (passage.word(medium + 1) == ",")
    for position in range(start, start + _ISSUED):
        word = passage.word(position)
        if word == "by" and passage.word(position - 1) in _SEEN:
            return None
        released = position > start or passage.word(start - 1) == "release"
        if word == "by" or (word == "from" and released):
            return noun_phrase_at(passage, position + 1)
        if word == "on":  # "posted on the group's website"
            owner = passage.phrase_at(position + 1)
            if owner and passage.word(owner.last) == "'s":
                return owner
            return owner.of if owner and owner.reading == "owned" else None
        if word in MARKS or word == "":
            return None
    return None


_ISSUES = MEDIA | word_set(
    "figures data statistics documents estimates numbers records findings release"
)


# "A letter **seen by** VOA" is somebody else's.
_SEEN = word_set("seen obtained reviewed read viewed verified cited quoted received")


# How far behind "figures released" the one who released them may stand, in words.
_ISSUED = 6


def estimates(passage: Passage, cue: Match[Cue], _: Subject | None) -> Subject | None:
    # "By some estimates", "by the council's count", "in Haddad's view": speaker and cue in one.
    if cue.value.form != "idiom" or passage.word(cue.first) not in ("by", "'s"):
        return None
    if passage.word(cue.first) == "'s":
        counted = passage.phrase_ending(cue.first)
        by = counted is not None and passage.word(counted.first - 1) in ("by", "in")
        return Subject(counted, (), counted.first - 1, cue.last) if counted and by else NOBODY
    head = noun_phrase_at(passage, cue.first + 1)
    return Subject(head, (), cue.first, cue.last) if head else NOBODY
