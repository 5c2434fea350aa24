"""Rules for what stands below the text: credits, authors, other stories, glossaries."""

import re

from conflictmodel.adapters.voa._blocks._page import (
    BODY,
    NOTHING,
    BlockKind,
    Found,
    Page,
    Part,
)
from conflictmodel.adapters.voa._lines import (
    BLANKS,
    has_final_mark,
    ink_of,
    is_name,
    is_title_case,
)

CONTRIBUTED = re.compile(
    r"\bcontributed (?:reporting\b|to (?:this|the) (?:report|story|article|analysis)\b)"
    r"|^(?:Some|Additional|Parts? of the|Other)? ?(?:[Ii]nformation|[Mm]aterial|[Rr]eporting)"
    r" (?:for|in|from) this (?:report|story|article)\b"
    r"|^\(?This (?:report|story|article) (?:is|was) (?:based|compiled|produced|written|reported)\b"
    r"|\b(?:wrote|reported|adapted|produced) (?:this|it|the) (?:story|report|article|for)\b"
    r"|\b(?:provided|supplied) (?:some )?(?:information|material) (?:for|to|in) this\b"
)

SIGN_OFF = re.compile(
    r"(?:And )?I[’'`]m (?P<name>[^.]{3,40})\.|VOA[’'`]s .{3,60} (?:has|with) more\."
)

# A credit at the end of a paragraph, in the same line.
CREDIT_WITHIN = re.compile(
    r"(?<=[.!?\"”’'] )(?:VOA['’`]s |Some (?:information|material) (?:for|in) )"
)


def credit(page: Page) -> Found:
    # "VOA's NAME contributed to this report from CITY.", "NAME in CITY contributed ...", "Some
    # material for this report came from AP." (42 of 204). Learning English: "I’m NAME.", "NAME
    # wrote this story". Sometimes it ends the line of the last paragraph.
    text = page.row().text
    found = CONTRIBUTED.search(text)
    if found is None:
        named = SIGN_OFF.fullmatch(text) if page.has(*BODY) else None
        signs = named is not None and (named["name"] is None or is_name(named["name"]))
        return page.take(BlockKind.CREDIT) if signs else NOTHING
    splits = CREDIT_WITHIN.finditer(text, 0, found.start() + 1)
    split = max(splits, key=re.Match.start, default=None)
    if split is not None and found.start() - split.start() <= 200 and split.start() >= 60:
        whole, place = page.row(), page.row().text_start + split.start()
        before = ink_of(page.text, whole.text_start, place)
        prose = Part(BlockKind.PARAGRAPH, whole.start, *before)
        return (prose, Part(BlockKind.CREDIT, place, place, whole.text_end)), 1
    # Before it stands a list of names, no sentence of the story.
    return page.take(BlockKind.CREDIT) if found.start() <= 250 else NOTHING


def author_image(page: Page) -> Found:
    # "• 16x9 Image" is the alternative text of an author's picture; name and biography follow.
    if page.row().text.lstrip("•" + BLANKS) == "16x9 Image":
        return page.take(BlockKind.CHROME)
    return NOTHING


def author_name(page: Page) -> Found:
    if page.last()[1] != "author_image" or has_final_mark(page.row().text):
        return NOTHING
    return page.take(BlockKind.BYLINE) if len(page.row().text) <= 60 else NOTHING


def biography(page: Page) -> Found:
    # It has numbers and VOA's own name in it; it ends with the next author or the sizes.
    if page.last()[1] in ("author_image", "author_name", "biography"):
        return page.take(BlockKind.BIOGRAPHY)
    return NOTHING


RELATED = re.compile(
    r"Related(?: (?:Stories|Articles|Topics|Links|Content|Story|Article))?:?"
    r"|More (?:[A-Z][\w.]+ ){0,2}(?:Stories|News)|The Day in Photos|Featured Videos"
    r"|You May (?:Also )?Like|Recommended|Read more:?|Most (?:Read|Popular|Viewed)"
)

SEE_ALSO = re.compile(r"(?:SEE ALSO|See also|See Also|In Photos|IN PHOTOS|READ MORE|Read also)\s?:")


def related_heading(page: Page) -> Found:
    # Headlines and captions of other conflicts follow: to read on would be to mix them up.
    return page.take(BlockKind.RELATED) if RELATED.fullmatch(page.row().text) else NOTHING


def see_also(page: Page) -> Found:
    # Within the text: "SEE ALSO:" and the title, or it alone on its line and the title below.
    found = SEE_ALSO.match(page.row().text)
    if found is None:
        return NOTHING
    below = found.end() == len(page.row().text) and bool(page.row(1).text)
    return page.take(BlockKind.RELATED, 1 + (below and not has_final_mark(page.row(1).text)))


def related_item(page: Page) -> Found:
    if page.last()[1] in ("related_heading", "related_item"):
        return page.take(BlockKind.RELATED)
    return NOTHING


def title(page: Page) -> Found:
    # A line set as headlines are, between paragraphs, links to another story or gallery:
    # VOA's own sub-heads are in sentence case.
    text = page.row().text
    if page.has(*BODY) and is_title_case(text) and len(text) <= 120 and not has_final_mark(text):
        return page.take(BlockKind.RELATED)
    return NOTHING


def glossary_heading(page: Page) -> Found:
    text = page.row().text.rstrip(":")
    return page.take(BlockKind.CHROME) if text == "Words in This Story" else NOTHING


def glossary(page: Page) -> Found:
    # Learning English explains "ceasefire – n. an agreement to ...": no truce of the story.
    if page.last()[1] in ("glossary_heading", "glossary"):
        return page.take(BlockKind.CHROME)
    return NOTHING
