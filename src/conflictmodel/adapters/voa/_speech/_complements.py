"""
What a reporting verb takes: whether the words behind it are speech at all.

"Answered that …" reports, "answered an attack" does not. An ordered table (`COMPLEMENTS`) tells
how the words behind a verb can be what it takes; one row is enough.
"""

from collections.abc import Callable

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._speech._clauses import FUNCTION_WORDS
from conflictmodel.adapters.voa._speech._telling import Telling
from conflictmodel.values import Act

#: How many words are looked through for the second half of an object, and for a clause's verb.
REACH = 14
CLAUSE = 20

_QUESTIONS = word_set("whether how why what where when who which if")
_PERSONS = word_set("he she it they we i there you")
# "at least 20", "over a hundred": a count, and no time or place.
_COUNTING = word_set("least most many all total half a")
_NO_VERBS = lex.SUBORDINATORS | lex.PREPOSITIONS | {"", "."}
_PHRASES = word_set("to of for as against on")
# "Said nothing", "said no": nothing is told.
_NOTHING = word_set("nothing so no yes goodbye little hello anything much more sorry")
_GREETINGS = word_set("goodbye hello farewell")
# "The results confirmed his victory": what is not known to be anybody may deny or condemn a
# thing, but hardly tells one.
_TELLING = (Act.COMMENT, Act.CONFIRM, Act.ANNOUNCE)
# "Said that before", "said that.": told elsewhere.
_ONCE_MORE = frozenset({"before", "too", "again", "already", "publicly", ".", ",", ""})
_SAY = word_set("say says said tell tells told")


def is_taken(telling: Telling, start: int, end: int) -> bool:
    """
    Whether the words between two positions are what a cue reports.
    """
    passage, cue = telling.passage, telling.cue.value
    if cue.form == "idiom":
        return True
    told_nothing = passage.word(start) in _NOTHING and start + 2 >= end
    told_nothing |= passage.word(start) in _GREETINGS
    told_nothing |= passage.word(start) == "that" and passage.word(start + 1) in _ONCE_MORE
    if told_nothing or _is_told_by_a_thing(telling, start):
        return False
    return any(fits(passage, cue.takes, start, end) for _, fits in COMPLEMENTS)


def kind_at(passage: Passage, start: int) -> str:
    """What kind of words begin at a position, in the terms of `SpeechVerb.takes`."""
    word = passage.word(start)
    if passage.is_quoted(start):
        return "quote"
    if word in _PHRASES:
        return word
    if word == "that" or word in _QUESTIONS or _is_clause(passage, start):
        return "that"
    return "noun"


def _is_clause(passage: Passage, start: int) -> bool:
    """Whether words have a subject and a finite verb, as far as they show it."""
    if passage.word(start) in _PERSONS:
        return passage.word(start + 1) not in _NO_VERBS  # but "denied it when asked"
    verbs, relatives = 0, 0
    for position in range(start + 1, min(start + CLAUSE, len(passage.tokens))):
        word = passage.word(position)
        verbs += word in lex.FINITE_VERBS
        relatives += word in ("that", "which", "who")
        if verbs > relatives:
            return True
        if word in (";", ",", "but") or (word == "and" and _is_verb(passage, position + 1)):
            return False
    return False


def _is_verb(passage: Passage, position: int) -> bool:
    """Whether a second predicate begins: "confirmed the raid and **gave** details"."""
    word = passage.word(position)
    return word.endswith("ed") or word in lex.FINITE_VERBS


def _is_told_by_a_thing(telling: Telling, start: int) -> bool:
    speaker, cue = telling.subject.phrase, telling.cue
    if speaker is None or speaker.reading != "plain" or cue.value.act not in _TELLING:
        return False
    thing = kind_at(telling.passage, start) == "noun" and "as" not in cue.value.takes
    quoted = telling.passage.is_quoted(start + 1)  # "stressed the “role of the council”"
    return thing and not quoted and telling.passage.word(cue.first) not in _SAY


# How the words fit -----------------------------------------------------------------------------


def _at_once(passage: Passage, takes: frozenset[str], start: int, end: int) -> bool:
    # "said that …", "vowed to …", "condemned the raid".
    kind = kind_at(passage, start)
    thing = kind == "that" and passage.word(start) not in _QUESTIONS - {"what"} | {"that"}
    if thing and "that" not in takes:
        kind = (
            "noun"  # "welcomed the deal but said it would …": the verb is that of the next clause
        )
    return kind in takes and (kind != "noun" or passage.word(start) not in lex.PREPOSITIONS)


def _anything(passage: Passage, takes: frozenset[str], start: int, end: int) -> bool:
    # "said the army left the town": the clause does not always show its verb.
    after = passage.word(start + 1)
    counts = after in _COUNTING or after[:1].isdigit() or after in lex.NUMBER_WORDS
    counts = counts and passage.word(start) not in _PHRASES
    hangs = passage.word(start) in lex.PREPOSITIONS and not counts
    if not takes >= {"that", "noun"}:
        return False
    return not hangs or _is_clause(passage, start) or _is_clause_later(passage, start)


def _is_clause_later(passage: Passage, start: int) -> bool:
    """ "says **despite its losses,** the army is strong": a clause behind the comma."""
    for position in range(start + 1, min(start + CLAUSE, len(passage.tokens))):
        if passage.word(position) == ",":
            after = passage.word(position + 1)
            return after not in _QUESTIONS and _is_clause(passage, position + 1)
    return False


def _quotation(passage: Passage, takes: frozenset[str], start: int, end: int) -> bool:
    # "denounced “a farce”": a thing may stand between marks.
    return passage.is_quoted(start) and bool(takes & {"noun", "name", "that", "as"})


def _object_first(passage: Passage, takes: frozenset[str], start: int, end: int) -> bool:
    # "accused the army of …", "urged both sides to …", "described the talks as …".
    wanted = takes & (_PHRASES - {"on"})
    inside = range(start + 1, min(start + REACH, end))
    return kind_at(passage, start) in ("noun", "that") and any(
        passage.word(position) in wanted for position in inside
    )


def _quotation_within(passage: Passage, takes: frozenset[str], start: int, end: int) -> bool:
    # "added a word of caution: “…”".
    quoted = "quote" in takes and kind_at(passage, start) == "noun"
    return quoted and any(passage.is_quoted(position) for position in range(start, end))


def is_called(passage: Passage, start: int, quoted: int) -> bool:
    """Whether a quotation is a thing's name; but "called them **to** a talk on “peace”"."""
    return _AIMS.isdisjoint(passage.words(start, quoted))


_AIMS = word_set("for to into")


def _name(passage: Passage, takes: frozenset[str], start: int, end: int) -> bool:
    # "called the talks a failure": a thing, and what it is called.
    if "name" not in takes or kind_at(passage, start) not in ("noun", "that"):
        return False
    if passage.word(start) in lex.PREPOSITIONS:
        return False  # "called off the talks"
    last = min(start + REACH, end)
    quoted = next((p for p in range(start, last) if passage.is_quoted(p)), None)
    if quoted is not None:
        return is_called(passage, start, quoted)
    for position in range(start + 1, last):
        if passage.word(position) in lex.JUDGMENTS:
            return True
        if passage.word(position) in lex.A_OR_THE:
            return passage.word(position - 1) not in FUNCTION_WORDS or position == start + 1
        if passage.word(position) in FUNCTION_WORDS and position > start + 1:
            return False
    return False


_FIGURES = word_set(
    """
    toll tolls number numbers count losses casualties figure tally estimate total dead wounded
    injured missing displaced
    """
)
_HOW_MANY = word_set("at to above below over")
_ABOUT = word_set("more fewer less than at least about nearly almost around some up to over")


def _figure(passage: Passage, takes: frozenset[str], start: int, end: int) -> bool:
    # "put the number of dead at 12": what is counted, and how many.
    if "figure" not in takes:
        return False
    inside = range(start, min(start + REACH, end))
    counted = next((p for p in inside if passage.word(p) in _FIGURES), end)
    many = next(
        (p + 1 for p in range(counted, min(start + REACH, end)) if passage.word(p) in _HOW_MANY),
        end,
    )
    if many < end and passage.is_quoted(many):
        return True
    while passage.word(many) in _ABOUT:
        many += 1
    return passage.word(many)[:1].isdigit() or passage.word(many) in lex.NUMBER_WORDS


def _count(passage: Passage, takes: frozenset[str], start: int, end: int) -> bool:
    # "documented at least 30 deaths".
    if "count" not in takes:
        return False
    many = start
    while passage.word(many) in _ABOUT | {"the"}:
        many += 1
    return passage.word(many)[:1].isdigit() or passage.word(many) in lex.NUMBER_WORDS


Complement = Callable[[Passage, frozenset[str], int, int], bool]

COMPLEMENTS: tuple[tuple[str, Complement], ...] = (
    ("at-once", _at_once),
    ("anything", _anything),
    ("quotation", _quotation),
    ("object-first", _object_first),
    ("quotation-within", _quotation_within),
    ("name", _name),
    ("figure", _figure),
    ("count", _count),
)
