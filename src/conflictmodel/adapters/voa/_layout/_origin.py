"""
Where the words that are read stand on the page as it was passed.

Plain text is read as it is. Of an HTML page the readable text is read: tags are gone, character
references resolved, blanks collapsed. Evidence counts in the page, so its offsets go back through
an `Origin`.
"""

from bisect import bisect_right

from attrs import define, field, frozen

from conflictmodel.values import Evidence, Part


@frozen
class Origin:
    """
    The way back from the readable text to the page.

    The readable text is a row of runs. A run is either a stretch of the page as it stands, or
    characters that one stretch of the page stands for: ``&`` for ``&amp;``, a blank for a line
    break and an indent, a line break for ``<p>``. Runs of the first sort are known by being as
    long as their stretch. No runs at all: the readable text is the page.
    """

    #: The page.
    page: str = field(repr=False)

    #: Where each run begins in the readable text, and from where to where it stands in the page.
    _reads: tuple[int, ...] = field(default=(), repr=False)
    _starts: tuple[int, ...] = field(default=(), repr=False)
    _ends: tuple[int, ...] = field(default=(), repr=False)

    #: Evidence made so far: a third of it is asked for again, by other rules or for other objects,
    #: and to check it once saves 1 % of a page.
    _made: dict[tuple[int, int, Part], Evidence] = field(
        factory=dict, init=False, repr=False, eq=False
    )

    def span(self, start: int, end: int) -> tuple[int, int]:
        """
        Where a span of the readable text stands in the page.

        It ends where its last character ends, not where the next one starts: tags and comments
        that follow it are left out.
        """
        if not self._reads:
            return start, end
        first = self._place(start)[0]
        return first, self._place(end - 1)[1] if end > start else first

    def cut(self, offset: int) -> int:
        """
        Where the page is cut, if its readable text is cut at an offset.

        Cuts keep their order, and the ends of the one are the ends of the other, so that what
        tiles the readable text tiles the page.
        """
        if not self._reads:
            return offset
        if offset <= 0:
            return 0
        return min(self._place(offset)[0], len(self.page))

    def words(self, start: int, end: int, part: Part) -> Evidence:
        """Words of the readable text as evidence; tags within them are a part of it."""
        key = start, end, part
        if key not in self._made:
            start, end = self.span(start, end)
            self._made[key] = Evidence(exact=self.page[start:end], start=start, part=part)
        return self._made[key]

    def _place(self, offset: int) -> tuple[int, int]:
        """The stretch of the page that one character stands for."""
        run = bisect_right(self._reads, offset) - 1
        start, end = self._starts[run], self._ends[run]
        within = offset - self._reads[run]
        following = self._reads[run + 1] if run + 1 < len(self._reads) else offset + 1
        if following - self._reads[run] == end - start:
            return start + within, start + within + 1
        return start, end


@define
class Readable:
    """A readable text and its origin in the making."""

    _page: str
    _pieces: list[str] = field(factory=list)
    _runs: list[tuple[int, int, int]] = field(factory=list)
    at: int = 0

    def add(self, text: str, start: int, end: int) -> None:
        """Go on with a text that a stretch of the page stands for."""
        self._pieces.append(text)
        self._runs.append((self.at, start, end))
        self.at += len(text)

    def done(self) -> tuple[str, Origin]:
        """The text, and the way back."""
        # A last run that is empty: what stands after the last character is the end of the page.
        runs = [*self._runs, (self.at, len(self._page), len(self._page))]
        reads, starts, ends = zip(*runs, strict=True)
        return "".join(self._pieces), Origin(self._page, reads, starts, ends)
