"""Our attention beside torch's: forward, gradients, the weights of each head."""

import pytest
import torch
from torch import nn
from torch.nn import functional as F
from torch.testing import assert_close

from utils.attention import MultiHeadAttention, attention, causal_mask, padding_mask

B, H, T, S, D = 2, 3, 5, 7, 4
C = H * D


def make_pair():
    """Return our layer and torch's with the same weights, all of them random."""
    theirs = nn.MultiheadAttention(C, H, batch_first=True)
    ours = MultiHeadAttention(C, H)
    with torch.no_grad():
        for p in theirs.parameters():
            nn.init.normal_(p, std=0.5)
        for i, linear in enumerate((ours.query, ours.key, ours.value)):
            linear.weight.copy_(theirs.in_proj_weight[i * C : (i + 1) * C])
            linear.bias.copy_(theirs.in_proj_bias[i * C : (i + 1) * C])
        ours.output.load_state_dict(theirs.out_proj.state_dict())
    return ours, theirs


@pytest.fixture(autouse=True)
def _seed():
    torch.manual_seed(0)


@pytest.mark.parametrize("kind", ["none", "causal", "padding", "empty", "bias"])
def test_attention_equals_torch_with_gradients(kind):
    q, k, v = (torch.randn(B, H, n, D, requires_grad=True) for n in (T, S, S))
    masks = {
        "none": None,
        "causal": torch.ones(T, S).tril().bool(),
        "padding": padding_mask([3, 7], S),
        "empty": padding_mask([0, 7], S),
    }
    mask = masks.get(kind)
    bias = torch.randn(H, T, S) if kind == "bias" else None
    ours, _ = attention(q, k, v, mask, bias)
    blocks = mask if bias is None else bias
    theirs = F.scaled_dot_product_attention(q, k, v, blocks)
    assert_close(ours, theirs, atol=1e-6, rtol=0)
    grads = [
        torch.autograd.grad(out.square().sum(), (q, k, v)) for out in (ours, theirs)
    ]
    assert_close(*grads, atol=1e-5, rtol=0)


@pytest.mark.parametrize("kind", ["self", "masked", "padded", "cross"])
def test_multi_head_equals_torch_with_gradients_and_weights_per_head(kind):
    ours, theirs = make_pair()
    x = torch.randn(B, T, C, requires_grad=True)
    context = torch.randn(B, S, C) if kind == "cross" else x
    lengths = torch.tensor([3, 5])
    mask = {"masked": causal_mask(T), "padded": padding_mask(lengths, T)}.get(kind)
    blocked = {  # torch's module blocks where True stands
        "masked": {"attn_mask": ~causal_mask(T)},
        "padded": {"key_padding_mask": ~padding_mask(lengths, T)[:, 0, 0]},
    }.get(kind, {})
    expected, expected_weights = theirs(
        x, context, context, average_attn_weights=False, **blocked
    )
    out, weights = ours.look(x, context, mask)
    assert_close(weights, expected_weights, atol=1e-6, rtol=0)
    grad = torch.autograd.grad(expected.square().sum(), [x, *theirs.parameters()])
    for result in (out, ours(x, context, mask)):
        assert_close(result, expected, atol=1e-5, rtol=0)
        found = torch.autograd.grad(
            result.square().sum(), [x, *ours.parameters()], retain_graph=True
        )
        d_x, wq, bq, wk, bk, wv, bv, wo, bo = found
        in_order = [d_x, torch.cat([wq, wk, wv]), torch.cat([bq, bk, bv]), wo, bo]
        assert_close(in_order, list(grad), atol=1e-4, rtol=1e-4)
