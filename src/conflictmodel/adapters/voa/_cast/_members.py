"""
The actors of a page while it is read: what is known of each, and whom the text is about.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

from attrs import define, field

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._grounds import Grounds
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.model import Affiliation
from conflictmodel.values import ActorKind

#: Kinds that "he" and "she" never mean, and "it" may.
BODIES = frozenset(
    {
        ActorKind.STATE,
        ActorKind.GOVERNMENT_BODY,
        ActorKind.ARMED_FORCES,
        ActorKind.ARMED_GROUP,
        ActorKind.POLITICAL_BODY,
        ActorKind.INTERGOVERNMENTAL,
        ActorKind.COALITION,
        ActorKind.NEWS_AGENCY,
        ActorKind.CIVIL_SOCIETY,
    }
)

#: What "the group" may mean.
GROUPS = frozenset(
    {
        ActorKind.ARMED_GROUP,
        ActorKind.POLITICAL_BODY,
        ActorKind.CIVIL_SOCIETY,
        ActorKind.INTERGOVERNMENTAL,
    }
)


@lru_cache(maxsize=4096)
def slug(name: str) -> str:
    """
    A name as the second half of an id: lower case, hyphens, letters of any script kept.
    """
    folded = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(c for c in folded if not unicodedata.combining(c))
    bare = bare.replace("'", "").replace("’", "")
    return "-".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", bare)))[:120]


@define
class Member:
    """An actor while the page is read."""

    id: str
    name: str
    kind: ActorKind
    country: str | None = None
    #: Whether several are meant: "officials".
    plural: bool = False
    #: Whether a role tells that it is a person, though it has no name.
    somebody: bool = False
    #: Whether a capital word alone named it, which may be a surname.
    surname: bool = False
    #: Whether it is a woman; None while nothing tells.
    woman: bool | None = None
    aliases: list[str] = field(factory=list)
    grounds: Grounds = field(factory=Grounds)
    #: Where it was mentioned last, and the time before, in code points of the page.
    places: tuple[int, ...] = ()
    affiliations: list[Affiliation] = field(factory=list)

    def may_be(self, pronoun: str) -> bool:
        """Whether a pronoun can mean it."""
        if pronoun == "it":
            thing = self.kind is ActorKind.UNIDENTIFIED and not (self.plural or self.somebody)
            return thing or self.kind in BODIES
        if pronoun == "they":
            return self.plural or self.kind in BODIES
        if self.plural or self.kind in BODIES:
            return False
        return self.woman is not (pronoun == "he")

    def learn_sex(self, words: str | None) -> None:
        """Take what a title or role tells: "spokeswoman", "Mr."."""
        said = frozenset((words or "").lower().split())
        if self.woman is None and (said & lex.WOMEN or said & lex.MEN):
            self.woman = bool(said & lex.WOMEN)


@define
class Company:
    """All actors of a page by their names, and whom the last sentences were about."""

    by_id: dict[str, Member] = field(factory=dict)
    by_name: dict[str, str] = field(factory=dict)
    by_last_name: dict[str, set[str]] = field(factory=dict)
    #: Names that may be a street's, by their last word, until somebody speaks by that word.
    seen: dict[str, dict[str, tuple[Passage, NounPhrase]]] = field(factory=dict)
    #: Those who spoke and those whom a sentence was about, the last one last.
    focus: list[str] = field(factory=list)

    def add(self, phrase: NounPhrase) -> Member:
        """Take somebody new."""
        kind = phrase.kind or ActorKind.UNIDENTIFIED
        name = slug(phrase.name)
        member = Member(
            f"actor:{name or 'unnamed'}",
            phrase.name,
            kind,
            phrase.country,
            plural=phrase.is_plural or phrase.name.lower() == "each",
            somebody=phrase.role is not None,
            surname=phrase.reading == "name" and phrase.kind is None,
        )
        self.by_id[member.id] = member
        self.by_name.setdefault(name, member.id)
        if kind is ActorKind.PERSON:
            self._know_by_surname(phrase.name, member.id)
        return member

    def _know_by_surname(self, name: str, id: str) -> None:
        """Know somebody by the last name: "Karim al-Haddad" by "al-Haddad" and by "Haddad"."""
        surname = name.split()[-1]
        particle, _, bare = surname.partition("-")
        for each in (surname, bare) if particle in lex.NAME_PARTICLES and bare else (surname,):
            self.by_last_name.setdefault(slug(each), set()).add(id)

    def see(self, passage: Passage, phrase: NounPhrase) -> None:
        """Take note of a name in passing, which may be a person's."""
        names = self.seen.setdefault(slug(phrase.name.split()[-1]), {})
        names.setdefault(slug(phrase.name), (passage, phrase))

    def last_seen(self) -> tuple[Passage, NounPhrase] | None:
        """The name in passing that was read last, of those who are nobody yet."""
        seen = (each for names in reversed(self.seen.values()) for each in reversed(names.items()))
        return next((words for name, words in seen if name not in self.by_name), None)

    def seen_as(self, surname: str) -> tuple[Passage, NounPhrase] | None:
        """The one name in passing that ends in a surname, if nobody is known by that."""
        names = self.seen.get(slug(surname), {})
        if len(names) != 1 or slug(surname) in self.by_last_name:
            return None
        return next(iter(names.values()))

    def name_in_full(self, member: Member, phrase: NounPhrase) -> None:
        """Call somebody, known by a surname so far, by the full name."""
        member.aliases.append(member.name)
        member.name, member.kind = phrase.name, ActorKind.PERSON
        self.by_name.setdefault(slug(phrase.name), member.id)
        self._know_by_surname(phrase.name, member.id)

    def latest(self) -> Iterator[Member]:
        """Those met, the last one added first."""
        return reversed(self.by_id.values())

    def last_met(self, before: int, test: Callable[[Member], bool]) -> str | None:
        """The actor of some sort that was mentioned last before a place in the page."""
        met = (
            (place, member.id)
            for member in self.by_id.values()
            if member.places and test(member)
            for place in member.places
            if place < before
        )
        return max(met, default=(0, None))[1]

    def in_focus(self, test: Callable[[Member], bool]) -> str | None:
        """The last one of some sort whom the last sentences were about."""
        return next((id for id in reversed(self.focus[-_FOCUS:]) if test(self.by_id[id])), None)


# Further back, a pronoun has other readings.
_FOCUS = 4
