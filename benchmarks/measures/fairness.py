"""
Whether the peers do the same work: what each refuses of records that are broken in one place.
"""

import copy
from collections.abc import Sequence
from typing import Any

from measures.figures import markdown
from peers.protocol import Peer
from peers.records import Record, canonical, records

#: A section, the way to a field in its record, and what stands there instead.
BROKEN: tuple[tuple[str, str, tuple[str | int, ...], Any], ...] = (
    ("unknown key", "actors", ("nickname",), "the Fox"),
    ("number as text", "incidents", ("tolls", 0, "count", "low"), "7"),
    ("number below 0", "incidents", ("tolls", 0, "count", "low"), -7),
    ("`true` for a number", "extensions", ("sequence",), True),
    ("text as list", "ceasefires", ("brokers",), "actor:karim"),
    ("no member", "statements", ("form",), "shouted"),
    ("no such day", "statements", ("made",), "2031-02-29"),
    ("no duration", "ceasefires", ("duration",), "72 hours"),
    ("blank text", "actors", ("name",), "  "),
    ("no id", "statements", ("speaker",), "Lina Haddad"),
)


def table(peers: Sequence[Peer]) -> str:
    """How many broken records each peer refuses, and what it lacks."""
    return markdown(
        ("", "broken records refused", "what it lacks"),
        [(peer.name, _refused(peer), peer.note) for peer in peers],
    )


def _refused(peer: Peer) -> str:
    if type(peer).one is not Peer.one:
        return "–"  # Its records are mapped, and have no such fields.
    return f"{sum(refuses(peer, *row[1:]) for row in BROKEN)} of {len(BROKEN)}"


def refuses(peer: Peer, section: str, way: tuple[str | int, ...], value: Any) -> bool:
    """Whether a peer refuses a record with this value in it, and takes it without."""
    record = next(each for each in records(11) if each[0] == section)
    peer.load_one(section, canonical(record[1]))
    try:
        peer.load_one(section, canonical(_broken(record, way, value)))
    except Exception:
        return True
    return False


def _broken(record: Record, way: tuple[str | int, ...], value: Any) -> Any:
    made = copy.deepcopy(record[1])
    *holders, last = way
    holder: Any = made
    for step in holders:
        holder = holder[step]
    holder[last] = value
    return made
