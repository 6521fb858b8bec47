"""Measure a shipped directory as a reader would load it: through transformers."""

import math
import random
from collections.abc import Sequence
from pathlib import Path

import regex
import torch

from tools._evaluate import (
    acceptance,
    answer_probes,
    collect_probes,
    perplexity_per_word,
    tracking_table,
)
from tools._measure_t5 import measure_t5
from tools._ngram import KneserNey
from tools._plans import PLANS
from tools._recipe_bert import bert_texts
from tools._recipes import story_texts
from utils.support.datasets import load_split

# Words that carry no content; a masked one says little about a model.
_STOP = """
a about after all also and any are as at be been before but by can could did do down
for from had has have he her here hers him his how i if in into is it its just me more
most my no not now of off on one only or our out over she so some than that the their
them then there they this to too two up very was we were what when where which while who
whom whose will with would you your
"""
STOP_WORDS = frozenset(_STOP.split())


def measure_gpt(folder: Path, is_smoke: bool) -> dict:
    """Return perplexity, tracking and acceptance of samples over the test set."""
    from transformers import AutoModelForCausalLM, AutoTokenizer

    model = AutoModelForCausalLM.from_pretrained(folder).eval()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    end = tokenizer.eos_token_id
    test = load_split("stories", "test")[: 4 if is_smoke else None]
    texts = [row["text"] for row in test]
    trained_on = story_texts(0 if is_smoke else PLANS["course-gpt"].n_more)

    def encode(text: str) -> list[int]:
        return tokenizer(text).input_ids

    def logits_of(ids, is_real):
        return model(ids, attention_mask=is_real).logits

    rows = [[end, *encode(t), end] for t in trained_on[: 100 if is_smoke else None]]
    counted = KneserNey(rows, 4, len(tokenizer))
    nats = sum(counted.nats([end, *encode(text), end]) for text in texts)
    outcomes = answer_probes(logits_of, collect_probes(test), encode, end)
    samples = sample(model, tokenizer, 4 if is_smoke else 1000)
    return {
        "parameters": model.num_parameters(),
        "perplexity_per_word": round(
            perplexity_per_word(logits_of, texts, encode, end), 3
        ),
        "ngram_perplexity_per_word": round(
            math.exp(nats / sum(len(text.split()) for text in texts)), 3
        ),
        "tracking": tracking_table(outcomes),
        "samples": acceptance(samples, trained_on),
        "examples": samples[:3],
    }


@torch.inference_mode()
def sample(model, tokenizer, n: int, seed: int = 0) -> list[str]:
    """Let the model tell n stories at temperature 1, from first word to last."""
    torch.manual_seed(seed)
    end = tokenizer.eos_token_id
    texts = []
    while len(texts) < n:
        start = torch.full((min(100, n - len(texts)), 1), end)
        ids = model.generate(
            start,
            attention_mask=torch.ones_like(start),
            do_sample=True,
            top_k=0,
            max_length=model.config.max_position_embeddings,
            pad_token_id=end,
        )
        texts += tokenizer.batch_decode(ids, skip_special_tokens=True)
    return texts


def measure_bert(folder: Path, is_smoke: bool) -> dict:
    """Return how often the model and n-grams find a masked content word."""
    from transformers import AutoModelForMaskedLM, AutoTokenizer

    model = AutoModelForMaskedLM.from_pretrained(folder).eval()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    test = load_split("stories", "test") + load_split("reviews", "test")
    places = draw_places(
        tokenizer, [row["text"] for row in test], 8 if is_smoke else 1500
    )
    ours = [
        fill_masks(model, tokenizer, places[i : i + 32])
        for i in range(0, len(places), 32)
    ]
    right = [
        guess == row[at] for guess, (row, at) in zip(sum(ours, []), places, strict=True)
    ]
    trained_on = bert_texts(0 if is_smoke else PLANS["course-bert"].n_more)
    rows = [
        tokenizer(text).input_ids for text in trained_on[: 100 if is_smoke else None]
    ]
    words = sorted({row[at] for row in rows for at in content_places(tokenizer, row)})
    figures = {"n": len(places), "parameters": model.num_parameters()}
    figures["top1"] = round(sum(right) / len(right), 4)
    for order in (3, 4):
        counted = KneserNey(rows, order, len(tokenizer))
        theirs = [counted.fill(row, at, words) == row[at] for row, at in places]
        low, high = bootstrap_gap(right, theirs)
        figures[f"ngram{order}_top1"] = round(sum(theirs) / len(theirs), 4)
        figures[f"gap_to_ngram{order}"] = [round(low, 4), round(high, 4)]
    return figures


def content_places(tokenizer, row: Sequence[int]) -> list[int]:
    """Return where a content word stands that is one token."""
    tokens = [*tokenizer.convert_ids_to_tokens(row), "##"]
    return [
        i
        for i in range(1, len(row) - 1)
        if regex.fullmatch(r"\p{L}{2,}", tokens[i])
        and tokens[i] not in STOP_WORDS
        and not tokens[i + 1].startswith("##")
    ]


def draw_places(tokenizer, texts: list[str], n: int) -> list[tuple[list[int], int]]:
    """Draw n content words of test texts: (ids of the text, place of the word)."""
    dice = random.Random(0)
    rows = [tokenizer(text).input_ids for text in texts]
    found = [(row, at) for row in rows for at in content_places(tokenizer, row)]
    return dice.sample(found, n)


@torch.inference_mode()
def fill_masks(model, tokenizer, places: list[tuple[list[int], int]]) -> list[int]:
    """Hide one word in each row; return the model's first guess for each."""
    rows = [[*row[:at], tokenizer.mask_token_id, *row[at + 1 :]] for row, at in places]
    batch = tokenizer.pad({"input_ids": rows}, return_tensors="pt")
    logits = model(batch["input_ids"], attention_mask=batch["attention_mask"]).logits
    at = torch.tensor([place for _, place in places])
    return logits[torch.arange(len(rows)), at].argmax(-1).tolist()


def bootstrap_gap(ours: list[bool], theirs: list[bool], n: int = 2000) -> tuple:
    """Return the 95 % interval of the difference of two paired accuracies."""
    gaps = torch.tensor(ours).double() - torch.tensor(theirs).double()
    generator = torch.Generator().manual_seed(0)
    picks = torch.randint(len(gaps), (n, len(gaps)), generator=generator)
    means = gaps[picks].mean(-1)
    return tuple(means.quantile(torch.tensor([0.025, 0.975]).double()).tolist())


MEASURES = {"gpt_neox": measure_gpt, "bert": measure_bert, "t5": measure_t5}
