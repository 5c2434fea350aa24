"""Noun phrases: who is named, what they are, and whom they belong to or speak for."""

import pytest

from conflictmodel import ActorKind
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase, noun_phrases_of, text_of
from conflictmodel.adapters.voa._sentences._tokens import tokens_of
from reading import passage_of

PERSON, STATE = ActorKind.PERSON, ActorKind.STATE


def phrases(text: str) -> tuple[NounPhrase, ...]:
    return noun_phrases_of(tokens_of(text, 0, len(text)))


def first(text: str) -> NounPhrase:
    return phrases(text)[0]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Lina Haddad left.", "Lina Haddad", None),
        ("President Lina Haddad left.", "Lina Haddad", "President"),
        ("Major General Davin Orsel left.", "Davin Orsel", "Major General"),
        ("spokeswoman Lina Haddad left.", "Lina Haddad", "spokeswoman"),
        ("former Prime Minister Davin Orsel left.", "Davin Orsel", "former Prime Minister"),
        ("Omar al-Qadim left.", "Omar al-Qadim", None),
        ("Ilse van Maranth left.", "Ilse van Maranth", None),
    ],
)
def test_people(text: str, name: str, role: str | None) -> None:
    """
    A person's title is told apart from the name.
    """
    phrase = first(text)

    assert (name, PERSON, role) == (phrase.name, phrase.kind, phrase.role)


@pytest.mark.parametrize(
    ("text", "name", "role", "body", "behalf"),
    [
        (
            "Health Ministry spokeswoman Lina Haddad left.",
            *("Lina Haddad", "spokeswoman", "Health Ministry", False),
        ),
        (
            "Lina Haddad, a spokeswoman for the Northern Front, left.",
            *("Lina Haddad", "spokeswoman", "Northern Front", True),
        ),
        (
            "Davin Orsel, director of the Lakes Institute, left.",
            *("Davin Orsel", "director", "Lakes Institute", False),
        ),
        (
            "Davin Orsel, of the Lakes Institute, left.",
            *("Davin Orsel", None, "Lakes Institute", False),
        ),
        ("U.N. envoy Ilse Maranth left.", "Ilse Maranth", "envoy", "United Nations", False),
    ],
)
def test_people_and_their_bodies(
    text: str, name: str, role: str | None, body: str, behalf: bool
) -> None:
    """
    A body stands before the role or in an apposition; "for" speaks on its behalf.
    """
    phrase = first(text)

    assert phrase.of
    assert (name, role, body, behalf) == (
        phrase.name,
        phrase.role or None,
        phrase.of.name,
        phrase.on_behalf,
    )


@pytest.mark.parametrize(
    ("text", "name", "kind", "country"),
    [
        ("Russia left.", "Russia", STATE, "RUS"),
        ("Yemen’s army left.", "Yemeni army", ActorKind.ARMED_FORCES, "YEM"),
        ("The Syrian regime left.", "Syrian government", STATE, "SYR"),
        ("The Syrian government left.", "Syrian government", STATE, "SYR"),
        ("U.S. officials left.", "U.S. officials", ActorKind.UNIDENTIFIED, "USA"),
        ("The officials left.", "officials", ActorKind.UNIDENTIFIED, None),
        ("The United Nations left.", "United Nations", ActorKind.INTERGOVERNMENTAL, None),
        ("Reuters left.", "Reuters", ActorKind.NEWS_AGENCY, "GBR"),
        ("The Red Lantern Brigade left.", "Red Lantern Brigade", ActorKind.ARMED_GROUP, None),
        ("The Northern Front left.", "Northern Front", ActorKind.POLITICAL_BODY, None),
        (
            "Velandan Reform Council left.",
            "Velandan Reform Council",
            ActorKind.POLITICAL_BODY,
            None,
        ),
        ("Islamic State left.", "Islamic State", ActorKind.ARMED_GROUP, None),
    ],
)
def test_bodies(text: str, name: str, kind: ActorKind, country: str | None) -> None:
    """
    States, bodies and groups are known by name, by their noun, or by how a name ends.
    """
    phrase = first(text)

    assert (name, kind, country) == (phrase.name, phrase.kind, phrase.country)


@pytest.mark.parametrize(
    ("text", "name", "role", "body"),
    [
        (
            "The ministry’s spokesman, Karim Haddad, left.",
            *("Karim Haddad", "spokesman", "ministry"),
        ),
        (
            "A Hamas spokesman, Karim Haddad, left.",
            *("Karim Haddad", "spokesman", "Hamas"),
        ),
        (
            "The head of the Lakes Institute, Lina Haddad, left.",
            *("Lina Haddad", "head", "Lakes Institute"),
        ),
    ],
)
def test_name_after_its_role(text: str, name: str, role: str, body: str) -> None:
    """
    A name between commas after a role is who is in it.
    """
    phrase = first(text)

    assert phrase.of
    assert (name, role, body) == (phrase.name, phrase.role, phrase.of.name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A statement from the Health Ministry arrived.", "Health Ministry"),
        ("A statement released by the Northern Front arrived.", "Northern Front"),
        ("A U.N. report arrived.", "United Nations"),
        ("The army’s statement arrived.", "army"),
        ("The statement arrived.", "statement"),
        ("Media reports arrived.", "Media reports"),
    ],
)
def test_what_is_issued(text: str, name: str) -> None:
    """
    A statement is whoever issues it, where that is told.
    """
    assert first(text).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Institute for the Study of Water left.", "Institute for the Study of Water"),
        (
            "Karsova University of Science and Technology left.",
            "Karsova University of Science and Technology",
        ),
        ("The Commission for Human Rights left.", "Commission for Human Rights"),
        ("The Office of the Governor left.", "Office of the Governor"),
        ("The Council of Velanda and Karsova left.", "Council of Velanda and Karsova"),
        ("The ministry of the moment left.", "ministry"),
    ],
)
def test_names_of_bodies_go_on(text: str, name: str) -> None:
    """
    The name of a body goes on over small words as long as capitals follow.
    """
    assert first(text).name == name


@pytest.mark.parametrize(
    ("text", "plural"),
    [
        ("Officials left.", True),
        ("Farmers in Tel Arun left.", True),
        ("They left.", True),
        ("Police left.", True),
        ("The official left.", False),
        ("Lina Haddad left.", False),
        ("The mayor of Los Altos left.", False),
    ],
)
def test_plurals(text: str, plural: bool) -> None:
    """
    Whether several are meant is told by the head of the phrase.
    """
    assert first(text).is_plural is plural


@pytest.mark.parametrize("noun", ["fighters", "militants", "rebels"])
def test_armed_nouns(noun: str) -> None:
    """
    The fighters of an armed group are the group.
    """
    phrase = first(f"Islamic State {noun} left.")

    assert (phrase.name, phrase.kind) == ("Islamic State", ActorKind.ARMED_GROUP)


def test_unnamed_spokesman() -> None:
    """
    A spokesman without a name is known by whom he speaks for.
    """
    phrase = first("A spokesman for Islamic State left.")

    assert phrase.of
    assert (phrase.name, phrase.of.name, phrase.on_behalf, phrase.article) == (
        "spokesman for Islamic State",
        "Islamic State",
        True,
        "a",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He told them.", [("he", "pronoun")]),
        ("They left and it fell.", [("they", "pronoun"), ("it", "pronoun")]),
        ("The bridge fell.", []),
        ("It rained on the flour.", [("it", "pronoun")]),
        ("", []),
    ],
)
def test_pronouns(text: str, expected: list[tuple[str, str]]) -> None:
    """
    Pronouns are kept as they are; things are nobody.
    """
    assert expected == [(each.name, each.reading) for each in phrases(text)]


def test_several() -> None:
    """
    All phrases of a sentence are found, from left to right.
    """
    found = phrases("Russia and the United Nations told Lina Haddad that Yemen agreed.")

    assert [each.name for each in found] == ["Russia", "United Nations", "Lina Haddad", "Yemen"]


@pytest.mark.parametrize("text", ["the  army", "Yemen’s army", "Haddad, who", "U.S. aid (now)", ""])
def test_text_of(text: str) -> None:
    """
    Tokens as words have blanks only where the page has any.
    """
    assert text_of(tokens_of(text, 0, len(text))) == " ".join(text.split())


@pytest.mark.parametrize("text", ["Said the president,", "It was the ministry's spokesman,"])
def test_a_sentence_may_break_off(text: str) -> None:
    """
    A comma may be the last of a sentence, as in a caption that is cut: no name follows.
    """
    assert passage_of(text).phrases[-1].role in ("president", "spokesman")


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The militant group Red Lantern left.", "Red Lantern", ActorKind.ARMED_GROUP),
        ("The rebel faction Red Lantern left.", "Red Lantern", ActorKind.ARMED_GROUP),
        ("The Red Lantern left.", "Red Lantern", None),
        ("The Karsovan Red Crescent left.", "Karsovan Red Crescent", None),
        ("Red Lantern have left.", "Red Lantern", None),
        ("The Prime Minister Lina Haddad left.", "Lina Haddad", PERSON),
        ("The rebel commander Davin Orsel left.", "Davin Orsel", PERSON),
        ("Lina Haddad has left.", "Lina Haddad", PERSON),
        ("Lina Haddad and Davin Orsel have left.", "Davin Orsel", PERSON),
    ],
)
def test_names_of_unknown_bodies(text: str, name: str, kind: ActorKind | None) -> None:
    """
    A name is no person's beside a word for a group, an article or a verb of several.
    """
    phrase = phrases(text)[-1]

    assert (name, kind) == (phrase.name, phrase.kind)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Haddad's claim that the army left was denied.", ["Haddad", "army"]),
        ("Haddad's hope for the army was gone.", ["Haddad", "army"]),
        ("Haddad's largest opposition party left.", ["Haddad's largest opposition party"]),
    ],
)
def test_what_is_owned_is_no_clause(text: str, names: list[str]) -> None:
    """
    Plain words between an owner and what is owned are adjectives, and no clause.
    """
    assert names == [phrase.name for phrase in phrases(text)]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Lina Haddad, whose husband was killed, left.", None),
        ("Lina Haddad, who met the minister, left.", None),
        ("Lina Haddad, where the mayor lives, left.", None),
        ("Lina Haddad, a doctor, left.", "doctor"),
        ("Lina Haddad, the town's mayor, left.", "town's mayor"),
    ],
)
def test_roles_are_no_clauses(text: str, role: str | None) -> None:
    """
    A role within a clause between commas is somebody else's.
    """
    assert role == first(text).role
