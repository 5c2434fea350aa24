"""Tokens and sentences: nothing is lost, stops that end nothing, marks that close."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel.adapters.voa._layout._lines import BLANKS
from conflictmodel.adapters.voa._sentences._tokens import sentences_of, tokens_of

WORDS = re.findall(
    r"\S+",
    "U.S. U.N. Gen. a.m. Y. No. 5 1,900 2.5 al-Karsa O'Dell Velda’s army The said He . . , ? ! ..."
    " … \" “ ” ' ‘ ’ '' `` ( ) [ ] -- — https://voa.example/a?b=1",
)
WORDS += [" ", " ", "  ", "\u00a0", "\u200b", "\n", "\0", "\u202e"]

texts = st.lists(st.sampled_from(WORDS) | st.characters(exclude_categories=())).map("".join)


@st.composite
def stretches(draw: st.DrawFn) -> tuple[str, int, int]:
    """
    A text, and a stretch of it.
    """
    text = draw(texts)
    start = draw(st.integers(0, len(text)))
    return text, start, draw(st.integers(start, len(text)))


def words(text: str) -> list[str]:
    return [each.text for each in tokens_of(text, 0, len(text))]


def sentences(text: str) -> list[str]:
    return [text[each.start : each.end] for each in sentences_of(text, 0, len(text))]


class TestProperties:
    @given(stretches())
    def test_only_blanks_between_tokens(self, stretch: tuple[str, int, int]) -> None:
        """
        Tokens come in order, and what is not in one is blank.
        """
        text, start, end = stretch
        at = start
        for each in tokens_of(text, start, end):
            assert text[each.start : each.end] == each.text
            assert not text[at : each.start].strip(BLANKS)
            assert at <= each.start < each.end <= end
            at = each.end

        assert not text[at:end].strip(BLANKS)

    @given(stretches())
    def test_sentences_tile_the_stretch(self, stretch: tuple[str, int, int]) -> None:
        """
        Each token is in one sentence, and a sentence spans its tokens.
        """
        text, start, end = stretch
        found = sentences_of(text, start, end)

        assert tokens_of(text, start, end) == tuple(each for one in found for each in one.tokens)
        for each in found:
            assert (each.start, each.end) == (each.tokens[0].start, each.tokens[-1].end)

    @given(texts, st.text("ab \n", max_size=5))
    def test_offsets_are_the_page_s(self, text: str, before: str) -> None:
        """
        A paragraph has the same tokens wherever it stands on the page.
        """
        moved = tokens_of(before + text, len(before), len(before) + len(text))

        assert [(each.text, each.start - len(before)) for each in moved] == [
            (each.text, each.start) for each in tokens_of(text, 0, len(text))
        ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the U.S. and U.N.", "the|U.S.|and|U.N."),
        ("U.S.-led forces", "U.S.-led|forces"),
        ("at 9 a.m. Friday", "at|9|a.m.|Friday"),
        ("a U.S man", "a|U.S|man"),
        ("al-Nusra, O'Brien and Sana'a", "al-Nusra|,|O'Brien|and|Sana'a"),
        ("a 72-hour cease-fire", "a|72-hour|cease-fire"),
        ("Russia’s, O'Brien's and Velda`s", "Russia|’s|,|O'Brien|'s|and|Velda|`s"),
        ("the rebels' men don't", "the|rebels|'|men|don't"),
        ("1,900 of 2.5 million, 9/11, 10:30", "1,900|of|2.5|million|,|9/11|,|10:30"),
        ("in the 1980s, 3rd, 21-year-old", "in|the|1980s|,|3rd|,|21-year-old"),
        ("$280 million (0.7%)", "$|280|million|(|0.7|%|)"),
        ("Gen. Jon A. Lint of Ga.", "Gen.|Jon|A.|Lint|of|Ga."),
        ("No. 5, he said no.", "No.|5|,|he|said|no|."),
        ("plan B. He", "plan|B|.|He"),
        ("``Yes,'' she said", "``|Yes|,|''|she|said"),
        ("“‘No,’” he", "“|‘|No|,|’|”|he"),
        ("well . . . so... and…", "well|.|.|.|so|...|and|…"),
        ("Iran -- and Iraq — too", "Iran|--|and|Iraq|—|too"),
        ("#Osk @voa (HDP) [IS]", "#|Osk|@|voa|(|HDP|)|[|IS|]"),
        ("see https://voa.example/a.", "see|https://voa.example/a."),
        ("Sunday.The army", "Sunday|.|The|army"),
        ("Çalıboğazı, Me\u0301xico", "Çalıboğazı|,|Me\u0301xico"),
        ("a\u00a0b\u200bc\0d", "a|b|c|d"),
        ("", ""),
    ],
)
def test_tokens(text: str, expected: str) -> None:
    """
    Words keep their inner stops, hyphens and apostrophes; "'s" and marks are tokens.
    """
    assert expected.split("|") == (words(text) or [""])


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. State Department said the U.N. Security Council met.",
        "Gen. Lint and Lt. Col. Jon A. Ferro met on Sept. 5 in Raleigh, N.C., at 5 p.m. Friday.",
        "“Is it enough?” Marsh asked.",
        '"Why now?" Foreign Minister Tresk asked.',
        "“Stop!” he shouted.",
        "He called it “odd.” and left.",
        "It cost 2.5 million.",
        "They wait . . . and hope ... The worst is over",
        "Write to voanews.com today.",
        "It was No. 5 on the list.",
        "He said “it is over.”",
        "They left for Osk, Velda. ”",
        "and then",
    ],
)
def test_one_sentence(text: str) -> None:
    """
    Not every stop ends a sentence.
    """
    assert [text] == sentences(text)


@pytest.mark.parametrize(
    "text",
    [
        "It ended.| The army left.",
        "He left the U.S.| The others stayed.",
        "It began at 6 a.m.| By noon it was over.",
        "“Nobody won,” he said.| “Both lost.”| Then he left.",
        '"It is over."| "Is it?"| Nobody knew.',
        '"It is over. "| He left.',
        "''It is over.''| ``Is it?''| Nobody knew.",
        "Who fired?| The army denied it.",
        '"Why?"| The minister did not say.',
        "It ended Sunday.|The army left.",
        "It ended in 2014.|The army left.",
        "They took Osk.| al-Karsa fell next.",
        "It ended.| [If] so, they go.",
        "It ended.| 40 men left.",
        "(It ended.)| ‘No,’ he said.",
        "Nobody came...| The army left.",
        "“No.”| Then he left.",
        "It held.  |Nobody fired.",
        "Он ушёл.| Она осталась.",
    ],
)
def test_many_sentences(text: str) -> None:
    """
    A sentence takes the marks that close it; the blank may be lost.
    """
    assert [each.strip() for each in text.split("|")] == sentences(text.replace("|", ""))
