"""The figures of every shipped checkpoint belong to the weights beside them."""

import json

import pytest

from utils.support.files import data_path, sha256

FOLDERS = sorted(path for path in data_path("checkpoints").iterdir() if path.is_dir())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_figures_name_the_weights_that_were_measured(folder):
    text = (folder / "measured.json").read_text(encoding="utf-8")
    assert json.loads(text).get("weights") == sha256(folder / "model.safetensors")
