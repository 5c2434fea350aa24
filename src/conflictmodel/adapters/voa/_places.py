"""
Places named in a sentence, and which of several is meant.
"""

from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa import _words as words
from conflictmodel.adapters.voa._nouns import NounPhrase, is_name_word, text_of
from conflictmodel.adapters.voa._phrases import word_set
from conflictmodel.adapters.voa._tokens import Token
from conflictmodel.values import Place, PlaceKind

#: Nouns of places that stand after a name ("Karsova province") or before it ("the city of Marsa").
NOUNS: dict[str, PlaceKind] = {
    "country": PlaceKind.COUNTRY,
    "province": PlaceKind.PROVINCE,
    "governorate": PlaceKind.PROVINCE,
    "state": PlaceKind.PROVINCE,
    "region": PlaceKind.REGION,
    "valley": PlaceKind.REGION,
    "peninsula": PlaceKind.REGION,
    "county": PlaceKind.DISTRICT,
    "district": PlaceKind.DISTRICT,
    "city": PlaceKind.CITY,
    "capital": PlaceKind.CITY,
    "port": PlaceKind.CITY,
    "town": PlaceKind.TOWN,
    "village": PlaceKind.VILLAGE,
    "suburb": PlaceKind.NEIGHBORHOOD,
    "neighborhood": PlaceKind.NEIGHBORHOOD,
    "quarter": PlaceKind.NEIGHBORHOOD,
    "camp": PlaceKind.CAMP,
    "airport": PlaceKind.FACILITY,
    "base": PlaceKind.FACILITY,
    "hospital": PlaceKind.FACILITY,
    "mosque": PlaceKind.FACILITY,
    "school": PlaceKind.FACILITY,
    "market": PlaceKind.FACILITY,
    "border": PlaceKind.OTHER,
    "river": PlaceKind.WATER,
    "sea": PlaceKind.WATER,
    "island": PlaceKind.REGION,
}
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
PREPOSITIONS = frozenset(
    {
        "in",
        "at",
        "near",
        "on",
        "outside",
        "inside",
        "across",
        "for",
        "of",
        "into",
        "around",
        "from",
        "against",
        "over",
        "throughout",
    }
)
# What may stand between a preposition and the name: "in the besieged Yemeni town Karsova".
ROOM = 7


@frozen
class PlaceName:
    """A place as a sentence names it."""

    first: int
    last: int
    place: Place
    preposition: str


def places_of(tokens: Sequence[Token], phrases: Sequence[NounPhrase]) -> tuple[PlaceName, ...]:
    """
    The places that a sentence names after a preposition, from left to right.
    """
    found: list[PlaceName] = []
    for position, token in enumerate(tokens[:-1]):
        if token.low in PREPOSITIONS:
            found += _places_after(tokens, phrases, position + 1, token.low)
    # The first that names a span knows most: "in the city of X" is read from "in" and from "of".
    distinct: dict[int, PlaceName] = {}
    for name in found:
        distinct.setdefault(name.last, name)
    return tuple(distinct.values())


def _places_after(
    tokens: Sequence[Token], phrases: Sequence[NounPhrase], start: int, preposition: str
) -> list[PlaceName]:
    found: list[PlaceName] = []
    position: int | None = _name_from(tokens, start)
    while position is not None:
        name = _place_at(tokens, phrases, position, start, preposition)
        if name is None:
            break
        found.append(name)
        after = name.last
        joined = after < len(tokens) and tokens[after].text in (",", "and")
        position = _name_from(tokens, after + 1) if joined else None
        start = after + 1
    return found


def _name_from(tokens: Sequence[Token], start: int) -> int | None:
    """The first name after an article, adjectives and place nouns."""
    for position in range(start, min(start + ROOM, len(tokens))):
        if is_name_word(tokens[position]) and not words.adjectives().at(tokens, position):
            return position
        text = tokens[position].text
        if words.adjectives().at(tokens, position):
            continue
        if text in ("'s", "’s") or not (text.isalpha() or "-" in text) or text in _ENDS:
            return None
    return None


_ENDS = word_set(
    """
    in at near on into from against that who which where when after before as and but or by said
    with to
    """
)


def _place_at(
    tokens: Sequence[Token],
    phrases: Sequence[NounPhrase],
    first: int,
    start: int,
    preposition: str,
) -> PlaceName | None:
    last = _name_end(tokens, first)
    if last == first:
        return None
    if words.titles().at(tokens, first):
        return None
    if last + 1 < len(tokens) and tokens[last].text in ("'s", "’s"):
        # "Yemen's Karsova province": the owner is what it lies in, not the place.
        inner = _place_at(tokens, phrases, last + 1, last + 1, preposition)
        return inner and _lying_in(inner, text_of(tokens[first:last]))
    known = words.named().at(tokens, first)
    if known and known.last >= last:
        country = known.value.country if known.value.name in words.countries().values() else None
        if country is None:
            return None
        return PlaceName(
            first,
            known.last,
            Place(name=known.value.name, kind=PlaceKind.COUNTRY, country=country),
            preposition,
        )
    if _names_people(phrases, first, last):
        return None
    return _with_noun(tokens, first, last, start, preposition)


def _name_end(tokens: Sequence[Token], first: int) -> int:
    last = first
    while last < len(tokens) and (is_name_word(tokens[last]) or _is_particle(tokens, last)):
        last += 1
    return last


def _is_particle(tokens: Sequence[Token], position: int) -> bool:
    nxt = position + 1
    return (
        tokens[position].text in lex.NAME_PARTICLES
        and nxt < len(tokens)
        and is_name_word(tokens[nxt])
    )


def _names_people(phrases: Sequence[NounPhrase], first: int, last: int) -> bool:
    """Whether the capitals belong to a person or a body: "of President X", "of the X Front"."""
    for phrase in phrases:
        if phrase.first <= first < phrase.last:
            return bool(phrase.role) or phrase.reading in ("person", "body", "owned", "known")
    return False


def _lying_in(name: PlaceName, owner: str) -> PlaceName:
    return evolve(name, place=evolve(name.place, within=(*name.place.within, owner)))


def _with_noun(
    tokens: Sequence[Token], first: int, last: int, start: int, preposition: str
) -> PlaceName:
    name, kind = text_of(tokens[first:last]), None
    for end in (last + 1, last + 2):
        after = [t.low for t in tokens[last:end]]
        if len(after) == end - last and after[-1] in NOUNS:
            if end + 1 < len(tokens) and tokens[end].text == "of" and is_name_word(tokens[end + 1]):
                # "the Karsova suburb of Tel Arun" is Tel Arun.
                inner = _with_noun(tokens, end + 1, _name_end(tokens, end + 1), end, preposition)
                place = Place(name=inner.place.name, kind=NOUNS[after[-1]], within=(name,))
                return PlaceName(first, inner.last, place, preposition)
            kind = NOUNS[after[-1]]
            name, last = f"{name} {' '.join(after)}", end
            break
    if kind is None:
        before = [t.low for t in tokens[start:first]]
        kind = next((NOUNS[word] for word in reversed(before) if word in NOUNS), None)
    return PlaceName(first, last, Place(name=name, kind=kind), preposition)


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
