"""What becomes of a truce: it is proposed, begun, broken, made longer, brought to an end."""

from ._words import Verb, Words, verbs, words

# The words by which one truce becomes longer. A second extension often has no noun: "again",
# "a third one", "by 24 hours".
EXTENSION_NOUNS: frozenset[str] = frozenset(
    words("""
    extension, extensions, prolongation, prolongations, renewal, renewals, rollover, rollovers,
    continuation, lengthening, extra time
    """)
)
# Verbs that tell it of the truce, or of its end.
EXTENSION_VERBS: tuple[Verb, ...] = (
    *verbs(
        "extended",
        """
        extend/extends/extended/extending, prolong/prolongs/prolonged/prolonging,
        renew/renews/renewed/renewing, lengthen/lengthens/lengthened/lengthening,
        roll over/rolls over/rolled over/rolling over,
        prolongate/prolongates/prolongated/prolongating,
        re-extend/re-extends/re-extended/re-extending,
        double/doubles/doubled/doubling, carry on/carries on/carried on/carrying on
        """,
    ),
    # Done to its end, and not to the truce: that would put off its beginning.
    *verbs(
        "moved",
        """
        push back/pushes back/pushed back/pushing back, put back/puts back/put back/putting back,
        move back/moves back/moved back/moving back, set back/sets back/set back/setting back,
        put off/puts off/put off/putting off, postpone/postpones/postponed/postponing,
        delay/delays/delayed/delaying,
        defer/defers/deferred/deferring, drop/drops/dropped/dropping,
        scrap/scraps/scrapped/scrapping, remove/removes/removed/removing,
        waive/waives/waived/waiving
        """,
    ),
    # These prolong a truce only with what makes it longer: "by a day", "past Sunday".
    *verbs(
        "extended",
        """
        stretch/stretches/stretched/stretching, continue/continues/continued/continuing,
        keep in place/keeps in place/kept in place/keeping in place,
        sustain/sustains/sustained/sustaining
        """,
        weak=True,
    ),
)

# A truce that goes on, and whoever goes on with one: told with more time ("another week", "past
# Sunday", "until June" where it was to end in May) they prolong it.
GOING_ON: frozenset[str] = frozenset(
    words("""
    outlast, outlasts, outlive, outlives, last, lasts, hold, holds, run, runs, continue, continues,
    remain, remains, stay, stays, go, goes, endure, stand, stands, carry, carries, live, lives
    """)
)
# What a side does with a truce that goes on: "will **observe** the truce for another week".
KEEPING: frozenset[str] = frozenset(
    words("""
    commit, recommit, hold, holds, held, holding, keep, keeps, kept, keeping, observe, observes,
    observed, observing, respect, respects, respecting, honor, honors, honoring, maintain,
    maintains, maintaining, uphold, upholds, stick, sticks, adhere, abide, preserve, sustain,
    continue, continues, stand, stands, leave, leaving, upheld, maintained, respected, honored
    """)
)
# What is done with the time, and not with the truce: "**added** a day to the truce".
ADDING: frozenset[str] = frozenset(
    words("add, adds, added, adding, tack, tacks, tacked, tacking, tag, tagged, put, puts, putting")
)

# How more time is told by the words above it: granted, asked for (by a verb, or by a noun that
# may be granted or refused in turn), wished for, refused, or left open.
EXTENSION_MOODS: tuple[Words, ...] = (
    Words(
        "granted",
        """
        agreed, agree, agrees, agreeing, agreement, announced, announce, announces, announcing,
        approved, approve, approves, approving, accepted, accept, accepts, accepting, granted,
        grant, grants, granting, gave, given, gives, decided, decide, decides, decision, ordered,
        voted, vote, consented, consent, consents, go along, went along, won, got, gets, gained,
        secured, secure, secures, confirmed, confirms, declared, declares, signed, pledged,
        promised, committed, opted, resolved, undertook, brokered, arranged, negotiated, deal,
        managed, adopted, worked out, hammered out, added, bought, earned, win, wins, promise,
        promises, vowed, squeezed, wrested, wrung, extracted, allowed, conceded, settled,
        earns, buys, allow, allows, signed up, signed on
        """,
    ),
    Words(
        "asked",
        """
        called, call for, calls for, called for, calling for, call on, calls on, called on, calling
        on, urge, urges, urged, urging, ask, asks, asked, asking, appealed, appeals, appealing,
        plead, pleads, pleaded, pleading, demand, demands, demanded, demanding, requested, requests,
        requesting, seek, seeks, sought, seeking, push for, pushes for, pushed for, pushing for,
        pushed, pushing, press, pressed, pressing, argue, argued, argues, arguing, lobby, lobbied,
        lobbies, lobbying, beg, begged, implored, insisted, recommended, recommends, persuade,
        persuading, convince, convincing, proposed, proposes, proposing, propose, suggested,
        suggests, suggesting, suggest, offered, offers, offering, floated, floats, put forward,
        want, wants, wanted, wanting, should, must, ought, give us, petitioned,
        campaigned, prayed, clamored,  invited, pressed for
        """,
    ),
    Words(
        "offer",
        """
        offer, proposal, proposals, suggestion, appeal, plea, pleas, request, bid, call, calls,
        petition, initiative, plan, plans, idea
        """,
    ),
    Words(
        "wished",
        """
        hope, hopes, hoped, hoping, wish, wishes, wished, prefer, prefers, preferred, like, glad,
        happy, consider, considers, considered, considering, favor, favors, favored, in favor,
        ready, willing, prepared, eager, keen, see
        """,
    ),
    Words(
        "refused",
        """
        refuse, refuses, refused, refusing, refusal, decline, declines, declined, declining, reject,
        rejects, rejected, rejecting, rejection, rule out, rules out, ruled out, ruling out, oppose,
        opposes, opposed, opposing, decided against, voted against, argued against, spoke against,
        turn down, turns down, turned down, turning down, dismiss, dismisses, dismissed, dismissing,
        spurn, spurns, spurned, rebuff, rebuffed, rebuffs, scorned, brushed aside, brushing aside,
        brush aside, shrugged off, shrugging off, snubbed, snubbing, spurning, rebuffing, waved
        away, waving away, throwing out, unwilling, balked, vetoed, veto, threw out, throw out,
        throws out, out of the question, no reason, no point, no need, no intention, no question, no
        plans, hear of, blocked
        """,
    ),
    Words(
        "open",
        """
        if, whether, unless, could, may, might, can, cannot, possible, possibly, possibility,
        trying, tried, try, tries, efforts, effort, talks, negotiations, negotiate, negotiating,
        discuss, discusses, discussing, discussed, debate, debating, debated, pressure, how, talk,
        talked, talking, mull, mulls, mulling, study, studying,
        chance, chances, prospect, prospects, way, ways, question, likely, unlikely, expected,
        expects, eventual, potential, failed, failing, failure, fails, unable, fears, doubts,
        planning, conditions, weigh, weighs, weighing, explore, exploring, pending, hopes of,
        being discussed, discussion, under discussion
        """,
    ),
)

# What a party does with a truce, as its position towards it.
TRUCE_STANCES: tuple[Verb, ...] = (
    *verbs(
        "proposed",
        """
        propose/proposes/proposed/proposing, offer/offers/offered/offering,
        suggest/suggests/suggested/suggesting, draft/drafts/drafted/drafting,
        put forward/puts forward/put forward/putting forward
        """,
    ),
    *verbs(
        "proposed",
        """
        call for/calls for/called for/calling for, seek/seeks/sought/seeking,
        demand/demands/demanded/demanding, float/floats/floated/floating,
        push for/pushes for/pushed for/pushing for, press for/presses for/pressed for/pressing for
        """,
        weak=True,
    ),
    *verbs(
        "announced",
        """
        announce/announces/announced/announcing, declare/declares/declared/declaring,
        proclaim/proclaims/proclaimed/proclaiming, unveil/unveils/unveiled/unveiling,
        impose/imposes/imposed/imposing, decree/decrees/decreed/decreeing
        """,
    ),
    *verbs("announced", "order/orders/ordered/ordering, call/calls/called/calling", weak=True),
    *verbs(
        "agreed",
        """
        agree/agrees/agreed/agreeing, agree to/agrees to/agreed to/agreeing to,
        agree on/agrees on/agreed on/agreeing on, accept/accepts/accepted/accepting,
        approve/approves/approved/approving, sign/signs/signed/signing,
        commit to/commits to/committed to/committing to, endorse/endorses/endorsed/endorsing,
        broker/brokers/brokered/brokering, mediate/mediates/mediated/mediating,
        arrange/arranges/arranged/arranging, reach/reaches/reached/reaching,
        clinch/clinches/clinched/clinching, adopt/adopts/adopted/adopting,
        shake hands on/shakes hands on/shook hands on/shaken hands on/shaking hands on,
        forge/forges/forged/forging, secure/secures/secured/securing,
        hammer out/hammers out/hammered out/hammering out,
        work out/works out/worked out/working out,
        recommit to/recommits to/recommitted to/recommitting to
        """,
    ),
    *verbs(
        "agreed",
        """
        negotiate/negotiates/negotiated/negotiating, conclude/concludes/concluded/concluding,
        strike/strikes/struck/striking, back/backs/backed/backing,
        honor/honors/honored/honoring, observe/observes/observed/observing,
        respect/respects/respected/respecting
        """,
        weak=True,
    ),
    *verbs(
        "confirmed",
        """
        confirm/confirms/confirmed/confirming,
        acknowledge/acknowledges/acknowledged/acknowledging,
        reaffirm/reaffirms/reaffirmed/reaffirming, verify/verifies/verified/verifying
        """,
    ),
    *verbs(
        "welcomed",
        """
        welcome/welcomes/welcomed/welcoming, praise/praises/praised/praising,
        hail/hails/hailed/hailing, applaud/applauds/applauded/applauding,
        support/supports/supported/supporting, laud/lauds/lauded/lauding
        """,
    ),
    *verbs("welcomed", "thank/thanks/thanked/thanking", weak=True),
    *verbs(
        "rejected",
        """
        reject/rejects/rejected/rejecting, rebuff/rebuffs/rebuffed/rebuffing,
        turn down/turns down/turned down/turning down, refuse/refuses/refused/refusing,
        dismiss/dismisses/dismissed/dismissing, oppose/opposes/opposed/opposing,
        brush aside/brushes aside/brushed aside/brushing aside, snub/snubs/snubbed/snubbing,
        shrug off/shrugs off/shrugged off/shrugging off,
        wave away/waves away/waved away/waving away,
        spurn/spurns/spurned/spurning, scorn/scorns/scorned/scorning
        """,
    ),
    *verbs("rejected", "rule out/rules out/ruled out/ruling out", weak=True),
    *verbs(
        "denied",
        """
        deny/denies/denied/denying, dispute/disputes/disputed/disputing,
        contradict/contradicts/contradicted/contradicting
        """,
    ),
    *verbs(
        "withdrew",
        """
        withdraw from/withdraws from/withdrew from/withdrawn from/withdrawing from,
        withdraw/withdraws/withdrew/withdrawn/withdrawing, lift/lifts/lifted/lifting,
        declare an end to/declares an end to/declared an end to/declaring an end to,
        declare end to/declares end to/declared end to/declaring end to,
        announce an end to/announces an end to/announced an end to/announcing an end to,
        announce end to/announces end to/announced end to/announcing end to,
        put an end to/puts an end to/put an end to/putting an end to,
        pull out of/pulls out of/pulled out of/pulling out of,
        abandon/abandons/abandoned/abandoning, renounce/renounces/renounced/renouncing,
        suspend/suspends/suspended/suspending,
        walk away from/walks away from/walked away from/walking away from,
        quit/quits/quit/quitting, repudiate/repudiates/repudiated/repudiating,
        back out of/backs out of/backed out of/backing out of, scrap/scraps/scrapped/scrapping
        """,
    ),
    *verbs(
        "withdrew",
        """
        call off/calls off/called off/calling off, freeze/freezes/froze/frozen/freezing
        """,
        weak=True,
    ),
)

# How a truce comes to its end. "Collapsed" is the reporter's word and "ended" says no reason;
# a truce may also go on past its date under another.
TRUCE_ENDINGS: tuple[Verb, ...] = (
    *verbs(
        "expired",
        """
        expire/expires/expired/expiring, run out/runs out/ran out/run out/running out,
        lapse/lapses/lapsed/lapsing,
        come to an end/comes to an end/came to an end/come to an end/coming to an end
        """,
    ),
    *verbs("expired", "end/ends/ended/ending", weak=True),
    *verbs(
        "collapsed",
        """
        collapse/collapses/collapsed/collapsing,
        break down/breaks down/broke down/broken down/breaking down,
        fall apart/falls apart/fell apart/fallen apart/falling apart,
        unravel/unravels/unraveled/unraveling, crumble/crumbles/crumbled/crumbling,
        fall through/falls through/fell through/fallen through/falling through,
        disintegrate/disintegrates/disintegrated/disintegrating,
        shatter/shatters/shattered/shattering, fizzle/fizzles/fizzled/fizzling,
        dissolve/dissolves/dissolved/dissolving, founder/founders/foundered/foundering
        """,
    ),
    *verbs(
        "collapsed",
        """
        fray/frays/frayed/fraying, fail/fails/failed/failing, crack/cracks/cracked/cracking,
        fade/fades/faded/fading
        """,
        weak=True,
    ),
    *verbs(
        "terminated",
        """
        terminate/terminates/terminated/terminating, cancel/cancels/canceled/canceling,
        annul/annuls/annulled/annulling, revoke/revokes/revoked/revoking,
        void/voids/voided/voiding, scrap/scraps/scrapped/scrapping,
        break off/breaks off/broke off/broken off/breaking off,
        call off/calls off/called off/calling off
        """,
    ),
    *verbs(
        "terminated",
        """
        end early/ends early/ended early/ending early, denounce/denounces/denounced/denouncing
        """,
        weak=True,
    ),
    *verbs(
        "superseded",
        """
        supersede/supersedes/superseded/superseding, replace/replaces/replaced/replacing,
        override/overrides/overrode/overridden/overriding
        """,
    ),
    *verbs(
        "superseded",
        """
        give way to/gives way to/gave way to/given way to/giving way to
        """,
        weak=True,
    ),
)

# How it begins, holds and is broken: forms, with no value of the model behind them alone.
TRUCE_BEGINNINGS: tuple[str, ...] = words("""
    take effect, takes effect, took effect, taken effect, taking effect, go into effect, goes into
    effect, went into effect, gone into effect, going into effect, come into effect, comes into
    effect, came into effect, coming into effect, come into force, comes into force, came into
    force, coming into force, enter into force, entered into force, enters into force, entered
    force, begin, begins, began, begun, beginning, start, starts, started, starting, kick in, kicks
    in, kicked in, set to begin, due to begin, dates from, dates back to, dated from, meant to
    begin, to start
""")
# That it is kept, for a while at least.
TRUCE_HOLDING: tuple[str, ...] = words("""
    hold, holds, held, holding, is holding, was holding, largely holding, mostly holding,
    appeared to be holding, appears to be holding, remain in place, remains in place,
    remained in place, remain in force, remains in force, remained in force, in place, in force,
    in effect, survive, survives, survived, stick, sticks, stuck, largely respected,
    mostly respected, honored, respected, observed, intact, still in place, lasting
""")
# That it is gone, without a word of who or what ended it.
TRUCE_OVER: frozenset[str] = frozenset(
    words("""
    is over, was over, are over, were over, is dead, was dead, is finished, was finished,
    no longer in force, no longer in effect, no longer in place, no longer binding,
    no longer existed, no longer exists, no longer held, no longer holds, no longer valid
    """)
)
# What whoever does not keep it does to it. What only puts it in danger is no breach.
TRUCE_BREACHES: tuple[Verb, ...] = (
    *verbs(
        "violated",
        """
        violate/violates/violated/violating, breach/breaches/breached/breaching,
        break/breaks/broke/broken/breaking, shatter/shatters/shattered/shattering,
        flout/flouts/flouted/flouting, ignore/ignores/ignored/ignoring,
        infringe/infringes/infringed/infringing
        """,
    ),
)

# Who or what a truce leaves out: "did not apply to", "not a party to". What stands before or
# after these is no party of it, though its name stands beside the truce.
EXCLUSION_PHRASES: tuple[str, ...] = words("""
    does not include, do not include, did not include, doesn't include, doesn’t include,
    not included in, not included, excluded from, excluding, exclude, excludes, excluded,
    not part of, is not part of, are not part of, was not part of, were not part of, not party to,
    not a party to, is not a party to, are not parties to, not parties to, not covered by,
    does not cover, do not cover, did not cover, does not apply to, do not apply to,
    did not apply to, doesn't apply to, doesn’t apply to, did not extend to, does not extend to,
    not bound by, left out of, leaves out, leaving out, exempt from, exempts, exempting,
    with the exception of, except for, except, other than, not signatories to, not a signatory to,
    did not sign, have not signed, refused to sign, outside of, not agreed to by
""")
