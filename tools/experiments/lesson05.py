"""Experiments of lesson 05: every scheme of positions on texts longer than training."""

from utils.order_tasks import (
    LENGTHS,
    SHORT,
    join_stories,
    number_words,
    train_short_test_long,
)
from utils.support.files import data_path, read_jsonl

SCHEMES = ("none", "sinusoidal", "learned", "rotary", "T5", "ALiBi")
SEEDS = (0, 1, 2)
VOCAB_SIZE = 1024
N_STEPS = 600


def extrapolation() -> dict:
    """Train each scheme on windows of 32 words of the stories, test on up to 256.

    Returns: `losses`: scheme → one list per seed, in nats per word, in the order of
        `lengths`; None where a learned table has ended.
    """
    texts = {
        split: [
            row["text"] for row in read_jsonl(data_path("stories", f"{split}.jsonl"))
        ]
        for split in ("train", "validation")
    }
    word_ids = number_words(texts["train"], VOCAB_SIZE)
    words = join_stories(texts["train"], word_ids)
    test_words = join_stories(texts["validation"], word_ids)
    losses = {
        name: [
            train_short_test_long(name, words, test_words, N_STEPS, seed)[1]
            for seed in SEEDS
        ]
        for name in SCHEMES
    }
    return {
        "n_steps": N_STEPS,
        "trained_on": SHORT,
        "lengths": LENGTHS,
        "losses": losses,
    }


EXPERIMENTS = {"05-extrapolation": extrapolation}
