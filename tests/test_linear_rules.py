"""What the rules cost: counted in calls, so that no machine can make it look better or worse."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel import (
    Actor,
    ActorKind,
    Affiliation,
    Ceasefire,
    Count,
    Dataset,
    Evidence,
    Extension,
    Form,
    Incident,
    IncidentKind,
    Position,
    PositionStance,
    Source,
    Statement,
    Toll,
    TollKind,
    When,
)
from conflictmodel.model import Entity
from conflictmodel.rules import check
from conflictmodel.rules._walk import Seen, all_seen

TEXT = "The truce was extended, a spokesman said."


def story(number: int) -> list[Source | Entity]:
    """A page and what it tells: right in every way, and like every other page."""
    source, actor = f"source:{number:06}", f"actor:{number:06}"
    statement, truce = f"statement:{number:06}", f"ceasefire:{number:06}"
    words = (Evidence(exact="extended", start=TEXT.index("extended")),)
    return [
        Source(id=source, text=TEXT, published=When("2031-05-08")),
        Actor(
            id=actor,
            source=source,
            name="Northern Front",
            kind=ActorKind.ARMED_GROUP,
            affiliations=(Affiliation(role="spokesman", evidence=words),),
        ),
        Statement(id=statement, source=source, speaker=actor, form=Form.INDIRECT),
        Incident(
            id=f"incident:{number:06}",
            source=source,
            kind=IncidentKind.SHELLING,
            tolls=(
                Toll(
                    kind=TollKind.KILLED,
                    count=Count(low=1, high=2),
                    according_to=actor,
                    statement=statement,
                ),
            ),
        ),
        Ceasefire(id=truce, source=source, parties=(actor,), starts=When("2031-05-01")),
        Extension(
            id=f"extension:{number:06}",
            source=source,
            ceasefire=truce,
            positions=(
                Position(actor=actor, stance=PositionStance.ANNOUNCED, statement=statement),
            ),
        ),
    ]


def stories(number: int) -> Dataset:
    return Dataset.of(*(each for page in range(number) for each in story(page)))


def chain(number: int) -> Dataset:
    """Incidents of which each is a part of the next."""
    return Dataset.of(
        *(
            Incident(
                id=f"incident:{each:06}",
                kind=IncidentKind.CLASH,
                part_of=f"incident:{each + 1:06}" if each + 1 < number else None,
            )
            for each in range(number)
        )
    )


def one_thing_told_by_many(number: int) -> Dataset:
    """One truce and one part of it, by as many sources."""
    pages = [Source(id=f"source:{each:06}") for each in range(number)]
    return Dataset.of(
        *pages,
        *(Ceasefire(id="ceasefire:whole", source=each.id) for each in pages),
        *(
            Ceasefire(id="ceasefire:part", source=each.id, part_of="ceasefire:whole")
            for each in pages
        ),
    )


def many_extensions_of_one_truce(number: int) -> Dataset:
    return Dataset.of(
        Ceasefire(id="ceasefire:x", starts=When("2031-01-01")),
        *(
            Extension(
                id=f"extension:{each:06}",
                ceasefire="ceasefire:x",
                sequence=each + 1,
                starts=When("2031-02-01"),
                ends=When("2031-02-02"),
            )
            for each in range(number)
        ),
    )


def calls_of(run: Callable[[], object]) -> int:
    """How many functions are called, or generators resumed, in Python."""
    count = 0

    def watch(frame: FrameType, event: str, _: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(watch)
    try:
        run()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "shape", [stories, chain, one_thing_told_by_many, many_extensions_of_one_truce]
)
def test_calls_grow_as_the_dataset_does(shape: Callable[[int], Dataset]) -> None:
    """
    The second hundred of anything costs as many calls as the first.
    """
    datasets = [shape(number) for number in (100, 200, 300)]
    assert all(check(data).ok for data in datasets)  # And first uses are over.

    one, two, three = (calls_of(lambda data=data: check(data)) for data in datasets)  # type: ignore[misc]

    assert two - one == three - two > 0


@given(st.integers(1, 30))
def test_each_object_is_looked_through_once(number: int) -> None:
    """
    However many rules there are, each object is walked through once.
    """
    data = stories(number)
    check(data)
    looked = 0
    look_through = Seen._look_through

    def counted(self: Seen[object], *arguments: object) -> None:
        nonlocal looked
        looked += 1
        look_through(self, *arguments)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Seen, "_look_through", counted)
        check(data)

    assert looked == len(data)


def test_objects_are_seen_in_order() -> None:
    """
    The dataset first, then each object with its path.
    """
    data = stories(2)

    whole, *objects = ((seen.path, seen.each) for seen in all_seen(data))

    assert whole == ((), data)
    assert [each for _, each in objects] == list(data)
    assert [path for path, _ in objects[:3]] == [("sources", 0), ("sources", 1), ("actors", 0)]
