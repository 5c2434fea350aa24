"""The truces in examples/truces/ are sound data, written as the library writes it."""

import json
import re
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from conflictmodel import Dataset, Place, PositionStance, Source, dumps, load, loads
from conflictmodel.cli import main
from conflictmodel.values import Answer

GALLERY = Path(__file__).parent.parent / "examples" / "truces"
FILES = sorted(GALLERY.glob("*.json"))
every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def days_of_publication(dataset: Dataset) -> list[list[str]]:
    """The sources that were out by the same moment, the earliest first."""
    days: dict[datetime, list[str]] = {}
    for each in dataset.sources:
        out = each.published.latest if each.published else None
        assert out is not None, f"{each.id}: nobody could say whether it was known at a time"
        days.setdefault(out, []).append(each.id)
    return [days[out] for out in sorted(days)]


def test_the_gallery_has_a_file_for_each_family() -> None:
    assert [path.stem for path in FILES] == [
        "colombia-eln-2023",
        "gaza-2023",
        "sudan-2023",
        "syria-2016",
        "tigray-2022",
        "ukraine-easter-2025",
        "ukraine-minsk-2015",
        "yemen-2022",
    ]


@every_file
def test_it_reads_back_as_it_was_written(path: Path) -> None:
    """
    Indented for people, and otherwise the one text that this dataset has.
    """
    dataset = load(path)
    assert path.read_text(encoding="utf-8") == dumps(dataset, indent=2)
    assert loads(dumps(dataset)) == dataset
    assert json.loads(dumps(dataset)) == json.loads(path.read_bytes())


@every_file
def test_it_has_no_problems(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """
    Neither an error nor a warning.
    """
    assert not list(load(path).validate())
    assert main(["validate", str(path)]) == 0
    capsys.readouterr()


@every_file
def test_everything_in_it_is_told_by_a_source(path: Path) -> None:
    dataset = load(path)
    told = [each for each in dataset if not isinstance(each, Source)]
    assert all(each.source in dataset.sources for each in told)
    assert {each.id for each in dataset.sources} == {each.source for each in told}
    assert all(each.publisher for each in dataset.sources)


@every_file
def test_what_was_known_on_a_day_stands_by_itself(path: Path) -> None:
    """
    No account leans on one that came out later: each prefix in time has no problems either.
    """
    dataset = load(path)
    known = Dataset()
    for day in days_of_publication(dataset):
        for source in day:
            known |= dataset.from_source(source)
        assert [str(each) for each in known.validate()] == [], day


@every_file
def test_the_readme_asks_about_it(path: Path) -> None:
    """
    Every truce of every file is named in the table of questions.
    """
    readme = (GALLERY / "README.md").read_text(encoding="utf-8")
    assert f"]({path.name})" in readme
    section = readme.partition(f"]({path.name})")[2].partition("\n## ")[0]
    for name in load(path).ceasefires.ids:
        assert f"`{name.partition(':')[2]}`" in section, name


# What the clock answers ---------------------------------------------------------------------------

C, P, N = Answer.CERTAINLY, Answer.POSSIBLY, Answer.NO


class Question(NamedTuple):
    """A row of the README: what is asked of a file, the answers, and whose word they rest on."""

    file: str
    at: str
    place: str
    #: By truce, without its prefix; none at all means that no truce holds there.
    answers: dict[str, Answer]
    source: str
    known_at: str | None = None
    #: The last thing that the first truce named rests on: itself in its first term.
    last: str | None = None


# fmt: off
QUESTIONS = (
    Question("syria-2016", "2016-03-15T12:00:00+02:00", "Aleppo",
             {"syria-2016-02-27": C, "aleppo-2016-05": N},
             "Kremlin, 22 February; the end that Reuters reports lies between 20 April and 4 May"),
    Question("syria-2016", "2016-05-01T05:00:00+03:00", "Eastern Ghouta",
             {"eastern-ghouta-2016-04-30": N},
             "TASS, 1 May, 06:40", known_at="2016-05-01T06:40:00+03:00"),
    Question("syria-2016", "2016-05-01T05:00:00+03:00", "Eastern Ghouta",
             {"eastern-ghouta-2016-04-30": P},
             "Xinhua, 2 May"),
    Question("syria-2016", "2016-05-03T12:00:00+03:00", "Eastern Ghouta",
             {"eastern-ghouta-2016-04-30": C},
             "Argumenty i Fakty, 2 May (Kuralenko)", last="eastern-ghouta-2"),
    Question("syria-2016", "2016-05-04T12:00:00+03:00", "Aleppo",
             {"aleppo-2016-05": P},
             "AP and AFP, 4 May"),
    Question("syria-2016", "2016-05-05T12:00:00+03:00", "Latakia province",
             {"latakia-2016-04-30": P},
             "Al Arabiya, 29 April; Reuters and Prime, 7 May"),
    Question("syria-2016", "2016-05-06T12:00:00+03:00", "Syria",
             {"aleppo-2016-05": C, "latakia-2016-04-30": P,
              "eastern-ghouta-2016-04-30": P, "syria-2016-02-27": P},
             "AP and AFP, 4 May; Al Arabiya, 29 April; Reuters and Prime, 7 May"),
    Question("syria-2016", "2016-05-08T12:00:00+03:00", "Aleppo",
             {"aleppo-2016-05": C, "syria-2016-02-27": P},
             "Reuters, 5 and 7 May; "
             "The Arab Weekly, 8 May; joint statement of 9 May", last="aleppo-1"),
    Question("syria-2016", "2016-05-08T12:00:00+03:00", "Aleppo",
             {"aleppo-2016-05": N},
             "AP and AFP, 4 May; Reuters, 5 May", known_at="2016-05-05T23:59:59+03:00"),
    Question("syria-2016", "2016-05-13T12:00:00+03:00", "Aleppo",
             {"aleppo-2016-05": N},
             "AFP, 12 May"),
    Question("yemen-2022", "2022-04-02T18:00:00+03:00", "Yemen",
             {"yemen-2022-04-02": N},
             "UN envoy, 1 and 2 April"),
    Question("yemen-2022", "2022-05-01T12:00:00+03:00", "Yemen",
             {"yemen-2022-04-02": C},
             "UN envoy, 1 April", last="yemen-2022-04-02"),
    Question("yemen-2022", "2022-06-15T12:00:00+03:00", "Yemen",
             {"yemen-2022-04-02": N},
             "UN envoy, 1 April", known_at="2022-06-01"),
    Question("yemen-2022", "2022-06-15T12:00:00+03:00", "Yemen",
             {"yemen-2022-04-02": C},
             "UN envoy, 2 June, in Iran Press and South24", last="yemen-1"),
    Question("yemen-2022", "2022-08-03T12:00:00+03:00", "Yemen",
             {"yemen-2022-04-02": C},
             "UN envoy, 2 August", last="yemen-2"),
    Question("yemen-2022", "2022-10-02T12:00:00+03:00", "Yemen",
             {"yemen-2022-04-02": P},
             "UN envoy, 2 August; Bloomberg, 2 October"),
    Question("yemen-2022", "2022-10-04T12:00:00+03:00", "Yemen",
             {"yemen-2022-04-02": N},
             "UN envoy, 3 October; South24, 2 October; AFP in i24NEWS, 4 October"),
    Question("gaza-2023", "2023-11-24T06:59:59+02:00", "Gaza Strip",
             {"gaza-2023-11-24": N},
             "Qatar, in Middle East Monitor, 23 November"),
    Question("gaza-2023", "2023-11-27T12:00:00+02:00", "Gaza Strip",
             {"gaza-2023-11-24": C},
             "Qatar, in Middle East Monitor, 23 November", last="gaza-2023-11-24"),
    Question("gaza-2023", "2023-11-29T12:00:00+02:00", "Gaza Strip",
             {"gaza-2023-11-24": N},
             "Qatar, in Middle East Monitor, 23 November", known_at="2023-11-26"),
    Question("gaza-2023", "2023-11-29T12:00:00+02:00", "Gaza Strip",
             {"gaza-2023-11-24": C},
             "Egyptian Streets, 27 November; Reuters, 28 November", last="gaza-1"),
    Question("gaza-2023", "2023-11-30T12:00:00+02:00", "Gaza Strip",
             {"gaza-2023-11-24": C},
             "TASS in Vestnik Kavkaza, Reuters and AFP in Dunya News, 30 November", last="gaza-2"),
    Question("gaza-2023", "2023-12-01T05:00:00+02:00", "Gaza Strip",
             {"gaza-2023-11-24": C},
             "Graphic News, 1 December"),
    Question("gaza-2023", "2023-12-01T12:00:00+02:00", "Gaza Strip",
             {"gaza-2023-11-24": N},
             "Graphic News, Sputnik, Pledge Times, 1 December"),
    Question("sudan-2023", "2023-04-18T20:00:00+02:00", "Khartoum",
             {"sudan-2023-04-18": P},
             "Sputnik in UrduPoint and NEWS.am, 18 April"),
    Question("sudan-2023", "2023-04-19T20:00:00+02:00", "Khartoum",
             {"sudan-2023-04-18": N, "sudan-2023-04-19": C},
             "Reuters in Al Arabiya, 19 April"),
    Question("sudan-2023", "2023-04-22T12:00:00+02:00", "Sudan",
             {"sudan-eid-al-fitr-2023": C},
             "Reuters and Sputnik, 21 April"),
    Question("sudan-2023", "2023-04-24T23:00:00+02:00", "Sudan",
             {"sudan-2023-04-25": N},
             "U.S. State Department, 24 April"),
    Question("sudan-2023", "2023-04-29T12:00:00+02:00", "Sudan",
             {"sudan-2023-04-25": C},
             "Reuters in Al Arabiya, 27 April", last="sudan-2023-04-25-1"),
    Question("sudan-2023", "2023-05-04T12:00:00+02:00", "Sudan",
             {"sudan-2023-04-25": N, "sudan-2023-05-04": P},
             "Deutsche Welle, 30 April; Al Mayadeen, 5 May; Reuters, 2 May"),
    Question("sudan-2023", "2023-05-22T21:30:00+02:00", "Khartoum",
             {"sudan-jeddah-2023-05-22": N},
             "AP in Dayton Daily News and TRT World, 20 May"),
    Question("sudan-2023", "2023-05-29T23:00:00+02:00", "Khartoum",
             {"sudan-jeddah-2023-05-22": P},
             "Pan-African News Wire, 30 May", last="sudan-jeddah-1"),
    Question("sudan-2023", "2023-06-02T12:00:00+02:00", "Sudan",
             {"sudan-jeddah-2023-05-22": P},
             "AFP in i24NEWS, 31 May; The Nation and Al-Siasi, 1 June"),
    Question("sudan-2023", "2023-06-10T12:00:00+02:00", "Sudan",
             {"sudan-2023-06-10": C},
             "Saudi Press Agency, 9 June; Reuters, 11 June"),
    Question("sudan-2023", "2023-06-21T06:30:00+02:00", "Khartoum",
             {"sudan-2023-06-18": N},
             "Reuters in Geo News, 21 June"),
    Question("sudan-2023", "2023-06-28T12:00:00+02:00", "Sudan",
             {"sudan-rsf-eid-al-adha-2023": C, "sudan-saf-eid-al-adha-2023": P},
             "Anadolu in Middle East Monitor, 27 June; Sputnik, 28 June"),
    Question("sudan-2023", "2023-06-29T12:00:00+02:00", "Sudan",
             {"sudan-rsf-eid-al-adha-2023": P},
             "Middle East Monitor and TASS, 27 June"),
    Question("tigray-2022", "2022-03-24T12:00:00+03:00", "Tigray",
             {"tigray-2022-03-24": P},
             "AFP in i24NEWS, 24 March"),
    Question("tigray-2022", "2022-05-01T12:00:00+03:00", "Tigray",
             {"tigray-2022-03-24": P},
             "AFP, 24 March; The Africa Report, 25 March", known_at="2022-03-26"),
    Question("tigray-2022", "2022-05-01T12:00:00+03:00", "Tigray",
             {"tigray-2022-03-24": C},
             "TRT World and Agenzia Fides, 24 August"),
    Question("tigray-2022", "2022-08-24T12:00:00+03:00", "Tigray",
             {"tigray-2022-03-24": N},
             "Agenzia Fides, 24 August"),
    Question("tigray-2022", "2022-09-15T12:00:00+03:00", "Tigray",
             {},
             "News Ghana and KBC, 12 September"),
    Question("tigray-2022", "2022-11-01T12:00:00+03:00", "Tigray", {}, ""),
    Question("tigray-2022", "2022-11-04T12:00:00+03:00", "Tigray",
             {"pretoria-2022-11-02": C},
             "allAfrica, 2 November; David Shinn, 4 November"),
    Question("tigray-2022", "2024-06-01T12:00:00+03:00", "Tigray",
             {"pretoria-2022-11-02": P},
             "Diaspora Messenger, December 2023"),
    Question("colombia-eln-2023", "2023-07-20T12:00:00-05:00", "Colombia",
             {"eln-2023-07-06": C, "eln-2023-08-03": N},
             "Breaking Latest News, 4 July; RT, July"),
    Question("colombia-eln-2023", "2023-08-03T12:00:00-05:00", "Colombia",
             {"eln-2023-07-06": N, "eln-2023-08-03": C},
             "Esova, 3 August"),
    Question("colombia-eln-2023", "2024-01-29T23:00:00-05:00", "Colombia",
             {"eln-2023-08-03": C},
             "Caracol Radio, 6 July 2023", last="eln-2023-08-03"),
    Question("colombia-eln-2023", "2024-02-02T12:00:00-05:00", "Colombia",
             {"eln-2023-08-03": N},
             "Caracol Radio, 6 July 2023", known_at="2024-01-28"),
    Question("colombia-eln-2023", "2024-02-02T12:00:00-05:00", "Colombia",
             {"eln-2023-08-03": C},
             "Noticias Caracol and Infobae, 29 January", last="eln-1"),
    Question("colombia-eln-2023", "2024-02-05T12:00:00-05:00", "Colombia",
             {"eln-2023-08-03": P},
             "Noticias Caracol, Infobae, Alternativa"),
    Question("colombia-eln-2023", "2024-06-01T12:00:00-05:00", "Colombia",
             {"eln-2023-08-03": C},
             "Pledge Times, 6 February; Noticias 360, 7 February", last="eln-2"),
    Question("colombia-eln-2023", "2024-08-10T12:00:00-05:00", "Colombia",
             {"eln-2023-08-03": N},
             "EFE in Infobae, 3 August; Publimetro, 30 August"),
    Question("colombia-eln-2023", "2024-12-25T12:00:00-05:00", "Colombia",
             {"eln-christmas-2024": C},
             "Aporrea, 22 December; Radio Surco, January"),
    Question("ukraine-easter-2025", "2025-04-19T14:59:59Z", "Ukraine",
             {"easter-2025": N},
             "Babel and Reuters, 19 April"),
    Question("ukraine-easter-2025", "2025-04-20T12:00:00+03:00", "Ukraine",
             {"easter-2025": C},
             "Babel, 19 April; Reuters in AsiaOne, 21 April"),
    Question("ukraine-easter-2025", "2025-04-20T12:00:00+03:00", "Ukraine",
             {"easter-2025": C},
             "Ukrinform, 19 April", known_at="2025-04-20"),
    Question("ukraine-easter-2025", "2025-04-21T00:30:00+03:00", "Ukraine",
             {"easter-2025": N},
             "Ukrainska Pravda, 21 April; Censor.NET, 20 April"),
    Question("ukraine-minsk-2015", "2015-02-14T23:30:00+02:00", "Donetsk region",
             {"minsk-2015-02-15": N},
             "The Moscow Times, 12 February; OSCE, 14 February"),
    Question("ukraine-minsk-2015", "2015-02-15T12:00:00+02:00", "Donetsk region",
             {"minsk-2015-02-15": C},
             "Reuters, 14 February; Deutsche Welle, 15 February"),
    Question("ukraine-minsk-2015", "2015-02-15T12:00:00+02:00", "Debaltseve",
             {"minsk-2015-02-15": C, "minsk-2015-02-15-debaltseve": P},
             "FinanzNachrichten, 14 February; RBTH, 17 February"),
    Question("ukraine-minsk-2015", "2015-02-15T12:00:00+02:00", "Popasna",
             {"minsk-2015-02-15": C},
             "Deutsche Welle, 15 February"),
    Question("ukraine-minsk-2015", "2015-02-16T12:00:00+02:00", "Kyiv",
             {},
             "The Moscow Times, 12 February"),
    Question("ukraine-minsk-2015", "2018-01-01T12:00:00+02:00", "Luhansk region",
             {"minsk-2015-02-15": P},
             "Reuters in National Post, 22 February 2022"),
    Question("ukraine-minsk-2015", "2022-02-23T12:00:00+02:00", "Luhansk region",
             {"minsk-2015-02-15": P},
             "Reuters in National Post, 22 February 2022"),
)
# fmt: on

#: Stances of those who stand behind a truce.
FOR = (PositionStance.ANNOUNCED, PositionStance.AGREED, PositionStance.CONFIRMED)

#: Places that the accounts do not name, with what they lie in.
WITHIN = {
    "Khartoum": Place(name="Khartoum", within=("Sudan",)),
    "Kyiv": Place(name="Kyiv", within=("Ukraine",)),
    "Popasna": Place(name="Popasna", within=("Luhansk region", "Ukraine")),
}


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda each: f"{each.file} {each.at} {each.place}")
def test_the_clock_answers_as_the_sources_do(asked: Question) -> None:
    """
    Each question of the README, answered from the accounts and from nothing else.
    """
    held = {
        each.ceasefire.partition(":")[2]: each
        for each in load(GALLERY / f"{asked.file}.json").truces(
            at=asked.at, place=WITHIN.get(asked.place, asked.place), known_at=asked.known_at
        )
    }
    answers = {name: held[name].answer if name in held else N for name in asked.answers or held}

    assert answers == asked.answers, asked.source
    if asked.last:
        name = next(iter(asked.answers))
        assert held[name].under[-1].partition(":")[2] == asked.last, asked.source


#: File, truce, hours in force at least and at most, extensions at least and at most, source.
HOURS = (
    ("syria-2016", "aleppo-2016-05", (166, 193), (2, 2), "AP and AFP, 4 May; RIA, 9 May"),
    # Hours: Xinhua, 2 May, to the first hour of 7 May, on which the ministry spoke of it as kept.
    ("syria-2016", "eastern-ghouta-2016-04-30", (25, 192), (2, 2), "Prime, 7 May"),
    ("syria-2016", "latakia-2016-04-30", (142, 265), (1, 1), "Prime, 7 May"),
    ("yemen-2022", "yemen-2022-04-02", (4368, 4397), (2, 2), "UN envoy, 1 April and 2 August"),
    ("gaza-2023", "gaza-2023-11-24", (168, 168), (2, 2), "Graphic News, 1 December"),
    ("sudan-2023", "sudan-2023-06-10", (24, 24), (0, 0), "Saudi Press Agency, 9 June"),
    # Four times 72 hours, whatever the hour of 5 May.
    ("sudan-2023", "sudan-2023-04-25", (288, 288), (3, 3), "Al Mayadeen, 5 May"),
    ("sudan-2023", "sudan-jeddah-2023-05-22", (192, 290), (1, 1), "AFP in i24NEWS, 31 May"),
    ("tigray-2022", "tigray-2022-03-24", (3653, 3677), (0, 0), "AFP, 24 March; Fides, 24 August"),
    ("colombia-eln-2023", "eln-2023-08-03", (8736, 8808), (2, 2), "Alternativa; Noticias 360"),
    ("colombia-eln-2023", "eln-christmas-2024", (264, 264), (0, 0), "Aporrea, 22 December"),
    ("ukraine-easter-2025", "easter-2025", (30, 30), (0, 0), "Babel and Reuters, 19 April"),
    # To 17 February it was called for; that it is over is Putin's word, and so it has no most.
    ("ukraine-minsk-2015", "minsk-2015-02-15", (48, None), (0, 0), "Reuters, 22 February 2022"),
)


@pytest.mark.parametrize(
    ("file", "name", "hours", "extensions", "source"), HOURS, ids=[row[1] for row in HOURS]
)
def test_hours_and_extensions_are_counted(
    file: str,
    name: str,
    hours: tuple[int, int | None],
    extensions: tuple[int, int],
    source: str,
) -> None:
    """
    In whole hours, at least and at most, as the README says and why.
    """
    clock = load(GALLERY / f"{file}.json").clock(f"ceasefire:{name}")
    least, most = clock.time_in_force().hours

    assert (round(least), most if most is None else round(most)) == hours, source
    assert clock.extension_count == extensions, source


@pytest.mark.parametrize(
    ("file", "name", "lapses", "source"),
    [
        ("gaza-2023", "gaza-2023-11-24", (0, 0), "Reuters and AFP, 30 November"),
        ("sudan-2023", "sudan-2023-04-25", (1, 1), "Deutsche Welle, 30 April; Al Mayadeen, 5 May"),
        # Whether the army's night came before or after the ministry's.
        ("syria-2016", "aleppo-2016-05", (0, 1), "Reuters, 7 May; RIA, 9 May"),
        ("colombia-eln-2023", "eln-2023-08-03", (0, 1), "Noticias Caracol, Alternativa"),
    ],
)
def test_lapses_are_counted(file: str, name: str, lapses: tuple[int, int], source: str) -> None:
    assert load(GALLERY / f"{file}.json").clock(f"ceasefire:{name}").lapses == lapses, source


def test_both_sides_agreed_to_nine_days_in_sudan() -> None:
    """
    Three times 72 hours, before one side alone prolonged it; Reuters, 3 May.
    """
    clock = load(GALLERY / "sudan-2023.json").clock("ceasefire:sudan-2023-04-25")
    midnight = datetime.fromisoformat("2023-05-04T00:00:00+02:00")

    assert clock.time_in_force(midnight).hours == (216, 216)


def test_who_agreed_to_the_easter_truce() -> None:
    """
    Russia announced it; that Ukraine agreed is what TASS says, on 22 April.
    """
    accounts = load(GALLERY / "ukraine-easter-2025.json").ceasefires.of("ceasefire:easter-2025")
    stood = {(each.source, p.actor) for each in accounts for p in each.positions if p.stance in FOR}

    assert {source for source, actor in stood if actor == "actor:ukraine"} == {
        "source:tass-2025-04-22"
    }
    assert {actor for _, actor in stood} == {"actor:putin", "actor:ukraine"}


#: How the README puts an answer.
WORDS = {C: r"certainly", P: r"possibly", N: r"(?i:not?|none)"}


def test_every_question_of_the_readme_stands_here() -> None:
    """
    In its order, with its truces and in its words: neither list has what the other has not.
    """
    readme = (GALLERY / "README.md").read_text(encoding="utf-8")
    row = re.compile(r"^\| (20[^|]+?)(?:, known at ([^|]+?))? \| ([^|]+?) \| ([^|]+) \| ", re.M)
    rows = [found for found in row.findall(readme) if found[2] != "Who agreed?"]

    assert [(at, known_at, place) for at, known_at, place, _ in rows] == [
        (each.at, each.known_at or "", each.place) for each in QUESTIONS
    ]
    for (*_, text), asked in zip(rows, QUESTIONS, strict=True):
        for name, answer in asked.answers.items():
            assert f"`{name}`" in text or answer is N, text
            assert re.search(rf"\b{WORDS[answer]}\b", text), text
