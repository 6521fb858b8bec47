"""Right and wrong answers to 05.buckets, by a second hand, from the statement alone."""

import bisect
import math

import numpy as np
import torch


def right_as_it_is_written(offset, n_buckets, max_distance):
    half = n_buckets // 2
    d, n_exact = abs(offset), half // 2
    first = half if offset > 0 else 0
    if d < n_exact:
        return first + d
    share = math.log(d / n_exact) / math.log(max_distance / n_exact)
    return first + min(n_exact + int(share * (half - n_exact)), half - 1)


def right_two_calls(offset, n_buckets, max_distance):
    half = n_buckets // 2
    if offset > 0:
        return half + right_two_calls(-offset, n_buckets, max_distance)
    n_exact = half // 2
    if -offset < n_exact:
        return -offset
    ratio = math.log2(-offset / n_exact) / math.log2(max_distance / n_exact)
    return min(half - 1, n_exact + math.floor(ratio * (half - n_exact)))


def right_by_edges(offset, n_buckets, max_distance):
    half = n_buckets // 2
    n_exact = half // 2
    n_wide = half - n_exact
    edges = [n_exact * (max_distance / n_exact) ** (i / n_wide) for i in range(n_wide)]
    d = abs(offset)
    number = d
    if d >= n_exact:
        number = n_exact + bisect.bisect_right([e - 1e-9 for e in edges], d) - 1
    return number + half * (offset > 0)


def right_whole_numbers(offset, n_buckets, max_distance):
    half = n_buckets // 2
    n_exact = half // 2
    n_wide, d = half - n_exact, abs(offset)
    number = d
    if d >= n_exact:
        step = 0  # the largest with (d / n_exact)^n_wide >= (max / n_exact)^step
        while step + 1 < n_wide and (
            d**n_wide * n_exact ** (step + 1)
            >= max_distance ** (step + 1) * n_exact**n_wide
        ):
            step += 1
        number = n_exact + step
    return half * int(offset > 0) + number


def right_numpy_64(offset, n_buckets, max_distance):
    half = n_buckets // 2
    n_exact = half // 2
    d = np.abs(offset)
    with np.errstate(divide="ignore"):
        part = np.log(d / n_exact) / np.log(max_distance / n_exact) * (half - n_exact)
    wide = np.minimum(n_exact + np.floor(np.maximum(part, 0)), half - 1)
    return int(np.where(d < n_exact, d, wide)) + half * int(offset > 0)


def right_tensor(offset, n_buckets, max_distance):
    half = n_buckets // 2
    n_exact = half // 2
    d = torch.tensor(abs(offset))
    far = torch.log(d.clamp(min=n_exact) / n_exact)
    far = n_exact + (far / math.log(max_distance / n_exact) * (half - n_exact)).long()
    found = torch.where(d < n_exact, d, far.clamp(max=half - 1))
    return found + half if offset > 0 else found


def _bucket(offset, half, n_exact, max_distance, whole=int):
    d = abs(offset)
    if d < n_exact:
        return d
    share = math.log(d / n_exact) / math.log(max_distance / n_exact)
    return min(half - 1, n_exact + whole(share * (half - n_exact)))


def wrong_sign(offset, n_buckets, max_distance):
    half = n_buckets // 2
    return half * (offset < 0) + _bucket(offset, half, half // 2, max_distance)


def wrong_zero_is_ahead(offset, n_buckets, max_distance):
    half = n_buckets // 2
    return half * (offset >= 0) + _bucket(offset, half, half // 2, max_distance)


def wrong_one_side(offset, n_buckets, max_distance):
    half = n_buckets // 2
    return _bucket(offset, half, half // 2, max_distance)


def wrong_as_a_decoder(offset, n_buckets, max_distance):
    return _bucket(min(offset, 0), n_buckets, n_buckets // 2, max_distance)


def wrong_half_of_all_exact(offset, n_buckets, max_distance):
    half = n_buckets // 2
    if abs(offset) >= half:
        return half - 1 + half * (offset > 0)
    return abs(offset) + half * (offset > 0)


def wrong_rounded(offset, n_buckets, max_distance):
    half = n_buckets // 2
    part = _bucket(offset, half, half // 2, max_distance, round)
    return half * (offset > 0) + part


def wrong_rounded_up(offset, n_buckets, max_distance):
    half = n_buckets // 2
    part = _bucket(offset, half, half // 2, max_distance, math.ceil)
    return half * (offset > 0) + part


def wrong_no_last_bucket(offset, n_buckets, max_distance):
    half = n_buckets // 2
    part = _bucket(offset, 10**9, half // 2, max_distance)
    return half * (offset > 0) + part


def wrong_no_last_bucket_either(offset, n_buckets, max_distance):
    half, d = n_buckets // 2, abs(offset)
    n_exact = half // 2
    if d >= n_exact:
        share = math.log(d / n_exact) / math.log(max_distance / n_exact)
        d = n_exact + int(share * (half - n_exact))
    return half * (offset > 0) + d


def wrong_straight_and_not_logarithmic(offset, n_buckets, max_distance):
    half, d = n_buckets // 2, abs(offset)
    n_exact = half // 2
    if d >= n_exact:
        share = (d - n_exact) / (max_distance - n_exact)
        d = min(half - 1, n_exact + int(share * (half - n_exact)))
    return half * (offset > 0) + d


def wrong_ahead_begins_one_earlier(offset, n_buckets, max_distance):
    half = n_buckets // 2
    part = _bucket(offset, half, half // 2, max_distance)
    return half - 1 + part if offset > 0 else part


def wrong_whole_number_inside_the_logarithm(offset, n_buckets, max_distance):
    half, d = n_buckets // 2, abs(offset)
    n_exact = half // 2
    if d >= n_exact:
        share = math.log(d // n_exact) / math.log(max_distance // n_exact)
        d = min(half - 1, n_exact + int(share * (half - n_exact)))
    return half * (offset > 0) + d


def wrong_negative_for_those_before(offset, n_buckets, max_distance):
    half = n_buckets // 2
    part = _bucket(offset, half, half // 2, max_distance)
    return part if offset > 0 else -part
