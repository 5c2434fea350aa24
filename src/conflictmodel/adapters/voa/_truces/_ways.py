"""
How a verb of position and a truce stand together: "X rejected it", "announced by X".

`WAYS` is an ordered table of them; of one verb the first that fits counts.
"""

from collections.abc import Callable, Iterator, Sequence

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._kept import kept
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._speech._said import Said
from conflictmodel.adapters.voa._truces._actors import Actor, Actors
from conflictmodel.adapters.voa._truces._drafts import Draft, Named, Truce
from conflictmodel.adapters.voa._truces._phrases import extension_nouns, extension_verbs
from conflictmodel.adapters.voa._truces._scenes import Scene
from conflictmodel.adapters.voa._truces._verbs import breaking, is_told_of, stances
from conflictmodel.values import Evidence, PositionStance


# Not of slots, as `Passage`.
@frozen(slots=False)
class Verb:
    """A verb of position in its sentence."""

    scene: Scene
    match: Match[str]
    #: The truces and extensions that the sentence names, from left to right.
    named: Sequence[Named]

    @kept
    def passage(self) -> Passage:
        """The sentence that it stands in."""
        return self.scene.passage

    @kept
    def stance(self) -> PositionStance:
        """What the verb says, "never agreed" turned round."""
        negated = {*self.passage.words(self.match.first - 2, self.match.first)}
        agreed = PositionStance(self.match.value) is PositionStance.AGREED
        if agreed and negated & {"not", "never"}:
            return PositionStance.DENIED
        return PositionStance(self.match.value)

    def words(self) -> Evidence:
        """The verb as it stands on the page."""
        return self.passage.evidence(self.passage.span(self.match.first, self.match.last))

    def statement_of(self, actor: str) -> Said | None:
        """The statement by which somebody takes the position."""
        start = self.passage.tokens[self.match.first].start
        own = (
            each
            for each in self.scene.said
            if each.speaker == actor
            and (each.covers(start) or (each.speech and each.speech.verb[0] == self.match.first))
        )
        return next(own, None)


#: Who takes the position (None where the page does not say), on what, and in which words.
Taken = tuple[list[Actor], list[Draft], int, int]

_OBJECTS_WITHIN = 6
_ADVERBS = word_set("also later then first already quickly immediately jointly finally formally")


def _by(actors: Actors, verb: Verb) -> Taken | None:
    """ "The truce was rejected **by** X and welcomed **by** Y", "announced by X"."""
    passage, match = verb.passage, verb.match
    before = [each for each in verb.named if each.last <= match.first]
    start = match.last
    while passage.word(start) in ("late", "early", "on") or _is_time(passage, start):
        start += 1
    if passage.word(start) != "by" or not before or _is_of_a_breach(passage, before[-1]):
        return None
    found = actors.at(passage, start + 1)
    return (found, [before[-1].draft], match.first, match.last) if found else None


def _is_time(passage: Passage, position: int) -> bool:
    return any(time.first <= position < time.last for time in passage.times)


def _active(actors: Actors, verb: Verb) -> Taken | None:
    """ "X rejected the truce", "X and Y have agreed to extend it"."""
    passage, match = verb.passage, verb.match
    offered = _PROPOSALS & {*passage.words(match.last, match.last + 5)}
    within = _OBJECTS_WITHIN * (2 if offered else 1)
    near = [each for each in verb.named if 0 <= each.first - match.last <= within]
    gap = passage.words(match.last, near[0].first) if near else []
    gap = [word for word in gap if not (offered and word == "by")]
    if not near or set(gap) & _APART or _is_called(passage, match, near[0]):
        return None
    if _is_over(passage, near[0], within=5 if "that" in gap else 1):
        return None
    if _is_of_extending(passage, match.last, near[0]) or _is_of_a_breach(passage, near[0]):
        return None
    if any(match.last < each < near[0].first for each in _other_verbs(passage)):
        return None  # The other verb's: "withdrew from X and proposed a truce".
    if match.value == "denied" and _is_another_deed(passage, match.last):
        return None
    subjects = _subjects(actors, verb)
    if not subjects:
        return None
    # The first object is the verb's: "brokered an extension for a cease-fire".
    drafts = [each.draft for each in near if each.first == near[0].first]
    return subjects, drafts, match.first, match.last


def _is_of_extending(passage: Passage, start: int, named: Named) -> bool:
    """ "Called for **an extension** of the truce": a stance on that, and not on the truce."""
    tables = (extension_nouns(), extension_verbs())
    told = (match for table in tables for match in table.all_in(passage.tokens))
    return isinstance(named.draft, Truce) and any(start <= m.first < named.first for m in told)


def _is_another_deed(passage: Passage, position: int) -> bool:
    """ "Denied **blocking** the truce"; to deny **agreeing** to it is to deny it."""
    deed = stances().at(passage.tokens, position)
    made = deed is not None and deed.value in ("agreed", "announced")
    return passage.word(position).endswith("ing") and not made


def _is_of_a_breach(passage: Passage, named: Named) -> bool:
    """ "Denied **breaking** the truce", "confirmed a **breach** of it": no stance on the truce."""
    broken = (match.last for match in breaking().all_in(passage.tokens))
    return any(0 <= named.first - last <= 2 for last in broken)


def _other_verbs(passage: Passage) -> Iterator[int]:
    """Where verbs of position stand; behind "the" or "X's" an "offer" is a noun."""
    for match in stances().all_in(passage.tokens):
        before = passage.word(match.first - 1)
        noun = passage.word(match.first) in _PROPOSALS and before in _BEFORE_A_NOUN
        if not noun:
            yield match.first


_BEFORE_A_NOUN = word_set("the a an this that any its their his her 's '")


# "Rejected **a proposal** by X to extend the truce".
_PROPOSALS = word_set("proposal proposals offer offers plan call calls request bid")
# What a verb with one of these before the truce is done to is not the truce.
_APART = word_set(", ; after before during while by with amid despite under without")


def _is_called(passage: Passage, match: Match[str], named: Named) -> bool:
    """ "Called **the** truce a ploy" says something of it; "called **a** truce" makes one."""
    calls = passage.word(match.last - 1) in ("call", "calls", "called", "calling")
    return calls and passage.word(named.first) not in ("a", "an")


def _is_over(passage: Passage, named: Named, within: int) -> bool:
    """ "Declared that the truce **was over**": the end is announced, not the truce."""
    over = {*passage.words(named.last, named.last + within)}
    return bool(over & {"over", "dead", "longer", "ended", "finished", "collapsed", "expired"})


def _subjects(actors: Actors, verb: Verb) -> list[Actor]:
    """Those before the verb; "they" are the ones whose words these are."""
    passage = verb.passage
    position = _auxiliary(passage, verb.match.first)
    pronoun = passage.phrase_ending(position)
    if pronoun and pronoun.reading == "pronoun":
        start = passage.tokens[pronoun.first].start
        for each in verb.scene.said:
            if each.speaker and each.speech and each.speech.speaker and each.covers(start):
                row = [each.speech.speaker, *each.speech.co_speakers]
                return list(zip(row, [each.speaker, *each.co_speakers], strict=False))
    return actors.before(passage, position)


def _auxiliary(passage: Passage, position: int) -> int:
    if passage.word(position).endswith("ing"):
        position -= passage.word(position - 1) in lex.BE
    while passage.word(position - 1) in ("not", "never", "has", "have", "had", "will", "did"):
        position -= 1
    return position


def _relative(actors: Actors, verb: Verb) -> Taken | None:
    """ "A pause that X declared", "the truce X and Y worked out"."""
    passage, match = verb.passage, verb.match
    for each in reversed(verb.named):
        start = each.last + (passage.word(each.last) == ",")
        start += passage.word(start) in ("that", "which")
        subjects = actors.at(passage, start)
        if subjects:
            end = subjects[-1][0].last
            while passage.word(end) in ("had", "have", "has", "both", *_ADVERBS):
                end += 1
            if end == match.first:
                return subjects, [each.draft], match.first, match.last
    return None


def _pronoun(actors: Actors, verb: Verb) -> Taken | None:
    """ "X rejected it", "a step that X rejected"."""
    passage, match = verb.passage, verb.match
    here = [each.draft for each in verb.named if each.last <= match.first]
    draft = here[-1] if here else verb.scene.it
    denied = match.value == "denied"  # "Denied it": an accusation, more often than a truce.
    if draft is None or denied or not _points(passage, match.last):
        return None
    subjects = actors.before(passage, match.first)
    return (subjects, [draft], match.first, match.last) if subjects else None


def _points(passage: Passage, position: int) -> bool:
    """ "It", "the proposal": what was just told of."""
    offered = passage.word(position) in ("the", "that", "this") and passage.word(position + 1) in (
        "proposal",
        "offer",
        "plan",
        "idea",
        "move",
        "initiative",
        "decision",
    )
    return offered or passage.word(position) in ("it", "them")


_SIDES = word_set("sides parties factions rivals foes enemies")


def _sides(actors: Actors, verb: Verb) -> Taken | None:
    """ "The two sides agreed to a truce": its parties, or nobody by name."""
    passage, match = verb.passage, verb.match
    start = _auxiliary(passage, match.first)
    near = [each for each in verb.named if 0 <= each.first - match.last <= _OBJECTS_WITHIN]
    if not near or passage.word(start - 1) not in _SIDES or match.value != "agreed":
        return None
    return [], [near[0].draft], match.first, match.last


# "Was largely respected" tells how it fared, not that it was agreed.
_KEPT = word_set("respected observed honored backed supported")


def _nobody(actors: Actors, verb: Verb) -> Taken | None:
    """ "A truce announced in February", "the proposed truce": the page does not say by whom."""
    passage, match = verb.passage, verb.match
    stance = PositionStance(match.value)
    if stance not in (PositionStance.ANNOUNCED, PositionStance.AGREED, PositionStance.PROPOSED):
        return None
    if passage.word(match.first).endswith(("s", "ing")) or passage.word(match.first) in _KEPT:
        return None
    start = match.first
    while passage.word(start - 1) in (lex.BE | _ADVERBS | {"has", "had", "that", "which", ","}):
        start -= 1
    for each in verb.named:
        passive = start == each.last and passage.word(match.first - 1) in (
            lex.BE | _ADVERBS | {passage.word(each.last - 1)}
        )
        passive |= (
            each.last <= match.first
            and bool(lex.BE & {*passage.words(match.first - 3, match.first)})
            and is_told_of(passage, each, match.first)
        )
        inside = each.first < match.first < each.last and passage.word(match.first).endswith("ed")
        article = passage.word(match.first - 1) in ("the", "a") and each.first == match.last
        if passive or inside or article:
            return [], [each.draft], match.first, match.last
    return None


WAYS: tuple[tuple[str, Callable[[Actors, Verb], Taken | None]], ...] = (
    ("by", _by),
    ("relative", _relative),
    ("active", _active),
    ("sides", _sides),
    ("pronoun", _pronoun),
    ("nobody", _nobody),
)

#: The ways of a sentence that names no truce, but may tell of "it".
BACK = tuple(row for row in WAYS if row[0] == "pronoun")
