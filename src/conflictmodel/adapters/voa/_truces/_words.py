"""
What names a truce: "a local cease-fire in the city X", "the August 5 truce", "that deal".

A noun is found first, then what stands around it (`_phrases`). Whether the words name a
truce at all is told in `_not_meant`: a body, talks, a hope, a refusal and a tariff war name
none. Which truce they name is the question of `_matching`.
"""

from collections.abc import Iterator
from functools import cache

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import Lookup, Match, word_set
from conflictmodel.adapters.voa._sentences._times import TimeWords
from conflictmodel.adapters.voa._truces._behind import behind
from conflictmodel.adapters.voa._truces._not_meant import FIGURES, NOT_MEANT, is_wished
from conflictmodel.adapters.voa._truces._phrases import (
    TruceWords,
    before,
    modifiers,
    names_a_date,
)
from conflictmodel.adapters.voa._truces._scenes import Scene
from conflictmodel.adapters.voa._truces._stand_ins import opener
from conflictmodel.adapters.voa._truces._stopping import (
    acts_of,
    deed_of,
    stopped_by,
    stops_of,
    tells_of_fighting,
)
from conflictmodel.adapters.voa._truces._verbs import stances

# The nouns, and what each may be ------------------------------------------------------------------


@cache
def _nouns() -> Lookup[tuple[str, str, bool]]:
    """Every noun of a truce with the form, kind and number it has."""
    rows = [
        (form, ("pause" if row.weak else "noun", row.value, form == row.many))
        for row in lex.TRUCE_NOUNS
        if row.value != "definitive" or not row.weak
        for form in row.forms
    ]
    rows += _named_by_kind(rows)
    repeats = [(noun, ("repeat", "unspecified", False)) for noun in lex.TRUCE_REPEAT_NOUNS]
    ones = [("one", ("one", "unspecified", False)), ("ones", ("one", "unspecified", True))]
    acts = [(act, ("act", "unspecified", False)) for act in lex.TRUCE_ACTS]
    return Lookup([*rows, *repeats, *ones, *acts])


def _named_by_kind(
    rows: list[tuple[str, tuple[str, str, bool]]],
) -> Iterator[tuple[str, tuple[str, str, bool]]]:
    """ "A **local** truce", "a cease-fire **agreement**"."""
    plain = [(form, many) for form, (_, kind, many) in rows if form.rstrip("s") in _TRUCES]
    for form, many in plain:
        for row in lex.TRUCE_KINDS:
            yield from ((f"{each} {form}", ("noun", row.value, many)) for each in row.forms)
    for form in (*_TRUCES, "cessation of hostilities"):
        kind = "cessation_of_hostilities" if form not in _TRUCES else "unspecified"
        for each in lex.TRUCE_FORMS:
            yield f"{form} {each}", ("noun", kind, each.endswith("s"))


_TRUCES = ("truce", "cease-fire", "ceasefire")


def _matches_of(passage: Passage) -> list[Match[tuple[str, str, bool]]]:
    """All nouns and deeds that may name a truce, none within another."""
    found = [*_nouns().all_in(passage.tokens)]
    if tells_of_fighting(passage):
        # "A pause **in the fighting**" reaches further than the pause.
        found += [*stops_of(passage), *acts_of(passage)]
    if len(found) < _SEVERAL:
        return found
    free, kept = 0, list[Match[tuple[str, str, bool]]]()
    for match in sorted(found, key=lambda each: (each.first, -each.last)):
        if match.first >= free:
            kept.append(match)
            free = match.last
    return kept


_SEVERAL = 2


@cache
def _metaphors() -> Lookup[str]:
    return Lookup((phrase, phrase) for phrase in lex.NOT_TRUCES)


def truces_of(scene: Scene) -> tuple[TruceWords, ...]:
    """
    The truces that a sentence names as objects, from left to right.
    """
    passage = scene.passage
    matches = _matches_of(passage)
    first = opener(passage)
    if not (matches or first):
        return ()
    if _metaphors().all_in(passage.tokens):
        at = matches[0].first if matches else 0
        return (TruceWords(at, at + 1, at, "figure", "unspecified", frozenset(), definite=False),)
    found = [first] if first else []
    for match in matches:
        truce = _truce_at(passage, match, scene.times)
        if truce:
            found.append(truce)
    return tuple(_with_reach(passage, found))


_SEMICOLON = frozenset({";"})


def _with_reach(passage: Passage, found: list[TruceWords]) -> Iterator[TruceWords]:
    """Each with the end of what the sentence may tell of it: the next truce, or a semicolon."""
    for number, each in enumerate(found, start=1):
        reach = found[number].first if number < len(found) else len(passage.tokens)
        stops = passage.positions_of(_SEMICOLON)
        stop = next((p for p in stops if each.last <= p < reach), reach)
        yield each._replace(reach=stop)


def _truce_at(
    passage: Passage, match: Match[tuple[str, str, bool]], times: tuple[TimeWords, ...]
) -> TruceWords | None:
    form, kind, plural = match.value
    deed = stopped_by(passage, match.last) if form == "repeat" else None
    form = "noun" if deed else form
    if form in ("repeat", "one") and not _points(passage, match.first, form):
        return None
    if form == "act":
        return deed_of(passage, match)
    bare = TruceWords(
        match.first, match.last, match.first, form, kind, frozenset(), False, plural=plural
    )
    found = behind(passage, before(passage, bare, times), times)
    found = found._replace(wished=is_wished(passage, found))
    if found.length is None:
        # "A deal to stop shooting **for two days**", "a moratorium **of ten days** on attacks".
        start, end = (deed.last, deed.last + 3) if deed else (match.first, match.last)
        own = (x for x in passage.lengths if start < x.first < end)
        found = found._replace(length=next(own, None))
    found, end = _with_offer(passage, found, match.last)
    if any(test(passage, found, end) for _, test in NOT_MEANT):
        return None
    if any(test(passage, found, end) for _, test in FIGURES):
        return found._replace(form="figure")
    return found


_OFFERS = word_set("offer proposal plan initiative proposals offers")


def _with_offer(passage: Passage, found: TruceWords, end: int) -> tuple[TruceWords, int]:
    """ "Rejected the **truce offer**": a truce proposed, where somebody takes a stand on it."""
    offered = passage.word(end) in _OFFERS and (found.definite or found.length)
    if not offered or not stances().all_in(passage.tokens):
        return found, end
    proposed = found.modifiers | {"proposed"}
    return found._replace(last=max(found.last, end + 1), modifiers=proposed), end + 1


#: "It **followed** one of March 1998", "**unlike** the one in May".
_COMPARING = word_set(
    "followed follows replaced replaces unlike than succeeded the like after recalled"
)


def _points(passage: Passage, position: int, form: str) -> bool:
    """ "That deal" and "the bilateral deal" point back; "a 12-hour one" does if it has a length."""
    before = passage.word(position - 1)
    if form == "one":
        feast = modifiers().at(passage.tokens, position - 1)
        again = feast is not None and feast.value == "holiday" and passage.word(position - 2) == "a"
        dated = passage.word(position + 1) in ("of", "in", "from") and before in _COMPARING
        timed = any(t.first - position == 2 and names_a_date(passage, t) for t in passage.times)
        return again or (dated and timed) or any(x.last == position for x in passage.lengths)
    modified = modifiers().at(passage.tokens, position - 1) and passage.word(position - 2)
    return before in lex.POINTING or modified in lex.POINTING
