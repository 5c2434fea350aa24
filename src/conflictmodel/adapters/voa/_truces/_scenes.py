"""
A sentence as the rules for truces see it, each of which asks for the same of it.
"""

from collections.abc import Iterator, Sequence, Set

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._kept import kept
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Lookup, Match, word_set
from conflictmodel.adapters.voa._sentences._times import TimeWords
from conflictmodel.adapters.voa._speech._said import Said
from conflictmodel.adapters.voa._truces._drafts import Draft, Named, Prolongation, Truce
from conflictmodel.adapters.voa._truces._phrases import TruceWords
from conflictmodel.adapters.voa._truces._times import Calendar, time_after, times_in
from conflictmodel.adapters.voa._truces._verbs import is_to_come, stances


# Not of slots, as `Passage`.
@frozen(slots=False)
class Scene:
    """A sentence with what it says and what "it" means in it."""

    passage: Passage
    said: tuple[Said, ...] = ()
    #: What "it" means here: the truce or extension told of last, if just told of.
    it: Draft | None = None

    @kept
    def times(self) -> tuple[TimeWords, ...]:
        """Its times with their hours, found when they are first asked for."""
        return times_in(self.passage)


# Not of slots, as `Passage`.
@frozen(slots=False)
class Telling:
    """A sentence that names a truce, with what is needed to read its terms."""

    scene: Scene
    found: TruceWords
    truce: Truce
    calendar: Calendar
    #: The extensions of the sentence, whose lengths are no term of the truce.
    prolonged: Sequence[Named]

    @kept
    def passage(self) -> Passage:
        """The sentence."""
        return self.scene.passage

    @property
    def times(self) -> tuple[TimeWords, ...]:
        """Its times with their hours."""
        return self.scene.times

    def positions_of(self, words: Set[str]) -> list[int]:
        """The positions of some words behind the truce, up to the next one."""
        first, reach = self.found.last, self.found.reach
        return [p for p in self.passage.positions_of(words) if first <= p < reach]

    def matches(self, table: Lookup[str]) -> Iterator[Match[str]]:
        """The phrases of a table behind the truce, up to the next one."""
        for match in table.all_in(self.passage.tokens):
            if self.found.last <= match.first < self.found.reach:
                yield match

    def time_after(self, position: int, verb: int | None = None) -> TimeWords | None:
        """The time soon behind a word; a day to come if a verb puts it there."""
        time = time_after(self.passage, self.times, position)
        if time is None or verb is None or not is_to_come(self.passage, verb):
            return time
        if _TOLD_BACK & {*self.passage.words(verb - 3, verb)}:
            # "Was set to start on Sunday", told on Monday or on Saturday.
            return self.calendar.nearest(self.passage, time)
        return self.calendar.ahead(self.passage, time)

    def is_extended(self, before: int) -> bool:
        """Whether its extension is told before a word: words of time there are the extension's."""
        return any(
            isinstance(each.draft, Prolongation)
            and each.draft.truce is self.truce
            and each.draft.took_hold
            and each.first < before
            for each in self.prolonged
        )

    def was_extended(self, verb: int) -> bool:
        """ "The truce, **extended on Friday,** expired"; "expired **after an extension**"."""
        behind = self.found.last
        return any(
            behind <= each.first < verb or "after" in self.passage.words(verb, each.first)[-4:]
            for each in self.prolonged
            if isinstance(each.draft, Prolongation) and each.draft.truce is self.truce
        )

    def planned(self, time: TimeWords) -> TimeWords:
        """
        A time that a plan names: a weekday to come, and the nearest date.

        Where the sentence tells of no plan, a weekday is the last one.
        """
        plan = any(
            match.value in ("announced", "agreed", "proposed") or self._is_to_be(match)
            for match in stances().all_in(self.passage.tokens)
        )
        from_here = max(0, self.found.first - 4)
        before = {*self.passage.words(from_here, time.first)}
        plan |= bool(before & {"will", "to"}) and not before & {"was", "were", "had"}
        days = range(time.first, time.last)
        weekday = any(self.passage.tokens[p].text in lex.WEEKDAYS for p in days)
        if weekday and plan:
            # Yesterday's news tells a plan as well: "agreed to a truce starting Monday".
            fresh = self.calendar.is_recent(time.when, days=1) if time.when else False
            return time if fresh else self.calendar.ahead(self.passage, time)
        near = time if weekday else self.calendar.nearest(self.passage, time)
        # "From August 3 until January 29": the end is behind the start.
        start = self.truce.starts
        past = start and near.when and near.when.text < start.text[: len(near.when.text)]
        return self.calendar.ahead(self.passage, time) if past else near

    def _is_to_be(self, match: Match[str]) -> bool:
        return self.passage.word(match.first - 1) in ("will", "to", "would")


#: In reported speech a day to come may have come: "he said it would begin Wednesday".
_TOLD_BACK = word_set("was were had would")
