"""Who does violence and what it is done to: the company that makes a weak word an event."""

from ._words import Words

# Single words, since they are looked for one by one around an event. "Hit", "seized" and
# "fought" are events beside these, and sport, markets or argument elsewhere.
COMPANY: tuple[Words, ...] = (
    Words(
        "armed",
        """
        army, military, rioters, looters, arsonists, protesters, hijackers, troops, troop,
        soldier, soldiers, forces, rebel, rebels, militant, militants, insurgent, insurgents,
        guerrilla, guerrillas, jihadist, jihadists, extremist, extremists, terrorist,
        terrorists, fighter, fighters, militia, militias, militiamen, gunman, gunmen, attacker,
        attackers, assailant, assailants, bomber, bombers, sniper, snipers, police, policeman,
        policemen, commando, commandos, warplane, warplanes, jet, jets, helicopter, helicopters,
        gunship, gunships, drone, drones, aircraft, navy, marines, peacekeepers, separatist,
        separatists, islamist, islamists, taliban, kidnappers, pirates, paramilitaries,
        mercenaries, mob, mobs, vigilantes, gang, gangs, coalition, squad, armed, masked,
        u.s.-led, government-backed, kurds, regime, tanks, artillery, peshmerga, paratroopers,
        infantry, battalion, brigade, insurgency, sectarian
        """,
    ),
    Words(
        "arms",
        """
        rocket, rockets, missile, missiles, shell, shells, mortar, mortars, bomb, bombs,
        grenade, grenades, airstrike, airstrikes, strike, strikes, gunfire, bullet, bullets,
        shrapnel, explosives, artillery, warhead, projectile, projectiles, rounds, ammunition,
        shots, gas, knife, machete, gun, rifle, rifles, guns, blast, blasts, explosion,
        explosions, bombing, bombings, shelling, attack, attacks
        """,
    ),
    Words(
        "explosive",
        """
        bomb, bombs, device, devices, explosive, explosives, mine, landmine, landmines, grenade,
        grenades, shell, shells, rocket, rockets, missile, missiles, vest, car, truck, van,
        vehicle, motorcycle, bomber, bombers, blast, charge, charges, mortar, mortars, ied,
        ieds, suitcase, package, munition, munitions, warhead
        """,
    ),
    Words(
        "person",
        """
        people, person, man, men, woman, women, child, children, boy, boys, girl, girls,
        civilian, civilians, resident, residents, villager, villagers, student, students,
        teacher, teachers, worker, workers, journalist, journalists, activist, activists,
        protester, protesters, demonstrator, demonstrators, prisoner, prisoners, hostage,
        hostages, detainee, detainees, officer, officers, official, officials, policeman,
        policemen, soldier, soldiers, troops, leader, leaders, commander, commanders, doctor,
        doctors, refugee, refugees, migrant, migrants, passenger, passengers, tourist, tourists,
        worshipers, worshippers, pilgrims, guard, guards, driver, drivers, pilot, pilots,
        lawyer, lawmaker, politician, politicians, priest, suspect, suspects, victim, victims,
        family, families, him, her, them, himself, crowd, crowds, members, pedestrians,
        shoppers, bystanders, peacekeepers, fighters, militants, rebels, crew, opponents,
        critics, dissidents, dissident, blogger, bloggers, lawyers
        """,
    ),
    Words(
        "ground",
        """
        town, towns, city, cities, village, villages, base, bases, airbase, dam, bridge,
        bridges, checkpoint, checkpoints, territory, territories, area, areas, ground, district,
        districts, neighborhood, neighborhoods, airport, border, crossing, hill, hills, hilltop,
        outpost, outposts, position, positions, headquarters, compound, building, buildings,
        port, oilfield, oilfields, oil, province, provinces, capital, stronghold, strongholds,
        enclave, barracks, mosque, church, hospital, school, market, hotel, embassy, consulate,
        station, stations, house, houses, home, homes, convoy, convoys, vehicle, vehicles, ship,
        ships, vessel, vessels, tanker, boat, boats, plane, planes, jet, jets, helicopter,
        helicopters, drone, drones, target, targets, camp, camps, refinery, pipeline, plant,
        facility, facilities, depot, warehouse, swaths, swathes, road, highway, cars, car,
        truck, pickup, minibus, ambulance, ambulances, shop, factory, clinic, prison, office,
        offices, apartment, tower, train, trains, churches, mosques, schools, hospitals, hotels,
        markets, embassies, patrol, motorcade, shops, buses, tires, trucks, island, islands,
        peninsula, farm, farms, land, site, sites, tank, tanks, aircraft, troops, bus, mall,
        restaurant, supplies
        """,
    ),
    # What changes hands in a war, as no office and no market does.
    Words(
        "soil",
        """
        town, towns, city, cities, village, villages, base, bases, airbase, dam, bridge,
        bridges, territory, territories, checkpoint, checkpoints, enclave, stronghold,
        strongholds, district, districts, province, provinces, hill, hills, outpost, outposts,
        swaths, swathes, airport, neighborhood, neighborhoods, areas, positions, oilfield,
        oilfields, island, islands
        """,
    ),
    Words(
        "crowd",
        """
        protester, protesters, demonstrator, demonstrators, thousands, hundreds, dozens, scores,
        tens, students, residents, workers, people, crowds, crowd, supporters, women, activists,
        opponents, marchers, citizens, youths, teachers, farmers, mourners, villagers, miners,
        opposition, refugees, monks, lawyers, doctors, nurses, families, relatives, critics
        """,
    ),
)

# What a deed is called by whoever does it: "carried out", "launched", "staged" an attack.
COMMITTING: frozenset[str] = frozenset(
    """
    carried carrying launched launching conducted conducting staged staging mounted mounting
    committed committing perpetrated waged waging unleashed unleashing executed executing led
    leading suffered suffering survived surviving survive witnessed witnessing endured faced
    facing repelled repelling joined organized organizing held resumed resuming continued
    continuing stepped escalated renewed began begun started starting ended broke dispersed
    dispersing triggered sparked provoked saw seen reported documented recorded
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)

# What an event does: "the blast **killed**", "clashes **broke** out", "the raid **came** after".
HAPPENING: frozenset[str] = frozenset(
    """
    crashed pounded rained hammered pummeled shattered killed kills wounded injured hit struck
    left destroyed damaged broke erupted happened occurred took began started continued
    continues intensified resumed rocked shook ripped tore targeted claimed came followed forced
    sent lasted ended escalated spread entered drove displaced erupting collapsed flattened
    leveled prompted triggered sparked raged rages raging flared underway punctuated marked
    killing wounding injuring leaving targeting hitting
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)

# Verbs of what was done to people, and not how: they join the deed that the sentence names.
HARM_VERBS: frozenset[str] = frozenset(
    """
    kill kills killed killing slay slays slew slain slaying murder murders murdered murdering
    maim maims maimed maiming
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)

# Verbs whose infinitive was done: "managed **to seize**", "is believed **to have** killed".
IMPLICATIVES: frozenset[str] = frozenset(
    """
    managed continued continuing continue began begun begins went used helped forced proceeded
    moved rushed returned gathered led
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)

# Words that may name any deed told before or beside them: "the attack" was a bombing.
GENERAL_WORDS: frozenset[str] = frozenset(
    """
    attack attacks strike strikes killing killings murder murders assault assaults violence hit
    hits hitting struck striking targeted targeting killed kill kills killing slain murdered
    destroyed destroying death deaths
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)

# Nouns of what lasts. A war or an offensive is no deed of the day, and no deed is a war.
WARS: frozenset[str] = frozenset(
    """
    war wars strife hostilities conflict insurgency
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)
CAMPAIGNS: frozenset[str] = frozenset(
    """
    offensive offensives counteroffensive counteroffensives counter-offensive invasion invasions
    intervention interventions operation operations campaign campaigns onslaught occupation
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)

# Verbs whose object happened, even behind "to": "pictures said to show an attack".
FACTIVES: frozenset[str] = frozenset(
    """
    show see witness protest condemn investigate mark mourn avenge commemorate discuss survive
    escape flee cover describe denounce blame claim react recover remember respond recall
    document report confirm
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)

# What is killed, hit or attacked without harm to anybody.
HARMLESS: frozenset[str] = frozenset(
    """
    bill bills plan plans deal deals project projects program programs measure measures
    amendment legislation idea ideas proposal proposals jobs job cow cows elephant elephants
    bird birds pig pigs fish animal animals chickens sheep cattle bacteria cells virus viruses
    insects mosquitoes trees crops story stories rumor rumors talks pipeline budget hopes
    careers career
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)
