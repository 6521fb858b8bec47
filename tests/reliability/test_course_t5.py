"""course-t5 as shipped does what its card says, loaded as anybody loads it."""

import json

import pytest
import torch
from safetensors import safe_open
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

from tools._cards import CARDS
from tools._measure_t5 import (
    LONGEST,
    known_words,
    score_lists,
    score_summaries,
    score_targets,
    write_texts,
)
from tools._plans import PLANS
from utils.support.datasets import load_split
from utils.support.files import data_path
from utils.t5 import T5, write_greedily
from utils.text_tasks import PREFIXES

FOLDER = data_path("checkpoints") / "course-t5"
pytestmark = pytest.mark.skipif(
    not FOLDER.exists(), reason="course-t5 is not trained yet: run `make checkpoints`"
)


@pytest.fixture(scope="module")
def told():
    return json.loads((FOLDER / "measured.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def loaded():
    torch.set_num_threads(1)
    model = AutoModelForSeq2SeqLM.from_pretrained(FOLDER).eval()
    return model, AutoTokenizer.from_pretrained(FOLDER)


@pytest.fixture(scope="module")
def write(loaded):
    return lambda task, texts: write_texts(*loaded, task, texts, LONGEST[task])


def assert_close(found, told, name, counted="n"):
    """Let three rows (or names) of the whole test tip over on another machine."""
    assert found[counted] == told[counted]
    assert found[name] == pytest.approx(told[name], abs=3 / told[counted]), name


def test_it_is_half_precision_on_disk_and_float32_when_loaded(loaded):
    path = FOLDER / "model.safetensors"
    with safe_open(path, "pt") as file:
        kinds = {file.get_tensor(key).dtype for key in file.keys()}  # noqa: SIM118
    assert kinds == {torch.float16}
    assert path.stat().st_size < 4_000_000
    assert loaded[0].dtype == torch.float32
    assert 1_000_000 <= loaded[0].num_parameters() <= 1_500_000


@torch.inference_mode()
def test_our_class_writes_what_transformers_writes(loaded, write):
    sources = [row["source"] for row in load_split("en_fr", "test")[:8]]
    texts = [PREFIXES["en_fr"] + source for source in sources]
    batch = loaded[1](texts, return_tensors="pt", padding=True)
    ids = batch["input_ids"], batch["attention_mask"]
    written = write_greedily(T5.load(FOLDER), *ids, max_new_tokens=LONGEST["en_fr"])
    found = loaded[1].batch_decode(written, skip_special_tokens=True)
    assert found == write("en_fr", sources)


def test_the_card_is_written_from_the_figures(told):
    card = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert card == CARDS["t5"](PLANS["course-t5"], told)


@pytest.mark.parametrize("task", ["en_fr", "py_js"])
def test_it_translates_as_its_card_says(write, told, task):
    found = score_targets(write, task, load_split(task, "test"))
    assert_close(found, told[task], "exact_match")
    assert found["exact_match"] >= 0.85


@pytest.mark.parametrize("task", ["en_fr", "py_js"])
def test_what_was_written_by_hand_scores_as_its_card_says(write, told, task):
    rows, told = load_split(task, "handwritten"), told[task]["handwritten"]
    found = score_targets(write, task, rows)
    assert_close(found, told, "exact_match")
    if "does_the_same" in found:  # node is here
        assert_close(found, told, "does_the_same")
    words = known_words(task, rows)
    assert words == pytest.approx({name: told[name] for name in words}, abs=1e-4)
    # The first mistakes stand in the card, word for word, up to what tips over.
    mistakes = zip(found["mistakes"], told["mistakes"], strict=True)
    assert sum(a == b for a, b in mistakes) >= 2


def test_it_finds_names_as_its_card_says(write, told):
    found = score_lists(write, load_split("news", "test"))
    assert_close(found, told["names"]["test"], "f1", counted="names")


def test_it_sums_up_as_its_card_says(write, told):
    found = score_summaries(write, load_split("news", "test"))
    for name in ("rouge_l", "consistent"):
        assert_close(found, told["summary"]["test"], name)
    assert found["gap_interval"][0] > 0


def test_nine_of_ten_summaries_are_true(told):
    assert told["summary"]["test"]["consistent"] >= 0.9
