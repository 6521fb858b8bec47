"""The checkpoints that are fine-tuned from course-bert: steps, and what they read."""

import json
from dataclasses import asdict, dataclass
from typing import ClassVar

from tools._stamp import REPO, code_stamp, data_sums, wordings
from utils.support.files import data_path, sha256

_CODE = ("attention", "layers", "positions", "train", "bert", "spans", "tasks")
# What draws and asks the short passages, which no file holds.
_ASKED = (
    *("ask", "drills", "grammar", "passage", "values"),
    *("people", "town", "trade", "twins"),
)


@dataclass(frozen=True)
class TaskPlan:
    """What one fine-tuned checkpoint is made of."""

    name: str
    kind: str  # which head: see utils.support.checkpoints
    data: str  # a data set, with the shipped training rows and n_more generated ones
    field: str  # of a row: what is asked
    n_more: int
    n_steps: int
    batch_size: int
    lr: float
    more: float = 0.0  # share of the generated rows' sentences in further wordings
    warmup_steps: int = 100
    weight_decay: float = 0.01
    muon: float = 0.0  # its learning rate, as a multiple of lr
    dropout: float = 0.0
    n_plain_steps: int = 0  # on reviews without negation, contrast, irony and the like
    base: str = "course-bert"
    tokenizer: str = "bert"
    watch_every: int = 500
    save_every: int = 250
    n_watched: int = 500  # rows of the validation split
    code: ClassVar[tuple[str, ...]] = ()  # what it depends on besides

    def is_watched(self, step: int) -> bool:
        """Say whether to measure after this step."""
        return step % self.watch_every == 0 or step == self.n_steps

    def stamp(self) -> str:
        """Return a short hash of this plan, its code, its data and its base."""
        names = [f"utils/{name}" for name in _CODE]
        names += ["tools/_recipe_tasks", *self.code]
        names += ["tools/_renamed"] if self.kind == "bert_tokens" else []
        names += wordings(f"{self.data}_more") if self.more else []
        files = [REPO / f"{name}.py" for name in names]
        sums = data_sums(f"{self.data}/train", f"tokenizers/{self.tokenizer}")
        base = sha256(data_path("checkpoints", self.base, "model.safetensors"))
        return code_stamp(files, json.dumps(asdict(self)), sums, base)


@dataclass(frozen=True)
class AnswersPlan(TaskPlan):
    """What the checkpoint that answers is made of: exercises before the passages."""

    n_copy_steps: int = 0  # random tokens twice, with gaps in the second
    n_find_steps: int = 0  # random sentences, and words of one as the question
    n_short_steps: int = 0  # short passages, one sentence of each event
    n_swap_steps: int = 1  # in which ever fewer words of these are random
    n_longer_steps: int = 0  # the same with two sentences of each event
    n_passages: int = 0  # questions about short passages that are drawn, of each length
    code: ClassVar[tuple[str, ...]] = (
        "tools/_recipe_answers",
        *(f"utils/support/world/questions_{name}" for name in _ASKED),
    )

    def lengths(self) -> dict[str, int]:
        """Return the numbers of steps of the stages, in their order."""
        before = {
            "copy": self.n_copy_steps,
            "find": self.n_find_steps,
            "short": self.n_short_steps,
            "longer": self.n_longer_steps,
        }
        return before | {"whole": self.n_steps - sum(before.values())}


TASKS = {
    plan.name: plan
    for plan in (
        TaskPlan(
            "course-bert-sentiment",
            "bert_text",
            "reviews",
            "label",
            n_more=150_000,
            more=0.15,
            n_steps=26_000,
            batch_size=32,
            lr=3e-4,
            n_plain_steps=250,
        ),
        TaskPlan(
            "course-bert-topic",
            "bert_text",
            "news",
            "topic",
            n_more=30_000,
            n_steps=1_200,
            batch_size=32,
            lr=1e-3,
        ),
        TaskPlan(
            "course-bert-ner",
            "bert_tokens",
            "news",
            "entities",
            n_more=90_000,
            more=0.4,
            n_steps=9_000,
            batch_size=32,
            lr=1e-3,
        ),
        AnswersPlan(
            "course-bert-qa",
            "bert_spans",
            "questions",
            "answer",
            n_more=110_000,
            more=0.35,
            n_steps=21_000,
            batch_size=32,
            lr=3e-3,
            muon=3.3,
            n_copy_steps=2_500,
            n_find_steps=3_000,
            n_short_steps=3_000,
            n_swap_steps=2_000,
            n_longer_steps=4_000,
            n_passages=40_000,
        ),
    )
}
