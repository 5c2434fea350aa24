"""The frames in which copy puts what people say, and those that look like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel.adapters.voa._sentences._tokens import sentences_of
from conflictmodel.adapters.voa._speech._speech import speeches_of
from reading import Said, page, passage_of, said_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"We\'ve lost everything," sobbed Amina, whose house was destroyed.',
            [("Amina", '"We\'ve lost everything,"')],
        ),
        (
            '"I can\'t say more than that," said the official, who is close to the talks.',
            [("official", '"I can\'t say more than that,"')],
        ),
        (
            "Haddad told a news conference in Port Maren that the port would reopen.",
            [("Haddad", "the port would reopen")],
        ),
        ('Haddad told the crowd: "You have won."', [("Haddad", '"You have won."')]),
        (
            "Haddad told journalists at the airport he was optimistic.",
            [("Haddad", "he was optimistic")],
        ),
        (
            "Haddad, who arrived Monday, told the Security Council the war must end.",
            [("Haddad", "the war must end")],
        ),
        (
            "Speaking on condition of anonymity, one commander admitted his men had fled.",
            [("commander", "his men had fled")],
        ),
        (
            "In an interview with VOA, Haddad said the plan was dead.",
            [("Haddad", "the plan was dead")],
        ),
        ("In a tweet, Haddad said the plan was dead.", [("Haddad", "the plan was dead")]),
        ('On Twitter, Haddad wrote: "The plan is dead."', [("Haddad", '"The plan is dead."')]),
        ('"The plan is dead," Haddad wrote on Twitter.', [("Haddad", '"The plan is dead,"')]),
        (
            '"The plan is dead," Haddad said in an interview with VOA\'s Afghan Service.',
            [("Haddad", '"The plan is dead,"')],
        ),
        (
            '"The plan is dead," Haddad said, "and everybody knows it."',
            [("Haddad", '"The plan is dead," … "and everybody knows it."')],
        ),
        ('"The plan is dead," Haddad said of the proposal.', [("Haddad", '"The plan is dead,"')]),
        (
            '"The plan is dead," Haddad said Monday after meeting the envoy.',
            [("Haddad", '"The plan is dead,"')],
        ),
        ('"The plan," Haddad said, "is dead."', [("Haddad", '"The plan," … "is dead."')]),
        ("The plan, Haddad argues, is dead.", [("Haddad", "The plan … is dead")]),
        ("The plan is dead, Haddad argues in a new book.", [("Haddad", "The plan is dead")]),
        (
            "Haddad said that while the plan was dead, talks would go on.",
            [("Haddad", "while the plan was dead, talks would go on")],
        ),
        (
            "Haddad said the plan was dead, but the talks would go on.",
            [("Haddad", "the plan was dead, but the talks would go on")],
        ),
        (
            "Haddad said the plan was dead and that talks would not resume.",
            [("Haddad", "the plan was dead and that talks would not resume")],
        ),
        (
            "Haddad said the plan was dead, that talks would not resume and that war was likely.",
            [("Haddad", "the plan was dead, that talks would not resume and that war was likely")],
        ),
        (
            "The plan is dead and talks will not resume, Haddad said.",
            [("Haddad", "The plan is dead and talks will not resume")],
        ),
        (
            "Haddad says he does not know whether the plan is dead.",
            [("Haddad", "he does not know whether the plan is dead")],
        ),
        (
            "Haddad has said he will not run, a decision his party calls a mistake.",
            [("Haddad", "he will not run, a decision his party calls a mistake")],
        ),
        (
            "Haddad, in what critics called a retreat, said he would sign.",
            [("Haddad", "he would sign")],
        ),
        (
            'The reform, which Haddad has called "a historic step," was delayed.',
            [("Haddad", '"a historic step,"')],
        ),
        (
            "The ministry, which said ten were killed, condemned the raid.",
            [("ministry", "the raid")],
        ),
        (
            "Ten people were killed, said the ministry, which condemned the raid.",
            [("ministry", "Ten people were killed"), ("ministry", "the raid")],
        ),
        (
            "Both sides accused each other of breaking the truce.",
            [("Both sides", "each other of breaking the truce")],
        ),
        ("Each side blamed the other.", [("Each side", "the other")]),
        (
            "The two leaders agreed to meet again, according to a joint statement.",
            [("statement", "The two leaders agreed to meet again")],
        ),
        (
            "According to Haddad's office, the meeting will take place Monday.",
            [("Haddad's office", "the meeting will take place Monday")],
        ),
        (
            "According to one estimate, 300 people have died.",
            [("estimate", "300 people have died")],
        ),
        ("By some accounts, the town is empty.", [("some accounts", "the town is empty")]),
        (
            "Officials were quoted as saying the town was empty.",
            [("Officials", "the town was empty")],
        ),
        (
            'The paper quoted Haddad as saying: "The town is empty."',
            [("Haddad", '"The town is empty."')],
        ),
        (
            "Haddad was quoted by the paper as saying that the town was empty.",
            [("Haddad", "the town was empty")],
        ),
        ("The agency, quoting police, said two men were held.", [("police", "two men were held")]),
        (
            "Haddad said police told him two men were held.",
            [("police", "two men were held")],
        ),
        (
            "Haddad said he had been told the town was empty.",
            [("Haddad", "he had been told the town was empty")],
        ),
        ("Haddad said she was told to leave.", [("Haddad", "she was told to leave")]),
        ("Haddad urged calm.", [("Haddad", "calm")]),
        (
            "Haddad urged people to stay calm, and promised help.",
            [("Haddad", "people to stay calm"), ("Haddad", "help")],
        ),
        (
            "Haddad called for calm and asked people to stay home.",
            [("Haddad", "calm"), ("Haddad", "people to stay home")],
        ),
        (
            "Haddad called on the army to leave and threatened sanctions if it did not.",
            [("Haddad", "the army to leave"), ("Haddad", "sanctions if it did not")],
        ),
        ("The army pledged to investigate.", [("army", "to investigate")]),
        ("The army promised an investigation.", [("army", "an investigation")]),
        ("Haddad announced his resignation.", [("Haddad", "his resignation")]),
        ("Haddad announced he would resign.", [("Haddad", "he would resign")]),
        (
            "The ministry announced the deaths of two soldiers.",
            [("ministry", "the deaths of two soldiers")],
        ),
        ("The ministry confirmed two deaths.", [("ministry", "two deaths")]),
        (
            "The ministry reported 30 new cases of cholera.",
            [("ministry", "30 new cases of cholera")],
        ),
        ("The judge asked him to sit.", [("judge", "him to sit")]),
        ("She asked for water.", [("she", "water")]),
        ("Haddad answered that he was ready.", [("Haddad", "he was ready")]),
        ('Thousands shouted "Down with the regime!"', [("Thousands", '"Down with the regime!"')]),
        ("The sources said they had no details.", [("sources", "they had no details")]),
        (
            "Haddad said Orsel, a former minister, would lead the talks.",
            [("Haddad", "Orsel, a former minister, would lead the talks")],
        ),
        (
            "Haddad — the first woman to lead the party — said she was ready.",
            [("Haddad", "she was ready")],
        ),
        ("Haddad (no relation) said she was ready.", [("Haddad", "she was ready")]),
        ('"Never," said a defiant Haddad.', [("Haddad", '"Never,"')]),
        ('"Never," vowed Haddad.', [("Haddad", '"Never,"')]),
        ("Haddad, asked about the report, said it was false.", [("Haddad", "it was false")]),
        ("When asked about the report, Haddad said it was false.", [("Haddad", "it was false")]),
        ("Haddad added he had no regrets.", [("Haddad", "he had no regrets")]),
        ("Haddad went on to say the plan was dead.", [("Haddad", "the plan was dead")]),
        ("Haddad made it clear that the plan was dead.", [("Haddad", "the plan was dead")]),
        ("Haddad expressed concern about the plan.", [("Haddad", "the plan")]),
        ("Haddad expressed hope that the plan would work.", [("Haddad", "the plan would work")]),
        ("Haddad voiced support for the plan.", [("Haddad", "the plan")]),
        ("According to him, the plan is dead.", [("he", "the plan is dead")]),
        ('The letter read: "We regret."', [("letter", '"We regret."')]),
        ("The military says it has left.", [("military", "it has left")]),
        ("Haddad confirmed the raid but gave no details.", [("Haddad", "the raid")]),
        (
            "Haddad said in a message sent to reporters that it was over.",
            [("Haddad", "it was over")],
        ),
        ("Lina Haddad reports from Tel Arun that it is over.", [("Lina Haddad", "it is over")]),
        ("Haddad ruled out talks.", [("Haddad", "talks")]),
        ("Haddad did not rule out talks.", [("Haddad", "talks")]),
        ("Haddad stressed the need for talks.", [("Haddad", "the need for talks")]),
        ("Haddad reiterated that talks were needed.", [("Haddad", "talks were needed")]),
        ("Haddad joked that he needed a holiday.", [("Haddad", "he needed a holiday")]),
        ("Haddad conceded that he had lost.", [("Haddad", "he had lost")]),
        ("Haddad swore revenge.", [("Haddad", "revenge")]),
        (
            "Haddad testified before a committee on Monday that he had lied.",
            [("Haddad", "he had lied")],
        ),
        ("Haddad told the court he had lied.", [("Haddad", "he had lied")]),
    ],
)
def test_something_is_said(text: str, expected: Said) -> None:
    """
    Who speaks and what is said are found in the frame.
    """
    assert expected == said_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Relief workers, though, say trucks are still being turned back.",
            [("Relief workers", "trucks are still being turned back")],
        ),
        (
            "The chief of staff, retired Gen. Davin Orsel, told lawmakers it needed money.",
            [("Davin Orsel", "it needed money")],
        ),
        (
            "Orsel, a retired general who now advises her, told lawmakers it needed money.",
            [("Orsel", "it needed money")],
        ),
        (
            '"The army needs money," said retired Gen. Davin Orsel, now an adviser to Velanda.',
            [("Davin Orsel", '"The army needs money,"')],
        ),
        (
            '"The army needs money," said Davin Orsel, 61, a retired general.',
            [("Davin Orsel", '"The army needs money,"')],
        ),
        (
            '"The army needs money," said one of Orsel\'s aides, who asked for secrecy.',
            [("Orsel's aides", '"The army needs money,"')],
        ),
        (
            "Two officials with knowledge of the talks said the army needed money.",
            [("Two officials with knowledge of the talks", "the army needed money")],
        ),
        (
            "Three people familiar with the matter said the army needed money.",
            [("Three people familiar with the matter", "the army needed money")],
        ),
        (
            "A person close to the president said the army needed money.",
            [("person close to the president", "the army needed money")],
        ),
        (
            "A second diplomat said the army needed money.",
            [("second diplomat", "the army needed money")],
        ),
        (
            "The official also suggested the army was at fault.",
            [("official", "the army was at fault")],
        ),
        (
            "Those who fled told of burned villages and bodies in the road.",
            [("Those", "burned villages and bodies in the road")],
        ),
        (
            "People fleeing the town told VOA they had seen bodies in the road.",
            [("People", "they had seen bodies in the road")],
        ),
        (
            "Survivors interviewed by VOA described soldiers breaking doors.",
            [("Survivors", "soldiers breaking doors")],
        ),
        (
            "Villagers, some of them wounded, said soldiers broke doors.",
            [("Villagers", "soldiers broke doors")],
        ),
        (
            "Hassan Ali, who lost two sons, told VOA's Somali service that soldiers broke doors.",
            [("Hassan Ali", "soldiers broke doors")],
        ),
        (
            "Reached by phone, Hassan Ali said soldiers broke doors.",
            [("Hassan Ali", "soldiers broke doors")],
        ),
        (
            "Contacted by VOA, the spokesman denied that soldiers broke doors.",
            [("spokesman", "soldiers broke doors")],
        ),
        (
            'The ministry, which rarely comments on such reports, called it "fake news."',
            [("ministry", '"fake news."')],
        ),
        (
            'The ministry called the report "false and malicious" in a statement on Monday.',
            [("ministry", '"false and malicious"')],
        ),
        ("The ministry's statement called the report false.", [("ministry", "the report false")]),
        (
            "A ministry statement said the report was false and accused the group of lying.",
            [("ministry", "the report was false"), ("ministry", "the group of lying")],
        ),
        (
            "The report, released Monday by Human Rights Watch, says soldiers burned huts.",
            [("Human Rights Watch", "soldiers burned huts")],
        ),
        (
            "The report says soldiers burned huts and killed at least 30 people.",
            [
                (
                    "report",
                    "soldiers burned huts and killed at least 30 people",
                )
            ],
        ),
        (
            "The group's Africa director, Lina Haddad, said soldiers burned huts.",
            [("Lina Haddad", "soldiers burned huts")],
        ),
        (
            '"Soldiers burned huts," said Lina Haddad, Africa director at Human Rights Watch.',
            [("Lina Haddad", '"Soldiers burned huts,"')],
        ),
        (
            "Haddad and other activists said soldiers burned huts.",
            [("Haddad", "soldiers burned huts")],
        ),
        (
            "Haddad and her colleague Karim Orsel say soldiers burned huts.",
            [("Haddad", "soldiers burned huts")],
        ),
        (
            "Haddad, along with other activists, said soldiers burned huts.",
            [("Haddad", "soldiers burned huts")],
        ),
        (
            "Haddad, together with Karim Orsel, wrote that soldiers burned huts.",
            [("Haddad", "soldiers burned huts")],
        ),
        (
            "Haddad was among those who said soldiers burned huts.",
            [("those", "soldiers burned huts")],
        ),
        (
            "Haddad is one of several activists who say soldiers burned huts.",
            [("several activists", "soldiers burned huts")],
        ),
        (
            "Activists such as Lina Haddad say soldiers burned huts.",
            [("Activists", "soldiers burned huts")],
        ),
        (
            "Activists including Lina Haddad say soldiers burned huts.",
            [("Activists including Lina Haddad", "soldiers burned huts")],
        ),
        (
            "Activists in the region, including Lina Haddad, say soldiers burned huts.",
            [("Activists in the region", "soldiers burned huts")],
        ),
        (
            "Activists, however, say soldiers burned huts.",
            [("Activists", "soldiers burned huts")],
        ),
        (
            "Activists on both sides of the border say soldiers burn huts.",
            [("Activists on both sides of the border", "soldiers burn huts")],
        ),
        (
            "The activists, who were freed Monday after weeks in jail, said guards beat them.",
            [("activists", "guards beat them")],
        ),
        (
            "The activists said guards beat them, kept them awake and denied them food.",
            [("activists", "guards beat them, kept them awake and denied them food")],
        ),
        (
            "Guards denied them food, the activists said.",
            [("activists", "Guards denied them food")],
        ),
        (
            "The activists were freed Monday, their lawyer, Lina Haddad, told VOA.",
            [("Lina Haddad", "The activists were freed Monday")],
        ),
        ("Their lawyer said they were well.", [("lawyer", "they were well")]),
        ("His brother said he was well.", [("brother", "he was well")]),
        ("Haddad's brother Karim said she was well.", [("Karim", "she was well")]),
        (
            "Her mother, 70-year-old Amina Haddad, said she was well.",
            [("Amina Haddad", "she was well")],
        ),
        (
            "In Washington, a State Department spokesperson said the U.S. was watching.",
            [("State Department spokesperson", "the U.S. was watching")],
        ),
        (
            "In Washington, State Department spokesman Davin Orsel said the U.S. was watching.",
            [("Davin Orsel", "the U.S. was watching")],
        ),
        (
            "At a news conference on Monday, Minister Karim Haddad said it would stay shut.",
            [("Karim Haddad", "it would stay shut")],
        ),
        (
            "In a televised speech late Monday, President Karim Haddad said it would stay shut.",
            [("Karim Haddad", "it would stay shut")],
        ),
        (
            "During a visit to the border, Haddad told soldiers to stay alert.",
            [("Haddad", "to stay alert")],
        ),
        (
            "Hours before the vote, Haddad said she would not resign.",
            [("Haddad", "she would not resign")],
        ),
        (
            "Earlier in the day, Haddad had said she would not resign.",
            [("Haddad", "she would not resign")],
        ),
        ("On Monday Haddad said she would not resign.", [("Haddad", "she would not resign")]),
        ("Monday, Haddad said she would not resign.", [("Haddad", "she would not resign")]),
        ("Last week, the army said it would not intervene.", [("army", "it would not intervene")]),
        (
            "A day earlier, the army had said it would not intervene.",
            [("army", "it would not intervene")],
        ),
        ("The army on Monday said it would not intervene.", [("army", "it would not intervene")]),
        (
            "Velanda said Monday it had tested a missile, after Karsova said it would cut aid.",
            [
                (
                    "Velanda",
                    "it had tested a missile, after Karsova said it would cut aid",
                ),
                ("Karsova", "it would cut aid"),
            ],
        ),
        (
            "Velanda said it had tested a missile; Karsova called the test a provocation.",
            [("Velanda", "it had tested a missile"), ("Karsova", "the test a provocation")],
        ),
        ("Karsova denies the charge.", [("Karsova", "the charge")]),
        (
            "Karsova denies arming the rebels and says Velanda is to blame.",
            [("Karsova", "arming the rebels"), ("Karsova", "Velanda is to blame")],
        ),
        ("Karsova, which denies arming the rebels, has urged talks.", [("Karsova", "talks")]),
        ("Karsova has long denied that it arms the rebels.", [("Karsova", "it arms the rebels")]),
        (
            '"I am not afraid," Haddad told the BBC, adding: "Let them come."',
            [("Haddad", '"I am not afraid,"'), ("Haddad", '"Let them come."')],
        ),
        (
            '"I am not afraid," she told the Reuters news agency by phone.',
            [("she", '"I am not afraid,"')],
        ),
        (
            '"I am not afraid," Haddad, wearing a white scarf, told the crowd.',
            [("Haddad", '"I am not afraid,"')],
        ),
        ('"I am not afraid," Haddad says with a smile.', [("Haddad", '"I am not afraid,"')]),
        (
            '"I am not afraid," Haddad said, pointing to the soldiers.',
            [("Haddad", '"I am not afraid,"')],
        ),
        (
            '"I am not afraid," Haddad said as soldiers looked on.',
            [("Haddad", '"I am not afraid,"')],
        ),
    ],
)
def test_speakers_in_company(text: str, expected: Said) -> None:
    """
    The speaker is found among ages, places, relatives, colleagues and asides.
    """
    assert expected == said_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Haddad could not say when the plan would be ready.",
        "Haddad refused to say whether the plan was dead.",
        "It is said that the town is empty.",
        "The town is said to be empty.",
        "The town has been described as empty.",
        "Residents were told to leave.",
        "Haddad ordered an inquiry.",
        "Haddad called an emergency meeting.",
        "Haddad called reporters to his office.",
        "Haddad called off the talks.",
        "Haddad called the talks off.",
        "The ministry recorded 30 new cases of cholera.",
        "The bank reported a loss of $3 million.",
        "Haddad reported for duty.",
        "The troops answered with artillery.",
        "He noted the time and left.",
        "The guide pointed out the bullet holes.",
        'The flag read "Freedom."',
        'Lina Haddad read "The Long Road" to her son.',
        'The teacher reads "The Long Road" to the class.',
        'The headline read "Freedom at Last."',
        'The film, titled "The Long Road," opens Friday.',
        'The operation, dubbed "Iron Fist," began Monday.',
        'The region, known as the "breadbasket," is dry.',
        'Haddad, nicknamed "the Fox," is in jail.',
        'The government\'s "zero tolerance" policy has failed.',
        "Haddad is considered a moderate.",
        "Haddad is believed to be abroad.",
        "Haddad thinks the plan is dead.",
        "Haddad hopes to return.",
        "Haddad fears for her life.",
        "Haddad wants the plan to succeed.",
        "Polls show the party ahead.",
        "The figures show that prices rose.",
        "Haddad lied, the court was told.",
        "Haddad lied, a court heard.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    """
    Beliefs, orders in passing, things, nicknames and what was not said are no statements.
    """
    assert said_in(text) == []


WORDS = """
    Lina Haddad | officials | the army | a nurse | he | they | it | Monday | Tel Arun | said |
    says | say | told | warned | called | denied | accused | according to | quoted | as saying |
    calling for | was | has been | would | that | and | but | who | which | of | in | for | to |
    with | the mill | was empty | “ | ” | , | ; | : | — | ( | ) | . | not | reports | a statement |
    by | on | such as | one | many | others | what | also | 's | spokesman | U.N. | , | read
"""
TOKENS = st.sampled_from([" ".join(each.split()) for each in WORDS.split("|")])


@given(st.lists(TOKENS, min_size=1, max_size=40))
def test_any_words_are_read(tokens: list[str]) -> None:
    """
    Whatever the words: what is reported lies in the sentence, and no attribution in itself.
    """
    data = page(" ".join(["The mill was empty", *tokens]) + ".")

    for each in data.statements:
        assert each.evidence
        assert each.speaker is None or each.speaker in {actor.id for actor in data.actors}
    for sentence in sentences_of(text := " ".join(tokens), 0, len(text)):
        passage = passage_of(text[sentence.start : sentence.end])
        for speech in speeches_of(passage):
            start, _ = passage.span(*speech.verb)
            assert all(0 <= a < b <= len(passage.text) for a, b in speech.content)
            assert not any(a <= start < b for a, b in speech.content)
