"""The word lists say one thing of each form, in values the model has."""

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from conflictmodel import PlaceKind
from conflictmodel.adapters import voa
from conflictmodel.adapters.voa import _lexicon as lexicon
from conflictmodel.adapters.voa._lexicon._words import Row, five, nouns, pairs, words

ACTOR_KINDS = frozenset(
    words("""
    person, state, government_body, armed_forces, armed_group, political_body,
    intergovernmental, coalition, news_agency, civil_society, population, unidentified
    """)
)
INCIDENT_KINDS = frozenset(
    words("""
    airstrike, drone_strike, shelling, missile_strike, bombing, suicide_bombing, shooting,
    stabbing, vehicle_attack, clash, raid, seizure, assassination, execution, massacre,
    abduction, hostage_taking, chemical_attack, sexual_violence, arson, looting, riot,
    demonstration, arrest, displacement, siege, attack
    """)
)
DOUBTS = frozenset(words("hypothetical, planned, feared, wished, prevented, denied, generic"))
TOLLS = frozenset(words("killed, injured, missing, displaced, detained, abducted"))
ACTS = frozenset(
    words("""
    announce, confirm, deny, accuse, condemn, welcome, appeal, threaten, promise,
    claim_responsibility, comment
    """)
)
TAKES = frozenset(words("that, noun, to, of, for, as, on, against, name, figure, count, quote"))
TRUCES = frozenset(
    words("""
    cessation_of_hostilities, local_truce, humanitarian_pause, preliminary, definitive,
    unspecified
    """)
)
MODIFIERS = frozenset(
    words("""
    earlier, fourth, new, local, regional, nationwide, unilateral, bilateral, multilateral,
    temporary, permanent,
    open_ended, immediate, conditional, humanitarian, holiday, fragile, first, second, third,
    last, brokered, agreed, proposed, doubtful, wider
    """)
)
STANCES = frozenset(
    words("proposed, announced, agreed, confirmed, welcomed, rejected, denied, withdrew")
)
ENDINGS = frozenset(words("expired, collapsed, terminated, superseded"))
MOODS = frozenset(words("granted, asked, offer, wished, refused, open"))
CERTAINTIES = frozenset(words("stated, probable, possible, doubtful"))
BOUNDS = frozenset(words("at_least, more_than, fewer_than, nearly, up_to, about"))
LENGTHS = frozenset(words("P1D, P2D, P1W, P2W, P1M, P1Y, PT1H"))
DAY_PARTS = frozenset(words("morning, midday, afternoon, evening, night"))

# Tables whose rows map forms to a value, with the values they may have.
MAPPINGS: tuple[tuple[str, Iterable[Row], frozenset[str]], ...] = (
    ("GOVERNMENT_NOUNS", lexicon.GOVERNMENT_NOUNS, ACTOR_KINDS),
    ("FORCE_NOUNS", lexicon.FORCE_NOUNS, ACTOR_KINDS),
    ("GROUP_NOUNS", lexicon.GROUP_NOUNS, ACTOR_KINDS),
    ("EVENT_NOUNS", lexicon.EVENT_NOUNS, INCIDENT_KINDS),
    ("EVENT_VERBS", lexicon.EVENT_VERBS, INCIDENT_KINDS),
    ("INSTRUMENTS", lexicon.INSTRUMENTS, INCIDENT_KINDS),
    ("DOUBTS", lexicon.DOUBTS, DOUBTS),
    ("TOLL_VERBS", lexicon.TOLL_VERBS, TOLLS),
    ("TOLL_NOUNS", lexicon.TOLL_NOUNS, TOLLS),
    ("TOLL_ADJECTIVES", lexicon.TOLL_ADJECTIVES, TOLLS),
    ("TOLL_INTRANSITIVES", lexicon.TOLL_INTRANSITIVES, TOLLS),
    ("TOLL_TOTALS", lexicon.TOLL_TOTALS, TOLLS),
    ("HELD", lexicon.HELD, TOLLS),
    ("LOSS_VERBS", lexicon.LOSS_VERBS, frozenset({"killed"})),
    ("COUNT_BOUNDS", lexicon.COUNT_BOUNDS, BOUNDS),
    ("HEDGES", lexicon.HEDGES, CERTAINTIES),
    ("PLACE_NOUNS", lexicon.PLACE_NOUNS, frozenset(PlaceKind)),
    ("PLACE_VERBS", lexicon.PLACE_VERBS, frozenset({"strong"})),
    ("WEAK_PLACE_VERBS", lexicon.WEAK_PLACE_VERBS, frozenset({"weak"})),
    ("TRUCE_NOUNS", lexicon.TRUCE_NOUNS, TRUCES),
    ("TRUCE_KINDS", lexicon.TRUCE_KINDS, TRUCES),
    ("TRUCE_MODIFIERS", lexicon.TRUCE_MODIFIERS, MODIFIERS),
    ("DURATION_ADJECTIVES", lexicon.DURATION_ADJECTIVES, LENGTHS),
    ("EXTENSION_VERBS", lexicon.EXTENSION_VERBS, frozenset({"extended", "moved"})),
    ("EXTENSION_MOODS", lexicon.EXTENSION_MOODS, MOODS),
    ("TRUCE_STANCES", lexicon.TRUCE_STANCES, STANCES),
    ("TRUCE_ENDINGS", lexicon.TRUCE_ENDINGS, ENDINGS),
    ("TRUCE_BREACHES", lexicon.TRUCE_BREACHES, frozenset({"violated"})),
    ("DAY_PARTS", lexicon.DAY_PARTS, DAY_PARTS),
)

# Tables that are lists of forms in lower case.
LOWER: tuple[tuple[str, Iterable[str]], ...] = (
    ("NON_EVENTS", lexicon.NON_EVENTS),
    ("ARENAS", lexicon.ARENAS),
    ("MADE_UP", lexicon.MADE_UP),
    ("MISHAPS", lexicon.MISHAPS),
    ("NETWORKS", lexicon.NETWORKS),
    ("SPORTS", lexicon.SPORTS),
    ("BEASTS", lexicon.BEASTS),
    ("ANIMALS", lexicon.ANIMALS),
    ("BUILT", lexicon.BUILT),
    ("UNARMED", lexicon.UNARMED),
    ("STATISTICS", lexicon.STATISTICS),
    ("COMMITTING", lexicon.COMMITTING),
    ("HAPPENING", lexicon.HAPPENING),
    ("HARM_VERBS", lexicon.HARM_VERBS),
    ("GENERAL_WORDS", lexicon.GENERAL_WORDS),
    ("WARS", lexicon.WARS),
    ("CAMPAIGNS", lexicon.CAMPAIGNS),
    ("IMPLICATIVES", lexicon.IMPLICATIVES),
    ("BACKGROUND", lexicon.BACKGROUND),
    ("NUMBER_WORDS", lexicon.NUMBER_WORDS),
    ("VAGUE_NUMBERS", lexicon.VAGUE_NUMBERS),
    ("FAMILY", lexicon.FAMILY),
    ("FORCING", lexicon.FORCING),
    ("HOLDING", lexicon.HOLDING),
    ("DRIVEN_OUT", lexicon.DRIVEN_OUT),
    ("MODIFIERS_OF_ROLES", lexicon.MODIFIERS_OF_ROLES),
    ("NOT_TRUCE_HEADS", lexicon.NOT_TRUCE_HEADS),
    ("NOT_TRUCES", lexicon.NOT_TRUCES),
    ("TRUCE_FORMS", lexicon.TRUCE_FORMS),
    ("TRUCE_REPEAT_NOUNS", lexicon.TRUCE_REPEAT_NOUNS),
    ("EXTENSION_NOUNS", lexicon.EXTENSION_NOUNS),
    ("GOING_ON", lexicon.GOING_ON),
    ("KEEPING", lexicon.KEEPING),
    ("ADDING", lexicon.ADDING),
    ("STOPS", lexicon.STOPS),
    ("STOPPING", lexicon.STOPPING),
    ("FIGHTING", lexicon.FIGHTING),
    ("PEACEFUL", lexicon.PEACEFUL),
    ("TRUCE_BEGINNINGS", lexicon.TRUCE_BEGINNINGS),
    ("TRUCE_HOLDING", lexicon.TRUCE_HOLDING),
    ("TRUCE_OVER", lexicon.TRUCE_OVER),
    ("TRUCE_ACTS", lexicon.TRUCE_ACTS),
    ("TRUCE_WISHES", lexicon.TRUCE_WISHES),
    ("TRUCE_DENIALS", lexicon.TRUCE_DENIALS),
    ("EXCLUSION_PHRASES", lexicon.EXCLUSION_PHRASES),
    ("PLACE_NOUN_MODIFIERS", lexicon.PLACE_NOUN_MODIFIERS),
    ("PARTS_OF_PLACES", lexicon.PARTS_OF_PLACES),
    ("COMPASS", lexicon.COMPASS),
    ("BODY_TAILS", lexicon.BODY_TAILS),
    ("CONTEXT_TIMES", lexicon.CONTEXT_TIMES),
    ("VAGUE_TIMES", lexicon.VAGUE_TIMES),
)

# Tables of bodies, with the kinds that belong in them.
BODIES: tuple[tuple[str, tuple[lexicon.Body, ...], frozenset[str]], ...] = (
    ("AGENCIES", lexicon.AGENCIES, frozenset({"news_agency"})),
    ("OUTLETS", lexicon.OUTLETS, frozenset({"news_agency"})),
    ("INTERGOVERNMENTAL", lexicon.INTERGOVERNMENTAL, frozenset({"intergovernmental"})),
    ("MONITORS", lexicon.MONITORS, frozenset({"civil_society"})),
    (
        "INSTITUTIONS",
        lexicon.INSTITUTIONS,
        frozenset({"government_body", "armed_forces", "political_body", "coalition"}),
    ),
)


def twice(forms: Iterable[str]) -> list[str]:
    return [form for form, count in Counter(iter(forms)).items() if count > 1]


def tidy(form: str) -> str:
    return " ".join(form.lower().split())


def names(row: lexicon.Country) -> set[str]:
    return {row.name, *row.aliases, *row.capitals, *row.adjectives, *row.people}


@pytest.mark.parametrize("name", [each for each in lexicon.__all__ if each.isupper()])
def test_no_table_is_empty(name: str) -> None:
    """
    Every table has rows, and none is an iterator that is empty the second time.
    """
    assert len(getattr(lexicon, name)) > 0


def test_every_table_is_read() -> None:
    """
    A table that no room asks for is no part of the parser.
    """
    asked = r"\blex\.([A-Z_]+)|\._lexicon[a-z.]* import (\([^)]*\)|.+)"
    read = {
        name
        for path in Path(voa.__file__).parent.rglob("*.py")
        if "_lexicon" not in path.parts
        for found in re.findall(asked, path.read_text("utf-8"))
        for name in re.findall(r"[A-Z_]+", " ".join(found))
    }

    assert {each for each in lexicon.__all__ if each.isupper()} - read == set()


@pytest.mark.parametrize(("name", "rows", "values"), MAPPINGS, ids=lambda each: str(each)[:24])
def test_rows_say_one_thing_of_each_form(
    name: str, rows: Iterable[Row], values: frozenset[str]
) -> None:
    """
    A form stands once in a table, in lower case, with a value the model has.
    """
    assert [each for row in rows for each in row.forms if each != tidy(each)] == []
    assert twice(form for row in rows for form in row.forms) == []
    assert {row.value for row in rows} <= values


@pytest.mark.parametrize(("name", "forms"), LOWER, ids=lambda each: str(each)[:24])
def test_lists_are_lower_case_without_repeats(name: str, forms: Iterable[str]) -> None:
    """
    A list that is matched without regard to capitals has none.
    """
    assert [each for each in forms if each != each.lower()] == []
    assert twice(forms) == []


def test_every_kind_of_incident_has_a_noun_and_a_verb() -> None:
    """
    No kind can be told by one part of speech only.
    """
    assert {row.value for row in lexicon.EVENT_NOUNS} == INCIDENT_KINDS
    assert {row.value for row in lexicon.EVENT_VERBS} == INCIDENT_KINDS - {"drone_strike"}


def test_countries_have_codes_of_their_own() -> None:
    """
    A code is three capitals and belongs to one row; no row lacks a name.
    """
    codes = [each.iso3 for each in lexicon.COUNTRIES]
    assert [each for each in codes if len(each) != 3 or not each.isupper()] == []
    assert twice(codes) == []
    assert len(codes) == 198
    assert all(each.name for each in lexicon.COUNTRIES)


def test_country_forms_name_one_country() -> None:
    """
    No name, capital, adjective or people leads to two states.
    """
    assert twice(form for row in lexicon.COUNTRIES for form in names(row)) == []


def test_territories_are_no_countries() -> None:
    """
    A territory has names of its own, and a code that looks like one, or none.
    """
    forms = [form for row in lexicon.TERRITORIES for form in (row.name, *row.aliases)]
    countries = {form for row in lexicon.COUNTRIES for form in names(row)}
    codes = {row.country for row in lexicon.TERRITORIES if row.country}
    assert twice([*forms, *lexicon.US_STATES]) == []
    assert set() == countries & {*forms, *lexicon.US_STATES}
    assert [code for code in codes if len(code) != 3 or not code.isupper()] == []


def test_place_verbs_are_strong_or_weak() -> None:
    """
    No verb is sure of its place and unsure of it.
    """
    strong = {form for verb in lexicon.PLACE_VERBS for form in verb.forms}
    assert set() == strong & {form for verb in lexicon.WEAK_PLACE_VERBS for form in verb.forms}


def test_parts_of_places_are_nouns_of_places() -> None:
    """
    What the noun of a part would be is told by the table of nouns.
    """
    assert set() == lexicon.PARTS_OF_PLACES - lexicon.by_form(lexicon.PLACE_NOUNS).keys()


def test_victims_do_one_thing_or_suffer_another() -> None:
    """
    A verb is done to people or befalls them; what is neither needs "lives" as its object.
    """
    done = {verb.base for verb in lexicon.TOLL_VERBS}
    befalls = {verb.base for verb in lexicon.TOLL_INTRANSITIVES}
    takes = {verb.base for verb in lexicon.LOSS_VERBS}
    assert set() == done & befalls | befalls & takes | done & takes


def test_ambiguous_names_are_names() -> None:
    """
    A warning about a name that no row has would never be given.
    """
    forms = {form for row in lexicon.COUNTRIES for form in names(row)}
    assert set() == lexicon.AMBIGUOUS_NAMES - forms


def test_peoples_are_no_nationality() -> None:
    """
    What has no state of its own is not in the table of states as well.
    """
    forms = [form for row in lexicon.PEOPLES for form in {*row.adjectives, *row.people}]
    assert twice(forms) == []
    assert set() == set(forms) & {form for row in lexicon.COUNTRIES for form in names(row)}


@pytest.mark.parametrize(("name", "rows", "kinds"), BODIES, ids=lambda each: str(each)[:24])
def test_bodies_have_the_kinds_of_their_table(
    name: str, rows: tuple[lexicon.Body, ...], kinds: frozenset[str]
) -> None:
    """
    A body has a kind that belongs in its table, and a country that exists.
    """
    codes = {each.iso3 for each in lexicon.COUNTRIES}
    assert {each.kind for each in rows} <= kinds
    assert {each.country for each in rows} <= codes | {None}


def test_body_names_lead_to_one_body() -> None:
    """
    A name or initials stand for one body, whichever table it is in.
    """
    rows = [row for _, rows, _ in BODIES for row in rows]
    assert twice(form for row in rows for form in (row.name, *row.aliases)) == []


def test_armed_groups_lead_to_one_group() -> None:
    """
    A name or initials stand for one group, in countries that exist.
    """
    rows = lexicon.ARMED_GROUPS
    forms = [form for row in rows for form in (row.name, *row.aliases)]
    codes = {each.iso3 for each in lexicon.COUNTRIES}
    assert twice(forms) == []
    assert {code for row in rows for code in row.countries} <= codes
    assert {row.kind for row in rows} == {"armed_group", "political_body"}


def test_armed_groups_and_bodies_share_no_name() -> None:
    """
    A form leads to a group or to a body, and not to both.
    """
    groups = {form for row in lexicon.ARMED_GROUPS for form in (row.name, *row.aliases)}
    bodies = {form for _, rows, _ in BODIES for row in rows for form in (row.name, *row.aliases)}
    assert set() == groups & bodies


def test_speech_verbs_do_one_thing() -> None:
    """
    A verb has one row, an act the model has, and at least one complement.
    """
    rows = lexicon.SPEECH_VERBS
    assert twice(form for row in rows for form in row.forms) == []
    assert [form for row in rows for form in row.forms if form != form.lower()] == []
    assert {row.act for row in rows} <= ACTS
    assert {kind for row in rows for kind in row.takes} == TAKES
    assert [row.base for row in rows if not row.takes] == []


def test_speech_idioms_do_one_thing() -> None:
    """
    An idiom has one row, and the acts of all rows and verbs are all there are.
    """
    rows = lexicon.SPEECH_IDIOMS
    assert twice(form for row in rows for form in row.forms) == []
    assert [form for row in rows for form in row.forms if form != form.lower()] == []
    assert {row.act for row in rows} | {row.act for row in lexicon.SPEECH_VERBS} == ACTS
    assert {kind for row in rows for kind in row.takes} <= TAKES


@pytest.mark.parametrize("name", ["TITLES", "NAME_PARTICLES", "NOT_NAMES", "ABBREVIATIONS"])
def test_cased_lists_have_no_repeats(name: str) -> None:
    """
    A list of names or titles names each once.
    """
    assert twice(getattr(lexicon, name)) == []


def test_longer_titles_come_first() -> None:
    """
    No title stands behind another that it begins with.
    """
    found = [
        (short, long)
        for place, long in enumerate(lexicon.TITLES)
        for short in lexicon.TITLES[:place]
        if long.startswith(f"{short} ")
    ]
    assert found == []


def test_longer_phrases_that_are_no_event_come_first() -> None:
    """
    A phrase of more words stands before one of fewer, so that the whole of it is matched.
    """
    lengths = [len(each.split()) for each in lexicon.NON_EVENTS]
    assert lengths == sorted(lengths, reverse=True)


@pytest.mark.parametrize("name", ["ROLES", "PEOPLE_NOUNS"])
def test_pairs_have_two_forms(name: str) -> None:
    """
    A role or a noun of people has a singular and a plural, in lower case, once.
    """
    rows = getattr(lexicon, name)
    assert twice(each.one for each in rows) == []
    assert [each for each in rows if each.one == each.many] == []
    assert [
        each for each in rows if f"{each.one}{each.many}" != f"{each.one}{each.many}".lower()
    ] == []


def test_abbreviations_end_with_a_stop() -> None:
    """
    Each ends with a full stop, and those that may end a sentence are among them.
    """
    assert [each for each in lexicon.ABBREVIATIONS if not each.endswith(".")] == []
    assert lexicon.ENDING_ABBREVIATIONS <= lexicon.ABBREVIATIONS


def test_months_and_days_are_a_calendar() -> None:
    """
    Twelve months in order and seven days; no abbreviation belongs to two.
    """
    assert [each.number for each in lexicon.MONTHS] == list(range(1, 13))
    assert len(lexicon.WEEKDAYS) == 7
    assert twice(form for each in lexicon.MONTHS for form in (each.name, *each.abbreviations)) == []
    assert {each.name for each in lexicon.MONTHS} >= lexicon.AMBIGUOUS_MONTHS


def test_relative_times_are_counted_in_one_way() -> None:
    """
    A phrase counts from the day of publication, from the text, or is vague; never two of them.
    """
    forms = [each.form for each in lexicon.RELATIVE_TIMES]
    assert twice([*forms, *lexicon.CONTEXT_TIMES, *lexicon.VAGUE_TIMES]) == []
    assert {each.unit for each in lexicon.RELATIVE_TIMES} == {"D", "W", "M", "Y"}


def test_units_have_iso_letters() -> None:
    """
    Minutes and months share a letter, on different sides of the T.
    """
    assert {"".join(("T" * each.clock, each.letter)) for each in lexicon.UNITS} == {
        "TM",
        "TH",
        "D",
        "W",
        "M",
        "Y",
    }
    assert twice(form for each in lexicon.UNITS for form in each.forms) == []


def test_vague_numbers_have_the_bounds_of_the_gold() -> None:
    """
    Dozens are 24, scores 40, hundreds 200, several 3.
    """
    bounds = [lexicon.VAGUE_NUMBERS[each] for each in ("dozens", "scores", "hundreds", "several")]
    assert bounds == [24, 40, 200, 3]
    assert set() == lexicon.NUMBER_WORDS.keys() & lexicon.VAGUE_NUMBERS.keys()


def test_casualties_are_left_out_of_tolls() -> None:
    """
    "Casualties" may be dead or wounded, so no table of tolls has the word.
    """
    for rows in (lexicon.TOLL_NOUNS, lexicon.TOLL_VERBS, lexicon.TOLL_ADJECTIVES):
        assert {"casualty", "casualties"}.isdisjoint(lexicon.by_form(rows))


def test_written_rows_are_read_as_meant() -> None:
    """
    Commas part words, slashes part forms, and a line break is a space.
    """
    assert words("air\n   raid, strike,") == ("air raid", "strike")
    assert nouns("clash", "war/wars, combat", weak=True) == (
        lexicon.Noun("clash", "war", "wars", weak=True),
        lexicon.Noun("clash", "combat", weak=True),
    )
    assert pairs("man/men") == (lexicon.Pair("man", "men"),)
    assert five("say/says/said/saying") == ("say", "says", "said", "said", "saying")
    assert five("take/takes/took/taken/taking") == ("take", "takes", "took", "taken", "taking")
    assert lexicon.by_form(nouns("riot", "riot/riots")) == {"riot": "riot", "riots": "riot"}
