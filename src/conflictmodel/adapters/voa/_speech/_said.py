"""
A statement while the page is read, and the object that it becomes.
"""

from collections.abc import Iterable
from typing import Protocol

from attrs import define, field

from conflictmodel.adapters.voa._grounds import Grounds
from conflictmodel.adapters.voa._sentences._passages import Passage, Span
from conflictmodel.adapters.voa._sentences._quotes import Quote
from conflictmodel.adapters.voa._speech._moments import moment_of
from conflictmodel.adapters.voa._speech._speech import Speech
from conflictmodel.model import Relay, Statement
from conflictmodel.values import Act, Evidence, Form, Support, When

MARKS = "\"“”'’‘`"


class HasId(Protocol):
    """Anything that will be an object of the model."""

    id: str


@define
class Said:
    """A statement while the page is read."""

    id: str
    speech: Speech | None
    passage: Passage
    speaker: str | None
    co_speakers: tuple[str, ...]
    via: tuple[Relay, ...] = ()
    audience: tuple[str, ...] = ()
    #: The words reported, in code points of the page.
    spans: list[Span] = field(factory=list)
    #: The quotations in and around them, marks included.
    quotes: list[Quote] = field(factory=list)
    #: The block that its words end in.
    last_block: int = 0
    grounds: Grounds = field(factory=Grounds)
    #: Events and truces that it is about; they have their ids once the whole page is read.
    about: list[HasId] = field(factory=list)

    def take(self, rule: str, passage: Passage, span: Span) -> None:
        """Take more words that are reported."""
        self.spans.append(span)
        self.quotes += [quote for quote in passage.quotes if quote not in self.quotes]
        self.last_block = passage.block
        self.grounds.rest_on(rule, passage.evidence(span))

    def take_first(self, waited: list[tuple[Passage, Span]]) -> None:
        """Take the sentences of a quotation before the one that tells whose it is."""
        self.spans[:0] = [span for _, span in waited]
        for passage, span in waited:
            self.quotes += [quote for quote in passage.quotes if quote not in self.quotes]
            self.grounds.rest_on("content:quotation-begun", passage.evidence(span))

    def covers(self, place: int) -> bool:
        """Whether a place in the page lies within the words reported."""
        return any(start <= place < end for start, end in self.spans)

    def evidence(self) -> tuple[Evidence, ...]:
        """The words reported, in reading order."""
        return tuple(sorted(self.grounds.evidence, key=lambda each: each.start or 0))

    def is_direct(self) -> bool:
        """Whether all of its last words are a quotation."""
        return not pieces_of(self)[1]


def _quoted_in(quotes: Iterable[Quote], span: Span) -> list[Span]:
    """The pieces of a span between quotation marks, marks included."""
    start, end = span
    pieces = ((max(start, q.start), min(end, q.end)) for q in quotes)
    return [(a, b) for a, b in pieces if a < b]


def verb_of(speech: Speech) -> str:
    """The reporting words as they stand."""
    start, end = speech.passage.span(*speech.verb)
    return speech.passage.text[start:end]


def statement_of(said: Said, source: str) -> Statement:
    speech = said.speech
    quoted, reported = pieces_of(said)
    form = Form.INDIRECT if not quoted else Form.MIXED if reported else Form.DIRECT
    made, support = _made(said)
    return Statement(
        id=said.id,
        source=source,
        speaker=said.speaker,
        co_speakers=said.co_speakers,
        form=form,
        act=speech.cue.act if speech else Act.COMMENT,
        verb=verb_of(speech) if speech else None,
        quoted=quoted,
        reported=reported,
        made=made,
        medium=_medium(said),
        via=said.via,
        audience=said.audience,
        about=tuple(dict.fromkeys(each.id for each in said.about if each.id)),
        evidence=said.evidence(),
        support=support,
    )


def pieces_of(said: Said) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The quoted pieces without their marks, and the reporter's words between them."""
    text = said.passage.text
    quoted: list[str] = []
    reported: list[str] = []
    for start, end in said.spans:
        position = start
        for a, b in _quoted_in(said.quotes, (start, end)):
            reported.append(text[position:a])
            quoted.append(text[a:b].strip(MARKS + " "))
            position = b
        reported.append(text[position:end])
    kept = (piece.strip(" ,.") for piece in reported)
    return tuple(p for p in quoted if p.strip()), tuple(p for p in kept if p.strip(" ,.;:—-"))


def _made(said: Said) -> tuple[When | None, tuple[Support, ...]]:
    """When it was said, from the words of time in its attribution."""
    passage, speech = said.passage, said.speech
    if speech is None:
        return None, ()
    found = moment_of(speech)
    if found is None:
        return None, ()
    rule, time = found
    evidence = passage.evidence(passage.span(time.first, time.last))
    said.grounds.note(f"made:{rule}", evidence)
    return time.when, (Support(field="made", words=evidence),)


def _medium(said: Said) -> str | None:
    """ "in a Friday statement": how it was said, if the attribution tells."""
    if said.speech is None:
        return None
    for position in said.passage.positions_of(_MEDIA):
        if not said.covers(said.passage.tokens[position].start):
            return said.passage.word(position)
    return None


_MEDIA = frozenset({"statement", "interview", "letter", "tweet", "email"})
