"""Positions beside transformers: T5, Llama, Bloom, Marian, BERT's embeddings."""

import pytest
import torch
from torch import nn
from torch.testing import assert_close
from transformers import BertConfig, LlamaConfig, T5Config
from transformers.models.bert.modeling_bert import BertEmbeddings as TheirEmbeddings
from transformers.models.bloom.modeling_bloom import build_alibi_tensor
from transformers.models.llama.modeling_llama import (
    LlamaRotaryEmbedding,
    apply_rotary_pos_emb,
)
from transformers.models.marian.modeling_marian import (
    MarianSinusoidalPositionalEmbedding,
)
from transformers.models.t5.modeling_t5 import T5Attention

from utils.positions import (
    AlibiPositions,
    BertEmbeddings,
    CausalT5Positions,
    RotaryPositions,
    T5Positions,
    alibi_slopes,
    one_sided_buckets,
    sinusoids,
    two_sided_buckets,
)

B, H, T, D = 2, 3, 150, 4


@pytest.mark.parametrize(("n_buckets", "max_distance"), [(32, 128), (8, 20), (16, 64)])
def test_buckets_equal_those_of_t5(n_buckets, max_distance):
    offset = torch.arange(-300, 301)
    theirs = T5Attention._relative_position_bucket
    sizes = {"num_buckets": n_buckets, "max_distance": max_distance}
    ours = two_sided_buckets(offset, n_buckets, max_distance)
    assert_close(ours, theirs(offset, bidirectional=True, **sizes))
    ours = one_sided_buckets((-offset).clamp(min=0), n_buckets, max_distance)
    assert_close(ours, theirs(offset, bidirectional=False, **sizes))


@pytest.mark.parametrize("is_decoder", [False, True])
def test_bias_equals_that_of_t5(is_decoder):
    config = T5Config(d_model=H * D, d_kv=D, num_heads=H, is_decoder=is_decoder)
    theirs = T5Attention(config, has_relative_attention_bias=True, layer_idx=0)
    nn.init.normal_(theirs.relative_attention_bias.weight)
    ours = (CausalT5Positions if is_decoder else T5Positions)(H)
    ours.table.load_state_dict(theirs.relative_attention_bias.state_dict())
    at = torch.arange(T)
    assert torch.equal(ours.bias(at, at), theirs.compute_bias(T, T)[0])


@pytest.mark.parametrize("base", [10_000.0, 500_000.0])
def test_rotation_equals_that_of_llama(base):
    rope = {"rope_type": "default", "rope_theta": base}
    config = LlamaConfig(hidden_size=H * D, num_attention_heads=H, rope_parameters=rope)
    q, k = torch.randn(B, H, T, D), torch.randn(B, H, T, D)
    at = torch.randint(0, 2000, (B, T))
    cos, sin = LlamaRotaryEmbedding(config)(q, at)
    theirs = apply_rotary_pos_emb(q, k, cos, sin)
    ours = [RotaryPositions(base).rotate(x, at) for x in (q, k)]
    assert_close(ours, list(theirs), atol=1e-5, rtol=0)


@pytest.mark.parametrize("n_heads", [1, 2, 3, 8, 12])
def test_alibi_equals_that_of_bloom_up_to_a_constant_per_row(n_heads):
    mask = torch.ones(1, T)
    theirs = build_alibi_tensor(mask, n_heads, torch.float32)  # (H, 1, S)
    assert_close(alibi_slopes(n_heads), theirs[:, 0, 1])
    at, past = torch.arange(T), torch.ones(T, T).tril().bool()
    ours = AlibiPositions(n_heads).bias(at, at).masked_fill(~past, -torch.inf)
    scores = theirs.expand(n_heads, T, T).masked_fill(~past, -torch.inf)
    assert_close(ours.softmax(-1), scores.softmax(-1), atol=1e-5, rtol=0)


@pytest.mark.parametrize(("length", "width"), [(64, 12), (300, 128), (5, 2)])
def test_waves_equal_those_of_marian_with_its_columns_in_turn(length, width):
    theirs = MarianSinusoidalPositionalEmbedding(length, width).create_weight()
    ours = torch.empty(length, width)
    ours[:, : width // 2], ours[:, width // 2 :] = (
        sinusoids(torch.arange(length), width)[:, first::2] for first in (0, 1)
    )
    assert_close(ours, theirs, atol=5e-5, rtol=0)


def test_embeddings_equal_those_of_bert():
    sizes = {"vocab_size": 11, "hidden_size": 12, "max_position_embeddings": 7}
    theirs = TheirEmbeddings(BertConfig(**sizes, type_vocab_size=2)).eval()
    for p in theirs.parameters():
        nn.init.normal_(p)
    ours = BertEmbeddings(11, 12, 7)
    ours.tokens.load_state_dict(theirs.word_embeddings.state_dict())
    ours.positions.table.load_state_dict(theirs.position_embeddings.state_dict())
    ours.types.load_state_dict(theirs.token_type_embeddings.state_dict())
    ours.norm.load_state_dict(theirs.LayerNorm.state_dict())
    ids, types = torch.randint(0, 11, (3, 5)), torch.randint(0, 2, (3, 5))
    assert_close(ours(ids, types), theirs(ids, token_type_ids=types))
    assert_close(ours(ids), theirs(ids))
