"""Checks of 05.places: count the real tokens of each row, and not its padding.

`count_places(mask)`: rows of 1 for a real token and 0 for padding, on either side;
return rows of the same lengths, in which real tokens count from 0 and padding has 0.
"""

import random
from itertools import accumulate

from utils.checks.catalogue import Exercise, Mistake


def _count_places(mask):
    import torch

    from utils.positions import count_positions

    is_real = torch.tensor(mask)
    return (count_positions(is_real) * is_real).tolist()


def _places_inputs():
    dice = random.Random("05.places")
    cases = [
        ([[1, 1, 1]],),
        ([[1]],),
        ([[0, 1, 1]],),
        ([[1, 1, 0]],),
        ([[0, 0, 1, 1], [1, 1, 1, 1]],),
        ([[1, 1, 1, 0], [1, 0, 0, 0]],),
        ([[0, 0, 0, 1], [1, 1, 0, 0], [1, 1, 1, 1]],),
        ([[0, 0]],),
        ([[0, 1, 1, 1, 0]],),
    ]
    for _ in range(12):
        length = dice.randint(3, 8)
        rows = []
        for _ in range(dice.randint(1, 4)):
            n_real = dice.randint(1, length)
            left = dice.randint(0, length - n_real)
            rows.append([0] * left + [1] * n_real + [0] * (length - left - n_real))
        cases.append((rows,))
    return cases


def _stage(mask):
    """Return 0 without padding, 1 where it stands on the right only, else 2."""
    if all(all(row) for row in mask):
        return 0
    return 1 if all(any(r) and r == sorted(r, reverse=True) for r in mask) else 2


def _pads_counted(mask):
    return [[place * real for place, real in enumerate(row)] for row in mask]


def _every_place(mask):
    return [list(range(len(row))) for row in mask]


def _from_one(mask):
    return [
        [n * real for n, real in zip(accumulate(row), row, strict=True)] for row in mask
    ]


def _carried_on(mask):
    return [[n - 1 for n in accumulate(row)] for row in mask]


def _carried_on_from_zero(mask):
    return [[max(n - 1, 0) for n in accumulate(row)] for row in mask]


def _carried_on_with_ones(mask):
    rows = _carried_on(mask)
    return [
        [place if real else 1 for place, real in zip(*pair, strict=True)]
        for pair in zip(rows, mask, strict=True)
    ]


def _minus_one_for_pads(mask):
    return [
        [place if real else -1 for place, real in zip(*pair, strict=True)]
        for pair in zip(_carried_on(mask), mask, strict=True)
    ]


def _from_the_first_real_one(mask):
    begins = [row.index(1) if 1 in row else len(row) for row in mask]
    return [
        [max(place - begin, 0) for place in range(len(row))]
        for row, begin in zip(mask, begins, strict=True)
    ]


def _down_the_columns(mask):
    columns = _count_places([list(column) for column in zip(*mask, strict=True)])
    return [list(row) for row in zip(*columns, strict=True)]


def _across_rows(mask):
    rows, count = [], 0
    for row in mask:
        rows.append([])
        for real in row:
            rows[-1].append(count * real)
            count += real
    return rows


def _at_the_front(mask):
    return [
        list(range(sum(row))) + [0] * (len(row) - sum(row)) if sum(row) else row
        for row in mask
    ]


def _from_the_end(mask):
    rows = _count_places([row[::-1] for row in mask])
    return [row[::-1] for row in rows]


def _pads_left_out(mask):
    return [list(range(sum(row))) for row in mask]


PLACES = Exercise(
    id="05.places",
    name="count_places",
    inputs=_places_inputs,
    oracle=_count_places,
    returns_new=True,
    stage=_stage,
    mistakes=(
        Mistake(
            "pads counted",
            "you counted padding as positions: a token's place is how many real tokens"
            " stand before it, so padding on the left must not move it.",
            _pads_counted,
            also=(_every_place,),
        ),
        Mistake(
            "from one",
            "your first real token has position 1; positions count from 0.",
            _from_one,
        ),
        Mistake(
            "pads not zero",
            "you counted the real tokens rightly, but your padding has not the position"
            " 0 that was asked for.",
            _carried_on,
            also=(
                _carried_on_from_zero,
                _carried_on_with_ones,
                _minus_one_for_pads,
                _from_the_first_real_one,
            ),
        ),
        Mistake(
            "down the columns",
            "you counted down the columns, along the batch; a position is the place in"
            " the row, dimension 1.",
            _down_the_columns,
        ),
        Mistake(
            "across rows",
            "you counted on from one row to the next; each row is a text of its own and"
            " begins at 0.",
            _across_rows,
        ),
        Mistake(
            "at the front",
            "you wrote the positions at the front of each row; they belong where the"
            " real tokens stand, after the padding if that is on the left.",
            _at_the_front,
        ),
        Mistake(
            "from the end",
            "you counted from the end of the row; the first real token has position 0.",
            _from_the_end,
        ),
        Mistake(
            "pads left out",
            "your rows have become shorter; padding keeps its place in the row, with"
            " the position 0.",
            _pads_left_out,
        ),
    ),
    hints=(
        "Walk through a row with a counter that goes up at real tokens only.",
        "For each entry of a row: if it is 1, write the counter down, then raise it; if"
        " it is 0, write 0. Set the counter back to 0 for the next row.",
    ),
)
