"""
Where the story is at a sentence, for events that name no place of their own.

A sentence moves the setting (`MOVES`): "In Karsova, …" at its front, the place of an event that it
tells of, or of fighting. An event without a place is given one (`GIVEN`): that to which
"there" or "the town" points back, the one named last in its paragraph, or where the story is.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from attrs import evolve, frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._events._triggers import Trigger
from conflictmodel.adapters.voa._events._venues import is_speakers
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._places import CLOSENESS, PlaceName
from conflictmodel.adapters.voa._speech._said import Said
from conflictmodel.values import Evidence, IncidentKind, Part, Place, PlaceKind

#: For how many paragraphs a story stays where it is.
STAY = 2


@frozen
class Named:
    """A place with the words that name it."""

    place: Place
    words: Evidence
    block: int
    #: What it is said to be in: "the Marsa Pearl hotel **in Karsova**".
    town: str | None = None


@frozen
class Setting:
    """A place that an event was given, by which rule and on which words."""

    rule: str
    place: Place
    words: Evidence


class Settings:
    """Where the story of one page is, sentence by sentence."""

    def __init__(self) -> None:
        #: The places named so far, and their names.
        self.named: list[Named] = []
        self.names: dict[str, Named] = {}
        #: Sites by the noun that ends their name: "hotel", and under it each name once.
        self.sites: dict[str, dict[str, Named]] = {}
        #: The last one that is where something is told to be, in the paragraph that is read.
        self.here: Named | None = None
        #: Where the story is.
        self.story: Named | None = None

    def move(self, passage: Passage, said: Iterable[Said], places: Iterable[Place]) -> None:
        """Take what a sentence tells, and the places of the events in it."""
        names = {place.name for place in places}
        if self.story and self.story.place.name in names:
            self.story = evolve(self.story, block=passage.block)
        steps = _steps(passage, said, names)
        for step in steps:
            if not is_speakers(passage, step.name):
                self._remember(step.named)
        for _, applies, move in MOVES:
            found = [step for step in reversed(steps) if applies(step)]
            if found:
                move(self, min(found, key=_closeness).named)
                break

    def _remember(self, named: Named) -> None:
        self.named.append(named)
        self.names.setdefault(named.place.name, named)
        if named.place.kind in (PlaceKind.FACILITY, PlaceKind.CAMP):
            noun = named.place.name.lower().rpartition(" ")[2]
            self.sites.setdefault(noun, {}).setdefault(named.place.name, named)

    def given(self, passage: Passage, trigger: Trigger, *, old: bool) -> Setting | None:
        """
        The place of an event that names none itself; what is old is where the story was only if
        the words point there.
        """
        for rule, find in GIVEN_TO_OLD if old else GIVEN:
            named = find(self, passage, trigger)
            if named:
                return Setting(rule, named.place, named.words)
        return None


# What moves it ------------------------------------------------------------------------------------


@frozen
class Step:
    """A place that a sentence names."""

    passage: Passage
    name: PlaceName
    named: Named
    #: Whether it is where what is reported was, and not the speaker's: "officials in Karsova said".
    told: bool
    #: Whether an event of the sentence was there.
    of_event: bool


def _steps(passage: Passage, said: Iterable[Said], names: set[str]) -> list[Step]:
    """The places of a sentence as the steps that a story may take; none to "after X fell"."""
    spans = [span for each in said for span in each.spans]
    aside = next(iter(passage.positions_of(_ASIDE)), None)
    towns = {name.first: name.place.name for name in passage.places}
    steps = []
    for name in passage.places:
        if aside is not None and name.first > aside:
            break
        start, end = passage.span(name.first, name.last)
        town = towns.get(name.last + 1) if passage.word(name.last) == "in" else None
        named = Named(name.place, passage.evidence((start, end)), passage.block, town)
        told = not spans or any(first <= start < last for first, last in spans)
        steps.append(Step(passage, name, named, told, name.place.name in names))
    return steps


#: What begins words that only tell when something was.
_ASIDE = word_set("after before since")


def _closeness(step: Step) -> int:
    return CLOSENESS.index(step.named.place.kind)


def _opens(step: Step) -> bool:
    """ "**In Karsova**, …"."""
    return step.name.first <= 3 and step.passage.word(0) in ("in", "at", "near")


def _is_of_talks(passage: Passage) -> bool:
    """ "In Geneva, the envoys met": whatever is told next was not there."""
    return not _TALKS.isdisjoint(passage.tokens.words)


_TALKS = word_set(
    """
    talks negotiations negotiators meeting met meets summit conference envoy envoys diplomats
    ministers lawmakers parliament court judges reporters spokesman spokeswoman officials official
    minister president secretary analyst analysts
    """
)


def _is_of_forces(step: Step) -> bool:
    """ "Troops pushed **into Karsova**", "rebels entered **Karsova**"."""
    taken = step.told and step.name.preposition in ("into", "object")
    return taken and not _FORCES.isdisjoint(step.passage.tokens.words)


_FORCES = word_set(
    """
    troops forces soldiers army rebels fighters militants militia militias militiamen gunmen
    insurgents paramilitaries tanks warplanes jets
    """
)


def _is_of_fighting(step: Step) -> bool:
    """ "The war **in Karsova**": told of though no event of it is; not "met in Karsova"."""
    before = step.passage.words(step.name.first - 4, step.name.first)
    return step.told and not _FIGHTING.isdisjoint(before)


_FIGHTING = word_set(
    """
    war conflict fighting clashes battle battles violence unrest offensive insurgency uprising
    siege rebellion bloodshed raids attacks airstrikes shelling
    """
)


def _stay(settings: Settings, named: Named) -> None:
    settings.here = settings.story = named


def _leave(settings: Settings, _: Named) -> None:
    settings.here = settings.story = None


def _pass(settings: Settings, named: Named) -> None:
    settings.here = named


MOVES: tuple[tuple[str, Callable[[Step], bool], Callable[[Settings, Named], None]], ...] = (
    ("event", lambda step: step.of_event, _stay),
    # "In Washington, a spokesman said": away from where the story was.
    ("talk", lambda step: _opens(step) and (not step.told or _is_of_talks(step.passage)), _leave),
    ("opens", _opens, _stay),
    ("forces", _is_of_forces, _stay),
    ("fighting", _is_of_fighting, _pass),
)


# What is given ------------------------------------------------------------------------------------


def _back(settings: Settings, passage: Passage, trigger: Trigger) -> Named | None:
    """ "Two were hurt **there**", "a hotel **in the capital**", "**the town** was shelled"."""
    if _POINTING.isdisjoint(passage.tokens.words):
        return None
    named = [*settings.named[-_MEMORY:], *_before(passage, trigger)]
    for position in _around(passage, trigger):
        word, noun = passage.word(position), passage.word(position + 1)
        if word == "there" and noun not in _EXISTENTIAL:
            return named[-1] if named else None
        if word == "nearby" and not noun.isalpha():
            return settings.story
        behind = passage.word(position - 1) in _BEFORE
        if word in ("the", "its") and noun in _PARTS and behind:
            return named[-1] if named else None
        points = behind or position + 2 == trigger.start
        if word in ("the", "that", "their", "our") and points:
            found = _named_as(named, noun)
            if found:
                return found
    return None


def _in_caption(settings: Settings, passage: Passage, trigger: Trigger) -> Named | None:
    """ "A man in **Karsova** after he was shot": a picture shows where it was."""
    named = _before(passage, trigger) if passage.part is Part.CAPTION else []
    return named[-1] if named and not trigger.other else None


def _of_people(settings: Settings, passage: Passage, trigger: Trigger) -> Named | None:
    """ "**Residents of Karsova** said gunmen killed six": they speak of their own town."""
    places = [
        each
        for each in passage.places
        if each.preposition in ("of", "in")
        and each.last <= trigger.start
        and each.place.kind is not PlaceKind.COUNTRY
        and any(passage.word(p) in _LOCALS for p in range(each.first - 3, each.first))
    ]
    return _named(passage, places[-1]) if places and not trigger.other else None


_LOCALS = word_set(
    """
    residents villagers inhabitants people mayor governor doctors nurses medics hospital hospitals
    witnesses activists
    """
)


def _before(passage: Passage, trigger: Trigger) -> list[Named]:
    """The places that the sentence names before an event."""
    return [_named(passage, each) for each in passage.places if each.last <= trigger.start]


def _named(passage: Passage, name: PlaceName) -> Named:
    return Named(name.place, passage.evidence(passage.span(name.first, name.last)), passage.block)


def _around(passage: Passage, trigger: Trigger) -> Iterator[int]:
    """The positions before and behind an event, and those that open its sentence."""
    end = min(trigger.last + _REACH, len(passage.tokens))
    yield from range(trigger.start - 1, max(trigger.start - _REACH, -1), -1)
    yield from range(trigger.last, end)
    if trigger.start > _REACH and passage.word(0) in _BEFORE:
        yield from range(1, 3)


_REACH = 8
_EXISTENTIAL = word_set("was were is are has have had been will may be")
_BEFORE = word_set(
    "in at near of on inside outside into hit struck attacked shelled bombed stormed"
)
#: What belongs to the place that was named before: "a blast at **its gate**".
_PARTS = word_set("gate gates entrance walls courtyard lobby building compound scene site stalls")


def _named_as(named: Sequence[Named], noun: str) -> Named | None:
    """The place that was named last of all that a noun can mean."""
    kinds = _MEANT.get(noun, frozenset())
    for each in reversed(named if kinds else ()):
        capital = noun != "capital" or each.place.name in words.capitals()
        if capital and each.place.kind in kinds:
            return each
    return None


#: How many places back a noun may point.
_MEMORY = 40
_SETTLEMENTS = frozenset({PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE, None})
#: What "the town" can mean that was named before; a name alone can be any settlement's.
_MEANT: dict[str, frozenset[PlaceKind | None]] = {
    **dict.fromkeys(("capital", "city", "town", "village"), _SETTLEMENTS),
    "camp": frozenset({PlaceKind.CAMP}),
    "province": frozenset({PlaceKind.PROVINCE}),
    "district": frozenset({PlaceKind.DISTRICT}),
    "country": frozenset({PlaceKind.COUNTRY}),
}


#: The words without one of which nothing points back.
_POINTING = frozenset({"there", "nearby"}) | _PARTS | _MEANT.keys()


def _in_paragraph(settings: Settings, passage: Passage, trigger: Trigger) -> Named | None:
    near = settings.here and settings.here.block == passage.block
    return settings.here if near and not _is_elsewhere(passage, trigger) else None


def _in_story(settings: Settings, passage: Passage, trigger: Trigger) -> Named | None:
    story = settings.story
    if story is None or not 0 <= passage.block - story.block <= STAY:
        return None
    # "An attack on **India's** parliament" is in no story of another country.
    abroad = any(
        each.country not in (None, story.place.country)
        for each in passage.phrases
        if trigger.last <= each.first < trigger.last + _REACH
    )
    away = abroad or _is_anywhere(passage, trigger) or _is_elsewhere(passage, trigger)
    return None if away else story


def _is_anywhere(passage: Passage, trigger: Trigger) -> bool:
    """Arrests are made wherever the hunt leads; "two million **have** fled" from a country."""
    if trigger.kind is IncidentKind.DISPLACEMENT:
        return not lex.HAVE.isdisjoint(passage.words(trigger.start, trigger.last))
    return trigger.kind is IncidentKind.ARREST


def _is_elsewhere(passage: Passage, trigger: Trigger) -> bool:
    """ "An earlier attack", "fired rockets in reply"; and a sentence that names another place."""
    return (
        trigger.other
        or not _ELSEWHERE.isdisjoint(passage.tokens.words)
        or any(True for _ in passage.times)
        or not all(is_speakers(passage, each) for each in passage.places)
    )


_ELSEWHERE = word_set(
    """
    elsewhere separately reply replied response responded responding retaliation retaliated
    retaliatory abroad overseas nationwide worldwide
    """
)


Find = Callable[[Settings, Passage, Trigger], Named | None]

GIVEN_TO_OLD: tuple[tuple[str, Find], ...] = (("back", _back),)
GIVEN: tuple[tuple[str, Find], ...] = (
    *GIVEN_TO_OLD,
    ("caption", _in_caption),
    ("people", _of_people),
    ("paragraph", _in_paragraph),
    ("story", _in_story),
)
