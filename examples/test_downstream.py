"""
A test that a program of yours could have: what it finds is in the data.

Run it with pytest or as a script; hypothesis makes the datasets.
"""

from hypothesis import given, settings

from conflictmodel import Dataset, TollKind
from conflictmodel.strategies import datasets


def deadliest(dataset: Dataset) -> str:
    """The id of the incident with the highest lower bound of killed; empty if none has one."""
    counts = {
        incident.id: toll.count.low
        for incident in dataset.incidents
        for toll in incident.tolls
        if toll.kind is TollKind.KILLED and toll.count.low is not None
    }
    return max(counts, key=counts.__getitem__, default="")


@settings(max_examples=50, deadline=None)
@given(datasets())
def test_the_deadliest_incident_is_in_the_dataset(dataset: Dataset) -> None:
    found = deadliest(dataset)
    assert found == "" or found in dataset.incidents


if __name__ == "__main__":
    test_the_deadliest_incident_is_in_the_dataset()
    print("held for 50 datasets")
