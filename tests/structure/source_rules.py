"""Rules on `utils/`: each returns one sentence for every place that breaks it."""

import ast
import re

import rules
from course import Course, Used, imports, is_stdlib, layer, module_name

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_BLOCKS = (ast.For, ast.While, ast.If, ast.With, ast.Try, ast.Match)


def layers(course: Course) -> list[str]:
    """Imports go one way only, and to the third parties of each layer's list."""
    found = []
    for path, tree in course.files.items():
        own = layer(module_name(path))
        for used in imports(tree):
            reason = _forbidden(own, used)
            if reason:
                found.append(f"{path}:{used.line}: {reason}")
    for cells in course.lessons.values():
        for cell in cells:
            for used in imports(cell.tree()) if cell.kind == "code" else []:
                reason = _forbidden("lessons", used)
                if reason:
                    found.append(f"{cell.path}:{cell.line + used.line}: {reason}")
    return found


def _forbidden(own: str, used: Used) -> str | None:
    if used.module.startswith("."):
        return f"relative import `{used.module}`; write it from `utils` on"
    if used.root == "utils":
        return _forbidden_course(own, used)
    if used.root in ("notebooks", "lessons", "tests", "tools"):
        return f"{own} imports {used.module}; nothing may import {used.root}/"
    if is_stdlib(used.root):
        return None
    allowed = rules.THIRD_PARTY[own]
    if used.root in allowed["top"] or (
        used.root in allowed["late"] and not used.is_top
    ):
        return None
    if used.root in allowed["late"]:
        return f"import {used.root} inside the function that needs it"
    return f"{own} imports {used.root}, which is not on its list"


def _forbidden_course(own: str, used: Used) -> str | None:
    targets = [used.module]
    if used.module == "utils":
        targets = [f"utils.{name}" for name in used.names if name != "__version__"]
    for target in targets:
        if layer(target) not in rules.COURSE_IMPORTS[own]:
            return f"{own} imports {target}, which lies above it"
    private = [name for name in used.names if re.match(r"_[^_]", name)]
    if private and own != "checks":
        return f"imports the private {', '.join(private)} of {used.module}"
    return None


def order(course: Course) -> list[str]:
    """A taught name uses only names of its own or an earlier lesson, save AHEAD."""
    found, needed_ahead = [], set()
    for key in course.public:
        own = course.lesson_of(key)
        for used in sorted(_uses(course, key)):
            other = course.lesson_of(used)
            if own is None or other is None or other <= own:
                continue
            if used in course.ahead.get(key, ()):
                needed_ahead.add((key, used))
                continue
            found.append(
                f"{key} (lesson {own}) uses {used}, which lesson {other} opens; move it"
                " or add it to AHEAD"
            )
    listed = {
        (key, used) for key, all_used in course.ahead.items() for used in all_used
    }
    found += [
        f"AHEAD lists {key} → {used}, which is no longer needed; remove it"
        for key, used in sorted(listed - needed_ahead)
    ]
    return found


def _uses(course: Course, key: str) -> set[str]:
    """Return `module:name` of the taught public names that one name needs."""
    module, name = key.split(":")
    source = course.taught[module]
    needs = {n for piece in source.closure([name]) for n in piece.needs}
    found = {f"{module}:{n}" for n in needs & set(source.public) if n != name}
    for statement in source.imports:
        origin = getattr(statement.node, "module", None)
        if origin in course.taught:
            found |= {
                f"{origin}:{alias.name}"
                for bound, alias in statement.names.items()
                if bound in needs
            }
    return {used for used in found if not course.is_open(used)}


def sizes(course: Course) -> list[str]:
    """Taught code keeps STYLE.md's sizes; docstrings and blank lines do not count."""
    found = []
    for name, source in course.taught.items():
        path = name.replace(".", "/") + ".py"
        found += _too_long(
            f"{path}:1: the module", source.tree, source, rules.MAX_MODULE
        )
        for node in ast.walk(source.tree):
            if not isinstance(node, (*_FUNCTIONS, ast.ClassDef)):
                continue
            is_class = isinstance(node, ast.ClassDef)
            where = f"{path}:{node.lineno}: {node.name}"
            limit = rules.MAX_CLASS if is_class else rules.MAX_FUNCTION
            found += _too_long(where, node, source, limit)
            found += _docstring(where, node)
            if not is_class and nesting(node) > rules.MAX_NESTING:
                found.append(
                    f"{where} nests {nesting(node)} blocks; at most {rules.MAX_NESTING}"
                )
    return found


def _too_long(where: str, node, source, limit: int) -> list[str]:
    n = n_code_lines(node, source.lines)
    return [f"{where} has {n} lines of code; at most {limit}"] if n > limit else []


def _docstring(where: str, node) -> list[str]:
    if node.name.startswith("_"):
        return []
    n = len((ast.get_docstring(node) or "").split("\n"))
    wordy = f"{where} has a docstring of {n} lines; at most {rules.MAX_DOCSTRING}"
    if not isinstance(node, ast.ClassDef) and n > rules.MAX_DOCSTRING:
        return [wordy]
    return []


def n_code_lines(node: ast.AST, lines: list[str]) -> int:
    """Count the lines of a node that are neither blank nor part of a docstring."""
    first = getattr(node, "lineno", 1)
    last = getattr(node, "end_lineno", None) or len(lines)
    without: set[int] = set()
    for inner in ast.walk(node):
        body = getattr(inner, "body", None)
        if isinstance(inner, (ast.Module, ast.ClassDef, *_FUNCTIONS)) and body:
            text = body[0]
            if isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant):
                without |= set(range(text.lineno, text.end_lineno + 1))
    return sum(
        1
        for number in range(first, last + 1)
        if number not in without and lines[number - 1].strip()
    )


def nesting(node: ast.AST) -> int:
    """Return how many blocks lie inside one another in a function; elif adds none."""
    deepest = 0
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (*_FUNCTIONS, ast.ClassDef)):
            continue
        own = isinstance(child, _BLOCKS) and not _is_elif(node, child)
        deepest = max(deepest, own + nesting(child))
    return deepest


def _is_elif(parent: ast.AST, child: ast.AST) -> bool:
    return (
        isinstance(parent, ast.If)
        and isinstance(child, ast.If)
        and parent.orelse == [child]
    )


def data_access(course: Course) -> list[str]:
    """Files below data/ are reached through utils.support.data_path alone."""
    trees = [
        (path, 0, tree)
        for path, tree in course.files.items()
        if path not in rules.DATA_READERS
    ]
    trees += [
        (cell.path, cell.line, cell.tree())
        for cells in course.lessons.values()
        for cell in cells
        if cell.kind == "code"
    ]
    return [
        f"{path}:{line + node.lineno}: names {node.value!r}; use data_path(…)"
        for path, line, tree in trees
        for node in _data_strings(tree)
    ]


def _data_strings(tree: ast.AST) -> list[ast.Constant]:
    """Return the strings in a tree that are used as a path into data/."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
            found += [s for s in (node.left, node.right) if _is_text(s, r"data(/.*)?")]
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in ("open", "Path", "joinpath", "read_csv", "read_json"):
                pattern = r"(\.\./|\./)*data(/.*)?"
                found += [arg for arg in node.args if _is_text(arg, pattern)]
    return found


def _is_text(node: ast.AST, pattern: str) -> bool:
    text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return text and re.fullmatch(pattern, node.value) is not None


RULES = (layers, order, sizes, data_access)
