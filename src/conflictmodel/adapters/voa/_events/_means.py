"""
With what it was done: the weapons that a sentence names, and the kind of a deed by them.
"""

from functools import cache

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._events._triggers import Trigger
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Lookup, word_set
from conflictmodel.values import IncidentKind

#: How far the means may stand from the deed.
_REACH = 7


@frozen
class Means:
    """What it was done with."""

    first: int
    last: int
    kind: IncidentKind
    weak: bool

    #: Whether it is a thing, and not one who used it: "gunmen".
    is_thing: bool = True


@cache
def _instruments() -> Lookup[tuple[IncidentKind, bool, bool]]:
    return Lookup(
        (form, (IncidentKind(row.value), row.weak, rows is lex.INSTRUMENTS))
        for rows in (lex.INSTRUMENTS, lex.DOERS)
        for row in rows
        for form in row.forms
    )


def means_of(passage: Passage) -> tuple[Means, ...]:
    """The weapons that a sentence names."""
    return tuple(
        Means(match.first, match.last, *match.value)
        for match in _instruments().all_in(passage.tokens)
    )


def _kind_of_noun(passage: Passage, trigger: Trigger, means: tuple[Means, ...]) -> IncidentKind:
    """ "The attack in which sarin was used", "warplanes carried out strikes"."""
    if not trigger.general:
        return trigger.kind
    strike = passage.word(trigger.first).startswith("strike")
    for each in means:
        if each.kind is IncidentKind.CHEMICAL_ATTACK or (strike and each.last <= trigger.first):
            return each.kind
    return trigger.kind


def _is_used(passage: Passage, trigger: Trigger, means: Means) -> bool:
    """Whether it was done with them: not a plane that was shot down."""
    fired = passage.word(trigger.first) in _FIRED
    if fired and trigger.first - _REACH < means.first < trigger.last + 4:
        return True
    if means.kind is IncidentKind.BOMBING and passage.word(trigger.first) in ("hit", "struck"):
        # "The bus hit a land mine".
        return trigger.last <= means.first < trigger.last + 4 or means.last <= trigger.first
    if means.last <= trigger.first:
        return means.last > trigger.first - _REACH and not trigger.passive
    before = passage.words(max(trigger.last, means.first - 4), means.first)
    return means.first < trigger.last + _REACH and not _WITH.isdisjoint(before)


#: What is fired is the means, before the verb or behind it.
_FIRED = word_set("fired firing fire launched launching")
_WITH = word_set("with by from using in firing fired")


def kind_with(passage: Passage, trigger: Trigger, means: tuple[Means, ...]) -> IncidentKind:
    """
    What a deed is called by its means: "rockets hit" is a missile strike, "hit" alone an attack.
    """
    if trigger.rule.startswith("noun"):
        return _kind_of_noun(passage, trigger, means)
    if passage.word(trigger.last - 1) in ("down", "downed"):
        # "A drone shot down by a jet": what fell is named as often as what felled it.
        return trigger.kind
    for each in means:
        if not _is_used(passage, trigger, each):
            continue
        apart = passage.word(each.first - 1) in ("including", "among", "with")
        if not each.is_thing and (apart or trigger.first - each.last > 2):
            # "Militants, including suicide bombers, stormed the town".
            continue
        if each.kind is IncidentKind.SHOOTING and not (each.is_thing or trigger.harm):
            # Gunmen who killed shot; those who stormed a hotel may have done anything.
            continue
        if trigger.kind is IncidentKind.ATTACK and not (trigger.harm and each.weak):
            return each.kind
        if (trigger.kind, each.kind) in _SHARPENED:
            return each.kind
    return trigger.kind


#: Where the means say more than the verb: "a suicide bomber detonated", "drones fired".
_SHARPENED = frozenset(
    {
        (IncidentKind.BOMBING, IncidentKind.SUICIDE_BOMBING),
        (IncidentKind.BOMBING, IncidentKind.AIRSTRIKE),
        (IncidentKind.SHELLING, IncidentKind.AIRSTRIKE),
        (IncidentKind.SHELLING, IncidentKind.MISSILE_STRIKE),
        (IncidentKind.SHOOTING, IncidentKind.SHELLING),
        (IncidentKind.SHOOTING, IncidentKind.MISSILE_STRIKE),
        (IncidentKind.SHOOTING, IncidentKind.DRONE_STRIKE),
        (IncidentKind.MISSILE_STRIKE, IncidentKind.DRONE_STRIKE),
    }
)
