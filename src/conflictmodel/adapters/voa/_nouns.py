"""
Noun phrases that can name somebody: "Foreign Ministry spokesman Karim Haddad", "U.S. officials".

A phrase is cut out of the tokens first (`noun_phrases_of`) and then told apart by an ordered
table of readings (`READINGS`): the first that fits names it. Nothing is resolved here; "the
news agency" and "he" stay what they are until the cast of the page is known.
"""

from collections.abc import Callable, Sequence

from attrs import evolve, frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa import _words as words
from conflictmodel.adapters.voa._tokens import Token, plain
from conflictmodel.values import ActorKind


@frozen
class NounPhrase:
    """Somebody as a sentence names them; positions are those of the tokens."""

    first: int
    last: int
    #: The name, or the phrase without its article: "Karim Haddad", "U.S. officials".
    name: str
    #: None where the words do not tell.
    kind: ActorKind | None
    #: Which reading made it, for whoever wants to know why.
    reading: str
    #: What the person is: "spokesman", "Major General".
    role: str | None = None
    #: The body, state or person it belongs to or speaks for.
    of: "NounPhrase | None" = None
    #: Whether ``of`` is spoken for ("a spokesman for") rather than belonged to.
    on_behalf: bool = False
    country: str | None = None
    #: "the", "a" or nothing.
    article: str = ""


PRONOUNS = frozenset({"he", "she", "they", "it"})
ARTICLES = frozenset({"the", "a", "an", "another", "one", "its", "their", "his", "her"})
POSSESSIVES = frozenset({"'s", "'"})
# Endings of names of bodies, with what they are; lower-case nouns of the lexicon count as well.
BODY_ENDINGS: dict[str, ActorKind] = {
    **dict.fromkeys(
        ("committee", "council", "party", "movement", "union", "front"), ActorKind.POLITICAL_BODY
    ),
    **dict.fromkeys(
        (
            "observatory",
            "organization",
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


def noun_phrases_of(tokens: Sequence[Token]) -> tuple[NounPhrase, ...]:
    """
    All noun phrases of a sentence that can name somebody, from left to right.
    """
    found: list[NounPhrase] = []
    position = 0
    while position < len(tokens):
        phrase = _phrase_at(tokens, position)
        if phrase is None:
            position += 1
            continue
        phrase = _with_complement(tokens, phrase, depth=3)
        phrase = _with_apposition(tokens, phrase)
        found.append(phrase)
        position = phrase.last
    return tuple(found)


def _phrase_at(tokens: Sequence[Token], first: int) -> NounPhrase | None:
    word = tokens[first].low
    if word in PRONOUNS:
        return NounPhrase(first, first + 1, word, None, "pronoun")
    article = word if word in ARTICLES else ""
    start = first + bool(article)
    last = _extent(tokens, start)
    if last == start:
        return None
    phrase = _read(tokens, start, last)
    return phrase and evolve(phrase, first=first, article=_article(article))


def _article(word: str) -> str:
    return {"": "", "a": "a", "an": "a", "another": "a", "one": "a"}.get(word, "the")


def is_name_word(token: Token) -> bool:
    """Whether a word is written as a part of a name is."""
    text = token.text
    if text in lex.NOT_NAMES or token.low in _BREAKS:
        return False
    return text[:1].isupper() or (text.partition("-")[0] in lex.NAME_PARTICLES and "-" in text)


def _extent(tokens: Sequence[Token], first: int) -> int:
    """
    How far a noun phrase reaches: names, nouns for actors, roles and what stands before them.
    """
    position, end = first, first
    while position < len(tokens):
        token = tokens[position]
        step = _noun_at(tokens, position)
        if step:
            position = end = step
        elif (token.text in lex.NAME_PARTICLES and _next_is_name(tokens, position)) or (
            token.low in POSSESSIVES and end == position and position > first
        ):
            position += 1
        elif (match := words.modifiers().at(tokens, position)) and _goes_on(tokens, match.last):
            position = match.last
        elif _is_hyphenated(token) and _goes_on(tokens, position + 1):
            position += 1
        else:
            break
    return end


def _noun_at(tokens: Sequence[Token], position: int) -> int | None:
    """The end of a name or an actor's noun that begins here."""
    for table in (words.titles(), words.named(), words.common_nouns(), words.roles()):
        if match := table.at(tokens, position):
            return match.last
    return position + 1 if is_name_word(tokens[position]) else None


def _goes_on(tokens: Sequence[Token], position: int) -> bool:
    """Whether a noun, or one more word before it, stands here."""
    if position >= len(tokens):
        return False
    return bool(_noun_at(tokens, position)) or bool(words.modifiers().at(tokens, position))


def _next_is_name(tokens: Sequence[Token], position: int) -> bool:
    return position + 1 < len(tokens) and is_name_word(tokens[position + 1])


def _is_hyphenated(token: Token) -> bool:
    return "-" in token.text[1:-1] and token.text[:1].isalnum()


# Readings: what a phrase is, in this order, since each is surer than the next. ----------------


def _read(tokens: Sequence[Token], first: int, last: int) -> NounPhrase | None:
    for name, reading in READINGS:
        phrase = reading(tokens, first, last)
        if phrase:
            return evolve(phrase, reading=name)
    return None


def _owned(tokens: Sequence[Token], first: int, last: int) -> NounPhrase | None:
    # "Russia's Defense Ministry", "Yemen's army": the owner, and the thing itself.
    marks = [p for p in range(first + 1, last - 1) if tokens[p].low in POSSESSIVES]
    if not marks:
        return None
    owner = _read(tokens, first, marks[-1])
    thing = _read(tokens, marks[-1] + 1, last)
    if not owner or not thing:
        return thing
    country = thing.country or owner.country
    if owner.kind is ActorKind.STATE and owner.country and thing.kind is not ActorKind.PERSON:
        thing = evolve(thing, name=_with_adjective(owner.country, thing.name))
    return evolve(thing, first=first, of=thing.of or owner, country=country)


def _with_adjective(country: str, name: str) -> str:
    # "Russia's Interfax" stays Interfax: a name of its own needs no adjective.
    match = words.named().at(*_as_tokens(name))
    if match:
        return name
    return f"{words.adjective_of()[country]} {name}"


def _as_tokens(name: str) -> tuple[Sequence[Token], int]:
    return words.tokens(name), 0


def _known(tokens: Sequence[Token], first: int, last: int) -> NounPhrase | None:
    # "Islamic State", "the United Nations"; "Islamic State fighters" are the state.
    match = words.named().at(tokens, first)
    if match is None:
        return None
    rest = [token.low for token in tokens[match.last : last]]
    if rest and not (match.value.kind is ActorKind.ARMED_GROUP and set(rest) <= ARMED_NOUNS):
        return None
    named = match.value
    return NounPhrase(first, last, named.name, named.kind, "", country=named.country)


def _person(tokens: Sequence[Token], first: int, last: int) -> NounPhrase | None:
    # Whatever stands before it, a name after a title or a role is a person's.
    cut = _end_of_role(tokens, first, last)
    if cut is None or not all(_in_name(t) for t in tokens[cut[1] : last]):
        return None
    start, name_start = cut
    of = _read(tokens, first, start) if start > first else None
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
        "",
        role=text_of(tokens[start:name_start]),
        of=of,
        country=of.country if of else None,
    )


def _end_of_role(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int] | None:
    """Where a title or role that a name follows begins and ends."""
    for position in range(last - 2, first - 1, -1):
        for table in (words.titles(), words.roles()):
            match = table.at(tokens, position)
            if match and first < match.last < last:
                return _start_of_role(tokens, first, position), match.last
    return None


def _start_of_role(tokens: Sequence[Token], first: int, position: int) -> int:
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


def _common(tokens: Sequence[Token], first: int, last: int) -> NounPhrase | None:
    # "U.S. officials", "the Syrian regime", "opposition groups", "Syrian government".
    for start in range(first, last):
        for table in (words.common_nouns(), words.roles()):
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
                    "",
                    country=country,
                    role=_role(table is words.roles(), tokens, start, last),
                )
    return None


def _role(is_role: bool, tokens: Sequence[Token], first: int, last: int) -> str | None:
    return text_of(tokens[first:last]) if is_role else None


def _common_name(
    tokens: Sequence[Token], first: int, last: int, country: str | None, kind: ActorKind
) -> str:
    # "Regime" and "government" are one: the adjective and the plain word name it.
    if country and kind is ActorKind.STATE and last - first == 2:
        return f"{words.adjective_of()[country]} government"
    return text_of(tokens[first:last])


def _body(tokens: Sequence[Token], first: int, last: int) -> NounPhrase | None:
    # A name that ends as names of bodies do: "National Reform Council".
    ending = tokens[last - 1].low
    kind = BODY_ENDINGS.get(ending)
    lower = [p for p in range(first, last) if not is_name_word(tokens[p])]
    start = lower[-1] + 1 if lower else first
    if kind is None or last - start < 2:
        return None
    adjective = words.adjectives().at(tokens, first)
    country = adjective.value if adjective and adjective.last < last else None
    first = start
    return NounPhrase(first, last, text_of(tokens[first:last]), kind, "", country=country)


def _name(tokens: Sequence[Token], first: int, last: int) -> NounPhrase | None:
    # Two capitalised words and more are a person's name unless the cast knows better.
    inside = tokens[first:last]
    if not all(map(_in_name, inside)) or not any(t.text[0].isupper() for t in inside):
        return None
    adjective = words.adjectives().at(tokens, first)
    if adjective and adjective.last == last:
        return None
    kind = ActorKind.PERSON if last - first > 1 else None
    return NounPhrase(first, last, text_of(inside), kind, "")


Reading = Callable[[Sequence[Token], int, int], NounPhrase | None]

READINGS: tuple[tuple[str, Reading], ...] = (
    ("known", _known),
    ("owned", _owned),
    ("person", _person),
    ("body", _body),
    ("common", _common),
    ("name", _name),
)


# What follows a phrase and belongs to it -------------------------------------------------------


def _with_complement(tokens: Sequence[Token], phrase: NounPhrase, depth: int) -> NounPhrase:
    """
    "a spokesman **for Lina Haddad**", "the regime **of President X**", "officials **in Kabul**".
    """
    if phrase.reading != "common" or phrase.last + 1 >= len(tokens) or not depth:
        return phrase
    preposition = tokens[phrase.last].low
    if preposition not in ("for", "of"):
        return phrase
    inner = _phrase_at(tokens, phrase.last + 1)
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


def _with_apposition(tokens: Sequence[Token], phrase: NounPhrase) -> NounPhrase:
    """
    "X**, spokesman for the Y Ministry,**": what stands between the commas tells who X is.
    """
    if phrase.kind is not ActorKind.PERSON or _text_at(tokens, phrase.last) != ",":
        return phrase
    end = next(
        (
            p
            for p in range(phrase.last + 1, min(phrase.last + 25, len(tokens)))
            if tokens[p].text in (",", ".", "—")
        ),
        None,
    )
    if end is None:
        return phrase
    found = _role_within(tokens, phrase.last + 1, end)
    if found is None:
        return phrase
    role, body, behalf = found
    close = end + 1 if tokens[end].text == "," else end
    return evolve(
        phrase, last=close, role=phrase.role or role, of=phrase.of or body, on_behalf=behalf
    )


def _role_within(
    tokens: Sequence[Token], first: int, last: int
) -> tuple[str, NounPhrase | None, bool] | None:
    """The role in an apposition, and the body it is in."""
    if plain(_text_at(tokens, first)) == "of":
        body = _phrase_at(tokens, first + 1)
        return ("", body, False) if body else None
    for position in range(first, min(first + 8, last)):
        match = words.roles().at(tokens, position)
        if match and match.last <= last:
            start = first + (tokens[first].low in ARTICLES)
            inner = _phrase_at(tokens, match.last + 1) if match.last + 1 < last else None
            before = _read(tokens, start, position) if position > start else None
            of_or_for = plain(_text_at(tokens, match.last))
            if before and before.kind is not None:
                role_start = position
            else:
                role_start, before = start, None
            body = before or (inner if of_or_for in ("for", "of", "at", "with") else None)
            role_end = match.last if body else last
            return text_of(tokens[role_start:role_end]), body, of_or_for == "for"
    return None


def _text_at(tokens: Sequence[Token], position: int) -> str:
    return tokens[position].text if position < len(tokens) else ""


def text_of(tokens: Sequence[Token]) -> str:
    """Tokens as words, with one blank where the page has any."""
    text = ""
    for before, token in zip((None, *tokens), tokens, strict=False):
        text += " " * (before is not None and before.end < token.start) + token.text
    return text


# Words that end a name although they are capitalised, as in headlines.
_VERBS: tuple[lex.Verb | lex.SpeechVerb, ...] = (
    *lex.SPEECH_VERBS,
    *lex.TRUCE_STANCES,
    *lex.EXTENSION_VERBS,
    *lex.TRUCE_ENDINGS,
)
_BREAKS = frozenset(plain(form) for verb in _VERBS for form in verb.forms) | frozenset(
    {"truce", "cease-fire", "ceasefire", "extension", "airstrike", "airstrikes"}
)
