"""
Tables whose rows are tried only where one of their signs stands.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel.adapters import voa
from conflictmodel.adapters.voa._events._events import triggers_of
from conflictmodel.adapters.voa._events._frames import FRAMES, Told
from conflictmodel.adapters.voa._events._signed import Signed
from conflictmodel.adapters.voa._events._tolls import tolls_of
from reading import passage_of

SETS = st.frozensets(st.sampled_from("abcdefgh"))


@given(rows=st.lists(SETS, max_size=6), words=SETS)
def test_the_rows_that_share_a_word(rows: list[frozenset[str]], words: frozenset[str]) -> None:
    """
    A sentence is given the rows of which it has a sign, and no others, in their order.
    """
    table = Signed(enumerate(rows))

    assert table.rows_for(words) == [n for n, signs in enumerate(rows) if signs & words]


@pytest.mark.parametrize(
    "text",
    [
        "In the film, soldiers shoot a singer.",
        "Paratroopers seized a bridge during the Red Lantern exercise.",
        "The army launched a rocket that fell into the sea.",
        "Hackers attacked a hospital chain overnight.",
        "In 1702, the cavalry charged the hill and lost 400 men.",
        "Knights stormed the castle.",
        "A ferry capsized off Port Maren, killing 31 people.",
        "A farmer was killed when his truck hit a pole.",
        "An explosion killed nine workers in Karsova.",
        "Wolves attacked two hikers near the lake.",
        "Some 40 people are stabbed to death per year.",
    ],
)
def test_a_frame_is_opened_by_a_sign_of_its_own(text: str) -> None:
    """
    Whatever opens a frame has one of the frame's signs: none is passed over unread.
    """
    passage = passage_of(text)
    told = Told(passage, triggers_of(passage), tolls_of(passage))
    opened = [frame for frame in FRAMES if frame.opens(told)]

    assert opened
    assert all(frame.signs() & told.words for frame in opened)


def test_the_story_is_where_its_event_is_in_markup_as_well() -> None:
    """
    The place of an event is where the story goes on, whatever markup stands before it.
    """
    story = (
        "Rebels attacked an army base in Karsova on Monday.",
        "Gunmen later killed four men.",
    )
    text = "\n\n".join(("Base Is Attacked", *story)) + "\n"
    body = "".join(f"<p>{each}</p>" for each in story)
    markup = f"<!doctype html><html><body><article><h1>Base Is Attacked</h1>{body}</article>"

    plain, marked = (voa.parse(page, published="2018-05-04") for page in (text, markup))

    where = [each.where.name for each in plain.incidents if each.where]
    assert where == ["Karsova", "Karsova"]
    assert where == [each.where.name for each in marked.incidents if each.where]
