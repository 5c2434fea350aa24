"""
For every rule a dataset that breaks it, where it breaks, and the one that holds instead.

All people, places and events are invented.
"""

from typing import Any

from attrs import evolve, frozen

from conflictmodel.dataset import Dataset
from conflictmodel.errors import Path
from conflictmodel.model import (
    Actor,
    Affiliation,
    Attribution,
    Ceasefire,
    Ending,
    Extension,
    Incident,
    Position,
    Relay,
    Share,
    Source,
    Statement,
    Toll,
    Violation,
)
from conflictmodel.values import (
    ActorKind,
    AttributionStance,
    Count,
    Duration,
    EndingKind,
    Evidence,
    Form,
    IncidentKind,
    PositionStance,
    Support,
    TollKind,
    When,
)


@frozen
class Example:
    """What a rule reports, and the same story told right."""

    #: Breaks this rule once, and no other.
    breaks: Dataset
    #: Where.
    path: Path
    #: Breaks no rule.
    holds: Dataset


TEXT = (
    "Shells hit the port of Marsa Qadim on Thursday, killing 12 people. "
    "The Northern Front denied it had fired on the town."
)
PAGE = Source(
    id="source:harbour-post-17", publisher="Harbour Post", published=When("2031-05-08"), text=TEXT
)
OTHER_PAGE = Source(id="source:coast-radio-4", published=When("2031-05-09"))
FRONT = Actor(id="actor:northern-front", name="Northern Front", kind=ActorKind.ARMED_GROUP)
COUNCIL = Actor(id="actor:port-council", name="Port Council", kind=ActorKind.POLITICAL_BODY)
WIRE = Actor(id="actor:qadim-wire", name="Qadim Wire", kind=ActorKind.NEWS_AGENCY)
SPOKESWOMAN = Actor(
    id="actor:lina-daro",
    name="Lina Daro",
    kind=ActorKind.PERSON,
    affiliations=(Affiliation(role="spokeswoman", organisation=FRONT.id),),
)
DENIAL = Statement(id="statement:denial", speaker=FRONT.id, form=Form.INDIRECT)
SHELLING = Incident(id="incident:port-shelling", kind=IncidentKind.SHELLING)
OFFENSIVE = Incident(
    id="incident:spring-offensive", kind=IncidentKind.CLASH, when=When("2031-05-01/2031-05-20")
)
TRUCE = Ceasefire(id="ceasefire:port-truce", starts=When("2031-05-05"), ends=When("2031-05-07"))
EXTENSION = Extension(id="extension:first", ceasefire=TRUCE.id)


def one(rest: tuple[Any, ...], broken: Any, path: Path, **mended: Any) -> Example:
    """An example in which one object is broken, and mended by other values of its fields."""
    return Example(
        breaks=Dataset.of(*rest, broken),
        path=path,
        holds=Dataset.of(*rest, evolve(broken, **mended)),
    )


def toll(count: Count, **fields: Any) -> Toll:
    """A toll of people killed."""
    return Toll(kind=TollKind.KILLED, count=count, **fields)


def accused(**fields: Any) -> Attribution:
    """The Northern Front denies the shelling."""
    return Attribution(actor=FRONT.id, stance=AttributionStance.DENIED, **fields)


def agreed(**fields: Any) -> Position:
    """Somebody agrees to a truce."""
    return Position(stance=PositionStance.AGREED, **fields)


IDENTITY: dict[str, Example] = {
    "each_source_gives_one_account_of_a_thing": Example(
        breaks=Dataset.of(
            PAGE,
            evolve(SHELLING, source=PAGE.id),
            evolve(SHELLING, source=PAGE.id, background=True),
        ),
        path=("incidents", 1, "id"),
        holds=Dataset.of(
            PAGE,
            OTHER_PAGE,
            evolve(SHELLING, source=PAGE.id),
            evolve(SHELLING, source=OTHER_PAGE.id, background=True),
        ),
    ),
    "ids_name_things_of_one_class": one(
        (evolve(SHELLING, id="event:port"),),
        evolve(TRUCE, id="event:port"),
        ("ceasefires", 0, "id"),
        id="event:port-truce",
    ),
}

REFERENCES: dict[str, Example] = {
    "accounts_come_from_sources_in_the_dataset": one(
        (PAGE,),
        evolve(SHELLING, source="source:lost-page"),
        ("incidents", 0, "source"),
        source=PAGE.id,
    ),
    "references_lead_to_objects_in_the_dataset": one(
        (FRONT, COUNCIL),
        evolve(TRUCE, parties=(FRONT.id, "actor:ghost")),
        ("ceasefires", 0, "parties", 1),
        parties=(FRONT.id, COUNCIL.id),
    ),
    "references_lead_to_the_right_class": one(
        (FRONT, TRUCE),
        evolve(SHELLING, tolls=(toll(Count.exactly(12), according_to=TRUCE.id),)),
        ("incidents", 0, "tolls", 0, "according_to"),
        tolls=(toll(Count.exactly(12), according_to=FRONT.id),),
    ),
    "incidents_are_no_part_of_themselves": one(
        (evolve(OFFENSIVE, part_of=SHELLING.id),),
        evolve(SHELLING, part_of=OFFENSIVE.id),
        ("incidents", 0, "part_of"),
        part_of=None,
    ),
    "ceasefires_are_no_part_of_themselves": one(
        (), evolve(TRUCE, part_of=TRUCE.id), ("ceasefires", 0, "part_of"), part_of=None
    ),
}

EVIDENCE: dict[str, Example] = {
    "evidence_stands_in_its_source": one(
        (PAGE,),
        evolve(
            SHELLING,
            source=PAGE.id,
            tolls=(
                toll(
                    Count.exactly(12),
                    evidence=(Evidence(exact="killing 12 people", start=40),),
                ),
            ),
        ),
        ("incidents", 0, "tolls", 0, "evidence", 0),
        tolls=(
            toll(
                Count.exactly(12),
                evidence=(Evidence(exact="killing 12 people", start=TEXT.index("killing")),),
            ),
        ),
    ),
    "evidence_with_a_place_has_a_source": one(
        (),
        evolve(SHELLING, evidence=(Evidence(exact="Shells hit", start=0),)),
        ("incidents", 0, "evidence", 0, "start"),
        evidence=(Evidence(exact="Shells hit"),),
    ),
    "support_names_a_field_of_its_object": one(
        (PAGE,),
        evolve(
            SHELLING,
            source=PAGE.id,
            support=(Support(field="made", words=Evidence(exact="Thursday")),),
        ),
        ("incidents", 0, "support", 0, "field"),
        support=(Support(field="when", words=Evidence(exact="Thursday")),),
    ),
}

TIME: dict[str, Example] = {
    "intervals_end_no_earlier_than_they_begin": one(
        (),
        evolve(SHELLING, when=When("2031-05-06/2031-05-04")),
        ("incidents", 0, "when"),
        when=When("2031-05-04/2031-05-06"),
    ),
    "ceasefires_end_no_earlier_than_they_start": one(
        (),
        evolve(TRUCE, ends=When("2031-05-04")),
        ("ceasefires", 0, "ends"),
        ends=When("2031-05"),
    ),
    "extensions_end_no_earlier_than_they_start": one(
        (TRUCE,),
        evolve(EXTENSION, starts=When("2031-05-07"), ends=When("2031-05-06")),
        ("extensions", 0, "ends"),
        ends=When("2031-05-07"),
    ),
    "extensions_start_no_earlier_than_their_ceasefire": one(
        (TRUCE,),
        evolve(EXTENSION, starts=When("2031-05-04")),
        ("extensions", 0, "starts"),
        starts=When("2031-05-05"),
    ),
    "extensions_start_before_what_they_extend_lapses": one(
        (TRUCE, evolve(EXTENSION, starts=When("2031-05-08"), ends=When("2031-05-10"))),
        Extension(id="extension:second", ceasefire=TRUCE.id, starts=When("2031-05-12")),
        ("extensions", 1, "starts"),
        starts=When("2031-05-11"),
    ),
    "durations_agree_with_start_and_end": one(
        (),
        evolve(TRUCE, duration=Duration("PT96H")),
        ("ceasefires", 0, "duration"),
        duration=Duration("PT72H"),
    ),
    "parts_of_incidents_lie_within_the_whole": one(
        (OFFENSIVE,),
        evolve(SHELLING, when=When("2031-06-02"), part_of=OFFENSIVE.id),
        ("incidents", 0, "when"),
        when=When("2031-05-20"),
    ),
    "parts_of_ceasefires_lie_within_the_whole": one(
        (TRUCE,),
        Ceasefire(id="ceasefire:quay-pause", ends=When("2031-05-09"), part_of=TRUCE.id),
        ("ceasefires", 1, "ends"),
        ends=When("2031-05-06"),
    ),
    "endings_come_no_earlier_than_the_start": one(
        (),
        evolve(TRUCE, ending=Ending(kind=EndingKind.COLLAPSED, when=When("2031-05-04"))),
        ("ceasefires", 0, "ending", "when"),
        ending=Ending(kind=EndingKind.COLLAPSED, when=When("2031-05-06")),
    ),
    "violations_come_no_earlier_than_the_start": one(
        (evolve(SHELLING, when=When("2031-05-03")), evolve(OFFENSIVE, when=When("2031-05-06"))),
        evolve(TRUCE, violations=(Violation(incident=SHELLING.id),)),
        ("ceasefires", 0, "violations", 0, "incident"),
        violations=(Violation(incident=OFFENSIVE.id),),
    ),
    "incidents_happen_before_they_are_published": one(
        (PAGE,),
        evolve(SHELLING, source=PAGE.id, when=When("2031-05-12")),
        ("incidents", 0, "when"),
        when=When("2031-05-08"),
    ),
    "statements_are_made_before_they_are_published": one(
        (PAGE, FRONT),
        evolve(DENIAL, source=PAGE.id, made=When("2031-06")),
        ("statements", 0, "made"),
        made=When("2031-05"),
    ),
    "ceasefires_are_announced_before_they_are_published": one(
        (PAGE,),
        evolve(TRUCE, source=PAGE.id, announced=When("2031-05-12")),
        ("ceasefires", 0, "announced"),
        announced=When("2031-05-04"),
    ),
    "extensions_are_announced_before_they_are_published": one(
        (PAGE, TRUCE),
        evolve(EXTENSION, source=PAGE.id, announced=When("2031-05-12")),
        ("extensions", 0, "announced"),
        # It may still be the 8th where the page was written.
        announced=When("2031-05-09"),
    ),
    "sources_are_published_before_they_are_retrieved": one(
        (),
        evolve(PAGE, retrieved=When("2031-05-01T09:00:00Z")),
        ("sources", 0, "retrieved"),
        retrieved=When("2031-05-08T09:00:00Z"),
    ),
}

NUMBERS: dict[str, Example] = {
    "lows_are_no_higher_than_highs": one(
        (),
        evolve(SHELLING, tolls=(toll(Count(low=20, high=12, best=30)),)),
        ("incidents", 0, "tolls", 0, "count", "low"),
        tolls=(toll(Count(low=12, high=20)),),
    ),
    "best_estimates_lie_between_low_and_high": one(
        (),
        evolve(SHELLING, tolls=(toll(Count(low=12, high=20, best=21)),)),
        ("incidents", 0, "tolls", 0, "count", "best"),
        tolls=(toll(Count(low=12, high=20, best=20)),),
    ),
    "shares_are_no_more_than_their_toll": one(
        (),
        evolve(
            SHELLING,
            tolls=(
                toll(
                    Count.exactly(12),
                    including=(
                        Share(count=Count.exactly(3), of_whom="children"),
                        Share(count=Count.at_least(13), of_whom="dock workers"),
                    ),
                ),
            ),
        ),
        ("incidents", 0, "tolls", 0, "including", 1, "count", "low"),
        tolls=(
            toll(
                Count.exactly(12),
                including=(Share(count=Count.at_least(12), of_whom="dock workers"),),
            ),
        ),
    ),
    "extensions_have_sequence_numbers_of_their_own": one(
        (TRUCE, evolve(EXTENSION, sequence=1)),
        Extension(id="extension:second", ceasefire=TRUCE.id, sequence=1),
        ("extensions", 1, "sequence"),
        sequence=2,
    ),
}

PEOPLE: dict[str, Example] = {
    "excluded_actors_are_no_party": one(
        (FRONT, COUNCIL),
        evolve(TRUCE, parties=(COUNCIL.id, FRONT.id), excluded=(FRONT.id,)),
        ("ceasefires", 0, "excluded", 0),
        parties=(COUNCIL.id,),
    ),
    "actors_are_no_members_of_themselves": one(
        (FRONT,),
        Actor(
            id="actor:coast-alliance",
            name="Coast Alliance",
            kind=ActorKind.COALITION,
            members=("actor:coast-alliance", FRONT.id),
        ),
        ("actors", 0, "members", 0),
        members=(FRONT.id,),
    ),
    "persons_have_no_members": one(
        (FRONT,), evolve(SPOKESWOMAN, members=(FRONT.id,)), ("actors", 0, "members"), members=()
    ),
    "actors_are_not_affiliated_to_themselves": one(
        (FRONT,),
        evolve(SPOKESWOMAN, affiliations=(Affiliation(on_behalf_of=SPOKESWOMAN.id),)),
        ("actors", 0, "affiliations", 0, "on_behalf_of"),
        affiliations=(Affiliation(on_behalf_of=FRONT.id),),
    ),
    "speakers_are_not_their_own_relays": one(
        (FRONT, WIRE),
        evolve(DENIAL, via=(Relay(actor=FRONT.id),)),
        ("statements", 0, "via", 0, "actor"),
        via=(Relay(actor=WIRE.id),),
    ),
    "co_speakers_do_not_repeat_the_speaker": one(
        (FRONT, COUNCIL),
        evolve(DENIAL, co_speakers=(COUNCIL.id, FRONT.id)),
        ("statements", 0, "co_speakers", 1),
        co_speakers=(COUNCIL.id,),
    ),
    "direct_statements_have_no_reported_words": one(
        (FRONT,),
        evolve(DENIAL, form=Form.DIRECT, quoted=("Not us",), reported=("it had fired",)),
        ("statements", 0, "reported"),
        reported=(),
    ),
    "indirect_statements_have_no_quoted_words": one(
        (FRONT,),
        evolve(DENIAL, form=Form.INDIRECT, quoted=("Not us",), reported=("it had fired",)),
        ("statements", 0, "quoted"),
        quoted=(),
    ),
    "mixed_statements_have_quoted_and_reported_words": one(
        (FRONT,),
        evolve(DENIAL, form=Form.MIXED, quoted=("on the town",)),
        ("statements", 0, "reported"),
        reported=("it had fired",),
    ),
    "tolls_follow_whom_they_name": one(
        (FRONT, COUNCIL, DENIAL),
        evolve(
            SHELLING,
            tolls=(toll(Count.exactly(12), according_to=COUNCIL.id, statement=DENIAL.id),),
        ),
        ("incidents", 0, "tolls", 0, "according_to"),
        tolls=(toll(Count.exactly(12), according_to=FRONT.id, statement=DENIAL.id),),
    ),
    "attributions_are_made_by_whom_they_name": one(
        # A spokeswoman's statement is one of the Front, not of the Council.
        (FRONT, COUNCIL, SPOKESWOMAN, evolve(DENIAL, speaker=SPOKESWOMAN.id)),
        evolve(SHELLING, attributions=(accused(by=COUNCIL.id, statement=DENIAL.id),)),
        ("incidents", 0, "attributions", 0, "by"),
        attributions=(accused(by=FRONT.id, statement=DENIAL.id),),
    ),
    "positions_are_taken_by_whom_they_name": one(
        (FRONT, COUNCIL, DENIAL, TRUCE),
        evolve(EXTENSION, positions=(agreed(actor=COUNCIL.id, statement=DENIAL.id),)),
        ("extensions", 0, "positions", 0, "actor"),
        positions=(agreed(actor=FRONT.id, statement=DENIAL.id),),
    ),
    "violations_are_alleged_by_whom_they_name": one(
        (FRONT, COUNCIL, evolve(DENIAL, co_speakers=(COUNCIL.id,)), WIRE),
        evolve(TRUCE, violations=(Violation(alleged_by=WIRE.id, statement=DENIAL.id),)),
        ("ceasefires", 0, "violations", 0, "alleged_by"),
        violations=(Violation(alleged_by=COUNCIL.id, statement=DENIAL.id),),
    ),
}

EXAMPLES: dict[str, Example] = {
    **IDENTITY,
    **REFERENCES,
    **EVIDENCE,
    **TIME,
    **NUMBERS,
    **PEOPLE,
}
