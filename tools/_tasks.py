"""The checkpoints that are fine-tuned from course-bert: steps, and what they read."""

import json
from dataclasses import asdict, dataclass

from tools._stamp import REPO, code_stamp, data_sums
from utils.support.files import data_path, sha256

_CODE = ("attention", "layers", "positions", "train", "bert", "spans", "tasks")


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

    def is_watched(self, step: int) -> bool:
        """Say whether to measure after this step."""
        return step % self.watch_every == 0 or step == self.n_steps

    def stamp(self) -> str:
        """Return a short hash of this plan, its code, its data and its base."""
        files = [REPO / "utils" / f"{name}.py" for name in _CODE]
        files.append(REPO / "tools" / "_recipe_tasks.py")
        sums = data_sums(f"{self.data}/train", f"tokenizers/{self.tokenizer}")
        base = sha256(data_path("checkpoints", self.base, "model.safetensors"))
        return code_stamp(files, json.dumps(asdict(self)), sums, base)


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
        TaskPlan(
            "course-bert-qa",
            "bert_spans",
            "questions",
            "answer",
            n_more=40_000,
            n_steps=5_000,
            batch_size=32,
            lr=3e-3,
            muon=3.3,
        ),
    )
}
