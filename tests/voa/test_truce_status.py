"""
Every status of a truce can be told from what the parser gives, though none is stored.

Proposed, announced, agreed and rejected are positions; in force is a start without an ending;
violated is a violation; expired, collapsed and ended are endings; extended and renewed are
extensions that were not rejected.
"""

from collections.abc import Callable

import pytest

from conflictmodel import Ceasefire, Dataset, EndingKind, PositionStance
from reading import page


def _takes(stance: PositionStance) -> Callable[[Dataset, Ceasefire], bool]:
    return lambda _, truce: any(each.stance is stance for each in truce.positions)


def _ended(kind: EndingKind) -> Callable[[Dataset, Ceasefire], bool]:
    return lambda _, truce: truce.ending is not None and truce.ending.kind is kind


def _in_force(_: Dataset, truce: Ceasefire) -> bool:
    begun = any(each.field == "starts" for each in truce.support)
    return begun and truce.ending is None


def _violated(_: Dataset, truce: Ceasefire) -> bool:
    return bool(truce.violations)


def _extended(data: Dataset, truce: Ceasefire) -> bool:
    return any(
        each.ceasefire == truce.id
        and PositionStance.REJECTED not in {position.stance for position in each.positions}
        for each in data.extensions
    )


STATUSES: dict[str, Callable[[Dataset, Ceasefire], bool]] = {
    "proposed": _takes(PositionStance.PROPOSED),
    "announced": _takes(PositionStance.ANNOUNCED),
    "agreed": _takes(PositionStance.AGREED),
    "rejected": _takes(PositionStance.REJECTED),
    "in_force": _in_force,
    "violated": _violated,
    "expired": _ended(EndingKind.EXPIRED),
    "collapsed": _ended(EndingKind.COLLAPSED),
    "ended": _ended(EndingKind.TERMINATED),
    "extended": _extended,
}


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("The United Nations proposed a 10-day truce in Velanda.", {"proposed"}),
        ("The army announced a truce in Velanda.", {"announced"}),
        ("A truce in Velanda was announced.", {"announced"}),
        ("The army and the rebels agreed to a truce in Velanda.", {"agreed"}),
        ("A truce in Velanda was largely holding.", {"in_force"}),
        ("A truce in Velanda took effect Monday.", {"in_force"}),
        ("Rebels have violated a truce in Velanda.", {"violated"}),
        ("A truce in Velanda expired Thursday.", {"expired"}),
        ("A truce in Velanda collapsed Thursday.", {"collapsed"}),
        ("The army called off a truce in Velanda.", {"ended"}),
        ("A truce in Velanda was extended for 48 hours.", {"extended"}),
        ("A truce in Velanda was renewed for another month.", {"extended"}),
        ("The army rejected a 10-day truce in Velanda.", {"rejected"}),
    ],
)
def test_status(text: str, statuses: set[str]) -> None:
    """
    One sentence tells of one status, and of no other.
    """
    data = page(text)
    [truce] = data.ceasefires
    told = {name for name, holds in STATUSES.items() if holds(data, truce)}

    assert told == statuses
