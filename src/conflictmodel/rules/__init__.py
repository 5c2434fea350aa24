"""
What should hold between the fields and objects of a dataset, one sentence each.

A constructor refuses what is meaningless; a rule reports what is wrong. An error means that the
data cannot mean what it says; a warning, that an account disagrees with itself, which reports do.
"""

from collections.abc import Callable, Iterator

from attrs import evolve, frozen

from conflictmodel.dataset import Dataset
from conflictmodel.errors import Problem, Report, Severity
from conflictmodel.rules import evidence, identity, numbers, people, references, time

__all__ = ["RULES", "Rule", "check"]


@frozen
class Rule:
    """A sentence that should hold in a dataset."""

    #: Finds where it does not hold.
    check: Callable[[Dataset], Iterator[Problem]]
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

    def problems(self, data: Dataset) -> Iterator[Problem]:
        """Where it does not hold."""
        for each in self.check(data):
            yield evolve(each, code=self.name, severity=self.severity)


_E = Severity.ERROR
_W = Severity.WARNING

#: Every rule, from what an id names to who says what. The order has no effect on a report.
RULES: tuple[Rule, ...] = (
    Rule(identity.each_source_gives_one_account_of_a_thing, _E),
    Rule(identity.ids_name_things_of_one_class, _E),
    Rule(references.accounts_come_from_sources_in_the_dataset, _E),
    Rule(references.references_lead_to_objects_in_the_dataset, _E),
    Rule(references.references_lead_to_the_right_class, _E),
    Rule(references.incidents_are_no_part_of_themselves, _E),
    Rule(references.ceasefires_are_no_part_of_themselves, _E),
    Rule(evidence.evidence_stands_in_its_source, _E),
    Rule(evidence.evidence_with_a_place_has_a_source, _W),
    Rule(evidence.support_names_a_field_of_its_object, _E),
    Rule(time.intervals_end_no_earlier_than_they_begin, _E),
    Rule(time.ceasefires_end_no_earlier_than_they_start, _W),
    Rule(time.extensions_end_no_earlier_than_they_start, _W),
    Rule(time.extensions_start_no_earlier_than_their_ceasefire, _W),
    Rule(time.extensions_start_before_what_they_extend_lapses, _W),
    Rule(time.durations_agree_with_start_and_end, _W),
    Rule(time.parts_of_incidents_lie_within_the_whole, _W),
    Rule(time.parts_of_ceasefires_lie_within_the_whole, _W),
    Rule(time.endings_come_no_earlier_than_the_start, _W),
    Rule(time.violations_come_no_earlier_than_the_start, _W),
    Rule(time.incidents_happen_before_they_are_published, _W),
    Rule(time.statements_are_made_before_they_are_published, _W),
    Rule(time.ceasefires_are_announced_before_they_are_published, _W),
    Rule(time.extensions_are_announced_before_they_are_published, _W),
    Rule(time.sources_are_published_before_they_are_retrieved, _W),
    Rule(numbers.lows_are_no_higher_than_highs, _W),
    Rule(numbers.best_estimates_lie_between_low_and_high, _W),
    Rule(numbers.shares_are_no_more_than_their_toll, _W),
    Rule(numbers.extensions_have_sequence_numbers_of_their_own, _W),
    Rule(people.excluded_actors_are_no_party, _W),
    Rule(people.actors_are_no_members_of_themselves, _E),
    Rule(people.persons_have_no_members, _W),
    Rule(people.actors_are_not_affiliated_to_themselves, _E),
    Rule(people.speakers_are_not_their_own_relays, _W),
    Rule(people.co_speakers_do_not_repeat_the_speaker, _W),
    Rule(people.direct_statements_have_no_reported_words, _W),
    Rule(people.indirect_statements_have_no_quoted_words, _W),
    Rule(people.mixed_statements_have_quoted_and_reported_words, _W),
    Rule(people.tolls_follow_whom_they_name, _W),
    Rule(people.attributions_are_made_by_whom_they_name, _W),
    Rule(people.positions_are_taken_by_whom_they_name, _W),
    Rule(people.violations_are_alleged_by_whom_they_name, _W),
)


def check(data: Dataset) -> Report:
    """
    Check every rule.

    Returns:
        All problems, sorted by path; nothing is raised for them.
    """
    return Report(tuple(problem for rule in RULES for problem in rule.problems(data)))
