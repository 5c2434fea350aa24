"""
The model of the library in the classes of another: field by field, with the same checks.

What a field must be is read from its annotation, so that no peer's model can fall behind. Fields
stand in the order of the alphabet, in which canonical JSON has them: nobody has to sort.
"""

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Annotated, Any, get_args, get_origin

import attrs

from conflictmodel import model, values
from conflictmodel.dataset import MARK, SECTIONS
from conflictmodel.values import Duration, When, kinds_of, optional_of

#: A field: its name, what it must be, and its default (`attrs.NOTHING` if it must be given).
Field = tuple[str, Any, Any]


class Translation:
    """
    Kinds of values as another library writes them; made by saying what texts, numbers and
    classes are there.
    """

    def __init__(
        self,
        text: Callable[[str], Any],
        number: Callable[[int, int], Any],
        made: Callable[[str, list[Field]], Any],
    ) -> None:
        self._text = text
        self._number = number
        self._made = made
        self._classes: dict[str, Any] = {}

    def kind(self, kind: Any) -> Any:
        """What stands there for a kind of value."""
        if get_origin(kind) is Annotated:
            plain, mark = get_args(kind)[:2]
            return self._text(mark.regex) if plain is str else self._number(mark.low, mark.high)
        if get_origin(kind) is tuple:
            return tuple[self.kind(get_args(kind)[0]), ...]
        if (inner := optional_of(kind)) is not None:
            return self.kind(inner) | None
        if kind in (When, Duration):  # Texts with a pattern, as JSON has them.
            return self.kind(kinds_of(kind)["text"])
        return self.cls(kind) if attrs.has(kind) else kind

    def cls(self, cls: Any) -> Any:
        """What stands there for a class."""
        name = cls.__name__
        if name not in self._classes:
            self._classes[name] = self._made(
                name, [(f.name, self.kind(f.type), f.default) for f in _by_name(cls)]
            )
        return self._classes[name]

    def document(self) -> Any:
        """The class of a whole document."""
        sections = {name: tuple[self.cls(SECTIONS[name]), ...] for name in SECTIONS}
        rows = [(name, kind, ()) for name, kind in sections.items()]
        return self._made("Document", sorted([(MARK, int, attrs.NOTHING), *rows]))

    def line(self) -> Any:
        """The class of a line of JSON Lines: one of its fields is given."""
        rows = [(name, self.cls(SECTIONS[name]) | None, None) for name in SECTIONS]
        return self._made("Line", sorted([(MARK, int | None, None), *rows]))

    def names(self) -> SimpleNamespace:
        """All classes by their names; a time and a length are their texts."""
        classes = {name: self.cls(cls) for name, cls in _classes() if cls not in (When, Duration)}
        return SimpleNamespace(**classes, When=_same, Duration=_same)


def _same(text: str) -> str:
    return text


def _by_name(cls: Any) -> list[Any]:
    return sorted(attrs.fields(cls), key=lambda field: field.name)


def _classes() -> Iterator[tuple[str, Any]]:
    for module in (values, model):
        for name, cls in vars(module).items():
            if isinstance(cls, type) and issubclass(cls, values.Checked) and attrs.has(cls):
                yield name, cls
