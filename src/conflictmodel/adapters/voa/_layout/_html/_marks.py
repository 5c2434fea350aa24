"""
What the elements of a page are for, by their tags, their attributes and their classes.

A mark holds for all that stands in the element. Tags are what all sites share; the classes are
those of the three content management systems that VOA pages come from, and words that any site
uses. What holds the story is never marked: a page whose ``body`` has the class "print-lay-article"
is no print dialogue.
"""

import re
from functools import cache, lru_cache

from attrs import define, field

from conflictmodel.adapters.voa._layout._html._tree import Element
from conflictmodel.adapters.voa._sentences._phrases import word_set

Marked = frozenset[str]

NOTHING: Marked = frozenset()

TAGS: tuple[tuple[str, frozenset[str]], ...] = (
    ("chrome", word_set("nav footer aside dialog menu button label")),
    ("header", word_set("header")),
    ("media", word_set("video audio amp-video amp-audio amp-youtube amp-iframe")),
    ("figure", word_set("figure")),
    ("caption", word_set("figcaption")),
    ("date", word_set("time")),
    ("quote", word_set("blockquote")),
    ("speaker", word_set("cite")),
)

ATTRIBUTES: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    ("chrome", "role", re.compile("navigation|banner|contentinfo|search|complementary|dialog")),
    ("chrome", "hidden", re.compile("")),
    ("chrome", "aria-hidden", re.compile("true")),
    ("chrome", "style", re.compile(r".*display:\s*none", re.IGNORECASE)),
    ("byline", "rel", re.compile("author")),
    ("byline", "href", re.compile(".*/author/")),
)

#: How a class or the id begins.
CLASSES: tuple[tuple[str, str], ...] = (
    ("chrome", r"sr-only|visually-hidden|skip-|accessibility|breadcrumb|menu|nav(?:bar)?\b"),
    ("chrome", r"(?:article-|sticky-)?shar(?:e|ing)(?:$|[-_])|social|toolbar|tags?\b|comments?\b"),
    ("chrome", r"print-(?:dialog|options)|link-print|c-hlights|c-lightbox|responsive-indicator"),
    ("chrome", r"pg-header|pg-footer|footer|disqus|overlay|modal|cookie|newsletter|subscribe"),
    # Advertisements, and the bar that the Wayback Machine puts above a page.
    ("chrome", r"advert|promo|wm-ipp"),
    # Of fact checks: the verdict's label, and where the claim was made.
    ("chrome", r"verdict-head|statement-source"),
    ("related", r"media-block|related|recommend|more-stor|most-(?:read|popular)|also-|teaser"),
    ("media", r"c-mmp|c-spinner|media-download|(?:(?:media|video|audio)-?)?player|video-container"),
    ("media", r"external-?(?:media|content)|infographic|twitter|instagram|fb-(?:post|video)"),
    ("figure", r"[\w-]*(?:image|photo)|zoomme|cover-media"),
    ("caption", r"[\w-]*caption\b"),
    ("author", r"c-author$|author[-_](?:box|bio|card|info)"),
    ("byline", r"links__item|by-?line|authors?$|(?:article|story)[-_]+author"),
    ("date", r"date$|publish|pub-?date|timestamp"),
    ("dateline", r"dateline\b"),
    ("quote", r"wsw__quote|pull-?quote|quote\b"),
    ("speaker", r"statement-author|quote[-_]+(?:author|name)"),
    ("claim", r"statement-content"),
    ("intro", r"(?:article[-_]+)?(?:intro|lead|lede|standfirst|summary|deck)$"),
    # What holds the text and little else.
    ("text", r"(?:article|story|entry)[-_]*(?:content|body|text)$|body-text$"),
)

_BEGINNINGS = tuple((mark, re.compile(names)) for mark, names in CLASSES)

#: Elements that no class makes furniture.
NEVER = word_set("body main article")


@cache
def _by_tag(tag: str) -> Marked:
    return frozenset(mark for mark, tags in TAGS if tag in tags)


# Sites have some hundred classes, and use them on all pages.
@lru_cache(maxsize=4096)
def _by_name(name: str) -> Marked:
    return frozenset(mark for mark, beginning in _BEGINNINGS if beginning.match(name))


def _by_names(element: Element) -> Marked:
    return NOTHING.union(*map(_by_name, element.names))


def _by_attributes(element: Element) -> Marked:
    return frozenset(
        mark
        for mark, name, value in ATTRIBUTES
        if name in element.attributes and value.match(element.get(name))
    )


def marks_of(element: Element) -> Marked:
    """The marks of an element by itself."""
    return _by_tag(element.tag) | _by_names(element) | _by_attributes(element)


def says_it_holds_text(element: Element) -> bool:
    """Whether an element says of itself that it holds the text of an article."""
    return "text" in _by_names(element) or element.get("itemprop") == "articleBody"


@define
class Marks:
    """The marks of elements, each looked for once."""

    #: The elements that hold the story, which are never marked.
    holders: frozenset[Element] = frozenset()
    _known: dict[Element, Marked] = field(factory=dict)

    def of(self, element: Element) -> Marked:
        """The marks of an element and of what it stands in."""
        known = self._known.get(element)
        if known is None:
            above = self.of(element.parent) if element.parent else NOTHING
            # What stands in furniture is furniture.
            none = "chrome" in above or element.tag in NEVER or element in self.holders
            known = self._known[element] = above if none else above | marks_of(element)
        return known
