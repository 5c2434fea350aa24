"""Truces of an invented country, for pictures."""

from conflictmodel import (
    Actor,
    ActorKind,
    Ceasefire,
    Dataset,
    Duration,
    Ending,
    EndingKind,
    Extension,
    Place,
    Position,
    PositionStance,
    Source,
    Violation,
    When,
)

ARMY = Actor(id="actor:army", name="the army", kind=ActorKind.ARMED_FORCES)
FRONT = Actor(id="actor:front", name="the Front", kind=ActorKind.ARMED_GROUP)
VELANDA = Place(name="Velanda", country="VLD")
PORT = Place(name="Port Maren", within=("Velanda",), country="VLD")

#: Without an end, and last told of as it began.
COUNTRY = Ceasefire(
    id="ceasefire:country", name="a nationwide truce", where=(VELANDA,), starts=When("2019-03-01")
)
#: 72 hours, 48 hours on top, a lapse, and one more day that the Front denies.
HARBOR = Ceasefire(
    id="ceasefire:harbor",
    name="a local cease-fire",
    where=(PORT,),
    part_of=COUNTRY.id,
    starts=When("2019-03-04T06:00:00Z"),
    duration=Duration("PT72H"),
    positions=(
        Position(actor=ARMY.id, stance=PositionStance.ANNOUNCED, when=When("2019-03-03T18:00:00Z")),
    ),
    violations=(
        Violation(when=When("2019-03-05T09:30:00Z"), against=FRONT.id),
        Violation(when=When("2019-03-08"), against=ARMY.id, alleged_by=FRONT.id),
        Violation(against=FRONT.id),
    ),
)
FIRST = Extension(
    id="extension:harbor-1",
    ceasefire=HARBOR.id,
    sequence=1,
    announced=When("2019-03-06T12:00:00Z"),
    duration=Duration("PT48H"),
)
SECOND = Extension(
    id="extension:harbor-2",
    ceasefire=HARBOR.id,
    sequence=2,
    starts=When("2019-03-10T06:00:00Z"),
    duration=Duration("P1D"),
    positions=(
        Position(actor=ARMY.id, stance=PositionStance.ANNOUNCED),
        Position(actor=FRONT.id, stance=PositionStance.DENIED),
    ),
)
#: Agreed for a week from some hour of 5 March, and broken on the 7th.
HILLS = Ceasefire(
    id="ceasefire:hills",
    name="the hill truce",
    where=(Place(name="Sarnik", within=("Velanda",)),),
    starts=When("2019-03-05"),
    duration=Duration("P7D"),
    ending=Ending(kind=EndingKind.COLLAPSED, when=When("2019-03-07T15:00:00Z")),
)
OFFER = Ceasefire(
    id="ceasefire:offer",
    name="a fishing pause",
    where=(PORT,),
    positions=(
        Position(actor=ARMY.id, stance=PositionStance.PROPOSED, when=When("2019-03-09")),
        Position(actor=FRONT.id, stance=PositionStance.REJECTED),
    ),
)
PAPER = Source(id="source:paper", published=When("2019-03-05"))
DATASET = Dataset.of(PAPER, ARMY, FRONT, COUNTRY, HARBOR, FIRST, SECOND, HILLS, OFFER)
