"""Words of places: what sort a place is, what stands before a name, and what is no place."""

from attrs import field, frozen

from ._words import Verb, Words, verbs, words


@frozen
class Territory:
    """An area that copy names without its state, or whose state is in dispute."""

    name: str

    #: ISO 3166-1 alpha-3; None where states dispute it, since a parser takes no side.
    country: str | None = None

    #: Other names.
    aliases: tuple[str, ...] = field(default="", converter=words)


# A noun after the name ("Karsova province") or before it ("the city of Marsa") says what sort
# of place is named. The values are kinds of places in the model.
PLACE_NOUNS: tuple[Words, ...] = (
    Words("country", "country, nation, republic, kingdom"),
    Words("province", "province, provinces, governorate, governorates, state, states, oblast"),
    Words(
        "region",
        """
        region, regions, valley, peninsula, island, islands, area, areas, countryside, desert,
        mountains, highlands, coast, heights, hills, enclave, strip, jungle, forest, basin, delta,
        plain, plains, territory, territories, heartland, archipelago, corridor, gorge
        """,
    ),
    Words(
        "district",
        """
        district, districts, county, municipality, department, sub-district, commune,
        local government area, tribal agency
        """,
    ),
    Words("city", "city, cities, capital, port, seaport, metropolis"),
    Words("town", "town, towns, township, settlement, stronghold, resort"),
    Words("village", "village, villages, hamlet, kibbutz"),
    Words(
        "neighborhood",
        """
        suburb, suburbs, neighborhood, neighborhoods, neighbourhood, quarter, borough, slum,
        outskirts, shantytown, sector
        """,
    ),
    Words("camp", "camp, camps"),
    Words(
        "facility",
        """
        airport, airfield, air base, airbase, base, barracks, hospital, clinic, mosque, shrine,
        church, cathedral, temple, synagogue, monastery, school, university, college, campus,
        market, marketplace, bazaar, bazar, mall, hotel, restaurant, cafe, nightclub, stadium,
        arena, bridge, dam, refinery, pipeline, oil field, oilfield, gas field, power plant, plant,
        mine, factory, prison, jail, checkpoint, crossing, outpost, post, police station, station,
        embassy, consulate, palace, square, roundabout, junction, highway, road, street, tunnel,
        terminal, harbor, headquarters, compound, complex, building, towers, tower, theater,
        theatre, museum, park, cemetery, courthouse, garden, gardens, plaza, farm, orphanage,
        dormitory, guesthouse, villa, bakery, cinema, club, avenue, boulevard, supermarket, reactor,
        depot, seminary, madrassa, madrasa, monument, kindergarten, shopping center,
        shopping centre, trade center, trade centre, convention center, medical center,
        detention center, training center, community center, cultural center, pier, ranch,
        plantation
        """,
    ),
    Words(
        "water", "river, sea, ocean, lake, gulf, strait, straits, bay, canal, reservoir, channel"
    ),
    Words("other", "border, frontier, front line, front lines, frontline"),
)

# What may stand between a name and such a noun: "Tel Arun refugee camp", "X's main market".
PLACE_NOUN_MODIFIERS: frozenset[str] = frozenset(
    words("""
    refugee, military, air, naval, army, main, central, international, border, police, general,
    old, new, northern, southern, eastern, western, biggest, largest, oldest, busiest, famous,
    historic, industrial, commercial, only, crowded, bustling, grand, great, displacement,
    training, university, children's, fish, vegetable, cattle, livestock, train, bus, railway,
    subway, metro, second, first, third, fourth, nuclear, oil, gas, power, hydroelectric,
    high, primary, secondary, elementary, central, provincial, regional, public, state-run,
    tribal, autonomous, rural, remote, coastal, mountainous, shopping, boarding, girls', boys',
    maximum-security, luxury, five-star, sports, football,
    fishing, cargo
    """)
)

# Of these the noun names the part and the name behind "of" the whole: "the X district of Y" is X.
# Of the others it is the other way round: "the X suburb of Y" is Y, and so is "X province town".
PARTS_OF_PLACES: frozenset[str] = frozenset(
    words("""
    district, neighborhood, neighbourhood, quarter, area, areas, sector, market, camp, square,
    region, province, governorate, county, valley, countryside, outskirts, borough, mosque,
    hospital, school, airport, base, bridge, hotel, prison
    """)
)

# "Northern Syria" is closer than "Syria"; "downtown Moscow" is Moscow's middle.
COMPASS: frozenset[str] = frozenset(
    words("""
    northern, southern, eastern, western, central, northeastern, northwestern, southeastern,
    southwestern, north-eastern, north-western, south-eastern, south-western, north, south, east,
    west, northeast, northwest, southeast, southwest, upper, lower, downtown, coastal, mainland,
    north-east, north-west, south-east, south-west, north-central, south-central, far-northern, far
    """)
)

# Names of bodies that are capitalised as places are, told by their last word.
BODY_TAILS: frozenset[str] = frozenset(
    words("""
    council, committee, army, navy, marine, marines, force, forces, department, agency, ministry,
    party, movement, rights, units, brigade, brigades, organization, organisation, association,
    observatory, guard, guards, corps, court, parliament, congress, senate, nations, union, league,
    times, post, news, television, radio, tv, front, police, office, group, fund, bank, commission,
    administration, government, coalition, alliance, foundation, institute, initiative, program,
    watch, network, service, services, team, club, cup, championship, games, olympics, act,
    agreement, accord, treaty, resolution, constitution, day, week, month, war, revolution, spring,
    intifada, cabinet, coalition, militia, state department, affairs, security, intelligence, aid,
    defense, journal, magazine, review, conference, summit, assembly, house, federation, society,
    command, staff, troops, rebels, fighters, threat, violence, crisis, talks, deal, relations,
    policy, crash
    """)
)

# Capitals after "in" or "on" that no event takes place in.
NOT_PLACES: frozenset[str] = frozenset(
    words("""
    Least, Most, Islamic Maghreb, Arabian Peninsula, Indian Subcontinent,
    Islam, Christianity, Judaism, Buddhism, Hinduism, Sufi, Salafi, Coptic, Catholic, Orthodox,
    Protestant, Evangelical, Baptist, Anglican, Methodist, Lutheran, Hindu, Buddhist, Sikh, Yazidi,
    Muslim, Christian, Jewish, Islamic, Koranic, Islamophobia, Ramadan, Eid, Christmas, Easter,
    Passover, Lent, Nowruz, Parliament, Congress, Senate, English, Arabic, Hebrew, Spanish, French,
    Russian, Chinese, Kurdish, Turkish, Persian, Farsi, Pashto, Urdu, Hindi, Swahili, Somali,
    Twitter, Facebook, YouTube, Instagram, Telegram, WhatsApp, Internet, Skype, Google, God, Allah,
    Quran, Koran, Bible, East, West, North, South, Mass, Christ, Jesus, Prophet, Muhammad, Web,
    Democrats, Republicans, Crash, Olympics, Cabinet, Earth, Mars, Day, Eve, Year, Coast, Holocaust
    """)
)

# A name may begin with a word that is a verb elsewhere: "Tell" is a mound.
PLACE_PREFIXES: frozenset[str] = frozenset(words("Tell"))

# Titles that begin or end names of towns: "in Sheikh Zuweid", "near Khan Sheikhoun".
PLACE_TITLES: frozenset[str] = frozenset(words("Sheikh, Sultan, Khan, Imam, Hajji, Haji, Pir"))

# Names that go on behind "of": "the University of X", "the Gulf of Aden".
NAMES_WITH_OF: frozenset[str] = frozenset(
    words("""
    University, Gulf, Bay, Strait, Straits, Horn, Cape, Sea, Isle, Church, Mosque, Temple, Tomb,
    Palace, Port, Line, Mount, Valley, Dome, Republic, Museum, School, College, Institute, Bank,
    Shrine
    """)
)

# Verbs with a place as their object: what is shelled, stormed or fled from is where it happens.
PLACE_VERBS: tuple[Verb, ...] = verbs(
    "strong",
    """
    shell/shells/shelled/shelling, bomb/bombs/bombed/bombing,
    bombard/bombards/bombarded/bombarding, besiege/besieges/besieged/besieging,
    storm/storms/stormed/storming, recapture/recaptures/recaptured/recapturing,
    retake/retakes/retook/retaken/retaking, overrun/overruns/overran/overrun/overrunning,
    liberate/liberates/liberated/liberating, occupy/occupies/occupied/occupying,
    invade/invades/invaded/invading, flee/flees/fled/fleeing, rock/rocks/rocked/rocking,
    encircle/encircles/encircled/encircling, enter/enters/entered/entering,
    seize/seizes/seized/seizing, pound/pounds/pounded/pounding,
    evacuate/evacuates/evacuated/evacuating, blockade/blockades/blockaded/blockading,
    annex/annexes/annexed/annexing
    """,
)

# Verbs whose object is a person or a body as often: a noun of a place or a known name decides.
WEAK_PLACE_VERBS: tuple[Verb, ...] = verbs(
    "weak",
    """
    hit/hits/hit/hitting, strike/strikes/struck/striking, attack/attacks/attacked/attacking,
    target/targets/targeted/targeting, capture/captures/captured/capturing,
    take/takes/took/taken/taking, raid/raids/raided/raiding, leave/leaves/left/leaving,
    reach/reaches/reached/reaching, control/controls/controlled/controlling,
    surround/surrounds/surrounded/surrounding, shake/shakes/shook/shaken/shaking,
    loot/loots/looted/looting, burn/burns/burned/burning, ransack/ransacks/ransacked/ransacking,
    destroy/destroys/destroyed/destroying, devastate/devastates/devastated/devastating,
    batter/batters/battered/battering, ravage/ravages/ravaged/ravaging,
    engulf/engulfs/engulfed/engulfing, cross/crosses/crossed/crossing,
    hold/holds/held/holding, ambush/ambushes/ambushed/ambushing
    """,
)

# Areas that copy names alone. A row with a code lies within one state in every register; where
# states dispute that, the row has none.
TERRITORIES: tuple[Territory, ...] = (
    Territory("Gaza", "PSE", "Gaza Strip"),
    Territory("Gaza City", "PSE"),
    Territory("West Bank", "PSE"),
    Territory("East Jerusalem"),
    Territory("Golan Heights", aliases="Golan"),
    Territory("Crimea", aliases="Crimean Peninsula, Crimean peninsula"),
    Territory("Donbas", "UKR", "Donbass"),
    Territory("Kashmir", aliases="Jammu and Kashmir, Azad Kashmir"),
    Territory("Somaliland"),
    Territory("Puntland", "SOM"),
    Territory("Darfur", "SDN"),
    Territory("Kordofan", "SDN"),
    Territory("Abyei"),
    Territory("Tigray", "ETH"),
    Territory("Oromia", "ETH"),
    Territory("Ogaden", "ETH"),
    Territory("Chechnya", "RUS"),
    Territory("Dagestan", "RUS"),
    Territory("Ingushetia", "RUS"),
    Territory("Siberia", "RUS"),
    Territory("Abkhazia"),
    Territory("South Ossetia"),
    Territory("Nagorno-Karabakh"),
    Territory("Transnistria", aliases="Trans-Dniester"),
    Territory("Northern Cyprus"),
    Territory("Kurdistan"),
    Territory("Iraqi Kurdistan", "IRQ", "Kurdistan Region"),
    Territory("Rojava"),
    Territory("Sinai", "EGY", "Sinai Peninsula"),
    Territory("North Sinai", "EGY"),
    Territory("Xinjiang", "CHN"),
    Territory("Tibet", "CHN"),
    Territory("Hong Kong", "HKG"),
    Territory("Macau", "MAC", "Macao"),
    Territory("Mindanao", "PHL"),
    Territory("Aceh", "IDN"),
    Territory("West Papua", "IDN"),
    Territory("Balochistan", "PAK", "Baluchistan"),
    Territory("Waziristan", "PAK"),
    Territory("North Waziristan", "PAK"),
    Territory("South Waziristan", "PAK"),
    Territory("Khyber Pakhtunkhwa", "PAK"),
    Territory("Sindh", "PAK"),
    Territory("Helmand", "AFG"),
    Territory("Catalonia", "ESP"),
    Territory("Corsica", "FRA"),
    Territory("Northern Ireland", "GBR"),
    Territory("Scotland", "GBR"),
    Territory("Wales", "GBR"),
    Territory("England", "GBR"),
    Territory("Puerto Rico", "PRI"),
    Territory("Guam", "GUM"),
    Territory("Greenland", "GRL"),
    Territory("New Caledonia", "NCL"),
    Territory("Bougainville", "PNG"),
    Territory("Kivu", "COD"),
    Territory("North Kivu", "COD"),
    Territory("South Kivu", "COD"),
    Territory("Ituri", "COD"),
    Territory("Cabo Delgado", "MOZ"),
    Territory("Casamance", "SEN"),
    Territory("Middle East"),
    Territory("Sahel"),
    Territory("Horn of Africa"),
    Territory("North Africa"),
    Territory("West Africa"),
    Territory("Balkans"),
    Territory("Caucasus", aliases="North Caucasus"),
)

# "San Diego, California": the state tells the country. "Georgia" and "Washington" are left to
# the country and the city.
US_STATES: frozenset[str] = frozenset(
    words("""
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida,
    Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland,
    Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
    New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon,
    Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont,
    Virginia, West Virginia, Wisconsin, Wyoming
    """)
)
