"""The command line: what it says, and the exit code of each way to fail."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sample_notebooks import PARAMETERS, code, write_notebook

from tools._notebook import Builder, to_text
from tools.lesson_source import lesson_paths
from utils.support import cli, kernel, lab, runner
from utils.support.faults import Exit

REPO = Path(__file__).resolve().parents[2]
COMMANDS = ("list", "run", "doctor", "verify-data", "progress", "lab")
COMMANDS += ("train-sentiment", "predict-sentiment")


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A course with one lesson, in a folder of its own."""
    monkeypatch.setenv("COURSE_HOME", str(tmp_path))
    for name in ("COURSE_PROFILE", "COURSE_SEED"):
        monkeypatch.delenv(name, raising=False)
    write_notebook(tmp_path, "03_a", code(PARAMETERS, "parameters"), title="First")
    return tmp_path


@pytest.fixture
def call(capsys, monkeypatch):
    """Call a command; return its exit code, stdout and stderr, without colours."""
    monkeypatch.setenv("COLUMNS", "100")

    def run(*words):
        with pytest.raises(SystemExit) as ended:
            cli.main(lambda: ["03.merge", "03.pairs"], list(words))
        text = capsys.readouterr()
        out, err = (re.sub(r"\x1b\[[0-9;]*m", "", part) for part in text)
        return ended.value.code or 0, out, err

    return run


def _row(**changes):
    row = {"lesson": "03", "title": "First", "notebook": "03_a.ipynb", "ok": True}
    row |= {"wall_s": 1.0, "peak_rss_mb": 90, "claims": [], "error": None}
    return row | changes


@pytest.fixture
def fake_run(monkeypatch):
    """Put a report in the place of a real run; return what the run was called with."""
    calls = []

    def put(rows, stopped_in=None):
        def run_lessons(order, listener):
            calls.append(order)
            return {"stopped_in": stopped_in, "lessons": rows}

        monkeypatch.setattr(runner, "run_lessons", run_lessons)
        return calls

    return put


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_every_command_has_an_example(command, call):
    status, out, _ = call(command, "--help")
    assert status == 0
    assert f"python -m utils {command}" in out.split("Example")[1]


def test_help_names_every_command(call):
    status, out, _ = call("--help")
    assert status == 0
    assert all(command in out for command in COMMANDS)


def test_list_shows_title_and_measured_cost(home, call):
    folder = home / "data" / "experiments"
    folder.mkdir(parents=True)
    table = {"lessons": {"03": {"wall_s": 41, "peak_rss_mb": 1240}}}
    (folder / "measured.json").write_text(json.dumps(table), encoding="utf-8")
    write_notebook(home, "04_b", "1", title="Second")
    status, out, _ = call("list")
    assert status == 0
    lines = [line.split() for line in out.splitlines()[1:]]
    assert lines == [
        ["03", "First", "41", "s", "1.24", "GB"],
        ["04", "Second", "–", "–"],
    ]


def test_run_passes_its_options_on(home, call, fake_run):
    calls = fake_run([_row()])
    words = ["--seed", "2", "-p", "N=5", "--out", str(home / "x"), "--timeout", "9"]
    status, out, _ = call("run", "3", "--profile", "colab", *words)
    (order,) = calls
    assert status == 0
    assert [lesson.number for lesson in order.lessons] == ["03"]
    assert order.out == home / "x"
    assert (order.profile, order.seed, order.given) == ("colab", 2, {"N": 5})
    assert order.cell_timeout_s == 9
    assert "report.html" in out


def test_run_takes_the_profile_from_the_environment(home, call, fake_run, monkeypatch):
    calls = fake_run([_row()])
    monkeypatch.setenv("COURSE_PROFILE", "colab")
    call("run", "03")
    assert calls[0].out == home / "runs" / "colab"


def test_failed_lesson_is_named_in_the_last_line(home, call, fake_run):
    error = {"cell": 7, "message": "ValueError: [3] is no id"}
    fake_run([_row(ok=False, error=error), _row(lesson="04")])
    status, out, _ = call("run", "all")
    assert status == Exit.FAILED
    assert out.splitlines()[-1] == "Lesson 03, cell 7: ValueError: [3] is no id"


def test_died_kernel_has_its_own_exit_code(home, call, fake_run):
    error = {"cell": 2, "message": "The kernel died.", "died": True}
    fake_run([_row(ok=False, error=error)])
    assert call("run", "all")[0] == Exit.KERNEL_DIED


def test_stopped_run_says_where(home, call, fake_run):
    fake_run([_row()], stopped_in="04")
    status, _, err = call("run", "all")
    assert status == Exit.INTERRUPTED
    assert "stopped in lesson 04" in err


def test_ctrl_c_before_the_first_cell_is_a_sentence(home, call, monkeypatch):
    def interrupt(*args, **options):
        raise KeyboardInterrupt

    monkeypatch.setattr(runner, "run_lessons", interrupt)
    status, _, err = call("run", "03")
    assert status == Exit.INTERRUPTED
    assert err.startswith("error: stopped")


@pytest.mark.parametrize(
    ("words", "status", "remedy"),
    [
        (["run", "99"], Exit.UNKNOWN_LESSON, "there are: 03"),
        (["run", "03", "--profile", "huge"], Exit.UNKNOWN_PROFILE, "tiny, colab, full"),
        (["run", "03", "-p", "M=1"], Exit.USAGE, "it has: N, PROFILE, SEED"),
        (["run", "03", "-p", "M"], Exit.USAGE, "NAME=VALUE"),
        (["run", "05"], Exit.NO_NOTEBOOK, "make notebooks"),
        (["run", "03", "--out", "{home}/file/x"], Exit.NOT_WRITABLE, "--out"),
        (["run"], Exit.USAGE, "Missing argument"),
        (["fly"], Exit.USAGE, "No such command"),
    ],
)
def test_wrong_use_is_one_sentence_and_a_code(home, call, words, status, remedy):
    (home / "file").write_text("", encoding="utf-8")
    (home / "lessons").mkdir()
    (home / "lessons" / "05_later.py").write_text("", encoding="utf-8")
    found, _, err = call(*[word.format(home=home) for word in words])
    assert found == status
    assert remedy in " ".join(err.split())
    assert "Traceback" not in err


def test_missing_kernel_is_one_sentence_and_a_code(home, call, monkeypatch):
    monkeypatch.setattr(kernel, "find_spec", lambda name: None)
    status, _, err = call("run", "03")
    assert status == Exit.NO_KERNEL
    assert "requirements.txt" in err


def test_exit_codes_are_all_different():
    assert len({int(code) for code in Exit}) == len(list(Exit))


def test_progress_shows_the_record(call, tmp_path, monkeypatch):
    from utils.support.progress import record

    record("03.merge", True)
    status, out, _ = call("progress")
    assert status == 0
    assert "03.merge" in out
    assert out.splitlines()[-1] == "1 of 2 exercises solved."


def test_lab_copies_once_and_never_overwrites(home, call):
    status, out, _ = call("lab", "--copy-only")
    mine = home / "my" / "03_a.ipynb"
    assert status == 0
    assert "Copied 03_a.ipynb" in out
    mine.write_text("my work", encoding="utf-8")
    assert call("lab", "--copy-only")[1] == ""
    write_notebook(home, "03_a", "2", title="Changed")
    write_notebook(home, "04_b", "1")
    _, out, _ = call("lab", "--copy-only")
    assert "lab --fresh 03" in " ".join(out.split())
    assert "Copied 04_b.ipynb" in out
    assert mine.read_text(encoding="utf-8") == "my work"


def test_lab_fresh_copy_gets_a_name_of_its_own(home, call):
    call("lab", "--copy-only")
    (home / "my" / "03_a.ipynb").write_text("my work", encoding="utf-8")
    write_notebook(home, "03_a", "2", title="Changed")
    for n in (2, 3):
        _, out, _ = call("lab", "--copy-only", "--fresh", "03")
        copy = home / "my" / f"03_a_{n}.ipynb"
        assert copy.name in out
        assert "Changed" in copy.read_text(encoding="utf-8")
    assert (home / "my" / "03_a.ipynb").read_text(encoding="utf-8") == "my work"
    assert call("lab", "--copy-only")[1] == ""


def test_lab_copies_without_outputs_are_as_before_the_first_run(
    tmp_path, call, monkeypatch
):
    shutil.copytree(REPO / "notebooks", tmp_path / "notebooks")
    monkeypatch.setenv("COURSE_HOME", str(tmp_path))
    words = ("lab", "--copy-only", "--no-outputs")
    assert "Copied 00_before_you_start.ipynb to my/, without outputs" in call(*words)[1]
    call(*words, "--fresh", "00")
    builder, paths = Builder(REPO), lesson_paths(REPO)
    texts = {path.stem: to_text(builder.build(path)) for path in paths}
    texts[f"{paths[0].stem}_2"] = texts[paths[0].stem]
    copies = {p.stem: p.read_text("utf-8") for p in (tmp_path / "my").glob("*.ipynb")}
    assert copies == texts
    assert call(*words)[1] == "", "a copy without outputs counts as unchanged"


def test_lab_without_outputs_leaves_earlier_copies_as_they_are(home, call):
    printed = {"name": "stdout", "output_type": "stream", "text": ["the answer\n"]}
    ran = code("1") | {"outputs": [printed], "execution_count": 1}
    write_notebook(home, "03_a", ran)
    call("lab", "--copy-only")
    mine = (home / "my" / "03_a.ipynb").read_bytes()
    assert mine == (home / "notebooks" / "03_a.ipynb").read_bytes()
    call("lab", "--copy-only", "--no-outputs", "--fresh", "03")
    assert (home / "my" / "03_a.ipynb").read_bytes() == mine
    assert "the answer" not in (home / "my" / "03_a_2.ipynb").read_text("utf-8")


def test_lab_does_not_overwrite_a_file_that_appears_meanwhile(tmp_path):
    target = tmp_path / "03_a.ipynb"
    target.write_text("just saved", encoding="utf-8")
    lab._place(b"the original", target)
    assert target.read_text(encoding="utf-8") == "just saved"
    assert [path.name for path in tmp_path.iterdir()] == ["03_a.ipynb"]


def test_lab_command_serves_my_folder_with_this_python(tmp_path):
    command = lab.lab_command(tmp_path, browser=False, port=8890)
    assert command[:3] == [sys.executable, "-m", "jupyterlab"]
    assert f"--ServerApp.root_dir={tmp_path / 'my'}" in command
    assert {"--no-browser", "--port=8890"} <= set(command)
    assert "--no-browser" not in lab.lab_command(tmp_path, browser=True, port=None)


def _python(*words, **env):
    return subprocess.run(
        [sys.executable, *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=REPO,
        env=os.environ | env,
        timeout=120,
    )


def test_command_line_imports_nothing_heavy(home):
    script = (
        "import sys, runpy\n"
        "sys.argv = ['utils', 'list']\n"
        "try:\n    runpy.run_module('utils', run_name='__main__')\n"
        "except SystemExit:\n    pass\n"
        "heavy = {'torch', 'transformers', 'papermill', 'matplotlib', 'numpy'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = _python("-c", script, COURSE_HOME=str(home))
    assert done.stdout.splitlines()[-1] == "[]"


def test_missing_package_is_one_sentence(tmp_path):
    (tmp_path / "typer.py").write_text(
        "raise ModuleNotFoundError(\"No module named 'typer'\", name='typer')",
        encoding="utf-8",
    )
    done = _python("-m", "utils", "list", PYTHONPATH=str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.startswith("error: typer is not installed")
    assert "pip install -r requirements.txt" in done.stderr
    assert "Traceback" not in done.stderr


def test_output_survives_a_terminal_without_unicode(home):
    write_notebook(home, "03_a", "1", title="Überschrift ✓ – 日本")
    done = _python(
        "-m", "utils", "list", COURSE_HOME=str(home), PYTHONIOENCODING="ascii"
    )
    assert done.returncode == 0
    assert "berschrift" in done.stdout
