"""Every Python block of the README and of docs/ runs; the blocks of a page run in order."""

from pathlib import Path

import pytest
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

ROOT = Path(__file__).parent.parent
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("[!_]*/**/*.md")))
READER = Sybil(parsers=[PythonCodeBlockParser()])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_examples_of_a_page_run(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    What a reader copies works, run from the root of the repository.
    """
    monkeypatch.chdir(ROOT)
    for example in READER.parse(page).examples():
        example.evaluate()
