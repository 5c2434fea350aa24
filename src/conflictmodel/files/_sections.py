"""
The sections of a document, as JSON values and as objects.
"""

import contextlib
from collections.abc import Callable, Iterable
from typing import Annotated, Any

import attrs

from conflictmodel.convert import is_required, structured
from conflictmodel.dataset import MARK, SECTIONS, VERSION
from conflictmodel.errors import InvalidData, Path, Problem
from conflictmodel.values import Between, innermost, kinds_of

#: What a caller gives to read leniently: it is told every problem, and what has one is left out.
OnProblem = Callable[[Problem], object]

#: A document that holds nothing, and the first of JSON Lines.
MARK_TEXT = f'{{"{MARK}":{VERSION}}}'

_KINDS: dict[str, Any] = {name: tuple[cls, ...] for name, cls in SECTIONS.items()}  # type: ignore[valid-type]

_field: Any = attrs.field

#: A document of this version as a class, so that it is read as other objects are.
Document: Any = attrs.make_class(
    "Document",
    {
        MARK: _field(type=Annotated[int, Between(VERSION, VERSION)]),
        **{name: _field(type=kind, default=()) for name, kind in _KINDS.items()},
    },
    frozen=True,
    slots=True,
)

#: So a line of JSON Lines: an object under the name of its section.
Line: Any = attrs.make_class(
    "Line",
    {name: _field(type=cls | None, default=None) for name, cls in SECTIONS.items()},
    frozen=True,
    slots=True,
)


def sections_of(body: dict[str, Any]) -> dict[str, tuple[Any, ...]]:
    sections: dict[str, tuple[Any, ...]] = {}
    problems: list[Problem] = []
    for name, items in body.items():
        if name not in SECTIONS:
            expected = f"one of the sections {', '.join(SECTIONS)}"
            problems.append(
                Problem(path=(name,), expected=expected, got="an unknown field", code="unknown")
            )
            continue
        try:
            sections[name] = structured(items, _KINDS[name])
        except InvalidData as error:
            problems += [problem.at(name) for problem in error.problems]
    if problems:
        raise InvalidData(problems)
    return sections


def leave_out(body: dict[str, Any], problems: Iterable[Problem]) -> None:
    """
    Take out of a document the smallest things that have problems and can be done without.
    """
    paths = {_dispensable(problem.path) for problem in problems}
    # From the end, so that positions before it stay true.
    for path in sorted(paths, key=lambda path: [(type(s) is int, s) for s in path], reverse=True):
        *way, last = path
        holder: Any = body
        with contextlib.suppress(LookupError):
            for step in way:
                holder = holder[step]
            del holder[last]


def _dispensable(path: Path) -> Path:
    """
    The innermost thing on a path whose holder is whole without it.

    An item of a list and a field with a default are; a required field is not, and takes its
    holder with it.
    """
    kind: Any = None
    best = path[:1]
    for depth, step in enumerate(path):
        if isinstance(step, int):
            best = path[: depth + 1]
            continue
        if depth == 0:
            kind = SECTIONS.get(step)
            continue
        if not is_required(kind, step):
            best = path[: depth + 1]
        kind = innermost(kinds_of(kind).get(step))
        if not hasattr(kind, "__attrs_attrs__"):
            break
    return best
