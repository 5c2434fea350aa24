"""
Time in force by place, by party, by broker: who has which part of it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from attrs import frozen

from conflictmodel.chronology._clock import Clock
from conflictmodel.chronology._measures import Stretch
from conflictmodel.dataset import Dataset
from conflictmodel.values import Place


@frozen
class Share:
    """The time for which somebody, or some place, had a truce: certainly, and possibly."""

    whose: str
    certain: tuple[Stretch, ...]
    possible: tuple[Stretch, ...]


@frozen
class Held:
    """All clocks of a dataset, and which truces cover all of a place."""

    dataset: Dataset
    clocks: Mapping[str, Clock]
    covering: Callable[[Place], Iterable[str]]


def _by_place(held: Held) -> Iterator[Share]:
    """Each place that a truce names; a wider truce holds in the places within it."""
    places = {place for each in held.dataset.ceasefires for place in each.where}
    covering = {(place.name, id) for place in places for id in held.covering(place)}
    for name, id in covering:
        yield from _shares(held.clocks[id], [name])


def _by_party(held: Held) -> Iterator[Share]:
    """Each of those bound by a truce."""
    for id, clock in held.clocks.items():
        accounts = held.dataset.ceasefires.of(id)
        yield from _shares(clock, (actor for each in accounts for actor in each.parties))


def _by_broker(held: Held) -> Iterator[Share]:
    """Who brought a truce about: all of it; who brought an extension about: the time under it."""
    for id, clock in held.clocks.items():
        accounts = held.dataset.ceasefires.of(id)
        yield from _shares(clock, (actor for each in accounts for actor in each.brokers))
        for extension in clock.extensions:
            told = held.dataset.extensions.of(extension.id)
            for actor in dict.fromkeys(actor for each in told for actor in each.brokers):
                yield Share(actor, *clock.under(extension.id))


def _shares(clock: Clock, whose: Iterable[str]) -> Iterator[Share]:
    for each in dict.fromkeys(whose):
        yield Share(each, clock.certain, clock.possible)


#: What time in force can be shared out by.
SHARES: Mapping[str, Callable[[Held], Iterator[Share]]] = MappingProxyType(
    {"place": _by_place, "party": _by_party, "broker": _by_broker}
)
