"""Scores of heads: made-up heads get the scores they were made for."""

import torch
from torch.testing import assert_close

from utils.heads import answer_score, copy_score, previous_score

IDS = torch.tensor([[5, 7, 9, 5, 7, 2], [1, 2, 3, 4, 1, 0]])
IS_REAL = torch.tensor([[1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 0]])
B, H, T = 2, 3, 6


def make_weights():
    """Head 0 looks back one, head 1 copies, head 2 looks at the first token."""
    weights = torch.zeros(B, H, T, T)
    for b in range(B):
        for t in range(T):
            weights[b, 0, t, max(t - 1, 0)] = 1
            earlier = [s for s in range(t) if IDS[b, s] == IDS[b, t]]
            weights[b, 1, t, earlier[-1] + 1 if earlier else t] = 1
            weights[b, 2, t, 0] = 1
    return weights


def test_each_habit_scores_one_for_its_head():
    weights = make_weights()
    found = previous_score(weights, IS_REAL)
    assert_close(found, torch.tensor([1.0, 0.0, 2 / 9]))
    assert_close(copy_score(weights, IDS, IS_REAL), torch.tensor([0.0, 1.0, 0.0]))


def test_padding_is_not_asked():
    weights = make_weights()
    weights[1, :, 5] = 0
    weights[1, :, 5, 4] = 1
    assert_close(previous_score(weights, IS_REAL)[1:], torch.tensor([0.0, 2 / 9]))
    assert previous_score(weights)[1] == 0.1


def test_uniform_heads_score_what_chance_gives():
    weights = torch.ones(1, 1, T, T).tril()
    weights = weights / weights.sum(-1, keepdim=True)
    expected = sum(1 / (t + 1) for t in range(1, T)) / (T - 1)
    assert_close(previous_score(weights), torch.tensor([expected]))
    expected = (1 / 4 + 1 / 5) / 2  # 5 and 7 return as tokens 3 and 4
    assert_close(copy_score(weights, IDS[:1]), torch.tensor([expected]))


def test_no_repeat_gives_zero():
    assert copy_score(torch.ones(1, H, 3, 3) / 3, torch.tensor([[1, 2, 3]])).sum() == 0


def test_answer_score_reads_one_row_of_each_table():
    weights = torch.zeros(2, 3, 5, 5)
    weights[0, 1, 3, 0], weights[0, 1, 3, 2] = 0.25, 0.5
    weights[1, 1, 2, 1] = 1.0
    weights[:, 2, 4] = 0.2  # from another place: not asked
    is_answer = torch.tensor([[1, 0, 1, 0, 0], [0, 1, 0, 0, 0]]).bool()
    score = answer_score(weights, torch.tensor([3, 2]), is_answer)
    assert_close(score, torch.tensor([0.0, 0.875, 0.0]))
