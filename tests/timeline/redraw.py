"""
Draw the pictures that the tests compare with, anew: ``python -m timeline.redraw`` in ``tests/``.

Look at each one afterwards, by day and in the dark, before it is committed.
"""

from conflictmodel.timeline import svg_of

from .test_svg import GOLDEN, PICTURES

for name, dataset in GOLDEN.items():
    (PICTURES / f"{name}.svg").write_text(svg_of(dataset) + "\n", encoding="utf-8")
