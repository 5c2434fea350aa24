"""Rules about who belongs where, and who says what."""

from collections.abc import Iterator

from conflictmodel.errors import Path, Problem, shown
from conflictmodel.model import Actor, Ceasefire, Extension, Incident, Statement
from conflictmodel.rules._walk import Known, Seen, wrong
from conflictmodel.values import ActorKind, Form


def excluded_actors_are_no_party(seen: Seen[Ceasefire], known: Known) -> Iterator[Problem]:
    """Nobody is both bound by a cease-fire and expressly left out of it."""
    each = seen.each
    parties = set(each.parties)
    for number, actor in enumerate(each.excluded):
        if actor in parties:
            path = (*seen.path, "excluded", number)
            yield wrong(path, "an actor who is no party", shown(actor))


def actors_are_no_members_of_themselves(seen: Seen[Actor], known: Known) -> Iterator[Problem]:
    """A coalition is no member of itself."""
    each = seen.each
    for number, member in enumerate(each.members):
        if member == each.id:
            path = (*seen.path, "members", number)
            yield wrong(path, "another actor", f"{shown(member)} itself")


def persons_have_no_members(seen: Seen[Actor], known: Known) -> Iterator[Problem]:
    """A person has no members."""
    each = seen.each
    if each.kind is ActorKind.PERSON and each.members:
        path = (*seen.path, "members")
        yield wrong(path, "no members of a person", str(len(each.members)))


def actors_are_not_affiliated_to_themselves(seen: Seen[Actor], known: Known) -> Iterator[Problem]:
    """Nobody belongs to, or speaks on behalf of, themselves."""
    each = seen.each
    for number, affiliation in enumerate(each.affiliations):
        for name in ("organisation", "on_behalf_of"):
            if getattr(affiliation, name) == each.id:
                path = (*seen.path, "affiliations", number, name)
                yield wrong(path, "another actor", f"{shown(each.id)} itself")


def speakers_are_not_their_own_relays(seen: Seen[Statement], known: Known) -> Iterator[Problem]:
    """A statement is passed on by somebody else than its speaker."""
    each = seen.each
    for number, relay in enumerate(each.via):
        if relay.actor == each.speaker:
            path = (*seen.path, "via", number, "actor")
            yield wrong(path, "another actor than the speaker", shown(relay.actor))


def co_speakers_do_not_repeat_the_speaker(seen: Seen[Statement], known: Known) -> Iterator[Problem]:
    """Those who say something jointly are each named once."""
    each = seen.each
    named = {each.speaker}
    for number, actor in enumerate(each.co_speakers):
        if actor in named:
            path = (*seen.path, "co_speakers", number)
            yield wrong(path, "somebody not yet named", shown(actor))
        named.add(actor)


def direct_statements_have_no_reported_words(
    seen: Seen[Statement], known: Known
) -> Iterator[Problem]:
    """All words of a direct statement stand between quotation marks."""
    each = seen.each
    if each.form is Form.DIRECT and each.reported:
        path = (*seen.path, "reported")
        yield wrong(path, "none in a direct statement", shown(each.reported[0]))


def indirect_statements_have_no_quoted_words(
    seen: Seen[Statement], known: Known
) -> Iterator[Problem]:
    """No words of an indirect statement stand between quotation marks."""
    each = seen.each
    if each.form is Form.INDIRECT and each.quoted:
        path = (*seen.path, "quoted")
        yield wrong(path, "none in an indirect statement", shown(each.quoted[0]))


def mixed_statements_have_quoted_and_reported_words(
    seen: Seen[Statement], known: Known
) -> Iterator[Problem]:
    """
    Some words of a mixed statement stand between quotation marks and some do not.

    A statement whose words are not kept at all is left alone.
    """
    each = seen.each
    if each.form is Form.MIXED and bool(each.quoted) != bool(each.reported):
        name = "reported" if each.quoted else "quoted"
        yield wrong((*seen.path, name), "words of a mixed statement", "none")


# Who says it. A spokesman's statement is one of the body he belongs to or speaks for.


def _contradicted(
    path: Path, said_by: str | None, statement_id: str | None, source: str | None, known: Known
) -> Iterator[Problem]:
    """A problem if the statement is certainly somebody else's than the field at the path says."""
    statement = known.statements.of(statement_id, source)
    if said_by is None or statement is None or statement.speaker is None:
        return
    speakers = {statement.speaker, *statement.co_speakers}
    if said_by in speakers or any(said_by in known.bodies.get(each, ()) for each in speakers):
        return
    expected = f"{shown(statement.speaker)}, who made {shown(statement.id)}"
    yield wrong(path, expected, shown(said_by))


def tolls_follow_whom_they_name(seen: Seen[Incident], known: Known) -> Iterator[Problem]:
    """The statement that gives a toll is made by the one whose figure it is."""
    for n, toll in enumerate(seen.each.tolls):
        path = (*seen.path, "tolls", n, "according_to")
        yield from _contradicted(path, toll.according_to, toll.statement, seen.each.source, known)


def attributions_are_made_by_whom_they_name(
    seen: Seen[Incident], known: Known
) -> Iterator[Problem]:
    """The statement in which an incident is put on somebody is made by the one who says so."""
    for n, each in enumerate(seen.each.attributions):
        path = (*seen.path, "attributions", n, "by")
        yield from _contradicted(path, each.by, each.statement, seen.each.source, known)


def positions_are_taken_by_whom_they_name(
    seen: Seen[Ceasefire | Extension], known: Known
) -> Iterator[Problem]:
    """The statement that takes a position is made by the one whose position it is."""
    for n, each in enumerate(seen.each.positions):
        path = (*seen.path, "positions", n, "actor")
        yield from _contradicted(path, each.actor, each.statement, seen.each.source, known)


def violations_are_alleged_by_whom_they_name(
    seen: Seen[Ceasefire], known: Known
) -> Iterator[Problem]:
    """The statement that alleges a breach is made by the one who alleges it."""
    for n, each in enumerate(seen.each.violations):
        path = (*seen.path, "violations", n, "alleged_by")
        yield from _contradicted(path, each.alleged_by, each.statement, seen.each.source, known)
