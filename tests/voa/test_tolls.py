"""Tolls: counts of people harmed, with the bounds that the words give."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conflictmodel import Count, TollKind
from conflictmodel.adapters.voa._events._tolls import tolls_of
from reading import page, passage_of

KILLED, INJURED = TollKind.KILLED, TollKind.INJURED

Found = tuple[TollKind, Count, str | None]


def tolls(text: str) -> list[Found]:
    return [(each.kind, each.count, each.of_whom) for each in tolls_of(passage_of(text))]


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("28", Count.exactly(28)),
        ("Twenty-eight", Count.exactly(28)),
        ("1,900", Count.exactly(1_900)),
        ("At least 28", Count.at_least(28)),
        ("More than 70", Count.more_than(70)),
        ("Over 70", Count.more_than(70)),
        ("Fewer than 10", Count.fewer_than(10)),
        ("Nearly 300", Count.nearly(300)),
        ("Almost 300", Count.nearly(300)),
        ("Up to 40", Count.at_most(40)),
        ("About 40", Count.about(40)),
        ("Around 40", Count.about(40)),
        ("Two hundred", Count.exactly(200)),
        ("At least three dozen", Count.at_least(36)),
        ("Dozens of", Count.vaguely(24)),
        ("Hundreds of", Count.vaguely(200)),
    ],
)
@pytest.mark.parametrize(
    ("whom", "harm", "kind"),
    [
        ("people", "were killed", KILLED),
        ("people", "dead", KILLED),
        ("people", "have died", KILLED),
        ("soldiers", "were wounded", INJURED),
        ("children", "were also injured", INJURED),
    ],
)
def test_bounds(number: str, expected: Count, whom: str, harm: str, kind: TollKind) -> None:
    """
    The words before a number say how exact it is.
    """
    assert [(kind, expected, whom)] == tolls(f"{number} {whom} {harm} in Marsa Qadim.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A shell hit the mill, killing at least 62.",
            [(KILLED, Count.at_least(62), None)],
        ),
        (
            "The blast killed nine people and wounded more than 70 soldiers.",
            [
                (KILLED, Count.exactly(9), "people"),
                (INJURED, Count.more_than(70), "soldiers"),
            ],
        ),
        ("The raid left nearly 300 people dead.", [(KILLED, Count.nearly(300), "people")]),
        ("Dozens were wounded.", [(INJURED, Count.vaguely(24), None)]),
        (
            "At least 28 people were killed, including three children.",
            [(KILLED, Count.at_least(28), "people")],
        ),
        (
            "The blast killed at least 28 people, among them three children.",
            [(KILLED, Count.at_least(28), "people")],
        ),
        ("Up to 11 people had died.", [(KILLED, Count.at_most(11), "people")]),
        ("Between 20 and 30 people died.", [(KILLED, Count.between(20, 30), "people")]),
        (
            "Seven people, including three children, were killed in a raid.",
            [(KILLED, Count.exactly(7), "people")],
        ),
        (
            "The blast claimed the lives of 12 people.",
            [(KILLED, Count.exactly(12), "people")],
        ),
    ],
)
def test_told(text: str, expected: list[Found]) -> None:
    """
    Harm stands before the number or behind it, and a part of a toll is no toll of its own.
    """
    assert expected == tolls(text)


@pytest.mark.parametrize(
    "text",
    [
        "The rebels fired 28 rockets.",
        "More than 300 people attended.",
        "The army killed a 72-hour truce.",
        "“They killed my brother,” he said.",
        "Nobody was killed.",
        "No one was killed.",
        "The blast killed no civilians.",
        "Talks in 2016 killed the deal.",
    ],
)
def test_not_told(text: str) -> None:
    """
    Rockets and ages are no tolls, and nor are a brother and a son of whom somebody speaks.
    """
    assert tolls(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Seven people, including two children and a dozen soldiers, were killed.",
        "The blast killed seven people, among them two children and 12 soldiers.",
    ],
)
def test_shares(text: str) -> None:
    """
    What a toll includes is kept with it and not added to it.
    """
    [found] = tolls_of(passage_of(text))

    assert found.count == Count.exactly(7)
    assert found.including[0] == (Count.exactly(2), "children")


def told(text: str) -> str:
    """The tolls of a sentence in short: "killed 28 or more people; injured 3 soldiers"."""
    found = tolls_of(passage_of(text))
    return "; ".join(
        " ".join(filter(None, (each.kind.value, str(each.count), each.of_whom))) for each in found
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Bounds around the number.
        ("At least 28 civilians were killed in Tel Arun.", "killed 28 or more civilians"),
        ("No fewer than 28 people were killed.", "killed 28 or more people"),
        ("Well over 70 people were killed.", "killed 71 or more people"),
        ("Almost 300 villagers were killed.", "killed about 300 or fewer villagers"),
        ("As many as 40 people were killed.", "killed 40 or fewer people"),
        ("An estimated 40 people were killed.", "killed about 40 people"),
        ("Some 400 people were wounded.", "injured about 400 people"),
        ("Twenty or more people were killed.", "killed 20 or more people"),
        ("Forty or so people were killed.", "killed about 40 people"),
        ("Between 20 and 30 people were killed.", "killed 20 to 30 people"),
        ("The attack killed 20 to 30 people.", "killed 20 to 30 people"),
        ("The attack killed 10 or 12 soldiers.", "killed 10 to 12 soldiers"),
        ("The attack killed 20-30 people.", "killed 20 to 30 people"),
        ("Scores of people were killed.", "killed about 40 or more people"),
        ("Several people were killed.", "killed about 3 or more people"),
        ("Several dozen people were wounded.", "injured about 36 or more people"),
        ("A few people were hurt.", "injured about 3 or more people"),
        ("Tens of thousands of people fled Karsova.", "displaced about 20000 or more people"),
        ("Two dozen people were arrested.", "detained 24 people"),
        ("Half a dozen people were killed.", "killed 6 people"),
        ("A dozen people were killed.", "killed 12 people"),
        ("About 1.5 million people have been displaced.", "displaced about 1500000 people"),
        ("Two million people have fled their homes.", "displaced 2000000 people"),
        ("Another 12 people were wounded.", "injured 12 people"),
        ("A further 12 were wounded.", "injured 12"),
        ("At least another 12 people were wounded.", "injured 12 or more people"),
        ("Both men were killed.", "killed 2 men"),
        # Who is counted.
        ("A soldier was killed.", "killed 1 soldier"),
        ("A police officer was wounded by a sniper.", "injured 1 police officer"),
        ("A Palestinian was killed near the fence.", "killed 1 Palestinian"),
        ("An Israeli soldier was wounded.", "injured 1 Israeli soldier"),
        ("Two brothers were killed.", "killed 2 brothers"),
        ("A family of five was killed when a shell hit the house.", "killed 5"),
        ("The strike killed a family of five.", "killed 5"),
        ("A woman and two children were killed.", "killed 3 woman and children"),
        (
            "Five men, two women and a child were killed.",
            "killed 8 men and women and child",
        ),
        (
            "Velanda says it has lost 41 soldiers and six civilians.",
            "killed 47 soldiers and civilians",
        ),
        ("The blast killed her husband.", "killed 1 husband"),
        (
            "A shell hit the barn, killing her uncle and her niece.",
            "killed 2 uncle and niece",
        ),
        ("Three of its soldiers were killed.", "killed 3 soldiers"),
        ("Snipers shot dead four of its guards.", "killed 4 guards"),
        ("The strike killed Haddad's wife and two sons.", "killed 3 wife and sons"),
        ("The mayor of Karsova and his driver were killed.", "killed 2 driver"),
        (
            "A commander, Karim Haddad, and five of his men were killed.",
            "killed 6 commander and men",
        ),
        ("A cook was killed along with 40 guards.", "killed 41 cook and guards"),
        ("A bomber killed six, and himself, at a cafe.", "killed 7"),
        ("A shell killed a guest and wounded his two sons.", "killed 1 guest; injured 2 sons"),
        ("A cook was among six people killed.", "killed 6 people"),
        ("Rockets fired from Velanda killed two people.", "killed 2 people"),
        ("They drove to Karsova and killed two people.", "killed 2 people"),
        ("They wanted to attack and kill two people.", ""),
        ("Rebels beheaded a Swiss hostage.", "killed 1 Swiss hostage"),
        ("Twelve Chinese were killed.", "killed 12 Chinese"),
        ("Gunmen killed two rubber tappers in Karsova.", "killed 2"),
        ("Gunmen killed two dairy cows in Karsova.", ""),
        ("The jet was shot down, killing its crew of four.", "killed 4"),
        ("Among the 14 dead were three children.", "killed 14"),
        ("Six police were killed.", "killed 6 police"),
        ("Two police cars were burned.", ""),
        ("Hundreds of Taliban were killed.", "killed about 200 or more Taliban"),
        (
            "The mine killed one soldier; a teacher was fatally stabbed.",
            "killed 1 soldier; killed 1 teacher",
        ),
        ("A mob hacked a blogger to death.", "killed 1 blogger"),
        ("A court sentenced two men to death.", ""),
        ("The jet was shot down, killing all 12 aboard.", "killed 12"),
        ("A bomber killed at least 17 people.", "killed 17 or more people"),
        ("A gunman wounded around 20 people.", "injured about 20 people"),
        ("Two sailors who were wounded in the attack came home.", "injured 2 sailors"),
        ("It resulted in 240 people being killed.", "killed 240 people"),
        ("Death tolls given by officials exceeded 100.", "killed 101 or more"),
        ("Death tolls, given by officials to reporters, exceeded 100.", "killed 101 or more"),
        ("The ministry put the death toll at “fewer than 10.”", "killed 9 or fewer"),
        (
            "It fell with a 61-year-old caretaker killed in the yard.",
            "killed 1 61-year-old caretaker",
        ),
        ("The ministry put its losses at fewer than 10.", "killed 9 or fewer"),
        ("A device killed three Shi'ite pilgrims.", "killed 3 Shi'ite pilgrims"),
        ("It brought the number of deaths this month to 220.", ""),
        ("The number of those killed in the town of Karsova rose to 13.", "killed 13"),
        ("Eight of the gunmen were captured alive.", "detained 8 gunmen"),
        ("More than 1,900 Palestinians have died.", "killed 1901 or more Palestinians"),
        ("Lina Haddad was killed by a sniper.", "killed 1"),
        ("He was shot and killed.", "killed 1"),
        ("The pilot was killed.", "killed 1"),
        ("Haddad and 21 others were killed.", "killed 22 others"),
        ("Karim Haddad and 21 others were killed.", "killed 22 others"),
        ("The bomber killed himself and 12 others.", "killed 13 others"),
        ("Three aid workers and their driver were abducted.", "abducted 4 aid workers and driver"),
        # Verbs and their families.
        ("Twelve people perished in the fire.", "killed 12 people"),
        ("Twelve hostages were beheaded.", "killed 12 hostages"),
        ("Militants beheaded two reporters.", "killed 2 reporters"),
        ("Gunmen gunned down four guards.", "killed 4 guards"),
        ("Four guards were gunned down.", "killed 4 guards"),
        ("The militia massacred 200 villagers.", "killed 200 villagers"),
        ("Troops shot dead six protesters.", "killed 6 protesters"),
        ("Six protesters were shot to death.", "killed 6 protesters"),
        ("Thirty-two people drowned.", "killed 32 people"),
        ("Nine people succumbed to their wounds.", "killed 9 people"),
        ("The army executed nine prisoners.", "killed 9 prisoners"),
        ("Nine men were hanged.", "killed 9 men"),
        ("He stabbed two officers.", "injured 2 officers"),
        ("A mine maimed three boys.", "injured 3 boys"),
        ("Nine men with shrapnel wounds were brought in.", "injured 9 men"),
        ("Eleven people were treated for burns.", "injured 11 people"),
        ("Nine sailors are missing.", "missing 9 sailors"),
        ("Nine sailors remain unaccounted for.", "missing 9 sailors"),
        ("Nine sailors are still unaccounted for.", "missing 9 sailors"),
        ("Nine activists have disappeared.", "missing 9 activists"),
        ("Three reporters went missing.", "missing 3 reporters"),
        ("Some 3,000 families were uprooted.", "displaced about 3000 families"),
        ("The shelling forced 12,000 people to flee.", "displaced 12000 people"),
        (
            "The offensive has driven 12,000 people from their homes.",
            "displaced 12000 people",
        ),
        ("The fire left 300 people homeless.", "displaced 300 people"),
        (
            "They shelter tens of thousands of displaced villagers.",
            "displaced about 20000 or more displaced villagers",
        ),
        ("Police arrested dozens of activists.", "detained about 24 or more activists"),
        ("Troops rounded up 40 suspects.", "detained 40 suspects"),
        ("Forty people were taken into custody.", "detained 40 people"),
        ("Rebels captured 12 soldiers.", "detained 12 soldiers"),
        ("The clinic recorded 370 arrests.", "detained 370"),
        ("Gunmen kidnapped 20 players.", "abducted 20 players"),
        ("Gunmen took 12 people hostage.", "abducted 12 people"),
        ("Twelve people were taken hostage.", "abducted 12 people"),
        ("Militants abducted more than 200 schoolgirls.", "abducted 201 or more schoolgirls"),
        # Nouns of harm.
        ("The attack caused 31 deaths.", "killed 31"),
        ("The attack caused the deaths of five police officers.", "killed 5 police officers"),
        ("Rescuers found 12 bodies.", "killed 12"),
        ("They asked for the bodies of 10 assailants.", "killed 10 assailants"),
        ("He is accused of the murder of two aid workers.", "killed 2 aid workers"),
        ("The killing of an imam and his assistant angered many.", "killed 2 imam and assistant"),
        ("The death toll rose to 31.", "killed 31"),
        ("The death toll has risen from 28 to 31.", "killed 31"),
        ("The death toll from the blast stands at more than 70.", "killed 71 or more"),
        ("Officials put the toll at 31.", "killed 31"),
        ("The number of wounded reached 90.", "injured 90"),
        ("That raised to 31 the number of people killed.", "killed 31"),
        ("The war has claimed about 7,000 lives.", "killed about 7000"),
        ("The blast claimed the lives of 12 people.", "killed 12 people"),
        ("The war cost 12 people their lives.", "killed 12 people"),
        ("Twelve people lost their lives.", "killed 12 people"),
        ("She lost three sons in the war.", "killed 3 sons"),
        # Number and verb apart.
        ("A shell hit the mill, killing at least 62.", "killed 62 or more"),
        ("The raid left 12 people dead.", "killed 12 people"),
        ("The raid left upwards of 250 dead.", "killed 251 or more"),
        ("28 dead and 40 wounded, the governor said.", "killed 28; injured 40"),
        ("The blast killed nine and wounded 30.", "killed 9; injured 30"),
        ("Nine people were killed and 30 wounded.", "killed 9 people; injured 30"),
        (
            "Nine people were killed and at least 30 others wounded.",
            "killed 9 people; injured 30 or more others",
        ),
        (
            "Nine people, among them two nurses, were killed and 30 others wounded.",
            "killed 9 people; injured 30 others",
        ),
        ("Eight people, three of them children, were killed.", "killed 8 people"),
        ("Eight people, most of them children, have died.", "killed 8 people"),
        ("Eight people (including two nurses) were killed.", "killed 8 people"),
        ("Eight people on Friday were killed.", "killed 8 people"),
        ("Three aid workers traveling to Karsova were killed.", "killed 3 aid workers"),
        ("Of the forty on the bus, eleven did not survive.", "killed 11"),
        ("The attack in Karsova Sunday killed 12.", "killed 12"),
        ("Two soldiers died, and a third was wounded.", "killed 2 soldiers; injured 1"),
        ("An officer and two rebels died.", "killed 3 officer and rebels"),
        ("Twelve people are feared dead.", "killed 12 people"),
        ("Twelve people are believed to have been killed.", "killed 12 people"),
        ("He is believed to have killed 12 people.", "killed 12 people"),
        ("The raid may have killed 12 people.", "killed 12 people"),
        ("Nine of those hurt are children, and two people have since died.", "killed 2 people"),
        (
            "The blast killed two soldiers and a child was wounded.",
            "killed 2 soldiers; injured 1 child",
        ),
        (
            "The blast killed 12 people, 11 soldiers and a civilian.",
            "killed 12 people",
        ),
        ("The strike wounded 12 people, three of whom later died.", "injured 12 people; killed 3"),
        ("The blast killed one person and injured another.", "killed 1 person; injured 1"),
        ("Two people died and a third was wounded.", "killed 2 people; injured 1"),
        ("A missile hit the plane, killing all 298 people on board.", "killed 298 people"),
        ("The war ended with the loss of more than 1,000 lives.", "killed 1001 or more"),
        ("It was done by three gunmen, all of whom were killed.", "killed 3 gunmen"),
        ("At least three people, one a child, were killed.", "killed 3 or more people"),
        ("More than half a million people fled.", "displaced 500001 or more people"),
        ("As many as 70 fighters from both sides were killed.", "killed 70 or fewer fighters"),
        ("A total of 43 students disappeared.", "missing 43 students"),
        ("Two of the five gunmen were killed.", "killed 2 gunmen"),
        ("They shot dead a 17-year-old Velandan.", "killed 1 17-year-old"),
        ("They shot dead a 17-year-old Palestinian.", "killed 1 17-year-old Palestinian"),
        ("A man stabbed and wounded two guards.", "injured 2 guards"),
        ("Two boys aged three and 13 died.", "killed 2 boys"),
        ("Rebels killed a man aged 30 and two women.", "killed 3 man and women"),
        ("Two farmers were shot and wounded.", "injured 2 farmers"),
        ("The battle ended in eight militant deaths.", "killed 8 militant"),
        ("It put the number of Palestinians killed at more than 90.", "killed 91 or more"),
        ("The number of civilians injured rose to 60.", "injured 60"),
        ("Lina Haddad, whose husband was shot dead, left.", "killed 1 husband"),
        ("The attempted murder of two judges shocked Velanda.", ""),
        ("Gunmen killed a total of five people.", "killed 5 people"),
        ("The 10 people killed included three nurses.", "killed 10 people"),
        ("The group is holding 35 hostages.", "abducted 35 hostages"),
        ("The floods left 3,000 people homeless.", "displaced 3000 people"),
        ("Two million people were forced from their homes.", "displaced 2000000 people"),
        # Headlines and captions.
        ("12 Killed, 30 Wounded in Karsova", "killed 12; injured 30"),
        ("Airstrikes Kill 12 in Tel Arun", "killed 12"),
        ("Seven Velandans Killed in Karsova", "killed 7"),
        ("Bomber Kills 12 People at Market", "killed 12 People"),
    ],
)
def test_phrases(text: str, expected: str) -> None:
    """
    A count of people and a word of harm make a toll, however far apart they stand.
    """
    assert expected == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "None of them was hurt.",
        "Nobody was hurt in the town.",
        "There were no deaths.",
        "The plan could kill 12 people.",
        "The raid would have killed 12 people.",
        "He threatened to kill 12 hostages.",
        "They agreed not to kill 12 hostages.",
        "It ended without killing 12 people.",
        "If 12 people could be killed, so could more.",
        "Twelve people would be killed.",
        "Twelve people were not killed.",
        "Haddad, 28, was in Karsova.",
        "Flight 17 was shot down.",
        "Haddad aged 28 fled.",
        "The 28-year-old killed time.",
        "Two gunmen killed time.",
        "Twelve soldiers wounded the pride of the city.",
        "Twelve officers have arrested nobody.",
        "Forty people were killed or wounded.",
        "Dozens of people were killed and wounded.",
        "Twelve people die every day.",
        "Twelve rockets hit Karsova.",
        "The army lost 12 tanks.",
        "The party lost 12 seats.",
        "The group claimed 12 attacks.",
        "Rebels captured 12 villages.",
        "Twelve people said the mayor fled.",
        "Twelve people gathered after rebels were killed.",
        "The talks claimed 12 days.",
        "Soldiers killed in action are honored.",
        "Company 12 was killed off by the board.",
        "Karsova was hurt by the war.",
        "Haddad died in 2008.",
        "He killed himself.",
        "The soldier stabbed the bread.",
        "Volunteers saved 12 lives.",
        "A third of the people fled.",
        "It was the first time in 12 years that the dead were named.",
    ],
)
def test_no_toll(text: str) -> None:
    """
    Plans, denials, ages, units and things are no tolls, and who kills is not killed.
    """
    assert told(text) == ""


@given(st.integers(2, 9_999_999))
def test_figures_are_taken_at_their_word(number: int) -> None:
    """
    Whatever the figure, with or without commas, it is the count, before its verb and behind it.
    """
    for figures in (f"{number:,}", str(number)):
        assert told(f"The blast killed {figures} people.") == f"killed {number} people"
        assert told(f"At least {figures} people died.") == f"killed {number} or more people"


@given(st.lists(st.integers(2, 900), min_size=2, max_size=4))
@example([594, 2, 2, 590])
def test_what_one_verb_takes_is_added_up(numbers: list[int]) -> None:
    """
    Groups of different people who are listed under one verb are one toll: their sum.
    """
    nouns = ("soldiers", "nurses", "drivers", "monks")
    listed = [f"{n} {noun}" for n, noun in zip(numbers, nouns, strict=False)]
    text = f"The blast killed {', '.join(listed[:-1])} and {listed[-1]}."
    [found] = tolls_of(passage_of(text))

    # Also where the first is the sum of the rest: soldiers are no nurses told apart.
    assert found.count == Count.exactly(sum(numbers))


WORDS = (
    "at least", "12", "1.5", "million", "people", "soldiers", "a", "an", "her", "two", "dozens of",
    "Haddad", "he", "was", "were", "been", "killed", "killing", "wounded", "dead", "died", "and",
    ",", "including", "among", "them", "of", "the", "death toll", "to", "bodies", "lives", "lost",
    "between", "or", "more", "in", "Karsova", "Friday", "who", "(", ")", "hostage", "from", "homes",
)  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=30))
@example(["killed", "12", "million", "million", "million"])
@example(["killed", "9" * 300, "people"])
def test_any_words_are_read(found: list[str]) -> None:
    """
    Whatever stands beside a count and a word of harm, a toll is a stretch of the sentence.
    """
    passage = passage_of(" ".join(found))
    spans = [(toll.first, toll.last) for toll in tolls_of(passage)]

    assert all(0 <= first < last <= len(passage.tokens) for first, last in spans)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doctors received 12 injured people.", [(INJURED, Count.exactly(12))]),
        ("Medics treated 30 people, among them two officers.", [(INJURED, Count.exactly(30))]),
        ("Medics treated 30 people for burns.", [(INJURED, Count.exactly(30))]),
        ("Medics treated 30 people for cholera.", []),
        ("At least 30 people suffered injuries.", [(INJURED, Count.at_least(30))]),
        ("The firm suffered losses.", []),
        ("The city received 30 new buses.", []),
        ("The city received 30 officials.", []),
        ("“At least 28 people were killed,” he said.", [(KILLED, Count.at_least(28))]),
        ("“They killed my brother,” he said.", []),
    ],
)
def test_by_whom_it_is_told(text: str, expected: list[tuple[TollKind, Count]]) -> None:
    """
    Those who treat the hurt count them, and figures are told in quotations.
    """
    assert [(kind, count) for kind, count, _ in tolls(text)] == expected


RAID = "Gunmen stormed a mill in Karsova on Monday and killed ten people."


@pytest.mark.parametrize(
    "later",
    [
        "“At least 12 people were killed,” Lina Haddad said.",
        "Lina Haddad, who watches the war, put the death toll at 12.",
        "Lina Haddad said 12 people had died and that the rebels set fire to cars.",
        "Lina Haddad put the number of missing people at 12.",
        "Doctors treated 12 people.",
    ],
)
def test_of_what_was_told(later: str) -> None:
    """
    A figure without an event of its own is of the event just told, not of a war beside it.
    """
    first = min(page(RAID, later).incidents, key=lambda each: each.evidence[0].start or 0)
    assert [toll.count.low for toll in first.tolls][-1] == 12


def test_of_the_dead() -> None:
    """
    What the dead had done is not what they died in.
    """
    [raid, _] = page("Troops raided a mill, killing six rebels who had shelled a school.").incidents
    assert [toll.count for toll in raid.tolls] == [Count.exactly(6)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Two policemen, a driver and a passer-by were killed in Karsova.", 4),
        ("Two soldiers, a cook and a guard were killed in Karsova.", 4),
        ("Two people, a soldier and a civilian, were killed in Karsova.", 2),
        ("A bomb killed 12 people, 11 soldiers and a civilian, in Karsova.", 12),
    ],
)
def test_told_apart_or_added(text: str, count: int) -> None:
    """
    Only those who may be anybody are told apart behind their number.
    """
    assert [each.low for _, each, _ in tolls(text)] == [count]


def test_nobody_is_killed_in_an_arrest() -> None:
    """
    A body that is found after an arrest is no toll of it.
    """
    text = "Police found the corpse of a teenager who went missing after his arrest on Monday."
    assert [each.tolls for each in page(text).incidents] == [()]


@pytest.mark.parametrize("text", ["Doctors treated 12 people.", "Twelve people are missing."])
def test_no_event_of_its_own(text: str) -> None:
    """
    A figure of patients or of missing people begins no event.
    """
    assert not page(text).incidents


@pytest.mark.parametrize(
    "later",
    ["Malaria kills 400,000 children every year.", "Heart attacks kill 600,000 people each year."],
)
def test_no_statistic_is_of_what_was_told(later: str) -> None:
    """
    What happens every year is no harm of the day's event.
    """
    [raid] = page(RAID, later).incidents
    assert [toll.count for toll in raid.tolls] == [Count.exactly(10)]
