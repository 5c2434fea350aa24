"""
How well the page parser reads annotated pages: one command, one table.

    python benchmarks/accuracy.py CORPUS            the corpus, which the project does not ship
    python benchmarks/accuracy.py CORPUS --errors   every miss and every false find as well

CORPUS is a folder with ``score.py`` and annotated pages beside it. A third of its pages is held
back, chosen once by the SHA-256 of their names, so that a rule written for one page shows up as
a difference between the two parts. Pages that a rule was written by are in ``development``.
"""

import argparse
import hashlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path


def is_held_back(name: str) -> bool:
    """Whether a page belongs to the third that no rule is written by."""
    return hashlib.sha256(name.encode()).digest()[0] % 3 == 0


def pages_in(folder: Path) -> list[tuple[str, list[Path]]]:
    """Each page of a folder as its name and its files."""
    stems: dict[str, list[Path]] = {}
    for path in sorted(p for p in folder.iterdir() if p.is_file()):
        stems.setdefault(path.name.removesuffix(".json").removesuffix(".gold").rsplit(".txt")[0]
                         .removesuffix(".html"), []).append(path)  # fmt: skip
    return list(stems.items())


def split(corpus: Path, part: str, into: Path) -> list[str]:
    """Copy one part of the corpus aside and return the arguments that score it."""
    gold, events = [], []
    for folder in sorted(p for p in corpus.iterdir() if p.is_dir()):
        target = into / folder.name
        target.mkdir()
        for name, files in pages_in(folder):
            # The seed is a folder of one page with its gold beside it: all rules know it.
            held = folder.name != "seed" and is_held_back(name)
            if held == (part == "held back"):
                for file in files:
                    shutil.copy(file, target / file.name)
        is_gold = any("gold" in path.name for path in folder.iterdir())
        if any(target.iterdir()):
            (gold if is_gold else events).append(str(target))
    return ["--gold", *gold, "--events", *events]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[1])
    options.add_argument("corpus", type=Path)
    options.add_argument("--errors", action="store_true")
    args = options.parse_args()
    for part in ("development", "held back"):
        with tempfile.TemporaryDirectory() as folder:
            where = split(args.corpus, part, Path(folder))
            more = ["--errors"] if args.errors else []
            print(f"\n== {part} ==", flush=True)
            command = [sys.executable, str(args.corpus / "score.py"), *where, *more]
            if subprocess.run(command, check=False).returncode:
                return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
