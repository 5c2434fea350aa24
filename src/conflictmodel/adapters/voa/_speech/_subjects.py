"""
Whose words they are: the subject of a reporting word, by an ordered table (`SUBJECTS`).
"""

from collections.abc import Callable

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._sentences._readings import MEDIA
from conflictmodel.adapters.voa._sentences._words import Cue
from conflictmodel.adapters.voa._speech._clauses import CLOSING, MARKS, verb_group
from conflictmodel.adapters.voa._speech._heads import (
    Head,
    coordinated,
    described,
    subject_before,
)
from conflictmodel.adapters.voa._speech._main_subjects import main_subject
from conflictmodel.adapters.voa._speech._objects import noun_phrase_at
from conflictmodel.values import Act, ActorKind


@frozen
class Subject:
    """Whom a cue belongs to, and where the clause of attribution begins and ends."""

    #: None where nobody is named.
    phrase: NounPhrase | None
    others: tuple[NounPhrase, ...]
    first: int
    last: int
    #: Whether the subject is left out, and whoever spoke before goes on.
    goes_on: bool = False


#: A cue that is nobody's, and that no further row need look at.
NOBODY = Subject(None, (), 0, 0)


@frozen
class Telling:
    """A reporting word with its subject."""

    passage: Passage
    #: Which row of `SUBJECTS` found the subject.
    rule: str
    cue: Match[Cue]
    subject: Subject


# Before a coordinated predicate: "said A and warned B".
JOINTS = frozenset({"and", "but", "while", "yet", "then", "or"})
# "No group has claimed responsibility": nobody said it.
_NOBODY = word_set("no neither none nobody nothing")
# What is written on a thing is nobody's statement.
PLACARDS = word_set(
    """
    sign signs banner banners placard placards poster posters shirt shirts flag flags headline
    headlines caption label plaque inscription graffiti slogan slogans badge sticker stickers
    """
)
# Who is accused may well be told without the accuser.
_OF_SOMEBODY = frozenset({Act.ACCUSE, Act.CONDEMN})
# "The truce was announced by the army": what these do to a thing tells a position.
_DONE_BY = frozenset({Act.ANNOUNCE, Act.CONFIRM, Act.DENY, Act.CONDEMN, Act.WELCOME})


def _according(passage: Passage, cue: Match[Cue], _: Subject | None) -> Subject | None:
    # "according to X": the speaker follows.
    if cue.value.form != "idiom" or passage.word(cue.first) not in ("according", "in"):
        return None
    if owner := _pronoun(passage, cue.first + 1):
        return Subject(owner, (), cue.first, cue.last)  # "in **her** view"
    head = noun_phrase_at(passage, cue.last) or _pronoun(passage, cue.last)
    if head is None:
        return NOBODY
    if passage.word(head.last) == "release":
        head = head._replace(last=head.last + 1)  # "a press release"
    issuer = _issuer(passage, head) or head
    others = _with_others(passage, issuer.last)
    last = _end_of_source(passage, others[-1].last if others else issuer.last)
    return Subject(issuer, others, cue.first, last)


def _end_of_source(passage: Passage, position: int) -> int:
    """ "according to Lina Haddad **of the weather service**, A": to the comma, if it is near."""
    word = passage.word(position)
    if word not in _OF_SOURCE and not word.isdigit():
        return position
    for comma in range(position + 1, position + _SOURCE):
        if passage.word(comma) == ",":
            return comma
        if passage.word(comma) in lex.FINITE_VERBS | {"", ".", "that"}:
            break
    return position


_OF_SOURCE = word_set("of at from with in guidelines figures data records documents")
# How far behind a source's name its comma may stand, in words.
_SOURCE = 10


def _with_others(passage: Passage, position: int) -> tuple[NounPhrase, ...]:
    """ "according to rights groups **and other sources**, A"."""
    if passage.word(position) != "and":
        return ()
    other = noun_phrase_at(passage, position + 1)
    ends = other is not None and passage.word(other.last) in ("", ",", ".", ";")
    return (other,) if other and ends else ()


# As the cast knows them.
_NOMINATIVE = {
    **{"him": "he", "her": "she", "them": "they", "it": "it"},
    **{"his": "he", "its": "it", "their": "they"},
}


def _pronoun(passage: Passage, position: int) -> NounPhrase | None:
    """ "according to **him**", "in **his** view"."""
    name = _NOMINATIVE.get(passage.word(position))
    return NounPhrase(position, position + 1, name, None, "pronoun") if name else None


def _issuer(passage: Passage, head: NounPhrase) -> NounPhrase | None:
    """ "figures released on Monday **by the central bank**": whose words they are."""
    if head.reading not in ("common", "plain"):
        return None
    medium = next((p for p in range(head.first, head.last) if passage.word(p) in _ISSUES), None)
    if medium is None:
        return None
    start = medium + 1 + (passage.word(medium + 1) == ",")
    for position in range(start, start + _ISSUED):
        word = passage.word(position)
        if word == "by" and passage.word(position - 1) in _SEEN:
            return None
        released = position > start or passage.word(start - 1) == "release"
        if word == "by" or (word == "from" and released):
            return noun_phrase_at(passage, position + 1)
        if word == "on":  # "posted on the group's website"
            owner = passage.phrase_at(position + 1)
            if owner and passage.word(owner.last) == "'s":
                return owner
            return owner.of if owner and owner.reading == "owned" else None
        if word in MARKS or word == "":
            return None
    return None


_ISSUES = MEDIA | word_set(
    "figures data statistics documents estimates numbers records findings release"
)
# "A letter **seen by** VOA" is somebody else's.
_SEEN = word_set("seen obtained reviewed read viewed verified cited quoted received")
# How far behind "figures released" the one who released them may stand, in words.
_ISSUED = 6


def _estimates(passage: Passage, cue: Match[Cue], _: Subject | None) -> Subject | None:
    # "By some estimates", "by the council's count", "in Haddad's view": speaker and cue in one.
    if cue.value.form != "idiom" or passage.word(cue.first) not in ("by", "'s"):
        return None
    if passage.word(cue.first) == "'s":
        counted = passage.phrase_ending(cue.first)
        by = counted is not None and passage.word(counted.first - 1) in ("by", "in")
        return Subject(counted, (), counted.first - 1, cue.last) if counted and by else NOBODY
    head = noun_phrase_at(passage, cue.first + 1)
    return Subject(head, (), cue.first, cue.last) if head else NOBODY


def _impersonal(passage: Passage, cue: Match[Cue], before: Subject | None) -> Subject | None:
    # "It was announced that A": somebody says so, and nobody is named.
    if before or passage.word(cue.first) not in _IS_SAID:
        return None
    clause = passage.words(cue.last, cue.last + _CLAUSE)
    if clause[:1] != ("that",) and (clause[:1] == ("to",) or lex.FINITE_VERBS.isdisjoint(clause)):
        return None
    group = verb_group(passage, cue.first)
    be = any(passage.word(p) in lex.BE for p in range(group, cue.first))
    return Subject(None, (), group - 1, cue.last) if be and passage.word(group - 1) == "it" else None


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
    if cue.value.act not in _OF_SOMEBODY or passage.word(cue.last) not in ("of", "for", "by"):
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
    if _is_ing(passage, cue) and lex.BE.isdisjoint(auxiliaries):
        head = _of_participle(passage, position)
    if head is None or passage.is_quoted(head.phrase.first) or _is_nobody(passage, head):
        return None
    if passage.word(cue.first) in _READ and is_person(head.phrase):
        return None
    if "count" in cue.value.takes and not _counts(head.phrase):
        return None
    finds = passage.word(cue.first) in _FIND
    if finds and passage.word(head.phrase.last - 1) not in _FINDERS:
        return None
    if head.phrase.reading == "plain" and not finds and not _may_be_somebody(passage, cue, head):
        return None
    first, others = coordinated(passage, head.phrase, head.first)
    everybody = (*others, _issuer(passage, head.phrase) or head.phrase)
    bends = lex.DO.isdisjoint(auxiliaries) and passage.word(position - 1) != "to"
    if bends and not _agrees(passage, cue, everybody):
        return None
    return Subject(everybody[0], everybody[1:], first, cue.last)


def _counts(phrase: NounPhrase) -> bool:
    """Whether somebody counts what others do: "Italy documented 40 cases" tells that they were."""
    return phrase.role is not None or phrase.kind in _COUNTERS


_COUNTERS = (ActorKind.CIVIL_SOCIETY, ActorKind.INTERGOVERNMENTAL, ActorKind.NEWS_AGENCY)


def _is_slip(passage: Passage, cue: Match[Cue], head: Head) -> bool:
    """ "the union of teachers **says**": the nearest noun is none that the verb agrees with."""
    return passage.word(cue.first) in _NO_NOUNS and head.phrase.is_plural


def _opening(passage: Passage, cue: Match[Cue], end: int) -> Head | None:
    """
    "**The group** that organised the trip in 2009, 14 of them, has denied": what opens a sentence
    is the subject of its verb where no other verb stands between, but for a relative clause.
    """
    sure = passage.word(cue.first) in _SAYS or not lex.HAVE.isdisjoint(passage.words(end, cue.first))
    set_off = passage.word(cue.first - 1) == ","
    if not (sure or set_off) or passage.word(end - 1) in lex.MODALS or passage.word(end - 1) in JOINTS:
        return None
    first = next((p for p in range(_LEADS) if passage.word(p) not in _LEAD_WORDS), 0)
    if passage.word(first) in lex.PREPOSITIONS | lex.SUBORDINATORS:
        return None
    phrase = noun_phrase_at(passage, first)
    if phrase is None or phrase.last >= end:
        return None
    if set_off and not sure:
        # "The conference**, in a letter read out on Sunday,** called"
        aside = passage.word(phrase.last) == "," and passage.word(phrase.last + 1) in lex.PREPOSITIONS
        return Head(phrase, first) if aside else None
    for position in range(phrase.last, end):
        word = passage.word(position)
        if word in ("who", "which", "that"):
            break
        if word in lex.FINITE_VERBS or word in words.reporting() or word in lex.SUBORDINATORS:
            return None
        joins = word == "and" and not passage.word(phrase.last).endswith("ing")
        if joins or word in (";", ":", "but") or passage.is_quoted(position):
            return None
    else:
        name = passage.phrase_ending(end - (passage.word(end - 1) == ","))
        if name and name.kind is ActorKind.PERSON:
            return Head(name, first)  # "Forecaster with the bureau Karim Haddad, says"
    return Head(phrase, first)


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


# "The plan calls for talks": it says nothing.
_PAPERS = word_set(
    """
    plan plans agreement deal bill law resolution proposal draft accord treaty constitution
    document budget strategy measure program project roadmap text order ruling motion amendment
    situation truce ceasefire cease-fire job policy rule rules code contract
    """
)


def _may_be_somebody(passage: Passage, cue: Match[Cue], head: Head) -> bool:
    """Whether plain words can be those who speak: what frames a quotation, somebody does."""
    appeals = cue.value.form == "idiom" and cue.value.act is Act.APPEAL
    appeals = appeals or cue.value.act in (Act.ACCUSE, Act.DENY)
    paper = passage.word(head.phrase.last - 1)
    says = "that" in cue.value.takes and paper in _SAYING_PAPERS
    return "quote" in cue.value.takes or says or (appeals and paper not in _PAPERS)


# "The indictment alleges", "the audit found".
_SAYING_PAPERS = MEDIA | word_set(
    """
    indictment complaint lawsuit affidavit filing document documents papers memo cable verdict
    ruling assessment analysis investigation inquiry audit
    """
)
# A letter reads "We regret"; whoever reads "War and Peace" says nothing.
_READ = word_set("read reads reading")


def is_person(phrase: NounPhrase) -> bool:
    """Whether a phrase means a person, or somebody in a role."""
    pronoun = phrase.reading == "pronoun" and phrase.name != "it"
    return pronoun or phrase.kind is ActorKind.PERSON or phrase.role is not None


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


def _is_ing(passage: Passage, cue: Match[Cue]) -> bool:
    return passage.word(cue.first).endswith("ing")


def _is_nobody(passage: Passage, head: Head) -> bool:
    inside = passage.words(head.phrase.first, head.phrase.last)
    placard = not PLACARDS.isdisjoint(inside) and "'s" not in inside
    return placard or not _NOBODY.isdisjoint(
        (passage.word(head.first), passage.word(head.first - 1))
    )


# No noun is written so: "authorities says" is a slip.
_NO_NOUNS = word_set("says tells")
_MANY = (ActorKind.GOVERNMENT_BODY, ActorKind.POLITICAL_BODY, ActorKind.CIVIL_SOCIETY)
# One or several, as copy likes.
_COLLECTIVES = word_set(
    "majority half military media press police opposition staff team crew public couple"
)


def _agrees(passage: Passage, cue: Match[Cue], subject: tuple[NounPhrase, ...]) -> bool:
    """Whether verb and subject are both of one or of several: "aid agencies reports" is a noun."""
    word = passage.word(cue.first)
    if cue.value.form not in ("present", "idiom") or word.endswith("ed") or word == "as":
        return True
    if word in _NO_NOUNS and passage.word(cue.first - 1) != ",":
        return True
    names = subject[-1].name.lower()
    if names.rpartition(" ")[2] in _COLLECTIVES or names.partition(" ")[0] in _COLLECTIVES:
        return True
    plural = len(subject) > 1 or subject[0].is_plural
    if word == "say" and subject[0].kind in _MANY:
        return True  # "The department say": a body is many
    if word.endswith("s") and not word.endswith("ss"):
        return not plural or subject[0].reading not in ("common", "plain", "pronoun")
    return plural or cue.value.form == "idiom"


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


def _same(passage: Passage, cue: Match[Cue], before: Subject | None) -> Subject | None:
    # "X said A and warned B", "…, adding that C": the subject of the cue before goes on.
    if before is None or cue.first == 0 or cue.value.form == "participle":
        return None
    position = verb_group(passage, cue.first)
    word = passage.word(position - 1)
    if word in CLOSING and passage.is_quoted(position - 1):
        word = passage.word(position - 2)  # "a “second chance,” adding that"
    adding = _is_ing(passage, cue) and word in (",", "before", "after")
    # "condemned the raid **saying** it was a crime"
    hangs = passage.word(cue.first) in _SAYS_SO and before.last < position
    hangs = hangs and not _holds_back(word)
    if word not in JOINTS and not adding and not hangs:
        return None
    passive = passage.word(position - 2).endswith("ed") and "that" not in cue.value.takes
    if passive and any(passage.word(p) in lex.BE for p in range(position - 4, position - 2)):
        return None  # "was watched and applauded"
    everybody = (before.phrase, *before.others) if before.phrase else ()
    if everybody and not _agrees(passage, cue, everybody):
        return None
    return Subject(before.phrase, before.others, position - 1, cue.last, before.goes_on)


_SAYS_SO = word_set("saying claiming insisting arguing")


def _holds_back(word: str) -> bool:
    """Whether a participle behind a word is no clause of its own: "**of** saying", "**was** saying"."""
    return word in lex.PREPOSITIONS or word in lex.BE or word in lex.BEFORE_VERBS or word == "as"


def _main(passage: Passage, cue: Match[Cue], before: Subject | None) -> Subject | None:
    # "X withdrew, saying A", "X issued a letter condemning B", "X met Y and warned C".
    if before is not None or not _hangs_on(passage, cue):
        return None
    head = main_subject(passage, cue.first)
    if head is None or _is_nobody(passage, head) or not _agrees(passage, cue, (head.phrase,)):
        return None
    _, others = coordinated(passage, head.phrase, head.first)
    everybody = (*others, head.phrase)
    return Subject(everybody[0], everybody[1:], cue.first, cue.last)


def _hangs_on(passage: Passage, cue: Match[Cue]) -> bool:
    """Whether a cue without a subject belongs to that of the clause before it."""
    if cue.first < 2:
        return False
    if _is_ing(passage, cue):
        before = passage.word(cue.first - 1)
        before = "," if before == "," else passage.word(verb_group(passage, cue.first) - 1)
        said = passage.word(cue.first) in _SAYING or passage.is_quoted(cue.last)
        free = before == "as" or not _holds_back(before)
        by_saying = before == "by" and passage.word(cue.first) in _SAYING
        return by_saying or before in _PAPERS_OF_SOMEBODY or (said and free)
    joint = passage.word(verb_group(passage, cue.first) - 1)
    one = cue.value.form == "present" and passage.word(cue.first).endswith("s")
    return joint in JOINTS and (one or cue.value.form in ("past", "idiom"))


_SAYING = word_set("saying telling warning claiming insisting arguing")
# "Adopted a resolution **calling for**", "released a tape **warning**": what the doers say in it.
_PAPERS_OF_SOMEBODY = MEDIA | word_set(
    """
    , resolution resolutions declaration motion decree petition tape tapes recording audio video
    videotape cable note notice leaflet leaflets appeal warning communiques telegram email
    """
)


def _fronted(passage: Passage, cue: Match[Cue], before: Subject | None) -> Subject | None:
    # "**While denying** that A, X left", "**Accusing** the army of B, X left".
    if before or cue.first > 1 or not _is_ing(passage, cue):
        return None
    if cue.first and passage.word(0) not in _FRONTS:
        return None
    for comma in range(cue.last, min(cue.last + _FRONT, len(passage.tokens))):
        phrase = passage.phrase_at(comma + 1) if passage.word(comma) == "," else None
        if phrase and not passage.is_quoted(comma):
            told = passage.word(cue.last) in ("that", "of", "for", "on") or cue.value.act in _STANCES
            return Subject(phrase, (), cue.first, cue.last) if told else None
    return None


# What is done to a thing with words; but "Describing the raid, X said" is told once.
_STANCES = _OF_SOMEBODY | {Act.DENY, Act.WELCOME, Act.APPEAL, Act.PROMISE, Act.THREATEN}
_FRONTS = word_set("while after before by in despite when")
# How far behind a participle that opens a sentence its subject may stand, in words.
_FRONT = 30


def _left_out(passage: Passage, cue: Match[Cue], before: Subject | None) -> Subject | None:
    # "But said …" at the head of a sentence: whoever spoke last.
    position = verb_group(passage, cue.first)
    if before or position > 1 or cue.value.form not in ("past", "idiom") or cue.first == 0:
        return None
    if passage.word(0) not in JOINTS:
        return None
    return Subject(None, (), 0, cue.last, goes_on=True)


Finder = Callable[[Passage, Match[Cue], Subject | None], Subject | None]

SUBJECTS: tuple[tuple[str, Finder], ...] = (
    ("according-to", _according),
    ("by-estimates", _estimates),
    ("impersonal", _impersonal),
    ("passive", _passive),
    ("subject-before", _before),
    ("subject-after", _after),
    ("same-subject", _same),
    ("main-subject", _main),
    ("subject-left-out", _left_out),
    ("fronted", _fronted),
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
