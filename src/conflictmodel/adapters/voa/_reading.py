"""
The rooms of meaning, and the order in which they read a page.
"""

from collections.abc import Iterator
from datetime import date

from attrs import field, frozen

from conflictmodel.adapters.voa._cast._cast import Cast, slug
from conflictmodel.adapters.voa._events._incidents import Incidents
from conflictmodel.adapters.voa._grounds import Firing
from conflictmodel.adapters.voa._layout._article import Article
from conflictmodel.adapters.voa._sentences._passages import LONGEST_SENTENCE, Passage, passages_of
from conflictmodel.adapters.voa._speech._said import Said
from conflictmodel.adapters.voa._speech._statements import Statements
from conflictmodel.adapters.voa._truces._truces import Truces
from conflictmodel.model import Entity, Note
from conflictmodel.values import Part

#: Captions, sub-heads and the headline repeat what the paragraphs tell: their events are read last.
RETOLD = (Part.CAPTION, Part.SUBHEAD, Part.HEADLINE)


@frozen
class Reading:
    """A page as it was read: its sentences, and what each room has made of them."""

    #: The id of the source that the page is.
    source: str
    passages: tuple[Passage, ...] = field(repr=False)
    cast: Cast = field(repr=False)
    statements: Statements = field(repr=False)
    incidents: Incidents = field(repr=False)
    truces: Truces = field(repr=False)

    def objects(self) -> Iterator[Entity | Note]:
        """All objects that the page reports, and notes on what was passed over."""
        # Incidents first: statements and truces point to them by the ids that they are given here.
        yield from self.incidents.objects(self.source)
        ceasefires, extensions = self.truces.objects(self.source)
        yield from self.cast.actors(self.source)
        yield from self.statements.objects(self.source)
        yield from ceasefires
        yield from extensions
        yield from self._passed_over()

    def firings(self) -> Iterator[tuple[str, Firing]]:
        """The id of each object with the rules that had a part in it, room by room."""
        for room in (self.cast, self.statements, self.incidents, self.truces):
            yield from room.firings()

    def _passed_over(self) -> Iterator[Note]:
        """Notes on the sentences that were not read, so that nothing is lost in silence."""
        for each in self.passages:
            if not each.tokens:
                yield Note(
                    source=self.source,
                    code="sentence-too-long",
                    message=(
                        f"the sentence at offset {each.sentence.start} has more than "
                        f"{LONGEST_SENTENCE} words: not read"
                    ),
                )


def read(article: Article, source: str, published: date | None) -> Reading:
    """Read an article, sentence by sentence: who is named, who says what, what happened."""
    passages = passages_of(article, published)
    cast = Cast()
    statements = Statements(cast, slug(source.partition(":")[2]))
    incidents = Incidents(cast)
    truces = Truces(cast, incidents, published)
    later: list[tuple[Passage, tuple[Said, ...]]] = []
    for passage in passages:
        if not passage.tokens:
            continue
        cast.meet(passage)
        said = statements.read(passage)
        if passage.part in RETOLD:
            later.append((passage, said))
        else:
            incidents.read(passage, said)
            truces.read(passage, said)
    statements.end()
    for passage, said in sorted(later, key=lambda each: RETOLD.index(each[0].part)):
        incidents.read(passage, said)
        truces.read(passage, said)
    return Reading(source, passages, cast, statements, incidents, truces)
