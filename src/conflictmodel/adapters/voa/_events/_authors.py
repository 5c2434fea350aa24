"""
On whom an event is put: by somebody who accuses, claims or denies, or in the page's own words.

Nobody is taken to have done it but as the page says so: each attribution keeps who says it, how
surely, and in which words.
"""

from collections.abc import Callable, Iterator, Sequence

from conflictmodel.adapters.voa._cast._cast import Cast
from conflictmodel.adapters.voa._events._attributions import (
    ATTRIBUTIONS,
    Report,
    certainty_in,
    doubted,
    is_cleared,
    may_put,
    put_after,
)
from conflictmodel.adapters.voa._events._camps import OF_FORCES, may_claim
from conflictmodel.adapters.voa._events._drafts import Event
from conflictmodel.adapters.voa._events._parties import actor_of, doer_of
from conflictmodel.adapters.voa._events._triggers import Trigger
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._speech._said import Said
from conflictmodel.model import Attribution
from conflictmodel.values import Act, AttributionStance

#: The rule that puts an event on somebody, the id of whom, and how.
Put = tuple[str, str, AttributionStance]


class Authors:
    """Finds who is said to have done what, with the cast of a page."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast

    def put(
        self,
        passage: Passage,
        said: tuple[Said, ...],
        mentioned: Sequence[tuple[Trigger, Event]],
        recent: Callable[[], Sequence[Event]],
    ) -> None:
        """
        Put the events that a sentence mentions on those who did them, and what is said without
        naming an event on one of those told last; these are asked for only then.
        """
        for each in said:
            self._attribute(passage, each, mentioned, recent)
        for trigger, event in mentioned:
            self._attribute_to_doer(passage, said, trigger, event)

    def _attribute(
        self,
        passage: Passage,
        said: Said,
        mentioned: Sequence[tuple[Trigger, Event]],
        recent: Callable[[], Sequence[Event]],
    ) -> None:
        inside = [e for t, e in mentioned if said.covers(passage.span(t.first, t.last)[0])]
        report = Report(passage, said)
        found = next(self._put_on(report), None) if may_put(report) else None
        event = self._event_put(found, inside, recent)
        if event is None:
            return
        if found:
            rule, actor, stance = found
            words = tuple(passage.evidence(span) for span in said.spans)
            attribution = Attribution(
                actor=actor,
                stance=stance,
                certainty=report.certainty,
                by=said.speaker,
                statement=said.id,
                evidence=words,
            )
            _put(event, attribution)
            for each in words:
                event.grounds.note(f"attribution:{rule}", each)
        said.about.append(event)

    def _event_put(
        self, found: Put | None, inside: Sequence[Event], recent: Callable[[], Sequence[Event]]
    ) -> Event | None:
        """The event that words put on somebody, or are only about."""
        if found and found[2] is AttributionStance.CLAIMED:
            return self._claimed(found[1], inside, recent())
        return next(iter(inside or (recent() if found else ())), None)

    def _claimed(
        self, claimant: str, inside: Sequence[Event], recent: Sequence[Event]
    ) -> Event | None:
        """The event that somebody claims: one that is theirs to claim, and rather one with dead."""
        kind = self._cast.kind_of(claimant)
        named, told = (
            [event for event in events if may_claim(kind, event.camps)]
            for events in (inside, recent)
        )
        told.sort(key=lambda event: (event.kind in OF_FORCES, not event.tolls))
        return next(iter((*named, *told)), None)

    def _put_on(self, report: Report) -> Iterator[Put]:
        """The rows of `ATTRIBUTIONS` that fit, with the actor on whom they put the deed."""
        for rule, find in ATTRIBUTIONS:
            put = find(report)
            actor = put and self._author(report.passage, report.said, put.phrase)
            if put and actor:
                yield put.rule or rule, actor, put.stance

    def _author(self, passage: Passage, said: Said, phrase: NounPhrase | None) -> str | None:
        """On whom a statement puts the deed; None where it stays open."""
        if phrase is None:
            return self._own(passage, said)
        if _denies(said) or is_cleared(passage, phrase):
            return None
        actor = self._cast.id_of(passage, phrase)
        return None if actor == said.speaker else actor

    def _attribute_to_doer(
        self, passage: Passage, said: tuple[Said, ...], trigger: Trigger, event: Event
    ) -> None:
        """ "Gunmen killed", "an attack claimed by X": in the clause's own words."""
        found = _doer_in_clause(passage, trigger)
        actor = actor_of(passage, found[1], self._cast) if found else None
        if found is None or actor is None:
            return
        rule, phrase, stance = found
        place = passage.span(trigger.first, trigger.last)[0]
        # Of those who report one another, the nearest to the words.
        teller = next((s for s in reversed(said) if s.covers(place)), None)
        if teller and _denies(teller):
            return
        first, last = min(trigger.first, phrase.first), max(trigger.last, phrase.last)
        words = passage.evidence(passage.span(first, last))
        if teller is not None and teller.speaker == actor:
            stance = AttributionStance.CLAIMED
        certainty = certainty_in(passage, passage.span(first, last))
        attribution = Attribution(
            actor=actor,
            stance=doubted(stance, certainty),
            certainty=certainty,
            by=teller.speaker if teller else None,
            statement=teller.id if teller else None,
            evidence=(words,),
        )
        if (actor, attribution.by) not in event.authors:
            _put(event, attribution)
            event.grounds.note(f"attribution:{rule}", words)

    def _own(self, passage: Passage, said: Said) -> str | None:
        """Whose deed a speaker claims or denies: that of those whom they speak for."""
        phrase = said.speech.speaker if said.speech else None
        if phrase is not None and phrase.on_behalf and phrase.of is not None:
            return self._cast.id_of(passage, phrase.of)
        return said.speaker


def _denies(said: Said) -> bool:
    return said.speech is not None and said.speech.cue.act is Act.DENY


def _put(event: Event, attribution: Attribution) -> None:
    said = (attribution.actor, attribution.stance, attribution.by, attribution.statement)
    event.attributions.setdefault(said, attribution)
    event.authors.add((attribution.actor, attribution.by))


def _doer_in_clause(
    passage: Passage, trigger: Trigger
) -> tuple[str, NounPhrase, AttributionStance] | None:
    party = doer_of(passage, trigger)
    if party and is_cleared(passage, party.phrase):
        return None
    if party:
        return party.rule, party.phrase, AttributionStance.ACCUSED
    return put_after(passage, trigger.last, len(passage.tokens))
