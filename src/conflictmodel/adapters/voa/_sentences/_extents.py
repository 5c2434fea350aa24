"""
How far a noun phrase that can name somebody reaches, before anything is said of what it is.
"""

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._tokens import Token, Tokens, plain

POSSESSIVES = frozenset({"'s", "'"})

# Words that end a name although they are capitalised, as in headlines.
_VERBS: tuple[lex.Verb | lex.SpeechVerb, ...] = (
    *lex.SPEECH_VERBS,
    *lex.TRUCE_STANCES,
    *lex.EXTENSION_VERBS,
    *lex.TRUCE_ENDINGS,
)
BREAKS = frozenset(plain(form) for verb in _VERBS for form in verb.forms) | frozenset(
    {"truce", "cease-fire", "ceasefire", "extension", "airstrike", "airstrikes"}
)


# "Haddad's claim **that the** army fled": what follows is no more what the owner has.
_SMALL_WORDS = lex.SUBORDINATORS | lex.PREPOSITIONS | lex.DETERMINERS | lex.FINITE_VERBS


def is_name_word(token: Token) -> bool:
    """Whether a word is written as a part of a name is."""
    text = token.text
    if not text[:1].isupper() and (
        "-" not in text or text.partition("-")[0] not in lex.NAME_PARTICLES
    ):
        return False
    return text not in lex.NOT_NAMES and token.low not in BREAKS


def extent_of(tokens: Tokens, first: int) -> int:
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
        elif (gap := _after_owner(tokens, first, position)) is not None:
            position = gap
        elif (match := words.modifiers().at(tokens, position)) and _goes_on(tokens, match.last):
            position = match.last
        elif _is_hyphenated(token) and _goes_on(tokens, position + 1):
            position += 1
        else:
            break
    return end


def _after_owner(tokens: Tokens, first: int, position: int) -> int | None:
    """ "the country's **largest opposition** party": past the plain words after a possessive."""
    if position <= first or tokens.lows[position - 1] not in POSSESSIVES:
        return None
    for last in range(position, min(position + 3, len(tokens) - 1)):
        word = tokens.lows[last]
        verb = word in BREAKS and not word.endswith(("ing", "ed"))
        if verb or word in _SMALL_WORDS or not word.replace("-", "").isalpha():
            return None
        if _noun_at(tokens, last + 1):
            return last + 1
    return None


def _noun_at(tokens: Tokens, position: int) -> int | None:
    """The end of a name or an actor's noun that begins here."""
    token = tokens[position]
    # Most words are small and begin nothing, and most names are in no list.
    if token.text.islower() and token.low not in words.noun_starts():
        return None
    match = words.nouns().at(tokens, position)
    if match:
        return match.last
    return position + 1 if is_name_word(token) else None


def _goes_on(tokens: Tokens, position: int) -> bool:
    """Whether a noun, or one more word before it, stands here."""
    if position >= len(tokens):
        return False
    return bool(_noun_at(tokens, position)) or bool(words.modifiers().at(tokens, position))


def _next_is_name(tokens: Tokens, position: int) -> bool:
    """Whether a name goes on behind a small word of names: "Luis **de la** Haddad"."""
    if position + 1 >= len(tokens):
        return False
    after = tokens[position + 1]
    again = after.text in lex.NAME_PARTICLES and after.text.islower()
    return is_name_word(after) or (again and _next_is_name(tokens, position + 1))


def _is_hyphenated(token: Token) -> bool:
    return "-" in token.text[1:-1] and token.text[0].isalnum()
