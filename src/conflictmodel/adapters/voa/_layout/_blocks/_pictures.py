"""Rules for captions: doubled, glued, cut, dated, credited."""

import re

from conflictmodel.adapters.voa._layout._blocks._page import (
    BULLETS,
    DAYS,
    MONTHS,
    NOTHING,
    BlockKind,
    Found,
    Page,
    Part,
)
from conflictmodel.adapters.voa._layout._lines import (
    BLANKS,
    OPENERS,
    has_final_mark,
    is_name,
    is_prose,
)

# "..., Velda, May 6, 2016."; "..., Jan. 3, 2016, in Goma."; group 1 is the abbreviated month
# or "May" of AP style, which VOA uses in captions and hardly in prose.
DATE = re.compile(
    rf"(?P<comma>,? ?)\b(?P<month>{MONTHS}) \d{{1,2}}, (?:19|20)\d\d(?=\.|\)|,? (?:in|at) |$)",
    re.ASCII,
)

YEAR = re.compile(r", (?:19|20)\d\d\b", re.ASCII)

SHORT_MONTHS = ("Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")

# What is told with these is told by the reporter, also when a date ends the sentence.
TOLD = re.compile(
    r"\b(?:said|told|announced|added|wrote|signed|began|started|ended|expired|agreed|reached"
    r"|collapsed|declared|resumed|took (?:effect|place)|came into|entered into|broke out)\b"
)

# What a picture shows, it shows in the present tense.
SHOWS = re.compile(
    r"\b(?:is|are|shows?|holds?|stands?|sits?|walks?|carry|carries|speaks?|talks?|waits?|gathers?"
    r"|looks?|attends?|takes?|meets?|marchs?|poses?|rises?|wait|inspects?|greets?|arrives?)\b"
)

# "This undated image taken from video"; "In this photo provided by"; "A still image from".
# With "a" or "the" it needs more: "The rebels released a picture" is prose.
PICTURE = re.compile(
    r"FILE\b ?[-–—:]|(?:(?:In )?[Tt]his (?:[\w.,-]+ ){0,5}?|In an? |Undated |A (?:still|handout) )"
    r"(?:photos?|photographs?|pictures?|images?|frame ?grab|screen ?shot|screen ?grab|video grab"
    r"|handout|still|map|graphic)\b(?: \w+){0,4}?(?: (?:shows?|provided|released|taken|made"
    r"|obtained|posted|from|reportedly|purports|purportedly)\b|,)"
)

# "(J. Doe / VOA)", "(AP Photo)", "(Photo: J. Doe)", "(J. Doe via AP)".
PHOTO_CREDIT = re.compile(
    r"\((?:[^()]{0,40}(?:/ ?VOA|for VOA|via (?:AP|Reuters|AFP|VOA)|/ ?(?:AP|Reuters|AFP))"
    r"|(?:AP|VOA|Reuters|AFP) ?(?:Photo|/)[^()]{0,40}|(?:Photo|Courtesy)\b[^()]{0,60}"
    r"|VOA|AP|Reuters|AFP)\)\.?"
)

BARE_AGENCY = re.compile(r"\((?:AP|AFP|Reuters)\)\.?")

# "the minister, left, meets", "the envoy (R)", "are seen in": said of what stands in a picture.
IN_PICTURE = re.compile(
    r"(?:, | to the | from )(?:(?:at|far|top|bottom|second|third|back|front|upper|lower|from)[ -])*"
    r"(?:left|right|center|centre|foreground|background),|\((?:L|R|C|left|right|center)\)"
    r"| (?:is|are) (?:seen|pictured|shown) (?:in|on|at|near|inside|outside|through|during|after"
    r"|before|behind|next|here|with|along|among|\w+ing)\b"
    r"| in this (?:\w+ ){0,3}(?:photo|photograph|picture|image|frame ?grab|screen ?grab|handout)\b"
)

# "The party moved to the left, analysts say"; "is seen in Washington as".
OPINION = re.compile(r"\b(?:says?|according)\b| seen .* as ")

# What people and things do in pictures, in the present tense; "the march" is a noun.
POSES = re.compile(
    r"(?<!\ba )(?<!\bthe )(?<!\btheir )(?<!\bits )(?<!\bto )(?<!\bof )(?<!\bin )(?<!\bno )"
    r"\b(?:walks?|stands?|sits?|holds?|carry|carries|gathers?|waits?|poses?|waves?|speaks?|rides?"
    r"|inspects?|greets?|shakes? hands|looks? (?:on|at|over|out|through)|rises?|line up|queue"
    r"|attends?|prays?|chants?|march(?:es)?|hugs?|embraces?|arrives?|clears?|search(?:es)?"
    r"|removes?|digs?|burns?|takes? (?:cover|position|up|part)|guards?|patrols?|unloads?|sells?"
    r"|gestures?|address(?:es)?|watch(?:es)?|receives? treatment|mourns?|collects?|push(?:es)?"
    r"|fills?|draws? water|load|unload|points?|reacts?|shouts?|throws?|drives? (?:past|by|through)"
    r"|pass(?:es)? (?:by|a|the)|flies|fly|hangs?|lies|lie|cross(?:es)?|sweeps?|billows?)\b"
)

# A story's first sentence has a day, a past, a perfect, a course, or somebody who says it.
OF_STORY = re.compile(
    rf"\b(?:{DAYS}|has|have|had|was|were|will|would|says?|said|told|according|amid"
    r"|(?:is|are) (?:not )?\w+ing|ahead of|this (?:week|month|year))\b"
)

#: The longest text that the CMS let into the attribute from which a caption is copied, in
#: characters; some were cut a little earlier.
LONGEST_ALT = 256


def glued_caption(page: Page, text: str) -> Found:
    # In-line pictures of 2012-14 (4 of 19 pages): the caption glued to itself, "x" (the button
    # that closes the enlarged picture), and the caption twice more. The first copy may be cut.
    place = text.find(text[:20], 20) if len(text) >= 40 else -1
    crossed = page.row(1).text == "x"
    again = page.row(2).text
    if place > 0 and _repeats(text, place):
        start, end = place, len(text)
    elif crossed and len(again) >= 20 and text.endswith(again):
        start, end = len(text) - len(again), len(text)
    else:
        return NOTHING
    rows = 2 if crossed else 1
    while page.row(rows).text == text[start:end]:
        rows += 1
    return page.take_slice(BlockKind.CAPTION, start, end, rows)


def _repeats(text: str, place: int) -> bool:
    # With a blank between, it may be a sentence said again: then its words have to show more.
    first, second = text[:place], text[place:]
    if first[-1] in BLANKS:
        return first.rstrip(BLANKS) == second and _is_caption(second)
    return second.startswith(first) and (second == first or place >= 200)


def doubled_caption(page: Page, text: str) -> Found:
    # The text of <img alt> and then of <figcaption>, on lines without a blank one between (17
    # of 25 pages), identical in all pairs seen, but for a copy cut at 255 characters (2 of 25).
    # Repeats with a blank line between are repeated paragraphs.
    row, following = page.row(), page.row(1)
    if not following.gap and following.text == text:
        return page.take_slice(BlockKind.CAPTION, 0, len(text), page.copies())
    if len(text) < 200 or len(following.text) < 200 or text[:200] != following.text[:200]:
        return NOTHING
    short, long = sorted((text, following.text), key=len)
    if not long.startswith(short.rstrip("." + "… ")):
        return NOTHING
    whole = row if long is text else following
    return (Part(BlockKind.CAPTION, row.start, whole.text_start, whole.text_end),), 2


def photo_credit(page: Page, text: str) -> Found:
    # "(J. Doe/VOA)" may split off from its caption as a line of its own (4 of 67 articles).
    # "(AP)" below a paragraph is another matter.
    if text[0] != "(":
        return NOTHING
    below = BARE_AGENCY.fullmatch(text) is None or page.last()[0] is BlockKind.CAPTION
    return page.take(BlockKind.CAPTION) if below and PHOTO_CREDIT.fullmatch(text) else NOTHING


def caption(page: Page, text: str) -> Found:
    # A caption printed once, or apart from its copy.
    below = page.row(1).text
    credited = below[:1] == "(" and is_prose(text) and PHOTO_CREDIT.fullmatch(below)
    if credited and BARE_AGENCY.fullmatch(below) and TOLD.search(text):
        return NOTHING
    if credited or _is_caption(text):
        return page.take_slice(BlockKind.CAPTION, 0, len(text), page.copies(apart=True))
    return NOTHING


def _is_caption(text: str) -> bool:
    # Certain: "FILE -" (224 of 517), "This image shows", a photo credit in its end, cut in
    # mid-word at the length of the attribute. Likely: a full date at its end (445 of 517), where
    # prose about the past has one too: "was signed on May 4, 2014."; where somebody stands.
    if len(text) > 600:
        return False
    if PICTURE.match(text):
        return True
    end = text.rfind("(", max(1, len(text) - 90))
    if end > 0 and PHOTO_CREDIT.fullmatch(text, end) and len(text) - end > 5:
        return True
    if LONGEST_ALT - 16 <= len(text) <= LONGEST_ALT and text[-1].isalpha():
        return True
    return _is_dated(text) or _is_placed(text)


def _is_dated(text: str) -> bool:
    # "..., Goma, June 2, 2014." is one unless somebody said it; "... in Goma June 2, 2014." and
    # "... on June 2, 2014, in Goma." only if the verb is one of pictures.
    if len(text) > 400 or text.startswith(("“", '"')) or YEAR.search(text, len(text) - 70) is None:
        return False
    date = max(DATE.finditer(text, max(0, len(text) - 70)), key=re.Match.start, default=None)
    if date is None or TOLD.search(text):
        return False
    last = len(text) - date.end() <= 2
    if last and (date["comma"].startswith(",") or date["month"] in SHORT_MONTHS):
        return True
    return SHOWS.search(text) is not None or (date["month"] in SHORT_MONTHS and not last)


def _is_placed(text: str) -> bool:
    if len(text) > 300 or text.startswith(("“", '"')) or IN_PICTURE.search(text) is None:
        return False
    return TOLD.search(text) is None and OPINION.search(text) is None


def lead_caption(page: Page, text: str) -> Found:
    # The first picture's caption printed once, without a date (3 of 25): one sentence in the
    # present tense under the headline, and the story's first sentence below.
    if len(text) > 300 or text[0] in OPENERS or not page.has(BlockKind.HEADLINE):
        return NOTHING
    if not POSES.search(text, 0, 120) or OF_STORY.search(text) or ". " in text[20:]:
        return NOTHING
    following = page.row(1).text
    if len(following) < 60 or not is_prose(following) or not is_prose(text):
        return NOTHING
    return page.take(BlockKind.CAPTION)


def gallery_caption(page: Page, text: str) -> Found:
    # Galleries of 2012-14 list their captions with bullets above the text (6 of 19 pages).
    # Highlights may stand there too: under a heading, or somebody said them.
    if page.has(BlockKind.DATELINE) or not text.startswith(BULLETS):
        return NOTHING
    listed = page.last()[1] == "list-heading" or not page.has(BlockKind.HEADLINE)
    if (listed or TOLD.search(text)) and not _is_dated(text):
        return NOTHING
    return page.take_slice(BlockKind.CAPTION, 1, len(text))


def portrait(page: Page, text: str) -> Found:
    # Portraits bear a name alone ("Jane M. Doe"), maps a place ("al-Hol, Syria"); they look like
    # sub-heads. The person speaks in a paragraph beside it; a sub-head starts with a capital.
    if len(text) > 50 or has_final_mark(text):
        return NOTHING
    if text[0].islower() and "-" in text and len(text.split()) <= 4:
        return page.take(BlockKind.CAPTION)
    if not is_name(text):
        return NOTHING
    initial = any(len(word) == 2 and word.endswith(".") for word in text.split())
    beside = page.row(-1).text + " " + page.row(1).text
    if initial or (text.split()[0] in beside and text.split()[-1] in beside):
        return page.take(BlockKind.CAPTION)
    return NOTHING
