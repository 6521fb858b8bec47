"""The course as the structure tests see it: parsed source, nothing imported or run."""

import ast
import sys
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import rules

from tools._shown import Library, ModuleSource
from tools.lesson_source import Cell, lesson_paths, parse_lesson


@dataclass(frozen=True)
class Used:
    """One import: what is imported, from where, and whether at the file's top."""

    module: str
    names: tuple[str, ...]  # empty for `import module`
    is_top: bool
    line: int

    @property
    def root(self) -> str:
        """The first part of the module's name."""
        return self.module.split(".")[0]


def imports(tree: ast.AST) -> list[Used]:
    """Return every import in a tree; those under `if TYPE_CHECKING` count as late."""
    top = set(getattr(tree, "body", []))
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [Used(a.name, (), node in top, node.lineno) for a in node.names]
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            names = tuple(alias.name for alias in node.names)
            found.append(Used(module, names, node in top, node.lineno))
    return found


def is_stdlib(root: str) -> bool:
    """Say whether a top-level module comes with Python."""
    return root in sys.stdlib_module_names


@dataclass
class Course:
    """One checkout and the tables that it is held to."""

    root: Path
    pending: dict[str, str] = field(default_factory=lambda: rules.PENDING)
    exempt: frozenset[str] = rules.EXEMPT
    ahead: dict[str, set[str]] = field(default_factory=lambda: rules.AHEAD)

    @cached_property
    def library(self) -> Library:
        """The modules' sources."""
        return Library(self.root)

    @cached_property
    def lessons(self) -> dict[str, list[Cell]]:
        """Lesson number → its cells, in order."""
        return {path.name[:2]: parse_lesson(path) for path in lesson_paths(self.root)}

    @cached_property
    def files(self) -> dict[str, ast.Module]:
        """Path of every file under utils/, with forward slashes → its tree."""
        paths = sorted((self.root / "utils").rglob("*.py"))
        return {
            path.relative_to(self.root).as_posix(): ast.parse(
                path.read_text(encoding="utf-8")
            )
            for path in paths
        }

    @cached_property
    def taught(self) -> dict[str, ModuleSource]:
        """Name of each taught module → its source."""
        names = [module_name(path) for path in self.files]
        asking = Cell("code", "")
        return {
            name: self.library.module(name, asking)
            for name in names
            if layer(name) == "taught"
        }

    @cached_property
    def shown(self) -> dict[str, list[str]]:
        """`module:name` → the lessons whose show cells name it."""
        found: dict[str, list[str]] = {}
        for number, cells in self.lessons.items():
            for cell in cells:
                if cell.show:
                    for key in self.library.names_shown(cell):
                        found.setdefault(key, []).append(number)
        return found

    @cached_property
    def public(self) -> list[str]:
        """`module:name` of every public function and class of a taught module."""
        return [f"{m}:{n}" for m, source in self.taught.items() for n in source.public]

    def lesson_of(self, key: str) -> str | None:
        """Return the lesson that shows a name, or that is to show it."""
        shown = self.shown.get(key)
        module = key.split(":")[0]
        return shown[0] if shown else self.pending.get(key, self.pending.get(module))

    def is_open(self, key: str) -> bool:
        """Say whether a name needs no lesson: exempt, private or a constant."""
        module, name = key.split(":")
        piece = self.taught[module].pieces.get(name) if module in self.taught else None
        return key in self.exempt or (piece is not None and piece.is_helper)


def module_name(path: str) -> str:
    """Return `utils.support.files` for `utils/support/files.py`."""
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def layer(module: str) -> str:
    """Return the layer of a module of the course, by its name."""
    parts = module.split(".")
    if parts[0] != "utils":
        return parts[0]
    if module == "utils":
        return "support"
    if module == "utils.__main__":
        return "cli"
    return parts[1] if parts[1] in ("support", "checks") else "taught"
