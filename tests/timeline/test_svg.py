"""Pictures of truces as SVG: what stands where, and that nothing breaks out of it."""

import re
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel import (
    Actor,
    ActorKind,
    Ceasefire,
    Dataset,
    Duration,
    InvalidValue,
    Note,
    Place,
    Problem,
    Source,
    Violation,
    When,
    strategies,
)
from conflictmodel.chronology import Chronology
from conflictmodel.timeline import NARROWEST, Axis, svg_of, timeline_of
from conflictmodel.timeline._shapes import length

from .harbor import ARMY, COUNTRY, DATASET, FRONT, HARBOR, HILLS, OFFER, PORT

PICTURES = Path(__file__).parent / "pictures"
NS = "{http://www.w3.org/2000/svg}"


def parsed(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)  # noqa: S314 (our own text)


def truce(svg: str, name: str) -> ElementTree.Element:
    """The row of a truce."""
    return next(
        row
        for row in parsed(svg).iter(f"{NS}g")
        if row.get("class") == "truce" and (row.findtext(f"{NS}title") or "").startswith(name)
    )


def of_class(element: ElementTree.Element, look: str) -> list[ElementTree.Element]:
    return [each for each in element.iter() if look in (each.get("class") or "").split()]


def names(svg: str) -> list[str]:
    """What the rows are called, from the top."""
    return [next(label.itertext()) for label in of_class(parsed(svg), "name")]


def corners(bar: ElementTree.Element) -> list[tuple[float, float]]:
    points = re.findall(r"([0-9.]+) ([0-9.]+)", bar.get("d") or "")
    return [(float(x), float(y)) for x, y in points]


def ends(bar: ElementTree.Element) -> tuple[float, float]:
    """How far a bar reaches from left to right."""
    across = [x for x, _ in corners(bar)]
    return min(across), max(across)


def tips(elements: list[ElementTree.Element]) -> list[str]:
    return [each.findtext(f"{NS}title") or "" for each in elements]


# What stands where -------------------------------------------------------------------------------


def test_each_period_is_a_bar() -> None:
    """
    Two times in force are two bars; what is certain of them is solid.
    """
    row = truce(svg_of(DATASET), "a local cease-fire")

    assert tips(of_class(row, "possible")) == [
        "possibly in force from 2019-03-04 06:00 until 2019-03-09 06:00",
        "possibly in force from 2019-03-10 06:00 until 2019-03-11 06:00, disputed by the Front",
    ]
    assert tips(of_class(row, "certain")) == [
        "certainly in force from 2019-03-04 06:00 until 2019-03-09 06:00"
    ]


def test_what_is_possible_is_hatched() -> None:
    """
    The hatching has a name that is defined in the picture; what is certain has none of it.
    """
    picture = parsed(svg_of(DATASET))
    hatch = next(picture.iter(f"{NS}pattern")).get("id")

    assert {bar.get("fill") for bar in of_class(picture, "possible")} == {f"url(#{hatch})"}
    assert {bar.get("fill") for bar in of_class(picture, "certain")} == {None}


def test_a_lapse_is_a_gap() -> None:
    """
    Between two bars lies nothing but dots.
    """
    row = truce(svg_of(DATASET), "a local cease-fire")
    before, after = map(ends, of_class(row, "possible"))
    (lapse,) = of_class(row, "lapse")

    assert tips([lapse]) == ["lapsed from 2019-03-09 06:00 until 2019-03-10 06:00"]
    assert before[1] < float(lapse.get("x1", "")) < float(lapse.get("x2", "")) < after[0]


def test_marks_stand_at_their_times() -> None:
    """
    Announcements, violations, seams and endings, in the order of their times.
    """
    row = truce(svg_of(DATASET), "a local cease-fire")

    assert tips(of_class(row, "mark")) == [
        "announced (the army) 2019-03-03 18:00",
        "violated (the Front) 2019-03-05 09:30",
        "announced 2019-03-06 12:00",
        "extended 2019-03-07 06:00",
        "possibly violated (the army) between 2019-03-07 10:00 and 2019-03-09 11:59:59",
        "possibly extended (the Front) 2019-03-10 06:00",
        "possibly expired 2019-03-11 06:00",
    ]
    assert tips(of_class(truce(svg_of(DATASET), "the hill truce"), "collapsed")) == [
        "collapsed 2019-03-07 15:00"
    ]


def test_a_seam_stands_where_the_extension_takes_over() -> None:
    """
    72 of 120 hours into the bar, not where the extension was announced.
    """
    row = truce(svg_of(DATASET), "a local cease-fire")
    left, right = ends(of_class(row, "certain")[0])
    (seam, _) = of_class(row, "seam")

    assert corners(seam)[0][0] == pytest.approx(left + (right - left) * 72 / 120, abs=0.2)


def test_what_cannot_be_drawn_is_told() -> None:
    """
    A violation without a date, a truce that never came about, who disputes.
    """
    svg = svg_of(DATASET)

    assert truce(svg, "a local cease-fire").findtext(f"{NS}title") == (
        "a local cease-fire · Port Maren; "
        "disputed by the Front; violated (the Front) at an unknown time"
    )
    assert truce(svg, "a fishing pause").findtext(f"{NS}title") == (
        "a fishing pause · Port Maren; never in force"
    )


def test_a_vague_mark_does_not_stretch_the_axis() -> None:
    """
    A violation "in 2019" of a truce of five hours is told and not drawn.
    """
    short = Ceasefire(
        id="ceasefire:a",
        starts=When("2019-03-04T06:00:00Z"),
        duration=Duration("PT5H"),
        violations=(Violation(when=When("2019")), Violation(when=When("2019"))),
    )
    timeline = timeline_of(Dataset.of(short))

    assert [mark.tip for mark in timeline.rows[0].marks] == ["expired 2019-03-04 11:00"]
    assert timeline.axis is not None
    assert timeline.axis.end - timeline.axis.start < timedelta(hours=6)


def test_equal_notes_are_counted() -> None:
    """
    What stands several times is said once.
    """
    row = evolve(timeline_of(DATASET).rows[0], notes=("violated", "violated", "never in force"))

    assert row.told == "violated (2 times); never in force"


def test_an_open_end_is_an_arrow_to_the_edge() -> None:
    """
    Its point lies in the middle of the bar's height, at the end of the axis.
    """
    width = 500
    (bar,) = of_class(truce(svg_of(DATASET, width=width), "a nationwide truce"), "possible")
    (x, y), heights = max(corners(bar)), sorted({y for _, y in corners(bar)})

    assert x == width - 16
    assert heights[1] == y
    assert len(corners(bar)) == 5


def test_a_narrower_truce_stands_under_the_wider() -> None:
    """
    Indented, and right below it, although another one began earlier.
    """
    svg = svg_of(DATASET)
    left = {
        next(label.itertext()): float(label.get("x", "")) for label in of_class(parsed(svg), "name")
    }

    assert names(svg) == [
        "a nationwide truce",
        "a local cease-fire",
        "the hill truce",
        "a fishing pause",
    ]
    assert left["a local cease-fire"] > left["a nationwide truce"] == left["the hill truce"]


def test_narrower_truces_are_in_the_order_of_their_beginnings() -> None:
    """
    Each under its own wider one.
    """
    truces = (
        Ceasefire(id="ceasefire:a", starts=When("2019-03-01")),
        Ceasefire(id="ceasefire:b", part_of="ceasefire:a", starts=When("2019-03-04")),
        Ceasefire(id="ceasefire:c", part_of="ceasefire:a", starts=When("2019-03-03")),
        Ceasefire(id="ceasefire:d", part_of="ceasefire:c", starts=When("2019-03-05")),
    )

    assert [(row.ceasefire, row.depth) for row in timeline_of(Dataset.of(*truces)).rows] == [
        ("ceasefire:a", 0),
        ("ceasefire:c", 1),
        ("ceasefire:d", 2),
        ("ceasefire:b", 1),
    ]


def test_truces_that_are_part_of_each_other_are_drawn_once() -> None:
    """
    A ring is cut open where it begins.
    """
    ring = (
        Ceasefire(id="ceasefire:a", part_of="ceasefire:c", starts=When("2019-03-02")),
        Ceasefire(id="ceasefire:b", part_of="ceasefire:a", starts=When("2019-03-01")),
        Ceasefire(id="ceasefire:c", part_of="ceasefire:b", starts=When("2019-03-03")),
        Ceasefire(id="ceasefire:d", part_of="ceasefire:d", starts=When("2019-03-04")),
    )

    assert [(row.ceasefire, row.depth) for row in timeline_of(Dataset.of(*ring)).rows] == [
        ("ceasefire:d", 0),
        ("ceasefire:b", 0),
        ("ceasefire:c", 1),
        ("ceasefire:a", 2),
    ]


def test_the_time_asked_for_is_a_line_across_every_row() -> None:
    """
    At the same place in each; a day without a zone is a band.
    """
    at_hour = parsed(svg_of(DATASET, at="2019-03-06T06:00Z"))
    at_day = parsed(svg_of(DATASET, at="2019-03-06"))

    assert len({line.get("x1") for line in of_class(at_hour, "at")}) == 1
    assert len(of_class(at_hour, "at")) == len(of_class(at_hour, "truce")) == 4
    assert len(of_class(at_day, "during")) == 4
    assert of_class(at_hour, "asked")[0].text == "2019-03-06 06:00:00Z"


def test_a_time_asked_for_is_on_the_axis() -> None:
    """
    Also if it lies outside of all truces.
    """
    axis = timeline_of(DATASET, at="2019-05-01").axis

    assert axis is not None
    assert axis.start < datetime(2019, 3, 1, tzinfo=UTC)
    assert axis.end > datetime(2019, 5, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("place", "found"),
    [
        ("Port Maren", ["a nationwide truce", "a local cease-fire", "a fishing pause"]),
        ("sarnik", ["a nationwide truce", "the hill truce"]),
        (PORT, ["a nationwide truce", "a local cease-fire", "a fishing pause"]),
        ("Elsewhere", []),
    ],
)
def test_a_place_leaves_out_truces_elsewhere(place: str | Place, found: list[str]) -> None:
    """
    Those that cover it stay, wider ones too.
    """
    assert names(svg_of(DATASET, place=place)) == found


def test_only_what_was_known_is_drawn() -> None:
    """
    A truce that was told of later is not there, and the heading says so.
    """
    late = evolve(HILLS, source="source:paper")
    svg = svg_of(Dataset.of(*DATASET.sources, COUNTRY, late), known_at="2019-03-04")

    assert names(svg) == ["a nationwide truce"]
    assert of_class(parsed(svg), "heading")[0].text == "Truces as known at 2019-03-04"


def test_more_than_wanted_are_counted() -> None:
    """
    Nothing is left out in silence.
    """
    svg = timeline_of(DATASET, limit=1).svg()

    assert names(svg) == ["a nationwide truce"]
    assert "3 more truces are not shown" in "".join(parsed(svg).itertext())


# The axis ----------------------------------------------------------------------------------------


def labels(svg: str) -> list[str]:
    return [each.text or "" for each in of_class(parsed(svg), "tick")]


def lasting(starts: str, **duration: int) -> Dataset:
    length = timedelta(**duration)
    return Dataset.of(
        Ceasefire(
            id="ceasefire:a",
            starts=When.of(starts),
            duration=Duration(f"PT{length // timedelta(minutes=1)}M"),
        )
    )


@pytest.mark.parametrize(
    ("dataset", "ticks"),
    [
        (lasting("2019-03-04T06:00Z", minutes=30), ["05:45", "05:50", "05:55", "06:00", "06:05"]),
        (lasting("2019-03-04T06:00Z", hours=12), ["06:00", "07:00", "08:00", "09:00", "10:00"]),
        (lasting("2019-02-26T06:00Z", days=10), ["26 Feb", "27 Feb", "28 Feb", "1 Mar", "2 Mar"]),
        (lasting("2019-03-04T06:00Z", days=80), ["4 Mar", "11 Mar", "18 Mar", "25 Mar", "1 Apr"]),
        (lasting("2019-03-04T06:00Z", days=300), ["Mar", "Apr", "May", "Jun", "Jul"]),
        (lasting("2019-03-04T06:00Z", days=3000), ["2019", "2020", "2021", "2022", "2023"]),
    ],
)
def test_ticks_are_those_that_people_expect(dataset: Dataset, ticks: list[str]) -> None:
    """
    Round minutes and hours, days, Mondays, months, years.
    """
    assert labels(svg_of(dataset))[:5] == ticks


@pytest.mark.parametrize("year", ["0001", "9999"])
@pytest.mark.parametrize("hours", [-14, 14])
@pytest.mark.parametrize("days", [1, 20, 60, 700])
def test_the_calendar_has_ends(year: str, hours: int, days: int) -> None:
    """
    A truce in the first or the last year that there is has a picture in every zone.
    """
    zone = timezone(timedelta(hours=hours))
    first = When(f"{year}-01-01") if year == "0001" else When(f"{year}-12-31")
    truce = Ceasefire(id="ceasefire:a", starts=first, duration=Duration.days(days))

    assert labels(svg_of(Dataset.of(truce), zone=zone))


def test_ticks_say_what_they_lie_in_where_it_changes() -> None:
    """
    The day under the first hour and under each midnight; the year under the days.
    """
    svg = svg_of(lasting("2019-03-04T06:00Z", hours=48))

    below = [each.text for each in of_class(parsed(svg), "quiet")]
    assert below == ["4 Mar 2019", "5 Mar 2019", "6 Mar 2019", "times in UTC"]


@pytest.mark.parametrize(
    ("zone", "name", "first"),
    [
        (None, "times in UTC", "2019-03-04 06:00"),
        (ZoneInfo("Asia/Damascus"), "times in Asia/Damascus", "2019-03-04 08:00"),
        (timezone(timedelta(hours=-5)), "times in UTC-05:00", "2019-03-04 01:00"),
    ],
)
def test_the_axis_is_in_the_zone_asked_for(
    zone: ZoneInfo | timezone | None, name: str, first: str
) -> None:
    """
    It is named, and all times are on its clock.
    """
    svg = svg_of(lasting("2019-03-04T06:00Z", hours=48), zone=zone)

    assert of_class(parsed(svg), "quiet")[-1].text == name
    assert f"from {first} until" in tips(of_class(parsed(svg), "certain"))[0]


def test_the_axis_is_in_the_zone_that_all_places_share() -> None:
    """
    Nobody has to convert what a local report says.
    """
    place = Place(name="Aleppo", zone="Asia/Damascus")
    truce = Ceasefire(id="ceasefire:a", where=(place,), starts=When("2016-05-05T01:00:00"))

    assert "times in Asia/Damascus" in svg_of(Dataset.of(truce))


def test_ticks_follow_the_clock_where_it_changes() -> None:
    """
    In the night when clocks go from three to four there is no tick at three.
    """
    night = lasting("2019-03-30T22:00Z", hours=6)

    assert labels(svg_of(night, zone=ZoneInfo("Europe/Kyiv"))) == [
        *("00:00", "00:30", "01:00", "01:30", "02:00", "02:30"),
        *("04:00", "04:30", "05:00", "05:30", "06:00", "06:30", "07:00"),
    ]


@given(
    st.lists(st.datetimes(timezones=st.timezones()), min_size=1, max_size=5),
    st.timezones(),
    st.integers(1, 40),
)
def test_an_axis_shows_all_moments_in_order(
    moments: list[datetime], zone: ZoneInfo, most: int
) -> None:
    """
    Whatever the calendar: ticks are few, in order, on the axis, and so is every moment.
    """
    axis = Axis.around(moments, zone)
    assert axis is not None
    ticks = axis.ticks(most)
    places = [axis.share(tick.moment) for tick in ticks]

    assert places == sorted(set(places))
    assert len(ticks) <= most + 1
    assert all(0 <= place <= 1 for place in places)
    shares = [axis.share(each) for each in sorted(moments)]
    assert shares == sorted(shares)


# Nothing breaks out ------------------------------------------------------------------------------

HOSTILE = (
    "<script>alert(1)</script>",
    "</svg><img src=x onerror=alert(1)>",
    "]]> <!-- &amp; &#0; <![CDATA[",
    '" onload="alert(1)" \' x=\'',
    "\u202eecurt\u202c \u2066 \u200b \x1b[31m \x07 \ufffe",
    'fill="url(#hatch)"',
    "</title></style><style>*{display:none}",
)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_stays_text(name: str) -> None:
    """
    It is read back as what it was, control and bidirectional characters as escapes.
    """
    truce = Ceasefire(
        id="ceasefire:a",
        name=name,
        where=(Place(name=name),),
        starts=When("2019-03-04T06:00:00Z"),
        violations=(Violation(against="actor:x", when=When("2019-03-05T06:00:00Z")),),
    )
    actor = Actor(id="actor:x", name=name, kind=ActorKind.PERSON)
    svg = svg_of(Dataset.of(truce, actor), place=name)
    tags = {each.tag.removeprefix(NS) for each in parsed(svg).iter()}

    assert tags <= {
        "svg", "title", "desc", "style", "defs", "pattern", "line", "rect", "text", "tspan", "g",
        "path", "circle",
    }  # fmt: skip
    assert not [k for each in parsed(svg).iter() for k in each.attrib if k.startswith("on")]
    assert all(letter.isprintable() or letter == "\n" for letter in svg)
    assert len(re.findall("<style>", svg)) == 1


def test_names_are_escaped_in_the_html_of_a_dataset() -> None:
    """
    A notebook shows the words of a page, and runs none of them.
    """
    truce = Ceasefire(id="ceasefire:a", name="<script>alert(1)</script>\u202e")

    assert Dataset.of(truce)._repr_html_() == (
        "<table><tr><th>section</th><th>accounts</th><th>the first of them</th></tr>"
        "<tr><td>ceasefires</td><td>1</td>"
        "<td>&lt;script&gt;alert(1)&lt;/script&gt;\\u202e</td></tr></table>"
    )


def test_a_dataset_in_a_notebook_names_the_first_of_each_section() -> None:
    """
    By what people call them; the rest is counted.
    """
    papers = tuple(Source(id=f"source:{n}", title=f"page {n}") for n in range(7))
    note = Note(code="no-date", message="the page has no date")
    html = Dataset.of(*papers, ARMY, HARBOR, note)._repr_html_()

    assert [re.findall("<td>(.*?)</td>", row) for row in html.split("<tr>")[2:]] == [
        ["sources", "7", "page 0, page 1, page 2, page 3, page 4, …"],
        ["actors", "1", "the army"],
        ["ceasefires", "1", "a local cease-fire"],
        ["notes", "1", "the page has no date"],
    ]
    assert Dataset()._repr_html_() == "<p>an empty dataset</p>"


def test_the_style_sheet_reaches_no_further_than_the_picture() -> None:
    """
    A notebook pours it into its page: each selector begins with the class of the picture.
    """
    style = next(parsed(svg_of(DATASET)).iter(f"{NS}style")).text or ""
    day, _, night = style.partition("@media screen and (prefers-color-scheme:dark)")
    selectors = re.findall(r"([^{}]+)\{[^{}]*\}", day + night.removeprefix("{"))

    assert selectors
    assert {each.split()[0] for each in selectors} == {".conflictmodel-timeline"}
    assert night


def test_it_can_be_read_aloud() -> None:
    """
    The picture has a title, and all of it in words.
    """
    picture = parsed(svg_of(Dataset.of(ARMY, FRONT, HILLS, OFFER)))
    named = (picture.get("aria-labelledby") or "").split()
    told = {each.get("id"): each.text for each in picture if each.get("id")}

    assert picture.get("role") == "img"
    assert [told[each] for each in named] == [
        "Truces",
        (
            "the hill truce · Sarnik: certainly in force from 2019-03-06 11:59:59 until 2019-03-07 "
            "15:00; possibly in force from 2019-03-04 10:00 until 2019-03-07 15:00; "
            "collapsed 2019-03-07 15:00.\n"
            "a fishing pause · Port Maren: proposed (the army) between 2019-03-08 10:00 and "
            "2019-03-10 11:59:59; never in force."
        ),
    ]


@pytest.mark.parametrize("width", [NARROWEST, 500, 1200])
def test_labels_do_not_overlap(width: int) -> None:
    """
    Labels of ticks leave room between each other, and names end before the right edge.
    """
    long = evolve(HARBOR, name="a truce of many words " * 20)
    picture = parsed(svg_of(Dataset.of(COUNTRY, long), width=width, at="2019-03-06T06:00Z"))
    spans = [
        (float(each.get("x", "")) - length(each.text or "") / 2, length(each.text or ""))
        for each in of_class(picture, "tick")
    ]

    assert all(left + wide <= after for (left, wide), (after, _) in pairwise(spans))
    for label in of_class(picture, "name"):
        assert float(label.get("x", "")) + length("".join(label.itertext())) <= width - 16


@given(st.integers(0, 72), st.integers(1, 400_000), st.integers(NARROWEST, 900))
def test_labels_of_the_axis_never_touch(hour: int, minutes: int, width: int) -> None:
    """
    Wherever the axis begins and however long it is; nor do they leave the picture.
    """
    start = datetime(2019, 2, 27, tzinfo=UTC) + timedelta(hours=hour)
    picture = parsed(svg_of(lasting(start.isoformat(), minutes=minutes), width=width))
    below = of_class(picture, "quiet")[:-1]

    for line in (of_class(picture, "tick"), below):
        spans = [(float(each.get("x", "")), length(each.text or "") / 2) for each in line]
        assert all(x - half >= -0.1 and x + half <= width + 0.1 for x, half in spans)
        assert all(x + half <= y - other for (x, half), (y, other) in pairwise(spans))


def test_a_picture_too_narrow_for_labels_is_refused() -> None:
    """
    The error says from which width on there is one.
    """
    with pytest.raises(InvalidValue) as caught:
        svg_of(DATASET, width=100)

    assert caught.value.problems == (
        Problem(path=("width",), expected="280 pixels or more", got="100", code="value"),
    )


# Whole pictures ----------------------------------------------------------------------------------

#: Each with the file that it has to equal, byte by byte.
GOLDEN = {
    "nothing": Dataset(),
    "one": Dataset.of(HILLS),
    "harbor": DATASET,
}


@pytest.mark.parametrize("name", GOLDEN)
def test_a_picture_has_the_same_bytes_everywhere(name: str) -> None:
    """
    The files were looked at, by day and in the dark; see tests/timeline/redraw.py.
    """
    expected = (PICTURES / f"{name}.svg").read_text(encoding="utf-8")

    assert svg_of(GOLDEN[name]) + "\n" == expected


@given(strategies.datasets() | strategies.datasets(valid=True), st.none() | strategies.whens())
def test_every_dataset_has_a_picture(dataset: Dataset, at: When | None) -> None:
    """
    Well-formed, the same twice, every bar within the width, in order, certain within possible.
    """
    svg = svg_of(dataset, at=at)
    rows = of_class(parsed(svg), "truce")

    assert svg == svg_of(Dataset.of(*reversed(list(dataset))), at=at)
    assert len(rows) == len(dataset.ceasefires.ids)
    for row in rows:
        possible = [ends(bar) for bar in of_class(row, "possible")]
        for left, right in (*possible, *map(ends, of_class(row, "certain"))):
            assert 16 <= left <= right <= 760
            assert any(low <= left + 0.2 and right <= high + 0.2 for low, high in possible)
        assert possible == sorted(possible)


@given(st.integers(1, 500), st.integers(1, 500))
def test_a_longer_extension_reaches_further(one: int, other: int) -> None:
    """
    Places are monotone in time.
    """
    short, long = sorted((one, other))
    pair = (
        Ceasefire(id=f"ceasefire:{name}", starts=When("2019-03-04T00:00:00Z"), duration=duration)
        for name, duration in (("a", Duration.hours(short)), ("b", Duration.hours(long)))
    )
    rows = of_class(parsed(svg_of(Dataset.of(*pair))), "truce")
    (left, right), (other_left, other_right) = (ends(of_class(row, "certain")[0]) for row in rows)

    assert left == other_left
    assert right <= other_right


# In notebooks ------------------------------------------------------------------------------------


def test_notebooks_show_pictures() -> None:
    """
    Of a dataset's truces, of one clock, which knows only ids, and of a chronology.
    """
    dataset = Dataset.of(ARMY, FRONT, HILLS)
    whole = dataset.timeline()._repr_svg_()

    assert whole == Chronology(dataset)._repr_svg_() == svg_of(dataset)
    assert names(dataset.clock(HILLS.id)._repr_svg_()) == [HILLS.id]
