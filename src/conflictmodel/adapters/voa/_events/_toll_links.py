"""
Which event a count of people is of: what it can be told of, and what speaks against it.
"""

from collections.abc import Iterable

from conflictmodel.adapters.voa._events._background import is_background
from conflictmodel.adapters.voa._events._beside import is_of_a_part
from conflictmodel.adapters.voa._events._drafts import Event
from conflictmodel.adapters.voa._events._links import NEAR
from conflictmodel.adapters.voa._events._tolls import TollWords
from conflictmodel.adapters.voa._events._triggers import Trigger
from conflictmodel.adapters.voa._sentences._passages import Passage, Span
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._speech._said import Said
from conflictmodel.values import IncidentKind, TollKind

#: What a count of people tells to have happened to them.
KIND_OF_TOLL = {
    TollKind.DISPLACED: IncidentKind.DISPLACEMENT,
    TollKind.DETAINED: IncidentKind.ARREST,
    TollKind.ABDUCTED: IncidentKind.ABDUCTION,
}


def trigger_of(toll: TollWords) -> Trigger:
    """A count as the words that name an event of which nothing else is told."""
    kind = KIND_OF_TOLL.get(toll.kind, IncidentKind.ATTACK)
    return Trigger(toll.first, toll.last, toll.first, kind, "toll", False, True, harm=True)


def tells_no_deed(passage: Passage, toll: TollWords) -> bool:
    """ "The bodies of two men", "lost 40 soldiers", "evacuated 200 people": only what was left."""
    return not _WHAT_IS_LEFT.isdisjoint(passage.words(toll.first, toll.last))


_WHAT_IS_LEFT = word_set(
    """
    body bodies corpse corpses coffin coffins lost losing lose evacuate evacuated evacuating remains
    treated treating treat received receiving admitted admitting
    """
)


#: What people are not killed in, if something else has been told in which they may have been.
_HARMLESS = frozenset(
    {IncidentKind.DISPLACEMENT, IncidentKind.ARREST, IncidentKind.ARSON, IncidentKind.LOOTING}
)


def can_have(kind: IncidentKind, harm: IncidentKind) -> bool:
    """Whether people come to such harm in such an event: the dead are none of a displacement's."""
    return kind is harm or (harm is IncidentKind.ATTACK and kind not in _HARMLESS)


def may_share(harm: IncidentKind, event: Event) -> bool:
    """
    Whether a count may be of an event of its sentence that it is not told of by itself: a war
    drives people out, but those who fled after a raid are another event; "the body of a man who
    vanished after his arrest" tells of no death in it.
    """
    if harm is IncidentKind.DISPLACEMENT:
        return event.sort != "deed"
    return harm is not IncidentKind.ATTACK or event.kind is not IncidentKind.ARREST


#: From how many on the dead are of a war rather than of a deed.
_MANY = 100


def is_total(passage: Passage, toll: TollWords) -> bool:
    perfect = not passage.tokens.words.isdisjoint(("have", "has"))
    summed_up = toll.kind in (TollKind.KILLED, TollKind.DISPLACED)
    return perfect and summed_up and (toll.count.low or 0) >= _MANY


def kind_of_total(passage: Passage, toll: TollWords) -> IncidentKind:
    """ "9,600 people have been killed since spring": by fighting, and not in one attack."""
    summed_up = is_total(passage, toll) and is_background(passage)
    return IncidentKind.CLASH if summed_up else IncidentKind.ATTACK


def can_go_on(passage: Passage, event: Event) -> bool:
    """Whether a count may be an event's: in its paragraph, or near it and as long ago."""
    same_time = event.background is is_background(passage)
    return passage.block == event.block or (same_time and is_near(passage, event))


def is_near(passage: Passage, event: Event) -> bool:
    return abs(passage.block - event.block) <= NEAR


def is_in_reach(passage: Passage, toll: TollWords, trigger: Trigger) -> bool:
    """
    Whether a count can be of an event of its sentence: not of what the dead had done, "killing
    six rebels **who had shelled** it", nor, where it is a total, of the war.
    """
    theirs = passage.word(toll.last) in ("who", "that", "which") and trigger.first >= toll.last
    part = is_of_a_part(passage, toll.last, trigger.first)
    return not (theirs or part) and not (toll.rule == "total" and trigger.sort == "war")


def covers(said: Iterable[Said], passage: Passage, position: int) -> bool:
    return any(each.covers(passage.tokens[position].start) for each in said)


def is_about_harm(said: Said, span: Span) -> bool:
    """
    Whether the figure is the speaker's: not one that a "where" or "which" clause adds to it.
    """
    for start, end in said.spans:
        if start <= span[0] < end:
            before = said.passage.text[start : span[0]]
            return not any(f", {word} " in before for word in ("where", "which", "who"))
    return False
