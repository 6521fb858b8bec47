"""Experiments of lesson 01: what a trained start is worth, in topics of news."""

import torch

from utils.bert import Bert, BertForMaskedLM
from utils.data import length_batches, number_labels
from utils.support.datasets import load_split
from utils.support.files import data_path
from utils.support.vocabularies import read_vocab
from utils.tasks import (
    BertForSequenceClassification,
    encode_labelled,
    label_loss,
    pad_examples,
    read_batch,
)
from utils.tokenizer import WordPieceTokenizer
from utils.train import Batches, Recipe, train

SEEDS = (0, 1, 2)
N_STEPS = 300
BATCH_SIZE = 16
LR = 1e-3
TESTS = ("test", "handwritten")


def encoder(start: str, seed: int) -> Bert:
    """Return course-bert's encoder, trained or with fresh weights."""
    bert = BertForMaskedLM.load(data_path("checkpoints", "course-bert")).bert
    if start == "trained":
        return bert
    torch.manual_seed(seed)
    table = bert.embeddings.tokens.weight
    block, longest = bert.blocks[0], bert.embeddings.positions.table.num_embeddings
    d_ff = block.feed_forward.up.out_features
    sizes = table.shape[1], block.attention.n_heads, len(bert.blocks), d_ff
    return Bert(len(table), longest, *sizes)


def topic_accuracy(start: str, seed: int) -> dict[str, float]:
    """Train encoder and head on the news; return the accuracy on both tests."""
    splits = {s: load_split("news", s) for s in ("train", *TESTS)}
    labels = tuple(number_labels(row["topic"] for row in splits["train"]))
    tokenizer = WordPieceTokenizer(read_vocab("bert"))
    rows = {
        split: [
            encode_labelled(tokenizer, row["text"], labels.index(row["topic"]), 256)
            for row in part
        ]
        for split, part in splits.items()
    }
    told = rows["train"]
    bert = encoder(start, seed)
    torch.manual_seed(seed)
    model = BertForSequenceClassification(bert, labels)
    batches = Batches([len(row.ids) for row in told], BATCH_SIZE, seed)

    def loss_at(step: int) -> torch.Tensor:
        batch = pad_examples([told[i] for i in batches.at(step)])
        return label_loss(read_batch(model, batch), batch)

    train(model.train(), loss_at, Recipe(N_STEPS, LR, 30))
    return {split: _accuracy(model.eval(), rows[split]) for split in TESTS}


@torch.inference_mode()
def _accuracy(model: BertForSequenceClassification, rows: list) -> float:
    n_right = 0
    for part in length_batches([len(row.ids) for row in rows], 50):
        batch = pad_examples([rows[i] for i in part])
        best = read_batch(model, batch).argmax(-1)
        n_right += int((best == batch["labels"]).sum())
    return n_right / len(rows)


def start() -> dict:
    """Compare encoders that begin trained and fresh, with the same heads and batches.

    Returns: for each start a list, one entry per seed: the accuracy on `test` and on
        `handwritten`.
    """
    n_rows = len(load_split("news", "train"))
    result: dict = {"n_rows": n_rows, "n_steps": N_STEPS, "seeds": SEEDS}
    for arm in ("trained", "fresh"):
        result[arm] = [topic_accuracy(arm, seed) for seed in SEEDS]
    return result


EXPERIMENTS = {"01-start": start}
