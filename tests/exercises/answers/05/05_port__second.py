"""Right and wrong answers to 05.port, by a second hand, from the statement alone."""

import numpy as np
import torch


def right_view(weight, n_heads):
    rows, C = weight.shape
    return weight.view(n_heads, -1, 2, C).transpose(1, 2).reshape(rows, C)


def right_head_by_head(weight, n_heads):
    heads = weight.chunk(n_heads)
    return torch.cat([torch.cat([head[0::2], head[1::2]]) for head in heads])


def right_row_by_row(weight, n_heads):
    D = len(weight) // n_heads
    out = torch.empty_like(weight)
    for h in range(n_heads):
        for i in range(D // 2):
            out[h * D + i] = weight[h * D + 2 * i]
            out[h * D + D // 2 + i] = weight[h * D + 2 * i + 1]
    return out


def right_order_of_all_rows(weight, n_heads):
    row = torch.arange(len(weight)).reshape(n_heads, -1)
    return weight[torch.cat([row[:, ::2], row[:, 1::2]], dim=1).flatten()]


def right_sorted(weight, n_heads):
    D = len(weight) // n_heads
    return weight[sorted(range(len(weight)), key=lambda r: (r // D, r % 2, r))]


def right_permutation_matrix(weight, n_heads):
    D = len(weight) // n_heads
    matrix = torch.zeros(D, D, dtype=weight.dtype)
    for r in range(D):
        matrix[r // 2 + (D // 2) * (r % 2), r] = 1
    return torch.block_diag(*[matrix] * n_heads) @ weight


def right_numpy(weight, n_heads):
    heads = np.split(weight.numpy(), n_heads)
    return np.vstack([part for head in heads for part in (head[::2], head[1::2])])


def wrong_heads_forgotten(weight, n_heads):
    return torch.cat([weight[0::2], weight[1::2]])


def wrong_back_again(weight, n_heads):
    rows, C = weight.shape
    return weight.view(n_heads, 2, -1, C).transpose(1, 2).reshape(rows, C)


def wrong_columns(weight, n_heads):
    heads = weight.chunk(n_heads, dim=1)
    return torch.cat([torch.cat([h[:, 0::2], h[:, 1::2]], 1) for h in heads], 1)


def wrong_as_it_is(weight, n_heads):
    return weight.clone()


def wrong_odd_rows_first(weight, n_heads):
    return torch.cat(
        [torch.cat([head[1::2], head[0::2]]) for head in weight.chunk(n_heads)]
    )


def wrong_no_transpose(weight, n_heads):
    rows, C = weight.shape
    return weight.view(n_heads, -1, 2, C).reshape(rows, C)


def wrong_shape_of_heads_kept(weight, n_heads):
    rows, C = weight.shape
    return weight.view(n_heads, -1, 2, C).transpose(1, 2).flatten(1, 2)


def wrong_heads_and_pairs_exchanged(weight, n_heads):
    rows, C = weight.shape
    return weight.view(-1, n_heads, 2, C).transpose(1, 2).reshape(rows, C)


def wrong_halves_swapped(weight, n_heads):
    heads = weight.chunk(n_heads)
    return torch.cat([torch.cat(head.chunk(2)[::-1]) for head in heads])


def wrong_halves_of_the_matrix(weight, n_heads):
    rows, C = weight.shape
    half = weight.view(-1, 2, C).transpose(0, 1).reshape(rows, C)
    return half
