"""
Where a word stands in its clause: a verb with its auxiliaries, a noun with its article, and who
and what stands before it and behind it: people in arms, weapons, people, ground.
"""

from functools import cache

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._kept import kept
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set


# Not of slots, for the reason given at `Passage`.
@frozen(slots=False)
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

    @kept
    def chain(self) -> tuple[str, ...]:
        """The words between the start and the word: auxiliaries, or article and adjectives."""
        return self.passage.words(self.start, self.first)

    @kept
    def before(self) -> frozenset[str]:
        """What sorts of people and things stand before it in its clause: ``armed``, ``person``."""
        return _company_before(self)

    @kept
    def after(self) -> frozenset[str]:
        """What sorts of people and things stand behind it in its clause."""
        return _company_after(self)

    @property
    def word(self) -> str:
        """Its first word."""
        return self.passage.tokens.lows[self.first]

    @property
    def head(self) -> str:
        """Its last word."""
        return self.passage.tokens.lows[self.last - 1]

    @property
    def following(self) -> str:
        """The word that follows it."""
        return self.passage.word(self.last)

    @property
    def may_be_past(self) -> bool:
        """Whether a verb has the form of the past or of its participle."""
        return "past" in self.forms or "participle" in self.forms

    @property
    def is_passive(self) -> bool:
        """Whether a verb has "was" or "were" before it, and tells what was done to its subject."""
        return self.may_be_past and not BEING.isdisjoint(self.chain)

    @property
    def is_progressive(self) -> bool:
        """Whether a verb tells what is or was going on."""
        return "ing" in self.forms and not BEING.isdisjoint(self.chain)

    @property
    def has_patient_before(self) -> bool:
        """Whether those harmed stand before a verb: "was killed", "killed by"."""
        return self.is_passive or self.following == "by"

    @property
    def is_noun(self) -> bool:
        """Whether it is a noun."""
        return "noun" in self.forms


MODALS = word_set("may might could would will can should must shall ought won't")
BE = lex.BE | word_set("am got get gets getting 's 're")
#: Those that make a passive or a progressive.
BEING = word_set("was were is are been being got")
HAVE = lex.HAVE | {"'ve", "'d"}
NOT = word_set(
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
_AUXILIARIES = MODALS | BE | HAVE | lex.DO | NOT | _ADVERBS

COUNTING = word_set(
    """
    a an another one two three four five six seven eight nine ten several some many dozens dozen
    multiple numerous few more both most
    """
)
OWNERS = word_set("its his her their our my 's '")
DETERMINERS = lex.POINTING | COUNTING | OWNERS | {"no", "any", "every", "each", "all", "such"}

#: Words at which a clause begins or ends.
BOUNDARIES = word_set(
    """
    , ; : — – - -- ( ) [ ] " '' `` that which who whom whose where when while after before because
    although though but as until than
    """
)
PREPOSITIONS = word_set(
    """
    in on at of to by for with from and or amid against near during into between over under
    about since following despite via through inside outside around across toward towards like
    including among without per
    """
)


def verb_site(passage: Passage, first: int, last: int, forms: frozenset[str]) -> Site:
    """A verb with its auxiliaries."""
    start = first
    while start > 0 and first - start < 6 and _belongs(passage, start - 1):
        start -= 1
    return Site(passage, first, last, start, forms)


def _belongs(passage: Passage, position: int) -> bool:
    word = passage.word(position)
    if passage.tokens[position].text == "IS":  # Islamic State, and no auxiliary.
        return False
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
        if word in PREPOSITIONS or word in BOUNDARIES or not _is_modifier(passage, start - 1):
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
    fired dropped threw lobbed planted said says say condemned condemn condemning called calls
    call calling blamed blame accused denied deny deny claim told reported report show shows
    showed described describe caused causes cause include includes included including stop
    stopped halt halted prevent avoid avoided avoiding fear feared fears plan plans planned
    planning launch carry out stage conduct up down off fleeing fled flee escape escaped
    escaping killing against targeted hit used using use see saw seen end ending ended warned
    warn threatened seek plotting plotted after before since wounded in resulted led lead
    contributed increase increased investigating investigate protest protesting oppose opposed
    support supported join joined won make makes made do
    """
    )
)


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


def company_of(word: str) -> frozenset[str]:
    """The sorts of people or things that a word names."""
    return _company().get(word, frozenset())


def is_company(word: str) -> bool:
    """Whether a word names a sort of people or things that do violence or suffer it."""
    return word in _company()


def _company_before(site: Site) -> frozenset[str]:
    sorts_of = _company()
    found: set[str] = set()
    for word in reversed(site.passage.words(site.start - _REACH_BEFORE, site.start)):
        if word in _ENDS_BEFORE:
            break
        if word in sorts_of:
            found |= sorts_of[word]
    return frozenset(found | _kinds_of(site, site.start - _REACH_BEFORE, site.start))


def _company_after(site: Site) -> frozenset[str]:
    sorts_of = _company()
    found: set[str] = set()
    end = site.last
    for word in site.passage.words(site.last, site.last + _REACH_AFTER):
        if word in _ENDS_AFTER:
            break
        end += 1
        if word in sorts_of:
            found |= sorts_of[word]
    return frozenset(found | _kinds_of(site, site.last, end))


_ARMED_KINDS = frozenset({"armed_forces", "armed_group", "coalition"})


def _kinds_of(site: Site, first: int, last: int) -> set[str]:
    found: set[str] = set()
    for phrase in site.passage.phrases:
        if phrase.first >= first and phrase.last <= last and phrase.kind is not None:
            if phrase.kind in _ARMED_KINDS:
                found.add("armed")
            elif phrase.kind == "state":
                found.add("state")
            elif phrase.kind == "person":
                # Two capitalised words may be a town as well.
                found.add("named" if phrase.reading == "name" else "person")
    return found
