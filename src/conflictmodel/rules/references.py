"""Rules about ids that point to other objects."""

from collections.abc import Iterator
from typing import TypeVar

from conflictmodel.dataset import SECTIONS, Dataset
from conflictmodel.errors import Problem, shown
from conflictmodel.model import Ceasefire, Incident
from conflictmodel.rules._walk import Told, references, sections_by_id, wrong
from conflictmodel.values import article

Whole = TypeVar("Whole", Incident, Ceasefire)


def accounts_come_from_sources_in_the_dataset(data: Dataset) -> Iterator[Problem]:
    """The source of an account stands in the dataset."""
    sections = sections_by_id(data)
    for path, refers, target in references(data):
        if refers.section == "sources" and target not in sections:
            yield wrong(path, "the id of a Source in the dataset", shown(target))


def references_lead_to_objects_in_the_dataset(data: Dataset) -> Iterator[Problem]:
    """What an account points to stands in the dataset."""
    sections = sections_by_id(data)
    for path, refers, target in references(data):
        if refers.section != "sources" and target not in sections:
            yield wrong(path, f"the id of {_named(refers.section)} in the dataset", shown(target))


def references_lead_to_the_right_class(data: Dataset) -> Iterator[Problem]:
    """What an account points to is of the class that the field names: a party is an actor."""
    sections = sections_by_id(data)
    for path, refers, target in references(data):
        found = sections.get(target)
        if found and refers.section and refers.section not in found:
            other = " and ".join(_named(section) for section in sorted(found))
            yield wrong(path, f"the id of {_named(refers.section)}", f"{shown(target)}, {other}")


def _named(section: str | None) -> str:
    """What a section holds, with its article; None stands for any of them."""
    name = SECTIONS[section].__name__ if section else "object"
    return f"{article(name)} {name}"


def incidents_are_no_part_of_themselves(data: Dataset) -> Iterator[Problem]:
    """No incident is a part of itself, directly or by way of others."""
    yield from _circles("incidents", tuple(data.incidents))


def ceasefires_are_no_part_of_themselves(data: Dataset) -> Iterator[Problem]:
    """No cease-fire is a part of itself, directly or by way of others."""
    yield from _circles("ceasefires", tuple(data.ceasefires))


def _circles(section: str, accounts: tuple[Whole, ...]) -> Iterator[Problem]:
    """One problem for each circle, at the account in it that comes first."""
    for circle in circles(accounts):
        start = min(circle)
        each = accounts[start]
        way = "itself" if len(circle) == 1 else f"one of a circle of {len(circle)}"
        yield wrong(
            (section, start, "part_of"),
            "a whole that is no part of it",
            f"{shown(each.part_of)}, {way}",
        )


def circles(accounts: tuple[Whole, ...]) -> Iterator[list[int]]:
    """
    The positions in each circle of ``part_of``.

    Each account has one whole at the most, so that a walk from it either ends, meets a former
    walk, or meets itself; every account is walked once.
    """
    told = Told(accounts)
    # By identity: hashing an account by its value at every step would read all its fields.
    position_of = {id(each): position for position, each in enumerate(accounts)}
    walk_of: dict[int, int] = {}
    for walk in range(len(accounts)):
        way: list[int] = []
        at: int | None = walk
        while at is not None and at not in walk_of:
            walk_of[at] = walk
            way.append(at)
            whole = told.of(accounts[at].part_of, accounts[at].source)
            at = None if whole is None else position_of[id(whole)]
        if at is not None and way and walk_of[at] == walk:
            yield way[way.index(at) :]
