"""
Incidents: one for each event, however often a page names it.

Paragraphs are read first, then captions, sub-heads and the headline, which repeat them. Which
event a mention means is told in `_event_links`; who did it, in `_parties` and `_attributions`.
"""

from collections.abc import Iterable, Iterator

from attrs import evolve

from conflictmodel.adapters.voa._authors import Authors
from conflictmodel.adapters.voa._cast import Cast
from conflictmodel.adapters.voa._event_drafts import Event, id_of, incident_of, unique
from conflictmodel.adapters.voa._event_links import MEMORY, NEAR, are_akin, can_mean, event_meant
from conflictmodel.adapters.voa._events import triggers_of
from conflictmodel.adapters.voa._factuality import is_doubtful
from conflictmodel.adapters.voa._frames import (
    is_background,
    is_long_before,
    is_made_up,
    is_mishap,
    is_statistic,
    latest_day,
)
from conflictmodel.adapters.voa._grounds import Firing
from conflictmodel.adapters.voa._means import Means, means_of
from conflictmodel.adapters.voa._mentions import Mention, Time, mention_of, time_of
from conflictmodel.adapters.voa._parties import doer_of, sides_of
from conflictmodel.adapters.voa._passages import Passage, Span
from conflictmodel.adapters.voa._phrases import word_set
from conflictmodel.adapters.voa._statements import Said
from conflictmodel.adapters.voa._tolls import TollWords, tolls_of
from conflictmodel.adapters.voa._triggers import FINITE, Trigger
from conflictmodel.model import Incident, Share, Toll
from conflictmodel.values import (
    Act,
    IncidentKind,
    Part,
    TollKind,
)

Mentioned = list[tuple[Trigger, Event]]

#: What somebody denies, threatens or asks for did not happen because they say so.
_UNTOLD = frozenset({Act.DENY, Act.THREATEN, Act.PROMISE, Act.APPEAL})
#: What floods do as well.
_BY_NATURE = frozenset({IncidentKind.DISPLACEMENT, IncidentKind.ARSON})
_BLASTS = word_set("blast blasts explosion explosions")
#: What a count of people tells to have happened to them.
_KIND_OF_TOLL = {
    TollKind.DISPLACED: IncidentKind.DISPLACEMENT,
    TollKind.DETAINED: IncidentKind.ARREST,
    TollKind.ABDUCTED: IncidentKind.ABDUCTION,
}


#: Kinds that a later mention makes more exact.
_SHARPER = frozenset({(IncidentKind.BOMBING, IncidentKind.SUICIDE_BOMBING)})


class Incidents:
    """The incidents of one page."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._authors = Authors(cast)
        self.events: list[Event] = []
        #: The latest day that the page has named: what happened months before is background.
        self._latest = ""
        #: Whether the page has told of harm that nobody did: a crash, a disease.
        self._mishap = False

    def read(self, passage: Passage, said: tuple[Said, ...]) -> None:
        """
        Take the events, tolls and attributions of a sentence.
        """
        triggers, tolls = triggers_of(passage), tolls_of(passage)
        self._latest = max(self._latest, latest_day(passage))
        if not (triggers or tolls):
            self._mishap = self._mishap or (not self.events and is_mishap(passage))
        elif is_made_up(passage):
            return
        tolls = tuple(
            t
            for t in tolls
            if not _is_untold(passage, t.first, said) and not is_doubtful(passage, t.first, t.last)
        )
        if self._is_nobodys(passage, triggers, tolls):
            return
        mentioned = self._events_of(passage, triggers, bool(tolls), said)
        for toll in tolls:
            event = self._event_of_toll(passage, toll, mentioned, said)
            if event:
                self._add_toll(passage, event, toll, said)
        self._authors.put(passage, said, mentioned, self._current(passage))

    def _is_nobodys(
        self, passage: Passage, triggers: tuple[Trigger, ...], tolls: tuple[TollWords, ...]
    ) -> bool:
        """Whether the harm of a sentence is a mishap's or a statistic's."""
        deeds = [
            t
            for t in triggers
            if t.firm
            and not t.harm
            and t.kind not in _BY_NATURE
            and passage.word(t.last - 1) not in _BLASTS
        ]
        if any(not t.general for t in deeds) or not (triggers or tolls):
            return False
        if is_mishap(passage):
            self._mishap = True
            return True
        doers = (doer_of(passage, t) for t in triggers)
        if deeds or any(doer and doer.phrase.reading != "pronoun" for doer in doers):
            return False
        return (self._mishap and not self.events) or is_statistic(passage)

    # Events ----------------------------------------------------------------------------------

    def _events_of(
        self,
        passage: Passage,
        triggers: tuple[Trigger, ...],
        has_toll: bool,
        said: tuple[Said, ...],
    ) -> Mentioned:
        """Deeds first, then harm and general words, which join a deed of the sentence."""
        means = means_of(passage) if triggers else ()
        mentioned: Mentioned = []
        for trigger in sorted(triggers, key=_is_general):
            mention = mention_of(passage, trigger, triggers, means, self._cast)
            if is_long_before(mention.when, self._latest):
                mention = evolve(mention, background=True)
            event = _beside(mention, mentioned)
            if event is None:
                # What is told beside it in the sentence is no event that it could mean.
                beside = [told for _, told in mentioned] if not trigger.definite else []
                event = event_meant(mention, self.events, beside)
            if event is None and self._is_new(mention, has_toll, said):
                event = _begun(mention)
                self.events.append(event)
            if event:
                self._take(event, mention, means)
                mentioned.append((trigger, event))
        return mentioned

    @staticmethod
    def _is_new(mention: Mention, has_toll: bool, said: tuple[Said, ...]) -> bool:
        trigger, passage = mention.trigger, mention.passage
        if passage.part in (Part.HEADLINE, Part.SUBHEAD):
            return False
        if passage.is_quoted(trigger.first) and trigger.rule not in FINITE:
            return False
        if _is_untold(passage, trigger.first, said, trigger.rule):
            return False
        return trigger.firm or has_toll

    def _take(self, event: Event, mention: Mention, means: tuple[Means, ...]) -> None:
        """What a mention tells of its event."""
        passage, trigger = mention.passage, mention.trigger
        if not trigger.harm or mention.kind is not IncidentKind.ATTACK:
            vague = event.general and (event.kind is IncidentKind.ATTACK or not trigger.general)
            if vague or (event.kind, mention.kind) in _SHARPER:
                event.kind = mention.kind
            event.general = event.general and trigger.general
        words = passage.evidence(passage.span(trigger.start, mention.last))
        event.grounds.rest_on(f"event:{trigger.rule}", words)
        if passage.part is Part.PARAGRAPH:
            event.block = passage.block
        event.places.update((place, None) for place in mention.places)
        if event.when_words is None and not trigger.definite:
            self._date(passage, event, mention.time)
        self._name_parties(event, mention)
        for each in means:
            near = abs(each.first - trigger.first) <= 8
            if near and each.is_thing and each.kind is event.kind:
                start, end = passage.span(each.first, each.last)
                event.instruments[passage.text[start:end]] = None

    def _name_parties(self, event: Event, mention: Mention) -> None:
        passage, trigger = mention.passage, mention.trigger
        for phrase in sides_of(passage, trigger):
            if id := self._cast.id_of(passage, phrase):
                event.participants[id] = None
        if mention.doer:
            event.doers.add(mention.doer)
        if mention.side:
            event.sides.add(mention.side)
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
        self,
        passage: Passage,
        toll: TollWords,
        mentioned: Mentioned,
        said: tuple[Said, ...],
    ) -> Event | None:
        kind = _KIND_OF_TOLL.get(toll.kind, IncidentKind.ATTACK)
        if mentioned:
            akin = [e for e in mentioned if _can_have(e[1].kind, kind)]
            return min(akin or mentioned, key=lambda each: abs(each[0].first - toll.first))[1]
        if toll.kind is TollKind.MISSING:
            return None
        no_deed = _tells_no_deed(passage, toll)
        last = self._last(kind)
        if last and _can_go_on(passage, last):
            # A count without an event is of the event just told, if it is the first of its kind
            # or somebody else's figure, or if it tells of no deed: "lost 40 soldiers".
            counted = any(t.kind is toll.kind for t in last.tolls.values())
            if not counted or no_deed or _covers(said, passage, toll.first):
                return last
        return None if no_deed else self._begun_by_toll(passage, toll, kind)

    def _begun_by_toll(self, passage: Passage, toll: TollWords, kind: IncidentKind) -> Event | None:
        """An event of which only the harm is told; its means may say of what kind it is."""
        means = [each for each in means_of(passage) if not each.weak]
        if not means and not self._tells_a_deed(passage, toll):
            return None
        if means and kind is IncidentKind.ATTACK:
            kind = means[0].kind
        event = Event(kind, passage.block, is_background(passage))
        event.places.update((p.place, None) for p in passage.places)
        trigger = Trigger(toll.first, toll.last, toll.first, kind, "toll", False, True, harm=True)
        self._date(passage, event, time_of(passage, trigger, ()))
        self.events.append(event)
        return event

    def _last(self, kind: IncidentKind) -> Event | None:
        harm = kind is IncidentKind.ATTACK
        recent = self.events[-MEMORY:]
        akin = [
            event
            for event in recent
            if (_can_have(event.kind, kind) if harm else are_akin(kind, event.kind))
        ]
        return max(akin, key=lambda each: each.block, default=None)

    def _tells_a_deed(self, passage: Passage, toll: TollWords) -> bool:
        """Whether a count alone tells of violence: "killed" does, "died" only on such a page."""
        if passage.part in (Part.HEADLINE, Part.SUBHEAD):
            return False
        told = {passage.word(p) for p in range(toll.first, toll.last)}
        return (
            bool(self.events)
            or toll.kind not in (TollKind.KILLED, TollKind.INJURED)
            or bool(told & {"killed", "killing", "slain", "shot", "wounded", "kill"})
        )

    def _add_toll(
        self, passage: Passage, event: Event, words_: TollWords, said: tuple[Said, ...]
    ) -> None:
        span = passage.span(words_.first, words_.last)
        teller = next((s for s in said if s.covers(span[0]) and _is_about_harm(s, span)), None)
        words = passage.evidence(span)
        toll = Toll(
            kind=words_.kind,
            count=words_.count,
            of_whom=words_.of_whom,
            including=tuple(Share(count=c, of_whom=whom) for c, whom in words_.including),
            according_to=teller.speaker if teller else None,
            statement=teller.id if teller else None,
            evidence=(words,),
        )
        figure = (toll.kind, toll.count, toll.of_whom, toll.according_to)
        event.tolls.setdefault(figure, toll)
        event.grounds.rest_on("event:toll", words)

    def _current(self, passage: Passage) -> Event | None:
        """The event of the last few paragraphs, which an accusation means."""
        recent = reversed(self.events[-MEMORY:])
        near = [e for e in recent if not e.background and passage.block - e.block <= 8]
        # "Denied that it had fired any rocket": the event of which the weapons speak.
        kinds = {each.kind for each in means_of(passage)} if near else set()
        return next((event for event in near if event.kind in kinds), near[0] if near else None)

    def told_in(self, passage: Passage) -> list[Event]:
        """The events that a sentence just read has named."""
        start, end = passage.span(0, len(passage.tokens))
        return [
            event
            for event in self.events[-MEMORY:]
            if any(start <= (each.start or 0) < end for each in event.grounds.evidence)
        ]

    # Objects ---------------------------------------------------------------------------------

    def objects(self, source: str) -> tuple[Incident, ...]:
        """All incidents as objects of the model, named at last by their kind, place and day."""
        taken: set[str] = set()
        for event in self.events:
            event.id = unique(id_of(event, source), taken)
            taken.add(event.id)
        return tuple(incident_of(event, source) for event in self.events)

    def firings(self) -> Iterator[tuple[str, Firing]]:
        """Every rule that had a part in an incident, with the incident's id."""
        for event in self.events:
            for firing in event.grounds.firings:
                yield event.id, firing


def _is_general(trigger: Trigger) -> tuple[bool, bool]:
    return trigger.harm, trigger.general or not trigger.firm


def _begun(mention: Mention) -> Event:
    trigger = mention.trigger
    return Event(
        mention.kind,
        mention.passage.block,
        mention.background,
        sort=trigger.sort,
        general=trigger.general or trigger.harm,
    )


def _beside(mention: Mention, mentioned: Mentioned) -> Event | None:
    """The event of the sentence that harm, general words and repeats in it belong to."""
    trigger = mention.trigger
    alike = [e for e in mentioned if can_mean(trigger, mention.kind, e[1])]
    told = trigger.general and trigger.within
    another = trigger.own and trigger.firm and not told and not _is_object(mention, mentioned)
    elsewhere = trigger.other and not any(told.other for told, _ in mentioned)
    if elsewhere or not alike or another:
        return None
    event = min(alike, key=lambda each: abs(each[0].first - trigger.first))[1]
    if mention.side is not None and event.sides and mention.side not in event.sides:
        return None
    # "Militants killed two soldiers, and the army shelled the town": two deeds.
    others = mention.doer is not None and event.doers and mention.doer not in event.doers
    return None if others and mention.fresh_doer and trigger.rule in FINITE else event


def _is_object(mention: Mention, mentioned: Mentioned) -> bool:
    """ "Detonated a car bomb": a deed that is the object of its own verb."""
    return any(
        0 <= mention.trigger.start - told.last <= 1 and event.kind is mention.kind
        for told, event in mentioned
    )


def _tells_no_deed(passage: Passage, toll: TollWords) -> bool:
    """ "The bodies of two men", "lost 40 soldiers", "evacuated 200 people": only what was left."""
    return any(passage.word(p) in _WHAT_IS_LEFT for p in range(toll.first, toll.last))


_WHAT_IS_LEFT = word_set(
    """
    body bodies corpse corpses coffin coffins lost losing lose evacuate evacuated evacuating remains
    """
)


def _can_have(kind: IncidentKind, harm: IncidentKind) -> bool:
    """Whether people come to such harm in such an event: the dead are none of a displacement's."""
    return kind is harm or (
        harm is IncidentKind.ATTACK and kind not in (IncidentKind.DISPLACEMENT, IncidentKind.ARREST)
    )


def _can_go_on(passage: Passage, event: Event) -> bool:
    """Whether a count may be an event's: in its paragraph, or near it and as long ago."""
    same_time = event.background is is_background(passage)
    return passage.block == event.block or (same_time and _is_near(passage, event))


def _is_near(passage: Passage, event: Event) -> bool:
    return abs(passage.block - event.block) <= NEAR


def _covers(said: Iterable[Said], passage: Passage, position: int) -> bool:
    return any(each.covers(passage.tokens[position].start) for each in said)


def _is_untold(passage: Passage, position: int, said: tuple[Said, ...], rule: str = "") -> bool:
    """
    "The army denied killing five people", "vowed attacks": nothing that happened; but "demanded
    that they leave the town they seized" tells of a seizure.
    """
    acts = {Act.DENY} if rule in FINITE else _UNTOLD
    unreal = (s for s in said if s.speech is not None and s.speech.cue.act in acts)
    return _covers(unreal, passage, position)


def _is_about_harm(said: Said, span: Span) -> bool:
    """
    Whether the figure is the speaker's: not one that a "where" or "which" clause adds to it.
    """
    for start, end in said.spans:
        if start <= span[0] < end:
            before = said.passage.text[start : span[0]]
            return not any(f", {word} " in before for word in ("where", "which", "who"))
    return False
