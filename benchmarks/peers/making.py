"""
Objects made in Python from records, field by field, as a program of one's own would.

The classes come from a namespace, so that one text makes those of every peer whose constructors
take keywords.
"""

from collections.abc import Mapping
from typing import Any

Row = Mapping[str, Any]


def made(m: Any, section: str, row: Row) -> Any:
    """The object of a record, of the classes in a namespace."""
    return _MAKERS[section](m, row)


def _evidence(m: Any, rows: list[Row]) -> tuple[Any, ...]:
    return tuple(m.Evidence(exact=e["exact"], part=e["part"], start=e["start"]) for e in rows)


def _when(m: Any, row: Row, name: str) -> Any:
    text = row.get(name)
    return None if text is None else m.When(text)


def _source(m: Any, row: Row) -> Any:
    return m.Source(
        id=row["id"],
        authors=tuple(row["authors"]),
        language=row["language"],
        published=m.When(row["published"]),
        publisher=row["publisher"],
        rights=row["rights"],
        text=row["text"],
        title=row["title"],
        url=row["url"],
    )


def _actor(m: Any, row: Row) -> Any:
    return m.Actor(
        id=row["id"],
        source=row["source"],
        evidence=_evidence(m, row["evidence"]),
        name=row["name"],
        kind=row["kind"],
        aliases=tuple(row["aliases"]),
        country=row["country"],
        affiliations=tuple(
            m.Affiliation(
                role=each["role"],
                organisation=each.get("organisation"),
                evidence=_evidence(m, each["evidence"]),
            )
            for each in row["affiliations"]
        ),
        external_ids=tuple(
            m.ExternalId(scheme=each["scheme"], value=each["value"]) for each in row["external_ids"]
        ),
    )


def _statement(m: Any, row: Row) -> Any:
    return m.Statement(
        id=row["id"],
        source=row["source"],
        evidence=_evidence(m, row["evidence"]),
        support=tuple(
            m.Support(field=each["field"], words=_evidence(m, [each["words"]])[0])
            for each in row["support"]
        ),
        speaker=row["speaker"],
        form=row["form"],
        act=row["act"],
        verb=row["verb"],
        quoted=tuple(row.get("quoted", ())),
        reported=tuple(row.get("reported", ())),
        made=_when(m, row, "made"),
        medium=row["medium"],
        via=tuple(m.Relay(actor=e["actor"], verb=e["verb"]) for e in row.get("via", ())),
    )


def _incident(m: Any, row: Row) -> Any:
    return m.Incident(
        id=row["id"],
        source=row["source"],
        evidence=_evidence(m, row["evidence"]),
        kind=row["kind"],
        when=_when(m, row, "when"),
        where=_place(m, row["where"]),
        instruments=tuple(row["instruments"]),
        tolls=tuple(_toll(m, each) for each in row["tolls"]),
        attributions=tuple(
            m.Attribution(
                actor=each["actor"],
                by=each["by"],
                stance=each["stance"],
                statement=each["statement"],
            )
            for each in row["attributions"]
        ),
    )


def _place(m: Any, row: Row) -> Any:
    return m.Place(name=row["name"], kind=row["kind"], within=tuple(row["within"]))


def _toll(m: Any, row: Row) -> Any:
    return m.Toll(
        kind=row["kind"],
        count=m.Count(low=row["count"]["low"], high=row["count"]["high"]),
        of_whom=row["of_whom"],
        according_to=row["according_to"],
        statement=row["statement"],
        evidence=_evidence(m, row["evidence"]),
    )


def _positions(m: Any, rows: list[Row]) -> tuple[Any, ...]:
    return tuple(
        m.Position(
            actor=each["actor"],
            stance=each["stance"],
            when=m.When(each["when"]),
            statement=each["statement"],
            evidence=_evidence(m, each["evidence"]),
        )
        for each in rows
    )


def _ceasefire(m: Any, row: Row) -> Any:
    ending = row.get("ending")
    return m.Ceasefire(
        id=row["id"],
        source=row["source"],
        evidence=_evidence(m, row["evidence"]),
        name=row["name"],
        kind=row["kind"],
        side=row["side"],
        extent=row["extent"],
        where=tuple(_place(m, each) for each in row["where"]),
        parties=tuple(row["parties"]),
        brokers=tuple(row["brokers"]),
        announced=_when(m, row, "announced"),
        starts=_when(m, row, "starts"),
        duration=m.Duration(row["duration"]),
        positions=_positions(m, row["positions"]),
        violations=tuple(
            m.Violation(alleged_by=each["alleged_by"], incident=each["incident"])
            for each in row.get("violations", ())
        ),
        ending=ending and m.Ending(kind=ending["kind"], when=m.When(ending["when"])),
    )


def _extension(m: Any, row: Row) -> Any:
    return m.Extension(
        id=row["id"],
        source=row["source"],
        evidence=_evidence(m, row["evidence"]),
        ceasefire=row["ceasefire"],
        sequence=row["sequence"],
        announced=_when(m, row, "announced"),
        duration=m.Duration(row["duration"]),
        initiative=tuple(row["initiative"]),
        positions=_positions(m, row["positions"]),
    )


_MAKERS = {
    "sources": _source,
    "actors": _actor,
    "statements": _statement,
    "incidents": _incident,
    "ceasefires": _ceasefire,
    "extensions": _extension,
}
