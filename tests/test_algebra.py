"""Accounts compared: conflicts, merges, matches, joins, changes."""

import pytest
from attrs import evolve
from hypothesis import given

from conflictmodel import (
    Ceasefire,
    CeasefireKind,
    Count,
    Dataset,
    Duration,
    Ending,
    EndingKind,
    Evidence,
    Extension,
    Form,
    Incident,
    IncidentKind,
    InvalidValue,
    Place,
    Source,
    Statement,
    Toll,
    TollKind,
    UnknownId,
    When,
)
from conflictmodel.algebra import conflicts, diff, joined, matches, merged
from conflictmodel.strategies import datasets

MORNING = Source(id="source:morning", published=When("2018-05-05"))
EVENING = Source(id="source:evening", published=When("2018-05-06"))
STRIKE = "incident:tel-arun-strike"


def strike(source: Source, id: str = STRIKE, **fields: object) -> Incident:
    return Incident(
        id=id,
        source=source.id,
        kind=IncidentKind.AIRSTRIKE,
        where=Place(name="Tel Arun"),
        **fields,  # type: ignore[arg-type]
    )


def killed(count: Count) -> Toll:
    return Toll(kind=TollKind.KILLED, count=count, evidence=(Evidence(exact="killed", start=4),))


FIRST = strike(MORNING, when=When("2018-05-04"), tolls=(killed(Count.exactly(9)),))
SECOND = strike(EVENING, when=When("2018-05-03"), tolls=(killed(Count.exactly(14)),))
BOTH = Dataset.of(MORNING, EVENING, FIRST, SECOND)


class TestConflicts:
    def test_they_are_listed_with_who_says_what(self) -> None:
        """
        Each field on which sources differ, with the words of each.
        """
        found = {each.path: each for each in BOTH.conflicts()}

        assert list(found) == ["when", "tolls[killed].count"]
        assert not found["when"].may_agree
        assert str(found["tolls[killed].count"]) == (
            "incident:tel-arun-strike tolls[killed].count: disagree: "
            "source:evening: 14; source:morning: 9"
        )

    def test_what_may_agree_is_said_to(self) -> None:
        """
        "At least nine" and "14" may both be true, and so may a day and its month.
        """
        one = evolve(FIRST, when=When("2018-05"), tolls=(killed(Count.at_least(9)),))
        found = conflicts(Dataset.of(MORNING, EVENING, one, SECOND))

        assert [each.may_agree for each in found] == [True, True]

    @pytest.mark.parametrize(
        ("field", "one", "other", "agree"),
        [
            ("duration", Duration("PT48H"), Duration("P2D"), True),
            ("duration", Duration("PT48H"), Duration("PT72H"), False),
            ("name", "a truce", "a regime of calm", True),
            (
                "ending",
                Ending(kind=EndingKind.EXPIRED, when=When("2018-05-04")),
                Ending(kind=EndingKind.EXPIRED, when=When("2018-05"), by="actor:army"),
                True,
            ),
            ("ending", Ending(kind=EndingKind.EXPIRED), Ending(kind=EndingKind.COLLAPSED), False),
        ],
    )
    def test_truces_may_agree(self, field: str, one: object, other: object, agree: bool) -> None:
        """
        Other words for one thing are no contradiction.
        """
        data = Dataset.of(
            Ceasefire(id="ceasefire:a", source=MORNING.id, **{field: one}),  # type: ignore[arg-type]
            Ceasefire(id="ceasefire:a", source=EVENING.id, **{field: other}),  # type: ignore[arg-type]
        )

        assert [each.may_agree for each in conflicts(data)] == [agree]

    def test_a_kind_that_is_not_said_is_open(self) -> None:
        """
        It differs from none, and a merge fills it.
        """
        kind = CeasefireKind.HUMANITARIAN_PAUSE
        data = Dataset.of(
            Ceasefire(id="ceasefire:a", source=MORNING.id, kind=kind),
            Ceasefire(id="ceasefire:a", source=EVENING.id),
        )

        assert conflicts(data) == ()
        assert merged(data, prefer=[EVENING.id]).ceasefires["ceasefire:a"].kind is kind

    def test_an_open_field_differs_from_nothing(self) -> None:
        """
        Silence is no contradiction.
        """
        assert conflicts(Dataset.of(MORNING, EVENING, FIRST, strike(EVENING))) == ()

    @given(datasets())
    def test_one_account_has_none(self, data: Dataset) -> None:
        """
        Whoever is told of once only is disputed by nobody.
        """
        several = {each.id for each in conflicts(data)}

        assert all(len(data.about(each)) > 1 for each in several)


class TestMerged:
    @pytest.mark.parametrize(
        ("prefer", "day"),
        [
            ("latest", "2018-05-03"),
            ("earliest", "2018-05-04"),
            (["source:morning"], "2018-05-04"),
            (["source:evening", "source:morning"], "2018-05-03"),
            (lambda sources: sorted(sources, key=lambda each: each.id), "2018-05-03"),
        ],
    )
    def test_the_caller_says_whom_to_follow(self, prefer: object, day: str) -> None:
        """
        Where values differ, the source that is preferred decides.
        """
        [one] = BOTH.merged(prefer=prefer).incidents  # type: ignore[arg-type]

        assert one.when == When(day)
        assert one.source is None

    def test_sequences_are_united_without_their_words(self) -> None:
        """
        Both tolls stay; offsets mean nothing without their page.
        """
        [one] = BOTH.merged(prefer="latest").incidents

        assert {toll.count for toll in one.tolls} == {Count.exactly(9), Count.exactly(14)}
        assert all(toll.evidence == () for toll in one.tolls)

    def test_an_open_field_is_filled(self) -> None:
        """
        By the only value that stands, whoever is preferred.
        """
        data = Dataset.of(MORNING, EVENING, FIRST, strike(EVENING))

        assert data.merged(prefer="latest").incidents[STRIKE].when == When("2018-05-04")

    @pytest.mark.parametrize("prefer", ["best", 5, ["source:mistyped"]])
    def test_an_unknown_rule(self, prefer: object) -> None:
        """
        The error names the rules there are; a mistyped source is none.
        """
        with pytest.raises(InvalidValue, match="'latest' or 'earliest'"):
            merged(BOTH, prefer=prefer)  # type: ignore[arg-type]

    @given(datasets())
    def test_each_thing_has_one_account(self, data: Dataset) -> None:
        """
        Nothing is lost and nothing told twice; merging again changes nothing.
        """
        once = merged(data, prefer="latest")

        for name in ("actors", "statements", "incidents", "ceasefires", "extensions"):
            assert [each.id for each in getattr(once, name)] == list(getattr(data, name).ids)
        assert merged(once, prefer="latest") == once


class TestMatches:
    def test_one_strike_in_two_articles(self) -> None:
        """
        Proposed with the reasons for and against, and joined only when the caller says so.
        """
        other = evolve(SECOND, id="incident:market-strike", when=When("2018-05-04"))
        data = Dataset.of(MORNING, EVENING, FIRST, other)

        [match] = data.matches()

        assert (match.left, match.right) == ("incident:market-strike", STRIKE)
        assert [each.text for each in match.reasons] == [
            "both tell of an airstrike",
            "the same place: tel arun",
            "the same time: 2018-05-04",
            "14 and 9 killed",
        ]
        joint = data.joined(match.names)
        assert [each.source for each in joint.incidents.of(match.left)] == [
            EVENING.id,
            MORNING.id,
        ]
        assert joint.matches() == ()

    @pytest.mark.parametrize(
        "fields",
        [
            {"when": When("2018-04-01")},
            {"where": Place(name="Karsova"), "when": When("2018-05-04")},
            {"kind": IncidentKind.CLASH, "when": None},
            {"source": MORNING.id},
        ],
    )
    def test_what_is_no_candidate(self, fields: dict[str, object]) -> None:
        """
        Another day, another place, another kind, or one source telling of two strikes.
        """
        other = evolve(SECOND, id="incident:other", tolls=(), **fields)  # type: ignore[arg-type]

        assert matches(Dataset.of(MORNING, EVENING, FIRST, other)) == ()

    def test_truces_too(self) -> None:
        """
        As long, in one place, at one time; a part and its whole are two.
        """
        one = Ceasefire(
            id="ceasefire:a",
            source=MORNING.id,
            where=(Place(name="Tel Arun"),),
            starts=When("2018-05-04"),
            duration=Duration("PT48H"),
        )
        other = evolve(one, id="ceasefire:b", source=EVENING.id, duration=Duration("P2D"))

        assert len(matches(Dataset.of(one, other))) == 1
        assert matches(Dataset.of(one, evolve(other, part_of=one.id))) == ()

    def test_extensions_of_one_truce(self) -> None:
        """
        Two pages tell of 48 hours more; of two truces they would be two.
        """
        one = Extension(
            id="extension:a",
            source=MORNING.id,
            ceasefire="ceasefire:a",
            duration=Duration("PT48H"),
        )
        other = evolve(one, id="extension:b", source=EVENING.id)

        [match] = matches(Dataset.of(one, other))

        assert (match.left, match.right) == ("extension:a", "extension:b")
        assert matches(Dataset.of(one, evolve(other, ceasefire="ceasefire:b"))) == ()
        numbered = [evolve(each, sequence=n) for n, each in enumerate((one, other), 1)]
        assert matches(Dataset.of(*numbered)) == ()

    def test_accounts_with_a_time_speak_for_those_without(self) -> None:
        """
        Two strikes on two days are not one because some page names no day.
        """
        first = evolve(FIRST, id="incident:first", tolls=())
        second = evolve(SECOND, id="incident:second", tolls=(), when=When("2018-04-01"))
        third = Source(id="source:third")
        undated = evolve(second, source=third.id, when=None)

        assert matches(Dataset.of(first, undated)) != ()
        assert matches(Dataset.of(first, second, undated)) == ()

    def test_what_one_source_tells_of_as_two_is_two(self) -> None:
        """
        Even if another source tells of one of them.
        """
        twin = evolve(FIRST, id="incident:twin")
        data = Dataset.of(FIRST, twin, evolve(twin, source=EVENING.id))

        assert matches(data) == ()

    def test_many_dated_accounts_of_one_place(self) -> None:
        """
        Four thousand strikes on a town, each on its day: no square of them is looked at.
        """
        town = [
            strike(source, f"incident:{number}", when=When(f"{1000 + number // 2}-05-04"))
            for number, source in enumerate([MORNING, EVENING] * 2000)
        ]

        assert len(matches(Dataset.of(*town))) == 2000

    @given(datasets())
    def test_candidates_are_two_things_of_two_sources(self, data: Dataset) -> None:
        """
        Never one thing with itself, and each pair once.
        """
        found = matches(data, least=0)
        pairs = [(each.left, each.right) for each in found]

        assert all(left < right for left, right in pairs)
        assert len(set(pairs)) == len(pairs)


class TestJoined:
    def test_references_follow(self) -> None:
        """
        Whoever names the thing names it by its new id.
        """
        about = Statement(id="statement:a", form=Form.DIRECT, quoted=("No.",), about=(STRIKE,))
        data = joined(BOTH.with_(about), {STRIKE: "incident:new"})

        assert data.statements["statement:a"].about == ("incident:new",)
        assert data.incidents.ids == ("incident:new",)

    def test_words_stay_as_they_are(self) -> None:
        """
        A text that reads like an id is no id.
        """
        quote = Statement(id="statement:a", form=Form.DIRECT, quoted=(STRIKE,), medium=STRIKE)
        data = joined(BOTH.with_(quote), {STRIKE: "incident:new"})

        assert data.statements["statement:a"] == quote

    def test_an_unknown_id(self) -> None:
        """
        A mistyped id is told.
        """
        with pytest.raises(UnknownId, match="incident:none"):
            joined(BOTH, {"incident:none": STRIKE})

    def test_a_chain_of_names_ends_in_one_thing(self) -> None:
        """
        The names of two matches can be united; two that change places still do.
        """
        three = Dataset.of(*(strike(MORNING, f"incident:{name}") for name in "abc"))

        chained = joined(three, {"incident:b": "incident:a", "incident:c": "incident:b"})
        swapped = joined(
            Dataset.of(
                strike(MORNING, "incident:a", background=True), strike(EVENING, "incident:b")
            ),
            {"incident:a": "incident:b", "incident:b": "incident:a"},
        )

        assert chained.incidents.ids == ("incident:a",)
        assert swapped.incidents["incident:b"].background


class TestDiff:
    def test_it_reads_as_a_list_of_changes(self) -> None:
        """
        What came, what went, what changed.
        """
        new = Dataset.of(
            MORNING, evolve(FIRST, when=When("2018-05-03")), strike(MORNING, "incident:x")
        )

        assert [str(each) for each in diff(BOTH, new)] == [
            "removed source:evening",
            "removed incident:tel-arun-strike (source:evening)",
            "changed incident:tel-arun-strike (source:morning) when: 2018-05-04 -> 2018-05-03",
            "added incident:x (source:morning)",
        ]

    @given(datasets(), datasets())
    def test_no_change_means_equal(self, one: Dataset, other: Dataset) -> None:
        """
        The list is empty exactly for equal datasets.
        """
        assert diff(one, one) == ()
        assert bool(diff(one, other)) == (one != other)
