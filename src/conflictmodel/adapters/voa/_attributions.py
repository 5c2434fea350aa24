"""
How copy puts an event on somebody: "carried out by", "suspicion would fall on", "blamed".

An ordered table (`ATTRIBUTIONS`): the first that fits a statement is taken.
"""

from functools import cache

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa import _words as words
from conflictmodel.adapters.voa._nouns import NounPhrase
from conflictmodel.adapters.voa._passages import Passage, Span
from conflictmodel.adapters.voa._phrases import Lookup, word_set
from conflictmodel.adapters.voa._statements import Said
from conflictmodel.values import (
    Act,
    ActorKind,
    AttributionStance,
    Certainty,
)


@cache
def _hedges() -> Lookup[str]:
    return words.phrases(lex.HEDGES)


Found = tuple[NounPhrase | None, AttributionStance]


_AGENT_VERBS = word_set(
    """
    out committed staged launched conducted perpetrated used fired executed planned made
    done caused bombed shelled attacked struck targeted hit
    """
)


_TARGETING = frozenset(
    [
        "targeting",
        "bombing",
        "shelling",
        "attacking",
        "killing",
        "striking",
        "slaughtering",
        "bombarding",
    ]
)


# "Denied responsibility", "denied that its forces": what one denies to have done oneself.
_OWN_DEEDS = word_set(
    "responsibility responsible involvement role carrying carried behind its his their firing "
    "accusation accusations charge charges allegation allegations"
)
_SUSPECTED = frozenset({Certainty.POSSIBLE, Certainty.PROBABLE, Certainty.DOUBTFUL})


def _inside(passage: Passage, said: Said) -> range:
    positions = [p for p, t in enumerate(passage.tokens) if said.covers(t.start)]
    return range(positions[0], positions[-1] + 1) if positions else range(0)


def agent_after(passage: Passage, first: int, last: int) -> NounPhrase | None:
    """ "carried out **by X**"."""
    for position in range(max(first, 1), last):
        if passage.word(position) == "by" and passage.word(position - 1) in _AGENT_VERBS:
            phrase = passage.phrase_at(position + 1)
            if phrase and phrase.reading != "pronoun":
                return phrase
    return None


def _by_agent(passage: Passage, said: Said) -> Found | None:
    inside = _inside(passage, said)
    phrase = agent_after(passage, inside.start, inside.stop)
    if phrase is None:
        return None
    doubtful = certainty_of(passage, said) in _SUSPECTED
    return phrase, AttributionStance.SUSPECTED if doubtful else AttributionStance.ACCUSED


def _suspicion(passage: Passage, said: Said) -> Found | None:
    # "suspicion for the attack would fall on X"; "X is suspected of".
    inside = _inside(passage, said)
    if not any(passage.word(p) in ("suspicion", "suspicions") for p in inside):
        return None
    for position in inside:
        if passage.word(position) in ("on", "upon") and passage.word(position - 1) in (
            "fall",
            "falls",
            "fell",
            "fallen",
            "falling",
        ):
            phrase = passage.phrase_at(position + 1)
            return (phrase, AttributionStance.SUSPECTED) if phrase else None
    return None


def _accusation(passage: Passage, said: Said) -> Found | None:
    # "pointed a finger of blame at X", "accused X of", "blamed X for".
    if said.speech is None or said.speech.cue.act is not Act.ACCUSE:
        return None
    inside = _inside(passage, said)
    phrase = passage.phrase_at(inside.start) if inside else None
    return (phrase, AttributionStance.ACCUSED) if phrase and phrase.reading != "pronoun" else None


def _deed(passage: Passage, said: Said) -> Found | None:
    # "X carried out the attack", "X may have launched it", "X was probably behind the strike".
    for position in _inside(passage, said):
        if passage.word(position) not in _DEEDS:
            continue
        subject = position
        while passage.word(subject - 1) in _BEFORE_A_DEED:
            subject -= 1
        phrase = passage.phrase_ending(subject)
        if phrase is None or phrase.kind is None or phrase.reading == "pronoun":
            continue
        doubtful = certainty_of(passage, said) in _SUSPECTED
        return phrase, AttributionStance.SUSPECTED if doubtful else AttributionStance.ACCUSED
    return None


# Verbs whose subject did it, and what may stand between the two.
_DEEDS = word_set("carried launched staged committed perpetrated conducted behind")
_BEFORE_A_DEED = word_set(
    """
    has have had may might could must been was were is are probably likely possibly apparently
    also then
    """
)


def _targeting(passage: Passage, said: Said) -> Found | None:
    # "the regime is targeting families": said of those in power or in arms.
    for position in _inside(passage, said):
        if passage.word(position) in _TARGETING and passage.word(position - 1) in (
            "is",
            "are",
            "was",
            "were",
        ):
            phrase = passage.phrase_ending(position - 1)
            armed = (
                ActorKind.STATE,
                ActorKind.ARMED_FORCES,
                ActorKind.ARMED_GROUP,
                ActorKind.COALITION,
            )
            if phrase and phrase.kind in armed:
                return phrase, AttributionStance.ACCUSED
    return None


def _claim(_: Passage, said: Said) -> Found | None:
    if said.speech and said.speech.cue.act is Act.CLAIM_RESPONSIBILITY:
        return None, AttributionStance.CLAIMED
    return None


def _denial(passage: Passage, said: Said) -> Found | None:
    # "denied responsibility", "denied that its forces had shelled".
    if said.speech is None or said.speech.cue.act is not Act.DENY:
        return None
    start, end = said.speech.verb
    near = {passage.word(p) for p in range(start, end + 6)}
    return (None, AttributionStance.DENIED) if near & _OWN_DEEDS else None


ATTRIBUTIONS = (
    ("claim", _claim),
    ("denial", _denial),
    ("suspicion", _suspicion),
    ("accusation", _accusation),
    ("by-agent", _by_agent),
    ("deed", _deed),
    ("targeting", _targeting),
)


def certainty_of(passage: Passage, said: Said) -> Certainty:
    inside = _inside(passage, said)
    return (
        certainty_in(passage, passage.span(inside.start, inside.stop))
        if inside
        else (Certainty.STATED)
    )


def certainty_in(passage: Passage, span: Span) -> Certainty:
    """How surely words say it: the first word of doubt in them, or outright."""
    tokens = [t for t in passage.tokens if span[0] <= t.start < span[1]]
    for match in _hedges().all_in(tokens):
        if match.value != Certainty.STATED:
            return Certainty(match.value)
    if any(token.low in ("suspicion", "suspicions") for token in tokens):
        return Certainty.POSSIBLE
    return Certainty.STATED
