"""Right and wrong answers to 00.product, usual and unusual, from its statement."""

from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F


def right_product(ids, gap, vocab_size):
    ones = F.one_hot(ids, vocab_size).float()
    return ones[:-gap].T @ ones[gap:]


def right_whole_numbers(ids, gap, vocab_size):
    n = ids.shape[0] - gap
    before = F.one_hot(ids[:n], num_classes=vocab_size)
    after = F.one_hot(ids[gap:], num_classes=vocab_size)
    return before.transpose(0, 1).matmul(after)


def right_rows_of_the_unit_matrix(ids, gap, vocab_size):
    unit = torch.eye(vocab_size, dtype=torch.float64)
    return torch.mm(unit[ids[:-gap]].t(), unit[ids[gap:]])


def right_turned_at_the_end(ids, gap, vocab_size):
    ones = F.one_hot(ids, vocab_size).float()
    return (ones[gap:].T @ ones[: len(ids) - gap]).T


def right_einsum(ids, gap, vocab_size):
    ones = F.one_hot(ids, vocab_size)
    return torch.einsum("na,nb->ab", ones[:-gap], ones[gap:])


def right_compared(ids, gap, vocab_size):
    ones = (ids[:, None] == torch.arange(vocab_size)).double()
    return ones[:-gap].mT @ ones[gap:]


def right_outer_products(ids, gap, vocab_size):
    ones = F.one_hot(ids, vocab_size)
    total = torch.zeros(vocab_size, vocab_size)
    for i in range(len(ids) - gap):
        total += torch.outer(ones[i], ones[i + gap])
    return total


def right_shift_matrix(ids, gap, vocab_size):
    ones = F.one_hot(ids, vocab_size).float()
    shift = torch.diag(torch.ones(len(ids) - gap), gap)
    return ones.T @ shift @ ones


def right_bincount(ids, gap, vocab_size):
    keys = ids[:-gap] * vocab_size + ids[gap:]
    return torch.bincount(keys, minlength=vocab_size**2).view(vocab_size, vocab_size)


def right_index_put(ids, gap, vocab_size):
    counts = torch.zeros(vocab_size, vocab_size)
    pairs = (ids[:-gap], ids[gap:])
    return counts.index_put_(pairs, torch.tensor(1.0), accumulate=True)


def right_numpy(ids, gap, vocab_size):
    ones = np.eye(vocab_size)[np.asarray(ids)]
    return ones[:-gap].T @ ones[gap:]


def right_lists(ids, gap, vocab_size):
    ids = ids.tolist()
    found = Counter(zip(ids, ids[gap:], strict=False))
    return [[found[a, b] for b in range(vocab_size)] for a in range(vocab_size)]


def wrong_not_turned(ids, gap, vocab_size):
    ones = F.one_hot(ids, vocab_size).float()
    return ones[:-gap] @ ones[gap:]


def wrong_second_turned(ids, gap, vocab_size):
    ones = F.one_hot(ids, vocab_size).float()
    return ones[:-gap] @ ones[gap:].T


def wrong_after_before(ids, gap, vocab_size):
    ones = F.one_hot(ids, vocab_size).float()
    return ones[gap:].T @ ones[:-gap]


def wrong_star(ids, gap, vocab_size):
    ones = F.one_hot(ids, vocab_size)
    return (ones[:-gap] * ones[gap:]).sum(0)


def wrong_no_gap(ids, gap, vocab_size):
    ones = F.one_hot(ids, vocab_size).float()
    return ones[:-1].T @ ones[1:]


def wrong_rolled(ids, gap, vocab_size):
    ones = F.one_hot(ids, vocab_size).float()
    return ones.T @ ones.roll(-gap, 0)


def wrong_size_of_the_largest_id(ids, gap, vocab_size):
    ones = F.one_hot(ids).float()
    return ones[:-gap].T @ ones[gap:]


def wrong_same_places(ids, gap, vocab_size):
    ones = F.one_hot(ids, vocab_size).float()
    return ones.T @ ones


def wrong_set_not_added(ids, gap, vocab_size):
    counts = torch.zeros(vocab_size, vocab_size)
    counts[ids[:-gap], ids[gap:]] += 1
    return counts


def wrong_every_gapth(ids, gap, vocab_size):
    ones = F.one_hot(ids[::gap], vocab_size).float()
    return ones[:-1].T @ ones[1:]


def wrong_reshaped_in_place_of_turned(ids, gap, vocab_size):
    ones = F.one_hot(ids, vocab_size).float()
    return ones[:-gap].reshape(vocab_size, -1) @ ones[gap:]


def wrong_hard_coded(ids, gap, vocab_size):
    return torch.tensor([[0.0, 2.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 0.0]])


def wrong_flat(ids, gap, vocab_size):
    keys = ids[:-gap] * vocab_size + ids[gap:]
    return torch.bincount(keys, minlength=vocab_size**2)


def wrong_dictionary(ids, gap, vocab_size):
    ids = ids.tolist()
    return Counter(zip(ids, ids[gap:], strict=False))


def wrong_only_the_total(ids, gap, vocab_size):
    return right_product(ids, gap, vocab_size).sum()


def wrong_returns_nothing(ids, gap, vocab_size):
    right_product(ids, gap, vocab_size)


def wrong_gap_zero_kept(ids, gap, vocab_size):
    gap = gap - 1
    ones = F.one_hot(ids, vocab_size).float()
    return ones[: len(ids) - gap].T @ ones[gap:]
