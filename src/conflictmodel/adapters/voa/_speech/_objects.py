"""
Whom a verb or a preposition has behind it: the noun phrase that begins at a position.
"""

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase, plain_phrase
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._speech._clauses import FUNCTION_WORDS
from conflictmodel.adapters.voa._speech._heads import called, some
from conflictmodel.adapters.voa._speech._plain_words import ALL_OF_THEM, MOST_PHRASES, is_plain
from conflictmodel.values import ActorKind


def noun_phrase_at(passage: Passage, position: int) -> NounPhrase | None:
    """
    The noun phrase that begins at a position, by a name or by plain words: "the university".
    """
    phrase = passage.phrase_at(position)
    if phrase:
        named = _named_later(passage, phrase) or _owned(passage, phrase.first, phrase.last)
        return named or called(passage, phrase)
    if passage.word(position) in lex.QUANTIFIERS and passage.word(position + 1) == "of":
        return _some_of(passage, position)
    age = position + (passage.word(position) in lex.DETERMINERS)
    if _is_age(passage.word(age)):
        # "says **34-year-old** Karim Haddad", "said **the 25-year-old**".
        named = passage.phrase_at(age + 1)
        return named._replace(first=position) if named else some(passage, position, age + 1)
    last = _after_plain_words(passage, position + (passage.word(position) in lex.DETERMINERS))
    owned = _owned(passage, position, last)
    if owned:
        return owned
    inside = (p for p in passage.phrases if position < p.first <= last)
    named = next((p for p in inside if p.first < last or not p.article), None)
    if named:
        return _with_words_before(passage, named, position, last)
    if passage.word(position) in lex.DETERMINERS and last > position + 1:
        return called(passage, plain_phrase(passage.tokens, position, last))
    plural = last > position and passage.word(last - 1).endswith("s")
    alone = last <= position + 1 and passage.word(position) in lex.QUANTIFIERS
    return (
        plain_phrase(passage.tokens, position, max(last, position + 1)) if plural or alone else None
    )


def _is_age(word: str) -> bool:
    return word.endswith("-year-old")


def _owned(passage: Passage, first: int, end: int) -> NounPhrase | None:
    """ "the farmers**' union**", "the town**'s mayor**": not they, but what is theirs."""
    if passage.word(end) not in ("'s", "'"):
        return None
    last = _after_plain_words(passage, end + 1)
    known = passage.phrase_at(last)
    name = passage.phrase_at(last + 1) if passage.word(last) == "," else known
    if name and name.kind is ActorKind.PERSON:
        return name._replace(first=first)  # "Haddad's rival, Lina Odeh"
    last = known.last if known else last
    return plain_phrase(passage.tokens, first, last) if last > end + 1 else None


def _some_of(passage: Passage, position: int) -> NounPhrase | None:
    """ "said **some of them**", "said **one of the nurses**"."""
    if passage.word(position + 2) in ALL_OF_THEM and not passage.phrase_at(position + 2):
        return some(passage, position, position + 3)
    inner = noun_phrase_at(passage, position + 2)
    return inner and inner._replace(first=position)


def _named_later(passage: Passage, phrase: NounPhrase) -> NounPhrase | None:
    """ "Port Maren Radio **news editor Lina Haddad**": the person, not what she works for."""
    end = _after_plain_words(passage, phrase.last)
    person = passage.phrase_at(end) if end > phrase.last else _after_role(passage, phrase)
    named = person is not None and person.kind is ActorKind.PERSON
    return person._replace(first=phrase.first) if person and named else None


def _after_role(passage: Passage, phrase: NounPhrase) -> NounPhrase | None:
    """ "its spokesman in Port Maren, **Karim Haddad**": the name after the role and its place."""
    if not phrase.role or phrase.is_plural:
        return None
    for position in range(phrase.last, phrase.last + MOST_PHRASES):
        if passage.word(position) == ",":
            return passage.phrase_at(position + 1)
    return None


def _with_words_before(passage: Passage, named: NounPhrase, position: int, last: int) -> NounPhrase:
    """ "many Velanda **watchers**" are they; "the weary **Haddad**" is she."""
    end = _after_plain_words(passage, named.last)
    if end > named.last and passage.word(end - 1).endswith("s"):
        return plain_phrase(passage.tokens, position, end)
    return named._replace(first=position) if named.first == last else named


def _after_plain_words(passage: Passage, position: int) -> int:
    last = position
    while last - position < MOST_PHRASES:
        word = passage.word(last)
        if word in FUNCTION_WORDS or not is_plain(word) or passage.phrase_at(last):
            break
        if last > position and word.endswith("ed"):
            break
        last += 1
    return last
