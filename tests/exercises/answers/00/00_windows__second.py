"""Right and wrong answers to 00.windows, by a second hand, from the statement alone."""

import numpy as np
import torch


def right_two_views(ids, seq_len):
    n_rows = (len(ids) - 1) // seq_len
    end = n_rows * seq_len
    return ids[:end].view(n_rows, seq_len), ids[1 : end + 1].view(n_rows, seq_len)


def right_unfold_with_one_more(ids, seq_len):
    if len(ids) <= seq_len:
        return ids.new_empty(0, seq_len), ids.new_empty(0, seq_len)
    rows = ids.unfold(0, seq_len + 1, seq_len)
    return rows[:, :-1], rows[:, 1:]


def right_places_looked_up(ids, seq_len):
    starts = torch.arange((len(ids) - 1) // seq_len) * seq_len
    places = starts[:, None] + torch.arange(seq_len)
    return ids[places], ids[places + 1]


def right_lists(ids, seq_len):
    numbers, inputs, targets = ids.tolist(), [], []
    start = 0
    while start + seq_len < len(numbers):
        inputs.append(numbers[start : start + seq_len])
        targets.append(numbers[start + 1 : start + seq_len + 1])
        start += seq_len
    shape = (-1, seq_len)
    return (
        torch.tensor(inputs, dtype=torch.long).reshape(shape),
        torch.tensor(targets, dtype=torch.long).reshape(shape),
    )


def right_numpy(ids, seq_len):
    ids = ids.numpy()
    n = (len(ids) - 1) // seq_len * seq_len
    rows = [part[:n].reshape(-1, seq_len) for part in (ids, np.roll(ids, -1))]
    return torch.from_numpy(rows[0]), torch.from_numpy(rows[1])


def wrong_last_id_as_an_input(ids, seq_len):
    n = len(ids) // seq_len * seq_len
    return ids[:n].view(-1, seq_len), ids.roll(-1)[:n].view(-1, seq_len)


def wrong_steps_of_one_more(ids, seq_len):
    n = len(ids) // (seq_len + 1) * (seq_len + 1)
    rows = ids[:n].view(-1, seq_len + 1)
    return rows[:, :-1], rows[:, 1:]


def wrong_overlapping(ids, seq_len):
    rows = ids.unfold(0, seq_len + 1, 1)
    return rows[:, :-1], rows[:, 1:]


def wrong_next_row_as_target(ids, seq_len):
    n = (len(ids) - 1) // seq_len * seq_len
    rows = ids[:n].view(-1, seq_len)
    return rows, ids[seq_len : seq_len + n].view(-1, seq_len)


def wrong_targets_before(ids, seq_len):
    inputs, targets = right_two_views(ids, seq_len)
    return targets, inputs


def wrong_down_the_columns(ids, seq_len):
    n_rows = (len(ids) - 1) // seq_len
    n = n_rows * seq_len
    return ids[:n].view(seq_len, n_rows).T, ids[1 : n + 1].view(seq_len, n_rows).T


def wrong_only_inputs(ids, seq_len):
    return right_two_views(ids, seq_len)[0]


def wrong_not_shifted(ids, seq_len):
    inputs, _ = right_two_views(ids, seq_len)
    return inputs, inputs


def wrong_shifted_within_rows(ids, seq_len):
    inputs, _ = right_two_views(ids, seq_len)
    return inputs[:, :-1], inputs[:, 1:]
