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
    if _is_of_an_office(passage, trigger):
        return IncidentKind.ASSASSINATION
    strike = passage.word(trigger.first).startswith("strike")
    for each in means:
        if not trigger.general:
            if (trigger.kind, each.kind) in _SHARPENED_NOUNS and _is_author(passage, trigger, each):
                return each.kind
        elif (
            each.kind is IncidentKind.CHEMICAL_ATTACK
            or (strike and each.last <= trigger.first)
            or (_tells_how(passage, trigger, each) and _is_author(passage, trigger, each))
        ):
            return each.kind
    return trigger.kind


def _is_of_an_office(passage: Passage, trigger: Trigger) -> bool:
    """ "The murder of the former **prime minister**": whoever kills those kills for the office."""
    if passage.word(trigger.first) not in _KILLINGS or passage.word(trigger.last) != "of":
        return False
    end = next(
        (p for p in range(trigger.last, trigger.last + 8) if passage.word(p) in _STOPS), None
    )
    behind = range(trigger.last, trigger.last + 8 if end is None else end)
    return any(passage.word(p) in _OFFICES for p in behind)


_STOPS = word_set(", ; by in at after during and 's who")
_OFFICES = word_set(
    "minister president premier senator lawmaker mayor governor politician ambassador deputy vice"
)


def _is_author(passage: Passage, trigger: Trigger, means: Means) -> bool:
    """ "A raid **by government warplanes**", "the killing of a judge **by gunmen**"."""
    if not 0 <= means.first - trigger.last <= _FAR:
        return False
    return any(
        passage.word(p) in _BY or (not means.is_thing and passage.word(p) in _WHEN)
        for p in range(max(trigger.last, means.first - 3), means.first)
    )


_BY = word_set("by with")
#: "An attack **when** two suicide bombers", "**in which** a suicide bomber".
_WHEN = word_set("when which where")
_FAR = 12


def _tells_how(passage: Passage, trigger: Trigger, means: Means) -> bool:
    """A bomber's attack is a bombing; gunmen who attacked may have done anything but kill."""
    if means.kind is IncidentKind.SHOOTING:
        return passage.word(trigger.first) in _KILLINGS
    return means.kind in (IncidentKind.SUICIDE_BOMBING, IncidentKind.STABBING)


_KILLINGS = word_set("killing killings murder murders death deaths")
#: Nouns that tell less than the means do: "a raid by warplanes", "a missile strike by a drone".
_SHARPENED_NOUNS = frozenset(
    {
        (IncidentKind.RAID, IncidentKind.AIRSTRIKE),
        (IncidentKind.BOMBING, IncidentKind.AIRSTRIKE),
        (IncidentKind.SHELLING, IncidentKind.AIRSTRIKE),
        (IncidentKind.MISSILE_STRIKE, IncidentKind.DRONE_STRIKE),
        (IncidentKind.AIRSTRIKE, IncidentKind.DRONE_STRIKE),
    }
)


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


def _says_nothing_of(passage: Passage, trigger: Trigger, means: Means) -> bool:
    """Whether the deed is not called by its means, or they are not those of its doer."""
    if means.kind is IncidentKind.RIOT and trigger.kind is IncidentKind.ATTACK:
        # Soldiers with tear gas and batons are no rioters.
        return not _FORCES.isdisjoint(passage.words(trigger.start - 4, trigger.start))
    before = passage.word(means.first - 1)
    if means.kind is IncidentKind.AIRSTRIKE and trigger.kind is IncidentKind.SHOOTING:
        # "Fired on a helicopter".
        return means.first >= trigger.last and before not in _BY
    if means.is_thing:
        return False
    apart = before in ("including", "among") or (before == "with" and means.first < trigger.first)
    far = trigger.first - means.last > 2 and "," in passage.words(means.last, trigger.first)
    # "Militants, including suicide bombers, stormed the town"; gunmen who killed shot, and those
    # who stormed a hotel may have done anything.
    return apart or far or (means.kind is IncidentKind.SHOOTING and not trigger.harm)


def kind_with(passage: Passage, trigger: Trigger, means: tuple[Means, ...]) -> IncidentKind:
    """
    What a deed is called by its means: "rockets hit" is a missile strike, "hit" alone an attack.
    """
    if trigger.rule.startswith("noun"):
        return _kind_of_noun(passage, trigger, means)
    if passage.word(trigger.last - 1) in ("down", "downed"):
        # "A drone shot down by a jet": what fell is named as often as what felled it.
        return trigger.kind
    if trigger.harm and _is_by_fire(passage, trigger):
        return IncidentKind.SHOOTING
    used = [each for each in means if _is_used(passage, trigger, each)]
    if trigger.kind is IncidentKind.SHOOTING and any(
        each.kind is trigger.kind and each.is_thing for each in used
    ):
        # "Fired live rounds and tear gas".
        return trigger.kind
    for each in used:
        if _says_nothing_of(passage, trigger, each):
            continue
        vague = trigger.harm and each.weak and each.last != trigger.start
        if trigger.kind is IncidentKind.ATTACK and not vague:
            return each.kind
        if (trigger.kind, each.kind) in _SHARPENED:
            return each.kind
    return trigger.kind


def _is_by_fire(passage: Passage, trigger: Trigger) -> bool:
    """ "Killed **by Velandan fire**", "by army fire"; what is killed by fire alone burned."""
    by, whose, fire = (passage.word(p) for p in range(trigger.last, trigger.last + 3))
    if by != "by" or fire != "fire":
        return False
    named = passage.tokens[trigger.last + 1].text[0].isupper()
    return named or whose in _FORCES or whose in _FIRING


_FIRING = word_set("rebel militant insurgent enemy hostile friendly sniper gang tank coalition")
_FORCES = word_set("police officers soldiers troops forces guards army military")
#: Where the means say more than the verb: "a suicide bomber detonated", "drones fired".
_SHARPENED = frozenset(
    {
        (IncidentKind.BOMBING, IncidentKind.SUICIDE_BOMBING),
        (IncidentKind.BOMBING, IncidentKind.AIRSTRIKE),
        (IncidentKind.SHELLING, IncidentKind.AIRSTRIKE),
        (IncidentKind.SHELLING, IncidentKind.MISSILE_STRIKE),
        (IncidentKind.VEHICLE_ATTACK, IncidentKind.SUICIDE_BOMBING),
        (IncidentKind.SHOOTING, IncidentKind.RIOT),
        (IncidentKind.SHOOTING, IncidentKind.SHELLING),
        (IncidentKind.SHOOTING, IncidentKind.MISSILE_STRIKE),
        (IncidentKind.SHOOTING, IncidentKind.AIRSTRIKE),
        (IncidentKind.SHOOTING, IncidentKind.DRONE_STRIKE),
        (IncidentKind.MISSILE_STRIKE, IncidentKind.DRONE_STRIKE),
    }
)
