"""Reported speech in everyday copy: one sentence, and who said what in it."""

import pytest

from conflictmodel.adapters.voa._speech._manner import MANNERS
from reading import Said, passage_of, said_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lina Haddad condemned the attack on the clinic.",
            [("Lina Haddad", "the attack on the clinic")],
        ),
        (
            "The foreign ministry welcomed the release of the prisoners.",
            [("foreign ministry", "the release of the prisoners")],
        ),
        ("The army denied shelling the town.", [("army", "shelling the town")]),
        (
            "Velanda accused Karsova of arming the rebels.",
            [("Velanda", "Karsova of arming the rebels")],
        ),
        (
            "The United Nations urged both sides to return to talks.",
            [("United Nations", "both sides to return to talks")],
        ),
        ("Haddad warned against hasty conclusions.", [("Haddad", "hasty conclusions")]),
        ("Haddad warned that the dam could burst.", [("Haddad", "the dam could burst")]),
        ("The rebels threatened to cut the road.", [("rebels", "to cut the road")]),
        (
            "The prime minister vowed to rebuild the port.",
            [("prime minister", "to rebuild the port")],
        ),
        (
            "The Northern Front claimed responsibility for the bombing.",
            [("Northern Front", "responsibility for the bombing")],
        ),
        (
            "Aid groups called for an immediate end to the siege.",
            [("Aid groups", "an immediate end to the siege")],
        ),
        (
            "The opposition demanded that the vote be repeated.",
            [("opposition", "the vote be repeated")],
        ),
        ("Haddad insisted the deal was dead.", [("Haddad", "the deal was dead")]),
        ("Critics contend that the law is too vague.", [("Critics", "the law is too vague")]),
        (
            "The company acknowledged it had known of the leak.",
            [("company", "it had known of the leak")],
        ),
        (
            "Haddad recalled how the river had swallowed the bridge.",
            [("Haddad", "how the river had swallowed the bridge")],
        ),
        (
            "Economists predict growth will slow next year.",
            [("Economists", "growth will slow next year")],
        ),
        ("Haddad noted that turnout was low.", [("Haddad", "turnout was low")]),
        (
            "The president hailed the accord as a turning point.",
            [("president", "the accord as a turning point")],
        ),
        ("The rebels rejected the offer.", [("rebels", "the offer")]),
        (
            "The government blamed the rebels for the blast.",
            [("government", "the rebels for the blast")],
        ),
        (
            "Haddad asked whether the money had arrived.",
            [("Haddad", "whether the money had arrived")],
        ),
        ("Haddad tweeted that she would not run again.", [("Haddad", "she would not run again")]),
        ("A witness testified that the guards had fled.", [("witness", "the guards had fled")]),
        ("The minister posted that the talks were over.", [("minister", "the talks were over")]),
    ],
)
def test_families_of_verbs(text: str, expected: Said) -> None:
    """
    Every family of reporting verbs has its words.
    """
    assert expected == said_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Haddad said the talks had failed.", [("Haddad", "the talks had failed")]),
        (
            "Haddad said the talks had failed and called for new elections.",
            [("Haddad", "the talks had failed"), ("Haddad", "new elections")],
        ),
        (
            "Haddad said the talks had failed but warned that war was no answer.",
            [("Haddad", "the talks had failed"), ("Haddad", "war was no answer")],
        ),
        (
            "Haddad said the talks had failed, adding that both sides were to blame.",
            [("Haddad", "the talks had failed"), ("Haddad", "both sides were to blame")],
        ),
        (
            "“The talks failed,” Haddad said, adding that both sides were to blame.",
            [("Haddad", "“The talks failed,”"), ("Haddad", "both sides were to blame")],
        ),
        (
            "Haddad left the talks on Monday, describing them as a failure.",
            [("Haddad", "them as a failure")],
        ),
        ("Haddad walked out, saying the talks had failed.", [("Haddad", "the talks had failed")]),
        (
            "Velanda closed the border in what it called a step toward peace.",
            [("it", "a step toward peace")],
        ),
        ("Haddad met the envoy and urged him to act.", [("Haddad", "him to act")]),
        ("The ministry issued a statement condemning the raid.", [("ministry", "the raid")]),
        (
            "The ministry said the raid had failed, while the rebels said they had fled.",
            [("ministry", "the raid had failed"), ("rebels", "they had fled")],
        ),
        (
            "Haddad denied the charges and said she would appeal.",
            [("Haddad", "the charges"), ("Haddad", "she would appeal")],
        ),
    ],
)
def test_further_statements(text: str, expected: Said) -> None:
    """
    A sentence has a statement for each reporting word.
    """
    assert expected == said_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mill burned down, according to Lina Haddad, a researcher at the Lakes Institute.",
            [("Lina Haddad", "The mill burned down")],
        ),
        (
            "According to a statement from the ministry, the mill burned down.",
            [("ministry", "the mill burned down")],
        ),
        (
            "According to a report by Amnesty International, guards beat prisoners.",
            [("Amnesty International", "guards beat prisoners")],
        ),
        (
            "The mill, according to local officials, burned down on Monday.",
            [("local officials", "The mill … burned down on Monday")],
        ),
        ("According to the university, nobody was hurt.", [("university", "nobody was hurt")]),
        (
            "Prices rose by 4 percent, according to figures released Monday by the central bank.",
            [("central bank", "Prices rose by 4 percent")],
        ),
    ],
)
def test_according_to(text: str, expected: Said) -> None:
    """
    Behind "according to" stands the speaker, or what the speaker issued.
    """
    assert expected == said_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lina Haddad, a researcher at the Lakes Institute in Karsova, says farmers leave.",
            [("Lina Haddad", "farmers leave")],
        ),
        (
            "Karim Haddad, who heads the Northern Front, said his men would fight on.",
            [("Karim Haddad", "his men would fight on")],
        ),
        (
            "Velanda's foreign minister, Karim Haddad, said the border was closed.",
            [("Karim Haddad", "the border was closed")],
        ),
        (
            "Haddad, the mayor of Tel Arun, said the town was empty.",
            [("Haddad", "the town was empty")],
        ),
        ("Haddad, 54, said the town was empty.", [("Haddad", "the town was empty")]),
        (
            "Haddad, speaking to reporters in Tel Arun, said the town was empty.",
            [("Haddad", "the town was empty")],
        ),
        (
            "Haddad, whose brother was killed in the raid, said the town was empty.",
            [("Haddad", "the town was empty")],
        ),
        (
            "The head of the hospital in Tel Arun, Lina Haddad, said the wards were full.",
            [("Lina Haddad", "the wards were full")],
        ),
        (
            "Lina Haddad of the Northern Front said the talks were over.",
            [("Lina Haddad", "the talks were over")],
        ),
        (
            "Residents of villages near the border told VOA that soldiers had fired on them.",
            [("Residents of villages near the border", "soldiers had fired on them")],
        ),
    ],
)
def test_subjects_and_what_hangs_on_them(text: str, expected: Said) -> None:
    """
    The subject is the head of its clause, whatever stands between it and the verb.
    """
    assert expected == said_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A man who gave his name only as Sami said the soldiers came at dawn.",
            [("Sami", "the soldiers came at dawn")],
        ),
        (
            "A senior official who asked not to be named said the deal was close.",
            [("senior official", "the deal was close")],
        ),
        ("Residents said the power was out.", [("Residents", "the power was out")]),
        (
            "An aid worker in Tel Arun said the roads were cut.",
            [("aid worker in Tel Arun", "the roads were cut")],
        ),
        ("One diplomat called the plan “dead on arrival.”", [("diplomat", "“dead on arrival.”")]),
        (
            "A statement from the ministry said two men were held.",
            [("ministry", "two men were held")],
        ),
        ("The report said the dam was unsafe.", [("report", "the dam was unsafe")]),
        (
            "State television reported that the minister had resigned.",
            [("State television", "the minister had resigned")],
        ),
        (
            "Officials in the capital, speaking on condition of anonymity, said it was short.",
            [("Officials in the capital", "it was short")],
        ),
        (
            "A spokesman for the rebels told reporters the siege would go on.",
            [("spokesman for the rebels", "the siege would go on")],
        ),
        (
            "Witnesses described a chaotic scene at the gate.",
            [("Witnesses", "a chaotic scene at the gate")],
        ),
        ("Police said three people were arrested.", [("Police", "three people were arrested")]),
        ("Many here say they feel forgotten.", [("Many", "they feel forgotten")]),
        ("Others argue the reform came too late.", [("Others", "the reform came too late")]),
        (
            "Scientists at the University of Velanda say the lake is shrinking.",
            [("Scientists at the University of Velanda", "the lake is shrinking")],
        ),
    ],
)
def test_speakers_without_a_name(text: str, expected: Said) -> None:
    """
    Who has no name is called by the words there are.
    """
    assert expected == said_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We are tired,” she said.", [("she", "“We are tired,”")]),
        ("“We are tired,” said one of the nurses.", [("nurses", "“We are tired,”")]),
        (
            "“We are tired,” said a nurse at the clinic, who asked not to be named.",
            [("nurse at the clinic", "“We are tired,”")],
        ),
        ("“We are tired,” Haddad, a nurse, told VOA.", [("Haddad", "“We are tired,”")]),
        (
            "“We are tired,” Haddad told VOA’s Somali Service on Friday.",
            [("Haddad", "“We are tired,”")],
        ),
        (
            "“We are tired,” said Haddad, “but we will stay.”",
            [("Haddad", "“We are tired,” … “but we will stay.”")],
        ),
        ("Haddad said: “We are tired.”", [("Haddad", "“We are tired.”")]),
        ("Haddad replied, “We are tired.”", [("Haddad", "“We are tired.”")]),
        ("“Are we tired?” Haddad asked.", [("Haddad", "“Are we tired?”")]),
        ("Haddad said she was “tired” of the war.", [("Haddad", "she was “tired” of the war")]),
        ("The move was “a mistake,” Haddad said.", [("Haddad", "The move was “a mistake,”")]),
        ("Haddad called it “a mistake.”", [("Haddad", "“a mistake.”")]),
        (
            "In the words of Lina Haddad, the town is a grave.",
            [("Lina Haddad", "the town is a grave")],
        ),
    ],
)
def test_quotations(text: str, expected: Said) -> None:
    """
    A quotation stands before, behind or around its attribution.
    """
    assert expected == said_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Karsova has been accused of arming the rebels.", [(None, "arming the rebels")]),
        (
            "The army was criticized by Amnesty International for the raid.",
            [("Amnesty International", "the raid")],
        ),
    ],
)
def test_passives(text: str, expected: Said) -> None:
    """
    Of who is accused, the accuser is behind "by", or nobody knows.
    """
    assert expected == said_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Interfax quoted the ministry as saying the bridge was safe.",
            [("ministry", "the bridge was safe")],
        ),
        (
            "The minister was quoted by Interfax as saying the bridge was safe.",
            [("minister", "the bridge was safe")],
        ),
        (
            "Haddad said the bridge was safe, according to Interfax.",
            [("Haddad", "the bridge was safe")],
        ),
        ("The bridge is safe, Haddad was quoted as saying.", [("Haddad", "The bridge is safe")]),
        (
            "State media said the president had told ministers to prepare.",
            [("president", "to prepare")],
        ),
    ],
)
def test_who_passes_on(text: str, expected: Said) -> None:
    """
    The speaker is the one nearest to the words.
    """
    assert expected == said_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Haddad has repeatedly denied the charges.", [("Haddad", "the charges")]),
        (
            "Haddad had earlier on Monday said the town was empty.",
            [("Haddad", "the town was empty")],
        ),
        ("Officials are warning of more floods.", [("Officials", "more floods")]),
        ("Haddad did say the road was open.", [("Haddad", "the road was open")]),
        (
            "Haddad also on Friday announced that the school would close.",
            [("Haddad", "the school would close")],
        ),
        (
            "On Monday, the ministry announced the closure of the school.",
            [("ministry", "the closure of the school")],
        ),
        (
            "In a statement Monday, the ministry said the school would close.",
            [("ministry", "the school would close")],
        ),
        (
            "The ministry said in a statement that the school would close.",
            [("ministry", "the school would close")],
        ),
        (
            "The ministry said late Monday on its website that the school would close.",
            [("ministry", "the school would close")],
        ),
        (
            "Speaking in Tel Arun, Haddad said the town was empty.",
            [("Haddad", "the town was empty")],
        ),
    ],
)
def test_between_subject_and_words(text: str, expected: Said) -> None:
    """
    Adverbs, times and media are passed over on both sides of the verb.
    """
    assert expected == said_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "The storm claimed 20 lives.",
        "The police answered the call within minutes.",
        "The rebels observed the truce for a week.",
        "The proposed law would ban protests.",
        "Haddad wrote a letter to her brother.",
        "The company released a new phone.",
        "She posted a photo of the bridge.",
        "The army ordered 20 tanks.",
        "The house called to mind an older one.",
        "Haddad called the police.",
        "Haddad did not say why.",
        "The ministry declined to comment.",
        "No group has claimed responsibility.",
        "The book reads like a report.",
        "Nobody said a word.",
        "He added sugar to the tea.",
        "The reported deaths shocked the town.",
        "A sign read “No entry.”",
        "The band's first record, “Salt,” sold well.",
        "The man nicknamed “the Fox” left town.",
        "The so-called “reform” cost millions.",
        "The ship continued to Port Maren.",
        "Haddad believes the war is lost.",
        "The war is expected to last.",
        "Haddad refused to say more.",
        "The results confirmed his victory.",
    ],
)
def test_no_statement(text: str) -> None:
    """
    What is done to things, not told, not believed aloud, or written on a wall is no statement.
    """
    assert said_in(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Haddad warned of attacks that could kill thousands.",
            [("Haddad", "attacks that could kill thousands")],
        ),
        ("Haddad warned of a war they could not win.", [("Haddad", "a war they could not win")]),
        ("Haddad promised to answer the letter.", [("Haddad", "to answer the letter")]),
        ("Haddad threatened to block the website.", [("Haddad", "to block the website")]),
        ("Karsova has been accused of crimes it denies.", [(None, "crimes it denies")]),
    ],
)
def test_what_a_verb_takes_is_no_manner(text: str, expected: Said) -> None:
    """
    "Of", "to" and "for" belong to the words reported where the verb takes them.
    """
    assert expected == said_in(text)


@pytest.mark.parametrize(
    ("rule", "manner"),
    [
        ("aside", ", citing two diplomats,"),
        ("time", "on Monday"),
        ("adverb", "again"),
        ("medium", "in an interview with Reuters"),
        ("named-place", "in Moscow"),
        ("place", "at a small police station in the hills"),
    ],
)
def test_every_manner_has_a_row(rule: str, manner: str) -> None:
    """
    Each row of the table of manners passes over words that no row before it does.
    """
    text = f"Lina Haddad said {manner} that the mill was empty.".replace(" ,", ",")
    passage = passage_of(text)
    passing = [name for name, past in MANNERS if past(passage, 3)]

    assert passing[0] == rule
    assert said_in(text) == [("Lina Haddad", "the mill was empty")]
