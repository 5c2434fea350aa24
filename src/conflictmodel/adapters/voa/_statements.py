"""
Statements: reported speech with its speakers resolved.
"""

from collections.abc import Iterable
from typing import Protocol

from attrs import define, field

from conflictmodel.adapters.voa._cast import Cast
from conflictmodel.adapters.voa._nouns import NounPhrase
from conflictmodel.adapters.voa._passages import Passage, Span
from conflictmodel.adapters.voa._quotes import Quote
from conflictmodel.adapters.voa._speech import Speech, speeches_of
from conflictmodel.model import Relay, Statement
from conflictmodel.values import Act, Evidence, Form, Part, Support, When

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
    spans: list[Span]
    via: tuple[Relay, ...] = ()
    audience: tuple[str, ...] = ()
    #: Events and truces that it is about; they have their ids once the whole page is read.
    about: list[HasId] = field(factory=list)

    def covers(self, place: int) -> bool:
        """Whether a place in the page lies within the words reported."""
        return any(start <= place < end for start, end in self.spans)


class Statements:
    """The statements of one page, in reading order."""

    def __init__(self, cast: Cast, key: str) -> None:
        self._cast = cast
        self._key = key
        self.said: list[Said] = []
        self._count = 0
        #: Sentences of a quotation whose speaker is told in a later sentence of the paragraph.
        self._waiting: list[tuple[int, Span]] = []

    def read(self, passage: Passage) -> tuple[Said, ...]:
        """
        The statements of a sentence; a sentence that is only a quotation goes on with one.
        """
        found: list[Said] = []
        made: dict[int, Said] = {}
        for speech in speeches_of(passage):
            said = self._said(passage, speech, made)
            made[speech.verb[0]] = said
            found.append(said)
        if not found and passage.part is Part.PARAGRAPH and _is_all_quoted(passage):
            span = passage.span(0, len(passage.tokens))
            if _runs_on(passage, span):
                self._waiting.append((passage.block, span))
            else:
                found += self._going_on(passage, span)
        self.said += [each for each in found if each not in self.said]
        return tuple(found)

    def _said(self, passage: Passage, speech: Speech, made: dict[int, Said]) -> Said:
        speaker = self._cast.id_of(passage, speech.speaker)
        outer = made.get(speech.within.verb[0]) if speech.within else None
        via: tuple[Relay, ...] = ()
        if outer and outer.speaker and outer.speech and outer.speaker != speaker:
            via = (*outer.via, Relay(actor=outer.speaker, verb=verb_of(outer.speech)))
        said = Said(
            id=self._id(),
            speech=speech,
            passage=passage,
            speaker=speaker,
            co_speakers=_distinct(
                (self._cast.id_of(passage, c) for c in speech.co_speakers), speaker
            ),
            spans=[*self._waited(passage), *speech.content],
            via=via,
            audience=self._audience(passage, speech.audience),
        )
        if not via:
            self._cast.spoke(speaker)
        self._count += 1
        return said

    def _id(self) -> str:
        # Padded, so that the order of the ids is the order of the page.
        return f"statement:{self._key}-{self._count + 1:03}"

    def _audience(self, passage: Passage, phrase: NounPhrase | None) -> tuple[str, ...]:
        if phrase is None or phrase.reading == "pronoun":
            return ()
        found = self._cast.id_of(passage, phrase)
        return (found,) if found else ()

    def _waited(self, passage: Passage) -> list[Span]:
        """The sentences before in the quotation that ends in this one."""
        spans = [span for block, span in self._waiting if block == passage.block]
        self._waiting = []
        return spans

    def _going_on(self, passage: Passage, span: Span) -> tuple[Said, ...]:
        """
        A quotation without attribution: it goes on with the one before in its paragraph, or is
        by the speaker of the paragraph before.
        """
        spans = [*self._waited(passage), span]
        last = self.said[-1] if self.said else None
        if last and last.passage.block == passage.block and _is_direct(last):
            last.spans += spans
            return (last,)
        if last and passage.block - last.passage.block in (1, 2) and last.speaker:
            said = Said(self._id(), None, passage, last.speaker, (), spans)
            self._count += 1
            return (said,)
        return ()

    def objects(self, source: str) -> tuple[Statement, ...]:
        """All statements as objects of the model."""
        return tuple(_statement(said, source) for said in self.said)


def _distinct(ids: Iterable[str | None], speaker: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id for id in ids if id and id != speaker))


def _is_all_quoted(passage: Passage) -> bool:
    last = len(passage.tokens) - 1
    return last > 2 and passage.is_quoted(0) and all(passage.is_quoted(p) for p in range(last))


def _runs_on(passage: Passage, span: Span) -> bool:
    """Whether the quotation goes on in the next sentence of the paragraph."""
    return any(
        quote.start <= span[0] and quote.end > span[1] + 1 and quote.closes
        for quote in passage.quotes
    )


def _is_direct(said: Said) -> bool:
    return any(_quoted_in(said.passage.quotes, span) for span in said.spans)


def _quoted_in(quotes: Iterable[Quote], span: Span) -> list[Span]:
    """The pieces of a span between quotation marks, marks included."""
    start, end = span
    pieces = ((max(start, q.start), min(end, q.end)) for q in quotes)
    return [(a, b) for a, b in pieces if a < b]


def verb_of(speech: Speech) -> str:
    """The reporting words as they stand."""
    start, end = speech.passage.span(*speech.verb)
    return speech.passage.text[start:end]


def _statement(said: Said, source: str) -> Statement:
    passage, speech = said.passage, said.speech
    quoted, reported = _pieces(said)
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
        about=tuple(dict.fromkeys(each.id for each in said.about)),
        evidence=tuple(passage.evidence(span) for span in said.spans),
        support=support,
    )


def _pieces(said: Said) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The quoted pieces without their marks, and the reporter's words between them."""
    text = said.passage.text
    quoted: list[str] = []
    reported: list[str] = []
    for start, end in said.spans:
        position = start
        for a, b in _quoted_in(said.passage.quotes, (start, end)):
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
    first, last = speech.verb
    for time in passage.times:
        start, end = passage.span(time.first, time.last)
        # "Earlier Friday, X said", "X said Friday", "said in a statement Friday".
        near = first - 12 <= time.first <= last + 8
        if near and not any(a <= start < b for a, b in said.spans):
            words: Evidence = passage.evidence((start, end))
            return time.when, (Support(field="made", words=words),)
    return None, ()


def _medium(said: Said) -> str | None:
    """ "in a Friday statement": how it was said, if the attribution tells."""
    if said.speech is None:
        return None
    for token in said.passage.tokens:
        inside = any(a <= token.start < b for a, b in said.spans)
        if not inside and token.text.lower() in (
            "statement",
            "interview",
            "letter",
            "tweet",
            "email",
        ):
            return token.text.lower()
    return None
