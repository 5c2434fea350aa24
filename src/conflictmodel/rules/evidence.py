"""Rules about the words that facts rest on."""

from collections.abc import Iterator
from typing import Any

from conflictmodel.errors import Problem, path_text, shown
from conflictmodel.model import Entity, Note, Source
from conflictmodel.rules._walk import Known, Seen, wrong
from conflictmodel.values import Evidence, Support, article, kinds_of


def evidence_stands_in_its_source(seen: Seen[Any], known: Known) -> Iterator[Problem]:
    """
    The words of evidence stand in the text of their source, at their place if they have one.

    Sources whose text is not kept are taken at their word.
    """
    each = seen.each
    source = each if isinstance(each, Source) else known.sources.get(each.source or "")
    if source is None or source.text is None:
        return
    for path, words in seen.parts(Evidence):
        if not words.verify(source.text):
            yield _misplaced(path, words, source.text)


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


def evidence_with_a_place_has_a_source(
    seen: Seen[Entity | Note], known: Known
) -> Iterator[Problem]:
    """Evidence that gives a place in a text belongs to an account that names its source."""
    if seen.each.source is not None:
        return
    for path, words in seen.parts(Evidence):
        if words.start is not None:
            yield wrong(
                (*path, "start"),
                f"no place, since {path_text(seen.path)} names no source",
                shown(words.start),
                "say which source it is",
            )


def support_names_a_field_of_its_object(seen: Seen[Any], known: Known) -> Iterator[Problem]:
    """Support is given for a field that its object has."""
    cls: Any = type(seen.each)
    for path, support in seen.parts(Support):
        if support.field not in kinds_of(cls):
            expected = f"a field of {article(cls.__name__)} {cls.__name__}"
            yield wrong((*path, "field"), expected, shown(support.field))
