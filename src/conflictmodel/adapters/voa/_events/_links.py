"""
Which event of the page a mention means.

What speaks against it comes first (`AGAINST`): another kind, another place, another day. Of the
events that are left, one is meant for a reason (`REASONS`), and the one with the most and the
nearest is taken.
"""

from collections.abc import Callable, Sequence

from conflictmodel.adapters.voa._events._drafts import Event
from conflictmodel.adapters.voa._events._kin import (
    are_akin,
    can_mean,
    has_place_behind,
    is_answer,
    is_elsewhere,
    is_same_place,
    is_told_elsewhere,
    share_words,
    towns_of,
)
from conflictmodel.adapters.voa._events._mentions import Mention
from conflictmodel.adapters.voa._events._triggers import FINITE
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.values import IncidentKind

# How many events back a mention may point, and how many blocks is near.
MEMORY = 40


NEAR = 3


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


# Against ------------------------------------------------------------------------------------------


def _other_kind(mention: Mention, event: Event) -> bool:
    if can_mean(mention.trigger, mention.kind, event):
        return False
    return not (_is_done_in_it(mention, event) or _is_the_siege(mention, event))


def _is_the_siege(mention: Mention, event: Event) -> bool:
    """ "**The siege** ended": that of a hotel, which is told as an attack."""
    named = mention.trigger.definite or mention.repeats
    if mention.kind is not IncidentKind.SIEGE or event.kind is not IncidentKind.ATTACK or not named:
        return False
    return any("siege" in each.exact for each in event.grounds.evidence)


def _is_done_in_it(mention: Mention, event: Event) -> bool:
    """ "**The gunmen** surrounded the market and started shooting": in the attack just told."""
    near = 0 <= mention.passage.block - event.block <= NEAR and not event.background
    if near and event.kind in _BLOWN and _goes_on_then(mention):
        return True
    if near and (is_answer(mention, event) or _is_done_by_the_crowd(mention, event)):
        return True
    if event.general or event.kind not in _ATTACKS or mention.kind not in _DONE_IN_ATTACKS:
        return False
    return near and mention.trigger.rule.startswith("verb") and _are_the_attackers(mention)


def _goes_on_then(mention: Mention) -> bool:
    """ "The militants **then opened fire**", after the bomb that they laid."""
    trigger = mention.trigger
    then = "then" in mention.passage.words(trigger.start, trigger.first)
    return then and mention.kind is IncidentKind.SHOOTING


_BLOWN = frozenset({IncidentKind.BOMBING, IncidentKind.SUICIDE_BOMBING, IncidentKind.ATTACK})


def _is_done_by_the_crowd(mention: Mention, event: Event) -> bool:
    """ "**They** set a truck ablaze", "**protesters** threw stones": in the protest just told."""
    stones = mention.kind is IncidentKind.CLASH and mention.trigger.last - mention.trigger.first > 1
    if not (stones or mention.kind in _DONE_BY_CROWDS) or mention.trigger.passive:
        return False
    subject = mention.passage.words(mention.trigger.start - 3, mention.trigger.start)
    crowd = event.kind in _OF_CROWDS and not _CROWDS.isdisjoint(subject)
    return crowd or (event.kind in _ATTACKS and not stones and "they" in subject)


_DONE_BY_CROWDS = frozenset({IncidentKind.ARSON, IncidentKind.LOOTING})
_OF_CROWDS = frozenset({IncidentKind.DEMONSTRATION, IncidentKind.RIOT, IncidentKind.CLASH})
_CROWDS = word_set("they protesters protestors demonstrators marchers")
_ATTACKS = frozenset(
    {IncidentKind.ATTACK, IncidentKind.SUICIDE_BOMBING, IncidentKind.SHOOTING, IncidentKind.RAID}
)
_DONE_IN_ATTACKS = frozenset({IncidentKind.SHOOTING, IncidentKind.SIEGE, IncidentKind.STABBING})


def _are_the_attackers(mention: Mention) -> bool:
    """Whether those who do it are "the attackers" of what was told."""
    subject = mention.passage.words(mention.trigger.start - 6, mention.trigger.start)
    return any(
        one == "the" and not _ATTACKERS.isdisjoint(subject[n + 1 : n + 3])
        for n, one in enumerate(subject)
    )


_ATTACKERS = word_set(
    "attacker attackers assailant assailants gunman gunmen bomber bombers shooter"
)


def _is_by_another(mention: Mention, _: Event) -> bool:
    """ "**A suicide bomber** killed nine in Karsova", after one in Tel Arun: another."""
    trigger = mention.trigger
    if mention.repeats or trigger.passive or trigger.rule not in FINITE:
        return False
    subject = mention.passage.words(trigger.start - 7, trigger.start)
    return any(
        one in _ONE and not _ATTACKERS.isdisjoint(subject[n + 1 : n + 3])
        for n, one in enumerate(subject)
    )


_ONE = word_set("a an another two three four")


def _is_with_a_crowd(mention: Mention, event: Event) -> bool:
    """ "The police **clashed with protesters**": not in the firefight of soldiers and rebels."""
    behind = mention.passage.words(mention.trigger.last, mention.trigger.last + 4)
    if mention.kind is not IncidentKind.CLASH or behind[:1] != ("with",):
        return False
    crowd = not _CROWDS.isdisjoint(behind)
    return crowd and event.kind is mention.kind and event.company.isdisjoint({"crowd"})


def _said_to_be_other(mention: Mention, _: Event) -> bool:
    return mention.trigger.other


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
    if is_answer(mention, event) or mention.side in event.sides:
        # "Taliban forces" are the Taliban.
        return False
    return bool(mention.camp and event.camps and mention.camp not in event.camps)


def _other_time(mention: Mention, event: Event) -> bool:
    """News and background are two events, unless "the" points from one to the other."""
    if mention.background is event.background or is_total(mention):
        return False
    if mention.trigger.definite and mention.trigger.general and event.background:
        # "The assault", in a later paragraph, is that of the news.
        return mention.passage.block != event.block
    if mention.trigger.definite:
        # "In **the riots** 51 have died": not what is told of four who were killed.
        other = event.general or mention.kind is not event.kind
        return mention.background and other and not mention.trigger.general
    # A caption of an older picture repeats nothing; one without a date may show what is past.
    return mention.background or not mention.repeats


def _bare_war(mention: Mention, _: Event) -> bool:
    """ "The war", and no more: it says nothing of the event."""
    return mention.trigger.sort == "war" and not mention.trigger.firm


def _is_too_much(mention: Mention, event: Event) -> bool:
    """ "At least 1,850 **have been killed**": in the war, and in no deed of it."""
    deed = event.sort == "deed" and event.kind is not IncidentKind.CLASH
    return deed and is_total(mention)


def is_total(mention: Mention) -> bool:
    """Whether so many are said to have been killed as are killed in wars only."""
    trigger, passage = mention.trigger, mention.passage
    if not (trigger.harm and trigger.rule == "verb-perfect"):
        return False
    if trigger.passive:
        counted = passage.words(trigger.start - 6, trigger.start)
    else:
        counted = passage.words(trigger.last, trigger.last + 4)
    return any(w in _MANY or (len(w) > len("999") and w[0].isdigit()) for w in counted)


_MANY = word_set("hundreds thousands")


AGAINST: tuple[tuple[str, Callable[[Mention, Event], bool]], ...] = (
    ("other-kind", _other_kind),
    ("said-to-be-other", _said_to_be_other),
    ("by-another", _is_by_another),
    ("with-a-crowd", _is_with_a_crowd),
    ("other-place", is_elsewhere),
    ("told-elsewhere", is_told_elsewhere),
    ("other-day", _other_day),
    ("other-doer", _other_doer),
    ("other-camp", _other_camp),
    ("other-time", _other_time),
    ("bare-war", _bare_war),
    ("too-much", _is_too_much),
)


# Reasons ------------------------------------------------------------------------------------------


def _has_place(mention: Mention, event: Event) -> bool:
    """The same town; a country is reason enough for a war only."""
    if mention.trigger.sort == "war":
        return is_same_place(mention.places, event.places)
    return share_words(towns_of(mention.places), towns_of(event.places))


def _has_target(mention: Mention, event: Event) -> bool:
    return mention.target is not None and mention.target in event.targets


def _has_doer(mention: Mention, event: Event) -> bool:
    of_old = event.background and not mention.background
    return mention.side in event.sides and mention.kind is event.kind and not of_old


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
    if trigger.passive and event.kind is IncidentKind.ASSASSINATION and _is_near(mention, event):
        # "Was assassinated. He was shot outside his home".
        return mention.kind is IncidentKind.SHOOTING and not mention.background
    if trigger.harm and not event.places and has_place_behind(mention):
        # "Killed three men in Tel Arun", after four who were killed who knows where.
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
    target = mention.target is not None and not _is_first_harm(mention, event)
    told = mention.doer is not None or target
    told = told or any(True for _ in towns_of(mention.places))
    harmed = mention.trigger.harm or (mention.trigger.general and mention.trigger.passive)
    return harmed and not told and _is_near(mention, event)


def _is_first_harm(mention: Mention, event: Event) -> bool:
    """ "Artillery opened up. One soldier **was killed**": by what its paragraph has just told."""
    untold = not event.tolls and not event.targets
    return untold and mention.trigger.passive and mention.passage.block == event.block


def _is_the_long_war(mention: Mention, event: Event) -> bool:
    """A long war is summed up more than once on a page, and is one event."""
    lasts = mention.trigger.sort != "deed" and mention.trigger.sort == event.sort
    return lasts and mention.background and event.background


def _repeats(mention: Mention, event: Event) -> bool:
    if mention.trigger.harm and not event.places and any(True for _ in towns_of(mention.places)):
        # "Who was killed in Tel Arun", under a picture: not where the text told of no place.
        return False
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
    ("done-in-it", 2, _is_done_in_it),
    ("the-siege", 2, _is_the_siege),
    ("by-its-weapons", 2, _by_its_weapons),
    ("harm-goes-on", 1, _harm_goes_on),
    ("long-war", 1, _is_the_long_war),
    ("repeats", 1, _repeats),
)
