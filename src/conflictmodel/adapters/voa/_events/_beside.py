"""
Which event of its own sentence a mention means: the deed in which people were killed, the noun
that is the object of its verb. Two towns, two sides and "hours after" make two.
"""

from conflictmodel.adapters.voa._events._drafts import Event
from conflictmodel.adapters.voa._events._kin import (
    can_mean,
    has_place_behind,
    is_answer,
    is_elsewhere,
)
from conflictmodel.adapters.voa._events._mentions import Mention
from conflictmodel.adapters.voa._events._triggers import FINITE, Trigger
from conflictmodel.adapters.voa._sentences._passages import Passage
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
    told, event = min(alike, key=lambda each: distance(mention.passage, trigger, each[0]))
    if _is_object(mention, mentioned):
        # "Troops fought off a rebel attack": of both sides.
        return event
    if _is_placed_elsewhere(mention, told, event):
        return None
    if _is_one_shooting(mention, told, event):
        return event
    if mention.side is not None and event.sides and mention.side not in event.sides:
        return None
    # "Militants killed two soldiers, and the army shelled the town": two deeds.
    others = mention.doer is not None and event.doers and mention.doer not in event.doers
    return None if others and mention.fresh_doer and trigger.rule in FINITE else event


def distance(passage: Passage, trigger: Trigger, other: Trigger) -> tuple[bool, int]:
    """How far words are from those of an event; ", killing 26" tells of one that was told."""
    before = passage.word(trigger.first - 1)
    result = before == "," and passage.word(trigger.first).endswith("ing")
    told = result or before in ("that", "which")  # "A raid **that** killed 26, and an ambush".
    return told and other.first > trigger.first, abs(other.first - trigger.first)


def _is_one_shooting(mention: Mention, told: Trigger, event: Event) -> bool:
    """ "Soldiers shot two men **when gunmen opened fire** on them": one exchange, told once."""
    if mention.kind is not IncidentKind.SHOOTING or event.kind is not mention.kind:
        return False
    between = mention.passage.words(told.last, mention.trigger.start)
    return "when" in between and ";" not in between


def is_of_a_part(passage: Passage, harm: int, deed: int) -> bool:
    """ "31 were killed, six **of them when a rocket hit** their hostel": not all of the 31."""
    for position in passage.positions_of(_THEM):
        if harm < position < deed and passage.word(position - 1) == "of":
            behind = passage.words(position, deed)
            # "Ten were killed, four of them children, when a bomb exploded": all of them.
            return "," not in behind and not _WHEN.isdisjoint(behind)
    return False


_THEM = word_set("them whom")
_WHEN = word_set("when in by after during as")


def _can_be(mention: Mention, other: tuple[Trigger, Event]) -> bool:
    told, event = other
    akin = (
        can_mean(mention.trigger, mention.kind, event)
        or _are_paired(mention, other)
        or _is_done_in_it(mention, other)
        or is_answer(mention, event)
        or _is_within(mention.trigger, told)
    )
    return akin and not (
        _is_beside_a_war(mention.trigger, told)
        or _is_apart(mention, told)
        or _is_done_by_them(mention, told)
        or _is_to_others(mention, other)
        or is_of_a_part(mention.passage, mention.trigger.last, told.first)
    )


def _is_done_in_it(mention: Mention, other: tuple[Trigger, Event]) -> bool:
    """ "Stormed the market **and opened fire**": one attack, by those who stormed it."""
    told, event = other
    if event.kind not in _WITH_MORE or mention.kind not in _DONE_IN_ATTACKS:
        return False
    trigger, passage = mention.trigger, mention.passage
    verbs = told.rule.startswith("verb") and trigger.rule.startswith("verb")
    if not verbs or trigger.passive or told.passive or trigger.first < told.last:
        return False
    before = passage.words(trigger.start - 2, trigger.start)
    return "and" in before or (before[-1:] == (",",) and trigger.rule == _WHILE)


_WITH_MORE = frozenset(
    {
        IncidentKind.ATTACK,
        IncidentKind.CLASH,
        IncidentKind.RIOT,
        IncidentKind.DEMONSTRATION,
        IncidentKind.MASSACRE,
    }
)
_DONE_IN_ATTACKS = frozenset(
    {IncidentKind.SHOOTING, IncidentKind.ARSON, IncidentKind.LOOTING, IncidentKind.STABBING}
)
#: ", opening fire": a participle goes on with what its clause tells.
_WHILE = "verb-participle"


def _is_done_by_them(mention: Mention, told: Trigger) -> bool:
    """ "Shot a man **who killed** two officers": what he had done before."""
    trigger = mention.trigger
    done = trigger.harm and trigger.rule in FINITE and not trigger.passive
    who = mention.passage.word(trigger.start - 1) == "who"
    return done and who and told.rule.startswith("verb") and told.last <= trigger.start


def _is_to_others(mention: Mention, other: tuple[Trigger, Event]) -> bool:
    """ "**Killed** hundreds **and abducted** children": two deeds; "abducted and killed" is one."""
    told, event = other
    trigger = mention.trigger
    if not (trigger.harm and trigger.rule in FINITE) or event.kind not in _TAKINGS:
        return False
    behind = mention.passage.words(trigger.last, trigger.last + 3)
    return abs(told.first - trigger.first) > _NEXT and not _MANY.isdisjoint(behind)


_MANY = word_set("hundreds thousands scores dozens")
_TAKINGS = frozenset({IncidentKind.ABDUCTION, IncidentKind.HOSTAGE_TAKING})
_NEXT = 2


def _is_another(mention: Mention, mentioned: Mentioned, alike: Mentioned) -> bool:
    """Whether its words say that it is none of those told in the sentence."""
    trigger = mention.trigger
    seconds = any(told.other for told, _ in mentioned)
    # "Another attack, in which gunmen killed five": what is told behind it is of it.
    behind = all(told.first > trigger.first for told, _ in alike)
    nearest = min(told.first for told, _ in alike)
    if behind and trigger.general and "which" in mention.passage.words(trigger.last, nearest):
        return False
    if trigger.other and not (seconds or behind or _is_apposition(mention)):
        return True
    if trigger.general and "latest" in mention.passage.words(trigger.start - 6, trigger.start):
        # "Killed nine, in the latest of a string of attacks".
        return False
    if any(_is_within(trigger, told) for told, _ in alike):
        return False
    if not (trigger.own and trigger.firm) or any(_are_paired(mention, e) for e in mentioned):
        return False
    told = any(e.kind is mention.kind for _, e in alike)
    if told and mention.kind is IncidentKind.DEMONSTRATION:
        # "Used tear gas to disperse a rally".
        return False
    told = trigger.within and (trigger.general or told)
    return not (told or _is_object(mention, mentioned))


def _is_within(trigger: Trigger, told: Trigger) -> bool:
    """ "A bus was fired on **in this attack**"."""
    known = told.within and told.definite and told.general
    return known and 0 <= told.start - trigger.last <= _NEXT


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
        or (passage.word(p) == "after" and told.last <= p and _is_done_before(mention, told))
        or (passage.word(p) == "since" and trigger.rule == "verb-perfect" and told.sort == "deed")
        for p in passage.positions_of(_PARTING)
        if p in between
    )


def _is_done_before(mention: Mention, told: Trigger) -> bool:
    """ "The town was shelled **after rebels killed** two": what the deed answers."""
    trigger = mention.trigger
    done = trigger.harm and trigger.rule in FINITE and not trigger.passive
    return done and told.rule in FINITE and not told.harm


_AFTER = word_set("after before")


_UNITS = word_set("minutes hours hour days day weeks week months month years year shortly")


_ANSWERS = word_set("response retaliation revenge reprisal")
_PARTING = _AFTER | _ANSWERS | {"since"}


def _is_apposition(mention: Mention) -> bool:
    """ "A bombing killed five, **another attack** put on the rebels": the same once more."""
    trigger = mention.trigger
    first = mention.passage.word(trigger.start)
    return trigger.general and first == "another" and mention.passage.word(trigger.start - 1) == ","


def _is_placed_elsewhere(mention: Mention, told: Trigger, event: Event) -> bool:
    """ "Ambushed a convoy **in Karsova** and killed two men **in Tel Arun**"."""
    own = has_place_behind(mention) or _is_placed_since(mention, told)
    return own and bool(event.places) and is_elsewhere(mention, event)


def _is_placed_since(mention: Mention, told: Trigger) -> bool:
    """ "... killed six, while **in Karsova** a bomb killed two"."""
    return any(
        told.last < place.first < mention.trigger.first and place.place in mention.places
        for place in mention.passage.places
        if mention.passage.word(place.first - 2) in ("while", "and", "but", ",")
    )


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
