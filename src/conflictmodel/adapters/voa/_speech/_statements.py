"""
Statements: reported speech with its speakers resolved.
"""

from collections.abc import Iterable, Iterator

from conflictmodel.adapters.voa._cast._cast import Cast, slug
from conflictmodel.adapters.voa._grounds import Firing
from conflictmodel.adapters.voa._sentences import _words
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage, Span
from conflictmodel.adapters.voa._speech._echoes import head_quotes_of, is_echo
from conflictmodel.adapters.voa._speech._main_subjects import main_subject
from conflictmodel.adapters.voa._speech._said import Said, pieces_of, statement_of, verb_of
from conflictmodel.adapters.voa._speech._speech import Speech, speeches_of
from conflictmodel.adapters.voa._speech._topics import owner_of, quotation_after_colon, told_of
from conflictmodel.model import Relay, Statement
from conflictmodel.values import Part

# How many blocks on a quotation still belongs to the speaker before it: a caption may stand
# between.
_NEAR = 2


class Statements:
    """The statements of one page, in reading order."""

    def __init__(self, cast: Cast, key: str) -> None:
        self._cast = cast
        self._key = key
        self.said: list[Said] = []
        #: Sentences of a quotation whose speaker is told in a later one.
        self._waiting: list[tuple[Passage, Span]] = []
        #: A quotation by nobody told of before.
        self._unclaimed: Said | None = None
        #: Quotations in the headline and the sub-heads, until the text tells whose they are.
        self._heads: list[Said] = []
        self._made = 0
        #: The sentence before, if it reports nothing.
        self._narrated: Passage | None = None

    def read(self, passage: Passage) -> tuple[Said, ...]:
        """
        The statements of a sentence; a sentence that is only a quotation goes on with one.
        """
        found: list[Said] = []
        made: dict[int, Said] = {}
        speeches = speeches_of(passage)
        self._claim(passage)
        waited = self._taken_up(passage, speeches)
        for speech in speeches:
            said = self._said(passage, speech, made)
            made[speech.verb[0]] = said
            self.said.append(said)
            found.append(said)
        if found and waited:
            found[0].take_first(waited)
        if not found:
            found = self._quoted(passage) or self._after_colon(passage)
        if not found:
            self._heads += self._in_head(passage)
        if passage.part is Part.PARAGRAPH and not self._waiting:
            self._narrated = None if found else passage
        return tuple(found)

    def _said(self, passage: Passage, speech: Speech, made: dict[int, Said]) -> Said:
        speaker, others = self._speakers(passage, speech)
        via = self._via(passage, speech.within, made, speaker)
        said = Said(
            id=self._id(),
            speech=speech,
            passage=passage,
            speaker=speaker,
            co_speakers=_distinct(others, speaker),
            via=via,
            audience=self._audience(passage, speech.audience),
        )
        said.grounds.note(f"speech:{speech.rule}", passage.evidence(passage.span(*speech.verb)))
        for span in speech.content:
            said.take(f"content:{speech.content_rule}", passage, span)
        if speech.within is None:
            self._cast.meant(passage, speech.subject.first, speech.subject.last)
            self._cast.spoke(speaker)
        return said

    def _speakers(
        self, passage: Passage, speech: Speech
    ) -> tuple[str | None, tuple[str | None, ...]]:
        """Who speaks, and who with one voice."""
        if speech.subject.goes_on:
            return self._cast.last_speaker(), ()
        last = self.said[-1] if self.said else None
        they = speech.speaker is not None and speech.speaker.name == "they"
        if they and last and last.co_speakers and passage.block - last.last_block <= 1:
            return last.speaker, last.co_speakers  # "X and Y said … They added …"
        others = tuple(self._cast.id_of(passage, each) for each in speech.co_speakers)
        speaker = self._cast.id_of(passage, speech.speaker)
        return (None if speaker and speaker == _told_of_with(passage, speech) else speaker), others

    def _via(
        self, passage: Passage, outer: Speech | None, made: dict[int, Said], speaker: str | None
    ) -> tuple[Relay, ...]:
        """Who passes the words on, outermost first."""
        if outer is None:
            return ()
        told = made.get(outer.verb[0])
        actor = told.speaker if told else self._cast.id_of(passage, outer.speaker)
        before = told.via if told else ()
        if actor is None or actor == speaker:
            return before
        return (*before, Relay(actor=actor, verb=verb_of(outer)))

    def _id(self) -> str:
        # Padded, so that the order of the ids is the order of the page.
        self._made += 1
        return f"statement:{self._key}-{self._made:03}"

    def _audience(self, passage: Passage, phrase: NounPhrase | None) -> tuple[str, ...]:
        if phrase is None or phrase.reading in ("pronoun", "plain"):
            return ()
        found = self._cast.id_of(passage, phrase)
        return (found,) if found else ()

    # Quotations without attribution ---------------------------------------------------------

    def _taken_up(
        self, passage: Passage, speeches: tuple[Speech, ...]
    ) -> list[tuple[Passage, Span]]:
        """The sentences before, in the quotation that ends in this one."""
        waiting = self._waiting
        if not waiting or (not speeches and _is_all_quoted(passage)):
            return []
        self._waiting = []
        begins = bool(speeches) and min(s for s, _ in speeches[0].content) == passage.sentence.start
        if begins and passage.is_quoted(0):
            return waiting
        self._by_nobody(waiting)
        return []

    def _quoted(self, passage: Passage) -> list[Said]:
        """
        A sentence that is only a quotation waits for its speaker while the quotation is open.
        """
        if passage.part is not Part.PARAGRAPH or not _is_all_quoted(passage):
            return []
        if _lost_its_mark(passage):
            return []
        self._waiting.append((passage, passage.span(0, len(passage.tokens))))
        if _runs_on(passage):
            return []
        waiting, self._waiting = self._waiting, []
        return self._by_nobody(waiting)

    def _by_nobody(self, waiting: list[tuple[Passage, Span]]) -> list[Said]:
        """
        A quotation without attribution: it is by whom the sentence before is about, goes on with
        the one before, or is by the speaker of the paragraph before.
        """
        passage, _ = waiting[0]
        topic = self._topic(passage)
        if topic:
            return self._alone(waiting, "topic-before", topic)
        last = self.said[-1] if self.said else None
        if last is None or passage.block - last.last_block > _NEAR:
            [self._unclaimed] = self._alone(waiting, "nobody", None)
            return [self._unclaimed]
        if last.is_direct():
            for each, span in waiting:
                last.take("content:goes-on", each, span)
            return [last]
        return self._alone(waiting, "speaker-before", last.speaker)

    def _alone(
        self, waiting: list[tuple[Passage, Span]], rule: str, speaker: str | None
    ) -> list[Said]:
        passage, _ = waiting[0]
        said = Said(self._id(), None, passage, speaker, ())
        for each, span in waiting:
            said.take("content:quotation-alone", each, span)
        said.grounds.note(f"speech:{rule}", passage.evidence(said.spans[0]))
        self.said.append(said)
        self._cast.spoke(speaker)
        return [said]

    def _topic(self, passage: Passage) -> str | None:
        """Who may speak after "Lina Haddad shook her head.": the person told of just before."""
        before = self._narrated
        if before is None or passage.block - before.block > _NEAR:
            return None
        phrase = told_of(before)
        return (
            self._cast.id_of(before, phrase) if self._cast.may_be_person(before, phrase) else None
        )

    def _claim(self, passage: Passage) -> None:
        """ "“We lost it all.”", and then "Lina Haddad is a baker": whose words they were."""
        if _is_all_quoted(passage):
            return  # the quotation may go on
        said, self._unclaimed = self._unclaimed, None
        if (
            said is None
            or passage.part is not Part.PARAGRAPH
            or passage.block - said.last_block > 1
        ):
            return
        phrase = told_of(passage)
        if phrase and self._cast.may_be_person(passage, phrase):
            said.speaker = self._cast.id_of(passage, phrase)
            words = passage.evidence(passage.span(phrase.first, phrase.last))
            said.grounds.note("speech:topic-after", words)

    def _after_colon(self, passage: Passage) -> list[Said]:
        """'Haddad was blunt: "We are lost."': a quotation that no verb frames."""
        colon = quotation_after_colon(passage)
        if passage.part is not Part.PARAGRAPH or colon is None:
            return []
        phrase = told_of(passage) or owner_of(passage)
        body = phrase is not None and phrase.kind is not None
        speaks = body or self._cast.may_be_person(passage, phrase)
        speaker = self._cast.id_of(passage, phrase) if speaks else None
        return self._alone(
            [(passage, passage.span(colon + 1, len(passage.tokens)))], "colon", speaker
        )

    def end(self) -> None:
        """A quotation still open ends with the page; those in its heads are the text's."""
        waiting, self._waiting = self._waiting, []
        if waiting:
            self._by_nobody(waiting)
        echoes = [head for head in self._heads if self._is_echo(head)]
        self.said = sorted((*self.said, *echoes), key=lambda said: said.id)

    def _in_head(self, passage: Passage) -> Iterator[Said]:
        """Quotations in a headline or sub-head."""
        for quote in head_quotes_of(passage):
            said = Said(self._id(), None, passage, None, ())
            said.take("content:head", passage, (quote.start, quote.end))
            said.quotes = [quote]
            yield said

    def _is_echo(self, head: Said) -> bool:
        """Whether the text quotes the words of a head; it tells whose they are."""
        words = head.grounds.evidence[0].exact
        for said in self.said:
            quoted = pieces_of(said)[0]
            if any(is_echo(words, each) for each in quoted):
                head.speaker = said.speaker
                head.grounds.note("speech:echo", said.evidence()[0])
                return True
        return False

    # Objects --------------------------------------------------------------------------------

    def firings(self) -> Iterator[tuple[str, Firing]]:
        """Which rules made each statement, and of which words."""
        for said in self.said:
            for firing in said.grounds.firings:
                yield said.id, firing

    def objects(self, source: str) -> tuple[Statement, ...]:
        """All statements as objects of the model."""
        return tuple(statement_of(said, source) for said in self.said)


def _distinct(ids: Iterable[str | None], speaker: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id for id in ids if id and id != speaker))


def _is_all_quoted(passage: Passage) -> bool:
    last = len(passage.tokens) - 1
    return last > 2 and passage.is_quoted(0) and all(passage.is_quoted(p) for p in range(last))


def _told_of_with(passage: Passage, speech: Speech) -> str | None:
    """The daughter of "Her daughter fled, **she** said", where "she" may be either."""
    if speech.content_rule != "clause-before" or not speech.speaker:
        return None
    about = main_subject(passage, speech.subject.first)
    owned = about is not None and passage.word(about.first) in ("his", "her", "their")
    if about is None or not owned or speech.speaker.reading != "pronoun":
        return None
    return f"actor:{slug(about.phrase.name)}"


def _lost_its_mark(passage: Passage) -> bool:
    """ "“It is over, he said." with no closing mark: where the words quoted end is open."""
    last = len(passage.tokens) - 1
    start = passage.tokens[-1].start
    closes = any(quote.closes and quote.start <= start < quote.end for quote in passage.quotes)
    if closes or passage.word(last - 1) not in _words.reporting():
        return False
    commas = (p for p in range(last - 2, max(0, last - _NAME), -1) if passage.word(p) == ",")
    comma = next(commas, last)
    return passage.phrase_at(comma + 1) is not None


# How many words may stand between a comma and the verb of "“It is over, Lina Haddad said."
_NAME = 6


def _runs_on(passage: Passage) -> bool:
    """Whether the quotation that a sentence ends in goes on after it."""
    end = passage.sentence.end
    return any(
        quote.start < end <= quote.end and (quote.end > end + 1 or not quote.closes)
        for quote in passage.quotes
    )
