"""
People in a number: "at least 28 people", "a soldier", "dozens of villagers", "a family of five".

A number without a noun may count anything; what it counts is told by the words of harm beside
it (`_tolls`). Years, dates and durations are no numbers of people.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from attrs import evolve, frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._dates import YEAR
from conflictmodel.adapters.voa._sentences._nouns import is_name_word, text_of
from conflictmodel.adapters.voa._sentences._numbers import number_of
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Lookup, Match, word_set
from conflictmodel.adapters.voa._sentences._tokens import Token, low_at
from conflictmodel.values import Count


@frozen
class Crowd:
    """People as a sentence counts them; positions are those of its tokens."""

    first: int
    last: int
    count: Count
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
def _phrased() -> Lookup[int]:
    """Numbers of several words, and those that are no number alone: "half a dozen"."""
    return Lookup((words, n) for words, n in lex.NUMBER_WORDS.items() if " " in words)


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
def _openers() -> frozenset[str]:
    """The first words of all counts, so that most words cost one look."""
    phrases = (
        *(form for row in lex.COUNT_BOUNDS for form in row.forms),
        *lex.VAGUE_NUMBERS,
        *lex.NUMBER_WORDS,
        *lex.FAMILY,
    )
    return (
        frozenset(phrase.split()[0] for phrase in phrases) | _OWNERS | {"another", "between", "'s"}
    )


_OWNERS = word_set("his her their its my our himself herself")


def crowds_of(passage: Passage) -> tuple[Crowd, ...]:
    """
    All counts of people in a sentence, from left to right.
    """
    return tuple(_crowds(passage))


def _crowds(passage: Passage) -> Iterator[Crowd]:
    times = {p for time in passage.times for p in range(time.first, time.last)}
    times.update(p for length in passage.lengths for p in range(length.first, length.last))
    free = 0
    openers = _openers()
    for position, word in enumerate(passage.tokens.lows):
        if position < free or not (word.partition("-")[0] in openers or word[0].isdigit()):
            continue
        crowd = _crowd_at(passage.tokens, position)
        if crowd and times.isdisjoint(range(crowd.first, crowd.last)):
            yield crowd
            free = crowd.last


def _crowd_at(tokens: Sequence[Token], at: int) -> Crowd | None:
    for name, rule in CROWDS:
        crowd = rule(tokens, at)
        if crowd:
            return evolve(crowd, rule=name) if _counts_people(tokens, crowd) else None
    return None


def _counts_people(tokens: Sequence[Token], crowd: Crowd) -> bool:
    """Not "the 2005 assassination", as copy writes a comma into thousands; nor "both sides"."""
    last = tokens[crowd.last - 1]
    return crowd.of_whom is not None or not (last.low == "both" or YEAR.fullmatch(last.text))


# Rules ------------------------------------------------------------------------------------------


def _family(tokens: Sequence[Token], at: int) -> Crowd | None:
    """ "a family of five"."""
    bound = _bounds().at(tokens, at)
    family = _families().at(tokens, bound.last if bound else at)
    number = family and numeral_at(tokens, family.last)
    if not number:
        return None
    return _with_people(tokens, at, number.last, _count(bound, number.value))


def _vaguely(tokens: Sequence[Token], at: int) -> Crowd | None:
    """ "dozens of people", "at least several hundred villagers"."""
    bound = _bounds().at(tokens, at)
    vague = _vague().at(tokens, bound.last if bound else at)
    if not vague:
        return None
    return _with_people(tokens, at, vague.last, Count.vaguely(vague.value))


_RANGE = re.compile(r"([0-9,]+)[-\u2010\u2011–]([0-9,]+)", re.ASCII)


def _range(tokens: Sequence[Token], at: int) -> Crowd | None:
    """ "between 20 and 30 people", "20 to 30 people", "10 or 12 people", "20-30 people"."""
    if joined := _RANGE.fullmatch(tokens[at].text):
        return _between(tokens, at, at + 1, number_of(joined[1]), number_of(joined[2]))
    opener = tokens[at].low == "between"
    low = numeral_at(tokens, at + opener)
    if low is None or low.last >= len(tokens) or (at and tokens[at - 1].low == "from"):
        return None
    if tokens[low.last].low not in (("and", "to") if opener else ("to", "or", "-", "–")):
        return None
    high = numeral_at(tokens, low.last + 1)
    return _between(tokens, at, high.last, low.value, high.value) if high else None


def _between(
    tokens: Sequence[Token], first: int, last: int, low: int | None, high: int | None
) -> Crowd | None:
    if low is None or high is None or low >= high:
        return None
    return _with_people(tokens, first, last, Count.between(low, high))


def _number(tokens: Sequence[Token], at: int) -> Crowd | None:
    """ "28 people", "at least another 28", "40 or more", "both men"."""
    bound = _bounds().at(tokens, at)
    start = bound.last if bound else at
    number = numeral_at(tokens, start) or numeral_at(tokens, _past(tokens, start, _FURTHER))
    if number is None:
        return None
    behind = _bounds().at(tokens, number.last)
    if behind and tokens[number.last].low != "or":
        behind = None
    last = behind.last if behind else number.last
    return _with_people(tokens, at, last, _count(bound or behind, number.value))


def _one(tokens: Sequence[Token], at: int) -> Crowd | None:
    """ "a soldier", "another civilian", "her husband", "himself"."""
    word = tokens[at].low
    if word in ("himself", "herself"):
        return Crowd(at, at + 1, Count.exactly(1), None)
    if word not in ("a", "an", "another") and word not in _OWNERS:
        return None
    found = noun_after(tokens, at + 1)
    if found is None or not found[2] or found[1].split()[-1] in COLLECTIVES:
        return None
    return Crowd(at, found[0], Count.exactly(1), found[1])


def _kin(tokens: Sequence[Token], at: int) -> Crowd | None:
    """ "Haddad**'s wife**", "the mayor**'s driver**": somebody by whose they are."""
    found = noun_after(tokens, at + 1) if tokens[at].low == "'s" and at else None
    if found is None or not found[2] or found[1].split()[-1] not in _NEAREST:
        return None
    first = at - 1
    while first > 0 and is_name_word(tokens[first]) and is_name_word(tokens[first - 1]):
        first -= 1
    first -= bool(first) and tokens[first - 1].low in ("the", "a")
    return Crowd(first, found[0], Count.exactly(1), found[1])


#: Who is somebody's alone: a wife and not a soldier, of whom a country has many.
_NEAREST = word_set(
    """
    wife husband mother father son daughter brother sister uncle aunt nephew niece cousin
    grandmother grandfather driver bodyguard deputy assistant interpreter translator
    """
)


def _one_more(tokens: Sequence[Token], at: int) -> Crowd | None:
    """ "Injured **another**", "**a fourth** was hurt"; "a third of the people" is a share."""
    low = tokens[at].low
    last = at + 1 + (low == "a")
    ordinal = low == "a" and last <= len(tokens) and tokens[last - 1].low in _ORDINALS
    share = last < len(tokens) and tokens[last].low == "of"
    if share or not (ordinal or low == "another"):
        return None
    return Crowd(at, last, Count.exactly(1), None)


_ORDINALS = word_set("second third fourth fifth sixth seventh eighth ninth tenth")
# One of these is more than one.
COLLECTIVES = word_set("family couple crew group team other")

Rule = Callable[[Sequence[Token], int], Crowd | None]

# A family before its number, a range before its first number, words for a number before "a".
CROWDS: tuple[tuple[str, Rule], ...] = (
    ("family", _family),
    ("vague", _vaguely),
    ("range", _range),
    ("number", _number),
    ("one", _one),
    ("kin", _kin),
    ("one-more", _one_more),
)

# Parts of the rules -----------------------------------------------------------------------------

_FURTHER = word_set("another further additional extra other more a an")
_MULTIPLES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "dozen": 12}
_DECIMAL = re.compile(r"[0-9]{1,3}\.[0-9]{1,3}", re.ASCII)
# Articles and negations are in the table of numbers for durations; nobody is counted by them.
_NO_NUMBERS = word_set("a an no none zero")


def numeral_at(tokens: Sequence[Token], at: int) -> Match[int] | None:
    """A number in figures or words: "1,900", "two hundred", "1.5 million", "half a dozen"."""
    if at >= len(tokens):
        return None
    phrase = _phrased().at(tokens, at)
    number: float | None = phrase.value if phrase else number_of(tokens[at].low)
    last = phrase.last if phrase else at + 1
    if number is None and _DECIMAL.fullmatch(tokens[at].text) and _multiple(tokens, last):
        number = float(tokens[at].text)
    if number is None or (phrase is None and tokens[at].low in _NO_NUMBERS):
        return None
    while times := _multiple(tokens, last):
        number, last = number * times, last + 1
    return Match(at, last, round(number))


def _multiple(tokens: Sequence[Token], at: int) -> int | None:
    return _MULTIPLES.get(tokens[at].low) if at < len(tokens) else None


def _count(bound: Match[str] | None, number: int) -> Count:
    make = {
        "at_least": Count.at_least,
        "more_than": Count.more_than,
        "fewer_than": Count.fewer_than,
        "nearly": Count.nearly,
        "up_to": Count.at_most,
        "about": Count.about,
    }
    if bound and (number or bound.value != "fewer_than"):
        return make[bound.value](number)
    return Count.exactly(number)


def _past(tokens: Sequence[Token], position: int, words: frozenset[str]) -> int:
    while position < len(tokens) and tokens[position].low in words:
        position += 1
    return position


def _with_people(tokens: Sequence[Token], first: int, last: int, count: Count) -> Crowd:
    """With the noun after a number; there may be none."""
    found = noun_after(tokens, last)
    end, noun = (found[0], found[1]) if found else (_past_pronoun(tokens, last), None)
    return Crowd(first, end, count, noun)


def _past_pronoun(tokens: Sequence[Token], last: int) -> int:
    """ "two of them"."""
    of_them = [token.low for token in tokens[last : last + 2]]
    return last + 2 if of_them in (["of", "them"], ["of", "whom"]) else last


# How many words may stand between a number and its noun: "28 mostly young Velandan soldiers".
_MODIFIERS = 5
_FILLERS = _FURTHER | {"others"}
_OWNED = word_set("the its their his her those these our")
_MODIFIER = re.compile(r"(?:[0-9]{1,3}-(?:year|month)-old|[^\W\d_][^\W\d_.'-]*(?:[-.'][^\W\d_]*)*)")
_NO_MODIFIERS = word_set(
    """
    the a an of in at on by for from with to and or but that who whom whose which when where while
    as after before since until was were is are has have had been be being did do not no than it
    its his her their our my killed he she they them there said says would could will may might can
    near during under over into against
    """
)


def noun_after(tokens: Sequence[Token], start: int) -> tuple[int, str, bool] | None:
    """The end of a noun of people, its words without fillers, and whether one is meant."""
    start = _past(tokens, start, _FILLERS)
    if tokens[start - 1].low == "others":
        return start, "others", False
    if start + 1 < len(tokens) and tokens[start].low == "of" and tokens[start + 1].low in _OWNED:
        number = numeral_at(tokens, start + 2)  # "two of the five gunmen"
        start = number.last if number else start + 2
    national = None
    for position in range(start, min(start + _MODIFIERS, len(tokens))):
        noun = people().at(tokens, position)
        if noun and not _is_attributive(tokens, noun):
            # "student protesters"; but "people hostage" are people.
            while (longer := people().at(tokens, noun.last)) and (noun.value or not longer.value):
                noun = longer
            return noun.last, text_of(tokens[start : noun.last]), noun.value
        national = national or _nationals().at(tokens, position)
        token = tokens[position]
        small = token.text.islower() and (token.low in _NO_MODIFIERS or _is_numeral(token))
        # Letters alone need no pattern; most words are.
        if small or not (token.low.isalpha() or _MODIFIER.fullmatch(token.low)):
            break
    return (national.last, text_of(tokens[start : national.last]), True) if national else None


def _is_numeral(token: Token) -> bool:
    """ "An explosion killed **three** pilgrims" is no count of an explosion."""
    return lex.NUMBER_WORDS.get(token.low, 0) > 1


def _is_attributive(tokens: Sequence[Token], noun: Match[bool]) -> bool:
    """ "Two **police** cars": only what follows tells who or what is counted."""
    if noun.last != noun.first + 1 or tokens[noun.first].low not in _masses():
        return False
    following = low_at(tokens, noun.last)
    harmed = following.endswith("ed") or following in ("dead", "died", "hurt")
    return following.isalpha() and not (harmed or following in _NO_MODIFIERS)


def unknown_noun(passage: Passage, position: int) -> int | None:
    """The end of a plural that no list has, and that may as well be of people: "rangers"."""
    word = passage.word(position)
    plural = word.endswith("s") and not word.endswith(("ss", "us", "'s")) and word.isalpha()
    known = word in _NOT_PEOPLE or any(each.first == position for each in passage.places)
    return position + 1 if plural and len(word) > 3 and not known else None


#: Plurals that are killed, hurt or held and are no people, or are no noun.
_NOT_PEOPLE = word_set(
    """
    cows sheep goats animals horses camels dogs chickens birds elephants rhinos whales pigs jobs
    bills deals hopes homes houses vehicles tanks planes minutes hours days weeks months years
    times percent miles kilometers meters dollars euros points votes seats towns villages cities
    bases ships boats rockets missiles attacks strikes bombs shells drones weapons guns lives
    families dozens hundreds thousands millions provinces countries states districts
    """
)
