"""Rules for the text: sub-heads, lists, paragraphs, and what is none of these."""

from conflictmodel.adapters.voa._blocks._page import BODY, BULLETS, NOTHING, BlockKind, Found, Page
from conflictmodel.adapters.voa._lines import (
    BLANKS,
    has_final_mark,
    is_capitalised,
    is_prose,
    is_title_case,
)


def list_heading(page: Page) -> Found:
    # "Latest developments:" above bullets.
    text = page.row().text
    if text.endswith(":") and len(text) < 60 and page.row(1).text.startswith(BULLETS):
        return page.take(BlockKind.SUBHEAD)
    return NOTHING


def list_item(page: Page) -> Found:
    text = page.row().text
    if text.startswith(BULLETS):
        return page.take_slice(BlockKind.LIST_ITEM, 1, len(text))
    return NOTHING


def pull_quote(page: Page) -> Found:
    # A quotation that fills its line, and a line with a dash and the speaker's name.
    text, name = page.row().text, page.row(1).text
    quoted = text[0] in "“\"'‘" and text[-1] in "”\"'’" and len(text) > 20
    if quoted and name.startswith(("—", "–", "- ", "--")) and len(name) <= 80:
        if has_final_mark(name) or not is_capitalised(name.lstrip("—–-" + BLANKS)):
            return NOTHING
        return page.take_slice(BlockKind.PULL_QUOTE, 0, len(text), rows=2)
    return NOTHING


def subhead(page: Page) -> Found:
    # One to three words in nine of ten, six at most, in sentence case, no final mark, between
    # paragraphs (107 of 204 articles). Player words, labels and names were asked before.
    text = page.row().text
    words = text.split()
    if not page.has(*BODY) or len(words) > 6 or len(text) > 60 or is_title_case(text):
        return NOTHING
    if has_final_mark(text) or not any(map(str.isalpha, text)) or "|" in text:
        return NOTHING
    first = text.lstrip("\"'“‘(")[:1]
    if (first.isupper() or first.isdigit()) and is_prose(page.row(1).text):
        return page.take(BlockKind.SUBHEAD)
    return NOTHING


def bare_list(page: Page) -> Found:
    # Fact boxes lose their bullets: rows of five words and more without a final mark.
    if page.has(*BODY) and _is_bare_item(page.row().text):
        beside = _is_bare_item(page.row(1).text) or page.last()[1] == "bare_list"
        return page.take(BlockKind.LIST_ITEM) if beside else NOTHING
    return NOTHING


def _is_bare_item(text: str) -> bool:
    short = len(text) <= 120 and len(text.split()) >= 5
    return short and not has_final_mark(text) and is_capitalised(text)


def paragraph(page: Page) -> Found:
    # One line each in all layouts.
    return page.take(BlockKind.PARAGRAPH) if is_prose(page.row().text) else NOTHING


def unclear(page: Page) -> Found:
    # Stray figures, closing marks on a line of their own, titles of lost widgets. To take one
    # for prose would do more harm than to pass it over.
    return page.take(BlockKind.CHROME)
