"""
The extra ``fast``: msgspec reads and writes JSON through structs that mirror the classes.

A struct has the fields of its class, in alphabetical order, with plain texts where a text has a
pattern, is a date or a length of time. msgspec checks in C what JSON alone can say: types, bounds
of numbers, members of enums. The loader checks the rest.
"""

from collections.abc import Callable, Iterable
from enum import Enum
from functools import cache
from threading import RLock
from typing import Annotated, Any, get_args, get_origin

from attrs import NOTHING

from conflictmodel.convert._dumping import MirrorWriting, in_order
from conflictmodel.convert._loading import REFUSALS, MirrorReading
from conflictmodel.convert._memos import TEXT_CLASSES
from conflictmodel.values import optional_of

#: Of one thread at a time: msgspec can crash where two make decoders of the same new structs.
_MAKING = RLock()

msgspec: Any
try:
    import msgspec
except ModuleNotFoundError:  # The extra is not installed: the same bytes and verdicts, slower.
    msgspec = None


class Once(dict[Any, Any]):
    """What is made for each class, once, whichever threads ask first; later no lock is taken."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[[Any], Any]) -> None:
        super().__init__()
        self.make = make

    def __missing__(self, cls: Any) -> Any:
        with _MAKING:
            if cls not in self:
                self[cls] = self.make(cls)
            return self[cls]


def read(text: str | bytes, cls: Any) -> Any | None:
    """
    The object that canonical JSON holds, with or without a line feed at its end; None where the
    careful reader has to look.
    """
    return None if msgspec is None else _READERS[cls](text)


def _reader(cls: Any) -> Callable[[str | bytes], Any | None]:
    """
    What reads objects of a class.

    msgspec drops unknown keys and keeps the last of two equal ones. What it writes back is the
    same only if it met neither, and only then is it believed.
    """
    decode = msgspec.json.Decoder(mirror_of(cls)).decode
    encode = msgspec.json.Encoder().encode
    load = _reading().loader(cls)

    def quickly(text: str | bytes) -> Any | None:
        try:
            data = (text.encode() if isinstance(text, str) else text).removesuffix(b"\n")
            mirror = decode(data)
            return load(mirror) if encode(mirror) == data else None
        except (msgspec.MsgspecError, UnicodeError, RecursionError, *REFUSALS):
            return None

    return quickly


def writer(cls: Any) -> Callable[[Iterable[Any]], str] | None:
    """What writes objects of a class as canonical JSON, with commas; None without the extra."""
    return None if msgspec is None else _WRITERS[cls]


def _writer(cls: Any) -> Callable[[Iterable[Any]], str]:
    encode = msgspec.json.Encoder().encode
    dump = _writing().dumper(cls)
    return lambda objects: str(encode([dump(each) for each in objects])[1:-1], "utf-8")


@cache
def _reading() -> MirrorReading:
    return MirrorReading(msgspec.UNSET)


@cache
def _writing() -> MirrorWriting:
    return MirrorWriting(mirror_of)


def mirror_of(cls: Any) -> Any:
    """
    The struct that mirrors a class.
    """
    return _MIRRORS[cls]


def _mirror(cls: Any) -> Any:
    return msgspec.defstruct(
        cls.__name__,
        [_mirrored_field(f) for f in in_order(cls)],
        omit_defaults=True,
        # They hold no cycles and are gone in a moment: nothing for the collector.
        gc=False,
    )


def _mirrored_field(f: Any) -> tuple[str, Any, Any]:
    """
    Name, annotation, default.

    All have defaults, so that a struct is made by position, in alphabetical order: dumping takes
    a tenth less. A field that must be given is unset by default, and the loader looks.
    """
    kind = _mirrored(f.type)
    if f.default is NOTHING:
        return f.name, kind | msgspec.UnsetType, msgspec.UNSET
    return f.name, kind, f.default


def _mirrored(kind: Any) -> Any:
    """The annotation of a mirror's field."""
    if get_origin(kind) is Annotated:
        plain, mark, *_ = get_args(kind)
        return str if plain is str else Annotated[int, msgspec.Meta(ge=mark.low, le=mark.high)]
    if get_origin(kind) is tuple:
        return tuple[_mirrored(get_args(kind)[0]), ...]  # type: ignore[misc]
    if (wanted := optional_of(kind)) is not None:
        return _mirrored(wanted) | None
    if kind in TEXT_CLASSES:
        return str
    return kind if kind is bool or issubclass(kind, Enum) else mirror_of(kind)


_READERS, _WRITERS, _MIRRORS = Once(_reader), Once(_writer), Once(_mirror)
