"""A file of 200,000 texts is read, checked, encoded and trained on in little memory."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[2]
N_ROWS, N_WORDS, N_STEPS = 200_000, 25, 3
MOST_MB = 700  # above what the imports take; 323 were measured
STATUS = Path("/proc/self/status")
CODE = """
import json, sys
from pathlib import Path
import torch
torch.set_num_threads(1)
from utils.sentiment import Plan, fit_classifier
from utils.support.labelled import describe, load_labelled

def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    (found,) = [line for line in lines if line.startswith("VmHWM:")]
    return int(found.split()[1]) / 1024  # MB

found = {"peaks": [peak()]}
splits = load_labelled(sys.argv[1])
found["peaks"].append(peak())
found |= describe(splits)
n_rows = len(splits["train"])
classifier, history = fit_classifier(splits, Plan.for_rows(n_rows, int(sys.argv[2])))
found["peaks"].append(peak())
found["losses"] = [note["loss"] for note in history]
print(json.dumps(found))
"""


def write_rows(path):
    dice = random.Random(0)
    letters = "abcdefghijklmnopqrstuvwxyz"
    stock = ["".join(dice.choices(letters, k=dice.randint(2, 5))) for _ in range(400)]
    with path.open("w", encoding="utf-8") as file:
        file.write("text,label\n")
        for i in range(N_ROWS):
            words = " ".join(dice.choices(stock, k=N_WORDS))
            file.write(f"{words},{i % 3}\n")


@pytest.mark.skipif(not STATUS.exists(), reason="the peak of memory is read from there")
def test_a_large_file_is_read_encoded_and_trained_on_in_little_memory(tmp_path):
    path = tmp_path / "large.csv"
    write_rows(path)
    words = [sys.executable, "-c", CODE, str(path), str(N_STEPS)]
    environment = os.environ | {"PYTHONPATH": str(REPO), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        words, cwd=REPO, env=environment, stdout=subprocess.PIPE, text=True, check=True
    )
    found = json.loads(done.stdout)
    counts = {split: sum(part.values()) for split, part in found["counts"].items()}
    assert counts == {"train": 160_000, "validation": 20_000, "test": 20_000}
    assert found["notes"] == []
    assert len(found["losses"]) == N_STEPS
    start, *later = found["peaks"]
    grown = [round(peak - start) for peak in later]
    print(f"MB above the imports: {grown[0]} when read, {grown[1]} when trained")
    assert max(grown) < MOST_MB
