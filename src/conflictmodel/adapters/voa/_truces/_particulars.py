"""
Whether a sentence tells of a truce in particular, or of truces in general.

"A truce" that began, broke down or was agreed is one; "a truce" that somebody supports, that
could help or that comes first is none.
"""

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match
from conflictmodel.adapters.voa._truces._coverage import COVERING, places_covered
from conflictmodel.adapters.voa._truces._phrases import TruceWords, extension_nouns, extension_verbs
from conflictmodel.adapters.voa._truces._stopping import is_armed, stopped_by
from conflictmodel.adapters.voa._truces._verbs import (
    beginnings,
    breaking,
    endings,
    holding,
    is_doubtful,
    is_told_of,
    prolonging,
    stances,
)
from conflictmodel.values import EndingKind, Place


def has_terms(passage: Passage, found: TruceWords) -> bool:
    """Whether it is agreed, announced, timed: a definite truce, not truces in general."""
    if passage.word(found.last) in ("from", "until", "starting", "beginning", "dating"):
        return True
    if passage.word(found.last) in ("that", "which") and stopped_by(passage, found.last, within=2):
        return True  # "A cease-fire **that silenced the guns**".
    if passage.word(found.last) in COVERING and places_covered(passage, found.last + 1):
        return True
    fates = (beginnings(), endings(), holding(), breaking(), prolonging())
    told = [match for table in fates for match in table.all_in(passage.tokens)]
    deeds = stances().all_in(passage.tokens)
    if found.definite:
        return bool(told or deeds)
    if _is_prolonged(passage, found):
        return True
    return any(_is_its_fate(passage, found, match) for match in told) or any(
        (match.value in _MAKING or "proposed" in found.modifiers)
        and _is_done_to(passage, found, match)
        for match in deeds
    )


def _is_prolonged(passage: Passage, found: TruceWords) -> bool:
    """ "A week-long extension **of a shaky truce**": there is one to extend."""
    of = found.first - 1
    ends = {match.last for match in extension_nouns().all_in(passage.tokens)}
    return passage.word(of) in ("of", "to") and of in ends


def is_prolonged_halt(passage: Passage, found: TruceWords) -> bool:
    """ "**The suspension** will not be extended, the army said": a truce without its name."""
    if not found.definite or passage.word(found.noun) not in lex.STOPS or not is_armed(passage):
        return False
    verbs = extension_verbs().all_in(passage.tokens)
    return any(m.first >= found.last and is_told_of(passage, found, m.first) for m in verbs)


# What "a truce" has to be object of, to be one in particular: to welcome one is not enough.
_MAKING = frozenset({"announced", "agreed", "proposed", "withdrew", "denied"})


def _is_its_fate(passage: Passage, found: TruceWords, match: Match[str]) -> bool:
    """Whether it began, held, ended or was broken, and not only may."""
    verb = match.first
    if is_doubtful(passage, verb) or "would" in (passage.word(verb - 1), passage.word(verb - 2)):
        return False
    if 0 <= found.first - match.last <= 3:
        return True
    return verb >= found.last and is_told_of(passage, found, verb)


def _is_done_to(passage: Passage, found: TruceWords, match: Match[str]) -> bool:
    """Whether it is the object of a verb before it, or the subject of a passive behind it."""
    if is_doubtful(passage, match.first):
        return found.length is not None
    if passage.word(match.first) == "signs" and passage.word(match.last) not in lex.DETERMINERS:
        return False  # "Carried **signs** reading cease-fire".
    before = 0 <= found.first - match.last <= 6
    inside = found.first <= match.first < found.last
    # "Under a truce **brokered by** X".
    behind = match.first == found.last or (
        match.first > found.last
        and (is_told_of(passage, found, match.first) or _in_relative(passage, found, match))
    )
    return before or inside or behind


def _in_relative(passage: Passage, found: TruceWords, match: Match[str]) -> bool:
    """ "A truce **that X announced**"."""
    leads = passage.word(found.last) in ("that", "which") or passage.phrase_at(found.last)
    return bool(leads) and match.first - found.last <= 10


def is_over(passage: Passage, found: TruceWords) -> bool:
    """ "A truce collapsed last month"."""
    return any(
        0 <= match.first - found.last <= 3 and not is_doubtful(passage, match.first)
        for match in endings().all_in(passage.tokens)
        if match.value in (EndingKind.COLLAPSED, EndingKind.EXPIRED)
        and not passage.word(match.first).endswith("s")
    )


def place_later(passage: Passage, found: TruceWords) -> Place | None:
    """ "Is respected across Syria": a wide truce may have its place later in the sentence."""
    tables = (beginnings(), holding())
    matches = sorted((m for t in tables for m in t.all_in(passage.tokens)), key=lambda m: m.first)
    begins = [match.last for match in matches if match.first >= found.last]
    for name in passage.places:
        if name.first >= found.last and passage.word(name.first - 1) in ("across", "throughout"):
            return name.place
        # "A truce took effect Tuesday in X": where it begins is where it holds.
        if begins and 0 <= name.first - begins[0] <= 4 and name.preposition == "in":
            return name.place
    return None
