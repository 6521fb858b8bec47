"""Right and wrong answers to 03.mask, written from the statement alone."""

from itertools import zip_longest

import numpy as np


def right_multiplied_lists(sequences, pad_id):
    longest = max(map(len, sequences))
    padded = [s + [pad_id] * (longest - len(s)) for s in sequences]
    mask = [[1] * len(s) + [0] * (longest - len(s)) for s in sequences]
    return padded, mask


def right_list_of_two_tuples(sequences, pad_id):
    return [
        tuple(map(tuple, part)) for part in right_multiplied_lists(sequences, pad_id)
    ]


def right_numpy_int32_and_bool(sequences, pad_id):
    lengths = np.array([len(s) for s in sequences])
    mask = np.arange(lengths.max())[None, :] < lengths[:, None]
    padded = np.full(mask.shape, pad_id, dtype=np.int32)
    padded[mask] = np.concatenate([np.array(s, dtype=np.int32) for s in sequences])
    return padded, mask


def right_torch(sequences, pad_id):
    import torch

    T = max(len(s) for s in sequences)
    padded = torch.full((len(sequences), T), pad_id, dtype=torch.int32)
    mask = torch.zeros(len(sequences), T, dtype=torch.uint8)
    for row, s in enumerate(sequences):
        padded[row, : len(s)] = torch.tensor(s, dtype=torch.int32)
        mask[row, : len(s)] = 1
    return padded, mask


def right_zip_longest(sequences, pad_id):
    hole = object()
    rows = list(zip(*zip_longest(*sequences, fillvalue=hole), strict=True))
    rows = rows or [() for _ in sequences]
    padded = [[pad_id if x is hole else x for x in row] for row in rows]
    return padded, ([int(x is not hole) for x in row] for row in rows)


def right_booleans(sequences, pad_id):
    longest = len(max(sequences, key=len))
    padded, mask = [], []
    for s in sequences:
        padded.append([s[i] if i < len(s) else pad_id for i in range(longest)])
        mask.append([i < len(s) for i in range(longest)])
    return padded, mask


def wrong_hard_coded(sequences, pad_id):
    return [[5, 6, 7], [8, 0, 0]], [[1, 1, 1], [1, 0, 0]]


def wrong_only_the_padded(sequences, pad_id):
    return right_multiplied_lists(sequences, pad_id)[0]


def wrong_swapped(sequences, pad_id):
    padded, mask = right_multiplied_lists(sequences, pad_id)
    return mask, padded


def wrong_length_of_the_first(sequences, pad_id):
    n = len(sequences[0])
    padded = [(s + [pad_id] * n)[:n] for s in sequences]
    return padded, [([1] * len(s) + [0] * n)[:n] for s in sequences]


def wrong_one_too_long(sequences, pad_id):
    n = max(map(len, sequences)) + 1
    padded = [s + [pad_id] * (n - len(s)) for s in sequences]
    return padded, [[1] * len(s) + [0] * (n - len(s)) for s in sequences]


def wrong_zero_for_the_pad(sequences, pad_id):
    return right_multiplied_lists(sequences, 0)


def wrong_pads_its_argument(sequences, pad_id):
    n = max(map(len, sequences))
    mask = [[1] * len(s) + [0] * (n - len(s)) for s in sequences]
    for s in sequences:
        s.extend([pad_id] * (n - len(s)))
    return sequences, mask


def wrong_shared_mask_row(sequences, pad_id):
    n = max(map(len, sequences))
    padded = [s + [pad_id] * (n - len(s)) for s in sequences]
    mask = [[0] * n] * len(sequences)
    for row, s in enumerate(sequences):
        for i in range(len(s)):
            mask[row][i] = 1
    return padded, mask


def wrong_mask_from_truthiness(sequences, pad_id):
    padded, _ = right_multiplied_lists(sequences, pad_id)
    return padded, [[int(bool(i)) for i in row] for row in padded]


def wrong_text_mask(sequences, pad_id):
    padded, mask = right_multiplied_lists(sequences, pad_id)
    return padded, [[str(i) for i in row] for row in mask]
