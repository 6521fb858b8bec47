"""How course-bert is fine-tuned for each task, and what is watched meanwhile."""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn

from tools._plans import SEED
from tools._recipes import Run, fast_matrices
from tools._renamed import renamed
from tools._tasks import TaskPlan
from utils.bert import Bert, BertForMaskedLM
from utils.data import length_batches, number_labels
from utils.spans import tag_names
from utils.support.datasets import generate, load_split
from utils.support.files import data_path
from utils.support.vocabularies import read_vocab
from utils.tasks import (
    BertForQuestionAnswering,
    BertForSequenceClassification,
    BertForTokenClassification,
    Example,
    encode_labelled,
    encode_question,
    encode_tagged,
    label_loss,
    pad_examples,
    read_batch,
    tag_loss,
)
from utils.tokenizer import WordPieceTokenizer
from utils.train import Batches

LOSSES = {"bert_text": label_loss, "bert_tokens": tag_loss}


def drawn_rows(plan: TaskPlan) -> list[dict]:
    """Return the shipped training rows and those that the generator adds."""
    rows = load_split(plan.data, "train")
    if plan.n_more:
        rows = rows + generate(plan.data, plan.n_more, seed=11, more=plan.more)
    return rows


def training_rows(plan: TaskPlan) -> list[dict]:
    """Return what is trained on: the rows as drawn; for names, most with other ones."""
    rows = drawn_rows(plan)
    if plan.kind != "bert_tokens":
        return rows
    return renamed(rows, load_split(plan.data, "train"), strange=True)


def label_names(plan: TaskPlan) -> tuple[str, ...]:
    """Return the names of the classes, in the order of the model's scores."""
    rows = load_split(plan.data, "train")
    if plan.kind == "bert_text":
        return tuple(number_labels(row[plan.field] for row in rows))
    if plan.kind == "bert_tokens":
        return tag_names(sorted({kind for row in rows for *_, kind in row[plan.field]}))
    return ()


def encoder_of(
    plan: TaskPlan, labels: Sequence[str], max_seq_len: int
) -> Callable[[dict], Example]:
    """Return what turns a row into an example."""
    tokenizer = WordPieceTokenizer(read_vocab(plan.tokenizer))

    def encode(row: dict) -> Example:
        if plan.kind == "bert_text":
            label = labels.index(row[plan.field])
            return encode_labelled(tokenizer, row["text"], label, max_seq_len)
        if plan.kind == "bert_tokens":
            spans = row[plan.field]
            return encode_tagged(tokenizer, row["text"], spans, labels, max_seq_len)
        place = row["answer_start"], row["answer_start"] + len(row["answer"])
        texts = row["question"], row["context"]
        return encode_question(tokenizer, *texts, place, max_seq_len)

    return encode


def with_head(plan: TaskPlan, bert: Bert, labels: Sequence[str]) -> nn.Module:
    """Put the task's head on an encoder."""
    bert.dropout.p = plan.dropout
    for block in bert.blocks:
        block.dropout.p = plan.dropout
    if plan.kind == "bert_spans":
        return BertForQuestionAnswering(bert, plan.dropout)
    kinds = {
        "bert_text": BertForSequenceClassification,
        "bert_tokens": BertForTokenClassification,
    }
    return kinds[plan.kind](bert, labels, plan.dropout)


class Stage:
    """Rows that are trained on for a while, batch by batch."""

    def __init__(self, rows: list[Example], batch_size: int) -> None:
        self.rows = rows
        self.batches = Batches([len(row.ids) for row in rows], batch_size, SEED)

    def at(self, step: int) -> list[Example]:
        """Return the rows of batch number `step`."""
        return [self.rows[i] for i in self.batches.at(step)]


def task_run(plan: TaskPlan) -> Run:
    """Encoder and head learn together, on shipped and generated rows."""
    bert = BertForMaskedLM.load(data_path("checkpoints", plan.base)).bert
    labels = label_names(plan)
    model = with_head(plan, bert, labels)
    encode = encoder_of(plan, labels, bert.embeddings.positions.table.num_embeddings)
    told = training_rows(plan)
    stages = [Stage([encode(row) for row in told], plan.batch_size)]
    if plan.n_plain_steps:
        plain = [encode(row) for row in told if row["phenomenon"] == "plain"]
        stages.insert(0, Stage(plain, plan.batch_size))
    price = LOSSES[plan.kind]

    def loss_at(step: int) -> Tensor:
        is_plain = step < plan.n_plain_steps
        at = step if is_plain else step - plan.n_plain_steps
        batch = pad_examples(stages[0 if is_plain else -1].at(at))
        with fast_matrices():
            logits = read_batch(model, batch)
        return price(logits.float(), batch)

    return Run(plan, model, loss_at, watcher(plan, model, encode, price))


def watcher(
    plan: TaskPlan,
    model: nn.Module,
    encode: Callable[[dict], Example],
    price: Callable[[Tensor, dict[str, Tensor]], Tensor],
) -> Callable[[], dict]:
    """Return what measures the mean price of the validation rows, in nats."""
    held = [encode(row) for row in load_split(plan.data, "validation")]
    held = held[: plan.n_watched]
    parts = length_batches([len(row.ids) for row in held], 50)

    @torch.inference_mode()
    def measure() -> dict:
        total = 0.0
        for part in parts:
            batch = pad_examples([held[i] for i in part])
            total += len(part) * price(read_batch(model, batch), batch).item()
        return {"validation_loss": round(total / len(held), 4)}

    return measure
