"""Positions: one interface, what each scheme promises, and what raises."""

import math

import pytest
import torch
from torch.testing import assert_close

from utils.attention import causal_mask
from utils.positions import (
    AlibiPositions,
    BertEmbeddings,
    CausalT5Positions,
    LearnedPositions,
    NoPositions,
    PositionedAttention,
    RotaryPositions,
    SinusoidalPositions,
    T5Positions,
    alibi_slopes,
    count_positions,
    one_sided_buckets,
    rotate_halves,
    sinusoids,
    two_sided_buckets,
)

B, H, T, S, D = 2, 3, 5, 7, 4
C = H * D
MAX = 20


def make_schemes():
    torch.manual_seed(0)
    schemes = {
        "none": NoPositions(),
        "sinusoidal": SinusoidalPositions(),
        "learned": LearnedPositions(MAX, C),
        "rotary": RotaryPositions(),
        "t5": T5Positions(H),
        "causal t5": CausalT5Positions(H),
        "alibi": AlibiPositions(H),
    }
    torch.nn.init.normal_(schemes["learned"].table.weight)
    return schemes


NAMES = list(make_schemes())


@pytest.mark.parametrize("name", NAMES)
def test_every_scheme_has_the_same_three_methods_and_shapes(name):
    scheme, at = make_schemes()[name], torch.arange(S)
    x, q = torch.randn(B, T, C), torch.randn(B, H, T, D)
    assert scheme.embed(x).shape == x.shape
    assert scheme.rotate(q, at[-T:]).shape == q.shape
    bias = scheme.bias(at[-T:], at)
    assert bias is None or bias.shape == (H, T, S)


@pytest.mark.parametrize("name", NAMES)
def test_every_scheme_but_none_acts_in_one_place(name):
    scheme, at = make_schemes()[name], torch.arange(T)
    x, q = torch.randn(B, T, C), torch.randn(B, H, T, D)
    acts = [
        not torch.equal(scheme.embed(x), x),
        not torch.equal(scheme.rotate(q, at), q),
        scheme.bias(at, at) is not None,
    ]
    assert sum(acts) == (name != "none")


@pytest.mark.parametrize("name", NAMES)
def test_only_positions_break_the_symmetry_of_attention(name):
    scheme = make_schemes()[name]
    layer = PositionedAttention(C, H, scheme)
    x, order = torch.randn(B, T, C), torch.tensor([3, 0, 4, 1, 2])
    moved = layer(scheme.embed(x[:, order])) - layer(scheme.embed(x))[:, order]
    if name == "none":
        assert moved.abs().max() < 1e-6
    else:
        assert moved.abs().max() > 1e-3


@pytest.mark.parametrize("name", ["none", "rotary", "t5", "causal t5", "alibi"])
def test_relative_schemes_do_not_change_when_all_positions_shift(name):
    scheme, at = make_schemes()[name], torch.arange(T)
    q, k = torch.randn(B, H, T, D), torch.randn(B, H, T, D)

    def scores(at):
        bias = scheme.bias(at, at)
        product = scheme.rotate(q, at) @ scheme.rotate(k, at).transpose(-2, -1)
        return product if bias is None else product + bias

    assert_close(scores(at), scores(at + 9), atol=1e-4, rtol=0)


@pytest.mark.parametrize("name", NAMES)
def test_positioned_attention_looks_as_it_runs(name):
    layer = PositionedAttention(C, H, make_schemes()[name])
    x, mask = torch.randn(B, T, C), causal_mask(T)
    out, weights = layer.look(x, mask=mask)
    assert_close(out, layer(x, mask=mask), atol=1e-6, rtol=0)
    assert weights.shape == (B, H, T, T)
    grads = [
        torch.autograd.grad(o.sum(), [p for p in layer.query.parameters()])
        for o in (out, layer(x, mask=mask))
    ]
    assert_close(*grads, atol=1e-5, rtol=0)


@pytest.mark.parametrize("name", NAMES)
def test_fewer_queries_than_keys_stand_last(name):
    layer = PositionedAttention(C, H, make_schemes()[name])
    x = torch.randn(B, T, C)
    assert_close(layer(x[:, 3:], x), layer(x)[:, 3:], atol=1e-6, rtol=0)


# --- embeddings ---


def test_sinusoids_are_those_of_the_paper():
    table = sinusoids(torch.arange(T), C)
    for p in range(T):
        for i in range(C // 2):
            angle = p / 10000 ** (2 * i / C)
            expected = torch.tensor([math.sin(angle), math.cos(angle)])
            assert_close(table[p, 2 * i : 2 * i + 2], expected)
    with pytest.raises(ValueError, match="d_model is 7"):
        sinusoids(torch.arange(T), 7)


@pytest.mark.parametrize("name", ["sinusoidal", "learned"])
def test_embedded_positions_may_differ_by_row(name):
    scheme, x = make_schemes()[name], torch.randn(B, T, C)
    at = torch.tensor([[0, 0, 0, 1, 2], [0, 1, 2, 3, 4]])
    out = scheme.embed(x, at)
    assert_close(out[1], scheme.embed(x)[1])
    assert_close(out[0, 2:] - x[0, 2:], (scheme.embed(x) - x)[0, :3])


def test_learned_positions_have_no_row_past_training():
    scheme = LearnedPositions(T, C)
    message = f"Position {T} has no row: the table was learnt for 0 to {T - 1}"
    with pytest.raises(ValueError, match=message):
        scheme.embed(torch.randn(B, T + 1, C))
    with pytest.raises(ValueError, match=message):
        scheme.embed(torch.randn(B, 1, C), torch.tensor([T]))


def test_count_positions_skips_padding_on_either_side():
    is_real = torch.tensor([[0, 0, 1, 1], [1, 1, 1, 0]])
    expected = torch.tensor([[0, 0, 0, 1], [0, 1, 2, 2]])
    assert_close(count_positions(is_real), expected)
    assert_close(count_positions(is_real.bool()), expected)


def test_bert_embeddings_depend_on_token_place_and_type():
    torch.manual_seed(0)
    layer = BertEmbeddings(11, C, T)
    ids = torch.tensor([[3, 3, 5]])
    out = layer(ids)
    assert out.shape == (1, 3, C)
    assert not torch.equal(out[0, 0], out[0, 1])
    assert not torch.equal(out, layer(ids, torch.ones_like(ids)))
    with pytest.raises(ValueError, match="Position 5 has no row"):
        layer(torch.zeros(1, T + 1, dtype=torch.long))


# --- rotary ---


def test_rotation_keeps_lengths_and_can_be_checked_by_hand():
    x = torch.tensor([1.0, 0.0]).view(1, 1, 1, 2)
    turned = rotate_halves(x, torch.tensor([2])).flatten()
    assert_close(turned, torch.tensor([math.cos(2), math.sin(2)]))
    q = torch.randn(B, H, T, D)
    norms = rotate_halves(q, torch.arange(T)).norm(dim=-1)
    assert_close(norms, q.norm(dim=-1))


def test_rotation_takes_positions_by_row():
    q, at = torch.randn(B, H, T, D), torch.randint(0, 9, (B, T))
    rows = [rotate_halves(q[i : i + 1], at[i]) for i in range(B)]
    assert_close(rotate_halves(q, at), torch.cat(rows))


def test_rotation_needs_pairs():
    with pytest.raises(ValueError, match="Each head has 3 numbers"):
        rotate_halves(torch.randn(B, H, T, 3), torch.arange(T))


# --- scores ---


def test_alibi_slopes_of_eight_heads_halve():
    assert_close(alibi_slopes(8), 0.5 ** torch.arange(1.0, 9))
    assert alibi_slopes(3).tolist() == [2**-4, 2**-8, 2**-2]


def test_alibi_lowers_scores_with_distance():
    bias = AlibiPositions(8).bias(torch.tensor([3]), torch.arange(5))
    assert bias[0, 0].tolist() == [-1.5, -1.0, -0.5, 0.0, -0.5]


def test_buckets_are_exact_near_and_shared_far():
    distance = torch.arange(200)
    bucket = one_sided_buckets(distance, 32, 128)
    assert bucket[:16].tolist() == list(range(16))
    assert (bucket.diff() >= 0).all()
    assert bucket[15] < bucket[127]
    assert (bucket[128:] == 31).all()


def test_two_sided_buckets_tell_before_from_behind():
    offset = torch.tensor([-3, -1, 0, 1, 3])
    assert two_sided_buckets(offset, 32, 128).tolist() == [3, 1, 0, 17, 19]
    assert CausalT5Positions(H).bucket(offset).tolist() == [3, 1, 0, 0, 0]
