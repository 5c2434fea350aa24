"""
Who did it and whom it hit, as the clause around an event tells.

Two ordered tables find the doer (`DOERS`) and whom it hit (`TARGETS`); the first row that fits
is taken. "Gunmen killed", "killed by gunmen", "an airstrike by the coalition", "Russian strikes".
"""

from collections.abc import Callable

from attrs import frozen

from conflictmodel.adapters.voa._cast._cast import Cast
from conflictmodel.adapters.voa._events._sites import BOUNDARIES, is_company
from conflictmodel.adapters.voa._events._triggers import Trigger
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
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
_ACTIVE = frozenset(
    f"verb-{form}"
    for form in ("past", "perfect", "progressive", "present", "implied", "participle")
)
#: How far a subject or an object may stand from its verb.
_REACH = 7


def _subject(passage: Passage, trigger: Trigger) -> NounPhrase | None:
    # "gunmen killed", "the army has shelled", "the rebels claimed to have seized".
    if trigger.rule not in _ACTIVE or trigger.passive:
        return None
    position = _before_verb(passage, trigger)
    phrase = passage.phrase_ending(position)
    if phrase is None:
        return _wielder(passage, position)
    before = passage.word(phrase.first - 1)
    if before == "and":
        # "The conflict between the army and the rebels has killed".
        return None if "between" in passage.words(phrase.first - 20, phrase.first) else phrase
    if before in ("from", "of"):
        # "Fighters from the Northern Front opened fire".
        whole = passage.phrase_ending(phrase.first - 1)
        return phrase if whole and whole.kind in ARMED else None
    # "An airstrike against rebels killed ten": what stands behind a preposition did nothing.
    return None if before in _PREPOSITIONS else phrase


_PREPOSITIONS = word_set("against on by in with for to at near between")


def _before_verb(passage: Passage, trigger: Trigger) -> int:
    position = trigger.start
    while position > 0 and trigger.start - position < 5 and _is_between(passage, position - 1):
        position -= 1
    return position


def _is_between(passage: Passage, position: int) -> bool:
    word = passage.word(position)
    if passage.tokens[position].text == "IS":
        return False
    return word in _BETWEEN or (word.endswith("ly") and len(word) > 4)


_BETWEEN = word_set(
    """
    has have had was were is are been being also then later again still since now who which that
    claimed claims said believed thought reported managed continued began started accused of to
    """
)


def _wielder(passage: Passage, position: int) -> NounPhrase | None:
    # "Israeli aircraft struck", "government drones fired": whose they are.
    if not is_company(passage.word(position - 1)):
        return None
    adjective = words.adjectives().at(passage.tokens, position - 2)
    if adjective and adjective.last == position - 1:
        return _state(adjective)
    return passage.phrase_ending(position - 1)


def _by(passage: Passage, trigger: Trigger) -> NounPhrase | None:
    # "shot by police", "an airstrike by the coalition"; not "shelled a hill held by rebels".
    if trigger.rule in _ACTIVE and not trigger.passive:
        return None
    behind = passage.words(trigger.last, trigger.last + _REACH)
    if "by" not in behind:
        return None
    between = behind[: behind.index("by")]
    if not BOUNDARIES.isdisjoint(between) or (between and between[-1].endswith("ed")):
        return None
    return _agent(passage, trigger.last + len(between) + 1)


def _agent(passage: Passage, first: int) -> NounPhrase | None:
    phrase = _phrase_within(passage, first, first + 3)
    if phrase and phrase.country and is_company(passage.word(phrase.last)):
        # "By an American fighter jet": the plane is not the fighter.
        match = words.adjectives().at(passage.tokens, phrase.first + bool(phrase.article))
        return _state(match) if match else phrase
    return phrase


def _author(passage: Passage, trigger: Trigger) -> NounPhrase | None:
    # "Russian airstrikes", "a Karsova-led offensive", "Islamic State's attack".
    # "The Syrian war", "Turkish clashes" tell where, and not who began.
    if not trigger.rule.startswith("noun") or trigger.kind is IncidentKind.CLASH:
        return None
    for position in range(trigger.start, trigger.first):
        adjective = words.adjectives().at(passage.tokens, position)
        if adjective and adjective.last <= trigger.first:
            return _state(adjective)
        named = words.named().at(passage.tokens, position)
        if named and named.last <= trigger.first:
            return _named(named)
        if found := _leader(passage, position) or _capital(passage, position):
            return found
        phrase = passage.phrase_at(position)
        inside = phrase is not None and phrase.last <= trigger.first and phrase.kind is not None
        if phrase and inside and phrase.name not in _WEAPONS:
            return phrase
    return None


_WEAPONS = frozenset({"artillery"})


def _leader(passage: Passage, position: int) -> NounPhrase | None:
    """ "The U.S.-led invasion": whoever led it."""
    token = passage.tokens[position]
    if not token.low.endswith("-led"):
        return None
    leader = words.tokens(token.text[: -len("-led")])
    adjective = words.adjectives().at(leader, 0)
    if adjective:
        return _state(adjective)._replace(first=position, last=position + 1)
    named = words.named().at(leader, 0)
    return _named(named)._replace(first=position, last=position + 1) if named else None


def _capital(passage: Passage, position: int) -> NounPhrase | None:
    """ "Lima's offensive": a capital stands for its state."""
    country = words.capitals().get(passage.tokens[position].text)
    if country is None or passage.word(position + 1) not in ("'s", "'"):
        return None
    name = words.countries()[country]
    return NounPhrase(position, position + 1, name, ActorKind.STATE, "known", country=country)


def _named(match: Match[words.Named]) -> NounPhrase:
    named = match.value
    return NounPhrase(
        match.first, match.last, named.name, named.kind, "known", country=named.country
    )


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
    if trigger.answer:
        # "Troops returned fire": the attack is none of theirs.
        return None
    for rule, find in DOERS:
        phrase = find(passage, trigger)
        if phrase and (author := _as_author(passage, phrase)):
            return Party(author, rule)
    return None


def actor_of(passage: Passage, phrase: NounPhrase, cast: Cast) -> str | None:
    """The actor whom a doer is; "they" and "it" only where somebody in arms or power is meant."""
    found = cast.id_of(passage, phrase)
    pronoun = phrase.reading == "pronoun"
    return None if pronoun and found and cast.kind_of(found) not in ARMED else found


def _as_author(passage: Passage, phrase: NounPhrase) -> NounPhrase | None:
    """Whoever is in arms or in power; "Houthi snipers" are the Houthis, and gunmen themselves."""
    bodies = phrase.reading == "pronoun" and phrase.name in ("they", "it")
    if phrase.kind in ARMED or bodies:
        return phrase
    if phrase.kind is not ActorKind.UNIDENTIFIED or not is_company(passage.word(phrase.last - 1)):
        return None
    named = words.named().at(passage.tokens, phrase.first)
    armed = named is not None and named.value.kind in ARMED
    if named is not None and armed:
        return _named(named)._replace(last=phrase.last)
    return phrase if passage.word(phrase.last - 1) in _IN_ARMS else None


_IN_ARMS = word_set("gunmen gunman snipers sniper attackers attacker assailants bombers militiamen")

# Targets -----------------------------------------------------------------------------------------


def _object(passage: Passage, trigger: Trigger) -> NounPhrase | None:
    # "shelled the Northern Front", "killing three soldiers".
    if trigger.rule.startswith("noun") or trigger.passive:
        return None
    return _phrase_within(passage, trigger.last, trigger.last + 4)


def _victim(passage: Passage, trigger: Trigger) -> NounPhrase | None:
    # "The governor was killed".
    if not trigger.passive:
        return None
    return passage.phrase_ending(_before_verb(passage, trigger))


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
        either = trigger.kind in _OF_PLACES or rule == "aim"
        place = phrase and phrase.reading == "name" and either
        if phrase and _is_somebody(phrase) and not place:
            return Party(phrase, rule)
    return None


#: What is done to places: two capitalised words behind such a verb are no person.
_OF_PLACES = frozenset(
    {
        IncidentKind.SEIZURE,
        IncidentKind.SIEGE,
        IncidentKind.SHELLING,
        IncidentKind.AIRSTRIKE,
        IncidentKind.MISSILE_STRIKE,
        IncidentKind.RAID,
        IncidentKind.DISPLACEMENT,
    }
)


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
        if passage.word(position) in _STOPS:
            return None
    return None


_STOPS = BOUNDARIES | word_set("in at near on by to with of")


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
