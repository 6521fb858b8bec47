"""What holds for every test: no network, one torch thread, a home of its own."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("MPLBACKEND", "agg")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
os.environ["COURSE_HOME"] = ""

_guard = Path(__file__).with_name("guard") / "sitecustomize.py"
exec(compile(_guard.read_text(encoding="utf-8"), str(_guard), "exec"), {})


@pytest.fixture(autouse=True)
def _own_progress(tmp_path, monkeypatch):
    """Keep the learner's record out of the tests, and the tests out of theirs."""
    monkeypatch.setenv("COURSE_PROGRESS", str(tmp_path / "progress.json"))
