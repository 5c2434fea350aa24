"""
The rules over a dataset: seconds, and memory over that of the dataset.

Each size is measured in a process of its own, so that a million records are not in the way of
what comes after, and the most memory in use is that of the rules.

    python -m measures.rules_ NUMBER
"""

import gc
import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from measures.figures import Figures


def measure(figures: Figures, sizes: Iterable[int]) -> None:
    """Time and memory of `Dataset.validate` at every size, and what making the dataset takes."""
    for size in sizes:
        done = subprocess.run(
            [sys.executable, "-m", "measures.rules_", str(size)],
            cwd=Path(__file__).parent.parent, capture_output=True, text=True, check=True,
        )  # fmt: skip
        for measure, samples in json.loads(done.stdout).items():
            for name, sample in samples.items():
                figures.add(measure, size, name, sample / size)


def _most() -> int:
    """The most memory that this process ever had, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def figures_of(size: int) -> dict[str, dict[str, float]]:
    """Seconds and bytes for so many records."""
    import conflictmodel
    from peers.making import made
    from peers.records import records

    empty = _most()
    objects = [made(conflictmodel, *row) for row in records(size)]
    begun = time.process_time()
    dataset = conflictmodel.Dataset.of(*objects)
    united = time.process_time() - begun
    del objects
    gc.collect()
    before, begun = _most(), time.process_time()
    report = dataset.validate()
    taken = time.process_time() - begun
    assert report.ok, str(report)[:400]
    weights = {"the dataset": before - empty, "more for the rules": _most() - before}
    return {"rules": {"Dataset.of": united, "all rules": taken}, "rules memory": weights}


if __name__ == "__main__":
    print(json.dumps(figures_of(int(sys.argv[1]))))
