"""
Reporting words without a subject of their own: "X left, **saying** A".

The subject is that of the reporting word before, of the clause that they hang on, or of the one
that they open: "**While denying** A, X left".
"""

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._sentences._readings import MEDIA
from conflictmodel.adapters.voa._sentences._words import Cue
from conflictmodel.adapters.voa._speech._clauses import CLOSING, verb_group
from conflictmodel.adapters.voa._speech._heads import (
    coordinated,
)
from conflictmodel.adapters.voa._speech._main_subjects import main_subject
from conflictmodel.adapters.voa._speech._speakers import agrees, is_nobody
from conflictmodel.adapters.voa._speech._telling import (
    JOINTS,
    OF_SOMEBODY,
    Subject,
    is_ing,
)
from conflictmodel.values import Act


def same(passage: Passage, cue: Match[Cue], before: Subject | None) -> Subject | None:
    # "X said A and warned B", "…, adding that C": the subject of the cue before goes on.
    if before is None or cue.first == 0 or cue.value.form == "participle":
        return None
    position = verb_group(passage, cue.first)
    word = _mark_before(passage, position)
    adding = is_ing(passage, cue) and word in (",", "before", "after")
    # "condemned the raid **saying** it was a crime"
    hangs = passage.word(cue.first) in _SAYS_SO and before.last < position
    hangs = hangs and not _holds_back(word)
    if word not in JOINTS and not adding and not hangs:
        return None
    passive = passage.word(position - 2).endswith("ed") and "that" not in cue.value.takes
    if passive and any(passage.word(p) in lex.BE for p in range(position - 4, position - 2)):
        return None  # "was watched and applauded"
    everybody = (before.phrase, *before.others) if before.phrase else ()
    if everybody and not agrees(passage, cue, everybody):
        return None
    return Subject(before.phrase, before.others, position - 1, cue.last, before.goes_on)


_SAYS_SO = word_set("saying claiming insisting arguing")


def _mark_before(passage: Passage, position: int) -> str:
    """The word before a position; of "a “second chance,” | adding that" the comma."""
    word = passage.word(position - 1)
    closes = word in CLOSING and passage.is_quoted(position - 1)
    return passage.word(position - 2) if closes else word


def _holds_back(word: str) -> bool:
    """Whether a participle behind a word is no clause: "**of** saying", "**was** saying"."""
    return word in lex.PREPOSITIONS or word in lex.BE or word in lex.BEFORE_VERBS or word == "as"


def main(passage: Passage, cue: Match[Cue], before: Subject | None) -> Subject | None:
    # "X withdrew, saying A", "X issued a letter condemning B", "X met Y and warned C".
    if before is not None or not _hangs_on(passage, cue):
        return None
    head = main_subject(passage, cue.first)
    if head is None or is_nobody(passage, head) or not agrees(passage, cue, (head.phrase,)):
        return None
    _, others = coordinated(passage, head.phrase, head.first)
    everybody = (*others, head.phrase)
    return Subject(everybody[0], everybody[1:], cue.first, cue.last)


def _hangs_on(passage: Passage, cue: Match[Cue]) -> bool:
    """Whether a cue without a subject belongs to that of the clause before it."""
    if cue.first < 2:
        return False
    if is_ing(passage, cue):
        before = _mark_before(passage, cue.first)
        before = "," if before == "," else passage.word(verb_group(passage, cue.first) - 1)
        said = passage.word(cue.first) in _SAYING or passage.is_quoted(cue.last)
        free = before == "as" or not _holds_back(before)
        by_saying = before == "by" and passage.word(cue.first) in _SAYING
        return by_saying or before in _PAPERS_OF_SOMEBODY or (said and free)
    joint = passage.word(verb_group(passage, cue.first) - 1)
    one = cue.value.form == "present" and passage.word(cue.first).endswith("s")
    return joint in JOINTS and (one or cue.value.form in ("past", "idiom"))


_SAYING = word_set("saying telling warning claiming insisting arguing")


# "Adopted a resolution **calling for**", "released a tape **warning**": what the doers say in it.
_PAPERS_OF_SOMEBODY = MEDIA | word_set(
    """
    , resolution resolutions declaration motion decree petition tape tapes recording audio video
    videotape cable note notice leaflet leaflets appeal warning communiques telegram email
    """
)


def fronted(passage: Passage, cue: Match[Cue], before: Subject | None) -> Subject | None:
    # "**While denying** that A, X left", "**Accusing** the army of B, X left".
    if before or cue.first > 1 or not is_ing(passage, cue):
        return None
    if cue.first and passage.word(0) not in _FRONTS:
        return None
    for comma in range(cue.last, min(cue.last + _FRONT, len(passage.tokens))):
        phrase = passage.phrase_at(comma + 1) if passage.word(comma) == "," else None
        if phrase and not passage.is_quoted(comma):
            told = (
                passage.word(cue.last) in ("that", "of", "for", "on") or cue.value.act in _STANCES
            )
            return Subject(phrase, (), cue.first, cue.last) if told else None
    return None


# What is done to a thing with words; but "Describing the raid, X said" is told once.
_STANCES = OF_SOMEBODY | {Act.DENY, Act.WELCOME, Act.APPEAL, Act.PROMISE, Act.THREATEN}


_FRONTS = word_set("while after before by in despite when")


# How far behind a participle that opens a sentence its subject may stand, in words.
_FRONT = 30


def left_out(passage: Passage, cue: Match[Cue], before: Subject | None) -> Subject | None:
    # "But said …" at the head of a sentence: whoever spoke last.
    position = verb_group(passage, cue.first)
    if before or position > 1 or cue.value.form not in ("past", "idiom") or cue.first == 0:
        return None
    if passage.word(0) not in JOINTS:
        return None
    return Subject(None, (), 0, cue.last, goes_on=True)
