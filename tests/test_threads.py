"""Everything may be used by several threads, the first time too."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event
from typing import Any

import pytest

from conflictmodel import Actor, ActorKind
from conflictmodel.convert import _mirrors, read, written

THREADS = 8


@pytest.fixture
def unmade(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, list[Any]]]:
    """For which classes readers, writers and mirrors are made, each time slowly."""
    pytest.importorskip("msgspec")
    asked: dict[str, list[Any]] = {}

    def slow(name: str, make: Any) -> Any:
        def making(cls: Any) -> Any:
            asked.setdefault(name, []).append(cls)
            Event().wait(0.01)  # So that the other threads ask meanwhile.
            return make(cls)

        return making

    for name in ("_READERS", "_WRITERS", "_MIRRORS"):
        table = _mirrors.Once(slow(name, getattr(_mirrors, name).make))
        monkeypatch.setattr(_mirrors, name, table)
    yield asked


def test_threads_that_read_and_write_at_first_make_everything_once(
    unmade: dict[str, list[Any]],
) -> None:
    """
    Two that made decoders of the same new structs at a time would crash in msgspec.
    """
    actor = Actor(id="actor:lina-haddad", kind=ActorKind.PERSON, name="Lina Haddad")
    barrier = Barrier(THREADS)

    def both(_: int) -> Any:
        barrier.wait()
        return read("".join(written((actor,), Actor)), Actor)

    with ThreadPoolExecutor(THREADS) as pool:
        assert list(pool.map(both, range(THREADS))) == [actor] * THREADS
    assert unmade["_READERS"] == unmade["_WRITERS"] == [Actor]
    assert len(set(unmade["_MIRRORS"])) == len(unmade["_MIRRORS"]) > 1
