"""
A truce told by what stops: "a halt to attacks", "agreed to stop shooting", "the guns fall silent".

A word of stopping and one of fighting make a truce, whatever small words stand between them; a
halt to flights and a suspension of a surgeon's operations make none.
"""

from collections.abc import Iterator

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._truces._lengths import is_added
from conflictmodel.adapters.voa._truces._phrases import TruceWords

_LINKS = word_set("in to of on against from")
_NO_ADJECTIVES = lex.PREPOSITIONS | word_set(', . ; : and or that which who said until for ” "')
_FILLERS = 3

#: What armed forces do, and surgeons, companies and workers too.
_AMBIGUOUS = word_set("operations strikes operation activities")
_ARMED = word_set(
    """
    military army armies armed troops soldiers forces rebels rebel militants insurgents guerrillas
    fighters militia militias air offensive combat missile drone security search ground gunmen
    separatists rockets raids hostile cross-border energy bombing
    """
)


def is_armed(passage: Passage) -> bool:
    """Whether a sentence names those who bear arms, or what they do with them."""
    return not _ARMED.isdisjoint(passage.tokens.words)


def fought(passage: Passage, position: int) -> int:
    """
    Behind the word of fighting that stands at a position, past small words; 0 if there is none.
    """
    for at in range(position, position + _FILLERS + 1):
        word = passage.word(at)
        if word in lex.FIGHTING:
            return at + 1 if _is_bare(passage, at + 1) else 0
        if word == "campaign" and passage.word(at - 1) in _ARMED:
            return at + 1
        if word in _AMBIGUOUS:
            return at + 1 if is_armed(passage) else 0
        if word in _NO_ADJECTIVES or not word:
            return 0
    return 0


def _is_bare(passage: Passage, position: int) -> bool:
    """Whether no owner follows: "stop the **bombing suspect's** trial"."""
    return passage.word(position + 1) not in ("'s", "'") or passage.word(position) in _ENDING


_ENDING = lex.PREPOSITIONS | lex.SUBORDINATORS | lex.DETERMINERS | word_set(", . ; and or")


def stop_at(passage: Passage, position: int) -> int:
    """Behind "a halt **to all attacks**": where the noun of stopping reaches; 0 if nowhere."""
    if passage.word(position) not in lex.STOPS:
        return 0
    # "A moratorium **of ten days** on attacks".
    of = passage.word(position + 1) == "of"
    own = (x.last for x in passage.lengths if of and x.first == position + 2)
    link = next(own, position + 1)
    return fought(passage, link + 1) if passage.word(link) in _LINKS else 0


def _past_what(passage: Passage, last: int) -> int:
    """ "On attacks **against power plants** was agreed": up to the verb."""
    if last and passage.word(last) in ("against", "on"):
        verbs = (p for p in range(last + 2, last + 6) if passage.word(p) in lex.BE)
        return next(verbs, last)
    return last


def stops_of(passage: Passage) -> Iterator[Match[tuple[str, str, bool]]]:
    """Every noun of stopping with the fighting that it stops."""
    for position in passage.positions_of(lex.STOPS):
        last = _past_what(passage, stop_at(passage, position))
        if last:
            kind = "unspecified"
            if passage.word(last - 1) == "hostilities" and passage.word(position) != "pause":
                kind = "cessation_of_hostilities"
            yield Match(position, last, ("noun", kind, passage.word(position).endswith("s")))


def acts_of(passage: Passage) -> Iterator[Match[tuple[str, str, bool]]]:
    """Every verb of stopping with the fighting that it stops, and guns that fall silent."""
    for position in passage.positions_of(lex.STOPPING):
        last = fought(passage, position + 1)
        if last:
            yield Match(position, last, _ACT)
        elif _is_stopped(passage, position):
            yield Match(position - 1, position + 1, _ACT)
    for length in passage.lengths if "without" in passage.tokens.words else ():
        # "Agreed to **two days without shooting**".
        if passage.word(length.last) == "without" and fought(passage, length.last + 1):
            yield Match(length.first, fought(passage, length.last + 1), _ACT)
    for position in passage.positions_of(_SILENT):
        guns = [p for p in range(position - 12, position) if passage.word(p) in _GUNS]
        if guns and passage.word(position - 1) in _FALLING:
            yield Match(position - 1, position + 1, _ACT)


def _is_stopped(passage: Passage, position: int) -> bool:
    """ "**Shelling** of the town is **to stop**", "attacks will be halted"."""
    to = passage.word(position - 1) in ("to", "will", "would", "be")
    return to and not lex.FIGHTING.isdisjoint(passage.words(position - 9, position))


_ACT = ("act", "unspecified", False)
_SILENT = word_set("silent quiet still")
_GUNS = word_set("guns weapons cannons artillery")
_FALLING = word_set("fall falling stay staying be remain keep go fell stayed kept remained being")


_SIGNS = lex.FIGHTING | _AMBIGUOUS | _SILENT | {"campaign"}


_STOPPED = lex.STOPS | lex.STOPPING | _SILENT | {"without"}


def tells_of_fighting(passage: Passage) -> bool:
    """Whether fighting and its stopping are named at all: asked of every sentence of a page."""
    words = passage.tokens.words
    return not (_SIGNS.isdisjoint(words) or _STOPPED.isdisjoint(words))


def stopped_by(
    passage: Passage, position: int, within: int = 10
) -> Match[tuple[str, str, bool]] | None:
    """ "An agreement **to stop the shooting**", "the first deal **stopped the raids**"."""
    acts = acts_of(passage) if tells_of_fighting(passage) else ()
    return next((act for act in acts if 0 <= act.first - position <= within), None)


# Whether the deed makes a truce -------------------------------------------------------------------

_PROMISING = word_set(
    """
    agreed agree ordered pledged promised announced declared decided would will are is got persuaded
    undertook vowed continue go keep to said
    """
)
_GOING_ON = word_set("on continue continued keep kept")
_ARMS = word_set("arms weapons")


def deed_of(passage: Passage, match: Match[tuple[str, str, bool]]) -> TruceWords | None:
    """ "Agreed to **stop fighting** for 48 hours": a truce told by what is done."""
    before = {*passage.words(match.first - 4, match.first)}
    done = _is_done(passage, match)
    if before & _OWN_MEN and before & {"told", "tells"}:
        before = before - {"told", "tells"} | {"ordered"}
    doing = passage.word(match.first).endswith("ing") and not lex.BE.isdisjoint(before)
    if not (before & _PROMISING or done or doing) or before & _NOT_PROMISED:
        return None
    if {"if", "unless"} & {*passage.words(match.last, len(passage.tokens))}:
        return None
    found = TruceWords(
        match.first, match.last, match.first, "act", "unspecified", frozenset(), definite=False
    )
    for length in passage.lengths:
        if length.first == match.first:
            added = is_added(passage, length)
            return found._replace(added=length) if added else found._replace(length=length)
        gap = passage.words(match.last, length.first)
        if length.first >= match.last and len(gap) <= 9 and "for" in gap[-3:]:
            if is_added(passage, length) or before & _GOING_ON:
                return found._replace(last=length.last, added=length)
            return found._replace(last=length.last, length=length)
    after = {*passage.words(match.last, match.last + 5)}
    return found if after & _ACT_TERMS and not done else None


def _is_done(passage: Passage, match: Match[tuple[str, str, bool]]) -> bool:
    """ "**Laid down their arms** for two days", "**suspended military operations**"."""
    words = passage.words(match.first, match.last)
    if words[0] in ("suspended", "paused"):
        return not (lex.FIGHTING | _MILITARY).isdisjoint(words)
    return words[-1] in _ARMS and words[0] in ("laid", "put")


_MILITARY = word_set("military combat offensive army")
_OWN_MEN = word_set("troops forces soldiers men army military fighters gunners")
_ACT_TERMS = word_set("from until starting beginning past beyond through till")
_NOT_PROMISED = word_set(
    "not never if told tells demanded urged asked called calls must should could refused"
)
