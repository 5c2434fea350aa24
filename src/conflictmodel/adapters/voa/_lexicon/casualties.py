"""Words of tolls: how many people were killed, hurt, taken, driven out."""

from ._words import Noun, Pair, Verb, Words, nouns, pairs, verbs, words

# Number and verb are often apart: "killing at least 62", "lost 64 soldiers". A verb is weak
# where its object is oftener a thing, or no harm at all. "Casualties" is in none of these
# tables: copy means dead, or dead and wounded, and the reader is not told which.
TOLL_VERBS: tuple[Verb, ...] = (
    *verbs(
        "killed",
        """
        kill/kills/killed/killing, die/dies/died/dying, slay/slays/slew/slain/slaying,
        murder/murders/murdered/murdering, assassinate/assassinates/assassinated/assassinating,
        massacre/massacres/massacred/massacring, slaughter/slaughters/slaughtered/slaughtering,
        execute/executes/executed/executing, behead/beheads/beheaded/beheading,
        shoot dead/shoots dead/shot dead/shooting dead,
        gun down/guns down/gunned down/gunning down, perish/perishes/perished/perishing,
        drown/drowns/drowned/drowning,
        beat to death/beats to death/beat to death/beaten to death/beating to death,
        burn to death/burns to death/burned to death/burning to death,
        stab to death/stabs to death/stabbed to death/stabbing to death,
        starve to death/starves to death/starved to death/starving to death,
        martyr/martyrs/martyred/martyring
        """,
    ),
    *verbs(
        "killed",
        """
        lose/loses/lost/losing, claim/claims/claimed/claiming, hang/hangs/hanged/hanging,
        bury/buries/buried/burying, succumb/succumbs/succumbed/succumbing
        """,
        weak=True,
    ),
    *verbs(
        "injured",
        """
        injure/injures/injured/injuring, wound/wounds/wounded/wounding, hurt/hurts/hurt/hurting,
        maim/maims/maimed/maiming, hospitalize/hospitalizes/hospitalized/hospitalizing
        """,
    ),
    *verbs(
        "injured",
        """
        burn/burns/burned/burning, stab/stabs/stabbed/stabbing, scar/scars/scarred/scarring,
        treat/treats/treated/treating
        """,
        weak=True,
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
        displace/displaces/displaced/displacing, flee/flees/fled/fleeing,
        uproot/uproots/uprooted/uprooting, evacuate/evacuates/evacuated/evacuating,
        leave homeless/leaves homeless/left homeless/leaving homeless,
        expel/expels/expelled/expelling
        """,
    ),
    *verbs(
        "displaced",
        """
        take refuge/takes refuge/took refuge/taken refuge/taking refuge
        """,
        weak=True,
    ),
    *verbs(
        "detained",
        """
        arrest/arrests/arrested/arresting, detain/detains/detained/detaining,
        jail/jails/jailed/jailing, imprison/imprisons/imprisoned/imprisoning,
        round up/rounds up/rounded up/rounding up,
        apprehend/apprehends/apprehended/apprehending,
        take prisoner/takes prisoner/took prisoner/taken prisoner/taking prisoner,
        take into custody/takes into custody/took into custody/taken into custody/
        taking into custody
        """,
    ),
    *verbs("detained", "capture/captures/captured/capturing", weak=True),
    *verbs(
        "abducted",
        """
        kidnap/kidnaps/kidnapped/kidnapping, abduct/abducts/abducted/abducting,
        take hostage/takes hostage/took hostage/taken hostage/taking hostage,
        hold hostage/holds hostage/held hostage/holding hostage
        """,
    ),
    *verbs(
        "abducted",
        """
        snatch/snatches/snatched/snatching, seize/seizes/seized/seizing,
        hijack/hijacks/hijacked/hijacking
        """,
        weak=True,
    ),
)

# "The death of eight people", "40,000 lives", "12 dead". The plural does most of the work;
# the singular ("death") is a subject of debate as often as a fact.
TOLL_NOUNS: tuple[Noun, ...] = (
    *nouns(
        "killed",
        """
        death/deaths, fatality/fatalities, corpse/corpses, killing/killings, dead,
        death toll/death tolls
        """,
    ),
    *nouns("killed", "life/lives, body/bodies, martyr/martyrs, victim/victims", weak=True),
    *nouns("injured", "injury/injuries, wounded, injured"),
    *nouns("injured", "wound/wounds", weak=True),
    *nouns("missing", "disappearance/disappearances"),
    *nouns(
        "displaced",
        """
        displaced, displaced person/displaced people,
        internally displaced person/internally displaced people, idp/idps
        """,
    ),
    *nouns("displaced", "refugee/refugees, evacuee/evacuees", weak=True),
    *nouns("detained", "arrest/arrests"),
    *nouns("detained", "detainee/detainees, detention/detentions, prisoner/prisoners", weak=True),
    *nouns(
        "abducted",
        """
        hostage/hostages, captive/captives, abductee/abductees, kidnapping/kidnappings,
        abduction/abductions
        """,
    ),
)

# States that follow the number: "left 130 dead", "five missing", "40 others hurt".
TOLL_ADJECTIVES: tuple[Words, ...] = (
    Words("killed", "dead, killed, slain, lifeless, feared dead, presumed dead, confirmed dead"),
    Words(
        "injured",
        """
        wounded, injured, hurt, seriously wounded, seriously injured, critically wounded,
        critically injured, lightly wounded, slightly injured, in critical condition, hospitalized
        """,
    ),
    Words("missing", "missing, unaccounted for, still missing, disappeared, feared trapped"),
    Words("displaced", "displaced, homeless, internally displaced, uprooted"),
    Words(
        "detained", "detained, arrested, in custody, under arrest, jailed, imprisoned, behind bars"
    ),
    Words(
        "abducted", "kidnapped, abducted, held hostage, taken hostage, held captive, in captivity"
    ),
)

# Phrases around a count in which no listed word does it alone.
TOLL_PHRASES: tuple[Words, ...] = (
    Words(
        "killed",
        """
        claimed the lives of, claims the lives of, claiming the lives of, cost the lives of,
        took the lives of, taking the lives of, lost their lives, losing their lives,
        lost his life, lost her life, loss of life, number of dead, put the death toll at,
        put the toll at, raised the death toll to, raising the death toll to,
        bringing the death toll to, brought the death toll to, left dead, leaving dead
        """,
    ),
    Words(
        "injured",
        """
        taken to hospital, taken to the hospital, treated for injuries, rushed to hospital,
        rushed to the hospital
        """,
    ),
    Words(
        "displaced",
        """
        fled their homes, left their homes, lost their homes, forced to flee, forced to leave,
        driven from their homes, forced from their homes, forced out of their homes
        """,
    ),
    Words("missing", "no trace of, nothing is known of"),
    Words("detained", "under detention, placed under arrest, led away in handcuffs"),
    Words("abducted", "held for ransom, taken away by gunmen, carried off"),
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
    grandchild/grandchildren, survivor/survivors, victim/victims, hostage/hostages,
    captive/captives, prisoner/prisoners, prisoner of war/prisoners of war, inmate/inmates,
    detainee/detainees, follower/followers, tribesman/tribesmen, clansman/clansmen,
    expatriate/expatriates, crew member/crew members, other/others
    """,
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
    Words("more_than", "more than, over, upwards of, upward of, in excess of, well over, above"),
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
    a family of, one family of, a single family of, a party of, a group of, a crew of, a team of,
    a convoy of, a gang of, a patrol of
""")
