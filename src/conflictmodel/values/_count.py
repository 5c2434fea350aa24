"""
Numbers of people as reports give them: bounds, each stated or open.
"""

from typing import Self

from attrs import frozen

from conflictmodel.errors import InvalidValue
from conflictmodel.values._checked import Checked
from conflictmodel.values._kinds import Natural, unexpected


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Count(Checked):
    """
    How many, as far as it is said.

    Both bounds belong to it, and each may be open: "at least 28" is ``Count(low=28)``.
    ``Count()`` is an unknown number. A low above the high is kept as it came, and a rule
    reports it: real data sets have such rows, and sorting the bounds would hide them.
    """

    #: The smallest number it can be; None if that is left open.
    low: Natural | None = None
    #: The largest number it can be; None if that is left open.
    high: Natural | None = None
    #: The figure that the source itself calls its best estimate (as in UCDP GED).
    best: Natural | None = None
    #: Whether the bounds are the reporter's rounding ("nearly", "about", "dozens").
    approximate: bool = False

    @classmethod
    def exactly(cls, number: int) -> Self:
        """ "28 people": 28..28."""
        return cls(low=number, high=number)

    @classmethod
    def at_least(cls, number: int) -> Self:
        """ "at least 28": 28 or more."""
        return cls(low=number)

    @classmethod
    def more_than(cls, number: int) -> Self:
        """ "more than 70": 71 or more."""
        return cls(low=_whole(number) + 1)

    @classmethod
    def at_most(cls, number: int) -> Self:
        """ "up to 40": 40 or fewer."""
        return cls(high=number)

    @classmethod
    def fewer_than(cls, number: int) -> Self:
        """
        "fewer than 10": 9 or fewer.

        Raises:
            InvalidValue: If the number is not 1 or more: nothing is fewer than none.
        """
        return cls(high=_whole(number, "a whole number, 1 or more", 1) - 1)

    @classmethod
    def nearly(cls, number: int) -> Self:
        """ "nearly 300": 300 at the most, approximately."""
        return cls(high=number, approximate=True)

    @classmethod
    def about(cls, number: int) -> Self:
        """ "about 40": 40, approximately."""
        return cls(low=number, high=number, approximate=True)

    @classmethod
    def between(cls, low: int, high: int) -> Self:
        """ "between 20 and 30": 20..30."""
        return cls(low=low, high=high)

    @classmethod
    def vaguely(cls, number: int) -> Self:
        """ "dozens" (24), "scores" (40), "hundreds" (200): so many or more, approximately."""
        return cls(low=number, approximate=True)

    @property
    def is_exact(self) -> bool:
        """Whether one number is said, without rounding."""
        return self.low is not None and self.low == self.high and not self.approximate

    def __str__(self) -> str:
        """
        As a range: ``28``, ``28 or more``, ``about 300 or fewer``, ``20 to 30``, ``unknown``.
        """
        about = "about " if self.approximate else ""
        match self.low, self.high:
            case None, None:
                return "unknown" if self.best is None else f"{about}{self.best}"
            case low, None:
                return f"{about}{low} or more"
            case None, high:
                return f"{about}{high} or fewer"
            case low, high if low == high:
                return f"{about}{low}"
            case low, high:
                return f"{about}{low} to {high}"


def _whole(number: int, expected: str = "a whole number, 0 or more", least: int = 0) -> int:
    """The number, if it is one that can be counted on from."""
    if type(number) is not int or number < least:
        raise InvalidValue([unexpected(expected, number)])
    return number
