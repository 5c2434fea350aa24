"""
What can be one event by its kind and its place: kinds that name one deed, towns that are two.
"""

from collections.abc import Iterable

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._cast._cast import slug
from conflictmodel.adapters.voa._events._drafts import Event
from conflictmodel.adapters.voa._events._mentions import Mention
from conflictmodel.adapters.voa._events._triggers import Trigger
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._words import capitals
from conflictmodel.values import IncidentKind, Place, PlaceKind

_PEACEFUL = frozenset({IncidentKind.DEMONSTRATION, IncidentKind.ARREST, IncidentKind.DISPLACEMENT})


_UNLIKE_AN_ATTACK = _PEACEFUL | {
    IncidentKind.SIEGE,
    IncidentKind.SEIZURE,
    IncidentKind.ABDUCTION,
}


#: Kinds that name the same deed, the second more exactly.
_FAMILIES = (
    frozenset({IncidentKind.BOMBING, IncidentKind.SUICIDE_BOMBING, IncidentKind.VEHICLE_ATTACK}),
    frozenset({IncidentKind.AIRSTRIKE, IncidentKind.DRONE_STRIKE, IncidentKind.MISSILE_STRIKE}),
    frozenset({IncidentKind.SHELLING, IncidentKind.MISSILE_STRIKE}),
    frozenset({IncidentKind.ABDUCTION, IncidentKind.HOSTAGE_TAKING}),
    frozenset({IncidentKind.SIEGE, IncidentKind.HOSTAGE_TAKING}),
    frozenset({IncidentKind.SHOOTING, IncidentKind.ASSASSINATION, IncidentKind.EXECUTION}),
    frozenset({IncidentKind.SHOOTING, IncidentKind.MASSACRE}),
    frozenset({IncidentKind.RAID, IncidentKind.ARREST}),
    frozenset({IncidentKind.RIOT, IncidentKind.DEMONSTRATION}),
    frozenset({IncidentKind.RIOT, IncidentKind.CLASH}),
)


#: With each kind all that can name the same deed.
_AKIN = {
    kind: frozenset().union(*(family for family in _FAMILIES if kind in family))
    for kind in frozenset().union(*_FAMILIES)
}


def are_akin(kind: IncidentKind, known: IncidentKind) -> bool:
    """Whether two kinds can name one deed."""
    return kind is known or known in _AKIN.get(kind, ())


def can_mean(trigger: Trigger, kind: IncidentKind, event: Event) -> bool:
    """Whether a word of some kind can name an event: "the attack" any deed, "killed" all harm."""
    if trigger.harm:
        return event.kind not in _PEACEFUL
    if trigger.sort != event.sort:
        return False
    if trigger.general or event.general:
        return not _UNLIKE_AN_ATTACK & {kind, event.kind}
    # "The raid", of gunmen who attacked a village.
    raid = {kind, event.kind} == _RAIDS and trigger.rule.startswith("noun")
    return raid or are_akin(kind, event.kind)


_RAIDS = frozenset({IncidentKind.RAID, IncidentKind.ATTACK})


def is_answer(mention: Mention, event: Event) -> bool:
    """ "Troops returned fire": in the attack that they answered, and no other fight."""
    return mention.trigger.answer and not event.background and event.kind in _ANSWERED


_ANSWERED = frozenset(
    {
        IncidentKind.ATTACK,
        IncidentKind.SHOOTING,
        IncidentKind.CLASH,
        IncidentKind.SHELLING,
        IncidentKind.MISSILE_STRIKE,
        IncidentKind.STABBING,
        IncidentKind.BOMBING,
        IncidentKind.SUICIDE_BOMBING,
        IncidentKind.VEHICLE_ATTACK,
        IncidentKind.HOSTAGE_TAKING,
    }
)


#: Places of one size: two of them with different names are two places.
_SETTLEMENTS = frozenset({PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE, PlaceKind.CAMP, None})


def is_elsewhere(mention: Mention, event: Event) -> bool:
    """Whether a mention names another town than those in which an event is told to be."""
    mine = [p for p in mention.places if _is_settled(p)]
    known = [p for p in event.places if _is_settled(p)]
    if not mine or not known or _is_placed_late(mention, mine):
        return _other_country(mention.places, event.places)
    return not is_same_place(mention.places, event.places)


def _is_placed_late(mention: Mention, places: Iterable[Place]) -> bool:
    """ "**The shooting occurred at** a Karsova supermarket": where in the town just told."""
    occurred = mention.passage.word(mention.trigger.last) in _OCCURRED
    return occurred and mention.trigger.definite and all(p.kind is None for p in places)


_OCCURRED = word_set("occurred happened took unfolded began")


def _is_settled(place: Place) -> bool:
    """A town, or what is known to lie in one: "Tripoli airport"."""
    return place.kind in _SETTLEMENTS or not capitals().keys().isdisjoint(place.within)


def is_told_elsewhere(mention: Mention, event: Event) -> bool:
    """ "**Separately**, …" tells of another; "In Karsova, **meanwhile**, …" not of Tel Arun."""
    if mention.passage.word(0) in _APART:
        return True
    if _MEANWHILE.isdisjoint(mention.passage.tokens.words):
        return False
    placed = bool(mention.places and event.places)
    return placed and not is_same_place(mention.places, event.places)


#: How a sentence begins that tells of another event than the one before.
_APART = word_set("separately elsewhere")
_MEANWHILE = _APART | {"meanwhile"}


def _other_country(places: Iterable[Place], known: Iterable[Place]) -> bool:
    mine, theirs = {p.country for p in places}, {p.country for p in known}
    return None not in mine | theirs and bool(mine and theirs) and mine.isdisjoint(theirs)


def is_same_place(places: Iterable[Place], known: Iterable[Place]) -> bool:
    """Whether places share a name, their own or of what they lie in."""
    return share_words(_and_wider(places), _and_wider(known))


def _and_wider(places: Iterable[Place]) -> Iterable[str]:
    return (name for place in places for name in (place.name, *place.within))


def share_words(names: Iterable[str], known: Iterable[str]) -> bool:
    """Whether names of places share a word that not many places share."""

    def words(each: Iterable[str]) -> set[str]:
        return {word for name in each for word in slug(name).split("-") if len(word) > 3}

    return bool(words(names) & words(known) - _PLACE_WORDS)


# Words of names that many places share: "northern Syria" is not "northern Iraq".
_PLACE_WORDS = lex.COMPASS | lex.by_form(lex.PLACE_NOUNS).keys() | {"refugee"}


def towns_of(places: Iterable[Place]) -> Iterable[str]:
    """The names of places that are no country."""
    return (place.name for place in places if place.kind is not PlaceKind.COUNTRY)


def has_place_behind(mention: Mention) -> bool:
    """ "Killed three men at a house **in Tel Arun**": whether its own words place it."""
    if mention.last > mention.trigger.last:
        return True
    if mention.placed_before:
        return False
    passage, first = mention.passage, mention.trigger.last
    place = next((p.first for p in passage.places if p.first >= first), None)
    if place is None or place - first > _CLAUSE:
        return False
    return all(passage.word(p).isalnum() for p in range(first, place) if passage.word(p) != "'s")


#: How far behind a deed its place may stand, if nothing parts them.
_CLAUSE = 14
