"""
Sentences and pages for the tests of the page parser, read as the parser reads them.
"""

from conflictmodel import Dataset, Part
from conflictmodel.adapters import voa
from conflictmodel.adapters.voa._sentences import _passages
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._quotes import quotes_of
from conflictmodel.adapters.voa._sentences._tokens import sentences_of
from conflictmodel.adapters.voa._speech._speech import speeches_of


def passage_of(text: str) -> Passage:
    """One sentence with its mentions."""
    [sentence] = sentences_of(text, 0, len(text))
    quotes = quotes_of(text, 0, len(text))
    return _passages.passage_of(text, sentence, Part.PARAGRAPH, 0, quotes, None)


#: Who says what.
Said = list[tuple[str | None, str]]


def said_in(text: str) -> Said:
    """The speaker and the words reported of each speech in a sentence."""
    return [
        (
            each.speaker.name if each.speaker else None,
            " … ".join(text[start:end] for start, end in each.content),
        )
        for each in speeches_of(passage_of(text))
    ]


def page(*paragraphs: str, headline: str = "Mill in Marsa Qadim Lies in Ruins") -> Dataset:
    """A page of these paragraphs, published on Friday, May 4, 2018."""
    text = "\n\n".join([headline, *paragraphs]) + "\n"
    return voa.parse(text, published="2018-05-04")
