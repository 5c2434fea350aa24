"""
Hypothesis strategies for every object of the library.

Plural nouns give strategies: `actors` gives actors. Any field can be given a strategy of one's
own: ``ceasefires(parties=just(("actor:a", "actor:b")))``. Objects are made from their
annotations, so that every optional field and every member of every enum comes up; they shrink
to the fields that must be there, short ids and plain words.

Objects drawn alone point to each other's ids by chance. `datasets` with ``valid=True`` gives
sets that hang together: `Dataset.validate` finds no errors in them.

This module needs the extra ``strategies``.
"""

import string
from collections.abc import Callable, Mapping
from datetime import UTC
from functools import cache
from typing import Annotated, Any, TypeVar, get_args, get_origin

import attrs
from attrs import NOTHING, field, frozen

from conflictmodel.dataset import SECTIONS, Dataset
from conflictmodel.errors import MissingExtra
from conflictmodel.model import (
    Actor,
    Affiliation,
    Attribution,
    Ceasefire,
    Ending,
    Extension,
    ExternalId,
    Incident,
    Note,
    Position,
    Relay,
    Share,
    Source,
    Statement,
    Toll,
    Violation,
)
from conflictmodel.values import (
    Between,
    Count,
    Country,
    Duration,
    Evidence,
    FieldName,
    Language,
    Latitude,
    Longitude,
    Matching,
    Place,
    Point,
    Refers,
    Sha256,
    Support,
    Text,
    Url,
    When,
    Zone,
    optional_of,
)

try:
    import hypothesis.strategies as st
    from hypothesis.strategies import SearchStrategy
except ModuleNotFoundError as error:
    if error.name is None or error.name.partition(".")[0] != "hypothesis":
        raise
    raise MissingExtra(
        "conflictmodel.strategies needs hypothesis: pip install 'conflictmodel[strategies]'"
    ) from None

__all__ = [
    "actors",
    "affiliations",
    "attributions",
    "ceasefires",
    "counts",
    "datasets",
    "documents",
    "durations",
    "endings",
    "evidences",
    "extensions",
    "external_ids",
    "ids",
    "incidents",
    "notes",
    "places",
    "points",
    "positions",
    "relays",
    "shares",
    "sources",
    "statements",
    "supports",
    "texts",
    "tolls",
    "violations",
    "whens",
]

T = TypeVar("T")

# What reports say; all names are invented. The simplest come first: hypothesis shrinks to them.
_WORDS = (
    "a",
    "said",
    "announced",
    "people",
    "officials",
    "the Harbor Town Council",
    "General Ilan Marwick",
    "Northern Coast Front",
    "pointed a finger of blame at",
    "“a lull of 72 hours,” he said",
    "early Saturday",
    "rocket launchers",
    "Qaşr al-Bahr",
    "Новая Гавань",
    "مدينة الميناء",
    "\u202bמסגרת\u202c",
    "港町 🕊️",
    "e\u0301tat-major\u200f",
    "line one\nline two\u2028three\r\n",
)
_SLUGS = (
    "a",
    "b",
    "c",
    "harbor-town",
    "coast-front",
    "officials",
    "voa-3320391",
    "2016-05-07",
    "штаб",
    "港",
    "🕊",
)
_COUNTRIES = ("SYR", "AFG", "COL", "NAM", "SDN", "UKR", "YEM")
_ZONES = ("UTC", "Asia/Damascus", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5")
_LANGUAGES = ("en", "en-US", "ar", "zh-Hant-TW", "kab")
_URLS = ("https://example.org/a", "urn:example:a", "https://example.org/гавань?q=1#x")


# Words --------------------------------------------------------------------------------------------


def texts() -> SearchStrategy[str]:
    """
    Any text that a field takes: words of reports, and arbitrary characters of all planes.
    """
    return st.sampled_from(_WORDS) | _arbitrary_texts()


@cache
def _arbitrary_texts() -> SearchStrategy[str]:
    characters = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
    return st.text(characters, min_size=1, max_size=30).filter(lambda text: text.strip(" \t\n\r"))


def ids(kind: str | None = None) -> SearchStrategy[str]:
    """
    Ids of things.

    Args:
        kind: The word before the colon, such as ``"actor"``; None for any.
    """
    kinds = st.sampled_from(_KINDS) if kind is None else st.just(kind)
    # Letters, marks, numbers, punctuation and symbols: no control, format or blank characters.
    characters = st.characters(exclude_categories=["C", "Z"])
    slugs = st.sampled_from(_SLUGS) | st.text(characters, min_size=1, max_size=12)
    return st.builds("{}:{}".format, kinds, slugs)


_KIND_OF = {name: cls.__name__.lower() for name, cls in SECTIONS.items()}
_KINDS = tuple(kind for name, kind in _KIND_OF.items() if name != "notes")


# Times and numbers ------------------------------------------------------------------------------


def whens(*, ordered: bool = False) -> SearchStrategy[When]:
    """
    Times of every precision, qualified, zoned, and intervals open on either side.

    Args:
        ordered: Whether intervals never end before they begin.
    """
    made = _whens()
    return made.filter(_is_ordered) if ordered else made


def _is_ordered(when: When) -> bool:
    # On one clock, unless it names zones: a day lasts longer on earth than in any place.
    first, last = when.bounds(None if when.zoned else UTC)
    return first is None or last is None or first <= last


@cache
def _whens() -> SearchStrategy[When]:
    ends = _dates() | _times()
    open_ends = st.sampled_from(["{}/..", "../{}", "{}/", "/{}"])
    return (
        ends
        | st.builds("{}/{}".format, ends, ends)
        | st.builds(lambda form, end: form.format(end), open_ends, ends)
    ).map(When)


def _dates() -> SearchStrategy[str]:
    # Near years first: examples with the year 2016 read better than those with 0001.
    years = st.integers(2000, 2030) | st.integers(1, 9999)
    months = st.integers(1, 12)
    days = st.dates().map(str) | st.builds(
        "{:04}-{:02}-{:02}".format, years, months, _DAYS_OF_MONTH
    )
    dates = (
        days
        | st.builds("{:04}-{:02}".format, years, months)
        | st.builds("{:04}".format, years)
        | st.builds("{:04}-{}".format, years, st.integers(21, 24))
        | st.builds("{:03}X".format, st.integers(1, 999))
        | st.builds("{:02}XX".format, st.integers(1, 99))
        | st.builds("{:04}-XX".format, years)
        | st.builds("{:04}-XX-XX".format, years)
        | st.builds("{:04}-{:02}-XX".format, years, months)
    )
    return st.builds("{}{}".format, dates, st.sampled_from(["", "", "", "?", "~", "%"]))


_DAYS_OF_MONTH = st.integers(1, 28)


def _times() -> SearchStrategy[str]:
    zones = st.sampled_from(["", "Z", "+03:00", "-04:00", "+05:45", "-13:59", "+14:00"])
    moments = st.datetimes().map(lambda moment: moment.isoformat(timespec="seconds"))
    return st.builds("{}{}".format, moments, zones)


@cache
def durations() -> SearchStrategy[Duration]:
    """
    Durations of every shape: weeks, dates, clocks, fractions in the smallest part.
    """
    return (
        st.sampled_from(["PT72H", "P3D", "P1M", "P1D", "PT24H", "PT48H", "P2W", "P1Y", "PT0S"])
        | st.builds("P{}{}".format, st.integers(0, 400), st.sampled_from("DWMY"))
        | st.builds("PT{}{}".format, st.integers(0, 100_000), st.sampled_from("HMS"))
        | st.builds("P{}Y{}M{}DT{}H{}M{}S".format, *[st.integers(0, 99)] * 6)
        | st.builds("{}{}.{}{}".format, *_FRACTIONS)
    ).map(Duration)


_FRACTIONS = (
    st.just("PT"),
    st.integers(0, 99),
    st.sampled_from(["5", "25", "000001"]),
    st.sampled_from("HMS"),
)


def counts(*, ordered: bool = False) -> SearchStrategy[Count]:
    """
    Counts: exact, rounded, open below or above, unknown.

    Args:
        ordered: Whether the low is never above the high, nor the best outside of both.
    """
    made = _objects(Count)
    return made.filter(_count_is_ordered) if ordered else made


def _count_is_ordered(count: Count) -> bool:
    said = [n for n in (count.low, count.best, count.high) if n is not None]
    return said == sorted(said)


def _whole_numbers(bounds: Between) -> SearchStrategy[int]:
    small = st.integers(bounds.low, min(bounds.high, 300))
    return small | st.integers(bounds.low, bounds.high) | st.just(bounds.high)


# Parts --------------------------------------------------------------------------------------------


def points(**fields: SearchStrategy[Any]) -> SearchStrategy[Point]:
    """Positions on earth, the poles and the date line among them."""
    return _objects(Point, **fields)


def places(**fields: SearchStrategy[Any]) -> SearchStrategy[Place]:
    """Places, with or without a point."""
    return _objects(Place, **fields)


def evidences(text: str | None = None, **fields: SearchStrategy[Any]) -> SearchStrategy[Evidence]:
    """
    Words of a source.

    Args:
        text: The text from which they are cut, so that they verify; None for any words.
        **fields: Strategies for single fields.
    """
    if text is None:
        return _objects(Evidence, **fields)
    return _cuts(text).flatmap(
        lambda cut: _objects(
            Evidence, **{"exact": st.just(cut[1]), "start": st.just(cut[0]) | st.none(), **fields}
        )
    )


def _cuts(text: str) -> SearchStrategy[tuple[int, str]]:
    """Pieces of a text that say something, with where they begin."""
    starts = st.integers(0, len(text) - 1)
    return st.builds(
        lambda at, size: (at, text[at : at + size]), starts, st.integers(1, 40)
    ).filter(lambda cut: cut[1].strip(" \t\n\r"))


def supports(**fields: SearchStrategy[Any]) -> SearchStrategy[Support]:
    """The words that one field rests on."""
    return _objects(Support, **fields)


def affiliations(**fields: SearchStrategy[Any]) -> SearchStrategy[Affiliation]:
    """What somebody is, and for whom they speak."""
    return _objects(Affiliation, **fields)


def external_ids(**fields: SearchStrategy[Any]) -> SearchStrategy[ExternalId]:
    """Entries in other catalogues."""
    return _objects(ExternalId, **fields)


def relays(**fields: SearchStrategy[Any]) -> SearchStrategy[Relay]:
    """Those who pass a statement on."""
    return _objects(Relay, **fields)


def shares(**fields: SearchStrategy[Any]) -> SearchStrategy[Share]:
    """Parts of a toll."""
    return _objects(Share, **fields)


def tolls(**fields: SearchStrategy[Any]) -> SearchStrategy[Toll]:
    """How many people were harmed."""
    return _objects(Toll, **fields)


def attributions(**fields: SearchStrategy[Any]) -> SearchStrategy[Attribution]:
    """Who is said to have done it."""
    return _objects(Attribution, **fields)


def positions(**fields: SearchStrategy[Any]) -> SearchStrategy[Position]:
    """Where somebody stands on a truce."""
    return _objects(Position, **fields)


def violations(**fields: SearchStrategy[Any]) -> SearchStrategy[Violation]:
    """Breaches of a truce."""
    return _objects(Violation, **fields)


def endings(**fields: SearchStrategy[Any]) -> SearchStrategy[Ending]:
    """How a truce ended."""
    return _objects(Ending, **fields)


# Objects ------------------------------------------------------------------------------------------


def sources(**fields: SearchStrategy[Any]) -> SearchStrategy[Source]:
    """Where accounts come from."""
    return _objects(Source, **fields)


def actors(**fields: SearchStrategy[Any]) -> SearchStrategy[Actor]:
    """Those who act or speak."""
    return _objects(Actor, **fields)


def statements(**fields: SearchStrategy[Any]) -> SearchStrategy[Statement]:
    """What somebody said."""
    return _objects(Statement, **fields)


def incidents(**fields: SearchStrategy[Any]) -> SearchStrategy[Incident]:
    """What is said to have happened."""
    return _objects(Incident, **fields)


def ceasefires(**fields: SearchStrategy[Any]) -> SearchStrategy[Ceasefire]:
    """Truces."""
    return _objects(Ceasefire, **fields)


def extensions(**fields: SearchStrategy[Any]) -> SearchStrategy[Extension]:
    """Prolongations of truces."""
    return _objects(Extension, **fields)


def notes(**fields: SearchStrategy[Any]) -> SearchStrategy[Note]:
    """What readers of a source left out."""
    return _objects(Note, **fields)


def datasets(*, valid: bool = False) -> SearchStrategy[Dataset]:
    """
    Sets of accounts.

    Args:
        valid: Whether the set hangs together: each reference leads to an object of the right
            kind, evidence stands in its source's text, and each source has one account of a
            thing. Otherwise ids and words meet by chance.
    """
    return _valid_datasets() if valid else _any_datasets()


def documents() -> SearchStrategy[str]:
    """The JSON text of datasets, canonical or indented."""
    indents = st.sampled_from([None, 1, 2])
    return st.builds(lambda data, indent: data.dumps(indent=indent), datasets(), indents)


@cache
def _any_datasets() -> SearchStrategy[Dataset]:
    sections = {name: st.lists(_objects(cls), max_size=2) for name, cls in SECTIONS.items()}
    return _assembled(Dataset, st.fixed_dictionaries({}, optional=sections))


@st.composite
def _valid_datasets(draw: st.DrawFn) -> Dataset:
    """
    First the ids, then the sources and their texts, then the accounts, which look back at both.
    """
    slugs = st.lists(st.sampled_from(_SLUGS), unique=True, max_size=2).map(sorted)
    names = {
        section: tuple(f"{kind}:{slug}" for slug in draw(slugs))
        for section, kind in _KIND_OF.items()
        if section != "notes"
    }
    if not names["ceasefires"]:
        names["extensions"] = ()
    texts_of = {name: draw(_source_texts()) for name in names["sources"]}
    objects: list[Any] = []
    for name, text in texts_of.items():
        surroundings = _Surroundings(Source, names, text)
        objects.append(draw(surroundings.objects(Source, id=st.just(name), text=st.just(text))))
    tellers = st.sampled_from([None, *names["sources"]])
    for section, cls in SECTIONS.items():
        if section in ("sources", "notes"):
            continue
        for position, name in enumerate(names[section]):
            # Only those before it, so that nothing is a part of itself, even by a detour.
            known = {**names, section: names[section][:position]}
            for teller in draw(st.lists(tellers, unique=True, min_size=1, max_size=2)):
                surroundings = _Surroundings(cls, known, texts_of.get(teller or ""))
                fields = {"id": st.just(name), "source": st.just(teller)}
                objects.append(draw(surroundings.objects(cls, **fields)))
    for teller in draw(st.lists(tellers, unique=True, max_size=2)):
        surroundings = _Surroundings(Note, names, texts_of.get(teller or ""))
        objects.append(draw(surroundings.objects(Note, source=st.just(teller))))
    return Dataset.of(*objects)


def _source_texts() -> SearchStrategy[str]:
    return st.lists(texts(), min_size=1, max_size=4).map("\n\n".join)


# From annotations ---------------------------------------------------------------------------------


def _decimals(limit: int) -> SearchStrategy[str]:
    whole = st.integers(-limit + 1, limit - 1).map(str)
    fractions = st.text(string.digits, min_size=1, max_size=12)
    edges = st.sampled_from(["0", "-0", f"{limit}", f"-{limit}", f"{limit}.0"])
    return edges | whole | st.builds("{}.{}".format, whole, fractions)


@cache
def _by_kind() -> dict[Any, SearchStrategy[Any]]:
    """What is better drawn from a list than from the pattern of its annotation."""
    codes = st.text(string.ascii_uppercase, min_size=3, max_size=3)
    return {
        Text: texts(),
        Country: st.sampled_from(_COUNTRIES) | codes,
        Language: st.sampled_from(_LANGUAGES),
        Url: st.sampled_from(_URLS),
        Sha256: st.text("0123456789abcdef", min_size=64, max_size=64),
        Zone: st.sampled_from(_ZONES),
        FieldName: st.sampled_from(["id", "when", "ends", "made", "name"]),
        Latitude: _decimals(90),
        Longitude: _decimals(180),
        When: whens(),
        Duration: durations(),
    }


@cache
def _of_kind(kind: Any) -> SearchStrategy[Any]:
    """Values of a kind; of an optional kind, those that are not None."""
    if (found := _by_kind().get(kind)) is not None:
        return found
    return _built(kind, _of_kind, _objects)


def _built(
    kind: Any,
    inner: Callable[[Any], SearchStrategy[Any]],
    objects: Callable[[type], SearchStrategy[Any]],
) -> SearchStrategy[Any]:
    if get_origin(kind) is Annotated:
        return _scalars(*get_args(kind)[1:])
    if get_origin(kind) is tuple:
        return st.lists(inner(get_args(kind)[0]), min_size=1, max_size=2).map(tuple)
    if (wanted := optional_of(kind)) is not None:
        return inner(wanted)
    if attrs.has(kind):
        return objects(kind)
    return st.booleans() if kind is bool else st.sampled_from(list(kind))


def _scalars(*marks: object) -> SearchStrategy[Any]:
    match marks:
        case (Between() as bounds, *_):
            return _whole_numbers(bounds)
        case (_, Refers(section), *_):
            return ids(section and _KIND_OF[section])
        case (Matching(), *_):
            return ids()
    raise AssertionError(f"no strategy for {marks}")


def _objects(cls: type[T], **given: SearchStrategy[Any]) -> SearchStrategy[T]:
    """Objects of a class; fields not given are drawn by their annotations, or left out."""
    if not given:
        return _plain_objects(cls)  # type: ignore[arg-type]
    return _made(cls, _of_kind, given)


@cache
def _plain_objects(cls: type[Any]) -> SearchStrategy[Any]:
    section = next((name for name, each in SECTIONS.items() if each is cls), None)
    own = {"id": ids(_KIND_OF[section])} if section and section != "notes" else {}
    return _made(cls, _of_kind, own)


def _made(
    cls: type[T],
    of_kind: Callable[[Any], SearchStrategy[Any]],
    given: Mapping[str, SearchStrategy[Any]],
) -> SearchStrategy[T]:
    required: dict[str, SearchStrategy[Any]] = dict(given)
    optional: dict[str, SearchStrategy[Any]] = {}
    for each in attrs.fields(cls):  # type: ignore[arg-type]
        if each.name in given:
            continue
        drawn = of_kind(each.type)
        (required if each.default is NOTHING else optional)[each.name] = drawn
    return _assembled(cls, st.fixed_dictionaries(required, optional=optional))


def _assembled(cls: type[T], fields: SearchStrategy[dict[str, Any]]) -> SearchStrategy[T]:
    """Objects from strategies for their fields, whose own repr would fill pages."""

    @st.composite
    def assembled(draw: st.DrawFn) -> T:
        return cls(**draw(fields))

    return assembled()


@frozen
class _Surroundings:
    """What an account can point to: the ids that there are, and its source's text."""

    cls: type[Any]
    names: Mapping[str, tuple[str, ...]]
    text: str | None
    _seen: dict[Any, SearchStrategy[Any]] = field(factory=dict, init=False)

    def objects(self, cls: type[T], **given: SearchStrategy[Any]) -> SearchStrategy[T]:
        """Objects whose references lead somewhere; a field that could not is left out."""
        required: dict[str, SearchStrategy[Any]] = dict(given)
        optional: dict[str, SearchStrategy[Any]] = {}
        for each in attrs.fields(cls):  # type: ignore[arg-type]
            if each.name in given or not self._possible(each.type):
                continue
            drawn = self._of_kind(each.type)
            (required if each.default is NOTHING else optional)[each.name] = drawn
        return _assembled(cls, st.fixed_dictionaries(required, optional=optional))

    def _possible(self, kind: Any) -> bool:
        kind = optional_of(kind) or kind
        if get_origin(kind) is tuple:
            return self._possible(get_args(kind)[0])
        if get_origin(kind) is Annotated:
            refers = [mark for mark in get_args(kind) if isinstance(mark, Refers)]
            return not refers or bool(self._targets(refers[0]))
        if kind in (Evidence, Support):
            return self.text is not None
        return not attrs.has(kind) or all(
            self._possible(each.type) for each in attrs.fields(kind) if each.default is NOTHING
        )

    def _targets(self, refers: Refers) -> tuple[str, ...]:
        if refers.section is not None:
            return self.names[refers.section]
        return tuple(name for names in self.names.values() for name in names)

    def _of_kind(self, kind: Any) -> SearchStrategy[Any]:
        if kind not in self._seen:
            self._seen[kind] = self._new(kind)
        return self._seen[kind]

    def _new(self, kind: Any) -> SearchStrategy[Any]:
        if kind is Evidence and self.text is not None:
            return evidences(self.text)
        if kind is When:
            return whens(ordered=True)
        if kind is Count:
            return counts(ordered=True)
        if kind is Country:
            return st.sampled_from(_COUNTRIES)
        if kind is FieldName:
            own = ("id", "source", "evidence", "support", "text")
            return st.sampled_from([n for n in attrs.fields_dict(self.cls) if n not in own])
        for mark in getattr(kind, "__metadata__", ()):
            if isinstance(mark, Refers):
                return st.sampled_from(self._targets(mark))
        if (found := _by_kind().get(kind)) is not None:
            return found
        return _built(kind, self._of_kind, self.objects)
