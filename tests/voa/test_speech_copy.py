"""Reported speech in the copy of other agencies: slips, asides, papers, sources."""

import pytest

from conflictmodel.adapters import voa
from reading import Said, said_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The group that built the mill in 2009, with men from abroad, has denied it was paid.",
            [("group", "it was paid")],
        ),
        (
            "A ship's cook who survived the fire - in which ten men died - told VOA he swam.",
            [("ship's cook", "he swam")],
        ),
        (
            "The council, in a letter read out on Sunday, called the raid “a wound.”",
            [("council", "“a wound.”")],
        ),
        (
            "Minister Lina Haddad, told the council, “We are ready.”",
            [("Lina Haddad", "“We are ready.”")],
        ),
        ("Fire authorities says the road is shut.", [("Fire authorities", "the road is shut")]),
        (
            "The association helping farmers and traders says the mill is shut.",
            [("association", "the mill is shut")],
        ),
        (
            "“It is shut,” state minister Lina Haddad told reporters.",
            [("Lina Haddad", "“It is shut,”")],
        ),
        (
            "“It is shut,” said the rider, Karim Haddad, 74.",
            [("Karim Haddad", "“It is shut,”")],
        ),
        (
            "“It is shut,” said doctors at the town's only clinic.",
            [("doctors at the town's only clinic", "“It is shut,”")],
        ),
        ("A smaller one, Karsova-e-Lal, said it left.", [("Karsova-e-Lal", "it left")]),
        ("Ten of their ships said they had turned.", [("ships", "they had turned")]),
        ("Each accuses the other of theft.", [("Each", "the other of theft")]),
        (
            "The presidents of neighboring Karsova and Velanda say they fear it.",
            [("presidents of neighboring Karsova and Velanda", "they fear it")],
        ),
        (
            "The Port Maren Olympic team has said they will stay.",
            [("Port Maren Olympic team", "they will stay")],
        ),
        (
            "President Luis de la Haddad said the road was shut.",
            [("Luis de la Haddad", "the road was shut")],
        ),
        (
            "The Karsova and Commonwealth Office said the road was shut.",
            [("Karsova and Commonwealth Office", "the road was shut")],
        ),
        (
            "The office of Mayor Lina Haddad said the road was shut.",
            [("office of Lina Haddad", "the road was shut")],
        ),
        (
            "Velanda's envoy to the United Nations, Lina Haddad, said it was over.",
            [("Lina Haddad", "it was over")],
        ),
    ],
)
def test_who_it_is(text: str, expected: Said) -> None:
    """
    The subject is found across relative clauses, asides, slips of number and of commas.
    """
    assert expected == said_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In her view, the mill is lost.", [("she", "the mill is lost")]),
        ("In Haddad's view, the mill is lost.", [("Haddad", "the mill is lost")]),
        (
            "According to Lina Haddad of the river bureau, the dam will hold.",
            [("Lina Haddad", "the dam will hold")],
        ),
        (
            "According to a press release from the ministry, the dam will hold.",
            [("ministry", "the dam will hold")],
        ),
        (
            "According to doctors and other witnesses, the mill burned.",
            [("doctors", "the mill burned")],
        ),
        (
            "It was, in the words of one envoy, “dead and buried.”",
            [("envoy", "It was … “dead and buried.”")],
        ),
        ("Citing a diplomat, the paper said talks had ended.", [("diplomat", "talks had ended")]),
        ("It was announced that the mill would open.", [(None, "the mill would open")]),
        ("It was also announced the mill would open.", [(None, "the mill would open")]),
        (
            "Army media reports say the mill burned.",
            [("Army media reports", "the mill burned")],
        ),
    ],
)
def test_sources(text: str, expected: Said) -> None:
    """
    A source goes on to its comma; where nobody is named, nobody speaks.
    """
    assert expected == said_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The council adopted a resolution demanding that both sides withdraw.",
            [("council", "both sides withdraw")],
        ),
        (
            "Haddad released a tape calling for a “holy war” on Velanda.",
            [("Haddad", "a “holy war” on Velanda")],
        ),
        (
            "While denying that there is a crisis, the council will open the gate.",
            [("council", "there is a crisis")],
        ),
        (
            "Haddad condemned the raid saying it was a crime.",
            [("Haddad", "the raid"), ("Haddad", "it was a crime")],
        ),
        (
            "Haddad offered talks “a second chance,” adding that time was short.",
            [("Haddad", "time was short")],
        ),
        ("Velanda continues to deny arming the rebels.", [("Velanda", "arming the rebels")]),
        ("The army was quick to deny that it fired.", [("army", "it fired")]),
        ("The army is reported as saying that it fired.", [("army", "it fired")]),
        ("Monitors documented at least 30 deaths.", [("Monitors", "at least 30 deaths")]),
        (
            "A nurse put the dead at “not one under fifty.”",
            [("nurse", "the dead at “not one under fifty.”")],
        ),
        (
            "Haddad called Odeh a “traitor” for leaving.",
            [("Haddad", "Odeh a “traitor” for leaving")],
        ),
        ("Police warned residents to stay indoors.", [("Police", "residents to stay indoors")]),
        ("Haddad told the court of her sorrow.", [("Haddad", "her sorrow")]),
    ],
)
def test_something_is_said(text: str, expected: Said) -> None:
    """
    Papers, participles at either end, and verbs that set about saying report speech.
    """
    assert expected == said_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Haddad says despite its losses, the team is strong.",
            "despite its losses, the team is strong",
        ),
        ("Haddad told Channel Nine he was tired.", "he was tired"),
        ("Haddad told delegates honoring the dead that he was tired.", "he was tired"),
        ("Haddad told a meeting of officials he was tired.", "he was tired"),
        ("Haddad told the nation the army “will not rest.”", "the army “will not rest.”"),
        (
            "Haddad said it would end what it calls “sea games”, but not today.",
            "it would end what it calls “sea games”, but not today",
        ),
        (
            "Haddad said the pause it proclaimed in May would end.",
            "the pause it proclaimed in May would end",
        ),
        ("Haddad accused Velanda of theft, which Velanda denies.", "Velanda of theft"),
        ("Haddad mocked it as a joke, and within a week the war was back.", "it as a joke"),
        ("Haddad denied it when VOA met him.", "it"),
        ("Haddad expressed concern about the dam.", "the dam"),
        ("Haddad said the dam would hold, but gave no details.", "the dam would hold"),
        ("Haddad vowed revenge in an audio message.", "revenge"),
        (
            "After the vote Haddad said: “With this, we show that we care.”",
            "“With this, we show that we care.”",
        ),
    ],
)
def test_where_the_words_end(text: str, expected: str) -> None:
    """
    The words reported begin past the listener and end before what is told of something else.
    """
    assert [("Haddad", expected)] == said_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "The government blamed for the shortage has left.",
        "The rule is recognized by the United Nations.",
        "VOA reported on two families.",
        "Haddad was told of the deadline.",
        "Haddad responded to a report that the dam was weak.",
        "Haddad had called reporters to a talk on “the new age.”",
        "Fighters call the hill “the Needle.”",
        "“The truce is over,” a caption on a screen read.",
        "State television was off the air.",
        "Haddad told the story of the war.",
        "The bridge has said goodbye to its last car.",
        "All said and done, the season was good.",
        "The main outlines of the deal were lost.",
        "There were calls for calm amid calls for war.",
        "Describing the fire, the cook wept.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    """
    Nouns, nicknames, captions and what is told to somebody report nothing.
    """
    assert said_in(text) == []


def speakers(*paragraphs: str) -> list[str | None]:
    """Who says the statements of a page."""
    text = "\n\n".join(["Mill Burns Near Marsa Qadim", *paragraphs]) + "\n"
    data = voa.parse(text, published="2018-05-04")
    names = {actor.id: actor.name for actor in data.actors}
    return [names[each.speaker] if each.speaker else None for each in data.statements]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (("The army met on Monday.", "A joint statement read: “We are ready.”"), ["army"]),
        (
            ("Velanda's envoy to Karsova, Lina Haddad, left.", "She said it was late."),
            ["Lina Haddad"],
        ),
        (("Her neighbor, Karim Odeh, nodded. “It is late.”",), ["Karim Odeh"]),
        (("Each blames the other.", "He said it was late."), ["Each", None]),
        (("Said Lina Haddad: “It is late.”",), ["Lina Haddad"]),
    ],
)
def test_over_sentences(paragraphs: tuple[str, ...], expected: list[str | None]) -> None:
    """
    A statement is by whoever the sentence before is about, and a pronoun by nobody plural.
    """
    assert expected == speakers(*paragraphs)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Iran's foreign minister rejected the claim that Russia had fired.", "comment"),
        ("Russia's foreign minister rejected the claim that Russia had fired.", "deny"),
        ("Russia rejected the claim that it had fired.", "deny"),
        ("Russia denied the claim that its men had fired.", "deny"),
    ],
)
def test_who_denies(text: str, act: str) -> None:
    """
    Who rejects what is said of another country denies nothing for itself.
    """
    data = voa.parse(f"Mill Burns Near Marsa Qadim\n\n{text}\n", published="2018-05-04")

    assert [act] == [each.act.value for each in data.statements]
