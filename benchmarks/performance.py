"""
How quick conflictmodel is, and how much memory it takes, beside what else one could use.

    python benchmarks/performance.py               every measure; about a quarter of an hour
    python benchmarks/performance.py --quick       only what aims are set for; about a minute
    python benchmarks/performance.py --only load   one measure; may be given several times
    python benchmarks/performance.py --write       put the figures into docs/performance.md
    python benchmarks/performance.py --check       compare the ratios with those written there

The peers are those of the extra ``bench``; one that is not installed is named and left out.
``--check`` ends with 1 if a ratio is clearly worse than written, and with 2 if there was none to
compare. Seconds are not compared: they are those of a machine.
"""

import argparse
import contextlib
import os
import platform
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from measures import aims, documents, fairness, pages_, processes, rules_, streams
from measures.figures import Figures, table
from measures.rounds import uncollected
from peers import PEERS, is_installed
from peers.protocol import Peer
from peers.records import document, records

ROOT = Path(__file__).parent.parent
DOC = ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- figures: benchmarks/performance.py --write -->\n", "<!-- end of figures -->"


@dataclass(frozen=True)
class Scope:
    """How much is measured."""

    peers: Sequence[Peer]
    rounds: int
    #: Only the size that a ratio is taken at.
    quick: bool
    #: The largest number of records.
    most: int
    pages: Sequence[str]

    def sizes(self, *all_sizes: int, ratio: int) -> list[int]:
        """The sizes to measure at: all, or one if it should be quick."""
        wanted = (ratio,) if self.quick else all_sizes
        return [size for size in wanted if size <= self.most] or [self.most]


def _documents(name: str, ratio: int) -> Callable[[Figures, Scope], None]:
    def run(figures: Figures, scope: Scope) -> None:
        sizes = scope.sizes(*sorted({1_000, 10_000, ratio, 100_000}), ratio=ratio)
        documents.measure(figures, name, scope.peers, sizes, scope.rounds)

    return run


def _uncollected(figures: Figures, scope: Scope) -> None:
    with uncollected():
        _documents("uncollected", 20_000)(figures, scope)


def _ones(figures: Figures, scope: Scope) -> None:
    documents.measure_ones(figures, scope.peers, 3 * scope.rounds)


def _memory(figures: Figures, scope: Scope) -> None:
    sizes = scope.sizes(1_000, 10_000, ratio=10_000)
    documents.measure_memory(figures, scope.peers, sizes)


def _lines(figures: Figures, scope: Scope) -> None:
    sizes = scope.sizes(1_000, 10_000, 100_000, 1_000_000, ratio=10_000)
    streams.measure(figures, scope.peers, sizes, scope.rounds)


def _peaks(figures: Figures, scope: Scope) -> None:
    # From 100,000 on, the memos are as full as they may be.
    sizes = sorted({min(scope.most, size) for size in (1_000, 100_000, 200_000)})
    streams.measure_peaks(figures, scope.peers[:1], sizes)


def _imports(figures: Figures, scope: Scope) -> None:
    processes.measure(figures, processes.programs_of(scope.peers), 3 * scope.rounds)
    processes.measure_loaded(figures)


def _first_calls(figures: Figures, scope: Scope) -> None:
    processes.measure_first_calls(figures, document(records(1)), scope.rounds)


def _rules(figures: Figures, scope: Scope) -> None:
    rules_.measure(figures, scope.sizes(1_000, 10_000, 100_000, 1_000_000, ratio=10_000))


def _pages(figures: Figures, scope: Scope) -> None:
    pages_.measure(figures, scope.pages, 3 * scope.rounds)


#: Every measure, by its name on the command line.
MEASURES: dict[str, Callable[[Figures, Scope], None]] = {
    "load": _documents("load", 20_000),
    "uncollected": _uncollected,
    "one": _ones,
    "dump": _documents("dump", 20_000),
    "make": _documents("make", 10_000),
    "unite": _documents("unite", 10_000),
    "lines": _lines,
    "peak": _peaks,
    "memory": _memory,
    "rules": _rules,
    "import": _imports,
    "first": _first_calls,
    "pages": _pages,
}

#: Those that aims are set for and that are soon done.
QUICK = ("load", "one", "dump", "make", "memory", "rules", "import", "pages")

MICRO, MILLI, KILO = 1e6, 1e3, 1e-3

#: The tables: a measure in the figures, a title, by what the figures are multiplied, and the size
#: at which there is a ratio to the baseline.
TABLES: tuple[tuple[str, str, float, int | None], ...] = (
    ("load", "JSON to validated objects: µs a record", MICRO, 20_000),
    ("uncollected", "The same with the collector off for everybody: µs a record", MICRO, 20_000),
    ("one", "One record, memos emptied before it: µs", MICRO, 1),
    ("dump", "Objects to JSON: µs a record", MICRO, 20_000),
    ("make", "Objects made in Python, with their checks: µs a record", MICRO, 10_000),
    ("unite", "Union of two sets that share half of their objects: µs a record", MICRO, 10_000),
    ("read", "JSON Lines read: µs a record", MICRO, 10_000),
    ("write", "JSON Lines written: µs a record", MICRO, 10_000),
    ("peak", "The most memory in use while JSON Lines are read: kB in all", KILO, None),
    ("memory", "Memory: bytes a record", 1, 10_000),
    ("rules", "A dataset made of objects, and all rules checked: µs a record", MICRO, None),
    ("rules memory", "Its memory, and how much more the rules take: bytes a record", 1, None),
    ("import", "Import in a cold process: ms more than a bare interpreter", MILLI, None),
    ("modules", "Modules that it loads beyond those needed and its own", 1, None),
    ("first call", "First call in a process, after the import: ms", MILLI, None),
    ("pages", "Pages parsed: ms for 4,500 characters", MILLI, None),
)


def machine() -> str:
    """What it was measured on."""
    packages = ("attrs", "cattrs", "msgspec", "orjson", "pydantic", "marshmallow",
                "dataclasses-json", "stix2", "followthemoney")  # fmt: skip
    versions = ", ".join(f"{name} {_version(name)}" for name in packages)
    return (
        f"Measured on {datetime.now(UTC):%Y-%m-%d} with {platform.python_implementation()} "
        f"{platform.python_version()} on {platform.system()}, {os.cpu_count()} cores "
        f"({_processor()}), beside {versions}.\n"
    )


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "(not installed)"


def _processor() -> str:
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.machine()


def report(figures: Figures, peers: Sequence[Peer]) -> str:
    """All that was measured, as Markdown."""
    parts = [machine(), "## Aims\n", aims.aims_table(figures)]
    if refused := fairness.table(peers):
        parts += ["## What each refuses\n", refused]
    for name, title, scale, ratio in TABLES:
        if figures.sizes(name):
            parts += [f"## {title}\n", table(figures, name, scale, ratio)]
    return "\n".join(parts)


def main() -> int:
    args = _arguments()
    wanted = args.peer or (aims.PEERS if args.quick else [peer.name for peer in PEERS])
    chosen = [peer for peer in PEERS if peer.name in wanted]
    for peer in chosen:
        if not is_installed(peer):
            print(f"skipped, not installed: {peer.name}", file=sys.stderr)
    scope = Scope(
        peers=[peer() for peer in chosen if is_installed(peer)],
        rounds=args.rounds or (3 if args.quick else 5),
        quick=args.quick,
        most=args.most,
        pages=[path.read_text(encoding="utf-8") for path in args.page],
    )
    figures = Figures()
    for name in args.only or (QUICK if args.quick else MEASURES):
        begun = time.monotonic()
        MEASURES[name](figures, scope)
        print(f"{name}: {time.monotonic() - begun:.0f} s", file=sys.stderr)
    text = report(figures, scope.peers)
    print(text)
    return _compared(figures) if args.check else _written(text) if args.write else 0


def _arguments() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[1])
    options.add_argument("--quick", action="store_true", help="only what aims are set for")
    options.add_argument("--only", action="append", choices=MEASURES, help="one measure")
    options.add_argument(
        "--peer", action="append", choices=[p.name for p in PEERS], metavar="NAME",
        help=f"one row of the tables: {'; '.join(p.name for p in PEERS)}",
    )  # fmt: skip
    options.add_argument("--rounds", type=_positive, help="how often; 5, or 3 with --quick")
    options.add_argument("--most", type=_positive, default=1_000_000, help="records at the most")
    options.add_argument("--page", action="append", type=_file, help="a page to parse")
    end = options.add_mutually_exclusive_group()
    end.add_argument("--write", action="store_true", help=f"into {DOC.name}")
    end.add_argument("--check", action="store_true", help=f"against {DOC.name}")
    args = options.parse_args()
    if args.write and (args.quick or args.only or args.peer):
        options.error("--write needs all figures: leave out --quick, --only and --peer")
    args.page = args.page or sorted((ROOT / "examples" / "pages").glob("*.txt"))
    return args


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"expected 1 or more, got {text!r}")
    return int(text)


def _file(text: str) -> Path:
    if not Path(text).is_file():
        raise argparse.ArgumentTypeError(f"no such file: {text!r}")
    return Path(text)


def _written(text: str) -> int:
    before, _, rest = DOC.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    DOC.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")
    return 0


def _compared(figures: Figures) -> int:
    written = aims.written_ratios(DOC.read_text(encoding="utf-8"))
    if not list(aims.comparable(figures, written)):
        print("no ratio to compare: measure what has an aim, beside its peer", file=sys.stderr)
        return 2
    worse = aims.regressions(figures, written)
    for each in worse:
        print(f"worse: {each}", file=sys.stderr)
    return 1 if worse else 0


if __name__ == "__main__":
    raise SystemExit(main())
