"""
JSON text, read strictly.
"""

import json
from collections import Counter
from typing import Any, NoReturn

from conflictmodel.errors import LimitExceeded, UnreadableText, shown


def parse_json(text: str | bytes) -> Any:
    """
    Read JSON strictly: UTF-8, no repeated keys, no NaN or Infinity, bounded depth.

    Raises:
        UnreadableText: If it is no such text; line and column say where, but for repeated keys
            and numbers, of which `json` tells no place.
        LimitExceeded: If it is nested deeper than can be read.
    """
    if isinstance(text, bytes):
        text = _decoded(text)
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        # In our own words: Python's differ between its versions.
        rest = text[error.pos : error.pos + 20]
        reason = (
            f"not JSON from here on: {shown(rest)}" if rest.strip() else "not JSON: it ends early"
        )
        raise UnreadableText(reason, line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise LimitExceeded("nested deeper than any conflictmodel document") from None


def _decoded(data: bytes) -> str:
    try:
        return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"not UTF-8: the byte {data[error.start]:#04x} at offset {error.start}"
        raise UnreadableText(message, line=line) from None


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        times = Counter(key for key, _ in pairs)
        twice = next(key for key in made if times[key] > 1)
        raise UnreadableText(f"the key {shown(twice)} stands twice in one object")
    return made


def _refuse_constant(name: str) -> NoReturn:
    raise UnreadableText(f"{name} is no JSON number")


def _bounded_int(digits: str) -> int:
    # Python refuses to read more than 4,300 digits; 64 bits have 19.
    if len(digits) > 400:
        raise UnreadableText(f"a whole number of {len(digits)} digits; at most 64 bits are read")
    return int(digits)


# Kept, since making one takes as long as reading a short line.
_DECODER = json.JSONDecoder(
    object_pairs_hook=_distinct, parse_constant=_refuse_constant, parse_int=_bounded_int
)
