"""
The words of places: which capitals can be a place's name, and what nouns stand behind one.
"""

from functools import cache

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._nouns import is_name_word
from conflictmodel.adapters.voa._sentences._phrases import Lookup, Match, word_set
from conflictmodel.adapters.voa._sentences._tokens import Tokens
from conflictmodel.values import Place, PlaceKind


@cache
def place_nouns() -> Lookup[PlaceKind]:
    return Lookup((form, PlaceKind(row.value)) for row in lex.PLACE_NOUNS for form in row.forms)


@cache
def known_places() -> Lookup[Place]:
    """Countries, territories and federal states by name."""
    rows = [
        (form, Place(name=each.name, kind=PlaceKind.REGION, country=each.country))
        for each in lex.TERRITORIES
        for form in (each.name, *each.aliases)
    ]
    rows += [
        (name, Place(name=name, kind=PlaceKind.PROVINCE, country="USA")) for name in lex.US_STATES
    ]
    rows += [
        (form.removeprefix("the "), Place(name=c.name, kind=PlaceKind.COUNTRY, country=c.iso3))
        for c in lex.COUNTRIES
        for form in (c.name, *c.aliases, *(a for a in c.adjectives if a.isupper()))
        # "Floods in the North" are in no Korea.
        if form.removeprefix("the ").lower() not in lex.COMPASS
    ]
    return Lookup(rows, cased=True)


def place_of_adjective(tokens: Tokens, first: int, last: int) -> Place | None:
    """The country or territory that words name, or whose adjective they are."""
    known = known_places().at(tokens, first)
    if known and known.last == last:
        return known.value
    adjective = words.adjectives().at(tokens, first)
    if adjective is None or adjective.last != last:
        return None
    name = words.countries()[adjective.value]
    return Place(name=name, kind=PlaceKind.COUNTRY, country=adjective.value)


@cache
def peoples() -> Lookup[bool]:
    return Lookup(
        [
            *((form, False) for row in lex.COUNTRIES for form in row.people),
            *((form, False) for row in lex.PEOPLES for form in row.people),
            *((form, True) for row in lex.PEOPLES for form in row.adjectives),
        ],
        cased=True,
    )


def name_end(tokens: Tokens, first: int) -> int:
    last = first
    while last < len(tokens):
        is_name = is_name_word(tokens[last]) and not (
            last > first and (tokens[last].text in calendar() or tokens.lows[last] in _events())
        )
        if not is_name and not _is_particle(tokens, last) and not _is_prefix(tokens, last):
            of = last > first and tokens[last - 1].text in lex.NAMES_WITH_OF
            if not (of and tokens.word(last) == "of" and is_name_at(tokens, last + 1)):
                break
        last += 1
    return last


def is_name(tokens: Tokens, position: int) -> bool:
    token = tokens[position]
    if token.text in lex.PLACE_PREFIXES:
        return is_name_at(tokens, position + 1)
    head, hyphen, tail = token.text.partition("-")
    led = bool(hyphen) and token.low.rpartition("-")[2] in _LED
    lower = token.text[0].islower() and (head not in _LOWER_ARTICLES or not tail[:1].isupper())
    return is_name_word(token) and not led and not lower


_LOWER_ARTICLES = word_set("al el as ash ad ar an at az ul")

_LED = word_set(
    """
    led backed held controlled run based dominated claimed occupied allied ruled administered born
    made speaking brokered style linked inspired trained affiliated funded owned majority
    """
)


def is_name_at(tokens: Tokens, position: int) -> bool:
    return position < len(tokens) and is_name_word(tokens[position])


def _is_particle(tokens: Tokens, position: int) -> bool:
    return tokens[position].text in lex.NAME_PARTICLES and is_name_at(tokens, position + 1)


def _is_prefix(tokens: Tokens, position: int) -> bool:
    return tokens[position].text in lex.PLACE_PREFIXES and is_name_at(tokens, position + 1)


@cache
def calendar() -> frozenset[str]:
    """Days of the week and months: they have capitals and are no places."""
    months = (name for month in lex.MONTHS for name in (month.name, *month.abbreviations))
    return frozenset((*lex.WEEKDAYS, *months))


@cache
def _events() -> frozenset[str]:
    """Nouns of events, which headlines write with a capital: "Kabul Hotel Siege"."""
    return frozenset(form for row in lex.EVENT_NOUNS for form in row.forms if " " not in form)


def is_called_place(tokens: Tokens, last: int) -> bool:
    """ "Karsova**, a small town** on the river", "Karsova**, in Velanda province**"."""
    if tokens.word(last) != ",":
        return False
    article, start = tokens.word(last + 1), last + 2
    if article in ("in", "near"):
        known = known_places().at(tokens, start) or noun_behind(tokens, name_end(tokens, start))
        return is_name_at(tokens, start) and known is not None
    nouns = range(start, min(start + 3, len(tokens))) if article in lex.A_OR_THE else ()
    return any(
        tokens.lows[position] in _settlements() and tokens.word(position + 1) != "'s"
        for position in nouns
    )


@cache
def _settlements() -> frozenset[str]:
    kinds = (PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE)
    rows = (row for row in lex.PLACE_NOUNS if PlaceKind(row.value) in kinds)
    return frozenset(form for row in rows for form in row.forms)


def noun_behind(tokens: Tokens, position: int) -> Match[PlaceKind] | None:
    """ "Karsova **province**", "Tel Arun **refugee camp**"."""
    for ahead in range(position, min(position + 4, len(tokens))):
        noun = place_nouns().at(tokens, ahead)
        if noun:
            longer = noun_behind(tokens, noun.last)
            return longer if longer and longer.first == noun.last else noun
        if tokens.lows[ahead] not in lex.PLACE_NOUN_MODIFIERS:
            return None
    return None
