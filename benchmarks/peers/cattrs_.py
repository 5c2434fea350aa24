"""Stock cattrs with orjson on attrs classes that have attrs' own validators."""

import re
from functools import cache
from typing import Annotated, Any, get_args, get_origin

import attrs
from attrs import validators

from conflictmodel.values import optional_of
from peers.protocol import Peer
from peers.translation import Field, Translation

# The validators travel as marks of the kind; cattrs reads through them.


def _text(regex: str) -> Any:
    return Annotated[str, validators.matches_re(regex, func=re.fullmatch)]


def _number(low: int, high: int) -> Any:
    return Annotated[
        int,
        validators.and_(validators.instance_of(int), validators.ge(low), validators.le(high)),
    ]


@cache
def _validator(kind: Any) -> Any:
    if get_origin(kind) is Annotated:
        return get_args(kind)[1]
    if get_origin(kind) is tuple:
        inner = _validator(get_args(kind)[0])
        return validators.deep_iterable(inner, validators.instance_of(tuple))
    if (inner := optional_of(kind)) is not None:
        return validators.optional(_validator(inner))
    return validators.instance_of(kind)


def _class(name: str, fields: list[Field]) -> Any:
    made = {
        name: attrs.field(default=default, type=kind, validator=_validator(kind))
        for name, kind, default in fields
    }
    return attrs.make_class(name, made, frozen=True, kw_only=True, slots=True)


class Cattrs(Peer):
    """``cattrs.preconf.orjson``, with unknown keys refused and defaults left out."""

    name = "cattrs and orjson, attrs validators"
    needs = ("orjson",)
    imports = "import cattrs.preconf.orjson"
    most = 20_000
    note = 'reads `"7"` as 7 and a text as a list of its letters'

    def __init__(self) -> None:
        from cattrs.preconf.orjson import make_converter

        self._converter = make_converter(forbid_extra_keys=True, omit_if_default=True)
        translation = Translation(_text, _number, _class)
        self._document = translation.document()
        self._line = translation.line()
        kinds = {field.name: field.type for field in attrs.fields(self._document)}
        self._sections = {
            name: get_args(kind)[0] for name, kind in kinds.items() if kind is not int
        }
        self.names = translation.names()

    def load(self, text: bytes) -> Any:
        return self._converter.loads(text, self._document)

    def load_one(self, section: str, text: bytes) -> Any:
        return self._converter.loads(text, self._sections[section])

    def load_line(self, line: bytes) -> Any:
        return self._converter.loads(line, self._line)

    def dump_line(self, each: Any) -> bytes:
        import orjson

        # cattrs writes fields without a default first.
        return bytes(self._converter.dumps(each, option=orjson.OPT_SORT_KEYS))
