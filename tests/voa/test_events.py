"""
Everyday news copy: what names an event in it, of what kind, and what is none.

The sentences are invented, and of every domain that a news page may have: a page on sport,
markets, health, courts or film tells of no violence.
"""

import pytest

from conflictmodel.adapters.voa._events._events import triggers_of
from reading import page, passage_of

HAPPENED: tuple[tuple[str, str], ...] = (
    ("A barrel bomb destroyed the ward of a clinic on Tuesday.", "airstrike"),
    ("Gunfire was heard near the palace in Karsova on Monday.", "shooting"),
    ("A rocket hit a kiosk in Port Maren.", "missile_strike"),
    (
        "Bombs fell on a market in Tel Arun on Monday, killing eight people.",
        "airstrike",
    ),
    (
        "A farmer was killed on Saturday when his tractor ran over a mine.",
        "bombing",
    ),
    (
        "A bomb tore through a crowd of worshipers in Karsova.",
        "bombing",
    ),
    (
        "Gunmen raided a hotel in Karsova, killing nine guests.",
        "attack",
    ),
    (
        "Army helicopters fired rockets at a camp near Karsova.",
        "airstrike",
    ),
    (
        "Unidentified assailants hacked a professor to death with machetes.",
        "stabbing",
    ),
    (
        "A suicide bomber killed nine people at a film festival in Karsova.",
        "suicide_bombing",
    ),
    (
        "Police used live ammunition against demonstrators in the capital.",
        "shooting",
    ),
    (
        "Armed poachers killed three rangers on Friday in the elephant park.",
        "attack",
    ),
    (
        "Gunmen opened fire on a bus near Tel Arun on Thursday, killing six passengers.",
        "shooting",
    ),
    (
        "A suicide bomber blew himself up outside a mosque in Karsova, police said.",
        "suicide_bombing",
    ),
    (
        "A car bomb exploded in a crowded market in Marsa Qadim, killing at least 12 people.",
        "bombing",
    ),
    (
        "Warplanes struck a hospital in Tel Arun overnight, according to residents.",
        "airstrike",
    ),
    (
        "A drone struck a vehicle carrying two commanders of the Northern Front.",
        "drone_strike",
    ),
    (
        "Rebels fired rockets at the port of Karsova on Wednesday.",
        "missile_strike",
    ),
    (
        "The army shelled villages near the border for a third day.",
        "shelling",
    ),
    (
        "A mortar round hit a school in Tel Arun, wounding nine children.",
        "shelling",
    ),
    (
        "A truck rammed into a crowd of pedestrians in Port Maren, killing four people.",
        "vehicle_attack",
    ),
    (
        "A man with a knife stabbed three people at a train station in Port Maren.",
        "stabbing",
    ),
    (
        "The militants beheaded two captives, a monitoring group said.",
        "execution",
    ),
    (
        (
            "Residents said sarin gas was used in the attack on Tel Arun, which killed dozens "
            "of people."
        ),
        "chemical_attack",
    ),
    (
        "Armed men abducted 20 schoolgirls from a village in Karsova province.",
        "abduction",
    ),
    (
        "Police arrested 14 people during the march in Port Maren.",
        "arrest demonstration",
    ),
    (
        "The rebels seized the town of Tel Arun on Monday after weeks of fighting.",
        "seizure",
    ),
    (
        "Clashes between the army and the Northern Front broke out in Karsova.",
        "clash",
    ),
    (
        "Thousands of protesters marched through Port Maren to demand new elections.",
        "demonstration",
    ),
    (
        "More than 3,000 people have fled their homes since the fighting began.",
        "clash displacement",
    ),
    (
        "Government forces besieged the town for two years.",
        "siege",
    ),
    (
        "The governor of Karsova province was assassinated on Friday.",
        "assassination",
    ),
    (
        "A roadside bomb killed four soldiers and wounded seven in Karsova province.",
        "bombing",
    ),
    (
        "At least 30 people were killed in an airstrike on a wedding party in Tel Arun.",
        "airstrike",
    ),
    (
        "Two police officers were shot dead at a checkpoint outside Port Maren on Sunday.",
        "shooting",
    ),
    (
        "Islamist militants stormed a hotel in the capital and took guests hostage.",
        "attack hostage_taking",
    ),
    (
        "The rebels managed to capture the airport after three days.",
        "seizure",
    ),
    (
        "Troops raided a suspected hideout in Port Maren and detained nine men.",
        "raid",
    ),
    (
        "Looters ransacked shops in the center of Port Maren on Saturday.",
        "looting",
    ),
    (
        "Attackers set fire to a church in the village of Tel Arun.",
        "arson",
    ),
    (
        (
            "The Northern Front claimed responsibility for the bombing, which killed three "
            "soldiers in Tel Arun."
        ),
        "bombing",
    ),
    (
        "Insurgents ambushed an army convoy near Tel Arun on Tuesday, killing 11 soldiers.",
        "attack",
    ),
    (
        "Soldiers raped at least 20 women in the village, the United Nations said.",
        "sexual_violence",
    ),
    (
        "The coalition carried out six airstrikes near Karsova on Monday.",
        "airstrike",
    ),
    (
        "A bomb planted by militants went off near a school, wounding six pupils.",
        "bombing",
    ),
    (
        "Fighters loyal to the ousted president retook two villages south of Karsova.",
        "seizure",
    ),
    (
        "Three soldiers were wounded when their patrol came under fire near the border.",
        "attack",
    ),
    (
        "A bus carrying pilgrims hit a land mine near Karsova, killing seven.",
        "bombing",
    ),
    (
        "Police detained dozens of opposition activists ahead of the vote.",
        "arrest",
    ),
    (
        "Fighting between rival militias erupted in the capital late Thursday.",
        "clash",
    ),
    (
        "The troops massacred more than 100 villagers in Tel Arun in 1988.",
        "massacre",
    ),
    (
        "Demonstrators took to the streets of the capital for a fifth day.",
        "demonstration",
    ),
    (
        "Missiles slammed into an apartment building in Karsova, killing 14 people.",
        "missile_strike",
    ),
    (
        "An Afghan soldier opened fire on his colleagues at a base, killing two.",
        "shooting",
    ),
    (
        "Islamic State fighters captured Karsova in June after the army fled.",
        "seizure",
    ),
    (
        "Two people died and five others were wounded in a shooting at a nightclub early Sunday.",
        "shooting",
    ),
    (
        "Authorities say a gunman killed three people before he was shot by police.",
        "shooting",
    ),
    (
        "The blast tore through a crowded bus station in the capital.",
        "bombing",
    ),
    (
        "Velandan jets bombed rebel positions near Tel Arun on Friday.",
        "airstrike",
    ),
    (
        "A mosque in Port Maren was set on fire overnight.",
        "arson",
    ),
    (
        (
            "Troops shot and killed a man who had tried to stab a soldier near Tel Arun, the army "
            "said."
        ),
        "shooting",
    ),
    (
        "Government troops, backed by tanks, advanced into the town and shelled rebel positions.",
        "shelling",
    ),
    (
        "At least eight civilians, including two children, were killed by a landmine in Karsova.",
        "bombing",
    ),
    (
        "Protesters clashed with riot police outside parliament on Monday.",
        "clash",
    ),
    (
        "Lina Haddad, a journalist, was shot dead outside her home in Port Maren on Tuesday.",
        "shooting",
    ),
    (
        "The U.S. military said it conducted a drone strike on militants near Karsova.",
        "drone_strike",
    ),
    (
        "A coalition airstrike hit a school near Tel Arun, killing dozens of children.",
        "airstrike",
    ),
    (
        "Rebels shot down a government helicopter near Tel Arun.",
        "attack",
    ),
    (
        "Four aid workers were kidnapped in Karsova province last week.",
        "abduction",
    ),
    (
        "Pirates hijacked an oil tanker off the coast of Velanda on Thursday.",
        "hostage_taking",
    ),
    (
        "Security forces stormed the building and freed 12 hostages.",
        "attack",
    ),
    (
        "Hundreds of students demonstrated in the capital against rising fees.",
        "demonstration",
    ),
    (
        "Insurgents detonated a truck bomb at the gate of the base.",
        "bombing",
    ),
    (
        "Soldiers looted shops in the town, residents said.",
        "looting",
    ),
    (
        "Three suicide bombers attacked the airport, killing 36 people.",
        "suicide_bombing",
    ),
    (
        "The former leader was executed by a firing squad on Saturday.",
        "execution",
    ),
    (
        "A leading opposition politician was gunned down near his office.",
        "shooting",
    ),
    (
        "Heavy fighting broke out in Tel Arun on Sunday between government forces and rebels.",
        "clash",
    ),
    (
        "The town fell to the rebels on Wednesday after a three-week siege.",
        "seizure siege",
    ),
    (
        "Rockets landed in the center of the city, wounding at least 10.",
        "missile_strike",
    ),
    (
        "The army says it has arrested two commanders of the Red Lantern Brigade.",
        "arrest",
    ),
    (
        "Militants threw grenades at a checkpoint and wounded three policemen.",
        "bombing",
    ),
    (
        "Thousands of residents fled the village as fighting intensified.",
        "clash displacement",
    ),
    (
        "A man drove a van into a crowd in the old town, killing two people.",
        "vehicle_attack",
    ),
    (
        "A man stabbed a guard at a checkpoint near Tel Arun.",
        "stabbing",
    ),
    (
        "Unidentified gunmen killed a local council member in Karsova on Friday.",
        "shooting",
    ),
    (
        "Coalition warplanes have carried out more than 100 strikes on the group since Monday.",
        "airstrike",
    ),
    (
        "The group is accused of killing hundreds of civilians in the region.",
        "attack",
    ),
    (
        "On Monday, an explosion in a mosque killed 17 worshipers.",
        "bombing",
    ),
    (
        "The attack on the convoy left five peacekeepers dead.",
        "attack",
    ),
    (
        "Hundreds of people took part in a protest outside the embassy on Friday.",
        "demonstration",
    ),
    (
        "Troops opened fire on demonstrators in Port Maren, killing at least four.",
        "shooting",
    ),
    (
        "At least 10 civilians were wounded when a rocket landed near a school in Karsova.",
        "missile_strike",
    ),
    (
        "A tribal leader and his two sons were gunned down in Karsova province on Thursday.",
        "shooting",
    ),
    (
        "A suicide car bomb went off near the presidential palace, killing seven guards.",
        "suicide_bombing",
    ),
    (
        "Pro-government militias have recaptured the town from the insurgents.",
        "seizure",
    ),
    (
        "The military said it killed 20 militants in airstrikes near the border.",
        "airstrike",
    ),
    (
        "Police said the attackers hurled grenades into a bar in the capital.",
        "bombing",
    ),
    (
        "The clashes left four policemen and nine protesters dead.",
        "clash",
    ),
    (
        "Israel carried out a series of airstrikes on the port of Karsova early Wednesday.",
        "airstrike",
    ),
    (
        "Dozens of people were killed in violence that erupted after the vote.",
        "clash",
    ),
    (
        "Taliban insurgents overran a district in northern Afghanistan.",
        "seizure",
    ),
    (
        "An improvised explosive device killed a soldier in Karsova province.",
        "bombing",
    ),
    (
        "Two bombs went off minutes apart at a bus terminal, killing 20 people.",
        "bombing",
    ),
    (
        "The rebels have been shelling the city since Sunday.",
        "shelling",
    ),
    (
        "The group kidnapped more than 200 schoolgirls in 2014.",
        "abduction",
    ),
    (
        "Protesters threw stones at police, who responded with tear gas.",
        "clash",
    ),
    (
        "Police used live ammunition against protesters, killing two.",
        "shooting",
    ),
    (
        "The coup that ousted the president took place in July.",
        "seizure",
    ),
    (
        "The two were stabbed to death at a train station in Port Maren.",
        "stabbing",
    ),
    (
        "An explosion ripped through a crowded mosque during Friday prayers.",
        "bombing",
    ),
    (
        "The army has been fighting the insurgents for six years.",
        "clash",
    ),
    (
        "Saudi-led warplanes bombed the Yemeni capital overnight.",
        "airstrike",
    ),
    (
        "U.S. special forces raided a compound in eastern Syria, killing a senior commander.",
        "raid",
    ),
    (
        "About 40,000 people have been displaced by the fighting in the north.",
        "clash displacement",
    ),
    (
        "The gunman shot himself after killing three co-workers.",
        "shooting",
    ),
    (
        "Somali pirates released a ship that they had hijacked last month.",
        "hostage_taking",
    ),
    (
        "A Turkish soldier was killed in clashes with Kurdish militants.",
        "clash",
    ),
    (
        "Three men were killed by army fire during protests along the border.",
        "demonstration shooting",
    ),
    (
        "Unknown assailants attacked a convoy of aid workers near Karsova.",
        "attack",
    ),
    (
        "The town has been under siege since 2013.",
        "siege",
    ),
    (
        "The extremists beheaded an American journalist last year.",
        "execution",
    ),
    (
        "Iraqi forces pushed Islamic State militants out of the city in July.",
        "seizure",
    ),
    (
        "Security forces fired on demonstrators in several cities.",
        "shooting",
    ),
    (
        "Two foreign tourists were seized by armed men in the south.",
        "abduction",
    ),
    (
        "A female suicide bomber killed at least 15 people at a market.",
        "suicide_bombing",
    ),
    (
        "The mayor was wounded in an attack by unidentified gunmen.",
        "attack",
    ),
    (
        "The country's civil war has claimed more than 100,000 lives.",
        "clash",
    ),
    (
        "Shelling killed a mother and her child in the village.",
        "shelling",
    ),
    (
        "A police officer opened fire on a car, killing the driver.",
        "shooting",
    ),
    (
        "Thousands rallied in Port Maren to protest the killing of a student.",
        "attack demonstration",
    ),
    (
        "A human rights lawyer was detained at the airport on Friday.",
        "arrest",
    ),
    (
        "The jihadists executed 30 captured soldiers.",
        "execution",
    ),
    (
        "A mob set fire to the embassy.",
        "arson",
    ),
    (
        "A car rammed a group of soldiers in Port Maren, killing four.",
        "vehicle_attack",
    ),
)

NOTHING: tuple[str, ...] = (
    "The team was killed 6-0 by the hosts on Saturday.",
    "The hosts were killed 4-1.",
    "Police killed in the line of duty were honored on Friday in Karsova.",
    "Soldiers killed in battle were buried in Karsova on Friday.",
    (
        "Firefighters battled the flames for six hours, and two of th"
        "em were killed when the roof collapsed."
    ),
    "The president came under attack from economists for his tax cuts.",
    "Karsova's currency took a beating on Monday and shares were hit.",
    "The supermarket chain captured half the market and destroyed its rivals.",
    "The singer was mobbed by fans, who stormed the stage.",
    "Hackers seized the website of the ministry on Sunday.",
    "The play is about the massacre of 40 villagers.",
    "Dengue fever has killed 44 people in Karsova since May.",
    "The proposed law would punish rape with execution.",
    "Homicides fell last year, when 312 people were murdered in the city.",
    "A truck plunged into a ravine, killing its driver.",
    "Seven miners were killed when a shaft flooded.",
    "The government declared war on plastic bags.",
    "Relatives attacked the navy for its silence.",
    "He survived the war and came to Velanda in 1951.",
    "Bird flu has forced farmers to kill 3 million chickens.",
    "Velanda beat Karsova 3-0 in the final of the tournament on Sunday.",
    "The striker shot from 20 yards and hit the post before halftime.",
    "Karsova's captain fired into the net in the 80th minute to win the match.",
    "The coach said his team attacked well and seized the lead early in the game.",
    "The two parties battled over the budget for weeks before a deal was struck.",
    "Shares of the company plunged after investors attacked its accounts.",
    "Oil prices hit a record high on Monday.",
    "The trade war between the two countries has hurt exporters.",
    "The minister was fired on Monday after he criticized the president.",
    "The film, which was shot in Velanda, tells the story of two brothers killed in a war.",
    "Workers at the port went on strike on Monday to demand higher wages.",
    "A nationwide strike by teachers has closed schools in Port Maren.",
    "He died of a heart attack at the age of 81.",
    "Malaria killed more than 400,000 people last year, the World Health Organization said.",
    "An earthquake struck the coast of Velanda, killing at least 40 people.",
    "Storms killed six people in the south of the country on Sunday.",
    "A bus crashed near Port Maren on Monday, killing 12 passengers.",
    "Floods have displaced thousands of people in Karsova province.",
    "Smoking kills about six million people every year.",
    "The senator launched a personal attack on his rival during the debate.",
    "The two candidates clashed over taxes in their first debate on Thursday.",
    "The lawmaker defended his vote against the death penalty.",
    "A Navy strike group sailed into the gulf on Friday.",
    "The band's new single shot to the top of the charts.",
    "Officials warned of possible attacks during the holidays.",
    "The group threatened to bomb the embassy if its demands are not met.",
    "The president said the army would attack the rebels if talks fail.",
    "Police foiled a plot to blow up a train station in Port Maren.",
    "Experts fear that a new war could displace millions of people.",
    "The government denied that its forces had bombed the hospital.",
    "No one was killed or hurt.",
    "The U.S. and Velanda held a joint military exercise in which troops stormed a beach.",
    "Hackers attacked the computers of three banks on Monday.",
    "The company was bombarded with complaints from customers.",
    "Doctors are fighting cancer with new drugs.",
    "The virus has killed at least 90 people since January, health officials said.",
    "The museum exhibits paintings seized by the state a century ago.",
    "Customs officers seized 200 kilograms of ivory at the port.",
    "She captured the gold medal in the 100 meters.",
    "The singer was surrounded by fans outside the hotel.",
    "The new law is under attack from human rights groups.",
    "The opposition is fighting for the votes of young people.",
    "The show was a hit, and its star was mobbed by reporters.",
    "The ads targeted young voters in three states.",
    "The company plans to launch a rocket in June.",
    "NASA launched a rocket carrying a satellite on Tuesday.",
    "North Korea fired a missile that fell into the sea during a test.",
    "Veterans of the war laid wreaths at the memorial on Sunday.",
    "Scientists say the fire ants invaded the island in the 1930s.",
    "Lions killed two cows near the village, wildlife rangers said.",
    "The fire destroyed 40 houses, but nobody was hurt.",
    "A gas explosion destroyed a house in Port Maren, killing two people.",
    "The stock market rallied on Friday after two days of losses.",
    "The mayor led a rally for his campaign on Saturday.",
    "The bill to ban assault rifles was killed in committee.",
    "He served in the military during the Cold War.",
    "The drug was designed to attack tumor cells.",
    "More than 200 people drowned when a boat carrying migrants capsized.",
    "The judge sentenced the man to ten years for murder.",
    "The trial of a man accused of plotting attacks opened on Monday.",
    "The team was crushed by injuries this season.",
    "The museum was hit by a fall in visitors.",
    "Critics say the plan targets poor families.",
    "The general said his troops are ready to strike.",
    "The pilots rescued 12 people who were surrounded by flood water.",
    "Authorities seized control of the troubled bank on Friday.",
    "The new president took over in January and fired his predecessor's aides.",
    "Protesting is not allowed in the square, the mayor said.",
    "The army captured the attention of viewers with a new recruitment ad.",
    "Migrants from Karsova cross the sea every day.",
    "The president will meet his counterpart in Velanda on Monday to discuss trade.",
    "The bank's chief executive was forced out after a battle over strategy.",
    "The new drug killed bacteria in laboratory tests.",
    "Researchers say the parasite attacks the liver.",
    "The candidates traded attacks over immigration.",
    "She was arrested by the beauty of the valley.",
    "Teachers marched into classrooms for the first day of school.",
    "The orchestra fired its conductor in March.",
    "The government plans to raid its reserves to pay for the program.",
    "The app exploded in popularity last year.",
    "The actor shot to fame in a series about police officers.",
    "His comments ignited a firestorm of protest online.",
    "The museum's collection survived the war.",
    "The price war between airlines has cut fares.",
    "The campaign targets smokers under the age of 25.",
    "Voters punished the ruling party in Sunday's election.",
    "The prime minister survived a no-confidence vote on Tuesday.",
    "The company was hit with a $5 million fine.",
    "The runner collapsed and died near the finish line.",
    "The quake killed more than 300 people and injured 2,000.",
    "The actress died of cancer on Sunday at her home in Port Maren.",
    "More than 30,000 Americans die in traffic accidents every year.",
    "Hurricane winds destroyed hundreds of homes.",
    "Elephants killed by poachers were found in the park.",
    "The court struck down the law on Thursday.",
    "Lawmakers are fighting to save the health program.",
    "The police chief said crime fell by 10 percent.",
    "The storm struck the island on Sunday night.",
    "The volcano exploded on Friday, sending ash into the sky.",
    "The senator fired back at her critics.",
    "The festival drew thousands of people to the streets of Port Maren.",
    "The firm seized the chance to expand in Asia.",
    "He captured the mood of the nation in his speech.",
    "The new phone is the company's latest weapon in its battle with rivals.",
    "Firefighters battled a blaze that destroyed a factory.",
    "Passengers were stranded after pilots staged a walkout.",
    "The bill was ambushed by opponents in the Senate.",
    "The goalkeeper beat away a shot from the edge of the area.",
    "The team's defense was under siege for most of the second half.",
    "Chelsea's attack was too strong for the home side.",
    "He faces the death penalty if convicted.",
    "The art exhibit depicts the massacre of 1911.",
    "The book tells the story of the assassination of a king.",
    "U.S. officials fear the group could attack targets in Europe.",
    "Parents protested the decision in letters to the school board.",
    "Women in the village fight for the right to own land.",
    "The ministry denied reports that soldiers had fired on protesters.",
    "Nobody was arrested, and the event ended peacefully.",
    "The two sides exchanged fire over the wording of the statement at the conference.",
    "Farmers shot at crows to protect their crops.",
    "Hackers hijacked the newspaper's Twitter account.",
    "A pilot error caused the crash that killed 71 people.",
    "The dog attacked its owner, who was taken to a hospital.",
    "Doctors said the boy was killed by a rare infection.",
    "Scientists bombarded the sample with neutrons.",
    "The two leaders clashed over climate policy.",
    "Investors fled the market after the announcement.",
    "The comedian's jokes killed the audience.",
    "A lightning strike set fire to the forest.",
    "The sanctions hit the country's oil industry hard.",
    "Workers demonstrated the new machine to visitors.",
    "The ship struck a rock and sank; all 20 sailors were rescued.",
    "The government has launched an offensive against corruption.",
    "The country was invaded by tourists this summer.",
    "The film about the siege of the city won two prizes.",
    "The government is under attack for its handling of the crisis.",
    "The scandal blew up in the party's face.",
    "He was stabbed in the back by his own party, the senator said.",
    "The U.S. has about 30,000 gun deaths a year.",
    "The army chief visited the troops on Monday.",
    "Voters in Karsova went to the polls on Sunday under heavy security.",
    "The new weapon can hit targets at a range of 300 kilometers.",
    "The United States has imposed sanctions on companies that sell arms to the rebels.",
    "The rebels agreed to hand over their weapons.",
    "The minister resigned after the opposition attacked his record on jobs.",
    "The troops will withdraw from the town by June.",
    "Peacekeepers patrol the border every day.",
    "A report says that torture is widespread in the country's prisons.",
    "The president signed a law against terrorism.",
    "Fighters must lay down their arms before talks begin, the envoy said.",
    "The bishop called for an end to the violence.",
    "The government fears more attacks in the run-up to the vote.",
    "Airport security was tightened after threats of a bombing.",
    "Officials say the plane was not shot down.",
    "A cholera outbreak in the camp has killed 30 people.",
    "The dam burst, killing 47 people downstream.",
    "Rescuers pulled five bodies from the rubble of a building that collapsed.",
    "Two workers were killed in a blast at a coal mine.",
    "The stampede killed more than 700 pilgrims.",
    "The marathon bombing trial began on Monday.",
    "The video game lets players shoot zombies.",
    "The team captured its third title in four years.",
    "The candidate fired his campaign manager.",
    "Scientists fired a laser at the sample.",
    "A strike by nurses entered its second week.",
    "Lawmakers battled late into the night over the bill.",
    "The company's new phone has exploded in several countries.",
    "The comet struck Jupiter in 1994.",
    "The hunters killed a lion that had attacked cattle.",
    "Her speech hit all the right notes.",
    "Germany beat Brazil 7-1 in the semifinal.",
    "The drought has killed thousands of cattle.",
    "He was shot in the arm while cleaning his gun.",
    "The disease kills half of those infected.",
    "Police are investigating the theft of two paintings.",
    "The prime minister will attend a ceremony for victims of the war.",
    "The Vietnam veteran lost a leg in the war.",
    "The fund helps families of fallen soldiers.",
    "Some 2,000 years ago, Romans besieged the fortress.",
    "He wrote a book about the bombing of Dresden.",
    "Critics attacked the movie as dull.",
    "Migrants storm border fences in hope of a better life.",
    "The agency warned that rockets could hit the airport.",
    "The shop gave a demonstration of the machine on Monday.",
    "The capture of data by the company worries the board.",
    "The execution of the project will begin in June.",
)

# How the clause puts an event in doubt, or says that it did not happen.
DOUBTS: tuple[str, ...] = (
    "The army halted its airstrikes on Karsova on Thursday.",
    "The army halted shelling of Karsova on Thursday.",
    "The army suspended airstrikes on Karsova.",
    "The general said they were ready to halt their strikes for 11 hours.",
    "Reports of shelling in Karsova on Monday were false, the mayor said.",
    "Police said claims of a massacre in Karsova were not true.",
    "The army may attack the town.",
    "The army will shell the town.",
    "The rebels want to seize the town.",
    "The rebels plan to bomb the base.",
    "The rebels did not attack the town.",
    "The rebels never attacked the town.",
    "No soldiers were killed.",
    "Nobody was shot.",
    "Fears of an attack on the town grew.",
    "The threat of airstrikes on the town grew.",
    "Officials warned of suicide bombings in the town.",
    "The rebels threatened to kill the hostages.",
    "The army is planning another attack on the town.",
    "The army was about to launch an offensive against the rebels.",
    "If the rebels attack the town, the army will answer.",
    "It is unclear whether a bomb exploded in the town.",
    "A possible attack on the town worries the mayor.",
    "Police foiled a plot to bomb the station.",
    "Any attack on the town would end the talks.",
    "The town is bombed every day.",
    "The senator was personally attacked in the debate.",
    "They attack villages in the night.",
    "The army has plans for an attack on Karsova.",
    "Leaders called for attacks on the embassy.",
)

# "To", "if" and a doubtful word elsewhere in the sentence put nothing in doubt.
CERTAIN: tuple[tuple[str, str], ...] = (
    ("The army refused to halt its airstrikes, which killed four people.", "airstrikes"),
    ("Reports of shelling in Karsova were confirmed by the army.", "shelling"),
    ("The bank suspended work after an attack on its office.", "attack"),
    ("The rebels managed to seize the town.", "seize"),
    ("The rebels are said to have shelled the town.", "shelled"),
    ("The army continued to shell the town.", "shell"),
    ("Troops began attacking the town.", "attacking"),
    ("They were accused of killing three soldiers.", "killing"),
    ("The pictures appear to show an airstrike on the town.", "airstrike"),
    ("The man, who might appeal, killed two officers.", "killed"),
    ("Soldiers bombed the camp, and the talks may fail.", "bombed"),
)


@pytest.mark.parametrize(("text", "kinds"), HAPPENED, ids=lambda each: each[:40])
def test_what_happened(text: str, kinds: str) -> None:
    """
    A sentence of the news gives its events, each once and of its kind.
    """
    assert kinds.split() == sorted(each.kind.value for each in page(text).incidents)


@pytest.mark.parametrize("text", NOTHING, ids=lambda each: each[:40])
def test_what_did_not(text: str) -> None:
    """
    Other senses, mishaps, plans and statistics give none.
    """
    assert [each.kind.value for each in page(text).incidents] == []


@pytest.mark.parametrize(("text", "kinds"), HAPPENED, ids=lambda each: each[:40])
def test_if_it_happened(text: str, kinds: str) -> None:
    """
    Whatever happened did not, behind "if".
    """
    assert kinds
    assert [each for each in triggers_of(passage_of(f"If {text}")) if each.firm] == []


@pytest.mark.parametrize("text", DOUBTS)
def test_what_is_in_doubt(text: str) -> None:
    """
    What may be, is meant, feared or denied is no event.
    """
    assert [each for each in triggers_of(passage_of(text)) if each.firm] == []


@pytest.mark.parametrize(("text", "word"), CERTAIN)
def test_what_is_certain(text: str, word: str) -> None:
    """
    Only what governs an event puts it in doubt.
    """
    passage = passage_of(text)
    assert word in [passage.word(each.last - 1) for each in triggers_of(passage) if each.firm]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("The army has shelled the town.", "verb-perfect"),
        ("The town was shelled.", "verb-passive"),
        ("The army was shelling the town.", "verb-progressive"),
        ("The army managed to seize the town.", "verb-implied"),
        ("The army shelled the town.", "verb-past"),
        ("The blast flattened a wall, killing three soldiers.", "verb-participle"),
        ("Soldiers resumed the attack on the town.", "noun-committed"),
        ("The shelling killed three soldiers.", "noun-happening"),
        ("The mayor left after an airstrike.", "noun-cause"),
        ("The mayor recalled Syrian shelling.", "noun-authored"),
        ("The mayor recalled the siege of Karsova.", "noun-located"),
        ("The mayor recalled the 1998 assassination.", "noun-dated"),
    ],
)
def test_rules(text: str, rule: str) -> None:
    """
    Each event names the row that told it.
    """
    assert rule in [each.rule for each in triggers_of(passage_of(text))]
