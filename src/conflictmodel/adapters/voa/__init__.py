"""
News pages in the layouts of the Voice of America, read into datasets.

The way of a page, a room for each step, none of which reaches back:

- `_layout`: lines, markup, blocks, and the article that they make; syntax only;
- `_sentences`: words, and what they mention: names, places, times, lengths;
- `_cast`: who is who;
- `_speech`: who says what;
- `_events`: what happened, what became of people, and who is said to have done it;
- `_truces`: which truces there are, their terms and extensions.

`_reading` leads through the rooms, `_source` makes the source, `_explain` shows what each saw,
and `_lexicon` holds the word lists.

``parse`` never raises on what a page says: a page without the expected parts gives a dataset
with notes that say why. ``explain`` shows what each step saw.
"""

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from conflictmodel.adapters.voa._explain import Explanation, Mention, SeenBlock, explained
from conflictmodel.adapters.voa._grounds import Firing
from conflictmodel.adapters.voa._layout._article import Article, article_of
from conflictmodel.adapters.voa._layout._lines import LONGEST_LINE
from conflictmodel.adapters.voa._reading import Reading, read
from conflictmodel.adapters.voa._source import (
    LONGEST_PAGE,
    NoteText,
    day_of,
    described,
    notes_on,
    source_of,
    text_in,
)
from conflictmodel.dataset import Dataset
from conflictmodel.model import Entity, Note, Source
from conflictmodel.values import When

__all__ = [
    "LONGEST_LINE",
    "LONGEST_PAGE",
    "UNREAD",
    "Explanation",
    "Firing",
    "Mention",
    "SeenBlock",
    "explain",
    "parse",
]

#: The codes of the notes that say why a page gave nothing.
UNREAD = frozenset({"not-utf-8", "not-text", "too-long", "empty", "feed", "no-article"})


def parse(
    page: str | bytes, *, published: str | date | When | None = None, url: str | None = None
) -> Dataset:
    """
    Read a page.

    Args:
        page: Its text; bytes are decoded as UTF-8. Evidence offsets count code points of it.
        published: The day of publication, for pages that do not say. With it, weekdays become
            dates; without it, they stay words and the dates are left open. It counts before what
            the page says of itself; where the two differ, a note says so ("date-overridden").
        url: Where the page stands.

    Returns:
        One source with its text, and what it reports, every object with the words it rests on.
        A page that is no article gives a dataset with notes and nothing else but the source.

    Raises:
        InvalidValue: If ``published`` or ``url`` is none. Nothing on the page itself raises.
    """
    return _parsed(page, published, url).dataset


def explain(
    page: str | bytes, *, published: str | date | When | None = None, url: str | None = None
) -> Explanation:
    """
    Read a page and show what each step saw: blocks, mentions, and the rules behind every object.

    Args:
        page: As for `parse`.
        published: As for `parse`.
        url: As for `parse`.

    Returns:
        The dataset that `parse` gives, and how it came about; ``print`` it to read it.

    Raises:
        InvalidValue: If ``published`` or ``url`` is none.
    """
    parsed = _parsed(page, published, url)
    return explained(parsed.dataset, parsed.article, parsed.reading)


@frozen
class _Parsed:
    """A page after the last step, with what the steps before it made of it."""

    dataset: Dataset
    #: None if the page is no text.
    article: Article | None = None
    #: None if it has no paragraph of prose.
    reading: Reading | None = None


def _parsed(page: str | bytes, published: str | date | When | None, url: str | None) -> _Parsed:
    when = None if published is None else When.of(published)
    text, notes = text_in(page)
    source = source_of(page, when, url)
    if text is None:
        return _Parsed(_dataset(source, notes))
    article = article_of(text)
    source = described(source, article)
    notes += notes_on(article, source.published)
    if not article.paragraphs:
        return _Parsed(_dataset(source, notes), article)
    reading = read(article, source.id, day_of(source.published))
    return _Parsed(_dataset(source, notes, reading.objects()), article, reading)


def _dataset(
    source: Source, notes: Iterable[NoteText], objects: Iterable[Entity | Note] = ()
) -> Dataset:
    """A source, why some of it, or all, was not read, and what the rest reports."""
    made = (Note(source=source.id, code=code, message=message) for code, message in notes)
    return Dataset.of(source, *made, *objects)
