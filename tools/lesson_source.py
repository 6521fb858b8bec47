"""Read a lesson, `lessons/NN_topic.py`, into cells, and say what is wrong in it.

A lesson is plain Python in jupytext's percent format, with the marks that
`docs/authoring.md` lists. The reader is our own because jupytext takes two seconds to
import; `tests/build` holds it to jupytext's reading of the same file.
"""

import ast
import json
import re
from dataclasses import dataclass
from pathlib import Path

TAGS = {
    "code": {
        "parameters",
        "exercise",
        "check",
        "ahead",
        "first-version",
        "nbval-check-output",
    },
    "markdown": {"solution-notes", "quiz"},
}
LESSON_NAME = re.compile(r"(\d\d)_[a-z0-9_]+\.py")
TITLE = re.compile(r"# (\d\d) · (\S.*)")
_MARK = re.compile(r"# %%(?P<options>( .*)?)$")
_OPTION = re.compile(r'(tags)=(\[[^\]]*\])|(show)="([^"]*)"')
_BEGIN, _END = "# BEGIN SOLUTION", "# END SOLUTION"


class LessonError(Exception):
    """A mistake in a lesson's source, in one sentence that names file and line."""


@dataclass(frozen=True)
class Show:
    """The names of one module that a cell shows."""

    module: str
    names: tuple[str, ...]

    @property
    def path(self) -> str:
        """The module's file, relative to the root, with forward slashes."""
        return self.module.replace(".", "/") + ".py"


@dataclass(frozen=True)
class Cell:
    """One cell of a lesson, as its author wrote it."""

    kind: str  # "markdown" or "code"
    source: str
    tags: tuple[str, ...] = ()
    show: Show | None = None
    path: str = "lesson"
    line: int = 1  # of the mark `# %%`

    def error(self, sentence: str, offset: int = 0) -> LessonError:
        """Return an error that points at this cell."""
        return LessonError(f"{self.path}:{self.line + offset}: {sentence}")

    def tree(self) -> ast.Module:
        """Return the parsed code; line 1 is the first line below the mark."""
        try:
            return ast.parse(self.source)
        except SyntaxError as error:
            raise self.error(
                f"this code cell is not valid Python ({error.msg}).", error.lineno or 1
            ) from error


def parse_lesson(path: str | Path) -> list[Cell]:
    """Read a lesson file into its cells and check every mark.

    Raises:
        LessonError: an unknown mark or tag, a cell that does not parse, or marks in an
            order that cannot be built; the message names file and line.
    """
    path = Path(path)
    name = f"{path.parent.name}/{path.name}"
    if not LESSON_NAME.fullmatch(path.name):
        raise LessonError(f"{name}: a lesson's file is named like 03_tokenization.py.")
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise LessonError(f"{name}: cannot be read ({error}).") from error
    cells = [_cell(name, *block) for block in _blocks(name, text)]
    if not cells:
        raise LessonError(f"{name}: has no cell; a cell begins with a line `# %%`.")
    _check_order(cells, path.name[:2])
    return cells


def _blocks(name: str, text: str):
    """Yield (line of the mark, its options, the lines below it)."""
    block = None
    for number, line in enumerate(text.split("\n"), 1):
        match = _MARK.match(line)
        if match:
            if block:
                yield block
            block = (number, match["options"].strip(), [])
        elif block:
            block[2].append(line)
        elif line.strip() and not line.startswith("#"):
            raise LessonError(f"{name}:{number}: code before the first `# %%` mark.")
    if block:
        yield block


def _cell(name: str, line: int, options: str, lines: list[str]) -> Cell:
    kind = "markdown" if options.startswith("[markdown]") else "code"
    rest = options.removeprefix("[markdown]")
    cell = Cell(kind, "\n".join(lines).strip("\n"), (), None, name, line)
    tags, show = _options(cell, rest)
    if kind == "markdown":
        source = _markdown(cell)
    else:
        cell.tree()
        source = cell.source
        first = next((i for i, text in enumerate(lines) if text.strip()), 0)
        line += first  # so that an offset of 1 is the first line of code
    cell = Cell(kind, source.rstrip(), tags, show, name, line)
    if not cell.source:
        raise cell.error("this cell is empty; delete it.")
    return cell


def _options(cell: Cell, text: str) -> tuple[tuple[str, ...], Show | None]:
    tags: tuple[str, ...] = ()
    show = None
    for match in _OPTION.finditer(text):
        if match[1]:
            tags = _tags(cell, match[2])
        else:
            show = _show(cell, match[4])
    left = _OPTION.sub("", text).strip()
    if left:
        raise cell.error(
            f'unknown mark {left!r}; a mark is [markdown], tags=[…] or show="…".'
        )
    return tags, show


def _tags(cell: Cell, text: str) -> tuple[str, ...]:
    try:
        tags = tuple(json.loads(text))
    except json.JSONDecodeError:
        raise cell.error(f'tags={text} is not a list such as ["check"].') from None
    known = TAGS[cell.kind]
    for tag in tags:
        if tag not in known:
            raise cell.error(
                f"unknown tag {tag!r} on a {cell.kind} cell; known are"
                f" {', '.join(sorted(known))}."
            )
    return tags


def _show(cell: Cell, text: str) -> Show:
    module, _, names = text.partition(":")
    listed = tuple(name.strip() for name in names.split(","))
    if not re.fullmatch(r"utils(\.[a-z]\w*)+", module) or not all(
        name.isidentifier() for name in listed
    ):
        raise cell.error(f'show="{text}" is not like show="utils.attention:attention".')
    if cell.kind != "code":
        raise cell.error("show belongs on a code cell, not on a Markdown cell.")
    imported = set()
    for node in cell.tree().body:
        if not isinstance(node, ast.ImportFrom) or node.module != module:
            raise cell.error(
                f"a show cell holds only `from {module} import …`.", node.lineno
            )
        imported |= {alias.name for alias in node.names}
    if imported != set(listed):
        raise cell.error(
            f"shows {', '.join(sorted(listed))} but imports"
            f" {', '.join(sorted(imported)) or 'nothing'}; name the same in both."
        )
    return Show(module, listed)


def _markdown(cell: Cell) -> str:
    try:
        body = ast.parse(cell.source).body
        (expression,) = body
        text = ast.literal_eval(expression.value)
    except (SyntaxError, ValueError, AttributeError):
        text = None
    if not isinstance(text, str):
        raise cell.error('a Markdown cell is one string r"""…""" and nothing else.')
    return text.strip("\n")


def _check_order(cells: list[Cell], number: str) -> None:
    """Check what only the neighbours tell: parameters, exercise → check → notes."""
    _check_title(cells[0], number)
    parameters = [cell for cell in cells if "parameters" in cell.tags]
    if len(parameters) != 1:
        where = parameters[1] if parameters else cells[0]
        raise where.error(
            f'a lesson has one cell tagged "parameters"; this one has'
            f" {len(parameters)}."
        )
    for before, cell, after in zip(
        [None, *cells], cells, [*cells[1:], None], strict=False
    ):
        if "exercise" in cell.tags:
            exercise_stub(cell)
            if after is None or "check" not in after.tags:
                raise cell.error('the next cell after an exercise must be its "check".')
        elif _BEGIN in cell.source and cell.kind == "code":
            raise cell.error(f'`{_BEGIN}` in a cell that is not tagged "exercise".')
        if "check" in cell.tags:
            _check_check(cell, before, after, number)
        if "solution-notes" in cell.tags:
            _check_notes(cell, before)


def _check_title(cell: Cell, number: str) -> None:
    match = TITLE.match(cell.source) if cell.kind == "markdown" else None
    if not match or match[1] != number:
        raise cell.error(
            f"the first cell must be Markdown and begin with `# {number} · Title`."
        )


def _check_check(cell: Cell, before, after, number: str) -> None:
    if before is None or "exercise" not in before.tags:
        raise cell.error('a "check" cell must stand right after its "exercise" cell.')
    if after is None or "solution-notes" not in after.tags:
        raise cell.error(
            'after a "check" cell comes `# %% [markdown] tags=["solution-notes"]`,'
            " which explains the solution."
        )
    identity, function = _check_call(cell)
    if not identity.startswith(f"{number}."):
        raise cell.error(
            f"the exercise id {identity!r} must begin with '{number}.'.", 1
        )
    wanted = exercise_name(before)
    if function != wanted:
        raise cell.error(f"checks {function!r}, but the exercise is {wanted!r}.", 1)


def _check_notes(cell: Cell, before: Cell | None) -> None:
    if before is None or "check" not in before.tags:
        raise cell.error('"solution-notes" must stand right after a "check" cell.')
    if re.search(r"^\s*(```|~~~)", cell.source, re.M):
        raise cell.error(
            "a code fence breaks inside a folded solution; indent nothing and use"
            " `inline code`, or move the code into the solution."
        )


def _check_call(cell: Cell) -> tuple[str, str]:
    for node in ast.walk(cell.tree()):
        match node:
            case ast.Call(
                func=ast.Name(id="check"),
                args=[ast.Constant(value=str(identity)), ast.Name(id=function)],
            ):
                return identity, function
    raise cell.error('a "check" cell calls `check("NN.name", function)`.')


def check_id(cell: Cell) -> str:
    """Return the exercise id of a check cell, such as `"03.merge"`."""
    return _check_call(cell)[0]


def exercise_name(cell: Cell) -> str:
    """Return the name of the one function or class that an exercise cell defines."""
    kinds = (ast.FunctionDef, ast.ClassDef)
    names = [node.name for node in cell.tree().body if isinstance(node, kinds)]
    if len(names) != 1:
        raise cell.error(
            f"an exercise defines one function; this one defines {len(names)}."
        )
    return names[0]


def _solution_span(cell: Cell) -> tuple[list[str], int, int]:
    """Return the lines of the cell and where the two solution marks stand."""
    name = exercise_name(cell)
    lines = cell.source.split("\n")
    begins = [i for i, line in enumerate(lines) if line.strip() == _BEGIN]
    ends = [i for i, line in enumerate(lines) if line.strip() == _END]
    if len(begins) != 1 or len(ends) != 1 or begins[0] >= ends[0]:
        raise cell.error(
            f"the exercise {name!r} needs one `{_BEGIN}` and, below it, one `{_END}`."
        )
    inside = "\n".join(lines[begins[0] + 1 : ends[0]])
    if not inside.strip() or lines[begins[0]] == _BEGIN:
        raise cell.error(
            f"the solution of {name!r} must be code inside the function's body.",
            begins[0] + 1,
        )
    return lines, begins[0], ends[0]


def exercise_solution(cell: Cell) -> str:
    """Return an exercise's code with its solution, without the two marks."""
    lines, begin, end = _solution_span(cell)
    return "\n".join(lines[:begin] + lines[begin + 1 : end] + lines[end + 1 :])


def exercise_stub(cell: Cell) -> str:
    """Return an exercise's code with `raise NotImplementedError` for the solution."""
    lines, begin, end = _solution_span(cell)
    indent = lines[begin][: len(lines[begin]) - len(lines[begin].lstrip())]
    stub = [*lines[:begin], f"{indent}raise NotImplementedError", *lines[end + 1 :]]
    return "\n".join(stub)


@dataclass(frozen=True)
class Outline:
    """What the table of lessons needs to know of one."""

    number: str
    title: str
    promise: str


def outline(cells: list[Cell]) -> Outline:
    """Return a lesson's number, title and promise (its first blockquote)."""
    match = TITLE.match(cells[0].source)
    quote = re.search(r"^>.*(?:\n>.*)*", cells[0].source, re.M)
    if not quote:
        raise cells[0].error(
            "the first cell has no promise; write one sentence as a line `> …`."
        )
    lines = (line.lstrip("> ").strip() for line in quote[0].split("\n"))
    return Outline(match[1], match[2].strip(), " ".join(lines))


def headings(cells: list[Cell]) -> list[str]:
    """Return the lesson's headings with their hashes, code fences left out."""
    found = []
    for cell in cells:
        if cell.kind == "markdown":
            text = re.sub(r"^(```|~~~).*?^\1", "", cell.source, flags=re.M | re.S)
            found += re.findall(r"^#{1,6} .*$", text, re.M)
    return found


def lesson_paths(root: str | Path) -> list[Path]:
    """Return the lesson files under `root`, in order.

    Raises:
        LessonError: a file with another kind of name, or two with one number.
    """
    paths = sorted(Path(root, "lessons").glob("*.py"))
    seen: dict[str, str] = {}
    for path in paths:
        if not LESSON_NAME.fullmatch(path.name):
            raise LessonError(
                f"lessons/{path.name}: name a lesson's file like 03_tokenization.py."
            )
        if path.name[:2] in seen:
            raise LessonError(
                f"lessons/{path.name} and {seen[path.name[:2]]} share a number;"
                " give each lesson its own."
            )
        seen[path.name[:2]] = f"lessons/{path.name}"
    return paths
