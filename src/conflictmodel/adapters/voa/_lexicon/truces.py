"""What truces are called, what the words before the name tell, and what is no truce."""

from ._words import Noun, Words, nouns, words

# One thing has a dozen names, often two in a sentence; "pause" and "lull" name a truce only
# beside a word of fighting or a length, and are weak. Kinds ("local truce") and forms ("truce
# agreement") that any of them may have stand in tables of their own.
TRUCE_NOUNS: tuple[Noun, ...] = (
    *nouns(
        "cessation_of_hostilities",
        """
        cessation of hostilities/cessations of hostilities, cessation/cessations,
        cessation of violence,
        cessation of fighting, suspension of hostilities
        """,
    ),
    *nouns("cessation_of_hostilities", "end of hostilities", weak=True),
    *nouns(
        "unspecified",
        """
        cease-fire/cease-fires, ceasefire/ceasefires, cease fire/cease fires, truce/truces,
        standstill agreement/standstill agreements, regime of silence, regime of calm,
        silence regime/silence regimes, suspension of fighting, break in fighting,
        halt in fighting, halt to fighting, halt in the fighting, halt to the fighting,
        halt in hostilities, halt to hostilities, pause in fighting/pauses in fighting,
        pause in the fighting/pauses in the fighting,
        pause in hostilities/pauses in hostilities, stop to the fighting,
        suspension of military operations, halt in military operations,
        suspension of offensive operations, month of tranquility, week of tranquility,
        days of tranquility, period of tranquility, reduction in violence,
        pause in air strikes/pauses in air strikes, pause in airstrikes/pauses in airstrikes,
        halt to air strikes, halt of air strikes, halt to airstrikes, suspension of airstrikes,
        suspension of air strikes, bombing halt/bombing halts, bombing pause/bombing pauses,
        pause in strikes/pauses in strikes, pause in the bombing/pauses in the bombing,
        pause in bombing/pauses in bombing, halt to attacks, halt in attacks,
        halt to military operations,
        suspension of attacks, suspension of combat operations, stand-down in fighting,
        break in the fighting/breaks in the fighting, lull in fighting/lulls in fighting,
        lull in the fighting/lulls in the fighting, lull in violence/lulls in violence,
        reduction of violence, moratorium on attacks, period of calm/periods of calm, days of calm,
        hours of calm, weeks of calm,
        days of quiet, hours of quiet, week of calm, month of calm, days of silence
        """,
    ),
    *nouns(
        "unspecified",
        """
        standstill/standstills, calm, lull/lulls,
        quiet, respite, halt/halts, cooling-off period/cooling-off periods
        """,
        weak=True,
    ),
    *nouns(
        "humanitarian_pause",
        """
        humanitarian pause/humanitarian pauses, humanitarian lull/humanitarian lulls,
        humanitarian window/humanitarian windows, tactical pause/tactical pauses,
        humanitarian halt/humanitarian halts, humanitarian break/humanitarian breaks,
        pause for aid
        """,
    ),
    *nouns(
        "humanitarian_pause",
        """
        pause/pauses, humanitarian corridor/humanitarian corridors
        """,
        weak=True,
    ),
    *nouns(
        "local_truce",
        """
        freeze zone/freeze zones, de-escalation zone/de-escalation zones,
        deescalation zone/deescalation zones, zone of calm/zones of calm
        """,
    ),
    *nouns(
        "local_truce",
        """
        reconciliation agreement/reconciliation agreements,
        reconciliation deal/reconciliation deals, evacuation deal/evacuation deals
        """,
        weak=True,
    ),
    *nouns("definitive", "armistice/armistices"),
    *nouns(
        "definitive",
        """
        peace agreement/peace agreements, peace accord/peace accords, peace deal/peace deals,
        peace treaty/peace treaties
        """,
        weak=True,
    ),
)

# What stands before a truce and makes it one of a kind, and behind it and makes it no other.
TRUCE_KINDS: tuple[Words, ...] = (
    Words("local_truce", "local, localized, localised"),
    Words("humanitarian_pause", "humanitarian"),
    Words("preliminary", "preliminary, provisional, interim"),
    Words("definitive", "permanent, definitive, final, comprehensive, lasting"),
)
# Behind the noun, these make no second truce: "the cease-fire **agreement**".
TRUCE_FORMS: frozenset[str] = frozenset(
    words("""
    agreement, agreements, deal, deals, accord, accords, arrangement, arrangements, pact, pacts,
    regime, regimes
    """)
)

# The second mention drops the noun: "that deal", "the January agreement". They name a truce
# only where one has been named before.
TRUCE_REPEAT_NOUNS: frozenset[str] = frozenset(
    words("""
    deal, agreement, accord, pact, arrangement, understanding, measure, suspension, moratorium,
    stand-down
    """)
)

# A truce told by what stops: a noun or verb of stopping with a word of fighting behind it.
STOPS: frozenset[str] = frozenset(
    words("""
    cessation, halt, halts, pause, pauses, suspension, suspensions, stop, break, breaks, lull,
    lulls, moratorium, moratoriums, silence, silencing, freeze, respite, let-up, letup, stand-down,
    stoppage
    """)
)
# The verbs: "agreed to **suspend** attacks".
STOPPING: frozenset[str] = frozenset(
    words("""
    stop, stops, stopped, stopping, halt, halts, halted, halting, cease, ceases, ceased, ceasing,
    suspend, suspends, suspended, suspending, pause, pauses, paused, pausing, end, hold, holds,
    held, holding, silence, silences, silenced, silencing
    """)
)
# What stops. A strike, a vote or a talk that does is no truce.
FIGHTING: frozenset[str] = frozenset(
    words("""
    fighting, hostilities, violence, attacks, airstrikes, bombing, bombings, bombardment,
    bombardments, shelling, shellings, shooting, gunfire, fire, firing, guns, offensive,
    offensives, combat, warfare, clashes, raids, assault, assaults, shootings, bloodshed
    """)
)

# The same in phrases with a meaning of their own.
TRUCE_ACTS: frozenset[str] = frozenset(
    words("""
    keep their guns quiet, keep their guns silent, keep the guns quiet, keep the guns silent, keep
    its guns silent, keep its guns quiet, cease fire, lay down their arms, laid down their arms, lay
    down its arms, laid down its arms, put down their weapons, put down their guns, put down their
    arms, lay down their weapons, laid down their weapons, put down its weapons, not to fire, not to
    shoot, not to attack, not to shell
    """)
)

# What is hoped for, asked for or talked about is no truce yet: the words before "a truce" that
# make it one of these, with those that may stand between. A length or a day of its own makes
# even such a truce a definite proposal.
TRUCE_WISHES: frozenset[str] = frozenset(
    words("""
    prospect, prospects, possible, possibility, potential, eventual, future, hypothetical, hope,
    hopes, hoped, hoping, wish, want, wants, wanted, need, needs, needed, require, requires, call,
    calls, called, calling, urge, urges, urged, urging, appeal, appeals, appealed, appealing, plea,
    pleas, pleaded, demand, demands, demanded, demanding, insist, insisted, seek, seeks, sought,
    seeking, push, pushes, pushed, pushing, press, pressed, pressing, lobby, lobbied, pressure,
    talks, negotiations, discussions, consultations, negotiate, negotiating, discuss, discussing,
    discussed, effort, efforts, attempt, attempts, chance, chances, toward, towards, closer, near,
    path, road, step, steps, way, if, unless, whether, until, before any, advocate, advocates,
    favor, favors, consider, considering, considered, idea, question, issue, mediate, mediating,
    conditions, terms, request, requests, requested, requesting, expect, expects, expected,
    await, awaiting, awaited, readiness, ready, willingness, willing, details, text,
    importance, benefits, open
    """)
)
# Before the noun these tell that there is none, or none yet: "**without** a truce".
TRUCE_DENIALS: frozenset[str] = frozenset(words("no, any, without, never, neither, not, nor"))

# What the word before the noun tells, under the heading of its value: how far the truce
# reaches, whose it is, how long it is meant for, what it is for, how it fares, which one.
TRUCE_MODIFIERS: tuple[Words, ...] = (
    # "A previous cease-fire" is another than the one told of, "the initial truce" is not.
    Words("earlier", "earlier, previous, prior, past, former"),
    Words("local", "local, localized, localised, citywide, city-wide, neighborhood"),
    Words("regional", "regional, provincial, province-wide, statewide, region-wide, district-wide"),
    Words(
        "nationwide",
        """
        nationwide, nation-wide, countrywide, country-wide, national, general, comprehensive,
        full, all-out, broad, overall, total, complete
        """,
    ),
    # Beside another: the one for more of the country.
    Words("wider", "wider, larger, broader, bigger"),
    Words("unilateral", "unilateral, one-sided, self-declared, self-imposed"),
    Words("bilateral", "bilateral, mutual, reciprocal, joint, two-way, two-sided"),
    Words("multilateral", "multilateral, tripartite, three-way"),
    Words(
        "temporary",
        """
        temporary, short-term, short, brief, provisional, interim, tentative, limited-time,
        time-limited, short-lived, transitional, renewable, daily
        """,
    ),
    Words(
        "permanent",
        """
        permanent, lasting, long-term, durable, sustainable, definitive, final, sustained,
        enduring
        """,
    ),
    Words("open_ended", "open-ended, indefinite, unlimited, without a date, without a deadline"),
    Words("immediate", "immediate, instant"),
    Words("conditional", "conditional, unconditional"),
    Words(
        "humanitarian",
        "humanitarian, mercy, medical, polio, vaccination, harvest, planting",
    ),
    Words(
        "holiday",
        """
        christmas, new year, ramadan, eid, eid al-fitr, eid al-adha, easter, holiday, olympic,
        winter, nowruz
        """,
    ),
    Words(
        "fragile",
        """
        fragile, shaky, tenuous, uneasy, tattered, battered, frayed, fraying, crumbling, precarious,
        faltering, rickety, delicate, much-violated, repeatedly violated, troubled, wobbly
        """,
    ),
    Words("first", "initial, first, original, old, opening, inaugural"),
    Words("second", "second"),
    Words("third", "third"),
    Words("fourth", "fourth"),
    Words(
        "new", "new, newer, fresh, another, further, additional, extra, separate, parallel, similar"
    ),
    Words("last", "last, latest, current, existing, ongoing, present, ensuing"),
    Words(
        "brokered",
        """
        brokered, mediated, sponsored, backed, negotiated, u.n.-brokered, u.s.-brokered,
        russian-brokered, egyptian-brokered, internationally brokered
        """,
    ),
    Words("agreed", "agreed, agreed-upon, declared, announced"),
    Words("proposed", "proposed, planned, suggested, draft"),
    Words("doubtful", "so-called, nominal, supposed, purported"),
)

# Length as an adjective, in words alone: "week-long". A number joined to a unit is read as such.
DURATION_ADJECTIVES: tuple[Words, ...] = (
    Words("P1D", "daylong, day-long, one-day, daylong humanitarian"),
    Words("P1W", "weeklong, week-long, one-week, seven-day"),
    Words("P1M", "monthlong, month-long, one-month"),
    Words("P1Y", "yearlong, year-long, one-year"),
    Words("P2D", "weekend, two-day"),
    Words("P2W", "two-week, fortnight-long, fortnight"),
    Words("PT1H", "hourlong, hour-long, one-hour"),
)

# Heads that follow the noun and make it something else: a body, a talk, a report. And the
# truces that are none: 30 of the crude parser's false ones were trade wars, calls and labels.
NOT_TRUCE_HEADS: frozenset[str] = frozenset(
    words("""
    task force, talks, negotiations, negotiator, negotiators, proposal, proposals, plan, plans,
    monitor, monitors, monitoring, monitoring mission, monitoring committee, observer, observers,
    observer mission, violation, violations, breach, breaches, line, lines, commission, committee,
    mechanism, effort, efforts, initiative, initiatives, hopes, prospects, call, calls, appeal,
    demand, demands, terms, conditions, draft, map, maps, issue, question, offer, offers,
    document, text, supervision, verification, verification team, team, working group,
    implementation, monitoring group, debate, vote, resolution, anniversary, announcement,
    deadline, expiry, expiration, collapse, breakdown, extension, renewal, mediator, mediators,
    mediation, discussions, consultations, meeting, meetings, framework, roadmap, road map,
    formula, process, push, bid, chances, hope, prospect, pledge, pledges, promise, center, office,
    official, officials, delegation, delegations, sponsor, sponsors, guarantor, guarantors, zone,
    zones, compliance, agenda, track, diplomacy, strategy, request, push, concept, document,
    broker, brokers, parties, party, signatory, signatories
    """)
)

# Who bears no arms: their truce is a figure of speech.
PEACEFUL: frozenset[str] = frozenset(
    words("""
    unions, railway, railways, airline, airlines, supermarket, supermarkets, singer, singers,
    rapper, rappers, actor, actors, studio, studios, teachers, nurses, bankers, shareholders, coach,
    coaches, spouses
    """)
)

# Domains in which "truce" and "cease-fire" are metaphor, looked for around the noun.
NOT_TRUCES: tuple[str, ...] = words("""
    trade truce, tariff truce, trade war truce, tariff war truce, tariff cease-fire,
    tariff ceasefire, trade cease-fire, trade ceasefire, price truce, price war truce,
    media truce, political truce, congressional truce, budget truce, debt truce, legal truce,
    media cease-fire, labor truce, wage truce, strike truce, culture war truce, verbal truce,
    war of words, trade war, tariff war, price war, currency war, trade dispute, tariff dispute,
    culture war, culture wars, family feud, custody battle, bidding war, gridiron, playoff,
    championship, tournament, olympic truce, festive truce, ratings war, streaming war, chip war,
    tech war, tax truce, patent truce, duel on twitter, twitter truce, party truce,
    cease-fire with critics, truce with the press, truce with the media, truce with critics,
    fantasy league, boardroom, on wall street, tariffs, tariff, import duties, share prices,
    glossary, definition of
""")
