"""
Write down by hand what a report says, check it, and save it.
"""

import tempfile
from pathlib import Path

from conflictmodel import (
    Actor,
    ActorKind,
    Attribution,
    AttributionStance,
    Ceasefire,
    CeasefireKind,
    Certainty,
    Count,
    Dataset,
    Duration,
    Extension,
    Extent,
    Incident,
    IncidentKind,
    Place,
    Side,
    Source,
    Toll,
    TollKind,
    When,
)

report = Source(id="source:harbor-truce", title="Two More Days", published=When("2019-03-09"))

ministry = Actor(
    id="actor:velandan-defense-ministry",
    source=report.id,
    name="Velandan Defense Ministry",
    kind=ActorKind.GOVERNMENT_BODY,
)
brigade = Actor(
    id="actor:red-lantern-brigade",
    source=report.id,
    name="Red Lantern Brigade",
    kind=ActorKind.ARMED_GROUP,
)

# "could have been carried out by": somebody suspects somebody. Nothing here says who did it.
strike = Incident(
    id="incident:sarnik-2019-03-07",
    source=report.id,
    kind=IncidentKind.AIRSTRIKE,
    when=When("2019-03-07"),
    where=Place(name="Sarnik", within=("Velanda",)),
    tolls=(Toll(kind=TollKind.KILLED, count=Count.at_least(14), of_whom="people"),),
    attributions=(
        Attribution(
            actor=brigade.id,
            stance=AttributionStance.SUSPECTED,
            certainty=Certainty.POSSIBLE,
            by=ministry.id,
        ),
    ),
)

truce = Ceasefire(
    id="ceasefire:port-maren-2019-03-05",
    source=report.id,
    name="a local cease-fire",
    kind=CeasefireKind.LOCAL_TRUCE,
    side=Side.BILATERAL,
    extent=Extent.LOCAL,
    where=(Place(name="Port Maren", within=("Velanda",)),),
    starts=When("2019-03-05"),
    duration=Duration("P3D"),
)
extension = Extension(
    id="extension:port-maren-1",
    source=report.id,
    ceasefire=truce.id,
    sequence=1,
    duration=Duration("PT48H"),
)

dataset = Dataset.of(report, ministry, brigade, strike, truce, extension)

assert dataset.incidents[strike.id].tolls[0].count == Count(low=14)
assert dataset.validate().ok

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "harbor.json")
    dataset.dump(path)
    assert Dataset.load(path) == dataset

print(dataset)
print("killed:", strike.tolls[0].count)
