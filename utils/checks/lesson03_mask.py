"""Checks of 03.mask: pad sequences to one length, and say what was added.

`pad_and_mask(sequences, pad_id)`: return two lists of lists of equal length, the
sequences padded on the right with `pad_id` to the longest of them, and the attention
mask: 1 for each token given, 0 for each one added. A given token may have any id, even
`pad_id`. There is at least one sequence; it, or all of them, may be empty. The lists
returned are new ones.
"""

import random

from utils.checks.catalogue import Exercise, Mistake


def _pad_and_mask(sequences, pad_id):
    from utils.tokenizer import pad_batch

    batch = pad_batch(sequences, pad_id)
    return batch["input_ids"].tolist(), batch["attention_mask"].tolist()


def _padded(sequences, filler, length=None, left=False):
    length = max(map(len, sequences)) if length is None else length
    rows = []
    for sequence in sequences:
        row = list(sequence)[:length]
        added = [filler] * (length - len(row))
        rows.append(added + row if left else row + added)
    return rows


def _mask_inputs():
    dice = random.Random("03.mask")
    cases = [
        ([[5, 6, 7], [8]], 0),
        ([[1, 2]], 9),
        ([[4], [4, 5, 6, 7], [4, 5]], 3),
        ([[7, 0, 8], [0]], 0),
        ([[], [1, 2]], 1),
        ([[3, 3], [3, 3]], 3),
        ([[5, 0], [7]], 0),
        ([[]], 0),
        ([[], []], 4),
        ([[], [6], []], 2),
        ([[9], [50256, 8]], 50256),
        ([[2, 1], [9]], 7),
    ]
    for _ in range(24):
        pad_id = dice.randint(0, 3)
        n_rows = dice.randint(1, 5)
        lengths = [dice.choice((0, dice.randint(0, 7))) for _ in range(n_rows)]
        lengths[0] = dice.randint(1, 7)
        rows = [[dice.randint(0, 9) for _ in range(length)] for length in lengths]
        dice.shuffle(rows)
        cases.append((rows, pad_id))
    return cases


def _mask_left(sequences, pad_id):
    ones = [[1] * len(sequence) for sequence in sequences]
    return _padded(sequences, pad_id, left=True), _padded(ones, 0, left=True)


def _mask_by_id(sequences, pad_id):
    rows = _padded(sequences, pad_id)
    return rows, [[int(token != pad_id) for token in row] for row in rows]


def _mask_inverted(sequences, pad_id):
    rows, mask = _pad_and_mask(sequences, pad_id)
    return rows, [[1 - bit for bit in row] for row in mask]


def _mask_shortest(sequences, pad_id):
    length = min(map(len, sequences))
    rows = _padded(sequences, pad_id, length)
    return rows, [[1] * length for _ in rows]


def _mask_all_ones(sequences, pad_id):
    rows = _padded(sequences, pad_id)
    return rows, [[1] * len(row) for row in rows]


def _mask_swapped(sequences, pad_id):
    rows, mask = _pad_and_mask(sequences, pad_id)
    return mask, rows


def _is_rectangle(result, sequences, pad_id):
    widths = {len(row) for part in result for row in part}
    return len(result) == 2 and widths == {max(map(len, sequences))}


MASK = Exercise(
    id="03.mask",
    name="pad_and_mask",
    inputs=_mask_inputs,
    oracle=_pad_and_mask,
    returns_new=True,
    properties=(
        (
            "ids and mask must have one row for each sequence, also for an empty one",
            lambda result, sequences, pad_id: (
                [len(part) for part in result] == [len(sequences)] * 2
            ),
        ),
        (
            "each row of ids and of the mask must be as long as the longest sequence",
            _is_rectangle,
        ),
    ),
    mistakes=(
        Mistake(
            "mask by id",
            "you masked every token whose id is pad_id; a real token may have that id."
            " The length of a sequence says what was added, not the id.",
            _mask_by_id,
        ),
        Mistake(
            "mask inverted",
            "your mask is inverted; 1 is for a real token, 0 for padding.",
            _mask_inverted,
        ),
        Mistake(
            "left padding",
            "you padded on the left; pad on the right, which is the way of BERT.",
            _mask_left,
        ),
        Mistake(
            "cut to the shortest",
            "you cut all sequences to the shortest; pad them to the longest, so that"
            " nothing is lost.",
            _mask_shortest,
        ),
        Mistake(
            "pads with 0",
            "you padded with 0; the id to pad with is the argument pad_id.",
            lambda sequences, pad_id: _pad_and_mask(sequences, 0),
        ),
        Mistake(
            "mask of ones",
            "your mask is 1 everywhere, for padding too.",
            _mask_all_ones,
        ),
        Mistake(
            "mask not padded",
            "your mask's rows are as long as the sequences were; the mask has the shape"
            " of the padded ids, with a 0 for each token added.",
            lambda sequences, pad_id: (
                _padded(sequences, pad_id),
                [[1] * len(sequence) for sequence in sequences],
            ),
        ),
        Mistake(
            "swapped",
            "you returned the mask first; the ids come first, then the mask.",
            _mask_swapped,
        ),
    ),
    hints=(
        "The length to pad to is that of the longest sequence:"
        " max(len(s) for s in sequences).",
        "[pad_id] * n is a list of n paddings; a list plus a list is a new list, and"
        " the old one stays as it was.",
        "Make the mask from the lengths: [1] * len(s) + [0] * (longest - len(s)).",
    ),
)
