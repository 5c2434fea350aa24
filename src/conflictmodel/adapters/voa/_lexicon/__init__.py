"""
What the parser knows of the language of conflict copy, as tables.

Pure data: no table knows a page, and nothing here looks for anything. The form of a row is
told in `_words`; forms are in lower case where copy's capitals say nothing, and as written
where they do (names, titles, abbreviations).

========================  ==============================================================
``abbreviations``         full stops that end no sentence
``armed_groups``          organisations that fight, with their many spellings
``bodies``                agencies, the outlet itself, world bodies, monitors, offices
``body_nouns``            common nouns for speakers and actors without a name
``casualties``            verbs and nouns of tolls, nouns of people, words for numbers
``countries``             states by name, capital, adjective and people; other peoples
``event_context``         words that make an event none, unreal or long past
``event_verbs``           verbs of violence and coercion
``events``                their nouns, repeated mentions, and the means
``grammar``               small words that tell where clauses and noun phrases end
``people``                titles, roles, parts of names, and capitals that are no name
``speech``                verbs of saying, with what they do and what they take
``speech_idioms``         phrases of saying, and words of doubt
``times``                 days, months, parts of a day, words that count from today
``truce_events``          what is said of a truce: begun, broken, longer, over
``truces``                what a truce is called, and what is none
========================  ==============================================================
"""

from ._words import Noun, Pair, Verb, Words, by_form
from .abbreviations import ABBREVIATIONS, ENDING_ABBREVIATIONS
from .armed_groups import AMBIGUOUS_INITIALS, ARMED_GROUPS, ArmedGroup
from .bodies import (
    AGENCIES,
    AMBIGUOUS_BODIES,
    INSTITUTIONS,
    INTERGOVERNMENTAL,
    MONITORS,
    OUTLETS,
    Body,
)
from .body_nouns import FORCE_NOUNS, GOVERNMENT_NOUNS, GROUP_NOUNS
from .casualties import (
    COUNT_BOUNDS,
    FAMILY,
    NUMBER_WORDS,
    PEOPLE_NOUNS,
    TOLL_ADJECTIVES,
    TOLL_NOUNS,
    TOLL_PHRASES,
    TOLL_VERBS,
    VAGUE_NUMBERS,
)
from .countries import AMBIGUOUS_NAMES, COUNTRIES, PEOPLES, Country, People
from .event_context import BACKGROUND, NON_EVENTS, UNREAL
from .event_verbs import EVENT_VERBS
from .events import EVENT_NOUNS, INSTRUMENTS, REPEAT_NOUNS
from .grammar import (
    BEFORE_VERBS,
    COORDINATORS,
    DETERMINERS,
    FINITE_VERBS,
    MODALS,
    NOUNS_IN_LY,
    OTHER_FUNCTION_WORDS,
    PREPOSITIONS,
    QUANTIFIERS,
    SUBORDINATORS,
)
from .people import (
    MEN,
    MODIFIERS_OF_ROLES,
    NAME_PARTICLES,
    NOT_NAMES,
    ROLES,
    TITLES,
    WOMEN,
)
from .speech import JUDGMENTS, SPEECH_VERBS, SpeechVerb
from .speech_idioms import HEDGES, SPEECH_IDIOMS, SpeechIdiom
from .times import (
    AMBIGUOUS_MONTHS,
    CONTEXT_TIMES,
    DAY_PARTS,
    MONTHS,
    RELATIVE_TIMES,
    UNITS,
    VAGUE_TIMES,
    WEEKDAYS,
    Month,
    RelativeTime,
    Unit,
)
from .truce_events import (
    EXCLUSION_PHRASES,
    EXTENSION_NOUNS,
    EXTENSION_PHRASES,
    EXTENSION_VERBS,
    TRUCE_BEGINNINGS,
    TRUCE_BREACHES,
    TRUCE_ENDINGS,
    TRUCE_HOLDING,
    TRUCE_STANCES,
)
from .truces import (
    DURATION_ADJECTIVES,
    DURATION_UNITS,
    NOT_TRUCE_HEADS,
    NOT_TRUCES,
    TRUCE_MODIFIERS,
    TRUCE_NOUNS,
    TRUCE_REPEAT_NOUNS,
)

__all__ = [
    "ABBREVIATIONS",
    "AGENCIES",
    "AMBIGUOUS_BODIES",
    "AMBIGUOUS_INITIALS",
    "AMBIGUOUS_MONTHS",
    "AMBIGUOUS_NAMES",
    "ARMED_GROUPS",
    "BACKGROUND",
    "BEFORE_VERBS",
    "CONTEXT_TIMES",
    "COORDINATORS",
    "COUNTRIES",
    "COUNT_BOUNDS",
    "DAY_PARTS",
    "DETERMINERS",
    "DURATION_ADJECTIVES",
    "DURATION_UNITS",
    "ENDING_ABBREVIATIONS",
    "EVENT_NOUNS",
    "EVENT_VERBS",
    "EXCLUSION_PHRASES",
    "EXTENSION_NOUNS",
    "EXTENSION_PHRASES",
    "EXTENSION_VERBS",
    "FAMILY",
    "FINITE_VERBS",
    "FORCE_NOUNS",
    "GOVERNMENT_NOUNS",
    "GROUP_NOUNS",
    "HEDGES",
    "INSTITUTIONS",
    "INSTRUMENTS",
    "INTERGOVERNMENTAL",
    "JUDGMENTS",
    "MEN",
    "MODALS",
    "MODIFIERS_OF_ROLES",
    "MONITORS",
    "MONTHS",
    "NAME_PARTICLES",
    "NON_EVENTS",
    "NOT_NAMES",
    "NOT_TRUCES",
    "NOT_TRUCE_HEADS",
    "NOUNS_IN_LY",
    "NUMBER_WORDS",
    "OTHER_FUNCTION_WORDS",
    "OUTLETS",
    "PEOPLES",
    "PEOPLE_NOUNS",
    "PREPOSITIONS",
    "QUANTIFIERS",
    "RELATIVE_TIMES",
    "REPEAT_NOUNS",
    "ROLES",
    "SPEECH_IDIOMS",
    "SPEECH_VERBS",
    "SUBORDINATORS",
    "TITLES",
    "TOLL_ADJECTIVES",
    "TOLL_NOUNS",
    "TOLL_PHRASES",
    "TOLL_VERBS",
    "TRUCE_BEGINNINGS",
    "TRUCE_BREACHES",
    "TRUCE_ENDINGS",
    "TRUCE_HOLDING",
    "TRUCE_MODIFIERS",
    "TRUCE_NOUNS",
    "TRUCE_REPEAT_NOUNS",
    "TRUCE_STANCES",
    "UNITS",
    "UNREAL",
    "VAGUE_NUMBERS",
    "VAGUE_TIMES",
    "WEEKDAYS",
    "WOMEN",
    "ArmedGroup",
    "Body",
    "Country",
    "Month",
    "Noun",
    "Pair",
    "People",
    "RelativeTime",
    "SpeechIdiom",
    "SpeechVerb",
    "Unit",
    "Verb",
    "Words",
    "by_form",
]
