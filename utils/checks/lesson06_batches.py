"""Checks of 06.batches: batches of similar length that are still shuffled.

`make_batches(lengths, order, batch_size, n_mixed)`: take the rows in the shuffled
`order`, `batch_size * n_mixed` at a time; sort each such pool by length, shortest
first, rows of equal length in their order; cut it into batches. Return lists of row
numbers; the last batch of a pool may be smaller.
"""

import random

from utils.checks.catalogue import Exercise, Mistake


def _cut(rows, size):
    return [rows[i : i + size] for i in range(0, len(rows), size)]


def _make_batches(lengths, order, batch_size, n_mixed):
    batches = []
    for pool in _cut(order, batch_size * n_mixed):
        batches += _cut(sorted(pool, key=lambda row: lengths[row]), batch_size)
    return batches


def _inputs():
    dice = random.Random("06.batches")
    cases = [
        ([5, 2, 9, 4], [2, 0, 3, 1], 2, 1),
        ([5, 2, 9, 4], [2, 0, 3, 1], 2, 2),
        ([3, 8, 4, 9, 1, 7], [3, 0, 5, 1, 4, 2], 2, 2),
        ([4, 4, 6, 4], [3, 2, 1, 0], 2, 2),
        ([5, 5, 2, 5, 2, 2, 5, 2], [6, 7, 3, 4, 1, 2, 5, 0], 2, 2),
    ]
    for _ in range(12):
        n = dice.randint(5, 16)
        lengths = [dice.randint(2, 12) for _ in range(n)]
        order = dice.sample(range(n), n)
        cases.append((lengths, order, dice.randint(2, 3), dice.randint(2, 3)))
    return cases


def _stage(lengths, order, batch_size, n_mixed):
    """Return 0 where the rows fill one pool, 1 where they fill several, else 2."""
    if len(order) == batch_size * n_mixed:
        return 0
    return 1 if len(order) % (batch_size * n_mixed) == 0 else 2


def _never_shuffled(lengths, order, batch_size, n_mixed):
    rows = sorted(range(len(lengths)), key=lambda row: lengths[row])
    return _cut(rows, batch_size)


def _all_sorted(lengths, order, batch_size, n_mixed):
    return _cut(sorted(order, key=lambda row: lengths[row]), batch_size)


def _not_sorted(lengths, order, batch_size, n_mixed):
    return _cut(order, batch_size)


def _each_batch_sorted(lengths, order, batch_size, n_mixed):
    batches = _cut(order, batch_size)
    return [sorted(rows, key=lambda row: lengths[row]) for rows in batches]


def _by_number(lengths, order, batch_size, n_mixed):
    batches = []
    for pool in _cut(order, batch_size * n_mixed):
        batches += _cut(sorted(pool), batch_size)
    return batches


def _lengths(lengths, order, batch_size, n_mixed):
    batches = _make_batches(lengths, order, batch_size, n_mixed)
    return [[lengths[row] for row in rows] for rows in batches]


def _rest_left_out(lengths, order, batch_size, n_mixed):
    batches = _make_batches(lengths, order, batch_size, n_mixed)
    return [rows for rows in batches if len(rows) == batch_size]


def _last_pool_left_out(lengths, order, batch_size, n_mixed):
    whole = len(order) // (batch_size * n_mixed) * batch_size * n_mixed
    return _make_batches(lengths, order[:whole], batch_size, n_mixed)


def _small_pools(lengths, order, batch_size, n_mixed):
    batches = []
    for pool in _cut(order, n_mixed):
        batches += _cut(sorted(pool, key=lambda row: lengths[row]), batch_size)
    return batches


def _longest_first(lengths, order, batch_size, n_mixed):
    batches = []
    for pool in _cut(order, batch_size * n_mixed):
        rows = sorted(pool, key=lambda row: -lengths[row])
        batches += _cut(rows, batch_size)
    return batches


def _places(lengths, order, batch_size, n_mixed):
    batches = []
    for pool in _cut(list(range(len(order))), batch_size * n_mixed):
        batches += _cut(sorted(pool, key=lambda i: lengths[order[i]]), batch_size)
    return batches


def _order_forgotten(lengths, order, batch_size, n_mixed):
    return _make_batches(lengths, list(range(len(lengths))), batch_size, n_mixed)


def _equal_by_number(lengths, order, batch_size, n_mixed):
    batches = []
    for pool in _cut(order, batch_size * n_mixed):
        rows = sorted(pool, key=lambda row: (lengths[row], row))
        batches += _cut(rows, batch_size)
    return batches


def _lengths_by_place(lengths, order, batch_size, n_mixed):
    batches = []
    for pool in _cut(list(range(len(order))), batch_size * n_mixed):
        places = sorted(pool, key=lambda place: lengths[place])
        batches += _cut([order[place] for place in places], batch_size)
    return batches


def _pools(lengths, order, batch_size, n_mixed):
    pools = _cut(order, batch_size * n_mixed)
    return [sorted(pool, key=lambda row: lengths[row]) for pool in pools]


BATCHES = Exercise(
    id="06.batches",
    name="make_batches",
    inputs=_inputs,
    oracle=_make_batches,
    returns_new=True,
    stage=_stage,
    mistakes=(
        Mistake(
            "sorted, never shuffled",
            "you sorted all rows by length at once, so the batches are the same in"
            " every epoch, short texts first, and `order` changes nothing. Sort within"
            " pools of batch_size * n_mixed rows of `order`.",
            _never_shuffled,
            also=(_all_sorted,),
        ),
        Mistake(
            "not sorted",
            "you cut `order` into batches as it is; short and long texts then share a"
            " batch, and most of it is padding. Sort each pool by length first.",
            _not_sorted,
        ),
        Mistake(
            "sorted too late",
            "you cut into batches first and sorted inside each; which texts share a"
            " batch, and so the padding, stays as it was. Sort the pool, then cut.",
            _each_batch_sorted,
        ),
        Mistake(
            "sorted by number",
            "you sorted the row numbers themselves; sort them by `lengths[row]`.",
            _by_number,
        ),
        Mistake(
            "lengths for rows",
            "you returned the lengths; the batches hold row numbers.",
            _lengths,
        ),
        Mistake(
            "places for rows",
            "you returned places in `order`; the batches hold the row numbers that"
            " stand there.",
            _places,
        ),
        Mistake(
            "order forgotten",
            "you went through the rows 0, 1, 2, … as they stand in the file; go through"
            " `order`, or every epoch has the same pools.",
            _order_forgotten,
        ),
        Mistake(
            "equal ones by number",
            "you sorted rows of equal length by their number; they stay in the order in"
            " which `order` has them.",
            _equal_by_number,
        ),
        Mistake(
            "lengths by place",
            "you looked up lengths by the place in `order`; a length belongs to a row:"
            " `lengths[row]`.",
            _lengths_by_place,
        ),
        Mistake(
            "pools not cut",
            "you returned the sorted pools; cut each into batches of `batch_size`.",
            _pools,
        ),
        Mistake(
            "the rest left out",
            "you left out what did not fill a batch or a pool; the last ones may be"
            " smaller.",
            _rest_left_out,
            also=(_last_pool_left_out,),
        ),
        Mistake(
            "pools too small",
            "your pools hold n_mixed rows; they hold n_mixed batches, that is"
            " batch_size * n_mixed rows.",
            _small_pools,
        ),
        Mistake(
            "longest first",
            "your batches begin with the longest texts; shortest first was asked for.",
            _longest_first,
        ),
    ),
    hints=(
        "Three things after each other: cut `order` into pools, sort a pool, cut the"
        " pool into batches.",
        "`sorted(pool, key=lambda row: lengths[row])` sorts row numbers by the length"
        " of their texts; equal ones stay in their order. A loop"
        " `for i in range(0, len(rows), size)` with `rows[i : i + size]` cuts.",
    ),
)
