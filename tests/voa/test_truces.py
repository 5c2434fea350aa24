"""Cease-fires: one object each, with their terms, parties left out, and extensions."""

import pytest

from conflictmodel import Ceasefire, CeasefireKind, Dataset, Extent, PositionStance
from conflictmodel.adapters import voa
from conflictmodel.adapters.voa._truces._scenes import Scene
from conflictmodel.adapters.voa._truces._words import truces_of
from reading import passage_of

HEADLINE = "Aid Reaches Marsa Qadim After Long Wait"
LOCAL = "A 72-hour cease-fire in Marsa Qadim took effect Tuesday."


def page(*paragraphs: str, headline: str = HEADLINE) -> Dataset:
    text = "\n\n".join([headline, *paragraphs]) + "\n"
    return voa.parse(text, published="2018-05-04")


def only(data: Dataset) -> Ceasefire:
    [found] = data.ceasefires
    return found


class TestTrucesOf:
    @pytest.mark.parametrize(
        ("text", "kind", "modifiers", "definite"),
        [
            ("A truce in Marsa Qadim held.", "unspecified", set(), False),
            ("The truce held.", "unspecified", set(), True),
            ("A local truce held.", "local_truce", set(), False),
            (
                "The fragile nationwide cease-fire held.",
                "unspecified",
                {"fragile", "nationwide"},
                True,
            ),
            ("A 72-hour local truce held.", "local_truce", set(), False),
            ("Syria’s cease-fire held.", "unspecified", set(), True),
            (
                "The cessation of hostilities held.",
                *("cessation_of_hostilities", set(), True),
            ),
        ],
    )
    def test_words(self, text: str, kind: str, modifiers: set[str], definite: bool) -> None:
        """
        A truce is told with its adjectives, and "the" points back.
        """
        [found] = truces_of(Scene(passage_of(text)))

        assert (kind, modifiers, definite) == (found.kind, set(found.modifiers), found.definite)

    @pytest.mark.parametrize(
        "text",
        [
            "The cease-fire task force met.",
            "Cease-fire talks failed.",
            "Envoys called for a cease-fire.",
            "They hope for a truce.",
            "There was no truce.",
            "A tariff truce helped exporters.",
            "China and the United States agreed to a trade truce.",
            "The bridge fell.",
        ],
    )
    def test_none(self, text: str) -> None:
        """
        Bodies, talks, hopes and tariff wars have no truce.
        """
        assert [each for each in truces_of(Scene(passage_of(text))) if each.form != "figure"] == []


class TestPages:
    def test_terms(self) -> None:
        """
        Its length, its place and when it took effect.
        """
        truce = only(page(LOCAL))

        assert str(truce.duration) == "PT72H"
        assert [each.name for each in truce.where] == ["Marsa Qadim"]
        assert str(truce.starts) == "2018-05-01"
        assert "starts" in [each.field for each in truce.support]

    def test_named_often(self) -> None:
        """
        However often it is named, it is one.
        """
        truce = only(page(LOCAL, "The cease-fire was calm.", "Farmers used the truce to sow."))

        assert len(truce.evidence) == 3

    def test_two_places(self) -> None:
        """
        Truces in two places are two.
        """
        data = page(LOCAL, "Another truce in Tel Arun began Thursday.")

        assert {"Marsa Qadim", "Tel Arun"} == {
            where.name for each in data.ceasefires for where in each.where
        }

    def test_local_under_nationwide(self) -> None:
        """
        A local truce on a page with a nationwide one is a part of it.
        """
        data = page("A nationwide cessation of hostilities began in February.", LOCAL)
        [wide] = data.ceasefires.where(extent=Extent.NATIONWIDE)
        [local] = [each for each in data.ceasefires if each.id != wide.id]

        assert wide.kind is CeasefireKind.CESSATION_OF_HOSTILITIES
        assert wide.part_of is None
        assert local.part_of == wide.id

    def test_excluded(self) -> None:
        """
        A group that is not included is excluded, and the words are kept.
        """
        truce = only(page(LOCAL, "The Red Lantern Brigade is not included in the truce."))

        assert truce.excluded == ("actor:red-lantern-brigade",)
        assert [each.words.exact for each in truce.support if each.field == "excluded"] == [
            "The Red Lantern Brigade"
        ]

    def test_brokers(self) -> None:
        """
        Who brokered it.
        """
        truce = only(page(LOCAL, "Russia and Yemen brokered the truce."))

        assert truce.brokers == ("actor:russia", "actor:yemen")

    @pytest.mark.parametrize(
        ("verb", "stance"),
        [
            ("rejected", PositionStance.REJECTED),
            ("welcomed", PositionStance.WELCOMED),
            ("announced", PositionStance.ANNOUNCED),
        ],
    )
    def test_positions(self, verb: str, stance: PositionStance) -> None:
        """
        Who takes which position.
        """
        truce = only(page(LOCAL, f"The Northern Front {verb} the truce."))

        assert [("actor:northern-front", stance)] == [(p.actor, p.stance) for p in truce.positions]

    @pytest.mark.parametrize(
        ("text", "length"),
        [
            ("The cease-fire was extended for 48 hours.", "PT48H"),
            ("The truce has been extended for two more days.", "P2D"),
            ("Envoys announced a 24-hour extension of the truce.", "PT24H"),
            ("An extension of the truce was announced.", None),
        ],
    )
    def test_extension(self, text: str, length: str | None) -> None:
        """
        An extension is told by verb or noun, with its length if that is said.
        """
        data = page(LOCAL, text)
        [extension] = data.extensions

        assert extension.ceasefire == only(data).id
        assert (extension.duration and str(extension.duration)) == length
        assert str(only(data).duration) == "PT72H"

    def test_initiative(self) -> None:
        """
        At whose initiative it was extended.
        """
        [extension] = page(
            LOCAL, "The truce was extended for 48 hours at Russia’s initiative."
        ).extensions

        assert extension.initiative == ("actor:russia",)

    def test_extension_broker(self) -> None:
        """
        Who brokered an extension brokered not the truce.
        """
        data = page(LOCAL, "Russia brokered an extension of the truce.")
        [extension] = data.extensions

        assert extension.brokers == ("actor:russia",)
        assert only(data).brokers == ()

    @pytest.mark.parametrize(
        "text",
        ["The truce was not extended.", "There was no extension of the truce."],
    )
    def test_not_extended(self, text: str) -> None:
        """
        What was not extended has no extension.
        """
        assert not page(LOCAL, text).extensions

    def test_expired(self) -> None:
        """
        A truce that ran out ended on that day.
        """
        truce = only(page(LOCAL, "The truce expired Thursday."))

        assert truce.ending
        assert (str(truce.ending.when), str(truce.ends)) == ("2018-05-03", "2018-05-03")

    @pytest.mark.parametrize(
        "text",
        [
            "The United Nations called for a cease-fire in Marsa Qadim.",
            "The cease-fire task force met in Marsa Qadim on Tuesday to count trucks.",
            "China and the United States agreed to a tariff truce for 90 days.",
            "Envoys hope for a lasting truce in Marsa Qadim before the winter.",
        ],
    )
    def test_none(self, text: str) -> None:
        """
        Calls, bodies, hopes and tariffs are no cease-fires.
        """
        data = page(text)

        assert not [*data.ceasefires, *data.extensions]


class TestFirstReaders:
    """What people who tried the parser found it to get wrong."""

    def test_not_agreed(self) -> None:
        """
        A truce that nobody has agreed to is none.
        """
        data = page("The army has not agreed to a cease-fire in Marsa Qadim.")

        assert len(data.ceasefires) == 0

    def test_the_extension_is_one_told_of(self) -> None:
        """
        "The extension" makes none where none was told of.
        """
        data = page(LOCAL, "The Northern Front rejected the extension.")

        assert len(data.extensions) == 0

    def test_who_is_no_party_is_not_excluded(self) -> None:
        """
        Not to have signed a truce is not to be left out of it.
        """
        truce = only(page(LOCAL, "Turkey is not a party to the truce."))

        assert truce.excluded == ()

    def test_length_behind_the_truce(self) -> None:
        """
        The truce may stand between "extended" and how long.
        """
        data = page(LOCAL, "Russia has extended the cease-fire for 48 hours.")

        assert [str(each.duration) for each in data.extensions] == ["PT48H"]

    def test_brokered_by(self) -> None:
        """
        Who brokered it may stand behind "by".
        """
        truce = only(page("The truce in Marsa Qadim, brokered by Russia and Yemen, held."))

        assert truce.brokers == ("actor:russia", "actor:yemen")

    def test_place_behind_the_beginning(self) -> None:
        """
        A truce holds where it takes effect.
        """
        truce = only(page("A 72-hour truce took effect Tuesday in Marsa Qadim."))

        assert [place.name for place in truce.where] == ["Marsa Qadim"]


class TestCoverage:
    @pytest.mark.parametrize(
        ("text", "names"),
        [
            ("A truce covers the towns of Tel Arun and Karsova.", ["Tel Arun", "Karsova"]),
            (
                "A truce, brokered by Egypt and covering the towns of Tel Arun and Karsova, began.",
                ["Tel Arun", "Karsova"],
            ),
            (
                "A truce covers the cities of Tel Arun, Karsova, and Marsa Qadim, Russia said.",
                ["Tel Arun", "Karsova", "Marsa Qadim"],
            ),
            (
                "The truce, which began Monday, covers the city of Karsova, Russia said.",
                ["Karsova"],
            ),
            ("The truce, which began Monday, does not cover the city of Karsova.", []),
            ("The truce, which began Monday, covers the movement of goods.", []),
            ("The truce began Monday, said a reporter covering the town of Karsova.", []),
        ],
    )
    def test_places(self, text: str, names: list[str]) -> None:
        """
        One truce may hold in several towns.
        """
        [truce] = page(text).ceasefires

        assert [place.name for place in truce.where] == names
