"""How course-t5 is trained, and what is watched meanwhile."""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from tools._plans import SEED, Plan
from tools._recipes import Run, fast_matrices
from utils.bert import IGNORED
from utils.support.datasets import generate, load_split
from utils.support.vocabularies import VOCABULARIES, read_merges
from utils.t5 import END, PAD, T5, seq2seq_loss, shift_right
from utils.text_tasks import PREFIXES, list_names
from utils.tokenizer import BPETokenizer, pad_batch
from utils.train import Batches

Texts = list[tuple[str, str]]  # source with its prefix, target
Rows = list[tuple[list[int], list[int]]]

TASKS = tuple(PREFIXES)
# Rows per batch, for a batch of 16: short rows come in greater number.
_TIMES = {"summary": 1.5, "en_fr": 4.0, "py_js": 1.5, "names": 1.0, "sentences": 4.0}
# Tasks take turns; summaries, the hardest, have two.
_STAGES = (
    ("en_fr", "sentences", "py_js", "sentences"),
    ("summary", "en_fr", "summary", "py_js", "names"),
)
_SHARE_MORE = 0.4  # of generated news: told in wordings that do not ship
_SENTENCE = re.compile(r'.+?[.!?]"?(?= |$)')


def task_rows(split: str, n_more: int = 0) -> dict[str, list[dict]]:
    """Return the rows of each set: all that ship, and generated ones to train on."""
    more = {"en_fr": n_more, "py_js": n_more // 3, "news": n_more}
    found = {name: load_split(name, split) for name in more}
    if n_more:
        for name, n in more.items():
            share = _SHARE_MORE if name == "news" else 0.0
            found[name] = found[name] + generate(name, n, seed=11, more=share)
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


# --- Names that nobody has --------------------------------------------------------

_STARTS = "b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pr r s sh st t tr v w"
_ENDS = "n l r s t m d ck th lla nda rne v x ss ld rt by ton ley wick ham ford na ra ko"


def made_up_name(dice: random.Random) -> str:
    """Put a name together that is in no list."""
    n = dice.choice((1, 1, 2))
    parts = [dice.choice(_STARTS.split()) + dice.choice("aeiou") for _ in range(n)]
    return ("".join(parts) + dice.choice(_ENDS.split())).capitalize()


def rename(
    row: dict,
    dice: random.Random,
    invent: Callable[[random.Random], str] = made_up_name,
) -> dict:
    """Give people, places and organisations of an item other names, in summary too."""
    text, bare, kept = row["text"], [], set()
    edges = [0, *(edge for span in row["entities"] for edge in span[:2]), len(text)]
    pieces = [text[a:b] for a, b in zip(edges, edges[1:], strict=False)]
    kinds = [None, *(k for *_, kind in row["entities"] for k in (kind, None))]
    for piece, kind in zip(pieces, kinds, strict=True):
        words = re.findall(r"\w+", piece)
        if kind in (None, "DATE"):
            kept.update(words)
        else:
            bare += words if kind == "PER" else words[:1]
    new = {word: invent(dice) for word in sorted({*bare} - kept) if len(word) > 2}
    pieces, entities, end = [_swap(piece, new) for piece in pieces], [], 0
    for piece, kind in zip(pieces, kinds, strict=True):
        start, end = end, end + len(piece)
        if kind:
            entities.append([start, end, kind])
    summary = _swap(row["summary"], new)
    return row | {"text": "".join(pieces), "entities": entities, "summary": summary}


def _swap(text: str, new: dict[str, str]) -> str:
    return re.sub(r"\w+", lambda word: new.get(word[0], word[0]), text)


# --- The run ----------------------------------------------------------------------


def training_texts(n_more: int) -> dict[str, Texts]:
    """Return source and target of each task; every second item has made-up names."""
    rows = task_rows("train", n_more)
    dice = random.Random(SEED)
    # Copied names are learnt only where lists of names do not do.
    rows["news"] = [
        rename(row, dice) if i % 2 else row for i, row in enumerate(rows["news"])
    ]
    return task_texts(rows) | {"sentences": sentence_texts(rows["news"])}


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
    """Each batch is of one task; in the beginning all rows are short."""
    d_model = plan.d_model
    sizes = d_model, plan.n_heads, plan.n_layers, 2 * d_model, plan.dropout
    model = T5(VOCABULARIES["t5"].size, *sizes)
    encode = encoder_of_texts()
    rows = {task: encode(texts) for task, texts in training_texts(plan.n_more).items()}
    batches = {
        task: Batches(
            [len(source) + len(target) for source, target in found],
            int(plan.batch_size * _TIMES[task]),
            SEED,
        )
        for task, found in rows.items()
    }
    stages = [Turns(order, rows, batches) for order in _STAGES]

    def loss_at(step: int) -> Tensor:
        is_short = step < plan.n_short_steps
        at = step if is_short else step - plan.n_short_steps
        with fast_matrices():
            return seq2seq_loss(model, *make_batch(stages[not is_short].at(at)))

    held = task_texts(task_rows("validation"))
    watched = {task: encode(held[task][: plan.n_watched]) for task in TASKS}
    return Run(plan, model, loss_at, lambda: watch_t5(model, watched))


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
