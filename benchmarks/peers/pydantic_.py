"""pydantic v2, as models and as dataclasses: strict, frozen, unknown keys refused."""

import dataclasses
import re
from collections.abc import Callable
from typing import Annotated, Any

from attrs import NOTHING

from peers.protocol import Peer
from peers.translation import Field, Translation

CONFIG: Any = {"strict": True, "extra": "forbid", "frozen": True}

#: pydantic's own engine knows no look-around and needs no surrogates, which it always refuses.
#: The same languages without: what starts with so many zeros, said by what may stand there.
_PLAINER = (
    ("(?!0000)[0-9]{4}", "(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])"),
    ("(?!000)[0-9]{3}", "(?:[1-9][0-9]{2}|0[1-9][0-9]|00[1-9])"),
    ("(?!00)[0-9]{2}", "(?:[1-9][0-9]|0[1-9])"),
    ("(?!0000)(?:[0-9]{2}(?:0[48]", "(?:[0-9]{2}(?:0[48]"),
    ("(?:[02468][048]|[13579][26])00)", "(?:0[48]|[2468][048]|[13579][26])00)"),
    ("(?![+\\-]00:00)[+\\-](?:0[0-9]|1[0-3]):[0-5][0-9]",
     "[+\\-](?:00:(?:0[1-9]|[1-5][0-9])|(?:0[1-9]|1[0-3]):[0-5][0-9])"),
    ("\\ud800-\\udfff", ""),
)  # fmt: skip


def _text(regex: str) -> Any:
    from pydantic import AfterValidator, StringConstraints

    plainer = regex
    for old, new in _PLAINER:
        plainer = plainer.replace(old, new)
    if "(?!" not in plainer:
        return Annotated[str, StringConstraints(pattern=rf"\A(?:{plainer})\z")]
    return Annotated[str, AfterValidator(_matching(regex))]


def _matching(regex: str) -> Callable[[str], str]:
    matches = re.compile(regex).fullmatch

    def check(value: str) -> str:
        if matches(value) is None:
            raise ValueError(f"expected {regex}")
        return value

    return check


def _number(low: int, high: int) -> Any:
    from pydantic import Field as Bounds

    return Annotated[int, Bounds(ge=low, le=high)]


def _model(name: str, fields: list[Field]) -> Any:
    from pydantic import create_model

    rows: dict[str, Any] = {
        name: (kind, ... if default is NOTHING else default) for name, kind, default in fields
    }
    return create_model(name, __config__=CONFIG, **rows)


def _dataclass(name: str, fields: list[Field]) -> Any:
    from pydantic.dataclasses import dataclass

    rows = [
        (name, kind) if default is NOTHING else (name, kind, dataclasses.field(default=default))
        for name, kind, default in fields
    ]
    made = dataclasses.make_dataclass(name, rows, kw_only=True, frozen=True)
    return dataclass(config=CONFIG)(made)


class Models(Peer):
    """Models with ``model_validate_json`` and ``model_dump_json``."""

    name = "pydantic models"
    needs = ("pydantic",)
    imports = "from pydantic import BaseModel"
    most = 1_000_000

    def __init__(self) -> None:
        translation = Translation(_text, _number, _model)
        self._document = translation.document()
        self._line = translation.line()
        self._sections = {
            name: field.annotation.__args__[0]
            for name, field in self._document.model_fields.items()
            if field.annotation is not int
        }
        self.names = translation.names()

    def load(self, text: bytes) -> Any:
        return self._document.model_validate_json(text)

    def dump(self, whole: Any) -> bytes:
        return bytes(whole.model_dump_json(exclude_defaults=True), "utf-8") + b"\n"

    def load_one(self, section: str, text: bytes) -> Any:
        return self._sections[section].model_validate_json(text)

    def load_line(self, line: bytes) -> Any:
        return self._line.model_validate_json(line)

    def dump_line(self, each: Any) -> bytes:
        return bytes(each.model_dump_json(exclude_defaults=True), "utf-8")


class Dataclasses(Peer):
    """Dataclasses with a ``TypeAdapter``."""

    name = "pydantic dataclasses"
    needs = ("pydantic",)
    imports = "from pydantic.dataclasses import dataclass"

    def __init__(self) -> None:
        from pydantic import TypeAdapter

        translation = Translation(_text, _number, _dataclass)
        document = translation.document()
        self._document = TypeAdapter(document)
        self._line = TypeAdapter(translation.line())
        self._sections = {
            field.name: TypeAdapter(field.type.__args__[0])
            for field in dataclasses.fields(document)
            if field.type is not int
        }
        self.names = translation.names()

    def load(self, text: bytes) -> Any:
        return self._document.validate_json(text)

    def dump(self, whole: Any) -> bytes:
        return self._document.dump_json(whole, exclude_defaults=True) + b"\n"

    def load_one(self, section: str, text: bytes) -> Any:
        return self._sections[section].validate_json(text)

    def load_line(self, line: bytes) -> Any:
        return self._line.validate_json(line)

    def dump_line(self, each: Any) -> bytes:
        return self._line.dump_json(each, exclude_defaults=True)
