"""
Noun phrases that can name somebody: "Foreign Ministry spokesman Karim Haddad", "U.S. officials".

What a phrase is, `_readings` tells; here it takes in what follows and belongs to it. Nothing is
resolved; "the news agency" and "he" stay what they are until the cast of the page is known.
"""

from collections.abc import Callable, Sequence

from attrs import evolve

from conflictmodel.adapters.voa import _words as words
from conflictmodel.adapters.voa._readings import (
    ARTICLES,
    BREAKS,
    MEDIA,
    NounPhrase,
    is_name_word,
    phrase_at,
    plain_phrase,
    read,
    text_of,
)
from conflictmodel.adapters.voa._tokens import Token, plain
from conflictmodel.values import ActorKind

__all__ = ["ARTICLES", "NounPhrase", "is_name_word", "noun_phrases_of", "plain_phrase", "text_of"]


def noun_phrases_of(tokens: Sequence[Token]) -> tuple[NounPhrase, ...]:
    """
    All noun phrases of a sentence that can name somebody, from left to right.
    """
    found: list[NounPhrase] = []
    position = 0
    while position < len(tokens):
        phrase = phrase_at(tokens, position)
        if phrase is None:
            position += 1
            continue
        for widen in WIDENINGS:
            phrase = widen(tokens, phrase)
        found.append(phrase)
        position = phrase.last
    return tuple(found)


def _with_complement(tokens: Sequence[Token], phrase: NounPhrase, depth: int = 3) -> NounPhrase:
    """
    "a spokesman **for Lina Haddad**", "the regime **of President X**", "the head **of the army**".
    """
    if phrase.reading != "common" or phrase.last + 1 >= len(tokens) or not depth:
        return phrase
    preposition = tokens[phrase.last].low
    if preposition not in ("for", "of"):
        return phrase
    inner = phrase_at(tokens, phrase.last + 1)
    definite = inner is not None and inner.reading == "common" and inner.article == "the"
    if inner is None or inner.reading == "pronoun" or (inner.reading == "common" and not definite):
        return phrase
    inner = _with_complement(tokens, inner, depth - 1)
    return evolve(
        phrase,
        last=inner.last,
        name=f"{phrase.name} {preposition} {'the ' if definite else ''}{inner.name}",
        of=inner,
        on_behalf=preposition == "for",
        country=phrase.country or inner.country,
    )


# "A statement from the ministry", "a report released by the ministry", "a letter by Haddad".
_ISSUED = frozenset({"released", "issued", "published", "posted", "signed", "read", "prepared"})


def _with_issuer(tokens: Sequence[Token], phrase: NounPhrase) -> NounPhrase:
    """
    "a statement **released by the Health Ministry**" is what the ministry says.
    """
    if phrase.reading != "common" or tokens[phrase.last - 1].low not in MEDIA:
        return phrase
    at = phrase.last + (plain(_text_at(tokens, phrase.last)) in _ISSUED)
    if plain(_text_at(tokens, at)) not in ("by", "from"):
        return phrase
    issuer = phrase_at(tokens, at + 1)
    if issuer is None or issuer.reading == "pronoun":
        return phrase
    return evolve(issuer, first=phrase.first)


def _with_name(tokens: Sequence[Token], phrase: NounPhrase) -> NounPhrase:
    """
    "the ministry's spokesman**, Karim Haddad,**": the name after the role is who it is.
    """
    if phrase.kind is not ActorKind.UNIDENTIFIED or not phrase.role:
        return phrase
    comma = _text_at(tokens, phrase.last) == ","
    name = phrase_at(tokens, phrase.last + 1) if comma else None
    if name is None or name.kind is not ActorKind.PERSON or phrase.is_plural:
        return phrase
    end = _text_at(tokens, name.last)
    if end not in (",", ".", ")", "") and plain(end) not in BREAKS:
        return phrase
    return evolve(
        name,
        first=phrase.first,
        last=name.last + (end == ","),
        role=name.role or phrase.role,
        of=name.of or phrase.of,
        on_behalf=phrase.on_behalf,
        country=name.country or phrase.country,
    )


# How far an apposition reaches at most, in words, and how far into it its role may stand.
_APPOSITION = 25
_ROLE_BY = 8


def _with_apposition(tokens: Sequence[Token], phrase: NounPhrase) -> NounPhrase:
    """
    "X**, spokesman for the Y Ministry,**": what stands between the commas tells who X is.
    """
    if phrase.kind is not ActorKind.PERSON or _text_at(tokens, phrase.last) != ",":
        return phrase
    end = _end_of_apposition(tokens, phrase.last + 1)
    found = _role_within(tokens, phrase.last + 1, end) if end else None
    if end is None or found is None:
        return phrase
    role, body, behalf = found
    close = end + 1 if tokens[end].text == "," else end
    return evolve(
        phrase, last=close, role=phrase.role or role, of=phrase.of or body, on_behalf=behalf
    )


def _end_of_apposition(tokens: Sequence[Token], first: int) -> int | None:
    """The mark that ends it; None if a verb of saying stands before that: it is no apposition."""
    for position in range(first, min(first + _APPOSITION, len(tokens))):
        if tokens[position].text in (",", ".", "—"):
            return position
        if tokens[position].low in words.reporting():
            return None
    return None


def _role_within(
    tokens: Sequence[Token], first: int, last: int
) -> tuple[str, NounPhrase | None, bool] | None:
    """The role in an apposition, and the body it is in."""
    if plain(_text_at(tokens, first)) == "of":
        body = phrase_at(tokens, first + 1)
        return ("", body, False) if body else None
    for position in range(first, min(first + _ROLE_BY, last)):
        match = words.roles().at(tokens, position)
        if match and match.last <= last:
            return _role_at(tokens, first, last, position, match.last)
    return None


def _role_at(
    tokens: Sequence[Token], first: int, last: int, role: int, role_end: int
) -> tuple[str, NounPhrase | None, bool]:
    start = first + (tokens[first].low in ARTICLES)
    inner = phrase_at(tokens, role_end + 1) if role_end + 1 < last else None
    before = read(tokens, start, role) if role > start else None
    of_or_for = plain(_text_at(tokens, role_end))
    if before and before.kind is not None:
        start = role
    else:
        before = None
    body = before or (inner if of_or_for in ("for", "of", "at", "with", "in") else None)
    return text_of(tokens[start : role_end if body else last]), body, of_or_for == "for"


def _text_at(tokens: Sequence[Token], position: int) -> str:
    return tokens[position].text if position < len(tokens) else ""


Widening = Callable[[Sequence[Token], NounPhrase], NounPhrase]

# What follows a phrase and belongs to it; each goes on from the one before.
WIDENINGS: tuple[Widening, ...] = (_with_complement, _with_issuer, _with_name, _with_apposition)
