"""
stix2: the objects of STIX 2.1 that come nearest, with what they can hold.

An actor is an Identity, a statement a Note, an incident an Incident, a truce or an extension a
Grouping of its parties, a source a Report. Words of evidence are external references.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from peers.protocol import Peer
from peers.records import Record, compact

_TYPES = {
    "actors": "identity",
    "statements": "note",
    "incidents": "incident",
    "ceasefires": "grouping",
    "extensions": "grouping",
    "sources": "report",
}


def _id(type_: str, name: str) -> str:
    return f"{type_}--{uuid5(NAMESPACE_URL, name)}"


def _actor_id(name: str) -> str:
    return _id("identity", name)


def _mapped(section: str, row: dict[str, Any]) -> dict[str, Any]:
    """A record as STIX."""
    day = "2031-05-07T00:00:00.000Z"
    words = [
        {"source_name": row.get("source", row["id"]), "description": each["exact"],
         "external_id": str(each["start"])}
        for each in row.get("evidence", ())
    ]  # fmt: skip
    return {
        "type": _TYPES[section],
        "spec_version": "2.1",
        "id": _id(_TYPES[section], row["id"]),
        "created": day,
        "modified": day,
        **({"external_references": words} if words else {}),
        **_FIELDS[section](row),
    }


_FIELDS: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "actors": lambda row: {
        "name": row["name"],
        "identity_class": "organization",
        "roles": [each["role"] for each in row["affiliations"]],
        "labels": row["aliases"],
    },
    "statements": lambda row: {
        "abstract": row["verb"],
        "content": " ".join((*row.get("quoted", ()), *row.get("reported", ()))),
        "authors": [row["speaker"]],
        "labels": [row["act"], row["form"]],
        "object_refs": [_actor_id(row["speaker"])],
    },
    "incidents": lambda row: {
        "name": f"{row['kind']} in {row['where']['name']}",
        "description": "; ".join(f"{toll['kind']}: {toll['count']}" for toll in row["tolls"]),
        "labels": row["instruments"],
    },
    "ceasefires": lambda row: {
        "name": row["name"],
        "context": "unspecified",
        "description": row["duration"],
        "labels": [row["kind"], row["side"], row["extent"]],
        "object_refs": [_actor_id(each) for each in row["parties"]],
    },
    "extensions": lambda row: {
        "context": "unspecified",
        "description": row["duration"],
        "object_refs": [_id("grouping", row["ceasefire"])],
    },
    "sources": lambda row: {
        "name": row["title"],
        "published": f"{row['published']}T00:00:00Z",
        "description": row["text"],
        "object_refs": [_actor_id(row["id"])],
    },
}


class Stix2(Peer):
    """``stix2.parse`` and ``serialize``."""

    name = "stix2"
    needs = ("stix2",)
    imports = "import stix2"
    note = "half the fields: no tolls as numbers, positions, lengths; times are instants"
    most = 10_000

    def one(self, record: Record) -> bytes:
        return compact(_mapped(*record))

    def document(self, rows: Iterable[Record]) -> bytes:
        objects = [_mapped(*each) for each in rows]
        return compact({"type": "bundle", "id": _id("bundle", "all"), "objects": objects})

    def lines(self, rows: Iterable[Record]) -> Iterator[bytes]:
        return (self.one(each) + b"\n" for each in rows)

    def load(self, text: bytes) -> Any:
        import stix2

        return stix2.parse(text.decode())

    def dump(self, whole: Any) -> bytes:
        return self.dump_line(whole)

    def load_one(self, section: str, text: bytes) -> Any:
        return self.load(text)

    def load_line(self, line: bytes) -> Any:
        return self.load(line)

    def dump_line(self, each: Any) -> bytes:
        text: str = each.serialize()
        return text.encode()
