"""JSON Lines, read and written without being held."""

import tempfile
import tracemalloc
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from measures.figures import Figures
from measures.rounds import Task, in_rounds
from peers.protocol import Peer
from peers.records import records

#: How many objects are written again and again to make a long stream.
HELD = 1_000


def _drained(items: Iterable[object]) -> None:
    deque(items, maxlen=0)


def _reading(peer: Peer, path: Path) -> Task:
    def ready() -> Callable[[], object]:
        peer.forget()
        return lambda: _drained(peer.read(path))

    return ready


def _writing(peer: Peer, objects: list[Any], size: int, path: Path) -> Task:
    return lambda: lambda: peer.write(_repeated(objects, size), path)


def _repeated(objects: list[Any], size: int) -> Iterator[Any]:
    return (objects[number % len(objects)] for number in range(size))


def _written(peer: Peer, size: int, folder: Path) -> Path:
    """The stream of a peer, shared by all who read the same."""
    mapped = type(peer).lines is not Peer.lines
    path = folder / f"{peer.name if mapped else 'records'}-{size}.jsonl"
    if not path.exists():
        with path.open("wb") as file:
            file.writelines(peer.lines(records(size)))
    return path


def measure(figures: Figures, peers: Iterable[Peer], sizes: Sequence[int], rounds: int) -> None:
    """Read and write streams of every size."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in sizes:
            reading, writing = {}, {}
            for peer in peers:
                if size <= peer.most:
                    few = _written(peer, min(size, HELD), folder)
                    objects = [each for each in peer.read(few) if each is not None]
                    reading[peer.name] = _reading(peer, _written(peer, size, folder))
                    writing[peer.name] = _writing(peer, objects, size, folder / "out")
            in_rounds(figures, "read", size, reading, rounds)
            in_rounds(figures, "write", size, writing, rounds)


def measure_peaks(figures: Figures, peers: Iterable[Peer], sizes: Iterable[int]) -> None:
    """The most memory in use while a stream is read, in bytes, whatever its length."""
    with tempfile.TemporaryDirectory() as name:
        for size in sizes:
            for peer in peers:
                path = _written(peer, size, Path(name))
                peer.forget()
                tracemalloc.start()
                _drained(peer.read(path))
                figures.add("peak", size, peer.name, tracemalloc.get_traced_memory()[1])
                tracemalloc.stop()
