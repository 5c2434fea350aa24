"""Phrases by which copy tells that somebody said something, and words of doubt."""

from attrs import field, frozen

from ._words import Words, words
from .speech import kinds


@frozen
class SpeechIdiom:
    """A phrase of several words that reports speech."""

    act: str

    #: All its inflected forms.
    forms: tuple[str, ...] = field(converter=words)

    #: As in `SpeechVerb`.
    takes: frozenset[str] = field(converter=kinds)

    core: bool = field(default=True, kw_only=True)


# Phrases in which the verb alone says nothing: "point a finger of blame at", "make it clear".
# Three dots stand for an object in the middle: "hold the rebels responsible".
# "According to" alone stands 42 times on the development pages.
SPEECH_IDIOMS: tuple[SpeechIdiom, ...] = (
    SpeechIdiom(
        "comment",
        """
        according to, in the words of, in the view of, in the opinion of, in his view,
        in her view, in its view, in their view, in his opinion, in her opinion,
        in their opinion
        """,
        "noun",
    ),
    SpeechIdiom(
        "comment",
        """
        by some estimates, by most estimates, by one estimate, by all accounts,
        by some accounts, by most accounts, by several accounts
        """,
        "that",
    ),
    SpeechIdiom(
        "comment",
        """
        is quoted as saying, are quoted as saying, was quoted as saying, were quoted as saying,
        quoted as saying, as saying, as telling, cited as saying, is reported as saying,
        are reported as saying, was reported as saying, were reported as saying,
        is reported to have said, was reported to have said, were reported to have said
        """,
        "that quote",
    ),
    SpeechIdiom(
        "comment",
        """
        make it clear,
        makes it clear, made it clear, making it clear, made clear, makes clear,
        made no secret, made little secret, makes no secret, makes little secret
        """,
        "that of",
    ),
    SpeechIdiom(
        "comment",
        """
        's count, 's estimate, 's account, 's reckoning, 's tally, 's view, 's opinion, 's telling
        """,
        "that",
    ),
    SpeechIdiom(
        "comment",
        """
        go on to say, goes on to say, went on to say, going on to say, went as far as to say,
        took to twitter to say, takes to twitter to say
        """,
        "that quote",
    ),
    SpeechIdiom(
        "comment",
        """
        make the case, makes the case, made the case, making the case, make the point,
        makes the point, made the point, making the point, draw attention to, draws attention to,
        drew attention to, drawing attention to, raise the alarm over, raised the alarm over,
        take the view, takes the view, took the view
        """,
        "that noun",
    ),
    SpeechIdiom(
        "comment",
        """
        spoke of, speaks of, speak of, speaking of, talked of, talking of, told of, tells of,
        telling of
        """,
        "noun quote",
    ),
    SpeechIdiom(
        "comment",
        """
        express concern, expresses concern, expressed concern, expressing concern,
        express alarm, expressed alarm, expressing alarm, expressed frustration,
        express frustration, expressing frustration, expressed his frustration,
        expressed her frustration, expressed doubt, expressed doubts, expressed fear,
        expressed fears, expressed hope, expressing hope, expressed regret, expressing regret,
        voice hope, voiced hope, voices hope, voicing hope,
        voice concern, voiced concern, voicing concern, voice fears, voiced fears, voiced doubt,
        cast doubt on, casts doubt on, casting doubt on, raised concerns, raise concerns,
        raised doubts, took issue with, takes issue with
        """,
        "that noun",
    ),
    SpeechIdiom(
        "accuse",
        """
        point the finger at, points the finger at, pointed the finger at, pointing the finger at,
        point a finger at, points a finger at, pointed a finger at, pointing a finger at,
        point a finger of blame at, pointed a finger of blame at, pointed the finger of blame at,
        pointing a finger of blame at, pointing the finger of blame at,
        put the blame on, puts the blame on, putting the blame on, lay the blame on,
        laid the blame on, lays the blame on, laying the blame on, laid blame on, lay blame on,
        hold ... responsible, holds ... responsible, held ... responsible,
        holding ... responsible, held responsible,
        leveled accusations against, made accusations against, brought charges against
        """,
        "noun for",
    ),
    SpeechIdiom(
        "claim_responsibility",
        """
        claim responsibility for, claims responsibility for, claimed responsibility for,
        claiming responsibility for, has claimed responsibility, claimed responsibility,
        take responsibility for, takes responsibility for, took responsibility for,
        taking responsibility for, accept responsibility for, accepted responsibility for,
        admitted responsibility for, said it carried out, said it was behind, said they were behind,
        said it was responsible for, said they were responsible for, says it was responsible for
        """,
        "noun",
    ),
    SpeechIdiom(
        "deny",
        """
        deny responsibility for, denies responsibility for, denied responsibility for,
        denying responsibility for, rule out, rules out, ruled out, ruling out,
        shoot down the idea of, turn down, turns down, turned down, turning down,
        brush aside, brushed aside, brush off, brushed off,
        play down, plays down, played down, playing down
        """,
        "that noun",
    ),
    SpeechIdiom(
        "confirm",
        """
        did not deny, does not deny, do not deny, did not rule out, does not rule out,
        didn't rule out, didn’t rule out, stand by, stands by, stood by, standing by,
        own up to, owned up to, bear witness to
        """,
        "that noun",
    ),
    SpeechIdiom(
        "announce",
        """
        give notice, gave notice, make public, makes public, made public, making public,
        spell out, spells out, spelled out, spelling out, lay out, laid out, set out, put forward,
        puts forward, putting forward, made an announcement, break the news, broke the news
        """,
        "that noun",
    ),
    SpeechIdiom(
        "appeal",
        """
        call for, calls for, called for, calling for, appeal for, appeals for, appealed for,
        appealing for, press for, presses for, pressed for, pressing for, push for, pushes for,
        pushed for, pushing for, plead for, pleaded for, pleading for, ask for, asks for,
        asked for, asking for, issued a call for, issued an urgent call for, made an appeal for,
        made a plea for, argued for, pleas for
        """,
        "for noun",
    ),
    SpeechIdiom(
        "appeal",
        """
        call on, calls on, called on, calling on, call upon, calls upon, called upon,
        calling upon, appeal to, appeals to, appealed to, appealing to, plead with,
        pleaded with, pleading with
        """,
        "to",
    ),
    SpeechIdiom(
        "condemn",
        """
        speak out against, speaks out against, spoke out against, speaking out against,
        lash out at, lashes out at, lashed out at, lashing out at, hit out at, hits out at,
        hitting out at, take aim at, took aim at, was critical of, were critical of,
        has been critical of, have been critical of, has been very critical of,
        have been very critical of, is critical of, are critical of, is highly critical of,
        are highly critical of, was highly critical of, were highly critical of,
        is strongly critical of, are strongly critical of, was strongly critical of,
        were strongly critical of, was sharply critical of, were sharply critical of,
        expressed outrage at, expressed outrage over, issued a condemnation of
        """,
        "noun",
    ),
    SpeechIdiom(
        "welcome",
        """
        express support for, expressed support for, expressing support for, voice support for,
        voices support for, voiced support for, voicing support for, spoke in favor of,
        speak in favor of, came out in favor of, throw support behind, threw support behind,
        expressed satisfaction with, expressed satisfaction over
        """,
        "noun",
    ),
    SpeechIdiom(
        "threaten",
        """
        issued a threat, issue a threat, made a threat, made threats, issued an ultimatum,
        gave an ultimatum, delivered an ultimatum, vowed revenge, vows revenge, vowed retaliation,
        threatens retaliation, threatened retaliation, threatened reprisals,
        threatened sanctions, threatens sanctions, threatened more, threatened further,
        threatened new
        """,
        "to noun",
    ),
    SpeechIdiom(
        "promise",
        """
        give assurances, gave assurances, given assurances, giving assurances, gave his word,
        gave her word, gave their word, commit to, commits to, committed to, committing to
        """,
        "that to noun",
    ),
    SpeechIdiom(
        "comment",
        """
        is seen as, are seen as, was seen as, were seen as, seen as, is believed to,
        are believed to, was believed to, were believed to, is thought to, are thought to,
        is said to, are said to, was said to, were said to, is reported to, was reported to,
        are reported to, were reported to, is expected to, are expected to
        """,
        "that to",
        core=False,
    ),
)

# How sure copy is of what it tells. "stated" is what the plain verb is; the words of doubt
# are the reporter's or the speaker's, and either way the fact is not the parser's to promote.
HEDGES: tuple[Words, ...] = (
    Words(
        "stated",
        """
        confirmed, verified, acknowledged, proven, clearly, certainly, undoubtedly,
        without doubt, no doubt, definitely
        """,
    ),
    Words(
        "probable",
        """
        probably, likely, most likely, very likely, highly likely, presumably, presumed,
        apparently, apparent, seemingly, appears to, appear to, appeared to, seems to, seem to,
        seemed to, believed to, is believed, are believed, was believed, were believed, thought to,
        widely seen as, widely believed, reportedly, reported to, said to, understood to,
        must have
        """,
    ),
    Words(
        "possible",
        """
        possibly, possible, perhaps, maybe, may, might, could, may have, might have, could have,
        may have been, might have been, could have been, can not be ruled out,
        cannot be ruled out, feared, feared to, potentially, potential, suspected, suspected of,
        suspect, conceivably, speculation, rumored, rumored to, suggesting, suggests that
        """,
    ),
    Words(
        "doubtful",
        """
        allegedly, alleged, purported, purportedly, purports to, supposedly, supposed, so-called,
        unconfirmed, unverified, unproven, disputed, questionable, doubtful, unlikely, not likely,
        ostensibly, claimed to, could not be verified, could not be independently verified,
        could not be confirmed, could not independently confirm, no evidence, without evidence,
        not clear, unclear, it is unclear
        """,
    ),
)
