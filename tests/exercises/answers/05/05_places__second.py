"""Right and wrong answers to 05.places, by a second hand, from the statement alone."""

import itertools

import numpy as np
import torch


def right_loop(mask):
    rows = []
    for row in mask:
        places, n_real = [], 0
        for is_real in row:
            places.append(n_real if is_real else 0)
            n_real += bool(is_real)
        rows.append(places)
    return rows


def right_accumulate(mask):
    return [
        [
            real * (total - 1)
            for real, total in zip(row, itertools.accumulate(row), strict=True)
        ]
        for row in mask
    ]


def right_counter(mask):
    out = []
    for row in mask:
        places = itertools.count()
        out.append([next(places) if real == 1 else 0 for real in row])
    return out


def right_sum_of_what_is_before(mask):
    return [[real and sum(row[:i]) for i, real in enumerate(row)] for row in mask]


def right_numpy(mask):
    return [(np.cumsum(row) * np.array(row) - np.array(row)).tolist() for row in mask]


def right_tensor(mask):
    rows = []
    for row in mask:
        row = torch.tensor(row, dtype=torch.long)
        rows.append(((row.cumsum(0) - 1) * row).tolist())
    return rows


def wrong_column(mask):
    return [[i if real else 0 for i, real in enumerate(row)] for row in mask]


def wrong_column_everywhere(mask):
    return [list(range(len(row))) for row in mask]


def wrong_from_one(mask):
    return [
        [
            real * total
            for real, total in zip(row, itertools.accumulate(row), strict=True)
        ]
        for row in mask
    ]


def wrong_padding_goes_on(mask):
    return [[max(0, n - 1) for n in itertools.accumulate(row)] for row in mask]


def wrong_padding_is_minus_one(mask):
    return [[sum(row[:i]) if r else -1 for i, r in enumerate(row)] for row in mask]


def wrong_from_the_first_real_one_on(mask):
    out = []
    for row in mask:
        begin = row.index(1) if 1 in row else len(row)
        out.append([max(0, i - begin) for i in range(len(row))])
    return out


def wrong_one_counter_for_all_rows(mask):
    places = itertools.count()
    return [[next(places) if real else 0 for real in row] for row in mask]


def wrong_padding_left_out(mask):
    return [list(range(sum(row))) for row in mask]


def wrong_padding_on_the_right_only(mask):
    return [[i if i < sum(row) else 0 for i in range(len(row))] for row in mask]
