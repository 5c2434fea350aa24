"""
Places named in a sentence, and which of several is meant.

An ordered table of signs (`SIGNS`) says where a place can be named: behind a preposition, as the
object of a verb that happens to places, or as its subject. How it is named is another matter
(`_place_names`).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._nouns import NounPhrase, is_name_word
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._place_names import place_at
from conflictmodel.adapters.voa._sentences._place_states import Reading
from conflictmodel.adapters.voa._sentences._place_words import place_of_adjective
from conflictmodel.adapters.voa._sentences._tokens import Tokens
from conflictmodel.values import Place, PlaceKind

#: From the closest to the widest: of several places the first is where it happened.
CLOSENESS = (
    PlaceKind.FACILITY,
    PlaceKind.CAMP,
    PlaceKind.NEIGHBORHOOD,
    PlaceKind.VILLAGE,
    PlaceKind.TOWN,
    PlaceKind.CITY,
    None,
    PlaceKind.DISTRICT,
    PlaceKind.PROVINCE,
    PlaceKind.REGION,
    PlaceKind.WATER,
    PlaceKind.OTHER,
    PlaceKind.COUNTRY,
)


class PlaceName(NamedTuple):
    """A place as a sentence names it."""

    first: int
    last: int
    place: Place
    #: The word before it; ``object``, ``subject`` or ``war`` where another word shows it.
    preposition: str


def places_of(tokens: Tokens, phrases: Sequence[NounPhrase]) -> tuple[PlaceName, ...]:
    """
    The places that a sentence names, from left to right.
    """
    found: list[PlaceName] = []
    free = 0
    for position in tokens.positions_of(SIGNS.keys()):
        for name in SIGNS[tokens.lows[position]](tokens, phrases, position):
            if name.first >= free:
                found.append(name)
                free = name.last
            elif name.preposition == "subject" and name.last == found[-1].last:
                # "The town of Karsova was seized": the verb tells more than "of".
                found[-1] = found[-1]._replace(preposition="subject")
    return tuple(_without_bearings(found))


def _without_bearings(found: Sequence[PlaceName]) -> Iterator[PlaceName]:
    """ "In Karsova, 60 kilometers north of Tel Arun": the second only tells where the first is."""
    for position, name in enumerate(found):
        if name.preposition != "north of" or position == 0:
            yield name


# Signs --------------------------------------------------------------------------------------------

_LOCATING = word_set(
    """
    in at near on outside inside across into around throughout through toward towards along off
    aboard
    """
)
#: Behind these a name is a place only in company: "the battle for X", "fled from X", "north of X".
_COMPANY = {
    "for": word_set(
        """
        truce truces cease-fire ceasefire pause fight fighting battle battles battled struggle
        offensive operation extension calm
        """
    ),
    "from": word_set(
        """
        fled flee fleeing flees escaped escaping refugees displaced evacuated evacuating evacuation
        withdrew withdraw withdrawal withdrawing pulled driven expelled coming people civilians
        residents families retreat retreated pullout road roads highway
        tourists workers passengers teachers farmers fishermen pupils engineers
        girls boys students schoolgirls men women children villagers hostages
        """
    ),
    "over": word_set(
        """
        down skies plane planes jet jets helicopter helicopters flying flew dropped control airspace
        aircraft airliner transport drone drones warplane warplanes
        """
    ),
    "between": word_set("border road highway"),
    "to": word_set("road next laid siege"),
    "against": word_set("offensive operation airstrikes strikes raids"),
    "of": word_set(
        """
        siege seizure capture recapture shelling bombing bombardment invasion occupation liberation
        fall battle control bombings storming battles blockade destruction outside truce cease-fire
        residents villagers inhabitants people mayor governor
        """
    ),
}
#: "On the road from Karsova": on it, and not out of it.
_ROADS = word_set("road roads highway")
#: What an adjective of country places: "the Syrian war", but not "Syrian airstrikes".
_WARS = word_set("war conflict uprising insurgency genocide coup")
_DIRECTIONS = word_set(
    """
    north south east west northeast northwest southeast southwest outskirts parts part suburbs
    streets town city village capital port province district region state heart center edge most
    neighborhood camp coast locality localities area areas vicinity slum township villages towns
    cities settlement entrance gate gates grounds roof ruins
    """
)


def _behind_preposition(
    tokens: Tokens, phrases: Sequence[NounPhrase], position: int
) -> Iterator[PlaceName]:
    yield from _listed(tokens, phrases, position + 1, tokens.lows[position])


def _in_company(
    tokens: Tokens, phrases: Sequence[NounPhrase], position: int
) -> Iterator[PlaceName]:
    word = tokens.lows[position]
    before = set(tokens.lows[max(0, position - 2) : position])
    if before & _COMPANY[word] or (word == "between" and _of_towns(tokens, position)):
        along = not before.isdisjoint(_ROADS)
        yield from _listed(tokens, phrases, position + 1, "along" if along else word)


def _of_towns(tokens: Tokens, position: int) -> bool:
    """ "Between **the towns of** Karsova and Tel Arun"."""
    start = position + 1 + (tokens.word(position + 1) == "the")
    return tokens.word(start) in _TOWNS and tokens.word(start + 1) == "of"


_TOWNS = word_set("towns cities villages")


def _of(tokens: Tokens, phrases: Sequence[NounPhrase], position: int) -> Iterator[PlaceName]:
    """ "the siege of Karsova", "60 kilometers north of Karsova"."""
    before = tokens.lows[position - 1] if position else ""
    if before == "capital" and tokens.word(position - 3) == ",":
        return  # "Karsova, **the capital of** Velanda": what the place before lies in.
    if before in _DIRECTIONS:
        bearing = before in lex.COMPASS
        yield from _listed(tokens, phrases, position + 1, "north of" if bearing else "of")
    elif before in _COMPANY["of"]:
        yield from _listed(tokens, phrases, position + 1, "of")


def _listed(
    tokens: Tokens, phrases: Sequence[NounPhrase], start: int, preposition: str
) -> Iterator[PlaceName]:
    """ "in Karsova, Tel Arun and Port Maren": without "and" a comma only ends the first."""
    found: list[PlaceName] = []
    closed = False
    while (reading := place_at(tokens, phrases, start)) and not closed:
        if found and not _ends(tokens, reading.last):
            break
        closed = bool(found) and tokens.lows[start - 1] == "and"
        found.append(_named(reading, preposition))
        start = _past_joint(tokens, reading.last)
        if start == reading.last:
            break
    yield from found if closed else found[:1]


def _past_joint(tokens: Tokens, position: int) -> int:
    while position < len(tokens) and tokens.lows[position] in (",", "and"):
        position += 1
    return position


def _object(tokens: Tokens, phrases: Sequence[NounPhrase], position: int) -> Iterator[PlaceName]:
    """ "shelled **Karsova**", "seized the town of **Karsova**", "hit **southern Velanda**"."""
    if tokens.word(position + 1) == "by":
        yield from _ending_at(tokens, phrases, position)
        return
    reading = place_at(tokens, phrases, position + 1)
    strong = _happening()[tokens.lows[position]]
    if reading and reading.place.kind is PlaceKind.COUNTRY and not _ends(tokens, reading.last):
        return  # "Attacked **Burundi troops**".
    bare = strong or tokens.word(position - 1) in _WEAPONS
    if reading and (reading.sure or (bare and _is_bare(tokens, position, reading))):
        yield _named(reading, "object")


#: "Rockets hit **Karsova**": what they hit is a place, and seldom somebody by name.
_WEAPONS = word_set(
    """
    rocket rockets missile missiles shell shells mortars bomb bombs airstrike airstrikes strikes
    bomber bombers jets planes warplanes aircraft helicopters drones blast blasts explosion
    explosions artillery tanks
    """
)


def _ending_at(tokens: Tokens, phrases: Sequence[NounPhrase], end: int) -> Iterator[PlaceName]:
    """ "the **Tel Arun mosque** bombed by", "**Iraq** saw": the place of which a verb tells."""
    for first in range(max(0, end - _LONGEST), end):
        if is_name_word(tokens[first]):
            reading = place_at(tokens, phrases, first)
            if reading and reading.sure and reading.last == end:
                yield _named(reading, "object")
            return


_LONGEST = 5


def _scene(tokens: Tokens, phrases: Sequence[NounPhrase], position: int) -> Iterator[PlaceName]:
    """ "**Iraq** has seen a wave of bombings"."""
    end = position
    while tokens.word(end - 1) in ("has", "have", "had", "also", "recently"):
        end -= 1
    yield from _ending_at(tokens, phrases, end)


def _is_bare(tokens: Tokens, position: int, reading: Reading) -> bool:
    """Whether a name stands alone behind its verb: "shelled Karsova", not "shelled Haddad's"."""
    article = position + 1 if tokens.lows[position + 1] not in ("the", "all") else position + 2
    return _ends(tokens, reading.last) and reading.first <= article + 1


def _ends(tokens: Tokens, position: int) -> bool:
    """Whether nothing follows that goes on with a name: a verb, or what somebody owns."""
    if position >= len(tokens):
        return True
    token = tokens[position]
    return (not token.text[0].isalnum() and token.low != "'s") or token.low in _CLOSING


_CLOSING = word_set(
    """
    in on at with from and or but after before since as while when for by during late early last
    along amid overnight again where near this to until through into toward towards across
    """
)


def _subject(tokens: Tokens, phrases: Sequence[NounPhrase], position: int) -> Iterator[PlaceName]:
    """ "**Karsova** was shelled", "**Tel Arun** came under fire"."""
    first = position
    while first > 0 and (is_name_word(tokens[first - 1]) or tokens.lows[first - 1] in _tails()):
        first -= 1
    behind = tokens.lows[position + 1 : position + 4]
    if tokens.lows[position] == "has" and behind[:1] != ("been",):
        return  # "Haddad **has** fled".
    done = [word for word in behind if not word.endswith("ing")]
    happens = any(_happening().get(word) for word in done) or behind[:1] == ("under",)
    reading = place_at(tokens, phrases, first) if happens and first < position else None
    if reading and reading.last == position:
        yield _named(reading, "subject")


def _war(tokens: Tokens, _: Sequence[NounPhrase], position: int) -> Iterator[PlaceName]:
    """ "the **Syrian** civil war", "**Iraq**'s war", "the **Gaza** conflict"."""
    end = position
    while end > 0 and tokens.lows[end - 1] in ("civil", "'s", "brutal", "bloody", "military"):
        end -= 1
    for start in range(max(0, end - 3), end):
        place = place_of_adjective(tokens, start, end)
        if place:
            yield PlaceName(start, end, place, "war")
            return


def _named(reading: Reading, preposition: str) -> PlaceName:
    return PlaceName(reading.first, reading.last, reading.place, preposition)


@cache
def _tails() -> frozenset[str]:
    """The words that end names of sites: "Karsova **airport** came under fire"."""
    return frozenset(form.rpartition(" ")[2] for row in lex.PLACE_NOUNS for form in row.forms)


@cache
def _happening() -> dict[str, bool]:
    """Verbs that happen to places, and whether a bare name behind them is one."""
    return {
        form: row.value == "strong"
        for row in (*lex.WEAK_PLACE_VERBS, *lex.PLACE_VERBS)
        for form in row.forms
    }


Sign = Callable[[Tokens, Sequence[NounPhrase], int], Iterator[PlaceName]]

# By the word at which a place can be looked for: most words are no sign, and cost one look.
SIGNS: dict[str, Sign] = {
    **dict.fromkeys(_happening(), _object),
    **dict.fromkeys(("was", "were", "came", "has"), _subject),
    **dict.fromkeys(("saw", "seen", "witnessed", "suffered", "experienced"), _scene),
    **dict.fromkeys(_COMPANY, _in_company),
    **dict.fromkeys(_LOCATING, _behind_preposition),
    **dict.fromkeys(_WARS, _war),
    "of": _of,
}


# Which is meant -----------------------------------------------------------------------------------


def closest(places: Iterable[Place]) -> Place | None:
    """
    The closest of several places, with the wider ones named as what it lies in.
    """
    distinct = {place.name: place for place in places}
    ordered = sorted(distinct.values(), key=lambda place: CLOSENESS.index(place.kind))
    if not ordered:
        return None
    first, wider = ordered[0], [p for p in ordered[1:] if _is_wider(p, ordered[0])]
    within = tuple(dict.fromkeys((*first.within, *(p.name for p in wider))))
    country = first.country or next((p.country for p in wider if p.country), None)
    return Place(name=first.name, kind=first.kind, within=within, country=country)


def _is_wider(place: Place, than: Place) -> bool:
    wide = (PlaceKind.PROVINCE, PlaceKind.REGION, PlaceKind.COUNTRY, PlaceKind.DISTRICT)
    return place.kind in wide and CLOSENESS.index(place.kind) > CLOSENESS.index(than.kind)
