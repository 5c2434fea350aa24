"""Statements of a page: quotations over sentences and paragraphs, chains, and their rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel import Form, Statement
from conflictmodel.adapters.voa._cast._cast import Cast
from conflictmodel.adapters.voa._speech._statements import Statements
from reading import page, passage_of


def statements(*paragraphs: str) -> list[Statement]:
    return list(page(*paragraphs).statements)


@pytest.mark.parametrize(
    ("paragraphs", "quoted"),
    [
        (
            ("“We are tired,” Lina Haddad said. “We want to go home.”",),
            [("We are tired,", "We want to go home.")],
        ),
        (
            ("“We are tired. We want to go home,” Lina Haddad said.",),
            [("We are tired.", "We want to go home,")],
        ),
        (
            ("“We are tired,” Lina Haddad said.", "“We want to go home.”"),
            [("We are tired,", "We want to go home.")],
        ),
        (
            (
                "“We are tired,” Lina Haddad said. “We want to go home.",
                "“But the road is closed.”",
            ),
            [("We are tired,", "We want to go home.", "But the road is closed.")],
        ),
        (
            ("“We are tired.", "“We want to go home,” Lina Haddad said."),
            [("We are tired.", "We want to go home,")],
        ),
        (
            ("Lina Haddad said the town was empty.", "“We want to go home.”"),
            [(), ("We want to go home.",)],
        ),
        (
            ("Lina Haddad said it was empty. “We want to go,” she said. “Nobody helps us.”",),
            [(), ("We want to go,", "Nobody helps us.")],
        ),
        (
            ("Lina Haddad said: “We are tired. We want to go home.”",),
            [("We are tired.", "We want to go home.")],
        ),
        (
            ("“We are tired,” Lina Haddad said. “We want to go home.", "The road is closed."),
            [("We are tired,", "We want to go home.")],
        ),
        (("“We want to go home.”",), [("We want to go home.",)]),
        (("“We want to go home.", "“It is late.”"), [("We want to go home.", "It is late.")]),
    ],
)
def test_quotations_go_on(paragraphs: tuple[str, ...], quoted: list[tuple[str, ...]]) -> None:
    """
    A quotation is one statement over its sentences, its paragraphs and its attribution; after
    words that are none it is another.
    """
    assert quoted == [each.quoted for each in statements(*paragraphs)]


def test_all_of_a_quotation_have_one_speaker() -> None:
    """
    What follows a quotation without attribution is by the same speaker.
    """
    found = statements(
        "Lina Haddad said the town was empty.", "“Nobody came.”", "“Nobody will come.”"
    )

    assert {each.speaker for each in found} == {"actor:lina-haddad"}
    assert [each.form for each in found] == [Form.INDIRECT, Form.DIRECT]


def test_they_are_all_who_spoke() -> None:
    """
    "They" after two who spoke with one voice are the two.
    """
    first, second = statements(
        "Lina Haddad and Karim Orsel said the town was safe.", "They said the road was open."
    )

    assert (first.speaker, first.co_speakers) == ("actor:lina-haddad", ("actor:karim-orsel",))
    assert (second.speaker, second.co_speakers) == (first.speaker, first.co_speakers)


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        (
            "Haddad said the bridge was safe, according to Interfax.",
            "haddad",
            [("interfax", "according to")],
        ),
        (
            "Interfax said the Health Ministry announced that the mill was empty.",
            "health-ministry",
            [("interfax", "said")],
        ),
        (
            "“We will stay,” a soldier told residents on Monday, according to Lina Haddad.",
            "soldier",
            [("lina-haddad", "according to")],
        ),
    ],
)
def test_chains(text: str, speaker: str, via: list[tuple[str, str]]) -> None:
    """
    Who passes words on is told with the verb; the speaker is the one nearest to the words.
    """
    last = statements(text)[-1]

    assert f"actor:{speaker}" == last.speaker
    assert via == [(each.actor.removeprefix("actor:"), each.verb) for each in last.via]


def test_every_statement_tells_its_rules() -> None:
    """
    The rows that found the speaker and the words stand with the words they fired on.
    """
    room = Statements(Cast(), "page")
    room.read(passage_of("Lina Haddad said the mill was empty and warned that more would fall."))

    assert [(id, firing.rule, firing.words.exact) for id, firing in room.firings()] == [
        ("statement:page-001", "speech:subject-before", "said"),
        ("statement:page-001", "content:words-after", "the mill was empty"),
        ("statement:page-002", "speech:same-subject", "warned"),
        ("statement:page-002", "content:words-after", "more would fall"),
    ]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (("Lina Haddad shook her head. “We lost it all.”",), [("Lina Haddad", "We lost it all.")]),
        (
            ("Karim Haddad has two sons in the army.", "“They do not write. They do not call.”"),
            [("Karim Haddad", "They do not write.")],
        ),
        (
            ("“They came at night,” Lina Haddad said.", "Amina Odeh fled.", "“We had no shoes.”"),
            [("Lina Haddad", "They came at night,"), ("Amina Odeh", "We had no shoes.")],
        ),
        (
            ("For Lina Haddad, it was simple. “You stay or go.”",),
            [("Lina Haddad", "You stay or go.")],
        ),
        (("The mill burned down. “Nobody came to help.”",), [(None, "Nobody came to help.")]),
        (("Lina Haddad was blunt: “We are hungry.”",), [("Lina Haddad", "We are hungry.")]),
        (("The army's message was clear: “Leave now.”",), [("army", "Leave now.")]),
        (
            ("Lina Haddad lost her shop.", "Her answer was short: “No, never.”"),
            [("Lina Haddad", "No, never.")],
        ),
        (
            ("Lina Haddad met Karim al-Odeh. She said: “Come in.” He said: “I am late.”",),
            [("Lina Haddad", "Come in."), ("Karim al-Odeh", "I am late.")],
        ),
        (
            ("A clerk at the port, Karim Haddad, says it is shut.", "“It is over,” he said."),
            [("Karim Haddad", "It is over,")],
        ),
        (
            (
                "When Amina Odeh came to the town in May, nobody spoke to her.",
                "Odeh is the only dentist there.",
                "“They fear my chair,” she said.",
            ),
            [("Amina Odeh", "They fear my chair,")],
        ),
        (
            ("“I was late,” a teacher said. “They shot,” he said; a guard saw them.",),
            [("teacher", "I was late,"), ("teacher", "They shot,")],
        ),
        (
            ("“It was dark. We ran.”", "Lina Haddad, a baker, told VOA that soldiers came."),
            [("Lina Haddad", "It was dark.")],
        ),
        (
            ("“It was dark. We ran.”", "The bakery in Tel Arun burned down in May."),
            [(None, "It was dark.")],
        ),
        (("He carried a sign with the words: “No more war.”",), []),
    ],
)
def test_quotations_that_no_verb_frames(
    paragraphs: tuple[str, ...], expected: list[tuple[str | None, str]]
) -> None:
    """
    A quotation that no verb frames is by whom the words just before are about.
    """
    data = page(*paragraphs)
    names = {actor.id: actor.name for actor in data.actors}
    quoted = [each for each in data.statements if each.quoted]
    found = [(names.get(each.speaker or ""), each.quoted[0]) for each in quoted]

    assert expected == found


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("'They Came at Night': A Town in Ruins", [("Lina Haddad", "They Came at Night")]),
        ("Town in Ruins After ‘Dark and Bitter’ War", [("Lina Haddad", "Dark and Bitter")]),
        ("Velanda's Troops Leave Rebels' Town", []),
        ("Rebels Mark 'Day of Victory' in Tel Arun", []),
    ],
)
def test_heads_echo_the_text(headline: str, expected: list[tuple[str, str]]) -> None:
    """
    A quotation in the headline is said by whoever says it in the text; what nobody says is none.
    """
    data = page(
        "The mill burned down in May.",
        "“They came at night. It was a dark and bitter war,” Lina Haddad said.",
        headline=headline,
    )
    names = {actor.id: actor.name for actor in data.actors}
    found = [(names[each.speaker or ""], each.quoted[0]) for each in data.statements]

    assert [*expected, ("Lina Haddad", "They came at night.")] == found


MOUTHS = st.sampled_from(["Lina Haddad", "officials", "the army", "a nurse in Tel Arun"])
WORDS = st.sampled_from(["the mill was empty", "nobody came", "the road would open"])
FRAMES = st.sampled_from(
    [
        "{who} said {what}.",
        "{who} said that {what}.",
        "“{what},” {who} said.",
        "“{what},” said {who}.",
        "According to {who}, {what}.",
        "{what}, according to {who}.",
        "On Monday, {who} said {what}.",
        "{who} told VOA on Monday that {what}.",
    ]
)


@given(MOUTHS, WORDS, FRAMES)
def test_one_report_is_one_statement(who: str, what: str, frame: str) -> None:
    """
    However it is framed, one thing said by one speaker is one statement with exactly its words.
    """
    text = frame.format(who=who, what=what)
    [statement] = statements(text[0].upper() + text[1:])
    [words] = statement.quoted + statement.reported

    assert what == words.rstrip(",").lower()


@pytest.mark.parametrize(
    ("text", "made", "rule"),
    [
        ("Lina Haddad said on Monday that the war was over.", "2018-04-30", "beside-the-verb"),
        (
            "“It is over,” Lina Haddad told VOA in Tel Arun on Monday.",
            "2018-04-30",
            "beside-the-verb",
        ),
        (
            "The army said in a statement released Monday that it had left.",
            "2018-04-30",
            "beside-the-verb",
        ),
        (
            "Lina Haddad, who was elected in 2012, said on Monday she was ill.",
            "2018-04-30",
            "beside-the-verb",
        ),
        ("Lina Haddad on Monday said the war was over.", "2018-04-30", "within-the-verb"),
        ("On Monday, Lina Haddad said the war was over.", "2018-04-30", "opening"),
        ("In a statement Monday, the army said the war was over.", "2018-04-30", "occasion"),
        (
            "A statement published Monday by the army said the war was over.",
            "2018-04-30",
            "of-the-medium",
        ),
        ("Lina Haddad, who was elected in 2012, said the war was over.", None, None),
        ("The Velandan government, at war since 2011, denied the charge.", None, None),
        ("“We lost,” said Lina Haddad, whose brother was killed in 2014.", None, None),
        ("“We lost,” said Lina Haddad, a widow since 2014.", None, None),
        ("The mayor, who fled on Tuesday, said the town was lost.", None, None),
        ("Rebels suspended the truce they declared in June and said it was dead.", None, None),
        ("After the attack on Monday, Lina Haddad said the war was over.", None, None),
        ("Residents of Tel Arun, shelled on Monday, said the army had left.", None, None),
        ("The army left, according to a nurse wounded on Monday.", None, None),
        ("The army said three cars were looted on Monday and warned of more.", None, None),
    ],
)
def test_when_it_was_said(text: str, made: str | None, rule: str | None) -> None:
    """
    The time of a statement stands beside its verb; asides and other clauses have their own.
    """
    data = page(text)
    said = data.statements[-1]
    assert made == (said.made and str(said.made))
    cast = Cast()
    passage = passage_of(text)
    cast.meet(passage)
    statements = Statements(cast, "x")
    statements.read(passage)
    statements.objects("source:x")
    rules = [firing.rule for _, firing in statements.firings() if firing.rule.startswith("made:")]
    assert [f"made:{rule}"] * bool(rule) == rules[-1:]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Asked if she was afraid, Lina Haddad laughed.", []),
        ("“No,” Lina Haddad laughed.", ["“No,”"]),
        ("“We are ready”, Lina Haddad said in Tel Arun.", ["“We are ready”"]),
        ("Known as “the Lion”, Lina Haddad said it was over.", ["it was over"]),
        ("The army, according to Lina Haddad, has left.", ["The army", "has left"]),
        ("A clerk who, according to Lina Haddad, was held has been freed.", []),
        ("“It is over, she said.", []),
        ("“It is over, Lina Haddad said.", []),
        ("“It is over and we are lost.", ["“It is over and we are lost."]),
    ],
)
def test_whose_words(text: str, words: list[str]) -> None:
    """
    Sounds frame quotations only, commas may follow a mark, and a lost mark leaves it open.
    """
    assert words == [each.exact for said in statements(text) for each in said.evidence]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The army rejected a proposal to end the war.", "comment"),
        ("The army dismissed the rebels' offer of talks.", "comment"),
        ("The army rejected the charge that it had fled.", "deny"),
        ("The army denied reports of a plan to flee.", "deny"),
        ("The army condemned what it called a cowardly act.", "condemn"),
        ("The army welcomed what it called a brave step.", "welcome"),
        ("Velanda condemned in the strongest terms the raid on Tel Arun.", "condemn"),
        ("The United States condemns the raid on Tel Arun.", "condemn"),
        ("The army announced what it called a pause.", "comment"),
        ("The Red Lantern also said it was responsible for the raid.", "claim_responsibility"),
    ],
)
def test_acts(text: str, act: str) -> None:
    """
    What is turned down is not denied, and a stance counts more than the name for its object.
    """
    assert [act] == [said.act for said in statements(text)]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Their daughter fled, she said.", [None]),
        ("Her husband left for Tel Arun, he said.", [None]),
        ("The nurse fled, she said.", ["actor:nurse"]),
        ("Lina Haddad fled, she said.", ["actor:lina-haddad"]),
        ("Reuters reported that the army denied the charge.", ["actor:army"]),
        ("Reuters said the army accused rebels of arson.", ["actor:army"]),
        ("The mayor said the army denied the charge.", ["actor:mayor"]),
    ],
)
def test_who_of_two_speaks(text: str, speakers: list[str | None]) -> None:
    """
    Agencies pass on any act, and "she" behind "her daughter" may be either.
    """
    assert speakers == [said.speaker for said in statements(text)]
