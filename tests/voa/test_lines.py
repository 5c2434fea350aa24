"""Lines: what ends one, what is blank, what the shape of a line tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel.adapters.voa._layout._lines import (
    BLANKS,
    Line,
    has_final_mark,
    ink_of,
    is_name,
    is_prose,
    is_title_case,
    lines_of,
)

# All of Unicode, lone surrogates too: a page may have been decoded by anybody.
texts = st.text(st.characters(exclude_categories=()) | st.sampled_from("\r\n\u2028\x85\v "))


class TestLinesOf:
    @given(texts)
    def test_lines_tile_the_page(self, text: str) -> None:
        """
        Put together again, the lines give the page, and none is empty of characters.
        """
        lines = lines_of(text)

        assert text == "".join(text[each.start : each.end] for each in lines)
        assert all(each.start < each.end for each in lines)

    @given(texts)
    def test_text_is_the_line_without_its_terminator(self, text: str) -> None:
        """
        Offsets and text of a line agree, and no terminator is within.
        """
        for each in lines_of(text):
            assert text[each.start : each.end].rstrip("\r\n") == each.text
            assert not {"\r", "\n"} & set(each.text)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("", []),
            ("a", ["a"]),
            ("a\nb\n", ["a", "b"]),
            ("a\r\nb\rc", ["a", "b", "c"]),
            ("\n\r\n", ["", ""]),
            ("a\n\rb", ["a", "", "b"]),
            ("a\u2028b\x85c\vd\fe\x1cf", ["a\u2028b\x85c\vd\fe\x1cf"]),
        ],
    )
    def test_terminators(self, text: str, expected: list[str]) -> None:
        """
        Only line feed, carriage return, and both in this order end a line.
        """
        assert expected == [each.text for each in lines_of(text)]

    def test_offsets(self) -> None:
        """
        A line's span takes in its terminator.
        """
        assert (Line(0, 4, "ab"), Line(4, 5, "c")) == lines_of("ab\r\nc")


class TestInkOf:
    @given(texts, st.integers(0, 20), st.integers(0, 20))
    def test_narrows(self, text: str, start: int, length: int) -> None:
        """
        The narrowed span lies within the span, and has no blank at its ends.
        """
        start = min(start, len(text))
        end = min(start + length, len(text))

        first, last = ink_of(text, start, end)

        assert start <= first <= last <= end
        assert text[first:last] == text[start:end].strip(BLANKS)

    def test_every_white_space_is_blank(self) -> None:
        """
        Whatever Python takes for white space leaves no ink.
        """
        assert not [c for c in map(chr, range(0x110000)) if c.isspace() and c not in BLANKS]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The town fell.", True),
        ("“The town fell.”", True),
        ('They went to Osk, Velda. "', True),
        ("Will it hold?", True),
        ("The town fell,''", True),
        ("The mediators made these five points to both sides:", True),
        ("Latest developments:", False),
        ("Broken promises", False),
        ("", False),
    ],
)
def test_final_mark(text: str, expected: bool) -> None:
    """
    A final mark may be within closing marks; a short line's colon makes a label.
    """
    assert expected is has_final_mark(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dana Orlik", True),
        ("Jon A. Ferro", True),
        ("Salem al-Tarik", True),
        ("Rosa de la Vega", True),
        ("Jon A Ferro", True),
        ("Jon Ferro III", True),
        ("DANA ORLIK", True),
        ("NATO Talks", False),
        ("Middle East", False),
        ("Key Developments", False),
        ("Broken promises", False),
        ("Orlik", False),
        ("U.S. Army", False),
        ("Market 12", False),
        ("The Army Said That It Had Left", False),
    ],
)
def test_names(text: str, expected: bool) -> None:
    """
    A name alone on a line is two to four capitalised words, particles aside.
    """
    assert expected is is_name(text)


def test_title_case_and_prose() -> None:
    """
    Headlines capitalise their long words; prose has a final mark or is long.
    """
    assert is_title_case("Velda Sets Date for Talks")
    assert not is_title_case("Rebels set date for talks")
    assert not is_title_case("Veldan Army")
    assert is_prose("It ended.")
    assert is_prose("x" * 60)
    assert not is_prose("Broken promises")
