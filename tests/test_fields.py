"""
Every public field is explained where it stands.
"""

import ast
from pathlib import Path

import pytest

import conflictmodel

SOURCE = Path(conflictmodel.__file__).parent
FILES = (
    SOURCE / "errors.py",
    SOURCE / "model.py",
    SOURCE / "dataset.py",
    *sorted((SOURCE / "values").glob("_[!_]*.py")),
)


def unexplained(path: Path) -> list[str]:
    """
    The public fields of public classes without a ``#:`` comment above them.
    """
    text = path.read_text("utf-8")
    lines = text.splitlines()
    return [
        f"{node.name}.{field.target.id}"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
        for field in node.body
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and not field.target.id.startswith("_")
        and not lines[field.lineno - 2].strip().startswith("#:")
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_fields_are_explained(path: Path) -> None:
    """
    Meaning, units and time zone stand above the field, where the reference takes them from.
    """
    assert unexplained(path) == []
