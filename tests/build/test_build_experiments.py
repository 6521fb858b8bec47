"""Recorded results: stale when code changes, not when a sentence does."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tools import run_experiments
from tools._plans import PLANS
from tools._stamp import bare_code, code_stamp, imported
from utils.support.files import CourseError
from utils.support.recorded import read_experiment, write_experiment

ROOT = Path(__file__).resolve().parents[2]
CODE = 'def f(x):\n    """Say."""\n    # why\n    return f"{x}" + "a"\n'


def check(folder):
    command = [sys.executable, "tools/run_experiments.py", "--check"]
    command += ["--out", str(folder)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


@pytest.mark.parametrize(
    ("old", "new"),
    [("Say.", "Say more."), ("# why", "# because"), ("return f", "return  f")],
)
def test_bare_code_is_deaf_to_sentences_and_layout(old, new):
    assert bare_code(CODE) == bare_code(CODE.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new"), [('"a"', '"b"'), ("{x}", "{x!r}"), ("    return", "return")]
)
def test_bare_code_hears_a_change_of_code(old, new):
    changed = CODE.replace(old, new)
    if new == "return":
        changed = CODE.replace("def f(x):", "if True:\n    pass\ndef f(x): 0\nif 1:")
    assert bare_code(CODE) != bare_code(changed)


def test_bare_code_keeps_a_string_that_is_no_docstring():
    assert bare_code('x = 1\n"""Not one."""\n') != bare_code("x = 1\n")


def test_imports_are_followed_through_taught_modules():
    names = [path.stem for path in imported(ROOT / "utils" / "gpt.py")]
    assert {"gpt", "attention", "positions", "layers"} <= set(names)
    assert "checkpoints" not in names  # support is not followed


def test_every_recorded_result_is_as_young_as_its_code():
    done = check(ROOT / "data" / "experiments")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_stale_result_is_named_with_its_command(tmp_path):
    write_experiment(tmp_path, "course-gpt-training", "0" * 12, [])
    done = check(tmp_path)
    assert done.returncode == 1
    assert "course-gpt-training.json is older than its code" in done.stderr
    assert "make checkpoints ONLY=course-gpt" in done.stderr
    write_experiment(tmp_path, "course-gpt-training", PLANS["course-gpt"].stamp(), [])
    assert check(tmp_path).returncode == 0


def test_a_result_that_nothing_makes_is_named(tmp_path):
    write_experiment(tmp_path, "99-nothing", "0" * 12, [])
    assert run_experiments.stale(tmp_path) == [
        "99-nothing.json: no code makes it; remove it"
    ]


def test_other_sizes_make_another_stamp():
    stamps = {plan.stamp() for plan in PLANS.values()}
    assert len(stamps) == len(PLANS)
    assert code_stamp([], "a") != code_stamp([], "b")


def test_floats_are_written_short_and_read_back(tmp_path, monkeypatch):
    path = write_experiment(tmp_path / "experiments", "05-x", "s", {"a": (1 / 3, 2)})
    assert json.loads(path.read_text())["result"] == {"a": [0.333333, 2]}
    monkeypatch.setattr(
        "utils.support.recorded.data_path", lambda *parts: tmp_path.joinpath(*parts)
    )
    assert read_experiment("05-x") == {"a": [0.333333, 2]}
    path.write_text("{")
    with pytest.raises(CourseError, match="is not a recorded result"):
        read_experiment("05-x")
    path.unlink()
    with pytest.raises(CourseError, match="--only 05-x"):
        read_experiment("05-x")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [(["--lesson", "99"], "'99' has no experiments"), (["--only", "zz"], "'zz'")],
)
def test_unknown_experiments_get_a_sentence(arguments, sentence):
    command = [sys.executable, "tools/run_experiments.py", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 2
    assert sentence in done.stderr
