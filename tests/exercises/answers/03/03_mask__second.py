"""Right and wrong answers to 03.mask, by a second hand, from the statement alone."""

from functools import reduce
from itertools import chain, islice, repeat, zip_longest

import numpy as np
import torch


def right_endless_padding(sequences, pad_id):
    longest = max(map(len, sequences))

    def filled(items, fill):
        return list(islice(chain(items, repeat(fill)), longest))

    return (
        [filled(sequence, pad_id) for sequence in sequences],
        [filled(repeat(1, len(sequence)), 0) for sequence in sequences],
    )


def right_columns_with_a_sentinel(sequences, pad_id):
    nothing = object()
    columns = list(zip_longest(*sequences, fillvalue=nothing))
    ids = [[] for _ in sequences]
    mask = [[] for _ in sequences]
    for column in columns:
        for row, token in enumerate(column):
            ids[row].append(pad_id if token is nothing else token)
            mask[row].append(int(token is not nothing))
    return ids, mask


def right_numpy_broadcast(sequences, pad_id):
    lengths = np.array([len(sequence) for sequence in sequences])
    mask = np.arange(lengths.max()) < lengths[:, None]
    ids = np.full(mask.shape, pad_id, dtype=np.int64)
    ids[mask] = [token for sequence in sequences for token in sequence]
    return ids.tolist(), mask.astype(int).tolist()


def right_torch_pad_sequence(sequences, pad_id):
    rows = [torch.tensor(sequence, dtype=torch.long) for sequence in sequences]
    ids = torch.nn.utils.rnn.pad_sequence(rows, True, pad_id)
    mask = torch.nn.utils.rnn.pad_sequence([torch.ones_like(r) for r in rows], True)
    return ids.tolist(), mask.tolist()


def right_one_column_at_a_time(sequences, pad_id):
    def grow(ids, mask, column):
        if all(column >= len(sequence) for sequence in sequences):
            return ids, mask
        more = [
            row + (sequence[column : column + 1] or [pad_id])
            for row, sequence in zip(ids, sequences, strict=True)
        ]
        seen = [
            row + [int(column < len(sequence))]
            for row, sequence in zip(mask, sequences, strict=True)
        ]
        return grow(more, seen, column + 1)

    return grow([[] for _ in sequences], [[] for _ in sequences], 0)


def right_full_rows_then_slices(sequences, pad_id):
    longest = len(max(sequences, key=len))
    ids = [[pad_id] * longest for _ in sequences]
    mask = [[0] * longest for _ in sequences]
    for i, sequence in enumerate(sequences):
        ids[i][: len(sequence)] = sequence
        mask[i][: len(sequence)] = [1] * len(sequence)
    return ids, mask


def right_while_too_short(sequences, pad_id):
    ids = [sequence.copy() for sequence in sequences]
    mask = [[1 for _ in sequence] for sequence in sequences]
    longest = sorted(map(len, ids))[-1]
    while any(len(row) < longest for row in ids):
        for row, seen in zip(ids, mask, strict=True):
            if len(row) < longest:
                row += [pad_id]
                seen += [0]
    return ids, mask


def right_pairs_of_token_and_mark(sequences, pad_id):
    longest = reduce(lambda n, sequence: max(n, len(sequence)), sequences, 0)
    both = [
        [(sequence[i], 1) if i < len(sequence) else (pad_id, 0) for i in range(longest)]
        for sequence in sequences
    ]
    ids, mask = ([[two[k] for two in row] for row in both] for k in (0, 1))
    return ids, mask


def _padded(sequences, pad_id, length):
    return [
        list(sequence) + [pad_id] * (length - len(sequence)) for sequence in sequences
    ]


def _longest(sequences):
    return max(map(len, sequences))


def _marks(sequences, length):
    return _padded([[1] * len(sequence) for sequence in sequences], 0, length)


def wrong_mask_from_the_pad_id(sequences, pad_id):
    ids = _padded(sequences, pad_id, _longest(sequences))
    return ids, [[int(token != pad_id) for token in row] for row in ids]


def wrong_mask_from_the_tail_of_pad_ids(sequences, pad_id):
    ids = _padded(sequences, pad_id, _longest(sequences))
    mask = []
    for row in ids:
        n = len(row)
        while n and row[n - 1] == pad_id:
            n -= 1
        mask.append([1] * n + [0] * (len(row) - n))
    return ids, mask


def wrong_mask_up_to_the_first_pad_id(sequences, pad_id):
    ids = _padded(sequences, pad_id, _longest(sequences))
    mask = []
    for row in ids:
        n = row.index(pad_id) if pad_id in row else len(row)
        mask.append([1] * n + [0] * (len(row) - n))
    return ids, mask


def wrong_mask_from_zero(sequences, pad_id):
    ids = _padded(sequences, pad_id, _longest(sequences))
    marks = _padded(sequences, 0, _longest(sequences))
    return ids, [[int(bool(token)) for token in row] for row in marks]


def wrong_pads_on_the_left(sequences, pad_id):
    length = _longest(sequences)
    ids = [[pad_id] * (length - len(row)) + row for row in sequences]
    mask = [[0] * (length - len(row)) + [1] * len(row) for row in sequences]
    return ids, mask


def wrong_mask_on_the_other_side(sequences, pad_id):
    length = _longest(sequences)
    marks = _marks(sequences, length)
    return _padded(sequences, pad_id, length), [row[::-1] for row in marks]


def wrong_mask_upside_down(sequences, pad_id):
    length = _longest(sequences)
    marks = _marks(sequences, length)
    ids = _padded(sequences, pad_id, length)
    return ids, [[1 - mark for mark in row] for row in marks]


def wrong_mask_stays_short(sequences, pad_id):
    ids = _padded(sequences, pad_id, _longest(sequences))
    return ids, [[1] * len(sequence) for sequence in sequences]


def wrong_mask_of_what_is_already_padded(sequences, pad_id):
    ids = _padded(sequences, pad_id, _longest(sequences))
    return ids, _marks(ids, _longest(ids))


def wrong_always_pads_with_zero(sequences, pad_id):
    length = _longest(sequences)
    return _padded(sequences, 0, length), _marks(sequences, length)


def wrong_mask_filled_with_the_pad_id(sequences, pad_id):
    length = _longest(sequences)
    marks = [[1] * len(sequence) for sequence in sequences]
    return _padded(sequences, pad_id, length), _padded(marks, pad_id, length)


def wrong_length_of_the_first(sequences, pad_id):
    length = len(sequences[0])
    return _padded(sequences, pad_id, length), _marks(sequences, length)


def wrong_length_of_the_last(sequences, pad_id):
    length = len(sequences[-1])
    return _padded(sequences, pad_id, length), _marks(sequences, length)


def wrong_length_of_the_greatest(sequences, pad_id):
    length = len(max(sequences))
    return _padded(sequences, pad_id, length), _marks(sequences, length)


def wrong_one_more_than_the_longest(sequences, pad_id):
    length = _longest(sequences) + 1
    return _padded(sequences, pad_id, length), _marks(sequences, length)


def wrong_cuts_to_the_shortest(sequences, pad_id):
    length = min(map(len, sequences))
    ids = [sequence[:length] for sequence in sequences]
    return ids, _marks(ids, length)


def wrong_leaves_out_empty_sequences(sequences, pad_id):
    length = _longest(sequences)
    given = [sequence for sequence in sequences if sequence]
    return _padded(given, pad_id, length), _marks(given, length)


def wrong_longest_known_only_at_the_end(sequences, pad_id):
    longest, ids, mask = 0, [], []
    for sequence in sequences:
        longest = max(longest, len(sequence))
        ids += _padded([sequence], pad_id, longest)
        mask += _marks([sequence], longest)
    return ids, mask


def wrong_same_row_every_time(sequences, pad_id):
    length = _longest(sequences)
    ids = [[pad_id] * length] * len(sequences)
    mask = [[0] * length] * len(sequences)
    for i, sequence in enumerate(sequences):
        for j, token in enumerate(sequence):
            ids[i][j] = token
            mask[i][j] = 1
    return ids, mask


def wrong_turns_the_table_and_loses_empty_rows(sequences, pad_id):
    marks = [[1] * len(sequence) for sequence in sequences]
    ids = zip(*zip_longest(*sequences, fillvalue=pad_id), strict=True)
    mask = zip(*zip_longest(*marks, fillvalue=0), strict=True)
    return [list(row) for row in ids], [list(row) for row in mask]


def wrong_forgets_to_turn_the_table_back(sequences, pad_id):
    marks = [[1] * len(sequence) for sequence in sequences]
    ids = zip_longest(*sequences, fillvalue=pad_id)
    mask = zip_longest(*marks, fillvalue=0)
    return [list(row) for row in ids], [list(row) for row in mask]


def wrong_sorts_by_length(sequences, pad_id):
    longest_first = sorted(sequences, key=len, reverse=True)
    length = len(longest_first[0])
    return _padded(longest_first, pad_id, length), _marks(longest_first, length)


def wrong_fills_the_argument_up(sequences, pad_id):
    length = _longest(sequences)
    mask = _marks(sequences, length)
    for sequence in sequences:
        sequence.extend([pad_id] * (length - len(sequence)))
    return sequences, mask


def wrong_fills_a_shallow_copy_up(sequences, pad_id):
    length = _longest(sequences)
    mask = _marks(sequences, length)
    ids = sequences.copy()
    for row in ids:
        while len(row) < length:
            row.append(pad_id)
    return ids, mask


def wrong_mask_before_the_ids(sequences, pad_id):
    length = _longest(sequences)
    return _marks(sequences, length), _padded(sequences, pad_id, length)


def wrong_returns_only_the_ids(sequences, pad_id):
    return _padded(sequences, pad_id, _longest(sequences))


def wrong_adds_a_single_pad(sequences, pad_id):
    length = _longest(sequences)
    ids = [row + [pad_id] * (len(row) < length) for row in sequences]
    return ids, [[1] * len(row) + [0] * (len(row) < length) for row in sequences]


def wrong_hands_back_rows_that_are_long_enough(sequences, pad_id):
    length = _longest(sequences)
    ids = [
        row if len(row) == length else row + [pad_id] * (length - len(row))
        for row in sequences
    ]
    return ids, _marks(sequences, length)


def wrong_hands_back_rows_of_a_shallow_copy(sequences, pad_id):
    ids, mask = list(sequences), _marks(sequences, _longest(sequences))
    for i, row in enumerate(ids):
        if len(row) < len(mask[i]):
            ids[i] = row + [pad_id] * (len(mask[i]) - len(row))
    return ids, mask
