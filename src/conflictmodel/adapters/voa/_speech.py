"""
Reported speech in a sentence: who, by which word, what.

A sentence is read cue by cue. For each reporting word its subject is sought (`SUBJECTS`, in
order), then the words reported: to the right, to the left, or around it.
"""

from collections.abc import Callable, Sequence

from attrs import evolve, frozen

from conflictmodel.adapters.voa import _words as words
from conflictmodel.adapters.voa._nouns import NounPhrase
from conflictmodel.adapters.voa._passages import Passage, Span
from conflictmodel.adapters.voa._phrases import Match, word_set
from conflictmodel.adapters.voa._words import Cue
from conflictmodel.values import Act


@frozen
class Speech:
    """A piece of reported speech, as syntax finds it; nobody is resolved yet."""

    passage: Passage
    #: Which rule found the subject.
    rule: str
    cue: Cue
    #: The positions of the reporting words.
    verb: tuple[int, int]
    #: Who speaks; None where the subject is left out and the speaker of before goes on.
    speaker: NounPhrase | None
    co_speakers: tuple[NounPhrase, ...]
    audience: NounPhrase | None
    #: What is reported, in code points of the page.
    content: tuple[Span, ...]
    #: The speech within which this one is reported.
    within: "Speech | None" = None


@frozen
class Subject:
    """Whom a cue belongs to, and where the clause of attribution begins and ends."""

    phrase: NounPhrase | None
    others: tuple[NounPhrase, ...]
    first: int
    last: int


# Between a subject and its verb: "also said", "has repeatedly denied", "on Friday announced".
BETWEEN = word_set(
    """
    also later earlier then again since now still already just once further has have had
    was is are were been being both all each reportedly separately meanwhile instead who
    which
    """
)
# Before a coordinated predicate: "said A and warned B".
JOINTS = frozenset({"and", "but", "while", "yet", "then", "or"})
# "After X confirmed the deal, Y happened": the words reported end with their clause.
SUBORDINATORS = frozenset({"after", "before", "when", "since", "as", "because", "although", "if"})
CLOSING = frozenset({"”", '"', "''", "’", "'"})
STOPS = frozenset({".", "!", "?"})
# The manner of speaking that stands between verb and words: "said in a statement that".
MEDIA = word_set(
    """
    statement interview message letter speech report tweet email e-mail call briefing
    conference address post video broadcast article news remarks telegram release text
    twitter television reporters journalists
    """
)


def speeches_of(passage: Passage) -> tuple[Speech, ...]:
    """
    All reported speech in a sentence, outer layers before inner ones.
    """
    found: list[Speech] = []
    for cue in words.cues().all_in(passage.tokens):
        speech = _speech_at(passage, cue, found)
        if speech:
            found = [*(_cut_before(each, speech) for each in found), speech]
    return tuple(each for each in found if each.content and not _only_quotes(each, found))


def _only_quotes(speech: Speech, found: Sequence[Speech]) -> bool:
    """ "X quoted Y as saying": Y speaks, and X is no more than the one who passes it on."""
    verb = speech.passage.word(speech.verb[0])
    return verb in ("quoted", "quotes", "quoting", "cited", "cites", "citing") and any(
        each.within is not None and each.within.verb == speech.verb for each in found
    )


def _speech_at(passage: Passage, cue: Match[Cue], before: Sequence[Speech]) -> Speech | None:
    if passage.is_quoted(cue.first) or not cue.value.core or _goes_on_doing(passage, cue):
        return None
    for rule, find in SUBJECTS:
        subject = find(passage, cue, before)
        if subject:
            return _with_content(passage, rule, cue, subject, before)
    return None


def _goes_on_doing(passage: Passage, cue: Match[Cue]) -> bool:
    """ "continued to seek", "was offering to talk": an infinitive that the verb does not report."""
    infinitive = passage.word(cue.last) == "to" and passage.phrase_at(cue.last + 1) is None
    return infinitive and not cue.value.takes & {"to", "for"} and cue.value.form != "idiom"


# Subjects ----------------------------------------------------------------------------------------


def _according(passage: Passage, cue: Match[Cue], _: Sequence[Speech]) -> Subject | None:
    # "according to X": the speaker follows.
    if cue.value.form != "idiom" or passage.word(cue.first) not in (
        "according",
        "in",
    ):
        return None
    phrase = passage.phrase_at(cue.last)
    if phrase is None or phrase.reading == "pronoun":
        return None
    return Subject(phrase, (), cue.first, phrase.last)


def _before(passage: Passage, cue: Match[Cue], _: Sequence[Speech]) -> Subject | None:
    # "X said", "X, spokesman for Y, also said", "X and Y announced", "X, who said".
    position = _skip_between(passage, cue.first)
    phrase = passage.phrase_ending(position) or _with_place(passage, position)
    if phrase is None or passage.is_quoted(phrase.first):
        return None
    if cue.value.form == "participle" or (cue.value.form == "ing" and position == cue.first):
        return None
    if _is_base(passage, cue) and not _is_plural(phrase):
        return None
    if _after_preposition(passage, phrase) or _is_nobody(passage, phrase):
        return None
    others = _coordinated(passage, phrase)
    first = others[0].first if others else phrase.first
    return Subject(
        others[0] if others else phrase, (*others[1:], phrase) if others else (), first, cue.last
    )


def _with_place(passage: Passage, position: int) -> NounPhrase | None:
    """ "A doctor **at the clinic** told": a few plain words that tell where somebody is."""
    for phrase in reversed(passage.phrases):
        if phrase.last < position and phrase.reading == "common":
            gap = [passage.word(p) for p in range(phrase.last, position)]
            plain_words = len(gap) <= 6 and all(word.isalpha() for word in gap)
            at = gap[0] in ("at", "in", "from", "with", "near", "on")
            return phrase if plain_words and at else None
    return None


def _skip_between(passage: Passage, position: int) -> int:
    while position > 0:
        word = passage.word(position - 1)
        time = next((t for t in passage.times if t.last == position), None)
        if time:
            position = time.first
        elif (
            word in BETWEEN
            or (word.endswith("ly") and len(word) > 4)
            or (word == "," and _is_parenthesis(passage, position - 1))
        ):
            position -= 1
        else:
            return position
    return position


def _is_parenthesis(passage: Passage, comma: int) -> bool:
    """The comma of "X, who said", or one after a time, right before the verb."""
    relative = passage.word(comma + 1) in ("who", "which")
    return relative or any(time.last == comma for time in passage.times)


def _after_preposition(passage: Passage, phrase: NounPhrase) -> bool:
    """ "in Syria said" has no subject: the place ends what stands before."""
    if phrase.first == 0:
        return False
    word = passage.word(phrase.first - 1)
    return word in {"in", "at", "near", "of", "from", "on", "to", "with", "against", "by", "for"}


def _is_nobody(passage: Passage, phrase: NounPhrase) -> bool:
    """ "No group has claimed responsibility": nobody said it."""
    before = passage.word(phrase.first - 1)
    nobody = {"no", "neither", "none", "nobody"}
    return before in nobody or passage.word(phrase.first) in nobody


def _is_base(passage: Passage, cue: Match[Cue]) -> bool:
    word = passage.word(cue.first)
    return cue.value.form == "present" and not word.endswith("s")


def _is_plural(phrase: NounPhrase) -> bool:
    if phrase.reading == "pronoun":
        return phrase.name == "they"
    last = phrase.name.split()[-1].lower()
    return last.endswith("s") or last in {"police", "people", "media", "military", "men", "women"}


def _coordinated(passage: Passage, last: NounPhrase) -> tuple[NounPhrase, ...]:
    """The other subjects of "X, Y and Z announced", from the first on."""
    found: list[NounPhrase] = []
    position = last.first
    while position > 1 and passage.word(position - 1) in ("and", ","):
        if not found and passage.word(position - 1) != "and":
            break
        phrase = passage.phrase_ending(position - 1)
        if phrase is None:
            break
        found.insert(0, phrase)
        position = phrase.first
    return tuple(found)


def _after(passage: Passage, cue: Match[Cue], _: Sequence[Speech]) -> Subject | None:
    # '"…," said X, of Y.': only behind a quotation or a comma.
    if cue.first == 0 or cue.value.form == "idiom" or "quote" not in cue.value.takes:
        return None
    if passage.tokens[cue.first - 1].text not in CLOSING | {","}:
        return None
    phrase = passage.phrase_at(cue.last)
    if phrase is None or (phrase.reading == "pronoun" and phrase.name == "it"):
        return None
    return Subject(phrase, (), cue.first, phrase.last)


def _same(passage: Passage, cue: Match[Cue], before: Sequence[Speech]) -> Subject | None:
    # "X said A and warned B", "…, adding that C": the subject of the cue before goes on.
    if not before or cue.first == 0:
        return None
    position = _skip_between(passage, cue.first)
    word = passage.word(position - 1)
    joined = word in JOINTS or (word == "," and cue.value.form in ("ing", "idiom"))
    if not joined or cue.value.form == "participle":
        return None
    last = before[-1]
    return Subject(last.speaker, last.co_speakers, position - 1, cue.last)


def _left_out(passage: Passage, cue: Match[Cue], before: Sequence[Speech]) -> Subject | None:
    # "But said …" at the head of a sentence: whoever spoke last.
    position = _skip_between(passage, cue.first)
    if before or position > 1 or cue.value.form not in ("past", "idiom") or cue.first == 0:
        return None
    return Subject(None, (), 0, cue.last) if passage.word(0) in JOINTS else None


Finder = Callable[[Passage, Match[Cue], Sequence[Speech]], Subject | None]

SUBJECTS: tuple[tuple[str, Finder], ...] = (
    ("according-to", _according),
    ("subject-before", _before),
    ("subject-after", _after),
    ("same-subject", _same),
    ("subject-left-out", _left_out),
)


# Content -----------------------------------------------------------------------------------------


def _with_content(
    passage: Passage, rule: str, cue: Match[Cue], subject: Subject, before: Sequence[Speech]
) -> Speech | None:
    outer = _outer(passage, cue, subject, before)
    if outer and (
        cue.value.act not in (Act.COMMENT, Act.ANNOUNCE) or "that" not in cue.value.takes
    ):
        return None
    start, audience = _skip_manner(passage, cue, subject)
    content = _content(passage, rule, cue, subject, start)
    return Speech(
        passage=passage,
        rule=rule,
        cue=cue.value,
        verb=(cue.first, cue.last),
        speaker=subject.phrase,
        co_speakers=subject.others,
        audience=audience,
        content=content,
        within=outer,
    )


def _outer(
    passage: Passage, cue: Match[Cue], subject: Subject, before: Sequence[Speech]
) -> Speech | None:
    """The speech within whose words this one is told: "Interfax said the ministry announced"."""
    if not before or subject.phrase is None or subject.phrase is before[-1].speaker:
        return None
    last = before[-1]
    joint = passage.word(subject.first - 1)
    after = subject.first >= last.verb[1]
    return last if after and joint not in JOINTS | {",", ";"} else None


def _skip_manner(
    passage: Passage, cue: Match[Cue], subject: Subject
) -> tuple[int, NounPhrase | None]:
    """
    Where the words reported begin: past the listener, the time, "in a statement", "that".
    """
    position, audience = subject.last, None
    if cue.value.audience or passage.word(position) == "to":
        at = position + (passage.word(position) == "to")
        phrase = passage.phrase_at(at)
        if phrase and (cue.value.audience or passage.word(phrase.last) in ("that", ",")):
            audience, position = phrase, phrase.last
        elif cue.value.audience and passage.word(at) in MEDIA:
            position = at + 1
    while step := _manner(passage, position):
        position = step
    for skipped in ("that", ":"):
        position += passage.word(position) == skipped
    return position, audience


def _manner(passage: Passage, position: int) -> int | None:
    """The end of one phrase of time or manner."""
    on = position + (passage.word(position) == "on")
    time = next((t for t in passage.times if t.first == on), None)
    if time:
        return time.last
    if passage.word(position) in ("in", "at", "on", "during", "to", "by"):
        for end in range(position + 1, min(position + 7, len(passage.tokens))):
            if passage.word(end) in MEDIA and not passage.is_quoted(end):
                return _past_partner(passage, end + 1)
    return None


def _past_partner(passage: Passage, position: int) -> int:
    """ "in an interview **with the AFP news agency**", "a news **conference in Oslo**"."""
    while passage.word(position) in MEDIA:
        position += 1
    if passage.word(position) in ("with", "to", "in", "from"):
        phrase = passage.phrase_at(position + 1)
        return phrase.last if phrase else position
    return position


def _content(
    passage: Passage, rule: str, cue: Match[Cue], subject: Subject, start: int
) -> tuple[Span, ...]:
    end = _end(passage)
    if rule == "according-to":
        if subject.first == 0:
            start += passage.word(start) == ","
            return _spans(passage, start, end)
        return _spans(passage, 0, _without_comma(passage, subject.first))
    left = None if rule == "same-subject" else _left_of(passage, subject)
    if left:
        rest = _quoted_rest(passage, start, end)
        return (*_spans(passage, *left), *rest)
    if rule == "subject-after":
        return ()
    if subject.first and passage.word(subject.first - 1) in SUBORDINATORS:
        end = next((p for p in range(start, end) if passage.word(p) == ","), end)
    return _spans(passage, start, end)


def _left_of(passage: Passage, subject: Subject) -> tuple[int, int] | None:
    """
    The words before the attribution, if they are what it reports: a quotation, or a clause with
    nothing after the attribution.
    """
    if subject.first == 0:
        return None
    mark = passage.tokens[subject.first - 1].text
    position = subject.first - 1
    if mark in CLOSING and passage.is_quoted(position):
        first = position
        while first > 0 and passage.is_quoted(first - 1):
            first -= 1
        # A quotation that only ends the clause takes the clause with it: 'he is "done," X said'.
        return (_clause_start(passage, first), subject.first)
    if mark == "," and (_ends_soon(passage, subject.last) or _is_inserted(passage, subject)):
        return 0, subject.first - 1
    return None


def _is_inserted(passage: Passage, subject: Subject) -> bool:
    """
    "A has happened, the ministry said Friday, and B": an attribution between two commas, with
    more before it than a phrase of time or place.
    """
    position = subject.last
    while step := _manner(passage, position):
        position = step
    return passage.word(position) == "," and subject.first > 5


def _clause_start(passage: Passage, first: int) -> int:
    return 0 if first > 0 and not passage.is_quoted(0) else first


def _ends_soon(passage: Passage, position: int) -> bool:
    """Whether nothing but time and manner follows."""
    while step := _manner(passage, position):
        position = step
    return position >= _end(passage) or passage.word(position) in ("", ".")


def _quoted_rest(passage: Passage, start: int, end: int) -> tuple[Span, ...]:
    """'"A," X said, "B."': the quotation that goes on after the attribution."""
    inserted = passage.word(start) == ","
    start += inserted
    if start < end and (passage.is_quoted(start) or inserted):
        return _spans(passage, start, end)
    return ()


def _end(passage: Passage) -> int:
    """The end of the sentence, without its full stop."""
    last = len(passage.tokens)
    if last and passage.tokens[last - 1].text in STOPS:
        last -= 1
    return last


def _without_comma(passage: Passage, last: int) -> int:
    return last - (last > 0 and passage.tokens[last - 1].text == ",")


def _spans(passage: Passage, first: int, last: int) -> tuple[Span, ...]:
    last = _without_comma(passage, last)
    return (passage.span(first, last),) if first < last else ()


def _cut_before(speech: Speech, later: Speech) -> Speech:
    """
    End a speech's words where a coordinated one begins: "X said A, but he warned B".
    """
    if later.within is not None or later.passage is not speech.passage:
        return speech
    first = later.verb[0] if later.rule == "same-subject" else None
    if later.speaker and later.rule == "subject-before":
        first = later.speaker.first
    if first is None:
        return speech
    position = _skip_between(speech.passage, first)
    while position > 0 and speech.passage.word(position - 1) in JOINTS | {","}:
        position -= 1
    cut = speech.passage.tokens[position].start
    content = tuple(
        (start, min(end, _trimmed(speech.passage, cut)))
        for start, end in speech.content
        if start < cut
    )
    return evolve(speech, content=content)


def _trimmed(passage: Passage, cut: int) -> int:
    """The end of the last word before a place in the page."""
    return max((t.end for t in passage.tokens if t.end <= cut), default=cut)
