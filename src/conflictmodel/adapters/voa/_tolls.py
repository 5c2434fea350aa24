"""
Counts of people harmed: "at least 28 people were killed", "left nearly 300 people dead".
"""

from collections.abc import Sequence
from functools import cache

from attrs import evolve, frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._nouns import text_of
from conflictmodel.adapters.voa._passages import Passage
from conflictmodel.adapters.voa._phrases import Lookup, Match, word_set
from conflictmodel.adapters.voa._times import number_of
from conflictmodel.adapters.voa._tokens import Token
from conflictmodel.values import Count, TollKind


@frozen
class TollWords:
    """A toll as a sentence gives it."""

    first: int
    last: int
    kind: TollKind
    count: Count
    of_whom: str | None
    #: Counts that it includes: "including two children".
    including: tuple[tuple[Count, str], ...] = ()


@frozen
class _Number:
    first: int
    last: int
    count: Count
    of_whom: str | None


@cache
def _bounds() -> Lookup[str]:
    return Lookup((form, row.value) for row in lex.COUNT_BOUNDS for form in row.forms)


@cache
def _vague() -> Lookup[int]:
    return Lookup(lex.VAGUE_NUMBERS.items())


@cache
def _people() -> Lookup[str]:
    return Lookup((form, form) for pair in lex.PEOPLE_NOUNS for form in (pair.one, pair.many))


@cache
def _family() -> Lookup[str]:
    return Lookup((form, form) for form in lex.FAMILY)


@cache
def _passive() -> Lookup[str]:
    """What follows the victims: "28 people **were killed**", "300 people **dead**"."""
    verbs = [
        (form, row.value)
        for row in lex.TOLL_VERBS
        if not row.weak
        for form in (row.past, row.participle)
    ]
    return Lookup(
        [*verbs, *((form, row.value) for row in lex.TOLL_ADJECTIVES for form in row.forms)]
    )


@cache
def _active() -> Lookup[str]:
    """What stands before the victims: "**killing** at least 62", "**wounded** three officers"."""
    verbs = [
        (form, row.value)
        for row in lex.TOLL_VERBS
        if not row.weak
        for form in (row.past, row.ing, row.third, row.base)
    ]
    phrases = [(form, row.value) for row in lex.TOLL_PHRASES for form in row.forms]
    nouns = [(f"{form} of", row.value) for row in lex.TOLL_NOUNS for form in row.forms]
    return Lookup([*phrases, *nouns, *verbs])


#: How many words may stand between victims and verb: "28 people, most of them women, were killed".
REACH = 6
_AUXILIARIES = word_set(
    """
    were was are is have has had been being be reportedly also others more than of them
    most all still now feared confirmed reported
    """
)


def tolls_of(passage: Passage) -> tuple[TollWords, ...]:
    """
    The tolls of a sentence, one for each count of people and kind of harm.
    """
    found: list[TollWords] = []
    for number in _numbers(passage.tokens):
        if passage.is_quoted(number.first) or _is_part(passage.tokens, number):
            continue
        found += _harm(passage.tokens, number)
    return tuple(found)


def _numbers(tokens: Sequence[Token]) -> tuple[_Number, ...]:
    found: list[_Number] = []
    position = 0
    while position < len(tokens):
        number = _number_at(tokens, position)
        if number:
            found.append(number)
        position = number.last if number else position + 1
    return tuple(found)


def _number_at(tokens: Sequence[Token], at: int) -> _Number | None:
    bound = _bounds().at(tokens, at)
    start = bound.last if bound else at
    family = _family().at(tokens, start)
    if family:
        start = family.last
    vague = _vague().at(tokens, start)
    if vague:
        return _with_people(tokens, at, vague.last, Count.vaguely(vague.value))
    if between := _between(tokens, at):
        return between
    number = number_of(tokens[start].low) if start < len(tokens) else None
    if number is None or tokens[start].low in ("a", "an", "no", "none", "zero", "both"):
        return None
    last = start + 1
    while last < len(tokens) and (times := _MULTIPLES.get(tokens[last].low)):
        number, last = number * times, last + 1
    return _with_people(tokens, at, last, _count(bound, number))


def _between(tokens: Sequence[Token], at: int) -> _Number | None:
    """ "between 20 and 30 people"."""
    words = [token.low for token in tokens[at : at + 4]]
    if len(words) < 4 or words[0] != "between" or words[2] not in ("and", "to"):
        return None
    low, high = number_of(words[1]), number_of(words[3])
    if low is None or high is None:
        return None
    return _with_people(tokens, at, at + 4, Count.between(low, high))


_MULTIPLES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "dozen": 12}


def _count(bound: Match[str] | None, number: int) -> Count:
    make = {
        "at_least": Count.at_least,
        "more_than": Count.more_than,
        "fewer_than": Count.fewer_than,
        "nearly": Count.nearly,
        "up_to": Count.at_most,
        "about": Count.about,
    }
    return make[bound.value](number) if bound else Count.exactly(number)


def _with_people(tokens: Sequence[Token], first: int, last: int, count: Count) -> _Number:
    """The noun of people after a number, past an adjective or two; there may be none."""
    for skip in range(3):
        people = _people().at(tokens, last + skip)
        if people:
            return _Number(first, people.last, count, text_of(tokens[last : people.last]))
        if last + skip >= len(tokens) or not tokens[last + skip].text.isalpha():
            break
    return _Number(first, last, count, None)


def _is_part(tokens: Sequence[Token], number: _Number) -> bool:
    """ "including three children" is a part of a toll, and "28 rockets" is none."""
    before = tokens[number.first - 1].low if number.first else ""
    lives = number.first > 1 and tokens[number.first - 2].low in (
        "lives",
        "deaths",
        "death",
    )
    part = before in ("including", "among", "aged", "age", "$", "no", "not", "in", "since")
    return part or (before == "of" and not lives) or _is_in_parenthesis(tokens, number.first)


def _is_in_parenthesis(tokens: Sequence[Token], position: int) -> bool:
    """Whether it stands in ", including … and …," or ", among them …,"."""
    for before in range(position - 1, max(-1, position - 9), -1):
        word = tokens[before].low
        if word in _PARTS:
            return True
        if word in (",", ".", ";"):
            return False
    return False


_PARTS = frozenset({"including", "among"})


def _harm(tokens: Sequence[Token], number: _Number) -> list[TollWords]:
    found = _before(tokens, number) or _after(tokens, number)
    if found is None or found.count == Count():
        return []
    return [evolve(found, including=_shares(tokens, number.last))]


def _shares(tokens: Sequence[Token], position: int) -> tuple[tuple[Count, str], ...]:
    """The counts in ", including two children and a nurse"."""
    opening = [token.low for token in tokens[position : position + 3]]
    start = next((n for n, word in enumerate(opening) if word in _PARTS), None)
    if start is None or (start and opening[0] != ","):
        return ()
    found: list[tuple[Count, str]] = []
    at = position + start + 1
    at += at < len(tokens) and tokens[at].low == "them"
    while (number := _number_at(tokens, at) if at < len(tokens) else None) and number.of_whom:
        found.append((number.count, number.of_whom))
        if number.last >= len(tokens) or tokens[number.last].low != "and":
            break
        at = number.last + 1
    return tuple(found)


def _after(tokens: Sequence[Token], number: _Number) -> TollWords | None:
    position = _past_parts(tokens, number.last)
    for _ in range(REACH):
        match = _passive().at(tokens, position)
        if match:
            if (
                number.of_whom is None
                and position != number.last
                and not _only_auxiliaries(tokens, number.last, position)
            ):
                return None
            return TollWords(
                number.first, match.last, TollKind(match.value), number.count, number.of_whom
            )
        if position >= len(tokens) or tokens[position].low not in _AUXILIARIES:
            return None
        position += 1
    return None


def _past_parts(tokens: Sequence[Token], position: int) -> int:
    """Past ", including two children," to what became of all of them."""
    if (
        position + 1 < len(tokens)
        and tokens[position].text == ","
        and (tokens[position + 1].low in _PARTS | {"most", "many", "mostly", "some", "all"})
    ):
        for close in range(position + 2, min(position + 14, len(tokens))):
            if tokens[close].text == ",":
                return close + 1
    return position


def _only_auxiliaries(tokens: Sequence[Token], first: int, last: int) -> bool:
    return all(token.low in _AUXILIARIES for token in tokens[first:last])


def _before(tokens: Sequence[Token], number: _Number) -> TollWords | None:
    """A verb of harm whose object the number is."""
    for start in range(max(0, number.first - 5), number.first):
        match = _active().at(tokens, start)
        if match and match.last == number.first and _takes_object(tokens, match, number):
            return TollWords(
                match.first, number.last, TollKind(match.value), number.count, number.of_whom
            )
    return None


def _takes_object(tokens: Sequence[Token], match: Match[str], number: _Number) -> bool:
    word = tokens[match.first].low
    if word in ("die", "died", "dies", "dying"):
        return False
    passive = match.first > 0 and tokens[match.first - 1].low in (
        "were",
        "was",
        "been",
        "are",
    )
    return not passive and (number.of_whom is not None or _ends_clause(tokens, number.last))


def _ends_clause(tokens: Sequence[Token], position: int) -> bool:
    return (
        position >= len(tokens)
        or tokens[position].text in (",", ".")
        or tokens[position].low in ("and", "in", "on", "at", "others", "more", "since")
    )
