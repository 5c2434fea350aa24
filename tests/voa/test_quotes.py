"""Quotations: marks are paired within the paragraph, whatever their kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel.adapters.voa._sentences._quotes import Quote, quotes_of

MARKS = ('"', "“", "”", "''", "``", "‘‘", "’’", "„")
PIECES = (*MARKS, "'", "’", " ", " ", ".", ",", "He", "said", "no", "(")

texts = st.lists(st.sampled_from(PIECES) | st.characters(exclude_categories=())).map("".join)


def read(text: str, *, continues: bool = False) -> list[str]:
    return [
        text[each.start : each.end] for each in quotes_of(text, 0, len(text), continues=continues)
    ]


class TestProperties:
    @given(texts, st.integers(0, 9), st.booleans())
    def test_in_order_and_apart(self, text: str, start: int, continues: bool) -> None:
        """
        Quotations lie within the stretch, in order, and do not overlap.
        """
        at = start = min(start, len(text))
        for each in quotes_of(text, start, len(text), continues=continues):
            assert at <= each.start < each.end <= len(text)
            at = each.end

    @given(texts, st.booleans())
    def test_marks_are_included(self, text: str, continues: bool) -> None:
        """
        A quotation that opens starts with a mark, one that closes ends with one.
        """
        for each in quotes_of(text, 0, len(text), continues=continues):
            assert not each.opens or text.startswith(MARKS, each.start)
            assert not each.closes or text[: each.end].endswith(MARKS)
            assert each.opens or each.closes

    @given(st.lists(st.sampled_from(["He said.", "Nobody's men don't know.", "‘No,’ it read."])))
    def test_single_marks_open_nothing(self, sentences: list[str]) -> None:
        """
        Apostrophes and single marks are no quotations.
        """
        assert not read(" ".join(sentences))

    @given(st.lists(st.sampled_from(["“A b,”", '"A b,"', '“A b,"', "\"A b,''", "``A b,''"])))
    def test_balanced(self, quotes: list[str]) -> None:
        """
        Quotations apart from each other are found as they are written.
        """
        assert quotes == read(" he said, ".join(quotes))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We left,” he said. “We will not return.”", ["“We left,”", "“We will not return.”"]),
        ('“a very hard chapter" of the war', ['“a very hard chapter"']),
        ("\"We left,'' he said.", ["\"We left,''"]),
        ("‘‘We left,’’ he said.", ["‘‘We left,’’"]),
        ('He called it an “odd”, "rare" thing.', ["“odd”", '"rare"']),
        ('("No")—"yes"—he said', ['"No"', '"yes"']),
        ("“He told us, ‘Go,’” she said.", ["“He told us, ‘Go,’”"]),
        ('“They build, \' " he said: "We stay."', ["“They build, ' \"", '"We stay."']),
        ("”We left,“ he said.", ["”We left,“"]),
        ('He said: "No. "', ['"No. "']),
        ("The men said nothing.", []),
        ("", []),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    """
    The shape of a mark decides, then its kind, then what has to come.
    """
    assert expected == read(text)


class TestUnbalanced:
    def test_runs_on(self) -> None:
        """
        A mark never closed runs to the end of the paragraph.
        """
        text = "He said: “We left. It was late. "

        assert (Quote(9, len(text) - 1, closes=False),) == quotes_of(text, 0, len(text))

    def test_opens_again(self) -> None:
        """
        Where a second one opens, the first is over.
        """
        text = "“We left, he said. “It was late,” he said."

        assert read(text) == ["“We left, he said.", "“It was late,”"]
        assert [each.closes for each in quotes_of(text, 0, len(text))] == [False, True]

    def test_lost_opening_mark(self) -> None:
        """
        Without an opening mark it starts with the sentence.
        """
        text = "He was wary. It is too early,” he said."

        assert read(text) == ["It is too early,”"]
        assert [each.opens for each in quotes_of(text, 0, len(text))] == [False]

    def test_continues(self) -> None:
        """
        If a quotation went on, it starts with the paragraph.
        """
        text = "Nobody knew. It was too early,” he said."

        assert read(text, continues=True) == ["Nobody knew. It was too early,”"]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [("“Nobody knew,” he said.", ["“Nobody knew,”"]), ("The army left.", [])],
    )
    def test_does_not_continue(self, text: str, expected: list[str]) -> None:
        """
        A paragraph that opens one itself, or has no mark, is read as any other.
        """
        assert expected == read(text, continues=True)

    def test_slip(self) -> None:
        """
        A closing mark after the attribution closes nothing.
        """
        assert read("“We left,” he said.”") == ["“We left,”"]

    def test_lone_mark(self) -> None:
        """
        A mark cut from the sentence after it is no quotation.
        """
        assert read('He spoke in Osk, Velda. "') == []

    def test_stretch(self) -> None:
        """
        Marks outside the stretch do not count.
        """
        text = "“We left.” “No.”"

        assert (Quote(11, 16),) == quotes_of(text, 10, len(text))
