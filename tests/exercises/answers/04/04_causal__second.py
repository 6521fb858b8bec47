"""Right and wrong answers to 04.causal, by a second hand, from the statement alone."""

import numpy as np
import torch


def right_compared_places(seq_len):
    place = torch.arange(seq_len)
    return place[None, :] <= place[:, None]


def right_summed_downwards(seq_len):
    return torch.eye(seq_len).cumsum(0).bool()


def right_what_is_not_ahead(seq_len):
    return ~torch.ones(seq_len, seq_len).triu(1).bool()


def right_row_by_row(seq_len):
    table = torch.zeros(seq_len, seq_len, dtype=torch.bool)
    for t in range(seq_len):
        table[t, : t + 1] = True
    return table


def right_by_hand(seq_len):
    rows = [[s <= t for s in range(seq_len)] for t in range(seq_len)]
    return torch.tensor(rows, dtype=torch.bool).reshape(seq_len, seq_len)


def right_lower_indices(seq_len):
    table = torch.full((seq_len, seq_len), False)
    rows, columns = torch.tril_indices(seq_len, seq_len)
    table[rows, columns] = True
    return table


def right_numpy(seq_len):
    return torch.from_numpy(np.tri(seq_len, dtype=bool))


def right_padding_of_growing_rows(seq_len):
    lengths = torch.arange(1, seq_len + 1)
    return torch.stack([torch.arange(seq_len) < n for n in lengths])


def wrong_without_oneself(seq_len):
    place = torch.arange(seq_len)
    return place[None, :] < place[:, None]


def wrong_sees_the_future(seq_len):
    place = torch.arange(seq_len)
    return place[None, :] >= place[:, None]


def wrong_only_the_future(seq_len):
    return torch.ones(seq_len, seq_len).triu(1).bool()


def wrong_one_further(seq_len):
    table = torch.zeros(seq_len, seq_len, dtype=torch.bool)
    for t in range(seq_len):
        table[t, : t + 2] = True
    return table


def wrong_whole_numbers(seq_len):
    return torch.tril(torch.ones(seq_len, seq_len, dtype=torch.long))


def wrong_floats(seq_len):
    return torch.tril(torch.ones(seq_len, seq_len))


def wrong_to_be_added(seq_len):
    return torch.full((seq_len, seq_len), -torch.inf).triu(1)


def wrong_everybody(seq_len):
    return torch.ones(seq_len, seq_len).bool()


def wrong_oneself_only(seq_len):
    return torch.eye(seq_len).bool()


def wrong_the_last_row_only(seq_len):
    return torch.ones(seq_len).cumsum(0) <= seq_len


def wrong_two_dimensions_more(seq_len):
    return torch.ones(seq_len, seq_len).tril().bool()[None, None]


def wrong_oneself_and_the_one_before(seq_len):
    lower = torch.ones(seq_len, seq_len).tril().bool()
    return lower & torch.ones(seq_len, seq_len).triu(-1).bool()


def wrong_one_row_short(seq_len):
    return torch.stack([torch.arange(seq_len) <= t for t in range(1, seq_len)])
