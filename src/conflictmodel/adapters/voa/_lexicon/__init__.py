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
``event_parties``         who does violence, to what, and how copy says that it happened
``event_verbs``           verbs of violence
``event_coercion``        verbs of taking towns, people and streets
``events``                the nouns of both
``event_means``           with what it is done
``grammar``               small words that tell where clauses and noun phrases end
``people``                titles, roles, parts of names, and capitals that are no name
``places``                nouns of places, compass, verbs that take one, territories
``speech``                verbs of saying, with what they do and what they take
``speech_idioms``         phrases of saying, and words of doubt
``times``                 days, months, parts of a day, words that count from today
``truce_events``          what is said of a truce: begun, broken, longer, over
``truces``                what a truce is called, and what is none
========================  ==============================================================
"""

from ._words import (
    Noun,
    Pair,
    Verb,
    Words,
    by_form,
)
from .abbreviations import (
    ABBREVIATIONS,
    ENDING_ABBREVIATIONS,
)
from .armed_groups import (
    ARMED_GROUPS,
    ArmedGroup,
)
from .bodies import (
    AGENCIES,
    INSTITUTIONS,
    INTERGOVERNMENTAL,
    MONITORS,
    OUTLETS,
    Body,
)
from .body_nouns import (
    FORCE_NOUNS,
    GOVERNMENT_NOUNS,
    GROUP_NOUNS,
)
from .casualties import (
    COUNT_BOUNDS,
    DRIVEN_OUT,
    FAMILY,
    FORCING,
    HELD,
    HOLDING,
    LOSS_VERBS,
    NUMBER_WORDS,
    PEOPLE_NOUNS,
    TOLL_ADJECTIVES,
    TOLL_INTRANSITIVES,
    TOLL_NOUNS,
    TOLL_TOTALS,
    TOLL_VERBS,
    TREATING,
    VAGUE_NUMBERS,
)
from .countries import (
    AMBIGUOUS_NAMES,
    COUNTRIES,
    PEOPLES,
    Country,
    People,
)
from .event_context import (
    ABSTRACTS,
    ARENAS,
    BACKGROUND,
    DOUBTS,
    LABOR,
    MADE_UP,
    MISHAPS,
    NETWORKS,
    NON_EVENTS,
    SPORTS,
    STATISTICS,
)
from .event_means import (
    DOERS,
    INSTRUMENTS,
)
from .event_parties import (
    ANIMALS,
    BEASTS,
    BUILT,
    CAMPAIGNS,
    COMMITTING,
    COMPANY,
    FACTIVES,
    GENERAL_WORDS,
    HAPPENING,
    HARM_VERBS,
    IMPLICATIVES,
    UNARMED,
    WARS,
)
from .event_verbs import (
    EVENT_VERBS,
    SPLIT_VERBS,
    SplitVerb,
)
from .events import (
    EVENT_NOUNS,
)
from .grammar import (
    A_OR_THE,
    BE,
    BEFORE_VERBS,
    COORDINATORS,
    DETERMINERS,
    DO,
    FINITE_VERBS,
    HAVE,
    MODALS,
    NOUNS_IN_LY,
    OTHER_FUNCTION_WORDS,
    POINTING,
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
from .places import (
    BODY_TAILS,
    COMPASS,
    NAMES_WITH_OF,
    NOT_PLACES,
    PARTS_OF_PLACES,
    PLACE_NOUN_MODIFIERS,
    PLACE_NOUNS,
    PLACE_PREFIXES,
    PLACE_TITLES,
    PLACE_VERBS,
    TERRITORIES,
    US_STATES,
    WEAK_PLACE_VERBS,
    Territory,
)
from .speech import (
    JUDGMENTS,
    SPEECH_VERBS,
    SpeechVerb,
)
from .speech_idioms import (
    HEDGES,
    SPEECH_IDIOMS,
    SpeechIdiom,
)
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
    EXTENSION_VERBS,
    TRUCE_BEGINNINGS,
    TRUCE_BREACHES,
    TRUCE_ENDINGS,
    TRUCE_HOLDING,
    TRUCE_OVER,
    TRUCE_STANCES,
)
from .truces import (
    DURATION_ADJECTIVES,
    NOT_TRUCE_HEADS,
    NOT_TRUCES,
    TRUCE_ACTS,
    TRUCE_DENIALS,
    TRUCE_MODIFIERS,
    TRUCE_NOUNS,
    TRUCE_REPEAT_NOUNS,
    TRUCE_WISHES,
)

__all__ = [
    "ABBREVIATIONS",
    "ABSTRACTS",
    "AGENCIES",
    "AMBIGUOUS_MONTHS",
    "AMBIGUOUS_NAMES",
    "ANIMALS",
    "ARENAS",
    "ARMED_GROUPS",
    "A_OR_THE",
    "BACKGROUND",
    "BE",
    "BEASTS",
    "BEFORE_VERBS",
    "BODY_TAILS",
    "BUILT",
    "CAMPAIGNS",
    "COMMITTING",
    "COMPANY",
    "COMPASS",
    "CONTEXT_TIMES",
    "COORDINATORS",
    "COUNTRIES",
    "COUNT_BOUNDS",
    "DAY_PARTS",
    "DETERMINERS",
    "DO",
    "DOERS",
    "DOUBTS",
    "DRIVEN_OUT",
    "DURATION_ADJECTIVES",
    "ENDING_ABBREVIATIONS",
    "EVENT_NOUNS",
    "EVENT_VERBS",
    "EXCLUSION_PHRASES",
    "EXTENSION_NOUNS",
    "EXTENSION_VERBS",
    "FACTIVES",
    "FAMILY",
    "FINITE_VERBS",
    "FORCE_NOUNS",
    "FORCING",
    "GENERAL_WORDS",
    "GOVERNMENT_NOUNS",
    "GROUP_NOUNS",
    "HAPPENING",
    "HARM_VERBS",
    "HAVE",
    "HEDGES",
    "HELD",
    "HOLDING",
    "IMPLICATIVES",
    "INSTITUTIONS",
    "INSTRUMENTS",
    "INTERGOVERNMENTAL",
    "JUDGMENTS",
    "LABOR",
    "LOSS_VERBS",
    "MADE_UP",
    "MEN",
    "MISHAPS",
    "MODALS",
    "MODIFIERS_OF_ROLES",
    "MONITORS",
    "MONTHS",
    "NAMES_WITH_OF",
    "NAME_PARTICLES",
    "NETWORKS",
    "NON_EVENTS",
    "NOT_NAMES",
    "NOT_PLACES",
    "NOT_TRUCES",
    "NOT_TRUCE_HEADS",
    "NOUNS_IN_LY",
    "NUMBER_WORDS",
    "OTHER_FUNCTION_WORDS",
    "OUTLETS",
    "PARTS_OF_PLACES",
    "PEOPLES",
    "PEOPLE_NOUNS",
    "PLACE_NOUNS",
    "PLACE_NOUN_MODIFIERS",
    "PLACE_PREFIXES",
    "PLACE_TITLES",
    "PLACE_VERBS",
    "POINTING",
    "PREPOSITIONS",
    "QUANTIFIERS",
    "RELATIVE_TIMES",
    "ROLES",
    "SPEECH_IDIOMS",
    "SPEECH_VERBS",
    "SPLIT_VERBS",
    "SPORTS",
    "STATISTICS",
    "SUBORDINATORS",
    "TERRITORIES",
    "TITLES",
    "TOLL_ADJECTIVES",
    "TOLL_INTRANSITIVES",
    "TOLL_NOUNS",
    "TOLL_TOTALS",
    "TOLL_VERBS",
    "TREATING",
    "TRUCE_ACTS",
    "TRUCE_BEGINNINGS",
    "TRUCE_BREACHES",
    "TRUCE_DENIALS",
    "TRUCE_ENDINGS",
    "TRUCE_HOLDING",
    "TRUCE_MODIFIERS",
    "TRUCE_NOUNS",
    "TRUCE_OVER",
    "TRUCE_REPEAT_NOUNS",
    "TRUCE_STANCES",
    "TRUCE_WISHES",
    "UNARMED",
    "UNITS",
    "US_STATES",
    "VAGUE_NUMBERS",
    "VAGUE_TIMES",
    "WARS",
    "WEAK_PLACE_VERBS",
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
    "SplitVerb",
    "Territory",
    "Unit",
    "Verb",
    "Words",
    "by_form",
]
