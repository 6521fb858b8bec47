"""Checks of 01.windows: overlapping windows over a text that is too long.

`windows(n_tokens, size, overlap)`: each window has `size` tokens and begins
`size - overlap` after the one before; the first that reaches the end is the last, and
may be shorter. Return (start, end) of each; no tokens, no windows.
"""

from utils.checks.catalogue import Exercise, Mistake


def _windows(n_tokens, size, overlap):
    found, start = [], 0
    while start < n_tokens:
        found.append((start, min(start + size, n_tokens)))
        if start + size >= n_tokens:
            break
        start += size - overlap
    return found


def _inputs():
    cases = [(3, 4, 0), (4, 4, 0), (8, 4, 0), (10, 4, 0), (10, 4, 1), (0, 4, 1)]
    cases += [
        (1, 1, 0),
        (1, 4, 2),
        (2, 5, 3),
        (4, 4, 2),
        (5, 4, 3),
        (6, 4, 2),
        (7, 4, 2),
        (12, 5, 2),
    ]
    cases += [(9, 4, 2), (11, 5, 3), (20, 6, 1), (21, 6, 1), (13, 3, 2), (100, 30, 7)]
    return [tuple(list(case)) for case in cases]


def _stage(n_tokens, size, overlap):
    """Return 0 for a text of one window or none, 1 without overlap, else 2."""
    return 0 if n_tokens <= size else 1 + bool(overlap)


def _at(starts, n_tokens, size):
    return [(start, min(start + size, n_tokens)) for start in starts]


def _one_too_many(n_tokens, size, overlap):
    return _at(range(0, n_tokens, size - overlap), n_tokens, size)


def _to_the_very_end(n_tokens, size, overlap):
    return _at(range(0, n_tokens + 1, size - overlap), n_tokens, size)


def _rest_always(n_tokens, size, overlap):
    found = _end_lost(n_tokens, size, overlap)
    return [*found, (len(found) * (size - overlap), n_tokens)]


def _end_lost(n_tokens, size, overlap):
    starts = range(0, n_tokens - size + 1, size - overlap)
    return [(start, start + size) for start in starts]


def _beyond(n_tokens, size, overlap):
    return [(start, start + size) for start, _ in _windows(n_tokens, size, overlap)]


def _no_overlap(n_tokens, size, overlap):
    return _windows(n_tokens, size, 0)


def _overlap_for_step(n_tokens, size, overlap):
    return _windows(n_tokens, size, size - overlap) if overlap else []


def _overlap_for_range(n_tokens, size, overlap):
    return _at(range(0, n_tokens, overlap), n_tokens, size)


def _overlap_or_one(n_tokens, size, overlap):
    return _windows(n_tokens, size, size - max(overlap, 1))


def _gap(n_tokens, size, overlap):
    return _windows(n_tokens, size, -overlap)


def _step_and_one(n_tokens, size, overlap):
    return _windows(n_tokens, size, overlap - 1)


def _step_less_one(n_tokens, size, overlap):
    return _windows(n_tokens, size, min(overlap + 1, size - 1))


def _rest_begins_at_end(n_tokens, size, overlap):
    found = _end_lost(n_tokens, size, overlap)
    end = found[-1][1] if found else 0
    return [*found, (end, n_tokens)] if end < n_tokens else found


def _only_if_too_long(n_tokens, size, overlap):
    return _windows(n_tokens, size, overlap) if n_tokens > size else []


def _none_within_overlap(n_tokens, size, overlap):
    return _at(range(0, n_tokens - overlap, size - overlap), n_tokens, size)


def _divided_down(n_tokens, size, overlap):
    step = size - overlap
    return _at(range(0, n_tokens // step * step, step), n_tokens, size)


def _token_lists(n_tokens, size, overlap):
    return [list(range(*window)) for window in _windows(n_tokens, size, overlap)]


def _starts_only(n_tokens, size, overlap):
    return [start for start, _ in _windows(n_tokens, size, overlap)]


def _none_if_short(n_tokens, size, overlap):
    return _windows(n_tokens, size, overlap) if n_tokens >= size else []


def _moved_back(n_tokens, size, overlap):
    found = _windows(n_tokens, size, overlap)
    if found:
        found[-1] = max(0, n_tokens - size), n_tokens
    return found


def _both_sides(n_tokens, size, overlap):
    return [
        (max(0, start - overlap), min(start + size, n_tokens))
        for start in range(0, n_tokens, size)
    ]


def _longer(n_tokens, size, overlap):
    return [
        (start, min(start + size + overlap, n_tokens))
        for start in range(0, n_tokens, size)
    ]


def _empty_window(n_tokens, size, overlap):
    return _windows(n_tokens, size, overlap) or [(0, 0)]


def _length_for_end(n_tokens, size, overlap):
    return [(a, b - a) for a, b in _windows(n_tokens, size, overlap)]


def _last_index(n_tokens, size, overlap):
    return [(a, b - 1) for a, b in _windows(n_tokens, size, overlap)]


WINDOWS = Exercise(
    id="01.windows",
    name="windows",
    inputs=_inputs,
    oracle=_windows,
    stage=_stage,
    properties=(
        (
            "every token is in a window",
            lambda result, n_tokens, size, overlap: (
                {i for start, end in result for i in range(start, end)}
                == set(range(n_tokens))
            ),
        ),
    ),
    mistakes=(
        Mistake(
            "one too many",
            "you went on after a window had reached the end; what follows holds no"
            " token that was not read yet. Stop at the first window that reaches it.",
            _one_too_many,
            also=(_to_the_very_end, _rest_always),
        ),
        Mistake(
            "end lost",
            "you left out the last window where it is shorter than the others; its"
            " tokens would never be read.",
            _end_lost,
        ),
        Mistake(
            "beyond the end",
            "your last window ends beyond the text; it ends with the text.",
            _beyond,
        ),
        Mistake(
            "no overlap",
            "you let each window begin where the last one ended; the last `overlap`"
            " tokens of a window are the first of the next.",
            _no_overlap,
        ),
        Mistake(
            "overlap for step",
            "you moved on by `overlap` tokens; windows that share `overlap` tokens"
            " begin size - overlap apart.",
            _overlap_for_step,
            also=(_overlap_for_range, _overlap_or_one),
        ),
        Mistake(
            "gap for overlap",
            "you moved on by size + overlap, which leaves tokens out between windows;"
            " they are to share them. Move on by size - overlap.",
            _gap,
        ),
        Mistake(
            "step one off",
            "you moved on by one token too many or too few; from the start of a window"
            " to that of the next it is size - overlap.",
            _step_and_one,
            also=(_step_less_one,),
        ),
        Mistake(
            "rest without overlap",
            "you let the last, shorter window begin where the one before ended; it too"
            " begins size - overlap after the start of that one.",
            _rest_begins_at_end,
        ),
        Mistake(
            "short text left out",
            "you returned no window for a text that fits into one; that one is its"
            " window, from 0 to n_tokens.",
            _only_if_too_long,
            also=(_none_if_short, _none_within_overlap),
        ),
        Mistake(
            "number by division",
            "you made n_tokens // (size - overlap) windows, which is too few where the"
            " division leaves a rest, and too many for a large overlap. Go on until a"
            " window reaches the end.",
            _divided_down,
        ),
        Mistake(
            "tokens for ends",
            "you returned the numbers of each window's tokens; its start and its end"
            " were asked for.",
            _token_lists,
        ),
        Mistake(
            "starts only",
            "you returned where the windows begin; where they end was asked for too.",
            _starts_only,
        ),
        Mistake(
            "last one moved back",
            "you moved the last window back to give it its full size; it begins"
            " size - overlap after the one before and may be shorter.",
            _moved_back,
        ),
        Mistake(
            "longer windows",
            "your windows are longer than `size`: the overlap was added to it. The"
            " model can read `size` tokens and no more.",
            _both_sides,
            also=(_longer,),
        ),
        Mistake(
            "an empty window",
            "you returned a window for a text without tokens; there is none.",
            _empty_window,
        ),
        Mistake(
            "length for end",
            "you returned (start, length); the second number is the end.",
            _length_for_end,
        ),
        Mistake(
            "end inclusive",
            "your end is the place of the last token; it must be one more, as in"
            " tokens[start:end].",
            _last_index,
        ),
    ),
    hints=(
        "Ask two things: by how much does a window begin later than the one before, and"
        " which is the last one? It is the first that reaches the end.",
        "Start at 0. As long as start < n_tokens: append (start, min(start + size,"
        " n_tokens)); stop if start + size >= n_tokens; else add size - overlap.",
    ),
)
