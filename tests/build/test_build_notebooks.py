"""What the builder writes, what it carries over, and what it leaves alone."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from trees import pretend_executed, tiny_course, write

from tools._notebook import Builder, code_of, to_text
from tools.build_notebooks import build, build_elsewhere, select
from tools.lesson_source import LessonError

REPO = Path(__file__).resolve().parents[2]


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def sources(notebook):
    return ["".join(cell["source"]) for cell in notebook["cells"]]


def tagged(notebook, tag):
    return [
        "".join(cell["source"])
        for cell in notebook["cells"]
        if tag in cell["metadata"].get("tags", [])
    ]


@pytest.fixture
def course(tmp_path):
    return tiny_course(tmp_path)


@pytest.fixture
def built(course):
    return Builder(course).build(course / "lessons/01_moving.py")


def test_title_cell_carries_badges_with_the_projects_address(built):
    title = sources(built)[0]
    assert title.startswith("# 01 · Moving about\n\n[![Open in Colab]")
    assert "github/someone/tiny/blob/main/notebooks/01_moving.ipynb" in title
    assert "mybinder.org/v2/gh/someone/tiny/main?urlpath=lab%2Ftree%2F" in title


def test_badges_go_where_the_placeholder_stands(course):
    path = course / "lessons/01_moving.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("lands.\n", "lands.\n\n<!-- badges -->\n"), "utf-8")
    title = sources(Builder(course).build(path))[0]
    assert title.index("> You move") < title.index("[![Open in Colab]")
    assert "<!-- badges -->" not in title


def test_bootstrap_stands_right_before_the_parameters(built):
    tags = [cell["metadata"].get("tags", []) for cell in built["cells"]]
    at = tags.index(["parameters"])
    assert tags[at - 1] == ["bootstrap"]
    assert "https://github.com/someone/tiny into tiny" in sources(built)[at - 1]


def test_exercise_ships_as_stub_check_and_folded_solution(built):
    (stub,), (check,) = tagged(built, "exercise"), tagged(built, "check")
    (solution,) = tagged(built, "solution")
    assert stub.endswith("    raise NotImplementedError")
    assert "return 2 * x" not in "".join(code_of(built))
    assert 'check("01.double", double)' in check
    assert "    y = x &lt; 3 and x\n    return 2 * x\n</code></pre>" in solution
    assert "Twice is *two* times." in solution
    assert "SOLUTION" not in to_text(built)


def test_solved_has_the_solution_in_its_place(course):
    notebook = Builder(course).build(course / "lessons/01_moving.py", "solved")
    (exercise,) = tagged(notebook, "exercise")
    assert exercise.endswith("    y = x < 3 and x\n    return 2 * x")
    assert "NotImplementedError" not in to_text(notebook)
    assert "<code" not in "".join(tagged(notebook, "solution"))


def test_blank_has_no_solution_anywhere(course):
    notebook = Builder(course).build(course / "lessons/01_moving.py", "blank")
    text = to_text(notebook)
    assert "NotImplementedError" in text
    assert "return 2 * x" not in text
    assert "Twice is" not in text
    assert 'check(\\"01.double\\", double)' in text


def test_quiz_options_fold_over_their_own_feedback(built):
    (quiz,) = tagged(built, "quiz")
    assert "What is `2 < 3`?\n\n<details>" in quiz
    wrong = "<summary>A. <code>False</code>, because of the sign</summary>"
    assert f"{wrong}\n\n**Not so.** Read it again.\n\n</details>" in quiz
    assert "<summary>B. <b>True</b></summary>\n\n**Right.** Two is less than" in quiz
    assert quiz.endswith("\n\nAfter it.")


def test_notebook_is_valid_and_laid_out_as_jupyter_writes_it(built):
    import nbformat

    text = to_text(built)
    notebook = nbformat.reads(text, as_version=4)
    nbformat.validate(notebook)
    assert nbformat.writes(notebook) + "\n" == text


def test_cell_ids_differ_and_survive_changes_elsewhere(course, built):
    path = course / "lessons/01_moving.py"
    text = path.read_text(encoding="utf-8").replace("Look at", "Now look at")
    path.write_text(text + "\n# %%\nprint(move(1))\n", "utf-8")
    again = Builder(course).build(path)
    ids, new_ids = ([c["id"] for c in n["cells"]] for n in (built, again))
    assert len(set(new_ids)) == len(new_ids)
    assert len(set(ids) - set(new_ids)) == 1


BUILD = "import sys; from pathlib import Path; from tools.build_notebooks import build;"
BUILD += "build(Path(sys.argv[1]), [])"


def test_bytes_are_the_same_under_any_hash_seed(tmp_path):
    written = []
    for seed in ("1", "2"):
        root = tiny_course(tmp_path / seed)
        env = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", BUILD, str(root)]
        subprocess.run(command, cwd=REPO, env=env, check=True)
        names = ("README.md", "notebooks/01_moving.ipynb")
        written.append([(root / name).read_bytes() for name in names])
    assert written[0] == written[1]
    assert b"\r" not in b"".join(written[0])


def outputs(notebook):
    return [c["outputs"] for c in notebook["cells"] if c["cell_type"] == "code"]


def rebuild_after(course, old, new, name="lessons/01_moving.py"):
    target = course / "notebooks/01_moving.ipynb"
    build(course, [])
    pretend_executed(target)
    before = load(target)
    path = course / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    return before, load(target), build(course, []), load(target)


def test_outputs_are_carried_over_a_change_of_prose(course):
    before, _, lines, after = rebuild_after(course, "Look at", "See")
    assert outputs(after) == outputs(before)
    assert outputs(after)[0]
    assert lines == ["notebooks/01_moving.ipynb written"]


def test_outputs_are_carried_over_a_change_of_the_solution(course):
    before, _, _, after = rebuild_after(course, "return 2 * x", "return x + x")
    assert outputs(after) == outputs(before)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("lessons/01_moving.py", "print(move(1))", "print(move(2))"),
        ("lessons/01_moving.py", '"""Return twice x."""', '"""Double x."""'),
        ("utils/moving.py", "STEP = 2", "STEP = 3"),
    ],
)
def test_outputs_are_dropped_with_any_change_of_code(course, name, old, new):
    _, _, lines, after = rebuild_after(course, old, new, name)
    assert not any(outputs(after))
    assert {c.get("execution_count") for c in after["cells"]} == {None}
    assert "make execute L=01" in lines[0]


def test_nothing_is_written_when_nothing_changed(course):
    build(course, [])
    stamp = (course / "notebooks/01_moving.ipynb").stat().st_mtime_ns
    assert build(course, []) == []
    assert (course / "notebooks/01_moving.ipynb").stat().st_mtime_ns == stamp


def test_no_command_touches_a_learners_work(course):
    mine = write(course, "my/01_moving.ipynb", "my own work")
    build(course, [])
    build(course, [], execute=True)
    build_elsewhere(course, [], "solved", course / "build/solved")
    build_elsewhere(course, [], "blank", course / "build/blank")
    assert mine.read_text(encoding="utf-8") == "my own work"
    assert [p.name for p in (course / "my").iterdir()] == ["01_moving.ipynb"]


@pytest.mark.parametrize("folder", ["my", "my/solved", "notebooks", "lessons", "."])
def test_solved_and_blank_refuse_folders_that_hold_other_things(course, folder):
    with pytest.raises(LessonError, match="choose another folder"):
        build_elsewhere(course, [], "solved", course / folder)
    assert not (course / "my").exists()


def test_solved_and_blank_leave_the_shipped_notebooks_alone(course, tmp_path):
    build(course, [])
    before = (course / "notebooks/01_moving.ipynb").read_bytes()
    build_elsewhere(course, [], "solved", tmp_path / "out")
    assert (course / "notebooks/01_moving.ipynb").read_bytes() == before
    assert "return 2 * x" in "".join(code_of(load(tmp_path / "out/01_moving.ipynb")))


def test_lessons_are_chosen_by_number(tmp_path):
    root = tiny_course(tmp_path, 3)
    assert [p.name[:2] for p in select(root, ["1,3"])] == ["01", "03"]
    assert len(select(root, [])) == 3
    with pytest.raises(LessonError, match="no lesson 07; there are: 01, 02, 03"):
        select(root, ["7"])


def test_table_lists_each_lesson_with_links(tmp_path):
    root = tiny_course(tmp_path, 2)
    build(root, [])
    text = (root / "README.md").read_text(encoding="utf-8")
    assert text.startswith("# Tiny\n<!-- lessons:begin -->\n| |")
    assert text.endswith("<!-- lessons:end -->\nEnd.\n")
    row = "| 02 | [Moving about](notebooks/02_moving.ipynb) | You move a number and"
    assert row in text


def test_measured_figures_come_from_a_report(course):
    from tools._readme import measured_from_report

    rows = [
        {"lesson": "01", "ok": True, "wall_s": 41.6, "peak_rss_mb": 1234.5},
        {"lesson": "02", "ok": False, "wall_s": 1.0, "peak_rss_mb": 5.0},
    ]
    report = write(course, "runs/report.json", json.dumps({"lessons": rows}))
    figures = json.loads(measured_from_report(course, report))
    assert figures == {"lessons": {"01": {"wall_s": 42, "peak_rss_mb": 1200.0}}}
