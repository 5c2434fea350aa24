"""Reported speech: who, by which word, what; and statements on pages."""

import pytest

from conflictmodel import Act, Dataset, Form, Statement
from conflictmodel.adapters import voa
from conflictmodel.adapters.voa._sentences import _words as words
from conflictmodel.adapters.voa._sentences._passages import Passage
from conflictmodel.adapters.voa._speech._complements import COMPLEMENTS
from conflictmodel.adapters.voa._speech._cues import NO_REPORTS, cues_in
from conflictmodel.adapters.voa._speech._reported import CONTENTS
from conflictmodel.adapters.voa._speech._speech import Speech, speeches_of
from conflictmodel.adapters.voa._speech._subjects import SUBJECTS
from reading import passage_of

HEADLINE = "Truce in Marsa Qadim Holds for Second Day"


def speeches(text: str) -> list[tuple[str | None, str, str]]:
    """
    The speaker, the reporting words and the words reported of each speech.
    """
    passage = passage_of(text)
    return [
        (each.speaker.name if each.speaker else None, verb(passage, each), content(each))
        for each in speeches_of(passage)
    ]


def verb(passage: Passage, speech: Speech) -> str:
    start, end = passage.span(*speech.verb)
    return passage.text[start:end]


def content(speech: Speech) -> str:
    return " … ".join(speech.passage.text[start:end] for start, end in speech.content)


def page(*paragraphs: str) -> Dataset:
    text = "\n\n".join([HEADLINE, *paragraphs]) + "\n"
    return voa.parse(text, published="2018-05-04")


def said(*paragraphs: str) -> list[Statement]:
    return list(page(*paragraphs).statements)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lina Haddad said the mill was empty.",
            [("Lina Haddad", "said", "the mill was empty")],
        ),
        (
            "Lina Haddad said that the mill was empty.",
            [("Lina Haddad", "said", "the mill was empty")],
        ),
        (
            "The mill was empty, officials said.",
            [("officials", "said", "The mill was empty")],
        ),
        (
            "“The mill was empty,” Lina Haddad said.",
            [("Lina Haddad", "said", "“The mill was empty,”")],
        ),
        (
            "“The mill was empty,” said Health Ministry spokeswoman Lina Haddad.",
            [("Lina Haddad", "said", "“The mill was empty,”")],
        ),
        (
            "According to Lina Haddad, the mill was empty.",
            [("Lina Haddad", "According to", "the mill was empty")],
        ),
        (
            "The mill was empty, according to Lina Haddad.",
            [("Lina Haddad", "according to", "The mill was empty")],
        ),
        (
            "Lina Haddad told VOA that the mill was empty.",
            [("Lina Haddad", "told", "the mill was empty")],
        ),
        (
            "Lina Haddad said the mill was empty and warned that more would fall.",
            [
                ("Lina Haddad", "said", "the mill was empty"),
                ("Lina Haddad", "warned", "more would fall"),
            ],
        ),
        (
            "But said the mill was empty.",
            [(None, "said", "the mill was empty")],
        ),
        (
            "“The mill,” Lina Haddad said, “was empty.”",
            [("Lina Haddad", "said", "“The mill,” … “was empty.”")],
        ),
        ("The mill was empty.", []),
        ("“He said it was empty.”", []),
        ("", []),
    ],
)
def test_who_said_what(text: str, expected: list[tuple[str | None, str, str]]) -> None:
    """
    The subject stands before or behind its verb, and the words reported on either side.
    """
    assert expected == (speeches(text) if text else [])


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("noun", "The proposed law would ban the mill."),
        ("name", "Guests at Velanda State Department left."),
        ("request", "An official asked not to be named."),
        ("source", "The paper closed, citing two diplomats."),
        ("refusal", "The guards denied them bread."),
        ("toll", "The fire claimed 20 lives."),
        ("deed", "The army continued to shell the mill."),
    ],
)
def test_every_word_that_reports_nothing_has_a_row(rule: str, text: str) -> None:
    """
    Each row of the table of what reports nothing fits a word that no row before it does.
    """
    passage = passage_of(text)
    cue, *_ = words.cues().all_in(passage.tokens)

    assert next(name for name, fits in NO_REPORTS if fits(passage, cue)) == rule
    assert list(cues_in(passage)) == []


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("according-to", "According to Lina Haddad, the mill was empty."),
        ("by-estimates", "By some estimates, the mill was empty."),
        ("passive", "Lina Haddad was accused of theft by the army."),
        ("subject-before", "Lina Haddad said the mill was empty."),
        ("subject-after", "“The mill was empty,” said Lina Haddad."),
        ("same-subject", "Officials confirmed the fire and said the mill was empty."),
        ("main-subject", "Lina Haddad left, saying the mill was empty."),
        ("subject-left-out", "But said the mill was empty."),
    ],
)
def test_every_subject_has_a_row(rule: str, text: str) -> None:
    """
    Each row of the table of subjects finds one that no row before it does.
    """
    assert rule in [name for name, _ in SUBJECTS]
    assert speeches_of(passage_of(text))[-1].rule == rule


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("according-to", "The mill was empty, according to Lina Haddad."),
        ("quotation-before", "“The mill was empty,” said Lina Haddad."),
        ("clause-before", "The mill was empty, Lina Haddad said."),
        ("called", "Lina Haddad called the mill “a ruin.”"),
        ("words-after", "Lina Haddad said the mill was empty."),
    ],
)
def test_every_side_has_a_row(rule: str, text: str) -> None:
    """
    Each row of the table of contents finds words that no row before it does.
    """
    assert rule in [name for name, _ in CONTENTS]
    assert [rule] == [each.content_rule for each in speeches_of(passage_of(text))]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("at-once", "Lina Haddad vowed to rebuild the mill."),
        ("anything", "Lina Haddad said over ten soldiers burned the mill."),
        ("quotation", "Lina Haddad rejected “a bad idea.”"),
        ("object-first", "Lina Haddad accused the army of theft."),
        ("quotation-within", "Lina Haddad added a word of caution: “Run.”"),
        ("name", "Lina Haddad branded the plan a farce."),
    ],
)
def test_every_complement_has_a_row(rule: str, text: str) -> None:
    """
    Each row of the table of complements fits words that no row before it does.
    """
    passage = passage_of(text)
    cue, *_ = words.cues().all_in(passage.tokens)
    fitting = [
        name
        for name, fits in COMPLEMENTS
        if fits(passage, cue.value.takes, cue.last, len(passage.tokens) - 1)
    ]

    assert fitting[0] == rule


def test_chain() -> None:
    """
    Speech within speech is one speech: an agency says that a ministry announced.
    """
    [speech] = speeches_of(
        passage_of("Interfax said the Health Ministry announced that the mill was empty.")
    )

    assert speech.speaker
    assert speech.within
    assert speech.within.speaker
    assert (speech.within.speaker.name, speech.speaker.name) == ("Interfax", "Health Ministry")


def test_chain_within_more() -> None:
    """
    Where more is told than what somebody else says, both are told.
    """
    outer, inner = speeches_of(
        passage_of("Interfax said a man who has claimed that he fired was held.")
    )

    assert inner.within
    assert inner.within.verb == outer.verb


def test_audience() -> None:
    """
    Who is told something is its audience.
    """
    [speech] = speeches_of(passage_of("Lina Haddad told VOA that the mill was empty."))

    assert speech.audience
    assert speech.audience.name == "Voice of America"


@pytest.mark.parametrize(
    ("text", "form", "quoted", "reported"),
    [
        (
            "Lina Haddad said the mill was empty.",
            Form.INDIRECT,
            (),
            ("the mill was empty",),
        ),
        ("“The mill was empty,” Lina Haddad said.", Form.DIRECT, ("The mill was empty,",), ()),
        (
            "Lina Haddad said the mill was “as empty as a drum.”",
            Form.MIXED,
            ("as empty as a drum.",),
            ("the mill was",),
        ),
        (
            "“The mill,” Lina Haddad said, “was empty.”",
            Form.DIRECT,
            ("The mill,", "was empty."),
            (),
        ),
    ],
)
def test_forms(text: str, form: Form, quoted: tuple[str, ...], reported: tuple[str, ...]) -> None:
    """
    Words between marks are quoted, the rest is reported, and both together are mixed.
    """
    [statement] = said(text)

    assert (form, quoted, reported) == (statement.form, statement.quoted, statement.reported)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Lina Haddad said the mill was empty.", Act.COMMENT),
        ("Lina Haddad announced that the mill was empty.", Act.ANNOUNCE),
        ("Lina Haddad confirmed that the mill was empty.", Act.CONFIRM),
        ("Lina Haddad denied that the mill was empty.", Act.DENY),
        ("Lina Haddad condemned the raid.", Act.CONDEMN),
        ("Lina Haddad accused the army of negligence.", Act.ACCUSE),
        ("Lina Haddad promised that the mill would open.", Act.PROMISE),
    ],
)
def test_acts(text: str, act: Act) -> None:
    """
    The reporting word tells what is done by speaking.
    """
    assert [act] == [each.act for each in said(text)]


def test_weekday_of_speech() -> None:
    """
    A weekday beside the reporting word says when it was said.
    """
    [statement] = said("Lina Haddad said Thursday that the mill was empty.")

    assert str(statement.made) == "2018-05-03"
    assert [(s.field, s.words.exact) for s in statement.support] == [("made", "Thursday")]


def test_weekday_of_words() -> None:
    """
    A weekday in the words reported does not.
    """
    [statement] = said("Lina Haddad said the mill burned on Thursday.")

    assert statement.made is None


def test_quotation_alone_goes_on() -> None:
    """
    A paragraph that is only a quotation goes on with the one before.
    """
    [one] = said("“The mill was empty,” Lina Haddad said.", "“Nobody will rebuild it this year.”")

    assert one.quoted == ("The mill was empty,", "Nobody will rebuild it this year.")


def test_quotation_alone_after_a_report() -> None:
    """
    After words that are no quotation it is another statement of the same speaker.
    """
    first, second = said(
        "Lina Haddad said the mill was empty.", "“Nobody will rebuild it this year.”"
    )

    assert (second.speaker, second.form) == (first.speaker, Form.DIRECT)
    assert second.quoted == ("Nobody will rebuild it this year.",)


def test_quotation_after_its_attribution_goes_on() -> None:
    """
    In one paragraph, the rest of a quotation belongs to its statement.
    """
    [statement] = said("“The mill was empty,” Lina Haddad said. “Nobody will rebuild it.”")

    assert statement.quoted == ("The mill was empty,", "Nobody will rebuild it.")


def test_pronoun() -> None:
    """
    "She" is the person who spoke last.
    """
    first, second = said(
        "Lina Haddad said the mill was empty.", "She said it would open in the spring."
    )

    assert first.speaker == second.speaker == "actor:lina-haddad"


def test_surname() -> None:
    """
    A surname alone is the person named before.
    """
    first, second = said(
        "Spokeswoman Lina Haddad said the mill was empty.", "Haddad said it would open again."
    )

    assert first.speaker == second.speaker == "actor:lina-haddad"


def test_via() -> None:
    """
    Who passes words on is kept with the verb.
    """
    found = said("Interfax said the Health Ministry announced that the mill was empty.")
    announced = found[-1]

    assert [(each.actor, each.verb) for each in announced.via] == [("actor:interfax", "said")]


def test_co_speakers() -> None:
    """
    Two who announce one thing are speaker and co-speaker.
    """
    [statement] = said("Russia and Yemen announced that the mill would open.")

    assert (statement.speaker, statement.co_speakers) == ("actor:russia", ("actor:yemen",))


class TestFirstReaders:
    """What people who tried the parser found it to get wrong."""

    def test_second_verb_after_a_quotation(self) -> None:
        """
        A coordinated verb reports what follows it, not the quotation before.
        """
        text = "Lina Haddad said the mill was “empty” and warned that “worse” would come."

        assert [words for _, _, words in speeches(text)] == [
            "the mill was “empty”",
            "“worse” would come",
        ]

    def test_quotation_of_several_sentences(self) -> None:
        """
        All sentences of a quotation belong to the speaker told at its end.
        """
        [one] = said("“The mill was empty. Nobody was there,” Lina Haddad said.")

        assert one.speaker == "actor:lina-haddad"
        assert one.form is Form.DIRECT
        assert one.evidence[0].exact == "“The mill was empty."

    def test_relative_clause(self) -> None:
        """
        "X, who said A" is said by X.
        """
        assert [
            who for who, _, _ in speeches("Lina Haddad, who said the mill was empty, left.")
        ] == ["Lina Haddad"]
