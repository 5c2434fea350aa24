"""
Whose words they are: the subject of a reporting word, by an ordered table (`SUBJECTS`).
"""

from collections.abc import Callable

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._sentences._readings import MEDIA
from conflictmodel.adapters.voa._sentences._words import Cue
from conflictmodel.adapters.voa._speech._borrowed import fronted, left_out, main, same
from conflictmodel.adapters.voa._speech._clauses import CLOSING, verb_group
from conflictmodel.adapters.voa._speech._heads import (
    RELATIVES,
    Head,
    coordinated,
    described,
    subject_before,
)
from conflictmodel.adapters.voa._speech._objects import noun_phrase_at
from conflictmodel.adapters.voa._speech._sources import according, estimates, issuer
from conflictmodel.adapters.voa._speech._speakers import (
    NO_NOUNS,
    agrees,
    counts,
    is_nobody,
    may_be_somebody,
)
from conflictmodel.adapters.voa._speech._telling import (
    JOINTS,
    NOBODY,
    OF_SOMEBODY,
    PLACARDS,
    Subject,
    Telling,
    is_ing,
    is_person,
)
from conflictmodel.values import Act, ActorKind

# "The truce was announced by the army": what these do to a thing tells a position.
_DONE_BY = frozenset({Act.ANNOUNCE, Act.CONFIRM, Act.DENY, Act.CONDEMN, Act.WELCOME})


def _impersonal(passage: Passage, cue: Match[Cue], before: Subject | None) -> Subject | None:
    # "It was announced that A": somebody says so, and nobody is named.
    if before or passage.word(cue.first) not in _IS_SAID:
        return None
    clause = passage.words(cue.last, cue.last + _CLAUSE)
    if clause[:1] != ("that",) and (clause[:1] == ("to",) or lex.FINITE_VERBS.isdisjoint(clause)):
        return None
    group = verb_group(passage, cue.first)
    be = any(passage.word(p) in lex.BE for p in range(group, cue.first))
    return (
        Subject(None, (), group - 1, cue.last) if be and passage.word(group - 1) == "it" else None
    )


_IS_SAID = word_set("announced reported claimed confirmed revealed disclosed")


# How far behind it the verb of what is announced may stand, in words.
_CLAUSE = 8


def _passive(passage: Passage, cue: Match[Cue], _: Subject | None) -> Subject | None:
    # "X was accused of Y by Z": Z says so, if anybody is named.
    group = verb_group(passage, cue.first)
    be = any(passage.word(p) in lex.BE for p in range(group, cue.first))
    if be and passage.word(cue.first) == "told":
        return NOBODY  # "was told of the deadline"
    bare = group == cue.first and _is_bare(passage, cue)
    if cue.value.form not in ("past", "participle") or not (be or bare):
        return None
    by = passage.word(cue.last) == "by"
    agent = noun_phrase_at(passage, cue.last + 1) if by else None
    known = agent is not None and (agent.reading != "plain" or "'s " in agent.name)
    if be and by and known and cue.value.act in _DONE_BY and "noun" in cue.value.takes:
        return Subject(agent, (), group, agent.last if agent else cue.last)
    if cue.value.act not in OF_SOMEBODY or passage.word(cue.last) not in ("of", "for", "by"):
        return NOBODY
    if bare and agent is None and passage.word(cue.last) == "for":
        return NOBODY  # "the government blamed for the shortage"
    return Subject(agent, (), group, agent.last if agent else cue.last)


def _is_bare(passage: Passage, cue: Match[Cue]) -> bool:
    """ "four men **accused of** theft", "a picture **posted by** residents"."""
    after = passage.word(cue.last)
    if cue.value.act is Act.ACCUSE:
        return after in ("of", "for", "by")
    return after == "by" and not cue.value.takes >= {"that", "noun", "quote"}


def _before(passage: Passage, cue: Match[Cue], before: Subject | None) -> Subject | None:
    # "X said", "X, spokesman for Y, also said", "X and Y announced", "X, who said".
    position = verb_group(passage, cue.first)
    auxiliaries = passage.words(position, cue.first)
    if cue.value.form == "participle" or _is_turned(passage, cue):
        return None
    head = subject_before(passage, _verb_of(passage, cue))
    if before is None and (head is None or _is_slip(passage, cue, head)):
        head = _opening(passage, cue, position) or head
    if is_ing(passage, cue) and lex.BE.isdisjoint(auxiliaries):
        head = _of_participle(passage, position)
    if head is None or passage.is_quoted(head.phrase.first) or is_nobody(passage, head):
        return None
    if passage.word(cue.first) in _READ and is_person(head.phrase):
        return None
    if "count" in cue.value.takes and not counts(head.phrase):
        return None
    finds = passage.word(cue.first) in _FIND
    if finds and passage.word(head.phrase.last - 1) not in _FINDERS:
        return None
    if head.phrase.reading == "plain" and not finds and not may_be_somebody(passage, cue, head):
        return None
    first, others = coordinated(passage, head.phrase, head.first)
    everybody = (*others, issuer(passage, head.phrase) or head.phrase)
    bends = lex.DO.isdisjoint(auxiliaries) and passage.word(position - 1) != "to"
    if bends and not agrees(passage, cue, everybody):
        return None
    return Subject(everybody[0], everybody[1:], first, cue.last)


def _is_slip(passage: Passage, cue: Match[Cue], head: Head) -> bool:
    """ "the union of teachers **says**": the nearest noun is none that the verb agrees with."""
    return passage.word(cue.first) in NO_NOUNS and head.phrase.is_plural


def _opening(passage: Passage, cue: Match[Cue], end: int) -> Head | None:
    """
    "**The group** that organised the trip in 2009, 14 of them, has denied": what opens a sentence
    is the subject of its verb where no other verb stands between, but for a relative clause.
    """
    before = passage.word(end - 1)
    first = next((p for p in range(_LEADS) if passage.word(p) not in _LEAD_WORDS), 0)
    hangs = passage.word(first) in lex.PREPOSITIONS or passage.word(first) in lex.SUBORDINATORS
    if before in lex.MODALS or before in JOINTS or hangs:
        return None
    phrase = noun_phrase_at(passage, first)
    if phrase is None or phrase.last >= end:
        return None
    has = not lex.HAVE.isdisjoint(passage.words(end, cue.first))
    if has or passage.word(cue.first) in _SAYS:
        return _across(passage, Head(phrase, first), end)
    # "The conference**, in a letter read out on Sunday,** called"
    aside = passage.word(phrase.last) == "," == passage.word(cue.first - 1)
    inserted = aside and passage.word(phrase.last + 1) in lex.PREPOSITIONS
    return Head(phrase, first) if inserted else None


def _across(passage: Passage, head: Head, end: int) -> Head | None:
    """The subject, if no other verb stands between it and a position; or the name behind it."""
    for position in range(head.phrase.last, end):
        word = passage.word(position)
        if word in RELATIVES:
            return head
        verb = word in lex.FINITE_VERBS or word in words.reporting() or word in lex.SUBORDINATORS
        joins = word == "and" and not passage.word(head.phrase.last).endswith("ing")
        if verb or joins or word in (";", ":", "but") or passage.is_quoted(position):
            return None
    name = passage.phrase_ending(end - (passage.word(end - 1) == ","))
    person = name is not None and name.kind is ActorKind.PERSON
    # "Forecaster with the bureau **Karim Haddad**, says"
    return Head(name, head.first) if name and person else head


_SAYS = word_set("say says said tell tells told")


_LEAD_WORDS = word_set("but and yet meanwhile , still however")


_LEADS = 3


def _is_turned(passage: Passage, cue: Match[Cue]) -> bool:
    """ "The road, **said** Haddad, is closed": the subject stands behind the verb."""
    if passage.word(cue.first - 1) != "," or passage.is_quoted(cue.first - 1):
        return False
    if cue.value.audience:
        return False  # "The minister, told the council, “Yes.”": a comma too many
    phrase = passage.phrase_at(cue.last)
    somebody = phrase is not None and phrase.reading not in ("pronoun", "plain")
    return somebody and phrase is not None and passage.word(phrase.last) == ","


# A letter reads "We regret"; whoever reads "War and Peace" says nothing.
_READ = word_set("read reads reading")


# Studies find in words what others find lying about.
_FIND = word_set("find finds found")


_FINDERS = MEDIA | word_set(
    "court jury judge tribunal panel commission inquiry investigation investigators auditors "
    "researchers scientists authors economists analysis review audit"
)


def _of_participle(passage: Passage, position: int) -> Head | None:
    """ "**with officials** saying" has its own subject; else a participle hangs on a clause."""
    phrase = passage.phrase_ending(position)
    own = phrase is not None and passage.word(phrase.first - 1) == "with"
    return Head(phrase, phrase.first) if phrase and own else None


def _verb_of(passage: Passage, cue: Match[Cue]) -> int:
    """The verb that has the subject: in "X was quoted by Y as saying" it is "quoted"."""
    if passage.word(cue.first) != "as":
        return cue.first
    quoted = (p for p in range(cue.first - 2, cue.first - _QUOTED, -1) if p > 0)
    by = (p for p in quoted if passage.word(p) in ("quoted", "cited"))
    return next((p for p in by if passage.word(p + 1) == "by"), cue.first)


# How far before "as saying" its "quoted by" may stand, in words.
_QUOTED = 10


def _after(passage: Passage, cue: Match[Cue], _: Subject | None) -> Subject | None:
    # '"…," said X, of Y.': only behind a quotation or a comma.
    if cue.first == 0 or cue.value.form not in ("past", "present"):
        return None
    if "quote" not in cue.value.takes or cue.value.audience:
        return None
    if passage.tokens[cue.first - 1].text not in CLOSING | {","}:
        return None
    if passage.phrase_at(cue.first):
        return None  # "“It is over,” state minister Lina Haddad told VOA"
    if any(time.first == cue.last for time in passage.times):
        return None
    phrase = noun_phrase_at(passage, cue.last)
    if phrase is None or (phrase.reading == "pronoun" and phrase.name == "it"):
        return None
    phrase = _with_place(passage, _by_name_behind(passage, phrase))
    if passage.word(phrase.last - 1) in PLACARDS:
        return NOBODY
    return Subject(phrase, (), cue.first, phrase.last)


def _by_name_behind(passage: Passage, phrase: NounPhrase) -> NounPhrase:
    """ "said the rider, **Karim Haddad**, 74": a person's name behind plain words."""
    if phrase.reading not in ("plain", "common") or phrase.article != "the" or phrase.is_plural:
        return phrase
    name = passage.phrase_at(phrase.last + 1) if passage.word(phrase.last) == "," else None
    if name is None or passage.word(name.last) not in (",", ".", ""):
        return phrase
    placed = any(place.first == name.first for place in passage.places)
    person = name.kind is ActorKind.PERSON or (name.reading == "name" and not placed)
    return name._replace(first=phrase.first, kind=ActorKind.PERSON) if person else phrase


def _with_place(passage: Passage, phrase: NounPhrase) -> NounPhrase:
    """ "say doctors **at the town's clinic**": somebody without a name, by all words."""
    if phrase.reading not in ("plain", "common") or phrase.kind is not ActorKind.UNIDENTIFIED:
        return phrase
    last = phrase.last
    while last < len(passage.tokens) and passage.tokens[last].text not in (".", ",", "?", "!"):
        last += 1
    return described(passage, Head(phrase, phrase.first), last).phrase


Finder = Callable[[Passage, Match[Cue], Subject | None], Subject | None]


SUBJECTS: tuple[tuple[str, Finder], ...] = (
    ("according-to", according),
    ("by-estimates", estimates),
    ("impersonal", _impersonal),
    ("passive", _passive),
    ("subject-before", _before),
    ("subject-after", _after),
    ("same-subject", same),
    ("main-subject", main),
    ("subject-left-out", left_out),
    ("fronted", fronted),
)


def telling_of(passage: Passage, cue: Match[Cue], before: Subject | None) -> Telling | None:
    """
    A reporting word with its subject; None if it reports nobody's words. ``before`` is the
    subject of the reporting word before it in the sentence.
    """
    for rule, find in SUBJECTS:
        subject = find(passage, cue, before)
        if subject:
            return None if subject is NOBODY else Telling(passage, rule, cue, subject)
    return None
