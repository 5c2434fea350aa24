"""
There is a short way for good data and a thorough one, with the extra ``fast`` and without it;
none of that can be told from what comes out.
"""

import copy
import json
from collections.abc import Iterator
from typing import Any
from unittest.mock import patch

import attrs
import hypothesis.strategies as st
import pytest
from attrs import frozen
from hypothesis import given

from conflictmodel import (
    ConflictModelError,
    Dataset,
    Evidence,
    InvalidData,
    InvalidValue,
    Note,
    Part,
    strategies,
)
from conflictmodel.convert import (
    _mirrors,
    converter,
    forget,
    problems_in,
    structured,
    unstructured,
    written,
)
from conflictmodel.errors import Path
from conflictmodel.files import loads
from conflictmodel.strategies import datasets, documents
from conflictmodel.values import Natural, Text, When

STRATEGIES = tuple(
    getattr(strategies, name)
    for name in sorted(set(strategies.__all__) - {"datasets", "documents", "texts", "ids"})
)

# Everything that JSON can say, and what some readers take for it.
JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([2**63 - 1, 2**63, 2**64, -1, 10**30]),
    st.floats(),
    st.sampled_from(["", " ", "\0", "a\0", "\ud800", "\udc00\ud800", "\ufeff", "\x1c", "\u3000"]),
    st.sampled_from(["actor:a", "source:b ", "2016-02-30", "2016", "P1D", "SYR", "person", "1"]),
    st.text(st.characters(), max_size=4),
    st.lists(st.sampled_from([1, "a", None, {}]), max_size=2),
    st.dictionaries(st.sampled_from(["id", "exact", "x"]), st.integers(0, 1), max_size=2),
)


def places_in(value: Any) -> Iterator[Path]:
    """The paths of all that a JSON value holds."""
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    for step, inner in inside:
        yield (step,)
        if isinstance(inner, dict | list):
            yield from ((step, *path) for path in places_in(inner))


@st.composite
def spoilt(draw: st.DrawFn, value: Any) -> Any:
    """A JSON value with up to two changes that may or may not make it wrong."""
    changed = copy.deepcopy(value)
    for _ in range(draw(st.integers(0, 2))):
        if not (paths := list(places_in(changed))):
            break
        *way, last = draw(st.sampled_from(paths))
        holder = changed
        for step in way:
            holder = holder[step]
        match draw(st.sampled_from(["other", "gone", "new"])):
            case "gone":
                del holder[last]
            case "new" if isinstance(holder, dict):
                holder[draw(st.sampled_from(["x", "id", "evidence", "source"]))] = draw(JUNK)
            case _:
                holder[last] = draw(JUNK)
    return changed


@st.composite
def spoilt_texts(draw: st.DrawFn) -> str:
    """Documents that are changed as values, and then as text."""
    value = draw(spoilt(json.loads(draw(documents()))))
    text = json.dumps(
        value,
        sort_keys=draw(st.booleans()),
        ensure_ascii=draw(st.booleans()),
        separators=draw(st.sampled_from([(",", ":"), (", ", ": ")])),
    )
    where = draw(st.integers(0, len(text)))
    told = draw(
        st.sampled_from(
            ["", "", "", '"id":"a:b",', '"conflictmodel":2,', "0", ".0", "e1", "-", "\\ud800", "\0"]
        )
    )
    # Keys that stand twice, most of all.
    if told.endswith(",") and (starts := [i + 1 for i, c in enumerate(text) if c == "{"]):
        where = draw(st.sampled_from(starts))
    end = draw(st.sampled_from(["", "\n", "\n\n", " ", "\r\n"]))
    return text[:where] + told + text[where:] + end


def told(text: str | bytes) -> Any:
    """What comes of loading a text: a dataset, or the words of the error."""
    try:
        return loads(text)
    except ConflictModelError as error:
        return type(error), str(error)


@pytest.mark.parametrize("strategy", STRATEGIES, ids=lambda each: each.__name__)
@given(data=st.data())
def test_a_loader_says_no_where_there_is_a_problem(strategy: Any, data: st.DataObject) -> None:
    """
    structured(value, cls) makes an object exactly where problems_in(value, cls) finds nothing.
    """
    drawn = data.draw(strategy())
    cls = type(drawn)
    value = unstructured(drawn)
    if isinstance(value, dict):
        value = data.draw(spoilt(value))
    if problems := sorted(problems_in(value, cls)):
        with pytest.raises(InvalidData) as caught:
            structured(value, cls)
        assert list(caught.value.problems) == problems
    else:
        made = structured(value, cls)
        assert type(made) is cls
        # The constructor, which checks for itself, finds it the same.
        assert cls(**{f.name: getattr(made, f.name) for f in attrs.fields(cls)}) == made
        assert structured(unstructured(made), cls) == made


@given(text=spoilt_texts())
def test_the_extra_changes_no_verdict(text: str) -> None:
    """
    With and without msgspec, a text gives the same dataset or the same error.
    """
    encoded = text.encode("utf-8", "surrogatepass")
    both = told(text), told(encoded)
    with patch.object(_mirrors, "msgspec", None):
        assert (told(text), told(encoded)) == both


@given(data=datasets())
def test_a_document_is_read_the_short_way(data: Dataset) -> None:
    """
    What dumps wrote never needs the thorough reader where the extra is installed.
    """
    text = data.dumps()
    with patch("conflictmodel.files._documents.parse_json", side_effect=AssertionError):
        assert loads(text).dumps() == text
        assert loads(text.encode()).dumps() == text


@pytest.mark.parametrize("strategy", STRATEGIES, ids=lambda each: each.__name__)
@given(data=st.data())
def test_canonical_text_is_that_of_the_values(strategy: Any, data: st.DataObject) -> None:
    """
    What is written is json.dumps(unstructured(x)) with sorted keys, with the extra and without.
    """
    drawn = data.draw(strategy())
    plain = json.dumps(
        unstructured(drawn), sort_keys=True, ensure_ascii=False, separators=(",", ":")
    )
    assert [*written((drawn,), type(drawn))] == [plain]
    with patch.object(_mirrors, "msgspec", None):
        assert [*written((drawn,), type(drawn))] == [plain]


@given(strategies.evidences(), st.sampled_from([0, 1, 63, 64, 65, 129]))
def test_many_are_written_as_one_by_one(words: Evidence, count: int) -> None:
    """
    How many objects are written at once leaves no trace.
    """
    some = tuple(attrs.evolve(words, start=position) for position in range(count))

    text = "".join(written(some, Evidence))

    assert text == ",".join(one for each in some for one in written((each,), Evidence))
    assert json.loads(f"[{text}]") == [unstructured(each) for each in some]


@frozen(kw_only=True, repr=False)
class Dated(Note):
    """A class of somebody's own, with a field more."""

    seen: When
    times: Natural = 1


@frozen(kw_only=True, repr=False)
class Short(Note):
    """A class of somebody's own, with a check of its own."""

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if len(self.message) > 9:
            raise ValueError("too long")


@frozen
class Holder:
    """A class that is none of ours, and holds ours."""

    notes: tuple[Note, ...]
    name: Text
    size: int = 0


def test_classes_of_ones_own() -> None:
    """
    A class derived from ours is read and written as ours are; its own checks are made. Datasets
    have no place for what it adds, and say so.
    """
    note = Dated(code="a", message="b", seen=When("2016"), evidence=(Evidence(exact="c"),))
    assert structured(unstructured(note), Dated) == note
    with pytest.raises(InvalidValue):
        Dated(code="a", message="b", seen=When("2016"), times=-1)
    with pytest.raises(TypeError, match="objects of Note itself, got Dated"):
        Dataset(notes=[note])

    assert structured({"code": "a", "message": "b"}, Short) == Short(code="a", message="b")
    with pytest.raises(ValueError, match="too long"):
        structured({"code": "a", "message": "b" * 10}, Short)
    with pytest.raises(InvalidData, match="message: expected a value"):
        structured({"code": "a"}, Short)


class Id(str):
    """A text of somebody's own."""


@pytest.mark.parametrize(
    "changed",
    [
        {"source": Id("source:odd")},
        {"evidence": ()},
        {"evidence": [{"exact": "c", "part": Part.BYLINE}]},
    ],
)
def test_what_only_equals_a_json_value_is_none(changed: dict[str, Any]) -> None:
    """
    It is refused whatever was read before, and leaves no trace in what is read after.
    """
    good = {"code": "a", "message": "b", "source": "source:odd"}
    forget()
    for _ in range(2):
        with pytest.raises(InvalidData):
            structured({**good, **changed}, Note)
        assert type(structured(good, Note).source) is str


def test_a_converter_of_cattrs_knows_ours() -> None:
    """
    Classes of one's own that hold ours go through the converter of cattrs.
    """
    holder = Holder(notes=(Note(code="a", message="b"),), name="c")
    value = {"notes": [{"code": "a", "message": "b"}], "name": "c"}

    assert converter().structure(value, Holder) == holder
    assert converter().unstructure(holder) == value
    for wrong in ({"notes": "ab", "name": "c"}, {"notes": [{"code": "a"}], "name": "c"}):
        with pytest.raises(ExceptionGroup) as caught:
            converter().structure(wrong, Holder)
        assert caught.group_contains(InvalidData)


def test_loaded_objects_are_frozen() -> None:
    """
    An object that was read is as any other: of its class, and never written to.
    """
    note = structured({"code": "a", "message": "b"}, Note)

    assert type(note) is Note
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        note.code = "c"  # type: ignore[misc]
