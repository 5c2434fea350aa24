"""
Extensions told without a word for them, only by more time.

"**Adding five days to it**", "agreed to **another 24 hours**", "had wanted **a month**".
"""

from collections.abc import Iterator

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._numbers import number_of
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._time_rules import units
from conflictmodel.adapters.voa._sentences._times import Length
from conflictmodel.adapters.voa._truces._drafts import Truce
from conflictmodel.adapters.voa._truces._lengths import added_number, is_added
from conflictmodel.adapters.voa._truces._objects import subject_of
from conflictmodel.adapters.voa._truces._phrases import extension_nouns, extension_verbs
from conflictmodel.adapters.voa._truces._standing import Standing, moods_above, moods_behind
from conflictmodel.adapters.voa._truces._told import Sign, Situation
from conflictmodel.values import Duration

# It is given more ---------------------------------------------------------------------------------


def added(situation: Situation) -> Iterator[Sign]:
    """ "**Adding ten days** to it", "two weeks **were added** to the truce", "were made twenty"."""
    passage = situation.passage
    for verb in passage.positions_of(lex.ADDING):
        for length in passage.lengths:
            to = max(length.last, verb + 1)
            near = 0 < length.first - verb <= 3 or 0 <= verb - length.last <= 3
            near &= passage.word(verb) not in _PUTTING or is_added(passage, length)
            truce = _added_to(situation, to) if near else None
            if truce:
                first = min(verb, length.first)
                yield Sign("added", first, to, truce, length, finite=False)
    yield from _made_more(situation)


#: One may put two days to anything; "another two days" are put on a truce.
_PUTTING = word_set("put puts putting")


def _added_to(situation: Situation, to: int) -> Truce | None:
    passage = situation.passage
    ends = passage.word(to) in (".", ",", "")  # "Agreed to add three days."
    if (passage.word(to), passage.word(to + 1)) == ("to", "it") or ends:
        return situation.last_told(within=1)
    if passage.word(to) not in ("to", "on", "onto"):
        return None
    return next((t for f, t in situation.mentions if 0 < f.first - to <= 3), None)


_MADE = word_set("made become became")
_WITHOUT_END = word_set("open-ended indefinite")


def _made_more(situation: Situation) -> Iterator[Sign]:
    """ "The **ten days** of the truce had been **made twenty**": as many more."""
    passage = situation.passage
    for verb in passage.positions_of(_MADE):
        if passage.word(verb + 1) in _WITHOUT_END and (truce := subject_of(situation, verb)):
            yield Sign("added", verb, verb + 2, truce, ends=True)
        whole = number_of(passage.word(verb + 1))
        for length in passage.lengths if whole else ():
            had = number_of(passage.word(length.first))
            if not (whole and had and 0 < verb - length.last <= 8 and whole == 2 * had):
                continue
            truce = situation.meant
            if truce:
                yield Sign("added", length.first, verb + 2, truce, length)


#: What may be granted of other things as well: without a truce in the sentence it tells nothing.
_OF_ANYTHING = word_set("given gave decided ordered voted got won secured gives grant")
_APART = word_set(", ; said says that but while and which who")
_GOVERNED_WITHIN = 8


def given(situation: Situation) -> Iterator[Sign]:
    """ "Both sides agreed to **another 24 hours**", "gave the truce **another week**"."""
    for length in _extra(situation):
        if _is_of_another(situation, length):
            continue
        truce = _truce_of(situation, length)
        own = any(f.added is length for f, _ in situation.mentions)
        # A number alone is that of the truce: "another six".
        own |= length.last - length.first == 1 and length not in situation.passage.lengths
        if truce and (own or _is_given(situation, length)):
            yield Sign("more-time", length.first, length.last, truce, length)


def _is_given(situation: Situation, length: Length) -> bool:
    """Whether words above it grant, ask for or refuse it, and nothing else is done meanwhile."""
    passage = situation.passage
    # "Agreed to observe it on Tuesday as well**, for** one more day".
    aside = passage.words(length.first - 2, length.first) == (",", "for")
    moods = moods_above(passage, length.first - 2 * aside) - {"wished", "open"}
    of_a_truce = situation.mentions or _given_it(passage, length)
    if not of_a_truce and _clause_before(passage, length.first) & _OF_ANYTHING:
        moods -= {"granted"}
    given = moods or "granted" in moods_behind(passage, length.last)
    return bool(given) and not _is_other_deed(passage, length.first)


_OF_MORE_TIME = (
    lex.GOING_ON
    | lex.KEEPING
    | lex.ADDING
    | word_set(
        """
        give grant extend prolong agree accept allow get win have see ask seek request demand plead
        press push
        """
    )
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


def _extra(situation: Situation) -> Iterator[Length]:
    """Lengths that come on top; "another six" of a truce of six days."""
    passage = situation.passage
    own = [found.added for found, _ in situation.mentions if found.added]
    yield from own
    yield from (x for x in passage.lengths if is_added(passage, x) and x not in own)
    for at in passage.positions_of(_ORDINALS):
        unit = units().get(passage.word(at + 1))
        if unit and passage.word(at - 1) == "a":
            # "Got **a second week**".
            yield Length(at - 1, at + 2, Duration(f"P{'T' if unit.clock else ''}1{unit.letter}"))
    truce = situation.meant
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
    ("of", "it"),
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


def _truce_of(situation: Situation, length: Length) -> Truce | None:
    """ "Another 72 hours of calm" is that of the calm; else of the last truce told."""
    own = [truce for found, truce in situation.mentions if found.added is length]
    return own[0] if own else situation.meant


def _is_of_another(situation: Situation, length: Length) -> bool:
    """ "Another two days **of talks**", "two more years **in prison**"."""
    passage = situation.passage
    named = [found for found, _ in situation.mentions]
    last = length.last + (passage.word(length.last) in ("more", "longer"))
    of_a_truce = any(f.added is length or f.first - last == 1 for f in named)
    other = passage.word(last) in ("of", "in", "to", "for", "off")
    pair = passage.words(last, last + 2)
    return other and not (of_a_truce or pair in _OF_A_TRUCE)


# It is asked for ----------------------------------------------------------------------------------

_DEMANDING = word_set(
    "demand demanded demands sought seeks requested requests wanted wants preferred liked"
)
_SIZES = word_set("a an at least fixed full whole , she he it says said")


def asked_for(situation: Situation) -> Iterator[Sign]:
    """ "Asked both sides **for a month**", where the page tells of a prolongation."""
    passage = situation.passage
    asked = [length for length in passage.lengths if _is_asked_for(passage, length)]
    asked += _numbers_asked_for(passage)
    if not asked:
        return
    here = _is_prolonged(situation)
    truces = [each for each in situation.truces if here or each.extensions]
    near = [each for each in truces if passage.block - each.block <= _TOLD_WITHIN]
    for length in asked:
        if near and not any(found.length is length for found, _ in situation.mentions):
            asked_ = Standing.ASKED
            yield Sign("asked-for", length.first, length.last, near[-1], length, standing=asked_)


def _numbers_asked_for(passage: Passage) -> Iterator[Length]:
    """ "A two-day extension, said Haddad, who had asked **for four**"."""
    for at in passage.positions_of(_FOR) if passage.lengths else ():
        told = [x for x in passage.lengths if x.last <= at]
        number = added_number(passage, at, told[-1].duration) if told else None
        if number and number.first == at + 1 and "asked" in moods_above(passage, at + 1):
            yield number


_FOR = frozenset({"for"})
#: How many paragraphs after an extension others may be told to have wanted more.
_TOLD_WITHIN = 6


def _is_asked_for(passage: Passage, length: Length) -> bool:
    """ "For a month" behind a word of asking; what is asked "for a month **of talks**" is else."""
    whole = length.last - length.first > 1
    start = length.first
    while passage.word(start - 1) in _SIZES:
        start -= 1
    asked = passage.word(start - 1) == "for" and moods_above(passage, start) & {"asked", "wished"}
    governed = asked or passage.word(start - 1) in _DEMANDING
    last = length.last + (passage.word(length.last) in ("more", "longer"))
    other = passage.word(last) in ("of", "in", "to", "for", "off", "'")
    return whole and bool(governed) and not other


def _is_prolonged(situation: Situation) -> bool:
    """Whether the sentence tells of an extension beside what is asked for."""
    tokens = situation.passage.tokens
    told = extension_nouns().all_in(tokens) or extension_verbs().all_in(tokens)
    return bool(told) or any(found.added for found, _ in situation.mentions)
