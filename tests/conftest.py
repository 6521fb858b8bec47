"""What holds for every test: no network, one torch thread, a home of its own."""

import os
import socket

import pytest

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("MPLBACKEND", "agg")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
os.environ["COURSE_HOME"] = ""

_LOCAL = {"127.0.0.1", "::1", "localhost", ""}
_connect = socket.socket.connect


def _guarded_connect(self, address):
    is_local = self.family == getattr(socket, "AF_UNIX", None)
    if not is_local and address[0] not in _LOCAL:
        raise OSError(f"a test tried to reach the network at {address}")
    return _connect(self, address)


socket.socket.connect = _guarded_connect


@pytest.fixture(autouse=True)
def _own_progress(tmp_path, monkeypatch):
    """Keep the learner's record out of the tests, and the tests out of theirs."""
    monkeypatch.setenv("COURSE_PROGRESS", str(tmp_path / "progress.json"))
