"""
The words of harm, as look-ups: what was done to people, what became of them, what is counted.
"""

from collections.abc import Sequence
from functools import cache

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Lookup, Match, word_set
from conflictmodel.adapters.voa._sentences._tokens import Tokens
from conflictmodel.values import TollKind


@frozen
class Harm:
    """What a word of harm tells."""

    kind: TollKind
    #: ``done`` to somebody, what one ``does`` oneself ("die"), or a ``state`` ("dead").
    sort: str
    #: Whether a noun of people must stand beside it.
    weak: bool = False


@cache
def fates() -> Lookup[Harm]:
    """What follows people: "28 people **were killed**", "**died**", "300 people **dead**"."""
    done = [
        (form, Harm(TollKind(row.value), "done", row.weak))
        for row in lex.TOLL_VERBS
        for form in (row.past, row.participle)
    ]
    does = [
        (form, Harm(TollKind(row.value), "does"))
        for row in lex.TOLL_INTRANSITIVES
        for form in row.forms
    ]
    states = [
        (form, Harm(TollKind(row.value), "state"))
        for row in lex.TOLL_ADJECTIVES
        for form in row.forms
    ]
    lost = [(form, Harm(TollKind.KILLED, "does")) for form in _NO_SURVIVORS]
    return Lookup([*done, *does, *states, *lost])


_NO_SURVIVORS = ("did not survive", "didn't survive")


@cache
def deeds() -> Lookup[Harm]:
    """What stands before its victims: "**killing** at least 62", "**wounded** three officers"."""
    return Lookup(
        (form, Harm(TollKind(row.value), "done", row.weak))
        for row in lex.TOLL_VERBS
        for form in (row.past, row.ing, row.third, row.base)
    )


@cache
def nouns() -> Lookup[Harm]:
    """Nouns of harm: "the **deaths** of five people", "31 **deaths**"."""
    return Lookup(
        (form, Harm(TollKind(row.value), "noun", row.weak))
        for row in lex.TOLL_NOUNS
        for form in row.forms
    )


@cache
def totals() -> Lookup[TollKind]:
    """Figures that are added up: "the death toll"."""
    return Lookup((form, TollKind(row.value)) for row in lex.TOLL_TOTALS for form in row.forms)


@cache
def losses() -> frozenset[str]:
    """Verbs that take lives: "claimed", "cost"."""
    return frozenset(form for row in lex.LOSS_VERBS for form in row.forms)


@cache
def held() -> dict[str, TollKind]:
    """Who is held by force: "hostages"."""
    return {form: TollKind(row.value) for row in lex.HELD for form in row.forms}


@cache
def driven_out() -> Lookup[str]:
    """What people are made to do who are driven out: "to flee"."""
    return Lookup((form, form) for form in lex.DRIVEN_OUT)


@cache
def _openers() -> frozenset[str]:
    verbs = (*lex.TOLL_VERBS, *lex.TOLL_INTRANSITIVES, *lex.LOSS_VERBS)
    states = (*lex.TOLL_ADJECTIVES, *lex.TOLL_TOTALS, *lex.HELD)
    forms = (
        *(form for verb in verbs for form in verb.forms),
        *(form for noun in lex.TOLL_NOUNS for form in noun.forms),
        *(form for row in states for form in row.forms),
        *lex.DRIVEN_OUT,
        *lex.TREATING,
        *_NO_SURVIVORS,
    )
    return frozenset(_sign(form.split()) for form in forms)


def _sign(words: Sequence[str]) -> str:
    """The word by which a phrase is found out: not the small one that opens it."""
    return words[-1] if words[0] in _SMALL else words[0]


_SMALL = word_set(
    "to in into with without out under from for behind taken led held its their fatally"
)


def tells_harm(tokens: Tokens) -> bool:
    """Whether any word of harm stands in a sentence: most have none."""
    return not _openers().isdisjoint(tokens.words)


#: A word before the harm that makes it a plan, a condition or none: "could kill 12 people".
_UNREAL = word_set(
    """
    could would will can should shall must cannot can't couldn't wouldn't won't not never didn't
    without to from avoid prevent stop threatened threatens threatening if unless nor neither
    """
)
#: Past it a plan is a report: "believed to have killed", "may have killed".
_REPORTED = word_set("may might to must")


def is_unreal(passage: Passage, position: int) -> bool:
    """Whether the words before a verb of harm say that it is only thought of."""
    for before in range(position - 1, max(-1, position - 4), -1):
        word = passage.word(before)
        if word == "have" and passage.word(before - 1) in _REPORTED:
            return False
        if word in _UNREAL:
            return word not in _GOING or not _is_named(passage, before + 1, position)
        if not word.isalpha():
            return False
    return False


#: "To kill 12", but "on the road **to** Karsova and killed 12", "rockets **from** Velanda killed".
_GOING = frozenset({"to", "from"})


def _is_named(passage: Passage, first: int, last: int) -> bool:
    return any(token.text[0].isupper() for token in passage.tokens[first:last])


_BE = lex.BE | {"get", "gets", "got"}
#: What may stand behind a state: "the war that left 200 dead will not end".
_FINITE = _BE | lex.HAVE | word_set("will won't would could can cannot may might remain remained")
_BETWEEN = word_set(
    """
    reportedly also all still now confirmed believed feared presumed thought reported said known
    understood to then later allegedly apparently immediately instantly already both each seriously
    critically badly slightly lightly severely gravely mostly only just more too mistakenly
    deliberately brutally fatally subsequently eventually either others may might remain remains
    remained wrongly initially officially as since forcibly internally arbitrarily publicly
    summarily
    """
)
_THOUGHT = word_set("believed feared presumed thought reported said known understood may might")
#: What may stand behind a bare participle; anything else is the object of a verb.
_FREE = word_set(
    """
    in on at by near during after before since when while as outside inside amid across from and or
    but for with because around over overnight early late last this earlier today yesterday there
    here so alone included include were was nationwide along between following through under within
    against
    """
)


def fate_at(passage: Passage, position: int, *, counted_only: bool) -> Match[Harm] | None:
    """
    What became of the people who stand before a position, past auxiliaries and times.

    Args:
        passage: The sentence.
        position: Where the words about them begin.
        counted_only: Whether only a number stands there, without a noun.
    """
    ends = {time.first: time.last for time in passage.times}
    be = have = False
    while True:
        match = fates().at(passage.tokens, position)
        if match:
            fits = _is_suffered(passage, match, be=be, have=have, counted_only=counted_only)
            return match if fits else None
        word = passage.word(position)
        be, have = be or word in _BE, have or word in lex.HAVE
        if position in ends:
            position = ends[position]
        elif word in _BE or word in lex.HAVE or _is_between(passage, position):
            position += 1
        else:
            return None


def _is_between(passage: Passage, position: int) -> bool:
    word = passage.word(position)
    if word == "to":
        return passage.word(position - 1) in _THOUGHT
    return word in _BETWEEN


def _is_suffered(
    passage: Passage, match: Match[Harm], *, be: bool, have: bool, counted_only: bool
) -> bool:
    """Whether the people before suffered it, and did not do it to others."""
    harm = match.value
    if harm.weak and counted_only:
        return False
    if harm.sort == "does":
        return not _is_rate(passage, match.last)
    if _is_mixed(passage, match):
        return False
    if be:
        return not _is_rate(passage, match.last)
    if harm.sort == "state" and passage.word(match.last) in _FINITE:
        return True
    return not (have and harm.sort == "done") and _is_free(passage, match.last)


def _is_mixed(passage: Passage, match: Match[Harm]) -> bool:
    """ "Killed or wounded": how many of either is not told."""
    if passage.word(match.last) not in ("or", "and", "and/or"):
        return False
    other = fates().at(passage.tokens, match.last + 1)
    both = {match.value.kind, other.value.kind if other else match.value.kind}
    return both == {TollKind.KILLED, TollKind.INJURED}


def _is_rate(passage: Passage, position: int) -> bool:
    """ "28 people die every day"."""
    return passage.word(position) in ("every", "each", "per") or (
        passage.word(position) == "a" and passage.word(position + 1) in ("day", "week", "month")
    )


def _is_free(passage: Passage, position: int) -> bool:
    word = passage.word(position)
    if word == "and" and deeds().at(passage.tokens, position + 1):
        return False  # "A man stabbed and wounded two others".
    if _counts(passage, position):
        return False  # "A bomber killed at least 20", "a driver wounded over a dozen".
    if not word or word in _FREE or not word[0].isalnum():
        return True
    return any(time.first == position for time in passage.times)


def _counts(passage: Passage, position: int) -> bool:
    """Whether a word that may as well be free of what was done bounds a count."""
    word, noun = passage.word(position), passage.word(position + 1)
    if word in ("at", "in"):
        return noun == "least" or (noun == "excess")
    counted = noun[:1].isdigit() or noun in lex.NUMBER_WORDS or noun in lex.VAGUE_NUMBERS
    timed = any(time.first == position for time in passage.times)
    return word in _BOUNDING and counted and not timed


_BOUNDING = word_set("around over about between under")


#: Words of another clause: whoever is harmed behind one need not be who stands before it.
_CLAUSE = word_set(
    """
    after before when while where because as since although though but said says say saying that if
    told he she they it who whose which whom ; : —
    """
)
_ENDS = _CLAUSE | (_UNREAL - {"to", "from"})
_AUXILIARIES = _BE | lex.HAVE
_FAR = 12


def distant_fate(passage: Passage, position: int, people: Lookup[bool]) -> Match[Harm] | None:
    """
    What became of them behind words that tell of them: "workers traveling to Karsova were killed".

    Args:
        passage: The sentence.
        position: Where the words about them begin.
        people: The nouns of people; behind one of them the words are of others.
    """
    behind = passage.words(position, position + _FAR)
    if _AUXILIARIES.isdisjoint(behind):
        return None
    for at, word in enumerate(behind, start=position):
        if word in _ENDS or people.at(passage.tokens, at):
            return None
        if word in _AUXILIARIES:
            found = fate_at(passage, at, counted_only=False)
            return found if found and found.value.sort != "state" else None
    return None
