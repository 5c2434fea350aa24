"""
What a draft of an object rests on: the words of the page, and the rule that found each of them.
"""

from typing import NamedTuple

from attrs import define, field

from conflictmodel.values import Evidence


class Firing(NamedTuple):
    """A rule that fired, and the words that it fired on."""

    #: ``table:row``, as "speech:subject-before".
    rule: str
    #: The words that it fired on.
    words: Evidence


@define
class Grounds:
    """The words that a draft rests on and the rules that found them, each once and in order."""

    _evidence: dict[Evidence, None] = field(factory=dict)
    _firings: dict[Firing, None] = field(factory=dict)

    def rest_on(self, rule: str, words: Evidence) -> None:
        """Take words that name the object itself."""
        self._evidence[words] = None
        self.note(rule, words)

    def note(self, rule: str, words: Evidence) -> None:
        """Take words that tell something of the object, and stand as evidence in a field of it."""
        self._firings[Firing(rule, words)] = None

    def rests_on(self, words: Evidence) -> bool:
        """Whether words that name the object were taken before."""
        return words in self._evidence

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """What names the object, for its field ``evidence``."""
        return tuple(self._evidence)

    @property
    def firings(self) -> tuple[Firing, ...]:
        """Every rule that had a part in it."""
        return tuple(self._firings)

    def __bool__(self) -> bool:
        return bool(self._evidence)
