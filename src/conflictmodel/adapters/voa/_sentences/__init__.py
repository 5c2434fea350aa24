"""
Sentences and what they mention. Meaning begins here.

`_tokens` and `_quotes` cut; `_phrases` and `_words` look words up in the lexicon. `_extents`,
`_readings` and `_nouns` find whoever is named (a `_noun_phrase`); `_place_words`, `_place_or_not`,
`_place_approach`, `_place_states`, `_place_called`, `_place_names` and `_places` where;
`_numbers`, `_dates`, `_time_rules` and `_times` when and for how long. A `Passage` (`_passages`) is
a sentence with all of that, each found when it is asked for (`_kept`).
"""
