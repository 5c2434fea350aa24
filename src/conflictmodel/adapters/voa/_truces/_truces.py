"""
Cease-fires and their extensions: one object each, however often a page names them.

What names a truce is in `_words`, which one is meant in `_matching`; what a sentence
tells of it is read in the rooms `_terms`, `_actors`, `_positions`,
`_extensions` and `_breaches`, and what becomes of it stands in `_drafts`.
"""

from collections.abc import Iterator
from datetime import date

from conflictmodel.adapters.voa._cast._cast import Cast
from conflictmodel.adapters.voa._events._drafts import unique
from conflictmodel.adapters.voa._events._incidents import Incidents
from conflictmodel.adapters.voa._grounds import Firing
from conflictmodel.adapters.voa._sentences._passages import Passage, Span
from conflictmodel.adapters.voa._sentences._times import TimeWords
from conflictmodel.adapters.voa._speech._said import Said
from conflictmodel.adapters.voa._truces._actors import (
    Actors,
    brokered_by,
    partners_of,
    read_sides,
    take,
)
from conflictmodel.adapters.voa._truces._breaches import Breaches
from conflictmodel.adapters.voa._truces._described import describe
from conflictmodel.adapters.voa._truces._drafts import (
    Draft,
    Named,
    Prolongation,
    Truce,
    ceasefire_of,
    extension_of,
    id_of,
)
from conflictmodel.adapters.voa._truces._extensions import Extensions, count_lengths
from conflictmodel.adapters.voa._truces._matching import (
    MEMORY,
    NEAR,
    Another,
    Known,
    is_local,
    is_wide,
    known_truce,
)
from conflictmodel.adapters.voa._truces._particulars import (
    has_terms,
    is_over,
    is_prolonged_halt,
    place_later,
)
from conflictmodel.adapters.voa._truces._phrases import TruceWords, extension_nouns
from conflictmodel.adapters.voa._truces._positions import Positions
from conflictmodel.adapters.voa._truces._scenes import Scene, Telling
from conflictmodel.adapters.voa._truces._stand_ins import pronouns_of
from conflictmodel.adapters.voa._truces._terms import read_terms
from conflictmodel.adapters.voa._truces._times import Calendar
from conflictmodel.adapters.voa._truces._words import truces_of
from conflictmodel.model import Ceasefire, Extension
from conflictmodel.values import (
    EndingKind,
    Part,
    Place,
    PositionStance,
    Side,
)

Mention = tuple[TruceWords, Truce]


#: Before these a time is an end or a start of its own: "until September 18".
_TERM = frozenset({"until", "till", "through", "from", "to", "by", "since"})

#: Forms that point back to a truce and never name a new one.
_BACK = ("repeat", "pronoun", "owner")


class Truces:
    """The cease-fires of one page."""

    def __init__(self, cast: Cast, incidents: Incidents, published: date | None) -> None:
        self.truces: list[Truce] = []
        self._incidents = incidents
        #: Whether what the page has called a truce so far is a figure of speech.
        self._figurative = False
        #: What the sentence before named last, and in which block: what "it" means.
        self._it: tuple[int, Draft] | None = None
        self._calendar = Calendar(published)
        self._actors = Actors(cast)
        self._extensions = Extensions(self._actors, self._calendar)
        self._positions = Positions(self._actors)
        self._breaches = Breaches(self._actors, incidents)

    def read(self, passage: Passage, said: tuple[Said, ...]) -> None:
        """
        Take the truces of a sentence and what it tells of them.
        """
        it = self._it[1] if self._it and passage.block - self._it[0] <= 1 else None
        scene = Scene(passage, said, it)
        found = self._found(scene)
        if not (found or it or (self.truces and self._is_near(passage))):
            return
        found += pronouns_of(passage, found)
        # "Ten more days of calm" are those of a truce that may be named behind them.
        last = sorted(found, key=lambda each: each.added is not None and each.length is None)
        mentions = [m for each in last for m in self._meant(scene, each)]
        mentions.sort(key=lambda each: each[0].first)
        prolonged = self._extensions.read(scene, mentions, self.truces[-MEMORY:])
        named = [*_truces_named(mentions, prolonged), *prolonged]
        self._positions.read(scene, named)
        if named:
            brokered_by(self._actors, passage, named)
        for words, truce in mentions:
            self._terms(Telling(scene, words, truce, self._calendar, prolonged))
        self._breaches.read(scene, named)
        for each in said if named else ():
            _tie(passage, each, named)
        # "Extended the truce" is told of the extension; "the move" is not what somebody asks for.
        moves = [each for each in prolonged if not _is_only_asked(each.draft)]
        meant = moves or [each for each in named if isinstance(each.draft, Truce)]
        if meant:
            self._it = passage.block, max(meant, key=lambda each: each.first).draft

    def _is_near(self, passage: Passage) -> bool:
        """Whether a sentence that names no truce may tell of more time for one told before."""
        last = max(each.block for each in self.truces[-MEMORY:])
        if passage.block - last <= NEAR or extension_nouns().all_in(passage.tokens):
            return True
        return any(each.extensions for each in self.truces) and bool(passage.lengths)

    def _found(self, scene: Scene) -> tuple[TruceWords, ...]:
        """What names a truce in a sentence; a figure of speech tells how to take what follows."""
        found = truces_of(scene)
        if found and any(each.form == "figure" for each in found):
            self._figurative = not self.truces
            found = tuple(each for each in found if each.form != "figure")
        return found

    def _terms(self, telling: Telling) -> None:
        truce = telling.truce
        read_sides(self._actors, telling.passage, telling.found, truce)
        read_terms(telling)
        # A further truce that is told of as over when it is first named is a memory.
        fresh = truce.mentions == 1 and truce is not self.truces[0]
        truce.older |= fresh and truce.ending is not None

    # Which truce is meant ---------------------------------------------------------------------

    def _meant(self, scene: Scene, found: TruceWords) -> list[Mention]:
        passage = scene.passage
        if len(found.places) > 1:
            # "Truces for X and Y" are two.
            pieces = [(p.place, (p.first, p.last)) for p in found.places]
            pieces[0] = (pieces[0][0], (min(found.first, pieces[0][1][0]), pieces[0][1][1]))
            truces = (self._one(scene, found, place, span) for place, span in pieces)
            return [(found, truce) for truce in truces if truce]
        if found.more_times:
            # "Truces in 2012 and 2014" are two as well.
            first = found._replace(last=found.more_times[0].first - 1, more_times=())
            others = (first._replace(last=t.last, time=t) for t in found.more_times)
            return [mention for each in (first, *others) for mention in self._meant(scene, each)]
        if both := self._both(passage, found):
            return both
        place = found.places[0].place if found.places else place_later(passage, found)
        truce = self._one(scene, found, place, (found.first, found.last))
        return [(found, truce)] if truce else []

    def _both(self, passage: Passage, found: TruceWords) -> list[Mention]:
        """ "The truces": the last two that the page is about."""
        current = [each for each in self.truces[-MEMORY:] if not each.older][-2:]
        if not (found.plural and found.definite) or found.telling or len(current) < 2:
            return []
        for truce in current:
            words = passage.evidence(passage.span(found.first, found.last))
            truce.grounds.rest_on("truce:both", words)
            truce.mentions += 1
        return [(found, truce) for truce in current]

    def _one(
        self, scene: Scene, found: TruceWords, place: Place | None, span: Span
    ) -> Truce | None:
        passage = scene.passage
        partners = partners_of(self._actors, passage, found)
        bound = tuple(id for _, id in partners)
        kind_of = self._actors.cast.kind_of
        told = self.truces[-MEMORY:]
        past = self._past(scene, found)
        known = Known(passage, found, place, bound, told, self._calendar, past, kind_of)
        reason, answer = known_truce(known)
        truce = answer if isinstance(answer, Truce) else self._new(passage, known, answer)
        if truce is None:
            return None
        if passage.part in (Part.PARAGRAPH, Part.LIST_ITEM):
            truce.block = passage.block
        words_ = passage.evidence(passage.span(*span))
        if found.form == "pronoun":
            truce.grounds.note(f"truce:{reason}", words_)
            return truce
        truce.grounds.rest_on(f"truce:{reason}", words_)
        truce.mentions += 1
        describe(known, truce)
        one_sided = truce.side is Side.UNILATERAL and not found.own
        for phrase, id in () if one_sided else partners:
            take(truce.parties, truce, "parties", passage, phrase, id)
        return truce

    def _past(self, scene: Scene, found: TruceWords) -> TimeWords | None:
        """A date long ago beside a truce with "a"."""
        if found.definite:
            return None
        near = (
            time
            for time in scene.times
            if time.first < found.reach and scene.passage.word(time.first - 1) not in _TERM
        )
        return next((time for time in near if self._calendar.is_long_ago(time.when)), None)

    def _new(self, passage: Passage, known: Known, answer: Another | None) -> Truce | None:
        """A truce not told of before; None if the words name none in particular."""
        found = known.found
        if passage.part not in (Part.PARAGRAPH, Part.LIST_ITEM):
            return None
        halt = not self.truces and is_prolonged_halt(passage, found)
        if not (halt or self._may_be_new(passage, found)):
            return None
        if self._figurative and not (found.places or found.time or known.parties):
            return None
        # "15 more days of calm" are those of a truce told before.
        told = (
            halt
            or found.telling
            or known.place
            or found.form == "act"
            or (found.added and self.truces)
        )
        if not (told or (has_terms(passage, found) and not _is_only_quoted(passage, found))):
            return None
        same = not (found.telling or known.place or is_over(passage, found))
        if answer is None and self.truces and same:
            # "They agreed to a truce": no other than the one that the page is about.
            near = [t for t in known.current if passage.block - t.block <= NEAR and not t.ending]
            return near[-1] if near else None
        truce = Truce(passage.block, modifiers=found.modifiers, order=known.order)
        truce.older = bool(self.truces) and self._is_memory(known)
        self.truces.append(truce)
        return truce

    def _may_be_new(self, passage: Passage, found: TruceWords) -> bool:
        """Whether words of their form can name a truce not told of before."""
        if found.form == "similar":
            return bool(self.truces)
        if found.form == "pause":
            return _is_pause(passage, found, beside=bool(self.truces))
        return found.form not in _BACK

    def _is_memory(self, known: Known) -> bool:
        """Whether a further truce of the page is one of the past, told for comparison."""
        found, past = known.found, known.past
        other = found.form in ("one", "ordinal", "similar")
        if {"earlier", "holiday"} & found.modifiers or other:
            return True
        if found.definite and found.time is None:
            return False
        long_ago = bool(found.time and self._calendar.is_long_ago(found.time.when))
        long_ago |= past is not None and past.last <= found.first
        return long_ago or (not found.definite and is_over(known.passage, found))

    # Objects ------------------------------------------------------------------------------------

    def objects(self, source: str) -> tuple[tuple[Ceasefire, ...], tuple[Extension, ...]]:
        """
        All cease-fires and extensions as objects of the model.

        Local truces on a page with one nationwide truce are taken as parts of it.
        """
        self._nest()
        for truce in self.truces:
            _settle(truce)
        taken: set[str] = set()
        for truce in self.truces:
            count_lengths(truce)
            truce.id = unique(id_of(truce, source), taken)
            taken.add(truce.id)
            for number, each in enumerate(truce.extensions, start=1):
                key = source.partition(":")[2]
                stem = truce.id.partition(":")[2].removesuffix(f"-{key}")
                # Which extension is the first or second of a truce, each page counts for itself.
                each.id = f"extension:{stem}-{key}-{number}"
        ceasefires = tuple(ceasefire_of(truce, source) for truce in self.truces)
        extensions = tuple(
            extension_of(each, truce, source) for truce in self.truces for each in truce.extensions
        )
        return ceasefires, extensions

    def _nest(self) -> None:
        wide = [each for each in self.truces if is_wide(each) and not each.older]
        for truce in self.truces:
            if len(wide) == 1 and is_local(truce) and not (truce.older or is_wide(truce)):
                truce.part_of = wide[0]

    def firings(self) -> Iterator[tuple[str, Firing]]:
        """Each object's id with every rule that had a part in it."""
        for truce in self.truces:
            for draft in (truce, *truce.extensions):
                yield from ((draft.id, firing) for firing in draft.grounds.firings)


# What the sentence says around a truce ------------------------------------------------------------


def _settle(truce: Truce) -> None:
    """What ran out after extensions was not the term that was agreed at first."""
    ending = truce.ending
    expired = ending is not None and ending.kind is EndingKind.EXPIRED
    if truce.is_prolonged and ending and expired and truce.ends == ending.when:
        truce.ends = None
        truce.support = [each for each in truce.support if each.field != "ends"]


def _is_only_asked(draft: Draft) -> bool:
    """Whether it is an extension that somebody without a name asks for."""
    asked = (None, PositionStance.PROPOSED)
    return isinstance(draft, Prolongation) and set(draft.positions) == {asked}


def _is_only_quoted(passage: Passage, found: TruceWords) -> bool:
    """ "“We reached a cease-fire,” said": more than the name is somebody else's word."""
    before = found.first - 1
    return passage.is_quoted(before) and passage.word(before).isalpha()


def _is_pause(passage: Passage, found: TruceWords, *, beside: bool) -> bool:
    """
    "An 11-hour pause on Monday" is a truce; "the aid pause" may be one in payments.

    Beside a truce told before, "a first pause in March" is another one.
    """
    telling = {"humanitarian", "unilateral", "bilateral"}
    telling |= {"first", "earlier", "second", "local"} if beside else set()
    named = found.length or telling & found.modifiers
    return bool(named and (found.time or found.places or has_terms(passage, found)))


def _truces_named(mentions: list[Mention], prolonged: list[Named]) -> Iterator[Named]:
    """Where truces are named; "the truce extension" names the extension."""
    for words, truce in mentions:
        if not any(words.noun < each.last - 1 < words.last for each in prolonged):
            yield Named(words.first, words.last, truce)


def _tie(passage: Passage, said: Said, named: list[Named]) -> None:
    """A statement is about the truces and extensions that its words name."""
    for each in named:
        if said.covers(passage.tokens[each.first].start):
            said.about.append(each.draft)
