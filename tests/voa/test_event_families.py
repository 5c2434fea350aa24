"""
The families of violence: by what words each is told, of what kind it is, and what is none of it.

A row is a sentence and the kinds of its events in the order of the alphabet; a kind with a star is
told as background.
"""

import pytest

from reading import page

FROM_THE_AIR: tuple[tuple[str, str], ...] = (
    ("At least 14 people died when coalition jets hit a wedding hall in Tel Arun.", "airstrike"),
    ("Velanda said its F-16s had hit 23 targets near Karsova.", "airstrike"),
    ("The army says it carried out a strike in Karsova that killed a commander.", "airstrike"),
    ("Velandan forces bombed several targets in Karsova.", "airstrike"),
    ("Rebels bombed an oil pipeline near Karsova.", "bombing"),
    ("The raid by Velandan warplanes left six children dead in Tel Arun.", "airstrike"),
    ("The missile strike by a Velandan drone killed two commanders in Karsova.", "drone_strike"),
    (
        "The Northern Front launched a ballistic missile toward the port of Karsova.",
        "missile_strike",
    ),
    ("Velanda fired more than a dozen ballistic missiles at two bases.", "missile_strike"),
    ("Velanda launched a rocket on Monday.", ""),
    ("Velanda fired two ballistic missiles into the sea.", ""),
    ("Helicopter gunships fired on two cars in Karsova.", "airstrike"),
    ("A convoy was fired on by helicopters near Karsova.", "airstrike"),
    ("Militants fired on a helicopter near Karsova.", "shooting"),
    ("Mortar rounds landed near an embassy in Port Maren.", "shelling"),
)

WITH_BOMBS_AND_GUNS: tuple[tuple[str, str], ...] = (
    ("Two men on a motorcycle shot and wounded the mayor of Tel Arun.", "shooting"),
    ("Four guards were killed by Velandan fire near Tel Arun.", "shooting"),
    ("Soldiers opened up on a crowd in Karsova.", "shooting"),
    ("Velandan artillery opened up at night on villages near Tel Arun.", "shelling"),
    ("Two cooks were killed by a fire at a hotel.", ""),
    ("Police suspect that a hit squad shot the mayor of Tel Arun.", "shooting"),
    ("The deserters were shot by a firing squad on Monday.", "execution"),
    ("The attack came when two suicide bombers claimed the lives of 33 people.", "suicide_bombing"),
    ("A reprisal in September left 12 dead.", "attack"),
    ("Militia members carried out reprisals against the village.", "attack"),
    ("Villagers said that they feared reprisals.", ""),
    ("The attacker detonated his vest outside a mosque in Port Maren.", "suicide_bombing"),
    ("The Northern Front attacked troops with suicide bombers in Karsova.", "suicide_bombing"),
    (
        "A suicide attacker rammed a truck packed with explosives into the gates of a base.",
        "suicide_bombing",
    ),
    ("A letter bomb wounded a clerk at an embassy in Port Maren.", "bombing"),
    ("Men hurled a hand grenade into a crowded bar in Port Maren.", "bombing"),
    ("Eight soldiers were wounded when their truck struck a landmine.", "bombing"),
    ("Assailants sprayed a bar in Port Maren with bullets.", "shooting"),
    ("The killing of a judge by unidentified gunmen in Port Maren was condemned.", "shooting"),
    ("Neighbors were lined up and shot in Tel Arun.", "execution"),
    ("Knife-wielding assailants killed nine people at a station in Port Maren.", "stabbing"),
    ("A man rammed his car into a group of soldiers near Tel Arun.", "vehicle_attack"),
    ("Police fired tear gas at demonstrators in Port Maren.", "demonstration"),
    ("Police fired live rounds and tear gas at demonstrators in Port Maren.", "shooting"),
    ("The murder of the former prime minister in Port Maren shocked Velanda.", "assassination"),
    ("Three men were publicly hanged in Port Maren.", "execution"),
    ("The insurgents killed 12 people and burned homes in Tel Arun.", "attack"),
    ("The soldiers fired warning shots into the air.", ""),
    ("He was sentenced to death by hanging.", ""),
)

GROUND_AND_PEOPLE: tuple[tuple[str, str], ...] = (
    ("Rebels cut off the town of Tel Arun on Monday.", "siege"),
    ("Velandan forces captured one of the Karsovan power plants in the area.", "seizure"),
    ("Navy commandos seized a ship said to be carrying weapons.", "seizure"),
    ("Customs officers seized a ship and its sugar over unpaid taxes.", ""),
    ("The town fell to the rebels on Tuesday.", "seizure"),
    ("Tel Arun is reported to have fallen under rebel control.", "seizure"),
    ("The rebels say they have taken the oil town of Tel Arun.", "seizure"),
    ("The fall of Tel Arun on Monday was a blow to the army.", "seizure"),
    ("Velandan troops took control of a number of strategic locations in Karsova.", "seizure"),
    ("Velandan troops advanced 25 miles into Karsova province.", "attack"),
    ("The rebels took the wounded to the town.", ""),
    ("Prices fell to the level of last year.", ""),
    ("The fall of the currency worried the rebels.", ""),
    ("The police seized drugs and weapons in Port Maren.", ""),
    ("Gunmen seized hostages at a hotel in Port Maren.", "hostage_taking"),
    ("Pirates commandeered a ship off Port Maren.", "hostage_taking"),
    ("The militants seized more than 100 schoolgirls in Tel Arun.", "abduction"),
    ("Marines captured 13 suspected pirates off Port Maren.", "arrest"),
    ("A separatist leader was placed under house arrest in Port Maren.", "arrest"),
    ("He remains under house arrest in Port Maren.", ""),
    ("He was detained after the vote.", "arrest"),
    ("A judge ordered the arrest of the former president.", ""),
    ("The rebels surrounded the besieged town of Tel Arun.", "siege"),
    ("Aid has not reached the besieged town.", "siege*"),
    ("Parents of abducted students wait for news.", "abduction*"),
    ("Tel Arun has been under siege since May.", "siege*"),
    ("The factory has been under siege from creditors.", ""),
    ("The siege of a hotel in Port Maren ended on Monday.", "attack"),
    ("Residents fled into the hills when the soldiers arrived.", "displacement"),
    ("The gunmen fled into the hills.", ""),
    ("Troops evicted thousands of people from the village.", "displacement"),
)

IN_THE_STREET: tuple[tuple[str, str], ...] = (
    ("Demonstrators gathered outside the parliament of Velanda on Monday.", "demonstration"),
    ("Protesters blocked a main road in Port Maren on Friday.", "demonstration"),
    ("A lorry blocked a main road in Port Maren on Friday.", ""),
    ("A group of protestors demonstrated against the law in Port Maren.", "demonstration"),
    ("Police used tear gas to disperse a rally by the opposition in Karsova.", "demonstration"),
    ("Rallies were held in several towns on Saturday.", "demonstration"),
    ("Residents of Port Maren joined a march for democracy.", "demonstration"),
    (
        "Police detained dozens of activists at a banned protest in Port Maren.",
        "arrest demonstration",
    ),
    ("Only a protest will stop the yacht from winning.", ""),
    ("Soldiers mutinied over unpaid wages in Port Maren.", "riot"),
)

WARS: tuple[tuple[str, str], ...] = (
    ("The Northern Front, whose fighters are fighting Velandan troops, made no comment.", "clash*"),
    ("The rebels have been fighting for ten years to topple the government.", "clash*"),
    ("Velanda and its neighbor fought a war over the border from 1998 to 2000.", "clash*"),
    ("The rebels have waged an insurgency in the north of the country.", "clash*"),
    ("He survived the war.", ""),
    ("Officials are fighting corruption in Velanda.", ""),
    ("The two sides fought with machine guns near the port.", "clash"),
    ("The government is trying to end days of clashes between herders and farmers.", "clash"),
    ("Shelling and clashes broke out in Tel Arun on Monday.", "shelling"),
    ("Velanda beat Karsova by two goals.", ""),
    ("The invasion of the locusts worries farmers in Velanda.", ""),
)


#: The same words where nobody is harmed.
OTHER_SENSES: tuple[str, ...] = (
    "Activists gathered in Port Maren for a conference on the climate.",
    "The court blocked the deportation of the student.",
    "Fans took to the streets of Port Maren to celebrate the victory.",
    "The general was seized with a fever.",
    "The fall of the Marsa Wall changed Velanda.",
    "The mayor's mutiny against his party failed.",
    "The government fired the head of the army.",
    "The team pushed into the second round.",
    "The firm took over a rival in the town.",
    "The minister has been fighting cancer for two years.",
    "The goalkeeper fought off a late challenge.",
    "The president fought back tears.",
    "The crowd chanted the singer's name.",
    "Health officials are fighting an outbreak of measles in the north.",
    "The army has advanced into the digital age.",
    "He fell under the spell of the sea.",
    "The government has cut off Internet access in the country.",
    "The army cut off power and water to the rebels.",
    "Troops opened up the road to Tel Arun on Monday.",
    "The general opened up to reporters about the war.",
    "The general reported a marked drop in violence.",
    "There was a lull in the fighting on Monday.",
    "He has been charged with attempted murder of a member of parliament, and arson.",
)


def _kinds(text: str) -> str:
    found = page(text).incidents
    return " ".join(sorted(each.kind.value + "*" * each.background for each in found))


@pytest.mark.parametrize(
    ("text", "kinds"),
    (*FROM_THE_AIR, *WITH_BOMBS_AND_GUNS, *GROUND_AND_PEOPLE, *IN_THE_STREET, *WARS),
    ids=lambda each: each[:50],
)
def test_family(text: str, kinds: str) -> None:
    """
    A sentence gives its events, each once, of its kind, as news or as background.
    """
    assert _kinds(text) == kinds


@pytest.mark.parametrize("text", OTHER_SENSES, ids=lambda each: each[:50])
def test_other_senses(text: str) -> None:
    """
    The words of a family tell of nothing where they mean something else.
    """
    assert not page(text).incidents
