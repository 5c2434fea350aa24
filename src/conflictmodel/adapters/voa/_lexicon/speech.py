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
    #: an infinitive, ``of``, ``for`` and ``as`` a phrase, ``count`` a number of things, ``name``
    #: an object and what it is called, ``figure`` a number of people and how high it is,
    #: ``quote`` if it can frame a quotation.
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
# "answered an attack" from "answered that ...", and finds where the reported words begin.
SPEECH_VERBS: tuple[SpeechVerb, ...] = (
    # Saying, of whatever is said.
    *_verbs("comment", "that noun quote", "say/says/said/saying"),
    *_verbs("comment", "that noun to of quote", "tell/tells/told/telling", audience=True),
    # Saying more, or again, or how surely: what is said may be a thing ("stressed the need").
    *_verbs(
        "comment",
        "that noun quote",
        """
        stress/stresses/stressed/stressing, explain/explains/explained/explaining,
        mention/mentions/mentioned/mentioning, emphasize/emphasizes/emphasized/emphasizing,
        emphasise/emphasises/emphasised/emphasising,
        underline/underlines/underlined/underlining,
        underscore/underscores/underscored/underscoring,
        reiterate/reiterates/reiterated/reiterating, recount/recounts/recounted/recounting,
        predict/predicts/predicted/predicting, forecast/forecasts/forecast/forecasting,
        lament/laments/lamented/lamenting, bemoan/bemoans/bemoaned/bemoaning,
        echo/echoes/echoed/echoing, recall/recalls/recalled/recalling,
        point out/points out/pointed out/pointing out, clarify/clarifies/clarified/clarifying,
        outline/outlines/outlined/outlining, detail/details/detailed/detailing
        """,
    ),
    # These have other work to do with a thing as their object: to post a letter, to claim lives,
    # to observe a truce, to answer an attack. What they report is a clause or a quotation.
    *_verbs(
        "comment",
        "that quote",
        """
        add/adds/added/adding, note/notes/noted/noting, state/states/stated/stating,
        remark/remarks/remarked/remarking, observe/observes/observed/observing,
        repeat/repeats/repeated/repeating, conclude/concludes/concluded/concluding,
        argue/argues/argued/arguing, contend/contends/contended/contending,
        maintain/maintains/maintained/maintaining, assert/asserts/asserted/asserting,
        write/writes/wrote/written/writing, tweet/tweets/tweeted/tweeting,
        retweet/retweets/retweeted/retweeting, post/posts/posted/posting,
        joke/jokes/joked/joking, counter/counters/countered/countering,
        reply/replies/replied/replying, respond/responds/responded/responding,
        answer/answers/answered/answering, continue/continues/continued/continuing,
        speculate/speculates/speculated/speculating, testify/testifies/testified/testifying,
        elaborate/elaborates/elaborated/elaborating,
        read/reads/read/reading, read out/reads out/read out/reading out,
        quip/quips/quipped/quipping, retort/retorts/retorted/retorting, muse/muses/mused/musing,
        boast/boasts/boasted/boasting, brag/brags/bragged/bragging,
        gripe/gripes/griped/griping, grumble/grumbles/grumbled/grumbling,
        whisper/whispers/whispered/whispering, shout/shouts/shouted/shouting,
        yell/yells/yelled/yelling, cry out/cries out/cried out/crying out,
        scream/screams/screamed/screaming, chant/chants/chanted/chanting,
        exclaim/exclaims/exclaimed/exclaiming, declare/declares/declared/declaring,
        opine/opines/opined/opining, reason/reasons/reasoned/reasoning,
        reflect/reflects/reflected/reflecting, interject/interjects/interjected/interjecting,
        comment/comments/commented/commenting,
        marvel/marvels/marveled/marveling,
        hypothesize/hypothesizes/hypothesized/hypothesizing,
        theorize/theorizes/theorized/theorizing
        """,
    ),
    # What is counted is told with its number: "documented 30 deaths".
    *_verbs(
        "comment",
        "count",
        """
        count/counts/counted/counting, document/documents/documented/documenting,
        tally/tallies/tallied/tallying
        """,
    ),
    # "By text message": their other forms are nouns.
    *_verbs(
        "comment",
        "that quote",
        """
        messaged/messaged/messaged/messaging, texted/texted/texted/texting,
        emailed/emailed/emailed/emailing, e-mailed/e-mailed/e-mailed/e-mailing
        """,
    ),
    # Sounds people make: they frame quotations and nothing else.
    *_verbs(
        "comment",
        "quote",
        """
        sob/sobs/sobbed/sobbing, cry/cries/cried/crying, laugh/laughs/laughed/laughing,
        sigh/sighs/sighed/sighing, smile/smiles/smiled/smiling, mutter/mutters/muttered/muttering,
        murmur/murmurs/murmured/murmuring, mumble/mumbles/mumbled/mumbling,
        snap/snaps/snapped/snapping, gasp/gasps/gasped/gasping, groan/groans/groaned/groaning,
        roar/roars/roared/roaring, cheer/cheers/cheered/cheering,
        chime in/chimes in/chimed in/chiming in, put it/puts it/put it/putting it
        """,
    ),
    *_verbs("comment", "that of quote", "complain/complains/complained/complaining"),
    *_verbs("comment", "that of against to quote", "warn/warns/warned/warning"),
    *_verbs("comment", "that against quote", "caution/cautions/cautioned/cautioning"),
    *_verbs("comment", "that to noun quote", "claim/claims/claimed/claiming"),
    *_verbs("comment", "that", "estimate/estimates/estimated/estimating"),
    # Things do these as well ("the tests suggest"): they frame no quotation.
    *_verbs(
        "comment",
        "that",
        """
        suggest/suggests/suggested/suggesting, indicate/indicates/indicated/indicating,
        imply/implies/implied/implying, hint/hints/hinted/hinting,
        signal/signals/signaled/signaling, find/finds/found/finding
        """,
    ),
    # A thing and what it is said to be.
    *_verbs("comment", "that as noun quote", "describe/describes/described/describing"),
    *_verbs(
        "comment",
        "as quote",
        """
        characterize/characterizes/characterized/characterizing,
        depict/depicts/depicted/depicting, portray/portrays/portrayed/portraying
        """,
    ),
    *_verbs(
        "comment",
        "name",
        """
        call/calls/called/calling, brand/brands/branded/branding,
        label/labels/labeled/labeling, term/terms/termed/terming
        """,
    ),
    *_verbs("comment", "noun", "compare/compares/compared/comparing"),
    # Telling how many: "put the toll at 12", "raised the number of missing to 40".
    *_verbs(
        "comment",
        "figure",
        """
        put/puts/put/putting, raise/raises/raised/raising, lower/lowers/lowered/lowering,
        revise/revises/revised/revising, update/updates/updated/updating
        """,
    ),
    # Asking to know.
    *_verbs(
        "comment",
        "that",
        """
        wonder/wonders/wondered/wondering, inquire/inquires/inquired/inquiring
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
    *_verbs("comment", "that", "convince/convinces/convinced/convincing", audience=True),
    *_verbs("comment", "that noun", "allege/alleges/alleged/alleging"),
    # Whom or what one calls upon for it: "citing security sources", "blamed it on".
    *_verbs("comment", "noun", "quote/quotes/quoted/quoting, cite/cites/cited/citing"),
    # Telling news in one's own name.
    *_verbs(
        "announce",
        "that noun quote",
        """
        announce/announces/announced/announcing, proclaim/proclaims/proclaimed/proclaiming,
        disclose/discloses/disclosed/disclosing, report/reports/reported/reporting
        """,
    ),
    # Bodies do these with papers and with men: only what they tell in a clause is reported.
    *_verbs(
        "announce",
        "that",
        """
        rule/rules/ruled/ruling, decree/decrees/decreed/decreeing,
        reveal/reveals/revealed/revealing, propose/proposes/proposed/proposing,
        recommend/recommends/recommended/recommending,
        advocate/advocates/advocated/advocating, determine/determines/determined/determining
        """,
    ),
    # Owning up, backing a claim.
    *_verbs(
        "confirm",
        "that noun quote",
        """
        confirm/confirms/confirmed/confirming,
        acknowledge/acknowledges/acknowledged/acknowledging,
        affirm/affirms/affirmed/affirming, reaffirm/reaffirms/reaffirmed/reaffirming
        """,
    ),
    *_verbs("confirm", "that on quote", "insist/insists/insisted/insisting"),
    *_verbs(
        "confirm",
        "that quote",
        """
        concede/concedes/conceded/conceding, attest/attests/attested/attesting,
        verify/verifies/verified/verifying, stipulate/stipulates/stipulated/stipulating
        """,
    ),
    *_verbs("confirm", "that noun to quote", "admit/admits/admitted/admitting"),
    *_verbs(
        "confirm",
        "that",
        """
        certify/certifies/certified/certifying,
        recognize/recognizes/recognized/recognizing
        """,
    ),
    *_verbs("confirm", "that quote", "agree/agrees/agreed/agreeing"),
    *_verbs("confirm", "that to", "confess/confesses/confessed/confessing"),
    *_verbs("deny", "that noun quote", "deny/denies/denied/denying"),
    *_verbs(
        "deny",
        "noun",
        """
        reject/rejects/rejected/rejecting, dismiss/dismisses/dismissed/dismissing,
        refute/refutes/refuted/refuting, dispute/disputes/disputed/disputing,
        rebut/rebuts/rebutted/rebutting, contradict/contradicts/contradicted/contradicting,
        rebuff/rebuffs/rebuffed/rebuffing, disavow/disavows/disavowed/disavowing,
        disown/disowns/disowned/disowning, deride/derides/derided/deriding
        """,
    ),
    # Blame.
    *_verbs("accuse", "of", "accuse/accuses/accused/accusing"),
    *_verbs("accuse", "for noun", "blame/blames/blamed/blaming"),
    *_verbs("accuse", "that", "charge/charges/charged/charging"),
    *_verbs("accuse", "for", "fault/faults/faulted/faulting"),
    # Disapproval and approval.
    *_verbs(
        "condemn",
        "noun for quote",
        """
        condemn/condemns/condemned/condemning, denounce/denounces/denounced/denouncing,
        criticize/criticizes/criticized/criticizing,
        criticise/criticises/criticised/criticising, slam/slams/slammed/slamming,
        blast/blasts/blasted/blasting, decry/decries/decried/decrying,
        deplore/deplores/deplored/deploring, lambaste/lambastes/lambasted/lambasting,
        rebuke/rebukes/rebuked/rebuking, chide/chides/chided/chiding,
        object to/objects to/objected to/objecting to,
        reprimand/reprimands/reprimanded/reprimanding, censure/censures/censured/censuring,
        ridicule/ridicules/ridiculed/ridiculing, mock/mocks/mocked/mocking
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
        thank/thanks/thanked/thanking, congratulate/congratulates/congratulated/congratulating,
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
        request/requests/requested/requesting, plead/pleads/pleaded/pleading,
        implore/implores/implored/imploring, beseech/beseeches/beseeched/beseeching
        """,
    ),
    *_verbs("appeal", "that to for quote", "ask/asks/asked/asking"),
    *_verbs(
        "appeal",
        "for to quote",
        """
        appeal/appeals/appealed/appealing, press/presses/pressed/pressing,
        lobby/lobbies/lobbied/lobbying, campaign/campaigns/campaigned/campaigning
        """,
    ),
    *_verbs(
        "appeal",
        "to",
        """
        order/orders/ordered/ordering, instruct/instructs/instructed/instructing,
        encourage/encourages/encouraged/encouraging,
        invite/invites/invited/inviting, exhort/exhorts/exhorted/exhorting,
        admonish/admonishes/admonished/admonishing
        """,
    ),
    *_verbs("threaten", "to that quote", "threaten/threatens/threatened/threatening"),
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

# What things are called in one word: "called the talks useful".
JUDGMENTS: frozenset[str] = frozenset(
    words("""
    true, false, untrue, fake, useful, useless, helpful, unhelpful, unacceptable, acceptable,
    illegal, unlawful, illegitimate, unconstitutional, fair, unfair, just, unjust, historic,
    dangerous, reckless, irresponsible, provocative, disgraceful, shameful, outrageous, absurd,
    ridiculous, baseless, unfounded, groundless, misleading, inhuman, inhumane, barbaric, brutal,
    cowardly, heinous, horrific, horrible, terrible, tragic, shocking, appalling, disturbing,
    alarming, worrying, constructive, productive, positive, negative, encouraging,
    disappointing, premature, unrealistic, unnecessary, necessary, important, essential,
    crucial, vital, impossible, inevitable, void, invalid, racist, discriminatory, undemocratic,
    hypocritical, cynical, naive, successful, deplorable, despicable, unforgivable
    """)
)
