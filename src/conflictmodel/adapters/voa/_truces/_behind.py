"""
What stands behind the noun of a truce: parties, places, a date, a feast, in any order.
"""

from conflictmodel.adapters.voa._sentences._nouns import NounPhrase
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._places import PlaceName
from conflictmodel.adapters.voa._sentences._times import TimeWords
from conflictmodel.adapters.voa._truces._lengths import is_added
from conflictmodel.adapters.voa._truces._phrases import (
    CLOSING,
    OPENING,
    TruceWords,
    extension_nouns,
    modifiers,
    names_a_date,
)
from conflictmodel.adapters.voa._truces._times import is_year
from conflictmodel.adapters.voa._truces._verbs import stances
from conflictmodel.values import When


def behind(passage: Passage, found: TruceWords, times: tuple[TimeWords, ...]) -> TruceWords:
    """Take whom it is between, where it holds, and its date, in any order."""
    if extension := extension_nouns().at(passage.tokens, found.last):
        # "A two-day truce extension": two days are what is added.
        # "A second one" is the second extension, and not of a second truce.
        found = found._replace(
            last=extension.last,
            length=None,
            added=found.length or found.added,
            modifiers=found.modifiers - {"new", "first", "second", "third", "fourth"},
        )
    if found.last < len(passage.tokens) and passage.tokens[found.last].text in CLOSING:
        found = found._replace(last=found.last + _is_open(passage, found))
    for _ in range(3):
        last = found.last
        found = _with_length(passage, found)
        found = _with_partners(passage, found)
        found = _with_places(passage, found)
        found = _with_date(passage, found, times)
        found = _with_feast(passage, found)
        if found.last == last:
            break
    return found


def _with_length(passage: Passage, found: TruceWords) -> TruceWords:
    """ "A truce **of 40 days**"."""
    if found.length or passage.word(found.last) != "of":
        return found
    own = (
        x for x in passage.lengths if x.first - found.last in (1, 2) and not is_added(passage, x)
    )
    length = next(own, None)
    return found._replace(last=length.last, length=length) if length else found


def _is_open(passage: Passage, found: TruceWords) -> bool:
    """ "A **“**school truce”": whether the mark that closes behind it opens within it."""
    return any(passage.tokens[p].text in OPENING for p in range(found.first, found.noun))


def _with_partners(passage: Passage, found: TruceWords) -> TruceWords:
    if passage.word(found.last) not in ("between", "with", "among") or found.paired:
        return found
    partners: list[NounPhrase] = []
    phrase = _phrase_soon(passage, found.last + 1)
    while phrase is not None:
        partners.append(phrase)
        joined = passage.word(phrase.last) in ("and", ",")
        phrase = passage.phrase_at(phrase.last + 1) if joined else None
    if not partners:
        last = found.last + 1
        while passage.word(last) in _OTHERS:
            last += 1
        some = last > found.last + 1 and passage.word(last - 1) != "the"
        return found._replace(last=last, paired=True) if some else found
    return found._replace(last=partners[-1].last, partners=tuple(partners), paired=True)


_NO_ADJECTIVES = word_set("that which on in at by for to of after and air")


# "Between the two sides", "with the other four groups".
_OTHERS = word_set(
    """
    the other others both all two three four five several rival warring sides parties groups
    factions countries neighbors foes enemies rivals
    """
)


def _phrase_soon(passage: Passage, position: int) -> NounPhrase | None:
    """A noun phrase here, past an article or a few adjectives: "the other four groups"."""
    for start in range(position, position + 4):
        phrase = passage.phrase_at(start)
        if phrase is not None:
            return phrase if phrase.kind or start == position else None
        if not passage.word(start).isalpha() or passage.word(start) in _NO_ADJECTIVES:
            return None
    return None


_WHERE = word_set("in for of across around at throughout inside over near")


# "Signed a cease-fire **in Geneva**" tells where it was signed, not where it holds.
_SIGNING = word_set("sign signs signed signing inked initialed concluded")


#: Between a truce and its place: "in the", "in the upper streets of the old town of".
_SHORT, _LONG = 7, 12
_APART = word_set("and , that which where who was were is")


def _with_places(passage: Passage, found: TruceWords) -> TruceWords:
    """ "In the city X", "for X and the suburb of Y": the places right behind a truce."""
    if passage.word(found.last) not in _WHERE:
        return found
    if found.places or passage.word(found.first - 1) in _SIGNING:
        return found
    own: list[PlaceName] = []
    last = found.last
    for place in passage.places:
        # Headlines write "for Two More Months" with capitals.
        if place.first < last or any(x.first < place.last <= x.last for x in passage.lengths):
            continue
        gap = passage.words(last, place.first)
        joined = set(gap) & {"and", ","} if own else _WHERE & set(gap[:1])
        plain = "of" in gap and not _APART & set(gap)
        if not joined or len(gap) > (_LONG if plain else _SHORT):
            break
        own.append(place)
        last = place.last
    return found._replace(last=last, places=tuple(own))


def _with_date(passage: Passage, found: TruceWords, times: tuple[TimeWords, ...]) -> TruceWords:
    """ "In 2014", "on July 17", "of last May": a date of its own right behind a truce."""
    dating = passage.word(found.last) == "dating"  # "A cease-fire **dating from** 2003".
    if found.time or not (dating or passage.word(found.last) in ("in", "on", "of")):
        return found
    ends = {verb.last for verb in stances().all_in(passage.tokens)}
    if found.first in ends and not dating:
        return found  # "Called off a truce in May": when it was called off.
    for time in times:
        if 1 <= time.first - found.last <= 2 + dating and names_a_date(passage, time):
            more = _joined_years(passage, time.last) if found.plural else ()
            last = more[-1].last if more else time.last
            return found._replace(last=last, time=time, more_times=more)
    return found


def _with_feast(passage: Passage, found: TruceWords) -> TruceWords:
    """ "Cease-fires **declared for the Eid holiday**", "a truce **over Christmas**"."""
    at = found.last + (passage.word(found.last) in ("declared", "announced", "called", "agreed"))
    if "holiday" in found.modifiers or passage.word(at) not in ("for", "over", "during"):
        return found
    for start in range(at + 1, at + 6):
        feast = modifiers().at(passage.tokens, start)
        if feast and feast.value == "holiday" and passage.tokens[start].text[0].isupper():
            more = passage.word(feast.last) in ("holiday", "festival", "holidays")
            return found._replace(last=feast.last + more, modifiers=found.modifiers | {feast.value})
        if not passage.word(start).isalpha():
            break
    return found


def _joined_years(passage: Passage, position: int) -> tuple[TimeWords, ...]:
    """ "In 2008**, 2012 and 2014**"."""
    found: list[TimeWords] = []
    while passage.word(position) in (",", "and") and is_year(passage.word(position + 1)):
        year = When(passage.word(position + 1))
        found.append(TimeWords(position + 1, position + 2, year))
        position += 2
    return tuple(found)
