"""dataclasses-json on frozen dataclasses of the standard library."""

import dataclasses
from typing import Any, get_args

from attrs import NOTHING

from peers.protocol import Peer
from peers.translation import Field, Translation


def _class(name: str, fields: list[Field]) -> Any:
    from dataclasses_json import DataClassJsonMixin

    rows = [(name, kind, _field(default)) for name, kind, default in fields]
    return dataclasses.make_dataclass(
        name, rows, bases=(DataClassJsonMixin,), kw_only=True, frozen=True
    )


def _field(default: Any) -> Any:
    from dataclasses_json import config

    if default is NOTHING:
        return dataclasses.field()
    leaves_out = config(exclude=lambda value: value in (default, []))
    return dataclasses.field(default=default, metadata=leaves_out)


class DataclassesJson(Peer):
    """``from_json`` and ``to_json``."""

    name = "dataclasses-json"
    needs = ("dataclasses_json",)
    imports = "import dataclasses_json"
    note = "checks enums alone; a wrong type and an unknown key pass"
    most = 10_000

    def __init__(self) -> None:
        translation = Translation(lambda regex: str, lambda low, high: int, _class)
        self._document = translation.document()
        self._line = translation.line()
        self._sections = {
            field.name: get_args(field.type)[0]
            for field in dataclasses.fields(self._document)
            if field.type is not int
        }

    def load(self, text: bytes) -> Any:
        return self._document.from_json(text)

    def load_one(self, section: str, text: bytes) -> Any:
        return self._sections[section].from_json(text)

    def load_line(self, line: bytes) -> Any:
        return self._line.from_json(line)

    def dump_line(self, each: Any) -> bytes:
        text: str = each.to_json(ensure_ascii=False, separators=(",", ":"))
        return text.encode()
