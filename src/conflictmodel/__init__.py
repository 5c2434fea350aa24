"""
Armed conflict as it is reported: who is said to have done what, by whom, and how surely.

A **report is a claim**: every object is one source's account of a thing, with the words it
rests on. A **dataset is a set of accounts**: nothing is overwritten where sources disagree.

==================  ==========================================================================
objects             `Source`, `Actor`, `Statement`, `Incident`, `Ceasefire`, `Extension`, `Note`
their parts         `Affiliation`, `ExternalId`, `Relay`, `Toll`, `Share`, `Attribution`,
                    `Position`, `Violation`, `Ending`
values              `When`, `Duration`, `Count`, `Place`, `Point`, `Evidence`, `Support`
together            `Dataset`, `Accounts`
reading, writing    `load`, `loads`, `dump`, `dumps`
what goes wrong     `ConflictModelError` and its kinds, `Problem`, `Report`
==================  ==========================================================================

Pages come in through `conflictmodel.adapters.voa`; hypothesis strategies for tests are in
`conflictmodel.strategies`, JSON Lines in `conflictmodel.files`, the schema in
`conflictmodel.schema`, the rules that `Dataset.validate` checks in `conflictmodel.rules`. What
`Dataset.truces` and `clock` answer with is in `conflictmodel.chronology`, what `matches`,
`conflicts` and `diff` do in `conflictmodel.algebra`, and pictures of truces over time are in
`conflictmodel.timeline`.
"""

from os import PathLike as _PathLike

from conflictmodel._version import __version__
from conflictmodel.dataset import Accounts, Dataset
from conflictmodel.errors import (
    ConflictModelError,
    InvalidData,
    InvalidValue,
    LimitExceeded,
    MissingExtra,
    Problem,
    Report,
    SeveralAccounts,
    Severity,
    UnknownId,
    UnreadableText,
)
from conflictmodel.model import (
    Actor,
    Affiliation,
    Attribution,
    Ceasefire,
    Ending,
    Extension,
    ExternalId,
    Incident,
    Note,
    Position,
    Relay,
    Share,
    Source,
    Statement,
    Toll,
    Violation,
)
from conflictmodel.values import (
    Act,
    ActorKind,
    Answer,
    AttributionStance,
    CeasefireKind,
    Certainty,
    Count,
    Duration,
    EndingKind,
    Evidence,
    Extent,
    Form,
    IncidentKind,
    Part,
    Place,
    PlaceKind,
    Point,
    PointPrecision,
    PositionStance,
    Precision,
    Rights,
    Side,
    Support,
    TollKind,
    When,
)

load = Dataset.load
loads = Dataset.loads


def dumps(dataset: Dataset, *, indent: int | None = None) -> str:
    """
    Write a dataset as JSON, canonical unless indented; see `conflictmodel.files.dumps`.
    """
    return dataset.dumps(indent=indent)


def dump(dataset: Dataset, path: str | _PathLike[str], *, indent: int | None = None) -> None:
    """
    Write a dataset to a file, all or nothing; see `conflictmodel.files.dump`.
    """
    dataset.dump(path, indent=indent)


__all__ = [
    "Accounts",
    "Act",
    "Actor",
    "ActorKind",
    "Affiliation",
    "Answer",
    "Attribution",
    "AttributionStance",
    "Ceasefire",
    "CeasefireKind",
    "Certainty",
    "ConflictModelError",
    "Count",
    "Dataset",
    "Duration",
    "Ending",
    "EndingKind",
    "Evidence",
    "Extension",
    "Extent",
    "ExternalId",
    "Form",
    "Incident",
    "IncidentKind",
    "InvalidData",
    "InvalidValue",
    "LimitExceeded",
    "MissingExtra",
    "Note",
    "Part",
    "Place",
    "PlaceKind",
    "Point",
    "PointPrecision",
    "Position",
    "PositionStance",
    "Precision",
    "Problem",
    "Relay",
    "Report",
    "Rights",
    "SeveralAccounts",
    "Severity",
    "Share",
    "Side",
    "Source",
    "Statement",
    "Support",
    "Toll",
    "TollKind",
    "UnknownId",
    "UnreadableText",
    "Violation",
    "When",
    "__version__",
    "dump",
    "dumps",
    "load",
    "loads",
]
