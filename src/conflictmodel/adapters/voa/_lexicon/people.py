"""Words around a person's name: what stands before it, in it, after it, and what is no name."""

from ._words import Pair, pairs, words

# Copy puts the title before the name with no comma ("Brig. Gen. X said"), so the title has
# to be cut off to find the name, and kept to tell that it is a person. Longer titles stand
# before their own beginnings, so that the first match is the whole title.
TITLES: tuple[str, ...] = words("""
    Vice President, Deputy President, Former President, President-elect, President-Elect,
    Acting President, Interim President, President, First Vice President, Deputy Prime Minister,
    Acting Prime Minister, Prime Minister-designate, Prime Minister, Prime minister, Premier,
    Chancellor, Vice Chancellor, Taoiseach, Deputy Foreign Minister, Foreign Minister,
    Foreign minister, Foreign Secretary, Deputy Defense Minister, Defense Minister,
    Defence Minister, Defense Secretary, Interior Minister, Home Minister, Home Secretary,
    Information Minister, Justice Minister, Finance Minister, Health Minister, Oil Minister,
    Energy Minister, Education Minister, Communications Minister, Culture Minister,
    Economy Minister, Environment Minister, Agriculture Minister, Trade Minister,
    Transport Minister, Intelligence Minister, Deputy Minister, Minister of State, Minister,
    State Secretary, Deputy Secretary of State, Assistant Secretary of State,
    Undersecretary of State, Secretary of State, Secretary of Defense, Treasury Secretary,
    Press Secretary, Homeland Security Secretary, Deputy Secretary-General, Secretary-General,
    Secretary General, Undersecretary-General, Under-Secretary-General, Undersecretary,
    Under Secretary, Secretary, Attorney General, Solicitor General, Surgeon General,
    Director-General, Governor-General, High Commissioner, High Representative, Special Envoy,
    Special Representative, Envoy, National Security Adviser, National Security Advisor,
    Chief of Staff, Press Officer, Ambassador, Amb., Consul General, Charge d'Affaires,
    Senate Majority Leader, Senate Minority Leader, House Speaker, House Majority Leader,
    House Minority Leader, Majority Leader, Minority Leader, Speaker, Whip, Senator, Sen., Sens.,
    Representative, Rep., Reps., Congressman, Congresswoman, Delegate, Del., Assemblyman,
    Councilman, Governor, Gov., Lieutenant Governor, Lt. Gov., Mayor, Sheriff, Police Chief,
    Police Commissioner, Commissioner, Inspector General, Inspector, Superintendent, Constable,
    Judge, Chief Justice, Justice, Magistrate, Lieutenant General, Lt. Gen., Lt. General,
    Lieutenant Colonel, Lt. Col., Lt. Colonel, Lieutenant Commander, Lt. Cmdr., Lt. Cdr.,
    Lieutenant, Lt., Major General, Maj. Gen., Maj. General, Major, Maj., Brigadier General,
    Brig. Gen., Brig. General, Brigadier, Brig., Staff General, Field Marshal, Air Marshal,
    Air Chief Marshal, Marshal, General, Gen., Colonel, Col., Captain, Capt., Commander, Cmdr.,
    Cdr., Command Sergeant Major, Sergeant Major, Staff Sergeant, Staff Sgt., Sergeant, Sgt.,
    Corporal, Cpl., Private, Pvt., Pfc., Specialist, Spc., Rear Admiral, Rear Adm., Vice Admiral,
    Vice Adm., Admiral, Adm., Commodore, Ensign, Supreme Leader, Grand Ayatollah, Ayatollah,
    Hojatoleslam, Grand Mufti, Mufti, Mullah, Mulla, Maulana, Mawlana, Imam, Sheikh, Sheik,
    Shaikh, Sayyed, Sayyid, Hajji, Haji, Hadji, Pope, Cardinal, Archbishop, Patriarch, Bishop,
    Metropolitan, Monsignor, Msgr., Reverend, Rev., Father, Fr., Brother, Sister, Sr., Pastor,
    Rabbi, Chief Rabbi, Lama, Crown Prince, Prince, Princess, King, Queen, Emperor, Empress, Emir,
    Amir, Sultan, Duke, Grand Duke, Sir, Dame, Lord, Lady, Baroness, Baron, Professor, Prof.,
    Doctor, Dr., Nurse, Engineer, Coach, Chairman, Chairwoman, Chair, Chief Executive,
    Chief Negotiator, Chief, Director, Comrade, Mr., Mrs., Ms., Miss, Messrs.
""")

# Heads of "Name, an analyst with X" and of "rebel spokesman Name". The plural
# matters: "the spokesmen said" is not one person.
ROLES: tuple[Pair, ...] = pairs(
    """
    spokesman/spokesmen, spokeswoman/spokeswomen, spokesperson/spokespeople, envoy/envoys,
    representative/representatives, delegate/delegates, emissary/emissaries,
    negotiator/negotiators, mediator/mediators, facilitator/facilitators,
    coordinator/coordinators, minister/ministers, prime minister/prime ministers,
    foreign minister/foreign ministers, defense minister/defense ministers,
    interior minister/interior ministers, finance minister/finance ministers,
    premier/premiers, chancellor/chancellors, president/presidents,
    vice president/vice presidents, king/kings, queen/queens, prince/princes, emir/emirs,
    sultan/sultans, ruler/rulers, monarch/monarchs, dictator/dictators,
    strongman/strongmen, secretary/secretaries, press secretary/press secretaries,
    secretary of state/secretaries of state, secretary-general/secretaries-general,
    undersecretary/undersecretaries, undersecretary-general/undersecretaries-general,
    high commissioner/high commissioners, commissioner/commissioners,
    ambassador/ambassadors, diplomat/diplomats, consul/consuls, attache/attaches,
    adviser/advisers, advisor/advisors, aide/aides, chief of staff/chiefs of staff,
    ombudsman/ombudsmen, governor/governors, mayor/mayors, councilman/councilmen,
    lawmaker/lawmakers, legislator/legislators, senator/senators, congressman/congressmen,
    congresswoman/congresswomen, deputy/deputies,
    member of parliament/members of parliament, politician/politicians,
    candidate/candidates, leader/leaders, chief/chiefs, head/heads, chairman/chairmen,
    chairwoman/chairwomen, chairperson/chairpersons, director/directors,
    executive director/executive directors, director-general/director-generals,
    manager/managers, administrator/administrators, president-elect/presidents-elect,
    official/officials, officer/officers, commander/commanders, general/generals,
    colonel/colonels, captain/captains, lieutenant/lieutenants, admiral/admirals,
    sergeant/sergeants, brigadier/brigadiers, soldier/soldiers, fighter/fighters,
    militant/militants, rebel/rebels, commando/commandos, pilot/pilots, policeman/policemen,
    policewoman/policewomen, police chief/police chiefs, warlord/warlords, founder/founders,
    co-founder/co-founders, member/members, boss/bosses, analyst/analysts, expert/experts,
    strategist/strategists, specialist/specialists, scholar/scholars,
    researcher/researchers, fellow/fellows, senior fellow/senior fellows,
    professor/professors, lecturer/lecturers, historian/historians, academic/academics,
    economist/economists, scientist/scientists, consultant/consultants, author/authors,
    writer/writers, editor/editors, reporter/reporters, journalist/journalists,
    correspondent/correspondents, columnist/columnists, commentator/commentators,
    blogger/bloggers, broadcaster/broadcasters, photographer/photographers,
    cameraman/cameramen, producer/producers, presenter/presenters, host/hosts,
    activist/activists, dissident/dissidents, campaigner/campaigners, organizer/organizers,
    volunteer/volunteers, monitor/monitors, observer/observers, investigator/investigators,
    inspector/inspectors, prosecutor/prosecutors, attorney/attorneys,
    attorney general/attorneys general, lawyer/lawyers, judge/judges,
    magistrate/magistrates, rapporteur/rapporteurs, cleric/clerics, imam/imams,
    priest/priests, pastor/pastors, bishop/bishops, archbishop/archbishops,
    cardinal/cardinals, pope/popes, patriarch/patriarchs, rabbi/rabbis, monk/monks,
    nun/nuns, preacher/preachers, elder/elders, tribal leader/tribal leaders,
    doctor/doctors, physician/physicians, surgeon/surgeons, nurse/nurses, medic/medics,
    paramedic/paramedics, psychologist/psychologists, aid worker/aid workers,
    relief worker/relief workers, social worker/social workers, worker/workers,
    engineer/engineers, teacher/teachers, schoolteacher/schoolteachers, student/students,
    farmer/farmers, herder/herders, fisherman/fishermen, shopkeeper/shopkeepers,
    shop owner/shop owners, vendor/vendors, trader/traders, merchant/merchants,
    businessman/businessmen, businesswoman/businesswomen, owner/owners, driver/drivers,
    taxi driver/taxi drivers, mechanic/mechanics, carpenter/carpenters, baker/bakers,
    butcher/butchers, tailor/tailors, laborer/laborers, guard/guards,
    security guard/security guards, bodyguard/bodyguards, fireman/firemen,
    firefighter/firefighters, rescuer/rescuers, employee/employees, clerk/clerks,
    civil servant/civil servants, retiree/retirees, pensioner/pensioners, veteran/veterans,
    resident/residents, villager/villagers, citizen/citizens, native/natives,
    neighbor/neighbors, refugee/refugees, migrant/migrants, asylum seeker/asylum seekers,
    survivor/survivors, witness/witnesses, eyewitness/eyewitnesses, victim/victims,
    hostage/hostages, prisoner/prisoners, detainee/detainees, inmate/inmates,
    defector/defectors, deserter/deserters, exile/exiles, protester/protesters,
    demonstrator/demonstrators, supporter/supporters, opponent/opponents, critic/critics,
    voter/voters, relative/relatives, widow/widows, mother/mothers, father/fathers,
    son/sons, daughter/daughters, brother/brothers, sister/sisters, cousin/cousins,
    uncle/uncles, aunt/aunts, wife/wives, husband/husbands, grandmother/grandmothers,
    grandfather/grandfathers, friend/friends, actor/actors, actress/actresses,
    singer/singers, musician/musicians, poet/poets, artist/artists, filmmaker/filmmakers,
    athlete/athletes, player/players, coach/coaches, goalkeeper/goalkeepers, hacker/hackers,
    striker/strikers, midfielder/midfielders, defender/defenders, referee/referees,
    umpire/umpires, sprinter/sprinters, boxer/boxers, swimmer/swimmers, cyclist/cyclists,
    biologist/biologists, physicist/physicists, chemist/chemists, geologist/geologists,
    astronomer/astronomers, ecologist/ecologists, anthropologist/anthropologists,
    archaeologist/archaeologists, sociologist/sociologists, epidemiologist/epidemiologists,
    virologist/virologists, seismologist/seismologists, meteorologist/meteorologists,
    climatologist/climatologists, environmentalist/environmentalists,
    conservationist/conservationists, psychiatrist/psychiatrists, counselor/counselors,
    therapist/therapists, dentist/dentists, pharmacist/pharmacists, midwife/midwives,
    entrepreneur/entrepreneurs, investor/investors, banker/bankers, broker/brokers,
    executive/executives, chief executive/chief executives, ceo/ceos, accountant/accountants,
    novelist/novelists, designer/designers, curator/curators, librarian/librarians,
    principal/principals, headmaster/headmasters, dean/deans, rector/rectors, miner/miners,
    electrician/electricians, plumber/plumbers, waiter/waiters, waitress/waitresses, chef/chefs,
    cook/cooks, motorist/motorists, commuter/commuters, tourist/tourists, traveler/travelers,
    passenger/passengers, landowner/landowners, landlord/landlords, tenant/tenants,
    homeowner/homeowners, hawker/hawkers, grocer/grocers, janitor/janitors,
    parliamentarian/parliamentarians, councilor/councilors, councillor/councillors,
    smuggler/smugglers, bomber/bombers, attacker/attackers, gunman/gunmen, suspect/suspects,
    mastermind/masterminds, ringleader/ringleaders, narrator/narrators
    """,
)

# What tells "she" from "he" for the next sentence. Most titles tell nothing.
WOMEN: frozenset[str] = frozenset(
    words("""
    mrs., ms., miss, spokeswoman, congresswoman, councilwoman, chairwoman, businesswoman,
    policewoman, queen, princess, empress, duchess, baroness, lady, dame, first lady, actress,
    woman, girl, mother, wife, widow, daughter, sister, grandmother, aunt, nun, housewife
    """)
)
# And "he"; a title that women bear as often is in neither.
MEN: frozenset[str] = frozenset(
    words("""
    mr., congressman, councilman, chairman, businessman, policeman, king, prince, emperor, duke,
    baron, lord, sir, man, boy, father, husband, widower, son, brother, grandfather, uncle, monk,
    imam, sheikh, ayatollah, pope, cardinal, archbishop, bishop, spokesman, fisherman, gunman
    """)
)

# "The former deputy chief negotiator": words before a role that belong to it and to no name.
MODIFIERS_OF_ROLES: frozenset[str] = frozenset(
    words("""
    deputy, vice, senior, junior, former, ex-, chief, top, head, acting, interim, special, lead,
    leading, assistant, associate, executive, principal, outgoing, incoming, current, longtime,
    long-time, then-, late, retired, ousted, deposed, exiled, jailed, imprisoned, detained,
    visiting, veteran, prominent, influential, key, main, high-ranking, top-ranking, ranking,
    mid-level, high-level, newly elected, newly appointed, so-called, self-styled,
    self-proclaimed, de facto, unnamed, unidentified, anonymous, local, regional, provincial,
    district, national, federal, state, foreign, international, military, army, police, security,
    intelligence, government, rebel, opposition, tribal, religious, spiritual, political,
    human rights, rights, humanitarian, press, presidential, parliamentary, honorary, permanent,
    supreme, first, second, powerful, independent
    """)
)

# A name goes over these small words, and a capital is no condition of a name part: "al-",
# "el-", "von der", "de la". A name cut at one is half a name or somebody else's.
NAME_PARTICLES: frozenset[str] = frozenset(
    words("""
    al, al-, Al, Al-, el, el-, El, El-, as-, ash-, ad-, ar-, an-, at-, az-, ul, ul-, ud, ud-, ur,
    ur-, uz, bin, Bin, bint, ibn, Ibn, ben, Ben, bar, Bar, ould, Ould, abu, Abu, abou, Abou, umm,
    Umm, Um, Abd, Abdul, Abdel, Abdul-, van, Van, van der, van den, von, Von, von der, zu, de, De,
    de la, de las, de los, del, Del, della, di, Di, da, Da, das, dos, do, du, Du, des, la, La, le,
    Le, y, e, ten, ter, Mac, Mc, O', O’, San, Santa, St., Saint, ap, af, Jr., Sr., II, III
    """)
)

# Capitals that begin a sentence or a headline and are no part of the name after them.
# The crude parser took seven days or months ("said Friday") for speakers.
NOT_NAMES: frozenset[str] = frozenset(
    words("""
    Nobody, Everybody, Somebody, Everyone, Someone, Anyone,
    A, An, The, This, That, These, Those, It, Its, He, His, She, Her, They, Their, Them, We, Our,
    Us, You, Your, I, My, One, Ones, Some, Any, All, Both, Each, Every, Either, Neither, No, None,
    Another, Other, Others, Many, Most, Much, More, Less, Few, Several, Such, Same, Who, Whose,
    What, Which, Where, When, Why, How, Whether, There, Here, Then, Now, Today, Yesterday,
    Tomorrow, Tonight, Overnight, In, On, At, Of, By, To, For, From, With, Without, Within, Into,
    Onto, Over, Under, Above, Below, Between, Among, Amid, Across, Along, Around, About, Against,
    Before, After, During, Since, Until, Till, Through, Throughout, Toward, Towards, Upon, Per,
    Near, Outside, Inside, Behind, Beyond, Despite, Except, Like, Unlike, Following, According,
    Citing, Quoting, Asked, Speaking, Writing, Calling, Saying, Adding, Noting, Given, Based, And,
    But, Or, Nor, So, Yet, If, As, While, Although, Though, Because, Unless, Once, However,
    Meanwhile, Moreover, Furthermore, Nevertheless, Nonetheless, Instead, Otherwise, Therefore,
    Thus, Hence, Indeed, Still, Also, Even, Just, Only, Not, Never, Always, Often, Sometimes,
    Perhaps, Maybe, Earlier, Later, Separately, Elsewhere, Recently, Previously, Currently,
    Finally, Eventually, Initially, Originally, Already, Again, Ago, Additionally, Further, First,
    Second, Third, Last, Next, Two, Three, Four, Five, Six, Seven, Eight, Nine, Ten, Dozens,
    Scores, Hundreds, Thousands, Millions, Nearly, Almost, Roughly, Approximately, Yes, Please,
    Thank, Let, Do, Does, Did, Is, Are, Was, Were, Be, Been, Has, Have, Had, Will, Would, Can,
    Could, May, Might, Must, Should, Shall, Well, Oh, Ok, FILE, Related, Read, Watch, See, Photo,
    Video, Updated, Update, News, Breaking, Exclusive, Analysis, Opinion, Editorial, Map, Photos,
    Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, January, February, March,
    April, June, July, August, September, October, November, December, Jan., Feb., Aug., Sept.,
    Oct., Nov., Dec., Feb, Aug, Sept, Oct, Nov, Dec, Ramadan, Christmas, Easter, New Year,
    Eid
    """)
)
