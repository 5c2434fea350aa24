"""
Who did it, whom it hit and with what, as the clause around an event tells.

Two ordered tables find the doer (`DOERS`) and whom it hit (`TARGETS`); the first row that fits
is taken. "Gunmen killed", "killed by gunmen", "an airstrike by the coalition", "Russian strikes".
"""

from collections.abc import Callable
from functools import cache

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa import _words as words
from conflictmodel.adapters.voa._nouns import NounPhrase
from conflictmodel.adapters.voa._passages import Passage
from conflictmodel.adapters.voa._phrases import Lookup, Match, word_set
from conflictmodel.adapters.voa._sites import BOUNDARIES
from conflictmodel.adapters.voa._triggers import Trigger
from conflictmodel.values import ActorKind, IncidentKind


@frozen
class Party:
    """Somebody who did it or was hit, and the rule that says so."""

    phrase: NounPhrase
    rule: str


#: Whom copy names as the author of violence without anybody saying so.
ARMED = frozenset(
    {
        ActorKind.STATE,
        ActorKind.ARMED_FORCES,
        ActorKind.ARMED_GROUP,
        ActorKind.COALITION,
    }
)
_PASSIVE = word_set("was were been being is are be")
_ACTIVE = frozenset({"verb-past", "verb-perfect", "verb-progressive", "verb-present"})
#: How far a subject or an object may stand from its verb.
_REACH = 7


def _by(passage: Passage, trigger: Trigger) -> NounPhrase | None:
    # "shot by police", "an airstrike by the coalition"; not "shelled a hill held by rebels".
    if trigger.rule in _ACTIVE and not _is_passive(passage, trigger) and not trigger.harm:
        return None
    for position in range(trigger.last, min(trigger.last + _REACH, len(passage.tokens))):
        word = passage.word(position)
        if word == "by":
            if position > trigger.last and passage.word(position - 1).endswith("ed"):
                return None
            return _phrase_within(passage, position + 1, position + 4)
        if word in BOUNDARIES:
            return None
    return None


def _subject(passage: Passage, trigger: Trigger) -> NounPhrase | None:
    # "gunmen killed", "the army has shelled".
    if trigger.rule not in _ACTIVE or _is_passive(passage, trigger):
        return None
    position = trigger.first
    while position > 0 and trigger.first - position < 5 and _is_between(passage, position - 1):
        position -= 1
    phrase = passage.phrase_ending(position)
    # "An airstrike against rebels killed ten": what stands behind a preposition did nothing.
    governed = phrase is not None and passage.word(phrase.first - 1) in _PREPOSITIONS
    return None if governed else phrase


_PREPOSITIONS = word_set("against on of by in from with for to at near between")


def _is_between(passage: Passage, position: int) -> bool:
    word = passage.word(position)
    return word in _BETWEEN or (word.endswith("ly") and len(word) > 4)


_BETWEEN = word_set(
    "has have had was were is are been being also then later again still since now who which that"
)


def _is_passive(passage: Passage, trigger: Trigger) -> bool:
    return any(passage.word(p) in _PASSIVE for p in range(max(0, trigger.first - 3), trigger.first))


def _author(passage: Passage, trigger: Trigger) -> NounPhrase | None:
    # "Russian airstrikes", "a Karsova-led offensive", "Islamic State's attack".
    if not trigger.rule.startswith("noun"):
        return None
    for position in range(trigger.start, trigger.first):
        adjective = words.adjectives().at(passage.tokens, position)
        if adjective and adjective.last <= trigger.first:
            return _state(adjective)
        phrase = passage.phrase_at(position)
        if phrase and phrase.last <= trigger.first and phrase.kind is not None:
            return phrase
    return None


def _state(adjective: Match[str]) -> NounPhrase:
    name = words.countries()[adjective.value]
    return NounPhrase(
        adjective.first, adjective.last, name, ActorKind.STATE, "known", country=adjective.value
    )


Find = Callable[[Passage, Trigger], NounPhrase | None]

DOERS: tuple[tuple[str, Find], ...] = (
    ("subject", _subject),
    ("by", _by),
    ("author", _author),
)


def doer_of(passage: Passage, trigger: Trigger) -> Party | None:
    """Who did it in the words of the clause; only those in arms or in power, whoever says so."""
    for rule, find in DOERS:
        phrase = find(passage, trigger)
        if phrase and phrase.kind in ARMED and phrase.reading != "pronoun":
            return Party(phrase, rule)
    return None


# Targets -----------------------------------------------------------------------------------------


def _object(passage: Passage, trigger: Trigger) -> NounPhrase | None:
    # "shelled the Northern Front", "killing three soldiers".
    if trigger.rule.startswith("noun") or _is_passive(passage, trigger):
        return None
    return _phrase_within(passage, trigger.last, trigger.last + 4)


def _victim(passage: Passage, trigger: Trigger) -> NounPhrase | None:
    # "The governor was killed".
    if not _is_passive(passage, trigger):
        return None
    position = trigger.first
    while position > 0 and trigger.first - position < 4 and _is_between(passage, position - 1):
        position -= 1
    return passage.phrase_ending(position)


def _aim(passage: Passage, trigger: Trigger) -> NounPhrase | None:
    # "an attack on the police", "strikes against the Northern Front".
    if passage.word(trigger.last) not in ("on", "against", "targeting"):
        return None
    return _phrase_within(passage, trigger.last + 1, trigger.last + 5)


TARGETS: tuple[tuple[str, Find], ...] = (
    ("object", _object),
    ("victim", _victim),
    ("aim", _aim),
)


def target_of(passage: Passage, trigger: Trigger) -> Party | None:
    """Whom it hit or was aimed at; people without a name are told by the tolls."""
    for rule, find in TARGETS:
        phrase = find(passage, trigger)
        if phrase and _is_somebody(phrase):
            return Party(phrase, rule)
    return None


def _is_somebody(phrase: NounPhrase) -> bool:
    """Whether a phrase tells one from another: "Velandan soldiers", and not "the fighters"."""
    if phrase.kind in (None, ActorKind.POPULATION, ActorKind.UNIDENTIFIED):
        return False
    known = phrase.country is not None or phrase.of is not None
    return phrase.reading != "pronoun" and (phrase.reading != "common" or known)


def _phrase_within(passage: Passage, first: int, last: int) -> NounPhrase | None:
    for position in range(first, min(last, len(passage.tokens))):
        phrase = passage.phrase_at(position)
        if phrase:
            return phrase
        if passage.word(position) in BOUNDARIES | {"in", "at", "near", "on", "by", "to", "with"}:
            return None
    return None


def sides_of(passage: Passage, trigger: Trigger) -> tuple[NounPhrase, ...]:
    """ "fighting between X and Y", "troops clashed with rebels"."""
    if trigger.kind is not IncidentKind.CLASH:
        return ()
    word = passage.word(trigger.last)
    if word == "between":
        left = _phrase_within(passage, trigger.last + 1, trigger.last + 5)
        right = left and _phrase_within(passage, left.last + 1, left.last + 5)
    elif word in ("with", "against"):
        left = _subject(passage, trigger)
        right = _phrase_within(passage, trigger.last + 1, trigger.last + 5)
    else:
        return ()
    return tuple(p for p in (left, right) if p and p.kind is not None and p.reading != "pronoun")


# Instruments -------------------------------------------------------------------------------------


@frozen
class Means:
    """What it was done with."""

    first: int
    last: int
    kind: IncidentKind
    weak: bool

    #: Whether it is a thing, and not one who used it: "gunmen".
    is_thing: bool = True


@cache
def _instruments() -> Lookup[tuple[str, bool, bool]]:
    return Lookup(
        (form, (row.value, row.weak, rows is lex.INSTRUMENTS))
        for rows in (lex.INSTRUMENTS, lex.DOERS)
        for row in rows
        for form in row.forms
    )


def means_of(passage: Passage) -> tuple[Means, ...]:
    """The weapons that a sentence names."""
    return tuple(
        Means(match.first, match.last, IncidentKind(match.value[0]), *match.value[1:])
        for match in _instruments().all_in(passage.tokens)
    )


def _kind_of_noun(passage: Passage, trigger: Trigger, means: tuple[Means, ...]) -> IncidentKind:
    """ "The attack in which sarin was used", "warplanes carried out strikes"."""
    if not trigger.general:
        return trigger.kind
    strike = passage.word(trigger.first).startswith("strike")
    for each in means:
        if each.kind is IncidentKind.CHEMICAL_ATTACK or (strike and each.last <= trigger.first):
            return each.kind
    return trigger.kind


def _is_used(passage: Passage, trigger: Trigger, means: Means) -> bool:
    """Whether it was done with them: not a plane that was shot down."""
    fired = passage.word(trigger.first) in _FIRED
    if fired and trigger.first - _REACH < means.first < trigger.last + 4:
        return True
    if means.kind is IncidentKind.BOMBING and passage.word(trigger.first) in ("hit", "struck"):
        # "The bus hit a land mine".
        return trigger.last <= means.first < trigger.last + 4 or means.last <= trigger.first
    if means.last <= trigger.first:
        return means.last > trigger.first - _REACH and not _is_passive(passage, trigger)
    before = {passage.word(p) for p in range(max(trigger.last, means.first - 4), means.first)}
    return means.first < trigger.last + _REACH and not before.isdisjoint(_WITH)


#: What is fired is the means, before the verb or behind it.
_FIRED = word_set("fired firing fire launched launching")
_WITH = word_set("with by from using in firing fired")


def kind_with(passage: Passage, trigger: Trigger, means: tuple[Means, ...]) -> IncidentKind:
    """
    What a deed is called by its means: "rockets hit" is a missile strike, "hit" alone an attack.
    """
    if trigger.rule.startswith("noun"):
        return _kind_of_noun(passage, trigger, means)
    if passage.word(trigger.last - 1) in ("down", "downed"):
        # "A drone shot down by a jet": what fell is named as often as what felled it.
        return trigger.kind
    for each in means:
        if not _is_used(passage, trigger, each):
            continue
        apart = passage.word(each.first - 1) in ("including", "among", "with")
        if not each.is_thing and (apart or trigger.first - each.last > 2):
            # "Militants, including suicide bombers, stormed the town".
            continue
        if trigger.kind is IncidentKind.ATTACK and not (trigger.harm and each.weak):
            return each.kind
        if (trigger.kind, each.kind) in _SHARPENED:
            return each.kind
    return trigger.kind


#: Where the means say more than the verb: "a suicide bomber detonated", "drones fired".
_SHARPENED = frozenset(
    {
        (IncidentKind.BOMBING, IncidentKind.SUICIDE_BOMBING),
        (IncidentKind.BOMBING, IncidentKind.AIRSTRIKE),
        (IncidentKind.SHOOTING, IncidentKind.SHELLING),
        (IncidentKind.SHOOTING, IncidentKind.MISSILE_STRIKE),
        (IncidentKind.SHOOTING, IncidentKind.DRONE_STRIKE),
        (IncidentKind.MISSILE_STRIKE, IncidentKind.DRONE_STRIKE),
    }
)
