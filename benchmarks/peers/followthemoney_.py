"""
followthemoney: the schemata that come nearest, with what they can hold.

An actor is an Organization, a statement a Note, incidents, truces and extensions are Events, a
source is an Article. Every property is a list of texts; words of evidence are ``proof``.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from peers.protocol import Peer
from peers.records import Record, compact

_SCHEMATA = {
    "actors": "Organization",
    "statements": "Note",
    "incidents": "Event",
    "ceasefires": "Event",
    "extensions": "Event",
    "sources": "Article",
}


def _mapped(section: str, row: dict[str, Any]) -> dict[str, Any]:
    """A record as an entity."""
    words = [each["exact"] for each in row.get("evidence", ())]
    properties = {
        "summary": words,
        **({"publisher": [row["source"]]} if "source" in row else {}),
        **_PROPERTIES[section](row),
    }
    schema = _SCHEMATA[section]
    return {"id": row["id"].replace(":", "-"), "schema": schema, "properties": properties}


def _day(when: str) -> str:
    return when[:10]


_PROPERTIES: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "actors": lambda row: {
        "name": [row["name"]],
        "alias": row["aliases"],
        "legalForm": [row["kind"]],
        "position": [],
    },
    "statements": lambda row: {
        "name": [row["verb"]],
        "description": [*row.get("quoted", ()), *row.get("reported", ())],
        "keywords": [row["act"], row["form"]],
        "entity": [row["speaker"].replace(":", "-")],
    },
    "incidents": lambda row: {
        "name": [row["kind"]],
        "date": [_day(row["when"])],
        "location": [row["where"]["name"], *row["where"]["within"]],
        "notes": [f"{toll['kind']}: {toll['count']}" for toll in row["tolls"]],
        "involved": [each["actor"].replace(":", "-") for each in row["attributions"]],
    },
    "ceasefires": lambda row: {
        "name": [row["name"]],
        "startDate": [_day(row["starts"])],
        "notes": [row["duration"], row["kind"], row["side"], row["extent"]],
        "location": [each["name"] for each in row["where"]],
        "involved": [each.replace(":", "-") for each in row["parties"]],
    },
    "extensions": lambda row: {
        "name": ["extension"],
        "date": [_day(row["announced"])],
        "notes": [row["duration"]],
        "involved": [each.replace(":", "-") for each in row["initiative"]],
    },
    "sources": lambda row: {
        "title": [row["title"]],
        "author": row["authors"],
        "date": [_day(row["published"])],
        "bodyText": [row["text"]],
        "sourceUrl": [row["url"]],
    },
}


class FollowTheMoney(Peer):
    """``model.get_proxy`` with its values cleaned, and ``to_dict``."""

    name = "followthemoney"
    needs = ("followthemoney",)
    imports = "import followthemoney"
    note = "half the fields, all of them lists of texts; drops what it cannot read"
    most = 10_000

    def one(self, record: Record) -> bytes:
        return compact(_mapped(*record))

    def document(self, rows: Iterable[Record]) -> bytes:
        return compact([_mapped(*each) for each in rows])

    def lines(self, rows: Iterable[Record]) -> Iterator[bytes]:
        return (self.one(each) + b"\n" for each in rows)

    def load(self, text: bytes) -> Any:
        return [self._proxy(each) for each in json.loads(text)]

    def dump(self, whole: Any) -> bytes:
        return compact([each.to_dict() for each in whole])

    def load_one(self, section: str, text: bytes) -> Any:
        return self.load_line(text)

    def load_line(self, line: bytes) -> Any:
        return self._proxy(json.loads(line))

    def dump_line(self, each: Any) -> bytes:
        return compact(each.to_dict())

    def _proxy(self, data: dict[str, Any]) -> Any:
        from followthemoney import model

        return model.get_proxy(data, cleaned=False)
