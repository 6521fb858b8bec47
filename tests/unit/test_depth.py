"""Stacks of blocks at their start: wirings, gradients, likeness."""

import pytest
import torch
from torch import nn
from torch.testing import assert_close

from utils.attention import MultiHeadAttention
from utils.depth import (
    WIRINGS,
    NormOnlyBlock,
    PlainBlock,
    ResidualOnlyBlock,
    build_stack,
    gradient_sizes,
    likeness,
    start_balanced,
    start_of_stack,
)
from utils.layers import FeedForward

B, T, C = 2, 5, 12


def _block(kind):
    torch.manual_seed(0)
    return kind(C, MultiHeadAttention(C, 3), FeedForward(C, 20))


def test_blocks_wire_what_their_names_say():
    x = torch.randn(B, T, C)
    plain, norms = _block(PlainBlock), _block(NormOnlyBlock)
    residuals = _block(ResidualOnlyBlock)
    assert_close(plain(x), plain.feed_forward(plain.attention(x)))
    mixed = norms.attention_norm(norms.attention(x))
    assert_close(norms(x), norms.feed_forward_norm(norms.feed_forward(mixed)))
    mixed = x + residuals.attention(x)
    assert_close(residuals(x), mixed + residuals.feed_forward(mixed))


@pytest.mark.parametrize("wiring", WIRINGS)
def test_mask_reaches_the_attention_in_every_wiring(wiring):
    (block,) = build_stack(wiring, 1, d_model=C, n_heads=3)
    x = torch.randn(1, T, C, dtype=torch.double, requires_grad=True)
    block(x, torch.ones(T, T, dtype=torch.bool).tril())[0, 1, 0].backward()
    assert x.grad[0, 2:].abs().max() == 0
    assert x.grad[0, 0].abs().max() > 0


def test_balanced_start_keeps_the_size_of_what_passes():
    torch.manual_seed(0)
    linear = nn.Linear(400, 400).apply(start_balanced)
    assert 0.9 < linear(torch.randn(50, 400)).std() < 1.1
    assert linear.bias.abs().max() == 0


def test_gradient_sizes_are_those_of_all_weights_together():
    blocks = nn.ModuleList([nn.Linear(2, 3), nn.Linear(3, 1)])
    blocks[1](blocks[0](torch.ones(1, 2))).sum().backward()
    found = gradient_sizes(blocks)
    wanted = [
        torch.cat([p.grad.flatten() for p in b.parameters()]).norm() for b in blocks
    ]
    assert found == pytest.approx([w.item() for w in wanted])


def test_likeness_is_1_for_equal_directions_and_0_for_right_angles():
    row = torch.randn(C)
    scaled = row * torch.tensor([1.0, 2.0, 3.0])[:, None]
    assert likeness(scaled.expand(B, 3, C)) == pytest.approx(1, abs=1e-6)
    assert likeness(torch.eye(4)[None]) == pytest.approx(0, abs=1e-6)
    assert likeness(torch.tensor([[[1.0, 0.0], [-1.0, 0.0]]])) == pytest.approx(-1)


def test_start_is_the_same_for_a_seed_and_has_a_gradient_per_block():
    gradients, alike = start_of_stack("pre-norm", 3, seed=1, vocab_size=7, seq_len=T)
    assert len(gradients) == 3
    assert all(g > 0 for g in gradients)
    assert -1 <= alike <= 1
    again = start_of_stack("pre-norm", 3, seed=1, vocab_size=7, seq_len=T)
    assert again == (gradients, alike)
    other = start_of_stack("pre-norm", 3, seed=2, vocab_size=7, seq_len=T)
    assert other != again


def test_unknown_wiring_is_refused_by_name():
    with pytest.raises(ValueError, match="'sandwich'.*pre-norm"):
        build_stack("sandwich", 2)
