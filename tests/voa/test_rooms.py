"""
What is written about the parser's modules and tables names those that are there.
"""

import re
from importlib import import_module
from pathlib import Path

import pytest

from conflictmodel.adapters import voa

HOME = Path(voa.__file__).parent
ROOMS = sorted(each.name for each in HOME.iterdir() if each.name.startswith("_") and each.is_dir())
PAGE = (Path(__file__).parents[2] / "docs/explanation/page-parser.md").read_text("utf-8")
#: "`DOERS` and `TARGETS` in `_events._parties`".
TABLES = [
    (module, name)
    for names, module in re.findall(r"((?:`[A-Z_]+`(?:, | and )?)+) in `(_[\w.]+)`", PAGE)
    for name in re.findall(r"[A-Z_]+", names)
]


def _modules_of(room: str) -> set[str]:
    names = {each.stem for each in (HOME / room).iterdir() if each.suffix == ".py"}
    packages = {each.parent.name for each in (HOME / room).glob("*/__init__.py")}
    return (names | packages) - {"__init__"}


def _modules_in(text: str) -> set[str]:
    return set(re.findall(r"`(_[a-z_]+)`", text))


@pytest.mark.parametrize(
    "room", [each for each in ROOMS if each not in ("_lexicon", "__pycache__")]
)
class TestARoom:
    def test_docstring_names_all_modules(self, room: str) -> None:
        told = import_module(f"conflictmodel.adapters.voa.{room}").__doc__ or ""
        assert _modules_in(told) == _modules_of(room)

    def test_page_names_no_other_module(self, room: str) -> None:
        [row] = [line for line in PAGE.splitlines() if line.startswith(f"| `{room}` |")]
        assert _modules_in(row) - {room} <= _modules_of(room)


@pytest.mark.parametrize(("module", "name"), TABLES)
def test_tables_of_the_page_are_there(module: str, name: str) -> None:
    assert getattr(import_module(f"conflictmodel.adapters.voa.{module}"), name)
