"""Sphinx configuration; the rules and the vocabulary pages are made from the code at each build."""

import json
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests"))

import conflictmodel  # noqa: E402
from conflictmodel import rules  # noqa: E402

project = "conflictmodel"
author = "The conflictmodel developers"
copyright = author
release = conflictmodel.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
html_title = f"conflictmodel {release}"
exclude_patterns = ["_build"]
myst_heading_anchors = 3
suppress_warnings = ["myst.header"]

# In docstrings, single backticks name things of the library or plain code.
default_role = "code"
autodoc_member_order = "bysource"
autodoc_typehints = "none"


def _rules_page() -> str:
    """Each rule of `conflictmodel.rules.RULES`, with data that breaks it and data that does not."""
    return "\n".join(_rule(row) for row in rules.RULES)


def _rule(row: Any) -> str:
    sentence = " ".join((row.check.__doc__ or "").split())
    text = f"## {row.name}\n\n{str(row.severity).capitalize()}.\n{sentence}\n"
    try:
        from rule_examples import EXAMPLES
    except ModuleNotFoundError:  # The wheel has no tests.
        return text
    if row.name not in EXAMPLES:
        return text
    example = EXAMPLES[row.name]
    for title, dataset in (("breaks it", example.breaks), ("holds", example.holds)):
        shown = json.dumps(json.loads(dataset.dumps()), indent=2, ensure_ascii=False)
        text += f"\n<details><summary>A dataset that {title}</summary>\n\n"
        text += f"```json\n{shown}\n```\n\n</details>\n"
    return text


generated = HERE / "_build" / "generated"
generated.mkdir(parents=True, exist_ok=True)
(generated / "rules.md").write_text(_rules_page(), encoding="utf-8")


# Napoleon takes "a word: more" in the first line about a field for the field's type. It is prose,
# and is put back as it was once napoleon is done with it.
_prose: dict[str, list[str]] = {}


def _keep(app: Any, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
    if what in ("attribute", "data", "property"):
        _prose[name] = lines.copy()


def _put_back(
    app: Any, what: str, name: str, obj: object, options: object, lines: list[str]
) -> None:
    if name in _prose:
        lines[:] = _prose.pop(name)


def setup(app: Any) -> None:
    app.connect("autodoc-process-docstring", _keep, priority=400)
    app.connect("autodoc-process-docstring", _put_back, priority=600)
