"""Measure a shipped directory as a reader would load it: through transformers."""

import math
from collections.abc import Iterable, Sequence
from itertools import chain
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
from tools._recipe_gpt import gpt_stages, gpt_texts
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
ORDERS = (3, 4, 5, 6)  # of the n-grams beside a masked language model


def measure_gpt(folder: Path, is_smoke: bool) -> dict:
    """Return perplexity, tracking and acceptance of samples over the test set."""
    from transformers import AutoModelForCausalLM, AutoTokenizer

    model = AutoModelForCausalLM.from_pretrained(folder).eval()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    end = tokenizer.eos_token_id
    test = load_split("stories", "test")[: 4 if is_smoke else None]
    texts = [row["text"] for row in test]
    stages = [(0, gpt_texts(0))] if is_smoke else gpt_stages(PLANS["course-gpt"])
    trained_on = [text for _, told in stages for text in told]

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
    rows = [tokenizer(row["text"]).input_ids for row in test]
    places = [(row, at) for row in rows for at in content_places(tokenizer, row)]
    places = sorted(places[:8] if is_smoke else places, key=lambda place: len(place[0]))
    parts = [places[i : i + 32] for i in range(0, len(places), 32)]
    ours = chain.from_iterable(fill_masks(model, tokenizer, part) for part in parts)
    right = _are_right(ours, places)
    trained_on = bert_texts(0 if is_smoke else PLANS["course-bert"].n_more)
    texts = trained_on[: 100 if is_smoke else None]
    beside = _beside_ngrams(right, places, tokenizer, texts)
    top1 = round(sum(right) / len(right), 4)
    return {
        "n": len(places),
        "parameters": model.num_parameters(),
        "top1": top1,
        **beside,
    }


def _are_right(guesses: Iterable[int], places: Sequence[tuple]) -> list[bool]:
    return [g == row[at] for g, (row, at) in zip(guesses, places, strict=True)]


def _beside_ngrams(
    right: list[bool], places: Sequence[tuple], tokenizer, trained_on: list[str]
) -> dict:
    """Return what n-grams find at the same places, and how much more was right."""
    rows = [tokenizer(text).input_ids for text in trained_on]
    words = sorted({row[at] for row in rows for at in content_places(tokenizer, row)})
    texts = [tuple(row) for row, _ in places]
    figures = {}
    for order in ORDERS:
        counted = KneserNey(rows, order, len(tokenizer))
        theirs = _are_right(counted.fill_all(places, words), places)
        gap = bootstrap_gap(right, theirs, texts)
        figures[f"ngram{order}_top1"] = round(sum(theirs) / len(theirs), 4)
        figures[f"gap_to_ngram{order}"] = [round(end, 4) for end in gap]
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


@torch.inference_mode()
def fill_masks(model, tokenizer, places: list[tuple[list[int], int]]) -> list[int]:
    """Hide one word in each row; return the model's first guess for each."""
    rows = [[*row[:at], tokenizer.mask_token_id, *row[at + 1 :]] for row, at in places]
    batch = tokenizer.pad({"input_ids": rows}, return_tensors="pt")
    logits = model(batch["input_ids"], attention_mask=batch["attention_mask"]).logits
    at = torch.tensor([place for _, place in places])
    return logits[torch.arange(len(rows)), at].argmax(-1).tolist()


def bootstrap_gap(
    ours: list[bool], theirs: list[bool], texts: Sequence | None = None, n: int = 2000
) -> tuple:
    """Return the 95 % interval of the difference of two paired accuracies.

    Args:
        texts: which text each place stands in; texts are drawn, not places, because
            the places of one text are not independent of each other. Without it each
            place is a text of its own.
    """
    gaps = torch.tensor(ours).double() - torch.tensor(theirs).double()
    names = range(len(gaps)) if texts is None else texts
    numbers = {name: i for i, name in enumerate(dict.fromkeys(names))}
    text_of = torch.tensor([numbers[name] for name in names])
    sums = torch.zeros(len(numbers)).double().index_add(0, text_of, gaps)
    sizes = text_of.bincount().double()
    generator = torch.Generator().manual_seed(0)
    picks = torch.randint(len(sums), (n, len(sums)), generator=generator)
    means = sums[picks].sum(-1) / sizes[picks].sum(-1)
    return tuple(means.quantile(torch.tensor([0.025, 0.975]).double()).tolist())


MEASURES = {"gpt_neox": measure_gpt, "bert": measure_bert, "t5": measure_t5}
