"""Right and wrong answers to 04.causal, written from the statement alone."""

import numpy as np
import torch


def right_tril(seq_len):
    return torch.ones(seq_len, seq_len, dtype=torch.bool).tril()


def right_two_aranges(seq_len):
    places = torch.arange(seq_len)
    return places[None, :] <= places[:, None]


def right_not_triu(seq_len):
    return ~torch.triu(torch.full((seq_len, seq_len), True), diagonal=1)


def right_lists(seq_len):
    return [[s <= t for s in range(seq_len)] for t in range(seq_len)]


def right_numpy(seq_len):
    return np.tri(seq_len, dtype=bool)


def right_loop(seq_len):
    mask = torch.zeros(seq_len, seq_len).bool()
    for t in range(seq_len):
        mask[t, : t + 1] = True
    return mask


def right_cumsum(seq_len):
    return torch.eye(seq_len).cumsum(0).bool()


def wrong_strictly_below(seq_len):
    return torch.ones(seq_len, seq_len).tril(-1).bool()


def wrong_comparison_is_strict(seq_len):
    places = torch.arange(seq_len)
    return places[None, :] < places[:, None]


def wrong_looks_ahead_by_one(seq_len):
    mask = torch.zeros(seq_len, seq_len).bool()
    for t in range(seq_len):
        mask[t, : t + 2] = True
    return mask


def wrong_upper(seq_len):
    return torch.ones(seq_len, seq_len, dtype=torch.bool).triu()


def wrong_for_the_module(seq_len):
    return torch.ones(seq_len, seq_len, dtype=torch.bool).triu(1)


def wrong_float(seq_len):
    return torch.ones(seq_len, seq_len).tril()


def wrong_additive(seq_len):
    return torch.full((seq_len, seq_len), -torch.inf).triu(1)


def wrong_one_row(seq_len):
    return torch.ones(seq_len, dtype=torch.bool)


def wrong_batched(seq_len):
    return torch.ones(1, seq_len, seq_len, dtype=torch.bool).tril()


def wrong_tril_in_place_of_nothing(seq_len):
    mask = torch.ones(seq_len, seq_len, dtype=torch.bool)
    mask.tril()
    return mask


def wrong_fixed_size(seq_len):
    return torch.ones(4, 4, dtype=torch.bool).tril()
