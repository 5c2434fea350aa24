"""
The signs of an extension: a noun, a verb, or only more time.

`SIGNS` is a table: "a 72-hour extension", "was extended for 48 hours", "stretched it by a day",
"agreed to another 24 hours". Which extension a sign means, `_truce_extensions` tells.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._passages import Passage
from conflictmodel.adapters.voa._phrases import Lookup, Match, word_set
from conflictmodel.adapters.voa._times import Length, TimeWords
from conflictmodel.adapters.voa._truce_drafts import Truce
from conflictmodel.adapters.voa._truce_phrases import TruceWords, extension_nouns
from conflictmodel.adapters.voa._truce_verbs import is_under, verb_start

Mentions = Sequence[tuple[TruceWords, Truce]]


@frozen
class Sign:
    """Words that tell of an extension, and the truce that they prolong."""

    rule: str
    first: int
    last: int
    truce: Truce
    length: Length | None = None
    #: "The second", "again": which one of its truce.
    order: int | None = None
    #: "The extension" is one told of; "another one" is not.
    definite: bool = False
    more: bool = False
    #: "The second two-month extension": the ones before were as long.
    counted: bool = False
    #: When it was announced or agreed.
    time: TimeWords | None = None


@cache
def _verbs() -> Lookup[lex.Verb]:
    return Lookup((form, row) for row in lex.EXTENSION_VERBS for form in row.forms)


_ORDERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_MORE = word_set("again another further second third fourth fifth additional")
_AGAIN = word_set("again once-more second third fourth fifth")
_POINTING = word_set("the this that")
_NOT_EXTENDED = word_set("no not without never any nor neither failed failing failure unable twice")
_PRONOUNS = word_set("it them")


# Whether one is told of at all --------------------------------------------------------------------

_HOPES = word_set(
    """
    if could may might can should possible possibly whether unless hope hopes hoping want
    wants wanted trying tried try efforts effort talks negotiations discuss discussing discussed
    ready prepared willing open pressure how chance prospect prospects possibility
    """
)
_ASKS = word_set(
    "call calls called calling urge urged urges push pushed pushing press pressed ask asked asking"
    " appealed appeal considering consider considered seek seeking demand demanded"
)


def is_told(passage: Passage, first: int, last: int, length: Length | None) -> bool:
    """
    Whether it is agreed, announced, proposed or rejected: not denied, hoped for or only asked.

    The nearest word that governs it tells; what is asked for with a length is a proposal.
    """
    behind = {passage.word(p) for p in range(last, last + 4)}
    if behind & {"if", "unless", "provided", "every"}:
        return False
    for position in range(first - 1, max(-1, first - 7), -1):
        word = passage.word(position)
        if word in _NOT_EXTENDED or (word in _HOPES and position >= first - 5):
            return False
        if word in _ASKS and position >= first - 5:
            return length is not None
        if word in _GRANTING:
            denied = {passage.word(position - 1), passage.word(position - 2)} & _NOT_EXTENDED
            return not denied
    return True


# Nouns --------------------------------------------------------------------------------------------

_BEFORE_A_NOUN = word_set(
    """
    a an the this that its their another further second third fourth fifth first brief short new
    indefinite last-minute additional consecutive straight successive announced agreed proposed
    possible such any open-ended and
    """
)


def _noun(passage: Passage, mentions: Mentions, truces: Sequence[Truce]) -> Iterator[Sign]:
    """ "A second 24-hour extension", "the truce extension", "an extension of the truce"."""
    for match in extension_nouns().all_in(passage.tokens):
        truce = _noun_object(passage, match, mentions, truces)
        if truce is None or passage.word(match.first).endswith("s"):
            continue
        inside = [found.added for found, _ in mentions if found.noun < match.first < found.last]
        length = next(iter(inside), None) or _length_before(passage, match)
        length = length or _length_behind(passage, match.last, mentions)
        before = [passage.word(p) for p in range(match.first - 4, match.first)]
        yield Sign(
            "noun",
            _noun_start(passage, match),
            match.last,
            truce,
            length,
            next((_ORDERS[w] for w in before if w in _ORDERS), None),
            definite=bool(_POINTING & set(before)),
            more=bool(_MORE & set(before)),
            counted=bool(length and passage.word(length.first - 1) in _ORDERS),
        )


def _noun_start(passage: Passage, match: Match[str]) -> int:
    first = match.first
    length = _length_before(passage, match)
    return length.first if length else first


def _noun_object(
    passage: Passage, match: Match[str], mentions: Mentions, truces: Sequence[Truce]
) -> Truce | None:
    for found, truce in mentions:
        if found.noun < match.first < found.last:
            return truce
    word = passage.word(match.first - 1)
    named = word in _BEFORE_A_NOUN or any(x.last == match.first for x in passage.lengths)
    if not named and match.first > 0:
        return None
    after = [t for f, t in mentions if 0 <= f.first - match.last <= 4]
    behind = passage.word(match.last)
    goes_on = behind in ("of", "for", "in") or (
        behind == "to" and passage.word(match.last + 1) == "the"
    )
    if goes_on and not _is_term(passage, match.last):
        return after[0] if after else None
    before = [t for f, t in mentions if f.last <= match.first]
    if before:
        return before[-1]
    extended = [truce for truce in truces if truce.extensions]
    if extended or word in _POINTING:
        return extended[-1] if extended else None
    return _last_told(passage, truces)


def _is_term(passage: Passage, position: int) -> bool:
    """ "An extension **of 48 hours**", "for another week"."""
    return _length_behind(passage, position) is not None


def _last_told(passage: Passage, truces: Sequence[Truce], within: int = 2) -> Truce | None:
    """The truce that "it" or an extension without one means: the last told, if just told."""
    near = [each for each in truces if passage.block - each.block <= within]
    return max(near, key=lambda each: each.block) if near else None


# Verbs --------------------------------------------------------------------------------------------


def _verb(passage: Passage, mentions: Mentions, truces: Sequence[Truce]) -> Iterator[Sign]:
    """ "Was extended for 48 hours", "renewed the truce", "stretched it by a day"."""
    for match in _verbs().all_in(passage.tokens):
        truce = _verb_object(passage, match, mentions, truces)
        length = _length_behind(passage, match.last, mentions)
        if passage.word(match.last) in ("twice", "several", "repeatedly", "many"):
            continue  # How often, and no one of them.
        if truce is None or (match.value.weak and not (length and _is_of(passage, length))):
            continue
        around = [
            *(passage.word(p) for p in range(match.first - 3, match.first)),
            *(passage.word(p) for p in range(match.last, match.last + 7)),
        ]
        # "For the first time": which extension it is.
        counted = [w for w, time in pairwise(around) if time == "time"]
        last = length.last if length else match.last
        yield Sign(
            "verb",
            match.first,
            last,
            truce,
            length,
            next((_ORDERS[w] for w in counted if w in _ORDERS), None),
            more=bool(_AGAIN & set(around)),
        )


def _is_of(passage: Passage, length: Length) -> bool:
    """ "By 24 hours", "for another week": a length that is added."""
    before = [passage.word(p) for p in range(length.first - 3, length.first)]
    return bool({"by", "for", "another"} & set(before))


def _verb_object(
    passage: Passage, match: Match[lex.Verb], mentions: Mentions, truces: Sequence[Truce]
) -> Truce | None:
    """What the verb prolongs: its subject in the passive, else the truce or "it" behind it."""
    if passage.word(match.last) in _PRONOUNS:
        here = [truce for found, truce in mentions if found.last <= match.first]
        return here[-1] if here else _last_told(passage, truces, within=1)
    behind = [(f, t) for f, t in mentions if 0 <= f.first - match.last <= 2]
    adjective = passage.word(match.first - 1) in ("a", "an", "the")
    if behind and not adjective:
        return behind[0][1]
    if passage.word(match.first) in (match.value.past, match.value.participle):
        return _subject(passage, match.first, mentions, truces)
    passive = passage.word(match.first - 1) == "being"
    return _subject(passage, match.first, mentions, truces) if passive else None


def _subject(
    passage: Passage, verb: int, mentions: Mentions, truces: Sequence[Truce]
) -> Truce | None:
    start = verb_start(passage, verb)
    passive = any(passage.word(p) in _BE for p in range(start, verb))
    here = [(found, truce) for found, truce in mentions if found.last <= verb]
    if passive and passage.word(start - 1) == "it":
        return here[-1][1] if here else _last_told(passage, truces, within=1)
    if not here:
        return None
    found, truce = here[-1]
    start = max(start, found.last)
    if is_under(passage, found) and passage.word(start) not in ("which", "that"):
        return None
    reduced = start == verb == found.last and not _takes_object(passage, verb)
    leads = start == found.last or passage.word(start - 1) in (",", "and", "but")
    leads |= passage.word(start) in ("which", "that")
    return truce if reduced or (passive and leads) else None


_BE = word_set("is are was were be been being")


def _takes_object(passage: Passage, verb: int) -> bool:
    """ "The truce extended **the** lull": active, though it looks like "the truce extended by"."""
    return passage.word(verb + 1) in ("the", "a", "its", "their", "his")


# More time ----------------------------------------------------------------------------------------

_GRANTING = word_set("agreed announced approved accepted granted given gave decided ordered voted")
_ADDED = word_set("another further additional more extra")


def _more_time(passage: Passage, mentions: Mentions, truces: Sequence[Truce]) -> Iterator[Sign]:
    """ "Both sides agreed to **another 24 hours**": an extension without a word for it."""
    for length in passage.lengths:
        inside = {passage.word(p) for p in range(length.first - 2, length.last)}
        before = {passage.word(p) for p in range(length.first - 8, length.first)}
        if not (inside & _ADDED and before & _GRANTING):
            continue
        if any(found.first <= length.first < found.last for found, _ in mentions):
            continue
        truce = mentions[-1][1] if mentions else _last_told(passage, truces, within=1)
        if truce:
            yield Sign("more-time", length.first, length.last, truce, length)


SIGNS: tuple[tuple[str, Callable[[Passage, Mentions, Sequence[Truce]], Iterator[Sign]]], ...] = (
    ("noun", _noun),
    ("verb", _verb),
    ("more-time", _more_time),
)


# Lengths ------------------------------------------------------------------------------------------

# "extended **for another** 48 hours", "prolonged **by** a day".
_UP_TO_A_LENGTH = word_set("for by of a an another additional further at least up to the")


def _length_before(passage: Passage, match: Match[str]) -> Length | None:
    return next((x for x in passage.lengths if x.last == match.first), None)


def _length_behind(passage: Passage, position: int, mentions: Mentions = ()) -> Length | None:
    """A length soon behind a noun or verb; the truce itself may stand between."""
    for length in passage.lengths:
        if any(found.length is length for found, _ in mentions):
            continue  # "Extend a three-day truce by 72 hours": the truce's own.
        gap = [passage.word(p) for p in range(position, length.first)]
        if length.first < position or len(gap) > 10:
            continue
        near = set(gap) <= _UP_TO_A_LENGTH if len(gap) <= 4 else False
        if near or set(gap[-3:]) & {"for", "by"}:
            return length
    return None
