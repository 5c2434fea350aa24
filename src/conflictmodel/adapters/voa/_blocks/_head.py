"""Rules for what stands above the text: headline, byline, dateline, markers."""

import re

from conflictmodel.adapters.voa._blocks._page import (
    BODY,
    BULLETS,
    NOTHING,
    PUBLISHED,
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
    is_prose,
)

SECTION = re.compile(r"(?:World )?News(?: / .{1,40})?|[A-Z]\w{2,15}(?: & \w{2,15})? / [A-Z].{1,30}")

# A place in capitals, an abbreviated state perhaps, and a dash: "GOMA —", "KANDAHAR/KABUL —",
# "AUBURN, Wash. —", "NORTH LAKE - At least".
DATELINE = re.compile(r"\s?(?:—|–|--|-)(?=\s|$)")

#: In capitals before a dash, and no place.
NO_PLACES = re.compile(
    r"FILE|WATCH|VIDEO|PHOTOS?|UPDATE|AUDIO|LIVE|U\.S\.|U\.N\.|NATO|ISIS|PKK|YPG"
)


def published(page: Page) -> Found:
    # "July 29, 2019 07:28 PM" stands alone in the layout of 2019-21 and under old videos. It is
    # no prose; `Article` finds it by the rule's name.
    return page.take(BlockKind.CHROME) if PUBLISHED.fullmatch(page.row().text) else NOTHING


def section(page: Page) -> Found:
    # "News / Africa" heads the pages of 2012-14, "World News" the briefs; in 2019-21 it is a
    # bare "Africa", two lines above "By".
    if page.has(BlockKind.HEADLINE, *BODY):
        return NOTHING
    text, headline, byline = page.row().text, page.row(1).text, page.row(2).text
    named = SECTION.fullmatch(text) is not None
    above = len(text.split()) <= 3 and len(headline.split()) >= 4 and byline.startswith("By ")
    if headline and (named or (above and not is_prose(text))):
        return page.take(BlockKind.CHROME)
    return NOTHING


def headline(page: Page) -> Found:
    # The first line that is none of the above, unless it ends like a paragraph: some pages
    # (previews, mirrors) have lost their headline. Some end in "?". Audio pages print it twice.
    row = page.row()
    if page.has(BlockKind.HEADLINE, BlockKind.DATELINE, BlockKind.CAPTION, *BODY):
        return NOTHING
    stops = has_final_mark(row.text) and row.text.rstrip(CLOSING_QUOTES).endswith(".")
    if stops and not row.text.endswith(("U.S.", "U.N.", "D.C.")):
        return NOTHING
    if len(row.text) > 200 or _dateline_end(row.text) or not any(map(str.isalpha, row.text)):
        return NOTHING
    if row.text.startswith((*BULLETS, "FILE")):
        return NOTHING
    return page.take_slice(BlockKind.HEADLINE, 0, len(row.text), rows=page.copies())


CLOSING_QUOTES = "\"'”’"


def update_marker(page: Page) -> Found:
    # "update" alone under the headline (4 of 25 pages) is a marker, no sub-head.
    if page.row().text.lower().rstrip(":") in ("update", "updated") and not page.has(*BODY):
        return page.take(BlockKind.UPDATE)
    return NOTHING


# "1430 UTC", "02:53 UTC:": entries of a live blog.
ENTRY_TIME = re.compile(r"\d\d:?\d\d UTC:?", re.ASCII)


def change_note(page: Page) -> Found:
    # Corrections speak of the page; live blogs stamp each entry.
    text = page.row().text
    if text.startswith(("Correction:", "CORRECTION:", "Editor's note:", "Editor’s note:")):
        return page.take(BlockKind.UPDATE)
    return page.take(BlockKind.UPDATE) if ENTRY_TIME.fullmatch(text) else NOTHING


AGENCIES_ALONE = frozenset(
    {"VOA", "VOA News", "Reuters", "Associated Press", "AP", "AFP", "Agence France-Presse"}
)


def byline(page: Page) -> Found:
    # "By NAME" (2019-21), else the name alone, without "By" (17 of 19 pages of 2012-14). The
    # name has to stand before the text and to be followed by it.
    text = page.row().text
    if page.has(*BODY):
        return NOTHING
    if text.startswith("By ") and len(text) <= 100 and page.has(BlockKind.HEADLINE):
        return NOTHING if has_final_mark(text) else page.take_slice(BlockKind.BYLINE, 3, len(text))
    names = re.split(r", | and | & ", text, maxsplit=4) if len(text) <= 100 else []
    alone = text in AGENCIES_ALONE or (bool(names) and all(map(is_name, names)))
    following = page.row(1).text
    if alone and (is_prose(following) or _dateline_end(following) or PUBLISHED.match(following)):
        return page.take(BlockKind.BYLINE)
    return NOTHING


def _dateline_end(text: str) -> int:
    """Where the dateline at the start of a row ends, its dash included; 0 if there is none."""
    dash = DATELINE.search(text, 0, 90)
    if dash is None or dash.start() < 2:
        return 0
    city, _, state = text[: dash.start()].partition(", ")
    capitals = city.isupper() and len(city.replace(" ", "")) >= 3
    states = all(word[0].isupper() for word in state.split()) and len(state.split()) <= 3
    return dash.end() if capitals and states and not NO_PLACES.fullmatch(city.strip()) else 0


def dateline(page: Page) -> Found:
    # "PENTAGON —" on a line of its own with a no-break space (121 of 204 articles), or at the
    # head of the first paragraph ("KHARTOUM - At least"), which then is a block by itself.
    row = page.row()
    end = 0 if page.has(BlockKind.DATELINE, *BODY) else _dateline_end(row.text)
    if not end:
        return NOTHING
    place_end = DATELINE.search(row.text, 0, 90)
    place = place_end.start() if place_end else end
    (found,), _ = page.take_slice(BlockKind.DATELINE, 0, place)
    rest = ink_of(page.text, row.text_start + end, row.text_end)
    if rest[0] == rest[1]:
        return (found,), 1
    return (found, Part(BlockKind.PARAGRAPH, row.text_start + end, *rest)), 1


def orphan_dash(page: Page) -> Found:
    # In 2012-14 the dateline's place is lost and its dash is left: "— At least".
    row = page.row()
    bare = row.text.lstrip("—–" + BLANKS)
    if page.has(*BODY) or row.text[0] not in "—–" or not is_prose(bare):
        return NOTHING
    return page.take_slice(BlockKind.PARAGRAPH, len(row.text) - len(bare), len(row.text))
