"""
A dataset's life, beside that of a plain Python set.
"""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from conflictmodel import Dataset, Note, Source, load
from conflictmodel.files import dump_lines, iter_lines
from conflictmodel.model import Entity
from conflictmodel.strategies import (
    actors,
    ceasefires,
    datasets,
    extensions,
    incidents,
    notes,
    sources,
    statements,
)

Thing = Source | Entity | Note

things = actors() | sources() | notes() | statements() | incidents() | ceasefires() | extensions()


class Life(RuleBasedStateMachine):
    """
    A dataset holds exactly what a set would hold, whatever is done to it.
    """

    seen = Bundle("seen")
    others = Bundle("others")

    def __init__(self) -> None:
        super().__init__()
        self.data = Dataset()
        self.model: set[Thing] = set()
        self.folder = tempfile.TemporaryDirectory()

    def teardown(self) -> None:
        self.folder.cleanup()

    @rule(target=seen, thing=things)
    def see(self, thing: Thing) -> Thing:
        return thing

    @rule(target=others, other=datasets())
    def meet(self, other: Dataset) -> Dataset:
        return other

    @rule(thing=seen)
    def add(self, thing: Thing) -> None:
        self.data = self.data.with_(thing)
        self.model |= {thing}

    @rule(thing=seen)
    def remove(self, thing: Thing) -> None:
        self.data = self.data.without(thing)
        self.model -= {thing}

    @rule(other=others)
    def unite(self, other: Dataset) -> None:
        self.data = other | self.data
        self.model |= set(other)

    @rule(other=others)
    def subtract(self, other: Dataset) -> None:
        self.data = self.data - other
        self.model -= set(other)

    @rule(other=consumes(others), thing=seen)
    def intersect(self, other: Dataset, thing: Thing) -> None:
        self.data = self.data & other.with_(thing)
        self.model &= {*other, thing}

    @rule()
    def write_and_read(self) -> None:
        path = Path(self.folder.name) / "data.json"
        self.data.dump(path)
        self.data = load(path)

    @rule()
    def write_and_read_lines(self) -> None:
        path = Path(self.folder.name) / "data.jsonl"
        dump_lines(self.data, path)
        self.data = Dataset.of(*iter_lines(path))

    @rule()
    def keep_only_actors(self) -> None:
        self.data = self.data.filter(lambda each: type(each).__name__ == "Actor")
        self.model = {each for each in self.model if type(each).__name__ == "Actor"}

    @invariant()
    def holds_what_the_set_holds(self) -> None:
        assert set(self.data) == self.model
        assert len(self.data) == len(self.model)
        assert bool(self.data) == bool(self.model)
        assert all(thing in self.data for thing in self.model)

    @invariant()
    def looks_the_same_however_it_was_made(self) -> None:
        again = Dataset.of(*self.model)
        assert again == self.data
        assert hash(again) == hash(self.data)
        assert again.dumps() == self.data.dumps()

    @invariant()
    def checking_never_raises(self) -> None:
        str(self.data.validate())


_FEWER = max(settings().max_examples // 4, 5)

TestLife = Life.TestCase
TestLife.settings = settings(max_examples=_FEWER, stateful_step_count=12)
