import sys

import pytest
from attrs import evolve

from conflictmodel.dataset import Dataset
from conflictmodel.errors import Problem, Report, Severity
from conflictmodel.model import Ceasefire, Extension, Incident, Note, Source
from conflictmodel.rules import RULES, Rule, check
from conflictmodel.values import Duration, Evidence, IncidentKind, When
from rule_examples import EXAMPLES, FRONT, PAGE, SHELLING, TEXT, TRUCE, Example

EACH_EXAMPLE = pytest.mark.parametrize(
    ("name", "example"), [pytest.param(name, each, id=name) for name, each in EXAMPLES.items()]
)
EACH_RULE = pytest.mark.parametrize("rule", [pytest.param(each, id=each.name) for each in RULES])


def found(data: Dataset) -> list[tuple[str, tuple[str | int, ...]]]:
    return [(problem.code, problem.path) for problem in check(data).problems]


def chain(length: int, *, last: str | None) -> Dataset:
    """Incidents of which each is a part of the next, and the last one of ``last``."""
    ids = [f"incident:{number:06}" for number in range(length)]
    return Dataset.of(
        *(
            Incident(id=each, kind=IncidentKind.CLASH, part_of=whole)
            for each, whole in zip(ids, [*ids[1:], last], strict=True)
        )
    )


def test_every_rule_has_an_example() -> None:
    """
    Examples and rules have the same names, in the same order.
    """
    assert list(EXAMPLES) == [rule.name for rule in RULES]


def test_names_are_unique() -> None:
    """
    A problem's code leads to one rule.
    """
    assert len({rule.name for rule in RULES}) == len(RULES)


@EACH_RULE
def test_every_rule_is_a_sentence_for_people(rule: Rule) -> None:
    """
    A rule's docstring begins with a sentence.
    """
    assert rule.sentence[0].isupper()
    assert rule.sentence.endswith(".")


@EACH_EXAMPLE
def test_what_breaks_a_rule_is_one_problem(name: str, example: Example) -> None:
    """
    A broken dataset has the problem of its rule, where it breaks, and no consequences.
    """
    assert [(name, example.path)] == found(example.breaks)


@EACH_EXAMPLE
def test_what_holds_has_no_problem(name: str, example: Example) -> None:
    """
    The same story told right breaks no rule at all.
    """
    assert Report() == check(example.holds)


@EACH_EXAMPLE
def test_severity_is_that_of_the_rule(name: str, example: Example) -> None:
    """
    A problem matters as much as its rule says.
    """
    (severity,) = (rule.severity for rule in RULES if rule.name == name)

    assert [severity] == [problem.severity for problem in check(example.breaks).problems]


@EACH_EXAMPLE
def test_paths_lead_into_the_dataset(name: str, example: Example) -> None:
    """
    The path of a problem can be followed, step by step.
    """
    at: object = example.breaks
    for step in example.path:
        at = at[step] if isinstance(step, int) else getattr(at, step)  # type: ignore[index]


def test_a_whole_problem() -> None:
    """
    A problem says where, what was expected, what was found, and the remedy.
    """
    words = Evidence(exact="Northern Front", start=0)
    data = Dataset.of(PAGE, evolve(SHELLING, source=PAGE.id, evidence=(words,)))

    assert check(data).problems == (
        Problem(
            path=("incidents", 0, "evidence", 0),
            expected="'Northern Front' at 0 in its source",
            got=repr(TEXT[:14]),
            code="evidence_stands_in_its_source",
            remedy=f"these words stand at {TEXT.index('Northern Front')}",
            severity=Severity.ERROR,
        ),
    )


def test_several_breaks_are_all_reported() -> None:
    """
    One check finds everything, in the order of the paths.
    """
    data = Dataset.of(
        evolve(TRUCE, ends=When("2031-05-04"), parties=("actor:ghost",)),
        evolve(SHELLING, source="source:lost", part_of=SHELLING.id),
        Note(source="source:lost", code="no-date", message="the page has no date"),
    )

    assert found(data) == [
        ("ceasefires_end_no_earlier_than_they_start", ("ceasefires", 0, "ends")),
        ("references_lead_to_objects_in_the_dataset", ("ceasefires", 0, "parties", 0)),
        ("incidents_are_no_part_of_themselves", ("incidents", 0, "part_of")),
        ("accounts_come_from_sources_in_the_dataset", ("incidents", 0, "source")),
        ("accounts_come_from_sources_in_the_dataset", ("notes", 0, "source")),
    ]


def test_an_empty_dataset_has_no_problem() -> None:
    """
    Nothing said is nothing wrong.
    """
    assert check(Dataset()).ok


def test_validate_checks_the_rules() -> None:
    """
    `Dataset.validate` is `rules.check`.
    """
    data = Dataset.of(evolve(TRUCE, parties=(FRONT.id,)))

    assert check(data) == data.validate()


def test_a_chain_may_be_longer_than_the_stack() -> None:
    """
    A hundred thousand wholes around a part are fine.
    """
    assert sys.getrecursionlimit() < 100_000
    assert check(chain(100_000, last=None)).ok


def test_a_circle_may_be_longer_than_the_stack() -> None:
    """
    A circle of a hundred thousand is one problem, at its first account.
    """
    data = chain(100_000, last="incident:000000")

    assert found(data) == [("incidents_are_no_part_of_themselves", ("incidents", 0, "part_of"))]


def test_a_way_into_a_circle_is_no_part_of_it() -> None:
    """
    What is part of a circle's member is not itself reported.
    """
    data = chain(5, last="incident:000003")

    assert found(data) == [("incidents_are_no_part_of_themselves", ("incidents", 3, "part_of"))]


def test_sources_may_disagree() -> None:
    """
    An account is not held against those of several other sources.
    """
    pages = [Source(id=f"source:{name}") for name in "abc"]
    data = Dataset.of(
        *pages,
        evolve(TRUCE, source="source:a"),
        evolve(TRUCE, source="source:b", starts=When("2031-05-06")),
        Extension(
            id="extension:x", source="source:c", ceasefire=TRUCE.id, starts=When("2031-05-01")
        ),
    )

    assert check(data).ok


@pytest.mark.parametrize(
    ("starts", "ends", "duration", "agrees"),
    [
        ("2031-05-05", "2031-05-06", "PT48H", True),
        ("2031-05-05", "2031-05-07", "PT48H", True),
        ("2031-05-05", "2031-05-09", "PT48H", False),
        ("2031-05-05", "2031-05-05", "PT48H", False),
        ("2031-05-05T00:01:00", "2031-05-07T00:01:00", "P2D", True),
        ("2031-05-05T00:01:00", "2031-05-07T00:02:00", "P2D", False),
        # Clocks go back in between: two days last 49 hours.
        ("2031-10-25T12:00:00+02:00", "2031-10-27T12:00:00+01:00", "P2D", True),
        ("2031-01-31", "2031-02-28", "P1M", True),
        ("2031-01-31", "2031-03-28", "P1M", False),
        ("2031-05~", "2031-07", "P1M", True),
        ("2031-05-05", "../2031-05-07", "PT1H", True),
        ("2031-05-05", "2031-05-07", "P9999999Y", True),
    ],
)
def test_durations_are_held_against_what_is_certain(
    starts: str, ends: str, duration: str, agrees: bool
) -> None:
    """
    A duration is reported if no reading of start and end allows it.
    """
    truce = Ceasefire(
        id="ceasefire:t", starts=When(starts), ends=When(ends), duration=Duration(duration)
    )

    assert agrees is check(Dataset.of(truce)).ok


@pytest.mark.parametrize(
    ("terms", "lapses"),
    [
        # The truce ends on the 7th; each extension has a start and an end.
        ([("2031-05-07", None)], []),
        ([("2031-05-08", None)], []),
        ([("2031-05-09", None)], [0]),
        ([("2031-05-07T00:00:01", None)], []),
        ([("2031-05", None)], []),
        ([("2031-05-08", "2031-05-10"), ("2031-05-11", None)], []),
        ([("2031-05-08", "2031-05-10"), ("2031-05-12", None)], [1]),
        # It does not matter in which order they are named.
        ([("2031-05-12", None), ("2031-05-08", "2031-05-10")], [0]),
        # A former term that is open, or of which no start is told, may reach any day.
        ([("2031-05-08", None), ("2031-05-20", None)], []),
        ([(None, None), ("2031-05-20", None)], []),
        ([("2031-05-08", "2031-05-10/.."), ("2031-05-20", None)], []),
    ],
)
def test_a_lapse_is_reported_if_nothing_can_have_filled_it(
    terms: list[tuple[str | None, str | None]], lapses: list[int]
) -> None:
    """
    An extension follows on the cease-fire or on a former extension.
    """
    data = Dataset.of(
        TRUCE,
        *(
            Extension(
                id=f"extension:{number}",
                ceasefire=TRUCE.id,
                starts=When(starts) if starts else None,
                ends=When(ends) if ends else None,
            )
            for number, (starts, ends) in enumerate(terms)
        ),
    )

    assert found(data) == [
        ("extensions_start_before_what_they_extend_lapses", ("extensions", number, "starts"))
        for number in lapses
    ]


def test_parts_of_an_extended_truce_may_outlast_its_first_term() -> None:
    """
    The end of a cease-fire that was extended sets no end to its parts.
    """
    pause = Ceasefire(id="ceasefire:quay-pause", ends=When("2031-05-09"), part_of=TRUCE.id)
    extension = Extension(id="extension:first", ceasefire=TRUCE.id)

    assert check(Dataset.of(TRUCE, pause, extension)).ok


def test_a_reversed_interval_has_no_consequences() -> None:
    """
    Nothing is held against a time that means nothing.
    """
    data = Dataset.of(evolve(TRUCE, starts=When("2031-05-20/2031-05-10")))

    assert found(data) == [
        ("intervals_end_no_earlier_than_they_begin", ("ceasefires", 0, "starts"))
    ]


def test_two_descriptions_of_a_source_are_not_chosen_from() -> None:
    """
    Evidence is not held against one of two texts of a source.
    """
    words = Evidence(exact="nowhere")
    data = Dataset.of(
        PAGE, evolve(PAGE, text="Other."), evolve(SHELLING, source=PAGE.id, evidence=(words,))
    )

    assert found(data) == [("each_source_gives_one_account_of_a_thing", ("sources", 1, "id"))]


def test_evidence_of_a_source_stands_in_its_own_text() -> None:
    """
    A source's own parts are held against its own text.
    """
    data = Dataset.of(evolve(PAGE, evidence=(Evidence(exact="nowhere"),)))

    assert found(data) == [("evidence_stands_in_its_source", ("sources", 0, "evidence", 0))]
