"""Executing: the same bytes twice, nothing of the machine, failures told by cell."""

import json

import pytest
from trees import lesson_text, one_cell, tiny_course, write

from tools.build_notebooks import build, build_elsewhere, problems
from tools.lesson_source import LessonError

NOTEBOOK = "notebooks/01_moving.ipynb"


def test_execution_stores_outputs_that_pass_the_check(tmp_path):
    root = tiny_course(tmp_path)
    build(root, [], execute=True)
    assert problems(root) == []
    first = (root / NOTEBOOK).read_bytes()
    assert b'"22\\n"' in first
    lines = build(root, [], execute=True)
    assert (root / NOTEBOOK).read_bytes() == first
    assert lines == [f"{NOTEBOOK} executed: outputs as they were"]
    text = first.decode()
    for trace in ("iopub", "papermill", str(tmp_path), "widgets", "signature"):
        assert trace not in text


LOOK_AROUND = """
# %%
import os
import sys
import matplotlib

print(matplotlib.get_backend())
print(sorted(k for k in os.environ if k.startswith("COURSE_") and os.environ[k]))
print(os.environ["COURSE_PROFILE"], os.path.basename(os.getcwd()))
"""


def test_kernel_sees_the_profile_tiny_and_no_setting_of_the_user(tmp_path, monkeypatch):
    monkeypatch.setenv("COURSE_PROFILE", "full")
    monkeypatch.setenv("COURSE_MODEL_BERT", "mine")
    monkeypatch.setenv("COURSE_STRICT", "1")
    monkeypatch.setenv("COURSE_THREADS", "1")
    root = tiny_course(tmp_path)
    write(root, "lessons/01_moving.py", one_cell(LOOK_AROUND))
    build(root, [], execute=True)
    notebook = json.loads((root / NOTEBOOK).read_text(encoding="utf-8"))
    (output,) = notebook["cells"][-1]["outputs"]
    backend, names, place = output["text"]
    assert "inline" in backend
    given = ["HEADLESS", "PROFILE", "PROGRESS", "THREADS"]
    assert names == f"{[f'COURSE_{name}' for name in given]}\n"
    assert place == "tiny notebooks\n"


def test_failing_cell_is_named_and_nothing_is_written(tmp_path):
    root = tiny_course(tmp_path)
    text = lesson_text().replace("print(move(1))", "print(1 / 0)")
    write(root, "lessons/01_moving.py", text)
    with pytest.raises(LessonError) as caught:
        build(root, [], execute=True)
    assert str(caught.value) == (
        "lessons/01_moving.py: cell 7 (in “Setup”) raised ZeroDivisionError:"
        " division by zero"
    )
    assert not (root / NOTEBOOK).exists()


def test_solved_execution_is_strict(tmp_path):
    root = tiny_course(tmp_path)
    strict = 'print("strict", __import__("os").environ["COURSE_STRICT"])'
    text = lesson_text().replace("print(move(1))", strict)
    write(root, "lessons/01_moving.py", text)
    build_elsewhere(root, [], "solved", tmp_path / "out", execute=True)
    stored = (tmp_path / "out/01_moving.ipynb").read_text(encoding="utf-8")
    assert '"strict 1\\n"' in stored


def test_alt_text_reaches_the_stored_figure(tmp_path):
    root = tiny_course(tmp_path)
    alt = "A straight line that rises from left to right."
    cell = f"""
    # %%
    import matplotlib.pyplot as plt
    from utils.support.figures import show_figure

    fig, ax = plt.subplots()
    ax.plot([1, 2])
    show_figure(fig, alt="{alt}")
    """
    write(root, "lessons/01_moving.py", one_cell(cell))
    _course_support(root)
    build(root, [], execute=True)
    notebook = json.loads((root / NOTEBOOK).read_text(encoding="utf-8"))
    (output,) = notebook["cells"][-1]["outputs"]
    assert output["metadata"]["image/png"]["alt"] == alt
    assert _alt_in_html(notebook, "classic") == alt


def _course_support(root):
    """Give a tiny course the real figures module."""
    from pathlib import Path

    import utils.support.figures as figures

    folder = Path(figures.__file__).parent
    for name in ("figures.py", "course.mplstyle"):
        text = (folder / name).read_text(encoding="utf-8")
        write(root, f"utils/support/{name}", text)


def _alt_in_html(notebook, template):
    """Return the alt text of the one image in nbconvert's page."""
    import html
    import re

    import nbformat
    from nbconvert import HTMLExporter

    node = nbformat.reads(json.dumps(notebook), as_version=4)
    page, _ = HTMLExporter(template_name=template).from_notebook_node(node)
    (image,) = re.findall(r'<img[^>]*src="data:image/png[^>]*>', page)
    return html.unescape(re.search(r'alt="([^"]*)"', image)[1])
