"""
The JSON Schema and the loader agree on what is valid.
"""

import json

import pytest
from attrs import fields, has
from hypothesis import given
from jsonschema import Draft202012Validator  # type: ignore[import-untyped, unused-ignore]

from conflictmodel import Dataset, InvalidData
from conflictmodel.dataset import MARK, SECTIONS, VERSION
from conflictmodel.schema import json_schema
from conflictmodel.strategies import documents
from properties.breaks import Break, breaks_of, broken, documents_with_breaks

VALIDATOR = Draft202012Validator(json_schema())


def test_it_is_a_schema() -> None:
    """
    What is generated is itself valid JSON Schema 2020-12, and plain JSON.
    """
    Draft202012Validator.check_schema(json_schema())

    assert json_schema() == json.loads(json.dumps(json_schema(), allow_nan=False))


def test_it_is_the_same_each_time() -> None:
    """
    Keys come in the same order whenever it is generated.
    """
    assert json.dumps(json_schema()) == json.dumps(json_schema())


@pytest.mark.parametrize("cls", SECTIONS.values())
def test_every_field_is_there(cls: type) -> None:
    """
    Each class of a section is a definition with all its fields and no others.
    """
    assert has(cls)
    definition = json_schema()["$defs"][cls.__name__]

    assert [each.name for each in fields(cls)] == list(definition["properties"])
    assert definition["additionalProperties"] is False
    assert definition["description"]


@given(documents())
def test_what_is_written_is_valid(text: str) -> None:
    """
    Every document that is written satisfies the schema.
    """
    VALIDATOR.validate(json.loads(text))


@given(documents_with_breaks())
def test_both_refuse_the_same(case: tuple[Dataset, dict[str, object], list[Break]]) -> None:
    """
    Whatever is broken in a document, the loader and the schema both refuse it.
    """
    _, document, breaks = case
    text = broken(document, *breaks)

    assert not VALIDATOR.is_valid(json.loads(text))
    with pytest.raises(InvalidData):
        Dataset.loads(text)


FULL = {
    MARK: VERSION,
    "actors": [{"id": "actor:a", "name": "a", "kind": "person", "source": "source:a"}],
    "incidents": [
        {
            "id": "incident:a",
            "kind": "attack",
            "when": "2016-05-07",
            "where": {"name": "a", "point": {"latitude": "1", "longitude": "2"}},
            "tolls": [{"kind": "killed", "count": {"low": 1, "approximate": True}}],
            "evidence": [{"exact": "a", "start": 0, "part": "headline"}],
        }
    ],
    "extensions": [{"id": "extension:a", "ceasefire": "ceasefire:a", "duration": "PT48H"}],
}


@pytest.mark.parametrize("each", list(breaks_of(FULL)), ids=lambda each: str(each)[:80])
def test_each_break_is_refused_by_both(each: Break) -> None:
    """
    Every single break of one small document is refused by both, exactly where it is.
    """
    text = broken(FULL, each)

    assert not VALIDATOR.is_valid(json.loads(text))
    with pytest.raises(InvalidData) as caught:
        Dataset.loads(text)
    assert [each.path] == [problem.path for problem in caught.value.problems]


ACCEPTED_BY_SCHEMA_ALONE = (
    ("a number with a zero fraction", '{"low": 28.0}'),
    ("a number with an exponent", '{"low": 28e0}'),
    ("a key that stands twice", '{"low": 1, "low": 1}'),
)


@pytest.mark.parametrize(("what", "count"), ACCEPTED_BY_SCHEMA_ALONE)
def test_where_they_differ(what: str, count: str) -> None:
    """
    The differences that the documentation names are the differences there are.
    """
    text = (
        '{"conflictmodel":2,"incidents":[{"id":"incident:a","kind":"attack",'
        f'"tolls":[{{"kind":"killed","count":{count}}}]}}]}}'
    )

    assert VALIDATOR.is_valid(json.loads(text)), what
    with pytest.raises(ValueError, match=r"expected a whole number|stands twice"):
        Dataset.loads(text)
