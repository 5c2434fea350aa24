"""
In what frame a sentence is told: as news, or as a story, a drill, a mishap, a match.

An ordered table (`FRAMES`) says what opens a frame and which sentences go on with it.
"""

from collections.abc import Callable, Iterable, Set
from functools import cache

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._events._background import YEARS_BEFORE, long_ago
from conflictmodel.adapters.voa._events._drafts import BLAST, Event
from conflictmodel.adapters.voa._events._figures import head_before, head_from
from conflictmodel.adapters.voa._events._parties import doer_of
from conflictmodel.adapters.voa._events._signed import Signed
from conflictmodel.adapters.voa._events._sites import company_of, verb_site
from conflictmodel.adapters.voa._events._tolls import TollWords
from conflictmodel.adapters.voa._events._triggers import Trigger
from conflictmodel.adapters.voa._sentences._kept import kept
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Lookup, word_set
from conflictmodel.values import IncidentKind


def _table(phrases: Iterable[str]) -> Lookup[str]:
    return Lookup((phrase, phrase) for phrase in phrases)


@cache
def _made_up() -> Lookup[str]:
    return _table(lex.MADE_UP)


@cache
def _mishaps() -> Lookup[str]:
    return _table(lex.MISHAPS)


@cache
def _statistics() -> Lookup[str]:
    return _table(lex.STATISTICS)


@cache
def _networks() -> Lookup[str]:
    return _table(lex.NETWORKS)


@cache
def _sports() -> Lookup[str]:
    return _table(lex.SPORTS)


# Frames ------------------------------------------------------------------------------------------


# Not of slots, for the reason given at `Passage`.
@frozen(slots=False)
class Told:
    """A sentence with what it seems to tell, before it is known in what frame."""

    passage: Passage
    triggers: tuple[Trigger, ...]
    tolls: tuple[TollWords, ...]

    @property
    def words(self) -> frozenset[str]:
        """The words of the sentence."""
        return self.passage.tokens.words

    @kept
    def deeds(self) -> tuple[Trigger, ...]:
        """The words that name how somebody did harm: neither "killed" nor "the blast"."""
        return tuple(
            t
            for t in self.triggers
            if t.firm and not t.harm and t.kind not in _BY_NATURE and not self.is_blast(t)
        )

    @property
    def is_made_to_explode(self) -> bool:
        """Whether it tells of bombs, or of those who lay them."""
        return not self.words.isdisjoint(_MADE_TO_EXPLODE)

    def is_blast(self, trigger: Trigger) -> bool:
        """Whether something exploded, and nothing says that somebody made it explode."""
        word = self.passage.word(trigger.last - 1)
        return word in _BLASTS and not self.is_made_to_explode

    @kept
    def company(self) -> frozenset[str]:
        """What sorts of people and things stand around the words."""
        sites = (verb_site(self.passage, t.first, t.last, frozenset()) for t in self.triggers)
        return frozenset(sort for site in sites for sort in site.before | site.after)


#: What floods do as well.
_BY_NATURE = frozenset({IncidentKind.DISPLACEMENT, IncidentKind.ARSON})
_BLASTS = word_set("blast blasts explosion explosions exploded explode exploding explodes blew")
_MADE_TO_EXPLODE = word_set(
    """
    bomb bombs bomber bombers device devices explosive explosives grenade grenades ied ieds landmine
    landmines vest vests shell shells shelling mortar mortars warhead suicide attack attacks
    attacker attackers militant militants rebel rebels insurgent insurgents gunmen terrorist
    terrorists targeted targeting jihadist jihadists extremists airstrike airstrikes warplanes drone
    drones detonated responsibility
    """
) | word_set(
    # Whom and what nobody but an attacker blows up.
    """
    mosque mosques church churches temple synagogue shrine checkpoint checkpoints convoy convoys
    embassy embassies consulate barracks police policemen army military soldiers troops patrol
    market crowded polling parliament courthouse worshipers worshippers pilgrims mourners funeral
    """
)


def _is_made_up(told: Told) -> bool:
    """ "In the film, soldiers kill"; not "killed the singer, **who** had starred in a film"."""
    passage = told.passage
    for match in _made_up().all_in(passage.tokens):
        if passage.word(match.last) in _OF_FILM:
            continue
        before = passage.words(match.first - 6, match.first + 1)
        if _BESIDE.isdisjoint(before) and not ("during" in before and _outlaws(told)):
            return True
    if not _EXERCISES.isdisjoint(told.words) and _is_held_during_one(passage):
        return not _outlaws(told)
    if _TESTED.isdisjoint(told.words) or told.tolls:
        return False
    launched = not _LAUNCHED.isdisjoint(told.words) and not _is_aimed(passage)
    return launched or not _AT_SEA.isdisjoint(told.words)


def _is_aimed(passage: Passage) -> bool:
    """ "Launched a missile **toward the port**"."""
    return any(passage.word(position + 1) in _AT for position in passage.positions_of(_TESTED))


def _outlaws(told: Told) -> bool:
    return not _OUTLAWS.isdisjoint(told.words)


#: What belongs to films, and is real: "killed at a film festival".
_OF_FILM = word_set("festival festivals crew star stars director theater school studio museum set")
#: What stands before a film or a drill that is only where, or whose, the deed was.
_BESIDE = word_set("near outside before after taking who whose")


def _is_held_during_one(passage: Passage) -> bool:
    """ "During the Red Lantern exercise", and not "to exercise restraint"."""
    return any(
        "during" in passage.words(position - 5, position)
        for position in passage.positions_of(_EXERCISES)
    )


_EXERCISES = word_set("exercise exercises drill drills maneuvers rehearsal")
_OUTLAWS = word_set("gunmen gunman militants rebels insurgents attackers assailants bomber bombers")
_TESTED = word_set("missile missiles rocket rockets")
_AT_SEA = word_set("sea ocean waters test tested liftoff orbit satellite")
_LAUNCHED = word_set("launch launched")
_AT = word_set("at toward towards into against")


def _is_in_a_network(told: Told) -> bool:
    return bool(_networks().all_in(told.passage.tokens))


def _is_history(told: Told) -> bool:
    """ "In 1702, the cavalry charged": no news, nor the background of any."""
    if not _OF_OLD.isdisjoint(told.words):
        return True
    passage = told.passage
    years = passage.positions_of(_YEARS_OF_OLD)
    return any(passage.word(position - 1) in YEARS_BEFORE for position in years)


_OF_OLD = word_set(
    "medieval knights crusaders legions musketeers lancers archers chronicle chronicles dragoons"
)
_YEARS_OF_OLD = frozenset(map(str, range(1000, 1900)))


def _is_mishap(told: Told) -> bool:
    """A disaster, an accident or a disease: harm that nobody did, if nothing else is told."""
    if not _mishaps().all_in(told.passage.tokens) and not _is_hit_by_a_thing(told.passage):
        return False
    return all(t.general for t in told.deeds) and not _is_done_by_the_armed(told)


def _is_done_by_the_armed(told: Told) -> bool:
    """ "A mob killed two men": somebody in arms does it to somebody."""
    for trigger in told.triggers:
        site = verb_site(told.passage, trigger.first, trigger.last, frozenset())
        doer = company_of(head_before(site.passage, site.start))
        # "Gunmen on motorbikes killed a polio worker".
        subject = told.passage.words(trigger.start - 4, trigger.start)
        armed = "armed" in doer or not _OUTLAWS.isdisjoint(subject)
        if armed and not trigger.passive and head_from(site.passage, site.last):
            return True
    return False


def _is_hit_by_a_thing(passage: Passage) -> bool:
    """ "When his tractor hit a pole"."""
    return any(
        passage.word(position + 1) in _COLLIDING
        and passage.word(position - 1) in ("their", "his", "her", "the", "a")
        and passage.word(position - 2) in ("when", "after", "as")
        for position in passage.positions_of(_VEHICLES)
    )


_VEHICLES = word_set("boat ferry ship bus train car truck van plane motorcycle vehicle minibus")
_COLLIDING = word_set("hit struck ran slammed skidded veered plunged fell rolled left burned")


def _is_statistic(told: Told) -> bool:
    """What happens "every year", and nobody is said to have done."""
    counted = bool(_statistics().all_in(told.passage.tokens))
    return counted and _harm_alone(told)


def _has_doer(told: Told) -> bool:
    doers = (doer_of(told.passage, t) for t in told.triggers)
    return any(doer and doer.phrase.reading != "pronoun" for doer in doers)


def _is_sport(passage: Passage) -> bool:
    return bool(_sports().all_in(passage.tokens))


def _is_wildlife(passage: Passage) -> bool:
    return not passage.tokens.words.isdisjoint(lex.ANIMALS)


def _is_of_beasts(told: Told) -> bool:
    """ "Bears attacked two hikers": no deed is told, and the attack is theirs."""
    return not told.triggers and not told.words.isdisjoint(lex.BEASTS)


def _is_blast(told: Told) -> bool:
    """ "An explosion shook the town": a mishap until somebody is said to have made it."""
    exploded = not _BLASTS.isdisjoint(told.words) and not told.is_made_to_explode
    return exploded and bool(told.triggers) and not told.deeds


def _harm_alone(told: Told) -> bool:
    """Whether a sentence tells of harm only, and of nobody who did it."""
    done = _has_doer(told) or _is_done_by_the_armed(told)
    return not told.deeds and not done


def _undated(told: Told) -> bool:
    """Whether a sentence may go on with a story: copy of another kind names its own time."""
    if told.tolls and _outlaws(told):
        return False
    return not told.passage.times and not any(True for _ in long_ago(told.passage))


def _unarmed(told: Told) -> bool:
    return told.company.isdisjoint({"armed", "arms"})


def _never(_: Told) -> bool:
    return False


@frozen
class Frame:
    """What a sentence may be told as, other than as news."""

    name: str
    #: Words of which a sentence that opens it has one.
    signs: Callable[[], Set[str]]
    #: Whether a sentence opens it.
    opens: Callable[[Told], bool]
    #: Whether a later sentence goes on with it.
    goes_on: Callable[[Told], bool]
    #: For how many blocks it may go on.
    reach: int


_TO_THE_END = 1_000_000

FRAMES: tuple[Frame, ...] = (
    Frame("made-up", lambda: _made_up().signs | _EXERCISES | _TESTED, _is_made_up, _undated, 3),
    Frame("network", lambda: _networks().signs, _is_in_a_network, _unarmed, 8),
    Frame("history", lambda: _OF_OLD | _YEARS_OF_OLD, _is_history, _undated, 4),
    Frame("mishap", lambda: _mishaps().signs | _VEHICLES, _is_mishap, _harm_alone, _TO_THE_END),
    Frame(BLAST, lambda: _BLASTS, _is_blast, _never, 0),
    Frame("wildlife", lambda: lex.BEASTS, _is_of_beasts, _harm_alone, 3),
    Frame("statistic", lambda: _statistics().signs, _is_statistic, _never, 0),
)


@cache
def _signed_frames() -> Signed[Frame]:
    # Most sentences open no frame. Measured: with signs, a page takes a hundredth less.
    return Signed((frame, frame.signs()) for frame in FRAMES)


#: Frames whose harm is none of the news told before: what happens every year, or in a film.
APART = frozenset({"made-up", "network", "history", "statistic"})

# Pages on which most words of violence are play or prey, and the company that bears out others.
PAGES: tuple[tuple[str, Callable[[Passage], bool], frozenset[str]], ...] = (
    ("sport", _is_sport, frozenset({"armed", "arms"})),
    ("wildlife", _is_wildlife, frozenset({"armed", "arms", "person"})),
)
#: In how many sentences the signs of such a page stand: three, and one in five.
_FEWEST, _SHARE = 3, 5


class Frames:
    """
    The frame in which each sentence of a page stands.

    A frame is opened by its signs and holds for the sentences that follow, as long as the page
    has told no news: a war's page that names a film is no film's page.
    """

    def __init__(self) -> None:
        self._held: Frame | None = None
        self._block = 0
        self._sentences = 0
        self._signs = dict.fromkeys((name for name, _, _ in PAGES), 0)

    def of(self, told: Told, *, has_news: bool) -> str:
        """
        The name of the frame of a sentence; empty if it is told as news.

        Args:
            told: The sentence.
            has_news: Whether the page has told of an event that happened.
        """
        self._count(told.passage)
        for frame in _signed_frames().rows_for(told.words):
            # On a page of war what explodes is violence.
            if frame.opens(told) and not (frame.name == BLAST and has_news):
                if frame.reach and not has_news:
                    self._held, self._block = frame, told.passage.block
                return frame.name
        held = self._held
        if held is None or has_news or told.passage.block - self._block > held.reach:
            return ""
        return held.name if held.goes_on(told) else ""

    def _count(self, passage: Passage) -> None:
        self._sentences += 1
        for name, has_sign, _ in PAGES:
            self._signs[name] += has_sign(passage)

    def bears_out(self, event: Event) -> bool:
        """
        Whether an event is none of the play or prey that the page tells of. Its company is asked
        for on such pages only: on others, a page takes a fiftieth less.
        """
        for name, _, needed in PAGES:
            signs = self._signs[name]
            if _FEWEST <= signs >= self._sentences / _SHARE and event.company.isdisjoint(needed):
                return False
        return True
