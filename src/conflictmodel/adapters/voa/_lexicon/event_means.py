"""With what violence is done, and who is called by it: rockets, gunmen."""

from ._words import Noun, nouns

# The subject tells what the verb does not: "warplanes hit", "rockets hit", "mortars hit".
# The value is the kind of incident that a verb of striking becomes with it.
INSTRUMENTS: tuple[Noun, ...] = (
    *nouns(
        "airstrike",
        """
        warplane/warplanes, fighter jet/fighter jets, fighter plane/fighter planes,
        fighter-bomber/fighter-bombers, bomber plane/bomber planes,
        helicopter gunship/helicopter gunships, gunship/gunships,
        attack helicopter/attack helicopters, barrel bomb/barrel bombs,
        cluster bomb/cluster bombs, cluster munition/cluster munitions,
        bunker buster/bunker busters, air force plane/air force planes, smart bomb/smart bombs,
        f-16/f-16s, f-15/f-15s,
        f-18/f-18s, f-35/f-35s, antonov/antonovs, mig/migs, sukhoi/sukhois, air force jet/air force
        jets, military plane/military planes, military helicopter/military helicopters
        """,
    ),
    *nouns("airstrike", "jet/jets, aircraft, helicopter/helicopters, plane/planes", weak=True),
    *nouns(
        "drone_strike",
        """
        drone/drones, unmanned aerial vehicle/unmanned aerial vehicles, uav/uavs,
        unmanned aircraft, armed drone/armed drones
        """,
    ),
    *nouns(
        "shelling",
        """
        artillery, mortar/mortars, mortar round/mortar rounds, mortar shell/mortar shells,
        mortar bomb/mortar bombs, artillery shell/artillery shells, howitzer/howitzers,
        tank shell/tank shells, heavy artillery, field gun/field guns
        """,
    ),
    *nouns("shelling", "shell/shells, tank/tanks, heavy weapon/heavy weapons", weak=True),
    *nouns(
        "missile_strike",
        """
        missile/missiles, rocket/rockets, rocket launcher/rocket launchers,
        cruise missile/cruise missiles, ballistic missile/ballistic missiles, scud/scuds,
        scud missile/scud missiles, grad rocket/grad rockets,
        multiple rocket launcher/multiple rocket launchers,
        rocket-propelled grenade/rocket-propelled grenades, rpg/rpgs,
        surface-to-air missile/surface-to-air missiles, antitank missile/antitank missiles,
        anti-tank missile/anti-tank missiles, tomahawk/tomahawks, katyusha/katyushas,
        qassam rocket/qassam rockets
        """,
    ),
    *nouns(
        "bombing",
        """
        car bomb/car bombs, truck bomb/truck bombs, roadside bomb/roadside bombs,
        improvised explosive device/improvised explosive devices, ied/ieds, bomb/bombs,
        land mine/land mines, landmine/landmines, grenade/grenades, hand grenade/hand grenades,
        explosive device/explosive devices, explosives, dynamite, nail bomb/nail bombs,
        pipe bomb/pipe bombs, pressure cooker bomb/pressure cooker bombs,
        magnetic bomb/magnetic bombs, sticky bomb/sticky bombs, booby trap/booby traps,
        vehicle bomb/vehicle bombs, parcel bomb/parcel bombs, letter bomb/letter bombs
        """,
    ),
    *nouns("bombing", "mine/mines", weak=True),
    *nouns(
        "suicide_bombing",
        """
        suicide vest/suicide vests,
        explosive vest/explosive vests, explosives belt/explosives belts,
        suicide belt/suicide belts, suicide car bomb/suicide car bombs,
        suicide bomb/suicide bombs, strapped with explosives, strapped with bombs
        """,
    ),
    *nouns(
        "shooting",
        """
        gunfire, rifle fire, police fire, automatic fire,
        gun/guns, rifle/rifles, assault rifle/assault rifles, machine gun/machine guns,
        pistol/pistols, handgun/handguns, kalashnikov/kalashnikovs, ak-47/ak-47s,
        sniper rifle/sniper rifles, bullet/bullets, shotgun/shotguns,
        small arms, automatic weapon/automatic weapons, submachine gun/submachine guns,
        revolver/revolvers, live round/live rounds, live ammunition,
        rubber bullet/rubber bullets
        """,
    ),
    *nouns(
        "stabbing",
        """
        knife/knives, machete/machetes, sword/swords, dagger/daggers, ax/axes, axe,
        hatchet/hatchets, screwdriver/screwdrivers
        """,
    ),
    *nouns(
        "vehicle_attack",
        """
        speeding car/speeding cars, speeding truck/speeding trucks, speeding van/speeding vans
        """,
    ),
    *nouns("vehicle_attack", "bulldozer/bulldozers", weak=True),
    *nouns(
        "chemical_attack",
        """
        chlorine, chlorine gas, sarin, sarin gas, mustard gas, nerve agent/nerve agents,
        nerve gas, poison gas, toxic gas, vx, chemical weapon/chemical weapons,
        chemical agent/chemical agents, toxic chemical/toxic chemicals
        """,
    ),
    *nouns(
        "arson",
        """
        firebomb/firebombs, molotov cocktail/molotov cocktails, gasoline bomb/gasoline bombs,
        petrol bomb/petrol bombs, incendiary bomb/incendiary bombs
        """,
    ),
    *nouns(
        "riot",
        """
        stone/stones, tear gas, water cannon/water cannons, rock/rocks, baton/batons
        """,
        weak=True,
    ),
)

# Who they are tells what they did: "gunmen killed" is a shooting.
DOERS: tuple[Noun, ...] = (
    *nouns("shooting", "gunman/gunmen, sniper/snipers, shooter/shooters"),
    *nouns(
        "suicide_bombing",
        """
        suicide bomber/suicide bombers, suicide attacker/suicide attackers,
        suicide car bomber/suicide car bombers, suicide truck bomber/suicide truck bombers,
        suicide assailant/suicide assailants
        """,
    ),
    *nouns(
        "stabbing", "knife-wielding, machete-wielding, ax-wielding, axe-wielding, knifeman/knifemen"
    ),
)
