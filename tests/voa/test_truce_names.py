"""
What a truce is called: by what stops, by what is done, by its terms, and what is none.

Pages are of May 4, 2018.
"""

import pytest

from conflictmodel import PositionStance
from reading import page

NAMED = [
    (1, "", "Rebels and the army in Tel Arun agreed to a truce on Monday."),
    (1, "P12D", "The first deal on Tel Arun, signed in March, stopped the shelling for 12 days."),
    (1, "PT36H", "She called for a 36-hour pause in Tel Arun to let doctors reach the mill."),
    (
        1,
        "",
        ("A cease-fire in the upper streets of the old town of Tel Arun was renewed on Wednesday."),
    ),
    (
        1,
        "",
        (
            "The armies of Karsova and Velanda rededicated themselves on May 2 to a "
            "cease-fire dating from 1998."
        ),
    ),
    (1, "", "A cease-fire signed in Port Maren last spring has existed on paper only."),
    (1, "", ("The government last declared a truce in June 2015, when snow closed the passes.")),
    (1, "P9M", "The draft provides for a mutual cease-fire of nine months, officials said."),
    (
        1,
        "P1M",
        (
            "Karsova sent its soldiers on patrol again in Tel Arun, ending a monthlong "
            "halt in military operations."
        ),
    ),
    (1, "", "The army announced a suspension of military operations in the east on March 1."),
    (1, "", "The army in Karsova declared a unilateral halt to its offensive on Monday."),
    (1, "P2D", "The rebels laid down their arms for two days."),
    (1, "P2D", "The two armies agreed to stop shooting for two days."),
    (1, "P2D", "Army and rebels agreed not to fire on each other for two days."),
    (1, "PT12H", "The guns in Tel Arun are to fall silent for 12 hours from Monday."),
    (1, "P3D", "The two sides agreed to a three-day standstill along the river."),
    (1, "", "A moratorium on attacks against power plants was agreed on Monday."),
    (
        1,
        "P30D",
        ("The presidents agreed to a 30-day moratorium on strikes against energy facilities."),
    ),
    (1, "", ("The army and the Red Lantern Brigade signed an armistice in Port Maren in 1953.")),
    (1, "P1W", "A weeklong lull in the shelling of Tel Arun was agreed by both sides."),
    (1, "", "A local deal to stop the shooting in Tel Arun was struck by elders on Sunday."),
    (1, "P4D", "Elders in Tel Arun got both sides to put down their weapons for four days."),
    (1, "", "A cessation of attacks was declared by the Red Lantern Brigade on Monday."),
    (1, "P5D", "The Red Lantern Brigade declared a five-day halt to attacks on Monday."),
    (1, "PT10H", "A daily 10-hour pause in bombing was announced by the army."),
    (1, "", "The rebels declared a truce over Eid."),
    (1, "", "A beet-harvest truce took effect in Karsova at midnight."),
    (1, "P1D", "A one-day silence of the guns in Tel Arun began at midnight."),
    (1, "P2W", "The army ordered its troops to cease fire for two weeks."),
    (1, "P2W", "Karsova's president ordered a cease-fire of two weeks."),
    (
        1,
        "P2W",
        (
            "The truce in Tel Arun, which began on May 1 and was to last a fortnight, ran"
            " out at noon."
        ),
    ),
    (
        1,
        "P6D",
        (
            "The truce between the fishermen and the militia of Tel Arun was declared for"
            " six days in April."
        ),
    ),
    (1, "P3M", "A truce in Tel Arun that had been agreed for three months ended on Sunday."),
    (1, "P40D", "The truce of 40 days that began in Tel Arun on Monday was broken at noon."),
    (1, "P3D", "The rebels rejected the three-day truce offered by the government."),
    (1, "P3D", "The rebels dismissed a government offer of a three-day truce as a trick."),
    (1, "P3D", "The rebels brushed aside the army's three-day truce offer."),
    (1, "", ("The Northern Front rejected the truce proposal put forward by Velanda on Sunday.")),
    (1, "", "An immediate ceasefire proposed by Velanda's king was rejected by the rebels."),
    (1, "", "The rebels accepted a ceasefire brokered by monks in Velanda."),
    (1, "P1D", "A day of calm was agreed for Tel Arun on Sunday."),
    (
        2,
        "",
        (
            "The truce in Tel Arun broke down on Monday. An earlier cease-fire, signed in"
            " Port Maren last year, had not held either."
        ),
    ),
    (
        2,
        "",
        (
            "The winter truce in Karsova frayed on Friday. It followed one of March 2009 "
            "which failed over a bridge."
        ),
    ),
    (1, "P2D", "The warring sides in Tel Arun have agreed to two days without shooting."),
    (1, "", "The generals of Karsova and Velanda shook hands on a cease-fire on Monday."),
    (
        1,
        "P3D",
        ("The Red Lantern Brigade said it would stop its attacks for three days from Sunday."),
    ),
    (
        1,
        "P3D",
        ("The president ordered his forces to halt all offensive operations for three days."),
    ),
    (
        1,
        "P3D",
        ("The president told troops to halt all offensive operations for three days from Monday."),
    ),
    (
        1,
        "",
        ("The army declared a pause in its offensive against Tel Arun starting at dawn on Monday."),
    ),
    (1, "P10D", "A ten-day moratorium on attacks was agreed by the rebels and the army."),
    (1, "P2W", "Rebels in Karsova have declared a two-week unilateral ceasefire."),
    (
        1,
        "P6M",
        ("Under an armistice of six months, the armies of Karsova and Velanda will pull back."),
    ),
    (1, "PT6H", "The army offered a six-hour humanitarian lull in Tel Arun on Tuesday."),
    (1, "P3D", ("Under a deal reached on Sunday, shelling of Tel Arun is to stop for three days.")),
    (
        2,
        "P7D",
        (
            "A seven-day truce in Tel Arun collapsed on Monday. A similar truce in May "
            "had held for a month."
        ),
    ),
    (2, "", ("The cease-fire in Tel Arun is separate from a nationwide truce signed in March.")),
    (1, "", "A fragile truce was holding in Tel Arun. The calm followed days of shelling."),
    (1, "", "The Karsova cease-fire is in tatters, diplomats say."),
    (1, "", "Velanda accused Karsova of violating a 2003 ceasefire along their border."),
    (
        1,
        "",
        (
            "Karsova and Velanda traded fire across the border in breach of their truce, "
            "officials said."
        ),
    ),
    (1, "", "Rebels ended a five-month-old cease-fire on Monday."),
]


@pytest.mark.parametrize(("number", "length", "text"), NAMED)
def test_named(number: int, length: str, text: str) -> None:
    """
    So many truces, with the length that the sentence tells.
    """
    found = list(page(text).ceasefires)
    assert len(found) == number
    assert "".join(str(each.duration) for each in found if each.duration) == length


UNNAMED = [
    "U.N. chief Lina Haddad called for a cease-fire.",
    "U.N. chief Lina Haddad called for an immediate end to the fighting.",
    "The rebels said there could be no truce with a tyrant.",
    "The two supermarkets called a truce in their price war.",
    "A calm sea helped the sailors.",
    "Karsova's lull in the second half cost it the match.",
    "The court ordered a pause in the trial for two weeks.",
    "The company announced a two-day halt in production.",
    "The airline announced a temporary halt to flights to Tel Arun.",
    "The government ordered a moratorium on evictions.",
    "The bank announced a 30-day suspension of operations.",
    "The company announced the suspension of operations at its mine for two weeks.",
    "The surgeon suspended operations at the hospital for two days.",
    "The town was quiet on Sunday after the shelling.",
    "There was a lull in the fighting.",
    "Police fired shots in a pause between songs.",
    "Peace talks broke down on Monday.",
    "The Olympic Truce has been observed since 1994.",
    "The ministers agreed on a cooling-off period before the strike.",
    "He told them to lay down their arms.",
    "The government demanded that the rebels lay down their arms within two days.",
    "Union leaders agreed to a halt in strikes for two weeks.",
    "A halt to the trial was ordered by the judge.",
    "The army agreed to stop recruiting children for two years.",
    "They seek an end to the fighting in Karsova.",
    "There are hopes for a truce in Tel Arun.",
    "Negotiators are working on a truce.",
    "Efforts to arrange a cease-fire have failed.",
    "The U.N. wants a lasting cease-fire.",
    "Protesters carried signs reading cease-fire now.",
    "The union and the railway reached a truce on Monday.",
    "The company suspended operations in Tel Arun for two days after the attacks.",
    "The airline will halt flights for two weeks because of the fighting.",
    "The U.N. suspended aid operations for two days after attacks on its trucks.",
    ("The Red Cross suspended operations in Tel Arun until Sunday because of the shelling."),
    "Oil exports were halted for two days by the attacks.",
    "Play was halted for two hours by shooting near the stadium.",
    "Authorities agreed to stop the bombing suspect's extradition for two weeks.",
    "The army held its fire as the convoy passed.",
    "Police held their fire for two hours before storming the bank.",
    "Troops held fire until the buses had left.",
    "Moderates must silence the guns of the extremists, he said.",
    "Prices were quiet until Sunday.",
    "Guns were silent at the shooting range for two days.",
    "He announced a two-week break in the campaign.",
]


@pytest.mark.parametrize("text", UNNAMED)
def test_unnamed(text: str) -> None:
    """
    What is hoped for, what companies and courts suspend, and what is a figure of speech.
    """
    found = page(text)
    assert (tuple(found.ceasefires), tuple(found.extensions)) == ((), ())


def test_offer() -> None:
    """
    A truce offer on which somebody takes a stand is a truce that was proposed, and rejected.
    """
    [truce] = page("The Northern Front rejected the truce offer by Velanda on Sunday.").ceasefires
    assert {each.stance for each in truce.positions} == {
        PositionStance.PROPOSED,
        PositionStance.REJECTED,
    }


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The army said that the pause would not be extended.", 1),
        ("The army said that the suspension of flights would not be extended.", 0),
        ("The bank said that the suspension would not be extended.", 0),
        ("The troops watched as the halt was ordered.", 0),
    ],
)
def test_halt(text: str, number: int) -> None:
    """
    A halt that armed forces do not prolong is a truce, though nothing calls it one.
    """
    assert len(tuple(page(text).ceasefires)) == number


@pytest.mark.parametrize(
    ("paragraphs", "number"),
    [
        (("A truce in Tel Arun began Monday.", "A wider cease-fire, signed last year, holds."), 2),
        (("A truce in Tel Arun began Monday.", "A similar step in June 2016 was extended."), 2),
        (("A truce in Tel Arun frayed.", "It followed one of April 2012 that was soon broken."), 2),
        (("A truce in Tel Arun began Monday.", "A first lull in March fell apart."), 2),
        (("A truce in Tel Arun began Monday.", "The army last declared a truce in June 2016."), 2),
        (("A truce in Tel Arun began Monday.", "They observe a cease-fire dating from 1996."), 2),
        (("A truce in Tel Arun began Monday.", "The guns would be still until Friday."), 1),
    ],
)
def test_beside(paragraphs: tuple[str, ...], number: int) -> None:
    """
    A truce of another year, of more of the country, or told by its likeness is another.
    """
    assert len(tuple(page(*paragraphs).ceasefires)) == number
