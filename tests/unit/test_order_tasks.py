"""Order tasks: what the queue and the stories ask, and that models can learn them."""

import pytest
import torch
from torch.nn import functional as F
from torch.testing import assert_close

from utils.attention import causal_mask
from utils.order_tasks import (
    ANNA,
    BEN,
    LENGTHS,
    SHORT,
    NextWord,
    OrderClassifier,
    Reader,
    before,
    draw_queues,
    find_words,
    fit,
    join_stories,
    loss_by_length,
    number_words,
    six_schemes,
    train_on_windows,
    train_short_test_long,
)
from utils.positions import CausalT5Positions, T5Positions

B, T, C, H, V = 3, 7, 12, 2, 11
NAMES = ["none", "sinusoidal", "learned", "rotary", "T5", "ALiBi"]


def make_classifier(name, seed=0):
    torch.manual_seed(seed)
    return OrderClassifier(Reader(V, C, H, 2, six_schemes(C, H, T, False)[name])).eval()


def make_writer(name, max_seq_len=T):
    torch.manual_seed(0)
    return NextWord(Reader(V, C, H, 2, six_schemes(C, H, max_seq_len, True)[name]))


def draw(n_rows, seed=0):
    return draw_queues(n_rows, T, V, torch.Generator().manual_seed(seed))


def test_six_schemes_are_fresh_and_fit_the_direction():
    assert list(six_schemes(C, H, T, True)) == NAMES
    assert isinstance(six_schemes(C, H, T, True)["T5"], CausalT5Positions)
    encoders = six_schemes(C, H, T, False)
    assert type(encoders["T5"]) is T5Positions
    assert encoders["learned"].table.num_embeddings == T
    assert encoders["T5"].max_distance == T


# --- the queue ---


def test_queues_hold_anna_and_ben_and_nobody_twice():
    ids, labels = draw(200)
    assert ids.shape == (200, T)
    assert labels.shape == (200,)
    assert all(len(set(row)) == T and {ANNA, BEN} <= set(row) for row in ids.tolist())
    assert ids.max() < V
    assert 60 < labels.sum() < 140
    again, _ = draw(200)
    assert torch.equal(ids, again)


def test_labels_say_who_stands_before_whom():
    ids = torch.tensor([[5, ANNA, 3, BEN], [BEN, 2, ANNA, 4]])
    assert before(ids).tolist() == [True, False]
    assert before(ids.flip(1)).tolist() == [False, True]


@pytest.mark.parametrize("name", ["none", "ALiBi"])
def test_a_queue_and_its_reversal_look_alike_to_symmetric_readers(name):
    model, (ids, _) = make_classifier(name), draw(20)
    assert_close(model(ids), model(ids.flip(1)), atol=1e-5, rtol=0)
    mask = causal_mask(T)
    moved = model(ids, mask) - model(ids.flip(1), mask)
    assert moved.abs().max() > 1e-3


@pytest.mark.parametrize("name", ["sinusoidal", "learned", "rotary", "T5"])
def test_the_others_tell_a_queue_from_its_reversal(name):
    model, (ids, _) = make_classifier(name), draw(20)
    assert (model(ids) - model(ids.flip(1))).abs().max() > 1e-4


def test_places_stand_in_for_positions_in_embeddings():
    model, (ids, _) = make_classifier("sinusoidal"), draw(2)
    assert_close(model(ids, places=torch.arange(T)), model(ids))
    assert not torch.equal(model(ids, places=torch.arange(T) + 3), model(ids))


def test_fit_learns_an_easy_task_and_returns_each_loss():
    torch.manual_seed(0)
    layer = torch.nn.Linear(2, 2)
    x = torch.randn(64, 2)
    y = (x[:, 0] > 0).long()
    losses = fit(layer, lambda step: F.cross_entropy(layer(x), y), 60, lr=0.1)
    assert len(losses) == 60
    assert losses[-1] < 0.5 * losses[0]


# --- the stories ---


def test_words_are_small_and_signs_stand_alone():
    assert find_words("Élodie's CAFÉ!") == ["élodie", "'", "s", "café", "!"]


def test_frequent_words_get_low_ids_and_rare_ones_share_zero():
    texts = ["the sea the sea the pier"]
    word_ids = number_words(texts, 3)
    assert word_ids == {"the": 1, "sea": 2}
    assert join_stories([*texts, "Sea!"], word_ids).tolist() == [1, 2, 1, 2, 1, 0, 2, 0]


@pytest.mark.parametrize("name", NAMES)
def test_a_writer_never_sees_the_next_word(name):
    model, ids = make_writer(name), torch.randint(V, (B, T))
    changed = ids.clone()
    changed[:, -1] = (ids[:, -1] + 1) % V
    assert_close(model(ids)[:, :-1], model(changed)[:, :-1], atol=1e-5, rtol=0)
    assert model(ids).shape == (B, T, V)


def test_every_length_asks_the_same_words():
    class Constant(torch.nn.Module):
        def forward(self, ids):
            return torch.arange(float(V)).expand(*ids.shape, V)

    words = torch.randint(V, (200,))
    losses = loss_by_length(Constant(), words, (4, 9, 20), n_asked=3)
    assert losses[0] == pytest.approx(losses[1]) == pytest.approx(losses[2])
    rows = words.unfold(0, 21, 64)[:, -3:].flatten()
    assert losses[0] == pytest.approx(
        -torch.arange(float(V)).log_softmax(0)[rows].mean().item(), rel=1e-5
    )


def test_a_learned_table_ends_and_the_others_go_on():
    words = torch.randint(V, (100,))
    losses = loss_by_length(make_writer("learned"), words, (T, T + 1), n_asked=4)
    assert losses[0] > 0
    assert losses[1] is None
    for name in set(NAMES) - {"learned"}:
        assert None not in loss_by_length(make_writer(name), words, (T, T + 1), 4)


def test_training_on_windows_is_the_same_for_the_same_seed():
    words = torch.randint(V, (300,))
    first = train_on_windows(make_writer("T5"), words, T, 4, seed=1)
    assert first == train_on_windows(make_writer("T5"), words, T, 4, seed=1)
    assert first != train_on_windows(make_writer("T5"), words, T, 4, seed=2)


def test_an_arm_trains_short_and_is_tested_at_all_lengths():
    words = torch.arange(600) % V
    model, losses = train_short_test_long("learned", words, words, 2, seed=0)
    assert len(losses) == len(LENGTHS)
    known = [loss is not None for loss in losses]
    assert known == [length <= SHORT for length in LENGTHS]
    assert model.reader.tokens.num_embeddings == V
    assert sum(p.numel() for p in model.parameters()) < 250_000
