"""
Whether those around a verb are those of violence: "seized the town", and not "seized the chance".

An ordered table (`COMPANY`): the first row that has a say decides.
"""

from collections.abc import Callable

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._events._case import DOERS, IN_ARMS, Case, named_next
from conflictmodel.adapters.voa._events._crowds import PERSONS, flees, gathers, is_held, marches
from conflictmodel.adapters.voa._events._figures import Sort, head_from, sort_of
from conflictmodel.adapters.voa._events._ground import (
    falls_to,
    goes_on,
    has_long_fought,
    seizes,
    takes,
    takes_ground,
)
from conflictmodel.adapters.voa._events._sites import PREPOSITIONS, Site, company_of
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.values import IncidentKind

_HARMED = frozenset({"person", "ground", "armed", "state"})


_PEOPLE_OR_ARMS = frozenset({"armed", "arms", "state", "person", "crowd", "named"})


#: What must stand around strong verbs that have another sense elsewhere.
_NEEDS = {
    IncidentKind.ATTACK: _PEOPLE_OR_ARMS,
    IncidentKind.BOMBING: _PEOPLE_OR_ARMS | {"ground", "explosive"},
    IncidentKind.CLASH: DOERS | {"crowd"},
    IncidentKind.SEIZURE: frozenset({"armed", "soil"}),
    IncidentKind.SIEGE: DOERS | {"soil"},
    IncidentKind.SHOOTING: _PEOPLE_OR_ARMS,
    IncidentKind.SHELLING: _PEOPLE_OR_ARMS | {"ground"},
    IncidentKind.RAID: _PEOPLE_OR_ARMS | {"ground"},
    IncidentKind.ARREST: _PEOPLE_OR_ARMS,
    IncidentKind.HOSTAGE_TAKING: _PEOPLE_OR_ARMS | {"ground"},
}


def _is_hanged(case: Case) -> bool | None:
    # Nothing but people is hanged; the rest hung.
    return True if case.site.word == "hanged" else None


def _falls(case: Case) -> bool | None:
    # "Shells fell on the town", "a rocket landed in a field": nothing else falls so.
    site = case.site
    if case.kind is not IncidentKind.SHELLING or site.word not in _FALL:
        return None
    return site.passage.word(site.start - 1) in _FALLING


_FALL = word_set(
    """
    fall falls fell fallen falling land lands landed landing rain rains rained raining crash crashes
    crashed crashing come comes came coming
    """
)


_FALLING = word_set(
    """
    shell shells rocket rockets missile missiles mortar mortars bomb bombs projectile projectiles
    rounds grenade grenades
    """
)


#: Whatever these hit is harmed.
_STRIKING = _FALLING | word_set(
    """
    warplanes warplane jets gunships drone drones bombers artillery tanks f-16s f-15s f-18s f-35s
    migs sukhois antonovs
    """
)


def _opens_up(case: Case) -> bool | None:
    # "Artillery opened up at night"; troops open up roads, and officials to reporters.
    site = case.site
    if site.head != "up" or not site.word.startswith("open"):
        return None
    return site.passage.word(site.start - 1) in _GUNS


_GUNS = word_set("artillery guns gunners tanks mortars howitzers batteries snipers")


def _launches(case: Case) -> bool | None:
    # "Fired a dozen ballistic missiles at two bases"; "launched a rocket", and no more, is a test.
    site = case.site
    single = site.last - site.first == 1
    if case.kind is not IncidentKind.MISSILE_STRIKE or not single:
        return None
    if not IN_ARMS & site.before and not _named_before(site):
        return False
    passage = site.passage
    weapon = next((p for p in range(site.last, site.last + 9) if passage.word(p) in _FALLING), None)
    aimed = weapon is not None and any(
        passage.word(p) in _AT for p in range(weapon + 1, weapon + 4)
    )
    return aimed and _SEA.isdisjoint(passage.tokens.words)


_AT = word_set("at toward towards into on against across")


_SEA = word_set("sea ocean orbit space waters satellite satellites test tests")


def _named_before(site: Site) -> bool:
    named = site.start > 0 and site.passage.tokens[site.start - 1].text[:1].isupper()
    return named and site.passage.word(site.start - 1) not in PERSONS


def _comes_under(case: Case) -> bool | None:
    # "The convoy came under fire"; a minister comes under fire for delays.
    if case.site.word not in ("come", "comes", "came", "coming"):
        return None
    near = case.site.passage.words(case.site.start - 6, case.site.start)
    return any({"armed", "ground"} & company_of(word) for word in near)


def _explodes(case: Case) -> bool | None:
    if case.kind is not IncidentKind.BOMBING:
        return None
    if case.site.head in ("mine", "bomb", "device"):
        return True
    if not case.weak:
        return None
    if case.site.word in _TEARING:
        # A truck tears through a fence as well.
        near = case.site.passage.tokens[max(0, case.site.start - 8) : case.site.start]
        return any(token.low in ("bomb", "bombs", "explosives", "device") for token in near)
    return "explosive" in case.site.before


_TEARING = word_set("tear tears tore torn tearing rip rips ripped ripping")


def _runs_over(case: Case) -> bool | None:
    if not case.weak or case.kind is not IncidentKind.VEHICLE_ATTACK:
        return None
    site = case.site
    behind = site.passage.words(site.last, site.last + 8)
    if site.word in _RAMMING and not _VEHICLES.isdisjoint(behind) and "into" in behind:
        # "Rammed his car into a bus stop".
        return True
    hit = {"crowd", "person"} & site.after
    return "explosive" in site.before and bool(hit)


_RAMMING = word_set("ram rams rammed ramming plow plowed plowing drove driven driving")


_VEHICLES = word_set("car van truck vehicle bus motorcycle tractor bulldozer")


def _weak(case: Case) -> bool | None:
    # "Rockets hit the port", "the town was captured": somebody in arms, and somebody harmed.
    if not case.weak:
        return None
    if not case.passive and case.site.passage.word(case.site.start - 1) in _STRIKING:
        # "A bomb destroyed the room": whatever a bomb hits is harmed.
        return True
    if case.site.head in _FIRING and not case.passive and not _shoots_something(case.site):
        # "Fired the head of the army".
        return False
    if case.site.word in _BEATING and "armed" not in case.doing:
        # "Velanda beat Karsova by two goals".
        return False
    if case.passive and not lex.WARS.isdisjoint(_agent(case.site)):
        # "Has been hit by an insurgency": a region, by what goes on in it.
        return False
    doer = bool(DOERS & case.doing) or (case.passive and "soil" in case.site.before)
    return doer and bool(_HARMED & case.harmed)


def _cuts_off(case: Case) -> bool | None:
    # "Cut off the town"; supplies, ties, talks and the Internet are cut off as well.
    site = case.site
    if case.kind is not IncidentKind.SIEGE or site.head != "off" or case.passive:
        return None
    head = head_from(site.passage, site.last)
    tokens = site.passage.tokens[site.last : site.last + 4]
    named = any(token.low == head and token.text[0].isupper() for token in tokens)
    return None if named or {"soil", "ground", "armed"} & company_of(head) else False


def _agent(site: Site) -> tuple[str, ...]:
    return site.passage.words(site.last + 1, site.last + 5) if site.following == "by" else ()


def _shoots_something(site: Site) -> bool:
    return "arms" in site.after or site.following in PREPOSITIONS or not site.following.isalnum()


_FIRING = word_set("fire fires fired firing")
_BEATING = word_set("beat beats beating crush crushed crushes")


def _shoots(case: Case) -> bool | None:
    # "Shot Lina Haddad", "troops shot into the air", "opened fire".
    if case.kind is not IncidentKind.SHOOTING:
        return None
    if case.passive and case.site.head in ("dead", "down"):
        return True
    if case.passive or "armed" in case.site.before:
        return None
    if case.site.following == "and":
        # "Shot and wounded the mayor": the object of both.
        return bool(_HARMED & company_of(head_from(case.site.passage, case.site.last + 2)))
    return bool(_HARMED & case.harmed) or case.site.head == "fire"


def _is_attacked(case: Case) -> bool | None:
    if case.kind is not IncidentKind.ATTACK or not case.passive or case.site.word in _KILLED:
        return None
    return bool(_HARMED & case.harmed) or bool(DOERS & case.doing)


_KILLED = lex.HARM_VERBS


def _is_killed(case: Case) -> bool | None:
    # "A nurse was killed"; not "the bill was killed in committee".
    if not case.passive or case.site.word not in _KILLED:
        return None
    if not {"person", "armed"}.isdisjoint(case.site.before):
        return True
    subject = case.site.passage.words(case.site.start - 7, case.site.start)
    if subject[-1:] in (("i",), ("we",), ("you",)):
        # "I have been killed six times since Saturday": in play.
        return False
    return {Sort.IDEA, Sort.ANIMAL}.isdisjoint(map(sort_of, subject))


def _strong(case: Case) -> bool | None:
    needs = _NEEDS.get(case.kind)
    around = case.site.before | case.site.after | named_next(case.site)
    return needs is None or bool(needs & around)


#: Who must stand around a verb; the first row that has a say decides.
COMPANY: tuple[tuple[str, Callable[[Case], bool | None]], ...] = (
    ("gathers", gathers),
    ("marches", marches),
    ("flees", flees),
    ("has-long-fought", has_long_fought),
    ("goes-on", goes_on),
    ("takes-ground", takes_ground),
    ("is-hanged", _is_hanged),
    ("falls", _falls),
    ("falls-to", falls_to),
    ("opens-up", _opens_up),
    ("launches", _launches),
    ("takes", takes),
    ("comes-under", _comes_under),
    ("explodes", _explodes),
    ("runs-over", _runs_over),
    ("seizes", seizes),
    ("cuts-off", _cuts_off),
    ("weak", _weak),
    ("shoots", _shoots),
    ("is-attacked", _is_attacked),
    ("is-killed", _is_killed),
    ("is-held", is_held),
    ("strong", _strong),
)


def in_company(case: Case) -> bool:
    """Whether those around a verb are those of violence."""
    for _, rule in COMPANY:
        says = rule(case)
        if says is not None:
            return says
    return False
