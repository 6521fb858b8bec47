"""Right and wrong answers to 05.places, written from the statement alone."""

from itertools import accumulate

import numpy as np
import torch


def right_loop(mask):
    rows = []
    for row in mask:
        count, places = 0, []
        for real in row:
            places.append(count if real else 0)
            count += real
        rows.append(places)
    return rows


def right_torch(mask):
    is_real = torch.tensor(mask)
    return (is_real.cumsum(1) - 1) * is_real


def right_numpy_where(mask):
    is_real = np.array(mask, dtype=bool)
    return np.where(is_real, np.cumsum(is_real, axis=1) - 1, 0)


def right_sums_of_slices(mask):
    return [
        tuple(sum(row[:i]) if real else 0 for i, real in enumerate(row)) for row in mask
    ]


def right_first_one(mask):
    rows = []
    for row in mask:
        first = row.index(1) if 1 in row else 0
        rows.append([(i - first) * real for i, real in enumerate(row)])
    return rows


def right_masked_fill(mask):
    is_real = torch.tensor(mask)
    return (is_real.long().cumsum(-1) - 1).masked_fill(is_real == 0, 0).tolist()


def right_iterator_of_numbers(mask):
    result = []
    for row in mask:
        numbers = iter(range(len(row)))
        result.append([next(numbers) if real else 0 for real in row])
    return result


def wrong_arange(mask):
    return [list(range(len(row))) for row in mask]


def wrong_arange_times_mask(mask):
    return [[i * real for i, real in enumerate(row)] for row in mask]


def wrong_cumsum_without_minus_one(mask):
    return (torch.tensor(mask).cumsum(1) * torch.tensor(mask)).tolist()


def wrong_cumsum_minus_one(mask):
    return torch.tensor(mask).cumsum(1) - 1


def wrong_clamped(mask):
    return (torch.tensor(mask).cumsum(1) - 1).clamp(min=0)


def wrong_over_the_batch(mask):
    is_real = torch.tensor(mask)
    return (is_real.cumsum(0) - 1) * is_real


def wrong_one_for_pads(mask):
    is_real = torch.tensor(mask)
    return (is_real.cumsum(-1) - 1).masked_fill(is_real == 0, 1)


def wrong_pads_are_none(mask):
    return [
        [n - 1 if real else None for n, real in zip(accumulate(row), row, strict=True)]
        for row in mask
    ]


def wrong_right_padding_assumed(mask):
    return [list(range(sum(row))) + [0] * (len(row) - sum(row)) for row in mask]


def wrong_hard_coded(mask):
    return [[0, 0, 1]]


def wrong_floats(mask):
    return [[float(i) for i in row] for row in right_loop(mask)]


def wrong_changes_the_mask(mask):
    for row in mask:
        row[:] = right_loop([row])[0]
    return mask
