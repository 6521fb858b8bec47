"""Right and wrong answers to 01.windows, written from the statement alone."""

import math

import numpy as np
import torch


def right_for_with_break(n_tokens, size, overlap):
    found = []
    for start in range(0, n_tokens, size - overlap):
        end = min(n_tokens, start + size)
        found.append((start, end))
        if end == n_tokens:
            break
    return found


def right_counted_beforehand(n_tokens, size, overlap):
    if n_tokens == 0:
        return []
    step = size - overlap
    n_windows = 1 + max(0, math.ceil((n_tokens - size) / step))
    starts = [i * step for i in range(n_windows)]
    return [(start, min(start + size, n_tokens)) for start in starts]


def right_recursion(n_tokens, size, overlap):
    def rest(start):
        if start + size >= n_tokens:
            return [(start, n_tokens)]
        return [(start, start + size), *rest(start + size - overlap)]

    return rest(0) if n_tokens else []


def right_generator_turned_into_a_list(n_tokens, size, overlap):
    def each():
        start = end = 0
        while end < n_tokens:
            end = min(start + size, n_tokens)
            yield start, end
            start += size - overlap

    return list(each())


def right_shorter_range(n_tokens, size, overlap):
    starts = range(0, max(n_tokens - overlap, 1), size - overlap) if n_tokens else ()
    return [[start, min(start + size, n_tokens)] for start in starts]


def right_numpy(n_tokens, size, overlap):
    starts = np.arange(0, max(n_tokens, 0), size - overlap)
    n = 1 + int(np.sum(starts + size < n_tokens)) if n_tokens else 0
    starts = starts[:n]
    return list(zip(starts, np.minimum(starts + size, n_tokens), strict=True))


def right_torch_unfold(n_tokens, size, overlap):
    step = size - overlap
    found = []
    if n_tokens >= size:
        whole = torch.arange(n_tokens).unfold(0, size, step)
        found = [(row[0].item(), row[-1].item() + 1) for row in whole]
    last = found[-1][1] if found else 0
    if last < n_tokens:
        found.append((len(found) * step, n_tokens))
    return found


def wrong_one_window_too_many(n_tokens, size, overlap):
    starts = range(0, n_tokens, size - overlap)
    return [(start, min(start + size, n_tokens)) for start in starts]


def wrong_end_not_cut(n_tokens, size, overlap):
    found, start = [], 0
    while start < n_tokens:
        found.append((start, start + size))
        if start + size >= n_tokens:
            break
        start += size - overlap
    return found


def wrong_rest_dropped(n_tokens, size, overlap):
    starts = range(0, n_tokens - size + 1, size - overlap)
    return [(start, start + size) for start in starts]


def wrong_no_overlap(n_tokens, size, overlap):
    return [(s, min(s + size, n_tokens)) for s in range(0, n_tokens, size)]


def wrong_step_is_the_overlap(n_tokens, size, overlap):
    found, start = [], 0
    while start < n_tokens:
        found.append((start, min(start + size, n_tokens)))
        if start + size >= n_tokens:
            break
        start += max(overlap, 1)
    return found


def wrong_window_for_no_tokens(n_tokens, size, overlap):
    found, start = [], 0
    while True:
        found.append((start, min(start + size, n_tokens)))
        if start + size >= n_tokens:
            return found
        start += size - overlap


def wrong_last_window_moved_back(n_tokens, size, overlap):
    found = []
    for start in range(0, n_tokens, size - overlap):
        if start + size >= n_tokens:
            found.append((max(n_tokens - size, 0), n_tokens))
            break
        found.append((start, start + size))
    return found


def wrong_last_token_counts_in(n_tokens, size, overlap):
    found = right_for_with_break(n_tokens, size, overlap)
    return [(start, end - 1) for start, end in found]


def wrong_start_and_length(n_tokens, size, overlap):
    found = right_for_with_break(n_tokens, size, overlap)
    return [(start, end - start) for start, end in found]


def wrong_end_test_is_strict(n_tokens, size, overlap):
    found, start = [], 0
    while start < n_tokens:
        found.append((start, min(start + size, n_tokens)))
        if start + size > n_tokens:
            break
        start += size - overlap
    return found


def wrong_never_ends(n_tokens, size, overlap):
    found, start = [], 0
    while start < n_tokens:
        end = min(start + size, n_tokens)
        found = [*found[-9:], (start, end)]
        start = end - overlap
    return found


def wrong_range_that_stops_at_the_overlap(n_tokens, size, overlap):
    starts = range(0, n_tokens - overlap, size - overlap)
    return [(start, min(start + size, n_tokens)) for start in starts]
