"""One truce over time: terms, extensions, lapses, quarrels, ends, and how many hours it held."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve

from conflictmodel import (
    Ceasefire,
    Dataset,
    Duration,
    Ending,
    EndingKind,
    Extension,
    Extent,
    Place,
    PlaceKind,
    Position,
    PositionStance,
    Source,
    UnknownId,
    Violation,
    When,
)
from conflictmodel.chronology import Chronology, Clock, Coverage, TruceState
from conflictmodel.values import Answer

ID = "ceasefire:port-maren"
NO, POSSIBLY, CERTAINLY = Answer.NO, Answer.POSSIBLY, Answer.CERTAINLY
PORT = Place(name="Port Maren", within=("Karsova province", "Velanda"))
PAPER = Source(id="source:paper", published=When("2018-05-10"))


def truce(**fields: object) -> Ceasefire:
    return Ceasefire(id=ID, **fields)  # type: ignore[arg-type]


def longer(number: int, **fields: object) -> Extension:
    return Extension(id=f"extension:port-{number}", ceasefire=ID, **fields)  # type: ignore[arg-type]


def answer(data: Dataset, at: str, zone: ZoneInfo | None = None) -> Answer:
    held = data.truces(at=at, zone=zone)
    return held[0].answer if held else NO


NOON = truce(starts=When("2018-05-01T12:00:00Z"), duration=Duration("PT48H"))


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2018-05-01T11:59:59Z", NO),
        ("2018-05-01T12:00:00Z", CERTAINLY),
        ("2018-05-03T11:59:59Z", CERTAINLY),
        ("2018-05-03T12:00:00Z", NO),
        # A day asks for its whole length, fifty hours without a zone.
        ("2018-05-02", POSSIBLY),
        ("2018-05-09", NO),
    ],
)
def test_a_term_begins_with_its_start_and_ends_before_its_end(at: str, expected: Answer) -> None:
    """
    In force from the first second on, and no longer at the last.
    """
    assert answer(Dataset.of(NOON), at) is expected


@pytest.mark.parametrize(
    ("terms", "at", "expected"),
    [
        # Nothing is told of times: it may hold whenever.
        ({}, "2018-05-02T00:00:00Z", POSSIBLY),
        # A day without a zone: from the first place on earth to the last.
        ({"starts": "2018-05-01", "duration": "P2D"}, "2018-04-30T09:59:59Z", NO),
        ({"starts": "2018-05-01", "duration": "P2D"}, "2018-04-30T10:00:00Z", POSSIBLY),
        ({"starts": "2018-05-01", "duration": "P4D"}, "2018-05-02T12:00:00Z", CERTAINLY),
        ({"starts": "2018-05-01", "duration": "P2D"}, "2018-05-02T09:59:59Z", POSSIBLY),
        ({"starts": "2018-05-01", "duration": "P2D"}, "2018-05-04T12:00:00Z", NO),
        # The last day counts as a whole.
        ({"starts": "2018-05-01", "ends": "2018-05-03"}, "2018-05-04T11:59:59Z", POSSIBLY),
        ({"starts": "2018-05-01", "ends": "2018-05-03"}, "2018-05-04T12:00:00Z", NO),
        # The start follows from end and length.
        ({"ends": "2018-05-03T12:00:00Z", "duration": "PT48H"}, "2018-05-01T12:00:00Z", CERTAINLY),
        ({"ends": "2018-05-03T12:00:00Z", "duration": "PT48H"}, "2018-05-01T11:00:00Z", NO),
        # Announced only: it began then or later, and nobody knows for how long.
        ({"announced": "2018-05-01T12:00:00Z"}, "2018-05-01T11:00:00Z", NO),
        ({"announced": "2018-05-01T12:00:00Z"}, "2019-05-01T11:00:00Z", POSSIBLY),
        # Begun, and no end told.
        ({"starts": "2018-05-01T12:00:00Z"}, "2018-05-02T11:00:00Z", POSSIBLY),
    ],
)
def test_what_is_not_told_stays_open(terms: dict[str, str], at: str, expected: Answer) -> None:
    """
    An open term makes the answer "possibly", never a guess.
    """
    kinds = {"duration": Duration}
    fields = {name: kinds.get(name, When)(text) for name, text in terms.items()}

    assert answer(Dataset.of(truce(**fields)), at) is expected


def test_a_truce_without_an_end_holds_as_long_as_it_is_told_of() -> None:
    """
    Told of as begun and not as ended, it certainly held until that was printed.
    """
    data = Dataset.of(PAPER, truce(source=PAPER.id, starts=When("2018-05-01T12:00:00Z")))

    assert answer(data, "2018-05-09T09:00:00Z") is CERTAINLY
    assert answer(data, "2018-05-20T09:00:00Z") is POSSIBLY


# Positions ----------------------------------------------------------------------------------------

FOR, AGAINST = (
    Position(actor="actor:army", stance=PositionStance.ANNOUNCED),
    Position(actor="actor:front", stance=PositionStance.DENIED),
)


@pytest.mark.parametrize(
    ("stances", "expected"),
    [
        ("", CERTAINLY),
        ("announced", CERTAINLY),
        ("agreed", CERTAINLY),
        ("welcomed", CERTAINLY),
        ("announced denied", POSSIBLY),
        ("announced rejected", POSSIBLY),
        ("denied", POSSIBLY),
        # A beginning is told all the same.
        ("proposed", POSSIBLY),
        ("proposed rejected", POSSIBLY),
    ],
)
def test_positions_decide_how_surely(stances: str, expected: Answer) -> None:
    """
    What one side announces and another denies is possible.
    """
    positions = tuple(
        Position(actor=f"actor:{stance}", stance=PositionStance(stance))
        for stance in stances.split()
    )

    assert answer(Dataset.of(evolve(NOON, positions=positions)), "2018-05-02T00:00:00Z") is expected


@pytest.mark.parametrize("stances", ["proposed", "proposed rejected", "rejected"])
def test_what_is_only_proposed_does_not_hold(stances: str) -> None:
    """
    Without a beginning, a proposal is none.
    """
    positions = tuple(
        Position(actor="actor:envoy", stance=PositionStance(stance)) for stance in stances.split()
    )
    proposed = truce(positions=positions, duration=Duration("PT48H"))

    assert Dataset.of(proposed).truces(at="2018-05-02") == ()


def test_who_disputes_it_is_named() -> None:
    """
    The answer names those who deny.
    """
    [held] = Dataset.of(evolve(NOON, positions=(FOR, AGAINST))).truces(at="2018-05-02T00:00:00Z")

    assert held.disputed_by == ("actor:front",)


def test_a_side_that_withdraws_leaves_it_possible() -> None:
    """
    From then on it may hold, before that it did.
    """
    left = Position(
        actor="actor:front", stance=PositionStance.WITHDREW, when=When("2018-05-02T12:00:00Z")
    )
    data = Dataset.of(evolve(NOON, positions=(FOR, left)))

    assert answer(data, "2018-05-02T11:00:00Z") is CERTAINLY
    assert answer(data, "2018-05-02T13:00:00Z") is POSSIBLY


# Extensions ---------------------------------------------------------------------------------------


def test_extensions_chain_in_order() -> None:
    """
    Each goes on from the end before it.
    """
    data = Dataset.of(
        NOON,
        longer(1, sequence=1, duration=Duration("PT24H")),
        longer(2, sequence=2, duration=Duration("PT24H")),
    )

    [held] = data.truces(at="2018-05-05T11:59:59Z")

    assert held.answer is CERTAINLY
    assert held.until.latest == datetime(2018, 5, 5, 12, tzinfo=UTC)
    assert held.under == (ID, "extension:port-1", "extension:port-2")
    assert answer(data, "2018-05-05T12:00:00Z") is NO


def test_an_extension_after_the_end_is_a_renewal() -> None:
    """
    What is made known after the end begins then: between the two lies a lapse.
    """
    data = Dataset.of(
        NOON, longer(1, announced=When("2018-05-04T00:00:00Z"), duration=Duration("PT24H"))
    )

    assert answer(data, "2018-05-03T18:00:00Z") is NO
    assert answer(data, "2018-05-04T12:00:00Z") is CERTAINLY
    assert data.clock(ID).lapses == (1, 1)


def test_an_extension_announced_on_the_last_day_may_leave_a_gap() -> None:
    """
    Whether it came in time is not known, and so is the gap.
    """
    data = Dataset.of(NOON, longer(1, announced=When("2018-05-03"), duration=Duration("PT72H")))

    assert answer(data, "2018-05-03T11:00:00Z") is CERTAINLY
    assert answer(data, "2018-05-03T18:00:00Z") is POSSIBLY
    assert answer(data, "2018-05-05T12:00:00Z") is CERTAINLY
    assert data.clock(ID).lapses == (0, 1)


def test_extensions_may_overlap() -> None:
    """
    One that begins before the end lasts as long as it says.
    """
    data = Dataset.of(
        NOON, longer(1, starts=When("2018-05-02T12:00:00Z"), duration=Duration("PT48H"))
    )

    assert data.clock(ID).lapses == (0, 0)
    assert answer(data, "2018-05-04T11:00:00Z") is CERTAINLY
    assert answer(data, "2018-05-04T12:00:00Z") is NO


def test_a_disputed_extension_makes_the_rest_possible() -> None:
    """
    The first term is not disputed by what came after it.
    """
    data = Dataset.of(NOON, longer(1, duration=Duration("PT24H"), positions=(FOR, AGAINST)))

    assert answer(data, "2018-05-03T11:00:00Z") is CERTAINLY
    [held] = data.truces(at="2018-05-03T13:00:00Z")
    assert held.answer is POSSIBLY
    assert held.disputed_by == ("actor:front",)


def test_a_rejected_extension_is_none() -> None:
    """
    Proposed and rejected, it prolongs nothing.
    """
    rejected = tuple(
        Position(actor="actor:front", stance=stance)
        for stance in (PositionStance.PROPOSED, PositionStance.REJECTED)
    )
    data = Dataset.of(NOON, longer(1, duration=Duration("PT24H"), positions=rejected))

    assert answer(data, "2018-05-03T13:00:00Z") is NO
    assert data.clock(ID).extension_count == (0, 0)


# Calendars and clocks -----------------------------------------------------------------------------


def end(data: Dataset, zone: ZoneInfo) -> str:
    latest = data.clock(ID, zone=zone).periods[-1].end.latest
    assert latest is not None
    return latest.astimezone(zone).isoformat()


@pytest.mark.parametrize(
    ("duration", "expected"),
    [
        # The clocks went forward on 25 March 2018 at 2:00 in Rome.
        ("P1D", "2018-03-25T20:00:00+02:00"),
        ("PT24H", "2018-03-25T21:00:00+02:00"),
        ("P1M", "2018-04-24T20:00:00+02:00"),
    ],
)
def test_days_follow_the_calendar_and_hours_the_clock(duration: str, expected: str) -> None:
    """
    Across a change of clocks, a day is no 24 hours.
    """
    starts = When("2018-03-24T20:00:00")

    assert end(Dataset.of(truce(starts=starts, duration=Duration(duration))), ROME) == expected


ROME = ZoneInfo("Europe/Rome")


def test_a_month_ends_on_the_last_day_there_is() -> None:
    """
    A month after 31 January is the end of February.
    """
    data = Dataset.of(truce(starts=When("2018-01-31T20:00:00"), duration=Duration("P1M")))

    assert end(data, ROME) == "2018-02-28T20:00:00+01:00"


def test_the_zone_of_the_place_counts_before_the_one_asked_for() -> None:
    """
    A place knows its own zone.
    """
    data = Dataset.of(
        truce(
            where=(Place(name="Port Maren", zone="Asia/Tokyo"),),
            starts=When("2018-05-01T00:00:00"),
            duration=Duration("PT1H"),
        )
    )

    assert answer(data, "2018-04-30T15:00:00Z", zone=ROME) is CERTAINLY


# Endings ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["collapsed", "terminated", "superseded", "expired"])
def test_it_ends_before_its_time(kind: str) -> None:
    """
    An end that is told of counts before the term.
    """
    over = Ending(kind=EndingKind(kind), when=When("2018-05-02T12:00:00Z"))
    data = Dataset.of(evolve(NOON, ending=over))

    assert answer(data, "2018-05-02T11:00:00Z") is CERTAINLY
    assert answer(data, "2018-05-02T12:00:00Z") is NO


def test_an_end_without_a_time_lies_before_its_report() -> None:
    """
    It broke down some time before that was printed.
    """
    data = Dataset.of(
        PAPER, evolve(NOON, source=PAPER.id, ending=Ending(kind=EndingKind.COLLAPSED))
    )

    assert answer(data, "2018-05-02T11:00:00Z") is POSSIBLY


def test_what_ran_out_and_was_extended_goes_on() -> None:
    """
    "It expired on Thursday and was extended": that was the end of the first term.
    """
    over = Ending(kind=EndingKind.EXPIRED, when=When("2018-05-03"))
    data = Dataset.of(evolve(NOON, ending=over), longer(1, duration=Duration("PT72H")))

    assert answer(data, "2018-05-05T00:00:00Z") is CERTAINLY


# Counting the hours -------------------------------------------------------------------------------


def clock(*objects: Ceasefire | Extension) -> Clock:
    return Dataset.of(*objects).clock(ID)


def test_time_in_force() -> None:
    """
    Two exact terms with a lapse: 48 and 24 hours, whichever moment counts.
    """
    held = clock(
        NOON, longer(1, announced=When("2018-05-04T00:00:00Z"), duration=Duration("PT24H"))
    )

    assert held.time_in_force().hours == (72, 72)
    assert held.time_in_force(datetime(2018, 5, 2, tzinfo=UTC)).hours == (12, 12)
    assert held.longest.hours == (48, 48)


def test_time_in_force_is_an_interval() -> None:
    """
    Known by the day only, two days' truce held for some time between two measures.
    """
    least, most = clock(truce(starts=When("2018-05-01"), ends=When("2018-05-03"))).time_in_force(
    ).hours  # fmt: skip

    assert least < 48 < (most or 0)


def test_time_left() -> None:
    """
    From a moment in a period to its end.
    """
    held = clock(NOON)

    assert held.time_left(datetime(2018, 5, 2, 12, tzinfo=UTC)).hours == (24, 24)
    assert held.time_left(datetime(2018, 6, 2, 12, tzinfo=UTC)).hours == (0, 0)


def test_an_open_end_has_no_most() -> None:
    """
    What has no end may last for ever.
    """
    held = clock(truce(starts=When("2018-05-01T12:00:00Z")))

    assert held.time_in_force().most is None
    assert held.time_left(datetime(2018, 5, 2, tzinfo=UTC)).most is None


def test_violations_per_day() -> None:
    """
    Six violations in two days are three a day.
    """
    broken = tuple(Violation(when=When(f"2018-05-02T0{n}:00:00Z")) for n in range(6))

    assert clock(evolve(NOON, violations=broken)).violations_per_day() == (3, 3)
    assert clock(truce()).violations_per_day() == (None, None)


def test_history() -> None:
    """
    The states follow one another, each with its times.
    """
    positions = (
        Position(
            actor="actor:envoy", stance=PositionStance.PROPOSED, when=When("2018-04-28T00:00:00Z")
        ),
        Position(
            actor="actor:army", stance=PositionStance.ANNOUNCED, when=When("2018-04-30T00:00:00Z")
        ),
    )
    broken = (Violation(when=When("2018-05-02T08:00:00Z"), alleged_by="actor:front"),)
    phases = clock(
        evolve(NOON, positions=positions, violations=broken),
        longer(1, sequence=1, duration=Duration("PT24H")),
    ).phases

    assert [each.state for each in phases] == [
        TruceState.PROPOSED,
        TruceState.ANNOUNCED,
        TruceState.IN_FORCE,
        TruceState.VIOLATED,
        TruceState.EXTENDED,
        TruceState.EXPIRED,
    ]
    assert phases[3].answer is POSSIBLY
    assert phases[4].begins.earliest == datetime(2018, 5, 3, 12, tzinfo=UTC)
    assert phases[4].ends.earliest == datetime(2018, 5, 4, 12, tzinfo=UTC)


# Places -------------------------------------------------------------------------------------------

WIDE = Ceasefire(
    id="ceasefire:velanda",
    where=(Place(name="Velanda", kind=PlaceKind.COUNTRY),),
    extent=Extent.NATIONWIDE,
    starts=When("2018-04-01T00:00:00Z"),
    ends=When("2018-06-01T00:00:00Z"),
)
LOCAL = evolve(NOON, where=(PORT,), part_of=WIDE.id)
BOTH = Dataset.of(WIDE, LOCAL)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("Port Maren", {ID: Coverage.WHOLE, WIDE.id: Coverage.WHOLE}),
        ("port maren", {ID: Coverage.WHOLE, WIDE.id: Coverage.WHOLE}),
        ("Karsova province", {ID: Coverage.PART, WIDE.id: Coverage.WHOLE}),
        ("Velanda", {ID: Coverage.PART, WIDE.id: Coverage.WHOLE}),
        (Place(name="Tel Arun", within=("Velanda",)), {WIDE.id: Coverage.WHOLE}),
        # No account says where Tel Arun lies.
        ("Tel Arun", {}),
    ],
)
def test_a_wider_truce_covers_the_places_within(
    place: str | Place, expected: dict[str, Coverage]
) -> None:
    """
    Asking for a part finds the whole, and asking for the whole finds its parts.
    """
    held = BOTH.truces(at="2018-05-02T00:00:00Z", place=place)

    assert {each.ceasefire: each.coverage for each in held} == expected


def test_a_truce_without_a_place_may_hold_anywhere() -> None:
    """
    Possibly: nobody says where.
    """
    [held] = Dataset.of(NOON).truces(at="2018-05-02T00:00:00Z", place="Port Maren")

    assert (held.answer, held.coverage) == (POSSIBLY, Coverage.UNKNOWN)


# Knowledge ----------------------------------------------------------------------------------------


def test_known_at() -> None:
    """
    What a later page tells was not known before it.
    """
    later = Source(id="source:later", published=When("2018-05-12"))
    data = Dataset.of(
        PAPER,
        later,
        evolve(NOON, source=PAPER.id),
        evolve(longer(1, duration=Duration("P30D")), source=later.id),
    )
    at = "2018-05-20T00:00:00Z"

    assert data.truces(at=at, known_at="2018-05-09") == ()
    assert data.truces(at=at, known_at="2018-05-11") == ()
    assert [each.answer for each in data.truces(at=at, known_at="2018-05-12")] == [CERTAINLY]
    assert data.since("2018-05-11") == data - data.known("2018-05-11")
    with pytest.raises(UnknownId):
        data.clock(ID, known_at="2018-05-09")


def test_accounts_that_differ_leave_it_possible() -> None:
    """
    Two sources, two ends: between them nobody can tell.
    """
    later = Source(id="source:later", published=When("2018-05-12"))
    data = Dataset.of(
        PAPER,
        later,
        evolve(NOON, source=PAPER.id),
        evolve(NOON, source=later.id, duration=Duration("PT72H")),
    )

    assert answer(data, "2018-05-03T11:00:00Z") is CERTAINLY
    assert answer(data, "2018-05-03T13:00:00Z") is POSSIBLY
    assert answer(data, "2018-05-04T13:00:00Z") is NO


def test_an_unknown_truce() -> None:
    """
    The error names the id.
    """
    with pytest.raises(UnknownId, match="ceasefire:nowhere"):
        Chronology(Dataset()).clock("ceasefire:nowhere")


def test_a_wider_question_does_not_change_the_measures() -> None:
    """
    Each truce is judged by its own terms: the wider one ends, the local one goes on.
    """
    over = Ending(kind=EndingKind.COLLAPSED, when=When("2018-05-01T13:00:00Z"))
    data = Dataset.of(evolve(WIDE, ending=over), LOCAL)

    held = {each.ceasefire: each.answer for each in data.truces(at="2018-05-02T00:00:00Z")}

    assert held == {ID: CERTAINLY}
    assert data.clock(ID).time_in_force().most == timedelta(hours=48)
