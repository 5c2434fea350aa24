"""Rules about the words that facts rest on."""

from collections.abc import Iterator
from typing import Any

from conflictmodel.dataset import Dataset
from conflictmodel.errors import Problem, path_text, shown
from conflictmodel.model import Source
from conflictmodel.rules._walk import known_sources, objects, parts, wrong
from conflictmodel.values import Evidence, Support, article, kinds_of


def evidence_stands_in_its_source(data: Dataset) -> Iterator[Problem]:
    """
    The words of evidence stand in the text of their source, at their place if they have one.

    Sources whose text is not kept are taken at their word.
    """
    sources = known_sources(data)
    for path, each in objects(data):
        source = each if isinstance(each, Source) else sources.get(each.source or "")
        if source is None or source.text is None:
            continue
        for at, part in parts(each, path):
            if isinstance(part, Evidence) and not part.verify(source.text):
                yield _misplaced(at, part, source.text)


def _misplaced(path: tuple[str | int, ...], words: Evidence, text: str) -> Problem:
    if words.start is None:
        return wrong(path, "words of its source", shown(words.exact))
    found = text.find(words.exact)
    return wrong(
        path,
        f"{shown(words.exact)} at {words.start} in its source",
        shown(text[words.start : words.end]) if words.start < len(text) else "the end of the text",
        None if found < 0 else f"these words stand at {found}",
    )


def evidence_with_a_place_has_a_source(data: Dataset) -> Iterator[Problem]:
    """Evidence that gives a place in a text belongs to an account that names its source."""
    for path, each in objects(data):
        if isinstance(each, Source) or each.source is not None:
            continue
        for at, part in parts(each, path):
            if isinstance(part, Evidence) and part.start is not None:
                yield wrong(
                    (*at, "start"),
                    f"no place, since {path_text(path)} names no source",
                    shown(part.start),
                    "say which source it is",
                )


def support_names_a_field_of_its_object(data: Dataset) -> Iterator[Problem]:
    """Support is given for a field that its object has."""
    for path, each in objects(data):
        cls: Any = type(each)
        for at, part in parts(each, path):
            if isinstance(part, Support) and part.field not in kinds_of(cls):
                name = cls.__name__
                yield wrong((*at, "field"), f"a field of {article(name)} {name}", shown(part.field))
