"""
Incidents: one for each event, however often a page names it.

Paragraphs are read first, then captions, sub-heads and the headline, which repeat them. Which
event a mention means is told in `_links`; who did it, in `_parties` and `_attributions`.
"""

from collections.abc import Iterator

from attrs import evolve

from conflictmodel.adapters.voa._cast._cast import Cast
from conflictmodel.adapters.voa._events._authors import Authors
from conflictmodel.adapters.voa._events._background import is_background, is_long_before, latest_day
from conflictmodel.adapters.voa._events._beside import Mentioned, distance, event_beside
from conflictmodel.adapters.voa._events._drafts import (
    BLAST,
    Event,
    id_of,
    incident_of,
    settle,
    unique,
)
from conflictmodel.adapters.voa._events._events import triggers_of
from conflictmodel.adapters.voa._events._frames import APART, Frames, Told
from conflictmodel.adapters.voa._events._kin import are_akin
from conflictmodel.adapters.voa._events._landmarks import name_struck, site_of
from conflictmodel.adapters.voa._events._links import MEMORY, NEAR, event_meant
from conflictmodel.adapters.voa._events._means import Means
from conflictmodel.adapters.voa._events._mentions import (
    Mention,
    Time,
    is_furniture,
    mention_of,
    time_of,
)
from conflictmodel.adapters.voa._events._parties import sides_of
from conflictmodel.adapters.voa._events._sentence import Sentence, begun, call, happened, is_new
from conflictmodel.adapters.voa._events._settings import Settings
from conflictmodel.adapters.voa._events._toll_links import (
    KIND_OF_TOLL,
    can_go_on,
    can_have,
    is_about_harm,
    is_in_reach,
    is_total,
    kind_of_total,
    may_share,
    tells_no_deed,
    trigger_of,
)
from conflictmodel.adapters.voa._events._tolls import TollWords, tolls_of
from conflictmodel.adapters.voa._events._triggers import Trigger
from conflictmodel.adapters.voa._grounds import Firing
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._speech._said import Said
from conflictmodel.model import Incident, Share, Toll
from conflictmodel.values import (
    IncidentKind,
    Part,
    Place,
    TollKind,
)

#: Who are told besides those told before: "nine **other** victims were taken to a hospital".
_FURTHER = frozenset({"other", "others"})
#: After what people may be missing who are not dead.
_TAKINGS = frozenset({IncidentKind.ARREST, IncidentKind.ABDUCTION, IncidentKind.HOSTAGE_TAKING})


class Incidents:
    """The incidents of one page."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._authors = Authors(cast)
        self._settings = Settings()
        self.events: list[Event] = []
        #: The latest day that the page has named: what happened months before is background.
        self._latest = ""
        self._frames = Frames()
        #: The events that each sentence has named, by where it starts; none for most.
        self._told: dict[int, list[Event]] = {}

    @property
    def news(self) -> list[Event]:
        """The events told as having happened, by somebody's hand: no film's, no flood's."""
        return [event for event in self.events if event.is_news and self._frames.bears_out(event)]

    def read(self, passage: Passage, said: tuple[Said, ...]) -> None:
        """
        Take the events, tolls and attributions of a sentence, and where it has brought the story.
        """
        self._tell(passage, said)
        if not is_furniture(passage):
            news = (event for event in self.told_in(passage) if not event.background)
            self._settings.move(passage, said, [place for event in news for place in event.places])

    def _tell(self, passage: Passage, said: tuple[Said, ...]) -> None:
        triggers, tolls = triggers_of(passage), tolls_of(passage)
        self._latest = max(self._latest, latest_day(passage))
        has_news = any(event.is_news for event in self.events)
        told = Told(passage, triggers, tolls)
        frame = self._frames.of(told, has_news=has_news)
        sentence = Sentence(passage, said, triggers, happened(tolls, passage, said), frame)
        mentioned = self._events_of(sentence)
        for toll in sentence.tolls:
            event = self._event_of_toll(sentence, toll, mentioned)
            if event:
                event.tellings.append(told)
                _add_toll(sentence, event, toll)
                self._told.setdefault(passage.sentence.start, []).append(event)
        self._make_news(told, frame)
        for _, event in mentioned:
            event.tellings.append(told)
        self._authors.put(passage, said, mentioned, lambda: self._recent(sentence))

    def _make_news(self, told: Told, frame: str) -> None:
        """A blast told before is a bombing once bombs or attackers are told of."""
        last = self.events[-1] if self.events else None
        near = last is not None and told.passage.block - last.block <= NEAR
        if last and near and last.frame == BLAST and (frame or told.is_made_to_explode):
            last.frame = "" if told.is_made_to_explode else frame

    # Events ----------------------------------------------------------------------------------

    def _events_of(self, sentence: Sentence) -> Mentioned:
        """Deeds first, then harm and general words, which join a deed of the sentence."""
        passage, triggers, frame = sentence.passage, sentence.triggers, sentence.frame
        mentioned: Mentioned = []
        for trigger in sorted(triggers, key=_is_general):
            mention = mention_of(passage, trigger, triggers, sentence.means, self._cast)
            if is_long_before(mention.when, self._latest):
                mention = evolve(mention, background=True)
            event = event_beside(mention, mentioned)
            if event is None:
                # What is told beside it in the sentence is no event that it could mean.
                beside = [told for _, told in mentioned] if not trigger.definite else []
                event = event_meant(mention, self._in_frame(mention, frame), beside)
            if event is None and is_new(mention, sentence):
                event = begun(mention, frame)
                event.setting = self._settings.given(passage, trigger, old=event.background)
                event.site = site_of(passage, trigger, self._settings)
                event.struck = name_struck(passage, trigger)
                self.events.append(event)
            if event:
                self._take(event, mention, sentence.means)
                self._told.setdefault(passage.sentence.start, []).append(event)
                mentioned.append((mention.trigger, event))
        return mentioned

    def _in_frame(self, mention: Mention, frame: str) -> list[Event]:
        """The events of one frame; a short form follows what it points back to in any."""
        trigger = mention.trigger
        follows = trigger.definite or (trigger.harm and mention.doer is None)
        return [
            event
            for event in self.events[-MEMORY:]
            if event.frame == frame or (not frame and follows) or event.frame == BLAST
        ]

    def _take(self, event: Event, mention: Mention, means: tuple[Means, ...]) -> None:
        """What a mention tells of its event."""
        passage, trigger = mention.passage, mention.trigger
        call(event, mention)
        words = passage.evidence(passage.span(trigger.start, mention.last))
        event.grounds.rest_on(f"event:{trigger.rule}", words)
        if passage.part is Part.PARAGRAPH:
            event.block = passage.block
        aside = mention.placed_before and (trigger.harm or trigger.definite)
        if not (event.places and aside):
            event.places.update((place, None) for place in self._trusted(mention))
        if event.when_words is None and (not trigger.definite or mention.has_own_year):
            self._date(passage, event, mention.time)
        self._name_parties(event, mention)
        for each in means:
            near = abs(each.first - trigger.first) <= 8
            if near and each.is_thing and each.kind is event.kind:
                start, end = passage.span(each.first, each.last)
                event.instruments[passage.text[start:end]] = None

    def _trusted(self, mention: Mention) -> Iterator[Place]:
        """Its places; of a headline, where any word has a capital, those that the text names."""
        for place in mention.places:
            if mention.passage.part is not Part.HEADLINE or place.name in self._settings.names:
                yield place

    def _name_parties(self, event: Event, mention: Mention) -> None:
        passage, trigger = mention.passage, mention.trigger
        for phrase in sides_of(passage, trigger):
            if id := self._cast.id_of(passage, phrase):
                event.participants[id] = None
        if mention.doer:
            event.doers.add(mention.doer)
        if mention.side:
            event.sides.add(mention.side)
        if mention.camp:
            event.camps.add(mention.camp)
        if mention.target and mention.target != mention.doer:
            event.targets[mention.target] = None

    @staticmethod
    def _date(passage: Passage, event: Event, found: Time | None) -> None:
        if found:
            event.when, (first, last) = found
            event.when_words = passage.evidence(passage.span(first, last))
            event.grounds.note("event:when", event.when_words)

    # Tolls -----------------------------------------------------------------------------------

    def _event_of_toll(
        self, sentence: Sentence, toll: TollWords, mentioned: Mentioned
    ) -> Event | None:
        passage = sentence.passage
        kind = KIND_OF_TOLL.get(toll.kind, IncidentKind.ATTACK)
        beside = [each for each in mentioned if is_in_reach(passage, toll, each[0])]
        akin = [e for e in beside if can_have(e[1].kind, kind)]
        alone = akin or sentence.frame in APART
        told = self._told_before(sentence, toll, kind) if not alone else None
        near = akin or [e for e in beside if may_share(kind, e[1])]
        if told is None and near:
            as_trigger = trigger_of(toll)
            return min(near, key=lambda each: distance(passage, as_trigger, each[0]))[1]
        begins_none = toll.kind is TollKind.MISSING or passage.is_quoted(toll.first)
        if told or begins_none or tells_no_deed(passage, toll):
            return told
        return self._begun_by_toll(sentence, toll, kind)

    def _told_before(self, sentence: Sentence, toll: TollWords, kind: IncidentKind) -> Event | None:
        """
        The event just told, which a count without an event is of: if it is the first of its kind,
        if it is somebody else's figure, or if it tells of no deed: "lost 40 soldiers".
        """
        passage = sentence.passage
        last = self._war_told(passage, toll) or self._taken(passage, toll) or self._last(kind)
        summed_up = _is_of_both_sides(passage)
        goes_on = last and (
            summed_up or can_go_on(passage, last) or self._is_told_on(sentence, toll, last)
        )
        if last is None or not goes_on or self._is_elsewhere(passage, toll, last):
            return None
        counted = any(t.kind is toll.kind for t in last.tolls.values())
        further = not _FURTHER.isdisjoint(passage.words(toll.first, toll.last))
        theirs = summed_up or toll.rule == "total" or further or sentence.is_said(toll.first)
        return last if theirs or not counted or tells_no_deed(passage, toll) else None

    def _war_told(self, passage: Passage, toll: TollWords) -> Event | None:
        """
        "**Thousands have been killed**" is of the war just told, and of no deed in it; and who
        died "**on both sides**", of the fighting.
        """
        if not is_total(passage, toll):
            return self._last(IncidentKind.CLASH) if _is_of_both_sides(passage) else None
        near = (e for e in self.events[-MEMORY:] if passage.block - e.block <= NEAR)
        return max((e for e in near if e.sort != "deed"), key=lambda e: e.block, default=None)

    def _taken(self, passage: Passage, toll: TollWords) -> Event | None:
        """ "Dozens **are still missing**" after arrests: of those who were taken away."""
        last = self.events[-1] if self.events and toll.kind is TollKind.MISSING else None
        taken = last and last.kind in _TAKINGS and last.block == passage.block
        return last if taken else None

    def _is_elsewhere(self, passage: Passage, toll: TollWords, event: Event) -> bool:
        """ "Two people were hurt **there**", where the event was not."""
        there = self._settings.given(passage, trigger_of(toll), old=True)
        names = {name for place in event.places for name in (place.name, *place.within)}
        return there is not None and bool(names) and there.place.name not in names

    def _is_told_on(self, sentence: Sentence, toll: TollWords, last: Event) -> bool:
        """Whether a figure that somebody gives is of the latest news, if nothing came between."""
        passage = sentence.passage
        latest = all(each.block <= last.block for each in self.events[-MEMORY:])
        near = 0 <= passage.block - last.block <= 2 * NEAR
        same_time = last.background is is_background(passage)
        return latest and near and same_time and sentence.is_said(toll.first)

    def _begun_by_toll(
        self, sentence: Sentence, toll: TollWords, kind: IncidentKind
    ) -> Event | None:
        """An event of which only the harm is told; its means may say of what kind it is."""
        passage = sentence.passage
        means = [each for each in sentence.means if not each.weak]
        if not means and not self._tells_a_deed(passage, toll):
            return None
        if kind is IncidentKind.ATTACK:
            kind = means[0].kind if means else kind_of_total(passage, toll)
        event = Event(kind, passage.block, is_background(passage), frame=sentence.frame)
        event.places.update((p.place, None) for p in passage.places)
        trigger = trigger_of(toll)
        self._date(passage, event, time_of(passage, trigger, ()))
        event.setting = self._settings.given(passage, trigger, old=event.background)
        self.events.append(event)
        return event

    def _last(self, kind: IncidentKind) -> Event | None:
        harm = kind is IncidentKind.ATTACK
        recent = self.events[-MEMORY:]
        akin = [
            event
            for event in recent
            if (can_have(event.kind, kind) if harm else are_akin(kind, event.kind))
        ]
        # The dead of a day of protests are of the clash rather than of the march.
        peaceful = IncidentKind.DEMONSTRATION
        return max(akin, key=lambda each: (each.block, each.kind is not peaceful), default=None)

    def _tells_a_deed(self, passage: Passage, toll: TollWords) -> bool:
        """Whether a count alone tells of violence: "killed" does, "died" only on such a page."""
        if passage.part in (Part.HEADLINE, Part.SUBHEAD):
            return False
        told = {passage.word(p) for p in range(toll.first, toll.last)}
        return (
            bool(self.news)
            or toll.kind not in (TollKind.KILLED, TollKind.INJURED)
            or bool(told & {"killed", "killing", "slain", "shot", "wounded", "kill"})
        )

    def _recent(self, sentence: Sentence) -> list[Event]:
        """The events of the last few paragraphs; an accusation means the first."""
        recent = reversed(self.events[-MEMORY:])
        block = sentence.passage.block
        near = [e for e in recent if not e.background and block - e.block <= 8]
        # "Denied that it had fired any rocket": the event of which the weapons speak.
        kinds = {each.kind for each in sentence.means}
        return sorted(near, key=lambda event: event.kind not in kinds)

    def told_in(self, passage: Passage) -> list[Event]:
        """The events that a sentence has named, of the latest of the page."""
        told = self._told.get(passage.sentence.start)
        if not told:
            return []
        return [event for event in self.news[-MEMORY:] if any(event is each for each in told)]

    # Objects ---------------------------------------------------------------------------------

    def objects(self, source: str) -> tuple[Incident, ...]:
        """All incidents as objects of the model, named at last by their kind, place and day."""
        taken: set[str] = set()
        for event in self.news:
            settle(event, self._settings)
            event.id = unique(id_of(event, source), taken)
            taken.add(event.id)
        return tuple(incident_of(event, source) for event in self.news)

    def firings(self) -> Iterator[tuple[str, Firing]]:
        """Every rule that had a part in an incident, with the incident's id."""
        for event in self.news:
            for firing in event.grounds.firings:
                yield event.id, firing


def _is_general(trigger: Trigger) -> tuple[bool, bool, bool]:
    # "A bus was fired on **in this attack**": what that was is known before.
    known = trigger.within and trigger.definite and trigger.general
    return trigger.harm, not known, trigger.general or not trigger.firm


def _is_of_both_sides(passage: Passage) -> bool:
    sides = passage.positions_of(_SIDES)
    return any(passage.words(p - 2, p) == ("on", "both") for p in sides)


_SIDES = frozenset({"sides"})


def _add_toll(sentence: Sentence, event: Event, found: TollWords) -> None:
    passage = sentence.passage
    span = passage.span(found.first, found.last)
    teller = next((s for s in sentence.said if s.covers(span[0]) and is_about_harm(s, span)), None)
    words = passage.evidence(span)
    toll = Toll(
        kind=found.kind,
        count=found.count,
        of_whom=found.of_whom,
        including=tuple(Share(count=c, of_whom=whom) for c, whom in found.including),
        according_to=teller.speaker if teller else None,
        statement=teller.id if teller else None,
        evidence=(words,),
    )
    figure = (toll.kind, toll.count, toll.of_whom, toll.according_to)
    event.tolls.setdefault(figure, toll)
    event.grounds.rest_on("event:toll", words)
