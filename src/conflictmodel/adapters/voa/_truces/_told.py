"""
What a sign of an extension is: words, the truce that they prolong, and what they tell of it.

The signs themselves are in `_signs` and `_more_time`.
"""

from collections.abc import Sequence

from attrs import frozen

from conflictmodel.adapters.voa._sentences._kept import kept
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._times import Length, TimeWords
from conflictmodel.adapters.voa._truces._drafts import Truce
from conflictmodel.adapters.voa._truces._phrases import TruceWords
from conflictmodel.adapters.voa._truces._scenes import Scene
from conflictmodel.adapters.voa._truces._standing import Standing
from conflictmodel.adapters.voa._truces._times import Calendar

Mentions = Sequence[tuple[TruceWords, Truce]]


# Not of slots, as `Passage`.
@frozen(slots=False)
class Situation:
    """A sentence that may tell of more time, with the truces that it names and those before."""

    scene: Scene
    mentions: Mentions
    truces: Sequence[Truce]
    calendar: Calendar

    @kept
    def passage(self) -> Passage:
        """The sentence."""
        return self.scene.passage

    @property
    def meant(self) -> Truce | None:
        """The truce that the sentence names last, else the one just told of."""
        return self.mentions[-1][1] if self.mentions else self.last_told(within=1)

    def last_told(self, within: int = 2) -> Truce | None:
        """The truce that "it" or an extension without one means: the last told, if just told."""
        near = [each for each in self.truces if self.passage.block - each.block <= within]
        return max(near, key=lambda each: each.block) if near else None


@frozen
class Sign:
    """Words that tell of an extension, and the truce that they prolong."""

    rule: str
    first: int
    last: int
    truce: Truce
    length: Length | None = None
    #: "The second", "again": which one of its truce.
    order: int | None = None
    #: "The extension" is one told of; "another one" is not.
    definite: bool = False
    more: bool = False
    #: "The second two-month extension": the ones before were as long.
    counted: bool = False
    #: When it was announced or agreed.
    time: TimeWords | None = None
    #: Whether a verb with a subject of its own tells it, which nothing above governs.
    finite: bool = False
    #: Whether an end is told with it: "past the harvest", "until June".
    ends: bool = False
    #: How it is told, where the words of the sign themselves say so.
    standing: Standing | None = None
