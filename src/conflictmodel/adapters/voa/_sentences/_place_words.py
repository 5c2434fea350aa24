"""
The words of places: which capitals can be a place's name, and what nouns stand behind one.
"""

from collections.abc import Sequence
from functools import cache

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase, is_name_word, text_of
from conflictmodel.adapters.voa._sentences._phrases import Lookup, Match, word_set
from conflictmodel.adapters.voa._sentences._tokens import Tokens
from conflictmodel.values import ActorKind, Place, PlaceKind


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
            last > first and (tokens[last].text in _calendar() or tokens.lows[last] in _events())
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
def _calendar() -> frozenset[str]:
    months = (name for month in lex.MONTHS for name in (month.name, *month.abbreviations))
    return frozenset((*lex.WEEKDAYS, *months))


@cache
def _events() -> frozenset[str]:
    """Nouns of events, which headlines write with a capital: "Kabul Hotel Siege"."""
    return frozenset(form for row in lex.EVENT_NOUNS for form in row.forms if " " not in form)


def is_nobodys(
    tokens: Tokens,
    phrases: Sequence[NounPhrase],
    first: int,
    last: int,
    *,
    sure: bool = False,
) -> bool:
    """
    Whether the capitals name somebody, a body, a people, a language or a day; `sure` where a noun
    before them says what place they name: "in the town of Karsova militiamen burned".
    """
    known = known_places().at(tokens, first)
    if known and known.last == last:
        # "The U.S. and Swiss embassies": an adjective beside another.
        also = tokens.word(last) == "and" and words.adjectives().at(tokens, last + 1)
        return "." in tokens[first].text and bool(also)
    if last == first or _is_common(tokens, first, last):
        return True
    if tokens.word(last) in _OF_DOERS and not sure and last == first + 1:
        return tokens[first].text not in words.capitals()  # "Killed in **Maoist violence**".
    if _is_titled(tokens, first, last):
        return False
    if words.titles().at(tokens, first) or peoples().at(tokens, last - 1):
        return True
    if last == first + 1 and tokens.lows[first] in lex.BODY_TAILS:
        return True  # "An **Army** post".
    initials = tokens[last - 1].text.isupper() and len(tokens[last - 1].text) > 1
    behind = noun_behind(tokens, last)
    if initials or (tokens.lows[last - 1] in lex.BODY_TAILS and not behind):
        return True
    # "The Tel Arun refugee camp", "the University of Karsova": the noun makes it a place.
    if behind and tokens.word(behind.last - 1) in _OF_FORCES and _is_known_body(phrases, first):
        return True
    if sure or behind or place_nouns().at(tokens, first):
        return False
    if is_called_place(tokens, last):
        return False
    if tokens.word(last) == "," and tokens.word(first - 1) in _WHERE:
        return False  # "In Tel Arun, a bomb exploded": no "Karim Haddad, a doctor"
    if last == first + 1 and tokens[first].text in _SEATS:
        return False  # "In Brussels": the city, and not who is called by its name.
    return _belongs(phrases, first) or words.common_nouns().at(tokens, last) is not None


#: What is done by somebody, whose name stands before it.
_OF_DOERS = word_set("violence attack attacks ambush raid raids bombardment gunfire")
#: Cities whose names stand for the bodies that sit there.
_SEATS = word_set("Brussels Strasbourg Westminster")
#: Behind these stands a place and no person.
_WHERE = word_set("in near outside at")


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


def _is_titled(tokens: Tokens, first: int, last: int) -> bool:
    """ "In **Sheikh Zuweid**, near **Tal Sultan**": nobody is what others are in or near."""
    ends = {tokens[first].text, tokens[last - 1].text}
    where = tokens.word(first - 1) in _WHERE
    return where and last == first + 2 and not ends.isdisjoint(lex.PLACE_TITLES)


#: What a force has wherever it is: "a Hezbollah camp", "a U.N. base" name no place.
_OF_FORCES = word_set(
    """
    camp camps base bases compound checkpoint post outpost position positions headquarters hideout
    stronghold
    """
)


def _is_known_body(phrases: Sequence[NounPhrase], first: int) -> bool:
    return any(
        phrase.first <= first < phrase.last
        and phrase.reading == "known"
        and phrase.kind is not ActorKind.STATE
        for phrase in phrases
    )


def _is_common(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a capital stands alone that names no place: "Ramadan", "Friday", "the Republic"."""
    text = text_of(tokens[first:last])
    if last > first + 1:
        return text in lex.NOT_PLACES
    noun = place_nouns().at(tokens, first)
    return text in lex.NOT_PLACES or text in _calendar() or noun is not None


def _belongs(phrases: Sequence[NounPhrase], first: int) -> bool:
    """Whether a phrase reads the capitals as somebody's: "President X", "the X Front"."""
    for phrase in phrases:
        if phrase.first <= first < phrase.last:
            if phrase.of and phrase.of.first == first:
                phrase = phrase.of  # "residents of Karsova": the town, and not they
            somebody = phrase.reading == "known" and phrase.kind is not ActorKind.STATE
            return bool(phrase.role) or somebody or phrase.reading in ("person", "body")
    return False


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
