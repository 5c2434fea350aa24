"""
The tree of a page, and its lines: what a browser would show, each block a line of its own.

The tree follows the HTML standard as far as lines and their surroundings depend on it: a new block
ends an open paragraph, a new item the one before it, an end tag closes what it finds within its
scope and is passed over otherwise. What the standard does to formatting that is closed in the
wrong order, and to text that is misplaced within tables, changes no line and is left out.
"""

from collections.abc import Iterator
from functools import cached_property

from attrs import define, field

from conflictmodel.adapters.voa._layout._html._scan import (
    BLANKS,
    Markup,
    attributes_of,
    markup_of,
    shown,
)
from conflictmodel.adapters.voa._sentences._phrases import word_set

VOID = word_set(
    "area base br col embed hr img input link meta param source track wbr keygen basefont bgsound"
)

#: Elements of which nothing is shown.
HIDDEN = word_set(
    "script style title textarea iframe noembed noframes noscript template svg math select"
    " datalist object applet canvas"
)

#: Elements that end an open paragraph.
ENDS_PARAGRAPH = word_set(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre"
    " search section summary table ul xmp dd dt"
)

HEADINGS = word_set("h1 h2 h3 h4 h5 h6")

CELLS = word_set("caption colgroup td th tr tbody thead tfoot")

#: Elements that stand on lines of their own.
BLOCKS = ENDS_PARAGRAPH | CELLS | word_set("body video audio legend")

#: Tags that change nothing: a page has these elements anyway. Its body is the root of the tree.
PAGE = word_set("html head body")

#: An end tag of formatting looks no further up for what it closes than these.
SPECIAL = BLOCKS | HIDDEN | word_set("button marquee")

TABLE = word_set("table template")

#: An end tag of a block looks no further up than these.
SCOPE = TABLE | word_set("td th caption object marquee applet")

SCOPES: dict[str, frozenset[str]] = {
    "p": SCOPE | {"button"},
    "li": SCOPE | {"ol", "ul"},
    **dict.fromkeys(CELLS | {"table"}, TABLE),
    **dict.fromkeys((SPECIAL - HIDDEN - CELLS) - {"p", "li", "table"}, SCOPE),
}

ITEMS = SPECIAL - {"address", "div", "p"}

#: Which open element a start tag ends, and how far up it looks for it.
ENDED_BY: dict[str, tuple[tuple[frozenset[str], frozenset[str]], ...]] = {
    **dict.fromkeys(ENDS_PARAGRAPH, ((frozenset({"p"}), SCOPES["p"]),)),
    "li": ((frozenset({"li"}), ITEMS), (frozenset({"p"}), SCOPES["p"])),
    "dd": ((word_set("dd dt"), ITEMS), (frozenset({"p"}), SCOPES["p"])),
    "dt": ((word_set("dd dt"), ITEMS), (frozenset({"p"}), SCOPES["p"])),
    "a": ((frozenset({"a"}), SPECIAL),),
    "td": ((word_set("td th"), TABLE),),
    "th": ((word_set("td th"), TABLE),),
    "tr": ((frozenset({"tr"}), TABLE),),
    **dict.fromkeys(
        ("tbody", "thead", "tfoot"),
        ((frozenset({"tr"}), TABLE), (word_set("tbody thead tfoot caption"), TABLE)),
    ),
}

#: Elements within elements: no page has so many, and what a tag costs grows with them.
DEEPEST = 200


# No slots: what is looked up once is kept, and attrs keeps that more slowly with slots.
@define(eq=False, slots=False)
class Element:
    """An element of the tree, with the place of its start tag."""

    tag: str
    parent: "Element | None"
    depth: int
    start: int
    end: int
    _page: str = field(repr=False)

    @cached_property
    def attributes(self) -> dict[str, tuple[int, int]]:
        """Where the values of its attributes stand."""
        return attributes_of(self._page, self.start, self.end)

    def get(self, name: str) -> str:
        """The value of an attribute with its references resolved; empty if there is none."""
        span = self.attributes.get(name)
        return shown(self._page, *span) if span else ""

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Its classes and its id, in lower case."""
        named = (self.get(name) for name in ("class", "id") if name in self.attributes)
        return tuple(each for value in named for each in value.lower().split())

    @property
    def upwards(self) -> Iterator["Element"]:
        """Itself and what it stands in, from within."""
        each: Element | None = self
        while each:
            yield each
            each = each.parent


@define(eq=False)
class Line:
    """A line as a browser shows it."""

    #: The innermost element that holds all of its text.
    element: Element

    #: The pieces of the page that its text is made of.
    pieces: list[tuple[int, int]]

    #: The tag that began the line.
    opening: tuple[int, int]

    #: Whether a block begins with it, and no ``<br>``.
    gap: bool


@define
class Tree:
    """The lines of a page, and the elements that tell of it."""

    page: str = field(repr=False)
    lines: list[Line] = field(factory=list)
    #: ``meta``, ``link``, ``time``, ``title`` and ``script`` elements, in order.
    telling: list[Element] = field(factory=list)
    #: The place of the text of ``title`` and ``script`` elements.
    contents: dict[int, tuple[int, int]] = field(factory=dict)


TELLING = word_set("meta link time title script")

IMAGES = word_set("img amp-img")

FOREIGN = word_set("svg math")


@define
class _Builder:
    """The open elements, and the line at hand."""

    tree: Tree
    at: Element
    #: How many elements are open that show nothing.
    hidden: int = 0
    #: How many elements of each name are open: what is not open needs no looking for.
    open: dict[str, int] = field(factory=dict)
    pieces: list[tuple[int, int]] = field(factory=list)
    holder: Element | None = None
    opening: tuple[int, int] = (0, 0)
    gap: bool = True

    def take(self, markup: Markup) -> None:
        if not markup.name:
            self.text(markup.start, markup.end)
        elif markup.name.startswith("/") and markup.name != "/br":
            self.close(markup.name[1:], markup)
        else:
            self.start(markup.name.removeprefix("/"), markup)

    def text(self, start: int, end: int) -> None:
        if self.hidden:
            self.tell(start, end)
        elif self.pieces or self.tree.page[start:end].strip(BLANKS):
            self.pieces.append((start, end))
            if self.tree.page[start:end].strip(BLANKS):
                self.holder = common(self.holder, self.at) if self.holder else self.at

    def start(self, name: str, markup: Markup) -> None:
        if name in PAGE or (name in CELLS and "table" not in self.open):
            return
        self.end_those_that(name)
        if name in BLOCKS or name == "br":
            self.break_line(markup.start, markup.end, gap=name != "br")
        parent, page = self.at, self.tree.page
        element = Element(name, parent, parent.depth + 1, markup.start, markup.end, page)
        if name in TELLING:
            self.tree.telling.append(element)
        if not self.hidden:
            self.say(element, words_of(element))
        closed = page[markup.end - 2] == "/" and (self.hidden or name in FOREIGN)
        if name not in VOID and not closed and element.depth < DEEPEST:
            self.at = element
            self.open[name] = self.open.get(name, 0) + 1
            self.hidden += name in HIDDEN

    def end_those_that(self, name: str) -> None:
        """Close what a start tag closes without an end tag."""
        if name in HEADINGS and self.at.tag in HEADINGS:
            self.close_up_to(self.at)
        for names, until in ENDED_BY.get(name, ()):
            self.close_one_of(names, until)

    def close(self, name: str, markup: Markup) -> None:
        names = HEADINGS if name in HEADINGS else frozenset({name})
        closed = self.close_one_of(names, SCOPES.get(name, SPECIAL))
        # `</p>` alone is an empty paragraph; other end tags that end nothing are nothing.
        if name == "p" or (closed and name in BLOCKS):
            self.break_line(markup.end, markup.end)

    def close_one_of(self, names: frozenset[str], until: frozenset[str]) -> bool:
        """Close the innermost open element of some names, unless it stands beyond others."""
        if names.isdisjoint(self.open):
            return False
        for each in self.at.upwards:
            if each.tag in names:
                self.close_up_to(each)
                return True
            if each.tag in until:
                return False
        return False

    def close_up_to(self, element: Element) -> None:
        for each in self.at.upwards:
            self.open[each.tag] -= 1
            if not self.open[each.tag]:
                del self.open[each.tag]
            self.hidden -= each.tag in HIDDEN
            if each is element:
                self.at = each.parent or self.at
                return

    def tell(self, start: int, end: int) -> None:
        """Keep what is not shown and tells of the page."""
        if self.at.tag in TELLING:
            self.tree.contents[self.at.start] = (start, end)
        if self.at.tag == "title":
            self.say(self.at, (start, end))

    def say(self, element: Element, span: tuple[int, int] | None) -> None:
        """Make words that no text shows a line of their own, unless text surrounds them."""
        if span and not self.pieces and shown(self.tree.page, *span):
            self.tree.lines.append(Line(element, [span], self.opening, self.gap))
            after = max(element.end, span[1])
            self.opening, self.gap = (after, after), True

    def break_line(self, start: int, end: int, *, gap: bool = True) -> None:
        if self.holder:
            self.tree.lines.append(Line(self.holder, self.pieces, self.opening, self.gap))
        # Two `<br>` leave a blank line.
        self.gap = gap or not self.holder
        self.pieces, self.holder, self.opening = [], None, (start, end)


def tree_of(page: str) -> Tree:
    """Read the markup of a page."""
    root = Element("body", None, 0, 0, 0, page)
    builder = _Builder(Tree(page), root)
    for each in markup_of(page):
        builder.take(each)
    builder.break_line(len(page), len(page))
    return builder.tree


def words_of(element: Element) -> tuple[int, int] | None:
    """The attribute that has words in it: those for a picture, or the title of the page."""
    if element.tag in IMAGES:
        return element.attributes.get("alt")
    if element.tag == "meta" and element.get("property") == "og:title":
        return element.attributes.get("content")
    return None


def common(left: Element, right: Element) -> Element:
    """The innermost element that holds two."""
    while left is not right:
        if left.depth >= right.depth:
            left = left.parent or left
        else:
            right = right.parent or right
    return left
