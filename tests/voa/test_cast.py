"""Who is who: names, titles, descriptions and pronouns on a page."""

import pytest

from conflictmodel import ActorKind
from conflictmodel.adapters.voa._cast._cast import Cast
from conflictmodel.adapters.voa._cast._references import REFERENCES
from conflictmodel.adapters.voa._speech._statements import Statements
from reading import page, passage_of


def speakers(*paragraphs: str) -> list[str | None]:
    """
    The speaker of each statement on a page, without "actor:".
    """
    return [
        each.speaker.removeprefix("actor:") if each.speaker else None
        for each in page(*paragraphs).statements
    ]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            ("Lina Haddad said the mill was empty.", "She said it would open in spring."),
            ["lina-haddad", "lina-haddad"],
        ),
        (
            ("Mayor Karim Haddad opened the bridge.", "“It is a good day,” he said."),
            ["karim-haddad"],
        ),
        (
            ("Karim Haddad leads the Northern Front.", "He told VOA that the fight would go on."),
            ["karim-haddad"],
        ),
        (
            (
                "Spokeswoman Lina Haddad said the mill was empty.",
                "Karim Orsel left the town.",
                "She added that repairs would take a year.",
            ),
            ["lina-haddad", "lina-haddad"],
        ),
        (
            (
                "Mr. Haddad said the town was safe.",
                "Ms. Orsel said it was not.",
                "He said she was wrong.",
            ),
            ["haddad", "orsel", "haddad"],
        ),
        (
            ("Lina Orsel said nobody slept. She said it was cold.", "He said it was not."),
            ["lina-orsel", "lina-orsel", None],
        ),
        (
            ("Farmers in Tel Arun say the river is dry.", "They say nobody has come to help."),
            ["farmers-in-tel-arun", "farmers-in-tel-arun"],
        ),
        (("Turkey closed the border.", "It said the move was temporary."), ["turkey"]),
        (
            ("Officials said the road was open.", "He said it was not."),
            ["officials", None],
        ),
        (
            ("Standing by the gate, Karim Haddad wept.", "“All is gone,” he said."),
            ["karim-haddad"],
        ),
        (("“All is gone,” he said.",), [None]),
        (("The farmers have left Tel Arun.", "They say the river is dry."), ["farmers"]),
        (("A nurse came out at noon.", "“All is gone,” she said."), ["nurse"]),
        (("The study found the lake was dry.", "It recommends that wells be dug."), ["study"] * 2),
    ],
)
def test_pronouns(paragraphs: tuple[str, ...], expected: list[str | None]) -> None:
    """
    A pronoun is who spoke or was the subject before, if it can be meant; else nobody.
    """
    assert expected == speakers(*paragraphs)


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            (
                "The Health Ministry said 40 people were ill.",
                "The ministry said the water was to blame.",
            ),
            ["health-ministry", "health-ministry"],
        ),
        (
            (
                "The Velandan Defense Ministry said the road was open.",
                "The Defense Ministry said trucks were moving.",
            ),
            ["velandan-defense-ministry", "velandan-defense-ministry"],
        ),
        (
            (
                "Foreign Minister Karim Haddad said talks would go on.",
                "The minister said a date was set.",
            ),
            ["karim-haddad", "karim-haddad"],
        ),
        (
            (
                "The University of Karsova closed on Monday, students said.",
                "The university said it would open again.",
            ),
            ["students", "university-of-karsova"],
        ),
        (
            (
                "Amnesty International issued a report on Monday.",
                "The report said guards beat prisoners.",
            ),
            ["amnesty-international"],
        ),
        (
            (
                "The Northern Front said it had taken the town.",
                "The group said the army had fled.",
            ),
            ["northern-front", "northern-front"],
        ),
        (
            (
                "Lina Haddad of the Northern Front said talks were over.",
                "Haddad said the front would fight.",
            ),
            ["lina-haddad", "lina-haddad"],
        ),
        (
            (
                "The mayor of the town near the border said the road was open.",
                "The mayor said trucks were moving.",
            ),
            ["mayor-of-the-town-near-the-border"] * 2,
        ),
        (
            ("The guard in a statement said it was late.", "The guard said it was early."),
            ["guard"] * 2,
        ),
        (
            (
                "Doctors Without Borders said the clinic was full.",
                "The charity urged both sides to stop.",
            ),
            ["doctors-without-borders"] * 2,
        ),
        (
            (
                "The Northern Front has left the town.",
                "A statement posted on the group’s website said it would return.",
            ),
            ["northern-front"],
        ),
        (
            ("The Health Ministry said the water was bad.", "An army spokesman said it was not."),
            ["health-ministry", "army-spokesman"],
        ),
    ],
)
def test_descriptions(paragraphs: tuple[str, ...], expected: list[str | None]) -> None:
    """
    "The ministry", "the minister", "the report" are the ones named before.
    """
    assert expected == speakers(*paragraphs)


@pytest.mark.parametrize(
    ("rule", "before", "text"),
    [
        ("pronoun-body-before", "Turkey closed the border.", "Turkey and Iran met, it said."),
        ("pronoun-woman", "Spokeswoman Lina Haddad said it was early.", "She said it was late."),
        ("pronoun-in-focus", "Karim Haddad said it was early.", "He said it was late."),
        ("pronoun-last-person", "The army wants Mayor Karim Haddad.", "He said it was late."),
        ("name", "Karim Haddad said it was early.", "Later Karim Haddad said it was late."),
        ("surname", "Karim Haddad said it was early.", "Haddad said it was late."),
        ("fuller-name", "Haddad said it was early.", "Mayor Karim Haddad said it was late."),
        ("medium", "Karim Haddad wrote that it was late.", "The letter said it was late."),
        ("group", "The Red Lantern Brigade said it was early.", "The group said it was late."),
        (
            "description",
            "The Velandan Defense Ministry said it was early.",
            "The ministry said it was late.",
        ),
        (
            "role",
            "Foreign Minister Karim Haddad said it was early.",
            "The minister said it was late.",
        ),
    ],
)
def test_every_reference_has_a_row(rule: str, before: str, text: str) -> None:
    """
    Each row of the table of references finds somebody that no row before it does.
    """
    cast = Cast()
    statements = Statements(cast, "page")
    for sentence in (before, text):
        # The second stands behind the first.
        passage = passage_of(" " * 80 * (sentence == text) + sentence)
        cast.meet(passage)
        statements.read(passage)

    assert rule in [name for name, _ in REFERENCES]
    assert f"cast:{rule}" in [firing.rule for _, firing in cast.firings()]


def test_surname_before_the_full_name() -> None:
    """
    One who is told by the surname first is one with the full name that follows.
    """
    data = page(
        "Haddad said the mill was empty.",
        "Karim Haddad, a baker, said he was sorry.",
        "Haddad said it would open again.",
    )

    assert {each.speaker for each in data.statements} == {"actor:haddad"}
    assert [each.name for each in data.actors] == ["Karim Haddad"]
    assert "Haddad" in data.actors[0].aliases


def test_surname_of_a_name_in_passing() -> None:
    """
    A name in passing is nobody's, until somebody speaks by its surname.
    """
    data = page("Guests at the fair met Karim Haddad.", "Haddad said the mill was empty.")

    assert [each.speaker for each in data.statements] == ["actor:karim-haddad"]


def test_same_surname_is_left_open() -> None:
    """
    A surname of two people on the page is neither of them.
    """
    found = speakers(
        "Lina Haddad said the mill was empty.",
        "Karim Haddad said it was full.",
        "Haddad said it would close.",
    )

    assert found == ["lina-haddad", "karim-haddad", "haddad"]


def test_every_actor_tells_its_rules() -> None:
    """
    Each mention is under the reading that made it and the row that found whom it means.
    """
    cast = Cast()
    cast.meet(passage_of("Spokeswoman Lina Haddad left."))
    again = passage_of("Haddad came back.")
    cast.meet(again)
    pronoun = passage_of("She sat down.")
    cast.spoke("actor:lina-haddad")
    cast.id_of(pronoun, pronoun.phrases[0])

    assert [(id, firing.rule, firing.words.exact) for id, firing in cast.firings()] == [
        ("actor:lina-haddad", "noun:person", "Spokeswoman Lina Haddad"),
        ("actor:lina-haddad", "cast:new", "Spokeswoman Lina Haddad"),
        ("actor:lina-haddad", "noun:name", "Haddad"),
        ("actor:lina-haddad", "cast:surname", "Haddad"),
        ("actor:lina-haddad", "cast:pronoun-woman", "She"),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Institute for the Study of Water said the lake was dry.", ActorKind.CIVIL_SOCIETY),
        ("The Velandan Party of National Unity said it would win.", ActorKind.POLITICAL_BODY),
        ("A shop owner said the market was empty.", ActorKind.UNIDENTIFIED),
    ],
)
def test_kinds(text: str, kind: ActorKind) -> None:
    """
    Who speaks becomes an actor of the kind that the words tell.
    """
    data = page(text)
    [statement] = data.statements
    [speaker] = [each for each in data.actors if each.id == statement.speaker]

    assert kind == speaker.kind


def test_reporters_are_no_agency() -> None:
    """
    Those who are told something are people, whatever they write for.
    """
    actors = page("Lina Haddad told reporters it was over.").actors
    [reporters] = [actor for actor in actors if actor.name == "reporters"]

    assert reporters.kind is not ActorKind.NEWS_AGENCY


@pytest.mark.parametrize("surname", ["Al-Haddad", "Haddad"])
def test_surname_without_its_particle(surname: str) -> None:
    """
    "Karim al-Haddad" is "al-Haddad" and "Haddad" afterwards.
    """
    text = ("President Karim al-Haddad said it was over.", f"{surname} said nobody was hurt.")

    assert speakers(*text) == ["karim-al-haddad"] * 2
