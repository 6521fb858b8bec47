"""Start a smoke build of a checkpoint in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def start(name, out, cache):
    command = [sys.executable, "tools/build_checkpoints.py", "--smoke"]
    return subprocess.Popen(
        [*command, "--only", name, "--out", str(out), "--threads", "1"],
        cwd=ROOT,
        env={**os.environ, "OMP_NUM_THREADS": "1", "COURSE_CACHE": str(cache)},
        stderr=subprocess.PIPE,
        text=True,
    )
