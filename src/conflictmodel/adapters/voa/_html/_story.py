"""
Where a page has its story: the headline, the element that holds the text, the boxes around it.
"""

from collections import Counter
from collections.abc import Callable, Iterable

from attrs import define, field, frozen

from conflictmodel.adapters.voa._blocks import Row
from conflictmodel.adapters.voa._blocks._tail import RELATED
from conflictmodel.adapters.voa._html._marks import Marks, says_it_holds_text
from conflictmodel.adapters.voa._html._tree import BLOCKS, HEADINGS, IMAGES, Element, Line
from conflictmodel.adapters.voa._lines import has_final_mark

#: What an author's picture is called.
PORTRAIT = "16x9 Image"


@frozen(eq=False)
class Shown:
    """A line of the page with its words."""

    line: Line
    row: Row

    @property
    def text(self) -> str:
        """Its words."""
        return self.row.text

    @property
    def element(self) -> Element:
        """The innermost element that holds all of its words."""
        return self.line.element

    @property
    def start(self) -> int:
        """Where its words begin in the page."""
        return self.line.pieces[0][0]

    @property
    def block(self) -> Element:
        """The block that it is a line of."""
        return next((each for each in self.element.line if each.tag in BLOCKS), self.element)

    @property
    def is_text(self) -> bool:
        """Whether a browser shows it, and not only reads it out."""
        return self.element.tag not in IMAGES and self.element.tag not in ("meta", "title")

    def is_all_in(self, *tags: str) -> bool:
        """Whether one element within its block holds all of it: a link, bold type."""
        for each in self.element.line:
            if each.tag in tags:
                return True
            if each.tag in BLOCKS:
                return False
        return False


@define
class Story:
    """The parts of a page that hints look at."""

    marks: Marks
    #: The element that holds the text.
    body: Element | None
    headline: Shown | None
    #: Where the text begins in the page.
    begins: int
    #: The words of all captions.
    captions: frozenset[str]
    #: The elements that hold pictures with a caption.
    captioned: frozenset[Element]
    #: The box of each author, with the line that names them.
    authors: dict[Element, Shown | None]
    #: What is of other stories.
    related: frozenset[Shown]
    _within: dict[Element, bool] = field(factory=dict)

    def holds(self, shown: Shown) -> bool:
        """Whether a line is one of the text."""
        element = shown.element
        if element not in self._within:
            self._within[element] = self.body is not None and self.body in element.line
        return self._within[element]


def story_of(lines: tuple[Shown, ...]) -> Story:
    """Find the story among the lines of a page."""
    others = _related(lines, None)
    prose = _prose([each for each in lines if each not in others], Marks()) or _prose(lines, None)
    body = _named_body(prose) or _innermost(prose)
    marks = Marks(frozenset(body.line) if body else frozenset())
    captions = [each for each in lines if "caption" in marks.of(each.element)]
    end = lines[-1].start + 1 if lines else 0
    return Story(
        marks=marks,
        body=body,
        headline=_headline(lines, marks),
        begins=next((each.start for each in prose if body and body in each.element.line), end),
        captions=frozenset(each.text for each in captions),
        captioned=frozenset(
            holder
            for each in captions
            for holder in each.element.line
            if "figure" in marks.of(holder)
        ),
        authors=_authors(lines, marks),
        related=_related(lines, body),
    )


# The text ----------------------------------------------------------------------------------------

ASIDE = frozenset({"chrome", "related", "media", "caption", "author"})


def _prose(lines: Iterable[Shown], marks: Marks | None) -> list[Shown]:
    """The lines that read as a story's; a page may have only short ones."""
    shown = [
        each
        for each in lines
        if each.is_text and (marks is None or ASIDE.isdisjoint(marks.of(each.element)))
    ]
    long = [each for each in shown if len(each.text) >= 40 and has_final_mark(each.text)]
    return long or [each for each in shown if each.block.tag == "p"]


def _named_body(prose: Iterable[Shown]) -> Element | None:
    """The element that says of itself that it holds the text; of several the one with most."""
    sizes: Counter[Element] = Counter()
    for each in prose:
        holder = next(filter(says_it_holds_text, each.element.line), None)
        if holder:
            sizes[holder] += len(each.text)
    return sizes.most_common(1)[0][0] if sizes else None


#: Elements that hold one paragraph.
PARAGRAPHS = frozenset({"p", "li", "blockquote", "pre", *HEADINGS})


def _innermost(prose: Iterable[Shown]) -> Element | None:
    """The innermost element with three quarters of the prose: without names, structure tells."""
    sizes: Counter[Element] = Counter()
    for each in prose:
        for holder in each.element.line:
            sizes[holder] += len(each.text)
    total = max(sizes.values(), default=0)
    holders = (each for each in sizes if each.tag in BLOCKS and each.tag not in PARAGRAPHS)
    most = [each for each in holders if 4 * sizes[each] >= 3 * total]
    return max(most, key=lambda each: each.depth, default=None)


# The headline ------------------------------------------------------------------------------------

HEADLINES: tuple[Callable[[Shown], bool], ...] = (
    lambda each: each.block.tag == "h1" and any("title" in name for name in each.block.names),
    lambda each: each.block.tag == "h1" and len(each.text.split()) >= 3,
    lambda each: each.element.tag == "meta",
    lambda each: each.element.tag == "title",
    lambda each: each.block.tag == "h1",
)


def _headline(lines: tuple[Shown, ...], marks: Marks) -> Shown | None:
    own = [each for each in lines if ASIDE.isdisjoint(marks.of(each.element))]
    found = (each for test in HEADLINES for each in own if test(each))
    return next(found, None)


# Boxes -------------------------------------------------------------------------------------------


def _authors(lines: tuple[Shown, ...], marks: Marks) -> dict[Element, Shown | None]:
    """
    The authors' boxes below the text: a picture, a name, a biography.

    Most have the same words for all pictures, in a list of their own.
    """
    boxes: dict[Element, Shown | None] = {}
    for each in lines:
        if each.element.tag in IMAGES and each.text == PORTRAIT:
            boxes[_box(each.element)] = None
    for each in lines:
        if each.is_text:
            for holder in each.element.line:
                known = holder in boxes
                outer = holder.parent
                marked = "author" in marks.of(holder) and outer and "author" not in marks.of(outer)
                if known or marked:
                    boxes[holder] = boxes.get(holder) or each
                    break
    return boxes


def _box(picture: Element) -> Element:
    around = list(picture.line)[1:]
    items = (each for each in around if each.tag == "li")
    return next(items, around[min(1, len(around) - 1)])


def _related(lines: tuple[Shown, ...], body: Element | None) -> frozenset[Shown]:
    """
    What stands under "Related" and "More ... Stories": the rest of what holds the heading. Where
    that is the text itself, the story goes on with the next paragraph or heading.
    """
    found = set()
    around: Element | None = None
    for each in lines:
        block = each.block
        if block.tag in HEADINGS and RELATED.fullmatch(each.text):
            around = block.parent
        elif around and _goes_on(each, around, body):
            around = None
        if around:
            found.add(each)
    return frozenset(found)


def _goes_on(each: Shown, around: Element, body: Element | None) -> bool:
    holders = tuple(each.element.line)
    return around not in holders or (
        body in holders and (each.block.tag == "p" or each.block.tag in HEADINGS)
    )
