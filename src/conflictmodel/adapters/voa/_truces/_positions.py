"""
Where somebody stands on a truce or an extension: who proposed, agreed, welcomed, rejected it.

What a verb of position has to do with a truce is told in `_ways`.
"""

from collections.abc import Iterator, Sequence

from attrs import frozen

from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._sentences._times import TimeWords
from conflictmodel.adapters.voa._truces._actors import Actor, Actors, is_brokering, take
from conflictmodel.adapters.voa._truces._announcements import read_announcements
from conflictmodel.adapters.voa._truces._drafts import (
    Draft,
    Named,
    Prolongation,
    Truce,
    add_position,
)
from conflictmodel.adapters.voa._truces._scenes import Scene
from conflictmodel.adapters.voa._truces._times import time_after
from conflictmodel.adapters.voa._truces._verbs import is_denied, is_doubted, stances
from conflictmodel.adapters.voa._truces._ways import BACK, WAYS, Taken, Verb
from conflictmodel.model import Ending, Position
from conflictmodel.values import EndingKind, PositionStance, Side

_TURNED = word_set("turned turn")


@frozen
class Positions:
    """The positions that a sentence tells of."""

    actors: Actors

    def read(self, scene: Scene, named: Sequence[Named]) -> None:
        """Take who brokered, announced, agreed, welcomed, rejected what."""
        passage = scene.passage
        ordered = sorted(named, key=lambda each: each.first)
        ways = WAYS if ordered else BACK if scene.it else ()
        for match in self._verbs(passage) if ways else ():
            if is_doubted(passage, match) or is_denied(passage, match.first):
                continue
            verb = Verb(scene, match, ordered)
            for name, way in ways:
                taken = way(self.actors, verb)
                if taken:
                    self._take(verb, name, taken)
                    break
        read_announcements(self.actors, scene, ordered)

    @staticmethod
    def _verbs(passage: Passage) -> Iterator[Match[str]]:
        yield from stances().all_in(passage.tokens)
        for position in passage.positions_of(_TURNED):
            # "Turned it down": the particle stands behind.
            if passage.word(position + 2) == "down":
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
    passage, times = verb.passage, verb.scene.times
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
