"""Answers to 06.calibration, right and wrong, by a second hand, from the statement."""

import math
from collections import defaultdict

import numpy as np
import torch


def right_dictionary(confidence, is_right, n_bins):
    bins = defaultdict(list)
    for sure, right in zip(confidence, is_right, strict=True):
        bins[min(int(sure * n_bins), n_bins - 1)].append((sure, right))
    error = 0.0
    for rows in bins.values():
        mean = sum(s for s, _ in rows) / len(rows)
        share = sum(r for _, r in rows) / len(rows)
        error += len(rows) / len(confidence) * abs(mean - share)
    return error


def right_sum_of_differences(confidence, is_right, n_bins):
    gaps = [0.0] * n_bins
    for sure, right in zip(confidence, is_right, strict=True):
        place = n_bins - 1 if sure == 1 else math.floor(sure * n_bins)
        gaps[place] += sure - right
    return sum(map(abs, gaps)) / len(is_right)


def right_numpy(confidence, is_right, n_bins):
    sure, right = np.array(confidence), np.array(is_right, dtype=float)
    place = np.minimum((sure * n_bins).astype(int), n_bins - 1)
    return np.abs(np.bincount(place, weights=sure - right)).sum() / len(sure)


def right_walk_over_the_bins(confidence, is_right, n_bins):
    rows, total = list(zip(confidence, is_right, strict=True)), 0.0
    for i in range(n_bins):
        inside = [
            (s, r)
            for s, r in rows
            if i <= s * n_bins < i + 1 or (s == 1 and i == n_bins - 1)
        ]
        if inside:
            gap = sum(s for s, _ in inside) - sum(r for _, r in inside)
            total += abs(gap) / len(rows)
    return total


def right_tensors(confidence, is_right, n_bins):
    sure = torch.tensor(confidence, dtype=torch.double)
    gap = sure - torch.tensor(is_right, dtype=torch.double)
    place = (sure * n_bins).long().clamp(max=n_bins - 1)
    sums = torch.zeros(n_bins, dtype=torch.double).index_add_(0, place, gap)
    return (sums.abs().sum() / len(sure)).item()


def right_edges_as_written(confidence, is_right, n_bins):
    total = 0.0
    for i in range(n_bins):
        low, high = i / n_bins, (i + 1) / n_bins
        inside = [
            j
            for j, s in enumerate(confidence)
            if low <= s < high or (s == 1.0 and i + 1 == n_bins)
        ]
        if not inside:
            continue
        mean = sum(confidence[j] for j in inside) / len(inside)
        share = sum(bool(is_right[j]) for j in inside) / len(inside)
        total += len(inside) / len(confidence) * abs(mean - share)
    return total


def right_searchsorted(confidence, is_right, n_bins):
    edges = [i / n_bins for i in range(1, n_bins)]
    place = np.searchsorted(edges, confidence, side="right")
    gaps = np.zeros(n_bins)
    np.add.at(gaps, place, np.subtract(confidence, np.array(is_right, dtype=float)))
    return float(np.abs(gaps).sum() / len(confidence))


def _table(confidence, is_right, place_of, n_bins):
    rows = [[] for _ in range(n_bins)]
    for sure, right in zip(confidence, is_right, strict=True):
        rows[place_of(sure)].append((sure, right))
    out = []
    for part in rows:
        if part:
            mean = sum(s for s, _ in part) / len(part)
            out.append((len(part), mean, sum(r for _, r in part) / len(part)))
    return out


def _usual(n_bins):
    return lambda sure: min(int(sure * n_bins), n_bins - 1)


def wrong_bins_count_alike(confidence, is_right, n_bins):
    table = _table(confidence, is_right, _usual(n_bins), n_bins)
    return sum(abs(mean - share) for _, mean, share in table) / len(table)


def wrong_divided_by_n_bins(confidence, is_right, n_bins):
    table = _table(confidence, is_right, _usual(n_bins), n_bins)
    return sum(abs(mean - share) for _, mean, share in table) / n_bins


def wrong_sign_kept(confidence, is_right, n_bins):
    table = _table(confidence, is_right, _usual(n_bins), n_bins)
    return sum(n * (mean - share) for n, mean, share in table) / len(confidence)


def wrong_absolute_value_of_the_whole(confidence, is_right, n_bins):
    return abs(wrong_sign_kept(confidence, is_right, n_bins))


def wrong_each_row_by_itself(confidence, is_right, n_bins):
    gaps = [abs(s - r) for s, r in zip(confidence, is_right, strict=True)]
    return sum(gaps) / len(gaps)


def wrong_one_falls_out(confidence, is_right, n_bins):
    total = 0.0
    for i in range(n_bins):
        part = [
            (s, r)
            for s, r in zip(confidence, is_right, strict=True)
            if i / n_bins <= s < (i + 1) / n_bins
        ]
        total += abs(sum(s - r for s, r in part))
    return total / len(confidence)


def wrong_index_error_at_one(confidence, is_right, n_bins):
    table = _table(confidence, is_right, lambda s: int(s * n_bins), n_bins)
    return sum(n * abs(mean - share) for n, mean, share in table) / len(confidence)


def wrong_upper_edge_belongs_to_the_bin(confidence, is_right, n_bins):
    table = _table(
        confidence, is_right, lambda s: max(0, math.ceil(s * n_bins) - 1), n_bins
    )
    return sum(n * abs(mean - share) for n, mean, share in table) / len(confidence)


def wrong_rounded_to_the_nearest_bin(confidence, is_right, n_bins):
    table = _table(
        confidence, is_right, lambda s: min(round(s * n_bins), n_bins - 1), n_bins
    )
    return sum(n * abs(mean - share) for n, mean, share in table) / len(confidence)


def wrong_middle_of_the_bin(confidence, is_right, n_bins):
    total = 0.0
    for i in range(n_bins):
        part = [
            r
            for s, r in zip(confidence, is_right, strict=True)
            if _usual(n_bins)(s) == i
        ]
        if part:
            share = sum(part) / len(part)
            total += len(part) * abs((i + 0.5) / n_bins - share)
    return total / len(confidence)


def wrong_share_that_is_wrong(confidence, is_right, n_bins):
    flipped = [not right for right in is_right]
    return right_dictionary(confidence, flipped, n_bins)


def wrong_not_divided(confidence, is_right, n_bins):
    return len(confidence) * right_dictionary(confidence, is_right, n_bins)


def wrong_largest_gap(confidence, is_right, n_bins):
    table = _table(confidence, is_right, _usual(n_bins), n_bins)
    return max(abs(mean - share) for _, mean, share in table)


def wrong_squared(confidence, is_right, n_bins):
    table = _table(confidence, is_right, _usual(n_bins), n_bins)
    return sum(n * (mean - share) ** 2 for n, mean, share in table) / len(confidence)


def wrong_bins_from_a_half(confidence, is_right, n_bins):
    table = _table(
        confidence,
        is_right,
        lambda s: max(0, min(int((s - 0.5) * 2 * n_bins), n_bins - 1)),
        n_bins,
    )
    return sum(n * abs(mean - share) for n, mean, share in table) / len(confidence)


def wrong_equal_numbers_of_rows_in_each_bin(confidence, is_right, n_bins):
    rows = sorted(zip(confidence, is_right, strict=True))
    size = max(1, -(-len(rows) // n_bins))
    parts = [rows[i : i + size] for i in range(0, len(rows), size)]
    return sum(abs(sum(s - r for s, r in part)) for part in parts) / len(rows)


def wrong_ten_bins_always(confidence, is_right, n_bins):
    return right_dictionary(confidence, is_right, 10)


def wrong_divides_by_an_empty_bin(confidence, is_right, n_bins):
    total = 0.0
    for i in range(n_bins):
        part = [
            (s, r)
            for s, r in zip(confidence, is_right, strict=True)
            if _usual(n_bins)(s) == i
        ]
        mean = sum(s for s, _ in part) / len(part)
        share = sum(r for _, r in part) / len(part)
        total += len(part) / len(confidence) * abs(mean - share)
    return total
