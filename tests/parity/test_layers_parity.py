"""Our blocks beside torch's, the sizes beside transformers'."""

import pytest
import torch
from torch import nn
from torch.nn import functional as F
from torch.testing import assert_close
from transformers import (
    BertConfig,
    BertModel,
    GPT2Config,
    GPT2LMHeadModel,
    LlamaConfig,
    LlamaForCausalLM,
    T5Config,
    T5ForConditionalGeneration,
)

from utils.attention import MultiHeadAttention, causal_mask, padding_mask
from utils.layers import (
    FeedForward,
    PostNormBlock,
    PostNormDecoderBlock,
    PreNormBlock,
    PreNormDecoderBlock,
    layer_norm,
)
from utils.sizes import bert_size, gpt2_size, llama_size, t5_size
from utils.transformer import EncoderDecoder

B, T, S, H, D, WIDE, V = 2, 5, 7, 3, 4, 20, 11
C = H * D
LENGTHS, MEMORY_LENGTHS = [3, 5], [7, 4]


@pytest.fixture(autouse=True)
def _seed():
    torch.manual_seed(0)


def randomise(module):
    for p in module.parameters():
        nn.init.normal_(p, std=0.4)
    return module


def copy_attention(ours, theirs):
    with torch.no_grad():
        weights = theirs.in_proj_weight.chunk(3), theirs.in_proj_bias.chunk(3)
        for linear, w, b in zip(
            (ours.query, ours.key, ours.value), *weights, strict=True
        ):
            linear.weight.copy_(w)
            linear.bias.copy_(b)
    ours.output.load_state_dict(theirs.out_proj.state_dict())


def copy_block(ours, theirs):
    copy_attention(ours.attention, theirs.self_attn)
    norms = [ours.attention_norm, ours.feed_forward_norm]
    if hasattr(ours, "cross_attention"):
        copy_attention(ours.cross_attention, theirs.multihead_attn)
        norms.insert(1, ours.cross_attention_norm)
    for i, norm in enumerate(norms, 1):
        norm.load_state_dict(getattr(theirs, f"norm{i}").state_dict())
    ours.feed_forward.up.load_state_dict(theirs.linear1.state_dict())
    ours.feed_forward.down.load_state_dict(theirs.linear2.state_dict())


def make_block(kind, activation=F.relu):
    n_attentions = 2 if "Decoder" in kind.__name__ else 1
    parts = [MultiHeadAttention(C, H) for _ in range(n_attentions)]
    return kind(C, *parts, FeedForward(C, WIDE, activation))


def real(x, lengths):
    """Return the vectors of real tokens only: torch's fast path zeroes the others."""
    return x[padding_mask(lengths, x.shape[1])[:, 0, 0]]


def assert_same(ours, theirs, x):
    assert_close(ours, theirs, atol=1e-5, rtol=0)
    grads = [torch.autograd.grad(out.square().sum(), x)[0] for out in (ours, theirs)]
    assert_close(*grads, atol=1e-4, rtol=1e-4)


def test_layer_norm_equals_torch_with_gradients():
    theirs = randomise(nn.LayerNorm(C, eps=1e-3))
    x = (torch.randn(B, T, C) * 3 + 1).requires_grad_()
    assert_same(layer_norm(x, theirs.weight, theirs.bias, 1e-3), theirs(x), x)


@pytest.mark.parametrize("kind", [PreNormBlock, PostNormBlock])
@pytest.mark.parametrize("activation", [F.relu, F.gelu])
def test_block_equals_torch(kind, activation):
    theirs = nn.TransformerEncoderLayer(
        C, H, WIDE, 0.0, activation, batch_first=True, norm_first=kind is PreNormBlock
    )
    ours = make_block(kind, activation)
    copy_block(ours, randomise(theirs))
    x = torch.randn(B, T, C, requires_grad=True)
    mask = padding_mask(LENGTHS, T)
    expected = theirs(x, src_key_padding_mask=~mask[:, 0, 0])
    assert_same(real(ours(x, mask), LENGTHS), real(expected, LENGTHS), x)
    with torch.no_grad():  # torch's fast path
        expected = theirs.eval()(x, src_key_padding_mask=~mask[:, 0, 0])
        found = real(ours(x, mask), LENGTHS)
        assert_close(found, real(expected, LENGTHS), atol=1e-5, rtol=0)
    causal = causal_mask(T)
    assert_same(ours(x, causal), theirs.train()(x, ~causal), x)


@pytest.mark.parametrize("kind", [PreNormDecoderBlock, PostNormDecoderBlock])
def test_decoder_block_equals_torch(kind):
    is_pre = kind is PreNormDecoderBlock
    theirs = nn.TransformerDecoderLayer(
        C, H, WIDE, 0.0, batch_first=True, norm_first=is_pre
    )
    ours = make_block(kind)
    copy_block(ours, randomise(theirs))
    x = torch.randn(B, T, C, requires_grad=True)
    memory = torch.randn(B, S, C)
    mask = causal_mask(T) & padding_mask(LENGTHS, T)
    memory_mask = padding_mask(MEMORY_LENGTHS, S)
    expected = theirs(
        x,
        memory,
        tgt_mask=~causal_mask(T),
        tgt_key_padding_mask=~padding_mask(LENGTHS, T)[:, 0, 0],
        memory_key_padding_mask=~memory_mask[:, 0, 0],
    )
    found = ours(x, memory, mask, memory_mask)
    assert_same(real(found, LENGTHS), real(expected, LENGTHS), x)


def test_encoder_decoder_equals_torch():
    ours = EncoderDecoder(V, C, H, n_layers=2, d_ff=WIDE).eval()
    kinds = nn.TransformerEncoderLayer, nn.TransformerDecoderLayer
    layers = [kind(C, H, WIDE, 0.0, batch_first=True) for kind in kinds]
    encoder = nn.TransformerEncoder(layers[0], 2, enable_nested_tensor=False)
    decoder = nn.TransformerDecoder(layers[1], 2)
    for block, theirs in zip(
        [*ours.encoder, *ours.decoder], [*encoder.layers, *decoder.layers], strict=True
    ):
        copy_block(block, randomise(theirs))
    source, target = torch.randint(0, V, (B, S)), torch.randint(0, V, (B, T))
    is_pad = ~padding_mask(MEMORY_LENGTHS, S)[:, 0, 0]
    memory = encoder(ours.embed(source), src_key_padding_mask=is_pad)
    x = decoder(
        ours.embed(target), memory, ~causal_mask(T), memory_key_padding_mask=is_pad
    )
    expected = x @ ours.embedding.weight.T
    found = ours(source, target, padding_mask(MEMORY_LENGTHS, S))
    assert_close(found, expected, atol=1e-5, rtol=0)


def test_sizes_equal_those_of_transformers():
    with torch.device("meta"):
        models = [
            BertModel(BertConfig()),
            GPT2LMHeadModel(GPT2Config()),
            T5ForConditionalGeneration(T5Config()),
            LlamaForCausalLM(
                LlamaConfig(
                    vocab_size=128256,
                    hidden_size=4096,
                    intermediate_size=14336,
                    num_hidden_layers=32,
                    num_attention_heads=32,
                    num_key_value_heads=8,
                )
            ),
        ]
    ours = [
        bert_size(30522, 768, 12, 3072, 512),
        gpt2_size(50257, 768, 12, 1024),
        t5_size(32128, 512, 6, 2048, 8),
        llama_size(128256, 4096, 32, 14336, 32, 8),
    ]
    assert ours == [model.num_parameters() for model in models]
