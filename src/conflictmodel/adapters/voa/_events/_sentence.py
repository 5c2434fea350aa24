"""
A sentence whose events are taken, and what of it somebody only denies, threatens or wishes.
"""

from collections.abc import Iterable

from attrs import frozen

from conflictmodel.adapters.voa._events._drafts import Event
from conflictmodel.adapters.voa._events._factuality import is_doubtful
from conflictmodel.adapters.voa._events._figures import counts_animals
from conflictmodel.adapters.voa._events._links import is_total
from conflictmodel.adapters.voa._events._means import Means, means_of
from conflictmodel.adapters.voa._events._mentions import Mention
from conflictmodel.adapters.voa._events._toll_links import covers, is_in_reach
from conflictmodel.adapters.voa._events._tolls import TollWords
from conflictmodel.adapters.voa._events._triggers import FINITE, Trigger
from conflictmodel.adapters.voa._sentences._kept import kept
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._speech._said import Said
from conflictmodel.values import Act, IncidentKind, Part


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
    untold = _is_untold(passage, trigger.first, sentence.said, trigger.rule)
    if untold and not _is_investigated(passage, trigger):
        return False
    if trigger.sort == "war" and not _is_known(mention, sentence):
        # "He survived the war": whichever it was.
        return False
    return trigger.firm or any(is_in_reach(passage, toll, trigger) for toll in sentence.tolls)


def _kind_of_begun(mention: Mention) -> IncidentKind:
    """ "9,600 **have been killed** since spring": by fighting, and in no one attack."""
    summed_up = mention.background and mention.trigger.passive and is_total(mention)
    return IncidentKind.CLASH if summed_up else mention.kind


def begun(mention: Mention, frame: str) -> Event:
    """The event that a new mention begins."""
    trigger = mention.trigger
    return Event(
        _kind_of_begun(mention),
        mention.passage.block,
        mention.background,
        sort=trigger.sort,
        frame=frame,
        general=trigger.general or trigger.harm,
    )


def call(event: Event, mention: Mention) -> None:
    """Call an event what a mention calls it, if that says more than was known."""
    trigger = mention.trigger
    if trigger.harm and trigger.rule in FINITE and event.kind in _BESIDES:
        # "Killed twelve people and burned homes": an attack, in which homes were burned.
        event.kind = IncidentKind.ATTACK
    if trigger.harm and mention.kind is IncidentKind.ATTACK:
        return
    vague = event.general and (event.kind is IncidentKind.ATTACK or not trigger.general)
    exact = not (trigger.answer or trigger.general)
    sharper = exact and (event.kind, mention.kind) in _SHARPER
    # "The siege" of a hotel is the attack on it, and "the violence" any deed.
    says_less = mention.kind is IncidentKind.SIEGE or (
        trigger.general and mention.kind is IncidentKind.CLASH
    )
    if sharper or (vague and not says_less):
        event.kind = mention.kind
    event.general = event.general and trigger.general


#: What is done besides where people are killed.
_BESIDES = frozenset({IncidentKind.ARSON, IncidentKind.LOOTING})
#: Kinds that a later mention makes more exact.
_SHARPER = frozenset(
    {
        (IncidentKind.BOMBING, IncidentKind.SUICIDE_BOMBING),
        # "Heavy gunfire and clashes".
        (IncidentKind.SHOOTING, IncidentKind.CLASH),
    }
)


def _is_investigated(passage: Passage, trigger: Trigger) -> bool:
    """ "Rejected the findings of the inquiry **into** the murder": not that it was done."""
    return passage.word(trigger.start - 1) == "into"


def _is_known(mention: Mention, sentence: Sentence) -> bool:
    """Whether it is told which war it is: where it is, whose, how many died, when it was waged."""
    trigger, passage = mention.trigger, mention.passage
    if sentence.tolls or mention.places or mention.side or mention.target:
        return True
    between = trigger.own and passage.word(trigger.last) in ("between", "with", "against")
    waged = passage.word(trigger.start - 1) in _WAGED
    return between or waged or trigger.rule in _OF_A_WAR


_OF_A_WAR = frozenset({"verb-progressive", "noun-dated"})
_WAGED = word_set("wage wages waged waging fought fighting")

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
