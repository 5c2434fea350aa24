"""What asking leaves behind: nothing that a dataset is compared, copied or stored by."""

import copy
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta, tzinfo
from typing import Any

import attrs
import pytest
from dateutil.tz import tzoffset

from conflictmodel import Ceasefire, Dataset, Duration, InvalidValue, Place, Source, When
from conflictmodel.chronology import Chronology
from conflictmodel.display import holdings_of

ID = "ceasefire:port-maren"
PAPER = Source(id="source:paper", published=When("2018-05-02"))
PORT = Place(name="Port Maren", zone="Asia/Beirut")
TRUCE = Ceasefire(
    id=ID,
    source=PAPER.id,
    where=(PORT,),
    starts=When("2018-05-01T12:00:00"),
    duration=Duration("PT48H"),
)
NOON = "2018-05-02T12:00:00"


def pickled(thing: Any) -> Any:
    return pickle.loads(pickle.dumps(thing))  # noqa: S301 (our own bytes)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickled, attrs.evolve])
def test_what_was_asked_is_no_part_of_a_dataset(copied: Callable[[Any], Any]) -> None:
    """
    A dataset that was asked is equal to its copies, hashes alike and has the same bytes.
    """
    data = Dataset.of(PAPER, TRUCE)
    fresh, stored = hash(data), pickle.dumps(data)
    held, clock = data.truces(at=NOON, known_at="2018-05-03"), data.clock(ID)
    assert clock.phases

    other = copied(data)

    assert other == data
    assert hash(other) == hash(data) == fresh
    assert pickle.dumps(data) == stored
    assert other.truces(at=NOON, known_at="2018-05-03") == held
    assert copied(clock) == clock == other.clock(ID)


def test_a_second_question_makes_nothing_anew() -> None:
    """
    Neither the clocks, nor what was known at one time.
    """
    data = Dataset.of(PAPER, TRUCE)

    assert data.clock(ID) is data.clock(ID)
    assert data.clock(ID, known_at="2018-05-03") is data.clock(ID, known_at="2018-05-03")
    assert data.truces(at=NOON, known_at="2018-05-01") == ()
    assert len(data.truces(at=NOON)) == 1


@pytest.mark.parametrize("zone", [None, tzoffset(None, timedelta(hours=3))])
def test_any_zone_will_do(zone: tzinfo | None) -> None:
    """
    The zones of dateutil have no hash.
    """
    data = Dataset.of(PAPER, TRUCE)

    assert len(data.truces(at=NOON, zone=zone)) == 1
    assert "Port Maren" in data.timeline(zone=zone).svg()


def test_the_name_of_a_zone_is_none() -> None:
    """
    The error says what is expected.
    """
    name: Any = "Asia/Damascus"

    with pytest.raises(InvalidValue, match="expected a zone such as ZoneInfo"):
        Dataset.of(PAPER, TRUCE).truces(at=NOON, zone=name)


def test_threads_may_ask_at_once() -> None:
    """
    All get the same answer.
    """
    data = Dataset.of(PAPER, TRUCE)

    with ThreadPoolExecutor(8) as pool:
        answers = set(pool.map(lambda _: data.truces(at=NOON), range(64)))

    assert len(answers) == 1


def test_time_left_is_read_on_the_clock_of_the_place() -> None:
    """
    As the question itself is.
    """
    [row] = holdings_of(Chronology(Dataset.of(PAPER, TRUCE)), NOON)

    assert row.left.hours == (24, 24)


def test_a_picture_marks_the_time_on_the_clock_of_the_place() -> None:
    """
    A time of day is a line, and no band of the hours that it has somewhere on earth.
    """
    asked = Dataset.of(PAPER, TRUCE).timeline(at=NOON).at

    assert asked is not None
    assert asked.earliest == asked.latest


def test_another_report_of_a_source_that_came_later_is_not_known_before() -> None:
    """
    Two accounts of one source are told by a rule; each is known from its own time on.
    """
    data = Dataset.of(PAPER, TRUCE)
    again = Source(id=PAPER.id, published=When("2018-06-01"))

    assert data.with_(again).known("2018-05-10") == data
    assert data.with_(again).known("2018-06-01") == data.with_(again)
