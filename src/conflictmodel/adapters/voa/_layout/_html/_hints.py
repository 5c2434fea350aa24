"""
What the markup says of each line of a page: an ordered table, like that of the lines' own rules.

The first hint that fits is taken. A hint names the kind of a line, and the rules of
`_blocks.RULES` that are asked first, since markup cannot tell "Some material for this report came
from ..." from any other paragraph. Where no hint fits, all rules are asked, as in plain text.
"""

import re
from collections.abc import Callable
from itertools import takewhile

from conflictmodel.adapters.voa._layout._blocks import BlockKind, Row
from conflictmodel.adapters.voa._layout._blocks._page import Hint
from conflictmodel.adapters.voa._layout._html._story import PORTRAIT, Shown, Story
from conflictmodel.adapters.voa._layout._html._tree import HEADINGS, IMAGES
from conflictmodel.adapters.voa._layout._lines import BLANKS, has_final_mark, ink_of
from conflictmodel.adapters.voa._sentences._phrases import word_set

Test = Callable[[Shown, Story], bool]

#: Rules for what stands in paragraphs and is none of the reporter's text.
BY_WORDS = word_set(
    "furniture author-image glossary-heading glossary watch change-note credit see-also"
    " photo-credit"
)


def marked(*names: str) -> Test:
    wanted = frozenset(names)
    return lambda each, story: not wanted.isdisjoint(story.marks.of(each.element))


def is_headline(each: Shown, story: Story) -> bool:
    return each is story.headline


def is_site_furniture(each: Shown, story: Story) -> bool:
    # What it says of dates and names is said of other pages.
    return not each.is_text and each.element.tag not in IMAGES


def is_author_name(each: Shown, story: Story) -> bool:
    return each in story.authors.values() and len(each.text) <= 60


def is_in_author_box(each: Shown, story: Story) -> bool:
    return bool(story.authors) and any(box in story.authors for box in each.element.upwards)


def is_author_image(each: Shown, story: Story) -> bool:
    return each.element.tag in IMAGES and is_in_author_box(each, story)


def is_related(each: Shown, story: Story) -> bool:
    return each in story.related or marked("related")(each, story)


def is_published(each: Shown, story: Story) -> bool:
    before = each.start < story.begins
    return before and marked("date")(each, story) and bool(re.search(r"\b\d{4}\b", each.text))


def is_byline(each: Shown, story: Story) -> bool:
    # "By" may stand on a line of its own, the names below it.
    marks, text = story.marks.of(each.element), each.text
    if each.start >= story.begins or not each.is_text or "speaker" in marks:
        return False
    named = "byline" in marks or (text.startswith("By ") and not has_final_mark(text))
    return named and text != "By" and len(text) <= 100


def is_of_story(each: Shown, story: Story) -> bool:
    # The first picture stands above the text, those below it are of other stories.
    return each.start < story.begins or story.holds(each)


def is_caption(each: Shown, story: Story) -> bool:
    return marked("caption")(each, story) and is_of_story(each, story)


def is_alternative(each: Shown, story: Story) -> bool:
    # The words for a picture, which its caption repeats in all pairs seen.
    return each.element.tag in IMAGES


def is_only_caption(each: Shown, story: Story) -> bool:
    # A picture without a caption, with words for it that are more than a name.
    if each.element.tag not in IMAGES or len(each.text.split()) < 5:
        return False
    known = each.text in story.captions or not story.captioned.isdisjoint(each.element.upwards)
    pictured = story.holds(each) or marked("figure")(each, story)
    return pictured and is_of_story(each, story) and not known and each.text != PORTRAIT


def is_outside(each: Shown, story: Story) -> bool:
    return not story.holds(each) and not marked("intro", "claim")(each, story)


def is_speaker_of_quote(each: Shown, story: Story) -> bool:
    dashed = each.text.startswith(("—", "–", "- ", "--")) and not has_final_mark(each.text)
    return marked("speaker")(each, story) or (dashed and marked("quote")(each, story))


def is_pull_quote(each: Shown, story: Story) -> bool:
    return marked("quote")(each, story) and each.text[0] in "“\"'‘«"


def is_heading(each: Shown, story: Story) -> bool:
    return each.block.tag in HEADINGS


def is_bold(each: Shown, story: Story) -> bool:
    # `<p><strong>`, in the older template. Bold sentences and questions are text.
    short = len(each.text) <= 80 and len(each.text.split()) <= 12
    return short and each.within("strong", "b") is not None and not has_final_mark(each.text)


def is_link(each: Shown, story: Story) -> bool:
    # A line that is one link leads to another story; an anchor leads nowhere.
    link = each.within("a")
    return link is not None and "href" in link.attributes


def is_item(each: Shown, story: Story) -> bool:
    within = takewhile(lambda holder: holder is not story.body, each.element.upwards)
    return any(holder.tag == "li" for holder in within)


def is_paragraph(each: Shown, story: Story) -> bool:
    return each.block.tag in ("p", "blockquote")


# Headline, date and byline come before the furniture, since pages have them within a <header>, and
# what is related before them, since teasers have dates and authors too. Captions come before what
# is outside the text: the first picture stands above it. Within the text, what is set apart
# comes before paragraphs.
HINTS: tuple[tuple[Hint, Test], ...] = (
    (Hint("headline", BlockKind.HEADLINE), is_headline),
    (Hint("page-title", BlockKind.CHROME), is_site_furniture),
    (Hint("author-image", BlockKind.CHROME), is_author_image),
    (Hint("author-name", BlockKind.BYLINE), is_author_name),
    (Hint("biography", BlockKind.BIOGRAPHY), is_in_author_box),
    (Hint("related", BlockKind.RELATED), is_related),
    (Hint("media", BlockKind.MEDIA), marked("media")),
    (Hint("site", BlockKind.CHROME), marked("chrome")),
    (Hint("published", BlockKind.CHROME), is_published),
    (Hint("byline", BlockKind.BYLINE), is_byline),
    (Hint("figure-caption", BlockKind.CAPTION), is_caption),
    (Hint("only-caption", BlockKind.CAPTION), is_only_caption),
    (Hint("alternative", BlockKind.CHROME), is_alternative),
    (Hint("page-header", BlockKind.CHROME), marked("header")),
    (Hint("dateline", BlockKind.DATELINE), marked("dateline")),
    (Hint("outside", BlockKind.CHROME), is_outside),
    (Hint("speaker", BlockKind.CHROME), is_speaker_of_quote),
    (Hint("pull-quote", BlockKind.PULL_QUOTE), is_pull_quote),
    (Hint("claim", BlockKind.PULL_QUOTE), marked("claim")),
    (Hint("link", BlockKind.RELATED), is_link),
    (Hint("heading", BlockKind.SUBHEAD, BY_WORDS | {"related-heading"}), is_heading),
    (Hint("bold", BlockKind.SUBHEAD, BY_WORDS | {"related-heading"}), is_bold),
    (Hint("item", BlockKind.LIST_ITEM, BY_WORDS), is_item),
    (
        Hint(
            "paragraph",
            BlockKind.PARAGRAPH,
            BY_WORDS
            | word_set(
                "player published byline dateline orphan-dash list-item pull-quote agency subhead"
                " title repeated other-script"
            ),
        ),
        is_paragraph,
    ),
)

#: What is to be read of a line: the names without "By", the place without its dash, the headline
#: without the name of the site.
READ: dict[str, re.Pattern[str]] = {
    "byline": re.compile(r"(?:[Bb]y:?\s+)?(?P<read>.+)", re.DOTALL),
    "dateline": re.compile(rf"(?P<read>.+?)[—–{BLANKS}-]*", re.DOTALL),
    "headline": re.compile(
        r"(?P<read>.+?)(?:\s+\|.*|\s+[–—-]\s+(?:VOA|Voice of America)\b.*)?", re.DOTALL
    ),
}


def hinted(text: str, each: Shown, story: Story) -> Row:
    """A row with what the markup says of it."""
    hint = next((hint for hint, test in HINTS if test(each, story)), None)
    start, end = each.text_start, each.text_end
    read = READ[hint.rule].fullmatch(each.text) if hint and hint.rule in READ else None
    if read:
        start, end = ink_of(text, start + read.start("read"), start + read.end("read"))
    return Row(each.row_start, start, end, text[start:end], each.gap, hint)
