"""The model that learns to copy: its texts, what is measured, and that it is causal."""

import math

import torch
from torch.testing import assert_close

from utils.copying import (
    SEQ_LEN,
    VOCAB_SIZE,
    AttentionOnly,
    draw_repeats,
    learn_to_copy,
    measure_copying,
    next_token_nats,
)


def _draw(batch_size=6, seed=0):
    return draw_repeats(batch_size, torch.Generator().manual_seed(seed))


def test_texts_repeat_their_block_to_the_end():
    ids, is_repeat = _draw(64)
    lengths = (~is_repeat).sum(1)
    assert ids.shape == is_repeat.shape == (64, SEQ_LEN)
    assert lengths.min() >= 8
    assert lengths.max() <= 16
    assert len(lengths.unique()) > 4
    for row, length in zip(ids, lengths.tolist(), strict=True):
        assert_close(row[length:], row[: SEQ_LEN - length])


def test_same_generator_gives_the_same_texts():
    assert_close(_draw(seed=3), _draw(seed=3))
    assert (_draw(seed=3)[0] != _draw(seed=4)[0]).any()


def test_no_logit_depends_on_later_tokens():
    torch.manual_seed(0)
    model, (ids, _) = AttentionOnly(2), _draw()
    changed = ids.clone()
    changed[:, 20:] = (changed[:, 20:] + 1) % VOCAB_SIZE
    before, after = model(ids), model(changed)
    assert before.shape == (6, SEQ_LEN, VOCAB_SIZE)
    assert_close(before[:, :20], after[:, :20])
    assert (before[:, 20:] - after[:, 20:]).abs().max() > 1e-3


def test_nats_price_the_token_that_comes_next():
    ids, _ = _draw()

    def certain(ids):  # knows the next token, is sure of it
        following = torch.cat([ids[:, 1:], ids[:, :1]], dim=1)
        return torch.nn.functional.one_hot(following, VOCAB_SIZE) * 100.0

    def ignorant(ids):
        return torch.zeros(*ids.shape, VOCAB_SIZE)

    assert_close(next_token_nats(certain, ids), torch.zeros(6, SEQ_LEN - 1))
    nats = next_token_nats(ignorant, ids)
    assert_close(nats, torch.full_like(nats, math.log(VOCAB_SIZE)))


def test_a_measurement_has_two_scores_for_each_head_of_each_layer():
    found = measure_copying(AttentionOnly(3, d_model=8, n_heads=4), *_draw())
    assert [len(found["copy"]), len(found["previous"])] == [3, 3]
    scores = torch.tensor([found["copy"], found["previous"]])
    assert scores.shape == (2, 3, 4)
    assert scores.min() >= 0
    assert scores.max() <= 1


def test_training_is_watched_from_first_to_last_and_can_be_repeated():
    rows = learn_to_copy(seed=5, n_steps=5, watch_every=2)
    assert [row["step"] for row in rows] == [0, 2, 4, 5]
    assert rows == learn_to_copy(seed=5, n_steps=5, watch_every=2)
    assert rows != learn_to_copy(seed=6, n_steps=5, watch_every=2)
    assert rows[-1]["loss"] < rows[0]["loss"]
