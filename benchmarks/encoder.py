"""Measure lesson 06's classifier beside transformers' BERT of the same size.

Both train and answer on the same batches of real reviews, bucketed by length, and take
turns in one process, so that a busy machine slows both alike; theirs runs with torch's
fused attention ("sdpa"). Width, depth, heads and vocabulary are the same; BERT has a
learned table of positions, a pooler and norms behind its parts, ours rotary positions
and a mean. Then the same batches padded to one length, which is what bucketing saves.

    python benchmarks/encoder.py --batches 60 --json encoder.json

`--at-least 0.9` exits with 1 if ours has less than 0.9 times the speed of theirs.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))

import torch  # noqa: E402
import transformers  # noqa: E402
import typer  # noqa: E402
from torch.nn import functional as F  # noqa: E402
from transformers import BertConfig, BertForSequenceClassification  # noqa: E402

from benchmarks._common import (  # noqa: E402
    AtLeast,
    DModel,
    JsonPath,
    NLayers,
    Threads,
    keep,
    refuse_slower,
    show_setting,
)
from utils.classifier import ClassifierSizes, TextClassifier  # noqa: E402
from utils.data import (  # noqa: E402
    encode_rows,
    fit_tokenizer,
    length_batches,
    number_labels,
)
from utils.support.datasets import load_split  # noqa: E402
from utils.train import Batches, Recipe, make_optimizer, train_step  # noqa: E402

RECIPE = Recipe(n_steps=1000, lr=1e-3)
MAX_LENGTH = 128
Batch = dict[str, torch.Tensor]
Scorer = Callable[[Batch], torch.Tensor]


def load_sets() -> tuple[int, dict]:
    """Return the size of the vocabulary and the encoded splits of the reviews."""
    rows = {split: load_split("reviews", split) for split in ("train", "test")}
    tokenizer = fit_tokenizer((row["text"] for row in rows["train"]), 1500)
    numbers = number_labels(row["label"] for row in rows["train"])
    sets = {s: encode_rows(tokenizer, rows[s], numbers, MAX_LENGTH) for s in rows}
    return len(tokenizer.vocab), sets


def make_models(vocab_size: int, d_model: int, n_layers: int) -> dict[str, tuple]:
    """Return name → model and how it scores a batch."""
    d_ff = 2 * d_model
    sizes = ClassifierSizes(vocab_size, 2, d_model, 4, n_layers, d_ff, MAX_LENGTH, 0.0)
    ours = TextClassifier(sizes)
    config = BertConfig(
        vocab_size=vocab_size,
        hidden_size=d_model,
        num_hidden_layers=n_layers,
        num_attention_heads=4,
        intermediate_size=d_ff,
        max_position_embeddings=MAX_LENGTH,
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
        attn_implementation="sdpa",
    )
    theirs = BertForSequenceClassification(config)
    return {
        "ours": (ours, lambda b: ours(b["input_ids"], b["attention_mask"])),
        "theirs": (
            theirs,
            lambda b: (
                theirs(
                    input_ids=b["input_ids"], attention_mask=b["attention_mask"]
                ).logits
            ),
        ),
    }


def make_trainer(model: torch.nn.Module, score: Scorer) -> Callable[[Batch], float]:
    """Return a function that does one whole training step on a batch."""
    model.train()
    optimizer = make_optimizer(model, RECIPE)

    def step(batch: Batch) -> float:
        loss = F.cross_entropy(score(batch), batch["labels"])
        return train_step(model, optimizer, loss, RECIPE)

    return step


def make_answerer(model: torch.nn.Module, score: Scorer) -> Callable[[Batch], object]:
    """Return a function that scores a batch for use, not for training."""
    model.eval()
    return torch.inference_mode()(score)


def take_turns(actions: dict[str, Callable], batches: list[Batch]) -> dict[str, float]:
    """Return the seconds that each needs for all batches, batch by batch in turn."""
    for action in actions.values():
        for batch in batches[:3]:  # warm up
            action(batch)
    spent = {name: [] for name in actions}
    for batch in batches:
        for name, action in actions.items():
            start = time.perf_counter()
            action(batch)
            spent[name].append(time.perf_counter() - start)
    median = statistics.median(sum(spent.values(), []))
    # One hiccup of the machine must not decide: no batch counts for over ten medians.
    return {
        name: sum(min(t, 10 * median) for t in times) for name, times in spent.items()
    }


def widen(batch: Batch) -> Batch:
    """Return the same batch padded to MAX_LENGTH, as `padding="max_length"` does."""
    room = MAX_LENGTH - batch["input_ids"].shape[1]
    names = ("input_ids", "attention_mask")
    return batch | {name: F.pad(batch[name], (0, room)) for name in names}


def measure(d_model: int, n_layers: int, n_batches: int) -> dict[str, dict]:
    """Return the seconds of both and their ratios, by what was measured."""
    vocab_size, sets = load_sets()
    numbering = Batches(sets["train"].lengths.tolist(), 32)
    train = [sets["train"].batch(numbering.at(step)) for step in range(n_batches)]
    short_first = length_batches(sets["test"].lengths, 64)
    test = [sets["test"].batch(rows) for rows in short_first]
    torch.manual_seed(0)
    models = make_models(vocab_size, d_model, n_layers)
    counts = {
        name: sum(p.numel() for p in model.parameters())
        for name, (model, _) in models.items()
    }
    trainers = {name: make_trainer(*pair) for name, pair in models.items()}
    found = {"parameters": counts, "training_s": take_turns(trainers, train)}
    answerers = {name: make_answerer(*pair) for name, pair in models.items()}
    found["inference_s"] = take_turns(answerers, test)
    step = make_trainer(*models["ours"])
    widths = {"bucketed": step, "max_length": lambda batch: step(widen(batch))}
    found["padding_s"] = take_turns(widths, train)
    found["ratios"] = {  # above 1: ours, or bucketing, is faster
        "training": found["training_s"]["theirs"] / found["training_s"]["ours"],
        "inference": found["inference_s"]["theirs"] / found["inference_s"]["ours"],
        "bucketing": found["padding_s"]["max_length"] / found["padding_s"]["bucketed"],
    }
    return found


def main(
    d_model: DModel = 64,
    n_layers: NLayers = 2,
    batches: Annotated[int, typer.Option(min=3, help="Batches of 32 rows.")] = 60,
    threads: Threads = 1,
    at_least: AtLeast = None,
    json_path: JsonPath = None,
) -> None:
    """Time both; a ratio above 1 says ours (or bucketing) is faster."""
    torch.set_num_threads(threads)
    about = {"d_model": d_model, "n_layers": n_layers, "batches": batches}
    about |= {"threads": threads, "torch": torch.__version__}
    about |= {"transformers": transformers.__version__}
    show_setting(about)
    results = measure(d_model, n_layers, batches)
    for name, row in results.items():
        cells = (f"{key} {value:,.3f}" for key, value in row.items())
        typer.echo(f"{name:12} " + "   ".join(cells))
    keep(json_path, about, results)
    beside = {name: results["ratios"][name] for name in ("training", "inference")}
    refuse_slower(beside, at_least)


if __name__ == "__main__":
    typer.run(main)
