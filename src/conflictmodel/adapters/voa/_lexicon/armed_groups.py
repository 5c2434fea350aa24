"""Organisations that fight, and the parties and fronts that speak for some of them."""

from attrs import field, frozen

from ._words import words


@frozen
class ArmedGroup:
    """A non-state party to a conflict, known by name."""

    #: The name as VOA writes it, without "the".
    name: str

    #: Spellings, initials and the names in other languages, without "the".
    aliases: tuple[str, ...] = field(default="", converter=words)

    #: ISO codes of the states where it fights or sits; empty if it is at home in none.
    countries: tuple[str, ...] = field(default="", converter=words)

    #: ``armed_group``, or ``political_body`` for one that speaks rather than shoots.
    kind: str = "armed_group"


# One group has five spellings in five desks' copy, and a page often uses two of them:
# "Islamic State", "IS", "ISIL". Initials that are common words (IS) or belong to several
# (ELN, NLA) stand where copy uses them most; the others have their full names only.
# fmt: off
ARMED_GROUPS: tuple[ArmedGroup, ...] = (
    # Syria, Iraq and their neighbours.
    ArmedGroup("Islamic State",
               "IS, ISIS, ISIL, Daesh, Da'esh, Da’esh, Islamic State group, "
               "Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, "
               "Islamic State in Iraq and the Levant, Islamic State of Iraq", "IRQ, SYR"),
    ArmedGroup("al-Qaida", "al-Qaeda, al Qaida, al Qaeda, Al-Qaida, Al-Qaeda, Al Qaida, Al Qaeda"),
    ArmedGroup("al-Nusra Front",
               "Nusra Front, al-Nusra, Nusra, Jabhat al-Nusra, Al-Nusra Front, Al-Nusra, "
               "Fatah al-Sham Front, Jabhat Fatah al-Sham, Fateh al-Sham", "SYR"),
    ArmedGroup("Hayat Tahrir al-Sham", "HTS, Tahrir al-Sham", "SYR"),
    ArmedGroup("Ahrar al-Sham", "", "SYR"),
    ArmedGroup("Jaish al-Islam", "Jaysh al-Islam, Army of Islam", "SYR"),
    ArmedGroup("Jaish al-Fatah", "Jaysh al-Fatah, Army of Conquest", "SYR"),
    ArmedGroup("Nour al-Din al-Zinki", "Nureddin al-Zinki, Noureddine al-Zinki", "SYR"),
    ArmedGroup("Faylaq al-Rahman", "Failaq al-Rahman", "SYR"),
    ArmedGroup("Free Syrian Army", "FSA", "SYR"),
    ArmedGroup("Syrian National Army", "", "SYR"),
    ArmedGroup("Levant Front", "Shamiya Front, al-Shamiya Front", "SYR"),
    ArmedGroup("Syrian Democratic Forces", "SDF, Syria Democratic Forces", "SYR"),
    ArmedGroup("People's Protection Units",
               "YPG, People’s Protection Units, Kurdish People's Protection Units, "
               "Kurdish People’s Protection Units", "SYR"),
    ArmedGroup("Women's Protection Units", "YPJ, Women’s Protection Units", "SYR"),
    ArmedGroup("Democratic Union Party", "PYD, Kurdish Democratic Union Party", "SYR",
               "political_body"),
    ArmedGroup("National Defense Forces", "NDF, shabiha, Shabiha", "SYR"),
    ArmedGroup("Kurdistan Workers' Party",
               "PKK, Kurdistan Workers Party, Kurdistan Workers’ Party, Kurdistan Worker's Party, "
               "Kurdistan Worker’s Party", "TUR"),
    ArmedGroup("Kurdistan Freedom Falcons", "TAK, Kurdistan Freedom Hawks", "TUR"),
    ArmedGroup("DHKP-C", "Revolutionary People's Liberation Party-Front", "TUR"),
    ArmedGroup("Party of Free Life of Kurdistan", "PJAK", "IRN"),
    ArmedGroup("Jaish al-Adl", "Jundallah, Jundullah", "IRN"),
    ArmedGroup("Mujahedeen-e-Khalq", "MEK, Mujahedin-e-Khalq, People's Mujahedeen", "IRN",
               "political_body"),
    ArmedGroup("Mahdi Army", "Peace Brigades, Saraya al-Salam", "IRQ"),
    ArmedGroup("Badr Organization", "Badr Brigade, Badr Corps", "IRQ"),
    ArmedGroup("Kataib Hezbollah", "Kata'ib Hezbollah, Kataeb Hezbollah", "IRQ"),
    ArmedGroup("Asaib Ahl al-Haq", "Asa'ib Ahl al-Haq, League of the Righteous", "IRQ"),
    ArmedGroup("Ansar al-Islam", "Ansar al-Sunna", "IRQ"),
    # Lebanon, the Palestinian territories, Egypt, Yemen.
    ArmedGroup("Hezbollah", "Hizbullah, Hizballah, Hizbollah, Hezbullah", "LBN"),
    ArmedGroup("Amal", "Amal Movement", "LBN", "political_body"),
    ArmedGroup("Fatah al-Islam", "", "LBN"),
    ArmedGroup("Hamas", "Islamic Resistance Movement", "PSE"),
    ArmedGroup("Qassam Brigades", "al-Qassam Brigades, Izz ad-Din al-Qassam Brigades", "PSE"),
    ArmedGroup("Islamic Jihad", "Palestinian Islamic Jihad, PIJ", "PSE"),
    ArmedGroup("Fatah", "Fateh", "PSE", "political_body"),
    ArmedGroup("al-Aqsa Martyrs Brigades", "al-Aqsa Martyrs Brigade, Al-Aqsa Martyrs Brigades",
               "PSE"),
    ArmedGroup("Popular Front for the Liberation of Palestine", "PFLP", "PSE"),
    ArmedGroup("Popular Resistance Committees", "", "PSE"),
    ArmedGroup("Muslim Brotherhood", "", "EGY", "political_body"),
    ArmedGroup("Sinai Province", "Wilayat Sinai, Ansar Beit al-Maqdis, Ansar Bayt al-Maqdis",
               "EGY"),
    ArmedGroup("Hasm", "Hasm Movement", "EGY"),
    ArmedGroup("Houthis",
               "Houthi, Huthi, Huthis, Ansar Allah, Ansarullah, Houthi movement, Houthi rebels",
               "YEM"),
    ArmedGroup("al-Qaida in the Arabian Peninsula",
               "AQAP, al-Qaeda in the Arabian Peninsula, Ansar al-Sharia in Yemen", "YEM"),
    ArmedGroup("Southern Movement", "al-Hirak, Hirak", "YEM", "political_body"),
    # Afghanistan and South Asia.
    ArmedGroup("Taliban", "Taleban, Afghan Taliban, Taliban movement", "AFG"),
    ArmedGroup("Haqqani network", "Haqqani Network, Haqqanis", "AFG, PAK"),
    ArmedGroup("Islamic State Khorasan", "ISIS-K, ISKP, IS-K, Islamic State Khorasan Province, "
               "Islamic State-Khorasan", "AFG, PAK"),
    ArmedGroup("Hezb-i-Islami", "Hezb-e-Islami, Hizb-i-Islami, Hezb-e Islami", "AFG"),
    ArmedGroup("Northern Alliance", "National Resistance Front", "AFG"),
    ArmedGroup("Pakistani Taliban",
               "Tehrik-i-Taliban Pakistan, Tehreek-e-Taliban Pakistan, TTP, Tehrik-e-Taliban",
               "PAK"),
    ArmedGroup("Jamaat-ul-Ahrar", "Jamaat ul Ahrar, JuA", "PAK"),
    ArmedGroup("Lashkar-e-Taiba", "Lashkar-e-Tayyiba, LeT, Lashkar-e-Toiba", "PAK, IND"),
    ArmedGroup("Lashkar-e-Jhangvi", "Lashkar-i-Jhangvi", "PAK"),
    ArmedGroup("Jaish-e-Mohammad", "Jaish-e-Mohammed, JeM", "PAK, IND"),
    ArmedGroup("Hizbul Mujahideen", "Hizb-ul-Mujahideen", "IND, PAK"),
    ArmedGroup("Balochistan Liberation Army",
               "BLA, Baluchistan Liberation Army, Baluch Liberation Army", "PAK"),
    ArmedGroup("Naxalites", "Naxalite, Communist Party of India (Maoist), Maoists", "IND"),
    ArmedGroup("United Liberation Front of Assam", "ULFA", "IND"),
    ArmedGroup("National Socialist Council of Nagaland", "NSCN", "IND"),
    ArmedGroup("Tamil Tigers", "LTTE, Liberation Tigers of Tamil Eelam, Tamil Tiger", "LKA"),
    ArmedGroup("Jamaat-ul-Mujahideen Bangladesh", "JMB", "BGD"),
    ArmedGroup("al-Qaida in the Indian Subcontinent", "AQIS"),
    # South-East Asia.
    ArmedGroup("Abu Sayyaf", "Abu Sayyaf Group, Abu Sayaf", "PHL"),
    ArmedGroup("Moro Islamic Liberation Front", "MILF", "PHL"),
    ArmedGroup("Moro National Liberation Front", "MNLF", "PHL"),
    ArmedGroup("Bangsamoro Islamic Freedom Fighters", "BIFF", "PHL"),
    ArmedGroup("Maute group", "Maute, Maute Group", "PHL"),
    ArmedGroup("New People's Army", "NPA, New People’s Army", "PHL"),
    ArmedGroup("National Democratic Front", "National Democratic Front of the "
               "Philippines, NDFP", "PHL", "political_body"),
    ArmedGroup("Communist Party of the Philippines", "CPP", "PHL", "political_body"),
    ArmedGroup("Jemaah Islamiyah", "Jemaah Islamiah", "IDN"),
    ArmedGroup("Free Aceh Movement", "GAM", "IDN"),
    ArmedGroup("Free Papua Movement", "OPM, West Papua National Liberation Army", "IDN"),
    ArmedGroup("Barisan Revolusi Nasional", "BRN", "THA"),
    ArmedGroup("Kachin Independence Army", "KIA, Kachin Independence Organization", "MMR"),
    ArmedGroup("Karen National Union", "KNU, Karen National Liberation Army", "MMR"),
    ArmedGroup("Arakan Army", "", "MMR"),
    ArmedGroup("Arakan Rohingya Salvation Army", "ARSA", "MMR"),
    ArmedGroup("Ta'ang National Liberation Army", "TNLA, Ta’ang National Liberation Army", "MMR"),
    ArmedGroup("United Wa State Army", "UWSA", "MMR"),
    ArmedGroup("Shan State Army", "", "MMR"),
    ArmedGroup("People's Defense Force", "People's Defense Forces, PDF", "MMR"),
    # West and North Africa.
    ArmedGroup("Boko Haram", "", "NGA, CMR, NER, TCD"),
    ArmedGroup("Islamic State West Africa Province", "ISWAP, IS West Africa Province", "NGA"),
    ArmedGroup("Ansaru", "", "NGA"),
    ArmedGroup("Movement for the Emancipation of the Niger Delta", "MEND", "NGA"),
    ArmedGroup("Niger Delta Avengers", "", "NGA"),
    ArmedGroup("Indigenous People of Biafra", "IPOB", "NGA", "political_body"),
    ArmedGroup("Ambazonia Defense Forces", "Ambazonia Defence Forces, Ambazonia", "CMR"),
    ArmedGroup("Ambazonia Governing Council", "", "CMR", "political_body"),
    ArmedGroup("al-Qaida in the Islamic Maghreb", "AQIM, al-Qaeda in the Islamic Maghreb",
               "DZA, MLI"),
    ArmedGroup("JNIM", "Jama'at Nusrat al-Islam wal-Muslimin, Group for the Support of Islam and "
               "Muslims", "MLI, BFA"),
    ArmedGroup("Islamic State in the Greater Sahara", "ISGS", "MLI, NER, BFA"),
    ArmedGroup("Ansar Dine", "Ansar Eddine, Ansar al-Din", "MLI"),
    ArmedGroup("MUJAO", "Movement for Oneness and Jihad in West Africa", "MLI"),
    ArmedGroup("National Movement for the Liberation of Azawad",
               "MNLA, Coordination of Azawad Movements, CMA", "MLI"),
    ArmedGroup("al-Mourabitoun", "Al-Mourabitoun", "MLI, DZA"),
    ArmedGroup("Polisario Front", "Polisario", "ESH"),
    ArmedGroup("Ansar al-Sharia", "Ansar al-Shariah", "LBY, TUN"),
    ArmedGroup("Libya Dawn", "Fajr Libya", "LBY"),
    ArmedGroup("Casamance Movement of Democratic Forces", "MFDC", "SEN"),
    # Central and East Africa, the Horn.
    ArmedGroup("al-Shabab", "al-Shabaab, Al-Shabab, Al-Shabaab, al Shabab, Shabab", "SOM, KEN"),
    ArmedGroup("Ahlu Sunna Waljama'a", "Ahlu Sunna Waljama’a, Ahlu Sunna", "SOM"),
    ArmedGroup("Hizbul Islam", "Islamic Courts Union", "SOM"),
    ArmedGroup("Rapid Support Forces", "RSF, Janjaweed, janjaweed", "SDN"),
    ArmedGroup("Justice and Equality Movement", "JEM", "SDN"),
    ArmedGroup("Sudan Liberation Army", "SLA, Sudan Liberation Movement, SLM", "SDN"),
    ArmedGroup("Sudan People's Liberation Movement-North", "SPLM-N, SPLA-N", "SDN"),
    ArmedGroup("Sudan People's Liberation Movement", "SPLM", "SSD", "political_body"),
    ArmedGroup("Sudan People's Liberation Movement-in-Opposition",
               "SPLM-IO, SPLM-in-Opposition, SPLA-IO, SPLA-in-Opposition", "SSD"),
    ArmedGroup("National Salvation Front", "NAS", "SSD"),
    ArmedGroup("White Army", "", "SSD"),
    ArmedGroup("Tigray People's Liberation Front",
               "TPLF, Tigray People’s Liberation Front, Tigray Defense Forces", "ETH"),
    ArmedGroup("Oromo Liberation Army", "OLA, Oromo Liberation Front, OLF", "ETH"),
    ArmedGroup("Fano", "", "ETH"),
    ArmedGroup("Ogaden National Liberation Front", "ONLF", "ETH"),
    ArmedGroup("Lord's Resistance Army", "LRA, Lord’s Resistance Army", "UGA, COD, CAF"),
    ArmedGroup("Allied Democratic Forces", "ADF", "UGA, COD"),
    ArmedGroup("M23", "March 23 Movement", "COD"),
    ArmedGroup("CNDP", "National Congress for the Defense of the People", "COD"),
    ArmedGroup("FDLR", "Democratic Forces for the Liberation of Rwanda", "COD, RWA"),
    ArmedGroup("CODECO", "", "COD"),
    ArmedGroup("Mai-Mai", "Mai Mai, Mayi-Mayi", "COD"),
    ArmedGroup("Interahamwe", "", "RWA"),
    ArmedGroup("National Liberation Forces", "FNL", "BDI"),
    ArmedGroup("Seleka", "Séléka, ex-Seleka", "CAF"),
    ArmedGroup("anti-Balaka", "anti-balaka, Anti-Balaka, Anti-balaka", "CAF"),
    ArmedGroup("Coalition of Patriots for Change", "", "CAF"),
    ArmedGroup("Renamo", "RENAMO", "MOZ"),
    ArmedGroup("Ahlu Sunna wa Jama", "Ansar al-Sunna in Mozambique", "MOZ"),
    ArmedGroup("UNITA", "Unita", "AGO", "political_body"),
    ArmedGroup("Front for the Liberation of the Enclave of Cabinda", "FLEC", "AGO"),
    # Europe and the former Soviet Union.
    ArmedGroup("Donetsk People's Republic", "DPR, DNR, Donetsk People’s Republic", "UKR"),
    ArmedGroup("Luhansk People's Republic",
               "LPR, LNR, Lugansk People's Republic, Luhansk People’s Republic", "UKR"),
    ArmedGroup("Azov Battalion", "Azov Regiment, Azov Brigade", "UKR"),
    ArmedGroup("Right Sector", "Pravy Sektor", "UKR"),
    ArmedGroup("Wagner Group", "Wagner, Wagner mercenary group", "RUS"),
    ArmedGroup("Caucasus Emirate", "Islamic Emirate of the Caucasus", "RUS"),
    ArmedGroup("Kosovo Liberation Army", "KLA", "XKX"),
    ArmedGroup("Irish Republican Army", "IRA, Provisional IRA, Real IRA, New IRA", "GBR, IRL"),
    ArmedGroup("Sinn Fein", "Sinn Féin", "GBR, IRL", "political_body"),
    ArmedGroup("ETA", "", "ESP"),
    # Latin America.
    ArmedGroup("Revolutionary Armed Forces of Colombia", "FARC, F.A.R.C.", "COL"),
    ArmedGroup("National Liberation Army", "ELN", "COL"),
    ArmedGroup("Popular Liberation Army", "EPL", "COL"),
    ArmedGroup("Gulf Clan", "Clan del Golfo, Urabenos, Urabeños, Usuga Clan", "COL"),
    ArmedGroup("Second Marquetalia", "Segunda Marquetalia, FARC dissidents", "COL"),
    ArmedGroup("Central General Staff", "Estado Mayor Central", "COL"),
    ArmedGroup("United Self-Defense Forces of Colombia", "AUC", "COL"),
    ArmedGroup("Shining Path", "Sendero Luminoso", "PER"),
    ArmedGroup("Paraguayan People's Army", "EPP", "PRY"),
    ArmedGroup("Zapatistas", "Zapatista, Zapatista National Liberation Army, EZLN", "MEX"),
    ArmedGroup("Sinaloa cartel", "Sinaloa Cartel", "MEX"),
    ArmedGroup("Jalisco New Generation Cartel", "CJNG", "MEX"),
    ArmedGroup("Zetas", "Los Zetas", "MEX"),
    ArmedGroup("MS-13", "Mara Salvatrucha", "SLV, HND, GTM"),
    ArmedGroup("Tren de Aragua", "", "VEN"),
    ArmedGroup("G9", "G9 Family and Allies", "HTI"),
)
# fmt: on
