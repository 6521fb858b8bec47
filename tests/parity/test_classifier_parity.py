"""The classifier without positions equals one made of torch's own encoder layers."""

import pytest
import torch
from torch import nn

from utils.classifier import ClassifierSizes, TextClassifier

C, HEADS, D_FF, LAYERS, CLASSES = 12, 3, 20, 2, 4


def as_torch(ours: TextClassifier) -> nn.TransformerEncoder:
    layer = nn.TransformerEncoderLayer(
        C, HEADS, D_FF, 0.0, "gelu", batch_first=True, norm_first=True
    )
    theirs = nn.TransformerEncoder(layer, LAYERS, enable_nested_tensor=False)
    with torch.no_grad():
        for block, part in zip(ours.blocks, theirs.layers, strict=True):
            look = block.attention
            rows = (look.query, look.key, look.value)
            part.self_attn.in_proj_weight.copy_(torch.cat([r.weight for r in rows]))
            part.self_attn.in_proj_bias.copy_(torch.cat([r.bias for r in rows]))
            part.self_attn.out_proj.load_state_dict(look.output.state_dict())
            part.linear1.load_state_dict(block.feed_forward.up.state_dict())
            part.linear2.load_state_dict(block.feed_forward.down.state_dict())
            part.norm1.load_state_dict(block.attention_norm.state_dict())
            part.norm2.load_state_dict(block.feed_forward_norm.state_dict())
    return theirs


@pytest.mark.parametrize("seed", range(3))
def test_scores_equal_those_of_torchs_encoder_with_a_masked_mean(seed):
    torch.manual_seed(seed)
    sizes = ClassifierSizes(30, CLASSES, C, HEADS, LAYERS, D_FF, positions="none")
    ours = TextClassifier(sizes).eval()
    for parameter in ours.parameters():
        nn.init.normal_(parameter, std=0.4)
    theirs = as_torch(ours).eval()
    lengths = torch.tensor([7, 3, 1, 5, 6])
    ids = torch.randint(30, (5, 7))
    is_real = torch.arange(7) < lengths[:, None]
    with torch.no_grad():
        x = theirs(ours.tokens(ids), src_key_padding_mask=~is_real)
        x = torch.nn.functional.layer_norm(x, (C,), ours.norm.weight, ours.norm.bias)
        means = torch.stack(
            [row[:n].mean(0) for row, n in zip(x, lengths, strict=True)]
        )
        wanted = torch.nn.functional.linear(means, ours.head.weight, ours.head.bias)
        found = ours(ids, is_real.long())
    torch.testing.assert_close(found, wanted, atol=1e-5, rtol=1e-5)
