"""
Counts of people harmed: "at least 28 people were killed", "left nearly 300 people dead".

People are counted first (`_counts`), and those whom one verb takes together are joined; then an
ordered table of rules (`_toll_rules`) looks for the words that tell what became of them.
"""

from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve, frozen

from conflictmodel.adapters.voa._events._counts import NAMED, SINGLE, Crowd, crowds_of
from conflictmodel.adapters.voa._events._harm import deeds, fate_at, tells_harm
from conflictmodel.adapters.voa._events._singles import singles_of
from conflictmodel.adapters.voa._events._toll_rules import RULES, Found
from conflictmodel.adapters.voa._sentences._nouns import is_name_word
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
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
    #: Which rule found it.
    rule: str = ""


def tolls_of(passage: Passage) -> tuple[TollWords, ...]:
    """
    The tolls of a sentence, one for each count of people and kind of harm.
    """
    if not tells_harm(passage.tokens):
        return ()
    crowds = _in_order(passage)
    found: list[TollWords] = []
    position = 0
    while position < len(crowds):
        toll, taken = _toll_of(passage, crowds, position)
        found += [toll] if toll else []
        position += taken
    return tuple(found)


def _in_order(passage: Passage) -> tuple[Crowd, ...]:
    """Everybody who is counted or named, from left to right, none twice."""
    counted = crowds_of(passage)
    taken = {p for crowd in counted for p in range(crowd.first, crowd.last)}
    singles = {
        crowd.first: crowd
        for crowd in singles_of(passage)
        if taken.isdisjoint(range(crowd.first, crowd.last))
    }
    return tuple(sorted((*counted, *singles.values()), key=lambda each: each.first))


def _toll_of(
    passage: Passage, crowds: Sequence[Crowd], position: int
) -> tuple[TollWords | None, int]:
    """The toll that begins with a crowd, and how many crowds it takes."""
    crowd = crowds[position]
    told_in_quotes = passage.is_quoted(crowd.first) and crowd.rule in SINGLE
    if told_in_quotes or _is_part(passage, crowd):
        return None, 1
    joined = _joined(passage, crowds[position:])
    cut = _without_fates(passage, joined)
    both, some = _together(passage, joined), _together(passage, cut)
    for name, behind, rule in RULES:
        chain, whole = (joined, both) if behind else (cut, some)
        found = rule(passage, whole)
        if found and _is_meant(found, whole):
            including = _including(passage, whole.last, crowds[position + len(chain) :])
            beside = _beside(passage, found, crowds[position + len(chain) :])
            whole = _together(passage, [whole, beside]) if beside else whole
            last = beside.last if beside else found.last
            found = evolve(found, last=last)
            toll = TollWords(
                found.first, found.last, found.kind, whole.size, whole.of_whom, including, name
            )
            inside = sum(each.first < found.last for each in crowds[position:])
            return toll, max(len(chain), inside)
    return None, 1


def _beside(passage: Passage, found: Found, crowds: Sequence[Crowd]) -> Crowd | None:
    """ "Haddad was killed in the raid, **along with two bodyguards**": who suffered it as well."""
    for crowd in crowds:
        at = crowd.first - 1
        if passage.word(at) == "with" and passage.word(at - 1) in ("along", "together"):
            between = {passage.word(p) for p in range(found.last, at)}
            near = 0 <= at - found.last <= _REACH and between.isdisjoint(_OTHER_CLAUSE)
            return crowd if near else None
    return None


_REACH = 12
_OTHER_CLAUSE = word_set(
    "; : — that which who whom when while where after before because said says by"
)


def _is_meant(found: Found, crowd: Crowd) -> bool:
    """One who is named is a toll when killed or hurt; nobody is one by "himself"."""
    if crowd.rule == "surname":  # It may as well be a place or a body.
        return found.kind is TollKind.KILLED
    if crowd.rule == "named":
        return found.kind in (TollKind.KILLED, TollKind.INJURED)
    return crowd.rule != "one" or crowd.of_whom is not None


# Which crowds are counted ------------------------------------------------------------------------

_BEFORE_PARTS = word_set("including include includes included among aged age $ no not in no. since")


#: Behind these stands a whole: "a nurse was among six people killed", "resulted in 12 deaths".
_OF_ALL = (
    *(["was", "among"], ["is", "among"], ["were", "among"], ["are", "among"]),
    ["among", "the"],
    *([verb, "in"] for verb in ("resulted", "resulting", "results", "ended", "ending")),
)


def _is_part(passage: Passage, crowd: Crowd) -> bool:
    """ "Including three children" is a part of a toll, and "Flight 17" counts nobody."""
    before = passage.word(crowd.first - 1)
    if [passage.word(crowd.first - 2), before] in _OF_ALL:
        return False  # Also "among **the** 14 dead".
    if before in _BEFORE_PARTS or _is_in_list_of_parts(passage, crowd.first):
        return True
    if crowd.of_whom is not None or crowd.rule in SINGLE:
        return False
    between_commas = before == "," and passage.word(crowd.last) == ","
    if between_commas:
        return True
    if crowd.first == 0 or not is_name_word(passage.tokens[crowd.first - 1]):
        return False
    harm = deeds().at(passage.tokens, crowd.first - 1)
    return not harm and all(time.last != crowd.first for time in passage.times)


def _is_in_list_of_parts(passage: Passage, position: int) -> bool:
    """Whether it stands in ", including … and …," or ", among them …,"."""
    for word in reversed(passage.words(position - 8, position)):
        if word in ("including", "among"):
            return True
        if word in (",", ".", ";"):
            return False
    return False


def _joined(passage: Passage, crowds: Sequence[Crowd]) -> tuple[Crowd, ...]:
    """Crowds that one verb can count together: "five men, two women and a child"."""
    last = 1
    for position, (left, right) in enumerate(pairwise(crowds), start=1):
        joint = _joint(passage, left, right)
        with_himself = passage.word(right.first) in _THEMSELVES
        if not (_is_listed(passage, left) or with_himself) or not _is_listed(passage, right):
            break
        if joint in (["and"], ["and", "then"], [",", "and"], ["as", "well", "as"]):
            last = position + 1
        elif joint != [","] or right.rule in NAMED:
            break
    chain = tuple(crowds[:last])
    # "12 people, 11 soldiers and a civilian" are 12; "two officers, a cook and a guard" are four.
    told_apart = (
        len(chain) > 2
        and passage.word(chain[0].last - 1) in _ANYBODY
        and chain[0].size == _sum(chain[1:])
    )
    return chain[:1] if told_apart else chain


def _joint(passage: Passage, left: Crowd, right: Crowd) -> list[str]:
    """The words between two crowds, but for whose they are: "the mayor **of Karsova** and", "a
    commander**, Karim Haddad,** and".
    """
    between = passage.tokens[left.last : right.first]
    joint = [token.low for token in between if token.low not in _OWNING]
    named = left.rule in SINGLE and joint[:1] in (["of"], [","]) and len(joint) <= _LONGEST_NAME
    end = next((n for n, word in enumerate(joint) if n and word in (",", "and")), 0)
    if named and all(is_name_word(token) or token.low == "the" for token in between[1:end]):
        return joint[end:] if end > 1 else joint
    return joint


_LONGEST_NAME = 6
_ANYBODY = word_set(
    """
    people persons civilians men women children others victims passengers members relatives
    siblings brothers sisters foreigners dead bodies
    """
)
_THEMSELVES = word_set("himself herself")
_OWNING = word_set("his her their its")


def _is_listed(passage: Passage, crowd: Crowd) -> bool:
    of_them = passage.word(crowd.last - 1) in ("them", "whom")
    return not of_them and (crowd.of_whom is not None or crowd.rule in SINGLE)


def _without_fates(passage: Passage, chain: Sequence[Crowd]) -> tuple[Crowd, ...]:
    """Up to one of whom something else is told: "killed two men, and a child was hurt"."""
    for position, crowd in enumerate(chain[1:], start=1):
        if fate_at(passage, crowd.last, counted_only=False):
            return tuple(chain[:position])
    return tuple(chain)


def _together(passage: Passage, chain: Sequence[Crowd]) -> Crowd:
    """Several crowds as one."""
    first, last = chain[0], chain[-1]
    if len(chain) == 1:
        return first
    nouns_ = [crowd.of_whom for crowd in chain if crowd.of_whom]
    whom = " and ".join(dict.fromkeys(nouns_)) or None
    return Crowd(first.first, last.last, _sum(chain), whom, "joined")


def _sum(chain: Sequence[Crowd]) -> Count:
    low = [crowd.size.low for crowd in chain]
    high = [crowd.size.high for crowd in chain]
    return Count(
        low=None if None in low else sum(n for n in low if n is not None),
        high=None if None in high else sum(n for n in high if n is not None),
        approximate=any(crowd.size.approximate for crowd in chain),
    )


# Parts of a toll ----------------------------------------------------------------------------------


def _including(
    passage: Passage, position: int, crowds: Sequence[Crowd]
) -> tuple[tuple[Count, str], ...]:
    """The counts in ", including two children and a nurse"."""
    opening = [passage.word(p) for p in range(position, position + 3)]
    start = next((n for n, word in enumerate(opening) if word in ("including", "among")), None)
    if start is None or (start and opening[0] != ","):
        return ()
    at = position + start + 1
    at += passage.word(at) == "them"
    found: list[tuple[Count, str]] = []
    for crowd in crowds:
        if crowd.first == at and crowd.of_whom:
            found.append((crowd.size, crowd.of_whom))
            at = crowd.last + (passage.word(crowd.last) in ("and", ","))
    return tuple(found)
