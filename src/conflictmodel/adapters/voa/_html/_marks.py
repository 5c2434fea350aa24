"""
What the elements of a page are for, by their tags and by their classes.

A mark holds for all that stands in the element. Tags come first, since all sites share them; the
classes are those of the three content management systems that VOA pages come from, and words that
any site uses. What holds the story is never marked: a page whose ``body`` has the class
"print-lay-article" is no print dialogue.
"""

import re
from collections.abc import Callable

from attrs import define, field

from conflictmodel.adapters.voa._html._tree import Element
from conflictmodel.adapters.voa._phrases import word_set

Test = Callable[[Element], bool]


def tags(names: str) -> Test:
    wanted = word_set(names)
    return lambda element: element.tag in wanted


def classes(pattern: str) -> Test:
    """Whether a class or the id begins like this."""
    start = re.compile(rf"(?:^|\s)(?:{pattern})")
    return lambda element: start.search(element.names) is not None


def attribute(name: str, pattern: str) -> Test:
    value = re.compile(pattern)
    return lambda element: (
        name in element.attributes and value.search(element.get(name)) is not None
    )


#: What each mark is known by. An element may have several.
MARKS: tuple[tuple[str, Test], ...] = (
    ("chrome", tags("nav footer aside form dialog menu button label")),
    (
        "chrome",
        attribute("role", r"^(?:navigation|banner|contentinfo|search|complementary|dialog)"),
    ),
    ("chrome", attribute("hidden", "")),
    ("chrome", attribute("aria-hidden", "^true$")),
    (
        "chrome",
        classes(
            r"sr-only|visually-hidden|skip-|nav(?:bar|igation)?\b|menu|breadcrumb|share|sharing"
            r"|social|sticky-share|print-|link-print|c-hlights|c-lightbox|overlay|modal|cookie"
            r"|newsletter|subscribe|comments?\b|disqus|responsive-indicator|advert|promo|footer"
            r"|tags?\b|pg-footer|pg-header|accessibility|toolbar|verdict-head|statement-source"
        ),
    ),
    ("header", tags("header")),
    (
        "related",
        classes(r"media-block|related|recommend|more-stor|most-(?:read|popular)|also-|teaser"),
    ),
    ("media", tags("video audio amp-video amp-audio amp-youtube amp-iframe")),
    (
        "media",
        classes(
            r"c-mmp|(?:media|video|audio)-?player|player|media-download|c-spinner|video-container"
            r"|externalmedia|external-content|infographic|twitter-|instagram-|fb-(?:post|video)"
        ),
    ),
    ("figure", tags("figure")),
    ("figure", classes(r"media-image|zoomme|cover-media|photo|image-")),
    ("caption", tags("figcaption")),
    ("caption", classes(r"(?:[\w-]*[-_])?caption\b")),
    ("author", classes(r"c-author(?:\s|$)|author[-_](?:box|bio|card|info)")),
    ("byline", classes(r"links__item|by-?line|authors?(?:\s|$)|(?:article|story)[-_]+author")),
    ("byline", attribute("rel", "^author$")),
    ("byline", attribute("href", "/author/")),
    ("date", tags("time")),
    ("date", classes(r"date(?:\s|$)|publish|pub-?date|timestamp")),
    ("dateline", classes(r"dateline\b")),
    ("quote", tags("blockquote")),
    ("quote", classes(r"wsw__quote|pull-?quote|quote\b")),
    ("speaker", tags("cite")),
    ("speaker", classes(r"statement-author|quote[-_]+(?:author|name)")),
    ("claim", classes(r"statement-content")),
    ("intro", classes(r"intro(?:\s|$)|standfirst|article-summary")),
)

#: Classes and names of the element that holds the text and little else.
HOLDS_TEXT: tuple[Test, ...] = (
    attribute("id", "^article-content$"),
    attribute("itemprop", "^articleBody$"),
    classes(r"article[-_]+(?:body|content|text)|story[-_]+body|entry-content|body-text"),
)

#: Elements that no class makes furniture.
NEVER = word_set("html body main article")


@define
class Marks:
    """The marks of elements, each looked for once."""

    #: The elements that hold the story, which are never marked.
    holders: frozenset[Element] = frozenset()
    _known: dict[Element, frozenset[str]] = field(factory=dict)

    def of(self, element: Element) -> frozenset[str]:
        """The marks of an element and of what it stands in."""
        known = self._known.get(element)
        if known is None:
            known = self._known[element] = self._own(element) | (
                self.of(element.parent) if element.parent else frozenset()
            )
        return known

    def _own(self, element: Element) -> frozenset[str]:
        if element.tag in NEVER or element in self.holders:
            return frozenset()
        return frozenset(name for name, test in MARKS if test(element))
