"""
What names an event: "an airstrike on", "shelled", "the attack".

Plans, threats, wishes and other senses of the words are kept out (`UNREAL`, `NON_EVENTS`).
"""

from functools import cache

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa import _words as words
from conflictmodel.adapters.voa._passages import Passage
from conflictmodel.adapters.voa._phrases import Lookup, word_set
from conflictmodel.values import (
    ActorKind,
    IncidentKind,
)


@frozen
class Trigger:
    """Words that name an event."""

    first: int
    last: int
    kind: IncidentKind
    #: ``noun`` or ``verb``, or ``toll`` where only the harm is told.
    rule: str
    #: Whether "the" or "this" points back.
    definite: bool
    weak: bool


@cache
def _nouns() -> Lookup[tuple[str, bool]]:
    return Lookup((form, (row.value, row.weak)) for row in lex.EVENT_NOUNS for form in row.forms)


@cache
def _verbs() -> Lookup[tuple[str, bool, str]]:
    return Lookup(
        (form, (row.value, row.weak, name))
        for row in lex.EVENT_VERBS
        for form, name in ((row.past, "past"), (row.participle, "past"), (row.ing, "ing"))
    )


@cache
def _non_events() -> Lookup[str]:
    return Lookup((phrase, phrase) for phrase in lex.NON_EVENTS)


@cache
def _truce_nouns() -> Lookup[str]:
    # "A cessation of hostilities" tells of no hostilities.
    return words.phrases(lex.TRUCE_NOUNS, weak=True)


# How far before an event a word makes it a plan, a threat or a wish.
_REACH_OF_DOUBT = 3


# "To" and "not" are everywhere; they count only right before the event.
_ONLY_BEFORE = frozenset({"to", "not", "no", "any", "stop", "next", "can", "weigh", "halt", "end"})


_POINTING = frozenset({"the", "this", "that", "these", "those"})


# Words that make a sentence tell of no violence: stories, drills, and harm that nobody did.
_MADE_UP = word_set(
    """
    film movie scene novel documentary drill drills exercise exercises earthquake earthquakes flood
    floods flooding crash crashed accident accidents hurricane typhoon cyclone tornado avalanche
    landslide landslides mudslide mudslides volcano wildfire wildfires drought famine epidemic
    outbreak virus cholera ebola tsunami heatwave derailed capsized
    """
)


def is_made_up(passage: Passage) -> bool:
    """Whether a sentence tells of a film, a drill, an accident or a disaster."""
    return any(passage.word(p) in _MADE_UP for p in range(len(passage.tokens)))


def triggers_of(passage: Passage) -> tuple[Trigger, ...]:
    """
    The words in a sentence that name an event which is said to have happened.
    """
    nothing = (*_non_events().all_in(passage.tokens), *_truce_nouns().all_in(passage.tokens))
    excluded = {p for match in nothing for p in range(match.first, match.last)}
    found: list[Trigger] = []
    for match in _nouns().all_in(passage.tokens):
        kind, weak = match.value
        if match.first not in excluded and not _is_unreal(passage, match.first):
            found.append(
                Trigger(
                    match.first,
                    match.last,
                    IncidentKind(kind),
                    "noun",
                    _is_definite(passage, match.first),
                    weak,
                )
            )
    for verb in _verbs().all_in(passage.tokens):
        kind, weak, form = verb.value
        taken = any(t.first <= verb.first < t.last for t in found) or verb.first in excluded
        if (
            not taken
            and not _is_unreal(passage, verb.first)
            and _is_told(passage, verb.first, form)
        ):
            found.append(Trigger(verb.first, verb.last, IncidentKind(kind), "verb", False, weak))
    return tuple(sorted(found, key=lambda each: each.first))


def _is_unreal(passage: Passage, first: int) -> bool:
    for position in range(max(0, first - _REACH_OF_DOUBT), first):
        word = passage.word(position)
        if word in lex.UNREAL and (word not in _ONLY_BEFORE or position == first - 1):
            return True
    return False


def _is_told(passage: Passage, first: int, form: str) -> bool:
    """Whether a verb is one: "shelled", not "the shelled town"; "-ing" only behind a subject."""
    before = passage.word(first - 1)
    if before in ("the", "a", "an", "of", "internally", "newly", "recently"):
        return False
    if _people_noun_at(passage, first + 1) and before not in _AUXILIARIES:
        # "displaced people", "wounded soldiers": an adjective, unless somebody did it.
        return form == "past" and passage.phrase_ending(first) is not None
    return form == "past" or before in ("is", "are", "was", "were", "been", ",", "and")


_AUXILIARIES = frozenset({"has", "have", "had", "was", "were", "been", "and"})


def _people_noun_at(passage: Passage, position: int) -> bool:
    if position >= len(passage.tokens):
        return False
    phrase = passage.phrase_at(position)
    return phrase is not None and phrase.kind in (ActorKind.POPULATION, ActorKind.UNIDENTIFIED)


def _is_definite(passage: Passage, first: int) -> bool:
    for position in range(first - 1, max(-1, first - 4), -1):
        word = passage.word(position)
        if word in _POINTING:
            return True
        if not word.isalpha() or word in ("of", "in", "a", "an", "and"):
            return False
    return False


def phrase_start(passage: Passage, trigger: Trigger) -> int:
    """The article or adjectives that belong to a noun that names an event."""
    position = trigger.first
    if trigger.rule != "noun":
        return position
    while position > 0 and trigger.first - position < 3:
        word = passage.word(position - 1)
        if word in _POINTING | {"a", "an"}:
            return position - 1
        if (
            not word.isalpha()
            or word in _STOPS
            or passage.is_quoted(position - 1) != passage.is_quoted(trigger.first)
        ):
            break
        position -= 1
    return position


_STOPS = word_set(
    """
    in on at of to by for with from and or but was were is are in said that has have had
    """
)
