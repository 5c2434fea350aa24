"""
In which camp whoever did it stands: the forces of a state, or those who fight them.

A group claims no raid of the police, and what soldiers do about an attack is no part of it.
"""

from enum import StrEnum

from conflictmodel.adapters.voa._events._parties import DOERS
from conflictmodel.adapters.voa._events._triggers import Trigger
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.values import ActorKind, IncidentKind


class Camp(StrEnum):
    """A side, without its name."""

    FORCES = "forces"
    OUTLAWS = "outlaws"


_OF_WORD = {
    **dict.fromkeys(
        word_set(
            """
            police policemen policeman officers army military navy troops soldiers soldier commandos
            forces marines peacekeepers warplanes jets aircraft helicopters drone drones guards
            regime government authorities
            """
        ),
        Camp.FORCES,
    ),
    **dict.fromkeys(
        word_set(
            """
            gunmen gunman militants militant rebels insurgents insurgent jihadists extremists
            terrorists attackers attacker assailants assailant bomber bombers guerrillas separatists
            kidnappers bandits pirates militiamen
            """
        ),
        Camp.OUTLAWS,
    ),
}
_OF_KIND = {
    ActorKind.STATE: Camp.FORCES,
    ActorKind.ARMED_FORCES: Camp.FORCES,
    ActorKind.COALITION: Camp.FORCES,
    ActorKind.ARMED_GROUP: Camp.OUTLAWS,
}


def camp_of(passage: Passage, trigger: Trigger) -> Camp | None:
    """The camp of whoever did it in the words of the clause; None where they do not show it."""
    if trigger.rule.startswith("verb") and not trigger.passive:
        # "A Velandan drone killed": the thing tells more than whose it is.
        camp = _OF_WORD.get(passage.word(trigger.start - 1))
        if camp:
            return camp
    for _, find in DOERS:
        if phrase := find(passage, trigger):
            return _OF_WORD.get(passage.word(phrase.last - 1)) or camp_of_kind(phrase.kind)
    return None


def camp_of_kind(kind: ActorKind | None) -> Camp | None:
    """The camp of an actor of some kind."""
    return _OF_KIND.get(kind) if kind else None


#: What only those do who have aircraft, prisons or the law.
OF_FORCES = frozenset({IncidentKind.AIRSTRIKE, IncidentKind.DRONE_STRIKE, IncidentKind.ARREST})


def may_claim(claimant: ActorKind, camps: set[Camp]) -> bool:
    """Whether somebody of a kind may claim a deed: no group claims what the police did."""
    return camp_of_kind(claimant) is Camp.FORCES or camps != {Camp.FORCES}
