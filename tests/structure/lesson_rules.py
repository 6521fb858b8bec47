"""Rules on `lessons/`: each returns one sentence for every place that breaks it."""

import ast
import re

import rules
from course import Course, imports, layer

from tools._folding import quiz_markdown
from tools._shown import Library
from tools.lesson_source import Cell, check_id, exercise_name, headings, outline


def shown_once(course: Course) -> list[str]:
    """Every public taught name is shown in exactly one lesson, or waits in PENDING."""
    found = []
    for key in course.public:
        where = course.shown.get(key, [])
        if key in course.exempt:
            if where:
                found.append(f"{key} is EXEMPT but lesson {where[0]} shows it")
        elif len(where) > 1:
            found.append(f"{key} is shown more than once: in {', '.join(where)}")
        elif not where and course.lesson_of(key) is None:
            found.append(f"{key} is shown in no lesson; show it or list it in PENDING")
    return found + _stale_tables(course)


def _stale_tables(course: Course) -> list[str]:
    found = []
    for key, number in course.pending.items():
        names = {k for k in course.public if k == key or k.split(":")[0] == key}
        if not names:
            found.append(f"PENDING lists {key}, which no taught module defines")
        elif number in course.lessons:
            waiting = sorted(names - course.shown.keys() - course.exempt)
            rest = f"; it does not show {', '.join(waiting)}" if waiting else ""
            found.append(f"PENDING lists {key}, but lesson {number} exists{rest}")
    gone = sorted(course.exempt - set(course.public))
    return found + [f"EXEMPT lists {key}, which is not there" for key in gone]


def uses_only_shown(course: Course) -> list[str]:
    """A lesson imports only what was shown before, or says "ahead"."""
    found, before = [], set()
    for cells in course.lessons.values():
        for cell in cells:
            if cell.show:
                before |= set(Library.names_shown(course.library, cell))
            elif cell.kind == "code":
                found += _not_shown(course, cell, before)
    return found


def _not_shown(course: Course, cell: Cell, before: set[str]) -> list[str]:
    found, early = [], False
    for used in imports(cell.tree()):
        if used.root != "utils" or layer(used.module) != "taught":
            continue
        where = f"{cell.path}:{cell.line + used.line}"
        if not used.names:
            found.append(f"{where}: `import {used.module}`; import the names instead")
        for name in used.names:
            key = f"{used.module}:{name}"
            if key in before or course.is_open(key):
                continue
            early = True
            if "ahead" not in cell.tags:
                found.append(f'{where}: uses {key} before it is shown; tag it "ahead"')
    if "ahead" in cell.tags and not early:
        found.append(f'{cell.path}:{cell.line}: tagged "ahead" but uses nothing ahead')
    return found


def no_second_copies(course: Course) -> list[str]:
    """A lesson redefines a taught name only in a cell tagged "first-version"."""
    names = {key.split(":")[1] for key in course.public}
    found = []
    for cells in course.lessons.values():
        for cell in cells:
            if cell.kind != "code" or cell.show:
                continue
            kinds = (ast.FunctionDef, ast.ClassDef)
            defined = {n.name for n in cell.tree().body if isinstance(n, kinds)} & names
            tagged = "first-version" in cell.tags
            where = f"{cell.path}:{cell.line}"
            if defined and not tagged:
                both = ", ".join(sorted(defined))
                found.append(f'{where}: {both} is in utils too; tag it "first-version"')
            if tagged and not defined:
                found.append(f'{where}: "first-version" of a name that utils has not')
    return found


def fixed_headings(course: Course) -> list[str]:
    """The fixed headings are there, once, in order; parity or the reason against it."""
    return [
        problem for cells in course.lessons.values() for problem in _headings(cells)
    ]


def _headings(cells: list[Cell]) -> list[str]:
    path = cells[0].path
    levels = headings(cells)
    titles = [h.removeprefix("## ").strip() for h in levels if h.startswith("## ")]
    found = [f"{path}: a second title {h!r}" for h in levels[1:] if h.startswith("# ")]
    places = {}
    for title in (*rules.REQUIRED_HEADINGS, *rules.OPTIONAL_HEADINGS):
        where = [i for i, text in enumerate(titles) if _is_heading(text, title)]
        if where:
            places[title] = where[0]
        elif title in rules.REQUIRED_HEADINGS:
            found.append(f"{path}: no heading `## {title}`")
        if len(where) > 1 and title != "Experiment":
            found.append(f"{path}: `## {title}` stands {len(where)} times")
    in_order = [places[t] for t in rules.REQUIRED_HEADINGS if t in places]
    if in_order != sorted(in_order):
        wanted = " → ".join(rules.REQUIRED_HEADINGS)
        found.append(f"{path}: the fixed headings are not in the order {wanted}")
    text = "\n".join(cell.source for cell in cells if cell.kind == "markdown")
    if "Parity" not in places and not re.search(rules.NO_PARITY, text):
        found.append(f"{path}: no `## Parity`, nor a line `no parity: reason`")
    return found


def _is_heading(text: str, title: str) -> bool:
    is_named = title == "Experiment" and text.startswith("Experiment:")
    return text == title or is_named


def beginning(course: Course) -> list[str]:
    """Title, promise and set-up: their numbers agree, the promise is a sentence."""
    found = []
    for number, cells in course.lessons.items():
        path = cells[0].path
        if int(number) not in rules.AGENDA:
            found.append(f"{path}: lesson {number} is not on the agenda")
        try:
            promise = outline(cells).promise
        except Exception as error:
            found.append(str(error))
            promise = "."
        if not promise.endswith("."):
            found.append(f"{path}: the promise is no whole sentence: {promise!r}")
        found += _setup(number, cells)
    return found


def _setup(number: str, cells: list[Cell]) -> list[str]:
    path = cells[0].path
    (parameters,) = [cell for cell in cells if "parameters" in cell.tags]
    names = {
        target.id
        for node in parameters.tree().body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    found = [
        f"{path}:{parameters.line}: the parameters do not set {name}"
        for name in sorted({"PROFILE", "SEED"} - names)
    ]
    wanted = f"setup('{number}', PROFILE, SEED)"
    calls = [ast.unparse(node) for node in _calls(cells, "setup")]
    if calls != [wanted]:
        found.append(f"{path}: wants one `run = {wanted}`, has {calls or 'none'}")
    return found


def _calls(cells: list[Cell], name: str) -> list[ast.Call]:
    """Return the calls of a function by its bare name, in code that is no exercise."""
    return [
        node
        for cell in cells
        if cell.kind == "code" and "exercise" not in cell.tags
        for node in ast.walk(cell.tree())
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == name
    ]


def claims(course: Course) -> list[str]:
    """Every lesson asserts at least one thing that it has measured."""
    return [
        f"{cells[0].path}: makes no claim(…)"
        for cells in course.lessons.values()
        if not _calls(cells, "claim")
    ]


def exercises(course: Course) -> list[str]:
    """There are enough exercises, their ids differ, and nothing depends on one."""
    found = []
    for number, cells in course.lessons.items():
        path = cells[0].path
        is_project = number in rules.PROJECTS
        least = rules.MIN_EXERCISES_PROJECT if is_project else rules.MIN_EXERCISES
        ids = [check_id(cell) for cell in cells if "check" in cell.tags]
        if len(ids) < least:
            found.append(f"{path}: has {len(ids)} exercises; at least {least}")
        twice = sorted({i for i in ids if ids.count(i) > 1})
        found += [f"{path}: the exercise id {i} is used twice" for i in twice]
        found += _dependants(cells)
    return found


def _dependants(cells: list[Cell]) -> list[str]:
    """Return what uses an exercise's function outside the exercise and its check."""
    found, mine = [], {}
    for cell in cells:
        if cell.kind != "code":
            continue
        if "exercise" in cell.tags:
            mine[exercise_name(cell)] = cell
        elif "check" not in cell.tags:
            used = {n.id for n in ast.walk(cell.tree()) if isinstance(n, ast.Name)}
            found += [
                f"{cell.path}:{cell.line}: uses {name}, which is an exercise"
                for name in sorted(used & mine.keys())
            ]
    return found


def quiz(course: Course) -> list[str]:
    """The quiz has its questions, each with one right option and feedback for all."""
    found = []
    for cells in course.lessons.values():
        pages = [cell for cell in cells if "quiz" in cell.tags]
        for cell in pages:
            quiz_markdown(cell)
        n = sum(cell.source.count("\n- [x] ") for cell in pages)
        if n != rules.QUIZ_QUESTIONS:
            wanted = rules.QUIZ_QUESTIONS
            found.append(f"{cells[0].path}: has {n} quiz questions, not {wanted}")
    return found


def figures(course: Course) -> list[str]:
    """Every figure goes through show_figure and says in words what it shows."""
    found = []
    for cells in course.lessons.values():
        for cell in cells:
            for node in ast.walk(cell.tree()) if cell.kind == "code" else []:
                reason = isinstance(node, ast.Call) and _figure_problem(node)
                if reason:
                    found.append(f"{cell.path}:{cell.line + node.lineno}: {reason}")
            if cell.kind == "markdown" and re.search(r"!\[\s*\]\(", cell.source):
                found.append(f"{cell.path}:{cell.line}: an image without alt text")
    return found


def _figure_problem(call: ast.Call) -> str | None:
    name = ast.unparse(call.func)
    if name in ("plt.show", "fig.show"):
        return f"`{name}()`; use show_figure(fig, alt=…)"
    if name.rpartition(".")[2] != "show_figure":
        return None
    alt = [keyword.value for keyword in call.keywords if keyword.arg == "alt"]
    if not alt:
        return "show_figure without alt="
    text = alt[0].value if isinstance(alt[0], ast.Constant) else None
    if text is not None and len(str(text).split()) < rules.MIN_ALT_WORDS:
        return f"alt={text!r} is no sentence"
    return None


def short_cells(course: Course) -> list[str]:
    """A code cell holds one idea: at most 30 lines, unless it is shown or a stub."""
    found = []
    free = {"exercise", "parameters"}
    for cells in course.lessons.values():
        for cell in cells:
            if cell.kind != "code" or cell.show or free & set(cell.tags):
                continue
            n = len([line for line in cell.source.split("\n") if line.strip()])
            if n > rules.MAX_CELL_LINES:
                limit = rules.MAX_CELL_LINES
                found.append(
                    f"{cell.path}:{cell.line}: {n} lines in a cell; at most {limit}"
                )
    return found


RULES = (
    shown_once,
    uses_only_shown,
    no_second_copies,
    fixed_headings,
    beginning,
    claims,
    exercises,
    quiz,
    figures,
    short_cells,
)
