"""marshmallow schemas that make frozen dataclasses."""

import dataclasses
import re
from enum import Enum
from typing import Annotated, Any, get_args, get_origin

from attrs import NOTHING

from conflictmodel.values import optional_of
from peers.protocol import Peer
from peers.translation import Field, Translation


def _text(regex: str) -> Any:
    from marshmallow import fields, validate

    pattern = validate.Regexp(re.compile(rf"(?:{regex})\Z"))
    return Annotated[str, lambda **more: fields.String(validate=pattern, **more)]


def _number(low: int, high: int) -> Any:
    from marshmallow import fields, validate

    bounds = validate.Range(low, high)
    return Annotated[int, lambda **more: fields.Integer(strict=True, validate=bounds, **more)]


def _field(kind: Any, **more: Any) -> Any:
    from marshmallow import fields

    if get_origin(kind) is Annotated:
        return get_args(kind)[1](**more)
    if get_origin(kind) is tuple:
        return fields.List(_field(get_args(kind)[0]), **more)
    if (inner := optional_of(kind)) is not None:
        return _field(inner, allow_none=True, **more)
    if issubclass(kind, Enum):
        return fields.Enum(kind, by_value=True, **more)
    if kind in (bool, int):
        return {bool: fields.Boolean, int: fields.Integer}[kind](**more)
    return fields.Nested(kind.schema, **more)


def _class(name: str, fields: list[Field]) -> Any:
    """A dataclass, and the schema that makes it as its attribute."""
    from marshmallow import RAISE, Schema, post_dump, post_load

    given = {name: default for name, _, default in fields if default is not NOTHING}
    rows = [
        (name, kind, dataclasses.field(**({"default": given[name]} if name in given else {})))
        for name, kind, _ in fields
    ]
    made: Any = dataclasses.make_dataclass(name, rows, kw_only=True, frozen=True)

    class Made(Schema):
        class Meta:
            unknown = RAISE

        @post_load
        def make(self, data: dict[str, Any], **_: Any) -> Any:
            lists = {key: tuple(value) for key, value in data.items() if type(value) is list}
            return made(**{**data, **lists})

        @post_dump
        def without_defaults(self, data: dict[str, Any], **_: Any) -> dict[str, Any]:
            return {key: value for key, value in data.items()
                    if key not in given or value not in (given[key], [])}  # fmt: skip

    columns = {
        name: _field(kind, **({} if name in given else {"required": True}))
        for name, kind, _ in fields
    }
    made.schema = Made.from_dict(columns, name=f"{name}Schema")
    return made


class Marshmallow(Peer):
    """``Schema.loads`` and ``dumps``."""

    name = "marshmallow"
    needs = ("marshmallow",)
    imports = "import marshmallow"
    most = 10_000

    def __init__(self) -> None:
        translation = Translation(_text, _number, _class)
        document = translation.document()
        self._document = document.schema()
        self._line = translation.line().schema()
        self._sections = {
            field.name: get_args(field.type)[0].schema()
            for field in dataclasses.fields(document)
            if field.type is not int
        }

    def load(self, text: bytes) -> Any:
        return self._document.loads(text)

    def dump(self, whole: Any) -> bytes:
        return _bytes(self._document, whole) + b"\n"

    def load_one(self, section: str, text: bytes) -> Any:
        return self._sections[section].loads(text)

    def load_line(self, line: bytes) -> Any:
        return self._line.loads(line)

    def dump_line(self, each: Any) -> bytes:
        return _bytes(self._line, each)


def _bytes(schema: Any, value: Any) -> bytes:
    text: str = schema.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()
