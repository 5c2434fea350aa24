"""
Rows of `COMPANY` for crowds, those who flee and those who are held.
"""

from conflictmodel.adapters.voa._events._case import Case, named_next, subject_of
from conflictmodel.adapters.voa._events._sites import BEING, HAVE
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.values import IncidentKind


def marches(case: Case) -> bool | None:
    """Whether people march in protest."""
    # "Thousands marched through the capital"; not "teachers marched into classrooms".
    if case.kind is not IncidentKind.DEMONSTRATION:
        return None
    if case.site.head == "gas":
        # "Fired tear gas" at a crowd; what is done to rebels in a house is a raid.
        return not _CROWDS.isdisjoint(case.site.passage.tokens.words)
    if not _PARADING.isdisjoint(case.site.passage.tokens.words):
        return False
    return not case.weak or ("crowd" in case.site.before and case.site.following in _ON_THE_STREET)


_CROWDS = word_set(
    """
    protester protesters protestor protestors demonstrator demonstrators marchers crowd crowds march
    protest protests rally rallies demonstration demonstrations students youths
    """
)
_PARADING = word_set(
    """
    celebrate celebrating celebrated pilgrims pilgrimage parade parades carnival band bands
    procession shrine
    """
)


_ON_THE_STREET = word_set(
    """
    against for in outside through over at on to toward towards across near demanding and
    peacefully after last early monday tuesday wednesday thursday friday saturday sunday , .
    """
)


def gathers(case: Case) -> bool | None:
    """Whether protesters gather, block or chant."""
    # "Protesters blocked a road": whatever those do in the street who are called so.
    if case.kind is not IncidentKind.DEMONSTRATION or case.site.word not in _GATHERING:
        return None
    return case.passive is False and not _PROTESTERS.isdisjoint(subject_of(case.site))


_GATHERING = word_set(
    """
    gather gathers gathered gathering assemble assembled assembling converge converged converging
    block blocks blocked blocking chant chants chanted chanting
    """
)


_PROTESTERS = word_set(
    """
    protester protesters protestor protestors demonstrator demonstrators marchers
    """
)


def flees(case: Case) -> bool | None:
    """Whether people flee violence, or are driven out."""
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
    if site.word == "fled" and not _RESIDENTS.isdisjoint(subject_of(site)):
        return True
    fled = not _FLED.isdisjoint(site.passage.words(site.last, site.last + 6))
    driven_out = site.is_passive and not {"person", "crowd"}.isdisjoint(site.before)
    return fled or driven_out or bool(named_next(site))


_RESIDENTS = word_set("residents villagers civilians families refugees inhabitants")


_AUXILIARIES = HAVE | BEING


_FLEEING = word_set("fled fleeing flee")


_FLED = word_set(
    """
    homes home fighting violence war clashes offensive shelling bombing airstrikes attacks town
    towns city cities village villages camp area areas neighborhoods
    """
)


def is_held(case: Case) -> bool | None:
    """Whether somebody is detained, and no ship or funds."""
    # "He was detained after the vote": whoever it is; ships and goods are named.
    if case.kind is not IncidentKind.ARREST or not case.passive or case.weak:
        return None
    site = case.site
    return (site.passage.word(site.start - 1) in PERSONS and site.following != "by") or None


PERSONS = word_set("he she they who i we both others ,")
