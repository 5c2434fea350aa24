"""
Where something happened or holds, as closely as it is said.
"""

from typing import Annotated

from attrs import frozen

from conflictmodel.values._checked import Checked
from conflictmodel.values._kinds import Country, Matching, Text, Zone
from conflictmodel.values._vocabulary import PlaceKind, PointPrecision

# Text, not a binary fraction: no digit is lost or invented, and the bytes of a file do not
# depend on how a library prints floats.
_LATITUDE = r"-?(?:[0-8]?[0-9](?:\.[0-9]{1,12})?|90(?:\.0{1,12})?)"
_LONGITUDE = r"-?(?:(?:[0-9]?[0-9]|1[0-7][0-9])(?:\.[0-9]{1,12})?|180(?:\.0{1,12})?)"

#: Decimal degrees from -90 to 90, north positive.
Latitude = Annotated[str, Matching(_LATITUDE, "decimal degrees from -90 to 90, such as '36.2021'")]
#: Decimal degrees from -180 to 180, east positive.
Longitude = Annotated[
    str, Matching(_LONGITUDE, "decimal degrees from -180 to 180, such as '37.1343'")
]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Point(Checked):
    """A position on earth, WGS 84, in decimal degrees, with what it stands for."""

    #: North positive, as text: ``"36.2021"``.
    latitude: Latitude
    #: East positive, as text: ``"37.1343"``.
    longitude: Longitude
    #: How closely the point is meant (UCDP GED ``where_prec``); a centroid is not a spot.
    precision: PointPrecision | None = None

    @property
    def coordinates(self) -> tuple[float, float]:
        """Longitude, then latitude: the order of GeoJSON (RFC 7946)."""
        return float(self.longitude), float(self.latitude)


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Place(Checked):
    """A place by the name that a report gives it."""

    #: As the source writes it, without article: ``"Tel Arun camp"``.
    name: Text
    #: What sort of place it is, where that is said.
    kind: PlaceKind | None = None
    #: What it lies in, from the nearest outwards: ``("Karsova province", "Velanda")``.
    within: tuple[Text, ...] = ()
    #: The country it lies in (ISO 3166-1 alpha-3).
    country: Country | None = None
    #: Where on earth, with what the point stands for.
    point: Point | None = None
    #: Its time zone in the IANA database, for times that name none.
    zone: Zone | None = None

    def __str__(self) -> str:
        return ", ".join((self.name, *self.within))
