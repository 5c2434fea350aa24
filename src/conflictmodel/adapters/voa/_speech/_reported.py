"""
What is reported: the words beside a cue that are its speaker's, in code points of the page.

An ordered table (`CONTENTS`) tells on which side of the attribution they stand.
"""

from collections.abc import Callable

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage, Span
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._readings import MEDIA
from conflictmodel.adapters.voa._speech._clauses import CLOSING, FUNCTION_WORDS
from conflictmodel.adapters.voa._speech._complements import REACH, is_called, is_taken, kind_at
from conflictmodel.adapters.voa._speech._heads import RELATIVES, subject_before
from conflictmodel.adapters.voa._speech._manner import past_medium, start_of_words
from conflictmodel.adapters.voa._speech._telling import JOINTS, Telling
from conflictmodel.values import Act


@frozen
class Reported:
    """The words reported, and to whom."""

    #: Which row of `CONTENTS` found them.
    rule: str
    content: tuple[Span, ...]
    audience: NounPhrase | None


Found = tuple[Span, ...]

# "After X confirmed the deal, Y happened": the words reported end with their clause, and a thing
# ends before one of these.
_NEXT_CLAUSE = word_set("after before when since because although though if")
_AFTER = _NEXT_CLAUSE | {"as", "which", "who", "whom"}
# Marks that are no part of what they set off.
_LOOSE = frozenset({",", ";", "—", "–", "--", ":"})
_STOPS = frozenset({".", "!", "?"})
# Before "according to X": nothing of the words reported.
_LEADS = word_set(", and but yet so meanwhile")
# Between a verb and what it reports, and no part of that.
_LINKS = word_set("as of for on against")
# "Expressed concern **about** …": what the feeling is about.
_FEELING = word_set("about over at with of regarding concerning")
# What is claimed or threatened may stand in the idiom itself.
_TOLD = word_set("responsibility revenge retaliation reprisals sanctions more further new")
# Before the subject of "called" where it does not open a clause: "a move | he called a farce".
_NO_NOUNS = lex.BEFORE_VERBS | FUNCTION_WORDS | {",", ""}
# Subjects of these rows go on with a clause, so that nothing before them is theirs.
_GOING_ON = frozenset({"same-subject", "main-subject", "passive", "impersonal", "fronted"})


def reported_by(telling: Telling) -> Reported | None:
    """
    The words that a cue reports; None if it reports none.
    """
    start, audience = start_of_words(telling)
    if telling.passage.word(start) == "which" and telling.passage.word(start - 1) in MEDIA:
        return None  # "said in a statement **which** also added"
    for name, find in CONTENTS:
        content = find(telling, start)
        if content is not None:
            return Reported(name, content, audience) if content else None
    return None


def _of_source(telling: Telling, start: int) -> Found | None:
    # "According to X, A", "A, according to X", "A, according to X, B", "And, according to X, A".
    passage, first = telling.passage, telling.subject.first
    if telling.rule not in ("according-to", "by-estimates"):
        return None
    rest = _spans(passage, start, _end(passage))
    if first <= 2 and all(passage.word(p) in _LEADS for p in range(first)):
        return rest
    verb = passage.word(start + (passage.word(start) == ","))
    if passage.word(first - 1) == "," and verb in lex.FINITE_VERBS:
        if passage.word(first - 2) in RELATIVES:
            return ()  # "a mayor who, according to X, was held has been freed"
        return (*_spans(passage, 0, first), *rest)  # "A mayor, according to X, was held"
    if passage.word(first - 2) in lex.FINITE_VERBS and passage.is_quoted(start + 1):
        return (*_spans(passage, 0, first), *rest)  # "It was, in the words of X, “a trap”"
    comma = passage.word(start) == ","
    if comma and passage.word(first - 1 - (passage.word(first - 1) == ",")) in _LEADS:
        return rest
    before = _spans(passage, 0, first)
    return (*before, *rest) if comma and not _is_more_of_speaker(passage, start + 1) else before


def _is_more_of_speaker(passage: Passage, start: int) -> bool:
    """Whether words after "according to X," tell more of X, or begin another clause."""
    if start >= len(passage.tokens):
        return True
    word = passage.word(start)
    capital = not passage.tokens[start].text.islower()
    return word in FUNCTION_WORDS or word.endswith("ing") or capital


def _quotation_before(telling: Telling, start: int) -> Found | None:
    # '"A," X said', '"A," X said, "B"'.
    passage, last = telling.passage, _past_link(telling.passage, telling.subject.first)
    if telling.rule in _GOING_ON or last == 0:
        return None
    # '"A", X said': the comma behind the mark.
    last -= passage.word(last - 1) == "," and passage.is_quoted(0) and passage.is_quoted(last - 2)
    if passage.tokens[last - 1].text not in CLOSING or not passage.is_quoted(last - 1):
        return None
    first = last
    while first > 0 and passage.is_quoted(first - 1):
        first -= 1
    if not passage.is_quoted(0) and _is_hanging(passage) and start < _end(passage):
        return None  # 'Calling it "a farce," X said B'
    # A quotation that only ends the clause takes the clause with it: 'he is "done," X said'.
    first = first if passage.is_quoted(0) else 0
    return (*_spans(passage, first, last), *_quoted_rest(passage, start))


# '"A," **as** X put it', '"A" **is how** X described it': between a quotation and its attribution.
_LINKS_BACK = (("as",), ("is", "how"), ("was", "how"), ("is", "what"), ("was", "what"))


def _past_link(passage: Passage, first: int) -> int:
    for link in _LINKS_BACK:
        start = first - len(link)
        if start > 0 and all(passage.word(start + n) == word for n, word in enumerate(link)):
            return start
    return first


def _clause_before(telling: Telling, start: int) -> Found | None:
    # "A, X said", "A, X said, B": words before the attribution, and maybe the rest of them.
    passage, subject = telling.passage, telling.subject
    # Single marks open no quotation, and may close one: "'A,' X said".
    last = subject.first - (passage.word(subject.first - 1) == "'")
    if telling.rule in _GOING_ON or last < 2 or passage.word(last - 1) != ",":
        return None
    if _FRAMING.isdisjoint(telling.cue.value.takes):
        return None  # "In a speech, X welcomed the deal"
    if telling.cue.value.takes == _SOUND and last == subject.first:
        return None  # "Asked about it, X laughed": no words but those between marks
    after = telling.rule == "subject-after"
    comma = passage.word(start) == ","
    whole = comma and (after or passage.word(start + 1) in lex.FINITE_VERBS)
    if _is_adverbial(passage, subject.first) and not whole:
        return None  # but "What is needed, X says, is trust"
    before = _spans(passage, 0, subject.first - 1)
    if passage.word(start) in ("", ".", ";") or start >= _end(passage):
        return before
    if not comma and not after:
        return before if telling.cue.value.audience and _is_manner(passage, start) else None
    if comma and passage.is_quoted(start + 1) and _is_hanging(passage):
        return None  # 'Asked about it, X said, "B"'
    goes_on = _goes_on(passage, start + comma, after)
    rest = _spans(passage, start, _end(passage)) if goes_on else _quoted_rest(passage, start)
    return (*before, *rest)


def _is_manner(passage: Passage, start: int) -> bool:
    """ "A, X told a crowd **through a loudspeaker**": no words of X's follow."""
    if passage.word(start) not in lex.PREPOSITIONS or _is_hanging(passage):
        return False
    rest = passage.words(start, _end(passage))
    quoted = any(passage.is_quoted(p) for p in range(start, _end(passage)))
    return not quoted and lex.FINITE_VERBS.isdisjoint(rest) and "that" not in rest


# What can be told in a clause, and so in one that stands before.
_FRAMING = frozenset({"that", "quote"})
_SOUND = frozenset({"quote"})
# "A, X said, **as** mediators met": what the reporter adds.
_ADDED = word_set("as while after amid despite following before during")
_CONTRARY = word_set("but and yet")
# "said X, **a** farmer", "said X, **whose** farm": more of whoever speaks.
_MORE_OF_SPEAKER = word_set("a an the his her their its whose")


def _goes_on(passage: Passage, start: int, after: bool) -> bool:
    """Whether words after "A, X said," are X's: with "said X" only where a clause is joined."""
    if after:
        if passage.word(start) in lex.FINITE_VERBS:
            return True  # "The road, said X, is closed"
        more = passage.word(start) in _MORE_OF_SPEAKER and kind_at(passage, start) != "that"
        hanging = _is_hanging(passage) and not more and passage.word(start) not in RELATIVES
        return passage.word(start) in _CONTRARY or (hanging and passage.word(start - 1) == ",")
    return not (passage.word(start).endswith("ing") or passage.word(start) in _ADDED)


def _is_hanging(passage: Passage) -> bool:
    """Whether a sentence begins with a clause that hangs on the attribution."""
    first = passage.word(0)
    return first in lex.SUBORDINATORS | lex.PREPOSITIONS or first.endswith(("ing", "ed"))


# How many words may lead up to an attribution and be no more than a time or a place.
_SHORT = 5
_ADVERBS = (lex.PREPOSITIONS | lex.SUBORDINATORS | lex.COORDINATORS | lex.BEFORE_VERBS) - word_set(
    "that all both each like"
)


def _is_adverbial(passage: Passage, last: int) -> bool:
    """Whether the words up to a position only tell when, where or how."""
    first = passage.word(0)
    told = first in _ADVERBS or first == "however" or any(t.first <= 1 for t in passage.times)
    return last <= _SHORT and (told or first.endswith("ly"))


def _called(telling: Telling, start: int) -> Found | None:
    # 'called it "a brave step"', "what he called a farce": the name is what is said.
    passage, end = telling.passage, _end(telling.passage)
    if "name" not in telling.cue.value.takes:
        return None
    quoted = next((p for p in range(start, end) if passage.is_quoted(p)), None)
    if quoted is not None and quoted - start < REACH:
        if not is_called(passage, start, quoted):
            return None
        last = next((p for p in range(quoted, end) if not passage.is_quoted(p)), end)
        if passage.word(last) in ("for", "of"):
            return _spans(passage, start, end)  # "called Odeh a “traitor” for leaving"
        return _spans(passage, quoted, last)
    before = passage.word(telling.subject.first - 1)
    if before != "what" and (before in _NO_NOUNS or telling.rule != "subject-before"):
        return None
    last = next((p for p in range(start, end) if passage.word(p) in (",", "and", "but")), end)
    return _spans(passage, start, last)


def _words_after(telling: Telling, start: int) -> Found | None:
    # "X said A": what follows, as far as the verb takes it.
    passage, cue, end = telling.passage, telling.cue.value, _end(telling.passage)
    start += passage.word(start) == "," and passage.is_quoted(start + 1)
    if telling.rule == "subject-after" or not is_taken(telling, start, end):
        return ()
    start += passage.word(start) == "that"
    links = _FEELING if cue.form == "idiom" else cue.takes & _LINKS
    start += passage.word(start) in links
    if cue.form == "idiom":
        start = _told_in_idiom(telling, start)
    end = _denied_from(passage, start, end)
    first = telling.subject.first
    if telling.rule == "fronted" and telling.subject.phrase:
        end = telling.subject.phrase.first
    elif first and passage.word(first - 1) in _AFTER:
        commas = (p for p in range(start, end) if passage.word(p) == ",")
        end = next((p for p in commas if not passage.is_quoted(p)), end)
    elif first < telling.cue.first and passage.word(telling.cue.first - 1) in _RELATIVES:
        end = _end_of_relative(passage, start, end)
    elif cue.act is not Act.COMMENT and _is_thing(telling, start):
        end = _end_of_thing(passage, start, end)
    return _spans(passage, start, _without_details(passage, start, end))


# "…**, but gave no details**", "… **without elaborating**": what was not said.
_NOT_SAID = word_set(
    """
    gave offered provided declined refused giving elaborating providing specifying naming
    """
)


def _without_details(passage: Passage, start: int, end: int) -> int:
    for position in passage.positions_of(_NOT_SAID):
        without = passage.word(position).endswith("ing")
        joint = passage.word(position - 1)
        ends = position + _DETAILS >= end and not passage.is_quoted(position)
        if ends and start < position - 1 < end and joint in (("without",) if without else JOINTS):
            return position - 1
    return end


# How far before the end such words may stand.
_DETAILS = 8


def _denied_from(passage: Passage, start: int, end: int) -> int:
    """ "accused X of theft**, which X denies**": where what somebody else denies begins."""
    if passage.word(end - 1) not in _DENIES:
        return end
    commas = (p for p in range(end - 2, max(start, end - _DENIAL), -1) if passage.word(p) == ",")
    comma = next(commas, None)
    if comma is None or passage.word(comma + 1) not in ("which", "a", "an", "something"):
        return end
    return comma


_DENIES = word_set("deny denies denied reject rejects rejected dispute disputes disputed")
# How far before it the denial may begin, in words.
_DENIAL = 10


def _is_thing(telling: Telling, start: int) -> bool:
    """Whether a thing is told of, and no clause: "mocked **it** as a joke"."""
    takes = telling.cue.value.takes
    stance = telling.cue.value.form != "idiom" and "that" not in takes
    return kind_at(telling.passage, start) == "noun" or stance


def _told_in_idiom(telling: Telling, start: int) -> int:
    """ "claimed **responsibility for the raid**", "vowed **revenge**"."""
    inside = range(telling.cue.first, telling.cue.last)
    return next((p for p in inside if telling.passage.word(p) in _TOLD), start)


_RELATIVES = word_set("which who")


def _end_of_relative(passage: Passage, start: int, end: int) -> int:
    """ "The army, which says it is ready**,** has moved": where the main clause goes on."""
    for position in range(start + 1, end - 1):
        if passage.word(position) == "," and not passage.is_quoted(position):
            after = passage.word(position + 1)
            if after in lex.FINITE_VERBS or after.endswith("ed") or after in words.reporting():
                return position
    return end


def _end_of_thing(passage: Passage, start: int, end: int) -> int:
    """ "announced the extension **late Tuesday after talks**": where what is announced ends."""
    for position in range(start + 1, end):
        after = passage.word(position + 1)
        verb = after.endswith("ed") or after in lex.FINITE_VERBS
        if passage.word(position) in ("and", "but") and verb:
            return position
        says = passage.word(position) == "saying" and passage.word(position - 1) != "as"
        if says or _opens_another(passage, position):
            return position
        medium = passage.word(position + 1) in lex.DETERMINERS and past_medium(passage, position)
        if passage.word(position) == "despite" or medium:
            return position
        if passage.word(position) in _NEXT_CLAUSE:
            time = passage.time_ending(position)
            return time.first if time and time.first > start else position
    return end


def _opens_another(passage: Passage, position: int) -> bool:
    """ "mocked it**, and** the war went on": where a clause is joined."""
    if passage.word(position) != "," or passage.word(position + 1) not in ("and", "but"):
        return False
    after = passage.word(position + 2)
    again = after in ("for", "of", "to", "against", "by", "on")  # "for prayers, and for an end"
    return (after in lex.PREPOSITIONS and not again) or kind_at(passage, position + 2) == "that"


def _done_by(telling: Telling, start: int) -> Found | None:
    # "The truce was announced by X": the thing, which is the verb's subject.
    passage, cue = telling.passage, telling.cue
    if telling.rule != "passive" or passage.word(cue.last) != "by":
        return None
    if passage.word(start) in _LINKS:
        return None  # "The army was criticized by X for the raid"
    thing = subject_before(passage, cue.first)
    return _spans(passage, thing.first, thing.phrase.last) if thing else ()


Finder = Callable[[Telling, int], Found | None]

CONTENTS: tuple[tuple[str, Finder], ...] = (
    ("according-to", _of_source),
    ("done-by", _done_by),
    ("quotation-before", _quotation_before),
    ("clause-before", _clause_before),
    ("called", _called),
    ("words-after", _words_after),
)


def _quoted_rest(passage: Passage, start: int) -> Found:
    """'"A," X said, "B."': the quotation that goes on after the attribution."""
    if "," in (passage.word(start), passage.word(start - 1)):
        asides = (p for p in range(start, start + _ASIDE) if passage.word(p) == ",")
        start = next((p + 1 for p in asides if passage.is_quoted(p + 1)), start)
    return _spans(passage, start, _end(passage)) if passage.is_quoted(start) else ()


# How far behind '"A," she said, **her voice breaking,** "B"' the quotation goes on, in words.
_ASIDE = 16


def _end(passage: Passage) -> int:
    """The end of the sentence, without its full stop."""
    last = len(passage.tokens)
    stopped = last > 0 and passage.tokens[last - 1].text in _STOPS
    return last - (stopped and not passage.is_quoted(last - 1))


def _spans(passage: Passage, first: int, last: int) -> Found:
    while last > first and passage.tokens[last - 1].text in _LOOSE:
        last -= 1
    while last > first and passage.tokens[first].text in _LOOSE:
        first += 1
    return (passage.span(first, last),) if first < last else ()
