"""Right and wrong answers to 05.buckets, written from the statement alone."""

import math

import numpy as np
import torch


def right_plain(offset, n_buckets, max_distance):
    half = n_buckets // 2
    start = half if offset > 0 else 0
    d = abs(offset)
    n_exact = half // 2
    if d < n_exact:
        return start + d
    share = math.log(d / n_exact) / math.log(max_distance / n_exact)
    return start + min(n_exact + int(share * (half - n_exact)), half - 1)


def right_as_in_t5(offset, n_buckets, max_distance):
    relative = torch.tensor([offset])
    n_buckets //= 2
    buckets = (relative > 0).long() * n_buckets
    n = relative.abs()
    exact = n_buckets // 2
    large = (
        exact
        + (
            torch.log(n.float() / exact)
            / math.log(max_distance / exact)
            * (n_buckets - exact)
        )
        .nan_to_num(0, 0, 0)
        .long()
    )
    large = torch.min(large, torch.full_like(large, n_buckets - 1))
    return (buckets + torch.where(n < exact, n, large)).item()


def right_by_edges(offset, n_buckets, max_distance):
    half = n_buckets // 2
    exact = half // 2
    n_wide = half - exact
    ratio = max_distance / exact
    edges = [exact * ratio ** (i / n_wide) for i in range(1, n_wide)]
    d = abs(offset)
    inside = d if d < exact else exact + sum(d >= edge * (1 - 1e-12) for edge in edges)
    return inside + half * (offset > 0)


def right_numpy_integer(offset, n_buckets, max_distance):
    half = n_buckets // 2
    exact, d = half // 2, abs(offset)
    if d >= exact:
        share = np.log2(d / exact) / np.log2(max_distance / exact)
        d = np.minimum(exact + np.floor(share * (half - exact)), half - 1)
    return np.int64(d + half * (offset > 0))


def right_log_base(offset, n_buckets, max_distance):
    half = n_buckets // 2
    exact, d = half // 2, abs(offset)
    if d >= max_distance:
        d = half - 1
    elif d >= exact:
        d = exact + math.floor(
            (half - exact) * math.log(d / exact, max_distance / exact)
        )
    return d + (half if offset > 0 else 0)


def right_tensor_scalar(offset, n_buckets, max_distance):
    return torch.tensor(right_plain(offset, n_buckets, max_distance))


def wrong_sign(offset, n_buckets, max_distance):
    return right_plain(-offset, n_buckets, max_distance)


def wrong_zero_too(offset, n_buckets, max_distance):
    found = right_plain(offset, n_buckets, max_distance)
    return found if offset else n_buckets // 2


def wrong_sign_dropped(offset, n_buckets, max_distance):
    return right_plain(-abs(offset), n_buckets, max_distance)


def wrong_all_buckets_for_distance(offset, n_buckets, max_distance):
    return right_plain(-abs(offset), 2 * n_buckets, max_distance)


def wrong_no_limit(offset, n_buckets, max_distance):
    half = n_buckets // 2
    d, n_exact = abs(offset), half // 2
    if d >= n_exact:
        share = math.log(d / n_exact) / math.log(max_distance / n_exact)
        d = n_exact + int(share * (half - n_exact))
    return d + half * (offset > 0)


def wrong_distance_kept(offset, n_buckets, max_distance):
    half = n_buckets // 2
    return min(abs(offset), half - 1) + half * (offset > 0)


def wrong_fraction_kept(offset, n_buckets, max_distance):
    half = n_buckets // 2
    d, n_exact = abs(offset), half // 2
    if d >= n_exact:
        share = math.log(d / n_exact) / math.log(max_distance / n_exact)
        d = min(n_exact + share * (half - n_exact), half - 1)
    return d + half * (offset > 0)


def wrong_decoder(offset, n_buckets, max_distance):
    return right_plain(min(offset, 0), 2 * n_buckets, max_distance)


def wrong_logarithm_of_distance(offset, n_buckets, max_distance):
    half = n_buckets // 2
    d, n_exact = abs(offset), half // 2
    if d >= n_exact:
        share = math.log(d) / math.log(max_distance)
        d = min(n_exact + int(share * (half - n_exact)), half - 1)
    return d + half * (offset > 0)


def wrong_logarithm_of_zero(offset, n_buckets, max_distance):
    half = n_buckets // 2
    n_exact = half // 2
    share = math.log(abs(offset) / n_exact) / math.log(max_distance / n_exact)
    wide = min(n_exact + int(share * (half - n_exact)), half - 1)
    return (abs(offset) if abs(offset) < n_exact else wide) + half * (offset > 0)
