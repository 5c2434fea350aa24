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
    ["load", "uncollected", "one", "dump", "make", "unite", "lines", "peak", "memory", "rules",
     "import", "first"],
)  # fmt: skip
def test_every_measure_gives_a_table(measure: str) -> None:
    """
    Without any peer, each measure ends well and prints figures of ours.
    """
    done = measured("--only", measure)

    assert done.returncode == 0, done.stderr
    *_, last = done.stdout.strip().splitlines()
    assert re.fullmatch(r"\| .+ \| [0-9.,]+ \|.*", last), done.stdout


def test_the_check_fails_where_a_ratio_is_clearly_worse() -> None:
    """
    A quarter is what two runs may differ by; what is printed is what is read back.
    """
    program = """
from measures.aims import FAST, MODELS, aims_table, regressions, written_ratios
from measures.figures import Figures

def figures(ours):
    made = Figures()
    made.add("load", 20_000, MODELS, 1.0)
    made.add("load", 20_000, FAST, ours)
    made.add("pages", 4_500, "one page of all of them", ours)  # Seconds, of one machine.
    return made

written = written_ratios(aims_table(figures(0.30)))
print([len(regressions(figures(ours), written)) for ours in (0.20, 0.30, 0.37, 0.38, 0.60)])
"""
    done = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, "-c", program], cwd=ROOT / "benchmarks", capture_output=True, text=True
    )

    assert done.stdout == "[0, 0, 0, 1, 1]\n", done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--only", "load", "--check"], "no ratio to compare"),
        (["--check", "--write"], "not allowed with"),
        (["--only", "load", "--write"], "--write needs all figures"),
        (["--rounds", "-1"], "--rounds: expected 1 or more, got '-1'"),
        (["--most", "0"], "--most: expected 1 or more, got '0'"),
        (["--page", "/nope"], "--page: no such file: '/nope'"),
    ],
)
def test_what_makes_no_sense_is_refused(arguments: list[str], said: str) -> None:
    """
    With a word and the status 2, and before the page of figures is touched.
    """
    done = measured(*arguments)

    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_missing_peer_is_named_and_left_out() -> None:
    """
    A table without it is better than none.
    """
    done = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, "-c", _WITHOUT_PYDANTIC],
        cwd=ROOT / "benchmarks", capture_output=True, text=True,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    assert "skipped, not installed: pydantic models" in done.stderr
    assert "| pydantic models |" not in done.stdout


_WITHOUT_PYDANTIC = """
import sys
sys.modules["pydantic"] = None
sys.argv = ["performance.py", "--only", "load", "--most", "22", "--rounds", "1",
            "--peer", "conflictmodel", "--peer", "pydantic models"]
import performance
raise SystemExit(performance.main())
"""
