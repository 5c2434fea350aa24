"""Constructors, which are replaced by quicker ones when the first object of a class is made."""

import builtins
import copy
import inspect
import pickle
from typing import Any, TypeVar

import attrs
import pytest
from attrs import frozen
from hypothesis import given

from conflictmodel import Dataset, Evidence, InvalidValue, Note, Part, Place, When
from conflictmodel.convert import structured
from conflictmodel.strategies import datasets
from conflictmodel.values import Checked, Natural, Text

FACTORY: Any = attrs.Factory


def all_below(cls: type[Any]) -> set[type[Any]]:
    """The classes of ours that derive from a class."""
    found = {each for each in cls.__subclasses__() if "__attrs_attrs__" in vars(each)}
    return {cls for cls in found if cls.__module__.startswith("conflictmodel.")}.union(
        *map(all_below, found)
    )


@pytest.mark.parametrize("cls", sorted(all_below(Checked), key=str))
def test_every_class_of_ours_is_made_the_short_way(cls: Any) -> None:
    """
    None has a field or a check that the short way does not know; no parameter hides a name that
    generated code uses.
    """
    assert cls.__attrs_post_init__ is Checked.__attrs_post_init__
    assert not hasattr(cls, "__attrs_pre_init__")
    assert not hasattr(cls, "__attrs_init__")  # There where a class has an __init__ of its own.
    for each in attrs.fields(cls):
        assert each.validator is each.converter is None
        assert each.init
        assert each.alias == each.name
        assert not isinstance(each.default, FACTORY)
        assert each.name not in {"self", "cls", "slow", "become", *vars(builtins)} - {"id"}


@given(datasets())
def test_the_constructor_of_attrs_makes_the_same(data: Dataset) -> None:
    """
    What the quick constructor makes is what the one makes that it stands for.
    """
    for each in data:
        cls: Any = type(each)
        given_fields = {f.name: getattr(each, f.name) for f in attrs.fields(cls)}
        plain = cls.__new__(cls)
        getattr(cls.__init__, "__wrapped__", cls.__init__)(plain, **given_fields)
        assert type(each) is type(plain) is cls
        assert plain == each
        assert hash(plain) == hash(each)


def test_arguments_are_those_of_attrs() -> None:
    """
    The signature stays; what is missing, unknown or by position is refused as before.
    """
    Evidence(exact="a")

    assert list(inspect.signature(Evidence).parameters) == ["exact", "start", "part"]
    assert When("2016") == When(text="2016")
    quick: Any = Evidence
    for arguments, fields in (((), {}), (("a",), {}), ((), {"exact": "a", "x": 1})):
        with pytest.raises(TypeError, match=r"__init__\(\)"):
            quick(*arguments, **fields)


def test_objects_are_frozen_whole_and_their_own() -> None:
    """
    No trace of how it was made: its class, its being frozen, pickles and copies.
    """
    made = [Evidence(exact="a", part=Part.BYLINE) for _ in range(2)][1]

    assert type(made) is Evidence
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made.exact = "b"  # type: ignore[misc]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        del made.exact
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 (our own bytes)
    assert copy.deepcopy(made) == made
    assert attrs.evolve(made, start=3) == Evidence(exact="a", start=3, part=Part.BYLINE)


class Named(Note):
    """Derived without attrs, so that its objects have a dictionary."""


@frozen(kw_only=True, repr=False)
class Counted(Note):
    """With fields more, one of them named as a function that generated code calls."""

    times: Natural
    type: Text = "plain"


@frozen(kw_only=True, repr=False)
class Strict(Note):
    """With a check of its own."""

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if self.code.isupper():
            raise ValueError("lower case, please")


def _stripped(text: str) -> str:
    return text.strip()


@frozen(kw_only=True, repr=False)
class Stout(Place):
    """With a converter, which the short way does not know."""

    name: Text = attrs.field(converter=_stripped)


@frozen(kw_only=True, repr=False, cache_hash=True)
class Hashed(Note):
    """With a slot more, which the constructor of attrs fills."""


@frozen(kw_only=True, repr=False)
class Private(Note):
    """With a parameter that is not called as its field."""

    _times: Natural = 1


MADE: list[Any] = []


@frozen(kw_only=True, repr=False)
class Noticed(Note):
    """Whose classes and objects are kept in a list."""

    def __init_subclass__(cls) -> None:
        MADE.append(cls)

    def __new__(cls, **_: Any) -> "Noticed":
        MADE.append(cls)
        return super().__new__(cls)


def test_derived_classes_keep_all_that_attrs_and_python_do_for_them() -> None:
    """
    Whatever happens when an object is made happens also for the second, and for one that is read.
    """
    fields: dict[str, Any] = {"code": "a", "message": "b"}
    one, two, three = Hashed(**fields), Hashed(**fields), structured(fields, Hashed)
    assert hash(one) == hash(two) == hash(three)

    assert structured({**fields, "_times": 2}, Private) == Private(**fields, times=2)

    MADE.clear()
    made = Noticed(**fields), Noticed(**fields), structured(fields, Noticed)
    assert MADE == [type(each) for each in made] == [Noticed] * 3


def test_derived_classes_are_of_their_own_class() -> None:
    """
    What derives from a class whose objects are made the short way keeps all that it adds.
    """
    Note(code="a", message="b")
    for _ in range(2):
        assert type(Named(code="a", message="b")) is Named
        assert Counted(code="a", message="b", times=2).type == "plain"
        assert Strict(code="a", message="b").code == "a"
        assert Stout(name=" Tel Arun ").name == "Tel Arun"
        with pytest.raises(InvalidValue, match="code"):
            Named(code="", message="b")
        with pytest.raises(InvalidValue, match="times"):
            Counted(code="a", message="b", times=-1)
        with pytest.raises(InvalidValue, match="type"):
            Counted(code="a", message="b", times=1, type="")
        with pytest.raises(ValueError, match="lower case"):
            Strict(code="A", message="b")
        with pytest.raises(InvalidValue, match="message"):
            Strict(code="a", message="")


@frozen(kw_only=True, repr=False)
class Later(Note):
    """With an annotation that is a text, as all are under the future import of annotations."""

    score: "Natural | None" = None


@frozen(kw_only=True, repr=False)
class Scored(Note):
    """With an annotation that Python can check and JSON has no way to say."""

    score: int = 0


def test_annotations_may_be_texts() -> None:
    """
    They mean what they would without the quotation marks.
    """
    fields: dict[str, Any] = {"code": "a", "message": "b"}

    assert structured({**fields, "score": 2}, Later) == Later(**fields, score=2)
    with pytest.raises(InvalidValue, match="score: expected a whole number"):
        Later(**fields, score=-1)


@pytest.mark.parametrize(
    "kind", [dict[str, int] | None, list[str], tuple[int, str], int | str, Any, TypeVar("T")]
)
def test_an_annotation_that_cannot_be_checked_is_named(kind: Any) -> None:
    """
    Neither a constructor nor a reader stumbles over it later.
    """
    cls: Any = frozen(kw_only=True)(type("Odd", (Note,), {"__annotations__": {"extra": kind}}))

    with pytest.raises(TypeError, match=r"Odd\.extra: cannot check"):
        cls(code="a", message="b", extra=None)
    with pytest.raises(TypeError, match=r"Odd\.extra: cannot check"):
        structured({"code": "a", "message": "b"}, cls)


@pytest.mark.parametrize("kind", [int, float, str, object, Scored, tuple[int, ...]])
def test_what_json_has_no_way_to_say_is_named(kind: Any) -> None:
    """
    An object with a plain number can be made, and reading one is refused in so many words.
    """
    assert Scored(code="a", message="b", score=3).score == 3
    with pytest.raises(TypeError, match="cannot read <class"):
        structured({"code": "a", "message": "b"} if kind is Scored else [1], kind)
