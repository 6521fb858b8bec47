"""T5: shapes, what it may see, its loss, how it starts and writes."""

import math

import pytest
import torch
from torch import nn
from torch.testing import assert_close

from utils.bert import IGNORED
from utils.layers import PreNormBlock
from utils.t5 import (
    END,
    PAD,
    T5,
    drop_shifts,
    seq2seq_loss,
    shift_right,
    write_greedily,
)

B, S, T, V, H, C, N = 2, 7, 5, 11, 3, 12, 2


@pytest.fixture
def model():
    torch.manual_seed(0)
    return T5(V, C, H, N, 20).eval()


@pytest.fixture
def source():
    return torch.randint(2, V, (B, S), generator=torch.Generator().manual_seed(1))


@pytest.fixture
def target():
    return torch.randint(2, V, (B, T), generator=torch.Generator().manual_seed(2))


def test_the_decoder_never_sees_the_future_and_reads_all_of_the_source(
    model, source, target
):
    logits = model(source, target)
    assert logits.shape == (B, T, V)
    later = target.clone()
    later[:, 3:] = (later[:, 3:] + 1) % V
    assert_close(model(source, later)[:, :3], logits[:, :3])
    assert (model(source, later)[:, 3:] - logits[:, 3:]).abs().max() > 1e-3
    other = source.clone()
    other[:, -1] = (other[:, -1] + 1) % V
    assert (model(other, target)[:, 0] - logits[:, 0]).abs().max() > 1e-4


def test_padding_of_the_source_changes_nothing(model, source, target):
    padded = torch.cat([source, torch.full((B, 3), PAD)], dim=1)
    is_real = torch.ones(B, S + 3).long()
    is_real[:, S:] = 0
    assert_close(model(padded, target, is_real), model(source, target))
    assert (model(padded, target) - model(source, target)).abs().max() > 1e-4


def test_order_matters_though_nothing_is_added_to_the_embeddings(model, source):
    turned = model.encode(source.flip(1)).flip(1)
    assert (turned - model.encode(source)).abs().max() > 1e-3


def test_all_layers_of_a_side_share_one_table_and_nothing_shifts(model):
    tables = {id(b.attention.positions.table) for b in model.encoder}
    assert len(tables) == 1
    assert tables != {id(b.attention.positions.table) for b in model.decoder}
    assert not [name for name, _ in model.named_parameters() if name.endswith("bias")]
    assert not [m for m in model.modules() if isinstance(m, nn.LayerNorm)]


def test_drop_shifts_leaves_a_part_that_scales_with_its_input():
    block = PreNormBlock(C, nn.Linear(C, C), nn.Linear(C, C))
    block.attention.forward = lambda x, mask=None: torch.zeros_like(x)
    x = torch.randn(2, 3, C)
    drop_shifts(block)
    assert block.feed_forward.bias is None
    assert_close(block(x) - x, block.feed_forward(nn.RMSNorm(C, 1e-6)(x)))
    assert_close(block(9 * x) - 9 * x, block(x) - x, atol=1e-4, rtol=1e-4)


def test_scores_are_not_divided(model):
    look = model.encoder[0].attention
    x = torch.randn(B, T, C)
    q, k, *_ = look.prepare(x)
    plain = look.split_heads(look.query(x)), look.split_heads(look.key(x))
    assert_close(q @ k.mT / math.sqrt(C // H), plain[0] @ plain[1].mT)


def test_weights_start_at_lengths_that_keep_a_vector_s_length():
    torch.manual_seed(0)
    model = T5(500, 128, 4, 1, 256)
    block = model.encoder[0]
    widths = {
        128**-0.5: block.attention.key.weight,
        (128 * 32) ** -0.5: block.attention.query.weight,
        256**-0.5: block.feed_forward.down.weight,
        1.0: model.tokens.weight,
    }
    for width, weight in widths.items():
        assert weight.std().item() == pytest.approx(width, rel=0.05)
    ids = torch.randint(500, (4, 9))
    assert model(ids, ids).std().item() == pytest.approx(1, rel=0.2)


def test_shift_right_starts_with_padding_and_hides_what_is_ignored():
    labels = torch.tensor([[7, 8, END, IGNORED, IGNORED]])
    assert shift_right(labels).tolist() == [[PAD, 7, 8, END, PAD]]


def test_the_loss_asks_for_each_token_of_a_target_once(model, source):
    labels = torch.tensor([[7, 3, END, IGNORED, IGNORED], [4, 4, 9, 2, END]])
    is_real = torch.ones_like(source)
    is_real[0, 4:] = 0
    logp = model(source, shift_right(labels), is_real).log_softmax(-1)
    places = [(b, t) for b, n in ((0, 3), (1, 5)) for t in range(n)]
    prices = torch.stack([-logp[b, t, labels[b, t]] for b, t in places])
    assert_close(seq2seq_loss(model, source, is_real, labels), prices.mean())


class Parrot(T5):
    """A model that says each token of the source in turn."""

    def encode(self, source, is_real=None):
        return source

    def decode(self, target, memory, is_real=None):
        return nn.functional.one_hot(memory[:, : target.shape[1]], V).float()

    def head(self, x):
        return x


def test_greedy_decoding_ends_each_row_on_its_own():
    model = Parrot(V, C, H, N, 20)
    source = torch.tensor([[5, END, 6, 6, 6, 6], [7, 8, 9, END, 6, 6]])
    assert write_greedily(model, source).tolist() == [
        [5, END, PAD, PAD],
        [7, 8, 9, END],
    ]
    assert write_greedily(model, source, max_new_tokens=2).tolist() == [[5, 1], [7, 8]]


def test_a_text_is_learnt_by_heart_and_written_again():
    torch.manual_seed(0)
    model = T5(V, C, H, N, 20)
    source = torch.tensor([[2, 3, 4], [4, 3, 2]])
    labels = torch.tensor([[5, 6, END, IGNORED], [6, 6, 7, END]])
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(60):
        optimizer.zero_grad()
        loss = seq2seq_loss(model, source, torch.ones_like(source), labels)
        loss.backward()
        optimizer.step()
    written = write_greedily(model.eval(), source)
    assert written.tolist() == [[5, 6, END, PAD], [6, 6, 7, END]]
