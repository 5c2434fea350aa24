"""Places: what a sentence names after a preposition, and which of several is the closest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel import Place, PlaceKind
from conflictmodel.adapters.voa._sentences._places import CLOSENESS, closest
from reading import page, passage_of


def places(text: str) -> list[Place]:
    return [each.place for each in passage_of(text).places]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell in Karsova.", [Place(name="Karsova")]),
        ("It fell near Marsa Qadim.", [Place(name="Marsa Qadim")]),
        ("It fell in Syria.", [Place(name="Syria", kind=PlaceKind.COUNTRY, country="SYR")]),
        ("It fell near the city Karsova.", [Place(name="Karsova", kind=PlaceKind.CITY)]),
        (
            "It fell in the ravaged Syrian town Karsova.",
            [Place(name="Karsova", kind=PlaceKind.TOWN, within=("Syria",), country="SYR")],
        ),
        (
            "It fell in Karsova province.",
            [Place(name="Karsova province", kind=PlaceKind.PROVINCE)],
        ),
        ("It fell in Karsova and Tel Arun.", [Place(name="Karsova"), Place(name="Tel Arun")]),
        (
            "It fell in Karsova, Syria.",
            [Place(name="Karsova", within=("Syria",), country="SYR")],
        ),
        ("It fell in winter.", []),
        ("It fell in the river.", []),
        ("It is the word of President Lina Haddad.", []),
        ("It is the word of the United Nations.", []),
        ("It is the camp of the Red Lantern Brigade.", []),
        ("Karsova is calm.", []),
        ("They live in", []),
    ],
)
def test_named(text: str, expected: list[Place]) -> None:
    """
    A name after a preposition is a place, unless it is somebody's; nouns say which sort.
    """
    assert expected == places(text)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], None),
        (
            [
                Place(name="Syria", kind=PlaceKind.COUNTRY, country="SYR"),
                Place(name="Karsova", kind=PlaceKind.CITY),
            ],
            Place(name="Karsova", kind=PlaceKind.CITY, within=("Syria",), country="SYR"),
        ),
        (
            [Place(name="Karsova", kind=PlaceKind.CITY), Place(name="Osk", kind=PlaceKind.CITY)],
            Place(name="Karsova", kind=PlaceKind.CITY),
        ),
    ],
)
def test_closest(found: list[Place], expected: Place | None) -> None:
    """
    The closest of several is meant; wider ones are what it lies in.
    """
    assert closest(found) == expected


@given(st.lists(st.sampled_from(CLOSENESS), min_size=1))
def test_none_is_closer(kinds: list[PlaceKind | None]) -> None:
    """
    No place of several is closer than the closest.
    """
    found = closest(Place(name=f"place {n}", kind=kind) for n, kind in enumerate(kinds))

    assert found
    assert CLOSENESS.index(found.kind) == min(map(CLOSENESS.index, kinds))


def named(text: str) -> str:
    """The places of a sentence in short, each with what it lies in: "Karsova, Syria; Tel Arun"."""
    return "; ".join(str(place) for place in places(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Prepositions, and what stands between them and the name.
        ("Shells fell inside Karsova.", "Karsova"),
        ("Shells fell outside the city of Karsova.", "Karsova"),
        ("Clashes spread across rebel-held Karsova.", "Karsova"),
        ("Clashes broke out around the besieged, town.", ""),
        ("A blast hit a market in the northern Syrian city of Karsova.", "Karsova, Syria"),
        ("It fell in the Syrian village of Karsova.", "Karsova, Syria"),
        ("It fell in the Velandan city of Karsova.", "Karsova"),
        ("It fell in the Velandan port of Port Maren.", "Port Maren"),
        ("It fell in the Kurdish enclave of Karsova.", "Karsova"),
        ("It fell in the U.S. state of Texas.", "Texas"),
        ("It fell in parts of Karsova.", "Karsova"),
        ("It fell on the outskirts of Karsova.", "Karsova"),
        ("It fell in the states of Texas and Ohio.", "Texas; Ohio"),
        # What stands behind the name.
        ("It fell near the Tel Arun refugee camp.", "Tel Arun refugee camp"),
        ("It fell on the Tel Arun airport.", "Tel Arun airport"),
        ("It fell near the Menar military airport.", "Menar military airport"),
        ("It fell near the Karsova border post.", "Karsova border post"),
        ("It fell in the Karsova countryside.", "Karsova countryside"),
        ("It fell near Olmar Island.", "Olmar Island"),
        ("It fell at the University of Karsova.", "University of Karsova"),
        ("It fell in the Gulf of Aden.", "Gulf of Aden"),
        ("It fell near the town of Tell Karsova.", "Tell Karsova"),
        ("It fell at the Central Hospital in Karsova.", "Central Hospital; Karsova"),
        # Compass.
        ("It fell in northern Syria.", "northern Syria, Syria"),
        ("It fell in eastern Karsova.", "eastern Karsova"),
        ("It fell in southern Karsova province.", "southern Karsova province"),
        ("It fell in Northern Ireland.", "Northern Ireland"),
        ("It fell in South Sudan.", "South Sudan"),
        ("It fell in Saudi Arabia.", "Saudi Arabia"),
        ("Smoke rose over the north of Karsova.", "Karsova"),
        # Wholes and parts.
        ("It fell in the Karsova district of Tel Arun.", "Karsova district, Tel Arun"),
        ("It fell in the Karsova suburb of Tel Arun.", "Tel Arun, Karsova"),
        ("It fell in the Karsova province town of Tel Arun.", "Tel Arun, Karsova"),
        ("It fell in Syria's Karsova province.", "Karsova province, Syria"),
        ("It fell in Velanda's Karsova province.", "Karsova province, Velanda"),
        ("It fell in Velanda's capital, Karsova.", "Karsova, Velanda"),
        ("It fell in Velanda's second city, Karsova.", "Karsova, Velanda"),
        ("It fell in Tel Arun's main market.", "Tel Arun's main market, Tel Arun"),
        ("It fell near Tel Arun's airport.", "Tel Arun's airport, Tel Arun"),
        ("It fell in Karsova's eastern countryside.", "Karsova's eastern countryside, Karsova"),
        ("It fell in Karsova, the capital of Velanda.", "Karsova, Velanda"),
        ("Smoke rises over a mill in Karsova, Velanda, May 6, 2016.", "Karsova, Velanda"),
        ("A mill burned in Karsova, Syria, on Friday.", "Karsova, Syria"),
        ("They met in San Marel, California.", "San Marel, California"),
        ("In Karsova, Haddad, a doctor, said so.", "Karsova"),
        ("It fell in Karsova, Tel Arun and Port Maren.", "Karsova; Tel Arun; Port Maren"),
        ("It fell in Syria, Iraq and Yemen.", "Syria; Iraq; Yemen"),
        ("They fled to Karsova and Syria shelled it.", ""),
        (
            "It fell in Marsa Qadim, about 60 kilometers north of Tel Arun.",
            "Marsa Qadim",
        ),
        ("It fell 60 kilometers north of Tel Arun.", "Tel Arun"),
        ("It fell in the Karsova suburb of Damascus.", "Karsova suburb, Damascus"),
        ("It fell in the Damascus suburb of Karsova.", "Karsova, Damascus"),
        ("It fell in the Old City of Karsova.", "Old City, Karsova"),
        ("It fell in Karsova's Old City.", "Old City, Karsova"),
        ("At Least 20 Dead in Karsova Hotel Siege", "Karsova Hotel"),
        ("Rebels captured Karsova, the capital of Olmar province.", "Karsova, Olmar province"),
        ("It fell in Olmar province, Karsova air base, on Friday.", "Olmar province"),
        # Objects and subjects of verbs.
        ("Government forces shelled Karsova.", "Karsova"),
        ("Rebels seized the town of Karsova.", "Karsova"),
        ("Rebels captured the strategic village of Karsova.", "Karsova"),
        ("Rockets hit southern Syria.", "southern Syria, Syria"),
        ("An airstrike hit the Tel Arun camp.", "Tel Arun camp"),
        ("Families fled Karsova on foot.", "Karsova"),
        ("Troops stormed the Karsova dam.", "Karsova dam"),
        ("A blast rocked Karsova early Friday.", "Karsova"),
        ("Karsova was shelled overnight.", "Karsova"),
        ("Tel Arun came under fire.", "Tel Arun"),
        ("It was the second siege of Karsova.", "Karsova"),
        ("The battle for Karsova goes on.", "Karsova"),
        ("Hundreds of families fled from Karsova.", "Karsova"),
        ("Troops control Syria's border.", "Syria's border, Syria"),
        ("The Syrian civil war goes on.", "Syria"),
        ("The Gaza war goes on.", "Gaza"),
        ("Iraq's war goes on.", "Iraq"),
        ("The price war goes on.", ""),
        # Territories.
        ("It fell in Gaza City.", "Gaza City"),
        ("It fell in the West Bank.", "West Bank"),
        ("It fell in Indian-controlled Kashmir.", "Kashmir"),
        ("It fell in Burma.", "Myanmar"),
        ("It fell in the DRC.", "Democratic Republic of Congo"),
        ("It fell in the U.S. on Friday.", "United States"),
        ("It fell in Swaziland.", "Eswatini"),
        ("It fell in Türkiye.", "Turkey"),
    ],
)
def test_phrases(text: str, expected: str) -> None:
    """
    The words around a name tell that it is a place, what sort of one, and what it lies in.
    """
    assert expected == named(text)


@pytest.mark.parametrize(
    "text",
    [
        "They met in Parliament.",
        "They fast in Ramadan.",
        "They believe in Islam.",
        "He wrote it in English.",
        "It began in May.",
        "It began on Friday.",
        "He wrote on Twitter.",
        "They trust in God.",
        "He serves in the Army.",
        "The talks of the Security Council failed.",
        "It is seen in the West.",
        "He spoke for Karim Haddad.",
        "They fought against the Northern Front.",
        "A blow fell on Kurds in uniform.",
        "He is under the leadership of Lina Haddad.",
        "It was a strike on the YPG.",
        "They killed Karim Haddad.",
        "Rebels attacked Haddad.",
        "Troops shelled Houthi positions.",
        "It is led by President Karim Haddad in a palace.",
        "The Islamic Republic will answer.",
        "He said so in an e-mail.",
        "They fled the city.",
        "It began on New Year's Eve.",
        "A U.S.-led raid in talks failed.",
        "It was a blow to the U.S. and Swiss embassies.",
        "It fell on the U.S. and Swiss embassies.",
    ],
)
def test_no_places(text: str) -> None:
    """
    Persons, bodies, peoples, faiths, languages and months are no places.
    """
    assert named(text) == ""


WORDS = (
    "in", "near", "of", "the", "northern", "city", "capital", ",", "'s", "Karsova", "Velanda",
    "Syria", "Syrian", "province", "district", "suburb", "and", "shelled", "was", "Old", "City",
    "U.S.", "Friday", "May", "border", "University", "Tell", "al-Bab", "rebel-held", "fled", "from",
    "north", "camp", "Haddad", "President", "Army", "Kurdish", "to", "Gaza", "Texas", "war",
)  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=30))
def test_any_words_are_read(found: list[str]) -> None:
    """
    Places are stretches of the sentence that do not overlap, whatever stands between them.
    """
    passage = passage_of(" ".join(found).replace(" 's", "'s"))
    spans = [position for each in passage.places for position in (each.first, each.last)]

    assert spans == sorted(spans)
    assert all(0 <= position <= len(passage.tokens) for position in spans)
    assert all(each.first < each.last for each in passage.places)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Airstrikes and clashes in Tel Arun killed 12 people.", ["Tel Arun", "Tel Arun"]),
        ("In Karsova, troops shot dead two men.", ["Karsova"]),
        ("The Syrian civil war has killed 250,000 people.", ["Syria"]),
        ("Rebels shelled Karsova and killed two men.", ["Karsova"]),
        ("The town of Karsova was seized by rebels.", ["Karsova"]),
        ("Hundreds died in months of fighting for Karsova.", ["Karsova"]),
    ],
)
def test_where_it_happened(text: str, expected: list[str]) -> None:
    """
    An event is where its words say; deeds that are listed are in one place.
    """
    assert expected == [each.where and each.where.name for each in page(text).incidents]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell in the Syrian capital.", ["Damascus"]),
        ("It fell in Syria's capital.", ["Damascus"]),
        ("It fell in the Syrian capital, Damascus.", ["Damascus"]),
        ("It fell in the Israeli capital.", []),  # Of two that are named as one, neither is taken.
        ("It fell in Syrian airspace.", ["Syria"]),
        ("It fell in Syrian hands.", []),
        ("The Tel Arun mosque bombed by rebels is closed.", ["Tel Arun mosque"]),
        ("The soldiers wounded by rebels are home.", []),
        ("Iraq has seen a wave of bombings.", ["Iraq"]),
        ("Haddad has seen a wave of bombings.", []),
        ("It fell in Sheikh Karsa.", ["Sheikh Karsa"]),
        ("They spoke of Sheikh Haddad.", []),
        ("They came to the road from Karsova.", ["Karsova"]),
        ("It fell near a Hezbollah camp.", []),
        ("It fell near the Tel Arun refugee camp.", ["Tel Arun refugee camp"]),
        ("It fell in the Crimean Peninsula.", ["Crimea"]),
        ("In the town of Karsova militiamen burned it.", ["Karsova"]),
        ("Russia annexed Crimea.", ["Crimea"]),
        ("It fell in Ukraine's east.", ["Ukraine's east"]),
        ("It fell near the African Union base.", []),
        ("It fell in Karsova's diplomatic quarter.", ["Karsova's diplomatic quarter"]),
        ("Karsova airport came under attack.", ["Karsova airport"]),
        ("In Tel Arun, a roadside bomb fell.", ["Tel Arun"]),
        ("Rebels raided Karsova, a town of mills.", ["Karsova"]),
        ("Rebels raided Karsova, in Velanda province.", ["Karsova", "Velanda province"]),
        ("Rebels attacked Haddad, the city's mayor.", []),
        ("Rebels attacked Haddad, in Karsova.", ["Karsova"]),
        ("It fell in the capital of Syria.", ["Damascus"]),
        ("It fell in the Burkina Faso capital.", ["Ouagadougou"]),
        ("It fell in the Anbal state capital, Karsova.", ["Karsova"]),
        ("It fell in the capital of the Anbal province, Karsova, on Monday.", ["Karsova"]),
        ("It fell in the capital of Anbal province, Syrian officials said.", ["Anbal province"]),
        ("It fell in Anbal province's Karsova district.", ["Karsova district"]),
        ("It fell in the city's Karsova area.", ["Karsova area"]),
        ("It fell in the mainly Shi'ite Tel Arun district.", ["Tel Arun district"]),
        ("It fell on Karsova village of Anbal district.", ["Karsova village"]),
        ("It fell in a suburban locality of Karsova.", ["Karsova"]),
        ("It fell in the Karsova tribal region.", ["Karsova tribal region"]),
        ("It fell at a crowded Karsova market.", ["Karsova"]),
        ("It fell at a Sufi shrine.", []),
        ("It fell between the towns of Karsova and Tel Arun.", ["Karsova", "Tel Arun"]),
        ("It fell at the Tel Arun shopping mall.", ["Tel Arun shopping mall"]),
        ("They went into the Marsa Pearl hotel's main gates.", ["Marsa Pearl hotel"]),
        ("It fell in the Indian Ocean.", ["Indian Ocean"]),
        ("It fell in a region bordering Syria.", []),
        ("It fell in Brussels on Monday.", ["Brussels"]),
        ("It fell along the Line of Control.", ["Line of Control"]),
        ("Floods hit towns in the North.", []),
        ("Haddad has fled to a village.", []),
        ("Karsova has been shelled.", ["Karsova"]),
    ],
)
def test_named_by(text: str, expected: list[str]) -> None:
    """
    A country's capital and ground, what a verb tells of a place, and towns with a title's name.
    """
    assert [place.name for place in places(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In nearby Karsova, rebels attacked a post in Tel Arun district, killing six soldiers.",
            "Tel Arun district",
        ),
        (
            "After the talks in Karsova, two people were killed in a raid in Tel Arun.",
            "Tel Arun",
        ),
        ("Rebels in Karsova killed two people.", "Karsova"),
        ("Rebels abducted six girls from Karsova.", "Karsova"),
        ("Residents of Karsova said jets bombed a mill.", "Karsova"),
        ("The mayor of Karsova said jets bombed a mill.", "Karsova"),
        ("Police in Paris said a gunman killed two people.", "Paris"),
        ("Jets bombed a Hezbollah camp near Karsova.", "Karsova"),
    ],
)
def test_of_several(text: str, expected: str) -> None:
    """
    Of the places before a deed the nearest counts, and none for harm of a deed that has its own.
    """
    [found] = page(text).incidents
    assert found.where is not None
    assert found.where.name == expected


@pytest.mark.parametrize(
    "text",
    [
        "Jets bombed a camp, the defense ministry in Paris said.",
        "The defense ministry in Paris said jets bombed a camp.",
    ],
)
def test_of_speakers(text: str) -> None:
    """
    A ministry in a capital does not tell of the capital.
    """
    [found] = page(text).incidents
    assert found.where is None


def test_headline() -> None:
    """
    Where every word has a capital, only what the text names is a place.
    """
    headline = "Troops Shoot at Marchers in South"
    [found] = page("Troops shot at marchers on Monday.", headline=headline).incidents
    assert found.where is None
