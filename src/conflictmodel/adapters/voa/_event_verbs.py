"""
Verbs that name an event: "shelled", "was killed", ", wounding nine".

Two ordered tables: `VERBS` tells by its form that a verb tells what happened, `COMPANY` by those
around it that it is meant as violence: "seized the town", and not "seized the chance".
"""

from collections.abc import Callable

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._factuality import Factuality, factuality_of
from conflictmodel.adapters.voa._phrases import word_set
from conflictmodel.adapters.voa._sites import (
    COUNTING,
    DETERMINERS,
    HAVE,
    POINTING,
    Site,
    is_company,
)
from conflictmodel.adapters.voa._triggers import EventWord, Trigger
from conflictmodel.values import IncidentKind, Part


def verb_trigger(site: Site, word: EventWord) -> Trigger | None:
    """The event that a verb names; None if it tells of none that happened."""
    rule = next((name for name, told in VERBS if told(site)), None)
    if rule in (None, "adjective") or factuality_of(site) is not Factuality.HAPPENED:
        return None
    kind = IncidentKind(word.kind)
    if _is_other_word(site) or not _in_company(Case(site, kind, word.weak, rule == "passive")):
        return None
    single = site.last - site.first == 1
    return Trigger(
        site.first,
        site.last,
        site.start,
        _kind_of(site, kind),
        f"verb-{rule}",
        definite=False,
        firm=True,
        passive=_is_passive(site) or _next(site) == "by",
        harm=site.word in lex.HARM_VERBS,
        other=any(
            site.passage.word(p) in _OTHERS for p in range(max(0, site.start - 4), site.start)
        ),
        general=single and site.word in lex.GENERAL_WORDS,
    )


#: Before a verb fewer words tell of another event: "he said earlier that".
_OTHERS = word_set("another second third separate")


def _is_other_word(site: Site) -> bool:
    """ "March 3", "the minister was fired on Monday"."""
    if site.passage.tokens[site.first].text == "March":
        return True
    ends = site.last - site.first > 1 and site.head in ("on", "at", "into")
    return ends and any(site.last == time.first for time in site.passage.times)


def _kind_of(site: Site, kind: IncidentKind) -> IncidentKind:
    """ "Captured three militants": people are arrested or abducted, and ground is seized."""
    if kind is not IncidentKind.SEIZURE:
        return kind
    taken = site.before if _is_passive(site) or _next(site) == "by" else site.after
    if "person" not in taken or "ground" in taken:
        return kind
    near = range(max(0, site.start - 6), min(site.last + 6, len(site.passage.tokens)))
    lawless = any(site.passage.word(p) in _OUTLAWS for p in near)
    return IncidentKind.ABDUCTION if lawless else IncidentKind.ARREST


_OUTLAWS = word_set(
    """
    armed masked gunman gunmen militant militants rebel rebels insurgent insurgents kidnappers
    pirates bandits
    fighters terrorists extremists guerrillas separatists hijackers attackers taliban
    """
)


def _next(site: Site) -> str:
    return site.passage.word(site.last)


# Forms ------------------------------------------------------------------------------------------

_BE = word_set("was were is are been being got")


def _perfect(site: Site) -> bool:
    return bool(HAVE.intersection(site.chain)) and bool(site.forms & {"past", "participle"})


def _is_passive(site: Site) -> bool:
    return bool(_BE.intersection(site.chain)) and bool(site.forms & {"past", "participle"})


def _progressive(site: Site) -> bool:
    return bool(_BE.intersection(site.chain)) and "ing" in site.forms


def _implied(site: Site) -> bool:
    # "managed to capture", "continued to shell": the doubt of "to" has been looked at.
    return "base" in site.forms and site.chain[-1:] == ("to",)


def _adjective(site: Site) -> bool:
    # "the besieged city", "wounded soldiers", "internally displaced people".
    if not site.forms & {"past", "participle", "ing"}:
        return False
    before, after = site.passage.word(site.start - 1), site.passage.word(site.last)
    if after in _PEOPLE and site.passage.phrase_ending(site.start) is None:
        return not HAVE.intersection(site.chain) and "ing" not in site.forms
    followed = after.isalpha() and after not in _AFTER_A_VERB and after not in DETERMINERS
    return followed and (before in _BEFORE_AN_ADJECTIVE) and (before != "those")


_PEOPLE = word_set(
    "people persons civilians families residents soldiers children fighters men women"
)


_BEFORE_AN_ADJECTIVE = COUNTING | POINTING | word_set("its his her their of no any more 's other")
_AFTER_A_VERB = word_set(
    """
    in on at by near after when while during during as and or since from with outside inside last
    early late monday tuesday wednesday thursday friday saturday sunday yesterday today earlier
    """
)


def _past(site: Site) -> bool:
    # "the army shelled", "people killed in clashes".
    return bool(site.forms & {"past", "participle"}) and site.first > 0


def _participle(site: Site) -> bool:
    # ", killing twelve", "fighters opening fire", "by taking towns", "accused of killing".
    if "ing" not in site.forms:
        return False
    before = site.passage.word(site.start - 1)
    if before in _BEFORE_A_GERUND:
        return True
    if before in (",", "—", "-"):
        return not (_DOERS | {"person", "crowd", "explosive"}).isdisjoint(site.before)
    if before == "and":
        return not (_DOERS | {"explosive"}).isdisjoint(site.before)
    return not {"armed", "arms", "crowd"}.isdisjoint(_just_before(site))


_BEFORE_A_GERUND = word_set(
    "by after while of for in on despite began started continued resumed kept"
)


def _just_before(site: Site) -> frozenset[str]:
    near = site.before
    phrase = site.passage.phrase_ending(site.start)
    last = site.passage.word(site.start - 1)
    return near if phrase or last in ("fighters", "troops", "people") else frozenset()


def _present(site: Site) -> bool:
    # Captions and headlines tell what happened in the present: "Police detain a protester".
    if site.passage.part not in (Part.CAPTION, Part.HEADLINE, Part.SUBHEAD):
        return False
    passage = site.passage
    subject = passage.phrase_ending(site.start) or is_company(passage.word(site.start - 1))
    return bool(site.forms & {"base", "third"}) and bool(subject)


VERBS: tuple[tuple[str, Callable[[Site], bool]], ...] = (
    ("perfect", _perfect),
    ("passive", _is_passive),
    ("progressive", _progressive),
    ("implied", _implied),
    ("adjective", _adjective),
    ("past", _past),
    ("participle", _participle),
    ("present", _present),
)


# Company ----------------------------------------------------------------------------------------


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


_DOERS = frozenset({"armed", "arms", "state"})
_HARMED = frozenset({"person", "ground", "armed", "state"})
_PEOPLE_OR_ARMS = frozenset({"armed", "arms", "state", "person", "crowd", "named"})
#: What must stand around strong verbs that have another sense elsewhere.
_NEEDS = {
    IncidentKind.ATTACK: _PEOPLE_OR_ARMS,
    IncidentKind.BOMBING: _PEOPLE_OR_ARMS | {"ground", "explosive"},
    IncidentKind.CLASH: _DOERS | {"crowd"},
    IncidentKind.SEIZURE: frozenset({"armed", "soil"}),
    IncidentKind.SIEGE: _DOERS | {"soil"},
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
    return not case.weak or ("crowd" in case.site.before and _next(case.site) in _ON_THE_STREET)


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
    if not (HAVE | _BE).intersection(site.chain) and site.word not in _FLEEING:
        return False
    end = min(site.last + 6, len(site.passage.tokens))
    fled = any(site.passage.word(p) in _FLED for p in range(site.last, end))
    return fled or bool(_named_next(site))


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
    if not case.weak or not _progressive(site) or _PAST_BE.intersection(site.chain):
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


def _explodes(case: Case) -> bool | None:
    if not case.weak or case.kind is not IncidentKind.BOMBING:
        return None
    return "explosive" in case.site.before


def _runs_over(case: Case) -> bool | None:
    if not case.weak or case.kind is not IncidentKind.VEHICLE_ATTACK:
        return None
    hit = {"crowd", "person"} & case.site.after
    return "explosive" in case.site.before and bool(hit)


def _fight_each_other(case: Case) -> bool | None:
    # "The army and the state of Velanda fought for a week": both sides stand before it.
    if not case.weak or case.kind is not IncidentKind.CLASH:
        return None
    return ({"armed", "state"} <= case.site.before and _next(case.site) == "for") or None


def _weak(case: Case) -> bool | None:
    # "Rockets hit the port", "the town was captured": somebody in arms, and somebody harmed.
    if not case.weak:
        return None
    doer = bool(_DOERS & case.doing) or (case.passive and "soil" in case.site.before)
    return doer and bool(_HARMED & case.harmed)


def _shoots(case: Case) -> bool | None:
    # "Shot Lina Haddad", "troops shot into the air", "opened fire".
    if case.kind is not IncidentKind.SHOOTING or case.passive or "armed" in case.site.before:
        return None
    return bool(_HARMED & case.harmed) or case.site.head == "fire"


def _is_attacked(case: Case) -> bool | None:
    if case.kind is not IncidentKind.ATTACK or not case.passive or case.site.word in _KILLED:
        return None
    return bool(_HARMED & case.harmed) or bool(_DOERS & case.doing)


_KILLED = lex.HARM_VERBS


def _is_killed(case: Case) -> bool | None:
    # "A nurse was killed"; not "the bill was killed in committee".
    if not case.passive or case.site.word not in _KILLED:
        return None
    subject = range(max(0, case.site.start - 7), case.site.start)
    somebody = bool({"person", "armed"} & case.site.before)
    return somebody or not any(case.site.passage.word(p) in lex.HARMLESS for p in subject)


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
    ("explodes", _explodes),
    ("runs-over", _runs_over),
    ("fight-each-other", _fight_each_other),
    ("weak", _weak),
    ("shoots", _shoots),
    ("is-attacked", _is_attacked),
    ("is-killed", _is_killed),
    ("strong", _strong),
)


def _in_company(case: Case) -> bool:
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
