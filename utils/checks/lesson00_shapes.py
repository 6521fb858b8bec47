"""Checks of 00.windows and 00.shares: shapes, slices and broadcasting.

`windows(ids, seq_len)`: cut (N,) ids into as many rows of `seq_len` inputs as have a
target each; return inputs and targets, both (B, seq_len), the targets one further. N is
at least seq_len + 1.

`row_shares(counts)`: divide each row of (R, K) by its sum, which is never 0.
"""

import torch

from utils.checks.catalogue import Exercise, Mistake
from utils.checks.values import agree


def near(result, expected) -> bool:
    """Whether two results agree as far as float32 sums in another order can."""
    return agree(result, expected, rtol=1e-4, atol=1e-5)


# --- 00.windows -------------------------------------------------------------------
def _cut(ids, seq_len, n_rows, shift=1):
    end = n_rows * seq_len
    rows = ids[:end], ids[shift : end + shift]
    return tuple(part.reshape(n_rows, seq_len) for part in rows)


def _windows(ids, seq_len):
    return _cut(ids, seq_len, (len(ids) - 1) // seq_len)


def _windows_inputs():
    generator = torch.Generator().manual_seed(0)
    cases = [(torch.tensor([5, 6, 7, 8, 9, 3]), 2), (torch.tensor([1, 2]), 1)]
    sizes = [(5, 4), (6, 3), (7, 3), (9, 4), (12, 3), (13, 3), (20, 4), (21, 4)]
    sizes += [(22, 4), (30, 7), (10, 1), (17, 5), (16, 5), (40, 6)]
    for n, seq_len in sizes:
        ids = torch.randperm(100, generator=generator)[:n]
        cases.append((ids, seq_len))
    return cases


def _wrapped(ids, seq_len):
    n_rows = len(ids) // seq_len
    end = n_rows * seq_len
    rows = ids[:end], ids.roll(-1)[:end]
    return tuple(part.reshape(n_rows, seq_len) for part in rows)


def _cut_before_shift(ids, seq_len):
    n_rows = len(ids) // seq_len
    inputs = ids[: n_rows * seq_len].reshape(n_rows, seq_len)
    return inputs[:, :-1], inputs[:, 1:]


def _columns(ids, seq_len):
    n_rows = (len(ids) - 1) // seq_len
    end = n_rows * seq_len
    rows = ids[:end], ids[1 : end + 1]
    return tuple(part.reshape(seq_len, n_rows).T for part in rows)


def _padded_targets(ids, seq_len):
    inputs = _windows(ids, seq_len)[0]
    last = torch.zeros(len(inputs), 1, dtype=inputs.dtype)
    return inputs, torch.cat([inputs[:, 1:], last], dim=1)


def _rolled_rows(ids, seq_len):
    inputs = _windows(ids, seq_len)[0]
    return inputs, inputs.roll(-1, dims=1)


def _rows_of_all_ids(ids, seq_len):
    return _cut(ids, seq_len, len(ids) // seq_len)


def _overlapping(ids, seq_len):
    return ids[:-1].unfold(0, seq_len, 1), ids[1:].unfold(0, seq_len, 1)


def _length_for_rows(ids, seq_len):
    inputs, targets = _windows(ids, seq_len)
    return inputs.T, targets.T


WINDOWS = Exercise(
    id="00.windows",
    name="windows",
    inputs=_windows_inputs,
    oracle=_windows,
    properties=(
        (
            "inputs and targets must both have the shape (B, seq_len)",
            lambda result, ids, seq_len: all(
                tuple(torch.as_tensor(part).shape)
                == ((len(ids) - 1) // seq_len, seq_len)
                for part in result
            ),
        ),
    ),
    mistakes=(
        Mistake(
            "not shifted",
            "your targets are the inputs themselves; a model could simply copy them."
            " Each target is the id that comes next in the text.",
            lambda ids, seq_len: _windows(ids, seq_len)[:1] * 2,
        ),
        Mistake(
            "wraps around",
            "your last target is the first id of the text; the last id has nothing"
            " after it, so it is no input, only a target.",
            _wrapped,
        ),
        Mistake(
            "shifted within the row",
            "you shifted each row by itself and put 0 after it; the target of a row's"
            " last input is the next id of the text, which begins the next row.",
            _padded_targets,
        ),
        Mistake(
            "next row's first id lost",
            "you took the target of a row's last input from the same row; it is the"
            " next id of the text, which begins the next row.",
            _rolled_rows,
        ),
        Mistake(
            "one row too many",
            "you counted rows from len(ids), so the last row lacks a target where the"
            " ids fill it exactly; only len(ids) - 1 ids can be inputs.",
            _rows_of_all_ids,
        ),
        Mistake(
            "one too short",
            "you cut rows first and shifted within them, so they are one short; take"
            " the inputs from ids[:-1] and the targets from ids[1:].",
            _cut_before_shift,
        ),
        Mistake(
            "columns",
            "your text runs down the columns; reshape(seq_len, B) and a transpose do"
            " not give rows of text, reshape(B, seq_len) does.",
            _columns,
        ),
        Mistake(
            "transposed",
            "your result has shape (seq_len, B); the batch comes first: (B, seq_len).",
            _length_for_rows,
        ),
        Mistake(
            "overlapping",
            "your rows overlap, each begins one id after the last; begin each where"
            " the one before ended.",
            _overlapping,
        ),
        Mistake(
            "shifted the wrong way",
            "your targets come before their inputs; the target is ids[i + 1].",
            lambda ids, seq_len: _windows(ids, seq_len)[::-1],
        ),
        Mistake(
            "one row lost",
            "you return one row too few where the ids fill the last row exactly; of N"
            " ids N - 1 can be inputs, so there are (N - 1) // seq_len rows.",
            lambda ids, seq_len: _cut(ids, seq_len, (len(ids) - 2) // seq_len),
        ),
        Mistake(
            "shifted by a row",
            "your targets are seq_len places further on; the target is the next id.",
            lambda ids, seq_len: _cut(
                ids, seq_len, (len(ids) - seq_len) // seq_len, seq_len
            ),
        ),
    ),
    hints=(
        "Count the inputs first: each needs an id after it, so the last id is none. //"
        " then gives the number of full rows.",
        "The targets are the same cut through the text as the inputs, one place further"
        " on: ids[1 : end + 1] beside ids[:end].",
        "With n_rows = (len(ids) - 1) // seq_len and end = n_rows * seq_len, reshape"
        " both slices to (n_rows, seq_len).",
    ),
)


# --- 00.shares --------------------------------------------------------------------
def _row_shares(counts):
    return counts / counts.sum(1, keepdim=True)


def _shares_inputs():
    generator = torch.Generator().manual_seed(1)
    cases = [torch.tensor([[1.0, 3.0], [2.0, 2.0]]), torch.tensor([[4.0]])]
    cases += [torch.tensor([[1.0, 0.0, 1.0]]), torch.tensor([[2.0], [5.0]])]
    sizes = [(3, 3), (4, 4), (5, 5), (2, 2), (3, 3), (6, 6), (2, 5), (5, 2)]
    sizes += [(4, 3), (3, 4)]
    for size in sizes:
        counts = torch.randint(0, 9, size, generator=generator).float()
        counts[:, 0] += 1  # no row and no column is empty
        counts[0] += 1
        cases.append(counts)
    return [(counts,) for counts in cases]


SHARES = Exercise(
    id="00.shares",
    name="row_shares",
    inputs=_shares_inputs,
    oracle=_row_shares,
    compare=near,
    mistakes=(
        Mistake(
            "no keepdim",
            "you divided by sums of shape (R,), which line up with the columns: the"
            " sum of row j divides column j. Give the sums the shape (R, 1), for"
            " example with keepdim=True.",
            lambda counts: counts / counts.sum(1),
        ),
        Mistake(
            "columns",
            "your columns sum to 1, not your rows; the dimension you name in sum is"
            " the one that goes, so sum(1) adds up along a row.",
            lambda counts: counts / counts.sum(0, keepdim=True),
        ),
        Mistake(
            "whole table",
            "you divided by the sum of the whole table; each row has a sum of its own.",
            lambda counts: counts / counts.sum(),
        ),
        Mistake(
            "largest",
            "you divided by the largest number of the row; shares need its sum.",
            lambda counts: counts / counts.amax(1, keepdim=True),
        ),
        Mistake(
            "softmax",
            "you took the softmax of the counts; counts are never negative, so"
            " dividing by the sum is all that is needed.",
            lambda counts: counts.softmax(1),
        ),
        Mistake(
            "percent",
            "your shares are in percent; a row should sum to 1.",
            lambda counts: 100 * _row_shares(counts),
        ),
        Mistake(
            "mean",
            "you divided by the row's mean; shares need its sum.",
            lambda counts: counts / counts.mean(1, keepdim=True),
        ),
        Mistake(
            "rounded down",
            "you used // which drops what is after the point; / keeps it.",
            lambda counts: counts // counts.sum(1, keepdim=True),
        ),
    ),
    hints=(
        "counts.sum(1) is one number for each row, but its shape is (R,); aligned at"
        " the right it meets the columns.",
        "counts.sum(1, keepdim=True) has the shape (R, 1), and the 1 is repeated along"
        " the row.",
    ),
)
