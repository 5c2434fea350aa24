"""
What a single value must be, said once.

A field's annotation is its contract: ``name: Text``, ``low: Natural | None``,
``parties: tuple[ActorId, ...]``. Constructors check by it, the converter reads by it, and the
JSON Schema is generated from it, so that the three cannot come to differ.
"""

import re
from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import attrs
from attrs import frozen

from conflictmodel.errors import Path, Problem, shown

#: The largest whole number that every JSON reader keeps whole (64 bits, signed).
LARGEST = 2**63 - 1


# Marks in annotations are never compared or shown: methods for that would be compiled at import.
@frozen(eq=False, repr=False)
class Matching:
    """A constraint on a text: the whole of it matches a regular expression."""

    #: Without anchors; the same in Python and in ECMA-262, so that the schema can carry it.
    regex: str
    #: What such a text is called in an error message.
    expected: str
    #: What to do about one that does not match, where that is known.
    remedy: str | None = None
    #: Python text of a test of ``{v}`` that is quicker than the expression, and true only where
    #: that matches.
    quick: str | None = None
    #: Whether the same few texts come again and again, so that a reader does well to keep them.
    recurs: bool = False

    @property
    def matches(self) -> Callable[[str], object]:
        """The expression, compiled, for a whole text."""
        return _compiled(self.regex).fullmatch

    def accepts(self, value: str) -> bool:
        """Whether the whole text matches."""
        return self.matches(value) is not None


@frozen(eq=False, repr=False)
class Between:
    """A constraint on a whole number: both bounds belong to it."""

    #: The smallest number that is accepted.
    low: int
    #: The largest number that is accepted; 64 bits unless said otherwise.
    high: int = LARGEST

    @property
    def expected(self) -> str:
        """The bounds in words."""
        if self.high == LARGEST:
            return f"a whole number, {self.low} or more"
        return f"a whole number from {self.low} to {self.high}"

    def accepts(self, value: int) -> bool:
        """Whether the number lies within the bounds."""
        return self.low <= value <= self.high


@frozen(eq=False, repr=False)
class Refers:
    """Says that a text is the id of an object, and of which kind."""

    #: A section of the dataset such as ``"actors"``; None where any object may be meant.
    section: str | None


@cache
def _compiled(regex: str) -> re.Pattern[str]:
    return re.compile(regex)


# What no text may hold: NUL, which databases and C programs cut at, and lone surrogates, which
# cannot be written as UTF-8. Everything else, bidirectional marks too, is kept as it came.
_FORBIDDEN = r"\u0000\ud800-\udfff"
_BLANK = r" \t\n\r"
# No white space, control, zero-width or bidirectional character: an id is compared by people.
_NOT_IN_IDS = (
    r"\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000"
    r"\ud800-\udfff\ufeff"
)

#: Any text that says something: not empty, not only blanks, no NUL, no lone surrogate.
Text = Annotated[
    str,
    Matching(
        rf"[{_BLANK}]*[^{_BLANK}{_FORBIDDEN}][^{_FORBIDDEN}]*",
        "text that is not blank, without NUL or lone surrogates",
        quick="{v} and {v}.isascii() and '\\0' not in {v} and not {v}.isspace()",
    ),
]

_ID = Matching(
    rf"[a-z][a-z_]*:[^{_NOT_IN_IDS}]{{1,200}}",
    "an id such as 'actor:john-smith'",
    "start with a word in lower case and a colon, and leave out blanks",
    recurs=True,
)

#: The name of an object, readable and stable: ``actor:john-smith``.
Id = Annotated[str, _ID]
#: The id of an object of any kind.
AnyId = Annotated[str, _ID, Refers(None)]
#: The id of a `Source`.
SourceId = Annotated[str, _ID, Refers("sources")]
#: The id of an `Actor`.
ActorId = Annotated[str, _ID, Refers("actors")]
#: The id of a `Statement`.
StatementId = Annotated[str, _ID, Refers("statements")]
#: The id of an `Incident`.
IncidentId = Annotated[str, _ID, Refers("incidents")]
#: The id of a `Ceasefire`.
CeasefireId = Annotated[str, _ID, Refers("ceasefires")]

#: A country by its ISO 3166-1 alpha-3 code. Three letters, not two: ``NA`` is Namibia in
#: alpha-2 and a missing value to half the tools that people read tables with.
Country = Annotated[
    str, Matching(r"[A-Z]{3}", "an ISO 3166-1 alpha-3 code such as 'SYR'", recurs=True)
]
#: A language by its BCP 47 tag.
Language = Annotated[
    str,
    Matching(
        r"[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*", "a BCP 47 language tag such as 'en-US'", recurs=True
    ),
]
#: A place on the web or another URI with a scheme.
Url = Annotated[
    str,
    Matching(rf"[A-Za-z][A-Za-z0-9+.\-]*:[^{_NOT_IN_IDS}]+", "a URL with a scheme, without blanks"),
]
#: The SHA-256 of some bytes, in lower-case hexadecimal.
Sha256 = Annotated[str, Matching(r"[0-9a-f]{64}", "64 lower-case hexadecimal digits")]
#: The name of a time zone in the IANA database.
Zone = Annotated[
    str,
    Matching(
        r"[A-Za-z][A-Za-z0-9_+\-]*(?:/[A-Za-z0-9_+\-]+)*",
        "an IANA zone such as 'Asia/Damascus'",
        recurs=True,
    ),
]
#: The name of a field, as it stands in the class.
FieldName = Annotated[str, Matching(r"[a-z][a-z0-9_]*", "the name of a field", recurs=True)]

#: A count of people or characters: 0 or more, within 64 bits.
Natural = Annotated[int, Between(0)]
#: A place in a sequence, counted from 1.
Positive = Annotated[int, Between(1)]


@cache
def kinds_of(cls: Any) -> dict[str, Any]:
    """
    The annotation of each field of a class, by name, in the order of the class.

    Raises:
        TypeError: If one says what cannot be checked; see `problems_of` for what can.
    """
    if any(isinstance(f.type, str) for f in attrs.fields(cls)):
        # A class of somebody else's, under ``from __future__ import annotations``.
        attrs.resolve_types(cls)
    kinds = {f.name: f.type for f in attrs.fields(cls)}
    for name, kind in kinds.items():
        if not _is_kind(kind):
            raise TypeError(
                f"{cls.__name__}.{name}: cannot check values of {kind}; annotate it as a class, "
                "Annotated[str, Matching(…)], Annotated[int, Between(…)], "
                "or tuple[…, ...] or … | None of these"
            )
    return kinds


def _is_kind(kind: Any) -> bool:
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return isinstance(inner[1], Matching | Between)
    if origin is tuple:
        return inner[1:] == (...,) and _is_kind(inner[0])
    if origin in (Union, UnionType):
        others = [k for k in inner if k is not type(None)]
        return len(others) == 1 and _is_kind(others[0])
    return origin is None and isinstance(kind, type) and kind is not Any


def problems_of(kind: Any, value: object) -> Iterator[Problem]:
    """
    What is wrong with a Python value that should be of a kind.

    Kinds are annotated texts and numbers, ``bool``, enums, the library's classes, and
    ``tuple[kind, ...]`` or ``kind | None`` of these. Objects inside are taken as checked.
    """
    return _check_of(kind)(value)


@cache
def _check_of(kind: Any) -> Callable[[object], Iterator[Problem]]:
    origin = get_origin(kind)
    if origin is Annotated:
        plain, constraint, *_ = get_args(kind)
        return lambda value: scalar_problems(plain, constraint, value)
    if origin is tuple:
        inner = get_args(kind)[0]
        return lambda value: _sequence_problems(inner, value)
    if (wanted := optional_of(kind)) is not None:
        check = _check_of(wanted)
        return lambda value: iter(()) if value is None else check(value)
    return lambda value: _instance_problems(kind, value)


def optional_of(kind: Any) -> Any | None:
    """The kind inside ``kind | None``; None where the kind is not optional."""
    if get_origin(kind) in (Union, UnionType):
        (inner,) = (k for k in get_args(kind) if k is not type(None))
        return inner
    return None


def innermost(kind: Any) -> Any:
    """The kind inside ``tuple[X, ...]`` and ``X | None``."""
    kind = optional_of(kind) or kind
    return get_args(kind)[0] if get_origin(kind) is tuple else kind


def scalar_problems(
    plain: type, constraint: Matching | Between, value: object
) -> Iterator[Problem]:
    """
    What is wrong with a text or a whole number; exact types, so that ``True`` is no number.
    """
    if type(value) is not plain:
        yield unexpected(constraint.expected, value, code="type")
    elif not constraint.accepts(value):  # type: ignore[arg-type]
        too_big = isinstance(value, int) and value > LARGEST
        expected = "a whole number of at most 64 bits" if too_big else constraint.expected
        yield unexpected(expected, value, remedy=getattr(constraint, "remedy", None))


def _sequence_problems(inner: Any, value: object) -> Iterator[Problem]:
    if type(value) is not tuple:
        yield unexpected("a tuple", value, code="type", remedy="write (a, b) or tuple(…)")
        return
    for position, item in enumerate(value):
        for problem in problems_of(inner, item):
            yield problem.at(position)


def _instance_problems(cls: type, value: object) -> Iterator[Problem]:
    if isinstance(value, cls):
        return
    if issubclass(cls, Enum):
        yield unexpected(member_names(cls), value, code="type", remedy=_member_remedy(cls, value))
    else:
        yield unexpected(f"{article(cls.__name__)} {cls.__name__}", value, code="type")


def member_names(cls: type[Enum]) -> str:
    """All members of an enum, as an error message names them."""
    return f"one of {', '.join(repr(m.value) for m in cls)}"


def _member_remedy(cls: type[Enum], value: object) -> str | None:
    if any(value == m.value for m in cls):
        return f"write {cls.__name__}({value!r})"
    return None


def article(noun: str) -> str:
    """The English article before a name."""
    return "an" if noun[:1].lower() in "aeiou" else "a"


def unexpected(
    expected: str, value: object, *, path: Path = (), code: str = "value", remedy: str | None = None
) -> Problem:
    """A problem about one value, at the place where it stands."""
    return Problem(path=path, expected=expected, got=shown(value), code=code, remedy=remedy)
