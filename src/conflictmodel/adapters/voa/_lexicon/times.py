"""Words of time: days, months, parts of a day, and the words that count from today."""

from attrs import field, frozen

from ._words import Words, words


@frozen
class Month:
    """A month with the AP abbreviations; copy abbreviates only with a day of the month."""

    number: int
    name: str
    abbreviations: tuple[str, ...] = field(default="", converter=words)


@frozen
class RelativeTime:
    """A phrase that counts whole calendar units from the day of publication."""

    form: str

    #: ISO letter: ``D``, ``W``, ``M`` or ``Y``.
    unit: str

    #: How many units later; negative for the past.
    offset: int


@frozen
class Unit:
    """A unit of duration."""

    #: ISO 8601 letter; minutes are ``M`` behind the ``T``, months before it.
    letter: str

    #: True if the letter stands behind the ``T``.
    clock: bool

    forms: tuple[str, ...] = field(converter=words)


# "Said Friday" is not a speaker: seven of the crude parser's were days or months. The place
# in the tuple is the ISO weekday less one. AP never abbreviates them in running copy.
WEEKDAYS: tuple[str, ...] = words("""
    Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
""")

# "March" and "May" are words of other kinds at the head of a sentence; "Sept." and "Sep."
# both occur, and the five short months are never abbreviated.
MONTHS: tuple[Month, ...] = (
    Month(1, "January", "Jan., Jan"),
    Month(2, "February", "Feb., Feb"),
    Month(3, "March", "Mar."),
    Month(4, "April", "Apr."),
    Month(5, "May"),
    Month(6, "June"),
    Month(7, "July"),
    Month(8, "August", "Aug., Aug"),
    Month(9, "September", "Sept., Sep., Sept"),
    Month(10, "October", "Oct., Oct"),
    Month(11, "November", "Nov., Nov"),
    Month(12, "December", "Dec., Dec"),
)

# Months a reader has to see written as a date before believing them: "May", "March".
AMBIGUOUS_MONTHS: frozenset[str] = frozenset(words("March, May"))

# The value sorts the part within a day; copy writes it after the weekday ("Monday morning")
# and alone ("overnight", which belongs to the night before the day it stands with).
DAY_PARTS: tuple[Words, ...] = (
    Words(
        "morning",
        "morning, early morning, early, dawn, before dawn, at dawn, daybreak, at daybreak, sunrise",
    ),
    Words("midday", "midday, noon, at noon, at midday, by noon, lunchtime"),
    Words("afternoon", "afternoon, late afternoon, midafternoon"),
    Words(
        "evening",
        "evening, early evening, dusk, at dusk, sunset, at sunset, nightfall, by nightfall",
    ),
    Words(
        "night", "night, late, late night, midnight, at midnight, by midnight, tonight, overnight"
    ),
)

# Counted from the day of publication, which the page gives; never from the reader's day.
# A week or a month stays a week or a month: it is not its first day.
RELATIVE_TIMES: tuple[RelativeTime, ...] = (
    RelativeTime("today", "D", 0),
    RelativeTime("tonight", "D", 0),
    RelativeTime("this morning", "D", 0),
    RelativeTime("this afternoon", "D", 0),
    RelativeTime("this evening", "D", 0),
    RelativeTime("yesterday", "D", -1),
    RelativeTime("last night", "D", -1),
    RelativeTime("the day before yesterday", "D", -2),
    RelativeTime("tomorrow", "D", 1),
    RelativeTime("the day after tomorrow", "D", 2),
    RelativeTime("this week", "W", 0),
    RelativeTime("earlier this week", "W", 0),
    RelativeTime("later this week", "W", 0),
    RelativeTime("midweek", "W", 0),
    RelativeTime("last week", "W", -1),
    RelativeTime("next week", "W", 1),
    RelativeTime("this month", "M", 0),
    RelativeTime("earlier this month", "M", 0),
    RelativeTime("later this month", "M", 0),
    RelativeTime("last month", "M", -1),
    RelativeTime("next month", "M", 1),
    RelativeTime("this year", "Y", 0),
    RelativeTime("earlier this year", "Y", 0),
    RelativeTime("later this year", "Y", 0),
    RelativeTime("last year", "Y", -1),
    RelativeTime("next year", "Y", 1),
)

# Counted from another time in the text, which only the text can tell.
CONTEXT_TIMES: frozenset[str] = frozenset(
    words("""
    the previous day, the day before, a day earlier, the day after, a day later, the next day,
    the following day, the same day, that day, the eve of, on the eve of, the night before,
    the previous night, the following morning, the next morning, the same morning,
    the previous week, a week earlier, the week before, the following week, a week later,
    the next week, the same week, that week, the previous month, a month earlier,
    the month before, the following month, a month later, the same month, that month,
    the previous year, a year earlier, the year before, the following year, a year later,
    the same year, that year, hours earlier, hours later, days earlier, days later, weeks earlier,
    weeks later, months later, years later, at the time, the following january, on the same day,
    shortly after, shortly before, minutes before, minutes later
    """)
)

# A time without a date. Kept as text, since any date read from it would be a guess.
VAGUE_TIMES: frozenset[str] = frozenset(
    words("""
    earlier, later, recently, lately, recent, soon, previously, before, in recent days,
    in recent weeks, in recent months, in recent years, in the past few days,
    in the past few weeks, the past few days, the last few days, in the coming days,
    in the coming weeks, in the coming months, in days, in weeks, within days,
    within weeks, within hours, days ago, weeks ago, months ago, years ago, long ago, decades ago,
    so far, now, currently, at present, eventually, at last, for months, for weeks, for years,
    for days
    """)
)

# "Two-day" and "48-hour" are the same length in copy; what that is in ISO is the caller's rule.
UNITS: tuple[Unit, ...] = (
    Unit("M", True, "minute, minutes"),
    Unit("H", True, "hour, hours"),
    Unit("D", False, "day, days"),
    Unit("W", False, "week, weeks"),
    Unit("M", False, "month, months"),
    Unit("Y", False, "year, years"),
)
