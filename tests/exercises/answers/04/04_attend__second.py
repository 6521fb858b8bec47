"""Right and wrong answers to 04.attend, by a second hand, from the statement alone."""

import math

import numpy as np
import torch
from torch.nn import functional as F


def right_plain_python(q, k, v, mask):
    rows = []
    for query, allowed in zip(q.tolist(), mask.tolist(), strict=True):
        powers = [
            math.exp(sum(a * b for a, b in zip(query, key, strict=True)) / D**0.5) * ok
            for key, ok, D in zip(
                k.tolist(), allowed, [len(query)] * len(k), strict=True
            )
        ]
        mixed = [
            sum(p * value for p, value in zip(powers, column, strict=True))
            for column in v.T.tolist()
        ]
        rows.append([m / sum(powers) for m in mixed])
    return torch.tensor(rows)


def right_logarithms(q, k, v, mask):
    scores = torch.matmul(q, k.t()).div(math.sqrt(q.size(1)))
    scores = scores + mask.float().log()
    return scores.log_softmax(-1).exp().mm(v)


def right_keys_first(q, k, v, mask):
    scores = (k @ q.T).T / np.sqrt(k.shape[-1])
    scores[mask == False] = -float("inf")  # noqa: E712 - as learners write it
    return F.softmax(scores, dim=-1) @ v


def right_root_shared(q, k, v, mask):
    root = q.shape[-1] ** 0.25
    scores = (q / root) @ (k / root).T
    return scores.masked_fill(~mask, torch.finfo(scores.dtype).min).softmax(1) @ v


def right_one_head_of_torch(q, k, v, mask):
    q, k, v, mask = (x[None, None] for x in (q, k, v, mask))
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask).squeeze(0, 1)


def right_explicit_powers(q, k, v, mask):
    powers = torch.exp(torch.einsum("td,sd->ts", q, k) / math.sqrt(q.shape[1]))
    powers = torch.where(mask, powers, torch.zeros(()))
    return torch.einsum("ts,se->te", powers, v) / powers.sum(dim=1, keepdim=True)


def right_largest_first(q, k, v, mask):
    scores = torch.where(mask, q @ k.T * q.shape[-1] ** -0.5, -math.inf)
    powers = (scores - scores.amax(1, keepdim=True)).exp()
    return (powers @ v) / powers.sum(1)[:, None]


def wrong_softmax_down_the_columns(q, k, v, mask):
    scores = (q @ k.T / math.sqrt(q.shape[1])).masked_fill(~mask, float("-inf"))
    return F.softmax(scores, dim=0).nan_to_num() @ v


def wrong_softmax_over_the_whole_table(q, k, v, mask):
    scores = (q @ k.T / math.sqrt(q.shape[1])).masked_fill(~mask, float("-inf"))
    return scores.flatten().softmax(0).reshape(scores.shape) @ v


def wrong_zero_in_the_scores(q, k, v, mask):
    scores = (q @ k.T / math.sqrt(q.shape[1])).masked_fill(~mask, 0)
    return scores.softmax(-1) @ v


def wrong_a_tiny_number_for_a_low_one(q, k, v, mask):
    scores = (q @ k.T / math.sqrt(q.shape[1])).masked_fill(~mask, 1e-9)
    return scores.softmax(-1) @ v


def wrong_root_of_the_value(q, k, v, mask):
    scores = q @ k.T / math.sqrt(v.shape[-1])
    return scores.masked_fill(~mask, -1e9).softmax(-1) @ v


def wrong_multiplied_by_the_root(q, k, v, mask):
    scores = q @ k.T * math.sqrt(q.shape[-1])
    return scores.masked_fill(~mask, -1e9).softmax(-1) @ v


def wrong_divided_after_the_softmax(q, k, v, mask):
    weights = (q @ k.T).masked_fill(~mask, -1e9).softmax(-1)
    return weights / math.sqrt(q.shape[-1]) @ v


def wrong_no_mask(q, k, v, mask):
    return (q @ k.T / math.sqrt(q.shape[-1])).softmax(-1) @ v


def wrong_true_hides(q, k, v, mask):
    scores = (q @ k.T / math.sqrt(q.shape[-1])).masked_fill(mask, -torch.inf)
    return scores.softmax(-1).nan_to_num() @ v


def wrong_weights_returned(q, k, v, mask):
    scores = (q @ k.T / math.sqrt(q.shape[-1])).masked_fill(~mask, -torch.inf)
    return scores.softmax(-1)


def wrong_no_softmax(q, k, v, mask):
    scores = (q @ k.T / math.sqrt(q.shape[-1])).masked_fill(~mask, 0)
    return scores @ v


def wrong_shares_of_the_scores(q, k, v, mask):
    scores = (q @ k.T / math.sqrt(q.shape[-1])).masked_fill(~mask, 0)
    return scores / scores.sum(-1, keepdim=True) @ v


def wrong_one_query_only(q, k, v, mask):
    scores = (k @ q[0] / math.sqrt(q.shape[-1])).masked_fill(~mask[0], -torch.inf)
    return scores.softmax(0) @ v


def wrong_keys_reshaped(q, k, v, mask):
    scores = q @ k.reshape(k.shape[1], k.shape[0]) / math.sqrt(q.shape[-1])
    return scores.masked_fill(~mask, -torch.inf).softmax(-1) @ v


def wrong_hardest(q, k, v, mask):
    scores = (q @ k.T).masked_fill(~mask, -torch.inf)
    return v[scores.argmax(-1)]
