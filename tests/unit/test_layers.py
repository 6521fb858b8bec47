"""Norm, feed-forward, the four blocks, the encoder-decoder and its size."""

import doctest

import pytest
import torch
from torch import nn
from torch.testing import assert_close

import utils.sizes
from utils.attention import MultiHeadAttention, causal_mask, padding_mask
from utils.layers import (
    FeedForward,
    PostNormBlock,
    PostNormDecoderBlock,
    PreNormBlock,
    PreNormDecoderBlock,
    layer_norm,
)
from utils.sizes import block_size, decoder_block_size, encoder_decoder_size
from utils.transformer import EncoderDecoder

B, T, S, H, D, F, V = 2, 5, 7, 3, 4, 20, 11
C = H * D


@pytest.fixture(autouse=True)
def _seed():
    torch.manual_seed(0)


def make_block(kind, dropout=0.0):
    parts = [
        MultiHeadAttention(C, H) for _ in range(2 if "Decoder" in str(kind) else 1)
    ]
    block = kind(C, *parts, FeedForward(C, F), dropout)
    for p in block.parameters():
        nn.init.normal_(p, std=0.3)
    return block


def test_layer_norm_gives_numbers_that_can_be_checked_by_hand():
    x = torch.tensor([1.0, 3.0])
    out = layer_norm(x, torch.tensor([1.0, 2.0]), torch.tensor([0.0, 5.0]), eps=0.0)
    assert_close(out, torch.tensor([-1.0, 7.0]))


def test_layer_norm_works_on_each_token_alone():
    x = torch.randn(B, T, C) * 7 + 3
    out = layer_norm(x, torch.ones(C), torch.zeros(C))
    assert_close(out.mean(-1), torch.zeros(B, T), atol=1e-5, rtol=0)
    assert_close(out.var(-1, correction=0), torch.ones(B, T), atol=1e-4, rtol=0)


def test_layer_norm_of_a_constant_is_the_shift():
    shift = torch.randn(C)
    assert_close(layer_norm(torch.full((C,), 4.0), torch.ones(C), shift), shift)


def test_feed_forward_works_on_each_token_alone():
    layer, x = FeedForward(C, F), torch.randn(B, T, C)
    assert layer(x).shape == x.shape
    assert_close(layer(x)[:, 2], layer(x[:, 2]))


@pytest.mark.parametrize("kind", [PreNormBlock, PostNormBlock])
def test_a_causal_block_hides_the_future(kind):
    block, x = make_block(kind), torch.randn(B, T, C, requires_grad=True)
    block(x, causal_mask(T))[:, 2].sum().backward()
    assert (x.grad[:, 3:] == 0).all()
    assert (x.grad[:, :3] != 0).any()


def test_blocks_whose_parts_return_zero_keep_or_normalise_the_stream():
    x = torch.randn(B, T, C)
    pre, post = make_block(PreNormBlock), make_block(PostNormBlock)
    for block in (pre, post):
        nn.init.zeros_(block.attention.output.weight)
        nn.init.zeros_(block.attention.output.bias)
        nn.init.zeros_(block.feed_forward.down.weight)
        nn.init.zeros_(block.feed_forward.down.bias)
    assert_close(pre(x), x)
    assert_close(post(x), post.feed_forward_norm(post.attention_norm(x)))


@pytest.mark.parametrize("kind", [PreNormDecoderBlock, PostNormDecoderBlock])
def test_a_decoder_block_reads_only_the_unmasked_memory(kind):
    block = make_block(kind)
    x, memory = torch.randn(B, T, C), torch.randn(B, S, C, requires_grad=True)
    out = block(x, memory, causal_mask(T), padding_mask([3, 6], S))
    assert out.shape == (B, T, C)
    out.sum().backward()
    assert (memory.grad[0, 3:] == 0).all()
    assert (memory.grad[0, :3] != 0).any()


@pytest.mark.parametrize("kind", [PreNormBlock, PostNormBlock])
def test_dropout_acts_in_training_only(kind):
    block, x = make_block(kind, dropout=0.5), torch.randn(B, T, C)
    assert not torch.equal(block(x), block(x))
    block.eval()
    assert torch.equal(block(x), block(x))


def make_model():
    return EncoderDecoder(V, C, H, n_layers=2, d_ff=F).eval()


def test_encoder_decoder_scores_the_vocabulary():
    source, target = torch.randint(0, V, (B, S)), torch.randint(0, V, (B, T))
    assert make_model()(source, target).shape == (B, T, V)


def test_encoder_decoder_hides_padding_and_the_future():
    model = make_model()
    source, target = torch.randint(0, V, (B, S)), torch.randint(0, V, (B, T))
    mask = padding_mask([4, 4], S)
    logits = model(source, target, mask)
    other, later = source.clone(), target.clone()
    other[:, 4:] = 0
    later[:, 3:] = (later[:, 3:] + 1) % V
    assert_close(model(other, target, mask), logits)
    assert_close(model(source[:, :4], target), logits, atol=1e-5, rtol=0)
    assert_close(model(source, later, mask)[:, :3], logits[:, :3])
    other[:, 0] = (other[:, 0] + 1) % V
    assert (model(other, target, mask) - logits).abs().max() > 1e-3


def test_sizes_equal_what_is_there_and_ties_count_once():
    model = make_model()
    counted = sum(p.numel() for p in model.parameters())
    assert counted == encoder_decoder_size(V, C, 2, F)
    blocks = {PreNormBlock: block_size, PostNormDecoderBlock: decoder_block_size}
    for kind, size in blocks.items():
        counted = sum(p.numel() for p in make_block(kind).parameters())
        assert counted == size(C, F)


def test_sizes_in_the_docstrings_are_right():
    assert doctest.testmod(utils.sizes).failed == 0
    assert doctest.testmod(utils.sizes).attempted >= 4
