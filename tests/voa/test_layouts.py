"""Layouts: pages written down beside what each of their lines is, read as a reader would."""

import pytest

from conflictmodel.adapters.voa._blocks import blocks_of
from layouts import Layout, blocks_in, layouts_in

LAYOUTS = list(layouts_in())


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_layout(layout: Layout) -> None:
    """
    Each line of each layout is what its notation says.
    """
    found = blocks_of(layout.page)

    assert layout.blocks() == blocks_in(layout.page, found)
    assert layout.page == "".join(layout.page[each.start : each.end] for each in found)
