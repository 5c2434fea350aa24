"""The page parser: seconds for 4,500 characters, on short pages and on longer ones."""

from collections.abc import Sequence

from conflictmodel.adapters import voa
from measures.figures import Figures
from measures.rounds import as_if_alone, seconds

#: The characters that figures are given for: those of a usual page.
PAGE = 4_500

#: Names on the pages of examples/; a longer page tells the same of others, since a paragraph
#: that stands on a page already is passed over.
_NAMES = ("Maren", "Sarnik", "Maranth", "Orsel", "Lantern", "Velanda")


def measure(figures: Figures, pages: Sequence[str], rounds: int) -> None:
    """The pages as they are, and one page made of all their paragraphs, once and four times."""
    longer = {
        "one page of all of them": [_joined(pages, 1)],
        "one page four times as long": [_joined(pages, 4)],
    }
    _parsed(pages)  # The word lists are made with the first page.
    with as_if_alone():
        for _ in range(rounds):
            for name, batch in {"the pages as they are": pages, **longer}.items():
                taken = seconds(lambda batch=batch: _parsed(batch))  # type: ignore[misc]
                figures.add("pages", PAGE, name, taken * PAGE / sum(map(len, batch)))


def _parsed(pages: Sequence[str]) -> object:
    return [voa.parse(page, published="2020-01-01") for page in pages]


def _joined(pages: Sequence[str], times: int) -> str:
    return "\n\n".join(_renamed(page, number) for number in range(times) for page in pages)


def _renamed(page: str, number: int) -> str:
    for name in _NAMES:
        page = page.replace(name, name + "aeio"[number])
    return page
