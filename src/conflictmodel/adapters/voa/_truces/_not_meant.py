"""
Words that could name a truce and name none.

`NOT_MEANT` is a table of reasons: a body, talks, a hope and a refusal are no truce. `FIGURES` tells
of a truce as a figure of speech: in a work of fiction, with elephants, of those who bear no arms.
"""

from collections.abc import Callable
from functools import cache

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Lookup, word_set
from conflictmodel.adapters.voa._truces._phrases import CLOSING, OPENING, TruceWords
from conflictmodel.adapters.voa._truces._verbs import beginnings

#: Of a sentence, the words and where the noun ends.
Test = Callable[[Passage, TruceWords, int], bool]


@cache
def _heads() -> Lookup[str]:
    # An extension of a truce is told of the truce; the other heads make it something else.
    return Lookup((head, head) for head in lex.NOT_TRUCE_HEADS if head not in lex.EXTENSION_NOUNS)


# Behind these a noun is of something else: "a deal **to open** roads", "an agreement **on** oil".
_OTHER_MATTER = word_set("to on with of for about over that which between in")


def _has_another_head(passage: Passage, found: TruceWords, end: int) -> bool:
    """ "The cease-fire **task force**", "truce **talks**"; not "the cease-fire **calls for**"."""
    if found.definite and passage.word(end) == "calls" and passage.word(end + 1) == "for":
        return False
    return _heads().at(passage.tokens, end) is not None


def _is_of_something_else(passage: Passage, found: TruceWords, end: int) -> bool:
    """ "The deal **to open** the roads", "the calm **of** the night"."""
    if found.form not in ("repeat", "pause") or found.last > end or _begins_soon(passage, end):
        return False
    if found.length:  # "A two-day pause to let aid in", but not "a two-day pause in the trial".
        timed = any(time.first == end + 1 for time in passage.times)
        return passage.word(end) in ("in", "on", "of", "from") and not timed
    # "Extended the deal **for a year**".
    lasting = any(0 <= length.first - end <= 2 for length in passage.lengths)
    return passage.word(end) in _OTHER_MATTER and not (lasting and passage.word(end) == "for")


def _begins_soon(passage: Passage, end: int) -> bool:
    """ "The calm that began in April"."""
    return passage.word(end) in ("that", "which") and bool(beginnings().at(passage.tokens, end + 1))


def _is_any_pause(passage: Passage, found: TruceWords, end: int) -> bool:
    """ "A break", "silence": no truce without a length or a word of whose."""
    told = found.length or found.added or found.definite or found.modifiers
    return found.form == "pause" and not told


def _is_denied(passage: Passage, found: TruceWords, end: int) -> bool:
    """ "**No** truce", "**without** a cease-fire", "has **not agreed to** a truce"."""
    if found.definite or found.length:
        return False
    before = passage.words(found.first - 1, found.first + 1)
    if set(before) & lex.TRUCE_DENIALS:
        return True
    article = passage.word(found.first) in ("a", "an")
    if article and {"denied", "denies"} & {
        passage.word(p) for p in range(found.first - 3, found.first)
    }:
        return True
    clause = passage.words(found.first - 6, found.first)
    if set(clause) & {",", "that", "but", "if", "and"}:
        return False
    return bool({"not", "never"} & set(clause) and _AGREEING & set(clause))


_AGREEING = word_set(
    """
    agreed agree agreeing accepted accept signed sign signing reached seen announced announce
    announcing declared declare declaring
    """
)


def _is_glossary(passage: Passage, found: TruceWords, end: int) -> bool:
    """ "truce – n. an agreement to stop fighting"."""
    return not {"n.", "n"}.isdisjoint(passage.words(0, 5))


def _is_any_of_many(passage: Passage, found: TruceWords, end: int) -> bool:
    """ "Truces", "previous cease-fires": many without a name are none in particular."""
    placed = len(found.places) > 1 or bool(found.places and found.modifiers)
    named = placed or found.time or found.paired or "holiday" in found.modifiers
    open_ = passage.word(found.first - 1) in ("more", "such", "several", "some", "many", "few")
    return found.plural and (open_ or not (named or found.definite))


def _is_only_wished(passage: Passage, found: TruceWords, end: int) -> bool:
    """ "Called for a cease-fire": no proposal without a length or a day to begin."""
    return found.wished and not (found.length or _is_planned(passage, found))


def _is_planned(passage: Passage, found: TruceWords) -> bool:
    """ "That is meant to begin at dawn", "starting Monday": a plan, not a wish."""
    return any(0 <= match.first - found.last <= 6 for match in beginnings().all_in(passage.tokens))


NOT_MEANT: tuple[tuple[str, Test], ...] = (
    ("other-head", _has_another_head),
    ("other-matter", _is_of_something_else),
    ("any-pause", _is_any_pause),
    ("denied", _is_denied),
    ("glossary", _is_glossary),
    ("any-of-many", _is_any_of_many),
    ("only-wished", _is_only_wished),
)


# A truce in a work of fiction, or among those who bear no arms ------------------------------------

_WORKS = word_set(
    """
    novel film movie drama comedy thriller book musical opera sitcom screenplay script cartoon
    """
)
_TELLING = word_set("about whose tells follows depicts portrays imagines")
_ARTICLES = word_set("a an the his her their its this")


def _is_title(passage: Passage, found: TruceWords, end: int) -> bool:
    """ "Read from **“Cease-Fire,”** her book": a title in quotation marks."""
    start = found.noun - (passage.word(found.noun - 1) in lex.A_OR_THE)
    after = [passage.tokens[p].text for p in range(end, min(end + 2, len(passage.tokens)))]
    closed = bool(after) and (after[0] in CLOSING or (after[0] in ",.?!" and after[-1] in CLOSING))
    opened = start > 0 and passage.tokens[start - 1].text in OPENING
    return opened and closed and passage.tokens[found.noun].text[0].isupper()


def _is_in_a_work(passage: Passage, found: TruceWords, end: int) -> bool:
    """ "Her book **about** a couple who negotiate a truce", "**in the novel**, the truce"."""
    for position in passage.positions_of(_WORKS):
        before = {passage.word(position - 2), passage.word(position - 1)}
        if position < found.first and before & _ARTICLES:
            after = {*passage.words(position + 1, min(position + 8, found.first))}
            opens = passage.word(position - 2) == "in" and position <= 3
            inside = opens and passage.word(position + 1) in (",", "the", "a")
            if inside or after & _TELLING:
                return True
    return False


_BESIDE = word_set("with between")
# Most of those who bear arms are known; these make a word for people: "raiders", "loyalists".
_OF_PEOPLE = ("ers", "ors", "ists", "ians", "ees", "men", "rebels", "ades", "antes", "mads", "outs")


def _is_with_strangers(passage: Passage, found: TruceWords, end: int) -> bool:
    """ "A truce **with the elephants**": with none who are known to bear arms."""
    if passage.word(end) not in _BESIDE or found.paired or found.places or found.length:
        return False
    if passage.word(end + 1) not in ("the", "his", "her", "its", "their"):
        return False
    if end + 2 >= len(passage.tokens):
        return False
    word = passage.tokens[end + 2].text
    return word.endswith("s") and word.islower() and not word.endswith(_OF_PEOPLE)


def _is_of_peaceful(passage: Passage, found: TruceWords, end: int) -> bool:
    """ "The **union** and the railway reached a truce", "a truce between the **singers**"."""
    if not lex.PEACEFUL.isdisjoint(passage.words(end, end + 5)):
        return True
    before = passage.words(found.first - 7, found.first)
    return not (found.definite or found.places or lex.PEACEFUL.isdisjoint(before))


FIGURES: tuple[tuple[str, Test], ...] = (
    ("title", _is_title),
    ("work", _is_in_a_work),
    ("strangers", _is_with_strangers),
    ("peaceful", _is_of_peaceful),
)


# Only wished for ---------------------------------------------------------------------------------

_LINKS = word_set(
    """
    for on of about a an the to into reach reaching over again both sides immediate immediately
    upon at it is be agree agreeing
    """
)


_CALLING = word_set("call calls called calling")


def is_wished(passage: Passage, found: TruceWords) -> bool:
    """Whether a word of hope, demand or talk governs it: only links stand between them."""
    if found.definite:
        return False
    for position in range(found.first - 1, max(-1, found.first - 6), -1):
        word = passage.word(position)
        if word in _CALLING and passage.word(found.noun) in lex.STOPS:
            return "for" in passage.words(position + 1, found.first)  # "Called a halt to attacks".
        if word in lex.TRUCE_WISHES:
            return True
        if word not in _LINKS:
            break
    inside = passage.words(found.first, found.noun)
    return _is_intended(passage, found.first) or not lex.TRUCE_WISHES.isdisjoint(inside)


_RESOLVED = word_set(
    "agreed agree decided pledged promised vowed ordered resolved undertook committed set due"
)
_MODALS = word_set("would could should might may must can cannot")
# To do this is to make a truce; to keep or break one is to have it.
_MAKING = word_set(
    """
    reach agree broker secure declare announce verify negotiate achieve establish forge
    find get win bring accept implement call propose arrange mediate impose have see produce
    """
)


def _is_intended(passage: Passage, first: int) -> bool:
    """ "Asked **to verify** a cease-fire", "**could bring** a truce"; not "agreed to observe"."""
    verb = first - 1 - (passage.word(first - 1) in ("to", "on", "for", "about"))
    if passage.word(verb - 1) == "to" and passage.word(verb - 2) in lex.TRUCE_WISHES:
        return passage.word(verb) != "sign"  # What is ready to be signed is there.
    if passage.word(verb) not in _MAKING:
        return False
    before = [passage.word(p) for p in range(verb - 3, verb)]
    if before[-1] == "to":
        return not set(before) & _RESOLVED
    return bool(set(before[1:]) & _MODALS)
