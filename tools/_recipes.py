"""What each checkpoint is trained on, how, and what is measured while it trains."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from tools._evaluate import answer_probes, collect_probes, row_logp
from utils.attention import watch_attention
from utils.bert import Bert, BertForMaskedLM, mask_tokens, masked_token_loss
from utils.gpt import GPT, RotaryGPT, next_token_loss
from utils.heads import copy_score, previous_score
from utils.support.datasets import generate, load_split
from utils.support.vocabularies import VOCABULARIES, read_merges, read_vocab
from utils.tokenizer import BPETokenizer, WordPieceTokenizer, pad_batch
from utils.train import Batches, Recipe

REPO = Path(__file__).resolve().parents[1]
SEED = 0
SOURCES = ("attention", "bert", "gpt", "heads", "layers", "positions", "train")


@dataclass(frozen=True)
class Plan:
    """The sizes of one checkpoint and of its training."""

    name: str
    kind: str  # the standard's model_type
    tokenizer: str
    recipe: Recipe
    batch_size: int
    n_more: int  # stories generated on top of the shipped ones
    d_model: int = 128
    n_heads: int = 4
    n_layers: int = 4
    max_seq_len: int = 256
    dropout: float = 0.0
    watch_every: int = 200
    save_every: int = 250
    n_watched: int = 150  # probes or rows of the validation split

    def stamp(self) -> str:
        """Return a short hash of this plan and of the code it runs."""
        digest = hashlib.sha256(json.dumps(asdict(self)).encode())
        files = [REPO / "utils" / f"{name}.py" for name in SOURCES]
        for path in [*files, Path(__file__), Path(__file__).with_name("_evaluate.py")]:
            digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
        return digest.hexdigest()[:12]


PLANS = {
    "course-gpt": Plan(
        "course-gpt", "gpt_neox", "gpt", Recipe(12_000, 2e-3, 200), 16, n_more=30_000
    ),
    "course-bert": Plan(
        "course-bert", "bert", "bert", Recipe(12_000, 1e-3, 600), 16, n_more=30_000
    ),
}
SMOKE = {
    "recipe": Recipe(6, 1e-3, 2),
    "n_more": 0,
    "watch_every": 3,
    "save_every": 2,
    "n_watched": 4,
}


@dataclass(frozen=True)
class Run:
    """A plan with its model and data: what `utils.train.train` needs."""

    plan: Plan
    model: nn.Module
    loss_at: Callable[[int], Tensor]
    measure: Callable[[], dict]


def make_run(plan: Plan) -> Run:
    """Draw the first weights and read the data."""
    torch.manual_seed(SEED)
    return _bert_run(plan) if plan.kind == "bert" else _gpt_run(plan)


def story_texts(n_more: int) -> list[str]:
    """Return the shipped training stories and as many generated ones."""
    rows = load_split("stories", "train")
    rows = rows + (generate("stories", n_more, seed=11) if n_more else [])
    return [row["text"] for row in rows]


# --- GPT --------------------------------------------------------------------------


def _gpt_run(plan: Plan) -> Run:
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


# --- BERT -------------------------------------------------------------------------


def _bert_run(plan: Plan) -> Run:
    """Rows are stories and reviews, each [CLS] text [SEP]."""
    tokenizer = WordPieceTokenizer(read_vocab("bert"))
    vocab_size = VOCABULARIES["bert"].size
    d_model = plan.d_model
    sizes = d_model, plan.n_heads, plan.n_layers, 4 * d_model, plan.dropout
    model = BertForMaskedLM(Bert(vocab_size, plan.max_seq_len, *sizes))
    texts = story_texts(plan.n_more)
    texts += [row["text"] for row in load_split("reviews", "train")]
    rows = [tokenizer.encode(text) for text in texts]
    batches = Batches([len(row) for row in rows], plan.batch_size, SEED)

    def draw(rows: list[list[int]], seed: int) -> tuple[Tensor, Tensor, Tensor]:
        batch = pad_batch(rows, 0)
        ids, is_real = batch["input_ids"], batch["attention_mask"]
        maskable = is_real.bool() & (ids >= len(VOCABULARIES["bert"].first))
        generator = torch.Generator().manual_seed(seed)
        seen, targets = mask_tokens(
            ids, maskable, tokenizer.vocab["[MASK]"], vocab_size, generator
        )
        return seen, is_real, targets

    def loss_at(step: int) -> Tensor:
        # Another mask at each step: the same text is another exercise next time.
        return masked_token_loss(
            model, *draw([rows[i] for i in batches.at(step)], step)
        )

    held = load_split("stories", "validation") + load_split("reviews", "validation")
    told = [tokenizer.encode(row["text"]) for row in held[: plan.n_watched]]

    @torch.inference_mode()
    def measure() -> dict:
        loss = masked_token_loss(model, *draw(told, 10**9)).item()
        return {"validation_loss": round(loss, 4)}

    return Run(plan, model, loss_at, measure)
