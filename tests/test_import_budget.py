"""What ``import conflictmodel`` costs."""

import subprocess
import sys

import pytest

#: Nobody pays for what they do not use.
NOT_LOADED = (
    "json",
    "cattrs",
    "hypothesis",
    "msgspec",
    "matplotlib",
    "argparse",
    "conflictmodel.files",
    "conflictmodel.convert",
    "conflictmodel.rules",
    "conflictmodel.schema",
    "conflictmodel.adapters",
    "conflictmodel.algebra",
    "conflictmodel.cli",
    "conflictmodel.display",
    "conflictmodel.timeline",
    "conflictmodel.chronology",
    "conflictmodel.strategies",
)


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    program = "import sys, conflictmodel; print(*sys.modules)"
    done = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("module", NOT_LOADED)
def test_importing_the_library_does_not_load(module: str, loaded: set[str]) -> None:
    """
    The facade imports the model and no more.
    """
    assert module not in loaded


def test_reading_and_writing_do_without_cattrs() -> None:
    """
    Its converter is made only for those who ask for it.
    """
    program = (
        "import sys, conflictmodel; "
        "conflictmodel.loads(conflictmodel.Dataset().dumps()); "
        "print('cattrs' in sys.modules)"
    )
    done = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
