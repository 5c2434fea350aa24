"""
Incidents: one for each event, however often a page names it.

Paragraphs are read first, then captions, sub-heads and the headline, which repeat them. A
mention with "the" goes to the last event that it can mean; another begins a new one.
"""

from collections.abc import Iterable
from functools import cache

from attrs import define, field, frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa import _words as words
from conflictmodel.adapters.voa._cast import Cast, slug
from conflictmodel.adapters.voa._nouns import NounPhrase
from conflictmodel.adapters.voa._passages import Passage, Span
from conflictmodel.adapters.voa._phrases import Lookup, plain
from conflictmodel.adapters.voa._places import closest, places_of
from conflictmodel.adapters.voa._statements import Said
from conflictmodel.adapters.voa._tolls import TollWords, tolls_of
from conflictmodel.model import Attribution, Incident, Toll
from conflictmodel.values import (
    Act,
    ActorKind,
    AttributionStance,
    Certainty,
    Evidence,
    IncidentKind,
    Part,
    Place,
    Support,
    TollKind,
    When,
)


@frozen
class Trigger:
    """Words that name an event."""

    first: int
    last: int
    kind: IncidentKind
    #: ``noun`` or ``verb``, or ``toll`` where only the harm is told.
    rule: str
    #: Whether "the" or "this" points back.
    definite: bool
    weak: bool


@define
class Event:
    """An incident while the page is read."""

    kind: IncidentKind
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
def _nouns() -> Lookup[tuple[str, bool]]:
    return Lookup((form, (row.value, row.weak)) for row in lex.EVENT_NOUNS for form in row.forms)


@cache
def _verbs() -> Lookup[tuple[str, bool, str]]:
    return Lookup(
        (form, (row.value, row.weak, name))
        for row in lex.EVENT_VERBS
        for form, name in ((row.past, "past"), (row.participle, "past"), (row.ing, "ing"))
    )


@cache
def _non_events() -> Lookup[str]:
    return Lookup((phrase, phrase) for phrase in lex.NON_EVENTS)


@cache
def _truce_nouns() -> Lookup[str]:
    # "A cessation of hostilities" tells of no hostilities.
    return Lookup((form, row.value) for row in lex.TRUCE_NOUNS for form in row.forms)


@cache
def _background() -> Lookup[str]:
    return Lookup((phrase, phrase) for phrase in lex.BACKGROUND)


@cache
def _hedges() -> Lookup[str]:
    return words.phrases(lex.HEDGES)


# How far before an event a word makes it a plan, a threat or a wish.
_REACH_OF_DOUBT = 3
# "To" and "not" are everywhere; they count only right before the event.
_ONLY_BEFORE = frozenset({"to", "not", "no", "any", "stop", "next", "can", "weigh", "halt", "end"})
_POINTING = frozenset({"the", "this", "that", "these", "those"})
_GENERIC = frozenset({IncidentKind.ATTACK})
# "The strike" may mean any of these; "the attack" may mean anything.
_STRIKES = frozenset(
    {IncidentKind.AIRSTRIKE, IncidentKind.DRONE_STRIKE, IncidentKind.MISSILE_STRIKE,
     IncidentKind.SHELLING, IncidentKind.BOMBING, IncidentKind.SUICIDE_BOMBING}
)  # fmt: skip


def triggers_of(passage: Passage) -> tuple[Trigger, ...]:
    """
    The words in a sentence that name an event which is said to have happened.
    """
    nothing = (*_non_events().all_in(passage.tokens), *_truce_nouns().all_in(passage.tokens))
    excluded = {p for match in nothing for p in range(match.first, match.last)}
    found: list[Trigger] = []
    for match in _nouns().all_in(passage.tokens):
        kind, weak = match.value
        if match.first not in excluded and not _is_unreal(passage, match.first):
            found.append(Trigger(match.first, match.last, IncidentKind(kind), "noun",
                                 _is_definite(passage, match.first), weak))  # fmt: skip
    for verb in _verbs().all_in(passage.tokens):
        kind, weak, form = verb.value
        taken = any(t.first <= verb.first < t.last for t in found) or verb.first in excluded
        if not taken and not _is_unreal(passage, verb.first) and _is_told(passage, verb.first, form):
            found.append(Trigger(verb.first, verb.last, IncidentKind(kind), "verb", False, weak))
    return tuple(sorted(found, key=lambda each: each.first))


def _is_unreal(passage: Passage, first: int) -> bool:
    for position in range(max(0, first - _REACH_OF_DOUBT), first):
        word = plain(passage.tokens[position].text)
        if word in lex.UNREAL and (word not in _ONLY_BEFORE or position == first - 1):
            return True
    return False


def _is_told(passage: Passage, first: int, form: str) -> bool:
    """Whether a verb is one: "shelled", not "the shelled town"; "-ing" only behind a subject."""
    before = plain(passage.tokens[first - 1].text) if first else ""
    if before in ("the", "a", "an", "of", "internally", "newly", "recently"):
        return False
    if _people_noun_at(passage, first + 1) and before not in _AUXILIARIES:
        # "displaced people", "wounded soldiers": an adjective, unless somebody did it.
        return form == "past" and passage.phrase_ending(first) is not None
    return form == "past" or before in ("is", "are", "was", "were", "been", ",", "and")


_AUXILIARIES = frozenset({"has", "have", "had", "was", "were", "been", "and"})


def _people_noun_at(passage: Passage, position: int) -> bool:
    if position >= len(passage.tokens):
        return False
    phrase = passage.phrase_at(position)
    return phrase is not None and phrase.kind in (ActorKind.POPULATION, ActorKind.UNIDENTIFIED)


def _is_definite(passage: Passage, first: int) -> bool:
    for position in range(first - 1, max(-1, first - 4), -1):
        word = plain(passage.tokens[position].text)
        if word in _POINTING:
            return True
        if not word.isalpha() or word in ("of", "in", "a", "an", "and"):
            return False
    return False


class Incidents:
    """The incidents of one page."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self.events: list[Event] = []

    def read(self, passage: Passage, said: tuple[Said, ...]) -> None:
        """
        Take the events, tolls and attributions of a sentence.
        """
        tolls = tolls_of(passage)
        mentioned = self._events_of(passage, triggers_of(passage), tolls)
        for toll in tolls:
            event = self._event_of_toll(passage, toll, mentioned)
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
            event = self._event_of(passage, trigger, bool(tolls))
            if event:
                self._mention(passage, event, trigger)
                mentioned.append((trigger, event))
        return mentioned

    def _event_of(self, passage: Passage, trigger: Trigger, has_toll: bool) -> Event | None:
        places = [p.place for p in places_of(passage) if p.first >= trigger.last]
        for event in reversed(self.events):
            if self._means(passage, trigger, event, places[:1]):
                return event
        if passage.part in (Part.HEADLINE, Part.SUBHEAD) or passage.is_quoted(trigger.first):
            return None
        if trigger.weak and not has_toll:
            return None
        event = Event(trigger.kind, passage.block, background=_is_background(passage))
        self.events.append(event)
        return event

    def _means(
        self, passage: Passage, trigger: Trigger, event: Event, places: list[Place]
    ) -> bool:
        if not _compatible(trigger.kind, event.kind):
            return False
        if places and event.places:
            return _same_place(places, event.places) or (trigger.definite and _near(passage, event))
        if trigger.definite or passage.part is not Part.PARAGRAPH or passage.is_quoted(trigger.first):
            return True
        return trigger.kind is event.kind and _near(passage, event)

    def _mention(self, passage: Passage, event: Event, trigger: Trigger) -> None:
        if event.kind in _GENERIC and trigger.kind not in _GENERIC:
            event.kind = trigger.kind
        found = places_of(passage)
        after = [p for p in found if p.first >= trigger.last]
        direct = next((p for p in after if p.first - trigger.last <= 8), None)
        last = direct.last if direct and not passage.is_quoted(trigger.first) else trigger.last
        event.evidence.append(passage.evidence(passage.span(_phrase_start(passage, trigger), last)))
        near = after or [p for p in found if p.preposition in ("in", "at", "near")]
        event.places += [p.place for p in near if p.place not in event.places]
        if event.when is None and event.when_words is None:
            self._date(passage, event, trigger)
        if trigger.kind is IncidentKind.CLASH:
            self._sides(passage, event, trigger)

    def _date(self, passage: Passage, event: Event, trigger: Trigger) -> None:
        times = sorted(passage.times, key=lambda t: abs(t.first - trigger.first))
        if not times or passage.is_quoted(times[0].first):
            return
        time = times[0]
        event.when_words = passage.evidence(passage.span(time.first, time.last))
        event.when = time.when
        opener = next((p for p in range(min(4, len(passage.tokens)))
                       if plain(passage.tokens[p].text) == "after"), None)  # fmt: skip
        comma = next((p for p in range(time.last, trigger.first)
                      if passage.tokens[p].text == ","), None)  # fmt: skip
        if opener is not None and comma is not None and opener < time.first < comma:
            # "After X on Wednesday, Y": not before Wednesday, and no later day is named.
            event.when_words = passage.evidence(passage.span(opener, comma))
            event.when = time.when and _from(time.when)

    def _sides(self, passage: Passage, event: Event, trigger: Trigger) -> None:
        """ "fighting between X and Y"."""
        if _word(passage, trigger.last) != "between":
            return
        left = passage.phrase_at(trigger.last + 1)
        right = left and passage.phrase_at(left.last + 1)
        for phrase in (left, right):
            id = self._cast.id_of(passage, phrase) if phrase else None
            if id and id not in event.participants:
                event.participants.append(id)

    # Tolls -----------------------------------------------------------------------------------

    def _event_of_toll(
        self, passage: Passage, toll: TollWords, mentioned: list[tuple[Trigger, Event]]
    ) -> Event | None:
        if mentioned:
            return min(mentioned, key=lambda each: abs(each[0].first - toll.first))[1]
        if toll.kind in (TollKind.DISPLACED, TollKind.DETAINED, TollKind.MISSING):
            return None
        last = self.events[-1] if self.events else None
        if last and _near(passage, last, 1) and not any(t.kind is toll.kind for t in last.tolls):
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
        teller = next((s for s in said if _covers(s, span) and _is_about_harm(s, span)), None)
        toll = Toll(
            kind=words_.kind, count=words_.count, of_whom=words_.of_whom,
            according_to=teller.speaker if teller else None,
            statement=teller.id if teller else None, evidence=(passage.evidence(span),),
        )  # fmt: skip
        if any((t.kind, t.count) == (toll.kind, toll.count) for t in event.tolls):
            return
        event.tolls.append(toll)
        event.evidence.append(passage.evidence(span))

    # Attributions ----------------------------------------------------------------------------

    def _attribute(
        self, passage: Passage, said: Said, mentioned: list[tuple[Trigger, Event]]
    ) -> None:
        inside = [e for t, e in mentioned if _covers(said, passage.span(t.first, t.last))]
        event = inside[0] if inside else self._current(passage)
        if event is None:
            return
        for _, find in ATTRIBUTIONS:
            found = find(self, passage, said)
            if found is None:
                continue
            phrase, stance = found
            actor = said.speaker if phrase is None else self._cast.id_of(passage, phrase)
            if actor is None or (phrase is not None and actor == said.speaker):
                continue
            by = said.speaker
            event.attributions.append(Attribution(
                actor=actor, stance=stance, certainty=_certainty(passage, said), by=by,
                statement=said.id, evidence=tuple(passage.evidence(span) for span in said.spans),
            ))  # fmt: skip
            said.about.append(event)
            return
        if inside:
            said.about.append(event)

    def _attribute_in_own_voice(
        self, passage: Passage, mentioned: list[tuple[Trigger, Event]]
    ) -> None:
        for trigger, event in mentioned:
            phrase = _agent_after(passage, trigger.last, len(passage.tokens))
            actor = self._cast.id_of(passage, phrase) if phrase else None
            if actor:
                span = passage.span(trigger.first, phrase.last if phrase else trigger.last)
                event.attributions.append(Attribution(
                    actor=actor, stance=AttributionStance.ACCUSED,
                    certainty=_certainty_in(passage, span), evidence=(passage.evidence(span),),
                ))  # fmt: skip

    def _current(self, passage: Passage) -> Event | None:
        """The event of the last few paragraphs, which an accusation means."""
        near = [e for e in self.events if not e.background and passage.block - e.block <= 8]
        return near[-1] if near else None

    # Objects ---------------------------------------------------------------------------------

    def objects(self, source: str) -> tuple[Incident, ...]:
        """All incidents as objects of the model, named at last by their kind, place and day."""
        taken: set[str] = set()
        for event in self.events:
            event.id = unique(_id_of(event, source), taken)
            taken.add(event.id)
        return tuple(_incident(event, source) for event in self.events)


def _word(passage: Passage, position: int) -> str:
    return plain(passage.tokens[position].text) if position < len(passage.tokens) else ""


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
    return any(m.value not in ("once", "since then", "ongoing") for m in
               _background().all_in(passage.tokens))  # fmt: skip


def _phrase_start(passage: Passage, trigger: Trigger) -> int:
    """The article or adjectives that belong to a noun that names an event."""
    position = trigger.first
    if trigger.rule != "noun":
        return position
    while position > 0 and trigger.first - position < 3:
        word = plain(passage.tokens[position - 1].text)
        if word in _POINTING | {"a", "an"}:
            return position - 1
        if not word.isalpha() or word in _STOPS or passage.is_quoted(position - 1) != passage.is_quoted(
            trigger.first
        ):  # fmt: skip
            break
        position -= 1
    return position


_STOPS = frozenset("in on at of to by for with from and or but was were is are in said that has have had".split())


def _from(when: When) -> When:
    return when if when.is_interval else When(f"{when.text}/..")


def _covers(said: Said, span: Span) -> bool:
    return any(start <= span[0] < end for start, end in said.spans)


def _is_about_harm(said: Said, span: Span) -> bool:
    """
    Whether the figure is the speaker's: not one that a "where" or "which" clause adds to it.
    """
    for start, end in said.spans:
        if start <= span[0] < end:
            before = said.passage.text[start : span[0]]
            return not any(f", {word} " in before for word in ("where", "which", "who"))
    return False


# How attribution is worded ------------------------------------------------------------------

Found = tuple[NounPhrase | None, AttributionStance]
_AGENT_VERBS = frozenset(
    "out committed staged launched conducted perpetrated used fired executed planned made done "
    "caused bombed shelled attacked struck targeted hit".split()
)
_TARGETING = frozenset(
    "targeting bombing shelling attacking killing striking slaughtering bombarding".split()
)
_SUSPECTED = frozenset({Certainty.POSSIBLE, Certainty.PROBABLE, Certainty.DOUBTFUL})


def _inside(passage: Passage, said: Said) -> range:
    positions = [p for p, t in enumerate(passage.tokens) if _covers(said, (t.start, t.end))]
    return range(positions[0], positions[-1] + 1) if positions else range(0)


def _agent_after(passage: Passage, first: int, last: int) -> NounPhrase | None:
    """ "carried out **by X**"."""
    for position in range(max(first, 1), last):
        if _word(passage, position) == "by" and _word(passage, position - 1) in _AGENT_VERBS:
            phrase = passage.phrase_at(position + 1)
            if phrase and phrase.reading != "pronoun":
                return phrase
    return None


def _by_agent(_: Incidents, passage: Passage, said: Said) -> Found | None:
    inside = _inside(passage, said)
    phrase = _agent_after(passage, inside.start, inside.stop)
    if phrase is None:
        return None
    doubtful = _certainty(passage, said) in _SUSPECTED
    return phrase, AttributionStance.SUSPECTED if doubtful else AttributionStance.ACCUSED


def _suspicion(_: Incidents, passage: Passage, said: Said) -> Found | None:
    # "suspicion for the attack would fall on X"; "X is suspected of".
    inside = _inside(passage, said)
    if not any(_word(passage, p) in ("suspicion", "suspicions") for p in inside):
        return None
    for position in inside:
        if _word(passage, position) in ("on", "upon") and _word(passage, position - 1) in (
            "fall", "falls", "fell", "fallen", "falling",
        ):  # fmt: skip
            phrase = passage.phrase_at(position + 1)
            return (phrase, AttributionStance.SUSPECTED) if phrase else None
    return None


def _accusation(_: Incidents, passage: Passage, said: Said) -> Found | None:
    # "pointed a finger of blame at X", "accused X of", "blamed X for".
    if said.speech is None or said.speech.cue.act is not Act.ACCUSE:
        return None
    inside = _inside(passage, said)
    phrase = passage.phrase_at(inside.start) if inside else None
    return (phrase, AttributionStance.ACCUSED) if phrase and phrase.reading != "pronoun" else None


def _targeting(_: Incidents, passage: Passage, said: Said) -> Found | None:
    # "the regime is targeting families": said of those in power or in arms.
    for position in _inside(passage, said):
        if _word(passage, position) in _TARGETING and _word(passage, position - 1) in ("is", "are", "was", "were"):
            phrase = passage.phrase_ending(position - 1)
            armed = (ActorKind.STATE, ActorKind.ARMED_FORCES, ActorKind.ARMED_GROUP, ActorKind.COALITION)
            if phrase and phrase.kind in armed:
                return phrase, AttributionStance.ACCUSED
    return None


def _claim(_: Incidents, __: Passage, said: Said) -> Found | None:
    if said.speech and said.speech.cue.act is Act.CLAIM_RESPONSIBILITY:
        return None, AttributionStance.CLAIMED
    return None


def _denial(_: Incidents, passage: Passage, said: Said) -> Found | None:
    # "denied responsibility", "denied that its forces had shelled".
    if said.speech is None or said.speech.cue.act is not Act.DENY:
        return None
    ours = {"responsibility", "involvement", "role", "carrying", "its", "his", "their", "firing"}
    start, end = said.speech.verb
    near = {_word(passage, p) for p in range(start, min(end + 3, len(passage.tokens)))}
    return (None, AttributionStance.DENIED) if near & ours else None


ATTRIBUTIONS = (
    ("claim", _claim),
    ("denial", _denial),
    ("suspicion", _suspicion),
    ("accusation", _accusation),
    ("by-agent", _by_agent),
    ("targeting", _targeting),
)


def _certainty(passage: Passage, said: Said) -> Certainty:
    inside = _inside(passage, said)
    return _certainty_in(passage, passage.span(inside.start, inside.stop)) if inside else (
        Certainty.STATED
    )  # fmt: skip


def _certainty_in(passage: Passage, span: Span) -> Certainty:
    """How surely words say it: the first word of doubt in them, or outright."""
    tokens = [t for t in passage.tokens if span[0] <= t.start < span[1]]
    for match in _hedges().all_in(tokens):
        if match.value != Certainty.STATED:
            return Certainty(match.value)
    if any(plain(token.text) in ("suspicion", "suspicions") for token in tokens):
        return Certainty.POSSIBLE
    return Certainty.STATED


# Objects ---------------------------------------------------------------------------------------


def _id_of(event: Event, source: str) -> str:
    where = closest(event.places)
    words_ = [event.kind.value.replace("_", "-"), slug(where.name) if where else ""]
    if event.when and not event.when.is_interval:
        words_.append(event.when.text)
    if not where:
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
        id=event.id, source=source, kind=event.kind, when=event.when, where=closest(event.places),
        participants=tuple(event.participants), tolls=tuple(event.tolls),
        attributions=tuple(event.attributions), background=event.background,
        evidence=tuple(dict.fromkeys(event.evidence)), support=support,
    )  # fmt: skip
