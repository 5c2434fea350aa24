"""
What is reported: the words beside a cue that are its speaker's, in code points of the page.

An ordered table (`CONTENTS`) tells on which side they stand. What a verb takes decides whether
what follows it is speech at all: "answered that …" reports, "answered an attack" does not.
"""

from collections.abc import Callable

from attrs import frozen

from conflictmodel.adapters.voa._clauses import (
    BETWEEN,
    CLOSING,
    FUNCTION,
    PREPOSITIONS,
    noun_phrase_at,
)
from conflictmodel.adapters.voa._nouns import NounPhrase
from conflictmodel.adapters.voa._passages import Passage, Span
from conflictmodel.adapters.voa._phrases import Match, word_set
from conflictmodel.adapters.voa._subjects import Subject
from conflictmodel.adapters.voa._words import Cue
from conflictmodel.values import Act


@frozen
class Reported:
    """The words reported, and to whom."""

    #: Which row of `CONTENTS` found them.
    rule: str
    content: tuple[Span, ...]
    audience: NounPhrase | None


# "After X confirmed the deal, Y happened": the words reported end with their clause.
SUBORDINATORS = frozenset({"after", "before", "when", "since", "as", "because", "although", "if"})
# Marks that are no part of what they set off.
LOOSE = frozenset({",", ";", "—", "–", "--", ":"})
STOPS = frozenset({".", "!", "?"})
# The manner of speaking that stands between verb and words: "said in a statement that".
MEDIA = word_set(
    """
    statement interview message letter speech report tweet email e-mail call briefing
    conference address post video broadcast article news remarks telegram release text
    twitter facebook telegram television radio reporters journalists website phone telephone
    editorial testimony comments
    """
)
_WH = word_set("whether how why what where when who which if")
# A finite verb that shows a clause: "announced the mill **would** open".
_FINITE = word_set(
    """
    came went took saw gave fell rose knew began fled grew became wants wanted needs needed
    remains remained means comes goes seems seemed appears appeared
    is are was were has have had will would can could may might must should shall do does did
    'll 'd 're 've isn't wasn't aren't weren't won't wouldn't can't couldn't don't didn't
    """
)
_PERSONS = word_set("he she it they we i there you")
# "Said nothing", "said no": nothing is told.
_NOTHING = word_set("nothing so no yes goodbye little hello anything much more sorry")
# How many words of a clause are looked through for its verb.
_CLAUSE = 14


def reported_by(passage: Passage, rule: str, cue: Match[Cue], subject: Subject) -> Reported | None:
    """
    The words that a cue reports; None if it reports none.

    Args:
        passage: The sentence.
        rule: The row of `SUBJECTS` that found the subject.
        cue: The reporting word.
        subject: Whom it belongs to.
    """
    start, audience = _skip_manner(passage, cue, subject)
    for name, find in CONTENTS:
        content = find(passage, rule, cue, subject, start)
        if content is not None:
            return Reported(name, content, audience) if content else None
    return None


# Before the words ------------------------------------------------------------------------------


def _skip_manner(
    passage: Passage, cue: Match[Cue], subject: Subject
) -> tuple[int, NounPhrase | None]:
    """
    Where the words reported begin: past the listener, the time, "in a statement".
    """
    position, audience = _past_initials(passage, subject.last), None
    if cue.value.audience or passage.word(position) == "to":
        at = position + (passage.word(position) == "to")
        phrase = noun_phrase_at(passage, at)
        if phrase and (cue.value.audience or passage.word(phrase.last) in ("that", ",")):
            audience, position = phrase, _past_name(passage, phrase.last)
        elif cue.value.audience and passage.word(at) in _LISTENERS:
            position = at + 1
    while step := _manner(passage, position):
        position = step
    if audience or passage.word(position) in PREPOSITIONS:
        position = _past_listener(passage, position)
    return position + (passage.word(position) == ":"), audience


_OUTLETS = word_set(
    "service channel station newspaper network program programme agency daily magazine site"
)
# How far behind a listener the words may begin: "told delegates gathered in the hall that".
_LISTENING = 12


def _past_listener(passage: Passage, position: int) -> int:
    """ "told delegates **gathered in the hall** that", "told Port Maren **television**:"."""
    while passage.word(position) in MEDIA | _OUTLETS:
        position += 1
    for at in range(position, position + _LISTENING):
        if passage.word(at) == "that":
            return at
        if passage.word(at) in (",", ":", "") or passage.is_quoted(at) or passage.word(at) == "to":
            break
    return position


def _past_initials(passage: Passage, position: int) -> int:
    """ "the Northern Council **(NC)**": past the short form of the name just told."""
    return position + 3 if passage.word(position + 2) == ")" else position


def _past_name(passage: Passage, position: int) -> int:
    """ "told Velanda Radio**'s Northern Service**": to the end of what it names."""
    if passage.word(position) != "'s":
        return position
    position += 1
    while passage.word(position).isalpha() and passage.word(position) not in FUNCTION:
        position += 1
    return position


_LISTENERS = MEDIA | word_set("him her them us me you everyone people")


_ADVERBS = word_set("also again later earlier separately afterward publicly repeatedly flatly")


def _manner(passage: Passage, position: int) -> int | None:
    """The end of one phrase of time, place or manner."""
    led = passage.word(position) in ("on", "in", "late", "early", "earlier", "since")
    starts = (position, position + led)
    time = next((t for t in passage.times if t.first in starts), None)
    if time:
        return None if passage.word(time.last) == "'s" else time.last
    if passage.word(position) in _ADVERBS:
        return position + 1
    if passage.word(position) == "at" and passage.word(position + 2) in ("time", "weekend"):
        return position + 3
    if passage.word(position) in ("in", "at", "on", "during", "to", "by", "through", "via"):
        for end in range(position + 1, min(position + 7, len(passage.tokens))):
            if passage.word(end) in MEDIA and not passage.is_quoted(end):
                return _past_partner(passage, end + 1)
        place = next((p for p in passage.places if p.first == position + 1), None)
        if place and passage.word(place.last) in ("that", ",", "on"):
            return place.last
    return None


def _past_partner(passage: Passage, position: int) -> int:
    """ "in an interview **with the AFP news agency**", "a news **conference in Oslo**"."""
    while passage.word(position) in MEDIA:
        position += 1
    if passage.word(position) in ("with", "to", "in", "from"):
        phrase = noun_phrase_at(passage, position + 1)
        return phrase.last if phrase else position
    return position


# What the verb takes ---------------------------------------------------------------------------


def _complement(passage: Passage, start: int) -> str:
    """What kind of words begin at a position, in the terms of `SpeechVerb.takes`."""
    word = passage.word(start)
    if passage.is_quoted(start) and word not in _FINITE:
        return "quote"
    if word in ("to", "of", "for", "as", "against", "on"):
        return word
    if word == "that" or word in _WH or _is_clause(passage, start):
        return "that"
    return "noun"


def _is_clause(passage: Passage, start: int) -> bool:
    """Whether words have a subject and a finite verb, as far as they show it."""
    if passage.word(start) in _PERSONS:
        return True
    for position in range(start + 1, min(start + _CLAUSE, len(passage.tokens))):
        word = passage.word(position)
        if word in _FINITE:
            return True
        if word in ("that", "which", "who", ";", ","):
            return False
    return False


def _is_taken(passage: Passage, cue: Match[Cue], start: int, end: int) -> bool:
    """Whether a cue takes what follows it."""
    takes, kind = cue.value.takes, _complement(passage, start)
    if cue.value.form == "idiom":
        return True
    if passage.word(start) in _NOTHING and start + 2 >= end:
        return False
    if kind in takes:
        return kind != "noun" or passage.word(start) not in PREPOSITIONS
    if takes >= {"that", "noun"} and passage.word(start) not in PREPOSITIONS:
        return True
    if kind == "quote":
        return bool(takes & {"noun", "name", "that", "as"})
    words_ = [passage.word(p) for p in range(start, min(start + _CLAUSE, end))]
    # "accused the army of …", "urged both sides to …", "described the talks as …"
    within = any(takes & {"of", "for", "as", "to", "against"} & {word} for word in words_[1:])
    quoted = "quote" in takes and any(passage.is_quoted(p) for p in range(start, end))
    if kind in ("noun", "that") and (within or ("quote" in takes and kind == "noun" and quoted)):
        return True
    return "name" in takes and kind in ("noun", "that") and _is_named(passage, start, end)


# "The results confirmed his victory": who is not known to be anybody may deny or condemn a thing,
# but hardly tells one.
_TELLING = (Act.COMMENT, Act.CONFIRM, Act.ANNOUNCE)


def _is_by_a_thing(passage: Passage, cue: Match[Cue], subject: Subject, start: int) -> bool:
    plain = subject.phrase is not None and subject.phrase.reading == "plain"
    thing = _complement(passage, start) == "noun" and "as" not in cue.value.takes
    return plain and thing and cue.value.act in _TELLING and passage.word(cue.first) not in _SAY


_SAY = word_set("say says said tell tells told")


def _is_named(passage: Passage, start: int, end: int) -> bool:
    """ "called **the talks a failure**": a thing, and what it is called."""
    if any(passage.is_quoted(p) for p in range(start, min(start + _CLAUSE, end))):
        return True
    for position in range(start + 1, min(start + _CLAUSE, end)):
        if passage.word(position) in ("a", "an", "the"):
            return passage.word(position - 1) not in FUNCTION or position == start + 1
        if passage.word(position) in FUNCTION and position > start + 1:
            return False
    return False


# Content ----------------------------------------------------------------------------------------

Found = tuple[Span, ...]


def _of_according(
    passage: Passage, rule: str, cue: Match[Cue], subject: Subject, start: int
) -> Found | None:
    # "According to X, A", "A, according to X", "And, according to X, A".
    if rule not in ("according-to", "by-estimates"):
        return None
    if subject.first <= 2 and all(passage.word(p) in _LEADS for p in range(subject.first)):
        return _spans(passage, start, _end(passage))
    joint = subject.first - 1 - (passage.word(subject.first - 1) == ",")
    if passage.word(joint) in _LEADS and passage.word(start) == ",":
        return _spans(passage, start, _end(passage))  # "A and, according to X, B"
    before = _spans(passage, 0, subject.first)
    goes_on = passage.word(start) == "," and not _is_more_of_speaker(passage, start + 1)
    return (*before, *_spans(passage, start, _end(passage))) if goes_on else before


_LEADS = word_set(", and but yet so meanwhile")


def _is_more_of_speaker(passage: Passage, start: int) -> bool:
    """Whether words after "according to X," tell more of X, or begin another clause."""
    word = passage.word(start)
    return word in FUNCTION or word.endswith("ing") or not passage.tokens[start].text.islower()


def _left_quote(
    passage: Passage, rule: str, cue: Match[Cue], subject: Subject, start: int
) -> Found | None:
    # '"A," X said', '"A," X said, "B"': a quotation before the attribution.
    position = subject.first - 1
    if rule in ("same-subject", "main-subject") or position < 0:
        return None
    if passage.tokens[position].text not in CLOSING or not passage.is_quoted(position):
        return None
    first = position
    while first > 0 and passage.is_quoted(first - 1):
        first -= 1
    # A quotation that only ends the clause takes the clause with it: 'he is "done," X said'.
    first = 0 if first > 0 and not passage.is_quoted(0) else first
    return (*_spans(passage, first, subject.first), *_rest(passage, start, quoted=True))


def _left_clause(
    passage: Passage, rule: str, cue: Match[Cue], subject: Subject, start: int
) -> Found | None:
    # "A, X said", "A, X said, B": words before the attribution, and maybe the rest of them.
    if rule in ("same-subject", "main-subject") or subject.first < 2:
        return None
    if passage.word(subject.first - 1) != ",":
        return None
    if not _ends_soon(passage, start) and not _is_inserted(passage, subject, start):
        return None
    rest = _rest(passage, start, quoted=rule == "subject-after")
    return (*_spans(passage, 0, subject.first - 1), *rest)


def _called(
    passage: Passage, rule: str, cue: Match[Cue], subject: Subject, start: int
) -> Found | None:
    # 'called it "a brave step"', "what he called a farce": the name is what is said.
    if "name" not in cue.value.takes:
        return None
    end = _end(passage)
    quoted = next((p for p in range(start, end) if passage.is_quoted(p)), None)
    if quoted is not None and quoted - start < _CLAUSE:
        last = quoted
        while last < end and passage.is_quoted(last):
            last += 1
        return _spans(passage, quoted, last)
    before = passage.word(subject.first - 1)
    if not before:
        return None
    if before == "what" or (before not in BETWEEN | FUNCTION | {","} and rule == "subject-before"):
        return _spans(passage, start, _end_of_name(passage, start, end))
    return None


def _end_of_name(passage: Passage, start: int, end: int) -> int:
    return next((p for p in range(start, end) if passage.word(p) in (",", "and", "but")), end)


# Between a verb and what it reports, and no part of that.
_LINKS = word_set("as of for on against")


def _right(
    passage: Passage, rule: str, cue: Match[Cue], subject: Subject, start: int
) -> Found | None:
    # "X said A": what follows, as far as the verb takes it.
    if rule == "subject-after":
        return ()
    end = _end(passage)
    start += passage.word(start) == "," and passage.is_quoted(start + 1)
    if not _is_taken(passage, cue, start, end) or _is_by_a_thing(passage, cue, subject, start):
        return ()
    start += passage.word(start) == "that"
    start += passage.word(start) in cue.value.takes & _LINKS and cue.value.form != "idiom"
    if subject.first and passage.word(subject.first - 1) in SUBORDINATORS:
        end = next((p for p in range(start, end) if passage.word(p) == ","), end)
    elif cue.value.form != "idiom" and _complement(passage, start) == "noun":
        end = _end_of_thing(passage, start, end)
    return _spans(passage, start, end)


def _end_of_thing(passage: Passage, start: int, end: int) -> int:
    """ "announced the extension **late Tuesday after talks**": where what is announced ends."""
    for position in range(start + 1, end):
        if passage.word(position) in ("and", "but") and passage.word(position + 1).endswith("ed"):
            return position
        if passage.word(position) in SUBORDINATORS - {"as"}:
            time = next((t for t in passage.times if t.last == position), None)
            return time.first if time and time.first > start else position
    return end


Finder = Callable[[Passage, str, Match[Cue], Subject, int], Found | None]

CONTENTS: tuple[tuple[str, Finder], ...] = (
    ("according-to", _of_according),
    ("quotation-before", _left_quote),
    ("clause-before", _left_clause),
    ("called", _called),
    ("words-after", _right),
)


def _is_inserted(passage: Passage, subject: Subject, start: int) -> bool:
    """
    "A has happened, the ministry said Friday, and B": an attribution between two commas, with
    more before it than a phrase of time or place.
    """
    short = subject.first <= 5
    return passage.word(start) == "," and not (short and _is_adverbial(passage))


def _is_adverbial(passage: Passage) -> bool:
    return passage.word(0) in FUNCTION or any(t.first <= 1 for t in passage.times)


def _ends_soon(passage: Passage, position: int) -> bool:
    """Whether nothing but time and manner follows."""
    return position >= _end(passage) or passage.word(position) in ("", ".")


def _rest(passage: Passage, start: int, *, quoted: bool) -> Found:
    """'"A," X said, "B."', "A, X said, B": the words that go on after the attribution."""
    end = _end(passage)
    start += passage.word(start) == ","
    goes_on = not quoted and not passage.word(start).endswith("ing")
    return _spans(passage, start, end) if passage.is_quoted(start) or goes_on else ()


def _end(passage: Passage) -> int:
    """The end of the sentence, without its full stop."""
    last = len(passage.tokens)
    if last and passage.tokens[last - 1].text in STOPS and not passage.is_quoted(last - 1):
        last -= 1
    return last


def _spans(passage: Passage, first: int, last: int) -> Found:
    while last > first and passage.tokens[last - 1].text in LOOSE:
        last -= 1
    while last > first and passage.tokens[first].text in LOOSE:
        first += 1
    return (passage.span(first, last),) if first < last else ()
