"""
A verb told as happened, with those who stand around it.
"""

from attrs import frozen

from conflictmodel.adapters.voa._events._sites import Site
from conflictmodel.values import IncidentKind


@frozen
class Case:
    """A verb told as happened, with what the lexicon says of it."""

    site: Site
    kind: IncidentKind
    weak: bool
    passive: bool

    @property
    def harmed(self) -> frozenset[str]:
        """What stands where those harmed stand: before a passive, behind an active verb."""
        return self.site.before if self.passive else self.site.after | named_next(self.site)

    @property
    def doing(self) -> frozenset[str]:
        """What stands where those who do it stand."""
        return self.site.after if self.passive else self.site.before


DOERS = frozenset({"armed", "arms", "state"})


IN_ARMS = frozenset({"armed", "state"})


def subject_of(site: Site) -> frozenset[str]:
    """The last words before a verb."""
    return frozenset(site.passage.word(p) for p in range(max(0, site.start - 6), site.start))


def named_next(site: Site) -> frozenset[str]:
    """ "captured Marsa Qadim": a name that follows at once may be ground or somebody."""
    token = site.passage.tokens[site.last] if site.last < len(site.passage.tokens) else None
    named = {"ground", "soil", "named"}
    return frozenset(named if token and token.text[:1].isupper() else ())
