"""
What the words that name a truce tell of it: kind, reach, place, length and date.
"""

from itertools import pairwise

from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._truces._drafts import Truce, add_position
from conflictmodel.adapters.voa._truces._matching import Known, is_wide
from conflictmodel.adapters.voa._truces._phrases import TruceWords
from conflictmodel.model import Position
from conflictmodel.values import (
    CeasefireKind,
    Extent,
    Part,
    Place,
    PlaceKind,
    PositionStance,
    Side,
)


def describe(known: Known, truce: Truce) -> None:
    """Take what a mention tells of its truce: name, kind, reach, place, length and date."""
    passage = known.passage
    found, place = known.found, known.place
    start, end = passage.span(found.first, found.last)
    if found.form != "act":
        truce.name = truce.name or passage.text[start:end]
    if truce.kind is CeasefireKind.UNSPECIFIED:
        truce.kind = _kind(found, passage.text[start:end])
    truce.extent = truce.extent or _extent(passage, found)
    for side in Side:
        truce.side = truce.side or (side if side in found.modifiers else None)
    if place and _is_its_place(passage, truce, place):
        truce.place = place
    if found.length and truce.duration is None and "last" not in found.modifiers:
        truce.duration = found.length.duration
        truce.fill("duration", "term:length", passage, found.length.first, found.length.last)
    if found.time and truce.dated is None:
        truce.dated = found.time.when
        if truce.starts is None:
            truce.starts = found.time.when
            truce.fill("starts", "term:dated", passage, found.time.first, found.time.last)
    if found.wished or "proposed" in found.modifiers:
        _propose(passage, found, truce)


def _propose(passage: Passage, found: TruceWords, truce: Truce) -> None:
    """What is asked for in definite terms is proposed, by whomever."""
    if not truce.positions:
        words = passage.evidence(passage.span(found.first, found.last))
        add_position(truce, Position(stance=PositionStance.PROPOSED, evidence=(words,)))


def _is_its_place(passage: Passage, truce: Truce, place: Place) -> bool:
    """A caption's town is not the place of a nationwide truce, a headline's capitals are none."""
    paragraph = passage.part in (Part.PARAGRAPH, Part.LIST_ITEM)
    if not paragraph and place.country is None and place.kind is None:
        return False
    told = paragraph or not is_wide(truce)
    wide = place.kind is PlaceKind.COUNTRY
    return (told or wide) and (truce.place is None or _is_closer(place, truce.place))


def _is_closer(place: Place, than: Place) -> bool:
    if than.kind is PlaceKind.COUNTRY:
        return place.kind is not PlaceKind.COUNTRY
    return than.kind is None and place.kind is not None and place.name == than.name


def _kind(found: TruceWords, text: str) -> CeasefireKind:
    # A bare "cessation" is any truce; "of hostilities" makes it the kind.
    bare = "cessation" in text and "cessation of" not in text
    bare |= found.form == "pause" and "corridor" not in text
    if found.kind != "unspecified" and not bare:
        return CeasefireKind(found.kind)
    if "humanitarian" in found.modifiers:
        return CeasefireKind.HUMANITARIAN_PAUSE
    if "permanent" in found.modifiers:
        return CeasefireKind.DEFINITIVE
    return CeasefireKind.LOCAL_TRUCE if "local" in found.modifiers else CeasefireKind.UNSPECIFIED


def _extent(passage: Passage, found: TruceWords) -> Extent | None:
    for extent in Extent:
        if extent in found.modifiers:
            return extent
    behind = passage.words(found.last, min(found.reach, found.last + 10))
    whole = {("entire", "country"), ("whole", "country")} & set(pairwise(behind))
    across = {"across", "throughout"} & set(behind) and ("the", "country") in pairwise(behind)
    if whole or across:
        return Extent.NATIONWIDE
    return Extent.LOCAL if found.kind == "local_truce" else None
