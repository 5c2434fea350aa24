"""
On whom an event is put: by somebody who accuses, claims or denies, or in the page's own words.

Nobody is taken to have done it but as the page says so: each attribution keeps who says it, how
surely, and in which words.
"""

from collections.abc import Iterator, Sequence

from conflictmodel.adapters.voa._cast._cast import Cast
from conflictmodel.adapters.voa._events._attributions import (
    ATTRIBUTIONS,
    Report,
    certainty_in,
    doubted,
    put_after,
)
from conflictmodel.adapters.voa._events._drafts import Event
from conflictmodel.adapters.voa._events._parties import actor_of, doer_of
from conflictmodel.adapters.voa._events._triggers import Trigger
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._speech._said import Said
from conflictmodel.model import Attribution
from conflictmodel.values import AttributionStance


class Authors:
    """Finds who is said to have done what, with the cast of a page."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast

    def put(
        self,
        passage: Passage,
        said: tuple[Said, ...],
        mentioned: Sequence[tuple[Trigger, Event]],
        current: Event | None,
    ) -> None:
        """
        Put the events that a sentence mentions on those who did them, and what is said without
        naming an event on the one told last.
        """
        for each in said:
            self._attribute(passage, each, mentioned, current)
        for trigger, event in mentioned:
            self._attribute_to_doer(passage, said, trigger, event)

    def _attribute(
        self,
        passage: Passage,
        said: Said,
        mentioned: Sequence[tuple[Trigger, Event]],
        current: Event | None,
    ) -> None:
        inside = [e for t, e in mentioned if said.covers(passage.span(t.first, t.last)[0])]
        event = inside[0] if inside else current
        if event is None:
            return
        report = Report(passage, said)
        found = next(self._put_on(report), None)
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
        if found or inside:
            said.about.append(event)

    def _put_on(self, report: Report) -> Iterator[tuple[str, str, AttributionStance]]:
        """The rows of `ATTRIBUTIONS` that fit, with the actor on whom they put the deed."""
        for rule, find in ATTRIBUTIONS:
            put = find(report)
            actor = put and self._author(report.passage, report.said, put[0])
            if put and actor:
                yield rule, actor, put[1]

    def _author(self, passage: Passage, said: Said, phrase: NounPhrase | None) -> str | None:
        """On whom a statement puts the deed; None where it stays open."""
        if phrase is None:
            return self._own(passage, said)
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
        teller = next((s for s in said if s.covers(place)), None)
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


def _put(event: Event, attribution: Attribution) -> None:
    said = (attribution.actor, attribution.stance, attribution.by, attribution.statement)
    event.attributions.setdefault(said, attribution)
    event.authors.add((attribution.actor, attribution.by))


def _doer_in_clause(
    passage: Passage, trigger: Trigger
) -> tuple[str, NounPhrase, AttributionStance] | None:
    party = doer_of(passage, trigger)
    if party:
        return party.rule, party.phrase, AttributionStance.ACCUSED
    return put_after(passage, trigger.last, len(passage.tokens))
