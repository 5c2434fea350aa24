"""
What a violent word is done to: a body or a thing, and not an idea, an animal or a market.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel.adapters.voa import _lexicon as lexicon
from conflictmodel.adapters.voa._events._figures import (
    FIGURES,
    Sort,
    head_before,
    head_from,
    sort_of,
)
from reading import page, passage_of

#: A sentence with a figure of speech or a hunt, and its violent twin with the kind of its event.
TWINS: tuple[tuple[str, str, str], ...] = (
    (
        "The bishops attacked the drafting of the treaty.",
        "The rebels attacked a delegation of elders near Tel Arun.",
        "attack",
    ),
    (
        "The merger was dead, and the reform was killed in March.",
        "The judge was killed in his garden on Monday.",
        "attack",
    ),
    (
        "Farmers shot and killed 12 boars in the woods.",
        "Poachers shot and killed two foresters and a boy in the woods.",
        "shooting",
    ),
    (
        "A leopard killed a herder near Tel Arun.",
        "Bandits killed a herder near Tel Arun.",
        "attack",
    ),
    (
        "One airline captured half of the route to Velanda.",
        "The rebels captured half of the town on Monday.",
        "seizure",
    ),
    (
        "The bazaar was a riot of smells.",
        "A riot in the prison of Karsova left 12 inmates dead.",
        "riot",
    ),
    (
        "Patients describe the cramp as being stabbed in the leg.",
        "A guard was stabbed in the leg by a prisoner.",
        "stabbing",
    ),
    (
        "Her own deputies stabbed her in the back, the governor said.",
        "Two men stabbed her with a knife outside her office.",
        "stabbing",
    ),
    (
        "Women who had suffered an attack slept badly for weeks.",
        "The patrol suffered an attack by militants near the border.",
        "attack",
    ),
    (
        "The farmers were holding the nation hostage, the mayor said.",
        "Gunmen were holding nine clerks hostage in a bank in Karsova.",
        "hostage_taking",
    ),
    (
        "The envoy came under fire at home over the cost.",
        "The patrol came under fire near Karsova.",
        "attack",
    ),
    (
        "Doctors were fighting an epidemic that has killed 75 people.",
        "Troops were fighting rebels in Karsova, and 75 people were killed.",
        "clash",
    ),
    (
        "The doctor gave the boy a shot in a tent.",
        "The gunman shot the boy in a tent.",
        "shooting",
    ),
    (
        "The truck slammed into a wall and the rain came down.",
        "Rockets came down in Tel Arun and shells fell on the port.",
        "missile_strike",
    ),
    (
        "The code would allow traitors to be hanged.",
        "Two convicts were hanged in a yard in Karsova.",
        "execution",
    ),
)


@pytest.mark.parametrize("quiet", [quiet for quiet, _, _ in TWINS])
def test_a_figure_is_no_event(quiet: str) -> None:
    """
    What hits nobody is no incident.
    """
    assert [each.kind.value for each in page(quiet).incidents] == []


@pytest.mark.parametrize(("violent", "kind"), [(violent, kind) for _, violent, kind in TWINS])
def test_its_twin_is_one(violent: str, kind: str) -> None:
    """
    The same verb with a body or a thing is one.
    """
    assert kind in {each.kind.value for each in page(violent).incidents}


@pytest.mark.parametrize(
    ("text", "first", "head"),
    [
        ("attacked the plan of the mayor", 1, "plan"),
        ("captured a third of the town", 1, "town"),
        ("killed more than 90 boars in May", 1, "boars"),
        ("attacked the government's handling of it", 1, "handling"),
        ("killed in an attack", 1, ""),
    ],
)
def test_the_head_behind(text: str, first: int, head: str) -> None:
    """
    The head of a phrase is its last noun, past shares, measures and owners.
    """
    assert head_from(passage_of(text), first) == head


@pytest.mark.parametrize(
    ("text", "head"),
    [("the charter, which was killed", "charter"), ("the levy that was killed", "levy")],
)
def test_the_head_before(text: str, head: str) -> None:
    """
    The noun before a verb stands before "which" and "that".
    """
    passage = passage_of(text)
    position = next(p for p, token in enumerate(passage.tokens) if token.low == "was")

    assert head_before(passage, position) == head


@pytest.mark.parametrize(
    ("word", "sort"),
    [
        ("soldiers", Sort.BODY),
        ("station", Sort.BODY),
        ("delegation", Sort.BODY),
        ("wolves", Sort.ANIMAL),
        ("legislation", Sort.IDEA),
        ("plan", Sort.IDEA),
        ("kiosk", Sort.UNKNOWN),
    ],
)
def test_sorts(word: str, sort: Sort) -> None:
    """
    A body of people that ends as an idea does is a body.
    """
    assert sort_of(word) is sort


@given(st.sampled_from(sorted(lexicon.BEASTS)))
def test_beasts_are_animals(word: str) -> None:
    """
    What bites is an animal, whatever else it is.
    """
    assert sort_of(word) is Sort.ANIMAL


def test_rows_have_names_of_their_own() -> None:
    """
    Each row of the table has its own name.
    """
    names = [name for name, _ in FIGURES]

    assert len(names) == len(set(names))
