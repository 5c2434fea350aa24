"""
Somebody as a sentence names them, before anybody is known: the value that readings make.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._tokens import Token, Tokens
from conflictmodel.values import ActorKind

PRONOUNS = frozenset({"he", "she", "they", "it"})
ARTICLES = frozenset({"the", "a", "an", "another", "one", "its", "their", "his", "her"})
#: Behind these goes on what a noun began: "the head **of** police" is one.
_OF = word_set(
    """
    of for in at near from on with by who to including such like living fleeing close familiar
    """
)
#: Plurals without an "s", or where one word alone stands for several.
_PLURALS = word_set(
    """
    police people media military men women spokesmen spokeswomen both some many several most
    others few all those dozens scores hundreds thousands millions families
    """
)


class NounPhrase(NamedTuple):
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

    @property
    def is_plural(self) -> bool:
        """Whether several are meant: "officials", "they"."""
        if self.reading == "pronoun":
            return self.name == "they"
        if self.kind is ActorKind.PERSON:
            return False
        words_ = self.name.lower().split()
        head = next((w for w, after in pairwise(words_) if after in _OF), None)
        last = head or words_[-1]
        return last in _PLURALS or (last.endswith("s") and not last.endswith("ss"))


def plain_phrase(tokens: Tokens, first: int, last: int) -> NounPhrase:
    """
    Somebody by plain words that no list knows: "the shop's owner", "many".
    """
    article = tokens.lows[first] if tokens.lows[first] in ARTICLES else ""
    if last - first == 1:
        article = ""  # "Another told VOA": it stands for somebody.
    name = text_of(tokens[first + bool(article) : last])
    return NounPhrase(
        first, last, name, ActorKind.UNIDENTIFIED, "plain", article=article_of(article)
    )


def article_of(word: str) -> str:
    """What an article or owner before a phrase comes to: "the", "a" or nothing."""
    return {"": "", "a": "a", "an": "a", "another": "a", "one": "a"}.get(word, "the")


def text_of(tokens: Sequence[Token]) -> str:
    """Tokens as words, with one blank where the page has any."""
    text, end = "", None
    for word, start, stop, _ in tokens:
        text += word if end is None or end == start else f" {word}"
        end = stop
    return text
