"""Words of tolls: how many people were killed, hurt, taken, driven out."""

from ._words import Noun, Pair, Verb, Words, nouns, pairs, verbs, words

# What somebody does to people: "killed 12 people", "12 people were killed". A verb is weak where
# its object is oftener a thing, or no harm at all: it needs a noun of people. "Casualties" is in
# none of these tables: copy means dead, or dead and wounded, and the reader is not told which.
TOLL_VERBS: tuple[Verb, ...] = (
    *verbs(
        "killed",
        """
        kill/kills/killed/killing, slay/slays/slew/slain/slaying,
        murder/murders/murdered/murdering, assassinate/assassinates/assassinated/assassinating,
        massacre/massacres/massacred/massacring, slaughter/slaughters/slaughtered/slaughtering,
        execute/executes/executed/executing, behead/beheads/beheaded/beheading,
        decapitate/decapitates/decapitated/decapitating, lynch/lynches/lynched/lynching,
        electrocute/electrocutes/electrocuted/electrocuting,
        shoot dead/shoots dead/shot dead/shooting dead,
        shoot and kill/shoots and kills/shot and killed/shooting and killing,
        shoot to death/shoots to death/shot to death/shooting to death,
        gun down/guns down/gunned down/gunning down, mow down/mows down/mowed down/mowing down,
        beat to death/beats to death/beat to death/beaten to death/beating to death,
        stone to death/stones to death/stoned to death/stoning to death,
        stab to death/stabs to death/stabbed to death/stabbing to death,
        hack to death/hacks to death/hacked to death/hacking to death,
        crush to death/crushes to death/crushed to death/crushing to death,
        torture to death/tortures to death/tortured to death/torturing to death,
        put to death/puts to death/put to death/putting to death,
        fatally shoot/fatally shoots/fatally shot/fatally shooting,
        fatally stab/fatally stabs/fatally stabbed/fatally stabbing,
        fatally wound/fatally wounds/fatally wounded/fatally wounding,
        fatally injure/fatally injures/fatally injured/fatally injuring,
        mortally wound/mortally wounds/mortally wounded/mortally wounding,
        martyr/martyrs/martyred/martyring
        """,
    ),
    *verbs(
        "killed",
        """
        hang/hangs/hanged/hanging, poison/poisons/poisoned/poisoning, gas/gasses/gassed/gassing,
        eliminate/eliminates/eliminated/eliminating, neutralize/neutralizes/neutralized/neutralizing
        """,
        weak=True,
    ),
    *verbs(
        "injured",
        """
        injure/injures/injured/injuring, wound/wounds/wounded/wounding, maim/maims/maimed/maiming,
        hospitalize/hospitalizes/hospitalized/hospitalizing, hurt/hurts/hurt/hurting,
        shoot and wound/shoots and wounds/shot and wounded/shooting and wounding,
        shoot and injure/shoots and injures/shot and injured/shooting and injuring
        """,
    ),
    *verbs(
        "injured",
        """
        burn/burns/burned/burning, stab/stabs/stabbed/stabbing
        """,
        weak=True,
    ),
    *verbs(
        "displaced",
        """
        displace/displaces/displaced/displacing, uproot/uproots/uprooted/uprooting,
        evacuate/evacuates/evacuated/evacuating, expel/expels/expelled/expelling
        """,
    ),
    *verbs(
        "detained",
        """
        arrest/arrests/arrested/arresting, detain/detains/detained/detaining,
        jail/jails/jailed/jailing, imprison/imprisons/imprisoned/imprisoning,
        round up/rounds up/rounded up/rounding up,
        apprehend/apprehends/apprehended/apprehending
        """,
    ),
    *verbs("detained", "capture/captures/captured/capturing", weak=True),
    *verbs(
        "abducted",
        """
        kidnap/kidnaps/kidnapped/kidnapping, abduct/abducts/abducted/abducting
        """,
    ),
    *verbs("abducted", "snatch/snatches/snatched/snatching", weak=True),
)

# What befalls people, with them as the subject: "12 people died", never "died 12 people".
TOLL_INTRANSITIVES: tuple[Verb, ...] = (
    *verbs(
        "killed",
        """
        die/dies/died/dying, perish/perishes/perished/perishing,
        drown/drowns/drowned/drowning, succumb/succumbs/succumbed/succumbing,
        burn to death/burns to death/burned to death/burning to death,
        starve to death/starves to death/starved to death/starving to death,
        freeze to death/freezes to death/froze to death/frozen to death/freezing to death,
        bleed to death/bleeds to death/bled to death/bleeding to death,
        suffocate/suffocates/suffocated/suffocating,
        lose their lives/loses their lives/lost their lives/losing their lives,
        lose his life/loses his life/lost his life/losing his life,
        lose her life/loses her life/lost her life/losing her life
        """,
    ),
    *verbs(
        "injured",
        """
        suffer injuries/suffers injuries/suffered injuries/suffering injuries,
        suffer wounds/suffers wounds/suffered wounds/suffering wounds,
        sustain injuries/sustains injuries/sustained injuries/sustaining injuries,
        sustain wounds/sustains wounds/sustained wounds/sustaining wounds
        """,
    ),
    *verbs(
        "missing",
        """
        go missing/goes missing/went missing/gone missing/going missing,
        disappear/disappears/disappeared/disappearing, vanish/vanishes/vanished/vanishing
        """,
    ),
    *verbs(
        "displaced",
        """
        flee/flees/fled/fleeing, take refuge/takes refuge/took refuge/taken refuge/taking refuge,
        leave their homes/leaves their homes/left their homes/leaving their homes,
        lose their homes/loses their homes/lost their homes/losing their homes,
        abandon their homes/abandons their homes/abandoned their homes/abandoning their homes
        """,
    ),
)

# Deaths as losses: "lost 64 soldiers", "claimed about 40,000 lives", "cost 12 people their lives".
# Their objects are oftener seats, ground or credit: "lives" decides, or people who are lost.
LOSS_VERBS: tuple[Verb, ...] = verbs(
    "killed",
    """
    lose/loses/lost/losing, claim/claims/claimed/claiming, cost/costs/cost/costing,
    take/takes/took/taken/taking
    """,
    weak=True,
)

# "The death of eight people", "31 deaths", "the bodies of 10 men". The plural does most of the
# work; the singular ("death") is a subject of debate as often as a fact.
TOLL_NOUNS: tuple[Noun, ...] = (
    *nouns(
        "killed",
        """
        death/deaths, fatality/fatalities, corpse/corpses, killing/killings, murder/murders,
        assassination/assassinations, execution/executions, beheading/beheadings,
        slaying/slayings, lynching/lynchings, body/bodies
        """,
    ),
    *nouns("killed", "massacre/massacres, loss/losses, remains", weak=True),
    *nouns("injured", "injury/injuries"),
    *nouns("injured", "wounding/woundings", weak=True),
    *nouns("missing", "disappearance/disappearances"),
    *nouns("displaced", "displacement/displacements, idp/idps"),
    *nouns("displaced", "exodus", weak=True),
    *nouns("detained", "arrest/arrests"),
    *nouns(
        "detained",
        "capture/captures, detention/detentions",
        weak=True,
    ),
    *nouns("abducted", "kidnapping/kidnappings, abduction/abductions"),
)

# States that follow the number: "left 130 dead", "five missing", "took 12 people hostage".
TOLL_ADJECTIVES: tuple[Words, ...] = (
    Words("killed", "dead, lifeless"),
    Words(
        "injured",
        """
        in critical condition, in serious condition, with injuries, with wounds,
        with bullet wounds, with gunshot wounds, with shrapnel wounds, with burns,
        treated for injuries, treated for their injuries, treated for wounds,
        treated for their wounds, treated for burns, taken to hospital, taken to the hospital,
        rushed to hospital, rushed to the hospital
        """,
    ),
    Words("missing", "missing, unaccounted for, feared trapped, trapped under the rubble"),
    Words(
        "displaced",
        """
        homeless, left homeless, without homes, without shelter, forced to flee, forced from their
        homes, forced out of their homes, forced to leave their homes, driven from their homes,
        driven out of their homes, made homeless
        """,
    ),
    Words(
        "detained",
        """
        in custody, into custody, taken into custody, under arrest, behind bars, in detention,
        prisoner, taken prisoner, held prisoner, led away in handcuffs
        """,
    ),
    Words(
        "abducted",
        """
        hostage, taken hostage, held hostage, captive, taken captive, held captive, in captivity,
        for ransom, held for ransom
        """,
    ),
)

# What people are made to do who are driven out: "forced 12,000 people to flee".
FORCING: frozenset[str] = frozenset(
    words("""
    force, forces, forced, forcing, drive, drives, drove, driven, driving, send, sends, sent,
    sending, cause, causes, caused, causing, prompt, prompts, prompted, prompting, compel,
    compelled, compelling, made, pushed, pushing
    """)
)
# And what they are made to do: with a word of forcing before them, and a count between.
DRIVEN_OUT: tuple[str, ...] = words("""
    to flee, to leave their homes, to abandon their homes, to evacuate, from their homes,
    out of their homes, fleeing
""")

# Who is held, behind a verb of holding: "holding 35 hostages".
HOLDING: frozenset[str] = frozenset(
    words("hold, holds, held, holding, take, takes, took, taken, taking, seize, seized, seizing")
)
# And the nouns for them, with what a count of them tells.
HELD: tuple[Words, ...] = (
    Words("abducted", "hostages, captives"),
    Words("detained", "prisoners, detainees"),
)

# Figures that are added up, and change: "the death toll rose to 31".
TOLL_TOTALS: tuple[Words, ...] = (
    Words(
        "killed",
        """
        death toll, death tolls, toll, its losses, their losses, number of dead,
        number of deaths, number of those killed,
        number killed, number of fatalities, number of victims
        """,
    ),
    Words(
        "injured",
        "number of wounded, number of injured, number of injuries",
    ),
    Words("missing", "number of missing"),
    Words("displaced", "number of displaced, number of displaced people, number of refugees"),
    Words("detained", "number of arrests, number of detainees"),
)

# The noun that a count belongs to. "At least 28 rockets" is no toll, "at least 28 people" is.
PEOPLE_NOUNS: tuple[Pair, ...] = pairs(
    """
    person/people, individual/individuals, civilian/civilians, noncombatant/noncombatants,
    soldier/soldiers, troop/troops, serviceman/servicemen, servicewoman/servicewomen,
    service member/service members, marine/marines, sailor/sailors, airman/airmen, pilot/pilots,
    officer/officers, conscript/conscripts, recruit/recruits, paratrooper/paratroopers,
    commando/commandos, peacekeeper/peacekeepers, policeman/policemen, policewoman/policewomen,
    police officer/police officers, security officer/security officers,
    border guard/border guards, guard/guards, security guard/security guards,
    bodyguard/bodyguards, gendarme/gendarmes, fighter/fighters, militant/militants, rebel/rebels,
    insurgent/insurgents, guerrilla/guerrillas, gunman/gunmen, terrorist/terrorists,
    extremist/extremists, jihadist/jihadists, jihadi/jihadis, militiaman/militiamen,
    separatist/separatists, combatant/combatants, commander/commanders, leader/leaders,
    member/members, attacker/attackers, assailant/assailants, bomber/bombers,
    suicide bomber/suicide bombers, suspect/suspects, man/men, woman/women, child/children,
    boy/boys, girl/girls, baby/babies, infant/infants, toddler/toddlers, teenager/teenagers,
    teen/teens, youth/youths, minor/minors, adult/adults, student/students,
    schoolchild/schoolchildren, schoolgirl/schoolgirls, schoolboy/schoolboys, pupil/pupils,
    teacher/teachers, villager/villagers, resident/residents, citizen/citizens,
    national/nationals, local/locals, inhabitant/inhabitants, settler/settlers, farmer/farmers,
    herder/herders, herdsman/herdsmen, fisherman/fishermen, miner/miners, worker/workers,
    aid worker/aid workers, relief worker/relief workers, health worker/health workers,
    medical worker/medical workers, rescue worker/rescue workers, rescuer/rescuers, medic/medics,
    paramedic/paramedics, doctor/doctors, nurse/nurses, patient/patients,
    staff member/staff members, staffer/staffers, employee/employees, journalist/journalists,
    reporter/reporters, cameraman/cameramen, photographer/photographers, blogger/bloggers,
    activist/activists, lawyer/lawyers, judge/judges, prosecutor/prosecutors, lawmaker/lawmakers,
    politician/politicians, official/officials, mayor/mayors, elder/elders, diplomat/diplomats,
    contractor/contractors, mercenary/mercenaries, volunteer/volunteers, protester/protesters,
    demonstrator/demonstrators, rioter/rioters, supporter/supporters, opponent/opponents,
    dissident/dissidents, worshiper/worshipers, worshipper/worshippers, pilgrim/pilgrims,
    priest/priests, monk/monks, nun/nuns, cleric/clerics, imam/imams, missionary/missionaries,
    mourner/mourners, guest/guests, tourist/tourists, foreigner/foreigners, traveler/travelers,
    passenger/passengers, commuter/commuters, driver/drivers, motorist/motorists,
    shopper/shoppers, bystander/bystanders, passer-by/passers-by, pedestrian/pedestrians,
    spectator/spectators, fan/fans, player/players, refugee/refugees, migrant/migrants,
    asylum seeker/asylum seekers, displaced person/displaced people, evacuee/evacuees,
    returnee/returnees, family/families, family member/family members, relative/relatives,
    sibling/siblings, brother/brothers, sister/sisters, parent/parents, mother/mothers,
    father/fathers, son/sons, daughter/daughters, husband/husbands, wife/wives, couple/couples,
    bride/brides, groom/grooms, bridegroom/bridegrooms,
    grandchild/grandchildren, survivor/survivors, victim/victims, hostage/hostages,
    captive/captives, prisoner/prisoners, prisoner of war/prisoners of war, inmate/inmates,
    detainee/detainees, follower/followers, tribesman/tribesmen, clansman/clansmen,
    assistant/assistants, colleague/colleagues, comrade/comrades, interpreter/interpreters,
    translator/translators, neighbor/neighbors, friend/friends, uncle/uncles, aunt/aunts,
    nephew/nephews, niece/nieces, cousin/cousins, grandmother/grandmothers,
    grandfather/grandfathers, crewman/crewmen, ranger/rangers,
    operative/operatives, cadet/cadets, sniper/snipers, spy/spies,
    informant/informants, paramilitary/paramilitaries, loyalist/loyalists, deserter/deserters,
    churchgoer/churchgoers, parishioner/parishioners, customer/customers, diner/diners,
    reveler/revelers, concertgoer/concertgoers, onlooker/onlookers, vacationer/vacationers,
    hiker/hikers, climber/climbers, orphan/orphans, mineworker/mineworkers, agent/agents,
    first responder/first responders, firefighter/firefighters,
    trooper/troopers, athlete/athletes, singer/singers,
    actor/actors, colonist/colonists, servicemember/servicemembers, staff/personnel,
    expatriate/expatriates, crew member/crew members, crewmember/crewmembers,
    caretaker/caretakers, cleaner/cleaners, postman/postmen, technician/technicians,
    builder/builders, laborer/laborers, labourer/labourers, porter/porters, courier/couriers,
    barber/barbers, hairdresser/hairdressers, salesman/salesmen, storekeeper/storekeepers,
    beggar/beggars, motorcyclist/motorcyclists, newborn/newborns, grandson/grandsons,
    granddaughter/granddaughters, grandparent/grandparents, shepherd/shepherds, logger/loggers,
    seaman/seamen, skipper/skippers, corporal/corporals, publisher/publishers, dancer/dancers,
    dockworker/dockworkers, trafficker/traffickers, robber/robbers, kidnapper/kidnappers,
    hijacker/hijackers, pirate/pirates, captor/captors, chieftain/chieftains, gangster/gangsters,
    bandit/bandits, looter/looters, vigilante/vigilantes, housekeeper/housekeepers,
    nomad/nomads, deminer/deminers, detective/detectives, constable/constables,
    patrolman/patrolmen, warden/wardens, camerawoman/camerawomen, deacon/deacons, other/others
    """,
)

# Nouns of people that have no singular and stand before other nouns as often: "14 police were
# killed", but "two police cars". Movements whose name means their men.
PEOPLE_MASSES: frozenset[str] = frozenset(
    words("police, Taliban, al-Shabab, mujahedeen, mujahideen, clergy, infantry, cavalry")
)

# Small numbers are spelled out to nine in copy, and larger ones at the head of a sentence.
NUMBER_WORDS: dict[str, int] = {
    "zero": 0, "no": 0, "none": 0, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4,
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1_000,
    "million": 1_000_000, "billion": 1_000_000_000, "both": 2, "a pair of": 2, "half a dozen": 6,
    "half-dozen": 6, "a half-dozen": 6, "a dozen": 12, "two dozen": 24, "three dozen": 36,
    "half a million": 500_000, "half-million": 500_000, "a half-million": 500_000,
    "a hundred": 100, "a thousand": 1_000, "a million": 1_000_000,
}  # fmt: skip

# Words for a number without one: the lower bound they stand for, by the rule of the gold.
# The count is approximate and has no upper bound.
VAGUE_NUMBERS: dict[str, int] = {
    "a couple": 2, "a couple of": 2, "a few": 3, "several": 3, "a handful": 3, "a handful of": 3,
    "dozens": 24, "dozens of": 24, "several dozen": 36, "scores": 40, "scores of": 40,
    "hundreds": 200, "hundreds of": 200, "several hundred": 300, "a few hundred": 300,
    "thousands": 2_000, "thousands of": 2_000, "several thousand": 3_000, "a few thousand": 3_000,
    "tens of thousands": 20_000, "tens of thousands of": 20_000,
    "hundreds of thousands": 200_000, "hundreds of thousands of": 200_000,
    "millions": 2_000_000, "millions of": 2_000_000,
}  # fmt: skip

# What stands before a number and moves its bounds. "More than 70" begins at 71.
COUNT_BOUNDS: tuple[Words, ...] = (
    Words(
        "at_least", "at least, no fewer than, not less than, no less than, a minimum of, or more"
    ),
    Words(
        "more_than",
        """
        more than, over, upwards of, upward of, in excess of, well over, above, exceeds, exceeded,
        exceeding, surpassed, surpassing, topped, topping
        """,
    ),
    Words("fewer_than", "fewer than, less than, under, below"),
    Words("nearly", "nearly, almost, close to, just under, just short of, approaching"),
    Words("up_to", "up to, as many as, at most, no more than, a maximum of, not more than"),
    Words(
        "about",
        "about, around, some, roughly, approximately, an estimated, estimated, or so, circa",
    ),
)

# "A family of five" is five people, and no number stands before a noun of people.
FAMILY: tuple[str, ...] = words("""
    a total of, a family of, one family of, a single family of, a party of, a group of, a crew of,
    its crew of, a team of, a convoy of, a gang of, a patrol of
""")

# What hospitals do with the hurt, of whom they give a count.
TREATING: frozenset[str] = frozenset(
    words("treated, treating, treat, received, receiving, admitted, admitting")
)
