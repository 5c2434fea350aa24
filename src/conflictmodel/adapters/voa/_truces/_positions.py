"""
Where somebody stands on a truce or an extension: who proposed, agreed, welcomed, rejected it.

`WAYS` is a table of the ways in which a verb and a truce stand together; of one verb the first
that fits counts.
"""

from collections.abc import Callable, Iterator, Sequence

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._sentences._times import TimeWords
from conflictmodel.adapters.voa._speech._said import Said
from conflictmodel.adapters.voa._truces._actors import Actor, Actors, is_brokering, take
from conflictmodel.adapters.voa._truces._announcements import read_announcements
from conflictmodel.adapters.voa._truces._drafts import (
    Draft,
    Named,
    Prolongation,
    Truce,
    add_position,
)
from conflictmodel.adapters.voa._truces._phrases import extension_nouns, extension_verbs
from conflictmodel.adapters.voa._truces._times import time_after
from conflictmodel.adapters.voa._truces._verbs import breaking, is_denied, is_told_of, stances
from conflictmodel.model import Ending, Position
from conflictmodel.values import EndingKind, Evidence, PositionStance, Side


@frozen
class Verb:
    """A verb of position in its sentence."""

    passage: Passage
    match: Match[str]
    named: Sequence[Named]
    #: What "it" means here: the truce or extension told of last.
    it: Draft | None
    said: tuple[Said, ...]
    times: tuple[TimeWords, ...]

    @property
    def stance(self) -> PositionStance:
        """What the verb says, "never agreed" turned round."""
        negated = {self.passage.word(p) for p in range(self.match.first - 2, self.match.first)}
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
            for each in self.said
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
    offered = _PROPOSALS & {passage.word(p) for p in range(match.last, match.last + 5)}
    within = _OBJECTS_WITHIN * (2 if offered else 1)
    near = [each for each in verb.named if 0 <= each.first - match.last <= within]
    gap = [passage.word(p) for p in range(match.last, near[0].first)] if near else []
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
    over = {passage.word(p) for p in range(named.last, named.last + within)}
    return bool(over & {"over", "dead", "longer", "ended", "finished", "collapsed", "expired"})


def _subjects(actors: Actors, verb: Verb) -> list[Actor]:
    """Those before the verb; "they" are the ones whose words these are."""
    passage = verb.passage
    position = _auxiliary(passage, verb.match.first)
    pronoun = passage.phrase_ending(position)
    if pronoun and pronoun.reading == "pronoun":
        start = passage.tokens[pronoun.first].start
        for each in verb.said:
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
    draft = here[-1] if here else verb.it
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
            and bool(lex.BE & {passage.word(p) for p in range(match.first - 3, match.first)})
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


@frozen
class Positions:
    """The positions that a sentence tells of."""

    actors: Actors

    def read(
        self,
        passage: Passage,
        said: tuple[Said, ...],
        named: Sequence[Named],
        it: Draft | None,
        times: tuple[TimeWords, ...],
    ) -> None:
        """Take who brokered, announced, agreed, welcomed, rejected what."""
        ordered = sorted(named, key=lambda each: each.first)
        for match in self._verbs(passage):
            verb = Verb(passage, match, ordered, it, said, times)
            if is_doubted(passage, match) or is_denied(passage, match.first):
                continue
            for name, way in WAYS:
                taken = way(self.actors, verb)
                if taken:
                    self._take(verb, name, taken)
                    break
        read_announcements(self.actors, passage, said, ordered)

    @staticmethod
    def _verbs(passage: Passage) -> Iterator[Match[str]]:
        yield from stances().all_in(passage.tokens)
        for position in range(len(passage.tokens) - 2):
            # "Turned it down": the particle stands behind.
            if (
                passage.word(position) in ("turned", "turn")
                and passage.word(position + 2) == "down"
            ):
                yield Match(position, position + 1, "rejected")

    def _take(self, verb: Verb, way: str, taken: Taken) -> None:
        subjects, drafts, first, last = taken
        passage, time = verb.passage, _time_of(verb, taken)
        for draft in drafts:
            for phrase, actor in subjects:
                if is_brokering(passage.word(verb.match.first)) and not self.actors.fights(actor):
                    take(draft.brokers, draft, "brokers", passage, phrase, actor)
                    continue
                _add(verb, draft, actor, time)
                _end(verb, draft, actor, time)
            self._bind(verb, draft, subjects)
            if not subjects:
                _add(verb, draft, None, time)
            draft.grounds.note(f"position:{way}", passage.evidence(passage.span(first, last)))

    def _bind(self, verb: Verb, draft: Draft, subjects: list[Actor]) -> None:
        """A force that agrees to a truce or declares it is bound by it, with whom it agrees."""
        truce = draft.truce if isinstance(draft, Prolongation) else draft
        binding = (PositionStance.AGREED, PositionStance.ANNOUNCED, PositionStance.WITHDREW)
        if not isinstance(truce, Truce) or verb.stance not in binding:
            return
        fighting = any(self.actors.fights(id) for _, id in subjects)
        alone = truce.side is Side.UNILATERAL and verb.stance is PositionStance.ANNOUNCED
        if not (fighting or alone):
            return
        for phrase, id in subjects:
            if self.actors.is_body(id):
                take(truce.parties, truce, "parties", verb.passage, phrase, id)


def _time_of(verb: Verb, taken: Taken) -> TimeWords | None:
    """When the position is taken: behind the verb, behind its object, or just before it."""
    _, drafts, first, last = taken
    passage, times = verb.passage, verb.times
    ends = [each.last for each in verb.named if each.draft in drafts and each.last > last]
    time = time_after(passage, times, last) or (
        time_after(passage, times, ends[0], within=1) if ends else None
    )
    # "The sides on Friday agreed to a truce".
    return time or next((t for t in times if t.last == first), None)


def _add(verb: Verb, draft: Draft, actor: str | None, time: TimeWords | None) -> None:
    statement = verb.statement_of(actor) if actor else None
    if time and verb.stance is PositionStance.ANNOUNCED and draft.announced is None:
        draft.announced = time.when
        draft.fill("announced", "position:announced", verb.passage, time.first, time.last)
    add_position(
        draft,
        Position(
            actor=actor,
            stance=verb.stance,
            when=time.when if time else None,
            statement=statement.id if statement else None,
            evidence=(verb.words(),),
        ),
    )


def _end(verb: Verb, draft: Draft, actor: str, time: TimeWords | None) -> None:
    """Whoever calls a truce off ends it."""
    if not isinstance(draft, Truce) or verb.stance is not PositionStance.WITHDREW:
        return
    draft.ending = draft.ending or Ending(
        kind=EndingKind.TERMINATED,
        when=time.when if time else None,
        by=actor,
        evidence=(verb.words(),),
    )


def is_doubted(passage: Passage, match: Match[str]) -> bool:
    """Whether the verb only may or shall be: "to announce", "would reject"; "never agreed" is."""
    doubt = {"to", "would", "could", "may", "might", "should", "if", "not", "never", "from"}
    before = {passage.word(p) for p in range(match.first - 2, match.first)}
    if match.value == "agreed":
        before -= {"never", "not"}
    return bool(before & doubt)
