"""
Whether a place that a sentence names is where something happened, or only where somebody spoke,
came from, or did something else.
"""

from conflictmodel.adapters.voa._events._triggers import Trigger
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._places import PlaceName
from conflictmodel.values import IncidentKind, Place, PlaceKind


def is_site(passage: Passage, name: PlaceName, trigger: Trigger, goal: str | None) -> bool:
    """Not "for the Kurds", "against Velanda-backed", "65 kilometers northwest of Karsova"."""
    last = name.place.name.rpartition("-")[2]
    if _is_far(passage, name) or ("-" in name.place.name and last.islower()):
        return False
    if _is_of_the_next(passage, name, trigger) or _is_opened_before(passage, name, trigger):
        return False
    if name.preposition == goal:
        return True
    if trigger.kind is IncidentKind.DISPLACEMENT and name.preposition in _WHERE_TO:
        return False
    if name.preposition in _TOWARDS and passage.word(name.first - 2) in _MOVING:
        return False
    if name.place.kind is PlaceKind.COUNTRY and name.preposition == "on":
        # "Attacks on the U.S. embassy" may be anywhere.
        return False
    if _is_from_afar(passage, name):
        return False
    # "Two tourists from the town of Karsova" were not there; "against the town" something was.
    called = name.place.kind is not None and name.preposition != "from"
    return called or name.preposition not in _NOT_WHERE


_NOT_WHERE = word_set("for from against")
#: "Continued heading west **towards** Velanda".
_MOVING = word_set(
    "heading headed sailed flew moved moving escaped running turned north south east west"
)
_TOWARDS = word_set("toward towards to")
_WHERE_TO = word_set("into across toward towards over to")


def _is_of_the_next(passage: Passage, name: PlaceName, trigger: Trigger) -> bool:
    """ "A bomb killed six, **while in Karsova** rebels ...": where the next deed was done."""
    return any(
        passage.word(p) in ("while", "whereas") and passage.word(p + 1) in _IN
        for p in range(max(trigger.last, name.first - 4), name.first - 1)
    )


def _is_opened_before(passage: Passage, name: PlaceName, trigger: Trigger) -> bool:
    """ "Two years **after the bombing** of his shop, he works in Karsova": today, and elsewhere."""
    opener = next((p for p in range(5) if passage.word(p) in _OPENING), None)
    if opener is None or opener > trigger.first:
        return False
    comma = next((p for p in range(trigger.last, name.first) if passage.word(p) == ","), None)
    return (
        comma is not None
        and passage.word(name.first - 1) in _IN
        and passage.word(comma + 1) not in _IN
    )


_OPENING = word_set("after before since following")
_IN = word_set("in at near")


def _is_far(passage: Passage, name: PlaceName) -> bool:
    """ "65 kilometers northwest of Karsova": a place to measure from."""
    return not _MEASURES.isdisjoint(passage.words(name.first - 4, name.first))


_MEASURES = word_set("kilometers kilometres km miles kilometer mile meters")


def _is_from_afar(passage: Passage, name: PlaceName) -> bool:
    """ "Fighters **from camps in** Velanda": where they come from."""
    if "from" not in passage.tokens.words:
        return False
    before = passage.words(name.first - 5, name.first)
    origin = before[before.index("from") :] if "from" in before else []
    return "," not in origin and not _ORIGINS.isdisjoint(origin)


_ORIGINS = word_set("base bases camp camps airfield territory positions soil ships hideouts")


def ruled_from(passage: Passage, name: PlaceName) -> PlaceName:
    """ "Its war against the **government in Karsova**" is fought in the country of the capital."""
    country = words.capitals().get(name.place.name)
    if country is None or passage.word(name.first - 2) not in _RULERS:
        return name
    place = Place(name=words.countries()[country], kind=PlaceKind.COUNTRY, country=country)
    return name._replace(place=place)


_RULERS = word_set("government regime administration authorities leadership rulers")


def is_speakers(passage: Passage, name: PlaceName) -> bool:
    """ "The ministry **in Paris** said": those who speak in a capital speak of all the country."""
    if _is_speaking(passage, name) or _is_on_the_phone(passage, name):
        return True
    if passage.word(name.last) not in SAYING:
        return False
    wide = name.place.kind is PlaceKind.COUNTRY or name.place.name in words.capitals()
    return wide and not is_of_locals(passage, name)


SAYING = word_set("said says say told reported announced confirmed")


def _is_speaking(passage: Passage, name: PlaceName) -> bool:
    """ "Told reporters **in Karsova** that", "speaking **in Karsova**"."""
    return not _SPEAKING.isdisjoint(passage.words(name.first - 3, name.first))


def _is_on_the_phone(passage: Passage, name: PlaceName) -> bool:
    """ "Told it by telephone from the nearby provincial capital of **Karsova**"."""
    if _PHONES.isdisjoint(passage.tokens.words):
        return False
    before = passage.words(name.first - 8, name.first)
    return "from" in before and not _PHONES.isdisjoint(before[: before.index("from")])


_PHONES = word_set("telephone phone telephoned")
_SPEAKING = word_set("speaking reporters journalists interview briefing conference")


def is_of_locals(passage: Passage, name: PlaceName) -> bool:
    """ "Police **in Karsova**": they speak of what happened where they are."""
    return not _LOCAL.isdisjoint(passage.words(name.first - 3, name.first))


_LOCAL = word_set("police residents witnesses doctors hospital hospitals")
