"""Every script in examples/ runs from anywhere."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = sorted((Path(__file__).parent.parent / "examples").glob("*.py"))


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
