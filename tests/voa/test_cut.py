"""
Copy that is cut, wherever it is cut: what is left is read, and what is found stands in it.

Sentences end early in feeds, in captions of about 255 characters, and where a page breaks off.
"""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conflictmodel.adapters import voa

COPY = """
Gunmen killed two boys aged three and 13, a teacher and her husband in Karsova on Friday, police
said, while at least 12 million people have fled the war in Velanda since 2011. A truce in the
Philippines, the second in two years, was extended for another 72 hours until Sunday midnight,
after a five-day truce with the Northern Front had collapsed in Tel Arun. “We will not shoot
first,” said Lina Haddad, a spokeswoman for the Red Lantern Brigade, who was shot on May 2,
adding that the army's own cease-fire had not been kept by either of the two. The truces of 2012
and 2014 were broken by shelling that the Velandan Defense Ministry said wounded dozens more near
the border with Ostrava Coast, about 30 kilometers from Port Maren, where the mayor and his driver
were abducted last week by men in uniform, killing one and injuring several others.
""".split()  # noqa: SIM905  (it reads like copy)

HEAD = "Mill in Marsa Qadim Lies in Ruins\n\n"


@given(
    st.integers(0, len(COPY) - 1),
    st.integers(1, len(COPY)),
    st.sampled_from(["", "“", '"', "The ", "\u200b"]),
    st.sampled_from(["", ".", "”", " and", " the"]),
)
@example(37, 4, '"', "")
@example(6, 2, "", " and")
def test_any_stretch(first: int, length: int, before: str, behind: str) -> None:
    """
    Any run of words is a page, and its evidence are words of it.
    """
    text = f"{HEAD}{before}{' '.join(COPY[first : first + length])}{behind}"
    data = voa.parse(text, published="2018-05-04")

    for each in (*data.statements, *data.incidents, *data.ceasefires, *data.extensions):
        for words in each.evidence:
            assert words.start is not None
            assert text[words.start : words.start + len(words.exact)] == words.exact


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}He said the cease-fires with the",
        f"{HEAD}Haddad was shot in the head at close range in Karsova, aged 40,",
        f"{HEAD}Rebels killed 12 million million million people",
        "“Truce in the Philippines\n\nA truce in the Philippines began.",
        f"{HEAD}The truce began on Friday. The 1970s truce in Karsova is in force until the 1970s.",
    ],
)
def test_looked_beyond(text: str) -> None:
    """
    Each of these once led a rule beyond the end of its sentence, its numbers or its calendar.
    """
    assert voa.parse(text, published="2018-05-04").sources
