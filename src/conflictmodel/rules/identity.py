"""Rules about what an id names."""

from collections.abc import Iterator

from conflictmodel.dataset import SECTIONS, Dataset
from conflictmodel.errors import Problem, shown
from conflictmodel.model import Note
from conflictmodel.rules._walk import objects, wrong


def each_source_gives_one_account_of_a_thing(data: Dataset) -> Iterator[Problem]:
    """
    A source gives one account of a thing, and there is one description of a source.

    Two that differ leave open which of them the source gives.
    """
    seen: set[tuple[str, str, str | None]] = set()
    for path, each in objects(data):
        if isinstance(each, Note):
            continue
        source = getattr(each, "source", None)
        key = str(path[0]), each.id, source
        if key in seen:
            yield wrong(
                (*path, "id"),
                f"one account of {shown(each.id)} from {_teller(source)}",
                "another that differs",
                "merge them, or give one of them another id",
            )
        seen.add(key)


def _teller(source: str | None) -> str:
    return "nobody in particular" if source is None else shown(source)


def ids_name_things_of_one_class(data: Dataset) -> Iterator[Problem]:
    """
    An id names things of one class.

    Otherwise a reference that may lead to any object leads to two.
    """
    first: dict[str, str] = {}
    reported: set[tuple[str, str]] = set()
    for (section, position), each in objects(data):
        if isinstance(each, Note):
            continue
        ours, theirs = str(section), first.setdefault(each.id, str(section))
        if ours != theirs and (ours, each.id) not in reported:
            reported.add((ours, each.id))
            yield wrong(
                (section, position, "id"),
                f"an id that names no {SECTIONS[theirs].__name__}",
                shown(each.id),
                "give one of them another id",
            )
