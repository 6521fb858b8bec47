"""How course-gpt is trained, and what is watched meanwhile."""

import torch
from torch import Tensor

from tools._evaluate import answer_probes, collect_probes, row_logp
from tools._plans import SEED, Plan
from tools._recipes import Run, story_texts
from utils.attention import watch_attention
from utils.gpt import RotaryGPT, next_token_loss
from utils.heads import answer_score, copy_score, previous_score
from utils.support.datasets import load_split
from utils.support.vocabularies import VOCABULARIES, read_merges
from utils.support.world.stories_probes import Probe
from utils.tokenizer import BPETokenizer, pad_batch
from utils.train import Batches


def gpt_run(plan: Plan) -> Run:
    """Each row is one story, from its start to its end: only so can it be tracked."""
    tokenizer = BPETokenizer(*read_merges("gpt"))
    end = tokenizer.specials["<|endoftext|>"]
    # Which positions, and why: docs/decisions/0005-course-gpt.md.
    model = RotaryGPT(
        VOCABULARIES["gpt"].size,
        plan.max_seq_len,
        plan.d_model,
        plan.n_heads,
        plan.n_layers,
        plan.dropout,
        plan.base,
    )
    for p in model.parameters():
        if p.dim() == 2:
            p.data *= plan.first_scale
    rows = [[end, *tokenizer.encode(t), end] for t in story_texts(plan.n_more)]
    batches = Batches([len(row) for row in rows], plan.batch_size, SEED)

    def loss_at(step: int) -> Tensor:
        batch = pad_batch([rows[i] for i in batches.at(step)], end)
        return next_token_loss(model, batch["input_ids"], batch["attention_mask"])

    held = load_split("stories", "validation")
    far = [p for p in collect_probes(held) if p.n_distractors >= 1][: plan.n_watched]
    asked = [p for p in far if p.kind == "holder"]
    told = [[end, *tokenizer.encode(r["text"]), end] for r in held[: plan.n_watched]]

    def measure() -> dict:
        outcomes = answer_probes(model, far, tokenizer.encode, end)
        right = sum(o.is_right for o in outcomes) / len(outcomes)
        looks = _watch_answers(model, asked, tokenizer.encode, end)
        return {
            "tracking": round(right, 4),
            **_watch_gpt(model, told[:64], end),
            **{name: _short(scores) for name, scores in looks.items()},
        }

    return Run(plan, model, loss_at, measure)


@torch.inference_mode()
def _watch_gpt(model: RotaryGPT, rows: list[list[int]], end: int) -> dict:
    """Return the held-out loss and what each head does, layer by layer."""
    batch = pad_batch(rows, end)
    ids, is_real = batch["input_ids"], batch["attention_mask"]
    with watch_attention(model) as seen:
        nats = -row_logp(model, rows, end).sum().item()
    scores = {
        "copy": [copy_score(w, ids, is_real).tolist() for w in seen.values()],
        "previous": [previous_score(w, is_real).tolist() for w in seen.values()],
    }
    n_tokens = sum(len(row) - 1 for row in rows)
    rounded = {name: _short(values) for name, values in scores.items()}
    return {"validation_loss": round(nats / n_tokens, 4), **rounded}


@torch.inference_mode()
def _watch_answers(model: RotaryGPT, probes: list[Probe], encode, end: int) -> dict:
    """Return how much each head looks, where a name must come, at which names."""
    rows = [[end, *encode(probe.prefix_text)] for probe in probes]
    batch = pad_batch(rows, end)
    ids = batch["input_ids"]
    at = torch.tensor([len(row) - 1 for row in rows])
    with watch_attention(model) as seen:
        model(ids, batch["attention_mask"])
    wanted = {
        "answer": [[probe.answer] for probe in probes],
        "others": [[n for n in p.candidates if n != p.answer] for p in probes],
    }
    places = {name: _places(ids, names, encode) for name, names in wanted.items()}
    return {
        name: [answer_score(w, at, there).tolist() for w in seen.values()]
        for name, there in places.items()
    }


def _places(ids: Tensor, names: list[list[str]], encode) -> Tensor:
    """Return where the names of each row begin: (B, T) bool."""
    first = [{encode(form)[0] for n in row for form in (n, f" {n}")} for row in names]
    return torch.stack(
        [
            torch.isin(row, torch.tensor(sorted(t)))
            for row, t in zip(ids, first, strict=True)
        ]
    )


def _short(scores: list[list[float]]) -> list[list[float]]:
    return [[round(score, 4) for score in heads] for heads in scores]
