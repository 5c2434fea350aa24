"""
Cease-fires and their extensions: one object each, however often a page names them.

A truce is known by its place; one without a place is the last one named, if "the" points back.
What names a truce is in `_truce_words`; what becomes of it on the way in `_truce_drafts`.
"""

from collections.abc import Iterable, Sequence
from functools import cache

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa import _words as words
from conflictmodel.adapters.voa._cast import Cast, slug
from conflictmodel.adapters.voa._event_drafts import unique
from conflictmodel.adapters.voa._nouns import NounPhrase
from conflictmodel.adapters.voa._passages import Passage, Span
from conflictmodel.adapters.voa._phrases import Lookup, Match, word_set
from conflictmodel.adapters.voa._statements import Said
from conflictmodel.adapters.voa._times import Length, TimeWords
from conflictmodel.adapters.voa._truce_drafts import (
    Prolongation,
    Truce,
    ceasefire_of,
    extension_of,
    id_of,
)
from conflictmodel.adapters.voa._truce_words import TruceWords, extension_nouns, truces_of
from conflictmodel.model import Ceasefire, Ending, Extension, Position
from conflictmodel.values import (
    ActorKind,
    CeasefireKind,
    EndingKind,
    Extent,
    Part,
    Place,
    PlaceKind,
    PositionStance,
    Side,
    Support,
)


@cache
def _stances() -> Lookup[str]:
    return words.phrases(lex.TRUCE_STANCES, weak=True)


@cache
def _endings() -> Lookup[str]:
    return words.phrases(lex.TRUCE_ENDINGS)


@cache
def _beginnings() -> Lookup[str]:
    return Lookup((form, form) for form in lex.TRUCE_BEGINNINGS)


@cache
def _exclusions() -> Lookup[str]:
    # Who did not sign a truce is not thereby left out of it.
    rows = (row for row in lex.EXCLUSION_PHRASES if "part" not in row and "sign" not in row)
    return Lookup((phrase, phrase) for phrase in rows)


@cache
def _extension_verbs() -> Lookup[str]:
    return Lookup(
        (form, row.value)
        for row in lex.EXTENSION_VERBS
        if not row.weak
        for form in (row.past, row.participle, row.third, row.base)
    )


_BROKERING = word_set(
    """
    broker brokers brokered brokering mediate mediates mediated mediating arrange arranged
    negotiate negotiated negotiating
    """
)


_NOT_EXTENDED = frozenset({"no", "not", "without", "never", "any"})


# How many truces back a mention may point.
_MEMORY = 40


class Truces:
    """The cease-fires of one page."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self.truces: list[Truce] = []

    def read(self, passage: Passage, said: tuple[Said, ...]) -> None:
        """
        Take the truces, extensions and positions of a sentence.
        """
        mentioned: list[tuple[TruceWords, Truce]] = []
        for found in truces_of(passage):
            mentioned += [(found, truce) for truce in self._truces_meant(passage, found)]
        prolonged = self._extensions_of(passage, mentioned)
        for found, truce in mentioned:
            self._terms(passage, found, truce, prolonged)
        self._exclusion(passage, mentioned)
        self._stances(passage, said, mentioned, prolonged)
        for each in said:
            drafts: list[tuple[int, Truce | Prolongation]] = [
                *((found.first, truce) for found, truce in mentioned),
                *prolonged,
            ]
            for first, draft in drafts:
                start, _ = passage.span(first, first + 1)
                if any(a <= start < b for a, b in each.spans):
                    each.about.append(draft)

    # Which truce is meant ---------------------------------------------------------------------

    def _truces_meant(self, passage: Passage, found: TruceWords) -> list[Truce]:
        if len(found.places) > 1:
            pieces = [(p.place, (p.first, p.last)) for p in found.places]
            pieces[0] = (pieces[0][0], (found.first, found.places[0].last))
            return [t for place, span in pieces if (t := self._meant(passage, found, place, span))]
        place = found.places[0].place if found.places else self._wide_place(passage, found)
        truce = self._meant(passage, found, place, (found.first, found.last))
        return [truce] if truce else []

    @staticmethod
    def _wide_place(passage: Passage, found: TruceWords) -> Place | None:
        """ "is respected across Syria": a wide truce may have its place later in the sentence."""
        begins = [m.last for m in _beginnings().all_in(passage.tokens) if m.first >= found.last]
        for name in passage.places:
            if name.first >= found.last and name.preposition in ("across", "throughout"):
                return name.place
            # "A truce took effect Tuesday in X": where it begins is where it holds.
            if begins and 0 <= name.first - begins[0] <= 4 and name.preposition == "in":
                return name.place
        return None

    def _meant(
        self, passage: Passage, found: TruceWords, place: Place | None, span: Span
    ) -> Truce | None:
        truce = self._known(found, place) or self._new(passage, found, place)
        if truce:
            truce.evidence.append(passage.evidence(passage.span(*span)))
            self._describe(passage, found, truce, place)
        return truce

    def _known(self, found: TruceWords, place: Place | None) -> Truce | None:
        if place is not None:
            same = [t for t in self.truces[-_MEMORY:] if t.place and _same(t.place, place)]
            if same:
                return same[-1]
            if place.kind is PlaceKind.COUNTRY:
                return self._nationwide()
            return None
        if "nationwide" in found.modifiers:
            return self._nationwide()
        if found.definite or "first" in found.modifiers:
            return self.truces[-1] if self.truces else None
        return None

    def _nationwide(self) -> Truce | None:
        wide = [t for t in self.truces if t.extent is Extent.NATIONWIDE]
        return wide[-1] if wide else None

    def _new(self, passage: Passage, found: TruceWords, place: Place | None) -> Truce | None:
        if passage.part in (Part.HEADLINE, Part.SUBHEAD, Part.CAPTION):
            return None
        telling = place or found.modifiers - {"fragile", "last"} or self._has_terms(passage, found)
        if not telling:
            return None
        truce = Truce(passage.block)
        self.truces.append(truce)
        return truce

    @staticmethod
    def _has_terms(passage: Passage, found: TruceWords) -> bool:
        """Whether it is agreed, announced, timed: a definite truce, not truces in general."""
        if any(found.first <= each.first < found.last for each in passage.lengths):
            return True
        tables = (_stances(), _beginnings(), _endings())
        return any(table.all_in(passage.tokens) for table in tables)

    def _describe(
        self, passage: Passage, found: TruceWords, truce: Truce, place: Place | None
    ) -> None:
        start, end = passage.span(found.first, found.last)
        truce.name = truce.name or passage.text[start:end]
        if truce.kind is CeasefireKind.UNSPECIFIED:
            truce.kind = _kind(found, passage.text[start:end])
        truce.extent = truce.extent or _extent(found, place)
        for side in Side:
            truce.side = truce.side or (side if side in found.modifiers else None)
        if place and (truce.place is None or _is_closer(place, truce.place)):
            truce.place = place
        for length in passage.lengths:
            if found.first <= length.first < found.last and truce.duration is None:
                truce.duration = length.duration
                truce.support.append(_support(passage, "duration", length.first, length.last))

    # Terms --------------------------------------------------------------------------------------

    def _terms(
        self,
        passage: Passage,
        found: TruceWords,
        truce: Truce,
        prolonged: Sequence[tuple[int, Prolongation]],
    ) -> None:
        """When it was announced, begins, ran out: words of time behind their verb."""
        verb = found.last
        while passage.word(verb) in ("that", "which", "was", "were", "had", "been"):
            verb += 1
        if passage.word(verb) in ("announced", "declared", "agreed"):
            time = _time_after(passage, verb)
            if time and truce.announced is None:
                truce.announced = time.when
                truce.support.append(_support(passage, "announced", time.first, time.last))
        for match in _beginnings().all_in(passage.tokens):
            time = _time_after(passage, match.last)
            if found.last <= match.first <= found.last + 4 and time and truce.starts is None:
                truce.starts = time.when
                truce.support.append(_support(passage, "starts", time.first, time.last))
        for ended in _endings().all_in(passage.tokens):
            if found.last <= ended.first <= found.last + 4 and not _is_hypothetical(
                passage, ended.first
            ):
                self._end(passage, truce, ended)

    @staticmethod
    def _end(passage: Passage, truce: Truce, match: Match[str]) -> None:
        if truce.ending is not None:
            return
        time = _time_after(passage, match.last)
        kind = EndingKind(match.value)
        last = time.last if time else match.last
        words_ = passage.evidence(passage.span(match.first, last))
        truce.ending = Ending(kind=kind, when=time.when if time else None, evidence=(words_,))
        if time and kind is EndingKind.EXPIRED:
            truce.ends = time.when
            truce.support.append(_support(passage, "ends", time.first, time.last))

    def _exclusion(self, passage: Passage, mentioned: Sequence[tuple[TruceWords, Truce]]) -> None:
        """ "X, a group that is not included in the cease-fire"; "a truce that excludes X"."""
        for match in _exclusions().all_in(passage.tokens):
            for found, truce in mentioned:
                if 0 <= found.first - match.last <= 3:
                    left = [p for p in passage.phrases if p.last <= match.first and _is_named(p)]
                    self._exclude(passage, truce, left[-1:])
                elif 0 <= match.first - found.last <= 4:
                    right = [p for p in passage.phrases if p.first >= match.last and _is_named(p)]
                    self._exclude(passage, truce, right[:1])

    def _exclude(self, passage: Passage, truce: Truce, phrases: Iterable[NounPhrase]) -> None:
        for phrase in phrases:
            id = self._cast.id_of(passage, phrase)
            if id and id not in truce.excluded:
                truce.excluded.append(id)
                truce.support.append(_support(passage, "excluded", phrase.first, phrase.last))

    # Extensions ---------------------------------------------------------------------------------

    def _extensions_of(
        self, passage: Passage, mentioned: Sequence[tuple[TruceWords, Truce]]
    ) -> list[tuple[int, Prolongation]]:
        found: list[tuple[int, Prolongation]] = []
        nouns = extension_nouns().all_in(passage.tokens)
        verbs = [m for m in _extension_verbs().all_in(passage.tokens) if mentioned]
        for match in sorted((*nouns, *verbs), key=lambda each: each.first):
            if any(passage.word(p) in _NOT_EXTENDED for p in range(match.first - 4, match.first)):
                continue
            truce = self._extended(passage, match, mentioned)
            if truce:
                found.append((match.first, self._prolong(passage, match, truce)))
        return found

    def _extended(
        self, passage: Passage, match: Match[str], mentioned: Sequence[tuple[TruceWords, Truce]]
    ) -> Truce | None:
        if mentioned:
            is_noun = match.value in lex.EXTENSION_NOUNS
            after = [t for f, t in mentioned if f.last > match.first]
            before = [t for f, t in mentioned if f.first < match.first]
            if is_noun:
                return after[0] if after else before[-1]
            return before[-1] if before else after[0]
        # A bare "the extension" is the one told of before.
        extended = [truce for truce in self.truces if truce.extensions]
        if extended or passage.word(match.first - 1) in ("the", "this", "that"):
            return extended[-1] if extended else None
        return self.truces[-1] if self.truces else None

    def _prolong(self, passage: Passage, match: Match[str], truce: Truce) -> Prolongation:
        length = _length_near(passage, match)
        duration = length.duration if length else None
        known = [
            each
            for each in truce.extensions
            if duration is None or each.duration is None or each.duration.same_length(duration)
        ]
        again = any(
            passage.word(p) in ("second", "third", "another", "again", "further")
            for p in range(match.first - 3, match.first)
        )
        if known and not again:
            made = known[-1]
        else:
            made = Prolongation(passage.block)
            truce.extensions.append(made)
        made.duration = made.duration or duration
        first = length.first if length and length.last == match.first else match.first
        last = length.last if length and length.first > match.first else match.last
        made.evidence.append(passage.evidence(passage.span(first, last)))
        self._initiative(passage, match, made)
        return made

    def _initiative(self, passage: Passage, match: Match[str], made: Prolongation) -> None:
        """ "extended at X's initiative"."""
        for position in range(match.last, len(passage.tokens)):
            if passage.word(position) in ("initiative", "request"):
                phrase = passage.phrase_ending(position - 1) or passage.phrase_ending(position)
                id = self._cast.id_of(passage, phrase) if phrase else None
                if id and id not in made.initiative:
                    made.initiative.append(id)

    # Positions ----------------------------------------------------------------------------------

    def _stances(
        self,
        passage: Passage,
        said: tuple[Said, ...],
        mentioned: Sequence[tuple[TruceWords, Truce]],
        prolonged: Sequence[tuple[int, Prolongation]],
    ) -> None:
        """Who brokered, announced, agreed, welcomed, rejected: a verb between actor and truce."""
        objects: list[tuple[int, Truce | Prolongation]] = [
            *prolonged,
            *((f.first, t) for f, t in mentioned),
        ]
        for verb in _stances().all_in(passage.tokens):
            near = [(f, d) for f, d in objects if 0 <= f - verb.last <= 5]
            if not near or _is_hypothetical(passage, verb.first):
                continue
            # The first object is the verb's: "brokered an extension for a cease-fire".
            first = min(f for f, _ in near)
            for draft in (d for f, d in near if f == first):
                self._take(passage, verb, draft, said)
        self._brokered_by(passage, objects)
        for each in said:
            self._announced(passage, each, prolonged)

    def _brokered_by(
        self, passage: Passage, objects: Sequence[tuple[int, Truce | Prolongation]]
    ) -> None:
        """ "the extension was brokered by X and Y": of what stands before it."""
        for position in range(1, len(passage.tokens)):
            if passage.word(position) != "by" or passage.word(position - 1) not in _BROKERING:
                continue
            before = [(first, draft) for first, draft in objects if first < position]
            if not before:
                continue
            _, draft = max(before, key=lambda each: each[0])
            phrase = passage.phrase_at(position + 1)
            while phrase is not None:
                id = self._cast.id_of(passage, phrase)
                if id and id not in draft.brokers:
                    draft.brokers.append(id)
                joined = passage.word(phrase.last) in ("and", ",")
                phrase = passage.phrase_at(phrase.last + 1) if joined else None

    def _take(
        self,
        passage: Passage,
        verb: Match[str],
        draft: Truce | Prolongation,
        said: tuple[Said, ...],
    ) -> None:
        for actor in self._subjects(passage, verb.first):
            if passage.word(verb.first) in _BROKERING:
                if actor not in draft.brokers:
                    draft.brokers.append(actor)
                continue
            statement = next((s for s in said if s.speech and s.speech.verb[0] == verb.first), None)
            covering = statement or next(
                (s for s in said if s.covers(passage.tokens[verb.first].start)), None
            )
            time = _time_after(passage, verb.last)
            _add_position(
                draft,
                Position(
                    actor=actor,
                    stance=PositionStance(verb.value),
                    when=time.when if time else None,
                    statement=covering.id if covering else None,
                    evidence=(passage.evidence(passage.span(verb.first, verb.last)),),
                ),
            )

    def _subjects(self, passage: Passage, position: int) -> list[str]:
        """The actors before a verb, past its auxiliaries: "it has brokered"."""
        while passage.word(position - 1) in ("has", "have", "had", "also", "already", "again"):
            position -= 1
        ids: list[str] = []
        phrase = passage.phrase_ending(position)
        while phrase is not None:
            id = self._cast.id_of(passage, phrase)
            if id:
                ids.insert(0, id)
            joined = passage.word(phrase.first - 1) == "and"
            phrase = passage.phrase_ending(phrase.first - 1) if joined else None
        return ids

    def _announced(
        self, passage: Passage, said: Said, prolonged: Sequence[tuple[int, Prolongation]]
    ) -> None:
        """A state or body that says that a truce is extended announces it."""
        if said.speaker is None or self._cast.kind_of(said.speaker) not in _ANNOUNCERS:
            return
        for first, draft in prolonged:
            told = passage.word(first) not in lex.EXTENSION_NOUNS or any(
                passage.word(p) in _BROKERING for p in range(first)
            )
            if told and said.covers(passage.tokens[first].start):
                _add_position(
                    draft,
                    Position(
                        actor=said.speaker,
                        stance=PositionStance.ANNOUNCED,
                        statement=said.id,
                        evidence=tuple(passage.evidence(span) for span in said.spans),
                    ),
                )

    # Objects ------------------------------------------------------------------------------------

    def objects(self, source: str) -> tuple[tuple[Ceasefire, ...], tuple[Extension, ...]]:
        """
        All cease-fires and extensions as objects of the model.

        Local truces on a page with one nationwide truce are taken as parts of it.
        """
        wide = [t for t in self.truces if t.extent is Extent.NATIONWIDE]
        taken: set[str] = set()
        for truce in self.truces:
            truce.id = unique(id_of(truce, source), taken)
            taken.add(truce.id)
            if len(wide) == 1 and truce is not wide[0]:
                truce.part_of = wide[0]
            for number, each in enumerate(truce.extensions, start=1):
                key = source.partition(":")[2]
                stem = truce.id.partition(":")[2].removesuffix(f"-{key}")
                # Which extension is the first or second of a truce, each page counts for itself.
                each.id = f"extension:{stem}-{key}-{number}"
        ceasefires = tuple(ceasefire_of(truce, source) for truce in self.truces)
        extensions = tuple(
            extension_of(each, truce, number, source)
            for truce in self.truces
            for number, each in enumerate(truce.extensions, start=1)
        )
        return ceasefires, extensions


#: Actors whose word that a truce is extended is its announcement.
_ANNOUNCERS = frozenset(
    {
        ActorKind.STATE,
        ActorKind.GOVERNMENT_BODY,
        ActorKind.ARMED_FORCES,
        ActorKind.ARMED_GROUP,
        ActorKind.POLITICAL_BODY,
        ActorKind.INTERGOVERNMENTAL,
        ActorKind.COALITION,
    }
)


def _add_position(draft: Truce | Prolongation, position: Position) -> None:
    known = {(each.actor, each.stance) for each in draft.positions}
    if (position.actor, position.stance) not in known:
        draft.positions.append(position)


def _same(left: Place, right: Place) -> bool:
    a, b = set(slug(left.name).split("-")), set(slug(right.name).split("-"))
    return a <= b or b <= a


def _is_closer(place: Place, than: Place) -> bool:
    return than.kind is None and place.kind is not None and _same(place, than)


def _kind(found: TruceWords, text: str) -> CeasefireKind:
    # A bare "cessation" is any truce; "of hostilities" makes it the kind.
    bare = "cessation" in text and "cessation of" not in text
    if found.kind != "unspecified" and not bare:
        return CeasefireKind(found.kind)
    if "humanitarian" in found.modifiers:
        return CeasefireKind.HUMANITARIAN_PAUSE
    if "permanent" in found.modifiers:
        return CeasefireKind.DEFINITIVE
    return CeasefireKind.LOCAL_TRUCE if "local" in found.modifiers else CeasefireKind.UNSPECIFIED


def _extent(found: TruceWords, place: Place | None) -> Extent | None:
    for extent in Extent:
        if extent in found.modifiers:
            return extent
    return Extent.LOCAL if found.kind == "local_truce" else None


def _support(passage: Passage, name: str, first: int, last: int) -> Support:
    return Support(field=name, words=passage.evidence(passage.span(first, last)))


def _time_after(passage: Passage, position: int) -> TimeWords | None:
    """The time within the next few words, before the clause ends."""
    for time in passage.times:
        if 0 <= time.first - position <= 3:
            return time
    return None


# "extended **for another** 48 hours", "prolonged **by** a day".
_UP_TO_A_LENGTH = frozenset({"for", "by", "of", "a", "an", "another", "additional", "at", "least"})


def _length_near(passage: Passage, match: Match[str]) -> Length | None:
    """A length right before an extension's noun, or soon behind its noun or verb."""
    for length in passage.lengths:
        gap = [passage.word(p) for p in range(match.last, length.first)]
        # The truce itself may stand between: "extended the cease-fire for 48 hours".
        near = set(gap[-3:]) & {"for", "by"} if len(gap) > 4 else set(gap) <= _UP_TO_A_LENGTH
        behind = length.first >= match.last and len(gap) <= 8 and (near or gap[-1:] == ["for"])
        if length.last == match.first or behind:
            return length
    return None


def _is_hypothetical(passage: Passage, position: int) -> bool:
    # "keep a truce from unraveling" has not seen it unravel.
    doubt = {"to", "would", "could", "may", "might", "should", "not", "if", "will", "never", "from"}
    return bool({passage.word(p) for p in range(position - 2, position)} & doubt)


def _is_named(phrase: NounPhrase) -> bool:
    return phrase.reading in ("known", "name", "body", "owned") and phrase.kind is not None
