"""`--check` catches every way in which a notebook can part from its source."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from trees import pretend_executed, tiny_course, write

from tools import build_notebooks
from tools.build_notebooks import build, problems

REPO = Path(__file__).resolve().parents[2]
NOTEBOOK = "notebooks/01_moving.ipynb"


@pytest.fixture
def course(tmp_path):
    """Return a course of one lesson, built and as if executed."""
    root = tiny_course(tmp_path)
    build(root, [])
    pretend_executed(root / NOTEBOOK)
    assert problems(root) == []
    return root


def edit(root, name, old, new):
    path = root / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8", newline="\n")


def only_problem(root):
    (sentence,) = problems(root)
    return sentence


def test_edited_util_is_caught(course):
    edit(course, "utils/moving.py", "STEP = 2", "STEP = 3")
    sentence = only_problem(course)
    assert sentence.startswith(f"{NOTEBOOK}: differs from its source (cell ")
    assert sentence.endswith("run `make execute L=01`.")


def test_edited_private_helper_is_caught(course):
    edit(course, "utils/moving.py", "x + _OFFSET", "x - _OFFSET")
    assert "differs from its source" in only_problem(course)


def test_edited_part_of_util_that_no_lesson_shows_is_no_drift(course):
    edit(course, "utils/moving.py", "Count items", "Count all items")
    assert problems(course) == []


def test_edited_prose_is_caught_and_needs_no_execution(course):
    edit(course, "lessons/01_moving.py", "Look at", "Look closely at")
    assert only_problem(course).endswith("run `make notebooks`.")


def test_edited_code_is_caught(course):
    edit(course, "lessons/01_moving.py", "print(move(1))", "print(move(2))")
    assert "'print(move(2))'" in only_problem(course)


def test_edited_solution_is_caught(course):
    edit(course, "lessons/01_moving.py", "return 2 * x", "return x * 2")
    assert only_problem(course).endswith("run `make notebooks`.")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("print(move(1))", "print(move(5))"),
        ("You move a number", "You move numbers"),
        ('"version": "3.11"', '"version": "3.12"'),
        ('"tags": [\n     "shown"\n    ]', '"tags": []'),
        ('\n "nbformat": 4', '\n  "nbformat": 4'),
    ],
)
def test_notebook_edited_by_hand_is_caught(course, old, new):
    edit(course, NOTEBOOK, old, new)
    assert "differs from its source" in only_problem(course)


def test_damaged_notebook_is_caught(course):
    write(course, NOTEBOOK, "{")
    assert "is no notebook" in only_problem(course)


def change_cells(root, change):
    path = root / NOTEBOOK
    notebook = json.loads(path.read_text(encoding="utf-8"))
    change([c for c in notebook["cells"] if c["cell_type"] == "code"])
    text = json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    path.write_text(text, encoding="utf-8", newline="\n")


def test_unexecuted_cell_is_caught(course):
    change_cells(course, lambda cells: cells[3].update(execution_count=None))
    assert "was not executed" in only_problem(course)


def test_cells_run_out_of_order_are_caught(course):
    change_cells(course, lambda cells: cells[3].update(execution_count=9))
    assert "was not executed in order" in only_problem(course)


def test_stored_error_is_caught(course):
    error = {"output_type": "error", "ename": "E", "evalue": "", "traceback": []}
    change_cells(course, lambda cells: cells[3].update(outputs=[error]))
    assert "stores an error" in only_problem(course)


def test_notebook_without_lesson_is_caught(course):
    write(course, "notebooks/02_gone.ipynb", "{}")
    assert "notebooks/02_gone.ipynb: has no lesson" in only_problem(course)


def test_lesson_without_notebook_is_caught(course):
    (course / NOTEBOOK).unlink()
    assert only_problem(course) == f"{NOTEBOOK}: missing; run `make execute L=01`."


def test_stale_table_is_caught(course):
    edit(course, "README.md", "| 01 |", "| 1 |")
    assert "README.md: the table of lessons is stale" in only_problem(course)


def test_changed_promise_makes_notebook_and_table_stale(course):
    edit(course, "lessons/01_moving.py", "You move a number", "You move two numbers")
    assert len(problems(course)) == 2


def test_new_measurement_makes_the_table_stale(course):
    figures = '{"lessons": {"01": {"wall_s": 12, "peak_rss_mb": 900}}}'
    write(course, "data/experiments/measured.json", figures)
    assert "README.md" in only_problem(course)
    build(course, [])
    assert "| 12 s | 0.9 GB |" in (course / "README.md").read_text(encoding="utf-8")


def test_missing_markers_are_named(course):
    edit(course, "README.md", "<!-- lessons:end -->", "")
    with pytest.raises(build_notebooks.LessonError, match="<!-- lessons:end -->"):
        problems(course)


def test_check_writes_nothing(course):
    edit(course, "utils/moving.py", "STEP = 2", "STEP = 3")
    before = {p: p.read_bytes() for p in course.rglob("*") if p.is_file()}
    problems(course)
    assert {p: p.read_bytes() for p in course.rglob("*") if p.is_file()} == before


CHECK_AND_LIST = """\
import runpy, sys
sys.argv = ["build_notebooks.py", "--check", "--root", sys.argv[1]]
sys.path.insert(0, "")
try:
    runpy.run_path("tools/build_notebooks.py", run_name="__main__")
except SystemExit as end:
    assert not end.code, end.code
heavy = {"torch", "nbclient", "jupyter_client", "nbformat", "jupytext", "zmq"}
print("heavy:", sorted(heavy & sys.modules.keys()))
"""


def test_check_of_26_lessons_starts_no_kernel_and_imports_nothing_heavy(
    tmp_path, capsys
):
    root = tiny_course(tmp_path, n_lessons=26)
    build(root, [])
    for path in (root / "notebooks").glob("*.ipynb"):
        pretend_executed(path)
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", CHECK_AND_LIST, str(root)],
        cwd=REPO,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    spent = time.perf_counter() - started
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Everything is up to date." in done.stdout
    assert "heavy: []" in done.stdout
    with capsys.disabled():
        print(f"\n--check of 26 lessons: {spent:.2f} s")


def test_command_fails_and_says_why(course):
    edit(course, "lessons/01_moving.py", "Look at", "Look closely at")
    command = [sys.executable, "tools/build_notebooks.py", "--check", "--root"]
    done = subprocess.run(
        [*command, str(course)], cwd=REPO, capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 1
    assert f"{NOTEBOOK}: differs" in done.stdout
