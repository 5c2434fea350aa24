"""
When something was said: a time beside the reporting verb, by an ordered table (`MOMENTS`).

Times elsewhere in an attribution are of something else: "Dorin, **who fled on Tuesday**, said".
"""

from collections.abc import Callable

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._readings import MEDIA
from conflictmodel.adapters.voa._sentences._times import TimeWords
from conflictmodel.adapters.voa._speech._clauses import MARKS, verb_group
from conflictmodel.adapters.voa._speech._heads import RELATIVES
from conflictmodel.adapters.voa._speech._speech import Speech

# What stands directly before a time without making it another one than the verb's.
_THEN = word_set("on in late early earlier during over at")
# Before these a time belongs to something else: "since 2011", "the war of 2014".
_ANOTHER = word_set("of for from about since until till by to between through before after the")
# Something is sent or printed when it is said: "in a statement released on Monday".
_ISSUED = word_set(
    "issued released published posted sent carried broadcast aired recorded dated televised"
)
_OCCASIONS = MEDIA | word_set(
    "interview speech address conference briefing post email e-mail video sermon call telegram"
)
# How far from its verb a time may stand, in words.
_BEHIND = 10
_AHEAD = 20


def moment_of(speech: Speech) -> tuple[str, TimeWords] | None:
    """The time at which a speech was held, with the rule that found it."""
    for time in speech.passage.times:
        start = speech.passage.tokens[time.first].start
        if any(first <= start < last for first, last in speech.content):
            continue
        for name, fits in MOMENTS:
            if fits(speech, time):
                return name, time
    return None


def _beside(speech: Speech, time: TimeWords) -> bool:
    # "X said on Monday", "told reporters in Tel Arun late Monday", "in a Friday statement".
    first = speech.verb[1] if time.first < speech.subject.last else speech.subject.last
    if not first <= time.first <= first + _BEHIND or _is_of_another(speech.passage, time):
        return False
    gap = range(first, time.first)
    return not any(_is_barrier(speech.passage, p) for p in gap)


def _within(speech: Speech, time: TimeWords) -> bool:
    # "X on Monday said", "X, on Monday, said".
    passage = speech.passage
    group = verb_group(passage, speech.verb[0])
    if not group <= time.first < speech.verb[0]:
        return False
    return passage.word(group - 1) not in lex.FINITE_VERBS and not _is_of_another(passage, time)


def _opening(speech: Speech, time: TimeWords) -> bool:
    # "On Monday, X said", "X denied it, but on Monday he said".
    passage, subject = speech.passage, speech.subject.first
    start = time.first - (passage.word(time.first - 1) in _THEN)
    opens = start == 0 or passage.word(start - 1) in ("and", "but", "while", ";")
    if not opens or not time.last <= subject <= time.last + _AHEAD:
        return False
    gap = range(time.last, subject)
    return not _is_of_another(passage, time) and not any(_is_clause(passage, p) for p in gap)


def _on_occasion(speech: Speech, time: TimeWords) -> bool:
    # "In a statement Monday, X said", "But in an interview with the paper on Monday he said".
    passage, subject = speech.passage, speech.subject.first
    first = int(passage.word(0) in ("and", "but"))
    if passage.word(first) not in ("in", "at") or not time.last <= subject <= time.last + _AHEAD:
        return False
    if not any(passage.word(p) in _OCCASIONS for p in range(first, time.first)):
        return False
    gap = (*range(first, time.first), *range(time.last, subject))
    return not _is_of_another(passage, time) and not any(_is_clause(passage, p) for p in gap)


def _of_medium(speech: Speech, time: TimeWords) -> bool:
    # "A statement released Monday by the council said", "Monday's statement said".
    passage = speech.passage
    if not speech.subject.first <= time.first < speech.verb[0]:
        return False
    before = time.first - 1 - (passage.word(time.first - 1) in _THEN)
    behind = time.last + (passage.word(time.last) == "'s")
    return passage.word(before) in MEDIA | _ISSUED or passage.word(behind) in MEDIA


Moment = Callable[[Speech, TimeWords], bool]

MOMENTS: tuple[tuple[str, Moment], ...] = (
    ("beside-the-verb", _beside),
    ("within-the-verb", _within),
    ("opening", _opening),
    ("occasion", _on_occasion),
    ("of-the-medium", _of_medium),
)


def _is_of_another(passage: Passage, time: TimeWords) -> bool:
    """Whether a time tells when something else was: "since 2011", "the 2014 war"."""
    return passage.word(time.first - 1) in _ANOTHER


def _is_barrier(passage: Passage, position: int) -> bool:
    """Whether what follows a word is no more beside the verb before it."""
    word = passage.word(position)
    aside = word in MARKS or word in lex.SUBORDINATORS or word in ("after", "before", "since")
    return aside or _is_clause(passage, position)


def _is_clause(passage: Passage, position: int) -> bool:
    """Whether a word shows that another clause has begun: a verb, or what joins one."""
    word = passage.word(position)
    joins = word in RELATIVES or word in ("whose", "whom", "where", "and", "but", "or", ";")
    verb = word in lex.FINITE_VERBS or word in words.reporting() or word.endswith("ed")
    return joins or (verb and word not in _ISSUED and word not in MEDIA)
