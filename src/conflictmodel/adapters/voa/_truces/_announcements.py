"""
Who announced an extension: whose act it was, and whose word it is.

The verbs by which a position is taken are in `_positions`.
"""

from collections.abc import Sequence

from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._speech._said import Said
from conflictmodel.adapters.voa._truces._actors import Actors
from conflictmodel.adapters.voa._truces._drafts import Named, Prolongation, add_position
from conflictmodel.adapters.voa._truces._phrases import extension_nouns
from conflictmodel.adapters.voa._truces._scenes import Scene
from conflictmodel.adapters.voa._truces._verbs import beginnings, stances
from conflictmodel.model import Position
from conflictmodel.values import ActorKind, PositionStance

#: Actors whose word that a truce is extended is its announcement.
_ANNOUNCERS = frozenset(
    {
        ActorKind.STATE,
        ActorKind.GOVERNMENT_BODY,
        ActorKind.ARMED_FORCES,
        ActorKind.ARMED_GROUP,
        ActorKind.POLITICAL_BODY,
        ActorKind.INTERGOVERNMENTAL,
        ActorKind.COALITION,
    }
)


def read_announcements(actors: Actors, scene: Scene, named: Sequence[Named]) -> None:
    """Take who announced each extension that a sentence names."""
    passage = scene.passage
    prolonged = [(each, each.draft) for each in named if isinstance(each.draft, Prolongation)]
    for each, draft in prolonged:
        _prolong(actors, passage, each, draft)
    for one in scene.said if prolonged else ():
        if one.speech and _is_stance(passage, one.speech.verb[0]):
            continue
        told = (m for m in prolonged if one.covers(passage.tokens[m[0].first].start))
        # What comes behind the first one is told beside it: "after a 12-hour extension ran out".
        first = next(told, None)
        stance = _announced(passage, first[0]) if first and first[1].took_hold else None
        if first and stance:
            _announce(actors, passage, one, first[1], stance)


_NEGATED = word_set("not never no")
_TO_COME = word_set("would will to shall")
_GOVERNED_WITHIN = 3


def _announced(passage: Passage, each: Named) -> PositionStance | None:
    """
    What it is to say that: "it **was extended**" announces it, "it **would respect** it" agrees.

    "The extension was a trick" is said of one, and takes no stand that the words tell.
    """
    verbs = list(stances().all_in(passage.tokens))
    for match in verbs:
        if 0 <= each.first - match.last <= _GOVERNED_WITHIN:
            before = {*passage.words(match.first - 3, match.first)}
            if before & _NEGATED or match.value not in ("announced", "confirmed", "agreed"):
                return None
            to_come = match.value == "agreed" and before & _TO_COME
            return PositionStance.AGREED if to_come else PositionStance.ANNOUNCED
    noun = any(m.last == each.last for m in extension_nouns().all_in(passage.tokens))
    fates = (*(m for m in verbs if m.value in _MADE), *beginnings().all_in(passage.tokens))
    made = any(match.first >= each.last for match in fates)
    return None if noun and not made else PositionStance.ANNOUNCED


_MADE = ("announced", "agreed")


def _prolong(actors: Actors, passage: Passage, each: Named, draft: Prolongation) -> None:
    """ "X extended the truce", "prolonged by X": whose act it is, announces it."""
    first, after = each.first, passage.word(each.first + 1)
    subjects = actors.at(passage, first + 2) if after == "by" else []
    if after in ("the", "it", "its", "their", "a"):
        subjects = actors.before(passage, first)
    evidence = (passage.evidence(passage.span(first, first + 1)),)
    for _, actor in subjects:
        if actors.is_body(actor):
            add_position(
                draft, Position(actor=actor, stance=PositionStance.ANNOUNCED, evidence=evidence)
            )


def _announce(
    actors: Actors, passage: Passage, said: Said, draft: Prolongation, stance: PositionStance
) -> None:
    """A state or body that says that a truce is extended announces it."""
    evidence = tuple(passage.evidence(span) for span in said.spans)
    for speaker in (said.speaker, *said.co_speakers):
        if speaker is None or actors.cast.kind_of(speaker) not in _ANNOUNCERS:
            continue
        if not any((speaker, each) in draft.positions for each in PositionStance):
            add_position(
                draft,
                Position(
                    actor=speaker,
                    stance=stance,
                    statement=said.id,
                    evidence=evidence,
                ),
            )


def _is_stance(passage: Passage, verb: int) -> bool:
    """ "**Rejected** the extension", "**asked** for it": no announcement."""
    found = stances().at(passage.tokens, verb)
    return found is not None and found.value not in ("announced", "confirmed", "agreed")
