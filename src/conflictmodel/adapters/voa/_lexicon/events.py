"""Nouns for what was done to people and places."""

from ._words import Noun, nouns

# An event is a noun in half of all copy ("the shelling of", "an airstrike on"). A weak noun
# names more plans, memories and metaphors than events: "fighting" was right twice in 24.
EVENT_NOUNS: tuple[Noun, ...] = (
    *nouns(
        "airstrike",
        """
        airstrike/airstrikes, air strike/air strikes, air raid/air raids,
        air attack/air attacks, air assault/air assaults,
        aerial bombardment/aerial bombardments, aerial attack/aerial attacks,
        bombing raid/bombing raids, barrel bombing/barrel bombings,
        barrel bomb attack/barrel bomb attacks, air bombardment/air bombardments,
        coalition strike/coalition strikes, helicopter attack/helicopter attacks,
        cluster bomb attack/cluster bomb attacks, double-tap strike/double-tap strikes,
        aerial bombing/aerial bombings, aerial strike/aerial strikes, air campaign/air campaigns,
        air bombing/air bombings, helicopter strike/helicopter strikes,
        airstrike campaign/airstrike campaigns
        """,
    ),
    # Armies strike from the air unless they say otherwise.
    *nouns("airstrike", "bombing run/bombing runs, strike/strikes", weak=True),
    *nouns(
        "drone_strike",
        """
        drone strike/drone strikes, drone attack/drone attacks,
        unmanned aircraft strike/unmanned aircraft strikes,
        suicide drone attack/suicide drone attacks
        """,
    ),
    *nouns(
        "shelling",
        """
        shelling/shellings, artillery fire, artillery barrage/artillery barrages,
        artillery strike/artillery strikes, artillery attack/artillery attacks,
        artillery shelling/artillery shellings, tank fire, mortar fire,
        mortar attack/mortar attacks, mortar barrage/mortar barrages,
        mortar strike/mortar strikes, bombardment/bombardments,
        cross-border shelling/cross-border shellings, cannonade/cannonades,
        tank shelling/tank shellings, artillery exchange/artillery exchanges,
        artillery duel/artillery duels, artillery bombardment/artillery bombardments,
        mortar shelling/mortar shellings, mortar bombardment/mortar bombardments, shellfire
        """,
    ),
    *nouns("shelling", "mortar round/mortar rounds", weak=True),
    *nouns(
        "missile_strike",
        """
        missile strike/missile strikes, missile attack/missile attacks, rocket fire,
        rocket attack/rocket attacks, rocket strike/rocket strikes,
        rocket barrage/rocket barrages, missile barrage/missile barrages,
        cruise missile strike/cruise missile strikes, rocket salvo/rocket salvos,
        ballistic missile attack/ballistic missile attacks
        """,
    ),
    *nouns(
        "missile_strike",
        """
        rocket launch/rocket launches, missile launch/missile launches, barrage/barrages,
        salvo/salvos
        """,
        weak=True,
    ),
    *nouns(
        "bombing",
        """
        bombing/bombings, bomb attack/bomb attacks, bomb blast/bomb blasts,
        car bombing/car bombings, car bomb attack/car bomb attacks, car bomb/car bombs,
        truck bombing/truck bombings, truck bomb/truck bombs,
        roadside bombing/roadside bombings, roadside bomb/roadside bombs,
        bomb explosion/bomb explosions, detonation/detonations, grenade attack/grenade attacks,
        mine explosion/mine explosions, land mine explosion/land mine explosions,
        landmine explosion/landmine explosions, parcel bomb/parcel bombs,
        letter bomb/letter bombs, mail bomb/mail bombs, mine blast/mine blasts,
        land mine blast/land mine blasts, landmine blast/landmine blasts,
        roadside blast/roadside blasts, roadside explosion/roadside explosions,
        grenade blast/grenade blasts, grenade explosion/grenade explosions, ied attack/ied attacks,
        ied blast/ied blasts, bombing attack/bombing attacks, car bomb blast/car bomb blasts,
        car bomb explosion/car bomb explosions, booby trap/booby traps
        """,
    ),
    *nouns("bombing", "blast/blasts, explosion/explosions", weak=True),
    *nouns(
        "suicide_bombing",
        """
        suicide bombing/suicide bombings, suicide attack/suicide attacks,
        suicide bomb attack/suicide bomb attacks, suicide blast/suicide blasts,
        suicide car bombing/suicide car bombings, suicide car bomb/suicide car bombs,
        suicide truck bombing/suicide truck bombings, suicide bomb/suicide bombs
        """,
    ),
    *nouns("suicide_bombing", "suicide mission/suicide missions", weak=True),
    *nouns(
        "shooting",
        """
        shooting/shootings, mass shooting/mass shootings, gunfire, sniper fire, small-arms fire,
        machine-gun fire, gun attack/gun attacks, drive-by shooting/drive-by shootings,
        shooting attack/shooting attacks, shooting spree/shooting sprees, gunshot/gunshots,
        sniper attack/sniper attacks, school shooting/school shootings,
        shooting death/shooting deaths, shots were fired/shots rang out
        """,
    ),
    *nouns("shooting", "friendly fire", weak=True),
    *nouns(
        "stabbing",
        """
        stabbing/stabbings, stabbing attack/stabbing attacks, knife attack/knife attacks,
        stabbing spree/stabbing sprees, knifing/knifings, machete attack/machete attacks,
        ax attack/ax attacks, axe attack/axe attacks
        """,
    ),
    *nouns(
        "vehicle_attack",
        """
        vehicle attack/vehicle attacks, car attack/car attacks, truck attack/truck attacks,
        car-ramming/car-rammings, car ramming/car rammings, vehicle ramming/vehicle rammings,
        car-ramming attack/car-ramming attacks, ramming attack/ramming attacks,
        vehicular attack/vehicular attacks
        """,
    ),
    *nouns(
        "clash",
        """
        clash/clashes, firefight/firefights, gunbattle/gunbattles, gun battle/gun battles,
        skirmish/skirmishes, gunfight/gunfights, shootout/shootouts, shoot-out/shoot-outs,
        street fighting, street battle/street battles, infighting, ground fighting, tank
        battle/tank battles, border clash/border clashes, border skirmish/border skirmishes,
        exchange of fire/exchanges of fire, exchange of gunfire/exchanges of gunfire,
        running battle/running battles, pitched battle/pitched battles, street fight/street fights
        """,
    ),
    *nouns(
        "clash",
        """
        fighting, battle/battles, hostilities, combat, war/wars, conflict/conflicts, civil
        war/civil wars, civil strife, confrontation/confrontations, standoff/standoffs,
        sectarian violence, ethnic violence, violence, bloodshed, crossfire,
        insurgency/insurgencies, guerrilla war/guerrilla wars,
        rebellion/rebellions
        """,
        weak=True,
    ),
    *nouns(
        "raid",
        """
        night raid/night raids, commando raid/commando raids, ground raid/ground raids,
        incursion/incursions, cross-border raid/cross-border raids, police raid/police raids,
        ground incursion/ground incursions, cattle raid/cattle raids, house raid/house raids,
        house-to-house search/house-to-house searches, house search/house searches
        """,
    ),
    *nouns("raid", "raid/raids, sweep/sweeps, manhunt/manhunts", weak=True),
    *nouns(
        "seizure",
        """
        recapture/recaptures, retaking, takeover of power, coup/coups,
        military coup/military coups, coup d'etat/coups d'etat, putsch/putsches,
        annexation/annexations, military takeover/military takeovers,
        attempted coup/attempted coups, coup attempt/coup attempts, coup bid/coup bids
        """,
    ),
    *nouns(
        "seizure",
        """
        seizure/seizures, capture/captures, takeover/takeovers,
        occupation/occupations, land grab/land grabs, fall
        """,
        weak=True,
    ),
    *nouns(
        "assassination",
        """
        assassination/assassinations, assassination attempt/assassination attempts,
        targeted killing/targeted killings, attempted assassination/attempted assassinations,
        contract killing/contract killings
        """,
    ),
    *nouns(
        "execution",
        """
        beheading/beheadings, hanging/hangings,
        public execution/public executions, mass execution/mass executions,
        summary execution/summary executions, extrajudicial killing/extrajudicial killings,
        execution-style killing/execution-style killings, lynching/lynchings, stoning/stonings,
        crucifixion/crucifixions
        """,
    ),
    *nouns("execution", "execution/executions", weak=True),
    *nouns(
        "massacre",
        """
        massacre/massacres, mass killing/mass killings, slaughter/slaughters,
        bloodbath/bloodbaths, mass murder/mass murders
        """,
    ),
    *nouns(
        "massacre",
        """
        genocide/genocides, ethnic cleansing, atrocity/atrocities, carnage
        """,
        weak=True,
    ),
    *nouns(
        "abduction",
        """
        abduction/abductions, kidnapping/kidnappings, kidnaping/kidnapings,
        enforced disappearance/enforced disappearances,
        forced disappearance/forced disappearances, mass abduction/mass abductions,
        mass kidnapping/mass kidnappings, kidnap/kidnaps
        """,
    ),
    *nouns(
        "hostage_taking",
        """
        hostage-taking/hostage-takings, hostage taking/hostage takings, hijacking/hijackings,
        hijack/hijacks, carjacking/carjackings, hostage drama/hostage dramas,
        hostage crisis/hostage crises, hostage standoff/hostage standoffs
        """,
    ),
    *nouns(
        "chemical_attack",
        """
        chemical attack/chemical attacks, chemical weapons attack/chemical weapons attacks,
        gas attack/gas attacks, chlorine attack/chlorine attacks,
        chlorine gas attack/chlorine gas attacks, sarin attack/sarin attacks,
        poison gas attack/poison gas attacks, nerve gas attack/nerve gas attacks,
        nerve agent attack/nerve agent attacks, mustard gas attack/mustard gas attacks
        """,
    ),
    *nouns(
        "sexual_violence",
        """
        rape/rapes, gang rape/gang rapes, sexual assault/sexual assaults, sexual slavery,
        sexual abuse, mass rape/mass rapes
        """,
    ),
    *nouns("sexual_violence", "sexual violence", weak=True),
    *nouns(
        "arson",
        """
        arson, arson attack/arson attacks, firebombing/firebombings, torching/torchings,
        firebomb attack/firebomb attacks, arson fire/arson fires
        """,
    ),
    *nouns("looting", "looting, pillaging, pillage, ransacking/ransackings, plunder"),
    *nouns(
        "riot",
        """
        riot/riots, rioting, mob violence, prison riot/prison riots, mob attack/mob attacks,
        food riot/food riots, race riot/race riots, mutiny/mutinies
        """,
    ),
    *nouns("riot", "unrest, communal violence", weak=True),
    *nouns(
        "demonstration",
        """
        demonstration/demonstrations, protest/protests, protest rally/protest rallies,
        street protest/street protests, sit-in/sit-ins, mass protest/mass protests,
        anti-government protest/anti-government protests,
        antigovernment protest/antigovernment protests, protest march/protest marches,
        protest action/protest actions, anti-government rally/anti-government rallies,
        antigovernment rally/antigovernment rallies, opposition rally/opposition rallies,
        counter-protest/counter-protests, counterprotest/counterprotests
        """,
    ),
    *nouns(
        "demonstration",
        "rally/rallies, march/marches, uprising/uprisings, popular revolt/popular revolts",
        weak=True,
    ),
    *nouns("arrest", "arrest/arrests, mass arrest/mass arrests, roundup/roundups"),
    *nouns(
        "arrest",
        """
        detention/detentions, crackdown/crackdowns, imprisonment/imprisonments
        """,
        weak=True,
    ),
    *nouns(
        "displacement",
        """
        exodus, mass displacement/mass displacements, expulsion/expulsions,
        forced displacement/forced displacements, flight of civilians
        """,
    ),
    *nouns(
        "displacement",
        """
        displacement/displacements, deportation/deportations, evacuation/evacuations
        """,
        weak=True,
    ),
    *nouns("siege", "siege/sieges, encirclement/encirclements, besiegement/besiegements"),
    *nouns("siege", "blockade/blockades", weak=True),
    *nouns(
        "attack",
        """
        ambush/ambushes, ground offensive/ground offensives, counterattack/counterattacks,
        terror attack/terror attacks, terrorist attack/terrorist attacks,
        terrorist assault/terrorist assaults, onslaught/onslaughts, beating/beatings,
        acid attack/acid attacks, attempted murder/attempted murders,
        hit-and-run attack/hit-and-run attacks, honor killing/honor killings,
        insurgent attack/insurgent attacks, militant attack/militant attacks,
        rebel attack/rebel attacks, revenge attack/revenge attacks,
        revenge killing/revenge killings, reprisal/reprisals, reprisal attack/reprisal attacks,
        deadly attack/deadly attacks, violent death/violent deaths
        """,
    ),
    *nouns(
        "attack",
        """
        attack/attacks, assault/assaults, offensive/offensives, invasion/invasions,
        counteroffensive/counteroffensives, counter-offensive/counter-offensives,
        killing/killings, murder/murders, torture, cyberattack/cyberattacks,
        military operation/military operations, ground operation/ground
        operations, counteroffensive operation/counteroffensive operations, military
        intervention/military interventions, military campaign/military campaigns,
        intervention/interventions
        """,
        weak=True,
    ),
)
