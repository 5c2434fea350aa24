"""
Words that stand for a truce without its noun: "the second", "the rebels'", "it".
"""

from collections.abc import Sequence

from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._truces._phrases import TruceWords, names_a_date

_ORDINALS = {"first": "first", "second": "second", "third": "third", "fourth": "fourth"}
_GOES_ON = word_set(", began started took was lasted held collapsed expired ended failed broke")


_OWNS = frozenset({"'s", "'"})


def opener(passage: Passage) -> TruceWords | None:
    """
    What opens a sentence and stands for a truce of the one before.

    "The second, which began Monday, expired"; "The rebels' was to last nine days".
    """
    order = _ORDINALS.get(passage.word(1))
    if passage.word(0) == "the" and order and passage.word(2) in _GOES_ON:
        return _without_noun("ordinal", 0, 2, frozenset({order}))
    if passage.word(0) == "another" and passage.word(1) in _GOES_ON:
        return _without_noun("ordinal", 0, 1, frozenset({"new"}))
    if similar := _similar(passage):
        return similar
    phrase = None if _OWNS.isdisjoint(passage.tokens.words) else passage.phrase_at(0)
    if phrase is None:
        return None
    last = phrase.last + (passage.word(phrase.last) in ("'s", "'"))
    owned = passage.word(last - 1) in ("'s", "'")
    if not owned or passage.word(last) not in _GOES_ON | {"is", "had"} - {","}:
        return None
    return _without_noun("owner", 0, last, frozenset())._replace(partners=(phrase,))


_LIKE = word_set("similar comparable")
_DEEDS = word_set(
    """
    step offer move gesture halt deal agreement arrangement measure order initiative one pause lull
    """
)


def _similar(passage: Passage) -> TruceWords | None:
    """ "**A similar step in April 1999** was extended": another, told by its date."""
    if passage.word(0) not in ("a", "an") or _LIKE.isdisjoint(passage.words(1, 3)):
        return None
    for position in range(2, 5):
        if passage.word(position) not in _DEEDS:
            continue
        last = position + 1
        dated = (t for t in passage.times if 0 < t.first - last <= 9 and names_a_date(passage, t))
        time = next(dated, None)
        if time and passage.word(time.first - 1) in ("in", "on", "of", "last"):
            return _without_noun("similar", 0, time.last, frozenset())._replace(time=time)
    return None


def _without_noun(form: str, first: int, last: int, found: frozenset[str]) -> TruceWords:
    return TruceWords(first, last, last - 1, form, "unspecified", found, definite=False)


_OF_A_TRUCE = word_set(
    "expired expires expire lapsed collapsed held holds lasted last unraveled excludes excluded"
)
_INTO_FORCE = word_set("took takes take went goes go came comes come entered enter")
_PUT_FORWARD = word_set("offered proposed announced declared extended")


_MADE = word_set("agreed struck signed declared announced called")


def _is_made(passage: Passage, position: int) -> bool:
    """ "It was first **agreed** for two weeks"."""
    return not _MADE.isdisjoint(passage.words(position + 1, position + 3))


_IT = frozenset({"it"})


def pronouns_of(passage: Passage, told: Sequence[TruceWords]) -> tuple[TruceWords, ...]:
    """
    "It" where only a truce does what it does: "it took effect", "offered it for six months".
    """
    behind = told[-1].last if told else 0
    for position in passage.positions_of(_IT):
        if position < behind:
            continue
        at = position + 1
        while passage.word(at) in ("will", "would", "had", "has", "then", "also", "quickly"):
            at += 1
        verb, then = passage.word(at), passage.word(at + 1)
        if (
            verb in _OF_A_TRUCE
            or (verb in _INTO_FORCE and then in ("effect", "into", "force"))
            or (verb in ("was", "is") and then == "to" and passage.word(at + 2) == "last")
            or (verb == "was" and "for" in passage.words(at + 1, at + 4) and _is_made(passage, at))
            or passage.word(position - 1) in _PUT_FORWARD
        ):
            found = _without_noun("pronoun", position, position + 1, frozenset())
            return (found._replace(reach=len(passage.tokens)),)
    return ()
