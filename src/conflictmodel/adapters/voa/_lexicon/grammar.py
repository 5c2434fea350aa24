"""Small words of English that tell where clauses and noun phrases begin and end."""

from ._words import words

# Before a noun phrase that hangs on another: "residents OF villages NEAR the border".
PREPOSITIONS: frozenset[str] = frozenset(
    words("""
    of, in, at, near, from, on, with, for, by, against, to, under, over, inside, outside, around,
    across, between, among, amid, within, behind, during, like, including, into, about, toward,
    towards, along, off, through, throughout, without, via, per, despite, beside, besides,
    beyond, above, below, upon
    """)
)

# A clause that begins with one of these hangs on another.
SUBORDINATORS: frozenset[str] = frozenset(
    words("""
    that, as, because, when, after, before, since, although, though, if, whether, where, than,
    which, whom, what, until, unless, whereas, while
    """)
)

# A clause that begins with one of these stands beside another.
COORDINATORS: frozenset[str] = frozenset(words("and, but, or, nor, yet, so"))

# Before a noun, with its adjectives.
DETERMINERS: frozenset[str] = frozenset(
    words("""
    the, a, an, another, one, its, their, his, her, this, that, these, those, some, many,
    several, most, other, two, three, four, five, six, seven, eight, nine, ten, dozens, few,
    both, all, no, every, each, such, more, our, my, your, whose, any
    """)
)

# Before a noun, and nothing else.
A_OR_THE: frozenset[str] = frozenset(words("a, an, the"))

# They point at what was told, or is known to all.
POINTING: frozenset[str] = frozenset(words("the, this, that, these, those"))

# They stand for those who speak: "MANY now say", "OTHERS argue", "ONE told VOA".
QUANTIFIERS: frozenset[str] = frozenset(
    words("""
    some, many, several, most, others, both, few, all, one, another, those, dozens, scores,
    hundreds, thousands, millions
    """)
)

# They make a clause of what they stand in: "announced the mill WOULD open". Of past forms only
# those are here that are no participle as well.
FINITE_VERBS: frozenset[str] = frozenset(
    words("""
    is, are, was, were, has, have, had, will, would, can, could, may, might, must, should, shall,
    do, does, did, 'll, 'd, 're, 've, isn't, wasn't, aren't, weren't, won't, wouldn't, can't,
    couldn't, don't, didn't, cannot, came, went, took, saw, gave, fell, rose, knew, began, fled,
    grew, became, wants, wanted, needs, needed, remains, remained, means, comes, goes, seems,
    seemed, appears, appeared
    """)
)

# The auxiliaries, without what the rooms add: "got killed", "'ve killed".
BE: frozenset[str] = frozenset(words("is, are, was, were, be, been, being"))
HAVE: frozenset[str] = frozenset(words("has, have, had, having"))
DO: frozenset[str] = frozenset(words("do, does, did"))

# What stands behind one of these has not been done, or not been said.
MODALS: frozenset[str] = frozenset(
    words("""
    will, would, can, could, may, might, must, should, shall, cannot, can't, won't, wouldn't,
    couldn't, shouldn't, not, never, n't, to, 'll, 'd, ought, nor, neither, hardly
    """)
)

# Other words that are neither noun nor adjective: where one stands, a noun phrase is over.
OTHER_FUNCTION_WORDS: frozenset[str] = frozenset(
    words("""
    he, she, it, they, we, i, you, him, them, us, me, who, there, here, not, be, been, being, am,
    ought, n't, also, then, just, only, even, doesn't, hasn't, haven't, hadn't, shouldn't, never
    """)
)

# Between a subject and its verb: "ALSO said", "HAS repeatedly denied".
BEFORE_VERBS: frozenset[str] = frozenset(
    words("""
    also, later, earlier, then, again, since, now, still, already, just, once, further, has,
    have, had, was, is, are, were, be, been, being, both, all, each, reportedly, separately,
    meanwhile, instead, who, which, that, did, does, do, long, always, often, twice, too, even,
    yet, here, there
    """)
)

# Nouns that end as adverbs do.
NOUNS_IN_LY: frozenset[str] = frozenset(
    words("family, assembly, ally, rally, supply, reply, italy, july, monopoly, anomaly, bully")
)
