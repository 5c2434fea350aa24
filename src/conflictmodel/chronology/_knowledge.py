"""
What was known at a time: the accounts whose source was out by then.
"""

from datetime import UTC, date, datetime

from conflictmodel.dataset import Dataset
from conflictmodel.model import Source
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
    sources = {each for each in dataset.sources if _is_out(each.published or each.retrieved, limit)}
    ids = {None, *(each.id for each in sources)}
    return dataset.filter(
        lambda each: each in sources if isinstance(each, Source) else each.source in ids
    )


def since(dataset: Dataset, at: Moment) -> Dataset:
    """What came to be known after a time: all that `known` leaves out."""
    return dataset - known(dataset, at)


def _is_out(dated: When | None, limit: When) -> bool:
    if dated is None:
        return False
    # Two days are read on one clock: what came out on a day was known on that day.
    zone = None if dated.zoned or limit.zoned else UTC
    last, end = dated.bounds(zone)[1], limit.bounds(zone)[1]
    return last is not None and end is not None and last <= end
