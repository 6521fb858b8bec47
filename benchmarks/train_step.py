"""Measure a training step: our GPT and BERT beside transformers' of the same size.

Both run in one process on the same batch, with the same weights, optimizer and loss;
theirs with torch's fused attention ("sdpa"). They take turns, and the median of each
counts, so that a busy machine slows both alike. The script stops if the losses differ.

Our BERT scores the vocabulary at masked tokens only; theirs scores it everywhere, which
is part of the difference.

    python benchmarks/train_step.py --repeats 15 --json train_step.json

`--at-least 0.9` exits with 1 if ours has less than 0.9 times the speed of theirs.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))

import torch  # noqa: E402
import transformers  # noqa: E402
import typer  # noqa: E402
from torch.nn import functional as F  # noqa: E402
from transformers import AutoModelForCausalLM, AutoModelForMaskedLM  # noqa: E402

from benchmarks._common import (  # noqa: E402
    AtLeast,
    DModel,
    JsonPath,
    NLayers,
    Threads,
    keep,
    refuse_slower,
    show_setting,
    show_table,
)
from utils.bert import (  # noqa: E402
    IGNORED,
    Bert,
    BertForMaskedLM,
    mask_tokens,
    masked_token_loss,
)
from utils.gpt import GPT, next_token_loss  # noqa: E402
from utils.support.checkpoints import save_checkpoint  # noqa: E402
from utils.train import Recipe, make_optimizer, train_step  # noqa: E402

VOCAB_SIZE = 2048
RECIPE = Recipe(n_steps=1000, lr=1e-4)


def make_gpt_losses(sizes: dict, ids: torch.Tensor) -> tuple:
    """Return both models and the loss of each."""
    ours = GPT(VOCAB_SIZE, sizes["seq_len"], sizes["d_model"], 4, sizes["n_layers"])
    with tempfile.TemporaryDirectory() as folder:
        save_checkpoint(folder, "gpt2", ours, "gpt")
        ours = GPT.load(folder)  # both from the same fp16 file
        theirs = AutoModelForCausalLM.from_pretrained(
            folder, attn_implementation="sdpa"
        )
    theirs.config.use_cache = False
    is_real = torch.ones_like(ids)
    return (
        (ours, lambda: next_token_loss(ours, ids, is_real)),
        (theirs, lambda: theirs(ids, labels=ids).loss),
    )


def make_bert_losses(sizes: dict, ids: torch.Tensor) -> tuple:
    """Return both models and the loss of each; a sixth of the rows is padding."""
    d_model = sizes["d_model"]
    bert = Bert(
        VOCAB_SIZE, sizes["seq_len"], d_model, 4, sizes["n_layers"], 4 * d_model
    )
    ours = BertForMaskedLM(bert)
    with tempfile.TemporaryDirectory() as folder:
        save_checkpoint(folder, "bert", ours, "bert")
        ours = BertForMaskedLM.load(folder)
        theirs = AutoModelForMaskedLM.from_pretrained(
            folder, attn_implementation="sdpa"
        )
    lengths = torch.linspace(ids.shape[1] * 2 // 3, ids.shape[1], len(ids)).long()
    is_real = (torch.arange(ids.shape[1]) < lengths[:, None]).long()
    seen, targets = mask_tokens(
        ids, is_real.bool(), 4, VOCAB_SIZE, torch.Generator().manual_seed(0)
    )

    def their_loss() -> torch.Tensor:
        logits = theirs(seen, attention_mask=is_real).logits
        return F.cross_entropy(
            logits.flatten(0, 1), targets.flatten(), ignore_index=IGNORED
        )

    return (
        (ours, lambda: masked_token_loss(ours, seen, is_real, targets)),
        (theirs, their_loss),
    )


def make_step(model: torch.nn.Module, loss: Callable) -> Callable[[], float]:
    """Return a function that does one whole training step."""
    model.train()
    optimizer = make_optimizer(model, RECIPE)
    return lambda: train_step(model, optimizer, loss(), RECIPE)


def compare(pair: tuple, n_tokens: int, repeats: int) -> dict[str, float]:
    """Let both take turns; raise if their losses differ."""
    losses = [loss().item() for _, loss in pair]
    assert abs(losses[0] - losses[1]) < 1e-3, f"the losses differ: {losses}"
    steps = [make_step(model, loss) for model, loss in pair]
    times: list[list[float]] = [[], []]
    for turn in range(repeats + 2):
        for step, kept in zip(steps, times, strict=True):
            start = time.perf_counter()
            step()
            if turn >= 2:  # the first steps warm up
                kept.append(time.perf_counter() - start)
    ours, theirs = map(statistics.median, times)
    return {
        "parameters": sum(p.numel() for p in pair[0][0].parameters()),
        "ours_s": round(ours, 4),
        "theirs_s": round(theirs, 4),
        "ours_tokens_per_s": round(n_tokens / ours),
        "theirs_tokens_per_s": round(n_tokens / theirs),
        "ratio": round(theirs / ours, 2),  # above 1: ours is faster
    }


def main(
    d_model: DModel = 128,
    n_layers: NLayers = 4,
    batch_size: Annotated[int, typer.Option(min=1, help="Rows per step.")] = 16,
    seq_len: Annotated[int, typer.Option(min=8, help="Tokens per row.")] = 128,
    repeats: Annotated[int, typer.Option(min=1, help="Steps that are timed.")] = 10,
    threads: Threads = 1,
    at_least: AtLeast = None,
    json_path: JsonPath = None,
) -> None:
    """Time training steps of both; a ratio above 1 says ours is faster."""
    torch.set_num_threads(threads)
    torch.manual_seed(0)
    sizes = {"d_model": d_model, "n_layers": n_layers, "seq_len": seq_len}
    ids = torch.randint(16, VOCAB_SIZE - 16, (batch_size, seq_len))
    results = {
        "gpt": compare(make_gpt_losses(sizes, ids), ids.numel(), repeats),
        "bert": compare(make_bert_losses(sizes, ids), ids.numel(), repeats),
    }
    about = {**sizes, "batch_size": batch_size, "threads": threads}
    about |= {"torch": torch.__version__, "transformers": transformers.__version__}
    show_setting(about)
    show_table(results)
    keep(json_path, about, results)
    refuse_slower({name: row["ratio"] for name, row in results.items()}, at_least)


if __name__ == "__main__":
    typer.run(main)
