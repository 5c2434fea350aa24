"""
Rows of `COMPANY` for towns that change hands and for wars: what is taken, and who fights whom.
"""

from conflictmodel.adapters.voa._events._case import IN_ARMS, Case, named_next, subject_of
from conflictmodel.adapters.voa._events._figures import head_from
from conflictmodel.adapters.voa._events._sites import company_of
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.values import IncidentKind, Part


def takes_ground(case: Case) -> bool | None:
    """Whether ground is taken, without anybody in arms beside it."""
    # "They occupied the town", "the areas recently captured": ground makes it a seizure.
    site = case.site
    if not case.weak or case.kind is not IncidentKind.SEIZURE:
        return None
    if site.passage.word(site.start - 1) in ("they", "it", "who", "which"):
        return "soil" in site.after or None
    return ("participle" in site.forms and "soil" in site.before and not site.after) or None


def falls_to(case: Case) -> bool | None:
    """Whether a town falls to somebody."""
    # "The town fell to the rebels", "has fallen under their control"; prices fall to a level.
    site = case.site
    if case.kind is not IncidentKind.SEIZURE or site.word not in _FALLING:
        return None
    before = range(max(0, site.start - 4), site.start)
    place = any(site.passage.tokens[p].text[:1].isupper() for p in before)
    under = site.head == "under"
    if under and not _CONTROL & {site.passage.word(p) for p in range(site.last, site.last + 5)}:
        return False
    return (place or "soil" in site.before) and (under or bool(IN_ARMS & site.after))


_FALLING = word_set("fall falls fell fallen falling")
_CONTROL = word_set("control rule hands")


def takes(case: Case) -> bool | None:
    """Whether a town is taken."""
    # "Have taken the oil town of Tel Arun"; not "took the wounded to the town".
    site = case.site
    if case.kind is not IncidentKind.SEIZURE or site.word not in _TAKING or case.passive:
        return None
    if site.last - site.first > 1:
        return None
    armed = IN_ARMS & site.before or site.passage.word(site.start - 1) == "they"
    head = head_from(site.passage, site.last)
    # "Taking up positions around the town" takes none.
    return bool(armed) and head not in ("positions", "areas") and "soil" in company_of(head)


_TAKING = word_set("took taken taking")


def seizes(case: Case) -> bool | None:
    """Whether a town or power is seized, and no drugs."""
    # "Seized the port", "seized power"; the police seize drugs and arms, and take no ground.
    site = case.site
    if case.kind is not IncidentKind.SEIZURE or not site.word.startswith("seiz"):
        return None
    if case.passive:
        # "The general and two companions were seized".
        return ("person" in site.before and site.following != "with") or None
    if any(time.first == site.last for time in site.passage.times):
        return None
    head = head_from(site.passage, site.last)
    taken = company_of(head) & _TAKEN or head in _POWER or not head
    return None if taken or named_next(site) else False


_TAKEN = frozenset({"ground", "soil", "person", "crowd", "armed"})


_POWER = word_set("power control country state nation region rest part parts half most much all")


def goes_on(case: Case) -> bool | None:
    """Whether what goes on is told as an event."""
    # "The army is hitting rebels": what goes on is no event, but in a caption, or a fight.
    site = case.site
    if not case.weak or not site.is_progressive or _PAST_BE.intersection(site.chain):
        return None
    return site.passage.part is Part.CAPTION or (_fights(case) and _has_sides(case))


_PAST_BE = word_set("was were been")


def _fights(case: Case) -> bool:
    return case.kind is IncidentKind.CLASH and case.weak


def _has_sides(case: Case) -> bool:
    """ "Who are fighting Velandan troops": somebody in arms on both sides of the verb."""
    return bool(IN_ARMS & case.site.before) and bool(IN_ARMS & case.site.after)


def has_long_fought(case: Case) -> bool | None:
    """Whether somebody fights, without a word of the other side."""
    # "The group, which has been fighting for ten years", "fought with machine guns".
    site = case.site
    if not _fights(case) or site.head not in _FIGHTING:
        return None
    sides = IN_ARMS & site.before or not _RIVALS.isdisjoint(subject_of(site))
    return (bool(sides) and site.following in _HOW_ONE_FIGHTS) or None


_FIGHTING = word_set("fighting fought battling battled")


_HOW_ONE_FIGHTS = word_set("for in near with alongside against outside around back across")


_RIVALS = word_set(
    """
    sides factions rivals gangs clans tribes tribesmen militias supporters groups herders youths
    inmates prisoners armies
    """
)
