"""Right and wrong answers to 01.windows, by a second hand, from the statement alone."""

from itertools import count, takewhile


def right_after_the_first(n_tokens, size, overlap):
    if n_tokens <= size:
        return [(0, n_tokens)] if n_tokens else []
    found = [(0, size)]
    while found[-1][1] != n_tokens:
        start = found[-1][1] - overlap
        found.append((start, min(start + size, n_tokens)))
    return found


def right_filtered(n_tokens, size, overlap):
    starts = range(0, n_tokens, size - overlap)
    return [
        (start, min(start + size, n_tokens))
        for i, start in enumerate(starts)
        if i == 0 or starts[i - 1] + size < n_tokens
    ]


def right_counts_on(n_tokens, size, overlap):
    step = size - overlap
    going = takewhile(lambda s: s + overlap < n_tokens, count(step, step))
    starts = [0, *going] if n_tokens > 0 else []
    return tuple((s, s + min(size, n_tokens - s)) for s in starts)


def right_list_of_token_numbers(n_tokens, size, overlap):
    tokens, found, start = list(range(n_tokens)), [], 0
    while not found or found[-1][-1] != n_tokens - 1:
        if not tokens:
            return []
        found.append(tokens[start : start + size])
        start += size - overlap
    return [(window[0], window[-1] + 1) for window in found]


def right_from_behind(n_tokens, size, overlap):
    step = size - overlap
    n = 0 if n_tokens == 0 else 1 + -(-max(n_tokens - size, 0) // step)
    found = []
    for i in reversed(range(n)):
        found.insert(0, (i * step, min(i * step + size, n_tokens)))
    return found


def _windows(n_tokens, size, step):
    found, start = [], 0
    while start < n_tokens:
        found.append((start, min(start + size, n_tokens)))
        if start + size >= n_tokens:
            break
        start += step
    return found


def wrong_step_one_too_long(n_tokens, size, overlap):
    return _windows(n_tokens, size, size - overlap + 1)


def wrong_step_one_too_short(n_tokens, size, overlap):
    return _windows(n_tokens, size, max(size - overlap - 1, 1))


def wrong_gap_for_overlap(n_tokens, size, overlap):
    return _windows(n_tokens, size, size + overlap)


def wrong_half_the_size(n_tokens, size, overlap):
    return _windows(n_tokens, size, max(size // 2, 1))


def wrong_overlap_added_to_the_size(n_tokens, size, overlap):
    starts = range(0, n_tokens, size)
    return [(start, min(start + size + overlap, n_tokens)) for start in starts]


def wrong_overlap_before_each(n_tokens, size, overlap):
    starts = range(0, n_tokens, size)
    return [(max(s - overlap, 0), min(s + size, n_tokens)) for s in starts]


def wrong_short_text_left_out(n_tokens, size, overlap):
    if n_tokens < size:
        return []
    return _windows(n_tokens, size, size - overlap)


def wrong_lists_of_tokens(n_tokens, size, overlap):
    found = _windows(n_tokens, size, size - overlap)
    return [list(range(start, end)) for start, end in found]


def wrong_only_starts(n_tokens, size, overlap):
    return [start for start, _ in _windows(n_tokens, size, size - overlap)]


def wrong_only_when_the_text_is_too_long(n_tokens, size, overlap):
    if n_tokens <= size:
        return []
    return _windows(n_tokens, size, size - overlap)


def wrong_end_is_the_size(n_tokens, size, overlap):
    found = _windows(n_tokens, size, size - overlap)
    return [(start, min(size, n_tokens)) for start, _ in found]


def wrong_last_part_appended_without_overlap(n_tokens, size, overlap):
    starts = range(0, n_tokens - size + 1, size - overlap)
    found = [(start, start + size) for start in starts]
    end = found[-1][1] if found else 0
    if end < n_tokens:
        found.append((end, n_tokens))
    return found


def wrong_last_part_always_appended(n_tokens, size, overlap):
    step = size - overlap
    starts = range(0, n_tokens - size + 1, step)
    found = [(start, start + size) for start in starts]
    return [*found, (len(found) * step, n_tokens)]


def wrong_counts_by_dividing_down(n_tokens, size, overlap):
    n = n_tokens // (size - overlap)
    starts = [i * (size - overlap) for i in range(n)]
    return [(start, min(start + size, n_tokens)) for start in starts]


def wrong_runs_into_the_text_backwards(n_tokens, size, overlap):
    found = _windows(n_tokens, size, size - overlap)
    return [(n_tokens - end, n_tokens - start) for start, end in found]


def wrong_counts_from_one(n_tokens, size, overlap):
    found = _windows(n_tokens, size, size - overlap)
    return [(start + 1, end) for start, end in found]
