"""
Whether those around a verb are those of violence: "seized the town", and not "seized the chance".

An ordered table (`COMPANY`): the first row that has a say decides.
"""

from collections.abc import Callable

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._events._figures import Sort, head_from, sort_of
from conflictmodel.adapters.voa._events._sites import BEING, HAVE, Site, company_of
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.values import IncidentKind, Part


@frozen
class Case:
    """A verb told as happened, with what the lexicon says of it."""

    site: Site
    kind: IncidentKind
    weak: bool
    passive: bool

    @property
    def harmed(self) -> frozenset[str]:
        """What stands where those harmed stand: before a passive, behind an active verb."""
        return self.site.before if self.passive else self.site.after | _named_next(self.site)

    @property
    def doing(self) -> frozenset[str]:
        """What stands where those who do it stand."""
        return self.site.after if self.passive else self.site.before


DOERS = frozenset({"armed", "arms", "state"})
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


def _marches(case: Case) -> bool | None:
    # "Thousands marched through the capital"; not "teachers marched into classrooms".
    if case.kind is not IncidentKind.DEMONSTRATION:
        return None
    if not _PARADING.isdisjoint(case.site.passage.tokens.words):
        return False
    return not case.weak or ("crowd" in case.site.before and case.site.following in _ON_THE_STREET)


_PARADING = word_set("pilgrims pilgrimage parade parades carnival band bands procession shrine")
_ON_THE_STREET = word_set(
    """
    against for in outside through over at on to toward towards across near demanding and
    peacefully after last early monday tuesday wednesday thursday friday saturday sunday , .
    """
)


def _gathers(case: Case) -> bool | None:
    # "Protesters blocked a road": whatever those do in the street who are called so.
    if case.kind is not IncidentKind.DEMONSTRATION or case.site.word not in _GATHERING:
        return None
    return case.passive is False and not _PROTESTERS.isdisjoint(_subject_of(case.site))


_GATHERING = word_set(
    """
    gather gathers gathered gathering assemble assembled assembling converge converged converging
    block blocks blocked blocking chant chants chanted chanting
    """
)
_PROTESTERS = word_set(
    """
    protester protesters protestor protestors demonstrator demonstrators marchers activists
    """
)


def _flees(case: Case) -> bool | None:
    # "Have fled the fighting", "were displaced by clashes": flight from violence. Without an
    # auxiliary "displaced" is an adjective, and people flee poverty and islands as well.
    site = case.site
    if case.kind is not IncidentKind.DISPLACEMENT:
        return None
    if _AUXILIARIES.isdisjoint(site.chain) and not (case.weak or site.word in _FLEEING):
        return False
    if case.weak and not case.passive:
        # "Troops evicted thousands of people"; states expel diplomats.
        return "armed" in site.before and not {"person", "crowd"}.isdisjoint(site.after)
    if site.word == "fled" and not _RESIDENTS.isdisjoint(_subject_of(site)):
        return True
    fled = not _FLED.isdisjoint(site.passage.words(site.last, site.last + 6))
    driven_out = site.is_passive and not {"person", "crowd"}.isdisjoint(site.before)
    return fled or driven_out or bool(_named_next(site))


_RESIDENTS = word_set("residents villagers civilians families refugees inhabitants")
_AUXILIARIES = HAVE | BEING
_FLEEING = word_set("fled fleeing flee")
_FLED = word_set(
    """
    homes home fighting violence war clashes offensive shelling bombing airstrikes attacks town
    towns city cities village villages camp area areas neighborhoods
    """
)


def _goes_on(case: Case) -> bool | None:
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
    return bool(_IN_ARMS & case.site.before) and bool(_IN_ARMS & case.site.after)


_IN_ARMS = frozenset({"armed", "state"})


def _has_long_fought(case: Case) -> bool | None:
    # "The group, which has been fighting for ten years", "fought with machine guns".
    site = case.site
    if not _fights(case) or site.head not in _FIGHTING:
        return None
    sides = _IN_ARMS & site.before or not _RIVALS.isdisjoint(_subject_of(site))
    return (bool(sides) and site.following in _HOW_ONE_FIGHTS) or None


_FIGHTING = word_set("fighting fought battling battled")
_HOW_ONE_FIGHTS = word_set("for in near with alongside against outside around back across")
_RIVALS = word_set(
    """
    sides factions rivals gangs clans tribes tribesmen militias supporters groups herders youths
    inmates prisoners armies
    """
)


def _subject_of(site: Site) -> frozenset[str]:
    return frozenset(site.passage.word(p) for p in range(max(0, site.start - 6), site.start))


def _takes_ground(case: Case) -> bool | None:
    # "They occupied the town", "the areas recently captured": ground makes it a seizure.
    site = case.site
    if not case.weak or case.kind is not IncidentKind.SEIZURE:
        return None
    if site.passage.word(site.start - 1) in ("they", "it", "who", "which"):
        return "soil" in site.after or None
    return ("participle" in site.forms and "soil" in site.before and not site.after) or None


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
    "warplanes warplane jets gunships drone drones bombers artillery tanks"
)


def _falls_to(case: Case) -> bool | None:
    # "The town fell to the rebels", "has fallen under their control"; prices fall to a level.
    site = case.site
    if case.kind is not IncidentKind.SEIZURE or site.word not in _FALL:
        return None
    place = any(site.start - 4 <= p.last <= site.start for p in site.passage.places)
    under = site.head == "under"
    if under and not _CONTROL & {site.passage.word(p) for p in range(site.last, site.last + 5)}:
        return False
    return (place or "soil" in site.before) and (under or bool(_IN_ARMS & site.after))


_CONTROL = word_set("control rule hands")


def _launches(case: Case) -> bool | None:
    # "Fired a dozen ballistic missiles at two bases"; "launched a rocket", and no more, is a test.
    site = case.site
    single = site.last - site.first == 1
    if case.kind is not IncidentKind.MISSILE_STRIKE or not single:
        return None
    if not _IN_ARMS & site.before and not _named_before(site):
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
    return named and site.passage.word(site.start - 1) not in _PERSONS


def _takes(case: Case) -> bool | None:
    # "Have taken the oil town of Tel Arun"; not "took the wounded to the town".
    site = case.site
    if case.kind is not IncidentKind.SEIZURE or site.word not in _TAKING or case.passive:
        return None
    if site.last - site.first > 1:
        return None
    armed = _IN_ARMS & site.before or site.passage.word(site.start - 1) == "they"
    return bool(armed) and "soil" in company_of(head_from(site.passage, site.last))


_TAKING = word_set("took taken taking")


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
    behind = [site.passage.word(p) for p in range(site.last, site.last + 5)]
    if site.word in _RAMMING and not _VEHICLES.isdisjoint(behind) and "into" in behind:
        # "Rammed his car into a bus stop".
        return True
    hit = {"crowd", "person"} & site.after
    return "explosive" in site.before and bool(hit)


_RAMMING = word_set("ram rams rammed ramming plow plowed plowing drove driven driving")
_VEHICLES = word_set("car van truck vehicle bus motorcycle tractor bulldozer")


def _seizes(case: Case) -> bool | None:
    # "Seized the port", "seized power"; the police seize drugs and arms, and take no ground.
    site = case.site
    if case.kind is not IncidentKind.SEIZURE or case.passive or not site.word.startswith("seiz"):
        return None
    if any(time.first == site.last for time in site.passage.times):
        return None
    head = head_from(site.passage, site.last)
    taken = company_of(head) & _TAKEN or head in _POWER or not head
    return None if taken or _named_next(site) else False


_TAKEN = frozenset({"ground", "soil", "person", "crowd", "armed"})
_POWER = word_set("power control country state nation region rest part parts half most much all")


def _weak(case: Case) -> bool | None:
    # "Rockets hit the port", "the town was captured": somebody in arms, and somebody harmed.
    if not case.weak:
        return None
    if not case.passive and case.site.passage.word(case.site.start - 1) in _STRIKING:
        # "A bomb destroyed the room": whatever a bomb hits is harmed.
        return True
    if case.site.word in _BEATING and "armed" not in case.doing:
        # "Velanda beat Karsova by two goals".
        return False
    doer = bool(DOERS & case.doing) or (case.passive and "soil" in case.site.before)
    return doer and bool(_HARMED & case.harmed)


_BEATING = word_set("beat beats beating crush crushed crushes")


def _shoots(case: Case) -> bool | None:
    # "Shot Lina Haddad", "troops shot into the air", "opened fire".
    if case.kind is not IncidentKind.SHOOTING or case.passive or "armed" in case.site.before:
        return None
    return bool(_HARMED & case.harmed) or case.site.head == "fire"


def _is_attacked(case: Case) -> bool | None:
    if case.kind is not IncidentKind.ATTACK or not case.passive or case.site.word in _KILLED:
        return None
    return bool(_HARMED & case.harmed) or bool(DOERS & case.doing)


_KILLED = lex.HARM_VERBS


def _is_held(case: Case) -> bool | None:
    # "He was detained after the vote": whoever it is; ships and goods are named.
    if case.kind is not IncidentKind.ARREST or not case.passive or case.weak:
        return None
    site = case.site
    return (site.passage.word(site.start - 1) in _PERSONS and site.following != "by") or None


_PERSONS = word_set("he she they who i we both others ,")


def _is_killed(case: Case) -> bool | None:
    # "A nurse was killed"; not "the bill was killed in committee".
    if not case.passive or case.site.word not in _KILLED:
        return None
    if not {"person", "armed"}.isdisjoint(case.site.before):
        return True
    subject = case.site.passage.words(case.site.start - 7, case.site.start)
    return {Sort.IDEA, Sort.ANIMAL}.isdisjoint(map(sort_of, subject))


def _strong(case: Case) -> bool | None:
    needs = _NEEDS.get(case.kind)
    around = case.site.before | case.site.after | _named_next(case.site)
    return needs is None or bool(needs & around)


#: Who must stand around a verb; the first row that has a say decides.
COMPANY: tuple[tuple[str, Callable[[Case], bool | None]], ...] = (
    ("gathers", _gathers),
    ("marches", _marches),
    ("flees", _flees),
    ("has-long-fought", _has_long_fought),
    ("goes-on", _goes_on),
    ("takes-ground", _takes_ground),
    ("is-hanged", _is_hanged),
    ("falls", _falls),
    ("falls-to", _falls_to),
    ("launches", _launches),
    ("takes", _takes),
    ("comes-under", _comes_under),
    ("explodes", _explodes),
    ("runs-over", _runs_over),
    ("seizes", _seizes),
    ("weak", _weak),
    ("shoots", _shoots),
    ("is-attacked", _is_attacked),
    ("is-killed", _is_killed),
    ("is-held", _is_held),
    ("strong", _strong),
)


def in_company(case: Case) -> bool:
    """Whether those around a verb are those of violence."""
    for _, rule in COMPANY:
        says = rule(case)
        if says is not None:
            return says
    return False


def _named_next(site: Site) -> frozenset[str]:
    """ "captured Marsa Qadim": a name that follows at once may be ground or somebody."""
    token = site.passage.tokens[site.last] if site.last < len(site.passage.tokens) else None
    named = {"ground", "soil", "named"}
    return frozenset(named if token and token.text[:1].isupper() else ())
