"""
How the word lists are written: rows of forms that share a meaning.

A list of forms is one string with commas, because a hundred quoted words hide the words.
Forms of one word stand with slashes between them, each spelled out: a search for any form
finds its table, and no rule of spelling can be wrong.
"""

from collections.abc import Iterable
from typing import Protocol

from attrs import field, frozen


def words(text: str) -> tuple[str, ...]:
    """Return the comma-separated forms in `text`; a line break in one is a space."""
    forms = (" ".join(each.split()) for each in text.split(","))
    return tuple(each for each in forms if each)


class Row(Protocol):
    """What every mapping row has, whatever its class."""

    @property
    def value(self) -> str:
        """The meaning shared by the forms."""

    @property
    def forms(self) -> tuple[str, ...]:
        """The forms, each once."""


def by_form(rows: Iterable[Row]) -> dict[str, str]:
    """Return the meaning of each form; of two rows with one form the first wins."""
    found: dict[str, str] = {}
    for row in rows:
        for form in row.forms:
            found.setdefault(form, row.value)
    return found


@frozen
class Words:
    """Forms that mean the same."""

    value: str
    forms: tuple[str, ...] = field(converter=words)


@frozen
class Noun:
    """A noun with its plural; ``many`` is empty where copy has none."""

    value: str
    one: str
    many: str = ""

    #: True if the word alone is weak evidence: it needs company to count.
    weak: bool = field(default=False, kw_only=True)

    @property
    def forms(self) -> tuple[str, ...]:
        """The singular and the plural, if any."""
        return tuple(dict.fromkeys(each for each in (self.one, self.many) if each))


@frozen
class Pair:
    """A noun without a value of its own, and its plural."""

    one: str
    many: str


@frozen
class Verb:
    """A verb in its five forms; in a phrase only the first word bends."""

    value: str
    base: str
    third: str
    past: str
    participle: str
    ing: str

    #: True if the word alone is weak evidence: it needs company to count.
    weak: bool = field(default=False, kw_only=True)

    @property
    def forms(self) -> tuple[str, ...]:
        """The five forms, each once."""
        return tuple(dict.fromkeys((self.base, self.third, self.past, self.participle, self.ing)))


def nouns(value: str, text: str, *, weak: bool = False) -> tuple[Noun, ...]:
    """Return a row for each ``singular/plural`` in `text`; a noun without a slash has none."""
    return tuple(Noun(value, *each.split("/"), weak=weak) for each in words(text))


def pairs(text: str) -> tuple[Pair, ...]:
    """Return a pair for each ``singular/plural`` in `text`."""
    return tuple(Pair(*each.split("/")) for each in words(text))


def five(text: str) -> tuple[str, str, str, str, str]:
    """Return ``base/third/past/participle/ing``; with four forms the past is the participle."""
    base, third, past, *rest = (each.strip() for each in text.split("/"))
    participle, ing = rest if len(rest) > 1 else (past, *rest)
    return base, third, past, participle, ing


def verbs(value: str, text: str, *, weak: bool = False) -> tuple[Verb, ...]:
    """Return a row for each verb in `text`, written as in `five`."""
    return tuple(Verb(value, *five(each), weak=weak) for each in words(text))
