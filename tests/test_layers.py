"""The picture of the house in docs/explanation/design.md, checked over the syntax trees."""

import ast
from collections.abc import Iterator
from pathlib import Path

import conflictmodel

HOUSE = Path(conflictmodel.__file__).parent

#: From the ground up. Rooms on one floor do not know each other.
FLOORS = (
    ("_version", "errors"),
    ("values",),
    ("model",),
    ("dataset",),
    ("convert", "rules", "chronology", "algebra"),
    ("files", "schema", "strategies", "adapters", "display", "timeline"),
    ("", "cli"),
    ("__main__",),
)

FLOOR_OF = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}

#: The only imports of ours inside functions, or for type checkers: the doors of `Dataset`, and
#: those to the pictures that a notebook shows.
DOORS = {
    ("dataset", "rules"),
    ("dataset", "files"),
    ("dataset", "chronology"),
    ("dataset", "algebra"),
    ("dataset", "timeline"),
    ("dataset", "display"),
    ("chronology", "timeline"),
    ("chronology._clock", "timeline"),
}

Import = tuple[str, str, bool]  # from module, to module, inside a function


def module_name(path: Path) -> str:
    parts = path.relative_to(HOUSE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


MODULES = {module_name(path): path for path in sorted(HOUSE.rglob("*.py"))}


def room_of(module: str) -> str:
    return module.partition(".")[0]


def imports_of(module: str) -> Iterator[Import]:
    """Each module of ours that a module imports."""
    tree = ast.parse(MODULES[module].read_text(encoding="utf-8"))
    yield from _imports_in(tree, module, inside=False)


def _imports_in(node: ast.AST, module: str, *, inside: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            for alias in child.names:
                if room_of(alias.name) == "conflictmodel":
                    yield module, alias.name.partition(".")[2], inside
        elif isinstance(child, ast.ImportFrom):
            within = _origin(child, module)
            if within is not None:
                for alias in child.names:
                    inner = f"{within}.{alias.name}".removeprefix(".")
                    yield module, inner if inner in MODULES else within, inside
        else:
            yield from _imports_in(child, module, inside=inside or _is_door(child))


def _is_door(node: ast.AST) -> bool:
    """A function, or what only type checkers read."""
    if isinstance(node, ast.If):
        return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)


def _origin(node: ast.ImportFrom, module: str) -> str | None:
    """The module of ours that names are taken from; None if it is not ours."""
    if node.level == 0:
        top, _, within = (node.module or "").partition(".")
        return within if top == "conflictmodel" else None
    package = module.split(".")
    if MODULES[module].name == "__init__.py":
        package.append("")
    return ".".join(filter(None, (*package[: -node.level], node.module)))


IMPORTS = tuple(each for module in MODULES for each in imports_of(module))


def test_every_room_has_a_floor() -> None:
    """
    A new module has to find its place in the picture.
    """
    assert {room_of(module) for module in MODULES} <= set(FLOOR_OF)


def test_imports_point_downwards() -> None:
    """
    A room imports itself or rooms on lower floors; rooms on one floor do not know each other.
    """
    upwards = [
        f"{here} imports {there}"
        for here, there, inside in IMPORTS
        if room_of(here) != room_of(there)
        and not inside
        and FLOOR_OF[room_of(there)] >= FLOOR_OF[room_of(here)]
    ]
    assert upwards == []


def test_doors_of_the_dataset_are_the_only_imports_inside_functions() -> None:
    """
    `Dataset` opens doors to the rooms above; nothing else of ours is imported late.
    """
    late = {(here, room_of(there)) for here, there, inside in IMPORTS if inside}
    assert late <= DOORS


def test_nobody_inside_imports_the_facade() -> None:
    """
    The facade is for users; the command line, too, takes what it needs where it is made.
    """
    assert [here for here, there, _ in IMPORTS if there == ""] == []


def test_adapters_do_not_import_each_other() -> None:
    """
    Each adapter is a room of its own.
    """
    crossing = [
        (here, there)
        for here, there, _ in IMPORTS
        if room_of(here) == room_of(there) == "adapters"
        and here.count(".")
        and there.count(".")
        and here.split(".")[1] != there.split(".")[1]
    ]
    assert crossing == []


def test_there_are_no_cycles() -> None:
    """
    Modules can be read in an order in which each one needs only those before it.
    """
    needs = {module: set[str]() for module in MODULES}
    for here, there, inside in IMPORTS:
        if not inside and here != there:
            needs[here].add(there)
    while ready := {module for module, needed in needs.items() if not needed}:
        needs = {m: needed - ready for m, needed in needs.items() if m not in ready}
    assert needs == {}
