"""
A sentence as the rules for truces see it, each of which asks for the same of it.
"""

from functools import cached_property

from attrs import frozen

from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._times import TimeWords
from conflictmodel.adapters.voa._speech._said import Said
from conflictmodel.adapters.voa._truces._drafts import Draft
from conflictmodel.adapters.voa._truces._times import times_in


# Not of slots, as `Passage`.
@frozen(slots=False)
class Scene:
    """A sentence with what it says and what "it" means in it."""

    passage: Passage
    said: tuple[Said, ...] = ()
    #: What "it" means here: the truce or extension told of last, if just told of.
    it: Draft | None = None

    @cached_property
    def times(self) -> tuple[TimeWords, ...]:
        """Its times with their hours, found when they are first asked for."""
        return times_in(self.passage)
