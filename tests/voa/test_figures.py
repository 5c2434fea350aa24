"""
What a violent word is done to: a body or a thing, and not an idea, an animal or a market.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel.adapters.voa import _lexicon as lexicon
from conflictmodel.adapters.voa._figures import FIGURES, Sort, head_before, head_from, sort_of
from reading import page, passage_of

#: A sentence with a figure of speech or a hunt, and its violent twin with the kind of its event.
TWINS: tuple[tuple[str, str, str], ...] = (
    (
        "The opposition attacked the handling of the strike.",
        "The rebels attacked a delegation of elders near Tel Arun.",
        "attack",
    ),
    (
        "The amendment was killed in committee last year.",
        "The mayor was killed in her car on Monday.",
        "attack",
    ),
    (
        "Rangers shot and killed 30 crocodiles in the lake.",
        "Poachers shot and killed two rangers near the lake.",
        "shooting",
    ),
    (
        "A lion killed three goats near the village.",
        "Bandits killed three herders near the village.",
        "attack",
    ),
    (
        "The brewery captured a third of the market, one company said.",
        "The rebels captured a third of the town on Monday.",
        "seizure",
    ),
    (
        "The orchard was a riot of red and yellow.",
        "A riot in the prison of Karsova left 12 inmates dead.",
        "riot",
    ),
    (
        "She described the pain as being stabbed in the eye.",
        "She was stabbed in the eye by a neighbor.",
        "stabbing",
    ),
    (
        "His friends stabbed him in the back, the mayor said.",
        "Two men stabbed him with a knife outside his shop.",
        "stabbing",
    ),
    (
        "Patients who had suffered an attack took the pill each day.",
        "The patrol suffered an attack by militants near the border.",
        "attack",
    ),
    (
        "The union was holding the country hostage, the minister said.",
        "Gunmen were holding 20 pupils hostage in a school in Karsova.",
        "hostage_taking",
    ),
    (
        "The minister came under fire in parliament over the delays.",
        "The convoy came under fire near Karsova.",
        "attack",
    ),
    (
        "Nurses were fighting an outbreak that has killed 60 people.",
        "Troops were fighting rebels in Karsova, and 60 people were killed.",
        "clash",
    ),
    (
        "The nurse gave the girl a shot in a clinic.",
        "The gunman shot the girl in a clinic.",
        "shooting",
    ),
    (
        "The truck slammed into a wall and the rain came down.",
        "Rockets came down in Tel Arun and shells fell on the port.",
        "missile_strike",
    ),
    (
        "The bill would permit that killers be hanged.",
        "Three men were hanged at dawn in Karsova.",
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
        ("killed more than 400 elk in May", 1, "elk"),
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
    [("the draft, which was killed", "draft"), ("the tax that was killed", "tax")],
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
