"""Reported speech on pages not seen before: what hangs on speakers, figures, joined clauses."""

import pytest

from reading import Said, said_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Doctors at Karsova hospital said the beds were full.",
            [("Doctors at Karsova hospital", "the beds were full")],
        ),
        (
            "A nurse there, reached by phone, complained that nobody came.",
            [("nurse", "nobody came")],
        ),
        (
            "A U.N. official who watches the border, and who gave no name, said it was shut.",
            [("U.N. official", "it was shut")],
        ),
        ("One of them told VOA that talks went on.", [("One of them", "talks went on")]),
        ("The other one said talks had ended.", [("other one", "talks had ended")]),
        ("“It is shut,” said another.", [("another", "“It is shut,”")]),
        ("“It is shut,” says 34-year-old Karim Haddad.", [("Karim Haddad", "“It is shut,”")]),
        (
            "Firemen in the old capital, Tel Arun, said a ship had sunk.",
            [("Firemen in the old capital", "a ship had sunk")],
        ),
        ("The bus company, VELTRA, said the line was closed.", [("VELTRA", "the line was closed")]),
        ("“I ran,” said a tailor who gave his name only as Samir.", [("Samir", "“I ran,”")]),
        ("A teacher who asked to be identified only as Lina said he ran.", [("Lina", "he ran")]),
        ("“I ran,” a shopkeeper who goes by Abu Karim said.", [("Abu Karim", "“I ran,”")]),
        ("A fighter, identified as Abu Karim, said he ran.", [("Abu Karim", "he ran")]),
        ("A man who works as a guard said he ran.", [("man", "he ran")]),
        ("A militia known as the Red Lantern said it left.", [("Red Lantern", "it left")]),
        ("“It is shut,” said the town's mayor.", [("town's mayor", "“It is shut,”")]),
        (
            "According to the country's election commission, he won.",
            [("country's election commission", "he won")],
        ),
        (
            "“It is shut,” said the army's new commander, Karim Haddad.",
            [("Karim Haddad", "“It is shut,”")],
        ),
        ("“It is shut,” said the 25-year-old.", [("25-year-old", "“It is shut,”")]),
        ("Her brother, Karim, said it was over.", [("Karim", "it was over")]),
        (
            "“It is over,” a joint statement by the two ministers said.",
            [("joint statement by the two ministers", "“It is over,”")],
        ),
        (
            "If it rains, says the fishermen's guild, boats could sink.",
            [("fishermen's guild", "If it rains … boats could sink")],
        ),
    ],
)
def test_who_it_is(text: str, expected: Said) -> None:
    """
    The speaker is found past places, ages, numbers and clauses that hang on it.
    """
    assert expected == said_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The bridge was shut on Monday, said Karim Haddad, but boats still crossed.",
            [("Karim Haddad", "The bridge was shut on Monday … but boats still crossed")],
        ),
        (
            "The bridge was shut on Monday, residents said, as mediators met in the capital.",
            [("residents", "The bridge was shut on Monday")],
        ),
        ("The road is closed, said Haddad after the talks.", [("Haddad", "The road is closed")]),
        ("The bridge was shut, he said; nobody crossed it.", [("he", "The bridge was shut")]),
        (
            "“My sons,” she said, her voice breaking, “were in that house.”",
            [("she", "“My sons,” … “were in that house.”")],
        ),
        (
            "“It is over,” Haddad said, before adding: “We will stay.”",
            [("Haddad", "“It is over,”"), ("Haddad", "“We will stay.”")],
        ),
        ("The mayor said through a translator, “We are ready.”", [("mayor", "“We are ready.”")]),
        ("“They are late,” is how one teacher described it.", [("teacher", "“They are late,”")]),
        ("As Haddad put it, “we are done.”", [("Haddad", "“we are done.”")]),
        (
            "The army claimed responsibility for the raid in a statement on its website.",
            [("army", "responsibility for the raid")],
        ),
        (
            "In a speech on Monday, the president welcomed the deal.",
            [("president", "the deal")],
        ),
        (
            "The council hinted early in the week that it would pay.",
            [("council", "it would pay")],
        ),
        ("The truce was announced by the United Nations.", [("United Nations", "The truce")]),
        ("The bill was confirmed by the vote.", []),
        ("'We have nothing,' said Haddad.", [("Haddad", "'We have nothing")]),
        ("Calling it “a shame,” Haddad said he would go.", [("Haddad", "he would go")]),
        (
            "“Here,” said the mayor, Karim Haddad, as he walked by, “all have lost somebody.”",
            [("Karim Haddad", "“Here,” … “all have lost somebody.”")],
        ),
        (
            "The teachers' league said classes had stopped and accused the town of neglect.",
            [
                ("teachers' league", "classes had stopped"),
                ("teachers' league", "the town of neglect"),
            ],
        ),
        (
            "Mayors from 12 towns vowed Monday to plant more trees.",
            [("Mayors from 12 towns", "to plant more trees")],
        ),
        (
            "Young men held at the barracks say the guards have beaten them.",
            [("Young men", "the guards have beaten them")],
        ),
        (
            "The governor of Velanda warned nearby Karsova in May that it would pay.",
            [("governor of Velanda", "it would pay")],
        ),
        (
            "The mayor left the hall, but later rejected them as lies.",
            [("mayor", "them as lies")],
        ),
        (
            "Her sister, taxi driver Lina Haddad, left early and described them as rude.",
            [("Lina Haddad", "them as rude")],
        ),
        ("He has sold two boats and says he may close.", [("he", "he may close")]),
        (
            "The nurses' union accused the council of theft.",
            [("nurses' union", "the council of theft")],
        ),
        ("The union rejected the offer.", [("union", "the offer")]),
        ("The rope denied him a way out.", []),
        (
            "Velanda responded by saying it would close its embassy.",
            [("Velanda", "it would close its embassy")],
        ),
        (
            "A majority of residents say they will vote.",
            [("majority of residents", "they will vote")],
        ),
        (
            "Some of the villagers who fled told VOA that soldiers came.",
            [("villagers", "soldiers came")],
        ),
        ("Haddad described how soldiers came.", [("Haddad", "how soldiers came")]),
        ("The mayor asked drivers to report thefts.", [("mayor", "drivers to report thefts")]),
        ("Under the deal, says Haddad, they leave.", [("Haddad", "Under the deal … they leave")]),
        ("What is needed, Haddad says, is trust.", [("Haddad", "What is needed … is trust")]),
        ("The road, said Haddad, is closed.", [("Haddad", "The road … is closed")]),
        ("The army, which says it is ready, has not moved.", [("army", "it is ready")]),
        (
            "A report released Monday by the rights group says 40 people were tortured.",
            [("rights group", "40 people were tortured")],
        ),
        ("The radio, citing residents, said it was over.", [("residents", "it was over")]),
        ("The radio, citing two diplomats, reported it was over.", [("diplomats", "it was over")]),
        ("It was over, the radio reported, quoting residents.", [("residents", "It was over")]),
        ("The mayor, citing a lack of funds, said it was over.", [("mayor", "it was over")]),
        ("Lina Haddad, citing two diplomats, said it was over.", [("Lina Haddad", "it was over")]),
        (
            "Velanda denies buying the ships, despite the photographs.",
            [("Velanda", "buying the ships")],
        ),
    ],
)
def test_where_words_end(text: str, expected: Said) -> None:
    """
    What is said ends before what the reporter adds, and goes on over a clause that is joined.
    """
    assert expected == said_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Officials put the number of homeless at 900.",
            [("Officials", "the number of homeless at 900")],
        ),
        (
            "The council put its casualties at “more than 40.”",
            [("council", "its casualties at “more than 40.”")],
        ),
        (
            "The mayor raised the toll to 31.",
            [("mayor", "the toll to 31")],
        ),
        (
            "The war has driven 10,000 from their homes, by the United Nations' count.",
            [],
        ),
        (
            "The war has driven 10,000 from their homes, by the army's count.",
            [("army", "The war has driven 10,000 from their homes")],
        ),
        ("The president put troops at risk.", []),
        ("The government raised the flag to half-staff.", []),
        ("The ministry raised the price of bread to 20 dinars.", []),
        ("Thousands set out for the border on foot.", []),
        ("The army set out its demands.", [("army", "its demands")]),
        ("Velanda has said that before.", []),
        ("Marchers carried a banner reading “No more war” through the town.", []),
        ("Haddad, who calls himself “the Lion,” left the town.", []),
        ("Haddad put it in a bag.", []),
    ],
)
def test_figures_and_what_is_no_speech(text: str, expected: Said) -> None:
    """
    How many there are, somebody tells; whoever puts something somewhere tells nothing.
    """
    assert expected == said_in(text)
