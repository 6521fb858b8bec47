"""Cut a module's own source into the pieces that a `show` cell pastes.

Everything is read with `ast` and `symtable` from the file, so nothing is imported.
"""

import ast
import symtable
import sys
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from tools.lesson_source import Cell

_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


@dataclass
class Piece:
    """One top-level definition or assignment: its lines and the names that it reads."""

    names: tuple[str, ...]  # a definition has one; `A, B = 1, 2` has two
    first: int  # line, from 1, with decorators and the comment just above
    last: int
    text: str
    is_definition: bool
    needs: frozenset[str]

    @property
    def is_helper(self) -> bool:
        """Say whether a `show` cell brings it along: private, or a constant."""
        return self.names[0].startswith("_") or not self.is_definition


@dataclass
class Import:
    """One top-level import statement."""

    node: ast.Import | ast.ImportFrom
    text: str
    names: dict[str, ast.alias] = field(default_factory=dict)  # bound name → alias

    def restricted(self, wanted: set[str]) -> str:
        """Return the statement with only the wanted names, as ruff would write it."""
        kept = [alias for name, alias in self.names.items() if name in wanted]
        if len(kept) == len(self.names):
            return self.text
        parts = [ast.unparse(alias) for alias in kept]
        if isinstance(self.node, ast.Import):
            return "\n".join(f"import {part}" for part in parts)
        return import_line(self.node.module or "", parts)


def import_line(module: str, names: list[str]) -> str:
    """Return `from module import names`, folded as ruff folds it."""
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= 88:
        return line
    return f"from {module} import (\n" + "".join(f"    {n},\n" for n in names) + ")"


class ModuleSource:
    """A module as text: what it defines, what it imports, and what each part needs."""

    def __init__(self, path: Path, name: str):
        self.name = name
        self.text = path.read_text(encoding="utf-8")
        self.lines = self.text.split("\n")
        self.tree = ast.parse(self.text, filename=str(path))

    @cached_property
    def pieces(self) -> dict[str, Piece]:
        """The definitions and constants of the module, in order."""
        found = {}
        for node in self.tree.body:
            if names := tuple(_bound_names(node)):
                found |= dict.fromkeys(names, self._piece(names, node))
        return found

    def _piece(self, names: tuple[str, ...], node: ast.stmt) -> Piece:
        first = min(
            [node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))]
        )
        while first > 1 and self.lines[first - 2].startswith("#"):
            first -= 1
        text = "\n".join(self.lines[first - 1 : node.end_lineno])
        is_definition = isinstance(node, _DEFINITIONS)
        needs = _globals_read(text) - set(names)
        return Piece(names, first, node.end_lineno, text, is_definition, needs)

    @cached_property
    def imports(self) -> list[Import]:
        """The import statements at the module's top level, in order."""
        found = []
        for node in self.tree.body:
            if isinstance(node, ast.Import | ast.ImportFrom):
                text = "\n".join(self.lines[node.lineno - 1 : node.end_lineno])
                names = {
                    (alias.asname or alias.name).split(".")[0]: alias
                    for alias in node.names
                }
                found.append(Import(node, text, names))
        return found

    @property
    def public(self) -> list[str]:
        """The names that lessons must show: public functions and classes."""
        return [name for name, piece in self.pieces.items() if not piece.is_helper]

    def closure(self, names, known=frozenset()) -> list[Piece]:
        """Return the pieces for `names` with the helpers they need, in source order.

        Args:
            names: what the cell shows.
            known: names that the notebook has already; they are not pasted again.
        """
        wanted: dict[int, Piece] = {}  # by line
        todo = list(names)
        while todo:
            piece = self.pieces[todo.pop()]
            if piece.first in wanted:
                continue
            wanted[piece.first] = piece
            for need in piece.needs & self.pieces.keys():
                if self.pieces[need].is_helper and need not in known:
                    todo.append(need)
        return [wanted[line] for line in sorted(wanted)]


def _bound_names(node: ast.stmt) -> list[str]:
    if isinstance(node, _DEFINITIONS):
        return [node.name]
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return [node.target.id]
    if isinstance(node, ast.Assign):
        named = (n for target in node.targets for n in ast.walk(target))
        return [
            n.id
            for n in named
            if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
        ]
    return []


def _globals_read(text: str) -> frozenset[str]:
    """Return the global names that a piece of source reads, in any of its scopes."""
    found: set[str] = set()
    todo = [symtable.symtable(text, "piece", "exec")]
    while todo:
        table = todo.pop()
        is_module = table.get_type() == "module"
        for symbol in table.get_symbols():
            # Both questions: in a function named "top", every local is "global" too.
            is_global = symbol.is_global() and not symbol.is_local()
            if symbol.is_referenced() and (is_module or is_global):
                found.add(symbol.get_name())
        todo += table.get_children()
    return frozenset(found)


class Library:
    """The modules of one checkout, each read once."""

    def __init__(self, root: Path):
        self.root = root
        self._modules: dict[str, ModuleSource] = {}

    def module(self, name: str, cell: Cell) -> ModuleSource:
        """Return a module's source; the cell is who asks, for the error message."""
        if name not in self._modules:
            path = self.root.joinpath(*name.split(".")).with_suffix(".py")
            try:
                self._modules[name] = ModuleSource(path, name)
            except OSError:
                raise cell.error(
                    f"shows {name}, but there is no file"
                    f" {path.relative_to(self.root).as_posix()}."
                ) from None
            except SyntaxError as error:
                raise cell.error(
                    f"shows {name}, which is not valid Python: {error.msg} in line"
                    f" {error.lineno}."
                ) from error
        return self._modules[name]

    def names_shown(self, cell: Cell) -> list[str]:
        """Return `module:name` for every name that a show cell names."""
        return [f"{cell.show.module}:{name}" for name in cell.show.names]

    def shown_source(self, cell: Cell, above: set[str]) -> str:
        """Return the text of a show cell; adds what it defines to `above`.

        Args:
            cell: the cell with its `show` mark.
            above: `module:name` of everything pasted above it in the same lesson.
        """
        show = cell.show
        module = self.module(show.module, cell)
        for name in show.names:
            if name not in module.pieces:
                raise cell.error(
                    f"shows {name!r}, which {show.path} does not define at its top"
                    " level."
                )
        prefix = f"{module.name}:"
        known = {key.removeprefix(prefix) for key in above if key.startswith(prefix)}
        pieces = module.closure(show.names, known)
        pasted = {name for piece in pieces for name in piece.names}
        above |= {prefix + name for name in pasted}
        have = known | pasted
        needs = frozenset().union(*(piece.needs for piece in pieces))
        head = _import_block(module, needs, have, above)
        parts = [f"# {show.path}"]
        if head:
            parts.append(head + "\n" * (1 + pieces[0].is_definition))
        parts.append(_join(module, pieces))
        return "\n".join(parts)


def _import_block(module: ModuleSource, needs, have: set[str], above: set[str]) -> str:
    """Return the imports for `needs`, grouped as ruff sorts them."""
    groups: dict[int, list[str]] = {0: [], 1: [], 2: [], 3: []}
    for statement in module.imports:
        origin = getattr(statement.node, "module", None)
        wanted = {
            name
            for name, alias in statement.names.items()
            if name in needs and (alias.asname or f"{origin}:{alias.name}" not in above)
        }
        if origin == "__future__":
            groups[0].append(statement.text)
        elif wanted:
            root = (origin or statement.node.names[0].name).split(".")[0]
            groups[_group(root)].append(statement.restricted(wanted))
    own = sorted(needs & module.pieces.keys() - have)
    if own:
        groups[3].append(import_line(module.name, own))
    return "\n\n".join("\n".join(lines) for lines in groups.values() if lines)


def _group(root: str) -> int:
    if root == "utils":
        return 3
    return 1 if root in sys.stdlib_module_names else 2


def _join(module: ModuleSource, pieces: list[Piece]) -> str:
    """Join pieces with the blank lines that ruff puts between them."""
    text = pieces[0].text
    for before, piece in zip(pieces, pieces[1:], strict=False):
        between = module.lines[before.last : piece.first - 1]
        blank = 2 if before.is_definition or piece.is_definition else 1
        if not any(line.strip() for line in between):
            blank = min(blank, len(between))
        text += "\n" * (blank + 1) + piece.text
    return text
