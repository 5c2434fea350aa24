"""
JSON values in, objects out, and back.

What cattrs does by default is too kind for evidence: it reads ``"7"`` as 7 and a text as a list
of its letters, and drops unknown keys. Here JSON types are exact:

====================================  ==========================================================
text, with its pattern                a JSON string; patterns as in the field's annotation
whole number, with its bounds         a JSON number without fraction; ``true`` is no number
``bool``                              ``true`` or ``false``
`When`, `Duration`                    a JSON string: their text
enum                                  a JSON string: the member's value
``tuple[X, ...]``                     a JSON array
a class                               a JSON object; no unknown keys; fields at their default are
                                      left out when written and may be left out when read
``X | None``                          ``null`` or X
====================================  ==========================================================

Good data takes a short way: functions that are generated from the annotations at first use. What
is wrong with other data is worked out by a walk over the same annotations, every problem in one
go, each with its path.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin

from conflictmodel.convert import _mirrors
from conflictmodel.convert._dumping import TextWriting, Writing
from conflictmodel.convert._loading import REFUSALS, Reading
from conflictmodel.convert._memos import forget
from conflictmodel.convert._mirrors import read
from conflictmodel.convert._problems import is_required, problems_in
from conflictmodel.errors import InvalidData
from conflictmodel.values import Between, Checked, Matching, unexpected

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = [
    "converter",
    "forget",
    "is_required",
    "problems_in",
    "read",
    "structured",
    "unstructured",
    "written",
]

T = TypeVar("T")

#: How many objects are written at once. Measured: one by one takes a sixth more, and all of a
#: document, whose structs fill memory, a third more.
BATCH = 64

_READING = Reading()
_WRITING = Writing()
_TEXT_WRITING = TextWriting()


def structured(value: Any, cls: type[T]) -> T:
    """
    Make an object of a class from JSON values.

    Raises:
        InvalidData: If anything about it is wrong; every problem is listed with its path.
        TypeError: If the class, or one in it, has a field that JSON has no way to say.
    """
    kind: Any = cls
    load = _READING.loader(kind)
    try:
        made: T = load(value)
    except REFUSALS:
        found = tuple(problems_in(value, kind))
        if not found:
            raise
        raise InvalidData(found) from None
    return made


def unstructured(value: Any) -> Any:
    """
    An object as JSON values: dicts, lists, strings, whole numbers, booleans.

    Fields at their default are left out.
    """
    if isinstance(value, tuple):
        return [unstructured(each) for each in value]
    cls: Any = type(value)
    return _WRITING.dumper(cls)(value)


def written(objects: Sequence[Any], cls: Any) -> Iterator[str]:
    """
    Objects of a class as the items of a JSON array, piece by piece, with the commas between them:
    keys in alphabetical order, no blanks, fields at their default left out.
    """
    write = _mirrors.writer(cls) or _text_writer(cls)
    for start in range(0, len(objects), BATCH):
        if start:
            yield ","
        yield write(objects[start : start + BATCH])


def _text_writer(cls: Any) -> Callable[[Iterable[Any]], str]:
    dump = _TEXT_WRITING.dumper(cls)
    return lambda objects: ",".join(map(dump, objects))


@cache
def converter() -> "Converter":
    """
    The same as a converter of cattrs, made at first use, for classes of your own that hold ours.
    """
    # Imported here: who only reads and writes datasets does without.
    from cattrs import Converter

    made = Converter(detailed_validation=True, forbid_extra_keys=True, omit_if_default=True)
    made.register_structure_hook_factory(_is_tuple, _tuple_hook)
    made.register_structure_hook_func(_is_constrained, structured)
    # By class, not by predicate: cattrs would find its hook for str first.
    for base in (Checked, StrEnum, bool):
        made.register_structure_hook(base, structured)
    made.register_unstructure_hook(Checked, unstructured)
    return made


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _is_constrained(kind: Any) -> bool:
    marks = getattr(kind, "__metadata__", ())
    return any(isinstance(mark, Matching | Between) for mark in marks)


def _tuple_hook(kind: Any, made: "Converter") -> Callable[[Any, Any], tuple[Any, ...]]:
    inner = get_args(kind)[0]
    many = made.get_structure_hook(list[inner])  # type: ignore[valid-type]

    def structure(value: Any, _: Any) -> tuple[Any, ...]:
        if type(value) is not list:
            raise InvalidData([unexpected("a list", value, code="type")])
        return tuple(many(value, list[inner]))  # type: ignore[valid-type]

    return structure
