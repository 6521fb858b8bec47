"""The first cell of every notebook: silent at home, modest on Colab."""

import ast
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from utils.support.bootstrap import COLAB_CELL

ADDRESS = "https://example.org/owner/course"


def run_cell(home="/content/nowhere"):
    text = COLAB_CELL.replace("{repository}", ADDRESS)
    assert "/content/{name}" in text
    text = text.replace("/content/{name}", Path(home).as_posix())
    exec(compile(text, "bootstrap", "exec"), {"__name__": "__main__"})


@pytest.fixture
def calls(monkeypatch):
    """Record every command instead of running it; a clone makes a small checkout."""
    made = []

    def fake_run(command, check=False, **_):
        assert check, "a failure must not pass unseen"
        made.append([str(part) for part in command])
        if command[0] == "git":
            make_checkout(Path(command[-1]))

    monkeypatch.setattr(subprocess, "run", fake_run)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.delenv("COLAB_RELEASE_TAG", raising=False)
    return made


def make_checkout(root):
    (root / "utils" / "support").mkdir(parents=True)
    (root / "utils" / "support" / "setup.py").write_text("", encoding="utf-8")


@pytest.fixture
def colab(monkeypatch, tmp_path):
    """Pretend to be on Colab, in a /content of its own with a space in its name."""
    for name in ("google", "google.colab"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    content = tmp_path / "my content"
    content.mkdir()
    monkeypatch.chdir(content)
    return content / "course"


def hide(monkeypatch, *missing):
    import importlib.util

    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda n: None if n in missing else find(n)
    )


@pytest.mark.parametrize("folder", ["notebooks", "my", "runs/tiny/a b", "."])
def test_cell_finds_the_checkout_from_below_and_runs_nothing(
    calls, tmp_path, monkeypatch, folder
):
    root = tmp_path / "course with spaces"
    make_checkout(root)
    (root / folder).mkdir(parents=True, exist_ok=True)
    monkeypatch.chdir(root / folder)
    before = os.getcwd()
    run_cell()
    assert calls == []
    assert sys.path[0] == str(root)
    assert os.getcwd() == before


def test_cell_run_twice_adds_the_path_once(calls, tmp_path, monkeypatch):
    make_checkout(tmp_path)
    monkeypatch.chdir(tmp_path)
    run_cell()
    run_cell()
    assert sys.path.count(str(tmp_path)) == 1


def test_cell_outside_any_checkout_says_where_to_open_it(calls, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    hide(monkeypatch, "utils")
    with pytest.raises(FileNotFoundError, match="course's folder"):
        run_cell()
    assert calls == []


def test_cell_with_the_course_installed_needs_no_checkout(calls, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    before = list(sys.path)
    run_cell()
    assert (calls, sys.path) == ([], before)


def test_cell_on_colab_clones_and_works_in_the_clone(calls, colab, monkeypatch):
    hide(monkeypatch)
    run_cell(colab)
    assert calls == [["git", "clone", "-q", "--depth", "1", ADDRESS, str(colab)]]
    assert sys.path[0] == str(colab)
    assert Path.cwd() == colab
    run_cell(colab)
    assert len(calls) == 1


def test_cell_knows_colab_by_its_variable_too(calls, tmp_path, monkeypatch):
    monkeypatch.setenv("COLAB_RELEASE_TAG", "release")
    monkeypatch.chdir(tmp_path)
    run_cell(tmp_path / "clone")
    assert calls[0][:2] == ["git", "clone"]


def test_cell_on_colab_installs_only_what_is_missing(calls, colab, monkeypatch):
    hide(monkeypatch, "papermill", "regex")
    run_cell(colab)
    assert calls[1] == [
        *[sys.executable, "-m", "pip", "install", "-q"],
        *["regex", "papermill"],
    ]


def test_cell_on_colab_never_names_what_colab_ships(calls, colab, monkeypatch):
    ships = {"torch", "transformers", "numpy", "datasets", "pandas", "tokenizers"}
    hide(monkeypatch, *ships, "nltk")
    run_cell(colab)
    named = {part for call in calls for part in call}
    assert not named & {*ships, "-U", "--upgrade", "-r", "--force-reinstall"}


def test_cell_uses_an_existing_clone_as_it_is(calls, colab, monkeypatch):
    make_checkout(colab)
    hide(monkeypatch)
    run_cell(colab)
    assert calls == []
    assert Path.cwd() == colab


def test_cell_imports_the_standard_library_alone():
    tree = ast.parse(COLAB_CELL)
    names = {
        a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names
    }
    names |= {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names
