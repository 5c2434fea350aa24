"""Words around an event that say it is none, was not done, or belongs to another day."""

from ._words import Words, words

# Other senses, and compounds whose head is no event: 8 of the 60 false sentences. Longest
# first, so that the whole phrase goes before its part is looked up.
NON_EVENTS: tuple[str, ...] = words("""
    institute for the study of war, stabbed in the back, caught in the crossfire, bombarded with
    calls for, dead in the water, struck down the law, fired from his job, fired from her job,
    shot at the title, shot across the bow, shots across the bow, fight for the nomination,
    blast from the past, rally to the defense, execution of the plan, execution of the budget,
    hanging in the balance, shot up in price, massacre at the polls, attack on the media,
    attacks on the media, attack on the press, attacks on the press, under fire from critics,
    death by firing squad, warning shots were fired, shot to fame, shot to stardom, bombarded
    with complaints, bombarded with emails, bombarded with requests, flooded with calls, clash
    of arms, theater of war, carrier strike group, state of siege, war of words, war on drugs,
    war on terror, war on terrorism, war of nerves, war against drugs, war against terror, war
    against terrorism, prisoner of war, prisoners of war, laws of war, act of war, declaration
    of war, spoils of war, fog of war, tug of war, war crimes tribunal, war crimes court, crimes
    against humanity, strike a deal, struck a deal, strikes a deal, striking a deal, strike a
    balance, struck a balance, strike an agreement, struck an agreement, strike a chord, struck
    a chord, strike a tone, struck a tone, went on strike, go on strike, going on strike, angle
    of attack, plan of attack, use of force, under fire for, fired the minister, line of fire,
    assault on democracy, assault on freedom, fight against corruption, fight against poverty,
    fight against disease, fight against terrorism, fight against terror, fight against
    extremism, fight for equality, hit the road, hit the streets, hit hard by, hit a record, hit
    a low, hit a high, captured on video, captured on film, captured on camera, explosion in
    demand, box office bomb, missile launch test, shock and awe, lodged a protest, filed a
    protest, seizure of drugs, hostage to fortune, held hostage to, invasion of privacy, on the
    offensive, beat the deadline, beat the record, target of criticism, engaged in talks, engage
    in dialogue, fight against cancer, war on women, war on poverty, made a killing, make a
    killing, ticking time bomb, shot on goal, shots on goal, exploded in popularity, exploded in
    size, bombarded with questions, bombarded with messages, besieged by reporters, besieged by
    fans, surrounded by family, surrounded by reporters, surrounded by mountains, surrounded by
    water, steal a march, strike over pay, struck by lightning, exodus of talent, american civil
    war, civil war era, world war i, world war ii, second world war, first world war, department
    of war, attack on democracy, attacks on democracy, right to protest, seizure of assets,
    seizures of drugs, battle with cancer, acts of violence, act of violence, threats of
    violence, history of violence, stop and search, anti-war protest song, under fire over, shot
    by photographer, raids the fridge, death by hanging, death by stoning, sentenced to hanging,
    fired warning shots, fire warning shots, firing warning shots, warning shots fired, warning
    shot fired, war crimes, war crime, war games, war game, war chest, war effort, war zone, war
    zones, war hero, war veteran, war veterans, war correspondent, war cabinet, war powers, war
    footing, war monitor, war museum, war memorial, war budget, trade war, tariff war, price
    war, culture war, culture wars, currency war, bidding war, turf war, media war, propaganda
    war, information war, psychological war, cold war, world war, death penalty, death sentence,
    death sentences, death row, death threat, death threats, death certificate, death squad,
    death squads, hit squad, hit squads, hit man, hit men, hit team, death toll, death rate,
    natural death, sudden death, brain death, dead end,
    dead heat, dead wrong, dead set, dead sea, dead letter, strike group, strike force, strike
    fighter, strike out, strike fear, lightning strike, lightning strikes, hunger strike, hunger
    strikes, labor strike, labor strikes, general strike, general strikes, rail strike,
    transport strike, teachers strike, doctors strike, on strike, strike three, personal attack,
    personal attacks, verbal attack, verbal attacks, heart attack, heart attacks, panic attack,
    panic attacks, asthma attack, attack ad, attack ads, attack dog, attack dogs, attack plane,
    attack planes, attack aircraft, attack submarine, cyber attack, cyber attacks, air force,
    air forces, task force, task forces, security force, police force, work force, driving
    force, labor force, fire department, fire truck, fire trucks, fire engine, fire chief, fire
    station, forest fire, forest fires, brush fire, house fire, cease fire, fire drill, camp
    fire, catch fire, caught fire, fired his, fired her, fired up, fire sale, assault rifle,
    assault rifles, assault weapon, assault weapons, assault course, assault charge, shooting
    star, shooting range, shooting guard, film shooting, photo shooting, photo shoot, video
    shoot, long shot, big shot, flu shot, flu shots, booster shot, warning shot, warning shots,
    mug shot, mug shots, head shot, parting shot, best shot, moon shot, opening salvo, first
    salvo, battle cry, battle plan, battle plans, battle lines, battle tank, battle tanks, legal
    battle, court battle, political battle, uphill battle, losing battle, battleground state,
    battleground states, election battle, fighting corruption, fighting poverty, fighting
    chance, fighting words, fighting terrorism, fighting terror, fighting extremism, fighting
    age, fighting season, fighting force, hit record, hit song, hit show, hit list, hard hit,
    hardest hit, smash hit, captured attention, captured headlines, screen capture, carbon
    capture, capture votes, arrest warrant, arrest warrants, house arrest, cardiac arrest,
    arrest record, population explosion, blast furnace, full blast, blast wall, blast walls,
    bombing suspect, bombing suspects, bomb threat, bomb threats, bomb scare, bomb squad, bomb
    disposal, bomb shelter, bomb factory, bomb maker, missile defense, missile test, missile
    tests, missile testing, test missile, missile program, missile system, missile systems,
    missile shield, rocket test, rocket science, rocket engine, space rocket, prices rocketed,
    military exercise, military exercises, military drill, military drills, live-fire exercise,
    live-fire drill, war drill, naval exercise, rape kit, kill bill, kill switch, riot police,
    riot gear, riot squad, riot shield, run riot, protest vote, protest song, protest letter,
    protest note, stocks rally, market rally, campaign rally, campaign rallies, election rally,
    election rallies, political rally, rally racing, rally support, rallied support, seized on,
    seized assets, seized drugs, drug seizure, epileptic seizure, siege mentality, media blitz,
    ambush interview, ambush marketing, offensive remarks, offensive language, offensive
    comments, offensive line, offensive content, charm offensive, charm offensives, diplomatic
    offensive, peace offensive, torture chamber, executive order, hanging over, hanging on, left
    hanging, hang out, beat expectations, target date, target audience, inflation target, on
    target, mine workers, gold mine, coal mine, mine collapse, copper mine, gold mines, coal
    mines, penalty shootout, penalty shootouts, penalty shoot-out, personality clash, war film,
    war films, war movie, war stories, war story, war graves, class war, stormed off, stormed
    out, storming out, killed off, killing time, murder mystery, murder trial, murder charge,
    murder charges, murder case, murder rate, murder rates, murder suspect, murder weapon,
    murder conviction, murder investigation, rape case, rape trial, rape charge, rape charges,
    assault charges, bombing trial, riot act, pitch invasion, bomb cyclone, sex bomb, time bomb,
    bomb detector, bomb detectors, bomb expert, bomb experts, bomb plot, bomb plots, bomb hoax,
    bomb hoaxes, terror plot, terror plots, terror threat, attack plot, attack plots, coup plot,
    coup plots, assassination plot, assassination plots, shot clock, shot put, jump shot,
    vaccine shot, vaccine shots, rapid fire, bush fire, bush fires, fire season, fire safety,
    fire hazard, fire alarm, fire brigade, fire service, fire services, fire crews, shell
    company, shell companies, think tank, think tanks, cambrian explosion, volcanic explosion,
    gas explosion, boiler explosion, blasted off, blast off, exploded onto, march madness,
    wedding march, funeral march, protest songs, protest music, relief rally, pep rally, bond
    rally, price rally, strike rate, strike zone, strike action, workers' strike, pilots'
    strike, teachers' strike, nurses' strike, student strike, climate strike, climate strikes,
    nationwide strike, one-day strike, 24-hour strike, 48-hour strike, bird strike, strikes me,
    struck me, struck gold, struck oil, capital flight, evacuation plan, evacuation plans,
    evacuation order, suicide rate, suicide rates, assisted suicide, suicide prevention, suicide
    note, committed suicide, war room, war reporter, war photographer, war photography, war
    widow, war widows, war orphans, war machine, war criminal, war criminals, war reparations,
    war plan, war plans, cyber war, attack line, attack lines, anxiety attack, anxiety attacks,
    ransomware attack, ransomware attacks, phishing attack, phishing attacks, hacking attack,
    hacking attacks, denial-of-service attack, denial-of-service attacks, attack vector,
    character assassination, hostage video, hostage negotiator, hostage negotiators, hostage
    negotiations, detention center, detention centers, detention facility, detention facilities,
    detention camp, detention camps, protest movement, protest movements, protest leader,
    protest leaders, protest camp, protest sign, protest signs, demonstration project,
    technology demonstration, cooking demonstration, riot control, arson investigation, arson
    investigators, torture report, combat veteran, combat veterans, combat mission, combat
    missions, combat role, combat roles, combat gear, combat pay, combat training, combat zone,
    combat zones, combat troops, combat operations, combat forces, offensive weapon, offensive
    weapons, early intervention, divine intervention, court intervention, market intervention,
    currency intervention, occupation authority, motion capture, takeover bid, takeover bids,
    takeover offer, hostile takeover, corporate takeover, seizure disorder, asset seizure, asset
    seizures, drug seizures, drug raid, drug raids, budget standoff, trade standoff, budget
    fight, title fight, prize fight, legal fight, floor fight, food fight, custody battle,
    domestic violence, gun violence, school violence, violence prevention, peace rally, rally
    behind, rallied behind, rallied around, slaughtered animals, slaughtered pigs, arrest rate,
    no arrests, bombing range, war-torn, war-weary, post-war, postwar, prewar, antiwar,
    anti-war, deadline, wildfire, troubleshooting, battle-hardened, battleground, firefighter,
    firefighters, firefighting, bomb-sniffing, bomb-making, bombshell, painkiller,
    bomb-detection, war-ravaged, cyberwar
""")

# What is fought with laws, words and money: "attacked the plan", "a war on drugs". No body.
ABSTRACTS: frozenset[str] = frozenset(
    """
    corruption crime drugs drug poverty pollution tax taxes fraud climate obesity smoking hunger
    inflation disease diseases cancer aids malaria inequality racism discrimination illiteracy
    trafficking poaching waste privacy democracy freedom freedoms media press credibility
    character record policy policies bill law plan budget rivals opponents economy data growth
    price prices cost costs draft length speech remarks outbreak epidemic pandemic virus cholera
    measles ebola polio infection constitution reform reforms treaty agreement decision
    decisions ruling verdict report article book theory argument opinion view views belief idea
    ideas image reputation career habit appetite mood future past present style styles culture
    heat boredom hypocrisy greed delay delays spending debt deficit tariff tariffs trade
    competition monopoly attention headlines imagination title titles crown lead podium top
    throne nomination votes vote charts seats seat chance chances opportunity opportunities
    hearts process system bills plans deal deals project projects program programs measure
    measures amendment legislation proposal proposals jobs job story stories rumor rumors talks
    pipeline hopes careers
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)

# Whose strikes are of another sort.
LABOR: frozenset[str] = frozenset(
    """
    workers worker union unions wages wage pay walkout mechanics nurses teachers employees
    employee labor labour airline airlines flights drivers miners contract bargaining hunger
    railway rail employers employer salaries salary
    """.split()  # noqa: SIM905  (a hundred quoted words hide the words)
)

# What a word before an event makes of it: 12 of 60 false sentences. Only the words that govern
# the event count, not those of the whole sentence.
DOUBTS: tuple[Words, ...] = (
    Words(
        "hypothetical",
        """
        may, might, could, would, can, should, ought, must, shall, if, unless, whether, lest,
        possible, potential, hypothetical, likelihood, possibility, prospect, chance, option,
        capable, able, ability, likely, unlikely, alleged plans, scenario, prospects
        """,
    ),
    Words(
        "planned",
        """
        will, plan, plans, planned, planning, plot, plots, plotted, plotting, prepare, prepares,
        prepared, preparing, preparation, preparations, ready, poised, intend, intends,
        intended, intention, intent, consider, considers, considered, considering, contemplate,
        contemplating, contemplated, mull, mulling, weigh, weighs, weighing, upcoming, imminent,
        impending, next, expected, expects, expect, proposed, propose, proposes, future, order,
        ordered, ordering, attempt, attempts, authorize, authorized, authorizing, pending,
        rehearse, rehearsed, rehearsal, simulate, simulated, mock, practice, training,
        scheduled, schedule, inspire, encourage, encouraging, incite, inciting, incited
        """,
    ),
    Words(
        "feared",
        """
        fear, fears, feared, fearing, worry, worries, worried, threat, threats, threaten,
        threatens, threatened, threatening, warn, warns, warned, warning, warnings, risk, risks,
        risking, danger, dangers, vulnerable, anticipate, anticipated, anticipation, specter,
        brace, braced, bracing, alert, vigilant
        """,
    ),
    Words(
        "wished",
        """
        want, wants, wanted, wanting, hope, hopes, hoped, hoping, wish, wishes, seek, seeks,
        sought, seeking, call, calls, called, calling, demand, demands, demanded, demanding,
        urge, urges, urged, urging, vow, vows, vowed, vowing, pledge, pledges, pledged, promise,
        promises, promised, swore, advocate, advocates, advocated, advocating, support,
        supports, supported, supporting, favor, favors, oppose, opposes, opposed, opposition,
        opposing, let's, justify, justifies, permit, permits, allow, allows, allowed
        """,
    ),
    Words(
        "prevented",
        """
        prevent, prevents, prevented, preventing, prevention, avoid, avoids, avoided, avoiding,
        avert, averts, averted, averting, deter, deters, deterred, deterring, deterrent, thwart,
        thwarted, thwarting, foil, foils, foiled, foiling, ban, bans, banned, banning, refrain,
        refrained, refraining, abstain, renounce, renounced, defend, defense, protect, protects,
        protected, protecting, protection, counter, countering, instead, rather, short, without,
        guard, guarding, disrupted
        """,
    ),
    Words(
        "denied",
        """
        no, not, never, nor, neither, nobody, none, cannot, can't, couldn't, wouldn't, won't,
        didn't, doesn't, don't, isn't, wasn't, aren't, weren't, hasn't, haven't, hadn't,
        shouldn't, n't, deny, denies, denied, denying, denial, false, fake, fabricated, hardly,
        alternative
        """,
    ),
    Words(
        "generic",
        """
        any, every, often, number, rate, rates, rise, increase, decrease, decline, frequency,
        typically, usually, always, sometimes, routinely, generally, frequently, history,
        nature, type, kind, sort, form, concept, era, tactics, tactic, definition, issue,
        victims of future, act, acts, counter-terrorism
        """,
    ),
)

# Totals of a war and events recalled in passing are told as background, and a toll beside
# one of these is no toll of the day: 8 of 60 false sentences.
BACKGROUND: tuple[str, ...] = words("""
    since the beginning of, since the start of, since the outbreak of, since the conflict began,
    since the war began, since the fighting began, since the uprising began, over the years,
    over the past, over the last, in the past, in the last, during the past, during the last, in
    recent years, in recent months, in recent weeks, in the years, for years, for decades, for
    months, for more than a decade, years of, decades of, months of, year-long, years-long,
    yearlong, months-long, decades-long, decade-long, five-year, long-running, in all, in total,
    altogether, overall, so far this year, this year alone, all told, the total
    number, brings to, brought to, bringing to, so far killed, has killed more than, have died
    since, have been killed since, each year, every year, annually, per year, on average, at the
    height of, history of, the anniversary of, marked the anniversary, on the anniversary of,
    commemorate, commemorating, in memory of, similar attack, similar attacks, previous attack,
    previous attacks, earlier attack, earlier attacks, last year, years ago, months ago, decades
    ago, a decade ago, a year ago, formerly, historically, the worst since, the deadliest since,
    the first since, two years, three years, four years, five years, in the 1980s, in the 1990s,
    in the 1970s, since then, year ago, more than a year, at the time, century ago
""")

# Statistics count what happens, and tell of no event.
STATISTICS: tuple[str, ...] = words("""
    every year, each year, a year, per year, annually, every day, each day, a day, every month,
    each month, a month, every week, each week, on average, homicides, per capita, percent of
    deaths, death rate, an average year, a typical year, in a normal year, mortality, leading
    cause of, cause of death, life expectancy, per 100, 000, odds of
""")

# Stories and rehearsals: whatever a sentence with one of these tells did not happen.
MADE_UP: tuple[str, ...] = words("""
    book about, wrote a book, tells the story, tell the story, depicts, depicting, portrays,
    memoir, paintings, military exercise, exercise in which, test-fired, missile test, nuclear
    test, test launch, during a test, film, films, movie, movies, scene of the, novel, thriller,
    sitcom, fictional, fiction, screenplay, video game, video games, tv series, tv show,
    blockbuster, box office, storyline, plays a, a drill, the drill, drills, a military
    exercise, military exercises, live-fire exercise, live-fire exercises, joint exercise, joint
    exercises, war games, training exercise, training exercises, rehearsal, theater production,
    musical, opera, comic book, comic books, video-game, superhero, premiere, sequel, the
    opening scene, the play, a play, the first scene, the final scene, the last scene, first
    chapter, the last chapter, novelist, a comedy, stunt, stunts, the exercise, an exercise,
    exercises, scenario, simulated, simulation, mock attack, mock attacks, reenactment,
    re-enactment, reenactors, liftoff, launch pad, in orbit, into orbit, successfully tested,
    weapons test, test flight, mock, drill, drama about, documentary about, play about, novel
    about, comedy about, series about, musical about
""")

# Harm that nobody did. A sentence with one of these tells of violence only where it names it.
MISHAPS: tuple[str, ...] = words("""
    earthquake, earthquakes, quake, aftershock, aftershocks, flood, floods, flooding, crash,
    crashes, crashed, accident, accidents, accidental, accidentally, hurricane, typhoon,
    cyclone, tornado, tornadoes, twister, storm, storms, thunderstorm, blizzard, avalanche,
    landslide, landslides, mudslide, mudslides, volcano, eruption, wildfire, wildfires, forest
    fire, drought, famine, epidemic, outbreak, pandemic, virus, viruses, cholera, ebola, zika,
    tsunami, heatwave, heat wave, cold snap, derailed, derailment, capsized, capsizing, sank,
    sinking, shipwreck, drowned, drowning, drownings, in a fire, in the fire, the fire that, a
    fire that, fire swept, fire broke out, fire at a, fire at the, fire tore through, caught
    fire, blaze, inferno, house fire, stampede, collapsed, collapse of a, collapse of the,
    overturned, collision, collided, plunged into, pileup, gas leak, dam burst, burst its banks,
    gas explosion, boiler, fireworks, chemical plant, fertilizer plant, coal mine, mine
    collapse, mine disaster, mine accident, cancer, disease, diseases, flu, influenza, malaria,
    aids, hiv, tuberculosis, measles, polio, pneumonia, diabetes, overdose, overdoses, opioid,
    opioids, smoking, tobacco, obesity, alcohol, pollution, natural causes, heart attack, heart
    failure, fever, dengue, plague, meningitis, typhoid, rabies, hepatitis, dysentery,
    epidemics, flooded, shaft, stroke, illness, surgery, old age, childbirth, vaccine,
    vaccination, infection, infections, infected, patients died, heatstroke, lightning, shark,
    crocodile, bear attack, dog attack, poisoning, contaminated, malnutrition, hunger,
    starvation, traffic, road deaths, car crash, plane crash, bus crash, suicide note, committed
    suicide, took his own life, took her own life, euthanasia
""")

# Harm and attacks among machines.
NETWORKS: tuple[str, ...] = words("""
    cyberattack, cyberattacks, cyber attack, cyber attacks, cyber-attack, cyber-attacks, hacker,
    hackers, ransomware, malware, phishing, spyware, malicious code, malicious
    software, computer virus, computer worm, denial of service, denial-of-service, botnet
""")

# Two of these in a sentence, or in two of them, make it a page of sport.
SPORTS: tuple[str, ...] = words("""
    goal, goals, match, league, coach, striker, midfielder, defender, goalkeeper, tournament,
    championship, playoff, playoffs, quarterback, touchdown, inning, innings, halftime,
    half-time, wicket, scored, tennis, golf, cricket, rugby, world cup, medal, medals,
    semifinal, semifinals, quarterfinal, quarterfinals, teammate, teammates, grand prix, penalty
    kick, corner kick, referee, cup final, second half, first half, opening
    lap, podium
""")

# Sport, markets and campaigns fight, shoot, attack and rally without harm.
ARENAS: tuple[str, ...] = words("""
    goal, goals, match, matches, season, league, coach, striker, midfielder, goalkeeper,
    tournament, championship, championships, champion, champions, playoff, playoffs,
    quarterback, touchdown, inning, innings, halftime, wicket, wickets, scored, scoring,
    tennis, golf,
    cricket, rugby, olympics, olympic, world cup, medal, semifinal, semifinals, quarterfinal,
    finals, teammate, teammates, stocks, shares, stock market, investors, wall street, profits,
    revenue, revenues, earnings, quarterly, album, concert, audiences, voters, primary,
    primaries, nomination, front-runner, campaign trail, republican candidate, democratic
    candidate, super tuesday, chess, boxing, race car, grand prix, marathon runner, marathon
    runners, merger, startup, yen, campaign rally, candidate, candidates, his campaign, her
    campaign, re-election, dow jones, nasdaq, oil prices, crude prices, currency traders, bond
    market, ballots
""")
