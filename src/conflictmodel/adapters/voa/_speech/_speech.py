"""
Reported speech in a sentence: who, by which word, what.

A sentence is read cue by cue (`_cues`). For each reporting word its subject is sought
(`_subjects`), then the words reported (`_reported`); at last the layers are put in order: who
passes on whose words.
"""

from collections.abc import Sequence

from attrs import evolve, frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage, Span
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._sentences._words import Cue
from conflictmodel.adapters.voa._speech._clauses import FUNCTION_WORDS, verb_group
from conflictmodel.adapters.voa._speech._cues import cues_in
from conflictmodel.adapters.voa._speech._heads import RELATIVES
from conflictmodel.adapters.voa._speech._objects import noun_phrase_at
from conflictmodel.adapters.voa._speech._plain_words import is_plain
from conflictmodel.adapters.voa._speech._reported import reported_by
from conflictmodel.adapters.voa._speech._subjects import telling_of
from conflictmodel.adapters.voa._speech._telling import JOINTS, Subject, Telling, is_person
from conflictmodel.values import Act, ActorKind


@frozen
class Speech:
    """A piece of reported speech, as syntax finds it; nobody is resolved yet."""

    passage: Passage
    #: Which rule found the subject.
    rule: str
    #: Which rule found the words reported.
    content_rule: str
    cue: Cue
    #: The positions of the reporting words.
    verb: tuple[int, int]
    subject: Subject
    audience: NounPhrase | None
    #: What is reported, in code points of the page.
    content: tuple[Span, ...]
    #: The speech within which this one is reported.
    within: "Speech | None" = None

    @property
    def speaker(self) -> NounPhrase | None:
        """Who speaks; None where nobody is named."""
        return self.subject.phrase

    @property
    def co_speakers(self) -> tuple[NounPhrase, ...]:
        """The others who speak with one voice."""
        return self.subject.others


def speeches_of(passage: Passage) -> tuple[Speech, ...]:
    """
    All reported speech in a sentence, outer layers before inner ones.
    """
    found: list[Speech] = []
    for cue in cues_in(passage):
        speech = _speech_at(passage, cue, found)
        if speech and speech.rule == "according-to" and _passes_on(found, speech):
            found = [_passed_on(each, speech) for each in found]
        elif speech and not _is_within_stance(found, speech) and not _is_name_within(found, speech):
            found = [each for each in found if not _is_what_is_called(each, speech)]
            found = [*(_cut_before(each, speech) for each in found), speech]
    told = [_from_source(_with_begun(each)) for each in found]
    return tuple(
        each
        for each in told
        if each.content and not _only_quotes(each, told) and not _only_passes_on(each, told)
    )


def _speech_at(passage: Passage, cue: Match[Cue], before: Sequence[Speech]) -> Speech | None:
    telling = telling_of(passage, cue, before[-1].subject if before else None)
    if telling is None:
        return None
    subject = telling.subject
    outer = _outer(passage, subject, before)
    if outer and "name" in cue.value.takes and passage.word(subject.first - 1) == "what":
        outer = None
    tells = cue.value.act in _TOLD and "that" in cue.value.takes
    if outer and not tells and not _is_agency(outer):
        return None
    if before and _is_what_was_said(passage, telling, before[-1]):
        return None
    reported = reported_by(telling)
    if reported is None:
        return None
    return Speech(
        passage=passage,
        rule=telling.rule,
        content_rule=reported.rule,
        cue=_turned_down(telling) if cue.value.act is Act.DENY else cue.value,
        verb=(cue.first, cue.last),
        subject=subject,
        audience=reported.audience,
        content=reported.content,
        within=outer,
    )


def _is_what_was_said(passage: Passage, telling: Telling, outer: Speech) -> bool:
    """ "said **the pause it proclaimed** would end": no more than which pause is meant."""
    subject, thing = telling.subject, telling.subject.first - 1
    if subject.phrase is None or subject.phrase.reading != "pronoun":
        return False
    determined = (p for p in (thing - 1, thing - 2) if passage.word(p) in lex.DETERMINERS)
    first = next(determined, None)
    if first is None or passage.is_quoted(telling.cue.last + 1):
        return False
    place = passage.tokens[first].start
    noun = is_plain(passage.word(thing)) and passage.word(thing) not in FUNCTION_WORDS
    return noun and any(start <= place < end for start, end in outer.content)


def _is_agency(outer: Speech) -> bool:
    """ "Reuters reported that **X denied** the charge": an agency has no words of its own."""
    return outer.speaker is not None and outer.speaker.kind is ActorKind.NEWS_AGENCY


# Within what is told, these pass on what somebody else told.
_TOLD = (Act.COMMENT, Act.ANNOUNCE)


# What is offered or asked for, and how far behind "rejected" it may stand, in words.
_OFFERS = word_set(
    """
    proposal proposals offer offers plan plans deal deals request requests demand demands bid bids
    ultimatum call calls appeal appeals invitation invitations resolution terms amendment idea truce
    ceasefire cease-fire extension talks negotiations dialogue compromise draft agreement bill
    """
)
_OFFERED = 5


def _turned_down(telling: Telling) -> Cue:
    """ "rejected **a proposal**", but "rejected a charge": what is turned down is not denied."""
    passage, after = telling.passage, telling.cue.last
    offer = any(passage.word(p) in _OFFERS for p in range(after, after + _OFFERED))
    turns = offer and passage.word(after - 1) not in _DENIED
    turns = turns or _speaks_for_another(telling)
    return evolve(telling.cue.value, act=Act.COMMENT) if turns else telling.cue.value


# What is said of others, and may be rejected by somebody else.
_CHARGES = word_set(
    "accusation accusations allegation allegations claim claims charge charges suggestion reports"
)


def _speaks_for_another(telling: Telling) -> bool:
    """ "rejected the claim **that Velanda** fired": said by whoever is no Velandan."""
    passage, speaker = telling.passage, telling.subject.phrase
    near = range(telling.cue.last, telling.cue.last + _OFFERED)
    that = next((p + 1 for p in near if passage.word(p) in _CHARGES), None)
    if that is None or passage.word(that) != "that" or speaker is None:
        return False
    accused = passage.phrase_at(that + 1)
    if accused is None or accused.reading not in ("known", "owned") or not accused.country:
        return False
    return speaker.country is not None and speaker.country != accused.country


_DENIED = word_set("deny denies denied denying refute refutes refuted refuting")


# Layers ------------------------------------------------------------------------------------------


def _outer(passage: Passage, subject: Subject, before: Sequence[Speech]) -> Speech | None:
    """The speech within whose words this one is told: "Interfax said the ministry announced"."""
    if not before or subject.phrase is None or subject.phrase is before[-1].speaker:
        return None
    last = before[-1]
    joint = passage.word(subject.first - 1)
    after = subject.first >= last.verb[1]
    beside = joint in JOINTS | {",", ";"} or _but(passage, subject.first, last) is not None
    return last if after and not beside else None


# How many words may stand between "but" and its subject.
_LEAD = 7


def _but(passage: Passage, position: int, last: Speech) -> int | None:
    """Where "**but** in recent days he has said" begins, that follows another speech."""
    joints = (p for p in range(position - 1, position - _LEAD, -1) if p > last.verb[1])
    return next((p for p in joints if passage.word(p) == "but"), None)


_QUOTING = frozenset({"quoted", "quotes", "quoting", "cited", "cites", "citing"})


def _with_begun(speech: Speech) -> Speech:
    """'"A," X quoted Y as saying, "B"': the quotation that the outer attribution follows."""
    outer = speech.within
    if outer is None or speech.passage.word(outer.verb[0]) not in _QUOTING:
        return speech
    first = speech.passage.tokens[outer.verb[0]].start
    return evolve(speech, content=(*(s for s in outer.content if s[1] <= first), *speech.content))


# How far behind a verb its source may be cited, in words.
_CITED = 6


_CITING = word_set("citing quoting")


def _from_source(speech: Speech) -> Speech:
    """ "X**, citing residents,** said A", "A, X reported**, citing residents**": X passes it on."""
    passage, (verb, after) = speech.passage, speech.verb
    if speech.speaker is None or speech.within or passage.word(verb) in _QUOTING:
        return speech
    if is_person(speech.speaker):
        return speech  # people have their own words
    for position in passage.positions_of(_CITING):
        before = speech.subject.first <= position < verb or position == 0
        beside = before or after <= position < after + _CITED
        if beside and (position == 0 or passage.word(position - 1) == ","):
            source = noun_phrase_at(passage, position + 1)
            if source and source.reading not in ("plain", "pronoun"):
                subject = evolve(speech.subject, phrase=source, others=())
                return evolve(speech, subject=subject, within=evolve(speech, content=()))
    return speech


def _only_quotes(speech: Speech, found: Sequence[Speech]) -> bool:
    """ "X quoted Y as saying": Y speaks, and X is no more than the one who passes it on."""
    verb = speech.passage.word(speech.verb[0])
    return verb in _QUOTING and any(
        each.within is not None
        and (each.within.verb == speech.verb or each.within.speaker is speech.speaker)
        for each in found
    )


def _only_passes_on(speech: Speech, found: Sequence[Speech]) -> bool:
    """ "Interfax said **the ministry announced a halt**": one speech, and the other tells of it."""
    return any(
        each.within is not None
        and each.within.verb == speech.verb
        and each.subject.phrase is not None
        and each.subject.phrase.reading != "pronoun"
        and _is_all_of(speech, each)
        for each in found
    )


def _is_all_of(speech: Speech, inner: Speech) -> bool:
    """Whether a speech within another is all that is told in it."""
    tokens = speech.passage.tokens
    (start, end), *more = speech.content
    last = inner.content[-1][1] if inner.content else start
    passage = speech.passage
    between = passage.words(inner.subject.first, inner.verb[0])
    hangs = not RELATIVES.isdisjoint(between)  # "said a man who has claimed that"
    all_of_it = tokens[inner.subject.first].start == start and last == end
    return all_of_it and not more and not hangs


def _is_what_is_called(speech: Speech, later: Speech) -> bool:
    """ "announced what it called a pause" is no more than "called a pause"."""
    what = later.subject.first - 1
    return (
        later.content_rule == "called"
        and speech.passage.word(what) == "what"
        and any(start == speech.passage.tokens[what].start for start, _ in speech.content)
    )


def _is_name_within(found: Sequence[Speech], later: Speech) -> bool:
    """ "X said it would end what it calls a war": a name within what is told anyway."""
    what = later.subject.first - 1
    if later.content_rule != "called" or later.passage.word(what) != "what":
        return False
    place = later.passage.tokens[what].start
    return any(start < place < end for each in found for start, end in each.content)


def _is_within_stance(found: Sequence[Speech], later: Speech) -> bool:
    """ "condemned what it called a trap": more than a name, what is done with the words."""
    return any(each.cue.act not in _TOLD and _is_what_is_called(each, later) for each in found)


def _passes_on(found: Sequence[Speech], later: Speech) -> bool:
    """Whether "according to Y" at the end only tells from whom "X said A" is known."""
    at_end = any(end <= later.passage.tokens[later.verb[0]].start for _, end in later.content)
    after = bool(found) and later.verb[0] > found[-1].verb[1]
    return after and at_end and found[-1].rule != later.rule


def _passed_on(speech: Speech, source: Speech) -> Speech:
    cut = speech.passage.tokens[source.subject.first].start
    content = _cut(speech, cut)
    return evolve(speech, content=content, within=speech.within or evolve(source, content=()))


def _cut_before(speech: Speech, later: Speech) -> Speech:
    """
    End a speech's words where a coordinated one begins: "X said A, but he warned B".
    """
    if later.within is not None or later.passage.word(later.subject.first - 1) == "what":
        return speech
    if later.rule in ("same-subject", "main-subject"):
        first = later.verb[0]
    elif later.speaker and later.rule == "subject-before":
        first = later.subject.first
    else:
        return speech
    position = verb_group(speech.passage, first)
    but = _but(speech.passage, position, speech)
    position = position if but is None else but
    while position > 0 and speech.passage.word(position - 1) in JOINTS | {","}:
        position -= 1
    return evolve(speech, content=_cut(speech, speech.passage.tokens[position].start))


def _cut(speech: Speech, cut: int) -> tuple[Span, ...]:
    """The words reported that stand before a place in the page."""
    ends = [t.end for t in speech.passage.tokens if t.end <= cut and t.text not in (",", ";")]
    end_before = ends[-1] if ends else cut
    return tuple((start, min(end, end_before)) for start, end in speech.content if start < cut)
