"""
What a noun phrase that can name somebody is: "Foreign Ministry spokesman Karim Haddad".

A phrase is cut out of the tokens first (`phrase_at`) and then told apart by an ordered table of
readings (`READINGS`): the first that fits names it.
"""

from collections.abc import Callable
from functools import cache

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._extents import (
    POSSESSIVES,
    extent_of,
    is_name_word,
)
from conflictmodel.adapters.voa._sentences._noun_phrase import (
    ARTICLES,
    PRONOUNS,
    NounPhrase,
    article_of,
    text_of,
)
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._tokens import Token, Tokens
from conflictmodel.values import ActorKind

#: What is written or sent by somebody: "the ministry's statement" is the ministry.
MEDIA = word_set(
    """
    statement statements report reports letter message editorial communique study survey poll
    memo bulletin tweet
    """
)
# Endings of names of bodies, with what they are; lower-case nouns of the lexicon count as well.
BODY_ENDINGS: dict[str, ActorKind] = {
    **dict.fromkeys(
        ("committee", "council", "party", "movement", "union", "front"), ActorKind.POLITICAL_BODY
    ),
    **dict.fromkeys(
        (
            "observatory",
            "organization",
            "organisation",
            "association",
            "society",
            "foundation",
            "institute",
            "center",
            "centre",
            "university",
            "watch",
            "group",
            "network",
        ),
        ActorKind.CIVIL_SOCIETY,
    ),
    **dict.fromkeys(("brigade", "brigades", "militia", "militias"), ActorKind.ARMED_GROUP),
}
ARMED_NOUNS = frozenset(
    {
        "militants",
        "fighters",
        "terrorists",
        "rebels",
        "insurgents",
        "forces",
        "jihadists",
        "gunmen",
        "troops",
        "group",
        "movement",
        "extremists",
        "militia",
        "militiamen",
    }
)


def beginnings_in(tokens: Tokens) -> list[int]:
    """Where a noun phrase can begin, by the word alone; at an article, by the word behind it."""
    starts = _starts()
    lows = tokens.lows
    begins = [
        low in starts or text[0].isupper() or "-" in text
        for low, text in zip(lows, tokens.texts, strict=True)
    ]
    begins.append(False)
    return [
        p for p, begin in enumerate(begins) if begin and (lows[p] not in ARTICLES or begins[p + 1])
    ]


@cache
def _starts() -> frozenset[str]:
    return words.phrase_starts() | PRONOUNS | ARTICLES


def phrase_at(tokens: Tokens, first: int) -> NounPhrase | None:
    """The noun phrase that begins at a position, without what follows and belongs to it."""
    if first >= len(tokens):
        return None
    word = tokens.lows[first]
    if word in PRONOUNS:
        return NounPhrase(first, first + 1, word, None, "pronoun")
    article = word if word in ARTICLES else ""
    start = first + bool(article)
    last = extent_of(tokens, start)
    if last - start > 1 and _is_reporting(tokens, last - 1):
        last -= 1
    if last == start:
        return None
    phrase = read(tokens, start, last)
    if phrase is None or (phrase.first == first and not article):
        return phrase
    return phrase._replace(first=first, article=article_of(article))


def _is_reporting(tokens: Tokens, position: int) -> bool:
    """ "Lina Haddad **reports**": no paper of hers, where "media reports" are papers."""
    if tokens.lows[position] != "reports" or not is_name_word(tokens[position - 1]):
        return False
    compound = words.common_nouns().at(tokens, position - 1)
    return compound is None or compound.last == position


# Readings: what a phrase is, in this order, since each is surer than the next. ----------------


def read(tokens: Tokens, first: int, last: int) -> NounPhrase | None:
    """What a cut-out phrase is; None if it names nobody."""
    for name, reading in READINGS if last - first > 1 else _OF_ONE_WORD:
        phrase = reading(tokens, first, last)
        if phrase:
            # Most name themselves: a phrase made once more for its name costs 1 % of a page.
            return phrase if phrase.reading == name else phrase._replace(reading=name)
    return None


def _medium(tokens: Tokens, first: int, last: int) -> NounPhrase | None:
    # "The ministry's statement", "a U.N. report": those who issue it.
    end = last - 1
    if tokens.lows[end] not in MEDIA or end == first:
        return None
    compound = words.common_nouns().at(tokens, end - 1)
    if compound and compound.last == last:
        return None  # "news report"
    end -= tokens.lows[end - 1] in POSSESSIVES
    issuer = read(tokens, first, end) if end > first else None
    return issuer._replace(last=last) if issuer and issuer.kind else None


def _owned(tokens: Tokens, first: int, last: int) -> NounPhrase | None:
    # "Russia's Defense Ministry", "Yemen's army": the owner, and the thing itself.
    marks = [p for p in range(first + 1, last - 1) if tokens.lows[p] in POSSESSIVES]
    if not marks:
        return None
    owner = read(tokens, first, marks[-1])
    thing = read(tokens, marks[-1] + 1, last)
    if not owner or not thing:
        return thing
    country = thing.country or owner.country
    if owner.kind is ActorKind.STATE and owner.country and thing.kind is not ActorKind.PERSON:
        thing = thing._replace(name=_with_adjective(owner.country, thing.name))
    elif thing.reading == "common":
        thing = thing._replace(name=text_of(tokens[first:last]))
    return thing._replace(first=first, of=thing.of or owner, country=country)


def _with_adjective(country: str, name: str) -> str:
    # "Russia's Interfax" stays Interfax: a name of its own needs no adjective.
    match = words.named().at(words.tokens(name), 0)
    if match:
        return name
    return f"{words.adjective_of()[country]} {name}"


def _known(tokens: Tokens, first: int, last: int) -> NounPhrase | None:
    # "Islamic State", "the United Nations"; "Islamic State fighters" are the state.
    match = words.named().at(tokens, first)
    if match is None:
        return None
    rest = tokens.lows[match.last : last]
    if rest and not (match.value.kind is ActorKind.ARMED_GROUP and set(rest) <= ARMED_NOUNS):
        return None
    named = match.value
    return NounPhrase(first, last, named.name, named.kind, "known", country=named.country)


def _person(tokens: Tokens, first: int, last: int) -> NounPhrase | None:
    # Whatever stands before it, a name after a title or a role is a person's.
    cut = _end_of_role(tokens, first, last)
    if cut is None or not all(_in_name(t) for t in tokens[cut[1] : last]):
        return None
    start, name_start = cut
    of = read(tokens, first, start) if start > first else None
    adjective = words.adjectives().at(tokens, first)
    country = adjective.value if adjective and adjective.last == start else None
    if country and (of is None or of.kind is not ActorKind.STATE):
        of = NounPhrase(
            first, start, words.countries()[country], ActorKind.STATE, "adjective", country=country
        )
    return NounPhrase(
        first,
        last,
        text_of(tokens[name_start:last]),
        ActorKind.PERSON,
        "person",
        role=text_of(tokens[start:name_start]),
        of=of,
        country=of.country if of else None,
    )


def _end_of_role(tokens: Tokens, first: int, last: int) -> tuple[int, int] | None:
    """Where a title or role that a name follows begins and ends."""
    for position in range(last - 2, first - 1, -1):
        for table in words.titles_and_roles().that_have(tokens.lows[position]):
            match = table.at(tokens, position)
            if match and first < match.last < last:
                return _start_of_role(tokens, first, position), match.last
    return None


def _start_of_role(tokens: Tokens, first: int, position: int) -> int:
    """Titles and modifiers before a title are part of it: "former Prime Minister"."""
    while position > first:
        before = position - 1
        longer = words.titles().at(tokens, before)
        modifier = words.modifiers().at(tokens, before)
        if longer or (modifier and modifier.last == position and tokens[before].text.islower()):
            position = before
        else:
            break
    return position


def _in_name(token: Token) -> bool:
    return is_name_word(token) or token.text in lex.NAME_PARTICLES


def _common(tokens: Tokens, first: int, last: int) -> NounPhrase | None:
    # "U.S. officials", "the Syrian regime", "opposition groups", "Syrian government".
    for start in range(first, last):
        for table in words.nouns_and_roles().that_have(tokens.lows[start]):
            match = table.at(tokens, start)
            if match and match.last == last:
                kind = match.value if isinstance(match.value, ActorKind) else ActorKind.UNIDENTIFIED
                adjective = words.adjectives().at(tokens, first)
                country = adjective.value if adjective and adjective.last <= start else None
                if kind is ActorKind.PERSON:
                    kind = ActorKind.UNIDENTIFIED
                return NounPhrase(
                    first,
                    last,
                    _common_name(tokens, first, last, country, kind),
                    kind,
                    "common",
                    country=country,
                    role=_role(tokens, start, last),
                    of=_body_before(tokens, first, start),
                )
    return None


def _role(tokens: Tokens, first: int, last: int) -> str | None:
    match = words.roles().at(tokens, first)
    return text_of(tokens[first:last]) if match and match.last == last else None


def _body_before(tokens: Tokens, first: int, start: int) -> NounPhrase | None:
    """ "a **Hamas** spokesman": the body that a role is in, if it is named."""
    of = read(tokens, first, start) if start > first and is_name_word(tokens[first]) else None
    return of if of and of.kind else None


def _common_name(
    tokens: Tokens, first: int, last: int, country: str | None, kind: ActorKind
) -> str:
    # "Regime" and "government" are one: the adjective and the plain word name it.
    if country and kind is ActorKind.STATE and last - first == 2:
        return f"{words.adjective_of()[country]} government"
    return text_of(tokens[first:last])


def _body(tokens: Tokens, first: int, last: int) -> NounPhrase | None:
    # A name that ends as names of bodies do: "National Reform Council".
    ending = tokens.lows[last - 1]
    kind = BODY_ENDINGS.get(ending)
    if kind is None:
        return None
    lower = [p for p in range(first, last) if not is_name_word(tokens[p])]
    start = lower[-1] + 1 if lower else first
    if last - start < 2:
        return None
    adjective = words.adjectives().at(tokens, first)
    country = adjective.value if adjective and adjective.last < last else None
    first = start
    return NounPhrase(first, last, text_of(tokens[first:last]), kind, "body", country=country)


def _name(tokens: Tokens, first: int, last: int) -> NounPhrase | None:
    # Two capitalised words and more are a person's name unless the cast knows better.
    inside = tokens[first:last]
    if not all(map(_in_name, inside)) and (state := words.named().at(tokens, first)):
        # "The United **States** Paralympic team": a verb elsewhere.
        rest = tokens[state.last : last]
        named = bool(rest) and all(map(is_name_word, rest))
        return NounPhrase(first, last, text_of(inside), None, "") if named else None
    if not all(map(_in_name, inside)) or not any(t.text[0].isupper() for t in inside):
        return None
    adjective = words.adjectives().at(tokens, first)
    if adjective and adjective.last == last:
        return None
    kind = ActorKind.PERSON if last - first > 1 else None
    kind = _collective(tokens, first, last, kind)
    return NounPhrase(first, last, text_of(inside), kind, "name")


# "The militant **group** Red Lantern": one body, of the kind that the words before it tell.
_GROUPS = word_set("group faction militia movement party organization organisation network gang")
_HAVE = word_set("have are were")
_JOINED = frozenset({"and", "or", ","})


def _collective(tokens: Tokens, first: int, last: int, kind: ActorKind | None) -> ActorKind | None:
    """
    What a name is where the words beside it tell that it is nobody's: "the Red Lantern", "Red
    Lantern have claimed".
    """
    before = tokens.word(first - 1)
    if before in _GROUPS:
        matches = (words.common_nouns().at(tokens, at) for at in (first - 2, first - 1) if at >= 0)
        return next((m.value for m in matches if m and m.last == first), None)
    several = tokens.word(last) in _HAVE and before not in _JOINED
    return None if before == "the" or several else kind


Reading = Callable[[Tokens, int, int], NounPhrase | None]

READINGS: tuple[tuple[str, Reading], ...] = (
    ("medium", _medium),
    ("known", _known),
    ("owned", _owned),
    ("person", _person),
    ("body", _body),
    ("common", _common),
    ("name", _name),
)

# What one word alone can be; most phrases are of one.
_OF_ONE_WORD = tuple(row for row in READINGS if row[0] in ("known", "common", "name"))
