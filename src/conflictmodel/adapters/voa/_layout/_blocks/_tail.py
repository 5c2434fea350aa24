"""Rules for what stands below the text: credit_in, authors, other stories, glossaries."""

import re

from conflictmodel.adapters.voa._layout._blocks._page import (
    NOTHING,
    BlockKind,
    Found,
    Page,
    Part,
)
from conflictmodel.adapters.voa._layout._blocks._pictures import PICTURE, TOLD
from conflictmodel.adapters.voa._layout._credits import AGENCY_NAMES, find_credit, is_sign_off
from conflictmodel.adapters.voa._layout._lines import (
    BLANKS,
    has_final_mark,
    ink_of,
    is_name,
    is_prose,
    is_title_case,
)

# "... to the north. (AP)": whose copy a page ends in.
AGENCY_BEHIND = re.compile(rf"(?<=[.\"”]) \({AGENCY_NAMES}\)$")


def credit(page: Page, text: str) -> Found:
    # "VOA's NAME contributed to this report from CITY.", "NAME in CITY contributed ...", "Some
    # material for this report came from AP." (42 of 204). Learning English: "I’m NAME.", "NAME
    # wrote this story". Sometimes it ends the line of the last paragraph.
    start = find_credit(text)
    if start:
        return _split(page, start)
    if start == 0 or (page.begun and is_sign_off(text)):
        return page.take(BlockKind.CREDIT)
    return _blurb(page, text)


def _blurb(page: Page, text: str) -> Found:
    # The blurb of a video ends in "VOA's NAME has more."; agency copy may end in "(AP)".
    at = text.rfind(" VOA", 40)
    if at > 0 and text[at - 1] in '.!?"”' and is_sign_off(text[at + 1 :]):
        return _split(page, at + 1)
    behind = AGENCY_BEHIND.search(text, max(0, len(text) - 40)) if text.endswith(")") else None
    if behind and TOLD.search(text) and not PICTURE.match(text):
        return _split(page, behind.start() + 1)
    return NOTHING


def _split(page: Page, at: int) -> Found:
    """Make a row a paragraph and, from a place on, a credit."""
    row = page.row()
    place = row.text_start + at
    prose = Part(BlockKind.PARAGRAPH, row.start, *ink_of(page.text, row.text_start, place))
    return (prose, Part(BlockKind.CREDIT, place, place, row.text_end)), 1


def agency(page: Page, text: str) -> Found:
    # "(AP)", "Reuters" below the text; below a picture, it is the picture's.
    if not re.fullmatch(AGENCY_NAMES, text.strip("()—– ")):
        return NOTHING
    pictured = page.last()[0] is BlockKind.CAPTION
    return page.take(BlockKind.CAPTION if pictured else BlockKind.CREDIT)


def author_image(page: Page, text: str) -> Found:
    # "• 16x9 Image" is the alternative text of an author's picture; name and biography follow.
    return page.take(BlockKind.CHROME) if text.lstrip("•" + BLANKS) == "16x9 Image" else NOTHING


# "Dana Orlik covers the lake countries.": what a biography starts with, after the name.
BIOGRAPHY = re.compile(
    r" (?:is|was|covers|covered|has|joined|reports|writes|works|worked|began|served|spent|serves"
    r"|lives|leads|heads|focuses|specializes|contributes)\b"
    r".*\b(?:VOA|Voice of America|[Cc]orrespondent|[Rr]eporter|[Jj]ournalist|[Ee]ditor|[Pp]roducer"
    r"|[Bb]ureau|freelance\w*|stringer)\b"
)


def author_name(page: Page, text: str) -> Found:
    # Below the author's picture; or, where that is lost, above a biography.
    if page.last()[1] == "author-image" and len(text) <= 60 and not has_final_mark(text):
        return page.take(BlockKind.BYLINE)
    # It begins with the name, or the last word of it; related stories may stand above both.
    name = text.removeprefix("By ")
    if not is_name(name):
        return NOTHING
    below = page.row(1).text
    called = name if below.startswith(name) else name.split()[-1]
    if below.startswith(called) and BIOGRAPHY.match(below, len(called)):
        return page.take_slice(BlockKind.BYLINE, len(text) - len(name), len(text))
    return NOTHING


def biography(page: Page, text: str) -> Found:
    # It has numbers and VOA's own name in it; it ends with the next author or the sizes.
    if page.last()[1] in ("author-image", "author-name", "biography"):
        return page.take(BlockKind.BIOGRAPHY)
    return NOTHING


RELATED = re.compile(
    r"Related(?: (?:Stories|Articles|Topics|Links|Content|Story|Article|News|Videos?|Posts?))?:?"
    r"|More (?:[A-Z][\w.]+ ){0,2}(?:Stories|News|Videos?|Coverage)|The Day in Photos"
    r"|Featured (?:Videos?|Stories)|You May (?:Also )?Like|Recommended|Also [Rr]ead:?"
    r"|Most (?:Read|Popular|Viewed)|(?:Latest|Top|Other) (?:News|Stories)|Editors?[’'] ?Picks"
)

SEE_ALSO = re.compile(
    r"(?:SEE ALSO|See [Aa]lso|In Photos|IN PHOTOS|READ MORE|Read [Mm]ore|Read also|Also read"
    r"|RELATED(?: STORY| STORIES)?|Related(?: [Ss]tory)?)\s?:"
)


def related_heading(page: Page, text: str) -> Found:
    # Headlines and captions of other conflicts follow: to read on would be to mix them up. Above
    # the headline it is an item of a menu.
    if len(text) > 40 or not RELATED.fullmatch(text):
        return NOTHING
    below = page.begun or page.has(BlockKind.HEADLINE)
    return page.take(BlockKind.RELATED if below else BlockKind.CHROME)


def see_also(page: Page, text: str) -> Found:
    # Within the text: "SEE ALSO:" and the title, or it alone on its line and the title below.
    found = SEE_ALSO.match(text)
    if found is None:
        return NOTHING
    below = found.end() == len(text) and bool(page.row(1).text)
    return page.take(BlockKind.RELATED, 1 + (below and not has_final_mark(page.row(1).text)))


RELATED_ABOVE = (
    (BlockKind.RELATED, "related-heading"),
    (BlockKind.RELATED, "related-item"),
)


def related_item(page: Page, text: str) -> Found:
    # Titles and captions, a teaser perhaps below each. Three paragraphs in a row are the story
    # again, which such a list had interrupted.
    if page.last() not in RELATED_ABOVE:
        return NOTHING
    ahead = [page.row(place).text for place in range(3)]
    resumed = len(set(ahead)) == 3 and all(map(_is_story, ahead))
    return NOTHING if resumed else page.take(BlockKind.RELATED, page.copies())


def _is_story(text: str) -> bool:
    return has_final_mark(text) and is_prose(text) and not PICTURE.match(text)


# "This forum has been closed.", "by: Sam from: Lagos", "3 Responses to ...".
COMMENTS = re.compile(
    r"This forum has been closed.*|Comment Sorting|Comments page \d* ?of \d+|by: .{1,60}"
    r"|\d+ (?:Responses?|Comments?) to .*"
)


def comments_heading(page: Page, text: str) -> Found:
    # In 2012-14, and in blogs, readers wrote below the story what they thought, or had seen.
    return page.take(BlockKind.CHROME) if COMMENTS.fullmatch(text) else NOTHING


def comment(page: Page, text: str) -> Found:
    if page.last()[1] in ("comments-heading", "comment"):
        return page.take(BlockKind.CHROME)
    return NOTHING


def title(page: Page, text: str) -> Found:
    # A line set as headlines are, below the headline, links to another story or gallery; those
    # that are short and within the text are sub-heads, asked before.
    below = page.begun or page.has(BlockKind.HEADLINE)
    if below and not has_final_mark(text) and is_title_case(text):
        return page.take(BlockKind.RELATED)
    return NOTHING


def glossary_heading(page: Page, text: str) -> Found:
    heads = text.rstrip(":").lower() in ("words in this story", "words in the news")
    return page.take(BlockKind.CHROME) if heads else NOTHING


def glossary(page: Page, text: str) -> Found:
    # Learning English explains "ceasefire – n. an agreement to ...": no truce of the story.
    if page.last()[1] in ("glossary-heading", "glossary"):
        return page.take(BlockKind.CHROME)
    return NOTHING
