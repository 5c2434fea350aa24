"""Rules for what belongs to the site: labels, scripts, players."""

import re

from conflictmodel.adapters.voa._layout._blocks._page import (
    BULLETS,
    NOTHING,
    PUBLISHED,
    BlockKind,
    Found,
    Page,
    Part,
)
from conflictmodel.adapters.voa._layout._lines import (
    BLANKS,
    LONGEST_LINE,
    has_final_mark,
    is_name,
)

FURNITURE = frozenset(
    """
    accessibility links|skip to main content|skip to main navigation|skip to search|breaking news
    text size - +|text size|print options:|images|multimedia|embedded content|comments|cancel
    print|share|copy link|email|facebook|twitter|tweet|your opinion|show comments|hide comments
    your javascript is turned off|already have an account?|log in|sign up|loading...|load more
    share this|share this:|leave a comment|read more|continue reading|full story|back to top
    play|stop|next|previous|share on facebook|share on twitter|add to favorites|view full image
    view gallery|close|gallery|photo gallery|slideshow|live|no comments|subscribe|follow us
    """.strip()
    .replace("\n", "|")
    .replace("    ", "")
    .split("|")
)

FURNITURE_STARTS = (
    "Your JavaScript is turned off",
    "Your browser doesn’t support",
    "Your browser doesn't support",
    "Skip to ",
    "We want to hear from you",
    # Editorials and newscasts say what they are.
    "The preceding was an editorial reflecting the views",
    "Next, an editorial reflecting the views",
    "The Voice of America presents differing points of view",
    "From Washington, this is VOA News",
    # Gopher feeds and text browsers.
    "IFRAME:",
    "(Submit)",
    "Please wait, loading",
    "This material may not be published, broadcast",
    # Agencies' copy, and blogs on one conflict.
    "Follow AP",
    "All times ",
    "For full coverage of the crisis",
)

# Blogs and mirrors: "3 comments", "Tags: Velda, truce", "Source: http://...", "… read more",
# "The post X appeared first on Y."; text browsers number links: "[12]Middle East".
FURNITURE_FORMS = re.compile(
    r"\d+ (?:comments?|responses?|shares?)|(?:Tags?|Categor(?:y|ies)|Filed under|Topics?): .*+"
    r"|(?:Source|Original|Via|Link|URL): ?(?:https?:|www\.|VOA\b|Voice of America).*+"
    r"|(?:from Voice of America )?https?://\S++|via IFTTT|Subscribe to .*|(?:[*+o] )?\[\d+\].*"
    r"|(?:\d+\.|\[\d+\]) ?(?:https?|mailto|file):.*|References|(?:Visible|Hidden) links:?"
    r"|The post .* appeared first on .*|\[View .*\]"
    r"|[.…\s]*(?:[Rr]ead more|[Cc]ontinue reading|See all.{0,30})\W*"
)


# What a line may be drawn with.
RULED = "_=*~" + "-‐‑–—" + "".join(BULLETS) + BLANKS


def furniture(page: Page, text: str) -> Found:
    # "Accessibility links" heads every page of the newest layout, and "Breaking News" is the
    # label of a strip that is usually empty: it says nothing of the story. Older pages end in
    # "Your JavaScript is turned off". A row of underscores parts the Learning English glossary.
    if text.startswith(FURNITURE_STARTS):
        return page.take(BlockKind.CHROME)
    # So do asterisks or dashes, and a bullet may have lost its item.
    if not text.strip(RULED):
        return page.take(BlockKind.CHROME)
    if len(text) > 100:
        return NOTHING
    if text.lower() in FURNITURE or FURNITURE_FORMS.fullmatch(text):
        return page.take(BlockKind.CHROME)
    return NOTHING


# Greek and all that follows it in Unicode, up to Hangul, but for what stands in English copy:
# Greek letters and punctuation.
OTHER_SCRIPT = re.compile(r"[\u0400-\u1dff\u2e80-\ud7ff]")


def other_script(page: Page, text: str) -> Found:
    # Mirrors for learners have menus and notes in another script.
    if text.isascii() or 2 * len(OTHER_SCRIPT.findall(text, 0, 80)) < min(len(text), 80):
        return NOTHING
    return page.take(BlockKind.CHROME)


def too_long(page: Page, text: str) -> Found:
    # A line of that length is a widget's data or a broken file, and no copy.
    return page.take(BlockKind.CHROME) if len(text) > LONGEST_LINE else NOTHING


def screen_sizes(page: Page, text: str) -> Found:
    # "XS", "SM", "MD", "LG", one a line, end most pages of the newest layout: what is left of
    # the boxes by which its style sheet learns the width of the screen.
    count = 0
    while page.row(count).text in ("XS", "SM", "MD", "LG", "XL"):
        count += 1
    return page.take(BlockKind.CHROME, count) if count else NOTHING


def script(page: Page, text: str) -> Found:
    # Embedded tweets and graphics leave their JavaScript as text (3 of 204 articles).
    count = 0
    while _is_code(page.row(count).text):
        count += 1
    return page.take(BlockKind.CHROME, count) if count else NOTHING


def _is_code(text: str) -> bool:
    if text.startswith(
        (
            "//",
            "/*",
            "{",
            "}",
            ");",
            "[CDATA[",
            "<![CDATA[",
            "(function",
            "function",
            "var ",
            "if (",
        )
    ):
        return not has_final_mark(text) or text.endswith(";")
    return text.endswith((";", "{", "&&", "||", "*/")) and any(mark in text for mark in "=(){}")


# "0:00 0:04:31 0:00 Direct link"; "/0:00:43"; "270p | 2.0MB"; "128 kbps | MP3";
# "1234_1400000000 video player.".
PLAYER_FIGURES = re.compile(
    r"(?:/?\d{1,2}:\d\d(?::\d\d)?\s*+)++(?:Direct link)?|\w+?_\d{9,} (?:video|audio) player\.?"
    r"|\d{3,4}p(?: \(HQ\))? \| [\d.]++ ?[kMG]?B.*+|\d{2,3} kbps \| MP3.*+|[▶►◀⏸]++|Auto|\d{3,4}p",
    re.ASCII,
)

PLAYER_WORDS = re.compile(
    r"please wait|no media source currently available|direct link|video size|pixels"
    r"|share this (?:video|audio)|pop-out player"
    r"|the (?:code|URL) has been copied to your clipboard\.?",
    re.IGNORECASE,
)

# These are a player's only among others of a player.
PLAYER_WORDS_WITHIN = re.compile(
    r"width|height|x|px|embed|share|auto|download|embed share|share on (?:facebook|twitter)",
    re.IGNORECASE,
)


def player(page: Page, text: str) -> Found:
    # A player leaves its title, "please wait", "No media source currently available" and the
    # times, or, in the middle of the body (6 of 204), one word a line: "Video size", "width",
    # "x", ..., "pixels", TITLE, "Share this video", "0:00:43".
    # A page without another headline (audio pages) has it as the title.
    titled = page.row(1).text.lower() == "please wait" and not is_player(text)
    count = 1 if titled else 0
    sure = titled
    # A player's own words come soon or not at all; "x" and "width" may go on for ever.
    while _is_within_player(page, count) and (sure or count < 8):
        sure = sure or is_player(page.row(count).text)
        count += 1
    if not sure:
        return NOTHING
    if titled and not page.begun and not page.has(BlockKind.HEADLINE):
        (head,), _ = page.take(BlockKind.HEADLINE)
        first, last = page.row(1), page.row(count - 1)
        rest = Part(BlockKind.MEDIA, first.start, first.text_start, last.text_end)
        return (head, rest), count
    return page.take(BlockKind.MEDIA, count)


def is_player(text: str) -> bool:
    return len(text) <= 60 and bool(PLAYER_WORDS.fullmatch(text) or PLAYER_FIGURES.fullmatch(text))


def _is_within_player(page: Page, ahead: int) -> bool:
    text = page.row(ahead).text
    if is_player(text) or (len(text) <= 60 and PLAYER_WORDS_WITHIN.fullmatch(text)):
        return True
    # The title within: after "pixels" or "share", before "Share this video" or "Embed".
    following = page.row(ahead + 1).text.lower()
    return (
        ahead > 0 and bool(text) and following in ("share this video", "share this audio", "embed")
    )


def old_video(page: Page, text: str) -> Found:
    # In 2012-14: title with a stray "i" at its end, "X", author, date and time, blurb, and the
    # title again, or "VIDEO:" and the blurb.
    if page.row(1).text != "X" or has_final_mark(text):
        return NOTHING
    count = 2
    count += is_name(page.row(count).text)
    if not PUBLISHED.fullmatch(page.row(count).text):
        return page.take(BlockKind.MEDIA, count)
    count += 2
    again = page.row(count).text
    count += again.startswith("VIDEO:") or (bool(again) and again in (text, text[:-1].rstrip()))
    return page.take(BlockKind.MEDIA, min(count, len(page.rows) - page.at))


WATCH = re.compile(
    r"(?:WATCH|Watch|VIDEO|Video|LISTEN|Listen|AUDIO) ?:|WATCH [A-Z]|Related video"
    r"|(?:Listen to|Watch|Download|View) .{3,60}\b(?:report|video|audio|interview|slideshow)\b"
)


def watch(page: Page, text: str) -> Found:
    # "WATCH: Minister speaks after blast" points to a player (4 of 204 articles); in 2009-11,
    # "Listen to the full interview".
    found = WATCH.match(text)
    points = found is not None and (":" in found[0] or not has_final_mark(text))
    return page.take(BlockKind.MEDIA) if points else NOTHING
