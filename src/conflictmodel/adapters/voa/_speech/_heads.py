"""
Whom a verb belongs to: the noun phrase at the head of its clause.

"Lina Haddad, a doctor in Marsa Qadim, told": the subject is what stands at the head of the
clause, however much stands between it and the verb. Names next to the verb are often no more
than a place ("residents of **Tel Arun** said").
"""

from attrs import frozen

from conflictmodel.adapters.voa import _lexicon as lex
from conflictmodel.adapters.voa._sentences._nouns import ARTICLES, NounPhrase, plain_phrase, text_of
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._sentences._phrases import word_set
from conflictmodel.adapters.voa._sentences._readings import MEDIA
from conflictmodel.adapters.voa._speech._clauses import (
    MARKS,
    starts_clause,
    verb_group,
)
from conflictmodel.adapters.voa._speech._plain_words import (
    ALL_OF_THEM,
    MOST_PHRASES,
    before_plain_words,
    is_participle,
)
from conflictmodel.values import ActorKind

#: How far back a subject may stand, in words, and how many phrases may hang on it.
FARTHEST = 40


RELATIVES = frozenset({"who", "which", "that"})


# After a comma these go on with the clause, where others only tell more of the subject.
_GOES_ON = word_set("and but or while yet so")


@frozen
class Head:
    """The noun phrase that a verb belongs to."""

    phrase: NounPhrase
    #: Where its words begin, adjectives and article included.
    first: int


def subject_before(passage: Passage, verb: int) -> Head | None:
    """
    The subject of the verb at a position: the noun phrase at the head of its clause, past what
    hangs on it. None if nothing before the verb can be one.
    """
    position = verb_group(passage, verb)
    if passage.word(position - 1) == "to" and passage.word(position - 2) in SETS_ABOUT:
        position = verb_group(passage, position - 2)  # "continues to deny", "was quick to say"
    if _is_relative(passage, position, verb):
        return _of_relative(passage, position)
    each = passage.word(position) in _EACH and passage.word(verb + 1) != "and"
    if each and starts_clause(passage, position):
        return Head(some(passage, position, position + 1), position)  # "Each accuses the other"
    if passage.word(position - 1) in lex.MODALS:
        return None  # "cannot claim", "would not say", "to announce": nobody has said it
    name = passage.phrase_ending(position - 1)
    inserted = _with_name(passage, name) if name else None
    if inserted:
        return inserted
    head = _walked(passage, position)
    if head and passage.word(head.first - 1) == "as":
        # "A man known only as Sami said"
        head = _before_relative(passage, head.first) or head
    return head or _before_relative(passage, position)


#: Who "continues to deny" has denied, and so with these.
SETS_ABOUT = word_set(
    """
    continue continues continued hurried rushed hastened began begun proceeded quick swift went
    """
)


_EACH = word_set("each both all")


def _of_relative(passage: Passage, position: int) -> Head | None:
    """ "a spokesman for the ministry, **which** said"; "residents of a town, **who** said"."""
    head = _head(passage, position)
    if head and head.phrase.reading == "plain" and passage.word(head.first - 1) in lex.PREPOSITIONS:
        head = _head(passage, head.first - 1) or head
    return head and described(passage, head, position)


def _with_name(passage: Passage, name: NounPhrase) -> Head | None:
    """ "The club's chairman**, Karim Haddad,** said", "her brother**, Karim,** said"."""
    if name.kind not in (None, ActorKind.PERSON) or not _is_inserted(passage, name):
        return None
    before = _walked(passage, name.first - 1)
    if before and any(place.first == name.first for place in passage.places):
        return before  # "Police in the capital, Tel Arun, said"
    if before is None and name.kind is None:
        return None
    return Head(name, before.first if before else name.first)


def _is_inserted(passage: Passage, name: NounPhrase) -> bool:
    # "Her mother, 70-year-old Amina Haddad, said"
    first = name.first - ("-" in passage.word(name.first - 1))
    commas = passage.word(first - 1) == "," and passage.word(name.last) == ","
    return commas and not passage.is_quoted(first - 1)


def _walked(passage: Passage, end: int) -> Head | None:
    """The noun phrase at the head of the clause before a position."""
    comma = end > 0 and passage.word(end - 1) == "," and not passage.is_quoted(end - 1)
    if comma and not passage.phrase_ending(end):
        return _before_aside(passage, end - 1)
    return _climbed(passage, end)


def _climbed(passage: Passage, end: int) -> Head | None:
    """From right to left over what hangs on the head: "residents of towns **near the border**"."""
    position = end - (passage.word(end - 1) in _PLACE_ADVERBS)
    inner: Head | None = None
    for step in range(MOST_PHRASES):
        position = _before_brackets(passage, position)
        head = _head(passage, position)
        if head is None:
            return None
        if inner and _is_quantifier(passage, head):
            # "One of the nurses"
            head = Head(inner.phrase._replace(first=head.first), head.first)
        inner = head
        first = coordinated(passage, head.phrase, head.first)[0]
        before = passage.word(first - 1)
        if before.endswith("ing") and passage.word(first - 2) in lex.PREPOSITIONS:
            first, before = first - 1, passage.word(first - 2)  # "of neighboring Karsova and"
        such = before == "as" and passage.word(first - 2) == "such"
        such = such or (before == "after" and passage.word(first - 2).endswith("ed"))
        if before not in lex.PREPOSITIONS and not such and not before.endswith("ing"):
            # Without a clause before it: a stray word, or a clause without its mark.
            sure = starts_clause(passage, first) or (step == 0 and head.phrase.reading != "plain")
            return described(passage, head, end) if sure else None
        position = _before_time(passage, first - 1 - such)
        position -= passage.word(position - 1) in _LEFT
    return None


# "Farmers **caught** in between", "men **held** at the camp": participles of no common ending.
_LEFT = word_set("caught held hit hurt shot led sent left brought sold kept made built stuck lost")


def _before_time(passage: Passage, position: int) -> int:
    """ "a report released **Monday** by the council": back over a time."""
    time = passage.time_ending(position)
    return time.first - (passage.word(time.first - 1) == "on") if time else position


# "A nurse there said".
_PLACE_ADVERBS = word_set("there here nearby")


def _is_quantifier(passage: Passage, head: Head) -> bool:
    return head.phrase.last - head.first == 1 and _is_some(passage, head.first)


def _is_some(passage: Passage, position: int) -> bool:
    """ "**Some** said", "**ten** of the hostages said"."""
    word = passage.word(position)
    counted = word in lex.NUMBER_WORDS and passage.word(position + 1) == "of"
    return counted or word in lex.QUANTIFIERS


def _before_aside(passage: Passage, last: int) -> Head | None:
    """
    The head before the words in commas that end at a comma: "Haddad**, a doctor in Y, a town,**".
    """
    for comma in _back(last - 1):
        if passage.word(comma) == ";" or passage.is_quoted(comma):
            return None
        head = _head_of_aside(passage, comma)
        while head and (outer := _head_of_aside(passage, head.first - 1)):
            head = outer
        if head:
            return head
    # "The rights group, said": a comma too many.
    head = _climbed(passage, last)
    return head if head and starts_clause(passage, head.first) else None


def _head_of_aside(passage: Passage, comma: int) -> Head | None:
    """The noun phrase that the words after a comma tell more of."""
    if passage.word(comma) != "," or not _is_aside(passage, comma + 1):
        return None
    ends = comma + 1 if passage.phrase_ending(comma + 1) else comma
    head = _climbed(passage, ends) or _before_relative(passage, ends)
    return head if head and starts_clause(passage, head.first) else None


def _before_brackets(passage: Passage, position: int) -> int:
    """The position before the brackets or dashes that end at a position."""
    mark = passage.tokens[position - 1].text if position else ""
    opening = {")": "(", "]": "[", "—": "—", "–": "–", "--": "--"}.get(mark)
    if opening is None or passage.is_quoted(position - 1):
        return position
    return next((p for p in _back(position - 2) if passage.tokens[p].text == opening), position)


def coordinated(
    passage: Passage, last: NounPhrase, first: int
) -> tuple[int, tuple[NounPhrase, ...]]:
    """The other subjects of "X, Y and Z announced", and where the first of them begins."""
    found: list[NounPhrase] = []
    position = first
    while position > 1 and passage.word(position - 1) in ("and", ","):
        if not found and passage.word(position - 1) != "and":
            break
        phrase = passage.phrase_ending(position - 1)
        if phrase is None or phrase is last:
            break
        comma = passage.word(position - 1) == ","
        if comma and passage.word(phrase.first - 1) in lex.PREPOSITIONS:
            break  # "in Marsa Qadim, police and doctors said"
        found.insert(0, phrase)
        position = phrase.first
    return position, tuple(found)


# "who gave his name only **as** Sami", "identified **as** Sami", "who goes **by** Sami".
_NAMING = word_set("name identified named known nicknamed goes")


# How far behind somebody the name may stand that is given, in words.
_GIVEN = 12


def called(passage: Passage, phrase: NounPhrase) -> NounPhrase:
    """ "a tailor who gave his name only as **Sami**": somebody by the name that is given."""
    if phrase.kind is ActorKind.PERSON or phrase.is_plural:
        return phrase
    hanging = phrase.last + (passage.word(phrase.last) == ",")
    somebody = passage.word(hanging) == "who" or phrase.role is not None
    if not somebody or passage.word(hanging) not in _NAMING | {"who"}:
        return phrase  # "a militia known as the Red Lantern Brigade" is no person
    for position in range(hanging, hanging + _GIVEN):
        name = passage.phrase_at(position + 1)
        named = any(passage.word(p) in _NAMING for p in range(hanging, position))
        if name and named and name.reading == "name" and passage.word(position) in ("as", "by"):
            return name._replace(first=phrase.first, kind=ActorKind.PERSON, role=phrase.role)
    return phrase


def described(passage: Passage, head: Head, verb: int) -> Head:
    """Somebody without a name is called by all words: "some officials", "a nurse in Tel Arun"."""
    phrase = called(passage, head.phrase)
    if phrase is not head.phrase:
        return Head(phrase, head.first)
    unnamed = phrase.kind in (None, ActorKind.UNIDENTIFIED, ActorKind.POPULATION)
    if phrase.reading not in ("common", "plain") or phrase.of or not unnamed:
        return head
    last = verb if _hangs_on(passage, phrase.last, verb) else phrase.last
    if phrase.article == "the" and last == phrase.last:
        return head
    partly = passage.word(head.first + 1) == "of"  # "one of them"
    article = not partly and passage.word(head.first) in ARTICLES and head.first + 1 < last
    name = text_of(passage.tokens[head.first + article : last])
    return Head(phrase._replace(first=head.first, last=last, name=name), head.first)


# How many words may hang on somebody without a name, and which only tell where it was said.
_LONGEST_NAME = 9


_OCCASIONS = MEDIA | word_set("conference interview speech briefing address tweet post")


def _hangs_on(passage: Passage, first: int, last: int) -> bool:
    """Whether words belong to the noun before them: "the mayor **of a town in the north**"."""
    inside = passage.words(first, last)
    if not inside or len(inside) > _LONGEST_NAME:
        return False
    if inside[0] not in lex.PREPOSITIONS and inside[0] not in ("briefed", "involved", "living"):
        return False
    return not any(word in MARKS or word in _OCCASIONS for word in inside)


def _is_relative(passage: Passage, first: int, verb: int) -> bool:
    """ "a man**, who** said": whatever the clause before, the noun before it is who says so."""
    at = first + (passage.word(first) == ",")
    return at < verb and passage.word(at) in RELATIVES


def _back(position: int) -> range:
    return range(position, max(-1, position - FARTHEST), -1)


def _is_aside(passage: Passage, position: int) -> bool:
    """Whether words after a comma tell more of what stands before, rather than go on."""
    token = passage.tokens[position]
    if token.low in _GOES_ON:
        return token.low == "and" and passage.word(position + 1) in RELATIVES
    return not token.text[:1].isupper()


def _head(passage: Passage, position: int) -> Head | None:
    """The noun phrase that ends before a position, with the plain words that belong to it."""
    phrase = passage.phrase_ending(position)
    if phrase and (phrase.reading == "pronoun" or phrase.article):
        return Head(phrase, phrase.first)
    first = before_plain_words(passage, phrase.first if phrase else position)
    if phrase:
        return _named_head(passage, phrase, first)
    if first == position:
        return _quantifier(passage, position)
    inner = passage.phrase_ending(first)
    if inner and is_participle(passage.word(first)):
        return _head(passage, inner.last)
    # "Velanda watchers", "Gulf allies", "the Olympic team": what stands before is nobody's name.
    plural = passage.word(position - 1).endswith("s")
    thing = inner and (inner.kind is not ActorKind.PERSON or inner.article)
    hanging = inner and passage.word(inner.first - 1) in lex.PREPOSITIONS
    compound = inner and _is_compound(passage, inner)
    before = inner and thing and (inner.kind or plural or hanging or compound)
    return _plain_head(passage, inner.first if inner and before else first, position)


def _is_compound(passage: Passage, inner: NounPhrase) -> bool:
    """ "**the** Olympic team", "**a leading** Marsa Qadim doctor": one phrase, and no two."""
    first = before_plain_words(passage, inner.first)
    return inner.article == "the" or passage.word(first - 1) in ("a", "an")


def _named_head(passage: Passage, phrase: NounPhrase, first: int) -> Head:
    """A known phrase with the plain words before it, which begin at a position."""
    if passage.phrase_ending(first):
        return Head(phrase, phrase.first)
    before = passage.word(first - 1)
    if before in ("a", "an") and phrase.reading in ("name", "known"):
        return Head(phrase, phrase.first)  # "a charge | Karsova denies"
    first -= before in lex.DETERMINERS
    return Head(phrase, first - (passage.word(first - 1) == "the"))  # "the two ministers"


def _quantifier(passage: Passage, position: int) -> Head | None:
    last = position
    if passage.word(position - 1) in ALL_OF_THEM and passage.word(position - 2) == "of":
        position -= 2  # "one **of them**"
    if not _is_some(passage, position - 1):
        return None
    adjective = before_plain_words(passage, position - 1)
    if passage.word(adjective - 1) in lex.A_OR_THE and passage.word(position - 1) == "one":
        return Head(some(passage, adjective - 1, last), adjective - 1)  # "a smaller one"
    first = position - 1 - (passage.word(position - 2) == "other")  # "the **other** one"
    first -= passage.word(first - 1) == "the"
    if passage.word(first - 1) in ("'s", "no"):
        return None
    return Head(some(passage, first, last), first)


def some(passage: Passage, first: int, last: int) -> NounPhrase:
    """Some of those told of, by all the words: "one of them", "the other one"."""
    name = text_of(passage.tokens[first + (passage.word(first) == "the") : last])
    return plain_phrase(passage.tokens, first, last)._replace(name=name, article="")


def _owner(passage: Passage, first: int) -> Head | None:
    """ "**Haddad**'s rival", "**the army base**'s commander": whose it is."""
    return _head(passage, first - 1) if passage.word(first - 1) in ("'s", "'") else None


def _plain_head(passage: Passage, first: int, last: int) -> Head | None:
    """ "The university", "Haddad's rival", "economists": somebody by plain words."""
    owner = _owner(passage, first)
    named = passage.phrase_at(first) is not None
    first = before_plain_words(passage, first) if named else first
    before = passage.word(first - 1)
    determined = before in lex.DETERMINERS or before[:1].isdigit()
    start = owner.first if owner else first - determined
    plural = passage.word(last - 1).endswith("s") and starts_clause(passage, start)
    hangs = passage.word(start - 1) in lex.PREPOSITIONS  # to be climbed over
    if not (owner or determined or plural or named or hangs):
        return None
    return Head(plain_phrase(passage.tokens, start, last), start)


def _before_relative(passage: Passage, position: int) -> Head | None:
    """ "An official **who asked not to be named** said": whom the relative clause tells of."""
    if passage.word(position - 1) in _GOES_ON:
        return None  # "said Haddad, who has a farm and says": the relative clause goes on
    for at in _back(position - 2):
        word = passage.word(at)
        if passage.word(at) in MARKS:
            return None
        if word in RELATIVES:
            head = _climbed(passage, at - (passage.word(at - 1) == ","))
            sure = head is not None and starts_clause(passage, head.first)
            return Head(called(passage, head.phrase), head.first) if head and sure else None
    return None
