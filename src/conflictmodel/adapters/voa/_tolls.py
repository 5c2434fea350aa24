"""
Counts of people harmed: "at least 28 people were killed", "left nearly 300 people dead".

People are counted first (`_counts`); then an ordered table of rules (`RULES`) looks for the
words that tell what became of them, first before them and then behind.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from attrs import frozen

from conflictmodel.adapters.voa._counts import Crowd, crowds_of, people, singles_of
from conflictmodel.adapters.voa._harm import (
    Harm,
    deeds,
    distant_fate,
    driven_out,
    fate_at,
    is_unreal,
    losses,
    nouns,
    tells_harm,
    totals,
)
from conflictmodel.adapters.voa._lexicon import FORCING
from conflictmodel.adapters.voa._nouns import is_name_word
from conflictmodel.adapters.voa._passages import Passage
from conflictmodel.adapters.voa._phrases import word_set
from conflictmodel.values import Count, TollKind

#: Rules of counting that make one of somebody without a number.
NAMED = frozenset({"named", "surname"})
SINGLE = NAMED | {"one"}


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


@frozen
class _Found:
    """What became of people, and the words from which to which it is told."""

    kind: TollKind
    first: int
    last: int


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
    if passage.is_quoted(crowd.first) or _is_part(passage, crowd):
        return None, 1
    joined = _joined(passage, crowds[position:])
    for name, behind, rule in RULES:
        chain = joined if behind else _without_fates(passage, joined)
        whole = _together(passage, chain)
        found = rule(passage, whole)
        if found and _is_meant(found, whole):
            return _toll(passage, whole, found, name), len(chain)
    return None, 1


def _toll(passage: Passage, crowd: Crowd, found: _Found, rule: str) -> TollWords:
    including = _including(passage, crowd.last)
    return TollWords(
        found.first, found.last, found.kind, crowd.count, crowd.of_whom, including, rule
    )


def _is_meant(found: _Found, crowd: Crowd) -> bool:
    """One who is named is a toll when killed or hurt; nobody is one by "himself"."""
    if crowd.rule == "surname":  # It may as well be a place or a body.
        return found.kind is TollKind.KILLED
    if crowd.rule == "named":
        return found.kind in (TollKind.KILLED, TollKind.INJURED)
    return crowd.rule != "one" or crowd.of_whom is not None


# Which crowds are counted ------------------------------------------------------------------------

_BEFORE_PARTS = word_set("including include includes included among aged age $ no not in no. since")


def _is_part(passage: Passage, crowd: Crowd) -> bool:
    """ "Including three children" is a part of a toll, and "Flight 17" counts nobody."""
    before = passage.word(crowd.first - 1)
    if before in _BEFORE_PARTS or _is_in_list_of_parts(passage, crowd.first):
        return True
    if crowd.of_whom is not None or crowd.rule in SINGLE:
        return False
    between_commas = before == "," and passage.word(crowd.last) == ","
    name = crowd.first > 0 and is_name_word(passage.tokens[crowd.first - 1])
    harm = deeds().at(passage.tokens, crowd.first - 1) if crowd.first else None
    dated = any(time.last == crowd.first for time in passage.times)
    return between_commas or (name and not harm and not dated)


def _is_in_list_of_parts(passage: Passage, position: int) -> bool:
    """Whether it stands in ", including … and …," or ", among them …,"."""
    for before in range(position - 1, max(-1, position - 9), -1):
        word = passage.word(before)
        if word in ("including", "among"):
            return True
        if word in (",", ".", ";"):
            return False
    return False


def _joined(passage: Passage, crowds: Sequence[Crowd]) -> tuple[Crowd, ...]:
    """Crowds that one verb can count together: "five men, two women and a child"."""
    last = 1
    for position, (left, right) in enumerate(pairwise(crowds), start=1):
        between = passage.tokens[left.last : right.first]
        joint = [token.low for token in between]
        if not _is_listed(passage, left) or not _is_listed(passage, right):
            break
        if joint in (["and"], [",", "and"], ["as", "well", "as"]):
            last = position + 1
        elif joint != [","] or right.rule in NAMED:
            break
    chain = tuple(crowds[:last])
    # "12 people, 11 soldiers and a civilian" are 12.
    told_apart = len(chain) > 2 and chain[0].count == _sum(chain[1:])
    return chain[:1] if told_apart else chain


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
    low = [crowd.count.low for crowd in chain]
    high = [crowd.count.high for crowd in chain]
    return Count(
        low=None if None in low else sum(n for n in low if n is not None),
        high=None if None in high else sum(n for n in high if n is not None),
        approximate=any(crowd.count.approximate for crowd in chain),
    )


# Rules --------------------------------------------------------------------------------------------


def _total(passage: Passage, crowd: Crowd) -> _Found | None:
    """ "The death toll rose **to 31**", "raising to 31 the number of dead"."""
    if passage.word(crowd.first - 1) in _REACHING:
        for start in range(max(0, crowd.first - _AS_FAR), crowd.first):
            total = totals().at(passage.tokens, start)
            if total and total.last < crowd.first and not is_unreal(passage, crowd.first - 1):
                return _Found(total.value, start, crowd.last)
    if passage.word(crowd.first - 1) == "to" and passage.word(crowd.last) == "the":
        total = totals().at(passage.tokens, crowd.last + 1)
        return _Found(total.value, crowd.first, total.last) if total else None
    return None


_AS_FAR = 12
_REACHING = word_set(
    """
    to at of reached reaches reaching passed passes exceeded exceeds surpassed topped hit is was
    """
)


def _object(passage: Passage, crowd: Crowd) -> _Found | None:
    """ "**killing** at least 62", "**wounded** three officers"."""
    end = crowd.first
    while passage.word(end - 1) in ("also", "reportedly", "allegedly", "only", "mistakenly"):
        end -= 1
    for start in range(max(0, end - 3), end):
        verb = deeds().at(passage.tokens, start)
        if verb and verb.last == end and _takes(passage, start, verb.value, crowd):
            return _Found(verb.value.kind, start, crowd.last)
    return None


def _takes(passage: Passage, start: int, harm: Harm, crowd: Crowd) -> bool:
    """Whether a verb of harm has these people as its object."""
    named = crowd.rule in ("named", "joined", "one")
    if (
        crowd.rule == "surname"
        or passage.word(start - 1) in ("were", "was", "been", "are", "is")
        or (harm.weak and crowd.of_whom is None)
    ):
        return False
    counted = crowd.of_whom is not None or named or _ends_clause(passage, crowd.last)
    return counted and not is_unreal(passage, start)


_CLOSING = word_set(
    """
    and in on at others more since near when during after outside before as of inside across while
    including among overnight early late last
    """
)


def _ends_clause(passage: Passage, position: int) -> bool:
    word = passage.word(position)
    timed = any(time.first == position for time in passage.times)
    return not word or not word[0].isalnum() or word in _CLOSING or timed


def _loss(passage: Passage, crowd: Crowd) -> _Found | None:
    """ "lost 64 soldiers", "claimed about 40,000 lives", "cost 12 people their lives"."""
    start = next(
        (p for p in range(crowd.first - 1, crowd.first - 5, -1) if passage.word(p) in losses()),
        None,
    )
    if start is None or is_unreal(passage, start):
        return None
    between = [passage.word(p) for p in range(start + 1, crowd.first)]
    behind = passage.word(crowd.last)
    if between in (["lives", "of"], ["the", "lives", "of"]):
        return _Found(TollKind.KILLED, start, crowd.last)
    if between:
        return None
    if behind in ("lives", "life") and crowd.of_whom is None:
        return _Found(TollKind.KILLED, start, crowd.last + 1)
    if [behind, passage.word(crowd.last + 1)] == ["their", "lives"]:
        return _Found(TollKind.KILLED, start, crowd.last + 2)
    lost = passage.word(start) in ("lost", "losing", "loses") and passage.word(start - 1) != "were"
    people_ = crowd.of_whom is not None and crowd.rule not in NAMED
    return _Found(TollKind.KILLED, start, crowd.last) if lost and people_ else None


def _noun_of(passage: Passage, crowd: Crowd) -> _Found | None:
    """ "the **deaths of** five police officers", "the **bodies of** 10 men"."""
    if passage.word(crowd.first - 1) != "of":
        return None
    noun = nouns().at(passage.tokens, crowd.first - 2) if crowd.first > 1 else None
    if noun is None or (noun.value.weak and crowd.of_whom is None):
        return None
    if crowd.rule in NAMED or is_unreal(passage, noun.first):
        return None
    return _Found(noun.value.kind, noun.first, crowd.last)


def _counted(passage: Passage, crowd: Crowd) -> _Found | None:
    """ "31 **deaths**", "12 **bodies**", "370 political **arrests**"."""
    if crowd.of_whom is not None or crowd.rule in SINGLE:
        return None
    for position in (crowd.last, crowd.last + 1):
        noun = nouns().at(passage.tokens, position) if position < len(passage.tokens) else None
        if noun and not noun.value.weak and not is_unreal(passage, crowd.first):
            return _Found(noun.value.kind, crowd.first, noun.last)
        if not passage.word(position).isalpha() or people().at(passage.tokens, position):
            return None
    return None


def _attribute(passage: Passage, crowd: Crowd) -> _Found | None:
    """ "tens of thousands of **displaced** civilians"."""
    kind = _ATTRIBUTES.get((crowd.of_whom or "").partition(" ")[0].lower())
    return _Found(kind, crowd.first, crowd.last) if kind and " " in (crowd.of_whom or "") else None


_ATTRIBUTES = {
    "displaced": TollKind.DISPLACED,
    "missing": TollKind.MISSING,
    "dead": TollKind.KILLED,
    "slain": TollKind.KILLED,
    "kidnapped": TollKind.ABDUCTED,
    "abducted": TollKind.ABDUCTED,
}


def _subject(passage: Passage, crowd: Crowd) -> _Found | None:
    """ "28 people **were killed**", "left 300 people **dead**", "12 soldiers **died**"."""
    if passage.word(crowd.first - 1) == "of" and crowd.rule not in NAMED:
        return None
    position = _past_parts(passage, crowd.last)
    named = crowd.rule in NAMED
    bare = crowd.of_whom is None and not named and crowd.rule != "joined"
    found = fate_at(passage, position, counted_only=bare)
    if found is None and not bare and not named:
        found = distant_fate(passage, position, _noun_positions(passage, position))
    if found is None or (named and not _is_done_to(passage, found.first, found.value)):
        return None
    return _Found(found.value.kind, crowd.first, found.last)


def _is_done_to(passage: Passage, position: int, harm: Harm) -> bool:
    """Whether one who is named was killed or hurt by somebody: "was killed", not "has died"."""
    before = {passage.word(p) for p in range(max(0, position - 3), position)}
    return harm.sort == "done" and not harm.weak and bool(before & {"was", "were", "been", "being"})


def _noun_positions(passage: Passage, start: int) -> frozenset[int]:
    end = min(start + 14, len(passage.tokens))
    return frozenset(p for p in range(start, end) if people().at(passage.tokens, p))


def _past_parts(passage: Passage, position: int) -> int:
    """Past ", including two children," to what became of all of them."""
    if passage.word(position) not in (",", "(", "—", "--"):
        return position
    mark = {"(": ")"}.get(passage.word(position), passage.word(position))
    opener = passage.word(position + 1)
    if opener not in _OPENERS_OF_PARTS and passage.word(position + 2) != "of":
        return position
    for close in range(position + 2, min(position + 20, len(passage.tokens))):
        if passage.word(close) == mark:
            return close + 1
    return position


_OPENERS_OF_PARTS = word_set("including among most many mostly some all half mainly")


def _driven(passage: Passage, crowd: Crowd) -> _Found | None:
    """ "**forced** 12,000 people **to flee**"."""
    if passage.word(crowd.first - 1) not in FORCING:
        return None
    out = driven_out().at(passage.tokens, crowd.last)
    return _Found(TollKind.DISPLACED, crowd.first - 1, out.last) if out else None


Rule = Callable[[Passage, Crowd], _Found | None]

# What stands before people is surer than what stands behind: "wounded 30 people dead set on".
# The second column: whether all that are listed suffer it, or only those of whom no more is told.
RULES: tuple[tuple[str, bool, Rule], ...] = (
    ("total", False, _total),
    ("object", False, _object),
    ("loss", False, _loss),
    ("driven out", False, _driven),
    ("noun of", False, _noun_of),
    ("counted", False, _counted),
    ("attribute", False, _attribute),
    ("subject", True, _subject),
)


# Parts of a toll ----------------------------------------------------------------------------------


def _including(passage: Passage, position: int) -> tuple[tuple[Count, str], ...]:
    """The counts in ", including two children and a nurse"."""
    opening = [passage.word(p) for p in range(position, position + 3)]
    start = next((n for n, word in enumerate(opening) if word in ("including", "among")), None)
    if start is None or (start and opening[0] != ","):
        return ()
    at = position + start + 1
    at += passage.word(at) == "them"
    found: list[tuple[Count, str]] = []
    for crowd in crowds_of(passage):
        if crowd.first == at and crowd.of_whom:
            found.append((crowd.count, crowd.of_whom))
            at = crowd.last + (passage.word(crowd.last) in ("and", ","))
    return tuple(found)
