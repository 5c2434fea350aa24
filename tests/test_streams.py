"""JSON Lines of any length: what is held at a time does not depend on how many there are."""

import tracemalloc
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from conflictmodel import Evidence, Form, Statement, When
from conflictmodel.convert import _memos
from conflictmodel.files import dump_lines, iter_lines


def statements(number: int) -> Iterator[Statement]:
    """All different, so that no memo can live on the first ones."""
    for each in range(number):
        yield Statement(
            id=f"statement:{each}",
            source=f"source:{each}",
            speaker=f"actor:{each}",
            form=Form.DIRECT,
            quoted=(f"We held our fire {each} times",),
            made=When(f"{1000 + each % 9000}-05-07"),
            evidence=(Evidence(exact=f"We held our fire {each} times", start=each),),
        )


@pytest.fixture(autouse=True)
def _memos_that_are_soon_full(monkeypatch: pytest.MonkeyPatch) -> None:
    """What they hold does not grow with the stream, and is not what is looked at here."""
    monkeypatch.setattr(_memos, "MOST", 100)


def peak(run: Callable[[], object]) -> int:
    """The most bytes in use at a time while something runs."""
    tracemalloc.start()
    try:
        run()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.fixture(scope="module")
def streams(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    folder = tmp_path_factory.mktemp("streams")
    paths = {number: folder / f"{number}.jsonl" for number in (1_000, 20_000)}
    for number, path in paths.items():
        dump_lines(statements(number), path)
    return paths


def test_a_stream_is_read_in_constant_memory(streams: dict[int, Path]) -> None:
    """
    Twenty times the lines take no more memory.
    """
    few, many = (
        peak(lambda path=path: deque(iter_lines(path), maxlen=0))  # type: ignore[misc]
        for path in streams.values()
    )

    assert many < few + 100_000


def test_a_stream_is_written_in_constant_memory(streams: dict[int, Path], tmp_path: Path) -> None:
    """
    The objects of a generator are gone once they are written.
    """
    few, many = (
        peak(lambda number=number: dump_lines(statements(number), tmp_path / "out"))  # type: ignore[misc]
        for number in streams
    )

    assert many < few + 100_000
