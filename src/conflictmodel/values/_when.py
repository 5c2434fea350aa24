"""
Times as reports give them: a day, a month, an hour with its zone, an open interval.
"""

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Annotated, Self

from attrs import field, frozen

from conflictmodel.errors import InvalidValue
from conflictmodel.values._checked import Checked
from conflictmodel.values._kinds import Matching, unexpected

# EDTF (Library of Congress, 4 February 2019), levels 0 and 1, for the years 1 to 9999; and,
# beyond EDTF, times of day at the ends of an interval, since truces are agreed by the hour.
# The calendar is in the pattern, 29 February too, so that a JSON Schema refuses what we refuse.
_YEAR = r"(?!0000)[0-9]{4}"
_MONTH_DAY = (
    r"(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    r"|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    r"|02-(?:0[1-9]|1[0-9]|2[0-8]))"
)
_LEAP_DAY = r"(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29"
_DAY = rf"(?:{_YEAR}-{_MONTH_DAY}|(?!0000){_LEAP_DAY})"
_MONTH = rf"{_YEAR}-(?:0[1-9]|1[0-2])"
_SEASON = rf"{_YEAR}-2[1-4]"
_UNSPECIFIED = rf"(?:(?!000)[0-9]{{3}}X|(?!00)[0-9]{{2}}XX|{_YEAR}-XX(?:-XX)?|{_MONTH}-XX)"
_LESS = rf"(?:{_SEASON}|{_MONTH}|{_UNSPECIFIED}|{_YEAR})"
# No leap second, no 24:00, offsets as far as any place on earth has them. UTC is "Z" alone.
_OFFSET = r"(?:Z|(?![+\-]00:00)[+\-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+\-]14:00)"
_TIME = rf"T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]{_OFFSET}?"
_POINT = rf"(?:{_DAY}(?:{_TIME}|[?~%])?|{_LESS}[?~%]?)"
_WHEN = rf"(?:{_POINT}(?:/(?:{_POINT}|\.\.)?)?|(?:\.\.)?/{_POINT})"

#: The text of a `When`.
WhenText = Annotated[
    str,
    Matching(
        _WHEN,
        "a date or time in EDTF, years 1 to 9999, such as '2016-05-07', '2016-05~' or "
        "'2016-05-04/2016-05-06'",
        "write a day as '2016-05-07' and an hour as '2016-05-07T01:00:00+03:00'",
    ),
]

# The day begins at UTC+14 and ends at UTC-12: a day with no zone lasts fifty hours on earth.
_EARLIEST_ZONE = timedelta(hours=14)
_LATEST_ZONE = timedelta(hours=-12)


class Precision(StrEnum):
    """How closely a time is known."""

    SECOND = "second"
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"


class Answer(StrEnum):
    """What uncertain times allow one to say."""

    NO = "no"
    POSSIBLY = "possibly"
    CERTAINLY = "certainly"


@frozen(repr=False, weakref_slot=False)
class When(Checked):
    """
    A time, as closely as a report gives it and no closer: its text in EDTF.

    ``When("2016-05-07")`` is a day, in no particular zone: none is invented.
    ``When("2016-05-07T01:00:00+03:00")`` is an instant, ``When("2016-05~")`` about May,
    ``When("2016-05-04/2016-05-06")`` lies between two days, both included, and
    ``When("../2016-05-07")`` is open on one side.

    Two texts are two values, even where they mean the same instant: nothing is rewritten.
    `When.of` makes one from dates, datetimes and other spellings.
    """

    #: The time in EDTF levels 0 and 1, in canonical spelling.
    text: WhenText = field()

    @classmethod
    def of(cls, value: "str | date | datetime | When") -> Self:
        """
        Make one from a date, a datetime, or a spelling that ISO 8601 allows.

        Minutes without seconds, ``+00:00``, ``-04`` and a blank before the time are rewritten;
        nothing is added that was not said.

        Raises:
            InvalidValue: If it is no time, or has fractions of a second, which EDTF cannot hold.
        """
        if isinstance(value, When):
            return cls(value.text)
        if isinstance(value, datetime):
            if value.microsecond:
                expected = "a datetime in whole seconds"
                remedy = "use .replace(microsecond=0)"
                raise InvalidValue([unexpected(expected, value, remedy=remedy)])
            return cls(_canonical(value.isoformat()))
        if isinstance(value, date):
            return cls(value.isoformat())
        if isinstance(value, str):
            return cls("/".join(_canonical(side) for side in value.strip().split("/")))
        raise InvalidValue([unexpected("a date, a datetime or text", value, code="type")])

    @property
    def is_interval(self) -> bool:
        """Whether it has two ends, one of which may be open."""
        return "/" in self.text

    @property
    def precision(self) -> Precision:
        """How closely it is known; two ends are an interval, however close."""
        span = None if self.is_interval else _Span.of(self.text)
        return span.precision if span else Precision.INTERVAL

    @property
    def zoned(self) -> bool:
        """Whether a zone is given (for an interval, at either end)."""
        return any(span.offset is not None for span in self._ends if span)

    @property
    def earliest(self) -> datetime | None:
        """The first second that it can mean, in UTC; None if open. See `bounds`."""
        return self.bounds()[0]

    @property
    def latest(self) -> datetime | None:
        """The last second that it can mean, in UTC; None if open. See `bounds`."""
        return self.bounds()[1]

    def bounds(self, zone: tzinfo | None = None) -> tuple[datetime | None, datetime | None]:
        """
        The first and the last second that it can mean, in UTC, both included.

        A day with no zone spans the fifty hours that it lasts somewhere on earth, unless the
        zone of the place is given. A qualifier (``?``, ``~``, ``%``) widens a time by its own
        length on both sides: EDTF sets no number, this is our convention. Seasons have no
        hemisphere in EDTF and so reach over the year and the winter after it.

        Args:
            zone: The zone of the place, for times that name none.
        """
        start, end = self._ends
        return (
            _instant(start.first, start.offset, zone, _EARLIEST_ZONE) if start else None,
            _instant(end.last, end.offset, zone, _LATEST_ZONE) if end else None,
        )

    def before(self, other: "When") -> Answer:
        """
        Whether this time comes before another one.

        Two times without a zone are read on one clock, that of the place they tell of;
        otherwise instants are compared.
        """
        zone = UTC if not (self.zoned or other.zoned) else None
        (first, last), (other_first, other_last) = self.bounds(zone), other.bounds(zone)
        if last and other_first and last < other_first:
            return Answer.CERTAINLY
        if first and other_last and first >= other_last:
            return Answer.NO
        return Answer.POSSIBLY

    @property
    def _ends(self) -> "tuple[_Span | None, _Span | None]":
        start, slash, end = self.text.partition("/")
        return _Span.of(start), _Span.of(end if slash else start)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"When({self.text!r})"


@frozen(eq=False, repr=False)
class _Span:
    """One end of a `When`, on the clock of its own zone: seconds, both included."""

    first: datetime
    last: datetime
    offset: timedelta | None
    precision: Precision

    @classmethod
    def of(cls, text: str) -> "_Span | None":
        """Read one end; None where it is open or unknown."""
        if text in ("", ".."):
            return None
        if "T" in text:
            moment = datetime.fromisoformat(text)
            clock = moment.replace(tzinfo=None)
            return cls(clock, clock, moment.utcoffset(), Precision.SECOND)
        plain = text.rstrip("?~%")
        first, after, precision = _days(plain)
        last = after - timedelta(seconds=1)
        if plain != text:
            length = after - first
            first, last = _shifted(first, -length), _shifted(last, length)
        return cls(first, last, None, precision)


def _days(text: str) -> tuple[datetime, datetime, Precision]:
    """
    The midnight at which a date begins and the one at which it is over.
    """
    year, month, day = (*text.split("-"), "", "")[:3]
    if year.endswith("X"):
        count = 10 ** year.count("X")
        start = int(year.replace("X", "0"))
        precision = Precision.DECADE if count == 10 else Precision.CENTURY
        return _midnight(start), _midnight(start + count), precision
    if month in ("", "XX"):
        return _midnight(int(year)), _midnight(int(year) + 1), Precision.YEAR
    if month > "12":
        return _midnight(int(year)), _midnight(int(year) + 1, 3), Precision.SEASON
    if day in ("", "XX"):
        return (
            _midnight(int(year), int(month)),
            _midnight(int(year), int(month) + 1),
            Precision.MONTH,
        )
    start_of_day = datetime.fromisoformat(text)  # noqa: DTZ007, RUF100 (a clock with no zone is meant)
    return start_of_day, _shifted(start_of_day, timedelta(days=1)), Precision.DAY


def _midnight(year: int, month: int = 1) -> datetime:
    """The start of a month; one past December is January; the calendar ends with year 9999."""
    years, month = divmod(month - 1, 12)
    if year + years > 9999:
        return datetime.max.replace(microsecond=0)
    return datetime(year + years, month + 1, 1)  # noqa: DTZ001 (a clock with no zone is meant)


def _shifted(moment: datetime, by: timedelta) -> datetime:
    """A sum that stops at the ends of the calendar."""
    try:
        return moment + by
    except OverflowError:
        end = datetime.max.replace(microsecond=0) if by > timedelta(0) else datetime.min
        return end.replace(tzinfo=moment.tzinfo)


def _instant(
    clock: datetime, offset: timedelta | None, zone: tzinfo | None, default: timedelta
) -> datetime:
    if offset is None and zone is not None:
        offset = clock.replace(tzinfo=zone).utcoffset()
    return _shifted(clock.replace(tzinfo=UTC), -(default if offset is None else offset))


_SPELLING = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ](?P<minutes>[0-9]{2}:[0-9]{2})(?P<seconds>:[0-9]{2})?"
    r"(?P<zone>Z|z|[+\-][0-9]{2}(?::?[0-9]{2})?)?"
)


def _canonical(text: str) -> str:
    """
    One end of a time in the canonical spelling; what is no time of day is left as it is.
    """
    if (found := _SPELLING.fullmatch(text)) is None:
        return text
    zone = (found["zone"] or "").upper()
    if zone not in ("", "Z"):
        zone = f"{zone[:3]}:{zone[3:].removeprefix(':') or '00'}"
    if zone == "+00:00":
        zone = "Z"
    return f"{found['day']}T{found['minutes']}{found['seconds'] or ':00'}{zone}"
