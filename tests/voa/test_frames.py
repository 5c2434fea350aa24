"""
In what frame a sentence is told: as a story, a drill, a mishap, or as news.
"""

import pytest

from conflictmodel.adapters.voa._events._events import triggers_of
from conflictmodel.adapters.voa._events._frames import FRAMES, Frames, Told
from conflictmodel.adapters.voa._events._tolls import tolls_of
from reading import page, passage_of


def frame_of(*sentences: str) -> str:
    """The frame of the last of some sentences, where the page has told no news."""
    frames, found = Frames(), ""
    for text in sentences:
        passage = passage_of(text)
        found = frames.of(Told(passage, triggers_of(passage), tolls_of(passage)), has_news=False)
    return found


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("In the film, soldiers shoot a singer.", "made-up"),
        ("Paratroopers seized a bridge during the Red Lantern exercise.", "made-up"),
        ("The army launched a rocket that fell into the sea.", "made-up"),
        ("Hackers attacked a hospital chain overnight.", "network"),
        ("In 1702, the cavalry charged the hill and lost 400 men.", "history"),
        ("A ferry capsized off Port Maren, killing 31 people.", "mishap"),
        ("A farmer was killed when his truck hit a pole.", "mishap"),
        ("An explosion killed nine workers in Karsova.", "blast"),
        ("Wolves attacked two hikers near the lake.", "wildlife"),
        ("Some 40 people are stabbed to death per year.", "statistic"),
        ("Gunmen stormed a clinic in Karsova.", ""),
        ("Soldiers killed the singer, who had starred in the film.", ""),
        ("A car bomb exploded near a military exercise.", ""),
        ("A mob killed two men accused of spreading the virus.", ""),
        ("An explosion in a mosque killed nine people.", ""),
        ("Gunmen raided a depot during an exercise.", ""),
    ],
)
def test_a_sentence(text: str, frame: str) -> None:
    """
    The words of a sentence open a frame, unless they only tell where or who somebody was.
    """
    assert frame_of(text) == frame


@pytest.mark.parametrize(
    ("sentences", "frame"),
    [
        (("The drill began at noon.", "The defenders then shelled the hill."), "made-up"),
        (("The drill began at noon.", "Rebels attacked the port on Monday."), ""),
        (("A bus plunged into a ravine.", "Nine people were killed."), "mishap"),
        (("A bus plunged into a ravine.", "Gunmen killed nine people."), ""),
        (("Sharks attacked two swimmers.", "One of them was killed."), "wildlife"),
    ],
)
def test_what_follows(sentences: tuple[str, ...], frame: str) -> None:
    """
    A frame holds until copy of another kind begins: a time of its own, or somebody in arms.
    """
    assert frame_of(*sentences) == frame


def test_frames_have_names_of_their_own() -> None:
    """
    Each row of the table has its own name.
    """
    names = [each.name for each in FRAMES]

    assert len(names) == len(set(names))


class TestShortForms:
    """A short form is read as what it points back to."""

    @pytest.mark.parametrize(
        "paragraphs",
        [
            ("Bears attacked two hikers near the lake.", "One was killed in the attack."),
            ("A cyberattack hit the bank on Monday.", "The attack lasted three hours."),
            ("An explosion shook the sugar mill.", "The blast injured 14 people."),
            ("In the scenario, the bridge was shelled.", "The attack was repelled."),
            ("The film shows the siege of Karsova.", "Soldiers shoot a teacher in the town."),
        ],
    )
    def test_quiet(self, paragraphs: tuple[str, ...]) -> None:
        """
        "The attack" of a bear, a hacker or a film is none.
        """
        assert [each.kind.value for each in page(*paragraphs).incidents] == []

    @pytest.mark.parametrize(
        "paragraphs",
        [
            ("An explosion shook the town.", "Militants had hidden a device in a bag."),
            ("An explosion shook the town.", "The army blamed the Northern Front for the attack."),
        ],
    )
    def test_a_blast_becomes_a_bombing(self, paragraphs: tuple[str, ...]) -> None:
        """
        What exploded is news once it is said that somebody made it explode.
        """
        [found] = page(*paragraphs).incidents

        assert found.evidence[0].exact.startswith("An explosion")

    def test_the_page_is_one_of_war(self) -> None:
        """
        On a page that has told of violence, a mishap of one sentence is one of that sentence.
        """
        data = page(
            "Rebels attacked an army base near Karsova on Monday.",
            "A bus crashed near the base.",
            "Nine soldiers were killed.",
        )

        assert [[toll.count.low for toll in each.tolls] for each in data.incidents] == [[9]]


class TestPages:
    """Pages of play and prey."""

    MATCH = (
        "Karsova beat Velanda 4-3 in the semifinal on Sunday after surviving a late siege.",
        "The striker scored twice before halftime.",
        "The coach praised the referee.",
        "The captain was sent off after a clash with a teammate.",
    )

    def test_sport(self) -> None:
        """
        A siege and a clash on a page of sport are play.
        """
        assert [each.kind.value for each in page(*self.MATCH).incidents] == []

    def test_violence_at_a_match(self) -> None:
        """
        Somebody in arms is none of the play.
        """
        data = page(*self.MATCH, "Gunmen opened fire on fans outside, killing two people.")

        assert [each.kind.value for each in data.incidents] == ["shooting"]


@pytest.mark.parametrize(
    "text",
    [
        "The march is planned for Saturday.",
        "The demonstration never took place.",
        "The rally in Karsova was called off after talks.",
        "The candidate waves to supporters at a rally in Karsova.",
        "The proposed law would punish rape with execution.",
        "The demonstrations were banned.",
    ],
)
def test_what_was_not_held(text: str) -> None:
    """
    A gathering that is planned, cancelled or a candidate's is no demonstration.
    """
    assert [each.kind.value for each in page(text).incidents] == []


def test_a_long_war_is_one_event() -> None:
    """
    A war that is summed up twice is one event of the background.
    """
    data = page(
        "The war in Velanda has killed 10,000 people since 2011.",
        "Envoys met.",
        "Aid came late.",
        "Rain fell.",
        "Food was short.",
        "The war in Velanda has forced many from their homes since 2011.",
    )

    assert [each.background for each in data.incidents if each.kind.value == "clash"] == [True]


def test_the_attack_far_back() -> None:
    """
    "The attack", and no more, is the one of the page.
    """
    data = page(
        "A car bomb killed nine people in Marsa Qadim on Monday.",
        "Officials met.",
        "They talked.",
        "Rain fell.",
        "Nothing else was said.",
        "The attack was condemned by the United Nations.",
    )

    assert [each.kind.value for each in data.incidents] == ["bombing"]
