"""
Which event of its own sentence a mention means: the deed in which people were killed, the noun
that is the object of its verb. Two towns, two sides and "hours after" make two.
"""

from conflictmodel.adapters.voa._events._drafts import Event
from conflictmodel.adapters.voa._events._kin import can_mean, has_place_behind, is_elsewhere
from conflictmodel.adapters.voa._events._mentions import Mention
from conflictmodel.adapters.voa._events._triggers import FINITE, Trigger
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.values import IncidentKind

#: The events that a sentence has named so far, each with the words that name it.
Mentioned = list[tuple[Trigger, Event]]


def event_beside(mention: Mention, mentioned: Mentioned) -> Event | None:
    """The event of the sentence that harm, general words and repeats in it belong to."""
    trigger = mention.trigger
    alike = [each for each in mentioned if _can_be(mention, each)]
    if not alike or _is_another(mention, mentioned, alike):
        return None
    event = min(alike, key=lambda each: abs(each[0].first - trigger.first))[1]
    if _is_placed_elsewhere(mention, event):
        return None
    if mention.side is not None and event.sides and mention.side not in event.sides:
        return None
    # "Militants killed two soldiers, and the army shelled the town": two deeds.
    others = mention.doer is not None and event.doers and mention.doer not in event.doers
    return None if others and mention.fresh_doer and trigger.rule in FINITE else event


def _can_be(mention: Mention, other: tuple[Trigger, Event]) -> bool:
    told, event = other
    akin = can_mean(mention.trigger, mention.kind, event) or _are_paired(mention, other)
    return akin and not (_is_beside_a_war(mention.trigger, told) or _is_apart(mention, told))


def _is_another(mention: Mention, mentioned: Mentioned, alike: Mentioned) -> bool:
    """Whether its words say that it is none of those told in the sentence."""
    trigger = mention.trigger
    seconds = any(told.other for told, _ in mentioned)
    if trigger.other and not (seconds or _is_apposition(mention)):
        return True
    if not (trigger.own and trigger.firm) or any(_are_paired(mention, e) for e in mentioned):
        return False
    told = trigger.within and (trigger.general or any(e.kind is mention.kind for _, e in alike))
    return not (told or _is_object(mention, mentioned))


def _are_paired(mention: Mention, other: tuple[Trigger, Event]) -> bool:
    """ "Shelling **and clashes** broke out": one fight by two names."""
    told, event = other
    kinds = {mention.kind, event.kind}
    if IncidentKind.CLASH not in kinds or not kinds <= _FIRING:
        return False
    first, last = sorted((told, mention.trigger), key=lambda each: each.first)
    nouns = first.rule.startswith("noun") and last.rule.startswith("noun")
    return nouns and last.first - first.last <= _PAIR and mention.passage.word(first.last) == "and"


_FIRING = frozenset({IncidentKind.CLASH, IncidentKind.SHOOTING, IncidentKind.SHELLING})


#: How far apart two nouns of one fight may stand.
_PAIR = 4


def _is_apart(mention: Mention, told: Trigger) -> bool:
    """ "Struck a port **hours after** a rocket fell", "**in retaliation for** the attack"."""
    passage, trigger = mention.passage, mention.trigger
    between = range(min(told.last, trigger.last), max(told.first, trigger.first))
    return any(
        (passage.word(p) in _AFTER and passage.word(p - 1) in _UNITS)
        or (passage.word(p) in _ANSWERS and passage.word(p - 1) == "in")
        for p in passage.positions_of(_AFTER | _ANSWERS)
        if p in between
    )


_AFTER = word_set("after before")


_UNITS = word_set("minutes hours hour days day weeks week months month years year shortly")


_ANSWERS = word_set("response retaliation revenge reprisal")


def _is_apposition(mention: Mention) -> bool:
    """ "A bombing killed five, **another attack** put on the rebels": the same once more."""
    trigger = mention.trigger
    first = mention.passage.word(trigger.start)
    return trigger.general and first == "another" and mention.passage.word(trigger.start - 1) == ","


def _is_placed_elsewhere(mention: Mention, event: Event) -> bool:
    """ "Ambushed a convoy **in Karsova** and killed two men **in Tel Arun**"."""
    return has_place_behind(mention) and bool(event.places) and is_elsewhere(mention, event)


def _is_beside_a_war(trigger: Trigger, told: Trigger) -> bool:
    """ "A leader of those who **are fighting** the army was killed": not by that."""
    return trigger.rule in FINITE and told.rule == "verb-progressive" and told.sort == "war"


def _is_object(mention: Mention, mentioned: Mentioned) -> bool:
    """ "Detonated a car bomb": a deed that is the object of its own verb."""
    trigger = mention.trigger
    return any(
        trigger.start - told.last <= 1
        and 0 <= trigger.first - told.last <= _OBJECT
        and (event.kind is mention.kind or trigger.general)
        for told, event in mentioned
    )


#: How many words may stand between a verb and the noun of its object.
_OBJECT = 4
