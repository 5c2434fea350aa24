"""The floor: dictionaries through orjson. Nothing is checked, nothing has a name."""

from typing import Any

from peers.protocol import Peer


class Dictionaries(Peer):
    """What JSON is in Python."""

    name = "dictionaries and orjson"
    needs = ("orjson",)
    imports = "import orjson"
    most = 1_000_000
    note = "checks nothing; the floor"

    def load(self, text: bytes) -> Any:
        import orjson

        return orjson.loads(text)

    def load_one(self, section: str, text: bytes) -> Any:
        return self.load(text)

    def load_line(self, line: bytes) -> Any:
        return self.load(line)

    def dump_line(self, each: Any) -> bytes:
        import orjson

        return bytes(orjson.dumps(each, option=orjson.OPT_SORT_KEYS))
