"""
A page as sentences with their mentions: where syntax ends and meaning begins.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence, Set
from datetime import date

from attrs import evolve, field, frozen

from conflictmodel.adapters.voa._layout._article import Article
from conflictmodel.adapters.voa._layout._blocks import Block, BlockKind
from conflictmodel.adapters.voa._layout._origin import Origin
from conflictmodel.adapters.voa._sentences._kept import kept
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase, noun_phrases_of
from conflictmodel.adapters.voa._sentences._places import PlaceName, places_of
from conflictmodel.adapters.voa._sentences._quotes import Quote, quotes_of
from conflictmodel.adapters.voa._sentences._times import (
    Length,
    TimeWords,
    day_in,
    lengths_of,
    times_of,
)
from conflictmodel.adapters.voa._sentences._tokens import Sentence, Tokens, sentences_of
from conflictmodel.values import Evidence, Part

#: The parts of a page that are read for meaning, and what evidence calls them.
PARTS: dict[BlockKind, Part] = {
    BlockKind.HEADLINE: Part.HEADLINE,
    BlockKind.CAPTION: Part.CAPTION,
    BlockKind.SUBHEAD: Part.SUBHEAD,
    BlockKind.PARAGRAPH: Part.PARAGRAPH,
    BlockKind.LIST_ITEM: Part.LIST_ITEM,
    BlockKind.PULL_QUOTE: Part.PULL_QUOTE,
}

#: The longest sentence that is read, in words; a longer one is a list or a broken page, and what
#: a sentence costs grows faster than its length.
LONGEST_SENTENCE = 250

Span = tuple[int, int]


# Not of slots: with them, attrs finds cached properties by a hook that each attribute of a passage
# goes through, which is a thirtieth of what a page takes.
@frozen(slots=False)
class Passage:
    """One sentence with what it mentions; positions are those of its tokens."""

    text: str
    #: The way from the text back to the page.
    origin: Origin
    part: Part
    #: Which block of the page it stands in, counted from 0.
    block: int
    sentence: Sentence
    #: The words of the sentence.
    tokens: Tokens
    #: The quotations of its block, in code points of the page, marks included.
    quotes: tuple[Quote, ...]
    #: The day from which weekdays are counted, if it is known.
    published: date | None

    #: A word in lower case with straight apostrophes by its position; empty beyond the sentence.
    word: Callable[[int], str] = field(init=False, repr=False, eq=False)

    @word.default
    def _words(self) -> Callable[[int], str]:
        return self.tokens.word

    # What it mentions is found when it is first asked for: places, times and lengths are asked of
    # sentences that tell of events and truces only, which saves a tenth of the whole.

    @kept
    def phrases(self) -> tuple[NounPhrase, ...]:
        """Whoever is named, from left to right."""
        return noun_phrases_of(self.tokens)

    @kept
    def places(self) -> tuple[PlaceName, ...]:
        """The places that are named, from left to right."""
        return places_of(self.tokens, self.phrases)

    @kept
    def times(self) -> tuple[TimeWords, ...]:
        """The phrases of time, from left to right."""
        return times_of(self.tokens, self.published)

    @kept
    def lengths(self) -> tuple[Length, ...]:
        """The durations, from left to right."""
        return lengths_of(self.tokens)

    def positions_of(self, words: Set[str]) -> Sequence[int]:
        """The positions of some words in plain form, from left to right."""
        return self.tokens.positions_of(words)

    def is_quoted(self, position: int) -> bool:
        """Whether a word stands between quotation marks, or is one."""
        return position in self._quoted

    def words(self, first: int, last: int) -> tuple[str, ...]:
        """
        The words of a stretch in plain form, as far as it lies within the sentence.

        For rules that ask whether any word of a stretch is in a list: one call for all of them.
        """
        return self.tokens.lows[max(first, 0) : last]

    def span(self, first: int, last: int) -> Span:
        """Where tokens stand in the page."""
        return self.tokens[first].start, self.tokens[last - 1].end

    def evidence(self, span: Span) -> Evidence:
        """Words of the page as evidence."""
        return self.origin.words(*span, self.part)

    def phrase_ending(self, position: int) -> NounPhrase | None:
        """The noun phrase that ends before a position."""
        return self._by_end.get(position)

    def phrase_at(self, position: int) -> NounPhrase | None:
        """The noun phrase that begins at a position."""
        return self._by_start.get(position)

    def time_ending(self, position: int) -> TimeWords | None:
        """The phrase of time that ends before a position."""
        return self._times_by_end.get(position)

    @property
    def starts(self) -> tuple[int, ...]:
        """Where each word stands in the page, to find words by their places."""
        return self.tokens.starts

    # Asked again and again: kept, so that a long sentence costs no more a word.

    @kept
    def _by_start(self) -> dict[int, NounPhrase]:
        return {phrase.first: phrase for phrase in self.phrases}

    @kept
    def _by_end(self) -> dict[int, NounPhrase]:
        return {phrase.last: phrase for phrase in self.phrases}

    @kept
    def _times_by_end(self) -> dict[int, TimeWords]:
        return {time.last: time for time in self.times}

    @kept
    def _quoted(self) -> frozenset[int]:
        if not self.quotes:
            return frozenset()
        starts = self.tokens.starts
        found: set[int] = set()
        for quote in self.quotes:
            found.update(range(bisect_left(starts, quote.start), bisect_left(starts, quote.end)))
        return frozenset(found)


def passages_of(article: Article, published: date | None) -> tuple[Passage, ...]:
    """
    The sentences of a page in reading order, each once; sentences of more than
    `LONGEST_SENTENCE` words mention nothing.
    """
    return tuple(_passages(article, published))


def _passages(article: Article, published: date | None) -> Iterator[Passage]:
    open_quote = False
    for number, block in enumerate(article.blocks):
        if block.kind not in PARTS:
            continue
        # A caption may stand inside a quotation that runs on: it is passed over.
        is_prose = block.kind is BlockKind.PARAGRAPH
        quotes = quotes_of(
            article.text, block.text_start, block.text_end, continues=open_quote and is_prose
        )
        if is_prose:
            open_quote = bool(quotes) and not quotes[-1].closes
        yield from _passages_in(article, number, block, quotes, published)


def _passages_in(
    article: Article, number: int, block: Block, quotes: tuple[Quote, ...], published: date | None
) -> Iterator[Passage]:
    part, origin = PARTS[block.kind], article.origin
    sentences = sentences_of(article.text, block.text_start, block.text_end)
    if block.kind is BlockKind.CAPTION:
        published = _taken(article.text, block, sentences, published)
    for sentence in sentences:
        if len(sentence.tokens) > LONGEST_SENTENCE:
            sentence = evolve(sentence, tokens=Tokens())
        yield passage_of(article.text, sentence, part, number, quotes, published, origin)


def _taken(
    text: str, block: Block, sentences: tuple[Sentence, ...], published: date | None
) -> date | None:
    """The day from which "Friday" is counted in a caption: its own; a picture on file is old."""
    own = next((day for each in reversed(sentences) if (day := day_in(each.tokens))), None)
    on_file = text.startswith("FILE", block.text_start)
    return own or (None if on_file else published)


def passage_of(
    text: str,
    sentence: Sentence,
    part: Part,
    block: int,
    quotes: tuple[Quote, ...],
    published: date | None,
    origin: Origin | None = None,
) -> Passage:
    """
    A sentence with its mentions; without an origin, the text is the page.
    """
    return Passage(
        text=text,
        origin=origin or Origin(text),
        part=part,
        block=block,
        sentence=sentence,
        tokens=sentence.tokens,
        quotes=quotes,
        published=published,
    )
