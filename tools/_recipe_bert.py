"""How course-bert is trained, and what is watched meanwhile."""

import torch
from torch import Tensor

from tools._plans import SEED, Plan
from tools._recipes import Run, fast_matrices, story_texts, widen
from utils.bert import Bert, BertForMaskedLM, mask_tokens, masked_token_loss
from utils.support.datasets import generate, load_split
from utils.support.vocabularies import VOCABULARIES, read_vocab
from utils.tokenizer import WordPieceTokenizer, pad_batch
from utils.train import Batches

_PIECES = (32, 64, 128)  # tokens per row, stage by stage; whole texts in the end


def bert_texts(n_more: int) -> list[str]:
    """Return stories, and reviews, news and passages, a third as many of each."""
    texts = story_texts(n_more)
    for name in ("reviews", "news", "questions"):
        rows = load_split(name, "train")
        rows = rows + (generate(name, n_more // 3, seed=11) if n_more else [])
        texts += [_text_of(row) for row in rows]
    return texts


def _text_of(row: dict) -> str:
    return row["text"] if "text" in row else f"{row['question']} {row['context']}"


def cut(rows: list[list[int]], n: int) -> list[list[int]]:
    """Cut rows, each [CLS] text [SEP], into pieces of n tokens, likewise framed."""
    pieces = []
    for first, *body, last in rows:
        starts = range(0, max(1, len(body) - n // 2), n - 2)
        pieces += [[first, *body[i : i + n - 2], last] for i in starts]
    return pieces


def bert_run(plan: Plan) -> Run:
    """Rows are texts, each [CLS] text [SEP]; first short pieces of them, then whole."""
    tokenizer = WordPieceTokenizer(read_vocab("bert"))
    vocab_size = VOCABULARIES["bert"].size
    d_model = plan.d_model
    sizes = d_model, plan.n_heads, plan.n_layers, 4 * d_model, plan.dropout
    model = BertForMaskedLM(Bert(vocab_size, plan.max_seq_len, *sizes))
    widen(model, plan.first_scale)
    whole = [tokenizer.encode(text) for text in bert_texts(plan.n_more)]
    # A masked place knows its position only, and has few neighbours to find in a
    # short row: with whole texts at once nothing is learnt but how frequent words are.
    stages = [(cut(whole, n), plan.batch_size * _PIECES[-1] // n) for n in _PIECES]
    stages.append((whole, plan.batch_size))
    batches = [Batches([len(row) for row in rows], n, SEED) for rows, n in stages]

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
        stage = min(step // plan.n_short_steps, len(_PIECES))
        rows, _ = stages[stage]
        at = step - stage * plan.n_short_steps
        # Another mask at each step: the same text is another exercise next time.
        batch = draw([rows[i] for i in batches[stage].at(at)], step)
        with fast_matrices():
            return masked_token_loss(model, *batch)

    held = load_split("stories", "validation") + load_split("reviews", "validation")
    told = [tokenizer.encode(row["text"]) for row in held[: plan.n_watched]]

    @torch.inference_mode()
    def measure() -> dict:
        loss = masked_token_loss(model, *draw(told, 10**9)).item()
        return {"validation_loss": round(loss, 4)}

    return Run(plan, model, loss_at, measure)
