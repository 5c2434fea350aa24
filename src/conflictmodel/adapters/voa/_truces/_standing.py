"""
Whether more time for a truce is told as a fact, or only asked for, refused or left open.

"Agreed to extend it", "asked for an extension", "ruled out an offer to prolong it", "whether to
renew it": the words above an extension are read from near to far, and the first that settles it
counts. Their families are data (`EXTENSION_MOODS`).
"""

from collections.abc import Sequence
from enum import Enum
from functools import cache

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Lookup, Match, word_set


class Standing(Enum):
    """How an extension is told."""

    TOLD = "told"
    ASKED = "asked"
    REFUSED = "refused"
    OPEN = "open"


@cache
def _moods() -> Lookup[str]:
    return Lookup((form, row.value) for row in lex.EXTENSION_MOODS for form in row.forms)


#: How far above an extension the word may stand that governs it.
_WITHIN = 15
#: Beyond these another clause begins.
_APART = word_set("; : but while said says saying added adds that's so because")
_NEGATIONS = word_set("not never no nor neither nobody without won't wouldn't don't didn't nothing")
_TO_COME = word_set("will would shall won't wouldn't 'll should must")
_BEING = word_set("be been being is are was were to it them they we has have had further second")


def standing_of(
    passage: Passage, first: int, last: int, *, finite: bool = False, timed: bool = False
) -> Standing:
    """
    How the words of an extension are told.

    Args:
        passage: The sentence.
        first: Where the words begin.
        last: Behind the last of them.
        finite: Whether they are a verb with its own subject, which nothing above governs.
        timed: Whether a length or an end is told: a mere wish counts with one only.
    """
    left_open = not _OPEN_BEHIND.isdisjoint(passage.words(last, last + 4))
    if (denied := _denied(passage, first)) is not None:
        return denied
    behind = _decided_behind(passage, last)
    if behind is not None:
        return behind
    settled = _settled(passage, _governing(passage, first, finite=finite), timed=timed)
    # "Offered to extend it **if**" is a proposal; "will extend it if" is nothing yet.
    return Standing.OPEN if left_open and settled is Standing.TOLD else settled


#: Behind the words of an extension these leave it open.
_OPEN_BEHIND = word_set(
    "if unless provided every could might need require depend depends unlikely whether under"
)


def _denied(passage: Passage, first: int) -> Standing | None:
    """ "Would **not** be extended", "there will be **no** second extension"; "was not extended"."""
    for at in range(first - 1, max(-1, first - 5), -1):
        word = passage.word(at)
        if word == "against":
            return Standing.REFUSED
        if word in _NEGATIONS:
            before = {*passage.words(at - 5, at + 1)}
            coming = before & _TO_COME or any(each.endswith("'ll") for each in before)
            # "Is not to be", "vowed not to extend it", "said no to an extension".
            announced = coming or "to" in (passage.word(at - 1), passage.word(at + 1))
            return Standing.REFUSED if announced else Standing.OPEN
        if word not in _BEING | _DETERMINERS and not word.endswith("ly"):
            return None
    return None


_DETERMINERS = word_set("a an any the another more third therefore now hear of agree give")


def _decided_behind(passage: Passage, last: int) -> Standing | None:
    """ "An extension **was ruled out**", "a renewal **is being discussed**", "was accepted"."""
    moods = moods_behind(passage, last)
    if "refused" in moods:
        return Standing.OPEN if "not" in moods else Standing.REFUSED
    if "granted" in moods:
        return Standing.OPEN if "not" in moods else Standing.TOLD
    return Standing.OPEN if "open" in moods else None


_CLAUSE_ENDS = word_set(", ; that which after by for until")


def moods_behind(passage: Passage, last: int) -> set[str]:
    """What is done to it in the passive: "was **rejected**"; with "not" where it was not."""
    for at in range(last, last + 8):
        if passage.word(at) in _CLAUSE_ENDS:
            return set()
        if passage.word(at) in lex.BE:
            moods = (_moods().at(passage.tokens, at + n) for n in (1, 2))
            mood = next((m for m in moods if m), None)
            negated = mood and not _NEGATIONS.isdisjoint(passage.words(at, mood.first))
            return ({mood.value} if mood else set()) | ({"not"} if negated else set())
    return set()


def moods_above(passage: Passage, position: int) -> set[str]:
    """How the words above a length in its clause tell of it: granted, asked for or refused."""
    return {match.value for match in _governing(passage, position, finite=False)}


def _governing(passage: Passage, first: int, *, finite: bool) -> list[Match[str]]:
    """The words above it in its clause that may govern it, the nearest first."""
    start = max(0, first - _WITHIN)
    for at in range(first - 1, start - 1, -1):
        word = passage.word(at)
        if word in _APART or (word in (",", "and") and (finite or word == ",")):
            start = at + 1
            break
    above = [m for m in _moods().all_in(passage.tokens) if start <= m.first and m.last <= first]
    # "On May 20" allows nothing.
    above = [m for m in above if passage.tokens[m.first].text != "May"]
    if finite:
        above = [m for m in above if passage.word(m.first) in ("if", "whether", "unless", "could")]
    return above[::-1]


def _settled(passage: Passage, governing: Sequence[Match[str]], *, timed: bool) -> Standing:
    """Read from near to far: "rejected **an offer**", "asked them to **agree**"."""
    asked = False
    for match in governing:
        negated = not _NEGATIONS.isdisjoint(passage.words(match.first - 3, match.first))
        match match.value:
            case "open":
                return Standing.OPEN
            case "refused":
                return Standing.OPEN if negated else Standing.REFUSED
            case "granted" if not _is_infinitive(passage, match):
                return Standing.OPEN if negated else Standing.TOLD
            case "granted" if negated:
                return Standing.REFUSED
            case "asked" | "offer" | "wished":
                if match.value == "wished" and not timed:
                    return Standing.OPEN
                if negated:
                    return Standing.OPEN
                asked = True
                if match.value != "offer":
                    break
    return Standing.ASKED if asked else Standing.TOLD


def _is_infinitive(passage: Passage, match: Match[str]) -> bool:
    """ "To **agree**", "would **grant**", "be **given**": what governs it stands above."""
    before = {*passage.words(match.first - 2, match.first)}
    return bool(before & {"to", "not", "will", "would", "must", "should", "be"})
