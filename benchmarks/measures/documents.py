"""Whole documents, single records, objects made in Python, unions, and what objects weigh."""

import contextlib
import gc
import statistics
import time
import tracemalloc
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from measures.figures import Figures
from measures.rounds import Task, as_if_alone, in_rounds, turned, uncollected
from peers.making import made
from peers.protocol import Cannot, Peer
from peers.records import PAGE, records

#: How many records the measure of single ones goes through.
ONES = 300


class Given:
    """Records, and their documents, each of which is made once for all peers that read the same."""

    def __init__(self, size: int) -> None:
        self.rows = list(records(size))
        self._texts: dict[object, bytes] = {}

    def text_for(self, peer: Peer) -> bytes:
        """The document of the records as a peer reads it."""
        way = type(peer).document
        if way not in self._texts:
            self._texts[way] = peer.document(self.rows)
        return self._texts[way]


#: What a peer does with records: a task, or `Cannot`.
Way = Callable[[Peer, Given], Task]


def _loading(peer: Peer, given: Given) -> Task:
    text = given.text_for(peer)

    def ready() -> Callable[[], object]:
        peer.forget()
        return lambda: peer.load(text)

    return ready


def _dumping(peer: Peer, given: Given) -> Task:
    whole = peer.load(given.text_for(peer))
    return lambda: lambda: peer.dump(whole)


def _making(peer: Peer, given: Given) -> Task:
    names, rows = _names(peer), given.rows

    def ready() -> Callable[[], object]:
        peer.forget()
        return lambda: [made(names, *row) for row in rows]

    return ready


def _uniting(peer: Peer, given: Given) -> Task:
    """Two sets that have half of their records in common; equal, but made apart."""
    names, rows = _names(peer), given.rows
    third = len(rows) // 3
    one = peer.whole([made(names, *row) for row in rows[: 2 * third]])
    other = peer.whole([made(names, *row) for row in rows[third:]])
    return lambda: lambda: peer.united(one, other)


def _names(peer: Peer) -> Any:
    if peer.names is None:
        raise Cannot
    return peer.names


#: The measures that are taken in rounds, by their names.
WAYS: dict[str, Way] = {
    "load": _loading,
    "uncollected": _loading,
    "dump": _dumping,
    "make": _making,
    "unite": _uniting,
}


def measure(
    figures: Figures, name: str, peers: Iterable[Peer], sizes: Sequence[int], rounds: int
) -> None:
    """Take one of the measures in `WAYS` at every size."""
    for size in sizes:
        tasks: dict[str, Task] = {}
        with uncollected():
            given = Given(size)
            for peer in (each for each in peers if size <= each.most):
                with contextlib.suppress(Cannot):
                    tasks[peer.name] = WAYS[name](peer, given)
        in_rounds(figures, name, size, tasks, rounds)


def measure_ones(figures: Figures, peers: Sequence[Peer], rounds: int) -> None:
    """Single records, each with memos emptied before it; a round gives the middle of them."""
    rows = list(records(ONES))
    texts = {peer.name: [peer.one(row) for row in rows] for peer in peers}
    with as_if_alone():
        for turn in range(rounds):
            for peer in turned(peers, turn):
                gc.collect()
                taken = [
                    _one(peer, section, text)
                    for (section, _), text in zip(rows, texts[peer.name], strict=True)
                ]
                figures.add("one", 1, peer.name, statistics.median(taken))


def _one(peer: Peer, section: str, text: bytes) -> float:
    peer.forget()
    begun = time.perf_counter()
    peer.load_one(section, text)
    return time.perf_counter() - begun


def measure_memory(figures: Figures, peers: Iterable[Peer], sizes: Iterable[int]) -> None:
    """Bytes a record that stay allocated when a document was loaded, as Python traces them."""
    few = Given(PAGE)
    for size in sizes:
        given = Given(size)
        for peer in (each for each in peers if size <= each.most):
            peer.load(few.text_for(peer))  # What is made at first use is no record's.
            text = given.text_for(peer)
            peer.forget()
            gc.collect()
            tracemalloc.start()
            whole = peer.load(text)
            gc.collect()
            figures.add("memory", size, peer.name, tracemalloc.get_traced_memory()[0] / size)
            tracemalloc.stop()
            del whole
