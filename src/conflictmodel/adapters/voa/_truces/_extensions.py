"""
Extensions: which truce is prolonged, by how much, until when, at whose initiative.

What tells of one is in `_signs`; here it becomes one told of before or a new one.
"""

from collections.abc import Sequence

from attrs import evolve, frozen

from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._times import TimeWords
from conflictmodel.adapters.voa._truces._actors import Actors, take
from conflictmodel.adapters.voa._truces._drafts import Named, Prolongation, Truce, add_position
from conflictmodel.adapters.voa._truces._scenes import Scene
from conflictmodel.adapters.voa._truces._signs import SIGNS
from conflictmodel.adapters.voa._truces._standing import Standing, standing_of
from conflictmodel.adapters.voa._truces._times import Calendar, time_after
from conflictmodel.adapters.voa._truces._told import Mentions, Sign, Situation
from conflictmodel.model import Position
from conflictmodel.values import Part, PositionStance, When

# When it was announced ----------------------------------------------------------------------------

_NOT_THEN = word_set(
    """
    to until till through from since that which starting beginning after before , ; expire expires
    expired end ends ended runs ran begin begins began start starts takes took comes came
    """
)


def _time_of(
    scene: Scene, sign: Sign, signs: Sequence[Sign], mentions: Mentions
) -> TimeWords | None:
    """ "Was renewed on June 2", "agreed Monday to extend", "On Thursday the truce was extended"."""
    passage, times = scene.passage, scene.times
    reach = min((s.first for s in signs if s.first > sign.first), default=len(passage.tokens))
    ends = [found.last for found, _ in mentions if sign.first < found.last <= reach]
    for time in times:
        if sign.rule == "lasting" and sign.ends and time.first - sign.last <= 1:
            continue  # "Stay in force **until Sunday**".
        start = max(
            (end for end in (sign.last, *ends) if end <= time.first), default=sign.first + 1
        )
        gap = _gap(passage, sign, start, time.first)
        # "For the first time on April 2".
        near = len(gap) <= 2 or "time" in gap
        if sign.first < time.first < reach and near and not set(gap) & _NOT_THEN:
            return time
    before = [time for time in times if time.last <= sign.first]
    for time in before:
        opens = time.first <= 1 and passage.word(0) in ("on", "in", passage.word(time.first))
        gap = [*passage.words(time.last, sign.first)]
        if opens or (1 <= len(gap) <= 2 and not _NOT_BEFORE & set(gap)):
            return time
    return None


#: "Expired Sunday **after** an extension": the day is that of something else.
_NOT_BEFORE = word_set(", and after before following despite until")


def _gap(passage: Passage, sign: Sign, start: int, end: int) -> list[str]:
    """The words up to a time; "renewed**, each time for 72 hours,** on Monday" has its length."""
    if sign.length and start <= sign.length.first < end:
        start = sign.length.last
        start += passage.word(start) == ","
    gap = [*passage.words(start, end)]
    # "Renewed once before, on Monday".
    gap = gap[2:] if gap[:2] == ["once", "before"] else gap
    return gap[1:] if gap in ([",", "on"], [",", "in"]) else gap


#: Words that begin the term of an extension, and those that end it.
_TERMS = {
    **dict.fromkeys(("until", "till", "through"), "ends"),
    **dict.fromkeys(("starting", "beginning", "from"), "starts"),
}


#: "The extension **expires** Friday".
_FATES = {
    **dict.fromkeys(("expires", "expire", "ends", "end", "out"), "ends"),
    **dict.fromkeys(("begins", "begin", "starts", "start"), "starts"),
}


_INITIATIVE = word_set("initiative request behest")


# Reading ------------------------------------------------------------------------------------------


@frozen
class Extensions:
    """The extensions that a sentence tells of."""

    actors: Actors
    calendar: Calendar

    def read(self, scene: Scene, mentions: Mentions, truces: Sequence[Truce]) -> list[Named]:
        """Take each extension of a sentence, told of before or new, with its terms."""
        passage, named = scene.passage, list[Named]()
        signs = _signs_of(Situation(scene, mentions, truces, self.calendar))
        for number, sign in enumerate(signs, start=1):
            inside = any(_is_inside(sign, each) for each in signs[: number - 1])
            if inside or sign.standing is Standing.OPEN:
                continue
            again = sign.rule == "verb" and any(
                each.truce is sign.truce and each.rule in ("verb", "again")
                for each in signs[: number - 1]
            )
            made = self._meant(passage, sign, again=again)
            if made is None:
                continue
            reach = signs[number].first if number < len(signs) else len(passage.tokens)
            self._describe(scene, sign, made)
            self._initiative(passage, sign, made, reach)
            named.append(Named(sign.first, sign.last, made))
        return named

    def _meant(self, passage: Passage, sign: Sign, *, again: bool) -> Prolongation | None:
        """
        The extension told of before that a sign means, or a new one.

        Two verbs in a row tell of two: "was prolonged in May and in June was renewed".
        """
        known = sign.truce.extensions
        ordered = [each for each in known if sign.order and each.order == sign.order]
        if ordered:
            return ordered[-1]
        if counted := _nth(sign):
            return counted
        same = [each for each in known if _same(sign, each, self.calendar)]
        same.sort(key=lambda each: not each.took_hold)
        if same and (sign.definite or not (sign.more or again)):
            # "The extension" is that of the paragraph, else the one that the page is about.
            here = [each for each in same if each.block == passage.block]
            return here[-1] if here else same[0]
        if passage.part not in (Part.PARAGRAPH, Part.LIST_ITEM):
            # A headline tells of one of the paragraphs: with another length, of none.
            return known[-1] if known and not sign.length else None
        made = Prolongation(passage.block, truce=sign.truce)
        known.append(made)
        return made

    def _describe(self, scene: Scene, sign: Sign, made: Prolongation) -> None:
        passage = scene.passage
        # Of several told without a number, "the second" may be any.
        only = len(sign.truce.extensions) == 1 or not made.grounds.evidence
        if only or made is _nth(sign):
            made.order = made.order or sign.order
        made.counted |= sign.counted
        made.asked_until |= sign.ends and sign.standing is Standing.ASKED
        if sign.length and made.duration is None:
            made.duration = sign.length.duration
            made.fill("duration", "extension:length", passage, sign.length.first, sign.length.last)
        made.grounds.rest_on(
            f"extension:{sign.rule}", passage.evidence(passage.span(sign.first, sign.last))
        )
        refused = sign.standing is Standing.REFUSED  # On the day of that, nothing began.
        if refused or (sign.standing is Standing.ASKED and not made.stances):
            stance = PositionStance.REJECTED if refused else PositionStance.PROPOSED
            words_ = passage.evidence(passage.span(sign.first, sign.last))
            add_position(made, Position(stance=stance, evidence=(words_,)))
        self._until(scene, sign, made)
        if sign.time and made.announced is None and not refused:
            made.announced = sign.time.when
            made.fill("announced", "extension:when", passage, sign.time.first, sign.time.last)

    def _until(self, scene: Scene, sign: Sign, made: Prolongation) -> None:
        """ "Extended until midnight Monday", "for 72 hours starting Tuesday"."""
        passage = scene.passage
        start = sign.last - sign.ends  # The word of its end is the last of the sign.
        for position in range(start, min(sign.last + 12, len(passage.tokens))):
            name = _TERMS.get(passage.word(position))
            if sign.rule == "noun" and position <= sign.last + 1:
                name = name or _FATES.get(passage.word(position))
            if name is None or getattr(made, name) is not None:
                continue
            time = time_after(passage, scene.times, position + 1, within=2)
            if time:
                past = passage.word(position - 1) == "ran"  # "Ran out Friday": the last one.
                when = time.when if past else self.calendar.ahead(passage, time).when
                setattr(made, name, when)
                made.fill(name, f"extension:{name}", passage, time.first, time.last)

    def _initiative(self, passage: Passage, sign: Sign, made: Prolongation, reach: int) -> None:
        """ "At X's initiative", "at the request of X"."""
        for position in passage.positions_of(_INITIATIVE):
            if not sign.last <= position < reach:
                continue
            phrase = (
                passage.phrase_at(position + 2)
                if passage.word(position + 1) == "of"
                else passage.phrase_ending(position - 1) or passage.phrase_ending(position)
            )
            id = self.actors.id_of(passage, phrase) if phrase else None
            if phrase and id:
                take(made.initiative, made, "initiative", passage, phrase, id)


def _signs_of(situation: Situation) -> list[Sign]:
    """The signs of a sentence from left to right, with their days and how they stand."""
    found = [sign for _, signs_in in SIGNS for sign in signs_in(situation)]
    found.sort(key=lambda each: each.first)
    scene, mentions = situation.scene, situation.mentions
    return [
        evolve(
            each,
            time=each.time or _time_of(scene, each, found, mentions),
            standing=each.standing or _standing(scene.passage, each),
        )
        for each in found
    ]


def _standing(passage: Passage, sign: Sign) -> Standing:
    timed = sign.ends or sign.length is not None
    return standing_of(passage, sign.first, sign.last, finite=sign.finite, timed=timed)


def _nth(sign: Sign) -> Prolongation | None:
    """ "The second extension" of two that are told with their dates and without numbers."""
    told = [(each.announced.text, each) for each in sign.truce.extensions if each.announced]
    whole = len(told) == len(sign.truce.extensions) > 1
    counted = any(each.order for _, each in told)
    if not (sign.order and sign.definite and whole) or counted or sign.order > len(told):
        return None
    return sorted(told, key=lambda pair: pair[0])[sign.order - 1][1]


def _is_inside(sign: Sign, of: Sign) -> bool:
    """ "**Extended** for **another 48 hours**" is one; "extended **twice**" gives two signs."""
    return of.first <= sign.first < of.last and (of.first, of.last) != (sign.first, sign.last)


def _same(sign: Sign, each: Prolongation, calendar: Calendar) -> bool:
    """Whether nothing told of the two differs: number, day, how they stand, length."""
    if sign.order and each.order:
        return sign.order == each.order
    return (
        not _differs_in_time(sign, each, calendar)
        and not _differs_in_standing(sign, each)
        and _same_length(sign, each)
    )


def _differs_in_time(sign: Sign, each: Prolongation, calendar: Calendar) -> bool:
    then = sign.time.when if sign.time else None
    if then and each.announced and not _meet(then, each.announced):
        return True
    if each.announced:
        return False
    if sign.rule == "verb" and sign.time and (each.order or 1) > 1:
        return True  # "A second one", and then: "it was extended on Tuesday", the first time.
    # "Was renewed in March", beside the one that is the news.
    return then is not None and not calendar.is_recent(then)


def _differs_in_standing(sign: Sign, each: Prolongation) -> bool:
    """Whether one is what was agreed, and the other what was asked for or refused beside it."""
    if sign.standing is Standing.REFUSED:
        return each.took_hold and not sign.definite  # "We shall not extend it again."
    if sign.standing is not Standing.ASKED:
        return each.asked_until and sign.length is not None
    if PositionStance.REJECTED in each.stances or (sign.ends and each.duration):
        return True  # What was refused, and what others ask for after that.
    # "Prolonged without a date", though others asked for a year.
    other = (sign.length is None) != (each.duration is None)
    return other and each.took_hold and bool(each.grounds.evidence)


def _same_length(sign: Sign, each: Prolongation) -> bool:
    if sign.length is None:
        # "For the first time" is no other telling of one with a length, unless that is counted.
        return not (sign.order and sign.rule == "verb")
    if each.duration is None:
        return sign.definite or not each.order
    return each.duration.same_length(sign.length.duration)


def _meet(one: When, other: When) -> bool:
    return one.text.startswith(other.text) or other.text.startswith(one.text)


def count_lengths(truce: Truce) -> None:
    """ "The second two-month extension": the first one lasted two months as well."""
    for each in truce.extensions:
        words_ = [s for s in each.support if s.field == "duration"]
        order = each.order or 0
        before = [other for other in truce.extensions if other.order == order - 1]
        if order == 2 and len(truce.extensions) == 2 and not before:
            before = [other for other in truce.extensions if other.order is None]
        if each.counted and before and before[0].duration is None:
            before[0].duration = each.duration
            before[0].support += words_
