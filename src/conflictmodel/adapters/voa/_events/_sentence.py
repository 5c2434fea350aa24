"""
A sentence whose events are taken, and what of it somebody only denies, threatens or wishes.
"""

from collections.abc import Iterable

from attrs import frozen

from conflictmodel.adapters.voa._events._factuality import is_doubtful
from conflictmodel.adapters.voa._events._figures import counts_animals
from conflictmodel.adapters.voa._events._means import Means, means_of
from conflictmodel.adapters.voa._events._mentions import Mention
from conflictmodel.adapters.voa._events._toll_links import covers, is_in_reach
from conflictmodel.adapters.voa._events._tolls import TollWords
from conflictmodel.adapters.voa._events._triggers import FINITE, Trigger
from conflictmodel.adapters.voa._sentences._kept import kept
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._speech._said import Said
from conflictmodel.values import Act, Part


# Not of slots, for the reason given at `Passage`.
@frozen(slots=False)
class Sentence:
    """A sentence whose events are taken: what it tells, and in which frame."""

    passage: Passage
    said: tuple[Said, ...]
    triggers: tuple[Trigger, ...]
    #: Its counts of people, without those that somebody denies, fears or takes of animals.
    tolls: tuple[TollWords, ...]
    frame: str

    @kept
    def means(self) -> tuple[Means, ...]:
        """The weapons that it names."""
        return means_of(self.passage)

    def is_said(self, position: int) -> bool:
        """Whether a word lies within what somebody is reported to say."""
        return covers(self.said, self.passage, position)


def happened(
    tolls: Iterable[TollWords], passage: Passage, said: tuple[Said, ...]
) -> tuple[TollWords, ...]:
    """The counts of people to whom it happened: nobody denies or fears it, and they are people."""
    return tuple(
        toll
        for toll in tolls
        if not _is_untold(passage, toll.first, said)
        and not is_doubtful(passage, toll.first, toll.last)
        and not counts_animals(passage, toll.first, toll.last)
    )


def is_new(mention: Mention, sentence: Sentence) -> bool:
    """Whether a mention that means no event told before tells of one."""
    trigger, passage = mention.trigger, mention.passage
    if passage.part in (Part.HEADLINE, Part.SUBHEAD):
        return False
    if passage.is_quoted(trigger.first) and trigger.rule not in FINITE:
        return False
    if _is_untold(passage, trigger.first, sentence.said, trigger.rule):
        return False
    if trigger.sort == "war" and not (sentence.tolls or mention.places or mention.side):
        # "He survived the war": whichever it was.
        return False
    return trigger.firm or any(is_in_reach(passage, toll, trigger) for toll in sentence.tolls)


#: What somebody denies, threatens or asks for did not happen because they say so.
_UNTOLD = frozenset({Act.DENY, Act.THREATEN, Act.PROMISE, Act.APPEAL})


def _is_untold(passage: Passage, position: int, said: tuple[Said, ...], rule: str = "") -> bool:
    """
    "The army denied killing five people", "vowed attacks": nothing that happened; but "demanded
    that they leave the town they seized" tells of a seizure.
    """
    acts = {Act.DENY} if rule in FINITE else _UNTOLD
    unreal = (s for s in said if s.speech is not None and s.speech.cue.act in acts)
    return covers(unreal, passage, position)
