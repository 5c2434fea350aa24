"""Pages as datasets: whatever they say, what is read holds, is on the page, and can be written."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmodel import Dataset, Evidence, Part, Rights, When, loads
from conflictmodel.adapters import voa
from conflictmodel.adapters.voa._events._events import triggers_of
from conflictmodel.adapters.voa._events._tolls import tolls_of
from conflictmodel.adapters.voa._layout._article import article_of
from conflictmodel.adapters.voa._sentences._nouns import noun_phrases_of
from conflictmodel.adapters.voa._sentences._passages import passages_of
from conflictmodel.adapters.voa._sentences._phrases import Lookup
from conflictmodel.adapters.voa._sentences._times import lengths_of, times_of
from conflictmodel.adapters.voa._sentences._tokens import tokens_of
from conflictmodel.adapters.voa._speech._speech import speeches_of
from conflictmodel.adapters.voa._truces._scenes import Scene
from conflictmodel.adapters.voa._truces._words import truces_of
from drawing import COPY, HEADLINES, dates, pages, sentences, texts

PAGES = sorted((Path(__file__).parent.parent / "pages").glob("*.txt"))
FIRST_OF_MAY = "2018-05-01"


def evidence_in(thing: object) -> Iterator[Evidence]:
    """
    All evidence in an object, its parts and its support.
    """
    if isinstance(thing, Evidence):
        yield thing
    elif isinstance(thing, tuple):
        for each in thing:
            yield from evidence_in(each)
    else:
        for each in getattr(thing, "__attrs_attrs__", ()):
            yield from evidence_in(getattr(thing, each.name))


def ids_in(data: Dataset) -> list[str]:
    return [each.id for name in SECTIONS for each in data.section(name)]


SECTIONS = ("actors", "statements", "incidents", "ceasefires", "extensions")


class TestProperties:
    @given(texts | pages, dates)
    def test_total(self, page: str, published: Any) -> None:
        """
        No text makes it raise, and each gives exactly one source.
        """
        assert len(voa.parse(page, published=published).sources) == 1

    @pytest.mark.parametrize("mark", ["", ",", ".", "”", " to", " of the", " by"])
    @pytest.mark.parametrize("copy", (*COPY, "“A,” he said, according to officials, who left."))
    def test_sentences_cut_off_anywhere(self, copy: str, mark: str) -> None:
        """
        Copy ends in the middle of a sentence, and with any mark.
        """
        words = copy.split()
        cuts = "\n\n".join(" ".join(words[:end]) + mark for end in range(1, len(words)))

        assert voa.parse(f"{HEADLINES[0]}\n\n{COPY[0]}\n\n{cuts}\n").sources

    @given(st.binary())
    def test_total_for_bytes(self, page: bytes) -> None:
        """
        Nor do any bytes.
        """
        assert len(voa.parse(page).sources) == 1

    @given(pages, dates)
    def test_evidence_is_on_the_page(self, page: str, published: Any) -> None:
        """
        The words of every piece of evidence stand where it says.
        """
        data = voa.parse(page, published=published)
        found = list(evidence_in(tuple(data)))

        assert all(each.start is not None and each.verify(page) for each in found)
        assert all(page[each.start : each.end] == each.exact for each in found)

    @given(pages, dates)
    def test_objects_rest_on_words(self, page: str, published: Any) -> None:
        """
        Every object that is read has evidence, and is of the page's source.
        """
        data = voa.parse(page, published=published)
        [source] = data.sources

        for name in SECTIONS:
            assert all(each.evidence for each in data.section(name))
            assert all(each.source == source.id for each in data.section(name))

    @given(pages, dates)
    def test_valid(self, page: str, published: Any) -> None:
        """
        What is read breaks no rule, though it may give warnings.
        """
        assert voa.parse(page, published=published).validate().errors == ()

    @given(pages, dates)
    def test_ids_are_unique(self, page: str, published: Any) -> None:
        """
        No two objects of a page share an id.
        """
        ids = ids_in(voa.parse(page, published=published))

        assert len(ids) == len(set(ids))

    @given(pages, dates)
    def test_same_page_same_dataset(self, page: str, published: Any) -> None:
        """
        Text and its bytes give the same, and so do two calls.
        """
        data = voa.parse(page, published=published)

        assert data == voa.parse(page, published=published)
        assert data == voa.parse(page.encode(), published=published)

    @given(texts | pages, dates)
    def test_survives_writing(self, page: str, published: Any) -> None:
        """
        Written and read again, it is the same.
        """
        data = voa.parse(page, published=published)

        assert loads(data.dumps()) == data

    @given(pages)
    def test_times_without_a_date_are_not_guessed(self, page: str) -> None:
        """
        Without a day of publication no incident gets a date that the page does not spell out.
        """
        data = voa.parse(re.sub("May 6, 2016|February|January", "one day", page))

        assert not [each for each in data.incidents if each.when]


class TestSteps:
    @given(texts | sentences, dates)
    def test_of_tokens_total(self, text: str, published: Any) -> None:
        """
        Phrases, times and lengths of any tokens lie within them, in order.
        """
        tokens = tokens_of(text, 0, len(text))
        found: tuple[Sequence[Any], ...] = (
            noun_phrases_of(tokens),
            times_of(tokens, published),
            lengths_of(tokens),
        )

        for step in found:
            assert all(0 <= each.first < each.last <= len(tokens) for each in step)
            assert [each.first for each in step] == sorted(each.first for each in step)

    @given(sentences, dates)
    def test_of_passages_total(self, text: str, published: Any) -> None:
        """
        So do places, tolls, events, truces and speech of any sentence.
        """
        for passage in passages_of(article_of(f"{HEADLINES[0]}\n\n{COPY[0]} {text}\n"), published):
            count = len(passage.tokens)
            found: tuple[Sequence[Any], ...] = (
                passage.places,
                tolls_of(passage),
                triggers_of(passage),
                truces_of(Scene(passage)),
            )
            for step in found:
                assert all(0 <= each.first < each.last <= count for each in step)
            for speech in speeches_of(passage):
                assert all(0 <= start < end <= len(passage.text) for start, end in speech.content)

    @given(sentences)
    def test_phrases_do_not_overlap(self, text: str) -> None:
        """
        A word belongs to one noun phrase at most.
        """
        last = 0
        for each in noun_phrases_of(tokens_of(text, 0, len(text))):
            assert last <= each.first
            last = each.last


class TestWork:
    @pytest.mark.parametrize("copy", COPY)
    @pytest.mark.parametrize("joint", [" ", "\n\n"], ids=["sentences", "paragraphs"])
    def test_grows_with_the_page(
        self, copy: str, joint: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """
        A page twice as long takes about twice as many look-ups.
        """
        # A line that is the same twice is a caption; the sentence at the front makes it prose.
        start = f"{HEADLINES[0]}\n\nThe bridge was quiet."
        body = f"{joint}{copy}" * 40
        once = lookups(f"{start}{body}\n", monkeypatch)
        twice = lookups(f"{start}{body}{body}\n", monkeypatch)

        assert 0 < twice < 2.6 * once

    @pytest.mark.parametrize(
        "word",
        [
            *("the", "“", "’s", "28", "of", "Marsa", "said", "killed", "U.S.", "spokesman for"),
            *("Friday", "X and", "attack", "three people", "48 hours", "-", "he"),
        ],
    )
    def test_grows_with_a_sentence(self, word: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """
        So does a sentence twice as long, whatever word it repeats.
        """
        start = f"{HEADLINES[0]}\n\n{COPY[0]} The army of Marsa Qadim"
        once = lookups(f"{start}{f' {word}' * 200} left.\n", monkeypatch)
        twice = lookups(f"{start}{f' {word}' * 400} left.\n", monkeypatch)

        assert 0 < twice < 2.6 * once


def lookups(page: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """
    How often the word lists are asked while a page is read.
    """
    calls = 0
    at = Lookup.at

    def counted(self: Lookup[Any], tokens: Any, position: int) -> Any:
        nonlocal calls
        calls += 1
        return at(self, tokens, position)

    with monkeypatch.context() as patch:
        patch.setattr(Lookup, "at", counted)
        voa.parse(page, published=FIRST_OF_MAY)
    return calls


class TestPages:
    @pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
    def test_sample(self, path: Path) -> None:
        """
        Each sample page is read without errors, and its evidence holds.
        """
        text = path.read_text(encoding="utf-8")
        data = voa.parse(text, published=FIRST_OF_MAY)

        assert data.validate().errors == ()
        assert all(each.verify(text) for each in evidence_in(tuple(data)))

    @pytest.mark.parametrize(
        ("line", "day"),
        [
            ("July 29, 2019 07:28 PM", "2019-07-29"),
            ("Last updated on: March 04, 2013 5:03 PM", "2013-03-04"),
            ("Sept. 3, 2021", "2021-09-03"),
            ("13 December 2009", "2009-12-13"),
            ("Posted July 3rd, 2013 at 5:10 pm (UTC-4)", "2013-07-03"),
            ("Thursday, April 13, 2017", "2017-04-13"),
            ("February 31, 2017", None),
        ],
    )
    def test_date_lines(self, line: str, day: str | None) -> None:
        """
        A line that is only a date gives the day of publication, in the form of any layout.
        """
        prose = "An airstrike flattened a mill in Marsa Qadim on Friday, residents said."
        [source] = voa.parse(f"Airstrike Flattens Mill\n\n{line}\n\n{prose}\n").sources

        assert source.published == (When.of(day) if day else None)

    @pytest.mark.parametrize(
        ("above", "below", "rights"),
        [
            ("Reuters", "", Rights.RESTRICTED),
            ("By Associated Press", "", Rights.RESTRICTED),
            ("MARSA QADIM, Velanda (AP) —", "", Rights.RESTRICTED),
            ("Dana Orlik", "Some material for this report came from AP.", Rights.RESTRICTED),
            ("", "  • 16x9 Image\n\n    Agence France-Presse", Rights.RESTRICTED),
            ("Dana Orlik", "Karim Haddad contributed to this report.", Rights.UNKNOWN),
            ("A soldier in the ruins of a mill. (AP)", "", Rights.UNKNOWN),
        ],
    )
    def test_rights(self, above: str, below: str, rights: Rights) -> None:
        """
        What an agency wrote, or had a part in, is not the publisher's to give away.
        """
        prose = "An airstrike flattened a mill in Marsa Qadim on Friday, residents said."
        page = f"Airstrike Flattens Mill\n\n{above}\n\n{prose}\n\n{below}\n"
        [source] = voa.parse(page, published=FIRST_OF_MAY).sources

        assert source.rights is rights

    def test_wrapped(self) -> None:
        """
        Title and names that a text browser wrapped stand on one line in the source.
        """
        prose = (
            "   An airstrike flattened a mill in Marsa Qadim on Friday, and the\n"
            "   miller said that nobody had been in it at the time, since it was\n"
            "   a holiday in that part of the country and in no other.\n"
        )
        page = (
            "   Airstrike Flattens Mill in Marsa Qadim on the Eve of\n   the Holidays\n\n"
            f"{prose}\n{prose.replace('Friday', 'Sunday')}\n"
            "   Dana Orlik in Port Maren, Jon Ferro in Marsa Qadim and Karim\n"
            "   Haddad contributed to this report. Reuters and the Associated\n"
            "   Press provided some information for this report.\n"
        )
        [source] = voa.parse(page, published=FIRST_OF_MAY).sources

        assert source.title == "Airstrike Flattens Mill in Marsa Qadim on the Eve of the Holidays"
        assert source.contributors == ("Dana Orlik", "Jon Ferro", "Karim Haddad")
        assert source.agencies == ("Reuters", "Associated Press")

    def test_source(self) -> None:
        """
        The source has the headline, names of by- and credit lines, and each caption once.
        """
        text = (Path(__file__).parent.parent / "pages" / "mill-strike.txt").read_text("utf-8")
        [source] = voa.parse(text, published=FIRST_OF_MAY).sources
        by_part = [(each.part, each.exact) for each in source.evidence]

        assert source.title == "Airstrike Flattens Mill in Marsa Qadim"
        assert source.contributors == ("Rana Orlo",)
        assert source.agencies == ("AFP",)
        assert source.rights is Rights.RESTRICTED
        assert source.text == text
        assert by_part[:3] == [
            (Part.HEADLINE, "Airstrike Flattens Mill in Marsa Qadim"),
            (Part.CAPTION, "Neighbors search the ruins of a mill in Marsa Qadim, April 30, 2018."),
            (Part.SUBHEAD, "Search goes on"),
        ]
        assert len(by_part) == len(set(by_part))

    def test_no_agency(self) -> None:
        """
        Without agencies nothing is known of the rights.
        """
        [source] = voa.parse(f"{HEADLINES[0]}\n\n{COPY[0]}\n").sources

        assert (source.agencies, source.rights) == ((), Rights.UNKNOWN)

    def test_no_conflict(self) -> None:
        """
        A page about bread has people who speak, and neither incidents nor truces.
        """
        text = (Path(__file__).parent.parent / "pages" / "bread-fair.txt").read_text("utf-8")
        data = voa.parse(text, published=FIRST_OF_MAY)

        assert data.statements
        assert not [*data.incidents, *data.ceasefires, *data.extensions]
