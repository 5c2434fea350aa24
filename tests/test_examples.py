"""Every script in examples/ runs from anywhere, and the benchmark says what it lacks."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SCRIPTS = sorted((ROOT / "examples").glob("*.py"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_the_example_runs(script: Path, tmp_path: Path) -> None:
    """
    It asserts what it shows, and prints something.
    """
    done = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, "-W", "error", script], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout


@pytest.mark.parametrize("arguments", [["nowhere"], ["docs"], ["--blocks", "nowhere"]])
def test_no_corpus_is_wrong_usage(arguments: list[str]) -> None:
    """
    The benchmark says in its last line which folder is missing or no corpus.
    """
    command = [sys.executable, "benchmarks/accuracy.py", *arguments]
    done = subprocess.run(  # noqa: S603 (our own program)
        command, cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith(f"accuracy.py: error: {arguments[-1]}: no ")
