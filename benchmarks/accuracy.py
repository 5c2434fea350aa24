"""
How well the page parser reads annotated pages: one command, a table for each part.

    python benchmarks/accuracy.py                   the layouts, which the project ships
    python benchmarks/accuracy.py CORPUS            and the corpus, which it does not
    python benchmarks/accuracy.py CORPUS --errors   every miss and every false find as well
    python benchmarks/accuracy.py --blocks FOLDER   other pages in the notation of tests/layouts.py

The layouts are pages with the kind of each block written down; of the corpus, whose annotations
know no blocks, the table shows how many lines each rule took.
CORPUS is a folder with ``score.py`` and annotated pages beside it. A third of its pages is held
back, chosen once by the SHA-256 of their names, so that a rule written for one page shows up as
a difference between the two parts. Pages that a rule was written by are in ``development``.
"""

import argparse
import collections
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from conflictmodel.adapters.voa._layout._blocks import blocks_of

sys.path.append(str(Path(__file__).parent.parent / "tests"))
import layouts  # The notation is the tests'.


def print_blocks(folder: Path) -> None:
    """Print how many characters of each kind of block are right."""
    print(f"\n== blocks, characters: {folder} ==")
    print(f"{'':14}{'right':>8}{'found':>8}{'wanted':>8}{'P':>7}{'R':>7}{'F1':>7}")
    counts = layouts.score(layouts.layouts_in(folder), blocks_of)
    total = tuple(map(sum, zip(*counts.values(), strict=True)))
    for kind, (right, found, wanted) in [*counts.items(), ("all", total)]:
        shares = (right / (found or 1), right / (wanted or 1), 2 * right / (found + wanted or 1))
        print(f"{kind:14}{right:8}{found:8}{wanted:8}" + "".join(f"{x:7.3f}" for x in shares))


def texts_in(corpus: Path) -> list[str]:
    """The plain texts of a corpus."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(corpus.glob("*/*.txt"))]
    data = [
        json.loads(path.read_text(encoding="utf-8")) for path in sorted(corpus.glob("*/*.json"))
    ]
    return texts + [each["text"] for each in data if isinstance(each.get("text"), str)]


def print_rules(corpus: Path) -> None:
    """Print how many blocks each rule made, so that one can read those of the vague ones."""
    print(f"\n== blocks by rule: {corpus} ==")
    blocks = [(text, each) for text in texts_in(corpus) for each in blocks_of(text)]
    for (kind, rule), count in collections.Counter(
        (b.kind, b.rule) for _, b in blocks
    ).most_common():
        print(f"{count:6}  {kind:12}{rule}")
    for text, block in blocks:
        if block.rule == "unclear":
            print(f"unclear: {text[block.text_start : block.text_end]!r}")


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
    options.add_argument("corpus", type=Path, nargs="?")
    options.add_argument("--errors", action="store_true")
    options.add_argument("--blocks", type=Path, metavar="FOLDER", default=layouts.FOLDER)
    args = options.parse_args()
    for folder in filter(None, (args.corpus, args.blocks)):
        if not folder.is_dir():
            options.error(f"{folder}: no such folder")
    if args.corpus and not (args.corpus / "score.py").is_file():
        options.error(f"{args.corpus}: no corpus, since it has no score.py")
    print_blocks(args.blocks)
    if args.corpus is None:
        return 0
    print_rules(args.corpus)
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
