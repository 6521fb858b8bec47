"""Right and wrong answers to 00.shares, written from the statement alone."""

import numpy as np
import torch
import torch.nn.functional as F


def right_none_index(counts):
    return counts / counts.sum(dim=1)[:, None]


def right_transposed(counts):
    return (counts.T / counts.sum(1)).T


def right_normalize(counts):
    return F.normalize(counts, p=1, dim=1)


def right_numpy(counts):
    counts = np.asarray(counts, dtype=np.float64)
    return counts / counts.sum(axis=1, keepdims=True)


def right_lists(counts):
    return [[n / sum(row) for n in row] for row in counts.tolist()]


def right_product(counts):
    return torch.diag(1 / counts.sum(1)) @ counts


def right_row_by_row(counts):
    out = torch.empty_like(counts)
    for i in range(counts.shape[0]):
        out[i] = counts[i] / counts[i].sum()
    return out


def right_einsum(counts):
    return torch.einsum("rc,r->rc", counts, counts.sum(-1).reciprocal())


def right_by_logarithms(counts):
    return (counts.log() - counts.sum(1, keepdim=True).log()).exp()


def wrong_forgets_the_dimension(counts):
    return counts / counts.sum(1)


def wrong_columns(counts):
    return counts / counts.sum(0)


def wrong_total(counts):
    return counts / torch.sum(counts)


def wrong_hard_coded(counts):
    return torch.tensor([[0.25, 0.75], [0.5, 0.5]])


def wrong_in_place(counts):
    counts /= counts.sum(1, keepdim=True)
    return counts


def wrong_first_row_for_all(counts):
    return counts / counts[0].sum()


def wrong_length_two(counts):
    return F.normalize(counts, dim=1)


def wrong_adds_one(counts):
    counts = counts + 1
    return counts / counts.sum(1, keepdim=True)


def wrong_transposes_the_result(counts):
    return counts.T / counts.sum(1)


def wrong_rounds(counts):
    return (counts / counts.sum(1, keepdim=True)).round(decimals=2)


def wrong_only_the_sums(counts):
    return counts.sum(1, keepdim=True)


def wrong_returns_nothing(counts):
    counts / counts.sum(1, keepdim=True)
