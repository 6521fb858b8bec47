"""The stand-in cache, built once per session, and a fresh process to run on it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run_on(home, code="", script=None):
    """Run code in a process of its own, since the libraries read HF_HOME on import."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("COURSE_", "HF_"))}
    kept |= {"HF_HOME": str(home), "HF_HUB_OFFLINE": "1", "PYTHONIOENCODING": "utf-8"}
    command = [script, str(home)] if script else ["-c", code]
    done = subprocess.run(
        [sys.executable, *command],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env=kept | {"COURSE_THREADS": "1"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()


@pytest.fixture(scope="session")
def pristine(tmp_path_factory):
    """The cache as built; nothing may run on it, since the libraries write there."""
    home = tmp_path_factory.mktemp("standin") / "hf home"
    run_on(home, script="tests/standin/make_standin.py")
    return home


@pytest.fixture(scope="session")
def standin(pristine, tmp_path_factory):
    """A copy of the stand-in cache that a run may write locks and caches into."""
    home = tmp_path_factory.mktemp("copy") / "hf home"
    shutil.copytree(pristine, home)
    return home


@pytest.fixture(scope="session")
def report(standin):
    """What a lesson saw that did everything on the stand-in; see load_all.py."""
    code = Path(__file__).with_name("load_all.py").read_text(encoding="utf-8")
    *printed, last = run_on(standin, code)
    return {"printed": printed, **json.loads(last)}
