"""Lessons under bad conditions: no network, little memory, damaged data."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[2]
GUARD = {"PYTHONPATH": str(REPO / "tests" / "guard")}
WITHOUT = shutil.ignore_patterns(".*", "runs", "my", "tests", "build", "__pycache__")


def python(code, **environment):
    return subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | GUARD | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def test_guard_lets_nothing_out():
    done = python("import urllib.request as u; u.urlopen('https://example.org')")
    assert done.returncode != 0
    assert "the network is cut" in done.stderr


def test_guard_leaves_the_machine_itself_alone():
    code = (
        "import socket; s = socket.create_server(('127.0.0.1', 0));"
        "socket.create_connection(s.getsockname()); print('connected')"
    )
    assert python(code).stdout.strip() == "connected"


@pytest.mark.parametrize(("megabytes", "fits"), [(300, True), (3000, False)])
def test_guard_holds_the_memory_limit(megabytes, fits):
    if sys.platform != "linux":
        megabytes, fits = 1, True  # nothing enforces the limit there
    code = f"x = bytearray({megabytes} * 10**6); print(len(x))"
    done = python(code, COURSE_MEMORY_LIMIT_MB="2000")
    assert (done.returncode == 0) == fits


def test_a_lesson_on_damaged_data_says_which_file_and_what_to_do(tmp_path):
    home = tmp_path / "course"
    shutil.copytree(REPO, home, ignore=WITHOUT)
    stories = home / "data" / "stories" / "train.jsonl"
    stories.write_bytes(stories.read_bytes()[:10_000])
    done = subprocess.run(
        [sys.executable, "-m", "utils", "run", "03"],
        cwd=home,
        env=os.environ | {"COURSE_HOME": ""},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    said = done.stdout + done.stderr
    assert done.returncode == 1, said
    assert "train.jsonl" in said
    assert "make data" in said
    assert (home / "runs" / "tiny" / "report.json").exists()
