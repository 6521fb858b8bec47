"""A smoke build of each checkpoint: killed, it resumes to the same bytes."""

import json
import signal
import time
from pathlib import Path

import pytest
import torch
from smoke_builds import start
from transformers import AutoModel, AutoTokenizer

from utils.bert import BertForMaskedLM
from utils.gpt import RotaryGPT
from utils.t5 import T5

ROOT = Path(__file__).resolve().parents[2]
CLASSES = {"course-gpt": RotaryGPT, "course-bert": BertForMaskedLM, "course-t5": T5}


@pytest.mark.parametrize("name", CLASSES)
def test_a_smoke_build_ships_a_whole_directory_and_resumes(tmp_path, name):
    whole = start(name, tmp_path / "whole", tmp_path / "cache-1")
    _, said = whole.communicate(timeout=300)
    assert whole.returncode == 0, said
    assert "6/6 steps" in said
    folder = tmp_path / "whole" / "checkpoints" / name
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
    text = (tmp_path / "whole" / "experiments" / f"{name}-training.json").read_text()
    history = json.loads(text)["result"]
    assert [row["step"] for row in history] == [1, 2, 6]  # seldom after the drills

    victim = start(name, tmp_path / "again", tmp_path / "cache-2")
    states = tmp_path / "cache-2" / "training"
    deadline = time.monotonic() + 120
    while not list(states.glob("*.safetensors")) and time.monotonic() < deadline:
        time.sleep(0.02)
    victim.send_signal(signal.SIGKILL)
    victim.wait()
    again = start(name, tmp_path / "again", tmp_path / "cache-2")
    _, said = again.communicate(timeout=300)
    assert again.returncode == 0, said
    for part in (f"checkpoints/{name}/model.safetensors",):
        files = [tmp_path / run / part for run in ("whole", "again")]
        assert files[0].read_bytes() == files[1].read_bytes()


def test_an_unknown_checkpoint_gets_a_sentence(tmp_path):
    run = start("course-llama", tmp_path, tmp_path)
    _, said = run.communicate(timeout=120)
    assert run.returncode == 2
    assert "Unknown checkpoint 'course-llama'; there are course-gpt" in said
