"""conflictmodel itself, with and without its extra."""

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import conflictmodel
from conflictmodel import Dataset, convert, files
from conflictmodel.convert import _mirrors
from conflictmodel.dataset import SECTIONS
from peers.protocol import Peer


class Fast(Peer):
    """With the extra ``fast``."""

    name = "conflictmodel, with `fast`"
    needs = ("msgspec",)
    imports = "import conflictmodel"
    most = 1_000_000
    names: Any = conflictmodel

    def load(self, text: bytes) -> Any:
        return files.loads(text)

    def dump(self, whole: Any) -> bytes:
        return files.dumps(whole).encode()

    def load_one(self, section: str, text: bytes) -> Any:
        cls = SECTIONS[section]
        return convert.read(text, cls) or convert.structured(files.parse_json(text), cls)

    def read(self, path: Path) -> Iterator[Any]:
        return files.iter_lines(path)

    def write(self, objects: Iterable[Any], path: Path) -> None:
        files.dump_lines(objects, path)

    def whole(self, made: list[Any]) -> Any:
        return Dataset.of(*made)

    def united(self, one: Any, other: Any) -> Any:
        return one | other

    def forget(self) -> None:
        convert.forget()


class Plain(Fast):
    """Without it: what the extra would do is taken away while this peer works."""

    name = "conflictmodel"
    most = 100_000
    needs = ()

    def load(self, text: bytes) -> Any:
        with _without_extra():
            return super().load(text)

    def dump(self, whole: Any) -> bytes:
        with _without_extra():
            return super().dump(whole)

    def load_one(self, section: str, text: bytes) -> Any:
        with _without_extra():
            return super().load_one(section, text)

    def read(self, path: Path) -> Iterator[Any]:
        with _without_extra():
            yield from super().read(path)

    def write(self, objects: Iterable[Any], path: Path) -> None:
        with _without_extra():
            super().write(objects, path)


@contextlib.contextmanager
def _without_extra() -> Iterator[None]:
    extra, _mirrors.msgspec = _mirrors.msgspec, None
    try:
        yield
    finally:
        _mirrors.msgspec = extra
