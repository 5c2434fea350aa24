"""Verbs by which copy tells that somebody said something."""

from attrs import field, frozen

from ._words import five, words


def kinds(text: str) -> frozenset[str]:
    """Return the kinds of complement named in `text`."""
    return frozenset(text.split())


@frozen
class SpeechVerb:
    """A verb of saying in its five forms; in a phrase only the first word bends."""

    #: What saying it does: ``announce``, ``deny``, ``comment`` ...
    act: str

    base: str
    third: str
    past: str
    participle: str
    ing: str

    #: What may follow: ``that`` a clause (with or without "that"), ``noun`` an object, ``to``
    #: an infinitive, ``of`` and ``for`` a phrase, ``quote`` if it can frame a quotation.
    takes: frozenset[str] = field(converter=kinds)

    #: True if its object is the listener: "told reporters", "assured the envoy".
    audience: bool = field(default=False, kw_only=True)

    #: False for belief, feeling and position, which the gold marks as marginal.
    core: bool = field(default=True, kw_only=True)

    @property
    def forms(self) -> tuple[str, ...]:
        """The five forms, each once."""
        return tuple(dict.fromkeys((self.base, self.third, self.past, self.participle, self.ing)))


def _verbs(
    act: str, takes: str, text: str, *, audience: bool = False, core: bool = True
) -> tuple[SpeechVerb, ...]:
    return tuple(
        SpeechVerb(act, *five(each), takes, audience=audience, core=core) for each in words(text)
    )


# Most attributions are "said", "says", "say" and "told"; the rest of the list is
# for the 17 of 132 that the crude parser missed for want of the verb. What a verb takes keeps
# "demanded a ransom" from "demanded that ...", and finds where the reported words begin.
SPEECH_VERBS: tuple[SpeechVerb, ...] = (
    # Saying, of whatever is said.
    *_verbs("comment", "that noun quote", "say/says/said/saying"),
    *_verbs("comment", "that noun quote", "tell/tells/told/telling", audience=True),
    *_verbs(
        "comment",
        "that noun quote",
        """
        add/adds/added/adding, note/notes/noted/noting, stress/stresses/stressed/stressing,
        state/states/stated/stating, explain/explains/explained/explaining,
        mention/mentions/mentioned/mentioning, remark/remarks/remarked/remarking,
        observe/observes/observed/observing, emphasize/emphasizes/emphasized/emphasizing,
        underline/underlines/underlined/underlining,
        underscore/underscores/underscored/underscoring,
        reiterate/reiterates/reiterated/reiterating, repeat/repeats/repeated/repeating,
        recall/recalls/recalled/recalling, recount/recounts/recounted/recounting,
        conclude/concludes/concluded/concluding, estimate/estimates/estimated/estimating,
        predict/predicts/predicted/predicting, argue/argues/argued/arguing,
        contend/contends/contended/contending, maintain/maintains/maintained/maintaining,
        assert/asserts/asserted/asserting, claim/claims/claimed/claiming,
        suggest/suggests/suggested/suggesting, indicate/indicates/indicated/indicating,
        write/writes/wrote/written/writing, tweet/tweets/tweeted/tweeting,
        post/posts/posted/posting, joke/jokes/joked/joking,
        counter/counters/countered/countering, reply/replies/replied/replying,
        respond/responds/responded/responding, answer/answers/answered/answering,
        continue/continues/continued/continuing, complain/complains/complained/complaining,
        lament/laments/lamented/lamenting, caution/cautions/cautioned/cautioning,
        warn/warns/warned/warning, speculate/speculates/speculated/speculating,
        testify/testifies/testified/testifying, elaborate/elaborates/elaborated/elaborating,
        read out/reads out/read out/reading out, describe/describes/described/describing,
        compare/compares/compared/comparing, echo/echoes/echoed/echoing,
        point out/points out/pointed out/pointing out, clarify/clarifies/clarified/clarifying,
        quip/quips/quipped/quipping, retort/retorts/retorted/retorting
        """,
    ),
    *_verbs(
        "comment",
        "that quote",
        """
        remind/reminds/reminded/reminding, inform/informs/informed/informing,
        brief/briefs/briefed/briefing, notify/notifies/notified/notifying,
        advise/advises/advised/advising
        """,
        audience=True,
    ),
    *_verbs("comment", "that of", "convince/convinces/convinced/convincing", audience=True),
    *_verbs(
        "comment",
        "that noun",
        """
        quote/quotes/quoted/quoting, cite/cites/cited/citing,
        allege/alleges/alleged/alleging, attribute/attributes/attributed/attributing,
        characterize/characterizes/characterized/characterizing
        """,
    ),
    # Telling news in one's own name.
    *_verbs(
        "announce",
        "that noun quote",
        """
        announce/announces/announced/announcing, declare/declares/declared/declaring,
        proclaim/proclaims/proclaimed/proclaiming, disclose/discloses/disclosed/disclosing,
        reveal/reveals/revealed/revealing, report/reports/reported/reporting
        """,
    ),
    *_verbs(
        "announce",
        "that noun",
        """
        publish/publishes/published/publishing, release/releases/released/releasing,
        unveil/unveils/unveiled/unveiling, rule/rules/ruled/ruling,
        decree/decrees/decreed/decreeing, signal/signals/signaled/signaling,
        propose/proposes/proposed/proposing, offer/offers/offered/offering,
        recommend/recommends/recommended/recommending, order/orders/ordered/ordering,
        authorize/authorizes/authorized/authorizing,
        introduce/introduces/introduced/introducing
        """,
    ),
    # Owning up, backing a claim.
    *_verbs(
        "confirm",
        "that noun quote",
        """
        confirm/confirms/confirmed/confirming,
        acknowledge/acknowledges/acknowledged/acknowledging,
        concede/concedes/conceded/conceding, insist/insists/insisted/insisting,
        affirm/affirms/affirmed/affirming, reaffirm/reaffirms/reaffirmed/reaffirming,
        verify/verifies/verified/verifying
        """,
    ),
    *_verbs("confirm", "that noun to quote", "admit/admits/admitted/admitting"),
    *_verbs(
        "confirm",
        "that noun",
        """
        agree/agrees/agreed/agreeing, certify/certifies/certified/certifying,
        recognize/recognizes/recognized/recognizing
        """,
    ),
    *_verbs("confirm", "noun to", "confess/confesses/confessed/confessing"),
    *_verbs("deny", "that noun quote", "deny/denies/denied/denying"),
    *_verbs(
        "deny",
        "noun",
        """
        reject/rejects/rejected/rejecting, dismiss/dismisses/dismissed/dismissing,
        refute/refutes/refuted/refuting, dispute/disputes/disputed/disputing,
        rebut/rebuts/rebutted/rebutting, contradict/contradicts/contradicted/contradicting,
        rebuff/rebuffs/rebuffed/rebuffing, disavow/disavows/disavowed/disavowing
        """,
    ),
    # Blame.
    *_verbs("accuse", "of", "accuse/accuses/accused/accusing"),
    *_verbs("accuse", "for noun", "blame/blames/blamed/blaming"),
    *_verbs("accuse", "noun of for quote", "charge/charges/charged/charging"),
    *_verbs("accuse", "noun for", "fault/faults/faulted/faulting"),
    # Disapproval and approval.
    *_verbs(
        "condemn",
        "noun for quote",
        """
        condemn/condemns/condemned/condemning, denounce/denounces/denounced/denouncing,
        criticize/criticizes/criticized/criticizing, slam/slams/slammed/slamming,
        blast/blasts/blasted/blasting, decry/decries/decried/decrying,
        deplore/deplores/deplored/deploring, lambaste/lambastes/lambasted/lambasting,
        rebuke/rebukes/rebuked/rebuking, chide/chides/chided/chiding,
        protest/protests/protested/protesting, object to/objects to/objected to/objecting to
        """,
    ),
    *_verbs(
        "welcome",
        "noun quote",
        """
        welcome/welcomes/welcomed/welcoming, praise/praises/praised/praising,
        hail/hails/hailed/hailing, applaud/applauds/applauded/applauding,
        laud/lauds/lauded/lauding, commend/commends/commended/commending
        """,
    ),
    *_verbs(
        "welcome",
        "noun for",
        """
        thank/thanks/thanked/thanking, congratulate/congratulates/congratulated/congratulating
        """,
    ),
    *_verbs(
        "welcome",
        "noun for",
        """
        credit/credits/credited/crediting, endorse/endorses/endorsed/endorsing,
        support/supports/supported/supporting
        """,
        core=False,
    ),
    # Wanting somebody to act.
    *_verbs(
        "appeal",
        "that noun to quote",
        """
        demand/demands/demanded/demanding, urge/urges/urged/urging,
        request/requests/requested/requesting, ask/asks/asked/asking,
        plead/pleads/pleaded/pleading, implore/implores/implored/imploring
        """,
    ),
    *_verbs(
        "appeal",
        "for to quote",
        """
        appeal/appeals/appealed/appealing, call/calls/called/calling,
        press/presses/pressed/pressing
        """,
    ),
    *_verbs(
        "appeal",
        "noun to",
        """
        instruct/instructs/instructed/instructing, encourage/encourages/encouraged/encouraging,
        invite/invites/invited/inviting, lobby/lobbies/lobbied/lobbying
        """,
    ),
    *_verbs("threaten", "to noun quote", "threaten/threatens/threatened/threatening"),
    *_verbs(
        "promise",
        "that to noun quote",
        """
        vow/vows/vowed/vowing, pledge/pledges/pledged/pledging,
        promise/promises/promised/promising, swear/swears/swore/sworn/swearing
        """,
    ),
    *_verbs(
        "promise",
        "that noun quote",
        """
        assure/assures/assured/assuring, reassure/reassures/reassured/reassuring
        """,
        audience=True,
    ),
    *_verbs("promise", "that to", "guarantee/guarantees/guaranteed/guaranteeing"),
    # Belief, feeling, plan: a position reported without words. Marginal in the gold.
    *_verbs(
        "comment",
        "that noun",
        """
        believe/believes/believed/believing, consider/considers/considered/considering,
        think/thinks/thought/thinking, expect/expects/expected/expecting,
        fear/fears/feared/fearing, hope/hopes/hoped/hoping, doubt/doubts/doubted/doubting,
        assume/assumes/assumed/assuming, suspect/suspects/suspected/suspecting,
        view/views/viewed/viewing, regard/regards/regarded/regarding,
        ponder/ponders/pondered/pondering, anticipate/anticipates/anticipated/anticipating,
        know/knows/knew/known/knowing, see/sees/saw/seen/seeing, show/shows/showed/shown/showing,
        question/questions/questioned/questioning
        """,
        core=False,
    ),
    *_verbs(
        "comment",
        "that to noun",
        """
        purport/purports/purported/purporting, intend/intends/intended/intending,
        plan/plans/planned/planning, decline/declines/declined/declining,
        refuse/refuses/refused/refusing
        """,
        core=False,
    ),
)
