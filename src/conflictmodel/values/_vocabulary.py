"""
The closed lists: every enum, its members' meaning and the codebook they follow.

Values are stable lower-case texts; they stand in files and never change their meaning.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from attrs import frozen


class Part(StrEnum):
    """Which part of a page words stand in."""

    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"
    SUBHEAD = "subhead"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    PULL_QUOTE = "pull_quote"
    #: The line that names contributors and agencies.
    CREDIT = "credit"
    BIOGRAPHY = "biography"
    OTHER = "other"


class Rights(StrEnum):
    """Whether the text of a source may be passed on."""

    PUBLIC_DOMAIN = "public_domain"
    #: Written by or with an agency that keeps its rights (AP, AFP, Reuters).
    RESTRICTED = "restricted"
    #: The page does not say who wrote it.
    UNKNOWN = "unknown"


class PlaceKind(StrEnum):
    """What sort of place a name names."""

    COUNTRY = "country"
    REGION = "region"
    #: A first-order unit: a province, state or governorate.
    PROVINCE = "province"
    DISTRICT = "district"
    CITY = "city"
    TOWN = "town"
    VILLAGE = "village"
    NEIGHBORHOOD = "neighborhood"
    #: A camp for refugees or displaced people.
    CAMP = "camp"
    #: A base, hospital, school, airport, border post.
    FACILITY = "facility"
    #: A sea, river or strait.
    WATER = "water"
    OTHER = "other"


class PointPrecision(StrEnum):
    """What a point stands for: UCDP GED ``where_prec`` 1 to 7, in that order."""

    EXACT = "exact"
    #: Within about 25 km of a known place.
    NEAR = "near"
    #: A centroid of a second-order unit, from here on.
    DISTRICT = "district"
    PROVINCE = "province"
    #: A line or a fuzzy area.
    AREA = "area"
    COUNTRY = "country"
    #: At sea or in the air.
    SEA_OR_AIR = "sea_or_air"


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    STATE = "state"
    GOVERNMENT_BODY = "government_body"
    ARMED_FORCES = "armed_forces"
    ARMED_GROUP = "armed_group"
    POLITICAL_BODY = "political_body"
    INTERGOVERNMENTAL = "intergovernmental"
    COALITION = "coalition"
    NEWS_AGENCY = "news_agency"
    CIVIL_SOCIETY = "civil_society"
    #: People as such: civilians, residents, protesters, refugees.
    POPULATION = "population"
    #: Somebody whom the source does not name: "officials", "a senior diplomat".
    UNIDENTIFIED = "unidentified"


class Form(StrEnum):
    """How a statement's words are given."""

    #: All of them between quotation marks.
    DIRECT = "direct"
    #: None of them.
    INDIRECT = "indirect"
    #: A part of them.
    MIXED = "mixed"


class Act(StrEnum):
    """What somebody does by saying something."""

    ANNOUNCE = "announce"
    CONFIRM = "confirm"
    DENY = "deny"
    ACCUSE = "accuse"
    CONDEMN = "condemn"
    WELCOME = "welcome"
    APPEAL = "appeal"
    THREATEN = "threaten"
    PROMISE = "promise"
    CLAIM_RESPONSIBILITY = "claim_responsibility"
    #: Saying, without more.
    COMMENT = "comment"


class Certainty(StrEnum):
    """How surely something is said, in the words of whoever says it."""

    #: Outright: "carried out by".
    STATED = "stated"
    #: "likely", "probably".
    PROBABLE = "probable"
    #: "could have been", "may have", "suspected".
    POSSIBLE = "possible"
    #: "unlikely", "doubtful".
    DOUBTFUL = "doubtful"


class IncidentKind(StrEnum):
    """What happened. `INCIDENT_CODES` gives the counterparts in ACLED and PLOVER."""

    AIRSTRIKE = "airstrike"
    DRONE_STRIKE = "drone_strike"
    SHELLING = "shelling"
    MISSILE_STRIKE = "missile_strike"
    BOMBING = "bombing"
    SUICIDE_BOMBING = "suicide_bombing"
    SHOOTING = "shooting"
    STABBING = "stabbing"
    VEHICLE_ATTACK = "vehicle_attack"
    CLASH = "clash"
    RAID = "raid"
    SEIZURE = "seizure"
    ASSASSINATION = "assassination"
    EXECUTION = "execution"
    MASSACRE = "massacre"
    ABDUCTION = "abduction"
    HOSTAGE_TAKING = "hostage_taking"
    CHEMICAL_ATTACK = "chemical_attack"
    SEXUAL_VIOLENCE = "sexual_violence"
    ARSON = "arson"
    LOOTING = "looting"
    RIOT = "riot"
    DEMONSTRATION = "demonstration"
    ARREST = "arrest"
    DISPLACEMENT = "displacement"
    SIEGE = "siege"
    #: Another one, or of a kind not said.
    ATTACK = "attack"


class TollKind(StrEnum):
    """What became of people."""

    KILLED = "killed"
    INJURED = "injured"
    MISSING = "missing"
    DISPLACED = "displaced"
    DETAINED = "detained"
    ABDUCTED = "abducted"


class AttributionStance(StrEnum):
    """How an incident is put on somebody."""

    #: By the actor itself.
    CLAIMED = "claimed"
    ACCUSED = "accused"
    #: Named as possible or likely author, without accusing.
    SUSPECTED = "suspected"
    DENIED = "denied"
    #: Accepted as true by a belligerent, or established.
    CONFIRMED = "confirmed"


class CeasefireKind(StrEnum):
    """
    What sort of cease-fire it is: the classes of the ETH/PRIO Civil Conflict Ceasefire dataset,
    and the two that news copy adds.

    Who declared it (`Side`) and how far it reaches (`Extent`) are separate fields, as in that
    dataset: a humanitarian pause may be unilateral and local.
    """

    CESSATION_OF_HOSTILITIES = "cessation_of_hostilities"
    LOCAL_TRUCE = "local_truce"
    HUMANITARIAN_PAUSE = "humanitarian_pause"
    #: As a step before talks or a wider agreement.
    PRELIMINARY = "preliminary"
    #: Meant to end the fighting for good.
    DEFINITIVE = "definitive"
    UNSPECIFIED = "unspecified"


class Side(StrEnum):
    """By how many sides a cease-fire was declared (the same dataset's ``side``)."""

    UNILATERAL = "unilateral"
    BILATERAL = "bilateral"
    MULTILATERAL = "multilateral"


class Extent(StrEnum):
    """How far a cease-fire reaches."""

    NATIONWIDE = "nationwide"
    REGIONAL = "regional"
    LOCAL = "local"


class PositionStance(StrEnum):
    """Where an actor stands on a cease-fire or an extension."""

    PROPOSED = "proposed"
    ANNOUNCED = "announced"
    AGREED = "agreed"
    CONFIRMED = "confirmed"
    WELCOMED = "welcomed"
    REJECTED = "rejected"
    DENIED = "denied"
    WITHDREW = "withdrew"


class EndingKind(StrEnum):
    """How a cease-fire ended."""

    #: Its time ran out.
    EXPIRED = "expired"
    #: It broke down in fighting.
    COLLAPSED = "collapsed"
    #: Somebody called it off.
    TERMINATED = "terminated"
    #: Another one took its place.
    SUPERSEDED = "superseded"


@frozen
class Codes:
    """The counterparts of an incident kind in the field's event codings."""

    #: ACLED event type and sub-event type (2024 codebook).
    acled: tuple[str, str]
    #: PLOVER category (draft 0.8).
    plover: str
    #: PLOVER mode; None where the category has none that fits.
    plover_mode: str | None


_CIVILIANS = "Violence against civilians"
_REMOTE = "Explosions/Remote violence"
_STRATEGIC = "Strategic developments"

#: Every incident kind in ACLED and PLOVER. Where a kind is wider than a code, the code is the
#: usual one; a coder who knows the victims may choose another.
INCIDENT_CODES: Mapping[IncidentKind, Codes] = MappingProxyType(
    {
        IncidentKind.AIRSTRIKE: Codes((_REMOTE, "Air/drone strike"), "ASSAULT", "aerial"),
        IncidentKind.DRONE_STRIKE: Codes((_REMOTE, "Air/drone strike"), "ASSAULT", "drone"),
        IncidentKind.SHELLING: Codes(
            (_REMOTE, "Shelling/artillery/missile attack"), "ASSAULT", "heavy-weapons"
        ),
        IncidentKind.MISSILE_STRIKE: Codes(
            (_REMOTE, "Shelling/artillery/missile attack"), "ASSAULT", "heavy-weapons"
        ),
        IncidentKind.BOMBING: Codes(
            (_REMOTE, "Remote explosive/landmine/IED"), "ASSAULT", "explosives"
        ),
        IncidentKind.SUICIDE_BOMBING: Codes((_REMOTE, "Suicide bomb"), "ASSAULT", "suicide-attack"),
        IncidentKind.SHOOTING: Codes((_CIVILIANS, "Attack"), "ASSAULT", "firearms"),
        IncidentKind.STABBING: Codes((_CIVILIANS, "Attack"), "ASSAULT", "primitive"),
        IncidentKind.VEHICLE_ATTACK: Codes((_CIVILIANS, "Attack"), "ASSAULT", "primitive"),
        IncidentKind.CLASH: Codes(("Battles", "Armed clash"), "ASSAULT", "firearms"),
        IncidentKind.RAID: Codes(("Battles", "Armed clash"), "ASSAULT", None),
        IncidentKind.SEIZURE: Codes(
            ("Battles", "Non-state actor overtakes territory"), "ASSAULT", None
        ),
        IncidentKind.ASSASSINATION: Codes((_CIVILIANS, "Attack"), "ASSAULT", "targeted"),
        IncidentKind.EXECUTION: Codes((_CIVILIANS, "Attack"), "ASSAULT", "targeted"),
        IncidentKind.MASSACRE: Codes((_CIVILIANS, "Attack"), "ASSAULT", None),
        IncidentKind.ABDUCTION: Codes(
            (_CIVILIANS, "Abduction/forced disappearance"), "ASSAULT", "abduct"
        ),
        IncidentKind.HOSTAGE_TAKING: Codes(
            (_CIVILIANS, "Abduction/forced disappearance"), "ASSAULT", "abduct"
        ),
        IncidentKind.CHEMICAL_ATTACK: Codes(
            (_REMOTE, "Chemical weapon"), "ASSAULT", "unconventional"
        ),
        IncidentKind.SEXUAL_VIOLENCE: Codes((_CIVILIANS, "Sexual violence"), "ASSAULT", "sexual"),
        IncidentKind.ARSON: Codes(
            (_STRATEGIC, "Looting/property destruction"), "ASSAULT", "destroy"
        ),
        IncidentKind.LOOTING: Codes(
            (_STRATEGIC, "Looting/property destruction"), "ASSAULT", "destroy"
        ),
        IncidentKind.RIOT: Codes(("Riots", "Violent demonstration"), "PROTEST", "riot"),
        IncidentKind.DEMONSTRATION: Codes(("Protests", "Peaceful protest"), "PROTEST", "demo"),
        IncidentKind.ARREST: Codes((_STRATEGIC, "Arrests"), "COERCE", "arrest"),
        IncidentKind.DISPLACEMENT: Codes((_STRATEGIC, "Other"), "COERCE", None),
        IncidentKind.SIEGE: Codes(("Battles", "Armed clash"), "ASSAULT", None),
        IncidentKind.ATTACK: Codes((_CIVILIANS, "Attack"), "ASSAULT", None),
    }
)
