"""Extensions: told by noun, verb or only more time; each once. Pages are of May 4, 2018."""

import pytest

from conflictmodel import Extension
from reading import page

LEAD = "A 72-hour truce in Marsa Qadim took effect Tuesday."


def extensions(*paragraphs: str) -> list[Extension]:
    return list(page(LEAD, *paragraphs).extensions)


def lengths(found: list[Extension]) -> list[str]:
    return [str(each.duration) for each in found]


class TestTold:
    @pytest.mark.parametrize(
        ("text", "duration"),
        [
            ("The truce was extended by a day.", "P1D"),
            ("The army prolonged it for another two months.", "P2M"),
            ("The army stretched it by 24 hours.", "PT24H"),
            ("Both sides agreed to another 24 hours.", "PT24H"),
            ("The truce was renewed for the first time Thursday.", "None"),
            ("The army announced a 48-hour extension.", "PT48H"),
            ("Envoys agreed to extend the three-day truce by an additional 48 hours.", "PT48H"),
            ("The United Nations sought a six-month extension of the truce.", "P6M"),
            ("The Northern Front refused to extend the truce.", "None"),
            ("The truce has been prolonged three times, most recently by 15 days.", "P15D"),
            ("The truce, due to end Friday, was renewed for another week.", "P1W"),
        ],
    )
    def test_one(self, text: str, duration: str) -> None:
        """
        One extension, with its length if that is told.
        """
        assert [duration] == lengths(extensions(text))

    @pytest.mark.parametrize(
        "text",
        [
            "Talks on the truce were extended for two days.",
            "Envoys hope to extend the truce.",
            "The truce could be extended if both sides agree.",
            "The truce was not extended.",
            "The sides failed to agree on an extension of the truce.",
            "The truce had been renewed twice before.",
            "The truce is to be renewed every 48 hours.",
            "The army extended its control of the road.",
            "The truce came amid renewed fighting and an extended drought.",
            "We are not planning a second extension, he said.",
        ],
    )
    def test_none(self, text: str) -> None:
        """
        Talks, mere hopes, refusals by fate, and what else is extended.
        """
        assert extensions(text) == []


class TestEachOnce:
    @pytest.mark.parametrize(
        "text",
        [
            "The extension was welcomed by traders.",
            "The United Nations welcomed the renewal.",
            "The 48-hour extension was announced by Russia.",
            "They had agreed to extend the truce for another 48 hours, he said.",
        ],
    )
    def test_retold(self, text: str) -> None:
        """
        However often it is told, it is one.
        """
        assert lengths(extensions("The truce was extended for 48 hours.", text)) == ["PT48H"]

    @pytest.mark.parametrize(
        ("text", "order"),
        [
            ("The army announced a second 48-hour extension.", 2),
            ("On Friday the truce was extended again, for 48 hours.", None),
            ("A third extension, for 48 hours, was announced Friday.", 3),
        ],
    )
    def test_another(self, text: str, order: int | None) -> None:
        """
        "A second" and "again" tell of another, of the same length though it be.
        """
        first, second = extensions("The truce was extended for 48 hours Thursday.", text)

        assert (None, order) == (first.sequence, second.sequence)

    def test_row(self) -> None:
        """
        Two verbs in a row tell of two.
        """
        text = "The truce was prolonged for two days and on Friday was renewed without a date."

        assert lengths(extensions(text)) == ["P2D", "None"]

    def test_counted(self) -> None:
        """
        "The second two-month extension": the first lasted two months as well.
        """
        first, second = sorted(
            extensions(
                "The truce was renewed for the first time on April 2.",
                "The envoy announced the second two-month extension.",
            ),
            key=lambda each: each.sequence or 0,
        )

        assert lengths([first, second]) == ["P2M", "P2M"]


class TestTerms:
    def test_until(self) -> None:
        """
        Until when, and from when.
        """
        [found] = extensions("The truce was extended through Monday.")
        [other] = extensions("The army extended the truce for 72 hours starting Saturday.")

        assert (str(found.ends), str(other.starts)) == ("2018-05-07", "2018-05-05")

    @pytest.mark.parametrize(
        "text",
        [
            "The truce was renewed Thursday.",
            "Both sides agreed Thursday to extend the truce by two days.",
            "On Thursday the truce was extended.",
        ],
    )
    def test_announced(self, text: str) -> None:
        """
        When it was announced.
        """
        [found] = extensions(text)

        assert str(found.announced) == "2018-05-03"

    def test_request(self) -> None:
        """
        At whose request.
        """
        [found] = extensions("The army extended the truce at the request of the United Nations.")

        assert found.initiative == ("actor:united-nations",)
        assert [each.words.exact for each in found.support if each.field == "initiative"] == [
            "the United Nations"
        ]


class TestSeveral:
    @pytest.mark.parametrize(
        ("first", "then", "number"),
        [
            ("The army rejected an extension.", "The front offered to extend it by a week.", 2),
            ("Rebels spurned an extension.", "Envoys proposed another extension.", 2),
            ("The army offered to extend it by a week.", "Rebels rejected the extension.", 1),
            ("The army proposed an extension.", "Both sides agreed to extend it Thursday.", 1),
            ("Both sides agreed to a second 24-hour extension.", "It was extended Tuesday.", 2),
            ("Both sides agreed to a second extension.", "The extension was announced Friday.", 1),
        ],
    )
    def test_number(self, first: str, then: str, number: int) -> None:
        """
        What was refused is not what others offer after that; a second one is not the first.
        """
        assert len(extensions(f"{first} {then}")) == number

    @pytest.mark.parametrize(
        ("text", "announced"),
        [
            ("The army rejected an extension on Thursday.", "None"),
            ("The army agreed to an extension on Thursday.", "2018-05-03"),
        ],
    )
    def test_day(self, text: str, announced: str) -> None:
        """
        On the day on which it was refused, nothing was announced.
        """
        assert [str(each.announced) for each in extensions(text)] == [announced]

    @pytest.mark.parametrize(
        ("text", "ends"),
        [
            ("A two-day extension ran out Thursday.", "2018-05-03"),
            ("A two-day extension runs out Saturday.", "2018-05-05"),
            ("A two-day extension expires Saturday.", "2018-05-05"),
        ],
    )
    def test_end(self, text: str, ends: str) -> None:
        """
        What ran out did so on the last such day, what runs out does on the next.
        """
        assert [str(each.ends) for each in extensions(text)] == [ends]
