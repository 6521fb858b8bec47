"""The shipped checkpoints do what their cards say, loaded as anybody loads them."""

import json
import math
import random

import pytest
import torch
from safetensors import safe_open
from transformers import AutoModelForCausalLM, AutoModelForMaskedLM, AutoTokenizer

from tools._cards import CARDS
from tools._evaluate import (
    HARD_KINDS,
    acceptance,
    answer_probes,
    collect_probes,
    tracking_table,
)
from tools._measure import ORDERS, content_places, fill_masks, sample
from tools._plans import PLANS
from utils.bert import BertForMaskedLM
from utils.gpt import RotaryGPT
from utils.support.datasets import load_split
from utils.support.files import data_path

OURS = {"course-gpt": RotaryGPT, "course-bert": BertForMaskedLM}
THEIRS = {"course-gpt": AutoModelForCausalLM, "course-bert": AutoModelForMaskedLM}


@pytest.fixture(scope="module", autouse=True)
def one_thread():
    torch.set_num_threads(1)


def folder_of(name):
    return data_path("checkpoints") / name


def figures_of(name):
    return json.loads((folder_of(name) / "measured.json").read_text(encoding="utf-8"))


def load(name):
    folder = folder_of(name)
    model = THEIRS[name].from_pretrained(folder).eval()
    return model, AutoTokenizer.from_pretrained(folder)


@pytest.mark.parametrize("name", OURS)
def test_a_checkpoint_is_half_precision_on_disk_and_float32_when_loaded(name):
    path = folder_of(name) / "model.safetensors"
    with safe_open(path, "pt") as file:
        kinds = {file.get_tensor(key).dtype for key in file.keys()}  # noqa: SIM118
    assert kinds == {torch.float16}
    assert path.stat().st_size < 4_000_000
    model, _ = load(name)
    assert model.dtype == torch.float32
    assert 1_000_000 <= model.num_parameters() <= 1_500_000


@pytest.mark.parametrize("name", OURS)
@torch.inference_mode()
def test_our_class_and_transformers_give_the_same_logits(name):
    model, tokenizer = load(name)
    texts = [row["text"] for row in load_split("stories", "test")[:4]]
    batch = tokenizer(texts, return_tensors="pt", padding=True)
    ids, is_real = batch["input_ids"], batch["attention_mask"]
    ours = OURS[name].load(folder_of(name)).eval()
    found = ours(ids, is_real=is_real)[is_real.bool()]
    wanted = model(ids, attention_mask=is_real).logits[is_real.bool()]
    torch.testing.assert_close(found, wanted, atol=2e-4, rtol=1e-4)


@pytest.mark.parametrize("name", OURS)
def test_the_card_is_written_from_the_figures(name):
    plan = PLANS[name]
    card = (folder_of(name) / "README.md").read_text(encoding="utf-8")
    assert card == CARDS[plan.kind](plan, figures_of(name))


@torch.inference_mode()
def test_course_gpt_keeps_track_as_its_card_says():
    model, tokenizer = load("course-gpt")

    def logits_of(ids, is_real):
        return model(ids, attention_mask=is_real).logits

    probes = [
        probe
        for probe in collect_probes(load_split("stories", "test")[:160])
        if probe.kind in HARD_KINDS
    ]
    outcomes = answer_probes(
        logits_of,
        probes,
        lambda text: tokenizer(text).input_ids,
        tokenizer.eos_token_id,
    )
    found = tracking_table(outcomes)["all"]
    told = figures_of("course-gpt")["tracking"]["all"]["accuracy"]
    assert found["accuracy"] > told - 0.06
    assert found["accuracy"] > found["chance"] + 0.12
    assert found["accuracy"] > found["last_mention"] + 0.2


def test_course_gpt_tells_stories_as_its_card_says():
    model, tokenizer = load("course-gpt")
    found = acceptance(sample(model, tokenizer, 160, seed=1), [])
    told = figures_of("course-gpt")["samples"]
    assert found["sentences_accepted"] > told["sentences_accepted"] - 0.05
    assert found["stories_accepted"] > told["stories_accepted"] - 0.1


def test_course_bert_finds_masked_words_as_its_card_says():
    model, tokenizer = load("course-bert")
    test = load_split("stories", "test") + load_split("reviews", "test")
    rows = [tokenizer(row["text"]).input_ids for row in test]
    places = [(row, at) for row in rows for at in content_places(tokenizer, row)]
    assert len(places) == figures_of("course-bert")["n"]  # the card leaves none out
    n = 1500
    places = sorted(random.Random(0).sample(places, n), key=lambda place: len(place[0]))
    parts = [places[i : i + 50] for i in range(0, n, 50)]
    guesses = sum((fill_masks(model, tokenizer, part) for part in parts), [])
    right = sum(g == row[at] for g, (row, at) in zip(guesses, places, strict=True))
    told = figures_of("course-bert")["top1"]
    three_errors = 3 * math.sqrt(told * (1 - told) / n)
    assert right / n == pytest.approx(told, abs=three_errors)


def test_course_bert_is_better_than_n_grams_beyond_luck():
    told = figures_of("course-bert")
    for order in ORDERS:
        low, high = told[f"gap_to_ngram{order}"]
        assert 0.05 <= low <= told["top1"] - told[f"ngram{order}_top1"] <= high
