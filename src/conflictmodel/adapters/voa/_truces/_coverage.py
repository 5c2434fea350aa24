"""
Where a truce holds, told by a verb: "covers the towns of X, Y and Z".
"""

from conflictmodel.adapters.voa._sentences._nouns import is_name_word, text_of
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._places import PlaceName
from conflictmodel.values import Place

#: How it is said where a truce holds.
COVERING = word_set("covers cover covered covering encompasses encompassing")
_ONE = word_set("town city village province district")
_MANY = word_set("towns cities villages provinces districts")
_BEFORE = word_set("the both two three four five several northern southern eastern western")


def places_covered(passage: Passage, start: int) -> list[PlaceName]:
    """The names behind "the towns of"; behind "the city of" one, whatever follows a comma."""
    while passage.word(start) in _BEFORE:
        start += 1
    many = passage.word(start) in _MANY
    if not (many or passage.word(start) in _ONE) or passage.word(start + 1) != "of":
        return []
    found: list[PlaceName] = []
    first, joint = start + 2, ","
    while name := _name_at(passage, first):
        found.append(name)
        if not many or joint == "and":
            break
        comma = passage.word(name.last) == ","
        joint = passage.word(name.last + comma)
        first = name.last + comma + (joint == "and")
        if not (comma or joint == "and"):
            break
    # Without an "and" what follows the commas may be anything: "the towns of X, Russia said".
    return found if joint == "and" else found[:1]


def _name_at(passage: Passage, first: int) -> PlaceName | None:
    last = first
    while last < len(passage.tokens) and is_name_word(passage.tokens[last]):
        last += 1
    if last == first:
        return None
    known = next((p for p in passage.places if (p.first, p.last) == (first, last)), None)
    return known or PlaceName(first, last, Place(name=text_of(passage.tokens[first:last])), "")
