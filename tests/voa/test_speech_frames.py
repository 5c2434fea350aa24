"""The frames in which copy puts what people say, and those that look like them."""

import pytest

from conflictmodel.adapters.voa._speech import speeches_of
from reading import passage_of

Said = list[tuple[str | None, str]]


def said_in(text: str) -> Said:
    """
    The speaker and the words reported of each speech in a sentence.
    """
    return [
        (
            each.speaker.name if each.speaker else None,
            " … ".join(text[start:end] for start, end in each.content),
        )
        for each in speeches_of(passage_of(text))
    ]


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
        ("The agency, quoting police, said two men were held.", [("agency", "two men were held")]),
        (
            "Haddad said police told him two men were held.",
            [("Haddad", "police told him two men were held"), ("police", "two men were held")],
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
        ("Haddad expressed concern about the plan.", [("Haddad", "about the plan")]),
        ("Haddad expressed hope that the plan would work.", [("Haddad", "the plan would work")]),
        ("Haddad voiced support for the plan.", [("Haddad", "the plan")]),
        ("According to him, the plan is dead.", [("he", "the plan is dead")]),
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
