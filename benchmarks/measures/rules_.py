"""
The rules over a dataset: seconds, and memory over that of the dataset.

Each size is measured in a process of its own, so that a million records are not in the way of
what comes after, and the most memory in use is that of the rules. Linux tells it.

    python -m measures.rules_ NUMBER
"""

import gc
import json
import re
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import conflictmodel
from measures.figures import Figures
from peers.making import made
from peers.records import records


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


def _memory(name: str) -> int:
    """The memory of this process in bytes: now (VmRSS), or the most it ever was (VmHWM)."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    found = re.search(rf"{name}:\s+(\d+) kB", status.read_text(encoding="utf-8"))
    assert found is not None
    return int(found[1]) * 1024


def figures_of(size: int) -> dict[str, dict[str, float]]:
    """Seconds and bytes for so many records."""
    empty = _memory("VmRSS")
    objects = [made(conflictmodel, *row) for row in records(size)]
    begun = time.process_time()
    dataset = conflictmodel.Dataset.of(*objects)
    united = time.process_time() - begun
    del objects
    gc.collect()
    before, begun = _memory("VmRSS"), time.process_time()
    report = dataset.validate()
    taken = time.process_time() - begun
    assert report.ok, str(report)[:400]
    weights = {"the dataset": before - empty, "more for the rules": _memory("VmHWM") - before}
    return {"rules": {"Dataset.of": united, "all rules": taken}, "rules memory": weights}


if __name__ == "__main__":
    print(json.dumps(figures_of(int(sys.argv[1]))))
