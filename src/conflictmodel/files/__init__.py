"""
Datasets as files: JSON, and JSON Lines for streams larger than memory.

A document is one JSON object::

    {"conflictmodel": 2, "actors": […], "ceasefires": […], …}

``conflictmodel`` is the mark of the format and the version of its schema. Documents of older
versions are brought up to date by `MIGRATIONS` before they are read; newer ones are refused.

The bytes are canonical: UTF-8, keys in alphabetical order, no blanks, fields at their default
left out, accounts in the order of their ids, a line feed at the end. One dataset has one text,
whatever the machine.
"""

from conflictmodel.dataset import MARK, VERSION
from conflictmodel.files._documents import dump, dumps, load, loads
from conflictmodel.files._json import parse_json
from conflictmodel.files._lines import LONGEST_LINE, dump_lines, iter_lines
from conflictmodel.files._migrations import MIGRATIONS
from conflictmodel.files._whole import whole_file

__all__ = [
    "LONGEST_LINE",
    "MARK",
    "MIGRATIONS",
    "VERSION",
    "dump",
    "dump_lines",
    "dumps",
    "iter_lines",
    "load",
    "loads",
    "parse_json",
    "whole_file",
]
