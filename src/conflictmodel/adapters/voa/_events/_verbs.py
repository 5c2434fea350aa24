"""
Verbs that name an event: "shelled", "was killed", ", wounding nine".

An ordered table (`VERBS`) tells by its form that a verb tells what happened; whether it is meant
as violence is read in `_figures` and `_company`.
"""

from collections.abc import Callable

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._events._company import DOERS, Case, in_company
from conflictmodel.adapters.voa._events._factuality import Factuality, factuality_of
from conflictmodel.adapters.voa._events._figures import is_figure
from conflictmodel.adapters.voa._events._sites import (
    BOUNDARIES,
    COUNTING,
    DETERMINERS,
    HAVE,
    Site,
    is_company,
)
from conflictmodel.adapters.voa._events._triggers import EventWord, Trigger
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.values import IncidentKind, Part


def verb_trigger(site: Site, word: EventWord) -> Trigger | None:
    """The event that a verb names; None if it tells of none that happened."""
    rule = next((name for name, told in VERBS if told(site)), None)
    if rule in _TELLS_NOTHING or factuality_of(site) is not Factuality.HAPPENED:
        return None
    kind = word.kind
    if kind is not IncidentKind.DISPLACEMENT and is_figure(site):
        return None
    if _is_other_word(site) or not in_company(Case(site, kind, word.weak, rule == "passive")):
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
        passive=site.has_patient_before,
        harm=site.word in lex.HARM_VERBS,
        other=not _OTHERS.isdisjoint(site.passage.words(site.start - 4, site.start)),
        general=single and site.word in lex.GENERAL_WORDS,
    )


#: Forms that only say of whom the sentence speaks, and none.
_TELLS_NOTHING = frozenset({None, "adjective", "reduced"})
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
    before = site.passage.words(site.start - 6, site.start)
    if kind is IncidentKind.RAID and not _OUTLAWS.isdisjoint(before):
        return IncidentKind.ATTACK
    if kind is IncidentKind.MISSILE_STRIKE and not _IN_THE_AIR.isdisjoint(before):
        return IncidentKind.AIRSTRIKE
    if kind is IncidentKind.SHELLING:
        return _KIND_OF_FALLING.get(site.passage.word(site.start - 1), kind)
    if kind is not IncidentKind.SEIZURE:
        return kind
    taken = site.before if site.has_patient_before else site.after
    if "person" not in taken or "ground" in taken:
        return kind
    lawful = _OUTLAWS.isdisjoint(site.passage.words(site.start - 6, site.last + 6))
    return IncidentKind.ARREST if lawful else IncidentKind.ABDUCTION


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
