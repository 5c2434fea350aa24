"""
Which truce it is that words of prolonging are told of: their object, their subject, or "it".
"""

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._truces._drafts import Truce
from conflictmodel.adapters.voa._truces._lengths import length_behind, lengths_in_a_row
from conflictmodel.adapters.voa._truces._told import Situation
from conflictmodel.adapters.voa._truces._verbs import is_told_of, is_under, verb_start

POINTING = word_set("the this that")
PRONOUNS = word_set("it them")
#: "Two renewals", "extended twice", "three times": how many are told of at once.
TIMES = {"twice": 2, "both": 2, "two": 2, "three": 3, "four": 4, "five": 5}


# Of a noun ----------------------------------------------------------------------------------------

_BEFORE_A_NOUN = word_set(
    """
    a an the this that its their another further second third fourth fifth first brief short new
    indefinite last-minute additional consecutive straight successive announced agreed proposed
    possible such any each every open-ended and previous earlier last latest no an extra 's ' one
    final
    """
)
#: "An extension **by a week** of the truce": how far behind the noun its truce may stand.
_OF_WITHIN = 8


def of_noun(situation: Situation, match: Match[str]) -> Truce | None:
    """ "The truce extension", "an extension of the truce", "a second extension"."""
    passage, mentions = situation.passage, situation.mentions
    for found, truce in mentions:
        if found.noun < match.first < found.last:
            return truce
    if match.first > 0 and not _is_named(passage, match):
        return None
    behind = passage.word(match.last)
    goes_on = behind in ("of", "for", "in") or (
        behind == "to" and passage.word(match.last + 1) in ("the", "their", "its")
    )
    if goes_on and not _is_term(passage, match.last):
        return next((t for f, t in mentions if 0 <= f.first - match.last <= 4), None)
    if behind == "by" and (later := _after_of(situation, match.last)):
        return later
    before = [t for f, t in mentions if f.last <= match.first]
    if before:
        return before[-1]
    extended = [truce for truce in situation.truces if truce.extensions]
    if extended:
        return extended[-1]
    # "The extension" was told of before, unless its length is told now.
    pointing = passage.word(match.first - 1) in POINTING
    return situation.last_told() if not pointing or _is_term(passage, match.last) else None


def _is_named(passage: Passage, match: Match[str]) -> bool:
    """Whether nothing before it says of what else it is: "a **visa** extension"."""
    word = passage.word(match.first - 1)
    length = any(x.last == match.first for x in passage.lengths)
    return word in _BEFORE_A_NOUN or word in TIMES or length


def _is_term(passage: Passage, position: int) -> bool:
    """ "An extension **of 48 hours**", "for another week"."""
    row = lengths_in_a_row(passage, position + 1)
    return bool(row) or length_behind(passage, position) is not None


def _after_of(situation: Situation, position: int) -> Truce | None:
    """ "By a week **of the truce**"."""
    for found, truce in situation.mentions:
        near = 0 < found.first - position <= _OF_WITHIN
        if near and situation.passage.word(found.first - 1) == "of":
            return truce
    return None


# Of a verb ----------------------------------------------------------------------------------------

#: "Extended **the term of** the truce", "pushed back **the end of** the truce".
_TERMS = word_set(
    """
    side part half term terms length duration period life end deadline expiry expiration date
    validity window
    """
)
_PAST_A_TERM = word_set(
    """
    the their his its 's ' end date of for by , a another an additional further more at least up to
    """
)


def of_verb(situation: Situation, match: Match[lex.Verb]) -> tuple[Truce, bool] | None:
    """What it prolongs, and whether as its object: else, in the passive, as its subject."""
    passage = situation.passage
    if match.value.value == "moved":
        truce = _by_its_end(situation, match)
        return (truce, False) if truce else None
    side = any(passage.words(p - 2, p + 1) == _SIDE_OF_IT for p in passage.positions_of(PRONOUNS))
    if passage.word(match.last) in PRONOUNS or side:
        here = [truce for found, truce in situation.mentions if found.last <= match.first]
        meant = here[-1] if here else situation.last_told()
        return (meant, True) if meant else None
    behind = [t for f, t in situation.mentions if _is_object(passage, match.last, f.first)]
    adjective = passage.word(match.first - 1) in lex.A_OR_THE
    if behind and not adjective:
        return behind[0], True
    form = passage.word(match.first)
    passive = form in (match.value.past, match.value.participle, match.value.past.split()[0])
    if passive or passage.word(match.first - 1) == "being":
        truce = of_passive(situation, match.first) or _by_its_end(situation, match)
        return (truce, False) if truce else None
    return None


#: "Extended the government's **side of it**".
_SIDE_OF_IT = ("side", "of", "it")


def _is_object(passage: Passage, position: int, first: int) -> bool:
    """Right behind the verb, or past a length or a word for its term."""
    if 0 <= first - position <= 2:
        return True
    gap = passage.words(position, first)
    if not 0 < len(gap) <= 8:
        return False
    inside = (x for x in passage.lengths if position <= x.first and x.last <= first)
    covered = {p for x in inside for p in range(x.first, x.last)}
    words = {w for p, w in enumerate(gap, start=position) if p not in covered}
    return words <= _PAST_A_TERM | _TERMS and bool(covered or words & _TERMS)


def _by_its_end(situation: Situation, match: Match[lex.Verb]) -> Truce | None:
    """ "The truce's **end** was pushed back", "pushed back the **end** of the truce"."""
    passage = situation.passage
    terms = passage.positions_of(_TERMS)
    for found, truce in situation.mentions:
        after = any(found.last <= t <= found.last + 2 and t < match.first for t in terms)
        of = passage.word(found.first - 1) == "of"
        before = of and any(found.first - t in (2, 3) for t in terms)
        near = match.first - found.last <= 8 and found.first - match.last <= 5
        if near and (after or before):
            return truce
    return None


_MODALS = word_set("must should shall ought might may can could")


def of_passive(situation: Situation, verb: int) -> Truce | None:
    """ "The truce **was extended**", "a truce **extended** by two days", "it had been renewed"."""
    passage = situation.passage
    start = verb_start(passage, verb)
    passive = any(passage.word(p) in lex.BE for p in range(start, verb))
    here = [(found, truce) for found, truce in situation.mentions if found.last <= verb]
    start -= passage.word(start - 1) in _MODALS
    if passive and passage.word(start - 1) == "it":
        return here[-1][1] if here else situation.last_told(within=1)
    if not here:
        return None
    found, truce = here[-1]
    start = max(start, found.last)
    which = ("which", "that")
    if is_under(passage, found) and not {passage.word(start), passage.word(found.last)} & {*which}:
        return None
    # "A truce extended by two days", "the truce, already extended once".
    behind = found.last + (passage.word(found.last) == ",")
    reduced = start in (found.last, behind) and not (passive or _takes_object(passage, verb))
    leads = start == found.last or passage.word(start - 1) in (",", "and", "but")
    leads |= passage.word(start) in which or is_told_of(passage, found, verb)
    leads |= passage.word(start) in ("being", "having")  # "Holds after **being extended**".
    return truce if reduced or (passive and leads) else None


def _takes_object(passage: Passage, verb: int) -> bool:
    """ "The truce extended **the** lull": active, though it looks like "the truce extended by"."""
    return passage.word(verb + 1) in ("the", "a", "its", "their", "his")


def _is_length(passage: Passage, position: int) -> bool:
    return any(length.first - position in (0, 1) for length in passage.lengths)


def subject_of(situation: Situation, verb: int) -> Truce | None:
    """ "**The truce** will last another week", "**it** is to run on"."""
    passage = situation.passage
    for found, truce in reversed(situation.mentions):
        if found.last <= verb and is_told_of(passage, found, verb):
            return truce
    start = verb_start(passage, verb)
    transitive = passage.word(verb + 1) in lex.DETERMINERS and not _is_length(passage, verb + 1)
    if passage.word(start - 1) in ("it", "this") and not transitive:
        return situation.last_told(within=1)
    return None
