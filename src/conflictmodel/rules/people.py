"""Rules about who belongs where, and who says what."""

from collections.abc import Iterator

from conflictmodel.dataset import Dataset
from conflictmodel.errors import Path, Problem, shown
from conflictmodel.rules._walk import Told, wrong
from conflictmodel.values import ActorKind, Form


def excluded_actors_are_no_party(data: Dataset) -> Iterator[Problem]:
    """Nobody is both bound by a cease-fire and expressly left out of it."""
    for position, each in enumerate(data.ceasefires):
        parties = set(each.parties)
        for number, actor in enumerate(each.excluded):
            if actor in parties:
                path = ("ceasefires", position, "excluded", number)
                yield wrong(path, "an actor who is no party", shown(actor))


def actors_are_no_members_of_themselves(data: Dataset) -> Iterator[Problem]:
    """A coalition is no member of itself."""
    for position, each in enumerate(data.actors):
        for number, member in enumerate(each.members):
            if member == each.id:
                path = ("actors", position, "members", number)
                yield wrong(path, "another actor", f"{shown(member)} itself")


def persons_have_no_members(data: Dataset) -> Iterator[Problem]:
    """A person has no members."""
    for position, each in enumerate(data.actors):
        if each.kind is ActorKind.PERSON and each.members:
            path = ("actors", position, "members")
            yield wrong(path, "no members of a person", str(len(each.members)))


def actors_are_not_affiliated_to_themselves(data: Dataset) -> Iterator[Problem]:
    """Nobody belongs to, or speaks on behalf of, themselves."""
    for position, each in enumerate(data.actors):
        for number, affiliation in enumerate(each.affiliations):
            for name in ("organisation", "on_behalf_of"):
                if getattr(affiliation, name) == each.id:
                    path = ("actors", position, "affiliations", number, name)
                    yield wrong(path, "another actor", f"{shown(each.id)} itself")


def speakers_are_not_their_own_relays(data: Dataset) -> Iterator[Problem]:
    """A statement is passed on by somebody else than its speaker."""
    for position, each in enumerate(data.statements):
        for number, relay in enumerate(each.via):
            if relay.actor == each.speaker:
                path = ("statements", position, "via", number, "actor")
                yield wrong(path, "another actor than the speaker", shown(relay.actor))


def co_speakers_do_not_repeat_the_speaker(data: Dataset) -> Iterator[Problem]:
    """Those who say something jointly are each named once."""
    for position, each in enumerate(data.statements):
        seen = {each.speaker}
        for number, actor in enumerate(each.co_speakers):
            if actor in seen:
                path = ("statements", position, "co_speakers", number)
                yield wrong(path, "somebody not yet named", shown(actor))
            seen.add(actor)


def direct_statements_have_no_reported_words(data: Dataset) -> Iterator[Problem]:
    """All words of a direct statement stand between quotation marks."""
    for position, each in enumerate(data.statements):
        if each.form is Form.DIRECT and each.reported:
            path = ("statements", position, "reported")
            yield wrong(path, "none in a direct statement", shown(each.reported[0]))


def indirect_statements_have_no_quoted_words(data: Dataset) -> Iterator[Problem]:
    """No words of an indirect statement stand between quotation marks."""
    for position, each in enumerate(data.statements):
        if each.form is Form.INDIRECT and each.quoted:
            path = ("statements", position, "quoted")
            yield wrong(path, "none in an indirect statement", shown(each.quoted[0]))


def mixed_statements_have_quoted_and_reported_words(data: Dataset) -> Iterator[Problem]:
    """
    Some words of a mixed statement stand between quotation marks and some do not.

    A statement whose words are not kept at all is left alone.
    """
    for position, each in enumerate(data.statements):
        if each.form is Form.MIXED and bool(each.quoted) != bool(each.reported):
            name = "reported" if each.quoted else "quoted"
            yield wrong(("statements", position, name), "words of a mixed statement", "none")


# Who says it. A spokesman's statement is one of the body he belongs to or speaks for.


class _Speakers:
    def __init__(self, data: Dataset) -> None:
        self._statements = Told(data.statements)
        self._bodies: dict[str, set[str | None]] = {}
        for actor in data.actors:
            for each in actor.affiliations:
                bodies = self._bodies.setdefault(actor.id, set())
                bodies |= {each.organisation, each.on_behalf_of}

    def contradict(
        self,
        path: Path,
        name: str,
        said_by: str | None,
        statement_id: str | None,
        source: str | None,
    ) -> Iterator[Problem]:
        """A problem if the statement is certainly somebody else's than the field says."""
        statement = self._statements.of(statement_id, source)
        if said_by is None or statement is None or statement.speaker is None:
            return
        speakers = {statement.speaker, *statement.co_speakers}
        if said_by in speakers or any(said_by in self._bodies.get(s, ()) for s in speakers):
            return
        yield wrong(
            (*path, name),
            f"{shown(statement.speaker)}, who made {shown(statement.id)}",
            shown(said_by),
        )


def tolls_follow_whom_they_name(data: Dataset) -> Iterator[Problem]:
    """The statement that gives a toll is made by the one whose figure it is."""
    speakers = _Speakers(data)
    for position, each in enumerate(data.incidents):
        for n, toll in enumerate(each.tolls):
            path = ("incidents", position, "tolls", n)
            yield from speakers.contradict(
                path, "according_to", toll.according_to, toll.statement, each.source
            )


def attributions_are_made_by_whom_they_name(data: Dataset) -> Iterator[Problem]:
    """The statement in which an incident is put on somebody is made by the one who says so."""
    speakers = _Speakers(data)
    for position, each in enumerate(data.incidents):
        for n, attribution in enumerate(each.attributions):
            path = ("incidents", position, "attributions", n)
            yield from speakers.contradict(
                path, "by", attribution.by, attribution.statement, each.source
            )


def positions_are_taken_by_whom_they_name(data: Dataset) -> Iterator[Problem]:
    """The statement that takes a position is made by the one whose position it is."""
    speakers = _Speakers(data)
    for section in ("ceasefires", "extensions"):
        for position, each in enumerate(data.section(section)):
            for n, stand in enumerate(each.positions):
                path = (section, position, "positions", n)
                yield from speakers.contradict(
                    path, "actor", stand.actor, stand.statement, each.source
                )


def violations_are_alleged_by_whom_they_name(data: Dataset) -> Iterator[Problem]:
    """The statement that alleges a breach is made by the one who alleges it."""
    speakers = _Speakers(data)
    for position, each in enumerate(data.ceasefires):
        for n, violation in enumerate(each.violations):
            path = ("ceasefires", position, "violations", n)
            yield from speakers.contradict(
                path, "alleged_by", violation.alleged_by, violation.statement, each.source
            )
