"""
Extensions told without a word for them: only more time, or a later end.

"Will last **two days longer**", "keep the truce **past Sunday**", "**adding ten days to it**",
"agreed to **another 24 hours**", "had wanted **a month**".
"""

from collections.abc import Iterator

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._numbers import number_of
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._time_rules import units
from conflictmodel.adapters.voa._sentences._times import Length
from conflictmodel.adapters.voa._truces._drafts import Truce
from conflictmodel.adapters.voa._truces._lengths import added_number, is_added, length_behind
from conflictmodel.adapters.voa._truces._objects import subject_of
from conflictmodel.adapters.voa._truces._phrases import extension_nouns, extension_verbs
from conflictmodel.adapters.voa._truces._standing import Standing, moods_above, standing_of
from conflictmodel.adapters.voa._truces._told import Sign, Telling
from conflictmodel.adapters.voa._truces._times import time_after
from conflictmodel.adapters.voa._truces._verbs import is_told_of
from conflictmodel.values import Duration

# It goes on, or is gone on with -------------------------------------------------------------------

#: How far behind a verb of lasting stands what makes it longer.
_TERM_WITHIN = 9


def lasting(telling: Telling) -> Iterator[Sign]:
    """ "Will last **two days longer**", "keep to the truce **beyond Sunday**", "is to run on"."""
    passage = telling.passage
    for verb in passage.positions_of(lex.GOING_ON | lex.KEEPING):
        truce = _kept(telling, verb) or _deed(telling, verb)
        passive = not lex.BE.isdisjoint(passage.words(verb - 2, verb))
        if truce is None and (passive or passage.word(verb) in lex.GOING_ON):
            truce = subject_of(telling, verb) or _agreed_to(telling, verb)
        term = _longer(telling, verb, truce) if truce else None
        if truce and term:
            first, last, length = term
            first = first if length else verb
            yield Sign("lasting", first, last, truce, length, ends=length is None)


def _kept(telling: Telling, verb: int) -> Truce | None:
    """What is kept: the truce behind the verb, "it", or their guns silent."""
    passage = telling.passage
    if passage.word(verb) not in lex.KEEPING:
        return None
    for found, truce in telling.mentions:
        if 0 <= found.first - verb - 1 <= 2:
            return truce
    behind = passage.words(verb + 1, verb + 3)
    return telling.last_told(within=1) if "it" in behind else None


def _deed(telling: Telling, verb: int) -> Truce | None:
    """ "The guns would **stay silent** past Sunday": the verb is a part of what is done."""
    deeds = ((f, t) for f, t in telling.mentions if f.form == "act")
    return next((truce for found, truce in deeds if found.first <= verb < found.last), None)


_OTHER_DEALINGS = word_set("talks negotiations talking meeting negotiating search discussions work")


def _agreed_to(telling: Telling, verb: int) -> Truce | None:
    """ "Both agreed **to go on**", with the truce that was just told of."""
    passage = telling.passage
    agreed = _AGREED & {*passage.words(verb - 4, verb)} and passage.word(verb - 1) == "to"
    if not agreed or telling.mentions or not _OTHER_DEALINGS.isdisjoint(passage.tokens.words):
        return None
    bare = passage.word(verb + 1) in _BARE and passage.word(verb) in ("go", "carry", "continue")
    return telling.last_told() if bare else None


_AGREED = word_set("agreed agree agrees decided promised")
_BARE = word_set("on until for , and")

_BEYOND = word_set("beyond past")
_UNTIL = word_set("until till through")
_ENDLESS = word_set("indefinitely longer")
_CLAUSE_ENDS = word_set("; , but while")


def _longer(telling: Telling, verb: int, truce: Truce) -> tuple[int, int, Length | None] | None:
    """What makes it longer than it was to be: more time, a later end, or no end any more."""
    passage = telling.passage
    for length in passage.lengths:
        if 0 < length.first - verb <= _TERM_WITHIN and is_added(passage, length):
            gap = passage.words(verb + 1 + (passage.word(verb + 1) == "on"), length.first)
            if not set(gap) & _ELSEWHERE or _IN_FORCE & set(gap):
                return length.first, length.last + 1, length
    if _goes_on(passage, verb) and (behind := length_behind(passage, verb + 1)):
        return behind.first, behind.last, behind
    for at in range(verb + 1, min(verb + _TERM_WITHIN, len(passage.tokens))):
        word = passage.word(at)
        if word in _CLAUSE_ENDS and passage.word(at + 1) != "and":
            return None
        later = word in _UNTIL and _is_later(telling, truce, verb, at)
        endless = word in _ENDLESS or passage.words(at, at + 3) in _NO_END
        beyond = word in _BEYOND or (word == "after" and "not" in passage.words(verb - 3, verb))
        if later or endless or (beyond and at - verb <= 5):
            return verb, at + 1, None
    return None


_NO_END = (("with", "no", "date"), ("with", "no", "end"), ("without", "a", "date"))


def _goes_on(passage: Passage, verb: int) -> bool:
    """ "**Agreed to go on**", "**go on** observing": with any length there is more time."""
    to_come = {"agreed", "will", "would", "to", "shall"} & {*passage.words(verb - 3, verb)}
    on_ = passage.word(verb + 1) == "on" or passage.word(verb) == "continue"
    agreed = bool(to_come) and on_
    on = {"on", "continue", "continued"} & {*passage.words(verb - 2, verb)}
    return agreed or bool(on and passage.word(verb).endswith("ing"))


_ELSEWHERE = word_set(", and before after in on with")
_IN_FORCE = word_set("force place effect")
_INSTEAD = word_set("now instead only")


def _is_later(telling: Telling, truce: Truce, verb: int, until: int) -> bool:
    """Whether it now ends later than it was to: told by an end before, or by "now"."""
    passage = telling.passage
    if truce.extensions and passage.word(verb - 1) == "to":
        return True
    running = truce.starts or truce.mentions > 1
    if running and standing_of(passage, verb, until, timed=True) is Standing.ASKED:
        return True
    time = time_after(passage, telling.scene.times, until + 1, within=3)
    when = telling.calendar.ahead(passage, time).when if time else None
    if when and truce.ends and not when.is_interval:
        known = truce.ends.text
        return when.text[: len(known)] > known[: len(when.text)]
    return bool(_INSTEAD & {*passage.words(until - 4, until)}) and not truce.starts == when


# It is given more ---------------------------------------------------------------------------------


def added(telling: Telling) -> Iterator[Sign]:
    """ "**Adding ten days** to it", "two weeks **were added** to the truce", "were made twenty"."""
    passage = telling.passage
    for verb in passage.positions_of(lex.ADDING):
        for length in passage.lengths:
            to = max(length.last, verb + 1)
            near = 0 < length.first - verb <= 3 or 0 < verb - length.last <= 3
            truce = _added_to(telling, to) if near else None
            if truce:
                first = min(verb, length.first)
                yield Sign("added", first, to, truce, length, finite=False)
    yield from _made_more(telling)


def _added_to(telling: Telling, to: int) -> Truce | None:
    passage = telling.passage
    ends = passage.word(to) in (".", ",", "")  # "Agreed to add three days."
    if (passage.word(to), passage.word(to + 1)) == ("to", "it") or ends:
        return telling.last_told(within=1)
    if passage.word(to) != "to":
        return None
    return next((t for f, t in telling.mentions if 0 < f.first - to <= 3), None)


_MADE = word_set("made become became")
_WITHOUT_END = word_set("open-ended indefinite")


def _made_more(telling: Telling) -> Iterator[Sign]:
    """ "The **ten days** of the truce had been **made twenty**": as many more."""
    passage = telling.passage
    for verb in passage.positions_of(_MADE):
        if passage.word(verb + 1) in _WITHOUT_END and (truce := subject_of(telling, verb)):
            yield Sign("added", verb, verb + 2, truce, ends=True)
        whole = number_of(passage.word(verb + 1))
        for length in passage.lengths if whole else ():
            had = number_of(passage.word(length.first))
            if not (whole and had and 0 < verb - length.last <= 8 and whole == 2 * had):
                continue
            truce = telling.mentions[-1][1] if telling.mentions else telling.last_told(within=1)
            if truce:
                yield Sign("added", length.first, verb + 2, truce, length)


_ASKING = word_set(
    """
    call calls called calling urge urged urges push pushed pushing press pressed ask asked asking
    appeal appealed consider considered considering seek seeking sought demand demanded plead
    pleaded pleading persuade persuading convince convincing give want wants wanted propose
    proposed proposes offer offered offers suggest suggested request requested hoped
    """
)
#: What may be granted of other things as well: without a truce in the sentence it tells nothing.
_OF_ANYTHING = word_set("given gave decided ordered voted got won secured gives grant")
_APART = word_set(", ; said says that but while and which who")
_GOVERNED_WITHIN = 8


def given(telling: Telling) -> Iterator[Sign]:
    """ "Both sides agreed to **another 24 hours**", "gave the truce **another week**"."""
    for length in _extra(telling):
        if _is_of_another(telling, length):
            continue
        truce = _truce_of(telling, length)
        own = any(f.added is length for f, _ in telling.mentions)
        # A number alone is that of the truce: "another seven".
        own |= length.last - length.first == 1 and length not in telling.passage.lengths
        if truce and (own or _is_given(telling, length)):
            yield Sign("more-time", length.first, length.last, truce, length)


def _is_given(telling: Telling, length: Length) -> bool:
    """Whether words above it grant, ask for or refuse it, and nothing else is done meanwhile."""
    passage = telling.passage
    moods = moods_above(passage, length.first) - {"wished", "open"}
    of_a_truce = telling.mentions or _given_it(passage, length)
    if not of_a_truce and _clause_before(passage, length.first) & _OF_ANYTHING:
        moods -= {"granted"}
    return bool(moods) and not _is_other_deed(passage, length.first)


_OF_MORE_TIME = (
    lex.GOING_ON
    | lex.KEEPING
    | lex.ADDING
    | word_set("give grant extend prolong agree accept allow get win have see")
)


def _is_other_deed(passage: Passage, position: int) -> bool:
    """ "Agreed **to meet** for two more days": what the time is for."""
    deeds = (p + 1 for p in range(position - _GOVERNED_WITHIN, position - 1))
    return any(
        passage.word(deed - 1) == "to"
        and passage.tokens[deed].text.islower()
        and passage.word(deed) not in _OF_MORE_TIME | lex.DETERMINERS
        for deed in deeds
        if 0 < deed < position
    )


def _extra(telling: Telling) -> Iterator[Length]:
    """Lengths that come on top; "another seven" of a truce of seven days."""
    passage = telling.passage
    own = [found.added for found, _ in telling.mentions if found.added]
    yield from own
    yield from (x for x in passage.lengths if is_added(passage, x) and x not in own)
    for at in passage.positions_of(_ORDINALS):
        unit = units().get(passage.word(at + 1))
        if unit and passage.word(at - 1) == "a":
            # "Got **a second week**".
            yield Length(at - 1, at + 2, Duration(f"P{'T' if unit.clock else ''}1{unit.letter}"))
    truce = telling.mentions[-1][1] if telling.mentions else telling.last_told(within=1)
    for at in passage.positions_of(_ANOTHER) if truce and truce.duration else ():
        number = added_number(passage, at, truce.duration) if truce else None
        number = number or (added_number(passage, at - 2, truce.duration) if truce else None)
        if number:
            yield number


_ORDINALS = word_set("second third fourth fifth")
_ANOTHER = word_set("another more")


_OF_A_TRUCE = (
    *(("of", word) for word in ("quiet", "calm", "peace", "silence", "truce", "respite")),
    *(("to", word) for word in ("live", "run", "the", "it")),
)


def _given_it(passage: Passage, length: Length) -> bool:
    """ "We have **given it** one more week", "on Thursday **it was given** seven more"."""
    before = passage.words(length.first - 3, length.first)
    return "it" in before and not {"said", "asked"} & set(before)


def _clause_before(passage: Passage, position: int) -> set[str]:
    """The words before a length, up to the next verb of saying or conjunction."""
    found: set[str] = set()
    for at in range(position - 1, max(-1, position - 1 - _GOVERNED_WITHIN), -1):
        if passage.word(at) in _APART:
            break
        found.add(passage.word(at))
    return found


def _truce_of(telling: Telling, length: Length) -> Truce | None:
    """ "Another 72 hours of calm" is that of the calm; else of the last truce told."""
    own = [truce for found, truce in telling.mentions if found.added is length]
    if own or telling.mentions:
        return own[0] if own else telling.mentions[-1][1]
    return telling.last_told(within=1)


def _is_of_another(telling: Telling, length: Length) -> bool:
    """ "Another two days **of talks**", "two more years **in prison**"."""
    of_a_truce = any(
        found.added is length or 0 < found.first - length.last <= 2 for found, _ in telling.mentions
    )
    passage = telling.passage
    other = passage.word(length.last) in ("of", "in", "to", "for", "off")
    pair = passage.words(length.last, length.last + 2)
    return other and not (of_a_truce or pair in _OF_A_TRUCE)


# It is asked for ----------------------------------------------------------------------------------

_DEMANDING = word_set(
    "demand demanded demands sought seeks requested requests wanted wants preferred"
)
_SIZES = word_set("a an at least fixed full whole , she he it says said")


def asks_for_time(passage: Passage) -> bool:
    """Whether a sentence has a word of asking: most have none."""
    return not _ASKING.isdisjoint(passage.tokens.words)


def asked_for(telling: Telling) -> Iterator[Sign]:
    """ "Asked both sides **for a month**", where the page tells of a prolongation."""
    passage = telling.passage
    asked = [length for length in passage.lengths if _is_asked_for(passage, length)]
    if not asked:
        return
    here = _is_prolonged(telling)
    truces = [each for each in telling.truces if here or each.extensions]
    near = [each for each in truces if passage.block - each.block <= _TOLD_WITHIN]
    for length in asked:
        if near and not any(found.length is length for found, _ in telling.mentions):
            asked_ = Standing.ASKED
            yield Sign("asked-for", length.first, length.last, near[-1], length, standing=asked_)


#: How many paragraphs after an extension others may be told to have wanted more.
_TOLD_WITHIN = 5


def _is_asked_for(passage: Passage, length: Length) -> bool:
    """ "For a month" behind a word of asking; what is asked "for a month **of talks**" is else."""
    whole = length.last - length.first > 1 and not is_added(passage, length)
    start = length.first
    while passage.word(start - 1) in _SIZES:
        start -= 1
    before = passage.words(start - 6, start)
    governed = before and (
        (before[-1] == "for" and bool(_ASKING & set(before))) or before[-1] in _DEMANDING
    )
    other = passage.word(length.last) in ("of", "in", "to", "for", "off", "'")
    return bool(whole and governed and not other)


def _is_prolonged(telling: Telling) -> bool:
    """Whether the sentence tells of an extension beside what is asked for."""
    tokens = telling.passage.tokens
    told = extension_nouns().all_in(tokens) or extension_verbs().all_in(tokens)
    return bool(told) or any(found.added for found, _ in telling.mentions)
