"""
Which truces there are, their terms, and how they were extended.

`_words`, `_phrases`, `_behind`, `_stopping`, `_stand_ins`, `_not_meant` and `_particulars` find
what names a truce, `_matching` which one it is, `_described` what its name tells. What a sentence
(`_scenes`) tells of it: `_verbs`, `_terms`, `_coverage`, `_times`, `_actors`, `_ways`,
`_positions`, `_announcements`, `_breaches`. Of more time (`_told`): what says so is in `_signs`,
`_lasting`, `_more_time` and `_lengths`, of which truce in `_objects`, how it is told in
`_standing`, and which extension it is in `_extensions`. `_truces` makes one truce of all that
(`_drafts`).
"""
