"""
Breaches of a truce: who is said to have broken it, who says so, and by which incident.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._events._incidents import Incidents
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._speech._said import Said
from conflictmodel.adapters.voa._truces._actors import Actors, take
from conflictmodel.adapters.voa._truces._drafts import (
    Breach,
    Draft,
    Named,
    Prolongation,
    Truce,
)
from conflictmodel.adapters.voa._truces._scenes import Scene
from conflictmodel.adapters.voa._truces._times import time_after
from conflictmodel.adapters.voa._truces._verbs import breaking, is_doubted, is_told_of
from conflictmodel.model import Violation

_ACCUSING = word_set("accused accuses accuse accusing blamed blames")
_TRADING = word_set("traded trading trade exchanged exchanging")
# What would "be" broken is not.
_BE = lex.BE - {"be"}


@frozen
class Breaches:
    """The breaches that a sentence tells of."""

    actors: Actors
    incidents: Incidents

    def read(self, scene: Scene, named: Sequence[Named]) -> None:
        """Take each breach of a truce that the sentence names, and of "it"."""
        passage = scene.passage
        for match in breaking().all_in(passage.tokens):
            truce = _broken(passage, match, named, scene.it)
            if truce is None or is_doubted(passage, match) or _is_denied(passage, match):
                continue
            if _is_mutual(passage, match):
                self._mutual(passage, match, truce)
                continue
            time = time_after(passage, scene.times, match.last, within=5)
            # Which of several incidents is the breach, the sentence leaves open.
            incidents = self.incidents.told_in(passage)
            incident = incidents[0] if len(incidents) == 1 else None
            for violation in self._told(passage, match, truce, _teller(scene, match)):
                dated = evolve(violation, when=time.when if time else None)
                truce.breaches.append(Breach(dated, incident))
                truce.grounds.note("breach:told", violation.evidence[0])

    def _told(
        self, passage: Passage, match: Match[str], truce: Truce, teller: Said | None
    ) -> Iterator[Violation]:
        """A violation for each who is said to have broken the truce."""
        accuser, against = self._whom(passage, match, truce)
        if teller and not self.actors.is_somebody(teller.speaker):
            teller = None
        own = teller if teller and (accuser is None or teller.speaker == accuser) else None
        for each in against:
            yield Violation(
                alleged_by=accuser or (teller.speaker if teller else None),
                against=each,
                statement=own.id if own else None,
                evidence=(passage.evidence(passage.span(match.first, match.last)),),
            )

    def _mutual(self, passage: Passage, match: Match[str], truce: Truce) -> None:
        """ "X and Y accused each other", "each side accused the other": each of two the other."""
        row = []
        for position in range(max(0, match.first - 9), match.first):
            if passage.word(position) in _ACCUSING | _TRADING:
                row = self.actors.before(passage, position)
                break
        ids = [id for _, id in row] if len(row) == 2 else list(truce.parties)
        if len(ids) != 2:
            return
        words_ = passage.evidence(passage.span(match.first, match.last))
        for phrase, id in row if len(row) == 2 else ():
            take(truce.parties, truce, "parties", passage, phrase, id)
        for one, other in (ids, ids[::-1]):
            violation = Violation(alleged_by=one, against=other, evidence=(words_,))
            truce.breaches.append(Breach(violation))
        truce.grounds.note("breach:mutual", words_)

    def _by(self, passage: Passage, match: Match[str]) -> str | None:
        """ "Broken by Y", "violations of the truce by Y"."""
        for position in range(match.last, min(match.last + 8, len(passage.tokens))):
            if passage.word(position) == "by":
                if position > match.last and _is_of_another(passage, position - 1):
                    return None
                return _first(self.actors.at(passage, position + 1))
        return None

    def _whom(
        self, passage: Passage, match: Match[str], truce: Truce
    ) -> tuple[str | None, Sequence[str | None]]:
        """
        Who says so, if the words tell, and who is said to have broken it.

        "X accused Y of breaking", "Y broke", "both sides broke", "broken by Y".
        """
        for position in range(match.first - 1, max(-1, match.first - 14), -1):
            if passage.word(position) in _ACCUSING:
                accused = self.actors.at(passage, position + 1)
                return _first(self.actors.before(passage, position)), [_first(accused)]
        if passage.word(match.first - 1) == "citing":
            return _first(self.actors.at(passage, 0)), [self._by(passage, match)]
        if against := self._by(passage, match):
            return None, [against]
        if passage.word(match.first - 1) in _BE or match.value == "noun":
            return None, [None]
        subject = _past_had(passage, match.first)
        if passage.word(subject - 1) in ("sides", "parties") and len(truce.parties) == 2:
            return None, list(truce.parties)
        return None, [_first(self.actors.before(passage, match.first))]


_COMMITTED = word_set("committed perpetrated made caused")


def _is_of_another(passage: Passage, verb: int) -> bool:
    """ "Breaches were **reported** by X": whoever counts them did not commit them."""
    word = passage.word(verb)
    participle = word.endswith("ed") or passage.word(verb - 1) in lex.BE
    return participle and word not in _COMMITTED


def _past_had(passage: Passage, verb: int) -> int:
    return verb - (passage.word(verb - 1) in ("had", "have", "has"))


def _is_mutual(passage: Passage, match: Match[str]) -> bool:
    """Whether sides accuse each other."""
    before = passage.words(match.first - 9, match.first)
    pairs = set(pairwise(before))
    mutual = bool(pairs & {("each", "other"), ("the", "other"), ("one", "another")})
    return (mutual and bool(_ACCUSING & set(before))) or bool(_TRADING & set(before))


def _first(found: Sequence[tuple[object, str]]) -> str | None:
    return found[0][1] if found else None


def _broken(
    passage: Passage, match: Match[str], named: Sequence[Named], it: Draft | None
) -> Truce | None:
    """The truce that a verb or noun of breaking has for its object, or for its subject."""
    truce = it.truce if isinstance(it, Prolongation) else it if isinstance(it, Truce) else None
    for each in named:
        behind = 0 <= each.first - match.last <= 3
        passive = (
            match.value == "verb"
            and match.first > each.last
            and bool(_BE & {*passage.words(match.first - 3, match.first)})
            and is_told_of(passage, each, match.first)
        )
        if isinstance(each.draft, Truce) and (behind or passive):
            return each.draft
    if passage.word(match.last) in ("it", "them") and match.value == "verb":
        return truce
    # "Truce violations": the noun of the truce is no object of its own there.
    whose = passage.word(match.first - 1) in _COMPOUNDS
    return truce if whose and match.value == "noun" else None


_COMPOUNDS = word_set("cease-fire ceasefire truce")


def _is_denied(passage: Passage, match: Match[str]) -> bool:
    before = {*passage.words(match.first - 4, match.first)}
    after = {*passage.words(match.last, match.last + 5)}
    if _is_refuted(passage, match):
        return True
    if match.value == "noun" and after & {"would", "will", "could"}:
        return True
    return bool(before & {"denied", "denies", "no", "without", "any", "against", "warned"})


_REFUTING = word_set(
    "denied denies deny denying rejected rejects rejecting dismissed dismisses dismissing refuted"
)
_REFUTED_WITHIN = 8


def _is_refuted(passage: Passage, match: Match[str]) -> bool:
    """ "**Rejected** accusations that it broke it"; "breaches of it were **denied** by X"."""
    for position in range(match.first - 1, max(-1, match.first - _REFUTED_WITHIN), -1):
        if passage.word(position) in _REFUTING:
            return True
        if passage.word(position) in (",", ";", "and", "but"):
            break
    behind = range(match.last, match.last + _REFUTED_WITHIN)
    return match.value == "noun" and any(
        passage.word(p) in _REFUTING and passage.word(p - 1) in lex.BE for p in behind
    )


def _teller(scene: Scene, match: Match[str]) -> Said | None:
    start = scene.passage.tokens[match.first].start
    covering: Iterator[Said] = (each for each in scene.said if each.covers(start))
    return next(covering, None)
