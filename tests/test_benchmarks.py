"""The harness of the benchmarks runs, at a size at which no figure means anything."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
COMMAND = [sys.executable, "benchmarks/performance.py", "--most", "22", "--rounds", "1"]


def measured(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, "--peer", "conflictmodel", *arguments]
    return subprocess.run(  # noqa: S603 (our own program)
        command, cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    "measure",
    ["load", "one", "dump", "make", "unite", "lines", "peak", "memory", "rules", "import", "first"],
)
def test_every_measure_gives_a_table(measure: str) -> None:
    """
    Without any peer, each measure ends well and prints figures of ours.
    """
    done = measured("--only", measure)

    assert done.returncode == 0, done.stderr
    *_, last = done.stdout.strip().splitlines()
    assert re.fullmatch(r"\| .+ \| [0-9.,]+ \|.*", last), done.stdout
