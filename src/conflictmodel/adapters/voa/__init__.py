"""
News pages in the layouts of the Voice of America, read into datasets.

The way of a page: lines, blocks, an article (`_lines`, `_blocks`, `_article`: syntax), passages
with their mentions (`_passages`), then statements, incidents and truces in reading order.

``parse`` never raises on what a page says: a page without the expected parts gives a dataset
with notes that say why.
"""

import hashlib
import re
from datetime import date

from attrs import frozen

from conflictmodel.adapters.voa._article import Article, article_of
from conflictmodel.adapters.voa._blocks import Block
from conflictmodel.adapters.voa._cast import Cast, slug
from conflictmodel.adapters.voa._incidents import Incidents
from conflictmodel.adapters.voa._passages import LONGEST_SENTENCE, PARTS, Passage, passages_of
from conflictmodel.adapters.voa._statements import Said, Statements
from conflictmodel.adapters.voa._times import times_of
from conflictmodel.adapters.voa._tokens import tokens_of
from conflictmodel.adapters.voa._truces import Truces
from conflictmodel.dataset import Dataset
from conflictmodel.errors import InvalidValue
from conflictmodel.model import Note, Source
from conflictmodel.values import Evidence, Part, Precision, Rights, Support, When, unexpected

__all__ = ["LONGEST_LINE", "LONGEST_PAGE", "UNREAD", "parse"]

#: The longest page that is read, in characters; a longer one gives a note.
LONGEST_PAGE = 10_000_000

#: The longest line that is read as prose, in characters; longer ones are no copy.
LONGEST_LINE = 100_000

#: The codes of the notes that say why a page gave nothing.
UNREAD = frozenset({"not-utf-8", "not-text", "too-long", "line-too-long", "empty", "no-article"})

PUBLISHER = "Voice of America"


def parse(
    page: str | bytes, *, published: str | date | When | None = None, url: str | None = None
) -> Dataset:
    """
    Read a page.

    Args:
        page: Its text; bytes are decoded as UTF-8. Evidence offsets count code points of it.
        published: The day of publication, for pages that do not say. With it, weekdays become
            dates; without it, they stay words and the dates are left open.
        url: Where the page stands.

    Returns:
        One source with its text, and what it reports, every object with the words it rests on.
        A page that is no article gives a dataset with notes and nothing else but the source.

    Raises:
        InvalidValue: If ``published`` or ``url`` is none. Nothing on the page itself raises.
    """
    when = None if published is None else When.of(published)
    text, notes = _text_of(page)
    source = Source(
        id=f"source:voa-{_key(page, url)}",
        url=url,
        publisher=PUBLISHER,
        published=when,
        sha256=_digest(page),
    )
    if text is None:
        return _dataset(source, notes)
    article = article_of(text)
    source = _described(source, article)
    when = source.published
    notes += _notes_on(article, when)
    if not article.paragraphs:
        return _dataset(source, notes)
    return _dataset(source, notes) | _read(article, source, _day(when))


# The bytes ---------------------------------------------------------------------------------------


def _text_of(page: str | bytes) -> tuple[str | None, list[tuple[str, str]]]:
    """The text of a page, or why it cannot be read."""
    if isinstance(page, bytes):
        try:
            text = page.decode("utf-8-sig") if page.startswith(b"\xef\xbb\xbf") else page.decode()
        except UnicodeDecodeError as error:
            byte = page[error.start]
            return None, [("not-utf-8", f"not UTF-8: the byte {byte:#04x} at offset {error.start}")]
    elif isinstance(page, str):
        text = page
    else:
        raise InvalidValue([unexpected("the text or bytes of a page", page, code="type")])
    if len(text) > LONGEST_PAGE:
        return None, [("too-long", f"{len(text)} characters; at most {LONGEST_PAGE} are read")]
    bad = re.search(r"[\x00\ud800-\udfff]", text)
    if bad:
        name = "NUL" if bad[0] == "\0" else "a lone surrogate"
        line = text.count("\n", 0, bad.start()) + 1
        return None, [("not-text", f"not text: {name} at offset {bad.start()}, line {line}")]
    if not text.strip():
        return None, [("empty", "the page is empty")]
    if max(map(len, re.split(r"[\r\n]", text))) > LONGEST_LINE:
        reason = f"a line is longer than {LONGEST_LINE} characters: this is no article"
        return None, [("line-too-long", reason)]
    return text, []


def _digest(page: str | bytes) -> str:
    data = page if isinstance(page, bytes) else page.encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()


_ARTICLE_ID = re.compile(r"/([0-9]{3,12})\.html", re.ASCII)


def _key(page: str | bytes, url: str | None) -> str:
    """
    A name for a page: the number in its URL, which outlives the slug; else its digest.
    """
    number = _ARTICLE_ID.search(url or "")
    return number[1] if number else _digest(page)[:12]


def _day(when: When | None) -> date | None:
    if when is None or when.precision not in (Precision.DAY, Precision.SECOND):
        return None
    return date.fromisoformat(when.text[:10]) if when.text[10:11] in ("", "T") else None


# The source --------------------------------------------------------------------------------------


def _described(source: Source, article: Article) -> Source:
    headline = article.headline
    authors = tuple(dict.fromkeys(name.text for name in article.authors))
    agencies = tuple(dict.fromkeys(name.text for name in article.agencies))
    # The caller's date counts before the page's own.
    dated = None if source.published else _date_of(article)
    furniture = [headline, *article.captions, *article.subheads, *article.credits]
    return Source(
        id=source.id,
        url=source.url,
        publisher=source.publisher,
        published=source.published or _day_in(dated),
        sha256=source.sha256,
        text=article.text,
        title=article.text_of(headline).strip() if headline else None,
        authors=authors,
        contributors=tuple(dict.fromkeys(name.text for name in article.contributors)),
        agencies=agencies,
        rights=Rights.RESTRICTED if agencies else Rights.UNKNOWN,
        evidence=tuple(_block_evidence(article, block) for block in furniture if block),
        support=(dated,) if dated and _day_in(dated) else (),
    )


def _date_of(article: Article) -> Support | None:
    """The page's own date line, which older layouts have, as the words of ``published``."""
    block = article.published
    if block is None:
        return None
    return Support(field="published", words=_block_evidence(article, block))


def _day_in(words: Support | None) -> When | None:
    """The day that a date line names in full; None if it names none."""
    if words is None:
        return None
    text = words.words.exact
    for time in times_of(tokens_of(text, 0, len(text)), None):
        if time.when is not None:
            return time.when
    return None


def _block_evidence(article: Article, block: Block) -> Evidence:
    part = PARTS.get(block.kind, Part.CREDIT)
    return Evidence(exact=article.text_of(block), start=block.text_start, part=part)


def _notes_on(article: Article, when: When | None) -> list[tuple[str, str]]:
    notes = []
    if not article.paragraphs:
        notes.append(("no-article", "no paragraph of prose was found: nothing was read"))
    if article.headline is None:
        notes.append(("no-headline", "no headline was found"))
    if when is None:
        notes.append(
            ("no-date", "no publication date: weekdays and other relative times stay open")
        )
    elif _day(when) is None:
        notes.append(("vague-date", f"published {when}: relative times need a day and stay open"))
    return notes


def _dataset(source: Source, notes: list[tuple[str, str]]) -> Dataset:
    made = (Note(source=source.id, code=code, message=message) for code, message in notes)
    return Dataset.of(source, *made)


# What it reports ---------------------------------------------------------------------------------


@frozen
class _Reading:
    """What each room has read of a page."""

    cast: Cast
    statements: Statements
    incidents: Incidents
    truces: Truces

    def events_of(self, passage: Passage, said: tuple[Said, ...]) -> None:
        """Take what a sentence tells of incidents and truces."""
        self.incidents.read(passage, said)
        self.truces.read(passage, said)


def _read(article: Article, source: Source, published: date | None) -> Dataset:
    passages = passages_of(article, published)
    cast = Cast()
    incidents = Incidents(cast)
    truces = Truces(cast, incidents, published)
    reading = _Reading(cast, Statements(cast, _stem(source)), incidents, truces)
    later: list[tuple[Passage, tuple[Said, ...]]] = []
    for passage in passages:
        if not passage.tokens:
            continue
        cast.meet(passage)
        said = reading.statements.read(passage)
        if passage.part in _RETOLD:
            later.append((passage, said))
        else:
            reading.events_of(passage, said)
    for passage, said in sorted(later, key=lambda each: _RETOLD.index(each[0].part)):
        reading.events_of(passage, said)
    too_long = [passage for passage in passages if not passage.tokens]
    return _objects(reading, source.id) | _notes_on_long_ones(source, too_long)


def _notes_on_long_ones(source: Source, passages: list[Passage]) -> Dataset:
    """Notes on the sentences that were passed over, so that nothing is lost in silence."""
    limit = f"more than {LONGEST_SENTENCE} words"
    return Dataset.of(
        *(
            Note(
                source=source.id,
                code="sentence-too-long",
                message=f"the sentence at offset {each.sentence.start} has {limit}: not read",
            )
            for each in passages
        )
    )


#: Captions, sub-heads and the headline repeat what the paragraphs tell: their events are read last.
_RETOLD = (Part.CAPTION, Part.SUBHEAD, Part.HEADLINE)


def _stem(source: Source) -> str:
    return slug(source.id.partition(":")[2])


def _objects(reading: _Reading, source: str) -> Dataset:
    incidents = reading.incidents.objects(source)
    ceasefires, extensions = reading.truces.objects(source)
    return Dataset(
        actors=reading.cast.actors(source),
        statements=reading.statements.objects(source),
        incidents=incidents,
        ceasefires=ceasefires,
        extensions=extensions,
    )
