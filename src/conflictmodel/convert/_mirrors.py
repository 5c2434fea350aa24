"""
The extra ``fast``: msgspec reads and writes JSON through structs that mirror the classes.

A struct has the fields of its class, in alphabetical order, with plain texts where a text has a
pattern, is a date or a length of time. msgspec checks in C what JSON alone can say: types, unknown
keys, bounds of numbers, members of enums. The loader checks the rest.
"""

from enum import Enum
from functools import cache
from typing import Annotated, Any, get_args, get_origin

import attrs
from attrs import NOTHING

from conflictmodel.convert._dumping import MirrorWriting
from conflictmodel.convert._loading import REFUSALS, MirrorReading
from conflictmodel.convert._memos import TEXT_CLASSES
from conflictmodel.values import optional_of

msgspec: Any
try:
    import msgspec
except ModuleNotFoundError:  # The extra is not installed: the same bytes and verdicts, slower.
    msgspec = None

_READING = MirrorReading()


def read(text: str | bytes, cls: Any) -> Any | None:
    """
    The object that canonical JSON holds, with or without a line feed at its end; None where the
    careful reader has to look.

    msgspec keeps the last of two equal keys and reads numbers of any size. What it writes back
    is the same only if it met neither, and only then is it believed.
    """
    if msgspec is None:
        return None
    decode, encode = _codec(cls)
    try:
        data = (text.encode() if isinstance(text, str) else text).removesuffix(b"\n")
        mirror = decode(data)
        if encode(mirror) != data:
            return None
        return _READING.loader(cls)(mirror)
    except (msgspec.MsgspecError, UnicodeError, RecursionError, *REFUSALS):
        return None


def written(value: Any) -> bytes | None:
    """The canonical JSON of an object; None without the extra."""
    if msgspec is None:
        return None
    cls: Any = type(value)
    encoded: bytes = _codec(cls)[1](_writing().dumper(cls)(value))
    return encoded


@cache
def _codec(cls: Any) -> tuple[Any, Any]:
    return msgspec.json.Decoder(mirror_of(cls)).decode, msgspec.json.Encoder().encode


@cache
def _writing() -> MirrorWriting:
    return MirrorWriting(mirror_of)


@cache
def mirror_of(cls: Any) -> Any:
    """
    The struct that mirrors a class.
    """
    return msgspec.defstruct(
        cls.__name__,
        [
            (f.name, _mirrored(f.type), *(() if f.default is NOTHING else (f.default,)))
            for f in sorted(attrs.fields(cls), key=lambda f: f.name)
        ],
        kw_only=True,
        forbid_unknown_fields=True,
        omit_defaults=True,
        # They hold no cycles and are gone in a moment: nothing for the collector.
        gc=False,
    )


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
