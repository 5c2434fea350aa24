"""
The objects of a dataset. Each is one source's account of one thing.

``id`` names the thing and ``source`` names who tells of it, so that two pages about one
airstrike give two incidents with one id, side by side, each with its own toll. Objects point to
each other by id and hold only their own parts. Times, counts and places say what is known;
None means that the source leaves it open, never "no".
"""

from attrs import frozen

from conflictmodel.values import (
    Act,
    ActorId,
    ActorKind,
    AnyId,
    AttributionStance,
    CeasefireId,
    CeasefireKind,
    Certainty,
    Checked,
    Count,
    Country,
    Duration,
    EndingKind,
    Evidence,
    Extent,
    Form,
    Id,
    IncidentId,
    IncidentKind,
    Language,
    Place,
    PositionStance,
    Positive,
    Rights,
    Sha256,
    Side,
    SourceId,
    StatementId,
    Support,
    Text,
    TollKind,
    Url,
    When,
)


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Source(Checked):
    """
    Where accounts come from: a news page, a report, a row of a data set.
    """

    #: Its name, e.g. ``"source:voa-3320391"``; what the accounts call their source.
    id: Id
    #: Where it stands on the web.
    url: Url | None = None
    #: Who put it out, e.g. ``"Voice of America"``.
    publisher: Text | None = None
    #: The headline, or the title of a report.
    title: Text | None = None
    #: Who wrote it, as named in the byline.
    authors: tuple[Text, ...] = ()
    #: Who is credited with a part of it ("contributed to this report").
    contributors: tuple[Text, ...] = ()
    #: News agencies credited with a part of it; their text is not the publisher's to give away.
    agencies: tuple[Text, ...] = ()
    #: Whether its text may be passed on; `Rights.UNKNOWN` where the page cannot say.
    rights: Rights | None = None
    #: When it was published. What was known at a time is decided by this.
    published: When | None = None
    #: When it was read.
    retrieved: When | None = None
    #: The language it is written in (BCP 47).
    language: Language | None = None
    #: The SHA-256 of the bytes that were read; of the UTF-8 of the text where text was given.
    sha256: Sha256 | None = None
    #: The decoded text that evidence offsets count in, where it may be kept.
    text: Text | None = None
    #: Its own parts worth finding again: headline, captions (once each), sub-heads, credits.
    evidence: tuple[Evidence, ...] = ()
    #: The words that single fields rest on.
    support: tuple[Support, ...] = ()


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Entity(Checked):
    """
    What all accounts have: what they tell of, who tells, and the words they rest on.
    """

    #: Names the thing told of; the same in every source that tells of it.
    id: Id
    #: The source whose account this is; None for data made by hand without one.
    source: SourceId | None = None
    #: The words in that source that name it. For a statement, what is reported: without the
    #: speaker and the reporting verb.
    evidence: tuple[Evidence, ...] = ()
    #: The words that single fields rest on, e.g. "early Saturday" for ``ends``.
    support: tuple[Support, ...] = ()


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Affiliation(Checked):
    """What somebody is, in which body, and for whom they speak. A part of an `Actor`."""

    #: As the source says it: ``"spokesman"``, ``"Major General"``.
    role: Text | None = None
    #: The body they belong to.
    organisation: ActorId | None = None
    #: The actor for whom they speak, where that is not the body itself.
    on_behalf_of: ActorId | None = None
    #: While it held; None means at the time of the source.
    during: When | None = None
    #: The words that this rests on.
    evidence: tuple[Evidence, ...] = ()


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ExternalId(Checked):
    """The same thing in another catalogue. A part of an `Actor`."""

    #: The catalogue and, where ids change between releases, the release: ``"ucdp:26.1"``.
    scheme: Text
    #: The id there.
    value: Text


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Actor(Entity):
    """
    Somebody who acts or speaks: a person, a state, an armed group, "officials".
    """

    #: The fullest name that the source uses.
    name: Text
    #: What it is.
    kind: ActorKind
    #: Other forms of the name in the source, titles included.
    aliases: tuple[Text, ...] = ()
    #: The country it belongs to (ISO 3166-1 alpha-3).
    country: Country | None = None
    #: What a person is, in which bodies, and for whom they speak.
    affiliations: tuple[Affiliation, ...] = ()
    #: Those who make up a coalition or joint body.
    members: tuple[ActorId, ...] = ()
    #: The same actor in other catalogues: Wikidata, UCDP, ACLED.
    external_ids: tuple[ExternalId, ...] = ()


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Relay(Checked):
    """One who passes a statement on. A part of a `Statement`."""

    #: Who passes it on.
    actor: ActorId
    #: The verb with which it is passed on: ``"said"``, ``"quoted"``.
    verb: Text | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Statement(Entity):
    """
    What somebody said, as a source reports it.
    """

    #: The actor nearest to the words; None if nobody is named at all ("reportedly").
    speaker: ActorId | None = None
    #: Others who are named as saying it jointly.
    co_speakers: tuple[ActorId, ...] = ()
    #: Whether the words are quoted, told, or both.
    form: Form
    #: What is done by saying it.
    act: Act = Act.COMMENT
    #: The reporting words as they stand: ``"said"``, ``"pointed a finger of blame at"``.
    verb: Text | None = None
    #: The pieces between quotation marks, without the marks.
    quoted: tuple[Text, ...] = ()
    #: The pieces in the reporter's words.
    reported: tuple[Text, ...] = ()
    #: When it was said.
    made: When | None = None
    #: How it was said: ``"statement"``, ``"interview"``, ``"Twitter"``.
    medium: Text | None = None
    #: Through whom it reached the source, outermost first: for "Interfax said the ministry
    #: announced", the speaker is the ministry and Interfax the relay.
    via: tuple[Relay, ...] = ()
    #: To whom it was said.
    audience: tuple[ActorId, ...] = ()
    #: What it is about.
    about: tuple[AnyId, ...] = ()


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Share(Checked):
    """A part of a toll, counted in it: "including three children". A part of a `Toll`."""

    #: How many.
    count: Count
    #: Who: ``"children"``.
    of_whom: Text


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Toll(Checked):
    """How many people were harmed, and in which way. A part of an `Incident`."""

    #: What became of them.
    kind: TollKind
    #: How many.
    count: Count
    #: Whom the count counts, as the source says it: ``"people"``, ``"soldiers"``.
    of_whom: Text | None = None
    #: Parts that the count includes; not to be added to it.
    including: tuple[Share, ...] = ()
    #: Whose figure it is; None if the source gives it in its own voice.
    according_to: ActorId | None = None
    #: The statement that gives it.
    statement: StatementId | None = None
    #: The words that this rests on.
    evidence: tuple[Evidence, ...] = ()


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Attribution(Checked):
    """Who is said to have done it, by whom, and how surely. A part of an `Incident`."""

    #: Who is said to have done it.
    actor: ActorId
    #: Whether it is claimed, suspected, denied …
    stance: AttributionStance
    #: How surely it is said; None if the words do not tell.
    certainty: Certainty | None = None
    #: Who says so; None if the source does in its own voice.
    by: ActorId | None = None
    #: The statement in which it is said.
    statement: StatementId | None = None
    #: The words that this rests on.
    evidence: tuple[Evidence, ...] = ()


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Incident(Entity):
    """
    Something violent or coercive that is said to have happened, or a demonstration.
    """

    #: What happened.
    kind: IncidentKind
    #: When, local to the place unless a zone is given.
    when: When | None = None
    #: Where; the closest place named, with what it lies in.
    where: Place | None = None
    #: Those who took part as sides, where none is said to have attacked the other.
    participants: tuple[ActorId, ...] = ()
    #: Those whom it hit or was aimed at.
    targets: tuple[ActorId, ...] = ()
    #: With what: ``"rocket launchers"``.
    instruments: tuple[Text, ...] = ()
    #: One for each kind of harm and each source that gives another figure.
    tolls: tuple[Toll, ...] = ()
    #: Nobody is taken to have done it but as somebody says so.
    attributions: tuple[Attribution, ...] = ()
    #: A wider incident that it is a part of: a strike within an offensive.
    part_of: IncidentId | None = None
    #: Whether it is told as background: a war's total, an older event in passing.
    background: bool = False


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Position(Checked):
    """Where somebody stands on a truce. A part of a `Ceasefire` or an `Extension`."""

    #: Whose position it is; None if the source does not say ("announced in February").
    actor: ActorId | None = None
    #: What the position is.
    stance: PositionStance
    #: When it was taken.
    when: When | None = None
    #: The statement that takes it.
    statement: StatementId | None = None
    #: The words that this rests on.
    evidence: tuple[Evidence, ...] = ()


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Violation(Checked):
    """A breach that is reported or alleged. A part of a `Ceasefire`."""

    #: The incident that is said to be the breach, where it is one of its own.
    incident: IncidentId | None = None
    #: When it is said to have happened.
    when: When | None = None
    #: Who says so; None if the source does in its own voice.
    alleged_by: ActorId | None = None
    #: Who is said to have broken it.
    against: ActorId | None = None
    #: The statement that says so.
    statement: StatementId | None = None
    #: The words that this rests on.
    evidence: tuple[Evidence, ...] = ()


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Ending(Checked):
    """How a truce ended. A part of a `Ceasefire`."""

    #: How it ended.
    kind: EndingKind
    #: When it ended.
    when: When | None = None
    #: Who ended it; None if it ran out or nobody is named.
    by: ActorId | None = None
    #: Who says so; None if the source does in its own voice.
    according_to: ActorId | None = None
    #: The statement that says so.
    statement: StatementId | None = None
    #: The words that this rests on.
    evidence: tuple[Evidence, ...] = ()


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Ceasefire(Entity):
    """
    A truce, pause or cessation of hostilities, proposed or agreed.

    A prolongation is an `Extension` of its own. Whether a truce holds at a time is derived from
    what is said here, never stored.
    """

    #: What the source calls it: ``"a local cease-fire"``.
    name: Text | None = None
    #: What sort it is.
    kind: CeasefireKind = CeasefireKind.UNSPECIFIED
    #: By how many sides it was declared.
    side: Side | None = None
    #: How far it reaches.
    extent: Extent | None = None
    #: Where it applies.
    where: tuple[Place, ...] = ()
    #: Those bound by it.
    parties: tuple[ActorId, ...] = ()
    #: Those whom it expressly does not cover.
    excluded: tuple[ActorId, ...] = ()
    #: Those who brought it about.
    brokers: tuple[ActorId, ...] = ()
    #: Those who vouch for it.
    guarantors: tuple[ActorId, ...] = ()
    #: Those who watch over it.
    monitors: tuple[ActorId, ...] = ()
    #: When it was announced.
    announced: When | None = None
    #: When it begins to hold, local to the place unless a zone is given.
    starts: When | None = None
    #: How long it was agreed to last.
    duration: Duration | None = None
    #: When it was agreed to end, or ran out by its own terms; extensions do not change this.
    ends: When | None = None
    #: The wider truce that it is a part of.
    part_of: CeasefireId | None = None
    #: Who announced, agreed, welcomed, rejected it.
    positions: tuple[Position, ...] = ()
    #: Breaches that are reported or alleged.
    violations: tuple[Violation, ...] = ()
    #: How it ended, where that is told.
    ending: Ending | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Extension(Entity):
    """
    A prolongation of a cease-fire, announced, proposed, agreed or rejected.
    """

    #: What it prolongs.
    ceasefire: CeasefireId
    #: Its place among the extensions of that cease-fire, from 1; None if not said.
    sequence: Positive | None = None
    #: When it was announced.
    announced: When | None = None
    #: How much longer.
    duration: Duration | None = None
    #: From when it counts, usually when the term before it runs out.
    starts: When | None = None
    #: Until when.
    ends: When | None = None
    #: On whose initiative.
    initiative: tuple[ActorId, ...] = ()
    #: Those who brought it about.
    brokers: tuple[ActorId, ...] = ()
    #: Who announced, agreed, welcomed, rejected it.
    positions: tuple[Position, ...] = ()


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Note(Checked):
    """
    Something that a reader of a source saw and left out, or could not make sense of.
    """

    #: The source that it is about.
    source: SourceId | None = None
    #: A stable name for the sort of note: ``"no-date"``.
    code: Text
    #: In words, for people.
    message: Text
    #: The words that this rests on.
    evidence: tuple[Evidence, ...] = ()
