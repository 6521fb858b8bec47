"""How course-t5 is trained, and what is watched meanwhile."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from tools._plans import SEED, Plan
from tools._recipes import Run, fast_matrices
from tools._renamed import renamed
from utils.bert import IGNORED
from utils.support.datasets import generate, load_split
from utils.support.vocabularies import VOCABULARIES, read_merges
from utils.support.world.news import late
from utils.t5 import END, PAD, T5, seq2seq_loss, shift_right
from utils.text_tasks import PREFIXES, list_names
from utils.tokenizer import BPETokenizer, pad_batch
from utils.train import Batches

Texts = list[tuple[str, str]]  # source with its prefix, target
Rows = list[tuple[list[int], list[int]]]

TASKS = tuple(PREFIXES)
# Rows per batch, for a batch of 16: short rows come in greater number.
_TIMES = {"summary": 1.5, "en_fr": 4.0, "py_js": 1.5, "names": 1.0, "sentences": 4.0}
# Tasks take turns; summaries, the hardest, have three.
_STAGES = (
    ("en_fr", "sentences", "py_js", "sentences"),
    ("summary", "en_fr", "summary", "py_js", "summary", "names"),
)
_LAST = ("summary", "en_fr", "summary", "py_js", "summary", "names", "summary")
SHARE_LATE = 0.3  # the same, of the news that join in the end
SHARE_MORE = 0.6  # of generated news: told in wordings that do not ship
_SENTENCE = re.compile(r'.+?[.!?]"?(?= |$)')


def task_rows(split: str, n_more: int = 0) -> dict[str, list[dict]]:
    """Return the rows of each set: all that ship, and generated ones to train on."""
    more = {"en_fr": n_more, "py_js": n_more // 3, "news": n_more}
    found = {name: load_split(name, split) for name in more}
    if n_more:
        for name, n in more.items():
            is_news = name == "news"
            share = SHARE_MORE if is_news else 0.0
            found[name] = found[name] + generate(name, n, 11, share, leads=is_news)
    return found


def task_texts(rows: dict[str, list[dict]]) -> dict[str, Texts]:
    """Say every task as source and target; summaries and names are both of the news."""
    pairs = {
        "summary": [(row["text"], row["summary"]) for row in rows["news"]],
        "en_fr": [(row["source"], row["target"]) for row in rows["en_fr"]],
        "py_js": [(row["source"], row["target"]) for row in rows["py_js"]],
        "names": [
            (r["text"], list_names(r["text"], r["entities"])) for r in rows["news"]
        ],
    }
    return {task: _prefixed(task, found) for task, found in pairs.items()}


def _prefixed(task: str, pairs: Texts) -> Texts:
    return [(PREFIXES[task] + source, target) for source, target in pairs]


def sentence_texts(rows: list[dict]) -> Texts:
    """Return single sentences of the news with their names: short rows to copy from."""
    pairs = []
    for row in rows:
        for match in _SENTENCE.finditer(row["text"]):
            start, end = match.span()
            inside = [e for e in row["entities"] if start <= e[0] and e[1] <= end]
            pairs.append((match[0].strip(), list_names(row["text"], inside)))
    return _prefixed("names", pairs)


# --- The run ----------------------------------------------------------------------


def training_texts(n_more: int, n_late: int = 0) -> tuple[dict[str, Texts], int]:
    """Return source and target of each task; most news have other names than drawn.

    Args:
        n_late: news with first sentences that the others do not have.

    Returns: the texts, and how many of the news come before the late ones. The single
        sentences are of those before.
    """
    rows = task_rows("train", n_more)
    shipped, n_before = load_split("news", "train"), len(rows["news"])
    if n_late:
        held = load_split("news", "validation") + load_split("news", "test")
        rows["news"] = rows["news"] + late(n_late, 11, held, SHARE_LATE)
    rows["news"] = renamed(rows["news"], shipped, strange=False)
    texts = task_texts(rows)
    return texts | {"sentences": sentence_texts(rows["news"][:n_before])}, n_before


def encoder_of_texts() -> Callable[[Texts], Rows]:
    """Return what turns texts into ids, each with its end."""
    tokenizer = BPETokenizer(*read_merges("t5"))

    def encode(texts: Texts) -> Rows:
        return [tuple([*tokenizer.encode(t), END] for t in pair) for pair in texts]

    return encode


def make_batch(rows: Rows) -> tuple[Tensor, Tensor, Tensor]:
    """Return source, its mask and labels, padded."""
    source = pad_batch([row[0] for row in rows], PAD)
    labels = pad_batch([row[1] for row in rows], IGNORED)["input_ids"]
    return source["input_ids"], source["attention_mask"], labels


@dataclass(frozen=True)
class Turns:
    """Tasks that take turns: each step is a batch of one of them."""

    order: tuple[str, ...]
    rows: dict[str, Rows]
    batches: dict[str, Batches]

    def at(self, step: int) -> Rows:
        """Return the rows of a step, counted from the stage's start."""
        cycle, place = divmod(step, len(self.order))
        task = self.order[place]
        number = cycle * self.order.count(task) + self.order[:place].count(task)
        return [self.rows[task][i] for i in self.batches[task].at(number)]


def t5_run(plan: Plan) -> Run:
    """Each batch is of one task; in the beginning all rows are short.

    In the end, news with further first sentences join the others.
    """
    d_model = plan.d_model
    sizes = d_model, plan.n_heads, plan.n_layers, 2 * d_model, plan.dropout
    model = T5(VOCABULARIES["t5"].size, *sizes)
    encode = encoder_of_texts()
    texts, n_news = training_texts(plan.n_more, plan.n_late)
    rows = {task: encode(found) for task, found in texts.items()}
    before = rows | {task: rows[task][:n_news] for task in ("summary", "names")}
    first, second = (_in_batches(found, plan.batch_size) for found in (before, rows))
    stages = [Turns(order, before, first) for order in _STAGES]
    stages.append(Turns(_LAST, rows, second))
    n_before = plan.n_steps - plan.n_late_steps
    starts = 0, plan.n_short_steps, n_before

    def loss_at(step: int) -> Tensor:
        stage = sum(start <= step for start in starts[1:])
        with fast_matrices():
            batch = make_batch(stages[stage].at(step - starts[stage]))
            return seq2seq_loss(model, *batch)

    held = task_texts(task_rows("validation"))
    watched = {task: encode(held[task][: plan.n_watched]) for task in TASKS}
    parts = n_before, plan.n_late_steps
    return Run(plan, model, loss_at, lambda: watch_t5(model, watched), parts=parts)


def _in_batches(rows: dict[str, Rows], batch_size: int) -> dict[str, Batches]:
    return {
        task: Batches(
            [len(source) + len(target) for source, target in found],
            int(batch_size * _TIMES[task]),
            SEED,
        )
        for task, found in rows.items()
    }


@torch.inference_mode()
def watch_t5(model: T5, watched: dict[str, Rows]) -> dict:
    """Measure the loss and the share of targets that greedy decoding would write.

    Greedy decoding writes a target if and only if each of its tokens is the likeliest
    after those before it, so nothing has to be written to know.
    """
    found = {}
    for task, rows in watched.items():
        nats, n_tokens, right = 0.0, 0, []
        for i in range(0, len(rows), 25):
            source, is_real, labels = make_batch(rows[i : i + 25])
            memory = model.encode(source, is_real)
            logits = model.head(model.decode(shift_right(labels), memory, is_real))
            asked = labels != IGNORED
            logp = logits[asked].log_softmax(-1)
            nats -= logp.gather(-1, labels[asked][:, None]).sum().item()
            n_tokens += int(asked.sum())
            right += ((logits.argmax(-1) == labels) | ~asked).all(-1).tolist()
        found[f"{task}_loss"] = round(nats / n_tokens, 4)
        found[f"{task}_exact"] = round(sum(right) / len(right), 4)
    return found
