"""
Whether those around a verb are those of violence: "seized the town", and not "seized the chance".

An ordered table (`COMPANY`): the first row that has a say decides.
"""

from collections.abc import Callable

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._events._figures import Sort, sort_of
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


def _flees(case: Case) -> bool | None:
    # "Have fled the fighting", "were displaced by clashes": flight from violence. Without an
    # auxiliary "displaced" is an adjective, and people flee poverty and islands as well.
    site = case.site
    if case.kind is not IncidentKind.DISPLACEMENT:
        return None
    if _AUXILIARIES.isdisjoint(site.chain) and site.word not in _FLEEING:
        return False
    fled = not _FLED.isdisjoint(site.passage.words(site.last, site.last + 6))
    driven_out = site.is_passive and not {"person", "crowd"}.isdisjoint(site.before)
    return fled or driven_out or bool(_named_next(site))


_AUXILIARIES = HAVE | BEING
_FLEEING = word_set("fled fleeing flee")
_FLED = word_set(
    """
    homes home fighting violence war clashes offensive shelling bombing airstrikes attacks town
    towns city cities village villages camp area areas neighborhoods
    """
)


def _goes_on(case: Case) -> bool | None:
    # "The army is battling rebels": what goes on is no event, but in a caption.
    site = case.site
    if not case.weak or not site.is_progressive or _PAST_BE.intersection(site.chain):
        return None
    return site.passage.part is Part.CAPTION


_PAST_BE = word_set("was were been")


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
    "shell shells rocket rockets missile missiles mortar mortars bomb bombs projectile projectiles"
)


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
    hit = {"crowd", "person"} & case.site.after
    return "explosive" in case.site.before and bool(hit)


def _fight_each_other(case: Case) -> bool | None:
    # "The army and the state of Velanda fought for a week": both sides stand before it.
    if not case.weak or case.kind is not IncidentKind.CLASH:
        return None
    return ({"armed", "state"} <= case.site.before and case.site.following == "for") or None


def _weak(case: Case) -> bool | None:
    # "Rockets hit the port", "the town was captured": somebody in arms, and somebody harmed.
    if not case.weak:
        return None
    if not case.passive and case.site.passage.word(case.site.start - 1) in _FALLING:
        # "A bomb destroyed the room": whatever a bomb hits is harmed.
        return True
    doer = bool(DOERS & case.doing) or (case.passive and "soil" in case.site.before)
    return doer and bool(_HARMED & case.harmed)


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
    ("marches", _marches),
    ("flees", _flees),
    ("goes-on", _goes_on),
    ("takes-ground", _takes_ground),
    ("is-hanged", _is_hanged),
    ("falls", _falls),
    ("comes-under", _comes_under),
    ("explodes", _explodes),
    ("runs-over", _runs_over),
    ("fight-each-other", _fight_each_other),
    ("weak", _weak),
    ("shoots", _shoots),
    ("is-attacked", _is_attacked),
    ("is-killed", _is_killed),
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
