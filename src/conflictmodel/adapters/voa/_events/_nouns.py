"""
Nouns that name an event: "an airstrike on", "Friday's bombing", "the war".

An ordered table (`NOUNS`) tells by what stands around a noun that it is one event, and another
(`OTHER_WORDS`) that the word is something else here: a month, a verb, a strike of workers.
"""

from collections.abc import Callable

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._events._factuality import Factuality, factuality_of
from conflictmodel.adapters.voa._events._figures import is_figure
from conflictmodel.adapters.voa._events._sites import (
    BE,
    BOUNDARIES,
    COUNTING,
    DETERMINERS,
    Site,
    is_company,
)
from conflictmodel.adapters.voa._events._triggers import OTHERS, EventWord, Trigger
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.values import IncidentKind, Part, PlaceKind


def noun_trigger(site: Site, word: EventWord) -> Trigger | None:
    if factuality_of(site) is not Factuality.HAPPENED or _is_other_word(site) or is_figure(site):
        return None
    told = [name for name, tells in NOUNS if tells(site)]
    chain, head = site.chain, site.head
    # "A rebel attack" tells no more of what was done than "the attack".
    single = site.last - site.first == 1 or site.word in _WHOSE
    return Trigger(
        site.first,
        site.last,
        site.start,
        IncidentKind.ATTACK if _is_of_a_building(site) else word.kind,
        f"noun-{told[0]}" if told else "noun-bare",
        definite=not lex.POINTING.isdisjoint(chain),
        fresh=bool(chain) and chain[0] in ("a", "an", "two", "three", "several"),
        within=site.passage.word(site.start - 1) == "in",
        own=not {"authored", "located", "dated"}.isdisjoint(told),
        firm=_is_firm(site, told, word.weak),
        harm=site.following in ("wound", "wounds"),
        other=not OTHERS.isdisjoint(chain) or site.passage.word(site.start - 1) in _FOLLOWED,
        general=(head in lex.GENERAL_WORDS and single) or _is_of_a_building(site),
        sort="war" if head in lex.WARS else "campaign" if head in lex.CAMPAIGNS else "deed",
    )


_WHOSE = word_set("rebel militant insurgent")
#: "The unrest **follows** uprisings in Karsova": what was before is another.
_FOLLOWED = word_set("follows followed")


def _is_of_a_building(site: Site) -> bool:
    """ "The siege of a hotel": gunmen in it, and no army around it."""
    if site.head != "siege" or site.following not in ("of", "at", "in"):
        return False
    return any(site.passage.word(p) in _BUILDINGS for p in range(site.last + 1, site.last + 6))


_BUILDINGS = word_set(
    """
    hotel cafe mall restaurant school bank house apartment university embassy consulate prison
    theater nightclub supermarket store building church mosque synagogue office offices resort
    """
)


def _is_other_word(site: Site) -> bool:
    return any(is_other(site) for _, is_other in OTHER_WORDS)


def _is_name(site: Site) -> bool:
    # "March 2009", "the Vietnam War": a month, and history by name.
    text = site.passage.tokens[site.first].text
    month = text == "March" and (
        site.passage.word(site.last)[:1].isdigit()
        or site.passage.word(site.first - 1) in ("in", "late", "early", "since", "last", "mid")
    )
    named = site.first > 0 and text in ("War", "Wars", "Battle", "March", "Uprising")
    return month or named


def _is_part(site: Site) -> bool:
    # "an attack helicopter", "murder suspects": the head is another noun.
    return site.passage.word(site.last) in _HEADS


def _is_of_workers(site: Site) -> bool:
    # "A strike by nurses": of those who stop working, unless somebody in arms is near.
    if site.head not in ("strike", "strikes"):
        return False
    workers = not lex.LABOR.isdisjoint(site.passage.tokens.words)
    return workers and {"armed", "arms"}.isdisjoint(site.before | site.after)


def _is_verb(site: Site) -> bool:
    # "Soldiers march": no noun without an article.
    word, after = site.head, site.passage.word(site.last)
    if word.endswith("ing") and word not in ("fighting",) and not site.chain:
        if site.passage.word(site.start - 1) in _GOING_ON:
            return True
        # ", killing at least 16", "and wounding civilians".
        return after in _BEFORE_VICTIMS or after.isdigit() or is_company(after)
    if word == "fighting":
        # "Rebels fighting alongside the army", "the coalition fighting the Northern Front".
        named = any(
            token.text[:1].isupper() for token in site.passage.tokens[site.start : site.first]
        )
        if site.passage.word(site.start - 1) in BE:
            return True
        governed = site.passage.word(site.start - 1) in _BEFORE_FIGHTING and not named
        foes = after in _WITH_FOES or after in lex.POINTING or _is_name_next(site)
        return not governed and foes
    if word not in ("march", "rally", "protest"):
        return False
    return not site.chain or site.chain[0] not in _BEFORE_A_NOUN


_BEFORE_A_NOUN = COUNTING | lex.POINTING | {"'s", "its", "their"}


def _is_name_next(site: Site) -> bool:
    position = site.last
    if position >= len(site.passage.tokens) or any(
        time.first == position for time in site.passage.times
    ):
        return False
    return site.passage.tokens[position].text[:1].isupper()


#: "Started shooting", "kept looting": what they do, and no noun.
_GOING_ON = word_set("began started continued kept resumed")
_WITH_FOES = word_set("with alongside against for to")
_BEFORE_VICTIMS = COUNTING | lex.POINTING | word_set("at more nearly up its his her their him them")
_BEFORE_FIGHTING = word_set("of after amid during in since despite")

# Nouns that make an event a part of their name.
_HEADS = word_set(
    """
    suspect suspects victim victims survivor survivors helicopter helicopters plane planes aircraft
    rifle rifles squad zone zones crimes crime veterans veteran plan plans threat threats warning
    warnings charges charge trial investigation investigators investigator hero heroes site sites
    capability capabilities movement movements organizers leader leaders campaign campaigns
    drill drills group groups museum film  powers effort footing criminal vehicle
    vehicles arena
    """
)


def _is_shown(site: Site) -> bool:
    # "A demonstration of the new machine": a thing is shown, and nobody marches.
    shown = site.head.startswith("demonstration") and site.passage.word(site.last) == "of"
    return shown and "crowd" not in site.after


def _is_of_a_campaign(site: Site) -> bool:
    # "Greets supporters at a rally": no protest, but a candidate's.
    if site.head not in ("rally", "rallies"):
        return False
    told = site.passage.tokens.words
    return not told.isdisjoint(_FOLLOWERS) and told.isdisjoint(_PROTESTING)


_FOLLOWERS = word_set("supporters candidate campaign voters fans")
_PROTESTING = word_set(
    "against demand demanding demanded protest protesters demonstrators opposition marched police"
)


def _is_of_prices(site: Site) -> bool:
    # "The fall of Tel Arun", and of nothing but a town.
    if site.head != "fall":
        return False
    passage = site.passage
    town = next((p for p in passage.places if p.first - site.last in (1, 2)), None)
    if town is None or site.following != "of" or town.place.kind is PlaceKind.COUNTRY:
        return True
    # Not of the Berlin Wall, nor of Rome, which fell on no day of the news.
    told = passage.times or passage.word(site.start - 1) in _CAUSES or "armed" in site.after
    return not told or town.place.name.endswith((" Wall", " Empire"))


def _is_of_the_unarmed(site: Site) -> bool:
    # "The mayor's mutiny against his party".
    return site.head in ("mutiny", "mutinies") and _MUTINEERS.isdisjoint(site.passage.tokens.words)


_MUTINEERS = word_set(
    """
    soldiers soldier troops army military sailors crew prison barracks guards police inmates
    prisoners officers navy ship regiment base
    """
)


OTHER_WORDS: tuple[tuple[str, Callable[[Site], bool]], ...] = (
    ("name", _is_name),
    ("part", _is_part),
    ("verb", _is_verb),
    ("of-workers", _is_of_workers),
    ("of-a-campaign", _is_of_a_campaign),
    ("shown", _is_shown),
    ("of-prices", _is_of_prices),
    ("of-the-unarmed", _is_of_the_unarmed),
)


def _is_determined(site: Site) -> bool:
    """Whether its phrase begins with an article or a number."""
    return bool(site.chain) and (site.chain[0] in DETERMINERS or site.chain[0].isdigit())


def _is_firm(site: Site, told: list[str], weak: bool) -> bool:
    if not weak:
        return bool(set(told) - {"pointing"})
    plural = site.head.endswith("s")
    sides = site.passage.word(site.last) == "between"
    if not _is_determined(site) and plural and not sides and "authored" not in told:
        # "Attacks on farmers" is a subject; "they launched attacks on farmers" is an event.
        if bool({"happening", "committed", "cause"} & set(told)) and len(told) > 1:
            return True
        if "happening" in told and site.head in ("rallies", "marches"):
            return True
        return "located" in told and _is_placed(site)
    put_to_death = site.head.startswith("execution") and "person" in site.after
    if site.head in _ARGUED and not (put_to_death or _WARLIKE & (site.before | site.after)):
        # "A battle over strategy", "the capture of data": words are fought over as well.
        return False
    return bool(_FIRM.intersection(told)) or len({"committed", "cause", "counted"} & set(told)) > 1


def _is_placed(site: Site) -> bool:
    """ "Attacks on farmers in Karsova province": a place makes the plural events."""
    near = (place for place in site.passage.places if place.preposition == "in")
    return any(site.last <= place.first < site.last + _NEAR for place in near)


_NEAR = 9
_ARGUED = word_set(
    """
    battle battles confrontation confrontations standoff standoffs conflict conflicts capture
    captures seizure seizures takeover takeovers occupation execution executions raid raids sweep
    sweeps
    """
)
_WARLIKE = frozenset({"armed", "arms", "state", "soil", "crowd"})
_FIRM = frozenset({"authored", "located", "dated", "happening"})


def _committed(site: Site) -> bool:
    # "carried out an attack", "police broke up a rally".
    before = site.passage.word(site.start - 1)
    further = before in _PARTICLES and site.passage.word(site.start - 2) in lex.COMMITTING
    return before in lex.COMMITTING or further


_PARTICLES = word_set("out up off to")


def _happening(site: Site) -> bool:
    # "the blast killed", "clashes broke out": what it does, past what belongs to it.
    passage = site.passage
    behind = passage.words(site.last, site.last + 9)
    if _TELLING.isdisjoint(behind):
        return False
    for position, word in enumerate(behind, start=site.last):
        relative = word in _RELATIVE or (word == "," and passage.word(position + 1) in _RELATIVE)
        if word in BOUNDARIES and not relative:
            return False
        if word in _PUT_ON and passage.word(position - 1) in ("was", "were", "been"):
            return True
        if word in lex.HAPPENING:
            return passage.word(position - 1) not in ("to", "may", "could", "would", "might")
    return False


_RELATIVE = word_set("that which")
#: What is done with an event, where it is the subject: "rallies **were held**".
_PUT_ON = word_set("held staged")
_TELLING = lex.HAPPENING | _PUT_ON


def _cause(site: Site) -> bool:
    # "killed in an airstrike", "after the attack", "a series of bombings".
    before, further = site.passage.word(site.start - 1), site.passage.word(site.start - 2)
    if before in ("of", "for"):
        return further in _PARTS_OF_EVENTS
    if before == "under":
        # "Has been under siege", "came under bombardment".
        return site.head in _UNDERGONE and site.following != "from"
    return before in _CAUSES or (before == "in" and further in _HARM)


_CAUSES = word_set("after during following amid by since from when")
_UNDERGONE = word_set("siege blockade bombardment shelling attack shellfire")
_HARM = word_set(
    """
    killed died wounded injured hurt dead deaths killings people participated involvement role part
    """
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
    behind = enumerate(passage.words(site.last, reach), start=site.last)
    end = next((position for position, word in behind if word in _ENDS), reach)
    named = any(site.last <= p.first < end for p in passage.places)
    return named or any(
        site.last < p.first < end and p.kind is not None and p.reading != "pronoun"
        for p in passage.phrases
    )


_LOCATING = word_set(
    "on against at in near of between by with within raging outside inside across for"
)
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
    # "Friday's bombing", "the 1998 assassination", "attacks on May 4".
    words = site.passage.words
    for word in (*words(site.start - 1, site.first), *words(site.last, site.last + 3)):
        if len(word) == 4 and word.isdigit():
            return True
    return any(site.start - 2 <= t.first <= site.last + 4 for t in site.passage.times)


def _counted(site: Site) -> bool:
    return any(word in COUNTING or word.isdigit() for word in site.chain)


def _pointing(site: Site) -> bool:
    return not lex.POINTING.isdisjoint(site.chain)


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
