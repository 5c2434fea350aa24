"""
Which mentions are one event, and which are another: pages of invented copy, read whole.
"""

import pytest

from conflictmodel.adapters.voa._events._links import AGAINST, REASONS
from reading import page

# Paragraphs, and the kinds of the incidents that they tell of.
PAGES: dict[str, tuple[tuple[str, ...], str]] = {
    "a strike elsewhere is another": (
        (
            "An airstrike killed 16 people in Marsa Qadim on Monday.",
            "The strike killed three in Tel Arun on Wednesday.",
        ),
        "airstrike airstrike",
    ),
    "the same word with another place is another": (
        (
            "An airstrike hit a market in Marsa Qadim, killing 16 people.",
            "The airstrike in Tel Arun came at noon.",
        ),
        "airstrike airstrike",
    ),
    "repeats are one": (
        (
            "A suicide bomber killed nine people at a market in Marsa Qadim on Monday.",
            "The bomber blew himself up at noon, witnesses said.",
            "The attack was the worst this year.",
            "At least nine people died in the bombing, the mayor said.",
        ),
        "suicide_bombing",
    ),
    "another is another": (
        (
            "A car bomb exploded in Marsa Qadim on Monday, killing five people.",
            "Another bomb exploded in the city an hour later.",
        ),
        "bombing bombing",
    ),
    "a separate attack is another": (
        (
            "Gunmen killed two soldiers in Tel Arun on Monday.",
            "In a separate attack, gunmen killed a policeman in Karsova.",
        ),
        "shooting shooting",
    ),
    "another day is another": (
        (
            "Militants attacked a base near Tel Arun on Monday.",
            "On Wednesday, militants attacked a base near Tel Arun again.",
        ),
        "attack attack",
    ),
    "what went on is the same": (
        (
            "Fighting broke out in Karsova on Tuesday between the army and the Northern Front.",
            "The clashes continued on Wednesday, residents said.",
            "At least 20 fighters were killed in the fighting, the army said.",
        ),
        "clash",
    ),
    "a strike is no war": (
        (
            "An airstrike on Marsa Qadim killed 16 people on Monday.",
            "The war in Velanda has killed more than 200,000 people since 2011.",
        ),
        "airstrike clash",
    ),
    "towns are taken one by one": (
        (
            "Rebels seized the town of Tel Arun on Monday.",
            "The rebels also captured two villages, residents said.",
        ),
        "seizure seizure",
    ),
    "the attack was the bombing": (
        (
            "A bomb killed 12 people at a mosque in Karsova on Friday.",
            "The Northern Front claimed responsibility for the attack.",
            "The army denied involvement in the attack.",
        ),
        "bombing",
    ),
    "harm of a deed is the deed's": (
        (
            "A gunman opened fire at a school in Port Maren on Friday, killing four students.",
            "Police said the gunman shot a teacher before he was killed.",
            "The shooting began at 9 a.m.",
        ),
        "shooting",
    ),
    "another victim's death a page later is told by his name": (
        (
            "Governor Karim Haddad was shot dead in Karsova on Friday.",
            "Haddad was killed as he left his office.",
            "The killing has shocked the province.",
        ),
        "shooting",
    ),
    "what soldiers do about an attack is a deed of its own": (
        (
            "Gunmen attacked a mosque in Tel Arun on Friday, killing nine people.",
            "Soldiers later stormed the building and freed 40 hostages.",
        ),
        "attack attack",
    ),
    "an offensive in answer to an attack is another": (
        (
            "Gunmen attacked a police post in Karsova, killing four officers.",
            "The army then launched an offensive in which 30 rebels died.",
        ),
        "attack attack",
    ),
    "soldiers told of again are the same": (
        (
            "Soldiers attacked a mosque in Tel Arun on Friday.",
            "Troops killed four people.",
        ),
        "attack",
    ),
    "a day's attack is the one of the day": (
        (
            "A bomb killed nine people in Tel Arun on Monday.",
            "No one has claimed responsibility for Monday's attack.",
        ),
        "bombing",
    ),
    "a day's blast is the one of the day, and not of years ago": (
        (
            "A suicide bomber killed six people in Tel Arun on Monday.",
            "In 2011, a bombing in the same district killed 80.",
            "The Northern Front claimed responsibility for Monday's blast.",
        ),
        "bombing suicide_bombing",
    ),
    "another day's attack is another": (
        (
            "A bomb killed nine people in Tel Arun on Monday.",
            "Police said Wednesday's attack in Tel Arun killed two guards.",
        ),
        "attack bombing",
    ),
    "an older event is another": (
        (
            "A bomb exploded at the embassy in Port Maren on Monday, wounding two guards.",
            "In 1998, a bomb at the same embassy killed 40 people.",
        ),
        "bombing bombing",
    ),
    "two places and two kinds": (
        (
            "Airstrikes hit Tel Arun and Marsa Qadim on Monday, killing 16 people.",
            "A roadside bomb killed three soldiers in Karsova.",
        ),
        "airstrike bombing",
    ),
    "a count in the paragraph of an event is the event's": (
        ("Fighting in Karsova began in 2017. At least 1,850 people have been killed since then.",),
        "clash",
    ),
    "two doers in a sentence are two deeds": (
        ("The truce ended when militants killed two soldiers in Tel Arun and Israel shelled it.",),
        "attack shelling",
    ),
    "a dated caption shows another day": (
        (
            "A man stabbed two police officers in Port Maren on Monday.",
            "A medic stands near the site of a stabbing in Tel Arun, Oct. 9, 2015.",
        ),
        "stabbing stabbing",
    ),
    "an arrest for a plan is no attack": (
        (
            "Police in Port Maren arrested a man on Monday for planning an attack on the station.",
            "The man wanted to bomb the station, police said.",
        ),
        "arrest",
    ),
    "harm of a disaster is nobody's": (
        (
            "An earthquake killed 40 people in Velanda on Monday.",
            "More than 300 people were injured.",
            "Rescuers found two people who were killed when a school collapsed.",
        ),
        "",
    ),
    "harm of a disease is nobody's": (
        (
            "The outbreak has killed 90 people since January.",
            "Two nurses were killed by the virus last week, the ministry said.",
        ),
        "",
    ),
    "harm of an accident is nobody's": (
        (
            "A bus plunged into a river in Velanda on Monday.",
            "At least 14 people were killed, police said.",
            "Five of those killed were children.",
        ),
        "",
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_pages(name: str) -> None:
    """
    Each event of a page is one incident, whatever it is called and however often.
    """
    paragraphs, kinds = PAGES[name]
    assert kinds.split() == sorted(each.kind.value for each in page(*paragraphs).incidents)


def test_weapons_tell_what_is_denied() -> None:
    """
    A denial that names no event is of the one that its weapons speak of.
    """
    data = page(
        "Rockets hit Tel Arun on Monday.",
        "Soldiers shot three men near the border.",
        "The Northern Front denied that its fighters had fired any rockets.",
    )
    put = {each.kind.value: each.attributions for each in data.incidents}

    assert [each.actor for each in put["missile_strike"]] == ["actor:northern-front"]


def test_headline_joins() -> None:
    """
    A headline repeats the event of the page, and never makes one of its own.
    """
    told = page(
        "A bomb killed 12 people at a mosque in Karsova on Friday.",
        headline="Bombing at Mosque in Karsova Kills 12",
    )
    alone = page("The mayor of Karsova spoke on Friday.", headline="Bombing Kills 12 in Karsova")

    assert [len(told.incidents), len(alone.incidents)] == [1, 0]


@pytest.mark.parametrize(
    ("text", "background"),
    [
        ("An airstrike killed 16 people in Tel Arun on Monday.", False),
        ("The war in Velanda has killed more than 200,000 people since 2011.", True),
        ("Rebels seized Tel Arun in 2012.", True),
        ("Gunmen killed the governor of Karsova last year.", True),
        ("The 1998 bombing of the embassy killed 40 people.", True),
    ],
)
def test_background(text: str, background: bool) -> None:
    """
    A war's total and an older event are told as background.
    """
    assert [each.background for each in page(text).incidents] == [background]


def test_background_is_of_the_event_beside_it() -> None:
    """
    Of two events in a sentence, the one beside the words of time is long past.
    """
    data = page(
        "Soldiers shot a protester in Port Maren on Sunday, medics said, days before the "
        "anniversary of a military coup in 2021."
    )

    assert {each.kind.value: each.background for each in data.incidents} == {
        "shooting": False,
        "seizure": True,
    }


def test_rows_have_names_of_their_own() -> None:
    """
    A rule can be told by its name.
    """
    names = [name for name, *_ in (*AGAINST, *REASONS)]
    assert len(names) == len(set(names))
