"""
A truce that goes on, or is gone on with, for longer than it was to last.

"Will last **two days longer**", "keep the truce **past Sunday**", "is to run on **with no date**",
"will now stay in force **until Friday**": a verb of lasting or keeping, and what makes it longer.
"""

from collections.abc import Iterator
from itertools import pairwise

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._times import Length
from conflictmodel.adapters.voa._truces._drafts import Truce
from conflictmodel.adapters.voa._truces._lengths import is_added, length_behind
from conflictmodel.adapters.voa._truces._objects import subject_of
from conflictmodel.adapters.voa._truces._standing import Standing, standing_of
from conflictmodel.adapters.voa._truces._times import time_after
from conflictmodel.adapters.voa._truces._told import Sign, Situation
from conflictmodel.adapters.voa._truces._verbs import endings, is_to_come

#: Verbs of a truce that lasts, and of those who keep one.
_VERBS = lex.GOING_ON | lex.KEEPING


def lasting(situation: Situation) -> Iterator[Sign]:
    """Each verb of lasting or keeping that tells of a truce and of more time."""
    for verb in situation.passage.positions_of(_VERBS):
        truce = _truce_of(situation, verb)
        if truce is None:
            continue
        lengths = _more_time(situation.passage, verb)
        for length in lengths:
            yield Sign(
                "lasting", length.first, length.last, truce, length, more=length != lengths[0]
            )
        if not lengths and (end := _later_end(situation, verb, truce)):
            yield Sign("lasting", verb, end, truce, ends=True)


# Which truce --------------------------------------------------------------------------------------


def _truce_of(situation: Situation, verb: int) -> Truce | None:
    passage = situation.passage
    if truce := _kept(situation, verb) or _deed(situation, verb):
        return truce
    passive = not lex.BE.isdisjoint(passage.words(verb - 2, verb))
    if passive or passage.word(verb) in lex.GOING_ON:
        return subject_of(situation, verb) or _agreed_to(situation, verb)
    return None


def _kept(situation: Situation, verb: int) -> Truce | None:
    """What is kept: the truce behind the verb, "it", or their guns silent."""
    passage = situation.passage
    word = passage.word(verb)
    if word not in lex.KEEPING or (word in _HOLDING and passage.word(verb + 1) not in ("to", "by")):
        return None
    # "Keep for **another month** the truce".
    ends = [x.last for x in passage.lengths if x.first > verb and is_added(passage, x)]
    for found, truce in situation.mentions:
        if any(0 <= found.first - end <= 2 for end in (verb + 1, *ends)):
            return truce
    behind = passage.words(verb + 1, verb + 3)
    return situation.last_told(within=1) if "it" in behind else None


_HOLDING = word_set("hold holds held holding")


def _deed(situation: Situation, verb: int) -> Truce | None:
    """ "The guns would **stay silent** past Sunday": the verb is a part of what is done."""
    deeds = ((f, t) for f, t in situation.mentions if f.form == "act")
    return next((truce for found, truce in deeds if found.first <= verb < found.last), None)


_OTHER_DEALINGS = word_set("talks negotiations talking meeting negotiating search discussions work")


def _agreed_to(situation: Situation, verb: int) -> Truce | None:
    """ "Both agreed **to go on**", with the truce that was just told of."""
    passage = situation.passage
    agreed = _AGREED & {*passage.words(verb - 4, verb)} and passage.word(verb - 1) == "to"
    if not agreed or situation.mentions or not _OTHER_DEALINGS.isdisjoint(passage.tokens.words):
        return None
    bare = passage.word(verb + 1) in _BARE and passage.word(verb) in ("go", "carry", "continue")
    return situation.last_told() if bare else None


_AGREED = word_set("agreed agree agrees decided promised")
_BARE = word_set("on until for , and")

# What makes it longer -----------------------------------------------------------------------------

#: How far behind a verb of lasting more time stands, and a later end.
_TIME_WITHIN, _END_WITHIN = 14, 9
_CLAUSE_ENDS = word_set("; , but while")


def _more_time(passage: Passage, verb: int) -> list[Length]:
    """ "For **another week**"; of what goes on, "for **two weeks**"."""
    found: list[Length] = []
    for length in passage.lengths:
        start = found[-1].last if found else verb
        if not (0 < length.first - start <= _TIME_WITHIN and is_added(passage, length)):
            continue
        gap = {*passage.words(verb + 1 + (passage.word(verb + 1) == "on"), length.first)}
        # "Another 24 hours on Saturday **and for a further 24 hours** on Sunday".
        again = found and ("and", "for") in pairwise(passage.words(length.first - 4, length.first))
        if again or gap & _IN_FORCE or not gap & _ELSEWHERE:
            found.append(length)
    going_on = length_behind(passage, verb + 1) if _goes_on(passage, verb) else None
    return found or ([going_on] if going_on else [])


def _later_end(situation: Situation, verb: int, truce: Truce) -> int | None:
    """Behind the word of a later end, or of none any more."""
    passage = situation.passage
    if passage.word(verb).startswith("out"):  # "Will **outlast** the harvest".
        return verb + 1
    for at in range(verb + 1, min(verb + _END_WITHIN, len(passage.tokens))):
        if passage.word(at) in _CLAUSE_ENDS and passage.word(at + 1) != "and":
            return None
        if _is_beyond(passage, verb, at) or _is_later(situation, truce, verb, at):
            return at + 1
    return None


#: "Remain **in the city** for another week"; but "remain **in force**".
_ELSEWHERE = word_set(", and before after in on with")
_IN_FORCE = word_set("force place effect alive being")


def _goes_on(passage: Passage, verb: int) -> bool:
    """ "Agreed to **go on**", "will **continue**", "go on **observing**": any length is more."""
    before = passage.words(verb - 3, verb)
    if passage.word(verb).endswith("ing"):
        return not {"on", "continue", "continued"}.isdisjoint(before[1:])
    on_ = passage.word(verb + 1) == "on" or passage.word(verb) == "continue"
    return on_ and not _TO_COME.isdisjoint(before)


_TO_COME = word_set("agreed will would to shall")


def _is_beyond(passage: Passage, verb: int, at: int) -> bool:
    """ "**Past** the harvest", "**indefinitely**", "with no date"; "will **not** … **after**"."""
    word = passage.word(at)
    if word in _ENDLESS or passage.words(at, at + 3) in _NO_END:
        return True
    after = word == "after" and "not" in passage.words(verb - 3, verb)
    return (word in _BEYOND or after) and at - verb <= 5


_BEYOND = word_set("beyond past")
_ENDLESS = word_set("indefinitely longer")
_NO_END = (("with", "no", "date"), ("with", "no", "end"), ("without", "a", "date"))


def _is_later(situation: Situation, truce: Truce, verb: int, until: int) -> bool:
    """ "Until Friday": whether that is later than it was to end, or all that is asked for."""
    passage = situation.passage
    if passage.word(until) not in _UNTIL:
        return False
    if truce.extensions and passage.word(verb - 1) == "to":
        return True
    if _had_an_end(passage, verb):
        return True
    named = any(found.definite for found, meant in situation.mentions if meant is truce)
    running = truce.starts or truce.mentions > 1 or named
    if running and standing_of(passage, verb, until, timed=True) is Standing.ASKED:
        return True
    time = time_after(passage, situation.scene.times, until + 1, within=3)
    when = situation.calendar.ahead(passage, time).when if time else None
    if when and truce.ends and not when.is_interval:
        known = truce.ends.text
        return when.text[: len(known)] > known[: len(when.text)]
    return not _INSTEAD.isdisjoint(passage.words(until - 4, until)) and truce.starts != when


def _had_an_end(passage: Passage, verb: int) -> bool:
    """ "The truce, which **was to end** on Monday, will last until Wednesday"."""
    ends = (match.first for match in endings().all_in(passage.tokens) if match.first < verb)
    return any(is_to_come(passage, end) for end in ends)


_UNTIL = word_set("until till through")
_INSTEAD = word_set("now instead only")
