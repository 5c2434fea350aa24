"""The truces in examples/truces/ are sound data, written as the library writes it."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from conflictmodel import Dataset, Source, dumps, load, loads
from conflictmodel.cli import main

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
