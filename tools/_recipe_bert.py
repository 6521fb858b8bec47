"""How course-bert is trained, and what is watched meanwhile."""

import torch
from torch import Tensor

from tools._plans import SEED, Plan
from tools._recipes import Run, story_texts, widen
from utils.bert import Bert, BertForMaskedLM, mask_tokens, masked_token_loss
from utils.support.datasets import generate, load_split
from utils.support.vocabularies import VOCABULARIES, read_vocab
from utils.tokenizer import WordPieceTokenizer, pad_batch
from utils.train import Batches


def bert_texts(n_more: int) -> list[str]:
    """Return stories and reviews; of the generated ones, every fourth is a review."""
    rows = load_split("reviews", "train")
    rows = rows + (generate("reviews", n_more // 3, seed=11) if n_more else [])
    return story_texts(n_more) + [row["text"] for row in rows]


def bert_run(plan: Plan) -> Run:
    """Rows are stories and reviews, each [CLS] text [SEP]."""
    tokenizer = WordPieceTokenizer(read_vocab("bert"))
    vocab_size = VOCABULARIES["bert"].size
    d_model = plan.d_model
    sizes = d_model, plan.n_heads, plan.n_layers, 4 * d_model, plan.dropout
    model = BertForMaskedLM(Bert(vocab_size, plan.max_seq_len, *sizes))
    widen(model, plan.first_scale)
    rows = [tokenizer.encode(text) for text in bert_texts(plan.n_more)]
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
