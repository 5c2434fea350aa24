"""
Words that name an event, before it is known which.
"""

from attrs import frozen

from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.values import IncidentKind


@frozen
class Trigger:
    """Words that name an event."""

    first: int
    last: int
    #: The first word of its phrase: the article of a noun, the auxiliary of a verb.
    start: int
    kind: IncidentKind
    #: ``noun`` or ``verb`` and the row that tells it, or ``toll`` where only harm is told.
    rule: str
    #: Whether "the" or "this" points back.
    definite: bool
    #: Whether it tells of an event by itself; the others join one that is told.
    firm: bool
    #: Whether a verb tells what was done to its subject.
    passive: bool = False
    #: Whether it names what was done to people, and not how: "killed".
    harm: bool = False
    #: Whether it says that it is not the one told before: "another", "a second".
    other: bool = False
    #: Whether the word may name any deed: "the attack", "hit".
    general: bool = False
    #: Whether it says of its event whose, where or when it was: it is none told beside it.
    own: bool = False
    #: Whether "a" or a number begins its phrase: "an airstrike" is a new one in prose.
    fresh: bool = False
    #: Whether it tells how an attack was answered: "returned fire", "fought back".
    answer: bool = False
    #: Whether it stands behind "in": "killed **in an attack**" names what was told.
    within: bool = False
    #: ``deed``, ``campaign`` or ``war``: what lasts is another event than what was done in it.
    sort: str = "deed"


#: The rules by which a verb tells outright what happened.
FINITE = frozenset({"verb-past", "verb-perfect", "verb-passive"})


#: Words that say that an event is not the one told before.
OTHERS = word_set("another second third separate other earlier previous similar different latest")


@frozen
class EventWord:
    """What the lexicon says of a word that can name an event."""

    kind: IncidentKind
    #: Whether it needs company to count.
    weak: bool
    #: ``noun``, or the forms of the verb that it can be.
    forms: frozenset[str]


def end_of_aside(passage: Passage, trigger: Trigger) -> int:
    """ "A girl**, who was shot last year,** was treated in Karsova": where that ends."""
    end = len(passage.tokens)
    if passage.word(trigger.start - 1) != "who" or passage.word(trigger.start - 2) != ",":
        return end
    commas = (p for p in range(trigger.last, end) if passage.word(p) == ",")
    return next((p for p in commas if _goes_on(passage.word(p + 1))), end)


def _goes_on(word: str) -> bool:
    return word in _VERBS or word.endswith("ed")


_VERBS = word_set("was were is are has had have will said told left went came met became")
