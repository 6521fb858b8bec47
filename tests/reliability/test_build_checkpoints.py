"""A smoke build of each checkpoint: killed, it resumes to the same bytes."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from smoke_builds import FATAL, KILLED, WENT_ON, WHOLE, run
from transformers import AutoModel, AutoTokenizer

from utils.bert import BertForMaskedLM
from utils.gpt import RotaryGPT
from utils.t5 import T5

ROOT = Path(__file__).resolve().parents[2]
CLASSES = {"course-gpt": RotaryGPT, "course-bert": BertForMaskedLM, "course-t5": T5}


def assert_is_whole(name, out):
    folder = out / "checkpoints" / name
    assert sorted(path.name for path in folder.iterdir()) == [
        "README.md",
        "config.json",
        "measured.json",
        "model.safetensors",
        "tokenizer.json",
        "tokenizer_config.json",
    ]
    assert "## Measured on these files" in (folder / "README.md").read_text()
    kind = CLASSES[name]
    ids = torch.tensor([AutoTokenizer.from_pretrained(folder)("Zoe has it.").input_ids])
    both = (ids, ids) if name == "course-t5" else (ids,)  # source and target
    assert kind.load(folder)(*both).isfinite().all()
    assert AutoModel.from_pretrained(folder).dtype == torch.float32
    text = (out / "experiments" / f"{name}-training.json").read_text()
    history = json.loads(text)["result"]
    assert [row["step"] for row in history] == [1, 2, 6]  # seldom after the drills


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is not known there")
@pytest.mark.parametrize("name", CLASSES)
def test_a_smoke_build_ships_a_whole_directory_and_resumes(tmp_path, name):
    code, steps, said = run(name, tmp_path / "whole", tmp_path / "cache-1")
    assert (code, steps) == (0, WHOLE), said
    assert "6/6 steps" in said
    assert_is_whole(name, tmp_path / "whole")
    code, steps, said = run(name, tmp_path / "again", tmp_path / "cache-2", FATAL)
    assert (code, steps) == (-signal.SIGKILL, KILLED), said
    assert not (tmp_path / "again").exists()  # nothing was shipped
    code, steps, said = run(name, tmp_path / "again", tmp_path / "cache-2")
    assert (code, steps) == (0, WENT_ON), said
    for part in (
        f"checkpoints/{name}/model.safetensors",
        f"experiments/{name}-training.json",
    ):
        files = [tmp_path / done / part for done in ("whole", "again")]
        assert files[0].read_bytes() == files[1].read_bytes(), part


def test_an_unknown_checkpoint_gets_a_sentence(tmp_path):
    command = [sys.executable, "tools/build_checkpoints.py", "--only", "course-llama"]
    done = subprocess.run(
        [*command, "--out", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 2
    assert "Unknown checkpoint 'course-llama'; there are course-gpt" in done.stderr
