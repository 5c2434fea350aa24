"""
Extensions told without a word for them: only more time, or a second date.

"Agreed to another 24 hours", "asked both sides for a month", "renewed on Monday **and again on
Thursday**".
"""

from collections.abc import Iterator, Sequence

from conflictmodel.adapters.voa._passages import Passage
from conflictmodel.adapters.voa._phrases import word_set
from conflictmodel.adapters.voa._times import Length
from conflictmodel.adapters.voa._truce_drafts import Truce
from conflictmodel.adapters.voa._truce_lengths import is_added
from conflictmodel.adapters.voa._truce_phrases import extension_nouns, extension_verbs
from conflictmodel.adapters.voa._truce_told import ASKS, GRANTING, Mentions, Sign, last_told
from conflictmodel.adapters.voa._truce_verbs import is_wanted

# To keep a truce for two more weeks is to prolong it.
_KEEPING = word_set(
    """
    keep keeps kept keeping observe observes observed respect respects respected honor honors
    hold holds held maintain maintains maintained last lasts lasted run runs remain remains
    continue continues continued stick abide sticking abiding stay stays go
    """
)
_GOVERNED_WITHIN = 8


def more_time(passage: Passage, mentions: Mentions, truces: Sequence[Truce]) -> Iterator[Sign]:
    """ "Both sides agreed to **another 24 hours**", "will observe it for **two more weeks**"."""
    for length in passage.lengths:
        if not is_added(passage, length) or _is_of_another(passage, length, mentions):
            continue
        before = {passage.word(p) for p in range(length.first - _GOVERNED_WITHIN, length.first)}
        kept = _is_kept(passage, length, mentions)
        asked = bool(before & ASKS) and not before & GRANTING
        truce = _truce_of(passage, length, mentions, truces)
        if truce and (kept or asked or before & GRANTING):
            yield Sign(
                "more-time", length.first, length.last, truce, length, asked=asked, more=False
            )


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
    if any(found.added is length for found, _ in mentions):
        return True
    for found, _ in mentions:
        words = {passage.word(p) for p in range(found.first - 3, length.first)}
        if words & _KEEPING and found.last <= length.first:
            return True
    near = {passage.word(p) for p in range(length.first - 6, length.first)}
    return "it" in near and bool(near & _KEEPING)


def _is_of_another(passage: Passage, length: Length, mentions: Mentions) -> bool:
    """ "Another two days **of talks**", "two more years **in prison**"."""
    of_a_truce = any(found.added is length for found, _ in mentions)
    return passage.word(length.last) in ("of", "in") and not of_a_truce


_DEMANDING = word_set("demand demanded demands sought seeks requested requests")


def asked_for(passage: Passage, mentions: Mentions, truces: Sequence[Truce]) -> Iterator[Sign]:
    """ "Asked both sides **for a month**", where the page tells of a prolongation."""
    for length in passage.lengths:
        whole = length.last - length.first > 1 and not is_added(passage, length)
        before = [passage.word(p) for p in range(length.first - 6, length.first)]
        governed = (before[-1] == "for" and ASKS & set(before)) or before[-1] in _DEMANDING
        if not (whole and governed) or passage.word(length.last) in ("of", "in", "to", "for", "'"):
            continue
        near = [truce for truce in truces if truce.extensions or _is_prolonged(passage, mentions)]
        truce = last_told(passage, near)
        if truce and not any(found.length is length for found, _ in mentions):
            yield Sign("asked-for", length.first, length.last, truce, length, asked=True)


def wanted(passage: Passage, mentions: Mentions, truces: Sequence[Truce]) -> Iterator[Sign]:
    """ "Wanted the truce **to last through Sunday**", where it has been prolonged."""
    for found, truce in mentions:
        verb = found.last + 1
        lasting = passage.word(verb) in _KEEPING and is_wanted(passage, found)
        if not (lasting and found.definite and truce.extensions):
            continue
        after = passage.word(verb + 1)
        length = next((x for x in passage.lengths if x.first - verb in (1, 2)), None)
        if length or after in ("until", "till", "through", "to", "beyond"):
            last = length.last if length else verb + 1
            yield Sign("wanted", verb, last, truce, length, more=True, asked=True)


def _is_prolonged(passage: Passage, mentions: Mentions) -> bool:
    """Whether the sentence tells of an extension beside what is asked for."""
    told = extension_nouns().all_in(passage.tokens) or extension_verbs().all_in(passage.tokens)
    return bool(told) or any(found.added for found, _ in mentions)
