"""
What a sign of an extension is, and whether it tells of one at all.

The signs themselves are in `_signs` and `_more_time`.
"""

from collections.abc import Sequence

from attrs import frozen

from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._times import Length, TimeWords
from conflictmodel.adapters.voa._truces._drafts import Truce
from conflictmodel.adapters.voa._truces._phrases import TruceWords
from conflictmodel.adapters.voa._truces._verbs import stances
from conflictmodel.values import PositionStance

Mentions = Sequence[tuple[TruceWords, Truce]]


@frozen
class Sign:
    """Words that tell of an extension, and the truce that they prolong."""

    rule: str
    first: int
    last: int
    truce: Truce
    length: Length | None = None
    #: "The second", "again": which one of its truce.
    order: int | None = None
    #: "The extension" is one told of; "another one" is not.
    definite: bool = False
    more: bool = False
    #: "The second two-month extension": the ones before were as long.
    counted: bool = False
    #: When it was announced or agreed.
    time: TimeWords | None = None
    #: Whether somebody only asks for it.
    asked: bool = False
    #: The verb of position that governs it: "**rejected** an extension".
    stance: PositionStance | None = None


def last_told(passage: Passage, truces: Sequence[Truce], within: int = 2) -> Truce | None:
    """The truce that "it" or an extension without one means: the last told, if just told."""
    near = [each for each in truces if passage.block - each.block <= within]
    return max(near, key=lambda each: each.block) if near else None


_GOVERNED_WITHIN = 3


def stance_on(passage: Passage, sign: Sign) -> PositionStance | None:
    """ "**Rejected** an extension", "**offered** to extend it"."""
    found = (
        match
        for match in stances().all_in(passage.tokens)
        if 0 <= sign.first - match.last <= _GOVERNED_WITHIN
    )
    return next((PositionStance(match.value) for match in found), None)


# Whether one is told of at all --------------------------------------------------------------------

NOT_EXTENDED = word_set("no not without never any nor neither failed failing failure unable")
_HOPES = word_set(
    """
    if could may might can should possible possibly whether unless hope hopes hoping want
    wants wanted trying tried try efforts effort talks negotiations discuss discussing discussed
    ready prepared willing open pressure how chance prospect prospects possibility
    """
)
#: Those who ask for more time.
ASKS = word_set(
    """
    call calls called calling urge urged urges push pushed pushing press pressed ask asked asking
    appeal appealed consider considered considering seek seeking demand demanded plead pleaded
    pleading persuade persuading convince convincing give
    """
)


# Who grants an extension, and what is done with one.
GRANTING = word_set(
    """
    agreed agree agrees announced approved accepted granted given gave decided ordered voted along
    won got secured
    """
)


#: Behind the words of an extension these leave it open.
_OPEN = word_set("if unless provided every could might need require depend depends unlikely")


def is_asked(passage: Passage, first: int) -> bool:
    """ "**Urged** the sides to extend it by a week": whether the nearest word above it asks."""
    for position in range(first - 1, max(-1, first - 7), -1):
        word = passage.word(position)
        if word in ASKS or word in GRANTING:
            return word in ASKS
    return False


def is_told(passage: Passage, first: int, last: int, length: Length | None) -> bool:
    """
    Whether it is agreed, announced, proposed or rejected: not denied, hoped for or only asked.

    The nearest word that governs it tells; what is asked for with a length is a proposal.
    """
    behind = {*passage.words(last, last + 4)}
    if behind & _OPEN:
        return False
    for position in range(first - 1, max(-1, first - 7), -1):
        word = passage.word(position)
        if word in NOT_EXTENDED or (word in _HOPES and position >= first - 5):
            return False
        if word in ASKS and position >= first - 5:
            return length is not None
        if word in GRANTING:
            denied = {passage.word(position - 1), passage.word(position - 2)} & NOT_EXTENDED
            return not denied
    return True
