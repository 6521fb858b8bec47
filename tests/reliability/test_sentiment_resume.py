"""A training killed at a random step goes on to the very same losses and weights."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[2]
N_STEPS = 60
CODE = """
import json, sys, time
from pathlib import Path
import torch
torch.set_num_threads(1)
from utils.classifier import ClassifierSizes
from utils.sentiment import Plan, fit_classifier
from utils.train import Recipe

rows = [
    {"text": f"{word} {'very ' * (i % 5)}thing {i % 7}", "label": label}
    for i in range(40)
    for word, label in (("glad", "up"), ("grim", "down"))
]
splits = {"train": rows, "validation": rows[::3]}
sizes = ClassifierSizes(0, 0, 8, 2, 1, 12, 16, 0.3)
plan = Plan(Recipe(60, 0.02, 5), sizes, 60, 8, check_every=7, patience=99)

def tell(step, note):
    print(step, flush=True)
    time.sleep(float(sys.argv[2]))

classifier, history = fit_classifier(splits, plan, Path(sys.argv[1]), tell)
total = sum(p.double().sum().item() for p in classifier.model.parameters())
print(json.dumps({"history": history, "weights": total.hex()}))
"""


def start(folder, pause=0.0):
    words = [sys.executable, "-c", CODE, str(folder), str(pause)]
    environment = os.environ | {"PYTHONPATH": str(REPO), "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        words, stdout=subprocess.PIPE, text=True, env=environment, cwd=REPO
    )


def finish(folder):
    out, _ = start(folder).communicate(timeout=300)
    lines = out.strip().splitlines()
    return lines[:-1], json.loads(lines[-1])


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is not known there")
def test_a_killed_training_ends_with_the_identical_curve(tmp_path):
    steps, whole = finish(tmp_path / "whole")
    assert len(steps) == N_STEPS
    fatal = random.SystemRandom().randrange(8, N_STEPS - 8)
    process = start(tmp_path / "killed", pause=0.02)
    for line in process.stdout:
        if int(line) == fatal:
            process.send_signal(signal.SIGKILL)
            break
    assert process.wait(timeout=60) == -signal.SIGKILL
    process.stdout.close()
    time.sleep(0.1)
    steps, resumed = finish(tmp_path / "killed")
    assert 0 < int(steps[0]) - 1 <= fatal + 1, "it went on, and did not begin anew"
    assert int(steps[0]) > 1
    assert resumed == whole
