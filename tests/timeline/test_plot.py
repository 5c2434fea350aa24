"""Pictures through matplotlib, and what is said where it is not installed."""

import io
import subprocess
import sys
from typing import Any

import pytest
from attrs import evolve

from conflictmodel import Dataset
from conflictmodel.timeline import plot

from .harbor import DATASET, HILLS

#: As if matplotlib were not installed.
WITHOUT = """
import sys
sys.modules["matplotlib"] = None
from conflictmodel import Dataset, MissingExtra
from conflictmodel.timeline import plot, svg_of
assert svg_of(Dataset())
try:
    plot(Dataset())
except MissingExtra as error:
    print(error)
"""


@pytest.fixture
def panel() -> Any:
    """The axes of the picture of some truces; skipped where matplotlib is missing."""
    pytest.importorskip("matplotlib")
    (panel,) = plot(DATASET, at="2019-03-06T06:00Z").axes
    return panel


def test_without_matplotlib_the_extra_is_named() -> None:
    """
    SVG needs nothing, and the error says what to install.
    """
    done = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=True
    )

    assert done.stdout == (
        "conflictmodel.timeline.plot needs matplotlib: pip install 'conflictmodel[plot]'\n"
    )


def test_rows_are_in_the_order_of_the_svg(panel: Any) -> None:
    """
    The first on top, the narrower marked as such.
    """
    assert [label.get_text() for label in panel.get_yticklabels()] == [
        "a nationwide truce · Velanda",
        "└ a local cease-fire · Port Maren",
        "the hill truce · Sarnik",
        "a fishing pause · Port Maren",
    ]
    assert panel.get_ylim()[0] > panel.get_ylim()[1]


def test_ticks_say_what_they_lie_in_once(panel: Any) -> None:
    """
    The year stands under the first day.
    """
    labels = [label.get_text() for label in panel.get_xticklabels()]

    assert labels[:3] == ["28 Feb\n2019", "1 Mar", "2 Mar"]


def test_all_that_is_drawn_is_in_the_legend_once(panel: Any) -> None:
    """
    Bars, lapses, marks, and the time asked for.
    """
    (legend,) = panel.figure.legends

    assert sorted(text.get_text() for text in legend.get_texts()) == [
        "2019-03-06 06:00:00Z",
        "certainly in force",
        "collapsed",
        "disputed",
        "expired",
        "extended",
        "lapse",
        "possibly in force",
        "proposed, announced or agreed",
        "violation",
    ]


def test_bars_lie_on_the_axis(panel: Any) -> None:
    """
    Each from left to right, within the picture.
    """
    spans = [path.get_extents() for bars in panel.collections for path in bars.get_paths()]

    assert len(spans) == 6
    assert all(0 <= span.x0 < span.x1 <= 1 for span in spans)


def test_a_hostile_name_is_no_formula() -> None:
    """
    A dollar sign stays one, and the figure can be drawn.
    """
    pytest.importorskip("matplotlib")
    figure = plot(Dataset.of(evolve(HILLS, name=r"$\frac{$ \u202e")))

    figure.savefig(io.BytesIO(), format="svg")
    assert figure.axes[0].get_yticklabels()[0].get_text() == r"$\frac{$ \u202e · Sarnik"


def test_an_empty_dataset_has_a_picture() -> None:
    """
    With nothing in it.
    """
    pytest.importorskip("matplotlib")
    figure = plot(Dataset())

    figure.savefig(io.BytesIO(), format="png")
    assert figure.legends == []
