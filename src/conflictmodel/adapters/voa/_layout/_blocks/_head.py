"""Rules for what stands above the text: headline, byline, dateline, markers."""

import re

from conflictmodel.adapters.voa._layout._blocks._furniture import PLAYER_WORDS_WITHIN
from conflictmodel.adapters.voa._layout._blocks._page import (
    BULLETS,
    DAYS,
    NOTHING,
    PUBLISHED,
    BlockKind,
    Found,
    Page,
    Part,
)
from conflictmodel.adapters.voa._layout._blocks._tail import RELATED
from conflictmodel.adapters.voa._layout._credits import AGENCY_NAMES
from conflictmodel.adapters.voa._layout._lines import (
    BLANKS,
    CLOSERS,
    has_final_mark,
    ink_of,
    is_name,
    is_prose,
)


def published(page: Page, text: str) -> Found:
    # "July 29, 2019 07:28 PM" stands alone in the layout of 2019-21 and under old videos. It is
    # no prose; `Article` finds it by the rule's name.
    return page.take(BlockKind.CHROME) if PUBLISHED.fullmatch(text) else NOTHING


SECTION = re.compile(
    r"(?:World )?News(?: / .{1,40})?|[A-Z]\w{2,15}(?: & \w{2,15})? / [A-Z].{1,30}"
    r"|Home [>»/|] .{1,60}"
)

#: Departments of the site, as they stand above a headline.
SECTIONS = frozenset(
    """
    Africa|Americas|Asia|Asia Pacific|East Asia|East Asia Pacific|Economy|Economy & Business
    Europe|Extremism Watch|Central Asia|Immigration|Middle East|Press Freedom|Refugees
    South Asia|South & Central Asia|Science & Health|Technology|U.S. News|U.S. Politics|USA
    Editorials|As It Is|Learning English|Fact Check|Latest News|World|Day in Photos|Blogs
    """.strip()
    .replace("\n", "|")
    .replace("    ", "")
    .split("|")
)


#: What stands for the site itself.
SITES = frozenset({"VOA", "VOA News", "Voice of America", "voanews.com", "www.voanews.com"})


def section(page: Page, text: str) -> Found:
    # "News / Africa" heads the pages of 2012-14, "World News" the briefs; in 2019-21 it is a
    # bare "Africa", two lines above "By".
    headline, byline = page.row(1).text, page.row(2).text
    if not headline or page.has(BlockKind.HEADLINE):
        return NOTHING
    titled = len(headline.split()) >= 4
    named = SECTION.fullmatch(text) or text in SITES or (text in SECTIONS and titled)
    above = titled and len(text.split()) <= 3 and byline.startswith("By ") and not is_prose(text)
    return page.take(BlockKind.CHROME) if named or above else NOTHING


def headline(page: Page, text: str) -> Found:
    # The first line that is none of the above, unless it ends like a paragraph: some pages
    # (previews, mirrors) have lost their headline. Some end in "?". Audio pages print it twice.
    if page.has(BlockKind.HEADLINE, BlockKind.DATELINE, BlockKind.CAPTION):
        return NOTHING
    stops = has_final_mark(text) and text.rstrip(CLOSERS).endswith(".")
    if stops and not text.endswith(("U.S.", "U.N.", "D.C.", "...")):
        return NOTHING
    if len(text) > 200 or _dateline_of(text) or not any(map(str.isalpha, text)):
        return NOTHING
    if text.startswith((*BULLETS, "FILE")) or PLAYER_WORDS_WITHIN.fullmatch(text):
        return NOTHING
    outlet = OF_SITE.search(text)
    end = outlet.start() if outlet else len(text)
    return page.take_slice(BlockKind.HEADLINE, 0, end, rows=page.copies())


# "Truce Holds in Karsova | Voice of America - English": as titles of browser windows are.
OF_SITE = re.compile(r"\s[-–—|]\s(?:VOA|Voice of America)\b.{0,30}$")


def update_marker(page: Page, text: str) -> Found:
    # "update" alone under the headline (4 of 25 pages) is a marker, no sub-head.
    plain = text.lower().rstrip(":")
    return page.take(BlockKind.UPDATE) if plain in ("update", "updated") else NOTHING


# "1430 UTC", "02:53 UTC:", "10:15 p.m.:": entries of a live blog, alone or before its text;
# "UPDATE 10:15 p.m. EST Jan. 16:", "Updated June 3, 10:15 a.m.:": what was added to a story.
CLOCK = r"(?:\d\d?:?\d\d (?:UTC|GMT)|\d\d?:\d\d [ap]\.?m\.?(?: [A-Z]{2,4})?)(?: [A-Z]\w+day)?"
HOUR = rf"(?:{CLOCK}|\d\d? [ap]\.?m\.?(?: [A-Z]{{2,4}})?)"
ON_DAY = rf"(?:{DAYS},? )?[A-Z][a-z]{{2,8}}\.? \d\d?(?:, \d{{4}})?"
ENTRY_TIME = re.compile(
    rf"(?:{CLOCK}(?:,?(?: on)? \w+\.? \d\d?(?:, \d{{4}})?)?"
    rf"|(?:UPDATED?|Updated?|Last updated)(?: on| at| as of)?:? "
    rf"(?:{HOUR}(?:,?(?: on)? (?:{ON_DAY}|{DAYS}))?"
    rf"|{ON_DAY}(?:,?(?: at)? {HOUR})?))(?P<end> ?[:—–-]|$)"
)

CHANGED = re.compile(
    r"(?:Corrections?|CORRECTION|Clarification|CLARIFICATION|Editor[’'`]s [Nn]ote|EDITOR[’']S NOTE)"
    r"\s?[:—–-]|\(?(?:An|The) (?:earlier|previous|original) (?:version|draft) of this"
    r" (?:story|article|report|headline)"
    r"|\(?This (?:story|article|report|headline) (?:has been|was) (?:updated|corrected|revised)"
    r"|\(?This (?:interview|conversation|transcript) (?:has been|was|is) (?:lightly )?edited"
)


def change_note(page: Page, text: str) -> Found:
    # Corrections speak of the page; live blogs stamp each entry.
    if not text[0].isdigit() and not text.startswith(("UPDATE", "Update", "Last updated")):
        return page.take(BlockKind.UPDATE) if CHANGED.match(text) else NOTHING
    stamp = ENTRY_TIME.match(text)
    if stamp is None or (stamp.end() < len(text) and not is_prose(text[stamp.end() :])):
        return NOTHING
    (mark,), _ = page.take_slice(BlockKind.UPDATE, 0, stamp.start("end"))
    start = page.row().text_start + stamp.end()
    rest = ink_of(page.text, start, page.row().text_end)
    return ((mark, Part(BlockKind.PARAGRAPH, start, *rest)) if rest[0] < rest[1] else (mark,)), 1


ALONE = re.compile(rf"VOA(?: News)?|Voice of America|{AGENCY_NAMES}")

# "Dana Orlik | Osk" in 2009-11; "Dana Orlik, VOA News".
BESIDE = re.compile(r"\s*(?:\||,? (?:VOA|for VOA|in [A-Z]|reporting from)\b).*+")


def byline(page: Page, text: str) -> Found:
    # "By NAME" (2019-21), else the name alone, without "By" (17 of 19 pages of 2012-14). The
    # name has to stand before the text and to be followed by it.
    if text.startswith(("By ", "by ")) and page.has(BlockKind.HEADLINE):
        return NOTHING if has_final_mark(text) else page.take_slice(BlockKind.BYLINE, 3, len(text))
    names = BESIDE.sub("", text)
    listed = all(
        is_name(each) or ALONE.fullmatch(each) for each in re.split(r", | and | & |/", names)
    )
    following = page.row(1).text
    opens = is_prose(following) or _dateline_of(following) or PUBLISHED.match(following)
    return page.take_slice(BlockKind.BYLINE, 0, len(names)) if listed and opens else NOTHING


# A place in capitals, an abbreviated state perhaps, an agency perhaps, and a dash: "GOMA —",
# "KANDAHAR/KABUL —", "AUBURN, Wash. —", "NORTH LAKE - At least", "OSK, Velda (AP) —".
DATELINE = re.compile(rf"(?P<agency>\s?\({AGENCY_NAMES}\))?\s?(?:—|–|--|-)(?=\s|$)")

#: In capitals before a dash, and no place.
NO_PLACES = re.compile(
    r"FILE|WATCH|VIDEO|PHOTOS?|UPDATED?|AUDIO|LIVE|U\.S\.|U\.N\.|NATO|ISIS|ISIL|PKK|YPG|UNICEF"
    r"|UNHCR|OSCE|IAEA|WHO|FARC|ELN|BREAKING|ANALYSIS|EXPLAINER|NEWS|VOA"
)


def _dateline_of(text: str) -> re.Match[str] | None:
    """The dash after the dateline at the start of a row, with the agency before it."""
    dash = DATELINE.search(text, 0, 90)
    if dash is None or dash.start() < 2:
        return None
    city, _, state = text[: dash.start()].partition(", ")
    capitals = city.isupper() and len(city.replace(" ", "")) >= 3
    # In agency copy, the day stands behind the place: "GOMA, Aug. 4 (Reuters) -".
    words = state.split()
    states = len(words) <= 3 and all(word[0].isupper() or word.isdigit() for word in words)
    return dash if capitals and states and not NO_PLACES.fullmatch(city.strip()) else None


def dateline(page: Page, text: str) -> Found:
    # "PENTAGON —" on a line of its own with a no-break space (121 of 204 articles), or at the
    # head of the first paragraph ("KHARTOUM - At least"), which then is a block by itself.
    dash = None if page.has(BlockKind.DATELINE) else _dateline_of(text)
    if dash is None:
        return NOTHING
    (found,), _ = page.take_slice(BlockKind.DATELINE, 0, dash.start())
    start = page.row().text_start + dash.end()
    rest = ink_of(page.text, start, page.row().text_end)
    return ((found, Part(BlockKind.PARAGRAPH, start, *rest)) if rest[0] < rest[1] else (found,)), 1


def above_head(page: Page, text: str) -> Found:
    # What stands above the author, the date or the dateline is no paragraph: the caption of the
    # first picture, whatever it says.
    if not page.has(BlockKind.HEADLINE) or not is_prose(text) or _is_head(text):
        return NOTHING
    for ahead in range(1, LONGEST_GALLERY):
        below = page.row(ahead).text
        if _is_head(below):
            return page.take(BlockKind.CAPTION)
        told = is_prose(below) and not below.startswith(BULLETS)
        if told or RELATED.fullmatch(below):
            break
    return NOTHING


#: In pictures, as far as the survey saw.
LONGEST_GALLERY = 12


def _is_head(text: str) -> bool:
    by = text.startswith("By ") and is_name(text[3:])
    lost_place = text[:2] == "— " and len(text) >= 40 and is_prose(text)
    return by or lost_place or text.startswith("TEXT SIZE") or _dateline_of(text) is not None


def orphan_dash(page: Page, text: str) -> Found:
    # In 2012-14 the dateline's place is lost and its dash is left: "— At least".
    bare = text.lstrip("—–" + BLANKS)
    if text[0] not in "—–" or not is_prose(bare):
        return NOTHING
    return page.take_slice(BlockKind.PARAGRAPH, len(text) - len(bare), len(text))
