"""
What names an event: "an airstrike on", "shelled", "the attack".

Two ordered tables tell how: `VERBS` for a verb by its form, `NOUNS` for a noun by what stands
around it. What no row tells, and what the clause puts in doubt (`_clauses`), names none.
"""

from collections.abc import Callable, Iterator
from functools import cache

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa import _words as words
from conflictmodel.adapters.voa._clauses import (
    BOUNDARIES,
    COUNTING,
    DETERMINERS,
    POINTING,
    Factuality,
    Site,
    company_after,
    company_before,
    factuality_of,
    is_company,
    noun_site,
    verb_site,
)
from conflictmodel.adapters.voa._passages import Passage
from conflictmodel.adapters.voa._phrases import Lookup, Match, word_set
from conflictmodel.values import IncidentKind, Part


@frozen
class Trigger:
    """Words that name an event."""

    first: int
    last: int
    #: The first word of its phrase: the article of a noun, the auxiliary of a verb.
    start: int
    kind: IncidentKind
    #: ``noun`` or ``verb`` and the row that tells it, or ``toll`` where only harm is told.
    rule: str
    #: Whether "the" or "this" points back.
    definite: bool
    #: Whether it tells of an event by itself; the others join one that is told.
    firm: bool
    #: Whether it names what was done to people, and not how: "killed".
    harm: bool = False
    #: Whether it says that it is not the one told before: "another", "a second".
    other: bool = False
    #: Whether the word may name any deed: "the attack", "hit".
    general: bool = False
    #: Whether it says of its event whose, where or when it was: it is none told beside it.
    own: bool = False
    #: Whether it stands behind "in": "killed **in an attack**" names what was told.
    within: bool = False
    #: ``deed``, ``campaign`` or ``war``: what lasts is another event than what was done in it.
    sort: str = "deed"


#: The rules by which a verb tells outright what happened.
FINITE = frozenset({"verb-past", "verb-perfect", "verb-passive"})


@frozen
class _Word:
    kind: str
    weak: bool
    forms: frozenset[str]


@cache
def _nouns() -> Lookup[_Word]:
    noun = frozenset({"noun"})
    return Lookup(
        (form, _Word(row.value, row.weak, noun)) for row in lex.EVENT_NOUNS for form in row.forms
    )


@cache
def _verbs() -> Lookup[_Word]:
    return Lookup(
        (form, _Word(row.value, row.weak, _names_of(row, form)))
        for row in lex.EVENT_VERBS
        for form in row.forms
    )


def _names_of(row: lex.Verb, form: str) -> frozenset[str]:
    """Which forms of the verb a word can be: "hit" is its base and its past."""
    names = ("base", "third", "past", "participle", "ing")
    forms = (row.base, row.third, row.past, row.participle, row.ing)
    return frozenset(name for name, each in zip(names, forms, strict=True) if each == form)


@cache
def _non_events() -> Lookup[str]:
    return Lookup((phrase, phrase) for phrase in lex.NON_EVENTS)


@cache
def _truce_nouns() -> Lookup[str]:
    # "A cessation of hostilities" tells of no hostilities.
    return words.phrases(lex.TRUCE_NOUNS, weak=True)


@cache
def _arenas() -> Lookup[str]:
    return Lookup((phrase, phrase) for phrase in lex.ARENAS)


def triggers_of(passage: Passage) -> tuple[Trigger, ...]:
    """
    The words in a sentence that name an event which is said to have happened.
    """
    nouns, verbs = _nouns().all_in(passage.tokens), _verbs().all_in(passage.tokens)
    if not nouns and not verbs:
        return ()
    nothing = (*_non_events().all_in(passage.tokens), *_truce_nouns().all_in(passage.tokens))
    taken = {p for match in nothing for p in range(match.first, match.last)}
    found: list[Trigger] = []
    for each in (*nouns, *verbs, *_split_verbs(passage)):
        if taken.isdisjoint(range(each.first, each.last)):
            trigger = _trigger(passage, each)
            if trigger:
                found.append(trigger)
                taken.update(range(each.first, each.last))
    if any(t.firm for t in found) and _arenas().all_in(passage.tokens):
        found = [t for t in found if _is_armed(passage, t)]
    return tuple(sorted(found, key=lambda each: each.first))


def _split_verbs(passage: Passage) -> Iterator[Match[_Word]]:
    """ "Took ten people hostage", "set two cars on fire": the object stands inside the phrase."""
    for position, token in enumerate(passage.tokens):
        row = _split().get(token.low)
        for back in range(2, 8) if row else ():
            verb = passage.word(position - back)
            if row and verb in row.verbs:
                forms = frozenset({"ing" if verb.endswith("ing") else "past", "participle"})
                first = position - back
                yield Match(first, first + 1, _Word(row.value, False, forms))
                break


@cache
def _split() -> dict[str, lex.SplitVerb]:
    return {last: row for row in lex.SPLIT_VERBS for last in row.last}


def _trigger(passage: Passage, match: Match[_Word]) -> Trigger | None:
    word = match.value
    if "noun" in word.forms:
        return _noun_trigger(noun_site(passage, match.first, match.last), word)
    return _verb_trigger(verb_site(passage, match.first, match.last, word.forms), word)


def _is_armed(passage: Passage, trigger: Trigger) -> bool:
    site = verb_site(passage, trigger.first, trigger.last, frozenset())
    return not {"armed", "explosive"}.isdisjoint(company_before(site) | company_after(site))


# Verbs -------------------------------------------------------------------------------------------


def _verb_trigger(site: Site, word: _Word) -> Trigger | None:
    rule = next((name for name, told in VERBS if told(site)), None)
    if rule in (None, "adjective") or factuality_of(site) is not Factuality.HAPPENED:
        return None
    kind = IncidentKind(word.kind)
    if site.passage.tokens[site.first].text == "March":
        return None
    if any(site.last == time.first for time in site.passage.times) and _ends_in_place(site):
        # "The minister was fired on Monday".
        return None
    if not _in_company(site, kind, word.weak):
        return None
    if kind is IncidentKind.SEIZURE and _is_of_people(site):
        kind = IncidentKind.ARREST if _is_by_the_law(site) else IncidentKind.ABDUCTION
    return Trigger(
        site.first,
        site.last,
        site.start,
        kind,
        f"verb-{rule}",
        definite=False,
        firm=True,
        harm=site.passage.word(site.first) in lex.HARM_VERBS,
        general=site.last - site.first == 1 and site.passage.word(site.first) in lex.GENERAL_WORDS,
    )


_HAVE = word_set("has have had having")
_BE = word_set("was were is are been being got")


def _perfect(site: Site) -> bool:
    return bool(_HAVE.intersection(site.chain)) and bool(site.forms & {"past", "participle"})


def _passive(site: Site) -> bool:
    return bool(_BE.intersection(site.chain)) and bool(site.forms & {"past", "participle"})


def _progressive(site: Site) -> bool:
    return bool(_BE.intersection(site.chain)) and "ing" in site.forms


def _implied(site: Site) -> bool:
    # "managed to capture", "continued to shell": the doubt of "to" has been looked at.
    return "base" in site.forms and site.chain[-1:] == ("to",)


def _adjective(site: Site) -> bool:
    # "the besieged city", "wounded soldiers", "internally displaced people".
    if not site.forms & {"past", "participle", "ing"}:
        return False
    before, after = site.passage.word(site.start - 1), site.passage.word(site.last)
    if after in _PEOPLE and site.passage.phrase_ending(site.start) is None:
        return not _HAVE.intersection(site.chain) and "ing" not in site.forms
    followed = after.isalpha() and after not in _AFTER_A_VERB
    return followed and (before in _BEFORE_AN_ADJECTIVE) and (before != "those")


_PEOPLE = word_set(
    "people persons civilians families residents soldiers children fighters men women"
)


_BEFORE_AN_ADJECTIVE = COUNTING | POINTING | word_set("its his her their of no any more 's other")
_AFTER_A_VERB = word_set(
    """
    in on at by near after when while during during as and or since from with outside inside last
    early late monday tuesday wednesday thursday friday saturday sunday yesterday today earlier
    """
)


def _past(site: Site) -> bool:
    # "the army shelled", "people killed in clashes".
    return bool(site.forms & {"past", "participle"}) and site.first > 0


def _participle(site: Site) -> bool:
    # ", killing twelve", "fighters opening fire", "by taking towns", "accused of killing".
    if "ing" not in site.forms:
        return False
    before = site.passage.word(site.start - 1)
    if before in _BEFORE_A_GERUND:
        return True
    if before in (",", "—", "-"):
        return not (_DOERS | {"person", "crowd", "explosive"}).isdisjoint(company_before(site))
    if before == "and":
        return not (_DOERS | {"explosive"}).isdisjoint(company_before(site))
    return not {"armed", "arms", "crowd"}.isdisjoint(_just_before(site))


_BEFORE_A_GERUND = word_set(
    "by after while of for in on despite began started continued resumed kept"
)


def _just_before(site: Site) -> frozenset[str]:
    near = company_before(site)
    phrase = site.passage.phrase_ending(site.start)
    last = site.passage.word(site.start - 1)
    return near if phrase or last in ("fighters", "troops", "people") else frozenset()


def _present(site: Site) -> bool:
    # Captions and headlines tell what happened in the present: "Police detain a protester".
    if site.passage.part not in (Part.CAPTION, Part.HEADLINE, Part.SUBHEAD):
        return False
    passage = site.passage
    subject = passage.phrase_ending(site.start) or is_company(passage.word(site.start - 1))
    return bool(site.forms & {"base", "third"}) and bool(subject)


VERBS: tuple[tuple[str, Callable[[Site], bool]], ...] = (
    ("perfect", _perfect),
    ("passive", _passive),
    ("progressive", _progressive),
    ("implied", _implied),
    ("adjective", _adjective),
    ("past", _past),
    ("participle", _participle),
    ("present", _present),
)

_PAST_BE = word_set("was were been")
_DOERS = frozenset({"armed", "arms", "state"})
_HARMED = frozenset({"person", "ground", "armed", "state"})


_SOMEBODY = frozenset({"armed", "state", "person", "crowd", "named"})
_PEOPLE_OR_ARMS = _SOMEBODY | {"arms"}
#: Verbs that have another sense in other company: "seized the chance", "shot the film".
_NEEDS = {
    IncidentKind.ATTACK: _PEOPLE_OR_ARMS,
    IncidentKind.BOMBING: _PEOPLE_OR_ARMS | {"ground", "explosive"},
    IncidentKind.CLASH: _DOERS | {"crowd"},
    IncidentKind.SEIZURE: frozenset({"armed", "soil"}),
    IncidentKind.SIEGE: _DOERS | {"soil"},
    IncidentKind.SHOOTING: _PEOPLE_OR_ARMS,
    IncidentKind.SHELLING: _PEOPLE_OR_ARMS | {"ground"},
    IncidentKind.RAID: _PEOPLE_OR_ARMS | {"ground"},
    IncidentKind.DISPLACEMENT: _PEOPLE_OR_ARMS,
    IncidentKind.ARREST: _PEOPLE_OR_ARMS,
    IncidentKind.HOSTAGE_TAKING: _PEOPLE_OR_ARMS | {"ground"},
}


def _in_company(site: Site, kind: IncidentKind, weak: bool) -> bool:
    """Whether those around a verb are those of violence."""
    before, after = company_before(site), company_after(site)
    if kind is IncidentKind.DEMONSTRATION:
        return not weak or ("crowd" in before and site.passage.word(site.last) in _ON_THE_STREET)
    if kind is IncidentKind.DISPLACEMENT:
        return _is_flight(site)
    if weak and _progressive(site) and not _PAST_BE.intersection(site.chain):
        # "The army is battling rebels": what goes on is no event.
        return site.passage.part is Part.CAPTION
    if weak and kind is IncidentKind.SEIZURE and _is_taken(site, before, after):
        return True
    if weak and kind is IncidentKind.BOMBING:
        return "explosive" in before
    if weak and kind is IncidentKind.VEHICLE_ATTACK:
        return "explosive" in before and "crowd" in after
    if weak and _passive(site):
        doer = "soil" in before or not _DOERS.isdisjoint(after)
        return doer and not _HARMED.isdisjoint(before)
    after |= _placed(site)
    if weak:
        return not _DOERS.isdisjoint(before) and not _HARMED.isdisjoint(after)
    if kind is IncidentKind.SHOOTING and not _passive(site) and "armed" not in before:
        return not _HARMED.isdisjoint(after) or site.passage.word(site.last - 1) == "fire"
    needs = _NEEDS.get(kind)
    if needs and _passive(site) and kind is IncidentKind.ATTACK:
        return not _HARMED.isdisjoint(before) or not _DOERS.isdisjoint(after)
    if site.passage.word(site.first) in lex.HARM_VERBS:
        if _passive(site):
            return not any(site.passage.word(p) in lex.HARMLESS for p in _subject_words(site))
        needs = _PEOPLE_OR_ARMS
    return needs is None or not needs.isdisjoint(before | after)


def _is_by_the_law(site: Site) -> bool:
    """Whether soldiers or the police took them, and not gunmen."""
    near = range(max(0, site.start - 6), min(site.last + 6, len(site.passage.tokens)))
    return not any(site.passage.word(p) in _OUTLAWS for p in near)


_OUTLAWS = word_set(
    """
    gunman gunmen militant militants rebel rebels insurgent insurgents kidnappers pirates bandits
    fighters terrorists extremists guerrillas separatists hijackers attackers taliban
    """
)


def _ends_in_place(site: Site) -> bool:
    return site.last - site.first > 1 and site.passage.word(site.last - 1) in ("on", "at", "into")


def _is_of_people(site: Site) -> bool:
    """ "Captured three militants": people are taken, and ground is seized."""
    passive = _passive(site) or site.passage.word(site.last) == "by"
    taken = company_before(site) if passive else company_after(site)
    return "person" in taken and "ground" not in taken


_ON_THE_STREET = word_set(
    """
    against for in outside through over at on to toward towards across near demanding and peacefully
    after last early monday tuesday wednesday thursday friday saturday sunday , .
    """
)


def _subject_words(site: Site) -> range:
    return range(max(0, site.start - 4), site.start)


def _is_flight(site: Site) -> bool:
    """
    "Have fled the fighting", "were displaced by clashes": flight from violence. Without an
    auxiliary "displaced" is an adjective, and people flee poverty and islands as well.
    """
    told = (_HAVE | _BE).intersection(site.chain)
    if not told and site.passage.word(site.first) not in ("fled", "fleeing", "flee"):
        return False
    end = min(site.last + 6, len(site.passage.tokens))
    return any(site.passage.word(p) in _FLED for p in range(site.last, end)) or bool(_placed(site))


_FLED = word_set(
    """
    homes home fighting violence war clashes offensive shelling bombing airstrikes attacks town
    towns city cities village villages camp area areas neighborhoods
    """
)


def _is_taken(site: Site, before: frozenset[str], after: frozenset[str]) -> bool:
    """ "They occupied the town", "the areas recently captured": ground makes it a seizure."""
    if site.passage.word(site.start - 1) in ("they", "it", "who", "which"):
        return "soil" in after
    return "participle" in site.forms and "soil" in before and not after


def _placed(site: Site) -> frozenset[str]:
    """ "captured Marsa Qadim": a name that follows at once is ground."""
    token = site.passage.tokens[site.last] if site.last < len(site.passage.tokens) else None
    named = {"ground", "soil", "named"}
    return frozenset(named if token and token.text[:1].isupper() else ())


# Nouns -------------------------------------------------------------------------------------------


def _noun_trigger(site: Site, word: _Word) -> Trigger | None:
    if factuality_of(site) is not Factuality.HAPPENED or _is_other_word(site):
        return None
    told = [name for name, tells in NOUNS if tells(site)]
    chain, head = site.chain, site.passage.word(site.last - 1)
    return Trigger(
        site.first,
        site.last,
        site.start,
        IncidentKind(word.kind),
        f"noun-{told[0]}" if told else "noun-bare",
        definite=any(each in POINTING for each in chain),
        within=site.passage.word(site.start - 1) == "in",
        own=not {"authored", "located", "dated"}.isdisjoint(told),
        firm=_is_firm(site, told, word.weak),
        other=not _OTHERS.isdisjoint(chain),
        general=head in lex.GENERAL_WORDS and site.last - site.first == 1,
        sort="war" if head in lex.WARS else "campaign" if head in lex.CAMPAIGNS else "deed",
    )


_OTHERS = word_set("another second third separate other earlier previous similar different latest")


def _is_other_word(site: Site) -> bool:
    """ "March 2009", "an attack helicopter": a month, or the head is another noun."""
    token = site.passage.tokens[site.first]
    month = token.text == "March" and (
        site.passage.word(site.last)[:1].isdigit()
        or site.passage.word(site.first - 1) in ("in", "late", "early", "since", "last", "mid")
    )
    # "The Vietnam War": history by name.
    named = site.first > 0 and token.text in ("War", "Wars", "Battle", "March", "Uprising")
    return (
        month
        or named
        or site.passage.word(site.last) in _HEADS
        or _is_verb(site)
        or _is_of_workers(site)
    )


def _is_of_workers(site: Site) -> bool:
    """ "A strike by nurses": of those who stop working, unless somebody in arms is near."""
    if site.passage.word(site.last - 1) not in ("strike", "strikes"):
        return False
    workers = any(token.low in lex.LABOR for token in site.passage.tokens)
    return workers and {"armed", "arms"}.isdisjoint(company_before(site) | company_after(site))


def _is_verb(site: Site) -> bool:
    """ "Rebels fighting alongside the army", "soldiers march": no noun without an article."""
    word, after = site.passage.word(site.last - 1), site.passage.word(site.last)
    if word.endswith("ing") and word not in ("fighting",) and not site.chain:
        # ", killing at least 16", "and wounding civilians".
        return after in _BEFORE_VICTIMS or after.isdigit() or is_company(after)
    if site.chain and site.chain[0] in COUNTING | POINTING | {"'s", "its", "their"}:
        return False
    if word == "fighting":
        governed = site.passage.word(site.start - 1) in _BEFORE_FIGHTING
        return not governed and after in ("with", "alongside", "against", "for", "to")
    return word in ("march", "rally", "protest")


_BEFORE_VICTIMS = COUNTING | POINTING | word_set("at more nearly up its his her their him them")
_BEFORE_FIGHTING = word_set("of after amid during in since despite")

# Nouns that make an event a part of their name.
_HEADS = word_set(
    """
    suspect suspects victim victims survivor survivors helicopter helicopters plane planes aircraft
    rifle rifles squad zone zones crimes crime veterans veteran plan plans threat threats warning
    warnings charges charge trial investigation investigators investigator hero heroes site sites
    capability capabilities movement movements organizers leader leaders campaign campaigns
    drill drills group groups museum film powers effort footing criminal vehicle vehicles arena
    """
)


def _is_determined(site: Site) -> bool:
    """Whether its phrase begins with an article or a number."""
    return bool(site.chain) and (site.chain[0] in DETERMINERS or site.chain[0].isdigit())


def _is_firm(site: Site, told: list[str], weak: bool) -> bool:
    if not weak:
        return bool(set(told) - {"pointing"})
    plural = site.passage.word(site.last - 1).endswith("s")
    sides = site.passage.word(site.last) == "between"
    if not _is_determined(site) and plural and not sides and "authored" not in told:
        # "Attacks on farmers" is a subject; "they launched attacks on farmers" is an event.
        return bool({"happening", "committed", "cause"} & set(told)) and len(told) > 1
    if site.passage.word(site.last - 1) in _ARGUED and not _WARLIKE.intersection(
        company_before(site) | company_after(site)
    ):
        # "A battle over strategy": words are fought over as well.
        return False
    return bool(_FIRM.intersection(told)) or len({"committed", "cause", "counted"} & set(told)) > 1


_ARGUED = word_set("battle battles confrontation confrontations standoff standoffs")
_WARLIKE = frozenset({"armed", "arms", "state", "soil", "crowd"})
_FIRM = frozenset({"authored", "located", "dated", "happening"})


def _committed(site: Site) -> bool:
    # "carried out an attack", "police broke up a rally".
    before = [site.passage.word(site.start - back) for back in (1, 2)]
    return before[0] in lex.COMMITTING or (before[0] in _PARTICLES and before[1] in lex.COMMITTING)


_PARTICLES = word_set("out up off to")


def _happening(site: Site) -> bool:
    # "the blast killed", "clashes broke out": what it does, past what belongs to it.
    passage = site.passage
    for position in range(site.last, min(site.last + 9, len(passage.tokens))):
        word = passage.word(position)
        if word in BOUNDARIES and word != "that":
            return False
        if word in lex.HAPPENING:
            return passage.word(position - 1) not in ("to", "may", "could", "would", "might")
    return False


def _cause(site: Site) -> bool:
    # "killed in an airstrike", "after the attack", "a series of bombings".
    before, further = site.passage.word(site.start - 1), site.passage.word(site.start - 2)
    if before in ("of", "for"):
        return further in _PARTS_OF_EVENTS
    return before in _CAUSES or (before == "in" and further in _HARM)


_CAUSES = word_set("after during following amid by since from when")
_HARM = word_set(
    "killed died wounded injured hurt dead deaths killings people participated involvement role"
)
_PARTS_OF_EVENTS = word_set(
    """
    series string wave spate victims victim scene site aftermath days hours months years weeks
    surge number night day outbreak resumption responsible responsibility blamed blame convicted
    retaliation revenge reports images evidence behind accused suspected footage thousands hundreds
    dozens
    """
)


def _located(site: Site) -> bool:
    # "an attack on the base in Tel Arun", "the siege of Karsova", "fighting between X and Y".
    passage = site.passage
    if passage.word(site.last) not in _LOCATING:
        return False
    if passage.word(site.first) == "violence" and passage.word(site.last) in ("against", "of"):
        return False
    reach = site.last + 8
    end = next(
        (p for p in range(site.last, min(reach, len(passage.tokens))) if passage.word(p) in _ENDS),
        reach,
    )
    named = any(site.last <= p.first < end for p in passage.places)
    return named or any(
        site.last < p.first < end and p.kind is not None and p.reading != "pronoun"
        for p in passage.phrases
    )


_LOCATING = word_set("on against at in near of between by with raging outside inside across for")
_ENDS = word_set(", ; : — that which who after when while said says")


def _authored(site: Site) -> bool:
    # "Russian airstrikes", "the U.S.-led invasion", "Karsova's offensive".
    passage = site.passage
    # Without an article a verb may stand among the words before: only the last two are looked at.
    known = _is_determined(site)
    for position in range(site.start if known else max(site.start, site.first - 2), site.first):
        token = passage.tokens[position]
        if words.adjectives().at(passage.tokens, position) or words.named().at(
            passage.tokens, position
        ):
            return True
        if token.low.endswith(("-led", "-backed")) or token.low in _GROUPS:
            return True
        if position > 0 and token.text[:1].isupper() and passage.part is Part.PARAGRAPH:
            return True
    return False


_GROUPS = word_set(
    "rebel militant insurgent government coalition militia army military police jihadist islamist"
)


def _dated(site: Site) -> bool:
    # "Friday's bombing", "the 2005 assassination", "attacks on June 7".
    passage = site.passage
    if any(passage.word(p)[:4].isdigit() and len(passage.word(p)) == 4 for p in _around(site)):
        return True
    return any(site.start - 2 <= t.first <= site.last + 4 for t in passage.times)


def _around(site: Site) -> Iterator[int]:
    yield from range(max(0, site.start - 1), site.first)
    yield from range(site.last, site.last + 3)


def _counted(site: Site) -> bool:
    return any(word in COUNTING or word.isdigit() for word in site.chain)


def _pointing(site: Site) -> bool:
    return any(word in POINTING for word in site.chain)


NOUNS: tuple[tuple[str, Callable[[Site], bool]], ...] = (
    ("committed", _committed),
    ("happening", _happening),
    ("cause", _cause),
    ("authored", _authored),
    ("located", _located),
    ("dated", _dated),
    ("counted", _counted),
    ("pointing", _pointing),
)
