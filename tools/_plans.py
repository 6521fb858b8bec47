"""The checkpoints that the course trains: sizes, steps, and what they are made of."""

import json
from dataclasses import asdict, dataclass

from tools._stamp import REPO, code_stamp, data_sums, wordings

SEED = 0
_SHARED = ("attention", "layers", "positions", "train")
# What a checkpoint and its recorded training depend on, by kind.
_CODE = {
    "gpt_neox": ("utils/gpt", "utils/heads", "tools/_recipe_gpt", "tools/_evaluate"),
    "bert": ("utils/bert", "tools/_recipe_bert"),
    "t5": ("utils/t5", "utils/text_tasks", "tools/_renamed", "tools/_recipe_t5"),
}
# Whose further wordings, which no file has, it is trained on.
_RETOLD = {
    "gpt_neox": ("stories_more", "stories_drills"),
    "t5": ("news_more", "news_leads", "news_unseen"),
}


@dataclass(frozen=True)
class Plan:
    """The sizes of one checkpoint and of its training."""

    name: str
    kind: str  # the standard's model_type
    tokenizer: str
    n_steps: int
    lr: float
    warmup_steps: int
    batch_size: int
    n_more: int  # stories generated on top of the shipped ones
    data: tuple[str, ...]  # what it is trained on, below data/
    d_model: int = 128
    n_heads: int = 4
    n_layers: int = 4
    max_seq_len: int = 256
    dropout: float = 0.0
    weight_decay: float = 0.1
    muon: float = 0.0  # its learning rate, as a multiple of lr
    base: float = 10_000.0  # of rotary positions
    first_scale: float = 1.0  # first weights are this much wider than GPT-2's
    n_drills: int = 0  # plain stories, read before the others
    n_drill_steps: int = 0
    n_shorts: int = 0  # stories of one strand in all wordings, read after the drills
    n_short_steps: int = 0  # course-bert: of pieces of texts, of each length
    n_late: int = 0  # course-t5: news with first sentences that come last
    n_late_steps: int = 0  # with these too; the rate rises and falls anew
    watch_every: int = 200
    save_every: int = 250
    n_watched: int = 150  # probes or rows of the validation split

    def is_watched(self, step: int) -> bool:
        """Say whether to measure after this step: eight times as often in drills."""
        every = self.watch_every * (8 if step > self.n_drill_steps > 0 else 1)
        return step % every == 0 or step == self.n_steps

    def stamp(self) -> str:
        """Return a short hash of this plan, of its code and of its data."""
        names = [*(f"utils/{name}" for name in _SHARED), *_CODE[self.kind]]
        names += wordings(*_RETOLD.get(self.kind, ()))
        files = [REPO / f"{name}.py" for name in names]
        return code_stamp(files, json.dumps(asdict(self)), data_sums(*self.data))


PLANS = {
    "course-gpt": Plan(
        "course-gpt",
        "gpt_neox",
        "gpt",
        n_steps=18_000,
        lr=3e-3,
        warmup_steps=100,
        batch_size=16,
        n_more=80_000,
        data=("stories/train", "tokenizers/gpt"),
        # Why two heads, this base and these first weights: docs/decisions/0005.
        n_drills=16_000,
        n_drill_steps=800,
        n_shorts=60_000,
        n_short_steps=4_000,
        watch_every=50,
        n_watched=100,
        n_layers=5,
        n_heads=2,
        muon=3.3,
        weight_decay=0.01,
        base=1e6,
        first_scale=2.5,
    ),
    "course-bert": Plan(
        "course-bert",
        "bert",
        "bert",
        n_steps=24_000,
        lr=3e-3,
        warmup_steps=100,
        batch_size=16,
        n_more=30_000,
        data=(
            *(f"{name}/train" for name in ("stories", "reviews", "news", "questions")),
            "tokenizers/bert",
        ),
        n_short_steps=1_500,  # of each of three lengths
        n_heads=2,  # as wide as those of BERT-base
        weight_decay=0.01,
        muon=3.3,
        first_scale=2.5,
    ),
    "course-t5": Plan(
        "course-t5",
        "t5",
        "t5",
        n_steps=22_500,
        lr=2e-2,  # of embeddings that begin with a width of 1: docs/decisions/0007
        warmup_steps=100,
        batch_size=16,  # news items with their names; more of what is shorter
        n_more=60_000,
        data=("news/train", "en_fr/train", "py_js/train", "tokenizers/t5"),
        n_layers=3,  # in the encoder, and in the decoder
        n_short_steps=1_500,
        n_late=40_000,
        n_late_steps=5_500,
        weight_decay=0.01,
        muon=0.5,
        watch_every=500,
        n_watched=100,
    ),
}
SMOKE = {
    "n_steps": 6,
    "warmup_steps": 2,
    "n_more": 0,
    "n_drills": 16,
    "n_drill_steps": 2,
    "n_shorts": 16,
    "n_short_steps": 2,
    "n_copy_steps": 1,
    "n_find_steps": 1,
    "n_swap_steps": 1,
    "n_longer_steps": 1,
    "n_late": 48,
    "n_late_steps": 2,
    "n_passages": 96,
    "watch_every": 1,
    "save_every": 2,
    "n_watched": 4,
}
