"""
What names an event in a sentence: "an airstrike on", "shelled", "the attack".

The words are looked up here; whether they tell what happened is read in `_nouns` and
`_verbs`.
"""

from collections.abc import Iterator
from functools import cache

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._events._nouns import noun_trigger
from conflictmodel.adapters.voa._events._sites import noun_site, verb_site
from conflictmodel.adapters.voa._events._triggers import EventWord, Trigger
from conflictmodel.adapters.voa._events._verbs import verb_trigger
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Lookup, Match
from conflictmodel.values import IncidentKind


def triggers_of(passage: Passage) -> tuple[Trigger, ...]:
    """
    The words in a sentence that name an event which is said to have happened.
    """
    tokens = passage.tokens
    words_found = (*_nouns().all_in(tokens), *_verbs().all_in(tokens), *_split_verbs(passage))
    if not words_found:
        return ()
    nothing = (*_non_events().all_in(tokens), *_truce_nouns().all_in(tokens))
    # "Placed under house arrest" is an event, though "house arrest" is none.
    taken = {
        p
        for match in nothing
        if not any(_is_inside(match, each) for each in words_found)
        for p in range(match.first, match.last)
    }
    found: list[Trigger] = []
    # "Carried out airstrikes" before "airstrikes", and a noun before a verb of its length.
    for each in sorted(words_found, key=_length, reverse=True):
        if taken.isdisjoint(range(each.first, each.last)):
            trigger = _trigger(passage, each)
            if trigger:
                found.append(trigger)
                taken.update(range(each.first, each.last))
    if any(t.firm for t in found) and _arenas().all_in(tokens):
        found = [t for t in found if _is_armed(passage, t)]
    return tuple(sorted(found, key=lambda each: each.first))


def _length(match: Match[EventWord]) -> int:
    return match.last - match.first


def _is_inside(match: Match[str], word: Match[EventWord]) -> bool:
    return (
        word.first <= match.first
        and match.last <= word.last
        and _length(word) > (match.last - match.first)
    )


def _split_verbs(passage: Passage) -> Iterator[Match[EventWord]]:
    """ "Took ten people hostage", "set two cars on fire": the object stands inside the phrase."""
    split = _split()
    for position in passage.positions_of(split.keys()):
        row = split[passage.word(position)]
        for back in range(1, 11):
            verb = passage.word(position - back)
            if verb in row.verbs:
                forms = frozenset({"ing"} if verb.endswith("ing") else {"past", "participle"})
                first = position - back
                yield Match(first, first + 1, EventWord(IncidentKind(row.value), row.weak, forms))
                break


@cache
def _split() -> dict[str, lex.SplitVerb]:
    return {last: row for row in lex.SPLIT_VERBS for last in row.last}


def _trigger(passage: Passage, match: Match[EventWord]) -> Trigger | None:
    word = match.value
    if "noun" in word.forms:
        return noun_trigger(noun_site(passage, match.first, match.last), word)
    return verb_trigger(verb_site(passage, match.first, match.last, word.forms), word)


def _is_armed(passage: Passage, trigger: Trigger) -> bool:
    site = verb_site(passage, trigger.first, trigger.last, frozenset())
    return not {"armed", "explosive"}.isdisjoint(site.before | site.after)


# The words --------------------------------------------------------------------------------------


@cache
def _nouns() -> Lookup[EventWord]:
    noun = frozenset({"noun"})
    return Lookup(
        (form, EventWord(IncidentKind(row.value), row.weak, noun))
        for row in lex.EVENT_NOUNS
        for form in row.forms
    )


@cache
def _verbs() -> Lookup[EventWord]:
    return Lookup(
        (form, EventWord(IncidentKind(row.value), row.weak, _names_of(row, form)))
        for row in lex.EVENT_VERBS
        for form in row.forms
    )


def _names_of(row: lex.Verb, form: str) -> frozenset[str]:
    """Which forms of the verb a word can be: "hit" is its base and its past."""
    names = ("base", "third", "past", "participle", "ing")
    forms = (row.base, row.third, row.past, row.participle, row.ing)
    return frozenset(name for name, each in zip(names, forms, strict=True) if each == form)


@cache
def _non_events() -> Lookup[str]:
    return Lookup((phrase, phrase) for phrase in lex.NON_EVENTS)


@cache
def _truce_nouns() -> Lookup[str]:
    # "A cessation of hostilities" tells of no hostilities.
    return words.phrases(lex.TRUCE_NOUNS, weak=True)


@cache
def _arenas() -> Lookup[str]:
    return Lookup((phrase, phrase) for phrase in lex.ARENAS)
