"""Common nouns for those who speak and act without a name."""

from ._words import Noun, nouns

# Heads of names and of plain phrases alike: "Russia's Defense Ministry", "the government",
# "a court". "Government" and "regime" are the state itself in copy; a ministry is a part.
GOVERNMENT_NOUNS: tuple[Noun, ...] = (
    *nouns(
        "state",
        """
        government/governments, regime/regimes, administration/administrations, junta/juntas
        """,
    ),
    *nouns("state", "state/states, kingdom/kingdoms, republic/republics", weak=True),
    *nouns(
        "government_body",
        """
        ministry/ministries, foreign ministry/foreign ministries,
        defense ministry/defense ministries, defence ministry/defence ministries,
        interior ministry/interior ministries, health ministry/health ministries,
        information ministry/information ministries, justice ministry/justice ministries,
        cabinet/cabinets, parliament/parliaments, legislature/legislatures, congress,
        senate/senates, national assembly/national assemblies, presidency/presidencies,
        presidential office/presidential offices,
        prime minister's office/prime minister's offices, foreign office/foreign offices,
        court/courts, supreme court/supreme courts, tribunal/tribunals, police,
        police force/police forces, police department/police departments, embassy/embassies,
        consulate/consulates, bureau/bureaus, directorate/directorates,
        intelligence service/intelligence services, intelligence agency/intelligence agencies,
        security service/security services, secret service/secret services, secret police,
        coast guard/coast guards, border guard service/border guard services,
        prosecutor's office/prosecutor's offices, ombudsman's office/ombudsman's offices,
        municipality/municipalities, city council/city councils, town hall/town halls,
        election commission/election commissions, electoral commission/electoral commissions,
        central bank/central banks, state media, state television, state radio,
        state tv
        """,
    ),
    *nouns(
        "government_body",
        """
        department/departments, agency/agencies, office/offices, assembly/assemblies,
        council/councils, palace/palaces, authority/authorities, commission/commissions,
        committee/committees
        """,
        weak=True,
    ),
)

# "Forces", "troops" and "the military" make an adjective of country into an army.
# Guards, peacekeepers and coalitions are forces too, of another kind.
FORCE_NOUNS: tuple[Noun, ...] = (
    *nouns(
        "armed_forces",
        """
        army/armies, military, armed forces, air force/air forces, navy/navies, marine corps,
        marine/marines, troop/troops, soldier/soldiers, security forces, special forces,
        ground forces, government forces, infantry, battalion/battalions, regiment/regiments,
        garrison/garrisons, gendarmerie/gendarmeries, paratrooper/paratroopers,
        commando/commandos, airman/airmen, sailor/sailors, conscript/conscripts,
        reservist/reservists, border guard/border guards,
        presidential guard/presidential guards, republican guard/republican guards,
        national guard/national guards, military command/military commands,
        high command/high commands, general staff, artillery
        """,
    ),
    *nouns(
        "armed_forces",
        """
        force/forces, brigade/brigades, division/divisions, unit/units, warplane/warplanes
        """,
        weak=True,
    ),
    *nouns(
        "coalition",
        """
        coalition/coalitions, alliance/alliances,
        international coalition/international coalitions,
        military coalition/military coalitions, joint force/joint forces,
        allied force/allied forces
        """,
    ),
    *nouns(
        "intergovernmental",
        """
        peacekeeper/peacekeepers, peacekeeping force/peacekeeping forces,
        peacekeeping mission/peacekeeping missions, observer mission/observer missions,
        monitoring mission/monitoring missions
        """,
    ),
)

# Half of those who speak have no name: "officials said", "a military source". The crude
# parser takes the nearest capital instead. An adjective before the noun ("rebel commanders")
# says more about the side than this kind does.
GROUP_NOUNS: tuple[Noun, ...] = (
    *nouns(
        "armed_group",
        """
        rebel/rebels, militant/militants, insurgent/insurgents, guerrilla/guerrillas,
        separatist/separatists, secessionist/secessionists, extremist/extremists,
        jihadist/jihadists, jihadi/jihadis, terrorist/terrorists, militiaman/militiamen,
        militia/militias, fighter/fighters, rebel group/rebel groups, armed group/armed groups,
        militant group/militant groups, terror group/terror groups,
        terrorist group/terrorist groups, rebel faction/rebel factions,
        paramilitary/paramilitaries, mercenary/mercenaries, bandit/bandits, pirate/pirates,
        cartel/cartels, gang/gangs, rebel fighter/rebel fighters,
        opposition fighter/opposition fighters, insurgency/insurgencies, mujahedeen, fedayeen
        """,
    ),
    *nouns("armed_group", "faction/factions", weak=True),
    *nouns(
        "political_body",
        """
        opposition, opposition group/opposition groups, opposition party/opposition parties,
        political party/political parties, opposition coalition/opposition coalitions,
        ruling party/ruling parties, faction leader/faction leaders,
        separatist leader/separatist leaders
        """,
    ),
    *nouns("political_body", "party/parties, movement/movements", weak=True),
    *nouns(
        "population",
        """
        resident/residents, villager/villagers, local/locals, citizen/citizens,
        civilian/civilians, inhabitant/inhabitants, protester/protesters,
        demonstrator/demonstrators, crowd/crowds, refugee/refugees, migrant/migrants,
        displaced person/displaced people, evacuee/evacuees, survivor/survivors,
        relative/relatives, family/families, neighbor/neighbors, mourner/mourners,
        worshiper/worshipers, student/students, people, farmer/farmers, herder/herders,
        settler/settlers, youth/youths, shopper/shoppers, voter/voters, tribe/tribes,
        tribesman/tribesmen, clan/clans, passer-by/passers-by, bystander/bystanders,
        parent/parents, patient/patients, victim/victims, returnee/returnees,
        asylum seeker/asylum seekers, taxi driver/taxi drivers
        """,
    ),
    *nouns("population", "community/communities", weak=True),
    *nouns(
        "news_agency",
        """
        news agency/news agencies, newspaper/newspapers, broadcaster/broadcasters, media, press,
        television station/television stations, tv station/tv stations,
        radio station/radio stations, news outlet/news outlets, media outlet/media outlets,
        news report/news reports, media report/media reports
        """,
    ),
    *nouns(
        "civil_society",
        """
        aid group/aid groups, aid agency/aid agencies, relief agency/relief agencies,
        humanitarian group/humanitarian groups, rights group/rights groups,
        human rights group/human rights groups, charity/charities,
        nongovernmental organization/nongovernmental organizations,
        non-governmental organization/non-governmental organizations, ngo/ngos,
        monitoring group/monitoring groups, think tank/think tanks, church/churches,
        watchdog/watchdogs, activist group/activist groups, trade union/trade unions,
        civil society, humanitarian organization/humanitarian organizations,
        human rights organization/human rights organizations, rescue service/rescue services
        """,
    ),
    *nouns("civil_society", "monitor/monitors", weak=True),
    *nouns(
        "unidentified",
        """
        official/officials, senior official/senior officials, diplomat/diplomats,
        source/sources, witness/witnesses, eyewitness/eyewitnesses, analyst/analysts,
        expert/experts, observer/observers, activist/activists, aid worker/aid workers,
        relief worker/relief workers, humanitarian worker/humanitarian workers,
        health worker/health workers, medic/medics, paramedic/paramedics, doctor/doctors,
        nurse/nurses, rescuer/rescuers, rescue worker/rescue workers,
        emergency worker/emergency workers, hospital official/hospital officials,
        health official/health officials, spokesman/spokesmen, spokeswoman/spokeswomen,
        spokesperson/spokespersons, commander/commanders, leader/leaders,
        negotiator/negotiators, mediator/mediators, delegate/delegates, delegation/delegations,
        envoy/envoys, minister/ministers, lawmaker/lawmakers, legislator/legislators,
        politician/politicians, senator/senators, ambassador/ambassadors, adviser/advisers,
        aide/aides, critic/critics, supporter/supporters, opponent/opponents, scholar/scholars,
        researcher/researchers, investigator/investigators, prosecutor/prosecutors,
        lawyer/lawyers, judge/judges, cleric/clerics, priest/priests, imam/imams,
        religious leader/religious leaders, tribal leader/tribal leaders,
        tribal elder/tribal elders, elder/elders, community leader/community leaders,
        teacher/teachers, worker/workers, volunteer/volunteers, campaigner/campaigners,
        dissident/dissidents, blogger/bloggers, defector/defectors, gunman/gunmen,
        armed man/armed men, assailant/assailants, attacker/attackers, bomber/bombers,
        suicide bomber/suicide bombers, sniper/snipers, suspect/suspects, kidnapper/kidnappers,
        hijacker/hijackers, hostage/hostages, prisoner/prisoners, detainee/detainees,
        smuggler/smugglers, trafficker/traffickers, police officer/police officers,
        policeman/policemen, officer/officers, security guard/security guards, guard/guards,
        bodyguard/bodyguards, intelligence officer/intelligence officers, general/generals,
        colonel/colonels, captive/captives, party to the conflict/parties to the conflict,
        warring side/warring sides, warring party/warring parties
        """,
    ),
    *nouns(
        "unidentified",
        """
        man/men, woman/women, boy/boys, girl/girls, side/sides, report/reports,
        statement/statements
        """,
        weak=True,
    ),
)
