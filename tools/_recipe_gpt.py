"""How course-gpt is trained, and what is watched meanwhile."""

import torch
from torch import Tensor

from tools._evaluate import answer_probes, collect_probes, row_logp
from tools._plans import SEED, Plan
from tools._recipes import Run, story_texts
from utils.attention import watch_attention
from utils.gpt import GPT, RotaryGPT, next_token_loss
from utils.heads import copy_score, previous_score
from utils.support.datasets import load_split
from utils.support.vocabularies import VOCABULARIES, read_merges
from utils.tokenizer import BPETokenizer, pad_batch
from utils.train import Batches


def gpt_run(plan: Plan) -> Run:
    """Each row is one story, from its start to its end: only so can it be tracked."""
    tokenizer = BPETokenizer(*read_merges("gpt"))
    end = tokenizer.specials["<|endoftext|>"]
    # Which positions, and why: docs/decisions/0005-course-gpt.md.
    model = {"gpt2": GPT, "gpt_neox": RotaryGPT}[plan.kind](
        VOCABULARIES["gpt"].size,
        plan.max_seq_len,
        plan.d_model,
        plan.n_heads,
        plan.n_layers,
        plan.dropout,
    )
    rows = [[end, *tokenizer.encode(t), end] for t in story_texts(plan.n_more)]
    batches = Batches([len(row) for row in rows], plan.batch_size, SEED)

    def loss_at(step: int) -> Tensor:
        batch = pad_batch([rows[i] for i in batches.at(step)], end)
        return next_token_loss(model, batch["input_ids"], batch["attention_mask"])

    held = load_split("stories", "validation")
    far = [p for p in collect_probes(held) if p.n_distractors >= 1][: plan.n_watched]
    told = [[end, *tokenizer.encode(r["text"]), end] for r in held[: plan.n_watched]]

    def measure() -> dict:
        outcomes = answer_probes(model, far, tokenizer.encode, end)
        right = sum(o.is_right for o in outcomes) / len(outcomes)
        return {"tracking": round(right, 4), **_watch_gpt(model, told[:64], end)}

    return Run(plan, model, loss_at, measure)


@torch.inference_mode()
def _watch_gpt(model: GPT, rows: list[list[int]], end: int) -> dict:
    """Return the held-out loss and what each head does, layer by layer."""
    batch = pad_batch(rows, end)
    ids, is_real = batch["input_ids"], batch["attention_mask"]
    with watch_attention(model) as seen:
        nats = -row_logp(model, rows, end).sum().item()
    scores = {
        "copy": [copy_score(w, ids, is_real).tolist() for w in seen.values()],
        "previous": [previous_score(w, is_real).tolist() for w in seen.values()],
    }
    rounded = {k: [[round(x, 4) for x in h] for h in v] for k, v in scores.items()}
    n_tokens = sum(len(row) - 1 for row in rows)
    return {"validation_loss": round(nats / n_tokens, 4), **rounded}
