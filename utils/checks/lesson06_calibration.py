"""Checks of 06.calibration: the expected calibration error.

`calibration_error(confidence, is_right, n_bins)`: bin i of n_bins takes confidences
from i / n_bins up to, not including, (i + 1) / n_bins; 1.0 goes into the last. Return
the sum over bins of (share of all rows in the bin) * |mean confidence - accuracy|.
"""

import math
import random

from utils.checks.catalogue import Exercise, Mistake


def _calibration_error(confidence, is_right, n_bins):
    import torch

    from utils.evaluate import expected_calibration_error

    sure = torch.tensor(confidence, dtype=torch.float64)
    return expected_calibration_error(sure, torch.tensor(is_right), n_bins)


def _inputs():
    dice = random.Random("06.calibration")
    cases = [
        ([0.9, 0.9], [True, False], 2),
        ([0.6, 0.9, 0.95], [True, True, False], 2),
        ([1.0, 0.55], [True, True], 5),
        ([0.3, 0.35, 0.95, 0.97, 0.99], [True, False, True, True, False], 4),
        ([1.0, 1.0, 0.7], [True, False, True], 5),
        ([0.5, 0.3, 0.9], [True, False, False], 2),
        ([0.75, 0.6, 0.9, 0.5], [False, True, True, True], 4),
        ([1.0, 0.5, 0.75, 0.3], [False, True, True, False], 4),
    ]
    for _ in range(12):
        n = dice.randint(4, 14)
        confidence = [dice.randint(31, 98) / 100 + 0.003 for _ in range(n)]
        is_right = [dice.random() < c for c in confidence]
        cases.append((confidence, is_right, dice.choice((3, 5, 10))))
    return cases


def _bins(confidence, is_right, n_bins):
    found = {}
    for sure, right in zip(confidence, is_right, strict=True):
        place = min(int(sure * n_bins), n_bins - 1)
        found.setdefault(place, []).append((sure, right))
    return found


def _gap(rows):
    mean = sum(sure for sure, _ in rows) / len(rows)
    return mean - sum(right for _, right in rows) / len(rows)


def _unweighted(confidence, is_right, n_bins):
    bins = _bins(confidence, is_right, n_bins).values()
    return sum(abs(_gap(rows)) for rows in bins) / len(bins)


def _over_all_bins(confidence, is_right, n_bins):
    bins = _bins(confidence, is_right, n_bins).values()
    return sum(abs(_gap(rows)) for rows in bins) / n_bins


def _not_weighted_at_all(confidence, is_right, n_bins):
    return sum(abs(_gap(rows)) for rows in _bins(confidence, is_right, n_bins).values())


def _signed(confidence, is_right, n_bins):
    bins = _bins(confidence, is_right, n_bins).values()
    return sum(len(rows) * _gap(rows) for rows in bins) / len(confidence)


def _signed_then_absolute(confidence, is_right, n_bins):
    return abs(_signed(confidence, is_right, n_bins))


def _largest(confidence, is_right, n_bins):
    bins = _bins(confidence, is_right, n_bins).values()
    return max(abs(_gap(rows)) for rows in bins)


def _middles(confidence, is_right, n_bins):
    total = 0.0
    for place, rows in _bins(confidence, is_right, n_bins).items():
        accuracy = sum(right for _, right in rows) / len(rows)
        total += len(rows) * abs((place + 0.5) / n_bins - accuracy)
    return total / len(confidence)


def _row_by_row(confidence, is_right, n_bins):
    gaps = [abs(c - r) for c, r in zip(confidence, is_right, strict=True)]
    return sum(gaps) / len(gaps)


def _squares(confidence, is_right, n_bins):
    gaps = [(c - r) ** 2 for c, r in zip(confidence, is_right, strict=True)]
    return sum(gaps) / len(gaps)


def _binned_by(place_of, confidence, is_right):
    found = {}
    for sure, right in zip(confidence, is_right, strict=True):
        found.setdefault(place_of(sure), []).append((sure, right))
    total = sum(len(rows) * abs(_gap(rows)) for rows in found.values())
    return total / len(confidence)


def _upper_edge(confidence, is_right, n_bins):
    return _binned_by(lambda c: math.ceil(c * n_bins), confidence, is_right)


def _own_bin_for_one(confidence, is_right, n_bins):
    return _binned_by(lambda c: int(c * n_bins), confidence, is_right)


def _one_left_out(confidence, is_right, n_bins):
    rows = [(c, r) for c, r in zip(confidence, is_right, strict=True) if c < 1]
    kept = [c for c, _ in rows], [r for _, r in rows]
    return _calibration_error(*kept, n_bins) * len(rows) / len(confidence)


def _nearest(confidence, is_right, n_bins):
    return _binned_by(
        lambda c: min(round(c * n_bins), n_bins - 1), confidence, is_right
    )


def _ten_bins(confidence, is_right, n_bins):
    return _binned_by(lambda c: min(int(c * 10), 9), confidence, is_right)


def _not_divided(confidence, is_right, n_bins):
    return _calibration_error(confidence, is_right, n_bins) * len(confidence)


CALIBRATION = Exercise(
    id="06.calibration",
    name="calibration_error",
    inputs=_inputs,
    oracle=_calibration_error,
    mistakes=(
        Mistake(
            "bins alike",
            "you gave every bin the same weight; a bin counts by the share of all rows"
            " that fall into it.",
            _unweighted,
            also=(_over_all_bins, _not_weighted_at_all),
        ),
        Mistake(
            "signs kept",
            "you kept the signs of the gaps, so that a bin too sure and a bin too shy"
            " cancel; take the absolute value in each bin.",
            _signed,
            also=(_signed_then_absolute,),
        ),
        Mistake(
            "the largest gap",
            "you returned the largest gap of all bins; the mean over the bins was asked"
            " for, each weighted by its rows.",
            _largest,
        ),
        Mistake(
            "middles of bins",
            "you took the middle of the bin for its confidence; take the mean of the"
            " confidences that fall into it.",
            _middles,
        ),
        Mistake(
            "row by row",
            "you compared confidence and truth row by row; a single row is right or"
            " wrong, never 80 % right, so compare means within a bin.",
            _row_by_row,
            also=(_squares,),
        ),
        Mistake(
            "the upper edge",
            "your bins take their upper edge and leave out the lower one; bin i begins"
            " with i / n_bins and ends before (i + 1) / n_bins.",
            _upper_edge,
        ),
        Mistake(
            "1 has no bin",
            "you let a confidence of exactly 1 fall out of the last bin; it belongs"
            " there.",
            _own_bin_for_one,
            also=(_one_left_out,),
        ),
        Mistake(
            "rounded to a bin",
            "you rounded to the nearest bin; cut off instead: int(confidence *"
            " n_bins).",
            _nearest,
        ),
        Mistake(
            "always ten bins",
            "you used ten bins; `n_bins` says how many.",
            _ten_bins,
        ),
        Mistake(
            "not divided",
            "you weighted the bins by their number of rows, but did not divide by the"
            " number of all rows.",
            _not_divided,
        ),
    ),
    hints=(
        "First sort the rows into bins: int(confidence * n_bins), and n_bins - 1 where"
        " that would be too high. A dict of lists will do.",
        "For each bin that has rows: the mean of its confidences, the share of it that"
        " is right, the absolute difference; times its rows, summed, divided by all"
        " rows.",
    ),
)
