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
    InvalidValue,
    Place,
    PlaceKind,
    Position,
    PositionStance,
    Source,
    UnknownId,
    Violation,
    When,
)
from conflictmodel.chronology import Chronology, Clock, Coverage, Instant, TruceState
from conflictmodel.chronology._terms import Span, Standing, Terms
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
        ("rejected", POSSIBLY),
        # A beginning that only the proposal names falls with its rejection.
        ("proposed rejected", NO),
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


@pytest.mark.parametrize(
    ("rejected", "expected", "disputed_by"),
    [
        ("2018-04-29", CERTAINLY, ()),
        ("2018-04-30", POSSIBLY, ("actor:army",)),
        (None, POSSIBLY, ("actor:army",)),
        ("2018-05-01", NO, ("actor:army",)),
    ],
)
def test_who_rejects_and_agrees_later_agrees(
    rejected: str | None, expected: Answer, disputed_by: tuple[str, ...]
) -> None:
    """
    One actor has one mind at a time; where nobody knows which came first, it is possible.
    """
    positions = tuple(
        Position(
            actor=f"actor:{who}", stance=PositionStance(stance), when=When(when) if when else None
        )
        for who, stance, when in (
            ("army", "rejected", rejected),
            ("army", "agreed", "2018-04-30"),
            ("front", "agreed", "2018-04-30"),
        )
    )
    agreed = truce(ends=NOON.starts, duration=Duration("PT48H"), positions=positions)

    standing = clock(agreed).terms.standing

    assert standing == Standing(expected, disputed_by)


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

    [before], [after] = (data.truces(at=f"2018-05-02T{hour}:00:00Z") for hour in (11, 13))
    assert (before.answer, before.disputed_by) == (CERTAINLY, ())
    assert (after.answer, after.disputed_by) == (POSSIBLY, ("actor:front",))


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

    [held] = data.truces(at="2018-05-03T11:00:00Z")
    assert (held.answer, held.disputed_by) == (CERTAINLY, ())
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


def test_a_day_before_the_end_is_a_day_of_the_calendar() -> None:
    """
    It began at eight in the evening as well, 23 hours before.
    """
    data = Dataset.of(truce(ends=When("2018-03-25T20:00:00"), duration=Duration("P1D")))

    assert answer(data, "2018-03-24T18:59:59Z", zone=ROME) is NO
    assert answer(data, "2018-03-24T19:00:00Z", zone=ROME) is CERTAINLY


def test_an_hour_that_comes_twice_is_either() -> None:
    """
    The clocks went back on 28 October 2018 at 3:00 in Rome.
    """
    data = Dataset.of(truce(starts=When("2018-10-28T02:30:00"), duration=Duration("PT24H")))

    assert answer(data, "2018-10-28T01:00:00Z", zone=ROME) is POSSIBLY
    assert answer(data, "2018-10-28T01:30:00Z", zone=ROME) is CERTAINLY


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


def test_the_clock_of_places_in_two_zones_is_not_known() -> None:
    """
    Noon in Rome or noon in Tokyo, in whatever order they are named.
    """
    places = tuple(Place(name=zone, zone=zone) for zone in ("Asia/Tokyo", "Europe/Rome"))
    noon = truce(starts=When("2018-05-01T12:00:00"), ends=When("2018-05-03T12:00:00"))

    for where in (places, places[::-1]):
        data = Dataset.of(evolve(noon, where=where))
        assert answer(data, "2018-05-01T06:00:00Z") is POSSIBLY
        assert answer(data, "2018-05-02T12:00:00Z") is CERTAINLY


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


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        ("2018-05-01/2018-05-03", POSSIBLY),
        # It was the end of the second term.
        ("2018-05-02T12:00:00Z", NO),
        # It was the end of the first.
        ("2018-05-03T12:00:00Z", CERTAINLY),
    ],
)
def test_an_expiry_may_be_the_end_of_either_term(starts: str, expected: Answer) -> None:
    """
    Of one that may have ended the first term or the second, nobody can tell whether it went on.
    """
    over = Ending(kind=EndingKind.EXPIRED, when=When("2018-05-04"))
    first = truce(starts=When(starts), duration=Duration("PT24H"), ending=over)
    data = Dataset.of(first, longer(1, duration=Duration("PT48H")))

    assert answer(data, "2018-05-05T12:00:00Z", zone=ZoneInfo("UTC")) is expected


def test_an_expiry_without_a_time_counts_before_the_term() -> None:
    """
    Over before that was told, whatever was agreed.
    """
    long = truce(starts=NOON.starts, duration=Duration("P30D"))
    data = told(long, truce(ending=Ending(kind=EndingKind.EXPIRED)))

    assert answer(data, "2018-05-19T00:00:00Z") is CERTAINLY
    assert answer(data, "2018-05-21T00:00:00Z") is POSSIBLY
    assert answer(data, "2018-05-23T00:00:00Z") is NO


def test_an_expiry_without_a_time_is_that_of_the_term_if_it_agrees() -> None:
    """
    Who tells afterwards that it ran out says nothing new; nor whether it was extended.
    """
    over = told(NOON, truce(ending=Ending(kind=EndingKind.EXPIRED)))
    longer_still = Dataset.of(*over, longer(1, duration=Duration("P90D")))

    assert over.clock(ID).time_in_force().hours == (48, 48)
    assert answer(longer_still, "2018-06-30T00:00:00Z") is POSSIBLY


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


@pytest.mark.parametrize(
    ("fields", "hours"),
    [
        ({}, (72, 72)),
        # Disputed, and so perhaps for no time at all.
        ({"positions": "announced denied"}, (0, 72)),
        # Perhaps cut short: the fifty hours of a day without a zone count again.
        ({"ending": "2018-05-04T12:00:00Z"}, (22, 98)),
        # Over after them.
        ({"ending": "2018-05-09"}, (72, 72)),
    ],
)
def test_lengths_are_what_they_are_whenever_they_began(
    fields: dict[str, str], hours: tuple[int, int]
) -> None:
    """
    48 hours from some hour of 1 May, and 24 more, are 72.
    """
    over = Ending(kind=EndingKind.COLLAPSED, when=When(fields.get("ending", "2018-06")))
    positions = tuple(
        Position(actor="actor:front", stance=PositionStance(stance))
        for stance in fields.get("positions", "").split()
    )
    begun = truce(
        starts=When("2018-05-01"), duration=Duration("PT48H"), positions=positions, ending=over
    )
    held = clock(begun, longer(1, duration=Duration("PT24H")))

    least, most = held.time_in_force().hours
    assert (round(least), round(most or 0)) == hours
    assert held.longest == held.time_in_force()


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


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (Place(name="Tripoli", country="LBN", within=("Lebanon",)), {"lbn"}),
        (Place(name="Tripoli", country="LBY"), {"lby"}),
        (Place(name="Tripoli"), {"lbn", "lby"}),
        ("Tripoli", {"lbn", "lby"}),
        ("Lebanon", {"lbn"}),
    ],
)
def test_places_of_one_name_in_two_countries_are_two(
    place: str | Place, expected: set[str]
) -> None:
    """
    Where the country is told, it counts.
    """
    data = Dataset.of(
        *(
            evolve(
                NOON,
                id=f"ceasefire:{code.lower()}",
                where=(Place(name="Tripoli", country=code, within=(country,)),),
            )
            for code, country in (("LBN", "Lebanon"), ("LBY", "Libya"))
        )
    )

    found = data.truces(at="2018-05-02T00:00:00Z", place=place)

    assert {each.ceasefire.removeprefix("ceasefire:") for each in found} == expected


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


# Several accounts ---------------------------------------------------------------------------------

MORNING, EVENING = (
    Source(id="source:morning", published=When("2018-05-20")),
    Source(id="source:evening", published=When("2018-05-21")),
)


def told(*accounts: Ceasefire | Extension) -> Dataset:
    """Accounts of as many sources, in their order."""
    return Dataset.of(
        MORNING,
        EVENING,
        *map(lambda each, paper: evolve(each, source=paper.id), accounts, (MORNING, EVENING)),
    )


def test_a_length_counts_from_the_start_of_its_own_account() -> None:
    """
    "48 hours from Thursday" and "since Wednesday" are not 48 hours from Wednesday.
    """
    data = told(NOON, truce(starts=When("2018-04-30T12:00:00Z")))

    assert answer(data, "2018-05-01T06:00:00Z") is POSSIBLY
    assert answer(data, "2018-05-03T11:00:00Z") is CERTAINLY
    assert answer(data, "2018-05-03T13:00:00Z") is NO


def test_a_length_alone_counts_from_the_start_that_others_tell() -> None:
    """
    What one account leaves open is filled by the other.
    """
    data = told(truce(duration=Duration("PT48H")), truce(starts=When("2018-05-01T12:00:00Z")))

    assert data.clock(ID).time_in_force().hours == (48, 48)


BEGUN = truce(starts=When("2018-05-01T12:00:00Z"))


def collapsed(when: str | None, according_to: str | None = None) -> Ceasefire:
    over = Ending(
        kind=EndingKind.COLLAPSED,
        when=When(when) if when else None,
        according_to=according_to,
    )
    return truce(ending=over)


@pytest.mark.parametrize(
    ("ending", "before", "after"),
    [
        # Without a term, it held until it is told to be over.
        (collapsed("2018-05-10T12:00:00Z"), CERTAINLY, NO),
        (collapsed("2018-05-09/2018-05-11"), POSSIBLY, NO),
        # What is only somebody's word leaves it possible that it went on.
        (
            collapsed("2018-05-10T12:00:00Z", according_to="actor:army"),
            *(CERTAINLY, POSSIBLY),
        ),
        # Without a time: after 20 May, when the morning told of it as in force.
        (collapsed(None), CERTAINLY, CERTAINLY),
    ],
)
def test_a_truce_without_a_term_holds_until_it_is_over(
    ending: Ceasefire, before: Answer, after: Answer
) -> None:
    """
    One account tells of the beginning, another of the end.
    """
    data = told(BEGUN, ending)

    assert answer(data, "2018-05-10T11:00:00Z") is before
    assert answer(data, "2018-05-12T13:00:00Z") is after


def test_an_end_without_a_time_comes_after_the_last_report_of_it_as_in_force() -> None:
    """
    Between the morning's page and the evening's.
    """
    data = told(BEGUN, collapsed(None))

    assert answer(data, "2018-05-19T00:00:00Z") is CERTAINLY
    assert answer(data, "2018-05-21T00:00:00Z") is POSSIBLY
    assert answer(data, "2018-05-23T00:00:00Z") is NO


def test_an_end_is_one_moment_whatever_it_is_called() -> None:
    """
    "Collapsed on 3 May", as one side says, and "ran out at noon that day" agree.
    """
    ran_out = Ending(kind=EndingKind.EXPIRED, when=When("2018-05-03T12:00:00Z"))
    data = told(collapsed("2018-05-03", according_to="actor:army"), evolve(NOON, ending=ran_out))

    assert data.clock(ID).time_in_force().hours == (48, 48)


def test_ends_that_cannot_be_one_leave_it_possible() -> None:
    """
    Over on 5 or on 10 May: in between nobody can tell.
    """
    data = told(evolve(collapsed("2018-05-05T00:00:00Z"), starts=BEGUN.starts),
                collapsed("2018-05-10T00:00:00Z"))  # fmt: skip

    assert answer(data, "2018-05-04T23:00:00Z") is CERTAINLY
    assert answer(data, "2018-05-07T00:00:00Z") is POSSIBLY
    assert answer(data, "2018-05-10T00:00:00Z") is NO


def confirmed(when: str) -> Ceasefire:
    side = Position(actor="actor:front", stance=PositionStance.CONFIRMED, when=When(when))
    return truce(positions=(side,))


def test_what_is_confirmed_after_its_end_may_have_gone_on() -> None:
    """
    Until then; after that, nobody says so.
    """
    data = told(NOON, confirmed("2018-05-06T00:00:00Z"))

    assert answer(data, "2018-05-03T11:00:00Z") is CERTAINLY
    assert answer(data, "2018-05-05T00:00:00Z") is POSSIBLY
    assert answer(data, "2018-05-06T00:00:00Z") is NO


def test_what_is_confirmed_on_the_day_of_its_end_may_have_gone_on() -> None:
    """
    Nobody says at which hour.
    """
    data = told(NOON, confirmed("2018-05-03"))

    assert answer(data, "2018-05-03T18:00:00Z", zone=ZoneInfo("UTC")) is POSSIBLY
    assert answer(data, "2018-05-04T00:00:00Z", zone=ZoneInfo("UTC")) is NO


def test_a_collapse_that_is_contradicted_later_is_possible() -> None:
    """
    To one it broke down, and those who brokered it reaffirm it.
    """
    data = told(
        evolve(collapsed("2018-05-05T00:00:00Z"), starts=BEGUN.starts),
        confirmed("2018-05-09T00:00:00Z"),
    )

    assert answer(data, "2018-05-04T00:00:00Z") is CERTAINLY
    assert answer(data, "2018-05-08T00:00:00Z") is POSSIBLY


def test_a_truce_without_a_term_holds_while_it_is_confirmed() -> None:
    """
    Whoever confirms it says that it holds.
    """
    data = told(BEGUN, confirmed("2018-06-09T00:00:00Z"))

    assert answer(data, "2018-06-08T00:00:00Z") is CERTAINLY
    assert answer(data, "2018-06-10T00:00:00Z") is POSSIBLY


def test_what_one_agrees_to_and_another_rejects_is_a_proposal_still() -> None:
    """
    A start that only the proposal names falls with its rejection.
    """
    proposed = Position(actor="actor:envoy", stance=PositionStance.PROPOSED)
    agreed = Position(actor="actor:army", stance=PositionStance.AGREED)
    rejected = Position(actor="actor:front", stance=PositionStance.REJECTED)
    plan = evolve(NOON, positions=(proposed,))

    assert answer(told(plan, truce(positions=(agreed, rejected))), "2018-05-02T00:00:00Z") is NO
    assert answer(told(plan, truce(positions=(agreed,))), "2018-05-02T00:00:00Z") is CERTAINLY
    # Somebody else tells that it began.
    begun = told(plan, evolve(NOON, positions=(rejected,)))
    assert answer(begun, "2018-05-02T00:00:00Z") is POSSIBLY


@pytest.mark.parametrize(
    ("announced", "expected"),
    [("2018-05-01", NO), ("2018-05-02", POSSIBLY), ("2018-05-03T00:00:00Z", CERTAINLY)],
)
def test_an_extension_after_a_collapse_is_a_new_beginning(announced: str, expected: Answer) -> None:
    """
    One agreed before it came to nothing with the truce; on the same day, nobody can tell.
    """
    over = Ending(kind=EndingKind.COLLAPSED, when=When("2018-05-02T12:30:00Z"))
    data = Dataset.of(
        evolve(NOON, ending=over),
        longer(1, announced=When(announced), duration=Duration("P3D")),
    )

    assert answer(data, "2018-05-02T12:00:00Z") is CERTAINLY
    assert answer(data, "2018-05-04T12:00:00Z") is expected


def test_extensions_without_a_number_go_by_their_times() -> None:
    """
    A second one with its number does not come before a first one without.
    """
    data = Dataset.of(
        NOON,
        longer(1, sequence=2, starts=When("2018-05-04T12:00:00Z"), duration=Duration("PT24H")),
        longer(2, starts=When("2018-05-03T12:00:00Z"), duration=Duration("PT24H")),
        longer(3, duration=Duration("PT24H"), sequence=3),
    )

    [period] = data.clock(ID).periods

    assert period.under == (ID, *(f"extension:port-{number}" for number in (2, 1, 3)))


@pytest.mark.parametrize(
    ("announced", "expected"),
    [
        ("2018-05-03", POSSIBLY),
        ("2018-05-03T08:00:00Z", NO),
        ("2018-05-03T11:00:00Z", CERTAINLY),
        # Nobody tells when.
        (None, POSSIBLY),
        # At the same time.
        ("2018-05-03T10:00:00Z", POSSIBLY),
    ],
)
def test_which_extension_came_first_may_not_be_known(
    announced: str | None, expected: Answer
) -> None:
    """
    A day more than noon on Sunday, or than noon on Thursday and then until noon on Sunday.
    """
    until_sunday = longer(
        1, announced=When("2018-05-03T10:00:00Z"), ends=When("2018-05-06T12:00:00Z")
    )
    a_day = longer(2, announced=When(announced) if announced else None, duration=Duration("P1D"))
    data = Dataset.of(NOON, until_sunday, a_day)

    assert answer(data, "2018-05-06T11:00:00Z", zone=ZoneInfo("UTC")) is CERTAINLY
    assert answer(data, "2018-05-06T18:00:00Z", zone=ZoneInfo("UTC")) is expected


def test_many_extensions_in_no_known_order_are_not_sure() -> None:
    """
    There are more orders than anybody could follow; the first term needs none.
    """
    many = (
        longer(n, announced=When("2018-05-02"), duration=Duration.hours(n)) for n in range(1, 60)
    )

    data = Dataset.of(NOON, *many)

    assert answer(data, "2018-05-02T18:00:00Z") is CERTAINLY
    assert answer(data, "2018-05-03T18:00:00Z") is POSSIBLY


def test_it_rests_on_the_extensions_that_have_begun() -> None:
    """
    In its first term, on itself.
    """
    data = Dataset.of(NOON, longer(1, duration=Duration("PT24H")))

    for at, under in (("2018-05-02", [ID]), ("2018-05-04", [ID, "extension:port-1"])):
        [held] = data.truces(at=f"{at}T00:00:00Z")
        assert list(held.under) == under


def test_a_question_without_a_zone_is_read_on_the_clock_of_the_place() -> None:
    """
    One o'clock in Tokyo, where the truce holds for two hours from noon.
    """
    tokyo = Place(name="Tokyo", zone="Asia/Tokyo")
    data = Dataset.of(
        truce(where=(tokyo,), starts=When("2018-05-01T12:00:00"), duration=Duration("PT2H"))
    )

    assert answer(data, "2018-05-01T13:00:00") is CERTAINLY
    assert answer(data, "2018-05-01T14:00:00") is NO


# Ends of the calendar, and odd data ---------------------------------------------------------------


@pytest.mark.parametrize(
    "fields",
    [
        {"starts": "0001", "ends": "9999"},
        {"starts": "0001-01-01", "duration": "P1D"},
        {"starts": "9999-12-31", "duration": "P9999Y"},
        {"starts": "9999-12-31T23:59:59-12:00"},
        {"ends": "0001-01-01T00:00:00Z", "duration": "P7D"},
        # Wrong, which a rule reports: the clock only has to stay sound.
        {"starts": "2018-05-05", "ends": "2018-05-01"},
        {"starts": "2018-05-06/2018-05-04", "ends": "2018-05-09/2018-05-08"},
        {"starts": "2018-05-01", "duration": "PT0S"},
    ],
)
@pytest.mark.parametrize("zone", [None, "Pacific/Auckland", "America/Los_Angeles"])
def test_odd_times_make_no_crash(fields: dict[str, str], zone: str | None) -> None:
    """
    Beyond the calendar lies nothing that could be told: it stays open.
    """
    kinds = {"duration": Duration}
    odd = truce(**{name: kinds.get(name, When)(text) for name, text in fields.items()})
    clock = Dataset.of(odd, longer(1, duration=Duration("P1M"))).clock(
        ID, zone=ZoneInfo(zone) if zone else None
    )

    held = clock.time_in_force()
    assert held.most is None or held.least <= held.most
    assert all(phase.of for phase in clock.phases)


def test_an_interval_the_wrong_way_round_lies_between_its_ends() -> None:
    """
    From the fourth or the sixth: certainly after both.
    """
    data = Dataset.of(truce(starts=When("2018-05-06/2018-05-04"), ends=When("2018-05-09")))

    assert answer(data, "2018-05-05T12:00:00Z") is POSSIBLY
    assert answer(data, "2018-05-08T00:00:00Z") is CERTAINLY


def test_an_empty_dataset_knows_no_truce() -> None:
    """
    Nothing told, nothing held.
    """
    assert Dataset().truces(at="2018-05-01", place="Port Maren") == ()
    assert Chronology(Dataset()).time_in_force(by="place") == {}


def test_parts_that_go_in_circles() -> None:
    """
    Two truces that are parts of each other, in two places that lie in each other.
    """
    one, other = (Place(name=name, within=(outer,)) for name, outer in (("A", "B"), ("B", "A")))
    data = Dataset.of(
        evolve(NOON, where=(one,), part_of=WIDE.id), evolve(WIDE, where=(other,), part_of=ID)
    )

    held = data.truces(at="2018-05-02T00:00:00Z", place="A")

    assert {each.ceasefire: each.coverage for each in held} == {
        ID: Coverage.WHOLE,
        WIDE.id: Coverage.WHOLE,
    }


@pytest.mark.parametrize("renewed", [False, True])
def test_twenty_thousand_extensions(renewed: bool) -> None:
    """
    One after the other, or each after a lapse: no deep recursion, no square of their number.
    """
    count = 20_000
    hour = timedelta(hours=1)
    starts = [START + 2 * hour * number for number in range(count)] if renewed else [None] * count
    terms = [
        Terms(
            id=f"extension:{number:06}",
            standing=Standing(CERTAINLY),
            starts=Instant(start, start),
            spans=(Span(Instant(start, start), Instant(), Duration("PT1H")),),
        )
        for number, start in enumerate(starts)
    ]
    first = Terms(id=ID, starts=Instant(START, START), spans=(Span(duration=Duration("PT1H")),))

    clock = Clock(ID, first, tuple(terms), ())

    assert len(clock.periods) == (count if renewed else 1)
    assert clock.time_in_force().least == (count if renewed else count + 1) * hour


START = datetime(2018, 5, 1, 12, tzinfo=UTC)


# Sums ---------------------------------------------------------------------------------------------


def test_time_in_force_by_place_party_and_broker() -> None:
    """
    A wider truce counts for its parts, what overlaps counts once, a broker has his own extension.
    """
    wide = evolve(
        WIDE,
        starts=When("2018-05-02T12:00:00Z"),
        ends=When("2018-05-03T12:00:00Z"),
        brokers=("actor:envoy",),
        parties=("actor:army",),
    )
    local = evolve(NOON, where=(PORT,), parties=("actor:army", "actor:front"))
    longer_by_union = longer(1, duration=Duration("PT24H"), brokers=("actor:union",))
    chronology = Chronology(Dataset.of(wide, local, longer_by_union))

    def hours(by: str) -> dict[str, float]:
        return {key: held.hours[0] for key, held in chronology.time_in_force(by=by).items()}

    assert hours("place") == {"Port Maren": 72, "Velanda": 24}
    assert hours("party") == {"actor:army": 72, "actor:front": 72}
    assert hours("broker") == {"actor:envoy": 24, "actor:union": 24}
    with pytest.raises(InvalidValue, match="'place' or 'party' or 'broker'"):
        chronology.time_in_force(by="weather")


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


# What is told late, or by half ------------------------------------------------------------------


def test_what_ran_out_at_no_known_time_is_over_when_that_is_told() -> None:
    """
    Without a term and a time, it ran out before the account of it came out.
    """
    over = truce(
        source=PAPER.id, starts=When("2018-05-01T12:00:00Z"), ending=Ending(kind=EndingKind.EXPIRED)
    )
    data = Dataset.of(PAPER, over)

    assert answer(data, "2018-05-05T00:00:00Z") is POSSIBLY
    assert answer(data, "2018-05-20T00:00:00Z") is NO


def test_a_side_that_withdraws_from_an_extension_leaves_it_possible() -> None:
    """
    From then on, and not before.
    """
    left = Position(
        actor="actor:front", stance=PositionStance.WITHDREW, when=When("2018-05-03T12:00:00Z")
    )
    data = Dataset.of(
        truce(starts=When("2018-05-01T12:00:00Z"), duration=Duration("PT24H")),
        longer(1, duration=Duration("PT72H"), positions=(left,)),
    )

    assert answer(data, "2018-05-03T00:00:00Z") is CERTAINLY
    assert answer(data, "2018-05-04T00:00:00Z") is POSSIBLY


def test_a_renewal_that_is_disputed_is_no_certain_lapse() -> None:
    """
    If it never went on, it ended, and did not lapse.
    """
    denied = Position(actor="actor:front", stance=PositionStance.DENIED)
    late = longer(
        1, announced=When("2018-05-05T12:00:00Z"), duration=Duration("PT24H"), positions=(denied,)
    )
    agreed = truce(starts=When("2018-05-01T12:00:00Z"), duration=Duration("PT24H"))

    assert clock(agreed, evolve(late, positions=())).lapses == (1, 1)
    assert clock(agreed, late).lapses == (0, 1)


def test_what_never_was_in_force_was_not_extended() -> None:
    """
    Whatever an account says of an extension.
    """
    rejected = Position(actor="actor:front", stance=PositionStance.REJECTED)
    found = clock(truce(positions=(rejected,)), longer(1, duration=Duration("PT24H")))

    assert found.periods == ()
    assert found.extension_count == (0, 0)


@pytest.mark.parametrize(
    ("starts", "duration", "zone", "exact"),
    [
        ("2023-01-15", "PT48H", "Europe/Rome", True),
        ("2023-01-15", "P2D", "Europe/Rome", True),
        ("2023-01-15T12:00:00", "P1M", "Europe/Rome", True),
        # A month has 28 days or 31, and a day 23 hours where the clocks go forward.
        ("2023-01-15/2023-03-15", "P1M", "Europe/Rome", False),
        ("2018-03-24/2018-03-26", "P1D", "Europe/Rome", False),
    ],
)
def test_a_length_is_exact_only_if_it_is_the_same_from_any_start(
    starts: str, duration: str, zone: str, exact: bool
) -> None:
    """
    Where the calendar decides how long it is, an uncertain start leaves that open too.
    """
    held = Dataset.of(truce(starts=When(starts), duration=Duration(duration)))
    least, most = held.clock(ID, zone=ZoneInfo(zone)).time_in_force().hours

    assert (least == most) is exact


@pytest.mark.parametrize(
    "at",
    ["2018-05-02T12:00:00Z", When("2018-05-02T12:00:00Z"), datetime(2018, 5, 2, 12, tzinfo=UTC)],
)
def test_measures_take_a_time_as_it_is_written(at: str | When | datetime) -> None:
    """
    As questions do: text, a time of the model, or a datetime.
    """
    held = clock(NOON)

    assert held.time_in_force(at).hours == (24, 24)
    assert held.time_left(at).hours == (24, 24)
