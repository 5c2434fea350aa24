"""
Where an event was by the words of its sentence: the places behind it, in its own phrase, or before
it in its clause.
"""

from collections.abc import Sequence

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._events._triggers import FINITE, OTHERS, Trigger, end_of_aside
from conflictmodel.adapters.voa._events._venues import (
    is_of_locals,
    is_site,
    is_speakers,
    ruled_from,
)
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._place_states import lying_in
from conflictmodel.adapters.voa._sentences._place_words import known_places
from conflictmodel.adapters.voa._sentences._places import PlaceName
from conflictmodel.values import IncidentKind, Place, PlaceKind


def places_told(
    passage: Passage, trigger: Trigger, triggers: tuple[Trigger, ...]
) -> list[PlaceName]:
    """Where the words around an event say that it was: the closest, with those it lies in."""
    for find in (_scene, _behind, _in_phrase, _before, _by_tellers):
        found = find(passage, trigger, triggers)
        if found:
            return found
    return []


# "X, where" ---------------------------------------------------------------------------------------


def _scene(passage: Passage, trigger: Trigger, triggers: tuple[Trigger, ...]) -> list[PlaceName]:
    """ "It has no bearing on **Karsova, where** 14 died": its place, whatever stands before it."""
    if "where" not in passage.tokens.words or trigger.other:
        return []
    names = passage.places
    for name in reversed(names):
        where = name.last + (passage.word(name.last) == ",")
        if passage.word(where) == "where" and where < trigger.first:
            if not _APART.isdisjoint(passage.words(where + 1, trigger.start)):
                return []
            inside = [each for each in names if where < each.first < trigger.first]
            return _nearest(passage, inside) or _behind(passage, trigger, triggers) or [name]
    return []


_APART = frozenset({";", ":", "—", "which", "who", "after", "when", "before", "while", "where"})


# Behind it ----------------------------------------------------------------------------------------


def _behind(passage: Passage, trigger: Trigger, triggers: tuple[Trigger, ...]) -> list[PlaceName]:
    """The places behind it before the next deed, and before those who tell of it."""
    told = min(_told_until(passage, trigger.last), end_of_aside(passage, trigger))
    after = [name for name in _after(passage, trigger) if name.first < told]
    if not after:
        return []
    end = _next_deed(passage, trigger, triggers)
    near = _joined(passage, [name for name in after if name.first < end])
    runs_on = end == len(passage.tokens) or _are_one(passage, trigger.last, end)
    return near or (_joined(passage, after) if runs_on else [])


def _by_tellers(
    passage: Passage, trigger: Trigger, triggers: tuple[Trigger, ...]
) -> list[PlaceName]:
    """ "According to police **in Karsova**", for want of a place that is nearer."""
    if _ACCORDING not in passage.tokens.words:
        return []
    end = _next_deed(passage, trigger, triggers)
    return _joined(passage, [name for name in _after(passage, trigger) if name.first < end])


def _after(passage: Passage, trigger: Trigger) -> list[PlaceName]:
    goal = _GOALS.get("campaign" if trigger.sort == "campaign" else trigger.kind)
    return [
        ruled_from(passage, name)
        for name in passage.places
        if name.first >= trigger.last
        and is_site(passage, name, trigger, goal)
        and not is_speakers(passage, name)
    ]


def _next_deed(passage: Passage, trigger: Trigger, triggers: tuple[Trigger, ...]) -> int:
    following = (
        t.first
        for t in triggers
        if t.first > trigger.first and (t.own or _is_told_after(passage, trigger, t))
    )
    return next(following, len(passage.tokens))


def _is_told_after(passage: Passage, trigger: Trigger, other: Trigger) -> bool:
    """ "The bombing came two days **after** gunmen attacked a hotel": that was elsewhere."""
    done = other.rule in FINITE and not other.passive  # "After rebels **killed** two".
    if trigger.last > other.start or (other.harm and not done):
        return False
    return any(passage.word(p) in ("after", "before") for p in range(trigger.last, other.start))


#: What is fought for, and where people are taken from or flee from, is where it happens.
_GOALS: dict[IncidentKind | str, str] = {
    "campaign": "for",
    IncidentKind.CLASH: "for",
    IncidentKind.ABDUCTION: "from",
    IncidentKind.HOSTAGE_TAKING: "from",
    IncidentKind.DISPLACEMENT: "from",
}


def _told_until(passage: Passage, start: int) -> int:
    """Where "**according to** medics at the Karsova hospital" begins: they speak from there."""
    if _ACCORDING in passage.tokens.words:
        lows = passage.tokens.lows
        return next((p for p in range(start, len(lows)) if lows[p] == _ACCORDING), len(lows))
    return len(passage.tokens)


_ACCORDING = "according"


def _are_one(passage: Passage, first: int, last: int) -> bool:
    """ "Airstrikes **and heavy** clashes in Karsova", "arrested **in a crackdown on** protests"."""
    between = passage.words(first, last)
    if "and" in between:
        return len(between) <= 4
    within = not _WITHIN.isdisjoint((*between[:1], *between[-2:]))
    return within and _REPLYING.isdisjoint(between) and len(between) <= 6


_WITHIN = word_set("in during amid")
_REPLYING = word_set(
    """
    , ; : — and but retaliation response revenge reply return reprisal connection relation advance
    preparation
    """
)


# In its phrase ------------------------------------------------------------------------------------


def _in_phrase(passage: Passage, trigger: Trigger, _: tuple[Trigger, ...]) -> list[PlaceName]:
    """ "A **Kabul** car bombing", "**Argentina**'s food riots"."""
    if not trigger.rule.startswith("noun"):
        return []
    tokens = passage.tokens
    # An owner may stand one word before the phrase that it owns.
    for position in range(max(0, trigger.start - 1), trigger.first):
        if not tokens[position].text[0].isupper():
            continue
        known = known_places().at(tokens, position)
        if known and known.last <= trigger.first and _can_be_of(trigger, known.value):
            return [PlaceName(position, known.last, known.value, "war")]
        city = tokens[position].text
        if city in words.capitals() and trigger.kind in _OF_A_TOWN:
            place = Place(name=city, kind=PlaceKind.CITY, country=words.capitals()[city])
            return [PlaceName(position, position + 1, place, "war")]
    return []


def _can_be_of(trigger: Trigger, place: Place) -> bool:
    """Unrest is that of a country; "Israel's attack" is what a country does elsewhere."""
    unrest = trigger.kind in (IncidentKind.RIOT, IncidentKind.DEMONSTRATION)
    if place.kind is PlaceKind.COUNTRY:
        return unrest
    return unrest or trigger.kind in _OF_A_TOWN


#: What a government does not do elsewhere: "the Kabul bombing", but "a Damascus offensive".
_OF_A_TOWN = frozenset(
    {
        IncidentKind.BOMBING,
        IncidentKind.SUICIDE_BOMBING,
        IncidentKind.VEHICLE_ATTACK,
        IncidentKind.SHOOTING,
        IncidentKind.STABBING,
        IncidentKind.RIOT,
        IncidentKind.DEMONSTRATION,
        IncidentKind.MASSACRE,
        IncidentKind.HOSTAGE_TAKING,
        IncidentKind.ATTACK,
    }
)


# Before it ----------------------------------------------------------------------------------------


def _before(passage: Passage, trigger: Trigger, _: tuple[Trigger, ...]) -> list[PlaceName]:
    """Those in its clause; behind "In Karsova," at the very front, all of the sentence."""
    before = [
        name
        for name in passage.places
        if name.preposition in _WHERE
        and name.first <= trigger.first
        and not is_speakers(passage, name)
    ]
    if trigger.other:
        # "In Karsova people fled an earlier war", which was fought elsewhere.
        said = [p for p in passage.positions_of(OTHERS) if p < trigger.first]
        before = [name for name in before if said and name.first > said[-1]]
    elif before and before[0].first <= 3 and passage.word(0) in ("in", "at", "near"):
        return _nearest(passage, before)
    if trigger.definite and trigger.sort == "deed":
        # "Ministers **in Karsova** responded to the clashes" that were told of elsewhere.
        before = [
            name
            for name in before
            if is_of_locals(passage, name) or name.preposition in ("war", "object")
        ]
    return _nearest(passage, [name for name in before if _is_in_clause(passage, name, trigger)])


_WHERE = word_set("in at near inside through across around subject object war")


def _is_in_clause(passage: Passage, name: PlaceName, trigger: Trigger) -> bool:
    """ "Gunmen in Karsova killed": whether nothing between them begins another clause."""
    between = passage.words(name.last, trigger.start)
    aside = len(between) > 2 and between[0] == between[-1] == ","
    if aside and between[1] in _TELLING_ON:
        return True  # "A base in Karsova**, which sheltered civilians,** was attacked".
    return _ELSEWHERE.isdisjoint(between)


_TELLING_ON = word_set("which who where whose")
_ELSEWHERE = frozenset({";", ":", "—", "that", "which", "who", "after", "when", "before", "while"})


# Which of several go together ---------------------------------------------------------------------


def _nearest(passage: Passage, names: list[PlaceName]) -> list[PlaceName]:
    """Of the places before a deed the last, with those that it goes on from."""
    start = len(names) - 1
    while start > 0 and names[start].first - names[start - 1].last <= _ROOM:
        start -= 1
    return _joined(passage, names[max(start, 0) :])


def _joined(passage: Passage, names: Sequence[PlaceName]) -> list[PlaceName]:
    """
    "In Tel Arun, in Karsova province": the first place, and those that go on from it; "in the
    Marsa valley near Karsova" is in the valley, and "at Tel Arun in Karsova" at Tel Arun.
    """
    found = list(names[:1])
    for following in names[1:]:
        one = found[-1]
        # Nothing goes on from a country: "killed in Velanda, at a funeral in Karsova".
        if following.first - one.last > _ROOM or one.place.kind is PlaceKind.COUNTRY:
            break
        if not _PARTING.isdisjoint(passage.words(one.last, following.first)):
            break
        if following.preposition in ("near", "outside") and not _is_wide(one.place):
            break
        if following.preposition == "in" and not _is_wide(one.place):
            found[-1] = one._replace(
                last=following.last, place=lying_in(one.place, following.place)
            )
        else:
            found.append(following)
    return found


#: What stands between two places that are told of two things: "in Karsova, he works in Tel Arun".
_PARTING = word_set(
    """
    and while but ; — or he she they it we who which where when was were is are has have had said
    says
    """
)
#: What may stand between a place and the one that it lies in: ", in the northern".
_ROOM = 4


def _is_wide(place: Place) -> bool:
    """Whether "near Karsova" says more than it: "in northern Velanda", "in Anbal province"."""
    region = place.kind is PlaceKind.REGION and (
        place.name.partition(" ")[0].lower() in lex.COMPASS or place.country is not None
    )
    return region or place.kind in (PlaceKind.COUNTRY, PlaceKind.PROVINCE)
