"""
Those who have to do with a truce: its parties and brokers, who watches over it, whom it leaves out.

`SIDES` is a table of rules by field. Actors stand in a row behind or before a word ("brokered by
X and Y"); `Actors` reads such rows.
"""

from collections.abc import Callable
from functools import cache

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._cast._cast import Cast
from conflictmodel.adapters.voa._cast._members import BODIES
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase, is_name_word, text_of
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Lookup, word_set
from conflictmodel.adapters.voa._truces._drafts import Draft, Named, Truce
from conflictmodel.adapters.voa._truces._phrases import TruceWords
from conflictmodel.values import ActorKind

Actor = tuple[NounPhrase, str]
_SIDES = word_set("side sides")

_BEFORE_A_VERB = word_set(
    "has have had also already again both later then now finally jointly reportedly immediately"
)


@frozen
class Actors:
    """Rows of actors in a sentence, with their ids in the cast."""

    cast: Cast

    def at(self, passage: Passage, position: int) -> list[Actor]:
        """ "X, Y and Z" from a position on."""
        found: list[Actor] = []
        phrase = _actor_at(passage, position)
        while phrase is not None:
            id = self.id_of(passage, phrase)
            found += [(phrase, id)] if id else []
            after = phrase.last
            if passage.word(after - 1) == ",":
                break
            joined = passage.word(after) in ("and", "or", ",")
            phrase = _actor_at(passage, after + 1) if joined else None
        return found

    def before(self, passage: Passage, position: int) -> list[Actor]:
        """ "X and Y have" up to a verb, past its auxiliaries."""
        position = _past_auxiliaries(passage, position)
        if passage.word(position - 1) in ("who", "which"):
            # "X, who announced it": the comma may be one of the phrase.
            position -= 1
            position -= not passage.phrase_ending(position) and passage.word(position - 1) == ","
        found: list[Actor] = []
        phrase = self._subject(passage, position)
        while phrase is not None:
            id = self.id_of(passage, phrase)
            found[:0] = [(phrase, id)] if id else []
            joined = passage.word(phrase.first - 1) in ("and", ",") and len(found) < 5
            phrase = passage.phrase_ending(phrase.first - 1) if joined else None
        return found

    def _subject(self, passage: Passage, position: int) -> NounPhrase | None:
        """The phrase before a verb; past a place of it: "rebels **in the city of X** agreed"."""
        here = next((place for place in passage.places if place.last == position), None)
        if here is not None:
            for start in range(here.first - 1, max(-1, here.first - 7), -1):
                phrase = passage.phrase_ending(start)
                if phrase and passage.word(start) in ("in", "from", "of", "around", "near"):
                    return phrase
        return passage.phrase_ending(position) or self._opener(passage, position)

    @staticmethod
    def _opener(passage: Passage, position: int) -> NounPhrase | None:
        """
        The subject at the head of the sentence.

        "X, the armed wing of Y, announced"; "X did this **and** announced".
        """
        if not passage.phrases or passage.word(position - 1) not in (",", "and", "but", "then"):
            return None
        if passage.word(position - 1) != ",":
            return passage.phrases[0] if passage.phrases[0].first <= 1 else None
        first, *others = passage.phrases
        if first.first > 1:
            return None
        for each in others:
            if passage.word(first.last) != "and" or each.first != first.last + 1:
                break
            first = each
        return first if passage.word(first.last) == "," else None

    def id_of(self, passage: Passage, phrase: NounPhrase) -> str | None:
        """The actor's id, if the phrase names somebody at all."""
        capital = words.capitals().get(phrase.name)
        if capital and phrase.kind in (None, ActorKind.PERSON):
            # "Washington and Moscow": the governments there.
            name = words.countries()[capital]
            phrase = phrase._replace(
                name=name, kind=ActorKind.STATE, country=capital, reading="known"
            )
        if _SIDES & {phrase.name.lower()} or (phrase.kind is None and phrase.reading != "pronoun"):
            return None
        return self.cast.id_of(passage, phrase)

    def is_body(self, id: str) -> bool:
        """Whether it is a state, a force, a group: one that observes a truce or brokers it."""
        return self.cast.kind_of(id) in BODIES

    def is_somebody(self, id: str | None) -> bool:
        """Whether it names somebody: "both sides" names nobody."""
        return id is not None and not _SIDES & set(id.partition(":")[2].split("-"))

    def fights(self, id: str) -> bool:
        """Whether it has arms of its own to lay down."""
        fighting = (ActorKind.ARMED_GROUP, ActorKind.ARMED_FORCES, ActorKind.COALITION)
        return self.cast.kind_of(id) in fighting


_REALMS = word_set("state nation country kingdom republic emirate sultanate monarchy")
_NEIGHBORING = word_set("neighboring neighbouring nearby gulf island arab african asian baltic")


def _actor_at(passage: Passage, position: int) -> NounPhrase | None:
    """A phrase, or a state that the words call one: "the neighboring **state of X**"."""
    return passage.phrase_at(position) or _realm_at(passage, position)


def _realm_at(passage: Passage, position: int) -> NounPhrase | None:
    start = position + (passage.word(position) in lex.A_OR_THE)
    beside = passage.word(start) in _NEIGHBORING
    head = start + beside
    if passage.word(head) not in _REALMS or passage.word(head + 1) != "of":
        return None
    if passage.word(head) == "state" and not beside:
        return None  # "The state of Kansas" is no country.
    last = head + 2
    while last < len(passage.tokens) and is_name_word(passage.tokens[last]):
        last += 1
    if last == head + 2:
        return None
    name = text_of(passage.tokens[head + 2 : last])
    return NounPhrase(position, last, name, ActorKind.STATE, "name")


def _past_auxiliaries(passage: Passage, position: int) -> int:
    """ "The government **on Thursday also** declared": back to the end of the subject."""
    times = {time.last: time.first for time in passage.times}
    while (
        passage.word(position - 1) in _BEFORE_A_VERB
        or passage.word(position - 1).endswith("ly")
        or position in times
    ):
        position = times.get(position, position - 1)
        position -= passage.word(position - 1) == "on"
    return position


def take(
    into: dict[str, None], draft: Draft, name: str, passage: Passage, phrase: NounPhrase, id: str
) -> None:
    """Add an actor to a field of a draft, each once, with the words that name it."""
    if id not in into:
        into[id] = None
        last = phrase.last - (passage.word(phrase.last - 1) == ",")
        draft.fill(name, f"side:{name}", passage, phrase.first, last)


# Rules --------------------------------------------------------------------------------------------

_BROKERING = word_set(
    """
    broker brokers brokered brokering mediate mediates mediated mediating arrange arranged
    negotiate negotiated negotiating facilitated sponsored hammered worked
    """
)
_WATCHING = word_set("monitored overseen supervised observed verified watched policed enforced")
_WATCHES = word_set("monitor monitors monitoring oversee oversees overseeing supervise verify")
_VOUCHING = word_set("guaranteed underwritten")
_VOUCHES = word_set("guarantee guarantees guaranteed guaranteeing underwrite")


def is_brokering(word: str) -> bool:
    """Whether a verb brings a truce about rather than agreeing to it."""
    return word in _BROKERING


@cache
def _exclusions() -> Lookup[str]:
    # Who did not sign a truce is not thereby left out of it.
    rows = (row for row in lex.EXCLUSION_PHRASES if "part" not in row and "sign" not in row)
    return Lookup((phrase, phrase) for phrase in rows)


def partners_of(actors: Actors, passage: Passage, found: TruceWords) -> list[Actor]:
    """ "Between X and Y", "with X", "X's own truce", "its own truce"."""
    # Nobody else is bound by a unilateral truce "with" them.
    phrases = () if "unilateral" in found.modifiers else found.partners
    if found.own and not phrases:
        # "X announced that its own truce": its owner is the body that the sentence is about.
        phrases = tuple(p for p in passage.phrases if p.last <= found.first and p.kind in BODIES)
        phrases = phrases[:1]
    actors_ = [(phrase, actors.id_of(passage, phrase)) for phrase in phrases]
    return [(phrase, id) for phrase, id in actors_ if id and actors.is_body(id)]


def _excluded(actors: Actors, passage: Passage, found: TruceWords, truce: Truce) -> None:
    """ "X, a group that is not included in the cease-fire"; "a truce that excludes X"."""
    for match in _exclusions().all_in(passage.tokens):
        if 0 <= found.first - match.last <= 3:
            left = [p for p in passage.phrases if p.last <= match.first and _is_named(p)]
            left = [phrase for phrase in left if not _is_other_name(passage, phrase)]
            phrases = _row_before(passage, left)
        elif 0 <= match.first - found.last <= 4:
            right = [p for p in passage.phrases if p.first >= match.last and _is_named(p)]
            phrases = [phrase for phrase, _ in actors.at(passage, right[0].first)] if right else []
        else:
            continue
        for phrase in phrases:
            id = actors.id_of(passage, phrase)
            if id:
                take(truce.excluded, truce, "excluded", passage, phrase, id)


def _row_before(passage: Passage, phrases: list[NounPhrase]) -> list[NounPhrase]:
    """The last of some phrases, with those joined to it: "X and Y, formerly Z"."""
    row = phrases[-1:]
    for before, after in zip(phrases[-2::-1], phrases[:0:-1], strict=False):
        if passage.word(before.last) != "and" or before.last + 1 != after.first:
            break
        row.insert(0, before)
    return row


def _is_named(phrase: NounPhrase) -> bool:
    return phrase.reading in ("known", "name", "body", "owned") and phrase.kind is not None


def _is_other_name(passage: Passage, phrase: NounPhrase) -> bool:
    """ "X, formerly known **as Y**,": another name of X."""
    return passage.word(phrase.first - 1) in ("as", "formerly", "called")


def _watchers(actors: Actors, passage: Passage, found: TruceWords, truce: Truce) -> None:
    """ "Monitored by X", "X is to monitor the truce"."""
    if passage.word(found.last) in (",", "that", "which"):
        _relative(actors, passage, found, truce)
    for position in passage.positions_of(_WATCHING | _VOUCHING):
        near = found.last <= position < min(found.reach, found.last + 20)
        if not near or passage.word(position + 1) != "by":
            continue
        watching = passage.word(position) in _WATCHING
        field, into = ("monitors", truce.monitors) if watching else ("guarantors", truce.guarantors)
        for phrase, id in actors.at(passage, position + 2):
            take(into, truce, field, passage, phrase, id)
    verb = found.first - 1
    word = passage.word(verb)
    while passage.word(verb - 1) in ("to", "will", "would", "is", "are", "helps", "help"):
        verb -= 1
    if word in _WATCHES:
        for phrase, id in actors.before(passage, verb):
            take(truce.monitors, truce, "monitors", passage, phrase, id)
    elif word in _VOUCHES:
        for phrase, id in actors.before(passage, verb):
            take(truce.guarantors, truce, "guarantors", passage, phrase, id)


def _relative(actors: Actors, passage: Passage, found: TruceWords, truce: Truce) -> None:
    """ "The truce, which X, Y and Z guarantee", "that X is monitoring"."""
    start = found.last
    while passage.word(start) in (",", "that", "which"):
        start += 1
    row = actors.at(passage, start)
    verb = row[-1][0].last if row else start
    while passage.word(verb) in ("is", "are", "will", "has", "have", "been"):
        verb += 1
    for phrase, id in row:
        if passage.word(verb) in _VOUCHES:
            take(truce.guarantors, truce, "guarantors", passage, phrase, id)
        elif passage.word(verb) in _WATCHES:
            take(truce.monitors, truce, "monitors", passage, phrase, id)


def _adjective(actors: Actors, passage: Passage, found: TruceWords, truce: Truce) -> None:
    """ "A U.N.-brokered truce"."""
    known = words.named().at(words.tokens(found.broker), 0) if found.broker else None
    state = words.adjectives().at(words.tokens(found.broker), 0) if found.broker else None
    if known:
        name, kind, country = known.value.name, known.value.kind, known.value.country
    elif state:
        name, kind, country = words.countries()[state.value], ActorKind.STATE, state.value
    else:
        return
    position = next(
        p for p in range(found.first, found.noun) if passage.tokens[p].text.startswith(found.broker)
    )
    phrase = NounPhrase(position, position + 1, name, kind, "known", country=country)
    id = actors.id_of(passage, phrase)
    if id:
        take(truce.brokers, truce, "brokers", passage, phrase, id)


SIDES: tuple[tuple[str, Callable[[Actors, Passage, TruceWords, Truce], None]], ...] = (
    ("excluded", _excluded),
    ("watchers", _watchers),
    ("brokered", _adjective),
)


def read_sides(actors: Actors, passage: Passage, found: TruceWords, truce: Truce) -> None:
    """Take all whom a sentence ties to a truce by the words around it."""
    for _, rule in SIDES:
        rule(actors, passage, found, truce)


_BY = frozenset({"by"})


def brokered_by(actors: Actors, passage: Passage, named: list[Named]) -> None:
    """ "The extension was brokered by X and Y": of what stands before it."""
    for position in passage.positions_of(_BY):
        if position == 0 or not is_brokering(passage.word(position - 1)):
            continue
        before = [each for each in named if each.first < position]
        if before:
            draft = max(before, key=lambda each: each.first).draft
            for phrase, id in actors.at(passage, position + 1):
                take(draft.brokers, draft, "brokers", passage, phrase, id)
