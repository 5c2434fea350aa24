"""
The words that tell what became of people who are counted: before them, and behind.

`RULES` is the table; each rule takes a crowd and finds its harm, or nothing.
"""

from collections.abc import Callable

from attrs import evolve, frozen

from conflictmodel.adapters.voa._events._counts import (
    NAMED,
    NO_MODIFIERS,
    SINGLE,
    Crowd,
    noun_after,
    people,
)
from conflictmodel.adapters.voa._events._harm import (
    Harm,
    deeds,
    distant_fate,
    driven_out,
    fate_at,
    held,
    is_unreal,
    losses,
    nouns,
    totals,
)
from conflictmodel.adapters.voa._lexicon import FORCING, HOLDING, TREATING
from conflictmodel.adapters.voa._sentences._nouns import is_name_word
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.values import TollKind


@frozen
class Found:
    """What became of people, and the words from which to which it is told."""

    kind: TollKind
    first: int
    last: int


def _total(passage: Passage, crowd: Crowd) -> Found | None:
    """ "The death toll rose **to 31**", "raising to 31 the number of dead"."""
    if crowd.rule in SINGLE:
        return None
    reached = _reaching(passage, crowd)
    if reached is not None and not is_unreal(passage, reached):
        for start in range(max(0, crowd.first - _AS_FAR), reached):
            total = _total_at(passage, start)
            if total and total.last <= reached and not _is_of_a_span(passage, start, crowd):
                return Found(total.kind, start, crowd.last)
    if passage.word(crowd.first - 1) == "to" and passage.word(crowd.last) == "the":
        total = _total_at(passage, crowd.last + 1)
        return evolve(total, first=crowd.first) if total else None
    return None


def _total_at(passage: Passage, first: int) -> Found | None:
    """ "The **death toll**", "the **number of civilians killed**"."""
    if total := totals().at(passage.tokens, first):
        return Found(total.value, first, total.last)
    if passage.word(first) != "number" or passage.word(first + 1) != "of":
        return None
    whom = noun_after(passage.tokens, first + 2)
    kind = _FATES.get(passage.word(whom[0])) if whom else None
    return Found(kind, first, whom[0] + 1) if whom and kind else None


_FATES = {
    "killed": TollKind.KILLED,
    "dead": TollKind.KILLED,
    "wounded": TollKind.INJURED,
    "injured": TollKind.INJURED,
    "missing": TollKind.MISSING,
    "displaced": TollKind.DISPLACED,
    "arrested": TollKind.DETAINED,
    "detained": TollKind.DETAINED,
}


def _reaching(passage: Passage, crowd: Crowd) -> int | None:
    """Where "**at** 31", "**at** “fewer than 10”" stands, or the bound in "**exceeded** 100"."""
    before = crowd.first - 1
    before -= passage.word(before) == '"'
    return next((p for p in (crowd.first, before) if passage.word(p) in _REACHING), None)


def _is_of_a_span(passage: Passage, first: int, crowd: Crowd) -> bool:
    """ "The number of deaths **this month** to 220": of more than what the page tells."""
    return any(
        passage.word(p) == "this" and passage.word(p + 1) in ("week", "month", "year")
        for p in range(first, crowd.first)
    )


_AS_FAR = 25
_REACHING = word_set(
    """
    to at of reached reaches reaching passed passes exceeded exceeds surpassed topped hit is was
    """
)


def _object(passage: Passage, crowd: Crowd) -> Found | None:
    """ "**killing** at least 62", "**wounded** three officers"."""
    end = crowd.first
    while passage.word(end - 1) in _BESIDES:
        end -= 1
    if deeds().starts.isdisjoint(passage.words(end - 3, end)):
        return None
    for start in range(max(0, end - 3), end):
        verb = deeds().at(passage.tokens, start)
        if verb and verb.last == end:
            last = _noun_end(passage, crowd)
            if _takes(passage, start, verb.value, crowd, last):
                return Found(verb.value.kind, start, last)
    return None


_BESIDES = word_set("also reportedly allegedly only mistakenly all his her their its")


def _noun_end(passage: Passage, crowd: Crowd) -> int:
    """The end of a crowd with a noun that is no noun of people by any list: "two rangers"."""
    if crowd.of_whom is not None or crowd.rule in SINGLE or crowd.rule == "joined":
        return crowd.last
    return _unknown_noun(passage, crowd.last) or crowd.last


def _unknown_noun(passage: Passage, position: int) -> int | None:
    """The end of a plural that no list has, and that may as well be of people: "rangers"."""
    word = passage.word(position)
    if word.isalpha() and not word.endswith("s") and word not in NO_MODIFIERS:
        position += 1  # "Two **rubber** tappers".
        word = passage.word(position)
    plural = word.endswith("s") and not word.endswith(("ss", "us", "'s")) and word.isalpha()
    if not plural or len(word) <= 3 or word in _NOT_PEOPLE:
        return None
    return None if any(each.first == position for each in passage.places) else position + 1


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


def _takes(passage: Passage, start: int, harm: Harm, crowd: Crowd, last: int) -> bool:
    """Whether a verb of harm has these people as its object."""
    named = crowd.rule in ("named", "joined", "one")
    if (
        crowd.rule == "surname"
        or passage.word(start - 1) in ("were", "was", "been", "are", "is")
        or (harm.weak and crowd.of_whom is None)
    ):
        return False
    counted = crowd.of_whom is not None or named or _ends_clause(passage, last)
    return counted and not is_unreal(passage, start)


_CLOSING = word_set(
    """
    and in on at others more since near when during after outside before as of inside across while
    including among overnight early late last aboard
    """
)


def _ends_clause(passage: Passage, position: int) -> bool:
    word = passage.word(position)
    if not word or not word[0].isalnum() or word in _CLOSING:
        return True
    return any(time.first == position for time in passage.times)


def _loss(passage: Passage, crowd: Crowd) -> Found | None:
    """ "lost 64 soldiers", "claimed about 40,000 lives", "cost 12 people their lives"."""
    behind = passage.word(crowd.last)
    if behind == "lives" and passage.word(crowd.first - 2) == "loss":
        return Found(TollKind.KILLED, crowd.first - 2, crowd.last + 1)
    before = passage.words(crowd.first - 4, crowd.first)
    if losses().isdisjoint(before):
        return None
    start = max(crowd.first - len(before) + n for n, w in enumerate(before) if w in losses())
    if is_unreal(passage, start):
        return None
    between = [passage.word(p) for p in range(start + 1, crowd.first)]
    if between in (["lives", "of"], ["the", "lives", "of"]):
        return Found(TollKind.KILLED, start, crowd.last)
    if between:
        return None
    if behind in ("lives", "life") and crowd.of_whom is None:
        return Found(TollKind.KILLED, start, crowd.last + 1)
    if [behind, passage.word(crowd.last + 1)] == ["their", "lives"]:
        return Found(TollKind.KILLED, start, crowd.last + 2)
    lost = passage.word(start) in ("lost", "losing", "loses") and passage.word(start - 1) != "were"
    people_ = crowd.of_whom is not None and crowd.rule not in NAMED
    return Found(TollKind.KILLED, start, crowd.last) if lost and people_ else None


def _held(passage: Passage, crowd: Crowd) -> Found | None:
    """ "**holding** 35 **hostages**"."""
    if passage.word(crowd.first - 1) not in HOLDING or is_unreal(passage, crowd.first - 1):
        return None
    kind = held().get((crowd.of_whom or "").rpartition(" ")[2])
    return Found(kind, crowd.first - 1, crowd.last) if kind else None


def _noun_of(passage: Passage, crowd: Crowd) -> Found | None:
    """ "the **deaths of** five police officers", "the **bodies of** 10 men"."""
    if passage.word(crowd.first - 1) != "of":
        return None
    noun = nouns().at(passage.tokens, crowd.first - 2) if crowd.first > 1 else None
    if noun is None or (noun.value.weak and crowd.of_whom is None):
        return None
    attempted = passage.word(noun.first - 1) in ("attempted", "failed", "botched")
    if crowd.rule in NAMED or attempted or is_unreal(passage, noun.first):
        return None
    return Found(noun.value.kind, noun.first, crowd.last)


def _counted(passage: Passage, crowd: Crowd) -> Found | None:
    """ "31 **deaths**", "12 **bodies**", "370 political **arrests**"."""
    if crowd.rule in SINGLE:
        return None
    if crowd.of_whom is not None:
        # "Eight **militant deaths**".
        noun = nouns().at(passage.tokens, crowd.last)
        told = noun and not noun.value.weak and noun.last == crowd.last + 1
        return Found(noun.value.kind, crowd.first, noun.last) if noun and told else None
    for position in (crowd.last, crowd.last + 1):
        noun = nouns().at(passage.tokens, position) if position < len(passage.tokens) else None
        if noun and not noun.value.weak and not is_unreal(passage, crowd.first):
            return Found(noun.value.kind, crowd.first, noun.last)
        if not passage.word(position).isalpha() or people().at(passage.tokens, position):
            return None
    return None


def _attribute(passage: Passage, crowd: Crowd) -> Found | None:
    """ "tens of thousands of **displaced** civilians"."""
    kind = _ATTRIBUTES.get((crowd.of_whom or "").partition(" ")[0].lower())
    return Found(kind, crowd.first, crowd.last) if kind and " " in (crowd.of_whom or "") else None


_ATTRIBUTES = {
    "displaced": TollKind.DISPLACED,
    "missing": TollKind.MISSING,
    "dead": TollKind.KILLED,
    "slain": TollKind.KILLED,
    "kidnapped": TollKind.ABDUCTED,
    "abducted": TollKind.ABDUCTED,
}


def _subject(passage: Passage, crowd: Crowd) -> Found | None:
    """ "28 people **were killed**", "left 300 people **dead**", "12 soldiers **died**"."""
    if passage.word(crowd.first - 1) == "of" and crowd.rule not in NAMED:
        return None
    position = _past_parts(passage, _noun_end(passage, crowd))
    named = crowd.rule in NAMED
    bare = crowd.of_whom is None and not named and crowd.rule != "joined"
    if (
        crowd.of_whom
        and passage.word(position) in ("who", "that")
        and _is_passive(passage, position)
    ):
        position += 1  # "Two men **who were wounded** said": told of them in passing.
    found = fate_at(passage, position, counted_only=bare)
    if found is None and not bare and not named:
        found = distant_fate(passage, position, people())
    if found is None or (named and not _is_done_to(passage, found.first, found.value)):
        return None
    if found.value.sort == "state" and passage.word(crowd.last - 1) in ("them", "whom"):
        return None  # "17 were hurt, five of them in critical condition": a part of the 17.
    return Found(found.value.kind, crowd.first, found.last)


def _is_passive(passage: Passage, position: int) -> bool:
    return passage.word(position + 1) in ("were", "was")


def _is_done_to(passage: Passage, position: int, harm: Harm) -> bool:
    """Whether one who is named was killed or hurt by somebody: "was killed", not "has died"."""
    passive = not _PASSIVE.isdisjoint(passage.words(position - 3, position))
    return harm.sort == "done" and not harm.weak and passive


_PASSIVE = word_set("was were been being")


def _past_parts(passage: Passage, position: int) -> int:
    """Past ", including two children," to what became of all of them."""
    if passage.word(position) not in (",", "(", "—", "--"):
        return position
    mark = {"(": ")"}.get(passage.word(position), passage.word(position))
    words = [passage.word(p) for p in range(position + 1, position + 4)]
    if words[1:2] == ["of"] and words[0] in ("all", "both", "each") and words[2] == "whom":
        return position + 4  # "three gunmen, all of whom were killed"
    if words[0] not in _OPENERS_OF_PARTS and words[1] not in ("of", "a", "an"):
        return _past_name(passage, position)
    for close in range(position + 2, min(position + 20, len(passage.tokens))):
        if passage.word(close) == mark:
            return close + 1
    return position


def _past_name(passage: Passage, position: int) -> int:
    """Past ", Karim Haddad," behind "a commander"."""
    for close in range(position + 1, min(position + 5, len(passage.tokens))):
        if passage.word(close) == "," and close > position + 1:
            return close + 1
        if not is_name_word(passage.tokens[close]):
            break
    return position


_OPENERS_OF_PARTS = word_set("including among most many mostly some all half mainly")


def _to_death(passage: Passage, crowd: Crowd) -> Found | None:
    """ "**hacked** a blogger **to death**", but not "sentenced a man to death"."""
    if passage.word(crowd.last) != "to" or passage.word(crowd.last + 1) != "death":
        return None
    start = crowd.first - 1
    done = passage.word(start) in _TO_DEATH and not is_unreal(passage, start)
    return Found(TollKind.KILLED, start, crowd.last + 2) if done else None


_TO_DEATH = word_set(
    """
    hacked hacking beat beating stoned stoning stabbed stabbing burned burning shot shooting
    tortured torturing crushed crushing trampled trampling clubbed clubbing bludgeoned bludgeoning
    kicked kicking put putting choked strangled
    """
)


def _driven(passage: Passage, crowd: Crowd) -> Found | None:
    """ "**forced** 12,000 people **to flee**"."""
    if passage.word(crowd.first - 1) not in FORCING:
        return None
    out = driven_out().at(passage.tokens, crowd.last)
    return Found(TollKind.DISPLACED, crowd.first - 1, out.last) if out else None


def _treated(passage: Passage, crowd: Crowd) -> Found | None:
    """ "**treated** 30 people", "**received** 12 **injured** people", but not "for cholera"."""
    verb = passage.word(crowd.first - 1)
    if verb not in TREATING or crowd.of_whom is None or is_unreal(passage, crowd.first - 1):
        return None
    hurt = not _HURT.isdisjoint(crowd.of_whom.lower().split())
    ill = passage.word(crowd.last) == "for" and passage.word(crowd.last + 1) not in _INJURIES
    if ill or not (hurt or verb.startswith("treat")):
        return None
    return Found(TollKind.INJURED, crowd.first - 1, crowd.last)


_HURT = word_set("injured wounded")
_INJURIES = word_set("injuries wounds burns gunshot bullet shrapnel head tear")


Rule = Callable[[Passage, Crowd], Found | None]

#: What stands before people is surer than what stands behind: "wounded 30 people dead set on".
#: The second column: whether all that are listed suffer it, or only those of whom no more is told.
RULES: tuple[tuple[str, bool, Rule], ...] = (
    ("total", False, _total),
    ("to-death", False, _to_death),
    ("object", False, _object),
    ("loss", False, _loss),
    ("driven-out", False, _driven),
    ("held", False, _held),
    ("treated", False, _treated),
    ("noun-of", False, _noun_of),
    ("counted", False, _counted),
    ("attribute", False, _attribute),
    ("subject", True, _subject),
)
