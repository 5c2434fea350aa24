"""
How copy puts an event on somebody: "carried out by", "suspicion would fall on", "blamed".

Two ordered tables: `ATTRIBUTIONS` for what a statement says, `PUT_ON` for words behind an event
in anybody's voice ("an attack claimed by X"). The first row that fits is taken.
"""

from bisect import bisect_left
from collections.abc import Callable
from functools import cache

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._events._sites import NOT, OWNERS
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._kept import kept
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage, Span
from conflictmodel.adapters.voa._sentences._phrases import Lookup, word_set
from conflictmodel.adapters.voa._sentences._tokens import Tokens
from conflictmodel.adapters.voa._speech._said import Said
from conflictmodel.values import (
    Act,
    ActorKind,
    AttributionStance,
    Certainty,
)


# Not of slots, for the reason given at `Passage`.
@frozen(slots=False)
class Report:
    """A statement that may put an event on somebody, in one of its sentences."""

    passage: Passage
    said: Said

    @kept
    def inside(self) -> range:
        """The words reported."""
        starts = self.passage.starts
        spans = self.said.spans
        runs = [(bisect_left(starts, start), bisect_left(starts, end)) for start, end in spans]
        filled = [(first, last) for first, last in runs if first < last]
        return range(min(filled)[0], max(last for _, last in filled)) if filled else range(0)

    @kept
    def certainty(self) -> Certainty:
        """How surely it says so."""
        if not self.inside:
            return Certainty.STATED
        return certainty_in(self.passage, self.passage.span(self.inside.start, self.inside.stop))

    @property
    def act(self) -> Act | None:
        """What the reporting word does."""
        return self.said.speech.cue.act if self.said.speech else None


@frozen
class Found:
    """On whom an event is put, and how."""

    #: Nobody named means the speaker.
    phrase: NounPhrase | None
    stance: AttributionStance
    #: The row of `PUT_ON` that found it, which is more exact than that of `ATTRIBUTIONS`.
    rule: str = ""


def is_cleared(passage: Passage, phrase: NounPhrase) -> bool:
    """
    "**Not** carried out by X", "bore **none** of the hallmarks of X", "**no** sign that X did":
    whether the words before somebody clear them; "no doubt that" does not.
    """
    start = max(0, phrase.first - _DENIED_WITHIN)
    if _DENIALS.isdisjoint(passage.words(start, phrase.first)):
        return False
    for position in range(phrase.first - 1, start - 1, -1):
        word = passage.word(position)
        if word in _CLAUSE_ENDS:
            return False
        if word in _DENIALS:
            return passage.word(position + 1) not in _DENY_NOTHING
    return False


_DENIED_WITHIN = 9
_CLAUSE_ENDS = word_set(". , ; : — but because although while said says and")
_DENIALS = NOT | word_set("none without nobody hardly unlikely")
_DENY_NOTHING = word_set(
    "only just merely simply doubt doubts doubted question deny dispute secret"
)


# Behind the event ----------------------------------------------------------------------------


@frozen
class PutOn:
    """Words that put an event on whoever follows them."""

    rule: str
    verbs: frozenset[str]
    preposition: str
    stance: AttributionStance


PUT_ON: tuple[PutOn, ...] = (
    PutOn(
        "done-by",
        word_set(
            """
            out committed staged launched conducted perpetrated used fired executed planned made
            done caused bombed shelled attacked struck targeted hit
            """
        ),
        "by",
        AttributionStance.ACCUSED,
    ),
    PutOn("claimed-by", word_set("claimed"), "by", AttributionStance.CLAIMED),
    PutOn("blamed-on", word_set("blamed"), "on", AttributionStance.ACCUSED),
    PutOn("attributed-to", word_set("attributed"), "to", AttributionStance.ACCUSED),
    # Who says so names nobody outright.
    PutOn(
        "hallmarks-of",
        word_set("hallmark hallmarks fingerprints"),
        "of",
        AttributionStance.SUSPECTED,
    ),
)


def put_after(
    passage: Passage, first: int, last: int
) -> tuple[str, NounPhrase, AttributionStance] | None:
    """ "carried out **by X**", "claimed **by X**": the first that words from a place on name."""
    for position in passage.positions_of(_VERBS):
        row = _ROWS.get((passage.word(position), passage.word(position + 1)))
        if row and max(first, 1) <= position + 1 < last:
            phrase = passage.phrase_at(position + 2)
            named = phrase is not None and phrase.reading != "pronoun"
            if phrase and named and not is_cleared(passage, phrase):
                return row.rule, phrase, row.stance
    return None


_ROWS = {(verb, row.preposition): row for row in PUT_ON for verb in row.verbs}
_VERBS = frozenset(verb for verb, _ in _ROWS)


def doubted(stance: AttributionStance, certainty: Certainty) -> AttributionStance:
    """An accusation that is not made outright is a suspicion."""
    if stance is AttributionStance.ACCUSED and certainty in _SUSPECTED:
        return AttributionStance.SUSPECTED
    return stance


_SUSPECTED = frozenset({Certainty.POSSIBLE, Certainty.PROBABLE, Certainty.DOUBTFUL})


# In a statement --------------------------------------------------------------------------------


def _claim(report: Report) -> Found | None:
    if report.act is Act.CLAIM_RESPONSIBILITY:
        return Found(None, AttributionStance.CLAIMED)
    return None


# "Denied responsibility", "denied that its forces": what one denies to have done oneself.
_OWN_DEEDS = word_set(
    """
    responsibility responsible involvement involved role carrying carried behind its his their
    firing accusation accusations charge charges allegation allegations
    """
)


def _denial(report: Report) -> Found | None:
    # "denied responsibility", "denied that its forces had shelled".
    if report.said.speech is None or report.act is not Act.DENY:
        return None
    start, end = report.said.speech.verb
    near = _OWN_DEEDS.intersection(report.passage.words(start, end + 6))
    put = put_after(report.passage, report.inside.start, report.inside.stop)
    if put and report.passage.word(put[1].first) not in OWNERS:
        # "Denied that it was carried out by X" clears X.
        return None
    return Found(None, AttributionStance.DENIED) if near else None


def _suspicion(report: Report) -> Found | None:
    # "suspicion for the attack would fall on X".
    passage = report.passage
    if _SUSPICION.isdisjoint(passage.tokens.words):
        return None
    inside = report.inside
    if not any(p in inside for p in passage.positions_of(_SUSPICION)):
        return None
    for position in inside:
        if passage.word(position) in ("on", "upon") and passage.word(position - 1) in _FALL:
            phrase = passage.phrase_at(position + 1)
            return Found(phrase, AttributionStance.SUSPECTED) if phrase else None
    return None


_SUSPICION = word_set("suspicion suspicions")
_FALL = word_set("fall falls fell fallen falling")


def _accusation(report: Report) -> Found | None:
    # "pointed a finger of blame at X", "accused X of", "blamed X for", "blamed the attack on X".
    passage, inside = report.passage, report.inside
    if report.act is not Act.ACCUSE or not inside:
        return None
    phrase = passage.phrase_at(inside.start)
    blamed = report.said.speech is not None and passage.word(report.said.speech.verb[0]).startswith(
        "blam"
    )
    for position in inside if phrase is None and blamed else ():
        if passage.word(position) == "on" and passage.phrase_at(position + 1):
            phrase = passage.phrase_at(position + 1)
    named = phrase is not None and phrase.reading != "pronoun"
    return Found(phrase, AttributionStance.ACCUSED) if named else None


def _put_behind(report: Report) -> Found | None:
    found = put_after(report.passage, report.inside.start, report.inside.stop)
    if found is None:
        return None
    rule, phrase, stance = found
    return Found(phrase, doubted(stance, report.certainty), rule)


# Verbs whose subject did it, and what may stand between the two.
_DEEDS = word_set("carried launched staged committed perpetrated conducted behind")
_BEFORE_A_DEED = word_set(
    """
    has have had may might could must been was were is are probably likely possibly apparently
    also then
    """
)


def _deed(report: Report) -> Found | None:
    # "X carried out the attack", "X may have launched it", "X was probably behind the strike".
    passage = report.passage
    for position in passage.positions_of(_DEEDS):
        if position not in report.inside:
            continue
        subject = position
        while passage.word(subject - 1) in _BEFORE_A_DEED:
            subject -= 1
        phrase = passage.phrase_ending(subject)
        if phrase is None or phrase.kind is None or phrase.reading == "pronoun":
            continue
        return Found(phrase, doubted(AttributionStance.ACCUSED, report.certainty))
    return None


_TARGETING = word_set(
    "targeting bombing shelling attacking killing striking slaughtering bombarding"
)
_ARMED = (
    ActorKind.STATE,
    ActorKind.ARMED_FORCES,
    ActorKind.ARMED_GROUP,
    ActorKind.COALITION,
)


def _targeting(report: Report) -> Found | None:
    # "the regime is targeting families": said of those in power or in arms.
    passage = report.passage
    for position in passage.positions_of(_TARGETING):
        if position in report.inside and passage.word(position - 1) in _BE:
            phrase = passage.phrase_ending(position - 1)
            if phrase and phrase.kind in _ARMED:
                return Found(phrase, AttributionStance.ACCUSED)
    return None


_BE = word_set("is are was were")

ATTRIBUTIONS: tuple[tuple[str, Callable[[Report], Found | None]], ...] = (
    ("claim", _claim),
    ("denial", _denial),
    ("suspicion", _suspicion),
    ("accusation", _accusation),
    ("put-on", _put_behind),
    ("deed", _deed),
    ("targeting", _targeting),
)


#: What puts nothing on anybody by its words puts it by what the speaker does.
_ACTS = frozenset({Act.CLAIM_RESPONSIBILITY, Act.DENY, Act.ACCUSE})
_SIGNS = _SUSPICION | _DEEDS | _TARGETING | _VERBS


def may_put(report: Report) -> bool:
    """Whether any row can fire, by the words of the sentence alone: most reports accuse nobody."""
    return report.act in _ACTS or not _SIGNS.isdisjoint(report.passage.tokens.words)


# Certainty ---------------------------------------------------------------------------------------


@cache
def _hedges() -> Lookup[str]:
    return words.phrases(lex.HEDGES)


def certainty_in(passage: Passage, span: Span) -> Certainty:
    """How surely words say it: the first word of doubt in them, or outright."""
    tokens = Tokens(t for t in passage.tokens if span[0] <= t.start < span[1])
    for match in _hedges().all_in(tokens):
        if match.value != Certainty.STATED:
            return Certainty(match.value)
    if not tokens.words.isdisjoint(("suspicion", "suspicions")):
        return Certainty.POSSIBLE
    return Certainty.STATED
