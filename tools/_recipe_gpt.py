"""How course-gpt is trained, and what is watched meanwhile."""

from functools import lru_cache

import torch
from torch import Tensor

from tools._evaluate import HARD_KINDS, answer_probes, collect_probes, row_logp
from tools._plans import SEED, Plan
from tools._recipes import Run, fast_matrices, story_texts, widen
from utils.attention import watch_attention
from utils.gpt import RotaryGPT, next_token_loss
from utils.heads import answer_score, copy_score, previous_score
from utils.support.datasets import held_grams, load_split
from utils.support.vocabularies import VOCABULARIES, read_merges
from utils.support.world import stories
from utils.support.world.dice import Dice
from utils.support.world.stories_drills import drills
from utils.support.world.stories_probes import Probe
from utils.tokenizer import BPETokenizer, pad_batch
from utils.train import Batches


def gpt_texts(n_more: int) -> list[str]:
    """Return whole stories; generated ones have wordings that no file has."""
    return story_texts(n_more, more=0.3)


def gpt_stages(plan: Plan) -> list[tuple[int, list[str]]]:
    """Return what is read in turn, each with its number of steps at most."""
    return [
        (plan.n_drill_steps, drill_texts(plan.n_drills)),
        (plan.n_short_steps, drill_texts(plan.n_shorts, is_plain=False)),
        (plan.n_steps, gpt_texts(plan.n_more)),
    ]


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
    widen(model, plan.first_scale)
    stages = gpt_stages(plan)
    rows = [[[end, *tokenizer.encode(t), end] for t in texts] for _, texts in stages]
    batches = [Batches(list(map(len, part)), plan.batch_size, SEED) for part in rows]

    def loss_at(step: int) -> Tensor:
        # Tracking is learnt from plain stories first: docs/decisions/0005.
        stage = 0
        while step >= stages[stage][0]:
            step -= stages[stage][0]
            stage += 1
        picked = [rows[stage][i] for i in batches[stage].at(step)]
        batch = pad_batch(picked, end)
        with fast_matrices():
            return next_token_loss(model, batch["input_ids"], batch["attention_mask"])

    def measure() -> dict:
        return watch_gpt(model, tokenizer, end, plan.n_watched)

    return Run(plan, model, loss_at, measure)


def drill_rows(n: int, seed: int = 12, is_plain: bool = True) -> list[dict]:
    """Draw plain or short stories; no eight words are in the held-out ones too."""
    held = load_split("stories", "validation") + load_split("stories", "test")
    avoid = held_grams(stories, held)
    return list(drills(Dice("stories", seed, "drills"), n, avoid, is_plain))


def drill_texts(n: int, is_plain: bool = True) -> list[str]:
    """Return the texts of `drill_rows`."""
    return [row["text"] for row in drill_rows(n, is_plain=is_plain)]


@lru_cache(maxsize=2)
def _watched(n: int) -> tuple[list[str], list[Probe], list[Probe]]:
    """Return validation stories, their questions, and those of new plain stories."""
    held = load_split("stories", "validation")
    far = [p for p in collect_probes(held) if p.n_distractors >= 1]
    plain = collect_probes(drill_rows(n, seed=13))
    near = [p for p in plain if p.n_distractors >= 1 and p.kind in HARD_KINDS]
    return [row["text"] for row in held[:64]], far[:n], near[:n]


def watch_gpt(model: RotaryGPT, tokenizer: BPETokenizer, end: int, n: int) -> dict:
    """Measure the held-out loss, tracking, and what each head does."""
    texts, far, near = _watched(n)
    encode, found = tokenizer.encode, {}
    for name, probes in (("tracking", far), ("drills", near)):
        outcomes = answer_probes(model, probes, encode, end)
        found[name] = round(sum(o.is_right for o in outcomes) / len(outcomes), 4)
    asked = [probe for probe in near if probe.kind == "holder"]
    told = [[end, *encode(text), end] for text in texts]
    found |= _watch_heads(model, told, end)
    looks = _watch_answers(model, asked, encode, end)
    return found | {name: _short(scores) for name, scores in looks.items()}


@torch.inference_mode()
def _watch_heads(model: RotaryGPT, rows: list[list[int]], end: int) -> dict:
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
