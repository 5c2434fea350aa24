"""
Where a page has its story: the headline, the element that holds the text, the boxes around it.
"""

from collections import Counter
from collections.abc import Callable, Iterable

from attrs import define, field

from conflictmodel.adapters.voa._layout._blocks._tail import RELATED
from conflictmodel.adapters.voa._layout._html._marks import Marks, says_it_holds_text
from conflictmodel.adapters.voa._layout._html._tree import BLOCKS, HEADINGS, IMAGES, Element
from conflictmodel.adapters.voa._layout._lines import has_final_mark, is_name

#: What an author's picture is called.
PORTRAIT = "16x9 Image"


@define(eq=False)
class Shown:
    """A line of the page with its words."""

    #: The innermost element that holds all of its words.
    element: Element

    #: Its words, and where they stand in the readable text.
    text: str
    text_start: int
    text_end: int

    #: Where the line begins in the readable text, and where its words do in the page.
    row_start: int
    start: int

    #: Whether a blank line stands above.
    gap: bool

    @property
    def block(self) -> Element:
        """The block that it is a line of."""
        return next((each for each in self.element.upwards if each.tag in BLOCKS), self.element)

    @property
    def is_text(self) -> bool:
        """Whether a browser shows it, and not only reads it out."""
        return self.element.tag not in IMAGES and self.element.tag not in ("meta", "title")

    def within(self, *tags: str) -> Element | None:
        """The element within its block that holds all of it, if there is one: a link, bold type."""
        for each in self.element.upwards:
            if each.tag in tags:
                return each
            if each.tag in BLOCKS:
                return None
        return None


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
    authors: dict[Element, Shown]
    #: What is of other stories.
    related: frozenset[Shown]
    _within: dict[Element, bool] = field(factory=dict)

    def holds(self, shown: Shown) -> bool:
        """Whether a line is one of the text."""
        element = shown.element
        if element not in self._within:
            self._within[element] = self.body is not None and self.body in element.upwards
        return self._within[element]


def story_of(lines: tuple[Shown, ...]) -> Story:
    """Find the story among the lines of a page."""
    others = _related(lines, None)
    prose = _prose([each for each in lines if each not in others], Marks()) or _prose(lines, None)
    body = _body(prose)
    marks = Marks(frozenset(body.upwards) if body else frozenset())
    captions = [each for each in lines if "caption" in marks.of(each.element)]
    end = lines[-1].start + 1 if lines else 0
    return Story(
        marks=marks,
        body=body,
        headline=_headline(lines, marks),
        begins=next((each.start for each in prose if body and body in each.element.upwards), end),
        captions=frozenset(each.text for each in captions),
        captioned=frozenset(
            holder
            for each in captions
            for holder in each.element.upwards
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


#: Elements that hold one paragraph.
PARAGRAPHS = frozenset({"p", "li", "blockquote", "pre", *HEADINGS})


def _body(prose: list[Shown]) -> Element | None:
    """
    The element that holds the text: the innermost with three quarters of the prose.

    Where elements say of themselves that they hold text, only those and what holds them count.
    """
    named = [(holder, each) for each in prose if (holder := _named(each))]
    sizes: Counter[Element] = Counter()
    for element, each in named or [(each.element, each) for each in prose]:
        for holder in element.upwards:
            sizes[holder] += len(each.text)
    total = max(sizes.values(), default=0)
    holders = (each for each in sizes if each.tag in BLOCKS and each.tag not in PARAGRAPHS)
    most = [each for each in holders if 4 * sizes[each] >= 3 * total]
    return max(most, key=lambda each: each.depth, default=None)


def _named(each: Shown) -> Element | None:
    return next(filter(says_it_holds_text, each.element.upwards), None)


# The headline ------------------------------------------------------------------------------------

Titles = frozenset[str]


def _repeats(each: Shown, titles: Titles) -> bool:
    # "Truce Ends | Africa | Lake News" is the title of a page with the headline "Truce Ends".
    long = len(each.text.split()) >= 3
    return long and each.is_text and any(title.startswith(each.text) for title in titles)


# Sites have their name as a heading too: what repeats the title of the page is surer than the
# first heading.
HEADLINES: tuple[tuple[str, Callable[[Shown, Titles], bool]], ...] = (
    ("named", lambda each, _: each.block.tag == "h1" and "title" in " ".join(each.block.names)),
    ("heading", lambda each, titles: each.block.tag in HEADINGS and _repeats(each, titles)),
    ("first", lambda each, _: each.block.tag == "h1" and len(each.text.split()) >= 3),
    ("repeated", _repeats),
    ("shared", lambda each, _: each.element.tag == "meta"),
    ("titled", lambda each, _: each.element.tag == "title"),
    ("short", lambda each, _: each.block.tag == "h1"),
)


def _headline(lines: tuple[Shown, ...], marks: Marks) -> Shown | None:
    own = [each for each in lines if ASIDE.isdisjoint(marks.of(each.element))]
    titles = frozenset(each.text for each in own if each.element.tag in ("meta", "title"))
    return next((each for _, test in HEADLINES for each in own if test(each, titles)), None)


# Boxes -------------------------------------------------------------------------------------------


def _authors(lines: tuple[Shown, ...], marks: Marks) -> dict[Element, Shown]:
    """
    The authors' boxes below the text, each with the line that names the author.

    Most have the same words for all pictures, in a list of their own; teasers without a picture
    of their own have them too, so that a name has to follow.
    """
    boxes = {_box(each, marks) for each in lines} - {None}
    names: dict[Element, Shown] = {}
    for each in lines if boxes else ():
        box = next((holder for holder in each.element.upwards if holder in boxes), None)
        if box and each.is_text:
            names.setdefault(box, each)
    return {box: each for box, each in names.items() if _names_author(each, marks)}


def _box(each: Shown, marks: Marks) -> Element | None:
    """The author's box that a line is sure to stand in, unless that would be the story."""
    around = [holder for holder in each.element.upwards if holder not in marks.holders]
    if each.element.tag in IMAGES and each.text == PORTRAIT:
        items = (holder for holder in around if holder.tag == "li")
        return next(items, around[:3][-1] if around else None)
    marked = [holder for holder in around if "author" in marks.of(holder)]
    return marked[-1] if marked else None


def _names_author(each: Shown, marks: Marks) -> bool:
    told = not marks.of(each.element).isdisjoint({"author", "byline"})
    return (told or is_name(each.text)) and not has_final_mark(each.text)


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
    holders = tuple(each.element.upwards)
    return around not in holders or (
        body in holders and (each.block.tag == "p" or each.block.tag in HEADINGS)
    )
