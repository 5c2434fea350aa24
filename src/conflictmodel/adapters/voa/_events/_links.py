"""
Which event of the page a mention means.

What speaks against it comes first (`AGAINST`): another kind, another place, another day. Of the
events that are left, one is meant for a reason (`REASONS`), and the one with the most and the
nearest is taken.
"""

from collections.abc import Callable, Iterable, Sequence

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._cast._cast import slug
from conflictmodel.adapters.voa._events._drafts import Event
from conflictmodel.adapters.voa._events._mentions import Mention
from conflictmodel.adapters.voa._events._triggers import FINITE, Trigger
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._words import capitals
from conflictmodel.values import IncidentKind, Place, PlaceKind

# How many events back a mention may point, and how many blocks is near.
MEMORY = 40
NEAR = 3

#: The events that a sentence has named so far, each with the words that name it.
Mentioned = list[tuple[Trigger, Event]]


def event_meant(
    mention: Mention, events: Sequence[Event], others: Sequence[Event] = ()
) -> Event | None:
    """
    The event that a mention means; None if it means a new one, or none that can be told.

    Args:
        mention: What a sentence tells of it.
        events: Those told so far.
        others: Those that it cannot mean.
    """
    trigger = mention.trigger
    if not (trigger.firm or trigger.definite or mention.is_furniture):
        return None
    best = (0, False, 0, 0, 0)
    found = None
    for number, event in enumerate(events[-MEMORY:]):
        if _is_other(mention, event) or any(event is each for each in others):
            continue
        reasons = sum([weight for _, weight, holds in REASONS if holds(mention, event)])
        # Headlines and captions repeat what the page tells most of; prose, what it told last.
        often = len(event.grounds.evidence) if mention.is_furniture else 0
        rank = (reasons, not event.background, often, event.block, number)
        if reasons and rank > best:
            best, found = rank, event
    return found


def _is_other(mention: Mention, event: Event) -> bool:
    return any(differs(mention, event) for _, differs in AGAINST)


# In the sentence ---------------------------------------------------------------------------------


def event_beside(mention: Mention, mentioned: Mentioned) -> Event | None:
    """The event of the sentence that harm, general words and repeats in it belong to."""
    trigger = mention.trigger
    alike = [e for e in mentioned if can_mean(trigger, mention.kind, e[1])]
    told = trigger.general and trigger.within
    another = trigger.own and trigger.firm and not told and not _is_object(mention, mentioned)
    elsewhere = trigger.other and not any(told.other for told, _ in mentioned)
    if elsewhere or not alike or another:
        return None
    event = min(alike, key=lambda each: distance(mention.passage, trigger, each[0]))[1]
    if mention.side is not None and event.sides and mention.side not in event.sides:
        return None
    if trigger.harm and trigger.rule in FINITE and _other_place(mention, event):
        # "Seven were killed in Karsova, while in Tel Arun a bomb killed three".
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


def _is_object(mention: Mention, mentioned: Mentioned) -> bool:
    """ "Detonated a car bomb": a deed that is the object of its own verb."""
    return any(
        0 <= mention.trigger.start - told.last <= 1 and event.kind is mention.kind
        for told, event in mentioned
    )


# Against -----------------------------------------------------------------------------------------

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
    return are_akin(kind, event.kind)


def _other_kind(mention: Mention, event: Event) -> bool:
    return not can_mean(mention.trigger, mention.kind, event)


def _said_to_be_other(mention: Mention, _: Event) -> bool:
    return mention.trigger.other


#: Places of one size: two of them with different names are two places.
_SETTLEMENTS = frozenset({PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE, PlaceKind.CAMP, None})


def _is_settled(place: Place) -> bool:
    """A town, or what is known to lie in one: "Tripoli airport"."""
    return place.kind in _SETTLEMENTS or not capitals().keys().isdisjoint(place.within)


def _other_place(mention: Mention, event: Event) -> bool:
    mine = [p for p in mention.places if _is_settled(p)]
    known = [p for p in event.places if _is_settled(p)]
    if not mine or not known:
        return _other_country(mention.places, event.places)
    return not _same_place(mention.places, event.places)


def _told_elsewhere(mention: Mention, event: Event) -> bool:
    """ "In Karsova, **meanwhile**, …": not what was told of Tel Arun."""
    words = mention.passage.tokens.words
    if _MEANWHILE.isdisjoint(words) or not (mention.places and event.places):
        return False
    return not _same_place(mention.places, event.places)


_MEANWHILE = word_set("meanwhile elsewhere separately")


def _other_country(places: Iterable[Place], known: Iterable[Place]) -> bool:
    mine, theirs = {p.country for p in places}, {p.country for p in known}
    return None not in mine | theirs and bool(mine and theirs) and mine.isdisjoint(theirs)


def _other_day(mention: Mention, event: Event) -> bool:
    mine, known = mention.when, event.when
    if mine is None or known is None or mine.is_interval or known.is_interval:
        return False
    if mention.trigger.definite and mention.passage.word(mention.trigger.last) in _WENT_ON:
        return False
    size = min(len(mine.text), len(known.text))
    return mine.text[:size] != known.text[:size]


#: What is said of an event on a later day: "the clashes continued on Wednesday".
_WENT_ON = word_set("continued continues resumed intensified spread lasted ended raged went")


def _other_doer(mention: Mention, event: Event) -> bool:
    return bool(mention.side and event.sides and mention.side not in event.sides)


def _other_camp(mention: Mention, event: Event) -> bool:
    """ "**Soldiers** later stormed the building": what is done about an attack of gunmen."""
    if IncidentKind.CLASH in (mention.kind, event.kind) or mention.trigger.definite:
        return False
    return bool(mention.camp and event.camps and mention.camp not in event.camps)


def _other_time(mention: Mention, event: Event) -> bool:
    """News and background are two events, unless "the" points from one to the other."""
    if mention.background is event.background or mention.trigger.definite:
        return False
    # A caption of an older picture repeats nothing; one without a date may show what is past.
    return mention.background or not mention.repeats


def _bare_war(mention: Mention, _: Event) -> bool:
    """ "The war", and no more: it says nothing of the event."""
    return mention.trigger.sort == "war" and not mention.trigger.firm


AGAINST: tuple[tuple[str, Callable[[Mention, Event], bool]], ...] = (
    ("other-kind", _other_kind),
    ("said-to-be-other", _said_to_be_other),
    ("other-place", _other_place),
    ("told-elsewhere", _told_elsewhere),
    ("other-day", _other_day),
    ("other-doer", _other_doer),
    ("other-camp", _other_camp),
    ("other-time", _other_time),
    ("bare-war", _bare_war),
)


# Reasons -----------------------------------------------------------------------------------------


def _same_place(places: Iterable[Place], known: Iterable[Place]) -> bool:
    return _share_words(_and_wider(places), _and_wider(known))


def _and_wider(places: Iterable[Place]) -> Iterable[str]:
    return (name for place in places for name in (place.name, *place.within))


def _share_words(names: Iterable[str], known: Iterable[str]) -> bool:
    def words(each: Iterable[str]) -> set[str]:
        return {word for name in each for word in slug(name).split("-") if len(word) > 3}

    return bool(words(names) & words(known) - _PLACE_WORDS)


# Words of names that many places share: "northern Syria" is not "northern Iraq".
_PLACE_WORDS = lex.COMPASS | lex.by_form(lex.PLACE_NOUNS).keys() | {"refugee"}


def _has_place(mention: Mention, event: Event) -> bool:
    """The same town; a country is reason enough for a war only."""
    if mention.trigger.sort == "war":
        return _same_place(mention.places, event.places)
    return _share_words(_towns(mention.places), _towns(event.places))


def _towns(places: Iterable[Place]) -> Iterable[str]:
    return (place.name for place in places if place.kind is not PlaceKind.COUNTRY)


def _has_target(mention: Mention, event: Event) -> bool:
    return mention.target is not None and mention.target in event.targets


def _has_doer(mention: Mention, event: Event) -> bool:
    return mention.side in event.sides and mention.kind is event.kind


def _has_day(mention: Mention, event: Event) -> bool:
    when = mention.when
    same = when is not None and not when.is_interval and when == event.when
    return same and mention.kind is event.kind


def _of_its_day(mention: Mention, event: Event) -> bool:
    """ "**Monday's** attack": the one of Monday, whatever it was called before."""
    when, trigger = mention.when, mention.trigger
    if when is None or when.is_interval or when != event.when:
        return False
    if "'s" not in mention.passage.words(trigger.start, trigger.first):
        return False
    return any(trigger.start <= time.first < trigger.first for time in mention.passage.times)


def _points_back(mention: Mention, event: Event) -> bool:
    return mention.trigger.definite and (mention.kind is event.kind or _is_near(mention, event))


def _points_far_back(mention: Mention, event: Event) -> bool:
    """ "The attack", and no more, is the page's, however far back it was told."""
    trigger = mention.trigger
    bare = trigger.definite and trigger.general and not trigger.harm
    return bare and trigger.sort == event.sort == "deed" and not event.background


def _called_alike(mention: Mention, event: Event) -> bool:
    """ "The strikes" after missile strikes and a bombing are the missile strikes."""
    word = mention.passage.word(mention.trigger.last - 1).removesuffix("s")
    called = mention.trigger.definite and mention.trigger.general
    return called and word in ("strike", "killing", "murder") and word in str(event.kind)


def _goes_on(mention: Mention, event: Event) -> bool:
    """The same kind again a few lines on; towns are taken one after the other."""
    if mention.kind is IncidentKind.SEIZURE and mention.trigger.rule.startswith("verb"):
        return False
    if event.general and event.kind is IncidentKind.ATTACK and not mention.trigger.general:
        return False
    trigger = mention.trigger
    if trigger.fresh and trigger.own and not mention.repeats:
        return False
    return mention.kind is event.kind and _is_near(mention, event)


def _by_its_weapons(mention: Mention, event: Event) -> bool:
    """ "**The** rockets had struck a farm": those that were told of."""
    passage, start = mention.passage, mention.trigger.start
    told = passage.word(start - 2) == "the" and passage.word(start - 1) in _WEAPONS
    return told and are_akin(mention.kind, event.kind) and _is_near(mention, event)


_WEAPONS = word_set("rocket rockets missile missiles shells bomb bombs jets planes drone mortars")


def _harm_goes_on(mention: Mention, event: Event) -> bool:
    """ "The dead were ...": harm told a few lines on is that of the deed told before."""
    told = mention.doer is not None or mention.target is not None
    told = told or any(True for _ in _towns(mention.places))
    return mention.trigger.harm and not told and _is_near(mention, event)


def _is_the_long_war(mention: Mention, event: Event) -> bool:
    """A long war is summed up more than once on a page, and is one event."""
    lasts = mention.trigger.sort != "deed" and mention.trigger.sort == event.sort
    return lasts and mention.background and event.background


def _repeats(mention: Mention, event: Event) -> bool:
    return mention.repeats and can_mean(mention.trigger, mention.kind, event)


def _is_near(mention: Mention, event: Event) -> bool:
    return abs(mention.passage.block - event.block) <= NEAR


REASONS: tuple[tuple[str, int, Callable[[Mention, Event], bool]], ...] = (
    ("same-target", 8, _has_target),
    ("same-place", 4, _has_place),
    ("same-doer", 4, _has_doer),
    ("same-day", 4, _has_day),
    ("of-its-day", 4, _of_its_day),
    ("points-back", 2, _points_back),
    ("points-far-back", 1, _points_far_back),
    ("called-alike", 2, _called_alike),
    ("goes-on", 2, _goes_on),
    ("by-its-weapons", 2, _by_its_weapons),
    ("harm-goes-on", 1, _harm_goes_on),
    ("long-war", 1, _is_the_long_war),
    ("repeats", 1, _repeats),
)
