"""Rules about what an id names."""

from collections.abc import Iterator
from typing import Any

from conflictmodel.dataset import SECTIONS, Dataset
from conflictmodel.errors import Problem, shown
from conflictmodel.model import Note
from conflictmodel.rules._walk import Known, Seen, wrong

#: The sections of what has an id.
_SECTIONS = tuple(name for name, cls in SECTIONS.items() if cls is not Note)


def each_source_gives_one_account_of_a_thing(
    seen: Seen[Dataset], known: Known
) -> Iterator[Problem]:
    """
    A source gives one account of a thing, and there is one description of a source.

    Two that differ leave open which of them the source gives.
    """
    for section in _SECTIONS:
        former: tuple[str, str | None] | None = None
        # Accounts of one thing stand together, those of one source too.
        for position, each in enumerate(getattr(seen.each, section)):
            key = each.id, getattr(each, "source", None)
            if key == former:
                yield wrong(
                    (section, position, "id"),
                    f"one account of {shown(each.id)} from {_teller(key[1])}",
                    "another that differs",
                    "merge them, or give one of them another id",
                )
            former = key


def _teller(source: str | None) -> str:
    return "nobody in particular" if source is None else shown(source)


def ids_name_things_of_one_class(seen: Seen[Dataset], known: Known) -> Iterator[Problem]:
    """
    An id names things of one class.

    Otherwise a reference that may lead to any object leads to two.
    """
    shared = {id: sections for id, sections in known.sections.items() if len(sections) > 1}
    for section in _SECTIONS if shared else ():
        reported: set[str] = set()
        for position, each in enumerate(getattr(seen.each, section)):
            first = next(s for s in _SECTIONS if s in shared.get(each.id, (section,)))
            if first != section and each.id not in reported:
                reported.add(each.id)
                yield _of_another_class((section, position, "id"), each, first)


def _of_another_class(path: tuple[str | int, ...], each: Any, first: str) -> Problem:
    return wrong(
        path,
        f"an id that names no {SECTIONS[first].__name__}",
        shown(each.id),
        "give one of them another id",
    )
