"""A smoke build of a checkpoint in a process of its own, which tells every step.

`python tests/reliability/smoke_builds.py --smoke …` builds as the tool does. Which step
is lost does not depend on the machine: with FATAL_STEP=3 the process gets SIGKILL when
step 3, counted from 0, begins; the last state that is on the disk is of two steps.
"""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FATAL = 3
# What a whole smoke build does, one that is killed, and the one that goes on with it:
# step 2 was done but not saved, so it is done again.
WHOLE, KILLED, WENT_ON = [0, 1, 2, 3, 4, 5], [0, 1, 2, 3], [2, 3, 4, 5]


def run(name, out, cache, fatal=-1):
    """Return the exit code, the steps that began, and what was said."""
    command = [sys.executable, __file__, "--smoke", "--only", name]
    done = subprocess.run(
        [*command, "--out", str(out), "--threads", "1"],
        cwd=ROOT,
        env={
            **os.environ,
            "OMP_NUM_THREADS": "1",
            "COURSE_CACHE": str(cache),
            "FATAL_STEP": str(fatal),
        },
        capture_output=True,
        text=True,
        timeout=300,
    )
    lines = [line.split() for line in done.stdout.splitlines()]
    steps = [int(words[1]) for words in lines if words[:1] == ["step"]]
    return done.returncode, steps, done.stderr


def telling(make, fatal):
    """Return the same maker of a run, whose steps are told; one of them is the last."""

    def begin(step):
        print(f"step {step}", flush=True)
        if step == fatal:
            os.kill(os.getpid(), signal.SIGKILL)
        return step

    def made(plan):
        run = make(plan)
        return replace(run, loss_at=lambda step: run.loss_at(begin(step)))

    return made


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    import typer

    from tools import build_checkpoints as builder

    fatal = int(os.environ["FATAL_STEP"])
    builder.RUNS = {kind: telling(make, fatal) for kind, make in builder.RUNS.items()}
    typer.run(builder.main)
