"""
The manner of speaking: what stands between a reporting verb and the words reported.

"told reporters **in Tel Arun on Monday** that": the listener, the time, the place, the medium.
"""

from collections.abc import Callable

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._speech._clauses import FUNCTION_WORDS
from conflictmodel.adapters.voa._speech._objects import noun_phrase_at
from conflictmodel.adapters.voa._speech._telling import Telling

# The manner of speaking that stands between verb and words: "said in a statement that".
_MEDIA = word_set(
    """
    statement interview message letter speech report tweet email e-mail call briefing
    conference address post video broadcast article news remarks telegram release text
    twitter facebook telegram television radio reporters journalists website phone telephone
    editorial testimony comments book memoir essay column tv blog podcast memo speech sermon
    """
)


# "in a message sent to reporters that".
_SENT = word_set("sent posted released published carried broadcast issued obtained read written")


def start_of_words(telling: Telling) -> tuple[int, NounPhrase | None]:
    """
    Where the words reported begin: past the listener, the time, "in a statement"; and who
    listens.
    """
    passage, cue = telling.passage, telling.cue.value
    position, audience = _listener(telling, _past_initials(passage, telling.subject.last))
    # "warned of …", "vowed to …": what the verb takes is no manner.
    while passage.word(position) not in cue.takes and (step := _manner(passage, position)):
        position = step
    word = passage.word(position)
    hangs = word in _LEADING - cue.takes and "that" in cue.takes and cue.form != "idiom"
    # "warned Velanda that"
    listens = "that" in cue.takes and "noun" not in cue.takes and word not in cue.takes
    if audience or cue.audience or hangs or listens or word in _SENT:
        position = _past_listener(passage, position)
    if audience and passage.word(position) == "," and passage.word(position + 1) in _BEGINNINGS:
        position += 1  # "told reporters**,** they would leave"
    return _past_colon(passage, position), audience


# How many words of manner may stand before a colon: "added this sober assessment: “…”".
_MANNERS = 7


def _past_colon(passage: Passage, position: int) -> int:
    """ "answered **without hesitation:** “Yes”": to a quotation behind a colon."""
    if ":" not in passage.tokens.words:
        return position
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
    if phrase and phrase.article == "a" and passage.word(phrase.last) == "of":
        phrase = noun_phrase_at(passage, phrase.last + 1) or phrase  # "a meeting of officials"
    if phrase and passage.word(phrase.last - 1) in _CLAIMS:
        return position, None  # "responded to a report that"
    if phrase and (told or passage.word(phrase.last) in ("that", ",")):
        return _past_name(passage, phrase.last), phrase
    if told and passage.word(position + to) in _LISTENERS:
        return position + to + 1, None
    return position, None


_LISTENERS = _MEDIA | word_set("him her them us me you everyone people")
_OUTLETS = _MEDIA | word_set(
    "service channel station newspaper network program programme agency daily magazine site"
)
# "Responded to a **report** that": these have what follows.
_CLAIMS = word_set("report claim call accusation allegation suggestion news fact demand reports")
# How far behind a listener the words may begin: "told delegates gathered in the hall that".
_LISTENING = 12
_BEFORE_NOUNS = lex.PREPOSITIONS | {"before", "after"}
# "hinted **early** in the week that".
_LEADING = _BEFORE_NOUNS | {"late", "early", "earlier", "later"}


def _past_listener(passage: Passage, position: int) -> int:
    """ "told delegates **gathered in the hall** that", "told Port Maren **television**:"."""
    while passage.word(position) in _OUTLETS:
        position += 1
    for at in range(position, position + _LISTENING):
        if passage.word(at) == "that":
            return position if passage.word(at - 1) in _CLAIMS else at
        word = passage.word(at)
        timed = any(t.first - 1 <= at < t.last for t in passage.times)
        before = passage.word(at - 1)
        another = word in lex.DETERMINERS and before not in _BEFORE_NOUNS
        # "told delegates **honoring the dead** that"
        another = another and not (at - 1 == position and before.endswith("ing"))
        another = another and not timed and passage.word(at - 1) != "and"
        to = word == "to" and passage.word(at - 1) not in _SENT
        if another or to or word in (",", ":", "") or passage.is_quoted(at):
            break
    return position


def _past_initials(passage: Passage, position: int) -> int:
    """ "the Northern Council **(NC)**": past the short form of the name just told."""
    return position + 3 if passage.word(position + 2) == ")" else position


def _past_name(passage: Passage, position: int) -> int:
    """ "told Velanda Radio**'s Northern Service**": to the end of what it names."""
    number = passage.tokens[position] if position < len(passage.tokens) else None
    if number and number.low in lex.NUMBER_WORDS and number.text[0].isupper():
        return position + 1  # "told Channel **Seven**"
    if passage.word(position) != "'s":
        return position
    position += 1
    while passage.word(position).isalpha() and passage.word(position) not in FUNCTION_WORDS:
        position += 1
    return position


# Manner ----------------------------------------------------------------------------------------

_ADVERBS = word_set("also again later earlier separately afterward publicly repeatedly flatly")
_BEFORE_TIMES = word_set("on in late early earlier since")
_BEFORE_MEDIA = word_set("in at on during to by through via")
# How far behind "in" its medium may stand, in words.
_MEDIUM = 7
# A clause begins with one of these for sure.
_BEGINNINGS = word_set("that he she it they there we")


def _manner(passage: Passage, position: int) -> int | None:
    """The end of one phrase of time, place or manner; None if none begins there."""
    steps = (past(passage, position) for _, past in MANNERS)
    return next((step for step in steps if step), None)


def _past_aside(passage: Passage, position: int) -> int | None:
    # "reported, citing two diplomats, that": where "that" follows the second comma.
    if passage.word(position) != ",":
        return None
    for comma in range(position + 1, position + _LISTENING):
        if passage.word(comma) == "," and passage.word(comma + 1) == "that":
            return comma + 1
    return None


def _past_time(passage: Passage, position: int) -> int | None:
    # "said on Monday"; but in "said Monday's vote", "said Monday would be" the day is told.
    starts = (position, position + (passage.word(position) in _BEFORE_TIMES))
    time = next((t for t in passage.times if t.first in starts), None)
    if time is None:
        at_the_time = passage.word(position) == "at" and passage.word(position + 2) == "time"
        return position + 3 if at_the_time else None
    own = passage.word(time.last) == "'s" or passage.word(time.last) in lex.FINITE_VERBS
    return None if own else time.last


def _past_adverb(passage: Passage, position: int) -> int | None:
    # "said again", "said only that".
    only = passage.word(position) == "only" and passage.word(position + 1) in ("that", ",")
    return position + 1 if only or passage.word(position) in _ADVERBS else None


def past_medium(passage: Passage, position: int) -> int | None:
    # "said in a television interview with the Reuters news agency".
    if passage.word(position) not in _BEFORE_MEDIA:
        return None
    answered = passage.word(position) == "to"
    for end in range(position + 1, position + _MEDIUM):
        if answered and passage.word(end) in _CLAIMS:
            return None  # "responded to a report"
        if passage.word(end) in _MEDIA and not passage.is_quoted(end):
            return _past_partner(passage, end + 1)
    return None


def _past_partner(passage: Passage, position: int) -> int:
    """ "in an interview **with the Reuters news agency**", "a news **conference in Oslo**"."""
    while passage.word(position) in _MEDIA:
        position += 1
    if passage.word(position) in ("with", "to", "in", "from"):
        phrase = noun_phrase_at(passage, position + 1)
        return phrase.last if phrase else position
    return position


def _past_named_place(passage: Passage, position: int) -> int | None:
    # "said in Port Maren that".
    if passage.word(position) not in lex.PREPOSITIONS:
        return None
    place = next((p for p in passage.places if p.first == position + 1), None)
    if place is None:
        return None
    return place.last if passage.word(place.last) in _BEGINNINGS | {",", "on"} else None


def _past_terms(passage: Passage, position: int) -> int | None:
    # "condemned in the strongest terms the raid".
    if passage.word(position) != "in":
        return None
    terms = (p for p in range(position + 2, position + _TERMS) if passage.word(p) == "terms")
    return next((p + 1 for p in terms if passage.word(p + 1) not in ("", "of", "that")), None)


# How far behind "in" its terms may stand, in words.
_TERMS = 6


def _past_place(passage: Passage, position: int) -> int | None:
    # "said at a police station in the north he was ready": a place in plain words.
    if passage.word(position) not in lex.PREPOSITIONS:
        return None
    for end in range(position + 2, position + _LISTENING):
        word = passage.word(end)
        if word in _BEGINNINGS:
            return None if passage.word(end - 1) in _CLAIMS else end
        if not word.isalpha() or word in lex.FINITE_VERBS or passage.is_quoted(end):
            return None
    return None


def _past_words(passage: Passage, position: int) -> int | None:
    # "said through a translator, “Yes”": whatever stands before a comma and a quotation.
    if passage.word(position) not in lex.PREPOSITIONS:
        return None
    for comma in range(position + 1, position + _LISTENING):
        if passage.is_quoted(comma):
            return None
        if passage.word(comma) in (",", ":"):
            return comma + 1 if passage.is_quoted(comma + 1) else None
    return None


Past = Callable[[Passage, int], int | None]

MANNERS: tuple[tuple[str, Past], ...] = (
    ("aside", _past_aside),
    ("time", _past_time),
    ("adverb", _past_adverb),
    ("medium", past_medium),
    ("terms", _past_terms),
    ("named-place", _past_named_place),
    ("place", _past_place),
    ("before-quotation", _past_words),
)
