"""
What happened, to whom, and who is said to have done it.

`_sites`, `_factuality` and `_figures` tell whether a word names something that happened; `_nouns`,
`_verbs` and `_triggers` which words do, `_company` (with `_case`, `_crowds` and `_ground`) who must
stand around them, and `_events` finds them. `_frames` (a table of `_signed` rows) and `_background`
tell news from drills, mishaps and history. `_counts` (with `_numerals`), `_singles`, `_harm`,
`_toll_rules` and `_tolls` count people. `_mentions`, `_parties`, `_means`, `_whereabouts` (with
`_venues`), `_settings` and `_landmarks` read who, with what and where; `_beside`, `_links` (with
`_kin`) and `_toll_links` tell which event is meant; `_attributions` and `_authors` on whom it is
put, and `_camps` in whose camp they stand. `_incidents` makes one incident of all that (`_drafts`,
`_sentence`).
"""
