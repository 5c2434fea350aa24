"""
People in a number: "at least 28 people", "a soldier", "dozens of villagers", "a family of five".

A number without a noun may count anything; what it counts is told by the words of harm beside
it (`_tolls`). Years, dates and durations are no numbers of people.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._events._numerals import numeral_at
from conflictmodel.adapters.voa._events._sites import company_of
from conflictmodel.adapters.voa._sentences._dates import YEAR
from conflictmodel.adapters.voa._sentences._nouns import text_of
from conflictmodel.adapters.voa._sentences._numbers import number_of
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Lookup, Match, word_set
from conflictmodel.adapters.voa._sentences._tokens import Tokens
from conflictmodel.values import Count


class Crowd(NamedTuple):
    """People as a sentence counts them; positions are those of its tokens."""

    first: int
    last: int
    size: Count
    #: "police officers"; None where only a number stands.
    of_whom: str | None
    #: Which rule made it.
    rule: str = ""


#: Rules of counting that make one of somebody without a number.
NAMED = frozenset({"named", "surname"})
SINGLE = NAMED | {"one"}


@cache
def _bounds() -> Lookup[str]:
    return Lookup((form, row.value) for row in lex.COUNT_BOUNDS for form in row.forms)


@cache
def _vague() -> Lookup[int]:
    return Lookup(lex.VAGUE_NUMBERS.items())


@cache
def _families() -> Lookup[str]:
    return Lookup((form, form) for form in lex.FAMILY)


_NATIONS: tuple[lex.Country | lex.People, ...] = (*lex.COUNTRIES, *lex.PEOPLES)


@cache
def people() -> Lookup[bool]:
    """Nouns of people, peoples and nationalities; whether one is meant."""
    nouns = (*lex.PEOPLE_NOUNS, *lex.ROLES)
    return Lookup(
        [
            *((noun.one, True) for noun in nouns),
            *((noun.many, False) for noun in nouns),
            *((form, False) for each in _NATIONS for form in each.people),
            *((form, False) for form in lex.PEOPLE_MASSES),
        ]
    )


@cache
def _masses() -> frozenset[str]:
    return frozenset(form.lower() for form in lex.PEOPLE_MASSES)


@cache
def _nationals() -> Lookup[bool]:
    """ "A Palestinian": adjectives that are nouns where no other noun follows."""
    return Lookup((form, True) for each in _NATIONS for form in each.adjectives)


@cache
def _noun_starts() -> frozenset[str]:
    """The first words of all nouns of people: most words cost one look."""
    return people().starts | _nationals().starts


@cache
def _openers() -> frozenset[str]:
    """The first words of all counts, so that most words cost one look."""
    phrases = (
        *(form for row in lex.COUNT_BOUNDS for form in row.forms),
        *lex.VAGUE_NUMBERS,
        *lex.NUMBER_WORDS,
        *lex.FAMILY,
    )
    return frozenset(phrase.split()[0] for phrase in phrases) | _OWNERS | {"another", "between"}


@cache
def _mere_bounds() -> frozenset[str]:
    """The openers that open no count but behind a bound: "in", "at", "up"."""
    counting = (
        *lex.VAGUE_NUMBERS,
        *lex.NUMBER_WORDS,
        *lex.FAMILY,
    )
    others = frozenset(phrase.split()[0] for phrase in counting)
    return _bounds().starts - others - _OWNERS - _FURTHER


_OWNERS = word_set("his her their its my our whose himself herself")


def crowds_of(passage: Passage) -> tuple[Crowd, ...]:
    """
    All counts of people in a sentence, from left to right.
    """
    return tuple(_crowds(passage))


def _crowds(passage: Passage) -> Iterator[Crowd]:
    times = {p for time in passage.times for p in range(time.first, time.last)}
    times.update(p for aged in passage.positions_of(_AGED) for p in _ages(passage, aged))
    times.update(p for length in passage.lengths for p in range(length.first, length.last))
    free = 0
    openers, bounds, mere_bounds = _openers(), _bounds(), _mere_bounds()
    for position, word in enumerate(passage.tokens.lows):
        if position < free or not (word.partition("-")[0] in openers or word[0].isdigit()):
            continue
        bound = bounds.at(passage.tokens, position)
        if bound is None and word in mere_bounds:
            continue
        crowd = _crowd_at(passage.tokens, position, bound)
        if crowd and times.isdisjoint(range(crowd.first, crowd.last)):
            if passage.word(crowd.last) == "aged":
                crowd = crowd._replace(last=max(_ages(passage, crowd.last), default=crowd.last) + 1)
            yield crowd
            free = crowd.last


def _ages(passage: Passage, aged: int) -> Iterator[int]:
    """ "Two boys **aged three and 13**": where numbers tell how old people are."""
    position = aged + 1
    while numeral_at(passage.tokens, position):
        yield position
        position += 1 + (passage.word(position + 1) in ("and", "to", "or", ",", "-", "–"))
        if noun_after(passage.tokens, position + 1):
            return  # "A man aged 30 and two **women**".


_AGED = frozenset({"aged"})


def _crowd_at(tokens: Tokens, at: int, bound: Match[str] | None) -> Crowd | None:
    for name, rule in CROWDS:
        crowd = rule(tokens, at, bound)
        if crowd:
            return crowd._replace(rule=name) if _counts_people(tokens, crowd) else None
    return None


def _counts_people(tokens: Tokens, crowd: Crowd) -> bool:
    """Not "the 2005 assassination", as copy writes a comma into thousands; nor "both sides"."""
    last = tokens[crowd.last - 1]
    return crowd.of_whom is not None or not (last.low == "both" or YEAR.fullmatch(last.text))


# Rules ------------------------------------------------------------------------------------------


def _family(tokens: Tokens, at: int, bound: Match[str] | None) -> Crowd | None:
    """ "a family of five"."""
    family = _families().at(tokens, bound.last if bound else at)
    number = family and numeral_at(tokens, family.last)
    if not number:
        return None
    return _with_people(tokens, at, number.last, _count(bound, number.value))


def _vaguely(tokens: Tokens, at: int, bound: Match[str] | None) -> Crowd | None:
    """ "dozens of people", "at least several hundred villagers"."""
    vague = _vague().at(tokens, bound.last if bound else at)
    if not vague:
        return None
    return _with_people(tokens, at, vague.last, Count.vaguely(vague.value))


_RANGE = re.compile(r"([0-9,]+)[-\u2010\u2011–]([0-9,]+)", re.ASCII)


def _range(tokens: Tokens, at: int, _: Match[str] | None) -> Crowd | None:
    """ "between 20 and 30 people", "20 to 30 people", "10 or 12 people", "20-30 people"."""
    if tokens[at].text[0].isdigit() and (joined := _RANGE.fullmatch(tokens[at].text)):
        return _between(tokens, at, at + 1, number_of(joined[1]), number_of(joined[2]))
    opener = tokens.lows[at] == "between"
    low = numeral_at(tokens, at + opener)
    if low is None or low.last >= len(tokens) or (at and tokens.lows[at - 1] == "from"):
        return None
    if tokens.lows[low.last] not in (("and", "to") if opener else ("to", "or", "-", "–")):
        return None
    high = numeral_at(tokens, low.last + 1)
    return _between(tokens, at, high.last, low.value, high.value) if high else None


def _between(
    tokens: Tokens, first: int, last: int, low: int | None, high: int | None
) -> Crowd | None:
    if low is None or high is None or low >= high:
        return None
    return _with_people(tokens, first, last, Count.between(low, high))


def _number(tokens: Tokens, at: int, bound: Match[str] | None) -> Crowd | None:
    """ "28 people", "at least another 28", "40 or more", "both men"."""
    start = bound.last if bound else at
    number = numeral_at(tokens, start) or numeral_at(tokens, _past(tokens, start, _FURTHER))
    if number is None:
        return None
    behind = _bounds().at(tokens, number.last)
    if behind and tokens.lows[number.last] != "or":
        behind = None
    last = behind.last if behind else number.last
    return _with_people(tokens, at, last, _count(bound or behind, number.value))


def _one(tokens: Tokens, at: int, _: Match[str] | None) -> Crowd | None:
    """ "a soldier", "a 17-year-old", "another civilian", "her husband", "himself"."""
    word = tokens.lows[at]
    if word in ("himself", "herself"):
        return Crowd(at, at + 1, ONE, None)
    if word not in ("a", "an", "another") and word not in _OWNERS:
        return None
    found = noun_after(tokens, at + 1)
    if found is None and _YEAR_OLD.fullmatch(tokens.word(at + 1)):
        return Crowd(at, at + 2, ONE, tokens[at + 1].text)
    if found is None or not found[2] or found[1].split()[-1] in COLLECTIVES:
        return None
    return Crowd(at, found[0], ONE, found[1])


def _one_more(tokens: Tokens, at: int, _: Match[str] | None) -> Crowd | None:
    """ "Injured **another**", "**a fourth** was hurt"; "a third of the people" is a share."""
    low = tokens.lows[at]
    last = at + 1 + (low == "a")
    ordinal = low == "a" and last <= len(tokens) and tokens.lows[last - 1] in _ORDINALS
    share = last < len(tokens) and tokens.lows[last] == "of"
    if share or not (ordinal or low == "another"):
        return None
    return Crowd(at, last, ONE, None)


_YEAR_OLD = re.compile(r"[0-9]{1,3}-year-old", re.ASCII)
ONE = Count.exactly(1)
_ORDINALS = word_set("second third fourth fifth sixth seventh eighth ninth tenth")
# One of these is more than one.
COLLECTIVES = word_set("family couple crew group team other")

#: A rule takes a sentence, the position where a count may begin, and its bound there, if any.
Rule = Callable[[Tokens, int, Match[str] | None], Crowd | None]

# A family before its number, a range before its first number, words for a number before "a".
CROWDS: tuple[tuple[str, Rule], ...] = (
    ("family", _family),
    ("vague", _vaguely),
    ("range", _range),
    ("number", _number),
    ("one", _one),
    ("one-more", _one_more),
)

# Parts of the rules -----------------------------------------------------------------------------

_FURTHER = word_set("another further additional extra other more a an")


def _count(bound: Match[str] | None, number: int) -> Count:
    if bound and (number or bound.value != "fewer_than"):
        return _BOUNDED[bound.value](number)
    return Count.exactly(number)


_BOUNDED: dict[str, Callable[[int], Count]] = {
    "at_least": Count.at_least,
    "more_than": Count.more_than,
    "fewer_than": Count.fewer_than,
    "nearly": Count.nearly,
    "up_to": Count.at_most,
    "about": Count.about,
}


def _past(tokens: Tokens, position: int, words: frozenset[str]) -> int:
    while position < len(tokens) and tokens.lows[position] in words:
        position += 1
    return position


def _with_people(tokens: Tokens, first: int, last: int, count: Count) -> Crowd:
    """With the noun after a number; there may be none."""
    found = noun_after(tokens, last)
    end, noun = (found[0], found[1]) if found else (_past_pronoun(tokens, last), None)
    return Crowd(first, end, count, noun)


def _past_pronoun(tokens: Tokens, last: int) -> int:
    """ "two of them"."""
    of = last + 1 < len(tokens) and tokens.lows[last] == "of"
    return last + 2 if of and tokens.lows[last + 1] in ("them", "whom") else last


# How many words may stand between a number and its noun: "28 mostly young Velandan soldiers".
_MODIFIERS = 5
_FILLERS = _FURTHER | {"others"}
_OWNED = word_set("the its their his her those these our")
_MODIFIER = re.compile(r"(?:[0-9]{1,3}-(?:year|month)-old|[^\W\d_][^\W\d_.'-]*(?:[-.'][^\W\d_]*)*)")
NO_MODIFIERS = word_set(
    """
    the a an of in at on by for from with to and or but that who whom whose which when where while
    as after before since until was were is are has have had been be being did do not no than it
    its his her their our my killed he she they them there said says would could will may might can
    near during under over into against
    """
) | {word for word, number in lex.NUMBER_WORDS.items() if number > 1}


def noun_after(tokens: Tokens, start: int) -> tuple[int, str, bool] | None:
    """The end of a noun of people, its words without fillers, and whether one is meant."""
    start = _past(tokens, start, _FILLERS)
    if tokens.word(start - 1) == "others":
        return start, "others", False
    starts = _noun_starts()
    if start + 1 < len(tokens) and tokens.lows[start] == "of" and tokens.lows[start + 1] in _OWNED:
        number = numeral_at(tokens, start + 2)  # "two of the five gunmen"
        start = number.last if number else start + 2
    national = None
    for position in range(start, min(start + _MODIFIERS, len(tokens))):
        token = tokens[position]
        if token.low in starts:
            noun = people().at(tokens, position)
            if noun and not _is_attributive(tokens, noun):
                noun = _longest_noun(tokens, noun)
                return noun.last, text_of(tokens[start : noun.last]), noun.value
            national = national or _nationals().at(tokens, position)
        small = token.text.islower() and token.low in NO_MODIFIERS
        # Letters alone need no pattern; most words are.
        if small or not (token.low.isalpha() or _MODIFIER.fullmatch(token.low)):
            break
    if national is None or _is_of_a_thing(tokens, national.last):
        return None
    return national.last, text_of(tokens[start : national.last]), True


def _is_of_a_thing(tokens: Tokens, position: int) -> bool:
    """ "One of the **Velandan** power plants": an adjective of what is no person."""
    return any("ground" in company_of(tokens.word(p)) for p in (position, position + 1))


def _is_attributive(tokens: Tokens, noun: Match[bool]) -> bool:
    """ "Two **police** cars", "a **Swiss** hostage": what follows tells who or what is meant."""
    following = tokens.word(noun.last)
    if noun.value or following in NO_MODIFIERS or not following.isalpha():
        return False
    harmed = following.endswith("ed") or following in ("dead", "died", "hurt")
    first = noun.first
    mass = tokens.lows[first] in _masses() or _nationals().at(tokens, first) is not None
    return mass and not harmed and noun.last == first + 1


def _longest_noun(tokens: Tokens, noun: Match[bool]) -> Match[bool]:
    """ "Student **protesters**"; but "people hostage" are people."""
    while (longer := people().at(tokens, noun.last)) and (noun.value or not longer.value):
        noun = longer
    return noun
