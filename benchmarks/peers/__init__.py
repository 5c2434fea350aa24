"""What conflictmodel is measured beside: each peer behind one protocol, in one table."""

from importlib.util import find_spec

from peers import (
    cattrs_,
    dataclasses_json_,
    followthemoney_,
    marshmallow_,
    msgspec_,
    ours,
    plain,
    pydantic_,
    stix2_,
)
from peers.protocol import Peer

#: Every peer, in the order of the tables: ourselves, those that check the same, those that check
#: or hold less, the floor.
PEERS: tuple[type[Peer], ...] = (
    ours.Fast,
    ours.Plain,
    pydantic_.Models,
    pydantic_.Dataclasses,
    msgspec_.Checked,
    msgspec_.Shapes,
    cattrs_.Cattrs,
    marshmallow_.Marshmallow,
    dataclasses_json_.DataclassesJson,
    stix2_.Stix2,
    followthemoney_.FollowTheMoney,
    plain.Dictionaries,
)


def is_installed(peer: type[Peer]) -> bool:
    """Whether all that a peer needs can be imported."""
    return all(find_spec(module) is not None for module in peer.needs)
