"""
Invented records of every class, as many as asked for: the same ones on every machine.

A page tells of eleven things: itself, then two actors, statements, incidents, cease-fires and
extensions each, which point only to what came before them on the page. All words of evidence
stand in the text of the page, so that the rules have everything to look at and nothing to say.
A record has 2.4 pieces of evidence and about 700 bytes, 840 with its share of the page's text.
"""

import json
import random
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import count, islice
from typing import Any

from conflictmodel import (
    Act,
    ActorKind,
    AttributionStance,
    CeasefireKind,
    EndingKind,
    Extent,
    Form,
    IncidentKind,
    Part,
    PlaceKind,
    PositionStance,
    Rights,
    Side,
    TollKind,
)
from conflictmodel.dataset import MARK, VERSION

#: A record: the section it belongs to, and its fields as JSON has them. Enums stand as members,
#: which are texts, so that one row serves constructors and JSON alike.
Record = tuple[str, dict[str, Any]]

#: How many records a page gives.
PAGE = 11

_PLACES = ("Marsa Qadim", "Tel Arun", "Karsova", "Velanda", "Port Maren")
_BODIES = ("Northern Front", "Red Lantern Brigade", "Velanda Guard", "Council of Karsova")
_PEOPLE = ("Lina Haddad", "Karim Haddad", "Ana Brodeur", "Tomas Verrin")
_VERBS = ("said", "announced", "told reporters", "wrote")
_WORDS = (
    "the road to the harbor stayed open for aid trucks",
    "shells fell near the market before noon",
    "both sides had held their fire since dawn",
    "the wounded were taken across the river",
    "talks would go on behind closed doors",
    "nobody had claimed the strike by evening",
)


class _Page:
    """The text of a page as it grows, and the row of its source."""

    def __init__(self, number: int) -> None:
        self.chance = random.Random(number)  # noqa: S311 (the same records every time)
        self.number = number
        self.source = f"source:wire-{number:07}"
        self.day = date(2030, 1, 1) + timedelta(days=self.chance.randrange(1461))
        self.pieces: list[str] = []
        self.length = 0

    def one_of(self, choices: Iterable[Any]) -> Any:
        return self.chance.choice(tuple(choices))

    def name(self, section: str, number: int) -> str:
        return f"{section}:wire-{self.number:07}-{number}"

    def sentence(self) -> str:
        return f"{self.one_of(_PEOPLE)} {self.one_of(_VERBS)} {self.one_of(_WORDS)}"

    def words(self, text: str | None = None) -> dict[str, Any]:
        """A sentence more on the page, as evidence."""
        exact = text or self.sentence()
        evidence = {"exact": exact, "part": Part.PARAGRAPH, "start": self.length}
        self.pieces.append(exact)
        self.length += len(exact) + 2
        return evidence

    def many(self, low: int, high: int) -> list[dict[str, Any]]:
        return [self.words() for _ in range(self.chance.randint(low, high))]

    def when(self, shift: int = 0) -> str:
        """A time of a day that lies so many days from that of the page."""
        day = self.day + timedelta(days=shift)
        if self.chance.random() < 0.3:
            return f"{day}T{self.chance.randrange(24):02}:{self.chance.randrange(60):02}:00+03:00"
        return f"{day}~" if self.chance.random() < 0.1 else str(day)

    def place(self) -> dict[str, Any]:
        within = [f"{self.one_of(_PLACES)} province", "Velanda"]
        return {"kind": self.one_of(PlaceKind), "name": self.one_of(_PLACES), "within": within}

    def account(self, section: str, number: int) -> dict[str, Any]:
        """What every account has."""
        return {"evidence": self.many(1, 2), "id": self.name(section, number),
                "source": self.source}  # fmt: skip

    def text(self) -> str:
        return ". ".join(self.pieces) + "."


def _source(page: _Page) -> dict[str, Any]:
    return {
        "authors": [page.one_of(_PEOPLE)],
        "id": page.source,
        "language": "en",
        "published": str(page.day + timedelta(days=1)),
        "publisher": "The Velanda Wire",
        "rights": page.one_of(Rights),
        "text": page.text(),
        "title": f"Day {page.number} in {page.one_of(_PLACES)}",
        "url": f"https://wire.example/{page.number}",
    }


def _actor(page: _Page, number: int) -> dict[str, Any]:
    body = page.one_of(_BODIES)
    affiliation = {"evidence": page.many(1, 1), "role": "spokesman"}
    if number:
        affiliation["organisation"] = page.name("actor", 0)
    return {
        **page.account("actor", number),
        "affiliations": [affiliation],
        "aliases": [f"the {body}", body.split()[0]],
        "country": page.one_of(("VEL", "KAR")),
        "external_ids": [{"scheme": "register:3", "value": str(page.number)}],
        "kind": page.one_of((ActorKind.ARMED_GROUP, ActorKind.STATE, ActorKind.COALITION)),
        "name": f"{body} {page.number}",
    }


def _statement(page: _Page, number: int) -> dict[str, Any]:
    form = page.one_of(Form)
    row = {
        **page.account("statement", number),
        "act": page.one_of(each for each in Act if each is not Act.COMMENT),
        "form": form,
        "made": page.when(),
        "medium": "interview",
        "speaker": page.name("actor", number),
        "support": [{"field": "made", "words": page.words()}],
        "verb": page.one_of(_VERBS),
    }
    if form is not Form.INDIRECT:
        row["quoted"] = [page.one_of(_WORDS)]
    if form is not Form.DIRECT:
        row["reported"] = [page.one_of(_WORDS)]
    if page.chance.random() < 0.3:
        row["via"] = [{"actor": page.name("actor", 1 - number), "verb": "quoted"}]
    return row


def _incident(page: _Page, number: int) -> dict[str, Any]:
    low = page.chance.randrange(1, 60)
    toll = {
        "according_to": page.name("actor", number),
        "count": {"high": low + page.chance.randrange(9), "low": low},
        "evidence": page.many(0, 1),
        "kind": page.one_of(TollKind),
        "of_whom": "people",
        "statement": page.name("statement", number),
    }
    attribution = {
        "actor": page.name("actor", 1 - number),
        "by": page.name("actor", number),
        "stance": page.one_of(AttributionStance),
        "statement": page.name("statement", number),
    }
    return {
        **page.account("incident", number),
        "attributions": [attribution],
        "instruments": ["rocket launchers"],
        "kind": page.one_of(IncidentKind),
        "tolls": [toll],
        "when": page.when(-1),
        "where": page.place(),
    }


def _position(page: _Page, number: int) -> dict[str, Any]:
    return {
        "actor": page.name("actor", number),
        "evidence": page.many(1, 1),
        "stance": page.one_of(PositionStance),
        "statement": page.name("statement", number),
        "when": page.when(),
    }


def _ceasefire(page: _Page, number: int) -> dict[str, Any]:
    row = {
        **page.account("ceasefire", number),
        "announced": page.when(-3),
        "brokers": [page.name("actor", 1)],
        "duration": page.one_of(("PT72H", "P3D", "PT48H", "P7D")),
        "extent": page.one_of(Extent),
        "kind": page.one_of(list(CeasefireKind)[:-1]),
        "name": "the harbor truce",
        "parties": [page.name("actor", 0), page.name("actor", 1)],
        "positions": [_position(page, number)],
        "side": page.one_of(Side),
        "starts": page.when(-2),
        "where": [page.place()],
    }
    if page.chance.random() < 0.3:
        row["violations"] = [{"alleged_by": page.name("actor", number),
                              "incident": page.name("incident", number)}]  # fmt: skip
    elif page.chance.random() < 0.3:
        row["ending"] = {"kind": page.one_of(EndingKind), "when": page.when()}
    return row


def _extension(page: _Page, number: int) -> dict[str, Any]:
    return {
        **page.account("extension", number),
        "announced": page.when(),
        "ceasefire": page.name("ceasefire", number),
        "duration": page.one_of(("PT72H", "PT24H", "P30D")),
        "initiative": [page.name("actor", 0)],
        "positions": [_position(page, each) for each in (0, 1)],
        "sequence": page.chance.randint(1, 4),
    }


_MAKERS = (
    ("actors", _actor),
    ("statements", _statement),
    ("incidents", _incident),
    ("ceasefires", _ceasefire),
    ("extensions", _extension),
)


def _page(number: int) -> list[Record]:
    page = _Page(number)
    told = [(section, make(page, n)) for section, make in _MAKERS for n in (0, 1)]
    return [("sources", _source(page)), *told]


def records(number: int) -> Iterator[Record]:
    """So many records, page by page, made while they are asked for."""
    return islice((each for page in count() for each in _page(page)), number)


def compact(value: Any) -> bytes:
    """JSON without blanks, keys as they stand."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def canonical(value: Any) -> bytes:
    """JSON in the canonical form of the library, without the line feed at the end."""
    text = json.dumps(_filled(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def _filled(value: Any) -> Any:
    """A JSON value without the empty lists in it, which fields at their default are."""
    if isinstance(value, dict):
        return {key: _filled(inner) for key, inner in value.items() if inner != []}
    return [_filled(each) for each in value] if isinstance(value, list) else value


def document(rows: Iterable[Record]) -> bytes:
    """The records as one document, in canonical form."""
    body: dict[str, Any] = {MARK: VERSION}
    for section, row in rows:
        body.setdefault(section, []).append(row)
    for items in body.values():
        if isinstance(items, list):
            items.sort(key=lambda row: row["id"])
    return canonical(body) + b"\n"


def lines(rows: Iterable[Record]) -> Iterator[bytes]:
    """The records as JSON Lines, the mark first."""
    yield canonical({MARK: VERSION}) + b"\n"
    for section, row in rows:
        yield canonical({section: row}) + b"\n"
