"""
Documents of older versions of the schema, brought up to date.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from conflictmodel.dataset import MARK, VERSION
from conflictmodel.errors import LimitExceeded, UnreadableText, shown


def _from_1(value: Any) -> Any:
    """
    Schema 1 stored where evidence ends, which follows from its start and words, and mixed the
    sides of a cease-fire into its kind.

    An ``end`` that contradicts the words is kept, so that reading reports it.
    """
    if isinstance(value, list):
        return [_from_1(each) for each in value]
    if not isinstance(value, dict):
        return value
    made = {key: _from_1(each) for key, each in value.items()}
    if {"exact", "start", "end"} <= made.keys() and _agrees(made):
        del made["end"]
    return made


def _agrees(evidence: dict[str, Any]) -> bool:
    start, end, exact = evidence["start"], evidence["end"], evidence["exact"]
    return type(start) is type(end) is int and type(exact) is str and end - start == len(exact)


def _ceasefire_from_1(ceasefire: Any) -> Any:
    sides = ("unilateral", "bilateral")
    if isinstance(ceasefire, dict) and "side" not in ceasefire and ceasefire.get("kind") in sides:
        return {**ceasefire, "kind": "unspecified", "side": ceasefire["kind"]}
    return ceasefire


def _sections_from_1(body: dict[str, Any]) -> dict[str, Any]:
    made = {name: _from_1(items) for name, items in body.items()}
    if isinstance(made.get("ceasefires"), list):
        made["ceasefires"] = [_ceasefire_from_1(each) for each in made["ceasefires"]]
    return made


#: How a document of each older version becomes one of the next.
MIGRATIONS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = MappingProxyType(
    {1: _sections_from_1}
)


def migrated(document: Any) -> dict[str, Any]:
    """
    The sections of a document, brought to the present schema.
    """
    if type(document) is not dict or MARK not in document:
        raise UnreadableText(
            f"not a conflictmodel document: expected an object with the key {MARK!r}, "
            f"got {shown(document)}"
        )
    body = dict(document)
    version = body.pop(MARK)
    if type(version) is not int or version < 1:
        raise UnreadableText(f"expected a schema version such as {VERSION}, got {shown(version)}")
    if version > VERSION:
        raise UnreadableText(
            f"written by schema version {version}; this library reads up to {VERSION}: "
            "install a newer conflictmodel"
        )
    try:
        for older in range(version, VERSION):
            body = MIGRATIONS[older](body)
    except RecursionError:
        raise LimitExceeded("nested deeper than any conflictmodel document") from None
    return body
