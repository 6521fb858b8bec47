"""Attention: masks, weights, heads, what has no gradient and what raises."""

import math

import pytest
import torch
from torch.testing import assert_close

from utils.attention import (
    MultiHeadAttention,
    attention,
    causal_mask,
    fused_attention,
    padding_mask,
    watch_attention,
)

B, H, T, S, D = 2, 3, 5, 7, 4
C = H * D


@pytest.fixture(autouse=True)
def _seed():
    torch.manual_seed(0)


def make_qkv(dtype=torch.float32):
    q = torch.randn(B, H, T, D, dtype=dtype, requires_grad=True)
    k = torch.randn(B, H, S, D, dtype=dtype, requires_grad=True)
    v = torch.randn(B, H, S, D, dtype=dtype, requires_grad=True)
    return q, k, v


def make_mask(empty_row=None):
    mask = torch.rand(B, 1, T, S) > 0.4
    mask[..., 0] = True
    if empty_row is not None:
        mask[0, :, empty_row] = False
    return mask


# --- masks ---


def test_causal_mask_hides_the_future():
    expected = torch.tensor([[1, 0, 0], [1, 1, 0], [1, 1, 1]]).bool()
    assert_close(causal_mask(3), expected)


def test_padding_mask_shows_real_tokens_and_broadcasts():
    mask = padding_mask([2, 0, 3], 3)
    assert mask.shape == (3, 1, 1, 3)
    assert mask.dtype == torch.bool
    assert mask[:, 0, 0].int().tolist() == [[1, 1, 0], [0, 0, 0], [1, 1, 1]]
    assert_close(padding_mask(torch.tensor([2, 0, 3]), 3), mask)
    assert (causal_mask(3) & mask).shape == (3, 1, 3, 3)


@pytest.mark.parametrize("lengths", [[4], [1, -1], [[1, 2]]])
def test_padding_mask_refuses_impossible_lengths(lengths):
    with pytest.raises(ValueError, match="length"):
        padding_mask(lengths, 3)


# --- attention ---


def test_attention_gives_numbers_that_can_be_checked_by_hand():
    # Scores 0 and ln 3 give weights 1/4 and 3/4.
    q = torch.tensor([[math.log(3.0)]])
    k = torch.tensor([[0.0], [1.0]])
    v = torch.tensor([[0.0, 4.0], [8.0, 0.0]])
    out, weights = attention(q, k, v)
    assert_close(weights, torch.tensor([[0.25, 0.75]]))
    assert_close(out, torch.tensor([[6.0, 1.0]]))


def test_attention_has_the_shapes_and_type_of_its_inputs():
    q, k, v = make_qkv(torch.float64)
    out, weights = attention(q, k, v, make_mask())
    assert out.shape == (B, H, T, D)
    assert weights.shape == (B, H, T, S)
    assert out.dtype == weights.dtype == torch.float64


def test_weights_sum_to_one_and_are_zero_where_masked():
    mask = make_mask()
    _, weights = attention(*make_qkv(), mask)
    assert_close(weights.sum(-1), torch.ones(B, H, T))
    assert (weights[~mask.expand_as(weights)] == 0).all()


def test_a_fully_masked_row_gives_zeros_and_zero_gradient():
    for run in (lambda *a: attention(*a)[0], fused_attention):
        for bias in (None, torch.randn(H, T, S)):
            q, k, v = make_qkv()
            out = run(q, k, v, make_mask(empty_row=2), bias)
            assert (out[0, :, 2] == 0).all()
            out.square().sum().backward()
            assert (q.grad[0, :, 2] == 0).all()
            assert all(x.grad.isfinite().all() for x in (q, k, v))
            q, k, v = make_qkv()
            run(q, k, v, torch.zeros(T, S).bool(), bias).sum().backward()
            assert all((x.grad == 0).all() for x in (q, k, v))


def test_no_gradient_comes_from_the_future():
    q, k, v = (torch.randn(T, D, requires_grad=True) for _ in range(3))
    out, _ = attention(q, k, v, causal_mask(T))
    out[2].sum().backward()
    for x in (k, v):
        assert (x.grad[3:] == 0).all()
        assert (x.grad[:3] != 0).any()


def test_fused_equals_explicit_with_gradients():
    for mask in (None, make_mask(), make_mask(2), padding_mask([4, 0], S)):
        for bias in (None, torch.randn(H, T, S)):
            grads, outs = [], []
            torch.manual_seed(1)
            tensors = make_qkv()
            bias = None if bias is None else bias.detach().requires_grad_()
            wanted = [*tensors, bias] if bias is not None else tensors
            for run in (lambda *a: attention(*a)[0], fused_attention):
                out = run(*tensors, mask, bias)
                outs.append(out)
                grads.append(torch.autograd.grad(out.square().sum(), wanted))
            assert_close(outs[0], outs[1], atol=1e-6, rtol=0)
            assert_close(grads[0], grads[1], atol=1e-5, rtol=0)


def test_attention_gradients_are_right():
    q, k, v = make_qkv(torch.float64)
    mask, bias = make_mask(), torch.randn(H, T, S, dtype=torch.float64)
    bias.requires_grad_()
    torch.autograd.gradcheck(
        lambda *a: attention(*a[:3], mask, a[3])[0], (q, k, v, bias)
    )


@pytest.mark.parametrize("run", [attention, fused_attention])
def test_attention_says_what_does_not_fit(run):
    q, k, v = make_qkv()
    with pytest.raises(ValueError, match="torch.int64; it must be torch.bool"):
        run(q, k, v, torch.ones(T, S, dtype=torch.long))
    with pytest.raises(ValueError, match="Queries have 4 numbers and keys 3"):
        run(q, k[..., :3], v)
    with pytest.raises(ValueError, match="6 keys, but 7 values"):
        run(q, k[..., :6, :], v)


# --- multi-head ---


def test_look_equals_forward_for_self_masked_and_cross_use():
    layer = MultiHeadAttention(C, H)
    x, context = torch.randn(B, T, C), torch.randn(B, S, C)
    uses = [
        ((x,), T),
        ((x, None, causal_mask(T)), T),
        ((x, None, causal_mask(T) & padding_mask([3, 0], T)), T),
        ((x, context), S),
        ((x, context, padding_mask([6, 2], S)), S),
    ]
    for use, n_keys in uses:
        out, weights = layer.look(*use)
        assert_close(out, layer(*use), atol=1e-6, rtol=0)
        assert out.shape == (B, T, C)
        assert weights.shape == (B, H, T, n_keys)


def test_heads_hold_neighbouring_numbers_and_join_undoes_split():
    layer = MultiHeadAttention(C, H)
    x = torch.arange(B * T * C).view(B, T, C).float()
    heads = layer.split_heads(x)
    assert heads.shape == (B, H, T, D)
    assert_close(heads[1, 2, 3], x[1, 3, 2 * D : 3 * D])
    assert_close(layer.join_heads(heads), x)


def test_unmasked_attention_follows_a_permutation_and_causal_does_not():
    layer, x = MultiHeadAttention(C, H), torch.randn(B, T, C)
    order = torch.tensor([3, 0, 4, 1, 2])
    assert_close(layer(x)[:, order], layer(x[:, order]), atol=1e-6, rtol=0)
    mask = causal_mask(T)
    moved = layer(x[:, order], mask=mask) - layer(x, mask=mask)[:, order]
    assert moved.abs().max() > 1e-2


def test_padding_does_not_change_real_tokens():
    layer, x = MultiHeadAttention(C, H), torch.randn(1, T, C)
    padded = torch.cat([x, torch.randn(1, 2, C)], dim=1)
    out = layer(padded, mask=padding_mask([T], T + 2))
    assert_close(out[:, :T], layer(x), atol=1e-6, rtol=0)


@pytest.mark.parametrize("n_heads", [0, 5, 24])
def test_heads_must_divide_the_width(n_heads):
    with pytest.raises(ValueError, match=f"{n_heads} heads .* d_model of {C}"):
        MultiHeadAttention(C, n_heads)


def test_watch_attention_collects_weights_by_name_and_leaves_no_hook():
    model = torch.nn.Sequential(MultiHeadAttention(C, H), MultiHeadAttention(C, H))
    x = torch.randn(B, T, C)
    with watch_attention(model) as seen:
        out = model(x)
    assert list(seen) == ["0", "1"]
    assert_close(seen["1"], model[1].look(model[0](x))[1])
    assert_close(out, model(x))
    seen.clear()
    model(x)
    assert not seen
