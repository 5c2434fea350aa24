"""Who does violence and what it is done to: the company that makes a weak word an event."""

from ._words import Words

# Single words, since they are looked for one by one around an event. "Hit", "seized" and
# "fought" are events beside these, and sport, markets or argument elsewhere.
COMPANY: tuple[Words, ...] = (
    Words(
        "armed",
        """
        army, military, rioters, looters, arsonists, protesters, protestors, hijackers,
        troops, troop,
        soldier, soldiers, forces, rebel, rebels, militant, militants, insurgent, insurgents,
        guerrilla, guerrillas, jihadist, jihadists, extremist, extremists, terrorist,
        terrorists, fighter, fighters, militia, militias, militiamen, gunman, gunmen, attacker,
        attackers, assailant, assailants, bomber, bombers, sniper, snipers, police, policeman,
        policemen, commando, commandos, warplane, warplanes, jet, jets, helicopter, helicopters,
        gunship, gunships, drone, drones, aircraft, navy, marines, peacekeepers, separatist,
        separatists, islamist, islamists, taliban, kidnappers, pirates, paramilitaries,
        mercenaries, mob, mobs, vigilantes, gang, gangs, coalition, squad, armed, masked,
        u.s.-led, government-backed, kurds, regime, tanks, artillery, peshmerga, paratroopers,
        infantry, battalion, brigade, insurgency, sectarian, poachers, bandits, bandit, robbers,
        raiders, thugs, hitmen, hitman, rustlers, assassins, assassin, killers,
        planes, warship, warships, frigate, gunboat, gunboats, warlord, warlords, herdsmen,
        infiltrators, fedayeen, legionnaires
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
        protester, protesters, protestor, protestors, demonstrator, demonstrators,
        prisoner, prisoners, hostage,
        hostages, detainee, detainees, officer, officers, official, officials, policeman,
        policemen, soldier, soldiers, troops, leader, leaders, commander, commanders, doctor,
        doctors, refugee, refugees, migrant, migrants, passenger, passengers, tourist, tourists,
        worshipers, worshippers, pilgrims, guard, guards, driver, drivers, pilot, pilots,
        lawyer, lawmaker, politician, politicians, priest, suspect, suspects, victim, victims,
        family, families, him, her, them, himself, crowd, crowds, members, pedestrians,
        shoppers, bystanders, peacekeepers, fighters, militants, rebels, crew, opponents,
        critics, dissidents, dissident, blogger, bloggers, lawyers, ranger, rangers, farmer,
        farmers, herder, herders, herdsmen, fishermen, miner, miners, nurse, nurses, medic, medics,
        mayor, governor, minister, senator, judge, judges, prosecutor, cleric, clerics, imam, monk,
        monks, professor, reporter, reporters, cameraman, photographer, trader, traders, merchant,
        merchants, shopkeeper, bishop, nun, nuns, elder, elders, chief,
        population, deputy, envoy, diplomat,
        diplomats, ambassador, lawmakers, candidate, voter, voters, shepherd, shepherds, convict,
        convicts, inmate, inmates, captive, captives, contractor, contractors, laborers,
        schoolgirl, schoolgirls, schoolboy, schoolboys, schoolchildren, pupil, pupils, sailor,
        sailors, captain, captains, general, generals, colonel, national, nationals, foreigner,
        foreigners, engineer, engineers, businessman,
        businessmen, neighbor, neighbors, companion, companions, passerby, murderer, murderers,
        citizen, citizens, teenager, teenagers, youth, youths, employee, employees, bodyguard,
        bodyguards, tribesmen, worshiper, mourners
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
        helicopters, drone, drones, target, targets, camp, camps, refinery, pipeline, plant, plants,
        refineries, pipelines,
        facility, facilities, depot, warehouse, swaths, swathes, road, highway, cars, car,
        truck, pickup, minibus, ambulance, ambulances, shop, factory, clinic, prison, office,
        offices, apartment, tower, train, trains, churches, mosques, schools, hospitals, hotels,
        markets, embassies, patrol, motorcade, shops, buses, tires, trucks, island, islands,
        peninsula, farm, farms, land, site, sites, tank, tanks, aircraft, troops, bus, mall,
        restaurant, supplies, garage, garages, field, fields, kitchen, bakery, cafe, university,
        location, locations, parliament, palace, installation, installations, complex, garrison,
        hall, halls, store, stores, supermarket, shelter, shelters, orphanage, residence, mansion,
        block, suburb, suburbs, hideout, hideouts, hamlet, hamlets, settlement, settlements,
        quarter, post, posts, roadblock, roadblocks, funeral, wedding, quarry, railway, arsenal,
        academy, college, dormitory, hostel, monument, statue, bar, clinic, clinics, well, wells,
        trench, fortress, fort, citadel, gate, gates, consulates, seminary, library, mission,
        center, centers, centre, centres, trawler, freighter, yacht, dhow, freighters, tankers,
        airliner,
        stadium, courthouse, monastery, temple, shrine, mill, farmhouse, tent, tents, trench,
        trenches, bunker, bunkers, boats, ferry, subway, nightclub, square, headquarters, villa
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
        protester, protesters, protestor, protestors, demonstrator, demonstrators,
        thousands, hundreds, dozens, scores,
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
    killing wounding injuring leaving targeting hitting heard rang echoed
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
    war wars strife hostilities conflict insurgency insurgencies rebellion rebellions conflicts
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)
# What one side does for weeks, of which a deed of the day is a part and no second telling.
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
    disperse quell quash suppress repel contain monitor end break
    document report confirm
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)

# What bites, stings and eats the harvest.
BEASTS: frozenset[str] = frozenset(
    """
    wolf wolves bear bears lion lions lioness tiger tigers leopard leopards hyena hyenas elephant
    elephants rhino rhinos hippo hippos snake snakes python crocodile crocodiles alligator
    alligators shark sharks whale whales insect insects mosquito mosquitoes locust locusts ant ants
    bee bees wasp wasps hornet hornets beetle beetles spider spiders worm worms larva larvae
    caterpillar caterpillars termites armyworm armyworms parasite parasites predator predators
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)

# What is hunted, culled and slaughtered as well.
ANIMALS: frozenset[str] = BEASTS | frozenset(
    """
    animal animals cow cows calf calves cattle sheep lamb lambs goat goats pig pigs boar boars
    chicken chickens poultry hen hens duck ducks goose geese horse horses donkey donkeys mule mules
    camel camels dog dogs cat cats buffalo buffaloes deer elk moose antelope gazelles monkey monkeys
    ape apes gorilla gorillas chimpanzee chimpanzees dolphin dolphins seal seals fish tuna bird
    birds eagle eagles crow crows owl owls bat bats rat rats mouse mice rabbit rabbits fox foxes
    bacteria cells viruses trees crops
    prey wildlife herd herds flock flocks livestock hive nest queen host
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)

# Bodies and built things that end as ideas do: they can be attacked.
BUILT: frozenset[str] = frozenset(
    """
    station stations population populations delegation delegations mission missions installation
    installations plantation plantations organization organizations congregation procession
    processions administration division divisions fortification fortifications residence
    residences audience audiences conference conferences ambulance ambulances mansion mansions
    legation legations intersection intersections location locations constructions exhibition
    institution institutions section sections portion portions federation alliance convention
    wedding weddings meeting meetings gathering gatherings crossing crossings landing clearing king
    nation nations opposition generation ammunition munitions transmission distribution
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)

# Who captures markets, and attacks in words.
UNARMED: frozenset[str] = frozenset(
    """
    company companies firm firms bank banks maker makers manufacturer retailer retailers airline
    brand investor investors team striker captain lawmakers senators senator legislators critics
    economists economist analysts commentators columnist newspaper newspapers magazine editorial
    reviewers democrats republicans candidates
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)
