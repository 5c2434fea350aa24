"""
What can go wrong, and how it is said.

Every error of the library derives from one class::

    ConflictModelError
    ├── InvalidValue       (ValueError)   a constructor refuses what is meaningless
    ├── InvalidData        (ValueError)   a document or dataset has problems, all of them listed
    ├── UnreadableText     (ValueError)   not JSON, not UTF-8, not a conflictmodel document
    │   └── LimitExceeded                 larger or deeper than the library promises to read
    ├── UnknownId          (KeyError)     no object of that kind has the id
    ├── SeveralAccounts    (LookupError)  several sources tell of it; the caller has to choose
    └── MissingExtra       (ImportError)  an optional package is not installed

Problems are values: they compare, sort and print the same on every machine.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from attrs import evolve, field, frozen

__all__ = [
    "ConflictModelError",
    "InvalidData",
    "InvalidValue",
    "LimitExceeded",
    "MissingExtra",
    "Path",
    "Problem",
    "Report",
    "SeveralAccounts",
    "Severity",
    "UnknownId",
    "UnreadableText",
    "path_text",
    "shown",
]

#: Where something stands: field names and zero-based positions, outermost first.
Path = tuple[str | int, ...]


class Severity(StrEnum):
    """How much a problem matters."""

    #: The data cannot mean what it says: a broken reference, words that are not in their source.
    ERROR = "error"
    #: The account disagrees with itself or with arithmetic. The world may be at fault:
    #: reports contradict themselves, and the library keeps what they say.
    WARNING = "warning"


def path_text(path: Path) -> str:
    """
    Write a path as people read it, e.g. ``incidents[3].tolls[0].count.low``.

    Keys that nobody knows come as they are read: what cannot be seen in one is escaped.
    """
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{escaped(step)}"
    return text.removeprefix(".")


def shown(value: object, *, room: int = 60) -> str:
    """
    Show a value in an error message: short, on one line, never raising.

    Args:
        value: Anything, also values that JSON made.
        room: How many characters of a text are shown before it is cut.
    """
    match value:
        case None:
            return "nothing (null)"
        case bool():
            return "true" if value else "false"
        case int():
            size = value.bit_length()
            return repr(value) if size <= 200 else f"a whole number of {size} bits"
        case str():
            return ascii_safe(value if len(value) <= room else value[: room - 1] + "…")
        case list() | tuple():
            return f"a list of {len(value)}"
        case dict():
            return f"an object of {len(value)}"
        case float():
            return repr(value)
        case _:
            return f"{type(value).__name__} {str(value)[:room]!r}"


def ascii_safe(text: str) -> str:
    """
    Quote a text so that control, bidirectional and surrogate characters can be seen.
    """
    return f"'{escaped(text)}'"


def escaped(text: str) -> str:
    """
    A text with every character that cannot be seen as its escape.
    """
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


@frozen(kw_only=True, order=False)
class Problem:
    """
    One thing that is wrong, as a value.

    ``str(problem)`` reads ``incidents[3].tolls[0].count.low: expected 0 or more, got -3``.
    """

    #: Where it is wrong; empty for the whole document.
    path: Path
    #: What should stand there.
    expected: str
    #: What stands there.
    got: str
    #: The stable name of the check: a rule's name, or one of ``type``, ``value``,
    #: ``missing``, ``unknown``.
    code: str
    #: What to do about it, where that is known.
    remedy: str | None = None
    #: How much it matters.
    severity: Severity = Severity.ERROR

    def at(self, *path: str | int) -> "Problem":
        """
        The same problem, seen from further outside: the path grows on the way out.
        """
        return evolve(self, path=(*path, *self.path))

    def __str__(self) -> str:
        where = f"{path_text(self.path)}: " if self.path else ""
        remedy = f"; {self.remedy}" if self.remedy else ""
        return f"{where}expected {self.expected}, got {self.got}{remedy}"

    def __lt__(self, other: "Problem") -> bool:
        return self._key < other._key

    @property
    def _key(self) -> tuple[object, ...]:
        # Positions sort as numbers, and before names at the same depth.
        steps = tuple((0, s, "") if isinstance(s, int) else (1, 0, s) for s in self.path)
        return (steps, self.code, self.expected, self.got, self.severity, self.remedy or "")


def _in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems))


@frozen
class Report:
    """
    All problems that a check found, in the order of their paths.

    `ok` says whether nothing at all is wrong, not even a warning.
    """

    #: What was found, sorted by path.
    problems: tuple[Problem, ...] = field(converter=_in_order, default=())

    @property
    def errors(self) -> tuple[Problem, ...]:
        """Those after which the data cannot mean what it says."""
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """Those that a report may well have, since reports contradict themselves."""
        return tuple(p for p in self.problems if p.severity is Severity.WARNING)

    def raise_for_errors(self) -> None:
        """
        Raise `InvalidData` with every error, if there is one; warnings pass.
        """
        if self.errors:
            raise InvalidData(self.errors)

    def __iter__(self) -> Iterator[Problem]:
        return iter(self.problems)

    def __len__(self) -> int:
        return len(self.problems)

    @property
    def ok(self) -> bool:
        """Whether there is no problem at all, not even a warning."""
        return not self.problems

    def __str__(self) -> str:
        return "\n".join(f"{p.severity}: {p}" for p in self.problems) or "no problems"


class ConflictModelError(Exception):
    """The class of all errors that this library raises on purpose."""


class _WithProblems(ConflictModelError, ValueError):
    def __init__(self, problems: Iterable[Problem]) -> None:
        #: Every problem, sorted by path.
        self.problems: tuple[Problem, ...] = _in_order(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        count = len(self.problems)
        if count == 1:
            return str(self.problems[0])
        return f"{count} problems\n" + "\n".join(f"  {p}" for p in self.problems)


class InvalidValue(_WithProblems):
    """A constructor was given something meaningless; `problems` lists every bad field."""


class InvalidData(_WithProblems):
    """A document or a dataset is not valid; `problems` lists all that is wrong with it."""


class UnreadableText(ConflictModelError, ValueError):
    """
    The text is no conflictmodel document at all, so that there are no paths to name.

    `line` and `column` count from 1 and are None where the whole text is meant.
    """

    def __init__(self, message: str, *, line: int | None = None, column: int | None = None) -> None:
        #: What is wrong, without the place.
        self.message = message
        self.line = line
        self.column = column
        super().__init__(message)

    def __str__(self) -> str:
        if self.line is None:
            return self.message
        column = "" if self.column is None else f", column {self.column}"
        return f"line {self.line}{column}: {self.message}"

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuilt, (type(self), self.message, self.line, self.column)


def _rebuilt(
    cls: type[UnreadableText], message: str, line: int | None, column: int | None
) -> UnreadableText:
    return cls(message, line=line, column=column)


class LimitExceeded(UnreadableText):
    """The input is larger or deeper than the library promises to read."""


class UnknownId(ConflictModelError, KeyError):
    """No object of the kind asked for has this id."""

    def __str__(self) -> str:
        return str(self.args[0])


class SeveralAccounts(ConflictModelError, LookupError):
    """Several sources tell of the thing, so that there is no single account of it."""


class MissingExtra(ConflictModelError, ImportError):
    """An optional package is needed and not installed; the message names the extra."""
