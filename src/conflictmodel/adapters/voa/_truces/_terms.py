"""
What a sentence tells of a truce's term: begun, holding, running out, over.

`TERMS` is a table of rules, each for one kind of words; all that fit are taken. A verb tells of
a truce that is its subject, or of one to which a "that" or "which" leads (`is_told_of`).
"""

from collections.abc import Callable

from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Match, word_set
from conflictmodel.adapters.voa._sentences._times import Length, TimeWords
from conflictmodel.adapters.voa._truces._coverage import COVERING, places_covered
from conflictmodel.adapters.voa._truces._drafts import Draft
from conflictmodel.adapters.voa._truces._lengths import is_added
from conflictmodel.adapters.voa._truces._scenes import Telling
from conflictmodel.adapters.voa._truces._times import time_after
from conflictmodel.adapters.voa._truces._verbs import (
    ROOM,
    beginnings,
    being_over,
    endings,
    holding,
    is_denied,
    is_doubtful,
    is_to_come,
    is_told_of,
    is_wanted,
    stances,
)
from conflictmodel.model import Ending
from conflictmodel.values import EndingKind

# The rules ----------------------------------------------------------------------------------------


def _begun(telling: Telling) -> None:
    """ "Took effect Tuesday", "is to begin at 6 a.m. Friday", "that began in April"."""
    for match in telling.matches(beginnings()):
        verb = match.first
        if is_doubtful(telling.passage, verb) or not _is_beginning(telling, match):
            continue
        ing = telling.passage.word(verb) in ("beginning", "starting")
        time = telling.time_after(match.last, verb)
        if time and not (ing and telling.is_extended(verb)):
            _set_time(telling, telling.truce, "starts", telling.planned(time) if ing else time)


def _covers(telling: Telling) -> None:
    """ "**Covers** the towns of X and Y", "covering X": where it holds."""
    passage, truce = telling.passage, telling.truce
    for position in telling.positions_of(COVERING):
        if is_doubtful(passage, position):
            continue
        leads = position == telling.found.last or passage.word(position - 1) in (",", "and")
        ing = passage.word(position) == "covering" and leads
        if not (ing or is_told_of(passage, telling.found, position)):
            continue
        for name in places_covered(passage, position + 1):
            truce.place = truce.place or name.place
            if name.place.name != truce.place.name:
                truce.covers.setdefault(name.place.name, name.place)
            truce.fill("where", "term:covers", passage, name.first, name.last)


def _begins_one(telling: Telling) -> None:
    """ "The coalition **began** a two-week truce on Thursday"."""
    passage, found = telling.passage, telling.found
    match = next((m for m in beginnings().all_in(passage.tokens) if m.last == found.first), None)
    if match is None or is_doubtful(passage, match.first):
        return
    time = telling.time_after(found.last, match.first)
    if time:
        _set_time(telling, telling.truce, "starts", time)


def _is_beginning(telling: Telling, match: Match[str]) -> bool:
    # "Starting Monday" needs no subject.
    ing = telling.passage.word(match.first) in ("beginning", "starting")
    return ing or is_told_of(telling.passage, telling.found, match.first)


def _from(telling: Telling) -> None:
    """ "From 6 a.m. until 9 p.m. Friday", "from March 3 until April 9", "as of Sunday"."""
    passage = telling.passage
    for position in telling.positions_of(_STARTING):
        as_of = passage.word(position) == "as"
        if as_of and passage.word(position + 1) != "of":
            continue
        time = time_after(passage, telling.times, position + 1 + as_of, within=2)
        own = position - telling.found.last <= 5 or _runs(telling, position)
        if time and own and not telling.is_extended(position) and _belongs(telling, position):
            _set_time(telling, telling.truce, "starts", telling.planned(time))


_STARTING = word_set("from effective as starting beginning")


def _runs(telling: Telling, position: int) -> bool:
    """ "Will run from", "is in force from": further on, a verb has to tie the time to it."""
    passage = telling.passage
    return bool(_RUNNING & {*passage.words(telling.found.last, position)})


_RUNNING = word_set("run runs last lasts hold holds observed force effect effective valid")


def _since(telling: Telling) -> None:
    """ "In force since September": in force, and from when."""
    passage = telling.passage
    for position in telling.positions_of(_SINCE):
        time = time_after(passage, telling.times, position + 1, within=1)
        before = {*passage.words(position - 5, position)}
        inside = before & {"force", "place", "effect", "held", "holding"}
        if time and inside:
            _set_time(telling, telling.truce, "starts", time)


_SINCE = frozenset({"since"})


def _holds(telling: Telling) -> None:
    """ "Appeared to be holding": it has begun, whenever that was."""
    for match in telling.matches(holding()):
        doubt = is_doubtful(telling.passage, match.first)
        known = any(each.field == "starts" for each in telling.truce.support)
        if not (doubt or known) and is_told_of(telling.passage, telling.found, match.first):
            telling.truce.fill("starts", "term:holds", telling.passage, match.first, match.last)


def _until(telling: Telling) -> None:
    """ "Until June 30", "through Sunday": the last day it was agreed to hold."""
    passage = telling.passage
    for position in telling.positions_of(_UNTIL):
        until = passage.word(position) != "to"
        if until or telling.truce.starts:
            time = time_after(passage, telling.times, position + 1, within=2 if until else 0)
            if time and not telling.is_extended(position) and _belongs(telling, position):
                _set_time(telling, telling.truce, "ends", telling.planned(time))


_UNTIL = word_set("until till through to")


def _lasts(telling: Telling) -> None:
    """ "For ten days", "is to last 11 hours": how long it was agreed to hold."""
    passage, truce = telling.passage, telling.truce
    for length in passage.lengths:
        if not telling.found.last <= length.first < telling.found.reach or truce.duration:
            continue
        own = _is_in_relative(telling, length) or not telling.is_extended(length.first)
        if own and _is_term(telling, length):
            truce.duration = length.duration
            truce.fill("duration", "term:lasts", passage, length.first, length.last)


def _is_in_relative(telling: Telling, length: Length) -> bool:
    """ "Carry on with a truce **that was sworn for one week**"."""
    behind = telling.found.last
    leads = telling.passage.word(behind) in ("that", "which")
    return leads and length.first - behind <= _RELATIVE


_RELATIVE = 6
_LASTING = word_set("last lasts lasted lasting run runs")
_PERIOD = word_set("an a initial first period another at least up to the about full")


def _is_term(telling: Telling, length: Length) -> bool:
    """Whether a length is a truce's own: behind "last", or soon behind it with "for"."""
    passage, position = telling.passage, length.first
    if is_added(passage, length):
        return False
    while position > telling.found.last and passage.word(position - 1) in (_PERIOD | {"of"}):
        position -= 1
    before = passage.word(position - 1)
    verb = position - 1 - (before == "for")
    if passage.word(verb) in _LASTING:
        return is_told_of(passage, telling.found, verb)
    if before == "for" and _is_agreed_for(telling, position - 1):
        return True
    if before == "for" or passage.word(position) == "of":
        return position - 1 - telling.found.last <= 4 and _belongs(telling, position)
    return False


def _is_agreed_for(telling: Telling, position: int) -> bool:
    """ "**Struck** on May 25 **for** one week", however far behind the truce."""
    passage = telling.passage
    start = next((t.first for t in telling.times if t.last == position), position)
    start -= passage.word(start - 1) in ("on", "in")
    made = (m for m in stances().all_in(passage.tokens) if m.last == start)
    return any(
        is_told_of(passage, telling.found, m.first)
        or passage.words(telling.found.last, m.first) in ((), (",",))
        for m in made
    )


def _belongs(telling: Telling, position: int) -> bool:
    """Whether words of time belong to the truce: no verb of something else stands between."""
    found, passage = telling.found, telling.passage
    gap = passage.words(found.last, position)
    return not set(gap) & _OTHER_CLAUSE and len(gap) <= ROOM


_OTHER_CLAUSE = word_set(
    """
    held holding survived extended prolonged renewed expired ended collapsed said says killed
    since after while where
    when because although fighting clashes denied extension
    """
)


def _ended(telling: Telling) -> None:
    """ "Expired Thursday", "collapsed within hours"; "expires Friday" tells when it is to end."""
    for match in telling.matches(endings()):
        verb, passage = match.first, telling.passage
        untold = is_doubtful(passage, verb) or is_denied(passage, verb)
        untold = untold or not is_told_of(passage, telling.found, verb)
        if untold or _ends_something(passage, match):
            continue
        if is_to_come(passage, verb):
            time = telling.time_after(match.last, verb)
            if time and match.value == EndingKind.EXPIRED:
                _set_time(telling, telling.truce, "ends", time)
            return
        _end(telling, match)


def _ends_something(passage: Passage, match: Match[str]) -> bool:
    """ "Ended **the** fighting", "ending eight days of war": something else is over."""
    ends = passage.word(match.first).startswith("end")
    lengths = any(length.first == match.last for length in passage.lengths)
    after = passage.word(match.last)
    return ends and (lengths or after in _WHAT_ENDS or passage.word(match.first) == "ending")


_WHAT_ENDS = word_set("the a an weeks months years days decades fighting hostilities all its their")


def _end(telling: Telling, match: Match[str]) -> None:
    truce, passage = telling.truce, telling.passage
    time, kind = telling.time_after(match.last), EndingKind(match.value)
    if time and kind is EndingKind.EXPIRED:
        _set_time(telling, truce, "ends", time)
    if truce.ending is not None or (kind is EndingKind.EXPIRED and _went_on(telling, match.first)):
        return
    words_ = passage.evidence(passage.span(match.first, time.last if time else match.last))
    verb, truce_words = (passage.tokens[p].start for p in (match.first, telling.found.first))
    teller = next((s for s in telling.scene.said if s.covers(verb) and s.covers(truce_words)), None)
    truce.grounds.note("term:ended", words_)
    truce.ending = Ending(
        kind=kind,
        when=time.when if time else None,
        according_to=teller.speaker if teller else None,
        statement=teller.id if teller else None,
        evidence=(words_,),
    )


def _over(telling: Telling) -> None:
    """ "Was over", "is no longer in force": whoever says so has given it up."""
    passage = telling.passage
    for match in telling.matches(being_over()):
        untold = is_doubtful(passage, match.first) or is_denied(passage, match.first)
        if not untold and match.first - telling.found.last <= 4:
            _end(telling, match)


def _went_on(telling: Telling, verb: int) -> bool:
    """Whether only a term ran out: the initial one, or that of a truce extended after it."""
    found, truce = telling.found, telling.truce
    if found.form == "ordinal":
        return False
    if "first" in found.modifiers:
        return True
    if telling.was_extended(verb):
        return False
    return telling.is_extended(found.reach) or bool(found.length and truce.is_prolonged)


def _set_time(telling: Telling, draft: Draft, name: str, time: TimeWords) -> None:
    """Fill a time once; where the day cannot be told, the words stand for it."""
    known = getattr(draft, name)
    # The hour of the day that is known, or the first word of it.
    closer = known and time.when and time.when.text.startswith(f"{known.text}T")
    if known is None or closer:
        setattr(draft, name, time.when)
    elif any(each.field == name for each in draft.support):
        return
    draft.fill(name, f"term:{name}", telling.passage, time.first, time.last)


TERMS: tuple[tuple[str, Callable[[Telling], None]], ...] = (
    ("begun", _begun),
    ("covers", _covers),
    ("begins-one", _begins_one),
    ("from", _from),
    ("since", _since),
    ("holds", _holds),
    ("until", _until),
    ("lasts", _lasts),
    ("ended", _ended),
    ("over", _over),
)


def read_terms(telling: Telling) -> None:
    """Take all that a sentence tells of the term of a truce."""
    found = telling.found
    if found.added or is_wanted(telling.passage, found.first, found.last):
        return  # "Another 48 hours of calm began": not when the truce did.
    if found.form == "act" and telling.truce.is_prolonged:
        return  # "Shall hold their fire until Sunday": the order may be one of the longer term.
    for _, rule in TERMS:
        rule(telling)
