"""Right and wrong answers to 00.shares, by a second hand, from the statement alone."""

import numpy as np
import torch


def right_keepdim(counts):
    return counts / counts.sum(dim=-1, keepdim=True)


def right_transposed_twice(counts):
    return (counts.T / counts.sum(1)).T


def right_matrix_of_factors(counts):
    return torch.diag(1 / counts.sum(1)) @ counts


def right_einsum(counts):
    return torch.einsum("rc,r->rc", counts, 1 / torch.einsum("rc->r", counts))


def right_rows_stacked(counts):
    return torch.stack([row / row.sum() for row in counts])


def right_normalize(counts):
    return torch.nn.functional.normalize(counts, p=1, dim=1)


def right_lists(counts):
    return [[c / sum(row) for c in row] for row in counts.tolist()]


def right_numpy(counts):
    counts = np.asarray(counts)
    return counts / counts.sum(axis=1)[:, None]


def wrong_columns(counts):
    return counts / counts.sum(0)


def wrong_no_keepdim(counts):
    return counts / counts.sum(1)


def wrong_whole_table(counts):
    return counts / counts.sum()


def wrong_softmax(counts):
    return counts.softmax(-1)


def wrong_mean(counts):
    return counts / counts.mean(1, keepdim=True)


def wrong_largest(counts):
    return counts / counts.amax(1, keepdim=True)


def wrong_length_of_the_row(counts):
    return counts / counts.norm(dim=1, keepdim=True)


def wrong_whole_numbers(counts):
    return counts // counts.sum(1, keepdim=True)


def wrong_per_cent(counts):
    return 100 * counts / counts.sum(1, keepdim=True)


def wrong_in_place(counts):
    counts /= counts.sum(1, keepdim=True)
    return counts
