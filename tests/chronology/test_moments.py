"""The clock of one truce: seams, zones, words for instants, places covered."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest

from conflictmodel import (
    Ceasefire,
    Dataset,
    Duration,
    Ending,
    EndingKind,
    Extension,
    Place,
    Position,
    PositionStance,
    Violation,
    When,
)
from conflictmodel.chronology import Chronology, Clock, Coverage, Instant, Measure, TruceState
from conflictmodel.model import Entity

ID = "ceasefire:port"
EAST = timezone(timedelta(hours=3))


def hour(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def instant(text: str) -> Instant:
    return Instant(hour(text), hour(text))


def truce(**fields: object) -> Ceasefire:
    return Ceasefire(id=ID, starts=When("2018-05-01T00:00:00Z"), **fields)  # type: ignore[arg-type]


def longer(number: int, **fields: object) -> Extension:
    return Extension(
        id=f"extension:{number}",
        ceasefire=ID,
        sequence=number,
        duration=Duration("PT24H"),
        **fields,  # type: ignore[arg-type]
    )


def clock(*objects: Entity, zone: timezone | None = None) -> Clock:
    return Chronology(Dataset.of(*objects), zone).clock(ID)


def extended(found: Clock) -> list[Instant]:
    return [each.begins for each in found.phases if each.state is TruceState.EXTENDED]


def test_a_seam_is_the_end_before() -> None:
    """
    Each extension takes over where the term before it ends, whenever it was announced.
    """
    found = clock(
        truce(duration=Duration("PT48H")),
        longer(1, announced=When("2018-05-02T12:00:00Z")),
        longer(2),
    )

    seams = found.periods[0].seams
    assert [each.begins for each in seams] == [instant("2018-05-03"), instant("2018-05-04")]
    assert extended(found) == [instant("2018-05-03"), instant("2018-05-04")]


@pytest.mark.parametrize("starts", [None, When("2018-05-03T00:00:00Z")])
def test_a_period_goes_back_to_the_truce(starts: When | None) -> None:
    """
    Whether or not the extension says when it begins, as long as nothing lies between.
    """
    found = clock(truce(duration=Duration("PT48H")), longer(1, starts=starts))
    period = found.period_at(instant("2018-05-03T12:00"))

    assert period is not None
    assert period.start == instant("2018-05-01")
    assert period.under == (ID, "extension:1")


def test_an_extension_that_came_too_late_did_not_extend() -> None:
    """
    The truce collapsed before its extension took over.
    """
    found = clock(
        truce(
            duration=Duration("PT48H"),
            ending=Ending(kind=EndingKind.COLLAPSED, when=When("2018-05-02T06:00:00Z")),
        ),
        longer(1, announced=When("2018-05-01T12:00:00Z")),
    )

    assert extended(found) == []


@pytest.mark.parametrize(("zone", "first"), [(EAST, "2018-05-01T21:00"), (UTC, "2018-05-02")])
def test_phases_are_on_the_clock_of_the_zone(zone: timezone, first: str) -> None:
    """
    A day of a violation, a position or an ending is a day of the place.
    """
    day = When("2018-05-02")
    found = clock(
        truce(
            violations=(Violation(when=day),),
            positions=(Position(stance=PositionStance.ANNOUNCED, when=day),),
            ending=Ending(kind=EndingKind.TERMINATED, when=day),
        ),
        zone=zone,
    )
    states = {each.state: each.begins.earliest for each in found.phases}

    for state in (TruceState.VIOLATED, TruceState.ANNOUNCED, TruceState.ENDED):
        assert states[state] == hour(first)


@pytest.mark.parametrize("name", ["Foo/Bar", "America", "X"])
def test_a_zone_that_nobody_knows_is_as_none(name: str) -> None:
    """
    Zones come and go between machines; the answer is wider, and nothing crashes.
    """
    found = clock(truce(where=(Place(name="Port", zone=name),)), zone=EAST)

    assert found.zone is EAST


def test_time_left_of_a_day_lies_between() -> None:
    """
    At least from its last second, at most from its first; never more than the whole.
    """
    found = clock(truce(duration=Duration("PT48H")))

    assert found.time_left(hour("2018-05-02")) == Measure(timedelta(hours=24), timedelta(hours=24))
    assert found.time_left(Instant(hour("2018-05-01T12:00"), hour("2018-05-02"))) == Measure(
        timedelta(hours=24), timedelta(hours=36)
    )
    assert found.time_left(Instant(hour("2018-04-01"), hour("2018-05-02"))) == Measure(
        timedelta(), timedelta(hours=48)
    )
    assert found.time_left(hour("2018-06-01")) == Measure(timedelta(), timedelta())


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("2018-05-02T06:00:00Z", "2018-05-02 09:00"),
        ("2018-05-02T06:00:07Z", "2018-05-02 09:00:07"),
        ("2018-05-02", "2018-05-02"),
        ("2018-05-02/2018-05-03", "between 2018-05-02 and 2018-05-03"),
        ("2018-05-02T06:00:00Z/2018-05-02T08:00:00Z",
         "between 2018-05-02 09:00 and 2018-05-02 11:00"),
        ("../2018-05-02T06:00:00Z", "2018-05-02 09:00 or before"),
        ("2018-05-02T06:00:00Z/..", "2018-05-02 09:00 or later"),
    ],
)  # fmt: skip
def test_an_instant_in_words(when: str, words: str) -> None:
    """
    On the clock of a zone.
    """
    assert Instant.of(When(when), EAST).told(EAST) == words


@pytest.mark.parametrize("read", [Instant.of, Instant.ending])
@pytest.mark.parametrize(
    ("backwards", "forwards"),
    [
        ("2018-05-03/2018-05-01", "2018-05-01/2018-05-03"),
        ("2018-05-03T06:00:00Z/2018-05-01", "2018-05-01/2018-05-03T06:00:00Z"),
        ("2018-06/2018-05", "2018-05/2018-06"),
    ],
)
def test_an_interval_told_backwards_lies_between_its_ends(
    backwards: str, forwards: str, read: Callable[[When], Instant]
) -> None:
    """
    A rule reports it; what is certain still lies within what is possible.
    """
    assert read(When(backwards)) == read(When(forwards))


def test_nothing_known_is_no_words() -> None:
    """
    The caller says what that means.
    """
    assert Instant().told() == ""


@pytest.mark.parametrize(
    ("place", "coverage"),
    [
        ("Port", Coverage.WHOLE),
        ("Old Town", Coverage.WHOLE),
        ("Velanda", Coverage.PART),
        ("Elsewhere", None),
    ],
)
def test_a_truce_covers_its_place(place: str, coverage: Coverage | None) -> None:
    """
    And what lies in it; of what it lies in, a part. One without a place may cover any.
    """
    chronology = Chronology(
        Dataset.of(
            truce(where=(Place(name="Port", within=("Velanda",)),)),
            Ceasefire(id="ceasefire:x", where=(Place(name="Old Town", within=("Port",)),)),
            Ceasefire(id="ceasefire:nowhere"),
        )
    )

    assert chronology.covering(place).get(ID) is coverage
    assert chronology.covering(place)["ceasefire:nowhere"] is Coverage.UNKNOWN
