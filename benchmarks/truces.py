"""
What a question to the truce clock costs as the dataset grows.

    python benchmarks/truces.py                    1 thousand, 10 and 100 thousand cease-fires
    python benchmarks/truces.py 1000 50000         other sizes

Each cease-fire has one extension and a place of its own among 50 towns of 10 provinces, and all
of them lie in one century. Questions are put at random times; what is asked of the index is
timed by question and by truce found, beside a walk over all clocks, which is what one would
write without an index. The index is made with the first question, and timed apart.
"""

import argparse
import random
import statistics
import time
from datetime import UTC, datetime, timedelta

from conflictmodel import Ceasefire, Dataset, Duration, Extension, Place, When
from conflictmodel.chronology import Chronology, Instant
from conflictmodel.values import Answer

CENTURY = datetime(1950, 1, 1, tzinfo=UTC)


def dataset(size: int, seed: int = 1) -> Dataset:
    """So many truces of some days each, spread over a century."""
    chance = random.Random(seed)  # noqa: S311 (the same data each time)
    objects: list[Ceasefire | Extension] = []
    for number in range(size):
        start = CENTURY + timedelta(hours=chance.randrange(24 * 36_500))
        town = chance.randrange(500)
        place = Place(name=f"Town {town}", within=(f"Province {town % 10}", "Velanda"))
        id = f"ceasefire:{number}"
        objects.append(
            Ceasefire(
                id=id,
                where=(place,),
                starts=When.of(start),
                duration=Duration.hours(chance.randrange(24, 240)),
            )
        )
        objects.append(
            Extension(id=f"extension:{number}", ceasefire=id, duration=Duration.hours(72))
        )
    return Dataset.of(*objects)


def questions(count: int) -> list[tuple[When, str | None]]:
    """Times and places that somebody may ask for."""
    chance = random.Random(2)  # noqa: S311 (the same questions each time)
    places = ["Town 7", "Province 3", "Velanda", None]
    times = (CENTURY + timedelta(hours=chance.randrange(24 * 36_500)) for _ in range(count))
    return [(When.of(each), chance.choice(places)) for each in times]


def walked(chronology: Chronology, at: When) -> int:
    """The truces that hold at a time, found by asking every clock."""
    moment = Instant.of(at)
    fresh = Chronology(chronology.dataset)  # It knows no clock yet.
    clocks = map(fresh.clock, fresh.dataset.ceasefires.ids)
    return sum(clock.holds(moment) is not Answer.NO for clock in clocks)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[1])
    options.add_argument("sizes", nargs="*", type=int, default=[1_000, 10_000, 100_000])
    args = options.parse_args()
    print(f"{'truces':>8}{'index, s':>10}{'found':>8}{'ms a question':>15}{'ms a truce found':>18}"
          f"{'walk, ms':>10}")  # fmt: skip
    for size in args.sizes:
        chronology = Chronology(dataset(size))
        begun = time.perf_counter()
        chronology.truces("1999-01-01", "Velanda")
        chronology.truces("1999-01-01")
        made = time.perf_counter() - begun
        taken, found = [], 0
        for at, place in questions(300):
            begun = time.perf_counter()
            found += len(chronology.truces(at, place))
            taken.append(time.perf_counter() - begun)
        begun = time.perf_counter()
        walked(chronology, When("1999-01-01T00:00:00Z"))
        walk = time.perf_counter() - begun
        mean = statistics.mean(taken)
        print(
            f"{size:8,}{made:10.2f}{found / 300:8.1f}{mean * 1e3:15.3f}"
            f"{sum(taken) * 1e3 / max(found, 1):18.4f}{walk * 1e3:10.0f}"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
