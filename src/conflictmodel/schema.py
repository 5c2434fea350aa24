"""
The JSON Schema of a document, generated from the classes.

Nothing is written down twice: fields, patterns, bounds and closed lists come from the annotations
that constructors check and the converter reads by. Whatever the loader accepts, the schema
accepts, and the other way round, with one difference: JSON Schema takes a number with a zero
fraction, such as ``28.0``, for an integer. The loader refuses it, since no count was ever
written that way on purpose.

Two things are not in a schema's power. Older documents, which the loader brings up to date, do
not have its ``conflictmodel`` version; and repeated keys are lost before a validator sees them.
Patterns are ECMA-262 with the ``u`` flag, as JSON Schema asks for.
"""

import inspect
from enum import Enum, StrEnum
from typing import Annotated, Any, get_args, get_origin

import attrs
from attrs import NOTHING

from conflictmodel.dataset import MARK, SECTIONS, VERSION
from conflictmodel.values import (
    Between,
    Duration,
    Matching,
    Refers,
    When,
    kinds_of,
    optional_of,
)

__all__ = ["json_schema"]

#: The end of a text in ECMA-262 and in Python; ``$`` lets a line feed pass in the latter.
_END = r"(?![\s\S])"

#: Objects that are written as their text alone.
_AS_TEXT = (When, Duration)


def json_schema() -> dict[str, Any]:
    """
    The JSON Schema (draft 2020-12) of a whole document, as JSON values.

    The same on every machine; the order of its keys, too.
    """
    definitions: dict[str, Any] = {}
    sections = {
        name: {"type": "array", "items": _schema_of(cls, definitions)}
        for name, cls in SECTIONS.items()
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:conflictmodel:schema:{VERSION}",
        "title": "A conflictmodel document",
        "description": "A set of accounts: what sources say about actors, incidents and truces.",
        "type": "object",
        "properties": {MARK: {"const": VERSION}, **sections},
        "required": [MARK],
        "additionalProperties": False,
        "$defs": dict(sorted(definitions.items())),
    }


def _schema_of(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """
    What a kind accepts; classes and enums are put among the definitions and referred to.
    """
    if get_origin(kind) is Annotated:
        return _scalar(kind)
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _schema_of(get_args(kind)[0], definitions)}
    if (wanted := optional_of(kind)) is not None:
        return {"anyOf": [_schema_of(wanted, definitions), {"type": "null"}]}
    if kind is bool:
        return {"type": "boolean"}
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}  # Its place, should it hold others of its own kind.
        definitions[kind.__name__] = {
            "title": kind.__name__,
            "description": _description(kind),
            **_definition(kind, definitions),
        }
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _definition(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if issubclass(kind, Enum):
        return {"type": "string", "enum": [member.value for member in kind]}
    if issubclass(kind, _AS_TEXT):
        return _scalar(kinds_of(kind)["text"])
    return {
        "type": "object",
        "properties": {
            each.name: {**_schema_of(each.type, definitions), **_default(each.default)}
            for each in attrs.fields(kind)
        },
        "required": [each.name for each in attrs.fields(kind) if each.default is NOTHING],
        "additionalProperties": False,
    }


def _scalar(kind: Any) -> dict[str, Any]:
    """A text with its pattern, or a whole number with its bounds."""
    made: dict[str, Any] = {"type": "string" if get_args(kind)[0] is str else "integer"}
    for mark in get_args(kind)[1:]:
        match mark:
            case Matching():
                made |= {"pattern": f"^(?:{mark.regex}){_END}"}
            case Between():
                made |= {"minimum": mark.low, "maximum": mark.high}
            case Refers():
                made |= {"$comment": f"the id of an object in {mark.section or 'any section'}"}
    return made


def _default(value: object) -> dict[str, Any]:
    """The default, where leaving a field out says something: an enum's member, or a boolean."""
    if isinstance(value, StrEnum):
        return {"default": value.value}
    return {"default": value} if isinstance(value, bool) else {}


def _description(kind: type) -> str:
    """The first paragraph of the docstring, on one line."""
    first = (inspect.getdoc(kind) or "").partition("\n\n")[0]
    return " ".join(first.split())
