"""Pages that cannot be read, or only in part: notes that say why, and no exception."""

import pytest

from conflictmodel import Evidence, InvalidValue, Note
from conflictmodel.adapters import voa

HEADLINE = "Truce in Marsa Qadim Holds for Second Day"
PROSE = "At least 28 people were killed in an airstrike on Marsa Qadim on Friday, officials said."
PAGE = f"{HEADLINE}\n\n{PROSE}\n"


SEEMS = 'it seems to be {0}: pass page.decode("{0}")'


def notes(page: str | bytes, published: str | None = "2018-05-01") -> list[tuple[str, str]]:
    return [(each.code, each.message) for each in voa.parse(page, published=published).notes]


@pytest.mark.parametrize(
    ("page", "code", "message"),
    [
        ("", "empty", "the page is empty"),
        (b"", "empty", "the page is empty"),
        (" \n\t\r\n\u00a0", "empty", "the page is empty"),
        (b"\xef\xbb\xbf", "empty", "the page is empty"),
        (
            "Café".encode("latin-1"),
            "not-utf-8",
            "not UTF-8: the byte 0xe9 at offset 3; decode it and pass the text",
        ),
        (
            PAGE.encode("utf-16"),
            "not-utf-8",
            "not UTF-8: the byte 0xff at offset 0; " + SEEMS.format("utf-16"),
        ),
        (
            PAGE.encode() + b"\xc3",
            "not-utf-8",
            f"not UTF-8: the byte 0xc3 at offset {len(PAGE)}; decode it and pass the text",
        ),
        (
            PAGE.encode("utf-16-le"),
            "not-text",
            "not text: NUL at offset 1, line 1; " + SEEMS.format("utf-16-le"),
        ),
        ("a\nb\0", "not-text", "not text: NUL at offset 3, line 2"),
        (b"a\n\0b", "not-text", "not text: NUL at offset 2, line 2"),
        ("\ud800", "not-text", "not text: a lone surrogate at offset 0, line 1"),
        ("a\r\n\udfff", "not-text", "not text: a lone surrogate at offset 3, line 2"),
        ("a" * 20_000_000, "too-long", "20000000 characters; at most 10000000 are read"),
        (
            "a " * 60_000,
            "line-too-long",
            "line 1 has more than 100000 characters: not read",
        ),
    ],
    ids=lambda value: repr(value[:12]),
)
def test_unreadable(page: str | bytes, code: str, message: str) -> None:
    """
    What is no text gives a note with the reason first, and nothing but the source.
    """
    data = voa.parse(page, published="2018-05-01")

    assert (code, message) == notes(page)[0]
    assert len(data) == 1 + len(data.notes)


CURLY = '<html><head><meta charset="{}"></head><body><p>“It is over.”</p></body></html>'


@pytest.mark.parametrize(
    ("page", "encoding"),
    [
        (CURLY.format("windows-1252").encode("cp1252"), "windows-1252"),
        (CURLY.format("GB2312").encode("gb2312"), "gb2312"),
        (
            '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>é'.encode(
                "latin-1"
            ),
            "iso-8859-1",
        ),
        ('<?xml version="1.0" encoding="iso-8859-1"?><html>é'.encode("latin-1"), "iso-8859-1"),
        ("“It is over.”".encode("utf-16"), "utf-16"),
        ("\ufeffIt is over.".encode("utf-16-be"), "utf-16"),
        ("\ufeffIt is over.".encode("utf-32-be"), "utf-32"),
        ("It is over.".encode("utf-16-le"), "utf-16-le"),
        ("It is over.".encode("utf-16-be"), "utf-16-be"),
        (CURLY.format("utf-16").encode("cp1252"), None),
        (CURLY.format("utf-8").encode("cp1252"), None),
        (CURLY.format("base64").encode("cp1252"), None),
        (CURLY.format("nonsense").encode("cp1252"), None),
        (b"\x89PNG\r\n\x1a\n", None),
    ],
)
def test_advice_on_the_encoding(page: bytes, encoding: str | None) -> None:
    """
    The note names the encoding that the bytes show, and with it the page can be decoded.
    """
    [message, *_] = [message for _, message in notes(page)]

    assert ("it seems to be" in message) is (encoding is not None)
    if encoding:
        assert message.endswith(SEEMS.format(encoding))
        assert page.decode(encoding)


ITEM = "<item><title>Truce in Osk</title><description>Two people were killed.</description></item>"


@pytest.mark.parametrize(
    ("page", "root"),
    [
        (f'<?xml version="1.0"?>\n<rss version="2.0"><channel>{ITEM}</channel></rss>', "rss"),
        (f"<rss><channel>{ITEM}</channel></rss>", "rss"),
        ('<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>', "feed"),
        ('<?xml version="1.0"?><!-- made at noon -->\n<urlset><url/></urlset>', "urlset"),
        (f'<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><rss>{ITEM}</rss>', "rss"),
    ],
)
def test_feeds(page: str, root: str) -> None:
    """
    A feed is a list of pages and no page: nothing of it is read, not even a title.
    """
    data = voa.parse(page, published="2018-05-01")

    assert notes(page) == [
        ("feed", f"a feed, <{root}>: pass the page of each of its stories"),
    ]
    assert data.sources[0].title is None
    assert len(data) == 2


@pytest.mark.parametrize(
    "page",
    [f"<p>rss</p><p>{PROSE}</p>", f"Feed the Hungry\n\n{PROSE}", f"<rss or not\n\n{PROSE}"[1:]],
)
def test_pages_that_are_no_feed(page: str) -> None:
    """
    The word alone makes no feed.
    """
    assert "feed" not in [code for code, _ in notes(page)]


@pytest.mark.parametrize("page", ["XS\nSM\nMD\nLG\n", "x\n\nx\n", "\u200b\u202e", "{}", "0"])
def test_no_article(page: str) -> None:
    """
    A page without prose says so.
    """
    data = voa.parse(page, published="2018-05-01")

    assert "no-article" in [code for code, _ in notes(page)]
    assert len(data) == 1 + len(data.notes)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_long_lines(end: str) -> None:
    """
    A line that is no copy is passed over; the rest of its page is read, and notes say which line.
    """
    bad = "var a = 1, " * 12_000
    page = f"{HEADLINE}\n\n{bad}\n\n{PROSE}\n{bad}b\n".replace("\n", end)
    data = voa.parse(page, published="2018-05-01")

    assert [message for code, message in notes(page) if code == "line-too-long"] == [
        "line 3 has more than 100000 characters: not read",
        "line 6 has more than 100000 characters: not read",
    ]
    assert [each.kind for each in data.incidents] == ["airstrike"]


@pytest.mark.parametrize(
    "empty", ["•", "    •", "▪\u200b", "* ", "—", "–\u00a0", "·", "• •", "- - -"]
)
@pytest.mark.parametrize(
    "page",
    [
        "h\n{}",
        "{}\nh",
        f"{HEADLINE}\n{{}}\n    • Bakers at the old bridge, May 1, 2013.\nLina Haddad\n\n{PROSE}",
        f"{HEADLINE}\n\n{{}}\n{{}}\n\nMARSA QADIM — {PROSE}\n\n{{}}\n\n{PROSE}",
        f"{HEADLINE}\n\n{PROSE}\n\nLatest developments:\n{{}}\n• The bridge is shut.\n{{}}",
    ],
)
def test_empty_bullets(page: str, empty: str) -> None:
    """
    A bullet that has lost its item, or a lone dash, says nothing: the page is read without it.
    """
    data = voa.parse(page.replace("{}", empty), published="2018-05-01")
    [source] = data.sources

    assert empty.strip() not in [each.exact for each in source.evidence]
    assert bool(data.incidents) is (PROSE in page)


def test_byte_order_mark() -> None:
    """
    The mark at the start of bytes is no part of the text.
    """
    [source] = voa.parse(b"\xef\xbb\xbf" + PAGE.encode(), published="2018-05-01").sources

    assert source.text == PAGE
    assert source.title == HEADLINE


def test_bidi_characters_are_kept() -> None:
    """
    Marks of direction stay in the text and in evidence, so that offsets are those of the page.
    """
    page = f"{HEADLINE}\n\n\u202b{PROSE}\u202c \u2067Lina Haddad\u2069 said it was late.\n"
    data = voa.parse(page, published="2018-05-01")
    [source] = data.sources
    found = [each for statement in data.statements for each in statement.evidence]

    assert source.text == page
    assert found
    assert all(isinstance(each, Evidence) and each.verify(page) for each in found)


def test_carriage_returns() -> None:
    """
    Lines that end as on Windows or old Macs give the same objects, at their own offsets.
    """

    def told(page: str) -> list[tuple[str, object]]:
        data = voa.parse(page, published="2018-05-01")
        return [(each.kind, toll.count) for each in data.incidents for toll in each.tolls]

    assert told(PAGE)
    assert told(PAGE) == told(PAGE.replace("\n", "\r\n")) == told(PAGE.replace("\n", "\r"))


class TestPublished:
    def test_missing(self) -> None:
        """
        Without a date there is a note, and no weekday becomes one.
        """
        data = voa.parse(PAGE)

        assert notes(PAGE, None) == [
            ("no-date", "no publication date: weekdays and other relative times stay open")
        ]
        assert [each.when for each in data.incidents] == [None]

    @pytest.mark.parametrize("published", ["2018-05", "2018", "2018-05-01/2018-05-03"])
    def test_vague(self, published: str) -> None:
        """
        A month is no day: it is kept, and relative times stay open.
        """
        data = voa.parse(PAGE, published=published)
        [source] = data.sources

        assert [
            (
                "vague-date",
                f"published {published}: relative times need a day and stay open",
            )
        ] == notes(PAGE, published)
        assert str(source.published) == published
        assert [each.when for each in data.incidents] == [None]

    @pytest.mark.parametrize(
        ("told", "given", "noted"),
        [
            (
                "May 4, 2018",
                "2018-05-01",
                "published 2018-05-04, says the page; 2018-05-01 was given",
            ),
            ("4 May 2018", "2018-05", "published 2018-05-04, says the page; 2018-05 was given"),
            ("May 4, 2018 10:15 AM", "2018-05-04", None),
            ("May 4, 2018", "2018-05-04T23:00:00+03:00", None),
            ("May 4, 2018", None, None),
            ("Friday", "2018-05-01", None),
        ],
    )
    def test_overridden(self, told: str, given: str | None, noted: str | None) -> None:
        """
        A date that is given counts before the page's own; a note says so where they differ.
        """
        page = f"{HEADLINE}\n\n{told}\n\n{PROSE}\n"
        [source] = voa.parse(page, published=given).sources
        found = [message for code, message in notes(page, given) if code == "date-overridden"]

        assert found == ([noted] if noted else [])
        assert str(source.published) == (given or "2018-05-04")

    def test_moment(self) -> None:
        """
        Of a moment its day counts.
        """
        data = voa.parse(PAGE, published="2018-05-01T23:30:00+03:00")

        assert [str(each.when) for each in data.incidents] == ["2018-04-27"]

    @pytest.mark.parametrize("published", ["yesterday", "2018-02-30", "", "05/01/2018"])
    def test_invalid(self, published: str) -> None:
        """
        What is no date at all is the caller's mistake.
        """
        with pytest.raises(InvalidValue):
            voa.parse(PAGE, published=published)


class TestUrl:
    @pytest.mark.parametrize(
        ("url", "expected"),
        [
            ("https://news.example/a/truce-holds/4373210.html", "source:voa-4373210"),
            ("https://news.example/a/other-slug/4373210.html?x=1", "source:voa-4373210"),
            ("https://news.example/a/4373210.html", "source:voa-4373210"),
        ],
    )
    def test_number_is_the_id(self, url: str, expected: str) -> None:
        """
        The number of an article outlives its slug, so it names the source.
        """
        [source] = voa.parse(PAGE, url=url).sources

        assert (source.id, source.url) == (expected, url)

    @pytest.mark.parametrize("url", [None, "https://news.example/a/truce-holds"])
    def test_digest_is_the_id(self, url: str | None) -> None:
        """
        Without a number, the digest of the page names it.
        """
        [source] = voa.parse(PAGE, url=url).sources

        assert source.sha256
        assert source.id == f"source:voa-{source.sha256[:12]}"

    def test_invalid(self) -> None:
        """
        A URL that is none is the caller's mistake.
        """
        with pytest.raises(InvalidValue):
            voa.parse(PAGE, url="not a url")


def test_notes_belong_to_the_page() -> None:
    """
    Each note names its source.
    """
    data = voa.parse("", url="https://news.example/a/1234567.html")

    assert all(
        isinstance(each, Note) and each.source == "source:voa-1234567" for each in data.notes
    )
