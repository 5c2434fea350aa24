"""Rules for captions: doubled, glued, cut, dated, credited."""

import re

from conflictmodel.adapters.voa._blocks._page import (
    BODY,
    BULLETS,
    MONTHS,
    NOTHING,
    BlockKind,
    Found,
    Page,
    Part,
)
from conflictmodel.adapters.voa._lines import (
    BLANKS,
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
    r"(?:photo|photograph|picture|image|frame ?grab|screen ?shot|screen ?grab|video grab|handout"
    r"|still|map|graphic)\b(?: \w+){0,4}?(?: (?:shows?|provided|released|taken|made|obtained"
    r"|posted|from|reportedly|purports|purportedly)\b|,)"
)

# "(J. Doe / VOA)", "(AP Photo)", "(Photo: J. Doe)", "(J. Doe via AP)".
PHOTO_CREDIT = re.compile(
    r"\((?:[^()]{0,40}(?:/ ?VOA|for VOA|via (?:AP|Reuters|AFP|VOA)|/ ?(?:AP|Reuters|AFP))"
    r"|(?:AP|VOA|Reuters|AFP) ?(?:Photo|/)[^()]{0,40}|(?:Photo|Courtesy)\b[^()]{0,60}"
    r"|VOA|AP|Reuters|AFP)\)\.?"
)


def glued_caption(page: Page) -> Found:
    # In-line pictures of 2012-14 (4 of 19 pages): the caption glued to itself, "x" (the button
    # that closes the enlarged picture), and the caption twice more.
    text = page.row().text
    crossed = page.row(1).text == "x"
    length = len(text) // 2
    if len(text) >= 40 and text[:length] == text[-length:]:
        start, end = 0, length
    elif crossed and len(page.row(2).text) >= 20 and text.endswith(page.row(2).text):
        # The copy before it was cut at 255 characters.
        start, end = len(text) - len(page.row(2).text), len(text)
    else:
        return NOTHING
    rows = 2 if crossed else 1
    while page.row(rows).text == text[start:end]:
        rows += 1
    return page.take_slice(BlockKind.CAPTION, start, end, rows)


def doubled_caption(page: Page) -> Found:
    # The text of <img alt> and then of <figcaption>, on lines without a blank one between (17
    # of 25 pages), identical in all pairs seen, but for a copy cut at 255 characters (2 of 25).
    # Repeats with a blank line between are repeated paragraphs.
    row, following = page.row(), page.row(1)
    copies = page.copies()
    if copies > 1:
        return page.take_slice(BlockKind.CAPTION, 0, len(row.text), copies)
    short, long = sorted((row.text, following.text), key=len)
    stem = short.rstrip("." + "… ")
    if following.gap or len(stem) < 200 or not long.startswith(stem):
        return NOTHING
    whole = row if long is row.text else following
    return (Part(BlockKind.CAPTION, row.start, whole.text_start, whole.text_end),), 2


def photo_credit(page: Page) -> Found:
    # "(J. Doe/VOA)" may split off from its caption as a line of its own (4 of 67 articles).
    text = page.row().text
    return page.take(BlockKind.CAPTION) if PHOTO_CREDIT.fullmatch(text) else NOTHING


def caption(page: Page) -> Found:
    # A caption printed once. Certain: "FILE -" (224 of 517), "This image shows", a photo credit
    # in its end or in the next line. Likely: a full date at its end (445 of 517), where prose
    # about the past has one too: "was signed on May 4, 2014."
    text = page.row().text
    end = text.rfind("(", max(0, len(text) - 90))
    if (
        PICTURE.match(text)
        or (end > 0 and PHOTO_CREDIT.fullmatch(text, end) and len(text) - end > 5)
        or (is_prose(text) and PHOTO_CREDIT.fullmatch(page.row(1).text))
        or _is_dated_caption(text)
    ):
        return page.take(BlockKind.CAPTION)
    return NOTHING


def _is_dated_caption(text: str) -> bool:
    # "..., Goma, June 2, 2014." is one unless somebody said it; "... in Goma June 2, 2014." and
    # "... on June 2, 2014, in Goma." only if the verb is one of pictures.
    if len(text) > 400 or text.startswith(("“", '"')):
        return False
    date = max(DATE.finditer(text, max(0, len(text) - 70)), key=re.Match.start, default=None)
    if date is None or TOLD.search(text):
        return False
    last = len(text) - date.end() <= 2
    if last and (date["comma"].startswith(",") or date["month"] in SHORT_MONTHS):
        return True
    return SHOWS.search(text) is not None or (date["month"] in SHORT_MONTHS and not last)


def gallery_caption(page: Page) -> Found:
    # Galleries of 2012-14 list their captions with bullets above the text (6 of 19 pages).
    # Highlights may stand there too; what shows a picture is a caption.
    text = page.row().text
    if page.has(*BODY, BlockKind.DATELINE) or not text.startswith(BULLETS):
        return NOTHING
    bare = text[1:].lstrip(BLANKS)
    if PICTURE.match(bare) or SHOWS.search(bare) or _is_dated_caption(bare):
        return page.take_slice(BlockKind.CAPTION, 1, len(text))
    return NOTHING


def portrait(page: Page) -> Found:
    # Portraits bear a name alone ("Jane M. Doe"), maps a place ("al-Hol, Syria"); they look like
    # sub-heads. The person speaks in a paragraph beside it; a sub-head starts with a capital.
    text = page.row().text
    if not page.has(*BODY) or has_final_mark(text) or len(text) > 50:
        return NOTHING
    if text[0].islower() and "-" in text and len(text.split()) <= 4:
        return page.take(BlockKind.CAPTION)
    if not is_name(text) or NO_SURNAMES.fullmatch(text.split()[-1]):
        return NOTHING
    initial = any(len(word) == 2 and word.endswith(".") for word in text.split())
    beside = page.row(-1).text + " " + page.row(1).text
    if initial or (text.split()[0] in beside and text.split()[-1] in beside):
        return page.take(BlockKind.CAPTION)
    return NOTHING


#: Last words of two that are a proper name, and nobody's.
NO_SURNAMES = re.compile(
    r"States?|Arabia|Korea|Sudan|Nations|Union|East|West|North|South|Africa|Asia|Europe|America"
    r"|Council|Front|Army|House|Bank|Strip|Heights|Party|League|Court|Kingdom|Zealand|Lanka|Aid"
)
