"""What is aimed at, as ratios, and whether it is reached."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from measures.figures import Figures, markdown, shown
from measures.processes import NEEDED

FAST = "conflictmodel, with `fast`"
PLAIN = "conflictmodel"
MODELS = "pydantic models"
DATACLASSES = "pydantic dataclasses"
STRUCTS = "msgspec structs, same checks"

#: Those that aims are set by.
PEERS = (FAST, PLAIN, MODELS, DATACLASSES, STRUCTS)

#: How much worse than written a ratio may be before the check calls it a regression: more than
#: two runs on one machine differ by.
MARGIN = 1.25


@dataclass(frozen=True)
class Aim:
    """A ratio that should not be more than a limit."""

    #: In words: what to what.
    text: str
    #: The most it should be.
    limit: float
    #: The ratio, from what was measured; None if it was not.
    ratio: Callable[[Figures], float | None]
    #: Whether both sides were taken on the same machine, so that other machines may compare it.
    everywhere: bool = True


def _to(measure: str, size: int, ours: str, theirs: str) -> Callable[[Figures], float | None]:
    return lambda figures: figures.ratio(measure, size, ours, theirs)


def _grows(measure: str, small: int, large: int, name: str) -> Callable[[Figures], float | None]:
    return lambda figures: figures.growth(measure, small, large, name)


AIMS: tuple[Aim, ...] = (
    Aim("load 20,000, `fast` : pydantic models", 0.4, _to("load", 20_000, FAST, MODELS)),
    Aim("load 20,000, `fast` : pydantic dataclasses", 0.8,
        _to("load", 20_000, FAST, DATACLASSES)),
    Aim("load 20,000, `fast` : msgspec, same checks", 1.0,
        _to("load", 20_000, FAST, STRUCTS)),
    Aim("load 20,000, without : pydantic models", 0.7, _to("load", 20_000, PLAIN, MODELS)),
    Aim("one record cold, `fast` : pydantic models", 0.9, _to("one", 1, FAST, MODELS)),
    Aim("one record cold, without : pydantic models", 1.5, _to("one", 1, PLAIN, MODELS)),
    Aim("dump 20,000, `fast` : pydantic models", 0.5, _to("dump", 20_000, FAST, MODELS)),
    Aim("dump 20,000, without : pydantic models", 1.8, _to("dump", 20_000, PLAIN, MODELS)),
    Aim("make 10,000 : pydantic models", 0.85, _to("make", 10_000, FAST, MODELS)),
    Aim("memory an object, 10,000 : pydantic models", 0.35, _to("memory", 10_000, FAST, MODELS)),
    Aim("import : attrs and relativedelta", 1.5,
        _to("import", 1, "`import conflictmodel`", f"`{NEEDED}`")),
    Aim("rules, a record of 1,000,000 : of 10,000", 1.3,
        _grows("rules", 10_000, 1_000_000, "all rules")),
    Aim("memory for a stream of 200,000 : of 100,000", 1.1,
        _grows("peak", 100_000, 200_000, FAST)),
    Aim("a page of 4,500 characters : 5 ms", 1.0,
        lambda figures: (taken := figures.median("pages", 4_500, "one page of all of them"))
        and taken / 0.005, everywhere=False),
)  # fmt: skip


def aims_table(figures: Figures) -> str:
    """Each aim beside what is reached."""
    rows = []
    for aim in AIMS:
        ratio = aim.ratio(figures)
        verdict = "" if ratio is None else "yes" if ratio <= aim.limit else "**no**"
        # Three digits, since one that just misses its aim would look like one that reaches it.
        rows.append((aim.text, shown(aim.limit), shown(ratio, 3), verdict))
    text = markdown(("", "at most", "measured", "reached"), rows)
    if all(verdict for *_, verdict in rows):
        return text
    return f"{text}\nWhat is blank was not measured, or not at this size.\n"


def written_ratios(text: str) -> dict[str, float]:
    """The ratios in a table that `aims_table` made."""
    rows = re.findall(r"^\| (.+?) \| [0-9.]+ \| ([0-9.]+) \| \S+ \|$", text, re.M)
    return {name: float(ratio) for name, ratio in rows}


def comparable(
    figures: Figures, written: Mapping[str, float]
) -> Iterator[tuple[str, float, float]]:
    """Each ratio that was measured and written down: what it is, as it is and as it was."""
    for aim in AIMS:
        now, was = aim.ratio(figures), written.get(aim.text)
        if aim.everywhere and now is not None and was is not None:
            yield aim.text, now, was


def regressions(figures: Figures, written: Mapping[str, float]) -> list[str]:
    """Every ratio that is clearly worse than it was written down."""
    return [
        f"{text}: {shown(now, 3)}, written as {shown(was, 3)}"
        for text, now, was in comparable(figures, written)
        if now > was * MARGIN
    ]
