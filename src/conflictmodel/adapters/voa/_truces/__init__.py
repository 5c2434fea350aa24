"""
Which truces there are, their terms, and how they were extended.

`_words`, `_phrases`, `_behind`, `_stand_ins` and `_particulars` find what names a truce,
`_matching` which one it is. What a sentence (`_scenes`) tells of it: `_verbs`, `_terms`,
`_coverage`, `_times`, `_actors`, `_ways`, `_positions`, `_announcements`, `_breaches`; of more
time: `_signs`, `_told`, `_lengths`, `_more_time`, `_extensions`. `_truces` makes one truce of all
that (`_drafts`).
"""
