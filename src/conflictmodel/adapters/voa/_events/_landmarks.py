"""
Sites that a page first tells of and then names: "a hotel in Karsova", "the Marsa Pearl hotel"; and
names that the rest of it shows to be a place's: "captured Karsova", "in Karsova, people fled".
"""

from collections.abc import Collection

from conflictmodel.adapters.voa._events._settings import Setting, Settings
from conflictmodel.adapters.voa._events._triggers import Trigger
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.values import Place

#: Of these a page that tells of one means the one that it names. Not so of hospitals, to which
#: the wounded are brought, nor of bases and camps, from which others come.
_TELLING = word_set(
    """
    hotel mosque shrine church cathedral temple synagogue monastery school university college
    market bazaar mall restaurant cafe nightclub stadium bridge dam refinery prison jail museum
    theater embassy consulate orphanage
    """
)


def site_of(passage: Passage, trigger: Trigger, settings: Settings) -> str | None:
    """ "An attack on **a hotel**", "hit **a busy market**": a site not named so far."""
    for position in range(trigger.last, min(trigger.last + _REACH, len(passage.tokens))):
        if passage.word(position) in ("a", "an"):
            for noun in range(position + 1, position + 4):
                word = passage.word(noun)
                if word in _TELLING and word not in settings.sites:
                    return word
    return None


_REACH = 5


def name_struck(passage: Passage, trigger: Trigger) -> str:
    """ "Captured **Karsova**", "**Karsova** was hit", "the **Karsova** bombing": maybe a place."""
    if trigger.rule.startswith("noun"):
        phrases = (passage.phrase_at(p) for p in range(trigger.start, trigger.first))
        phrase = next((each for each in phrases if each and each.reading == "name"), None)
        if phrase is None and passage.word(trigger.start - 1) in _SUFFERED:
            # "**Karsova** suffered a similar attack".
            phrase = passage.phrase_ending(trigger.start - 1)
        named = phrase and phrase.reading == "name" and phrase.last <= trigger.first
        return phrase.name if phrase and named else ""
    find = passage.phrase_ending if trigger.passive else passage.phrase_at
    phrase = find(trigger.start if trigger.passive else trigger.last)
    return phrase.name if phrase and phrase.reading == "name" else ""


_SUFFERED = word_set("suffered saw witnessed experienced endured")


def called(name: str, settings: Settings) -> Setting | None:
    """The place of a name that a deed was done to, if the page names one so."""
    named = settings.names.get(name)
    return Setting("called", named.place, named.words) if named else None


def landmark(site: str, places: Collection[Place], settings: Settings) -> Setting | None:
    """The site by its name, if the page has named one such by its end, and in no other town."""
    found = tuple(settings.sites.get(site, {}).values())
    if len(found) != 1:
        return None
    [named] = found
    names = {name for place in places for name in (place.name, *place.within)}
    elsewhere = places and named.town is not None and named.town not in names
    return None if elsewhere else Setting("landmark", named.place, named.words)
