"""
What a page is, before what it says: its bytes, its text, and the source that it becomes.
"""

import codecs
import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterable
from datetime import date

from attrs import evolve

from conflictmodel.adapters.voa._layout._article import Article
from conflictmodel.adapters.voa._layout._blocks import Block
from conflictmodel.adapters.voa._layout._blocks._page import MONTHS
from conflictmodel.adapters.voa._layout._credits import AGENCY, Name
from conflictmodel.adapters.voa._layout._html import Metadata
from conflictmodel.adapters.voa._layout._lines import LONGEST_LINE, lines_of
from conflictmodel.adapters.voa._sentences._passages import PARTS
from conflictmodel.errors import InvalidValue
from conflictmodel.model import Source
from conflictmodel.values import Evidence, Part, Precision, Rights, Support, When, unexpected

#: The longest page that is read, in characters; a longer one gives a note.
LONGEST_PAGE = 10_000_000

PUBLISHER = "Voice of America"

#: A note in the making: its code and its message.
NoteText = tuple[str, str]


def source_of(page: str | bytes, published: When | None, url: str | None) -> Source:
    """The source that a page is, as far as one knows without reading it."""
    digest = _digest(page)
    return Source(
        id=_id(digest, url), url=url, publisher=PUBLISHER, published=published, sha256=digest
    )


# The bytes ---------------------------------------------------------------------------------------


def text_in(page: str | bytes) -> tuple[str | None, list[NoteText]]:
    """The text of a page, or why it cannot be read."""
    if isinstance(page, bytes):
        try:
            text = page.decode("utf-8-sig") if page.startswith(b"\xef\xbb\xbf") else page.decode()
        except UnicodeDecodeError as error:
            what = f"not UTF-8: the byte {page[error.start]:#04x} at offset {error.start}"
            return None, [("not-utf-8", f"{what}; {_advice(page)}")]
    elif isinstance(page, str):
        text = page
    else:
        raise InvalidValue([unexpected("the text or bytes of a page", page, code="type")])
    if len(text) > LONGEST_PAGE:
        return None, [("too-long", f"{len(text)} characters; at most {LONGEST_PAGE} are read")]
    bad = re.search(r"[\x00\ud800-\udfff]", text)
    if bad:
        name = "NUL" if bad[0] == "\0" else "a lone surrogate"
        line = text.count("\n", 0, bad.start()) + 1
        advice = f"; {_advice(page)}" if isinstance(page, bytes) and _encoding_of(page) else ""
        return None, [
            ("not-text", f"not text: {name} at offset {bad.start()}, line {line}{advice}")
        ]
    if not text.strip():
        return None, [("empty", "the page is empty")]
    feed = _FEED.match(text)
    if feed:
        return None, [("feed", f"a feed, <{feed['root']}>: pass the page of each of its stories")]
    return text, []


# What RSS, Atom and site maps begin with: lists of pages, and none of them a page.
_FEED = re.compile(
    r"[\s\ufeff]*+(?:<\?.*?\?>[\s\ufeff]*+|<!--.*?-->[\s\ufeff]*+|<!DOCTYPE rss[^>]*+>\s*+)*+"
    r"<(?P<root>rss|feed|rdf:RDF|channel|urlset|sitemapindex|opml)[\s>]",
    re.DOTALL,
)


# How bytes say what they are: a mark of the byte order, NULs beside plain letters, or the charset
# that a page in HTML or XML names in its head.
_NAMED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})"""
    rb"""|<\?xml[^>]{0,80}?encoding\s*=\s*["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)

# Those that pages are in, as Python calls them: not all its codecs are of text. What a page could
# be searched for as ASCII is not in UTF-16, whatever it says.
_CODE_PAGES = re.compile(r"(?:cp|iso8859|mac|koi8|tis|gb|big5|shift_jis|euc|iso2022).*|hz|johab")


def _encoding_of(page: bytes) -> str | None:
    """The encoding, other than UTF-8, that bytes show to be in; None if they show none."""
    if page.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if page.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if re.match(rb"(?:[\x09-\x7e]\0){4}", page):
        return "utf-16-le"
    if re.match(rb"(?:\0[\x09-\x7e]){4}", page):
        return "utf-16-be"
    named = _NAMED.search(page, 0, 4096)
    if named is None:
        return None
    name = (named[1] or named[2]).decode("ascii", "ignore")
    try:
        known = codecs.lookup(name).name
    except LookupError:
        return None
    return name.lower() if _CODE_PAGES.fullmatch(known) else None


def _advice(page: bytes) -> str:
    """How bytes may be decoded that are no UTF-8."""
    encoding = _encoding_of(page)
    if encoding is None:
        return "decode it and pass the text"
    return f'it seems to be {encoding}: pass page.decode("{encoding}")'


def _digest(page: str | bytes) -> str:
    data = page if isinstance(page, bytes) else page.encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()


_ARTICLE_ID = re.compile(r"/([0-9]{3,12})\.html", re.ASCII)


def _id(digest: str, url: str | None) -> str:
    """
    A name for a page: the number in its URL, which outlives the slug; else its digest.
    """
    number = _ARTICLE_ID.search(url or "")
    return f"source:voa-{number[1] if number else digest[:12]}"


def day_of(when: When | None) -> date | None:
    if when is None or when.precision not in (Precision.DAY, Precision.SECOND):
        return None
    return date.fromisoformat(when.text[:10]) if when.text[10:11] in ("", "T") else None


# The source --------------------------------------------------------------------------------------


def described(source: Source, article: Article) -> Source:
    headline = article.headline
    # What the caller says counts before what the page says.
    url = source.url or _url_in(article.metadata)
    published, words = (source.published, None) if source.published else _published(article)
    authors = _texts_of(article.authors) or article.metadata.authors
    agencies = (*_texts_of(article.agencies), *filter(AGENCY.fullmatch, authors))
    furniture = [headline, *article.captions, *article.subheads, *article.credits]
    return evolve(
        source,
        id=_id(source.sha256 or "", url),
        url=url,
        published=published,
        text=article.origin.page,
        title=" ".join(article.text_of(headline).split()) if headline else None,
        authors=authors,
        contributors=_texts_of(article.contributors),
        agencies=tuple(dict.fromkeys(agencies)),
        rights=Rights.RESTRICTED if agencies else Rights.UNKNOWN,
        evidence=tuple(_block_evidence(article, block) for block in furniture if block),
        support=(Support(field="published", words=words),) if words else (),
    )


def _texts_of(names: Iterable[Name]) -> tuple[str, ...]:
    """Each name once, on one line."""
    return tuple(dict.fromkeys(" ".join(name.text.split()) for name in names))


_URL = re.compile(r"https?://\S+", re.IGNORECASE)


def _url_in(metadata: Metadata) -> str | None:
    """The first URL that a page gives for itself; what is none is passed over."""
    for each in filter(_URL.fullmatch, metadata.urls):
        try:
            return Source(id="source:page", url=each).url
        except InvalidValue:
            continue
    return None


def _published(article: Article) -> tuple[When | None, Evidence | None]:
    """When a page says that it was published: its metadata, else its date line; and the words."""
    if article.metadata.published:
        when, (start, end) = article.metadata.published
        return when, Evidence(exact=article.origin.page[start:end], start=start, part=Part.OTHER)
    block = article.published
    day = day_in(article.text_of(block)) if block else None
    return day, _block_evidence(article, block) if block and day else None


# "July 29, 2019 07:28 PM", "13 December 2009", "July 3rd, 2013": the first number is the day.
_MONTH, _DAY, _YEAR = re.compile(MONTHS), re.compile(r"\d{1,2}(?!\d)"), re.compile(r"\d{4}")


def day_in(text: str) -> When | None:
    """The day that a date line names; None if there is no such day."""
    month, day, year = (part.search(text) for part in (_MONTH, _DAY, _YEAR))
    if not (month and day and year):
        return None
    number = "JanFebMarAprMayJunJulAugSepOctNovDec".index(month[0][:3]) // 3 + 1
    try:
        return When.of(date(int(year[0]), number, int(day[0])))
    except ValueError:
        return None


def _block_evidence(article: Article, block: Block) -> Evidence:
    part = PARTS.get(block.kind, Part.CREDIT)
    return article.origin.words(block.text_start, block.text_end, part)


def notes_on(article: Article, when: When | None) -> list[NoteText]:
    notes = [
        *(
            ("broken-metadata", f"the linked data at offset {start} is no JSON: passed over")
            for start in article.metadata.broken
        ),
        *(
            ("line-too-long", f"line {line} has more than {LONGEST_LINE} characters: not read")
            for line in _long_lines(article)
        ),
    ]
    if not article.paragraphs:
        notes.append(("no-article", "no paragraph of prose was found: nothing was read"))
    if article.headline is None:
        notes.append(("no-headline", "no headline was found"))
    if when is None:
        notes.append(
            ("no-date", "no publication date: weekdays and other relative times stay open")
        )
    elif day_of(when) is None:
        notes.append(("vague-date", f"published {when}: relative times need a day and stay open"))
    told, _ = _published(article)
    if when and told and day_of(told) not in (None, day_of(when)):
        notes.append(("date-overridden", f"published {told}, says the page; {when} was given"))
    return notes


def _long_lines(article: Article) -> list[int]:
    """The numbers of the lines that were passed over for their length, counted from 1."""
    passed = [each.text_start for each in article.blocks if each.rule == "too-long"]
    if not passed:
        return []
    starts = [line.start for line in lines_of(article.text)]
    return [bisect_right(starts, place) for place in passed]
