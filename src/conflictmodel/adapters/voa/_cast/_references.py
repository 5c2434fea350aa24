"""
Whom a noun phrase means, of those a page has named: an ordered table (`REFERENCES`).

The first row that finds somebody is taken; if none does, a name is somebody new, and a pronoun
stays open.
"""

from collections.abc import Callable

from conflictmodel.adapters.voa._cast._members import BODIES, GROUPS, Company, Member, slug
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._readings import MEDIA
from conflictmodel.values import ActorKind


def _by_name(company: Company, passage: Passage, phrase: NounPhrase) -> str | None:
    return company.by_name.get(slug(phrase.name))


def _by_surname(company: Company, passage: Passage, phrase: NounPhrase) -> str | None:
    # A surname stands alone; two people of one surname are two readings, left open.
    if phrase.kind not in (None, ActorKind.PERSON) or phrase.reading == "known":
        return None
    ids = company.by_last_name.get(slug(phrase.name), set())
    return next(iter(ids)) if len(ids) == 1 else None


def _by_fuller_name(company: Company, passage: Passage, phrase: NounPhrase) -> str | None:
    # "Haddad said", and only then "Lina Haddad": the surname came first.
    if phrase.kind is not ActorKind.PERSON or " " not in phrase.name:
        return None
    id = company.by_name.get(slug(phrase.name.split()[-1]))
    member = company.by_id[id] if id else None
    return id if member and member.surname else None


def _place(passage: Passage, phrase: NounPhrase) -> int:
    return passage.tokens[phrase.first].start


def _by_medium(company: Company, passage: Passage, phrase: NounPhrase) -> str | None:
    # "The statement said": whose it is was told before.
    the = phrase.article == "the" and phrase.name.lower() in MEDIA
    if the or phrase.name.lower() in ("statement", "joint statement"):
        return company.in_focus(lambda member: True)
    return None


def _by_group(company: Company, passage: Passage, phrase: NounPhrase) -> str | None:
    # "The group": the last one that is any.
    if phrase.is_plural:
        return None
    if phrase.name.lower() in ("group", "organization", "movement"):
        return company.last_met(_place(passage, phrase), lambda member: member.kind in GROUPS)
    if phrase.kind is ActorKind.CIVIL_SOCIETY:  # "the charity"
        return company.last_met(
            _place(passage, phrase), lambda member: member.kind is ActorKind.CIVIL_SOCIETY
        )
    return None


def _by_description(company: Company, passage: Passage, phrase: NounPhrase) -> str | None:
    # "The ministry", "the university": the last one whose name has every word of it, so that
    # "the Defense Ministry" is no other. "The news agency" needs no such name.
    said = phrase.name.lower().split()
    for member in company.latest():
        if phrase.kind is ActorKind.NEWS_AGENCY and said[-1] == "agency":
            same = member.kind is phrase.kind
        else:
            same = _is_alike(member, phrase) and set(said) <= set(member.name.lower().split())
        if same:
            return member.id
    return None


def _is_alike(member: Member, phrase: NounPhrase) -> bool:
    if phrase.reading == "plain":
        return member.kind is not ActorKind.PERSON
    if phrase.kind is ActorKind.UNIDENTIFIED:  # "the mayor of Tel Arun", then "the mayor"
        return member.kind is phrase.kind and member.name.startswith(f"{phrase.name} ")
    return member.kind is phrase.kind


def _by_role(company: Company, passage: Passage, phrase: NounPhrase) -> str | None:
    # "The minister", "the spokesman": the last person met in that role.
    if phrase.is_plural or not phrase.role:
        return None
    said = set(phrase.role.lower().split())
    for member in company.latest():
        roles = (affiliation.role or "" for affiliation in member.affiliations)
        if member.kind is ActorKind.PERSON and any(said <= set(r.lower().split()) for r in roles):
            return member.id
    return None


def _it_before(company: Company, passage: Passage, phrase: NounPhrase) -> str | None:
    # "When the army left, it said": the first body of the sentence.
    if phrase.name != "it":
        return None
    before = (p for p in passage.phrases if p.last <= phrase.first and p.kind in BODIES)
    found = next(before, None)
    return company.by_name.get(slug(found.name)) if found else None


def _woman(company: Company, passage: Passage, phrase: NounPhrase) -> str | None:
    # "She": a spokeswoman rather than somebody of whom nothing tells.
    if phrase.name != "she":
        return None
    return company.in_focus(lambda member: member.woman is True)


def _in_focus(company: Company, passage: Passage, phrase: NounPhrase) -> str | None:
    # Whoever of that sort spoke last, or whom a sentence was about.
    return company.in_focus(lambda member: member.may_be(phrase.name))


def _last_person(company: Company, passage: Passage, phrase: NounPhrase) -> str | None:
    # "He", and nobody has spoken: the person named last.
    if phrase.name not in ("he", "she"):
        return None
    return company.last_met(
        _place(passage, phrase),
        lambda member: member.kind is ActorKind.PERSON and member.may_be(phrase.name),
    )


Reference = Callable[[Company, Passage, NounPhrase], str | None]
Rows = tuple[tuple[str, Reference], ...]

PRONOUNS: Rows = (
    ("pronoun-body-before", _it_before),
    ("pronoun-woman", _woman),
    ("pronoun-in-focus", _in_focus),
    ("pronoun-last-person", _last_person),
)
NAMES: Rows = (
    ("name", _by_name),
    ("surname", _by_surname),
    ("fuller-name", _by_fuller_name),
)
COMMON: Rows = (("medium", _by_medium),)
DESCRIPTIONS: Rows = (
    ("group", _by_group),
    ("description", _by_description),
    ("role", _by_role),
)
REFERENCES = (*PRONOUNS, *NAMES, *COMMON, *DESCRIPTIONS)

# A phrase is asked of by the rows of its sort alone: most are names, and 1 % of a page is saved.
_OF_COMMON = (*NAMES, *COMMON)
_OF_DESCRIPTIONS = (*_OF_COMMON, *DESCRIPTIONS)


def referent_of(company: Company, passage: Passage, phrase: NounPhrase) -> tuple[str, str | None]:
    """The row that found whom a phrase means, and the id; no id if it means nobody known."""
    for rule, find in _asked_of(phrase):
        found = find(company, passage, phrase)
        if found is not None:
            return rule, found
    return "new", None


def _asked_of(phrase: NounPhrase) -> Rows:
    """The rows that a phrase can mean somebody by: most are names."""
    if phrase.reading == "pronoun":
        return PRONOUNS
    if phrase.reading not in ("common", "plain") or phrase.of:
        return NAMES
    return _OF_DESCRIPTIONS if phrase.article == "the" else _OF_COMMON
