"""
What should hold between the fields and objects of a dataset, one sentence each.

A constructor refuses what is meaningless; a rule reports what is wrong. An error means that the
data cannot mean what it says; a warning, that an account disagrees with itself, which reports do.

`check` goes over the dataset once: each object is looked through once and shown to the rules that
are about objects of its class.
"""

from collections.abc import Callable, Iterator
from functools import cache
from types import UnionType
from typing import Any

from attrs import evolve, frozen

from conflictmodel.dataset import Dataset
from conflictmodel.errors import Problem, Report, Severity
from conflictmodel.model import (
    Actor,
    Ceasefire,
    Entity,
    Extension,
    Incident,
    Note,
    Source,
    Statement,
)
from conflictmodel.rules import evidence, identity, numbers, people, references, time
from conflictmodel.rules._walk import Known, Seen, all_seen

__all__ = ["RULES", "Rule", "check"]


@frozen
class Rule:
    """A sentence that should hold in a dataset."""

    #: Finds where it does not hold, about one object.
    check: Callable[[Seen[Any], Known], Iterator[Problem]]
    #: What it is about: objects of a class, or the dataset as a whole.
    about: type | UnionType
    #: How much it matters.
    severity: Severity

    @property
    def name(self) -> str:
        """The sentence, as a name; the `Problem.code` of its problems."""
        return self.check.__name__

    @property
    def sentence(self) -> str:
        """The sentence, for people."""
        return " ".join((self.check.__doc__ or "").strip().partition("\n\n")[0].split())

    def problems(self, seen: Seen[Any], known: Known) -> Iterator[Problem]:
        """Where it does not hold, about one object."""
        for each in self.check(seen, known):
            yield evolve(each, code=self.name, severity=self.severity)


_ALL = Source | Entity | Note
_E = Severity.ERROR
_W = Severity.WARNING

#: Every rule, from what an id names to who says what, with what it is about and how much it
#: matters. The order has no effect on a report.
RULES: tuple[Rule, ...] = (
    Rule(identity.each_source_gives_one_account_of_a_thing, Dataset, _E),
    Rule(identity.ids_name_things_of_one_class, Dataset, _E),
    Rule(references.accounts_come_from_sources_in_the_dataset, _ALL, _E),
    Rule(references.references_lead_to_objects_in_the_dataset, _ALL, _E),
    Rule(references.references_lead_to_the_right_class, _ALL, _E),
    Rule(references.incidents_are_no_part_of_themselves, Dataset, _E),
    Rule(references.ceasefires_are_no_part_of_themselves, Dataset, _E),
    Rule(evidence.evidence_stands_in_its_source, _ALL, _E),
    Rule(evidence.evidence_with_a_place_has_a_source, Entity | Note, _W),
    Rule(evidence.support_names_a_field_of_its_object, _ALL, _E),
    Rule(time.intervals_end_no_earlier_than_they_begin, _ALL, _E),
    Rule(time.ceasefires_end_no_earlier_than_they_start, Ceasefire, _W),
    Rule(time.extensions_end_no_earlier_than_they_start, Extension, _W),
    Rule(time.extensions_start_no_earlier_than_their_ceasefire, Extension, _W),
    Rule(time.extensions_start_before_what_they_extend_lapses, Dataset, _W),
    Rule(time.durations_agree_with_start_and_end, Ceasefire | Extension, _W),
    Rule(time.parts_of_incidents_lie_within_the_whole, Incident, _W),
    Rule(time.parts_of_ceasefires_lie_within_the_whole, Ceasefire, _W),
    Rule(time.endings_come_no_earlier_than_the_start, Ceasefire, _W),
    Rule(time.violations_come_no_earlier_than_the_start, Ceasefire, _W),
    Rule(time.incidents_happen_before_they_are_published, Incident, _W),
    Rule(time.statements_are_made_before_they_are_published, Statement, _W),
    Rule(time.ceasefires_are_announced_before_they_are_published, Ceasefire, _W),
    Rule(time.extensions_are_announced_before_they_are_published, Extension, _W),
    Rule(time.sources_are_published_before_they_are_retrieved, Source, _W),
    Rule(numbers.lows_are_no_higher_than_highs, _ALL, _W),
    Rule(numbers.best_estimates_lie_between_low_and_high, _ALL, _W),
    Rule(numbers.shares_are_no_more_than_their_toll, Incident, _W),
    Rule(numbers.extensions_have_sequence_numbers_of_their_own, Dataset, _W),
    Rule(people.excluded_actors_are_no_party, Ceasefire, _W),
    Rule(people.actors_are_no_members_of_themselves, Actor, _E),
    Rule(people.persons_have_no_members, Actor, _W),
    Rule(people.actors_are_not_affiliated_to_themselves, Actor, _E),
    Rule(people.speakers_are_not_their_own_relays, Statement, _W),
    Rule(people.co_speakers_do_not_repeat_the_speaker, Statement, _W),
    Rule(people.direct_statements_have_no_reported_words, Statement, _W),
    Rule(people.indirect_statements_have_no_quoted_words, Statement, _W),
    Rule(people.mixed_statements_have_quoted_and_reported_words, Statement, _W),
    Rule(people.tolls_follow_whom_they_name, Incident, _W),
    Rule(people.attributions_are_made_by_whom_they_name, Incident, _W),
    Rule(people.positions_are_taken_by_whom_they_name, Ceasefire | Extension, _W),
    Rule(people.violations_are_alleged_by_whom_they_name, Ceasefire, _W),
)


@cache
def _rules_about(cls: Any) -> tuple[Rule, ...]:
    return tuple(rule for rule in RULES if issubclass(cls, rule.about))


def check(data: Dataset) -> Report:
    """
    Check every rule.

    Returns:
        All problems, sorted by path; nothing is raised for them.
    """
    return Report(tuple(_found(data)))


def _found(data: Dataset) -> Iterator[Problem]:
    known = Known(data)
    for seen in all_seen(data):
        cls: Any = type(seen.each)
        for rule in _rules_about(cls):
            yield from rule.problems(seen, known)
