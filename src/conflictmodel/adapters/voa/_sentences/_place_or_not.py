"""
Whether capitals that stand where a place can be named do name one, or somebody, a body, a people,
a language or a day.

An ordered table of rules (`PLACE_OR_NOT`): the first that fits answers. What no rule knows is a
place, since it stands where one is named.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase, text_of
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._place_words import (
    calendar,
    is_called_place,
    known_places,
    noun_behind,
    peoples,
    place_nouns,
)
from conflictmodel.adapters.voa._sentences._tokens import Tokens
from conflictmodel.values import ActorKind


class Capitals(NamedTuple):
    """Words with capitals, where a place can be named."""

    tokens: Tokens
    #: Whoever the sentence names.
    phrases: Sequence[NounPhrase]
    first: int
    last: int
    #: Whether a noun before them says what place they name: "in the town of Karsova militiamen".
    sure: bool = False

    @property
    def are_one(self) -> bool:
        return self.last == self.first + 1

    @property
    def final(self) -> str:
        return self.tokens.lows[self.last - 1]

    @property
    def before(self) -> str | None:
        return self.tokens.word(self.first - 1)

    @property
    def behind(self) -> str | None:
        return self.tokens.word(self.last)


def is_no_place(capitals: Capitals) -> bool:
    """Whether the capitals name anything but a place."""
    return not next((place for _, place, fits in PLACE_OR_NOT if fits(capitals)), True)


# Known by themselves -----------------------------------------------------------------------------


def _is_adjective(name: Capitals) -> bool:
    # "The **U.S.** and Swiss embassies": an adjective beside another.
    if name.behind != "and" or "." not in name.tokens[name.first].text:
        return False
    return _is_known(name) and words.adjectives().at(name.tokens, name.last + 1) is not None


def _is_known(name: Capitals) -> bool:
    # "**South Sudan**", "**Gaza**": the lexicon has it.
    known = known_places().at(name.tokens, name.first)
    return known is not None and known.last == name.last


def _is_common(name: Capitals) -> bool:
    # "Ramadan", "Friday", "the Republic": a capital that stands alone, or none.
    text = text_of(name.tokens[name.first : name.last])
    if not name.are_one:
        return not text or text in lex.NOT_PLACES
    noun = place_nouns().at(name.tokens, name.first)
    return text in lex.NOT_PLACES or text in calendar() or noun is not None


#: What is done by somebody, whose name stands before it.
_OF_DOERS = word_set("violence attack attacks ambush raid raids bombardment gunfire")


def _is_capital_city(name: Capitals) -> bool:
    # "Killed in **Karsova** violence", where Karsova is the seat of a government.
    return _is_before_deed(name) and name.tokens[name.first].text in words.capitals()


def _is_before_deed(name: Capitals) -> bool:
    # "Killed in **Maoist** violence".
    return name.behind in _OF_DOERS and not name.sure and name.are_one


# Somebody, by the words themselves ---------------------------------------------------------------


def _is_titled_place(name: Capitals) -> bool:
    # "In **Sheikh Zuweid**, near **Tal Sultan**": nobody is what others are in or near.
    if name.before not in _WHERE or name.last != name.first + 2:
        return False
    ends = {name.tokens[name.first].text, name.tokens[name.last - 1].text}
    return not ends.isdisjoint(lex.PLACE_TITLES)


def _has_title(name: Capitals) -> bool:
    # "**President Haddad**".
    return words.titles().at(name.tokens, name.first) is not None


def _is_people(name: Capitals) -> bool:
    # "**Afghans**", "the **Pashtuns**".
    return peoples().at(name.tokens, name.last - 1) is not None


def _is_body_alone(name: Capitals) -> bool:
    # "An **Army** post".
    return name.are_one and name.final in lex.BODY_TAILS


def _are_initials(name: Capitals) -> bool:
    # "**KRF**": bodies are called by theirs, and towns are not.
    text = name.tokens[name.last - 1].text
    return text.isupper() and len(text) > 1


def _is_body(name: Capitals) -> bool:
    # "The Karsova **Council**", unless a noun of places follows.
    return name.final in lex.BODY_TAILS and noun_behind(name.tokens, name.last) is None


#: What a force has wherever it is: "a U.N. base" names no place.
_OF_FORCES = word_set(
    """
    camp camps base bases compound checkpoint post outpost position positions headquarters hideout
    stronghold
    """
)


def _is_of_force(name: Capitals) -> bool:
    # "A **Hezbollah** camp".
    noun = noun_behind(name.tokens, name.last)
    if noun is None or name.tokens.word(noun.last - 1) not in _OF_FORCES:
        return False
    return any(
        phrase.first <= name.first < phrase.last and _is_known_body(phrase)
        for phrase in name.phrases
    )


def _is_known_body(phrase: NounPhrase) -> bool:
    return phrase.reading == "known" and phrase.kind is not ActorKind.STATE


# A place, by the words around --------------------------------------------------------------------


def _has_noun(name: Capitals) -> bool:
    # "The Tel Arun **refugee camp**", "the **University** of Karsova".
    if name.sure or noun_behind(name.tokens, name.last):
        return True
    return place_nouns().at(name.tokens, name.first) is not None


def _is_described(name: Capitals) -> bool:
    # "Karsova**, a small town** on the river", "Karsova**, in Velanda province**".
    return is_called_place(name.tokens, name.last)


#: Behind these stands a place and no person.
_WHERE = word_set("in near outside at")


def _is_set_off(name: Capitals) -> bool:
    # "**In** Tel Arun**,** a bomb exploded": no "Karim Haddad, a doctor".
    return name.behind == "," and name.before in _WHERE


#: Cities whose names stand for the bodies that sit there.
_SEATS = word_set("Brussels Strasbourg Westminster")


def _is_seat(name: Capitals) -> bool:
    # "In **Brussels**": the city, and not who is called by its name.
    return name.are_one and name.tokens[name.first].text in _SEATS


# Somebody, by the words around -------------------------------------------------------------------


def _is_somebodys(name: Capitals) -> bool:
    # "President X", "the X Front": a phrase reads the capitals as somebody's.
    for phrase in name.phrases:
        if phrase.first <= name.first < phrase.last:
            if phrase.of and phrase.of.first == name.first:
                phrase = phrase.of  # "residents of Karsova": the town, and not they
            known = _is_known_body(phrase)
            return bool(phrase.role) or known or phrase.reading in ("person", "body")
    return False


def _is_before_people(name: Capitals) -> bool:
    # "Killed by **Karsova** militiamen".
    return words.common_nouns().at(name.tokens, name.last) is not None


_PLACE, _NONE = True, False

PLACE_OR_NOT: tuple[tuple[str, bool, Callable[[Capitals], bool]], ...] = (
    ("adjective", _NONE, _is_adjective),
    ("known", _PLACE, _is_known),
    ("common", _NONE, _is_common),
    ("capital-city", _PLACE, _is_capital_city),
    ("before-deed", _NONE, _is_before_deed),
    ("titled-place", _PLACE, _is_titled_place),
    ("title", _NONE, _has_title),
    ("people", _NONE, _is_people),
    ("body-alone", _NONE, _is_body_alone),
    ("initials", _NONE, _are_initials),
    ("body", _NONE, _is_body),
    ("of-force", _NONE, _is_of_force),
    ("noun", _PLACE, _has_noun),
    ("described", _PLACE, _is_described),
    ("set-off", _PLACE, _is_set_off),
    ("seat", _PLACE, _is_seat),
    ("somebody", _NONE, _is_somebodys),
    ("before-people", _NONE, _is_before_people),
)
