"""
People who stand for themselves, and are counted by no word: "Karim Haddad", "he", "the pilot".
"""

from collections.abc import Iterator

from conflictmodel.adapters.voa._events._counts import COLLECTIVES, ONE, Crowd, noun_after
from conflictmodel.adapters.voa._sentences._nouns import is_name_word
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._tokens import Tokens
from conflictmodel.values import ActorKind

_GOVERNING = word_set("to in at near of from into on around outside inside for against with by")


def _is_governed(passage: Passage, position: int) -> bool:
    return passage.word(position - 1) in _GOVERNING


def singles_of(passage: Passage) -> Iterator[Crowd]:
    """People who stand for themselves: "Karim Haddad", "Haddad", "he", "the pilot"."""
    places = {place.first for place in passage.places}
    for phrase in passage.phrases:
        pronoun = phrase.reading == "pronoun" and phrase.name in ("he", "she")
        named = phrase.reading in ("person", "name") and phrase.kind is ActorKind.PERSON
        if pronoun or named:
            yield Crowd(phrase.first, phrase.last, ONE, None, "named")
        elif (
            phrase.reading == "name"
            and phrase.first not in places
            and not _is_governed(passage, phrase.first)
        ):
            yield Crowd(phrase.first, phrase.last, ONE, None, "surname")
    for position in passage.positions_of(_THE):
        found = noun_after(passage.tokens, position + 1)
        if found and found[2] and found[1].split()[-1] not in COLLECTIVES:
            yield Crowd(position, found[0], ONE, None, "named")
    if not _NEAREST.isdisjoint(passage.tokens.words):
        for position in passage.positions_of(_OWNING):
            if crowd := _kin(passage.tokens, position):
                yield crowd


_THE = frozenset({"the"})
_OWNING = frozenset({"'s"})


def _kin(tokens: Tokens, at: int) -> Crowd | None:
    """ "Haddad**'s wife**", "the mayor**'s driver**": somebody by whose they are."""
    found = noun_after(tokens, at + 1) if at else None
    if found is None or not found[2] or found[1].split()[-1] not in _NEAREST:
        return None
    first = at - 1
    while first > 0 and is_name_word(tokens[first]) and is_name_word(tokens[first - 1]):
        first -= 1
    first -= bool(first) and tokens.lows[first - 1] in ("the", "a")
    return Crowd(first, found[0], ONE, found[1], "kin")


#: Who is somebody's alone: a wife and not a soldier, of whom a country has many.
_NEAREST = word_set(
    """
    wife husband mother father son daughter brother sister uncle aunt nephew niece cousin
    grandmother grandfather driver bodyguard deputy assistant interpreter translator
    """
)
