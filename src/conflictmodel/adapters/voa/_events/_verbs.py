"""
Verbs that name an event: "shelled", "was killed", ", wounding nine".

An ordered table (`VERBS`) tells by its form that a verb tells what happened; whether it is meant
as violence is read in `_figures` and `_company`.
"""

from collections.abc import Callable
from itertools import pairwise

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._events._case import DOERS, Case
from conflictmodel.adapters.voa._events._company import in_company
from conflictmodel.adapters.voa._events._factuality import Factuality, factuality_of
from conflictmodel.adapters.voa._events._figures import head_from, is_figure
from conflictmodel.adapters.voa._events._sites import (
    BEING,
    BOUNDARIES,
    COUNTING,
    DETERMINERS,
    HAVE,
    PREPOSITIONS,
    Site,
    company_of,
    is_company,
)
from conflictmodel.adapters.voa._events._triggers import EventWord, Trigger
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.values import IncidentKind, Part


def verb_trigger(site: Site, word: EventWord) -> Trigger | None:
    """The event that a verb names; None if it tells of none that happened."""
    rule = next((name for name, told in VERBS if told(site)), None)
    state = rule == "adjective" and _is_state(site, word.kind)
    if (rule in _TELLS_NOTHING and not state) or factuality_of(site) is not Factuality.HAPPENED:
        return None
    kind = word.kind
    if kind is not IncidentKind.DISPLACEMENT and is_figure(site):
        return None
    passive = site.is_passive or _shares_auxiliary(site)
    if _is_other_word(site) or not in_company(Case(site, kind, word.weak, passive)):
        return None
    single = site.last - site.first == 1
    return Trigger(
        site.first,
        site.last,
        site.start,
        _kind_of(site, kind),
        f"verb-{rule}",
        definite=state,
        firm=True,
        passive=passive or site.has_patient_before,
        harm=site.word in lex.HARM_VERBS,
        other=not _OTHERS.isdisjoint(site.passage.words(site.start - 4, site.start)),
        general=single and site.word in lex.GENERAL_WORDS,
        answer=_is_answer(site, kind, passive),
        sort="war" if _is_waged(site, kind, rule) else "deed",
    )


def _is_answer(site: Site, kind: IncidentKind, passive: bool) -> bool:
    """ "Returned fire", "fought back", "shot the attacker dead", "before being shot"."""
    if kind is IncidentKind.CLASH:
        return site.head == "back" or site.word in _RETURNING
    if kind is not IncidentKind.SHOOTING and site.word not in lex.HARM_VERBS:
        return False
    passage = site.passage
    if passive:
        subject = passage.words(site.start - 2, site.start)
        before = subject[-1:] == ("before",) or (subject[:1] == ("before",) and subject[1] == "he")
        return before or not _ATTACKERS.isdisjoint(subject)
    behind = passage.words(site.last, site.last + 5)
    # "The soldiers fired at **the militants**": at those who had been told of.
    told = any(one == "the" and two in _OUTLAWS for one, two in pairwise(behind))
    forces = passage.word(site.start - 2) == "the" and passage.word(site.start - 1) in _OFFICERS
    return (told and forces) or not _ATTACKERS.isdisjoint(behind)


_ATTACKERS = word_set(
    "attacker attackers assailant assailants gunman gunmen bomber bombers hijackers hijacker"
)
_RETURNING = word_set("return returns returned returning")
#: Forms that only say of whom the sentence speaks, and none.
_TELLS_NOTHING = frozenset({None, "adjective", "reduced"})


def _shares_auxiliary(site: Site) -> bool:
    """ "Neighbors were lined up **and shot**": nobody else is shot."""
    passage = site.passage
    if "participle" not in site.forms or passage.word(site.start - 1) != "and":
        return False
    suffered = not BEING.isdisjoint(passage.words(site.start - 6, site.start - 1))
    return suffered and (site.following in PREPOSITIONS or not site.following.isalnum())


#: What the adjective of tells in what state somebody or something is: "besieged", "abducted".
_STATES = {IncidentKind.SIEGE: "ground", IncidentKind.ABDUCTION: "person"}


def _is_state(site: Site, kind: IncidentKind) -> bool:
    """ "The **besieged** town", "parents of **abducted** students": an event known before."""
    return kind in _STATES and _STATES[kind] in company_of(site.following)


#: Before a verb fewer words tell of another event: "he said earlier that".
_OTHERS = word_set("another second third separate")


def _is_waged(site: Site, kind: IncidentKind, rule: str | None) -> bool:
    """ "Rebels who are fighting the army": what goes on is the war, and no deed of the day."""
    going_on = rule == "progressive" and not _PAST.intersection(site.chain)
    return going_on and kind is IncidentKind.CLASH and site.head in _WAGING


_PAST = word_set("was were")
_WAGING = word_set("fighting battling")


def _is_other_word(site: Site) -> bool:
    """ "March 3", "the minister was fired on Monday"."""
    if site.passage.tokens[site.first].text == "March":
        return True
    ends = site.last - site.first > 1 and site.head in ("on", "at", "into")
    return ends and any(site.last == time.first for time in site.passage.times)


def _kind_of(site: Site, kind: IncidentKind) -> IncidentKind:
    """ "Captured three militants": people are arrested or abducted, and ground is seized."""
    before = site.passage.words(site.start - 6, site.start)
    if kind is IncidentKind.RAID and not _OUTLAWS.isdisjoint(before):
        return IncidentKind.ATTACK
    if kind is IncidentKind.MISSILE_STRIKE and not _IN_THE_AIR.isdisjoint(before):
        return IncidentKind.AIRSTRIKE
    if kind is IncidentKind.SHELLING:
        return _KIND_OF_FALLING.get(site.passage.word(site.start - 1), kind)
    if kind is IncidentKind.SHOOTING and _is_put_to_death(site):
        # "Lined up and shot".
        return IncidentKind.EXECUTION
    if kind is not IncidentKind.SEIZURE or site.word in _FALLEN:
        return kind
    # "Two soldiers captured in a firefight": no object follows.
    alone = site.last - site.first == 1 and site.following in PREPOSITIONS
    patient = site.has_patient_before or alone
    taken = site.before if patient else company_of(head_from(site.passage, site.last))
    if {"person", "armed"}.isdisjoint(taken) or "ground" in taken:
        return kind
    if patient:
        lawful = _OUTLAWS.isdisjoint(site.passage.words(site.last, site.last + 6))
    else:
        doer = site.passage.words(site.start - 6, site.start)
        lawful = "state" in site.before or not _OFFICERS.isdisjoint(doer)
    return IncidentKind.ARREST if lawful else IncidentKind.ABDUCTION


def _is_put_to_death(site: Site) -> bool:
    """ "Lined up and shot", "by a **firing squad**", but not by a hit squad."""
    if not _PUT_TO_DEATH.isdisjoint(site.passage.tokens.words):
        return True
    squads = site.passage.positions_of(_SQUAD)
    return any(site.passage.word(p - 1) == "firing" for p in squads)


_PUT_TO_DEATH = word_set("lined blindfolded execution-style execution")
_SQUAD = word_set("squad squads")
#: What falls to rebels is ground, though rebels are people.
_FALLEN = word_set(
    "fall falls fell fallen falling push pushes pushed pushing drove driven driving forced forcing"
)
_IN_THE_AIR = word_set("helicopter helicopters jet jets warplane warplanes gunship gunships planes")
#: What comes down is not all shells: "bombs fell on the market".
_KIND_OF_FALLING = {
    "bomb": IncidentKind.AIRSTRIKE,
    "bombs": IncidentKind.AIRSTRIKE,
    "rocket": IncidentKind.MISSILE_STRIKE,
    "rockets": IncidentKind.MISSILE_STRIKE,
    "missile": IncidentKind.MISSILE_STRIKE,
    "missiles": IncidentKind.MISSILE_STRIKE,
}
#: Who holds people by law, or by that of war.
_OFFICERS = word_set(
    """
    police policemen officers army military navy troops soldiers forces marines commandos guards
    authorities officials agents security government coalition peacekeepers paratroopers
    """
)
_OUTLAWS = word_set(
    """
    armed masked gunman gunmen militant militants rebel rebels insurgent insurgents kidnappers
    pirates bandits
    fighters terrorists extremists guerrillas separatists hijackers attackers taliban
    """
)


# Forms ------------------------------------------------------------------------------------------


def _perfect(site: Site) -> bool:
    return not HAVE.isdisjoint(site.chain) and site.may_be_past


def _passive(site: Site) -> bool:
    return site.is_passive


def _progressive(site: Site) -> bool:
    return site.is_progressive


def _implied(site: Site) -> bool:
    # "managed to capture", "continued to shell": the doubt of "to" has been looked at.
    return "base" in site.forms and site.chain[-1:] == ("to",)


def _adjective(site: Site) -> bool:
    # "the besieged city", "wounded soldiers", "internally displaced people".
    if not (site.may_be_past or "ing" in site.forms):
        return False
    if site.last - site.first > 1:
        return False
    if site.start == site.first and site.passage.word(site.start - 1) in ("a", "an"):
        # "Gave the girl a shot": a noun.
        return True
    before, after = site.passage.word(site.start - 1), site.passage.word(site.last)
    if after in _PEOPLE and site.passage.phrase_ending(site.start) is None:
        return HAVE.isdisjoint(site.chain) and "ing" not in site.forms
    followed = after.isalpha() and after not in _AFTER_A_VERB and after not in DETERMINERS
    return followed and (before in _BEFORE_AN_ADJECTIVE) and (before != "those")


_PEOPLE = word_set(
    "people persons civilians families residents soldiers children fighters men women"
)


_BEFORE_AN_ADJECTIVE = (
    COUNTING | lex.POINTING | word_set("its his her their of no any more 's other")
)
_AFTER_A_VERB = word_set(
    """
    in on at by near after when while during during as and or since from with outside inside last
    early late monday tuesday wednesday thursday friday saturday sunday yesterday today earlier
    """
)


def _reduced(site: Site) -> bool:
    # "Police **killed in** the line of duty **were** honored on Friday": not on that day.
    passage = site.passage
    if (
        site.start < site.first
        or site.word not in lex.HARM_VERBS
        or passage.word(site.last) not in ("in", "while", "during")
    ):
        return False
    for position in range(site.last, min(site.last + _CLAUSE, len(passage.tokens))):
        word = passage.word(position)
        if word in _ENDS or any(p.first == position for p in passage.places):
            return False
        if word in _FINITE:
            return True
    return False


_CLAUSE = 12
_ENDS = BOUNDARIES | {"and", "."}
_FINITE = word_set("was were is are has have had will would")


def _past(site: Site) -> bool:
    # "the army shelled", "people killed in clashes".
    return site.may_be_past and site.first > 0


def _participle(site: Site) -> bool:
    # ", killing twelve", "fighters opening fire", "by taking towns", "accused of killing".
    if "ing" not in site.forms:
        return False
    before = site.passage.word(site.start - 1)
    if before in _BEFORE_A_GERUND:
        return True
    if before in (",", "—", "-"):
        return not _WHO_DO_SO.isdisjoint(site.before)
    if before == "and":
        return not _IN_ARMS.isdisjoint(site.before)
    return not {"armed", "arms", "crowd"}.isdisjoint(_just_before(site))


_IN_ARMS = DOERS | {"explosive"}
_WHO_DO_SO = _IN_ARMS | {"person", "crowd"}
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
    ("passive", _passive),
    ("progressive", _progressive),
    ("implied", _implied),
    ("adjective", _adjective),
    ("reduced", _reduced),
    ("past", _past),
    ("participle", _participle),
    ("present", _present),
)
