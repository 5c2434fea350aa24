"""
What a page says of itself: when it was published, where it stands, who wrote it.

What is printed comes first, since the date that readers see has its zone; then the linked data
(schema.org, as JSON), then `meta` elements. "Modified" dates are not read: they are of the CMS.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from conflictmodel.adapters.voa._layout._html._scan import shown
from conflictmodel.adapters.voa._layout._html._story import Story
from conflictmodel.adapters.voa._layout._html._tree import Tree
from conflictmodel.errors import InvalidValue
from conflictmodel.values import When

Span = tuple[int, int]


@frozen
class Metadata:
    """What a page says of itself, apart from its text."""

    #: When it was published, and where the page says so.
    published: tuple[When, Span] | None = None

    #: Where it stands; may be no URL at all.
    urls: tuple[str, ...] = ()

    #: Who wrote it, for pages without a byline.
    authors: tuple[str, ...] = ()

    #: Where linked data stands that cannot be read.
    broken: tuple[int, ...] = ()


def metadata_of(tree: Tree, story: Story) -> Metadata:
    """Read what a page says of itself."""
    linked, broken = _linked_data(tree)
    told = _Told(tree, story, linked)
    return Metadata(
        published=next(told.dates(), None),
        urls=tuple(filter(None, told.urls())),
        authors=tuple(dict.fromkeys(told.authors())),
        broken=broken,
    )


# Linked data -------------------------------------------------------------------------------------


@frozen
class Linked:
    """An entity that linked data describes, and where its script stands."""

    script: Span
    entity: dict[str, Any]

    @property
    def types(self) -> tuple[str, ...]:
        """What it is; an entity may be several things."""
        return tuple(_texts(self.entity.get("@type")))


#: What describes the page itself, the surest first. Fact checks are reviews of claims.
OWN = (
    re.compile(r"(?:\w*News)?Article|BlogPosting|LiveBlogPosting|ReportageNewsArticle"),
    re.compile(r"ClaimReview"),
    re.compile(r"WebPage|VideoObject|AudioObject"),
)


def _linked_data(tree: Tree) -> tuple[tuple[Linked, ...], tuple[int, ...]]:
    """What describes the page itself, the surest first, and where there is none to be read."""
    found: list[Linked] = []
    broken = []
    for element in tree.telling:
        if element.tag != "script" or "ld+json" not in element.get("type").lower():
            continue
        span = tree.contents.get(element.start, (element.end, element.end))
        try:
            value = json.loads(tree.page[slice(*span)])
        except (ValueError, RecursionError):
            broken.append(span[0])
        else:
            found.extend(Linked(span, entity) for entity in _entities(value))
    ranked = ((rank, each) for rank, own in enumerate(OWN) for each in found if _is(each, own))
    return tuple(each for _, each in ranked), tuple(broken)


def _is(each: Linked, own: re.Pattern[str]) -> bool:
    return any(own.fullmatch(name) for name in each.types)


def _entities(value: object) -> Iterator[dict[str, Any]]:
    """The entities of a document: one, a list, or a graph. What they hold is of other things."""
    if isinstance(value, list):
        yield from (each for each in value if isinstance(each, dict))
    elif isinstance(value, dict):
        yield value
        yield from _entities(value.get("@graph")) if isinstance(value.get("@graph"), list) else ()


def _texts(value: object) -> Iterator[str]:
    """The texts of a value that may be one, a list of them, or entities with a name."""
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            each = each.get("name") or each.get("@id")
        if isinstance(each, str) and each.strip():
            yield each.strip()


#: What `meta` elements call the time of publication.
DATES = ("article:published_time", "datepublished", "dc.date.issued", "pubdate", "date")

# What is told ------------------------------------------------------------------------------------

# "2024-04-28T03:00:00-04:00", "2024-04-28 07:00:00Z", "2019-11-18T12:00:00.000+0000".
_DATE = re.compile(
    r"\s*(?P<day>\d{4}-\d\d-\d\d)(?:[Tt ](?P<time>\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?"
    r" ?(?P<zone>[Zz]|[+-]\d\d:?\d\d)?)?\s*",
    re.ASCII,
)


def when_of(text: str) -> When | None:
    """The time that a date of metadata names; years before the web are a CMS's zero."""
    found = _DATE.fullmatch(text)
    if found is None or found["day"] < "1990":
        return None
    time = f"T{found['time']}{found['zone'] or ''}" if found["time"] else ""
    try:
        return When.of(found["day"] + time)
    except InvalidValue:
        return None


@frozen
class _Told:
    tree: Tree
    story: Story
    linked: tuple[Linked, ...]

    def dates(self) -> Iterator[tuple[When, Span]]:
        """When it was published, the surest first."""
        metas = (span for name in DATES for span in self._metas(name))
        for span in (*self._times(), *self._linked_dates(), *metas):
            when = when_of(shown(self.tree.page, *span))
            if when:
                yield when, span

    def urls(self) -> Iterator[str]:
        for element in self.tree.telling:
            if element.tag == "link" and element.get("rel").lower() == "canonical":
                yield element.get("href").strip()
        for span in self._metas("og:url"):
            yield shown(self.tree.page, *span)
        for each in self.linked:
            page = each.entity.get("mainEntityOfPage")
            yield from _texts(page.get("@id") if isinstance(page, dict) else page)

    def authors(self) -> Iterator[str]:
        metas = [shown(self.tree.page, *span) for span in self._metas("author")]
        linked = (name for each in self.linked for name in _texts(each.entity.get("author")))
        yield from filter(None, metas) if any(metas) else linked

    def _times(self) -> Iterator[Span]:
        """Those that stand above the text and are of no other story."""
        for element in self.tree.telling:
            span = element.attributes.get("datetime") if element.tag == "time" else None
            aside = self.story.marks.of(element) & {"chrome", "related", "media", "author"}
            if span and not aside and element.start < self.story.begins:
                yield span

    def _linked_dates(self) -> Iterator[Span]:
        for each in self.linked:
            date = each.entity.get("datePublished")
            if isinstance(date, str):
                yield from _span_in(self.tree.page, each.script, "datePublished", date)

    def _metas(self, name: str) -> Iterator[Span]:
        for element in self.tree.telling:
            if element.tag == "meta" and "content" in element.attributes:
                names = (element.get(each).lower() for each in ("property", "name", "itemprop"))
                if name in names:
                    yield element.attributes["content"]


def _span_in(page: str, script: Span, key: str, value: str) -> Iterator[Span]:
    """Where a text stands in a script, as the value of a key."""
    for found in re.finditer(rf'"{key}"\s*:\s*"((?:[^"\\]|\\.)*+)"', page[slice(*script)]):
        if found[1] == value:
            yield script[0] + found.start(1), script[0] + found.end(1)
            return
