"""Right and wrong answers to 06.calibration, written from the statement alone."""

import math
from collections import defaultdict

import numpy as np
import torch


def right_numpy(confidence, is_right, n_bins):
    sure, right = np.array(confidence), np.array(is_right, dtype=float)
    place = np.minimum((sure * n_bins).astype(int), n_bins - 1)
    total = 0.0
    for i in range(n_bins):
        inside = place == i
        if inside.any():
            total += inside.mean() * abs(sure[inside].mean() - right[inside].mean())
    return total


def right_sums(confidence, is_right, n_bins):
    gaps = [0.0] * n_bins
    for sure, right in zip(confidence, is_right, strict=True):
        gaps[min(math.floor(sure * n_bins), n_bins - 1)] += sure - right
    return sum(map(abs, gaps)) / len(confidence)


def right_defaultdict(confidence, is_right, n_bins):
    bins = defaultdict(list)
    for sure, right in zip(confidence, is_right, strict=True):
        bins[min(int(sure * n_bins), n_bins - 1)].append(sure - right)
    return sum(abs(math.fsum(rows)) for rows in bins.values()) / len(confidence)


def right_torch(confidence, is_right, n_bins):
    sure = torch.tensor(confidence, dtype=torch.float64)
    place = (sure * n_bins).long().clamp(max=n_bins - 1)
    gaps = torch.zeros(n_bins, dtype=torch.float64)
    gaps.index_add_(0, place, sure - torch.tensor(is_right).double())
    return gaps.abs().sum() / len(sure)


def right_edges(confidence, is_right, n_bins):
    total = 0.0
    for i in range(n_bins):
        low, high = i / n_bins, (i + 1) / n_bins
        rows = [
            (c, r)
            for c, r in zip(confidence, is_right, strict=True)
            if low <= c < high or (i == n_bins - 1 and c == 1)
        ]
        if rows:
            n = len(rows)
            mean, share = (sum(part) / n for part in zip(*rows, strict=True))
            total += n / len(confidence) * abs(mean - share)
    return total


def wrong_signs(confidence, is_right, n_bins):
    return abs(sum(confidence) - sum(is_right)) / len(confidence)


def wrong_no_bins(confidence, is_right, n_bins):
    pairs = zip(confidence, is_right, strict=True)
    return sum(abs(c - r) for c, r in pairs) / len(confidence)


def wrong_not_divided(confidence, is_right, n_bins):
    return right_sums(confidence, is_right, n_bins) * len(confidence)


def wrong_divided_by_bins(confidence, is_right, n_bins):
    return right_sums(confidence, is_right, n_bins) * len(confidence) / n_bins


def wrong_last_bin_too_high(confidence, is_right, n_bins):
    gaps = [0.0] * n_bins
    for sure, right in zip(confidence, is_right, strict=True):
        gaps[int(sure * n_bins)] += sure - right
    return sum(map(abs, gaps)) / len(confidence)


def wrong_maximum(confidence, is_right, n_bins):
    gaps, counts = [0.0] * n_bins, [0] * n_bins
    for sure, right in zip(confidence, is_right, strict=True):
        place = min(int(sure * n_bins), n_bins - 1)
        gaps[place] += sure - right
        counts[place] += 1
    return max(abs(g) / n for g, n in zip(gaps, counts, strict=True) if n)


def wrong_rounded_bins(confidence, is_right, n_bins):
    gaps = [0.0] * (n_bins + 1)
    for sure, right in zip(confidence, is_right, strict=True):
        gaps[round(sure * n_bins)] += sure - right
    return sum(map(abs, gaps)) / len(confidence)
