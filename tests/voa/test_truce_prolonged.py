"""
Pages on truces with several extensions, in the wordings of reports: which are told, and how long.

Pages are of May 4, 2018.
"""

import pytest

from conflictmodel import PositionStance
from reading import page


def lengths(*paragraphs: str) -> list[str]:
    return sorted(str(each.duration) for each in page(*paragraphs).extensions)


PAGES: dict[str, tuple[tuple[str, ...], list[str]]] = {
    "added days": (
        (
            "A three-day truce in Marsa Qadim was prolonged by 24 hours, the government said.",
            "The two sides later agreed to add another five days.",
        ),
        ["P5D", "PT24H"],
    ),
    "asked for more": (
        (
            "A cease-fire in Tel Arun was extended for 48 hours late Wednesday.",
            "Envoy Lina Haddad had asked for a month.",
            "The extension expires Friday night.",
        ),
        ["P1M", "PT48H"],
    ),
    "renewals in a row": (
        ("The 15-day truce declared in January and its two renewals of 30 and 60 days held.",),
        ["P30D", "P60D"],
    ),
    "second of two": (
        (
            "Velanda and the Northern Front have agreed to a second two-month renewal of a truce.",
            "The truce took effect on January 2 and was renewed in March.",
        ),
        ["P2M", "P2M"],
    ),
    "each time": (
        (
            "A 72-hour truce in Marsa Qadim has been renewed for a third time, for 24 hours only.",
            "The truce was extended on April 28 and again on May 1, each time for 72 hours.",
        ),
        ["PT24H", "PT72H", "PT72H"],
    ),
    "twice, each": (
        (
            "The cease-fire in Velanda has been renewed for three more months, mediators said.",
            "The sides have renewed it twice since, by a month each time.",
        ),
        ["P1M", "P1M", "P3M"],
    ),
    "and then": (
        (
            "A truce between Israel and militants in Gaza held on Friday.",
            "It had been extended by three days on Monday and then by four days on Thursday.",
        ),
        ["P3D", "P4D"],
    ),
    "clause between": (
        ("A truce that began April 25 was renewed by a week on April 28 and again on May 1.",),
        ["None", "P1W"],
    ),
    "kept for longer": (
        (
            "The army agreed to another 72 hours of calm in Port Maren.",
            "The 48-hour truce was to end at midnight Friday.",
        ),
        ["PT72H"],
    ),
    "in place": (
        (
            "The army will keep its unilateral cease-fire in place for 10 more days.",
            "The cease-fire was declared on April 20.",
        ),
        ["P10D"],
    ),
    "both agree": (
        (
            "The army said it had agreed to extend a cease-fire for an additional 72 hours.",
            "The Northern Front also said it would go along with another three days.",
        ),
        ["PT72H"],
    ),
    "once already": (
        (
            "The rebels rejected on Friday a proposal by Egypt to prolong a truce in Tel Arun.",
            "The seven-day truce, already extended once by 24 hours, expired at noon.",
        ),
        ["None", "PT24H"],
    ),
    "before that": (
        (
            "Israel and Hamas have agreed to extend their cease-fire by five days, officials said.",
            "On Sunday it was extended for 72 hours, and before that, on Friday, for 24 hours.",
        ),
        ["P5D", "PT24H", "PT72H"],
    ),
    "told by it alone": (("A militia has prolonged its cease-fire by one month.",), ["P1M"]),
    "deal": (
        (
            "The mission watches a cease-fire that the army and the Northern Front signed in 2014.",
            "The two sides extended the deal for a year in January.",
        ),
        ["P1Y"],
    ),
    "previous one": (
        (
            "Velanda’s factions agreed Monday to extend a cease-fire by three days.",
            "The Northern Front said it also approved another 72-hour truce.",
            "A previous extension of the cease-fire, also for 72 hours, expired on Sunday.",
        ),
        ["P3D", "PT72H"],
    ),
    "refused, then asked": (
        (
            "The rebels refused to prolong their three-day truce, which ended Sunday.",
            "“Give us seven more days,” elders pleaded with both sides.",
        ),
        ["None", "P7D"],
    ),
    "wanted longer": (
        (
            "A truce in eastern Velanda, due to run for one week, was prolonged for another week.",
            "An envoy said he wanted it to last at least two weeks longer.",
        ),
        ["P1W", "P2W"],
    ),
    "in principle": (
        (
            "The generals have agreed in principle to a seven-day extension of a shaky truce.",
            "The latest truce, a 72-hour cease-fire, had been extended once before, by three days.",
        ),
        ["P3D", "P7D"],
    ),
    "open": (
        (
            "The sides could not agree on how long to extend a seven-day truce in Karsova.",
            "Its extension would need the consent of the Red Lantern Brigade.",
        ),
        [],
    ),
    "another truce": (
        ("A truce in Tel Arun collapsed Monday.", "Another three-day truce began Thursday."),
        [],
    ),
    "talks": (
        ("A truce in Tel Arun began Monday.", "They agreed to another two days of talks."),
        [],
    ),
    "sentences": (
        (
            "A truce in Tel Arun was extended Monday.",
            "Three men were held for two more years.",
            "Doctors asked for a week of quiet.",
        ),
        ["None"],
    ),
}


@pytest.mark.parametrize("name", list(PAGES))
def test_pages(name: str) -> None:
    """
    Each extension of a page once, with the length that it adds.
    """
    paragraphs, wanted = PAGES[name]
    assert lengths(*paragraphs) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The army will keep the truce in Marsa Qadim in place for 10 more days.",
        "The sides agreed to observe their harvest truce for two more weeks.",
        "They agreed to stop fighting in Marsa Qadim for two more weeks.",
    ],
)
def test_added_is_no_term(text: str) -> None:
    """
    What is added to a truce is not how long it was agreed for at first.
    """
    [truce] = page(text).ceasefires
    assert truce.duration is None


def test_wanted_is_no_term() -> None:
    """
    A wish for a longer truce is a proposal, and no end of the truce.
    """
    found = page(
        "A truce in Tel Arun was extended for two days.",
        "The army wanted the truce to last through September 1.",
    )
    [truce] = found.ceasefires
    assert truce.ends is None
    stances = [[each.stance for each in one.positions] for one in found.extensions]
    assert [PositionStance.PROPOSED] in stances


@pytest.mark.parametrize(
    "text",
    [
        "The army also agreed to observe it for two more weeks.",
        "The truce will last another two weeks.",
        "They will keep the truce for two more weeks.",
        "Both agreed on Sunday to a further two weeks.",
        "The army asked for two more weeks.",
    ],
)
def test_more_time(text: str) -> None:
    """
    More time for a truce that was just told of.
    """
    assert lengths("A truce in Tel Arun began Monday.", text) == ["P2W"]


@pytest.mark.parametrize(
    "text",
    [
        "The court gave him five more years.",
        "It will remain in the city for another week.",
        "Schools will stay closed for two more weeks.",
        "The truce broke down and troops will remain in the city for another week.",
        "The army, which agreed to the truce, said another two weeks were needed for the mines.",
        "Doctors asked for a month to treat the wounded.",
        "The commander was given another 24 hours to surrender.",
        "The truce came after two more days of fighting.",
        "Residents waited another three days.",
        "The sentence was extended by two years.",
    ],
)
def test_other_time(text: str) -> None:
    """
    More time for something else on a page with a truce.
    """
    assert lengths("A truce in Tel Arun began Monday.", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Envoys urged the sides to extend the truce by a week.",
        "Envoys tried to persuade the sides to prolong the truce for a week.",
    ],
)
def test_asked_is_proposed(text: str) -> None:
    """
    What somebody asks for has not taken hold.
    """
    found = page("A truce in Tel Arun began Monday.", text).extensions
    assert [[each.stance for each in one.positions] for one in found] == [[PositionStance.PROPOSED]]


def test_expires() -> None:
    """
    The day on which an extension expires is its end, and no day on which it was announced.
    """
    found = page(
        "A cease-fire in Tel Arun was extended for 48 hours late Wednesday.",
        "Envoy Lina Haddad had asked for a month.",
        "The extension expires Friday night.",
    )
    terms = [(str(x.duration), str(x.announced), str(x.ends)) for x in found.extensions]
    assert terms == [("PT48H", "2018-05-02", "2018-05-04"), ("P1M", "None", "None")]


def test_sequence() -> None:
    """
    "The second extension" is the later one.
    """
    found = page(
        "A truce in Gaza held on Friday.",
        "It had been extended by three days on Monday and then by four days on Thursday.",
        "Egypt’s Foreign Ministry said the sides had agreed to the second extension late.",
    )
    numbers = {str(each.duration): each.sequence for each in found.extensions}
    assert numbers == {"P3D": None, "P4D": 2}


def test_move() -> None:
    """
    "The move" that is welcomed is not what somebody asked for beside it.
    """
    found = page(
        "A truce in Tel Arun was extended for 48 hours.",
        "“We asked for a week,” he said.",
        "The United Nations welcomed the move.",
    )
    asked = next(each for each in found.extensions if str(each.duration) == "P1W")
    assert {each.stance for each in asked.positions} == {PositionStance.PROPOSED}


def test_call_to_extend() -> None:
    """
    Who calls for an extension has not proposed the truce.
    """
    found = page("Aid groups called for an extension of a 10-hour truce in Tel Arun.")
    assert [truce.positions for truce in found.ceasefires] == [()]


def test_said_first() -> None:
    """
    An extension told beside the one that is announced is not announced with it.
    """
    found = page(
        "The United Nations said a truce in Tel Arun would be extended by 24 hours, after a first"
        " 12-hour extension ran out."
    )
    announced = {str(each.duration): len(each.positions) for each in found.extensions}
    assert announced == {"PT24H": 1, "PT12H": 0}


def test_name() -> None:
    """
    A truce first told by what is done has the name by which it is called later.
    """
    found = page(
        "The separatists have agreed to keep their guns quiet for two more weeks.",
        "The harvest truce took effect April 24.",
    )
    assert [truce.name for truce in found.ceasefires] == ["The harvest truce"]


def test_announced() -> None:
    """
    The date behind the length, and no date of a truce's beginning.
    """
    found = page(
        "A truce that began April 25 was renewed, each time for 72 hours, on April 28 and again"
        " on May 1."
    )
    assert sorted(str(each.announced) for each in found.extensions) == ["2018-04-28", "2018-05-01"]


def test_rejecting_announces_nothing() -> None:
    """
    Who rejects a proposal to extend has not announced it.
    """
    found = page(
        "The Northern Front rejected on Friday a proposal by Egypt to prolong a cease-fire in Tel"
        " Arun."
    )
    [extension] = found.extensions
    assert {each.stance for each in extension.positions} == {PositionStance.REJECTED}


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Velanda and Karsova agreed to a 90-day truce in their trade war.", "The truce held."),
        ("The film “The Truce,” about two neighbors, opened.", "The truce ends badly."),
        ("Her novel is about a couple who agree to a 24-hour cease-fire.", "The truce held."),
        ("In the novel, the cease-fire is extended for a week.",),
        ("“We reached a cease-fire,” said farmer Sam Tully.",),
        ("Rangers reached a truce with the baboons.", "The cease-fire held for two weeks."),
    ],
)
def test_no_truce(paragraphs: tuple[str, ...]) -> None:
    """
    A figure of speech, and the short form that follows it.
    """
    found = page(*paragraphs)
    assert (tuple(found.ceasefires), tuple(found.extensions)) == ((), ())


@pytest.mark.parametrize(
    ("paragraphs", "number"),
    [
        (("A truce with the rebels in Tel Arun began Monday.",), 1),
        (("The army agreed to a “cessation of hostilities” with the rebels.",), 1),
        (("The army reached a truce with the raiders in March.",), 1),
        (("The army reached a truce with the loyalists in March.",), 1),
        (("In the film industry, few noticed that a truce in Tel Arun began Monday.",), 1),
        (("“We agreed to a cease-fire,” he said.", "The cease-fire takes effect Friday."), 1),
        (("A trade war hurt both.", "A truce in Tel Arun began Monday."), 1),
        (("A truce began Monday.", "Cease-fires declared for the Eid holiday had collapsed."), 2),
        (("A truce began Monday.", "A “school truce” in September 2016 lasted a week."), 2),
        (("A truce began Monday.", "A truce in 2014 failed, and so did a Christmas one."), 3),
    ],
)
def test_number(paragraphs: tuple[str, ...], number: int) -> None:
    """
    Truces beside figures of speech, and those of feasts and of other years.
    """
    assert len(tuple(page(*paragraphs).ceasefires)) == number


def test_headline_is_no_place() -> None:
    """
    In a headline every word has a capital.
    """
    found = page("A truce began Monday.", headline="Army Offers Longer Truce")
    assert [truce.where for truce in found.ceasefires] == [()]
