"""
A dataset as plain text that a person reads: aligned, wrapped, nothing hidden.

The words come from pages that anybody may have written, so control and bidirectional
characters are shown as escapes and never reach the terminal.
"""

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from attrs import field, frozen

from conflictmodel.dataset import Dataset
from conflictmodel.display._html import html_of
from conflictmodel.display._tables import WIDTH, joined, short, table, visible, words
from conflictmodel.display._truces import (
    histories_of,
    holdings_of,
    truces_json,
    truces_text,
)
from conflictmodel.model import (
    Actor,
    Attribution,
    Ceasefire,
    Ending,
    Entity,
    Extension,
    Incident,
    Note,
    Position,
    Source,
    Statement,
    Toll,
    Violation,
)
from conflictmodel.values import Duration, Part, When

__all__ = [
    "WIDTH",
    "histories_of",
    "holdings_of",
    "html_of",
    "text_of",
    "truces_json",
    "truces_text",
    "visible",
]


def text_of(dataset: Dataset, *, width: int = WIDTH) -> str:
    """
    All that a dataset holds, as text for people.

    Args:
        dataset: What to show.
        width: How many characters a line may have.
    """
    return "\n".join(_Page(dataset, width=width).lines()) + "\n"


# The page ----------------------------------------------------------------------------------------


@frozen
class _Page:
    """A dataset with what is needed to name its actors and number its sources."""

    data: Dataset
    width: int = field(kw_only=True)

    def lines(self) -> Iterator[str]:
        """All sections that have anything, each under its heading."""
        sections = (
            ("Sources", self._sources()),
            ("Actors", self._actors()),
            ("Statements", self._statements()),
            ("Incidents", self._incidents()),
            ("Truces", self._truces()),
            ("Notes", self._notes()),
        )
        empty = True
        for heading, lines in sections:
            body = list(lines)
            if body:
                yield from ([] if empty else [""])
                yield heading
                yield "=" * len(heading)
                yield from body
                empty = False
        if empty:
            yield "an empty dataset"

    # Names ---------------------------------------------------------------------------------

    def _name(self, id: str | None) -> str:
        """An actor's name, or its id where no account of it is here."""
        if id is None:
            return ""
        found = self.data.actors.of(id)
        return visible(found[0].name if found else id)

    def _names(self, ids: Iterable[str]) -> str:
        return ", ".join(map(self._name, ids))

    def _mark(self, each: Entity | Note) -> str:
        """The number of the source in the list above; empty where there is only one."""
        ids = self.data.sources.ids
        if len(ids) < 2 or each.source is None:
            return ""
        return f"[{ids.index(each.source) + 1}]" if each.source in ids else visible(each.source)

    # Sections ------------------------------------------------------------------------------

    def _sources(self) -> Iterator[str]:
        ids = self.data.sources.ids
        for source in self.data.sources:
            mark = f"[{ids.index(source.id) + 1}] " if len(ids) > 1 else ""
            yield from self._record(f"{mark}{visible(source.title or source.id)}", _facts(source))

    def _actors(self) -> Iterator[str]:
        rows = [
            (self._mark(a), visible(a.name), words(a.kind), self._roles(a), a.country or "")
            for a in self.data.actors
        ]
        return self._rows(("", "name", "kind", "role, organisation", "country"), rows)

    def _roles(self, actor: Actor) -> str:
        lines = []
        for each in actor.affiliations:
            behalf = f"for {self._name(each.on_behalf_of)}" if each.on_behalf_of else ""
            parts = (visible(each.role or ""), self._name(each.organisation), behalf)
            lines.append(joined(parts))
        if actor.members:
            lines.append(f"made up of {self._names(actor.members)}")
        return "\n".join(lines)

    def _statements(self) -> Iterator[str]:
        rows = [
            (
                self._mark(s),
                self._names(filter(None, (s.speaker, *s.co_speakers))) or "(nobody named)",
                f"{words(s.act)}, {words(s.form)}",
                visible(s.verb or ""),
                _said(s),
                _time(s.made),
                self._names(relay.actor for relay in s.via),
            )
            for s in self.data.statements
        ]
        heads = ("", "speaker", "act, form", "verb", "words", "when", "via")
        return self._rows(heads, rows)

    def _incidents(self) -> Iterator[str]:
        rows = [
            (
                self._mark(i),
                words(i.kind) + (" (background)" if i.background else ""),
                visible(str(i.where)) if i.where else "",
                _time(i.when),
                "\n".join(map(self._toll, i.tolls)),
                "\n".join(self._blame(i)),
            )
            for i in self.data.incidents
        ]
        heads = ("", "kind", "where", "when", "tolls", "who is said to have done it")
        return self._rows(heads, rows)

    def _toll(self, toll: Toll) -> str:
        whom = f" ({visible(toll.of_whom)})" if toll.of_whom else ""
        shares = ", ".join(f"{s.count} {visible(s.of_whom)}" for s in toll.including)
        including = f", including {shares}" if shares else ""
        by = f", says {self._name(toll.according_to)}" if toll.according_to else ""
        return f"{words(toll.kind)}: {toll.count}{whom}{including}{by}"

    def _blame(self, incident: Incident) -> Iterator[str]:
        yield from map(self._attribution, incident.attributions)
        if incident.participants:
            yield f"between {self._names(incident.participants)}"
        if incident.targets:
            yield f"aimed at {self._names(incident.targets)}"

    def _attribution(self, each: Attribution) -> str:
        certainty = f" ({each.certainty})" if each.certainty else ""
        if each.by == each.actor:
            return f"{each.stance}{certainty} by {self._name(each.actor)} itself"
        by = f" by {self._name(each.by)}" if each.by else ""
        return f"{each.stance}{by}{certainty}: {self._name(each.actor)}"

    def _whole(self, truce: Ceasefire) -> str:
        """The wider truce that one is part of, by the name that its own source gives it."""
        if truce.part_of is None:
            return ""
        accounts = self.data.ceasefires.of(truce.part_of)
        own = next((each for each in accounts if each.source == truce.source), None)
        return visible((own and own.name) or truce.part_of)

    def _truces(self) -> Iterator[str]:
        extensions: dict[tuple[str, str | None], list[Extension]] = {}
        for each in self.data.extensions:
            extensions.setdefault((each.ceasefire, each.source), []).append(each)
        for truce in self.data.ceasefires:
            mark = self._mark(truce)
            title = joined((mark, visible(truce.name or truce.id)), " ")
            yield from self._record(title, self._terms(truce))
            for each in extensions.pop((truce.id, truce.source), ()):
                yield from self._extension(each)
        # Those of truces that their source does not tell of itself.
        for left in extensions.values():
            for each in left:
                yield joined((self._mark(each), visible(each.ceasefire)), " ")
                yield from self._extension(each)

    def _terms(self, truce: Ceasefire) -> Iterator[tuple[str, str]]:
        yield "where", "; ".join(visible(str(place)) for place in truce.where)
        yield "kind", joined(map(words, (truce.kind, truce.side, truce.extent)))
        yield "part of", self._whole(truce)
        yield "announced", _time(truce.announced)
        yield "term", _term(truce)
        yield "parties", self._names(truce.parties)
        yield "not covered", self._names(truce.excluded)
        yield "brokers", self._names(truce.brokers)
        yield "guarantors", self._names(truce.guarantors)
        yield "monitors", self._names(truce.monitors)
        for position in truce.positions:
            yield "status", self._position(position)
        for violation in truce.violations:
            yield "breach", self._violation(violation)
        if truce.ending:
            yield "ended", self._ending(truce.ending)

    def _extension(self, each: Extension) -> Iterator[str]:
        number = f" {each.sequence}" if each.sequence else ""
        facts = [
            ("announced", _time(each.announced)),
            ("term", _term(each)),
            ("initiative", self._names(each.initiative)),
            ("brokers", self._names(each.brokers)),
            *(("status", self._position(position)) for position in each.positions),
        ]
        return self._record(f"extension{number}", facts, indent="    ")

    def _position(self, each: Position) -> str:
        by = f" by {self._name(each.actor)}" if each.actor else ""
        return joined((f"{each.stance}{by}", _time(each.when)))

    def _violation(self, each: Violation) -> str:
        against = f"by {self._name(each.against)}" if each.against else ""
        says = f"alleged by {self._name(each.alleged_by)}" if each.alleged_by else ""
        return joined((against, says, visible(each.incident or ""), _time(each.when)))

    def _ending(self, each: Ending) -> str:
        by = f" by {self._name(each.by)}" if each.by else ""
        return joined((f"{each.kind}{by}", _time(each.when)))

    def _notes(self) -> Iterator[str]:
        rows = [(self._mark(n), visible(n.code), visible(n.message)) for n in self.data.notes]
        return self._rows(("", "note", "in words"), rows)

    # Shapes --------------------------------------------------------------------------------

    def _rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
        return table(heads, rows, self.width) if rows else iter(())

    def _record(
        self, title: str, facts: Iterable[tuple[str, str]], indent: str = ""
    ) -> Iterator[str]:
        """A title, and beneath it each fact that is known, after its name."""
        yield from textwrap.wrap(title, self.width, initial_indent=indent, subsequent_indent=indent)
        for name, value in facts:
            if value:
                yield from textwrap.wrap(
                    value,
                    self.width,
                    initial_indent=f"{indent}    {name:<13}",
                    subsequent_indent=f"{indent}    {'':<13}",
                )


def _facts(source: Source) -> Iterator[tuple[str, str]]:
    yield "publisher", visible(source.publisher or "")
    yield "published", _time(source.published)
    yield "url", visible(source.url or "")
    yield "authors", ", ".join(map(visible, source.authors))
    yield "contributors", ", ".join(map(visible, source.contributors))
    yield "agencies", ", ".join(map(visible, source.agencies))
    captions = sum(each.part is Part.CAPTION for each in source.evidence)
    yield "captions", str(captions) if captions else ""


def _said(statement: Statement) -> str:
    whole = "\n".join(each.exact for each in statement.evidence)
    quoted = ((at, f"“{visible(piece)}”") for at, piece in _placed(whole, statement.quoted))
    reported = ((at, visible(piece)) for at, piece in _placed(whole, statement.reported))
    pieces = sorted((*quoted, *reported), key=lambda each: each[0])
    if not pieces:
        return short(" … ".join(visible(each.exact) for each in statement.evidence))
    return short(" … ".join(piece for _, piece in pieces))


def _placed(whole: str, pieces: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Pieces of a text with where they stand in it, each behind the one before; else at its end."""
    end = 0
    for piece in pieces:
        at = whole.find(piece, end)
        end = end if at < 0 else at + len(piece)
        yield (len(whole) if at < 0 else at), piece


def _time(when: When | None) -> str:
    return "" if when is None else str(when)


def _length(duration: Duration | None) -> str:
    return "" if duration is None else f"for {duration}"


def _term(each: Ceasefire | Extension) -> str:
    start = f"from {each.starts}" if each.starts else ""
    end = f"until {each.ends}" if each.ends else ""
    return joined((start, _length(each.duration), end), " ")
