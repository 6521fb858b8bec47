"""Right and wrong answers to 04.attend, written from the statement alone."""

import math

import numpy as np
import torch
from torch.nn import functional as F


def right_textbook(q, k, v, mask):
    scores = q @ k.transpose(0, 1) / k.shape[1] ** 0.5
    scores = scores.masked_fill(mask.logical_not(), float("-inf"))
    return torch.softmax(scores, dim=1) @ v


def right_library(q, k, v, mask):
    return F.scaled_dot_product_attention(q[None], k[None], v[None], mask[None])[0]


def right_queries_shrunk_first(q, k, v, mask):
    q = q / math.sqrt(q.size(-1))
    scores = torch.einsum("td,sd->ts", q, k)
    return torch.where(mask, scores, -1e9).softmax(-1) @ v


def right_masked_after_and_renormalised(q, k, v, mask):
    weights = (q @ k.T / math.sqrt(q.shape[-1])).softmax(-1) * mask
    return weights / weights.sum(-1, keepdim=True) @ v


def right_row_by_row(q, k, v, mask):
    rows = []
    for query, allowed in zip(q, mask, strict=True):
        weights = (k[allowed] @ query / math.sqrt(len(query))).softmax(0)
        rows.append(weights @ v[allowed])
    return torch.stack(rows)


def right_numpy_double(q, k, v, mask):
    q, k, v = (np.asarray(x, dtype=np.float64) for x in (q, k, v))
    powers = np.exp(q @ k.T / np.sqrt(q.shape[1])) * np.asarray(mask)
    return powers / powers.sum(1, keepdims=True) @ v


def right_bias_added(q, k, v, mask):
    bias = torch.zeros(mask.shape).masked_fill(~mask, -torch.inf)
    return torch.softmax(q @ k.mT * q.shape[-1] ** -0.5 + bias, -1) @ v


def wrong_softmax_over_the_queries(q, k, v, mask):
    scores = q @ k.T / math.sqrt(q.shape[-1])
    return scores.masked_fill(~mask, -1e9).softmax(0) @ v


def wrong_d_k(q, k, v, mask):
    scores = q @ k.T / q.shape[-1]
    return scores.masked_fill(~mask, -torch.inf).softmax(-1) @ v


def wrong_undivided(q, k, v, mask):
    return (q @ k.T).masked_fill(~mask, -torch.inf).softmax(-1) @ v


def wrong_mask_after(q, k, v, mask):
    weights = (q @ k.T / math.sqrt(q.shape[-1])).softmax(-1)
    return weights.masked_fill(~mask, 0) @ v


def wrong_way_round(q, k, v, mask):
    scores = q @ k.T / math.sqrt(q.shape[-1])
    return scores.masked_fill(mask, -1e9).softmax(-1) @ v


def wrong_forgets_to_keep_the_masked(q, k, v, mask):
    scores = q @ k.T / math.sqrt(q.shape[-1])
    scores.masked_fill(~mask, -torch.inf)
    return scores.softmax(-1) @ v


def wrong_multiplied(q, k, v, mask):
    return (q @ k.T / math.sqrt(q.shape[-1]) * mask).softmax(-1) @ v


def wrong_number_of_keys(q, k, v, mask):
    scores = q @ k.T / math.sqrt(k.shape[0])
    return scores.masked_fill(~mask, -torch.inf).softmax(-1) @ v


def wrong_number_of_queries(q, k, v, mask):
    scores = q @ k.T / math.sqrt(len(q))
    return scores.masked_fill(~mask, -torch.inf).softmax(-1) @ v


def wrong_elementwise(q, k, v, mask):
    return (q * k).softmax(-1) @ v


def wrong_changes_q(q, k, v, mask):
    q /= math.sqrt(q.shape[-1])
    return (q @ k.T).masked_fill(~mask, -torch.inf).softmax(-1) @ v


def wrong_two_mistakes(q, k, v, mask):
    return (q @ k.T / q.shape[-1]).softmax(0) @ v


def wrong_tuple(q, k, v, mask):
    scores = q @ k.T / math.sqrt(q.shape[-1])
    weights = scores.masked_fill(~mask, -torch.inf).softmax(-1)
    return weights @ v, weights
