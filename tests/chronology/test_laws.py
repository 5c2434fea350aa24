"""The laws of the truce clock, whatever the times, the extensions and the quarrels."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from attrs import evolve
from hypothesis import assume, example, given
from hypothesis import strategies as st

from conflictmodel import (
    Ceasefire,
    Dataset,
    Duration,
    Ending,
    EndingKind,
    Extension,
    Position,
    PositionStance,
    Source,
    When,
)
from conflictmodel.chronology import Chronology, Instant, known
from conflictmodel.chronology._course import _carried_on, _end, _start, in_order
from conflictmodel.values import Answer

START = datetime(2018, 5, 1, tzinfo=UTC)

moments = st.integers(0, 24 * 30).map(lambda hours: START + timedelta(hours=hours))
seconds = st.tuples(moments, st.sampled_from([0, 3, -5])).map(
    lambda pair: When.of(pair[0].astimezone(_zone(pair[1])))
)
days = moments.map(lambda moment: When(moment.date().isoformat()))
between = st.tuples(days, days).map(lambda pair: When("/".join(sorted(map(str, pair)))))
loose = st.sampled_from([When("2018-05"), When("2018-05-10~"), When("../2018-05-12")])
whens = seconds | days | between | loose
hours = st.integers(1, 200).map(Duration.hours)
durations = hours | st.integers(1, 9).map(Duration.days) | st.just(Duration("P1M"))
actors = st.sampled_from(["actor:army", "actor:front", "actor:envoy"])
positions = st.builds(
    Position,
    actor=actors,
    stance=st.sampled_from(list(PositionStance)),
    when=st.none() | whens,
)
sources = st.none() | st.sampled_from(["source:morning", "source:evening"])
ID = "ceasefire:port"
ceasefires = st.builds(
    Ceasefire,
    id=st.just(ID),
    source=sources,
    announced=st.none() | whens,
    starts=st.none() | whens,
    duration=st.none() | durations,
    ends=st.none() | whens,
    positions=st.lists(positions, max_size=2).map(tuple),
    ending=st.none()
    | st.builds(Ending, kind=st.sampled_from(list(EndingKind)), when=st.none() | whens),
)
extensions = st.builds(
    Extension,
    id=st.sampled_from(["extension:port-1", "extension:port-2", "extension:port-3"]),
    source=sources,
    ceasefire=st.just(ID),
    sequence=st.none() | st.integers(1, 3),
    announced=st.none() | whens,
    duration=st.none() | durations,
    starts=st.none() | whens,
    ends=st.none() | whens,
    positions=st.lists(positions, max_size=2).map(tuple),
)
PAPERS = (
    Source(id="source:morning", published=When("2018-05-10")),
    Source(id="source:evening", published=When("2018-05-20T18:00:00Z")),
)
datasets = st.tuples(
    st.lists(ceasefires, min_size=1, max_size=2), st.lists(extensions, max_size=3)
).map(lambda parts: Dataset.of(*PAPERS, *parts[0], *parts[1]))


def _zone(hours_east: int) -> timezone:
    return timezone(timedelta(hours=hours_east))


def at(moment: datetime) -> Instant:
    return Instant(moment, moment)


def answer(data: Dataset, moment: datetime) -> Answer:
    return Chronology(data).clock(ID).holds(at(moment))


@given(datasets, moments)
def test_certain_lies_within_possible(data: Dataset, moment: datetime) -> None:
    """
    What is certain is possible, at every moment and in every measure.
    """
    clock = Chronology(data).clock(ID)

    for start, end in clock.certain:
        assert clock.holds(Instant(start, start)) is Answer.CERTAINLY
        assert start is not None
        assert end is not None
        assert start < end
        assert any(
            (low is None or low <= start) and (high is None or end <= high)
            for low, high in clock.possible
        )
    for held in (clock.time_in_force(moment), clock.time_in_force(), clock.longest):
        assert held.most is None or held.least <= held.most


@given(st.lists(ceasefires, min_size=1, max_size=2), st.lists(extensions, max_size=3), st.data())
def test_order_of_insertion_is_irrelevant(
    truces: list[Ceasefire], more: list[Extension], data: Any
) -> None:
    """
    The accounts may come in any order.
    """
    objects = [*PAPERS, *truces, *more]
    shuffled = data.draw(st.permutations(objects))

    one, other = (Chronology(Dataset.of(*each)).clock(ID) for each in (objects, shuffled))

    assert one.periods == other.periods
    assert one.phases == other.phases


@given(datasets, datasets)
def test_knowledge_is_monotone(data: Dataset, later: Dataset) -> None:
    """
    What was known at a time does not change when later reports are added.
    """
    late = Source(id="source:late", published=When("2018-06-01"))
    added = Dataset.of(
        late, *(evolve(each, source=late.id) for each in (*later.ceasefires, *later.extensions))
    )

    assert known(data | added, "2018-05-25") == known(data, "2018-05-25")
    now, then = (
        each.truces(at="2018-05-15", known_at="2018-05-25") for each in (data | added, data)
    )
    assert now == then


@given(hours, hours, seconds, hours)
def test_an_extension_of_hours_may_be_split(
    first: Duration, second: Duration, starts: When, agreed: Duration
) -> None:
    """
    Two extensions one after the other last as long as one of their sum.
    """
    truce = Ceasefire(id=ID, starts=starts, duration=agreed)
    whole = Duration.hours(_hours(first) + _hours(second))
    at_once = Dataset.of(truce, Extension(id="extension:a", ceasefire=ID, duration=whole))
    in_two = Dataset.of(
        truce,
        Extension(id="extension:a", ceasefire=ID, duration=first, sequence=1),
        Extension(id="extension:b", ceasefire=ID, duration=second, sequence=2),
    )

    ends = [Chronology(data).clock(ID).periods[-1].end for data in (at_once, in_two)]

    assert ends[0] == ends[1]


def _hours(duration: Duration) -> int:
    assert duration.exact is not None
    return int(duration.exact / timedelta(hours=1))


@given(datasets, whens)
def test_each_truce_is_judged_by_its_own_terms(data: Dataset, when: When) -> None:
    """
    The end of a wider truce does not end a local one.
    """
    ended = Ceasefire(id="ceasefire:country", ending=Ending(kind=EndingKind.COLLAPSED, when=when))
    local = [evolve(each, part_of=ended.id) for each in data.ceasefires]
    inside = Dataset.of(*PAPERS, *local, *data.extensions, ended)

    assert Chronology(inside).clock(ID).periods == Chronology(data).clock(ID).periods


def _with(thing: Any, field: str, when: When) -> Any:
    return evolve(thing, **{field: when})


def _is_coherent(data: Dataset) -> bool:
    """
    Whether the term may begin before it ends, one may end with the expiry told, and all that
    is told of extensions comes after the beginning.

    Of a closer time that contradicts what else is told, the law says nothing.
    """
    clock = Chronology(data).clock(ID)
    start = _start(clock.terms)
    ran_out = clock.terms.ran_out
    agreed = [each for each in clock.extensions if each.standing.answer is not Answer.NO]
    _, ends = _carried_on(clock.terms, list(in_order(agreed)))
    return (
        start.may_precede(_end(clock.terms, start))
        and (ran_out is None or any(end.may_be(ran_out.moment) for end in ends))
        and all(start.may_precede(each.starts) for each in clock.extensions)
    )


def _names_of(thing: Any) -> dict[str, str]:
    names = {"id": thing.id}
    return names | {"ceasefire": thing.ceasefire} if isinstance(thing, Extension) else names


#: Refinements: a time, and a closer one within it.
closer = st.tuples(moments, st.integers(0, 23)).map(
    lambda pair: (
        When(pair[0].date().isoformat()),
        When.of(datetime(pair[0].year, pair[0].month, pair[0].day, pair[1], tzinfo=UTC)),
    )
) | st.tuples(st.sampled_from([When("2018-05"), When("2018-05-03/2018-05-29")]), days).filter(
    lambda pair: "2018-05-03" <= str(pair[1]) <= "2018-05-29"
)


@example(
    # It goes on from an end that is known better than its beginning, lapse or not.
    parts=(
        Ceasefire(id=ID, ends=When("2018-05-10~")),
        [Extension(id="extension:port-1", ceasefire=ID, ends=When("2018-05-12T13:00:00Z"))],
    ),
    field="announced",
    pair=(When("2018-05-07"), When("2018-05-07T00:00:00Z")),
    of_extension=True,
    echoed=False,
    moment=START + timedelta(hours=276),
)
@given(
    st.tuples(ceasefires, st.lists(extensions, max_size=3, unique_by=lambda each: each.id)),
    st.sampled_from(["announced", "starts", "ends"]),
    closer,
    st.booleans(),
    st.booleans(),
    moments,
)
def test_precision_never_loses_an_answer(
    parts: tuple[Ceasefire, list[Extension]],
    field: str,
    pair: tuple[When, When],
    of_extension: bool,
    echoed: bool,
    moment: datetime,
) -> None:
    """
    A closer time never turns "no" into "possibly", nor "certainly" into less.

    Nor does it where another account goes on telling the wider one.
    """
    truce, more = parts
    assume(more or not of_extension)
    told = more[0] if of_extension else truce
    kind: Any = type(told)
    echo = kind(**_names_of(told), source="source:echo", **{field: pair[0]})
    vague, close = (
        Dataset.of(
            *PAPERS,
            truce if of_extension else _with(truce, field, when),
            *(_with(each, field, when) if of_extension else each for each in more),
            *([echo] if echoed else []),
        )
        for when in pair
    )
    assume(_is_coherent(close))

    before, after = answer(vague, moment), answer(close, moment)

    assert before is Answer.POSSIBLY or after is before
