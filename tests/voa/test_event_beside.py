"""
One event or two, in a sentence and from one sentence to the next; and what is told as news.
"""

import pytest

from conflictmodel import AttributionStance
from reading import page

ONE_OR_TWO: tuple[tuple[str, str], ...] = (
    (
        "Militants ambushed a convoy in Karsova and killed three officers at a house in Tel Arun.",
        "attack attack",
    ),
    (
        "A car bomb killed six people in Tel Arun, while in Karsova a roadside bomb killed two.",
        "bombing bombing",
    ),
    (
        "A car bombing in Tel Arun killed five, another attack put on the Northern Front.",
        "bombing",
    ),
    ("Soldiers fought gun battles with rebels in Karsova.", "clash"),
    ("Soldiers overthrew the government in a coup in Velanda.", "seizure"),
    (
        "Jets struck a port near Tel Arun, hours after a missile hit a school in Karsova.",
        "airstrike missile_strike",
    ),
    (
        "The army shelled Tel Arun in response to an airstrike on Karsova.",
        "airstrike shelling",
    ),
    ("Gunmen stormed a market in Tel Arun and opened fire.", "attack"),
    ("Police in Port Maren shot a man who killed two officers.", "attack shooting"),
    (
        "The gang has killed hundreds of villagers and abducted dozens of children this year.",
        "abduction* attack*",
    ),
    (
        "Gunmen attacked a market in Tel Arun on Monday. The gunmen surrounded the market.",
        "attack",
    ),
    (
        "A suicide bomber killed nine people in Tel Arun. Separately, a bomber killed two troops.",
        "attack suicide_bombing",
    ),
    (
        "A bomber killed nine people in Tel Arun. A suicide bomber killed four in Karsova.",
        "attack suicide_bombing",
    ),
    ("A lawmaker was assassinated in Karsova. He was shot outside his home.", "assassination"),
    (
        "A raid in Tel Arun killed two people. Hundreds of villagers fled their homes after it.",
        "displacement raid",
    ),
    (
        "Fighting broke out in Tel Arun on Monday. So far 51 have died in the riots since June 11.",
        "clash riot*",
    ),
    (
        "The war in Velanda began in May after attacks on bases. Thousands have been killed.",
        "attack clash*",
    ),
    ("Some 9,600 people have been killed since the spring of 2014.", "clash*"),
    ("More than 200 people have been killed in the unrest in Velanda.", "riot*"),
    ("In the last 24 hours shells have killed six people in Tel Arun.", "shelling"),
    ("The rebels have carried out attacks on the minority.", "attack*"),
    (
        "Gunmen opened fire in Port Maren. Security forces killed two of the gunmen at the scene.",
        "shooting",
    ),
    ("A man stabbed a soldier in Tel Arun before he was shot dead.", "stabbing"),
    (
        "Gunmen opened fire in Port Maren, killing six, the latest in a string of attacks there.",
        "shooting",
    ),
    (
        "A bomb killed three officers in Tel Arun. The militants then opened fire from a hill.",
        "bombing",
    ),
    (
        "Protesters marched through Port Maren on Monday. They set a truck ablaze and threw rocks.",
        "demonstration",
    ),
    (
        "Dozens of troops have been killed since a suicide bombing in Tel Arun last year.",
        "attack suicide_bombing*",
    ),
    (
        "Gunmen stormed a hotel in Karsova. Troops shelled Tel Arun last year. It is calm.",
        "attack shelling*",
    ),
    ("Troops in Karsova fought off a rebel attack on the town of Tel Arun.", "clash"),
    (
        "A mine killed a man in Tel Arun, after an attack in Karsova in which rebels killed two.",
        "attack bombing",
    ),
    ("There were reports of heavy gunfire and clashes in the town of Tel Arun.", "clash"),
    (
        "Gunmen attacked a village in Karsova, killing nine people. The raid lasted an hour.",
        "attack",
    ),
    ("The rebels shelled Tel Arun. Since then nine soldiers have been killed.", "attack* shelling"),
    (
        "Separately, jets destroyed three targets in Tel Arun, killing 12 people.",
        "airstrike",
    ),
    (
        "Soldiers ended a siege of a hotel in Karsova. Hours after the siege, jets bombed a camp.",
        "airstrike attack",
    ),
    ("The group has carried out bombings, kidnappings and beheadings for decades.", "bombing*"),
    (
        "Rebels attacked two trucks near Tel Arun. A bus was fired on in this attack.",
        "attack",
    ),
    (
        "Gunmen killed 12 people in Karsova on Monday. The shooting occurred at a Sunmart store.",
        "shooting",
    ),
    (
        "Jets bombed a camp in Tel Arun. A bombing occurred at a market in Karsova a day later.",
        "airstrike bombing",
    ),
    (
        "Gunmen attacked a convoy near Tel Arun. The soldiers fired at the militants.",
        "attack",
    ),
    ("Artillery opened up near Tel Arun at night. One soldier was killed.", "shelling"),
    ("Jets bombed Tel Arun on Monday. A soldier was killed on Tuesday.", "airstrike attack"),
    ("Jets bombed Tel Arun. Karim Haddad was killed by gunmen.", "airstrike shooting"),
    ("Police shot a man in Karsova when he opened fire on officers.", "shooting"),
    ("Gunmen shot two men in Karsova, and police shot a gunman in Tel Arun.", "shooting shooting"),
    (
        "A soldier died in a firefight in Tel Arun. Police clashed with protesters in Karsova.",
        "clash clash",
    ),
    (
        "A girl, who was shot by the Taliban, left a hospital on Monday. Taliban forces shot her.",
        "shooting",
    ),
    ("The town was stormed after suicide bombers killed 26 people.", "attack suicide_bombing"),
    ("The village was shelled after rebels killed two soldiers.", "attack shelling"),
    ("Two soldiers were killed after gunmen opened fire on their patrol.", "shooting"),
    (
        "Gunmen shot six people in Karsova on Monday. A man has been charged with murder.",
        "shooting",
    ),
    ("The army murdered civilians in Tel Arun. The violence was condemned.", "attack"),
)


@pytest.mark.parametrize(
    ("text", "tolls"),
    [
        (
            "At least 31 people were killed, six of them cooks who died when a rocket hit a bar.",
            {"clash": 31},
        ),
        ("At least 31 were killed, six of them in an airstrike on a market.", {"clash": 31}),
        (
            "Ten people were killed, four of them children, when a bomb exploded at a market.",
            {"bombing": 10},
        ),
    ],
)
def test_whole_and_part(text: str, tolls: dict[str, int]) -> None:
    """
    A deed in which some of the dead died is not that of all of them, unless it stands apart.
    """
    found = page("Clashes broke out in Tel Arun on Monday. " + text).incidents

    assert {e.kind.value: t.count.low for e in found for t in e.tolls} == tolls


def test_dead_on_both_sides() -> None:
    """
    Who died on both sides is of the fighting, whenever that was.
    """
    [clash] = page(
        "One soldier was killed in clashes near Tel Arun on Monday.",
        "In all, 17 people have died on both sides since April 22.",
    ).incidents

    assert [each.count.low for each in clash.tolls] == [1, 17]


def test_others_are_of_the_deed_before() -> None:
    """
    "Nine other victims" are told besides those of the deed told before.
    """
    [bombing] = page(
        "A bomb exploded at a market in Karsova and wounded three people.",
        "Nine other shooting victims were taken to a hospital. Nine others were wounded.",
    ).incidents

    assert [each.count.low for each in bombing.tolls] == [3, 9]


def test_what_an_aside_tells() -> None:
    """
    The place and the day behind an aside are not those of the deed in it.
    """
    [shooting] = page(
        "Lina Haddad, who was shot by rebels, was discharged on Monday from a hospital in Karsova."
    ).incidents

    assert (shooting.where, shooting.when) == (None, None)


def test_missing_after_arrests() -> None:
    """
    Whoever is missing after arrests was taken away in them.
    """
    [arrest] = page(
        "The army arrested dozens of activists in June. More than 50 are still missing."
    ).incidents

    assert [each.kind.value for each in arrest.tolls] == ["detained", "missing"]


@pytest.mark.parametrize(("text", "kinds"), ONE_OR_TWO, ids=lambda each: each[:50])
def test_one_or_two(text: str, kinds: str) -> None:
    """
    Each event is one incident, as news or as background.
    """
    found = page(text).incidents
    assert sorted(e.kind.value + "*" * e.background for e in found) == kinds.split()


def test_return_fire_is_no_attack_of_its_own() -> None:
    """
    Those who answer an attack have no part in it as its authors; whom they killed died in it.
    """
    [attack] = page(
        "Rebels attacked a base near Tel Arun on Monday.",
        "Velandan troops returned fire, killing three rebels.",
    ).incidents

    accused = [e.actor for e in attack.attributions if e.stance is AttributionStance.ACCUSED]
    assert accused == ["actor:rebels"]
    assert [each.count.low for each in attack.tolls] == [3]


def test_day_of_a_picture() -> None:
    """
    The day in a caption is that of the picture, and not that of an attack before it.
    """
    found = page(
        "A bomb killed 12 people at a mosque in Karsova.",
        "Soldiers stand guard in Karsova, Velanda, May 2, 2018, after an attack.",
    ).incidents

    assert not any(each.when for each in found)


@pytest.mark.parametrize(
    "text",
    [
        "Two years after the bombing of his shop, he works as a driver in Karsova.",
        "After the shelling of the bakery, he sells bread in Karsova.",
    ],
)
def test_places_of_another_clause(text: str) -> None:
    """
    What happened before is not placed where somebody works today.
    """
    [bombing] = page(text).incidents

    assert bombing.where is None


def test_when_it_was_said() -> None:
    """
    A day behind "said" at the end is when it was said, and not when it happened.
    """
    [attack] = page("Gunmen attacked a market in Tel Arun, officials said Monday.").incidents

    assert attack.when is None
