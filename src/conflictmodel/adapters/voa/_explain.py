"""
What each step of the parser saw on a page, for whoever asks why an object says what it says.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property

from attrs import field, frozen

from conflictmodel.adapters.voa._grounds import Firing
from conflictmodel.adapters.voa._layout._article import Article
from conflictmodel.adapters.voa._reading import Reading
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.dataset import Dataset
from conflictmodel.errors import UnknownId, escaped, shown
from conflictmodel.values import Evidence

#: How much of a block is printed.
WIDTH = 60


@frozen
class SeenBlock:
    """A block of the page, as the layout rules took it."""

    #: What it is: "headline", "caption", "paragraph", "chrome" and so on.
    kind: str
    #: ``block:rule``, the rule that said so.
    rule: str
    #: Where it stands, in code points of the page; the blocks of a page tile it.
    start: int
    #: The end is excluded.
    end: int
    #: What is to be read of it.
    text: str = field(repr=False)


@frozen
class Mention:
    """Somebody, a place, a time or a length named in a sentence."""

    #: ``noun:reading``, ``place:preposition``, ``time:rule`` or "length:term".
    rule: str
    #: The words that name it.
    words: Evidence
    #: What it is read as: the name without its title, the place, the date; empty if left open.
    value: str


@frozen
class Explanation:
    """
    A page as each step of the parser saw it, and the rule behind every object.

    ``print`` it, or ask `rules_of` for one object. It is made for reading and not stored: the
    names of rules may change with any version.
    """

    #: What `parse` gives for the page.
    dataset: Dataset = field(repr=False)
    #: The blocks that tile the page, in its order; none if the page is no text.
    blocks: tuple[SeenBlock, ...] = field(repr=False)
    #: What its sentences mention, in the order of the page.
    mentions: tuple[Mention, ...] = field(repr=False)
    #: The id of each object with a rule that fired for it, actors first and truces last.
    firings: tuple[tuple[str, Firing], ...] = field(repr=False)

    def rules_of(self, id: str) -> tuple[Firing, ...]:
        """
        The rules that made an object, each with the words it fired on.

        Raises:
            UnknownId: If the page gave no object of this id.
        """
        try:
            return self._by_id[id]
        except KeyError:
            known = ", ".join(self._by_id) or "none"
            raise UnknownId(f"no object {shown(id)}; the page gave {known}") from None

    @cached_property
    def _by_id(self) -> dict[str, tuple[Firing, ...]]:
        found: dict[str, list[Firing]] = {}
        for id, firing in self.firings:
            found.setdefault(id, []).append(firing)
        return {id: tuple(firings) for id, firings in found.items()}

    def __str__(self) -> str:
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        yield "blocks"
        for block in self.blocks:
            head = f"  {block.start:>6}-{block.end:<6}  {block.kind:<10}  {block.rule:<24}"
            yield f"{head}  {_short(block.text)}".rstrip()
        yield ""
        yield "mentions"
        for mention in self.mentions:
            yield f"  {_words(mention.words)}  {mention.rule:<24}  {_read_as(mention)}".rstrip()
        yield ""
        yield "objects"
        for id, firings in self._by_id.items():
            yield f"  {id}"
            for firing in firings:
                yield f"    {_words(firing.words)}  {firing.rule}"
        for note in self.dataset.notes:
            yield f"  note {note.code}: {escaped(note.message)}"


def _words(words: Evidence) -> str:
    return f"{words.start:>6}  {_short(words.exact):<{WIDTH}}"


def _short(text: str) -> str:
    line = escaped(" ".join(text.split()))
    return line if len(line) <= WIDTH else line[: WIDTH - 1] + "…"


def _read_as(mention: Mention) -> str:
    return "" if mention.value in ("", mention.words.exact) else f"= {escaped(mention.value)}"


def explained(dataset: Dataset, article: Article | None, reading: Reading | None) -> Explanation:
    """The explanation of a page, as far as it was read."""
    return Explanation(
        dataset,
        blocks=_blocks_of(article) if article else (),
        mentions=_mentions_of(reading.passages) if reading else (),
        firings=tuple(reading.firings()) if reading else (),
    )


def _blocks_of(article: Article) -> tuple[SeenBlock, ...]:
    cut = article.origin.cut
    return tuple(
        SeenBlock(
            kind=block.kind.value,
            rule=f"block:{block.rule}",
            start=cut(block.start),
            end=cut(block.end),
            text=article.text_of(block),
        )
        for block in article.blocks
    )


def _mentions_of(passages: Iterable[Passage]) -> tuple[Mention, ...]:
    """All that the sentences of a page mention, in the order of the page."""
    return tuple(mention for passage in passages for mention in _in_order(passage))


def _in_order(passage: Passage) -> list[Mention]:
    found = [
        *((p.first, p.last, f"noun:{p.reading}", p.name) for p in passage.phrases),
        *(
            (p.first, p.last, f"place:{p.preposition.replace(' ', '-')}", str(p.place))
            for p in passage.places
        ),
        *((t.first, t.last, f"time:{t.rule}", str(t.when or "")) for t in passage.times),
        *((t.first, t.last, "length:term", str(t.duration)) for t in passage.lengths),
    ]
    return [
        Mention(rule, passage.evidence(passage.span(first, last)), value)
        for first, last, rule, value in sorted(found)
    ]
