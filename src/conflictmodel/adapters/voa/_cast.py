"""
Who is who on a page: each actor once, under the fullest name, however it is mentioned.

Full name, then title and surname, then surname; bodies by any of their names; "the news
agency" by the last one named; pronouns only where the sentences before leave one reading.
What is left open stays None.
"""

import re
import unicodedata
from collections.abc import Callable

from attrs import define, field

from conflictmodel.adapters.voa._nouns import NounPhrase
from conflictmodel.adapters.voa._passages import Passage
from conflictmodel.model import Actor, Affiliation
from conflictmodel.values import ActorKind, Evidence, Part

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


def slug(name: str) -> str:
    """
    A name as the second half of an id: lower case, hyphens, letters of any script kept.
    """
    folded = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(c for c in folded if not unicodedata.combining(c))
    bare = bare.replace("'", "").replace("’", "")
    return "-".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", bare)))[:120]


@define
class _Member:
    """An actor while the page is read."""

    id: str
    name: str
    kind: ActorKind
    country: str | None = None
    aliases: list[str] = field(factory=list)
    #: In the order of the mentions, each once.
    evidence: dict[Evidence, None] = field(factory=dict)
    last_place: int = 0
    affiliations: list[Affiliation] = field(factory=list)


class Cast:
    """The actors of one page, met in reading order."""

    def __init__(self) -> None:
        self._members: dict[str, _Member] = {}
        self._by_name: dict[str, str] = {}
        self._by_last_name: dict[str, set[str]] = {}
        self._speakers: list[str] = []

    # Meeting --------------------------------------------------------------------------------

    def meet(self, passage: Passage) -> None:
        """
        Take note of everybody whom a sentence names outright.
        """
        for phrase in passage.phrases:
            known = self._by_name.get(slug(phrase.name)) or self._by_surname(phrase)
            if phrase.reading in self._surely(passage.part) and phrase.kind is not None:
                self.id_of(passage, phrase)
            elif known and phrase.reading in ("name", "person", "owned", "body"):
                self._mention(known, passage, phrase)

    @staticmethod
    def _surely(part: Part) -> tuple[str, ...]:
        """
        The readings that name an actor even if it does nothing on the page.

        Two capitalised words alone may be a street or a town: they make an actor only where
        somebody speaks or acts by them. Headlines are all capitals, so that less is sure there.
        """
        in_prose = part in (Part.PARAGRAPH, Part.LIST_ITEM)
        return ("known", "person", "owned", "body") if in_prose else ("known",)

    # Resolving ------------------------------------------------------------------------------

    def id_of(self, passage: Passage, phrase: NounPhrase | None) -> str | None:
        """
        The actor whom a phrase means, made if it is new; None where it stays open.
        """
        if phrase is None:
            return self._speakers[-1] if self._speakers else None
        if phrase.reading == "pronoun":
            return self._by_pronoun(phrase.name, passage, phrase)
        found = self._by_name.get(slug(phrase.name)) or self._by_surname(phrase)
        if found is None and phrase.reading == "common" and phrase.article == "the":
            found = self._by_description(phrase)
        if found is None:
            found = self._new(phrase)
        self._mention(found, passage, phrase)
        self._learn(found, passage, phrase)
        return found

    def spoke(self, id: str | None) -> None:
        """Remember who spoke last."""
        if id is not None:
            self._speakers.append(id)

    def kind_of(self, id: str) -> ActorKind:
        """What an actor is."""
        return self._members[id].kind

    def _by_surname(self, phrase: NounPhrase) -> str | None:
        if phrase.kind not in (None, ActorKind.PERSON) or phrase.reading == "known":
            return None
        # A surname stands alone; two people of one surname are two readings, left open.
        ids = self._by_last_name.get(slug(phrase.name), set())
        return next(iter(ids)) if len(ids) == 1 else None

    def _by_description(self, phrase: NounPhrase) -> str | None:
        # "The news agency", "the ministry", "the army": the last one of that sort, if any.
        # Every word of the description is one of the name: "the Defense Ministry" is no other.
        if phrase.of:
            return None
        said = phrase.name.lower().split()
        if said in (["group"], ["organization"], ["movement"]):
            return self._last_met(GROUPS)
        for member in reversed(self._members.values()):
            same_kind = member.kind is phrase.kind and phrase.kind is not ActorKind.UNIDENTIFIED
            agency = phrase.kind is ActorKind.NEWS_AGENCY and said[-1] == "agency"
            if same_kind and (set(said) <= set(member.name.lower().split()) or agency):
                return member.id
        return None

    def _last_met(self, kinds: frozenset[ActorKind]) -> str | None:
        """The actor of some kinds that was mentioned last."""
        met = [m for m in self._members.values() if m.kind in kinds and m.evidence]
        return max(met, key=lambda m: m.last_place).id if met else None

    def _by_pronoun(self, word: str, passage: Passage, phrase: NounPhrase) -> str | None:
        if word in ("he", "she"):
            return self._last_speaker(lambda kind: kind not in BODIES) or self._last_met(
                frozenset({ActorKind.PERSON})
            )
        if word == "it":
            before = [p for p in passage.phrases if p.last <= phrase.first and p.kind in BODIES]
            if before:
                return self.id_of(passage, before[0])
            return self._last_speaker(lambda kind: kind in BODIES)
        return self._last_speaker(lambda kind: kind is not ActorKind.PERSON)

    def _last_speaker(self, test: Callable[[ActorKind], bool]) -> str | None:
        # Within the last three who spoke: further back, a pronoun has other readings.
        return next(
            (id for id in reversed(self._speakers[-3:]) if test(self._members[id].kind)), None
        )

    # Making ---------------------------------------------------------------------------------

    def _new(self, phrase: NounPhrase) -> str:
        kind = phrase.kind or ActorKind.UNIDENTIFIED
        id = f"actor:{slug(phrase.name) or 'unnamed'}"
        self._members[id] = _Member(id, phrase.name, kind, phrase.country)
        self._by_name.setdefault(slug(phrase.name), id)
        if kind is ActorKind.PERSON:
            self._by_last_name.setdefault(slug(phrase.name.split()[-1]), set()).add(id)
        return id

    def _mention(self, id: str, passage: Passage, phrase: NounPhrase) -> None:
        member = self._members[id]
        first, last = phrase.first, phrase.last
        if passage.tokens[last - 1].text == ",":
            last -= 1
        if passage.tokens[first].text.lower() in ("the", "a", "an"):
            first += 1
        start, end = passage.span(first, last)
        evidence = passage.evidence((start, end))
        if evidence in member.evidence:
            return
        member.evidence[evidence] = None
        member.last_place = evidence.start or 0
        short = passage.text[start:end].split(",")[0]
        for alias in (short, phrase.name):
            if alias != member.name and alias not in member.aliases:
                member.aliases.append(alias)

    def _learn(self, id: str, passage: Passage, phrase: NounPhrase) -> None:
        """Roles and bodies that a mention tells of a person."""
        member = self._members[id]
        if not (phrase.role or phrase.of) or phrase.kind not in (
            ActorKind.PERSON,
            ActorKind.UNIDENTIFIED,
        ):
            return
        body = self.id_of(passage, phrase.of) if phrase.of and phrase.of.kind else None
        if body == id:
            return
        affiliation = Affiliation(
            role=phrase.role or None,
            organisation=None if phrase.on_behalf else body,
            on_behalf_of=body if phrase.on_behalf else None,
        )
        known = [(a.role, a.organisation, a.on_behalf_of) for a in member.affiliations]
        if (affiliation.role, affiliation.organisation, affiliation.on_behalf_of) not in known:
            member.affiliations.append(affiliation)

    def actors(self, source: str) -> tuple[Actor, ...]:
        """
        Everybody met, as objects of the model.
        """
        return tuple(
            Actor(
                id=member.id,
                source=source,
                name=member.name,
                kind=member.kind,
                aliases=tuple(member.aliases),
                country=member.country,
                affiliations=tuple(member.affiliations),
                evidence=tuple(member.evidence),
            )
            for member in self._members.values()
        )
