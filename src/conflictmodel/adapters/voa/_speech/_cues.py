"""
Reporting words in a sentence, but for those that report nothing.

An ordered table (`NO_REPORTS`) tells where "claims" is a noun, "asked not to be named" a request
and "claimed 20 lives" a toll.
"""

from collections.abc import Callable, Iterator

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._sentences._words import Cue
from conflictmodel.adapters.voa._speech._heads import SETS_ABOUT
from conflictmodel.adapters.voa._speech._objects import noun_phrase_at
from conflictmodel.adapters.voa._speech._telling import PLACARDS
from conflictmodel.values import Part

# Before a noun or an adjective, and before no verb.
_BEFORE_NOUNS = word_set("the a an his her its their this these no any of to such")
# Where a capital tells a name.
_IN_PROSE = (Part.PARAGRAPH, Part.CAPTION, Part.LIST_ITEM)
_CLAIM = word_set("claim claims claimed claiming")
_CITE = word_set("cite cites cited citing")
# Where people set out for.
_BOUND = word_set("for on from toward towards at")
_DENY = word_set("deny denies denied denying")
# What a storm or a bomb claims, and how far behind its verb.
_TAKEN = word_set("life lives victims")
_FAR = 6


def cues_in(passage: Passage) -> Iterator[Match[Cue]]:
    """
    The reporting words of a sentence outside quotations, from left to right.
    """
    for cue in words.cues().all_in(passage.tokens):
        reports = cue.value.core and not passage.is_quoted(cue.first)
        if reports and not any(fits(passage, cue) for _, fits in NO_REPORTS):
            yield cue


def _is_noun(passage: Passage, cue: Match[Cue]) -> bool:
    # "the proposed law", "his claims"; "denied reports", "rejected calls for", "reports say".
    before = passage.word(cue.first - 1)
    if before in _BEFORE_NOUNS:
        return passage.word(cue.first - 2) not in SETS_ABOUT or before != "to"
    if cue.value.form == "present" and _is_plural_noun(passage, cue):
        return True
    if passage.word(cue.first) == "state" and passage.phrase_at(cue.first):
        return True  # "state television"
    if cue.value.form == "present" and before in lex.HAVE:
        return True  # "he had reports"
    if passage.tokens[cue.first - 1].text[0].isupper():
        return False  # "The United States condemns"
    if passage.word(cue.first) in _CALLS and before in lex.PREPOSITIONS:
        return True  # "amid calls for"
    present = cue.value.form == "present" and passage.word(cue.first) not in _SAY
    noun = present or passage.word(cue.first) in _CALLS
    return noun and before in words.reporting()


# "**Calls** for his release", and no "call for".
_CALLS = word_set("calls appeals pleas")
# These are verbs and nothing else.
_SAY = word_set("say says suggest suggests indicate indicates")


def _is_plural_noun(passage: Passage, cue: Match[Cue]) -> bool:
    """ "the main **outlines** of", "media **reports** say": the verb stands behind."""
    position = cue.last
    if passage.word(position) == "of":
        return "of" not in cue.value.takes
    position += passage.word(position) in ("have", "had")
    word = passage.word(position)
    return word in _SAY or (word in words.reporting() and not word.endswith("s"))


def _is_name(passage: Passage, cue: Match[Cue]) -> bool:
    # "the State Department".
    capital = passage.tokens[cue.first].text[0].isupper()
    return cue.first > 0 and capital and passage.part in _IN_PROSE


def _is_request(passage: Passage, cue: Match[Cue]) -> bool:
    # "asked not to be named", "asked to be identified only as Sami", "requested anonymity".
    after, second = passage.word(cue.last), passage.word(cue.last + 1)
    named = after == "to" and second == "be" and passage.word(cue.first) == "asked"
    return named or after == "anonymity" or (after == "not" and second == "to")


def _is_written(passage: Passage, cue: Match[Cue]) -> bool:
    # "a banner reading “No war”".
    return passage.word(cue.first - 1) in PLACARDS


def _is_nickname(passage: Passage, cue: Match[Cue]) -> bool:
    # "who calls himself “the Lion”", "they call the hill “the Needle”".
    if "name" not in cue.value.takes:
        return False
    the = (q for q in range(cue.last, cue.last + _FAR) if passage.word(q) == "the")
    quoted = [q + 1 for q in the if passage.is_quoted(q) and q + 1 < len(passage.tokens)]
    named = any(passage.tokens[q].text[0].isupper() for q in quoted)
    return named or passage.word(cue.last).endswith(("self", "selves"))


def _is_source(passage: Passage, cue: Match[Cue]) -> bool:
    # "citing two diplomats"; but "citing a lack of funds" is a reason.
    somebody = noun_phrase_at(passage, cue.last) if passage.word(cue.first) in _CITE else None
    return somebody is not None and somebody.reading != "plain"


def _is_tale(passage: Passage, cue: Match[Cue]) -> bool:
    # "told the story of the war": what is told in it stands elsewhere.
    return passage.word(cue.first) in _TELL and passage.word(cue.last + 1) in _TALES


_TELL = word_set("tell tells told telling")
_TALES = word_set("story stories tale tales truth joke jokes lie lies")


def _is_refusal(passage: Passage, cue: Match[Cue]) -> bool:
    # "denied them food".
    them = passage.word(cue.last) in ("him", "her", "them", "us")
    deny = passage.word(cue.first) in _DENY
    return deny and them and passage.word(cue.last + 1).isalpha()


def _is_toll(passage: Passage, cue: Match[Cue]) -> bool:
    # "claimed 20 lives".
    near = range(cue.last, cue.last + _FAR)
    return passage.word(cue.first) in _CLAIM and any(passage.word(p) in _TAKEN for p in near)


def _is_deed(passage: Passage, cue: Match[Cue]) -> bool:
    # "continued to seek", "was offering to talk": an infinitive that the verb does not report;
    # "set out for the border".
    if passage.word(cue.first) == "set" and passage.word(cue.last) in _BOUND:
        return True
    infinitive = passage.word(cue.last) == "to" and passage.phrase_at(cue.last + 1) is None
    return infinitive and not cue.value.takes & {"to", "for"} and cue.value.form != "idiom"


NoReport = Callable[[Passage, Match[Cue]], bool]

NO_REPORTS: tuple[tuple[str, NoReport], ...] = (
    ("noun", _is_noun),
    ("name", _is_name),
    ("request", _is_request),
    ("written", _is_written),
    ("nickname", _is_nickname),
    ("source", _is_source),
    ("tale", _is_tale),
    ("refusal", _is_refusal),
    ("toll", _is_toll),
    ("deed", _is_deed),
)
