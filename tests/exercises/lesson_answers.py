"""Where the tests find answers: in the lessons' source, and in `answers/`."""

import ast
import importlib.util
from pathlib import Path

from tools.lesson_source import (
    check_id,
    exercise_name,
    exercise_solution,
    exercise_stub,
    lesson_paths,
    parse_lesson,
)

ROOT = Path(__file__).parents[2]
_DEFINITIONS = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef)


def lessons_with_exercises(root=ROOT):
    """Return path → cells of each lesson that has an exercise."""
    lessons = {path: parse_lesson(path) for path in lesson_paths(root)}
    return {path: cells for path, cells in lessons.items() if _has_exercise(cells)}


def _has_exercise(cells):
    return any("exercise" in cell.tags for cell in cells)


def lesson_functions(cells, solved):
    """Return exercise id → function: the solution, or the stub, of each exercise.

    The function sees what the cells above it import and define, and the solutions of
    the exercises above it.
    """
    space, found, pending = {"__name__": "lesson"}, {}, None
    for cell in cells:
        if "exercise" in cell.tags:
            pending = dict(space)
            source = exercise_solution(cell) if solved else exercise_stub(cell)
            _run(source, cell, pending)
            _run(exercise_solution(cell), cell, space)
            pending = pending[exercise_name(cell)]
        elif "check" in cell.tags:
            found[check_id(cell)] = pending
        elif cell.kind == "code":
            tree = cell.tree()
            tree.body = [node for node in tree.body if isinstance(node, _DEFINITIONS)]
            _run(tree, cell, space)
    return found


def _run(source, cell, space):
    exec(compile(source, f"<{cell.path}:{cell.line}>", "exec"), space)


def answer_files(exercise_id, folder=Path(__file__).parent / "answers"):
    """Return the files that hold answers to an exercise.

    For 03.merge these are `answers/03/03_merge.py` and any `03_merge__*.py`.
    """
    name = exercise_id.replace(".", "_")
    return sorted(Path(folder, exercise_id[:2]).glob(f"{name}.py")) + sorted(
        Path(folder, exercise_id[:2]).glob(f"{name}__*.py")
    )


def answers(exercise_id, kind):
    """Return name → function of the answers whose names begin with `kind`."""
    found = {}
    for path in answer_files(exercise_id):
        spec = importlib.util.spec_from_file_location(f"answers_{path.stem}", path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        for name, function in vars(module).items():
            if name.startswith(f"{kind}_"):
                found[f"{path.stem}:{name}"] = function
    return found
