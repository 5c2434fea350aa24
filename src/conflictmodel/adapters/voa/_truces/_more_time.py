"""
Extensions told without a word for them: only more time, or a second date.

"Agreed to another 24 hours", "asked both sides for a month", "renewed on Monday **and again on
Thursday**".
"""

from collections.abc import Iterator, Sequence

from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._times import Length
from conflictmodel.adapters.voa._truces._drafts import Truce
from conflictmodel.adapters.voa._truces._lengths import is_added
from conflictmodel.adapters.voa._truces._phrases import extension_nouns, extension_verbs
from conflictmodel.adapters.voa._truces._told import ASKS, GRANTING, Mentions, Sign, last_told
from conflictmodel.adapters.voa._truces._verbs import is_told_of, is_wanted

# To keep a truce for two more weeks is to prolong it, and so is its lasting for them.
_KEEPING = word_set(
    "keep keeps kept keeping observe observes respect respects honor honors maintain extend"
)
_LASTING = word_set(
    "last lasts lasted hold holds held run runs continue continues remain remains stay stays go"
)
#: What may be granted of other things as well: without a truce in the sentence it tells nothing.
_OF_ANYTHING = word_set("given gave decided ordered voted got won secured")
_APART = word_set(", ; said says that but while and which who")
_GOVERNED_WITHIN = 8


def more_time(passage: Passage, mentions: Mentions, truces: Sequence[Truce]) -> Iterator[Sign]:
    """ "Both sides agreed to **another 24 hours**", "will observe it for **two more weeks**"."""
    for length in passage.lengths:
        if not is_added(passage, length) or _is_of_another(passage, length, mentions):
            continue
        before = _clause_before(passage, length.first)
        granted = before & (GRANTING if mentions else GRANTING - _OF_ANYTHING)
        asked = bool(before & ASKS) and not granted
        truce = _truce_of(passage, length, mentions, truces)
        if truce and (granted or asked or _is_kept(passage, length, mentions)):
            yield Sign("more-time", length.first, length.last, truce, length, asked=asked)


def _clause_before(passage: Passage, position: int) -> set[str]:
    """The words before a length, up to the next verb of saying or conjunction."""
    found: set[str] = set()
    for at in range(position - 1, max(-1, position - 1 - _GOVERNED_WITHIN), -1):
        if passage.word(at) in _APART:
            break
        found.add(passage.word(at))
    return found


def _truce_of(
    passage: Passage, length: Length, mentions: Mentions, truces: Sequence[Truce]
) -> Truce | None:
    """ "Another 72 hours of calm" is that of the calm; else of the last truce told."""
    own = [truce for found, truce in mentions if found.added is length]
    if own or mentions:
        return own[0] if own else mentions[-1][1]
    return last_told(passage, truces, within=1)


def _is_kept(passage: Passage, length: Length, mentions: Mentions) -> bool:
    """ "Keep the truce **for** two more weeks", "the truce will last another week"."""
    near = range(length.first - 6, length.first)
    for found, _ in mentions:
        verbs = {*passage.words(found.first - 3, found.first)}
        if found.added is length or (verbs & _KEEPING and 0 <= length.first - found.last <= 5):
            return True
        lasting = (p for p in near if p >= found.last and passage.word(p) in _LASTING)
        if any(is_told_of(passage, found, p) for p in lasting):
            return True
    it = {passage.word(p - 1) for p in near if passage.word(p) == "it"}
    return bool(it & _KEEPING)


def _is_of_another(passage: Passage, length: Length, mentions: Mentions) -> bool:
    """ "Another two days **of talks**", "two more years **in prison**"."""
    of_a_truce = any(found.added is length for found, _ in mentions)
    return passage.word(length.last) in ("of", "in") and not of_a_truce


_DEMANDING = word_set("demand demanded demands sought seeks requested requests")


def asked_for(passage: Passage, mentions: Mentions, truces: Sequence[Truce]) -> Iterator[Sign]:
    """ "Asked both sides **for a month**", where the page tells of a prolongation."""
    asked = [length for length in passage.lengths if _is_asked_for(passage, length)]
    if not asked:
        return
    here = _is_prolonged(passage, mentions)
    truce = last_told(passage, [each for each in truces if here or each.extensions])
    for length in asked:
        if truce and not any(found.length is length for found, _ in mentions):
            yield Sign("asked-for", length.first, length.last, truce, length, asked=True)


def _is_asked_for(passage: Passage, length: Length) -> bool:
    """ "For a month" behind a word of asking; what is asked "for a month **of talks**" is else."""
    whole = length.last - length.first > 1 and not is_added(passage, length)
    before = [passage.word(p) for p in range(length.first - 6, length.first)]
    governed = (before[-1] == "for" and bool(ASKS & set(before))) or before[-1] in _DEMANDING
    other = passage.word(length.last) in ("of", "in", "to", "for", "off", "'")
    return whole and governed and not other


def wanted(passage: Passage, mentions: Mentions, truces: Sequence[Truce]) -> Iterator[Sign]:
    """ "Wanted the truce **to last through Sunday**", where it has been prolonged."""
    for verb in passage.positions_of(_LASTING):
        if verb < 2 or passage.word(verb - 1) != "to":
            continue
        truce = _wanted_truce(passage, verb - 1, mentions, truces)
        if truce is None or not truce.extensions:
            continue
        within = [x for x in passage.lengths if 0 < x.first - verb <= 3]
        length = within[0] if within else None
        if length or passage.word(verb + 1) in ("until", "till", "through", "to", "beyond"):
            last = length.last if length else verb + 1
            yield Sign("wanted", verb, last, truce, length, more=True, asked=True)


def _wanted_truce(
    passage: Passage, to: int, mentions: Mentions, truces: Sequence[Truce]
) -> Truce | None:
    """What somebody wants to last: a truce, or "it"."""
    for found, truce in mentions:
        if found.last == to and found.definite and is_wanted(passage, found.first, to):
            return truce
    it = passage.word(to - 1) == "it" and is_wanted(passage, to - 1, to)
    return last_told(passage, truces, within=1) if it else None


def _is_prolonged(passage: Passage, mentions: Mentions) -> bool:
    """Whether the sentence tells of an extension beside what is asked for."""
    told = extension_nouns().all_in(passage.tokens) or extension_verbs().all_in(passage.tokens)
    return bool(told) or any(found.added for found, _ in mentions)
