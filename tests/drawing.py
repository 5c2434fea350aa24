"""
Pages for hypothesis to draw: copy of the kind that the parser reads, and anything else.
"""

from hypothesis import strategies as st

HEADLINES = (
    "Truce in Marsa Qadim Holds for Second Day",
    "Airstrike Kills 9 in Marsa Qadim Market",
    "Northern Front Denies Shelling Camp",
    "US, Russia Extend Marsa Qadim Cease-fire",
)
# Words and marks that the rooms of the parser look for, to be put together in any way.
LISTED = (
    "the|The|a|its|28|at least|nearly|more than|dozens|three|72-hour|48 hours|two more months"
    "|billion|trillion years|999,999,999,999 days"
    "|people|soldiers|children|including|fighters|officials|were killed|killed|killing|wounded|dead"
    "|attack|airstrike|bombing|exploded|shelled|clashes|may|plans to|could|drill|suicide"
    "|cease-fire|truce|cessation of hostilities|extension|extended|brokered|rejected|expired"
    "|not included in|nationwide|local|said|told|told VOA|according to|warned|denied|blamed"
    "|claimed responsibility for|announced|that|and|but|But|in|near|by|for|of|from|between|across"
    "|Friday|last week|in February|May 6, 2016|February 30|early|Monday|tomorrow|he|She|it|they"
    "|Marsa Qadim|Qadim|Syria|Syrian|Russia|U.N.|U.S.|Northern Front|Red Lantern Brigade"
    "|spokeswoman|spokesman for|spokeswoman Lina Haddad|Colonel|Lina Haddad|Haddad|Foreign Ministry"
    "|province|city of|village|tariff|task force|talks|who|which|Interfax"
)
WORDS = tuple(LISTED.split("|"))
MARKS = ("“", "”", '"', "’s", "'s", "'", "‘", ",", ".", "?", "!", ":", ";", "—", "--", "...", "(")
ODD = ("\u202e", "\u200b", "\u00a0", "\u0301", "\ufeff", "𝔗", "\x85", "ﬁ", "ß", "İ", "²", "٣")

fragments = st.sampled_from(WORDS) | st.sampled_from(MARKS) | st.sampled_from(ODD)
sentences = st.lists(fragments, min_size=1, max_size=25).map(lambda pieces: " ".join(pieces) + ".")
# Copy of the kind the parser reads, so that many of the pages drawn have objects.
COPY = (
    "At least 28 people were killed in an airstrike on Marsa Qadim on Friday, officials said.",
    "The strike also wounded dozens, a spokesman for the Northern Front said.",
    "“We lost everything,” said Lina Haddad, a spokeswoman for the Health Ministry.",
    "Haddad said the Northern Front carried out the attack and warned of more.",
    "The Northern Front denied that it was behind the attack.",
    "A 48-hour cease-fire in the city of Marsa Qadim took effect Tuesday.",
    "The cease-fire in Marsa Qadim was extended for 72 hours, Interfax said the army announced.",
    "A nationwide cessation of hostilities, brokered by the United Nations, began in February.",
    "The Red Lantern Brigade is not included in the truce.",
    "Islamic State militants claimed responsibility for the bombing that killed nearly 300 people.",
    "According to the Syrian Observatory, clashes between the army and rebels killed 12 soldiers.",
    "“Nobody came.",
)
paragraphs = st.lists(st.sampled_from(COPY) | sentences, min_size=1, max_size=4).map(" ".join)
# What is left of lists and pictures; lines of it stand anywhere.
LEFT = (
    "•",
    "    •",
    "* ",
    "—",
    "- -",
    "• A bridge, May 1, 2018.",
    "• Bakers wait.",
    "(AP)",
    "• \u200b",
)
pages = st.builds(
    lambda headline, body: "\n\n".join([headline, *body]) + "\n",
    st.sampled_from(HEADLINES),
    st.lists(paragraphs | st.sampled_from(LEFT), max_size=6),
)
texts = st.text(st.characters(exclude_categories=()))
dates = st.none() | st.dates()
