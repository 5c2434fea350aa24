"""msgspec structs: frozen, unknown keys refused; once by shape alone, once with every check."""

from typing import Annotated, Any

from attrs import NOTHING

from peers.protocol import Peer
from peers.translation import Field, Translation


def _struct(name: str, fields: list[Field]) -> Any:
    import msgspec

    return msgspec.defstruct(
        name,
        [(name, kind) if default is NOTHING else (name, kind, default)
         for name, kind, default in fields],
        frozen=True,
        kw_only=True,
        forbid_unknown_fields=True,
        omit_defaults=True,
    )  # fmt: skip


def _text(regex: str) -> Any:
    import msgspec

    return Annotated[str, msgspec.Meta(pattern=rf"\A(?:{regex})\Z")]


def _number(low: int, high: int) -> Any:
    import msgspec

    return Annotated[int, msgspec.Meta(ge=low, le=high)]


class Checked(Peer):
    """Structs with patterns and bounds: the practical limit."""

    name = "msgspec structs, same checks"
    needs = ("msgspec",)
    imports = "import msgspec"
    most = 1_000_000
    note = "keeps the last of two equal keys; names the first problem only"
    translation = Translation(_text, _number, _struct)

    def __init__(self) -> None:
        from msgspec.json import Decoder, Encoder

        self._encoder = Encoder()
        document = self.translation.document()
        self._document = Decoder(document)
        self._line = Decoder(self.translation.line())
        kinds = document.__annotations__
        self._sections = {
            name: Decoder(kind.__args__[0]) for name, kind in kinds.items() if kind is not int
        }

    def load(self, text: bytes) -> Any:
        return self._document.decode(text)

    def load_one(self, section: str, text: bytes) -> Any:
        return self._sections[section].decode(text)

    def load_line(self, line: bytes) -> Any:
        return self._line.decode(line)

    def dump_line(self, each: Any) -> bytes:
        return bytes(self._encoder.encode(each))


class Shapes(Checked):
    """Structs whose texts and numbers may be any."""

    name = "msgspec structs, shape only"
    most = 100_000
    note = "no patterns, no bounds; a struct made in Python is not checked at all"
    translation = Translation(lambda regex: str, lambda low, high: int, _struct)

    def __init__(self) -> None:
        super().__init__()
        self.names = self.translation.names()
