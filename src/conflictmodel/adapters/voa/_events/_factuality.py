"""
Whether a clause says that an event happened.

An ordered table (`DOUBTS`): the first row that fits makes it a plan, a fear or a denial; if none
does, it happened.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import cache

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._events._sites import (
    BOUNDARIES,
    DETERMINERS,
    HAVE,
    MODALS,
    NOT,
    OWNERS,
    Site,
    verb_site,
)
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.values import Part


class Factuality(StrEnum):
    """Whether a sentence says that an event happened."""

    HAPPENED = "happened"
    HYPOTHETICAL = "hypothetical"
    PLANNED = "planned"
    FEARED = "feared"
    WISHED = "wished"
    PREVENTED = "prevented"
    DENIED = "denied"
    GENERIC = "generic"


@cache
def _doubts() -> dict[str, Factuality]:
    return {form: Factuality(row.value) for row in lex.DOUBTS for form in row.forms}


def _modal(site: Site) -> Factuality | None:
    # "may attack", "would be killed", "will strike".
    if site.is_noun or MODALS.isdisjoint(site.chain):
        return None
    first = next(word for word in site.chain if word in MODALS)
    return Factuality.PLANNED if first == "will" else Factuality.HYPOTHETICAL


def _negated(site: Site) -> Factuality | None:
    # "did not attack", "no airstrikes", "none were killed".
    if not NOT.isdisjoint(site.chain):
        return Factuality.DENIED
    if site.is_noun:
        return Factuality.DENIED if site.passage.word(site.start - 1) == "without" else None
    # "No one was killed", "no civilians were hurt".
    subject = site.passage.words(site.start - 3, site.start)
    return None if _NOBODY.isdisjoint(subject) else Factuality.DENIED


_NOBODY = word_set("no nobody none without")


def _infinitive(site: Site) -> Factuality | None:
    # "plans to attack"; but "managed to seize", "is said to have killed".
    if site.is_noun:
        return _bare(site)
    if "to" not in site.chain or set(site.chain) & (HAVE - {"having"}):
        return None
    position = site.start + site.chain.index("to")
    before = site.passage.word(position - 1)
    return None if before in lex.IMPLICATIVES else Factuality.PLANNED


def _figurative(site: Site) -> Factuality | None:
    # "personally attacked".
    if _WITH_WORDS.isdisjoint(site.chain) or site.word in _IN_PUBLIC:
        return None
    return Factuality.GENERIC


_WITH_WORDS = word_set("personally verbally publicly politically legally rhetorically")
#: What is done before a crowd: "publicly hanged".
_IN_PUBLIC = word_set("hanged executed beheaded stoned crucified")


def _bare(site: Site) -> Factuality | None:
    # "to attack", "will strike", "they fight": a bare singular is a verb where one is wanted.
    before = site.passage.word(site.first - 1)
    if site.chain or site.passage.word(site.last - 1).endswith("s"):
        return None
    if before in _BEFORE_A_VERB:
        return Factuality.PLANNED
    return Factuality.GENERIC if before in ("they", "we", "you", "i", "who") else None


_BEFORE_A_VERB = MODALS | lex.DO | {"to"}


def _conditional(site: Site) -> Factuality | None:
    # "if the rebels attack", "whether an airstrike or shelling caused it".
    if _CONDITIONS.isdisjoint(site.passage.tokens.words):
        return None
    if site.passage.word(0) == "if" or site.passage.word(1) == "if":
        return Factuality.HYPOTHETICAL
    for position, word in _leftwards(site, 12):
        if word == "whether":
            return Factuality.HYPOTHETICAL
        if word in ("if", "unless", "lest") and not _crosses(site, position):
            return Factuality.HYPOTHETICAL
    return None


_CONDITIONS = word_set("if whether unless lest")


def _leftwards(site: Site, reach: int) -> Iterator[tuple[int, str]]:
    for position in range(site.start - 1, max(-1, site.start - 1 - reach), -1):
        yield position, site.passage.word(position)


def _crosses(site: Site, position: int) -> bool:
    return not _BREAKS.isdisjoint(site.passage.words(position, site.start))


_BREAKS = word_set(", ; —")


def _governed(site: Site) -> Factuality | None:
    # "fears of an attack", "threatened to bomb", "planning another attack", "denied killing".
    # What has an article is known: "the threat of attack", but "condemned plans for the attack".
    if not site.is_noun and "ing" not in site.forms:
        return None
    if site.is_noun and site.passage.word(site.start) in _KNOWN:
        return _begun_in_doubt(site)
    if site.passage.words(site.start - 2, site.start) == ("rather", "than"):
        return Factuality.PREVENTED
    for position, word in _leftwards(site, 5):
        if word in BOUNDARIES and word not in ("that",):
            return None
        found = _doubts().get(word)
        if found and not _is_somebody(site.passage, position):
            return found
        if word == "to" and position < site.start - 1:
            if site.passage.word(position + 1) in lex.FACTIVES:
                # "Attempts to end days of clashes": they are what there is to end.
                return None
            if _is_infinitive(site.passage, position):
                return Factuality.PLANNED
        if word in _CAUSAL and site.passage.word(position - 1) != "part":
            return None
    return None


def _begun_in_doubt(site: Site) -> Factuality | None:
    """ "The offensive" is known, unless somebody "would launch the offensive"."""
    words = site.passage.words
    if site.head in _BY_ORDER and site.passage.word(site.start - 1) in _ORDERING:
        # "Ordered the arrest of": whether anybody was arrested is not told.
        return Factuality.PLANNED
    if _BEGINNING.isdisjoint(words(site.start - 2, site.start)):
        return None
    intended = not _INTENDED.isdisjoint(words(site.start - 3, site.start))
    return Factuality.PLANNED if intended else None


_BY_ORDER = word_set("arrest arrests detention evacuation deportation expulsion")
_ORDERING = word_set(
    """
    order orders ordered ordering demand demands demanded demanding seek seeks sought seeking block
    blocks blocked blocking halt halted suspend suspended
    """
)
_INTENDED = MODALS | {"to"}
_BEGINNING = word_set("launch carry conduct stage mount begin start resume commit")
_KNOWN = lex.POINTING | OWNERS
_CAUSAL = word_set("in amid during by following killed wounded died injured")


def _is_somebody(passage: Passage, position: int) -> bool:
    # "May", "Will": a month and a name. "The opposition held a rally": those who oppose.
    if passage.word(position) == "opposition":
        return passage.word(position + 1) != "to"
    return position > 0 and passage.tokens[position].text[:1].isupper()


def _is_infinitive(passage: Passage, position: int) -> bool:
    following = passage.tokens[position + 1]
    before = passage.word(position - 1)
    return (
        following.text.isalpha()
        and following.text.islower()
        and following.low not in DETERMINERS
        and following.low not in _OF_TIME
        and before not in lex.IMPLICATIVES
    )


#: What stands before a noun, and is no verb: "in response to **last** week's attack".
_OF_TIME = word_set("last past recent earlier previous yesterday today further more violent deadly")


def _adjective(site: Site) -> Factuality | None:
    # "a possible attack", "future attacks", "any attack", "a planned offensive".
    if not site.is_noun:
        return None
    doubts = _doubts()
    # "A banned rally" is mostly one that was held.
    return next((doubts[word] for word in site.chain if word in doubts and word != "banned"), None)


def _cancelled(site: Site) -> Factuality | None:
    # "The march is planned for", "the rally never took place", "was called off".
    if not site.is_noun:
        return None
    after = site.passage.words(site.last, site.last + 5)
    if _AHEAD.isdisjoint(after):
        return None
    for number, word in enumerate(after):
        if word in MODALS and site.chain[:1] in (("a",), ("an",)):
            # "Only a protest will now stop them": none has been made.
            return Factuality.HYPOTHETICAL
        if word in _PREDICATES:
            first, second = (*after[number + 1 :], "", "")[:2]
            if {word, first} & _NEVER and second in _TOOK_PLACE | {""}:
                return Factuality.DENIED
            called_off = first in _CALLED_OFF or (first, second) == ("called", "off")
            return Factuality.PLANNED if called_off else None
        if word in BOUNDARIES:
            return None
    return None


_PREDICATES = word_set("is are was were has had have did never will would")
_AHEAD = _PREDICATES | MODALS
_NEVER = word_set("never not n't")
_TOOK_PLACE = word_set("took take taken happened happen place materialized materialize held")
_CALLED_OFF = word_set(
    """
    planned scheduled expected due slated set canceled cancelled postponed banned prohibited
    forbidden scrapped foiled thwarted averted prevented fictional imaginary
    """
)


def _stopped(site: Site) -> Factuality | None:
    # "Halted its airstrikes on Thursday": on that day there were none; but "halted the strikes,
    # which had killed".
    if _STOPPING.isdisjoint(site.passage.words(site.start - 1, site.first)):
        return None
    later = site.passage.words(site.last, site.last + _PREDICATED_WITHIN)
    return None if "which" in later or "that" in later else Factuality.PREVENTED


_STOPPING = word_set(
    """
    halt halts halted halting stop stops stopped stopping suspend suspends suspended suspending
    cease ceases ceased ceasing pause pauses paused pausing
    """
)


def _misreported(site: Site) -> Factuality | None:
    # "Reports of shelling in Karsova on Monday were false".
    words = site.passage.words
    if not site.is_noun or _REPORTS.isdisjoint(words(site.start - 4, site.start)):
        return None
    behind = enumerate(words(site.last, site.last + _PREDICATED_WITHIN), start=site.last + 1)
    is_false = any(
        word in _PREDICATES and not _FALSE.isdisjoint(words(following, following + 2))
        for following, word in behind
    )
    return Factuality.DENIED if is_false else None


_REPORTS = word_set(
    "report reports rumor rumors claim claims allegation allegations accusation accusations news"
)
_FALSE = word_set(
    "false untrue baseless unfounded groundless wrong fake fabricated invented denied dismissed not"
)
_PREDICATED_WITHIN = 12


def _statutory(site: Site) -> Factuality | None:
    # "The bill would permit death by hanging": what a law may do, without an article.
    if (site.is_noun and site.chain) or _OF_LAW.isdisjoint(site.passage.tokens.words):
        return None
    law = modal = False
    for _, word in _leftwards(site, 12):
        if word in (".", ";", ":", "—"):
            break
        law, modal = law or word in _LAWS, modal or word in MODALS
    punished = not _PUNISHED.isdisjoint(site.passage.words(site.start - 6, site.start))
    return Factuality.HYPOTHETICAL if (law and modal) or punished else None


_LAWS = word_set("bill law laws code statute amendment legislation measure decree")
_PUNISHED = word_set("punishable permit permits allow allows punishes")
_OF_LAW = _LAWS | _PUNISHED


def _lessened(site: Site) -> Factuality | None:
    # "A marked drop in violence", "a lull in the fighting": told for what did not happen.
    words = site.passage.words
    if not site.is_noun or site.passage.word(site.start - 1) not in ("in", "of"):
        return None
    return None if _LESS.isdisjoint(words(site.start - 3, site.start - 1)) else Factuality.PREVENTED


_LESS = word_set(
    """
    drop decline lull reduction decrease dip downturn pause respite halt cessation easing absence
    """
)


def _charged(site: Site) -> Factuality | None:
    # "Charged with attempted murder and arson": what a law calls a deed that was told.
    determined = bool(site.chain) and site.chain[0] in DETERMINERS
    if not site.is_noun or site.head not in _CRIMES or determined:
        return None
    behind = [p for p in site.passage.positions_of(_CHARGES) if p < site.start]
    return Factuality.GENERIC if behind and site.start - behind[-1] <= _CHARGED_WITHIN else None


_CRIMES = word_set("murder murders assassination arson torture assault killing kidnapping")
_CHARGES = word_set("charged charges charge indicted counts count")
_CHARGED_WITHIN = 16


def _present_passive(site: Site) -> Factuality | None:
    # "until the ruler is ousted", "people are killed": what happens, and not what happened.
    if site.is_noun or _PRESENT.isdisjoint(site.chain) or "ing" in site.forms:
        return None
    return None if site.passage.part in _TOLD_IN_THE_PRESENT else Factuality.GENERIC


_PRESENT = word_set("is are get gets")
_TOLD_IN_THE_PRESENT = frozenset({Part.CAPTION, Part.HEADLINE, Part.SUBHEAD})

Doubt = Callable[[Site], Factuality | None]

DOUBTS: tuple[tuple[str, Doubt], ...] = (
    ("modal", _modal),
    ("negated", _negated),
    ("infinitive", _infinitive),
    ("figurative", _figurative),
    ("adjective", _adjective),
    ("governed", _governed),
    ("conditional", _conditional),
    ("cancelled", _cancelled),
    ("stopped", _stopped),
    ("misreported", _misreported),
    ("statutory", _statutory),
    ("lessened", _lessened),
    ("charged", _charged),
    ("present-passive", _present_passive),
)


def factuality_of(site: Site) -> Factuality:
    """Whether the clause says that it happened."""
    for _, doubt in DOUBTS:
        if found := doubt(site):
            return found
    return Factuality.HAPPENED


def is_doubtful(passage: Passage, first: int, last: int) -> bool:
    """Whether a count of people is one of what may be or was meant: "could displace millions"."""
    if not MODALS.isdisjoint(passage.words(first, last)):
        return True
    return factuality_of(verb_site(passage, first, first + 1, frozenset({"base"}))) in _OPEN


_OPEN = frozenset({Factuality.HYPOTHETICAL, Factuality.PLANNED, Factuality.DENIED})
