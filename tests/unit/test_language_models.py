"""GPT and BERT: shapes, what they may see, their losses, masking."""

import math

import pytest
import torch
from torch.testing import assert_close

from utils.bert import IGNORED, Bert, BertForMaskedLM, mask_tokens, masked_token_loss
from utils.gpt import GPT, next_token_loss

B, T, V, H, C, N = 2, 5, 11, 3, 12, 2


def make_gpt():
    torch.manual_seed(0)
    model = GPT(V, 9, C, H, N).eval()
    for p in model.parameters():
        torch.nn.init.normal_(p, std=0.3)
    return model


def make_bert():
    torch.manual_seed(0)
    model = BertForMaskedLM(Bert(V, 9, C, H, N, 20)).eval()
    for p in model.parameters():
        torch.nn.init.normal_(p, std=0.3)
    return model


def draw_ids():
    return torch.randint(V, (B, T), generator=torch.Generator().manual_seed(1))


def test_gpt_scores_the_vocabulary_and_never_sees_the_future():
    model, ids = make_gpt(), draw_ids()
    logits = model(ids)
    assert logits.shape == (B, T, V)
    later = ids.clone()
    later[:, 3:] = (later[:, 3:] + 1) % V
    assert_close(model(later)[:, :3], logits[:, :3])
    assert (model(later)[:, 3:] - logits[:, 3:]).abs().max() > 1e-3


def test_gpt_does_not_count_padding_on_the_left():
    model, ids = make_gpt(), draw_ids()
    padded = torch.cat([torch.zeros(B, 2, dtype=torch.long), ids], dim=1)
    is_real = torch.ones(B, T + 2).long()
    is_real[:, :2] = 0
    assert_close(model(padded, is_real)[:, 2:], model(ids), atol=1e-5, rtol=1e-5)


def test_gpt_starts_near_the_uniform_guess():
    torch.manual_seed(0)
    model, ids = GPT(V, 9, C, H, N), draw_ids()
    loss = next_token_loss(model, ids, torch.ones_like(ids))
    assert abs(loss.item() - math.log(V)) < 0.05


def test_next_token_loss_leaves_padding_out():
    model, ids = make_gpt(), draw_ids()
    is_real = torch.tensor([[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]])
    logp = model(ids).log_softmax(-1)
    prices = [
        -logp[b, t, ids[b, t + 1]] for b, n in ((0, 3), (1, 5)) for t in range(n - 1)
    ]
    assert_close(next_token_loss(model, ids, is_real), torch.stack(prices).mean())


def test_bert_sees_both_sides_but_no_padding():
    model, ids = make_bert(), draw_ids()
    is_real = torch.tensor([[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]])
    logits = model(ids, is_real)
    assert logits.shape == (B, T, V)
    other = ids.clone()
    other[0, 3:] = 0
    assert_close(model(other, is_real)[0, :3], logits[0, :3])
    other[1, 4] = (other[1, 4] + 1) % V
    assert (model(other, is_real)[1, 0] - logits[1, 0]).abs().max() > 1e-4


def test_masked_token_loss_asks_for_chosen_tokens_only():
    model, ids = make_bert(), draw_ids()
    targets = torch.full((B, T), IGNORED)
    targets[0, 2], targets[1, 4] = 7, 3
    logp = model(ids).log_softmax(-1)
    expected = -(logp[0, 2, 7] + logp[1, 4, 3]) / 2
    assert_close(masked_token_loss(model, ids, torch.ones_like(ids), targets), expected)


def test_masking_hides_80_swaps_10_and_keeps_10_of_the_chosen():
    generator = torch.Generator().manual_seed(0)
    ids = torch.full((400, 200), 5)
    maskable = torch.ones_like(ids).bool()
    maskable[:, 0] = False
    seen, targets = mask_tokens(ids, maskable, 4, 1000, generator)
    chosen = targets != IGNORED
    assert not chosen[:, 0].any()
    assert (targets[chosen] == 5).all()
    assert (seen[~chosen] == 5).all()
    share = chosen.sum() / maskable.sum()
    assert abs(share - 0.15) < 0.01
    kinds = [(seen[chosen] == 4), (seen[chosen] == 5)]
    hidden, kept = (kind.float().mean().item() for kind in kinds)
    assert abs(hidden - 0.8) < 0.02
    assert abs(kept - 0.1) < 0.02


def test_masking_follows_its_generator():
    ids, maskable = draw_ids(), torch.ones(B, T).bool()
    runs = [
        mask_tokens(ids, maskable, 4, V, torch.Generator().manual_seed(seed), 0.5)
        for seed in (3, 3, 4)
    ]
    assert_close(runs[0], runs[1])
    assert not torch.equal(runs[0][1], runs[2][1])


@pytest.mark.parametrize("model", [make_gpt(), make_bert()])
def test_no_position_past_the_table(model):
    with pytest.raises(ValueError, match="Position 9 has no row"):
        model(torch.zeros(1, 10, dtype=torch.long))
