"""
The manner of speaking: what stands between a reporting verb and the words reported.

"told reporters **in Tel Arun on Monday** that": the listener, the time, the place, the medium.
"""

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._clauses import FUNCTION_WORDS
from conflictmodel.adapters.voa._heads import noun_phrase_at
from conflictmodel.adapters.voa._nouns import NounPhrase
from conflictmodel.adapters.voa._passages import Passage
from conflictmodel.adapters.voa._phrases import word_set
from conflictmodel.adapters.voa._subjects import Telling

# The manner of speaking that stands between verb and words: "said in a statement that".
MEDIA = word_set(
    """
    statement interview message letter speech report tweet email e-mail call briefing
    conference address post video broadcast article news remarks telegram release text
    twitter facebook telegram television radio reporters journalists website phone telephone
    editorial testimony comments book memoir essay column tv blog podcast memo speech sermon
    """
)


def start_of_words(telling: Telling) -> tuple[int, NounPhrase | None]:
    """
    Where the words reported begin: past the listener, the time, "in a statement"; and who
    listens.
    """
    passage = telling.passage
    position, audience = _listener(telling, _past_initials(passage, telling.subject.last))
    while step := _manner(passage, position):
        position = step
    cue = telling.cue.value
    hangs = passage.word(position) in _BEFORE_NOUNS
    if audience or cue.audience or (hangs and "that" in cue.takes and cue.form != "idiom"):
        position = _past_listener(passage, position)
    return _past_colon(passage, position), audience


# How many words of manner may stand before a colon: "added this sober assessment: “…”".
_MANNERS = 7


def _past_colon(passage: Passage, position: int) -> int:
    """ "answered **without hesitation:** “Yes”": to a quotation behind a colon."""
    for at in range(position, position + _MANNERS):
        if passage.word(at) == ":" and (at == position or passage.is_quoted(at + 1)):
            return at + 1
        if passage.word(at) in ("", ",") or passage.is_quoted(at):
            break
    return position


def _listener(telling: Telling, position: int) -> tuple[int, NounPhrase | None]:
    """Past "reporters" of "told reporters", past "to VOA" of "said to VOA that"."""
    passage, told = telling.passage, telling.cue.value.audience
    to = passage.word(position) == "to"
    if not told and not to:
        return position, None
    phrase = noun_phrase_at(passage, position + to)
    if phrase and (told or passage.word(phrase.last) in ("that", ",")):
        return _past_name(passage, phrase.last), phrase
    if told and passage.word(position + to) in _LISTENERS:
        return position + to + 1, None
    return position, None


_OUTLETS = MEDIA | word_set(
    "service channel station newspaper network program programme agency daily magazine site"
)
# How far behind a listener the words may begin: "told delegates gathered in the hall that".
_LISTENING = 12


_BEFORE_NOUNS = lex.PREPOSITIONS | {"before", "after"}


def _past_listener(passage: Passage, position: int) -> int:
    """ "told delegates **gathered in the hall** that", "told Port Maren **television**:"."""
    while passage.word(position) in _OUTLETS:
        position += 1
    for at in range(position, position + _LISTENING):
        if passage.word(at) == "that":
            return at
        word = passage.word(at)
        another = word in lex.DETERMINERS and passage.word(at - 1) not in _BEFORE_NOUNS
        if another or word in (",", ":", "", "to") or passage.is_quoted(at):
            break
    return position


def _past_initials(passage: Passage, position: int) -> int:
    """ "the Northern Council **(NC)**": past the short form of the name just told."""
    return position + 3 if passage.word(position + 2) == ")" else position


def _past_name(passage: Passage, position: int) -> int:
    """ "told Velanda Radio**'s Northern Service**": to the end of what it names."""
    if passage.word(position) != "'s":
        return position
    position += 1
    while passage.word(position).isalpha() and passage.word(position) not in FUNCTION_WORDS:
        position += 1
    return position


_LISTENERS = MEDIA | word_set("him her them us me you everyone people")


_ADVERBS = word_set("also again later earlier separately afterward publicly repeatedly flatly")


def _manner(passage: Passage, position: int) -> int | None:
    """The end of one phrase of time, place or manner."""
    if passage.word(position) == ",":
        return _past_aside(passage, position)
    led = passage.word(position) in ("on", "in", "late", "early", "earlier", "since")
    starts = (position, position + led)
    time = next((t for t in passage.times if t.first in starts), None)
    if time:
        # "said Monday's vote", "said Monday would be": the day is part of what is said.
        own = passage.word(time.last) == "'s" or passage.word(time.last) in lex.FINITE_VERBS
        return None if own else time.last
    only = passage.word(position) == "only" and passage.word(position + 1) == "that"
    if passage.word(position) in _ADVERBS or only:
        return position + 1
    if passage.word(position) == "at" and passage.word(position + 2) in ("time", "weekend"):
        return position + 3
    if passage.word(position) in ("in", "at", "on", "during", "to", "by", "through", "via"):
        for end in range(position + 1, min(position + 7, len(passage.tokens))):
            if passage.word(end) in MEDIA and not passage.is_quoted(end):
                return _past_partner(passage, end + 1)
        place = next((p for p in passage.places if p.first == position + 1), None)
        if place and passage.word(place.last) in _BEGINNINGS | {",", "on"}:
            return place.last
    return _past_place(passage, position)


# A clause begins with one of these for sure.
_BEGINNINGS = word_set("that he she it they there we")


def _past_place(passage: Passage, position: int) -> int | None:
    """ "said **at a police station in the north** he was ready": a place in plain words."""
    if passage.word(position) not in lex.PREPOSITIONS:
        return None
    for end in range(position + 2, position + _LISTENING):
        word = passage.word(end)
        if word in _BEGINNINGS:
            return end
        if not word.isalpha() or word in lex.FINITE_VERBS or passage.is_quoted(end):
            return None
    return None


def _past_aside(passage: Passage, comma: int) -> int | None:
    """ "reported**, citing two diplomats,** that": where "that" follows the second comma."""
    for position in range(comma + 1, comma + _LISTENING):
        if passage.word(position) == "," and passage.word(position + 1) == "that":
            return position + 1
    return None


def _past_partner(passage: Passage, position: int) -> int:
    """ "in an interview **with the AFP news agency**", "a news **conference in Oslo**"."""
    while passage.word(position) in MEDIA:
        position += 1
    if passage.word(position) in ("with", "to", "in", "from"):
        phrase = noun_phrase_at(passage, position + 1)
        return phrase.last if phrase else position
    return position
