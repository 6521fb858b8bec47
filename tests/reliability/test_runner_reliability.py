"""The runner under bad conditions: killed, no space, read-only, run again."""

import errno
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sample_notebooks import write_notebook

from utils.support import files
from utils.support.catalogue import select
from utils.support.faults import Exit, Fault, save
from utils.support.runner import Order, run_lessons

REPO = Path(__file__).resolve().parents[2]
OLD = {"report.json": '{"old": true}\n', "report.html": "<p>old</p>\n"}
HANG = """\
import os, pathlib, time
sign = pathlib.Path(os.environ["COURSE_HOME"], "sign")
if not sign.exists():
    sign.with_suffix(".part").write_text(str(os.getpid()))
    sign.with_suffix(".part").rename(sign)
    time.sleep(600)
"""


def _heed_interrupts():
    # A background job ignores SIGINT, and its children inherit that.
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _start(home, *words):
    command = [sys.executable, "-m", "utils", "run", *words]
    return subprocess.Popen(
        command,
        cwd=REPO,
        env=os.environ | {"COURSE_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        preexec_fn=_heed_interrupts if os.name != "nt" else None,
    )


def _wait_for(condition, process, tries=1200):
    for _ in range(tries):
        if condition():
            return
        assert process.poll() is None, process.communicate()
        time.sleep(0.1)
    raise AssertionError("it did not happen within two minutes")


def _gone(pid: int) -> bool:
    import psutil

    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


@pytest.fixture
def old_run(tmp_path):
    """A folder with the report of an earlier run."""
    out = tmp_path / "runs" / "tiny"
    out.mkdir(parents=True)
    for name, text in OLD.items():
        (out / name).write_text(text, encoding="utf-8")
    return out


def _listing(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def test_killed_run_leaves_the_old_report_and_the_next_run_works(tmp_path, old_run):
    write_notebook(tmp_path, "03_a", HANG)
    process = _start(tmp_path, "03")
    sign = tmp_path / "sign"
    _wait_for(sign.exists, process)
    process.kill()
    process.communicate()
    assert process.returncode != 0
    assert _listing(old_run) == OLD
    kernel = int(sign.read_text(encoding="utf-8"))
    for _ in range(300):
        if _gone(kernel):
            break
        time.sleep(0.1)
    assert _gone(kernel), "the kernel outlives its runner"

    again = _start(tmp_path, "03")
    out, err = again.communicate(timeout=300)
    assert again.returncode == 0, out + err
    report = json.loads((old_run / "report.json").read_text(encoding="utf-8"))
    assert report["lessons"][0]["ok"]
    assert set(_listing(old_run)) == {"03_a.ipynb", *OLD}


# Windows has no way to send these to one process only.
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"] if os.name != "nt" else [])
def test_stopped_run_takes_its_kernel_along_and_keeps_what_is_done(tmp_path, name):
    write_notebook(tmp_path, "03_a", "print('done')")
    write_notebook(tmp_path, "04_b", HANG)
    process = _start(tmp_path, "all")
    sign = tmp_path / "sign"
    _wait_for(sign.exists, process)
    process.send_signal(getattr(signal, name))
    out, err = process.communicate(timeout=300)
    assert process.returncode == Exit.INTERRUPTED
    assert "stopped in lesson 04" in err
    assert "Traceback" not in out + err
    assert _gone(int(sign.read_text(encoding="utf-8")))
    folder = tmp_path / "runs" / "tiny"
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    assert [row["lesson"] for row in report["lessons"]] == ["03"]
    assert report["stopped_in"] == "04"
    assert set(_listing(folder)) == {"03_a.ipynb", *OLD}


def _fail_with(number, only):
    real = os.replace

    def replace(source, target):
        if only in str(target):
            raise OSError(number, os.strerror(number), str(target))
        return real(source, target)

    return replace


@pytest.mark.parametrize(
    ("number", "code", "words"),
    [
        (errno.ENOSPC, Exit.NO_SPACE, "No space left"),
        (errno.EROFS, Exit.NOT_WRITABLE, "Cannot write"),
        (errno.EACCES, Exit.NOT_WRITABLE, "Cannot write"),
    ],
)
def test_disk_that_refuses_is_noticed_before_any_kernel_starts(
    tmp_path, old_run, monkeypatch, number, code, words
):
    write_notebook(tmp_path, "03_a", "1")
    monkeypatch.setattr(files.os, "replace", _fail_with(number, "runs"))
    began = []
    monkeypatch.setattr("utils.support.runner.run_lesson", began.append)
    with pytest.raises(Fault, match=words) as caught:
        run_lessons(Order(select(["03"], tmp_path), old_run))
    assert caught.value.code == code
    assert "--out" in str(caught.value)
    assert began == []
    assert _listing(old_run) == OLD


def test_disk_that_fills_up_during_the_run_leaves_the_old_report(
    tmp_path, old_run, monkeypatch
):
    write_notebook(tmp_path, "03_a", "1")
    monkeypatch.setattr(files.os, "replace", _fail_with(errno.ENOSPC, "03_a.ipynb"))
    with pytest.raises(Fault, match="No space left") as caught:
        run_lessons(Order(select(["03"], tmp_path), old_run))
    assert caught.value.code == Exit.NO_SPACE
    assert _listing(old_run) == OLD


def test_write_that_stops_halfway_leaves_the_old_file(tmp_path, monkeypatch):
    target = tmp_path / "report.json"
    target.write_text("old", encoding="utf-8")

    def fsync(handle):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(files.os, "fsync", fsync)
    with pytest.raises(Fault) as caught:
        save(target, "new" * 1000)
    assert caught.value.code == Exit.NO_SPACE
    assert _listing(tmp_path) == {"report.json": "old"}


def test_folder_that_cannot_be_made_is_one_sentence(tmp_path):
    write_notebook(tmp_path, "03_a", "1")
    (tmp_path / "file").write_text("", encoding="utf-8")
    process = _start(tmp_path, "03", "--out", str(tmp_path / "file" / "runs"))
    out, err = process.communicate(timeout=300)
    assert process.returncode == Exit.NOT_WRITABLE
    assert err.startswith("error: Cannot write")
    assert "Traceback" not in out + err
