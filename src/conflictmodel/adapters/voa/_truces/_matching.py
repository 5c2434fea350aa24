"""
Whether a truce that a sentence names is one already told of, and why.

`READINGS` is an ordered table of reasons. Each looks at the words and at the truces told of so
far and answers with one of them, with `ANOTHER`, or with None where it has nothing to say; the
first answer counts. What no reason decides is left to the sentence: see `Truces`.
"""

from collections.abc import Callable, Iterable, Sequence

from attrs import frozen

from conflictmodel.adapters.voa._cast._cast import slug
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._times import TimeWords
from conflictmodel.adapters.voa._truces._drafts import Truce
from conflictmodel.adapters.voa._truces._phrases import (
    TruceWords,
    extension_nouns,
    extension_verbs,
)
from conflictmodel.adapters.voa._truces._times import Calendar
from conflictmodel.values import ActorKind, Duration, Extent, Part, Place, PlaceKind, Side, When

#: How many truces back a mention may point.
MEMORY = 40
#: How many paragraphs after a truce was told "the deal" or "it" may still mean it.
NEAR = 2

ORDERS = ("first", "second", "third", "fourth")


@frozen
class Known:
    """The truces told of so far, and what a mention says of its own."""

    passage: Passage
    found: TruceWords
    #: Where it holds, from its own words or from the sentence.
    place: Place | None
    #: The actors that its words name as bound by it.
    parties: tuple[str, ...]
    truces: Sequence[Truce]
    calendar: Calendar
    #: A date long ago beside a truce with "a": "in 2012 they agreed to a truce", "a truce that
    #: took effect in February".
    past: TimeWords | None
    kind_of: Callable[[str], ActorKind]

    @property
    def kinds(self) -> set[ActorKind]:
        """What its parties are: "the rebels' truce" may be that of a group told by its name."""
        return {self.kind_of(id) for id in self.parties}

    @property
    def current(self) -> list[Truce]:
        """Those that are no memory: what the page is about."""
        return [each for each in self.truces if not each.older] or list(self.truces)

    @property
    def order(self) -> str:
        """ "The second truce": its number, if it has one."""
        return next((word for word in ORDERS if word in self.found.modifiers), "")


class Another:
    """The answer that a mention names a truce not told of before."""


ANOTHER = Another()
Answer = Truce | Another | None


def known_truce(known: Known) -> tuple[str, Answer]:
    """The truce already told of that a mention means, or `ANOTHER`, with the reason's name."""
    if not known.truces:
        return "first-told", ANOTHER
    for name, reading in READINGS:
        answer = reading(known)
        if answer is not None:
            return name, answer
    return "undecided", None


def _meant_by_it(known: Known) -> Answer:
    """ "It collapsed": the last one, just told of; "the rebels' was": theirs."""
    found = known.found
    near = [each for each in known.truces if known.passage.block - each.block <= 1]
    if found.form == "pronoun":
        return sorted(near, key=lambda each: each.block)[-1] if near else None
    if found.form != "owner":
        return None
    same = [each for each in near if _shares_a_party(known, each)]
    kindred = [each for each in near if known.kinds & {known.kind_of(id) for id in each.parties}]
    return same[0] if same else kindred[0] if len(kindred) == 1 else None


def _retold(known: Known) -> Answer:
    """Headline, caption and sub-head tell of a truce of the paragraphs, and of no other."""
    if known.passage.part is Part.PARAGRAPH or known.passage.part is Part.LIST_ITEM:
        return None
    same = [each for each in known.truces if known.place and in_same_place(each, known.place)]
    current = _agreeing(known, known.current)
    return next(iter(same or current), None)


def _ordered(known: Known) -> Answer:
    """ "The second" of a row of truces, "a second truce", "another one"."""
    found = known.found
    if found.form in ("one", "ordinal"):
        same = [each for each in known.truces if each.order and each.order == known.order]
        return _last(same) or ANOTHER
    if known.order in ("second", "third", "fourth"):
        same = [each for each in known.truces if each.order == known.order]
        return _last(same) or (None if found.definite else ANOTHER)
    if "new" not in found.modifiers:
        return None
    return _the_new(known) if found.definite else _new(known)


def _the_new(known: Known) -> Answer:
    """ "The new truce", after one that is over: another, unless it was told of as new."""
    told = [each for each in known.current if "new" in each.modifiers]
    over = known.current and all(_is_over(known, each) for each in known.current)
    return None if told or not over else ANOTHER


def _is_over(known: Known, truce: Truce) -> bool:
    """Whether it ended, or its last day is past."""
    ended = truce.ends is not None and known.calendar.is_past(truce.ends)
    return truce.ending is not None or ended


def _new(known: Known) -> Answer:
    """ "Approved another 72-hour truce", told of the one that is prolonged by as much."""
    length = known.found.length
    prolonged = (
        truce
        for truce in known.current
        if length and any(_equal(length.duration, each.duration) for each in truce.extensions)
    )
    return next(prolonged, ANOTHER)


def _same_day(known: Known) -> Answer:
    """ "The August 5 truce", "a truce in 2014": the one of that date, or another."""
    time = known.found.time or known.past
    if time is None or time.when is None:
        return None
    same = [
        each
        for each in known.truces
        if any(_meet(time.when, day) for day in each.days) and not _other_feast(known, each)
    ]
    undated = any(not each.days for each in known.current)
    behind = time.first > known.found.last
    behind &= not (known.past and known.calendar.is_years_ago(time.when))
    if not same and undated and (behind or known.calendar.is_recent(time.when)):
        return None
    return _last(_agreeing(known, same)) or ANOTHER


def _other_feast(known: Known, truce: Truce) -> bool:
    """Whether it is told by a feast that the truce has not been told by."""
    return "holiday" in known.found.modifiers - truce.modifiers


def _same_occasion(known: Known) -> Answer:
    """ "The Christmas truce": the one of that feast, or another."""
    occasion = known.found.modifiers & {"holiday"}
    same = [each for each in known.truces if occasion and occasion <= each.modifiers]
    return _last(same) or (ANOTHER if occasion else None)


def _earlier(known: Known) -> Answer:
    """ "A previous truce" is another than the current one; "the previous truce" an older one."""
    if "earlier" not in known.found.modifiers:
        return None
    found = known.found
    bare = found.definite and not (found.paired or found.time or known.place)
    prolonged = [each for each in known.current if each.is_prolonged and _fits(known, each)]
    if bare and prolonged:
        return prolonged[-1]  # The term before the extension.
    older = [each for each in known.truces if each.older and "holiday" not in each.modifiers]
    return (_last(_agreeing(known, older)) if bare else None) or ANOTHER


def _wider(known: Known) -> Answer:
    """ "The larger cease-fire", beside a local one: that of the whole country, or another."""
    if "wider" not in known.found.modifiers:
        return None
    wide = [each for each in known.truces if is_wide(each) or "wider" in each.modifiers]
    return _last(wide) or ANOTHER


def _same_place(known: Known) -> Answer:
    """The last one in that place, if its length and whose it is do not differ."""
    if known.place is None:
        return None
    same = [each for each in known.truces if in_same_place(each, known.place)]
    return _last(_agreeing(known, same))


def _nationwide(known: Known) -> Answer:
    """ "Syria's cease-fire", "the nationwide truce": the one that is for the whole country."""
    country = known.place is not None and known.place.kind is PlaceKind.COUNTRY
    if not country and "nationwide" not in known.found.modifiers:
        return None
    return _last(_agreeing(known, [each for each in known.current if is_wide(each)]))


def _same_length(known: Known) -> Answer:
    """The last current one that is to last as long."""
    length = known.found.length
    if length is None or known.place is not None:
        return None
    same = [
        each
        for each in known.current
        if each.duration and each.duration.same_length(length.duration)
    ]
    return _last(_agreeing(known, same))


def _same_parties(known: Known) -> Answer:
    """The last one that binds the same; "its own truce" is nobody else's."""
    same = [each for each in known.truces if _shares_a_party(known, each)]
    if known.found.own:
        return _last(_agreeing(known, (t for t in same if len(t.parties) == 1))) or ANOTHER
    return _last(_agreeing(known, same)) if known.parties else None


def _told_later(known: Known) -> Answer:
    """Place, length or parties told of a truce that had none yet."""
    if known.found.plural or not known.found.telling:
        return None
    for truce in reversed(known.current):
        near = known.passage.block - truce.block <= NEAR and not _adds_place(known, truce)
        if (near or known.found.definite) and _fits(known, truce):
            return truce
    return None


def _adds_place(known: Known, truce: Truce) -> bool:
    """ "A truce in X" beside one without a place may be another."""
    town = known.place is not None and known.place.kind is not PlaceKind.COUNTRY
    return town and truce.place is None


def _prolonged(known: Known) -> Answer:
    """ "The third extension of a truce", "to renew a cease-fire": the one that was prolonged."""
    passage, found = known.passage, known.found
    tables = (extension_nouns(), extension_verbs())
    ends = {match.last for table in tables for match in table.all_in(passage.tokens)}
    of = passage.word(found.first - 1) in ("of", "to")
    if found.first - of not in ends or found.plural:
        return None
    here = [each for each in known.current if _fits(known, each)]
    return _last([each for each in here if each.extensions]) or (
        here[0] if len(here) == 1 else None
    )


def _pointing_back(known: Known) -> Answer:
    """ "The truce", "that deal": the last one told of in the paragraph, else the current one."""
    found = known.found
    if not found.definite and not found.modifiers & {"first", "last"}:
        return None
    if found.plural and found.paired:
        return ANOTHER  # "The cease-fires with the other groups".
    here = [each for each in known.truces if each.block == known.passage.block]
    near = here or known.current
    kindred = [each for each in known.current if each.kind.value == found.kind != "unspecified"]
    if kindred and found.form == "noun":
        near = kindred
    if found.form == "repeat" or (found.form == "pause" and not found.telling):
        near = [each for each in near if known.passage.block - each.block <= NEAR]
        return _last(near)
    side = [each for each in known.current if each.side in found.modifiers]
    fitting = [each for each in side or near if _fits(known, each)]
    return _last(fitting)


READINGS: tuple[tuple[str, Callable[[Known], Answer]], ...] = (
    ("it", _meant_by_it),
    # Where it stands, its number, its date and its feast tell truces apart for sure.
    ("retold", _retold),
    ("ordered", _ordered),
    ("same-day", _same_day),
    ("same-occasion", _same_occasion),
    ("earlier", _earlier),
    ("wider", _wider),
    # Then what it has in common with one told of.
    ("same-place", _same_place),
    ("nationwide", _nationwide),
    ("same-parties", _same_parties),
    ("same-length", _same_length),
    # Last, what only the order of telling tells.
    ("told-later", _told_later),
    ("prolonged", _prolonged),
    ("pointing-back", _pointing_back),
)


# What two tellings have in common -----------------------------------------------------------------


def _agreeing(known: Known, truces: Iterable[Truce]) -> list[Truce]:
    """Those of which nothing told differs from the mention."""
    return [each for each in truces if not _differs(known, each)]


def _differs(known: Known, truce: Truce) -> bool:
    found = known.found
    return (
        _other_length(found, truce)
        or _other_side(found, truce)
        or _other_place(known.place, truce)
        or (is_wide(truce) and "local" in found.modifiers)
        or (is_local(truce) and "nationwide" in found.modifiers)
        or ("earlier" in found.modifiers and not (truce.older or truce.is_prolonged))
    )


def _fits(known: Known, truce: Truce) -> bool:
    """Whether it may be the same: nothing differs, and no two sets of parties are told."""
    strangers = known.parties and truce.parties and not _shares_a_party(known, truce)
    return not _differs(known, truce) and not strangers


def _shares_a_party(known: Known, truce: Truce) -> bool:
    return any(id in truce.parties for id in known.parties)


def _other_length(found: TruceWords, truce: Truce) -> bool:
    if found.length is None or truce.duration is None:
        return False
    lengths = [truce.duration, *(each.duration for each in truce.extensions)]
    return not any(_equal(found.length.duration, each) for each in lengths)


def _equal(length: Duration, other: Duration | None) -> bool:
    return other is not None and length.same_length(other)


def _other_side(found: TruceWords, truce: Truce) -> bool:
    return truce.side is not None and any(
        side in found.modifiers for side in Side if side is not truce.side
    )


def _other_place(place: Place | None, truce: Truce) -> bool:
    """A town is another place than the next; a country may be named for a truce in it."""
    if place is None or in_same_place(truce, place):
        return False
    if is_wide(truce):
        return place.kind is not PlaceKind.COUNTRY or truce.place is not None
    return truce.place is not None and place.kind is not PlaceKind.COUNTRY


def is_wide(truce: Truce) -> bool:
    """Whether it is for a whole country."""
    country = truce.place is not None and truce.place.kind is PlaceKind.COUNTRY
    return truce.extent is Extent.NATIONWIDE or country


def is_local(truce: Truce) -> bool:
    """Whether it is for a part of a country."""
    town = truce.place is not None and truce.place.kind is not PlaceKind.COUNTRY
    return town or truce.extent in (Extent.LOCAL, Extent.REGIONAL)


_GENERIC = frozenset({"city", "town", "province", "region", "state", "district", "of", "the"})


def in_same_place(truce: Truce, place: Place) -> bool:
    """Whether the names of the places have their telling words in common."""
    if truce.place is None:
        return False
    a, b = (set(slug(each.name).split("-")) - _GENERIC for each in (truce.place, place))
    return bool(a and b) and (a <= b or b <= a)


def _meet(time: When, other: When) -> bool:
    return time.text.startswith(other.text) or other.text.startswith(time.text)


def _last(truces: Sequence[Truce]) -> Truce | None:
    return truces[-1] if truces else None
