"""Rules about ids that point to other objects."""

from collections.abc import Iterable, Iterator
from typing import Any

from conflictmodel.dataset import SECTIONS, Accounts, Dataset
from conflictmodel.errors import Problem, shown
from conflictmodel.rules._walk import Known, Seen, wrong
from conflictmodel.values import article


def accounts_come_from_sources_in_the_dataset(seen: Seen[Any], known: Known) -> Iterator[Problem]:
    """The source of an account stands in the dataset."""
    for path, refers, target in seen.references:
        if refers.section == "sources" and target not in known.sections:
            yield wrong(path, "the id of a Source in the dataset", shown(target))


def references_lead_to_objects_in_the_dataset(seen: Seen[Any], known: Known) -> Iterator[Problem]:
    """What an account points to stands in the dataset."""
    for path, refers, target in seen.references:
        if refers.section != "sources" and target not in known.sections:
            yield wrong(path, f"the id of {_named(refers.section)} in the dataset", shown(target))


def references_lead_to_the_right_class(seen: Seen[Any], known: Known) -> Iterator[Problem]:
    """What an account points to is of the class that the field names: a party is an actor."""
    for path, refers, target in seen.references:
        found = known.sections.get(target)
        if found and refers.section and refers.section not in found:
            other = " and ".join(_named(section) for section in sorted(found))
            yield wrong(path, f"the id of {_named(refers.section)}", f"{shown(target)}, {other}")


def _named(section: str | None) -> str:
    """What a section holds, with its article; None stands for any of them."""
    name = SECTIONS[section].__name__ if section else "object"
    return f"{article(name)} {name}"


def incidents_are_no_part_of_themselves(seen: Seen[Dataset], known: Known) -> Iterator[Problem]:
    """No incident is a part of itself, directly or by way of others."""
    yield from _circles("incidents", seen.each.incidents, known.circles_of_incidents)


def ceasefires_are_no_part_of_themselves(seen: Seen[Dataset], known: Known) -> Iterator[Problem]:
    """No cease-fire is a part of itself, directly or by way of others."""
    yield from _circles("ceasefires", seen.each.ceasefires, known.circles_of_ceasefires)


def _circles(
    section: str, accounts: Accounts[Any], circles: Iterable[list[int]]
) -> Iterator[Problem]:
    """One problem for each circle, at the account in it that comes first."""
    for circle in circles:
        start = min(circle)
        way = "itself" if len(circle) == 1 else f"one of a circle of {len(circle)}"
        yield wrong(
            (section, start, "part_of"),
            "a whole that is no part of it",
            f"{shown(accounts[start].part_of)}, {way}",
        )
