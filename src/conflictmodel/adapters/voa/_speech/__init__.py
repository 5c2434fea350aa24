"""
Who says what.

In the order in which a sentence is read: `_cues` finds reporting words, `_subjects` whose they are
(a `_telling`), by `_heads` (with `_plain_words`), `_sources`, `_speakers` and `_borrowed`, within
`_clauses` and with `_main_subjects` and `_objects`; `_manner` what stands between, `_complements`
and `_reported` the words reported, `_speech` one report within another, `_moments` when. On the
page, `_statements` joins them (`_said`), with `_topics` for quotations that nobody is said to say,
and `_echoes` for those of headlines.
"""
