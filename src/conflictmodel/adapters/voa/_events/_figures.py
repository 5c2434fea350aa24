"""
What a violent word is done to: somebody, a thing, an animal or an idea.

Violence needs a body or a thing that can be broken. "Attacked the treaty", "killed 12 boars"
and "a riot of smells" are figures of speech or hunting; an ordered table (`FIGURES`) names them.
"""

import re
from collections.abc import Callable
from enum import StrEnum

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._events._sites import (
    BE,
    BOUNDARIES,
    HAVE,
    MODALS,
    OWNERS,
    PREPOSITIONS,
    Site,
    is_company,
)
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set


class Sort(StrEnum):
    """What sort of victim a noun names."""

    BODY = "body"
    ANIMAL = "animal"
    IDEA = "idea"
    UNKNOWN = "unknown"


def sort_of(word: str) -> Sort:
    """What sort of victim a noun names; an unknown noun may be anything."""
    if word in lex.ANIMALS:
        return Sort.ANIMAL
    if is_company(word) or word in lex.BUILT:
        return Sort.BODY
    if word in lex.ABSTRACTS or word.endswith(_IDEA_ENDINGS):
        return Sort.IDEA
    return Sort.UNKNOWN


_IDEA_ENDINGS = ("tion", "tions", "sion", "sions", "ness", "ism", "ing", "ance", "ence", "ships")


def head_from(passage: Passage, first: int) -> str:
    """The head of the noun phrase that begins at a position: of "a third of the town", the town."""
    head = ""
    if passage.word(first) == "to":
        return head
    for word in passage.words(first, first + _LONGEST):
        if (word == "of" and head in _SHARES) or (word in _MEASURES and not head):
            continue
        if word in _OWNED:
            head = ""
        elif is_company(head) and word.endswith(("ing", "ed")) and not is_company(word):
            break  # "Shot six soldiers **traveling** in a car", "a ship **loaded** with arms".
        elif word in _AFTER_A_PHRASE or (
            head and word.endswith("ly") and word not in lex.NOUNS_IN_LY
        ):
            break
        else:
            head = word
    return head


def head_before(passage: Passage, last: int) -> str:
    """The noun before a verb: "the draft, **which** was killed", "the tax **that**"."""
    position = last - 1
    while position > 0 and passage.word(position) in _RELATIVE:
        position -= 1
    return passage.word(position)


_LONGEST = 7
_RELATIVE = word_set(", which that who")
_OWNED = word_set("'s '")
_MEASURES = word_set("more than at least nearly about some up to as many an estimated")
_SHARES = word_set(
    """
    row series group number handful pair
    third half quarter part parts share most much all some one dozens hundreds thousands millions
    tens
    """
)
_AFTER_A_PHRASE = (
    PREPOSITIONS
    | BOUNDARIES
    | BE
    | HAVE
    | lex.DO
    | MODALS
    | word_set("hostage captive prisoner . said says off aboard")
) - OWNERS


# Figures ----------------------------------------------------------------------------------------


@frozen
class Use:
    """A violent word with the nouns that stand where doer and victim stand."""

    site: Site
    doer: str
    victim: str


def _of_an_idea(use: Use) -> bool:
    # "Attacked the plan", "captured the market", "a battle over prices".
    passage, position = use.site.passage, use.site.last
    if use.site.word.startswith(_AGAINST_IDEAS):
        return False
    fought = passage.word(position) in ("over", "for")
    sought = head_from(passage, position + 1) if fought else ""
    return sort_of(use.victim) is Sort.IDEA or sort_of(sought) is Sort.IDEA


#: Marches are for and against ideas.
_AGAINST_IDEAS = ("protest", "demonstrat", "march", "rall", "sit-in", "anti")


def _of_an_animal(use: Use) -> bool:
    # "Culled 12 boars", "a leopard mauled a herder", "locusts attacked the fields".
    if use.site.is_noun and use.site.following == "of":
        # "The invasion of the locusts".
        behind = use.site.passage.words(use.site.last + 1, use.site.last + 4)
        return not lex.ANIMALS.isdisjoint(behind)
    return use.victim in lex.ANIMALS or use.doer in lex.ANIMALS


def _of_the_unarmed(use: Use) -> bool:
    # "One company captured the market", "senators attacked the chairman".
    return use.doer in lex.UNARMED and "armed" not in use.site.before


def _in_words(use: Use) -> bool:
    # "Relatives attacked the navy for its silence": with a reason, and without arms.
    site = use.site
    if site.is_noun or not site.word.startswith("attack"):
        return False
    behind = site.passage.words(site.last + 1, site.last + 5)
    return ("for" in behind or "over" in behind) and "armed" not in site.before


def _of_a_quality(use: Use) -> bool:
    # "A riot of smells", "a clash of tastes": of what no riot and no clash is made.
    site = use.site
    if not site.is_noun or site.passage.word(site.last) != "of" or site.head not in _MASSES:
        return False
    if any(token.text[:1].isupper() for token in site.passage.tokens[site.last : site.last + 5]):
        return False
    return sort_of(head_from(site.passage, site.last + 1)) in (
        Sort.IDEA,
        Sort.UNKNOWN,
    )


_MASSES = word_set(
    "riot clash battle war explosion barrage bombardment siege standoff skirmish demonstration"
)


def _on_a_thing(use: Use) -> bool:
    # "Declared war on plastic bags": wars are on those who fight back.
    site = use.site
    if site.head not in _WAGED or not use.victim or sort_of(use.victim) is not Sort.UNKNOWN:
        return False
    foe = site.passage.tokens[site.last + 1 : site.last + 5]
    named = any(token.text[:1].isupper() for token in foe)
    return not named and {"armed", "state", "person"}.isdisjoint(site.after)


_WAGED = word_set("war wars battle offensive campaign crusade")


def _likened(use: Use) -> bool:
    # "The pain was described as being stabbed", "condemned it as an assault".
    site = use.site
    before = site.passage.word(site.start - 1)
    return before == "like" or (before == "as" and _is_new(site))


def _is_new(site: Site) -> bool:
    return site.chain[:1] in (("a",), ("an",), ("being",))


def _in_the_back(use: Use) -> bool:
    # "Stabbed her in the back", "shot itself in the foot".
    site = use.site
    behind = site.passage.words(site.last, site.last + 5)
    if site.is_noun or behind[1:2] != ("in",):
        return False
    if behind[0] in _ONESELF:
        return not _FEET.isdisjoint(behind)
    return site.word.startswith("stab") and behind[1:4] == ("in", "the", "back")


_ONESELF = word_set("himself herself itself themselves myself ourselves yourself")
_FEET = word_set("foot feet")


def _by_a_score(use: Use) -> bool:
    # "The team was killed 6-0".
    passage = use.site.passage
    score = passage.word(use.site.last)
    if not score[:1].isdigit() or not _SCORE.fullmatch(score):
        return False
    following = passage.word(use.site.last + 1)
    return following in PREPOSITIONS or not following.isalpha()


_SCORE = re.compile(r"[0-9]{1,2}[-–][0-9]{1,2}", re.ASCII)


def _of_a_country(use: Use) -> bool:
    # "Held the country hostage": hostages are people.
    passage = use.site.passage
    hostage = "hostage" in passage.words(use.site.last, use.site.last + 4)
    return hostage and use.victim in _TOO_LARGE


_TOO_LARGE = word_set(
    "country nation state government parliament city world region industry party company world"
)


def _of_illness(use: Use) -> bool:
    # "Patients who had suffered an attack", "had a seizure": people suffer them of themselves.
    site = use.site
    if not site.is_noun or site.head not in ("attack", "attacks", "seizure", "seizures"):
        return False
    suffered = site.passage.word(site.start - 1) in _SUFFERED and site.chain[:1] != ("the",)
    alone = site.passage.word(site.last) not in ("by", "on", "from", "against")
    return suffered and alone and not {"armed", "state", "ground"} & site.before


_SUFFERED = word_set("suffer suffers suffered suffering survived survive had have having")


FIGURES: tuple[tuple[str, Callable[[Use], bool]], ...] = (
    ("of-an-idea", _of_an_idea),
    ("of-an-animal", _of_an_animal),
    ("of-the-unarmed", _of_the_unarmed),
    ("in-words", _in_words),
    ("of-a-quality", _of_a_quality),
    ("on-a-thing", _on_a_thing),
    ("likened", _likened),
    ("in-the-back", _in_the_back),
    ("by-a-score", _by_a_score),
    ("of-a-country", _of_a_country),
    ("of-illness", _of_illness),
)


def is_figure(site: Site) -> bool:
    """Whether a violent word hits nobody: a figure of speech, a hunt or an illness."""
    use = _use_of(site)
    return any(fits(use) for _, fits in FIGURES)


def counts_animals(passage: Passage, first: int, last: int) -> bool:
    """Whether a count is of animals only: "killed 12 boars"."""
    words = passage.words(first, last)
    if lex.ANIMALS.isdisjoint(words):
        return False
    return Sort.BODY not in map(sort_of, words)


def _use_of(site: Site) -> Use:
    passage = site.passage
    before = head_before(passage, site.start)
    if site.is_noun:
        aimed = passage.word(site.last) in _AIMS
        return Use(site, "", head_from(passage, site.last + 1) if aimed else "")
    if site.has_patient_before:
        by = site.following == "by"
        return Use(site, head_from(passage, site.last + 1) if by else "", before)
    # "Shot and killed 12 boars": the object of both.
    first = site.last + 2 if passage.word(site.last) == "and" else site.last
    # "Launched an offensive against corruption".
    first += passage.word(first) in _AIMS
    return Use(site, before, head_from(passage, first))


_AIMS = word_set("on against")
