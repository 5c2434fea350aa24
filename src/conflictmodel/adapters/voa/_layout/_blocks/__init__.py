"""
Blocks of a page: which line is headline, caption, sub-head, paragraph, and which is furniture.

A page is read once from top to bottom. At each line that is not blank, the `RULES` are asked in
their order; the first that answers says what the line is, and how many lines belong to it. Blank
lines belong to the block before them, so that the blocks tile the page.

The rules describe the plain text of VOA pages from three content management systems (2009 to
2024), of its Learning English site, and of mirrors. Figures in the comments were counted on a
survey of 290 pages.
"""

from functools import cache

from conflictmodel.adapters.voa._layout._blocks import (
    _body,
    _furniture,
    _head,
    _mirror,
    _pictures,
    _tail,
)
from conflictmodel.adapters.voa._layout._blocks._page import (
    HEAD,
    LONGEST_LABEL,
    TEXT,
    Block,
    BlockKind,
    Find,
    Hint,
    Page,
    Part,
    Row,
    Rule,
)
from conflictmodel.adapters.voa._layout._blocks._rows import rows_of

__all__ = ["Block", "BlockKind", "Hint", "Row", "blocks_of"]

# The order matters. Furniture is known by its words and comes first, so that nothing below takes
# "Direct link" for a sub-head. What ends the tails (an author's picture, a heading) is asked
# before what goes on with them; both before the text, since tails are made of sentences too.
# Pictures stand before the text because captions are sentences; a doubled line is surer than
# what it says. `paragraph` takes what is left and is prose, `unclear` the rest: one always fits.
# HEAD rules are asked until the first paragraph, TEXT rules from there on, `label` rules of short
# lines only.
RULES: tuple[Rule, ...] = (
    Rule("too-long", _furniture.too_long),
    Rule("furniture", _furniture.furniture),
    Rule("screen-sizes", _furniture.screen_sizes, label=True),
    Rule("author-image", _tail.author_image, label=True),
    Rule("author-name", _tail.author_name, TEXT, label=True),
    Rule("related-heading", _tail.related_heading, label=True),
    Rule("glossary-heading", _tail.glossary_heading, label=True),
    Rule("comments-heading", _tail.comments_heading, TEXT, label=True),
    Rule("biography", _tail.biography),
    Rule("comment", _tail.comment, TEXT),
    Rule("glossary", _tail.glossary),
    Rule("script", _furniture.script),
    Rule("player", _furniture.player),
    Rule("old-video", _furniture.old_video, label=True),
    Rule("watch", _furniture.watch),
    Rule("published", _head.published, label=True),
    Rule("change-note", _head.change_note),
    Rule("notice", _mirror.notice, HEAD),
    Rule("mirror", _mirror.mirror),
    Rule("credit", _tail.credit),
    Rule("related-item", _tail.related_item),
    Rule("see-also", _tail.see_also),
    Rule("other-script", _furniture.other_script),
    Rule("section", _head.section, HEAD, label=True),
    Rule("headline", _head.headline, HEAD),
    Rule("repeated", _body.repeated),
    Rule("update-marker", _head.update_marker, HEAD, label=True),
    Rule("byline", _head.byline, HEAD, label=True),
    Rule("gallery-caption", _pictures.gallery_caption, HEAD),
    Rule("glued-caption", _pictures.glued_caption),
    Rule("doubled-caption", _pictures.doubled_caption),
    Rule("photo-credit", _pictures.photo_credit, label=True),
    Rule("caption", _pictures.caption),
    Rule("dateline", _head.dateline, HEAD),
    Rule("above-head", _head.above_head, HEAD),
    Rule("orphan-dash", _head.orphan_dash, HEAD),
    Rule("lead-caption", _pictures.lead_caption, HEAD),
    Rule("list-heading", _body.list_heading, label=True),
    Rule("list-item", _body.list_item),
    Rule("pull-quote", _body.pull_quote),
    Rule("agency", _tail.agency, TEXT, label=True),
    Rule("portrait", _pictures.portrait, TEXT, label=True),
    Rule("bare-list", _body.bare_list, TEXT, label=True),
    Rule("subhead", _body.subhead, TEXT, label=True),
    Rule("title", _tail.title, label=True),
    Rule("paragraph", _body.paragraph),
    Rule("unclear", _body.unclear),
)

#: The rules that are asked, by whether the text has begun and whether the line is no label.
ASKED = {
    (begun, long): tuple(
        (rule.name, rule.find)
        for rule in RULES
        if begun in rule.where and not (long and rule.label)
    )
    for begun in (False, True)
    for long in (False, True)
}


def blocks_of(text: str, rows: tuple[Row, ...] | None = None) -> tuple[Block, ...]:
    """
    Cut a page into its blocks.

    They tile it: `"".join(text[each.start : each.end] for each in blocks)` is the page. The empty
    text has none; a page that is all blank is one block of chrome.

    Args:
        text: The page, as it is read.
        rows: Its rows, where markup tells more of them than the text does.
    """
    page = Page(text, rows_of(text) if rows is None else rows)
    while page.at < len(page.rows):
        name, parts, taken = _first_match(page)
        for part in parts:
            page.add(part, name)
        page.at += taken
    if text and not page.found:
        return (Block(BlockKind.CHROME, 0, len(text), 0, 0, "blank"),)
    # What is above the first row is the first block's; each ends where the next one starts.
    starts = [0, *(part.start for part, _ in page.found[1:]), len(text)]
    return tuple(
        Block(part.kind, start, end, part.text_start, part.text_end, rule)
        for (part, rule), start, end in zip(page.found, starts, starts[1:], strict=False)
    )


def _first_match(page: Page) -> tuple[str, tuple[Part, ...], int]:
    row = page.rows[page.at]
    begun, long = page.begun, len(row.text) > LONGEST_LABEL
    for name, find in _asked_by(row.hint, begun, long) if row.hint else ASKED[begun, long]:
        found, taken = find(page, row.text)
        if taken:
            return name, found, taken
    if row.hint is None:  # pragma: no cover
        raise AssertionError("the last rule always matches")
    return row.hint.rule, *page.take(row.hint.kind)


@cache
def _asked_by(hint: Hint, begun: bool, long: bool) -> tuple[tuple[str, Find], ...]:
    # No markup makes a line that is too long one to be read.
    names = hint.asks | {"too-long"}
    return tuple((name, find) for name, find in ASKED[begun, long] if name in names)
