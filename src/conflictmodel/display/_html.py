"""
A dataset as a notebook shows it: a small table, every text escaped.
"""

from html import escape

from conflictmodel.dataset import SECTIONS, Dataset
from conflictmodel.display._tables import short, visible
from conflictmodel.model import Actor, Ceasefire, Entity, Note, Source

#: How many objects of a section are named, and how long a name may get.
_NAMED, _ROOM = 5, 60


def html_of(dataset: Dataset) -> str:
    """
    How many accounts of each kind there are, and what the first of them are called.
    """
    rows = [_row(name, dataset.section(name)) for name in SECTIONS if dataset.section(name)]
    if not rows:
        return "<p>an empty dataset</p>"
    heads = "<tr><th>section</th><th>accounts</th><th>the first of them</th></tr>"
    return f"<table>{heads}{''.join(rows)}</table>"


def _row(section: str, objects: tuple[Source | Entity | Note, ...]) -> str:
    names = list(dict.fromkeys(short(_name(each), _ROOM) for each in objects[: 4 * _NAMED]))
    more = ["…"] if len(names) > _NAMED or len(objects) > 4 * _NAMED else []
    cells = (section, str(len(objects)), ", ".join([*names[:_NAMED], *more]))
    return f"<tr>{''.join(f'<td>{escape(visible(cell))}</td>' for cell in cells)}</tr>"


def _name(each: Source | Entity | Note) -> str:
    match each:
        case Note():
            return each.message
        case Source():
            return each.title or each.id
        case Actor():
            return each.name
        case Ceasefire():
            return each.name or each.id
        case _:
            return each.id
