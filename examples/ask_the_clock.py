"""Ask which truce holds in Port Maren, from a page and from what a reader adds to it."""

from datetime import timedelta, timezone
from pathlib import Path

from attrs import evolve

from conflictmodel import Duration, When
from conflictmodel.adapters import voa

#: Two hours east of Greenwich, all year round.
VELANDA = timezone(timedelta(hours=2))

page = Path(__file__).parent / "pages" / "harbor-truce.txt"
parsed = voa.parse(page.read_bytes(), published="2019-03-08")
truce = parsed.ceasefires.first(extent="local")
[extension] = parsed.extensions

# "The first truce, a three-day pause that took effect Tuesday, was due to run out at midnight
# Friday", and was extended for 48 hours, "until Sunday night": the parser reads the days, and a
# reader who knows the zone adds the hours.
read = parsed.without(truce, extension).with_(
    evolve(
        truce,
        starts=When("2019-03-05"),
        duration=Duration("P3D"),
        ends=When("2019-03-09T00:00:00+02:00"),
    ),
    evolve(extension, ends=When("2019-03-11T00:00:00+02:00")),
)

QUESTIONS = (
    # when asked about, as known when, by the page as parsed, by the page as read
    ("2019-03-10T12:00:00+02:00", None, "possibly", "certainly"),  # during the extension
    ("2019-03-10T12:00:00+02:00", "2019-03-07", "no", "no"),  # before the page was published
    ("2019-03-12T00:00:00+02:00", None, "no", "no"),  # a day after the extension's end
)

for at, known_at, by_the_parser, by_a_reader in QUESTIONS:
    for data, expected in ((parsed, by_the_parser), (read, by_a_reader)):
        held = data.truces(at=at, place="Port Maren", known_at=known_at, zone=VELANDA)
        answers = {each.ceasefire: each.answer for each in held}
        assert answers.get(truce.id, "no") == expected, (at, known_at, answers)
        print(at, f"as known {known_at or 'now'}:", expected)

clock = read.clock(truce.id, zone=VELANDA)
assert clock.extension_count == (1, 1)
print("in force, in hours, at least and at most:", clock.time_in_force().hours)
