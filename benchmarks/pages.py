"""
How many pages a second the page parser reads, and where the time goes.

    python benchmarks/pages.py               the pages in examples/pages
    python benchmarks/pages.py PAGE...       other pages

One core. The median of the rounds counts; each round reads every page once. A step's share is
the time within it less that of the steps it calls; what is in no step is the rest.
"""

import argparse
import statistics
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from conflictmodel.adapters import voa
from conflictmodel.adapters.voa._cast import _cast
from conflictmodel.adapters.voa._events import _incidents
from conflictmodel.adapters.voa._layout import _article
from conflictmodel.adapters.voa._sentences import _passages
from conflictmodel.adapters.voa._speech import _statements
from conflictmodel.adapters.voa._truces import _truces

#: The size of page that figures are given for, in characters.
PAGE = 4_500

#: Each step, and where it is called from.
STEPS: tuple[tuple[str, ModuleType | type, str], ...] = (
    ("blocks", _article, "blocks_of"),
    ("passages: sentences and words", _passages, "sentences_of"),
    ("passages: noun phrases", _passages, "noun_phrases_of"),
    ("passages: places", _passages, "places_of"),
    ("passages: times", _passages, "times_of"),
    ("passages: lengths", _passages, "lengths_of"),
    ("passages: the rest", _passages, "passage_of"),
    ("cast", _cast.Cast, "meet"),
    ("cast", _cast.Cast, "actors"),
    ("statements", _statements.Statements, "read"),
    ("statements", _statements.Statements, "objects"),
    ("incidents", _incidents.Incidents, "read"),
    ("incidents", _incidents.Incidents, "objects"),
    ("truces", _truces.Truces, "read"),
    ("truces", _truces.Truces, "objects"),
    ("reading order, source and notes", voa, "parse"),
)


class Stopwatch:
    """Time within named functions, that of the ones they call left out."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)
        self._inner = [0.0]

    def watch(self, name: str, owner: ModuleType | type, attribute: str) -> None:
        """Put a watched function in the place of one."""
        function: Callable[..., Any] = getattr(owner, attribute)

        def watched(*args: Any, **options: Any) -> Any:
            self._inner.append(0.0)
            begun = time.process_time()
            try:
                return function(*args, **options)
            finally:
                took = time.process_time() - begun
                self.spent[name] += took - self._inner.pop()
                self._inner[-1] += took

        setattr(owner, attribute, watched)


def rounds(pages: list[str], count: int) -> list[float]:
    """The seconds that each round took."""
    taken = []
    for _ in range(count):
        begun = time.process_time()
        for page in pages:
            voa.parse(page, published="2020-01-01")
        taken.append(time.process_time() - begun)
    return taken


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[1])
    options.add_argument("pages", nargs="*", type=Path)
    options.add_argument("--rounds", type=int, default=20)
    args = options.parse_args()
    paths = args.pages or sorted(Path("examples/pages").glob("*.txt"))
    pages = [path.read_text("utf-8") for path in paths]
    size = sum(map(len, pages))
    rounds(pages, 2)  # The word lists are made with the first page.
    seconds = statistics.median(rounds(pages, args.rounds))
    print(f"{len(pages)} pages, {size:,} characters, median of {args.rounds} rounds")
    print(f"{len(pages) / seconds:8.0f} of these pages a second")
    print(f"{size / PAGE / seconds:8.0f} pages of {PAGE:,} characters a second")
    stopwatch = Stopwatch()
    for step in STEPS:
        stopwatch.watch(*step)
    rounds(pages, args.rounds)
    whole = sum(stopwatch.spent.values())
    print("\nshare of each step")
    for name, spent in stopwatch.spent.items():
        print(f"{spent / whole:8.1%}  {name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
