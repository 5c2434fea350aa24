"""
Lengths of time as they were agreed: 72 hours and three days are different words.
"""

import re
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from typing import Annotated, Self

from attrs import frozen
from dateutil.relativedelta import relativedelta

from conflictmodel.errors import InvalidValue
from conflictmodel.values._checked import Checked
from conflictmodel.values._kinds import Matching, unexpected

# ISO 8601: weeks stand alone; a fraction only in the smallest part, and never of a month or a
# year, whose parts have no agreed length; at least one part. Seven digits keep clocks in range.
_INT = r"(?:0|[1-9][0-9]{0,6})"
_NUM = rf"{_INT}(?:\.[0-9]{{1,6}})?"
_CLOCK = rf"T(?:{_NUM}H|(?:{_INT}H)?{_NUM}M|(?:{_INT}H)?(?:{_INT}M)?{_NUM}S)"
_DATE = rf"(?:{_INT}Y)?(?:{_INT}M)?"
_DURATION = rf"P(?:{_NUM}W|{_DATE}{_NUM}D|{_DATE}(?:{_INT}D)?{_CLOCK}|{_INT}Y(?:{_INT}M)?|{_INT}M)"

#: The text of a `Duration`.
DurationText = Annotated[
    str,
    Matching(
        _DURATION,
        "an ISO 8601 duration such as 'PT72H', 'P3D' or 'P1M'",
        "write 72 hours as 'PT72H' and three days as 'P3D'",
    ),
]

_PART = re.compile(r"([0-9.]+)([YMWDHS])")


@frozen(repr=False, weakref_slot=False)
class Duration(Checked):
    """
    A length of time in ISO 8601, as it was agreed.

    ``Duration("PT72H")`` and ``Duration("P3D")`` are equally long (`same_length`) and not equal:
    hours run on the clock, days on the calendar, also where the clocks change.
    ``Duration("P1M")`` is a calendar month and has no length until it begins somewhere.
    """

    #: ISO 8601 without sign, in canonical spelling: a point before fractions, no leading zeros.
    text: DurationText

    @classmethod
    def of(cls, text: str) -> Self:
        """
        Make one from any spelling of ISO 8601: decimal commas, leading zeros.

        Raises:
            InvalidValue: If it is no duration.
        """
        if type(text) is not str:
            raise InvalidValue([unexpected("a duration as text", text, code="type")])
        return cls(re.sub(r"(?<![0-9.])0+(?=[0-9])", "", text.strip().replace(",", ".")))

    @classmethod
    def hours(cls, number: int) -> Self:
        """So many hours on the clock."""
        return cls(f"PT{number}H")

    @classmethod
    def days(cls, number: int) -> Self:
        """So many days on the calendar."""
        return cls(f"P{number}D")

    @property
    def calendar(self) -> bool:
        """Whether it has months or years, whose length depends on where they begin."""
        return bool(self._months)

    @property
    def exact(self) -> timedelta | None:
        """Its length, days taken as 24 hours; None for months and years."""
        return None if self.calendar else self._days + self._clock

    def same_length(self, other: "Duration") -> bool:
        """
        Whether both last equally long: ``PT72H`` and ``P3D``; ``P12M`` and ``P1Y``.
        """
        return self._months == other._months and (
            self._days + self._clock == other._days + other._clock
        )

    def after(self, start: datetime) -> datetime:
        """
        When it is over, if it begins at ``start``.

        Months, weeks and days are counted on the calendar and clock of ``start``: a month after
        31 January is the last day of February, and a day may last 23 hours where the clocks
        change. Hours, minutes and seconds are counted as they pass.

        Raises:
            OverflowError: If that lies beyond the year 9999.
        """
        try:
            day = start + relativedelta(months=self._months) + self._days
        except ValueError as error:  # What relativedelta says of a year past 9999.
            raise OverflowError(str(error)) from None
        if day.tzinfo is None:
            return day + self._clock
        return (day.astimezone(UTC) + self._clock).astimezone(day.tzinfo)

    @property
    def _months(self) -> int:
        parts = _parts(self.text.partition("T")[0])
        return int(parts["Y"] * 12 + parts["M"])

    @property
    def _days(self) -> timedelta:
        parts = _parts(self.text.partition("T")[0])
        return timedelta(weeks=parts["W"], days=parts["D"])

    @property
    def _clock(self) -> timedelta:
        parts = _parts(self.text.partition("T")[2])
        return timedelta(hours=parts["H"], minutes=parts["M"], seconds=parts["S"])

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"Duration({self.text!r})"


def _parts(text: str) -> defaultdict[str, float]:
    """The numbers of a duration by their letters; a part that is not there is 0."""
    return defaultdict(float, {unit: float(number) for number, unit in _PART.findall(text)})
