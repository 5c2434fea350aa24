"""
Noun phrases that can name somebody: "Foreign Ministry spokesman Karim Haddad", "U.S. officials".

What a phrase is, `_readings` tells; here it takes in what follows and belongs to it. Nothing is
resolved; "the news agency" and "he" stay what they are until the cast of the page is known.
"""

from collections.abc import Callable

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._extents import BREAKS, is_name_word
from conflictmodel.adapters.voa._sentences._noun_phrase import (
    ARTICLES,
    NounPhrase,
    plain_phrase,
    text_of,
)
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._readings import (
    BODY_ENDINGS,
    MEDIA,
    beginnings_in,
    phrase_at,
    read,
)
from conflictmodel.adapters.voa._sentences._tokens import Tokens, plain
from conflictmodel.values import ActorKind

__all__ = ["ARTICLES", "NounPhrase", "is_name_word", "noun_phrases_of", "plain_phrase", "text_of"]


def noun_phrases_of(tokens: Tokens) -> tuple[NounPhrase, ...]:
    """
    All noun phrases of a sentence that can name somebody, from left to right.
    """
    found: list[NounPhrase] = []
    free = 0
    # Most words begin no phrase, and are told by themselves: half of the time.
    for position in beginnings_in(tokens):
        phrase = phrase_at(tokens, position) if position >= free else None
        if phrase:
            for widen in WIDENINGS:
                phrase = widen(tokens, phrase)
            found.append(phrase)
            free = phrase.last
    return tuple(found)


# "Institute **for the Study of War**", "University **of Science and Technology**": how the names of
# bodies go on.
_TAIL = frozenset({"of", "for", "on"})
_HEADS = word_set(
    """
    institute university college school academy commission committee council office ministry
    department agency center centre bureau board league federation union association society
    organization foundation fund bank program programme campaign movement party front army
    forces coalition alliance forum network observatory court tribunal corps authority mission
    congress assembly service group conference church secretariat chamber organisation
    """
)


def _whole_at(tokens: Tokens, first: int) -> NounPhrase | None:
    """The phrase that begins at a position, with the rest of its name."""
    phrase = phrase_at(tokens, first) if first < len(tokens) else None
    return phrase and _with_tail(tokens, phrase)


def _with_tail(tokens: Tokens, phrase: NounPhrase) -> NounPhrase:
    """
    "the Institute **for the Study of War**": a name goes on over small words.
    """
    if phrase.last < len(tokens) and tokens.lows[phrase.last] == "and":
        phrase = _with_second_half(tokens, phrase)
    head = tokens[phrase.last - 1]
    if head.low not in _HEADS or not is_name_word(head) or phrase.reading == "known":
        return phrase
    last = _end_of_tail(tokens, phrase.last)
    if last == phrase.last:
        return phrase
    start = phrase.first + (tokens.lows[phrase.first] in ARTICLES)
    kind = phrase.kind if phrase.kind is not ActorKind.PERSON else None
    return phrase._replace(
        last=last,
        name=text_of(tokens[start:last]),
        kind=kind or BODY_ENDINGS.get(head.low, ActorKind.CIVIL_SOCIETY),
        reading="body",
    )


def _with_second_half(tokens: Tokens, phrase: NounPhrase) -> NounPhrase:
    """ "the Foreign **and Commonwealth Office**": one body, where the second has no article."""
    joint, first = phrase.last, phrase.first
    if phrase.reading not in ("name", "owned", "body"):
        return phrase
    if phrase.article != "the" and _text_at(tokens, first - 1) not in ("the", "The", "'s", "’s"):
        return phrase
    last = joint + 1
    while last < len(tokens) and is_name_word(tokens[last]):
        last += 1
    ending = tokens.lows[last - 1]
    kind = BODY_ENDINGS.get(ending, ActorKind.CIVIL_SOCIETY)
    if last == joint + 1 or ending not in _HEADS or words.named().at(tokens, joint + 1):
        return phrase
    start = first + (tokens.lows[first] in ARTICLES)
    name = text_of(tokens[start:last])
    return phrase._replace(last=last, name=name, kind=kind, reading="body")


def _end_of_tail(tokens: Tokens, position: int) -> int:
    """Where "of Science and Technology" ends: each small word with capitals behind it."""
    end = position
    joints = _TAIL
    while end + 1 < len(tokens) and tokens.lows[end] in joints:
        at = end + 1 + (tokens.lows[end + 1] == "the")
        last = at
        while last < len(tokens) and is_name_word(tokens[last]):
            last += 1
        if last == at or _is_role_next(tokens, last):
            break
        end, joints = last, _TAIL | {"and"}
    return end


def _is_role_next(tokens: Tokens, position: int) -> bool:
    """ "Ministry of Defense **spokesman** Karim Haddad" goes on to somebody else."""
    return words.roles().at(tokens, position) is not None and tokens[position].text.islower()


def _with_complement(tokens: Tokens, phrase: NounPhrase, depth: int = 3) -> NounPhrase:
    """
    "a spokesman **for Lina Haddad**", "the regime **of President X**", "the head **of the army**".
    """
    if phrase.reading not in ("common", "owned") or phrase.last + 1 >= len(tokens) or not depth:
        return phrase
    preposition = tokens.lows[phrase.last]
    sent = preposition == "to" and tokens.lows[phrase.last - 1] in _ENVOYS
    if phrase.reading == "owned" and not sent:
        return phrase
    if preposition not in ("for", "of") and not sent:
        return phrase
    inner = _whole_at(tokens, phrase.last + 1)
    definite = inner is not None and inner.reading == "common" and inner.article == "the"
    if inner is None or inner.reading == "pronoun" or (inner.reading == "common" and not definite):
        return phrase
    office = tokens.lows[phrase.last - 1] == "office"  # "the office of the mayor, Lina Haddad"
    if inner.kind is ActorKind.PERSON and phrase.kind is ActorKind.GOVERNMENT_BODY and not office:
        return inner._replace(first=phrase.first)  # "Ministry of Defense spokesman Karim Haddad"
    inner = _with_complement(tokens, inner, depth - 1)
    return phrase._replace(
        last=inner.last,
        name=f"{phrase.name} {preposition} {'the ' if definite else ''}{inner.name}",
        of=(phrase.of or inner) if sent else inner,
        on_behalf=preposition == "for",
        country=phrase.country or inner.country,
    )


# They are sent "**to** the United Nations".
_ENVOYS = word_set("envoy ambassador emissary representative delegate adviser")


# "A statement from the ministry", "a report released by the ministry", "a letter by Haddad".
_ISSUED = frozenset({"released", "issued", "published", "posted", "signed", "read", "prepared"})


def _with_issuer(tokens: Tokens, phrase: NounPhrase) -> NounPhrase:
    """
    "a statement **released by the Health Ministry**" is what the ministry says.
    """
    if phrase.reading != "common" or tokens.lows[phrase.last - 1] not in MEDIA:
        return phrase
    at = phrase.last + (tokens.word(phrase.last) in _ISSUED)
    if tokens.word(at) not in ("by", "from"):
        return phrase
    issuer = _whole_at(tokens, at + 1)
    if issuer is None or issuer.reading == "pronoun":
        return phrase
    return issuer._replace(first=phrase.first)


def _with_name(tokens: Tokens, phrase: NounPhrase) -> NounPhrase:
    """
    "the ministry's spokesman**, Karim Haddad,**": the name after the role is who it is.
    """
    if phrase.kind not in (ActorKind.UNIDENTIFIED, ActorKind.POPULATION) or not phrase.role:
        return phrase
    comma = _text_at(tokens, phrase.last) == ","
    name = _whole_at(tokens, phrase.last + 1) if comma else None
    if name is None or name.kind is not ActorKind.PERSON or phrase.is_plural:
        return phrase
    end = _text_at(tokens, name.last)
    if end not in (",", ".", ")", "") and plain(end) not in _VERBS:
        return phrase
    return name._replace(
        first=phrase.first,
        last=name.last + (end == ","),
        role=name.role or phrase.role,
        of=name.of or phrase.of,
        on_behalf=phrase.on_behalf,
        country=name.country or phrase.country,
    )


# "The envoy, Lina Haddad **has** left": copy drops the second comma.
_VERBS = BREAKS | lex.HAVE | lex.BE


# How far an apposition reaches at most, in words, and how far into it its role may stand.
_APPOSITION = 25
_ROLE_BY = 8


def _with_apposition(tokens: Tokens, phrase: NounPhrase) -> NounPhrase:
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
    return phrase._replace(
        last=close, role=phrase.role or role, of=phrase.of or body, on_behalf=behalf
    )


# What begins a clause, in which a role is somebody else's.
_CLAUSE = lex.SUBORDINATORS | lex.FINITE_VERBS | {"who", "whose", "whom", "which", "that"}


def _end_of_apposition(tokens: Tokens, first: int) -> int | None:
    """The mark that ends it; None if a verb of saying stands before that: it is no apposition."""
    for position in range(first, min(first + _APPOSITION, len(tokens))):
        if tokens[position].text in (",", ".", "—"):
            return position
        if tokens.lows[position] in words.reporting():
            return None
    return None


def _role_within(
    tokens: Tokens, first: int, last: int
) -> tuple[str, NounPhrase | None, bool] | None:
    """The role in an apposition, and the body it is in."""
    if tokens.word(first) == "of":
        body = _whole_at(tokens, first + 1)
        return ("", body, False) if body else None
    for position in range(first, min(first + _ROLE_BY, last)):
        if tokens.lows[position] in _CLAUSE:
            return None  # "whose husband was killed"
        match = words.roles().at(tokens, position)
        if match and match.last <= last:
            return _role_at(tokens, first, last, position, match.last)
    return None


def _role_at(
    tokens: Tokens, first: int, last: int, role: int, role_end: int
) -> tuple[str, NounPhrase | None, bool]:
    start = first + (tokens.lows[first] in ARTICLES)
    inner = _whole_at(tokens, role_end + 1) if role_end + 1 < last else None
    before = read(tokens, start, role) if role > start else None
    of_or_for = tokens.word(role_end)
    if before and before.kind is not None:
        start = role
    else:
        before = None
    body = before or (inner if of_or_for in ("for", "of", "at", "with", "in") else None)
    return text_of(tokens[start : role_end if body else last]), body, of_or_for == "for"


def _text_at(tokens: Tokens, position: int) -> str:
    return tokens[position].text if position < len(tokens) else ""


Widening = Callable[[Tokens, NounPhrase], NounPhrase]

# What follows a phrase and belongs to it; each goes on from the one before.
WIDENINGS: tuple[Widening, ...] = (
    _with_tail,
    _with_complement,
    _with_issuer,
    _with_name,
    _with_apposition,
)
