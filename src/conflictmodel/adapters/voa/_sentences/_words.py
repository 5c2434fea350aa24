"""
The word lists as look-ups, made once: the only door from the reading rooms to the lexicon.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._phrases import Lookup, Lookups
from conflictmodel.adapters.voa._sentences._tokens import Tokens, tokens_of
from conflictmodel.values import Act, ActorKind


@frozen
class Named:
    """Somebody known by name: a state, a body, a group."""

    name: str
    kind: ActorKind
    country: str | None = None


def _named() -> Iterator[tuple[str, Named]]:
    for country in lex.COUNTRIES:
        state = Named(country.name, ActorKind.STATE, country.iso3)
        initials = (form for form in country.adjectives if form.isupper())
        for form in (country.name, *country.aliases, *initials):
            yield form.removeprefix("the "), state
    for table in (lex.AGENCIES, lex.OUTLETS, lex.INTERGOVERNMENTAL, lex.MONITORS, lex.INSTITUTIONS):
        for body in table:
            named = Named(body.name, ActorKind(body.kind), body.country)
            for form in (body.name, *body.aliases):
                yield form.removeprefix("the "), named
    for group in lex.ARMED_GROUPS:
        named = Named(group.name, ActorKind(group.kind))
        for form in (group.name, *group.aliases):
            yield form, named


def _adjectives() -> Iterator[tuple[str, str]]:
    for country in lex.COUNTRIES:
        for form in (*country.adjectives, *(a for a in country.aliases if "." in a or a.isupper())):
            yield form, country.iso3


@cache
def named() -> Lookup[Named]:
    """States, bodies and armed groups by any of their names."""
    return Lookup(_named(), cased=True)


@cache
def adjectives() -> Lookup[str]:
    """Adjectives of countries, and initials used as such, with the country's code."""
    return Lookup(_adjectives(), cased=True)


@cache
def countries() -> dict[str, str]:
    """The name of each country by its code."""
    return {each.iso3: each.name for each in lex.COUNTRIES}


@cache
def adjective_of() -> dict[str, str]:
    """The usual adjective of each country by its code; its name where it has none."""
    return {c.iso3: (c.adjectives or (c.name,))[0] for c in lex.COUNTRIES}


@cache
def capitals() -> dict[str, str]:
    """Capitals that stand for their government, with the country's code."""
    return {city: country.iso3 for country in lex.COUNTRIES for city in country.capitals}


@cache
def common_nouns() -> Lookup[ActorKind]:
    """Nouns for actors without a name: "officials", "defense ministry", "army"."""
    rows = (*lex.GROUP_NOUNS, *lex.GOVERNMENT_NOUNS, *lex.FORCE_NOUNS)
    phrases = [(form, ActorKind(row.value)) for row in rows for form in row.forms]
    agencies = [(form, ActorKind.NEWS_AGENCY) for form in ("news agency", "agency", "newspaper")]
    bodies = [(form, ActorKind.UNIDENTIFIED) for form in ("group", "organization", "movement")]
    return Lookup((*agencies, *phrases, *bodies))


@cache
def roles() -> Lookup[bool]:
    """Nouns for what a person is; whether one is meant, or several."""
    return Lookup(
        [(role.one, True) for role in lex.ROLES] + [(role.many, False) for role in lex.ROLES]
    )


@cache
def titles() -> Lookup[str]:
    """Titles before a name, as copy writes them."""
    return Lookup([(title, title) for title in lex.TITLES], cased=True)


@cache
def modifiers() -> Lookup[str]:
    """Words before a role: "deputy", "senior", "former"."""
    return Lookup((word, word) for word in lex.MODIFIERS_OF_ROLES)


@frozen
class Cue:
    """What a reporting word does and what it takes."""

    act: Act
    takes: frozenset[str]
    audience: bool
    core: bool
    #: Its form: ``past``, ``present`` (these have a subject), ``ing``, ``participle``, ``idiom``.
    form: str


def _cues() -> Iterator[tuple[str, Cue]]:
    for idiom in lex.SPEECH_IDIOMS:
        for form in idiom.forms:
            if "..." not in form:
                yield form, Cue(Act(idiom.act), idiom.takes, False, idiom.core, "idiom")
    for verb in lex.SPEECH_VERBS:
        for form, name in (
            (verb.past, "past"),
            (verb.third, "present"),
            (verb.base, "present"),
            (verb.ing, "ing"),
            (verb.participle, "participle"),
        ):
            yield form, Cue(Act(verb.act), verb.takes, verb.audience, verb.core, name)


@cache
def cues() -> Lookup[Cue]:
    """Reporting verbs and idioms in all their forms."""
    return Lookup(_cues())


@cache
def nouns() -> Lookups[Any]:
    """Titles, names, nouns for actors and roles."""
    return Lookups(titles(), named(), common_nouns(), roles())


@cache
def titles_and_roles() -> Lookups[Any]:
    """What a person's name can stand behind."""
    return Lookups(titles(), roles())


@cache
def nouns_and_roles() -> Lookups[Any]:
    """Nouns for actors, and for what a person is."""
    return Lookups(common_nouns(), roles())


@cache
def noun_starts() -> frozenset[str]:
    """The small words that a title, a name, a noun for actors or a role can begin with."""
    tables = (titles(), named(), common_nouns(), roles())
    return frozenset(word for table in tables for word in table.starts if word.islower())


@cache
def phrase_starts() -> frozenset[str]:
    """The words without a capital that a noun phrase can begin with, its article left out."""
    tables = (titles(), named(), common_nouns(), roles(), modifiers())
    starts = (word for table in tables for word in table.starts if not word[:1].isupper())
    return frozenset(starts) | lex.NAME_PARTICLES


@cache
def reporting() -> frozenset[str]:
    """Reporting verbs of one word that have a subject: "said", "warns"."""
    return frozenset(
        form for verb in lex.SPEECH_VERBS if verb.core for form in (verb.third, verb.past)
    )


def phrases(rows: Iterable[lex.Words | lex.Noun | lex.Verb], *, weak: bool = False) -> Lookup[str]:
    """A look-up over rows of a table; weak rows only if asked for."""
    return Lookup(
        (form, row.value)
        for row in rows
        if weak or not getattr(row, "weak", False)
        for form in row.forms
    )


@cache
def tokens(name: str) -> Tokens:
    """A name as tokens."""
    return tokens_of(name, 0, len(name))
