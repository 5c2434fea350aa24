"""
Incidents: one for each event, however often a page names it.

Paragraphs are read first, then captions, sub-heads and the headline, which repeat them. A
mention with "the" goes to the last event that it can mean; another begins a new one.
"""

from collections.abc import Iterable
from functools import cache

from attrs import define, field

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._attributions import (
    ATTRIBUTIONS,
    agent_after,
    certainty_in,
    certainty_of,
)
from conflictmodel.adapters.voa._cast import Cast, slug
from conflictmodel.adapters.voa._events import Trigger, is_made_up, phrase_start, triggers_of
from conflictmodel.adapters.voa._passages import Passage, Span
from conflictmodel.adapters.voa._phrases import Lookup
from conflictmodel.adapters.voa._places import closest
from conflictmodel.adapters.voa._statements import Said
from conflictmodel.adapters.voa._tolls import TollWords, tolls_of
from conflictmodel.model import Attribution, Incident, Share, Toll
from conflictmodel.values import (
    Act,
    AttributionStance,
    Evidence,
    IncidentKind,
    Part,
    Place,
    Support,
    TollKind,
    When,
)


@define
class Event:
    """An incident while the page is read."""

    kind: IncidentKind
    #: The block of the paragraph that named it last.
    block: int
    evidence: list[Evidence] = field(factory=list)
    places: list[Place] = field(factory=list)
    when: When | None = None
    when_words: Evidence | None = None
    tolls: list[Toll] = field(factory=list)
    attributions: list[Attribution] = field(factory=list)
    participants: list[str] = field(factory=list)
    background: bool = False
    id: str = ""


@cache
def _background() -> Lookup[str]:
    return Lookup((phrase, phrase) for phrase in lex.BACKGROUND)


_GENERIC = frozenset({IncidentKind.ATTACK})


# How many events back a mention may point.
_MEMORY = 40


class Incidents:
    """The incidents of one page."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self.events: list[Event] = []

    def read(self, passage: Passage, said: tuple[Said, ...]) -> None:
        """
        Take the events, tolls and attributions of a sentence.
        """
        if is_made_up(passage):
            return
        tolls = tuple(t for t in tolls_of(passage) if not _is_denied(passage, t, said))
        # "killing nine people" is a toll of the event, not another one.
        triggers = tuple(
            t for t in triggers_of(passage) if not any(w.first <= t.first < w.last for w in tolls)
        )
        mentioned = self._events_of(passage, triggers, tolls)
        for toll in tolls:
            event = self._event_of_toll(passage, toll, mentioned, said)
            if event:
                self._add_toll(passage, event, toll, said)
        for each in said:
            self._attribute(passage, each, mentioned)
        if not said:
            self._attribute_in_own_voice(passage, mentioned)

    # Events ----------------------------------------------------------------------------------

    def _events_of(
        self, passage: Passage, triggers: tuple[Trigger, ...], tolls: tuple[TollWords, ...]
    ) -> list[tuple[Trigger, Event]]:
        mentioned: list[tuple[Trigger, Event]] = []
        for trigger in triggers:
            general = trigger.weak or trigger.kind in _GENERIC
            if mentioned and general:
                # "An airstrike hit the town": one sentence, one event.
                event: Event | None = mentioned[-1][1]
            else:
                event = self._event_of(passage, trigger, bool(tolls))
            if event:
                self._mention(passage, event, trigger)
                mentioned.append((trigger, event))
        return mentioned

    def _event_of(self, passage: Passage, trigger: Trigger, has_toll: bool) -> Event | None:
        places = [p.place for p in passage.places if p.first >= trigger.last]
        # "The attack" points back to one of the last told, not to the head of a long list.
        for event in reversed(self.events[-_MEMORY:]):
            if self._means(passage, trigger, event, places[:1]):
                return event
        if passage.part in (Part.HEADLINE, Part.SUBHEAD) or passage.is_quoted(trigger.first):
            return None
        if trigger.weak and not has_toll:
            return None
        event = Event(trigger.kind, passage.block, background=_is_background(passage))
        self.events.append(event)
        return event

    def _means(self, passage: Passage, trigger: Trigger, event: Event, places: list[Place]) -> bool:
        if not _compatible(trigger.kind, event.kind):
            return False
        if places and event.places:
            return _same_place(places, event.places) or (trigger.definite and _near(passage, event))
        if (
            trigger.definite
            or passage.part is not Part.PARAGRAPH
            or passage.is_quoted(trigger.first)
        ):
            return True
        return trigger.kind is event.kind and _near(passage, event)

    def _mention(self, passage: Passage, event: Event, trigger: Trigger) -> None:
        if event.kind in _GENERIC and trigger.kind not in _GENERIC:
            event.kind = trigger.kind
        found = passage.places
        after = [p for p in found if p.first >= trigger.last]
        direct = next((p for p in after if p.first - trigger.last <= 8), None)
        last = direct.last if direct and not passage.is_quoted(trigger.first) else trigger.last
        event.evidence.append(passage.evidence(passage.span(phrase_start(passage, trigger), last)))
        if passage.part is Part.PARAGRAPH:
            event.block = passage.block
        near = after or [p for p in found if p.preposition in ("in", "at", "near")]
        event.places += [p.place for p in near if p.place not in event.places]
        if event.when is None and event.when_words is None:
            self._date(passage, event, trigger)
        if trigger.kind is IncidentKind.CLASH:
            self._sides(passage, event, trigger)

    def _date(self, passage: Passage, event: Event, trigger: Trigger) -> None:
        times = sorted(
            (t for t in passage.times if passage.word(t.first - 1) not in ("since", "until", "by")),
            key=lambda t: abs(t.first - trigger.first),
        )
        if not times or trigger.definite or passage.is_quoted(times[0].first):
            return
        time = times[0]
        event.when_words = passage.evidence(passage.span(time.first, time.last))
        event.when = time.when
        opener = next(
            (p for p in range(min(4, len(passage.tokens))) if passage.word(p) == "after"),
            None,
        )
        comma = next(
            (p for p in range(time.last, trigger.first) if passage.tokens[p].text == ","), None
        )
        if opener is not None and comma is not None and opener < time.first < comma:
            # "After X on Wednesday, Y": not before Wednesday, and no later day is named.
            event.when_words = passage.evidence(passage.span(opener, comma))
            event.when = time.when and _from(time.when)

    def _sides(self, passage: Passage, event: Event, trigger: Trigger) -> None:
        """ "fighting between X and Y"."""
        if passage.word(trigger.last) != "between":
            return
        left = passage.phrase_at(trigger.last + 1)
        right = left and passage.phrase_at(left.last + 1)
        for phrase in (left, right):
            id = self._cast.id_of(passage, phrase) if phrase else None
            if id and id not in event.participants:
                event.participants.append(id)

    # Tolls -----------------------------------------------------------------------------------

    def _event_of_toll(
        self,
        passage: Passage,
        toll: TollWords,
        mentioned: list[tuple[Trigger, Event]],
        said: tuple[Said, ...],
    ) -> Event | None:
        if mentioned:
            return min(mentioned, key=lambda each: abs(each[0].first - toll.first))[1]
        if toll.kind in (TollKind.DISPLACED, TollKind.DETAINED, TollKind.MISSING):
            return None
        last = max(self.events, key=lambda each: each.block, default=None)
        if _is_background(passage):
            last = None
        counted = last is not None and any(t.kind is toll.kind for t in last.tolls)
        if last and _near(passage, last) and (not counted or _is_told_by(said, passage, toll)):
            # A count without an event is of the event just told, if it is the first of its kind
            # or somebody else's figure.
            return last
        event = Event(IncidentKind.ATTACK, passage.block, background=_is_background(passage))
        trigger = Trigger(toll.first, toll.last, IncidentKind.ATTACK, "toll", False, False)
        self.events.append(event)
        self._mention(passage, event, trigger)
        return event

    def _add_toll(
        self, passage: Passage, event: Event, words_: TollWords, said: tuple[Said, ...]
    ) -> None:
        span = passage.span(words_.first, words_.last)
        teller = next((s for s in said if s.covers(span[0]) and _is_about_harm(s, span)), None)
        toll = Toll(
            kind=words_.kind,
            count=words_.count,
            of_whom=words_.of_whom,
            including=tuple(Share(count=c, of_whom=whom) for c, whom in words_.including),
            according_to=teller.speaker if teller else None,
            statement=teller.id if teller else None,
            evidence=(passage.evidence(span),),
        )
        told = {(t.kind, t.count, t.of_whom, t.according_to) for t in event.tolls}
        if (toll.kind, toll.count, toll.of_whom, toll.according_to) not in told:
            event.tolls.append(toll)
        event.evidence.append(passage.evidence(span))

    # Attributions ----------------------------------------------------------------------------

    def _attribute(
        self, passage: Passage, said: Said, mentioned: list[tuple[Trigger, Event]]
    ) -> None:
        inside = [e for t, e in mentioned if said.covers(passage.span(t.first, t.last)[0])]
        event = inside[0] if inside else self._current(passage)
        if event is None:
            return
        for _, find in ATTRIBUTIONS:
            found = find(passage, said)
            if found is None:
                continue
            phrase, stance = found
            actor = (
                self._own(passage, said) if phrase is None else self._cast.id_of(passage, phrase)
            )
            if actor is None or (phrase is not None and actor == said.speaker):
                continue
            by = said.speaker
            event.attributions.append(
                Attribution(
                    actor=actor,
                    stance=stance,
                    certainty=certainty_of(passage, said),
                    by=by,
                    statement=said.id,
                    evidence=tuple(passage.evidence(span) for span in said.spans),
                )
            )
            said.about.append(event)
            return
        if inside:
            said.about.append(event)

    def _attribute_in_own_voice(
        self, passage: Passage, mentioned: list[tuple[Trigger, Event]]
    ) -> None:
        for trigger, event in mentioned:
            phrase = agent_after(passage, trigger.last, len(passage.tokens))
            actor = self._cast.id_of(passage, phrase) if phrase else None
            if actor:
                span = passage.span(trigger.first, phrase.last if phrase else trigger.last)
                event.attributions.append(
                    Attribution(
                        actor=actor,
                        stance=AttributionStance.ACCUSED,
                        certainty=certainty_in(passage, span),
                        evidence=(passage.evidence(span),),
                    )
                )

    def _own(self, passage: Passage, said: Said) -> str | None:
        """Whose deed a speaker claims or denies: that of those whom they speak for."""
        phrase = said.speech.speaker if said.speech else None
        if phrase is not None and phrase.on_behalf and phrase.of is not None:
            return self._cast.id_of(passage, phrase.of)
        return said.speaker

    def _current(self, passage: Passage) -> Event | None:
        """The event of the last few paragraphs, which an accusation means."""
        near = [e for e in self.events if not e.background and passage.block - e.block <= 8]
        return near[-1] if near else None

    def told_in(self, passage: Passage) -> list[Event]:
        """The events that a sentence just read has named."""
        start, end = passage.span(0, len(passage.tokens))
        return [
            event
            for event in self.events[-_MEMORY:]
            if any(start <= (each.start or 0) < end for each in event.evidence)
        ]

    # Objects ---------------------------------------------------------------------------------

    def objects(self, source: str) -> tuple[Incident, ...]:
        """All incidents as objects of the model, named at last by their kind, place and day."""
        taken: set[str] = set()
        for event in self.events:
            event.id = unique(_id_of(event, source), taken)
            taken.add(event.id)
        return tuple(_incident(event, source) for event in self.events)


def _is_told_by(said: tuple[Said, ...], passage: Passage, toll: TollWords) -> bool:
    return any(each.covers(passage.tokens[toll.first].start) for each in said)


def _is_denied(passage: Passage, toll: TollWords, said: tuple[Said, ...]) -> bool:
    """ "The army denied killing five people" counts nobody."""
    start = passage.tokens[toll.first].start
    return any(
        each.speech is not None and each.speech.cue.act is Act.DENY and each.covers(start)
        for each in said
    )


def _compatible(kind: IncidentKind, known: IncidentKind) -> bool:
    if kind is known or known in _GENERIC:
        return True
    peaceful = {IncidentKind.DEMONSTRATION, IncidentKind.ARREST, IncidentKind.DISPLACEMENT}
    return kind in _GENERIC and known not in peaceful


def _same_place(places: list[Place], known: list[Place]) -> bool:
    def names(each: Iterable[Place]) -> set[str]:
        return {word for p in each for word in slug(p.name).split("-") if len(word) > 3}

    return bool(names(places) & names(known) - {"camp", "city", "province", "region", "refugee"})


def _near(passage: Passage, event: Event, blocks: int = 3) -> bool:
    return abs(passage.block - event.block) <= blocks


def _is_background(passage: Passage) -> bool:
    return any(
        m.value not in ("once", "since then", "ongoing")
        for m in _background().all_in(passage.tokens)
    )


def _from(when: When) -> When:
    return when if when.is_interval else When(f"{when.text}/..")


def _is_about_harm(said: Said, span: Span) -> bool:
    """
    Whether the figure is the speaker's: not one that a "where" or "which" clause adds to it.
    """
    for start, end in said.spans:
        if start <= span[0] < end:
            before = said.passage.text[start : span[0]]
            return not any(f", {word} " in before for word in ("where", "which", "who"))
    return False


def _id_of(event: Event, source: str) -> str:
    where = closest(event.places)
    words_ = [event.kind.value.replace("_", "-"), slug(where.name) if where else ""]
    if event.when and not event.when.is_interval:
        words_.append(event.when.text)
    if not where or len(words_) < 3:
        # Without place and day the kind names no event beyond its page.
        words_.append(source.partition(":")[2])
    return "incident:" + "-".join(word for word in words_ if word)


def unique(id: str, taken: set[str]) -> str:
    """An id that is not taken: the same, or with a number behind it."""
    number, made = 1, id
    while made in taken:
        number += 1
        made = f"{id}-{number}"
    return made


def _incident(event: Event, source: str) -> Incident:
    support = (Support(field="when", words=event.when_words),) if event.when_words else ()
    return Incident(
        id=event.id,
        source=source,
        kind=event.kind,
        when=event.when,
        where=closest(event.places),
        participants=tuple(event.participants),
        tolls=tuple(event.tolls),
        attributions=tuple(event.attributions),
        background=event.background,
        evidence=tuple(dict.fromkeys(event.evidence)),
        support=support,
    )
