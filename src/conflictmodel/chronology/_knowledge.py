"""
What was known at a time: the accounts whose source was out by then.
"""

from datetime import UTC, date, datetime

from conflictmodel.dataset import Dataset
from conflictmodel.model import Entity, Note, Source
from conflictmodel.values import When

#: A time as a caller may write it.
Moment = str | date | datetime | When


def known(dataset: Dataset, at: Moment) -> Dataset:
    """
    What was known at a time: the accounts whose source was surely out by then.

    Accounts made by hand, without a source, are known always; those of a source without a date
    of publication or retrieval, or that the dataset does not have, are left out, since nobody
    can tell.

    Raises:
        InvalidValue: If ``at`` is no time.
    """
    limit = When.of(at)
    dated = ((each.id, each.published or each.retrieved) for each in dataset.sources)
    out = {id for id, when in dated if when is not None and _is_out(when, limit)}
    return dataset.filter(lambda each: _source_of(each) is None or _source_of(each) in out)


def since(dataset: Dataset, at: Moment) -> Dataset:
    """What came to be known after a time: all that `known` leaves out."""
    return dataset - known(dataset, at)


def _is_out(dated: When, limit: When) -> bool:
    # Two days are read on one clock: what came out on a day was known on that day.
    zone = None if dated.zoned or limit.zoned else UTC
    last, end = dated.bounds(zone)[1], limit.bounds(zone)[1]
    return last is not None and end is not None and last <= end


def _source_of(each: Source | Entity | Note) -> str | None:
    return each.id if isinstance(each, Source) else each.source
