"""
Sites that a page first tells of and then names: "a hotel in Karsova", "the Marsa Pearl hotel".
"""

from attrs import frozen

from conflictmodel.adapters.voa._passages import Passage
from conflictmodel.adapters.voa._phrases import word_set
from conflictmodel.adapters.voa._settings import Named, Setting, Settings
from conflictmodel.adapters.voa._triggers import Trigger
from conflictmodel.values import PlaceKind


@frozen
class Site:
    """A noun for the site of an event, where the page has not named it yet."""

    noun: str
    #: How many places the page has named before.
    named: int


#: Of these a town has many, and a page that tells of one means the one that it names.
_TELLING = word_set(
    """
    hotel hospital clinic mosque shrine church cathedral temple synagogue monastery school
    university college market bazaar mall restaurant cafe nightclub stadium bridge dam refinery
    prison jail base airport museum theater embassy consulate orphanage camp
    """
)


def site_of(passage: Passage, trigger: Trigger, settings: Settings) -> Site | None:
    """ "A siege of **a hotel**", "struck **a crowded market**": what stands behind the event."""
    for position in range(trigger.last, min(trigger.last + _REACH, len(passage.tokens))):
        if passage.word(position) in ("a", "an"):
            for noun in range(position + 1, position + 4):
                if passage.word(noun) in _TELLING:
                    return Site(passage.word(noun), len(settings.named))
    return None


_REACH = 5


def landmark(site: Site, settings: Settings) -> Setting | None:
    """The site by its name, if the page names one such site, and after the event."""
    found = {each.place.name: each for each in settings.named if _is_such(each, site.noun)}
    before = {each.place.name for each in settings.named[: site.named]}
    if len(found) != 1 or not before.isdisjoint(found):
        return None
    [named] = found.values()
    return Setting("landmark", named.place, named.words)


def _is_such(named: Named, noun: str) -> bool:
    sort = named.place.kind in (PlaceKind.FACILITY, PlaceKind.CAMP)
    return sort and named.place.name.lower().endswith(noun)
