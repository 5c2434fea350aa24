"""
Who is who on a page: each actor once, under the fullest name, however it is mentioned.

Full name, then title and surname, then surname; bodies by any of their names; "the news
agency" by the last one named; pronouns only where the sentences before leave one reading
(`_references`). What is left open stays None.
"""

from collections.abc import Iterator

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._cast._members import Company, Member, slug
from conflictmodel.adapters.voa._cast._references import referent_of
from conflictmodel.adapters.voa._grounds import Firing
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._speech._main_subjects import main_subject
from conflictmodel.adapters.voa._speech._telling import is_person
from conflictmodel.model import Actor, Affiliation
from conflictmodel.values import ActorKind, Part

__all__ = ["Cast", "slug"]

# Kinds of whom a mention tells roles and bodies.
_SOMEBODY = (ActorKind.PERSON, ActorKind.UNIDENTIFIED)


class Cast:
    """The actors of one page, met in reading order."""

    def __init__(self) -> None:
        self._company = Company()
        self._speakers: list[str] = []
        #: Whom the last sentence was about, if that is nobody known: "Farmers have left."
        self._topic: tuple[Passage, NounPhrase] | None = None

    # Meeting --------------------------------------------------------------------------------

    def meet(self, passage: Passage) -> None:
        """
        Take note of everybody whom a sentence names outright, and of whom it is about.
        """
        for phrase in passage.phrases:
            if phrase.reading in self._surely(passage.part) and phrase.kind is not None:
                self.id_of(passage, phrase)
            elif phrase.reading in ("name", "person", "owned", "body"):
                rule, known = referent_of(self._company, passage, phrase)
                if known:
                    self._mention(rule, known, passage, phrase)
                elif phrase.kind is ActorKind.PERSON:
                    self._company.see(passage, phrase)
        self._focus(passage)

    @staticmethod
    def _surely(part: Part) -> tuple[str, ...]:
        """
        The readings that name an actor even if it does nothing on the page.

        Two capitalised words alone may be a street or a town: they make an actor only where
        somebody speaks or acts by them. Headlines are all capitals, so that less is sure there.
        """
        in_prose = part in (Part.PARAGRAPH, Part.LIST_ITEM)
        return ("known", "person", "owned", "body") if in_prose else ("known",)

    def _focus(self, passage: Passage) -> None:
        """Note whom a sentence is about: "he" in the next one may be that person."""
        if passage.part is not Part.PARAGRAPH:
            return
        head = main_subject(passage, len(passage.tokens))
        if head is None or head.phrase.reading == "pronoun":
            return
        phrase = head.phrase
        if _is_medium(phrase):
            return
        _, known = referent_of(self._company, passage, phrase)
        person = phrase.kind is ActorKind.PERSON or self._company.seen_as(phrase.name)
        if known is None and phrase.reading == "name" and person:
            known = self.id_of(passage, phrase)
        self._topic = None if known else (passage, phrase)
        if known:
            self._company.focus.append(known)

    def spoke(self, id: str | None) -> None:
        """Remember who spoke last."""
        if id is not None:
            self._speakers.append(id)
            self._company.focus.append(id)
            if self._company.by_id[id].may_be("they"):
                self._topic = None

    # Resolving ------------------------------------------------------------------------------

    def id_of(self, passage: Passage, phrase: NounPhrase | None) -> str | None:
        """
        The actor whom a phrase means, made if it is new; None where it stays open.
        """
        if phrase is None:
            return None
        if phrase.reading == "pronoun":
            return self._by_pronoun(passage, phrase)
        if self._topic and self._topic[0] is passage and self._topic[1].first == phrase.first:
            self._topic = None
        if self._topic and _is_medium(phrase):
            topic, self._topic = self._topic, None
            self._company.focus.append(self.id_of(*topic) or "")
        rule, found = referent_of(self._company, passage, phrase)
        seen = self._company.seen_as(phrase.name) if found is None and not phrase.kind else None
        if seen:
            rule, found = "seen", self.id_of(*seen)
        if found is None:
            found = self._company.add(phrase).id
        self._mention(rule, found, passage, phrase)
        self._learn(found, passage, phrase)
        return found

    def _by_pronoun(self, passage: Passage, phrase: NounPhrase) -> str | None:
        topic, self._topic = self._topic, None
        if topic and topic[0] is passage and topic[1].first > phrase.first:
            topic = None  # "He was late, he said; a guard was not"
        if topic and _may_mean(phrase.name, topic[1]):
            self._company.focus.append(self.id_of(*topic) or "")
        rule, found = referent_of(self._company, passage, phrase)
        if found is None and phrase.name in ("he", "she"):
            rule, found = "pronoun-last-seen", self._seen_before(passage)
        if found is None:
            return None
        member = self._company.by_id[found]
        words = passage.evidence(passage.span(phrase.first, phrase.last))
        member.grounds.note(f"cast:{rule}", words)
        if phrase.name in ("he", "she") and member.kind is ActorKind.PERSON:
            member.woman = phrase.name == "she"
        return found

    def _seen_before(self, passage: Passage) -> str | None:
        """The person named in passing just before: "She met **Karim Odeh**. He said"."""
        seen = self._company.last_seen()
        if seen is None or seen[0].part is not Part.PARAGRAPH:
            return None
        return self.id_of(*seen) if passage.block - seen[0].block <= 1 else None

    def may_be_person(self, passage: Passage, phrase: NounPhrase | None) -> bool:
        """Whether a phrase means a person, as far as it shows: a name may, that is no place's."""
        if phrase is None:
            return False
        if phrase.reading != "name" or phrase.kind is not None:
            return is_person(phrase)
        _, known = referent_of(self._company, passage, phrase)
        if known:
            return self.kind_of(known) is ActorKind.PERSON
        placed = any(place.first == phrase.first for place in passage.places)
        return " " in phrase.name and phrase.article != "the" and not placed

    def meant(self, passage: Passage, first: int, last: int) -> None:
        """Forget the topic once it has a name: "a clerk, Lina Haddad, said"."""
        if self._topic and self._topic[0] is passage and first <= self._topic[1].first < last:
            self._topic = None

    def last_speaker(self) -> str | None:
        """Who spoke last."""
        return self._speakers[-1] if self._speakers else None

    def kind_of(self, id: str) -> ActorKind:
        """What an actor is."""
        return self._company.by_id[id].kind

    # Learning -------------------------------------------------------------------------------

    def _mention(self, rule: str, id: str, passage: Passage, phrase: NounPhrase) -> None:
        member = self._company.by_id[id]
        if rule == "fuller-name" and member.surname:
            member.surname = False
            self._company.name_in_full(member, phrase)
        first, last = phrase.first, phrase.last
        if passage.tokens[last - 1].text == ",":
            last -= 1
        if passage.word(first) in lex.A_OR_THE:
            first += 1
        start, end = passage.span(first, last)
        evidence = passage.evidence((start, end))
        if member.grounds.rests_on(evidence):
            return
        member.grounds.rest_on(f"noun:{phrase.reading}", evidence)
        member.grounds.note(f"cast:{rule}", evidence)
        member.places = (*member.places[-1:], start)
        short = passage.text[start:end].split(",")[0]
        for alias in (short, phrase.name):
            if alias != member.name and alias not in member.aliases:
                member.aliases.append(alias)

    def _learn(self, id: str, passage: Passage, phrase: NounPhrase) -> None:
        """Roles and bodies that a mention tells of a person."""
        member = self._company.by_id[id]
        if not (phrase.role or phrase.of) or phrase.kind not in _SOMEBODY:
            return
        member.learn_sex(phrase.role)
        body = self.id_of(passage, phrase.of) if phrase.of and phrase.of.kind else None
        if body == id:
            return
        affiliation = Affiliation(
            role=phrase.role or None,
            organisation=None if phrase.on_behalf else body,
            on_behalf_of=body if phrase.on_behalf else None,
        )
        if _said(affiliation) not in map(_said, member.affiliations):
            member.affiliations.append(affiliation)

    # Objects --------------------------------------------------------------------------------

    def firings(self) -> Iterator[tuple[str, Firing]]:
        """Which rules found each actor, and in which words."""
        for member in self._company.by_id.values():
            for firing in member.grounds.firings:
                yield member.id, firing

    def actors(self, source: str) -> tuple[Actor, ...]:
        """
        Everybody met, as objects of the model.
        """
        return tuple(_actor(member, source) for member in self._company.by_id.values())


def _is_medium(phrase: NounPhrase) -> bool:
    """ "The army has replied. **The statement** said": whoever the sentence before is about."""
    return phrase.name.lower() in ("statement", "joint statement") and not phrase.of


def _may_mean(pronoun: str, topic: NounPhrase) -> bool:
    """Whether "they" or "she" can be somebody without a name whom a sentence was about."""
    if topic.reading != "common":
        return False
    return topic.is_plural if pronoun == "they" else pronoun != "it" and topic.role is not None


def _said(affiliation: Affiliation) -> tuple[str | None, str | None, str | None]:
    return affiliation.role, affiliation.organisation, affiliation.on_behalf_of


def _actor(member: Member, source: str) -> Actor:
    return Actor(
        id=member.id,
        source=source,
        name=member.name,
        kind=member.kind,
        aliases=tuple(member.aliases),
        country=member.country,
        affiliations=tuple(member.affiliations),
        evidence=member.grounds.evidence,
    )
