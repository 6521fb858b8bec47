"""Right and wrong answers to 00.windows, written from the statement alone."""

import numpy as np
import torch


def right_reshape(ids, seq_len):
    n = (len(ids) - 1) // seq_len
    return ids[: n * seq_len].view(n, seq_len), ids[1 : n * seq_len + 1].view(
        -1, seq_len
    )


def right_stacked_slices(ids, seq_len):
    starts = range(0, len(ids) - seq_len, seq_len)
    x = torch.stack([ids[i : i + seq_len] for i in starts])
    y = torch.stack([ids[i + 1 : i + 1 + seq_len] for i in starts])
    return x, y


def right_unfold(ids, seq_len):
    rows = ids.unfold(0, seq_len + 1, seq_len)
    return rows[:, :-1], rows[:, 1:]


def right_lists(ids, seq_len):
    ids = ids.tolist()
    x, y = [], []
    while len(ids) > seq_len:
        x.append(ids[:seq_len])
        y.append(ids[1 : seq_len + 1])
        ids = ids[seq_len:]
    return x, y


def right_numpy(ids, seq_len):
    ids = np.asarray(ids)
    n = (ids.size - 1) // seq_len
    places = np.arange(n)[:, None] * seq_len + np.arange(seq_len)
    return [ids[places], ids[places + 1]]


def right_index_table(ids, seq_len):
    places = torch.arange(len(ids) - 1)
    places = places[: len(places) - len(places) % seq_len].reshape(-1, seq_len)
    return ids[places], ids[places + 1]


def right_chunks(ids, seq_len):
    parts = [part for part in ids[:-1].split(seq_len) if len(part) == seq_len]
    nexts = [part for part in ids[1:].split(seq_len) if len(part) == seq_len]
    return torch.stack(parts), torch.stack(nexts)


def wrong_hard_coded(ids, seq_len):
    return torch.tensor([[5, 6], [7, 8]]), torch.tensor([[6, 7], [8, 9]])


def wrong_same_twice(ids, seq_len):
    x = right_reshape(ids, seq_len)[0]
    return x, x.clone()


def wrong_only_the_inputs(ids, seq_len):
    return right_reshape(ids, seq_len)[0]


def wrong_roll(ids, seq_len):
    n = len(ids) // seq_len
    return (
        ids[: n * seq_len].reshape(n, seq_len),
        torch.roll(ids, -1)[: n * seq_len].reshape(n, seq_len),
    )


def wrong_every_nth(ids, seq_len):
    n = (len(ids) - 1) // seq_len
    x = ids[: n * seq_len].reshape(seq_len, n).T
    return x, ids[1 : n * seq_len + 1].reshape(seq_len, n).T


def wrong_keeps_a_short_row(ids, seq_len):
    return ids[:-1].split(seq_len), ids[1:].split(seq_len)


def wrong_sliding(ids, seq_len):
    rows = ids.unfold(0, seq_len + 1, 1)
    return rows[:, :-1], rows[:, 1:]


def wrong_rows_skip_an_id(ids, seq_len):
    rows = ids.unfold(0, seq_len + 1, seq_len + 1)
    return rows[:, :-1], rows[:, 1:]


def wrong_flat(ids, seq_len):
    n = (len(ids) - 1) // seq_len * seq_len
    return ids[:n], ids[1 : n + 1]


def wrong_last_id_of_each_row_only(ids, seq_len):
    x, y = right_reshape(ids, seq_len)
    return x, y[:, -1]


def wrong_floats(ids, seq_len):
    x, y = right_reshape(ids, seq_len)
    return x.float() + 0.5, y.float()


def wrong_uses_every_id_as_input(ids, seq_len):
    n = len(ids) // seq_len
    return ids[: n * seq_len].reshape(n, seq_len), ids[1 : n * seq_len + 1].reshape(
        n, seq_len
    )
