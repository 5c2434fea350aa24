"""
What the clause around a word says of it: whether it happened, who stands before it and after.

A verb is read with the auxiliaries before it, a noun with the words that govern it. Whether it
happened is told by an ordered table (`DOUBTS`): the first row that fits makes it a plan, a fear
or a denial; if none does, it happened.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import cache

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._passages import Passage
from conflictmodel.adapters.voa._phrases import word_set
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


@frozen
class Site:
    """Where a word that can name an event stands in its clause."""

    passage: Passage
    #: The word itself.
    first: int
    last: int
    #: The first of the auxiliaries of a verb, or of the phrase of a noun.
    start: int
    #: ``noun``, or the forms that a verb can be here: ``past``, ``participle``, ``ing`` …
    forms: frozenset[str]

    @property
    def chain(self) -> tuple[str, ...]:
        """The words between the start and the word: auxiliaries, or article and adjectives."""
        return tuple(self.passage.word(p) for p in range(self.start, self.first))

    @property
    def is_noun(self) -> bool:
        """Whether it is a noun."""
        return "noun" in self.forms


_MODALS = word_set("may might could would will can should must shall ought won't")
_BE = word_set("was were is are am been being be got get gets getting 's 're")
_HAVE = word_set("has have had having 've 'd")
_DO = word_set("do does did")
_NOT = word_set(
    """
    not never n't no didn't doesn't don't isn't wasn't aren't weren't hasn't haven't hadn't
    won't can't cannot couldn't wouldn't shouldn't neither nor
    """
)
_ADVERBS = word_set(
    """
    also then later again still just now once already ever even often twice soon first since
    only almost both all allegedly reportedly n't to either always long thus
    """
)
_AUXILIARIES = _MODALS | _BE | _HAVE | _DO | _NOT | _ADVERBS

POINTING = word_set("the this that these those")
COUNTING = word_set(
    """
    a an another one two three four five six seven eight nine ten several some many dozens dozen
    multiple numerous few more both most
    """
)
_OWNERS = word_set("its his her their our my 's '")
DETERMINERS = POINTING | COUNTING | _OWNERS | {"no", "any", "every", "each", "all", "such"}

#: Words at which a clause begins or ends.
BOUNDARIES = word_set(
    """
    , ; : — – - -- ( ) [ ] " '' `` that which who whom whose where when while after before because
    although though but as until than
    """
)
_PREPOSITIONS = word_set(
    """
    in on at of to by for with from and or amid against near during into between over under
    about since following despite via through inside outside around across toward towards like
    including among without per
    """
)


def verb_site(passage: Passage, first: int, last: int, forms: frozenset[str]) -> Site:
    """A verb with its auxiliaries."""
    start = first
    while start > 0 and first - start < 6 and _belongs(passage.word(start - 1)):
        start -= 1
    return Site(passage, first, last, start, forms)


def _belongs(word: str) -> bool:
    return word in _AUXILIARIES or (word.endswith("ly") and len(word) > 4)


def noun_site(passage: Passage, first: int, last: int) -> Site:
    """A noun with its article and adjectives."""
    start = first
    while start > 0 and first - start < 6:
        word = passage.word(start - 1)
        if word == "that" and passage.word(last - 1).endswith("s"):
            break
        if word in DETERMINERS:
            # "Turkey's military operation": the owner belongs to the phrase.
            start -= 1 + (word in ("'s", "'") and start > 1)
            break
        if word in _PREPOSITIONS or word in BOUNDARIES or not _is_modifier(passage, start - 1):
            break
        start -= 1
    return Site(passage, first, last, start, frozenset({"noun"}))


def _is_modifier(passage: Passage, position: int) -> bool:
    token = passage.tokens[position]
    if passage.is_quoted(position) or not (token.text[:1].isalnum()):
        return False
    return token.low not in _VERBS and token.low not in _AUXILIARIES


# Verbs that stand before a noun without an article: "condemned attacks", "said airstrikes".
_VERBS = (
    lex.COMMITTING
    | lex.HAPPENING
    | word_set(
        """
    said says say condemned condemn condemning called calls call calling blamed blame accused
    denied deny deny claim told reported report show shows showed described describe caused
    causes cause include includes included including stop stopped halt halted prevent avoid
    avoided avoiding fear feared fears plan plans planned planning launch carry out stage
    conduct up down off fleeing fled flee escape escaped escaping killing against targeted hit
    used using use see saw seen end ending ended warned warn threatened seek plotting plotted
    after before since wounded in resulted led lead contributed increase increased investigating
    investigate protest protesting oppose opposed support supported join joined won make makes
    made do
    """
    )
)


# Factuality --------------------------------------------------------------------------------------


@cache
def _doubts() -> dict[str, Factuality]:
    return {form: Factuality(row.value) for row in lex.DOUBTS for form in row.forms}


def _modal(site: Site) -> Factuality | None:
    # "may attack", "would be killed", "will strike".
    modals = [w for w in site.chain if w in _MODALS]
    if site.is_noun or not modals:
        return None
    return Factuality.PLANNED if modals[0] == "will" else Factuality.HYPOTHETICAL


def _negated(site: Site) -> Factuality | None:
    # "did not attack", "no airstrikes", "none were killed".
    if any(word in _NOT for word in site.chain):
        return Factuality.DENIED
    before = site.passage.word(site.start - 1)
    return Factuality.DENIED if before in ("without", "no", "nobody", "none", "neither") else None


def _infinitive(site: Site) -> Factuality | None:
    # "plans to attack"; but "managed to seize", "is said to have killed".
    if site.is_noun:
        return _bare(site)
    if "to" not in site.chain or set(site.chain) & (_HAVE - {"having"}):
        return None
    position = site.start + site.chain.index("to")
    before = site.passage.word(position - 1)
    return None if before in lex.IMPLICATIVES else Factuality.PLANNED


def _figurative(site: Site) -> Factuality | None:
    # "personally attacked", "an offensive against corruption".
    if _WITH_WORDS.intersection(site.chain):
        return Factuality.GENERIC
    aim = {site.passage.word(p) for p in range(site.last + 1, site.last + 4)}
    aimed = site.passage.word(site.last) in ("on", "against", "over", "for")
    return Factuality.GENERIC if aimed and not aim.isdisjoint(lex.ABSTRACTS) else None


_WITH_WORDS = word_set("personally verbally publicly politically legally rhetorically")


def _bare(site: Site) -> Factuality | None:
    # "to attack", "will strike", "they fight": a bare singular is a verb where one is wanted.
    before = site.passage.word(site.first - 1)
    if site.chain or site.passage.word(site.last - 1).endswith("s"):
        return None
    if before in _MODALS | _DO | {"to"}:
        return Factuality.PLANNED
    return Factuality.GENERIC if before in ("they", "we", "you", "i", "who") else None


def _conditional(site: Site) -> Factuality | None:
    # "if the rebels attack", "whether an airstrike or shelling caused it".
    if site.passage.word(0) == "if" or site.passage.word(1) == "if":
        return Factuality.HYPOTHETICAL
    for position, word in _leftwards(site, 12):
        if word == "whether":
            return Factuality.HYPOTHETICAL
        if word in ("if", "unless", "lest") and not _crosses(site, position):
            return Factuality.HYPOTHETICAL
    return None


def _leftwards(site: Site, reach: int) -> Iterator[tuple[int, str]]:
    for position in range(site.start - 1, max(-1, site.start - 1 - reach), -1):
        yield position, site.passage.word(position)


def _crosses(site: Site, position: int) -> bool:
    return any(site.passage.word(p) in (",", ";", "—") for p in range(position, site.start))


def _governed(site: Site) -> Factuality | None:
    # "fears of an attack", "threatened to bomb", "planning another attack", "denied killing".
    # What has an article is known: "the threat of attack", but "condemned plans for the attack".
    if not site.is_noun and "ing" not in site.forms:
        return None
    if site.is_noun and site.passage.word(site.start) in POINTING | _OWNERS:
        return _begun_in_doubt(site)
    for position, word in _leftwards(site, 5):
        if word in BOUNDARIES and word not in ("that",):
            return None
        found = _doubts().get(word)
        if found and not _is_name(site.passage, position):
            return found
        if word == "to" and position < site.start - 1 and _is_infinitive(site.passage, position):
            return Factuality.PLANNED
        if word in _CAUSAL:
            return None
    return None


def _begun_in_doubt(site: Site) -> Factuality | None:
    """ "The offensive" is known, unless somebody "would launch the offensive"."""
    before = [word for _, word in _leftwards(site, 3)]
    if not _BEGINNING.intersection(before[:2]):
        return None
    return Factuality.PLANNED if {"to", *_MODALS}.intersection(before) else None


_BEGINNING = word_set("launch carry conduct stage mount begin start resume commit")
_CAUSAL = word_set("in amid during by following killed wounded died injured")


def _is_name(passage: Passage, position: int) -> bool:
    # "May", "Will": a month and a name.
    return position > 0 and passage.tokens[position].text[:1].isupper()


def _is_infinitive(passage: Passage, position: int) -> bool:
    following = passage.tokens[position + 1]
    before = passage.word(position - 1)
    return (
        following.text.isalpha()
        and following.text.islower()
        and following.low not in DETERMINERS
        and following.low not in lex.FACTIVES
        and before not in lex.IMPLICATIVES
    )


def _adjective(site: Site) -> Factuality | None:
    # "a possible attack", "future attacks", "any attack", "a planned offensive".
    if not site.is_noun:
        return None
    for word in site.chain:
        found = _doubts().get(word)
        if found:
            return found
    return None


def _present_passive(site: Site) -> Factuality | None:
    # "until the ruler is ousted", "people are killed": what happens, and not what happened.
    present = {"is", "are", "get", "gets"} & set(site.chain)
    if site.is_noun or not present or "ing" in site.forms:
        return None
    return None if site.passage.part in _TOLD_IN_THE_PRESENT else Factuality.GENERIC


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
    ("present-passive", _present_passive),
)


def factuality_of(site: Site) -> Factuality:
    """Whether the clause says that it happened."""
    return next((found for _, doubt in DOUBTS if (found := doubt(site))), Factuality.HAPPENED)


def is_doubtful(passage: Passage, first: int, last: int) -> bool:
    """Whether a count of people is one of what may be or was meant: "could displace millions"."""
    inside = {passage.word(p) for p in range(first, last)}
    site = verb_site(passage, first, first + 1, frozenset({"base"}))
    return not inside.isdisjoint(_MODALS) or factuality_of(site) in _OPEN


_OPEN = frozenset({Factuality.HYPOTHETICAL, Factuality.PLANNED, Factuality.DENIED})


# Company -----------------------------------------------------------------------------------------


@cache
def _company() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in lex.COMPANY:
        for form in row.forms:
            found.setdefault(form, set()).add(row.value)
    return {form: frozenset(values) for form, values in found.items()}


_REACH_BEFORE = 10
_REACH_AFTER = 7
_ENDS_BEFORE = word_set("; : — after when while because that before although but")
_ENDS_AFTER = word_set("; : — , after when while because that before although but said says and")


def is_company(word: str) -> bool:
    """Whether a word names a sort of people or things that do violence or suffer it."""
    return word in _company()


def company_before(site: Site) -> frozenset[str]:
    """What sorts of people and things stand before it in its clause."""
    found: set[str] = set()
    for position in range(site.start - 1, max(-1, site.start - 1 - _REACH_BEFORE), -1):
        word = site.passage.word(position)
        if word in _ENDS_BEFORE:
            break
        found |= _company().get(word, frozenset())
    return frozenset(found) | _kinds_of(site, site.start - _REACH_BEFORE, site.start)


def company_after(site: Site) -> frozenset[str]:
    """What sorts of people and things stand after it in its clause."""
    found: set[str] = set()
    end = min(site.last + _REACH_AFTER, len(site.passage.tokens))
    for position in range(site.last, end):
        word = site.passage.word(position)
        if word in _ENDS_AFTER:
            end = position
            break
        found |= _company().get(word, frozenset())
    return frozenset(found) | _kinds_of(site, site.last, end)


_ARMED_KINDS = frozenset({"armed_forces", "armed_group", "coalition"})


def _kinds_of(site: Site, first: int, last: int) -> frozenset[str]:
    found: set[str] = set()
    for phrase in site.passage.phrases:
        if phrase.first >= first and phrase.last <= last and phrase.kind is not None:
            if phrase.kind in _ARMED_KINDS:
                found.add("armed")
            elif phrase.kind == "state":
                found.add("state")
            elif phrase.kind == "person":
                found.add("person")
    return frozenset(found)
