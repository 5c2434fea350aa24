"""Rules for the text: sub-heads, lists, paragraphs, and what is none of these."""

import re

from conflictmodel.adapters.voa._layout._blocks._furniture import is_player
from conflictmodel.adapters.voa._layout._blocks._page import (
    BULLETS,
    NOTHING,
    BlockKind,
    Found,
    Page,
)
from conflictmodel.adapters.voa._layout._blocks._pictures import PICTURE
from conflictmodel.adapters.voa._layout._lines import (
    BLANKS,
    OPENERS,
    has_final_mark,
    is_capitalised,
    is_prose,
)


def list_heading(page: Page, text: str) -> Found:
    # "Latest developments:" above bullets; within the text, the colon may lack.
    if len(text) >= 60 or not page.row(1).text.startswith(BULLETS):
        return NOTHING
    heads = text.endswith(":") or (page.begun and not text.startswith(BULLETS))
    return page.take(BlockKind.SUBHEAD) if heads and not _is_sentence(text) else NOTHING


def _is_sentence(text: str) -> bool:
    return has_final_mark(text) and not text.endswith(":")


def list_item(page: Page, text: str) -> Found:
    if text.startswith(BULLETS):
        return page.take_slice(BlockKind.LIST_ITEM, 1, len(text))
    return NOTHING


# "— Ilena Marsh (@imarsh) June 3, 2016": who tweeted the line above, and when.
TWEETED = re.compile(r"(?:—|–|--?) ?.{2,60} \(@\w+\).{0,30}")


def pull_quote(page: Page, text: str) -> Found:
    # A quotation that fills its line, and a line with a dash and the speaker's name; a tweet
    # that was embedded has no marks, but the name in its form.
    name = page.row(1).text
    if TWEETED.fullmatch(name):
        return page.take_slice(BlockKind.PULL_QUOTE, 0, len(text), rows=2)
    quoted = text[0] in "“\"'‘" and text[-1] in "”\"'’" and len(text) > 20
    if quoted and name.startswith(("—", "–", "- ", "--")) and len(name) <= 80:
        if has_final_mark(name) or not is_capitalised(name.lstrip("—–-" + BLANKS)):
            return NOTHING
        return page.take_slice(BlockKind.PULL_QUOTE, 0, len(text), rows=2)
    return NOTHING


# "What next?", "Is it enough?": a question that stands alone.
QUESTION = re.compile(
    r"(?:What|Who|Whose|Why|How|When|Where|Which|Is|Are|Was|Were|Will|Can|Could|Should|Would|Do"
    r"|Does|Did|Has|Have)\b[^.!?]*\?"
)


def subhead(page: Page, text: str) -> Found:
    # One to three words in nine of ten, in sentence case, no final mark, between paragraphs (107
    # of 204 articles); or a short question; or, in blogs and after 2019, as headlines are set,
    # but shorter than those. Player words, labels and names were asked before.
    # Between it and its paragraph, a picture may have left a label, or a player its words.
    words = text.split()
    if len(text) > 60 or "|" in text:
        return NOTHING
    if not any(
        is_prose(below) or is_player(below) for below in (page.row(1).text, page.row(2).text)
    ):
        return NOTHING
    if QUESTION.fullmatch(text):
        return (
            NOTHING if _leaves_quotation_open(page.row(-1).text) else page.take(BlockKind.SUBHEAD)
        )
    if has_final_mark(text) or not any(map(str.isalpha, text)):
        return NOTHING
    if len(words) > LONGEST_SUBHEAD:
        return NOTHING
    first = text.lstrip(OPENERS)[:1]
    return page.take(BlockKind.SUBHEAD) if first.isupper() or first.isdigit() else NOTHING


#: In words; longer lines are items of a list, or, set as headlines are, link to another story.
LONGEST_SUBHEAD = 6


def _leaves_quotation_open(text: str) -> bool:
    return sum(map(text.count, '“”"')) % 2 == 1


def bare_list(page: Page, text: str) -> Found:
    # Fact boxes lose their bullets: rows of five words and more without a final mark.
    # A picture's caption may lack its mark, too: below it stands no list.
    below = page.row(1).text
    beside = _is_bare_item(below) and not PICTURE.match(below)
    if _is_bare_item(text) and (beside or page.last()[1] == "bare-list"):
        return page.take(BlockKind.LIST_ITEM)
    return NOTHING


def _is_bare_item(text: str) -> bool:
    short = len(text) <= 120 and len(text.split()) >= 5
    return short and not has_final_mark(text) and is_capitalised(text)


def repeated(page: Page, text: str) -> Found:
    # Previews print the first paragraphs twice, share buttons the headline. To read them twice
    # would be to hear two statements where there is one.
    row = page.row()
    again = page.text[row.text_start : row.text_end] in page.printed
    return page.take(BlockKind.CHROME) if again else NOTHING


def paragraph(page: Page, text: str) -> Found:
    # One line each in all layouts.
    return page.take(BlockKind.PARAGRAPH) if is_prose(text) else NOTHING


def unclear(page: Page, text: str) -> Found:
    # Stray figures, closing marks on a line of their own, titles of lost widgets. To take one
    # for prose would do more harm than to pass it over.
    return page.take(BlockKind.CHROME)
